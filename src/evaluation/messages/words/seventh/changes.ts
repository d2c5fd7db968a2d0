import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'resigned',
    tells: ['birthDate'],
    write: ({ person, office, on }) => ({
      subject: 'Nahlášení změny statutárního orgánu',
      body: [
        'Dobrý den,',
        `dne ${czechDate(on)} ${by(person, 'rezignoval', 'rezignovala')} na svou funkci (${office}) ${by(person, 'pan', 'paní')} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}. Od tohoto dne již není statutárním orgánem naší organizace.`,
        'Tuto skutečnost hlásíme, aby nemohlo dojít ke zneužití oprávnění v OKslužby.',
      ],
    }),
  },
  {
    id: 'before and now',
    tells: ['username'],
    write: ({ person, username, on, successor, organisation }) => ({
      subject: 'Statutární zástupce organizace – oznámení o změně',
      body: [
        `Za organizaci ${organisation.name}, IČO: ${organisation.ico}, oznamujeme:`,
        `Dosavadní statutární zástupce: ${fullName(person)} (uživatelské jméno v OKslužby: ${username})`,
        `Funkce skončila dnem: ${dottedDate(on)}`,
        `Nový statutární zástupce: ${fullName(successor)}`,
        'Prosíme o odebrání oprávnění dosavadnímu statutárnímu zástupci.',
      ],
    }),
  },
  {
    id: 'the new one writes',
    tells: [],
    write: ({ person, on, office, successor }) => ({
      subject: 'Nové vedení organizace',
      body: [
        'Vážení,',
        `jmenuji se ${fullName(successor)} a dovoluji si Vám oznámit, že jsem ${by(successor, 'byl zvolen', 'byla zvolena')} do čela naší organizace. Přede mnou ji jako ${office} ${by(person, 'zastupoval', 'zastupovala')} ${fullName(person)}, ${by(person, 'jehož', 'jejíž')} funkce statutárního zástupce zanikla dne ${wordyDate(on)}.`,
        `Prosím, aby pod ${by(person, 'jeho', 'jejím')} jménem už nebylo možné v OKslužby nic podat.`,
      ],
    }),
  },
  {
    id: 'general meeting, formal',
    tells: ['birthDate'],
    write: ({ person, on, office, successor, applications }) => ({
      subject: 'Zánik funkce člena statutárního orgánu',
      body: [
        'Vážené dámy a pánové,',
        `nejvyšší orgán naší organizace na svém zasedání vzal na vědomí odstoupení z funkce, kterou jako statutární orgán (${office}) ${by(person, 'vykonával', 'vykonávala')} ${fullName(person)}, datum narození ${dottedDate(person.born)}. Funkce zanikla ke dni ${dottedDate(on)}. Novým statutárním orgánem je ${fullName(successor)}.`,
        `Oznámení podáváme proto, že tato osoba má zřízen přístup k aplikaci ${applications} s právem podání.`,
      ],
    }),
  },
  {
    id: 'no marks, in a hurry',
    tells: [],
    write: ({ person, on }) => ({
      subject: 'OKsluzby - konci nam statutarni zastupce',
      body: [
        'Zdravime,',
        `oznamujeme, ze ${fullName(person)} k ${czechDate(on)} skoncil${by(person, '', 'a')} a statutarnim zastupcem nasi organizace uz neni. Zruste prosim opravneni k podani.`,
        'Dekujeme',
      ],
    }),
  },
  {
    id: 'recalled by the founder',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on }) => ({
      subject: 'Odvolání statutárního zástupce z funkce',
      body: [
        'Dobrý den,',
        `rozhodnutím zřizovatele ${by(person, 'byl odvolán', 'byla odvolána')} ${fullName(person)}, nar. ${czechDate(person.born)}, z funkce statutárního zástupce naší organizace (${office}), a to s účinností od ${czechDate(on)}.`,
        `V aplikacích OKslužby ${by(person, 'používal', 'používala')} uživatelské jméno ${username}. Vzhledem k ukončení funkce žádáme o zneplatnění oprávnění, která jsou s tímto uživatelským jménem spojena.`,
      ],
    }),
  },
  {
    id: 'retirement',
    tells: [],
    write: ({ person, office, on, successor }) => ({
      subject: 'Odchod do důchodu a změna ve vedení',
      body: [
        'Dobrý den,',
        `ke dni ${wordyDate(on)} ${by(person, 'odešel', 'odešla')} do starobního důchodu ${fullName(person)}, dosavadní statutární zástupce naší organizace (${office}). Týmž dnem ${by(person, 'jeho', 'její')} funkce skončila a organizaci od té doby řídí ${fullName(successor)}.`,
        'Prosíme, zaznamenejte si to ve své evidenci uživatelů OKslužby.',
      ],
    }),
  },
  {
    id: 'the page says we must',
    tells: ['birthDate'],
    write: ({ person, office, on }) => ({
      subject: 'Nahlášení podle postupu – skončil statutární orgán',
      body: [
        `Jelikož máme podle Vašeho postupu nahlásit, když uživatel OKslužby přestane být statutárním orgánem, činíme tak: jde o osobu ${fullName(person)}, nar. ${dottedDate(person.born)}, dřívější funkce: ${office}, funkce skončila dne ${dottedDate(on)}.`,
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'own resignation',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Rezignace na funkci – oznámení',
      body: [
        'Vážení,',
        `tímto Vám oznamuji, že jsem se dnem ${wordyDate(on)} ${by(person, 'vzdal', 'vzdala')} funkce statutárního orgánu (${office}) v organizaci ${organisation.name}, IČO ${organisation.ico}.`,
        `Jmenuji se ${fullName(person)} a ${by(person, 'narodil', 'narodila')} jsem se ${czechDate(person.born)}. Žádám, aby moje oprávnění v OKslužby bylo ukončeno.`,
      ],
    }),
  },
  {
    id: 'own end, labels',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username }) => ({
      subject: 'Oznámení bývalého statutárního zástupce',
      body: [
        `Oznamovatel: ${fullName(person)}, narozen${by(person, '', 'a')} ${dottedDate(person.born)}`,
        `Ve které organizaci: ${organisation.name}, IČO: ${organisation.ico}`,
        `Statutárním zástupcem do: ${dottedDate(on)}, poté již ne`,
        `Účet v OKslužby: ${username}`,
        'Ve vlastním zájmu žádám o zamezení podání pod mým účtem.',
      ],
    }),
  },
  {
    id: 'own end, term over',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Už nejsem statutární zástupce',
      body: [
        'Dobrý den,',
        `moje volební období v organizaci ${organisation.name} (IČO ${organisation.ico}) skončilo k ${czechDate(on)} a znovu jsem ${by(person, 'nekandidoval', 'nekandidovala')}, takže už nejsem jejím statutárním zástupcem. Do aplikace ${applications} bych tedy za ni neměl${by(person, '', 'a')} mít možnost cokoli podávat.`,
        `S pozdravem ${fullName(person)}, nar. ${wordyDate(person.born)}`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'the act of submitting',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation, principal }) => ({
      subject: `Delegace práva podání v aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `já, ${fullName(principal)}, statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, deleguji své oprávnění k akci podání v aplikaci ${applications} na dalšího uživatele naší organizace. Je jím ${fullName(person)}, nar. ${dottedDate(person.born)}, uživatelské jméno ${username}.`,
        'Prosím o zavedení této delegace.',
      ],
    }),
  },
  {
    id: 'from whom to whom',
    tells: ['birthDate', 'username'],
    write: ({ person, username, principal, applications, office }) => ({
      subject: 'Delegování oprávnění podávat žádosti a výkazy',
      body: [
        `Deleguje statutární zástupce: ${fullName(principal)}, ${office}`,
        `Deleguje se na: ${fullName(person)}`,
        `Narozen${by(person, '', 'a')}: ${czechDate(person.born)}`,
        `Uživatelské jméno osoby, na kterou se deleguje: ${username}`,
        `V aplikaci: ${applications}`,
        'Rozsah: podávání žádostí a výkazů za organizaci',
      ],
    }),
  },
  {
    id: 'entrusts her employee',
    tells: ['birthDate'],
    write: ({ person, applications, on, office, principal }) => ({
      subject: 'Pověření zaměstnance k podávání výkazů',
      body: [
        'Vážení,',
        `s účinností od ${wordyDate(on)} bude v aplikaci ${applications} výkazy za naši organizaci podávat ${by(person, 'náš zaměstnanec', 'naše zaměstnankyně')} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}. K podání ${by(person, 'ho', 'ji')} tímto jako statutární zástupce pověřuji.`,
        `${fullName(principal)}, ${office}`,
      ],
    }),
  },
  {
    id: 'please set it',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Prosba o nastavení oprávnění k podání',
      body: [
        'Dobrý den,',
        `v ${applications} může výkazy zatím odesílat jenom statutární zástupce. Toto oprávnění deleguji i na dalšího uživatele, který již účet má: ${fullName(person)}, účet ${username}. Prosím, nastavte ${by(person, 'mu', 'jí')} možnost podání.`,
      ],
    }),
  },
  {
    id: 'delegation without marks',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Predani prava podani na zamestnance',
      body: [
        'Vazeni,',
        withoutDiacritics(
          `jako statutarni zastupce predavam pravo podani v aplikaci ${applications} na zamestnance organizace:`,
        ),
        `${fullName(person)}, nar. ${czechDate(person.born)}, uzivatelske jmeno ${username}.`,
        'Sve vlastni pravo podani si ponechavam.',
      ],
    }),
  },
  {
    id: 'long absence of the representative',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: `Zajištění podání za organizaci ${organisation.name}`,
      body: [
        'Vážení,',
        `z důvodu déle trvající nepřítomnosti nebudu moci jako statutární zástupce ${by(principal, 'sám', 'sama')} podání provádět. Aby byly dodrženy termíny, deleguji právo podání v aplikaci ${applications} po celou tuto dobu na osobu: ${fullName(person)}, dat. nar. ${czechDate(person.born)}.`,
        'Za organizaci děkuji.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'classic power of attorney',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications, office }) => ({
      subject: 'Plná moc',
      body: [
        `${organisation.name}, se sídlem ${seatOf(organisation)}, IČO: ${organisation.ico}, zastoupená statutárním zástupcem, kterým je ${fullName(principal)}, ${office} (dále jen „zmocnitel“),`,
        `uděluje tuto plnou moc osobě: ${fullName(person)}, nar. ${wordyDate(person.born)}, bytem ${person.address} (dále jen „zmocněnec“),`,
        `aby za zmocnitele v aplikaci ${applications} podával${by(person, '', 'a')} veškeré žádosti a výkazy. Plná moc se uděluje na dobu neurčitou.`,
      ],
    }),
  },
  {
    id: 'in the first person',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Zplnomocnění k podání v ${applications}`,
      body: [
        `Já, níže ${by(principal, 'podepsaný', 'podepsaná')} ${fullName(principal)}, jako statutární zástupce organizace ${organisation.name} (IČO ${organisation.ico}) zplnomocňuji k podávání žádostí a výkazů v aplikaci ${applications} ${by(person, 'našeho zaměstnance', 'naši zaměstnankyni')}.`,
        `Zplnomocněná osoba: ${fullName(person)}`,
        `Datum narození a bydliště: ${czechDate(person.born)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'power limited to reports',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc – elektronické podávání výkazů',
      body: [
        [
          ['Zmocnitel', 'Zmocněnec'],
          [`${organisation.name}, IČO ${organisation.ico}`, fullName(person)],
          [`jedná ${fullName(principal)}`, `datum narození ${dottedDate(person.born)}`],
          [seatOf(organisation), person.address],
        ],
        `Zmocnitel dává zmocněnci plnou moc k tomu, aby jeho jménem podával výkazy v aplikaci ${applications}. K jiným úkonům zmocněnec oprávněn není.`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'withdrawal, sentence',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání dříve uděleného souhlasu',
      body: [
        'Vážení,',
        `dříve jsem Vám ${by(person, 'dal', 'dala')} souhlas se zpracováním osobních údajů kvůli účtu do aplikace ${applications}. Tento souhlas nyní odvolávám.`,
        `S pozdravem ${fullName(person)}, datum narození ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'withdrawal, labels',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: `Odvolání souhlasu – aplikace ${applications}`,
      body: [
        `Kdo souhlas odvolává: ${fullName(person)}, nar. ${czechDate(person.born)}`,
        `Jaký souhlas: souhlas se zpracováním osobních údajů pro aplikaci ${applications}, uživatelské jméno ${username}`,
        'Odvolání platí dnem doručení.',
      ],
    }),
  },
  {
    id: 'withdrawal, legal',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání souhlasu podle GDPR',
      body: [
        `Podle čl. 7 odst. 3 nařízení (EU) 2016/679 ${by(person, 'jsem oprávněn', 'jsem oprávněna')} souhlas kdykoli odvolat. Tohoto práva využívám a svůj souhlas se zpracováním osobních údajů, daný ministerstvu pro účely přístupu k aplikaci ${applications}, odvolávám v celém rozsahu.`,
        `Subjekt údajů: ${fullName(person)}, narozen${by(person, '', 'a')} dne ${wordyDate(person.born)}, bytem ${person.address}`,
        'Současně žádám o výmaz mých údajů a o sdělení, že k němu došlo.',
      ],
    }),
  },
  {
    id: 'withdrawal, plain talk',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Nesouhlasím dále se zpracováním svých údajů',
      body: [
        'Dobrý den,',
        `mění se mi práce a s ${applications} už nebudu nic dělat. Nepřeji si proto, abyste dál pracovali s mými osobními údaji, a souhlas, který jsem k tomu ${by(person, 'podepsal', 'podepsala')}, beru zpět.`,
        `${fullName(person)}`,
        `nar. ${czechDate(person.born)}, bytem ${person.address}`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'forgotten password',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Zapomenuté heslo',
      body: [
        'Dobrý den,',
        `${fullName(person)} (uživatelské jméno ${username}) po delší nemoci ${by(person, 'zapomněl', 'zapomněla')} heslo do aplikace ${applications}. Jak máme postupovat, aby ${by(person, 'dostal', 'dostala')} nové?`,
      ],
    }),
  },
  {
    id: 'error when saving',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Výkaz nejde uložit – ${applications}`,
      body: [
        'Dobrý den,',
        `při ukládání výkazu v aplikaci ${applications} se nám objevuje hlášení „Neočekávaná chyba, kontaktujte správce“ a rozepsaný výkaz zmizí. Zkoušeli jsme to ve dvou prohlížečích. Prosíme o pomoc.`,
        `IČO naší organizace: ${organisation.ico}`,
      ],
    }),
  },
  {
    id: 'another mail of a user',
    names: { person: true, application: false },
    tells: ['email', 'birthDate'],
    write: ({ person }) => ({
      subject: 'Změna kontaktního e-mailu u uživatele',
      body: [
        'Dobrý den,',
        `v OKslužby je u našeho uživatele uveden starý e-mail, na který už nechodí zprávy. Žádáme o opravu na: ${person.email}.`,
        `Jde o uživatele: ${fullName(person)}, nar. ${dottedDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'letter did not come',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Stále čekáme na přihlašovací údaje',
      body: [
        'Vážení,',
        `před šesti týdny jsme Vám poslali souhlas pro aplikaci ${applications} a dopis s přihlašovacími údaji k nám dosud nedorazil. Sdělte nám prosím, kdy byl dopis odeslán, případně kdy ho lze čekat.`,
      ],
    }),
  },
  {
    id: 'employee left, close the account',
    names: { person: true, application: true },
    tells: ['username', 'birthDate'],
    write: ({ person, username, applications }) => ({
      subject: 'Odchod zaměstnance – zrušení účtu',
      body: [
        'Dobrý den,',
        `v naší organizaci ${by(person, 'ukončil', 'ukončila')} pracovní poměr ${by(person, 'zaměstnanec', 'zaměstnankyně')} ${fullName(person)}, nar. ${czechDate(person.born)}. Prosíme o zrušení účtu ${username} v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'printed report and its number',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Kde najdeme číslo podání?',
      body: [
        `kontrola po nás chce číslo podání loňského výkazu. V aplikaci ${applications} ho nikde nevidíme, jen datum odeslání. Poradíte nám, kde ho hledat? Moc děkujeme.`,
      ],
    }),
  },
  {
    id: 'which browser',
    names: { person: false, application: false },
    tells: [],
    write: () => ({
      subject: 'Podporované prohlížeče',
      body: [
        'Dobrý den,',
        'přecházíme na nové počítače a náš správce sítě potřebuje vědět, ve kterých prohlížečích OKslužby fungují a zda je nutné doinstalovat nějaký doplněk.',
        'Za odpověď děkujeme.',
      ],
    }),
  },
  {
    id: 'locked account',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Zablokovaný účet ${username}`,
      body: [
        `Aplikace ${applications} hlásí, že účet ${username} je zablokován. Uživatel účtu: ${fullName(person)}. Prosíme o jeho odblokování, blíží se termín pro odevzdání výkazu.`,
      ],
    }),
  },
  {
    id: 'billing address of the organisation',
    names: { person: false, application: true },
    tells: [],
    write: ({ organisation, applications }) => ({
      subject: 'Změna fakturačních údajů organizace',
      body: [
        'Dobrý den,',
        `v aplikaci ${applications} se u naší organizace ${organisation.name} nabízejí neaktuální fakturační údaje a pole nejdou přepsat. Kdo je může změnit, my, nebo Vy?`,
      ],
    }),
  },
  {
    id: 'name after marriage',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Oprava příjmení v údajích uživatele',
      body: [
        'Dobrý den,',
        `uživatelské jméno ${username} v OKslužby je vedeno ještě na předchozí příjmení. Správné jméno a příjmení po změně: ${fullName(person)}. Opravte to prosím v evidenci.`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'cover, enclosed form',
    tells: [],
    write: ({ applications }) => ({
      subject: `Průvodní dopis k formuláři souhlasu, ${applications}`,
      body: [
        'Vážení,',
        `v příloze této datové zprávy Vám předkládáme formulář souhlasu se zpracováním osobních údajů potřebný pro zřízení účtu k aplikaci ${applications}.`,
        'S pozdravem a díky',
      ],
    }),
  },
  {
    id: 'cover, one line',
    tells: [],
    write: () => ({
      subject: 'Zasíláme souhlas pro OKslužby',
      body: ['Zasíláme souhlas se zpracováním osobních údajů, viz druhý soubor.'],
    }),
  },
  {
    id: 'cover, with the name',
    tells: [],
    write: ({ person, organisation, applications }) => ({
      subject: 'Předložení souhlasu statutárního zástupce',
      body: [
        'Dobrý den,',
        `za organizaci ${organisation.name} předkládáme souhlas se zpracováním osobních údajů. Podepsal${by(person, '', 'a')} ho ${fullName(person)}. Souhlas se týká aplikace ${applications}.`,
        'Děkujeme za zavedení do systému a přejeme pěkný den.',
      ],
    }),
  },
  {
    id: 'cover, seat for the letter',
    tells: [],
    write: ({ organisation, applications }) => ({
      subject: `Tiskopis souhlasu a adresa pro zaslání údajů – ${applications}`,
      body: [
        `Přikládáme vyplněný tiskopis souhlasu. Dopis s přihlašovacími údaji čekáme na adrese sídla: ${seatOf(organisation)}.`,
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'consent letter, one sentence',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas se zpracováním osobních údajů – ${applications}`,
      body: [
        `Tímto uděluji Ministerstvu práce a sociálních věcí souhlas se zpracováním svých osobních údajů, aby mi mohl být zřízen uživatelský účet k aplikaci ${applications}.`,
        `${fullName(person)}, nar. ${born}, ${position}, ${organisation.name}, IČO ${organisation.ico}`,
      ],
    }),
  },
  {
    id: 'consent letter, data first',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Můj souhlas se zpracováním osobních údajů',
      body: [
        `Jméno: ${person.given}`,
        `Příjmení: ${person.family}`,
        `Narozen${by(person, '', 'a')} dne: ${born}`,
        `Zaměstnavatel: ${organisation.name}`,
        `IČO zaměstnavatele: ${organisation.ico}`,
        `Funkce u zaměstnavatele: ${position}`,
        `Souhlasím se zpracováním těchto údajů pro potřeby přidělení uživatelského jména a hesla k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'consent letter, declaration',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Prohlášení uživatele, souhlas se zpracováním údajů',
      body: [
        `${by(person, 'Podepsaný', 'Podepsaná')} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${born}, prohlašuji, že jsem ${position} organizace ${organisation.name}, IČO ${organisation.ico}, a že souhlasím se zpracováním svých osobních údajů ministerstvem v souvislosti s přístupem k aplikaci ${applications}.`,
        'Souhlas dávám svobodně a beru na vědomí, že ho mohu kdykoli odvolat.',
      ],
    }),
  },
  {
    id: 'consent letter, to those who keep accounts',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas pro zřízení účtu ${applications}`,
      body: [
        'Dobrý den,',
        `ke zřízení účtu do ${applications} připojuji svůj souhlas: souhlasím, aby MPSV moje osobní údaje za tímto účelem zpracovalo a uchovávalo.`,
        `Kdo souhlas dává: ${fullName(person)}, datum narození ${born}`,
        `Za koho bude s aplikací pracovat: ${organisation.name}, IČO ${organisation.ico}, ${position}`,
      ],
    }),
  },
];
