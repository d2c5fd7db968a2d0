import { czechDate, dottedDate, wordyDate } from '../../../simulator/samples/dates.ts';
import { seatOf } from '../../../simulator/samples/organisations.ts';
import { fullName } from '../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../words.ts';
import { by } from './grammar.ts';

export const measuringEnds: ChangeWording[] = [
  {
    id: 'dismissed by whoever appoints',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Odvolání z funkce statutárního orgánu – oznámení',
      body: [
        'Vážený pane řediteli,',
        `dne ${czechDate(on)} ${by(person, 'byl', 'byla')} z funkce statutárního orgánu naší organizace ${by(person, 'odvolán', 'odvolána')} ${fullName(person)} (${office}), nar. ${czechDate(person.born)}.`,
        `Oznamujeme to proto, že ${by(person, 'jmenovaný', 'jmenovaná')} může v aplikaci ${applications} stále podávat žádosti i výkazy.`,
      ],
    }),
  },
  {
    id: 'retired',
    tells: [],
    write: ({ person, on, successor }) => ({
      subject: 'Změna ve vedení organizace',
      body: [
        'Dobrý den,',
        `${fullName(person)} ${by(person, 'odešel', 'odešla')} k ${czechDate(on)} do starobního důchodu a ve funkci statutárního zástupce naší organizace tím ${by(person, 'skončil', 'skončila')}. Organizaci nyní vede ${fullName(successor)}.`,
        'Zařiďte prosím, aby účet v aplikacích OKslužby nemohl být dále využíván k podání.',
      ],
    }),
  },
  {
    id: 'struck from the register',
    tells: ['birthDate'],
    write: ({ person, office, on, organisation, applications }) => ({
      subject: `Výmaz statutárního orgánu z rejstříku, IČO ${organisation.ico}`,
      body: [
        `V rejstříku byl u naší organizace zapsán výmaz člena statutárního orgánu. ${fullName(person)}, dat. nar. ${dottedDate(person.born)}, ${by(person, 'přestal', 'přestala')} být statutárním orgánem (${office}) ke dni ${dottedDate(on)}.`,
        `Žádáme, aby k tomu bylo přihlédnuto u ${by(person, 'jeho', 'jejího')} účtu v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'died in office',
    tells: [],
    write: ({ person, office, on, successor }) => ({
      subject: 'Úmrtí statutárního zástupce',
      body: [
        'Vážení,',
        `se zármutkem oznamujeme, že dne ${wordyDate(on)} ${by(person, 'zemřel', 'zemřela')} ${fullName(person)} (${office}). Funkce statutárního zástupce tím zanikla, dočasně ji zastává ${fullName(successor)}.`,
        'Účet v OKslužby prosíme zablokujte.',
      ],
    }),
  },
  {
    id: 'before and after in a table',
    tells: [],
    write: ({ person, on, successor, applications }) => ({
      subject: 'Nahlášení změny statutárního zástupce',
      body: [
        `nahlašujeme změnu statutárního zástupce naší organizace k ${czechDate(on)}:`,
        [
          ['Dosavadní (funkce skončila)', 'Nový'],
          [fullName(person), fullName(successor)],
        ],
        `U dosavadního statutárního zástupce prosíme o odebrání oprávnění k podání v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'in the words of the page',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on }) => ({
      subject: 'Uživatel přestal být statutárním orgánem',
      body: [
        `Hlásíme, že uživatel OKslužby ${fullName(person)} (nar. ${czechDate(person.born)}, uživatelské jméno ${username}) přestal být dne ${czechDate(on)} statutárním orgánem – ${office}.`,
        'Činíme tak ve vlastním zájmu, aby oprávnění nemohla být zneužita.',
      ],
    }),
  },
  {
    id: 'contract not prolonged',
    tells: ['username'],
    write: ({ person, username, office, on, applications }) => ({
      subject: `Konec ve funkci a účet v aplikaci ${applications}`,
      body: [
        'Hezký den,',
        `jmenování na dobu určitou se neprodlužuje, takže posledním dnem, kdy ${by(person, 'vykonával', 'vykonávala')} funkci statutárního zástupce (${office}) ${fullName(person)}, byl ${czechDate(on)}. Uživatelské jméno v aplikaci ${applications}: ${username}.`,
        'Prosíme o ukončení jeho platnosti.',
      ],
    }),
  },
];

export const measuringOwnEnds: ChangeWording[] = [
  {
    id: 'I am no longer',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: 'Již nejsem statutárním zástupcem',
      body: [
        'Dobrý den,',
        `chci Vás upozornit, že od ${wordyDate(on)} již nejsem statutárním zástupcem (${office}) organizace ${organisation.name}, IČ ${organisation.ico}. Přístupové údaje k aplikaci ${applications} znají i kolegové, obávám se proto zneužití.`,
        `S pozdravem ${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'I resigned',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username }) => ({
      subject: 'Moje rezignace na funkci',
      body: [
        `Na funkci statutárního orgánu v organizaci ${organisation.name} (IČO: ${organisation.ico}) jsem ${by(person, 'rezignoval', 'rezignovala')} ke dni ${czechDate(on)}. Hlásím to i Vám, protože mám v OKslužby účet ${username} s právem podání.`,
        `${fullName(person)}, datum nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'they removed me',
    tells: ['birthDate'],
    write: ({ person, organisation, on }) => ({
      subject: 'Odvolali mě z funkce',
      body: [
        'Vážení,',
        `zřizovatel mě k ${czechDate(on)} odvolal z čela organizace, takže už za ní nemůžu nic podávat ani v OKslužby. Jde o organizaci ${organisation.name}, IČO ${organisation.ico}.`,
        `Moje jméno: ${fullName(person)}, narozen${by(person, '', 'a')} ${wordyDate(person.born)}.`,
      ],
    }),
  },
];

export const measuringDelegations: ChangeWording[] = [
  {
    id: 'transfer of the right',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation, principal }) => ({
      subject: 'Přenesení oprávnění k podání',
      body: [
        `Já, ${fullName(principal)}, statutární zástupce organizace ${organisation.name}, přenáším své oprávnění k podání výkazů v aplikaci ${applications} na níže uvedeného pracovníka:`,
        `${fullName(person)}, nar. ${czechDate(person.born)}, uživatelské jméno: ${username}`,
      ],
    }),
  },
  {
    id: 'setting of the delegation',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Nastavení delegování podání – ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o nastavení oprávnění „delegování podání“ v aplikaci ${applications} u účtu ${username}, jehož uživatelem je ${fullName(person)}.`,
        'Statutární zástupce s tímto nastavením vyslovuje souhlas.',
      ],
    }),
  },
  {
    id: 'during a long illness',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Zastupování při podávání výkazů a žádostí',
      body: [
        'Vážení,',
        `z důvodu dlouhodobé nepřítomnosti pověřuji podáváním výkazů a žádostí v aplikaci ${applications} svého zástupce. Je jím ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}.`,
        'Pověření platí až do odvolání.',
      ],
    }),
  },
  {
    id: 'decision of the board',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, on }) => ({
      subject: 'Rozhodnutí o pověření zaměstnance',
      body: [
        `Rozhodnutím vedení ze dne ${czechDate(on)} byla pravomoc činit podání v aplikaci ${applications}, která jinak přísluší statutárnímu zástupci, delegována takto:`,
        [
          ['Pověřený zaměstnanec', 'Narozen/a', 'Uživatel'],
          [fullName(person), czechDate(person.born), username],
        ],
      ],
    }),
  },
];

export const measuringAttorneys: ChangeWording[] = [
  {
    id: 'I empower, in one sentence',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'PLNÁ MOC',
      body: [
        `Já, níže ${by(principal, 'podepsaný', 'podepsaná')} ${fullName(principal)}, statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, zmocňuji k podávání výkazů a žádostí v aplikaci ${applications} tuto osobu: ${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address}.`,
        'Plná moc se uděluje na dobu neurčitou.',
      ],
    }),
  },
  {
    id: 'parties one under the other',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc k zastupování v aplikaci',
      body: [
        `Zmocňující organizace: ${organisation.name}, ${seatOf(organisation)}, IČ ${organisation.ico}, zastoupená: ${fullName(principal)}`,
        `Zmocněná osoba: ${fullName(person)}, narozen${by(person, '', 'a')} ${dottedDate(person.born)}, adresa ${person.address}`,
        `Rozsah: podání žádosti o dotaci a podání výkazu v aplikaci ${applications}, a to včetně jejich oprav.`,
        'Zmocněná osoba plnou moc přijímá.',
      ],
    }),
  },
  {
    id: 'special power',
    tells: ['birthDate'],
    write: ({ person, organisation, applications }) => ({
      subject: 'Zvláštní plná moc',
      body: [
        `${organisation.name}, IČO: ${organisation.ico}, dává tímto plnou moc k tomu, aby jejím jménem činil${by(person, '', 'a')} veškerá podání prostřednictvím aplikace ${applications}:`,
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, trvale bytem ${person.address}`,
      ],
    }),
  },
];

export const measuringWithdrawals: ChangeWording[] = [
  {
    id: 'no longer wish',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Ukončení souhlasu se zpracováním údajů',
      body: [
        'Vážení,',
        `v minulosti jsem Vám ${by(person, 'poskytl', 'poskytla')} souhlas se zpracováním osobních údajů kvůli aplikaci ${applications}. Protože ji již nepoužívám, tento souhlas odvolávám.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'revoked with immediate effect',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: `Odvolání souhlasu – ${applications}`,
      body: [
        `Já, ${fullName(person)}, dat. nar. ${dottedDate(person.born)}, s okamžitou platností odvolávám souhlas, který jsem ${by(person, 'dal', 'dala')} ke zpracování svých osobních údajů pro zřízení účtu (${username}) v aplikaci ${applications}.`,
        'O zrušení účtu mě prosím vyrozumějte.',
      ],
    }),
  },
  {
    id: 'I do not agree any more',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Již nesouhlasím se zpracováním svých údajů',
      body: [
        'Dobrý den,',
        `se zpracováním svých osobních údajů v souvislosti s aplikací ${applications} už nesouhlasím a svůj dříve udělený souhlas beru zpět. Narozen${by(person, '', 'a')} jsem ${wordyDate(person.born)}.`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'by the right of the data subject',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Uplatnění práva subjektu údajů – odvolání souhlasu',
      body: [
        `Subjekt údajů: ${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}`,
        `Využívám svého práva kdykoliv odvolat souhlas se zpracováním osobních údajů. Týká se to souhlasu, který ministerstvo eviduje k mému přístupu do aplikace ${applications}.`,
      ],
    }),
  },
];

export const measuringQuestions: QuestionWording[] = [
  {
    id: 'letter with the password never came',
    names: { person: true, application: true },
    tells: [],
    write: ({ person, applications }) => ({
      subject: 'Nedoručený dopis s přihlašovacími údaji',
      body: [
        'Dobrý den,',
        `již před dvěma měsíci nám měl přijít dopis s přihlašovacími údaji k aplikaci ${applications}. Uživatelem je ${fullName(person)}. Dopis jsme dosud neobdrželi, můžete prosím prověřit, kam byl odeslán?`,
      ],
    }),
  },
  {
    id: 'new surname',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Změna údajů u uživatele OKslužby',
      body: [
        `u uživatelského účtu ${username} v OKslužby prosíme o opravu titulu a příjmení. Správně má být: ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'forgotten user name',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Neznáme uživatelské jméno',
      body: [
        'Vážení,',
        `${fullName(person)}, nar. ${czechDate(person.born)}, má být uživatelem aplikace ${applications}, ale po nástupu z rodičovské dovolené si už nepamatuje své uživatelské jméno ani heslo. Jak máme postupovat?`,
      ],
    }),
  },
  {
    id: 'who has accounts',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Přehled účtů – ${applications}`,
      body: [
        `prosíme o sdělení, kteří uživatelé organizace ${organisation.name} mají v současné době zřízen účet k aplikaci ${applications}. Chceme si udělat pořádek ve své evidenci.`,
      ],
    }),
  },
  {
    id: 'error on submitting',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Chybové hlášení v aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `při pokusu o uložení výkazu se v aplikaci ${applications} objeví hlášení „Neočekávaná chyba“ a aplikace se ukončí. Zkoušeli jsme to na dvou počítačích. Poradíte nám, co s tím?`,
      ],
    }),
  },
  {
    id: 'where is the form',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Kde najdeme tiskopis',
      body: [
        'Hezký den,',
        `na Vašem webu nefunguje odkaz na tiskopis souhlasu pro aplikaci ${applications}. Pošlete nám ho prosím do datové schránky? A musí ho podepsat i statutární zástupce, který účet nikdy nebude používat?`,
      ],
    }),
  },
  {
    id: 'goes to another workplace',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Zneplatnění účtu zaměstnance',
      body: [
        `Zaměstnanec, kterému patří účet ${username} v aplikaci ${applications}, od nás k poslednímu dni měsíce odchází na jiné pracoviště. Prosíme o zneplatnění tohoto účtu.`,
        `Jméno zaměstnance: ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'locked after the holidays',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Účet je uzamčen',
      body: [
        'Dobrý den,',
        `po návratu z dovolené se ${fullName(person)} nemůže dostat do OKslužby. Systém píše, že účet ${username} je uzamčen. Odemkněte ho prosím.`,
      ],
    }),
  },
];

export const measuringCovers: ChangeWording[] = [
  {
    id: 'please find enclosed',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Předložení souhlasu se zpracováním osobních údajů',
      body: [
        'Vážený pane řediteli,',
        `v příloze tohoto dopisu si Vám dovolujeme předložit vyplněný a podepsaný souhlas pro aplikaci ${applications}. Dopis s přihlašovacími údaji prosíme zaslat na adresu našeho sídla: ${seatOf(organisation)}.`,
      ],
    }),
  },
  {
    id: 'see attachment',
    tells: [],
    write: () => ({
      subject: 'Průvodka',
      body: ['Dobrý den, podepsaný formulář je v příloze. Hezký zbytek dne.'],
    }),
  },
  {
    id: 'original by post',
    tells: [],
    write: ({ applications }) => ({
      subject: `Podklady k účtu – ${applications}`,
      body: [
        `zasíláme elektronicky podepsaný formulář souhlasu k aplikaci ${applications}.`,
        'V listinné podobě jej již posílat nebudeme. Potvrďte nám prosím, že je vše v pořádku.',
      ],
    }),
  },
  {
    id: 'enclosures counted',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Průvodní list k datové zprávě',
      body: [
        `Odesílatel: ${organisation.name}`,
        'Obsah zprávy: souhlas se zpracováním osobních údajů uživatele OKslužby',
        'Počet příloh: 1',
      ],
    }),
  },
];

export const measuringConsentLetters: ConsentLetterWording[] = [
  {
    id: 'declaration of the undersigned',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Prohlášení o souhlasu',
      body: [
        `Níže ${by(person, 'podepsaný', 'podepsaná')} ${fullName(person)}, nar. ${born}, vyslovuji souhlas s tím, aby Ministerstvo práce a sociálních věcí zpracovávalo mé osobní údaje za účelem přidělení identifikátoru klienta a zřízení uživatelského účtu k aplikaci ${applications}.`,
        `Organizace, kterou zastupuji: ${organisation.name}, IČ: ${organisation.ico} (${position}).`,
      ],
    }),
  },
  {
    id: 'agreement with the processing, friendly',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas uživatele – ${applications}`,
      body: [
        'Vážení,',
        `pracuji jako ${position} v organizaci ${organisation.name}, IČO ${organisation.ico}, a ${by(person, 'rád', 'ráda')} bych ${by(person, 'používal', 'používala')} aplikaci ${applications}. Dávám Vám tímto svůj souhlas se zpracováním osobních údajů, který je k tomu potřeba.`,
        `Mé údaje: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${born}.`,
      ],
    }),
  },
  {
    id: 'by the regulation, in points',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas dle nařízení (EU) 2016/679',
      body: [
        `Správce údajů: Ministerstvo práce a sociálních věcí. Účel: uživatelský účet k aplikaci ${applications}.`,
        `Subjekt údajů – ${fullName(person)}, nar. ${born}`,
        `Zaměstnavatel – ${organisation.name}, IČO ${organisation.ico}; pracovní zařazení – ${position}`,
        'Subjekt údajů uděluje správci svobodně a dobrovolně souhlas se zpracováním svých osobních údajů k uvedenému účelu.',
      ],
    }),
  },
];
