import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

const forOne = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

export const requests: RequestWording[] = [
  {
    id: 'chosen to work with it',
    for: 'one',
    tells: ['birthDate'],
    write: forOne(({ person, position }, { applications, organisation }) => ({
      subject: `Umožnění přístupu k aplikaci ${applications}`,
      body: [
        'Vážení kolegové,',
        `organizace ${organisation.name}, IČO ${organisation.ico}, žádá o povolení přístupu k aplikaci ${applications} pro osobu, která byla k práci s ní určena.`,
        `Jedná se o tuto osobu: ${fullName(person)}, ${position}, ${by(person, 'narozený', 'narozená')} dne ${czechDate(person.born)}.`,
        'S poděkováním a pozdravem',
      ],
    })),
  },
  {
    id: 'joins an existing account',
    for: 'one',
    tells: ['username'],
    write: forOne(({ person, username }, { applications, held }) => ({
      subject: `Přidání aplikace ${applications} ke stávajícímu účtu`,
      body: [
        'Vážení,',
        `k účtu ${username}, který slouží pro práci v aplikaci ${held} a jehož uživatelem je ${fullName(person)}, žádáme o povolení přístupu také k aplikaci ${applications}.`,
        'Souhlas se zpracováním osobních údajů máte od doby zřízení účtu k dispozici, proto ho znovu nezasíláme.',
      ],
    })),
  },
  {
    id: 'a page of explanation',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Žádost o povolení přístupu k aplikaci ${applications} pro stávajícího uživatele`,
      body: [
        'Vážená paní, vážený pane,',
        `organizace ${organisation.name} (IČO ${organisation.ico}, sídlo ${seatOf(organisation)}) pracuje s aplikací ${held} a potřebné uživatelské účty v ní má zřízeny.`,
        `S rozšířením naší činnosti potřebujeme nově zpracovávat podklady také v aplikaci ${applications}. Podle postupu, který ministerstvo uveřejnilo na svých stránkách, se u osob s již zřízeným účtem nový souhlas se zpracováním osobních údajů nepožaduje a stačí žádost v libovolné podobě. Touto cestou ji proto podáváme.`,
        `Žádáme o povolení přístupu k aplikaci ${applications}, a to pro tohoto uživatele: ${fullName(person)}, ${position}, datum narození ${wordyDate(person.born)}, uživatelské jméno ${username}.`,
        'Poučili jsme všechny své uživatele, že přihlašovací údaje jsou nepřenosné a nesmějí je nikomu předávat.',
        'Budete-li potřebovat cokoli upřesnit, obraťte se na nás prostřednictvím datové schránky. Za kladné vyřízení předem děkujeme.',
      ],
    })),
  },
  {
    id: 'table of our own making',
    for: 'one',
    tells: ['birthDate'],
    write: forOne(({ person, position }, { applications, organisation }) => ({
      subject: 'Žádost o povolení přístupu – údaje v tabulce',
      body: [
        `V souladu s pravidly přístupu uživatelů předkládáme žádost o povolení přístupu k aplikaci ${applications}.`,
        [
          ['Předmět', 'Údaj'],
          ['Organizace', `${organisation.name}, IČO ${organisation.ico}`],
          ['Osoba, které má být přístup povolen', fullName(person)],
          ['Den narození', dottedDate(person.born)],
          ['Pracovní zařazení', position],
        ],
        'Děkujeme za vyřízení.',
      ],
    })),
  },
  {
    id: 'English keyboard',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications }) => ({
      subject: withoutDiacritics(`Zadame o povoleni pristupu ${applications}`),
      body: [
        'Dobry den,',
        withoutDiacritics(
          `prosim o povoleni pristupu k aplikaci ${applications} pro ${by(person, 'naseho kolegu', 'nasi kolegyni')}:`,
        ),
        `${fullName(person)}, nar. ${dottedDate(person.born)}, prihlasovaci jmeno ${username}`,
        'Diky a hezky zbytek tydne',
      ],
    })),
  },
  {
    id: 'I ask for myself and keep the account',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications, held, organisation }) => ({
      subject: `Moje žádost o přístup k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `jmenuji se ${fullName(person)}, ${by(person, 'narodil jsem se', 'narodila jsem se')} ${wordyDate(person.born)} a v aplikaci ${held} jsem ${by(person, 'veden', 'vedena')} pod uživatelským jménem ${username} (${organisation.name}, IČO ${organisation.ico}).`,
        `Žádám, abyste mi se stejným účtem povolili také přístup k aplikaci ${applications}.`,
        'Se srdečným pozdravem',
      ],
    })),
  },
  {
    id: 'points under one another',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications, held, organisation }) => ({
      subject: `Podklady k povolení přístupu do ${applications}`,
      body: [
        `Žádáme o povolení přístupu do ${applications}. Sdělujeme k tomu:`,
        `• uživatel je ${fullName(person)}, nar. ${czechDate(person.born)}`,
        `• do aplikace ${held} se dnes přihlašuje jako ${username}`,
        `• zaměstnavatelem je ${organisation.name}, IČ ${organisation.ico}`,
        'S pozdravem za organizaci',
      ],
    })),
  },
  {
    id: 'a wish in plain words',
    for: 'one',
    tells: ['birthDate'],
    write: forOne(({ person, position }, { applications }) => ({
      subject: `Prosba o povolení přístupu (${applications})`,
      body: [
        'Hezký den přeji,',
        `prosím Vás o povolení přístupu do ${applications}. Bude tam za nás pracovat ${fullName(person)}, nar. ${czechDate(person.born)}, u nás ${position}.`,
        'Kdyby Vám cokoli chybělo, napište nám do datovky, obratem doplníme. Díky moc!',
      ],
    })),
  },
  {
    id: 'looks after the reporting',
    for: 'one',
    tells: ['username'],
    write: forOne(({ person, username, position }, { applications, held }) => ({
      subject: 'Rozšíření práce v OKslužby o další aplikaci',
      body: [
        'Dobrý den, vážení,',
        `výkaznictví má v naší organizaci na starosti ${fullName(person)}, ${position}. Do aplikace ${held} se přihlašuje pod jménem ${username}.`,
        `Od příštího období potřebujeme, aby ${by(person, 'mohl', 'mohla')} pracovat i v aplikaci ${applications}. Žádáme Vás proto o povolení přístupu.`,
        'Za spolupráci děkujeme.',
      ],
    })),
  },
  {
    id: 'applied for by the organisation in one sentence',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications, organisation }) => ({
      subject: `Aplikace ${applications} – přístup pro ${by(person, 'kolegu', 'kolegyni')}`,
      body: [
        `jménem organizace ${organisation.name} Vás žádáme: povolte přístup k aplikaci ${applications} také této osobě – ${fullName(person)} (datum narození ${wordyDate(person.born)}; v OKslužby již vystupuje pod uživatelským jménem ${username}).`,
        'Přejeme pěkný den.',
      ],
    })),
  },
  {
    id: 'name and place of work, no more',
    for: 'one',
    tells: [],
    write: forOne(({ person, position }, { applications, organisation }) => ({
      subject: `Žádost organizace o přístup k aplikaci ${applications}`,
      body: [
        'Vážení,',
        `${organisation.name}, IČO ${organisation.ico}, tímto žádá o povolení přístupu k aplikaci ${applications}. Uživatelem bude ${fullName(person)}, pracovní zařazení: ${position}.`,
        'Děkujeme.',
      ],
    })),
  },
  {
    id: 'personal sheet of the applicant',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: forOne(({ person, username }, { applications, held, organisation }) => ({
      subject: 'Povolení přístupu pro mou osobu',
      body: [
        `Prosím o povolení přístupu k aplikaci ${applications} pod účtem, který již mám.`,
        `Já: ${fullName(person)}`,
        `Narozen${by(person, '', 'a')} dne: ${czechDate(person.born)}`,
        `Můj účet v ${held}: ${username}`,
        `Moje e-mailová adresa: ${person.email}`,
        `Za organizaci: ${organisation.name}, IČ ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'upright table',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications }) => ({
      subject: 'Žádost o přístup k další aplikaci pod stejným účtem',
      body: [
        'Dobrý den,',
        'žádáme o povolení přístupu podle následujících údajů.',
        [
          ['Požadovaný přístup', applications],
          ['Příjmení', person.family],
          ['Křestní jméno', person.given],
          ['Narozen/a dne', dottedDate(person.born)],
          ['Již přidělené jméno k přihlášení', username],
        ],
        'S pozdravem',
      ],
    })),
  },
  {
    id: 'took the agenda over',
    for: 'one',
    tells: ['birthDate'],
    write: forOne(({ person, position }, { applications, organisation }) => ({
      subject: `Převzetí agendy – přístup do ${applications}`,
      body: [
        `v souvislosti s novým rozdělením práce v organizaci ${organisation.name} žádáme o povolení přístupu do ${applications}.`,
        `Agendu ${by(person, 'převzal', 'převzala')} ${fullName(person)} (${position}), datum narození ${wordyDate(person.born)}.`,
        'Prosíme o vyřízení v nejbližším možném termínu.',
      ],
    })),
  },
  {
    id: 'written in a hurry',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications, held }) => ({
      subject: `zadost o pristup - ${applications}`,
      body: [
        'Dobrý den',
        `posílám žádost o povolení přistupu k aplikaci ${applications}, uživatelem je ${fullName(person)}, nar. ${czechDate(person.born)}. Uživatelské jmeno, které už má z aplikace ${held}, je ${username}.`,
        'Děkuji a přeji klidný den',
      ],
    })),
  },
  {
    id: 'same account, four columns',
    for: 'one',
    tells: ['username'],
    write: forOne(({ person, username }, { applications, held, organisation }) => ({
      subject: 'Přístup k další aplikaci pod týmž účtem',
      body: [
        'Žádáme o povolení přístupu takto:',
        [
          ['Kdo', 'Používaný účet', 'Dosavadní aplikace', 'Požadovaná aplikace'],
          [fullName(person), username, held ?? '', applications],
        ],
        `Za organizaci ${organisation.name}, IČO ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'the statutory representative writes',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username, position }, { applications, organisation }) => ({
      subject: 'Žádost statutárního zástupce o povolení přístupu',
      body: [
        'Vážení,',
        `jménem organizace ${organisation.name}, IČO ${organisation.ico}, Vás jako její statutární zástupce žádám o povolení přístupu k aplikaci ${applications}.`,
        `Přístup se týká této osoby: ${fullName(person)} (${position}), nar. ${czechDate(person.born)}.`,
        `Uživatelské jméno, které ${by(person, 'mu', 'jí')} ministerstvo přidělilo dříve: ${username}.`,
        'S úctou a pozdravem',
      ],
    })),
  },
  {
    id: 'before I go on holiday',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username, position }, { applications, held }) => ({
      subject: `${applications} – žádám o povolení přístupu pro sebe`,
      body: [
        `jsem ${by(person, 'uživatelem', 'uživatelkou')} aplikace ${held} a potřebuji nahlížet i do aplikace ${applications}. Prosím, povolte mi do ní přístup.`,
        `${fullName(person)}, ${position}`,
        `dat. nar. ${dottedDate(person.born)}, uživ. jméno ${username}`,
        'Předem Vám děkuji, spěchá to jen trochu.',
      ],
    })),
  },
  {
    id: 'chapter one of the procedure',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications, held }) => ({
      subject: `Povolení přístupu dle kapitoly 1 postupu – ${applications}`,
      body: [
        'Dobrý den,',
        `podle kapitoly 1 Vašeho postupu lze uživatelské jméno a heslo z aplikace ${held} používat i v jiné aplikaci, když o to uživatel nebo jeho organizace požádá. Žádáme tedy o povolení přístupu k aplikaci ${applications}.`,
        `Povolení se má vztahovat na uživatele ${username}, kterým je ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}.`,
      ],
    })),
  },
  {
    id: 'a, b and c',
    for: 'one',
    tells: ['birthDate'],
    write: forOne(({ person }, { applications, organisation }) => ({
      subject: `Žádost o povolení přístupu (${applications})`,
      body: [
        'Dobrý den, obracíme se na Vás s žádostí o povolení přístupu:',
        `a) do aplikace: ${applications}`,
        `b) komu: ${fullName(person)}, narozen${by(person, '', 'a')} ${dottedDate(person.born)}`,
        `c) za organizaci: ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}`,
        'Prosíme o zprávu, až bude přístup povolen.',
      ],
    })),
  },
  {
    id: 'at the address of the mail',
    for: 'one',
    tells: ['email'],
    write: forOne(({ person }, { applications, held }) => ({
      subject: `Ještě k aplikacím OKslužby: přístup do ${applications}`,
      body: [
        'Dobrý den,',
        `v aplikaci ${held} u nás pracuje ${fullName(person)}, e-mailová adresa ${person.email}. Žádáme o povolení přístupu i do ${applications}.`,
        'Mnohokrát děkujeme.',
      ],
    })),
  },
  {
    id: 'two lines and an account',
    for: 'one',
    tells: ['username'],
    write: forOne(({ person, username }, { applications }) => ({
      subject: `Přístup pro účet ${username}`,
      body: [
        `Žádáme o povolení přístupu do ${applications} pro stávající účet ${username}.`,
        `Účet používá ${fullName(person)}.`,
      ],
    })),
  },
  {
    id: 'could you add it',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications, organisation }) => ({
      subject: `${applications} – prosíme přidat přístup`,
      body: [
        'Krásné dopoledne,',
        `rádi bychom Vás poprosili, zda byste u uživatele ${username} nepovolili také přístup do ${applications}. Celé jméno zní ${fullName(person)}, datum nar. ${czechDate(person.born)}.`,
        `Píšeme za ${organisation.name}, IČ ${organisation.ico}.`,
      ],
    })),
  },
  {
    id: 'register card',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: forOne(({ person, username, position }, { applications, held, organisation }) => ({
      subject: 'Údaje uživatele k žádosti o povolení přístupu',
      body: [
        `Žádá: ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}`,
        `O co: povolení přístupu k aplikaci ${applications}`,
        `Pro koho: ${fullName(person)} (${position})`,
        `Narozen/a: ${czechDate(person.born)}`,
        `Spojení: ${person.email}`,
        `Dosavadní účet (${held}): ${username}`,
      ],
    })),
  },
  {
    id: 'one of us, briefly',
    for: 'one',
    tells: [],
    write: forOne(({ person }, { applications }) => ({
      subject: `Povolte prosím přístup – ${applications}`,
      body: [`Dobrý den, prosíme o povolení přístupu k aplikaci ${applications}. Pro: ${fullName(person)}. Děkujeme.`],
    })),
  },
  {
    id: 'new project team',
    for: 'one',
    tells: [],
    write: forOne(({ person, position }, { applications, held }) => ({
      subject: `Práce s aplikací ${applications}`,
      body: [
        'Vážení,',
        `dosud jsme pracovali jen s aplikací ${held}. Nyní nás čeká i práce s aplikací ${applications} a ujme se jí ${fullName(person)}, ${position}.`,
        'Tímto žádáme o povolení přístupu.',
        'S přáním pěkného dne',
      ],
    })),
  },
  {
    id: 'request of an old hand',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications, organisation }) => ({
      subject: `Povolení mého přístupu – ${applications}`,
      body: [
        'Vážení pracovníci odboru,',
        `za organizaci ${organisation.name} (IČO ${organisation.ico}) pracuji s OKslužby již řadu let, naposledy pod uživatelským jménem ${username}. Nově potřebuji vstupovat i do aplikace ${applications}, a žádám proto o povolení přístupu.`,
        `Pro jednoznačné určení připojuji své datum narození: ${wordyDate(person.born)}.`,
        `${person.given} ${person.family}`,
      ],
    })),
  },
  {
    id: 'applicant and subject in a table',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: forOne(({ person, username, position }, { applications, organisation }) => ({
      subject: `Vlastní žádost o přístup – ${applications}`,
      body: [
        `žádám pro sebe o povolení přístupu k aplikaci ${applications}. Údaje o mé osobě a účtu:`,
        [
          ['Titul, jméno, příjmení', fullName(person)],
          ['Funkce', position],
          ['Narození', wordyDate(person.born)],
          ['Uživatelské jméno (již zřízeno)', username],
          ['E-mail účtu', person.email],
          ['Organizace, IČO', `${organisation.name}, ${organisation.ico}`],
        ],
      ],
    })),
  },
  {
    id: 'three colleagues in a table',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost o přístup více uživatelů k aplikaci ${applications}`,
      body: [
        'Vážení,',
        `za organizaci ${organisation.name} (IČO ${organisation.ico}) žádáme o povolení přístupu k aplikaci ${applications}, a to pro všechny uživatele z tabulky:`,
        [
          ['Uživatel', 'Dat. narození', 'Přihlašuje se jako'],
          ...people.map(({ person, username }) => [fullName(person), dottedDate(person.born), username]),
        ],
        'Děkujeme za vyřízení.',
      ],
    }),
  },
  {
    id: 'paragraph for each',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications, held }) => ({
      subject: `Povolení přístupu našim lidem – ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme, povolte přístup k aplikaci ${applications} našim pracovníkům. Všichni už používají ${held}:`,
        ...people.map(
          ({ person, username }) =>
            `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, účet ${username}, e-mail ${person.email};`,
        ),
        'to je z naší strany vše. Mějte se pěkně.',
      ],
    }),
  },
  {
    id: 'with their places of work',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held, organisation }) => ({
      subject: `${organisation.name}: přístupy k aplikaci ${applications}`,
      body: [
        `Předkládáme žádost o povolení přístupu k aplikaci ${applications}. Níže jmenovaní mají účty v aplikaci ${held} a nový souhlas proto neposílají.`,
        ...people.map(
          ({ person, username, position }, index) =>
            `(${index + 1}) ${person.given} ${person.family} – ${position} – nar. ${czechDate(person.born)} – uživ. jméno ${username}`,
        ),
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'strung together by semicolons',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Společná žádost o povolení přístupu do ${applications}`,
      body: [
        `Do ${applications} potřebují přístup tito naši zaměstnanci: ${people
          .map(
            ({ person, username }) =>
              `${fullName(person)}, datum nar. ${dottedDate(person.born)}, přihlašovací jméno ${username}`,
          )
          .join('; ')}. Žádáme o jeho povolení všem uvedeným.`,
      ],
    }),
  },
  {
    id: 'wide table of the whole office',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications, organisation }) => ({
      subject: `Přehled osob pro povolení přístupu – ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `žádáme o povolení přístupu k aplikaci ${applications} osobám, které jsou uvedeny v přehledu. Organizace: ${organisation.name}, IČ ${organisation.ico}.`,
        [
          ['Příjmení', 'Jméno', 'Den narození', 'E-mailová adresa', 'Uživ. jméno'],
          ...people.map(({ person, username }) => [
            person.family,
            person.given,
            czechDate(person.born),
            person.email,
            username,
          ]),
        ],
      ],
    }),
  },
  {
    id: 'to be counted among the users',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: forOne(({ person }, { applications, organisation }) => ({
      subject: `Nová kolegyně a aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `do okruhu uživatelů aplikace ${applications} bychom rádi zařadili kolegyni ${accusative(person)}, narozenou dne ${dottedDate(person.born)}. Žádáme proto o povolení jejího přístupu.`,
        `${organisation.name}, IČO ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'account and a woman in the accusative',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: forOne(({ person, username }, { applications, held }) => ({
      subject: `Žádost o povolení přístupu pro uživatelku ${username}`,
      body: [
        'Vážení,',
        `prosíme o povolení přístupu k aplikaci ${applications} pro paní ${accusative(person)}, kterou v aplikaci ${held} vedete pod uživatelským jménem ${username}.`,
        'Děkujeme za vstřícnost.',
      ],
    })),
  },
  {
    id: 'whom we have hired',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: forOne(({ person }, { applications }) => ({
      subject: `Posílení týmu – přístup k aplikaci ${applications}`,
      body: [
        `na práci s aplikací ${applications} máme od tohoto měsíce paní ${accusative(person)}, nar. ${czechDate(person.born)}. Aby mohla začít, žádáme o povolení přístupu k této aplikaci.`,
        'Hezký den',
      ],
    })),
  },
  {
    id: 'our worker in the accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: forOne(({ person }, { applications, held, organisation }) => ({
      subject: `Přístup naší pracovnice k aplikaci ${applications}`,
      body: [
        `${organisation.name} žádá o povolení přístupu k aplikaci ${applications} pro svou pracovnici ${accusative(person)} (datum narození ${wordyDate(person.born)}), která již pracuje v aplikaci ${held}.`,
      ],
    })),
  },
  {
    id: 'user of the account in the accusative',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: forOne(({ person, username }, { applications }) => ({
      subject: `Doplnění přístupu – ${applications}`,
      body: [
        'Dobrý den,',
        `mohli byste prosím pro ${accusative(person)} (přihlašuje se jako ${username}) povolit ještě přístup k aplikaci ${applications}? Tuto prosbu berte jako žádost naší organizace.`,
      ],
    })),
  },
];
