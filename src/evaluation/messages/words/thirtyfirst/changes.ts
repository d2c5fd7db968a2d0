import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

/** With a full stop, unless a title ends with one. */
const ended = (text: string) => (text.endsWith('.') ? text : `${text}.`);

export const ends: ChangeWording[] = [
  {
    id: 'by a resolution',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Sdělení o skončení ve funkci statutárního orgánu',
      body: [
        'Vážení,',
        `na základě usnesení příslušného orgánu ${by(person, 'skončil', 'skončila')} dnem ${czechDate(on)} ve funkci statutárního orgánu naší organizace (${office}) ${fullName(person)}, nar. ${czechDate(person.born)}.`,
        `Zajistěte prosím, aby pod ${by(person, 'jeho', 'jejím')} účtem v aplikaci ${applications} již nebylo možné činit podání.`,
      ],
    }),
  },
  {
    id: 'facts in a table',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on }) => ({
      subject: 'Zánik funkce statutárního orgánu – údaje pro OKslužby',
      body: [
        'Dle pokynů na webu MPSV nahlašujeme:',
        [
          ['Skutečnost', 'Údaj'],
          ['Kdo přestal být statutárním orgánem', fullName(person)],
          ['Narozen/a dne', czechDate(person.born)],
          ['Vykonávaná funkce', office],
          ['Poslední den funkce', czechDate(on)],
          ['Uživatelské jméno v OKslužby', username],
        ],
        'Zablokujte prosím uvedený účet, aby nemohl být zneužit.',
      ],
    }),
  },
  {
    id: 'employment over by agreement',
    tells: [],
    write: ({ person, office, on, applications, organisation }) => ({
      subject: 'Skončení statutárního zástupce',
      body: [
        'Dobrý den,',
        `${by(person, 'statutární zástupce', 'statutární zástupkyně')} naší organizace (${organisation.name}, IČO ${organisation.ico}) ${fullName(person)}, ${office}, s námi ${by(person, 'rozvázal', 'rozvázala')} pracovní poměr dohodou k ${czechDate(on)}. Tímto dnem ${by(person, 'mu', 'jí')} skončila i funkce statutárního orgánu.`,
        `Do aplikace ${applications} už by proto ${by(person, 'neměl', 'neměla')} mít přístup.`,
      ],
    }),
  },
  {
    id: 'said in two lines',
    tells: [],
    write: ({ person, on }) => ({
      subject: 'OKslužby – skončila funkce statutárního zástupce',
      body: [
        `Dne ${dottedDate(on)} ${by(person, 'přestal', 'přestala')} být statutárním zástupcem naší organizace ${ended(fullName(person))}`,
        'Účet v OKslužby prosíme zneplatnit.',
      ],
    }),
  },
  {
    id: 'the successor writes about the predecessor',
    tells: ['birthDate'],
    write: ({ person, office, on, successor, applications, organisation }) => ({
      subject: 'Ohlášení konce funkce předchozího statutárního zástupce',
      body: [
        'Vážená paní, vážený pane,',
        `nově stojím v čele organizace ${organisation.name}, IČO ${organisation.ico}; mé jméno je ${ended(fullName(successor))} ${by(person, 'Mým předchůdcem', 'Mou předchůdkyní')} ve funkci (${office}) ${by(person, 'byl', 'byla')} ${fullName(person)}, nar. ${czechDate(person.born)}, a ${by(person, 'jeho', 'její')} funkce statutárního orgánu skončila ${wordyDate(on)}.`,
        `Hlásím to proto, že v aplikaci ${applications} je dosud ${by(person, 'veden', 'vedena')} s právem podání. Souhlas za svou osobu zasílám zvlášť na předepsaném formuláři.`,
      ],
    }),
  },
  {
    id: 'dismissed without reasons',
    tells: ['username'],
    write: ({ person, username, office, on, applications }) => ({
      subject: 'Odvolání statutárního orgánu a jeho účet',
      body: [
        `Informujeme Vás, že ${fullName(person)} (${office}) ${by(person, 'byl', 'byla')} bez uvedení důvodů ${by(person, 'odvolán', 'odvolána')} a od ${czechDate(on)} už není statutárním orgánem organizace.`,
        `V aplikaci ${applications} jde o uživatele ${username}. Žádáme o ukončení oprávnění tohoto uživatele.`,
      ],
    }),
  },
  {
    id: 'end of a mandate',
    tells: ['birthDate'],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Konec mandátu statutárního orgánu',
      body: [
        'Vážený pane řediteli,',
        `mandát, na jehož základě u nás ${by(person, 'zastával', 'zastávala')} funkci statutárního orgánu (${office}) ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, skončil dne ${wordyDate(on)}. Statutárním orgánem je nyní ${ended(fullName(successor))}`,
        `Žádáme, abyste to promítli do oprávnění v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'typed without marks',
    tells: [],
    write: ({ person, on, applications }) => ({
      subject: 'Oznameni - statutarni zastupce uz neni ve funkci',
      body: [
        'Dobry den,',
        `oznamujeme, ze k ${czechDate(on)} skoncila funkce statutarniho zastupce nasi organizace, kterou ${by(person, 'vykonaval', 'vykonavala')} ${ended(fullName(person))}`,
        withoutDiacritics(`Prosime o zruseni opravneni v aplikaci ${applications}, at nedojde ke zneuziti.`),
      ],
    }),
  },
  {
    id: 'entered in the public register',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, organisation }) => ({
      subject: `Změna zápisu statutárního orgánu – ${organisation.name}`,
      body: [
        `Do veřejného rejstříku jsme u organizace IČO ${organisation.ico} podali návrh na zápis změny: ${fullName(person)}, nar. ${dottedDate(person.born)}, ${by(person, 'pozbyl', 'pozbyla')} dnem ${dottedDate(on)} funkci statutárního orgánu (${office}).`,
        `S touto změnou souvisí účet ${username} v OKslužby. Práva podávat žádosti a výkazy prosíme tomuto účtu odebrat.`,
      ],
    }),
  },
  {
    id: 'to prevent a misuse',
    tells: ['username'],
    write: ({ person, username, office, on, applications, organisation }) => ({
      subject: `Statutární orgán organizace ${organisation.name} – hlášení`,
      body: [
        'Dobrý den,',
        `podle Vašeho postupu je třeba hlásit, když uživatel přestane být statutárním orgánem. U nás se to stalo ${czechDate(on)}: ve funkci (${office}) k tomuto dni ${by(person, 'skončil', 'skončila')} ${fullName(person)}, v aplikaci ${applications} uživatelské jméno ${username}.`,
        'Děkujeme, že zneužití předejdete.',
      ],
    }),
  },
  {
    id: 'term ran out and was not renewed',
    tells: [],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Uplynutí funkčního období a nové vedení',
      body: [
        'Vážení,',
        `ke dni ${wordyDate(on)} uplynulo období, na které ${by(person, 'byl jmenován', 'byla jmenována')} do funkce (${office}) ${ended(fullName(person))} Statutárním zástupcem naší organizace již není; za organizaci nyní jedná ${ended(fullName(successor))}`,
        `Prosíme o odebrání oprávnění, která ${by(person, 'měl jako statutární zástupce', 'měla jako statutární zástupkyně')} v aplikaci ${applications}. Souhlas nového vedení Vám dodáme samostatně.`,
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'I left the head of the organisation',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: 'Skončení mé funkce statutárního zástupce',
      body: [
        'Vážení,',
        `do ${czechDate(on)} jsem ${by(person, 'byl', 'byla')} statutárním zástupcem organizace ${organisation.name}, IČO ${organisation.ico} (funkce: ${office}). Tímto dnem moje funkce skončila, což Vám oznamuji kvůli svému účtu v aplikaci ${applications}.`,
        'Prosím, aby pod mým jménem nemohl nikdo nic podávat.',
        `${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'lines about me',
    tells: ['birthDate', 'username'],
    write: ({ person, username, organisation, on, office }) => ({
      subject: 'OKslužby – už nejsem statutárním orgánem',
      body: [
        'Hlásím podle pokynů ministerstva tuto skutečnost:',
        `Oznamovatel: ${fullName(person)}`,
        `Nar.: ${dottedDate(person.born)}`,
        `Bývalá funkce statutárního orgánu: ${office}`,
        `V organizaci: ${organisation.name}, IČO ${organisation.ico}`,
        `Funkce skončila: ${dottedDate(on)}`,
        `Můj účet v OKslužby: ${username}`,
      ],
    }),
  },
  {
    id: 'nobody will report it for me',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Oznamuji konec své funkce',
      body: [
        'Dobrý den,',
        `s organizací ${organisation.name} (IČO ${organisation.ico}) jsme se rozešli ve zlém a nevím, jestli Vám to někdo ohlásí. Od ${wordyDate(on)} nejsem ${by(person, 'jejím statutárním zástupcem', 'její statutární zástupkyní')}. Zablokujte proto prosím můj účet v aplikaci ${applications}.`,
        `Jmenuji se ${fullName(person)}, datum narození ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'I gave up the office',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: `${by(person, 'Vzdal', 'Vzdala')} jsem se funkce – sdělení ministerstvu`,
      body: [
        `Já, ${fullName(person)}, nar. ${wordyDate(person.born)}, oznamuji, že jsem se ke dni ${wordyDate(on)} ${by(person, 'vzdal', 'vzdala')} funkce statutárního orgánu (${office}) v organizaci ${organisation.name}, IČO ${organisation.ico}.`,
        'Do OKslužby se od toho dne nepřihlašuji a žádám, aby oprávnění spojená s touto funkcí byla ukončena.',
      ],
    }),
  },
  {
    id: 'retired from the directorship',
    tells: ['birthDate', 'username'],
    write: ({ person, username, organisation, on, applications }) => ({
      subject: 'Odchod z funkce statutárního zástupce do důchodu',
      body: [
        'Vážená paní, vážený pane,',
        `k ${czechDate(on)} jsem ${by(person, 'odešel', 'odešla')} do důchodu, a přestal${by(person, '', 'a')} jsem tak být statutárním zástupcem organizace ${organisation.name}, IČO ${organisation.ico}. V aplikaci ${applications} mám uživatelské jméno ${username}, které už nebudu potřebovat.`,
        `S pozdravem ${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'to submit in my place',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal, organisation }) => ({
      subject: 'Delegování práva podávat za organizaci',
      body: [
        'Vážení,',
        `já, ${fullName(principal)}, statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, deleguji své oprávnění podávat v aplikaci ${applications} žádosti a výkazy.`,
        `Oprávnění přechází na uživatele: ${fullName(person)}, nar. ${czechDate(person.born)}, login ${username}.`,
      ],
    }),
  },
  {
    id: 'entrusted with statements',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: `Pověření k podání v aplikaci ${applications}`,
      body: [
        `Statutární orgán organizace ${organisation.name} tímto pověřuje podáváním výkazů a žádostí v aplikaci ${applications} ${by(person, 'zaměstnance', 'zaměstnankyni')}:`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
        'Pověření se uděluje na dobu neurčitou.',
      ],
    }),
  },
  {
    id: 'please set it',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Nastavení práva „podat výkaz“ a „podat žádost“',
      body: [
        'Dobrý den,',
        `u účtu ${username} (${fullName(person)}) prosím nastavte v aplikaci ${applications} práva „podat výkaz“ a „podat žádost“. Jako statutární zástupce organizace je na ${by(person, 'tohoto kolegu', 'tuto kolegyni')} deleguji.`,
      ],
    }),
  },
  {
    id: 'who is away',
    tells: ['birthDate'],
    write: ({ person, applications, principal }) => ({
      subject: 'Podávání výkazů po dobu mé nepřítomnosti',
      body: [
        'Vážený pane řediteli,',
        `po dobu své pracovní neschopnosti nemohu v aplikaci ${applications} podávat výkazy ani žádosti, ačkoli je to vyhrazeno mně jako statutárnímu zástupci. Deleguji proto toto oprávnění na osobu, která mě zastupuje: ${fullName(person)}, nar. ${dottedDate(person.born)}.`,
        `Delegující: ${fullName(principal)}`,
      ],
    }),
  },
  {
    id: 'table of the delegation',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal, organisation }) => ({
      subject: 'Delegace oprávnění k podání – údaje',
      body: [
        [
          ['Předmět', 'Oprávnění podávat žádosti a výkazy'],
          ['Aplikace ministerstva', applications],
          ['Kdo deleguje', `${fullName(principal)}, statutární zástupce`],
          ['Na koho', fullName(person)],
          ['Datum nar. pověřené osoby', czechDate(person.born)],
          ['Login pověřené osoby', username],
          ['Organizace', `${organisation.name}, IČO ${organisation.ico}`],
        ],
        'Prosíme o provedení v aplikaci.',
      ],
    }),
  },
  {
    id: 'the deputy shall submit',
    tells: ['username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Oprávnění k podání pro zastupující osobu',
      body: [
        'Hezký den,',
        `${by(principal, 'rád', 'ráda')} bych, aby výkazy v aplikaci ${applications} nemusel odesílat jen statutární zástupce. Svoje oprávnění k podání proto deleguji i na osobu, která mě běžně zastupuje. Je to ${fullName(person)}, uživatelské jméno ${username}.`,
        'Děkuji za nastavení.',
      ],
    }),
  },
  {
    id: 'from a given day',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, on }) => ({
      subject: 'Pověření činit podání s účinností od určeného dne',
      body: [
        `S účinností od ${czechDate(on)} je právo podat žádost a výkaz v aplikaci ${applications} z rozhodnutí statutárního orgánu delegováno takto:`,
        `Pověřená osoba: ${fullName(person)}`,
        `Datum nar.: ${czechDate(person.born)}`,
        `Uživ. jméno: ${username}`,
        'Právo statutárního zástupce podávat osobně zůstává zachováno.',
      ],
    }),
  },
  {
    id: 'the accountant submits',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: 'Delegovani podavani vykazu',
      body: [
        'Dobry den,',
        withoutDiacritics(
          `jako statutarni zastupce organizace IC ${organisation.ico} deleguji podavani vykazu a zadosti v aplikaci ${applications} na:`,
        ),
        `${fullName(person)}, datum nar. ${dottedDate(person.born)}`,
        'Prosim o potvrzeni, ze je to nastaveno.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'principal and agent',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Plná moc k podáním v aplikaci ${applications}`,
      body: [
        `Organizace ${organisation.name}, se sídlem ${seatOf(organisation)}, IČO ${organisation.ico}, kterou zastupuje ${fullName(principal)} (dále „zmocnitel“), uděluje plnou moc osobě, kterou je`,
        `${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address} (dále „zmocněnec“),`,
        `k tomu, aby za zmocnitele v aplikaci ${applications} podával${by(person, '', 'a')} žádosti o dotaci a výkazy a přijímal${by(person, '', 'a')} k nim sdělení ministerstva.`,
        'Plná moc platí ode dne podpisu do jejího odvolání.',
      ],
    }),
  },
  {
    id: 'hereby gives power',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc statutárního zástupce k podávání žádosti a výkazu',
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name} (IČO: ${organisation.ico}), uděluje tímto plnou moc k podávání žádosti a výkazu v aplikaci ${applications} osobě: ${fullName(person)}, narozené ${wordyDate(person.born)}, trvalý pobyt ${person.address}.`,
        'Zmocnění se vztahuje na všechny sociální služby, které organizace poskytuje.',
      ],
    }),
  },
  {
    id: 'particulars and extent',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Udělení plné moci',
      body: [
        `I. Zmocnitel – ${organisation.name}, IČO ${organisation.ico}, za niž jedná ${fullName(principal)}`,
        `II. Zmocněnec – ${fullName(person)}, dat. nar. ${dottedDate(person.born)}, adresa ${person.address}`,
        `III. Rozsah – zmocněnec je oprávněn jménem zmocnitele činit v aplikaci ${applications} veškerá podání, zejména podávat výkazy a žádosti`,
        'IV. Doba – po dobu trvání pracovního poměru zmocněnce',
      ],
    }),
  },
  {
    id: 'I as the statutory representative',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Zmocnění k podávání výkazů (plná moc)',
      body: [
        'Vážení,',
        `jako statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, jsem se ${by(principal, 'rozhodl', 'rozhodla')} udělit plnou moc k odesílání výkazů a žádostí v aplikaci ${applications}. ${by(person, 'Zmocněným zaměstnancem', 'Zmocněnou zaměstnankyní')} je ${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address}.`,
        `${fullName(principal)}`,
      ],
    }),
  },
  {
    id: 'power in one paragraph',
    tells: ['birthDate'],
    write: ({ person, organisation, applications }) => ({
      subject: `PLNÁ MOC – aplikace ${applications}`,
      body: [
        `My, ${organisation.name}, IČO ${organisation.ico}, dáváme plnou moc k podání všech žádostí a výkazů, které naše organizace odesílá prostřednictvím aplikace ${applications}, a to této osobě – ${fullName(person)}, datum narození ${czechDate(person.born)}, bydliště ${person.address}. Osoba je oprávněna i k opravám dříve podaných výkazů.`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'consent given for the account',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Odvolání souhlasu daného pro aplikaci ${applications}`,
      body: [
        'Vážení,',
        `odvolávám souhlas se zpracováním osobních údajů, který jsem ministerstvu ${by(person, 'dal', 'dala')} při zřizování účtu k aplikaci ${applications}.`,
        `${fullName(person)}`,
        `nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'I changed my job',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Beru zpět souhlas kvůli změně zaměstnání',
      body: [
        'Dobrý den,',
        `změnil${by(person, '', 'a')} jsem zaměstnání a s aplikací ${applications} už pracovat nebudu. Souhlas se zpracováním svých osobních údajů, který u Vás kvůli ní mám, beru proto zpět.`,
        `Jsem ${fullName(person)}, datum narození ${dottedDate(person.born)}, v aplikaci mám uživatelské jméno ${username}.`,
      ],
    }),
  },
  {
    id: 'statement of withdrawal',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Prohlášení o odvolání souhlasu',
      body: [
        `Prohlašuji, že ke dnešnímu dni odvolávám svůj souhlas se zpracováním osobních údajů Ministerstvem práce a sociálních věcí, udělený za účelem přístupu k aplikaci ${applications}.`,
        `Jméno: ${person.given}, příjmení: ${person.family}, den narození: ${czechDate(person.born)}`,
        'O odvolání souhlasu mi prosím zašlete potvrzení.',
      ],
    }),
  },
  {
    id: 'I do not wish my data to be kept',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Nepřeji si další zpracování svých údajů',
      body: [
        'Dobrý den,',
        `před časem jsem ${by(person, 'podepsal', 'podepsala')} souhlas, abyste kvůli aplikaci ${applications} zpracovávali moje osobní údaje. Dnes si to už nepřeji a svůj souhlas tím ruším.`,
        `S pozdravem ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'account and data',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Zrušení souhlasu a účtu – ${applications}`,
      body: [
        `Uživatel${by(person, '', 'ka')}: ${fullName(person)}, nar. ${czechDate(person.born)}`,
        `Uživatelské jméno: ${username} (${applications})`,
        'V souladu s článkem 7 nařízení GDPR odvolávám svůj souhlas se zpracováním osobních údajů a žádám, aby byl můj účet zrušen.',
      ],
    }),
  },
  {
    id: 'withdrawn without reasons',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolávám souhlas – osobní údaje',
      body: [
        'Vážená paní, vážený pane,',
        `já, ${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}, odvolávám bez uvedení důvodu souhlas se zpracováním osobních údajů, na jehož základě mám přístup do aplikace ${applications}.`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'password ran out',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Vypršelé heslo – ${applications}`,
      body: [
        'Dobrý den,',
        `${fullName(person)} se do aplikace ${applications} nedostane, protože ${by(person, 'mu', 'jí')} vypršela platnost hesla. Uživatelské jméno je ${username}. Jak má postupovat, aby heslo obnovil${by(person, '', 'a')}?`,
      ],
    }),
  },
  {
    id: 'opened envelope',
    names: { person: true, application: true },
    tells: [],
    write: ({ person, applications, organisation }) => ({
      subject: 'Poškozená zásilka s přihlašovacími údaji',
      body: [
        'Vážení,',
        `do sídla naší organizace (${seatOf(organisation)}) nám pošta doručila rozlepenou obálku s Vaším dopisem, ve kterém jsou přihlašovací údaje k aplikaci ${applications}. Dopis je určen pro uživatele: ${ended(fullName(person))}`,
        'Prosíme o zaslání nového hesla v nepoškozené zásilce.',
      ],
    }),
  },
  {
    id: 'unused for a year',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Neplatný účet v OKslužby',
      body: [
        `Po roce jsme se chtěli přihlásit do OKslužby a účet ${username}, který používá ${fullName(person)}, je prý neplatný. Prosíme o obnovení jeho platnosti, případně o sdělení, co se s účtem stalo.`,
      ],
    }),
  },
  {
    id: 'maternity leave of a user',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Pozastavení uživatelského účtu',
      body: [
        'Dobrý den,',
        `${fullName(person)} nastupuje na rodičovskou dovolenou. Prosíme, abyste po tuto dobu pozastavili účet ${username} v aplikaci ${applications}. Po návratu bychom ho rádi zase používali.`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'manual for the application',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Příručka k aplikaci ${applications}`,
      body: [
        'Vážení,',
        `existuje k aplikaci ${applications} uživatelská příručka nebo školení? V nápovědě jsme nenašli, jak se vyplňují počty lůžek. Budeme rádi, když nám pošlete odkaz.`,
      ],
    }),
  },
  {
    id: 'printing does not work',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Tisk sestavy z aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `po poslední aktualizaci nelze v aplikaci ${applications} vytisknout výkaz, místo sestavy se otevře prázdná stránka. Zkoušeli jsme i jiný prohlížeč. Týká se to organizace IČO ${organisation.ico}.`,
        'Prosíme o opravu nebo o radu.',
      ],
    }),
  },
  {
    id: 'another address of e-mail',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Nová e-mailová adresa u účtu',
      body: [
        `Do OKslužby se pod jménem ${username} přihlašuje ${ended(fullName(person))} E-mail vedený u tohoto účtu už neexistuje, zprávy z aplikace proto nechodí. Platná adresa je ${person.email}.`,
        'Změnu prosíme zanést.',
      ],
    }),
  },
  {
    id: 'where letters are to go',
    names: { person: false, application: false },
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Přestěhování organizace a dopisy z MPSV',
      body: [
        'Dobrý den,',
        `naše organizace (${organisation.name}) se přestěhovala, nové sídlo má na adrese ${seatOf(organisation)}. Musíme Vám kvůli účtům v OKslužby změnu sídla hlásit, nebo si ji převezmete z registru?`,
      ],
    }),
  },
  {
    id: 'how it is getting on',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, on }) => ({
      subject: `Dotaz na stav vyřízení – ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `formulář souhlasu kvůli účtu v aplikaci ${applications} jsme Vám odeslali ${czechDate(on)}. Sdělte nám prosím, zda v pořádku došel a kdy můžeme čekat dopis s přihlašovacími údaji.`,
      ],
    }),
  },
  {
    id: 'left for another employer',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Účet zaměstnance, který odešel',
      body: [
        'Dobrý den,',
        `${by(person, 'náš bývalý zaměstnanec', 'naše bývalá zaměstnankyně')} ${fullName(person)} ${by(person, 'odešel', 'odešla')} k jinému zaměstnavateli. Účet ${username} v aplikaci ${applications} po ${by(person, 'něm', 'ní')} nikdo nepřevezme, můžete ho tedy smazat.`,
      ],
    }),
  },
  {
    id: 'two accounts of one user',
    names: { person: true, application: false },
    tells: ['birthDate'],
    write: ({ person }) => ({
      subject: 'OKslužby – zdvojený účet',
      body: [
        'Vážení,',
        `ve svých papírech jsme našli dva dopisy o zřízení účtu v OKslužby, oba znějí na jméno ${fullName(person)}, nar. ${czechDate(person.born)}. Který z obou účtů platí a co máme udělat s druhým?`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'as an enclosure',
    tells: [],
    write: ({ applications }) => ({
      subject: `Souhlas pro ${applications} – průvodní list`,
      body: [
        'Vážení,',
        `přílohou tohoto dopisu je souhlas se zpracováním osobních údajů na Vašem tiskopisu, určený pro aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'two sentences with the seat',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Předání formuláře – OKslužby',
      body: [
        'Dobrý den,',
        `předáváme Vám vyplněný formulář k OKslužby. Další poštu prosíme posílat na adresu ${seatOf(organisation)}.`,
        'S pozdravem a přáním příjemného dne',
      ],
    }),
  },
  {
    id: 'sheet of enclosures',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Seznam příloh datové zprávy',
      body: [
        `${organisation.name}, IČO ${organisation.ico}`,
        [
          ['Č. přílohy', 'Název'],
          ['1', `Formulář souhlasu – ${applications}`],
        ],
        'Prosíme o kontrolu úplnosti.',
      ],
    }),
  },
  {
    id: 'here it is',
    tells: [],
    write: () => ({
      subject: 'Formulář v příloze',
      body: ['Dobrý den, posíláme, co bylo potřeba vyplnit, je to v příloze. Díky a mějte se.'],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'I give my consent to the ministry',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Udělení souhlasu kvůli aplikaci ${applications}`,
      body: [
        'Vážení,',
        `uděluji Ministerstvu práce a sociálních věcí souhlas se zpracováním svých osobních údajů, který je podmínkou pro zřízení mého uživatelského účtu k aplikaci ${applications}.`,
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${born}`,
        `${position}, ${organisation.name}, IČO ${organisation.ico}`,
        'Souhlas dávám svobodně a vím, že ho mohu kdykoli odvolat.',
      ],
    }),
  },
  {
    id: 'table and consent',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas budoucího uživatele',
      body: [
        [
          ['Název údaje', 'Hodnota'],
          ['Jméno uživatele', fullName(person)],
          ['Den narození', born],
          ['Organizace', organisation.name],
          ['IČO organizace', organisation.ico],
          ['Statutární zástupce – funkce', position],
          ['Aplikace', applications],
        ],
        'S tím, aby MPSV mé výše uvedené osobní údaje zpracovávalo za účelem přidělení identifikátoru klienta MPSV a zřízení účtu, souhlasím.',
      ],
    }),
  },
  {
    id: 'instead of the printed form',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Písemný souhlas se zpracováním údajů (${applications})`,
      body: [
        'Dobrý den,',
        `protože nemáme program, ve kterém by šel Váš tiskopis vyplnit, píšu souhlas takto. Jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${born} a jsem statutárním zástupcem (${position}) organizace ${organisation.name} s IČO ${organisation.ico}.`,
        `Souhlasím, aby ministerstvo zpracovávalo moje osobní údaje pro účely založení účtu a přihlašování k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'declaration in the first person',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas subjektu údajů',
      body: [
        `Já, ${fullName(person)}, nar. ${born}, funkce: ${position}, jednající za organizaci ${organisation.name}, IČO: ${organisation.ico}, tímto výslovně souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí v rozsahu nezbytném pro zavedení mého uživatelského jména a hesla k aplikaci ${applications}.`,
        'Souhlas platí po dobu, po kterou budu mít uživatelský účet.',
      ],
    }),
  },
];
