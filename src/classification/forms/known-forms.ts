import type { FieldId, FormDescription } from './form.ts';
import { souhlas2014 } from './souhlas-2014.ts';
import { souhlas2023 } from './souhlas-2023.ts';

/** All forms of the ministry we can read; the one in use first. A new form is added here and described in its own file. */
export const knownForms: readonly FormDescription[] = [souhlas2023, souhlas2014];

/** Whether a folded line begins as the title of a form does. */
export function isTitleOfAForm(folded: string): boolean {
  return knownForms.some((form) => form.titles.some((title) => title.test(folded)));
}

/** The form with this title and these words, folded: by its own marks, else the one in use. */
export function formOf(title: string, words: string): FormDescription {
  const titled = knownForms.filter((form) => form.titles.some((one) => one.test(title)));
  return titled.find((form) => form.marks.some((mark) => mark.test(words))) ?? titled[0] ?? souhlas2023;
}

/** Whether the form asks for one of these fields; of what is on no form that we know everything may be asked. */
export function asksFor(formId: string | null, ...fields: FieldId[]): boolean {
  const form = knownForms.find((one) => one.id === formId);
  return !form || fields.some((field) => form.needed.includes(field));
}
