import type { Act, Doubt } from '../../classification/act.ts';
import type { FieldName, Manner, TrueAct } from './truth.ts';

/** `missing`: nothing was read where something stands. */
export type Verdict = 'rightSure' | 'rightUnsure' | 'wrongSure' | 'wrongUnsure' | 'missing';

/** One true field with what was read in its place. `read` is null when nothing was. */
export type Compared = {
  field: FieldName;
  manner: Manner;
  truth: string | null;
  read: string | null;
  verdict: Verdict;
};

/** What was read of one field, and whether it carries no mark of doubt. */
type ReadField = { value: string; sure: boolean };

/**
 * Compares the acts found in a document with those that stand in it, each with the one that agrees in most fields. An
 * act that nobody asked for counts as a wrong kind. `recognised` says that lines were read.
 */
export function compareActs(truth: TrueAct[], found: Act[], recognised: boolean): Compared[] {
  const rest = [...found];
  const pairs = truth
    .flatMap((act) => found.map((read) => ({ act, read, score: agreement(act, read, recognised) })))
    .sort((a, b) => b.score - a.score);
  const taken = new Map<TrueAct, Act>();
  for (const { act, read } of pairs) {
    if (taken.has(act) || !rest.includes(read)) continue;
    taken.set(act, read);
    rest.splice(rest.indexOf(read), 1);
  }
  const invented = rest.map(
    (act): Compared => ({
      field: 'kind',
      manner: 'print',
      truth: null,
      read: act.kind,
      verdict: readField(act, 'kind', !recognised)!.sure ? 'wrongSure' : 'wrongUnsure',
    }),
  );
  return [...truth.flatMap((act) => compareAct(act, taken.get(act) ?? null, recognised)), ...invented];
}

function agreement(act: TrueAct, read: Act, recognised: boolean): number {
  return compareAct(act, read, recognised).filter(({ verdict }) => verdict.startsWith('right')).length;
}

function compareAct(act: TrueAct, read: Act | null, recognised: boolean): Compared[] {
  return act.flatMap(({ field, value, manner }) => {
    const found = read && readField(read, field, !recognised || manner === 'hand');
    // Nothing stands there and nothing was read: there is no field to count.
    if (value === null && !found) return [];
    const right = found !== null && value !== null && isSame(field, value, found.value);
    const verdict: Verdict = !found
      ? 'missing'
      : right
        ? found.sure
          ? 'rightSure'
          : 'rightUnsure'
        : found.sure
          ? 'wrongSure'
          : 'wrongUnsure';
    return [{ field, manner, truth: value, read: found?.value ?? null, verdict }];
  });
}

/** Doubts of an act that say of a field, without saying it on the value, that a person must look. */
const doubtsAbout: Partial<Record<FieldName, Doubt['code'][]>> = {
  kind: ['vague', 'contradicting_acts'],
  application: ['application_conflict', 'other_application'],
  givenNames: ['conflict', 'several_people'],
  familyName: ['conflict', 'several_people'],
};

/**
 * The kind of an act has no mark of its own. Where nothing was recognised it is a guess from the envelope, and where the
 * whole letter is written by hand it rests on handwriting: `bySight` lets the doubt about the scan cover it.
 */
function readField(act: Act, field: FieldName, bySight: boolean): ReadField | null {
  const codes = new Set<Doubt['code']>(doubtsAbout[field]);
  if (field === 'kind' && bySight) for (const code of ['scan', 'unreadable_document'] as const) codes.add(code);
  const doubted = act.doubts.some((one) => codes.has(one.code));
  const read = plainField(act, field);
  return read && { value: read.value, sure: read.sure && !doubted };
}

function plainField(act: Act, field: FieldName): ReadField | null {
  switch (field) {
    case 'kind':
      return { value: act.kind, sure: true };
    case 'application':
      return act.application;
    case 'givenNames':
    case 'familyName':
    case 'birthDate':
    case 'email':
    case 'username':
      return act.person[field];
    case 'birthNumber':
      return act.person.birthNumber && { ...act.person.birthNumber, value: act.person.birthNumber.value.number };
    case 'organisationName':
      return act.organisation.name;
    case 'ico':
      return act.organisation.ico;
    case 'role':
      return act.role;
    case 'consent':
      return act.consentSentence && { value: 'given', sure: act.consentSentence.sure };
    case 'signedOn':
      return act.signedOn;
    case 'signing':
      return signingOf(act);
  }
}

/** An image at the signature's place is for a person to see: it may be ink, and it is never sure. */
function signingOf({ signing }: Act): ReadField {
  return signing.kind === 'image' ? { value: 'ink', sure: false } : { value: signing.kind, sure: true };
}

/** Equal as values: names by their letters, whatever the case, the dashes, the quotes and a full stop at the end. */
function isSame(field: FieldName, truth: string, read: string): boolean {
  if (field === 'birthDate' || field === 'signedOn' || field === 'ico' || field === 'birthNumber')
    return truth === read;
  return comparable(truth) === comparable(read);
}

function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('cs')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[„“”"«»]/g, '"')
    .replace(/\s*-\s*/g, '-')
    .replace(/([.,])(?=\S)/g, '$1 ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
}
