import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { Failure } from '../../src/errors.ts';
import {
  answerTo,
  connectTo,
  envelope,
  type limits,
  never,
  password,
  rawServer,
  say,
  soapNamespace,
  status,
} from './raw-server.ts';

type Server = Parameters<typeof rawServer>[0];

/** The failure of a probe against a server that behaves like this. */
async function failureOf(answer: Server, changed: Partial<typeof limits> = {}, signal = never()): Promise<Failure> {
  await using server = await rawServer(answer);
  const client = await connectTo(server.url, changed);
  try {
    await client.probe(signal);
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    expectNoSecrets(error);
    return error as Failure;
  } finally {
    client.close();
  }
  throw new Error('the call did not fail');
}

function expectNoSecrets(error: unknown) {
  const shown = inspect(error, { depth: 20, showHidden: true });
  expect(shown).not.toContain(password);
  expect(shown).not.toContain(Buffer.from(`účet1:${password}`).toString('base64'));
  expect(shown).not.toMatch(/authorization/i);
}

const fault = (code: string, text: string) =>
  `<s:Envelope xmlns:s="${soapNamespace}"><s:Body><s:Fault><faultcode>${code}</faultcode><faultstring>${text}</faultstring></s:Fault></s:Body></s:Envelope>`;

test.each([
  [401, 'credentials'],
  [403, 'credentials'],
  [302, 'operator'],
  [404, 'operator'],
  [405, 'operator'],
  [408, 'retry'],
  [429, 'throttled'],
  [500, 'retry'],
  [502, 'retry'],
  [503, 'retry'],
  [599, 'retry'],
] as const)('HTTP %i without a body is %s', async (code, kind) => {
  const failure = await failureOf((response) => say(response, '', { Location: '/elsewhere' }, code));

  expect([failure.kind, failure.code]).toEqual([kind, `http-${code}`]);
});

test('a refused login with a web page is still a refused login', async () => {
  const page = `<html><head><title>401</title><body>&nbsp;${'x'.repeat(200_000)}`;
  const failure = await failureOf((response) => say(response, page, { 'Content-Type': 'text/html' }, 401));

  expect([failure.kind, failure.code]).toEqual(['credentials', 'http-401']);
});

test('a redirect is not followed, the password goes nowhere else', async () => {
  await using elsewhere = await rawServer((response) => say(response, ''));
  await failureOf((response) => say(response, '', { Location: `${elsewhere.url}/DS/dz` }, 302));

  expect(elsewhere.received).toEqual([]);
});

test('planned maintenance keeps the sentence that ISDS says in faultcode', async () => {
  const failure = await failureOf((response) =>
    say(response, fault('Probíhá plánovaná údržba', 'Zkuste to později'), {}, 503),
  );

  expect(failure).toMatchObject({ kind: 'retry', code: 'http-503' });
  expect(failure.message).toContain('Probíhá plánovaná údržba: Zkuste to později');
});

test('a fault with HTTP 200 is a failure with its text on one line, cut', async () => {
  const failure = await failureOf((response) => say(response, fault('soap:Server', `Chyba\n${'a'.repeat(500)}`)));

  expect(failure).toMatchObject({ kind: 'retry', code: 'soap-fault' });
  expect(failure.message).toContain('soap:Server: Chyba a');
  expect(failure.message.length).toBeLessThan(300);
});

test('a fault that blames the client is our defect', async () => {
  const failure = await failureOf((response) => say(response, fault('soap:Client', 'Bad request')));

  expect(failure.kind).toBe('ours');
});

test.each([
  ['1219', 'permanent'],
  ['1281', 'permanent'],
  ['3022', 'permanent'],
  ['1004', 'operator'],
  ['3006', 'retry'],
  ['3009', 'throttled'],
  ['2006', 'ours'],
  ['9999', 'retry'],
  ['1777', 'permanent'],
])('status %s is met as %s and keeps the text of ISDS', async (code, kind) => {
  const failure = await failureOf((response) =>
    say(response, envelope(answerTo('DummyOperation', status(code, 'Text z ISDS.')))),
  );

  expect([failure.kind, failure.code]).toEqual([kind, `isds-${code}`]);
  expect(failure.message).toContain('Text z ISDS.');
});

const good = envelope(answerTo('DummyOperation', status('0000')));
const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

test.each([
  ['a web page with HTTP 200', '<html><body>Odstávka</body></html>', 'text/html', 'not-soap'],
  ['a web page that claims to be XML', '<!DOCTYPE html><html></html>', 'text/xml', 'not-soap'],
  ['another XML document', '<rss><channel/></rss>', 'text/xml', 'not-soap'],
  ['nothing', '', 'text/xml', 'not-soap'],
  ['plain text', 'OK', 'text/plain', 'not-soap'],
  ['a DOCTYPE', good.replace('?>', `?>${bomb}`), 'text/xml', 'not-soap'],
  ['a billion laughs', good.replace('?>', `?>${bomb}`).replace('úspěšně', '&b;&b;&b;'), 'text/xml', 'not-soap'],
  ['an unknown entity', good.replace('úspěšně', '&hrom;'), 'text/xml', 'not-soap'],
  ['tags that do not match', good.replace('</p:dmStatus>', '</p:dmStatsu>'), 'text/xml', 'not-soap'],
  ['an undeclared prefix', good.replace('<p:dmStatus>', '<q:x/><p:dmStatus>'), 'text/xml', 'not-soap'],
  ['absurd depth', good.replace('<p:dmStatus>', `${'<p:a>'.repeat(100)}<p:dmStatus>`), 'text/xml', 'not-soap'],
  [
    'absurdly many elements',
    good.replace('<p:dmStatus>', `${'<b/>'.repeat(200_001)}<p:dmStatus>`),
    'text/xml',
    'not-soap',
  ],
  ['a multipart answer', `--x\r\n\r\n${good}`, 'multipart/related; boundary=x', 'not-soap'],
  ['half an answer', good.slice(0, good.length / 2), 'text/xml', 'cut'],
])('%s is a failure, not an answer', async (_what, body, type, code) => {
  const failure = await failureOf((response) => say(response, body, { 'Content-Type': type }));

  expect([failure.kind, failure.code]).toEqual(['retry', code]);
});

test('a compressed answer, which was not asked for, is refused', async () => {
  const failure = await failureOf((response) => say(response, good, { 'Content-Encoding': 'gzip' }));

  expect(failure.code).toBe('not-soap');
});

test('an answer larger than allowed is given up, declared or not', async () => {
  const long = good.replace('úspěšně', 'ú'.repeat(50_000));
  const declared = await failureOf((response) => say(response, long), { answerBytes: 50_000 });
  const undeclared = await failureOf(
    (response) => {
      response.writeHead(200, { 'Content-Type': 'text/xml' });
      response.write(long);
      response.end();
    },
    { answerBytes: 50_000 },
  );

  expect([declared.kind, declared.code]).toEqual(['operator', 'too-large']);
  expect([undeclared.kind, undeclared.code]).toEqual(['operator', 'too-large']);
});

test('a connection cut in the middle of an answer is noticed', async () => {
  const declared = await failureOf((response) => {
    response.writeHead(200, { 'Content-Type': 'text/xml', 'Content-Length': String(good.length * 2) });
    response.write(good.slice(0, 100), () => response.destroy());
  });
  const chunked = await failureOf((response) => {
    response.writeHead(200, { 'Content-Type': 'text/xml' });
    response.write(good, () => response.destroy());
  });

  expect([declared.kind, declared.code]).toEqual(['retry', 'cut']);
  expect([chunked.kind, chunked.code]).toEqual(['retry', 'cut']);
});

test('a connection cut before any answer is a network failure', async () => {
  const failure = await failureOf((response) => response.destroy());

  expect([failure.kind, failure.code]).toEqual(['retry', 'network']);
});

test('an address where nobody listens is a network failure', async () => {
  const server = await rawServer(() => {});
  await server[Symbol.asyncDispose]();
  const client = await connectTo(server.url);

  const failure = await client.probe(never()).catch((error: unknown) => error);
  client.close();

  expect(failure).toMatchObject({
    kind: 'retry',
    code: 'network',
    message: 'ISDS could not be reached (ECONNREFUSED)',
  });
  expectNoSecrets(failure);
});

test('a server that never answers, or stops within its answer, is given up in time', async () => {
  const silent = await failureOf(() => {}, { timeoutMs: 50 });
  const stopped = await failureOf(
    (response) => {
      response.writeHead(200, { 'Content-Type': 'text/xml' });
      response.write(good.slice(0, 100));
    },
    { timeoutMs: 200 },
  );

  expect([silent.kind, silent.code]).toEqual(['retry', 'timeout']);
  expect([stopped.kind, stopped.code]).toEqual(['retry', 'timeout']);
});

test('a server that stops within its error page is given up in time', async () => {
  const failure = await failureOf(
    (response) => {
      response.writeHead(500, { 'Content-Type': 'text/html' });
      response.write('<html>');
    },
    { timeoutMs: 200 },
  );

  expect(failure.code).toBe('timeout');
});

test('a call given up by its caller ends at once, also when it was given up before it began', async () => {
  const control = new AbortController();
  const during = await failureOf(() => control.abort(), {}, control.signal);
  const before = await failureOf(() => {}, {}, AbortSignal.abort());

  expect([during.kind, during.code]).toEqual(['retry', 'aborted']);
  expect([before.kind, before.code]).toEqual(['retry', 'aborted']);
});

test('a failure given as the reason for giving up is what the caller sees', async () => {
  const reason = new Failure('operator', 'paused', 'polling is paused');
  const failure = await failureOf(() => {}, {}, AbortSignal.abort(reason));

  expect(failure).toBe(reason);
});

test('an idle connection that the server closed meanwhile is replaced, once', async () => {
  let answered = 0;
  await using server = await rawServer((response) => {
    if (answered++ === 1) response.destroy();
    else say(response, good);
  });
  const client = await connectTo(server.url);

  await client.probe(never());
  await client.probe(never());
  client.close();

  expect(server.received).toHaveLength(3);
  expect(server.connections()).toBe(2);
});
