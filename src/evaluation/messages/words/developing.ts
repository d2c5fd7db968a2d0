import { czechDate } from '../../../simulator/samples/dates.ts';
import type { Words } from '../words.ts';
import {
  developingAttorneys,
  developingCovers,
  developingDelegations,
  developingEnds,
  developingOwnEnds,
  developingQuestions,
  developingWithdrawals,
} from './developing-changes.ts';
import { developingRequests } from './developing-requests.ts';
import { developingStrangers } from './developing-strangers.ts';

export const developingWords: Words = {
  spellings: [
    (application) => `OKslužby – ${application}`,
    (application) => `OKslužby-${application}`,
    (application) => `OK služby – ${application}`,
    (application) => `OKSLUŽBY – ${application.toUpperCase()}`,
  ],
  addressee: [
    [
      'Ministerstvo práce a sociálních věcí',
      'odbor provozu informačních a komunikačních technologií',
      'Na Poříčním právu 1, 128 00 Praha 2',
    ],
    ['Ministerstvo práce a sociálních věcí', 'Na Poříčním právu 1', '128 00 Praha 2'],
  ],
  units: [
    'Odbor provozu informačních a komunikačních technologií',
    'odbor provozu informačních a komunikačních technologií',
  ],
  toHands: ['ředitel odboru provozu informačních a komunikačních technologií', ''],
  annotations: {
    consent: [
      ({ application }) => `Souhlas se zpracováním osobních údajů - ${application}`,
      () => 'Souhlas - OKslužby',
      ({ person }) => `Souhlas se zpracováním osobních údajů - ${person.given} ${person.family}`,
      () => 'Formulář souhlasu',
      ({ organisation }) => `${organisation.name} - souhlas se zpracováním OÚ`,
      ({ application, organisation }) =>
        `Zaslání souhlasu se zpracováním osobních údajů pro účely zřízení uživatelského účtu k aplikaci ${application} za organizaci ${organisation.name}, ${organisation.street} ${organisation.number}, ${organisation.zip} ${organisation.city}, IČO ${organisation.ico}, telefon ${organisation.phone}`,
    ],
    consents: [
      () => 'Souhlasy se zpracováním osobních údajů - zaměstnanci',
      () => 'souhlasy OKslužby',
      ({ application }) => `Souhlasy uživatelů ${application}`,
    ],
    request: [
      ({ application }) => `Žádost o povolení přístupu k aplikaci ${application}`,
      () => 'Žádost o přístup',
      ({ application }) => `Žádost o přístup do ${application}`,
      ({ organisation }) => `${organisation.name} - žádost o zpřístupnění aplikace`,
    ],
    consentAndRequest: [() => 'Souhlas a žádost o přístup', () => 'OKslužby - souhlas, žádost'],
    corrected: [
      ({ application }) => `Doplnění souhlasu ${application}`,
      () => 'Souhlas - opraveno, zasíláme podepsaný formulář',
    ],
    statutoryEnd: [
      () => 'Oznámení o změně statutárního zástupce',
      () => 'Ukončení funkce ředitele',
      () => 'OKslužby - zrušení oprávnění',
    ],
    delegation: [() => 'Delegování podání - OKslužby', () => 'Pověření k podávání výkazů'],
    attorney: [() => 'Plná moc k podávání výkazů a žádostí OKslužby'],
    withdrawal: [() => 'Odvolání souhlasu', () => 'Odvolání souhlasu se zpracováním osobních údajů OKslužby'],
    question: [() => 'OKslužby - dotaz', () => 'Problém s přihlášením do OKslužby', () => 'Uživatelský účet'],
    vague: [() => 'OKslužby', () => 'Formulář OKslužby', () => 'Zaslání dokumentů'],
  },
  requests: developingRequests,
  requestInAnnotation: (name, born, application) =>
    `Žádost o přístup k aplikaci ${application} pro uživatele: ${name}, nar. ${czechDate(born)}`,
  ends: developingEnds,
  ownEnds: developingOwnEnds,
  delegations: developingDelegations,
  attorneys: developingAttorneys,
  withdrawals: developingWithdrawals,
  questions: developingQuestions,
  covers: developingCovers,
  strangers: developingStrangers,
  files: {
    forms: ['Souhlas.pdf', 'souhlas_OKsluzby.pdf', 'Formulář.pdf', 'souhlas-podepsany.pdf'],
    letters: ['Žádost.pdf', 'dopis.pdf', 'zadost_MPSV.pdf'],
    scans: ['scan.pdf', 'SKM_C25826110709.pdf', 'souhlas_sken.pdf'],
  },
  signedNote: (name) => `Elektronicky podepsáno: ${name}`,
  positions: {
    statutory: [
      ['ředitel', 'ředitelka'],
      ['předseda', 'předsedkyně'],
      ['jednatel', 'jednatelka'],
    ],
    employee: [
      ['sociální pracovník', 'sociální pracovnice'],
      ['účetní', 'účetní'],
      ['ekonom', 'ekonomka'],
      ['vedoucí služby', 'vedoucí služby'],
    ],
  },
  outsiders: [
    ['externí účetní', 'externí účetní'],
    ['dobrovolník', 'dobrovolnice'],
  ],
  oldLaw: (application) =>
    `Souhlasím se zpracováním osobních údajů podle zákona č. 101/2000 Sb., o ochraně osobních údajů, pro účely zřízení účtu k aplikaci ${application}.`,
  noConsent: 'Potvrzuji, že výše uvedené údaje jsou úplné a pravdivé.',
  onBehalf: (name) => `v zastoupení ${name}`,
  trade: [', pečovatelská služba', ''],
  region: 'Šumavínský kraj',
};
