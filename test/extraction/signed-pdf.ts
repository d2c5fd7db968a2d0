import { createHash } from 'node:crypto';
import { type CmsWish, cms, type Signer } from './signers.ts';

/** A PDF with a later revision: objects by number, written again or for the first time (ISO 32000-1 §7.5.6). */
export function withRevision(
  pdf: Buffer,
  objects: Record<number, string | Buffer>,
  { trailer = '', size = 100 }: { trailer?: string; size?: number } = {},
): Buffer {
  const text = pdf.toString('latin1');
  const previous = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)![1]);
  const root = [...text.matchAll(/\/Root (\d+) 0 R/g)].at(-1)![1];
  const info = [...text.matchAll(/\/Info (\d+) 0 R/g)].at(-1)?.[1];
  const parts = [pdf, Buffer.from('\n')];
  let position = pdf.length + 1;
  let table = 'xref\n';
  for (const [number, body] of Object.entries(objects)) {
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]);
    table += `${number} 1\n${String(position).padStart(10, '0')} 00000 n \n`;
    position += part.length;
    parts.push(part);
  }
  const entries = `/Size ${size} /Root ${root} 0 R /Prev ${previous}${info ? ` /Info ${info} 0 R` : ''}${trailer}`;
  parts.push(Buffer.from(`${table}trailer\n<<${entries}>>\nstartxref\n${position}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** Text of an object as the newest revision has it. */
export function objectText(pdf: Buffer, number: number): string {
  const text = pdf.toString('latin1');
  const found = [...text.matchAll(new RegExp(`(?<![0-9])${number} 0 obj\\s*([\\s\\S]*?)\\s*endobj`, 'g'))].at(-1);
  if (!found) throw new Error(`no object ${number}`);
  return found[1]!;
}

export const rootNumber = (pdf: Buffer): number =>
  Number([...pdf.toString('latin1').matchAll(/\/Root (\d+) 0 R/g)].at(-1)![1]);

export type SignatureWish = CmsWish & {
  /** number of the first of two objects, the field and its value */
  number?: number;
  rectangle?: string;
  /** a time stamp of the document instead of a signature */
  token?: (signed: Buffer) => Buffer;
  subFilter?: string;
  fieldExtra?: string;
  /** other objects of the same revision */
  objects?: Record<number, string>;
};

const room = 8192;

/**
 * Signs a PDF of `rawPdf` (page 3) in a revision of its own: a field, its value, the catalogue with a form and the page
 * with the field. Further signatures go the same way, each over all that stands before it.
 */
export function signPdf(pdf: Buffer, by: Signer, wish: SignatureWish = {}): Buffer {
  const number = wish.number ?? 50;
  const root = rootNumber(pdf);
  const rectangle = wish.rectangle ?? '0 0 0 0';
  const subFilter = wish.token ? 'ETSI.RFC3161' : (wish.subFilter ?? 'ETSI.CAdES.detached');
  const value = `<</Type/${wish.token ? 'DocTimeStamp' : 'Sig'}/Filter/Adobe.PPKLite/SubFilter/${subFilter}/M(D:20260301090000Z)/ByteRange[0 9999999999 9999999999 9999999999]/Contents<${'0'.repeat(room * 2)}>>>`;
  const revised = withRevision(pdf, {
    ...wish.objects,
    [root]: withField(objectText(pdf, root), number),
    3: withAnnotation(objectText(pdf, 3), number),
    [number]: `<</Type/Annot/Subtype/Widget/FT/Sig/T(Podpis${number})/Rect[${rectangle}]/F 132/P 3 0 R/V ${number + 1} 0 R${wish.fieldExtra ?? ''}>>`,
    [number + 1]: value,
  });
  const from = revised.lastIndexOf('/ByteRange[0 9999999999');
  const gap = revised.indexOf('/Contents<', from) + '/Contents'.length;
  const after = gap + room * 2 + 2;
  const range = `/ByteRange[0 ${gap} ${after} ${revised.length - after}`;
  revised.write(range.padEnd('/ByteRange[0 9999999999 9999999999 9999999999'.length, ' '), from, 'latin1');
  const signed = Buffer.concat([revised.subarray(0, gap), revised.subarray(after)]);
  const contents = wish.token ? wish.token(signed) : cms(signed, by, wish);
  if (contents.length > room) throw new Error('the signature does not fit');
  revised.write(contents.toString('hex'), gap + 1, 'latin1');
  return revised;
}

function withField(catalogue: string, number: number): string {
  const form = /\/AcroForm<<\/Fields\[([^\]]*)\]\/SigFlags 3>>/;
  const fields = form.exec(catalogue)?.[1];
  const added = `/AcroForm<</Fields[${fields ? `${fields} ` : ''}${number} 0 R]/SigFlags 3>>`;
  return fields === undefined ? catalogue.replace(/>>$/, `${added}>>`) : catalogue.replace(form, added);
}

function withAnnotation(page: string, number: number): string {
  const list = /\/Annots\[([^\]]*)\]/;
  const known = list.exec(page)?.[1];
  const added = `/Annots[${known ? `${known} ` : ''}${number} 0 R]`;
  return known === undefined ? page.replace(/>>$/, `${added}>>`) : page.replace(list, added);
}

/** The catalogue with validation data (/DSS), and the data, from object `number` on. */
export function withValidationData(pdf: Buffer, number: number): Buffer {
  const root = rootNumber(pdf);
  const certificate = Buffer.alloc(64, 1);
  const name = createHash('sha1').update('x').digest('hex').toUpperCase();
  return withRevision(pdf, {
    [root]: objectText(pdf, root).replace(/>>$/, `/DSS ${number} 0 R>>`),
    [number]: `<</Type/DSS/Certs[${number + 1} 0 R]/VRI<</${name}<</Cert[${number + 1} 0 R]>>>>>>`,
    [number + 1]: Buffer.concat([Buffer.from('<</Length 64>>\nstream\n'), certificate, Buffer.from('\nendstream')]),
  });
}
