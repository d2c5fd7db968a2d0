import { Parser } from 'htmlparser2';
import { isDictionary, isReference, PdfSyntax } from './structure/objects.ts';
import { Revision } from './structure/revision.ts';

/** A value in the data of an XFA form; `name` is that of its element, `path` all the names down to it. */
export type XfaValue = { name: string; path: string; value: string };

const maxXmlBytes = 5 * 1024 * 1024;
const maxValues = 2_000;
const maxDepth = 100;

/**
 * Values in the `datasets` packet of an XFA form (ISO 32000-1 §12.7.8), in the order of the data; null when it cannot be
 * read: the file is encrypted or not written as it should be, the packet missing or over 5 MB. (pdf.js reads it, but
 * does not hand it out.)
 */
export function xfaValues(bytes: Buffer): XfaValue[] | null {
  try {
    for (const packet of packets(new Revision(bytes))) {
      // The packet is a stream of its own, or stands in one with all the others.
      const xml = packet.length > maxXmlBytes ? '' : packet.toString('utf8');
      const start = xml.search(/<(\w+:)?datasets[\s>]/);
      if (start >= 0) return valuesIn(xml.slice(start));
    }
  } catch (error) {
    if (!(error instanceof PdfSyntax)) throw error;
  }
  return null;
}

/** Streams of the form: /XFA is one of them, or a list of names and streams by turns. */
function* packets(pdf: Revision): Generator<Buffer> {
  const catalog = pdf.resolve(pdf.trailer.get('Root'));
  const form = isDictionary(catalog) ? pdf.resolve(catalog.get('AcroForm')) : null;
  if (pdf.trailer.has('Encrypt') || !isDictionary(form)) return;
  const entry = form.get('XFA');
  const whole = isReference(entry) ? pdf.streamData(entry.object) : null;
  if (whole) {
    yield whole;
    return;
  }
  const list = pdf.resolve(entry);
  for (const item of Array.isArray(list) ? list.slice(0, 40) : []) {
    const data = isReference(item) ? pdf.streamData(item.object) : null;
    if (data) yield data;
  }
}

function valuesIn(xml: string): XfaValue[] {
  const values: XfaValue[] = [];
  const path: string[] = [];
  let inData = false;
  let text = '';
  let leaf = false;
  const parser = new Parser(
    {
      onopentag(tag) {
        const name = tag.slice(tag.indexOf(':') + 1);
        if (inData) path.push(name);
        // The data proper is the element xfa:data; beside it may stand the schema and signatures.
        else if (name === 'data') inData = true;
        text = '';
        leaf = true;
      },
      ontext(part) {
        if (path.length > 0 && path.length <= maxDepth) text += part;
      },
      onclosetag() {
        const value = text.replace(/\s+/g, ' ').trim();
        if (leaf && value !== '' && path.length > 0 && values.length < maxValues) {
          values.push({ name: path.at(-1)!, path: path.join('.'), value });
        }
        text = '';
        leaf = false;
        if (inData && path.pop() === undefined) inData = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return values;
}
