import { type ActKind, actKinds } from './act.ts';
import { asksToGrant, manner, saysNo, speaksOfLeaving } from './cautions.ts';
import { kindsNamed } from './envelope-acts.ts';
import { fold } from './folded.ts';
import { givenConsent, possibility, withdrawalAdvice, withdrawing, withdrawsConsent } from './letter-consents.ts';
import { fromSubject, namesOurSoftware, type Sentence } from './letters.ts';
import { consentWords } from './sections.ts';
import { mendTypos } from './typos.ts';
import { accountWords, askedForWords, removalWords, subsidyWords, takingAwayWords } from './vocabulary/accounts.ts';
import {
  attorneyHeadWords,
  delegatedThingWords,
  delegatingWords,
  handingOnWords,
  notAnOfficeWords,
  officeEndingWords,
  ownAccountWords,
} from './vocabulary/changes.ts';
import {
  eventWords,
  falseFriends,
  filedThereWords,
  fundingWords,
  informationLawWords,
  pressWords,
  supplierWords,
} from './vocabulary/false-friends.ts';
import { enclosedWords, enclosingWords } from './vocabulary/papers.ts';
import {
  answeredWords,
  askingWords,
  openingWords,
  orderWords,
  permissionWords,
  wishWords,
} from './vocabulary/requests.ts';
import { attackWords, dataSubjectWords, supportWords } from './vocabulary/support.ts';
import { anyOf, anyWord } from './vocabulary/word.ts';

const asking = `(?<![a-z])${anyOf(askingWords)}(?![a-z])`;
const asks = new RegExp(`${asking}|(?<![a-z])(?:podavam|podavame|uplatnuji|vznasim)(?![a-z])`);
// Asking and what is asked for stand in one sentence; a full stop between them may be that of an abbreviation.
const request = new RegExp(
  `${asking}[^!?]{0,160}?${anyOf(askedForWords)}|(?:zi?adost o|pozadav(?:ek|ku) na)[^!?]{0,60}?${anyOf(askedForWords)}|${anyOf(permissionWords)}|(?<![a-z])${anyOf(orderWords)}(?![a-z])[^.!?]{0,60}(?:(?<![sz])pristup|uct|ucet|vstup|opravneni|mezi uzivatele)`,
);
const takingAway = anyWord(takingAwayWords);
const support = anyWord(supportWords);
const attack = anyWord(attackWords);
const dataSubject = anyWord(dataSubjectWords);
// "… abyste povolili přístup": asked for in so many words, whatever it is needed for.
const grants =
  /(?:povol|zpristupn|udel|umozn|zri[dz])[a-z]{0,5} (?:[a-z]{1,9} ){0,2}pristup|pristup[a-z]{0,2} (?:do|k|ke) [^.!?]{0,12}(?:ok.{0,3}sluz|aplikac)/;
const officeEnding = anyWord(officeEndingWords);
const notAnOffice = anyWord(notAnOfficeWords);
const delegation = anyWord(delegatingWords);
const refersBack = /(?<![a-z])(?:toto|tuto|tim|toho)(?![a-z])/;
const empowers = /(?:zmocnuj|splnomocnuj|zplnomocnuj|poveruj)[a-z]{0,4}/;
const attorneyHead = anyWord(attorneyHeadWords);
const handsOn = anyWord(handingOnWords);
const delegatedThing = anyWord(delegatedThingWords);
const removal = anyWord(removalWords);
const ownAccount = anyWord(ownAccountWords);
const wish = anyWord(wishWords, 'alone');
const accountWord = anyWord(accountWords);
const subsidy = anyWord(subsidyWords);
const falseFriend = anyWord(falseFriends);
const informationLaw = anyWord(informationLawWords);
const supplier = anyWord(supplierWords);
const filedThere = anyWord(filedThereWords);
const publicMatter = anyWord([...eventWords, ...pressWords]);
const anotherPurpose = anyWord([...supplierWords, ...eventWords, ...pressWords, ...fundingWords]);
// "Prosíme o zajištění přístupu k rampě": to something that is no software.
const accessElsewhere =
  /pristup[a-z]{0,2} (?:k|ke|do|na) (?!(?:[a-z]{3,14} ){0,2}(?:aplikac|ok|system|uct|modul|program|software|portal|rodin|senior|poskytovatel|evidenc))/;
const ownTrouble =
  /(?<![a-z])(?:mi|nam|mne|me|nase|nasi|nasich|muj|moje|jsem|jsme|nemuz[a-z]{1,3}|nemoh[a-z]{1,2})(?![a-z])/;
const questions =
  /\?|(?<![a-z])(?:prosi[a-z]{1,2}|zada[a-z]{1,2}|dotaz|poradit|poradte|nevime|nevim|nejde|nelze|nefung|chyb[aiuy]|problem|potiz|spatn|nesed)/;
const enclosing = anyWord(enclosingWords);
const enclosed = anyWord(enclosedWords);

/** What else a sentence is about than its kind tells. */
export type Topic = 'support' | 'data_subject' | 'removal' | 'own_account' | 'covering' | 'mention' | 'estimated';

/** What a letter asks or tells; the sentence is the evidence. */
export type Intent = {
  kind: ActKind;
  sentence: Sentence;
  topic: Topic | null;
  /** not said in so many words: a condition, a report, a quotation, a word that had to be mended */
  vague: boolean;
  /** false: of a matter of OKslužby no more was recognised than that it is one */
  understood: boolean;
};

/** Whether the words around it are about OKslužby; a letter's own words or, for what is said plainly, its envelope. */
export type LetterContext = {
  /** OKslužby or one of the applications is named in the letter */
  named: boolean;
  /** the annotation names it, or the message is addressed to the department */
  addressed: boolean;
  /** what the annotation says of the matter */
  announced: ActKind[];
};

const accessRequested = new RegExp(
  `(?<!${anyOf(answeredWords)} )(?<![a-z])(?:zi?adosti?|prosb[au]|pozadav(?:ek|ku))(?: o | na |: ?| - )(?:[a-z]{4,8} )?${anyOf(openingWords)}`,
);

/**
 * The act that a heading or an annotation names in so many words; none for a bare "žádost", which may be for anything,
 * nor for a consent, which has to be given in the paper itself.
 */
export function matterOf(text: string): ActKind[] {
  const folded = fold(text);
  const said = manner(folded);
  const asked = said === 'plain' || (said === 'vague' && accessRequested.test(folded));
  // "Dotaz na právo odvolat souhlas"; "Odvolání souhlasu a dotaz na výmaz" takes back.
  const inquires = /\?|(?<![a-z])dotaz[a-z]{0,2}(?! na vymaz)[^.]{0,40}(?:odvol|zpet)/.test(folded);
  return kindsNamed(text).filter(
    (kind) =>
      kind !== 'consent' && (kind !== 'access_request' || asked) && (kind !== 'consent_withdrawal' || !inquires),
  );
}

/**
 * The kinds of acts in a letter, each with the first sentence that says so. What shows only when slips of the keyboard
 * are mended is vague: a person reads it.
 */
export function intentsOf(sentences: Sentence[], context: LetterContext): ReadIntents {
  const exact = readIn(sentences, context);
  const mended = sentences.map((sentence) => ({ ...sentence, folded: mendTypos(sentence.folded) }));
  if (mended.every((one, at) => one.folded === sentences[at]!.folded)) return exact;
  const more = readIn(mended, context);
  const shown = more.intents
    .filter((intent) => !exact.intents.some((one) => one.kind === intent.kind))
    .map((intent) => ({ ...intent, sentence: sentences[mended.indexOf(intent.sentence)]!, vague: true }));
  return { intents: [...exact.intents, ...shown], ruledOut: new Set([...exact.ruledOut, ...more.ruledOut]) };
}

/** What a letter asks or tells, and which acts it speaks of without asking or telling them. */
export type ReadIntents = { intents: Intent[]; ruledOut: Set<ActKind> };

function readIn(sentences: Sentence[], context: LetterContext): ReadIntents {
  const found = new Map<ActKind, Intent>();
  const ruledOut = new Set<ActKind>();
  const add = (kind: ActKind, sentence: Sentence, differs: Partial<Intent> = {}) => {
    const intent: Intent = { kind, sentence, topic: null, vague: false, understood: true, ...differs };
    const before = found.get(kind);
    // A heading names the matter; a sentence says it and is the better evidence, a plain one the best.
    const better =
      before && (before.vague === intent.vague ? before.sentence.heading && !sentence.heading : before.vague);
    if (!before || better) found.set(kind, intent);
  };
  let instructs = false;
  const addRequest = (sentence: Sentence, before: string) => {
    const titled = sentence.heading && accessRequested.test(sentence.folded);
    const told = manner(sentence.folded, before);
    // "Žádost o přístup pro … – prosíme o potvrzení": asks, and for an answer beside it.
    const beginsSo = told === 'question' && /^zadost o pristup[^?]*$/.test(sentence.folded.trim());
    const said = told === 'vague' && titled ? 'plain' : beginsSo ? 'vague' : told;
    const beside = subsidy.test(sentence.folded) && !grants.test(sentence.folded);
    if (said === 'plain' || said === 'vague') add('access_request', sentence, { vague: said === 'vague' || beside });
    // What users in general must do asks for nothing; a question and a request taken back are for a person to read.
    else if (said === 'instruction') instructs = true;
    // "Dejte nám vědět, až bude přístup aktivní" asks for nothing more than what was asked before it.
    else if (!/(?<![a-z])(?:az|jakmile) bude/.test(sentence.folded) || found.get('access_request')?.vague !== false) {
      add('other', sentence);
      ruledOut.add('access_request');
    }
  };
  const ours = context.named || context.addressed;
  // "Vím, že souhlas mohu odvolat. Teď to odvolávám."
  const takesBack = sentences.some(({ folded }) =>
    /(?<![a-z])(?:odvolavam|beru (?:[a-z]{2,8} )?zpet)(?![a-z])/.test(folded),
  );
  const byLaw = sentences.some(({ folded }) => informationLaw.test(folded));
  const isPublic = sentences.some(({ folded }) => publicMatter.test(folded));
  const anothersSubject = sentences.some(({ heading, folded }) => (heading || !context.named) && supplier.test(folded));
  if (byLaw || isPublic || anothersSubject) for (const kind of actKinds) ruledOut.add(kind);
  for (const [at, sentence] of ours ? sentences.entries() : []) {
    const text = sentence.folded;
    if (falseFriend.test(text) && !namesOurSoftware(sentence.text)) continue;
    const dataOnly = dataSubject.test(text) && asks.test(text) && !possibility.test(text);
    if (dataOnly) add('other', sentence, { topic: 'data_subject' });
    const previous = at > 0 && !sentences[at - 1]!.heading ? sentences[at - 1]!.folded : '';
    if (withdrawsConsent(text, previous)) add('consent_withdrawal', sentence);
    else if (withdrawalAdvice.test(text) && !takesBack) ruledOut.add('consent_withdrawal');
    const anothersOffice = anothersSubject && !context.named;
    if (officeEnding.test(withoutNewAsName(sentence)) && !notAnOffice.test(text) && !anothersOffice)
      add('statutory_end', sentence);
    const attorney = attorneyHead.test(text.trim()) && at < 12;
    // "Toto své právo na něj deleguji."
    const from = refersBack.test(text) ? Math.max(0, at - 2) : at;
    const around = sentences
      .slice(from, at + 6)
      .map((one) => one.folded)
      .join(' ');
    // "Ředitel pověřuje zaměstnance" / "Jana Malá, nar. …" / "podáváním žádostí": broken by what stands in a line of its own.
    const broken = empowers.test(text) && delegation.test(around);
    if (((delegation.test(text) || broken) && !takingAway.test(text)) || attorney) {
      if (delegatedThing.test(around)) add('delegation', sentence);
    }
    // Where the software is named nowhere, only who is in trouble himself speaks of an account of ours.
    const told = context.named || asks.test(text) || ownTrouble.test(text);
    if (support.test(text) && told && !isPublic && (context.named || !attack.test(text)))
      add('other', sentence, { topic: 'support' });
    const before = sentences
      .filter(({ heading }, place) => place < at && (heading || place >= at - 3))
      .map((one) => one.folded)
      .join(' ');
    const delegates =
      (delegation.test(text) && (delegatedThing.test(text) || !/pristup/.test(text))) ||
      // "Nastavte jí možnost podání."
      (found.has('delegation') && delegatedThing.test(text) && !/pristup/.test(text));
    if (
      (request.test(text) || asksToGrant(text, before)) &&
      !delegates &&
      !takingAway.test(text) &&
      !withdrawing.test(text) &&
      !support.test(text) &&
      !dataOnly &&
      !byLaw &&
      (context.named || !accessElsewhere.test(text)) &&
      !(anothersSubject && !(context.named && accountWord.test(text))) &&
      !(isPublic && !grants.test(text))
    ) {
      // A subsidy is also asked for "v aplikaci OKslužby": asking must be for access.
      const strong =
        /pristup|uct|ucet|opravneni/.test(text) ||
        (context.named && asksToGrant(text, before)) ||
        (namesOurSoftware(sentence.text) && !subsidy.test(text));
      if (strong && (context.named || !subsidy.test(text))) addRequest(sentence, before);
    }
    if (takingAway.test(text)) ruledOut.add('access_request');
    if (removal.test(text) && told && !found.has('statutory_end') && !found.has('consent_withdrawal')) {
      if (ownAccount.test(text)) add('consent_withdrawal', sentence, { topic: 'own_account' });
      else add('other', sentence, { topic: 'removal' });
    }
    const consent = givenConsent(text, previous, encloses(text));
    if (context.named && consent) add('consent', sentence, { vague: consent === 'otherwise' });
  }
  const headings = sentences.filter(({ heading }) => heading).flatMap(({ text }) => matterOf(text));
  if (found.size === 0 && !byLaw && !anothersSubject) {
    const elsewhere = sentences.some(({ folded }) => anotherPurpose.test(folded));
    const concernsAccounts = sentences.some(({ folded }) => accountWord.test(folded) || consentWords.test(folded));
    const asking =
      context.addressed ||
      (concernsAccounts && sentences.some(({ folded }) => questions.test(folded) && !subsidy.test(folded)));
    const mentions = sentences.filter(
      ({ text, folded }) =>
        namesOurSoftware(text) &&
        // What names the software and asks anything is worth a look, unless it is about money, goods or the public.
        ((asking && !elsewhere) || (wish.test(folded) && accountWord.test(folded))) &&
        !subsidy.test(folded) &&
        !falseFriend.test(folded) &&
        !supplier.test(folded) &&
        !(
          (filedThere.test(folded) || /(?:zadost|vykaz)[a-z]{0,4} \(ok/.test(folded)) &&
          !questions.test(folded) &&
          !accountWord.test(folded)
        ) &&
        manner(folded) !== 'instruction',
    );
    // "MPSV, správa uživatelů OKslužby": the addressee speaks for a letter that names no software itself.
    const spoken = fromSubject(sentences);
    const inLetter = mentions.filter((sentence) => spoken.includes(sentence));
    const wished = inLetter.length > 0 ? inLetter : mentions;
    // "Věc: Dokumenty k OKslužby" above a sentence that only sends them.
    const sends = sentences.some(({ folded }) => encloses(folded));
    const own = wished.find(({ folded, heading }) => !encloses(folded) && !(heading && sends));
    const clouded = sentences.some(isClouded);
    const [matter] = [...headings, ...context.announced];
    // Who cites the rules and says no more asks for nothing.
    if (instructs && wished.length === 0) ruledOut.add('access_request');
    // The sentences use words of their own; the heading or the annotation says what they are about.
    if (own && matter) add(matter, own, { vague: clouded });
    else if (own) add('other', own, { topic: clouded ? null : 'mention', understood: false });
    else if (wished[0]) add('other', wished[0], { topic: 'covering' });
  }
  return { intents: settled(found, [...headings, ...context.announced]), ruledOut };
}

/** Folded, with no new director where "Karel Nový" / "ředitel" signs. */
function withoutNewAsName({ text, folded }: Sentence): string {
  const named = text.matchAll(/\p{Lu}[\p{Ll}.]+\s+Nov(?:ý|á|ého|ému|ým|ou|é)(?!\p{L})/gu);
  return [...named].map(([name]) => fold(name)).reduce((rest, name) => rest.replaceAll(name, '-'), folded);
}

// What may turn a letter to the opposite of what its heading says.
function isClouded({ folded }: Sentence): boolean {
  const said = manner(folded);
  return (
    ['question', 'denied', 'instruction'].includes(said) ||
    saysNo(folded) ||
    speaksOfLeaving(folded) ||
    support.test(folded) ||
    removal.test(folded) ||
    takingAway.test(folded)
  );
}

// "V příloze zasíláme vyplněný formulář souhlasu": what is wanted stands in the enclosure.
function encloses(folded: string): boolean {
  return enclosing.test(folded) && enclosed.test(folded);
}

function settled(found: Map<ActKind, Intent>, announced: ActKind[]): Intent[] {
  asAnnounced(found, announced);
  if (found.has('consent_withdrawal')) found.delete('consent');
  const other = found.get('other');
  const beside = other?.topic === null || other?.topic === 'removal';
  if (beside && (found.has('statutory_end') || found.has('consent_withdrawal'))) found.delete('other');
  if (other?.topic === null && found.has('delegation')) found.delete('other');
  // "Má v OKslužby stále oprávnění podávat": what the one who leaves still has is handed on to nobody.
  const delegated = found.get('delegation');
  if (found.has('statutory_end') && delegated && !handsOn.test(delegated.sentence.folded)) found.delete('delegation');
  const asked = found.get('access_request');
  const follows =
    asked &&
    // "Žádáme o provedení změn u oprávnění": what is asked beside the end follows from it.
    ((found.has('statutory_end') &&
      // "Vezměte to prosím v úvahu u oprávnění."
      (asked.vague || !/pristup|uct|ucet|vstup|uzivatel|povol|udel|prid/.test(asked.sentence.folded))) ||
      // "Prosím o promítnutí do nastavení účtu": so does what is asked beside a delegation.
      (found.has('delegation') && !/(?<![sz])pristup/.test(asked.sentence.folded)) ||
      // "Obnovte prosím přístup": login trouble is no request unless a permission is asked for in so many words.
      (other?.topic === 'support' && !inSoManyWords(asked)));
  if (follows) found.delete('access_request');
  return [...found.values()];
}

function inSoManyWords({ sentence }: Intent): boolean {
  return /povolen|zrizen|zpristupn|(?<![a-z])o pristup/.test(sentence.folded);
}

/** What sentences in words of their own ask or tell is what the heading or the annotation calls it, if they may mean it. */
function asAnnounced(found: Map<ActKind, Intent>, announced: ActKind[]): void {
  const [asked, other] = [found.get('access_request'), found.get('other')];
  const open = asked && !inSoManyWords(asked) ? asked : undefined;
  const plain = [...found.keys()].some((kind) => kind !== 'access_request' && kind !== 'other') || (asked && !open);
  const told = open ?? (other?.topic === 'support' || other?.topic === 'data_subject' ? undefined : other);
  const kind = (['statutory_end', 'delegation', 'consent_withdrawal'] as const).find((one) => announced.includes(one));
  if (!kind || !told || plain) return;
  found.delete('access_request');
  found.delete('other');
  found.set(kind, { kind, sentence: told.sentence, topic: null, vague: false, understood: true });
}
