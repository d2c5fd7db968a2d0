import { afterAll, beforeAll, expect, test } from 'vitest';
import { putUser } from '../../src/console/users.ts';
import { type GivenConsole, givenConsole, password } from '../console/given-console.ts';
import { givenTroubles } from '../console/given-troubles.ts';
import { hostileMail } from '../console/hostile-mail.ts';
import {
  accessibilityProblems,
  type Browser,
  expectToFit,
  openBrowser,
  type Person,
  widths,
} from '../support/browser.ts';
import { type GivenProvider, givenProvider } from '../support/oidc-provider.ts';

let provider: GivenProvider;
let given: GivenConsole;
let browser: Browser;
let mail: { dmId: string };
beforeAll(async () => {
  provider = await givenProvider();
  given = await givenConsole(provider.environment);
  provider.serve(given.url);
  await putUser(given.db, 'spravce', 'administrator', password);
  mail = await hostileMail(given.db);
  await givenTroubles(given.db);
  browser = await openBrowser(given.url);
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await given[Symbol.asyncDispose]();
  await provider[Symbol.asyncDispose]();
});

/** Nothing was broken, and nothing was asked of anybody else. */
function expectPeace({ complaints, foreign }: Person): void {
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
}

test.each(Object.values(widths))(
  'pages of administration at %s pixels are whole, fit and are within reach',
  async (width) => {
    await using person = await browser.person('spravce', password, { width });
    const { page } = person;
    const pages = ['/messages', '/messages?state=quarantined', `/messages/${mail.dmId}`, '/messages/2001', '/failures'];
    for (const path of [...pages, '/health', '/audit', '/login']) {
      await page.goto(path);
      expect(await accessibilityProblems(page), path).toEqual([]);
      await expectToFit(page);
    }
    expectPeace(person);
  },
);

test('a wrong password is told in words, and the right one opens the console', async () => {
  await using person = await browser.visitor();
  const { page } = person;
  await page.goto('/login');
  await page.getByLabel('Uživatelské jméno').fill('spravce');
  await page.getByLabel('Heslo').fill('spatne-heslo-12');
  await page.getByRole('button', { name: 'Přihlásit' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('Jméno nebo heslo nesouhlasí');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByLabel('Uživatelské jméno').fill('spravce');
  await page.getByLabel('Heslo').fill(password);
  await page.getByRole('button', { name: 'Přihlásit' }).click();
  await page.waitForURL('**/cases');
});

test('the login of the house opens the console, and its end is offered after logging out', async () => {
  provider.people['3f2a'] = { preferred_username: 'jana.novakova', podatelna_role: 'operator' };
  await using person = await browser.visitor();
  const { page } = person;
  await page.goto('/login');
  await page.getByRole('link', { name: 'Jednotné přihlášení úřadu' }).click();
  await page.locator('input[name="login"]').fill('3f2a');
  await page.locator('input[name="password"]').fill('cokoli');
  await page.locator('button[type="submit"]').click();
  await page.waitForURL('**/cases');
  expect(await page.getByText('jana.novakova (referent)').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Odhlásit' }).click();
  await page.getByRole('link', { name: 'se odhlaste i tam' }).click();
  await page.waitForURL((url) => url.origin === provider.environment.OIDC_ISSUER);
  // The provider's own pages complain of what they miss; of ours nothing was refused.
  expect(person.complaints.filter((complaint) => /Content Security Policy/.test(complaint))).toEqual([]);
});

test('a message in quarantine is found, understood and run again', async () => {
  await using person = await browser.person('spravce', password);
  const { page } = person;
  await page.getByRole('link', { name: 'Zprávy', exact: true }).click();
  await page.getByLabel('Stav').selectOption('v karanténě');
  await page.getByRole('button', { name: 'Zobrazit' }).click();
  await page.getByRole('link', { name: '2001' }).click();
  expect(await page.getByText('Co s tím:').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Spustit zprávu znovu' }).click();
  await page.getByText('čeká na stažení').waitFor();
  await page.goto('/failures');
  await page.getByRole('button', { name: 'Spustit znovu všechny' }).click();
  await page.getByText('K novému pokusu: 4 zprávy.').waitFor();
  expectPeace(person);
});

test('polling is paused with a reason and an end, and resumed', async () => {
  await using person = await browser.person('spravce', password);
  const { page } = person;
  await page.goto('/health');
  await page.getByLabel('Důvod').first().fill('výměna hesla');
  await page.getByLabel('Samo se obnoví (nepovinné)').first().fill('2099-01-01T06:00');
  await page.getByRole('button', { name: 'Pozastavit' }).first().click();
  await page.getByText('Vybírání schránky je pozastaveno do 1. 1. 2099 6:00. Důvod: výměna hesla').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Obnovit' }).click();
  await page.getByText('Vybírání schránky je pozastaveno').waitFor({ state: 'detached' });
  expectPeace(person);
});

test('health is told in both states: working, and stopped with what to do', async () => {
  await using console = await givenConsole();
  await putUser(console.db, 'spravce', 'administrator', password);
  await using own = await openBrowser(console.url);
  await using person = await own.person('spravce', password);
  const { page } = person;
  await page.goto('/health');
  expect(await page.getByText('Podatelna pracuje, jak má.').isVisible()).toBe(true);
  await console.db.query(
    `insert into isds_account (account, refused_at, refused_code, refused_credentials) values ('a', now(), 'http-401', 'b')`,
  );
  await page.reload();
  expect(await page.getByRole('alert').textContent()).toContain('ISDS odmítl přihlášení');
  expect(await page.getByText('Podatelna pracuje, jak má.').count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  expectPeace(person);
});

test('the board of the queue works with nothing from elsewhere', async () => {
  await using person = await browser.person('spravce', password);
  const { page } = person;
  await page.goto('/queue');
  await page.getByRole('link', { name: 'messages', exact: true }).first().click();
  await page.waitForURL('**/queue/queue/messages**');
  await page.getByRole('heading', { name: 'messages' }).first().waitFor();
  expectPeace(person);
});

test('the audit log is verified and taken away', async () => {
  await using person = await browser.person('spravce', password);
  const { page } = person;
  await page.goto('/health');
  await page.getByRole('navigation').getByRole('link', { name: 'Auditní stopa' }).click();
  await page.getByRole('button', { name: 'Ověřit celou stopu' }).click();
  await page.getByText('žádný záznam nebyl změněn, přesunut, vložen ani vynechán').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Stáhnout celou stopu' }).click();
  expect((await download).suggestedFilename()).toBe('auditni-stopa.jsonl');
  expectPeace(person);
});
