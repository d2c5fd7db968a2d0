import { Failure } from '../errors.ts';
import { classifyStatus } from '../isds/status.ts';
import { inCzech } from './in-czech.ts';

/** What a failure of a message means and what a person does about it. */
export type FailureWords = { meaning: string; todo: string };

const portal = 'Podívejte se na zprávu v portálu datových schránek';

const ofMessages: Record<string, FailureWords> = {
  'evidence-invalid': {
    meaning: 'Nepotvrdilo se, že zpráva přišla z ISDS beze změny: některý z údajů o jejím původu neplatí.',
    todo: `${portal}. Je-li v pořádku, spusťte ji znovu: stáhne se ještě jednou a oba originály zůstanou.`,
  },
  'isds-suspicious': {
    meaning: 'ISDS zprávu označil za podezřelou. Podatelna ji uložila, ale dokumenty v ní neotevřela.',
    todo: 'Posuďte ji mimo podatelnu, s bezpečnostním správcem. Nový pokus na označení od ISDS nic nezmění.',
  },
  'isds-system': {
    meaning: 'Zprávu poslal sám ISDS: bývá o heslech, právech nebo omezení účtu.',
    todo: 'Přečtěte si ji v portálu datových schránek a předejte ji správci.',
  },
  'processing-died': {
    meaning: 'Zpracování se desetkrát po sobě nedokončilo.',
    todo: 'Předejte číslo zprávy správci; důvod je v protokolu. Až bude odstraněn, spusťte zprávu znovu.',
  },
  'original-damaged': {
    meaning: 'Uložený originál neodpovídá svému otisku.',
    todo: 'Předejte číslo zprávy správci hned: originál se má obnovit ze zálohy.',
  },
};

/** `waits`: podatelna tries again by itself; otherwise only a person moves the message on. */
export function failureWords(code: string, waits: boolean): FailureWords {
  const known = ofMessages[code];
  if (known) return known;
  const usual = waits
    ? 'Nic: podatelna to zkouší znovu sama. Trvá-li to déle než den, řekněte to správci.'
    : `${portal}; správci předejte její číslo.`;
  if (code.startsWith('zfo-'))
    return {
      meaning: 'To, co ISDS vydal, není celá podepsaná zpráva.',
      todo: 'Spusťte zprávu znovu: stáhne se ještě jednou. Nepomůže-li to, předejte její číslo správci.',
    };
  const status = /^isds-(\d{4})$/.exec(code)?.[1];
  if (status) return { meaning: classifyStatus(status, '').meaning, todo: usual };
  const sentence = inCzech(new Failure('retry', code, ''));
  return { meaning: sentence || `Chyba ${code}, kterou rozliší správce v protokolu.`, todo: usual };
}
