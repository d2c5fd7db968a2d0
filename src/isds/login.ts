import { readFile } from 'node:fs/promises';
import type { IsdsConfig } from '../config.ts';
import { Failure } from '../errors.ts';
import type { IsdsLogin } from './client.ts';
import { readClientCertificate } from './client-certificate.ts';

/** How we say who we are (Provozní řád ISDS II.5). */
export type LoginKind = 'password' | 'systemCertificate' | 'userCertificate' | 'hosted';

/**
 * Hosts and path by kind of login: ordinary services on the first host, large messages on the second, which may be
 * slowed down under load (Informace pro vývojáře 1/2022 3.2, 12/2024 3.9).
 */
const places: Record<LoginKind, { host: string; largeHost: string; infix: string }> = {
  password: { host: 'ws1', largeHost: 'ws2', infix: '' },
  systemCertificate: { host: 'ws1c', largeHost: 'ws2c', infix: '/cert' },
  userCertificate: { host: 'ws1c', largeHost: 'ws2c', infix: '/certds' },
  hosted: { host: 'ws1c', largeHost: 'ws2c', infix: '/hspis' },
};

const currentDomains = { production: 'datovka.gov.cz', test: 'datovka-test.gov.cz' } as const;

/** Where ISDS itself answers: today's names, those before 2026 and those inside the network of the state (CMS2). */
const isdsDomains = [
  'datovka.gov.cz',
  'datovka-test.gov.cz',
  'mojedatovaschranka.cz',
  'czebox.cz',
  'datovka.cms2.cz',
  'datovka-test.cms2.cz',
];

export function loginKind(config: Pick<IsdsConfig, 'username' | 'certificate' | 'hosted'>): LoginKind {
  if (!config.certificate) return 'password';
  if (config.hosted) return 'hosted';
  return config.username === null ? 'systemCertificate' : 'userCertificate';
}

/**
 * Addresses without a slash at the end: {baseUrl}/DS/dz, {largeBaseUrl}/DS/vodz. Of a custom address on a domain of
 * ISDS only the domain is taken, hosts and path follow from the login; any other is used as it is, for both.
 */
export function placesOf(
  config: Pick<IsdsConfig, 'environment' | 'url'>,
  kind: LoginKind,
): { baseUrl: string; largeBaseUrl: string } {
  const { host, largeHost, infix } = places[kind];
  const on = (domain: string) => ({
    baseUrl: `https://${host}.${domain}${infix}`,
    largeBaseUrl: `https://${largeHost}.${domain}${infix}`,
  });
  if (config.environment !== 'custom') return on(currentDomains[config.environment]);
  const url = new URL(config.url!);
  const domain = isdsDomains.find((known) => url.host === known || url.host.endsWith(`.${known}`));
  if (domain && url.protocol === 'https:') return on(domain);
  const baseUrl = config.url!.replace(/\/+$/, '');
  return { baseUrl, largeBaseUrl: baseUrl };
}

/**
 * Everything needed to log in, read from the configuration and the files it names. Throws `Failure` of kind `operator`
 * with one sentence for what a person has to mend (`ca-file`, `certificate-…`).
 */
export async function readLogin(config: IsdsConfig, now = new Date()): Promise<IsdsLogin> {
  const kind = loginKind(config);
  return {
    ...placesOf(config, kind),
    // A hosted records service logs in for a box: its id is the name, the password is empty.
    username: kind === 'hosted' ? config.boxId : config.username,
    password: config.password,
    ...(config.certificate ? { certificate: await readClientCertificate(config.certificate, now) } : {}),
    ca: config.caFile ? await readCa(config.caFile) : null,
  };
}

async function readCa(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Failure('operator', 'ca-file', 'ISDS_CA_FILE cannot be read', cause);
  }
}
