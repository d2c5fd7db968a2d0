import type { Fonts } from './fonts.ts';
import { Pen, type Sheet } from './sheet.ts';

/** The back page of the form: instructions that nobody fills in. */
export function informationSheet(fonts: Fonts): Sheet {
  const pen = new Pen(fonts);
  pen.line('Pokyny k vyplnění', { face: 'bold', size: 13 });
  pen.gap(8);
  for (const [index, text] of [
    'Formulář vyplňte čitelně hůlkovým písmem nebo na počítači a vlastnoručně podepište.',
    'Každý budoucí uživatel vyplňuje vlastní formulář. Jako první jej zasílá statutární zástupce organizace.',
    'Rodné číslo uvádějí osoby, kterým bylo přiděleno. Ostatní uvedou datum narození a číslo cestovního dokladu.',
    'Přihlašovací údaje budou zaslány dopisem na adresu sídla organizace.',
    'Souhlas lze kdykoli odvolat stejným způsobem, jakým byl udělen.',
  ].entries()) {
    pen.gap(4);
    pen.paragraph(`${index + 1}. ${text}`, { size: 10 });
  }
  return pen.sheet;
}
