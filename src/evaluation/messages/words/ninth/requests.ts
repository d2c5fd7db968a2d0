import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, joined, withoutDiacritics } from '../grammar.ts';

/** Of one person. */
const of = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

export const requests: RequestWording[] = [
  {
    id: 'care home, director asks',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: of(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `${organisation.name}: žádost o povolení přístupu do aplikace ${applications}`,
      body: [
        'Vážení,',
        `jménem naší organizace žádám o povolení přístupu k aplikaci ${applications} pro uživatele, který má již zřízen účet v aplikaci ${held}. Údaje uživatele jsou tyto:`,
        `jméno a příjmení ${fullName(person)}, narození ${czechDate(person.born)}, uživatelské jméno ${username}, funkce v organizaci ${position}.`,
        'Děkuji za vyřízení a jsem s pozdravem',
      ],
    })),
  },
  {
    id: 'accountant has one and needs the other',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: of(({ person, username }, { applications, held }) => ({
      subject: `Uživatel aplikace ${held} – prosba o přístup i do ${applications}`,
      body: [
        'Dobrý den,',
        `${fullName(person)}, nar. ${dottedDate(person.born)}, má v ${held} účet ${username}. Letos poprvé žádáme i v ${applications}, a proto prosíme, abyste ${by(person, 'mu', 'jí')} přístup k této aplikaci povolili.`,
        'Děkujeme, ekonomický úsek',
      ],
    })),
  },
  {
    id: 'town, office style',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: of(({ person, username, position }, { applications, organisation }) => ({
      subject: `Věc – žádáme o přístup zaměstnance k aplikaci ${applications}`,
      body: [
        `Žadatel ${organisation.name}, IČO ${organisation.ico}, sídlo ${seatOf(organisation)}, žádá o povolení přístupu k aplikaci ${applications} pro svého zaměstnance.`,
        [
          ['Údaj o zaměstnanci', 'Hodnota'],
          ['Zaměstnanec – příjmení, jméno', `${person.family} ${person.given}`],
          ['Den narození', czechDate(person.born)],
          ['Pracovní pozice zaměstnance', position],
          ['Přidělené uživatelské jméno', username],
          ['Služební e-mail', `adresa ${person.email}`],
        ],
      ],
    })),
  },
  {
    id: 'colleague takes over',
    for: 'one',
    tells: ['username'],
    write: of(({ person, username }, { applications }) => ({
      subject: `Přístup k ${applications} kvůli přerozdělení práce`,
      body: [
        'Dobrý den,',
        `v kanceláři jsme si přerozdělili práci a aplikaci ${applications} bude mít na starosti ${fullName(person)}. Uživatelské jméno už má: ${username}. Žádáme tedy jen o to, aby ${by(person, 'mu', 'jí')} byl do uvedené aplikace povolen přístup.`,
      ],
    })),
  },
  {
    id: 'laconic lines',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: of(({ person, username }, { applications }) => ({
      subject: `Povolit přístup – ${applications}`,
      body: [
        `Prosíme povolit přístup: ${applications}`,
        `Komu: ${fullName(person)}`,
        `Nar.: ${dottedDate(person.born)}`,
        `Login: ${username}`,
      ],
    })),
  },
  {
    id: 'without marks, small charity',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: of(({ person, username }, { applications, held }) => ({
      subject: withoutDiacritics(`Prosba o pristup do ${applications}`),
      body: [
        'Dobry den vsem,',
        `chteli bychom poprosit o povoleni pristupu do ${withoutDiacritics(applications)}. Jedna se o uzivatele ${fullName(person)}, narozeni ${czechDate(person.born)}, ktery uz pracuje v ${held ?? ''} pod jmenem ${username}.`,
        'Moc dekujeme za ochotu',
      ],
    })),
  },
  {
    id: 'account first, then the wish',
    for: 'one',
    tells: ['username', 'email'],
    write: of(({ person, username }, { applications, organisation }) => ({
      subject: `Uživatelské jméno ${username}: žádost o přístup k ${applications}`,
      body: [
        `Uživatelské jméno ${username} patří osobě ${fullName(person)} (e-mail ${person.email}) z organizace ${organisation.name}.`,
        `Žádáme o povolení přístupu této osoby k aplikaci ${applications}.`,
      ],
    })),
  },
  {
    id: 'over-formal',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: of(({ person, username, position }, { applications, organisation }) => ({
      subject: `Podání žádosti o povolení přístupu k aplikaci ${applications}`,
      body: [
        'Vážený pane řediteli odboru,',
        `obracím se na Vás jako na ředitele příslušného odboru se žádostí, aby bylo vydáno povolení přístupu k aplikaci ${applications}, a to ve prospěch osoby, která u organizace ${organisation.name} je vedena na místě „${position}“.`,
        `Touto osobou je ${fullName(person)}, ${by(person, 'narozený', 'narozená')} dne ${wordyDate(person.born)}, ${by(person, 'evidovaný', 'evidovaná')} u Vás pod uživatelským jménem ${username}.`,
        'V hluboké úctě',
      ],
    })),
  },
  {
    id: 'chatty, before the closing date',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: of(({ person, username }, { applications, held }) => ({
      subject: `Spěchá nám to – přístup do ${applications}`,
      body: [
        'Dobrý den do Prahy,',
        `blíží se uzávěrka a my až teď koukáme, že se do ${applications} od nás nikdo nepřihlásí. ${fullName(person)} (${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}) se přitom už dávno přihlašuje do ${held}, jako ${username}.`,
        `Byli byste prosím tak hodní a přístup ${by(person, 'mu', 'jí')} do ${applications} povolili? Zachráníte nás.`,
      ],
    })),
  },
  {
    id: 'according to the website',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: of(({ person, username }, { applications, held }) => ({
      subject: `Držitel účtu OKslužby žádá o přístup – ${applications}`,
      body: [
        'Vážení,',
        `s odkazem na návod na internetu, podle kterého držitel účtu k jedné aplikaci OKslužby o zbylé pouze žádá, žádáme o přístup k ${applications}.`,
        `Držitel účtu (${held}): ${fullName(person)}, ${czechDate(person.born)}`,
        `Jeho uživatelské jméno: ${username}`,
      ],
    })),
  },
  {
    id: 'birth date only, new employee',
    for: 'one',
    tells: ['birthDate'],
    write: of(({ person, position }, { applications }) => ({
      subject: `Přístup nového zaměstnance do ${applications}`,
      body: [
        'Dobrý den,',
        `od prvního nastoupí do kanceláře ${fullName(person)} (${position}), datum narození ${dottedDate(person.born)}. K práci bude potřebovat aplikaci ${applications}; prosíme, povolte ${by(person, 'mu', 'jí')} do ní přístup.`,
      ],
    })),
  },
  {
    id: 'birth date only, table',
    for: 'one',
    tells: ['birthDate'],
    write: of(({ person, position }, { applications, organisation }) => ({
      subject: `Žádost o přístup uživatele k ${applications} (${organisation.ico})`,
      body: [
        `Žádáme Vás o přístup k aplikaci ${applications} pro tohoto uživatele:`,
        [
          ['uživatel', 'datum narození uživatele', 'pozice u nás'],
          [fullName(person), czechDate(person.born), position],
        ],
        'Vyrozumění prosíme do datové schránky.',
      ],
    })),
  },
  {
    id: 'birth date only, verb at the end',
    for: 'one',
    tells: ['birthDate'],
    write: of(({ person }, { applications, organisation }) => ({
      subject: `Aplikace ${applications}, přístup pro ${organisation.name}`,
      body: [
        'Dobrý den,',
        `za ${organisation.name}, IČO ${organisation.ico}, bude výkazy odevzdávat ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}. O povolení přístupu k aplikaci ${applications} pro tuto osobu tímto žádáme.`,
        'Přejeme hezký den',
      ],
    })),
  },
  {
    id: 'name alone, question',
    for: 'one',
    tells: [],
    write: of(({ person }, { applications }) => ({
      subject: `Prosíme o povolení přístupu do ${applications}`,
      body: [
        'Dobrý den,',
        `můžeme Vás požádat, aby do aplikace ${applications} dostal${by(person, '', 'a')} přístup ${fullName(person)}? Vyplňuje u nás všechny výkazy. Děkujeme mockrát.`,
      ],
    })),
  },
  {
    id: 'name alone, labels',
    for: 'one',
    tells: [],
    write: of(({ person, position }, { applications, organisation }) => ({
      subject: `Žádost poskytovatele o přístup – ${applications}`,
      body: [
        `Poskytovatel: ${organisation.name}, IČO: ${organisation.ico}`,
        `Žádáme o povolení přístupu k: ${applications}`,
        `Pro pracovníka: ${fullName(person)} – ${position}`,
      ],
    })),
  },
  {
    id: 'I have an account',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: of(({ person, username }, { applications, held }) => ({
      subject: `Žádám o přístup k ${applications}`,
      body: [
        'Dobrý den,',
        `jsem ${by(person, 'uživatelem', 'uživatelkou')} aplikace ${held} (uživatelské jméno ${username}) a žádám, abyste mi povolili přístup také k aplikaci ${applications}.`,
        `${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    })),
  },
  {
    id: 'I do it alone',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: of(({ person, username }, { applications, organisation }) => ({
      subject: `Přístup pro mě do aplikace ${applications}`,
      body: [
        `Vážení, celou administrativu organizace ${organisation.name} (IČO ${organisation.ico}) vyřizuji ${by(person, 'sám', 'sama')}. Prosím proto o povolení přístupu k aplikaci ${applications} pro svou osobu.`,
        `Moje údaje: ${fullName(person)}, datum narození ${wordyDate(person.born)}, přihlašuji se jako ${username}.`,
      ],
    })),
  },
  {
    id: 'I, labels',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: of(({ person, username }, { applications }) => ({
      subject: `Žádost uživatele ${username} o povolení přístupu`,
      body: [
        `Žádám o povolení přístupu k: ${applications}`,
        `Jmenuji se: ${fullName(person)}`,
        `Můj den narození: ${czechDate(person.born)}`,
        `Můj účet: ${username}`,
        `Můj e-mail: ${person.email}`,
      ],
    })),
  },
  {
    id: 'several, numbered table',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Přístup více pracovníků k ${applications}`,
      body: [
        'Vážení,',
        `${organisation.name} žádá o povolení přístupu k aplikaci ${applications} pro pracovníky podle následujícího přehledu.`,
        [
          ['Poř.', 'Pracovník', 'Datum nar.', 'Účet v OKslužby'],
          ...people.map(({ person, username }, at) => [
            `${at + 1}.`,
            fullName(person),
            dottedDate(person.born),
            username,
          ]),
        ],
      ],
    }),
  },
  {
    id: 'several, list then verb',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Kolegové a přístup do ${applications}`,
      body: [
        'Dobrý den, posíláme seznam kolegů:',
        ...people.map(
          ({ person, username }) =>
            `${person.family} ${person.given}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}`,
        ),
        `Každému z nich prosíme povolit přístup k aplikaci ${applications}. Děkujeme!`,
      ],
    }),
  },
  {
    id: 'several, in a sentence',
    for: 'many',
    tells: ['username'],
    write: ({ people, applications }) => ({
      subject: `Žádost o přístupy pro naše lidi: ${applications}`,
      body: [
        `Žádáme o povolení přístupu k aplikaci ${applications}. Pracovat v ní budou ${joined(
          people.map(({ person, username }) => `${fullName(person)} s účtem ${username}`),
        )}.`,
      ],
    }),
  },
  {
    id: 'several, birth dates',
    for: 'many',
    tells: ['birthDate'],
    write: ({ people, applications }) => ({
      subject: `Přístupy do ${applications} pro tým sociálních služeb`,
      body: [
        'Vážení,',
        `aby se pracovníci mohli při výkaznictví zastoupit, žádáme o povolení přístupu k aplikaci ${applications} pro všechny níže uvedené:`,
        ...people.map(
          ({ person, position }, at) =>
            `${at + 1}) ${fullName(person)}, ${position}, narození ${dottedDate(person.born)}`,
        ),
      ],
    }),
  },
  {
    id: 'several, without marks',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: withoutDiacritics(`Zadame pristup pro zamestnance do ${applications}`),
      body: [
        withoutDiacritics(`Zadame o povoleni pristupu k aplikaci ${applications}, a to temto zamestnancum organizace:`),
        ...people.map(
          ({ person, username }) => `* ${fullName(person)} | nar. ${dottedDate(person.born)} | login ${username}`,
        ),
        'S pozdravem a prani pekneho dne',
      ],
    }),
  },
  {
    id: 'inflected, our accountant',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: of(({ person, username }, { applications }) => ({
      subject: `Přístup k aplikaci ${applications} pro pracovnici naší kanceláře`,
      body: [
        'Dobrý den,',
        `prosíme o povolení přístupu k aplikaci ${applications} pro ${accusative(person)}, narozenou ${dottedDate(person.born)}. Své uživatelské jméno, ${username}, používá i nadále.`,
      ],
    })),
  },
  {
    id: 'inflected, entrusted',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: of(({ person, username, position }, { applications, held }) => ({
      subject: `Žádáme o přístup pro zaměstnankyni, aplikace ${applications}`,
      body: [
        `Vyplňováním výkazů jsme pověřili paní ${accusative(person)} (${position}, datum narození ${czechDate(person.born)}). V aplikaci ${held} má účet ${username}.`,
        `Žádáme, aby jí byl povolen přístup k aplikaci ${applications}.`,
      ],
    })),
  },
  {
    id: 'inflected, birth date',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: of(({ person }, { applications, organisation }) => ({
      subject: `Přístup k ${applications} za organizaci ${organisation.name}`,
      body: [
        `Žádáme o přístup k aplikaci ${applications} pro ${accusative(person)} (narozena ${wordyDate(person.born)}), naši zaměstnankyni.`,
        'Za kladné vyřízení děkuje vedení organizace',
      ],
    })),
  },
];
