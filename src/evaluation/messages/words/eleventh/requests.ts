import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

/** A letter in which one person is spoken of. */
const single = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

const bare = ({ given, family }: SamplePerson) => `${given} ${family}`;
const surnameFirst = ({ given, family }: SamplePerson) => `${family} ${given}`;

/** "Lenka Rybářová" → "Lenkou Rybářovou" */
const instrumental = ({ given, family }: SamplePerson) =>
  `${given.replace(/a$/, 'ou')} ${family.replace(/á(?=[ -]|$)/g, 'ou')}`;

/** "Lenka Rybářová" → "Lence Rybářové" */
const dative = ({ given, family }: SamplePerson) => {
  const endings: [RegExp, string][] = [
    [/cha$/, 'še'],
    [/ka$/, 'ce'],
    [/[gh]a$/, 'ze'],
    [/ra$/, 'ře'],
    [/ďa$/, 'dě'],
    [/ťa$/, 'tě'],
    [/ňa$/, 'ně'],
    [/([bdfmnptv])a$/, '$1ě'],
    [/a$/, 'e'],
  ];
  const [from, to] = endings.find(([ending]) => ending.test(given)) ?? [/$/, ''];
  return `${given.replace(from, to)} ${family.replace(/á(?=[ -]|$)/g, 'é')}`;
};

export const requests: RequestWording[] = [
  {
    id: 'we would need',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `${applications} pro dalšího z našich lidí`,
      body: [
        'Dobrý den,',
        `potřebovali bychom, aby se do ${applications} ${by(person, 'mohl', 'mohla')} přihlašovat také ${fullName(person)} (${position}). Účet od Vás už ${by(person, 'má, jeho', 'má, její')} uživatelské jméno je ${username} a ${by(person, 'narodil', 'narodila')} se ${czechDate(person.born)}.`,
        `Kdyby bylo potřeba něco dalšího, zavolejte nám na ${organisation.phone}.`,
      ],
    })),
  },
  {
    id: 'two lines of a director',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications }) => ({
      subject: 'Povolení aplikace',
      body: [
        `Žádám o povolení přístupu: ${applications}.`,
        `${by(person, 'Uživatel', 'Uživatelka')} ${fullName(person)}, účet ${username}.`,
      ],
    })),
  },
  {
    id: 'a lawyer, in Roman numerals',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation, held }) => ({
      subject: `Žádost o povolení přístupu uživatele do ${applications}`,
      body: [
        `Organizace ${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)} (dále jen „organizace“), žádá ministerstvo, aby osobě označené v bodu II povolilo přístup k aplikaci ${applications}.`,
        `I. Označená osoba je držitelem uživatelského účtu k aplikaci ${held}. Nový souhlas se zpracováním osobních údajů se proto v souladu se zveřejněnými pravidly nepřipojuje.`,
        `II. ${fullName(person)}, ${position}, dat. nar. ${wordyDate(person.born)}, uživatelské jméno ${username}.`,
        'III. Organizace žádá, aby byla o povolení přístupu vyrozuměna do své datové schránky.',
      ],
    })),
  },
  {
    id: 'how it came about',
    for: 'one',
    tells: ['username', 'email'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Naše účetní agenda a aplikace ${applications}`,
      body: [
        'Dobrý den celému odboru,',
        `loni jste nám zřídili účet do ${held} pro ${by(person, 'kolegu, který má', 'kolegyni, která má')} na starosti podklady k dotacím. Od nového roku budeme vyplňovat údaje i v aplikaci ${applications}, takže bez přístupu k ní se neobejdeme.`,
        `${by(person, 'Kolega', 'Kolegyně')} se jmenuje ${bare(person)}, přihlašuje se jako ${username} a zastihnete ${by(person, 'ho', 'ji')} na ${person.email}.`,
        'Prosíme tedy o povolení a o krátkou zprávu, až bude hotovo. Mockrát díky.',
      ],
    })),
  },
  {
    id: 'not used to writing letters',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: 'Prosba na ministerstvo',
      body: [
        'Zdravíme do Prahy,',
        `s úřady si moc nepíšeme, tak snad to bude takhle stačit. S aplikací ${applications} má u nás pracovat ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}. Můžete ${by(person, 'mu', 'jí')} k ní prosím povolit přístup?`,
        'Díky předem a ať se daří.',
      ],
    })),
  },
  {
    id: 'official phrases',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Povolení přístupu do informačního systému – ${applications}`,
      body: [
        'Vážení zástupci ministerstva,',
        `v návaznosti na informace zveřejněné na internetových stránkách MPSV si dovolujeme zdvořile požádat o povolení přístupu k aplikaci ${applications}, a to pro níže specifikovaného uživatele:`,
        `Titul, jméno, příjmení: ${fullName(person)}`,
        `Den narození: ${dottedDate(person.born)}`,
        `Uživatelské jméno přidělené ministerstvem: ${username}`,
        'Za kladné posouzení naší žádosti předem děkujeme a zůstáváme s úctou.',
      ],
    })),
  },
  {
    id: 'what, where, for whom',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: 'Žádost o přístup – údaje',
      body: [
        'Co žádáme: povolení přístupu',
        `Kam: ${applications}`,
        `Pro koho: ${surnameFirst(person)}, ${position}`,
        `Narození: ${czechDate(person.born)}`,
        `Login: ${username}`,
        `Pracovní e-mail: ${person.email}`,
        `Kdo žádá: ${organisation.name}, IČ ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'table standing upright',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Požadavek na přístup k aplikaci ${applications}`,
      body: [
        'Dobrý den, předkládáme požadavek na povolení přístupu, údaje jsou v tabulce.',
        [
          ['Položka', 'Vyplněno'],
          ['Požadovaná aplikace', applications],
          ['Osoba', fullName(person)],
          ['Nar.', dottedDate(person.born)],
          ['Má účet', username],
          ['Zařazení v organizaci', position],
          ['Organizace a IČO', `${organisation.name}, ${organisation.ico}`],
        ],
      ],
    })),
  },
  {
    id: 'would it be possible, in the passive',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `Přístup ${by(person, 'nového pracovníka', 'nové pracovnice')} k ${applications}`,
      body: [
        'Pěkný den,',
        `bylo by možné, aby byl přístup do ${applications} povolen i osobě, která u nás převzala agendu dotací?`,
        `Jde o tuto osobu: ${bare(person)}, ${position}, datum narození ${dottedDate(person.born)}. Naše IČO je ${organisation.ico}.`,
      ],
    })),
  },
  {
    id: 'we would be grateful',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Přístup ještě k jedné aplikaci: ${applications}`,
      body: [
        'Vážený pane řediteli, vážení kolegové,',
        `byli bychom Vám vděčni, kdybyste u uživatelského účtu ${username}, pod nímž v aplikaci ${held} pracuje ${fullName(person)} (${position}), povolili také přístup k aplikaci ${applications}.`,
        `Za ${organisation.name} přejeme hezký zbytek týdne.`,
      ],
    })),
  },
  {
    id: 'a question to begin with',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `${applications} – prosba o povolení`,
      body: [
        `Mohli byste prosím povolit přístup do ${applications} ${by(person, 'tomuto zaměstnanci', 'této zaměstnankyni')}?`,
        `${surnameFirst(person)}, * ${czechDate(person.born)}, v systému jako ${username}`,
        'Je to pro nás dost naléhavé, do konce měsíce máme podávat žádost. Děkujeme moc.',
      ],
    })),
  },
  {
    id: 'noun phrases only',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, organisation }) => ({
      subject: `Žádost za ${by(person, 'zaměstnance', 'zaměstnankyni')} – ${applications}`,
      body: [
        `Předmět: žádost o povolení přístupu k aplikaci ${applications}.`,
        `Žádající organizace: ${organisation.name} (IČ: ${organisation.ico}).`,
        `${by(person, 'Zaměstnanec', 'Zaměstnankyně')}: ${fullName(person)}, datum nar. ${dottedDate(person.born)}.`,
        'Zdůvodnění: rozšíření pracovní náplně.',
      ],
    })),
  },
  {
    id: 'many short sentences',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: 'Jeden uživatel, další aplikace',
      body: [
        'Dobrý den.',
        `Píšeme kvůli ${by(person, 'kolegovi', 'kolegyni')}. Jmenuje se ${bare(person)}. Datum narození: ${wordyDate(person.born)}. Do ${held} se hlásí pod jménem ${username}. Teď potřebuje pracovat i s ${applications}. Povolte ${by(person, 'mu', 'jí')} to prosím. Souhlas už u Vás máte.`,
        'Děkujeme a zdravíme.',
      ],
    })),
  },
  {
    id: 'after a change of jobs inside',
    for: 'one',
    tells: ['birthDate', 'email'],
    write: single(({ person, position }, { applications, held }) => ({
      subject: `Změna pracovní náplně – přístup k ${applications}`,
      body: [
        'Vážení přátelé,',
        `v naší organizaci došlo ke změně pracovních náplní a práci s aplikací ${applications} nově zajišťuje ${fullName(person)}, ${position}. Zatím má jen přístup do ${held}.`,
        `Žádáme proto o povolení přístupu. K ${by(person, 'jeho', 'její')} identifikaci uvádíme datum narození (${czechDate(person.born)}) a e-mail ${person.email}, který je u účtu veden.`,
      ],
    })),
  },
  {
    id: 'in the place of somebody on leave',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Zástup po dobu rodičovské dovolené, ${applications}`,
      body: [
        'Dobrý den, milé dámy a pánové,',
        `kolegyně, která měla ${applications} na starosti, nastoupila na rodičovskou dovolenou. Zastupovat ji bude ${fullName(person)} (přihlašovací jméno ${username}).`,
        `Aby ${by(person, 'mohl', 'mohla')} tuto práci dělat, potřebuje do uvedené aplikace přístup, a o ten Vás tímto žádáme.`,
      ],
    })),
  },
  {
    id: 'a keyboard without Czech',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: withoutDiacritics(`Pristup k ${applications}, zadost`),
      body: [
        'Dobry den preji,',
        `${withoutDiacritics(`prosim o povoleni pristupu do ${applications}. Nas uzivatel: `)}${bare(person)}`,
        `narozeni: ${dottedDate(person.born)}`,
        `login: ${username}`,
        `organizace: ICO ${organisation.ico}`,
        'Omlouvam se za chybejici hacky a carky.',
      ],
    })),
  },
  {
    id: 'advised on the telephone',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Žádost dle rady Vašich pracovníků (${applications})`,
      body: [
        'Hezké odpoledne,',
        `na telefonu nám bylo řečeno, že kdo už účet k ${held} má, tomu stačí o ${applications} napsat. Činíme tak a o povolení přístupu žádáme.`,
        `Žádost se týká ${by(person, 'tohoto pracovníka', 'této pracovnice')}: ${fullName(person)} / nar. ${czechDate(person.born)} / ${username} / ${person.email}`,
      ],
    })),
  },
  {
    id: 'work with data begins soon',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications }) => ({
      subject: `Přístupová práva do ${applications}`,
      body: [
        'Vážení a milí,',
        `nejpozději do dvou týdnů musíme v aplikaci ${applications} začít pracovat s podklady pro příští rok. Úkolem je ${by(person, 'pověřen', 'pověřena')} ${bare(person)}, ${position} (${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}), a přístup zatím nemá.`,
        `Žádáme, aby ${by(person, 'mu', 'jí')} byl povolen. Děkujeme, že nám vyjdete vstříc.`,
      ],
    })),
  },
  // in the first person
  {
    id: 'I am the one',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Můj přístup k ${applications}`,
      body: [
        'Dobrý den,',
        `jmenuji se ${fullName(person)}, datum narození ${wordyDate(person.born)}, a jsem ve vedení organizace ${organisation.name}. V ${held} mám účet ${username}.`,
        `Potřebuji se dostat také do ${applications}. Prosím, povolte mi to.`,
      ],
    })),
  },
  {
    id: 'first person, two lines',
    for: 'oneself',
    tells: ['username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Žádám o ${applications}`,
      body: [
        `Prosím, abych s účtem ${username} ${by(person, 'mohl', 'mohla')} pracovat i v ${applications}, a žádám o povolení přístupu. ${fullName(person)}`,
      ],
    })),
  },
  {
    id: 'I ask politely and at length',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Osobní žádost o povolení přístupu k aplikaci ${applications}`,
      body: [
        'Vážený pane řediteli odboru,',
        `dovoluji si Vás požádat, abyste mi povolil přístup k aplikaci ${applications}, neboť se naše organizace (${organisation.name}, IČO ${organisation.ico}) rozhodla žádat o podporu i v této oblasti.`,
        `S aplikací ${held} pracuji již delší dobu, a to pod uživatelským jménem ${username}; heslo si ponechávám stávající. Pro úplnost své údaje shrnuji: ${fullName(person)}, nar. ${dottedDate(person.born)}, e-mail ${person.email}.`,
        'Předem Vám děkuji a jsem s pozdravem Váš',
      ],
    })),
  },
  {
    id: 'lines about me',
    for: 'oneself',
    tells: ['birthDate', 'email'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Žádost držitele účtu – ${applications}`,
      body: [
        `Žádám tímto o povolení přístupu k ${applications} na základě účtu, který již mám k ${held}.`,
        `já: ${bare(person)}`,
        `narozen${by(person, '', 'a')}: ${czechDate(person.born)}`,
        `e-mail u účtu: ${person.email}`,
      ],
    })),
  },
  {
    id: 'may I have it',
    for: 'oneself',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Ještě ${applications}, prosím`,
      body: [
        'Dobré ráno,',
        `${held} už užívám a ${by(person, 'rád', 'ráda')} bych k tomu ${by(person, 'měl', 'měla')} i ${applications}. Je možné mi tam povolit přístup? ${by(person, 'Narozen', 'Narozena')} ${dottedDate(person.born)}.`,
        `Zdraví ${fullName(person)}`,
      ],
    })),
  },
  // the name in another case
  {
    id: 'let my deputy in',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Povolení přístupu mé zástupkyni (${applications})`,
      body: [
        'Vážení, dobrý den,',
        `žádám, abyste do ${applications} vpustili mou zástupkyni ${accusative(person)}, narozenou ${wordyDate(person.born)}. Její účet se jmenuje ${username}.`,
      ],
    })),
  },
  {
    id: 'to a lady in the dative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Prosíme o povolení – ${applications}`,
      body: [
        `Povolte prosím paní ${dative(person)} přístup k aplikaci ${applications}. Datum narození je ${czechDate(person.born)}, zaměstnavatel ${organisation.name}, uživatelské jméno ${username}.`,
        'S pozdravem a poděkováním',
      ],
    })),
  },
  {
    id: 'by whom it will be used',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Rozšíření o ${applications}`,
      body: [
        'Dobrý den všem,',
        `účet ${username} v ${held} je užíván paní ${instrumental(person)}. Prosíme, aby jí byl povolen přístup i do ${applications}, protože tuto agendu převzala.`,
      ],
    })),
  },
  {
    id: 'we have a new economist',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `Nová kolegyně a ${applications}`,
      body: [
        'Dobrý den,',
        `pro naši kolegyni, paní ${accusative(person)} (datum narození ${dottedDate(person.born)}), žádáme o povolení přístupu k ${applications}.`,
        'Jsme Vám zavázáni za rychlé vyřízení.',
      ],
    })),
  },
  {
    id: 'a request concerning a lady',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'email'],
    write: single(({ person }, { applications, organisation }) => ({
      subject: 'Žádost ve věci přístupu zaměstnankyně',
      body: [
        `Organizace ${organisation.name} (IČO ${organisation.ico}) by ráda viděla mezi uživateli ${applications} také ${accusative(person)}, nar. ${czechDate(person.born)}, e-mail ${person.email}.`,
        'Žádáme Vás proto o povolení přístupu.',
      ],
    })),
  },
  {
    id: 'she was entrusted with it',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Přístup pro vedoucí projektu: ${applications}`,
      body: [
        'Vážená paní ředitelko,',
        `vedoucí projektu jsme jmenovali ${accusative(person)}. Aby mohla vedle ${held} používat i ${applications}, žádáme o povolení přístupu.`,
        `Její login: ${username}, narozena: ${dottedDate(person.born)}`,
      ],
    })),
  },
  // the name and nothing beside it
  {
    id: 'name alone, with a reason',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `Zpřístupnění ${applications} naší organizaci`,
      body: [
        'Dobrý den,',
        `organizace ${organisation.name}, IČO ${organisation.ico}, žádá o povolení přístupu do ${applications}, protože chce letos poprvé využít Vaši podporu. Přístup bude užívat ${fullName(person)}, ${position}.`,
        'Těšíme se na odpověď.',
      ],
    })),
  },
  {
    id: 'name alone, a scrap of paper',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications }) => ({
      subject: 'Zadost',
      body: [`Prosím přidat přístup: ${applications}`, bare(person)],
    })),
  },
  {
    id: 'name alone, in a question',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications, held }) => ({
      subject: `Může mít přístup i k ${applications}?`,
      body: [
        'Pěkné dopoledne,',
        `${by(person, 'náš pracovník', 'naše pracovnice')} ${fullName(person)} už s ${held} umí. Můžete ${by(person, 'mu', 'jí')} prosím povolit i přístup k ${applications}?`,
      ],
    })),
  },
  {
    id: 'name alone, by resolution',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications }) => ({
      subject: `Usnesení vedení – přístup k ${applications}`,
      body: [
        `Na poradě vedení bylo dohodnuto, že aplikaci ${applications} bude v naší organizaci obsluhovat ${surnameFirst(person)}.`,
        'Žádáme Vás tedy o udělení přístupu.',
      ],
    })),
  },
  // several people
  {
    id: 'table with jobs',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost o povolení přístupu – tým (${applications})`,
      body: [
        `Dobrý den, za ${organisation.name} žádáme, aby k ${applications} měli přístup všichni členové týmu podle tohoto přehledu:`,
        [
          ['Pracovník', 'Pozice', 'Narozen/-a', 'Uživatel. jméno'],
          ...people.map(({ person, username, position }) => [
            fullName(person),
            position,
            dottedDate(person.born),
            username,
          ]),
        ],
        'Máte-li k někomu otázky, volejte prosím ředitelství.',
      ],
    }),
  },
  {
    id: 'bullets',
    for: 'many',
    tells: ['username'],
    write: ({ people, applications, held }) => ({
      subject: `Víc lidí do ${applications}`,
      body: [
        'Zdravíme,',
        `v ${held} nás pracuje několik a chtěli bychom všichni vidět i do ${applications}. Prosíme povolit:`,
        ...people.map(({ person, username }) => `• ${bare(person)} – ${username}`),
        'Dík za pomoc!',
      ],
    }),
  },
  {
    id: 'one after another, between semicolons',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Hromadné povolení přístupu, ${applications}`,
      body: [
        `Žádost organizace IČO ${organisation.ico} o povolení přístupu k aplikaci ${applications} se týká těchto zaměstnanců: ${people
          .map(
            ({ person, username }) => `${fullName(person)}, nar. ${czechDate(person.born)}, uživ. jméno „${username}“`,
          )
          .join('; ')}.`,
      ],
    }),
  },
  {
    id: 'a paragraph for each',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: `Rozšíření okruhu uživatelů aplikace ${applications}`,
      body: [
        'Vážení pracovníci odboru,',
        `níže uvádíme zaměstnance, kterým prosíme povolit přístup do ${applications}. Všem jste již dříve účet zavedli.`,
        ...people.map(
          ({ person, username, position }) =>
            `${fullName(person)} (${position}). Datum narození: ${wordyDate(person.born)}. Přihlašovací jméno: ${username}. E-mail: ${person.email}.`,
        ),
        'Děkujeme a přejeme klidné dny.',
      ],
    }),
  },
  {
    id: 'table without user names',
    for: 'many',
    tells: ['birthDate'],
    write: ({ people, applications, held }) => ({
      subject: `Seznam osob pro přístup do ${applications}`,
      body: [
        `Prosíme o přístup do ${applications} pro osoby ze seznamu. Uživatelská jména z ${held} zůstávají beze změny.`,
        [
          ['Příjmení', 'Křestní jméno', 'Narození'],
          ...people.map(({ person }) => [person.family, person.given, czechDate(person.born)]),
        ],
      ],
    }),
  },
  {
    id: 'numbered, with dashes',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Zaměstnanci, kteří potřebují ${applications}`,
      body: [
        'Dobrý den, paní inženýrko, pane inženýre,',
        `s ohledem na zastupitelnost potřebujeme, aby do ${applications} mělo přístup více zaměstnanců:`,
        ...people.map(
          ({ person, username }, index) =>
            `${index + 1}) ${surnameFirst(person)} – ${dottedDate(person.born)} – ${username}`,
        ),
        'U každého je uvedeno datum narození a současný login. O povolení žádáme pro všechny.',
      ],
    }),
  },
  {
    id: 'user names in front',
    for: 'many',
    tells: ['username', 'email'],
    write: ({ people, applications, held }) => ({
      subject: `Účty z ${held} – povolit ${applications}`,
      body: [
        `Obracíme se na Vás s žádostí o povolení přístupu k aplikaci ${applications} k těmto účtům:`,
        [
          ['Účet', 'Komu patří, e-mail'],
          ...people.map(({ person, username }) => [username, `${bare(person)}, ${person.email}`]),
        ],
        'Žádost posíláme volnou formou, formulář pro ni není stanoven.',
      ],
    }),
  },
];
