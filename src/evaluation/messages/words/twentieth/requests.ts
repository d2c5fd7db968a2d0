import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, joined, withoutDiacritics } from '../grammar.ts';

/** A letter that speaks of one person only. */
const single = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

/** What is said only of those who have an account. */
const having = (held: string | null, tell: (held: string) => string) => (held ? tell(held) : '');

export const requests: RequestWording[] = [
  {
    id: 'the grants change hands',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Uživatelský přístup do ${applications}`,
      body: [
        'Vážení,',
        `v kanceláři jsme si přerozdělili práci a dotační agendu přebírá ${fullName(person)}, ${position}, datum narození ${czechDate(person.born)}. V systému ${by(person, 'je veden', 'je vedena')} pod jménem ${username}${having(held, (used) => ` a pracuje zatím jen s aplikací ${used}`)}.`,
        `Žádáme proto, aby ${by(person, 'mu', 'jí')} ministerstvo povolilo přístup také do ${applications}.`,
        'Se srdečným pozdravem',
      ],
    })),
  },
  {
    id: 'card of the user',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: 'Povolení přístupu – údaje o uživateli',
      body: [
        `Co žádáme: povolit přístup k aplikaci ${applications}`,
        `Pro koho: ${fullName(person)}`,
        `Den narození: ${dottedDate(person.born)}`,
        `Jméno k přihlášení: ${username}`,
        `Adresa elektronické pošty: ${person.email}`,
        ...(held ? [`Dosud má přístup k: ${held}`] : []),
        `Za koho bude pracovat: ${organisation.name}, IČO ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'two sentences of a busy director',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `${applications} – prosba o povolení`,
      body: [
        `${fullName(person)} (v systému ${username}) potřebuje pro svou práci ${having(held, (used) => `vedle ${used} `)}také přístup do ${applications}. Povolte ho prosím.`,
      ],
    })),
  },
  {
    id: 'good morning to Prague',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications }) => ({
      subject: `Ještě jeden člověk do ${applications}`,
      body: [
        'Dobré ráno do Prahy,',
        `měli bychom na Vás jednu prosbu. Na výkazy jsme teď v organizaci dva, a tak bychom rádi, aby se do ${applications} dostal${by(person, '', 'a')} i ${fullName(person)} (${position}, ${by(person, 'narodil se', 'narodila se')} ${wordyDate(person.born)}).`,
        'Pokud to jde, povolte prosím tento přístup co nejdřív. Mějte pěkný den!',
      ],
    })),
  },
  {
    id: 'account of mine widened',
    for: 'oneself',
    tells: ['username'],
    write: single(({ username, person }, { applications, held }) => ({
      subject: `Můj účet ${username} – žádost o povolení ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `obracím se na Vás s žádostí, abyste mi ke stávajícímu účtu ${username}${having(held, (used) => `, který mám pro ${used},`)} povolili ještě přístup do ${applications}. Žádné mé údaje se od té doby nezměnily.`,
        `Děkuje ${fullName(person)}`,
      ],
    })),
  },
  {
    id: 'pencilled form of our own',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: 'Žádost o přístup (pro OKslužby)',
      body: [
        'Protože ministerstvo na žádost vlastní tiskopis nevydává, použili jsme svůj:',
        [
          ['Údaj', 'Vyplní organizace'],
          ['Organizace a IČO', `${organisation.name}, ${organisation.ico}`],
          ['Požadovaná aplikace', applications],
          ['Osoba, které má být přístup povolen', fullName(person)],
          ['Narození', czechDate(person.born)],
          ['Zařazení', position],
          ['Účet', username],
        ],
      ],
    })),
  },
  {
    id: 'plain keyboard of the outreach team',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: withoutDiacritics(`pristup ${applications}`),
      body: [
        'Zdravim,',
        `${withoutDiacritics(`potrebujeme povolit pristup do ${applications}. Bude to pro jednoho cloveka od nas z tymu, `)}${fullName(person)}, datum narozeni ${czechDate(person.born)}, prihlasuje se jako ${username}.`,
        'Diky moc, omlouvam se za psani bez hacku, pisu z terenu.',
      ],
    })),
  },
  {
    id: 'the letter of a chairwoman with history',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost o umožnění práce v aplikaci ${applications}`,
      body: [
        'Vážený pane řediteli, vážení spolupracovníci,',
        `v organizaci ${organisation.name} poskytujeme pomoc lidem z okolí už řadu let a s ministerstvem jsme vždy dobře vycházeli. V letošním roce jsme se rozhodli svou činnost rozšířit, a proto poprvé chystáme žádost i do programu, který se obsluhuje přes ${applications}.`,
        `Po poradě vedení má tuto práci vykonávat ${fullName(person)}.${having(held, (used) => ` S aplikací ${used} ${by(person, 'pracuje již delší dobu a je na ni zvyklý', 'pracuje již delší dobu a je na ni zvyklá')}.`)}`,
        `Dovolujeme si Vás tedy zdvořile požádat o povolení přístupu k aplikaci ${applications} této osobě. K určení uvádíme, že ${by(person, 'se narodil', 'se narodila')} ${wordyDate(person.born)} a jako uživatelské jméno jí bylo přiděleno ${username}.`,
        'Budeme vděčni za každou zprávu, jak naše žádost dopadla.',
      ],
    })),
  },
  {
    id: 'lady of the day centre in the accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Povolte prosím přístup do ${applications}`,
      body: [
        'Pěkné odpoledne,',
        `do ${applications} potřebujeme pustit také ${accusative(person)}. Přihlašuje se pod ${username} a datum narození má ${dottedDate(person.born)}.`,
        'Prosíme tedy o povolení přístupu a předem děkujeme.',
      ],
    })),
  },
  {
    id: 'no subsidy without it',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `${organisation.name}: přístup do ${applications}`,
      body: [
        'Vážení kolegové,',
        `zažádat o dotaci bez přístupu do ${applications} nemůžeme, proto Vás o něj tímto žádáme. Uživatelem za nás bude: ${fullName(person)}, ${position}.`,
        'Budou-li třeba další údaje, na vyžádání je pošleme.',
      ],
    })),
  },
  {
    id: 'team of the shelter, ruled table',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Povolení přístupu více osobám – ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `obracíme se na Vás se žádostí o přístup do ${applications}. Potřebují ho všichni, které zde vypisujeme:`,
        [
          ['Uživatelské jméno', 'Kdo je používá', 'Den narození'],
          ...people.map(({ person, username }) => [username, fullName(person), dottedDate(person.born)]),
        ],
        ...(held ? [`Stejnými jmény se tito lidé hlásí do ${held}.`] : []),
        'Za vyřízení děkuje vedení organizace.',
      ],
    }),
  },
  {
    id: 'reached by mail',
    for: 'one',
    tells: ['email'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Přidání uživatele do ${applications}`,
      body: [
        'Dobrý den přeji,',
        `prosím o povolení přístupu do ${applications} osobě, kterou je ${fullName(person)} (služební e-mail ${person.email}).${having(held, (used) => ` Aplikaci ${used} tato osoba již používá, souhlas tedy znovu nepřikládám.`)}`,
        'Vyrozumění nám můžete poslat do datové schránky.',
      ],
    })),
  },
  {
    id: 'by heart from the web page',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Žádost podle kapitoly 1 Vašeho postupu – ${applications}`,
      body: [
        `podle pravidel uvedených v kapitole 1 postupu pro získání přístupu žádáme o povolení přístupu k ${applications}.`,
        `Komu: ${fullName(person)}, ${position}`,
        `Pod jakým jménem: ${username}${having(held, (used) => ` (účet byl vytvořen pro ${used})`)}`,
        'Chápeme to tak, že heslo zůstává beze změny.',
      ],
    })),
  },
  {
    id: 'slip with would you',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Prosba – povolit ${applications}`,
      body: [
        'Dobrý den,',
        `chtěli bychom Vás požádat, aby jste do ${applications} pustili i ${by(person, 'našeho pracovníka', 'naši pracovnici')}, zatím tam přístup nemá. ${by(person, 'Jeho', 'Její')} údaje jsou: ${person.given} ${person.family}, nar. ${czechDate(person.born)}, přihlašovací jméno ${username}.`,
        'Děkujem a přejeme pohodový týden',
      ],
    })),
  },
  {
    id: 'statement with a date, for myself',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Povolení přístupu k ${applications} – vlastní žádost`,
      body: [
        `${fullName(person)}, ${position}`,
        `${organisation.name}, IČO ${organisation.ico}, ${seatOf(organisation)}`,
        `Žádám, aby mi byl povolen přístup k ${applications}. Uživatelské jméno ${username} mi ministerstvo přidělilo již dříve${having(held, (used) => `, a to pro ${used}`)}. Datum mého narození je ${wordyDate(person.born)}.`,
        'Prosím o písemné vyrozumění, jakmile bude přístup povolen.',
      ],
    })),
  },
  {
    id: 'when the accountant fell ill',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Záskok – přístup k ${applications}`,
      body: [
        'Vážení,',
        `naše účetní je dlouhodobě nemocná a vyplňování v ${applications} po ní musí převzít někdo jiný. Dohodli jsme se, že to bude ${fullName(person)}, nar. ${dottedDate(person.born)}.`,
        `Přístup k ${applications} ale nemá${having(held, (used) => `, v systému vidí jenom ${used}`)}. Žádáme Vás o jeho povolení.`,
        'S poděkováním',
      ],
    })),
  },
  {
    id: 'request numbered in points',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Přístup do aplikace ${applications} pro IČO ${organisation.ico}`,
      body: [
        `1. Žadatel: ${organisation.name}`,
        `2. Předmět žádosti: povolení přístupu do aplikace ${applications}`,
        `3. Přístup se žádá pro tohoto uživatele: ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}, login ${username}.`,
        '4. Jiné změny v oprávněních organizace nepožaduje.',
      ],
    })),
  },
  {
    id: 'her whom we hired, in the accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person }, { applications, organisation }) => ({
      subject: `Přístup pro kolegyni – ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `za organizaci ${organisation.name} žádám o přístup do ${applications} pro paní ${accusative(person)}, narozenou ${czechDate(person.born)}. Vede u nás dotační agendu a bez aplikace se neobejde.`,
        'Zůstávám s pozdravem',
      ],
    })),
  },
  {
    id: 'small team with dots',
    for: 'many',
    tells: ['birthDate'],
    write: ({ people, applications, organisation }) => ({
      subject: `${organisation.name} žádá o přístupy do ${applications}`,
      body: [
        'Vážení,',
        `na přípravě žádosti bude letos pracovat celý náš malý tým, proto potřebujeme, abyste přístup do ${applications} povolili těmto lidem:`,
        ...people.map(({ person, position }) => `• ${fullName(person)} (${czechDate(person.born)}) – ${position}`),
        'V závorce je vždy datum narození.',
      ],
    }),
  },
  {
    id: 'registered user, sentence of an official',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Oprávnění ke vstupu do ${applications} – žádost`,
      body: [
        `${organisation.name} (IČO ${organisation.ico}) tímto žádá o povolení přístupu do ${applications} pro uživatelku ${accusative(person)}.`,
        `Její uživatelské jméno je ${username}, datum narození ${dottedDate(person.born)} a pracovní e-mail ${person.email}.`,
        'Vyřizuje: sekretariát',
      ],
    })),
  },
  {
    id: 'project starts in January',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Projekt od ledna – potřebujeme ${applications}`,
      body: [
        'Vážená paní inženýrko, vážený pane inženýre,',
        `v lednu nám začíná nový projekt a jeho vykazování poběží v ${applications}. Na starosti ho u nás má ${fullName(person)}, ${position}.${having(held, (used) => ` V ${used} se ${by(person, 'sám', 'sama')} dobře vyzná.`)}`,
        `Žádáme o povolení přístupu do ${applications} pro tento účet: ${username} (* ${dottedDate(person.born)}).`,
        'Kdyby bylo cokoli nejasné, zavolejte nám na číslo v záhlaví dopisu.',
      ],
    })),
  },
  {
    id: 'everything in one breath',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Žádost – přístup do ${applications}`,
      body: [
        `Žádám za organizaci ${organisation.name} o přístup do ${applications}, uživatel ${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}, jméno v systému ${username}, mail ${person.email}, děkuji.`,
      ],
    })),
  },
  {
    id: 'chosen by the general meeting, for myself',
    for: 'oneself',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation, held }) => ({
      subject: `Chci pracovat v ${applications}`,
      body: [
        'Dobrý den, vážení přátelé,',
        `jsem ${position} organizace ${organisation.name} a papíry ${by(person, 'si rád vyřizuji sám', 'si ráda vyřizuji sama')}. Letos máme poprvé podávat i přes ${applications}, jenže přístup tam zatím nemám.`,
        `Prosím Vás proto o povolení přístupu do ${applications}${having(held, (used) => ` stejně, jako ho mám do ${used}`)}. Jmenuji se ${fullName(person)} a ${by(person, 'narodil', 'narodila')} jsem se ${wordyDate(person.born)}.`,
        'Ať se Vám daří!',
      ],
    })),
  },
  {
    id: 'no more than the names of both',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications, held }) => ({
      subject: `Povolení: ${applications}`,
      body: [
        'Dobrý den,',
        `přístup do ${applications} by u nás měl${by(person, '', 'a')} mít ${person.given} ${person.family}${having(held, (used) => `, ${by(person, 'který', 'která')} už pracuje v ${used}`)}. Povolte ${by(person, 'mu', 'jí')} jej prosím.`,
      ],
    })),
  },
  {
    id: 'the auditor said so',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications }) => ({
      subject: `Kontrola údajů vyplňovaných v ${applications}`,
      body: [
        'Vážení,',
        'auditor nám v závěrečné zprávě vytkl, že vyplněné údaje po sobě nikdo nekontroluje, jelikož do systému vidí jediný člověk. Potřebujeme tedy přístup ještě pro jednoho dalšího.',
        `Prosíme o povolení přístupu do ${applications}: ${fullName(person)} – ${position} – narození ${dottedDate(person.born)} – uživatelské jméno ${username}.`,
      ],
    })),
  },
  {
    id: 'wish of the shelter, lady with her login',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `${applications}: žádáme o povolení vstupu`,
      body: [
        'Vážení přátelé na ministerstvu,',
        `rádi bychom Vás poprosili o povolení přístupu do ${applications} pro ${accusative(person)}, uživatelské jméno ${username}.${having(held, (used) => ` V ${used} nám s její prací jde všechno bez potíží.`)}`,
        'Srdečně zdraví celý tým',
      ],
    })),
  },
  {
    id: 'list of logins',
    for: 'many',
    tells: ['username'],
    write: ({ people, applications, held }) => ({
      subject: `Rozšíření stávajících účtů o ${applications}`,
      body: [
        `žádáme o rozšíření níže vypsaných účtů o přístup do ${applications}${having(held, (used) => ` (zatím mají ${used})`)}:`,
        ...people.map(({ person, username }) => `${username} … ${fullName(person)}`),
        'Jde o všechny uživatele, které v organizaci máme.',
      ],
    }),
  },
  {
    id: 'deputy of the director',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Zdvořilá žádost: přístup do ${applications}`,
      body: [
        'Vážená paní ředitelko, vážený pane řediteli,',
        `jménem organizace, kterou je ${organisation.name}, si dovoluji požádat o povolení přístupu do ${applications}. Využívat jej bude:`,
        `${fullName(person)}`,
        `${position}`,
        `narozen${by(person, '', 'a')} ${wordyDate(person.born)}`,
        `přihlašovací údaj (jméno): ${username}`,
        'Přijměte prosím ujištění o naší úctě.',
      ],
    })),
  },
  {
    id: 'the help line sent us here',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Písemná žádost (${applications})`,
      body: [
        'Dobrý den,',
        `na lince podpory nám paní řekla, že přístup do ${applications} povoluje Váš odbor a že si o něj musíme napsat. Píšeme tedy a žádáme o něj.`,
        `Přístup je pro ${held ? `dosavadního uživatele ${held}` : 'tohoto člověka'}: ${person.given} ${person.family}; datum narození: ${dottedDate(person.born)}.`,
        'Snad je to takto v pořádku.',
      ],
    })),
  },
  {
    id: 'on behalf of myself, in three lines',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Prosím o ${applications}`,
      body: [
        `pracuji v organizaci ${organisation.name} a prosím, abyste mi zpřístupnili i ${applications}.`,
        `${fullName(person)}, ${czechDate(person.born)}`,
        `login: ${username}, e-mail: ${person.email}`,
      ],
    })),
  },
  {
    id: 'second try after no answer',
    for: 'one',
    tells: ['username', 'email'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Opakovaná žádost – přístup do ${applications}`,
      body: [
        'Vážení,',
        `na jaře jsme Vám běžnou poštou psali o přístup do ${applications}, odpověď nepřišla a dopis se možná ztratil. Žádost proto opakujeme datovou schránkou.`,
        `Přístup má být povolen této osobě: ${fullName(person)}, uživatelské jméno ${username}, kontakt ${person.email}.`,
        'Velmi prosíme o kladné vyřízení.',
      ],
    })),
  },
  {
    id: 'small charity, without hooks and dashes',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: withoutDiacritics(`Zadost ${organisation.name} - pristup k ${applications}`),
      body: [
        'Vazeni,',
        `${withoutDiacritics(`zadame Vas timto o pristup k ${applications}. Jedna se o ucet `)}${username}, ${withoutDiacritics('ktery uziva')} ${fullName(person)}${having(held, (used) => withoutDiacritics(` k praci s ${used}`))}.`,
        'S pozdravem a dekujeme',
      ],
    })),
  },
  {
    id: 'family of forms grows, all particulars in a grid',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications, held, organisation }) => ({
      subject: `${organisation.name} – seznam pracovníků pro ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `v tabulce posíláme údaje pracovníků, kterým prosíme povolit přístup do ${applications}. ${held ? `Dosavadní přístup do ${held} jim zůstává.` : 'Pořadí v tabulce nic neznamená.'}`,
        [
          ['Pracovník', 'Funkce', 'Datum nar.', 'Login', 'E-mail'],
          ...people.map(({ person, username, position }) => [
            `${person.given} ${person.family}`,
            position,
            czechDate(person.born),
            username,
            person.email,
          ]),
        ],
      ],
    }),
  },
  {
    id: 'to see what is filled in',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `Žádáme o přístup ke čtení i vyplňování – ${applications}`,
      body: [
        `Organizace: ${organisation.name}`,
        `Aplikace: ${applications}`,
        `Nový uživatel této aplikace: ${fullName(person)} (${position})`,
        `Nar.: ${wordyDate(person.born)}`,
        'Text žádosti: Žádáme, aby jmenované osobě byl do uvedené aplikace povolen přístup. Dosud do ní za naši organizaci nikdo další nevstupuje.',
      ],
    })),
  },
  {
    id: 'sole trader about herself',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Přístup k ${applications}, prosím`,
      body: [
        'Dobrý den,',
        `na všechno jsem ${by(person, 'sám', 'sama')}, tak se omlouvám, že píšu až teď. Potřebuji mít přístup k ${applications}, bez něj výkaz neodešlu.${having(held, (used) => ` Do ${used} se normálně dostanu.`)}`,
        `Moje přihlašovací jméno: ${username}`,
        `Datum narození: ${dottedDate(person.born)}`,
        `Žádám tedy o povolení přístupu. ${fullName(person)}`,
      ],
    })),
  },
  {
    id: 'names strung together, many',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Povolení vstupu do ${applications} pro naše lidi`,
      body: [
        'Dobrý den vespolek,',
        `potřebovali bychom dostat do ${applications} následující kolegy, konkrétně: ${joined(people.map(({ person, username }) => `${fullName(person)} – ${username} – ${dottedDate(person.born)}`))}. Za jménem je vždy login a den narození.`,
        'Prosíme o povolení přístupu všem, děkujeme.',
      ],
    }),
  },
  {
    id: 'lady with a title in the accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Žádost za uživatelku účtu ${username}`,
      body: [
        `vedení organizace ${organisation.name} se rozhodlo pověřit přípravou podkladů v ${applications} paní ${[person.titleBefore, accusative(person)].filter(Boolean).join(' ')}. Aby mohla začít, žádáme, abyste jejímu účtu ${username} přístup do ${applications} povolili.`,
        `Datum narození uživatelky: ${czechDate(person.born)}`,
        'S uctivým pozdravem',
      ],
    })),
  },
  {
    id: 'nobody but the name, in the heading',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `${fullName(person)} – žádost o přístup do ${applications}`,
      body: [
        'Vážení,',
        `v předmětu uvedená osoba pracuje v organizaci ${organisation.name} (zařazení: ${position}) a my žádáme o to, aby do ${applications} získala přístup.`,
        'Děkujeme Vám za čas, který naší žádosti věnujete.',
      ],
    })),
  },
];
