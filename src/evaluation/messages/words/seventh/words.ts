import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import type { Words } from '../../words.ts';
import { attorneys, consentLetters, covers, delegations, ends, ownEnds, questions, withdrawals } from './changes.ts';
import { requests } from './requests.ts';
import { strangers } from './strangers.ts';

export const words: Words = {
  spellings: [
    (application) => `OKslužby: ${application}`,
    (application) => `OK-služby – ${application}`,
    (application) => `OKSLUŽBY – ${application}`,
    (application) => `OK služby ${application}`,
    (application) => `Okslužby-${application}`,
    (application) => `OKslužby - ${application.toLocaleUpperCase('cs')}`,
    (application) => `OKsluzby - ${application}`,
    (application) => `"OKslužby - ${application}"`,
  ],
  addressee: [
    [
      'Ministerstvo práce a sociálních věcí ČR',
      'odbor provozu informačních a komunikačních technologií',
      'Na Poříčním právu 1',
      '128 00 Praha 2',
    ],
    [
      'MPSV ČR',
      'k rukám ředitele odboru provozu informačních a komunikačních technologií',
      'Na Poříčním právu 376/1',
      '128 01 Praha 2',
    ],
    ['Ministerstvo práce a sociálních věcí', 'odbor provozu ICT', 'datovou schránkou sc9aavg'],
  ],
  units: [
    'Odbor provozu ICT MPSV',
    'odb. provozu informačních a komunikačních technologií',
    'MPSV – Odbor provozu informačních a komunikačních technologií',
    'odbor provozu informačních technologií (OKslužby)',
  ],
  toHands: ['', 'p. ředitel odboru provozu ICT', 'ředitel odboru', ''],
  annotations: {
    consent: [
      ({ application }) => `${application} – souhlas se zpracováním osobních údajů uživatele`,
      () => 'Souhlas se zpracováním os. údajů, OKslužby',
      ({ application }) => `Zřízení účtu ${application} – zaslání souhlasu`,
      ({ person }) => `OKslužby – souhlas uživatele ${person.family} ${person.given}`,
      ({ organisation }) => `Souhlas se zpracováním OÚ pro OKslužby, ${organisation.name}`,
      () => 'Formulář souhlasu pro přístup do OKslužby',
      ({ application, organisation }) =>
        `Vážení, předkládáme Vám souhlas se zpracováním osobních údajů našeho uživatele aplikace ${application} a prosíme o zřízení účtu. Dopis s uživatelským jménem a heslem zašlete prosím na adresu sídla: ${organisation.name}, ${organisation.street} ${organisation.number}, ${organisation.city}.`,
    ],
    consents: [
      () => 'Souhlasy uživatelů OKslužby',
      ({ application }) => `Formuláře souhlasů se zpracováním osobních údajů, ${application}`,
      () => 'Zaslání souhlasů se zpracováním osobních údajů – OKslužby',
      ({ application }) => `Souhlasy pro zřízení účtů ${application}`,
    ],
    request: [
      ({ application }) => `Žádost o povolení přístupu k ${application}`,
      () => 'OKslužby, žádáme o povolení přístupu k aplikaci',
      ({ application }) => `Přístup k aplikaci ${application} – žádost organizace`,
      ({ application, organisation }) => `${organisation.name} žádá o přístup do ${application}`,
      () => 'Žádost o přístup do aplikace OKslužby, viz dopis',
      ({ application }) =>
        `Dobrý den, v příloze zasíláme žádost o povolení přístupu do aplikace ${application}. Prosíme o její vyřízení a o zprávu do datové schránky. Děkujeme`,
    ],
    consentAndRequest: [
      () => 'OKslužby: souhlas + žádost',
      () => 'Zasíláme souhlas se zpracováním osobních údajů a také žádost o přístup k OKslužby',
    ],
    corrected: [
      () => 'Oprava: souhlas se zpracováním osobních údajů OKslužby',
      ({ application }) => `Znovu zaslaný souhlas ${application}, nyní s podpisem`,
      () => 'Doplnění chybějícího podpisu na souhlasu – OKslužby',
    ],
    statutoryEnd: [
      () => 'OKslužby – statutární orgán, oznámení změny',
      ({ person }) => `Konec funkce statutárního zástupce: ${person.given} ${person.family}`,
      () => 'Nahlášení, že uživatel přestal být statutárním orgánem',
      ({ organisation }) => `${organisation.name} – skončení funkce statutárního zástupce`,
    ],
    delegation: [
      () => 'Delegace oprávnění k podání – OKslužby',
      ({ application }) => `Předání práva podání v aplikaci ${application}`,
      () => 'OKslužby, pověření k podávání výkazů',
    ],
    attorney: [
      () => 'Plná moc k podání v aplikaci OKslužby',
      ({ person }) => `OKslužby – plná moc, zmocněnec ${person.given} ${person.family}`,
    ],
    withdrawal: [
      () => 'OKslužby – odvolání souhlasu se zpracováním osobních údajů',
      () => 'Beru zpět souhlas se zpracováním údajů pro OKslužby',
      ({ application }) => `Odvolání souhlasu, ${application}`,
    ],
    question: [
      () => 'OKslužby – dotaz uživatele',
      ({ application }) => `${application} – potřebujeme poradit`,
      () => 'Prosíme o radu, OKslužby',
      () => 'OKslužby, uživatelská podpora',
    ],
    vague: [() => 'OKslužby - zaslání formuláře', () => 'Pro OKslužby', () => 'Dokumenty k OKslužby'],
  },
  requests: requests,
  requestsInAnnotation: [
    (name, born, application) =>
      `Žádost o přístup k aplikaci ${application}, uživatel: ${name}, narození ${dottedDate(born)}`,
    (name, born, application) =>
      `Dobrý den, prosíme o povolení přístupu do ${application}. Jméno ${name}, nar. ${czechDate(born)}. S pozdravem`,
    (name, born, application) =>
      `${application} - povolte prosím přístup, pracovat bude ${name} (datum narození ${wordyDate(born)})`,
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
      'souhlas_vyplneny.pdf',
      'Souhlas s OU.pdf',
      'tiskopis souhlasu MPSV.pdf',
      '01_souhlas_uzivatele.pdf',
      'Souhlas OKsluzby 2026 final.pdf',
      'MPSV-souhlas(1).pdf',
    ],
    letters: ['text podani.pdf', 'MPSV_11_2026.pdf', 'Sdělení MPSV.pdf', 'dopis na ministerstvo.pdf', 'pro MPSV.pdf'],
    scans: ['Naskenováno_20261105.pdf', 'doc08812620261103.pdf', 'kopirka_0007.pdf'],
  },
  signedNotes: [
    (name) => `Digitálně podepsáno: ${name}, důvod: souhlasím s obsahem dokumentu`,
    (name) => `${name} – uznávaný elektronický podpis`,
  ],
  positions: {
    statutory: [
      ['ředitel a statutární zástupce', 'ředitelka a statutární zástupkyně'],
      ['předseda výkonného výboru', 'předsedkyně výkonného výboru'],
      ['předseda rady spolku', 'předsedkyně rady spolku'],
      ['člen statutárního orgánu', 'členka statutárního orgánu'],
      ['prezident spolku', 'prezidentka spolku'],
      ['statutární ředitel', 'statutární ředitelka'],
    ],
    employee: [
      ['ekonom organizace', 'ekonomka organizace'],
      ['účetní a pokladník', 'účetní a pokladnice'],
      ['administrátor služeb', 'administrátorka služeb'],
      ['koordinátor pečovatelské služby', 'koordinátorka pečovatelské služby'],
      ['referent provozu', 'referentka provozu'],
      ['referent dotací', 'referentka dotací'],
      ['sociální pracovník terénní služby', 'sociální pracovnice terénní služby'],
    ],
  },
  outsiders: [
    ['pracovník účetní firmy', 'pracovnice účetní firmy'],
    ['dobrovolný spolupracovník bez pracovní smlouvy', 'dobrovolná spolupracovnice bez pracovní smlouvy'],
    ['externí spolupracovník (OSVČ)', 'externí spolupracovnice (OSVČ)'],
    ['externí daňový poradce', 'externí daňová poradkyně'],
  ],
  oldLaw: [
    (application) =>
      `V souladu se zákonem č. 101/2000 Sb., o ochraně osobních údajů, ve znění pozdějších předpisů, uděluji MPSV souhlas se zpracováním svých osobních údajů pro účely přístupu k aplikaci ${application}.`,
    (application) =>
      `Souhlasím se zpracováním svých osobních údajů ministerstvem pro zřízení uživatelského účtu ${application}. Poučení podle § 11 zákona č. 101/2000 Sb. beru na vědomí.`,
  ],
  noConsent: [
    'Svým podpisem stvrzuji správnost údajů uvedených v tomto tiskopisu.',
    'Beru na vědomí, že přihlašovací údaje budou zaslány na adresu sídla organizace.',
  ],
  onBehalf: [(name) => `za uživatele podepsal(a) ${name}`, (name) => `z pověření ${name}`],
  trade: [', osobní asistence', ' – terénní pečovatelská služba', ' (sociální služby)'],
  region: 'Zálesský kraj',
};
