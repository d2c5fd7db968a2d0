import { zipOf } from './zip.ts';

const openDocumentNames = ['office', 'text', 'table', 'draw:drawing', 'form', 'style', 'svg:svg-compatible'].map(
  (name) => {
    const [prefix, last = prefix] = name.split(':');
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${last}:1.0"`;
  },
);
const namespaces = `${openDocumentNames.join(' ')} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" office:version="1.3"`;

/** An ODT as LibreOffice writes it, with the XML of its text (or of a sheet) and of its page header and footer. */
export function openDocument(
  body: string,
  {
    header = '',
    footer = '',
    type = 'text',
    files = {},
  }: { header?: string; footer?: string; type?: string; files?: Record<string, Buffer> } = {},
): Buffer {
  const element = type === 'text' ? 'text' : type;
  const margins = `<style:header>${header}</style:header><style:footer>${footer}</style:footer>`;
  return zipOf({
    mimetype: Buffer.from(`application/vnd.oasis.opendocument.${type}`),
    'content.xml': Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}><office:body><office:${element}>${body}</office:${element}></office:body></office:document-content>`,
    ),
    'styles.xml': Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${namespaces}><office:master-styles><style:master-page style:name="Standard">${margins}</style:master-page></office:master-styles></office:document-styles>`,
    ),
    'META-INF/manifest.xml': Buffer.from(
      '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ),
    ...files,
  });
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const xml = (content: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`);

function related(targets: [string, string][]): Buffer {
  const rows = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return xml(`<Relationships xmlns="${packageRelationships}">${rows.join('')}</Relationships>`);
}

function contentTypes(overrides: [string, string][]): Buffer {
  const rows = overrides.map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  );
  return xml(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${rows.join('')}</Types>`,
  );
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** An XLSX with rows given as the XML of their cells; styles: 0 general, 1 a built-in date, 2 a date of the author's. */
export function workbook(sheets: { name: string; rows: string[] }[], strings: string[]): Buffer {
  const parts = Object.fromEntries(
    sheets.map((sheet, index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      xml(
        `<worksheet xmlns="${spreadsheet}"><sheetData>${sheet.rows.map((row, at) => `<row r="${at + 1}">${row}</row>`).join('')}</sheetData></worksheet>`,
      ),
    ]),
  );
  const listed = sheets.map(
    (sheet, index) => `<sheet name="${sheet.name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return zipOf({
    '[Content_Types].xml': contentTypes([['xl/workbook.xml', 'spreadsheetml.sheet.main']]),
    '_rels/.rels': related([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets>${listed.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': related(sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`])),
    'xl/sharedStrings.xml': xml(
      `<sst xmlns="${spreadsheet}">${strings.map((string) => `<si><t>${string}</t></si>`).join('')}</sst>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${spreadsheet}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d\\.\\ m\\.\\ yyyy"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ),
    ...parts,
  });
}

const word =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml"';

/** A DOCX with the XML of its body; images are related to it as rId1, rId2, …, other files are put beside it. */
export function wordDocument(
  body: string,
  { images = {}, files = {} }: { images?: Record<string, Buffer>; files?: Record<string, Buffer> } = {},
): Buffer {
  const names = Object.keys(images);
  const pictures = names.map((name) => [`word/media/${name}`, images[name]!]);
  return zipOf({
    '[Content_Types].xml': contentTypes([['word/document.xml', 'wordprocessingml.document.main']]),
    '_rels/.rels': related([['officeDocument', 'word/document.xml']]),
    'word/document.xml': xml(`<w:document ${word} xmlns:r="${relationships}"><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': related(names.map((name) => ['image', `media/${name}`])),
    ...Object.fromEntries(pictures),
    ...files,
  });
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main';

/** A PPTX of one slide with a shape for each text. */
export function slides(texts: string[]): Buffer {
  const shapes = texts.map(
    (text, index) =>
      `<p:sp><p:nvSpPr><p:cNvPr id="${index + 2}" name="a"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`,
  );
  return zipOf({
    '[Content_Types].xml': contentTypes([
      ['ppt/presentation.xml', 'presentationml.presentation.main'],
      ['ppt/slides/slide1.xml', 'presentationml.slide'],
    ]),
    '_rels/.rels': related([['officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': xml(
      `<p:presentation xmlns:p="${presentation}" xmlns:r="${relationships}"><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>`,
    ),
    'ppt/_rels/presentation.xml.rels': related([['slide', 'slides/slide1.xml']]),
    'ppt/slides/slide1.xml': xml(
      `<p:sld xmlns:p="${presentation}" xmlns:a="${drawing}"><p:cSld><p:spTree>${shapes.join('')}</p:spTree></p:cSld></p:sld>`,
    ),
  });
}
