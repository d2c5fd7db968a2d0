import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'ceased, plain',
    tells: ['birthDate'],
    write: ({ person, office, on }) => ({
      subject: 'Oznámení o skončení funkce statutárního orgánu',
      body: [
        'Dobrý den,',
        `oznamujeme, že ${fullName(person)}, nar. ${czechDate(person.born)}, ${by(person, 'přestal', 'přestala')} být ke dni ${czechDate(on)} statutárním orgánem naší organizace (${office}).`,
        'Žádáme, abyste tuto změnu promítli do oprávnění v aplikacích OKslužby.',
      ],
    }),
  },
  {
    id: 'term ran out, successor elected',
    tells: ['birthDate'],
    write: ({ person, office, on, successor }) => ({
      subject: 'Změna ve vedení organizace – OKslužby',
      body: [
        'Vážení,',
        `dne ${wordyDate(on)} skončilo funkční období, po které naši organizaci jako ${office} ${by(person, 'zastupoval', 'zastupovala')} ${fullName(person)} (datum narození ${wordyDate(person.born)}). Do funkce ${by(successor, 'nastoupil', 'nastoupila')} ${fullName(successor)}.`,
        `Upozorňujeme na to proto, že ${by(person, 'dosavadní zástupce', 'dosavadní zástupkyně')} měl${by(person, '', 'a')} v OKslužby oprávnění k podání.`,
      ],
    }),
  },
  {
    id: 'rows',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, organisation }) => ({
      subject: `Hlášení o zániku funkce – ${organisation.name}`,
      body: [
        `Organizace: ${organisation.name}, IČO ${organisation.ico}`,
        `Osoba, jejíž funkce zanikla: ${fullName(person)}`,
        `Datum nar. této osoby: ${dottedDate(person.born)}`,
        `Uživatelské jméno v OKslužby: ${username}`,
        `Funkce (statutární orgán): ${office}`,
        `Den zániku funkce: ${dottedDate(on)}`,
        'Prosíme o zrušení oprávnění, které se k této funkci vázalo.',
      ],
    }),
  },
  {
    id: 'new director, friendly',
    tells: [],
    write: ({ person, on, successor, applications }) => ({
      subject: 'Vystřídání statutárního zástupce',
      body: [
        'Dobrý den,',
        `od ${czechDate(on)} už naši organizaci nevede ${fullName(person)}, ${by(person, 'jeho', 'její')} funkce statutárního zástupce tímto dnem skončila. Vedení jsem ${by(successor, 'převzal', 'převzala')} já, ${fullName(successor)}.`,
        `Prosím, vezměte to na vědomí u aplikace ${applications}, ať nevznikne nějaký problém s oprávněním.`,
      ],
    }),
  },
  {
    id: 'resolution of the council',
    tells: ['birthDate'],
    write: ({ person, office, on, organisation }) => ({
      subject: 'Odvolání z funkce – sdělení pro účely OKslužby',
      body: [
        'Vážené pracovnice, vážení pracovníci odboru,',
        `usnesením příslušného orgánu ${by(person, 'byl', 'byla')} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}, ${by(person, 'odvolán', 'odvolána')} z funkce, kterou v organizaci ${organisation.name} ${by(person, 'zastával', 'zastávala')} (${office}). Odvolání je účinné dnem ${dottedDate(on)}; od téhož dne ${by(person, 'jmenovaný', 'jmenovaná')} není statutárním zástupcem organizace.`,
        'Sdělujeme Vám to ve vlastním zájmu, aby oprávnění v OKslužby nemohlo být zneužito.',
      ],
    }),
  },
  {
    id: 'gave up, without marks',
    tells: ['birthDate'],
    write: ({ person, on }) => ({
      subject: 'Ukonceni funkce statutarniho zastupce',
      body: [
        'Dobry den prejeme,',
        `hlasime Vam, ze ${fullName(person)}, nar. ${czechDate(person.born)}, se ke dni ${czechDate(on)} vzdal${by(person, '', 'a')} funkce statutarniho zastupce nasi organizace.`,
        'Prosime o odebrani prava podani v OKsluzby.',
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'account, then why',
    tells: ['username'],
    write: ({ person, username, on, applications, office }) => ({
      subject: `Účet ${username} – konec funkce statutárního orgánu`,
      body: [
        'Dobrý den,',
        `prosíme o odebrání oprávnění k podání účtu ${username} v aplikaci ${applications}. Držitel účtu: ${fullName(person)}.`,
        `Důvod: ke dni ${wordyDate(on)} skončil výkon funkce statutárního orgánu (${office}).`,
      ],
    }),
  },
  {
    id: 'deletion from the register',
    tells: ['birthDate'],
    write: ({ person, on, successor }) => ({
      subject: 'Nový statutární orgán organizace, zánik funkce předchozího',
      body: [
        'Vážení,',
        'v naší organizaci došlo ke změně statutárního orgánu:',
        [
          ['Statutární orgán', 'Jméno osoby', 'Ve funkci'],
          [
            'Dřívější',
            `${fullName(person)}, nar. ${czechDate(person.born)}`,
            `do ${czechDate(on)}, kdy funkce zanikla`,
          ],
          ['Současný', fullName(successor), 'od následujícího dne'],
        ],
        'Dřívějšímu statutárnímu orgánu už oprávnění v OKslužby nenáleží.',
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'own, plain',
    tells: ['birthDate'],
    write: ({ person, organisation, on }) => ({
      subject: 'Nejsem již statutárním orgánem – oznámení',
      body: [
        'Dobrý den,',
        `oznamuji, že ke dni ${czechDate(on)} skončila moje funkce statutárního orgánu organizace ${organisation.name}, IČO ${organisation.ico}. Prosím, aby mi bylo zrušeno oprávnění podávat za tuto organizaci v OKslužby žádosti a výkazy.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'own, user name',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username, office, applications }) => ({
      subject: `Konec mého působení v organizaci ${organisation.name}`,
      body: [
        'Vážení,',
        `jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${dottedDate(person.born)} a do ${dottedDate(on)} jsem ${by(person, 'byl', 'byla')} statutárním zástupcem (${office}) organizace ${organisation.name}, IČO ${organisation.ico}. Tímto dnem má funkce zanikla.`,
        `Hlásím to kvůli svému uživatelskému jménu ${username} v aplikaci ${applications}, aby je nikdo nemohl zneužít k podání za organizaci.`,
      ],
    }),
  },
  {
    id: 'own, retired',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Ukončení funkce z důvodu odchodu do důchodu',
      body: [
        `S odchodem do důchodu jsem k ${wordyDate(on)} ${by(person, 'skončil', 'skončila')} jako statutární zástupce (${office}) v organizaci ${organisation.name} (IČO: ${organisation.ico}).`,
        'Vaše stránky žádají, aby to člověk nahlásil ve vlastním zájmu, takže to hlásím. Oprávnění v OKslužby už za organizaci mít nechci a nemám.',
        `S přátelským pozdravem ${fullName(person)}`,
        `datum narození ${wordyDate(person.born)}`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'delegates, sentence',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal, organisation }) => ({
      subject: `Delegování oprávnění k podání – ${applications}`,
      body: [
        'Vážení,',
        `jako statutární zástupce organizace ${organisation.name} (IČO ${organisation.ico}) deleguji oprávnění k podání v aplikaci ${applications} na ${by(person, 'tohoto uživatele', 'tuto uživatelku')}: ${fullName(person)}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}.`,
        `${fullName(principal)}`,
      ],
    }),
  },
  {
    id: 'two parties in a table',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal, office }) => ({
      subject: 'Přenesení práva podání na zaměstnance organizace',
      body: [
        `Oznamujeme přenesení práva podání v aplikaci ${applications}:`,
        [
          ['Kdo právo přenáší', 'Na koho se právo přenáší'],
          [fullName(principal), fullName(person)],
          [office, `datum narození ${dottedDate(person.born)}`],
          ['statutární zástupce', `uživatelské jméno ${username}`],
        ],
        'Prosíme o nastavení v systému.',
      ],
    }),
  },
  {
    id: 'so that she may submit',
    tells: ['birthDate'],
    write: ({ person, applications, on }) => ({
      subject: 'Podávání žádostí za naši organizaci',
      body: [
        'Dobrý den,',
        `chci, aby od ${czechDate(on)} ${by(person, 'mohl', 'mohla')} v aplikaci ${applications} žádosti a výkazy kromě mě podávat také ${fullName(person)}, nar. ${dottedDate(person.born)}. Oprávnění k podání na ${by(person, 'něho', 'ni')} jako statutární zástupce tímto deleguji.`,
        'Děkuji za provedení.',
      ],
    }),
  },
  {
    id: 'entrustment, official',
    tells: ['birthDate'],
    write: ({ person, applications, principal, organisation, office }) => ({
      subject: 'Pověření k provádění podání',
      body: [
        `${fullName(principal)}, ${office}, statutární zástupce organizace ${organisation.name}, se sídlem ${seatOf(organisation)}, IČO ${organisation.ico},`,
        'pověřuje',
        `osobu: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)},`,
        `prováděním akce podání v aplikaci ${applications} jménem organizace. Pověření platí do odvolání.`,
      ],
    }),
  },
  {
    id: 'laconic, account',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Delegace podání, účet ${username}`,
      body: [
        'Dobrý den,',
        `své oprávnění podávat v ${applications} deleguji na uživatele ${username} (${fullName(person)}). Děkuji za nastavení.`,
      ],
    }),
  },
  {
    id: 'without marks, labels',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Delegace opravneni k podani na dalsiho uzivatele',
      body: [
        'Vazeni pracovnici ministerstva,',
        withoutDiacritics(`zadame o zavedeni delegace prava podani v aplikaci ${applications}.`),
        `Statutarni zastupce, ktery pravo deleguje: ${fullName(principal)}`,
        `Uzivatel, na ktereho je delegovano: ${fullName(person)}, nar. ${czechDate(person.born)}, login ${username}`,
        'Dekujeme',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'power, plain',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications, office }) => ({
      subject: 'Udělení plné moci pro OKslužby',
      body: [
        `Zmocnitel: ${organisation.name}, IČO ${organisation.ico}, ${seatOf(organisation)}, za niž jedná ${fullName(principal)}, ${office}`,
        `Zmocněnec: ${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address}`,
        `Zmocnitel tímto uděluje zmocněnci plnou moc, aby za něj podával žádosti a výkazy prostřednictvím aplikace ${applications}.`,
        'Zmocněnec plnou moc přijímá.',
      ],
    }),
  },
  {
    id: 'power, one sentence',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Zmocnění pro aplikaci ${applications}`,
      body: [
        'Vážení,',
        `za organizaci ${organisation.name}, IČO ${organisation.ico}, jejímž jsem statutárním zástupcem, zmocňuji tímto k podávání žádostí i výkazů v aplikaci ${applications} tuto osobu: ${fullName(person)}, datum narození ${dottedDate(person.born)}, adresa ${person.address}.`,
        `Plnou moc uděluje: ${fullName(principal)}`,
      ],
    }),
  },
  {
    id: 'power, by law',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications, office, on }) => ({
      subject: 'PLNÁ MOC (§ 441 občanského zákoníku)',
      body: [
        `Já, ${fullName(principal)}, ${office}, jednající za organizaci ${organisation.name} se sídlem ${seatOf(organisation)}, IČO ${organisation.ico}, jako statutární zástupce`,
        `zmocňuji osobu ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, trvale bytem ${person.address},`,
        `k zastupování organizace při podáních činěných v aplikaci ${applications}. Tato plná moc je účinná od ${wordyDate(on)}.`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'withdraws, plain',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Odvolávám souhlas – ${applications}`,
      body: [
        'Dobrý den,',
        `odvolávám svůj souhlas se zpracováním osobních údajů, který jsem ${by(person, 'udělil', 'udělila')} v souvislosti s uživatelským účtem k aplikaci ${applications}.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'withdraws, rows',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Oznámení o odvolání souhlasu se zpracováním osobních údajů',
      body: [
        'Vážení,',
        'sděluji, že odvolávám souhlas se zpracováním svých osobních údajů.',
        `Odvolání podává: ${fullName(person)}`,
        `Narozen(a) dne: ${dottedDate(person.born)}`,
        `Aplikace: ${applications}`,
        `Moje uživatelské jméno v OKslužby: ${username}`,
        'Prosím o potvrzení, že jste odvolání zaevidovali.',
      ],
    }),
  },
  {
    id: 'withdraws, changes jobs',
    tells: ['birthDate'],
    write: ({ person, applications, on }) => ({
      subject: 'Zpětvzetí souhlasu s využíváním mých údajů',
      body: [
        'Dobrý den,',
        `od ${wordyDate(on)} pracuji v jiném oboru a aplikaci ${applications} k ničemu nepotřebuji. Souhlas, kterým jsem Vám ${by(person, 'dovolil', 'dovolila')} kvůli ní zpracovávat moje osobní údaje, proto beru zpět a prosím o jejich vymazání.`,
        `S pozdravem ${fullName(person)} (nar. ${wordyDate(person.born)})`,
      ],
    }),
  },
  {
    id: 'withdraws, by law',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání souhlasu dle obecného nařízení o ochraně osobních údajů',
      body: [
        `${by(person, 'Já, níže podepsaný', 'Já, níže podepsaná')} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}, bytem ${person.address}, tímto v souladu s čl. 7 GDPR odvolávám souhlas se zpracováním osobních údajů udělený Ministerstvu práce a sociálních věcí za účelem vedení uživatelského účtu pro aplikaci ${applications}.`,
        'Odvolání činím svobodně a s vědomím, že se do aplikace nadále nepřihlásím.',
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
      subject: 'Vypršelo heslo, potřebujeme nové',
      body: [
        'Dobrý den,',
        `uživateli ${username} (${fullName(person)}) vypršela platnost hesla do aplikace ${applications} a změnit si je už nemůže. Prosíme o zaslání nového hesla na adresu sídla organizace.`,
      ],
    }),
  },
  {
    id: 'attachment too large',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Příloha nejde nahrát do ${applications}`,
      body: [
        'Dobrý den,',
        `k žádosti v aplikaci ${applications} se nám nedaří nahrát výroční zprávu, má 14 MB a systém ji odmítne bez vysvětlení. Jaká je největší povolená velikost přílohy?`,
        'Děkujeme za informaci.',
      ],
    }),
  },
  {
    id: 'mail of the user',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'OKslužby – nová e-mailová adresa uživatele',
      body: [
        'Vážení,',
        'žádáme o změnu e-mailové adresy vedené u uživatele OKslužby.',
        `Uživatel: ${fullName(person)}`,
        `Uživatelské jméno tohoto uživatele: ${username}`,
        `Nová adresa: ${person.email}`,
        'Ostatní údaje se nemění.',
      ],
    }),
  },
  {
    id: 'how long does it take',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, on, organisation }) => ({
      subject: 'Dotaz na stav vyřízení',
      body: [
        'Dobrý den,',
        `dne ${czechDate(on)} jsme Vám za organizaci ${organisation.name} odeslali formuláře pro aplikaci ${applications}. Můžete nám prosím sdělit, v jakém stavu je vyřízení a kdy asi můžeme čekat dopis?`,
      ],
    }),
  },
  {
    id: 'report sent by mistake',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Omylem odeslaný výkaz – ${applications}`,
      body: [
        'Dobrý den,',
        `v aplikaci ${applications} jsme omylem odeslali výkaz za třetí čtvrtletí s chybným počtem hodin přímé péče. Prosíme o vrácení výkazu k opravě, případně o radu, jak chybu napravit.`,
        `Organizace: ${organisation.name}, IČO ${organisation.ico}`,
      ],
    }),
  },
  {
    id: 'letter came torn',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Poškozený dopis s přihlašovacími údaji',
      body: [
        'Vážení,',
        `dopis s přihlašovacími údaji do aplikace ${applications} nám pošta doručila roztržený a heslo v něm není čitelné. Dopis byl určen pro osobu ${fullName(person)}, nar. ${czechDate(person.born)}. Prosíme o jeho opětovné zaslání.`,
      ],
    }),
  },
  {
    id: 'manual',
    names: { person: false, application: false },
    tells: [],
    write: () => ({
      subject: 'Příručka k OKslužby',
      body: [
        'Dobrý den,',
        'odkaz na uživatelskou příručku OKslužby na Vašich stránkách vede na neexistující stránku. Kde příručku najdeme, popřípadě mohli byste nám ji poslat?',
        'S pozdravem a díky',
      ],
    }),
  },
  {
    id: 'white page after signing in',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Po přihlášení prázdná stránka',
      body: [
        `od minulého týdne se nám po přihlášení do aplikace ${applications} zobrazí jen bílá stránka, a to na všech počítačích v kanceláři. Jde o výpadek na Vaší straně, nebo máme něco nastavit u nás?`,
        'Prosíme o rychlou odpověď.',
      ],
    }),
  },
  {
    id: 'phone of a user',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Aktualizace telefonního čísla v účtu',
      body: [
        'Dobrý den,',
        `v aplikaci ${applications} má ${fullName(person)} (datum narození ${dottedDate(person.born)}) u svého účtu staré telefonní číslo. Správné číslo je ${person.phone}. Sami je přepsat neumíme, prosíme o opravu.`,
      ],
    }),
  },
  {
    id: 'moved seat',
    names: { person: false, application: false },
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Změna sídla organizace v OKslužby',
      body: [
        'Vážení,',
        `naše organizace ${organisation.name}, IČO ${organisation.ico}, má nové sídlo: ${seatOf(organisation)}. V OKslužby je na žádostech stále předtištěna původní adresa. Prosíme o informaci, jak ji změnit.`,
      ],
    }),
  },
  {
    id: 'parental leave',
    names: { person: true, application: true },
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username, on }) => ({
      subject: 'Dočasné zablokování účtu zaměstnance',
      body: [
        'Dobrý den,',
        `od ${czechDate(on)} je ${fullName(person)}, nar. ${czechDate(person.born)}, na rodičovské dovolené. Prosíme, aby byl účet ${username} v aplikaci ${applications} po tuto dobu zablokován. Pracovní poměr trvá.`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'cover, plain',
    tells: [],
    write: ({ applications }) => ({
      subject: `Zaslání souhlasu – ${applications}`,
      body: [
        'Dobrý den,',
        `v příloze zasíláme vyplněný a podepsaný souhlas se zpracováním osobních údajů pro aplikaci ${applications}.`,
        'Děkujeme za zřízení účtu.',
      ],
    }),
  },
  {
    id: 'cover, who sends it',
    tells: [],
    write: ({ person, organisation }) => ({
      subject: `Podklady organizace ${organisation.name} pro OKslužby`,
      body: [
        'Vážení,',
        `přiloženě Vám posíláme souhlas se zpracováním osobních údajů, který ${by(person, 'vyplnil', 'vyplnila')} ${fullName(person)}. IČO organizace je ${organisation.ico}.`,
        'Prosíme o zpracování přiloženého dokumentu.',
      ],
    }),
  },
  {
    id: 'cover, laconic',
    tells: [],
    write: ({ applications }) => ({
      subject: 'Průvodka k souhlasu',
      body: [`Příloha: 1x souhlas se zpracováním osobních údajů (${applications})`, 'S pozdravem'],
    }),
  },
  {
    id: 'cover, polite and about the letter',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Souhlas uživatele OKslužby v příloze',
      body: [
        'Vážené dámy a pánové z odboru,',
        `dovolujeme si Vám v příloze předložit souhlas uživatele podle postupu zveřejněného na webu ministerstva. Přihlašovací údaje prosíme poslat na adresu ${seatOf(organisation)}, která je naším sídlem.`,
        'S úctou',
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'consent, sentence in the first person',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Udělení souhlasu – ${applications}`,
      body: [
        'Vážení,',
        `já, ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${born}, ${position}, souhlasím s tím, aby Ministerstvo práce a sociálních věcí zpracovávalo moje osobní údaje za účelem zřízení uživatelského účtu k aplikaci ${applications}.`,
        `Souhlas uděluji jako zástupce organizace ${organisation.name}, IČO ${organisation.ico}.`,
      ],
    }),
  },
  {
    id: 'consent, rows then sentence',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas statutárního zástupce se zpracováním osobních údajů',
      body: [
        `Souhlas uděluje: ${fullName(person)}`,
        `Datum narození této osoby: ${born}`,
        `Organizace a IČO: ${organisation.name}, ${organisation.ico}`,
        `Funkce v organizaci: ${position}`,
        `Aplikace: ${applications}`,
        'Uděluji souhlas se zpracováním svých osobních údajů pro přidělení identifikátoru klienta MPSV a zřízení uživatelského účtu.',
      ],
    }),
  },
  {
    id: 'consent, table',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas ke zřízení účtu v ${applications}`,
      body: [
        `Souhlasím se zpracováním osobních údajů v rozsahu následující tabulky, a to pro účely přístupu k aplikaci ${applications}.`,
        [
          ['Osobní údaj', 'Vyplněno'],
          ['Jméno', person.given],
          ['Příjmení', person.family],
          ['Datum mého narození', born],
          ['Organizace', organisation.name],
          ['IČO', organisation.ico],
          ['Funkce', position],
        ],
      ],
    }),
  },
  {
    id: 'consent, long',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas se zpracováním údajů pro zřízení přístupu',
      body: [
        'Dobrý den,',
        `zastupuji organizaci ${organisation.name} (IČO ${organisation.ico}) jako ${position}. Abychom mohli používat aplikaci ${applications}, dávám Vám tímto souhlas ke zpracování svých osobních údajů.`,
        `Pro zřízení účtu uvádím: ${fullName(person)}, nar. ${born}.`,
        `${by(person, 'Byl jsem poučen', 'Byla jsem poučena')}, že tento souhlas lze kdykoli vzít zpět.`,
      ],
    }),
  },
];
