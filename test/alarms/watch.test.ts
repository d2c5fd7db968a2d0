import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { alarmCodes, currentConditions } from '../../src/alarms/conditions.ts';
import { openHooks } from '../../src/alarms/hooks.ts';
import { reportTrouble, withdrawTrouble } from '../../src/alarms/reported.ts';
import { type AlarmDeps, watchAlarms } from '../../src/alarms/watch.ts';
import { type Db, inTransaction, openPool } from '../../src/db/pool.ts';
import { intakeHealth } from '../../src/intake/health.ts';
import { createLog } from '../../src/log.ts';
import { pausePart, resumePart } from '../../src/pauses/pauses.ts';
import { openMessageQueue } from '../../src/queue/message-queue.ts';
import { openReadiness, problemCodes } from '../../src/readiness.ts';
import { givenCase, givenProcessedMessage, move } from '../db/given-case.ts';
import { givenRedisServer } from '../queue/given-redis-server.ts';
import { testDatabase } from '../support/database.ts';
import { type GivenWebhook, givenWebhook } from './given-hooks.ts';

const soon = { timeout: 20_000, interval: 25 };
const quick = { everyMs: 100, patienceMs: 300 };
const everyTen = '*/10 * * * *';

const stacks: AsyncDisposableStack[] = [];
afterEach(async () => {
  for (const stack of stacks.splice(0)) await stack.disposeAsync();
});

type Watching = {
  webhook: GivenWebhook;
  db: Db;
  logged(): Record<string, unknown>[];
  first: { close(): Promise<void> };
  /** one more process that watches */
  another(more?: Partial<AlarmDeps>): { close(): Promise<void> };
};

/** Everything that watches, quickly, and a webhook that listens. The mailbox was listed just now. */
async function watching(more: Partial<AlarmDeps> & { redisUrl?: string } = {}): Promise<Watching> {
  const stack = new AsyncDisposableStack();
  stacks.push(stack);
  const database = stack.use(await testDatabase());
  const webhook = stack.use(await givenWebhook());
  await listed(database.db, 1);
  const dataDir = await mkdtemp(join(tmpdir(), 'podatelna-watch-'));
  stack.defer(() => rm(dataDir, { recursive: true, force: true }));
  const written: string[] = [];
  const log = createLog('debug', new Writable({ write: (line, _, done) => done(void written.push(String(line))) }));
  const db = openPool(database.url, { name: 'watching', max: 8, onError: () => {} });
  stack.defer(() => db.end());
  const queue = openMessageQueue(
    more.redisUrl ? { kind: 'redis', url: more.redisUrl } : { kind: 'postgres', url: database.url },
    log,
  );
  stack.defer(() => queue.close());
  const deps: AlarmDeps = {
    db,
    readiness: openReadiness({ db, queue, pollCron: everyTen }),
    hooks: openHooks({ alarmCommand: null, alarmWebhook: webhook.url }),
    dataDir,
    holder: 'test',
    log,
    ...more,
  };
  const another = (other: Partial<AlarmDeps> = {}) => {
    const watch = watchAlarms({ ...deps, ...other }, quick);
    stack.defer(() => watch.close());
    return watch;
  };
  return { webhook, db: database.db, logged: () => written.map((line) => JSON.parse(line)), first: another(), another };
}

async function listed(db: Db, minutesAgo: number): Promise<void> {
  await db.query(
    `with account as (insert into isds_account (account) values ('listing') on conflict (account) do update set account = 'listing' returning account)
     insert into listing (account, holder, window_from, window_to, started_at, finished_at, outcome)
     select account, 'test', now() - interval '1 day', now(), moment, moment, 'complete'
       from account, (select now() - $1 * interval '1 minute' as moment) listed`,
    [minutesAgo],
  );
}

const events = (webhook: GivenWebhook) =>
  webhook.told().map(({ event, alarm, subject }) => [alarm, event, ...(subject ? [subject] : [])].join(' '));

describe('an alarm is told once when it begins and once when it ends', () => {
  test('whoever of several processes looks, and after a restart', async () => {
    const { webhook, db, another } = await watching();
    const second = another();
    another();
    await db.query(
      `update listing set started_at = started_at - interval '40 minutes', finished_at = finished_at - interval '40 minutes'`,
    );
    await vi.waitFor(() => expect(events(webhook)).toEqual(['polls-missed began']), soon);
    await second.close();
    another();
    // Many more looks of all of them, as the ends of another alarm show.
    const caseId = await urgentCase(db);
    await vi.waitFor(() => expect(events(webhook)).toContain(`urgent-case began ${caseId}`), soon);
    await move(db, caseId, 'closed');
    await vi.waitFor(() => expect(events(webhook)).toContain(`urgent-case ended ${caseId}`), soon);
    await listed(db, 0);
    await vi.waitFor(() => expect(events(webhook)).toContain('polls-missed ended'), soon);
    expect(events(webhook)).toEqual([
      'polls-missed began',
      `urgent-case began ${caseId}`,
      `urgent-case ended ${caseId}`,
      'polls-missed ended',
    ]);
    const told = webhook.told()[0]!;
    expect(told.because).toMatch(/nevybralo \d× po sobě.*„podatelna check“/);
  });

  test('a hook that does not take it is asked again, later and later; the end waits for the beginning', async () => {
    const { webhook, db, logged } = await watching();
    webhook.answers(500);
    const caseId = await urgentCase(db);
    await vi.waitFor(
      () =>
        expect(logged()).toContainEqual(expect.objectContaining({ msg: 'alarm not told yet', alarm: 'urgent-case' })),
      soon,
    );
    const { rows } = await db.query(
      `select attempts, failure, extract(epoch from try_at - clock_timestamp())::integer > 5 as later from alarm_telling`,
    );
    expect(rows).toEqual([{ attempts: 1, failure: 'webhook-500', later: true }]);
    await move(db, caseId, 'closed');
    webhook.answers(200);
    await db.query('update alarm_telling set try_at = now()');
    await vi.waitFor(
      () => expect(events(webhook)).toEqual([`urgent-case began ${caseId}`, `urgent-case ended ${caseId}`]),
      soon,
    );
  });

  test('and given up after twelve tries, which is an error in the log', async () => {
    const { webhook, db, logged } = await watching();
    webhook.answers(500);
    await urgentCase(db);
    await vi.waitFor(async () => expect((await db.query('select from alarm_telling')).rowCount).toBe(1), soon);
    await db.query('update alarm_telling set attempts = 11, try_at = now()');
    await vi.waitFor(
      () =>
        expect(logged()).toContainEqual(
          expect.objectContaining({ level: 'error', msg: 'alarm not told; it is not tried again', attempts: 12 }),
        ),
      soon,
    );
    const { rows } = await db.query('select given_up_at is not null as given_up from alarm_telling');
    expect(rows).toEqual([{ given_up: true }]);
  });

  test('a hook that is set up later hears of what is under way', async () => {
    const { webhook, db, logged, first, another } = await watching({ hooks: {} });
    const caseId = await urgentCase(db);
    await vi.waitFor(() => expect(logged()).toContainEqual(expect.objectContaining({ msg: 'alarm began' })), soon);
    await first.close();
    expect(webhook.told()).toEqual([]);
    another({ hooks: openHooks({ alarmCommand: null, alarmWebhook: webhook.url }) });
    await vi.waitFor(() => expect(events(webhook)).toEqual([`urgent-case began ${caseId}`]), soon);
  });
});

describe('what is away', () => {
  test('the database, told without it and ended from it', async () => {
    const stack = new AsyncDisposableStack();
    stacks.push(stack);
    const webhook = stack.use(await givenWebhook());
    const database = stack.use(await testDatabase());
    const dataDir = await mkdtemp(join(tmpdir(), 'podatelna-watch-'));
    stack.defer(() => rm(dataDir, { recursive: true, force: true }));
    await listed(database.db, 1);
    const log = createLog('silent');
    const { db } = database;
    let away = true;
    const intake = await intakeHealth(db, everyTen, new Date());
    const readiness = async () => ({ intake: away ? null : intake, queueUp: true, problems: [], pauses: [] });
    const hooks = openHooks({ alarmCommand: null, alarmWebhook: webhook.url });
    const watch = () => watchAlarms({ db, readiness, hooks, dataDir, holder: 'test', log }, quick);
    const first = watch();
    const second = watch();
    await vi.waitFor(() => expect(events(webhook)).toEqual(['database began']), soon);
    expect(webhook.told()[0]!.because).toMatch(/^Databáze neodpovídá\. Ověřte, že Postgres běží/);
    await first.close();
    const third = watch();
    stack.defer(() => Promise.all([second.close(), third.close()]).then(() => {}));
    away = false;
    await vi.waitFor(() => expect(events(webhook)).toEqual(['database began', 'database ended']), soon);
    const { rows } = await db.query('select code, ended_at is not null as ended from alarm');
    expect(rows).toEqual([{ code: 'database', ended: true }]);
  });

  test('the queue, when it has been away for longer than a restart takes', async ({ skip }) => {
    const program = redisProgram();
    if (!program) return skip('there is no redis-server');
    await using redis = await givenRedisServer(program);
    const { webhook } = await watching({ redisUrl: redis.url });
    await redis.stop();
    await vi.waitFor(() => expect(events(webhook)).toEqual(['queue began']), soon);
    expect(webhook.told()[0]!.because).toMatch(/Ověřte, že běží Redis a že REDIS_URL platí\. Nic se neztrácí/);
    await redis.start();
    await vi.waitFor(() => expect(events(webhook)).toEqual(['queue began', 'queue ended']), soon);
  });
});

describe('conditions', () => {
  const conditions = async (db: Db, now = new Date()) => {
    const intake = await intakeHealth(db, everyTen, now);
    return currentConditions(db, intake, intake.problems, now);
  };
  const codes = async (db: Db, now = new Date()) => (await conditions(db, now)).map(({ code }) => code);

  test('every reason for not being ready is one, and nothing else when all is well', async () => {
    expect(problemCodes.filter((code) => !alarmCodes.includes(code))).toEqual([]);
    await using database = await testDatabase();
    await listed(database.db, 1);
    expect(await conditions(database.db)).toEqual([]);
  });

  test('credentials: refused, expiring, expiring soon', async () => {
    await using database = await testDatabase();
    const { db } = database;
    await listed(db, 1);
    const expire = (days: number) =>
      db.query(`update isds_account set password_expires_at = now() + $1 * interval '1 day'`, [days]);
    await expire(30);
    expect(await codes(db)).toEqual([]);
    await expire(20);
    expect(await codes(db)).toEqual(['password-expires']);
    await expire(2.5);
    expect(await codes(db)).toEqual(['password-expires', 'password-expires-soon']);
    await db.query(
      `update isds_account set password_expires_at = null, certificate_expires_at = now() - interval '1 day',
              refused_at = now(), refused_code = 'http-401', refused_credentials = 'x'`,
    );
    expect(await codes(db)).toEqual(['credentials-refused', 'certificate-expires', 'certificate-expires-soon']);
  });

  test('quarantine: when something came into it, for a day', async () => {
    await using database = await testDatabase();
    const { db } = database;
    await listed(db, 1);
    await db.query(
      `insert into data_message (dm_id, state, wanted, delivered_at, problem) values ('1', 'quarantined', true, now() - interval '9 days', 'proto')`,
    );
    const [condition] = await conditions(db);
    expect(condition).toMatchObject({ code: 'quarantine', subject: '' });
    expect(condition!.because).toContain('za poslední den: 1, celkem v ní: 1');
    await db.query(`update data_message set quarantined_at = now() - interval '25 hours'`);
    expect(await codes(db)).toEqual([]);
  });

  test('an urgent case: its number and nothing about anybody', async () => {
    await using database = await testDatabase();
    await listed(database.db, 1);
    const caseId = await urgentCase(database.db);
    const [condition] = await conditions(database.db);
    expect(condition).toMatchObject({ code: 'urgent-case', subject: caseId });
    expect(condition!.because).toContain(caseId);
    expect(condition!.because).not.toMatch(/Jana|Zkušební|99900001/);
  });

  test('registers: refused, and older than what may be concluded from them', async () => {
    await using database = await testDatabase();
    const { db } = database;
    await listed(db, 1);
    await reportTrouble(db, 'register-refused', 'Registr poskytovatelů nebyl nahrán: je o více než 5 % menší.');
    await reportTrouble(db, 'register-refused', 'Registr poskytovatelů nebyl nahrán: není úplný.');
    expect(await conditions(db)).toMatchObject([
      { code: 'register-refused', because: 'Registr poskytovatelů nebyl nahrán: není úplný.' },
    ]);
    await withdrawTrouble(db, 'register-refused');
    await db.query(
      `insert into provider_snapshot (source, sha256, taken_at, imported_at, provider_count, service_count, rejected_count)
       values ('rpss.json', sha256('x'), now() - interval '49 hours', now(), 1, 1, 0)`,
    );
    const download = (outcome: string, at: string) =>
      db.query(
        `insert into provider_download (url, attempted_at, outcome, because, succeeded_at)
         values ('https://data.example/rpss.json', now() - $2::interval, $1, case when $1 = 'refused' then 'Je menší.' end, case when $1 = 'imported' then now() end)
         on conflict (url) do update set attempted_at = excluded.attempted_at, outcome = excluded.outcome, because = excluded.because, succeeded_at = excluded.succeeded_at`,
        [outcome, at],
      );
    await download('refused', '0');
    const [refused] = (await conditions(db)).filter(({ code }) => code === 'register-refused');
    expect(refused!.because).toMatch(/^Stažený registr poskytovatelů nebyl nahrán: Je menší\. Je-li správně/);
    // Imported by hand since, or downloaded well: over.
    await download('refused', '1 hour');
    expect(await codes(db)).toEqual(['providers-old']);
    await download('imported', '0');
    await db.query(
      `insert into account_snapshot (complete, source, sha256, taken_at, imported_at, row_count)
       values (true, 'accounts.csv', sha256('x'), now() - interval '6 days', now(), 1)`,
    );
    expect(await codes(db)).toEqual(['providers-old']);
    await db.query(`update account_snapshot set taken_at = now() - interval '8 days'`);
    expect(await codes(db)).toEqual(['providers-old', 'accounts-old']);
  });

  test('a pause without an end, after a day; one with an end never', async () => {
    await using database = await testDatabase();
    const { db } = database;
    await listed(db, 1);
    const day = 86_400_000;
    await inTransaction(db, (tx) => pausePart(tx, 'poll', { reason: 'x', by: 'os:jana', endsAt: null }));
    await inTransaction(db, (tx) =>
      pausePart(tx, 'processing', { reason: 'x', by: 'os:jana', endsAt: new Date(Date.now() + 9 * day) }),
    );
    expect(await codes(db, new Date(Date.now() + 0.9 * day))).toEqual([]);
    const [condition] = await conditions(db, new Date(Date.now() + 2.5 * day));
    expect(condition!.because).toBe(
      'Vybírání schránky stojí pozastaveno už 2 dny a nemá konec. Není-li to záměr, spusťte „podatelna resume poll“.',
    );
    await inTransaction(db, (tx) => resumePart(tx, 'poll', 'os:jana'));
    expect(await pausesOver(db, new Date(Date.now() + 2.5 * day))).not.toContain('paused-long');
  });

  const pausesOver = codes;
});

async function urgentCase(db: Db): Promise<string> {
  const caseId = await givenCase(db, {
    messageId: await givenProcessedMessage(db, String(Math.random()).slice(2, 12)),
  });
  await db.query('update access_case set urgent = true where case_id = $1', [caseId]);
  return caseId;
}

function redisProgram(): string | null {
  return process.env.PODATELNA_TEST_REDIS_URL && !process.env.TEST_REDIS_URL ? 'redis-server' : null;
}
