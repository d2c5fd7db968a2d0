import { createConnection } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GivenConsole, givenConsole, type Visitor } from './given-console.ts';
import { hostileMail, markup } from './hostile-mail.ts';

let given: GivenConsole;
let mail: { dmId: string; caseId: string };
let viewer: Visitor;
let operator: Visitor;
beforeAll(async () => {
  given = await givenConsole();
  viewer = await given.visitorIn('viewer');
  operator = await given.visitorIn('operator');
  mail = await hostileMail(given.db);
});
afterAll(() => given[Symbol.asyncDispose]());

const ownPages = () => [
  '/cases',
  '/cases?assessment=review',
  `/cases/${mail.caseId}`,
  `/cases/${mail.caseId}/documents/1/original`,
  '/rules',
  '/messages',
  '/messages?state=processed',
  `/messages/${mail.dmId}`,
  '/health',
  '/failures',
  '/nic-takoveho',
  '/cases/P999999',
];

test('nothing but the login, its style and the answers for machines is seen without a login', async () => {
  const inside = [
    ...ownPages().filter((path) => path !== '/nic-takoveho'),
    '/',
    '/queue',
    '/queue/',
    '/queue/api/queues',
  ];
  for (const path of [...inside, '/queue/queue/messages', '/queue/static/js/x.js', '/messages/x', '/Cases']) {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE']) {
      const response = await given.visitor().ask(path, { method });
      const seen = { path, method, status: response.status, to: response.headers.get('location') };
      if (response.status === 404) {
        expect(await response.text(), JSON.stringify(seen)).not.toMatch(/P0\d+|<nav|Odhlásit/);
      } else {
        expect(seen).toEqual({ path, method, status: 303, to: '/login' });
      }
    }
  }
});

test('whatever a sender wrote is shown as text', async () => {
  for (const path of ownPages()) {
    const page = await (await operator.ask(path)).text();
    expect(page, path).not.toMatch(/<script(?! src="\/assets\/case-\w+\.js" defer><)|<img|onerror="/);
  }
  const escaped = '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;alert(2)&quot;&gt;&#39;&quot;&amp;';
  const casePage = await (await operator.ask(`/cases/${mail.caseId}`)).text();
  // Person 11 (names together), organisation 4, a finding, a doubt, a place, the history.
  expect(casePage.split(escaped).length).toBeGreaterThan(18);
  const messagePage = await (await operator.ask(`/messages/${mail.dmId}`)).text();
  expect(messagePage.split(escaped).length).toBeGreaterThan(12);
  expect(markup).toContain('<script>');
});

test('every page is Czech, cannot be framed, runs no script but ours, is not kept by anybody and tells nothing in its address', async () => {
  for (const path of [...ownPages(), '/login']) {
    const response = await operator.ask(path);
    const csp = response.headers.get('content-security-policy')!;
    expect(csp, path).toContain("default-src 'none'");
    expect(csp, path).toContain("frame-ancestors 'none'");
    expect(csp, path).not.toMatch(/unsafe|https?:/);
    const scripts = /^\/cases(?!.*\/original)/.test(path) && response.status === 200 ? "script-src 'self'" : undefined;
    expect(/script-src[^;]*/.exec(csp)?.[0], path).toBe(scripts);
    expect(response.headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(response.headers.get('x-frame-options'), path).toBe('SAMEORIGIN');
    expect(response.headers.get('referrer-policy'), path).toBe('same-origin');
    expect(response.headers.get('cache-control'), path).toBe('no-store');
    const page = await response.text();
    expect(page, path).toMatch(/^<!doctype html>\n<html lang="cs"/);
    expect(page.length).toBeLessThan(300_000);
    const addresses = [...page.matchAll(/(?:href|src|action)="([^"]*)"/g)].map((match) => match[1]!);
    for (const address of addresses) {
      expect(address, path).toMatch(
        /^(#[a-zA-Z-]+|\/(login|logout|health(\/(pause|resume))?|queue|failures(\/retry)?|audit(\/(verify|export))?|rules#[AR]-\d\d|assets\/(console-\w+\.css|case-\w+\.js|icon-\w+\.svg)|(cases|messages)([/?][\w=&;/?#.-]+)?))$/,
      );
    }
  }
});

test('whoever looks at cases and messages is in the audit log with what they saw', async () => {
  const visitor = await given.visitorIn('viewer');
  for (const path of ['/cases', `/cases/${mail.caseId}`, '/messages', `/messages/${mail.dmId}`, '/cases/P999999'])
    await visitor.ask(path);
  const { rows } = await given.db.query('select kind, subjects from audit_entry where actor = $1 order by number', [
    `console:${visitor.name}`,
  ]);
  const [subjects, message] = [[`case:${mail.caseId}`], `message:${mail.dmId}`];
  expect(rows).toEqual([
    { kind: 'login', subjects: [] },
    { kind: 'cases_listed', subjects },
    { kind: 'case_viewed', subjects },
    { kind: 'document_viewed', subjects: [`document:${mail.dmId}/1`] },
    { kind: 'messages_listed', subjects: [message] },
    { kind: 'message_viewed', subjects: [message, ...subjects] },
  ]);
});

test('unknown cases, messages and addresses are a page that says so', async () => {
  const asked = [
    '/cases/P999999',
    '/cases/x',
    '/cases/%00',
    '/messages/42',
    '/messages/%00%01',
    '/messages/%F0%9F%98%80',
  ];
  for (const path of [...asked, '/neco']) {
    const response = await operator.ask(path);
    expect([path, response.status]).toEqual([path, 404]);
    expect(await response.text(), path).toContain('<h1>Nenalezeno</h1>');
  }
});

test('odd requests are answered without an error of ours', async () => {
  const odd: [string, RequestInit][] = [
    ['/cases?assessment=ready&assessment=review', {}],
    ['/cases?assessment=__proto__', {}],
    ['/messages?state=%00', {}],
    ['/cases/%zz', {}],
    ['/%c0%ae%c0%ae/etc/passwd', {}],
    ['/assets/../../package.json', {}],
    ['/assets/..%2f..%2fpackage.json', {}],
    ['/cases', { method: 'HEAD' }],
    ['/cases', { method: 'PATCH', body: '{' }],
    ['/cases', { method: 'OPTIONS' }],
    [
      '/login',
      { method: 'POST', body: 'x'.repeat(200_000), headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ],
    ['/login', { method: 'POST', body: '{"name":', headers: { 'content-type': 'application/json' } }],
    ['/login', { method: 'POST', body: '{"__proto__":1}', headers: { 'content-type': 'application/json' } }],
    ['/login', { method: 'POST', body: 'null', headers: { 'content-type': 'application/json' } }],
    ['/login', { method: 'POST', body: '<a/>', headers: { 'content-type': 'text/xml' } }],
    ['/queue/api/queues/nic/pause', { method: 'PUT' }],
    ['/queue/api/queues/messages/nic', {}],
    [`/cases/${'9'.repeat(400)}`, {}],
  ];
  for (const [path, request] of odd) {
    const response = await operator.ask(path, request);
    expect(response.status, `${request.method ?? 'GET'} ${path}`).toBeLessThan(500);
    expect(await response.text(), path).not.toMatch(/\n {4}at |"statusCode"|devDependencies/);
  }
  expect(await raw(`TRACE / HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4/);
  expect(await raw(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4/);
  expect(await raw('nesmysl\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
  expect((await operator.ask('/cases')).status).toBe(200);
});

test('the board of the queue is there after login, asks nobody else for anything, and only administrators change it', async () => {
  for (const visitor of [viewer, operator]) {
    const page = await visitor.ask('/queue');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await page.text()).not.toContain('//fonts.');
    const queues = (await (await visitor.ask('/queue/api/queues')).json()) as { queues: { name: string }[] };
    expect(queues.queues.map(({ name }) => name)).toEqual(['messages', 'scans']);
  }
  const pause = (visitor: Visitor) =>
    visitor.ask('/queue/api/queues/messages/pause', { method: 'PUT', headers: { origin: given.url } });
  for (const visitor of [viewer, operator]) expect((await pause(visitor)).status).toBe(403);
  expect((await pause(await given.visitorIn('administrator'))).status).toBe(200);
});

/** Bytes as they are, for requests that no HTTP client would send; the answer as it came. */
async function raw(request: string): Promise<string> {
  const { hostname, port } = new URL(given.url);
  const socket = createConnection({ host: hostname, port: Number(port) });
  socket.end(request);
  return text(socket);
}
