import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openBirthNumber } from '../../src/cases/birth-number.ts';
import { runWorker } from '../../src/processing/run-worker.ts';
import type { SampleWorld } from '../../src/simulator/sample.ts';
import { type GivenSimulator, givenSimulator } from '../simulator/given-simulator.ts';
import { dataKey, givenOffice, idsIn, type Office } from '../spine/given-office.ts';
import { importRegisters, wholeWorld } from '../spine/given-world.ts';
import { outcomeOf } from '../spine/outcome.ts';
import { testRedis } from '../support/database.ts';
import { everythingDerived, everythingInRedis, tracesOf } from './birth-number-search.ts';
import { type Reading, readings } from './forty-readings.ts';

const stack = new AsyncDisposableStack();
let world: SampleWorld;
let simulator: GivenSimulator;
let inOrder: Office;
let shuffled: Office;
let order: string[];
let redisUrl: string | null = null;

/** The whole sample world twice: as a worker takes it from the queue, and in another order by hand. */
beforeAll(async () => {
  world = await wholeWorld();
  const now = new Date();
  simulator = stack.use(await givenSimulator({ world, now: () => now }));
  simulator.clock.now = now;
  const redis = await testRedis();
  if (redis) stack.use(redis);
  redisUrl = redis?.url ?? null;

  inOrder = stack.use(await givenOffice({ simulator, ...(redis && { queue: { kind: 'redis', url: redis.url } }) }));
  await importRegisters(inOrder.db, world, now);
  await inOrder.pollOnce();
  const backend = redis
    ? ({ kind: 'redis', url: redis.url } as const)
    : ({ kind: 'postgres', url: inOrder.database.url } as const);
  const worker = runWorker(backend, { ...inOrder.processing, queue: inOrder.queue, log: inOrder.log }, 2);
  await vi.waitFor(async () => expect(await idsIn(inOrder.db, 'stored')).toEqual([]), {
    timeout: 400_000,
    interval: 200,
  });
  await worker.close();

  shuffled = stack.use(await givenOffice({ simulator }));
  await importRegisters(shuffled.db, world, now);
  await shuffled.pollOnce();
  const waiting = await idsIn(shuffled.db, 'stored');
  // Latest first and every third before the others: far from the order in which they came.
  order = waiting.toReversed().toSorted((a, b) => (waiting.indexOf(b) % 3) - (waiting.indexOf(a) % 3));
  await shuffled.processAll(order);
}, 900_000);

afterAll(() => stack.disposeAsync());

test('every message ends, and nothing of it is left lying in the private folder', async () => {
  for (const office of [inOrder, shuffled]) {
    expect(await idsIn(office.db, 'listed')).toEqual([]);
    expect(await idsIn(office.db, 'stored')).toEqual([]);
    expect(await office.spooled()).toEqual([]);
  }
});

test('every sample ends in the state and with the cases that its plan says', async () => {
  // Ids grow with the time of delivery, so the plan and the rows are in one order.
  const planned = world.messages
    .toSorted((a, b) => b.hoursAgo - a.hoursAgo)
    .map(({ name }) => ({ name, ...world.expected[name]! }));
  const { rows } = await inOrder.db.query(
    `select m.state, coalesce(jsonb_agg(jsonb_build_object(
              'act', c.act, 'application', c.application, 'assessment', c.assessment, 'familyName', c.family_name,
              'givenNames', c.given_names, 'birthDate', c.birth_date, 'organisationIco', c.organisation_ico))
              filter (where c.case_id is not null), '[]') as cases
       from data_message m left join access_case c on c.message_id = m.id
      group by m.id order by m.delivered_at, m.id`,
  );
  // What was recognised on a scan is compared with the page by a person, letter by letter: here only what is asked counts.
  const scanned = /^(02|03|16|30)-/;
  const told = (name: string, one: Record<string, string | null>) =>
    scanned.test(name) ? { act: one.act, assessment: one.assessment } : one;
  const inOneOrder = (name: string, cases: Record<string, string | null>[]) =>
    cases
      .map((one) => told(name, one))
      .map((one) => JSON.stringify(one, Object.keys(one).sort()))
      .sort();
  expect(rows).toHaveLength(planned.length);
  for (const [at, { name, state, cases }] of planned.entries()) {
    expect({ name, state: rows[at].state, cases: inOneOrder(name, rows[at].cases) }).toEqual({
      name,
      state,
      cases: inOneOrder(name, cases),
    });
  }
});

describe('each of the forty messages is read as planned', () => {
  let cases: (Reading & { number: string; found: JudgedCase })[];

  beforeAll(async () => {
    const { rows } = await inOrder.db.query<JudgedCase>(
      `select c.*, m.dm_id from access_case c join data_message m on m.id = c.message_id order by c.case_id`,
    );
    const all = await inOrder.db.query<{ dm_id: string }>('select dm_id from data_message order by delivered_at, id');
    const names = world.messages.toSorted((a, b) => b.hoursAgo - a.hoursAgo).map(({ name }) => name.slice(0, 2));
    const sampleOf = new Map(all.rows.map((row, at) => [row.dm_id, names[at]!]));
    const left = rows.map((row) => ({ ...row, sample: sampleOf.get(row.dm_id)! }));
    const sampleOfCase = new Map(left.map((row) => [row.case_id, row.sample]));
    cases = readings.map((reading) => {
      const at = left.findIndex((row) => row.sample === reading.sample && fits(row, reading));
      if (at < 0) throw new Error(`no case of sample ${reading.sample}: ${JSON.stringify(reading)}`);
      const [found] = left.splice(at, 1);
      return { ...reading, number: sampleOfCase.get(found!.case_id)!, found: found! };
    });
    for (const one of cases) {
      one.found.duplicate_of &&= sampleOfCase.get(one.found.duplicate_of)!;
      one.found.supplements &&= sampleOfCase.get(one.found.supplements)!;
    }
  });

  test('with its proposal, role, urgency, documents and links', () => {
    for (const { found, ...reading } of cases) {
      expect({ sample: reading.sample, act: found.act, ...shown(found) }).toMatchObject({
        sample: reading.sample,
        act: reading.act ?? found.act,
        proposal: reading.proposal ?? found.proposal,
        urgent: reading.urgent ?? false,
        duplicateOf: reading.duplicateOf ?? null,
        supplements: reading.supplements ?? null,
        ...(reading.role && { role: reading.role }),
        ...(reading.documents && { documents: reading.documents }),
      });
    }
  });

  test('with what the clerk must be told', () => {
    for (const { sample, found, hints } of cases) {
      const unmet = found.findings.filter((finding) => finding.outcome !== 'met');
      for (const [rule, words] of hints ?? []) {
        const told = unmet.filter((finding) => finding.rule === rule).map((finding) => finding.because);
        expect({ sample, rule, told: told.join(' ') }).toEqual({ sample, rule, told: expect.stringMatching(words) });
      }
      // Nothing stands against what is ready, and something against everything else.
      expect({ sample, unmet: unmet.length > 0 }).toEqual({ sample, unmet: found.assessment !== 'ready' });
      expect(found.findings.every((finding) => finding.because.length > 10)).toBe(true);
    }
  });

  test('and personal data of an annotation are not echoed in a finding', () => {
    const { found } = cases.find((one) => one.sample === '37')!;
    expect(found.findings.map((finding) => finding.because).join(' ')).not.toContain('1. 2. 1980');
  });
});

type JudgedCase = {
  case_id: string;
  dm_id: string;
  act: string;
  application: string | null;
  family_name: string | null;
  assessment: string;
  proposal: string;
  role: string;
  urgent: boolean;
  duplicate_of: string | null;
  supplements: string | null;
  findings: { rule: string; outcome: string; because: string }[];
  details: { act: { documents: string[] } };
};

function fits(row: JudgedCase, reading: Reading): boolean {
  return (
    (reading.act === undefined || row.act === reading.act) &&
    (reading.application === undefined || row.application === reading.application) &&
    (reading.familyName === undefined || row.family_name === reading.familyName) &&
    (reading.documents === undefined || row.details.act.documents.join() === reading.documents.join())
  );
}

function shown({ proposal, role, urgent, duplicate_of, supplements, details }: JudgedCase) {
  return { proposal, role, urgent, duplicateOf: duplicate_of, supplements, documents: details.act.documents };
}

test('the order in which messages are processed does not matter', async () => {
  expect(order).not.toEqual(order.toSorted((a, b) => Number(a) - Number(b)));
  expect(await outcomeOf(shuffled.db)).toEqual(await outcomeOf(inOrder.db));
});

describe('a birth number written in a document', () => {
  const numbers = () => [...new Set(Object.values(world.expected).flatMap(({ birthNumbers }) => birthNumbers))];

  test('is found by the search that must find none', () => {
    const trace = tracesOf('805517/3332');
    const inText = ['a 8055173332 b', '805517/3332', '805517 3332', '805517\\/3332'];
    const encoded = ['', 'x', 'xy'].map((lead) => Buffer.from(`${lead}805517/3332 atd.`).toString('base64'));
    for (const text of [...inText, ...encoded, Buffer.from('8055173332').toString('hex')]) expect(text).toMatch(trace);
    expect('805517/3333').not.toMatch(trace);
  });

  test('is nowhere in what is derived: tables, queue, Redis, log', async () => {
    expect(numbers().length).toBeGreaterThan(10);
    const written = [
      ...(await everythingDerived(inOrder.db)),
      ...(await everythingDerived(shuffled.db)),
      ...[inOrder, shuffled].flatMap((office) =>
        office.logged().map((line) => ({ place: 'log', text: JSON.stringify(line) })),
      ),
      ...(redisUrl ? await everythingInRedis(redisUrl) : []),
    ];
    expect(written.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['public.document_reading', 'public.access_case', 'bullmq.job', 'log']),
    );
    const traces = new RegExp(
      numbers()
        .map((number) => tracesOf(number).source)
        .join('|'),
      'i',
    );
    const places = written
      .filter(({ text }) => traces.test(text))
      .map(({ place, text }) => `${place}: ${hidden(text, traces)}`);
    expect(places).toEqual([]);
  });

  test('can be read by who has the key: each encrypted one is a number of its message', async () => {
    const { rows } = await inOrder.db.query<{ dm_id: string; encrypted: Buffer }>(
      `select m.dm_id, b.encrypted from access_case c join data_message m on m.id = c.message_id
         join birth_number b on b.hash = c.birth_number_hash`,
    );
    expect(rows.length).toBeGreaterThan(5);
    // Messages got their ids in the order of their delivery.
    const ids = [
      ...(await idsIn(inOrder.db, 'processed')),
      ...(await idsIn(inOrder.db, 'not_ours')),
      ...(await idsIn(inOrder.db, 'quarantined')),
    ];
    const names = world.messages.toSorted((a, b) => b.hoursAgo - a.hoursAgo).map(({ name }) => name);
    const byId = new Map(ids.toSorted((a, b) => Number(a) - Number(b)).map((id, at) => [id, names[at]!]));
    for (const { dm_id, encrypted } of rows) {
      expect(world.expected[byId.get(dm_id)!]!.birthNumbers).toContain(openBirthNumber(encrypted, dataKey));
    }
  });
});

test('no log line tells a name, a subject, a password or a document', () => {
  const names = Object.values(world.expected).flatMap(({ cases }) =>
    cases.flatMap(({ familyName }) => familyName ?? []),
  );
  const told = new RegExp([...new Set(names), 'heslo:s', 'dvojtečkou', 'Souhlas', 'OKslužby'].join('|'));
  for (const office of [inOrder, shuffled]) {
    expect(office.logged().length).toBeGreaterThan(30);
    for (const line of office.logged()) expect(JSON.stringify(line)).not.toMatch(told);
  }
});

/** Where the trace stands, without the number itself: a failing test must not tell it either. */
function hidden(text: string, trace: RegExp): string {
  const at = text.search(trace);
  return `…${text.slice(Math.max(0, at - 80), at)}[number]`;
}
