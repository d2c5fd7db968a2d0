import { dottedDate } from '../../../simulator/samples/dates.ts';
import type { Words } from '../words.ts';
import {
  measuringAttorneys,
  measuringCovers,
  measuringDelegations,
  measuringEnds,
  measuringOwnEnds,
  measuringQuestions,
  measuringWithdrawals,
} from './measuring-changes.ts';
import { measuringRequests } from './measuring-requests.ts';
import { measuringStrangers } from './measuring-strangers.ts';

export const measuringWords: Words = {
  spellings: [
    (application) => `aplikace OKslužby - ${application}`,
    (application) => `OKsluzby ${application}`,
    (application) => `aplikace „OKslužby – ${application}“`,
    (application) => `OK-služby ${application}`,
    (application) => `systému OKslužby ${application}`,
  ],
  addressee: [
    ['MPSV ČR', 'Odbor provozu ICT', 'Na Poříčním právu 376/1', '128 01 Praha 2'],
    ['Ministerstvo práce a sociálních věcí ČR', 'k rukám ředitele odboru provozu ICT', '128 01 Praha 2'],
  ],
  units: ['Odbor provozu ICT', 'OPIKT', 'odbor provozu informačních a komunikačních technologií MPSV'],
  toHands: ['', 'ředitel OPIKT', 'vedoucí odboru provozu ICT'],
  annotations: {
    consent: [
      () => 'souhlas',
      ({ application }) => `Tiskopis souhlasu pro ${application}`,
      ({ person }) => `Souhlas GDPR ${person.family} ${person.given}`,
      () => 'OKslužby: souhlas uživatele se zpracováním osobních údajů',
      ({ organisation }) => `Souhlas uživatele OKslužby, ${organisation.name}, IČO ${organisation.ico}`,
      ({ application, organisation }) =>
        `Dobrý den, zasíláme Vám vyplněný a podepsaný souhlas se zpracováním osobních údajů, který je potřebný ke zřízení přístupu pro ${application}, žadatel ${organisation.name} se sídlem ${organisation.street} ${organisation.number}, ${organisation.city}, prosíme o potvrzení přijetí a o sdělení, kdy bude přístup zřízen`,
    ],
    consents: [
      () => 'Souhlasy uživatelů',
      () => 'OKslužby - tiskopisy souhlasu našich pracovníků',
      ({ organisation }) => `${organisation.name}: souhlasy GDPR`,
    ],
    request: [
      ({ application }) => `Povolení přístupu ${application}`,
      () => 'Žádost o povolení přístupu',
      ({ application }) => `Prosba o přístup - ${application}`,
      () => 'žádost OKslužby',
      ({ organisation }) => `Přístup do OKslužby pro ${organisation.name}`,
    ],
    consentAndRequest: [() => 'Žádost o přístup a tiskopis souhlasu', () => 'OKslužby 2x'],
    corrected: [({ application }) => `Oprava - souhlas ${application}`, () => 'Dosíláme podepsaný souhlas'],
    statutoryEnd: [
      () => 'Změna ve funkci statutárního orgánu',
      () => 'Hlášení o zániku funkce',
      () => 'OKslužby - nový statutární zástupce',
    ],
    delegation: [() => 'Delegace podání', () => 'Oprávnění k podání v OKslužby'],
    attorney: [() => 'OKslužby - plná moc k podávání žádostí'],
    withdrawal: [() => 'Zpětvzetí souhlasu se zpracováním osobních údajů', () => 'Odvolávám souhlas'],
    question: [() => 'Přihlášení do OKslužby', () => 'Prosba o radu - OKslužby', () => 'Uživatelské jméno OKslužby'],
    vague: [() => 'OKsluzby', () => 'Zasílání dokumentů OKslužby', () => 'Viz příloha'],
  },
  requests: measuringRequests,
  requestInAnnotation: (name, born, application) =>
    `${name}, datum narození ${dottedDate(born)}: prosíme o povolení přístupu do ${application}`,
  ends: measuringEnds,
  ownEnds: measuringOwnEnds,
  delegations: measuringDelegations,
  attorneys: measuringAttorneys,
  withdrawals: measuringWithdrawals,
  questions: measuringQuestions,
  covers: measuringCovers,
  strangers: measuringStrangers,
  files: {
    forms: ['tiskopis.pdf', 'Souhlas GDPR.pdf', 'OKsluzby_formular_vyplneny.pdf', 'Dokument (3).pdf', 'prohlaseni.pdf'],
    letters: ['Pruvodka.pdf', 'žádost o povolení.pdf', 'MPSV 2026.pdf', 'Dokument1.pdf'],
    scans: ['IMG_0412.pdf', '20261103_0915.pdf', 'Naskenovaný dokument.pdf'],
  },
  signedNote: (name) => `Digitálně podepsal(a): ${name}`,
  positions: {
    statutory: [
      ['ředitel organizace', 'ředitelka organizace'],
      ['předseda správní rady', 'předsedkyně správní rady'],
      ['statutární zástupce', 'statutární zástupkyně'],
    ],
    employee: [
      ['koordinátor péče', 'koordinátorka péče'],
      ['administrativní pracovník', 'administrativní pracovnice'],
      ['mzdový účetní', 'mzdová účetní'],
      ['metodik kvality', 'metodička kvality'],
    ],
  },
  outsiders: [
    ['smluvní účetní (OSVČ)', 'smluvní účetní (OSVČ)'],
    ['externí konzultant', 'externí konzultantka'],
  ],
  oldLaw: (application) =>
    `V souladu se zákonem č. 101/2000 Sb. dávám souhlas ke zpracování svých osobních údajů Ministerstvem práce a sociálních věcí pro přístup k aplikaci ${application}.`,
  noConsent: 'Prohlašuji, že jsem údaje uvedl(a) podle skutečnosti.',
  onBehalf: (name) => `p. p. ${name}`,
  trade: [' - osobní asistence', ''],
  region: 'Kraj Podlesí',
};
