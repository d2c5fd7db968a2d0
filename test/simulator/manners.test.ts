import { expect, test } from 'vitest';
import { schemaErrors } from '../support/isds-schema.ts';
import { about, call, givenSimulator, list, start, texts, withDummy } from './given-simulator.ts';

const hour = 3_600_000;
const dummy = '<DummyOperation xmlns="http://isds.czechpoint.cz/v20"/>';

test('in restricted mode every answer waits', async () => {
  await using simulator = await givenSimulator({ restricted: true, restrictedDelayMs: 150 });

  const before = performance.now();
  const first = await call(simulator, 'dz', dummy);
  const second = await call(simulator, 'dx', list());

  expect(performance.now() - before).toBeGreaterThan(290);
  expect([first.code, second.code]).toEqual(['0000', '0000']);
});

test('in restricted mode a request beside another is refused, after the same wait', async () => {
  await using simulator = await givenSimulator({ restricted: true, restrictedDelayMs: 200 });

  const first = call(simulator, 'dx', list());
  while (simulator.requests().length === 0) await new Promise((resolve) => setImmediate(resolve));
  const before = performance.now();
  const second = await call(simulator, 'dz', dummy);

  expect(performance.now() - before).toBeGreaterThan(190);
  expect([(await first).code, second.code]).toEqual(['0000', '3008']);
  expect((await call(simulator, 'dz', dummy)).code).toBe('0000');
});

test('calls are counted by monitored category until midnight in Prague', async () => {
  await using simulator = await givenSimulator();
  simulator.clock.now = new Date('2026-11-20T22:30:00Z');
  const dmID = texts((await call(simulator, 'dx', list())).text, 'dmID')[0]!;
  await call(simulator, 'dz', about('SignedMessageDownload', dmID));
  await call(simulator, 'dz', about('MessageDownload', dmID));
  await call(simulator, 'vodz', about('SignedBigMessageDownload', dmID));
  await call(simulator, 'dx', about('MarkMessageAsDownloaded', dmID));
  await call(simulator, 'dz', dummy);
  await call(simulator, 'dx', list(), { password: 'jiné' });

  const none = { lists: 0, receivedDownloads: 0, sentDownloads: 0, deliveryRecords: 0, marks: 0, others: 0 };
  expect(simulator.usage()).toEqual({ ...none, lists: 1, receivedDownloads: 3, marks: 1, others: 1 });
  simulator.clock.now = new Date('2026-11-20T23:00:00Z');
  expect(simulator.usage()).toEqual(none);
});

test('above the limit of a day restricted mode begins by itself and ends with the day', async () => {
  await using simulator = await givenSimulator({ dailyLimits: { lists: 2 }, restrictedDelayMs: 120 });
  const durations: boolean[] = [];
  const timed = async (at: Date) => {
    simulator.clock.now = at;
    const before = performance.now();
    expect((await call(simulator, 'dx', list())).code).toBe('0000');
    durations.push(performance.now() - before > 115);
  };

  for (const _ of [1, 2, 3]) await timed(start);
  await timed(new Date(start.getTime() + 24 * hour));

  expect(durations).toEqual([false, false, true, false]);
});

test('during maintenance everything is refused with 503, right passwords and wrong, until it is over', async () => {
  await using simulator = await givenSimulator();
  simulator.manners.maintenance = true;

  const refused = [
    await call(simulator, 'dx', list()),
    await call(simulator, 'vodz', about('SignedBigMessageDownload', '1')),
    await call(simulator, 'dx', list(), { password: 'jiné' }),
  ];
  simulator.manners.maintenance = false;

  expect(refused.map(({ httpStatus }) => httpStatus)).toEqual([503, 503, 503]);
  expect(refused[0]!.text).toContain('<faultcode>Probíhá plánovaná údržba</faultcode>');
  expect(simulator.messageStatus('9999800')).toBe(4);
  expect((await call(simulator, 'dx', list())).code).toBe('0000');
});

test('a changed password refuses the old one at once', async () => {
  await using simulator = await givenSimulator();

  simulator.setPassword('nové heslo', new Date('2027-02-01T12:00:00Z'));

  expect((await call(simulator, 'dx', list())).httpStatus).toBe(401);
  const asked = await call(simulator, 'DsManage', withDummy('GetPasswordInfo'), { password: 'nové heslo' });
  expect(texts(asked.text, 'pswExpDate')).toEqual(['2027-02-01T13:00:00.000+01:00']);
});

test('an expired password is refused with 401 and said so', async () => {
  await using simulator = await givenSimulator({ passwordExpiresAt: new Date(start.getTime() + hour) });
  expect((await call(simulator, 'dx', list())).code).toBe('0000');

  simulator.clock.now = new Date(start.getTime() + hour);
  const refused = await call(simulator, 'dx', list());

  expect([refused.httpStatus, refused.code]).toEqual([401, null]);
  expect(refused.text).toContain('Platnost hesla vypršela');
});

test('wrong passwords lock the account for an hour, for the right password too', async () => {
  await using simulator = await givenSimulator({ lockAfter: 3 });
  const wrong = () => call(simulator, 'dx', list(), { password: 'jiné' });

  const texts = [await wrong(), await wrong(), await wrong(), await call(simulator, 'dx', list())];
  expect(texts.map(({ httpStatus, text }) => [httpStatus, text.includes('zablokován')])).toEqual([
    [401, false],
    [401, false],
    [401, false],
    [401, true],
  ]);
  expect(simulator.messageStatus('9999800')).toBe(4);

  simulator.clock.now = new Date(start.getTime() + hour);
  expect((await call(simulator, 'dx', list())).code).toBe('0000');
});

test('a right password between the wrong ones begins the count anew', async () => {
  await using simulator = await givenSimulator({ lockAfter: 2 });
  for (const _ of [1, 2, 3]) {
    expect((await call(simulator, 'dx', list(), { password: 'jiné' })).httpStatus).toBe(401);
    expect((await call(simulator, 'dx', list())).code).toBe('0000');
  }
});

test('a new password unlocks the account', async () => {
  await using simulator = await givenSimulator({ lockAfter: 1 });
  await call(simulator, 'dx', list(), { password: 'jiné' });

  simulator.setPassword('nové');

  expect((await call(simulator, 'dx', list(), { password: 'nové' })).code).toBe('0000');
});

test('the clock of ISDS can be ahead of ours', async () => {
  await using simulator = await givenSimulator();
  simulator.manners.clockSkewMs = 90_000;

  const { text } = await call(simulator, 'dx', list());

  expect(texts(text, 'dmAcceptanceTime')[0]).toBe('2026-11-20T13:01:30.000+01:00');
});

test.each([
  ['1004', '1004'],
  ['3022', '3022'],
  ['9005', '9005'],
])('any status can be asked for: %s', async (code) => {
  await using simulator = await givenSimulator();
  simulator.faults.add({ operation: 'GetListOfReceivedMessages', name: 'status', code });

  const answer = await call(simulator, 'dx', list());

  expect(answer.code).toBe(code);
  expect(await schemaErrors(answer.text, 'dx')).toEqual([]);
  if (code === '9005') expect(answer.text).toContain('<q:dmStatusMessage></q:dmStatusMessage>');
  expect(simulator.messageStatus('9999800')).toBe(4);
});

test('any status of HTTP can be asked for, and a fault of SOAP', async () => {
  await using simulator = await givenSimulator();
  for (const code of ['403', '404', '500']) simulator.faults.add({ operation: '*', name: 'http', code });
  simulator.faults.add({ operation: '*', name: 'soap-fault' });

  const answers = [];
  for (const _ of [1, 2, 3, 4]) answers.push(await call(simulator, 'dx', list()));

  expect(answers.map(({ httpStatus }) => httpStatus)).toEqual([403, 404, 500, 500]);
  expect(answers.map(({ text }) => text.includes('<faultcode>'))).toEqual([false, false, false, true]);
});

test('half an answer comes as if it were whole, and the mail is accepted all the same', async () => {
  await using simulator = await givenSimulator();
  simulator.faults.add({ operation: 'GetListOfReceivedMessages', name: 'half' });

  const answer = await call(simulator, 'dx', list());

  expect([answer.httpStatus, answer.code]).toEqual([200, null]);
  expect(answer.text).toContain('dmRecord');
  expect(simulator.messageStatus('9999800')).toBe(6);
});
