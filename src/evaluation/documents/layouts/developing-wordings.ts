import type { Wording } from '../form.ts';

const ministry = ['Ministerstvo práce a sociálních věcí', 'Na Poříčním právu 1, 128 00 Praha 2'];

const gdpr = (application: string) =>
  `Souhlasím se zpracováním svých osobních údajů uvedených v tomto formuláři Ministerstvem práce a sociálních věcí jako správcem podle nařízení (EU) 2016/679 (GDPR) za účelem zřízení uživatelského účtu k aplikaci ${application}. Souhlas uděluji dobrovolně a mohu jej kdykoli odvolat.`;
export const short = (application: string) =>
  `Uděluji Ministerstvu práce a sociálních věcí souhlas se zpracováním výše uvedených osobních údajů pro přidělení identifikátoru klienta MPSV a zřízení účtu k aplikaci ${application}.`;

export const rows: Wording = {
  title: 'Souhlas se zpracováním osobních údajů',
  purpose: (application) => `pro zřízení uživatelského účtu k aplikaci ${application}`,
  addressee: ministry,
  person: {
    heading: '1. Údaje o uživateli',
    questions: [
      ['given', 'Jméno'],
      ['family', 'Příjmení'],
      ['titles', 'Titul před / za'],
      ['birthSurname', 'Rodné příjmení'],
      ['birthNumber', 'Rodné číslo'],
      ['birthDate', 'Datum narození'],
      ['birthPlace', 'Místo narození'],
      ['citizenship', 'Státní příslušnost'],
      ['address', 'Adresa trvalého pobytu'],
      ['phone', 'Telefon'],
      ['email', 'E-mail'],
    ],
  },
  organisation: {
    heading: '2. Organizace',
    questions: [
      ['organisationName', 'Název organizace'],
      ['ico', 'IČO'],
      ['seat', 'Sídlo organizace'],
      ['position', 'Funkce v organizaci'],
    ],
  },
  application: { toldBy: 'ticks', question: 'Žádám o zřízení přístupu k aplikaci:' },
  role: {
    question: '',
    statutory: 'čestně prohlašuji, že jsem statutárním zástupcem organizace',
    employee: 'jsem zaměstnancem organizace',
  },
  consent: { text: gdpr, tick: false },
  placeAndDate: { label: '', text: (inTown, date) => `${inTown} dne ${date}` },
  signature: 'Podpis',
  dates: 'spaced',
};

export const boxes: Wording = {
  ...rows,
  title: 'Souhlas uživatele se zpracováním osobních údajů',
  addressee: [],
  person: {
    heading: 'Uživatel aplikace',
    questions: [
      ['family', 'Příjmení'],
      ['given', 'Jméno (jména)'],
      ['titles', 'Tituly'],
      ['birthDate', 'Datum narození'],
      ['birthNumber', 'Rodné číslo (je-li přiděleno)'],
      ['citizenship', 'Státní občanství'],
      ['address', 'Trvalý pobyt'],
      ['email', 'E-mailová adresa'],
    ],
  },
  organisation: {
    heading: 'Zaměstnavatel',
    questions: [
      ['organisationName', 'Název'],
      ['ico', 'IČ'],
      ['seat', 'Sídlo'],
      ['position', 'Pracovní zařazení'],
    ],
  },
  application: { toldBy: 'ticks', question: 'Aplikace' },
  role: null,
  consent: { text: short, tick: false },
  placeAndDate: { label: 'Místo a datum', text: (inTown, date) => `${inTown} ${date}` },
  signature: 'Podpis uživatele',
  dates: 'dotted',
};

export const table: Wording = {
  ...rows,
  purpose: (application) => `k přístupu do aplikace ${application}`,
  addressee: [],
  person: {
    heading: 'Osobní údaje',
    questions: [
      ['familyFirst', 'Příjmení a jméno'],
      ['birthSurname', 'Příjmení rodné'],
      ['birthDate', 'Datum nar.'],
      ['birthNumber', 'R. č.'],
      ['address', 'Bydliště'],
      ['email', 'E-mail'],
      ['phone', 'Tel.'],
    ],
  },
  organisation: {
    heading: 'Údaje o organizaci',
    questions: [
      ['organisationName', 'Organizace'],
      ['ico', 'IČO organizace'],
      ['seat', 'Adresa sídla'],
      ['position', 'Funkce'],
    ],
  },
  application: { toldBy: 'line', question: 'Název aplikace' },
  consent: { text: gdpr, tick: true },
  placeAndDate: { label: 'Datum podpisu', text: (_, date) => date },
  signature: 'Vlastnoruční podpis',
  dates: 'spaced',
};

export const columns: Wording = {
  ...rows,
  addressee: [],
  person: {
    heading: 'UŽIVATEL',
    questions: [
      ['whole', 'Jméno a příjmení'],
      ['birthDate', 'Dat. narození'],
      ['birthNumber', 'Rod. číslo'],
      ['birthPlace', 'Místo nar.'],
      ['address', 'Bytem'],
      ['email', 'Email'],
    ],
  },
  organisation: {
    heading: 'ORGANIZACE',
    questions: [
      ['organisationName', 'Název'],
      ['ico', 'IČ'],
      ['seat', 'Sídlo'],
      ['position', 'Pozice'],
    ],
  },
  application: { toldBy: 'ticks', question: 'Přístup k aplikaci' },
  consent: { text: short, tick: false },
  placeAndDate: { label: '', text: (inTown, date) => `${inTown} dne ${date}` },
  signature: 'Podpis',
};

export const leaders: Wording = {
  ...rows,
  title: 'Formulář – souhlas se zpracováním osobních údajů',
  addressee: [],
  person: {
    heading: '',
    questions: [
      ['whole', 'Jméno, příjmení, titul'],
      ['birthDate', 'Narozen/a'],
      ['birthNumber', 'Rodné číslo'],
      ['address', 'Trvale bytem'],
      ['email', 'E-mail'],
    ],
  },
  organisation: {
    heading: '',
    questions: [
      ['organisationName', 'Zaměstnavatel'],
      ['ico', 'IČO'],
      ['position', 'Ve funkci'],
    ],
  },
  application: { toldBy: 'purpose' },
  role: null,
  consent: { text: gdpr, tick: false },
  placeAndDate: { label: '', text: (inTown, date) => `${inTown} dne ${date}` },
  dates: 'wordy',
};

export const brief: Wording = {
  ...leaders,
  title: 'Souhlas se zpracováním osobních údajů',
  person: {
    heading: '',
    questions: [
      ['given', 'Jméno'],
      ['family', 'Příjmení'],
      ['birthDate', 'Datum narození'],
    ],
  },
  organisation: {
    heading: '',
    questions: [
      ['organisationName', 'Organizace'],
      ['ico', 'IČO'],
      ['position', 'Funkce'],
    ],
  },
  consent: { text: short, tick: false },
  dates: 'spaced',
};
