import { createHash } from 'node:crypto';
import type { Act, ActKind, Value } from '../classification/act.ts';
import { parseBirthNumber } from '../classification/birth-number.ts';
import { nobody } from '../classification/fields/person.ts';
import { souhlas2023 } from '../classification/forms/souhlas-2023.ts';
import { inTransaction, type Tx } from '../db/pool.ts';
import { rulesVersion, type Sender } from '../validation/judgement.ts';
import { type CorrectableField, correctable, correctableFields, operatorEvidence, parseValue } from './correctable.ts';
import type { DecidingDeps } from './decide.ts';
import { type Operator, roleForbidsPaper } from './decisions.ts';
import type { ActInQuestion } from './judge.ts';
import { type CaseDetails, oneJudgeAtATime, openCase } from './open-case.ts';
import { type Refused, refused } from './outcome.ts';
import { judgeLaterAnew } from './rejudge.ts';
import { nothingSettled, withBirthNumber } from './settled.ts';
import { referenceNumberProblem } from './take-step.ts';

/** One act on paper, as a person reads it there. */
export type PaperEntry = {
  /** our reference number of the paper, and which act in it, from 1: together they say where the act stands */
  referenceNumber: string;
  ordinal: number;
  /** day of receipt, YYYY-MM-DD in Prague */
  receivedOn: string;
  kind: ActKind;
  /** what the paper says, as typed; fields that are not there are not stated */
  values: Partial<Record<Exclude<CorrectableField, 'kind'>, string>>;
  /** the person who enters it saw a handwritten signature; false: there is none */
  signatureSeen: boolean;
  /** a consent on the ministry's form */
  onForm: boolean;
  /** our reference number that the paper answers */
  answersReference: string | null;
  reason: string;
};

export type PaperOutcome =
  | { kind: 'opened'; caseId: string }
  /** that act of that paper has a case already */
  | { kind: 'alreadyEntered'; caseId: string }
  | Refused;

const nobodysBox: Sender = { boxId: null, name: null, boxType: null, ico: null, known: false };
/** Older papers are entered by mistake more likely than not. */
const oldestYears = 10;

/**
 * Opens a case for an act on paper, judged by the same rules as those from the data box. Entering the same act of the same
 * paper again finds its case. `at` is now.
 */
export async function openPaperCase(
  { db, judge, dataKey }: Pick<DecidingDeps, 'db' | 'judge' | 'dataKey'>,
  operator: Operator,
  entry: PaperEntry,
  at: Date,
): Promise<PaperOutcome> {
  const forbidden = roleForbidsPaper(operator.role);
  if (forbidden) return refused(forbidden);
  const problem = entryProblem(entry);
  if (problem) return refused(problem);
  const act = actOfPaper(entry);
  if (act.kind === 'refused') return act;

  return inTransaction<PaperOutcome>(db, async (tx) => {
    await oneJudgeAtATime(tx);
    const known = await tx.query<{ case_id: string }>(
      'select case_id from access_case where message_id is null and act_key = $1',
      [act.act.key],
    );
    if (known.rows[0]) return { kind: 'alreadyEntered', caseId: known.rows[0].case_id };
    const receivedAt = await startOfDay(tx, entry.receivedOn, at);
    if (!receivedAt) {
      return refused(`Den doručení listiny nesmí být v budoucnu ani více než ${oldestYears} let zpět.`);
    }
    const details: CaseDetails = {
      act: act.act,
      sender: nobodysBox,
      ourReference: entry.answersReference?.trim() || null,
      personalDelivery: false,
      textDigest: null,
    };
    const seen = entry.signatureSeen ? { by: operator.name, at: at.toISOString() } : null;
    const question: ActInQuestion = {
      caseId: null,
      messageId: null,
      receivedAt,
      details,
      settled: { ...nothingSettled, signatureSeen: seen },
      siblings: [],
    };
    const judgement = await judge(tx, question);
    const paper = {
      enteredBy: operator.name,
      reason: entry.reason.trim(),
      referenceNumber: entry.referenceNumber.trim(),
      settled: seen ? { signatureSeen: seen } : {},
    };
    const versions = { entered: 'paper', rules: rulesVersion };
    const { caseId } = await openCase(tx, { ...question, paper, judgement, versions }, dataKey);
    await judgeLaterAnew(tx, judge, caseId, `Dříve podaná listina byla zapsána později (případ ${caseId}).`);
    return { kind: 'opened', caseId };
  });
}

function entryProblem(entry: PaperEntry): string | null {
  if (entry.reason.trim() === '' || entry.reason.length > 2000) return 'Zápis musí mít důvod, nejvýše 2000 znaků.';
  if (!Number.isInteger(entry.ordinal) || entry.ordinal < 1 || entry.ordinal > 99) {
    return 'Pořadí úkonu v listině je celé číslo od 1 do 99.';
  }
  const answered = entry.answersReference?.trim() || null;
  return referenceNumberProblem(entry.referenceNumber) ?? referenceNumberProblem(answered);
}

function actOfPaper(entry: PaperEntry): { kind: 'act'; act: Act } | Refused {
  const stands = operatorEvidence(`listina ${entry.referenceNumber.trim()}, úkon ${entry.ordinal}`);
  let act = correctable.kind.write(blankAct(entry, stands), entry.kind);
  // That it is a consent the person reads on the paper itself.
  if (act.consentSentence) act = { ...act, consentSentence: { ...act.consentSentence, sure: true } };
  for (const field of correctableFields) {
    const typed = field === 'kind' ? undefined : entry.values[field]?.trim();
    if (!typed) continue;
    if (field === 'birthNumber') {
      const number = typed.length <= 20 ? parseBirthNumber(typed) : null;
      if (!number?.valid) return refused(`Rodné číslo nelze takto zapsat. Přijímá se: ${correctable[field].accepts}.`);
      act = withBirthNumber(act, number);
      continue;
    }
    const parsed = parseValue(field, typed);
    if (parsed.kind === 'refused') return refused(parsed.because);
    act = correctable[field].write(act, parsed.value);
  }
  return { kind: 'act', act };
}

function blankAct(entry: PaperEntry, stands: Value<string>['evidence']): Act {
  return {
    key: paperKey(entry.referenceNumber, entry.ordinal),
    kind: entry.kind,
    application: null,
    person: { ...nobody },
    organisation: { name: null, ico: null, seat: null },
    role: null,
    consentSentence: null,
    signedOn: null,
    signing: entry.signatureSeen ? { kind: 'image', evidence: stands } : { kind: 'none' },
    // The operator says that it is on the form; which one, the paper itself would have to tell.
    form: entry.kind === 'consent' && entry.onForm ? souhlas2023.id : null,
    documents: ['listina'],
    evidence: [stands],
    doubts:
      entry.kind === 'consent' && !entry.onForm
        ? [{ code: 'not_on_form', because: 'Souhlas není na formuláři ministerstva.', evidence: stands }]
        : [],
  };
}

/** Where an act on paper stands, as `actKey` for documents: 64 hex digits. What is read there may be corrected later. */
export function paperKey(referenceNumber: string, ordinal: number): string {
  const reference = referenceNumber.normalize('NFC').replace(/\s+/g, '').toLowerCase();
  return createHash('sha256')
    .update(JSON.stringify(['paper', reference, ordinal]))
    .digest('hex');
}

/** The beginning of a Prague day; null when the day has not come, is too long ago, or is none. */
async function startOfDay(tx: Tx, day: string, at: Date): Promise<Date | null> {
  if (correctable.signedOn.parse(day) === null) return null;
  const { rows } = await tx.query<{ start: Date; fits: boolean }>(
    `select $1::date::timestamp at time zone 'Europe/Prague' as start,
            $1::date <= ($2::timestamptz at time zone 'Europe/Prague')::date
            and $1::date > ($2::timestamptz at time zone 'Europe/Prague')::date - make_interval(years => $3) as fits`,
    [day, at, oldestYears],
  );
  return rows[0]!.fits ? rows[0]!.start : null;
}
