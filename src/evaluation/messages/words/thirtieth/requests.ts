import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

/** The first of the people, with everything else. */
const single =
  (write: (asked: Asked & RequestFacts) => Text) =>
  (facts: RequestFacts): Text =>
    write({ ...facts, ...facts.people[0]! });

const given = (held: string | null) => held ?? 'OKslužby';

export const requests: RequestWording[] = [
  // one person: birth date and user name
  {
    id: 'head of the institute, in order',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ organisation, person, username, position, applications, held }) => ({
      subject: `Žádost naší organizace o povolení přístupu (${applications})`,
      body: [
        'Vážená paní, vážený pane,',
        `organizace ${organisation.name}, IČO ${organisation.ico}, žádá o povolení přístupu k aplikaci ${applications}. Oprávněnou osobou má být ${fullName(person)}, ${position}, ${by(person, 'narozený', 'narozená')} dne ${czechDate(person.born)}.`,
        `${by(person, 'Jmenovaný je', 'Jmenovaná je')} uživatelem aplikace ${given(held)} a přihlašuje se pod jménem ${username}.`,
        'Děkujeme Vám za součinnost.',
      ],
    })),
  },
  {
    id: 'project manager cannot start',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, applications }) => ({
      subject: `${applications} – prosba projektového oddělení`,
      body: [
        'Dobrý den,',
        `příští týden máme začít chystat žádost o dotaci a bez vstupu do ${applications} se nehneme z místa. Můžete prosím co nejdřív povolit přístup? Vyplňovat ji bude ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}, v systému ${by(person, 'vedený', 'vedená')} jako ${username}.`,
        'Díky moc a klidný den.',
      ],
    })),
  },
  {
    id: 'item and value',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ organisation, person, username, position, applications, held }) => ({
      subject: 'Žádost o povolení přístupu stávajícího uživatele k další aplikaci',
      body: [
        'Dobrý den, žádáme o povolení přístupu podle údajů v tabulce. Účet je zřízen a funkční.',
        [
          ['Co', 'Údaj'],
          ['Organizace', `${organisation.name}, IČO ${organisation.ico}`],
          ['Uživatel', fullName(person)],
          ['Narozen/a dne', czechDate(person.born)],
          ['Pracovní pozice', position],
          ['Přidělené uživ. jméno', username],
          ['Účet zřízen k', given(held)],
          ['Žádáme přístup k', applications],
        ],
      ],
    })),
  },
  {
    id: 'accountant without marks',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ organisation, person, username, applications }) => ({
      subject: withoutDiacritics(`Povoleni pristupu do ${applications}, ICO ${organisation.ico}`),
      body: [
        'Dobry den,',
        withoutDiacritics(
          `v nasi uctarne bychom potrebovali mit pristup do ${applications}. Prosim o jeho povoleni pro tohoto uzivatele:`,
        ),
        `${fullName(person)}, narozeni ${dottedDate(person.born)}, prihlasovaci jmeno ${username}`,
        'Souhlas uz jsme posilali, kdyz se ucet zakladal.',
        'S pozdravem uctarna',
      ],
    })),
  },
  {
    id: 'the page says a request is enough',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, applications, held }) => ({
      subject: `Žádost dle kap. 1 Postupu pro získání přístupu – ${applications}`,
      body: [
        'Vážení,',
        `podle kapitoly 1 Vašeho Postupu může držitel účtu k jedné aplikaci používat totéž jméno a heslo i jinde, podá-li ministerstvu žádost. Činíme tak tímto dopisem za uživatele aplikace ${given(held)}.`,
        `Uživatel: ${fullName(person)}`,
        `Narození: ${dottedDate(person.born)}`,
        `Uživatelské jméno již přidělené: ${username}`,
        `Přístup má být nově povolen i k aplikaci ${applications}.`,
      ],
    })),
  },
  {
    id: 'a page long, of a head of services',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ organisation, person, username, position, applications, held }) => ({
      subject: `Rozšíření okruhu aplikací pro našeho uživatele o ${applications}`,
      body: [
        'Vážený pane řediteli,',
        `${organisation.name} poskytuje sociální služby terénní i ambulantní formou a v posledních dvou letech se k nim přidala práce s rodinami a se staršími lidmi, kteří žijí doma. S tím přibylo také administrativy, kterou má v naší organizaci na starosti jediný člověk.`,
        `Tímto člověkem je ${fullName(person)} (${position}), nar. ${wordyDate(person.born)}. Účet k aplikaci ${given(held)} ${by(person, 'mu', 'jí')} ministerstvo přidělilo už dříve, uživatelské jméno zní ${username} a beze změny platí.`,
        `Protože bychom od letošního podzimu rádi pracovali též s aplikací ${applications}, žádáme Vás, abyste k ní ${by(person, 'jmenovanému', 'jmenované')} přístup povolili. Jiná oprávnění se nemění.`,
        `Případné dotazy zodpovíme na telefonu ${organisation.phone}. Písemnosti prosíme zasílat do datové schránky, popřípadě na adresu sídla ${seatOf(organisation)}.`,
        'S poděkováním za čas, který naší žádosti věnujete,',
      ],
    })),
  },
  // birth date alone
  {
    id: 'in charge of reports',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position, applications, held }) => ({
      subject: `Povolení přístupu k aplikaci ${applications} – osoba odpovědná za výkaznictví`,
      body: [
        'Dobrý den,',
        `za výkaznictví u nás odpovídá ${fullName(person)}, ${position}, ${by(person, 'narozen', 'narozena')} dne ${wordyDate(person.born)}. Žádáme, aby ${by(person, 'mu', 'jí')} byl povolen přístup k aplikaci ${applications}.`,
        ...(held ? [`Do aplikace ${held} se již přihlašuje.`] : []),
        'Předem děkujeme.',
      ],
    })),
  },
  {
    id: 'begins with the name',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, applications }) => ({
      subject: `Uživatelský přístup: ${applications}`,
      body: [
        `${fullName(person)}, nar. ${dottedDate(person.born)}.`,
        `Pro výše uvedenou osobu prosíme o povolení přístupu do aplikace ${applications}.`,
        'Hezký den!',
      ],
    })),
  },
  {
    id: 'asks at the very end',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ organisation, person, position, applications }) => ({
      subject: 'Žádost o přístup do aplikace MPSV',
      body: [
        'Vážení,',
        `${organisation.name} (IČO ${organisation.ico}) působí v sociálních službách a letos se chystá podat žádost o podporu.`,
        `Zpracováním ${by(person, 'byl pověřen náš zaměstnanec', 'byla pověřena naše zaměstnankyně')}: ${fullName(person)}, ${position}, datum nar.: ${czechDate(person.born)}.`,
        `Potřebujeme k tomu aplikaci ${applications}, a proto žádáme o povolení přístupu pro ${by(person, 'tohoto zaměstnance', 'tuto zaměstnankyni')}.`,
      ],
    })),
  },
  {
    id: 'name, born, application in three lines',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, applications }) => ({
      subject: 'Žádáme o povolení přístupu',
      body: [
        'Žádáme o povolení přístupu:',
        `KDO – ${person.given} ${person.family}`,
        `NAROZEN/A – ${dottedDate(person.born)}`,
        `KAM – ${applications}`,
      ],
    })),
  },
  {
    id: 'at coffee, colloquially',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, applications, held }) => ({
      subject: `Prosíme pustit do ${applications}`,
      body: [
        'Dobrý den všem,',
        `hlásí se sociální úsek s prosbičkou. Potřebovali bychom, abyste do ${applications} pustili ještě ${by(person, 'jednoho našeho člověka', 'jednu naši kolegyni')}. Jmenuje se ${fullName(person)} a ${by(person, 'narodil', 'narodila')} se ${czechDate(person.born)}.`,
        ...(held ? [`V ${held} už pracuje, takže to snad půjde rychle.`] : []),
        'Mockrát děkujeme.',
      ],
    })),
  },
  // user name alone
  {
    id: 'reference to the account',
    for: 'one',
    tells: ['username'],
    write: single(({ organisation, person, username, applications }) => ({
      subject: `Účet ${username} – povolení přístupu k aplikaci ${applications}`,
      body: [
        'Vážení,',
        `k účtu s uživatelským jménem ${username}, který v organizaci ${organisation.name} užívá ${fullName(person)}, žádáme povolit přístup k aplikaci ${applications}.`,
        'S přáním příjemného dne',
      ],
    })),
  },
  {
    id: 'works there already, now here',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, position, applications, held }) => ({
      subject: `Další aplikace pro ${by(person, 'stávajícího uživatele', 'stávající uživatelku')}`,
      body: [
        'Dobrý den,',
        `${fullName(person)}, u nás ${position}, už nějakou dobu pracuje v ${given(held)} (přihlašovací jméno ${username}). Nově má mít na starosti i agendu, která se vede v ${applications}. Žádáme tedy o povolení přístupu i sem.`,
        'Předem děkuji za vyřízení.',
      ],
    })),
  },
  {
    id: 'message of the day centre',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, applications, held }) => ({
      subject: `Přihlašování do ${applications} stávajícími údaji`,
      body: [
        `žádáme, aby se uživatel ${username} mohl svým jménem a heslem z aplikace ${given(held)} přihlásit také do aplikace ${applications}.`,
        `Držitel účtu: ${fullName(person)}.`,
      ],
    })),
  },
  {
    id: 'head of the finance department writes',
    for: 'one',
    tells: ['username'],
    write: single(({ organisation, person, username, applications }) => ({
      subject: `Ekonomický úsek: žádost o přístup, ${applications}`,
      body: [
        'Vážení kolegové,',
        `za ekonomický úsek organizace ${organisation.name}, IČ: ${organisation.ico}, Vás žádám o povolení přístupu do aplikace ${applications}. Přístup potřebuje:`,
        [
          ['Titul, jméno, příjmení', 'Účet'],
          [fullName(person), username],
        ],
        'Kdyby Vám k vyřízení něco scházelo, dejte nám prosím vědět, doplníme obratem.',
      ],
    })),
  },
  {
    id: 'reply to what was said at a seminar',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, applications }) => ({
      subject: `Povolení aplikace ${applications} ke stávajícímu účtu`,
      body: [
        'Dobrý den,',
        'na semináři pro poskytovatele nám bylo řečeno, že kdo už účet má, nemusí posílat nový souhlas a postačí prostá žádost. Tady je:',
        `prosíme, povolte k účtu ${username} aplikaci ${applications}. Účet patří ${by(person, 'našemu zaměstnanci', 'naší zaměstnankyni')} (${fullName(person)}).`,
      ],
    })),
  },
  {
    id: 'a typing slip, short',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, applications }) => ({
      subject: `Žadost o povolení přístupu (${applications})`,
      body: [
        'Dobrý den',
        `zasílame žádost o povolení přístupu do ${applications} pro uživatele ${person.given} ${person.family}, už. jméno ${username}.`,
        'dekujeme',
      ],
    })),
  },
  // e-mail alone
  {
    id: 'known by the mail of the account',
    for: 'one',
    tells: ['email'],
    write: single(({ organisation, person, position, applications, held }) => ({
      subject: `Zpřístupnění ${applications} pro pracovníka organizace ${organisation.name}`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu k ${applications}. Bude jej využívat ${fullName(person)}, ${position}.`,
        `E-mail uvedený u účtu${held ? ` (${held})` : ''}: ${person.email}`,
        'S pozdravem',
      ],
    })),
  },
  // a name alone
  {
    id: 'nothing but who and where',
    for: 'one',
    tells: [],
    write: single(({ organisation, person, position, applications }) => ({
      subject: `Žádost o povolení vstupu do aplikace ${applications}`,
      body: [
        `${organisation.name}, IČO ${organisation.ico}, tímto žádá o povolení přístupu k aplikaci ${applications} pro svého uživatele, kterým je ${fullName(person)}, ${position}.`,
        'Děkujeme za vyřízení.',
      ],
    })),
  },
  {
    id: 'colleague will need it',
    for: 'one',
    tells: [],
    write: single(({ person, applications }) => ({
      subject: `Potřebujeme přístup – ${applications}`,
      body: [
        'Hezké odpoledne,',
        `${by(person, 'kolega', 'kolegyně')} ${fullName(person)} potřebuje ke své práci vstup do ${applications}. Prosíme Vás o povolení přístupu, ať můžeme včas odevzdat, co máme.`,
        'Děkujeme!',
      ],
    })),
  },
  {
    id: 'table of a single row',
    for: 'one',
    tells: [],
    write: single(({ person, applications, position }) => ({
      subject: 'Povolení přístupu – seznam osob',
      body: [
        'žádáme o povolení přístupu do uvedené aplikace:',
        [
          ['Poř.', 'Osoba', 'Pozice', 'Aplikace'],
          ['1', fullName(person), position, applications],
        ],
      ],
    })),
  },
  // everything
  {
    id: 'everything one could want to know',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ organisation, person, username, position, applications, held }) => ({
      subject: `Žádost poskytovatele o povolení přístupu uživatele k aplikaci ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `zasíláme žádost o povolení přístupu k aplikaci ${applications} a pro snadnější dohledání uvádíme všechny údaje, které k účtu v aplikaci ${given(held)} máme:`,
        `uživatel – ${fullName(person)}`,
        `datum narození – ${czechDate(person.born)}`,
        `login – ${username}`,
        `e-mailová adresa – ${person.email}`,
        `zařazení – ${position}`,
        `organizace – ${organisation.name}, IČO ${organisation.ico}, ${seatOf(organisation)}`,
      ],
    })),
  },
  {
    id: 'in brackets, on one breath',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, applications }) => ({
      subject: `Aktivace přístupu do ${applications}`,
      body: [
        'Dobrý den, vážení,',
        `prosíme o povolení přístupu do ${applications} pro: ${fullName(person)} (nar. ${czechDate(person.born)}; účet ${username}; ${person.email}).`,
        'Organizace a její IČO jsou v záhlaví. Děkujeme za vstřícnost.',
      ],
    })),
  },
  // in another case
  {
    id: 'our co-worker, accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username, applications, held }) => ({
      subject: `Žádost o povolení přístupu pracovnice – ${applications}`,
      body: [
        'Vážení,',
        `pro naši spolupracovnici ${accusative(person)}, narozenou ${czechDate(person.born)}, žádáme o povolení přístupu k aplikaci ${applications}. V aplikaci ${given(held)} má uživatelské jméno ${username}.`,
        'Děkujeme.',
      ],
    })),
  },
  {
    id: 'we would like to add her',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position, applications }) => ({
      subject: `Přidání uživatelky do ${applications}`,
      body: [
        'Dobrý den,',
        `chtěli bychom do ${applications} přidat ${accusative(person)} (${position}, nar. ${dottedDate(person.born)}, účet ${username}) a žádáme Vás o povolení jejího přístupu.`,
        'S pozdravem a díky',
      ],
    })),
  },
  {
    id: 'entitled person in the accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ organisation, person, username, applications }) => ({
      subject: `${organisation.name}: rozšíření přístupu o ${applications}`,
      body: [
        `Žádáme o rozšíření přístupu o aplikaci ${applications} pro paní ${accusative(person)}.`,
        `Datum narození uživatelky je ${wordyDate(person.born)}, její uživatelské jméno ${username}.`,
        'Nový souhlas s ohledem na zveřejněný postup nezasíláme.',
      ],
    })),
  },
  {
    id: 'accusative and the day of birth',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person, applications, position }) => ({
      subject: `Prosba o přístup pro naši kolegyni do ${applications}`,
      body: [
        'Krásné dopoledne,',
        `moc prosíme o povolení přístupu do ${applications} pro ${accusative(person)}, která u nás pracuje na pozici ${position} a narodila se ${wordyDate(person.born)}.`,
        'Budeme Vám vděční.',
      ],
    })),
  },
  {
    id: 'accusative in an official sentence',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ organisation, person, applications }) => ({
      subject: `Žádost o povolení přístupu jedné osoby k aplikaci ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `žádáme tímto, aby ministerstvo povolilo přístup k aplikaci ${applications} pro zaměstnankyni organizace ${organisation.name} (IČO ${organisation.ico}), a to pro ${accusative(person)}, dat. nar. ${czechDate(person.born)}.`,
        'V úctě',
      ],
    })),
  },
  // several people
  {
    id: 'both sides of the office',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ organisation, people, applications, held }) => ({
      subject: `Žádost o povolení přístupu více uživatelů (${applications})`,
      body: [
        'Vážení,',
        `za ${organisation.name}, IČO ${organisation.ico}, žádáme o povolení přístupu k aplikaci ${applications} pro naše zaměstnance uvedené níže. Účty k aplikaci ${given(held)} mají zřízeny.`,
        [
          ['Zaměstnanec', 'Dat. narození', 'Účet (login)'],
          ...people.map(({ person, username }) => [fullName(person), dottedDate(person.born), username]),
        ],
        'Za organizaci děkujeme.',
      ],
    }),
  },
  {
    id: 'one line for each',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístup pro náš tým do ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o povolení přístupu do ${applications} pro celý náš projektový tým:`,
        ...people.map(
          ({ person, username, position }) =>
            `• ${fullName(person)} (${position}), nar. ${czechDate(person.born)}, přihlašuje se jako ${username}`,
        ),
        'Kdyby to u někoho z nich nešlo, napište nám prosím proč.',
      ],
    }),
  },
  {
    id: 'first user, second user',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Zpřístupnění aplikace ${applications} uživatelům ${given(held)}`,
      body: [
        `Žádáme o zpřístupnění aplikace ${applications} následujícím uživatelům.`,
        ...people.flatMap(({ person, username }, index) => [
          `Uživatel č. ${index + 1}: ${person.given} ${person.family}`,
          `narozen${by(person, '', 'a')} dne ${wordyDate(person.born)}, uživatelské jméno ${username}`,
        ]),
        'Žádost podáváme za všechny společně, aby se nemuselo psát za každého zvlášť.',
      ],
    }),
  },
  {
    id: 'columns with mail',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: `Uživatelé pro ${applications} – žádost o povolení`,
      body: [
        'Vážený pane řediteli,',
        `žádáme o povolení přístupu k aplikaci ${applications}. Přístup se žádá pro tyto pracovníky:`,
        [
          ['Jméno uživatele', 'Narození', 'Login', 'Kontaktní e-mail', 'Funkce'],
          ...people.map(({ person, username, position }) => [
            fullName(person),
            czechDate(person.born),
            username,
            person.email,
            position,
          ]),
        ],
        'Souhlasy všech byly ministerstvu zaslány v době zřízení účtů.',
      ],
    }),
  },
  {
    id: 'semicolons and mail',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ organisation, people, applications }) => ({
      subject: `${organisation.name} – hromadné povolení přístupu`,
      body: [
        'Dobrý den,',
        `níže posíláme údaje pracovníků, kterým prosíme povolit přístup k aplikaci ${applications} (titul, jméno a příjmení; datum narození; uživatelské jméno; e-mail).`,
        ...people.map(
          ({ person, username }) => `${fullName(person)}; ${dottedDate(person.born)}; ${username}; ${person.email}`,
        ),
      ],
    }),
  },
  // by the one who signs
  {
    id: 'I use it and need the other',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, applications, held }) => ({
      subject: `Můj přístup k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `jsem ${by(person, 'uživatelem', 'uživatelkou')} aplikace ${given(held)} (přihlašuji se jako ${username}) a žádám, aby mi byl povolen přístup také k aplikaci ${applications}.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    })),
  },
  {
    id: 'I manage the service',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ organisation, person, username, position, applications }) => ({
      subject: `Osobní žádost o povolení přístupu – ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `v organizaci ${organisation.name}, IČO ${organisation.ico}, pracuji na pozici ${position}. Zúčastnil${by(person, '', 'a')} jsem se školení k podávání žádostí, kde nám bylo doporučeno vyřídit si přístup s předstihem.`,
        `Žádám proto, abyste mi k mému účtu ${username} povolili přístup k aplikaci ${applications}. Datum mého narození je ${wordyDate(person.born)}.`,
        'S pozdravem',
      ],
    })),
  },
  {
    id: 'short, from me',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, applications }) => ({
      subject: `Přístup – ${applications}`,
      body: [
        `Prosím o povolení přístupu do ${applications} ke svému účtu.`,
        `Login: ${username}, nar.: ${dottedDate(person.born)}, jméno: ${fullName(person)}.`,
      ],
    })),
  },
  {
    id: 'I, the undersigned, with everything',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ organisation, person, username, position, applications }) => ({
      subject: `Žádost uživatele o povolení přístupu k aplikaci ${applications}`,
      body: [
        `Já, ${fullName(person)}, ${position}, narozen${by(person, '', 'a')} ${czechDate(person.born)}, žádám o povolení přístupu k aplikaci ${applications} pro potřeby organizace ${organisation.name} (IČO: ${organisation.ico}).`,
        `Mám zřízen účet s uživatelským jménem ${username}, vedený na e-mail ${person.email}.`,
        'Děkuji za kladné vyřízení.',
      ],
    })),
  },
  {
    id: 'my particulars in a table',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, applications, held }) => ({
      subject: `Žádám o přístup do ${applications}`,
      body: [
        'Dobrý den,',
        `žádám o povolení přístupu do ${applications} vedle ${given(held)}, kde už účet mám. Moje údaje:`,
        [
          ['Položka', 'Vyplněno'],
          ['Jméno s tituly', fullName(person)],
          ['Narozen/a', dottedDate(person.born)],
          ['Uživatel', username],
          ['Pracovní e-mail', person.email],
        ],
      ],
    })),
  },
];
