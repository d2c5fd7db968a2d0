import { czechDate, dottedDate } from '../../../../simulator/samples/dates.ts';
import type { Words } from '../../words.ts';
import { attorneys, consentLetters, covers, delegations, ends, ownEnds, questions, withdrawals } from './changes.ts';
import { requests } from './requests.ts';
import { strangers } from './strangers.ts';

export const words: Words = {
  spellings: [
    (application) => `OKslužby—${application}`,
    (application) => `OK služby - ${application}`,
    (application) => `OKSlužby - ${application}`,
    (application) => `OK Služby-${application}`,
    (application) => `„OKslužby - ${application}“`,
    (application) => `OKslužby / ${application}`,
    (application) => `OKslužby –${application}`,
  ],
  addressee: [
    [
      'MPSV',
      'ředitel odboru provozu informačních a komunikačních technologií',
      'Na Poříčním právu 1',
      '128 00 Praha 2',
    ],
    [
      'Ministerstvo práce a sociálních věcí',
      'Odbor provozu informačních a komunikačních technologií',
      'Na Poříčním právu 1/376',
      '128 01 Praha 2',
    ],
    ['Ministerstvo práce a sociálních věcí', 'DS: sc9aavg'],
  ],
  units: [
    'ODBOR PROVOZU INFORMAČNÍCH A KOMUNIKAČNÍCH TECHNOLOGIÍ',
    'odbor provozu IKT',
    'MPSV, odbor provozu informačních a komunikačních technologií',
    'Odbor provozu informačních a komunik. technologií',
  ],
  toHands: ['', 'ředitel odboru provozu IKT', '', 'Ředitel odboru provozu informačních a komunikačních technologií'],
  annotations: {
    consent: [
      ({ application }) => `Souhlas se zpracováním osobních údajů (${application})`,
      () => 'Souhlas se zpracováním osobních údajů pro zřízení uživatelského účtu OKslužby',
      ({ application, organisation }) => `${organisation.name} - souhlas ${application}`,
      () => 'OKslužby - formulář souhlasu se zpracováním osobních údajů',
      ({ person }) => `Zaslání souhlasu - ${person.family} ${person.given}, OKslužby`,
      ({ application }) => `Žádost o zřízení uživatelského účtu ${application} - souhlas`,
      () => 'Podepsaný souhlas OKslužby',
      ({ application, organisation }) =>
        `Dobrý den, v příloze Vám zasíláme vyplněný a elektronicky podepsaný formulář souhlasu se zpracováním osobních údajů pro získání uživatelského jména a hesla k aplikaci ${application}. Přihlašovací údaje prosíme zaslat na adresu sídla organizace ${organisation.name}, ${organisation.street} ${organisation.number}, ${organisation.zip} ${organisation.city}. Děkujeme`,
    ],
    consents: [
      ({ application }) => `Souhlasy se zpracováním osobních údajů - ${application}`,
      () => 'Zasíláme souhlasy zaměstnanců - OKslužby',
      ({ organisation }) => `${organisation.name} - formuláře souhlasu uživatelů OKslužby`,
      () => 'Souhlas statutárního zástupce a souhlasy zaměstnanců',
    ],
    request: [
      ({ application }) => `Žádost o povolení k přístupu k aplikaci ${application}`,
      () => 'Žádost o povolení přístupu - OKslužby',
      ({ application }) => `${application} - žádost o přístup`,
      ({ application }) => `Prosíme o povolení přístupu do ${application}`,
      ({ organisation }) => `Žádost o povolení přístupu (${organisation.name})`,
      () => 'Přístup do OKslužby',
      ({ application, organisation }) =>
        `Vážení, žádáme Vás o povolení přístupu k aplikaci ${application}, podrobnosti jsou v přiložené žádosti. ${organisation.name}, IČO ${organisation.ico}`,
    ],
    consentAndRequest: [
      () => 'Souhlas se zpracováním osobních údajů a žádost o povolení přístupu',
      () => 'OKslužby - žádost o povolení přístupu a souhlas',
    ],
    corrected: [
      () => 'Opravený souhlas - OKslužby',
      ({ application }) => `Doplnění podpisu - souhlas ${application}`,
      () => 'Souhlas se zpracováním osobních údajů - oprava, chyběl podpis',
    ],
    statutoryEnd: [
      () => 'Oznámení o skončení funkce statutárního zástupce',
      () => 'OKslužby - změna statutárního zástupce',
      () => 'Hlášení změny statutárního orgánu',
      () => 'Ukončení funkce statutárního orgánu - OKslužby',
    ],
    delegation: [
      () => 'OKslužby - delegování oprávnění k podání',
      () => 'Pověření k podání v OKslužby',
      () => 'Delegování práva podání na dalšího uživatele',
    ],
    attorney: [() => 'Plná moc - podávání výkazů v OKslužby', () => 'OKslužby: plná moc pro zaměstnance'],
    withdrawal: [
      () => 'Odvolání souhlasu - OKslužby',
      () => 'Odvolávám svůj souhlas se zpracováním osobních údajů',
      () => 'Zpětvzetí souhlasu OKslužby',
    ],
    question: [
      () => 'Dotaz OKslužby',
      () => 'OKslužby - prosba o pomoc',
      () => 'Uživatelský účet OKslužby - žádost',
      () => 'Dotaz k aplikaci OKslužby',
    ],
    vague: [() => 'OKslužby - dokument', () => 'Příloha OKslužby', () => 'OK služby'],
  },
  requests: requests,
  requestsInAnnotation: [
    (name, born, application) =>
      `Žádáme o povolení přístupu k aplikaci ${application} pro: ${name}, datum narození ${czechDate(born)}`,
    (name, born, application) =>
      `Prosím o přístup do aplikace ${application}. ${name}, nar. ${dottedDate(born)}. Děkuji`,
  ],
  ends: ends,
  ownEnds: ownEnds,
  delegations: delegations,
  attorneys: attorneys,
  withdrawals: withdrawals,
  questions: questions,
  covers: covers,
  consentLetters: consentLetters,
  strangers: strangers,
  files: {
    forms: [
      'Formulář souhlasu.pdf',
      'souhlas_poskytovatel.pdf',
      'Souhlas se zpracováním osobních údajů.pdf',
      'souhlas_MPSV_podepsano.pdf',
      'OKslužby souhlas.pdf',
      'formular_souhlas_1.pdf',
    ],
    letters: ['Žádost o přístup.pdf', 'zadost OKsluzby.pdf', 'Dopis.pdf', 'MPSV_dopis_2026.pdf', 'pruvodni dopis.pdf'],
    scans: ['sken0001.pdf', '2026-11-09-10-22-31.pdf', 'souhlas scan.pdf'],
  },
  signedNotes: [
    (name) => `Elektronicky podepsal(a) ${name}`,
    (name) => `Podepsáno kvalifikovaným certifikátem: ${name}`,
  ],
  positions: {
    statutory: [
      ['výkonný ředitel', 'výkonná ředitelka'],
      ['předseda výboru', 'předsedkyně výboru'],
      ['ředitel zařízení', 'ředitelka zařízení'],
      ['předseda představenstva', 'předsedkyně představenstva'],
    ],
    employee: [
      ['vedoucí sociální pracovník', 'vedoucí sociální pracovnice'],
      ['finanční účetní', 'finanční účetní'],
      ['asistent ředitele', 'asistentka ředitele'],
      ['personalista', 'personalistka'],
      ['provozní pracovník', 'provozní pracovnice'],
      ['vedoucí pečovatelské služby', 'vedoucí pečovatelské služby'],
    ],
  },
  outsiders: [
    ['externí ekonom', 'externí ekonomka'],
    ['účetní na živnostenský list', 'účetní na živnostenský list'],
    ['dobrovolník organizace', 'dobrovolnice organizace'],
  ],
  oldLaw: [
    (application) =>
      `Souhlasím, aby Ministerstvo práce a sociálních věcí ve smyslu zákona č. 101/2000 Sb. zpracovávalo mé osobní údaje za účelem zřízení uživatelského účtu k aplikaci ${application}.`,
    (application) =>
      `Dávám souhlas ke zpracování osobních údajů podle zákona č. 101/2000 Sb., o ochraně osobních údajů a o změně některých zákonů, pro potřeby aplikace ${application}.`,
  ],
  noConsent: [
    'Prohlašuji, že všechny údaje ve formuláři jsou pravdivé.',
    'Byl(a) jsem poučen(a) o tom, že heslo nesmím sdělit jiné osobě.',
  ],
  onBehalf: [(name) => `v. z. ${name}`, (name) => `v zastoupení podepisuje ${name}`],
  trade: [' - pečovatelské služby', '', ', sociální péče'],
  region: 'Kraj Podlesí',
};
