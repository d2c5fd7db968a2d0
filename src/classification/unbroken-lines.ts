import type { Box } from '../extraction/reading.ts';
import type { ReadDocument } from './act.ts';
import { continuesDate } from './dates.ts';
import { fold } from './folded.ts';
import { isGivenName } from './given-names.ts';
import { findNames, restOfAName, titleBehind } from './people.ts';
import type { PlacedLine } from './sections.ts';

/** Documents whose lines end where the page does; those of word processors come as whole paragraphs. */
const brokenKinds = new Set(['pdf', 'text', 'mail', 'image']);
/** A line of running text is at least so long before it is broken. */
const shortestBroken = 40;
/** What is longer than this, where places are not known, was not broken into lines at all. */
const widestPage = 130;
/** Lines that reach so far may all have been broken at the same margin. */
const nearMargin = 0.85;

/** An item of a list; "10. 2026" and "17. března 1997" are of a date. */
export const listItem = /^(?:\d{1,2}[.)](?!\s?(?:(?:\d{1,2}\.|\p{Ll}{4,9})\s?)?(?:19|20)\d{2})|[a-z]\)|[-–•*·>])\s/u;
const subject = /^(?:věc|předmět)\s*:/iu;
const label = /^\p{Lu}[^.!?:]{1,60}:(?:\s|$)|^(?:Kdo|Co|O co|Pro koho|Komu|Kam|Proč|Jak)(?!\p{L}).{0,20}\?\s/u;
/** "Žáčková; datum narození: …" is the rest of a name, not a label. */
const shortLabel = /^\p{Lu}[^.!?:;,]{1,60}:(?:\s|$)/u;
const smallLabel = /^\p{Ll}[\p{L} ,.()]{1,50}(?: ?:| [-–] )/u;
const salutation = /^(?:dobry den|vazen[aeiy]|mily|mila|s pozdravem|s uctou|dekuj)/;
const behind = new RegExp(`(?:${titleBehind})+$`);
const nameOfApplication = /^(?:[-–] ?)?(?:poskytovatel|rodina|senior)/i;
const endOfSentence =
  /[!?;:]$|[\p{L}\d]{3}(?<!(?<!\p{L})(?:nar|dat|uživ|uziv|přihl|tel|arch|např|resp|odst|písm|prof|doc|ing|mgr|mga|(?:ph|mu|ju|rn|mv|paed|th|pharm)dr))\.$|[)”“"]\.$/iu;
/** After such a word something has to follow. */
const unfinished =
  /(?<![a-z])(?:k|ke|do|v|ve|s|se|z|ze|o|u|na|pro|od|po|za|a|i|nebo|krome|mezi|podle|dle|pri|bez|vedle|pred|nad|pod|aby|jako|aplikac[a-z]{1,4}|modulu?)$/;

/**
 * Lines of a letter as they were written: what only the margin broke stands on one line again, with the lines it was
 * broken into. A line that begins small goes on with the one before; one that begins with a capital letter where its
 * first word would not have fitted there.
 */
export function unbrokenLines(document: ReadDocument, lines: PlacedLine[]): PlacedLine[] {
  if (!brokenKinds.has(document.reading.kind)) return lines;
  const byPage = Map.groupBy(lines, (one) => one.line.page);
  const margins = new Map([...byPage].map(([page, own]) => [page, marginOf(own)]));
  const found: PlacedLine[] = [];
  for (const [at, one] of lines.entries()) {
    const [before, last] = [found.at(-1), lines[at - 1]];
    const goesOn = before && last && isBroken(last, one, margins.get(one.line.page)!);
    if (goesOn) found[found.length - 1] = joined(before, one);
    else found.push(one);
  }
  return found;
}

/** How far lines reach: in points where their places are known, else in characters; and which ones nearly do. */
type Margin = { right: number | null; length: number; near: Set<PlacedLine> };

function marginOf(lines: PlacedLine[]): Margin {
  const running = lines.filter(({ line }) => !isTabular(line.text));
  const length = widest(running.map(({ line }) => line.text.trim().length));
  const known = running.every(({ line }) => line.box !== null);
  const right = known && running.length > 0 ? widest(running.map(({ line }) => rightOf(line.box!))) : null;
  const near = running.filter(({ line }) =>
    right === null ? line.text.trim().length > nearMargin * length : rightOf(line.box!) > nearMargin * right,
  );
  return { right, length, near: new Set(near) };
}

/** The second of several: a single line may reach beyond the others. */
function widest(ends: number[]): number {
  const [first = 0, second] = ends.toSorted((a, b) => b - a);
  return ends.length > 5 && second !== undefined ? second : first;
}

function rightOf(box: Box): number {
  return box.x + box.width;
}

function isTabular(text: string): boolean {
  return /\s{2,}|\t/.test(text.trim());
}

function isBroken(one: PlacedLine, next: PlacedLine, margin: Margin): boolean {
  const [text, below] = [one.line.text.trim(), next.line.text.trim()];
  if (one.line.page !== next.line.page || isTabular(text) || isTabular(below)) return false;
  if (margin.right === null && margin.length > widestPage) return false;
  if (!isNextLine(one.line.box, next.line.box)) return false;
  if (/(?<!\d)\d{1,2}\.$/.test(text) && continuesDate.test(below)) return true;
  if (/(?:nar|dat|narozen[aáiý]?|dne)\.?$/iu.test(text) && /^\d/.test(below)) return true;
  // "Údaje: Malá Jana;" / "1. 9. 1968 (narození); …"
  if (/;$/.test(text) && /^\d{1,2}\. ?\d{1,2}\. ?\d{4}/.test(below)) return true;
  const [said, following] = [fold(text), fold(below)];
  if (/sluzby ?[:-]?$/.test(said) && nameOfApplication.test(below)) return true;
  if (/(?<![a-z])ok$/.test(said) && /^sluzb/.test(following)) return true;
  const name = nameAtTheEnd(text);
  // "Jana Malá, DiS." / "– sociální pracovnice"
  if (nameAtTheEnd(text.replace(behind, '')) && /^[–-] [\p{Ll}\d]/u.test(below)) return true;
  if (text.length < shortestBroken || listItem.test(below) || salutation.test(following)) return false;
  if (!name && endsWithGivenName(text) && /^\p{Lu}\p{Ll}/u.test(below) && !shortLabel.test(below)) return true;
  if (isNameAlone(text) || isNameAlone(below)) return false;
  if (endOfSentence.test(text)) return false;
  const small = !/^\p{Lu}/u.test(below);
  // Whether a subject goes on below, its sentence tells.
  if (subject.test(text)) return false;
  if (small && !smallLabel.test(below)) return true;
  if (!small && label.test(below)) return false;
  if (unfinished.test(said)) return true;
  if (name && !small) return restOfAName.test(below) || !name.whole;
  if (!small && hasNameAcross(text, below)) return true;
  // "3) Jana Malá, nar. 1. 2. 1980, malaj01" / "Účty mají všichni tři."
  if (!small && listItem.test(text)) return false;
  return isFull(one, below.split(/\s/, 1)[0]!, margin);
}

/** Whether a word would not have fitted on the line, as it did not on another. */
function isFull(one: PlacedLine, word: string, { right, length, near }: Margin): boolean {
  if (near.size < 2 || !near.has(one)) return false;
  const { box, text } = one.line;
  const written = text.trim().length;
  if (right === null || !box) return written + 1 + word.length > length;
  return rightOf(box) + ((word.length + 1) * box.width) / written > right - 1;
}

/** A line that is a name and hardly more, as under a letter. */
function isNameAlone(text: string): boolean {
  const [written, ...rest] = text.split(/,\s*(?=\p{Ll})/u) as [string];
  if (/\d|nar\.|uživ|login|účet|dat/u.test(rest.join(' '))) return false;
  const [seen] = findNames(written);
  return seen !== undefined && seen.givenNames !== null && seen.length + 16 >= written.length && text.length < 70;
}

/** A name at the end of a line; `whole` unless it ends with a given name. */
function nameAtTheEnd(text: string): { whole: boolean } | null {
  const seen = findNames(text).find((name) => name.index + name.length === text.length);
  return seen?.givenNames ? { whole: !isGivenName(fold(text.split(' ').at(-1)!)) } : null;
}

/** "… Uživatel: Denisa" */
function endsWithGivenName(text: string): boolean {
  const last = text.split(' ').at(-1)!;
  return /^\p{Lu}/u.test(last) && isGivenName(fold(last));
}

/** "… uživatele Annu" / "Malou, nar. …" */
function hasNameAcross(text: string, below: string): boolean {
  const end = text.length;
  return (
    /\p{L}$/u.test(text) &&
    findNames(`${text} ${below}`).some((one) => one.index < end && one.index + one.length > end + 1)
  );
}

/** Right below, and not indented. */
function isNextLine(box: Box | null, next: Box | null): boolean {
  if (!box || !next) return box === next;
  const gap = next.y - box.y;
  return gap > 0 && gap < 2.2 * Math.max(box.height, next.height) && next.x < box.x + box.width / 2;
}

function joined(one: PlacedLine, next: PlacedLine): PlacedLine {
  const parts = one.parts ?? [{ from: 0, line: one }];
  const [text, below] = [one.line.text.trimEnd(), next.line.text.trim()];
  // "Nováková-" / "Malá" and "zpraco-" / "vání"
  const hyphen = /\p{L}-$/u.test(text);
  const head = hyphen && /^\p{Ll}/u.test(below) ? text.slice(0, -1) : hyphen ? text : `${text} `;
  const { words: _, ...line } = one.line;
  return {
    ...one,
    line: { ...line, text: `${head}${below}`, box: around(one.line.box, next.line.box) },
    masked: `${one.masked.trimEnd()} ${next.masked.trim()}`,
    parts: [...parts, { from: head.length, line: next }],
  };
}

function around(box: Box | null, other: Box | null): Box | null {
  if (!box || !other) return null;
  const [x, y] = [Math.min(box.x, other.x), Math.min(box.y, other.y)];
  const right = Math.max(box.x + box.width, other.x + other.width);
  return { x, y, width: right - x, height: Math.max(box.y + box.height, other.y + other.height) - y };
}

/** The line of the document, and the character on it, where a character of an unbroken line stands. */
export function partAt(line: PlacedLine, column: number): { line: PlacedLine; column: number } {
  const part = line.parts?.findLast(({ from }) => from <= column);
  return part ? { line: part.line, column: column - part.from } : { line, column };
}
