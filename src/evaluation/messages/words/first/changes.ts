import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'ended, and who comes after',
    tells: [],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Oznámení o ukončení výkonu funkce',
      body: [
        `oznamujeme, že ${fullName(person)} ${by(person, 'ukončil', 'ukončila')} ke dni ${czechDate(on)} výkon funkce (${office}) a není již statutárním zástupcem naší organizace. Žádáme o zrušení oprávnění v aplikaci ${applications}.`,
        `Do funkce ${by(successor, 'byl jmenován', 'byla jmenována')} ${fullName(successor)}.`,
      ],
    }),
  },
  {
    id: 'removed by the founder',
    tells: ['birthDate'],
    write: ({ person, on, applications }) => ({
      subject: 'Změna statutárního orgánu',
      body: [
        'Vážení,',
        `sdělujeme, že ${fullName(person)}, nar. ${czechDate(person.born)}, ${by(person, 'byl odvolán', 'byla odvolána')} z funkce dne ${wordyDate(on)}. V aplikaci ${applications} proto nesmí dále podávat výkazy.`,
      ],
    }),
  },
  {
    id: 'resigned',
    tells: ['birthDate', 'username'],
    write: ({ person, office, on, username, organisation }) => ({
      subject: `Rezignace na funkci – ${organisation.name}`,
      body: [
        `${fullName(person)}, nar. ${czechDate(person.born)}, ${by(person, 'rezignoval', 'rezignovala')} na funkci (${office}) s účinností od ${czechDate(on)}.`,
        `Účet v OKslužby: ${username}. Prosíme o zamezení zneužití oprávnění.`,
      ],
    }),
  },
  {
    id: 'term of office over',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Zánik funkce',
      body: [
        'Dobrý den,',
        `dne ${czechDate(on)} uplynulo funkční období, ve kterém u nás ${by(person, 'byl', 'byla')} ve funkci (${office}) ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}. Tímto dnem funkce zanikla.`,
        `Tuto skutečnost hlásíme kvůli účtu v ${applications}.`,
      ],
    }),
  },
  {
    id: 'new one elected',
    tells: [],
    write: ({ person, office, on, successor }) => ({
      subject: 'Hlášení změny ve vedení organizace',
      body: [
        `Hlásíme, že ${fullName(person)} (${office}) ke dni ${dottedDate(on)} ${by(person, 'skončil', 'skončila')} ve funkci statutárního orgánu. Novým statutárním zástupcem je od následujícího dne ${fullName(successor)}.`,
        'Prosíme o zablokování oprávnění dosavadního statutárního zástupce v OKslužby.',
      ],
    }),
  },
  {
    id: 'gave the office up',
    tells: ['birthDate', 'username'],
    write: ({ person, on, username }) => ({
      subject: 'Vzdání se funkce statutárního zástupce',
      body: [
        `Dne ${wordyDate(on)} se ${fullName(person)}, datum narození ${czechDate(person.born)}, ${by(person, 'vzdal', 'vzdala')} funkce statutárního zástupce.`,
        `Uživatelské jméno v OKslužby: ${username}.`,
      ],
    }),
  },
  {
    id: 'is no longer',
    tells: [],
    write: ({ person, applications, on }) => ({
      subject: `Ukončení oprávnění – ${applications}`,
      body: [
        'Vážení,',
        `${fullName(person)} od ${czechDate(on)} již není statutárním orgánem naší organizace. Žádáme o odebrání práva podávat žádosti v ${applications}.`,
      ],
    }),
  },
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

export const ownEnds: ChangeWording[] = [
  {
    id: 'in my own interest',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Oznámení o konci funkce',
      body: [
        `ve vlastním zájmu oznamuji, že jsem ke dni ${czechDate(on)} ${by(person, 'přestal', 'přestala')} být statutárním zástupcem organizace ${organisation.name}, IČO ${organisation.ico}. Účet k aplikaci ${applications} už nepoužívám.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'my office ended',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Hlášení: moje funkce skončila',
      body: [
        `dovoluji si ohlásit, že moje funkce (${office}) v organizaci ${organisation.name}, IČO: ${organisation.ico}, skončila dne ${wordyDate(on)}. Nechci, aby můj účet v OKslužby někdo zneužil.`,
        `Jméno: ${fullName(person)}`,
        `Datum narození: ${czechDate(person.born)}`,
      ],
    }),
  },
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

export const delegations: ChangeWording[] = [
  {
    id: 'I delegate',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Delegování oprávnění k podání',
      body: [
        `deleguji oprávnění podávat výkazy a žádosti v aplikaci ${applications} na tuto osobu: ${fullName(person)}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}.`,
        'Prosím o nastavení.',
      ],
    }),
  },
  {
    id: 'authorised to submit',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: 'Pověření k podávání výkazů',
      body: [
        `Organizace ${organisation.name} pověřuje k podávání výkazů v aplikaci ${applications}:`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'right to submit for an employee',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Delegace podání na zaměstnance',
      body: [
        'Vážená paní, vážený pane,',
        `jako statutární zástupce deleguji podání žádostí a výkazů v ${applications}. Zaměstnanec: ${fullName(person)}, datum narození ${dottedDate(person.born)}, login ${username}.`,
      ],
    }),
  },
  {
    id: 'granting of the right',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Oprávnění podávat výkazy',
      body: [
        `Prosíme o nastavení oprávnění podávat výkazy v ${applications} pro uživatele: ${fullName(person)}, uživatelské jméno ${username}.`,
      ],
    }),
  },
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

export const attorneys: ChangeWording[] = [
  {
    id: 'power of attorney',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: 'Plná moc k podávání žádostí a výkazů',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)}, statutární zástupce ${fullName(principal)},`,
        'uděluje plnou moc',
        `zmocněnec: ${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address},`,
        `aby jménem organizace podával žádosti a výkazy v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'full power',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc – OKslužby',
      body: [
        `Zmocnitel: ${organisation.name}, IČO: ${organisation.ico}, jednající statutárním zástupcem (${fullName(principal)})`,
        `Zmocněnec: ${fullName(person)}, nar. ${wordyDate(person.born)}, bytem ${person.address}`,
        `Zmocnitel tímto zmocňuje zmocněnce k podávání žádostí o dotaci a výkazů v ${applications}.`,
      ],
    }),
  },
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

export const withdrawals: ChangeWording[] = [
  {
    id: 'I withdraw',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání souhlasu se zpracováním osobních údajů',
      body: [
        `odvolávám svůj souhlas se zpracováním osobních údajů, který jsem ${by(person, 'udělil', 'udělila')} pro aplikaci ${applications}.`,
        `${person.given} ${person.family}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'taken back, account to be closed',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Zpětvzetí souhlasu',
      body: [
        'Dobrý den,',
        `já, ${fullName(person)}, nar. ${wordyDate(person.born)}, beru zpět souhlas se zpracováním osobních údajů pro aplikaci ${applications} a žádám o zrušení účtu ${username}.`,
      ],
    }),
  },
  {
    id: 'taking it back',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Beru zpět souhlas',
      body: [
        `tímto beru zpět souhlas se zpracováním osobních údajů, na základě kterého mi byl zřízen účet v ${applications}.`,
        `${fullName(person)}, narozen(a) ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'by the regulation',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Odvolání souhlasu podle čl. 7 odst. 3 GDPR',
      body: [
        'Dobrý den,',
        `souhlas se zpracováním mých osobních údajů v ${applications} tímto odvolávám. Jmenuji se ${person.given} ${person.family}, datum narození ${czechDate(person.born)}, uživatelské jméno ${username}.`,
      ],
    }),
  },
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

export const questions: QuestionWording[] = [
  {
    id: 'forgotten password',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Zapomenuté heslo do ${applications}`,
      body: [
        `${fullName(person)}, uživatelské jméno ${username}, ${by(person, 'zapomněl', 'zapomněla')} heslo do aplikace ${applications}. Prosíme o zaslání nového hesla.`,
      ],
    }),
  },
  {
    id: 'blocked account',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Zablokovaný účet OKslužby',
      body: [
        'Dobrý den,',
        `po několika chybných pokusech se zablokoval účet do OKslužby. Uživatelské jméno: ${username}, uživatel: ${person.given} ${person.family}. Prosíme o odblokování.`,
      ],
    }),
  },
  {
    id: 'how to proceed',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Dotaz k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o informaci, jak máme postupovat, když chceme pro nového zaměstnance přístup do aplikace ${applications}. Stačí zaslat formulář datovou schránkou?`,
      ],
    }),
  },
  {
    id: 'employee left',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Zrušení účtu bývalého zaměstnance',
      body: [
        `${person.given} ${person.family} u nás již nepracuje. Žádáme o zrušení uživatelského účtu ${username} v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'cannot log in',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Nelze se přihlásit – ${applications}`,
      body: [
        'Dobrý den,',
        `uživatel ${person.given} ${person.family} (login ${username}) se od včerejška nemůže přihlásit do ${applications}, systém hlásí neplatné heslo. Můžete prosím vygenerovat nové heslo?`,
      ],
    }),
  },
  {
    id: 'e-mail changed',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Změna e-mailu u účtu OKslužby',
      body: [
        `U účtu OKslužby s uživatelským jménem ${username} došlo ke změně e-mailu. Uživatel: ${fullName(person)}, nový e-mail: ${person.email}.`,
      ],
    }),
  },
  {
    id: 'is it enough',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Dotaz na postup',
      body: [
        'Vážení,',
        `mohli byste nám prosím sdělit, zda pro přístup do ${applications} musí náš pracovník posílat nový souhlas, nebo stačí žádost? Kdy lze přístup očekávat?`,
      ],
    }),
  },
  {
    id: 'account of who went away',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Odchod zaměstnance – účet',
      body: [
        `Pracovní poměr zaměstnance (${fullName(person)}) skončil. Deaktivujte prosím jeho uživatelský účet v ${applications}, login ${username}.`,
      ],
    }),
  },
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

export const covers: ChangeWording[] = [
  {
    id: 'enclosed form',
    tells: [],
    write: ({ applications }) => ({
      subject: `Průvodní dopis – souhlas, ${applications}`,
      body: [
        'Vážení,',
        `v příloze zasíláme vyplněný formulář souhlasu se zpracováním osobních údajů pro aplikaci ${applications}.`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'list of enclosures',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Zaslání formulářů',
      body: [`Za ${organisation.name} posíláme v příloze formuláře našich uživatelů OKslužby.`, 'Příloha: dle textu'],
    }),
  },
  {
    id: 'we send',
    tells: [],
    write: ({ applications }) => ({
      subject: `Zasílání tiskopisu – ${applications}`,
      body: [
        'Dobrý den,',
        `k založení účtu v ${applications} Vám zasíláme podepsaný tiskopis, viz příloha.`,
        'Budeme rádi za brzké vyřízení.',
      ],
    }),
  },
  {
    id: 'as told by telephone',
    tells: [],
    write: () => ({
      subject: 'Dokumenty k OKslužby',
      body: ['dle telefonické domluvy předáváme přiložený dokument k dalšímu zpracování.', 'Přílohy: 1'],
    }),
  },
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

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'I consent, in one sentence',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas – ${applications}`,
      body: [
        `já, ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${born}, ${position} organizace ${organisation.name} (IČO ${organisation.ico}), souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí, aby mi byl zřízen uživatelský účet k aplikaci ${applications}.`,
        'Jsem statutárním zástupcem organizace.',
      ],
    }),
  },
  {
    id: 'form was not to be found',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas se zpracováním osobních údajů',
      body: [
        'Dobrý den,',
        'formulář se nám na stránkách ministerstva nepodařilo otevřít, souhlas proto zasílám dopisem.',
        `Uděluji souhlas se zpracováním osobních údajů pro přístup k aplikaci ${applications}.`,
        `Jméno a příjmení: ${fullName(person)}`,
        `Datum narození: ${born}`,
        `Organizace: ${organisation.name}, IČO: ${organisation.ico}`,
        `Funkce: ${position}`,
      ],
    }),
  },
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
