import { expect, test } from 'vitest';
import { schemaErrors } from '../support/isds-schema.ts';
import { about, call, givenSimulator, idsNewestFirst, list, sample, signedDownload, texts } from './given-simulator.ts';

test('an answer cut in the middle has done its work: the mail is accepted', async () => {
  await using simulator = await givenSimulator();
  simulator.faults.add({ operation: 'GetListOfReceivedMessages', name: 'cut' });

  await expect(call(simulator, 'dx', list())).rejects.toThrow('terminated');

  expect(simulator.messageStatus('9999800')).toBe(6);
  expect((await call(simulator, 'dx', list())).code).toBe('0000');
});

test.each(['401', '503-maintenance', 'html', 'empty', '3006', '3008', '3009', 'unknown-status'] as const)(
  'the fault %s delivers nothing and is over after one call',
  async (name) => {
    await using simulator = await givenSimulator();
    simulator.faults.add({ operation: '*', name });

    const spoiled = await call(simulator, 'dx', list());

    expect(simulator.messageStatus('9999800')).toBe(4);
    expect({ httpStatus: spoiled.httpStatus, code: spoiled.code }).toEqual(
      {
        '401': { httpStatus: 401, code: null },
        '503-maintenance': { httpStatus: 503, code: null },
        html: { httpStatus: 200, code: null },
        empty: { httpStatus: 200, code: null },
        '3006': { httpStatus: 200, code: '3006' },
        '3008': { httpStatus: 200, code: '3008' },
        '3009': { httpStatus: 200, code: '3009' },
        'unknown-status': { httpStatus: 200, code: '7777' },
      }[name],
    );
    if (spoiled.code) expect(await schemaErrors(spoiled.text, 'dx')).toEqual([]);
    if (name === '503-maintenance') expect(spoiled.text).toContain('<faultcode>Probíhá plánovaná údržba</faultcode>');
    if (name === 'empty') expect(spoiled.text).toBe('');
    expect((await call(simulator, 'dx', list())).code).toBe('0000');
  },
);

test('a delayed answer comes later and is whole', async () => {
  await using simulator = await givenSimulator();
  simulator.faults.add({ operation: 'DummyOperation', name: 'delay', ms: 150 });

  const before = performance.now();
  const answer = await call(simulator, 'dz', '<DummyOperation xmlns="http://isds.czechpoint.cz/v20"/>');

  expect(performance.now() - before).toBeGreaterThan(140);
  expect(answer.code).toBe('0000');
});

test('a client that gave up waiting has caused acceptance all the same', async () => {
  await using simulator = await givenSimulator();
  simulator.faults.add({ operation: 'GetListOfReceivedMessages', name: 'delay', ms: 100 });
  const givingUp = new AbortController();
  const gaveUp = call(simulator, 'dx', list(), { signal: givingUp.signal }).catch((error: Error) => error.name);
  while (simulator.requests()[0]?.fault !== 'delay') await new Promise((resolve) => setImmediate(resolve));

  givingUp.abort();

  expect(await gaveUp).toBe('AbortError');
  await expect.poll(() => simulator.messageStatus('9999800')).toBe(6);
});

test('stopping does not wait for a delayed answer', async () => {
  const simulator = await givenSimulator();
  simulator.faults.add({ operation: '*', name: 'delay', ms: 600_000 });
  const waiting = call(simulator, 'dx', list()).catch((error: Error) => error.message);
  while (simulator.requests()[0]?.fault !== 'delay') await new Promise((resolve) => setImmediate(resolve));

  await simulator[Symbol.asyncDispose]();

  expect(await waiting).toBe('fetch failed');
});

test('faults of a download touch the message they are for', async () => {
  await using simulator = await givenSimulator();
  const [newer, older] = await idsNewestFirst(simulator);
  simulator.faults.add({ operation: 'SignedMessageDownload', name: '1219', dmId: newer!, times: 'always' });
  simulator.faults.add({ operation: 'SignedMessageDownload', name: 'garbage-signature', dmId: older! });

  const codes = [];
  for (const dmID of [newer!, newer!, older!]) {
    codes.push((await call(simulator, 'dz', about('SignedMessageDownload', dmID))).code);
  }

  expect(codes).toEqual(['1219', '1219', '0000']);
  expect((await signedDownload(simulator, older!)).subarray(0, 2).toString('hex')).toBe('3080');
  expect(simulator.requests().map(({ fault }) => fault)).toEqual([null, '1219', '1219', 'garbage-signature', null]);
});

test('a seal without a time stamp comes with status 0005', async () => {
  await using simulator = await givenSimulator();
  const dmID = (await idsNewestFirst(simulator))[0]!;
  simulator.faults.add({ operation: 'SignedMessageDownload', name: '0005' });

  const answer = await call(simulator, 'dz', about('SignedMessageDownload', dmID));

  expect(answer.code).toBe('0005');
  expect(texts(answer.text, 'dmSignature')[0]).toMatch(/^MIAG/);
});

test('with strict concurrency the second of two calls at once is refused with 3008', async () => {
  await using simulator = await givenSimulator();
  simulator.faults.strictConcurrency = true;
  simulator.faults.add({ operation: 'GetListOfReceivedMessages', name: 'delay', ms: 200 });

  const first = call(simulator, 'dx', list());
  while (simulator.requests()[0]?.fault !== 'delay') await new Promise((resolve) => setImmediate(resolve));
  const second = await call(simulator, 'dx', list());

  expect([(await first).code, second.code]).toEqual(['0000', '3008']);
  expect((await call(simulator, 'dx', list())).code).toBe('0000');
  expect(simulator.requests().map(({ concurrent }) => concurrent)).toEqual([1, 2, 1]);
});

test('calls are recorded with their operation, message, time and answer, refused logins too', async () => {
  await using simulator = await givenSimulator();
  await call(simulator, 'dx', list(), { password: 'jiné' });
  const dmID = await simulator.addMessage(sample('nová', 0));
  await call(simulator, 'dx', about('MessageEnvelopeDownload', dmID));

  expect(simulator.requests()).toEqual([
    { operation: '', dmID: null, at: simulator.clock.now, concurrent: 1, fault: null, answer: '401' },
    { operation: 'MessageEnvelopeDownload', dmID, at: simulator.clock.now, concurrent: 1, fault: null, answer: '0000' },
  ]);
});

test('faults can be asked for over HTTP, as a trainer does', async () => {
  await using simulator = await givenSimulator();
  const board = `${simulator.url}/simulator/faults`;
  const post = (body: string, type = 'application/json') =>
    fetch(board, { method: 'POST', headers: { 'content-type': type }, body });

  const added = await post('{"operation": "*", "name": "3009", "times": 2}');
  const { waiting } = (await added.json()) as { waiting: unknown[] };
  const refused = await Promise.all([
    post('{"operation": "*", "name": "jiná"}'),
    post('{}', 'text/plain'),
    post('nic'),
  ]);

  expect(waiting).toEqual([{ operation: '*', name: '3009', times: 2 }]);
  expect(refused.map((response) => response.status)).toEqual([400, 415, 400]);
  expect((await call(simulator, 'dx', list())).code).toBe('3009');
  await fetch(board, { method: 'DELETE' });
  expect((await call(simulator, 'dx', list())).code).toBe('0000');
});
