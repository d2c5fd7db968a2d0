import { expect, test } from 'vitest';
import { newcomer } from '../../src/simulator/arrivals.ts';
import { about, call, givenSimulator, list, sample, start, texts } from './given-simulator.ts';

const five = { messages: [1, 2, 3, 4, 5].map((hours) => sample(`č. ${hours}`, hours)), boxes: [] };
const numbers = (text: string) => texts(text, 'dmAnnotation').map((annotation) => annotation.replace(/\D/g, ''));

test('mail that arrives between the pages shifts a window left open', async () => {
  await using simulator = await givenSimulator({ world: five });
  simulator.manners.betweenPages = async () => {
    await simulator.addMessage(newcomer({ annotation: 'mezi stránkami 99' }));
  };
  const page = async (offset: number) => numbers((await call(simulator, 'dx', list({ offset, limit: 2 }))).text);

  expect([await page(1), await page(3), await page(5)]).toEqual([
    ['1', '2'],
    ['2', '3'],
    ['3', '4'],
  ]);
});

test('the fault new-mail does the same once, and a window with an end is not shifted', async () => {
  await using simulator = await givenSimulator({ world: five });
  const to = new Date(start.getTime() - 1).toISOString();
  simulator.faults.add({ operation: 'GetListOfReceivedMessages', name: 'new-mail', times: 2 });

  await call(simulator, 'dx', list({ limit: 2 }));
  const open = await call(simulator, 'dx', list({ offset: 3, limit: 2 }));
  const fixed = await call(simulator, 'dx', list({ offset: 3, limit: 2, to }));

  expect(numbers(open.text)).toEqual(['2', '3']);
  expect(numbers(fixed.text)).toEqual(['3', '4']);
  expect(texts((await call(simulator, 'dx', list())).text, 'dmAnnotation').slice(0, 2)).toEqual([
    'Nová zpráva',
    'Nová zpráva',
  ]);
});

test('a record can stand twice, and records can come in the opposite order', async () => {
  await using simulator = await givenSimulator({ world: five });
  const operation = 'GetListOfReceivedMessages';
  simulator.faults.add({ operation, name: 'repeated-record' });
  simulator.faults.add({ operation, name: 'out-of-order' });

  expect(numbers((await call(simulator, 'dx', list({ limit: 2 }))).text)).toEqual(['1', '1', '2']);
  expect(numbers((await call(simulator, 'dx', list())).text)).toEqual(['5', '4', '3', '2', '1']);
});

test('records can hold what no description of today knows', async () => {
  await using simulator = await givenSimulator({ world: five });
  simulator.faults.add({ operation: 'GetListOfReceivedMessages', name: 'unknown-values' });

  const { text, code } = await call(simulator, 'dx', list({ limit: 1 }));

  expect(code).toBe('0000');
  expect(text).toContain('<q:dmRecord dmType="Ž" dmFutureFlag="ano">');
  expect(texts(text, 'dmSenderType')).toEqual(['77']);
  expect(texts(text, 'dmMessageStatus')).toEqual(['12']);
  expect(texts(text, 'dmFutureField')).toHaveLength(1);
});

test('times of the night when the clocks go back are told apart by their offset', async () => {
  await using simulator = await givenSimulator({
    now: () => new Date('2026-10-25T02:00:00Z'),
    world: { messages: [sample('č. 1', 1.5), sample('č. 2', 0.5)], boxes: [] },
  });
  const listed = async (from: string, to: string) => {
    const { text } = await call(simulator, 'dx', list({ from, to }));
    return texts(text, 'dmDeliveryTime');
  };

  expect(await listed('2026-10-25T00:00:00+02:00', '2026-10-25T12:00:00+01:00')).toEqual([
    '2026-10-25T02:30:00.000+01:00',
    '2026-10-25T02:30:00.000+02:00',
  ]);
  expect(await listed('2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+02:00')).toEqual([
    '2026-10-25T02:30:00.000+02:00',
  ]);
  expect(await listed('2026-10-25T02:30:00+01:00', '2026-10-25T02:30:00+01:00')).toEqual([
    '2026-10-25T02:30:00.000+01:00',
  ]);
});

const day = 24 * 3_600_000;

test('content is deleted ninety days after the login that accepted it, and the envelope stays', async () => {
  await using simulator = await givenSimulator({ passwordExpiresAt: null });
  const dmID = texts((await call(simulator, 'dx', list())).text, 'dmID')[0]!;

  simulator.clock.now = new Date(start.getTime() + 90 * day - 1);
  expect((await call(simulator, 'dz', about('SignedMessageDownload', dmID))).code).toBe('0000');
  simulator.clock.now = new Date(start.getTime() + 90 * day);

  expect((await call(simulator, 'dz', about('SignedMessageDownload', dmID))).code).toBe('1219');
  expect((await call(simulator, 'dz', about('MessageDownload', dmID))).code).toBe('1219');
  expect(texts((await call(simulator, 'dx', about('MessageEnvelopeDownload', dmID))).text, 'dmMessageStatus')).toEqual([
    '9',
  ]);
  expect(texts((await call(simulator, 'dx', list({ filter: '512' }))).text, 'dmMessageStatus')).toEqual(['9', '9']);
  expect((await call(simulator, 'dx', about('MarkMessageAsDownloaded', dmID))).code).toBe('1004');
  expect(simulator.messageStatus(dmID)).toBe(9);
});

test('on the tenth day a message nobody listed is accepted by fiction, which a later login leaves as it is', async () => {
  await using simulator = await givenSimulator({ privileges: 8 });
  const dmID = await simulator.addMessage(sample('nová', 0));
  simulator.clock.now = new Date(start.getTime() + 10 * day - 1);
  expect(simulator.messageStatus(dmID)).toBe(4);

  simulator.clock.now = new Date(start.getTime() + 12 * day);
  const viewed = await call(simulator, 'dx', list({ filter: '32' }));

  expect(texts(viewed.text, 'dmMessageStatus')).toEqual(['5', '5', '5']);
  expect(texts(viewed.text, 'dmAcceptanceTime')[0]).toBe('2026-11-30T13:00:00.000+01:00');
});

test('a login turns acceptance by fiction into state 6, keeps its time and starts the ninety days', async () => {
  await using simulator = await givenSimulator();
  const dmID = await simulator.addMessage(sample('nová', 0));
  simulator.clock.now = new Date(start.getTime() + 12 * day);

  const { text } = await call(simulator, 'dx', list());

  expect(texts(text, 'dmMessageStatus')).toEqual(['6', '6', '6']);
  expect(texts(text, 'dmAcceptanceTime')[0]).toBe('2026-11-30T13:00:00.000+01:00');
  simulator.clock.now = new Date(start.getTime() + 101 * day);
  expect(simulator.messageStatus(dmID)).toBe(6);
  simulator.clock.now = new Date(start.getTime() + 102 * day);
  expect(simulator.messageStatus(dmID)).toBe(9);
});

test('a message nobody ever listed is kept for three years', async () => {
  await using simulator = await givenSimulator({ privileges: 8 });
  const dmID = await simulator.addMessage(sample('nová', 0));

  simulator.clock.now = new Date(start.getTime() + 1094 * day);
  expect(simulator.messageStatus(dmID)).toBe(5);
  simulator.clock.now = new Date(start.getTime() + 1095 * day);
  expect(simulator.messageStatus(dmID)).toBe(9);
});
