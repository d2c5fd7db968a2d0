import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { readConfig } from '../src/config.ts';
import { generatePassword, putUser } from '../src/console/users.ts';
import { startDaemon } from '../src/daemon.ts';
import type { Db } from '../src/db/pool.ts';
import { freePort } from '../src/demo/free-port.ts';
import { openWorld } from '../src/demo/world.ts';
import { createLog } from '../src/log.ts';

/**
 * Pictures for docs/prirucka-operatora.md: podatelna over the sample messages of the demo, looked at with Chromium.
 * `npm run screenshots -- [FOLDER] [WIDTH]`; what was taken in is kept in .data/screenshots for the next time.
 */
const [folder = 'docs/obrazky', width = '1280'] = process.argv.slice(2);
const dataDir = '.data/screenshots';
const names = { operator: 'novakova', administrator: 'spravce' };

await using stack = new AsyncDisposableStack();
await mkdir(folder, { recursive: true });
const log = createLog('error', process.stderr);
const world = await openWorld(dataDir, stack);
const config = readConfig({
  ISDS_ENVIRONMENT: 'custom',
  ISDS_URL: world.url,
  ISDS_USERNAME: world.username,
  ISDS_PASSWORD: world.password,
  TRUST_ANCHORS_FILE: world.trustAnchorsFile,
  DATA_DIR: dataDir,
  HTTP_PORT: String(await freePort(0)),
  POLL_CRON: '* * * * *',
  LOG_LEVEL: 'error',
});
const daemon = await startDaemon(config, log, stack);
const { db } = daemon.workplace;
await world.loadRegisters(db);
const password = generatePassword();
await putUser(db, names.operator, 'approver', password);
await putUser(db, names.administrator, 'administrator', password);
await untilTakenIn(db);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--lang=cs'],
  // Fields for dates follow the language of the browser, not that of the page.
  env: { ...process.env, LANGUAGE: 'cs' } as Record<string, string>,
});
stack.defer(() => browser.close());

const operator = await open();
await picture(operator, 'prihlaseni', '/login', { tallest: 500 });
await logIn(operator, names.operator);
await picture(operator, 'pripady', '/cases');
for (const [name, assessment] of [
  ['pripad-pripraveno', 'ready'],
  ['pripad-k-posouzeni', 'review'],
  ['pripad-k-doplneni', 'deficient'],
] as const) {
  const caseId = await firstCase(assessment);
  if (caseId) await picture(operator, name, `/cases/${caseId}`, { tallest: 1600 });
}
await picture(operator, 'zpravy', '/messages', { tallest: 900 });
await picture(operator, 'listina', '/cases/paper');
await picture(operator, 'zprava', `/messages/${await firstMessage('processed')}`);
await picture(operator, 'karantena', `/messages/${await firstMessage('quarantined')}`);
await picture(operator, 'nezdarene', '/failures', { tallest: 500 });
await picture(operator, 'provoz', '/health');

const administrator = await open();
await logIn(administrator, names.administrator);
await picture(administrator, 'pozastaveni', '/health', { section: 'Pozastavení' });
await picture(administrator, 'audit', '/audit', { tallest: 800 });

async function open(): Promise<Page> {
  const context = await browser.newContext({
    baseURL: daemon.console!.url,
    locale: 'cs-CZ',
    viewport: { width: Number(width), height: 900 },
  });
  return context.newPage();
}

async function logIn(page: Page, name: string): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('Uživatelské jméno').fill(name);
  await page.getByLabel('Heslo').fill(password);
  await page.getByRole('button', { name: 'Přihlásit' }).click();
  await page.waitForURL('**/cases');
}

/** The top of a page, as much of it as makes sense on paper, or the section with a heading; in few colours. */
async function picture(
  page: Page,
  name: string,
  path: string,
  { tallest = 1100, section }: { tallest?: number; section?: string } = {},
): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  const clip = { x: 0, y: 0, width: Number(width), height: Math.min(height, tallest) };
  const png = section
    ? await page.locator('section', { has: page.getByRole('heading', { name: section, level: 2 }) }).screenshot()
    : await page.screenshot({ fullPage: true, clip });
  await sharp(png)
    .png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 })
    .toFile(join(folder, `${name}.png`));
  process.stdout.write(`${name}.png\n`);
}

async function firstCase(assessment: string): Promise<string | undefined> {
  const { rows } = await db.query<{ case_id: string }>(
    `select case_id from access_case where status = 'pending' and assessment = $1 order by urgent, case_id limit 1`,
    [assessment],
  );
  return rows[0]?.case_id;
}

async function firstMessage(state: string): Promise<string> {
  const { rows } = await db.query<{ dm_id: string }>(
    'select dm_id from data_message where state = $1 order by dm_id limit 1',
    [state],
  );
  return rows[0]!.dm_id;
}

/** The sample messages are listed, downloaded and processed. */
async function untilTakenIn(of: Db): Promise<void> {
  for (;;) {
    const { rows } = await of.query<{ processed: number; waiting: number }>(
      `select count(*) filter (where state = 'processed') as processed,
              count(*) filter (where state in ('listed', 'stored') and wanted) as waiting
         from data_message`,
    );
    if (rows[0]!.processed > 0 && rows[0]!.waiting === 0) return;
    await wait(1000);
  }
}
