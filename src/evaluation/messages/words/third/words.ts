import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import type { Words } from '../../words.ts';
import { attorneys, consentLetters, covers, delegations, ends, ownEnds, questions, withdrawals } from './changes.ts';
import { requests } from './requests.ts';
import { strangers } from './strangers.ts';

export const words: Words = {
  spellings: [
    (application) => `OKslužby – ${application.charAt(0).toLocaleUpperCase('cs')}${application.slice(1)}`,
    (application) => `OKsluzby - ${application}`,
    (application) => `OK-služby – ${application}`,
    (application) => `OKslužby „${application}“`,
    (application) => `OKSlužby-${application}`,
    (application) => `OKslužby: ${application}`,
    (application) => `OK služby (${application})`,
    (application) => `OKSLUŽBY - ${application.toLocaleUpperCase('cs')}`,
  ],
  addressee: [
    [
      'Ministerstvo práce a sociálních věcí ČR',
      'ředitel odboru provozu informačních a komunikačních technologií',
      'Na Poříčním právu 1',
      '128 00 Praha 2',
    ],
    ['MPSV ČR', 'odbor provozu informačních a komunikačních technologií', 'datová schránka sc9aavg'],
    ['MPSV', 'Na Poříčním právu 1', '128 00 Praha 2'],
  ],
  units: [
    'k odboru provozu informačních a komunikačních technologií',
    'odbor provozu inf. a kom. technologií',
    'odbor provozu informacnich a komunikacnich technologii',
    'řediteli odboru provozu informačních a komunikačních technologií',
  ],
  toHands: ['pan ředitel odboru', '', 'ředitel odboru provozu ICT', ''],
  annotations: {
    consent: [
      () => 'Formulář souhlasu pro přístup do OKslužby',
      ({ application }) => `${application} - souhlas uživatele`,
      ({ person }) => `Souhlas se zpracováním osobních údajů: ${person.given} ${person.family}`,
      ({ organisation }) => `Souhlas pro založení účtu v OKslužby, ${organisation.name}`,
      ({ application }) => `Souhlas se zpracováním OÚ pro aplikaci ${application}`,
      () => 'Zasíláme souhlas - přístup k aplikaci OKslužby',
      ({ application, person }) => `Nový uživatel ${application} (${person.family}) - souhlas`,
      ({ application, organisation }) =>
        `Vážení, v příloze zasíláme souhlas se zpracováním osobních údajů potřebný k založení uživatelského účtu pro aplikaci ${application}. ${organisation.name}, ${organisation.street} ${organisation.number}, ${organisation.city}`,
    ],
    consents: [
      () => 'OKslužby - souhlasy uživatelů',
      ({ application }) => `Souhlasy pro přístup k aplikaci ${application}`,
      ({ organisation }) => `Souhlasy se zpracováním OÚ za ${organisation.name} (OKslužby)`,
      () => 'OKslužby, formuláře souhlasu našich pracovníků',
    ],
    request: [
      ({ application }) => `Žádost o povolení přístupu do ${application}`,
      () => 'OKslužby - žádost o povolení přístupu',
      ({ application }) => `Povolení přístupu: ${application}`,
      ({ organisation }) => `${organisation.name} žádá o přístup k OKslužby`,
      ({ application }) => `Přístup k ${application} - žádost`,
      () => 'Žádost o zpřístupnění další aplikace OKslužby',
      ({ application }) =>
        `Dobrý den, zasíláme Vám žádost o povolení přístupu k aplikaci ${application}. Žádost je v příloze. Děkujeme a přejeme pěkný den.`,
    ],
    consentAndRequest: [
      () => 'Žádost o přístup a souhlas - OKslužby',
      () => 'OKslužby: 1x souhlas, 1x žádost o povolení přístupu',
    ],
    corrected: [
      () => 'Souhlas OKslužby - nyní podepsaný',
      () => 'Oprava formuláře souhlasu, OKslužby',
      ({ application }) => `Zasíláme znovu souhlas ${application} s podpisem`,
    ],
    statutoryEnd: [
      () => 'Změna ve vedení organizace - OKslužby',
      () => 'Oznámení: statutární zástupce skončil ve funkci',
      ({ organisation }) => `${organisation.name} - zánik funkce statutárního orgánu`,
      () => 'Hlášení dle postupu OKslužby - ukončení funkce',
    ],
    delegation: [
      () => 'Delegace oprávnění k podání (OKslužby)',
      () => 'OKslužby - kdo je pověřen podáváním',
      ({ application }) => `Oprávnění k podání v aplikaci ${application} - delegování`,
    ],
    attorney: [
      () => 'Zmocnění k podáním v OKslužby',
      ({ application }) => `Plná moc pro podávání v aplikaci ${application}`,
    ],
    withdrawal: [
      () => 'Odvolání souhlasu se zpracováním údajů (OKslužby)',
      ({ application }) => `Ruším svůj souhlas k ${application}`,
      () => 'OKslužby - beru zpět souhlas',
    ],
    question: [
      () => 'OKslužby - dotaz uživatele',
      () => 'Prosba o radu k OKslužby',
      ({ organisation }) => `${organisation.name}: OKslužby, potřebujeme pomoci`,
      () => 'Uživatelská podpora OKslužby',
    ],
    vague: [() => 'Pro OKslužby', () => 'Dokumenty k OKslužby', () => 'Zásilka pro odbor provozu ICT - OKslužby'],
  },
  requests: requests,
  requestsInAnnotation: [
    (name, born, application) => `Přístup do ${application} prosíme povolit: ${name}, narozen(a) ${wordyDate(born)}`,
    (name, born, application) =>
      `Dobrý den, žádáme povolení přístupu k aplikaci ${application}, uživatel ${name}, dat. nar. ${dottedDate(born)}, děkujeme`,
    (name, born, application) => `${name} (nar. ${czechDate(born)}) - žádost o povolení přístupu, ${application}`,
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
      'souhlas_OU.pdf',
      'Tiskopis souhlasu OKsluzby.pdf',
      'Souhlas - uživatel.pdf',
      'formular-OKsluzby-vyplneny.pdf',
      'souhlas_el_podpis.pdf',
      'MPSV formulář.pdf',
    ],
    letters: [
      'zadost_o_povoleni.pdf',
      'Dopis pro MPSV - přístup.pdf',
      'OKslužby - dopis.pdf',
      'dopis_odbor_ICT.pdf',
      'Písemnost 1.pdf',
    ],
    scans: ['Sken_dokumentu.pdf', 'IMG_20261102_0007.pdf', 'kopirka 3. patro.pdf'],
  },
  signedNotes: [
    (name) => `Elektronický podpis: ${name}, kvalifikovaný certifikát`,
    (name) => `Dokument digitálně podepsala osoba ${name}`,
  ],
  positions: {
    statutory: [
      ['předseda rady spolku', 'předsedkyně rady spolku'],
      ['ředitel – statutární orgán', 'ředitelka – statutární orgán'],
      ['statutární ředitel', 'statutární ředitelka'],
      ['ředitel příspěvkové organizace', 'ředitelka příspěvkové organizace'],
      ['ředitel oblastní charity', 'ředitelka oblastní charity'],
    ],
    employee: [
      ['účetní a rozpočtář', 'účetní a rozpočtářka'],
      ['koordinátor sociálních služeb', 'koordinátorka sociálních služeb'],
      ['pracovník dotační agendy', 'pracovnice dotační agendy'],
      ['manažer kvality služeb', 'manažerka kvality služeb'],
      ['vedoucí denního stacionáře', 'vedoucí denního stacionáře'],
      ['referent dotací', 'referentka dotací'],
    ],
  },
  outsiders: [
    ['účetní – OSVČ', 'účetní – OSVČ'],
    ['externí dotační poradce', 'externí dotační poradkyně'],
    ['externí spolupracovník na fakturu', 'externí spolupracovnice na fakturu'],
  ],
  oldLaw: [
    (application) =>
      `Podle zákona č. 101/2000 Sb., o ochraně osobních údajů, souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí pro účely vedení uživatelského účtu v aplikaci ${application}.`,
    (application) =>
      `Uděluji tímto MPSV souhlas se zpracováním svých osobních údajů v rozsahu tohoto formuláře (§ 5 zákona č. 101/2000 Sb.), a to pro přístup k aplikaci ${application}.`,
  ],
  noConsent: [
    'Beru na vědomí, že za zneužití přihlašovacích údajů odpovídám.',
    'Potvrzuji, že údaje uvedené výše jsou úplné a správné.',
  ],
  onBehalf: [(name) => `z pověření podepsal(a) ${name}`, (name) => `v zast. ${name}`],
  trade: [' – osobní asistence', ', terénní služby', ' - podpora rodin'],
  region: 'Podhorský kraj',
};
