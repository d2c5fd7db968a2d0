import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  about,
  call,
  givenSimulator,
  idsNewestFirst,
  list,
  sample,
  signedDownload,
  start,
  texts,
} from './given-simulator.ts';

const hour = 3_600_000;

test('listing accepts all waiting mail, also what the window leaves out', async () => {
  await using simulator = await givenSimulator();
  simulator.clock.now = new Date(start.getTime() + 5000);

  const recent = await call(simulator, 'dx', list({ from: new Date(start.getTime() - 24 * hour).toISOString() }));
  const all = await call(simulator, 'dx', list());

  expect(texts(recent.text, 'dmAnnotation')).toEqual(['Žádost o přístup "novější"']);
  expect(texts(all.text, 'dmMessageStatus')).toEqual(['6', '6']);
  expect(texts(all.text, 'dmAcceptanceTime')).toEqual(Array(2).fill('2026-11-20T13:00:05.000+01:00'));
  expect(texts(all.text, 'dmDeliveryTime')).toEqual(['2026-11-20T11:00:00.000+01:00', '2026-11-18T13:00:00.000+01:00']);
});

test('a record of the list has its times after the status, a downloaded message before it', async () => {
  await using simulator = await givenSimulator();

  const listed = await call(simulator, 'dx', list());
  const downloaded = await call(simulator, 'dz', about('MessageDownload', texts(listed.text, 'dmID')[0]!));

  const order = (xml: string) =>
    [...xml.matchAll(/<q:(dmMessageStatus|dmDeliveryTime|dmAcceptanceTime|dmAttachmentSize)/g)]
      .map((match) => match[1])
      .slice(0, 4);
  expect(order(listed.text)).toEqual(['dmMessageStatus', 'dmAttachmentSize', 'dmDeliveryTime', 'dmAcceptanceTime']);
  expect(order(downloaded.text)).toEqual(['dmDeliveryTime', 'dmAcceptanceTime', 'dmMessageStatus', 'dmAttachmentSize']);
});

test('only listing accepts: downloads, envelopes and marks leave a waiting message waiting', async () => {
  await using simulator = await givenSimulator();
  const dmID = await simulator.addMessage(sample('nová', 0));

  const signed = await call(simulator, 'dz', about('SignedMessageDownload', dmID));
  await call(simulator, 'dx', about('MessageEnvelopeDownload', dmID));
  const marked = await call(simulator, 'dx', about('MarkMessageAsDownloaded', dmID));

  expect([signed.code, marked.code, simulator.messageStatus(dmID)]).toEqual(['0000', '1004', 4]);
});

test('pages follow each other, and mail that arrives in between shifts a window left open', async () => {
  await using simulator = await givenSimulator({
    world: { messages: [1, 2, 3, 4, 5].map((hours) => sample(`č. ${hours}`, hours)), boxes: [] },
  });
  const page = async (offset: number, to?: string) => {
    const { text } = await call(simulator, 'dx', list({ offset, limit: 2, ...(to ? { to } : {}) }));
    return texts(text, 'dmAnnotation').map((annotation) => annotation.replace(/.*č\. /, '').replace(/"/, ''));
  };
  const fixed = start.toISOString();

  expect([await page(1), await page(3), await page(5), await page(7)]).toEqual([['1', '2'], ['3', '4'], ['5'], []]);
  simulator.clock.now = new Date(start.getTime() + hour);
  await simulator.addMessage(sample('č. 0', 0));
  expect(await page(3)).toEqual(['2', '3']);
  expect(await page(3, fixed)).toEqual(['3', '4']);
  expect(texts((await call(simulator, 'dx', list({ offset: 3, limit: 2 }))).text, 'dmOrdinal')).toEqual(['3', '4']);
});

test('the status filter is a sum of bits and marking moves a message to state 7', async () => {
  await using simulator = await givenSimulator();
  const [newer, older] = await idsNewestFirst(simulator);
  const listed = async (filter: string) => texts((await call(simulator, 'dx', list({ filter }))).text, 'dmID');

  const codes = [await call(simulator, 'dx', about('MarkMessageAsDownloaded', newer!))].map((answer) => answer.code);
  codes.push((await call(simulator, 'dx', about('MarkMessageAsDownloaded', newer!))).code);

  expect(codes).toEqual(['0000', '0000']);
  expect(await listed('64')).toEqual([older]);
  expect(await listed('128')).toEqual([newer]);
  expect(await listed('192')).toEqual([newer, older]);
  expect(await listed('16')).toEqual([]);
});

test('identifiers grow with the time of delivery and once grow longer', async () => {
  await using simulator = await givenSimulator({
    world: { messages: Array.from({ length: 14 }, (_, index) => sample(`č. ${index}`, index)), boxes: [] },
  });

  const ids = await idsNewestFirst(simulator);

  expect(ids.map(BigInt)).toEqual(ids.map(BigInt).toSorted((a, b) => Number(b - a)));
  expect(new Set(ids.map((id) => id.length))).toEqual(new Set([7, 8]));
});

test('a restart serves the same messages, times and hashes and trusts the same authorities', async () => {
  const stateDir = await mkdtemp(join(tmpdir(), 'podatelna-simulator-'));
  const look = async (simulator: Awaited<ReturnType<typeof givenSimulator>>) => {
    const listed = await call(simulator, 'dx', list());
    const dmID = texts(listed.text, 'dmID')[0]!;
    const { text } = await call(simulator, 'dz', about('MessageDownload', dmID));
    return { listed: listed.text, hash: texts(text, 'dmHash'), stamp: texts(text, 'dmQTimestamp') };
  };
  let before: Awaited<ReturnType<typeof look>>;
  let added: string;
  {
    await using simulator = await givenSimulator({ stateDir });
    added = await simulator.addMessage(sample('přidaná', 0));
    before = await look(simulator);
  }
  {
    await using simulator = await givenSimulator({ stateDir, world: { messages: [sample('jiná', 1)], boxes: [] } });
    expect(await look(simulator)).toEqual(before);
    expect((await signedDownload(simulator, added)).length).toBeGreaterThan(4000);
    expect(BigInt(await simulator.addMessage(sample('další', 0)))).toBeGreaterThan(BigInt(added));
  }
  await rm(stateDir, { recursive: true });
});

test('a first start that was cut short is begun again', async () => {
  const stateDir = await mkdtemp(join(tmpdir(), 'podatelna-simulator-'));
  {
    await using _simulator = await givenSimulator({ stateDir });
  }
  await rm(join(stateDir, 'messages', 'filled-at'));
  await writeFile(join(stateDir, 'messages', 'journal.jsonl'), '{"dmID":');
  {
    await using simulator = await givenSimulator({ stateDir });
    expect(await idsNewestFirst(simulator)).toHaveLength(2);
  }
  await rm(stateDir, { recursive: true });
});

test('deleted content answers 1219 and keeps its envelope', async () => {
  await using simulator = await givenSimulator();
  const dmID = (await idsNewestFirst(simulator))[0]!;

  await simulator.deleteContent(dmID);

  const answers = await Promise.all([
    call(simulator, 'dz', about('SignedMessageDownload', dmID)),
    call(simulator, 'dz', about('MessageDownload', dmID)),
    call(simulator, 'dx', about('MessageEnvelopeDownload', dmID)),
  ]);
  expect(answers.map((answer) => answer.code)).toEqual(['1219', '1219', '0000']);
  expect(texts(answers[2].text, 'dmMessageStatus')).toEqual(['9']);
});

test('a large message is listed as such and the ordinary service refuses it', async () => {
  await using simulator = await givenSimulator();
  const content = Buffer.alloc(21 * 1024 * 1024, 1);
  const file = { dmFileDescr: 'velká.pdf', dmMimeType: 'application/pdf', dmFileMetaType: 'main' as const, content };
  const dmID = await simulator.addMessage(sample('velká', 0, { files: [file] }));

  const listed = await call(simulator, 'dx', list());

  expect(listed.text).toContain('<q:dmRecord dmVODZ="true"><q:dmOrdinal>1<');
  expect(texts(listed.text, 'dmAttachmentSize')[0]).toBe(String(28 * 1024));
  expect((await call(simulator, 'dz', about('SignedMessageDownload', dmID))).code).toBe('1281');
});

test('an ordinary message of the greatest size comes whole', async () => {
  await using simulator = await givenSimulator();
  const content = Buffer.alloc(20 * 1024 * 1024, 7);
  const file = { dmFileDescr: 'na hraně.pdf', dmMimeType: 'application/pdf', dmFileMetaType: 'main' as const, content };
  const dmID = await simulator.addMessage(sample('na hraně', 0, { files: [file] }));

  const zfo = await signedDownload(simulator, dmID);

  expect(zfo.length).toBeGreaterThan(content.length * (4 / 3));
  expect(zfo.subarray(-6).toString('hex')).toBe('000000000000');
});

test('a sample that ISDS would not take from its sender is refused', async () => {
  await using simulator = await givenSimulator();

  await expect(simulator.addMessage(sample('x', 0, { dmAnnotation: 'a'.repeat(256) }))).rejects.toThrow('dmAnnotation');
  await expect(simulator.addMessage(sample('x', 0, { dmSender: 'a\u0000b' }))).rejects.toThrow('dmSender');
  await expect(simulator.addMessage(sample('x', 0, { files: [] }))).rejects.toThrow('file');
});
