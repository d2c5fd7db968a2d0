import { openAudit } from '../../src/audit/audit.ts';
import { type AskedDecision, type DecidingDeps, decide } from '../../src/cases/decide.ts';
import type { Decision, Operator } from '../../src/cases/decisions.ts';
import type { ActInQuestion } from '../../src/cases/judge.ts';
import { oneJudgeAtATime, openCase } from '../../src/cases/open-case.ts';
import type { DecisionOutcome } from '../../src/cases/outcome.ts';
import { judgeLaterAnew } from '../../src/cases/rejudge.ts';
import { nothingSettled } from '../../src/cases/settled.ts';
import type { Act } from '../../src/classification/act.ts';
import { type Db, inTransaction } from '../../src/db/pool.ts';
import { judgeAct } from '../../src/processing/judge-act.ts';
import type { Sender } from '../../src/validation/judgement.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { ico, provider, receivedAt, sender, takenAt } from '../validation/given.ts';

export const dataKey = Buffer.alloc(32, 7);
/** Hours after the receipt of the usual act; the registers are as of the same morning. */
export const now = new Date('2026-03-03T12:00:00Z');

export const novakova: Operator = { name: 'novakova', role: 'approver' };
export const dvorak: Operator = { name: 'dvorak', role: 'operator' };
export const svobodova: Operator = { name: 'svobodova', role: 'approver' };

export type Desk = TestDatabase & {
  deps: DecidingDeps;
  /** an act of a message of its own, opened as processing does */
  open(
    act: Act,
    more?: Partial<{ receivedAt: string; sender: Sender; ourReference: string; siblings: Act[] }>,
  ): Promise<string>;
  /** a decision made on the case as it is now */
  decide(caseId: string, decision: Decision, operator?: Operator, at?: Date): Promise<DecisionOutcome>;
  /** a decision made on the case as it was */
  decideOn(asked: AskedDecision, operator?: Operator): Promise<DecisionOutcome>;
};

/** A database with the two registers: one provider, and a complete list of accounts in which nobody of ours is. */
export async function givenDesk(): Promise<Desk> {
  const database = await testDatabase();
  const { db } = database;
  const deps: DecidingDeps = { db, judge: judgeAct, dataKey, audit: openAudit(dataKey), fourEyes: false };
  await givenProviders(db, takenAt);
  await givenAccounts(db, takenAt);
  let messages = 0;
  return Object.assign(database, {
    deps,
    open: async (act: Act, more = {}) => {
      messages += 1;
      return openOne(db, act, { dmId: String(9000 + messages), receivedAt, sender, siblings: [], ...more });
    },
    decide: async (caseId: string, decision: Decision, operator = novakova, at = now) =>
      decide(
        deps,
        operator,
        { caseId, revision: (await rowOf(db, caseId)).revision, reason: 'Tak to je.', decision },
        at,
      ),
    decideOn: (asked: AskedDecision, operator = novakova) => decide(deps, operator, asked, now),
  } satisfies Omit<Desk, keyof TestDatabase>);
}

type Opening = { dmId: string; receivedAt: string; sender: Sender; ourReference?: string; siblings: Act[] };

async function openOne(db: Db, act: Act, opening: Opening): Promise<string> {
  const message = await db.query<{ id: number }>(
    `insert into data_message (dm_id, state, wanted, delivered_at, stored_at, processed_at, envelope)
     values ($1, 'processed', true, $2, now(), now(), $3) returning id`,
    [opening.dmId, opening.receivedAt, { annotation: 'Souhlas OKslužby', senderName: opening.sender.name }],
  );
  const messageId = message.rows[0]!.id;
  return inTransaction(db, async (tx) => {
    await oneJudgeAtATime(tx);
    const question: ActInQuestion = {
      caseId: null,
      messageId,
      receivedAt: new Date(opening.receivedAt),
      details: {
        act,
        sender: opening.sender,
        ourReference: opening.ourReference ?? null,
        personalDelivery: false,
        textDigest: null,
      },
      settled: nothingSettled,
      siblings: opening.siblings,
    };
    const judgement = await judgeAct(tx, question);
    const { caseId } = await openCase(tx, { ...question, judgement, versions: { rules: 'test' } }, dataKey);
    await judgeLaterAnew(tx, judgeAct, caseId, 'Zpracováno později.');
    return caseId;
  });
}

/** The register of providers as of `at`: the usual organisation, active until `endsOn` (YYYY-MM-DD) if given. */
export async function givenProviders(db: Db, at: string, endsOn: string | null = null): Promise<void> {
  await db.query("delete from provider_snapshot where state = 'previous'");
  await db.query("update provider_snapshot set state = 'previous'");
  const { rows } = await db.query<{ id: number }>(
    `insert into provider_snapshot (source, sha256, taken_at, imported_at, provider_count, service_count, rejected_count)
     values ('rpss.json', sha256('rpss'), $1, $1, 1, 1, 0) returning id`,
    [at],
  );
  const id = rows[0]!.id;
  await db.query('insert into provider (snapshot_id, ico, name, seat, statutory) values ($1, $2, $3, $4, $5)', [
    id,
    ico,
    provider.name,
    JSON.stringify(provider.seat),
    JSON.stringify(provider.statutory),
  ]);
  await db.query(
    `insert into provider_service (snapshot_id, ico, identifier, starts_on, ends_on) values ($1, $2, '1', '2015-01-01', $3)`,
    [id, ico, endsOn],
  );
}

export type GivenAccount = {
  /** the usual organisation, unless told otherwise */
  organisationIco?: string;
  givenNames?: string;
  familyName: string;
  birthDate?: string;
  username?: string;
  ikMpsv?: string;
  application: string;
};

/** A complete list of accounts as of `at`; nobody of ours unless told. */
export async function givenAccounts(db: Db, at: string, ...accounts: GivenAccount[]): Promise<void> {
  await db.query("delete from account_snapshot where state = 'previous'");
  await db.query("update account_snapshot set state = 'previous'");
  const { rows } = await db.query<{ id: number }>(
    `insert into account_snapshot (complete, source, sha256, taken_at, imported_at, row_count)
     values (true, 'ucty.csv', sha256('ucty'), $1, $1, $2) returning id`,
    [at, accounts.length],
  );
  for (const one of accounts) {
    await db.query(
      `insert into account (snapshot_id, given_names, family_name, birth_date, username, ik_mpsv, application, organisation_ico, active)
       values ($1, $2, $3, $4, $5, $6, $7, $8, true)`,
      [
        rows[0]!.id,
        one.givenNames ?? null,
        one.familyName,
        one.birthDate ?? null,
        one.username ?? null,
        one.ikMpsv ?? null,
        one.application,
        one.organisationIco ?? ico,
      ],
    );
  }
}

export async function rowOf(db: Db, caseId: string) {
  const { rows } = await db.query('select * from access_case where case_id = $1', [caseId]);
  return rows[0];
}

/** Kinds of events with who did them, in order. */
export async function historyOf(db: Db, caseId: string): Promise<string[]> {
  const { rows } = await db.query('select kind, actor from case_event where case_id = $1 order by id', [caseId]);
  return rows.map(({ kind, actor }) => `${kind} ${actor}`);
}

/** "R-02 not_met", in the order of the case. */
export async function troublesOf(db: Db, caseId: string): Promise<string[]> {
  const { findings } = await rowOf(db, caseId);
  return findings
    .filter((finding: { outcome: string }) => finding.outcome !== 'met')
    .map((finding: { rule: string; outcome: string }) => `${finding.rule} ${finding.outcome}`);
}
