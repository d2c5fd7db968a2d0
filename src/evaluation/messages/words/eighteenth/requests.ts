import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, joined, withoutDiacritics } from '../grammar.ts';

/** What a letter says of the only one it is about. */
const single = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

/** "Jana Nováková" → "Janě Novákové", "Věra Zemková" → "Věře Zemkové"; women only. */
function dative({ given, family }: SamplePerson): string {
  const first = given
    .replace(/cha$/, 'še')
    .replace(/ka$/, 'ce')
    .replace(/[gh]a$/, 'ze')
    .replace(/ra$/, 'ře')
    .replace(/ia$/, 'ii')
    .replace(/ďa$/, 'dě')
    .replace(/ťa$/, 'tě')
    .replace(/ňa$/, 'ně')
    .replace(/([bdfmnptvw])a$/, '$1ě')
    .replace(/a$/, 'e');
  return `${first} ${family.replace(/á$/, 'é')}`;
}

/** "Jana Nováková" → "Jany Novákové"; women only. */
function genitive({ given, family }: SamplePerson): string {
  const first = given
    .replace(/ia$/, 'ie')
    .replace(/ďa$/, 'di')
    .replace(/ťa$/, 'ti')
    .replace(/ňa$/, 'ni')
    .replace(/([cčjřšž])a$/, '$1i')
    .replace(/a$/, 'y');
  return `${first} ${family.replace(/á$/, 'é')}`;
}

export const requests: RequestWording[] = [
  {
    id: 'work of a colleague on maternity leave',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `${applications} – zástup za mateřskou`,
      body: [
        'Dobrý den,',
        `agendu po kolegyni, která odešla na mateřskou dovolenou, u nás nyní vede ${fullName(person)} (nar. ${czechDate(person.born)}).${held ? ` S aplikací ${held} pracuje už delší dobu.` : ''} Ke své práci však potřebuje také přístup do aplikace ${applications}, který zatím nemá. Můžete ${by(person, 'mu', 'jí')} ho prosím povolit?`,
        'Za odpověď i vyřízení předem děkujeme.',
      ],
    })),
  },
  {
    id: 'activity is growing',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `Povolení vstupu do aplikace ${applications}`,
      body: [
        'Vážení,',
        `${organisation.name} od nového roku rozšiřuje svou činnost a část agendy povede v aplikaci ${applications}. Prosíme, aby do ní byl povolen přístup této osobě:`,
        `${fullName(person)} – ${position} – datum narození ${dottedDate(person.born)}`,
        'Jsme Vám k dispozici na telefonu uvedeném v záhlaví.',
      ],
    })),
  },
  {
    id: 'in the language of an office',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held, organisation }) => ({
      subject: `Udělení přístupu k aplikaci ${applications} – žádost`,
      body: [
        `${organisation.name}, IČO ${organisation.ico}, tímto žádá Ministerstvo práce a sociálních věcí o udělení přístupu k aplikaci ${applications} ve prospěch ${by(person, 'svého zaměstnance', 'své zaměstnankyně')}.`,
        `Identifikace: ${fullName(person)}, datum narození ${czechDate(person.born)}.`,
        ...(held
          ? [
              `${by(person, 'Jmenovaný', 'Jmenovaná')} je již ${by(person, 'držitelem', 'držitelkou')} uživatelského účtu k aplikaci ${held}, a není tedy nutné zasílat nový souhlas se zpracováním osobních údajů.`,
            ]
          : []),
      ],
    })),
  },
  {
    id: 'the director forgot one application',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Doplnění aplikace ${applications} k účtu`,
      body: [
        'Dobré ráno,',
        `omlouvám se, že Vás obtěžuji. Když jsme ${held ? `zařizovali ${held}` : 'zařizovali účet'}, neuvědomili jsme si, že budeme potřebovat i ${applications}.`,
        `Prosím tedy dodatečně o přístup do aplikace ${applications} pro ${by(person, 'stejného kolegu', 'stejnou kolegyni')}, tj. ${fullName(person)}, nar. ${wordyDate(person.born)}. Přihlašuje se jako ${username}.`,
        'Ještě jednou se omlouvám a děkuji!',
      ],
    })),
  },
  {
    id: 'three headings',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: 'Zpřístupnění další aplikace stávajícímu uživateli',
      body: [
        `1) O CO ŽÁDÁME – povolit přístup do aplikace ${applications}`,
        `2) KOMU – ${fullName(person)}; narození: ${dottedDate(person.born)}; účet v OKslužby: ${username}; elektronická adresa: ${person.email}`,
        `3) KDO ŽÁDÁ – ${organisation.name}, ${seatOf(organisation)}, IČ ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'economist, to the point',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Účet ${username} – přidání aplikace`,
      body: [
        `k účtu ${username} (${fullName(person)}) prosím přidejte přístup do aplikace ${applications}. Ostatní nastavení účtu ponechte beze změny.`,
        'Děkuji',
      ],
    })),
  },
  {
    id: 'the region wants it',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `${organisation.name}, žádost o přístup uživatele k ${applications}`,
      body: [
        'Vážení na ministerstvu,',
        `při metodické návštěvě nás pracovníci kraje upozornili, že údaje za naši organizaci máme nově vyplňovat v aplikaci ${applications}.${held ? ` My jsme dosud používali výhradně ${held}.` : ''}`,
        `Vyplňovat je bude ${by(person, 'tento kolega', 'tato kolegyně')}: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, uživatelské jméno zní ${username}.`,
        'Povolte nám prosím pro tuto osobu přístup. Pokud je zapotřebí ještě něco dalšího, obratem to doplníme.',
      ],
    })),
  },
  {
    id: 'head of a shelter without marks',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: withoutDiacritics(`Pristup pro ${by(person, 'kolegu', 'kolegyni')} do ${applications}`),
      body: [
        'Zdravim na ministerstvo,',
        `${withoutDiacritics(`potrebovali bychom, aby v aplikaci ${applications} ${by(person, 'mohl', 'mohla')} nove pracovat take`)} ${person.given} ${person.family} (nar. ${czechDate(person.born)}, v OKsluzby uz ma jmeno ${username}).`,
        'Prosim tedy o povoleni pristupu. Pisu z mobilu, omluvte chybejici hacky a carky.',
      ],
    })),
  },
  {
    id: 'unanswered e-mail repeated',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Opakovaná prosba – přístup k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        'v létě jsme Vám psali e-mail, ale asi nedorazil, tak to posíláme ještě jednou datovkou.',
        `Jde nám o to, aby se do aplikace ${applications} ${by(person, 'dostal', 'dostala')} i ${fullName(person)}. Datum narození je ${dottedDate(person.born)}, login ${username}. Prosím o povolení přístupu.`,
        'Mějte se pěkně.',
      ],
    })),
  },
  {
    id: 'name only, quite short',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications }) => ({
      subject: 'Přístup',
      body: [
        'Dobrý den,',
        `potřebujeme do aplikace ${applications} přístup pro jednoho uživatele. Je jím ${fullName(person)}. Můžete ho povolit?`,
      ],
    })),
  },
  {
    id: 'according to the methodology sheet',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `ŽÁDOST – PŘÍSTUP ${applications}`,
      body: [
        [
          ['Údaj', 'Hodnota'],
          ['Žádající organizace', `${organisation.name}, IČO ${organisation.ico}`],
          ['Aplikace, do které má být povolen přístup', applications],
          ['Osoba, která má mít přístup', fullName(person)],
          ['Její datum narození', czechDate(person.born)],
          ['Její dosavadní přihlašovací jméno', username],
          ['Její pracovní pozice', position],
        ],
        'Žádost podáváme v souladu s informacemi na Vašem webu.',
      ],
    })),
  },
  {
    id: 'accountant of a charity',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Prosíme o otevření aplikace ${applications}`,
      body: [
        'Pokoj a dobro,',
        `v naší organizaci se o výkazy stará ${fullName(person)}. ${held ? `Zatím má k dispozici jen aplikaci ${held}. ` : ''}Byli bychom vděční, kdybyste ${by(person, 'mu', 'jí')} otevřeli také aplikaci ${applications}, tedy povolili přístup.`,
        `Pro ověření totožnosti: ${by(person, 'narozen', 'narozena')} dne ${wordyDate(person.born)}.`,
      ],
    })),
  },
  {
    id: 'with an e-mail for contact only',
    for: 'one',
    tells: ['email'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Přístup do aplikace ${applications} pro ${by(person, 'kolegu', 'kolegyni')}`,
      body: [
        'Krásný den všem,',
        `žádáme tímto o povolení přístupu do aplikace ${applications}. Určen je pro ${by(person, 'našeho kolegu', 'naši kolegyni')}: ${fullName(person)}, e-mail vedený u účtu ${person.email}.`,
        ...(held ? [`Účet má ${by(person, 'kolega', 'kolegyně')} zřízen k aplikaci ${held}.`] : []),
      ],
    })),
  },
  {
    id: 'two reasons and a request',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Nutnost přístupu k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `ke konci roku nás čeká uzavření všech rozpracovaných formulářů a jediný člověk s přístupem k aplikaci ${applications} je dlouhodobě nemocný. Proto žádáme o povolení přístupu ještě pro jednu osobu.`,
        `Příjmení, jméno: ${person.family}, ${person.given}`,
        `Den narození: ${dottedDate(person.born)}`,
        `Login do OKslužby: ${username}`,
      ],
    })),
  },
  {
    id: 'our social worker, accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Rozšíření pracovních nástrojů – ${applications}`,
      body: [
        'Dobrý den,',
        `chtěli bychom naši dlouholetou zaměstnankyni ${accusative(person)} (datum nar. ${dottedDate(person.born)}, účet ${username}) zapojit i do práce v aplikaci ${applications}${held ? `, dosud ji známe jen z aplikace ${held}` : ''}. Žádáme proto o povolení jejího přístupu.`,
        'S poděkováním',
      ],
    })),
  },
  {
    id: 'to Mrs, dative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Žádost o zpřístupnění ${applications}`,
      body: [
        `povolte prosím přístup do aplikace ${applications} paní ${dative(person)}, narozené ${czechDate(person.born)}. Paní již má uživatelské jméno ${username} a nové nepotřebuje.`,
        'Předem děkujeme za rychlé vyřízení.',
      ],
    })),
  },
  {
    id: 'account of Mrs, genitive',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Rozšíření účtu uživatelky o přístup k ${applications}`,
      body: [
        'Vážená paní, vážený pane, krásné dopoledne,',
        `za ${organisation.name} Vás žádám o rozšíření účtu paní ${genitive(person)} o přístup k aplikaci ${applications}. Účet je veden pod uživatelským jménem ${username}.`,
      ],
    })),
  },
  {
    id: 'newly also her, accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications }) => ({
      subject: `Přidání uživatelky do aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `mezi uživatele aplikace ${applications} prosím zařaďte i paní ${accusative(person)}, aby se do ní mohla přihlásit.`,
        `Pozice: ${position}`,
        `Narozena: ${czechDate(person.born)}`,
        `Stávající uživ. jméno: ${username}`,
      ],
    })),
  },
  {
    id: 'colleague in the accusative by date alone',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person }, { applications, organisation }) => ({
      subject: `${organisation.name}: přístup k aplikaci ${applications}`,
      body: [
        `na poradě vedení jsme rozhodli, že s aplikací ${applications} bude za naši organizaci pracovat jediná osoba. Vybrali jsme ${accusative(person)}, nar. ${wordyDate(person.born)}, a žádáme Vás, abyste jí přístup do aplikace povolili.`,
        'Děkuje vedení organizace',
      ],
    })),
  },
  {
    id: 'short of one right',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Chybí nám přístup k ${applications}`,
      body: [
        'Dobrý den,',
        `po přihlášení jménem ${username} se ${by(person, 'našemu kolegovi', 'naší kolegyni')} ${held ? `nabídne pouze ${held}` : `aplikace ${applications} vůbec nenabídne`}. Na telefonní lince nám poradili, že o přístup je třeba písemně požádat, což tímto činíme.`,
        `Žádáme o povolení přístupu k aplikaci ${applications}. Uživatelem účtu je ${fullName(person)}.`,
      ],
    })),
  },
  {
    id: 'replaces the previous economist',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Změna v obsazení ekonomického úseku – přístup k aplikaci ${applications}`,
      body: [
        'Vážení kolegové,',
        `ekonomický úsek organizace ${organisation.name} má nové obsazení. Do aplikace ${applications} proto nově potřebuje přístup níže uvedená osoba. Žádáme Vás o jeho povolení.`,
        `• jméno: ${fullName(person)}`,
        `• nar. dne: ${czechDate(person.born)}`,
        `• přihlašuje se jako: ${username}`,
        `• e-mailová adresa: ${person.email}`,
      ],
    })),
  },
  {
    id: 'who, where, from when',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications }) => ({
      subject: 'Povolení přístupu – jeden uživatel',
      body: [
        `Kam: ${applications}`,
        `Pro koho: ${fullName(person)}`,
        `Pod jakým jménem: ${username}`,
        'Od kdy: co nejdříve',
        'Prosíme o povolení výše popsaného přístupu.',
      ],
    })),
  },
  {
    id: 'a slip of agreement',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `prosba ohledně aplikace ${applications}`,
      body: [
        'Dobrý den přeji,',
        `rádi by jsme požádali o přístup do aplikace ${applications}. Bude v ní pracovat ${person.given} ${person.family}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}${held ? `, účet do ${held} už jste nám zřídili` : ''}.`,
        'Děkujem moc, kdyby něco tak volejte.',
      ],
    })),
  },
  {
    id: 'name and function, nothing else',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `Rozšíření okruhu uživatelů aplikace ${applications}`,
      body: [
        `za organizaci ${organisation.name} žádáme o rozšíření okruhu osob, které mají přístup k aplikaci ${applications}, o tohoto uživatele: ${fullName(person)}, ${position}.`,
        'Potvrzení o povolení přístupu nám prosím zašlete do datové schránky.',
      ],
    })),
  },
  {
    id: 'account is here, door is closed',
    for: 'one',
    tells: ['username', 'email'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Aktivace ${applications}`,
      body: [
        'Zdravím Vás,',
        `mohli byste prosím k našemu stávajícímu účtu aktivovat i ${applications}? Účet patří ${by(person, 'kolegovi', 'kolegyni')}, jméno: ${fullName(person)}, login: ${username}, e-mail: ${person.email}.`,
        'Bez toho přístupu bohužel nemůžeme pokračovat. Díky za pomoc!',
      ],
    })),
  },
  {
    id: 'manager of a project, date and mail',
    for: 'one',
    tells: ['birthDate', 'email'],
    write: single(({ person, position }, { applications }) => ({
      subject: `Přístupová práva k aplikaci ${applications}`,
      body: [
        'Vážení,',
        `dovolujeme si požádat o přidělení přístupových práv k aplikaci ${applications} pro: ${fullName(person)}, ${position}, narození ${dottedDate(person.born)}, kontakt ${person.email}.`,
        'Za kladné posouzení žádosti děkujeme.',
      ],
    })),
  },
  {
    id: 'at length with a history',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Žádost ve věci přístupu k další aplikaci – ${organisation.name}`,
      body: [
        'Vážený pane řediteli, vážení spolupracovníci,',
        `naše organizace působí v regionu přes patnáct let a s Vaším ministerstvem dlouhodobě spolupracuje. Původně jsme elektronickou agendu svěřili jedinému člověku, postupem času se ale ukázalo, že to není udržitelné.`,
        `Část povinností přešla na dalšího člena týmu, jímž je ${fullName(person)} (${position}), ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}. ${held ? `Aplikaci ${held} ovládá velmi dobře a přihlašuje se do ní` : 'Přihlašuje se'} uživatelským jménem ${username}.`,
        `Obracíme se na Vás proto s žádostí, abyste uvedené osobě povolili přístup také k aplikaci ${applications}. Věříme, že naší žádosti vyhovíte, a přejeme Vám mnoho úspěchů.`,
      ],
    })),
  },
  {
    id: 'nobody has it yet',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications }) => ({
      subject: `První uživatel aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `v naší organizaci zatím nemá do aplikace ${applications} přístup nikdo, a přitom ji máme používat. Jako první ji bude používat ${person.given} ${person.family}, prosíme o povolení přístupu.`,
        'S přáním klidných dnů',
      ],
    })),
  },
  {
    id: 'rows of people with accounts',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `${organisation.name} – přístupy pro tým, ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o povolení přístupu do aplikace ${applications} celému našemu týmu podle tabulky.`,
        [
          ['Osoba', 'Den narození', 'Účet OKslužby'],
          ...people.map(({ person, username }) => [fullName(person), dottedDate(person.born), username]),
        ],
        'Kdo v tabulce není, přístup nepotřebuje.',
      ],
    }),
  },
  {
    id: 'bullets with colleagues',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Více uživatelů – přístup do ${applications}`,
      body: [
        'Vážená paní magistro,',
        `jak jste nám doporučila na konzultaci, posíláme souhrnnou žádost o přístup do aplikace ${applications}. Týká se těchto lidí${held ? `, kteří dnes pracují v ${held}` : ''}:`,
        ...people.map(
          ({ person, username }) =>
            `• ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, přihlašuje se jako ${username}`,
        ),
        'Ať se Vám daří.',
      ],
    }),
  },
  {
    id: 'blocks for every person',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: `Žádost o přístup většího počtu pracovníků k aplikaci ${applications}`,
      body: [
        `Níže vyjmenovaným pracovníkům prosíme povolit přístup k aplikaci ${applications}.`,
        ...people.flatMap(({ person, username, position }, index) => [
          `${index + 1}) ${person.given} ${person.family} (${position})`,
          `dat. narození ${czechDate(person.born)}, uživatel ${username}, mail ${person.email}`,
        ]),
        'Žádost podává vedení organizace.',
      ],
    }),
  },
  {
    id: 'accounts in a row',
    for: 'many',
    tells: ['username'],
    write: ({ people, applications, held }) => ({
      subject: `Přidání aplikace ${applications} k několika účtům`,
      body: [
        'Dobrý den,',
        `naše účty${held ? ` v aplikaci ${held}` : ''} jsou tyto: ${joined(
          people.map(({ person, username }) => `${username} (${person.given} ${person.family})`),
        )}. Žádáme, aby všechny získaly také přístup do aplikace ${applications}.`,
        'Děkujeme za Váš čas.',
      ],
    }),
  },
  {
    id: 'table with functions first',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Povolení přístupu vybraným zaměstnancům organizace, IČO ${organisation.ico}`,
      body: [
        `vedení organizace určilo k práci s aplikací ${applications} následující zaměstnance a žádá ministerstvo, aby jim do ní povolilo přístup:`,
        [
          ['Funkce v organizaci', 'Jméno zaměstnance', 'Datum nar.', 'Přihl. jméno'],
          ...people.map(({ person, username, position }) => [
            position,
            `${person.given} ${person.family}`,
            czechDate(person.born),
            username,
          ]),
        ],
      ],
    }),
  },
  {
    id: 'myself, after a course',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Můj přístup do aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `na školení jsme si vyzkoušeli aplikaci ${applications} a ${by(person, 'rád', 'ráda')} bych s ní ${by(person, 'začal', 'začala')} pracovat. Povolíte mi do ní prosím přístup? V OKslužby vystupuji pod jménem ${username}, datum mého narození je ${czechDate(person.born)}.`,
        'Moc děkuji a zdravím',
      ],
    })),
  },
  {
    id: 'I, the undersigned, apply',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Žádost o udělení přístupu – ${applications}`,
      body: [
        `Podepsan${by(person, 'ý', 'á')} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}, ${position} v organizaci ${organisation.name} (IČO ${organisation.ico}), žádám, aby mi byl udělen přístup k aplikaci ${applications}.`,
        held
          ? `Pod uživatelským jménem ${username} již užívám aplikaci ${held}.`
          : `Mé uživatelské jméno je ${username}.`,
      ],
    })),
  },
  {
    id: 'I ask for one more, by user name',
    for: 'oneself',
    tells: ['username'],
    write: single(({ username }, { applications, held }) => ({
      subject: `Prosba uživatele ${username}`,
      body: [
        'Dobrý podvečer,',
        `${held ? `jsem uživatelem aplikace ${held} a ` : ''}prosím Vás o povolení přístupu také do aplikace ${applications}. Mé přihlašovací jméno: ${username}.`,
        'Předem díky za vstřícnost.',
      ],
    })),
  },
  {
    id: 'I would need, by date of birth',
    for: 'oneself',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, held }) => ({
      subject: `Žádám o přístup k ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `na pozici ${position} bych ke své práci ${by(person, 'potřeboval', 'potřebovala')} přístup k aplikaci ${applications}, a proto Vás o jeho povolení žádám.${held ? ` K aplikaci ${held} se přihlašuji bez potíží.` : ''}`,
        `Narodil${by(person, '', 'a')} jsem se ${wordyDate(person.born)}.`,
      ],
    })),
  },
  {
    id: 'my particulars in lines, no marks',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: withoutDiacritics(`Pristup k aplikaci ${applications} - zadost`),
      body: [
        withoutDiacritics(`Zadam o povoleni pristupu k aplikaci ${applications} pro svou osobu.`),
        `Narozeni: ${dottedDate(person.born)}`,
        `Uziv. jmeno: ${username}`,
        `Muj e-mail: ${person.email}`,
        `Pracuji zde: IC ${organisation.ico}`,
        'Dekuji Vam.',
      ],
    })),
  },
];
