import type { Fonts } from '../../simulator/samples/fonts.ts';
import type { Letter } from '../../simulator/samples/letters.ts';
import type { Sheet } from '../../simulator/samples/sheet.ts';
import { type LetterLook as Look, letterPage } from '../documents/pages/letter-page.ts';
import type { TypefaceName } from '../documents/typefaces.ts';
import type { SetName } from '../pool.ts';

/** How letters of the messages are set; beside those of `layoutsOf(set).letters`, and none of one set is in the other. */
export type LetterLook = {
  id: string;
  typeface: TypefaceName;
  draw: (fonts: Fonts, letter: Letter, byHand: boolean) => Sheet[];
};

const look = (id: string, typeface: TypefaceName, settings: Look): LetterLook => ({
  id,
  typeface,
  draw: letterPage(settings),
});

const looks: Record<SetName, LetterLook[]> = {
  developing: [
    look('serif, addressee right', 'dejavu', {
      margin: 62,
      face: 'serif',
      boldFace: 'serifBold',
      size: 10.5,
      head: 'left',
      addresseeX: 240,
      dateAt: 'right',
      signatureX: 270,
      footer: true,
    }),
    look('sans, head in the middle', 'dejavu', {
      margin: 58,
      face: 'sans',
      boldFace: 'bold',
      size: 9.5,
      head: 'centre',
      addresseeX: 255,
      dateAt: 'right',
      signatureX: 290,
      footer: true,
    }),
    look('plain', 'dejavu', {
      margin: 80,
      face: 'sans',
      boldFace: 'bold',
      size: 11,
      head: 'left',
      addresseeX: 210,
      dateAt: 'right',
      signatureX: 230,
      footer: false,
    }),
  ],
  measuring: [
    look('everything left', 'liberation', {
      margin: 72,
      face: 'sans',
      boldFace: 'bold',
      size: 11,
      head: 'left',
      addresseeX: 0,
      dateAt: 'left',
      signatureX: 0,
      footer: true,
    }),
    look('typewriter', 'typewriter', {
      margin: 66,
      face: 'sans',
      boldFace: 'bold',
      size: 9,
      head: 'left',
      addresseeX: 0,
      dateAt: 'left',
      signatureX: 180,
      footer: false,
    }),
    look('narrow letters', 'condensed', {
      margin: 70,
      face: 'sans',
      boldFace: 'bold',
      size: 10.5,
      head: 'centre',
      addresseeX: 0,
      dateAt: 'left',
      signatureX: 225,
      footer: true,
    }),
    look('italics', 'condensed', {
      margin: 64,
      face: 'serif',
      boldFace: 'serifBold',
      size: 11.5,
      head: 'centre',
      addresseeX: 150,
      dateAt: 'left',
      signatureX: 120,
      footer: false,
    }),
  ],
};

export function letterLooksOf(set: SetName): LetterLook[] {
  return looks[set];
}
