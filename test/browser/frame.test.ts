import { afterAll, beforeAll, expect, test } from 'vitest';
import { putUser } from '../../src/console/users.ts';
import { type GivenConsole, givenConsole, password } from '../console/given-console.ts';
import { hostileMail } from '../console/hostile-mail.ts';
import { accessibilityProblems, type Browser, expectToFit, openBrowser, widths } from '../support/browser.ts';
import { noBrowser } from '../support/chromium.ts';

let given: GivenConsole;
let browser: Browser | null = null;
let mail: { dmId: string; caseId: string };
beforeAll(async () => {
  given = await givenConsole();
  await putUser(given.db, 'jana', 'operator', password);
  mail = await hostileMail(given.db);
  if (!noBrowser) browser = await openBrowser(given.url);
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await given[Symbol.asyncDispose]();
});

test.skipIf(noBrowser).each(Object.values(widths))(
  'pages at %s pixels: nothing is broken, foreign, too wide or out of reach',
  async (width) => {
    await using jana = await browser!.person('jana', password, { width });
    for (const path of ['/cases', '/messages', `/messages/${mail.dmId}`, '/health']) {
      await jana.page.goto(path);
      expect(await jana.page.title(), path).toMatch(/ – Podatelna OKslužby$/);
      expect(await accessibilityProblems(jana.page), path).toEqual([]);
      await expectToFit(jana.page);
    }
    expect(jana.complaints).toEqual([]);
    expect(jana.foreign).toEqual([]);
  },
);

test('looks are loaded from an address of their content, compressed, and may be kept', async () => {
  const page = await (await given.visitor().ask('/login')).text();
  const address = /<link rel="stylesheet" href="(\/assets\/console-[0-9a-f]{16}\.css)">/.exec(page)![1]!;
  const sizes = new Map<string, number>();
  for (const encoding of ['br', 'gzip', 'identity']) {
    const response = await given.visitor().ask(address, { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    sizes.set(encoding, Number(response.headers.get('content-length')));
    await response.arrayBuffer();
  }
  expect(sizes.get('br')).toBeLessThan(40_000);
  expect((await given.visitor().ask('/assets/console-0000000000000000.css')).status).toBe(404);
});
