import type { Application } from './act.ts';
import { applicationsOf, findApplications } from './application.ts';
import { plain } from './folded.ts';
import { type LetterPerson, nameOf } from './letter-people.ts';
import type { PlacedLine } from './sections.ts';

/** Which of several applications each of several people is to have; `unclear` when the letter may mean it either way. */
export type Shares = Map<LetterPerson, Application[]> | 'everybody' | 'unclear';

/**
 * Who is to have which of the applications that a letter asks for. A line of a list or a table tells it for the one
 * it names, a line with an application alone for those below it; else everybody is to have what stands together.
 */
export function sharesOf(people: LetterPerson[], wanted: Application[], lines: PlacedLine[]): Shares {
  if (people.length < 2 || wanted.length < 2) return 'everybody';
  const named = lines.map((one) =>
    applicationsOf(findApplications(one.line.text)).filter((app) => wanted.includes(app)),
  );
  const standing = people.map((one) => linesOf(one, lines));
  const alone = (at: number) => standing.filter((own) => own.includes(at)).length === 1;

  const ofOwnLines = standing.map((own) => distinct(own.filter(alone).flatMap((at) => named[at]!)));
  if (ofOwnLines.every((own) => own.length > 0)) return new Map(people.map((one, at) => [one, ofOwnLines[at]!]));

  const heads = lines.flatMap(({ line }, at) => (isHead(line.text) && named[at]!.length === 1 ? [at] : []));
  const underHeads = standing.map((own) =>
    distinct(own.flatMap((at) => named[heads.findLast((head) => head < at) ?? -1] ?? [])),
  );
  if (heads.length > 1 && underHeads.every((own) => own.length > 0))
    return new Map(people.map((one, at) => [one, underHeads[at]!]));

  const together = named.some(
    (own, at) => own.length === wanted.length && !standing.some((lines) => lines.includes(at)),
  );
  return together && ofOwnLines.every((own) => own.length === 0) ? 'everybody' : 'unclear';
}

/** A line with the name of an application and hardly more: "OKslužby – rodina:". */
function isHead(text: string): boolean {
  return text.trim().length < 45 && (/:$/.test(text.trim()) || /^\P{L}*(?:aplikace )?ok.{0,25}$/iu.test(text.trim()));
}

/** Every line that names the person. */
function linesOf(one: LetterPerson, lines: PlacedLine[]): number[] {
  const name = plain(nameOf(one.person));
  return lines.flatMap((line, at) =>
    line === one.line || (name !== '' && plain(line.line.text).includes(name)) ? [at] : [],
  );
}

function distinct(applications: Application[]): Application[] {
  return [...new Set(applications)];
}
