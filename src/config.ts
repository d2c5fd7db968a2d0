import { readFileSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import cron from 'node-cron';
import { z } from 'zod';
import { Failure } from './errors.ts';

/** Parts of podatelna that a process runs. */
export const roles = ['poller', 'worker', 'web'] as const;
export type Part = (typeof roles)[number];

export type IsdsConfig = {
  environment: 'production' | 'test' | 'custom';
  /** set with `custom` only */
  url: string | null;
  boxId: string;
  /** null: the certificate alone logs in */
  username: string | null;
  /** empty without a username */
  password: string;
  certificate?: { certificateFile: string; keyFile: string | null; passphrase: string | null };
  /** hosted records service: certificate and box id */
  hosted?: true;
  /** PEM file of the server's CA, with `custom` */
  caFile: string | null;
};

export type OidcConfig = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** name of the claim that holds the role in the console */
  roleClaim: string;
};

export type Config = {
  production: boolean;
  /** null when nothing about ISDS is configured; `isdsMissing` says what is */
  isds: IsdsConfig | null;
  isdsMissing: string[];
  /** null: embedded Postgres under dataDir */
  databaseUrl: string | null;
  redisUrl: string | null;
  dataDir: string;
  roles: Set<Part>;
  pollCron: string;
  httpPort: number;
  httpHost: string;
  publicUrl: string | null;
  /** login to the console by OpenID Connect beside the one by password; null: by password only */
  oidc: OidcConfig | null;
  /** scheduled download of the register of providers; null: imported by hand */
  providers: { url: string; cron: string } | null;
  /** null: the public register is not asked */
  aresUrl: string | null;
  scope: 'signals' | 'all';
  markDownloaded: 'never' | 'ours';
  ourReference: RegExp;
  departmentNames: string[];
  trustAnchorsFile: string | null;
  /** 32 bytes, or null: generated under dataDir */
  dataKey: Buffer | null;
  sessionKey: Buffer | null;
  /** who corrected a case cannot approve it */
  fourEyes: boolean;
  /** program and its arguments */
  alarmCommand: string[] | null;
  alarmWebhook: string | null;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
};

/** Department named by the ministry's page (R-23), with abbreviations in use; domain.md A-17 keeps it configurable. */
const departments = [
  'odbor provozu informačních a komunikačních technologií',
  'ředitel odboru provozu informačních a komunikačních technologií',
  'odbor provozu ICT',
  'OPIKT',
];

const secrets = [
  'ISDS_PASSWORD',
  'ISDS_CLIENT_KEY_PASSPHRASE',
  'DATABASE_URL',
  'REDIS_URL',
  'DATA_KEY',
  'SESSION_KEY',
  'OIDC_CLIENT_SECRET',
  'ALARM_WEBHOOK',
] as const;

const key = z
  .string()
  .refine(
    (text) => /^[A-Za-z0-9+/]{43}=$/.test(text),
    'must be 32 bytes in base64 (44 characters; make one with: openssl rand -base64 32)',
  )
  .transform((text) => Buffer.from(text, 'base64'));

const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be an address beginning with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );

const cronExpression = z
  .string()
  .refine((text) => cron.validate(text), 'must be a cron expression such as */10 * * * *');

const pattern = z
  .string()
  .max(200)
  .transform((text, context) => {
    try {
      return new RegExp(text, 'u');
    } catch {
      context.addIssue({ code: 'custom', message: 'must be a regular expression' });
      return z.NEVER;
    }
  });

const list = (separator: RegExp) =>
  z.string().transform((text) =>
    text
      .split(separator)
      .map((part) => part.trim())
      .filter(Boolean),
  );

/** Every variable that podatelna knows. Those not used yet are checked all the same: a typo must not lie in wait. */
const variables = z.object({
  NODE_ENV: z.string().optional(),
  ISDS_ENVIRONMENT: z.enum(['production', 'test', 'custom'], 'must be production, test or custom').optional(),
  ISDS_URL: url('https:', 'http:').optional(),
  ISDS_BOX_ID: z
    .string()
    .regex(/^[a-z0-9]{7}$/, 'must be the seven characters of a data box id')
    .default('sc9aavg'),
  ISDS_USERNAME: z.string().max(64).optional(),
  ISDS_PASSWORD: z.string().max(256).optional(),
  ISDS_CLIENT_CERT_FILE: z.string().optional(),
  ISDS_CLIENT_KEY_FILE: z.string().optional(),
  ISDS_CLIENT_KEY_PASSPHRASE: z.string().optional(),
  ISDS_CA_FILE: z.string().optional(),
  ISDS_HOSTED: z.enum(['true', 'false'], 'must be true or false').default('false'),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  REDIS_URL: url('redis:', 'rediss:', 'unix:').optional(),
  DATA_DIR: z.string().default('.data'),
  ROLES: list(/,/)
    .pipe(
      z
        .array(z.enum(roles, `must be a list of ${roles.join(', ')}`))
        .min(1, 'must name at least one of poller, worker, web'),
    )
    .default([...roles]),
  POLL_CRON: cronExpression.default('*/10 * * * *'),
  HTTP_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number')
    .default(8080),
  HTTP_HOST: z.string().default('127.0.0.1'),
  SCOPE: z.enum(['signals', 'all'], 'must be signals or all').default('signals'),
  MARK_DOWNLOADED: z.enum(['never', 'ours'], 'must be never or ours').default('never'),
  OUR_REFERENCE_PATTERN: pattern.default(/MPSV-\d{4}\/\d+/u),
  DEPARTMENT_NAMES: list(/;/).default(departments),
  TRUST_ANCHORS_FILE: z.string().optional(),
  DATA_KEY: key.optional(),
  SESSION_KEY: key.optional(),
  FOUR_EYES: z.enum(['true', 'false'], 'must be true or false').default('false'),
  SENDING: z.enum(['on', 'off'], 'must be on or off').default('off'),
  OIDC_ISSUER: url('https:', 'http:').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_ROLE_CLAIM: z.string().optional(),
  PUBLIC_URL: url('https:', 'http:').optional(),
  RPSS_URL: url('https:', 'http:').optional(),
  RPSS_CRON: cronExpression.optional(),
  ARES_URL: url('https:', 'http:').optional(),
  ALARM_COMMAND: list(/\s+/)
    .refine(
      ([program]) => program?.startsWith('/'),
      'must be the absolute path of a program, with its arguments after spaces; no shell is involved',
    )
    .optional(),
  ALARM_WEBHOOK: url('https:', 'http:')
    .refine(
      (text) => !URL.canParse(text) || new URL(text).protocol !== 'http:' || isLoopback(new URL(text).hostname),
      'plain http is accepted for loopback addresses only',
    )
    .refine((text) => !URL.canParse(text) || !new URL(text).username, 'must hold no name and password')
    .optional(),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be a level of pino: info, debug, warn …',
    )
    .default('info'),
});

/**
 * Reads the configuration from the environment (contract.md §2). Everything wrong is reported at once, one line each,
 * as one `Failure` of kind `operator`; values of secrets are never part of it. Empty variables count as absent.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const problems: string[] = [];
  const given: Record<string, string> = {};
  for (const name of Object.keys(variables.shape)) {
    const value = environment[name]?.trim();
    if (value) given[name] = value;
  }
  for (const name of secrets) {
    const file = environment[`${name}_FILE`]?.trim();
    if (!file) continue;
    if (given[name]) problems.push(`${name} and ${name}_FILE are both set; keep one`);
    const content = readSecret(file);
    if (content === null) problems.push(`${name}_FILE: the file cannot be read, is empty or has more than 64 kB`);
    else given[name] = content;
  }

  const parsed = variables.safeParse(given);
  const malformed = new Set<string>();
  for (const issue of parsed.error?.issues ?? []) {
    malformed.add(String(issue.path[0]));
    problems.push(`${String(issue.path[0])}: ${issue.message}`);
  }
  // What is malformed has been told; the rest is looked at without it, so that nothing has to be told later.
  const set =
    parsed.data ?? variables.parse(Object.fromEntries(Object.entries(given).filter(([name]) => !malformed.has(name))));
  const production = set.NODE_ENV === 'production';

  const isdsMissing = missingForIsds(set, problems);
  problems.push(...troubleWithRegisters(set, malformed), ...troubleWithOidc(set, malformed));
  for (const name of ['DATABASE_URL', 'DATA_KEY', 'SESSION_KEY'] as const) {
    if (production && !set[name] && !malformed.has(name)) problems.push(`${name} is required when NODE_ENV=production`);
  }
  if (problems.length > 0) {
    throw new Failure(
      'operator',
      'configuration',
      `the configuration has errors:\n${[...new Set(problems)].map((line) => `  ${line}`).join('\n')}`,
    );
  }

  return {
    production,
    isds:
      isdsMissing.length > 0
        ? null
        : {
            environment: set.ISDS_ENVIRONMENT!,
            url: set.ISDS_URL ?? null,
            boxId: set.ISDS_BOX_ID,
            username: set.ISDS_USERNAME ?? null,
            password: set.ISDS_PASSWORD ?? '',
            ...(set.ISDS_CLIENT_CERT_FILE && {
              certificate: {
                certificateFile: set.ISDS_CLIENT_CERT_FILE,
                keyFile: set.ISDS_CLIENT_KEY_FILE ?? null,
                passphrase: set.ISDS_CLIENT_KEY_PASSPHRASE ?? null,
              },
            }),
            ...(set.ISDS_HOSTED === 'true' && { hosted: true }),
            caFile: set.ISDS_CA_FILE ?? null,
          },
    isdsMissing,
    databaseUrl: set.DATABASE_URL ?? null,
    redisUrl: set.REDIS_URL ?? null,
    dataDir: set.DATA_DIR,
    roles: new Set(set.ROLES),
    pollCron: set.POLL_CRON,
    httpPort: set.HTTP_PORT,
    httpHost: set.HTTP_HOST,
    publicUrl: set.PUBLIC_URL ?? null,
    oidc: set.OIDC_ISSUER
      ? {
          issuer: set.OIDC_ISSUER,
          clientId: set.OIDC_CLIENT_ID!,
          clientSecret: set.OIDC_CLIENT_SECRET!,
          roleClaim: set.OIDC_ROLE_CLAIM!,
        }
      : null,
    providers: set.RPSS_URL && set.RPSS_CRON ? { url: set.RPSS_URL, cron: set.RPSS_CRON } : null,
    aresUrl: set.ARES_URL ?? null,
    scope: set.SCOPE,
    markDownloaded: set.MARK_DOWNLOADED,
    ourReference: set.OUR_REFERENCE_PATTERN,
    departmentNames: set.DEPARTMENT_NAMES,
    trustAnchorsFile: set.TRUST_ANCHORS_FILE ?? null,
    dataKey: set.DATA_KEY ?? null,
    sessionKey: set.SESSION_KEY ?? null,
    fourEyes: set.FOUR_EYES === 'true',
    alarmCommand: set.ALARM_COMMAND ?? null,
    alarmWebhook: set.ALARM_WEBHOOK ?? null,
    logLevel: set.LOG_LEVEL,
  };
}

/** What is missing before ISDS can be called; contradictions go to `problems`. */
function missingForIsds(set: z.infer<typeof variables>, problems: string[]): string[] {
  const missing: string[] = [];
  if (!set.ISDS_ENVIRONMENT) missing.push('ISDS_ENVIRONMENT (production, test or custom)');
  if (set.ISDS_ENVIRONMENT === 'custom' && !set.ISDS_URL)
    missing.push('ISDS_URL (the base address, with ISDS_ENVIRONMENT=custom)');
  if (set.ISDS_URL && set.ISDS_ENVIRONMENT && set.ISDS_ENVIRONMENT !== 'custom') {
    problems.push('ISDS_URL goes with ISDS_ENVIRONMENT=custom only');
  }
  if (set.ISDS_URL && new URL(set.ISDS_URL).protocol === 'http:' && !isLoopback(new URL(set.ISDS_URL).hostname)) {
    problems.push('ISDS_URL: plain http is accepted for loopback addresses only; credentials would travel unencrypted');
  }
  if (set.ISDS_CLIENT_CERT_FILE && set.ISDS_URL && new URL(set.ISDS_URL).protocol === 'http:') {
    problems.push('ISDS_CLIENT_CERT_FILE: a login by certificate needs an https address in ISDS_URL');
  }
  problems.push(...contradictoryLogin(set));
  // A certificate alone is a login; a name is not one without its password, with or without a certificate.
  if (!set.ISDS_CLIENT_CERT_FILE && !set.ISDS_USERNAME) missing.push('ISDS_USERNAME (or ISDS_CLIENT_CERT_FILE)');
  if ((!set.ISDS_CLIENT_CERT_FILE || set.ISDS_USERNAME) && !set.ISDS_PASSWORD) {
    missing.push('ISDS_PASSWORD or ISDS_PASSWORD_FILE');
  }
  return missing;
}

/** What is wrong with the addresses of registers and their schedule, one sentence each. */
function troubleWithRegisters(set: z.infer<typeof variables>, malformed: Set<string>): string[] {
  const found: string[] = [];
  for (const name of ['RPSS_URL', 'ARES_URL'] as const) {
    const address = set[name] && new URL(set[name]);
    if (!address) continue;
    if (address.protocol === 'http:' && !isLoopback(address.hostname)) {
      found.push(
        `${name}: plain http is accepted for loopback addresses only; cases are judged by what comes from there`,
      );
    }
    if (address.username || address.password) found.push(`${name} must not hold a name and a password`);
  }
  if (set.ARES_URL && /[?#]/.test(set.ARES_URL)) found.push('ARES_URL must end with its path, without ? and #');
  if (set.RPSS_URL && !set.RPSS_CRON && !malformed.has('RPSS_CRON')) {
    found.push('RPSS_URL needs RPSS_CRON, when to download: for example 30 5 * * *');
  }
  return found;
}

/** What is wrong with the login by OpenID Connect, one sentence each: all of its variables are set, or none. */
function troubleWithOidc(set: z.infer<typeof variables>, malformed: Set<string>): string[] {
  const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ROLE_CLAIM'] as const;
  const found: string[] = [];
  if (names.some((name) => set[name])) {
    for (const name of names) {
      if (!set[name] && !malformed.has(name))
        found.push(`${name} is missing; OpenID Connect needs ${names.join(', ')}`);
    }
  }
  const issuer = set.OIDC_ISSUER && new URL(set.OIDC_ISSUER);
  if (!issuer) return found;
  if (issuer.protocol === 'http:' && !isLoopback(issuer.hostname)) {
    found.push('OIDC_ISSUER: plain http is accepted for loopback addresses only; who logs in is what comes from there');
  }
  if (issuer.username || issuer.password) found.push('OIDC_ISSUER must not hold a name and a password');
  if (issuer.search || issuer.hash) found.push('OIDC_ISSUER must end with its path, without ? and #');
  return found;
}

/** Settings of a login that cannot be meant together, one sentence each. */
function contradictoryLogin(set: z.infer<typeof variables>): string[] {
  const found: string[] = [];
  const certificate = set.ISDS_CLIENT_CERT_FILE !== undefined;
  const hosted = set.ISDS_HOSTED === 'true';
  if (hosted && !certificate) {
    found.push('ISDS_HOSTED=true logs in by certificate; set ISDS_CLIENT_CERT_FILE');
  }
  if (hosted && (set.ISDS_USERNAME || set.ISDS_PASSWORD)) {
    found.push('ISDS_HOSTED=true logs in by certificate and box id; remove ISDS_USERNAME and ISDS_PASSWORD');
  }
  if (!hosted && certificate && set.ISDS_PASSWORD && !set.ISDS_USERNAME) {
    found.push('ISDS_PASSWORD without ISDS_USERNAME: a system certificate has no password; set the name or remove it');
  }
  if (!certificate && set.ISDS_CLIENT_KEY_FILE) {
    found.push('ISDS_CLIENT_KEY_FILE goes with ISDS_CLIENT_CERT_FILE, which is not set');
  }
  if (!certificate && set.ISDS_CLIENT_KEY_PASSPHRASE) {
    found.push('ISDS_CLIENT_KEY_PASSPHRASE goes with ISDS_CLIENT_CERT_FILE, which is not set');
  }
  if (set.ISDS_USERNAME?.includes(':')) found.push('ISDS_USERNAME must not hold a colon');
  return found;
}

/** True for 127.0.0.0/8, ::1 and localhost. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}

function readSecret(file: string): string | null {
  try {
    if (statSync(file).size > 65_536) return null;
    return readFileSync(file, 'utf8').trim() || null;
  } catch {
    return null;
  }
}
