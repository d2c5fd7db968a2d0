import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'general meeting elected another',
    tells: ['birthDate'],
    write: ({ person, on, successor, office }) => ({
      subject: 'Nové vedení organizace – oznámení pro OKslužby',
      body: [
        'Dobrý den,',
        `na schůzi konané dne ${czechDate(on)} proběhla volba nového vedení. Téhož dne ${by(person, 'přestal', 'přestala')} být statutárním orgánem ${fullName(person)}, nar. ${czechDate(person.born)} (${office}). Nyní za organizaci jedná ${fullName(successor)}.`,
        'Změnu hlásíme, aby se předešlo zneužití oprávnění v OKslužby.',
      ],
    }),
  },
  {
    id: 'resigned',
    tells: ['birthDate', 'username'],
    write: ({ person, on, office, username, applications }) => ({
      subject: `Rezignace na funkci – uživatel ${username}`,
      body: [
        'Vážení,',
        `${fullName(person)} (datum narození ${dottedDate(person.born)}) na funkci statutárního zástupce (${office}) ${by(person, 'rezignoval', 'rezignovala')} a výkon funkce skončil ${wordyDate(on)}.`,
        `V aplikaci ${applications} ${by(person, 'měl', 'měla')} právo podávat žádosti pod uživatelským jménem ${username}. Prosíme, aby toto právo bylo odebráno.`,
      ],
    }),
  },
  {
    id: 'table of an old and a new one',
    tells: ['birthDate'],
    write: ({ person, on, successor, organisation }) => ({
      subject: `Oznámení změny statutárního zástupce: ${organisation.name}`,
      body: [
        'oznamujeme tuto změnu v osobě statutárního zástupce:',
        [
          ['Změna', 'Údaj'],
          ['Dosavadní statutární zástupce (funkce skončila)', fullName(person)],
          ['Datum narození dosavadního', czechDate(person.born)],
          ['Den skončení funkce', czechDate(on)],
          ['Nový statutární zástupce', fullName(successor)],
        ],
        `IČO organizace: ${organisation.ico}`,
      ],
    }),
  },
  {
    id: 'two lines',
    tells: [],
    write: ({ person, on }) => ({
      subject: 'Statutární orgán – ukončení, OKslužby',
      body: [
        `Hlásíme, že funkce statutárního orgánu zanikla k ${dottedDate(on)}. Jde o osobu: ${fullName(person)}.`,
        'Oprávnění v OKslužby prosím ukončete.',
      ],
    }),
  },
  {
    id: 'retired after many years',
    tells: ['birthDate'],
    write: ({ person, on, office, applications }) => ({
      subject: 'Odchod do důchodu a konec ve vedení',
      body: [
        'Dobrý den,',
        `po mnoha letech v čele naší organizace ${by(person, 'odešel', 'odešla')} do důchodu ${fullName(person)}, ${office}, nar. ${wordyDate(person.born)}. Statutárním zástupcem už není od ${wordyDate(on)}.`,
        `Na stránkách ministerstva jsme si přečetli, že se to má nahlásit kvůli oprávněním v aplikaci ${applications}, což tímto děláme.`,
      ],
    }),
  },
  {
    id: 'recalled',
    tells: ['birthDate', 'username'],
    write: ({ person, on, office, username, organisation }) => ({
      subject: 'Odvolání z funkce – žádost o zablokování oprávnění',
      body: [
        `Příslušný orgán organizace ${organisation.name}, IČO ${organisation.ico}, odvolal s účinností od ${czechDate(on)} z vedoucí funkce dosavadního statutárního zástupce.`,
        `Odvolaná osoba: ${fullName(person)}, ${office}`,
        `Datum narození odvolané osoby: ${czechDate(person.born)}`,
        `Účet v OKslužby: ${username}`,
        'Účet prosíme neprodleně zablokovat.',
      ],
    }),
  },
  {
    id: 'no carons, the chair changed',
    tells: [],
    write: ({ person, on, successor }) => ({
      subject: 'Zmena statutarniho zastupce v OKsluzby',
      body: [
        'Dobry den preji,',
        withoutDiacritics(`ke dni ${czechDate(on)} skončilo funkční období našeho statutárního zástupce.`),
        `Puvodni statutarni zastupce: ${fullName(person)}`,
        `Soucasny statutarni zastupce: ${fullName(successor)}`,
        'Prosime o zruseni opravneni puvodniho statutarniho zastupce v OKsluzby.',
      ],
    }),
  },
  {
    id: 'by the statutes',
    tells: ['birthDate'],
    write: ({ person, on, office, organisation, applications }) => ({
      subject: `Zánik funkce dle stanov (${organisation.name})`,
      body: [
        'Vážený pane řediteli, vážená paní ředitelko odboru,',
        `dle stanov organizace ${organisation.name} zanikl ke dni ${dottedDate(on)} mandát, který ${by(person, 'vykonával', 'vykonávala')} ${fullName(person)}, datum narození ${dottedDate(person.born)}, jako ${office}. Uvedeným dnem ${by(person, 'pozbyl', 'pozbyla')} postavení statutárního orgánu a není ${by(person, 'oprávněn', 'oprávněna')} za organizaci činit podání v aplikaci ${applications}.`,
        'Žádáme, abyste tuto skutečnost vzali na vědomí a příslušná oprávnění zrušili.',
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'I gave up the chair',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Vzdání se funkce – hlášení bývalého statutárního zástupce',
      body: [
        'Dobrý den,',
        `jmenuji se ${fullName(person)}, nar. ${czechDate(person.born)}, a do ${czechDate(on)} jsem ${by(person, 'byl statutárním zástupcem', 'byla statutární zástupkyní')} (${office}) organizace ${organisation.name}, IČO ${organisation.ico}. K tomuto dni jsem se funkce ${by(person, 'vzdal', 'vzdala')}.`,
        'Žádám, aby na mé jméno v OKslužby už nikdo nemohl nic podávat.',
      ],
    }),
  },
  {
    id: 'in my own interest, with labels',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username }) => ({
      subject: `${by(person, 'Přestal', 'Přestala')} jsem být statutárním orgánem`,
      body: [
        'Ve vlastním zájmu oznamuji skončení své funkce statutárního orgánu.',
        `Jméno oznamující osoby: ${fullName(person)}`,
        `Datum mého narození: ${dottedDate(person.born)}`,
        `Organizace: ${organisation.name} (IČO ${organisation.ico})`,
        `Funkce skončila: ${dottedDate(on)}`,
        `Můj účet v OKslužby: ${username}`,
      ],
    }),
  },
  {
    id: 'they elected somebody else, a worried letter',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: `Už nejsem ve vedení, ${applications}`,
      body: [
        'Vážení,',
        `do vedení organizace ${organisation.name} (IČO: ${organisation.ico}) jsem už ${by(person, 'nekandidoval', 'nekandidovala')} a od ${wordyDate(on)} nejsem jejím statutárním orgánem.`,
        `Nevím, zda Vám to organizace ohlásila, proto to raději píšu ${by(person, 'sám', 'sama')}: zrušte mi prosím oprávnění v aplikaci ${applications}.`,
        `${fullName(person)}, narozen${by(person, '', 'a')} ${wordyDate(person.born)}`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'I hand over the submitting',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Předání práva činit podání – ${applications}`,
      body: [
        'Dobrý den,',
        `jako statutární zástupce tímto deleguji oprávnění činit podání v aplikaci ${applications} na dalšího uživatele naší organizace, kterým je ${fullName(person)}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}.`,
      ],
    }),
  },
  {
    id: 'labelled, who to whom',
    tells: ['birthDate', 'username'],
    write: ({ person, principal, username, applications, organisation }) => ({
      subject: 'Delegace oprávnění statutárního zástupce',
      body: [
        `Za organizaci ${organisation.name}, IČO ${organisation.ico}`,
        `Aplikace: ${applications}`,
        `Kdo deleguje: ${fullName(principal)}, statutární zástupce`,
        `Na koho: ${fullName(person)}`,
        `Datum narození: ${dottedDate(person.born)}, uživatelské jméno: ${username}`,
        'Rozsah: podání žádostí a výkazů',
      ],
    }),
  },
  {
    id: 'authorisation of an employee',
    tells: ['birthDate'],
    write: ({ person, principal, applications, organisation }) => ({
      subject: `Pověření zaměstnance činit podání v ${applications}`,
      body: [
        `Podle vnitřního předpisu organizace ${organisation.name} pověřuji ${by(person, 'zaměstnance', 'zaměstnankyni')}, ${by(person, 'jímž', 'jíž')} je ${fullName(person)}, narozen${by(person, '', 'a')} ${wordyDate(person.born)}, aby za organizaci odesílal${by(person, '', 'a')} žádosti a výkazy v aplikaci ${applications}.`,
        `Pověření ${by(principal, 'uděluje statutární zástupce', 'uděluje statutární zástupkyně')} ${fullName(principal)} a platí do odvolání.`,
      ],
    }),
  },
  {
    id: 'I cannot do it any more from the sickbed',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Kdo smí za nás podávat výkazy',
      body: [
        'Dobrý den,',
        `ze zdravotních důvodů teď nestíhám odesílat výkazy v aplikaci ${applications}, a proto toto své oprávnění deleguji. Výkazy za mě bude podávat ${fullName(person)}, uživatelské jméno ${username}.`,
        'Statutárním zástupcem zůstávám nadále já. Děkuji za pochopení.',
      ],
    }),
  },
  {
    id: 'please set the right to submit',
    tells: ['birthDate', 'username'],
    write: ({ person, principal, username, applications }) => ({
      subject: `Nastavení oprávnění k podání pro uživatele ${username}`,
      body: [
        'Vážení,',
        `${by(principal, 'náš statutární zástupce', 'naše statutární zástupkyně')} ${fullName(principal)} se ${by(principal, 'rozhodl', 'rozhodla')} přenést oprávnění k podání v aplikaci ${applications} na ${by(person, 'uživatele', 'uživatelku')}: ${fullName(person)} (datum narození ${czechDate(person.born)}, login ${username}).`,
        'Prosíme o příslušné nastavení.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'village office style',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc k podáním jménem organizace',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)}, za niž jedná ${fullName(principal)}, zplnomocňuje tuto osobu:`,
        `${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address}`,
        `Zplnomocněná osoba je oprávněna podávat za organizaci žádosti a výkazy v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'I empower, limited to submitting',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Zmocnění k podávání žádostí a výkazů',
      body: [
        'Dobrý den,',
        `já, ${fullName(principal)}, statutární zástupce organizace ${organisation.name} (IČO ${organisation.ico}), dávám plnou moc k podávání žádostí o dotaci a výkazů v aplikaci ${applications}. ${by(person, 'Zmocněným', 'Zmocněnou')} je ${fullName(person)}, datum narození ${dottedDate(person.born)}.`,
        'K jiným úkonům tato plná moc neopravňuje.',
      ],
    }),
  },
  {
    id: 'table of a principal and an agent',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Plná moc pro podání v aplikaci ${applications}`,
      body: [
        [
          ['Strana', 'Údaje'],
          ['Zmocnitel', `${organisation.name}, IČO ${organisation.ico}`],
          ['Za zmocnitele jedná', fullName(principal)],
          ['Zmocněnec', fullName(person)],
          ['Datum narození zmocněnce', czechDate(person.born)],
          ['Bydliště zmocněnce', person.address],
        ],
        `Zmocněnec bude jménem zmocnitele činit veškerá podání v aplikaci ${applications}. Plná moc se vystavuje do konce příštího kalendářního roku.`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'I do not agree any longer',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Odvolání mého souhlasu, aplikace ${applications}`,
      body: [
        'Vážení,',
        `před časem jsem Vám ${by(person, 'zaslal', 'zaslala')} souhlas se zpracováním osobních údajů, abych ${by(person, 'mohl', 'mohla')} pracovat v aplikaci ${applications}. Tento souhlas odvolávám.`,
        `${fullName(person)}, datum narození ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'labelled, with the user name',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Odvolání uděleného souhlasu (GDPR)',
      body: [
        `Kdo souhlas odvolává: ${fullName(person)}`,
        `Narozen${by(person, '', 'a')}: ${czechDate(person.born)}`,
        `Čeho se souhlas týkal: zpracování osobních údajů pro aplikaci ${applications}`,
        `Mé uživatelské jméno v aplikaci: ${username}`,
        'Souhlas odvolávám ke dni doručení této zprávy.',
      ],
    }),
  },
  {
    id: 'another trade, please delete',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Žádost o výmaz údajů a odvolání souhlasu',
      body: [
        'Dobrý den,',
        `${by(person, 'změnil', 'změnila')} jsem obor a s aplikací ${applications} už pracovat nebudu.`,
        `Svůj souhlas se zpracováním osobních údajů, který jsem k ní ${by(person, 'podepsal', 'podepsala')}, beru proto zpět a prosím o vymazání mých údajů. ${by(person, 'Narodil', 'Narodila')} jsem se ${wordyDate(person.born)} a jmenuji se ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'no carons, brief',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: withoutDiacritics(`Odvolani souhlasu ${applications}`),
      body: [
        withoutDiacritics(`odvolavam souhlas se zpracovanim svych osobnich udaju pro aplikaci ${applications}.`),
        `${fullName(person)}, nar. ${dottedDate(person.born)}`,
        'Prosim o potvrzeni.',
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'forgotten password of an employee',
    names: { person: true, application: true },
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Zapomenuté heslo, ${applications}`,
      body: [
        'Dobrý den,',
        `${fullName(person)}, nar. ${czechDate(person.born)}, login ${username}, ${by(person, 'zapomněl', 'zapomněla')} heslo k aplikaci ${applications}. Jak máme postupovat, abychom získali nové?`,
      ],
    }),
  },
  {
    id: 'saving runs for ever',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Technický problém v aplikaci ${applications}`,
      body: [
        'Zdravíme,',
        `při ukládání rozpočtu se aplikace ${applications} zasekne a musíme ji zavřít, rozepsané údaje jsou pak pryč. Zkoušeli jsme dva prohlížeče. Víte, čím to může být?`,
      ],
    }),
  },
  {
    id: 'letter was lost in the post',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: 'Ztracený dopis s heslem',
      body: [
        'Dobrý den,',
        `dopis s přihlašovacími údaji k aplikaci ${applications} se u nás po stěhování kanceláře ztratil. Týká se uživatelského účtu ${username} (${fullName(person)}). Prosíme o nový dopis na adresu sídla ${seatOf(organisation)}.`,
      ],
    }),
  },
  {
    id: 'e-mail of the user changed',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Oprava e-mailu u účtu OKslužby',
      body: [
        `Uživatel OKslužby: ${fullName(person)}`,
        `Účet: ${username}`,
        `Nový e-mail: ${person.email}`,
        'Prosíme o přepsání e-mailu, na starou adresu nám už zprávy nechodí.',
      ],
    }),
  },
  {
    id: 'when does it open',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Kdy se otevře příjem žádostí',
      body: [
        'Dobrý den,',
        `v aplikaci ${applications} zatím nevidíme formulář žádosti na příští rok. Kdy bude k dispozici? Potřebujeme si naplánovat schůzi.`,
      ],
    }),
  },
  {
    id: 'too many attempts',
    names: { person: true, application: true },
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Zablokovaný účet ${username}`,
      body: [
        'Vážení,',
        `prosíme o odblokování účtu k aplikaci ${applications}. Po pěti neúspěšných pokusech se systém uzamkl.`,
        `Účet: ${username}, ${by(person, 'uživatel', 'uživatelka')}: ${fullName(person)}, datum narození: ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'seat moved within the town',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Adresa organizace v aplikaci',
      body: [
        `v aplikaci ${applications} se u nás zobrazuje stará adresa sídla. Správně je ${organisation.name}, ${seatOf(organisation)}. Lze to opravit u Vás, nebo si údaj máme změnit sami?`,
      ],
    }),
  },
  {
    id: 'attachment too large',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Nelze nahrát přílohu',
      body: [
        'Dobrý den, prosíme o radu.',
        `Do aplikace ${applications} nejde vložit příloha větší než dva megabajty, hlásí to chybu 500. V návodu přitom stojí, že limit je vyšší. Existuje jiný způsob?`,
      ],
    }),
  },
  {
    id: 'wrong degree',
    names: { person: true, application: false },
    tells: ['birthDate'],
    write: ({ person }) => ({
      subject: 'Nesprávný titul uživatele v OKslužby',
      body: [
        'Dobrý den,',
        `u uživatele OKslužby je nesprávně zapsán titul. Správně má být uvedeno ${fullName(person)} (nar. ${wordyDate(person.born)}). Co je třeba k opravě doložit?`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'we send it as you ask',
    tells: [],
    write: ({ applications }) => ({
      subject: `Průvodní list k formuláři (${applications})`,
      body: [
        'Vážení,',
        `k této zprávě přikládáme formulář, kterým je udělen souhlas se zpracováním osobních údajů pro aplikaci ${applications}. Formulář je vyplněn a podepsán.`,
      ],
    }),
  },
  {
    id: 'short, in the name of the office',
    tells: [],
    write: ({ organisation }) => ({
      subject: `${organisation.name} – zasíláme formulář`,
      body: [
        'Dobrý den,',
        'posíláme podepsaný souhlas podle pokynů z Vašeho webu. Dopis s přístupovými údaji čekáme na adrese sídla.',
        'Hezký zbytek týdne.',
      ],
    }),
  },
  {
    id: 'list of enclosures',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Seznam příloh',
      body: [
        `Odesílatel: ${organisation.name}, IČO ${organisation.ico}`,
        `Příloha č. 1: souhlas se zpracováním osobních údajů, ${applications}`,
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'I hereby grant',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Prohlášení o souhlasu, ${applications}`,
      body: [
        `Tímto uděluji MPSV souhlas se zpracováním svých osobních údajů, aby mi mohl být zřízen uživatelský účet k aplikaci ${applications}.`,
        `${fullName(person)}, nar. ${born}, ${position}, ${organisation.name}, IČO ${organisation.ico}`,
      ],
    }),
  },
  {
    id: 'table first, consent after it',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas uživatele aplikace',
      body: [
        [
          ['Údaj uživatele', 'Vyplněno'],
          ['Jméno, příjmení a titul', fullName(person)],
          ['Kdy narozen(a)', born],
          ['Organizace', organisation.name],
          ['IČO', organisation.ico],
          ['Postavení v organizaci', position],
          ['Požadovaná aplikace', applications],
        ],
        'Souhlasím, aby MPSV zpracovávalo mé osobní údaje uvedené v tabulce pro zřízení a vedení uživatelského účtu.',
      ],
    }),
  },
  {
    id: 'could not open the form',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas bez formuláře',
      body: [
        'Dobrý den,',
        `formulář se nám nepodařilo otevřít, píšu tedy souhlas dopisem. Jmenuji se ${fullName(person)}, datum narození ${born}, a jsem ${position} organizace ${organisation.name}, IČO ${organisation.ico}.`,
        `Souhlasím se zpracováním osobních údajů, které o mně ministerstvo potřebuje k přidělení uživatelského jména a hesla k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'for the organisation I sign',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Můj souhlas pro ${applications}`,
      body: [
        `Za účelem přístupu k aplikaci ${applications} já, ${position} ${fullName(person)}, narozen${by(person, '', 'a')} ${born}, vyslovuji souhlas s tím, aby Ministerstvo práce a sociálních věcí zpracovávalo mé osobní údaje. Organizace, za kterou jednám: ${organisation.name} (IČO: ${organisation.ico}).`,
      ],
    }),
  },
];
