import { beforeAll, describe, expect, test } from 'vitest';
import { openAudit } from '../../src/audit/audit.ts';
import { decide } from '../../src/cases/decide.ts';
import { judgeAct } from '../../src/processing/judge-act.ts';
import { matchActs } from '../../src/processing/match-acts.ts';
import { reprocessMessage } from '../../src/processing/reprocess-message.ts';
import { start } from '../simulator/given-simulator.ts';
import { givenOffice, idsIn, messageRow, type Office, unhurried } from '../spine/given-office.ts';
import { importRegisters, wholeWorld, worldOf } from '../spine/given-world.ts';

beforeAll(() => wholeWorld(start), 120_000);

/** An office with the messages of these samples processed. */
async function givenProcessed(...samples: string[]): Promise<Office & { ids: string[] }> {
  const world = await worldOf(...samples);
  const office = await givenOffice({ simulator: { world } });
  await importRegisters(office.db, world, office.simulator.clock.now);
  await office.pollOnce();
  const ids = await idsIn(office.db, 'stored');
  for (const dmId of ids) await office.process(dmId);
  return Object.assign(office, { ids });
}

const everything = async (office: Office) => {
  const cases = await office.db.query(`select to_jsonb(c) as row from access_case c order by case_id`);
  const events = await office.db.query(`select to_jsonb(e) as row from case_event e order by id`);
  return { cases: cases.rows, events: events.rows };
};

describe('a message processed again', () => {
  test('with the same versions has the same cases, and nothing is written about it', async () => {
    await using office = await givenProcessed('05', '13');
    const before = await everything(office);
    for (const dmId of office.ids) {
      expect(await reprocessMessage(office.processing, dmId, { dryRun: false }, unhurried)).toEqual({
        kind: 'done',
        changes: [],
      });
    }
    expect(await everything(office)).toEqual(before);
  });

  test('takes over what is read better now; a dry run tells the same and changes nothing', async () => {
    await using office = await givenProcessed('04');
    const [dmId] = office.ids;
    // As an older version may have left it: another application, so another key of the act, and a misread name.
    await office.db.query(
      `update access_case set act_key = 'old', application = null, family_name = 'Nováčková', assessment = 'review',
              details = jsonb_set(jsonb_set(details, '{act,key}', '"old"'), '{act,application}', 'null')`,
    );
    const before = await everything(office);
    const trial = await reprocessMessage(office.processing, dmId!, { dryRun: true }, unhurried);
    expect(trial).toMatchObject({
      kind: 'done',
      changes: [
        {
          kind: 'changed',
          caseId: 'P000001',
          fields: expect.arrayContaining(['act_key', 'application', 'family_name']),
          before: { application: null, assessment: 'review' },
          after: { application: 'rodina', assessment: 'ready' },
        },
      ],
    });
    expect(await everything(office)).toEqual(before);

    expect(await reprocessMessage(office.processing, dmId!, { dryRun: false }, unhurried)).toEqual(trial);
    const { rows } = await office.db.query('select case_id, application, assessment from access_case');
    expect(rows).toEqual([{ case_id: 'P000001', application: 'rodina', assessment: 'ready' }]);
    const events = await office.db.query(`select kind from case_event where case_id = 'P000001' order by id`);
    expect(events.rows.map(({ kind }) => kind)).toEqual(['opened', 'read_anew', 'judged_anew']);
  });

  test('never changes what a person decided, and opens no second case beside it', async () => {
    await using office = await givenProcessed('04');
    const { rows } = await office.db.query<{ revision: number }>('select revision from access_case');
    const { dataKey } = office.processing;
    const decided = await decide(
      { db: office.db, judge: judgeAct, dataKey, audit: openAudit(dataKey), fourEyes: false },
      { name: 'novakova', role: 'approver' },
      { caseId: 'P000001', revision: rows[0]!.revision, reason: 'Nepatří k nám.', decision: { kind: 'decline' } },
      new Date(),
    );
    expect(decided).toMatchObject({ kind: 'decided' });
    await office.db.query(`update access_case set act_key = 'old'`);
    const result = await reprocessMessage(office.processing, office.ids[0]!, { dryRun: false }, unhurried);
    expect(result).toMatchObject({ kind: 'done', changes: [{ kind: 'decided', caseId: 'P000001' }] });
    const after = await office.db.query('select status, act_key, unmatched_at is not null as marked from access_case');
    expect(after.rows).toEqual([{ status: 'declined', act_key: 'old', marked: true }]);
  });

  test('keeps and marks a case whose act is not found any more', async () => {
    await using office = await givenProcessed('04');
    await office.db.query(
      `update access_case set act_key = 'elsewhere',
              details = jsonb_set(jsonb_set(details, '{act,evidence}', '[]'), '{act,documents}', '["9"]')`,
    );
    const result = await reprocessMessage(office.processing, office.ids[0]!, { dryRun: false }, unhurried);
    expect(result).toMatchObject({
      kind: 'done',
      changes: [{ kind: 'opened' }, { kind: 'unmatched', caseId: 'P000001' }],
    });
  });

  test('is skipped, with a reason, when its original has been purged or it was never processed', async () => {
    await using office = await givenProcessed('04');
    expect(await reprocessMessage(office.processing, 'neznama', { dryRun: false }, unhurried)).toMatchObject({
      kind: 'skipped',
    });
    const { id } = await messageRow(office.db, office.ids[0]!);
    await office.db.query(`update signed_original set state = 'purged', purged_at = now() where message_id = $1`, [id]);
    expect(await reprocessMessage(office.processing, office.ids[0]!, { dryRun: false }, unhurried)).toEqual({
      kind: 'skipped',
      because: 'podepsaný originál už byl vymazán',
    });
  });
});

test('acts that come into question for one case alike are not put to it', () => {
  const act = (key: string, application: string) =>
    ({ key, kind: 'consent', application: { value: application }, documents: ['1'], evidence: [] }) as never;
  const found = { caseId: 'P000001', actKey: 'x', act: act('x', 'senior') } as never;

  const { matches, unmatched } = matchActs([act('a', 'rodina'), act('b', 'poskytovatel')], [found]);

  expect(matches.map((match) => match.found)).toEqual([null, null]);
  expect(unmatched).toEqual([found]);
});
