import { czechDate, dottedDate } from '../../../../simulator/samples/dates.ts';
import type { Words } from '../../words.ts';
import { attorneys, consentLetters, covers, delegations, ends, ownEnds, questions, withdrawals } from './changes.ts';
import { requests } from './requests.ts';
import { strangers } from './strangers.ts';

export const words: Words = {
  spellings: [
    (application) => `OKSlužby ${application}`,
    (application) => `OK-Služby - ${application}`,
    (application) => `OKslužby „${application}“`,
    (application) => `"OKslužby – ${application}"`,
    (application) => `OK Služby – ${application}`,
    (application) => `OKSLUŽBY - ${application}`,
    (application) => `OKslužby: ${application}`,
    (application) => `OKsluzby – ${application}`,
  ],
  addressee: [
    ['MPSV ČR', 'odbor provozu informačních a komunikačních technologií', 'Na Poříčním právu 1', '128 00 Praha 2'],
    ['Ministerstvo práce a sociálních věcí ČR', 'k rukám ředitele odboru provozu IKT', 'Praha 2'],
    [
      'Ministerstvo práce a sociálních věcí',
      'ředitel odboru provozu informačních a komunikačních technologií',
      'datová schránka sc9aavg',
    ],
  ],
  units: [
    'Odb. provozu informačních a komunikačních technologií',
    'odbor provozu inf. a kom. technologií',
    'odbor provozu ICT MPSV',
    'Odbor provozu informačních a komunikačních technologií MPSV',
  ],
  toHands: ['', 'pan ředitel odboru provozu informačních a komunikačních technologií', '', 'ředitel odboru'],
  annotations: {
    consent: [
      ({ application }) => `Zasíláme souhlas se zpracováním osobních údajů - ${application}`,
      () => 'Souhlas se zprac. os. údajů - OKslužby',
      ({ person, application }) => `${person.given} ${person.family} - souhlas pro ${application}`,
      ({ application }) => `Souhlas uživatele, zřízení účtu ${application}`,
      () => 'Vyplněný formulář souhlasu k OKslužbám MPSV',
      ({ organisation }) => `Souhlas statutárního zástupce, ${organisation.name}, OKslužby`,
      ({ application }) => `K založení uživatelského účtu ${application}: podepsaný souhlas`,
    ],
    consents: [
      ({ application }) => `Souhlasy našich pracovníků - přístup ${application}`,
      () => 'Více souhlasů se zpracováním osobních údajů, OKslužby',
      ({ organisation }) => `Souhlasy uživatelů OKslužby, ${organisation.name}`,
      () => 'OKslužby, souhlasy v příloze',
    ],
    request: [
      ({ application }) => `Žádáme o povolení přístupu: ${application}`,
      () => 'OKslužby, žádost o povolení přístupu k další aplikaci',
      ({ application, organisation }) => `${organisation.name} žádá o přístup k ${application}`,
      () => 'Žádost o přístup pro uživatele OKslužby',
      ({ application }) => `Povolení k přístupu ${application}`,
      ({ application }) =>
        `Dobrý den, v příloze posíláme žádost o povolení přístupu k aplikaci ${application}. Prosíme o vyřízení v co nejkratší době. Děkujeme.`,
    ],
    consentAndRequest: [
      () => 'Žádost o přístup + souhlas, OKslužby',
      ({ organisation }) => `${organisation.name}: souhlas a žádost do OKslužby`,
    ],
    corrected: [
      () => 'Oprava: souhlas OKslužby nyní i s podpisem',
      ({ application }) => `Souhlas znovu, předchozí nebyl podepsán (${application})`,
      () => 'Doplnění podání, souhlas OKslužby',
    ],
    statutoryEnd: [
      () => 'Změna ve vedení organizace, OKslužby',
      ({ organisation }) => `${organisation.name} - konec funkce statutárního zástupce`,
      () => 'Nahlášení ukončení funkce, oprávnění OKslužby',
      () => 'Statutární zástupce skončil ve funkci',
    ],
    delegation: [
      () => 'Delegace práva podání, OKslužby',
      ({ application }) => `Přenesení oprávnění k podání na zaměstnance - ${application}`,
      ({ organisation }) => `${organisation.name} - pověření podávat výkazy v OKslužby`,
    ],
    attorney: [
      () => 'Zmocnění pro OKslužby a souhlas zmocněnce',
      ({ organisation }) => `${organisation.name}, plná moc a souhlas, OKslužby`,
    ],
    withdrawal: [
      () => 'Odvolávám souhlas, OKslužby',
      ({ application }) => `Odvolání souhlasu se zpracováním údajů (${application})`,
      () => 'Už nesouhlasím se zpracováním svých údajů v OKslužby, odvolání souhlasu',
    ],
    question: [
      () => 'Potřebujeme poradit, OKslužby',
      () => 'OKslužby, potíže uživatele',
      ({ organisation }) => `${organisation.name} - dotaz na OKslužby`,
      () => 'Technická podpora OKslužby',
    ],
    vague: [() => 'OKslužby, viz příloha', () => 'Pro OKslužby', () => 'Podání OKslužby'],
  },
  requests: requests,
  requestsInAnnotation: [
    (name, born, application) => `Žádost o povolení přístupu do ${application}, ${name}, nar. ${czechDate(born)}`,
    (name, born, application) =>
      `Dobrý den, prosíme povolte přístup k aplikaci ${application} této osobě: ${name}, narození ${dottedDate(born)}.`,
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
      'Souhlas MPSV.pdf',
      'souhlas-vyplneny.pdf',
      'SOUHLAS_OKSLUZBY.pdf',
      'formular k podpisu.pdf',
      'Souhlas_OÚ_2026.pdf',
      'priloha_c_1_souhlas.pdf',
    ],
    letters: ['žádost MPSV.pdf', 'Dopis_na_ministerstvo.pdf', 'Podani.pdf', 'dokument1.pdf', 'Pro MPSV podepsano.pdf'],
    scans: ['Scan_20261102.pdf', 'naskenovano.pdf', 'kopirka 014.pdf'],
  },
  signedNotes: [(name) => `El. podpis: ${name}`, (name) => `Digitálně podepsáno osobou ${name}`],
  positions: {
    statutory: [
      ['předseda rady spolku', 'předsedkyně rady spolku'],
      ['ředitel charity', 'ředitelka charity'],
      ['předseda výkonného výboru', 'předsedkyně výkonného výboru'],
      ['starosta městyse', 'starostka městyse'],
      ['prezident spolku', 'prezidentka spolku'],
      ['předseda družstva', 'předsedkyně družstva'],
    ],
    employee: [
      ['osobní asistent', 'osobní asistentka'],
      ['koordinátor dobrovolníků a péče', 'koordinátorka dobrovolníků a péče'],
      ['účetní a pokladník domova', 'účetní a pokladní domova'],
      ['referent sociálního odboru', 'referentka sociálního odboru'],
      ['pracovník kanceláře', 'pracovnice kanceláře'],
      ['vedoucí denního stacionáře', 'vedoucí denního stacionáře'],
    ],
  },
  outsiders: [
    ['dobrovolník z farnosti', 'dobrovolnice z farnosti'],
    ['účetní poradce (OSVČ)', 'účetní poradkyně (OSVČ)'],
    ['člen spolku bez pracovního poměru', 'členka spolku bez pracovního poměru'],
  ],
  oldLaw: [
    (application) =>
      `Podle § 5 zákona č. 101/2000 Sb., o ochraně osobních údajů, ve znění pozdějších předpisů, souhlasím se zpracováním svých osobních údajů pro zřízení přístupu do aplikace ${application}.`,
    (application) =>
      `V souladu se zákonem č. 101/2000 Sb. uděluji MPSV souhlas, aby zpracovávalo mé osobní údaje v souvislosti s uživatelským účtem k aplikaci ${application}.`,
  ],
  noConsent: [
    'Potvrzuji správnost a úplnost uvedených údajů.',
    'Beru na vědomí, že přihlašovací údaje budou zaslány na adresu sídla organizace.',
  ],
  onBehalf: [(name) => `za nepřítomného uživatele ${name}`, (name) => `podepsal(a) v zast. ${name}`],
  trade: [', osobní asistence', ' - terénní péče', ''],
  region: 'Kraj Zálesí',
};
