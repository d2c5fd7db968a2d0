import model from './vocabulary/kind-model.json' with { type: 'json' };

/*
 * A second reader beside the vocabulary: a linear model of the words letters are written in (multinomial logistic
 * regression), trained on the wordings of the evaluation's volumes by `npm run train`. It knows no grammar and no
 * denial, so it never makes a case certain: it says what a letter probably is when its sentences say it in words the
 * vocabulary has not met (docs/decisions/0024).
 */

/** `cover` only hands over what it encloses; `not_ours` is other people's mail. */
export const modelKinds = [
  'access_request',
  'statutory_end',
  'delegation',
  'consent_withdrawal',
  'consent',
  'other',
  'cover',
  'not_ours',
] as const;

export type ModelKind = (typeof modelKinds)[number];

/** Weights in tenths, one for each of `modelKinds`, by feature. */
export type KindModel = { bias: number[]; weights: Record<string, number[]> };

/** Beginnings of words are alike in every case and number; so many letters. */
const stemLength = 6;

/**
 * What the model looks at in folded texts: the beginning of each word, and of each two that stand side by side in a
 * sentence. Each once.
 */
export function featuresOf(texts: readonly string[]): Set<string> {
  const features = new Set<string>();
  for (const text of texts) {
    let before: string | null = null;
    for (const [word] of text.matchAll(/[a-z]+|[.?!]/g)) {
      const stem: string | null = /[a-z]/.test(word) ? word.slice(0, stemLength) : null;
      if (stem !== null) features.add(stem);
      if (stem !== null && before !== null) features.add(`${before} ${stem}`);
      before = stem;
    }
  }
  return features;
}

/** What a letter probably is; probabilities of all kinds are 1 together. */
export type KindEstimate = {
  kind: ModelKind;
  probability: number;
  of: (kind: ModelKind) => number;
  /** how many words and pairs of words it rests on */
  known: number;
};

/** What the folded texts of a letter are most like. */
export function estimateKind(texts: readonly string[], by: KindModel = model): KindEstimate {
  const known = [...featuresOf(texts)].flatMap((feature) => weightsOf(feature, by) ?? []);
  const probabilities = softmax(scores(known, by.bias));
  const kind = modelKinds[probabilities.indexOf(Math.max(...probabilities))]!;
  const of = (one: ModelKind) => probabilities[modelKinds.indexOf(one)]!;
  return { kind, probability: of(kind), of, known: known.length };
}

/** The place of the text that speaks most for a kind, or -1 when there is none. */
export function mostTelling(texts: readonly string[], kind: ModelKind, by: KindModel = model): number {
  const column = modelKinds.indexOf(kind);
  const told = texts.map((text) =>
    [...featuresOf([text])].reduce((sum, feature) => sum + (weightsOf(feature, by)?.[0]?.[column] ?? 0), 0),
  );
  return told.indexOf(Math.max(...told));
}

function weightsOf(feature: string, { weights }: KindModel): [number[]] | undefined {
  // "constructor" is no feature of anybody's letter.
  return Object.hasOwn(weights, feature) ? [weights[feature]!] : undefined;
}

/** Long letters have more words and are no surer for it: the sum is measured by the square root of their number. */
function scores(known: number[][], bias: readonly number[]): number[] {
  const scale = 10 * Math.sqrt(known.length || 1);
  return bias.map((own, kind) => own / 10 + known.reduce((sum, weights) => sum + weights[kind]! / scale, 0));
}

export function softmax(values: readonly number[]): number[] {
  const highest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
