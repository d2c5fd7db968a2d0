import { czechDate, dottedDate } from '../../../../simulator/samples/dates.ts';
import type { Words } from '../../words.ts';
import { attorneys, consentLetters, covers, delegations, ends, ownEnds, questions, withdrawals } from './changes.ts';
import { requests } from './requests.ts';
import { strangers } from './strangers.ts';

export const words: Words = {
  spellings: [
    (application) => `OKslužby: ${application}`,
    (application) => `OK služby - ${application}`,
    (application) => `OKslužby (modul ${application})`,
    (application) => `OK Služby ${application}`,
    (application) => `OKslužby — ${application}`,
    (application) => `OKsluzby – ${application}`,
    (application) => `„OK služby – ${application}“`,
    (application) => `OK SLUŽBY – ${application}`,
  ],
  addressee: [
    [
      'Ministerstvo práce a sociálních věcí',
      'k rukám ředitele odboru provozu informačních a komunikačních technologií',
      'Na Poříčním právu 1',
      '128 00  Praha 2',
    ],
    ['MPSV ČR', 'odbor provozu inf. a kom. technologií', 'datová schránka sc9aavg'],
    ['Ministerstvo práce a soc. věcí', 'ODBOR PROVOZU ICT', 'Na Poříčním právu 1/376', 'Praha 2, 128 01'],
  ],
  units: [
    'Odbor provozu inform. a komunikačních technologií',
    'MPSV – odbor provozu informačních a komunikačních technologií',
    'odb. provozu inf. technologií (ICT)',
    'Odbor provozu IKT (OKslužby)',
  ],
  toHands: ['ředitel odboru', '', 'pro ředitele odboru provozu ICT', ''],
  annotations: {
    consent: [
      ({ application }) => `Zasíláme souhlas se zpracováním osobních údajů, ${application}`,
      ({ person, application }) => `${person.family} ${person.given} – souhlas k přístupu do ${application}`,
      () => 'Souhlas se zpracováním osobních údajů pro zřízení účtu OKslužby',
      ({ organisation, application }) => `${organisation.name}, souhlas pro ${application}`,
      () => 'Vyplněný formulář souhlasu (OKslužby)',
      ({ application }) => `Formulář souhlasu uživatele aplikace ${application}`,
    ],
    consents: [
      () => 'Formuláře souhlasu se zpracováním osobních údajů – OKslužby, více osob',
      ({ organisation }) => `${organisation.name}: souhlasy zaměstnanců do OKslužby`,
      ({ application }) => `${application} – posíláme souhlasy všech uživatelů`,
    ],
    request: [
      ({ application }) => `Žádáme o povolení přístupu: ${application}`,
      () => 'Přístup do OKslužby – žádost organizace',
      ({ application }) => `Žádost o přístup k další aplikaci (${application})`,
      () => 'OKslužby, žádost o povolení přístupu k aplikaci',
      ({ organisation }) => `${organisation.name} – žádost o povolení přístupu (OKslužby)`,
    ],
    consentAndRequest: [
      () => 'OKslužby: žádost o přístup + souhlas',
      () => 'Dva dokumenty k OKslužby, žádost o povolení přístupu a souhlas',
    ],
    corrected: [
      () => 'Souhlas OKslužby – posíláme znovu, nyní podepsaný',
      ({ application }) => `${application}: doplnění podpisu na souhlasu`,
      () => 'Oprava formuláře souhlasu pro OKslužby',
    ],
    statutoryEnd: [
      () => 'Oznámení: ukončení funkce statutárního orgánu (OKslužby)',
      ({ organisation }) => `${organisation.name} – změna statutárního zástupce pro OKslužby`,
      ({ person }) => `OKslužby – ${person.family}, zánik funkce statutárního zástupce`,
    ],
    delegation: [
      () => 'Delegování podání v OKslužby',
      ({ application }) => `${application} – delegace oprávnění podávat`,
      ({ organisation }) => `${organisation.name}: delegování oprávnění k podání, OKslužby`,
    ],
    attorney: [
      () => 'OKslužby – plná moc k podávání',
      ({ application }) => `Zasíláme plnou moc pro podání v aplikaci ${application}`,
    ],
    withdrawal: [
      () => 'OKslužby – odvolávám souhlas se zpracováním osobních údajů',
      ({ application }) => `Odvolání mého souhlasu, ${application}`,
      ({ person }) => `${person.given} ${person.family} – odvolání souhlasu pro OKslužby`,
    ],
    question: [
      () => 'OKslužby – dotaz uživatele',
      () => 'OKslužby – prosíme o radu',
      ({ organisation }) => `Dotaz organizace ${organisation.name} k OKslužby`,
    ],
    vague: [() => 'OKslužby', () => 'Dokument k OKslužby', () => 'Zasíláme přílohu k OKslužby'],
  },
  requests: requests,
  requestsInAnnotation: [
    (name, born, application) => `Žádost o přístup do ${application}: ${name}, datum nar. ${czechDate(born)}`,
    (name, born, application) =>
      `Prosíme povolit přístup k ${application}, uživatel ${name}, narozen/a ${dottedDate(born)}. Děkujeme.`,
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
      'souhlas_zpracovani_ou.pdf',
      'Souhlas MPSV vyplněný.pdf',
      'tiskopis souhlasu.pdf',
      'souhlas-OKS-2026.pdf',
      'formular (1).pdf',
    ],
    letters: [
      'Dopis OKslužby.pdf',
      'podani_mpsv_final.pdf',
      'MPSV_OKsluzby_11_2026.pdf',
      'dopis (2).pdf',
      'zadost-mpsv.pdf',
    ],
    scans: ['Sken_20261109.pdf', 'doc04417320261105.pdf', 'naskenovano.pdf'],
  },
  signedNotes: [
    (name) => `Podepsal(a): ${name}, elektronický podpis`,
    (name) => `${name} – digitálně podepsáno, důvod: souhlasím s obsahem dokumentu`,
  ],
  positions: {
    statutory: [
      ['předseda správní rady nadačního fondu', 'předsedkyně správní rady nadačního fondu'],
      ['starosta městyse', 'starostka městyse'],
      ['ředitel obecně prospěšné společnosti', 'ředitelka obecně prospěšné společnosti'],
      ['jednatel a jediný společník', 'jednatelka a jediná společnice'],
      ['ředitel ústavu (z. ú.)', 'ředitelka ústavu (z. ú.)'],
      ['předseda spolku – statutární orgán', 'předsedkyně spolku – statutární orgán'],
      ['ředitel oblastní charity', 'ředitelka oblastní charity'],
    ],
    employee: [
      ['vedoucí sociálního úseku domova', 'vedoucí sociálního úseku domova'],
      ['samostatný účetní', 'samostatná účetní'],
      ['referent sociálního odboru', 'referentka sociálního odboru'],
      ['účetní a mzdový referent', 'účetní a mzdová referentka'],
      ['koordinátor terénní služby', 'koordinátorka terénní služby'],
      ['asistent vedení', 'asistentka vedení'],
      ['ekonom organizace', 'ekonomka organizace'],
    ],
  },
  outsiders: [
    ['externí účetní (fakturuje jako OSVČ)', 'externí účetní (fakturuje jako OSVČ)'],
    ['dobrovolník bez pracovní smlouvy', 'dobrovolnice bez pracovní smlouvy'],
    ['daňový poradce organizace', 'daňová poradkyně organizace'],
    ['pracovník dodavatele účetních služeb', 'pracovnice dodavatele účetních služeb'],
  ],
  oldLaw: [
    (application) =>
      `Podle zákona č. 101/2000 Sb. dávám souhlas ke zpracování svých osobních údajů pro přidělení přístupu k aplikaci ${application}.`,
    (application) =>
      `Souhlasím, aby mé osobní údaje byly pro účel přístupu k aplikaci ${application} zpracovávány v souladu se zákonem č. 101/2000 Sb., o ochraně osobních údajů a o změně některých zákonů.`,
  ],
  noConsent: [
    'Potvrzuji, že jsem formulář vyplnil(a) čitelně a podle pokynů.',
    'Beru na vědomí, že heslo je nutné pravidelně měnit a chránit před vyzrazením.',
  ],
  onBehalf: [(name) => `za uživatele podepsáno: ${name}`, (name) => `místo uživatele v zastoupení ${name}`],
  trade: [' – pečovatelská služba v domácnostech', ' – terénní osobní asistence', ', poskytování sociálních služeb'],
  region: 'Středopolský kraj',
};
