import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { putUser } from '../../src/console/users.ts';
import { password } from '../console/given-console.ts';
import { type ConsoleDesk, givenConsoleDesk } from '../console/given-desk.ts';
import {
  accessibilityProblems,
  type Browser,
  expectToFit,
  openBrowser,
  type Person,
  widths,
} from '../support/browser.ts';
import { noBrowser } from '../support/chromium.ts';

describe.skipIf(noBrowser)('a day at the desk', { timeout: 90_000 }, () => {
  let desk: ConsoleDesk;
  let browser: Browser;
  beforeAll(async () => {
    // Two consents that are ready, a request as DOCX, one without a signature, one whose names disagree.
    desk = await givenConsoleDesk('01', '04', '13', '18', '36');
    for (const [name, role] of [
      ['novakova', 'approver'],
      ['svobodova', 'approver'],
      ['dvorak', 'operator'],
      ['host', 'viewer'],
    ]) {
      await putUser(desk.db, name!, role!, password);
    }
    browser = await openBrowser(desk.console.url);
  }, 180_000);
  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]();
    await desk?.[Symbol.asyncDispose]();
  });

  const statusOf = async (caseId: string) =>
    (await desk.db.query('select status from access_case where case_id = $1', [caseId])).rows[0].status;

  /** Opens the form of a decision, gives the reason and sends it. */
  async function decide(page: Page, title: string, reason: string): Promise<void> {
    const form = page.locator('.decisions details', {
      has: page.locator('summary', { hasText: new RegExp(`^${title}$`) }),
    });
    await form.locator('summary').click();
    await form.getByLabel('Důvod').fill(reason);
    await form.getByRole('button', { name: title }).click();
  }

  function expectNoComplaint(person: Person): void {
    expect(person.complaints).toEqual([]);
    expect(person.foreign).toEqual([]);
  }

  test('find a person, look at the page of the document, approve, go on with the next case', async () => {
    await using novakova = await browser.person('novakova', password);
    const { page } = novakova;
    await page.getByText('Hledat a vybrat').click();
    await page.getByLabel('Osoba').fill('lipov');
    await page.getByRole('button', { name: 'Hledat' }).click();
    const caseId = await desk.caseOf('Lipovská');
    await page.getByRole('link', { name: caseId }).click();

    // The page of the form is drawn, and a value leads to its place on it.
    const image = page.waitForResponse((response) => response.url().endsWith('/documents/1/pages/1.png'));
    await page.reload();
    expect((await image).status()).toBe(200);
    const row = page.locator('#udaj-familyName');
    expect(await row.textContent()).toContain('Lipovská');
    await row.getByRole('link', { name: 'str. 1' }).click();
    expect(page.url()).toMatch(/#misto-familyName$/);
    expect(await page.locator('#misto-familyName rect').isVisible()).toBe(true);

    await page.goto(`/cases/${caseId}`);
    const next = await page.getByRole('link', { name: 'Další případ →' }).getAttribute('href');
    await decide(page, 'Schválit', 'Podpis i údaje souhlasí.');
    await page.waitForURL(`**${next}?done=approved.${caseId}`);
    expect(await page.getByRole('status').textContent()).toBe(`${caseId}: schválen.`);
    expect(await statusOf(caseId)).toBe('approved');
    expectNoComplaint(novakova);
  });

  test('of two people who decide at once the second is told, sees the case as it is now and loses no word', async () => {
    await using svobodova = await browser.person('svobodova', password);
    await using dvorak = await browser.person('dvorak', password);
    const caseId = await desk.caseOf('Novák');
    await svobodova.page.goto(`/cases/${caseId}`);
    await dvorak.page.goto(`/cases/${caseId}`);
    await decide(dvorak.page, 'Vyzvat k doplnění', 'Jména se neshodují.');
    await dvorak.page.waitForURL(`**done=called_to_complete.${caseId}`);

    await decide(svobodova.page, 'Odmítnout', 'Není to tatáž osoba.');
    const told = svobodova.page.getByRole('alert');
    expect(await told.textContent()).toContain(
      'Případ se od té doby, co jste jej viděli, změnil: vyzváno k doplnění (dvorak).',
    );
    expect(await svobodova.page.locator('.lead').textContent()).toContain('čeká na odesílatele');
    expect(await svobodova.page.locator('#reason-decline').inputValue()).toBe('Není to tatáž osoba.');
    expect(await statusOf(caseId)).toBe('awaiting_sender');
    await svobodova.page.locator('#rozhodnuti-decline').getByRole('button', { name: 'Odmítnout' }).click();
    await svobodova.page.waitForURL('**done=declined**');
    expect(await statusOf(caseId)).toBe('declined');
    // The browser itself notes that the answer was 409.
    expect(svobodova.complaints.filter((said) => !said.includes('409'))).toEqual([]);
    expectNoComplaint(dvorak);
  });

  test('an operator is not offered to approve, a viewer is offered nothing', async () => {
    const caseId = await desk.caseOf('Kubíková');
    await using dvorak = await browser.person('dvorak', password);
    await dvorak.page.goto(`/cases/${caseId}`);
    expect(await dvorak.page.locator('.decisions summary').allTextContents()).not.toContain('Schválit');
    await using host = await browser.person('host', password);
    await host.page.goto(`/cases/${caseId}`);
    expect(await host.page.locator('.decisions').textContent()).toContain(
      'O případech rozhodují referenti a schvalovatelé.',
    );
    expect(await host.page.locator('main form').count()).toBe(0);
  });

  test('without scripts a case is found and decided as well', async () => {
    await using novakova = await browser.person('novakova', password, { scripts: false });
    const caseId = await desk.caseOf('Kubíková');
    const { page } = novakova;
    await page.getByRole('link', { name: caseId }).click();
    expect(await page.getByText('Klávesy:').isVisible()).toBe(false);
    await decide(page, 'Schválit', 'Účet má, aplikaci povolit.');
    await page.waitForURL(`**done=approved.${caseId}`);
    expect(await statusOf(caseId)).toBe('approved');
  });

  test('keys move and open, decide nothing, and can be switched off', async () => {
    await using novakova = await browser.person('novakova', password);
    const { page } = novakova;
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cases\/P\d+/);
    const caseId = /P\d+/.exec(page.url())![0];
    await page.keyboard.press('e');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('field');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Vypnout klávesy' }).click();
    await page.keyboard.press('l');
    expect(page.url()).toContain(caseId);
    await page.getByRole('button', { name: 'Zapnout klávesy' }).click();
    await page.keyboard.press('l');
    await page.waitForURL(/\/cases$/);
    expect(await statusOf(caseId)).toBe('pending');
    expectNoComplaint(novakova);
  });

  test.each(Object.values(widths))(
    'every page and state at %s pixels can be read and used by everybody',
    async (width) => {
      await using novakova = await browser.person('novakova', password, { width });
      const { page } = novakova;
      const look = async (what: string) => {
        expect(await accessibilityProblems(page), what).toEqual([]);
        await expectToFit(page);
      };
      const pending = await desk.caseOf('Dvořáček');
      const docx = await desk.caseOf('Kubíková');
      for (const path of [
        '/cases',
        '/cases?status=all',
        '/cases?status=superseded',
        `/cases/${pending}`,
        `/cases/${docx}`,
        `/cases/${pending}/documents/1/original`,
        '/cases/paper',
        '/rules',
      ]) {
        await page.goto(path);
        await look(path);
      }
      await page.goto(`/cases/${pending}?correct=familyName`);
      for (const summary of await page.locator('summary').all())
        await summary.evaluate('(summary) => { summary.parentElement.open = true; }');
      await look('everything opened');
      await correctWrongly(page);
      await look('a refused decision');
      await page.goto('/cases/paper');
      await page.getByRole('button', { name: 'Zapsat a posoudit' }).click();
      await page.getByRole('alert').waitFor();
      await look('mistakes in a paper');
      await page.goto('/cases');
      await page.getByText('Hledat a vybrat').click();
      await page.getByLabel('Text dokumentů').fill('takové slovo tu není');
      await page.getByRole('button', { name: 'Hledat' }).click();
      await page.getByText('Žádné případy.').waitFor();
      await look('nothing found');
      // The browser itself notes the two answers that refused.
      expect(novakova.complaints.filter((said) => !said.includes('422'))).toEqual([]);
      expect(novakova.foreign).toEqual([]);
    },
  );

  /** A correction that cannot be accepted. */
  async function correctWrongly(page: Page): Promise<void> {
    const form = page.locator('#rozhodnuti-correct');
    await form.getByLabel('Údaj').selectOption('organisationIco');
    await form.getByLabel('Správná hodnota').fill('123');
    await form.getByLabel('Důvod').fill('Překlep.');
    await form.getByRole('button', { name: 'Opravit údaj' }).click();
    await page.getByRole('alert').waitFor();
  }
});
