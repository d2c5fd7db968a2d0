import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Failure } from '../../src/errors.ts';
import { classifyStatus, httpFailure, statusFailure } from '../../src/isds/status.ts';
import { answerTo, boxStatus, connectTo, envelope, never, rawServer, say, status } from './raw-server.ts';

test.each([
  ['0000', 'ok'],
  ['0002', 'ok'],
  ['0005', 'ok'],
  ['1004', 'operator'],
  ['1090', 'credentials'],
  ['1219', 'permanent'],
  ['1281', 'permanent'],
  ['3005', 'throttled'],
  ['3006', 'retry'],
  ['3008', 'throttled'],
  ['3022', 'permanent'],
  ['5001', 'permanent'],
  ['9005', 'retry'],
] as const)('the known code %s is %s, with a Czech sentence', (code, expected) => {
  const known = classifyStatus(code, 'cokoli');

  expect(known.class).toBe(expected);
  expect(known.meaning).toMatch(/^\p{Lu}.*\.$/u);
  expect(known.meaning).not.toContain('cokoli');
});

test.each([
  ['0077', 'ok'],
  ['1777', 'permanent'],
  ['2777', 'ours'],
  ['3777', 'retry'],
  ['5777', 'permanent'],
  ['9777', 'retry'],
  ['7777', 'retry'],
  ['', 'retry'],
  ['12', 'retry'],
  ['toString', 'retry'],
] as const)('the unknown code „%s“ is met by its class: %s', (code, expected) => {
  expect(classifyStatus(code, '').class).toBe(expected);
});

test('the meaning of an unknown code carries what ISDS said', () => {
  expect(classifyStatus('1777', 'Nelze\n provést').meaning).toBe(
    'ISDS požadavek odmítl; opakování nepomůže. ISDS k tomu říká: „Nelze provést“',
  );
});

test('the sentence for the log is one line and bounded, whatever ISDS sends', () => {
  const failure = statusFailure('1\n2', `\u0000řádek\r\n\u202e${'😀'.repeat(300)}\ud800`);

  expect(failure.code).toBe('isds-unknown');
  expect(failure.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(failure.message.isWellFormed()).toBe(true);
  expect([...failure.message].length).toBeLessThan(260);
});

test('an HTTP failure keeps the text of the fault', () => {
  expect(httpFailure(503, 'Probíhá plánovaná údržba').message).toBe(
    'ISDS is out of service for now (HTTP 503): Probíhá plánovaná údržba',
  );
});

/** The whole table by what must follow: nothing, another try, fewer calls, a note to the message, a person, a mending of ours. */
const met: Record<string, string> = {
  ok: '0000 0001 0002 0003 0004 0005',
  permanent: '0009 1007 1153 1154 1200 1211 1214 1218 1219 1281 1286 1296 1297 1299 2010 2011 2032 2035 2046 3022 5001',
  operator: '1004 1201',
  credentials: '1090',
  ours: '1058 1093 1101 1109 1137 1152 1155 1156 1180 1189 2006 2017',
  retry: '1229 2207 2208 2210 2352 3006 9002 9005 9502',
  throttled: '3005 3008 3009',
};
const rows = Object.entries(met).flatMap(([kind, codes]) => codes.split(' ').map((code) => [code, kind] as const));

test('every row of the table is tried here', async () => {
  const source = await readFile(join(import.meta.dirname, '../../src/isds/status.ts'), 'utf8');
  const written = [...source.matchAll(/^ {2}'(\d{4})': \{/gm)].map((match) => match[1]);

  expect(rows.map(([code]) => code).sort()).toEqual(written.sort());
});

test.each(rows)('what the client makes of status %s: %s', async (code, kind) => {
  await using server = await rawServer((response, { path }) =>
    say(
      response,
      path === '/DS/dz'
        ? envelope(answerTo('DummyOperation', status(code, 'Text z ISDS.')))
        : envelope(answerTo('CheckDataBox', `<p:dbState>1</p:dbState>${boxStatus(code, 'Text z ISDS.')}`)),
    ),
  );
  const client = await connectTo(server.url);
  const outcomes = await Promise.all(
    [client.probe(never()), client.checkBox('v7h2kxf', never())].map((call) =>
      call.then(
        () => 'ok',
        (error: Failure) => `${error.kind} ${error.code}: ${error.message}`,
      ),
    ),
  );
  client.close();

  const failed = `${kind} isds-${code}: ISDS answered with status ${code}: Text z ISDS.`;
  expect(outcomes).toEqual(kind === 'ok' ? ['ok', 'ok'] : [failed, failed]);
});
