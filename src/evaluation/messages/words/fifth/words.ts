import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import type { Words } from '../../words.ts';
import { attorneys, consentLetters, covers, delegations, ends, ownEnds, questions, withdrawals } from './changes.ts';
import { requests } from './requests.ts';
import { strangers } from './strangers.ts';

export const words: Words = {
  spellings: [
    (application) => `OKslužby–${application}`,
    (application) => `OKslužby: ${application}`,
    (application) => `OK služby (${application})`,
    (application) => `OKslužby „${application}“`,
    (application) => `OK-služby - ${application}`,
    (application) => `OKSLUŽBY - ${application}`,
    (application) => `OK služby ${application}`,
    (application) => `OKsluzby - ${application}`,
  ],
  addressee: [
    [
      'Ministerstvo práce a sociálních věcí ČR',
      'k rukám ředitele odboru provozu informačních a komunikačních technologií',
      'Na Poříčním právu 1',
      '128 00 Praha 2',
    ],
    ['MPSV', 'odbor provozu informačních a komunikačních technologií', 'Na Poříčním právu 376/1', '128 01 Praha 2'],
    ['Ministerstvo práce a sociálních věcí', 'datovou schránkou sc9aavg'],
  ],
  units: [
    'o dbor provozu informačních a komunikačních technologií',
    'Odbor provozu informačních a komunikačních technologií MPSV',
    'ředitel odboru provozu informačních a komunikačních technologií',
    'odbor provozu inf. a komunikačních technologií',
  ],
  toHands: ['ředitele odboru', '', 'pan ředitel / paní ředitelka odboru provozu IKT', ''],
  annotations: {
    consent: [
      () => 'Souhlas uživatele se zpracováním osobních údajů - zřízení účtu',
      ({ application }) => `Formulář souhlasu se zpracováním os. údajů - ${application}`,
      ({ person, application }) => `Souhlas - ${person.given} ${person.family} - ${application}`,
      ({ organisation }) => `OKslužby - souhlas se zpracováním OÚ, ${organisation.name}`,
      ({ application }) => `Uživatel ${application}, zaslání podepsaného souhlasu`,
      ({ person }) => `Tiskopis souhlasu OKslužby (${person.family})`,
      () => 'Souhlas pro přístup k aplikaci OKslužby',
      ({ application, organisation }) =>
        `${organisation.name}, IČO ${organisation.ico}, zasílá v příloze souhlas se zpracováním osobních údajů, na jehož základě žádá o zřízení uživatelského účtu k aplikaci ${application} a o zaslání dopisu s přihlašovacími údaji na adresu sídla organizace. S pozdravem`,
    ],
    consents: [
      ({ organisation }) => `Souhlasy uživatelů - ${organisation.name}`,
      ({ application }) => `${application} - hromadné zaslání souhlasů se zpracováním osobních údajů`,
      () => 'Formuláře souhlasu pro OKslužby (více osob)',
      () => 'Podepsané souhlasy pracovníků k OKslužby',
    ],
    request: [
      ({ application }) => `Povolení přístupu - ${application}`,
      ({ organisation }) => `${organisation.name} - žádost o přístup k aplikaci OKslužby`,
      ({ application }) => `Žádáme o přístup: ${application}`,
      () => 'OKslužby, žádost o povolení přístupu',
      ({ application }) => `${application}: žádost organizace o povolení přístupu uživatele`,
      () => 'Žádost - přístupová oprávnění OKslužby',
      ({ application, organisation }) =>
        `Organizace ${organisation.name} zasílá žádost o povolení přístupu k aplikaci ${application} dle postupu na webu MPSV. Žádost je v příloze.`,
    ],
    consentAndRequest: [
      () => 'OKslužby - souhlas uživatele a žádost o povolení přístupu (2 přílohy)',
      () => 'Zasíláme žádost o přístup a formulář souhlasu',
      () => 'Žádost + souhlas OKslužby',
    ],
    corrected: [
      () => 'Souhlas OKslužby - doplněný',
      ({ application }) => `Znovu zasíláme souhlas ${application}, tentokrát podepsaný`,
      () => 'Oprava podání: formulář souhlasu se zpracováním osobních údajů',
    ],
    statutoryEnd: [
      () => 'Oznámení změny statutárního orgánu organizace',
      () => 'Statutární zástupce - ukončení funkce, OKslužby',
      () => 'Nahlášení skončení funkce statutárního orgánu',
      ({ organisation }) => `${organisation.name} - oznámení o změně statutárního zástupce`,
    ],
    delegation: [
      () => 'Delegování oprávnění podávat žádosti a výkazy (OKslužby)',
      ({ application }) => `${application}: pověření uživatele k podání`,
      () => 'Přenesení oprávnění k podání na zaměstnance - OKslužby',
    ],
    attorney: [
      () => 'Plná moc k podání a souhlas zmocněnce',
      ({ application }) => `Plná moc pro podávání v aplikaci ${application}`,
      () => 'OKslužby - zmocnění zaměstnance, souhlas v příloze',
    ],
    withdrawal: [
      () => 'OKslužby - odvolání dříve uděleného souhlasu se zpracováním osobních údajů',
      ({ application }) => `Odvolání souhlasu k aplikaci ${application}`,
      () => 'Odvolávám souhlas daný pro účet v OKslužby',
    ],
    question: [
      () => 'OKslužby - prosba o radu',
      () => 'Žádost o technickou podporu OKslužby',
      ({ organisation }) => `${organisation.name} - dotaz k OKslužby`,
      () => 'OKslužby: řešení problému',
    ],
    vague: [() => 'Příloha k OKslužby', () => 'OKslužby - zaslání formuláře', () => 'K rukám správce OKslužby'],
  },
  requests: requests,
  requestsInAnnotation: [
    (name, born, application) =>
      `Žádost o povolení přístupu, aplikace ${application}, uživatel ${name}, nar. ${czechDate(born)}`,
    (name, born, application) =>
      `Dobrý den, prosíme povolit přístup k ${application} - jméno: ${name}, datum narození: ${dottedDate(born)}`,
    (name, born, application) =>
      `${name}, narozen(a) ${wordyDate(born)} - žádáme o povolení přístupu k aplikaci ${application}`,
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
      'Souhlas_OU_OKsluzby.pdf',
      'tiskopis_souhlasu_vyplneny.pdf',
      'MPSV - souhlas uživatele.pdf',
      'souhlas-uzivatel-2026.pdf',
      'Souhlas se zprac. os. údajů (podepsáno).pdf',
      'P1_souhlas.pdf',
    ],
    letters: [
      'zadost_mpsv_podepsana.pdf',
      'Přípis MPSV.pdf',
      'DOPIS_OKsluzby.pdf',
      '1482_2026_odeslano.pdf',
      'Podání MPSV.pdf',
    ],
    scans: ['Scan souhlasu (2).pdf', 'KM_C224e26110908150.pdf', 'SCN_0042.pdf'],
  },
  signedNotes: [
    (name) => `Podepsáno elektronicky, podepisující osoba: ${name}`,
    (name) => `${name} – uznávaný elektronický podpis`,
  ],
  positions: {
    statutory: [
      ['ředitel příspěvkové organizace', 'ředitelka příspěvkové organizace'],
      ['předseda rady spolku', 'předsedkyně rady spolku'],
      ['ředitel obecně prospěšné společnosti', 'ředitelka obecně prospěšné společnosti'],
      ['předseda družstva', 'předsedkyně družstva'],
      ['starosta města', 'starostka města'],
    ],
    employee: [
      ['pracovník ekonomického úseku', 'pracovnice ekonomického úseku'],
      ['referent sociálního úseku', 'referentka sociálního úseku'],
      ['samostatný odborný referent', 'samostatná odborná referentka'],
      ['koordinátor sociálních služeb', 'koordinátorka sociálních služeb'],
      ['vedoucí střediska', 'vedoucí střediska'],
      ['rozpočtář', 'rozpočtářka'],
    ],
  },
  outsiders: [
    ['zpracovatel účetnictví na základě smlouvy (OSVČ)', 'zpracovatelka účetnictví na základě smlouvy (OSVČ)'],
    ['externí dotační poradce', 'externí dotační poradkyně'],
    ['dobrovolný spolupracovník bez pracovní smlouvy', 'dobrovolná spolupracovnice bez pracovní smlouvy'],
  ],
  oldLaw: [
    (application) =>
      `Podle § 5 odst. 2 zákona č. 101/2000 Sb. souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí pro účel zřízení přístupu k aplikaci ${application}.`,
    (application) =>
      `Uděluji souhlas se zpracováním svých osobních údajů v aplikaci ${application} v souladu se zákonem č. 101/2000 Sb., o ochraně osobních údajů, ve znění pozdějších předpisů.`,
  ],
  noConsent: [
    'Potvrzuji správnost údajů uvedených v tomto formuláři.',
    'Zavazuji se neprodleně oznámit každou změnu uvedených údajů.',
  ],
  onBehalf: [(name) => `v zastoupení: ${name}`, (name) => `z pověření podepsal(a) ${name}`],
  trade: [' - terénní pečovatelská služba', ', odborné sociální poradenství', ''],
  region: 'Kraj Záhoří',
};
