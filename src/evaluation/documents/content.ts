import type { Fonts } from '../../simulator/samples/fonts.ts';
import type { Letter } from '../../simulator/samples/letters.ts';
import type { Sheet } from '../../simulator/samples/sheet.ts';
import type { Flow } from './flow/flow.ts';
import { formFlow } from './flow/form-flow.ts';
import { letterFlow } from './flow/letter-flow.ts';
import { type ConsentPlan, fillIn, truthOf } from './form.ts';
import type { FormLayout, LetterLayout } from './layout.ts';
import { truthOfConsentLetter, truthOfRequest } from './letter.ts';
import type { Planner } from './plans.ts';
import type { TrueAct } from './truth.ts';
import { type TypefaceName, typeface } from './typefaces.ts';

/** Something that can be drawn on pages, and written in a word processor. */
export type Content = {
  layout: string;
  typeface: TypefaceName;
  acts: TrueAct[];
  pages: number;
  draw: () => Promise<DrawnSheet[]>;
  flow: Flow;
};

type DrawnSheet = { sheet: Sheet; fonts: Fonts };

/** The form filled in by as many people as the layout is for. */
export function formContent(layout: FormLayout, planner: Planner, given: Partial<ConsentPlan>): Content {
  const plans = Array.from({ length: layout.people }, () => planner.consent(given));
  const filled = plans.map((plan) => fillIn(layout.wording, plan));
  return {
    layout: layout.id,
    typeface: layout.typeface,
    acts: plans.map((plan) => truthOf(layout.wording, plan)),
    pages: layout.pages,
    draw: () => drawnIn(layout.typeface, (fonts) => layout.draw(fonts, filled)),
    flow: formFlow(layout.flow)(filled),
  };
}

export function letterContent(layout: LetterLayout, planner: Planner, byHand: boolean): Content {
  let letter: Letter;
  let acts: TrueAct[];
  if (layout.kind === 'request') {
    const plan = planner.request(layout.people, byHand);
    letter = layout.wording.write(plan);
    acts = truthOfRequest(layout.wording, plan);
  } else {
    const plan = planner.consent(byHand ? { handwritten: 'everything' } : {});
    letter = layout.wording.write(plan);
    acts = [truthOfConsentLetter(layout.wording, plan)];
  }
  return {
    layout: layout.id,
    typeface: layout.typeface,
    acts,
    pages: 1,
    draw: () => drawnIn(layout.typeface, (fonts) => layout.draw(fonts, letter, byHand)),
    flow: letterFlow(letter),
  };
}

async function drawnIn(name: TypefaceName, draw: (fonts: Fonts) => Sheet[]): Promise<DrawnSheet[]> {
  const fonts = await typeface(name);
  return draw(fonts).map((sheet) => ({ sheet, fonts }));
}

/** Several forms put through the scanner in one go. */
export function together(contents: Content[]): Content {
  return {
    layout: contents.map((content) => content.layout).join(' + '),
    typeface: contents[0]!.typeface,
    acts: contents.flatMap((content) => content.acts),
    pages: contents.reduce((sum, content) => sum + content.pages, 0),
    draw: async () => (await Promise.all(contents.map((content) => content.draw()))).flat(),
    flow: contents[0]!.flow,
  };
}
