import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import type { Words } from '../../words.ts';
import { attorneys, consentLetters, covers, delegations, ends, ownEnds, questions, withdrawals } from './changes.ts';
import { requests } from './requests.ts';
import { strangers } from './strangers.ts';

export const words: Words = {
  spellings: [
    (application) => `OK Služby – ${application}`,
    (application) => `OK-služby-${application}`,
    (application) => `Okslužby – ${application}`,
    (application) => `OK služby (${application})`,
    (application) => `„OKslužby-${application}“`,
    (application) => `OKSLUŽBY-${application.toLocaleUpperCase('cs')}`,
    (application) => `OKslužby/${application}`,
    (application) => `OKSlužby ${application}`,
  ],
  addressee: [
    [
      'MPSV',
      'ředitel odboru provozu informačních a komunikačních technologií',
      'Na Poříčním právu 1',
      '128 00 Praha 2',
    ],
    ['Ministerstvo práce a sociálních věcí ČR', 'Odbor provozu ICT', 'Na Poříčním právu 376/1', '128 01 Praha 2'],
    ['MPSV ČR – odbor provozu informačních a komunikačních technologií', 'ID datové schránky: sc9aavg'],
  ],
  units: [
    'odbor provozu IKT',
    'Odbor provozu informačních a komunikačních technologií MPSV ČR',
    'MPSV, odbor provozu ICT',
    'provoz informačních a komunikačních technologií',
  ],
  toHands: ['', 'řediteli odboru provozu ICT', '', 'pan ředitel odboru'],
  annotations: {
    consent: [
      ({ application }) => `Souhlas se zpracováním osobních údajů pro aplikaci ${application}`,
      () => 'OKslužby – zasíláme podepsaný souhlas se zpracováním osobních údajů',
      ({ person, application }) => `${application}, souhlas – ${person.given} ${person.family}`,
      ({ organisation }) => `${organisation.name}: souhlas se zpracováním osobních údajů k OKslužby`,
      ({ application }) => `Žádost o zřízení uživatelského účtu ${application}, souhlas v příloze`,
      () => 'Souhlas s OÚ – zřízení účtu OKslužby',
    ],
    consents: [
      () => 'OKslužby – souhlasy našich uživatelů',
      ({ application }) => `Souhlasy se zpracováním osobních údajů více zaměstnanců, ${application}`,
      () => 'Podepsané souhlasy pro zřízení účtů do OKslužby',
    ],
    request: [
      ({ application }) => `${application} – žádost o povolení přístupu`,
      () => 'Povolení přístupu do OKslužby, žádost',
      ({ organisation }) => `Žádost organizace ${organisation.name} o přístup k aplikaci OKslužby`,
      ({ application }) => `Prosba o povolení přístupu do ${application}`,
      () => 'Žádost o rozšíření přístupu uživatele v OKslužby',
    ],
    consentAndRequest: [
      () => 'Souhlas a žádost o přístup (OKslužby)',
      () => 'OKslužby – v příloze souhlas se zpracováním osobních údajů a žádost o povolení přístupu',
    ],
    corrected: [
      () => 'Opravený souhlas se zpracováním osobních údajů – OKslužby',
      ({ application }) => `Doplněný souhlas pro ${application}, náhrada za předchozí`,
      () => 'OKslužby – souhlas podruhé, tentokrát podepsaný',
    ],
    statutoryEnd: [
      () => 'Změna statutárního orgánu – hlášení pro OKslužby',
      ({ person }) => `${person.given} ${person.family} – ukončení funkce statutárního orgánu`,
      ({ organisation }) => `Zánik funkce statutárního zástupce, ${organisation.name}`,
      () => 'OKslužby – konec funkce statutárního zástupce',
    ],
    delegation: [
      () => 'OKslužby – delegování práva podání',
      ({ application }) => `Delegace oprávnění k podání, aplikace ${application}`,
      ({ person }) => `Delegace podání na uživatele ${person.given} ${person.family}`,
    ],
    attorney: [
      ({ application }) => `Plná moc – ${application}`,
      () => 'Plná moc statutárního zástupce k podávání žádostí a výkazů v OKslužby',
    ],
    withdrawal: [
      ({ application }) => `Odvolání souhlasu se zpracováním osobních údajů, aplikace ${application}`,
      () => 'Odvolání souhlasu uživatele – OKslužby',
      ({ person }) => `${person.family}: odvolání souhlasu se zpracováním osobních údajů (OKslužby)`,
    ],
    question: [
      () => 'Dotaz k OKslužby',
      ({ application }) => `Dotaz k aplikaci ${application}`,
      () => 'OKslužby – prosba o pomoc',
      ({ organisation }) => `${organisation.name} – záležitost OKslužby`,
    ],
    vague: [() => 'OKslužby – podklady v příloze', () => 'Příloha pro OKslužby', () => 'OKslužby, viz příloha'],
  },
  requests: requests,
  requestsInAnnotation: [
    (name, born, application) =>
      `Žádáme o povolení přístupu k aplikaci ${application} pro uživatele: ${name}, nar. ${czechDate(born)}`,
    (name, born, application) =>
      `${application}: prosba o povolení přístupu – ${name}, datum narození ${dottedDate(born)}`,
    (name, born, application) =>
      `Dobrý den, ${name} (nar. ${wordyDate(born)}) potřebuje přístup do ${application}, prosíme o jeho povolení. Děkujeme`,
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
      'souhlas-osobni-udaje.pdf',
      'Souhlas podepsaný.pdf',
      'formular_souhlasu_mpsv.pdf',
      'OKsluzby_souhlas_uzivatel.pdf',
      'Příloha č. 1 – souhlas.pdf',
      'souhlas_el_podpis.pdf',
    ],
    letters: [
      'dopis_mpsv.pdf',
      'Podání na MPSV.pdf',
      'OKsluzby-dopis.pdf',
      'pruvodni dopis 2026.pdf',
      'Text zprávy.pdf',
    ],
    scans: ['scan_2026-11-04_0915.pdf', 'SKM_C25826110310.pdf', 'sken 12.pdf'],
  },
  signedNotes: [
    (name) => `Elektronický podpis: ${name} (kvalifikovaný certifikát)`,
    (name) => `Dokument elektronicky podepsal(a) ${name}`,
  ],
  positions: {
    statutory: [
      ['ředitel příspěvkové organizace', 'ředitelka příspěvkové organizace'],
      ['předseda zapsaného spolku', 'předsedkyně zapsaného spolku'],
      ['předseda představenstva', 'předsedkyně představenstva'],
      ['jednatel s. r. o.', 'jednatelka s. r. o.'],
      ['předseda výboru spolku', 'předsedkyně výboru spolku'],
      ['ředitel zapsaného ústavu', 'ředitelka zapsaného ústavu'],
    ],
    employee: [
      ['hlavní účetní domova', 'hlavní účetní domova'],
      ['vedoucí ekonomicko-provozního úseku', 'vedoucí ekonomicko-provozního úseku'],
      ['asistent ředitele', 'asistentka ředitele'],
      ['vedoucí pečovatelské služby', 'vedoucí pečovatelské služby'],
      ['účetní mzdové účtárny', 'účetní mzdové účtárny'],
      ['administrativní pracovník ředitelství', 'administrativní pracovnice ředitelství'],
      ['projektový pracovník', 'projektová pracovnice'],
    ],
  },
  outsiders: [
    ['externí účetní na živnostenský list', 'externí účetní na živnostenský list'],
    ['smluvní poradce pro dotace (OSVČ)', 'smluvní poradkyně pro dotace (OSVČ)'],
    ['dobrovolník spolku (bez úvazku)', 'dobrovolnice spolku (bez úvazku)'],
    [
      'zpracovatel účetnictví na základě smlouvy s jinou firmou',
      'zpracovatelka účetnictví na základě smlouvy s jinou firmou',
    ],
  ],
  oldLaw: [
    (application) =>
      `Ve smyslu zákona č. 101/2000 Sb., o ochraně osobních údajů, souhlasím, aby MPSV zpracovávalo mé osobní údaje pro účely zřízení účtu k aplikaci ${application}.`,
    (application) =>
      `Uděluji souhlas se zpracováním osobních údajů uvedených v tomto formuláři podle § 5 odst. 2 zákona č. 101/2000 Sb. pro potřeby přístupu k aplikaci ${application}.`,
  ],
  noConsent: [
    'Prohlašuji, že všechny údaje v tomto formuláři jsou úplné a pravdivé.',
    'Zavazuji se, že přihlašovací údaje nesdělím žádné další osobě.',
  ],
  onBehalf: [(name) => `v zastoupení: ${name}`, (name) => `za nepřítomného uživatele ${name}`],
  trade: [' – osobní asistence', ', pečovatelská služba', ' – sociální poradenství'],
  region: 'Podhorský kraj',
};
