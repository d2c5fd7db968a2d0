import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'handed over the keys',
    tells: ['birthDate'],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Výměna v čele organizace',
      body: [
        'Dobrý den,',
        `dne ${czechDate(on)} u nás ve funkci (${office}) ${by(person, 'skončil', 'skončila')} ${fullName(person)}, nar. ${czechDate(person.born)}. Za organizaci tedy od té doby nejedná a v ${applications} už nemá co podávat.`,
        `Vedení převzal${by(successor, '', 'a')} ${fullName(successor)}.`,
      ],
    }),
  },
  {
    id: 'labelled report of a secretariat',
    tells: ['birthDate', 'username'],
    write: ({ person, office, on, username, applications }) => ({
      subject: 'Hlášení podle pravidel přístupu – zánik funkce',
      body: [
        `Kdo přestal být statutárním orgánem: ${fullName(person)}`,
        `Narozen(a) dne: ${dottedDate(person.born)}`,
        `Jaká funkce to byla: ${office}`,
        `Funkce zanikla dne: ${dottedDate(on)}`,
        `Účet (${applications}): ${username}`,
      ],
    }),
  },
  {
    id: 'resolution of the council',
    tells: [],
    write: ({ person, on, successor }) => ({
      subject: 'Usnesení rady o odvolání a jmenování',
      body: [
        `Rada svým usnesením odvolala k ${wordyDate(on)} z vedoucí funkce dosavadního statutárního zástupce, kterým ${by(person, 'byl', 'byla')} ${fullName(person)}, a jmenovala nového. Je jím ${fullName(successor)}.`,
        'Oznamujeme Vám to, aby přístup k podání v OKslužby nezůstal v nepovolaných rukou.',
      ],
    }),
  },
  {
    id: 'lawyer for the organisation writes',
    tells: ['birthDate'],
    write: ({ person, office, on, organisation, applications }) => ({
      subject: `Oznámení dle poslední věty postupu pro získání přístupu – ${organisation.name}`,
      body: [
        `1. ${fullName(person)}, dat. nar. ${czechDate(person.born)}, ${by(person, 'zastával', 'zastávala')} u oznamovatele, IČO ${organisation.ico}, statutární funkci (${office}).`,
        `2. Tato funkce ke dni ${czechDate(on)} zanikla a s ní i oprávnění za oznamovatele v aplikaci ${applications} cokoli podávat.`,
        '3. Oznamovatel žádá, aby oprávnění bylo u účtu odňato.',
      ],
    }),
  },
  {
    id: 'he moves to another home',
    tells: ['username'],
    write: ({ person, office, on, username }) => ({
      subject: `Změna na pozici: ${office}`,
      body: [
        'Vážení,',
        `${fullName(person)} od ${czechDate(on)} řídí jinou organizaci a statutárním zástupcem té naší už není. V OKslužby ${by(person, 'měl', 'měla')} jméno ${username}, to by tedy pod naší organizací nemělo dál platit.`,
      ],
    }),
  },
  {
    id: 'elected at the general meeting',
    tells: ['birthDate'],
    write: ({ person, on, successor, applications, office }) => ({
      subject: 'Volby v naší organizaci',
      body: [
        `na členské schůzi dne ${wordyDate(on)} ${by(person, 'nebyl znovu zvolen', 'nebyla znovu zvolena')} ${fullName(person)} (${office}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}) a k témuž dni ${by(person, 'přestal', 'přestala')} organizaci zastupovat. Místo ${by(person, 'něj', 'ní')} ${by(successor, 'byl zvolen', 'byla zvolena')} ${fullName(successor)}.`,
        `Prosíme proto o zrušení práva podávat v ${applications} u dosavadního zástupce.`,
      ],
    }),
  },
  {
    id: 'short notice of a registry',
    tells: [],
    write: ({ person, on, applications }) => ({
      subject: `Statutární zástupce – změna, ${applications}`,
      body: [
        `Oznámení: statutární zástupce ${fullName(person)}, konec funkce ${dottedDate(on)}. Žádáme o znemožnění dalších podání z tohoto účtu v ${applications}.`,
      ],
    }),
  },
  {
    id: 'table of what was and what is',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, successor }) => ({
      subject: 'Přehled změn ve statutárním orgánu pro správce OKslužby',
      body: [
        [
          ['Položka', 'Stav'],
          ['Funkci pozbyl(a)', fullName(person)],
          ['Narozen(a)', czechDate(person.born)],
          ['Pozbytá funkce', office],
          ['Ke dni', czechDate(on)],
          ['Účet OKslužby', username],
          ['Funkci nově vykonává', fullName(successor)],
        ],
        'Účet osoby v prvním řádku prosíme zneplatnit, organizaci již nezastupuje.',
      ],
    }),
  },
  {
    id: 'after his passing',
    tells: ['birthDate'],
    write: ({ person, office, on, successor }) => ({
      subject: 'Smutná zpráva a naléhavá prosba',
      body: [
        'Dobrý den,',
        `musíme Vám bohužel sdělit, že ${fullName(person)}, ${by(person, 'náš', 'naše')} ${office}, nar. ${dottedDate(person.born)}, dne ${czechDate(on)} po krátké nemoci ${by(person, 'zemřel', 'zemřela')}. Organizaci zastupuje ${fullName(successor)}.`,
        `Prosíme, uzavřete ${by(person, 'jeho', 'její')} účet v OKslužby, aby se k němu nikdo nedostal.`,
      ],
    }),
  },
  {
    id: 'by agreement, to be safe',
    tells: [],
    write: ({ person, office, on, applications, organisation }) => ({
      subject: `Skončení ve funkci – IČO ${organisation.ico}`,
      body: [
        'Vážení přátelé z ministerstva,',
        `po vzájemné dohodě ${by(person, 'odešel', 'odešla')} k ${wordyDate(on)} z funkce (${office}) ${fullName(person)}. V rozloučení jsme si řekli, že to ohlásíme i tam, kde má organizace přístupy, a tedy i k ${applications}. ${by(person, 'Bývalý statutární zástupce', 'Bývalá statutární zástupkyně')} již za nás jednat nesmí.`,
      ],
    }),
  },
  {
    id: 'interim management',
    tells: ['birthDate', 'username'],
    write: ({ person, username, on, office, successor }) => ({
      subject: 'Dočasné řízení organizace',
      body: [
        `Zřizovatel ukončil k ${dottedDate(on)} jmenování do funkce (${office}), kterou ${by(person, 'vykonával', 'vykonávala')} ${person.given} ${person.family}, datum narození ${wordyDate(person.born)}. Do konkurzu organizaci řídí ${fullName(successor)}.`,
        `Odebrat oprávnění: OKslužby, uživatel ${username}.`,
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'retired and tidy',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: 'Odcházím z funkce a hlásím to i Vám',
      body: [
        'Dobrý den,',
        `po letech jsem k ${wordyDate(on)} ${by(person, 'složil', 'složila')} funkci (${office}) v organizaci ${organisation.name}, IČO ${organisation.ico}, a užívám si důchodu. Mám rád${by(person, '', 'a')} pořádek, prosím tedy, abyste mi v ${applications} vzali možnost cokoli za organizaci podat.`,
        `${fullName(person)}, ročník a den narození: ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'terminated by delivery of a resignation',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username }) => ({
      subject: 'Oznámení bývalého člena statutárního orgánu',
      body: [
        `Doručením odstoupení dne ${czechDate(on)} zanikla má statutární funkce v právnické osobě ${organisation.name} (IČ ${organisation.ico}).`,
        `Jelikož u ministerstva vedete na mé jméno účet OKslužby (${username}), činím toto oznámení, aby účet nemohl být zneužit k podání.`,
        `Oznamovatel: ${fullName(person)}, dat. nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'they have a new one',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Nejsem už v čele organizace',
      body: [
        `pro pořádek: organizaci ${organisation.name}, IČO: ${organisation.ico}, od ${czechDate(on)} vede někdo jiný a já jejím statutárním zástupcem už nejsem. Přihlašovací údaje do ${applications} jsem nikomu ${by(person, 'nepředal', 'nepředala')}, přesto bych ${by(person, 'byl', 'byla')} klidnější, kdyby můj účet nefungoval.`,
        `Datum narození ${wordyDate(person.born)}. ${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'lines by the former director',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, office, username, applications }) => ({
      subject: `Skončila mi funkce (${applications})`,
      body: [
        `Hlásí: ${fullName(person)}, nar. ${czechDate(person.born)}`,
        `Organizace: ${organisation.name}, IČO ${organisation.ico}`,
        `Bývalá funkce: ${office}, konec ${czechDate(on)}`,
        `Účet v ${applications}: ${username}`,
        `Prosím o odebrání práv, která jsem ${by(person, 'měl', 'měla')} jako statutární zástupce.`,
      ],
    }),
  },
  {
    id: 'told by a lawyer to report',
    tells: ['birthDate'],
    write: ({ person, organisation, on }) => ({
      subject: 'Ukončení mého mandátu',
      body: [
        'Vážení,',
        `můj mandát statutárního orgánu v organizaci ${organisation.name}, IČO ${organisation.ico}, vypršel ${dottedDate(on)} a prodloužen nebyl. Právník mi poradil, abych to ve vlastním zájmu ${by(person, 'oznámil', 'oznámila')} všude, kde za organizaci mohu podávat žádosti. To je právě i OKslužby.`,
        `S pozdravem ${fullName(person)} (narození: ${dottedDate(person.born)})`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'in my name the assistant',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Přenos práva podat výkaz na moji kancelář',
      body: [
        `Já, ${fullName(principal)}, na výkazy čas nemám a jejich podávání v ${applications} deleguji. Výkazy i žádosti bude napříště podávat ${fullName(person)}, nar. ${czechDate(person.born)}, účet ${username}.`,
      ],
    }),
  },
  {
    id: 'legal wording',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: `Delegace oprávnění k podání, ${organisation.name}`,
      body: [
        `Statutární zástupce ${fullName(principal)} tímto v souladu s pravidly přístupu deleguje své oprávnění činit v aplikaci ${applications} podání (zejména žádostí a výkazů) ${by(person, 'na zaměstnance, jímž je', 'na zaměstnankyni, kterou je')} ${fullName(person)}, dat. nar. ${dottedDate(person.born)} (zaměstnavatel ${organisation.name}, IČO ${organisation.ico}).`,
        'Delegace nabývá účinnosti dnem doručení.',
      ],
    }),
  },
  {
    id: 'please set the right',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Nastavení práv u účtu ${username}`,
      body: [
        'Dobrý den,',
        `prosím, aby u účtu ${username} (${applications}) byla nastavena práva „podat žádost“ a „podat výkaz“. S účtem pracuje ${person.given} ${person.family} a já jako statutární zástupce tato práva na ${by(person, 'něj', 'ni')} přenáším.`,
      ],
    }),
  },
  {
    id: 'deputy in the holidays',
    tells: ['birthDate'],
    write: ({ person, applications, on }) => ({
      subject: 'Kdo za nás bude podávat žádosti a výkazy',
      body: [
        `Od ${czechDate(on)} pověřuji podáváním žádostí o dotaci a výkazů v aplikaci ${applications} místo sebe ${by(person, 'svého podřízeného', 'svou podřízenou')} z ekonomického úseku. Je to ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
        'Prosím o zavedení do systému.',
      ],
    }),
  },
  {
    id: 'sheet of the delegation',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Pověřovací list',
      body: [
        `Deleguje: ${fullName(principal)} (statutární zástupce)`,
        `Komu: ${fullName(person)}`,
        `Narozen(a): ${czechDate(person.born)}`,
        `Uživ. jméno: ${username}`,
        `Rozsah: oprávnění podávat žádosti a výkazy v ${applications}`,
      ],
    }),
  },
  {
    id: 'mayor and the head of social affairs',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Svěření podání vedoucímu úseku – ${applications}`,
      body: [
        'Vážení na odboru provozu,',
        `akci podání dosud vykonával statutární zástupce osobně. Nově toto oprávnění v ${applications} svěřuji podřízenému pracovišti, konkrétně: ${person.given} ${person.family}, nar. ${czechDate(person.born)}, ${by(person, 'který', 'která')} v systému vystupuje jako ${username}.`,
        'Za umožnění podání touto osobou děkuji.',
      ],
    }),
  },
  {
    id: 'both of us may',
    tells: ['username'],
    write: ({ person, username, applications, office }) => ({
      subject: 'Podávat budeme dva',
      body: [
        `vedle mne (${office}) smí od nynějška výkazy v aplikaci ${applications} podávat také uživatel ${username}, tj. ${fullName(person)}. Oprávnění na tuto osobu deleguji bez časového omezení.`,
      ],
    }),
  },
  {
    id: 'board decided, table',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: `Delegování podání v ${applications} na pracovníka`,
      body: [
        `Vedení organizace ${organisation.name} delegovalo podávání žádostí a výkazů v aplikaci ${applications} na pracovníka uvedeného v tabulce.`,
        [
          ['Příjmení', 'Jméno', 'Narození'],
          [person.family, person.given, dottedDate(person.born)],
        ],
        'Statutární zástupce s delegací souhlasí, což stvrzuje podpisem tohoto dopisu.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'office of an advocate, formal',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc k úkonům v aplikaci ministerstva',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, sídlo ${seatOf(organisation)}, za niž jedná ${fullName(principal)} (dále jen zmocnitel),`,
        `zmocňuje tímto osobu: ${fullName(person)}, dat. nar. ${czechDate(person.born)}, bydliště ${person.address} (dále jen zmocněnec),`,
        `k podávání žádostí a výkazů v aplikaci ${applications} jménem zmocnitele a ke všem úkonům s tím souvisejícím.`,
      ],
    }),
  },
  {
    id: 'simple power of a small office',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Plná moc (${applications})`,
      body: [
        `Dávám plnou moc, aby za ${organisation.name} podával${by(person, '', 'a')} v ${applications} výkazy a žádosti ${person.given} ${person.family}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, bytem ${person.address}.`,
        `${fullName(principal)}, statutární zástupce`,
      ],
    }),
  },
  {
    id: 'power in a table',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Zmocnění k podávání výkazů a žádostí',
      body: [
        [
          ['', 'Zmocnitel', 'Zmocněnec'],
          ['Název / jméno', organisation.name, fullName(person)],
          ['IČO / narození', organisation.ico, dottedDate(person.born)],
          ['Zastoupen', fullName(principal), '—'],
        ],
        `Zmocnitel uděluje zmocněnci plnou moc k podání žádostí a výkazů v aplikaci ${applications}. Zmocněnec zmocnění přijímá v plném rozsahu.`,
      ],
    }),
  },
  {
    id: 'for a year',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications, on }) => ({
      subject: 'Časově omezená plná moc',
      body: [
        `${fullName(principal)} jako statutární zástupce organizace ${organisation.name} (IČO: ${organisation.ico}) uděluje s účinností od ${czechDate(on)} na dobu jednoho roku plnou moc.`,
        `Zmocněnec/zmocněnkyně: ${fullName(person)}, datum narození ${czechDate(person.born)}.`,
        `Předmět plné moci: zastupovat organizaci při podání žádosti a výkazu prostřednictvím ${applications}.`,
      ],
    }),
  },
  {
    id: 'power of a big organisation',
    tells: ['birthDate'],
    write: ({ person, organisation, applications, principal }) => ({
      subject: 'Plná moc evidovaná v právním oddělení',
      body: [
        'Dobrý den,',
        `zasíláme plnou moc pro ${applications}. Zmocňujeme jí k podávání žádostí a výkazů za ${organisation.name} zaměstnance centrály: ${fullName(person)}, nar. ${dottedDate(person.born)}, trvalý pobyt ${person.address}.`,
        `Za zmocnitele: ${fullName(principal)}`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'I change my mind',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Ruším souhlas daný kvůli ${applications}`,
      body: [
        'Dobrý den,',
        `kdysi jsem Vám ${by(person, 'podepsal', 'podepsala')} souhlas se zpracováním osobních údajů, abych se ${by(person, 'mohl', 'mohla')} hlásit do ${applications}. Rozmyslel${by(person, '', 'a')} jsem si to a souhlas odvolávám.`,
        `${fullName(person)}, narozen/a ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'lawyerly',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Projev vůle směřující k odvolání souhlasu',
      body: [
        `${fullName(person)}, dat. nar. ${dottedDate(person.born)}, tímto ve smyslu čl. 7 nařízení GDPR odvolává souhlas se zpracováním osobních údajů udělený ministerstvu ve věci účtu ${username} v aplikaci ${applications}.`,
        'Zákonnost zpracování před tímto odvoláním není zpochybňována.',
      ],
    }),
  },
  {
    id: 'do not want to be kept there',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Stažení souhlasu s vedením mých údajů',
      body: [
        `Nepřeji si, abyste nadále zpracovávali mé osobní údaje kvůli přístupu do ${applications}. Souhlas, který k tomu máte, beru tímto dopisem zpět. Narodil${by(person, '', 'a')} jsem se ${wordyDate(person.born)}.`,
        `Děkuji. ${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'new job, no more of it',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: `Odvolání mého souhlasu, účet ${username}`,
      body: [
        'Vážení,',
        `od příštího měsíce pracuji v jiném oboru a aplikaci ${applications} (účet ${username}) potřebovat nebudu. Odvolávám proto svůj souhlas se zpracováním osobních údajů a prosím o potvrzení.`,
        `Mé datum narození: ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'declaration in labelled lines',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolávací prohlášení',
      body: [
        `Jméno: ${person.given} ${person.family}`,
        `Dat. narození: ${dottedDate(person.born)}`,
        'Co odvolávám: souhlas se zpracováním svých osobních údajů',
        `K čemu byl dán: zřízení přístupu k aplikaci ${applications}`,
        'Od kdy: okamžitě',
      ],
    }),
  },
  {
    id: 'a retired treasurer withdraws',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Prosba o vyřazení z evidence a odvolání souhlasu',
      body: [
        'Dobrý den do kanceláře,',
        `výkazy už v naší účtárně dělají mladší, a tak není důvod, aby ministerstvo o mně v souvislosti s ${applications} cokoliv vedlo. Svůj souhlas se zpracováním osobních údajů tímto odvolávám, vymažte mě prosím.`,
        `${fullName(person)}, nar. ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'one sentence',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `${applications} – odvolání`,
      body: [
        `Odvolávám souhlas se zpracováním osobních údajů pro ${applications}. ${fullName(person)}, ${czechDate(person.born)}.`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'password expired during leave',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Propadlé heslo, ${applications}`,
      body: [
        'Dobrý den,',
        `${fullName(person)} (${username}) nestihl${by(person, '', 'a')} včas změnit heslo do ${applications} a systém ${by(person, 'ho', 'ji')} teď odmítá. Jak se dostaneme k novému heslu?`,
      ],
    }),
  },
  {
    id: 'wrong letter in the surname',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Překlep ve jméně uživatele OKslužby',
      body: [
        `u účtu ${username} máte v OKslužby příjmení s překlepem. Správně: ${fullName(person)}. Prosíme o nápravu, jméno se tiskne na sestavy.`,
      ],
    }),
  },
  {
    id: 'print does not work',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Tisk sestavy končí chybou',
      body: [
        'Zdravím,',
        `v ${applications} nám od pátku nejde vytisknout sestava k výkazu, okno se otevře prázdné. Zkoušeno v Edge i ve Firefoxu. Víte o tom?`,
      ],
    }),
  },
  {
    id: 'envelope came empty-handed',
    names: { person: true, application: true },
    tells: [],
    write: ({ person, applications, organisation }) => ({
      subject: `Ztracená obálka s údaji do ${applications}`,
      body: [
        `dopis s přihlašovacími údaji do ${applications} nám pošta doručila roztržený a bez listu uvnitř. Adresován byl na jméno ${fullName(person)}. Co teď? Sídlíme na adrese ${seatOf(organisation)}.`,
      ],
    }),
  },
  {
    id: 'close the account of one who left',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Zrušení účtu po rozvázání pracovního poměru',
      body: [
        'Vážení,',
        `k poslednímu dni čtvrtletí s námi rozvázal${by(person, '', 'a')} pracovní poměr ${by(person, 'zaměstnanec', 'zaměstnankyně')} ${fullName(person)}. Účet ${username} v ${applications} prosíme zrušit.`,
      ],
    }),
  },
  {
    id: 'how many may have accounts',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Kolik účtů smíme mít',
      body: [
        'Dobrý den,',
        `existuje nějaký limit, kolik zaměstnanců jedné organizace může mít účet v ${applications}? Na webu jsem to nenašla.`,
        'Děkuji za odpověď, sekretářka',
      ],
    }),
  },
  {
    id: 'two accounts by mistake',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Dva účty téže osoby',
      body: [
        `${person.given} ${person.family} má v ${applications} zřejmě omylem účty dva. Používaný je ${username}, ten druhý jsme nikdy nepotřebovali. Lze je nějak sloučit?`,
      ],
    }),
  },
  {
    id: 'mail of the account',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Nová e-mailová adresa u účtu',
      body: [
        'Dobrý den,',
        `změnili jsme doménu. ${fullName(person)}, přihlašovací jméno do OKslužby ${username}, má nyní adresu ${person.email}. Upravíte ji u účtu Vy, nebo si ji máme přepsat sami?`,
      ],
    }),
  },
  {
    id: 'does the system ask for a certificate',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Technické požadavky (${applications})`,
      body: [
        `naše oddělení informatiky se ptá, jaký prohlížeč a jaké porty ${applications} vyžaduje a zda je potřeba výjimka na firewallu. Po výměně počítačů se totiž přihlašovací stránka nenačte.`,
      ],
    }),
  },
  {
    id: 'has forgotten under which name',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Jak zjistíme přihlašovací jméno',
      body: [
        'Hezké odpoledne,',
        `${fullName(person)}, nar. ${dottedDate(person.born)}, se do ${applications} naposledy ${by(person, 'přihlašoval', 'přihlašovala')} před dvěma lety a přihlašovací jméno ${by(person, 'zapomněl', 'zapomněla')}. Mohli byste je dohledat?`,
      ],
    }),
  },
  {
    id: 'the lock after three attempts',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Třikrát špatné heslo',
      body: [
        `po třech špatných pokusech se účet ${username} v OKslužby zamkl. Uživatel: ${person.given} ${person.family}. Odemkne se sám, nebo to musíte udělat Vy?`,
      ],
    }),
  },
  {
    id: 'what after a merger',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Sloučení organizací – co s účty',
      body: [
        'Vážení,',
        `od ledna se ${organisation.name} sloučí se sousední organizací a změní se nám IČO. Co se v tu chvíli stane s účty v ${applications}? Převedou se samy?`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'secretary sends on',
    tells: [],
    write: ({ applications }) => ({
      subject: `Předání podepsaného tiskopisu (${applications})`,
      body: [
        'Dobrý den,',
        `posílám za naši kancelář podepsaný souhlas se zpracováním osobních údajů, týká se ${applications}. Najdete ho v příloze.`,
        'Sekretariát',
      ],
    }),
  },
  {
    id: 'enclosure counted by a lawyer',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Průvodní přípis',
      body: [
        `Organizace ${organisation.name}, IČO ${organisation.ico}, přílohou předkládá souhlas svého uživatele OKslužby.`,
        'Příloha: 1 × souhlas, elektronicky podepsaný',
      ],
    }),
  },
  {
    id: 'third page left out',
    tells: [],
    write: ({ applications }) => ({
      subject: 'K žádosti o účet',
      body: [
        `přikládáme vyplněný formulář pro ${applications}. Pokyny k vyplnění jsme četli, snad je vše správně.`,
        'Kdyby ne, volejte prosím ústřednu a nechte se přepojit na personální.',
      ],
    }),
  },
  {
    id: 'just the one paper',
    tells: [],
    write: () => ({
      subject: 'Zasíláme jeden list',
      body: ['Přeji hezký den, vyplněný tiskopis souhlasu je přiložen v PDF. Na shledanou'],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'typed by the secretary for the director',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Můj souhlas pro účet v ${applications}`,
      body: [
        `Jmenuji se ${fullName(person)}, datum narození ${born}. V organizaci ${organisation.name}, IČO ${organisation.ico}, jsem ${position} a jednám za ni jako statutární zástupce.`,
        `Souhlasím s tím, aby MPSV zpracovávalo moje osobní údaje, jak to vyžaduje zřízení účtu k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'clause of a lawyer',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas udělený Ministerstvu práce a sociálních věcí',
      body: [
        `${fullName(person)}, nar. ${born}, ${position}, činí za účelem zavedení uživatelského jména a hesla k aplikaci ${applications} toto prohlášení:`,
        'Uděluji tímto Ministerstvu práce a sociálních věcí souhlas se zpracováním svých osobních údajů, a to po dobu existence účtu.',
        `Zastupovaná organizace: ${organisation.name}, IČO: ${organisation.ico}, ${seatOf(organisation)}.`,
      ],
    }),
  },
  {
    id: 'not a letter-writer',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas k účtu (${applications})`,
      body: [
        'Dobrý den,',
        `dávám souhlas se zpracováním osobních údajů, ať mi můžete udělat účet do ${applications}. ${person.given} ${person.family}, ${born}, ${organisation.name} (IČO ${organisation.ico}), ${position}.`,
      ],
    }),
  },
  {
    id: 'table in the place of the form',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas se zpracováním údajů – bez tiskopisu',
      body: [
        'Protože tiskopis nešel v našem počítači vyplnit, uvádím potřebné v tabulce:',
        [
          ['Údaj', 'Odpověď'],
          ['Jméno (s tituly) a příjmení', fullName(person)],
          ['Narozen(a)', born],
          ['Funkce', position],
          ['Organizace', organisation.name],
          ['IČO', organisation.ico],
          ['Aplikace', applications],
        ],
        'Prohlašuji, že se zpracováním svých osobních údajů pro zřízení uživatelského účtu souhlasím.',
      ],
    }),
  },
];
