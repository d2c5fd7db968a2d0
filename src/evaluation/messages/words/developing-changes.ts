import { czechDate, wordyDate } from '../../../simulator/samples/dates.ts';
import { seatOf } from '../../../simulator/samples/organisations.ts';
import { fullName } from '../../../simulator/samples/people.ts';
import type { ChangeWording, QuestionWording } from '../words.ts';
import { by } from './grammar.ts';

export const developingEnds: ChangeWording[] = [
  {
    id: 'ended, and who comes after',
    tells: [],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Oznámení o ukončení výkonu funkce',
      body: [
        `oznamujeme, že ${fullName(person)} ${by(person, 'ukončil', 'ukončila')} ke dni ${czechDate(on)} výkon funkce (${office}) a není již statutárním zástupcem naší organizace. Žádáme o zrušení oprávnění v aplikaci ${applications}.`,
        `Do funkce ${by(successor, 'byl jmenován', 'byla jmenována')} ${fullName(successor)}.`,
      ],
    }),
  },
  {
    id: 'removed by the founder',
    tells: ['birthDate'],
    write: ({ person, on, applications }) => ({
      subject: 'Změna statutárního orgánu',
      body: [
        'Vážení,',
        `sdělujeme, že ${fullName(person)}, nar. ${czechDate(person.born)}, ${by(person, 'byl odvolán', 'byla odvolána')} z funkce dne ${wordyDate(on)}. V aplikaci ${applications} proto nesmí dále podávat výkazy.`,
      ],
    }),
  },
  {
    id: 'resigned',
    tells: ['birthDate', 'username'],
    write: ({ person, office, on, username, organisation }) => ({
      subject: `Rezignace na funkci – ${organisation.name}`,
      body: [
        `${fullName(person)}, nar. ${czechDate(person.born)}, ${by(person, 'rezignoval', 'rezignovala')} na funkci (${office}) s účinností od ${czechDate(on)}.`,
        `Účet v OKslužby: ${username}. Prosíme o zamezení zneužití oprávnění.`,
      ],
    }),
  },
];

export const developingOwnEnds: ChangeWording[] = [
  {
    id: 'in my own interest',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Oznámení o konci funkce',
      body: [
        `ve vlastním zájmu oznamuji, že jsem ke dni ${czechDate(on)} ${by(person, 'přestal', 'přestala')} být statutárním zástupcem organizace ${organisation.name}, IČO ${organisation.ico}. Účet k aplikaci ${applications} už nepoužívám.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
];

export const developingDelegations: ChangeWording[] = [
  {
    id: 'I delegate',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Delegování oprávnění k podání',
      body: [
        `deleguji oprávnění podávat výkazy a žádosti v aplikaci ${applications} na tuto osobu: ${fullName(person)}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}.`,
        'Prosím o nastavení.',
      ],
    }),
  },
  {
    id: 'authorised to submit',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: 'Pověření k podávání výkazů',
      body: [
        `Organizace ${organisation.name} pověřuje k podávání výkazů v aplikaci ${applications}:`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
];

export const developingAttorneys: ChangeWording[] = [
  {
    id: 'power of attorney',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: 'Plná moc k podávání žádostí a výkazů',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)}, statutární zástupce ${fullName(principal)},`,
        'uděluje plnou moc',
        `zmocněnec: ${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address},`,
        `aby jménem organizace podával žádosti a výkazy v aplikaci ${applications}.`,
      ],
    }),
  },
];

export const developingWithdrawals: ChangeWording[] = [
  {
    id: 'I withdraw',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání souhlasu se zpracováním osobních údajů',
      body: [
        `odvolávám svůj souhlas se zpracováním osobních údajů, který jsem ${by(person, 'udělil', 'udělila')} pro aplikaci ${applications}.`,
        `${person.given} ${person.family}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'taken back, account to be closed',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Zpětvzetí souhlasu',
      body: [
        'Dobrý den,',
        `já, ${fullName(person)}, nar. ${wordyDate(person.born)}, beru zpět souhlas se zpracováním osobních údajů pro aplikaci ${applications} a žádám o zrušení účtu ${username}.`,
      ],
    }),
  },
];

export const developingQuestions: QuestionWording[] = [
  {
    id: 'forgotten password',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Zapomenuté heslo do ${applications}`,
      body: [
        `${fullName(person)}, uživatelské jméno ${username}, ${by(person, 'zapomněl', 'zapomněla')} heslo do aplikace ${applications}. Prosíme o zaslání nového hesla.`,
      ],
    }),
  },
  {
    id: 'blocked account',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Zablokovaný účet OKslužby',
      body: [
        'Dobrý den,',
        `po několika chybných pokusech se zablokoval účet do OKslužby. Uživatelské jméno: ${username}, uživatel: ${person.given} ${person.family}. Prosíme o odblokování.`,
      ],
    }),
  },
  {
    id: 'how to proceed',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Dotaz k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o informaci, jak máme postupovat, když chceme pro nového zaměstnance přístup do aplikace ${applications}. Stačí zaslat formulář datovou schránkou?`,
      ],
    }),
  },
  {
    id: 'employee left',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Zrušení účtu bývalého zaměstnance',
      body: [
        `${person.given} ${person.family} u nás již nepracuje. Žádáme o zrušení uživatelského účtu ${username} v aplikaci ${applications}.`,
      ],
    }),
  },
];

export const developingCovers: ChangeWording[] = [
  {
    id: 'enclosed form',
    tells: [],
    write: ({ applications }) => ({
      subject: `Průvodní dopis – souhlas, ${applications}`,
      body: [
        'Vážení,',
        `v příloze zasíláme vyplněný formulář souhlasu se zpracováním osobních údajů pro aplikaci ${applications}.`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'list of enclosures',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Zaslání formulářů',
      body: [`Za ${organisation.name} posíláme v příloze formuláře našich uživatelů OKslužby.`, 'Příloha: dle textu'],
    }),
  },
];
