import { type ZipEntry, zipOf } from '../../../simulator/samples/zip.ts';
import type { Block, Flow, Run } from '../flow/flow.ts';
import { escaped } from './encodings.ts';

/**
 * How places are filled in: `typed` over the page, in `content` controls (w:sdt, since Word 2010 with check boxes), or
 * in `legacy` form fields (FORMTEXT, FORMCHECKBOX).
 */
export type DocxControls = 'typed' | 'content' | 'legacy';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

/** WordprocessingML (ECMA-376 part 1, §17) as Word writes it, as far as our documents need. */
export function docxOf(flow: Flow, controls: DocxControls): Uint8Array {
  const body = flow.blocks.map((block) => blockXml(block, controls)).join('');
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr>';
  return zipOf([
    xmlPart(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    ),
    xmlPart(
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
    ),
    xmlPart(
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(flow.title)}</dc:title><dc:creator>${escaped(flow.author)}</dc:creator></cp:coreProperties>`,
    ),
    xmlPart('word/document.xml', `<w:document ${namespaces}><w:body>${body}${page}</w:body></w:document>`),
  ]);
}

function xmlPart(name: string, markup: string): ZipEntry {
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${markup}`;
  return { name, content: new Uint8Array(Buffer.from(xml, 'utf8')) };
}

function blockXml(block: Block, controls: DocxControls): string {
  if (block.kind === 'paragraph') return paragraphXml(block.runs, controls, block.look);
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const rows = block.rows.map((row) => {
    const cells = row.map(
      (runs) => `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraphXml(runs, controls)}</w:tc>`,
    );
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  const widest = Math.max(...block.rows.map((row) => row.length));
  const grid = '<w:gridCol w:w="2400"/>'.repeat(widest);
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>${paragraphXml([], controls)}`;
}

function paragraphXml(runs: Run[], controls: DocxControls, look?: string): string {
  const align = look === 'title' ? '<w:jc w:val="center"/>' : look === 'right' ? '<w:jc w:val="right"/>' : '';
  const size = look === 'title' ? 28 : 22;
  const content = runs.map((run) => runXml(run, controls, size)).join('');
  return `<w:p><w:pPr>${align}</w:pPr>${content}</w:p>`;
}

function runXml(run: Run, controls: DocxControls, size: number): string {
  if ('ticked' in run) return tickXml(run.ticked, controls);
  if ('filled' in run && controls === 'content') {
    return `<w:sdt><w:sdtPr><w:alias w:val="údaj"/><w:text/></w:sdtPr><w:sdtContent>${textXml(run.filled)}</w:sdtContent></w:sdt>`;
  }
  if ('filled' in run && controls === 'legacy') {
    return `${begin('<w:textInput/>')}${instruction('FORMTEXT')}${field('separate')}${textXml(run.filled)}${field('end')}`;
  }
  if ('filled' in run) return textXml(run.filled);
  return textXml(run.text, `${run.bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/>`);
}

function tickXml(ticked: boolean, controls: DocxControls): string {
  const glyph = textXml(
    ticked ? '☒' : '☐',
    '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/>',
  );
  if (controls === 'content') {
    const state = `<w14:checkbox><w14:checked w14:val="${ticked ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>`;
    return `<w:sdt><w:sdtPr>${state}</w:sdtPr><w:sdtContent>${glyph}</w:sdtContent></w:sdt>${textXml(' ')}`;
  }
  if (controls === 'legacy') {
    const box = `<w:checkBox><w:sizeAuto/><w:default w:val="0"/>${ticked ? '<w:checked/>' : ''}</w:checkBox>`;
    return `${begin(box)}${instruction('FORMCHECKBOX')}${field('separate')}${field('end')}${textXml(' ')}`;
  }
  return `${glyph}${textXml(' ')}`;
}

function textXml(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

function begin(data: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val=""/><w:enabled/><w:calcOnExit w:val="0"/>${data}</w:ffData></w:fldChar></w:r>`;
}

function instruction(name: string): string {
  return `<w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r>`;
}

function field(part: 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${part}"/></w:r>`;
}
