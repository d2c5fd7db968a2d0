import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'ceased to be, nothing more may be submitted',
    tells: [],
    write: ({ person, office, on, organisation, applications }) => ({
      subject: 'Statutární orgán – oznámení o zániku funkce uživatele OKslužby',
      body: [
        'Vážení,',
        `oznamujeme, že ${fullName(person)} (funkce: ${office}) ke dni ${czechDate(on)} ${by(person, 'přestal', 'přestala')} být statutárním orgánem organizace ${organisation.name}, IČO ${organisation.ico}.`,
        `Prosíme o opatření, aby z ${by(person, 'jeho', 'jejího')} uživatelského účtu v aplikaci ${applications} nebylo možné za naši organizaci nic podat.`,
      ],
    }),
  },
  {
    id: 'by a decision of the founder',
    tells: ['birthDate'],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Odvolání z vedoucí funkce rozhodnutím zřizovatele',
      body: [
        'Dobrý den,',
        `rozhodnutím zřizovatele ${by(person, 'byl', 'byla')} s účinností ke dni ${wordyDate(on)} z funkce (${office}) ${by(person, 'odvolán', 'odvolána')} ${fullName(person)}, nar. ${czechDate(person.born)}. Statutárním zástupcem naší organizace tak již není.`,
        `Řízením organizace je pověřena tato osoba: ${fullName(successor)}.`,
        `Hlásíme to s ohledem na oprávnění k podání v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'three short sentences',
    tells: ['username'],
    write: ({ person, username, on, applications }) => ({
      subject: `Účet ${username} – konec statutárního zástupce`,
      body: [
        `Funkce statutárního zástupce, kterou u nás ${by(person, 'měl', 'měla')} ${fullName(person)}, skončila dnem ${czechDate(on)}. Účet ${username} v aplikaci ${applications} proto prosím zablokujte. Děkujeme.`,
      ],
    }),
  },
  {
    id: 'report in a table',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, organisation, applications }) => ({
      subject: 'Hlášení podle poslední věty postupu pro získání přístupu',
      body: [
        'hlásíme, že uživatel přestal být statutárním orgánem organizace:',
        [
          ['Organizace', `${organisation.name}, IČO ${organisation.ico}`],
          ['Kdo přestal být statutárním orgánem', fullName(person)],
          ['Narozen/a', czechDate(person.born)],
          ['Zaniklá funkce', office],
          ['Den zániku', czechDate(on)],
          ['Aplikace a uživatelské jméno', `${applications}, ${username}`],
        ],
        'Žádáme o potvrzení přijetí tohoto hlášení.',
      ],
    }),
  },
  {
    id: 'the board elected somebody else',
    tells: [],
    write: ({ person, office, on, successor, organisation }) => ({
      subject: `Nové vedení organizace ${organisation.name}`,
      body: [
        'Vážená paní, vážený pane,',
        `na svém zasedání zvolil příslušný orgán organizace nového statutárního zástupce. Od ${czechDate(on)} jím je ${fullName(successor)}.`,
        `${fullName(person)} (${office}) ke stejnému dni ve statutární funkci ${by(person, 'skončil', 'skončila')} a nesmí již za naši organizaci v OKslužby podávat žádosti ani výkazy.`,
        'Prosíme o odpovídající úpravu oprávnění.',
      ],
    }),
  },
  {
    id: 'together with the employment',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Skončení pracovního poměru a výkonu statutární funkce',
      body: [
        'Vážení,',
        `dohodou obou stran skončil ke dni ${czechDate(on)} pracovní poměr, na jehož základě u nás funkci statutárního orgánu (${office}) ${by(person, 'vykonával', 'vykonávala')} ${fullName(person)}, datum narození ${dottedDate(person.born)}. Tímto dnem skončil i výkon této funkce.`,
        `Žádáme o odnětí práva podávat žádosti a výkazy v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'went to lead another organisation',
    tells: ['username'],
    write: ({ person, username, on, successor, applications }) => ({
      subject: 'Odchod statutárního zástupce do jiné organizace',
      body: [
        'Dobrý den,',
        `dovolujeme si Vás informovat, že ${fullName(person)} ${by(person, 'složil', 'složila')} funkci našeho statutárního zástupce, a to k ${czechDate(on)}, kdy ${by(person, 'odešel', 'odešla')} vést jinou organizaci.`,
        `Pod uživatelským jménem ${username} má v aplikaci ${applications} dosud právo podávat jménem naší organizace. Prosíme o jeho zrušení.`,
        `Na uvolněné místo ${by(successor, 'nastoupil', 'nastoupila')} ${fullName(successor)}.`,
      ],
    }),
  },
  {
    id: 'mandate not renewed',
    tells: [],
    write: ({ person, office, on, applications }) => ({
      subject: 'Mandát statutárního orgánu nebyl obnoven',
      body: [
        `${fullName(person)} ve volbách konaných dne ${wordyDate(on)} svou funkci (${office}) ${by(person, 'neobhájil', 'neobhájila')} a od toho dne není naším statutárním orgánem.`,
        `Upozorňujeme na to v zájmu ochrany před zneužitím oprávnění, která má v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'extract from the register shows it',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, organisation, applications }) => ({
      subject: `Změna zápisu statutárního orgánu – ${organisation.name}`,
      body: [
        'Vážený pane řediteli, vážená paní ředitelko,',
        `jak je patrné z veřejného rejstříku, u organizace IČO ${organisation.ico} zanikla dne ${czechDate(on)} funkce statutárního orgánu, kterou ${by(person, 'zastával', 'zastávala')} ${fullName(person)} (${office}), nar. ${wordyDate(person.born)}.`,
        `Jelikož jde o ${by(person, 'uživatele', 'uživatelku')} aplikace ${applications} (uživatelské jméno ${username}), oznamujeme Vám tuto skutečnost na adresu uvedenou ve Vašem postupu.`,
        'Přihlašovací údaje k tomuto účtu nemáme a nevíme, zda nejsou uloženy v některém z počítačů, které organizace před časem vyřadila. Prosíme proto, abyste oprávnění k podání zrušili co nejdříve a o výsledku nás vyrozuměli datovou zprávou.',
        'Zápis do veřejného rejstříku byl proveden na základě usnesení, které Vám na vyžádání rádi předložíme.',
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'just to let you know',
    tells: [],
    write: ({ person, office, on, successor }) => ({
      subject: 'Máme nové vedení – dáváme vědět kvůli OKslužby',
      body: [
        'Hezký den,',
        `jen dáváme vědět, že nám k ${czechDate(on)} ve funkci (${office}) ${by(person, 'skončil', 'skončila')} ${fullName(person)}. ${by(successor, 'Statutárem', 'Statutárkou')} je teď ${fullName(successor)}.`,
        'Starý přístup s právem podávat nám prosím v OKslužby vypněte, ať s ním nikdo nic neodešle.',
      ],
    }),
  },
  {
    id: 'without hooks and accents',
    tells: ['birthDate'],
    write: ({ person, on, applications, organisation }) => ({
      subject: 'Oznameni - ukonceni vykonu statutarni funkce',
      body: [
        'Dobry den,',
        `${fullName(person)}, nar. ${czechDate(person.born)}, neni od ${dottedDate(on)} statutarnim zastupcem nasi organizace (ICO ${organisation.ico}).`,
        withoutDiacritics(`Prosim o zruseni opravneni k podani v aplikaci ${applications}.`),
        'S pozdravem',
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'I report it as the page asks',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: 'Přestávám být statutárním orgánem – hlášení uživatele',
      body: [
        'Vážení,',
        `jak požaduje Váš postup, hlásím ve vlastním zájmu, že dnem ${czechDate(on)} skončilo mé působení ve statutární funkci (${office}) v organizaci ${organisation.name}, IČO ${organisation.ico}. Mým jménem tedy v aplikaci ${applications} nesmí být za tuto organizaci nic podáno.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'handed over the keys',
    tells: ['birthDate', 'username'],
    write: ({ person, username, organisation, on }) => ({
      subject: 'Předání funkce a můj účet v OKslužby',
      body: [
        'Dobrý den,',
        `dne ${czechDate(on)} jsem ${by(person, 'předal', 'předala')} vedení organizace ${organisation.name} (IČ ${organisation.ico}) a jejím statutárním zástupcem už nejsem. V OKslužby mi ale zůstává účet ${username}, ze kterého se dá podávat výkaz. Prosím, aby bylo toto oprávnění zrušeno.`,
        `Datum mého narození: ${czechDate(person.born)}`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'they did not prolong it',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Konec mého jmenování',
      body: [
        `moje jmenování do čela organizace ${organisation.name}, IČO ${organisation.ico}, uplynulo dnem ${wordyDate(on)} a nebylo prodlouženo. Od té doby nejsem jejím statutárním orgánem.`,
        `Sděluji to ministerstvu proto, že v aplikaci ${applications} jsem ${by(person, 'byl zaveden', 'byla zavedena')} jako statutární zástupce a nechci nést odpovědnost za podání, která učiní někdo jiný.`,
        `Jméno a datum narození: ${fullName(person)}, ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'I laid it down for reasons of health',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: `Vzdal${by(person, '', 'a')} jsem se funkce ze zdravotních důvodů`,
      body: [
        'Vážená paní, vážený pane,',
        `ze zdravotních důvodů jsem se k ${czechDate(on)} ${by(person, 'vzdal', 'vzdala')} funkce (${office}), a nejsem tudíž statutárním zástupcem organizace ${organisation.name}, IČO ${organisation.ico}.`,
        `Žádám o zablokování svých oprávnění v aplikaci ${applications}.`,
        `S pozdravem ${fullName(person)} (nar. ${wordyDate(person.born)})`,
      ],
    }),
  },
  {
    id: 'facts in lines',
    tells: ['birthDate', 'username'],
    write: ({ person, username, organisation, on, office, applications }) => ({
      subject: 'Oznámení bývalého statutárního zástupce',
      body: [
        `Oznamovatel: ${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}`,
        `Organizace, kde moje statutární funkce skončila: ${organisation.name}, IČO ${organisation.ico}`,
        `Funkce a den jejího zániku: ${office}, ${czechDate(on)}`,
        `Můj účet: ${username}, aplikace ${applications}`,
        'Žádám, aby účet nebyl napříště oprávněn k podání za uvedenou organizaci.',
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'the reports will be sent by',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal, organisation }) => ({
      subject: 'Přenos práva podat výkaz a žádost',
      body: [
        'Vážení,',
        `jako statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, tímto deleguji své oprávnění podat žádost a podat výkaz v aplikaci ${applications}. Nově bude podání činit ${fullName(person)}, nar. ${czechDate(person.born)}, s uživatelským jménem ${username}.`,
        `${fullName(principal)}`,
      ],
    }),
  },
  {
    id: 'appointment of a deputy for submitting',
    tells: ['birthDate'],
    write: ({ person, applications, principal }) => ({
      subject: `Pověření k podání – aplikace ${applications}`,
      body: [
        `Já, ${fullName(principal)}, pověřuji tímto k podávání výkazů a žádostí prostřednictvím aplikace ${applications} ${by(person, 'svého podřízeného', 'svou podřízenou')}:`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
        'Pověření trvá, dokud je písemně nezruším.',
      ],
    }),
  },
  {
    id: 'please tick the right',
    tells: ['username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: 'Žádost o nastavení práva delegovat podání',
      body: [
        'Dobrý den,',
        `v aplikaci ${applications} prosíme nastavit oprávnění „podat žádost“, „podat výkaz“ a „delegování podání“ uživateli ${username}, kterým je ${fullName(person)}. Statutární zástupce organizace ${organisation.name} na něj tato oprávnění deleguje.`,
        'Děkujeme.',
      ],
    }),
  },
  {
    id: 'delegation in a table',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal, on }) => ({
      subject: 'Delegace oprávnění k podávání',
      body: [
        `S účinností od ${czechDate(on)} se v aplikaci ${applications} deleguje oprávnění činit podání takto:`,
        [
          ['Kdo deleguje (statutární zástupce)', 'Na koho se deleguje', 'Narozen/a', 'Účet'],
          [fullName(principal), fullName(person), dottedDate(person.born), username],
        ],
        'Žádáme o promítnutí do uživatelských oprávnění.',
      ],
    }),
  },
  {
    id: 'I travel a lot',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Kdo za nás bude podávat',
      body: [
        'Hezký den,',
        `protože jsem často na cestách, předávám právo podávat za naši organizaci žádosti i výkazy v ${applications}. Přebírá je ${fullName(person)}, v aplikaci vystupuje jako ${username}.`,
        'Jako statutární zástupce s tím samozřejmě souhlasím a prosím o nastavení.',
      ],
    }),
  },
  {
    id: 'authorisation by the rules of the house',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: 'Pověření zaměstnance organizace k činění podání',
      body: [
        `Podle podpisového řádu organizace ${organisation.name}, IČO ${organisation.ico}, je k odesílání výkazů a žádostí v aplikaci ${applications} vedle statutárního zástupce oprávněna rovněž dále uvedená osoba, na kterou statutární zástupce toto právo deleguje.`,
        `Osoba: ${fullName(person)}`,
        `Den narození: ${czechDate(person.born)}`,
        `Dosavadní uživatelské jméno: ${username}`,
      ],
    }),
  },
  {
    id: 'only the reports, not the requests',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: 'Delegování podávání výkazů',
      body: [
        'Vážená paní, vážený pane,',
        `statutární zástupce organizace ${organisation.name} deleguje v aplikaci ${applications} oprávnění podávat výkazy. Oprávnění podávat žádosti si ponechává.`,
        `Výkazy bude podávat ${fullName(person)}, datum narození ${dottedDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'small and without marks',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Delegovani opravneni podavat vykazy',
      body: [
        'Dobry den,',
        withoutDiacritics(
          `jako statutarni zastupce deleguji podavani vykazu a zadosti v aplikaci ${applications} na osobu:`,
        ),
        `${fullName(person)}, dat. nar. ${czechDate(person.born)}, uziv. jmeno ${username}`,
        'Dekuji za nastaveni.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'principal and agent',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc pro podávání výkazů a žádostí',
      body: [
        `Organizace ${organisation.name}, se sídlem ${seatOf(organisation)}, IČO ${organisation.ico}, za niž jedná ${fullName(principal)},`,
        'tímto zmocňuje',
        `pro podávání žádostí a výkazů v aplikaci ${applications} tohoto zmocněnce: ${fullName(person)}, datum narození ${czechDate(person.born)}, bydliště ${person.address}.`,
        'Zmocněnec je oprávněn podání též opravovat a brát zpět.',
      ],
    }),
  },
  {
    id: 'power in a table',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Plná moc pro aplikaci ${applications}`,
      body: [
        'Plná moc udělená podle § 33 správního řádu:',
        [
          ['Zmocnitel', `${organisation.name}, IČO ${organisation.ico}`],
          ['Za zmocnitele', fullName(principal)],
          ['Zmocněnec', fullName(person)],
          ['Datum narození zmocněnce', dottedDate(person.born)],
          ['Bydliště zmocněnce', person.address],
          ['K čemu se uděluje', `podávání žádostí a výkazů v aplikaci ${applications}`],
        ],
      ],
    }),
  },
  {
    id: 'first person singular',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Zmocnění k podávání v OKslužby',
      body: [
        `Jako statutární zástupce organizace ${organisation.name} (IČ ${organisation.ico}) uděluji tuto plnou moc.`,
        `V aplikaci ${applications} bude mým jménem podávat žádosti a výkazy ${fullName(person)}, ${by(person, 'narozen', 'narozena')} dne ${wordyDate(person.born)}, trvalý pobyt ${person.address}.`,
        'Plná moc platí do konce příštího kalendářního roku.',
        `Zmocnitel: ${fullName(principal)}`,
      ],
    }),
  },
  {
    id: 'whoever is empowered may also delegate',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc statutárního zástupce',
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}, uděluje plnou moc k podání žádostí a výkazů sociálních služeb v aplikaci ${applications} této osobě:`,
        `${fullName(person)}, nar. ${czechDate(person.born)}, ${person.address}`,
        'Na základě této plné moci žádáme, aby bylo zmocněné osobě nastaveno i oprávnění „delegování podání“.',
      ],
    }),
  },
  {
    id: 'accepted by the agent',
    tells: ['birthDate'],
    write: ({ person, organisation, applications }) => ({
      subject: 'Plná moc organizace k elektronickému podávání',
      body: [
        `Organizace ${organisation.name}, IČO: ${organisation.ico}, zastoupená svým statutárním zástupcem, zplnomocňuje osobu jménem ${fullName(person)}, narozenou ${dottedDate(person.born)}, bytem ${person.address}, ke všem podáním, která se za organizaci činí v aplikaci ${applications}, zejména k podání žádosti a výkazu.`,
        'Zplnomocněná osoba s udělením plné moci vyslovila souhlas.',
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'from today I do not consent',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Ode dneška odvolávám svůj souhlas',
      body: [
        'Dobrý den,',
        `souhlas se zpracováním svých osobních údajů, který jsem ministerstvu ${by(person, 'zaslal', 'zaslala')} kvůli účtu v aplikaci ${applications}, ode dneška odvolávám.`,
        `${fullName(person)}, datum narození ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'account no longer needed after leaving',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Odvolání souhlasu a zrušení účtu',
      body: [
        'Vážení,',
        `v sociálních službách už nepracuji, a proto odvolávám souhlas se zpracováním osobních údajů, na jehož základě mi byl přidělen účet ${username} v aplikaci ${applications}. Účet prosím zrušte a údaje, které již nejsou potřeba, vymažte.`,
        `${by(person, 'Narodil jsem se', 'Narodila jsem se')} ${wordyDate(person.born)}.`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'declaration in lines',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Prohlášení o odvolání souhlasu se zpracováním údajů',
      body: [
        `Kdo souhlas odvolává: ${fullName(person)}, nar. ${dottedDate(person.born)}`,
        `Čeho se souhlas týkal: zpracování osobních údajů pro zřízení a vedení uživatelského účtu ${username} k aplikaci ${applications}`,
        'Souhlas odvolávám v plném rozsahu.',
      ],
    }),
  },
  {
    id: 'article seven, in a sentence',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání souhlasu – GDPR',
      body: [
        `Já, ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}, využívám práva podle článku 7 obecného nařízení o ochraně osobních údajů a souhlas se zpracováním svých osobních údajů v aplikaci ${applications} beru zpět.`,
        'Prosím o písemné potvrzení, že jste mé rozhodnutí zaevidovali.',
      ],
    }),
  },
  {
    id: 'changed my mind',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Ruším svůj souhlas – ${applications}`,
      body: [
        'Dobrý den,',
        `${by(person, 'rozmyslel', 'rozmyslela')} jsem si to a nechci, aby ministerstvo dál pracovalo s mými osobními údaji kvůli přístupu do ${applications}. Souhlas, který jsem s tím ${by(person, 'podepsal', 'podepsala')}, tímto odvolávám.`,
        `${person.given} ${person.family}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'at the end of the employment',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Souhlas se zpracováním osobních údajů – zpětvzetí',
      body: [
        'Vážená paní, vážený pane,',
        `při nástupu do zaměstnání jsem ${by(person, 'vyplnil', 'vyplnila')} formulář souhlasu se zpracováním osobních údajů, abych ${by(person, 'mohl', 'mohla')} používat aplikaci ${applications}. Z tohoto zaměstnání jsem ${by(person, 'odešel', 'odešla')} a souhlas beru zpět.`,
        `S pozdravem ${fullName(person)}, ${by(person, 'narozen', 'narozena')} dne ${dottedDate(person.born)}`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'password expired',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Vypršela platnost hesla',
      body: [
        'Dobrý den,',
        `v aplikaci ${applications} vypršela platnost hesla k účtu ${username}, který používá ${fullName(person)}, a nové si už nastavit nejde. Prosíme o radu, jak heslo obnovit.`,
      ],
    }),
  },
  {
    id: 'how long does it take',
    names: { person: false, application: false },
    tells: [],
    write: () => ({
      subject: 'Doba vyřízení – OKslužby',
      body: [
        'Vážení,',
        'chtěli bychom se zeptat, jak dlouho v současné době průměrně trvá, než ministerstvo zřídí uživatelský účet do OKslužby. Potřebujeme to vědět pro plánování práce na příští rok, o účet v této chvíli nikdo z nás nežádá.',
        'Děkujeme za odpověď.',
      ],
    }),
  },
  {
    id: 'worker left on the last day',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: `Ukončení účtu v aplikaci ${applications}`,
      body: [
        `z organizace ${organisation.name} ${by(person, 'odešel', 'odešla')} ${fullName(person)}. Prosíme o ukončení platnosti účtu ${username} k aplikaci ${applications}, u nás ho již nikdo používat nebude.`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'letter came back',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: 'Vrácená zásilka s přístupovými údaji',
      body: [
        'Dobrý den,',
        `pošta nám sdělila, že se dopis s přihlašovacími údaji k aplikaci ${applications} vrátil odesílateli. Určen byl pro uživatele: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
        `Je možné odeslat dopis ještě jednou na adresu ${seatOf(organisation)}?`,
      ],
    }),
  },
  {
    id: 'page does not load',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Aplikace se nenačítá',
      body: [
        'Hezký den,',
        `od pondělí se nám v prohlížeči nenačte úvodní stránka aplikace ${applications}, zůstává bílá obrazovka. Zkoušeli jsme i jiný počítač. Je závada u Vás, nebo u nás?`,
      ],
    }),
  },
  {
    id: 'other telephone and mail',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Aktualizace kontaktu v uživatelském účtu',
      body: [
        'Dobrý den,',
        `${fullName(person)} má od tohoto týdne novou e-mailovou adresu ${person.email}. Prosíme o její zapsání k účtu OKslužby s uživatelským jménem ${username}.`,
      ],
    }),
  },
  {
    id: 'old name of the organisation',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Nesprávný název organizace v aplikaci',
      body: [
        `v záhlaví tiskových sestav z aplikace ${applications} se stále objevuje dřívější název naší organizace, ačkoli jsme se již přejmenovali na ${organisation.name} (IČO zůstalo ${organisation.ico}).`,
        'Sdělte nám prosím, kdo a jak může název opravit.',
      ],
    }),
  },
  {
    id: 'married name',
    names: { person: true, application: false },
    tells: ['birthDate', 'username'],
    write: ({ person, username }) => ({
      subject: 'Oprava příjmení u účtu OKslužby',
      body: [
        'Vážení,',
        `u účtu ${username} v OKslužby je evidováno dřívější příjmení. Nyní zní celé jméno ${fullName(person)}, datum narození ${czechDate(person.born)} se přirozeně nezměnilo. Zařiďte prosím opravu.`,
      ],
    }),
  },
  {
    id: 'manual for beginners',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Návod k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `existuje k aplikaci ${applications} uživatelská příručka nebo školení pro začátečníky? Na webu jsme našli jen starší nápovědu, která neodpovídá tomu, co vidíme na obrazovce.`,
        'Děkujeme za nasměrování.',
      ],
    }),
  },
  {
    id: 'blocked by five attempts',
    names: { person: true, application: true },
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Prosba o odblokování',
      body: [
        `uživatelský účet do aplikace ${applications} se po pěti chybných zadáních hesla zablokoval. Prosíme o odblokování.`,
        [
          ['Jméno uživatele', fullName(person)],
          ['Datum nar.', dottedDate(person.born)],
          ['Uživ. jméno', username],
        ],
      ],
    }),
  },
  {
    id: 'cannot print the report',
    names: { person: false, application: false },
    tells: [],
    write: () => ({
      subject: 'OKslužby – tisk sestavy',
      body: [
        'Dobrý den, prosím o radu.',
        'Při tisku sestavy z OKslužby se nám místo českých písmen objevují otazníky a tabulka přetéká přes okraj stránky. Lze sestavu uložit i v jiném formátu než PDF?',
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'handing over by the list',
    tells: [],
    write: ({ organisation, applications }) => ({
      subject: 'Předání formuláře souhlasu',
      body: [
        'Vážení,',
        `za organizaci ${organisation.name}, IČO ${organisation.ico}, Vám předáváme v příloze podepsaný formulář pro aplikaci ${applications}.`,
        'Děkujeme za jeho zpracování a přejeme pěkný den.',
      ],
    }),
  },
  {
    id: 'the paper is with this letter',
    tells: [],
    write: () => ({
      subject: 'Průvodní sdělení k příloze',
      body: ['Dobrý den, k této zprávě přikládáme vyplněný tiskopis. Prosíme o jeho předání příslušnému odboru.'],
    }),
  },
  {
    id: 'accompanying sheet in a table',
    tells: [],
    write: ({ applications }) => ({
      subject: `Průvodní list – ${applications}`,
      body: [
        'Obsah zásilky:',
        [
          ['Poř. č.', 'Dokument', 'Počet'],
          ['1', `formulář souhlasu se zpracováním osobních údajů (${applications})`, '1'],
        ],
      ],
    }),
  },
  {
    id: 'in answer to the instructions',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Dokument k založení účtu v ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        'podle pokynů uvedených na Vašich internetových stránkách posíláme datovou schránkou přiložený souhlas se zpracováním osobních údajů.',
        `Poštu s údaji k účtu nám prosím doručte do sídla organizace: ${seatOf(organisation)}.`,
        'S pozdravem',
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'I give my consent, freely',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Můj souhlas pro aplikaci ${applications}`,
      body: [
        'Vážení,',
        `jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${born} a jsem statutárním zástupcem organizace ${organisation.name}, IČO ${organisation.ico} (funkce: ${position}).`,
        `Svobodně a vážně souhlasím s tím, aby Ministerstvo práce a sociálních věcí zpracovávalo moje osobní údaje pro potřeby zřízení uživatelského účtu k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'instead of the printed form',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas uživatele se zpracováním údajů (místo formuláře)',
      body: [
        'Níže uvedené údaje se vztahují k souhlasu, který se dává touto listinou:',
        [
          ['Kdo souhlas dává', fullName(person)],
          ['Narozen/a', born],
          ['Za organizaci', `${organisation.name}, IČO ${organisation.ico}`],
          ['V postavení', position],
          ['Pro aplikaci', applications],
        ],
        'Výše uvedená osoba svým podpisem dává Ministerstvu práce a sociálních věcí souhlas se zpracováním svých osobních údajů za účelem přidělení uživatelského jména a hesla.',
      ],
    }),
  },
  {
    id: 'purpose and duration',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Udělení souhlasu – přístup k aplikaci ${applications}`,
      body: [
        `Já, ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${born}, ${position}, uděluji tímto MPSV souhlas se zpracováním osobních údajů. Účelem je zjištění identifikátoru klienta MPSV a založení účtu v aplikaci ${applications}.`,
        'Souhlas uděluji na dobu, po kterou budu aplikaci používat, a vím, že ho mohu kdykoli odvolat.',
        `Organizace: ${organisation.name}, ${seatOf(organisation)}, IČO: ${organisation.ico}`,
      ],
    }),
  },
  {
    id: 'we have no printer',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas se zpracováním mých osobních údajů pro OKslužby',
      body: [
        'Dobrý den,',
        `tiskopis u nás nejde vytisknout, posílám tedy souhlas takto. Souhlasím, aby MPSV zpracovalo mé osobní údaje a zřídilo mi účet do ${applications}.`,
        `${fullName(person)}, datum narození ${born}, ${position}`,
        `zaměstnavatel ${organisation.name}, IČ ${organisation.ico}`,
        'Díky a hezký den',
      ],
    }),
  },
];
