import type { FormDescription } from './form.ts';
import { usualLabels } from './usual-labels.ts';

/**
 * The forms of the older portal, one for OKslužby – rodina and one for OKslužby – poskytovatel („Formulář souhlasu … pro
 * případ zřízení uživatelského účtu k aplikaci OKslužby - rodina“, portal.mpsv.cz/soc/org/apl_pristup). They speak of the
 * subject of data and cite the act repealed in 2019.
 */
export const souhlas2014: FormDescription = {
  id: 'souhlas-2014',
  titles: [
    /^(?:formular |tiskopis )?souhlas[u]? (?:subjektu udaju )?se (?:zpracovanim|zpracovani)\b/,
    /^formular souhlasu\b/,
  ],
  marks: [/(?<!\d)101\s?\/\s?2000/, /pro pripad zrizeni uzivatelskeho uctu/],
  superseded: 'Souhlas je na starším formuláři, který se už nevydává.',
  labels: {
    ...usualLabels,
    fullName: [...usualLabels.fullName, 'subjekt udaju', 'subjekt udaju (jmeno a prijmeni)'],
    birthNumber: [...usualLabels.birthNumber, 'rodne cislo subjektu udaju'],
    address: [...usualLabels.address, 'adresa subjektu udaju'],
    organisationName: [...usualLabels.organisationName, 'pracoviste', 'nazev pracoviste', 'pracoviste subjektu udaju'],
    function: [...usualLabels.function, 'pracovni zarazeni subjektu udaju'],
    signature: [...usualLabels.signature, 'vlastnorucni podpis subjektu udaju'],
  },
  needed: ['fullName', 'birthNumber', 'organisationName', 'signature'],
};
