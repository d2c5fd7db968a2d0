import type { Person } from '../act.ts';
import { fold } from '../folded.ts';

/** Signs that look alike in most typefaces, each as one of them. */
function look(text: string): string {
  return text.replace(/[1i|!]/g, 'l').replace(/0/g, 'o');
}

/** A domain that a misread letter would show in: no digits, which stand for letters as often as for themselves. */
const plainDomain = /^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z]+)*)+$/;

/**
 * An e-mail address that was recognised from an image, with what its person's name tells of its letters: an l and a 1 look
 * alike, but in "j.mala1@…" of Jana Malá there is no doubt which of them is which. `confirmed` is false when the name
 * does not explain the address.
 */
export function scannedEmail(address: string, person: Person): { address: string; confirmed: boolean } {
  const at = address.indexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  const known = spellingIn(local, person);
  if (known === null) return { address, confirmed: false };
  const rest = local.slice(known.length);
  const digits = rest.replace(/[li|!]/g, '1').replace(/o/g, '0');
  if (!/^[._-]?\d*$/.test(digits)) return { address, confirmed: false };
  // A single stroke behind the name may be either, and "l1" one stroke that was seen twice.
  const certain = (rest === '' || /[02-9]/.test(rest)) && !/[li|!]1|1[li|!]/.test(rest);
  return { address: `${known}${digits}@${domain}`, confirmed: certain && plainDomain.test(domain) };
}

/** The longest way to write the name that the address begins with. */
function spellingIn(local: string, person: Person): string | null {
  const seen = look(local);
  const known = spellings(person).filter((one) => seen.startsWith(look(one)));
  return known.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Whether an address is made of a name ("j.mala1", "jana.mala") and not of this person's, of which a part may be missing then. */
export function namesAnother(address: string, person: Person): boolean {
  const local = look(address.slice(0, address.indexOf('@')));
  const named = /^[a-z]+\.[a-z]{3,}\d*$/.test(local);
  if (!named || !person.familyName || !person.givenNames) return false;
  return !spellings(person).some((one) => local.startsWith(look(one)) && /^[lo\d]*$/.test(local.slice(one.length)));
}

/**
 * Whether the name has an i where the address has an l, or the other way round: "j.vlckova" and Vičková. An l, a 1 and a
 * capital I look alike, but an i has its dot, so one of them was misread and nobody knows which. `written` is the address
 * with its capital letters.
 */
export function namesWithOtherDots(written: string, person: Person): boolean {
  const local = written.slice(0, written.indexOf('@'));
  const known = spellingIn(local.toLowerCase(), person);
  return known !== null && [...known].some((letter, at) => /^(?:il|li)$/.test(`${letter}${local[at]}`));
}

/** How names make addresses: "jana.mala", "j.mala", "malaj", "mala"; of two surnames one or both. */
function spellings({ givenNames, familyName }: Person): string[] {
  if (!givenNames || !familyName) return [];
  const given = words(givenNames.value);
  const families = words(familyName.value);
  if (given.length === 0 || families.length === 0) return [];
  const joints = ['', '.', '-', '_'];
  const family = new Set([...joints.map((joint) => families.join(joint)), families[0]!, families.at(-1)!]);
  const first = [given[0]!, given[0]!.slice(0, 1), given.join('')];
  return [...family].flatMap((one) => [
    ...first.flatMap((name) => joints.flatMap((joint) => [`${name}${joint}${one}`, `${one}${joint}${name}`])),
    one,
  ]);
}

function words(name: string): string[] {
  return fold(name)
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
