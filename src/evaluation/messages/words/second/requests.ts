import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

/** Of one person. */
const about = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

export const requests: RequestWording[] = [
  {
    id: 'plain, by the page',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Žádost o povolení k přístupu k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o povolení k přístupu k aplikaci ${applications} pro uživatele, který již má uživatelský účet k aplikaci ${held}:`,
        `Jméno: ${fullName(person)}`,
        `Nar.: ${czechDate(person.born)}`,
        `Uživatelské jméno v OKslužby: ${username}`,
        'Děkujeme za vyřízení žádosti.',
      ],
    })),
  },
  {
    id: 'plain, in one sentence',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications }) => ({
      subject: `Žádost o povolení přístupu do aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o povolení přístupu do aplikace ${applications} pro tohoto uživatele: ${fullName(person)}, ${position}, nar. ${dottedDate(person.born)}, uživatelské jméno: ${username}.`,
        'Děkujeme a přejeme hezký den.',
      ],
    })),
  },
  {
    id: 'birth date and nothing of an account',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications, organisation }) => ({
      subject: `Žádost o umožnění přístupu – ${applications}`,
      body: [
        'Vážení,',
        `žádáme o umožnění přístupu k aplikaci ${applications} za organizaci ${organisation.name}, IČO ${organisation.ico}.`,
        `Uživatelem bude ${fullName(person)}, datum narození ${czechDate(person.born)}.`,
      ],
    })),
  },
  {
    id: 'table of one person',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: about(({ person, username, position }, { applications, held }) => ({
      subject: `Žádost o povolení přístupu uživatele – ${applications}`,
      body: [
        `žádáme tímto o povolení přístupu k aplikaci ${applications} pro stávajícího uživatele aplikace ${held}.`,
        [
          ['Údaj', 'Uživatel'],
          ['Titul, jméno a příjmení', fullName(person)],
          ['Narození', dottedDate(person.born)],
          ['Pracovní pozice', position],
          ['Uživatelské jméno (stávající)', username],
        ],
        `E-mail uživatele: ${person.email}`,
      ],
    })),
  },
  {
    id: 'birth date in brackets',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person, position }, { applications }) => ({
      subject: `Žádáme o přístup k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme Vás o povolení přístupu k aplikaci ${applications}. Přístup bude využívat ${fullName(person)} (narozen${by(person, '', 'a')} ${wordyDate(person.born)}), pracovní zařazení ${position}.`,
        'Děkuji za kladné vyřízení.',
      ],
    })),
  },
  {
    id: 'user of one asks for the other',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Povolení přístupu také k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `${fullName(person)} má přístup do aplikace ${held} pod uživatelským jménem ${username}. Žádáme o povolení přístupu i do aplikace ${applications}. Nový souhlas se zpracováním osobních údajů podle informací na Vašich stránkách nezasíláme.`,
        'S pozdravem a přáním pěkného dne',
      ],
    })),
  },
  {
    id: 'in the name of the undersigned',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost o přístup do ${applications} – vlastní účet`,
      body: [
        'Dobrý den,',
        `mám uživatelský účet k aplikaci ${held} (uživatelské jméno ${username}) a žádám o povolení přístupu k aplikaci ${applications}.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}, ${organisation.name}, IČO: ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'for me, short',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Prosím o povolení – ${applications}`,
      body: [
        `Prosím o povolení přístupu do aplikace ${applications}. Přihlašuji se jako ${username}, jsem ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}.`,
        'Děkuji moc.',
        fullName(person),
      ],
    })),
  },
  {
    id: 'for me, formal',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: about(({ person, username, position }, { applications, organisation }) => ({
      subject: `Individuální žádost o povolení přístupu – ${applications}`,
      body: [
        'Vážené dámy, vážení pánové,',
        `jmenuji se ${fullName(person)}, datum narození ${wordyDate(person.born)}, a v organizaci ${organisation.name} působím jako ${position}. Žádám o povolení přístupu k aplikaci ${applications}, a to ke svému stávajícímu uživatelskému jménu ${username}.`,
        `Kontaktní e-mail: ${person.email}`,
      ],
    })),
  },
  {
    id: 'from an older letter',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `Věc: Žádost o přístup k aplikaci ${applications}`,
      body: [
        `Organizace: ${organisation.name}, ${seatOf(organisation)}`,
        `IČO: ${organisation.ico}`,
        `Žádáme o povolení přístupu k výše uvedené aplikaci ${applications} pro zaměstnance organizace.`,
        `Zaměstnanec: ${fullName(person)}`,
        `Dat. narození: ${czechDate(person.born)}`,
        `Uživ. jméno: ${username}`,
        'Za včasné vyřízení děkujeme.',
      ],
    })),
  },
  {
    id: 'substitute during parental leave',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Přístup pro zastupujícího pracovníka – ${applications}`,
      body: [
        'Dobrý den,',
        `po dobu rodičovské dovolené kolegyně bude žádosti a výkazy vyplňovat ${fullName(person)}, nar. ${dottedDate(person.born)}. Účet k aplikaci ${held} již má (${username}), potřebujeme ale ještě přístup k aplikaci ${applications}. Žádáme proto o jeho povolení.`,
      ],
    })),
  },
  {
    id: 'no marks, few words',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: withoutDiacritics(`Zadost - pristup k aplikaci ${applications}`),
      body: [
        'Dobry den',
        withoutDiacritics(`zadame o povoleni pristupu k aplikaci ${applications} pro uzivatele:`),
        `${fullName(person)}, nar. ${czechDate(person.born)}, uziv. jmeno ${username}`,
        'Dekujeme, s pozdravem',
      ],
    })),
  },
  {
    id: 'mail and user name',
    for: 'one',
    tells: ['username', 'email'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Přidání aplikace ${applications} k uživatelskému účtu`,
      body: [
        'Dobrý den,',
        `prosím o přidání přístupu k aplikaci ${applications} k účtu ${username}. Účet používá ${fullName(person)}, e-mail ${person.email}.`,
        'Předem děkuji.',
      ],
    })),
  },
  {
    id: 'new service of the organisation',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications, organisation }) => ({
      subject: `Nová činnost organizace – přístup k aplikaci ${applications}`,
      body: [
        'Vážené kolegyně, vážení kolegové,',
        `${organisation.name} od ledna rozšiřuje svou činnost a chce se ucházet o dotaci, pro kterou se žádosti podávají v aplikaci ${applications}. Žádáme tedy o povolení přístupu pro osobu, která bude žádost připravovat:`,
        `${fullName(person)}, narozen${by(person, '', 'a')} ${dottedDate(person.born)}`,
      ],
    })),
  },
  {
    id: 'reference to the paragraph of the page',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held, organisation }) => ({
      subject: `Povolení přístupu k aplikaci ${applications} – žádost poskytovatele`,
      body: [
        `V souladu s bodem 1 „Pravidla přístupu uživatelů k aplikaci“ zveřejněného postupu žádá ${organisation.name} (IČO ${organisation.ico}) o povolení přístupu k aplikaci ${applications} osobě, která disponuje účtem k aplikaci ${held}.`,
        `Osoba: ${fullName(person)}, datum narození: ${czechDate(person.born)}, uživatelské jméno: ${username}`,
        'Z téhož důvodu k žádosti nepřipojujeme formulář souhlasu.',
      ],
    })),
  },
  {
    id: 'asking for it with an apology',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Prosba o povolení přístupu – ${applications}`,
      body: [
        'Dobrý den,',
        `omlouváme se, že se ozýváme na poslední chvíli. Potřebovali bychom povolit přístup k aplikaci ${applications}, pracovat v ní bude ${fullName(person)}, uživatelské jméno má ${username}.`,
        'Moc děkujeme a omlouváme se za komplikace.',
      ],
    })),
  },
  {
    id: 'for the accountant, in the accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications }) => ({
      subject: `Žádost o přístup pro zaměstnankyni – ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu k aplikaci ${applications} pro ${accusative(person)}, nar. ${czechDate(person.born)}, uživatelské jméno ${username} (${position}).`,
        'Děkujeme Vám za spolupráci.',
      ],
    })),
  },
  {
    id: 'please add her, in the accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: about(({ person }, { applications }) => ({
      subject: `Doplnění uživatelky – ${applications}`,
      body: [
        'Dobrý den',
        `prosíme o povolení přístupu do aplikace ${applications} pro naši pracovnici ${accusative(person)} narozenou ${dottedDate(person.born)}.`,
      ],
    })),
  },
  {
    id: 'the name at the end',
    for: 'one',
    tells: [],
    write: about(({ person }, { applications }) => ({
      subject: `Povolení aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu k aplikaci ${applications} pro našeho dalšího uživatele.`,
        `Jméno uživatele: ${fullName(person)}`,
      ],
    })),
  },
  {
    id: 'position and name',
    for: 'one',
    tells: [],
    write: about(({ person, position }, { applications, organisation }) => ({
      subject: `Přístup pro pracovníka organizace ${organisation.name}`,
      body: [
        `Prosíme o umožnění přístupu k aplikaci ${applications}, kterou má v naší organizaci na starosti ${position} ${fullName(person)}.`,
        'Děkujeme předem za odpověď.',
      ],
    })),
  },
  {
    id: 'plain table of several',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Žádost o povolení přístupu pro více uživatelů – ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu k aplikaci ${applications} pro následující uživatele:`,
        [
          ['Uživatel', 'Datum narození uživatele', 'Uživatelské jméno v OKslužby'],
          ...people.map(({ person, username }) => [fullName(person), dottedDate(person.born), username]),
        ],
        'Děkujeme za vyřízení pro všechny uvedené.',
      ],
    }),
  },
  {
    id: 'one under the other',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Přístup k aplikaci ${applications} pro naše zaměstnance`,
      body: [
        `prosíme o povolení přístupu k aplikaci ${applications} níže uvedeným zaměstnancům, kteří mají účet k aplikaci ${held}.`,
        ...people.map(
          ({ person, username }) =>
            `${fullName(person)}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}`,
        ),
      ],
    }),
  },
  {
    id: 'numbered, with positions',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost organizace o přístupy – ${applications}`,
      body: [
        'Vážení,',
        `za ${organisation.name} žádáme o povolení přístupu do aplikace ${applications} pro:`,
        ...people.map(
          ({ person, username, position }, index) =>
            `${index + 1}) ${fullName(person)} – ${position}; datum narození ${dottedDate(person.born)}; účet ${username}; ${person.email}`,
        ),
        'S pozdravem a poděkováním',
      ],
    }),
  },
  {
    id: 'names with brackets in a sentence',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Povolení přístupu kolegům – ${applications}`,
      body: [
        'Dobrý den,',
        `v aplikaci ${applications} budou u nás nově pracovat ${people
          .map(
            ({ person, username }) =>
              `${fullName(person)} (datum narození ${dottedDate(person.born)}, uživatel ${username})`,
          )
          .join(', ')}. Žádáme, abyste všem přístup povolili.`,
      ],
    }),
  },
  {
    id: 'table with the family name first',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Seznam pracovníků k povolení přístupu – ${applications}`,
      body: [
        `Žádost o povolení přístupu k aplikaci ${applications}`,
        [
          ['Poř.', 'Příjmení, jméno', 'Datum nar.', 'Login', 'Funkce'],
          ...people.map(({ person, username, position }, index) => [
            String(index + 1),
            `${person.family} ${person.given}`,
            czechDate(person.born),
            username,
            position,
          ]),
        ],
        'Souhlasy všech tří pracovníků již máte k dispozici.',
      ],
    }),
  },
];
