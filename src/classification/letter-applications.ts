import type { Application } from './act.ts';
import { type ApplicationMention, applicationsOf, findApplications } from './application.ts';
import { fold, plain } from './folded.ts';
import { type LetterPerson, nameOf } from './letter-people.ts';
import { followsHaving } from './letters.ts';
import type { PlacedLine } from './sections.ts';

/** Which of several applications each of the people is to have; `unclear` when the letter may mean it either way. */
export type Shares = Map<LetterPerson, Application[]> | 'everybody' | 'unclear';

/**
 * Who is to have which of the applications that a letter asks for. A line of a list or a table tells it for the one
 * it names, a line with an application alone for those below it; else everybody is to have what stands together.
 */
export function sharesOf(people: LetterPerson[], wanted: Application[], lines: PlacedLine[]): Shares {
  const mentions = lines.map((one) => findApplications(one.line.text));
  const ofSeveral = lines.some(({ line }, at) => /\s{2}/.test(line.text) && applicationsOf(mentions[at]!).length > 1);
  // Which cell of a row is had and which is asked for, the titles tell.
  if (ofSeveral && lines.some(({ line }) => isHeadOfHad(line.text))) return 'unclear';
  if (people.length < 2) return 'everybody';
  const standing = people.map((one) => linesOf(one, lines));
  const alone = (at: number) => standing.filter((own) => own.includes(at)).length === 1;
  // What stands on somebody's own line and is not said to be had already is asked for, whatever the letter says above.
  const told = lines.map((one, at) => applicationsOf(mentions[at]!.filter((app) => !isHad(one, app))));
  const ofOwn = standing.map((own) => distinct(own.filter(alone).flatMap((at) => told[at]!)));
  if (ofOwn.some((own) => own.some((app) => !wanted.includes(app))) && new Set(ofOwn.map(String)).size > 1)
    return 'unclear';
  if (wanted.length < 2) return 'everybody';
  const named = mentions.map((own) => applicationsOf(own).filter((app) => wanted.includes(app)));

  const ofOwnLines = standing.map((own) => distinct(own.filter(alone).flatMap((at) => named[at]!)));
  if (ofOwnLines.every((own) => own.length > 0)) return new Map(people.map((one, at) => [one, ofOwnLines[at]!]));

  const heads = lines.flatMap(({ line }, at) => (isHead(line.text) && named[at]!.length === 1 ? [at] : []));
  const underHeads = standing.map((own) =>
    distinct(own.flatMap((at) => named[heads.findLast((head) => head < at) ?? -1] ?? [])),
  );
  if (heads.length > 1 && underHeads.every((own) => own.length > 0))
    return new Map(people.map((one, at) => [one, underHeads[at]!]));

  // "Aplikaci senior povede Jan Malý, aplikaci rodina Eva Velká": words of a sentence may give each to either.
  const behindNames = lines.some(({ line }, at) => {
    const first = Math.min(...people.map((one) => nameAt(one, line.text)));
    return mentions[at]!.some(({ index, application }) => index > first && wanted.includes(application));
  });
  if (behindNames) return 'unclear';
  const together = named.some(
    (own, at) => own.length === wanted.length && !standing.some((lines) => lines.includes(at)),
  );
  return together && ofOwnLines.every((own) => own.length === 0) ? 'everybody' : 'unclear';
}

/** Where the person's surname stands in a text; Infinity when it does not. */
function nameAt(one: LetterPerson, text: string): number {
  const surname = one.person.familyName?.value ?? '';
  const at = surname === '' ? -1 : text.indexOf(surname);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** "Jana Malá, malaj01 (OKslužby – poskytovatel)": where the account is. */
function isHad({ line }: PlacedLine, { index }: ApplicationMention): boolean {
  const before = line.text.slice(0, index);
  return before.lastIndexOf('(') > before.lastIndexOf(')') || followsHaving(fold(line.text), index);
}

/** A row of titles, one of them of what somebody has: "Uživatel  Má dnes  Má mít navíc". */
function isHeadOfHad(text: string): boolean {
  return (
    /\s{2}/.test(text) &&
    /(?:^|\s{2})(?:ma (?:dnes|nyni|uz|jiz)|nyni|dnes|dosud|dosavadni|stavajici|soucasn)/.test(fold(text))
  );
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
