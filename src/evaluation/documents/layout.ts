import type { Fonts } from '../../simulator/samples/fonts.ts';
import type { Letter } from '../../simulator/samples/letters.ts';
import type { Sheet } from '../../simulator/samples/sheet.ts';
import type { SetName } from '../pool.ts';
import type { FlowStyle } from './flow/form-flow.ts';
import type { FilledForm, Wording } from './form.ts';
import { developingForms } from './layouts/developing-forms.ts';
import { developingLetters } from './layouts/developing-letters.ts';
import { measuringForms } from './layouts/measuring-forms.ts';
import { measuringLetters } from './layouts/measuring-letters.ts';
import type { ConsentLetterWording, RequestWording } from './letter.ts';
import type { TypefaceName } from './typefaces.ts';

/** One edition of the consent form: its words and where they stand. */
export type FormLayout = {
  id: string;
  typeface: TypefaceName;
  wording: Wording;
  draw: (fonts: Fonts, forms: FilledForm[]) => Sheet[];
  /** fields to be filled in on a screen */
  interactive: boolean;
  /** how many people one file is for: two forms on one sheet */
  people: 1 | 2;
  pages: 1 | 2;
  /** how a word processor lays the same words out */
  flow: FlowStyle;
};

/** One way to write a letter. */
export type LetterLayout = {
  id: string;
  typeface: TypefaceName;
  draw: (fonts: Fonts, letter: Letter, byHand: boolean) => Sheet[];
} & ({ kind: 'request'; wording: RequestWording; people: number } | { kind: 'consent'; wording: ConsentLetterWording });

const layouts: Record<SetName, { forms: FormLayout[]; letters: LetterLayout[] }> = {
  developing: { forms: developingForms, letters: developingLetters },
  measuring: { forms: measuringForms, letters: measuringLetters },
};

export function layoutsOf(set: SetName): { forms: FormLayout[]; letters: LetterLayout[] } {
  return layouts[set];
}
