import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import type { Words } from '../../words.ts';
import { attorneys, consentLetters, covers, delegations, ends, ownEnds, questions, withdrawals } from './changes.ts';
import { requests } from './requests.ts';
import { strangers } from './strangers.ts';

export const words: Words = {
  spellings: [
    (application) => `OKslužby „${application}“`,
    (application) => `Okslužby / ${application}`,
    (application) => `OK služby: ${application}`,
    (application) => `OKslužby: ${application}`,
    (application) => `OKSLUŽBY – ${application}`,
    (application) => `OKsluzby - ${application}`,
    (application) => `OK Služby (${application})`,
    (application) => `OKslužby, modul ${application}`,
  ],
  addressee: [
    [
      'Ministerstvo práce a sociálních věcí ČR',
      'k rukám ředitele odboru provozu informačních a komunikačních technologií',
      'Na Poříčním právu 1',
      '128 00 Praha 2',
    ],
    ['MPSV ČR', 'odbor provozu informačních a komunikačních technologií', 'datovou schránkou sc9aavg'],
    ['MPSV', 'Na Poříčním právu 376/1', '128 01 Praha 2 – Nové Město'],
  ],
  units: [
    'Odbor provozu inf. a kom. technologií',
    'odb. provozu informačních a komunikačních technologií',
    'ředitel odboru provozu informačních a komunikačních technologií MPSV',
    'odbor provozu ICT (OKslužby)',
  ],
  toHands: ['', '', 'pan ředitel odboru provozu ICT', 'vedení odboru provozu informačních technologií'],
  annotations: {
    consent: [
      ({ application }) => `Vyplněný formulář souhlasu - přístup ${application}`,
      ({ person }) => `Souhlas pro OKslužby: ${person.given} ${person.family}`,
      () => 'Souhlas se zpracováním os. údajů OKslužby',
      ({ application }) => `Žádáme o založení uživatelského účtu, souhlas v příloze (${application})`,
      ({ organisation }) => `Souhlas se zpracováním osobních údajů, ${organisation.name}, IČO ${organisation.ico}`,
      () => 'Formulář - souhlas uživatele OKslužby',
      ({ application, organisation }) =>
        `Dobrý den, za ${organisation.name} zasíláme podepsaný souhlas se zpracováním osobních údajů. Prosíme o zřízení uživatelského účtu pro aplikaci ${application} a zaslání jména a hesla. S pozdravem`,
    ],
    consents: [
      () => 'Souhlasy uživatelů se zpracováním osobních údajů - OKslužby',
      ({ application, organisation }) => `${organisation.name}: souhlasy pro ${application}`,
      () => 'Zaslání formulářů souhlasu pro přístup do OKslužby',
    ],
    request: [
      ({ application }) => `Žádost - povolení přístupu do aplikace ${application}`,
      () => 'OKslužby - žádáme o povolení přístupu',
      ({ application, organisation }) => `${organisation.name}: přístup k ${application}`,
      ({ organisation }) => `IČO ${organisation.ico} - žádost o povolení přístupu k aplikaci`,
      () => 'Žádost o přístup, viz příloha',
      ({ application }) =>
        `Dobrý den, v příloze zasíláme žádost o povolení přístupu k aplikaci ${application}. Prosíme o vyřízení. Děkujeme a přejeme hezký den`,
    ],
    consentAndRequest: [
      () => 'Žádost o povolení přístupu + formulář souhlasu',
      () => 'OKslužby: dva dokumenty (souhlas a žádost o přístup)',
    ],
    corrected: [
      () => 'Znovu zasíláme souhlas OKslužby, nyní podepsaný',
      ({ application }) => `Oprava formuláře souhlasu ${application}`,
      () => 'Doplnění dříve zaslaného souhlasu se zpracováním osobních údajů',
    ],
    statutoryEnd: [
      () => 'Konec funkce statutárního zástupce, OKslužby',
      () => 'Statutární orgán - ukončení funkce, oznámení MPSV',
      ({ organisation }) => `${organisation.name} - oznámení změny ve vedení`,
      () => 'Oznámení: uživatel přestal být statutárním orgánem',
    ],
    delegation: [
      () => 'Delegování práva podání v OKslužby',
      ({ application }) => `Oprávnění k podání - delegace, ${application}`,
      () => 'Statutární zástupce deleguje oprávnění',
    ],
    attorney: [() => 'Plná moc k podáním v OKslužby', ({ organisation }) => `Plná moc - ${organisation.name}`],
    withdrawal: [
      ({ application }) => `Odvolání souhlasu se zpracováním údajů, ${application}`,
      () => 'Beru zpět svůj souhlas - OKslužby',
      () => 'Odvolání souhlasu uživatele OKslužby',
    ],
    question: [
      () => 'OKslužby - prosíme o vyřízení',
      () => 'Uživatelé OKslužby - viz dopis',
      () => 'Záležitost k OKslužby, dopis v příloze',
      ({ organisation }) => `${organisation.name} - OKslužby`,
    ],
    vague: [() => 'Dokumenty k OKslužby', () => 'Zasíláme přílohu k aplikaci OKslužby', () => 'MPSV - OKslužby'],
  },
  requests: requests,
  requestsInAnnotation: [
    (name, born, application) =>
      `Dobrý den, prosíme povolit přístup k ${application} pro uživatele ${name}, narození ${dottedDate(born)}. Děkujeme`,
    (name, born, application) => `Žádost o povolení přístupu: ${application} - ${name} (nar. ${czechDate(born)})`,
    (name, born, application) =>
      `Uživatel: ${name}, datum narození: ${wordyDate(born)}. Žádáme o přístup do ${application}.`,
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
      'souhlas OK služby - vyplněno.pdf',
      'MPSV_souhlas_el_podpis.pdf',
      'formular souhlasu uzivatel.pdf',
      'Souhlas_zprac_os_udaju_2026.pdf',
      'tiskopis-souhlas(1).pdf',
      'příloha č. 1 souhlas.pdf',
    ],
    letters: ['DS_MPSV.pdf', 'dopis - final.pdf', 'Podání ministerstvo.pdf', 'odchozi_posta_0412.pdf', 'MPSV (2).pdf'],
    scans: ['Scan_20261102.pdf', 'KM_C25826110914.pdf', 'naskenovano.pdf'],
  },
  signedNotes: [
    (name) => `Digitálně podepsal: ${name}`,
    (name) => `${name} – podepsáno elektronicky, kvalifikovaný podpis`,
    (name) => `Dokument opatřen el. podpisem (${name})`,
  ],
  positions: {
    statutory: [
      ['ředitel příspěvkové organizace', 'ředitelka příspěvkové organizace'],
      ['předseda rady spolku', 'předsedkyně rady spolku'],
      ['ředitel charity', 'ředitelka charity'],
      ['starosta obce', 'starostka obce'],
      ['jednatel firmy', 'jednatelka firmy'],
    ],
    employee: [
      ['referent sociálních služeb', 'referentka sociálních služeb'],
      ['účetní organizace', 'účetní organizace'],
      ['projektový koordinátor', 'projektová koordinátorka'],
      ['pracovník sekretariátu', 'pracovnice sekretariátu'],
      ['vedoucí úseku přímé péče', 'vedoucí úseku přímé péče'],
      ['rozpočtář a účetní', 'rozpočtářka a účetní'],
    ],
  },
  outsiders: [
    ['účetní z externí firmy', 'účetní z externí firmy'],
    ['dobrovolník bez pracovní smlouvy', 'dobrovolnice bez pracovní smlouvy'],
    ['účetní na fakturu (OSVČ)', 'účetní na fakturu (OSVČ)'],
    ['daňový poradce (externí spolupráce)', 'daňová poradkyně (externí spolupráce)'],
  ],
  oldLaw: [
    (application) =>
      `V souladu se zákonem č. 101/2000 Sb., o ochraně osobních údajů, uděluji MPSV souhlas se zpracováním uvedených osobních údajů pro přidělení přístupu k aplikaci ${application}.`,
    (application) =>
      `Podpisem stvrzuji, že souhlasím se zpracováním svých osobních údajů pro účely aplikace ${application}, a to podle § 5 zákona č. 101/2000 Sb., ve znění pozdějších předpisů.`,
  ],
  noConsent: [
    'Potvrzuji převzetí pokynů pro uživatele a zavazuji se jimi řídit.',
    'Případné změny uvedených údajů oznámím bez zbytečného odkladu.',
  ],
  onBehalf: [(name) => `v zast. ${name}`, (name) => `za jmenovaného podepsal(a) ${name}`],
  trade: [', pečovatelství', '', ' – terénní sociální služby'],
  region: 'Hornolesský kraj',
};
