import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { DigestName } from '../../evidence/signed-data.ts';
import type { OuterSignature } from '../reading.ts';

/** Digests of one file, lower-case hex. */
export type Digests = Record<DigestName, string>;

/**
 * A document beside the one being read, on the same level of the message or of the same container. Whoever reads a
 * signature kept apart learns this much of it and never its bytes.
 */
export type Sibling = { place: string; name: string; digests: Digests };

const algorithms: DigestName[] = ['sha1', 'sha256', 'sha384', 'sha512'];

/** Every digest that a signature may state, in one pass over the file. */
export async function digestsOf(file: string): Promise<Digests> {
  const hashes = algorithms.map((name) => createHash(name));
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    for (const hash of hashes) hash.update(chunk);
  }
  return Object.fromEntries(algorithms.map((name, at) => [name, hashes[at]!.digest('hex')])) as Digests;
}

/** As many siblings as are tried; the rest of a message that has more is left to a person. */
const mostSiblings = 300;

/**
 * The siblings of each document of one level, by its place. Digests are computed when the first of them is asked for,
 * and once, since most levels hold no signature kept apart.
 */
export function siblingsOfLevel(
  documents: { place: string; name: string; file: string }[],
): (place: string) => Promise<Sibling[]> {
  let level: Promise<Sibling[]> | null = null;
  const digest = async () => {
    const siblings: Sibling[] = [];
    for (const { place, name, file } of documents.slice(0, mostSiblings)) {
      siblings.push({ place, name, digests: await digestsOf(file) });
    }
    return siblings;
  };
  return async (place) => {
    level ??= digest();
    return (await level).filter((sibling) => sibling.place !== place);
  };
}

const folded = (name: string) => name.normalize('NFC').trim().toLowerCase();
const withoutExtension = (name: string) => name.replace(/\.[^.]{1,8}$/, '');

/**
 * Which sibling a signature was made over: the one whose content it states, however it is called. With no such sibling,
 * the only one that the signature's file is named for (`souhlas.pdf.p7s`, `souhlas.p7s`): that one has been changed
 * since, or the signature is somebody else's.
 */
export function pairSignature(
  name: string,
  stated: { name: DigestName; hex: string },
  siblings: Sibling[],
): { sibling: Sibling; by: 'content' | 'name' } | null {
  const byName = siblingsNamed(name, siblings);
  const ofContent = (sibling: Sibling) => sibling.digests[stated.name] === stated.hex;
  const sibling = byName.find(ofContent) ?? siblings.find(ofContent);
  if (sibling) return { sibling, by: 'content' };
  return byName.length === 1 ? { sibling: byName[0]!, by: 'name' } : null;
}

function siblingsNamed(name: string, siblings: Sibling[]): Sibling[] {
  const signed = withoutExtension(folded(name));
  const whole = siblings.filter((sibling) => folded(sibling.name) === signed);
  return whole.length > 0 ? whole : siblings.filter((sibling) => withoutExtension(folded(sibling.name)) === signed);
}

/**
 * What a child may say of other files: those beside the one it read and those it took out of it. It has run over hostile
 * bytes, and a signature over any other document would be an invention.
 */
export function believable(
  told: OuterSignature[],
  siblings: { digests: { sha256: string } }[],
  parts: { sha256: string }[],
): OuterSignature[] {
  const near = new Set([...siblings.map(({ digests }) => digests.sha256), ...parts.map(({ sha256 }) => sha256)]);
  return told.filter(({ target }) => near.has(target));
}
