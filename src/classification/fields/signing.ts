import type { Box, DocumentReading } from '../../extraction/reading.ts';
import type { Person, SigningMark, Value } from '../act.ts';
import { findDates } from '../dates.ts';
import { documentEvidence } from '../evidence-text.ts';
import { fold, plain } from '../folded.ts';
import { isOrganisation } from '../legal-form.ts';
import { compareNames } from '../names.ts';
import { findNames, splitFullName } from '../people.ts';
import { evidenceOf, type PlacedLine, type Section } from '../sections.ts';
import { signerText, speakingSignature } from './electronic-signature.ts';
import { mayBeHandwritten } from './handwriting.ts';
import { cellsOf } from './labelled.ts';

const signatureLabel =
  /(?<![a-z])(?:vlastnorucni )?podpis(?![uo]vy|em |ov|uj|y jsou)(?:u|y|em)?(?![a-z])|(?<![a-z])podeps(?:an[oa]|al(?:a|\(a\))?)(?= ?:)/;
const typedMark =
  /(?<![a-z])v\. ?r\.(?![a-z])|(?<![a-z])v zast(?:oupeni|\.)|(?<![a-z])v\.? ?z\.(?![a-z])|(?<![a-z])i\. ?v\.(?![a-z])|(?<![a-z])p\. ?p\.(?![a-z])|(?<!nize |vyplnen[eay] a )podepsan[oa]\s|podepsal|elektronicky podeps|(?<![a-z])z plne moci|\/s\/|vlastni rukou/;

/** The full name of a person as far as known. */
export function fullName(person: Person): string {
  return [person.givenNames?.value, person.familyName?.value].filter((part) => part).join(' ');
}

/** Lines that carry the place for a signature: short, with the word itself. */
function signatureLines(section: Section): number[] {
  return section.lines
    .map((one, at) => ({ at, text: fold(one.line.text) }))
    .filter(
      ({ text }) =>
        text.length < 140 &&
        signatureLabel.test(text) &&
        !/(?:vyplnen|podepsany formular|bez podpisu|elektronickym podpisem se|datum podpisu)/.test(text),
    )
    .map(({ at }) => at);
}

function nearPicture(section: Section, lines: PlacedLine[]): { page: number; box: Box } | null {
  for (const page of section.document.reading.pages) {
    for (const picture of page.pictures ?? []) {
      for (const { line } of lines) {
        if (line.page !== page.number) continue;
        if (!line.box) return { page: page.number, box: picture };
        const bottom = picture.y + picture.height;
        const close = picture.y < line.box.y + line.box.height + 60 && bottom > line.box.y - 70;
        if (close) return { page: page.number, box: picture };
      }
    }
  }
  return null;
}

/** A value at the signature's place: behind the label, or a bare name in the line above or below it. */
function typedAt(section: Section, at: number, person: Person): PlacedLine | null {
  const line = section.lines[at]!;
  const name = fullName(person);
  for (const cell of cellsOf(line.line.text)) {
    const folded = fold(cell);
    const label = signatureLabel.exec(folded);
    const rest = label ? cell.slice(label.index + label[0].length) : cell;
    const words = withoutBrackets(rest)
      .replace(/[.…_:]{2,}|^[\s:.]+/g, ' ')
      .trim();
    const said = fold(rest);
    const somebody = standsIn.test(said) && findNames(rest).length > 0;
    if (speaksOfSigning(said) || somebody) return line;
    if (label && /\p{L}{2}/u.test(words) && (isSomebody(words, name) || findNames(words).length > 0)) return line;
    if (!label && name !== '' && isSomebody(words, name) && compareNames(words, name) !== 'different') return line;
  }
  for (const beside of [section.lines[at + 1], section.lines[at - 1]]) {
    if (!beside || beside.line.page !== line.line.page) continue;
    const text = beside.line.text.trim();
    // "Vyřizuje  Petr Dlouhý"
    const clerk = /vyrizuj|zpracoval|kontakt/.test(fold(text));
    const marked = cellsOf(text).some((cell) => {
      const written = fold(cell);
      if (cell.length >= 90) return false;
      if (speaksOfSigning(written)) return true;
      const named = findNames(cell).some((one) => one.givenNames !== null);
      // Somebody else's name at the place of a signature may be that of whoever signs for the person.
      return (
        named &&
        !clerk &&
        (standsIn.test(written) ||
          (isSomebody(withoutBrackets(cell).trim(), '') && !/\d|:/.test(cell) && !isOrganisation(cell)))
      );
    });
    if (marked) return beside;
    const bare = cellsOf(text).some(
      (cell) =>
        !cell.includes(':') && isSomebody(cell, name) && name !== '' && compareNames(cell, name) !== 'different',
    );
    if (bare) return beside;
  }
  return null;
}

/** "Petr Dlouhý (zmocněnec)" */
const withoutBrackets = (text: string) => text.replace(/\([^()]*\)/g, '');

const representation =
  /(?<![a-z])(?:v zast(?:oupeni|\.)|v\.? ?z\.|i\. ?v\.|p\. ?p\.|v nepritomnosti|za neprit|za jmenovan|(?:z|na zaklade) plne moci|za (?:[a-z]{4,14} )?(?:pana|pani|uzivatele|uzivatelku|zadatele|zadatelku|zamestnance|zamestnankyni|kolegu|kolegyni)(?![a-z])|za statutarni(?:ho|m)|(?:z|na zaklade) povereni|jmenem)/;

/** Whether words tell of a signature, the person's or somebody's for the person; "nelze podepsat v zastoupení" does not. */
function speaksOfSigning(folded: string): boolean {
  return typedMark.test(folded) || (representation.test(folded) && !/nelze/.test(folded));
}

/** Of an organisation as well as of a person: beside somebody's name only. */
const standsIn =
  /(?<![a-z])(?:(?<!statutarni(?:ho|m)? )zast\.|zastup(?:uj[ei]|(?![a-z]))|zastoupen|zmocnen(?:ec|kyne|a|y)|poveren(?:[ay]|[ay] osoba)(?![a-z]))/;

/** Words at the signature's place that somebody signs for somebody else, whatever certificate lies on the document. */
function representedAt(section: Section): PlacedLine | null {
  const [from] = signatureLines(section).slice(-1);
  if (from === undefined) return null;
  return (
    section.lines
      .slice(Math.max(0, from - 1), from + 6)
      .find((one) => one.line.text.length < 120 && representation.test(fold(one.line.text))) ?? null
  );
}

function isSomebody(text: string, name: string): boolean {
  if (text.length > 60) return false;
  return splitFullName(text.replace(/\s+v\. ?r\.?$/u, '')) !== null && (name === '' || /\p{Lu}/u.test(text));
}

/**
 * How the person's declaration is signed within its document (domain.md §6.2). `none` only when the document was read
 * completely and nothing stands at the signature's place: whatever may be a signature is for a person to look at.
 * `detachedSignature`: a separate signature file came with the message and nobody knows what it signs.
 */
export function signingOf(section: Section, person: Person, detachedSignature: string | null): SigningMark {
  const { document } = section;
  const { reading } = document;
  const signature = speakingSignature(document, fullName(person));
  if (signature) {
    const representative = representedAt(section);
    if (representative) return { kind: 'typed', evidence: evidenceOf(section, representative) };
    return {
      kind: 'electronic',
      documentSignature: signature,
      evidence: { ...documentEvidence(document, null, signerText(signature)), source: 'signature' },
    };
  }
  const labels = signatureLines(section);
  for (const at of labels.toReversed()) {
    const typed = typedAt(section, at, person);
    if (typed && isPrint(reading, typed, person)) return { kind: 'typed', evidence: evidenceOf(section, typed) };
  }
  for (const field of section.fields) {
    if (
      field.kind === 'text' &&
      /podpis/.test(fold(`${field.label ?? ''} ${field.name}`)) &&
      /\p{L}{2}/u.test(field.value ?? '') &&
      !findDates(field.value ?? '').length
    ) {
      return {
        kind: 'typed',
        evidence: {
          ...documentEvidence(document, field.page, `${field.label ?? field.name}: ${field.value}`),
          box: field.box,
        },
      };
    }
  }
  const image = section.pages
    .map((number) => reading.pages.find((page) => page.number === number))
    .find((page) => page && page.text !== 'layer');
  if (image && !detachedSignature && isUnsignedScan(section)) return { kind: 'none' };
  if (image)
    return { kind: 'image', evidence: documentEvidence(document, image.number, `strana ${image.number} je obraz`) };
  const labelLines = labels.map((at) => section.lines[at]!);
  const picture = nearPicture(section, labelLines);
  if (picture) {
    return {
      kind: 'image',
      evidence: { ...documentEvidence(document, picture.page, 'obrázek u místa pro podpis'), box: picture.box },
    };
  }
  const typedAnywhere = section.lines
    .slice(-12)
    .findLast(
      (one) =>
        typedMark.test(fold(one.line.text)) && one.line.text.length < 90 && !/elektronick/.test(fold(one.line.text)),
    );
  if (typedAnywhere) return { kind: 'typed', evidence: evidenceOf(section, typedAnywhere) };
  return unsignedOrUnseen(section, labelLines.length > 0, detachedSignature);
}

/** Under this a word with three letters on a recognised page may be the strokes of a signature; print there stands at 85 and more. */
const scribble = 70;

/**
 * What reads as a name at the signature's place may be the signature itself: on a page filled in by hand, where it was hardly
 * read, or where it is neither marked as typed ("v. r.") nor the person's surname.
 */
function isPrint(reading: DocumentReading, { line }: PlacedLine, person: Person): boolean {
  const page = reading.pages.find((one) => one.number === line.page);
  if (!page?.recognised) return true;
  const words = (line.words ?? []).filter(({ text }) => /\p{L}{3}/u.test(text));
  if (mayBeHandwritten(page, reading.lines)) return false;
  if (words.some(({ confidence }) => (confidence ?? 0) < scribble)) return false;
  const text = fold(line.text);
  return typedMark.test(text) || (person.familyName !== null && text.includes(fold(person.familyName.value)));
}

/**
 * Whether a scan was read completely, is print, has places for a signature and not one of them has any ink in it. Ink
 * that nobody can tell, or a place that was not found, leaves it to a person.
 */
function isUnsignedScan(section: Section): boolean {
  const { reading } = section.document;
  const pages = reading.pages.filter((page) => section.pages.includes(page.number));
  const placed = section.lines.filter((one) => one.line.box);
  const hints = pages.flatMap((page) => {
    const own = placed.filter((one) => one.line.page === page.number).map((one) => one.line.box!);
    const top = Math.min(...own.map((box) => box.y)) - 60;
    const bottom = Math.max(...own.map((box) => box.y + box.height)) + 60;
    return (page.recognised?.hints ?? []).filter(
      ({ kind, box }) => kind === 'signature' && box.y >= top && box.y <= bottom,
    );
  });
  return (
    reading.outcome === 'complete' &&
    pages.every((page) => page.recognised && !mayBeHandwritten(page, reading.lines)) &&
    hints.length > 0 &&
    hints.every((hint) => hint.ink === 'none')
  );
}

function unsignedOrUnseen(section: Section, placeKnown: boolean, detachedSignature: string | null): SigningMark {
  const { document } = section;
  const { reading } = document;
  const pages = reading.pages;
  const pictures = pages
    .filter((page) => section.pages.includes(page.number))
    .flatMap((page) => (page.pictures ?? []).map((box) => ({ page, box })));
  const knowsPictures = pages.some((page) => page.pictures !== undefined);
  const warned = !knowsPictures && reading.warnings.some((warning) => /obraz|kresb/.test(plain(warning)));
  // Without a known place for the signature any picture may be one; so may an embedded picture of unknown position.
  if ((!placeKnown && pictures.length > 0) || warned) {
    const first = pictures[0];
    return {
      kind: 'image',
      evidence: {
        ...documentEvidence(document, first?.page.number ?? null, 'dokument obsahuje obrázek'),
        box: first?.box ?? null,
      },
    };
  }
  if (detachedSignature) {
    return {
      kind: 'typed',
      evidence: documentEvidence(document, null, `samostatný podpis v příloze ${detachedSignature} nemá svůj dokument`),
    };
  }
  if (reading.outcome !== 'complete') {
    return {
      kind: 'image',
      evidence: documentEvidence(document, null, reading.because ?? 'dokument nebyl přečten celý'),
    };
  }
  return { kind: 'none' };
}

/** The date beside the signature: "V Praze dne 3. 9. 2026", "Datum: 3. 9. 2026"; the last one in the section. */
export function signedOnFrom(section: Section): Value<string> | null {
  const candidates: Value<string>[] = [];
  for (const [at, one] of section.lines.entries()) {
    const next = section.lines[at + 1]?.line.text.trim() ?? '';
    // "V Praze dne 3. 9." and the year in the line below.
    const broken = /\d{1,2}\. ?\d{1,2}\.$/.test(one.line.text.trim()) && /^(?:19|20)\d{2}\.?$/.test(next);
    const text = broken ? `${one.line.text} ${next}` : one.line.text;
    const folded = fold(text);
    for (const date of findDates(text)) {
      const before = folded.slice(Math.max(0, date.index - 40), date.index);
      if (/(?:nar\.|narozen[aiy]?|narodenia)[^0-9]{0,15}$/.test(before)) continue;
      if (
        /(?:(?:^|[\s,.])(?:dne|dna|datum|datum podpisu|podepsano|den)[\s:.]{0,4}$)|^\s{0,3}v[e]? [a-z .0-9-]{2,35}(?:,| )\s?$/.test(
          before,
        )
      ) {
        candidates.push({ value: date.iso, sure: true, evidence: evidenceOf(section, one) });
      }
    }
  }
  for (const value of section.labelled.values) {
    if (value.field !== 'signedOn') continue;
    const date = findDates(value.text)[0];
    if (!date) continue;
    const line = value.line ? section.lines.find((one) => one.line === value.line) : undefined;
    const evidence = line
      ? evidenceOf(section, line)
      : documentEvidence(section.document, value.formField?.page ?? null, value.text);
    candidates.push({ value: date.iso, sure: value.sure, evidence });
  }
  const last = candidates.at(-1);
  if (!last) return null;
  return { ...last, sure: last.sure && candidates.every((one) => one.value === last.value) };
}
