import { czechDate, dottedDate } from '../../../simulator/samples/dates.ts';
import type { Words } from '../words.ts';
import {
  measuringAttorneys,
  measuringConsentLetters,
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
    (application) => `OK SLUŽBY ${application}`,
    (application) => `OKslužby (${application})`,
    (application) => `OKsluzby-${application}`,
    (application) => `Okslužby - ${application}`,
    (application) => `OK služby „${application}“`,
    (application) => `OKslužby – modul ${application}`,
  ],
  addressee: [
    ['Ministerstvo práce a sociálních věcí', 'ředitel odboru provozu ICT', 'Na Poříčním právu 1', '128 00 Praha 2'],
    ['MPSV', 'odbor provozu informačních a komunikačních technologií', '128 01 Praha 2'],
    ['Ministerstvo práce a sociálních věcí České republiky', 'datová schránka sc9aavg'],
  ],
  units: [
    'Odbor provozu inf. a komunikačních technologií',
    'MPSV - odbor provozu informačních a komunikačních technologií',
    'odb. provozu ICT',
  ],
  toHands: ['ředitel odb. provozu informačních a komunikačních technologií', '', 'pan ředitel', ''],
  annotations: {
    consent: [
      ({ application }) => `${application} - souhlas pro zřízení účtu`,
      () => 'Souhlas se zpracováním os. údajů pro OKslužby',
      ({ person }) => `OKslužby, souhlas se zprac. osobních údajů: ${person.given} ${person.family}`,
      () => 'Vyplněný a podepsaný formulář souhlasu',
      ({ organisation }) => `Souhlas se zpracováním osobních údajů za ${organisation.name}`,
      () => 'zasílame souhlas s spracováním osobních údajů',
      ({ application, organisation }) =>
        `Vážení, na základě Vašeho postupu pro získání přístupu Vám v příloze posíláme souhlas se zpracováním osobních údajů našeho uživatele, aby mu mohlo být přiděleno uživatelské jméno a heslo k aplikaci ${application}. ${organisation.name}, IČ ${organisation.ico}, ${organisation.street} ${organisation.number}, ${organisation.zip} ${organisation.city}`,
    ],
    consents: [
      () => 'Formuláře souhlasu - OKslužby',
      ({ application }) => `Souhlasy pracovníků - přístup k aplikaci ${application}`,
      ({ organisation }) => `Souhlasy se zpracováním os. údajů (${organisation.name})`,
      () => 'OKslužby souhlasy vedení a zaměstnanců',
    ],
    request: [
      ({ application }) => `Žádáme o povolení přístupu k aplikaci ${application}`,
      () => 'OKslužby - povolení přístupu',
      ({ application }) => `Přístup k aplikaci ${application} - žádost`,
      () => 'Žádost o povolení přístupu k další aplikaci',
      ({ organisation }) => `Žádost o přístup do aplikace OKslužby (${organisation.name})`,
      ({ application, organisation }) =>
        `Dobrý den, prosíme o povolení přístupu k aplikaci ${application} dle přiloženého dopisu. S pozdravem ${organisation.name}`,
    ],
    consentAndRequest: [
      () => 'OKslužby - formulář souhlasu + žádost o povolení přístupu',
      () => 'Žádost o povolení přístupu, souhlas se zpracováním os. údajů',
    ],
    corrected: [
      ({ application }) => `Znovu zasíláme souhlas (${application}) - nyní s podpisem`,
      () => 'Doplnění chybějícího podpisu na souhlasu',
      () => 'OKslužby - opravený formulář souhlasu',
    ],
    statutoryEnd: [
      () => 'Oznámení - konec funkce statutárního orgánu',
      () => 'OKslužby: statutární zástupce skončil ve funkci',
      () => 'Změna statutárního zástupce organizace',
      () => 'Zánik funkce a účet v OKslužby',
    ],
    delegation: [
      () => 'OKslužby - delegace práva podávat výkazy',
      () => 'Pověření zaměstnance podáním žádosti a výkazu',
      () => 'Delegování podání na zaměstnance',
    ],
    attorney: [() => 'Zasíláme plnou moc k podání výkazů v OKslužby', () => 'Plná moc OKslužby'],
    withdrawal: [
      () => 'Odvolání uděleného souhlasu (OKslužby)',
      () => 'Beru zpět svůj souhlas se zpracováním osobních údajů',
      () => 'OKslužby - ukončení souhlasu',
    ],
    question: [
      () => 'Žádost o radu - aplikace OKslužby',
      () => 'OKslužby - uživatelský účet, problém',
      () => 'Technický dotaz OKslužby',
      () => 'Prosba o pomoc s účtem OKslužby',
    ],
    vague: [() => 'Podklady OKslužby', () => 'OK služby - příloha', () => 'Dokument k účtu OKslužby'],
  },
  requests: measuringRequests,
  requestsInAnnotation: [
    (name, born, application) =>
      `Dobrý den, žádáme o povolení přístupu k aplikaci ${application}. Uživatel: ${name}, nar. ${czechDate(born)}. Děkujeme.`,
    (name, born, application) => `Povolení přístupu k aplikaci ${application} - ${name} (nar. ${dottedDate(born)})`,
  ],
  ends: measuringEnds,
  ownEnds: measuringOwnEnds,
  delegations: measuringDelegations,
  attorneys: measuringAttorneys,
  withdrawals: measuringWithdrawals,
  questions: measuringQuestions,
  covers: measuringCovers,
  consentLetters: measuringConsentLetters,
  strangers: measuringStrangers,
  files: {
    forms: [
      'souhlas se zpracováním.pdf',
      'OKS formular.pdf',
      'Souhlas_vyplneny_final.pdf',
      'priloha_1.pdf',
      'formular-2026-el-podpis.pdf',
    ],
    letters: ['Dopis MPSV.pdf', 'zadost_o_pristup_2.pdf', 'text.pdf', 'Žádost - ministerstvo.pdf'],
    scans: ['Scan_20261105.pdf', 'DOC110626-006.pdf', 'foto souhlas.pdf'],
  },
  signedNotes: [(name) => `Podepsáno elektronicky, ${name}`, (name) => `Elektronický podpis: ${name}`],
  positions: {
    statutory: [
      ['ředitel ústavu', 'ředitelka ústavu'],
      ['předseda spolku', 'předsedkyně spolku'],
      ['jednatel společnosti', 'jednatelka společnosti'],
      ['člen představenstva', 'členka představenstva'],
    ],
    employee: [
      ['pracovník v sociálních službách', 'pracovnice v sociálních službách'],
      ['vedoucí ekonomického úseku', 'vedoucí ekonomického úseku'],
      ['projektový manažer', 'projektová manažerka'],
      ['referent správy', 'referentka správy'],
      ['hlavní účetní', 'hlavní účetní'],
    ],
  },
  outsiders: [
    ['daňový poradce', 'daňová poradkyně'],
    ['účetní – dodavatelsky', 'účetní – dodavatelsky'],
    ['člen spolku, dobrovolník', 'členka spolku, dobrovolnice'],
  ],
  oldLaw: [
    (application) =>
      `Podpisem stvrzuji, že podle § 5 zákona č. 101/2000 Sb. souhlasím s tím, aby MPSV zpracovávalo mé osobní údaje v rozsahu tohoto formuláře pro účel přístupu k aplikaci ${application}.`,
    (application) =>
      `Uděluji souhlas se zpracováním osobních údajů ve smyslu zákona o ochraně osobních údajů č. 101/2000 Sb. za účelem zavedení uživatele aplikace ${application}.`,
  ],
  noConsent: [
    'Svým podpisem stvrzuji správnost vyplněných údajů.',
    'Beru na vědomí, že uživatelské jméno a heslo jsou nepřenosné.',
  ],
  onBehalf: [(name) => `v z. ${name}`, (name) => `za nepřítomného podepsal(a) ${name}`],
  trade: [' – sociální služby', '', ' - pečovatelství'],
  region: 'Kraj Podlesí',
};
