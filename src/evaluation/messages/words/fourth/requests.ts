import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

type OfOne = (asked: Asked, facts: RequestFacts) => Text;

function single(write: OfOne): RequestWording['write'] {
  return (facts) => write(facts.people[0]!, facts);
}

export const requests: RequestWording[] = [
  {
    id: 'web of the ministry, family name first',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Povolení přístupu do ${applications} – žádost organizace`,
      body: [
        'Dobrý den,',
        `podle informací na webu MPSV žádáme o povolení k přístupu k aplikaci ${applications} pro níže uvedenou osobu, která má uživatelský účet k aplikaci ${held}.`,
        `Příjmení a jméno: ${person.family} ${person.given}`,
        `Datum narození uživatele: ${czechDate(person.born)}`,
        `Uživatelské jméno, které již má: ${username}`,
        'S přáním pěkného dne',
      ],
    })),
  },
  {
    id: 'every datum on a line of its own',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: 'Žádost o rozšíření přístupu stávajícího uživatele',
      body: [
        `Žadatel: ${organisation.name}, IČO ${organisation.ico}`,
        `Aplikace, do které žádáme povolit přístup: ${applications}`,
        `Jméno uživatele: ${person.given}`,
        `Příjmení uživatele: ${person.family}`,
        `Dat. nar.: ${dottedDate(person.born)}`,
        `Pracovní zařazení: ${position}`,
        `Login: ${username}`,
      ],
    })),
  },
  {
    id: 'turning to you',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Žádost: přístup k ${applications}`,
      body: [
        'Vážená paní / vážený pane,',
        `obracíme se na Vás s žádostí o povolení přístupu k aplikaci ${applications}. Přístup má být povolen této osobě: ${fullName(person)}, narozen${by(person, '', 'a')} ${wordyDate(person.born)}, do systému se přihlašuje jménem ${username}.`,
        'Předem děkujeme za kladné vyřízení.',
      ],
    })),
  },
  {
    id: 'activities grow, reason first',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Nová agenda – prosba o povolení přístupu, ${applications}`,
      body: [
        'Vážení a milí,',
        `od nového roku rozšiřujeme činnost a žádosti o dotaci chceme vyplňovat i v aplikaci ${applications}. U nás tuto práci dělá ${fullName(person)} (nar. ${czechDate(person.born)}), ${by(person, 'který', 'která')} u Vás účet k aplikaci ${held} už má, a to pod jménem ${username}.`,
        `Prosíme proto, abyste ${by(person, 'mu', 'jí')} přístup do aplikace ${applications} povolili také.`,
      ],
    })),
  },
  {
    id: 'verb at the very end',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, position }, { applications }) => ({
      subject: `Uživatel ${username} – další aplikace`,
      body: [
        'Přejeme hezký den,',
        `${fullName(person)}, ${position}, uživatelské jméno ${username}, bude v nejbližších týdnech připravovat podklady pro ministerstvo i v aplikaci ${applications}. O povolení přístupu do této aplikace Vás tímto zdvořile žádáme.`,
      ],
    })),
  },
  {
    id: 'small table with two columns',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Povolení přístupu – údaje uživatele (${applications})`,
      body: [
        'Vážení,',
        `žádáme, abyste našemu uživateli povolili vstup do aplikace ${applications}. Potřebné údaje uvádíme v tabulce.`,
        [
          ['Údaj', 'Hodnota'],
          ['Jméno, příjmení, titul', fullName(person)],
          ['Datum narození osoby', dottedDate(person.born)],
          ['Pozice', position],
          ['Uživatelský účet', username],
          ['Spojení', `e-mail ${person.email}, pracovní`],
          ['Organizace', `${organisation.name}, IČO ${organisation.ico}`],
        ],
      ],
    })),
  },
  {
    id: 'laconic',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Přístup ${applications}`,
      body: [
        `Prosíme povolit přístup do ${applications}: ${fullName(person)}, ${czechDate(person.born)}, login ${username}. Děkujeme.`,
      ],
    })),
  },
  {
    id: 'over-formal',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Věc: Podání žádosti o povolení přístupu k aplikaci ${applications}`,
      body: [
        'Vážené dámy a pánové,',
        `naše organizace ${organisation.name}, IČO ${organisation.ico}, si Vás dovoluje touto cestou zdvořile požádat o udělení povolení k přístupu k aplikaci ${applications}.`,
        `Osobou, jíž má být přístup povolen, je ${fullName(person)}, datum narození ${wordyDate(person.born)}. ${by(person, 'Jmenovaný', 'Jmenovaná')} je ${by(person, 'držitelem', 'držitelkou')} uživatelského účtu ${username} k aplikaci ${held}, a nový souhlas se zpracováním osobních údajů proto podle zveřejněného postupu nepřikládáme.`,
        'Za laskavé posouzení naší žádosti předem děkujeme a zůstáváme v úctě.',
      ],
    })),
  },
  {
    id: 'chatty, small office',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: 'Prosba o povolení dalšího přístupu',
      body: [
        'Dobrý den do Prahy,',
        `jsme malá organizace a papíry u nás dělá jeden člověk, je to ${fullName(person)}. Do aplikace ${held} se běžně přihlašuje (jméno ${username}), jenže teď by ${by(person, 'potřeboval', 'potřebovala')} pracovat i v aplikaci ${applications} a tam ${by(person, 'ho', 'ji')} to nepustí.`,
        `Volali jsme na infolinku a bylo nám řečeno, že musíme poslat žádost datovou schránkou. Takže Vás prosíme o povolení přístupu. Kdyby bylo potřeba, datum narození je ${czechDate(person.born)}.`,
        'Mějte se hezky.',
      ],
    })),
  },
  {
    id: 'no carons on the keyboard',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: withoutDiacritics(`Zadost o povoleni pristupu ${applications}`),
      body: [
        'Dobry den vsem,',
        withoutDiacritics(
          `timto zadame o povoleni pristupu do aplikace ${applications}. Pristup potrebuje nas uzivatel:`,
        ),
        `Jmeno, prijmeni, titul: ${fullName(person)}`,
        `Narozeni (datum): ${dottedDate(person.born)}`,
        `Prihlasovaci jmeno: ${username}`,
        'Dekuji',
      ],
    })),
  },
  {
    id: 'telephone advised so',
    for: 'one',
    tells: ['username', 'email'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Dle telefonické domluvy – žádost o přístup ${applications}`,
      body: [
        'Dobrý den,',
        `na základě dnešního telefonátu s technickou podporou posíláme žádost o povolení přístupu do aplikace ${applications}.`,
        `${by(person, 'Náš uživatel', 'Naše uživatelka')}: ${fullName(person)}`,
        `Přihlašovací jméno je ${username}, e-mailová adresa ${person.email}.`,
      ],
    })),
  },
  {
    id: 'it would be good if',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications }) => ({
      subject: `Zpřístupnění aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `mohli byste prosím zpřístupnit aplikaci ${applications} uživateli ${username}? Jedná se o osobu: ${fullName(person)}, ${position}, datum nar. ${czechDate(person.born)}.`,
        'Žádost podáváme proto, že formulář k tomu na stránkách není.',
      ],
    })),
  },
  {
    id: 'numbered points',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `${organisation.name}: žádost o povolení přístupu`,
      body: [
        '1. Co žádáme',
        `Povolení přístupu k aplikaci ${applications}.`,
        '2. Pro koho',
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
        '3. Dosavadní účet',
        `${username} (aplikace ${held})`,
        '4. Organizace',
        `${organisation.name}, IČO ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'future user without any word of an account',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `Žádáme o přístup do systému ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o přístup do systému ${applications}. Za naši organizaci v něm bude pracovat ${fullName(person)}, narozen${by(person, '', 'a')} dne ${czechDate(person.born)}.`,
        'Prosíme o zprávu, až bude přístup povolen.',
      ],
    })),
  },
  {
    id: 'we would like to use it',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, organisation }) => ({
      subject: `Využívání aplikace ${applications} – povolení přístupu`,
      body: [
        'Vážení,',
        `rádi bychom aplikaci ${applications} používali i v naší organizaci (${organisation.name}, IČO: ${organisation.ico}). Prosíme o povolení přístupu pro tuto osobu:`,
        `Jméno a příjmení osoby: ${fullName(person)}`,
        `Datum narození této osoby: ${wordyDate(person.born)}`,
      ],
    })),
  },
  {
    id: 'grant call is coming, birth date only',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `Přístup k aplikaci ${applications} před uzávěrkou dotačního řízení`,
      body: [
        'Dobrý den,',
        `blíží se uzávěrka příjmu žádostí a my zatím nemáme, kdo by žádost v aplikaci ${applications} vyplnil. Žádáme tedy o povolení přístupu k ní. Uživatelské údaje: ${fullName(person)}, datum narození ${dottedDate(person.born)}.`,
        'Byli bychom vděčni za vyřízení ještě tento měsíc.',
      ],
    })),
  },
  {
    id: 'for whom, in a heading',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications }) => ({
      subject: `Žádost o přístup k ${applications} – ${fullName(person)}`,
      body: [
        `Za naši organizaci žádám o povolení přístupu k aplikaci ${applications}.`,
        `Pro koho: ${fullName(person)}, ${position}`,
        `Narozen${by(person, '', 'a')}: ${czechDate(person.born)}`,
        'Děkuji za ochotu a jsem s pozdravem',
      ],
    })),
  },
  {
    id: 'woman who keeps the books, accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Přístup do ${applications} pro naši uživatelku`,
      body: [
        'Dobrý den,',
        `prosím o povolení přístupu k aplikaci ${applications} pro paní ${accusative(person)}, datum narození ${czechDate(person.born)}. Do aplikace ${held} chodí pod jménem ${username}.`,
        'Srdečně zdravím.',
      ],
    })),
  },
  {
    id: 'access is to be had by her, accusative early',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `Žádost za kolegyni, ${applications}`,
      body: [
        'Vážení,',
        `pro ${accusative(person)} (nar. ${dottedDate(person.born)}) žádáme o povolení přístupu k aplikaci ${applications}. Bude v ní zpracovávat žádosti naší organizace.`,
      ],
    })),
  },
  {
    id: 'please extend for her, accusative',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Rozšíření účtu ${username} o ${applications}`,
      body: [
        `Obracíme se na Vás s prosbou: povolte prosím uživatelku ${accusative(person)} (uživatelské jméno ${username}) i v aplikaci ${applications}. Žádost zasíláme bez formuláře, protože k ní žádný není.`,
        'Děkujeme a přejeme klidné dny.',
      ],
    })),
  },
  {
    id: 'only a name, from a small club',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications }) => ({
      subject: `Prosíme o přístup, ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme Vás o povolení přístupu k aplikaci ${applications}. Pracovat s ní bude ${fullName(person)}.`,
        'Za celou organizaci děkujeme.',
      ],
    })),
  },
  {
    id: 'only a name and a position',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications, held }) => ({
      subject: 'Žádost o další aplikaci pro uživatele',
      body: [
        `Žádáme o povolení k přístupu k aplikaci ${applications} pro uživatele aplikace ${held}. Jde o tuto osobu: ${fullName(person)} – ${position}.`,
      ],
    })),
  },
  {
    id: 'only a name, labelled',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications, organisation }) => ({
      subject: `Oprávnění ke vstupu do ${applications}`,
      body: [
        `Organizace: ${organisation.name}`,
        `IČ: ${organisation.ico}`,
        `Uživatel: ${fullName(person)}`,
        `Požadavek: povolit přístup k aplikaci ${applications}`,
      ],
    })),
  },
  {
    id: 'I myself, plainly',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Moje žádost o povolení přístupu k ${applications}`,
      body: [
        'Dobrý den,',
        `mám uživatelský účet k aplikaci ${held} (uživatelské jméno ${username}) a žádám o povolení přístupu také k aplikaci ${applications}.`,
        `Jmenuji se ${fullName(person)} a ${by(person, 'narodil', 'narodila')} jsem se ${czechDate(person.born)}.`,
        'Děkuji Vám.',
      ],
    })),
  },
  {
    id: 'I the undersigned',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Žádost podle postupu pro získání přístupu – ${applications}`,
      body: [
        `Já, níže ${by(person, 'podepsaný', 'podepsaná')} ${fullName(person)}, nar. ${wordyDate(person.born)}, žádám Ministerstvo práce a sociálních věcí, aby mi povolilo přístup k aplikaci ${applications}.`,
        `Mé uživatelské jméno: ${username}`,
        `Moje organizace: ${organisation.name}, IČO ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'I do everything alone',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Prosím o zpřístupnění aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `veškerou administrativu si vyřizuji ${by(person, 'sám', 'sama')}, a tak bych ${by(person, 'rád používal', 'ráda používala')} i aplikaci ${applications}. Prosím, abyste mi do ní povolili přístup, v aplikaci ${held} už účet mám.`,
        `${fullName(person)}, datum narození: ${dottedDate(person.born)}, uživatelské jméno: ${username}, e-mail: ${person.email}`,
      ],
    })),
  },
  {
    id: 'would you add the application to mine',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Přidání aplikace ${applications} k mému účtu`,
      body: [
        'Vážení,',
        `k mému účtu ${username} prosím přidejte přístup do aplikace ${applications}. Přihlásit se do ní zatím nemohu a podle Vašich pokynů je potřeba o to požádat písemně, což tímto činím.`,
        `Moje údaje: ${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    })),
  },
  {
    id: 'several under one another',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Žádost o povolení přístupu pro naše uživatele – ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu k aplikaci ${applications} pro všechny tyto uživatele aplikace ${held}:`,
        ...people.map(
          ({ person, username }) =>
            `- ${fullName(person)}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}`,
        ),
        'Děkujeme za Vaši práci.',
      ],
    }),
  },
  {
    id: 'list of staff as a table',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Seznam osob, kterým žádáme povolit ${applications}`,
      body: [
        `Za organizaci ${organisation.name} (IČO ${organisation.ico}) žádáme, aby byl osobám v tabulce povolen přístup k aplikaci ${applications}.`,
        [
          ['Osoba (příjmení, jméno)', 'Dat. narození', 'Jméno k přihlášení'],
          ...people.map(({ person, username }) => [
            `${person.family} ${person.given}`,
            dottedDate(person.born),
            username,
          ]),
        ],
        'Všichni účet mají a používají.',
      ],
    }),
  },
  {
    id: 'numbered people with addresses',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: `Společná žádost o přístup do ${applications}`,
      body: [
        'Vážení kolegové,',
        `prosíme o povolení přístupu do aplikace ${applications}. Týká se to těchto osob:`,
        ...people.map(
          ({ person, username }, index) =>
            `${index + 1}) ${fullName(person)}, narozen${by(person, '', 'a')} ${wordyDate(person.born)}, účet ${username}, e-mail ${person.email}`,
        ),
      ],
    }),
  },
  {
    id: 'team, with positions in brackets',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístupy pro tým, aplikace ${applications}`,
      body: [
        'Zdravíme Vás,',
        `s aplikací ${applications} bude u nás pracovat více lidí. Každému z nich prosíme povolit přístup:`,
        ...people.flatMap(({ person, username, position }) => [
          `${fullName(person)} (${position})`,
          `nar. ${czechDate(person.born)}, login: ${username}`,
        ]),
      ],
    }),
  },
  {
    id: 'table with no carons in the letter',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: withoutDiacritics(`Zadost o pristupy - ${applications}`),
      body: [
        'Dobry den, zadame o povoleni pristupu pro nase zamestnance.',
        withoutDiacritics(`Aplikace: ${applications}`),
        [
          ['Jmeno', 'Nar.', 'Login'],
          ...people.map(({ person, username }) => [fullName(person), czechDate(person.born), username]),
        ],
        'S pozdravem a podekovanim',
      ],
    }),
  },
  {
    id: 'all in one long sentence',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Hromadné povolení přístupu (${applications})`,
      body: [
        'Dobrý den,',
        `protože výkazy a žádosti dnes zpracovávají ${people.length === 2 ? 'dva naši lidé' : 'naši lidé'} společně a v aplikaci ${held} účty mají, prosíme, aby jim byl povolen přístup i k aplikaci ${applications}: ${people
          .map(({ person, username }) => `${fullName(person)} (nar. ${dottedDate(person.born)}, ${username})`)
          .join('; ')}.`,
      ],
    }),
  },
];
