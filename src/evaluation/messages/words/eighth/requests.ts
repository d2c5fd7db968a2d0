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
    id: 'user who has it already',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Žádost: přístup stávajícího uživatele k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme tímto, abyste uživateli se zřízeným účtem k aplikaci ${held} povolili rovněž přístup k aplikaci ${applications}. Údaje uživatele:`,
        `Jméno a příjmení – ${fullName(person)}`,
        `Datum narození – ${czechDate(person.born)}`,
        `Uživatelské jméno – ${username}`,
        'Děkujeme a jsme s pozdravem',
      ],
    })),
  },
  {
    id: 'economist of a home',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications, held }) => ({
      subject: `Povolení přístupu do ${applications} pro ekonomický úsek`,
      body: [
        'Vážení,',
        `na ekonomickém úseku u nás pracuje s aplikací ${held} ${fullName(person)} (${position}, datum narození ${dottedDate(person.born)}, přihlášení ${username}). Letos poprvé budeme žádat také v aplikaci ${applications}, a tak prosíme o povolení přístupu i tam.`,
        'S přáním pěkného dne',
      ],
    })),
  },
  {
    id: 'telegram',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `Přístup ${applications}, IČO ${organisation.ico}`,
      body: [
        'Prosím povolit přístup.',
        `${applications}`,
        `${fullName(person)}`,
        `nar. ${czechDate(person.born)}`,
        `uživ. jméno ${username}`,
        'Díky',
      ],
    })),
  },
  {
    id: 'decision of the board',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `Žádost o umožnění přístupu k aplikaci ${applications}`,
      body: [
        'Vážený pane řediteli odboru,',
        `${organisation.name}, IČO ${organisation.ico}, sídlem ${seatOf(organisation)}, se na Vás obrací s žádostí o umožnění přístupu k aplikaci ${applications}. Naše vedení svěřilo práci s touto aplikací osobě, jejíž údaje následují:`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} dne ${wordyDate(person.born)}, uživatelské jméno ${username}.`,
        'Pokud by k vyřízení žádosti bylo potřeba cokoli dalšího, rádi to doložíme. Za vstřícnost děkujeme.',
      ],
    })),
  },
  {
    id: 'two columns',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: about(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Údaje k žádosti o přístup do aplikace ${applications}`,
      body: [
        `Obracíme se na Vás s prosbou o povolení přístupu do aplikace ${applications}.`,
        [
          ['Údaj', 'Hodnota'],
          ['Organizace', `${organisation.name} (${organisation.ico})`],
          ['Uživatel', fullName(person)],
          ['Datum narození (den, měsíc, rok)', dottedDate(person.born)],
          ['Funkce v organizaci', position],
          ['Má účet k aplikaci', held ?? ''],
          ['Pod jménem', username],
          ['E-mail uživatele', `${person.email} (služební)`],
        ],
        'Děkujeme.',
      ],
    })),
  },
  {
    id: 'no marks, from an old typewriter',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: withoutDiacritics(`Prosba o pristup do ${applications}`),
      body: [
        'Dobry den na odbor,',
        withoutDiacritics(
          `mame uzivatele aplikace ${held}, ktery potrebuje pracovat take s aplikaci ${applications}. Prosime, povolte mu pristup.`,
        ),
        `Jmeno: ${fullName(person)}, narozeni: ${czechDate(person.born)}, uzivatelske jmeno: ${username}`,
        'S pozdravem a podekovanim',
      ],
    })),
  },
  {
    id: 'same password will do',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Rozšíření účtu o ${applications}`,
      body: [
        'Dobrý den,',
        `${fullName(person)} se do ${held} přihlašuje jménem ${username}. Podle Vašeho webu může totéž jméno a heslo používat i v aplikaci ${applications}, jen o povolení přístupu je třeba požádat. To tímto dopisem činíme.`,
      ],
    })),
  },
  {
    id: 'name and mail',
    for: 'one',
    tells: ['birthDate', 'email'],
    write: about(({ person, position }, { applications, held, organisation }) => ({
      subject: `Přístup k aplikaci ${applications} pro uživatele z organizace ${organisation.name}`,
      body: [
        'Hezký den přeje naše organizace,',
        `žádám za naši organizaci o povolení přístupu k aplikaci ${applications}.`,
        `Pro koho: ${fullName(person)}, ${position}`,
        `Nar.: ${dottedDate(person.born)}`,
        `E-mail vedený u účtu: ${person.email}`,
        `Účet byl zřízen pro aplikaci ${held}.`,
      ],
    })),
  },
  {
    id: 'deadline of the call',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Spěchá – přístup k ${applications}`,
      body: [
        'Dobrý den,',
        `blíží se uzávěrka výzvy a žádost musíme vyplnit v aplikaci ${applications}. Vyplňovat ji bude ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, ${by(person, 'kterému', 'které')} jste již dříve přidělili uživatelské jméno ${username}. Prosíme Vás proto co nejdříve o povolení přístupu k této aplikaci.`,
        'Děkujeme, že nám vyjdete vstříc.',
      ],
    })),
  },
  {
    id: 'points with letters',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost poskytovatele o přístup – ${applications}`,
      body: [
        'Žádáme Vás o povolení přístupu a sdělujeme k tomu potřebné údaje:',
        `a) organizace: ${organisation.name}, IČ ${organisation.ico}`,
        `b) osoba: ${fullName(person)}, narozen(a) ${czechDate(person.born)}`,
        `c) uživatelské jméno: ${username} (dosud aplikace ${held})`,
        `d) požadovaná aplikace: ${applications}`,
      ],
    })),
  },
  {
    id: 'chat of a small association',
    for: 'one',
    tells: ['username', 'email'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Chtěli bychom přístup do ${applications}`,
      body: [
        'Dobrý den do Prahy,',
        `jsme malý spolek, papírování u nás zvládá v podstatě jediný člověk a tím je ${fullName(person)}. Heslo i jméno (${username}) od Vás už má, ale do ${applications} ${by(person, 'ho', 'ji')} to nepustí.`,
        `Proto prosíme, povolte ${by(person, 'mu', 'jí')} do ${applications} přístup. Kdyby bylo něco nejasné, napište na ${person.email}, odpovídá skoro hned.`,
        'Mějte se u Vás hezky',
      ],
    })),
  },
  {
    id: 'reference to the page',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications }) => ({
      subject: `Žádost bez formuláře – povolení přístupu k ${applications}`,
      body: [
        'Dobrý den,',
        `jelikož pro žádost o povolení přístupu formulář není, píšeme volným textem. ${fullName(person)}, ${position}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}: o povolení přístupu k aplikaci ${applications} žádáme právě pro ${by(person, 'tohoto uživatele', 'tuto uživatelku')}.`,
      ],
    })),
  },
  {
    id: 'substitution in the office',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications, held }) => ({
      subject: `${applications} – doplnění přístupu`,
      body: [
        'Vážení kolegové,',
        `z provozních důvodů potřebujeme, aby ${position} ${fullName(person)} ${by(person, 'mohl', 'mohla')} vedle aplikace ${held} pracovat také s aplikací ${applications}. Žádáme o doplnění přístupu.`,
        `Uživatelské jméno je ${username}, datum narození ${dottedDate(person.born)}.`,
        'Za organizaci děkuje',
      ],
    })),
  },
  {
    id: 'only the user name, formal',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost o povolení k přístupu – ${applications} – ${organisation.ico}`,
      body: [
        'Vážení zaměstnanci odboru,',
        `dovolujeme si požádat o povolení k přístupu k aplikaci ${applications} pro držitele účtu ${username}, který je u organizace ${organisation.name} zřízen k aplikaci ${held}.`,
        `Držitel účtu: ${fullName(person)}`,
        'Předem děkujeme za kladné vyřízení naší žádosti.',
      ],
    })),
  },
  {
    id: 'birth date, beginning',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications }) => ({
      subject: `Žádáme o přístup k ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme Vás o přístup do aplikace ${applications} pro osobu: ${fullName(person)}, nar. ${dottedDate(person.born)}.`,
        'S pozdravem',
      ],
    })),
  },
  {
    id: 'birth date, statement of the organisation',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person, position }, { applications, organisation }) => ({
      subject: `${organisation.name} – žádost o povolení přístupu k aplikaci`,
      body: [
        'Vážení,',
        `za organizaci ${organisation.name}, IČO ${organisation.ico}, bude aplikaci ${applications} obsluhovat ${fullName(person)}, ${by(person, 'narozený', 'narozená')} dne ${czechDate(person.born)}, na pozici ${position}. Žádáme Vás o povolení příslušného přístupu.`,
        'Za spolupráci s odborem děkujeme.',
      ],
    })),
  },
  {
    id: 'birth date, lines',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications, organisation }) => ({
      subject: `Přístup pro osobu, aplikace ${applications}`,
      body: [
        `Název organizace: ${organisation.name}`,
        `IČO: ${organisation.ico}`,
        `Kdo má mít přístup: ${fullName(person)}`,
        `Datum narození uvedené osoby: ${wordyDate(person.born)}`,
        `K čemu: ${applications}`,
        'Prosíme o povolení výše uvedeného přístupu.',
      ],
    })),
  },
  {
    id: 'birth date, why and please',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications }) => ({
      subject: `Prosíme o zpřístupnění ${applications}`,
      body: [
        'Dobrý den přejeme na ministerstvo,',
        `${fullName(person)} (dat. nar. ${czechDate(person.born)}) má u nás na starosti žádosti o dotace. Aby je ${by(person, 'mohl', 'mohla')} zpracovat, potřebuje přístup do aplikace ${applications}, o který tímto žádáme.`,
      ],
    })),
  },
  {
    id: 'oneself, director',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Moje žádost o povolení přístupu do ${applications}`,
      body: [
        'Dobrý den,',
        `jsem ${by(person, 'uživatelem', 'uživatelkou')} aplikace ${held} (uživatelské jméno ${username}) a prosím o povolení přístupu i do aplikace ${applications}.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
        `${position}, ${organisation.name}`,
      ],
    })),
  },
  {
    id: 'oneself, rows',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `Držitel účtu žádá o přístup k ${applications}`,
      body: [
        'Žádám, aby byl k mému uživatelskému účtu povolen přístup k další aplikaci.',
        `Můj účet: ${username}`,
        `Další aplikace: ${applications}`,
        `Moje jméno: ${fullName(person)}`,
        `Moje datum narození: ${dottedDate(person.born)}`,
        `Moje organizace: ${organisation.name}, IČO ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'oneself, one sentence',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Žádám o přístup k ${applications}`,
      body: [
        `Já, ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, žádám o povolení přístupu k aplikaci ${applications} na své stávající uživatelské jméno ${username}.`,
        'Děkuji.',
      ],
    })),
  },
  {
    id: 'oneself, why late',
    for: 'oneself',
    tells: ['username', 'email'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Prosba o povolení mého přístupu – ${applications}`,
      body: [
        'Dobrý den,',
        `až dosud mi stačila aplikace ${held}. Nově ale připravuji i žádost, která se podává přes ${applications}, a při přihlášení se mi zobrazí, že oprávnění nemám.`,
        `${by(person, 'Byl', 'Byla')} bych Vám ${by(person, 'vděčný', 'vděčná')} za povolení přístupu. Přihlašuji se jako ${username}, e-mail mám ${person.email}.`,
        `${fullName(person)}`,
      ],
    })),
  },
  {
    id: 'oneself, very polite',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `Zdvořilá prosba držitele účtu, aplikace ${applications}`,
      body: [
        'Vážené dámy, vážení pánové,',
        `obracím se na Vás za organizaci ${organisation.name} (IČO ${organisation.ico}), kterou zastupuji. Uctivě žádám, aby mi byl povolen přístup k aplikaci ${applications}.`,
        `K identifikaci uvádím, že se jmenuji ${fullName(person)}, že jsem se ${by(person, 'narodil', 'narodila')} ${czechDate(person.born)} a že moje uživatelské jméno je ${username}.`,
        'S úctou a poděkováním za Váš čas',
      ],
    })),
  },
  {
    id: 'many, plain table',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Žádost o přístup pro více uživatelů – ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu k aplikaci ${applications} pro níže uvedené uživatele aplikace ${held}:`,
        [
          ['Jméno a příjmení osoby', 'Datum narození osoby', 'Uživatelské jméno osoby'],
          ...people.map(({ person, username }) => [fullName(person), dottedDate(person.born), username]),
        ],
        'Za vyřízení děkujeme.',
      ],
    }),
  },
  {
    id: 'many, numbered table',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `${organisation.name}: přístupy k aplikaci ${applications}`,
      body: [
        'Vážení,',
        [
          ['Poř. č.', 'Příjmení a jméno osoby', 'Nar.', 'Login', 'Pozice'],
          ...people.map(({ person, username, position }, index) => [
            `${index + 1}.`,
            `${person.family} ${person.given}`,
            czechDate(person.born),
            username,
            position,
          ]),
        ],
        `Osobám z tabulky prosíme povolit přístup k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'many, lines with commas',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Povolení přístupu k ${applications} – počet uživatelů: ${people.length}`,
      body: [
        'Dobrý den,',
        `rádi bychom požádali o povolení přístupu do ${applications} pro tyto naše kolegy:`,
        ...people.map(
          ({ person, username, position }) =>
            `${fullName(person)}, ${position}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}`,
        ),
        'Předem děkujeme.',
      ],
    }),
  },
  {
    id: 'many, letters',
    for: 'many',
    tells: ['birthDate'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost o přístupy zaměstnanců do aplikace ${applications}`,
      body: [
        `Organizace ${organisation.name} žádá, aby byl do aplikace ${applications} povolen přístup těmto zaměstnancům:`,
        ...people.map(
          ({ person }, index) =>
            `${'abcdefgh'[index]}) ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}`,
        ),
        'Všichni budou aplikaci používat v rámci svého pracovního poměru.',
      ],
    }),
  },
  {
    id: 'many, user name first',
    for: 'many',
    tells: ['username'],
    write: ({ people, applications, held }) => ({
      subject: `Účty ${held}, přístup do ${applications}`,
      body: [
        'Dobrý den,',
        `k těmto účtům, které naše organizace má v ${held}, prosíme o povolení přístupu do ${applications}:`,
        [
          ['Účet', 'Držitel účtu'],
          ...people.map(({ person, username }) => [username, `${person.given} ${person.family}`]),
        ],
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'many, hyphens, no marks',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: withoutDiacritics(`Zadost o pristup pro vice osob, ${applications}`),
      body: [
        'Dobry den vsem na odboru,',
        withoutDiacritics(`tyto osoby u nas budou pracovat s aplikaci ${applications}:`),
        ...people.map(
          ({ person, username }) => `- ${fullName(person)}, nar. ${dottedDate(person.born)}, ucet ${username}`,
        ),
        'Prosime o povoleni pristupu pro vsechny uvedene.',
      ],
    }),
  },
  {
    id: 'many, in running text',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Více našich uživatelů do ${applications}`,
      body: [
        'Vážení,',
        `s ohledem na rozsah agendy žádáme o povolení přístupu k aplikaci ${applications} hned pro několik osob. ${people
          .map(
            ({ person, username }, index) =>
              `${['První je', 'Druhá v pořadí je', 'Třetí je'][index] ?? 'Další je'} ${fullName(person)} (datum narození ${czechDate(person.born)}, uživatelské jméno ${username}).`,
          )
          .join(' ')}`,
        'Děkujeme za vyřízení.',
      ],
    }),
  },
  {
    id: 'many, cards',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístup k aplikaci ${applications} – seznam uživatelů`,
      body: [
        `Věcí této zprávy je žádost o povolení přístupu k aplikaci ${applications}. Uživatelé:`,
        ...people.flatMap(({ person, username }) => [
          `Příjmení: ${person.family}`,
          `Jméno: ${person.given}`,
          `Narozen/a: ${dottedDate(person.born)}`,
          `Jeho/její uživatelské jméno: ${username}`,
        ]),
        'Konec seznamu.',
      ],
    }),
  },
  {
    id: 'many, mails',
    for: 'many',
    tells: ['birthDate', 'email'],
    write: ({ people, applications, held }) => ({
      subject: `Hromadné povolení přístupu do ${applications}`,
      body: [
        'Dobrý den přeji,',
        `prosím o hromadné povolení přístupu do ${applications}. Jedná se o tyto uživatele, kteří dosud pracují jen v ${held}:`,
        [
          ['Uživatel', 'Narozen', 'E-mail'],
          ...people.map(({ person }) => [fullName(person), czechDate(person.born), `${person.email} (služební)`]),
        ],
      ],
    }),
  },
  {
    id: 'inflected, for our accountant',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Přístup pro kolegyni do ${applications}`,
      body: [
        'Dobrý den,',
        `chtěli bychom Vás požádat o povolení přístupu k aplikaci ${applications} pro ${accusative(person)}, nar. ${czechDate(person.born)}. V aplikaci ${held} už kolegyně pracuje, a to pod jménem ${username}.`,
      ],
    })),
  },
  {
    id: 'inflected, charged with reports',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `Žádost organizace o přístup do aplikace ${applications}`,
      body: [
        'Vážení,',
        `přípravou žádostí o dotace jsme v organizaci ${organisation.name} pověřili paní ${accusative(person)} (datum narození ${dottedDate(person.born)}, uživatelské jméno ${username}). Žádáme, abyste jí povolili přístup k aplikaci ${applications}.`,
        'S pozdravem',
      ],
    })),
  },
  {
    id: 'inflected, labels after',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications }) => ({
      subject: `Prosba o povolení přístupu pro zaměstnankyni – aplikace ${applications}`,
      body: [
        `Prosíme o povolení přístupu k aplikaci ${applications} pro zaměstnankyni ${accusative(person)}.`,
        `Pracovní pozice: ${position}`,
        `Datum narození zaměstnankyně: ${czechDate(person.born)}`,
        `Přihlašovací jméno zaměstnankyně: ${username}`,
        'Děkujeme.',
      ],
    })),
  },
  {
    id: 'name alone, plain',
    for: 'one',
    tells: [],
    write: about(({ person }, { applications }) => ({
      subject: `Povolení přístupu – ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o povolení přístupu k aplikaci ${applications}. Uživatelem bude ${fullName(person)}.`,
        'Děkujeme, s pozdravem',
      ],
    })),
  },
  {
    id: 'name alone, position',
    for: 'one',
    tells: [],
    write: about(({ person, position }, { applications, organisation }) => ({
      subject: `Žádost o přístup do aplikace ${applications}, ${organisation.name}`,
      body: [
        'Vážení,',
        `${fullName(person)}, ${position}, potřebuje ke své práci aplikaci ${applications}. Žádáme o povolení přístupu pro ${by(person, 'něho', 'ni')}.`,
        `IČO organizace: ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'name alone, laconic',
    for: 'one',
    tells: [],
    write: about(({ person }, { applications }) => ({
      subject: `${applications}, žádost`,
      body: [`Žádost o povolení přístupu: ${applications}`, `Uživatel: ${fullName(person)}`, 'Prosíme o vyřízení.'],
    })),
  },
];
