import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { Failure } from '../src/errors.ts';

const dir = mkdtempSync(join(tmpdir(), 'podatelna-config-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const key = Buffer.alloc(32, 1).toString('base64');
const isds = {
  ISDS_ENVIRONMENT: 'custom',
  ISDS_URL: 'http://127.0.0.1:1234',
  ISDS_USERNAME: 'user',
  ISDS_PASSWORD: 'tajné heslo',
};
const production = { NODE_ENV: 'production', DATABASE_URL: 'postgres://db/podatelna', DATA_KEY: key, SESSION_KEY: key };

/** Lines of the one failure, its first line left out. */
function problems(environment: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ kind: 'operator', code: 'configuration' });
    return (error as Failure).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
  return [];
}

function secretFile(name: string, content: string): string {
  const file = join(dir, name);
  writeFileSync(file, content);
  return file;
}

describe('an empty environment', () => {
  test('gives the defaults that contract.md promises and says what ISDS needs', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      production: false,
      isds: null,
      databaseUrl: null,
      redisUrl: null,
      dataDir: '.data',
      pollCron: '*/10 * * * *',
      httpPort: 8080,
      httpHost: '127.0.0.1',
      scope: 'signals',
      markDownloaded: 'never',
      logLevel: 'info',
    });
    expect([...config.roles]).toEqual(['poller', 'worker', 'web']);
    expect(config.ourReference.test('MPSV-2026/1234')).toBe(true);
    expect(config.isdsMissing.join('\n')).toMatch(/ISDS_ENVIRONMENT.*ISDS_USERNAME.*ISDS_PASSWORD/s);
  });

  test('is what empty variables come to', () => {
    expect(readConfig({ REDIS_URL: '', DATABASE_URL: '  ', HTTP_PORT: '' })).toEqual(readConfig({}));
  });
});

describe('what is wrong', () => {
  test('is reported all at once, each line naming its variable', () => {
    const lines = problems({
      ISDS_ENVIRONMENT: 'produkce',
      ISDS_BOX_ID: 'SC9AAVG',
      DATABASE_URL: 'mysql://db',
      ROLES: 'poller,boss',
      POLL_CRON: 'every day',
      HTTP_PORT: '70000',
      OUR_REFERENCE_PATTERN: '(',
      DATA_KEY: 'short',
      LOG_LEVEL: 'loud',
    });
    const named = [
      'ISDS_ENVIRONMENT',
      'ISDS_BOX_ID',
      'DATABASE_URL',
      'ROLES',
      'POLL_CRON',
      'HTTP_PORT',
      'OUR_REFERENCE_PATTERN',
      'DATA_KEY',
      'LOG_LEVEL',
    ];
    for (const name of named) expect(lines.filter((line) => line.startsWith(`${name}:`))).toHaveLength(1);
    expect(lines).toHaveLength(named.length);
  });

  test('and what is missing in production is reported together', () => {
    const lines = problems({
      NODE_ENV: 'production',
      HTTP_PORT: 'x',
      DATA_KEY: 'short',
      ISDS_URL: 'http://isds.example',
    });
    expect(lines.map((line) => line.split(/[: ]/)[0])).toEqual([
      'HTTP_PORT',
      'DATA_KEY',
      'ISDS_URL',
      'DATABASE_URL',
      'SESSION_KEY',
    ]);
    expect(readConfig(production).production).toBe(true);
  });

  test.each([
    ['SENDING', 'maybe'],
    ['OIDC_ISSUER', 'not an address'],
    ['PUBLIC_URL', 'ftp://console'],
    ['RPSS_URL', 'file:///etc/passwd'],
    ['RPSS_CRON', '99 * * * *'],
    ['ARES_URL', 'x'],
    ['ALARM_WEBHOOK', 'x'],
    ['ISDS_HOSTED', 'yes'],
    ['MARK_DOWNLOADED', 'all'],
    ['SCOPE', 'none'],
    ['REDIS_URL', 'http://redis'],
    ['ROLES', ' , '],
    ['OUR_REFERENCE_PATTERN', 'a'.repeat(201)],
  ])('in %s=%s is refused, whether or not the variable is used yet', (name, value) => {
    const lines = problems({ [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name}\\b`));
  });

  test.each([
    ['SENDING', 'on'],
    ['PUBLIC_URL', 'https://podatelna.example'],
    ['RPSS_CRON', '0 3 * * *'],
    ['ARES_URL', 'https://ares.example'],
    ['ALARM_COMMAND', '/usr/local/bin/alarm'],
    ['ALARM_WEBHOOK', 'https://alarm.example/hook'],
    ['REDIS_URL', 'unix:///run/redis.sock'],
  ])('is not %s=%s', (name, value) => {
    expect(problems({ [name]: value })).toEqual([]);
  });
});

describe('the address of ISDS', () => {
  test.each([
    'http://127.0.0.1:1234',
    'http://127.5.0.1',
    'http://localhost:80',
    'http://[::1]:80',
    'https://isds.example',
  ])('may be %s', (url) => {
    expect(readConfig({ ...isds, ISDS_URL: url }).isds).toMatchObject({ url });
  });

  test.each([
    'http://isds.example',
    'http://10.0.0.1',
    'http://127.0.0.1.example',
    'http://localhost.example',
    'http://[::ffff:10.0.0.1]',
  ])('may not be %s: the password would travel unencrypted', (url) => {
    expect(problems({ ...isds, ISDS_URL: url })).toEqual([expect.stringMatching(/^ISDS_URL: plain http/)]);
  });

  test('belongs to a custom environment only, and that one needs it', () => {
    expect(problems({ ...isds, ISDS_ENVIRONMENT: 'production' })).toEqual([expect.stringMatching(/^ISDS_URL/)]);
    const { ISDS_URL, ...without } = isds;
    expect(ISDS_URL).toContain('127.0.0.1');
    expect(readConfig(without)).toMatchObject({ isds: null, isdsMissing: [expect.stringMatching(/^ISDS_URL/)] });
  });
});

describe('the login by OpenID Connect', () => {
  const oidc = {
    OIDC_ISSUER: 'https://login.example/realms/urad',
    OIDC_CLIENT_ID: 'podatelna',
    OIDC_CLIENT_SECRET: 'tajné',
    OIDC_ROLE_CLAIM: 'podatelna_role',
  };

  test('is whole, or not there', () => {
    expect(readConfig({}).oidc).toBeNull();
    expect(readConfig(oidc).oidc).toEqual({
      issuer: 'https://login.example/realms/urad',
      clientId: 'podatelna',
      clientSecret: 'tajné',
      roleClaim: 'podatelna_role',
    });
    for (const name of Object.keys(oidc)) {
      const { [name as keyof typeof oidc]: _left, ...rest } = oidc;
      expect(problems(rest)).toEqual([expect.stringMatching(new RegExp(`^${name} is missing`))]);
    }
  });

  test.each(['http://login.example', 'https://user:x@login.example', 'https://login.example/?realm=urad'])(
    'is not asked of %s',
    (issuer) => {
      expect(problems({ ...oidc, OIDC_ISSUER: issuer })).toEqual([expect.stringMatching(/^OIDC_ISSUER/)]);
    },
  );

  test('may be asked of this machine over plain http', () => {
    expect(readConfig({ ...oidc, OIDC_ISSUER: 'http://127.0.0.1:4000' }).oidc).not.toBeNull();
  });
});

describe('the addresses of registers', () => {
  test('are off unless given', () => {
    expect(readConfig({})).toMatchObject({ aresUrl: null, providers: null });
    expect(readConfig({ RPSS_CRON: '30 5 * * *' }).providers).toBeNull();
  });

  test('are taken as given', () => {
    const given = {
      ARES_URL: 'https://ares.example/rest',
      RPSS_URL: 'http://localhost:81/rpss.json?verze=1',
      RPSS_CRON: '30 5 * * *',
    };
    expect(readConfig(given)).toMatchObject({
      aresUrl: given.ARES_URL,
      providers: { url: given.RPSS_URL, cron: '30 5 * * *' },
    });
  });

  test.each([
    [{ ARES_URL: 'http://ares.example' }, /^ARES_URL: plain http/],
    [{ RPSS_URL: 'http://10.0.0.1/rpss.json', RPSS_CRON: '30 5 * * *' }, /^RPSS_URL: plain http/],
    [{ ARES_URL: 'https://jmeno:heslo@ares.example' }, /^ARES_URL must not hold/],
    [{ ARES_URL: 'https://ares.example/rest?klic=1' }, /^ARES_URL must end with its path/],
    [{ RPSS_URL: 'https://data.example/rpss.json' }, /^RPSS_URL needs RPSS_CRON/],
    [{ RPSS_URL: 'https://data.example/rpss.json', RPSS_CRON: 'daily' }, /^RPSS_CRON: must be a cron expression/],
  ])('%o is refused', (environment, expected) => {
    const lines = problems(environment);
    expect(lines).toEqual([expect.stringMatching(expected)]);
    expect(lines[0]).not.toContain('heslo');
  });
});

describe('a secret', () => {
  test('can come from a file, whose last line break does not count', () => {
    const { ISDS_PASSWORD, ...without } = isds;
    const config = readConfig({
      ...without,
      ISDS_PASSWORD_FILE: secretFile('password', `${ISDS_PASSWORD}\n`),
      DATABASE_URL_FILE: secretFile('database', 'postgres://user:secret@db/podatelna'),
      DATA_KEY_FILE: secretFile('key', `${key}\n`),
    });
    expect(config.isds?.password).toBe(ISDS_PASSWORD);
    expect(config.databaseUrl).toBe('postgres://user:secret@db/podatelna');
    expect(config.dataKey).toEqual(Buffer.alloc(32, 1));
  });

  test.each([
    ['is not there', () => join(dir, 'nowhere')],
    ['is empty', () => secretFile('empty', ' \n')],
    ['is too large', () => secretFile('large', 'x'.repeat(70_000))],
    ['is a folder', () => dir],
  ])('from a file that %s is an error of the configuration', (_, file) => {
    expect(problems({ DATA_KEY_FILE: file() })).toEqual([expect.stringMatching(/^DATA_KEY_FILE/)]);
  });

  test('given twice is an error, not a guess', () => {
    expect(problems({ DATA_KEY: key, DATA_KEY_FILE: secretFile('other', key) })).toEqual([
      expect.stringMatching(/DATA_KEY and DATA_KEY_FILE/),
    ]);
  });

  test('is never part of what is reported', () => {
    const secrets = {
      ISDS_PASSWORD: 'velmi-tajne-heslo',
      DATABASE_URL: 'mysql://user:velmi-tajne-heslo@db',
      REDIS_URL: 'http://:velmi-tajne-heslo@redis',
      DATA_KEY: 'velmi-tajne-heslo',
      SESSION_KEY: 'velmi-tajne-heslo',
      ALARM_WEBHOOK: 'velmi-tajne-heslo',
      OIDC_CLIENT_SECRET: 'velmi-tajne-heslo',
      DATA_KEY_FILE: secretFile('wrong', 'velmi-tajne-heslo'),
      HTTP_PORT: 'x',
    };
    const lines = problems({ ...isds, ...secrets });
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.join('\n')).not.toContain('velmi-tajne-heslo');
  });
});

describe('the login to ISDS', () => {
  const custom = { ISDS_ENVIRONMENT: 'production' };
  const certificate = { ...custom, ISDS_CLIENT_CERT_FILE: 'client.p12' };

  test.each([
    ['name and password', { ...isds }, { username: 'user', password: 'tajné heslo' }],
    [
      'a system certificate',
      { ...certificate, ISDS_CLIENT_KEY_PASSPHRASE: 'x' },
      { username: null, password: '', certificate: { certificateFile: 'client.p12', keyFile: null, passphrase: 'x' } },
    ],
    [
      'a certificate and a password',
      { ...certificate, ISDS_CLIENT_KEY_FILE: 'k.pem', ISDS_USERNAME: 'user', ISDS_PASSWORD: 'p' },
      {
        username: 'user',
        password: 'p',
        certificate: { certificateFile: 'client.p12', keyFile: 'k.pem', passphrase: null },
      },
    ],
    ['a hosted records service', { ...certificate, ISDS_HOSTED: 'true' }, { username: null, hosted: true }],
  ])('may be %s', (_what, environment, expected) => {
    const config = readConfig(environment);
    expect(config.isdsMissing).toEqual([]);
    expect(config.isds).toMatchObject(expected);
  });

  test('a certificate with a name still needs the password', () => {
    expect(readConfig({ ...certificate, ISDS_USERNAME: 'user' }).isdsMissing).toEqual([
      'ISDS_PASSWORD or ISDS_PASSWORD_FILE',
    ]);
  });

  test.each([
    [
      'hosted without a certificate',
      { ...isds, ISDS_HOSTED: 'true' },
      [/set ISDS_CLIENT_CERT_FILE/, /remove ISDS_USERNAME/],
    ],
    ['a password without a name', { ...certificate, ISDS_PASSWORD: 'p' }, [/^ISDS_PASSWORD without ISDS_USERNAME/]],
    [
      'a key and a passphrase without a certificate',
      { ...isds, ISDS_CLIENT_KEY_FILE: 'k', ISDS_CLIENT_KEY_PASSPHRASE: 'x' },
      [/^ISDS_CLIENT_KEY_FILE goes with/, /^ISDS_CLIENT_KEY_PASSPHRASE goes with/],
    ],
    ['a certificate over plain http', { ...isds, ISDS_CLIENT_CERT_FILE: 'c' }, [/needs an https address/]],
    ['a name with a colon', { ...isds, ISDS_USERNAME: 'a:b' }, [/must not hold a colon/]],
  ])('refuses %s', (_what, environment, sentences) => {
    const told = problems(environment);
    expect(told).toHaveLength(sentences.length);
    for (const [index, sentence] of sentences.entries()) expect(told[index]).toMatch(sentence);
  });
});

describe('alarms', () => {
  test('the command is a program with its arguments, the webhook an address', () => {
    expect(readConfig({})).toMatchObject({ alarmCommand: null, alarmWebhook: null });
    expect(
      readConfig({
        ALARM_COMMAND: '/usr/local/bin/alarm  --to ops;ls',
        ALARM_WEBHOOK: 'https://alarm.example/hook?token=x',
      }),
    ).toMatchObject({
      alarmCommand: ['/usr/local/bin/alarm', '--to', 'ops;ls'],
      alarmWebhook: 'https://alarm.example/hook?token=x',
    });
    expect(readConfig({ ALARM_WEBHOOK: 'http://[::1]:9000/' }).alarmWebhook).toBe('http://[::1]:9000/');
    const fromFile = readConfig({ ALARM_WEBHOOK_FILE: secretFile('webhook', 'https://alarm.example/tajne\n') });
    expect(fromFile.alarmWebhook).toBe('https://alarm.example/tajne');
  });

  test.each([
    [{ ALARM_COMMAND: 'alarm --to ops' }, /^ALARM_COMMAND: must be the absolute path of a program/],
    [
      { ALARM_WEBHOOK: 'http://alarm.example/tajne' },
      /^ALARM_WEBHOOK: plain http is accepted for loopback addresses only$/,
    ],
    [{ ALARM_WEBHOOK: 'https://jana:tajne@alarm.example/' }, /^ALARM_WEBHOOK: must hold no name and password$/],
    [{ ALARM_WEBHOOK: 'ftp://alarm.example/tajne' }, /^ALARM_WEBHOOK: must be an address beginning with https:/],
  ])('refuses %j without repeating it', (environment, sentence) => {
    const told = problems(environment);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(sentence);
    expect(told[0]).not.toContain('tajne');
  });
});
