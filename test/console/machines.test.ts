import { expect, test } from 'vitest';
import type { Db } from '../../src/db/pool.ts';
import { givenConsole } from './given-console.ts';

test('livez answers, and readyz while no second due poll was missed', async () => {
  await using console = await givenConsole();
  const live = await fetch(`${console.url}/livez`);
  expect([live.status, await live.json()]).toEqual([200, { alive: true }]);
  await listed(console.db, 5);
  const ready = await fetch(`${console.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([200, { ready: true, problems: [] }]);
  expect(await metric(console.url, 'podatelna_ready')).toBe(1);
});

test('after two missed polls readyz fails with a Czech reason, and so does the metric', async () => {
  await using console = await givenConsole();
  await listed(console.db, 45);
  const response = await fetch(`${console.url}/readyz`);
  expect(response.status).toBe(503);
  const { problems } = (await response.json()) as { problems: { code: string; because: string }[] };
  expect(problems.map(({ code }) => code)).toEqual(['polls-missed']);
  expect(problems[0]!.because).toMatch(/od té doby se nevybralo [345]× po sobě\. Zkontrolujte, zda podatelna běží/);
  expect(await metric(console.url, 'podatelna_ready')).toBe(0);
  expect(await metric(console.url, 'podatelna_polls_missed')).toBeGreaterThanOrEqual(3);
});

test('refused credentials make readyz fail and say what to do', async () => {
  await using console = await givenConsole();
  await listed(console.db, 1);
  await console.db.query(
    `insert into isds_account (account, refused_at, refused_code, refused_credentials) values ($1, now(), 'http-401', $2)`,
    ['a'.repeat(32), 'b'.repeat(32)],
  );
  const response = await fetch(`${console.url}/readyz`);
  expect(response.status).toBe(503);
  expect(await response.text()).toMatch(/ISDS odmítl přihlášení .* spusťte „podatelna resume poll“/);
  expect(await metric(console.url, 'podatelna_credentials_refused')).toBe(1);
});

test('with the database away livez goes on, readyz and the metrics say so, pages fail politely', async () => {
  await using console = await givenConsole();
  const visitor = await console.visitorIn('operator');
  await console.db.end();
  expect((await fetch(`${console.url}/livez`)).status).toBe(200);
  const ready = await fetch(`${console.url}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.text()).toContain('Databáze neodpovídá. Ověřte, že Postgres běží');
  expect(await metric(console.url, 'podatelna_database_up')).toBe(0);
  expect(await metric(console.url, 'podatelna_ready')).toBe(0);
  const page = await visitor.ask('/cases');
  expect([page.status, await page.text()]).toEqual([
    500,
    'Něco se pokazilo. Zkuste to znovu; podrobnosti jsou v protokolu.\n',
  ]);
});

test('metrics are Prometheus text: every sample belongs to a described metric, nothing unknown is invented', async () => {
  await using console = await givenConsole();
  await listed(console.db, 1);
  const response = await fetch(`${console.url}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).trimEnd().split('\n');
  const described = new Set(
    lines.flatMap((line) => /^# TYPE (\S+) (?:gauge|counter|histogram|summary)$/.exec(line)?.[1] ?? []),
  );
  for (const line of lines.filter((line) => line && !line.startsWith('#'))) {
    const [, name] = /^([a-zA-Z_:][\w:]*)(?:\{(?:[a-zA-Z_]\w*="[^"]*",?)*\})? \S+(?: \d+)?$/.exec(line) ?? [];
    expect(name, line).toMatch(/^podatelna_/);
    expect(described.has(name!) || described.has(name!.replace(/_(bucket|sum|count)$/, '')), line).toBe(true);
  }
  expect(lines.some((line) => line.startsWith('podatelna_messages_waiting{stage="listed"} 0'))).toBe(true);
  // Whether the password expires is not known yet: an alarm on it must not go off.
  expect(lines.some((line) => line.startsWith('podatelna_password_expires_timestamp_seconds '))).toBe(false);
});

/** One complete listing, begun and ended so long ago. */
async function listed(db: Db, minutesAgo: number): Promise<void> {
  await db.query(
    `with account as (insert into isds_account (account) values ('listing') returning account)
     insert into listing (account, holder, window_from, window_to, started_at, finished_at, outcome)
     select account, 'test', now() - interval '1 day', now(), moment, moment, 'complete'
       from account, (select now() - $1 * interval '1 minute' as moment) listed`,
    [minutesAgo],
  );
}

async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
}

test('the age of the register of providers, its download and the answers of ARES are metrics, once they are known', async () => {
  await using console = await givenConsole();
  const before = await (await fetch(`${console.url}/metrics`)).text();
  expect(before).toContain('# TYPE podatelna_providers_snapshot_timestamp_seconds gauge');
  expect(before).not.toMatch(/^podatelna_(providers|ares)_/m);
  await console.db.query(`
    insert into provider_snapshot (source, sha256, taken_at, imported_at, provider_count, service_count, rejected_count)
    values ('rpss.json', sha256('x'), '2026-11-20 00:00+00', '2026-11-20 00:00+00', 1, 1, 0);
    insert into provider_download (url, attempted_at, outcome, because, succeeded_at)
    values ('https://data.example/rpss.json', '2026-11-21 00:00+00', 'refused', 'Soubor se zmenšil.', '2026-11-20 00:00+00');
    insert into ares_entry (ico, asked_at, failure_code, outcome) values ('99900017', now(), 'timeout', 'unknown')`);
  expect(await metric(console.url, 'podatelna_providers_snapshot_timestamp_seconds')).toBe(1_795_132_800);
  expect(await metric(console.url, 'podatelna_providers_download_attempt_timestamp_seconds')).toBe(1_795_219_200);
  expect(await metric(console.url, 'podatelna_providers_download_success_timestamp_seconds')).toBe(1_795_132_800);
  expect(await metric(console.url, 'podatelna_providers_download_refused')).toBe(1);
  expect(await metric(console.url, 'podatelna_ares_unanswered')).toBe(1);

  const visitor = await console.visitorIn('operator');
  const page = await (await visitor.ask('/health')).text();
  expect(page).toMatch(/Stahování RPSS<\/dt><dd>NENAHRÁNO .*: Soubor se zmenšil\./);
  expect(page).toMatch(/Veřejný rejstřík \(ARES\)<\/dt><dd>zatím žádná odpověď; bez odpovědi 1 \(neodpověděl včas\)/);
});
