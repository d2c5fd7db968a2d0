import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'recalled, and the right to submit must go',
    tells: ['birthDate'],
    write: ({ person, office, on, applications, organisation }) => ({
      subject: 'Hlášení o skončení statutárního zástupce',
      body: [
        'Vážení pracovníci odboru,',
        `k ${czechDate(on)} ${by(person, 'byl odvolán', 'byla odvolána')} z funkce statutárního zástupce organizace ${organisation.name}, IČO ${organisation.ico}, ${fullName(person)} (${office}), datum narození ${czechDate(person.born)}.`,
        `Toto hlášení podáváme kvůli oprávněním v ${applications}, aby z nich nikdo nemohl těžit.`,
      ],
    }),
  },
  {
    id: 'left at his or her own wish',
    tells: [],
    write: ({ person, office, on, successor, applications }) => ({
      subject: `Nové vedení organizace a ${applications}`,
      body: [
        'Dobrý den přejeme,',
        `dosavadní ${office} ${fullName(person)} ${by(person, 'požádal', 'požádala')} o uvolnění z funkce a jako statutární zástupce ${by(person, 'skončil', 'skončila')} dnem ${wordyDate(on)}. Organizaci od té doby zastupuje ${fullName(successor)}.`,
        `Odejměte prosím dosavadnímu vedení právo činit podání v ${applications}.`,
      ],
    }),
  },
  {
    id: 'three facts under each other',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, applications, organisation }) => ({
      subject: 'Konec funkce – statutární orgán',
      body: [
        `Organizace ${organisation.name} (IČO ${organisation.ico}) ohlašuje konec funkce svého statutárního orgánu.`,
        `Kdo skončil: ${fullName(person)}, narození ${dottedDate(person.born)}`,
        `V jaké funkci: ${office}`,
        `Kterým dnem: ${dottedDate(on)}`,
        `Účet v ${applications}: ${username}`,
        'Tento účet už za nás nesmí nic podat.',
      ],
    }),
  },
  {
    id: 'the council took note of the resignation',
    tells: ['birthDate'],
    write: ({ person, on, successor, applications }) => ({
      subject: 'Rezignace statutárního zástupce na vědomí MPSV',
      body: [
        'Vážená paní ředitelko,',
        `rezignaci, kterou ${by(person, 'předložil', 'předložila')} ${fullName(person)}, nar. ${wordyDate(person.born)}, vzal příslušný orgán na vědomí s tím, že funkce statutárního zástupce zanikla ke dni ${wordyDate(on)}.`,
        `Až do řádného jmenování nového vedení jedná za organizaci ${fullName(successor)}.`,
        `V ${applications} má ${by(person, 'dřívější statutární zástupce', 'dřívější statutární zástupkyně')} stále oprávnění podávat žádosti. Upozorňujeme na to v souladu s Vaším pokynem hlásit takové změny.`,
      ],
    }),
  },
  {
    id: 'a sad message',
    tells: [],
    write: ({ person, office, on, applications, organisation }) => ({
      subject: `Oznámení o úmrtí – ${organisation.name}`,
      body: [
        'Vážení,',
        `v naději na vzkříšení jsme se rozloučili s člověkem, který naši organizaci vedl jako statutární zástupce. ${fullName(person)}, ${office}, ${by(person, 'zesnul', 'zesnula')} dne ${wordyDate(on)} a tímto dnem ${by(person, 'jeho', 'její')} funkce zanikla.`,
        `Prosíme, aby oprávnění v ${applications}, která ${by(person, 'měl', 'měla')}, nemohl využívat nikdo jiný.`,
      ],
    }),
  },
  {
    id: 'end of the period, nobody elected again',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, applications }) => ({
      subject: 'Uplynutí funkčního období statutárního zástupce',
      body: [
        `${fullName(person)} (${office}; nar. ${czechDate(person.born)}; v ${applications} pod uživatelským jménem ${username}) není od ${czechDate(on)} naším statutárním zástupcem, protože ${by(person, 'mu', 'jí')} uplynulo volební období a ${by(person, 'znovu zvolen nebyl', 'znovu zvolena nebyla')}.`,
        'Žádáme o provedení potřebných opatření u účtu.',
      ],
    }),
  },
  {
    id: 'a table of the past and the present',
    tells: ['birthDate'],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Změna osoby ve funkci statutárního zástupce',
      body: [
        `Ohlašujeme Vám, kdo u nás skončil ve funkci a komu tedy v ${applications} nadále nenáleží oprávnění k podání.`,
        [
          ['Změna', 'Osoba', 'Poznámka'],
          [
            'Skončil(a)',
            fullName(person),
            `${office}, nar. ${dottedDate(person.born)}, konec funkce ${dottedDate(on)}`,
          ],
          ['Nastoupil(a)', fullName(successor), 'statutární zástupce'],
        ],
      ],
    }),
  },
  {
    id: 'stays as a colleague, not at the head',
    tells: ['username'],
    write: ({ person, username, on, applications }) => ({
      subject: `Statutární zástupce odešel z čela – ${applications}`,
      body: [
        'Dobrý den, vážení,',
        `od ${czechDate(on)} už není naším statutárním zástupcem ${fullName(person)}. U nás sice dál pracuje, ale jen jako ${by(person, 'řadový zaměstnanec', 'řadová zaměstnankyně')}, takže účtu ${username} v ${applications} už nepřísluší práva statutárního zástupce.`,
        'Děkujeme, že to u sebe upravíte.',
      ],
    }),
  },
  {
    id: 'a page about the disorder left behind',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, successor, applications, organisation }) => ({
      subject: `Důrazné upozornění na zánik funkce, ${organisation.name}`,
      body: [
        'Vážený pane řediteli,',
        `obracíme se na Vás ve věci, která nesnese odkladu. Dne ${wordyDate(on)} zanikla v organizaci ${organisation.name}, se sídlem ${seatOf(organisation)}, IČO ${organisation.ico}, funkce statutárního zástupce, kterou ${by(person, 'vykonával', 'vykonávala')} ${fullName(person)} (${office}), datum narození ${czechDate(person.born)}.`,
        'Předání funkce neproběhlo podle našich představ. Zápis o předání nebyl podepsán, část písemností chybí a k elektronickým účtům nebyla předána hesla. Nechceme nikoho předem obviňovat, musíme však dbát o to, aby jménem organizace nejednal ten, kdo k tomu už nemá právo.',
        `Podle našich záznamů má ${by(person, 'jmenovaný', 'jmenovaná')} účet ${username} v ${applications}, a to s oprávněním odesílat podání. Sdělujeme Vám proto, že toto oprávnění ${by(person, 'mu', 'jí')} zánikem funkce odpadlo.`,
        `V čele organizace nyní stojí ${fullName(successor)}. Budete-li potřebovat doklad o změně, předložíme jej na požádání.`,
        'Děkujeme za rychlý zásah.',
      ],
    }),
  },
  {
    id: 'without marks, quickly',
    tells: [],
    write: ({ person, office, on, applications, organisation }) => ({
      subject: 'Statutarni zastupce skoncil ve funkci',
      body: [
        'Dobry den,',
        `za organizaci s ICO ${organisation.ico} hlasim, ze ${fullName(person)} (${office}) neni ode dne ${dottedDate(on)} statutarnim zastupcem. Prosim o zablokovani prav k podani v ${applications}.`,
        'Dekuji',
      ],
    }),
  },
  {
    id: 'pensioned off in one sentence',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: `Odchod statutárního zástupce do penze (${applications})`,
      body: [
        `Dovolujeme si nahlásit, že ${fullName(person)}, dosavadní ${office}, nar. ${dottedDate(person.born)}, ${by(person, 'se vzdal', 'se vzdala')} kvůli odchodu do penze ke dni ${czechDate(on)} funkce statutárního zástupce, a že tedy v ${applications} už jeho práva vykonávat nemůže.`,
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'as the page tells me to',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: 'Skončila mi funkce statutárního zástupce',
      body: [
        'Vážení,',
        `jelikož se to má podle Vašich stránek hlásit, hlásím, že od ${czechDate(on)} už nezastupuji organizaci ${organisation.name}, IČO ${organisation.ico}, jako její statutární zástupce (${office}).`,
        `Účet v ${applications} mi zůstal a nerad${by(person, '', 'a')} bych, aby ho kdokoliv zneužil.`,
        `${fullName(person)}, datum narození ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'I gave it up for my health',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Vzdání se funkce ze zdravotních důvodů',
      body: [
        `Já, ${fullName(person)}, nar. ${czechDate(person.born)}, jsem se ze zdravotních důvodů ${by(person, 'vzdal', 'vzdala')} funkce statutárního zástupce. Šlo o organizaci ${organisation.name} (IČO ${organisation.ico}) a funkce mi skončila ${wordyDate(on)}.`,
        `Odeberte mi prosím v ${applications} práva, která z této funkce plynula.`,
      ],
    }),
  },
  {
    id: 'my account in a few lines',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, office, username, applications }) => ({
      subject: `Ohlášení konce mé funkce – ${applications}`,
      body: [
        `Jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${czechDate(person.born)}.`,
        `Organizace: ${organisation.name}, IČO ${organisation.ico}. Funkce: ${office} (statutární orgán). Poslední den ve funkci: ${czechDate(on)}.`,
        `Ohlašuji Vám to ve svém zájmu, protože účet ${username} v ${applications} je pořád veden na mě.`,
      ],
    }),
  },
  {
    id: 'nobody else will tell you',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Nejsem už v čele organizace',
      body: [
        'Dobrý den,',
        `obávám se, že Vám to z organizace nikdo nenapíše, tak to dělám já. Statutárním zástupcem organizace ${organisation.name}, IČO ${organisation.ico}, jsem ${by(person, 'byl', 'byla')} jen do ${wordyDate(on)}. Od té doby za ni v ${applications} nic nepodávám a nechci nést odpovědnost za to, co by pod mým jménem odeslal někdo jiný.`,
        `Zdraví Vás ${person.given} ${person.family}, datum narození ${dottedDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'short notice of the former head',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: 'Oznámení bývalého statutárního zástupce',
      body: [
        `Oznamuji, že ke dni ${dottedDate(on)} skončila moje funkce statutárního zástupce (${office}) v organizaci ${organisation.name}, IČO ${organisation.ico}. Oznámení se týká mého účtu v ${applications}.`,
        `Oznamovatel: ${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'I leave the reports to another',
    tells: ['birthDate', 'username'],
    write: ({ person, username, principal, applications, organisation }) => ({
      subject: 'Delegování práva podat výkaz a žádost',
      body: [
        `Jako statutární zástupce organizace ${organisation.name} (${fullName(principal)}) deleguji své právo podat v ${applications} žádost a výkaz na osobu, jejíž údaje následují.`,
        `${fullName(person)}, datum narození ${czechDate(person.born)}, uživatelské jméno ${username}`,
        'Delegování platí ode dneška.',
      ],
    }),
  },
  {
    id: 'commission by the director, formal',
    tells: ['birthDate'],
    write: ({ person, principal, applications, organisation, on }) => ({
      subject: 'Pověření k činění podání',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, jednající statutárním zástupcem (${fullName(principal)}),`,
        `pověřuje s účinností od ${czechDate(on)} tuto osobu: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)},`,
        `aby v ${applications} místo statutárního zástupce odesílala podání, zejména žádosti a výkazy.`,
        'Pověření se zasílá ministerstvu, aby mohlo být oprávnění v aplikaci nastaveno.',
      ],
    }),
  },
  {
    id: 'set the right for the account',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Oprávnění „podat žádost“ a „podat výkaz“ – ${applications}`,
      body: [
        'Dobrý den přejeme,',
        `uživateli ${username} prosíme v ${applications} přidat oprávnění „podat žádost“ a „podat výkaz“. Statutární zástupce je na tohoto uživatele deleguje. Uživatelem je ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'the head is often away',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Kdo za nás bude odesílat podání v ${applications}`,
      body: [
        'Vážení,',
        `kvůli častým cestám nestíhám včas odesílat výkazy, k čemuž mám jako statutární zástupce v ${applications} oprávnění. Deleguji je proto touto cestou na jiného našeho uživatele.`,
        `Bude jím ${fullName(person)} (datum narození ${dottedDate(person.born)}, účet ${username}).`,
        'Prosím o potvrzení, že oprávnění bylo delegováno.',
      ],
    }),
  },
  {
    id: 'delegated person in a table',
    tells: ['birthDate', 'username'],
    write: ({ person, username, principal, applications }) => ({
      subject: 'Delegace oprávnění – přehled',
      body: [
        `Delegujeme oprávnění k podání v ${applications} takto:`,
        [
          ['Kdo deleguje', 'Na koho', 'Narozen/a', 'Uživatelské jméno'],
          [`${fullName(principal)}, statutární zástupce`, fullName(person), dottedDate(person.born), username],
        ],
        'Rozsah: podání žádostí, podání výkazů.',
      ],
    }),
  },
  {
    id: 'until the end of the year',
    tells: ['birthDate'],
    write: ({ person, principal, applications }) => ({
      subject: 'Dočasné předání oprávnění k podání',
      body: [
        'Vážená paní ředitelko, vážený pane,',
        `do konce kalendářního roku svěřuji oprávnění podávat výkazy v ${applications} ${by(person, 'svému spolupracovníkovi', 'své spolupracovnici')}. Jméno a příjmení: ${fullName(person)}, datum narození ${wordyDate(person.born)}.`,
        `Statutární zástupce: ${fullName(principal)}`,
      ],
    }),
  },
  {
    id: 'small house, one accountant',
    tells: ['username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: `${organisation.name}: delegování podání`,
      body: [
        'Dobrý den,',
        `výkazy u nás odjakživa připravuje ${fullName(person)} a bylo by praktické, aby je také ${by(person, 'odesílal', 'odesílala')}. Jako statutární zástupce proto deleguji podání v ${applications} na účet ${username}.`,
        'Pokud k tomu potřebujete ještě něco, napište nám.',
      ],
    }),
  },
  {
    id: 'written resolution on the right to submit',
    tells: ['birthDate'],
    write: ({ person, principal, applications, organisation, on }) => ({
      subject: 'Rozhodnutí statutárního zástupce o delegování',
      body: [
        `Rozhodnutím ze dne ${czechDate(on)} ${by(principal, 'svěřil', 'svěřila')} ${fullName(principal)}, statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, výkon svého oprávnění podávat žádosti v ${applications} jiné osobě.`,
        `Touto osobou je ${fullName(person)}, nar. ${dottedDate(person.born)}. Oprávnění trvá, dokud nebude rozhodnuto jinak.`,
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'deed with two parties',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc statutárního zástupce',
      body: [
        `Zmocnitel – ${organisation.name}, IČO ${organisation.ico}, ${seatOf(organisation)} (jedná statutární zástupce ${fullName(principal)})`,
        `Zmocněná osoba – ${fullName(person)}, datum narození ${czechDate(person.born)}, bydliště ${person.address}`,
        `Zmocnitel uděluje zmocněné osobě plnou moc k tomu, aby za něj v ${applications} vyplňovala a podávala žádosti a výkazy a přijímala k nim vyjádření ministerstva.`,
        'Plná moc platí po dobu jednoho roku od podpisu.',
      ],
    }),
  },
  {
    id: 'I give power, in the first person',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Plná moc (${applications})`,
      body: [
        `Já, ${fullName(principal)}, jako statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)}, dávám plnou moc k podávání žádostí a výkazů v ${applications}.`,
        `Plnou moc dávám osobě: ${fullName(person)}, nar. ${wordyDate(person.born)}, trvalé bydliště ${person.address}.`,
        'Zmocněnec si nesmí ustanovit dalšího zástupce.',
      ],
    }),
  },
  {
    id: 'power for reports alone',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc k podání výkazu',
      body: [
        `Organizace ${organisation.name} (IČO ${organisation.ico}), za niž jako statutární zástupce jedná ${fullName(principal)}, tímto zmocňuje:`,
        `jméno a příjmení ${person.given} ${person.family}`,
        `datum narození ${dottedDate(person.born)}`,
        `adresa ${person.address}`,
        `k podání výkazu za organizaci v ${applications}, a to opakovaně až do písemného odvolání.`,
      ],
    }),
  },
  {
    id: 'terms in numbered points',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Udělení plné moci k úkonům v aplikaci',
      body: [
        `1. Plnou moc uděluje ${organisation.name}, IČO ${organisation.ico}, prostřednictvím statutárního zástupce, jímž je ${fullName(principal)}.`,
        `2. Plnou moc přijímá ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}, bytem na adrese ${person.address}.`,
        `3. Plná moc opravňuje k veškerým podáním vůči Ministerstvu práce a sociálních věcí, která se činí v ${applications}.`,
        '4. Plná moc se vyhotovuje ve dvou stejnopisech.',
      ],
    }),
  },
  {
    id: 'for the application for subsidy',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc pro podání žádosti o dotaci',
      body: [
        'Vážení,',
        `organizace ${organisation.name}, IČO ${organisation.ico}, uděluje touto listinou plnou moc, na jejímž základě je ${fullName(person)}, datum narození ${dottedDate(person.born)}, bydlištěm ${person.address}, ${by(person, 'oprávněn', 'oprávněna')} v ${applications} podat jménem organizace žádost o dotaci a měnit ji.`,
        `Za organizaci jako statutární zástupce: ${fullName(principal)}`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'I have changed my mind',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolávám souhlas se zpracováním údajů',
      body: [
        'Vážení,',
        `rozmyslel${by(person, '', 'a')} jsem si to a svůj souhlas, který jste ode mě dostali pro ${applications}, odvolávám. Moje osobní údaje už prosím k tomuto účelu nezpracovávejte.`,
        `${fullName(person)}, datum narození ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'changed the employer',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: `Odvolání mého souhlasu – účet v ${applications}`,
      body: [
        'Dobrý den,',
        `v organizaci ${organisation.name} už nepracuji a s ${applications} ve své nynější práci nepřijdu do styku. Odvolávám proto svůj souhlas se zpracováním osobních údajů, na jehož podkladě jste mi založili účet ${username}.`,
        `${by(person, 'Narodil', 'Narodila')} jsem se ${wordyDate(person.born)}. Zdraví ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'declaration in three lines',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Prohlášení o odvolání souhlasu',
      body: [
        `Kdo souhlas odvolává: ${fullName(person)}, nar. ${dottedDate(person.born)}`,
        `Čeho se souhlas týkal: zpracování osobních údajů pro přístup k ${applications}`,
        'Odvolání je účinné dnem doručení.',
      ],
    }),
  },
  {
    id: 'the right of article seven',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Využití práva odvolat souhlas (GDPR)',
      body: [
        'Vážení pracovníci ministerstva,',
        `nařízení GDPR mi dává možnost kdykoli vzít zpět souhlas se zpracováním osobních údajů. Činím tak u souhlasu, který jsem Vám ${by(person, 'podepsal', 'podepsala')} jako ${by(person, 'uživatel', 'uživatelka')} ${applications}.`,
        `Ke své osobě uvádím: ${person.given} ${person.family}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}.`,
        'Potvrďte mi, prosím, do mé datové schránky, že jste odvolání obdrželi.',
      ],
    }),
  },
  {
    id: 'please delete the account',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Zrušení účtu a souhlasu',
      body: [
        `souhlas s tím, že ministerstvo zpracovává mé osobní údaje kvůli účtu ${username} do ${applications}, beru s okamžitým účinkem zpět. Účet prosím smažte.`,
        `${fullName(person)} (datum narození ${dottedDate(person.born)})`,
      ],
    }),
  },
  {
    id: 'given in haste',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Nechci dále dávat souhlas pro ${applications}`,
      body: [
        'Dobrý den, vážená paní, vážený pane,',
        `formulář souhlasu se zpracováním osobních údajů pro ${applications} jsem ${by(person, 'podepsal', 'podepsala')} ve spěchu a bez rozmyslu. Už ho dávat nechci, a tak ho tímto dopisem odvolávám.`,
        `Aby nedošlo k záměně, jsem ${fullName(person)} a moje datum narození je ${wordyDate(person.born)}.`,
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
      subject: `Heslu vypršela platnost – ${applications}`,
      body: [
        'Dobrý den,',
        `uživateli ${username} (${fullName(person)}) vypršelo v ${applications} heslo a při zadání nového aplikace pokaždé ohlásí, že heslo nesplňuje požadavky. Jaké požadavky to jsou?`,
        'Zkoušeli jsme velká i malá písmena a číslice.',
      ],
    }),
  },
  {
    id: 'protocol got wet in the mail',
    names: { person: true, application: true },
    tells: [],
    write: ({ person, applications }) => ({
      subject: 'Nečitelný protokol s heslem',
      body: [
        'Vážení,',
        `dopis s přihlašovacími údaji k ${applications}, určený pro osobu ${fullName(person)}, dorazil promočený a heslo na něm nelze přečíst. Co s tím můžeme dělat?`,
      ],
    }),
  },
  {
    id: 'how long it takes',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Dotaz, v jakém stavu je naše věc',
      body: [
        'Vážená paní, vážený pane, dobrý den,',
        `před šesti týdny jsme Vám psali kvůli ${applications}, uživatel ${fullName(person)}, datum narození ${czechDate(person.born)}. Ptáme se jen, v jakém stavu to je a jestli máme na odpověď čekat do datové schránky, nebo poštou.`,
        'O nic nového tímto dopisem nežádáme.',
      ],
    }),
  },
  {
    id: 'print-out stays empty',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Tisk sestavy z ${applications}`,
      body: [
        'Dobrý den,',
        `při tisku sestavy z ${applications} vyjede jen prázdný list, i když na obrazovce jsou čísla vidět správně. Máme starší počítač a dva různé prohlížeče, v obou je to stejné.`,
        'Poradíte nám, kde je chyba, nebo na koho se máme obrátit?',
      ],
    }),
  },
  {
    id: 'handbook and telephone of the helpers',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Uživatelská příručka pro ${applications}`,
      body: [
        `${organisation.name} se na Vás obrací s prosbou o zaslání uživatelské příručky k ${applications} a o telefonní číslo, na kterém lze dostat technickou radu. Číslo uvedené v nápovědě je hluché.`,
      ],
    }),
  },
  {
    id: 'the old name of the house',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Starý název organizace v aplikaci',
      body: [
        'Vážení,',
        `v ${applications} se nám v záhlaví stále zobrazuje název, který jsme používali dřív. Správně má být ${organisation.name}, IČO ${organisation.ico} zůstalo stejné.`,
        'Opravíte název Vy, nebo ho můžeme změnit sami?',
      ],
    }),
  },
  {
    id: 'long absence, account to rest',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Pozastavení účtu OKslužby po dobu rodičovské dovolené',
      body: [
        'Dobrý den přejeme,',
        `${fullName(person)} nastupuje na rodičovskou dovolenou a tři roky u nás nebude. Lze účet ${username} v OKslužby po tuto dobu pozastavit, aniž by zanikl? Jak se to dělá?`,
      ],
    }),
  },
  {
    id: 'slip in the mail address of an account',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Překlep v e-mailové adrese u účtu (OKslužby)',
      body: [
        `v účtu ${username} aplikace OKslužby je chybně zapsaná e-mailová adresa, chybí v ní tečka. Správná adresa uživatele, kterým je ${person.given} ${person.family}, zní ${person.email}.`,
        'Sami to opravit neumíme, prosíme o opravu.',
      ],
    }),
  },
  {
    id: 'accountant went into pension',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Smazání účtu po odchodu do důchodu',
      body: [
        'Vážení,',
        `${by(person, 'náš dlouholetý účetní', 'naše dlouholetá účetní')} ${fullName(person)} je od léta v důchodu a účet ${username} v ${applications} po ${by(person, 'něm', 'ní')} nikdo nepřevzal. Prosíme o jeho smazání.`,
      ],
    }),
  },
  {
    id: 'which of the two user names',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Dvě uživatelská jména do ${applications}`,
      body: [
        'Dobrý den, vážení,',
        `v papírech jsme našli dva starší dopisy z ministerstva a v každém je pro tutéž osobu (${fullName(person)}) jiné uživatelské jméno do ${applications}. Přihlásit se jde jen pod jménem ${username}. Platí to druhé ještě, nebo ho máme skartovat?`,
      ],
    }),
  },
  {
    id: 'does not let me in from the new computer',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'OKslužby nejdou spustit na novém počítači',
      body: [
        'Zdravíme Vás,',
        `dostali jsme nový počítač a od té doby se nám OKslužby nespustí, stránka se načítá pořád dokola. Stejný účet (${username}, ${person.given} ${person.family}) přitom na starém počítači funguje.`,
        'Je potřeba něco doinstalovat?',
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'papers by the list below',
    tells: [],
    write: ({ organisation, applications }) => ({
      subject: `Průvodní list – ${applications}`,
      body: [
        `Odesílá: ${organisation.name}, IČO ${organisation.ico}`,
        `Věcně patří k: ${applications}`,
        'K průvodnímu listu je přiloženo: tiskopis podle Vašeho vzoru',
      ],
    }),
  },
  {
    id: 'enclosure and greeting',
    tells: [],
    write: () => ({
      subject: 'Přiložený tiskopis pro OKslužby',
      body: ['Vážení, dobrý den,', 'v příloze najdete vyplněný tiskopis. Ať se Vám dobře pracuje.'],
    }),
  },
  {
    id: 'handed over for the department',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Předání dokumentu odboru provozu ICT',
      body: [
        `jménem organizace ${organisation.name} předáváme k dalšímu postupu přiložený souhlas se zpracováním osobních údajů. Vztahuje se k ${applications}. Veškeré údaje jsou uvedeny přímo v něm.`,
        'Doručení dopisu od Vás očekáváme na adrese sídla.',
      ],
    }),
  },
  {
    id: 'sent once more by the box',
    tells: [],
    write: ({ applications }) => ({
      subject: `Zasíláme přílohu (${applications})`,
      body: [
        'Dobrý den, paní ředitelko, pane řediteli,',
        `datovou schránkou Vám zasíláme to, co je podle Vašeho webu k ${applications} zapotřebí, tedy podepsaný formulář. Viz příloha této zprávy.`,
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'I agree, and who I am',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Můj souhlas se zpracováním osobních údajů – ${applications}`,
      body: [
        `Jmenuji se ${fullName(person)}, datum narození ${born}. V organizaci ${organisation.name}, IČO ${organisation.ico}, zastávám funkci statutárního zástupce (${position}).`,
        `Souhlasím s tím, aby Ministerstvo práce a sociálních věcí zpracovávalo mé osobní údaje za účelem zřízení a vedení mého uživatelského účtu v ${applications}.`,
      ],
    }),
  },
  {
    id: 'printer does not print the form',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas dopisem místo tiskopisu',
      body: [
        'Vážení,',
        'Váš tiskopis se nám po stažení zobrazuje rozsypaný, a proto souhlas vyjadřuji těmito řádky.',
        `Dávám Ministerstvu práce a sociálních věcí souhlas ke zpracování svých osobních údajů, aby mi mohlo zřídit účet v ${applications}.`,
        `Kdo souhlas dává: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${born}`,
        `Za kterou organizaci: ${organisation.name}, IČO ${organisation.ico}, ${seatOf(organisation)}`,
        `V jaké funkci: ${position}, statutární zástupce`,
      ],
    }),
  },
  {
    id: 'consent with the time it holds',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Udělení souhlasu uživatele',
      body: [
        `Já, ${fullName(person)}, nar. ${born}, ${position} organizace ${organisation.name} (IČO ${organisation.ico}),`,
        `tímto uděluji ministerstvu výslovný souhlas se zpracováním osobních údajů v rozsahu jméno, příjmení, datum narození a zaměstnavatel. Účelem je přidělení identifikátoru klienta MPSV a přístup do ${applications}.`,
        `Souhlas uděluji na dobu, po kterou budu účet používat, a jsem si ${by(person, 'vědom', 'vědoma')} možnosti jej odvolat.`,
      ],
    }),
  },
  {
    id: 'particulars in a table, consent under it',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas statutárního zástupce – ${applications}`,
      body: [
        [
          ['Uživatel', 'Údaj'],
          ['Jméno a příjmení', fullName(person)],
          ['Datum narození', born],
          ['Funkce (statutární zástupce)', position],
          ['Organizace', organisation.name],
          ['IČO', organisation.ico],
        ],
        `Svobodně souhlasím, aby výše uvedené údaje o mé osobě MPSV zpracovávalo pro potřeby mého účtu k ${applications}.`,
      ],
    }),
  },
];
