import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, joined, withoutDiacritics } from '../grammar.ts';

/** Of one person. */
const about = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

export const requests: RequestWording[] = [
  {
    id: 'secretary, family name first',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications, held }) => ({
      subject: `Žádost o rozšíření přístupu o aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `obracíme se na Vás se žádostí o povolení přístupu k aplikaci ${applications}. Přístup potřebuje níže uvedená osoba, která již pracuje v aplikaci ${held}.`,
        `Příjmení a jméno: ${person.family} ${person.given}`,
        `Datum narození uživatele: ${dottedDate(person.born)}`,
        `Přihlašovací jméno (stávající): ${username}`,
        `Pracovní zařazení: ${position}`,
        'Za kladné vyřízení předem děkujeme.',
      ],
    })),
  },
  {
    id: 'one line and no more',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `${applications} – přístup`,
      body: [
        `Žádáme o přístup do ${applications}: ${fullName(person)}, *${dottedDate(person.born)}, login ${username}. Díky.`,
      ],
    })),
  },
  {
    id: 'reports from the new year',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Povolení k přístupu do ${applications}`,
      body: [
        'Vážení,',
        `od nového roku přechází vyplňování výkazů z ředitelství na naše pracoviště. Má je na starosti ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}. V systému je ${by(person, 'veden', 'vedena')} pod uživatelským jménem ${username}. Proto Vás žádáme, abyste ${by(person, 'mu', 'jí')} povolili přístup k aplikaci ${applications}.`,
      ],
    })),
  },
  {
    id: 'with all courtesies',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications, organisation }) => ({
      subject: `Zdvořilá žádost o povolení přístupu k ${applications}`,
      body: [
        'Vážená paní, vážený pane, vážení pracovníci odboru,',
        `v návaznosti na informace uveřejněné na internetových stránkách Ministerstva práce a sociálních věcí si Vás naše organizace, ${organisation.name}, se sídlem ${seatOf(organisation)}, IČO ${organisation.ico}, dovoluje zdvořile požádat o povolení přístupu k aplikaci ${applications}.`,
        `Přístup je požadován pro tuto osobu: ${fullName(person)}, ${position}, dat. nar. ${wordyDate(person.born)}. Uživatelské jméno přidělené ministerstvem zní ${username}.`,
        'Předem si dovolujeme poděkovat za čas, který naší žádosti věnujete, a zůstáváme s úctou',
      ],
    })),
  },
  {
    id: 'labels without marks',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: withoutDiacritics(`Zadost o povoleni pristupu pro pracovnika - ${applications}`),
      body: [
        withoutDiacritics(`Zadame o povoleni pristupu pro naseho pracovnika do aplikace ${applications}.`),
        `Pracovnik: ${fullName(person)}`,
        `Narozen(a): ${dottedDate(person.born)}`,
        `Uziv. jmeno: ${username}`,
        `ICO organizace: ${organisation.ico}`,
        'Dekujeme predem.',
      ],
    })),
  },
  {
    id: 'table across',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Žádost o přístup k ${applications} – údaje uživatele`,
      body: [
        'Dobrý den,',
        `v tabulce uvádíme údaje uživatele aplikace ${held}, pro kterého žádáme o povolení přístupu k aplikaci ${applications}.`,
        [
          ['Jméno a příjmení uživatele', 'Narozen(a)', 'Login uživatele', 'E-mail'],
          [fullName(person), czechDate(person.born), username, `${person.email} (pracovní)`],
        ],
        'S pozdravem',
      ],
    })),
  },
  {
    id: 'add it to the account',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Účet ${username} – povolení další aplikace`,
      body: [
        'Dobrý den,',
        `k uživatelskému účtu ${username}, jehož držitelem je ${fullName(person)}, prosíme povolit ještě aplikaci ${applications}. Heslo zůstane stávající.`,
        'Děkujeme a přejeme klidný zbytek týdne.',
      ],
    })),
  },
  {
    id: 'after a call',
    for: 'one',
    tells: ['birthDate', 'email'],
    write: about(({ person }, { applications, held }) => ({
      subject: `Přístup k ${applications} – písemná žádost po telefonické domluvě`,
      body: [
        'Dobrý den,',
        `na základě včerejšího telefonátu posíláme žádost písemně. Jde nám o to, aby s aplikací ${applications} mohl${by(person, '', 'a')} pracovat ${fullName(person)}, nar. ${dottedDate(person.born)}, e-mail ${person.email}. Do aplikace ${held} už se přihlašuje, přístup do ${applications} Vás prosíme povolit.`,
      ],
    })),
  },
  {
    id: 'user name and mail in labels',
    for: 'one',
    tells: ['username', 'email'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `Žádost o povolení přístupu k aplikaci ${applications} – ${organisation.name}`,
      body: [
        `Žadatel: ${organisation.name}, IČO ${organisation.ico}`,
        `Aplikace, do které žádáme přístup: ${applications}`,
        `Komu má být přístup povolen: ${fullName(person)}`,
        `Stávající uživatelské jméno: ${username}`,
        `Elektronická adresa: ${person.email}`,
      ],
    })),
  },
  {
    id: 'account told, form not needed',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Stávající uživatel – přístup ke druhé aplikaci, ${applications}`,
      body: [
        'Dobrý den,',
        `podle postupu na Vašem webu stačí u lidí, kteří už účet mají, poslat žádost. Posíláme ji tedy pro: ${fullName(person)} (narozen${by(person, '', 'a')} ${czechDate(person.born)}, přihlašovací jméno ${username}, účet k aplikaci ${held}).`,
        `Žádáme o povolení přístupu k aplikaci ${applications}.`,
      ],
    })),
  },
  {
    id: 'clerk on behalf of the director',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications }) => ({
      subject: `Přístupová práva ${applications}`,
      body: [
        'Hezký den všem,',
        `vedení organizace rozhodlo, že výkazy bude nově zpracovávat ${position} ${fullName(person)}. Dovolte nám proto požádat o povolení přístupu do aplikace ${applications}.`,
        `Potřebné údaje: narození ${dottedDate(person.born)}, uživatelské jméno ${username}.`,
        'V případě nejasností nás kontaktujte datovou schránkou.',
      ],
    })),
  },
  {
    id: 'three headings',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Přístup uživatele do aplikace ${applications} – žádost o povolení`,
      body: [
        `1. O co žádáme: o povolení přístupu k aplikaci ${applications}`,
        `2. Pro koho: ${fullName(person)}, nar. ${wordyDate(person.born)}, uživatelské jméno ${username} (účet k aplikaci ${held})`,
        '3. Proč: žádosti a výkazy dosud za organizaci vyplňoval jediný člověk a potřebujeme zajistit zastupitelnost',
        'Za spolupráci srdečně děkujeme.',
      ],
    })),
  },
  {
    id: 'long-winded with a deadline',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username, position }, { applications, held }) => ({
      subject: `Prosba: přístup do aplikace ${applications}`,
      body: [
        'Krásný den z naší organizace,',
        'letos se u nás sešlo všechno najednou, stěhování kanceláře, kontrola z kraje i uzávěrka účetnictví, a teprve minulý týden jsme zjistili, že nám pro podání jedna věc chybí.',
        `Píše se u Vás, že kdo má účet k aplikaci ${held}, musí o přístup k další požádat. Tímto o něj žádáme. Aplikace: ${applications}. Uživatelské jméno: ${username}. Jméno a příjmení: ${fullName(person)} (${position}).`,
        'Budeme moc rádi, když to stihneme ještě před koncem měsíce.',
      ],
    })),
  },
  {
    id: 'birth date, from the organisation',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications, organisation }) => ({
      subject: `Žádost organizace o povolení přístupu k ${applications}`,
      body: [
        'Vážení,',
        `${organisation.name}, IČO: ${organisation.ico}, tímto žádá o povolení přístupu k aplikaci ${applications}. V aplikaci bude pracovat ${fullName(person)}, narozen${by(person, '', 'a')} dne ${czechDate(person.born)}.`,
        'O vyřízení prosíme vyrozumět do naší datové schránky.',
      ],
    })),
  },
  {
    id: 'birth date, laconic labels',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person, position }, { applications }) => ({
      subject: `Žádost – povolení přístupu, aplikace ${applications}`,
      body: [
        'Žádáme o povolení přístupu.',
        `Aplikace: ${applications}`,
        `Osoba: ${fullName(person)}`,
        `Dat. nar.: ${czechDate(person.born)}`,
        `Pozice: ${position}`,
      ],
    })),
  },
  {
    id: 'birth date, reason last',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications }) => ({
      subject: `Žádost o zpřístupnění aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `prosím o zpřístupnění aplikace ${applications}. Jméno: ${fullName(person)}, datum nar. ${dottedDate(person.born)}.`,
        'Důvod žádosti: chystáme se podat žádost o dotaci na příští rok a bez přístupu ji vyplnit nemůžeme.',
        'Děkuji za pochopení i za rychlé vyřízení.',
      ],
    })),
  },
  {
    id: 'birth date, who will work with it',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person, position }, { applications }) => ({
      subject: `Kdo bude pracovat s aplikací ${applications} – prosba o přístup`,
      body: [
        'Dobrý den, vážení pracovníci ministerstva,',
        `s aplikací ${applications} chceme začít pracovat i u nás. Úkol dostal${by(person, '', 'a')} ${fullName(person)} (${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, ${position}). Umožněte ${by(person, 'mu', 'jí')} prosím do této aplikace přístup.`,
      ],
    })),
  },
  {
    id: 'oneself, plain',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Žádost o povolení mého přístupu k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `žádám o povolení přístupu k aplikaci ${applications}. Přístup do aplikace ${held} již mám.`,
        `Moje uživatelské jméno: ${username}`,
        `Mé jméno a příjmení: ${fullName(person)}`,
        `Narozen${by(person, '', 'a')}: ${czechDate(person.born)}`,
      ],
    })),
  },
  {
    id: 'oneself, reason first',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `Potřebuji přístup k ${applications}`,
      body: [
        'Vážení,',
        `protože výkazy i žádosti o dotaci zpracovávám ${by(person, 'sám', 'sama')}, ${by(person, 'rád', 'ráda')} bych Vás ${by(person, 'požádal', 'požádala')} o povolení přístupu k aplikaci ${applications} ke svému účtu ${username}.`,
        `Děkuji, ${fullName(person)}, nar. ${wordyDate(person.born)}, IČO ${organisation.ico}.`,
      ],
    })),
  },
  {
    id: 'oneself, chatty',
    for: 'oneself',
    tells: ['username', 'email'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `${applications} – můj účet`,
      body: [
        'Dobré odpoledne,',
        `do ${held} se hlásím už druhým rokem jako ${username} a všechno funguje, za což díky. Teď bych ${by(person, 'potřeboval', 'potřebovala')} pracovat i v ${applications}, prosím tedy o povolení přístupu.`,
        `Kdyby bylo něco potřeba doplnit, pište na ${person.email}.`,
        `Srdečně zdraví ${fullName(person)}`,
      ],
    })),
  },
  {
    id: 'oneself, form-like',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `Přístup k aplikaci ${applications}, žádost držitele účtu`,
      body: [
        [
          ['Kolonka', 'Vyplní žadatel'],
          ['Žadatel', fullName(person)],
          ['Den, měsíc a rok narození', dottedDate(person.born)],
          ['Za organizaci', `${organisation.name}, IČO ${organisation.ico}`],
          ['Moje uživatelské jméno', username],
        ],
        `Žádám tímto o to, aby mi byl povolen přístup k aplikaci ${applications}.`,
      ],
    })),
  },
  {
    id: 'many, names in two columns',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Hromadná žádost o povolení přístupu k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu k aplikaci ${applications} pro všechny zaměstnance uvedené v tabulce.`,
        [
          ['Příjmení', 'Jméno', 'Narozen/a', 'Uživatelské jméno (login)'],
          ...people.map(({ person, username }) => [person.family, person.given, czechDate(person.born), username]),
        ],
        'Všichni pracovníci již svůj účet používají.',
      ],
    }),
  },
  {
    id: 'many, dashes',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Povolení přístupu našim pracovníkům do aplikace ${applications}`,
      body: [
        'Vážení,',
        `následující pracovníci používají aplikaci ${held}:`,
        ...people.map(
          ({ person, username }) => `– ${fullName(person)}, narození ${dottedDate(person.born)}, login: ${username}`,
        ),
        `Všem prosíme povolit přístup také k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'many, a block for each',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost o přístup k ${applications} pro pracovníky organizace`,
      body: [
        `Organizace ${organisation.name} (IČO ${organisation.ico}) žádá o povolení přístupu k aplikaci ${applications} pro tyto své pracovníky:`,
        ...people.flatMap(({ person, username, position }, index) => [
          `Pracovník č. ${index + 1}`,
          `Jméno, příjmení: ${fullName(person)}`,
          `Datum narození pracovníka: ${czechDate(person.born)}`,
          `Účet: ${username}`,
          `Pracovní místo: ${position}`,
          `Mail do práce: ${person.email}`,
        ]),
      ],
    }),
  },
  {
    id: 'many, one long sentence',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Povolení přístupů pro zaměstnance, ${applications}`,
      body: [
        `Žádáme Vás o povolení přístupu k aplikaci ${applications} pro tyto uživatele: ${people
          .map(({ person, username }) => `${fullName(person)}, nar. ${czechDate(person.born)}, účet ${username}`)
          .join('; ')}.`,
        'S poděkováním',
      ],
    }),
  },
  {
    id: 'many, birth dates and positions',
    for: 'many',
    tells: ['birthDate'],
    write: ({ people, applications }) => ({
      subject: `Seznam zaměstnanců, kteří mají mít přístup k ${applications}`,
      body: [
        'Dobrý den,',
        `z důvodu zavedení nové organizační struktury žádáme, aby do aplikace ${applications} měli přístup tito zaměstnanci:`,
        [
          ['Zaměstnanec', 'Den narození', 'Zařazení'],
          ...people.map(({ person, position }) => [fullName(person), dottedDate(person.born), position]),
        ],
        'Předem děkujeme za povolení přístupů.',
      ],
    }),
  },
  {
    id: 'many, user names in brackets',
    for: 'many',
    tells: ['username'],
    write: ({ people, applications }) => ({
      subject: `Povolte prosím přístup: ${applications}`,
      body: [
        'Dobrý den,',
        `přístup do ${applications} potřebujeme povolit celkem ${people.length} uživatelům, a to: ${joined(
          people.map(({ person, username }) => `${fullName(person)} (${username})`),
        )}.`,
        'Uživatelská jména v závorce jsou ta, která jim ministerstvo přidělilo dříve.',
      ],
    }),
  },
  {
    id: 'many, without marks',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: withoutDiacritics(`Pristup pro nase zamestnance - ${applications}`),
      body: [
        'Dobry den preji,',
        withoutDiacritics(`prosime o povoleni pristupu do aplikace ${applications} pro tyto zamestnance:`),
        ...people.map(
          ({ person, username }, index) =>
            `${index + 1}. ${fullName(person)}, datum narozeni ${czechDate(person.born)}, uziv. jmeno ${username}`,
        ),
        'Preji pekny den',
      ],
    }),
  },
  {
    id: 'inflected, our colleague',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Přístup pro naši kolegyni – ${applications}`,
      body: [
        'Dobrý den,',
        `pro naši kolegyni ${accusative(person)} (nar. ${dottedDate(person.born)}, uživatelské jméno ${username}), která už má účet k aplikaci ${held}, žádáme o povolení přístupu k aplikaci ${applications}.`,
        'Děkujeme za brzké vyřízení.',
      ],
    })),
  },
  {
    id: 'inflected, Mrs',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádost o povolení přístupu pro pracovnici organizace – ${applications}`,
      body: [
        `Žádáme o povolení přístupu k aplikaci ${applications} pro paní ${accusative(person)}, narozenou ${czechDate(person.born)}, která v organizaci ${organisation.name} pracuje jako ${position}. Účet, pod kterým se paní přihlašuje: ${username}.`,
      ],
    })),
  },
  {
    id: 'inflected, newly hired',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: about(({ person }, { applications }) => ({
      subject: `Nová pracovnice pro agendu výkazů a ${applications}`,
      body: [
        'Vážení,',
        `na vyplňování výkazů jsme nově přijali ${accusative(person)}, datum narození ${wordyDate(person.born)}. Prosíme, abyste jí povolili přístup k aplikaci ${applications}.`,
      ],
    })),
  },
  {
    id: 'name alone, short',
    for: 'one',
    tells: [],
    write: about(({ person }, { applications }) => ({
      subject: `Zpřístupnění ${applications}`,
      body: ['Dobrý den,', `žádáme o přístup k aplikaci ${applications} pro: ${fullName(person)}.`, 'Moc děkujeme.'],
    })),
  },
  {
    id: 'name alone, with the organisation',
    for: 'one',
    tells: [],
    write: about(({ person, position }, { applications, organisation }) => ({
      subject: `Povolení přístupu zaměstnanci – aplikace ${applications}`,
      body: [
        `Organizace: ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}`,
        `Zaměstnanec: ${fullName(person)}, ${position}`,
        `Žádáme, aby tomuto zaměstnanci byl povolen přístup k aplikaci ${applications}.`,
      ],
    })),
  },
  {
    id: 'name alone, in a sentence',
    for: 'one',
    tells: [],
    write: about(({ person }, { applications }) => ({
      subject: `Žádost o přístup – nová pracovní náplň, ${applications}`,
      body: [
        'Dobrý den přejeme,',
        `výkazy a žádosti bude od příštího měsíce vyplňovat ${fullName(person)}. Můžete ${by(person, 'mu', 'jí')} prosím povolit přístup do ${applications}?`,
      ],
    })),
  },
];
