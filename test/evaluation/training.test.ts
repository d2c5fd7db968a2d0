import { expect, test } from 'vitest';
import { estimateKind, type ModelKind } from '../../src/classification/kind-model.ts';
import model from '../../src/classification/vocabulary/kind-model.json' with { type: 'json' };
import { volumes } from '../../src/evaluation/messages/words.ts';
import { lettersOf } from '../../src/evaluation/training/letters.ts';
import { train } from '../../src/evaluation/training/train.ts';

const letters = lettersOf(volumes.slice(0, -1));

test('the model in use is what every volume but the one to measure by teaches (npm run train)', () => {
  expect(model).toEqual(train(letters));
});

test('nothing but the wording tells one kind from another: no name is learned', () => {
  expect(Object.keys(model.weights).filter((name) => name.includes('qqq'))).toEqual([]);
});

test('a volume that was left out is told as well', () => {
  const [left] = [volumes.length - 1];
  const own = train(letters.filter(({ volume }) => volume !== left));
  const unseen = letters.filter(({ volume }) => volume === left);
  const right = unseen.filter(({ kind, texts }) => estimateKind(texts, own).kind === kind);
  expect(right.length / unseen.length).toBeGreaterThan(0.9);
  // What is ours is never taken for somebody else's with the certainty by which a letter is dropped.
  const dropped = unseen.filter(
    ({ kind, texts }) => kind !== 'not_ours' && estimateKind(texts, own).of('not_ours') >= 0.95,
  );
  expect(dropped.map(({ texts }) => texts)).toEqual([]);
});

test('every kind has letters to learn from', () => {
  const counted = new Map<ModelKind, number>();
  for (const { kind } of letters) counted.set(kind, (counted.get(kind) ?? 0) + 1);
  expect(counted.size).toBe(8);
  expect(Math.min(...counted.values())).toBeGreaterThan(50);
});
