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
    id: 'on behalf of the organisation',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost o rozšíření přístupu o aplikaci ${applications}`,
      body: [
        'Vážení,',
        `obracíme se na Vás jménem organizace ${organisation.name} se žádostí o povolení přístupu k aplikaci ${applications}. Přístup má být povolen uživateli, který již má uživatelské jméno a heslo k aplikaci ${held}.`,
        `Identifikace uživatele: ${fullName(person)}, nar. ${dottedDate(person.born)}, uživatelské jméno ${username}`,
        'O vyřízení nás prosím vyrozumějte do datové schránky organizace.',
      ],
    })),
  },
  {
    id: 'laconic',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `${applications} – povolení uživatele`,
      body: [
        `Žádáme o povolení přístupu k aplikaci ${applications}.`,
        `Uživatel: ${fullName(person)}, přihlašovací jméno: ${username}`,
        'Děkujeme.',
      ],
    })),
  },
  {
    id: 'reorganisation first',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications }) => ({
      subject: `Povolení přístupu v souvislosti s reorganizací – ${applications}`,
      body: [
        'Dobrý den,',
        `po vnitřní reorganizaci nově zajišťuje agendu dotačních žádostí ${fullName(person)}, ${position}. Z toho důvodu žádáme o povolení přístupu k aplikaci ${applications}. Uživatelské jméno je ${username}, datum narození ${by(person, 'uživatele', 'uživatelky')} ${czechDate(person.born)}.`,
        'Za vyřízení předem děkujeme.',
      ],
    })),
  },
  {
    id: 'everything labelled',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `Přístupová práva uživatele – ${applications}`,
      body: [
        `Žadatel: ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}`,
        `Předmět žádosti: povolení přístupu k aplikaci ${applications}`,
        `Uživatel: ${fullName(person)}`,
        `Datum narození (den, měsíc, rok): ${czechDate(person.born)}`,
        `Stávající uživatelské jméno: ${username}`,
        `Služební e-mail: ${person.email}`,
        'Žádost podáváme podle postupu zveřejněného na webu MPSV a prosíme o její kladné vyřízení.',
      ],
    })),
  },
  {
    id: 'one row of a table',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Žádost o zpřístupnění další aplikace – ${applications}`,
      body: [
        `Tímto žádáme Ministerstvo práce a sociálních věcí, aby níže uvedenému uživateli povolilo přístup k aplikaci ${applications}.`,
        [
          ['Jméno uživatele', 'Narozen(a)', 'Stávající uživatelské jméno', 'Má účet k aplikaci'],
          [fullName(person), dottedDate(person.born), username, held ?? ''],
        ],
        'S pozdravem za organizaci',
      ],
    })),
  },
  {
    id: 'chatty, a new programme',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Prosíme o povolení – letos poprvé ${applications}`,
      body: [
        'Krásný den všem na ministerstvu,',
        `tak jsme se letos rozhodli, že budeme žádat i v programu, který se podává přes ${applications}, a potřebujeme k tomu od Vás povolit přístup. Jde o jednoho člověka: ${fullName(person)}, nar. ${wordyDate(person.born)}. Do ${held} se už přihlašuje jako ${username}.`,
        'Předem moc děkujeme za ochotu a zdravíme do Prahy!',
      ],
    })),
  },
  {
    id: 'over-formal, the procedure told again',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Zdvořilá žádost o povolení přístupu k aplikaci ${applications}`,
      body: [
        'Vážený pane řediteli odboru,',
        `dovolujeme si Vás požádat o součinnost při zabezpečení podávání žádostí a výkazů naší organizace. Z postupu uveřejněného na internetových stránkách ministerstva vyplývá, že uživatel, který má uživatelský účet k aplikaci ${held}, může tytéž přihlašovací údaje užívat i nadále, je však třeba požádat o povolení přístupu.`,
        `S odkazem na uvedený postup proto žádáme o povolení přístupu k aplikaci ${applications} pro osobu s těmito údaji: jméno a příjmení ${fullName(person)}; datum narození ${czechDate(person.born)}; uživatelské jméno ${username}.`,
        'S projevem úcty',
      ],
    })),
  },
  {
    id: 'typed without diacritics',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: withoutDiacritics(`Zpristupneni aplikace ${applications}`),
      body: [
        'Dobry den preji,',
        withoutDiacritics(
          `prosime o zpristupneni aplikace ${applications} nasemu uzivateli. Ucet k aplikaci ${held} uz ma.`,
        ),
        `Jmeno uzivatele: ${fullName(person)}`,
        `Datum narozeni uzivatele: ${dottedDate(person.born)}`,
        `Login: ${username}`,
        'Dekuji za vyrizeni, sekretariat',
      ],
    })),
  },
  {
    id: 'the same name and password',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username, position }, { applications, held }) => ({
      subject: `Přihlášení stávajícím jménem a heslem k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `pod uživatelským jménem ${username} pracuje v aplikaci ${held} ${fullName(person)} (${position}). Stejným jménem a heslem se ${by(person, 'náš pracovník', 'naše pracovnice')} potřebuje přihlašovat rovněž k aplikaci ${applications}, a proto žádáme o povolení přístupu.`,
      ],
    })),
  },
  {
    id: 'found by mail',
    for: 'one',
    tells: ['username', 'email'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Nový přístup k ${applications} – žádost zařízení`,
      body: [
        'Vážení kolegové,',
        `žádáme o povolení přístupu k ${applications}. V aplikaci bude za naše zařízení pracovat ${fullName(person)}, uživatelské jméno ${username}, e-mail ${person.email}.`,
        'Pokud by bylo potřeba něco doplnit, kontaktujte prosím sekretariát.',
      ],
    })),
  },
  {
    id: 'with a file number',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications }) => ({
      subject: `Umožnění práce v aplikaci ${applications}`,
      body: [
        'Naše č. j.: 1482/2026/SEK',
        `Žádáme, aby byl k aplikaci ${applications} povolen přístup pracovníkovi naší organizace, pokud možno ještě před začátkem příjmu žádostí.`,
        `Pracovník: ${fullName(person)}, ${position}`,
        `Nar.: ${czechDate(person.born)}, uživatelské jméno: ${username}`,
        'Odpověď prosíme zaslat pod výše uvedeným číslem jednacím.',
      ],
    })),
  },
  {
    id: 'deputy for the time of holidays',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Zastupitelnost v aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `${fullName(person)} (datum narození ${dottedDate(person.born)}, uživatelské jméno ${username}) potřebuje přístup k aplikaci ${applications}.`,
        'Prosíme o jeho povolení. Důvodem je, aby se pracovníci v době dovolených a nemocí mohli vzájemně zastoupit.',
      ],
    })),
  },
  {
    id: 'family name first, birth date only',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications }) => ({
      subject: `Žádost o povolení pracovat s aplikací ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o přístup k aplikaci ${applications}. Žádost se týká této osoby:`,
        `Příjmení a jméno: ${person.family} ${person.given}`,
        `Den, měsíc a rok narození: ${wordyDate(person.born)}`,
        'S pozdravem a přáním klidných dnů',
      ],
    })),
  },
  {
    id: 'table with the organisation, birth date only',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications, organisation }) => ({
      subject: `Přihlášení uživatele za organizaci – ${applications}`,
      body: [
        `Prosíme, aby byl podle níže uvedených údajů povolen přístup k aplikaci ${applications}:`,
        [
          ['Organizace', 'IČO', 'Jméno a příjmení uživatele', 'Datum narození (D. M. RRRR)'],
          [organisation.name, organisation.ico, fullName(person), czechDate(person.born)],
        ],
        'Děkujeme za součinnost.',
      ],
    })),
  },
  {
    id: 'all in one breath, birth date only',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person, position }, { applications, organisation }) => ({
      subject: `Povolte prosím přístup k aplikaci ${applications}`,
      body: [
        `Prosíme o povolení přístupu: ${fullName(person)}, ${position}, nar. ${dottedDate(person.born)}, aplikace ${applications}, organizace ${organisation.name} (IČO ${organisation.ico}). Děkujeme.`,
      ],
    })),
  },
  {
    id: 'a subsidy is planned, birth date only',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications }) => ({
      subject: `Příprava žádosti o dotaci na rok 2027 – přístup k ${applications}`,
      body: [
        'Vážení,',
        `organizace připravuje žádost o dotaci na rok 2027, k čemuž je nezbytný přístup k aplikaci ${applications}. Žádáme proto o jeho povolení. V aplikaci bude pracovat ${fullName(person)} (datum narození ${czechDate(person.born)}).`,
      ],
    })),
  },
  {
    id: 'name only, in a sentence',
    for: 'one',
    tells: [],
    write: about(({ person }, { applications, organisation }) => ({
      subject: `Zpřístupnění aplikace ${applications} naší organizaci`,
      body: [
        'Vážení,',
        `žádáme o zpřístupnění aplikace ${applications}. Za ${organisation.name} bude ${fullName(person)} s touto aplikací pracovat.`,
        'Děkujeme za Váš čas.',
      ],
    })),
  },
  {
    id: 'name only, labelled',
    for: 'one',
    tells: [],
    write: about(({ person, position }, { applications }) => ({
      subject: 'Žádost o přístup pracovníka',
      body: [
        'Žádáme o povolení přístupu podle těchto údajů:',
        `Aplikace: ${applications}`,
        `Pracovník: ${fullName(person)}`,
        `Pracovní zařazení: ${position}`,
      ],
    })),
  },
  {
    id: 'name only, chatty',
    for: 'one',
    tells: [],
    write: about(({ person }, { applications }) => ({
      subject: `Malá prosba – ${applications}`,
      body: [
        'Dobré ráno,',
        `pěkně prosíme o povolení přístupu k ${applications}. ${fullName(person)} se bude za nás přihlašovat. Kdybyste potřebovali cokoliv dalšího, ozvěte se nám, rádi všechno dodáme.`,
      ],
    })),
  },
  {
    id: 'among the users, in the accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Zařazení mezi uživatele aplikace ${applications}`,
      body: [
        'Vážení,',
        `žádáme Vás o zařazení paní ${accusative(person)} mezi uživatele aplikace ${applications}, tedy o povolení přístupu k této aplikaci.`,
        `Datum narození: ${czechDate(person.born)}, uživatelské jméno: ${username}`,
      ],
    })),
  },
  {
    id: 'for whom first, in the accusative',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Další aplikace pro naši uživatelku – ${applications}`,
      body: [
        'Dobrý den,',
        `pro paní ${accusative(person)}, která se k aplikaci ${held} přihlašuje uživatelským jménem ${username}, žádáme o povolení přístupu také k aplikaci ${applications}.`,
        'Předem děkujeme za kladné vyřízení.',
      ],
    })),
  },
  {
    id: 'we entrusted her, in the accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: about(({ person, position }, { applications }) => ({
      subject: `Přístup pro pracovnici organizace k aplikaci ${applications}`,
      body: [
        `Přístup k aplikaci ${applications} prosíme povolit pro ${accusative(person)} (nar. ${dottedDate(person.born)}), která u nás pracuje na pozici ${position}.`,
        'Na vyřízení nespěcháme.',
      ],
    })),
  },
  {
    id: 'I am registered',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Žádost uživatele aplikace ${held}`,
      body: [
        'Dobrý den,',
        `jsem ${by(person, 'veden', 'vedena')} jako uživatel aplikace ${held} s uživatelským jménem ${username}. Žádám, aby mi byl povolen přístup i k aplikaci ${applications}.`,
        `Moje údaje: ${fullName(person)}, datum narození ${czechDate(person.born)}`,
        'Děkuji za vyřízení.',
      ],
    })),
  },
  {
    id: 'for my person',
    for: 'oneself',
    tells: ['username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Povolení přístupu pro mou osobu – ${applications}`,
      body: [
        `Žádám o povolení přístupu k aplikaci ${applications} pro svou osobu.`,
        `${fullName(person)}, uživatelské jméno: ${username}`,
      ],
    })),
  },
  {
    id: 'chatty, I read the instructions',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Mohu i do ${applications}?`,
      body: [
        'Dobrý den,',
        `${by(person, 'četl', 'četla')} jsem Váš návod a podle něj se mohu svým heslem k ${held} přihlašovat i k ${applications}, jen o to musím požádat. Tak o povolení přístupu tímto žádám.`,
        `Jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${wordyDate(person.born)} a přihlašuji se jménem ${username}.`,
        'Děkuji a přeji pohodový den.',
      ],
    })),
  },
  {
    id: 'the applicant, labelled',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: about(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost o přístup – ${applications} – ${organisation.name}`,
      body: [
        `Žádám o povolení svého přístupu k aplikaci ${applications}. Níže uvádím potřebné údaje.`,
        `Žadatel (uživatel): ${fullName(person)}`,
        `Dat. nar.: ${dottedDate(person.born)}`,
        `Účet k aplikaci ${held}: ${username}`,
        `Kontakt: ${person.email}`,
      ],
    })),
  },
  {
    id: 'the undersigned, formal',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `Podání – povolení přístupu k aplikaci ${applications} k vlastnímu účtu`,
      body: [
        'Vážené vedení odboru,',
        `níže ${by(person, 'podepsaný', 'podepsaná')} ${fullName(person)}, nar. ${czechDate(person.born)}, ${by(person, 'oprávněný', 'oprávněná')} jednat za ${organisation.name}, IČO ${organisation.ico}, tímto žádám o povolení přístupu k aplikaci ${applications}. Přístup nechť je připojen k mému uživatelskému jménu ${username}.`,
        'Za kladné vyřízení podání děkuji.',
      ],
    })),
  },
  {
    id: 'for myself, without diacritics',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: withoutDiacritics(`Moje zadost o pristup ${applications}`),
      body: [
        withoutDiacritics(
          `Dobry den, zadam o povoleni pristupu k aplikaci ${applications}, budu ji vyplnovat osobne. Ucet mam, uzivatelske jmeno ${username}.`,
        ),
        `${fullName(person)}, datum narozeni ${dottedDate(person.born)}`,
        'Diky',
      ],
    })),
  },
  {
    id: 'table of an office',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Hromadná žádost o povolení přístupu k aplikaci ${applications}`,
      body: [
        'Vážení,',
        `žádáme o povolení přístupu k aplikaci ${applications} pro pracovníky uvedené v tabulce.`,
        [
          ['Pořadí', 'Uživatel (titul, jméno, příjmení)', 'Narozen(a)', 'Uživ. jméno (stávající)'],
          ...people.map(({ person, username }, index) => [
            `${index + 1}.`,
            fullName(person),
            czechDate(person.born),
            username,
          ]),
        ],
        'Za organizaci děkuje vedení.',
      ],
    }),
  },
  {
    id: 'dashes, reason after',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístupy pracovníků k ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme, aby se k aplikaci ${applications} mohli přihlašovat také tito naši pracovníci, a žádáme o povolení jejich přístupu:`,
        ...people.map(
          ({ person, username }) => `– ${fullName(person)}, nar. ${dottedDate(person.born)}, login ${username}`,
        ),
        'Naše organizace má více středisek a každé si data pořizuje samo.',
      ],
    }),
  },
  {
    id: 'blocks of labelled lines',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Další uživatelé aplikace ${applications} – žádost organizace`,
      body: [
        `${organisation.name} žádá o povolení přístupu k aplikaci ${applications} pro tyto uživatele:`,
        ...people.flatMap(({ person, username }, index) => [
          `Uživatel č. ${index + 1}: ${fullName(person)}`,
          `Narozen${by(person, '', 'a')}: ${czechDate(person.born)}`,
          `Uživatelské jméno v aplikacích: ${username}`,
        ]),
        'Předem děkujeme za povolení všech uvedených přístupů.',
      ],
    }),
  },
  {
    id: 'one sentence of several',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Rozšíření oprávnění uživatelů ${held} o ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme, aby k aplikaci ${applications} byl povolen přístup těmto uživatelům aplikace ${held}: ${people
          .map(
            ({ person, username }) =>
              `${fullName(person)} (nar. ${wordyDate(person.born)}, uživatelské jméno ${username})`,
          )
          .join('; ')}.`,
        'S poděkováním a pozdravem',
      ],
    }),
  },
  {
    id: 'the table before the verb',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: `Seznam uživatelů pro ${applications}`,
      body: [
        [
          ['Uživatel', 'Pozice', 'Dat. narození', 'Přihlašovací jméno, e-mail'],
          ...people.map(({ person, username, position }) => [
            fullName(person),
            position,
            dottedDate(person.born),
            `${username}, ${person.email}`,
          ]),
        ],
        `Všem osobám uvedeným v seznamu prosíme povolit přístup k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'columns of a payroll system',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost personálního oddělení – ${applications}`,
      body: [
        'Dobrý den,',
        `na základě požadavku vedoucích úseků žádáme za ${organisation.name} (IČO ${organisation.ico}) o povolení přístupu k aplikaci ${applications}. Přehled pracovníků:`,
        [
          ['Příjmení', 'Jméno', 'Narozen dne', 'Účet (uživatelské jméno)'],
          ...people.map(({ person, username }) => [person.family, person.given, dottedDate(person.born), username]),
        ],
      ],
    }),
  },
  {
    id: 'user names first',
    for: 'many',
    tells: ['username'],
    write: ({ people, applications }) => ({
      subject: `Účty, ke kterým žádáme přístup do ${applications}`,
      body: [
        `Prosíme k těmto uživatelským účtům povolit přístup k aplikaci ${applications}:`,
        ...people.map(({ person, username }) => `uživatelské jméno ${username} – ${fullName(person)}`),
        'Všichni jsou zaměstnanci naší organizace. Děkujeme.',
      ],
    }),
  },
  {
    id: 'colleagues, who does what',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístup pro tým – ${applications}`,
      body: [
        'Pěkné dopoledne,',
        `žádost do programu letos připravujeme ve více lidech. Proto prosíme o povolení přístupu k aplikaci ${applications}. Pracovat v ní budou ${people
          .map(
            ({ person, username, position }) =>
              `${fullName(person)} – ${position}, datum narození ${czechDate(person.born)}, účet ${username}`,
          )
          .join('; ')}.`,
        'Díky za pomoc.',
      ],
    }),
  },
];
