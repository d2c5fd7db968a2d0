import { beforeAll, expect, test } from 'vitest';
import { compare, type Judged } from '../../src/evaluation/messages/compare.ts';
import { judge } from '../../src/evaluation/messages/office.ts';
import { messagesOf } from '../../src/evaluation/messages/set.ts';
import { testDatabase } from '../support/database.ts';

// One message of each way through the office: read and ready, sent twice, stopped by ISDS's flag, left alone.
const stories = ['sole-trader', 'sent-twice', 'flagged-by-isds'];
let judged: Judged[];
let progress: string[];

beforeAll(async () => {
  const all = messagesOf('developing');
  const chosen = stories.flatMap((told) => all.messages.filter(({ story }) => story === told).slice(0, 2));
  const stranger = all.messages.find(({ annotation }) => annotation === 'Výzva k součinnosti')!;
  const set = { ...all, messages: [...chosen, stranger].sort((a, b) => b.hoursAgo - a.hoursAgo) };
  await using database = await testDatabase();
  progress = [];
  const answers = await judge(
    set,
    { db: database.db, databaseUrl: database.url },
    (done, of) => progress.push(`${done} of ${of}`),
    new AbortController().signal,
  );
  judged = compare(set.messages, answers);
}, 120_000);

test('every message ends in a state, and those of ours have cases from the promised views', () => {
  const states = judged.map(({ message, answer }) => [message.story, answer.state]);

  expect(states.filter(([story]) => story === 'stranger')).toEqual([['stranger', 'not_ours']]);
  expect(states.filter(([story]) => story === 'flagged-by-isds')).toEqual([['flagged-by-isds', 'quarantined']]);
  for (const { message, answer } of judged.filter(({ message }) => message.state === 'processed')) {
    expect(answer, message.name).toMatchObject({ state: 'processed', problem: null });
    expect(answer.cases.length, message.name).toBeGreaterThan(0);
    expect(answer.cases[0]!.findings.length, message.name).toBeGreaterThan(5);
  }
});

test('messages are judged together: the one that was sent before is known', () => {
  const [, again] = judged.filter(({ message }) => message.story === 'sent-twice');

  expect(again!.pairs[0]).toMatchObject({ found: { assessment: 'information', proposal: 'none' }, differs: [] });
});

test('progress is told message by message, those that wait alone', () => {
  expect(progress.at(-1)).toBe(`${progress.length} of ${progress.length}`);
  expect(progress.length).toBe(judged.filter(({ message }) => message.state === 'processed').length);
});
