/**
 * A writer of DER (X.690), enough for certificates, time stamps and seals. The program under test reads ASN.1 with a
 * library; the simulator writes it by itself, so that one mistake cannot hide on both sides.
 */
export type Bytes = Uint8Array;

/** One element: tag, definite length, content. */
export function element(tag: number, ...content: Bytes[]): Buffer {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Buffer.of(tag), lengthOctets(length), ...content]);
}

export function lengthOctets(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return Buffer.of(0x80 | octets.length, ...octets);
}

export const sequence = (...parts: Bytes[]): Buffer => element(0x30, ...parts);

/** SET OF: DER wants its members sorted by their encoding (X.690 11.6). */
export const setOf = (...members: Bytes[]): Buffer => element(0x31, ...members.toSorted(Buffer.compare));

/** [n], constructed: an explicit tag, or an implicit one over something constructed */
export const context = (n: number, ...parts: Bytes[]): Buffer => element(0xa0 | n, ...parts);

/** [n], primitive: an implicit tag over something primitive */
export const contextPrimitive = (n: number, content: Bytes): Buffer => element(0x80 | n, content);

export const octetString = (content: Bytes): Buffer => element(0x04, content);
export const bitString = (content: Bytes, unusedBits = 0): Buffer => element(0x03, Buffer.of(unusedBits), content);
export const nothing = (): Buffer => element(0x05);
export const yes = (): Buffer => element(0x01, Buffer.of(0xff));
export const utf8 = (text: string): Buffer => element(0x0c, Buffer.from(text, 'utf8'));
export const printable = (text: string): Buffer => element(0x13, Buffer.from(text, 'ascii'));

/** A non-negative INTEGER. */
export function integer(value: number | bigint): Buffer {
  let hex = BigInt(value).toString(16);
  if (hex.length % 2 === 1) hex = `0${hex}`;
  const bytes = Buffer.from(hex, 'hex');
  return element(0x02, (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes: number[] = [];
  for (const arc of [first * 40 + second, ...rest]) {
    const groups = [arc % 128];
    for (let high = Math.floor(arc / 128); high > 0; high = Math.floor(high / 128)) groups.unshift((high % 128) | 0x80);
    bytes.push(...groups);
  }
  return element(0x06, Buffer.from(bytes));
}

/** UTCTime until 2049, GeneralizedTime after, whole seconds: Time of RFC 5280 4.1.2.5. */
export function time(at: Date): Buffer {
  const digits = at.toISOString().replace(/\D/g, '').slice(0, 14);
  return at.getUTCFullYear() < 2050
    ? element(0x17, Buffer.from(`${digits.slice(2)}Z`))
    : element(0x18, Buffer.from(`${digits}Z`));
}

/** GeneralizedTime with milliseconds; DER leaves out trailing zeros (X.690 11.7). */
export function preciseTime(at: Date): Buffer {
  const digits = at.toISOString().replace(/\D/g, '');
  const fraction = digits.slice(14).replace(/0+$/, '');
  return element(0x18, Buffer.from(`${digits.slice(0, 14)}${fraction && `.${fraction}`}Z`));
}
