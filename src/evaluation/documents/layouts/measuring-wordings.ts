import type { Wording } from '../form.ts';

const toMinistry = ['MPSV, odbor provozu informačních a komunikačních technologií', 'Na Poříčním právu 376/1, Praha 2'];

const freely = (application: string) =>
  `Tímto dávám Ministerstvu práce a sociálních věcí svobodný souhlas se zpracováním osobních údajů, které jsem uvedl(a) v tomto tiskopisu, a to pro účel založení a správy účtu v aplikaci ${application}, po dobu trvání účtu. Jsem si vědom(a), že souhlas smím vzít zpět.`;
export const formal = (application: string) =>
  `Podpisem souhlasím s tím, aby Ministerstvo práce a sociálních věcí (správce údajů) zpracovávalo moje osobní údaje v rozsahu tohoto dokumentu ve smyslu čl. 6 odst. 1 písm. a) obecného nařízení 2016/679 pro potřeby aplikace ${application}.`;

export const lines: Wording = {
  title: 'Udělení souhlasu se zpracováním osobních údajů',
  purpose: (application) => `za účelem zřízení přístupu do aplikace ${application}`,
  addressee: toMinistry,
  person: {
    heading: 'A. Osoba, které má být účet zřízen',
    questions: [
      ['whole', 'Titul, jméno a příjmení'],
      ['birthSurname', 'Rodné příjmení'],
      ['birthDate', 'Den, měsíc a rok narození'],
      ['birthNumber', 'Rodné č.'],
      ['birthPlace', 'Místo a okres narození'],
      ['citizenship', 'Občanství'],
      ['address', 'Místo trvalého pobytu'],
      ['email', 'E-mail'],
      ['phone', 'Telefon/mobil'],
    ],
  },
  organisation: {
    heading: 'B. Poskytovatel',
    questions: [
      ['organisationName', 'Název poskytovatele'],
      ['ico', 'IČO'],
      ['seat', 'Sídlo poskytovatele'],
      ['position', 'Funkce (pracovní zařazení)'],
    ],
  },
  application: { toldBy: 'ticks', question: 'Požadovaná aplikace (zaškrtněte)' },
  role: {
    question: 'Vztah k poskytovateli',
    statutory: 'prohlašuji, že jsem statutární orgán nebo jeho člen',
    employee: 'jsem pracovník v pracovním poměru',
  },
  consent: { text: freely, tick: false },
  placeAndDate: { label: 'místo, datum', text: (inTown, date) => `${inTown} dne ${date}` },
  signature: 'podpis žadatele',
  dates: 'spaced',
};

export const pairs: Wording = {
  ...lines,
  title: 'Souhlas zaměstnance se zpracováním osobních údajů',
  purpose: (application) => `pro aplikaci ${application}`,
  addressee: [],
  person: {
    heading: 'Zaměstnanec',
    questions: [
      ['given', 'Jméno'],
      ['family', 'Příjmení'],
      ['birthDate', 'Datum narození'],
      ['birthNumber', 'Rodné číslo'],
      ['birthPlace', 'Narozen/a v'],
      ['citizenship', 'Stát. občanství'],
      ['phone', 'Mobil'],
      ['email', 'E-mail'],
    ],
  },
  organisation: {
    heading: 'Zaměstnavatel',
    questions: [
      ['organisationName', 'Název zaměstnavatele'],
      ['ico', 'IČO zaměstnavatele'],
      ['seat', 'Adresa organizace'],
      ['position', 'Pracovní pozice'],
    ],
  },
  application: { toldBy: 'line', question: 'Aplikace OKslužby' },
  role: null,
  consent: { text: formal, tick: false },
  placeAndDate: { label: 'Datum', text: (_, date) => date },
  signature: 'Podpis zaměstnance',
  dates: 'dotted',
};

export const bare: Wording = {
  ...lines,
  title: 'Souhlas se zpracováním osobních údajů – přístup do OKslužby',
  purpose: (application) => `Účel: přístup k aplikaci ${application}`,
  person: {
    heading: 'Žadatel',
    questions: [
      ['family', 'Příjmení'],
      ['given', 'Křestní jméno'],
      ['titles', 'Akademický titul'],
      ['birthDate', 'Datum narození'],
      ['birthNumber', 'Rodné číslo'],
      ['address', 'Adresa bydliště'],
      ['email', 'Elektronická adresa'],
      ['phone', 'Telefonní číslo'],
    ],
  },
  organisation: {
    heading: 'Za organizaci',
    questions: [
      ['organisationName', 'Obchodní firma nebo název'],
      ['ico', 'Identifikační číslo (IČO)'],
      ['seat', 'Se sídlem'],
      ['position', 'Role v organizaci'],
    ],
  },
  application: { toldBy: 'purpose' },
  consent: { text: freely, tick: true },
  placeAndDate: { label: 'Místo a datum', text: (inTown, date) => `${inTown}, ${date}` },
  signature: 'Podpis osoby',
};

export const sides: Wording = {
  ...lines,
  title: 'Prohlášení o souhlasu se zpracováním osobních údajů',
  addressee: [],
  person: {
    heading: 'Subjekt údajů',
    questions: [
      ['familyFirst', 'Příjmení, jméno'],
      ['birthDate', 'Datum narození'],
      ['birthNumber', 'Rodné číslo'],
      ['address', 'Pobyt'],
      ['phone', 'Mobil'],
      ['email', 'E-mail'],
    ],
  },
  organisation: {
    heading: 'Poskytovatel služeb',
    questions: [
      ['organisationName', 'Název subjektu'],
      ['ico', 'IČO'],
      ['seat', 'Sídlo (adresa)'],
      ['position', 'Pracovní funkce'],
    ],
  },
  application: { toldBy: 'ticks', question: 'Účet má být zřízen v aplikaci' },
  consent: { text: formal, tick: true },
  placeAndDate: { label: '', text: (inTown, date) => `${inTown} dne ${date}` },
  signature: 'Podpis subjektu údajů',
  dates: 'spaced',
};

export const typed: Wording = {
  ...pairs,
  title: 'Příloha č. 1: Souhlas se zpracováním osobních údajů',
  person: {
    heading: '',
    questions: [
      ['whole', 'Jméno a příjmení žadatele'],
      ['birthDate', 'Datum narození'],
      ['birthNumber', 'Rodné číslo'],
      ['address', 'Trvalé bydliště'],
      ['email', 'E-mail'],
    ],
  },
  organisation: {
    heading: '',
    questions: [
      ['organisationName', 'Název organizace / poskytovatele'],
      ['ico', 'IČO'],
      ['position', 'Funkce / pracovní zařazení'],
    ],
  },
  application: { toldBy: 'purpose' },
  consent: { text: freely, tick: false },
  placeAndDate: { label: '', text: (inTown, date) => `${inTown} dne ${date}` },
  signature: 'Podepsáno',
  dates: 'wordy',
};

export const slips: Wording = {
  ...typed,
  title: 'Souhlas se zpracováním osobních údajů (OKslužby)',
  person: {
    heading: '',
    questions: [
      ['whole', 'Jméno a příjmení osoby'],
      ['birthDate', 'Datum narození'],
      ['email', 'E-mail'],
    ],
  },
  organisation: {
    heading: '',
    questions: [
      ['organisationName', 'Zaměstnavatel (organizace)'],
      ['ico', 'IČO'],
      ['position', 'Pracovní zařazení / funkce'],
    ],
  },
  consent: { text: formal, tick: false },
  signature: 'Podpis souhlasící osoby',
  dates: 'dotted',
};
