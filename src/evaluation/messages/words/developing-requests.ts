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
        `blíží se termín pro podání žádosti${held ? ` a náš uživatel zatím vidí jen ${held}` : ''}. Zpřístupněte prosím ${applications} pro tohoto uživatele: ${people[0]!.person.given} ${people[0]!.person.family}, ${by(people[0]!.person, 'narozený', 'narozená')} ${wordyDate(people[0]!.person.born)}.`,
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
