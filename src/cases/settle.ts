import { applications as allApplications } from '../classification/act.ts';
import { parseBirthNumber } from '../classification/birth-number.ts';
import { jsonb } from '../db/jsonb.ts';
import type { Tx } from '../db/pool.ts';
import { keepBirthNumber } from './birth-number.ts';
import { actColumns } from './columns.ts';
import { correctable, correctableFields, parseValue } from './correctable.ts';
import type { Decision } from './decisions.ts';
import { type Refused, refused } from './outcome.ts';
import { actAsSettled, type By, type Settled, type SettledValue } from './settled.ts';
import type { CaseToDecide } from './take-case.ts';

/** What a person settles by a decision: the whole of what is settled then, and what history keeps of it. */
export type Settling = {
  kind: 'settling';
  settled: Settled;
  detail: Record<string, unknown>;
  /** a person's data before and after, kept beside the history */
  values?: { field: string; before: string | null; after: string | null };
  /** names the number in `birth_number`; only when it was corrected, null when it was removed */
  birthNumberHash?: Buffer | null;
};

type Of<Kind extends Decision['kind']> = Extract<Decision, { kind: Kind }>;

/** A value of the case is corrected, or one that was read without certainty is confirmed. */
export async function correct(
  tx: Tx,
  dataKey: Buffer,
  found: CaseToDecide,
  { field, value: typed }: Of<'correct'>,
  by: By,
): Promise<Refused | Settling> {
  if (!correctableFields.includes(field)) return refused('Takový údaj podatelna nezná.');
  if (field === 'birthNumber') return correctBirthNumber(tx, dataKey, found, typed, by);
  const parsed = parseValue(field, typed);
  if (parsed.kind === 'refused') return refused(parsed.because);
  const { label, read } = correctable[field];
  const before = read(actAsSettled(found.details.act, found.settled));
  if ((before?.value ?? null) === parsed.value && before?.sure !== false) {
    return refused(`Údaj „${label}“ už takto je.`);
  }
  return {
    kind: 'settling',
    settled: withValue(found.settled, field, { ...by, value: parsed.value }),
    detail: { field },
    values: { field, before: before?.value ?? null, after: parsed.value },
  };
}

function withValue(settled: Settled, field: keyof Settled['values'], value: SettledValue): Settled {
  return { ...settled, values: { ...settled.values, [field]: value } };
}

async function correctBirthNumber(
  tx: Tx,
  dataKey: Buffer,
  found: CaseToDecide,
  typed: string | null,
  by: By,
): Promise<Refused | Settling> {
  const { label, accepts } = correctable.birthNumber;
  const text = (typed ?? '').trim();
  const field = 'birthNumber';
  if (text === '') {
    if (!found.birthNumberHash) return refused(`Údaj „${label}“ už takto je.`);
    const settled = withValue(found.settled, field, { ...by, value: null });
    return { kind: 'settling', settled, detail: { field, removed: true }, birthNumberHash: null };
  }
  if (found.ikMpsv) return refused('IK MPSV osoby je znám, rodné číslo už není třeba.');
  const number = text.length <= 20 ? parseBirthNumber(text) : null;
  if (!number?.valid) return refused(`Údaj „${label}“ nelze takto zapsat. Přijímá se: ${accepts}.`);
  const { number: digits, ...told } = number;
  return {
    kind: 'settling',
    settled: withValue(found.settled, field, { ...by, value: null, birthNumber: told }),
    detail: { field },
    birthNumberHash: await keepBirthNumber(tx, digits, dataKey),
  };
}

/** The handwritten signature was seen, or the one who said so was mistaken. */
export function seeSignature(found: CaseToDecide, { seen }: Of<'seeSignature'>, by: By): Refused | Settling {
  const { signatureSeen } = found.settled;
  if (!seen) {
    return signatureSeen
      ? { kind: 'settling', settled: { ...found.settled, signatureSeen: null }, detail: { seen: false } }
      : refused('Podpis nikdo nepotvrdil.');
  }
  if (signatureSeen) return refused(`Podpis už potvrdil(a) ${signatureSeen.by}.`);
  if (found.act !== 'consent' && found.act !== 'access_request') {
    return refused('Podpis se potvrzuje jen u souhlasu a u žádosti.');
  }
  if (found.details.act.signing.kind === 'electronic') {
    return refused('Dokument nese elektronický podpis; ten se posuzuje při schválení, ne jako vlastnoruční.');
  }
  if (!found.findings.some((finding) => finding.rule === 'A-08' && finding.outcome !== 'met')) {
    return refused('Podpis není třeba potvrzovat, pravidlo A-08 je splněno.');
  }
  return { kind: 'settling', settled: { ...found.settled, signatureSeen: by }, detail: { seen: true } };
}

/** Whether the person has an account, as a person found out where the register does not say. */
export function stateAccount(found: CaseToDecide, { applications }: Of<'stateAccount'>, by: By): Refused | Settling {
  if (applications.some((one) => !allApplications.includes(one))) return refused('Takovou aplikaci podatelna nezná.');
  const held = allApplications.filter((one) => applications.includes(one));
  return {
    kind: 'settling',
    settled: { ...found.settled, account: { ...by, applications: held } },
    detail: { applications: held },
  };
}

/** Says how the case stands to another: it repeats it, it completes it. Whether it takes its place is decided there. */
export async function link(tx: Tx, found: CaseToDecide, decision: Of<'link'>, by: By): Promise<Refused | Settling> {
  const { as, caseId } = decision.link;
  if (caseId === found.caseId) return refused('Případ nelze připojit k sobě samému.');
  if ((as === 'duplicate' ? found.duplicateOf : found.supplements) === caseId && found.settled.link?.as === as) {
    return refused(`Případ už je takto připojen k případu ${caseId}.`);
  }
  const { rows } = await tx.query<{ known: boolean; back: boolean }>(
    `with recursive onwards as (
       select case_id, duplicate_of, supplements from access_case where case_id = $1
       union
       select c.case_id, c.duplicate_of, c.supplements
         from onwards o join access_case c on c.case_id in (o.duplicate_of, o.supplements)
     )
     select exists (select from onwards) as known, exists (select from onwards where case_id = $2) as back`,
    [caseId, found.caseId],
  );
  const { known, back } = rows[0]!;
  if (!known) return refused('Případ, ke kterému se má připojit, neexistuje.');
  if (back) return refused(`Případ ${caseId} je sám připojen k tomuto případu; nejdřív jej odpojte.`);
  return {
    kind: 'settling',
    settled: { ...found.settled, link: { ...by, as, caseId } },
    detail: { as, case_id: caseId },
  };
}

/** The case stands alone, whatever the program finds. */
export function unlink(found: CaseToDecide, by: By): Refused | Settling {
  const linked = found.duplicateOf ?? found.supplements;
  if (!linked) return refused('Případ k žádnému jinému připojen není.');
  return {
    kind: 'settling',
    settled: { ...found.settled, link: { ...by, as: 'nothing' } },
    detail: { case_id: linked },
  };
}

/** Writes what was settled and the columns that follow from it; the judgement comes after. */
export async function writeSettled(tx: Tx, found: CaseToDecide, settling: Settling): Promise<void> {
  const act = actAsSettled(found.details.act, settling.settled);
  const columns: Record<string, unknown> = {
    settled: jsonb(settling.settled),
    ...actColumns(act),
    ...(settling.birthNumberHash !== undefined && { birth_number_hash: settling.birthNumberHash }),
  };
  const names = Object.keys(columns);
  await tx.query(
    `update access_case set ${names.map((name, at) => `${name} = $${at + 2}`).join(', ')} where case_id = $1`,
    [found.caseId, ...Object.values(columns)],
  );
  if (settling.birthNumberHash === undefined || !found.birthNumberHash) return;
  // The one that was wrong names nobody any more.
  await tx.query(
    'delete from birth_number b where b.hash = $1 and not exists (select from access_case c where c.birth_number_hash = b.hash)',
    [found.birthNumberHash],
  );
}
