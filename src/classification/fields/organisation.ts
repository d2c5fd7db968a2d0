import type { Organisation, Value } from '../act.ts';
import { maskBirthNumbers } from '../birth-number.ts';
import { fold } from '../folded.ts';
import { findIco, findIcos, icoIsValid, normalizeIco } from '../ico.ts';
import { findLegalForm } from '../legal-form.ts';
import { evidenceOf, type Section } from '../sections.ts';
import type { LabelledValue } from './labelled.ts';
import { isSeat, labelledEvidence, textValue } from './person.ts';

/** The ministry itself: named on forms as the controller, never the organisation of a user. */
const ministryIco = '00551023';

/** The organisation of a section: from labels, else an IČO behind its label anywhere, else a name in the letterhead. */
export function organisationFrom(section: Section, values: LabelledValue[]): Organisation {
  const organisation: Organisation = { name: null, ico: null, seat: null };
  organisation.name = textValue(section, values, 'organisationName', notAPerson);
  if (organisation.name)
    organisation.name.value = organisation.name.value.replace(/[,;]\s*(?:IČO?|se sídlem).*$/iu, '').trim();
  organisation.ico = labelledIco(section, values);
  representedOrganisation(section, organisation);
  for (const [at, one] of section.lines.entries()) {
    const text = one.line.text.slice(0, 400);
    const found = organisation.ico ? null : icosOn(section, at).find((ico) => ico.ico !== ministryIco);
    if (found) organisation.ico = { value: found.ico, sure: found.valid, evidence: evidenceOf(section, one) };
    if (!organisation.seat) {
      const seat = seatIn(text, section.lines[at + 1]?.line.text ?? '');
      if (seat) organisation.seat = { value: maskBirthNumbers(seat), sure: false, evidence: evidenceOf(section, one) };
    }
  }
  const all = new Set(
    section.lines.flatMap((_, at) => icosOn(section, at).map(({ ico }) => ico)).filter((ico) => ico !== ministryIco),
  );
  // Several organisations in one letter: whose the person is, a person must say.
  if (organisation.ico && all.size > 1) organisation.ico = { ...organisation.ico, sure: false };
  if (!organisation.name) organisation.name = writtenName(section, all.size === 1);
  const labelledSeat = textValue(section, values, 'seat', /\p{L}{2}/u) ?? seatByAddress(section, values);
  if (labelledSeat) organisation.seat = labelledSeat;
  return organisation;
}

/** Every IČO that stands on a line behind its label, also when the number was broken to the line below. */
function icosOn(section: Section, at: number) {
  const text = section.lines[at]!.line.text.slice(0, 400);
  const next = /IČO?\s?:?$/iu.test(text.trim()) ? (section.lines[at + 1]?.line.text.trim().slice(0, 40) ?? '') : '';
  return findIcos(`${text} ${next}`);
}

const seatHead = /(?:se sídlem|sídlo:?)\s{1,3}/iu;
/** "K Rybníku 1574, 364 60 Pastviny u Hájku": up to the town behind the postal code. */
const addressWithCode = /^[^;]{3,90}?\d{3} ?\d{2}\s+\p{Lu}[\p{L}\s-]*(?:\d{1,2})?(?=\s*(?:[,.;()]|$))/u;
const addressAlone = /^([^;]{5,120}?)(?:,?\s*(?:IČ|zapsan|zastoup|tel|e-mail|žád|statut)|;|$)/iu;

/** The seat in a sentence, which may be broken: `next` is the line below. */
function seatIn(text: string, next: string): string | null {
  const head = seatHead.exec(text);
  if (!head) return null;
  const rest = text.slice(head.index + head[0].length).trim();
  const whole = addressWithCode.exec(rest) ?? addressWithCode.exec(`${rest} ${next.trim()}`.slice(0, 200));
  return whole?.[0].trim() ?? addressAlone.exec(rest)?.[1]?.trim() ?? null;
}

/** A sentence below a title or behind a word that ends with "poskytovatel" is no name of a provider, nor is what is asked of us. */
const notAPerson = /^(?!já[, ]|poskytovatel )(?!.{0,80}(?:níže podepsan|narozen|ok ?služb|přístup k)).*\p{L}{2}/iu;

const ofMunicipality = String.raw`(?:Obec|Město|Městys|Statutární město|Městská část|Městský obvod)\s\p{Lu}[\p{L} .–-]{1,60}?`;
const municipality = new RegExp(`^${ofMunicipality}$`, 'u');
const ofAMunicipality = new RegExp(`\\sorganizac[eí]\\s(${ofMunicipality})(?:,|$)`, 'u');
/** Between the name of an organisation and its IČO there is room for its seat. */
const linesToIco = 3;

/**
 * A name in the letterhead or in a sentence, known by its legal form or as that of a municipality. It is sure when the only
 * IČO of the document stands right behind it.
 */
function writtenName(section: Section, oneIco: boolean): Value<string> | null {
  for (const [at, one] of section.lines.slice(0, 40).entries()) {
    const text = one.line.text.trim();
    if (text.length >= 160 || /ministerstvo/iu.test(text)) continue;
    const alone = at < 8 && municipality.test(text) ? text : null;
    const name = alone ?? ofAMunicipality.exec(text)?.[1] ?? nameWithLegalForm(text);
    if (!name || !notAPerson.test(name)) continue;
    const behind = section.lines.slice(at, at + linesToIco);
    const sure = oneIco && behind.some((next) => findIcos(next.line.text.slice(0, 400)).some(({ valid }) => valid));
    return { value: name, sure, evidence: evidenceOf(section, one) };
  }
  return null;
}

// All its digits or none: the first seven of eight would make another number.
const icoInValue = /(?:CZ\s?)?(?<!\d[\s.]{0,2})\d(?:[\s.]{0,2}\d){5,7}(?![\s.]{0,2}\d)/;

function labelledIco(section: Section, values: LabelledValue[]): Value<string> | null {
  const written = values.flatMap((one) => {
    const ico = one.field === 'ico' ? normalizeIco(icoInValue.exec(one.text)?.[0] ?? '') : null;
    return ico && ico !== ministryIco ? [{ one, ico }] : [];
  });
  const first = written[0];
  if (!first) return null;
  const { one, ico } = first;
  const alone = written.every((other) => other.ico === ico);
  return { value: ico, sure: one.sure && icoIsValid(ico) && alone, evidence: labelledEvidence(section, one) };
}

/** The organisation that a row of a table names for its person; null when it names none. */
export function organisationOfRow(section: Section, values: LabelledValue[]): Organisation | null {
  const name = textValue(section, values, 'organisationName', /\p{L}{2}/u);
  const ico = labelledIco(section, values);
  return name || ico ? { name, ico, seat: textValue(section, values, 'seat', /\p{L}{2}/u) } : null;
}

/** A lawyer writes under his own head and IČO: the organisation is the client named in the text. */
function representedOrganisation(section: Section, organisation: Organisation): void {
  const at = section.lines.findIndex((one) =>
    /zastoupeni (?:klienta|sveho klienta|spolku|organizace|spolecnosti|zmocnitele)|zastupuj[iu] |jmenem (?:sveho |meho )?klienta/.test(
      fold(one.line.text),
    ),
  );
  if (at < 0) return;
  for (const one of section.lines.slice(at, at + 3)) {
    const ico = findIco(one.line.text);
    if (!ico) continue;
    organisation.ico = { value: ico.ico, sure: ico.valid, evidence: evidenceOf(section, one) };
    const name = nameWithLegalForm(one.line.text.replace(/^.*klienta,?\s*/iu, ''));
    organisation.name = name ? { value: name, sure: false, evidence: evidenceOf(section, one) } : null;
    return;
  }
}

function seatByAddress(section: Section, values: LabelledValue[]): Value<string> | null {
  return textValue(
    section,
    values.filter((_, at) => isSeat(values, at)),
    'address',
  );
}

function nameWithLegalForm(text: string): string | null {
  const form = findLegalForm(text);
  if (!form) return null;
  const upTo = text.slice(0, form.index + form.length).trim();
  const name = upTo
    .split(/\s{2,}|(?:^|\s)(?:organizace|zaměstnavatel|za)\s/iu)
    .at(-1)!
    .trim();
  return name.length >= 5 && /^\p{Lu}/u.test(name) ? maskBirthNumbers(name).slice(0, 200) : null;
}
