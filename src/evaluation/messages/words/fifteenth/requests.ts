import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by } from '../grammar.ts';

/** Of one person. */
const about = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

const plain = ({ given, family }: SamplePerson) => `${given} ${family}`;
const familyFirst = ({ given, family }: SamplePerson) => `${family} ${given}`;

export const requests: RequestWording[] = [
  {
    id: 'curt director',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Zpřístupnění ${applications}`,
      body: [
        `Prosím o zpřístupnění ${applications}. Jde o uživatele ${username}: ${plain(person)}, nar. ${czechDate(person.born)}. Díky.`,
      ],
    })),
  },
  {
    id: 'colleague takes over the agenda',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications, held }) => ({
      subject: `Žádost organizace o povolení vstupu do ${applications}`,
      body: [
        'Dobrý den, vážení kolegové,',
        `od příštího měsíce u nás přebírá agendu výkaznictví ${fullName(person)} (${position}), datum narození ${czechDate(person.born)}. ${by(person, 'Kolega', 'Kolegyně')} má zřízen účet v ${held}, jméno pro přihlášení je ${username}.`,
        `Žádáme proto, aby ${by(person, 'mu', 'jí')} byl povolen přístup také do ${applications}.`,
        'Za vstřícné vyřízení předem děkujeme.',
      ],
    })),
  },
  {
    id: 'form-like lines',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: about(({ person, username, position }, { applications, organisation }) => ({
      subject: 'Povolení přístupu – údaje uživatele',
      body: [
        `Požadujeme přístup do aplikace: ${applications}`,
        `Poskytovatel: ${organisation.name}, IČ ${organisation.ico}`,
        `Příjmení a jméno uživatele: ${familyFirst(person)}`,
        `Nar.: ${dottedDate(person.born)}`,
        `Pozice: ${position}`,
        `Login: ${username}`,
        `Kontaktní e-mail: ${person.email}`,
      ],
    })),
  },
  {
    id: 'conditional, birth date alone',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications, organisation }) => ({
      subject: `${organisation.name} – prosba o zpřístupnění ${applications}`,
      body: [
        'Pěkný den přejeme,',
        `bylo by prosím možné povolit přístup do ${applications} další osobě z naší organizace? Jedná se o tuto osobu: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
        'Kdyby něco chybělo, zavolejte nám, rádi doplníme.',
      ],
    })),
  },
  {
    id: 'need stated, birth date alone',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person, position }, { applications }) => ({
      subject: `Potřeba přístupu k ${applications}`,
      body: [
        `Pro svou práci potřebuje přístup k aplikaci ${applications} ${fullName(person)}, nar. ${czechDate(person.born)}, v organizaci působí jako ${position}.`,
        'Žádáme o jeho povolení.',
      ],
    })),
  },
  {
    id: 'official phrases, birth date alone',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person, position }, { applications, organisation }) => ({
      subject: 'Žádost o povolení k přístupu k aplikaci',
      body: [
        `${organisation.name}, se sídlem ${seatOf(organisation)}, IČO: ${organisation.ico}, tímto podává žádost o povolení k přístupu k aplikaci ${applications}.`,
        `Osoba, pro kterou se povolení žádá: ${fullName(person)}, narozen${by(person, '', 'a')} dne ${czechDate(person.born)}, pracovní zařazení ${position}.`,
        'O vyřízení žádosti nás prosím vyrozumějte do datové schránky.',
      ],
    })),
  },
  {
    id: 'table of one, birth date alone',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person, position }, { applications }) => ({
      subject: `Přidání uživatele – ${applications}`,
      body: [
        `žádáme tímto o přístup do aplikace ${applications} pro osobu uvedenou v tabulce.`,
        [
          ['Uživatel', 'Narozen/a', 'Pozice'],
          [fullName(person), czechDate(person.born), position],
        ],
      ],
    })),
  },
  {
    id: 'municipality by the mayor',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `Žádost o rozšíření přístupu uživatele ${username}`,
      body: [
        `${organisation.name} žádá Ministerstvo práce a sociálních věcí o rozšíření přístupových práv uživatele o aplikaci ${applications}.`,
        `Uživatelem je ${fullName(person)}, dat. nar. ${dottedDate(person.born)}, stávající uživatelské jméno: ${username}.`,
      ],
    })),
  },
  {
    id: 'lady who never writes letters',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `přístup ${applications}`,
      body: [
        'Dobrý den, nevím jestli píšu správně, na stránkách k tomu není žádný tiskopis.',
        `Potřebovali bychom přístup do ${applications}. Bude v ní pracovat ${plain(person)}, účet už máme, přihlašuje se jako ${username}.`,
        'Moc děkuji a přeji pěkný den',
      ],
    })),
  },
  {
    id: 'existing account to be used',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Využití stávajícího účtu i pro ${applications}`,
      body: [
        `Účet ${username}, který v ${held} používá ${fullName(person)}, chceme využívat rovněž v ${applications}. Nový souhlas dle Vašich pokynů nezasíláme, žádáme pouze o povolení přístupu.`,
      ],
    })),
  },
  {
    id: 'passive',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username, position }, { applications }) => ({
      subject: 'Povolení přístupu pro pracovníka organizace',
      body: [
        'Vážený pane řediteli odboru,',
        `dovolujeme si požádat, aby byl k účtu ${username} doplněn přístup k aplikaci ${applications}. Držitelem účtu je ${fullName(person)}, ${position}.`,
        'Děkujeme za Váš čas.',
      ],
    })),
  },
  {
    id: 'e-mail and user name',
    for: 'one',
    tells: ['username', 'email'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Přístup do ${applications} k účtu ${username}`,
      body: [
        `Uživatel: ${plain(person)}`,
        `Účet: ${username}`,
        `Mail na uživatele: ${person.email}`,
        `Prosíme zapnout přístup do ${applications}, ať stihneme letošní termíny. Díky moc!`,
      ],
    })),
  },
  {
    id: 'e-mail and birth date',
    for: 'one',
    tells: ['birthDate', 'email'],
    write: about(({ person }, { applications }) => ({
      subject: `Žádáme o přístup: ${applications}`,
      body: [
        `Chceme, aby se do ${applications} mohl přihlašovat i další člověk z našeho týmu, a to ${fullName(person)} (datum narození: ${dottedDate(person.born)}, e-mail: ${person.email}). Povolte prosím přístup.`,
      ],
    })),
  },
  {
    id: 'lawyer for the client',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost o povolení přístupu k ${applications} pro uživatele ${held}`,
      body: [
        `S odkazem na Váš postup ze dne 17. 2. 2023, kapitola 1, žádá ${organisation.name} (IČO ${organisation.ico}) o povolení přístupu k aplikaci ${applications}.`,
        `Oprávněný uživatel: ${fullName(person)}, ${by(person, 'narozený', 'narozená')} dne ${wordyDate(person.born)}. Uvedená osoba je držitelem uživatelského účtu k aplikaci ${held} (uživatelské jméno ${username}).`,
      ],
    })),
  },
  {
    id: 'several short sentences',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: 'Rozšíření přístupu v OKslužby',
      body: [
        `${fullName(person)} u nás pracuje v aplikaci ${held}. Uživatelské jméno je ${username}. Datum narození ${czechDate(person.born)}. Nově potřebuje vstupovat i do ${applications}. Povolte to prosím.`,
      ],
    })),
  },
  {
    id: 'instead of somebody on parental leave',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Zastupování kolegyně – přístup k ${applications}`,
      body: [
        'Dobrý den paní magistro, dobrý den všem,',
        `naše kolegyně nastupuje na mateřskou a její práci v ${applications} převezme ${plain(person)} (nar. ${czechDate(person.born)}, uživatel ${username}). Prosíme, povolte ${by(person, 'mu', 'jí')} do aplikace přístup.`,
        'Zdraví kolektiv organizace',
      ],
    })),
  },
  {
    id: 'accountant, wordy',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Věc přístupu do ${applications} – ${organisation.name}`,
      body: [
        `naše organizace se v letošním roce rozhodla rozdělit práci s vykazováním mezi více lidí, neboť jedna osoba již nestačí a v době dovolených nám agenda stála. S aplikací ${held} proto pracuje také ${fullName(person)}, ${position}, nar. ${czechDate(person.born)}, s přihlašovacím jménem ${username}.`,
        `Obracíme se na Vás se žádostí, abyste téže osobě umožnili přístup i k aplikaci ${applications}.`,
        'Omlouváme se za delší dopis a děkujeme.',
      ],
    })),
  },
  {
    id: 'request by labels, birth first',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications, organisation }) => ({
      subject: 'Žádost – přístup uživatele',
      body: [
        `Aplikace: ${applications}`,
        'Co žádáme: povolení přístupu',
        `Komu: ${fullName(person)} (nar. ${dottedDate(person.born)})`,
        `Za koho: ${organisation.name}, IČO ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'inflected, for our Mrs',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Umožnění přístupu k ${applications}`,
      body: [
        `prosíme o umožnění přístupu k aplikaci ${applications} pro naši pracovnici paní ${accusative(person)} (narozena ${czechDate(person.born)}, přihlašovací jméno ${username}).`,
      ],
    })),
  },
  {
    id: 'inflected, add the colleague',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Přidání kolegyně do ${applications}`,
      body: [
        'Dobrý den přeji,',
        `mohli byste prosím do ${applications} přidat kolegyni ${accusative(person)}? V ${held} vystupuje pod jménem ${username}.`,
        'Předem díky za odpověď.',
      ],
    })),
  },
  {
    id: 'inflected, birth date alone',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: about(({ person }, { applications }) => ({
      subject: 'Žádost o zpřístupnění pro novou uživatelku',
      body: [
        `Žádáme o zpřístupnění aplikace ${applications} pro ${accusative(person)}, nar. ${dottedDate(person.born)}, která od nového roku povede evidenci.`,
      ],
    })),
  },
  {
    id: 'inflected, request concerns',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username', 'email'],
    write: about(({ person, username }, { applications }) => ({
      subject: 'Rozšíření oprávnění – žádost zaměstnavatele',
      body: [
        `Žádost se týká přístupu do aplikace ${applications}, který prosíme povolit pro vedoucí střediska paní ${accusative(person)}.`,
        `Nar. ${czechDate(person.born)}, uživatelské jméno ${username}, e-mail ${person.email}`,
      ],
    })),
  },
  {
    id: 'inflected, we ask you to admit',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `${organisation.name}: žádost o přístup k ${applications}`,
      body: [
        `vedení organizace určilo pro práci v ${applications} paní ${accusative(person)}. Datum jejího narození je ${wordyDate(person.born)}, účet má pod označením ${username}. Prosíme o povolení přístupu.`,
      ],
    })),
  },
  {
    id: 'for me, the director',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications, held }) => ({
      subject: `Žádost o přístup do další aplikace – ${applications}`,
      body: [
        `jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${wordyDate(person.born)} a v naší organizaci jsem ${position}.`,
        `Uživatelský účet (${username}) mám k aplikaci ${held}. Žádám, aby mi byl povolen i přístup do ${applications}.`,
      ],
    })),
  },
  {
    id: 'short, for me',
    for: 'oneself',
    tells: ['username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Prosím o přístup: ${applications}`,
      body: [`Prosím o povolení přístupu do ${applications} ke svému účtu ${username}.`, `Děkuji, ${plain(person)}`],
    })),
  },
  {
    id: 'sole trader for oneself',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation, held }) => ({
      subject: 'Rozšíření mého účtu v OKslužby',
      body: [
        `Já, ${fullName(person)}, nar. ${czechDate(person.born)}, IČO ${organisation.ico}, používám ${held} pod přihlašovacím jménem ${username}.`,
        `Pro další rok potřebuji i ${applications}, a proto Vás žádám o povolení přístupu.`,
      ],
    })),
  },
  {
    id: 'lines, for me',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: about(({ person, username, position }, { applications }) => ({
      subject: `Osobní žádost o přístup k ${applications}`,
      body: [
        `Žadatel a zároveň uživatel: ${fullName(person)}, ${position}`,
        `Den narození: ${dottedDate(person.born)}`,
        `Jméno účtu: ${username}`,
        `Elektronická pošta: ${person.email}`,
        `Požadavek: povolit mi přístup k aplikaci ${applications}.`,
      ],
    })),
  },
  {
    id: 'would you be so kind',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Dotační období a přístup k ${applications}`,
      body: [
        'Vážená paní inženýrko, vážený pane inženýre,',
        `byl${by(person, '', 'a')} bych Vám ${by(person, 'vděčný', 'vděčná')} za povolení přístupu k ${applications}. Můj login zní ${username} a ${by(person, 'narozen', 'narozena')} jsem ${czechDate(person.born)}.`,
        'Kdyby byl potřeba ještě nějaký doklad, dodám jej obratem.',
        `${fullName(person)}`,
      ],
    })),
  },
  {
    id: 'three of us in a table',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Hromadná žádost o přístup k ${applications}`,
      body: [
        `Za naši organizaci žádáme o povolení přístupu k ${applications} pro tyto zaměstnance:`,
        [
          ['Zaměstnanec', 'Dat. nar.', 'Účet (login)', 'Práce'],
          ...people.map(({ person, username, position }) => [
            fullName(person),
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
    tells: ['username'],
    write: ({ people, applications, held }) => ({
      subject: `Přístupy pro naše lidi – ${applications}`,
      body: [
        'Dobré ráno,',
        `naši lidé, kteří už dělají v ${held}, by potřebovali i ${applications}. Prosíme o povolení přístupu:`,
        ...people.map(({ person, username }) => `– ${plain(person)}, účet ${username}`),
        'Kdyby to šlo do konce týdne, bylo by to skvělé.',
      ],
    }),
  },
  {
    id: 'birth dates in brackets',
    for: 'many',
    tells: ['birthDate'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost o zpřístupnění ${applications} několika uživatelům`,
      body: [
        `${organisation.name} žádá o zpřístupnění ${applications} následujícím osobám.`,
        ...people.map(({ person, position }) => `${fullName(person)} (nar. ${czechDate(person.born)}) – ${position}`),
      ],
    }),
  },
  {
    id: 'lettered list',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: 'Povolení přístupu více osobám',
      body: [
        `Žádost o povolení přístupu do ${applications} se podává pro:`,
        ...people.map(
          ({ person, username }, index) =>
            `${'abcdefgh'[index]}) ${familyFirst(person)}, datum narození ${dottedDate(person.born)}, login ${username}, e-mail ${person.email}`,
        ),
        'Souhlasy všech jmenovaných u Vás již jsou.',
      ],
    }),
  },
  {
    id: 'table with surnames first',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Seznam uživatelů pro ${applications}`,
      body: [
        [
          ['Příjmení', 'Jméno', 'Narození', 'Účet'],
          ...people.map(({ person, username }) => [person.family, person.given, czechDate(person.born), username]),
        ],
        `Uvedeným uživatelům aplikace ${held} prosíme povolit přístup do ${applications}.`,
      ],
    }),
  },
  {
    id: 'name alone, polite',
    for: 'one',
    tells: [],
    write: about(({ person, position }, { applications }) => ({
      subject: `Přístup dalšího pracovníka do ${applications}`,
      body: [
        `rádi bychom Vás požádali o povolení přístupu do ${applications}, ve které má nově pracovat ${fullName(person)}, ${position}.`,
        'Jsme Vám zavázáni.',
      ],
    })),
  },
  {
    id: 'name alone, line',
    for: 'one',
    tells: [],
    write: about(({ person }, { applications, organisation }) => ({
      subject: `${organisation.name}, přístup`,
      body: [
        `Žádost o přístup do ${applications} pro uživatele: ${fullName(person)} – prosíme o potvrzení, že je povolen.`,
      ],
    })),
  },
  {
    id: 'name alone, need',
    for: 'one',
    tells: [],
    write: about(({ person }, { applications, held }) => ({
      subject: `Chybějící přístup k ${applications}`,
      body: [
        `${plain(person)} má přístup pouze k aplikaci ${held}. Žádáme o povolení přístupu také k ${applications}, protože se naše činnost rozšířila.`,
      ],
    })),
  },
  {
    id: 'name and address of mail',
    for: 'one',
    tells: ['email'],
    write: about(({ person }, { applications }) => ({
      subject: `Nový člověk v ${applications}`,
      body: [
        `V ${applications} bude nově pracovat ${plain(person)}, mail ${person.email}. Prosíme tedy o povolení přístupu pro tuto osobu.`,
      ],
    })),
  },
  {
    id: 'audit recommended it',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Zastupitelnost – přístup k ${applications}`,
      body: [
        `Na doporučení interního auditu zajišťujeme zastupitelnost. Druhým uživatelem ${applications} má být ${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}, uživatelské jméno ${username}, a o povolení přístupu pro tuto osobu Vás žádáme.`,
        `Telefon pro případné dotazy: ${person.phone}.`,
      ],
    })),
  },
];
