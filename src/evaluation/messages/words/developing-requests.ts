import { czechDate, dottedDate, wordyDate } from '../../../simulator/samples/dates.ts';
import { seatOf } from '../../../simulator/samples/organisations.ts';
import { fullName } from '../../../simulator/samples/people.ts';
import type { RequestWording } from '../words.ts';
import { accusative, by, withoutDiacritics } from './grammar.ts';

export const developingRequests: RequestWording[] = [
  {
    id: 'sentence after a colon',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost o povolení přístupu k aplikaci ${applications}`,
      body: [
        'Vážená paní ředitelko, vážený pane řediteli,',
        `žádáme Vás o povolení přístupu k aplikaci ${applications} pro ${by(people[0]!.person, 'našeho pracovníka', 'naši pracovnici')}: ${fullName(people[0]!.person)}, nar. ${czechDate(people[0]!.person.born)}, uživatelské jméno ${people[0]!.username}.`,
        `Organizace: ${organisation.name}, IČO ${organisation.ico}.`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'labelled lines',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications, held }) => ({
      subject: 'Žádost o přístup',
      body: [
        `prosíme o zpřístupnění aplikace ${applications} této osobě:`,
        `Jméno a příjmení: ${people[0]!.person.given} ${people[0]!.person.family}`,
        `Datum narození: ${dottedDate(people[0]!.person.born)}`,
        `Uživatelské jméno: ${people[0]!.username}`,
        `E-mail: ${people[0]!.person.email}`,
        ...(held ? [`Účet k aplikaci ${held} je již zřízen.`] : []),
      ],
    }),
  },
  {
    id: 'user name alone',
    for: 'one',
    tells: ['username'],
    write: ({ people, applications, held }) => ({
      subject: `Rozšíření uživatelského účtu o ${applications}`,
      body: [
        'Dobrý den,',
        `${by(people[0]!.person, 'náš kolega', 'naše kolegyně')} ${fullName(people[0]!.person)} má účet v aplikaci ${held} pod uživatelským jménem ${people[0]!.username}. Žádáme o povolení přístupu také k aplikaci ${applications}.`,
        'Děkujeme za spolupráci.',
      ],
    }),
  },
  {
    id: 'in the first person',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Žádost o povolení přístupu – ${applications}`,
      body: [
        'Dobrý den,',
        `žádám o povolení přístupu k aplikaci ${applications}. K aplikaci ${held} se již přihlašuji, moje uživatelské jméno je ${people[0]!.username}, ${by(people[0]!.person, 'narozen', 'narozena')} jsem ${wordyDate(people[0]!.person.born)}.`,
        'Děkuji předem za vyřízení.',
      ],
    }),
  },
  {
    id: 'by the published procedure',
    for: 'one',
    tells: ['birthDate'],
    write: ({ people, applications, organisation }) => ({
      subject: `Povolení přístupu k ${applications}`,
      body: [
        'Vážení,',
        `v souladu s postupem zveřejněným na stránkách ministerstva zasíláme za organizaci ${organisation.name}, se sídlem ${seatOf(organisation)}, žádost o povolení přístupu k aplikaci ${applications}.`,
        `Přístup má získat ${fullName(people[0]!.person)}, datum narození ${czechDate(people[0]!.person.born)}, ${people[0]!.position}.`,
      ],
    }),
  },
  {
    id: 'without diacritics',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: withoutDiacritics(`Zadost o pristup do aplikace ${applications}`),
      body: [
        'Dobry den,',
        withoutDiacritics(`zadame o povoleni pristupu do aplikace ${applications} pro osobu: `) +
          `${people[0]!.person.given} ${people[0]!.person.family}, nar. ${czechDate(people[0]!.person.born)}, uzivatelske jmeno: ${people[0]!.username}.`,
        'Dekujeme.',
      ],
    }),
  },
  {
    id: 'inflected in a sentence',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístup k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu k aplikaci ${applications} pro paní ${accusative(people[0]!.person)}, nar. ${czechDate(people[0]!.person.born)}, uživatelské jméno ${people[0]!.username}.`,
        'S pozdravem a přáním hezkého dne',
      ],
    }),
  },
  {
    id: 'a name alone',
    for: 'one',
    tells: [],
    write: ({ people, applications }) => ({
      subject: 'Nový uživatel',
      body: [`Žádáme o přístup k aplikaci ${applications}. Nový uživatel: ${fullName(people[0]!.person)}.`],
    }),
  },
  {
    id: 'table of colleagues',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: 'Žádost o povolení přístupu pro pracovníky',
      body: [
        `Žádáme o povolení přístupu k aplikaci ${applications} pro níže uvedené pracovníky:`,
        [
          ['Jméno a příjmení', 'Datum narození', 'Uživatelské jméno'],
          ...people.map(({ person, username }) => [
            `${person.given} ${person.family}`,
            czechDate(person.born),
            username,
          ]),
        ],
        'Všichni uvedení účet již používají.',
      ],
    }),
  },
  {
    id: 'numbered list',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Žádost o přístup k aplikaci ${applications}`,
      body: [
        `žádáme o povolení přístupu k aplikaci ${applications} pro tyto uživatele aplikace ${held}:`,
        ...people.map(
          ({ person, username }, index) =>
            `${index + 1}. ${fullName(person)}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}`,
        ),
        'Za kladné vyřízení děkujeme.',
      ],
    }),
  },
];
