import { afterAll, beforeAll, expect, test } from 'vitest';
import { disableUser, putUser } from '../../src/console/users.ts';
import { type GivenConsole, givenConsole, password } from './given-console.ts';

let given: GivenConsole;
beforeAll(async () => {
  given = await givenConsole();
});
afterAll(() => given[Symbol.asyncDispose]());

test('the right password opens the console; the cookie is for this site and no script', async () => {
  await putUser(given.db, 'jana', 'operator', password);
  const visitor = given.visitor();
  const response = await visitor.submit('/login', { name: ' jana ', password });
  expect([response.status, response.headers.get('location')]).toEqual([303, '/cases']);
  const cookie = response.headers.getSetCookie().join();
  for (const flag of [/; HttpOnly/, /; SameSite=Lax/, /; Path=\//]) expect(cookie).toMatch(flag);
  expect(cookie).not.toMatch(/; Secure|jana/);
  expect(response.headers.getSetCookie()).toHaveLength(2);
  const page = await (await visitor.ask('/cases')).text();
  expect(page).toContain('jana (referent)');
});

test('a wrong password, an unknown name, a disabled user and nonsense get the same answer', async () => {
  await using console = await givenConsole();
  await putUser(console.db, 'jana', 'operator', password);
  await putUser(console.db, 'petr', 'operator', password);
  await disableUser(console.db, 'petr');
  const attempts = [
    { name: 'jana', password: 'spatne-heslo-12' },
    { name: 'nikdo', password },
    { name: 'petr', password },
    { name: 'jana\0', password },
    { name: 'jana', password: 'x'.repeat(5000) },
    { name: '', password: '' },
    {} as Record<string, string>,
  ];
  for (const attempt of attempts) {
    const response = await console.visitor().submit('/login', attempt);
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('Jméno nebo heslo nesouhlasí, nebo je účet zakázán.');
    expect(response.headers.getSetCookie()).toEqual([]);
  }
  expect(console.logged()).not.toMatch(/heslo|jana|petr/);
});

test('after ten attempts in a minute the next one waits, also with the right password', async () => {
  await using console = await givenConsole();
  await putUser(console.db, 'jana', 'operator', password);
  for (let attempt = 0; attempt < 10; attempt++) {
    expect((await console.visitor().submit('/login', { name: 'jana', password: '' })).status).toBe(401);
  }
  const refused = await console.visitor().submit('/login', { name: 'jana', password });
  expect(refused.status).toBe(429);
  expect(await refused.text()).toBe('Příliš mnoho pokusů o přihlášení. Zkuste to znovu za minutu.\n');
});

/** An attempt as it comes from one of many addresses, through the proxy. */
const from = (address: string) => ({ 'x-forwarded-for': address, origin: 'https://podatelna.example' });

test('guessing a name from many addresses is stopped, and does not keep out who has logged in there before', async () => {
  await using console = await givenConsole({ PUBLIC_URL: 'https://podatelna.example' });
  await putUser(console.db, 'jana', 'operator', password);
  const atWork = console.visitor();
  expect((await atWork.submit('/login', { name: 'jana', password }, from('192.0.2.1'))).status).toBe(303);
  await atWork.submit('/logout', {}, from('192.0.2.1'));

  const guess = (attempt: number, tried: string) =>
    console.visitor().submit('/login', { name: 'jana', password: tried }, from(`198.51.100.${attempt}`));
  // The login of Jana herself was the first of the ten.
  for (let attempt = 1; attempt < 10; attempt++) expect((await guess(attempt, 'spatne')).status).toBe(401);
  const refused = await guess(10, password);
  expect([refused.status, await refused.text()]).toEqual([429, expect.stringContaining('za čtvrt hodiny.')]);
  expect((await atWork.submit('/login', { name: 'jana', password }, from('192.0.2.1'))).status).toBe(303);
  // Nor does it tell whether there is such a name.
  for (let attempt = 1; attempt <= 10; attempt++)
    await console.visitor().submit('/login', { name: 'nikdo', password }, from(`203.0.113.${attempt}`));
  const nobody = await console.visitor().submit('/login', { name: 'nikdo', password }, from('203.0.113.99'));
  expect(nobody.status).toBe(429);
});

test('logins, failures and logouts are in the audit log; what was typed as an unknown name is not', async () => {
  await using console = await givenConsole();
  const visitor = await console.visitorIn('operator');
  await console.visitor().submit('/login', { name: visitor.name, password: 'spatne-heslo-12' });
  await console.visitor().submit('/login', { name: 'moje-tajne-heslo', password });
  await visitor.submit('/logout', {});
  const { rows } = await console.db.query('select actor, kind, subjects, detail from audit_entry order by number');
  const me = `console:${visitor.name}`;
  expect(rows).toEqual([
    { actor: me, kind: 'login', subjects: [], detail: { by: 'password', role: 'operator' } },
    { actor: 'console:?', kind: 'login_failed', subjects: [`user:${visitor.name}`], detail: { by: 'password' } },
    { actor: 'console:?', kind: 'login_failed', subjects: [], detail: { by: 'password' } },
    { actor: me, kind: 'logout', subjects: [], detail: {} },
  ]);
});

test('a session ends when its user is disabled, gets a new password or logs out', async () => {
  await using console = await givenConsole();
  const disabled = await console.visitorIn('operator');
  const changed = await console.visitorIn('operator');
  const leaving = await console.visitorIn('operator');
  for (const visitor of [disabled, changed, leaving]) expect((await visitor.ask('/cases')).status).toBe(200);

  await disableUser(console.db, disabled.name);
  await putUser(console.db, changed.name, 'operator', 'jine-heslo-123');
  const out = await leaving.submit('/logout', {});
  expect(out.headers.get('location')).toBe('/login');
  for (const visitor of [disabled, changed, leaving]) {
    const response = await visitor.ask('/cases');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/login']);
  }
});

test('a session that somebody made up or altered is nobody', async () => {
  const visitor = await given.visitorIn('operator');
  const [name, value] = visitor.cookie().split('=') as [string, string];
  for (const cookie of [`${name}=abc`, `${name}=${value.slice(0, -6)}AAAAAA`, `${name}=;${'%'.repeat(500)}`]) {
    const response = await fetch(`${given.url}/cases`, { headers: { cookie }, redirect: 'manual' });
    expect(response.status).toBe(303);
  }
});

test('behind a proxy with https the cookie is sent over https only and browsers are told to stay there', async () => {
  await using console = await givenConsole({ PUBLIC_URL: 'https://podatelna.example' });
  await putUser(console.db, 'jana', 'operator', password);
  const proxied = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.1', origin: 'https://podatelna.example' };
  const response = await console.visitor().submit('/login', { name: 'jana', password }, proxied);
  expect(response.status).toBe(303);
  expect(response.headers.getSetCookie().join()).toMatch(/; Secure/);
  expect(response.headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
});

test('what another site makes a browser send is refused before anything happens', async () => {
  const visitor = await given.visitorIn('administrator');
  const foreign: Record<string, string>[] = [
    { origin: 'https://utok.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of foreign) {
    for (const path of ['/login', '/logout', '/queue/api/queues/messages/pause']) {
      const response = await visitor.submit(path, {}, headers);
      expect([path, response.status]).toEqual([path, 403]);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  }
  expect((await visitor.ask('/cases')).status).toBe(200);
});
