import type { FormDescription } from './form.ts';
import { usualLabels } from './usual-labels.ts';

/** The consent form as it is assumed to look in 2023, for all three applications. */
export const souhlas2023: FormDescription = {
  id: 'souhlas-2023',
  titles: [
    /^(?:(?:formular|tiskopis)(?: ?[-–:])? |priloha c?\.? ?\d{0,2}:? ?)?(?:souhlas|suhlas)(?: uzivatele| zadatele| subjektu udaju| zamestnance)? (?:se|s|so) (?:zpracovanim|zpracovani|spracovanim|spracuvanim)\b/,
    /^prohlaseni o souhlasu se zpracovanim/,
    /^udeleni souhlasu se zpracovanim/,
  ],
  marks: [],
  superseded: null,
  labels: usualLabels,
  needed: ['givenNames', 'familyName', 'birthDate', 'organisationName', 'ico', 'signature'],
};
