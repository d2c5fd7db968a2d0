import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../src/db/pool.ts';
import { failedMessages } from '../../src/messages/stored.ts';
import { pausesInForce } from '../../src/pauses/pauses.ts';
import { type GivenConsole, givenConsole, type Visitor } from './given-console.ts';
import { givenTroubles } from './given-troubles.ts';

let given: GivenConsole;
let viewer: Visitor & { name: string };
let operator: Visitor & { name: string };
let administrator: Visitor & { name: string };
beforeAll(async () => {
  given = await givenConsole();
  viewer = await given.visitorIn('viewer');
  operator = await given.visitorIn('operator');
  administrator = await given.visitorIn('administrator');
  await givenTroubles(given.db);
});
afterAll(() => given[Symbol.asyncDispose]());

const read = async (visitor: Visitor, path: string) => (await visitor.ask(path)).text();
const ids = (page: string) => [...page.matchAll(/href="\/messages\/(\d+)"/g)].map(([, id]) => id);
const lastEntry = async (db: Db) =>
  (await db.query('select actor, kind, subjects, reason, detail from audit_entry order by number desc limit 1'))
    .rows[0];

describe('the list of messages', () => {
  test('narrows by state and by the days of delivery in Prague, both included', async () => {
    expect(ids(await read(operator, '/messages?state=quarantined'))).toEqual(['2003', '2002', '2001']);
    // 2001 was delivered on 1 March 2026 at half past midnight in Prague, on 28 February in UTC.
    expect(ids(await read(operator, '/messages?from=2026-03-01&until=2026-03-01'))).toEqual(['2001']);
    expect(ids(await read(operator, '/messages?until=2026-02-28'))).toEqual([]);
    for (const odd of ['from=2026-02-30', 'from=1.3.2026', 'page=-5', 'page=x', 'from[]=1', 'state=x&state=y'])
      expect((await operator.ask(`/messages?${odd}`)).status, odd).toBe(200);
  });

  test('goes by pages, and is recorded with what it showed', async () => {
    await using console = await givenConsole();
    const visitor = await console.visitorIn('viewer');
    await console.db.query(
      `insert into data_message (dm_id, state, wanted, delivered_at, stored_at, processed_at)
       select (5000 + n)::text, 'processed', true, now() - n * interval '1 minute', now(), now() from generate_series(1, 120) n`,
    );
    const first = await read(visitor, '/messages?state=processed');
    expect(ids(first)).toHaveLength(50);
    expect(first).toContain('href="/messages?state=processed&amp;page=2"');
    expect((await lastEntry(console.db)).subjects).toHaveLength(50);
    expect(ids(await read(visitor, '/messages?page=3'))).toHaveLength(20);
    expect(await read(visitor, '/messages?page=3')).not.toContain('page=4');
    expect(ids(await read(visitor, '/messages?page=99999999'))).toEqual([]);
  });
});

describe('a message', () => {
  test('in quarantine says why, what it means, what to do and since when', async () => {
    const page = await read(operator, '/messages/2001');
    expect(page).toContain('Pečeť zprávy neplatí.');
    expect(page).toMatch(/<b>Co s tím:<\/b> Podívejte se na zprávu v portálu datových schránek\./);
    expect(page).toMatch(/Poprvé \d+\. \d+\. 2026 /);
    expect(page).toContain('action="/messages/2001/retry"');
    expect(await lastEntry(given.db)).toMatchObject({
      actor: `console:${operator.name}`,
      kind: 'message_viewed',
      subjects: ['message:2001'],
    });
  });

  test('is run again by an operator, with an entry in the audit log; a viewer is refused in words', async () => {
    expect(await read(viewer, '/messages/2004')).not.toContain('/retry"');
    const token = /name="token" value="([^"]+)"/.exec(await read(operator, '/messages/2004'))![1]!;
    const without = await operator.submit('/messages/2004/retry', {});
    expect(without.status).toBe(403);
    const foreign = await viewer.submit('/messages/2004/retry', { token });
    expect(foreign.status).toBe(403);

    const response = await operator.fill('/messages/2004', '/messages/2004/retry', {});
    expect([response.status, response.headers.get('location')]).toEqual([303, '/messages/2004']);
    const { rows } = await given.db.query(
      `select state, failure_code, failing_since, failed_at from data_message where dm_id = '2004'`,
    );
    expect(rows).toEqual([{ state: 'listed', failure_code: null, failing_since: null, failed_at: null }]);
    expect(await lastEntry(given.db)).toMatchObject({
      actor: `console:${operator.name}`,
      kind: 'message_retried',
      subjects: ['message:2004'],
    });
  });
});

describe('failures', () => {
  test('are grouped by kind, with counts, first and last, meaning and what to do', async () => {
    const page = await read(viewer, '/failures');
    expect(page).toMatch(/2 zprávy, <a href="\/messages\?state=quarantined">v karanténě<\/a>/);
    expect(page).toContain('Zpracování se desetkrát po sobě nedokončilo.');
    expect(page).toContain('Poprvé 1. 4. 2026 10:00, naposledy 3. 4. 2026 12:00.');
    expect(page).not.toContain('action="/failures/retry"');
  });

  test('of one kind are run again, then all', async () => {
    const before = await failedMessages(given.db);
    const one = await operator.fill('/failures', '/failures/retry', { state: 'quarantined', code: 'processing-died' });
    expect(one.headers.get('location')).toBe('/failures?again=2&left=0');
    expect(await read(operator, '/failures?again=2&left=0')).toContain(
      'K novému pokusu: 2 zprávy. Běžící podatelna se do nich dá do minuty.',
    );
    expect(await failedMessages(given.db)).toHaveLength(before.length - 2);
    const token = /name="token" value="([^"]+)"/.exec(await read(administrator, '/failures'))![1]!;
    const rest = await administrator.submit('/failures/retry', { token });
    expect(rest.headers.get('location')).toBe(`/failures?again=${before.length - 2}&left=0`);
    expect(await failedMessages(given.db)).toEqual([]);
    expect(await read(operator, '/failures')).toContain('Žádné: všechny naše zprávy prošly');
  });
});

describe('pausing', () => {
  test('is for administrators, has a reason and an end, and is told to everybody', async () => {
    expect(await read(operator, '/health')).toContain('Pozastavovat a obnovovat smí správce.');
    const token = /name="token" value="([^"]+)"/.exec(await read(administrator, '/health'))![1]!;
    const refused = await operator.submit('/health/pause', { token, part: 'poll', reason: 'x' });
    expect(refused.status).toBe(403);

    const asked = { part: 'poll', reason: 'výměna hesla', until: '2099-01-01T06:00' };
    const response = await administrator.fill('/health', '/health/pause', asked);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/health']);
    expect(await read(viewer, '/health')).toContain(
      `Vybírání schránky je pozastaveno do 1. 1. 2099 6:00. Důvod: výměna hesla (console:${administrator.name})`,
    );
    expect(await lastEntry(given.db)).toMatchObject({
      kind: 'paused',
      reason: 'výměna hesla',
      detail: { part: 'poll', until: '2099-01-01T05:00:00.000Z' },
    });
    await administrator.fill('/health', '/health/resume', { part: 'poll' });
    expect(await pausesInForce(given.db)).toEqual([]);
    expect(await lastEntry(given.db)).toMatchObject({ kind: 'resumed', detail: { part: 'poll' } });
  });

  test.each([
    ['', '', 'Důvod má mít 1 až 2000 znaků.'],
    ['výpadek', '2020-01-01T06:00', 'Konec pozastavení už minul.'],
    ['výpadek', 'zítra', 'Zadejte čas jako 18:30'],
  ])('for the reason „%s“ until „%s“ is asked again, with what was typed', async (reason, until, problem) => {
    const fields = { part: 'processing', reason, until };
    const response = await administrator.fill('/health', '/health/pause', fields);
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain(problem);
    expect(page).toContain(`name="reason" required maxlength="2000" value="${reason}"`);
    expect(await pausesInForce(given.db)).toEqual([]);
  });
});

test('an alarm points to the page that does what it says; only administrators are led to the audit log', async () => {
  await given.db.query(
    `insert into alarm (code, because) values ('quarantine', 'Vypíše je „podatelna messages --state quarantined“; každou musí posoudit člověk.')`,
  );
  const page = await read(viewer, '/health');
  expect(page).toContain(
    'Vypíše je <a href="/messages?state=quarantined">seznam zpráv v karanténě</a>; každou musí posoudit člověk.',
  );
  expect(page).not.toContain('href="/audit"');
  expect(await read(administrator, '/cases')).toContain('<a href="/audit" >Auditní stopa</a>');
});

test('the page of health tells age, credentials, calls, registers, versions and open alarms', async () => {
  await given.db.query(
    `insert into alarm (code, because) values ('providers-old', 'Registr poskytovatelů je starý. Nahrajte nový.')`,
  );
  const page = await read(viewer, '/health');
  for (const said of [
    'Poslední úplný seznam zpráv',
    'Heslo do ISDS platí',
    'Volání ISDS dnes',
    'seznamy 0, stažení 0',
    'zatím nenahráno; bez nich nelze poznat, kdo je poskytovatel.',
    'Rozpoznání úkonů',
    'souhlas-2023, souhlas-2014',
    '17. 2. 2023',
    'Registr poskytovatelů je starý. Nahrajte nový.',
  ])
    expect(page).toContain(said);
});

describe('the audit log', () => {
  test('is seen, verified and taken away by administrators only', async () => {
    for (const visitor of [viewer, operator]) {
      const response = await visitor.ask('/audit');
      expect(response.status).toBe(403);
      expect(await response.text()).toMatch(/nesmí číst auditní stopu\. Smí to: správce\./);
    }
    const page = await read(administrator, '/audit');
    expect(page).toContain('Od startu tohoto procesu ji zatím nikdo neověřil.');
    expect(page).toContain('zobrazena zpráva');
    await administrator.fill('/audit', '/audit/verify', {});
    expect(await read(administrator, '/audit')).toMatch(
      /Ověřeno \d+\. \d+\. 2026 \d+:\d\d: žádný záznam nebyl změněn, přesunut, vložen ani vynechán\./,
    );
    const exported = await administrator.fill('/audit', '/audit/export', {});
    expect(exported.headers.get('content-disposition')).toContain('auditni-stopa.jsonl');
    const lines = (await exported.text()).trimEnd().split('\n');
    const entries = lines.map((line) => JSON.parse(line) as { number: number; kind: string });
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
    expect(entries.at(-1)!.kind).toBe('audit_exported');
  });

  test('that somebody has changed is told to be broken, and where', async () => {
    await using console = await givenConsole();
    const visitor = await console.visitorIn('administrator');
    await visitor.ask('/messages');
    const session = await console.db.connect();
    await session.query('set session_replication_role = replica');
    await session.query(`update audit_entry set actor = 'console:nikdo' where number = 2`);
    session.release(true);
    await visitor.fill('/audit', '/audit/verify', {});
    expect(await read(visitor, '/audit')).toContain('Záznam 2 byl změněn, přesunut nebo vložen');
  });
});
