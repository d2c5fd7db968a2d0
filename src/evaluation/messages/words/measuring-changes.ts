import { czechDate, dottedDate, wordyDate } from '../../../simulator/samples/dates.ts';
import { fullName } from '../../../simulator/samples/people.ts';
import type { ChangeWording, QuestionWording } from '../words.ts';
import { by } from './grammar.ts';

export const measuringEnds: ChangeWording[] = [
  {
    id: 'term of office over',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Zánik funkce',
      body: [
        'Dobrý den,',
        `dne ${czechDate(on)} uplynulo funkční období, ve kterém u nás ${by(person, 'byl', 'byla')} ve funkci (${office}) ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}. Tímto dnem funkce zanikla.`,
        `Tuto skutečnost hlásíme kvůli účtu v ${applications}.`,
      ],
    }),
  },
  {
    id: 'new one elected',
    tells: [],
    write: ({ person, office, on, successor }) => ({
      subject: 'Hlášení změny ve vedení organizace',
      body: [
        `Hlásíme, že ${fullName(person)} (${office}) ke dni ${dottedDate(on)} ${by(person, 'skončil', 'skončila')} ve funkci statutárního orgánu. Novým statutárním zástupcem je od následujícího dne ${fullName(successor)}.`,
        'Prosíme o zablokování oprávnění dosavadního statutárního zástupce v OKslužby.',
      ],
    }),
  },
  {
    id: 'gave the office up',
    tells: ['birthDate', 'username'],
    write: ({ person, on, username }) => ({
      subject: 'Vzdání se funkce statutárního zástupce',
      body: [
        `Dne ${wordyDate(on)} se ${fullName(person)}, datum narození ${czechDate(person.born)}, ${by(person, 'vzdal', 'vzdala')} funkce statutárního zástupce.`,
        `Uživatelské jméno v OKslužby: ${username}.`,
      ],
    }),
  },
  {
    id: 'is no longer',
    tells: [],
    write: ({ person, applications, on }) => ({
      subject: `Ukončení oprávnění – ${applications}`,
      body: [
        'Vážení,',
        `${fullName(person)} od ${czechDate(on)} již není statutárním orgánem naší organizace. Žádáme o odebrání práva podávat žádosti v ${applications}.`,
      ],
    }),
  },
];

export const measuringOwnEnds: ChangeWording[] = [
  {
    id: 'my office ended',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Hlášení: moje funkce skončila',
      body: [
        `dovoluji si ohlásit, že moje funkce (${office}) v organizaci ${organisation.name}, IČO: ${organisation.ico}, skončila dne ${wordyDate(on)}. Nechci, aby můj účet v OKslužby někdo zneužil.`,
        `Jméno: ${fullName(person)}`,
        `Datum narození: ${czechDate(person.born)}`,
      ],
    }),
  },
];

export const measuringDelegations: ChangeWording[] = [
  {
    id: 'right to submit for an employee',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Delegace podání na zaměstnance',
      body: [
        'Vážená paní, vážený pane,',
        `jako statutární zástupce deleguji podání žádostí a výkazů v ${applications}. Zaměstnanec: ${fullName(person)}, datum narození ${dottedDate(person.born)}, login ${username}.`,
      ],
    }),
  },
  {
    id: 'granting of the right',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Oprávnění podávat výkazy',
      body: [
        `Prosíme o nastavení oprávnění podávat výkazy v ${applications} pro uživatele: ${fullName(person)}, uživatelské jméno ${username}.`,
      ],
    }),
  },
];

export const measuringAttorneys: ChangeWording[] = [
  {
    id: 'full power',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc – OKslužby',
      body: [
        `Zmocnitel: ${organisation.name}, IČO: ${organisation.ico}, jednající statutárním zástupcem (${fullName(principal)})`,
        `Zmocněnec: ${fullName(person)}, nar. ${wordyDate(person.born)}, bytem ${person.address}`,
        `Zmocnitel tímto zmocňuje zmocněnce k podávání žádostí o dotaci a výkazů v ${applications}.`,
      ],
    }),
  },
];

export const measuringWithdrawals: ChangeWording[] = [
  {
    id: 'taking it back',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Beru zpět souhlas',
      body: [
        `tímto beru zpět souhlas se zpracováním osobních údajů, na základě kterého mi byl zřízen účet v ${applications}.`,
        `${fullName(person)}, narozen(a) ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'by the regulation',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Odvolání souhlasu podle čl. 7 odst. 3 GDPR',
      body: [
        'Dobrý den,',
        `souhlas se zpracováním mých osobních údajů v ${applications} tímto odvolávám. Jmenuji se ${person.given} ${person.family}, datum narození ${czechDate(person.born)}, uživatelské jméno ${username}.`,
      ],
    }),
  },
];

export const measuringQuestions: QuestionWording[] = [
  {
    id: 'cannot log in',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Nelze se přihlásit – ${applications}`,
      body: [
        'Dobrý den,',
        `uživatel ${person.given} ${person.family} (login ${username}) se od včerejška nemůže přihlásit do ${applications}, systém hlásí neplatné heslo. Můžete prosím vygenerovat nové heslo?`,
      ],
    }),
  },
  {
    id: 'e-mail changed',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Změna e-mailu u účtu OKslužby',
      body: [
        `U účtu OKslužby s uživatelským jménem ${username} došlo ke změně e-mailu. Uživatel: ${fullName(person)}, nový e-mail: ${person.email}.`,
      ],
    }),
  },
  {
    id: 'is it enough',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Dotaz na postup',
      body: [
        'Vážení,',
        `mohli byste nám prosím sdělit, zda pro přístup do ${applications} musí náš pracovník posílat nový souhlas, nebo stačí žádost? Kdy lze přístup očekávat?`,
      ],
    }),
  },
  {
    id: 'account of who went away',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Odchod zaměstnance – účet',
      body: [
        `Pracovní poměr zaměstnance (${fullName(person)}) skončil. Deaktivujte prosím jeho uživatelský účet v ${applications}, login ${username}.`,
      ],
    }),
  },
];

export const measuringCovers: ChangeWording[] = [
  {
    id: 'we send',
    tells: [],
    write: ({ applications }) => ({
      subject: `Zasílání tiskopisu – ${applications}`,
      body: [
        'Dobrý den,',
        `k založení účtu v ${applications} Vám zasíláme podepsaný tiskopis, viz příloha.`,
        'Budeme rádi za brzké vyřízení.',
      ],
    }),
  },
  {
    id: 'as told by telephone',
    tells: [],
    write: () => ({
      subject: 'Dokumenty k OKslužby',
      body: ['dle telefonické domluvy předáváme přiložený dokument k dalšímu zpracování.', 'Přílohy: 1'],
    }),
  },
];
