import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

/** Of the one person there is. */
const single = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

/** As in lists of staff: "NOVÁKOVÁ Jana". */
const listed = ({ family, given }: SamplePerson) => `${family.toLocaleUpperCase('cs')} ${given}`;

export const requests: RequestWording[] = [
  {
    id: 'file card of a request',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: 'Žádost – povolení přístupu stávajícímu uživateli',
      body: [
        `Aplikace: ${applications}`,
        'Požadujeme: povolení přístupu',
        `Uživatel: ${fullName(person)}`,
        `Narozen${by(person, '', 'a')}: ${dottedDate(person.born)}`,
        `Do OKslužby se přihlašuje jako: ${username}`,
        `Účet je nyní veden pro aplikaci: ${held}`,
        'Prosíme o zprávu, jakmile bude přístup povolen.',
      ],
    })),
  },
  {
    id: 'who it is first, the asking last',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Rozšíření přístupu o aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `${fullName(person)} (nar. ${czechDate(person.born)}), ${position}, má u nás na starosti agendu dotací a do aplikace ${held} se přihlašuje uživatelským jménem ${username}. Se stejnými údaji by ${by(person, 'měl', 'měla')} nově pracovat i v aplikaci ${applications}. O povolení tohoto přístupu Vás touto cestou žádáme.`,
      ],
    })),
  },
  {
    id: 'since there is no form',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Volná žádost o povolení přístupu k ${applications}`,
      body: [
        'Dobrý den,',
        `na Vašem webu jsme se dočetli, že na žádost o povolení přístupu není formulář, píšeme tedy vlastními slovy. Žádáme, aby ${fullName(person)}, datum narození ${czechDate(person.born)}, s uživatelským jménem ${username} ${by(person, 'mohl', 'mohla')} vstupovat i do aplikace ${applications}.`,
        'Mnohokrát děkujeme.',
      ],
    })),
  },
  {
    id: 'three lines in a hurry',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Povolit přístup ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme povolit přístup do ${applications}: ${person.given} ${person.family}, účet ${username}.`,
        'Díky za rychlé vyřízení.',
      ],
    })),
  },
  {
    id: 'person entitled for the organisation',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `Žádost organizace o vstup do aplikace ${applications}`,
      body: [
        'Vážení,',
        `obracíme se na Vás se žádostí o povolení přístupu k aplikaci ${applications}. Oprávněnou osobou za ${organisation.name} (IČO ${organisation.ico}) je ${fullName(person)}, ${position}, nar. ${wordyDate(person.born)}.`,
        'Případné dotazy rádi zodpovíme telefonicky.',
      ],
    })),
  },
  {
    id: 'new to subsidies and chatty',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `Chtěli bychom pracovat s aplikací ${applications}`,
      body: [
        'Hezký den všem,',
        `letos poprvé zkoušíme žádat o dotaci, která se podává přes Vaši aplikaci ${applications}, a tak bychom potřebovali, abyste nám do ní povolili přístup. Pracovat s ní bude jeden člověk: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
        'Kdyby něco chybělo, určitě se nám ozvěte, jsme v tom noví a snad jsme na nic nezapomněli.',
      ],
    })),
  },
  {
    id: 'two columns, no account told',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `Žádost o povolení k užívání aplikace ${applications}`,
      body: [
        'Tímto žádáme o povolení přístupu podle údajů v tabulce.',
        [
          ['Předmět', 'Vyplněno organizací'],
          ['Organizace', `${organisation.name}, IČO ${organisation.ico}`],
          ['Aplikace', applications],
          ['Uživatel', fullName(person)],
          ['Narozen/a', czechDate(person.born)],
          ['Pozice', position],
        ],
        'Za organizaci odesláno datovou schránkou.',
      ],
    })),
  },
  {
    id: 'resolved by the management',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, organisation }) => ({
      subject: `${organisation.name} – přístup k ${applications}`,
      body: [
        'Dobrý den,',
        `na poradě vedení jsme se dohodli, že s aplikací ${applications} bude za nás pracovat ${fullName(person)} (${dottedDate(person.born)} – datum narození). Dovolujeme si proto požádat o zřízení přístupu.`,
        'S přáním klidných dnů',
      ],
    })),
  },
  {
    id: 'an old machine without marks',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: withoutDiacritics(`Zadame o povoleni vstupu do ${applications}`),
      body: [
        withoutDiacritics(
          `Dobry den, nase organizace uz pouziva ${held}. Ted potrebujeme pracovat i v ${applications}, proto zadame o povoleni pristupu.`,
        ),
        `Uzivatel je ${fullName(person)}, narozeni ${czechDate(person.born)}, login ${username}.`,
        'Za kladne vyrizeni dekuje cela organizace.',
      ],
    })),
  },
  {
    id: 'with the utmost respect',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost o udělení povolení k přístupu do aplikace ${applications}`,
      body: [
        'Vážení představitelé ministerstva,',
        `organizace ${organisation.name} se sídlem ${seatOf(organisation)}, IČO ${organisation.ico}, tímto zdvořile žádá Ministerstvo práce a sociálních věcí o udělení povolení k přístupu do aplikace ${applications}, a to pro níže označeného uživatele, jemuž byl uživatelský účet zřízen již dříve v souvislosti s aplikací ${held}.`,
        `Označení uživatele: ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, uživatelské jméno ${username}.`,
        'Za vstřícné posouzení předem děkujeme a zůstáváme s úctou.',
      ],
    })),
  },
  {
    id: 'a row of a register',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Přístup k aplikaci ${applications} pro jednu osobu`,
      body: [
        'Dobrý den,',
        `prosíme o povolení přístupu k aplikaci ${applications} této osobě:`,
        [
          ['Příjmení', 'Jméno', 'Nar.', 'Účet OKslužby'],
          [person.family, person.given, dottedDate(person.born), username],
        ],
        `Mail na uživatele: ${person.email}`,
        'Osoba již uživatelem OKslužby je, formulář se souhlasem proto neposíláme.',
      ],
    })),
  },
  {
    id: 'takes the reports over',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: 'Přístup k aplikaci – převzetí agendy výkazů',
      body: [
        'Dobrý den,',
        `agendu výkazů v naší organizaci přebírá ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}. Přihlašovací údaje už má (uživatelské jméno ${username}), jen ${by(person, 'mu', 'jí')} zatím nebyl povolen přístup k aplikaci ${applications}.`,
        'Můžete to prosím napravit a přístup povolit? Děkujeme.',
      ],
    })),
  },
  {
    id: 'add the application to the account',
    for: 'one',
    tells: ['username', 'email'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Účet ${username} – doplnění přístupu`,
      body: [
        'Vážení,',
        `žádáme, abyste k uživatelskému účtu ${username}, který patří osobě ${fullName(person)} (${person.email}), povolili i přístup k aplikaci ${applications}.`,
        'Heslo ani jiné údaje měnit nepotřebujeme.',
      ],
    })),
  },
  {
    id: 'the deadline comes near',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Prosba o brzké povolení přístupu – ${applications}`,
      body: [
        'Dobré dopoledne přejeme,',
        `blíží se uzávěrka příjmu žádostí a potřebujeme se dostat do aplikace ${applications}. Rádi bychom Vás proto poprosili o povolení přístupu, pokud možno do konce příštího týdne.`,
        `Komu: ${fullName(person)}`,
        `Datum nar. uživatele: ${czechDate(person.born)}`,
        `Dosavadní uživatelské jméno: ${username}`,
        'Budeme Vám velmi zavázáni.',
      ],
    })),
  },
  {
    id: 'by which rule',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Stávající uživatel ${held} – povolení pro ${applications}`,
      body: [
        `Za organizaci ${organisation.name}, IČ: ${organisation.ico}, podáváme žádost o povolení přístupu k aplikaci ${applications}.`,
        `Přístup je určen pro: ${fullName(person)}, dat. nar. ${dottedDate(person.born)}.`,
        `Jelikož se jedná o držitele účtu ${username} k aplikaci ${held}, postupujeme podle pravidla, že se nový souhlas nezasílá.`,
      ],
    })),
  },
  {
    id: 'of a lady, by her name',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Žádost o přístup další kolegyně do ${applications}`,
      body: [
        'Dobrý den,',
        `chtěli bychom Vás požádat o povolení přístupu do aplikace ${applications} pro paní ${accusative(person)}, datum narození ${dottedDate(person.born)}, která se do OKslužby přihlašuje jako ${username}.`,
        'Předem Vám za ni děkujeme.',
      ],
    })),
  },
  {
    id: 'the circle of users',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person }, { applications, organisation }) => ({
      subject: `Uživatelé aplikace ${applications} – žádost o rozšíření`,
      body: [
        'Vážení,',
        `dovolujeme si požádat, abyste mezi uživatele aplikace ${applications} za ${organisation.name} zařadili také ${accusative(person)} (nar. ${czechDate(person.born)}) a přístup jí povolili.`,
      ],
    })),
  },
  {
    id: 'simple thing',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications }) => ({
      subject: `Přístup do aplikace ${applications} – prosba`,
      body: [
        'Dobrý den,',
        `přístup k aplikaci ${applications} u nás potřebuje ${fullName(person)}. Žádáme o jeho povolení.`,
        'Děkujeme a jsme s pozdravem',
      ],
    })),
  },
  {
    id: 'headings and a name',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: 'Podání ve věci přístupu k aplikaci',
      body: [
        'Druh podání: žádost o povolení přístupu',
        `Kdo žádá: ${organisation.name}`,
        `K jaké aplikaci: ${applications}`,
        `Pro koho: ${fullName(person)} (${position})`,
      ],
    })),
  },
  {
    id: 'the undersigned, briefly',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Žádám o povolení přístupu do ${applications}`,
      body: [
        'Dobrý den,',
        `já, níže ${by(person, 'podepsaný', 'podepsaná')} ${fullName(person)}, nar. ${czechDate(person.born)}, Vás žádám, abyste mi povolili přístup do aplikace ${applications}. Účet mám, moje uživatelské jméno je ${username}.`,
      ],
    })),
  },
  {
    id: 'applicant and user in one',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: 'Vlastní žádost o povolení přístupu',
      body: [
        `Žádám pro sebe o povolení přístupu k aplikaci ${applications}.`,
        `Žadatel a zároveň uživatel: ${fullName(person)}`,
        `Datum mého narození: ${dottedDate(person.born)}`,
        `Moje přihlašovací jméno: ${username}`,
        `E-mail pro odpověď: ${person.email}`,
        `Za organizaci: ${organisation.name} (IČO ${organisation.ico})`,
      ],
    })),
  },
  {
    id: 'would like the other one as well',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Používám ${held}, potřebuji i ${applications}`,
      body: [
        'Dobrý den,',
        `aplikaci ${held} používám už delší dobu a nyní bych ${by(person, 'rád využíval', 'ráda využívala')} také aplikaci ${applications}. Mohli byste mi prosím přístup povolit?`,
        `Přihlašuji se jako ${username}. Jmenuji se ${fullName(person)} a ${by(person, 'narodil jsem se', 'narodila jsem se')} ${wordyDate(person.born)}.`,
        'Děkuji Vám za ochotu.',
      ],
    })),
  },
  {
    id: 'of the one who acts for it',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost jednající osoby o přístup k ${applications}`,
      body: [
        `Jednám za ${organisation.name}, IČO ${organisation.ico}, a pro aplikaci ${held} mi byl zřízen účet s uživatelským jménem ${username}. Na základě zveřejněného postupu žádám, aby mi byl povolen rovněž přístup k aplikaci ${applications}.`,
        `Identifikace: ${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    })),
  },
  {
    id: 'table of our people',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Povolení přístupu k ${applications} – hromadná žádost`,
      body: [
        'Dobrý den,',
        `zasíláme seznam našich pracovníků, kterým prosíme povolit přístup k aplikaci ${applications}.`,
        [
          ['č.', 'Pracovník', 'Narozen/a', 'Jméno pro přihlášení'],
          ...people.map(({ person, username }, index) => [
            `${index + 1}.`,
            fullName(person),
            czechDate(person.born),
            username,
          ]),
        ],
        'Za vyřízení všech řádků děkujeme.',
      ],
    }),
  },
  {
    id: 'list of staff with dashes',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost o přístupy zaměstnanců – ${applications}`,
      body: [
        `${organisation.name} žádá o povolení přístupu k aplikaci ${applications} pro své zaměstnance:`,
        ...people.map(
          ({ person, username }) =>
            `- ${listed(person)}, narozen${by(person, '', 'a')} ${dottedDate(person.born)}, login: ${username}`,
        ),
        'Všichni jmenovaní již v OKslužby účet mají.',
      ],
    }),
  },
  {
    id: 'user names with owners',
    for: 'many',
    tells: ['username'],
    write: ({ people, applications, held }) => ({
      subject: `Stávající účty – povolení aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `k následujícím účtům aplikace ${held} prosíme o povolení přístupu i do aplikace ${applications}:`,
        ...people.map(({ person, username }) => `${username} – ${fullName(person)}`),
        'Hezký zbytek týdne',
      ],
    }),
  },
  {
    id: 'colleagues in one breath',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Naši kolegové a aplikace ${applications}`,
      body: [
        'Vážení,',
        `dovolujeme si Vás požádat o povolení přístupu do aplikace ${applications} pro více osob. Jedná se o tyto kolegy: ${people
          .map(
            ({ person, username }) =>
              `${fullName(person)} (nar. ${czechDate(person.born)}, uživatelské jméno ${username})`,
          )
          .join('; ')}.`,
        'Děkujeme za Váš čas.',
      ],
    }),
  },
  {
    id: 'wide table with mail',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: `Tabulka uživatelů pro ${applications}`,
      body: [
        `Věcně: žádost o povolení přístupu k aplikaci ${applications} pro uživatele uvedené v tabulce.`,
        [
          ['Příjmení', 'Jméno', 'Dat. nar.', 'Účet', 'Zařazení a e-mail'],
          ...people.map(({ person, username, position }) => [
            person.family,
            person.given,
            dottedDate(person.born),
            username,
            `${position}, ${person.email}`,
          ]),
        ],
      ],
    }),
  },
  {
    id: 'letters of the alphabet',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Více uživatelů aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `protože agendu v naší organizaci (IČO ${organisation.ico}) zastane víc lidí, potřebujeme přístup k aplikaci ${applications} pro každého z nich a prosíme o jeho povolení.`,
        ...people.map(
          ({ person, username, position }, index) =>
            `${'abcdef'[index]}) ${fullName(person)}, ${position}, datum nar. ${dottedDate(person.born)}, stávající účet ${username}`,
        ),
      ],
    }),
  },
];
