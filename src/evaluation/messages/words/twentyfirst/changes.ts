import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'who, since when, who now',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, successor, applications, organisation }) => ({
      subject: 'Konec výkonu funkce statutárního zástupce',
      body: [
        'Dobrý den, podle Vašich pokynů hlásíme tuto skutečnost:',
        `Které organizace se týká: ${organisation.name}, IČO ${organisation.ico}`,
        `Kdo přestal být statutárním zástupcem: ${fullName(person)}, nar. ${czechDate(person.born)} (${office})`,
        `Poslední den ve funkci: ${czechDate(on)}`,
        `Uživatelské jméno v aplikaci ${applications}: ${username}`,
        `Kdo funkci převzal: ${fullName(successor)}`,
      ],
    }),
  },
  {
    id: 'farewell after many years',
    tells: [],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Kdo nás již nezastupuje',
      body: [
        'Vážení,',
        `po mnoha letech se s naší organizací ${by(person, 'rozloučil', 'rozloučila')} ${fullName(person)}. Svou funkci (${office}) ${by(person, 'ukončil', 'ukončila')} dnem ${wordyDate(on)} a statutárním zástupcem už není.`,
        `Vedení se ${by(successor, 'ujal', 'ujala')} ${fullName(successor)}. Rádi bychom předešli tomu, aby se pod starým účtem v aplikaci ${applications} ještě něco podávalo, a prosíme proto o potřebná opatření.`,
        'Se srdečným pozdravem',
      ],
    }),
  },
  {
    id: 'notice in two sentences',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Sdělení pro správce účtů',
      body: [
        `Funkce statutárního orgánu, kterou u nás ${by(person, 'zastával', 'zastávala')} ${fullName(person)}, dat. nar. ${dottedDate(person.born)} (${office}), zanikla ke dni ${dottedDate(on)}.`,
        `Sdělujeme Vám to s ohledem na oprávnění v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'first what is asked, then why',
    tells: ['username'],
    write: ({ person, username, office, on, applications }) => ({
      subject: `Zamezení podání z účtu ${username}`,
      body: [
        `žádáme, abyste u účtu ${username} v aplikaci ${applications} co nejdříve znemožnili odesílání žádostí a výkazů.`,
        `Důvod: ${fullName(person)}, ${by(person, 'držitel', 'držitelka')} tohoto účtu, ke dni ${czechDate(on)} ${by(person, 'skončil', 'skončila')} jako statutární zástupce (${office}) naší organizace.`,
        'Za pochopení děkujeme.',
      ],
    }),
  },
  {
    id: 'an end in plain letters',
    tells: ['birthDate'],
    write: ({ person, on, applications, successor }) => ({
      subject: 'Oznameni - zmena statutarniho zastupce',
      body: [
        'Dobry den,',
        `dne ${czechDate(on)} skoncila u nasi organizace funkce statutarniho zastupce, kterou do te doby ${by(person, 'vykonaval', 'vykonavala')} ${fullName(person)}, nar. ${czechDate(person.born)}.`,
        withoutDiacritics(`Prosime o odebrani opravneni v aplikaci ${applications}.`),
        `Novym statutarnim zastupcem je ${fullName(successor)}.`,
      ],
    }),
  },
  {
    id: 'for reasons of health',
    tells: [],
    write: ({ person, office, on, successor }) => ({
      subject: 'Odstoupení statutárního zástupce',
      body: [
        'Vážená paní, vážený pane, dovolte, abychom Vás informovali o následující změně.',
        `${fullName(person)} (${office}) ze zdravotních důvodů ${by(person, 'odstoupil', 'odstoupila')} z funkce statutárního zástupce naší organizace, a to ke dni ${czechDate(on)}. Až do řádné volby nás zastupuje ${fullName(successor)}.`,
        `Prosíme, abyste ${by(person, 'odstoupivšímu', 'odstoupivší')} zrušili oprávnění činit podání v OKslužby. Kopii rezignace na požádání zašleme.`,
      ],
    }),
  },
  {
    id: 'not elected again',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, applications }) => ({
      subject: 'Výsledek volby statutárního orgánu',
      body: [
        `při volbě konané dne ${czechDate(on)} nebyl${by(person, '', 'a')} do čela organizace znovu ${by(person, 'zvolen', 'zvolena')} ${fullName(person)}, nar. ${czechDate(person.born)} (${office}). Tímto dnem ${by(person, 'mu', 'jí')} funkce statutárního orgánu skončila.`,
        `V aplikaci ${applications} ${by(person, 'vystupoval', 'vystupovala')} pod jménem ${username}. Nové vedení si nepřeje, aby pod ním mohlo být dále cokoli podáváno.`,
      ],
    }),
  },
  {
    id: 'a sudden death',
    tells: ['birthDate'],
    write: ({ person, office, on }) => ({
      subject: 'Smutná zpráva z naší organizace',
      body: [
        'Dobrý den,',
        `s lítostí Vám sdělujeme, že nás ${wordyDate(on)} navždy ${by(person, 'opustil', 'opustila')} ${fullName(person)}, nar. ${dottedDate(person.born)}. Úmrtím skončila i ${by(person, 'jeho', 'její')} funkce statutárního zástupce (${office}).`,
        'Znemožněte prosím další používání osobního účtu v OKslužby.',
      ],
    }),
  },
  {
    id: 'removed at once',
    tells: ['username'],
    write: ({ person, username, office, on, applications }) => ({
      subject: 'Statutární zástupce odvolán – žádáme o zablokování účtu',
      body: [
        'Vážený pane řediteli,',
        `rozhodnutím ze dne ${czechDate(on)} jsme s okamžitou účinností odvolali svého statutárního zástupce. Jde o tuto osobu: ${fullName(person)} (${office}), v aplikaci ${applications} vystupuje jako ${username}.`,
        'Předání agendy neproběhlo v klidu, a proto Vás prosíme, abyste účet zablokovali raději ihned.',
      ],
    }),
  },
  {
    id: 'items of the change in a table',
    tells: ['birthDate'],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Statutární zástupce – hlášení o skončení funkce',
      body: [
        `Pro potřeby aplikace ${applications} hlásíme:`,
        [
          ['Položka', 'Údaj'],
          ['Komu funkce statutárního zástupce skončila', fullName(person)],
          ['Datum narození', czechDate(person.born)],
          ['Název funkce', office],
          ['Den skončení', czechDate(on)],
          ['Nástupce ve funkci', fullName(successor)],
        ],
        'Dosavadnímu statutárnímu zástupci prosíme odejmout právo podávat.',
      ],
    }),
  },
  {
    id: 'the old name is still there',
    tells: [],
    write: ({ person, office, on, successor, applications }) => ({
      subject: `Neaktuální statutární zástupce v aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `při kontrole údajů v aplikaci ${applications} jsme zjistili, že je u nás jako statutární zástupce stále vedena osoba, která jím už není: ${fullName(person)}. Její funkce (${office}) skončila ${czechDate(on)}.`,
        `Omlouváme se, že jsme to neohlásili včas, a prosíme o zrušení jejích oprávnění. Současným statutárním zástupcem je ${fullName(successor)}.`,
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'no longer at the head',
    tells: ['birthDate'],
    write: ({ person, organisation, office, on, applications }) => ({
      subject: 'Nejsem už v čele organizace',
      body: [
        'Vážení,',
        `k ${czechDate(on)} jsem ${by(person, 'předal', 'předala')} vedení organizace ${organisation.name}, IČO ${organisation.ico}, a moje funkce statutárního zástupce (${office}) tím skončila.`,
        `Za to, co se po tomto dni objeví v aplikaci ${applications} pod mým jménem, neručím, a žádám proto, abyste mi oprávnění zrušili.`,
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'lines of a former head',
    tells: ['birthDate', 'username'],
    write: ({ person, username, organisation, office, on }) => ({
      subject: 'Statutární orgán – konec mé funkce, účet v OKslužby',
      body: [
        `Kdo hlásí: ${fullName(person)}, nar. ${dottedDate(person.born)}`,
        `Co hlásí: přestal${by(person, '', 'a')} jsem být statutárním orgánem (${office})`,
        `Ve které organizaci: ${organisation.name}, IČO ${organisation.ico}`,
        `Od kterého dne: ${dottedDate(on)}`,
        `Jaký účet jsem ${by(person, 'používal', 'používala')}: ${username}`,
      ],
    }),
  },
  {
    id: 'going to rest',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications, successor }) => ({
      subject: 'Odchod do důchodu a má oprávnění',
      body: [
        'Dobrý den,',
        `od ${wordyDate(on)} jsem v důchodu a už nejsem statutárním zástupcem organizace ${organisation.name} (IČ ${organisation.ico}). Funkci po mně ${by(successor, 'převzal', 'převzala')} ${fullName(successor)}.`,
        `V aplikaci ${applications} jsem ${by(person, 'podával', 'podávala')} výkazy i žádosti já. Vypněte mi to prosím, ať z toho někdy nejsou nepříjemnosti.`,
        `${person.given} ${person.family}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'my computer stayed there',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Upozornění na možné zneužití účtu v OKslužby',
      body: [
        `dne ${czechDate(on)} mi zanikla funkce statutárního zástupce (${office}) v organizaci ${organisation.name}, IČO: ${organisation.ico}. Služební počítač s uloženým heslem do OKslužby zůstal v kanceláři a nevím, kdo ho používá.`,
        'Zajistěte prosím, aby se mým jménem nedalo nic odeslat.',
        `Moje údaje: ${fullName(person)}, datum narození ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'as the page advises',
    tells: ['birthDate', 'username'],
    write: ({ person, username, organisation, on, applications }) => ({
      subject: 'Oznámení bývalého statutárního zástupce',
      body: [
        'Dobrý den,',
        `na stránkách radíte nahlásit, když uživatel přestane být statutárním orgánem. To je můj případ: v organizaci ${organisation.name}, IČ ${organisation.ico}, jsem ${by(person, 'byl', 'byla')} statutárním orgánem jen do ${czechDate(on)}.`,
        `Týká se to účtu ${username} k aplikaci ${applications}.`,
        `S pozdravem ${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'the head is on the road',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Kdo bude podávat v aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `protože bývám často na cestách, deleguji své oprávnění podávat žádosti a výkazy v aplikaci ${applications} takto: ${fullName(person)}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}.`,
        'Moje vlastní oprávnění zůstává beze změny.',
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'official act of the representative',
    tells: ['birthDate'],
    write: ({ person, applications, principal, organisation }) => ({
      subject: 'Delegace oprávnění statutárního zástupce',
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, tímto deleguje právo provést v aplikaci ${applications} akci podání.`,
        `Právo se deleguje na uživatele: ${fullName(person)}, dat. nar. ${dottedDate(person.born)}.`,
        'Delegace se týká žádostí i výkazů.',
      ],
    }),
  },
  {
    id: 'returns only',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Výkazy v aplikaci ${applications} – delegování`,
      body: [
        'Vážení,',
        `podávání výkazů v aplikaci ${applications} deleguji na ${by(person, 'uživatele', 'uživatelku')} ${username}. Pod tímto jménem u nás pracuje ${fullName(person)}.`,
        'Žádosti budu jako statutární zástupce i nadále podávat osobně.',
      ],
    }),
  },
  {
    id: 'scope in the last column',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: 'Přenos práva činit podání',
      body: [
        `Statutární zástupce organizace ${organisation.name} přenáší v aplikaci ${applications} své právo činit podání v tomto rozsahu:`,
        [
          ['Na koho', 'Narozen/a', 'Účet', 'K čemu'],
          [fullName(person), czechDate(person.born), username, 'podání žádosti, podání výkazu'],
        ],
        'Žádáme o odpovídající nastavení účtu.',
      ],
    }),
  },
  {
    id: 'somebody other than the head shall send',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Odesílání žádostí a výkazů jinou osobou než statutárním zástupcem',
      body: [
        'Hezký den,',
        `statutární zástupce naší organizace se rozhodl nechat podávání žádostí a výkazů v aplikaci ${applications} na někom jiném. Toto oprávnění od něj přebírá ${fullName(person)}, přihlašovací jméno ${username}.`,
        'Nastavte to prosím u uvedeného účtu. Díky.',
      ],
    }),
  },
  {
    id: 'paper of entrustment',
    tells: ['birthDate'],
    write: ({ person, applications, principal, organisation }) => ({
      subject: 'Pověřovací listina',
      body: [
        `Já, ${fullName(principal)}, jednající za organizaci ${organisation.name} jako její statutární zástupce, pověřuji tuto osobu: ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}.`,
        `${by(person, 'Pověřený', 'Pověřená')} bude za organizaci podávat žádosti o dotaci a výkazy v aplikaci ${applications}. K jinému jednání za organizaci toto pověření neopravňuje.`,
      ],
    }),
  },
  {
    id: 'delegation in plain letters',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Delegovani podani',
      body: [
        'Dobry den,',
        withoutDiacritics(`jako statutarni zastupce deleguji podani vykazu a zadosti v aplikaci ${applications}.`),
        `Komu: ${fullName(person)}, nar. ${czechDate(person.born)}, ucet ${username}`,
        'Prosim o potvrzeni, ze je opravneni nastaveno.',
      ],
    }),
  },
  {
    id: 'two shall submit from now on',
    tells: ['birthDate'],
    write: ({ person, applications, principal }) => ({
      subject: `Podání za organizaci budou činit dvě osoby – ${applications}`,
      body: [
        `od příštího měsíce budou v aplikaci ${applications} žádosti a výkazy za nás podávat dva lidé. Vedle statutárního zástupce (${fullName(principal)}) to bude ${fullName(person)}, nar. ${czechDate(person.born)}, na ${by(person, 'něhož', 'niž')} statutární zástupce oprávnění k podání tímto deleguje.`,
        'Děkujeme za zavedení této změny.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'power with its limits',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc pro podání v aplikaci',
      body: [
        `Organizace ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}, za niž jedná statutární zástupce ${fullName(principal)}, uděluje tuto plnou moc:`,
        `Zmocněncem je ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}, bytem ${person.address}.`,
        `Zmocněnec smí za organizaci v aplikaci ${applications} podat žádost i výkaz, opravit je a vzít je zpět. Dalšího zástupce si ustanovit nesmí.`,
        'Plná moc platí, dokud ji organizace písemně neodvolá.',
      ],
    }),
  },
  {
    id: 'two parties side by side',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc udělená statutárním zástupcem',
      body: [
        [
          ['Zmocnitel', 'Zmocněnec'],
          [`${organisation.name}, IČ ${organisation.ico}`, `${fullName(person)}, nar. ${dottedDate(person.born)}`],
          [`zastoupen: ${fullName(principal)}, statutární zástupce`, `bytem: ${person.address}`],
        ],
        `Zmocnitel dává zmocněnci plnou moc, aby za něj v aplikaci ${applications} podával výkazy a žádosti.`,
        'K jiným úkonům tato plná moc neopravňuje.',
      ],
    }),
  },
  {
    id: 'wholly in one paragraph',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Zplnomocnění – podání v ${applications}`,
      body: [
        `Zplnomocňuji tímto jako statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, níže jmenovanou osobu k tomu, aby jménem organizace podávala prostřednictvím aplikace ${applications} žádosti a výkazy a přijímala výzvy k jejich opravě. Zplnomocněná osoba: ${fullName(person)}, datum narození ${wordyDate(person.born)}, trvalé bydliště ${person.address}. Zplnomocňuje: ${fullName(principal)}.`,
      ],
    }),
  },
  {
    id: 'we send you the power, it reads',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Předložení plné moci',
      body: [
        'Dobrý den,',
        'na základě Vašeho telefonického doporučení předkládáme plnou moc tohoto znění:',
        `„Já, ${fullName(principal)}, zmocňuji jako statutární zástupce organizace ${organisation.name} (IČO ${organisation.ico}) k podávání žádostí a výkazů v aplikaci ${applications} tuto osobu: ${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address}.“`,
        'Zmocněná osoba zmocnění přijala.',
      ],
    }),
  },
  {
    id: 'until the end of next year',
    tells: ['birthDate'],
    write: ({ person, organisation, applications }) => ({
      subject: 'Plná moc na dobu určitou',
      body: [
        `Kdo zmocňuje: ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}`,
        `Koho zmocňuje: ${fullName(person)}, nar. ${czechDate(person.born)}, ${person.address}`,
        `K čemu: k podávání výkazů a žádostí v aplikaci ${applications}`,
        'Na jak dlouho: do konce příštího kalendářního roku',
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'I take the consent away',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Ruším svůj souhlas k OKslužby',
      body: [
        'Dobrý den,',
        `souhlas se zpracováním osobních údajů, který jste po mně chtěli, když se mi zřizoval účet ${username} do aplikace ${applications}, tímto odvolávám.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'by Article 7, formally',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: 'Odvolání souhlasu subjektu údajů',
      body: [
        'Vážený pane řediteli,',
        `podle článku 7 obecného nařízení o ochraně osobních údajů odvolávám souhlas, který jsem Ministerstvu práce a sociálních věcí ${by(person, 'udělil', 'udělila')} ke zpracování svých osobních údajů jako uživatel${by(person, '', 'ka')} aplikace ${applications} (organizace ${organisation.name}).`,
        `Jméno, příjmení, datum narození: ${fullName(person)}, ${dottedDate(person.born)}`,
        'Žádám o potvrzení, že zpracování bylo ukončeno.',
      ],
    }),
  },
  {
    id: 'leaving for other work',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Souhlas se zpracováním údajů – odvolání',
      body: [
        'Hezký den,',
        `na konci měsíce měním zaměstnání a s aplikací ${applications} už pracovat nebudu. Souhlas se zpracováním osobních údajů, který jsem kvůli ní kdysi ${by(person, 'podepsal', 'podepsala')}, proto beru zpátky.`,
        `Pro pořádek uvádím: ${person.given} ${person.family}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
        'Díky za dosavadní spolupráci',
      ],
    }),
  },
  {
    id: 'four lines',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Odvolání souhlasu k účtu',
      body: [
        `Co odvolávám: souhlas, podle něhož MPSV zpracovává moje osobní údaje pro aplikaci ${applications}`,
        `Kdo: ${fullName(person)}, narozen/a ${dottedDate(person.born)}`,
        `Účet: ${username}`,
        'Účinnost: ihned',
      ],
    }),
  },
  {
    id: 'withdrawal in plain letters',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolani souhlasu',
      body: [
        'Dobry den,',
        withoutDiacritics(
          `odvolavam souhlas se zpracovanim svych osobnich udaju, ktery mate ode mne pro aplikaci ${applications}.`,
        ),
        `Jmenuji se ${fullName(person)}, nar. ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'never used it',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Nechci, abyste dál zpracovávali mé údaje',
      body: [
        'Vážení,',
        `před časem mi byl zřízen účet do aplikace ${applications}, ale nikdy jsem ho ${by(person, 'nepotřeboval', 'nepotřebovala')}. Nevidím důvod, proč by ministerstvo mělo moje údaje dál držet, a souhlas s jejich zpracováním odvolávám.`,
        `${fullName(person)}`,
        `datum narození ${czechDate(person.born)}`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'password expired during a holiday',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Vypršelo heslo – ${applications}`,
      body: [
        'Dobrý den,',
        `během dovolené vypršela u účtu ${username} v aplikaci ${applications} platnost hesla a změnit si je sami neumíme. Účet používá ${fullName(person)}. Poradíte nám prosím, jak heslo obnovit?`,
      ],
    }),
  },
  {
    id: 'slip in the mail address',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Překlep v e-mailové adrese uživatele',
      body: [
        `v údajích účtu ${username} v OKslužby, který používá ${fullName(person)}, je v e-mailové adrese překlep, takže upozornění nechodí.`,
        `Správně je ${person.email}. Opravte to prosím, my tuto možnost nevidíme.`,
      ],
    }),
  },
  {
    id: 'a box of the form',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Jak vyplnit kolonku „rodné příjmení“',
      body: [
        'Dobrý den,',
        `v tiskopisu souhlasu pro aplikaci ${applications} si nevíme rady s kolonkou „rodné příjmení“. Máme ji u pána, který své jméno nikdy neměnil, nechat prázdnou, nebo do ní příjmení zopakovat?`,
        'Tiskopis pošleme, až budeme znát odpověď.',
      ],
    }),
  },
  {
    id: 'white page after logging in',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `${applications} – po přihlášení prázdná stránka`,
      body: [
        'Vážení kolegové z technické podpory,',
        `od poslední aktualizace prohlížeče se nám po přihlášení do aplikace ${applications} zobrazí jen bílá stránka. Týká se to všech našich počítačů. Který prohlížeč máme používat?`,
        'Děkujeme za radu.',
      ],
    }),
  },
  {
    id: 'the new password is refused',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Aplikace nepřijímá nové heslo',
      body: [
        `při prvním přihlášení do aplikace ${applications} jsme se podle návodu pokusili změnit přidělené heslo, ale aplikace všechna nová hesla odmítá. Nevíme, co přesně má heslo obsahovat.`,
        `Účet: ${username}, ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'how to print what was sent',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Tisk odeslaného výkazu',
      body: [
        'Dobrý den,',
        `kde v aplikaci ${applications} najdeme již odeslaný výkaz, abychom si ho mohli vytisknout pro archiv? V nabídce je jen rozpracovaný.`,
        'S díky za odpověď',
      ],
    }),
  },
  {
    id: 'two represent together',
    names: { person: false, application: false },
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Souhlasy, když zastupují dva lidé společně – dotaz',
      body: [
        'Vážená paní, vážený pane,',
        `organizaci ${organisation.name} zastupují navenek vždy dva lidé společně. Než začneme cokoli vyplňovat, chceme se zeptat, zda by souhlas se zpracováním osobních údajů pro OKslužby museli poslat oba, nebo jen jeden z nich.`,
      ],
    }),
  },
  {
    id: 'the letter has a wrong birth date',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Chyba v dopise o zřízení účtu',
      body: [
        'Dobrý den,',
        `v dopise s přihlašovacími údaji k aplikaci ${applications}, který jste nám zaslali, je chybně uvedeno datum narození. ${fullName(person)} se ${by(person, 'narodil', 'narodila')} ${czechDate(person.born)}. Prosíme o opravu ve Vaší evidenci.`,
      ],
    }),
  },
  {
    id: 'the envelope was torn',
    names: { person: true, application: true },
    tells: [],
    write: ({ person, applications }) => ({
      subject: 'Poškozená obálka s heslem',
      body: [
        `obálka s údaji pro první přihlášení do aplikace ${applications} dorazila promočená a heslo se nedá přečíst. Určena byla pro uživatele: ${fullName(person)}.`,
        'Je možné poslat ji ještě jednou?',
      ],
    }),
  },
  {
    id: 'nobody answers the line',
    names: { person: false, application: false },
    tells: [],
    write: () => ({
      subject: 'Telefonní podpora OKslužby',
      body: [
        'Dobrý den,',
        'na číslo technické podpory uvedené v nápovědě OKslužby se už několik dní nemůžeme dovolat. Platí ještě? Pokud ne, na koho se máme s dotazy k vyplňování výkazů obracet?',
      ],
    }),
  },
  {
    id: 'which of two accounts',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Dva účty jednoho uživatele v OKslužby',
      body: [
        'Zdravím,',
        `${fullName(person)} nyní ${by(person, 'zjistil', 'zjistila')}, že má v OKslužby účty dva. Jeden je ${username}, druhý pochází zřejmě z doby před lety a heslo k němu nikdo nezná. Který z nich je platný?`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'by the instructions for filling in',
    tells: [],
    write: ({ applications }) => ({
      subject: `Tiskopis souhlasu (${applications}) – průvodní dopis`,
      body: [
        'Vážení,',
        `přiloženě Vám předáváme tiskopis souhlasu k aplikaci ${applications}, vyplněný podle pokynů a podepsaný.`,
        'S úctou',
      ],
    }),
  },
  {
    id: 'it is in the attachment',
    tells: [],
    write: () => ({
      subject: 'Souhlas v příloze',
      body: ['Pěkný den, souhlas pro OKslužby najdete v přiloženém souboru.', 'Mějte se hezky'],
    }),
  },
  {
    id: 'sheet with the count of pages',
    tells: [],
    write: ({ organisation, applications }) => ({
      subject: 'Předávací list',
      body: [
        `Kdo předává: ${organisation.name}, IČO ${organisation.ico}`,
        `Co předává: podepsaný formulář souhlasu se zpracováním osobních údajů, aplikace ${applications}`,
        'Forma: soubor v příloze této datové zprávy',
      ],
    }),
  },
  {
    id: 'the requested form follows',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Formulář k OKslužby',
      body: [
        'Dobrý den,',
        `za organizaci ${organisation.name} zasíláme vyplněný formulář, jak jej vyžaduje postup pro získání přístupu k OKslužby. Všechny údaje jsou uvedeny v něm.`,
        'S pozdravem sekretariát',
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'I, the head, give my consent',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Můj souhlas pro aplikaci ${applications}`,
      body: [
        'Vážení,',
        `jsem statutárním zástupcem organizace ${organisation.name}, IČO ${organisation.ico} (${position}), jmenuji se ${fullName(person)} a datum mého narození je ${born}.`,
        `Dávám tímto Ministerstvu práce a sociálních věcí souhlas, aby zpracovávalo moje osobní údaje potřebné k tomu, abych ${by(person, 'mohl', 'mohla')} používat aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'in my own words, not on the form',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas uživatele OKslužby (místo tiskopisu)',
      body: [
        'Dobrý den,',
        `Váš tiskopis se mi nedaří vyplnit, a tak posílám souhlas vlastními slovy: souhlasím s tím, aby ministerstvo zpracovávalo mé osobní údaje kvůli účtu k aplikaci ${applications}.`,
        `Jsem ${fullName(person)}, datum narození ${born}. Organizaci ${organisation.name} (IČ ${organisation.ico}) zastupuji jako ${position}.`,
        'Děkuji za pochopení',
      ],
    }),
  },
  {
    id: 'declaration in four lines',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Prohlášení uživatele – souhlas se zpracováním údajů',
      body: [
        `Prohlašující: ${fullName(person)}, nar. ${born}`,
        `Za organizaci: ${organisation.name}, IČO ${organisation.ico}, funkce ${position} (statutární zástupce)`,
        `Prohlašuji, že Ministerstvu práce a sociálních věcí uděluji souhlas ke zpracování svých osobních údajů, a to za účelem zřízení přístupu k aplikaci ${applications}.`,
        'Jsem si vědom(a), že souhlas mohu kdykoli odvolat.',
      ],
    }),
  },
  {
    id: 'voluntary and informed',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Udělení souhlasu – ${applications}`,
      body: [
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${born}, ${position} v organizaci ${organisation.name}, IČO ${organisation.ico}:`,
        `„Dobrovolně a po seznámení se s informacemi na webu ministerstva souhlasím, aby MPSV nakládalo s mými osobními údaji tak, jak je nutné k mé jednoznačné identifikaci a k založení účtu pro aplikaci ${applications}.“`,
        'Souhlas platí po celou dobu, kdy budu účet používat.',
      ],
    }),
  },
];
