import { fold } from '../../classification/folded.ts';
import { featuresOf, type KindModel, modelKinds, softmax } from '../../classification/kind-model.ts';
import { seeded } from '../../simulator/samples/random.ts';
import { type LabelledLetter, mask } from './letters.ts';

/** A word counts when so many volumes have it: one writer's habit is no language. */
const leastVolumes = 5;
const rounds = 30;
const learningRate = 0.2;
const biasRate = 0.02;
const decay = 1e-4;
/** What weighs less for every kind than this says nothing and is left out. */
const leastWeight = 0.8;

/**
 * Multinomial logistic regression by stochastic gradient descent, each weight with a step of its own (AdaGrad: Duchi,
 * Hazan, Singer 2011). The order of the letters comes from a seed: the same letters make the same model.
 */
export function train(letters: readonly LabelledLetter[]): KindModel {
  const kinds = modelKinds.length;
  const names = namesOf(letters);
  const index = new Map(names.map((name, at) => [name, at]));
  const examples = letters.map(({ kind, texts }) => ({
    kind: modelKinds.indexOf(kind),
    features: [...featuresOf(texts)].flatMap((name) => index.get(name) ?? []),
  }));
  const weights = new Float64Array(names.length * kinds);
  const squares = new Float64Array(names.length * kinds).fill(1e-3);
  const bias = new Float64Array(kinds);
  const next = seeded(7);
  for (let round = 0; round < rounds; round += 1) {
    for (const { kind, features } of shuffled(examples, next)) {
      const scale = Math.sqrt(features.length || 1);
      const scores = Array.from(bias, (own, one) =>
        features.reduce((sum, feature) => sum + weights[feature * kinds + one]! / scale, own),
      );
      softmax(scores).forEach((probability, one) => {
        const error = probability - (one === kind ? 1 : 0);
        bias[one]! -= biasRate * error;
        for (const feature of features) {
          const at = feature * kinds + one;
          const gradient = error / scale + decay * weights[at]!;
          squares[at]! += gradient ** 2;
          weights[at]! -= (learningRate * gradient) / Math.sqrt(squares[at]!);
        }
      });
    }
  }
  const kept = names
    .map((name, at): [string, number[]] => [name, [...weights.subarray(at * kinds, (at + 1) * kinds)]])
    .filter(([, own]) => own.some((weight) => Math.abs(weight) >= leastWeight));
  return {
    bias: Array.from(bias, tenths),
    weights: Object.fromEntries(kept.map(([name, own]) => [name, own.map(tenths)])),
  };
}

/** Features that enough volumes have, in the order of the alphabet. */
function namesOf(letters: readonly LabelledLetter[]): string[] {
  const volumesWith = new Map<string, Set<number>>();
  for (const { volume, texts } of letters) {
    for (const name of featuresOf(texts)) {
      if (name.includes(fold(mask))) continue;
      volumesWith.set(name, (volumesWith.get(name) ?? new Set()).add(volume));
    }
  }
  return [...volumesWith]
    .filter(([, volumes]) => volumes.size >= leastVolumes)
    .map(([name]) => name)
    .sort();
}

function tenths(weight: number): number {
  return Math.round(weight * 10) || 0;
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
