import type { CaseEvent } from '../cases/history.ts';
import type { CaseDetails } from '../cases/open-case.ts';
import type { Settled } from '../cases/settled.ts';
import type { Evidence } from '../classification/act.ts';
import type { Db } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import { type AresEntry, aresEntry } from '../registers/ares-cache.ts';
import { type RegistersAge, registersAge } from '../registers/registers-age.ts';
import type { Finding, PostalAddress } from '../validation/judgement.ts';
import { table } from './print.ts';
import { acts, assessments, proposals, statuses } from './words.ts';

/** A row of the view `provisioning_case` (contract.md §3). */
export type CaseRow = {
  case_id: string;
  channel: string;
  dm_id: string | null;
  received_at: Date;
  act: string;
  application: string | null;
  status: string;
  assessment: string;
  proposal: string;
  urgent: boolean;
  given_names: string | null;
  family_name: string | null;
  birth_date: string | null;
  organisation_ico: string | null;
  organisation_name: string | null;
  letter_address: PostalAddress | null;
  role: string;
  sender_box_id: string | null;
  sender_ico: string | null;
  duplicate_of: string | null;
  supplements: string | null;
  findings: Finding[];
  rules_version: string;
};

/** A case with what the view leaves out; the birth number stays where it is. */
export type CaseView = CaseRow & {
  /** decisions name it */
  revision: number;
  titles: string | null;
  birth_surname: string | null;
  birth_place: string | null;
  citizenship: string | null;
  address: string | null;
  email: string | null;
  phone: string | null;
  username: string | null;
  /** false also once it was erased */
  has_birth_number: boolean;
  ik_mpsv: string | null;
  reference_number: string | null;
  /** the act as read; what people settled stands over it */
  details: CaseDetails;
  settled: Partial<Settled>;
  versions: Record<string, string>;
  opened_at: Date;
  judged_at: Date;
  unmatched_at: Date | null;
  /** what the public register said of the organisation; null when it was not asked */
  ares: AresEntry | null;
  claimed_by: string | null;
  claimed_until: Date | null;
  completed_by: string | null;
  completion: { outcome: 'provisioned' | 'failed'; reason?: string } | null;
  /** of the message it came with */
  sender_name: string | null;
  annotation: string | null;
  signature: string | null;
  events: (CaseEvent & { field: string | null; before: string | null; after: string | null })[];
  related: RelatedCase[];
  registers: RegistersAge;
};

/** Another case that this one leads to, or that leads here. */
export type RelatedCase = {
  case_id: string;
  relation: 'duplicates' | 'duplicated_by' | 'supplements' | 'supplemented_by' | 'same_message';
  act: string;
  application: string | null;
  status: string;
  given_names: string | null;
  family_name: string | null;
};

/** Cases as `provisioning_case` has them, those to judge first: urgent, then by age. */
export async function listCaseRows(
  db: Db,
  options: { status: string | null; assessment: string | null; limit: number },
): Promise<CaseRow[]> {
  const { rows } = await db.query<CaseRow>(
    `select * from provisioning_case
      where ($1::text is null or status = $1) and ($2::text is null or assessment = $2)
      order by urgent desc, received_at, case_id limit $3`,
    [options.status, options.assessment, options.limit],
  );
  return rows;
}

export function printCases(rows: CaseRow[]): string {
  if (rows.length === 0) return 'Žádné případy.';
  return table(rows, [
    { title: 'případ', value: (row) => `${row.case_id}${row.urgent ? ' !' : ''}` },
    { title: 'podáno', value: (row) => row.received_at },
    { title: 'úkon', value: (row) => acts[row.act]!, widest: 24 },
    { title: 'aplikace', value: (row) => row.application },
    { title: 'osoba', value: (row) => personName(row), widest: 30 },
    { title: 'organizace', value: (row) => row.organisation_name, widest: 32 },
    { title: 'posouzení', value: (row) => assessments[row.assessment]! },
    { title: 'návrh', value: (row) => proposals[row.proposal]! },
    { title: 'stav', value: (row) => statuses[row.status]! },
  ]);
}

export function personName(row: { given_names: string | null; family_name: string | null }): string | null {
  return [row.given_names, row.family_name].filter(Boolean).join(' ') || null;
}

/** Everything known of one case: what was asked, what was found, why it was judged so, what happened. */
export async function readCase(db: Db, caseId: string): Promise<CaseView> {
  const unknown = () => new Failure('operator', 'no-case', `Případ ${caseId.slice(0, 40)} neexistuje.`);
  if (!/^P\d{1,18}$/i.test(caseId)) throw unknown();
  const { rows } = await db.query<Omit<CaseView, 'events' | 'related' | 'registers' | 'ares'>>(
    `select v.*, c.revision, c.titles, c.birth_surname, c.birth_place, c.citizenship, c.address, c.email, c.phone, c.username,
            exists (select from birth_number b where b.hash = c.birth_number_hash) as has_birth_number, c.ik_mpsv, c.reference_number, c.details, c.settled, c.versions,
            c.opened_at, c.judged_at, c.unmatched_at, c.claimed_by, c.claimed_until, c.completed_by, c.completion,
            m.envelope ->> 'senderName' as sender_name, m.envelope ->> 'annotation' as annotation, m.signature
       from provisioning_case v join access_case c using (case_id) left join data_message m on m.id = c.message_id
      where v.case_id = $1`,
    [caseId.toUpperCase()],
  );
  const found = rows[0];
  if (!found) throw unknown();
  const events = await db.query<CaseView['events'][number]>(
    `select e.at, e.revision, e.kind, e.actor, e.reason, e.detail, v.field, v.before, v.after
       from case_event e left join corrected_value v on v.event_id = e.id
      where e.case_id = $1 order by e.id`,
    [found.case_id],
  );
  const related = await relatedCases(db, found.case_id);
  const ares = found.organisation_ico === null ? null : await aresEntry(db, found.organisation_ico);
  return { ...found, ares, events: events.rows, related, registers: await registersAge(db) };
}

async function relatedCases(db: Db, caseId: string): Promise<RelatedCase[]> {
  const { rows } = await db.query<RelatedCase>(
    `with this as (select * from access_case where case_id = $1)
     select c.case_id, r.relation, c.act, c.application, c.status, c.given_names, c.family_name
       from this
       join access_case c on c.case_id <> this.case_id
      cross join lateral (values
         ('duplicates', 1, this.duplicate_of = c.case_id),
         ('supplements', 2, this.supplements = c.case_id),
         ('duplicated_by', 3, c.duplicate_of = this.case_id),
         ('supplemented_by', 4, c.supplements = this.case_id),
         ('same_message', 5, c.message_id = this.message_id)) as r (relation, place, holds)
      where r.holds
      order by r.place, c.case_id`,
    [caseId],
  );
  return rows;
}

const order = ['not_met', 'unclear', 'met'];

/** What a person has to look at first, then what holds; rules keep their order within. */
export function toJudgeFirst(findings: Finding[]): Finding[] {
  return findings.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}

const sources: Record<string, string> = {
  annotation: 'věc zprávy',
  to_hands: 'k rukám',
  sender: 'odesílatel',
  register: 'registr',
  signature: 'elektronický podpis',
  envelope: 'obálka',
  operator: 'zapsala obsluha',
};

/** "dokument 1 (souhlas.pdf), strana 2: „…“" */
export function place(evidence: Evidence): string {
  const where =
    evidence.source === 'document' || evidence.document
      ? `dokument ${evidence.document}${evidence.documentName ? ` (${evidence.documentName})` : ''}${evidence.page ? `, strana ${evidence.page}` : ''}`
      : (sources[evidence.source] ?? evidence.source);
  return evidence.text ? `${where}: „${evidence.text}“` : where;
}

/** Places in words, each said once, at most `most` of them. */
export function places(evidence: Evidence[], most: number): string[] {
  return [...new Set(evidence.map(place))].slice(0, most);
}
