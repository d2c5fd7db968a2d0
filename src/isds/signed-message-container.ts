import { Failure } from '../errors.ts';
import type { BerElement, ByteSource } from './ber.ts';
import { closeAt, elementAt, encodeElement, endOf, endsAt, malformed, readOctets } from './ber.ts';

/** The outer half of a ZFO: CMS SignedData (RFC 5652 §5.1) with the message inside as id-data. */
export type Container = {
  /** the OCTET STRING with the message; read it again with `readOctets` */
  content: BerElement;
  /** the same ContentInfo with definite outer lengths and no eContent */
  withoutContent: Buffer;
};

const signedDataOid = Buffer.from('06092a864886f70d010702', 'hex');
/** everything but the content: certificates, revocation lists, signer infos with their stamps */
const accessoriesBytes = 4 * 1024 * 1024;
const nestingOfAccessories = 24;

const notCms = () =>
  new Failure('permanent', 'zfo-not-cms', 'Soubor není podepsaná datová zpráva: nemá podobu CMS SignedData s obsahem.');

/**
 * Walks the container once, handing the content to `sink` on the way. Throws Failure `zfo-not-cms` when it is another
 * format, `zfo-truncated`, `zfo-trailing`, `zfo-ber` when it is damaged.
 */
export async function walkContainer(
  source: ByteSource,
  sink: (block: Buffer) => void,
  signal: AbortSignal,
): Promise<Container> {
  const opening = await source.read(0, 2);
  if (opening[0] !== 0x30) throw notCms();
  const contentInfo = await elementAt(source, 0, source.size);
  const type = await elementAt(source, contentInfo.contentStart, contentInfo.bound);
  if (type.tag !== 0x06 || !(await bytesOf(source, type)).equals(signedDataOid)) throw notCms();
  const explicit = await expect(source, type.bound, contentInfo, 0xa0);
  const signedData = await expect(source, explicit.contentStart, explicit, 0x30);

  const version = await expect(source, signedData.contentStart, signedData, 0x02);
  const algorithms = await expect(source, version.bound, signedData, 0x31);
  const algorithmsEnd = await endOf(source, algorithms, accessoriesBytes, nestingOfAccessories);
  const head = [await copy(source, version.start, version.bound), await copy(source, algorithms.start, algorithmsEnd)];

  const encapsulated = await expect(source, algorithmsEnd, signedData, 0x30);
  const contentType = await expect(source, encapsulated.contentStart, encapsulated, 0x06);
  const contentTypeBytes = Buffer.from(await bytesOf(source, contentType));
  if (await endsAt(source, encapsulated, contentType.bound)) throw notCms();
  const wrapped = await expect(source, contentType.bound, encapsulated, 0xa0);
  const content = await elementAt(source, wrapped.contentStart, wrapped.bound);
  const contentEnd = await readOctets(source, content, sink, signal);
  const encapsulatedEnd = await closeAt(source, encapsulated, await closeAt(source, wrapped, contentEnd));

  const tailEnd = await walkTail(source, signedData, encapsulatedEnd);
  const tail = await copy(source, encapsulatedEnd, tailEnd);
  const signedDataEnd = await closeAt(source, signedData, tailEnd);
  const end = await closeAt(source, contentInfo, await closeAt(source, explicit, signedDataEnd));
  if (end !== source.size) {
    throw new Failure('permanent', 'zfo-trailing', 'Za koncem podepsané zprávy jsou v souboru další bajty.');
  }

  const bare = encodeElement(0x30, [...head, encodeElement(0x30, [contentTypeBytes]), tail]);
  return { content, withoutContent: encodeElement(0x30, [signedDataOid, encodeElement(0xa0, [bare])]) };
}

/** certificates [0], crls [1], signerInfos: each at most once and in this order; returns where the last one ends. */
async function walkTail(source: ByteSource, signedData: BerElement, from: number): Promise<number> {
  const order = [0xa0, 0xa1, 0x31];
  let position = 0;
  let offset = from;
  while (!(await endsAt(source, signedData, offset))) {
    const element = await elementAt(source, offset, signedData.bound);
    const found = order.indexOf(element.tag, position);
    if (found < 0) throw malformed('nečekaný prvek za obsahem');
    position = found + 1;
    offset = await endOf(source, element, accessoriesBytes, nestingOfAccessories);
    if (offset - from > accessoriesBytes) throw malformed('příliš velký prvek');
  }
  if (position !== order.length) throw malformed('chybí podpis');
  return offset;
}

async function expect(source: ByteSource, offset: number, parent: BerElement, tag: number): Promise<BerElement> {
  if (await endsAt(source, parent, offset)) throw malformed('chybí prvek');
  const element = await elementAt(source, offset, parent.bound);
  if (element.tag !== tag) throw malformed('nečekaný druh prvku');
  return element;
}

async function bytesOf(source: ByteSource, element: BerElement): Promise<Buffer> {
  if (element.contentLength === null || element.contentLength > 64) throw malformed('nečekaný druh prvku');
  return source.read(element.start, element.bound - element.start);
}

async function copy(source: ByteSource, from: number, until: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let offset = from; offset < until; ) {
    const part = Buffer.from(await source.read(offset, until - offset));
    parts.push(part);
    offset += part.length;
  }
  return Buffer.concat(parts);
}
