import { saysNo } from './cautions.ts';
import { consentWords } from './sections.ts';
import {
  mayWithdrawWords,
  ownConsentWords,
  takingThatBackWords,
  usingThatRightWords,
  withdrawingWords,
} from './vocabulary/changes.ts';
import {
  givingThatWords,
  personalDataWords,
  reportedConsentWords,
  thirdPersonConsentWords,
} from './vocabulary/consents.ts';
import { anyWord } from './vocabulary/word.ts';

/*
 * What a folded sentence of a letter says of a consent: that it is given, taken back, or may be. `previous` is the
 * sentence before it, which it may point at; empty when there is none.
 */

/** Words of taking back, be it declared or only advised. */
export const withdrawing = anyWord(withdrawingWords);
/** A possibility or a right. */
export const possibility = anyWord(mayWithdrawWords);
/** That a consent may be taken back, or how: nothing is taken back by that. */
export const withdrawalAdvice = /(?:muze|mohu|lze|kdykoli|(?<![a-z])jak(?![a-z]))[^.!?]{0,40}(?:odvolat|vzit zpet)/;
const usesRight = /(?:vyuziv|uplatnuj)[a-z]{1,3} |^vec/;
const theRight = /odvolat|odvolani|vzit (?:[a-z]{2,6} )?zpet/;
const dataSubjectRight = /(?<![a-z])cl(?:anku|\.)? ?(?:1[2-9]|2[0-2])(?!\d)/;
const ownConsent = anyWord(ownConsentWords);
const takesThatBack = anyWord(takingThatBackWords);
const usesThatRight = anyWord(usingThatRightWords);
const personalData = anyWord(personalDataWords);
const othersConsent = anyWord(thirdPersonConsentWords);
const reportedConsent = anyWord(reportedConsentWords);
const givesThat = anyWord(givingThatWords);
const declared = /(?<![a-z])souhlasim(?![a-z])/;

/** A consent is taken back, in so many words or by words that point at it. */
export function withdrawsConsent(text: string, previous: string): boolean {
  return (withdrawing.test(text) && (!possibility.test(text) || usesRight.test(text))) || withdrawsThat(text, previous);
}

/** "Souhlas … jsem přehodnotila a tímto jej odvolávám." */
function withdrawsThat(text: string, previous: string): boolean {
  const spoken = `${previous} ${text}`;
  if (!ownConsent.test(spoken) || /(?<![a-z])(?:souhlasim|udeluji|davam|poskytuji)(?![a-z])/.test(spoken)) return false;
  return (
    takesThatBack.test(text) || (usesThatRight.test(text) && theRight.test(spoken) && !dataSubjectRight.test(text))
  );
}

/**
 * How a consent is given: declared, or in other words that a person must read; null when it is not. `encloses`: the
 * sentence sends something.
 */
export function givenConsent(text: string, previous: string, encloses: boolean): 'declared' | 'otherwise' | null {
  const declares = consentWords.test(text) && personalData.test(text);
  if (!declares && !consentsOtherwise(text, previous)) return null;
  if (withdrawing.test(text) || /(?<![a-z])lze(?![a-z])|odvolat/.test(text)) return null;
  // "Ke zřízení účtu připojuji svůj souhlas: souhlasím, aby …" declares, whatever it encloses; "… dává možnost kdykoli
  // vzít zpět souhlas" gives none.
  const sends = encloses || /prilo[zh]|zasila|zasleme/.test(text);
  if (!declared.test(text) && (sends || theRight.test(text))) return null;
  return declares ? 'declared' : 'otherwise';
}

/** A consent in the third person, or one that the sentence before speaks of: "… můj souhlas. Ten Vám tímto dávám." */
function consentsOtherwise(text: string, previous: string): boolean {
  if (othersConsent.test(text)) return personalData.test(text) && !reportedConsent.test(text) && !saysNo(text);
  return givesThat.test(text.trim()) && ownConsent.test(previous) && personalData.test(previous);
}
