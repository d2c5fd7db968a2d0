import { type ZipEntry, zipOf } from '../../../simulator/samples/zip.ts';
import { type Block, type Flow, plainText, type Run } from '../flow/flow.ts';
import { escaped } from './encodings.ts';

const mimeType = 'application/vnd.oasis.opendocument.text';
const namespaces = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** OpenDocument text (OASIS ODF 1.2) as LibreOffice Writer saves it; the mimetype is stored first and not compressed. */
export function odtOf(flow: Flow): Uint8Array {
  const styles =
    '<style:style style:name="Tucne" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>';
  const body = flow.blocks.map(blockXml).join('');
  return zipOf([
    { name: 'mimetype', content: new Uint8Array(Buffer.from(mimeType)), stored: true },
    xmlPart(
      'content.xml',
      `<office:document-content ${namespaces} office:version="1.2"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    xmlPart(
      'styles.xml',
      `<office:document-styles ${namespaces} office:version="1.2"><office:styles/></office:document-styles>`,
    ),
    xmlPart(
      'meta.xml',
      `<office:document-meta ${namespaces} office:version="1.2"><office:meta><dc:title>${escaped(flow.title)}</dc:title><dc:creator>${escaped(flow.author)}</dc:creator></office:meta></office:document-meta>`,
    ),
    xmlPart(
      'META-INF/manifest.xml',
      `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">${[
        ['/', mimeType],
        ['content.xml', 'text/xml'],
        ['styles.xml', 'text/xml'],
        ['meta.xml', 'text/xml'],
      ]
        .map(([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`)
        .join('')}</manifest:manifest>`,
    ),
  ]);
}

function xmlPart(name: string, markup: string): ZipEntry {
  return { name, content: new Uint8Array(Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${markup}`, 'utf8')) };
}

function blockXml(block: Block, index: number): string {
  if (block.kind === 'paragraph') return paragraphXml(block.runs);
  const widest = Math.max(...block.rows.map((row) => row.length));
  const rows = block.rows.map((row) => {
    const cells = row.map(
      (runs) => `<table:table-cell office:value-type="string">${paragraphXml(runs)}</table:table-cell>`,
    );
    return `<table:table-row>${cells.join('')}</table:table-row>`;
  });
  return `<table:table table:name="Tabulka${index}"><table:table-column table:number-columns-repeated="${widest}"/>${rows.join('')}</table:table>`;
}

function paragraphXml(runs: Run[]): string {
  const spans = runs.map((run) => {
    const text = spaces(escaped(plainText([run], { ticked: '☒', empty: '☐' })));
    return 'text' in run && run.bold ? `<text:span text:style-name="Tucne">${text}</text:span>` : text;
  });
  return `<text:p>${spans.join('')}</text:p>`;
}

/** More blanks than one are written by an element of their own (ODF 1.2 §6.1.3). */
function spaces(text: string): string {
  return text.replace(/ {2,}/g, (blanks) => ` <text:s text:c="${blanks.length - 1}"/>`);
}
