import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

/** About the only person, or the first one. */
const single = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

/** 2026-08-03 → "3.8.2026" */
const tight = (iso: string) => czechDate(iso).replaceAll(' ', '');

/** "Jana Nováková" → "Jany Novákové" */
function genitive({ given, family }: SamplePerson): string {
  const first = given
    .replace(/ďa$/, 'di')
    .replace(/ťa$/, 'ti')
    .replace(/ňa$/, 'ni')
    .replace(/ja$/, 'ji')
    .replace(/ia$/, 'ie')
    .replace(/a$/, 'y');
  return `${first} ${family.replace(/á(?=[ -]|$)/g, 'é')}`;
}

/** "Jana Nováková" → "Janou Novákovou" */
function instrumental({ given, family }: SamplePerson): string {
  return `${given.replace(/ia$/, 'ií').replace(/a$/, 'ou')} ${family.replace(/á(?=[ -]|$)/g, 'ou')}`;
}

export const requests: RequestWording[] = [
  {
    id: 'work stands when one is ill',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Přístup do ${applications} pro druhého uživatele`,
      body: [
        'Dobrý den,',
        `s ${applications} u nás umí zacházet jediný člověk, a když onemocní, práce stojí. Potřebujeme proto, aby se tam dostal${by(person, '', 'a')} i ${fullName(person)}, ${position}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}. Žádáme Vás o povolení tohoto přístupu.`,
        held ? `Uživatelské jméno z aplikace ${held} zní ${username}.` : `Uživatelské jméno zní ${username}.`,
        'Srdečně zdravíme',
      ],
    })),
  },
  {
    id: 'takes over from a colleague on maternity leave',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, held }) => ({
      subject: `Převzetí agendy po kolegyni – přístup do aplikace ${applications}`,
      body: [
        'Vážení,',
        `kolegyně, která u nás vyřizuje dotace, odchází na mateřskou dovolenou. Její práci přebírá ${fullName(person)} (${position}, nar. ${tight(person.born)}), a proto žádáme, aby ${by(person, 'mu', 'jí')} byl umožněn přístup do aplikace ${applications}.`,
        ...(held ? [`V aplikaci ${held} už ${by(person, 'jmenovaný', 'jmenovaná')} svůj účet má.`] : []),
        'Budeme vděční za brzké vyřízení, předávání agendy už začalo.',
      ],
    })),
  },
  {
    id: 'the application stands on the first line',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: 'OKslužby – žádost organizace o přístup',
      body: [
        `Aplikace, o kterou žádáme: ${applications}`,
        `Pod jakým jménem se uživatel hlásí: ${username}`,
        `Komu jméno patří: ${fullName(person)} – ${position}`,
        ...(held ? [`Kde ho již používá: ${held}`] : []),
        `Za ${organisation.name} tímto žádáme o povolení přístupu do aplikace z prvního řádku.`,
      ],
    })),
  },
  {
    id: 'two columns, what and value',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost o umožnění přístupu (${applications})`,
      body: [
        'žádáme Vás o umožnění přístupu podle tohoto přehledu:',
        [
          ['Položka', 'Vyplněno'],
          ['Organizace', `${organisation.name}, IČO ${organisation.ico}`],
          ['Požadovaná aplikace', applications],
          ['Uživatel', fullName(person)],
          ['Den narození', dottedDate(person.born)],
          ['Přihlašovací jméno', username],
          ...(held ? [['Stávající aplikace', held]] : []),
        ],
        'V případě nejasností volejte na telefon uvedený v tomto dopise.',
      ],
    })),
  },
  {
    id: 'could she log in as well',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications, held }) => ({
      subject: `Prosba – ${applications}`,
      body: [
        'Krásné ráno,',
        `moc prosím, aby se také ${fullName(person)} ${by(person, 'mohl', 'mohla')} přihlašovat do ${applications}. ${held ? `Heslo a jméno už má z ${held}, takže snad stačí jen tuhle aplikaci povolit. ` : ''}Kdybyste k tomu potřebovali ještě něco dalšího, hned to pošleme.`,
        'Děkuju a přeju pohodový den',
      ],
    })),
  },
  {
    id: 'known by the mail',
    for: 'one',
    tells: ['email'],
    write: single(({ person, position }, { applications, held, organisation }) => ({
      subject: `Žádost za ${organisation.name}`,
      body: [
        'Vážená paní, vážený pane,',
        `obracíme se na Vás se žádostí, aby ministerstvo povolilo přístup do ${applications} uživateli, kterým je ${position} ${fullName(person)}.`,
        held
          ? `U účtu k aplikaci ${held} je vedena tato e-mailová adresa: ${person.email}.`
          : `E-mailová adresa uživatele: ${person.email}.`,
        'Za vyřízení děkujeme.',
      ],
    })),
  },
  {
    id: 'to be found by three particulars',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Povolení aplikace ${applications} dalšímu uživateli`,
      body: [
        `žádáme o povolení aplikace ${applications}${held ? ` vedle dosud užívané ${held}` : ''}. Uživatelem za ${organisation.name} je ${fullName(person)}, ${position}.`,
        `Ve Vaší evidenci by ${by(person, 'měl být dohledatelný', 'měla být dohledatelná')} podle dne narození ${wordyDate(person.born)}, uživatelského jména ${username} nebo e-mailu ${person.email}.`,
      ],
    })),
  },
  {
    id: 'add it to the account, thanks',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `${username} – přidání aplikace`,
      body: [
        `Uživateli ${username} (${person.given} ${person.family}) prosím přidejte přístup do ${applications}. Děkuji.`,
      ],
    })),
  },
  {
    id: 'how the work was divided',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Žádost o přístup do aplikace ${applications} (změna v rozdělení práce)`,
      body: [
        'Dobrý den,',
        `v uplynulých letech jsme si s podklady pro ministerstvo poradili jednoduše: vše potřebné vyplňoval jeden zaměstnanec večer po službě. Organizace se mezitím rozrostla, klientů i papírů přibylo a takto už pokračovat nejde. Na podzimní poradě jsme se proto dohodli, že část práce převezme ${fullName(person)}, ${position}.`,
        `${held ? `Uživatelské jméno už má, protože pracuje v aplikaci ${held}. ` : ''}Žádáme Vás, abyste ${by(person, 'mu', 'jí')} povolili přístup do aplikace ${applications}. Pro vyhledání uvádíme datum narození ${czechDate(person.born)} a uživatelské jméno ${username}.`,
        `Žádost podáváme za ${organisation.name}, sídlo ${seatOf(organisation)}. Pokud má tato žádost nějaké nedostatky, dejte nám to prosím vědět, obratem je napravíme.`,
        'S pozdravem a poděkováním',
      ],
    })),
  },
  {
    id: 'it is for our colleague whose work is',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications }) => ({
      subject: `Žádost o přístup pro pracovnici – ${applications}`,
      body: [
        'Dobrý den,',
        `jde nám o přístup do ${applications} pro ${accusative(person)}, která u nás působí jako ${position}. Narodila se ${czechDate(person.born)} a její uživatelské jméno je ${username}. Prosíme, povolte jí ho.`,
        'S úctou a díky',
      ],
    })),
  },
  {
    id: 'account of Mrs in the genitive',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Uživatelka ${username} – žádost o přístup do ${applications}`,
      body: [
        held
          ? `žádáme, abyste účet paní ${genitive(person)} (uživatelské jméno ${username}) rozšířili o aplikaci ${applications}. Zatím jí slouží jen pro ${held}.`
          : `žádáme o přístup do aplikace ${applications}, a to pod uživatelským jménem paní ${genitive(person)}, které zní ${username}.`,
        'Vyřízení nám prosím oznamte datovou zprávou.',
      ],
    })),
  },
  {
    id: 'agreed with the colleague',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person }, { applications, held, organisation }) => ({
      subject: `${organisation.name} – přístup do ${applications}`,
      body: [
        'Vážení pracovníci odboru,',
        `po dohodě s paní ${instrumental(person)}, narozenou ${wordyDate(person.born)}, Vás žádáme, abyste jí otevřeli přístup do ${applications}.`,
        ...(held ? [`Přihlašovat se bude stejně, jako se dnes přihlašuje do ${held}.`] : []),
        'Předem děkujeme za Váš čas.',
      ],
    })),
  },
  {
    id: 'among the users',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Zařazení mezi uživatele – ${applications}`,
      body: [
        `${organisation.name}, IČO ${organisation.ico}, žádá o zařazení paní ${genitive(person)} mezi uživatele, kteří mají přístup do aplikace ${applications}.`,
        `Datum nar.: ${dottedDate(person.born)}. Přihlašovací jméno: ${username}.`,
      ],
    })),
  },
  {
    id: 'let her in as well',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Další pracovnice pro ${applications}`,
      body: [
        'Pěkný den,',
        `pusťte prosím do ${applications} i ${accusative(person)} (${position}, nar. ${tight(person.born)}, uživ. jm. ${username}).${held ? ` Účet má zřízený kvůli ${held}, nový tedy zakládat netřeba.` : ''}`,
        'Moc děkujeme, pomůže nám to.',
      ],
    })),
  },
  {
    id: 'plain letters only',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: withoutDiacritics(`Pristup pro naseho uzivatele do ${applications}`),
      body: [
        'Vazeni,',
        `${withoutDiacritics(`v nasi organizaci (ICO ${organisation.ico}) potrebujeme, aby mel pristup do aplikace ${applications} tento uzivatel: `)}${fullName(person)}, datum narozeni ${tight(person.born)}, prihlasovaci jmeno ${username}. Zadame o povoleni.`,
        'S pozdravem',
      ],
    })),
  },
  {
    id: 'from a notebook without hooks',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: withoutDiacritics(`${applications} - zadost`),
      body: [
        'Dobry den,',
        withoutDiacritics(
          `prosim o povoleni pristupu do ${applications}${held ? `, v ${held} uz nas pracovnik ucet ma` : ''}.`,
        ),
        `Jedna se o: ${person.given} ${person.family}, nar. ${czechDate(person.born)}`,
        'Omlouvam se za text bez hacku a carek, pisu z ciziho pocitace.',
      ],
    })),
  },
  {
    id: 'with a slip in the conditional',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Žádáme o přístup, ${applications}`,
      body: [
        'Dobrý den přeji,',
        `chtěli by jsme Vás požádat o přístup do ${applications} pro ${by(person, 'pracovníka, kterým je', 'pracovnici, kterou je')} ${fullName(person)}. ${by(person, 'Narozený', 'Narozená')} je ${czechDate(person.born)} a ${held ? `v ${held} se hlásí jménem` : 'uživatelské jméno je'} ${username}.`,
        'Děkujeme moc a přejeme hezký zbytek týdne.',
      ],
    })),
  },
  {
    id: 'sent once more, this time to the box',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Opakovaná žádost o povolení přístupu do ${applications}`,
      body: [
        'Vážený pane řediteli,',
        'před několika týdny jsme Vám poštou zaslali žádost, na kterou zatím nemáme odpověď, a nevíme, zda vůbec došla. Podáváme ji proto znovu, tentokrát datovou schránkou.',
        `${organisation.name} žádá o povolení přístupu do ${applications} pro ${by(person, 'tohoto uživatele', 'tuto uživatelku')}: ${fullName(person)}, datum narození ${dottedDate(person.born)}, přihlašovací jméno ${username}${held ? ` (z aplikace ${held})` : ''}.`,
        'Děkujeme za prověření.',
      ],
    })),
  },
  {
    id: 'in four points',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: 'Žádost o přístup k aplikaci ministerstva',
      body: [
        `1) Kdo žádá: ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}.`,
        `2) O co žádá: o povolení přístupu k ${applications}.`,
        `3) Pro koho: ${fullName(person)}, ${position}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, uživatelské jméno ${username}.`,
        held
          ? `4) Proč: dosud má k dispozici pouze ${held}, což pro pracovní úkoly nestačí.`
          : '4) Proč: potřebuje ji k plnění pracovních úkolů.',
      ],
    })),
  },
  {
    id: 'checked on the pages of the ministry',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Přihlašování do ${applications} – prosba o povolení`,
      body: [
        'Dobrý den,',
        held
          ? `ověřili jsme si na Vašich stránkách, že kdo má účet v ${held}, nepotřebuje už další formulář a stačí si o ${applications} napsat.`
          : `tímto prosíme o přístup do ${applications}.`,
        `Povolte ho prosím pro uživatelské jméno ${username}, pod nímž se u nás hlásí ${fullName(person)}, ${position}.`,
        'Zůstáváme s pozdravem',
      ],
    })),
  },
  {
    id: 'a single line with a dash',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `Povolení vstupu do ${applications}`,
      body: [`Do ${applications} prosíme povolit přístup – ${fullName(person)}, nar. ${dottedDate(person.born)}.`],
    })),
  },
  {
    id: 'greetings to the ministry',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Ještě ${applications}, prosíme`,
      body: [
        `Zdravíme na ministerstvo, tentokrát za ${organisation.name}!`,
        `${held ? `S ${held} jsme spokojeni a rádi bychom přidali i ${applications}` : `Rádi bychom začali pracovat s ${applications}`}. Přístup prosíme povolit jen jednomu člověku, je jím ${fullName(person)}, nar. ${tight(person.born)}, login ${username}.`,
        'Ať se Vám daří!',
      ],
    })),
  },
  {
    id: 'reachable by mail, born on',
    for: 'one',
    tells: ['birthDate', 'email'],
    write: single(({ person, position }, { applications, held }) => ({
      subject: `Žádost o zpřístupnění aplikace ${applications} pracovníkovi organizace`,
      body: [
        'Vážená paní ředitelko,',
        `dovolujeme si požádat o zpřístupnění aplikace ${applications}. Pracovat s ní má za naši organizaci ${position} ${fullName(person)}, dat. narození ${czechDate(person.born)}, e-mail ${person.email}.`,
        ...(held ? [`Přihlašovací údaje k aplikaci ${held} již byly přiděleny.`] : []),
        'Jsme s pozdravem',
      ],
    })),
  },
  {
    id: 'login and mail after semicolons',
    for: 'one',
    tells: ['username', 'email'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `IČO ${organisation.ico} – přístup k ${applications}`,
      body: [
        'Dobrý den,',
        `naše organizace žádá o povolení přístupu k ${applications}. Údaje o uživateli: ${fullName(person)}; uživatelské jméno ${username}; kontakt ${person.email}.`,
        'O vyřízení nás prosím informujte, ať můžeme začít včas.',
      ],
    })),
  },
  {
    id: 'by the economist, with reasons',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Doplnění oprávněných osob u aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `při přípravě rozpočtu na příští rok jsme zjistili, že do ${applications} zatím vidí příliš málo našich lidí. Žádáme proto o přístup pro ${by(person, 'kolegu, jehož', 'kolegyni, jejíž')} údaje následují.`,
        `Titul, jméno, příjmení: ${fullName(person)}`,
        `Pracuje jako: ${position}`,
        `Narozen${by(person, '', 'a')}: ${dottedDate(person.born)}`,
        `Jméno do systému: ${username}${held ? ` (používané v ${held})` : ''}`,
        `E-mailová schránka: ${person.email}`,
      ],
    })),
  },
  {
    id: 'somebody else should see it too',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications }) => ({
      subject: `Rozšíření okruhu uživatelů ${applications}`,
      body: [
        `Prosíme o povolení přístupu do ${applications} také pro osobu, která má u nás tuto agendu nově na starosti. Je to ${fullName(person)}, ${position}.`,
        'Děkujeme Vám.',
      ],
    })),
  },
  {
    id: 'we ask politely in the name of',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications, held, organisation }) => ({
      subject: `Žádost o povolení přístupu, ${organisation.name}`,
      body: [
        'Vážení,',
        `jménem organizace ${organisation.name} (${seatOf(organisation)}) žádáme, aby ${fullName(person)} ${by(person, 'dostal', 'dostala')} přístup k aplikaci ${applications}.`,
        ...(held ? [`V aplikaci ${held} již pod svým účtem pracuje.`] : []),
        'S přáním úspěšného dne',
      ],
    })),
  },
  {
    id: 'the papers are closed in three weeks',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Spěchá: ${applications}`,
      body: [
        'Dobrý den,',
        `za tři týdny uzavíráme podklady a ${fullName(person)} (${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}) se stále nedostane do ${applications}, protože ${by(person, 'mu', 'jí')} tam přístup zatím nikdo nevyžádal. Činíme tak tedy nyní a žádáme o jeho povolení.`,
        ...(held ? [`Účet existuje, vznikl pro ${held}.`] : []),
        'Je-li to možné, prosíme o vyřízení do konce příštího týdne.',
      ],
    })),
  },
  {
    id: 'overview with work in the last column',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Přístup do ${applications} – více osob`,
      body: [
        'Dobrý den,',
        `žádáme, abyste do ${applications} vpustili tyto naše lidi${held ? `, kteří se už dnes hlásí do ${held}` : ''}:`,
        [
          ['Kdo', 'Dat. nar.', 'Přihlašuje se jako', 'Pracovní pozice'],
          ...people.map(({ person, username, position }) => [fullName(person), tight(person.born), username, position]),
        ],
        'Děkujeme, jednotlivé žádosti zvlášť už posílat nebudeme.',
      ],
    }),
  },
  {
    id: 'one after another with slashes',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Uživatelé za IČO ${organisation.ico} – ${applications}`,
      body: [
        `Níže vypsaným uživatelům prosíme povolit přístup k ${applications}. Řádek obsahuje jméno / den narození / uživatelské jméno.`,
        ...people.map(
          ({ person, username }) => `${person.given} ${person.family} / ${czechDate(person.born)} / ${username}`,
        ),
        `${organisation.name} děkuje za spolupráci.`,
      ],
    }),
  },
  {
    id: 'both of them and others born on',
    for: 'many',
    tells: ['birthDate'],
    write: ({ people, applications, held }) => ({
      subject: `Žádost pro skupinu pracovníků, ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `k aplikaci ${applications} potřebujeme získat přístup pro následující osoby: ${people
          .map(({ person, position }) => `${position} ${fullName(person)}, nar. ${czechDate(person.born)}`)
          .join(', dále ')}. O povolení přístupu Vás tímto žádáme.`,
        ...(held ? [`Účty v ${held} mají všichni jmenovaní.`] : []),
      ],
    }),
  },
  {
    id: 'logins first',
    for: 'many',
    tells: ['username'],
    write: ({ people, applications, held }) => ({
      subject: `${applications}: přístup pro tato uživatelská jména`,
      body: [
        held
          ? `níže uvedená jména slouží v současnosti k přihlášení do ${held}. Prosíme, aby se s nimi dalo vstoupit i do ${applications}, a o povolení tohoto přístupu tímto žádáme.`
          : `prosíme, aby níže uvedená uživatelská jména získala přístup do ${applications}.`,
        [
          ['Přihlašovací jméno', 'Komu patří'],
          ...people.map(({ person, username }) => [username, `${person.given} ${person.family}`]),
        ],
        'Za celou kancelář děkujeme.',
      ],
    }),
  },
  {
    id: 'a block of lines for each',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications, organisation }) => ({
      subject: `Hromadné povolení přístupu, ${organisation.name}`,
      body: [
        'Dobrý den,',
        `v příštím období bude s ${applications} pracovat více našich zaměstnanců. Pro každého z nich žádáme o povolení přístupu:`,
        ...people.flatMap(({ person, username, position }) => [
          `${fullName(person)}, ${position}`,
          `datum narození: ${dottedDate(person.born)}; přihlašovací jméno: ${username}; e-mail: ${person.email}`,
        ]),
        'S pozdravem za vedení organizace',
      ],
    }),
  },
  {
    id: 'I would like to see the figures myself',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Žádám o vlastní přístup do ${applications}`,
      body: [
        'Dobrý den,',
        `v organizaci ${organisation.name} pracuji jako ${position}. ${held ? `Zatím používám jen ${held} a potřebuji` : 'Potřebuji'} se dostat i do ${applications}, abych ${by(person, 'mohl', 'mohla')} údaje sledovat ${by(person, 'sám', 'sama')}. Žádám Vás o povolení přístupu.`,
        `Přihlašuji se jako ${username}, ${by(person, 'narodil', 'narodila')} jsem se ${czechDate(person.born)}.`,
        'Děkuji za vstřícnost',
      ],
    })),
  },
  {
    id: 'my particulars below one another',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Přístup pro mě – ${applications}`,
      body: [
        `Žádám tímto o přístup k aplikaci ${applications}.`,
        `Jsem: ${fullName(person)}`,
        `Narozen${by(person, '', 'a')} dne: ${dottedDate(person.born)}`,
        `Moje uživatelské jméno: ${username}`,
        `Moje organizace: ${organisation.name} (${organisation.ico})`,
        ...(held ? [`Co už mám: ${held}`] : []),
      ],
    })),
  },
  {
    id: 'under my present name',
    for: 'oneself',
    tells: ['username'],
    write: single(({ username }, { applications, held }) => ({
      subject: `Povolení přístupu do ${applications} pro mou osobu`,
      body: [
        'Dobrý den,',
        `prosím, povolte mi přístup do ${applications}. ${held ? `Uživatelské jméno, které mám pro ${held}, je ${username} a chci ho používat i tady.` : `Uživatelské jméno: ${username}.`}`,
        'Děkuji!',
      ],
    })),
  },
  {
    id: 'I do not know what you need from me',
    for: 'oneself',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, held, organisation }) => ({
      subject: 'Žádost o přístup – píši poprvé',
      body: [
        'Dobrý den, vážený úřade,',
        `píšu Vám prvně, tak snad to bude správně. Pracuji v organizaci ${organisation.name} jako ${position} a chci Vás požádat o přístup do ${applications}.${held ? ` Účet od Vás mám, ale jenom na ${held}.` : ''}`,
        `Jmenuji se ${person.given} ${person.family} a ${by(person, 'narozen', 'narozena')} jsem ${wordyDate(person.born)}.`,
        'Pokud je třeba ještě něco, napište mi.',
      ],
    })),
  },
  {
    id: 'the undersigned asks for herself',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Žádost ${by(person, 'podepsaného', 'podepsané')} o povolení přístupu k ${applications}`,
      body: [
        `${by(person, 'Podepsaný', 'Podepsaná')} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}, ${position} v organizaci ${organisation.name}, IČO ${organisation.ico}, žádám o povolení přístupu k ${applications}${held ? ` pod týmž účtem, který mám k ${held}` : ''}.`,
        `Uživatelské jméno: ${username}. E-mail: ${person.email}.`,
        'Za kladné stanovisko děkuji.',
      ],
    })),
  },
];
