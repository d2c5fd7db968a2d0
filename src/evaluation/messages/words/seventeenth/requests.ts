import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

/** Of the only person, or of the first. */
const ofOne = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

/** 2026-08-03 → "3.8.2026" */
const tightDate = (iso: string) => czechDate(iso).replaceAll(' ', '');

export const requests: RequestWording[] = [
  {
    id: 'deputy during a leave',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications }) => ({
      subject: `Zástup po dobu dovolené – ${applications}`,
      body: [
        'Dobrý den,',
        `kolegyně, která u nás výkazy vede, odchází na mateřskou dovolenou a její práci přebírá ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}. Bez vstupu do ${applications} se však neobejde, a tak Vás prosíme, abyste ${by(person, 'mu', 'jí')} ho umožnili.`,
        'Mnohokrát děkujeme a přejeme klidný den.',
      ],
    })),
  },
  {
    id: 'file with headings',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person, position }, { applications, organisation }) => ({
      subject: 'Návrh na udělení oprávnění k informačnímu systému',
      body: [
        [
          ['Kdo žádá', `${organisation.name}, IČO ${organisation.ico}`],
          ['Sídlo', seatOf(organisation)],
          ['O co žádá', `udělení přístupu: ${applications}`],
          ['Komu', fullName(person)],
          ['Funkce', position],
          ['Nar. dne', dottedDate(person.born)],
        ],
      ],
    })),
  },
  {
    id: 'old lady of the parish',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications, organisation }) => ({
      subject: 'Prosba o otevření počítačového programu',
      body: [
        'Vážení přátelé na ministerstvu,',
        `nezlobte se, že obtěžuji, počítačům moc nerozumím. V organizaci ${organisation.name} nám teď s papírováním pomáhá ${fullName(person)} a prý k tomu musí být ${by(person, 'vpuštěn', 'vpuštěna')} do Vašeho programu ${applications}.`,
        `Buďte tak laskaví a pusťte ${by(person, 'ho', 'ji')} tam. ${by(person, 'Na svět přišel', 'Na svět přišla')} ${wordyDate(person.born)}, kdybyste to potřebovali vědět.`,
        'Pán Bůh zaplať a opatrujte se.',
      ],
    })),
  },
  {
    id: 'lawyer with numerals',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications, organisation, held }) => ({
      subject: `Žádost o zpřístupnění ${applications}`,
      body: [
        `I. ${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)} (dále jen „žadatel“), je osobou, která s ministerstvem komunikuje prostřednictvím jím provozovaných aplikací.`,
        `II. Osobou, která má za žadatele v aplikacích jednat, je ${by(person, 'pan', 'paní')} ${fullName(person)}, dat. nar. ${czechDate(person.born)} (dále jen „uživatel“).${held ? ` Uživatel má ke dni podání této žádosti aktivní účet do ${held}.` : ''}`,
        `III. Žadatel navrhuje, aby ministerstvo uživateli přístup do ${applications} umožnilo, a to bez zbytečného odkladu.`,
      ],
    })),
  },
  {
    id: 'everything by the way',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person, position }, { applications }) => ({
      subject: `Kdo u nás bude pracovat s ${applications}`,
      body: [
        `Zdravím, potřebovali bychom dostat do ${applications} ještě jednoho člověka, je to ${position} ${fullName(person)}, *${tightDate(person.born)}, nastavíte nám to, prosím?`,
      ],
    })),
  },
  {
    id: 'shy accountant',
    for: 'one',
    tells: ['username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: 'Dotaz, resp. prosba z účtárny',
      body: [
        'Dobrý den,',
        `omlouvám se, nevím jistě, zda píšu na správné místo. Připadlo na mě poprosit Vás o přístup do ${applications}. Není to pro mne, ale ${by(person, 'pro kolegu', 'pro kolegyni')} z vedlejší kanceláře.`,
        `Jméno: ${fullName(person)}`,
        `Přihlašování${held ? ` do ${held}` : ''}: ${username}`,
        'Jestli je to takhle málo, prosím, napište mi, hned to napravím.',
      ],
    })),
  },
  {
    id: 'hurried director',
    for: 'one',
    tells: ['username'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: `${applications} – přidat!`,
      body: [
        `Přidejte nám prosím ještě dnes k účtu ${username} (${person.given} ${person.family}) i ${applications}. Jsem celý den na jednání, telefon neberu. Dík.`,
      ],
    })),
  },
  {
    id: 'error after logging in',
    for: 'one',
    tells: ['username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Chybějící oprávnění – ${applications}`,
      body: [
        'Dobrý den, vážená podporo,',
        `když ${by(person, 'se náš pracovník pokusil přihlásit', 'se naše pracovnice pokusila přihlásit')} do ${applications}, systém ${by(person, 'ho', 'ji')} odmítl s tím, že nemá oprávnění.${held ? ` Do ${held} se přitom dostane bez potíží.` : ''}`,
        `Chceme Vás tudíž požádat o přidělení chybějícího oprávnění. Přihlašuje se takto: ${username}, celým jménem ${fullName(person)}.`,
        'Srdečně zdravíme',
      ],
    })),
  },
  {
    id: 'two columns, account',
    for: 'one',
    tells: ['username'],
    write: ofOne(({ person, username, position }, { applications, held }) => ({
      subject: 'Rozšíření oprávnění zaměstnance',
      body: [
        'Vážení, na základě rozhodnutí vedení Vás žádáme o rozšíření oprávnění takto:',
        [
          ['Zaměstnanec', 'Pozice', 'ID uživatele', 'Má dnes', 'Má mít navíc'],
          [fullName(person), position, username, held ?? '–', applications],
        ],
        'Ostatní oprávnění zůstávají beze změny.',
      ],
    })),
  },
  {
    id: 'municipal clerk',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username, position }, { applications, organisation }) => ({
      subject: `Oprávněná úřední osoba – přístup: ${applications}`,
      body: [
        'K rukám správce aplikace',
        `Za subjekt ${organisation.name} (IČ: ${organisation.ico}) sdělujeme, že agendu sociálních služeb nově zajišťuje i níže jmenovan${by(person, 'ý', 'á')}, a žádáme o zavedení do ${applications}.`,
        `Příjmení: ${person.family}`,
        `Křestní jméno: ${person.given}`,
        `Nar. dne: ${dottedDate(person.born)}`,
        `Zařazení: ${position}`,
        `Uživatel (login): ${username}`,
        'S pozdravem a poděkováním za součinnost',
      ],
    })),
  },
  {
    id: 'reasons first',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: 'Rozdělení práce v naší organizaci a z toho plynoucí žádost',
      body: [
        'Vážená paní magistro, vážený pane magistře,',
        `od nového čtvrtletí jsme si doma rozdělili úkoly jinak než dosud. ${fullName(person)} se doposud ${by(person, 'staral', 'starala')} jen o ${held ?? 'běžnou agendu'}, napříště má v popisu práce i ${applications}.`,
        `Byli bychom Vám velmi vděční, kdyby ${by(person, 'tam byl vpuštěn', 'tam byla vpuštěna')} pod jménem ${username}, které už má. Pro úplnost ještě den narození: ${wordyDate(person.born)}.`,
        'V hluboké úctě',
      ],
    })),
  },
  {
    id: 'slashes',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: `pristup ${applications}`,
      body: [
        `Přístup pro: ${fullName(person)} / nar. ${tightDate(person.born)} / login ${username} / žádáme o ${applications} / prosíme potvrdit datovkou`,
      ],
    })),
  },
  {
    id: 'no hooks, no dashes',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: withoutDiacritics(`Prosba o aktivaci ${applications}`),
      body: [
        withoutDiacritics(
          `Zdravim vas, pisu z telefonu, tak bez hacku. Potrebujeme aktivovat ${applications} jednomu z nas:`,
        ),
        `${person.given} ${person.family}`,
        `narozeni ${tightDate(person.born)}`,
        `uzivatel ${username}`,
        'Diky moc a pekny zbytek tydne',
      ],
    })),
  },
  {
    id: 'inspection is coming',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username, position }, { applications }) => ({
      subject: `Přístup potřebný kvůli kontrole (${applications})`,
      body: [
        'Dobrý den,',
        `příští týden nás čeká kontrola z kraje a údaje, které po nás chtějí, se dají vytisknout jedině z ${applications}. ${by(person, 'Tiskl by je', 'Tiskla by je')} ${fullName(person)}, ${position}.`,
        `Stihli byste ${by(person, 'ho', 'ji')} do té doby mezi uživatele přidat? Údaje o osobě: datum narození ${czechDate(person.born)}, přihlašovací jméno ${username}.`,
        'Budeme Vám moc zavázáni.',
      ],
    })),
  },
  {
    id: 'bullet points',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held, organisation }) => ({
      subject: `${organisation.name}: žádost o oprávnění`,
      body: [
        'Předmětem našeho podání je přidělení oprávnění v tomto rozsahu:',
        `• aplikace: ${applications}`,
        `• osoba: ${fullName(person)}`,
        `• ${by(person, 'narozen', 'narozena')}: ${wordyDate(person.born)}`,
        `• název účtu: ${username}${held ? ` (dosud jen ${held})` : ''}`,
        'Pokud by Vaše rozhodnutí bylo záporné, sdělte nám prosím důvod.',
      ],
    })),
  },
  {
    id: 'known by mail only',
    for: 'one',
    tells: ['email'],
    write: ofOne(({ person, position }, { applications }) => ({
      subject: `Prosba: ${applications} pro dalšího člověka`,
      body: [
        'Milé dámy, milí pánové,',
        `rádi bychom, aby se do ${applications} ${by(person, 'dostal', 'dostala')} také ${fullName(person)}, u nás ${position}. Prosíme o zařízení přístupu, všechno potřebné pošlete rovnou na ${person.email}.`,
        'Děkujeme Vám za trpělivost.',
      ],
    })),
  },
  {
    id: 'bare wish',
    for: 'one',
    tells: [],
    write: ofOne(({ person }, { applications, organisation }) => ({
      subject: `Oprávnění pro ${organisation.name}`,
      body: [
        `Do ${applications} chceme za naši organizaci přihlásit i tuto osobu: ${fullName(person)}. Umožněte to, prosíme.`,
      ],
    })),
  },
  {
    id: 'reminder of an earlier request',
    for: 'one',
    tells: [],
    write: ofOne(({ person, position }, { applications }) => ({
      subject: 'Opakovaná žádost',
      body: [
        'Dobrý den,',
        `psali jsme Vám již počátkem měsíce a dosud jsme odpověď neobdrželi, obracíme se proto na Vás znovu. Stále žádáme, aby byl do ${applications} umožněn vstup dalšímu z našich lidí, jmenuje se ${fullName(person)} a pracuje na pozici ${position}.`,
        'Za brzkou reakci budeme rádi.',
      ],
    })),
  },
  {
    id: 'board decided',
    for: 'one',
    tells: [],
    write: ofOne(({ person }, { applications, organisation }) => ({
      subject: `Usnesení správní rady a přístup do ${applications}`,
      body: [
        `Vedení organizace ${organisation.name} se usneslo, že údaje do ${applications} bude napříště zadávat ${fullName(person)}.`,
        `Usnesení vykonáváme tím, že Vás o ${by(person, 'jeho', 'její')} přístup tímto dopisem žádáme.`,
        'Se srdečným pozdravem',
      ],
    })),
  },
  {
    id: 'card of a person',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: ofOne(({ person, username, position }, { applications }) => ({
      subject: `Karta uživatele – ${applications}`,
      body: [
        `Zašlete nám prosím potvrzení, jakmile osobě z následující karty přístup do ${applications} udělíte. O jeho udělení tímto žádáme.`,
        [
          ['Položka', 'Hodnota'],
          ['příjmení', person.family],
          ['jméno', person.given],
          ['den narození', czechDate(person.born)],
          ['zastávaná funkce', position],
          ['elektronická pošta', `mail ${person.email}`],
          ['uživatelský účet', username],
        ],
      ],
    })),
  },
  {
    id: 'in brackets',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: 'Přidělení dalšího modulu',
      body: [
        'Pěkný den,',
        `${held ? `vedle ${held} ` : ''}bychom u nás rádi používali i ${applications}. Můžete to, prosím, povolit? Jde o jednu osobu: ${fullName(person)} (login: ${username}; mail: ${person.email}; nar.: ${dottedDate(person.born)}).`,
        'Zdravíme na ministerstvo!',
      ],
    })),
  },
  {
    id: 'we vouch for Mrs',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications }) => ({
      subject: `Žádost o vpuštění pracovnice do ${applications}`,
      body: [
        'Vážení,',
        `prosíme, zařaďte mezi uživatele ${applications} paní ${accusative(person)}, narozenou dne ${czechDate(person.born)}. Je to spolehlivá pracovnice a výkazy zvládne.`,
        'S přáním všeho dobrého',
      ],
    })),
  },
  {
    id: 'we chose her',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Pověřená osoba pro ${applications}`,
      body: [
        `Prací s ${applications} jsme pověřili ${accusative(person)}, kterou${held ? ` v ${held}` : ''} vedete pod označením ${username}. Aby mohla začít, potřebuje od Vás svolení ke vstupu, o něž tímto žádáme.`,
        'Děkujeme, že se naší věcí budete zabývat.',
      ],
    })),
  },
  {
    id: 'instead of the former one',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, organisation }) => ({
      subject: 'Posila v kanceláři',
      body: [
        'Dobrý den přeji,',
        `do kanceláře organizace ${organisation.name} jsme získali na výpomoc ${accusative(person)} (nar. ${tightDate(person.born)}, uživ. jm. ${username}). Mohli bychom pro ni dostat přístup i do ${applications}? Moc o to prosíme.`,
        'Na shledanou',
      ],
    })),
  },
  {
    id: 'extend to cover her',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username, position }, { applications, held }) => ({
      subject: `Žádost poskytovatele ve věci ${applications}`,
      body: [
        'Vážená paní vedoucí, vážený pane vedoucí,',
        `touto cestou si dovolujeme požádat o umožnění přístupu do ${applications} pro paní ${accusative(person)}.`,
        'Údaje, podle nichž ji ve svém systému naleznete:',
        `pracovní pozice: ${position}`,
        `narozena: ${wordyDate(person.born)}`,
        `uživatelský účet: ${username}${held ? `, zřízený pro ${held}` : ''}`,
        'Věříme, že naší žádosti vyhovíte.',
      ],
    })),
  },
  {
    id: 'short order with Mrs',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: `${applications}: prosba o přidání uživatelky`,
      body: [
        `přidejte, prosím, do ${applications} naši kolegyni ${accusative(person)}, datum narození ${dottedDate(person.born)}, přihlašuje se jako ${username}. Předem díky!`,
      ],
    })),
  },
  {
    id: 'team in a table',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Tým organizace ${organisation.name} a ${applications}`,
      body: [
        'Vážení,',
        `náš tým se pustí do práce s ${applications}. Ke vstupu potřebuje Vaše svolení každý, koho zde uvádíme, a my Vás o ně žádáme.`,
        [
          ['Login', 'Člen týmu', 'Pozice', 'Dat. narození'],
          ...people.map(({ person, username, position }) => [
            username,
            fullName(person),
            position,
            dottedDate(person.born),
          ]),
        ],
        'Za celý tým děkuje vedení.',
      ],
    }),
  },
  {
    id: 'one under another',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Několik přístupů najednou: ${applications}`,
      body: [
        `Dobré ráno, aby se to nemuselo řešit po jednom, píšeme za všechny. Umožněte jim prosím práci v ${applications}${held ? `, zatím mají pouze ${held}` : ''}.`,
        ...people.flatMap(({ person, username }) => [
          `${person.family} ${person.given}`,
          `${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, účet ${username}`,
        ]),
        'To je vše. Hezký den!',
      ],
    }),
  },
  {
    id: 'run-on enumeration',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: 'Hromadné rozšíření oprávnění',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, tímto ministerstvo žádá, aby do ${applications} umožnilo vstup těmto osobám: ${people
          .map(({ person, username }) => `${fullName(person)}, nar. ${czechDate(person.born)}, login ${username}`)
          .join('; dále ')}.`,
      ],
    }),
  },
  {
    id: 'export from the personnel list',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: `Výpis z personální evidence k žádosti o ${applications}`,
      body: [
        'Dobrý den, personální oddělení Vás žádá o nastavení přístupů dle výpisu:',
        [
          ['Poř.', 'Zaměstnanec', 'Datum nar.', 'Adresa el. pošty', 'Uživatel', 'Požadujeme'],
          ...people.map(({ person, username }, index) => [
            String(index + 1),
            `${person.given} ${person.family}`,
            tightDate(person.born),
            `mail ${person.email}`,
            username,
            applications,
          ]),
        ],
      ],
    }),
  },
  {
    id: 'only when they were born',
    for: 'many',
    tells: ['birthDate'],
    write: ({ people, applications }) => ({
      subject: `Přístup více osob – ${applications}`,
      body: [
        'Vážené dámy, vážení pánové,',
        `v naší organizaci se o ${applications} bude starat více lidí, a proto prosíme o přístup pro každého z nich:`,
        ...people.map(
          ({ person, position }) => `* ${fullName(person)} (${position}) – datum narození ${czechDate(person.born)}`,
        ),
        'Srdečně děkujeme za Váš čas.',
      ],
    }),
  },
  {
    id: 'I miss a tile',
    for: 'oneself',
    tells: ['username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Nevidím ${applications}`,
      body: [
        'Dobrý den,',
        `po přihlášení pod ${username} ${held ? `vidím jen ${held}` : 'nevidím nic'}, přitom bych ${by(person, 'potřeboval', 'potřebovala')} pracovat i s ${applications}. Prosím, přidejte mi přístup.`,
        `Díky, ${person.given} ${person.family}`,
      ],
    })),
  },
  {
    id: 'I, the undersigned',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username, position }, { applications, organisation }) => ({
      subject: `Osobní žádost o vstup do ${applications}`,
      body: [
        `Já, ${by(person, 'níže podepsaný', 'níže podepsaná')} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} dne ${wordyDate(person.born)}, ${position} v organizaci ${organisation.name}, uživatel${by(person, '', 'ka')} účtu ${username}, žádám, aby mi byl umožněn vstup do ${applications}.`,
      ],
    })),
  },
  {
    id: 'I took over',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: 'Převzetí agendy a žádost o přístup',
      body: [
        'Dobrý den Vám všem,',
        `nedávno jsem v naší organizaci ${by(person, 'převzal', 'převzala')} další agendu a bez ${applications} ji nezvládnu. Účet${held ? ` do ${held}` : ''} už mám, jmenuje se ${username}. Můžete mě, prosím, pustit i tam?`,
        `Mé datum narození je ${dottedDate(person.born)}, jmenuji se ${fullName(person)}.`,
        'Předem díky za pomoc!',
      ],
    })),
  },
  {
    id: 'questionnaire about myself',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, organisation }) => ({
      subject: `Žádám o ${applications}`,
      body: [
        [
          ['Moje jméno', fullName(person)],
          [by(person, 'Narodil jsem se', 'Narodila jsem se'), czechDate(person.born)],
          ['Pracuji pro', `${organisation.name} (${organisation.ico})`],
          ['Přihlašuji se jako', username],
          ['Žádám o přístup do', applications],
        ],
        'Prosím o laskavé vyřízení.',
      ],
    })),
  },
  {
    id: 'about me, with a mail',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: ofOne(({ person, username, position }, { applications }) => ({
      subject: `Prosba o umožnění práce s ${applications}`,
      body: [
        'Vážení na odboru,',
        `ve své funkci (${position}) se neobejdu bez ${applications}, ${by(person, 'byl bych Vám proto zavázán', 'byla bych Vám proto zavázána')}, kdybyste mi tam přístup udělili.`,
        `O mně: ${fullName(person)}, nar. ${tightDate(person.born)}, uživatelské jméno ${username}, e-mailová adresa ${person.email}.`,
        'S úctou a poděkováním',
      ],
    })),
  },
];
