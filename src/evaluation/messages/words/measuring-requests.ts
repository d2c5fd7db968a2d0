import { czechDate, dottedDate, wordyDate } from '../../../simulator/samples/dates.ts';
import { fullName } from '../../../simulator/samples/people.ts';
import type { RequestWording } from '../words.ts';
import { accusative, by, withoutDiacritics } from './grammar.ts';

export const measuringRequests: RequestWording[] = [
  {
    id: 'we turn to you',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístup do ${applications}`,
      body: [
        'Dobrý den,',
        `rádi bychom požádali o povolení přístupu do ${applications}. Uživatelem bude ${fullName(people[0]!.person)} (datum narození ${dottedDate(people[0]!.person.born)}, login ${people[0]!.username}).`,
        'Předem moc děkujeme!',
      ],
    }),
  },
  {
    id: 'particulars of the user',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: 'Žádost organizace o přístup uživatele',
      body: [
        `Žadatel: ${organisation.name}, IČO: ${organisation.ico}`,
        `Uživatel: ${fullName(people[0]!.person)}`,
        `Narozen(a): ${czechDate(people[0]!.person.born)}`,
        `Přihlašovací jméno: ${people[0]!.username}`,
        `Žádáme, aby uvedený uživatel měl přístup do ${applications}.`,
      ],
    }),
  },
  {
    id: 'adding to what is used',
    for: 'one',
    tells: ['username'],
    write: ({ people, applications, held }) => ({
      subject: `Povolení přístupu do ${applications}`,
      body: [
        `${fullName(people[0]!.person)}, ${people[0]!.position} naší organizace, používá ${held} (uživatelské jméno: ${people[0]!.username}).`,
        `Nyní žádáme, abyste tomuto účtu povolili přístup i do ${applications}. Souhlas byl zaslán při zřízení účtu.`,
      ],
    }),
  },
  {
    id: 'for myself',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost – ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `jako ${people[0]!.position} organizace ${organisation.name} prosím o povolení přístupu do ${applications} pro svou osobu. Můj stávající login: ${people[0]!.username}. Datum narození: ${czechDate(people[0]!.person.born)}.`,
        'S úctou',
      ],
    }),
  },
  {
    id: 'before the deadline',
    for: 'one',
    tells: ['birthDate'],
    write: ({ people, applications, held }) => ({
      subject: `Zpřístupnění – ${applications}`,
      body: [
        'Dobrý den,',
        `blíží se termín pro podání žádosti a náš uživatel zatím vidí jen ${held}. Zpřístupněte prosím ${applications} pro tohoto uživatele: ${people[0]!.person.given} ${people[0]!.person.family}, ${by(people[0]!.person, 'narozený', 'narozená')} ${wordyDate(people[0]!.person.born)}.`,
      ],
    }),
  },
  {
    id: 'letters without marks',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: withoutDiacritics(`Prosba o pristup - ${applications}`),
      body: [
        'Hezky den,',
        withoutDiacritics(`prosime Vas o zpristupneni ${applications} nasemu uzivateli.`),
        `Jmeno a prijmeni: ${people[0]!.person.given} ${people[0]!.person.family}`,
        `Datum narozeni: ${dottedDate(people[0]!.person.born)}`,
        `Uzivatelske jmeno: ${people[0]!.username}`,
      ],
    }),
  },
  {
    id: 'short as a note',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: 'Povolení k přístupu',
      body: [
        `Žádost o povolení k přístupu: ${applications}`,
        `Kdo: ${fullName(people[0]!.person)}, nar. ${dottedDate(people[0]!.person.born)}, uživatelské jméno: ${people[0]!.username}, e-mail: ${people[0]!.person.email}`,
      ],
    }),
  },
  {
    id: 'in the accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Nová uživatelka – ${applications}`,
      body: [
        `prosíme, umožněte přístup do ${applications} i pro naši kolegyni ${accusative(people[0]!.person)} (nar. ${dottedDate(people[0]!.person.born)}, login ${people[0]!.username}).`,
      ],
    }),
  },
  {
    id: 'who it is for, no more',
    for: 'one',
    tells: [],
    write: ({ people, applications }) => ({
      subject: `Další přístup – ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o zřízení přístupu do ${applications}, bude ho používat ${fullName(people[0]!.person)}.`,
      ],
    }),
  },
  {
    id: 'columns of users',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Seznam uživatelů – ${applications}`,
      body: [
        `Prosíme o povolení přístupu do ${applications} pro zaměstnance uvedené v přehledu.`,
        [
          ['Příjmení a jméno', 'Narozen(a)', 'Login', 'Zařazení'],
          ...people.map(({ person, username, position }) => [
            `${person.family} ${person.given}`,
            dottedDate(person.born),
            username,
            position,
          ]),
        ],
      ],
    }),
  },
  {
    id: 'dashes',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístupy do ${applications}`,
      body: [
        'Dobrý den,',
        `naše organizace žádá o přístup do ${applications} pro tyto osoby:`,
        ...people.map(
          ({ person, username }) =>
            `– ${person.given} ${person.family}, datum narození ${czechDate(person.born)}, login ${username}`,
        ),
        'Hezký den přeje vedení organizace',
      ],
    }),
  },
];
