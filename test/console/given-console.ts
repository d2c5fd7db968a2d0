import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { openAudit } from '../../src/audit/audit.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { startConsole } from '../../src/console/server.ts';
import { putUser } from '../../src/console/users.ts';
import type { Db } from '../../src/db/pool.ts';
import { createLog } from '../../src/log.ts';
import { openMessageQueue } from '../../src/queue/message-queue.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

export const password = 'spravne-heslo-12';
export const dataKey = Buffer.alloc(32, 7);

export type Visitor = {
  /** a request as a browser without scripts would make it; redirects are not followed */
  ask(path: string, more?: RequestInit): Promise<Response>;
  submit(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** sends the form on a page, with the hidden fields that stand there */
  fill(page: string, action: string, fields: Record<string, string>): Promise<Response>;
  /** of the session */
  cookie(): string;
};

export type GivenConsole = AsyncDisposable & {
  url: string;
  environment: NodeJS.ProcessEnv;
  db: Db;
  /** everything that was logged */
  logged(): string;
  visitor(): Visitor;
  /** a visitor who has logged in as a new user of this role */
  visitorIn(role: string): Promise<Visitor & { name: string }>;
};

/** The console on a free port over a database of its own, or over one that is closed elsewhere. */
export async function givenConsole(environment: NodeJS.ProcessEnv = {}, over?: TestDatabase): Promise<GivenConsole> {
  const stack = new AsyncDisposableStack();
  const database = over ?? stack.use(await testDatabase());
  const written: string[] = [];
  const log = createLog('debug', new Writable({ write: (line, _, done) => done(void written.push(String(line))) }));
  const queue = openMessageQueue({ kind: 'postgres', url: database.url }, log);
  stack.defer(() => queue.close());
  // 0 asks the system for a free port.
  const config: Config = readConfig({ HTTP_PORT: '0', ...environment });
  const spoolDir = await mkdtemp(join(tmpdir(), 'podatelna-console-'));
  stack.defer(() => rm(spoolDir, { recursive: true, force: true }));
  const keys = { sessionKey: Buffer.alloc(32, 3), dataKey, audit: openAudit(dataKey) };
  const web = await startConsole({ db: database.db, queue, ...keys, spoolDir, config, log });
  stack.defer(() => web.close());

  let users = 0;
  const given: GivenConsole = {
    url: web.url,
    environment,
    db: database.db,
    logged: () => written.join(''),
    visitor: () => visitor(web.url),
    async visitorIn(role) {
      users += 1;
      const name = `${role}-${users}`;
      await putUser(database.db, name, role, password);
      const browser = visitor(web.url);
      const response = await browser.submit('/login', { name, password });
      if (response.status !== 303) throw new Error(`${name} could not log in: ${response.status}`);
      return { ...browser, name };
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
  return given;
}

function visitor(url: string): Visitor {
  const cookies = new Map<string, string>();
  const ask: Visitor['ask'] = async (path, more = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, url), {
      redirect: 'manual',
      ...more,
      headers: { ...(cookie && { cookie }), ...(more.headers as Record<string, string>) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      cookies.set(name!, value!);
    }
    return response;
  };
  const submit: Visitor['submit'] = (path, fields, headers = {}) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: url, ...headers } });
  return {
    ask,
    submit,
    async fill(page, action, fields) {
      const text = await (await ask(page)).text();
      const form = text.split('<form').find((part) => part.includes(`action="${action}"`));
      if (!form) throw new Error(`${page} has no form that leads to ${action}`);
      const hidden = form.split('</form>')[0]!.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
      return submit(action, { ...Object.fromEntries([...hidden].map(([, name, value]) => [name, value])), ...fields });
    },
    cookie: () => `podatelna=${cookies.get('podatelna')}`,
  };
}
