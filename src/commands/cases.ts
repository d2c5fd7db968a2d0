import type { CaseDetails } from '../cases/open-case.ts';
import type { Evidence } from '../classification/act.ts';
import type { Db } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import { type AresEntry, aresEntry } from '../registers/ares-cache.ts';
import { czechDate } from '../validation/czech.ts';
import type { Finding, PostalAddress } from '../validation/judgement.ts';
import { ruleTitles } from '../validation/rules/titles.ts';
import { facts, indent, table } from './print.ts';
import { aresFacts } from './public-register.ts';
import {
  acts,
  applicationName,
  assessments,
  claimedRoles,
  eventKinds,
  outcomes,
  proposals,
  statuses,
} from './words.ts';

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
  titles: string | null;
  birth_surname: string | null;
  birth_place: string | null;
  citizenship: string | null;
  address: string | null;
  email: string | null;
  phone: string | null;
  username: string | null;
  has_birth_number: boolean;
  ik_mpsv: string | null;
  details: CaseDetails;
  versions: Record<string, string>;
  opened_at: Date;
  judged_at: Date;
  unmatched_at: Date | null;
  /** what the public register said of the organisation; null when it was not asked */
  ares: AresEntry | null;
  events: { at: Date; kind: string; actor: string; reason: string | null; detail: Record<string, unknown> }[];
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
  const { rows } = await db.query<Omit<CaseView, 'events' | 'ares'>>(
    `select v.*, c.titles, c.birth_surname, c.birth_place, c.citizenship, c.address, c.email, c.phone, c.username,
            c.birth_number_hash is not null as has_birth_number, c.ik_mpsv, c.details, c.versions, c.opened_at, c.judged_at,
            c.unmatched_at
       from provisioning_case v join access_case c using (case_id) where v.case_id = $1`,
    [caseId.toUpperCase()],
  );
  const found = rows[0];
  if (!found) throw unknown();
  const events = await db.query<CaseView['events'][number]>(
    'select at, kind, actor, reason, detail from case_event where case_id = $1 order by id',
    [found.case_id],
  );
  const ares = found.organisation_ico === null ? null : await aresEntry(db, found.organisation_ico);
  return { ...found, ares, events: events.rows };
}

export function printCase(found: CaseView): string {
  const act = found.details.act;
  const parts = [
    `Případ ${found.case_id}: ${acts[found.act]}, ${applicationName(found.application)}${found.urgent ? ' (naléhavé)' : ''}\n${facts(
      [
        ['stav', statuses[found.status]],
        ['posouzení', assessments[found.assessment]],
        ['návrh', proposals[found.proposal]],
        ['podáno', found.received_at],
        ['datová zpráva', found.dm_id],
        ['duplicita k případu', found.duplicate_of],
        ['doplňuje případ', found.supplements],
      ],
    )}`,
    `Osoba\n${facts([
      ['jméno', [found.titles, personName(found)].filter(Boolean).join(' ') || 'nezjištěno'],
      ['rodné příjmení', found.birth_surname],
      ['datum narození', found.birth_date && czechDate(found.birth_date)],
      ['rodné číslo', found.has_birth_number ? 'uvedeno (uloženo šifrovaně)' : null],
      ['místo narození', found.birth_place],
      ['občanství', found.citizenship],
      ['adresa', found.address],
      ['e-mail', found.email],
      ['telefon', found.phone],
      ['uživatelské jméno', found.username],
      ['IK MPSV', found.ik_mpsv],
      ['role', claimedRoles[found.role]],
    ])}`,
    `Organizace\n${facts([
      ['název', found.organisation_name ?? 'nezjištěn'],
      ['IČO', found.organisation_ico ?? 'nezjištěno'],
      ['adresa pro dopis (z registru)', found.letter_address?.text],
      [
        'odesláno ze schránky',
        found.sender_box_id && `${found.sender_box_id}${found.sender_ico ? `, IČO ${found.sender_ico}` : ''}`,
      ],
    ])}`,
    ...(found.ares ? [`Veřejný rejstřík (ARES)\n${facts(aresFacts(found.ares, new Date()))}`] : []),
    `Proč\n${toJudgeFirst(found.findings).map(printFinding).join('\n')}`,
  ];
  if (act.doubts.length > 0) {
    parts.push(`Čeho si všimnout\n${act.doubts.map((doubt) => indent(`• ${doubt.because}`, 2)).join('\n')}`);
  }
  if (act.evidence.length > 0) {
    parts.push(
      `Odkud to víme\n${places(act.evidence, 20)
        .map((evidence) => indent(`• ${evidence}`, 2))
        .join('\n')}`,
    );
  }
  parts.push(
    `Historie\n${table(found.events, [
      { title: '  kdy', value: (event) => event.at },
      { title: 'co', value: (event) => eventKinds[event.kind] ?? event.kind },
      { title: 'kdo', value: (event) => event.actor },
      { title: 'důvod', value: (event) => event.reason, widest: 80 },
    ])}`,
  );
  parts.push(`Pravidla ve znění k ${found.rules_version}.`);
  return parts.join('\n\n');
}

const marks: Record<string, string> = { met: '✓', not_met: '✗', unclear: '?' };

const order = ['not_met', 'unclear', 'met'];

/** What a person has to look at first, then what holds; rules keep their order within. */
export function toJudgeFirst(findings: Finding[]): Finding[] {
  return findings.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}

function printFinding(finding: Finding): string {
  const title = ruleTitles[finding.rule];
  const lines = [
    indent(
      `${marks[finding.outcome]} ${finding.rule} ${outcomes[finding.outcome]}${title ? ` (${title})` : ''}: ${finding.because}`,
      2,
    ),
  ];
  for (const evidence of places(finding.evidence, 3)) lines.push(indent(evidence, 8));
  return lines.join('\n');
}

const sources: Record<string, string> = {
  annotation: 'věc zprávy',
  to_hands: 'k rukám',
  sender: 'odesílatel',
  register: 'registr',
  signature: 'elektronický podpis',
  envelope: 'obálka',
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
