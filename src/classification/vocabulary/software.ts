import type { Word } from './word.ts';

/** OKslužby in any spelling, folded: OK služby, OK-služby, OKslužeb, OKsluby, Oksluzby. */
export const oksluzby = String.raw`(?<![a-z0-9])o\.?k\.?[ _-]{0,3}slu(?:zb|b|zeb)[a-z]{0,4}`;

/** The three applications as they are inflected; each counts only beside OKslužby or the word „aplikace“. */
export const applicationWords = {
  poskytovatel: {
    pattern: /poskyt(?:ovatel|ovatl|vatel)[a-z]{0,4}/,
    because: 'OKslužby – poskytovatel, for registered providers (R-02)',
    like: ['poskytovatel', 'poskytovatele', 'poskytovateli', 'poskytvatel'],
  },
  rodina: {
    pattern: /rodin(?:a|y|e|u|ou)?/,
    because: 'OKslužby – rodina; „rodinný“ is no form of the name',
    like: ['rodina', 'rodiny', 'rodině', 'rodinu', 'rodinou'],
  },
  senior: {
    pattern: /senior(?:a|u|ovi|em|i|y|um|ech)?/,
    because: 'OKslužby – senior; „seniorský“ is no form of the name',
    like: ['senior', 'seniora', 'seniorovi', 'seniorem', 'senioři'],
  },
} as const satisfies Record<string, Word>;

/** What is asked for beside the three: the ministry’s software too, with a procedure of its own. */
export const otherApplicationWords: readonly Word[] = [
  {
    pattern: new RegExp(String.raw`${oksluzby}[\s"'(),:/-]{0,6}(?:aplikac[a-z]{1,4} )?registr(?![a-z]{4})`),
    because: 'OKslužby – registr is kept by the regional offices (A-18)',
    like: ['OKslužby – registr', 'OK služby (registr)', 'OKslužeb, aplikace registr'],
  },
  {
    pattern: /(?<![a-z])ok ?-?nouze/,
    because: 'OKnouze, the software for benefits in material need',
    like: ['OKnouze', 'OK nouze', 'OK-nouze'],
  },
  {
    pattern: /aplikac[a-z]{1,4} registr(?![a-z])/,
    because: 'the same application named without OKslužby',
    like: ['k aplikaci registr'],
  },
];
