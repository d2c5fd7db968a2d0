/**
 * A CMS SignedData (RFC 5652 §5.1) in memory taken apart by hand: a parser would keep an object for each element of a
 * content of many megabytes, and would look for ASN.1 inside it.
 */
export type CmsParts = {
  /** the same ContentInfo without its content */
  withoutContent: Buffer;
  /** null: the content is kept apart from the signature */
  content: Buffer | null;
};

const signedDataOid = Buffer.from('06092a864886f70d010702', 'hex');
const deepest = 24;
const mostElements = 100_000;

class NotCms extends Error {
  override readonly name: string = 'NotCms';
}

/** DER, BER with indefinite lengths, or either of them in PEM; null when it is not a CMS SignedData. */
export function takeCmsApart(file: Buffer): CmsParts | null {
  const bytes = withoutArmour(file);
  if (!bytes) return null;
  try {
    return takeApart(bytes);
  } catch (error) {
    if (error instanceof NotCms) return null;
    throw error;
  }
}

/** PEM (RFC 7468): the first block of CMS or PKCS7; binary files come back as they are. */
function withoutArmour(file: Buffer): Buffer | null {
  if (file[0] === 0x30) return file;
  const text = file.toString('latin1');
  const block = /-----BEGIN (PKCS7|CMS)-----([A-Za-z0-9+/=\s]*)-----END \1-----/.exec(text)?.[2];
  return block ? Buffer.from(block, 'base64') : null;
}

type Element = { tag: number; start: number; contentStart: number /** null: indefinite */; end: number | null };

function takeApart(bytes: Buffer): CmsParts {
  let budget = mostElements;

  const open = (at: number, bound: number): Element => {
    budget -= 1;
    const tag = bytes[at];
    const first = bytes[at + 1];
    if (budget < 0 || tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw new NotCms();
    if (first === 0x80) {
      if ((tag & 0x20) === 0) throw new NotCms();
      return { tag, start: at, contentStart: at + 2, end: null };
    }
    const octets = first < 0x80 ? 0 : first & 0x7f;
    if (octets > 6 || at + 2 + octets > bytes.length) throw new NotCms();
    const length = octets === 0 ? first : bytes.readUIntBE(at + 2, octets);
    const contentStart = at + 2 + octets;
    if (contentStart + length > bound) throw new NotCms();
    return { tag, start: at, contentStart, end: contentStart + length };
  };
  const boundOf = (element: Element) => element.end ?? bytes.length;
  const endsAt = (parent: Element, at: number): boolean =>
    parent.end === null ? bytes[at] === 0 && bytes[at + 1] === 0 : at >= parent.end;
  /** where the next element after this one starts */
  const after = (element: Element, depth = 0): number => {
    if (element.end !== null) return element.end;
    if (depth > deepest) throw new NotCms();
    let at = element.contentStart;
    while (!endsAt(element, at)) at = after(open(at, bytes.length), depth + 1);
    return at + 2;
  };
  const child = (parent: Element, at: number, tag: number): Element => {
    if (endsAt(parent, at)) throw new NotCms();
    const element = open(at, boundOf(parent));
    if (element.tag !== tag) throw new NotCms();
    return element;
  };
  const octetsOf = (element: Element, into: Buffer[], depth = 0): number => {
    if (element.tag === 0x04) {
      into.push(bytes.subarray(element.contentStart, element.end!));
      return element.end!;
    }
    if (element.tag !== 0x24 || depth > 4) throw new NotCms();
    let at = element.contentStart;
    while (!endsAt(element, at)) at = octetsOf(open(at, boundOf(element)), into, depth + 1);
    return element.end ?? at + 2;
  };
  const whole = (element: Element) => bytes.subarray(element.start, after(element));

  const contentInfo = open(0, bytes.length);
  if (contentInfo.tag !== 0x30) throw new NotCms();
  const oid = child(contentInfo, contentInfo.contentStart, 0x06);
  if (!whole(oid).equals(signedDataOid)) throw new NotCms();
  const explicit = child(contentInfo, after(oid), 0xa0);
  const signedData = child(explicit, explicit.contentStart, 0x30);
  const version = child(signedData, signedData.contentStart, 0x02);
  const algorithms = child(signedData, after(version), 0x31);
  const encapsulated = child(signedData, after(algorithms), 0x30);
  const contentType = child(encapsulated, encapsulated.contentStart, 0x06);

  let content: Buffer | null = null;
  let at = after(contentType);
  if (!endsAt(encapsulated, at)) {
    const wrapped = child(encapsulated, at, 0xa0);
    const pieces: Buffer[] = [];
    const contentEnd = octetsOf(open(wrapped.contentStart, boundOf(wrapped)), pieces);
    content = Buffer.concat(pieces);
    if (!endsAt(wrapped, contentEnd)) throw new NotCms();
    at = wrapped.end ?? contentEnd + 2;
    if (!endsAt(encapsulated, at)) throw new NotCms();
  }
  let tailEnd = encapsulated.end ?? at + 2;
  const tailStart = tailEnd;
  while (!endsAt(signedData, tailEnd)) tailEnd = after(open(tailEnd, boundOf(signedData)));
  const tail = bytes.subarray(tailStart, tailEnd);
  const signedDataEnd = signedData.end ?? tailEnd + 2;
  const explicitEnd = explicit.end ?? signedDataEnd + 2;
  const rest = bytes.subarray(contentInfo.end ?? explicitEnd + 2);
  // Padding is seen behind signatures; anything else would be something that nobody signed.
  if (rest.some((octet) => octet !== 0 && octet !== 0x0a && octet !== 0x0d)) throw new NotCms();

  const head = [whole(version), whole(algorithms), element(0x30, [whole(contentType)]), tail];
  return { content, withoutContent: element(0x30, [signedDataOid, element(0xa0, [element(0x30, head)])]) };
}

function element(tag: number, parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const octets: number[] = [];
  for (let rest = content.length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  const length = content.length < 0x80 ? [content.length] : [0x80 | octets.length, ...octets];
  return Buffer.concat([Buffer.of(tag, ...length), content]);
}
