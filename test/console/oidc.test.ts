import { afterEach, expect, test } from 'vitest';
import { disableUser, enableUser, listUsers, putUser } from '../../src/console/users.ts';
import { type GivenProvider, givenProvider } from '../support/oidc-provider.ts';
import { type GivenConsole, givenConsole, password, type Visitor } from './given-console.ts';

const stacks: AsyncDisposableStack[] = [];
afterEach(async () => {
  for (const stack of stacks.splice(0)) await stack.disposeAsync();
});

async function given(): Promise<{ console: GivenConsole; provider: GivenProvider }> {
  const stack = new AsyncDisposableStack();
  stacks.push(stack);
  const provider = stack.use(await givenProvider());
  const console = stack.use(await givenConsole(provider.environment));
  provider.serve(console.url);
  return { console, provider };
}

/** Goes to the provider, logs in there, and returns the address that leads back, with its answer. */
async function answerFor(visitor: Visitor, subject: string): Promise<URL> {
  const begun = await visitor.ask('/login/oidc');
  expect(begun.status).toBe(303);
  const browser = cookieJar();
  const asked = await browser(begun.headers.get('location')!);
  const form = await browser(asked.headers.get('location')!, asked.url);
  const action = /<form[^>]* action="([^"]+)"/.exec(await form.text())![1]!;
  const sent = await browser(action, form.url, { prompt: 'login', login: subject, password: 'cokoli' });
  const resumed = await browser(sent.headers.get('location')!, sent.url);
  return new URL(resumed.headers.get('location')!);
}

function cookieJar() {
  const jar = new Map<string, string>();
  return async (address: string, base?: string, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(new URL(address, base), {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      jar.set(name!, value!);
    }
    return response;
  };
}

const comeBack = async (visitor: Visitor, subject: string) => {
  const back = await answerFor(visitor, subject);
  return visitor.ask(back.pathname + back.search);
};

const audited = async (console: GivenConsole) =>
  (await console.db.query('select actor, kind, subjects, detail from audit_entry order by number')).rows;

test('who logs in at the provider has the role that it says, a name, and no password here', async () => {
  const { console, provider } = await given();
  provider.people['3f2a'] = { preferred_username: 'Jana.Novakova@urad.example', podatelna_role: ['jine', 'approver'] };
  const visitor = console.visitor();
  expect(await (await visitor.ask('/login')).text()).toContain('href="/login/oidc"');
  const response = await comeBack(visitor, '3f2a');
  expect([response.status, response.headers.get('location')]).toEqual([303, '/cases']);
  expect(await (await visitor.ask('/health')).text()).toContain('jana.novakova (schvalovatel)');
  expect(await audited(console)).toEqual([
    { actor: 'console:jana.novakova', kind: 'login', subjects: [], detail: { by: 'oidc', role: 'approver' } },
  ]);
  const refused = await console.visitor().submit('/login', { name: 'jana.novakova', password: '' });
  expect(refused.status).toBe(401);
  await expect(putUser(console.db, 'jana.novakova', 'viewer', password)).rejects.toMatchObject({ code: 'user-oidc' });
});

test('the name stays with the subject, whatever the provider calls it later; the role is today’s', async () => {
  const { console, provider } = await given();
  provider.people['3f2a'] = { preferred_username: 'jana', podatelna_role: 'operator' };
  await comeBack(console.visitor(), '3f2a');
  provider.people['3f2a'] = { preferred_username: 'jana.mala', podatelna_role: 'viewer' };
  await comeBack(console.visitor(), '3f2a');
  expect(await listUsers(console.db)).toMatchObject([{ name: 'jana', role: 'viewer', login: 'oidc' }]);
});

test('a name that somebody has, or that cannot be one, gives way to a digest of issuer and subject', async () => {
  const { console, provider } = await given();
  await putUser(console.db, 'jana', 'administrator', password);
  provider.people['3f2a'] = { preferred_username: 'jana', podatelna_role: 'viewer' };
  provider.people['77bc'] = { podatelna_role: 'viewer' };
  for (const subject of ['3f2a', '77bc']) expect((await comeBack(console.visitor(), subject)).status).toBe(303);
  const users = await listUsers(console.db);
  expect(users.find(({ name }) => name === 'jana')).toMatchObject({ role: 'administrator', login: 'local' });
  expect(users.filter(({ name }) => /^oidc-[0-9a-f]{20}$/.test(name))).toHaveLength(2);
});

test.each([[undefined], ['Operator'], ['admin'], [['operator', 'approver']], [{ role: 'operator' }], ['']])(
  'the role %j lets nobody in, says why, and makes no user',
  async (role) => {
    const { console, provider } = await given();
    provider.people['3f2a'] = { preferred_username: 'jana', podatelna_role: role };
    const visitor = console.visitor();
    const response = await comeBack(visitor, '3f2a');
    expect(response.status).toBe(403);
    expect(await response.text()).toContain(
      'nemáte v něm pro podatelnu právě jednu z rolí viewer, operator, approver, administrator',
    );
    expect((await visitor.ask('/cases')).status).toBe(303);
    expect(await listUsers(console.db)).toEqual([]);
    expect(await audited(console)).toEqual([
      { actor: 'console:?', kind: 'login_failed', subjects: [], detail: { by: 'oidc', role: null } },
    ]);
  },
);

test('whose role is taken away, or who is disabled here, is let in no more and thrown out at once', async () => {
  const { console, provider } = await given();
  provider.people['3f2a'] = { preferred_username: 'jana', podatelna_role: 'operator' };
  const visitor = console.visitor();
  await comeBack(visitor, '3f2a');
  provider.people['3f2a'] = { preferred_username: 'jana' };
  expect((await comeBack(console.visitor(), '3f2a')).status).toBe(403);
  expect((await visitor.ask('/health')).headers.get('location')).toBe('/login');

  provider.people['3f2a'] = { preferred_username: 'jana', podatelna_role: 'operator' };
  await disableUser(console.db, 'jana');
  const refused = await comeBack(console.visitor(), '3f2a');
  expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('je v podatelně zakázán')]);
  expect((await audited(console)).at(-1)).toMatchObject({ kind: 'login_failed', subjects: ['user:jana'] });
  await enableUser(console.db, 'jana');
  expect((await comeBack(console.visitor(), '3f2a')).status).toBe(303);
});

test('an answer that this browser did not ask for, that comes twice, or that was altered is not taken', async () => {
  const { console, provider } = await given();
  provider.people['3f2a'] = { preferred_username: 'jana', podatelna_role: 'operator' };
  const visitor = console.visitor();
  const back = await answerFor(visitor, '3f2a');
  const other = console.visitor();
  await other.ask('/login/oidc');
  const strangers = [console.visitor(), other];
  for (const stranger of strangers) {
    const response = await stranger.ask(back.pathname + back.search);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('Začněte prosím znovu.')]);
    expect((await stranger.ask('/cases')).status).toBe(303);
  }
  const altered = new URL(back);
  altered.searchParams.set('state', 'neco-jineho');
  expect((await visitor.ask(altered.pathname + altered.search)).status).toBe(400);
  // What was begun is over with the first answer, right or not.
  expect((await visitor.ask(back.pathname + back.search)).status).toBe(400);
});

test('who gives up at the provider is told so', async () => {
  const { console } = await given();
  const visitor = console.visitor();
  const state = new URL((await visitor.ask('/login/oidc')).headers.get('location')!).searchParams.get('state')!;
  const back = new URLSearchParams({ error: 'access_denied', state, iss: '' });
  back.delete('iss');
  const response = await visitor.ask(`/login/oidc/back?${back}&iss=${encodeURIComponent(issuerOf(console))}`);
  expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('bylo zrušeno')]);
});

const issuerOf = (console: GivenConsole) => console.environment.OIDC_ISSUER!;

test('the provider away: a page says so, and the login by password works', async () => {
  const { console, provider } = await given();
  await provider.stop();
  await putUser(console.db, 'petr', 'operator', password);
  const visitor = console.visitor();
  const response = await visitor.ask('/login/oidc');
  expect([response.status, await response.text()]).toEqual([
    503,
    expect.stringContaining('Jednotné přihlášení úřadu právě neodpovídá.'),
  ]);
  expect((await visitor.submit('/login', { name: 'petr', password })).status).toBe(303);
  expect(console.logged()).toContain('login by OpenID Connect not finished');
});

test('logging out leads to where the session at the provider is ended', async () => {
  const { console, provider } = await given();
  provider.people['3f2a'] = { preferred_username: 'jana', podatelna_role: 'operator' };
  const visitor = console.visitor();
  await comeBack(visitor, '3f2a');
  const out = await visitor.submit('/logout', {});
  expect(out.headers.get('location')).toBe('/login?left=oidc');
  const page = await (await visitor.ask('/login?left=oidc')).text();
  const end = new URL(/href="([^"]*session\/end[^"]*)"/.exec(page)![1]!.replaceAll('&amp;', '&'));
  expect(Object.fromEntries(end.searchParams)).toEqual({
    client_id: 'podatelna',
    post_logout_redirect_uri: `${console.url}/login`,
  });
  expect((await fetch(end)).status).toBe(200);
  expect((await visitor.ask('/cases')).status).toBe(303);
  expect((await audited(console)).map(({ kind }) => kind)).toEqual(['login', 'logout']);
});

test('nothing of the login is in the log: no code, no state, no name', async () => {
  const { console, provider } = await given();
  provider.people['3f2a'] = { preferred_username: 'jana', podatelna_role: 'nic' };
  const back = await answerFor(console.visitor(), '3f2a');
  await console.visitor().ask(back.pathname + back.search);
  expect(console.logged()).not.toMatch(new RegExp(`jana|3f2a|${back.searchParams.get('code')}`));
});
