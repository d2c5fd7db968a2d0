import type { ActKind } from './act.ts';
import { estimateKind, type KindEstimate, mostTelling } from './kind-model.ts';
import type { Intent, ReadIntents } from './letter-intents.ts';
import { fromSubject, type Sentence } from './letters.ts';
import { accountWords } from './vocabulary/accounts.ts';
import { anyWord } from './vocabulary/word.ts';

/*
 * Where the vocabulary understood no sentence of a letter of ours, its words together still tell what it is: the model
 * is asked, and its answer is for a person. What the vocabulary did understand it may doubt or call otherwise, for a
 * person again; it lets go only of what mentions OKslužby, or asks the department for something else, in the words of
 * other people's mail.
 * How sure an estimate has to be was measured on volumes that were left out of the training (docs/evaluation.md).
 */

/** So probable has a kind to be among those of our own mail before a case is called by it. */
const likely = 0.6;
/** The same against what the vocabulary did recognise, as "zrušte účet" in a letter about the end of an office. */
const likelyAgainst = 0.8;
/** And so probable at all, however improbable the others of our own are. */
const leastOfAll = 0.3;
/** A few words are like those of any letter. */
const fewestKnown = 15;
/** Other people's mail, beyond what the mere lack of known words makes probable. */
const surelyNotOurs = 0.95;
/** Less probable than this, a lone act that the vocabulary has read is another one, or for a person to read. */
const improbable = 0.1;

const estimated = ['access_request', 'statutory_end', 'delegation', 'consent_withdrawal'] as const satisfies ActKind[];
type EstimatedKind = (typeof estimated)[number];
const accountWord = anyWord(accountWords);
/** Two sentences off, "uživatelé služby", "bankovní účet" and "přístup klientů" are of another matter. */
const accountNearby =
  /prihlas(?:it|ov|en)|hesl[oa]|(?:nema|mit|ziska|dosta|povol|zrid|udel)[a-z]{0,5} [^.!?]{0,20}pristup|uzivatel(?:em|kou)(?![a-z])|uzivatelsk[a-z]{1,3} (?:jmen|uc)/;
const concern =
  /\?|nevid|nedostan|nepust|neumi|nevime|porad|obratit|zamen|preda[tl]|preve[sd]|misto |zemrel|skonci|odesel|odesla(?![a-z])/;

/** The intents of a letter after the model was asked; `named`: OKslužby is named in the letter or on its envelope. */
export function withEstimate({ intents, ruledOut }: ReadIntents, sentences: Sentence[], named: boolean): Intent[] {
  const spoken = fromSubject(sentences);
  const texts = spoken.map(({ folded }) => folded);
  const estimate = estimateKind(texts);
  // What a letter denies, takes back or asks about is said in the words of the act itself: there grammar decides.
  const asEstimated = (kind: EstimatedKind | null): Intent[] | null =>
    kind === null || ruledOut.has(kind)
      ? null
      : [{ kind, sentence: spoken[mostTelling(texts, kind)]!, topic: 'estimated', vague: true, understood: false }];
  const [first, ...others] = intents;
  if (!first) return asEstimated(named ? unspokenAct(estimate) : null) ?? [];
  const strange = others.length === 0 && isEstimated(first.kind) && estimate.of(first.kind) < improbable;
  if (!strange && intents.some(({ kind }) => kind !== 'other')) return intents;
  if (isSurelyNotOurs(estimate) && (first.understood ? !named && isElsewhere(first) : isAside(first, spoken)))
    return [];
  if (!first.understood && estimate.kind === 'cover') return [{ ...first, topic: 'covering' }];
  return asEstimated(probableAct(estimate, first)) ?? (strange ? [{ ...first, vague: true }] : intents);
}

/** OKslužby is only mentioned: nothing beside it is about an account, asks for help or tells what became of somebody. */
function isAside({ sentence }: Intent, sentences: Sentence[]): boolean {
  const at = sentences.indexOf(sentence);
  const around = sentences.slice(Math.max(0, at - 2), at + 3);
  const concerns = accountWord.test(withoutBankAccounts(sentence.folded)) || concern.test(sentence.folded);
  return !concerns && !around.some(({ folded }) => accountNearby.test(folded));
}

/** A folded text without "bankovní účet", which is no account of anybody in OKslužby. */
export function withoutBankAccounts(folded: string): string {
  return folded.replace(/bankovni[a-z]{0,3} uc[a-z]{2,3}/g, '');
}

// The department is the ministry's whole IT: who asks it for access to something else asks us for nothing.
function isElsewhere({ kind, sentence }: Intent): boolean {
  return kind === 'access_request' && !/aplikac|(?<![a-z])vas[ie]/.test(sentence.folded);
}

function isEstimated(kind: ActKind): kind is EstimatedKind {
  return estimated.some((one) => one === kind);
}

/** Of a letter that asks or tells something of OKslužby: it is ours, so only our kinds compete. */
function probableAct(estimate: KindEstimate, { topic, understood }: Intent): EstimatedKind | null {
  // Rights of data subjects are recognised by the law that they name; what only covers papers is told by them.
  if (topic === 'data_subject' || topic === 'covering' || estimate.known < fewestKnown) return null;
  const ours = 1 - estimate.of('not_ours') - estimate.of('cover');
  const least = Math.max(leastOfAll, (understood ? likelyAgainst : likely) * ours);
  return estimated.find((kind) => estimate.of(kind) >= least) ?? null;
}

/** Of a letter that names OKslužby and seems to ask nothing: it may be anybody's. */
function unspokenAct(estimate: KindEstimate): EstimatedKind | null {
  return (estimate.known >= fewestKnown && estimated.find((kind) => estimate.of(kind) >= likelyAgainst)) || null;
}

/** Whether texts are in the words of other people's mail, beyond doubt. */
export function areSurelyNotOurs(texts: readonly string[]): boolean {
  return isSurelyNotOurs(estimateKind(texts));
}

function isSurelyNotOurs(estimate: KindEstimate): boolean {
  return estimate.known >= fewestKnown && estimate.of('not_ours') >= surelyNotOurs;
}
