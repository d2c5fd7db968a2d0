import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'notice with data below',
    tells: ['birthDate'],
    write: ({ person, office, on }) => ({
      subject: 'Oznámení – osoba již není statutárním orgánem',
      body: [
        'Dobrý den,',
        'v souladu s postupem pro získání přístupu k aplikaci OKslužby Vám oznamujeme, že níže uvedená osoba přestala být statutárním orgánem naší organizace.',
        `Celé jméno: ${fullName(person)}`,
        `Datum narození této osoby: ${czechDate(person.born)}`,
        `Dosavadní funkce: ${office}`,
        `Funkce zanikla ke dni: ${czechDate(on)}`,
      ],
    }),
  },
  {
    id: 'resigned',
    tells: ['birthDate', 'username'],
    write: ({ person, office, on, username, applications }) => ({
      subject: `Rezignace statutárního zástupce a účet v aplikaci ${applications}`,
      body: [
        'Vážení,',
        `${fullName(person)}, nar. ${dottedDate(person.born)}, se ke dni ${czechDate(on)} ${by(person, 'vzdal', 'vzdala')} funkce „${office}“ a od tohoto dne naši organizaci nezastupuje. Žádáme Vás, abyste v aplikaci ${applications} ${by(person, 'tomuto uživateli', 'této uživatelce')} (účet ${username}) zrušili oprávnění podávat za nás žádosti a výkazy.`,
      ],
    }),
  },
  {
    id: 'table of the old and the new one',
    tells: [],
    write: ({ person, on, successor, organisation }) => ({
      subject: 'Změna na postu statutárního zástupce',
      body: [
        `hlásíme změnu statutárního zástupce organizace ${organisation.name}, IČO ${organisation.ico}:`,
        [
          ['Končící statutární zástupce', 'Konec funkce', 'Nastupující statutární zástupce'],
          [fullName(person), dottedDate(on), fullName(successor)],
        ],
        'Prosíme, aby se změna promítla i do oprávnění v OKslužby.',
      ],
    }),
  },
  {
    id: 'members elected another',
    tells: ['birthDate'],
    write: ({ person, on, successor, office }) => ({
      subject: 'Informace o volbě nového vedení',
      body: [
        'Dobrý den,',
        `na jednání, které proběhlo ${wordyDate(on)}, byl do čela naší organizace zvolen nový statutární zástupce, je jím ${fullName(successor)}. Tímtéž dnem zanikl mandát, který dosud ${by(person, 'měl', 'měla')} ${fullName(person)} (${office}, datum narození ${czechDate(person.born)}).`,
        'Píšeme Vám proto, aby za nás v aplikacích OKslužby nepodával nikdo, kdo k tomu už není oprávněn.',
      ],
    }),
  },
  {
    id: 'retired',
    tells: ['username'],
    write: ({ person, on, office, username, applications }) => ({
      subject: 'Odchod do důchodu, zneplatnění účtu',
      body: [
        'Dobrý den,',
        `${fullName(person)}, ${office}, ${by(person, 'odešel', 'odešla')} k ${dottedDate(on)} do důchodu a statutárním zástupcem naší organizace tedy už není. V aplikaci ${applications} ${by(person, 'měl', 'měla')} účet ${username}, který prosím zneplatněte.`,
        'Děkujeme za spolupráci v uplynulých letech.',
      ],
    }),
  },
  {
    id: 'laconic',
    tells: [],
    write: ({ person, on, office }) => ({
      subject: 'Hlášení: konec statutárního zástupce',
      body: [
        `${by(person, 'Statutární zástupce', 'Statutární zástupkyně')} ${fullName(person)} (${office}) skončil${by(person, '', 'a')} ve funkci ${czechDate(on)}.`,
        `Prosíme zablokovat podávání v OKslužby pod ${by(person, 'jeho', 'jejím')} jménem.`,
      ],
    }),
  },
  {
    id: 'without marks, the founder decided',
    tells: ['birthDate'],
    write: ({ person, on, successor }) => ({
      subject: 'Zmena statutarniho zastupce organizace',
      body: [
        'Vazeni,',
        `na zaklade rozhodnuti zrizovatele ke dni ${czechDate(on)} jiz neni nasim statutarnim zastupcem ${fullName(person)}, nar. ${czechDate(person.born)}. Organizaci od nasledujiciho dne vede ${fullName(successor)}.`,
        'Zadame o zruseni opravneni statutarniho zastupce v OKsluzby u osoby, ktera skoncila.',
      ],
    }),
  },
  {
    id: 'over-formal',
    tells: ['birthDate'],
    write: ({ person, on, office, organisation, applications }) => ({
      subject: `Ohlášení skutečnosti rozhodné pro oprávnění v aplikaci ${applications}`,
      body: [
        'Vážení pracovníci odboru provozu ICT,',
        `${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)}, tímto ve vlastním zájmu ohlašuje, že výkon funkce statutárního orgánu (${office}) osobou, kterou je ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, byl ke dni ${wordyDate(on)} ukončen.`,
        `Z opatrnosti žádáme o přijetí takových opatření, která vyloučí zneužití oprávnění, jež ${by(person, 'jmenovanému', 'jmenované')} v aplikaci ${applications} náleželo.`,
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'I resigned',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Oznamuji konec svého působení ve funkci',
      body: [
        'Dobrý den,',
        `jmenuji se ${fullName(person)} (datum narození ${czechDate(person.born)}) a do ${czechDate(on)} jsem v organizaci ${organisation.name}, IČO ${organisation.ico}, ${by(person, 'vykonával', 'vykonávala')} funkci, která je statutárním orgánem (${office}). Na tuto funkci jsem ${by(person, 'rezignoval', 'rezignovala')} a prosím Vás, abyste to zohlednili u mých oprávnění v OKslužby.`,
      ],
    }),
  },
  {
    id: 'heads of a notice of my own',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username, applications }) => ({
      subject: 'Hlášení bývalého statutárního orgánu',
      body: [
        `Hlásí: ${fullName(person)}`,
        `Dat. nar.: ${dottedDate(person.born)}`,
        `Organizace, které se hlášení týká: ${organisation.name}, IČO ${organisation.ico}`,
        `Statutárním orgánem organizace nejsem od: ${dottedDate(on)}`,
        `Účet v aplikaci ${applications}: ${username}`,
        'Oprávnění k podání za tuto organizaci mi prosím zrušte.',
      ],
    }),
  },
  {
    id: 'dismissed, afraid of misuse',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Byla mi ukončena funkce – obava ze zneužití přístupu',
      body: [
        'Vážení,',
        `ke dni ${wordyDate(on)} mě orgány organizace ${organisation.name} (IČO ${organisation.ico}) z funkce statutárního zástupce odvolaly. Přihlašovací údaje k aplikaci ${applications} zůstaly v kanceláři, kam už nemám přístup, a tak Vám tuto změnu raději hlásím ${by(person, 'sám', 'sama')}.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'term ended, short',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Konec mého volebního období',
      body: [
        `Dnem ${czechDate(on)} mi skončilo volební období, ve kterém jsem ${by(person, 'byl', 'byla')} statutárním zástupcem (${office}) subjektu ${organisation.name}, IČO: ${organisation.ico}. Nekandidoval${by(person, '', 'a')} jsem znovu. Dávám na vědomí kvůli OKslužby.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'I hand on the right',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: `Přenesení oprávnění k podání v aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `já, ${fullName(principal)}, statutární zástupce, deleguji své oprávnění provádět podání v aplikaci ${applications} na níže uvedenou osobu.`,
        `Komu se právo deleguje: ${fullName(person)}`,
        `Den narození: ${dottedDate(person.born)}`,
        `Uživatelské jméno pověřené osoby: ${username}`,
      ],
    }),
  },
  {
    id: 'an employee will submit',
    tells: ['username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: 'Kdo za nás bude podávat výkazy',
      body: [
        'Dobrý den,',
        `oznamujeme, že oprávnění k podání výkazů za ${organisation.name} v aplikaci ${applications} statutární zástupce deleguje na uživatele s přihlašovacím jménem ${username}, kterým je ${by(person, 'náš zaměstnanec', 'naše zaměstnankyně')} ${fullName(person)}.`,
        'Prosíme o nastavení tohoto oprávnění, případně o sdělení, zda musíme ještě něco udělat.',
      ],
    }),
  },
  {
    id: 'deed of entrusting',
    tells: ['birthDate'],
    write: ({ person, principal, applications, organisation, on }) => ({
      subject: `POVĚŘENÍ k podávání v aplikaci ${applications}`,
      body: [
        `Pověřující: ${fullName(principal)}, statutární zástupce (${organisation.name}, IČO ${organisation.ico})`,
        `Pověřená osoba: ${fullName(person)}, nar. ${czechDate(person.born)}`,
        `Rozsah pověření: podávání žádostí a výkazů v aplikaci ${applications} jménem organizace`,
        `Platnost pověření: od ${czechDate(on)} do odvolání`,
      ],
    }),
  },
  {
    id: 'out of the office for weeks',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Podání po dobu mé nepřítomnosti',
      body: [
        'Vážení,',
        `čeká mě operace a několik týdnů nebudu v práci. Aby organizace nezmeškala termíny, pověřuji jako její statutární zástupce podáváním žádostí a výkazů v aplikaci ${applications} ${by(person, 'svého zástupce', 'svou zástupkyni')}, jméno a datum narození: ${fullName(person)}, ${dottedDate(person.born)}.`,
        'Děkuji za pochopení.',
      ],
    }),
  },
  {
    id: 'table of a delegation',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: `Delegace práva podání, ${applications}`,
      body: [
        `žádáme o zaznamenání delegace práva podávat žádosti a výkazy v aplikaci ${applications}:`,
        [
          ['Kdo deleguje (statutární zástupce)', 'Na koho deleguje', 'Dat. narození', 'Účet'],
          [fullName(principal), fullName(person), czechDate(person.born), username],
        ],
      ],
    }),
  },
  {
    id: 'without marks, I let her submit',
    tells: ['username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: 'delegovani prava podani na zamestnance',
      body: [
        'Zdravim Vas,',
        withoutDiacritics(
          `jako statutarni zastupce (${organisation.name}) deleguji pravo podani v aplikaci ${applications} na uzivatele ${username}.`,
        ),
        `Jmenuje se ${fullName(person)} a pracuje u nas na plny uvazek.`,
        'Diky za vyrizeni',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'contract-like',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'PLNÁ MOC (elektronická podání)',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)}, zastoupená osobou: ${fullName(principal)} (dále jen „zmocnitel“),`,
        'tímto zmocňuje',
        `osobu: ${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address} (dále jen „zmocněnec“),`,
        `aby za zmocnitele činil${by(person, '', 'a')} veškerá podání v aplikaci ${applications}, zejména podával${by(person, '', 'a')} žádosti a výkazy.`,
      ],
    }),
  },
  {
    id: 'power for reports',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Plná moc udělená pro aplikaci ${applications}`,
      body: [
        `Já, ${fullName(principal)}, oprávněn${by(principal, 'ý', 'á')} jednat za ${organisation.name} (IČO: ${organisation.ico}), zplnomocňuji k podávání výkazů a žádostí prostřednictvím aplikace ${applications} tuto osobu:`,
        `Jméno, příjmení: ${fullName(person)}`,
        `Narozen${by(person, '', 'a')}: ${wordyDate(person.born)}`,
        `Bydliště: ${person.address}`,
        'Tato plná moc se uděluje na dobu neurčitou.',
      ],
    }),
  },
  {
    id: 'power with an acceptance',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Udělení plné moci k elektronickým podáním',
      body: [
        `Zmocněná osoba ${fullName(person)}, datum narození ${dottedDate(person.born)}, je oprávněna podávat za ${organisation.name}, IČO ${organisation.ico}, v aplikaci ${applications} žádosti o dotaci, jejich změny i výkazy.`,
        `Plnou moc uděluje statutární zástupce ${fullName(principal)}.`,
        'Zmocněná osoba plnou moc přijímá bez výhrad.',
      ],
    }),
  },
  {
    id: 'power, short',
    tells: ['birthDate'],
    write: ({ person, organisation, applications }) => ({
      subject: 'Zmocnění zaměstnance',
      body: [
        'Dobrý den,',
        `dávám plnou moc k podáním v aplikaci ${applications} za ${organisation.name}, IČO ${organisation.ico}. Zmocněncem je ${fullName(person)}, nar. ${czechDate(person.born)}.`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'no longer wished, data first',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Odvolání souhlasu, který jsem ${by(person, 'dal', 'dala')} k aplikaci ${applications}`,
      body: [
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
        'Vážení,',
        `nepřeji si, aby ministerstvo dále zpracovávalo mé osobní údaje kvůli přístupu do aplikace ${applications}, a souhlas, který jsem k tomu ${by(person, 'podepsal', 'podepsala')}, tímto odvolávám.`,
      ],
    }),
  },
  {
    id: 'changed employers',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Souhlas s osobními údaji – odvolání',
      body: [
        'Dobrý den,',
        `změnil${by(person, '', 'a')} jsem zaměstnání a s aplikací ${applications} už pracovat nebudu. Svůj souhlas se zpracováním osobních údajů proto beru zpět a prosím i o výmaz účtu ${username}.`,
        'Identifikace:',
        `${fullName(person)}`,
        `datum narození ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'by the regulation',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Uplatnění práva podle čl. 7 odst. 3 GDPR',
      body: [
        'Vážení,',
        `využívám svého práva kdykoli odvolat souhlas se zpracováním osobních údajů. Odvolání se týká souhlasu poskytnutého MPSV v souvislosti se založením uživatelského účtu k aplikaci ${applications}.`,
        `Subjekt údajů: ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, bytem ${person.address}`,
        'Očekávám potvrzení, že jste odvolání přijali.',
      ],
    }),
  },
  {
    id: 'without marks',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'odvolani meho souhlasu',
      body: [
        withoutDiacritics(
          `Dobry den, timto odvolavam svuj souhlas se zpracovanim osobnich udaju pro aplikaci ${applications}.`,
        ),
        `${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'chatty',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Nechci už být v evidenci uživatelů',
      body: [
        'Dobrý den,',
        `před časem jsem Vám ${by(person, 'posílal', 'posílala')} podepsaný souhlas se zpracováním svých osobních údajů, abych ${by(person, 'mohl', 'mohla')} používat aplikaci ${applications}. Nakonec ji k ničemu nepotřebuji, takže souhlas ruším a byl${by(person, '', 'a')} bych ${by(person, 'rád', 'ráda')}, kdybyste moje údaje dál nepoužívali. Jmenuji se ${fullName(person)} a narodil${by(person, '', 'a')} jsem se ${czechDate(person.born)}.`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'lost the letter with the password',
    names: { person: true, application: true },
    tells: ['username', 'birthDate'],
    write: ({ person, username, applications }) => ({
      subject: 'Ztracené heslo uživatele',
      body: [
        'Dobrý den,',
        `${fullName(person)}, nar. ${czechDate(person.born)}, si nepamatuje heslo k aplikaci ${applications} a dopis, ve kterém přišlo, už nemáme. Uživatelské jméno je ${username}. Jak máme postupovat, aby bylo heslo změněno?`,
      ],
    }),
  },
  {
    id: 'error when saving',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Chybové hlášení při ukládání',
      body: [
        'Dobrý den,',
        `při ukládání výkazu v aplikaci ${applications} se nám objevuje hlášení „Chyba na straně serveru“ a všechny vyplněné hodnoty zmizí. Zkoušeli jsme to na třech počítačích. Víte, čím to může být?`,
        'Děkujeme za radu.',
      ],
    }),
  },
  {
    id: 'notices go to an old address',
    names: { person: true, application: true },
    tells: ['username', 'email'],
    write: ({ person, username, applications }) => ({
      subject: 'Upozornění chodí na starý e-mail',
      body: [
        `upozornění z aplikace ${applications} stále chodí na adresu, kterou jsme zrušili. Opravte prosím e-mail u účtu ${username}, který používá ${fullName(person)}, na ${person.email}.`,
        'Děkujeme',
      ],
    }),
  },
  {
    id: 'when will the letter come',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Kdy přijde dopis s přihlašovacími údaji?',
      body: [
        'Vážení,',
        `přibližně před měsícem jsme Vám datovou schránkou odeslali podklady k účtu pro aplikaci ${applications}. Na adresu sídla (${seatOf(organisation)}) nám zatím žádný dopis nepřišel. Můžete nám sdělit, v jaké fázi vyřizování věc je?`,
      ],
    }),
  },
  {
    id: 'account to be suspended',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Pozastavení účtu zaměstnance',
      body: [
        'Dobrý den,',
        `v OKslužby máme uživatele ${username} (${fullName(person)}), ${by(person, 'který', 'která')} je na rodičovské dovolené a vrátí se za dva roky. Je možné účet na tu dobu pozastavit, nebo sám zanikne, když se do něj nikdo nepřihlásí?`,
      ],
    }),
  },
  {
    id: 'a list of our users',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Přehled účtů naší organizace',
      body: [
        'Dobrý den,',
        `při vnitřní kontrole jsme zjistili, že nemáme přehled o tom, kdo všechno má za ${organisation.name} (IČO ${organisation.ico}) účet v aplikaci ${applications}. Prosíme o zaslání seznamu.`,
      ],
    }),
  },
  {
    id: 'old name in the head of a report',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Záhlaví výkazu se starou adresou',
      body: [
        'Dobrý den,',
        `v záhlaví výkazu, který tiskneme z aplikace ${applications}, je pořád naše bývalá adresa, ačkoliv v registru poskytovatelů je už půl roku ta správná. Kde se to dá opravit?`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'manual and training',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Příručka a školení',
      body: [
        `existuje k aplikaci ${applications} uživatelská příručka, nebo pořádáte školení? Odkaz na návod na Vašem webu nefunguje.`,
        'Předem děkujeme za odpověď.',
      ],
    }),
  },
  {
    id: 'locked out',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Uzamčený účet, prosba o odemčení',
      body: [
        'Dobrý den,',
        `aplikace ${applications} hlásí, že účet ${username} je uzamčen z důvodu dlouhé nečinnosti. Uživatelem účtu je ${fullName(person)}. Prosíme o jeho odemčení.`,
      ],
    }),
  },
  {
    id: 'the name is spelled wrong',
    names: { person: true, application: false },
    tells: ['username', 'birthDate'],
    write: ({ person, username }) => ({
      subject: 'Překlep ve jméně',
      body: [
        'Dobrý den,',
        `v uživatelském profilu ${username} v OKslužby je chyba v příjmení. Správné údaje jsou: ${fullName(person)}, datum narození ${dottedDate(person.born)}. Opravte to, prosím.`,
      ],
    }),
  },
  {
    id: 'invoice address',
    names: { person: false, application: false },
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Je užívání OKslužby zpoplatněno?',
      body: [
        'Vážení,',
        `pro sestavení rozpočtu potřebujeme vědět, zda se za užívání systému OKslužby platí, a pokud ano, kam budou faktury chodit. Fakturační údaje: ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}.`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'we hand over the form',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Předání formuláře souhlasu (${applications})`,
      body: [
        'Dobrý den,',
        `${organisation.name} Vám v příloze předává formulář souhlasu se zpracováním osobních údajů, aby mohl být založen účet k aplikaci ${applications}.`,
        'S přáním pěkného dne',
      ],
    }),
  },
  {
    id: 'list of attachments',
    tells: [],
    write: ({ applications }) => ({
      subject: 'Průvodní list k souhlasu',
      body: [
        'Obsah zásilky: 1x souhlas se zpracováním osobních údajů',
        `Věc: uživatelský účet k aplikaci ${applications}`,
      ],
    }),
  },
  {
    id: 'we send what you want',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Posíláme požadovaný souhlas',
      body: [
        'Vážení,',
        `podle návodu na Vašich stránkách k tomuto dopisu přikládáme souhlas. Dopis s uživatelským jménem a heslem očekáváme v našem sídle: ${seatOf(organisation)}.`,
        'Kdyby ve formuláři něco chybělo, dejte nám prosím vědět.',
      ],
    }),
  },
  {
    id: 'one line',
    tells: [],
    write: () => ({
      subject: 'K Vašim rukám – formulář',
      body: ['Dobrý den, souhlas uživatele OKslužby je připojen k této zprávě, děkujeme za jeho zpracování.'],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'I agree, in a paragraph',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Můj souhlas se zpracováním osobních údajů – aplikace ${applications}`,
      body: [
        'Vážení,',
        `podepsan${by(person, 'ý', 'á')} ${fullName(person)}, narozen${by(person, 'ý', 'á')} ${born}, tímto dávám Ministerstvu práce a sociálních věcí souhlas ke zpracování svých osobních údajů, a to za účelem zřízení přístupu do aplikace ${applications}.`,
        `Zastupuji organizaci ${organisation.name}, IČO ${organisation.ico} (${position}).`,
      ],
    }),
  },
  {
    id: 'the sentence first, labels after it',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'SOUHLAS se zpracováním osobních údajů',
      body: [
        `Souhlasím se zpracováním osobních údajů, které uvádím níže, pro potřebu založení uživatelského účtu k aplikaci ${applications}.`,
        `Příjmení a jméno: ${person.family} ${person.given}`,
        `${by(person, 'Narozen', 'Narozena')} dne: ${born}`,
        `Moje funkce: ${position}`,
        `Zaměstnavatel: ${organisation.name}`,
        `IČO: ${organisation.ico}`,
      ],
    }),
  },
  {
    id: 'no printer for the form',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas místo formuláře',
      body: [
        'Dobrý den,',
        `formulář z webu se mi nepodařilo otevřít, a tak píšu vlastními slovy: souhlasím, aby MPSV pracovalo s mými osobními údaji a zřídilo mi účet do aplikace ${applications}.`,
        `Jmenuji se ${fullName(person)}, datum narození ${born}, v organizaci ${organisation.name} (IČO ${organisation.ico}) zastávám funkci: ${position}.`,
      ],
    }),
  },
  {
    id: 'table and a sentence',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Udělený souhlas uživatele aplikace ${applications}`,
      body: [
        [
          ['Položka', 'Vyplněno'],
          ['Uživatel', fullName(person)],
          ['Narozen(a)', born],
          ['Organizace', organisation.name],
          ['IČO', organisation.ico],
          ['Pozice', position],
        ],
        `Svým podpisem stvrzuji, že souhlasím se zpracováním svých osobních údajů ministerstvem pro účely přístupu k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'with the seat and the law',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Prohlášení o souhlasu podle nařízení (EU) 2016/679',
      body: [
        `Za subjekt ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}, v němž působím jako ${position}, prohlašuji, že uděluji výslovný a svobodný souhlas se zpracováním svých osobních údajů ze strany MPSV. Souhlas uděluji proto, aby mi byl zřízen uživatelský účet k aplikaci ${applications}.`,
        `${fullName(person)}, datum narození: ${born}`,
      ],
    }),
  },
];
