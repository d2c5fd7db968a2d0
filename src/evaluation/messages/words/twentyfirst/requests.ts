import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, joined, withoutDiacritics } from '../grammar.ts';

/** The first of the people is the only one. */
const single = (write: (who: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

export const requests: RequestWording[] = [
  {
    id: 'a colleague joins the work',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Umožnění vstupu do aplikace ${applications}`,
      body: [
        'Vážení,',
        `s aplikací ${applications} bude u nás nově pracovat ${fullName(person)}, ${position}, datum narození ${czechDate(person.born)}. Žádáme Vás, abyste ${by(person, 'mu', 'jí')} přístup umožnili; uživatelské jméno je ${username}.`,
        ...(held ? [`Pod týmž jménem se nyní přihlašuje do aplikace ${held}.`] : []),
        'S poděkováním',
      ],
    })),
  },
  {
    id: 'five points',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Žádost o zařazení mezi uživatele – ${applications}`,
      body: [
        'Níže uvádíme vše, co podle našeho názoru k vyřízení potřebujete.',
        `1) Kdo žádá: ${organisation.name}, sídlo ${seatOf(organisation)}, IČO ${organisation.ico}`,
        `2) Oč žádáme: o povolení přístupu k aplikaci ${applications}`,
        `3) Komu má být povolen: ${fullName(person)}, dat. nar. ${dottedDate(person.born)}, ${position}`,
        `4) Pod kterým jménem se bude přihlašovat: ${username}`,
        ...(held ? [`5) Nový souhlas: nezasíláme, osoba z bodu 3 již má účet k aplikaci ${held}`] : []),
      ],
    })),
  },
  {
    id: 'columns of an economist',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Požadavek na přístup do aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `zasíláme požadavek naší organizace na přístup do aplikace ${applications}. Údaje uživatele jsme pro přehlednost sepsali do tabulky.`,
        [
          ['Jméno a příjmení uživatele', 'Narozen/a dne', 'Přihlašuje se jako', 'Žádáme o přístup do'],
          [fullName(person), czechDate(person.born), username, applications],
        ],
        'Kdyby některý údaj nesouhlasil s Vaší evidencí, dejte nám prosím vědět.',
      ],
    })),
  },
  {
    id: 'all on one pair of shoulders',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `${applications} – prosba o přístup pro ${by(person, 'kolegu', 'kolegyni')}`,
      body: [
        'Dobrý den do Prahy,',
        'píšeme Vám z pracoviště, kde všechno papírování dlouho stálo na jediném člověku. Ukázalo se, že to tak dál nejde, zvlášť když je někdo nemocný a termín pro odeslání údajů se kvapem blíží.',
        `Potřebovali bychom, aby s aplikací ${applications} ${by(person, 'mohl', 'mohla')} pracovat také ${fullName(person)}. Prosíme Vás o povolení přístupu. Datum narození je ${wordyDate(person.born)}, uživatelské jméno ${username}.`,
        ...(held
          ? [`Účet už existuje, používá se pro aplikaci ${held}, takže nového snad nebude třeba nic zakládat.`]
          : []),
        'Budeme Vám moc vděční.',
      ],
    })),
  },
  {
    id: 'plain letters of a sole trader',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: withoutDiacritics(`Zadost o zpristupneni - ${applications}`),
      body: [
        'Dobry den,',
        withoutDiacritics(`timto zadam o zpristupneni aplikace ${applications} pro osobu uvedenou nize.`),
        `Prijmeni a jmeno: ${person.family} ${person.given}`,
        `Den narozeni: ${czechDate(person.born)}`,
        `Prihlasovaci jmeno: ${username}`,
        'Predem dekuji za Vasi praci.',
      ],
    })),
  },
  {
    id: 'with slips of grammar',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Žádáme o zpřístupnění – ${applications}`,
      body: [
        'Hezký den přejeme,',
        `prosíme Vás, aby jste ${by(person, 'našemu kolegovi', 'naší kolegyni')} zpřístupnili aplikaci ${applications}. Jméno: ${fullName(person)}, nar. ${czechDate(person.born)}, login ${username}.`,
        ...(held ? [`S aplikací ${held} už pracuje delší dobu a nikdy s tím nebyli žádné potíže.`] : []),
        'Díky moc a ať se daří',
      ],
    })),
  },
  {
    id: 'one woman in the fourth case',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Žádost o přístup pro jednu uživatelku (${applications})`,
      body: [
        'Dobrý den,',
        `o přístup do aplikace ${applications} žádáme pro paní ${accusative(person)}, datum narození ${dottedDate(person.born)}, přihlašovací jméno ${username}.`,
        ...(held ? [`Jmenovaná nyní pracuje jen s aplikací ${held}.`] : []),
      ],
    })),
  },
  {
    id: 'who will fill in the data',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Kdo bude pracovat s aplikací ${applications}`,
      body: [
        `vyplňováním údajů v aplikaci ${applications} se u nás bude zabývat kolegyně, která zatím přístup nemá. Povolte prosím přístup pro ${accusative(person)} (uživatelské jméno ${username}, narozena ${wordyDate(person.born)}).`,
        'Děkujeme a přejeme klidný den.',
      ],
    })),
  },
  {
    id: 'to be added among the users',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Doplnění uživatelky aplikace ${applications}`,
      body: [
        'Vážení,',
        `obracíme se na Vás s žádostí, abyste mezi uživatele aplikace ${applications} doplnili ${accusative(person)}, nar. ${czechDate(person.born)}, a umožnili jí vstup pod uživatelským jménem ${username}.`,
        `Žádost podává organizace ${organisation.name}, IČ ${organisation.ico}.`,
      ],
    })),
  },
  {
    id: 'one more woman, by her birth date',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Povolení pro další pracovnici – ${applications}`,
      body: [
        'Dobrý den, prosíme o vyřízení následující žádosti:',
        `povolte laskavě přístup k aplikaci ${applications} také pro naši pracovnici ${accusative(person)}, narozenou dne ${czechDate(person.born)}.`,
        ...(held ? [`Účet k aplikaci ${held} má již od dřívějška a souhlas jsme kvůli němu posílali.`] : []),
      ],
    })),
  },
  {
    id: 'let her in too',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Uživatelské jméno ${username} – povolení další aplikace`,
      body: [
        'Zdravíme Vás,',
        `můžete prosím do aplikace ${applications} pustit i ${accusative(person)}? Přihlašovat se bude svým uživatelským jménem ${username}, o povolení přístupu tímto žádáme.`,
        'S pozdravem celý náš kolektiv',
      ],
    })),
  },
  {
    id: 'while another is on maternity leave',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, held }) => ({
      subject: `Změna v obsluze aplikace ${applications} – žádost o přístup`,
      body: [
        'Dobrý den,',
        `pracovnice, která se u nás o aplikaci ${applications} dosud starala, odchází na mateřskou dovolenou. Její práci převezme ${fullName(person)}, ${position}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}.`,
        `Žádáme proto, aby ${by(person, 'mu', 'jí')} byl přístup povolen.${held ? ` Účet k aplikaci ${held} již má.` : ''}`,
        'S přáním pěkného dne',
      ],
    })),
  },
  {
    id: 'in the tone of an office',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, held, organisation }) => ({
      subject: `Žádost o udělení přístupu – aplikace ${applications}`,
      body: [
        'Vážený pane řediteli,',
        `organizace ${organisation.name} (IČO ${organisation.ico}) tímto žádá, aby byl k aplikaci ${applications} udělen přístup níže uvedené osobě:`,
        `titul, jméno, příjmení: ${fullName(person)}`,
        `datum narození: ${dottedDate(person.born)}`,
        `funkční zařazení: ${position}`,
        ...(held ? [`dosavadní stav: zřízen účet k aplikaci ${held}`] : []),
        'Přístup je nezbytný k tomu, abychom mohli řádně plnit své povinnosti vůči ministerstvu.',
      ],
    })),
  },
  {
    id: 'two lines of a small provider',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `Prosba – přístup ${applications}`,
      body: [
        `Prosím o umožnění přístupu do ${applications}: ${person.given} ${person.family}, narozen/a ${czechDate(person.born)}.`,
        'Děkuji za laskavost.',
      ],
    })),
  },
  {
    id: 'having read the rules',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Žádost podle pravidel přístupu uživatelů (${applications})`,
      body: [
        'Dobrý den,',
        `prostudovali jsme pravidla, která máte na webu.${held ? ` Rozumíme jim tak, že za toho, kdo se už přihlašuje k aplikaci ${held}, se nový souhlas nevyplňuje a stačí o přístup požádat.` : ''}`,
        `Žádáme o povolení přístupu k aplikaci ${applications}. Žádost se týká této osoby – ${fullName(person)}, ${by(person, 'narozen', 'narozena')} dne ${wordyDate(person.born)}.`,
        'Pokud jsme pravidla pochopili špatně, prosíme o upozornění.',
      ],
    })),
  },
  {
    id: 'this week, if it can be',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `Spěchá: přístup k aplikaci ${applications}`,
      body: [
        'Dobrý večer,',
        `lhůta se krátí a s aplikací ${applications} u nás nemá kdo pracovat. Ujme se toho ${fullName(person)} (nar. ${dottedDate(person.born)}). Povolte ${by(person, 'mu', 'jí')} prosím přístup, pokud možno ještě tento týden.`,
        'Moc by nám to pomohlo.',
      ],
    })),
  },
  {
    id: 'one more application to the account',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Uživatel ${username}: žádost o aplikaci ${applications}`,
      body: [
        held
          ? `Účet ${username} byl zřízen pro aplikaci ${held}, používá ho ${fullName(person)}.`
          : `Uživatelské jméno ${username} používá ${fullName(person)}.`,
        `Prosíme, povolte pod ním přístup k aplikaci ${applications}.`,
        'S pozdravem vedení organizace',
      ],
    })),
  },
  {
    id: 'again, this time by data box',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Opakovaná žádost o přístup do aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `v minulém měsíci jsme o přístup do aplikace ${applications} žádali e-mailem a bylo nám řečeno, že žádost musí přijít datovou schránkou. Činíme tak tímto dopisem.`,
        `Přístup má být povolen této osobě: ${fullName(person)}, uživatelské jméno ${username}${held ? ` (nyní používané v aplikaci ${held})` : ''}.`,
        'Omlouváme se za předchozí nesprávný postup.',
      ],
    })),
  },
  {
    id: 'row with what is wanted',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Přístupová práva – ${applications}`,
      body: [
        'Vážení, žádáme o nastavení přístupu podle této tabulky:',
        [
          ['Uživatelské jméno', 'Komu patří', 'Oč žádáme'],
          [username, fullName(person), `povolení přístupu k aplikaci ${applications}`],
        ],
        `V případě dotazů volejte na číslo ${organisation.phone}.`,
      ],
    })),
  },
  {
    id: 'it is not in the menu',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Žádáme o povolení aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `${fullName(person)} se přihlašuje${held ? ` do aplikace ${held}` : ''} jako ${username}. Aplikaci ${applications} v nabídce nemá, protože jsme o přístup ještě nepožádali.`,
        'Napravujeme to touto žádostí a prosíme, abyste uvedenému uživateli přístup povolili.',
      ],
    })),
  },
  {
    id: 'known by the mail address',
    for: 'one',
    tells: ['email'],
    write: single(({ person }, { applications }) => ({
      subject: `Přístup pro uživatele – ${applications}`,
      body: [
        'Zdravíme na ministerstvo,',
        `máme prosbu: zpřístupněte aplikaci ${applications} další osobě z naší organizace. Je to ${fullName(person)}, e-mail ${person.email}.`,
        'Za ochotu předem děkujeme.',
      ],
    })),
  },
  {
    id: 'should begin to work with it',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications }) => ({
      subject: `Přístup k práci s aplikací ${applications}`,
      body: [
        'Dobrý den, vážená paní ředitelko nebo vážený pane řediteli,',
        `s aplikací ${applications} má u nás začít pracovat ještě ${fullName(person)}, ${position}. Žádáme pro ${by(person, 'něho', 'ni')} o příslušný přístup.`,
      ],
    })),
  },
  {
    id: 'three catchwords',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications, organisation }) => ({
      subject: 'MPSV – žádost o přístup do aplikace',
      body: [
        `O přístup žádá: ${organisation.name}`,
        `Do aplikace: ${applications}`,
        `Pro koho: ${fullName(person)}`,
        'S pozdravem',
      ],
    })),
  },
  {
    id: 'decided at a meeting',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications }) => ({
      subject: `Rozšíření okruhu uživatelů aplikace ${applications}`,
      body: [
        'Vážení,',
        `na poradě vedení jsme se shodli, že aplikaci ${applications} bude u nás obsluhovat o jednoho člověka víc. Obracíme se na Vás proto se žádostí o přístup. Jméno nového uživatele: ${fullName(person)}.`,
        'S úctou a pozdravem',
      ],
    })),
  },
  {
    id: 'card of the user',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: 'Žádost o přístup – karta uživatele',
      body: [
        `Aplikace, do které žádáme o přístup: ${applications}`,
        `Příjmení: ${person.family}; jméno: ${person.given}`,
        `Den narození: ${dottedDate(person.born)}`,
        `Elektronická pošta: ${person.email}`,
        `Uživatelské jméno${held ? ` (z aplikace ${held})` : ''}: ${username}`,
        `Pracovní místo: ${position}`,
        `Kde pracuje: ${organisation.name}, IČ ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'upright table',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Přístup do ${applications} – požadavek organizace`,
      body: [
        'Dobrý den, předkládáme tento požadavek k vyřízení:',
        [
          ['Požadujeme', `povolit přístup k aplikaci ${applications}`],
          ['Pro uživatele', fullName(person)],
          ['Datum narození', czechDate(person.born)],
          ['Pod jakým jménem se přihlašuje', username],
          ['E-mailová adresa', person.email],
          ...(held ? [['Již má přístup do', held]] : []),
        ],
        'S pozdravem a díky',
      ],
    })),
  },
  {
    id: 'in the name of the management',
    for: 'one',
    tells: ['username', 'email'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Další člověk pro ${applications}`,
      body: [
        'Pěkné dopoledne,',
        `jménem vedení organizace prosím o povolení přístupu k aplikaci ${applications}. Uživatelské jméno: ${username}, uživatel: ${fullName(person)}.`,
        `Až bude hotovo, stačí poslat krátkou zprávu na ${person.email}.`,
      ],
    })),
  },
  {
    id: 'to be arranged with you',
    for: 'one',
    tells: ['birthDate', 'email'],
    write: single(({ person, position }, { applications, held }) => ({
      subject: `Vyřízení přístupu do ${applications}`,
      body: [
        'Vážená paní, vážený pane, dobrý den přeji,',
        `chtěli bychom u Vás vyřídit přístup do aplikace ${applications}. Žádáme o něj pro osobu, která má u nás celou agendu na starosti:`,
        `${fullName(person)} – ${position} – nar. ${czechDate(person.born)} – ${person.email}`,
        ...(held ? [`Tato osoba je již uživatelem aplikace ${held}.`] : []),
      ],
    })),
  },
  {
    id: 'three columns for the team',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Přístup pro pracovní tým – ${applications}`,
      body: [
        'Vážení,',
        `aplikaci ${applications} budou v naší organizaci využívat dále jmenovaní lidé, pro které žádáme o povolení přístupu:`,
        [
          ['Titul, jméno, příjmení', 'Datum nar.', 'Přihlašovací jméno'],
          ...people.map(({ person, username }) => [fullName(person), czechDate(person.born), username]),
        ],
        ...(held ? [`Všichni se dnes přihlašují do aplikace ${held}.`] : []),
      ],
    }),
  },
  {
    id: 'a paragraph for each',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Více uživatelů aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o umožnění přístupu do ${applications} pro všechny, které níže jmenujeme.`,
        ...people.map(
          ({ person, username, position }) =>
            `${fullName(person)} – ${position}. Datum narození ${wordyDate(person.born)}. Uživatelské jméno ${username}.`,
        ),
        'Každý z nich má na starosti jinou část agendy, proto přístup potřebují všichni.',
      ],
    }),
  },
  {
    id: 'list in plain letters',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: withoutDiacritics(`Pristup pro nase pracovniky - ${applications}`),
      body: [
        'Dobry den,',
        withoutDiacritics(`zadame Vas o pristup do aplikace ${applications} pro tyto uzivatele:`),
        ...people.map(
          ({ person, username }) => `* ${fullName(person)}, nar. ${dottedDate(person.born)}, uziv. jmeno ${username}`,
        ),
        'Dekujeme za vyrizeni.',
      ],
    }),
  },
  {
    id: 'birth dates in brackets',
    for: 'many',
    tells: ['birthDate'],
    write: ({ people, applications, organisation }) => ({
      subject: `Přístupy pro organizaci ${organisation.name}`,
      body: [
        'Vážení pracovníci odboru,',
        `v aplikaci ${applications} mají od příštího měsíce pracovat ${joined(
          people.map(({ person }) => `${fullName(person)} (* ${czechDate(person.born)})`),
        )}. Žádáme, abyste jim přístup povolili.`,
        'S pozdravem a přáním úspěšných dnů',
      ],
    }),
  },
  {
    id: 'wide table with reasons',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications, held }) => ({
      subject: `Žádost o doplnění uživatelů – ${applications}`,
      body: [
        'Dobrý den, vážený pane řediteli,',
        `po reorganizaci se u nás o agendu dělí více lidí.${held ? ` Zatím všichni mají přístup jen k aplikaci ${held}.` : ''} Prosíme, abyste jim povolili přístup k aplikaci ${applications}.`,
        [
          ['Zaměstnanec', 'Pozice', 'Dat. narození', 'Login', 'Kontaktní e-mail'],
          ...people.map(({ person, username, position }) => [
            fullName(person),
            position,
            dottedDate(person.born),
            username,
            person.email,
          ]),
        ],
        'V případě nejasností jsme k dispozici.',
      ],
    }),
  },
  {
    id: 'I work as',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Žádost o můj přístup k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${czechDate(person.born)} a pracuji jako ${position} (${organisation.name}). Žádám Vás o přístup k aplikaci ${applications}.`,
        `Přihlašovací jméno: ${username}${held ? ` (z aplikace ${held})` : ''}`,
        'S pozdravem',
      ],
    })),
  },
  {
    id: 'the colleagues told me',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Taky bych ${by(person, 'potřeboval', 'potřebovala')} ${applications}`,
      body: [
        'Krásné ráno,',
        `od kolegů vím, že kdo chce pracovat i v aplikaci ${applications}, musí si o to napsat. Tak píšu: prosím, povolte mi přístup.`,
        `Login mám ${username} a ${by(person, 'narozen', 'narozena')} jsem ${dottedDate(person.born)}.`,
        'Děkuju Vám předem',
      ],
    })),
  },
  {
    id: 'formally for one’s own person',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Podání žádosti o přístup (${applications})`,
      body: [
        'Vážený pane řediteli,',
        `${by(person, 'já, níže podepsaný', 'já, níže podepsaná')} ${fullName(person)}, nar. ${wordyDate(person.born)}, ${position} v organizaci ${organisation.name}, IČO ${organisation.ico}, žádám, aby mi byl povolen přístup k aplikaci ${applications}.`,
        `Přihlašovat se hodlám uživatelským jménem ${username}.`,
        'Za projednání mé žádosti děkuji.',
      ],
    })),
  },
  {
    id: 'add it to my account',
    for: 'oneself',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Přidejte mi prosím ${applications}`,
      body: [
        'Dobrý den,',
        `${held ? `používám aplikaci ${held}, kde mám` : 'mám'} uživatelské jméno ${username}${held ? ',' : ''} a ${by(person, 'rád', 'ráda')} bych pod ním ${by(person, 'vstupoval', 'vstupovala')} i do aplikace ${applications}. Prosím o povolení přístupu.`,
        `Hezký den přeje ${fullName(person)}`,
      ],
    })),
  },
  {
    id: 'my data one under another',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádám o povolení přístupu do ${applications}`,
      body: [
        `prosím o povolení přístupu do aplikace ${applications} pro sebe. Moje údaje:`,
        `celé jméno – ${fullName(person)}`,
        `datum narození – ${czechDate(person.born)}`,
        `nynější uživatelské jméno – ${username}`,
        `pracovní e-mail – ${person.email}`,
        `pracoviště a funkce – ${organisation.name} (IČO ${organisation.ico}), ${position}`,
      ],
    })),
  },
];
