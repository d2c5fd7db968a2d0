import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

/** With a full stop, unless a title ends with one. */
const ended = (text: string) => (text.endsWith('.') ? text : `${text}.`);

/** Of the only person there is. */
const single = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

export const requests: RequestWording[] = [
  // for one: the birth date alone
  {
    id: 'sheet of particulars',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `Žádost o zpřístupnění aplikace ${applications}`,
      body: [
        'Vážení,',
        `obracíme se na Vás se žádostí o povolení přístupu k aplikaci ${applications}. Údaje o osobě, které má být přístup povolen, uvádíme v přehledu.`,
        [
          ['Údaj', 'Vyplněno žadatelem'],
          ['Titul, jméno, příjmení', fullName(person)],
          ['Den, měsíc a rok narození', czechDate(person.born)],
          ['Zařazení v organizaci', position],
          ['Za organizaci', `${organisation.name}, IČO ${organisation.ico}`],
        ],
        'V případě nejasností nám prosím napište do datové schránky.',
      ],
    })),
  },
  {
    id: 'work divided anew',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications }) => ({
      subject: `Přístup k aplikaci ${applications} po změně rozdělení práce`,
      body: [
        'Dobrý den,',
        `rozdělili jsme si v organizaci znovu práci a s aplikací ${applications} bude nově pracovat ${fullName(person)} (${position}), datum narození ${dottedDate(person.born)}. Žádáme Vás o povolení přístupu pro ${by(person, 'tohoto uživatele', 'tuto uživatelku')}.`,
        'Za kladné vyřízení předem děkujeme a jsme s pozdravem',
      ],
    })),
  },
  {
    id: 'two lines',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `${applications} – povolení přístupu`,
      body: [
        `Žádáme o povolení přístupu do aplikace ${applications}.`,
        `Komu: ${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    })),
  },
  {
    id: 'four points',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: 'Žádost o povolení přístupu k aplikaci ministerstva',
      body: [
        'Vážená paní, vážený pane,',
        'níže uvádíme údaje pro vyřízení naší žádosti o povolení přístupu.',
        `1) O přístup žádá: ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}`,
        `2) Jde o aplikaci: ${applications}`,
        `3) Přístup má mít: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, ${position}`,
        '4) Důvod: vyplňování údajů za naši organizaci',
      ],
    })),
  },
  {
    id: 'marks left out',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications }) => ({
      subject: withoutDiacritics(`Pristup k aplikaci ${applications} - zadost organizace`),
      body: [
        'Dobry den,',
        withoutDiacritics(
          `posilame zadost o povoleni pristupu k aplikaci ${applications}. Pristup potrebuje tato osoba:`,
        ),
        `${fullName(person)}, datum nar. ${dottedDate(person.born)}`,
        withoutDiacritics(`zarazeni: ${position}`),
        'Diky za vyrizeni.',
      ],
    })),
  },
  {
    id: 'settled at a meeting',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Uživatel aplikace ${applications} za naši organizaci`,
      body: [
        'Vážený pane řediteli,',
        `na poradě vedení jsme se dohodli, že údaje naší organizace bude v aplikaci ${applications} vyplňovat ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}. Dovoluji si Vás proto požádat, abyste této osobě přístup povolil.`,
        ...(held ? [`V aplikaci ${held} již naše organizace pracuje.`] : []),
        'Děkuji za spolupráci.',
      ],
    })),
  },

  // for one: the user name alone
  {
    id: 'account to be widened',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Účet ${username} – doplnění přístupu`,
      body: [
        'Dobrý den,',
        `uživatelský účet ${username}, se kterým u nás pracuje ${fullName(person)} (${position}), prosíme doplnit o přístup k aplikaci ${applications}. Účet jste zřídili pro aplikaci ${held}.`,
        'Předem děkujeme za vyřízení.',
      ],
    })),
  },
  {
    id: 'what is open and what is wanted',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: 'Změna rozsahu přístupu uživatele',
      body: [
        'Prosíme o povolení přístupu u tohoto uživatele:',
        `Stávající login: ${username}`,
        `Na jméno: ${fullName(person)}`,
        `Zpřístupněno nyní: ${held}`,
        `Žádáme zpřístupnit: ${applications}`,
      ],
    })),
  },
  {
    id: 'as we read on the website',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádost organizace ${organisation.name} – aplikace ${applications}`,
      body: [
        'Vážení,',
        'na stránkách ministerstva jsme se dočetli, že kdo už účet k některé z aplikací má, použije totéž uživatelské jméno a heslo i pro další aplikaci. Souhlas prý znovu neposílá, posílá jen žádost o povolení přístupu, a to bez formuláře.',
        `Prosíme tedy o povolení přístupu k aplikaci ${applications} uživateli ${username}. Je jím ${fullName(person)}, ${position}.`,
        'Pokud bychom měli zaslat ještě něco dalšího, dejte nám prosím vědět.',
      ],
    })),
  },
  {
    id: 'could it be allowed, please',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Přístup taky do ${applications}`,
      body: [
        'Dobrý den,',
        `potřebovali bychom, aby se ${fullName(person)} ${by(person, 'dostal', 'dostala')} i do aplikace ${applications}. Zatím má jen ${held} a přihlašuje se jako ${username}. Můžete to prosím povolit?`,
        'Díky moc a hezký den',
      ],
    })),
  },

  // for one: birth date and user name
  {
    id: 'plain and official',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost o povolení přístupu (${applications})`,
      body: [
        `Organizace ${organisation.name}, IČO ${organisation.ico}, jednající svým statutárním orgánem, žádá o povolení přístupu k aplikaci ${applications} pro uživatele:`,
        fullName(person),
        `datum narození: ${czechDate(person.born)}`,
        `přidělené uživatelské jméno: ${username}`,
        `${by(person, 'Jmenovaný', 'Jmenovaná')} má zřízen uživatelský účet k aplikaci ${held}.`,
      ],
    })),
  },
  {
    id: 'needed for the work',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Žádáme o přístup do aplikace ${applications}`,
      body: [
        'Vážení,',
        `s aplikací ${held} u nás pracuje ${fullName(person)} (nar. ${czechDate(person.born)}, uživatelské jméno ${username}). Aplikaci ${applications} však k dispozici nemá, přestože ji ke své práci potřebuje. Žádáme proto, aby ${by(person, 'mu', 'jí')} byl přístup povolen.`,
        'S pozdravem a poděkováním',
      ],
    })),
  },
  {
    id: 'one row of a table',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: 'Žádost o povolení přístupu – přehled',
      body: [
        'Dobrý den,',
        'za naši organizaci prosím o povolení přístupu podle tohoto přehledu:',
        [
          ['Osoba', 'Dat. narození', 'Účet uživatele', 'Žádaná aplikace'],
          [fullName(person), dottedDate(person.born), username, applications],
        ],
        'Účet uživatele je funkční a heslo se nemění.',
      ],
    })),
  },
  {
    id: 'takes over after maternity leave',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Převzetí práce v aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `kolegyně, která doposud vyplňovala údaje v aplikaci ${applications}, odchází na mateřskou dovolenou. Převezme to po ní ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}. Žádáme proto o povolení přístupu k aplikaci ${applications} pro ${by(person, 'jeho', 'její')} stávající účet ${username}.`,
        'Budeme vděční, když to stihnete do konce měsíce.',
      ],
    })),
  },
  {
    id: 'slip of the fingers',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Žádost přístup ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o povolení přístpu k aplikaci ${applications}.`,
        `${fullName(person)}, nar. ${dottedDate(person.born)}, uživatleské jméno: ${username}`,
        'Děkujeme předem, s pozdravem',
      ],
    })),
  },
  {
    id: 'with particulars of the file',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Podání žádosti o přístup k aplikaci ${applications}`,
      body: [
        `Odesílá: ${organisation.name}, se sídlem ${seatOf(organisation)}, IČO: ${organisation.ico}`,
        'Počet listů: 1, počet příloh: 0',
        `Tímto podáváme žádost, aby k aplikaci ${applications} byl povolen přístup osobě, kterou je ${fullName(person)}, ${position}, ${by(person, 'narozený', 'narozená')} dne ${wordyDate(person.born)}. Osoba je uživatelem pod uživatelským jménem ${username}.`,
        'O vyřízení žádosti nás prosím vyrozumějte do datové schránky.',
      ],
    })),
  },
  {
    id: 'only a small request',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Prosba: k účtu přidat ${applications}`,
      body: [
        'Vážení kolegové,',
        `mám na Vás jen drobnou prosbu. ${fullName(person)} (narození ${czechDate(person.born)}) pracuje v aplikaci ${held} pod jménem ${username} a my bychom ${by(person, 'mu', 'jí')} k tomu rádi přidali přístup do aplikace ${applications}. Povolte nám ho prosím.`,
      ],
    })),
  },

  // for one: all three
  {
    id: 'card of the user',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: 'Karta uživatele – žádost o povolení přístupu',
      body: [
        `Přístup se žádá k aplikaci: ${applications}`,
        `uživatel${by(person, '', 'ka')} – ${fullName(person)}`,
        `dat. narození – ${dottedDate(person.born)}`,
        `login uživatele – ${username}`,
        `kontaktní e-mail – ${person.email}`,
        `zaměstnavatel – ${organisation.name}, IČO ${organisation.ico}`,
        `pracovní místo – ${position}`,
      ],
    })),
  },
  {
    id: 'everything in a sentence',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Žádost – další aplikace ${applications}`,
      body: [
        'Dobrý den, vážená paní, vážený pane,',
        `uživatelem aplikace ${held} je za naši organizaci ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, s uživatelským jménem ${username} a e-mailem ${person.email}. Žádáme, abyste ${by(person, 'mu', 'jí')} povolili přístup též k aplikaci ${applications}.`,
        'Souhlas se zpracováním osobních údajů máte z doby, kdy se účet zřizoval.',
      ],
    })),
  },

  // for one: what does not tell the person from a namesake
  {
    id: 'where to write to',
    for: 'one',
    tells: ['email'],
    write: single(({ person, position }, { applications }) => ({
      subject: `Povolení přístupu – prosba o vyřízení (${applications})`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu k aplikaci ${applications}. Pracovat v ní bude ${fullName(person)} (${position}), e-mail ${person.email}.`,
        'Na uvedený e-mail nám prosím sdělte, až bude přístup funkční.',
      ],
    })),
  },
  {
    id: 'a colleague and the application',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `${organisation.name} – přístup do ${applications}`,
      body: [
        'Vážení,',
        `naše organizace (IČO ${organisation.ico}) žádá o povolení přístupu k aplikaci ${applications}. Pracovat s ní bude ${fullName(person)}, ${position}.`,
        'Děkujeme a přejeme pěkný den.',
      ],
    })),
  },
  {
    id: 'also for',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications }) => ({
      subject: 'Prosba o povolení přístupu',
      body: [
        `Do aplikace ${applications} potřebuje přístup také ${ended(fullName(person))} Prosíme o jeho povolení a děkujeme.`,
      ],
    })),
  },
  {
    id: 'who stands in',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications }) => ({
      subject: `Zástup při práci s aplikací ${applications}`,
      body: [
        'Dobrý den,',
        `aby údaje v aplikaci ${applications} měl kdo vyplňovat i v době dovolených, žádáme Vás o povolení přístupu do této aplikace ještě pro jednu osobu naší organizace. Touto osobou je ${ended(fullName(person))}`,
      ],
    })),
  },

  // for one, in another case than the first
  {
    id: 'she was chosen for it',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `Uživatelka aplikace ${applications}`,
      body: [
        'Vážení,',
        `vybrali jsme paní ${accusative(person)} (narozenou ${wordyDate(person.born)}), aby za nás vyplňovala údaje v aplikaci ${applications}. Žádáme Vás o povolení přístupu k této aplikaci pro ni.`,
      ],
    })),
  },
  {
    id: 'let her in',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Povolení přístupu uživatelce aplikace ${held}`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu k aplikaci ${applications} pro naši pracovnici ${accusative(person)}, uživatelské jméno ${username}.`,
        'Předem děkuji za Váš čas.',
      ],
    })),
  },
  {
    id: 'concerns a lady',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádost týkající se aplikace ${applications}`,
      body: [
        'Vážený pane řediteli,',
        `žádám Vás, abyste k aplikaci ${applications} povolil přístup i pro ${accusative(person)}, datum narození ${czechDate(person.born)}, uživatelské jméno ${username} (${position}, ${organisation.name}, IČO ${organisation.ico}).`,
        'Za vyřízení děkuji.',
      ],
    })),
  },
  {
    id: 'we ask for our colleague',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Další aplikace pro stávající uživatelku: ${applications}`,
      body: [
        `pro kolegyni ${accusative(person)}, nar. ${dottedDate(person.born)}, která má účet ${username} v aplikaci ${held}, prosíme o povolení přístupu do aplikace ${applications}.`,
        'S pozdravem',
      ],
    })),
  },
  {
    id: 'short and inflected',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Povolit ${applications}`,
      body: [
        'Hezký den,',
        `prosíme o přístup k aplikaci ${applications} pro paní ${accusative(person)} – nar. ${czechDate(person.born)}, login: ${username}.`,
        'Děkujeme!',
      ],
    })),
  },

  // for several
  {
    id: 'list in a grid',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost o povolení přístupu více uživatelům – ${applications}`,
      body: [
        'Vážení,',
        `za organizaci ${organisation.name}, IČO ${organisation.ico}, žádáme o povolení přístupu k aplikaci ${applications} následujícím zaměstnancům:`,
        [
          ['Zaměstnanec', 'Pracovní místo', 'Datum nar.', 'Účet'],
          ...people.map(({ person, username, position }) => [
            fullName(person),
            position,
            czechDate(person.born),
            username,
          ]),
        ],
        'Děkujeme za vyřízení u všech uvedených.',
      ],
    }),
  },
  {
    id: 'one under another',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Aplikace ${applications} pro naše pracovníky`,
      body: [
        'Dobrý den,',
        `níže jmenovaní mají účty k aplikaci ${held}. Prosíme, abyste jim povolili i přístup k aplikaci ${applications}.`,
        ...people.map(
          ({ person, username }) =>
            `* ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, přihlašuje se jako ${username}`,
        ),
        'Předem moc děkujeme.',
      ],
    }),
  },
  {
    id: 'count first',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístup k aplikaci ${applications}, ${people.length} osoby`,
      body: [
        `Počet osob, pro které žádáme o povolení přístupu k aplikaci ${applications}: ${people.length}.`,
        ...people.map(
          ({ person, username, position }, index) =>
            `Osoba č. ${index + 1}: ${fullName(person)}; dat. nar.: ${dottedDate(person.born)}; uživ. jméno: ${username}; ${position}`,
        ),
        'Všechny tyto osoby jsou v pracovním poměru k naší organizaci.',
      ],
    }),
  },
  {
    id: 'grid with addresses',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: `Rozšíření okruhu uživatelů aplikace ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `žádáme o rozšíření okruhu uživatelů, kteří za nás mají přístup k aplikaci ${applications}, o tyto osoby a o povolení jejich přístupu:`,
        [
          ['Příjmení, jméno', 'Den narození', 'Login uživatele', 'E-mailová adresa'],
          ...people.map(({ person, username }) => [
            `${person.family}, ${person.given}`,
            dottedDate(person.born),
            username,
            person.email,
          ]),
        ],
      ],
    }),
  },
  {
    id: 'paragraph for each',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications, organisation }) => ({
      subject: `${organisation.name} – žádost za zaměstnance, ${applications}`,
      body: [
        'Dobrý den,',
        `s ohledem na to, že je nás na agendu víc, žádáme o přístup k aplikaci ${applications} pro každého z níže uvedených.`,
        ...people.map(
          ({ person, username, position }) =>
            `${fullName(person)} (${position}) se ${by(person, 'narodil', 'narodila')} ${wordyDate(person.born)}, má uživatelské jméno ${username} a e-mail ${person.email}.`,
        ),
        'Děkujeme za povolení přístupu.',
      ],
    }),
  },

  // for oneself
  {
    id: 'I ask for myself, officially',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Osobní žádost o přístup k aplikaci ${applications}`,
      body: [
        'Vážený pane řediteli,',
        `já, ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, žádám o povolení přístupu k aplikaci ${applications}. Uživatelský účet s uživatelským jménem ${username} mám k aplikaci ${held}, a to za organizaci ${organisation.name}, IČO ${organisation.ico}.`,
      ],
    })),
  },
  {
    id: 'I would need it too',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Potřebuji ještě ${applications}`,
      body: [
        'Dobrý den,',
        `ke svému účtu ${username}, který používám pro ${held}, bych ${by(person, 'potřeboval', 'potřebovala')} i přístup do aplikace ${applications}. Prosím o povolení. Nar. ${dottedDate(person.born)}.`,
        'Díky',
      ],
    })),
  },
  {
    id: 'by my user name',
    for: 'oneself',
    tells: ['username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: 'Žádám o povolení přístupu k aplikaci',
      body: [
        `Aplikace, ke které o přístup žádám: ${applications}`,
        `Moje uživatelské jméno: ${username}`,
        `Jmenuji se: ${fullName(person)}`,
        `Za koho jednám: ${organisation.name} (IČO ${organisation.ico})`,
        'Formulář pro tuto žádost podle Vašeho webu není, doufám tedy, že údaje stačí.',
      ],
    })),
  },
  {
    id: 'mine in a grid',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost uživatele aplikace ${held}`,
      body: [
        'Vážení,',
        `žádám, abyste mi povolili přístup k aplikaci ${applications}. Své údaje uvádím v tabulce.`,
        [
          ['Položka', 'Můj údaj'],
          ['Celé jméno', fullName(person)],
          ['Datum nar.', czechDate(person.born)],
          ['Přidělené uživatelské jméno', username],
          ['E-mail k účtu', person.email],
          ['Organizace', organisation.name],
        ],
        'Děkuji za vyřízení.',
      ],
    })),
  },
  {
    id: 'I already have the first one',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Moje žádost: ${applications}`,
      body: [
        'Dobrý den, vážení,',
        `do aplikace ${held} se pod jménem ${username} přihlašuji bez potíží. Nyní prosím o povolení přístupu k aplikaci ${applications}, s níž chci začít pracovat také.`,
        `Datum mého narození je ${czechDate(person.born)}, zastihnete mě na e-mailu ${person.email}.`,
        `S pozdravem ${fullName(person)}`,
      ],
    })),
  },
];
