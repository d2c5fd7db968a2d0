import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SampleBox, SampleMessage } from '../../src/simulator/sample.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/server.ts';

export const start = new Date('2026-11-20T12:00:00.000Z');

export function sample(name: string, hoursAgo: number, more: Partial<SampleMessage> = {}): SampleMessage {
  return {
    name,
    dbIDSender: 'v7h2kxf',
    dmSender: 'Dům <U Lípy> & spol.',
    dmSenderAddress: 'Lipová 1, 60200 Brno, CZ',
    dmSenderType: 20,
    dmAnnotation: `Žádost o přístup "${name}"`,
    hoursAgo,
    files: [
      { dmFileDescr: 'zadost.pdf', dmMimeType: 'application/pdf', dmFileMetaType: 'main', content: bytes(4000) },
      {
        dmFileDescr: 'udaje.xml',
        dmMimeType: 'application/xml',
        dmFileMetaType: 'enclosure',
        content: Buffer.from('<?xml version="1.0"?>\n<údaje xmlns="urn:x">jméno &amp; příjmení</údaje>\n'),
        xml: true,
      },
    ],
    ...more,
  };
}

export const senderBox: SampleBox = {
  dbID: 'v7h2kxf',
  dbType: 'PO',
  ic: '01234567',
  firmName: 'Dům <U Lípy> & spol.',
  pnGivenNames: null,
  pnLastName: null,
  adStreet: 'Lipová',
  adNumberInMunicipality: '1',
  adCity: 'Brno',
  adZipCode: '60200',
  dbState: 1,
};

export const personBox: SampleBox = {
  ...senderBox,
  dbID: 'abcdefg',
  dbType: 'FO',
  ic: null,
  firmName: null,
  pnGivenNames: 'Jana',
  pnLastName: 'Nováková',
  dbState: 3,
};

export type GivenSimulator = Simulator & AsyncDisposable & { clock: { now: Date } };

/** A simulator with small keys on a clock that the test holds; it and its folder are gone at the end of the scope. */
export async function givenSimulator(options: Partial<SimulatorOptions> = {}): Promise<GivenSimulator> {
  const stateDir = options.stateDir ?? (await mkdtemp(join(tmpdir(), 'podatelna-simulator-')));
  const clock = { now: start };
  const simulator = await startSimulator({
    stateDir,
    world: { messages: [sample('starší', 48), sample('novější', 2)], boxes: [senderBox, personBox] },
    username: 'user',
    password: 'heslo:s dvojtečkou',
    now: () => clock.now,
    keyBits: 2048,
    ...options,
  });
  return {
    ...simulator,
    clock,
    [Symbol.asyncDispose]: async () => {
      await simulator.stop();
      if (!options.stateDir) await rm(stateDir, { recursive: true, force: true });
    },
  };
}

export type Answer = { httpStatus: number; text: string; code: string | null };

/** One SOAP call written by hand, so that nothing of podatelna or of a SOAP library stands between. */
export async function call(
  simulator: Simulator,
  service: string,
  body: string,
  { password = 'heslo:s dvojtečkou', signal }: { password?: string; signal?: AbortSignal } = {},
): Promise<Answer> {
  const response = await fetch(`${simulator.url}/DS/${service}`, {
    method: 'POST',
    signal: signal ?? null,
    headers: {
      'content-type': 'text/xml; charset=utf-8',
      soapaction: '""',
      authorization: `Basic ${Buffer.from(`user:${password}`).toString('base64')}`,
    },
    body:
      '<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" ' +
      `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><s:Body>${body}</s:Body></s:Envelope>`,
  });
  const text = await response.text();
  return { httpStatus: response.status, text, code: /StatusCode>(\d{4})</.exec(text)?.[1] ?? null };
}

const v20 = 'xmlns="http://isds.czechpoint.cz/v20"';

export function about(operation: string, dmID: string): string {
  return `<${operation} ${v20}><dmID>${dmID}</dmID></${operation}>`;
}

export function list(
  window: { from?: string; to?: string; filter?: string; offset?: number; limit?: number } = {},
): string {
  const value = (name: string, text: unknown) =>
    text === undefined ? `<${name} xsi:nil="true"/>` : `<${name}>${text}</${name}>`;
  return (
    `<GetListOfReceivedMessages ${v20}>${value('dmFromTime', window.from)}${value('dmToTime', window.to)}` +
    `<dmRecipientOrgUnitNum xsi:nil="true"/><dmStatusFilter>${window.filter ?? '-1'}</dmStatusFilter>` +
    `${value('dmOffset', window.offset)}${value('dmLimit', window.limit)}</GetListOfReceivedMessages>`
  );
}

export function withDummy(operation: string): string {
  return `<${operation} ${v20}><dbDummy/></${operation}>`;
}

/** Text of every element with this local name, in order; '' for nil. */
export function texts(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<\\w+:${name}(?: [^>]*)?(?:/>|>([^<]*)<)`, 'g'))].map((match) => match[1] ?? '');
}

export async function idsNewestFirst(simulator: Simulator): Promise<string[]> {
  return texts((await call(simulator, 'dx', list())).text, 'dmID');
}

/** The sealed message as SignedMessageDownload gave it. */
export async function signedDownload(simulator: Simulator, dmID: string): Promise<Buffer> {
  const { text } = await call(simulator, 'dz', about('SignedMessageDownload', dmID));
  return Buffer.from(texts(text, 'dmSignature')[0] ?? '', 'base64');
}

/** Bytes that look random and are the same each time. */
function bytes(length: number): Buffer {
  return Buffer.from(Array.from({ length }, (_, index) => (index * index * 31 + index) % 251));
}
