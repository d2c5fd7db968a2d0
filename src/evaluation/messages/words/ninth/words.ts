import { czechDate, dottedDate } from '../../../../simulator/samples/dates.ts';
import type { Words } from '../../words.ts';
import { attorneys, consentLetters, covers, delegations, ends, ownEnds, questions, withdrawals } from './changes.ts';
import { requests } from './requests.ts';
import { strangers } from './strangers.ts';

export const words: Words = {
  spellings: [
    (application) => `OKslužby — ${application}`,
    (application) => `OKslužby -${application}`,
    (application) => `Ok služby - ${application}`,
    (application) => `OK Služby – ${application}`,
    (application) => `OKslužby/${application}`,
    (application) => `„OKslužby-${application}“`,
    (application) => `OKsluzby_${application}`,
  ],
  addressee: [
    ['MPSV', 'Odbor provozu informačních a komunikačních technologií', 'Na Poříčním právu 1/376', '128 01 Praha 2'],
    ['Ministerstvo práce a sociálních věcí', 'ředitel odboru provozu ICT', 'Na Poříčním právu 1', '12801 Praha 2'],
    ['Česká republika – Ministerstvo práce a sociálních věcí', 'ID datové schránky: sc9aavg'],
  ],
  units: [
    'ředitel odboru provozu informačních a komunikačních technologií',
    'Odbor provozu ICT, agenda OKslužby',
    'O. provozu inform. a komunikačních technologií',
  ],
  toHands: ['', 'pan ředitel odboru provozu ICT', 'ředitel odboru provozu', ''],
  annotations: {
    consent: [
      ({ application }) => `Posíláme souhlas se zpracováním osobních údajů k aplikaci ${application}`,
      () => 'Souhlas uživatele OKslužby se zpracováním osobních údajů',
      ({ organisation }) => `${organisation.name} – souhlas se zpracováním údajů, OKslužby`,
      ({ person }) => `Souhlas se zpracováním osobních údajů – ${person.given} ${person.family}, OKslužby`,
      ({ application }) => `${application}, nový uživatel, souhlas v příloze`,
      () => 'MPSV OKslužby souhlas OÚ',
    ],
    consents: [
      () => 'Souhlasy se zpracováním osobních údajů našich zaměstnanců, OKslužby',
      ({ application }) => `${application} – souhlasy více uživatelů`,
      ({ organisation }) => `${organisation.name}: souhlasy uživatelů pro OKslužby`,
    ],
    request: [
      ({ application }) => `Žádáme o povolení přístupu do aplikace ${application}`,
      () => 'Žádost o povolení přístupu – OKslužby (dopis v příloze)',
      ({ organisation }) => `OKslužby: žádost o přístup, ${organisation.name}`,
      ({ application }) => `${application}: žádost o přístup pro uživatele, který už účet má`,
    ],
    consentAndRequest: [
      () => 'Žádost o přístup k OKslužby a souhlas se zpracováním osobních údajů',
      () => 'OKslužby, v příloze dopis se žádostí a vyplněný souhlas',
    ],
    corrected: [
      () => 'OKslužby – opravený souhlas se zpracováním osobních údajů',
      ({ application }) => `Oprava dříve podaného souhlasu, ${application}`,
      () => 'Souhlas OKslužby podruhé, již podepsaný',
    ],
    statutoryEnd: [
      () => 'Oznámení o ukončení funkce statutárního orgánu – uživatel OKslužby',
      ({ organisation }) => `Změna ve statutárním orgánu, ${organisation.name}, OKslužby`,
      ({ person }) => `${person.given} ${person.family} – ukončení funkce statutárního orgánu`,
    ],
    delegation: [
      () => 'OKslužby – delegování oprávnění podávat',
      ({ application }) => `Delegace podání na jiného uživatele, ${application}`,
    ],
    attorney: [
      () => 'Plná moc pro podávání v OKslužby',
      ({ application }) => `Zasíláme plnou moc, aplikace ${application}`,
    ],
    withdrawal: [
      () => 'Odvolávám souhlas se zpracováním osobních údajů (OKslužby)',
      ({ application }) => `${application}: odvolání souhlasu uživatele`,
    ],
    question: [
      () => 'Dotaz k aplikaci OKslužby',
      () => 'OKslužby – prosba o radu',
      ({ application }) => `Technický dotaz, ${application}`,
    ],
    vague: [() => 'OKslužby – příloha', () => 'Zasíláme dokument k OKslužby', () => 'OKslužby, viz příloha'],
  },
  requests: requests,
  requestsInAnnotation: [
    (name, born, application) => `Žádáme o povolení přístupu do ${application} pro: ${name}, nar. ${dottedDate(born)}`,
    (name, born, application) =>
      `Prosba o přístup, aplikace ${application}, zaměstnanec ${name}, datum narození ${czechDate(born)}`,
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
      'Souhlas_se_zprac_OU.pdf',
      'formular-souhlas-okps.pdf',
      'souhlas k podpisu.pdf',
      'Souhlas uzivatele OKS.pdf',
    ],
    letters: ['dopis_OKsluzby_podepsany.pdf', 'MPSV dopis listopad.pdf', 'podani-mpsv-okps.pdf', 'Přípis MPSV.pdf'],
    scans: ['SKM_C25826110309.pdf', 'sken kancelar 12.pdf', 'img20261104_0003.pdf'],
  },
  signedNotes: [
    (name) => `Podepsal(a) elektronicky ${name}, místo: kancelář organizace`,
    (name) => `Podpis: ${name} (kvalifikovaný certifikát)`,
  ],
  positions: {
    statutory: [
      ['předseda představenstva spolku', 'předsedkyně představenstva spolku'],
      ['ředitel příspěvkové organizace', 'ředitelka příspěvkové organizace'],
      ['jednatel s. r. o., statutární orgán', 'jednatelka s. r. o., statutární orgán'],
      ['ředitel zapsaného ústavu', 'ředitelka zapsaného ústavu'],
      ['místopředseda spolku, člen statutárního orgánu', 'místopředsedkyně spolku, členka statutárního orgánu'],
    ],
    employee: [
      ['finanční účetní domova', 'finanční účetní domova pro seniory'],
      ['vedoucí ekonomického úseku domova', 'vedoucí ekonomického úseku domova seniorů'],
      ['referent sociálního odboru', 'referentka sociálního odboru'],
      ['projektový pracovník', 'projektová pracovnice'],
      ['vedoucí přímé péče', 'vedoucí přímé péče v domově'],
    ],
  },
  outsiders: [
    ['účetní na živnostenský list', 'účetní na živnostenský list, OSVČ'],
    ['externí konzultant dotací', 'externí konzultantka dotací'],
    ['smluvní účetní z jiné firmy', 'smluvní účetní z jiné účetní firmy'],
  ],
  oldLaw: [
    (application) =>
      `Podle zákona č. 101/2000 Sb., o ochraně osobních údajů, souhlasím s tím, aby MPSV zpracovávalo mé osobní údaje za účelem přístupu do ${application}.`,
    (application) =>
      `Dávám souhlas ve smyslu § 5 zákona č. 101/2000 Sb. ke zpracování osobních údajů nutných pro účet v aplikaci ${application}.`,
  ],
  noConsent: [
    'Potvrzuji, že údaje v tomto formuláři jsou úplné a pravdivé.',
    'Zavazuji se, že přihlašovací údaje neposkytnu jiné osobě.',
  ],
  onBehalf: [(name) => `v zastoupení uživatele: ${name}`, (name) => `podepsáno za zaměstnance, ${name}`],
  trade: [' – pečovatelské služby', ', odlehčovací služba', ' (osobní asistence)'],
  region: 'Podlesní kraj',
};
