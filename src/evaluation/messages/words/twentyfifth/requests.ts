import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

/** Of a single person. */
const single = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

export const requests: RequestWording[] = [
  {
    id: 'second worker at the ward',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, held }) => ({
      subject: `Další pracovník pro ${applications}`,
      body: [
        'Dobrý den,',
        `agenda se nám letos rozrostla a jeden člověk na ni nestačí. Prosíme proto, aby do ${applications} mohl${by(person, '', 'a')} vstupovat rovněž ${fullName(person)}, ${position}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}.`,
        ...(held ? [`Do ${held} má přístup už z dřívějška, jiný zatím ne.`] : []),
        'Děkujeme a přejeme klidný den.',
      ],
    })),
  },
  {
    id: 'substitute for maternity leave',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: 'Zástup za mateřskou – prosba o přístup',
      body: [
        'Vážená paní, vážený pane,',
        `v organizaci ${organisation.name} převzal${by(person, '', 'a')} práci po kolegyni na mateřské dovolené ${fullName(person)} (${position}).`,
        `Obracíme se na Vás s žádostí, aby byl ${by(person, 'jmenovanému', 'jmenované')} zpřístupněn program ${applications}. Datum narození pro dohledání v evidenci: ${dottedDate(person.born)}.`,
        'S poděkováním za organizaci',
      ],
    })),
  },
  {
    id: 'economist writes in a hurry',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `${applications} – přidat uživatele`,
      body: [
        `prosím přidejte k uživatelům ${applications} ještě: ${person.family} ${person.given}, nar. ${dottedDate(person.born)}. Do ${applications} zatím nevidí.`,
        'Děkuji, ekonomické oddělení',
      ],
    })),
  },
  {
    id: 'agreed with the management',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation, held }) => ({
      subject: `Uživatelská oprávnění – doplnění (${organisation.name})`,
      body: [
        'Dobrý den,',
        `po dohodě s vedením jsme rozhodli, že agendu v ${applications} povede též ${fullName(person)} – ${position}, datum nar. ${czechDate(person.born)}. Žádáme Vás o udělení přístupu.`,
        ...(held ? [`Stávající přístup do ${held} nechť zůstane beze změny.`] : []),
        `Adresa organizace pro korespondenci: ${seatOf(organisation)}.`,
      ],
    })),
  },
  {
    id: 'colleague who is to be let in',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Přístup pro kolegyni (${applications})`,
      body: [
        'Dobrý den,',
        `ráda bych Vás požádala o přístup do ${applications} pro ${accusative(person)}, která se narodila ${wordyDate(person.born)}${held ? ` a v ${held} už několik měsíců pracuje` : ''}.`,
        'Pokud budete potřebovat cokoli dalšího, odpovíme obratem.',
      ],
    })),
  },
  {
    id: 'we would like to involve her',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person, position }, { applications }) => ({
      subject: `Zapojení další pracovnice do práce s ${applications}`,
      body: [
        'Vážení,',
        `do přípravy letošních podkladů chceme zapojit také paní ${accusative(person)} (${position}, nar. ${dottedDate(person.born)}), která však nemá do ${applications} přístup. Tímto o něj pro ni žádáme.`,
        'Za kolektiv zařízení srdečně zdraví vedení',
      ],
    })),
  },
  {
    id: 'the login is known, no more',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Uživatel ${username}`,
      body: [
        'Dobrý den,',
        `uživatel${by(person, '', 'ka')} ${username} (${fullName(person)})${held ? ` umí pracovat s ${held}, ale` : ''} ${applications} se ${by(person, 'mu', 'jí')} po přihlášení nenabízí, protože k tomu zatím nemá oprávnění. Prosíme, dejte ${by(person, 'mu', 'jí')} přístup i tam.`,
      ],
    })),
  },
  {
    id: 'heading and three dots',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: 'Žádost organizace – rozšíření práv',
      body: [
        `Kdo žádá: ${organisation.name} (IČO ${organisation.ico})`,
        `Oč žádá: přístup do ${applications}`,
        `Komu má být udělen: ${fullName(person)}`,
        `Jméno, pod nímž se přihlašuje: ${username}`,
        ...(held ? [`Kam přístup už má: ${held}`] : []),
      ],
    })),
  },
  {
    id: 'after taking over the project of the elderly',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: 'Převzetí agendy',
      body: [
        'Dobrý den, obracíme se na Vás ve věci aplikací ministerstva.',
        `${fullName(person)} je u nás ${position} a od prvního dne příštího měsíce přebírá dotační agendu. ${held ? `S účtem ${username} pracuje v ${held}` : `Přihlašuje se jako ${username}`} a k nové práci bude potřebovat i ${applications}. Zařiďte prosím, aby do ${applications} ${by(person, 'mohl', 'mohla')} vstoupit pod stejným jménem.`,
        'Vřele děkujeme.',
      ],
    })),
  },
  {
    id: 'reminder to a letter without answer',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Urgence: přístup do ${applications}`,
      body: [
        'Vážení,',
        `v minulém měsíci jsme Vám poštou poslali žádost, na kterou nemáme odpověď. Posíláme ji tedy znovu datovou schránkou: žádáme o umožnění přístupu do ${applications} pro účet ${username}, jehož držitelem je ${fullName(person)}.`,
        'Za organizaci s pozdravem',
      ],
    })),
  },
  {
    id: 'known under the login, accusative',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `${organisation.name}: prosba o další přístup`,
      body: [
        'Hezký den do Prahy,',
        `prosíme, zapište mezi uživatele ${applications} i naši ${accusative(person)}, kterou v systému vedete pod jménem ${username}. Bez toho nemůže podklady chystat.`,
        'Děkujeme',
      ],
    })),
  },
  {
    id: 'rules of the page quoted',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Přístup do ${applications} na základě žádosti`,
      body: [
        'Vážený pane řediteli,',
        `z Vašich pokynů víme, že kdo už uživatelské jméno a heslo od ministerstva obdržel, žádá o další aplikaci jen dopisem. To je i náš případ: ${fullName(person)}, datum narození ${wordyDate(person.born)}, se přihlašuje uživatelským jménem ${username}${held ? ` do ${held}` : ''}.`,
        `Žádáme proto, aby ${by(person, 'mu', 'jí')} byl povolen přístup do ${applications}.`,
        'S úctou',
      ],
    })),
  },
  {
    id: 'two columns of particulars',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: 'Přístup zaměstnance do informačního systému',
      body: [
        `Ve smyslu Vašich pravidel pro uživatele požadujeme pro jednu osobu přístup do ${applications}.`,
        [
          ['Údaj', 'Hodnota'],
          ['Zaměstnavatel', `${organisation.name}, IČO ${organisation.ico}`],
          ['Osoba', fullName(person)],
          ['Den narození', czechDate(person.born)],
          ['Funkce', position],
          ['Účet', username],
        ],
      ],
    })),
  },
  {
    id: 'clerk without hooks',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: withoutDiacritics(`Pristup pro zamestnance, ${applications}`),
      body: [
        'Dobry den,',
        `${withoutDiacritics(`posilame zadost, aby byl nasemu zamestnanci otevren pristup do ${applications}.`)} Jde o: ${person.given} ${person.family}, nar. ${dottedDate(person.born)}, prihlasovaci jmeno ${username}.`,
        ...(held ? [withoutDiacritics(`V ${held} uz ucet funguje.`)] : []),
        'Diky za vstricnost a preji pekny den',
      ],
    })),
  },
  {
    id: 'by the head of an asylum house',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Prosba vedení organizace ${organisation.name}`,
      body: [
        'Dobrý den,',
        `jsme malé zařízení, vše od stravy až po dotace obstarává pár lidí. Aby nám papírování nestálo, potřebujeme, aby s ${applications} uměl${by(person, '', 'a')} a ${by(person, 'směl', 'směla')} zacházet i ${fullName(person)}, ${position}. ${by(person, 'Narozen je', 'Narozena je')} ${czechDate(person.born)}, přihlašovací jméno od Vás už ${by(person, 'obdržel', 'obdržela')}: ${username}.`,
        'Můžete nám prosím tento přístup zařídit?',
        'Předem díky',
      ],
    })),
  },
  {
    id: 'small slip of grammar',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Žádost o umožnění práce v ${applications}`,
      body: [
        'Dobrý den',
        `žádáme o umožnění práce v ${applications} pro jednoho pracovníka. Je to ${fullName(person)}, naroz. ${czechDate(person.born)}, ${held ? `v současnosti využívá pouze ${held}, ` : ''}uživatelské jméno je ${username}. Bez přístupu nám stojí práce a nestíháme termíny které jste nám stanovily.`,
        'Předem děkujem za vyřízení',
      ],
    })),
  },
  {
    id: 'under a reference number',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `K účtu ${username}: přístup do další aplikace`,
      body: [
        `Organizace ${organisation.name}, se sídlem ${seatOf(organisation)}, tímto žádá ministerstvo o přidání aplikace ${applications} k uživatelskému účtu ${username}.`,
        `Držitel účtu: ${fullName(person)}, nar. ${wordyDate(person.born)}.`,
        'O kladném vyřízení nás prosím uvědomte do datové schránky.',
      ],
    })),
  },
  {
    id: 'directed colleague, accusative with a login',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Rozšíření práce s aplikacemi o ${applications}`,
      body: [
        'Vážená kolegyně, vážený kolego,',
        `pověřili jsme vedením příslušné evidence ${accusative(person)} (pracovní místo: ${position}; narozena ${dottedDate(person.born)}; uživatelské jméno ${username}).`,
        `${held ? `Doposud má přístup jen do ${held}. ` : ''}Prosíme o to, abyste jí otevřeli také ${applications}.`,
      ],
    })),
  },
  {
    id: 'in the care of our association, accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Žádáme o přístup – IČO ${organisation.ico}`,
      body: [
        `Za organizaci ${organisation.name} žádám, abyste do ${applications} pustili ${accusative(person)}, narozenou dne ${czechDate(person.born)}, s přihlašovacím jménem ${username}.`,
        'Nic dalšího v jejím účtu prosím neměňte.',
      ],
    })),
  },
  {
    id: 'mail only',
    for: 'one',
    tells: ['email'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Přístup do ${applications} pro jednoho z nás`,
      body: [
        'Zdravíme,',
        `moc prosíme, zda byste do ${applications} vpustili i ${by(person, 'kolegu, který', 'kolegyni, která')} má u Vás uvedený e-mail ${person.email}. Jmenuje se ${fullName(person)}${held ? ` a ${held} ${by(person, 'mu', 'jí')} funguje bez potíží` : ''}.`,
        'Děkujeme, ať se Vám daří',
      ],
    })),
  },
  {
    id: 'name and application, in one breath',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications }) => ({
      subject: 'Přístup pro našeho člověka',
      body: [
        'Dobrý den,',
        `${fullName(person)} (${position}) potřebuje k práci ${applications} a přístup tam zatím nemá. Můžete ho prosím povolit?`,
      ],
    })),
  },
  {
    id: 'request on a half page',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications, organisation, held }) => ({
      subject: `Povolte přístup – ${organisation.name}`,
      body: [
        `naše organizace (IČO ${organisation.ico}) Vás žádá, aby osobě jménem ${fullName(person)} bylo dovoleno používat ${applications}.`,
        ...(held ? [`Tato osoba je už uživatelem ${held}.`] : []),
        'Za vyřízení předem děkujeme.',
      ],
    })),
  },
  {
    id: 'added at the request of the founder',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications }) => ({
      subject: `Na přání zřizovatele: ${applications}`,
      body: [
        'Vážení,',
        `zřizovatel po nás chce, aby přípravu podkladů v ${applications} nedělal jen vedoucí. Určili jsme k tomu tuto osobu: ${fullName(person)}, ${position}. Žádáme pro ni o přístup.`,
        'Hezký zbytek týdne',
      ],
    })),
  },
  {
    id: 'card of the user',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Karta uživatele k žádosti o ${applications}`,
      body: [
        `Žádáme o přístup uživatele do ${applications}. Potřebné údaje o uživateli:`,
        `• celé jméno: ${fullName(person)}`,
        `• narozen/a dne: ${czechDate(person.born)}`,
        `• pracuje jako: ${position}`,
        `• účet: ${username}${held ? ` (zatím jen pro ${held})` : ''}`,
        `• elektronická adresa: ${person.email}`,
      ],
    })),
  },
  {
    id: 'all in brackets',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Přihlášení do ${applications} – žádost za zaměstnance`,
      body: [
        'Dobrý den,',
        `v příštím roce budeme poprvé žádat o prostředky na nový program, a proto prosíme, aby ${fullName(person)} (${dottedDate(person.born)}, ${username}, ${person.email}) získal${by(person, '', 'a')} přístup do ${applications}. V závorce je datum narození, přihlašovací jméno a e-mail.`,
        'Budeme-li mít něco doložit, dejte nám vědět.',
      ],
    })),
  },
  {
    id: 'semicolons of a charity',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, organisation, held }) => ({
      subject: `Charitní a sociální práce – přístup do ${applications}`,
      body: [
        'Pokoj a dobro, vážení přátelé,',
        `píšeme Vám z organizace ${organisation.name} a prosíme doplnit mezi uživatele ${applications} toto jméno: ${fullName(person)}; ${position}; nar. ${wordyDate(person.born)}; login ${username}; ${person.email}.`,
        ...(held ? [`O ${held} nežádáme, tam přístup má.`] : []),
        'Vyprošujeme Vám všechno dobré.',
      ],
    })),
  },
  {
    id: 'group of four columns',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `${organisation.name} – skupina uživatelů pro ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `níže najdete pracovníky, kteří budou pracovat s ${applications}. Pro každého z nich žádáme o přístup.`,
        [
          ['Pracovník', 'Pozice', 'Přihlašovací jméno', 'Dat. nar.'],
          ...people.map(({ person, username, position }) => [
            fullName(person),
            position,
            username,
            dottedDate(person.born),
          ]),
        ],
        'S pozdravem a poděkováním',
      ],
    }),
  },
  {
    id: 'login first, one a line',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Otevření ${applications} stávajícím uživatelům`,
      body: [
        `Dobrý den, prosíme o otevření ${applications} uživatelům${held ? `, kteří dnes pracují v ${held}` : ' z naší organizace'}:`,
        ...people.map(
          ({ person, username }) => `${username} = ${person.given} ${person.family}, * ${czechDate(person.born)}`,
        ),
        'Za rychlou pomoc děkuje celá kancelář.',
      ],
    }),
  },
  {
    id: 'team of the early care',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Tým našeho střediska a ${applications}`,
      body: [
        'Dobrý den,',
        'dosud vše v aplikacích ministerstva dělala jedna osoba, od nového roku si práci rozdělíme.',
        `Chtěli bychom tedy, aby přístup do ${applications} měli všichni tito členové týmu:`,
        ...people.map(
          ({ person, username, position }) =>
            `* ${fullName(person)} (${position}) – narozen${by(person, '', 'a')} ${wordyDate(person.born)}, v systému jako ${username}`,
        ),
        'Žádáme Vás o jeho povolení.',
      ],
    }),
  },
  {
    id: 'first, second and so on',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Hromadné přidání k ${applications}`,
      body: [
        `Statutární orgán organizace ${organisation.name} (IČO ${organisation.ico}) žádá o přístup do ${applications} pro osoby z řad svých zaměstnanců, a sice:`,
        ...people.map(
          ({ person, username }, index) =>
            `osoba č. ${index + 1}: ${fullName(person)}, den narození ${czechDate(person.born)}, účet ${username}`,
        ),
      ],
    }),
  },
  {
    id: 'list with mails for the office',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications, held }) => ({
      subject: 'Přístupy pro kancelář',
      body: [
        'Hezké odpoledne,',
        `prosíme Vás o zařízení přístupu do ${applications} pro lidi z naší kanceláře${held ? ` (do ${held} se všichni přihlašují)` : ''}.`,
        [
          ['Příjmení, jméno', 'E-mailová adresa', 'Login', 'Narozen(a) dne'],
          ...people.map(({ person, username }) => [
            `${person.family}, ${person.given}`,
            person.email,
            username,
            czechDate(person.born),
          ]),
        ],
      ],
    }),
  },
  {
    id: 'sole trader for himself',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation, held }) => ({
      subject: `Můj přístup do ${applications}`,
      body: [
        'Dobrý den,',
        `píšu za organizaci ${organisation.name}, IČO ${organisation.ico}. ${by(person, 'Rád', 'Ráda')} bych ${by(person, 'začal', 'začala')} pracovat i s ${applications}${held ? `, protože ${held} už využívám` : ''}. Prosím, povolte mi tam přístup.`,
        `Narodil${by(person, '', 'a')} jsem se ${czechDate(person.born)}, přihlašuji se jako ${username}.`,
      ],
    })),
  },
  {
    id: 'director asks for her own',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádost o vlastní přístup, ${applications}`,
      body: [
        `jsem ${position} v organizaci ${organisation.name} a žádám Vás o povolení vstupovat do ${applications}.`,
        `Podepsan${by(person, 'ý', 'á')}: ${fullName(person)}`,
        `Uživatelské jméno: ${username}`,
        `Narození: ${dottedDate(person.born)}`,
        'Děkuji za čas, který mé žádosti věnujete.',
      ],
    })),
  },
  {
    id: 'new duty of the social worker',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Přidělená agenda, potřebuji ${applications}`,
      body: [
        'Vážení,',
        `nově mi byla svěřena agenda, ke které je nutné mít ${applications}. Jako ${position} si tedy dovoluji požádat o přístup.`,
        `Účet ${username} vlastním${held ? ` kvůli ${held}` : ''}, nar. jsem ${wordyDate(person.born)}.`,
        'S přáním pěkného dne',
      ],
    })),
  },
  {
    id: 'my login does not let me in there yet',
    for: 'oneself',
    tells: ['username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Prosba o přístup pro účet ${username}`,
      body: [
        'Dobrý den,',
        `v naší organizaci (${organisation.name}) mám nově na starosti ${applications}. Moje uživatelské jméno zní ${username}. Prosím o povolení, abych se pod ním ${by(person, 'mohl', 'mohla')} dostat i do ${applications}.`,
      ],
    })),
  },
  {
    id: 'wish of the chair',
    for: 'oneself',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, held }) => ({
      subject: 'Žádám o přístup pro sebe',
      body: [
        'Vážená paní inženýrko, vážený pane inženýre,',
        `sám${by(person, '', 'a')} bych si ${by(person, 'chtěl', 'chtěla')} v ${applications} kontrolovat, co naši lidé připraví, a k tomu potřebuji přístup. ${held ? `Do ${held} ho mám, do ${applications} nikoli. ` : ''}Žádám tedy o jeho povolení.`,
        `${fullName(person)}, ${position}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}`,
      ],
    })),
  },
];
