import type { FormField, Line } from '../extraction/reading.ts';
import type { Evidence, ReadDocument } from './act.ts';
import { lineEvidence } from './evidence-text.ts';
import { type LabelledSection, readLabelled } from './fields/labelled.ts';
import { fold, plain } from './folded.ts';
import type { FormDescription } from './forms/form.ts';
import { formOf, isTitleOfAForm } from './forms/known-forms.ts';
import { souhlas2023 } from './forms/souhlas-2023.ts';
import { maskedLineTexts } from './masking.ts';
import { mendTypos } from './typos.ts';
import { unbrokenLines } from './unbroken-lines.ts';
import { consentingWords } from './vocabulary/consents.ts';
import { headWords, letterOpeningWords } from './vocabulary/papers.ts';
import { anyOf } from './vocabulary/word.ts';

/** A line with its place in the document. */
export type PlacedLine = {
  line: Line;
  /** "p1:l14", the line counted on its page */
  place: string;
  masked: string;
  /** the lines it was broken into, each with the character where it begins; absent where nothing was broken */
  parts?: { from: number; line: PlacedLine }[];
};

/** A part of a document that belongs together: one filled form, or a letter. */
export type Section = {
  document: ReadDocument;
  kind: 'form' | 'text';
  /** where it begins: "p2", or "p1:l14" when several begin on one page */
  place: string;
  pages: number[];
  lines: PlacedLine[];
  /** form title with its continuation; empty for text */
  title: PlacedLine[];
  /** by which description the form is read; null for text */
  form: FormDescription | null;
  labelled: LabelledSection;
  /** interactive fields on its pages */
  fields: FormField[];
};

/** What the consenting person says; folded text. */
export const consentWords = new RegExp(`(?<![a-z])${anyOf(consentingWords)}`);

const heads = new RegExp(`^(?:vec:? ?)?${anyOf(headWords)}`);

// What stands before a form on one page is no letterhead when a letter begins so.
const letterOpenings = new RegExp(`^${anyOf(letterOpeningWords)}`);

const declares = /(?<![a-z])(?:poskytuji|udeluji|davam|vyslovuji|vyjadruji|souhlasim)(?![a-z])/;

function titleWords(text: string): string {
  return plain(text)
    .replace(/^(?:vec|predmet) ?: ?/, '')
    .replace(/^[\d.ivx)]{1,5} /, '');
}

function isFormTitle(lines: PlacedLine[], at: number): boolean {
  const text = lines[at]!.line.text.trim();
  if (text.length > 170) return false;
  const searched = titleWords(text);
  const mended = mendTypos(searched);
  if (!isTitleOfAForm(searched) && !isTitleOfAForm(mended)) return false;
  // "Souhlas se zpracováním osobních údajů poskytuji po poučení …" declares; a title does not.
  if (declares.test(searched)) return false;
  // "…uděluji tímto MPSV / souhlas se zpracováním…": a sentence broken into two lines.
  const before = lines[at - 1];
  const samePage = before && before.line.page === lines[at]!.line.page;
  return !(samePage && /^\p{Ll}/u.test(text) && !/[.:!?]$/.test(before.line.text.trim()));
}

function place(document: ReadDocument): PlacedLine[] {
  const onPage = new Map<number, number>();
  const masked = maskedLineTexts(document.reading.lines);
  return document.reading.lines.map((line, at) => {
    const number = (onPage.get(line.page) ?? 0) + 1;
    onPage.set(line.page, number);
    return { line, place: `p${line.page}:l${number}`, masked: masked[at]! };
  });
}

function lineNumber(line: PlacedLine): number {
  return Number(line.place.slice(line.place.indexOf(':l') + 2));
}

type Cut = { from: number; form: boolean; titleAt: number };

function cutsOf(lines: PlacedLine[]): Cut[] {
  const cuts: Cut[] = [{ from: 0, form: false, titleAt: 0 }];
  let signatureSeen = false;
  lines.forEach((one, at) => {
    const current = cuts.at(-1)!;
    const folded = plain(one.line.text.slice(0, 200));
    if (isFormTitle(lines, at)) {
      const pageStart = at - (lineNumber(one) - 1);
      const header = lines.slice(Math.max(pageStart, current.from), at);
      const isLetterhead =
        header.length <= 15 && !header.some((line) => letterOpenings.test(plain(line.line.text.slice(0, 80))));
      const from =
        isLetterhead && pageStart >= current.from && !(current.form && current.titleAt >= pageStart) ? pageStart : at;
      if (from === current.from && !current.form) cuts.pop();
      cuts.push({ from, form: true, titleAt: at });
      signatureSeen = false;
      return;
    }
    if (current.form && /(?:^|\s)podpis|podepsan/.test(folded) && folded.length < 100) signatureSeen = true;
    const top = lineNumber(one) <= 12 && one.line.page !== lines[current.from]?.line.page;
    const newLetter = top || (current.form && signatureSeen);
    if (newLetter && heads.test(folded) && folded.length < 140) {
      const pageStart = at - (lineNumber(one) - 1);
      cuts.push({ from: top && pageStart > current.from ? pageStart : at, form: false, titleAt: at });
      signatureSeen = false;
    }
  });
  return cuts;
}

function hasPersonAndConsent(section: Section): boolean {
  const { labels } = section.labelled;
  const named =
    labels.has('fullName') || labels.has('familyThenGiven') || labels.has('familyName') || labels.has('givenNames');
  const identified = labels.has('birthDate') || labels.has('birthNumber');
  const words = mendTypos(fold(textOf(section.lines)));
  return (
    (named && (identified || consentWords.test(words))) || (consentWords.test(words) && /nar\.|narozen/.test(words))
  );
}

/** Title line and the lines that continue it ("pro zřízení účtu k aplikaci OKslužby – rodina"), up to the first label. */
function titleOf(lines: PlacedLine[], at: number): PlacedLine[] {
  const title = [lines[at]!];
  for (const next of lines.slice(at + 1, at + 4)) {
    const folded = plain(next.line.text);
    const continues =
      /^(?:(?:pro|k|ke|za|v|a|do|za ucelem)\b|[-–("]|ok.{0,3}slu|aplikac|ucel|\(|udeleny|pri|zrizeni)/.test(folded);
    if (!continues || next.line.page !== title[0]!.line.page || /:$/.test(folded) || /[☐☒☑]/.test(next.line.text))
      break;
    if (consentWords.test(folded)) break;
    title.push(next);
  }
  return title;
}

function textOf(lines: PlacedLine[]): string {
  return lines.map((one) => one.line.text).join(' ');
}

function makeSection(document: ReadDocument, lines: PlacedLine[], form: boolean, title: PlacedLine[]): Section {
  const pages = [...new Set(lines.map((one) => one.line.page))];
  const fields = document.reading.fields.filter((field) => field.page === null || pages.includes(field.page));
  const description = form ? formOf(mendTypos(titleWords(title[0]!.line.text)), plain(textOf(lines))) : null;
  return {
    document,
    kind: form ? 'form' : 'text',
    place: `p${(title[0] ?? lines[0])?.line.page ?? 1}`,
    pages,
    lines,
    title: form ? title : [],
    form: description,
    // The labels of the form in use are also those of tables and of letters.
    labelled: readLabelled(
      lines.map((one) => one.line),
      fields,
      description ?? souhlas2023,
    ),
    fields,
  };
}

/**
 * Cuts a document into filled forms (by title, also several in one file) and letters. A title without a named person
 * below it continues the section before it. Sections are in reading order.
 */
export function sectionsOf(document: ReadDocument): Section[] {
  const lines = place(document);
  if (lines.length === 0 && document.reading.fields.length === 0) return [];
  const cuts = cutsOf(lines);
  const drafts = cuts.map((cut, at) => {
    const own = lines.slice(cut.from, cuts[at + 1]?.from ?? lines.length);
    return { lines: own, form: cut.form, title: cut.form ? titleOf(lines, cut.titleAt) : [] };
  });
  const joined: typeof drafts = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (draft.form && !hasPersonAndConsent(makeSection(document, draft.lines, true, draft.title))) {
      if (before) before.lines.push(...draft.lines);
      else joined.push({ lines: [...draft.lines], form: false, title: [] });
    } else if (draft.lines.length > 0 || joined.length === 0) joined.push({ ...draft, lines: [...draft.lines] });
  }
  const sections = joined.map((draft) => makeSection(document, draft.lines, draft.form, draft.title));
  const onPage = Map.groupBy(sections, (section) => section.place);
  for (const section of sections.filter((one) => onPage.get(one.place)!.length > 1)) {
    section.place = (section.title[0] ?? section.lines[0])?.place ?? section.place;
  }
  return sections;
}

/** The same section with the lines that only the margin broke put together again; letters are read so. */
export function unbroken(section: Section): Section {
  const lines = unbrokenLines(section.document, section.lines);
  const labelled = readLabelled(
    lines.map((one) => one.line),
    section.fields,
    section.form ?? souhlas2023,
  );
  return { ...section, lines, labelled };
}

/** Evidence of one line of a section; of a line that was broken, of the part in which `seen` stands, else of its first. */
export function evidenceOf(section: Section, line: PlacedLine, seen = ''): Evidence {
  const part = line.parts?.find((one) => one.line.line.text.includes(seen))?.line ?? line.parts?.[0]?.line ?? line;
  return lineEvidence(section.document, part.line, part.masked);
}

/** The placed line of a line object in a section. */
export function placedLine(section: Section, line: Line): PlacedLine {
  return section.lines.find((one) => one.line === line) ?? { line, place: `p${line.page}`, masked: '' };
}
