import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumPath } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Chromium of the system; without its own services nothing but the page speaks with the network. */
const launching = {
  executablePath: chromiumPath,
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const closingMs = 10_000;

export const widths = { desk: 1280, phone: 390 } as const;

export type Person = AsyncDisposable & {
  page: Page;
  /** what the browser complained about: scripts, styles, refused content */
  complaints: string[];
  /** requests that left the console */
  foreign: string[];
};

export type Browser = AsyncDisposable & {
  /** somebody with a browser of their own, logged in */
  person(name: string, password: string, options?: Look): Promise<Person>;
  /** the same before any login */
  visitor(options?: Look): Promise<Person>;
};

type Look = { width?: number; scripts?: boolean };

/** A browser for the console at `url`. */
export async function openBrowser(url: string): Promise<Browser> {
  const browser = await chromium.launch(launching);
  async function visitor({ width = widths.desk, scripts = true }: Look = {}): Promise<Person> {
    const context = await browser.newContext({
      baseURL: url,
      locale: 'cs-CZ',
      viewport: { width, height: 1000 },
      javaScriptEnabled: scripts,
    });
    return watched(context, await context.newPage(), url);
  }
  return {
    visitor,
    async person(name, password, look) {
      const person = await visitor(look);
      await person.page.goto('/login');
      await person.page.getByLabel('Uživatelské jméno').fill(name);
      await person.page.getByLabel('Heslo').fill(password);
      await person.page.getByRole('button', { name: 'Přihlásit' }).click();
      await person.page.waitForURL('**/cases');
      return person;
    },
    // A browser that does not end by itself ends with the process that started it.
    [Symbol.asyncDispose]: () => Promise.race([browser.close(), wait(closingMs, undefined, { ref: false })]),
  };
}

function watched(context: BrowserContext, page: Page, url: string): Person {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) foreign.push(request.url());
  });
  return { page, complaints, foreign, [Symbol.asyncDispose]: () => context.close() };
}

/** What WCAG 2.1 AA asks for and the page does not give, as far as a program can tell; each with the places. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // The page's own policy lets no script of ours in; the debugger does not ask it.
  return page.evaluate(`${axe};
    axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary).join(' | ')))`);
}

/** The page can be read on a narrow screen without moving it sideways (WCAG 1.4.10). */
export async function expectToFit(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  expect(content, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(screen);
}
