import { czechDate, dottedDate, wordyDate } from '../../../simulator/samples/dates.ts';
import { seatOf } from '../../../simulator/samples/organisations.ts';
import { fullName } from '../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../words.ts';
import { by } from './grammar.ts';

export const developingEnds: ChangeWording[] = [
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
];

export const developingOwnEnds: ChangeWording[] = [
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
];

export const developingDelegations: ChangeWording[] = [
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
];

export const developingAttorneys: ChangeWording[] = [
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
];

export const developingWithdrawals: ChangeWording[] = [
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
];

export const developingQuestions: QuestionWording[] = [
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
];

export const developingCovers: ChangeWording[] = [
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
];

export const developingConsentLetters: ConsentLetterWording[] = [
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
];
