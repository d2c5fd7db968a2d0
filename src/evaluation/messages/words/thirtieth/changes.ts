import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'founder dismissed, council decided',
    tells: [],
    write: ({ organisation, person, office, on, successor, applications }) => ({
      subject: `Oznámení o odvolání statutárního zástupce (${organisation.name})`,
      body: [
        'Vážení,',
        `rozhodnutím zřizovatele ${by(person, 'byl', 'byla')} ke dni ${czechDate(on)} ${by(person, 'odvolán', 'odvolána')} ze své funkce statutárního zástupce ${fullName(person)} (${office}).`,
        `Vedením organizace je nyní ${by(successor, 'pověřen', 'pověřena')} ${fullName(successor)}. Oznamujeme to s ohledem na oprávnění, která má dosavadní statutární zástupce v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'last day in office',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Konec výkonu funkce statutárního orgánu',
      body: [
        'Dobrý den,',
        `posledním dnem ve funkci (${office}) byl u nás ${wordyDate(on)}. Od té doby ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, není statutárním orgánem a nesmí za nás v aplikaci ${applications} nic podat.`,
        'Prosíme o patřičné opatření u účtu.',
      ],
    }),
  },
  {
    id: 'resignation taken note of',
    tells: ['birthDate', 'username'],
    write: ({ organisation, person, username, office, on, applications }) => ({
      subject: `Odstoupení z funkce – účet ${username}`,
      body: [
        `${organisation.name}, IČO ${organisation.ico}, oznamuje, že správní rada vzala na vědomí odstoupení člena statutárního orgánu:`,
        [
          ['Odstupující', 'Narozen/a', 'Dosavadní funkce', 'Konec funkce', 'Účet'],
          [fullName(person), dottedDate(person.born), office, czechDate(on), username],
        ],
        `Účet je veden k aplikaci ${applications}. Žádáme, aby přes něj nebylo možné činit podání.`,
      ],
    }),
  },
  {
    id: 'the successor writes',
    tells: [],
    write: ({ person, on, successor, applications }) => ({
      subject: 'Nové vedení organizace – hlášení pro správce aplikací',
      body: [
        'Vážená paní, vážený pane,',
        `od ${czechDate(on)} stojí v čele naší organizace ${fullName(successor)}. ${fullName(person)} k témuž dni ${by(person, 'přestal', 'přestala')} být statutárním zástupcem.`,
        `Dle Vašeho postupu tuto změnu hlásíme kvůli možnému zneužití oprávnění v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'elected for a term, term elapsed',
    tells: ['birthDate'],
    write: ({ organisation, person, office, on, applications }) => ({
      subject: `Zánik mandátu statutárního orgánu – ${organisation.name}`,
      body: [
        'Dobrý den,',
        `valná hromada nezvolila dosavadní vedení na další období. Mandát, který ${by(person, 'měl', 'měla')} jako ${office} ${fullName(person)}, datum narození ${dottedDate(person.born)}, proto zanikl dnem ${wordyDate(on)}.`,
        `Statutárním orgánem již tato osoba není a oprávnění v aplikaci ${applications} by jí nemělo zůstat.`,
      ],
    }),
  },
  {
    id: 'accountant announces, informally',
    tells: [],
    write: ({ person, office, on, applications }) => ({
      subject: 'Hlásíme změnu statutára',
      body: [
        'Hezký den,',
        `jen hlásíme, že ${fullName(person)} už u nás od ${czechDate(on)} nedělá statutára (${by(person, 'byl', 'byla')} ve funkci: ${office}). V ${applications} ${by(person, 'mu', 'jí')} ale pořád svítí právo podávat žádosti a výkazy, tak ať se s tím něco udělá.`,
        'Děkujeme.',
      ],
    }),
  },
  {
    id: 'deletion entered by the court',
    tells: ['birthDate'],
    write: ({ organisation, person, office, on, applications }) => ({
      subject: `IČO ${organisation.ico} – člen statutárního orgánu skončil`,
      body: [
        `Ve veřejném rejstříku je u naší organizace k ${dottedDate(on)} zapsán zánik funkce „${office}“. Týká se to osoby: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
        `Uvedená osoba byla jako statutární orgán oprávněna k podáním v aplikaci ${applications}; tento důvod odpadl.`,
      ],
    }),
  },
  {
    id: 'user name and end of office in points',
    tells: ['username'],
    write: ({ person, username, office, on, successor, applications }) => ({
      subject: `Ukončení oprávnění statutárního zástupce v ${applications}`,
      body: [
        'Vážení,',
        'oznamujeme tyto skutečnosti:',
        `1) ${fullName(person)} (uživatelské jméno ${username}) ke dni ${czechDate(on)} ${by(person, 'skončil', 'skončila')} jako ${office} a není nadále statutárním zástupcem.`,
        `2) Novým statutárním zástupcem je ${fullName(successor)}.`,
        `3) U uvedeného uživatelského jména žádáme o odejmutí práva podání v ${applications}.`,
      ],
    }),
  },
  {
    id: 'long illness, office laid down',
    tells: ['birthDate', 'username'],
    write: ({ organisation, person, username, office, on, applications }) => ({
      subject: 'Oznámení podle posledního odstavce Postupu pro získání přístupu',
      body: [
        'Vážený pane řediteli,',
        `ze zdravotních důvodů se ke dni ${wordyDate(on)} ${by(person, 'vzdal', 'vzdala')} funkce (${office}) ${fullName(person)}, nar. ${czechDate(person.born)}, a statutárním orgánem organizace ${organisation.name} tak již není.`,
        `Uživatelské jméno do ${applications}, které ${by(person, 'užíval', 'užívala')}, je ${username}. Hlásíme to ve vlastním zájmu, jak Váš postup ukládá.`,
        `Případnou odpověď prosíme na adresu ${seatOf(organisation)}.`,
      ],
    }),
  },
  {
    id: 'death, in two sentences',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Zánik funkce statutárního zástupce úmrtím',
      body: [
        `S lítostí sdělujeme, že ${fullName(person)}, ${by(person, 'náš', 'naše')} ${office}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, dne ${wordyDate(on)} ${by(person, 'zesnul', 'zesnula')}. ${by(person, 'Jeho', 'Její')} funkce statutárního zástupce tím skončila a účet v aplikaci ${applications} prosíme uzavřít, aby ho nikdo nemohl použít.`,
      ],
    }),
  },
  {
    id: 'contract of the director over',
    tells: [],
    write: ({ organisation, person, office, on, applications }) => ({
      subject: 'Ukončení funkčního období – sdělení pro odbor provozu',
      body: [
        'Dobrý den,',
        `zasíláme sdělení o změně na místě statutárního zástupce organizace ${organisation.name} (IČ ${organisation.ico}). Funkční období skončilo dne ${czechDate(on)}.`,
        `Kdo skončil: ${fullName(person)}, funkce: ${office}`,
        `Čeho se to týká: oprávnění k podání v aplikaci ${applications}`,
        'Kdo bude novým statutárním zástupcem, se teprve rozhodne.',
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'I left the head of the organisation',
    tells: ['birthDate'],
    write: ({ organisation, person, office, on, applications }) => ({
      subject: 'Oznámení bývalého statutárního orgánu',
      body: [
        'Dobrý den,',
        `oznamuji, že jsem ke dni ${czechDate(on)} ${by(person, 'odešel', 'odešla')} z funkce (${office}) v organizaci ${organisation.name}, IČO ${organisation.ico}, a nejsem již jejím statutárním orgánem. V ${applications} bych proto za ni neměl${by(person, '', 'a')} mít právo podání.`,
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'new leadership has my password',
    tells: ['birthDate', 'username'],
    write: ({ organisation, person, username, on, applications }) => ({
      subject: 'Upozornění bývalého statutárního zástupce',
      body: [
        'Vážení,',
        `do ${wordyDate(on)} jsem ${by(person, 'byl', 'byla')} statutárním zástupcem organizace ${organisation.name} (IČO: ${organisation.ico}). Tímto dnem moje funkce skončila. Protože heslo k účtu ${username} v ${applications} zůstalo uložené v pracovním počítači, žádám o opatření proti zneužití.`,
        `Jméno: ${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'table of my former office',
    tells: ['birthDate'],
    write: ({ organisation, person, office, on, applications }) => ({
      subject: 'Hlášení o skončení mé funkce statutárního orgánu',
      body: [
        'Hlásím skončení své funkce statutárního orgánu:',
        [
          ['Údaj', 'Obsah'],
          ['Hlásí', fullName(person)],
          ['Narozen/a', czechDate(person.born)],
          ['Organizace', `${organisation.name}, IČO ${organisation.ico}`],
          ['Bývalá funkce', office],
          ['Funkce skončila', czechDate(on)],
          ['Aplikace s právem podání', applications],
        ],
      ],
    }),
  },
  {
    id: 'not elected again',
    tells: ['birthDate'],
    write: ({ organisation, person, office, on, applications }) => ({
      subject: 'Nebyla mi prodloužena funkce',
      body: [
        'Dobrý den,',
        `členská schůze si ${wordyDate(on)} zvolila místo mě někoho jiného, takže už nejsem ${office} ani statutární orgán organizace ${organisation.name}, IČ ${organisation.ico}. V ${applications} mám pořád svůj účet s právem podávat a nerad${by(person, '', 'a')} bych, aby z toho byly nepříjemnosti.`,
        `Zdraví ${fullName(person)} (nar. ${czechDate(person.born)})`,
      ],
    }),
  },
  {
    id: 'in accord with the page, from myself',
    tells: ['birthDate'],
    write: ({ organisation, person, on, applications }) => ({
      subject: `Přestávám být statutárním orgánem – ${applications}`,
      body: [
        `Já, ${fullName(person)}, narozen${by(person, '', 'a')} ${wordyDate(person.born)}, ve vlastním zájmu hlásím ministerstvu, že k ${czechDate(on)} zaniklo moje postavení statutárního orgánu organizace ${organisation.name}, IČO ${organisation.ico}.`,
        `Moje oprávnění podávat za ni žádosti a výkazy v aplikaci ${applications} tím ztratilo důvod.`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'submission entrusted to the accountant',
    tells: ['birthDate', 'username'],
    write: ({ organisation, person, username, applications, principal }) => ({
      subject: `Pověření k podání – ${organisation.name}`,
      body: [
        'Vážení,',
        `jako statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, deleguji své oprávnění podávat žádosti a výkazy v aplikaci ${applications}. Oprávnění přechází na ${by(person, 'tohoto uživatele', 'tuto uživatelku')}: ${fullName(person)}, nar. ${czechDate(person.born)}, přihlašovací jméno ${username}.`,
        `Deleguje: ${fullName(principal)}`,
      ],
    }),
  },
  {
    id: 'to be able to send reports instead',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Právo podat výkaz pro účet ${username}`,
      body: [
        'Dobrý den,',
        `prosím o nastavení práva podat žádost a podat výkaz v ${applications} u účtu ${username} (${fullName(person)}). Jako statutární zástupce s tím souhlasím a toto oprávnění na ${by(person, 'jmenovaného', 'jmenovanou')} deleguji.`,
      ],
    }),
  },
  {
    id: 'internal instruction of the director',
    tells: ['birthDate'],
    write: ({ person, applications, principal, on }) => ({
      subject: 'Vnitřní pokyn o delegaci podání',
      body: [
        `Vnitřním pokynem ze dne ${czechDate(on)} statutární zástupce (${fullName(principal)}) delegoval právo činit podání v aplikaci ${applications}. Od uvedeného dne smí podání činit:`,
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}`,
        'Prosíme o promítnutí do oprávnění uživatele.',
      ],
    }),
  },
  {
    id: 'who, what, where',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: `Delegace oprávnění v ${applications}`,
      body: [
        [
          ['Delegace oprávnění k podání', ''],
          ['Kdo deleguje', `${fullName(principal)}, statutární zástupce`],
          ['Na koho', `${fullName(person)}, nar. ${czechDate(person.born)}`],
          ['Účet', username],
          ['Aplikace', applications],
          ['Rozsah', 'podání žádosti, podání výkazu'],
        ],
        'Žádáme MPSV, aby delegaci v aplikaci nastavilo.',
      ],
    }),
  },
  {
    id: 'director travels',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Přenos práva podání po dobu mé nepřítomnosti',
      body: [
        'Dobrý den,',
        `následující dva měsíce budu v zahraničí a nechci, aby organizace propásla termín výkazu. Podávat výkazy i žádosti v aplikaci ${applications} bude místo mne ${fullName(person)}, datum narození ${wordyDate(person.born)}; tímto ${by(person, 'ho', 'ji')} k tomu pověřuji.`,
        'S pozdravem statutární zástupce',
      ],
    }),
  },
  {
    id: 'entrusting of an employee in the plural',
    tells: ['birthDate', 'username'],
    write: ({ organisation, person, username, applications }) => ({
      subject: 'Pověřujeme zaměstnance k odesílání žádostí a výkazů',
      body: [
        'Vážení,',
        `vedení organizace ${organisation.name} pověřuje níže ${by(person, 'uvedeného zaměstnance', 'uvedenou zaměstnankyni')}, aby namísto statutárního zástupce ${by(person, 'podával', 'podávala')} žádosti a výkazy v ${applications}:`,
        `${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}, uživatelské jméno ${username}.`,
        'Pověření trvá, dokud je písemně nezrušíme.',
      ],
    }),
  },
  {
    id: 'deputy acts for the chair',
    tells: ['username'],
    write: ({ person, username, applications, principal }) => ({
      subject: `Oprávnění k podání delegované statutárním zástupcem – ${applications}`,
      body: [
        `${fullName(principal)} jako statutární zástupce deleguje oprávnění k podání v aplikaci ${applications} na uživatele s přihlašovacím jménem ${username}. Uživatelem je ${fullName(person)}.`,
        'Děkujeme za nastavení a za zprávu, až bude hotovo.',
      ],
    }),
  },
  {
    id: 'long, why the finance manager submits',
    tells: ['birthDate'],
    write: ({ organisation, person, applications, principal }) => ({
      subject: `Delegování podání v organizaci ${organisation.name}`,
      body: [
        'Vážená paní, vážený pane,',
        'pracoviště naší organizace jsou na několika místech kraje a statutární zástupce není vždy u počítače, když se blíží konec lhůty. V loňském roce jsme kvůli tomu výkaz odesílali doslova v poslední hodině.',
        `Proto ${fullName(principal)}, statutární zástupce, své právo podávat žádosti a výkazy v aplikaci ${applications} deleguje na ${by(person, 'zaměstnance, který', 'zaměstnankyni, která')} je připravuje. ${by(person, 'Tím je', 'Tou je')} ${fullName(person)}, nar. ${dottedDate(person.born)}.`,
        'Prosíme o přidělení příslušného oprávnění.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'for statements and requests, with seat',
    tells: ['birthDate'],
    write: ({ organisation, person, applications, principal }) => ({
      subject: `Plná moc pro podání v ${applications}`,
      body: [
        `Organizace ${organisation.name}, IČO ${organisation.ico}, sídlem ${seatOf(organisation)}, za niž jedná ${fullName(principal)} jako statutární zástupce, zmocňuje`,
        `${by(person, 'pana', 'paní')}: ${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address},`,
        `k tomu, aby za ni v aplikaci ${applications} ${by(person, 'podával', 'podávala')} žádosti a výkazy Ministerstvu práce a sociálních věcí.`,
        'Tato plná moc platí do odvolání.',
      ],
    }),
  },
  {
    id: 'power in a table',
    tells: ['birthDate'],
    write: ({ organisation, person, applications, principal }) => ({
      subject: 'Plná moc statutárního zástupce k podávání žádostí a výkazů',
      body: [
        [
          ['Plná moc', ''],
          ['Zmocňuje', `${fullName(principal)}, statutární zástupce`],
          ['za organizaci', `${organisation.name}, IČO ${organisation.ico}`],
          ['Zmocňovaná osoba', fullName(person)],
          ['narozena dne', czechDate(person.born)],
          ['bydliště', person.address],
          ['K čemu', `podávání žádostí a výkazů v aplikaci ${applications}`],
        ],
      ],
    }),
  },
  {
    id: 'I grant full power in the first person',
    tells: ['birthDate'],
    write: ({ organisation, person, applications, principal }) => ({
      subject: 'Udělení plné moci',
      body: [
        `Já, ${fullName(principal)}, jako statutární zástupce organizace ${organisation.name} (IČO ${organisation.ico}) tímto uděluji plnou moc, kterou přijímá ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, bydliště ${person.address}.`,
        `Zmocnění zahrnuje veškerá podání žádostí a výkazů, která se činí prostřednictvím ${applications}, a odstraňování jejich vad.`,
      ],
    }),
  },
  {
    id: 'power in the time of the subsidy round',
    tells: ['birthDate'],
    write: ({ organisation, person, applications, principal }) => ({
      subject: `Plná moc – podání žádosti a výkazů, ${organisation.name}`,
      body: [
        `Zmocňující: ${organisation.name}, ${seatOf(organisation)}, IČO: ${organisation.ico}; jedná statutární zástupce, ${fullName(principal)}`,
        `Zmocnění přijímá: ${fullName(person)}, datum narození ${dottedDate(person.born)}, trvalý pobyt ${person.address}`,
        `Zmocněná osoba je oprávněna podat za zmocňujícího v ${applications} žádost o dotaci i navazující výkazy. Další osobu za sebe zmocnit nesmí.`,
      ],
    }),
  },
  {
    id: 'sending the power and its text at once',
    tells: ['birthDate'],
    write: ({ organisation, person, applications, principal }) => ({
      subject: 'Zmocnění k úkonům v aplikaci MPSV',
      body: [
        'Vážení,',
        `na základě této plné moci bude naši organizaci (${organisation.name}, IČ ${organisation.ico}) při podávání žádostí a výkazů v aplikaci ${applications} zastupovat ${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address}.`,
        `Plnou moc uděluje statutární zástupce: ${fullName(principal)}.`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'I changed my mind about the account',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Odvolávám souhlas udělený pro ${applications}`,
      body: [
        'Dobrý den,',
        `v ${applications} už pracovat nebudu, a proto odvolávám souhlas se zpracováním svých osobních údajů, který jsem Vám k tomu ${by(person, 'poslal', 'poslala')}.`,
        `${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'withdrawal in three points',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Odvolání souhlasu uživatele',
      body: [
        `1. Kdo souhlas odvolává: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}`,
        `2. Jaký souhlas: se zpracováním osobních údajů pro účet ${username} k aplikaci ${applications}`,
        '3. Odkdy: ode dne doručení tohoto dopisu',
      ],
    }),
  },
  {
    id: 'consent given years ago ends',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: 'Odvolání dříve uděleného souhlasu se zpracováním osobních údajů',
      body: [
        'Vážená paní, vážený pane,',
        `když jsem ${by(person, 'začínal', 'začínala')} v organizaci ${organisation.name}, ${by(person, 'podepsal', 'podepsala')} jsem formulář souhlasu, na jehož základě mi ministerstvo zřídilo účet k aplikaci ${applications}. Tento svůj souhlas nyní odvolávám.`,
        `Moje identifikace: ${fullName(person)}, datum narození ${wordyDate(person.born)}.`,
        'Prosím o potvrzení, že jste odvolání zaznamenali.',
      ],
    }),
  },
  {
    id: 'I do not want my data processed',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Nepřeji si další zpracování údajů, souhlas odvolávám',
      body: [
        `Jmenuji se ${fullName(person)}, narodil${by(person, '', 'a')} jsem se ${czechDate(person.born)}. Nepřeji si, aby ministerstvo dál zpracovávalo mé osobní údaje kvůli přístupu do ${applications}, a odvolávám souhlas, který k tomu má.`,
      ],
    }),
  },
  {
    id: 'article seven, with the account',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Odvolání souhlasu dle čl. 7 Obecného nařízení – ${username}`,
      body: [
        'Vážení,',
        `podle čl. 7 obecného nařízení o ochraně osobních údajů má subjekt údajů právo svůj souhlas kdykoli odvolat. Toto právo uplatňuji ke svému souhlasu, který se týká aplikace ${applications} (uživatelské jméno ${username}).`,
        'Účet po odvolání souhlasu prosím zrušte.',
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'back, short',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Beru souhlas zpátky',
      body: [
        'Dobrý den,',
        `beru zpátky svůj souhlas se zpracováním osobních údajů k ${applications}. Už ho nemám proč dávat, jsem na rodičovské.`,
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'protocol lost in the post room',
    names: { person: true, application: true },
    tells: [],
    write: ({ person, applications }) => ({
      subject: 'Ztracený protokol s prvním heslem',
      body: [
        'Dobrý den,',
        `dopis s prvním heslem do ${applications} se u nás bohužel založil a nemůžeme ho najít. Byl určen pro uživatele, kterým je ${fullName(person)}. Jak nyní postupovat, aby bylo možné se poprvé přihlásit?`,
      ],
    }),
  },
  {
    id: 'password does not change',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Nedaří se změnit heslo – ${applications}`,
      body: [
        'Vážení,',
        `${fullName(person)} (uživatelské jméno ${username}) se v aplikaci ${applications} pokouší změnit přidělené heslo, ale program nové heslo pokaždé odmítne s tím, že nesplňuje pravidla. Jaká pravidla pro heslo platí?`,
      ],
    }),
  },
  {
    id: 'validity of the account ran out',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Vypršela platnost účtu',
      body: [
        `při přihlášení do ${applications} se zobrazuje, že účtu ${username} skončila platnost. Účet používá ${fullName(person)}. Prosíme o prodloužení jeho platnosti.`,
        'Děkujeme, hezký den.',
      ],
    }),
  },
  {
    id: 'which of the applications we should use',
    names: { person: false, application: false },
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Kterou z aplikací OKslužby máme používat?',
      body: [
        'Dobrý den,',
        `v organizaci ${organisation.name} jsme dosud s aplikacemi OKslužby nepracovali. Nejsme si jisti, která z nich je určena pro organizace našeho typu, a dříve, než o cokoli požádáme, bychom se rádi poradili. Na koho se máme obrátit?`,
      ],
    }),
  },
  {
    id: 'browser shows a blank page',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Prázdná stránka po spuštění ${applications}`,
      body: [
        'Dobrý den,',
        `od poslední aktualizace prohlížeče se nám po spuštění aplikace ${applications} ukáže jen prázdná bílá stránka. Děje se to na všech počítačích. Je potřeba něco přenastavit?`,
      ],
    }),
  },
  {
    id: 'on maternity leave, account to rest',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Pozastavení účtu ${username}`,
      body: [
        `${fullName(person)} bude od příštího měsíce na rodičovské dovolené. Účet ${username} v aplikaci ${applications} prosíme po tuto dobu pozastavit. Po návratu do práce bude opět potřeba.`,
      ],
    }),
  },
  {
    id: 'new address of mail for messages',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Nový e-mail uživatele OKslužby',
      body: [
        'Vážení,',
        'přešli jsme na novou doménu, a tak prosíme o přepsání e-mailové adresy u jednoho účtu v OKslužby.',
        [
          ['Uživatel', 'Uživ. jméno', 'E-mail nově'],
          [fullName(person), username, person.email],
        ],
      ],
    }),
  },
  {
    id: 'how far the matter has got',
    names: { person: false, application: true },
    tells: [],
    write: ({ organisation, applications }) => ({
      subject: `Dotaz na stav vyřízení – ${applications}`,
      body: [
        'Dobrý den,',
        `před měsícem jsme Vám poslali papíry k účtům do ${applications} (${organisation.name}). Zatím nám nic nepřišlo. Jak dlouho vyřízení obvykle trvá?`,
      ],
    }),
  },
  {
    id: 'agreement ended, account not needed',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Zrušení nepotřebného účtu',
      body: [
        'Dobrý den,',
        `dohoda o pracovní činnosti, na kterou u nás ${by(person, 'byl zaměstnán', 'byla zaměstnána')} ${fullName(person)}, skončila. Účet ${username} v ${applications} už tedy není k čemu, zrušte ho prosím.`,
      ],
    }),
  },
  {
    id: 'old reports cannot be seen',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Chybějící výkazy z minulých let v ${applications}`,
      body: [
        'Vážení,',
        `v aplikaci ${applications} nevidíme výkazy starší než tři roky, ačkoli je potřebujeme doložit při kontrole. Byly přesunuty jinam, nebo je lze nějak zobrazit?`,
        'Za odpověď děkujeme.',
      ],
    }),
  },
  {
    id: 'two organisations become one',
    names: { person: false, application: true },
    tells: [],
    write: ({ organisation, applications }) => ({
      subject: 'Sloučení dvou organizací a účty zaměstnanců',
      body: [
        'Dobrý den,',
        `od nového roku se do organizace ${organisation.name}, IČO ${organisation.ico}, sloučí menší organizace z okolí. Chceme se předem zeptat, co bude s účty jejích zaměstnanců v aplikaci ${applications}: převedou se samy, nebo budeme muset něco posílat?`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'cover of an accountant',
    tells: [],
    write: ({ organisation, applications }) => ({
      subject: `Zasíláme formulář k ${applications}`,
      body: [
        'Vážení,',
        `jménem organizace ${organisation.name} Vám postupujeme vyplněný formulář, který se týká účtu k aplikaci ${applications}. Formulář je připojen jako samostatný soubor.`,
        'Děkujeme za zpracování.',
      ],
    }),
  },
  {
    id: 'enclosure to be read',
    tells: [],
    write: () => ({
      subject: 'Průvodní sdělení k příloze (OKslužby)',
      body: ['Dobrý den, vše podstatné najdete v přiloženém dokumentu. Přejeme pěkný den.'],
    }),
  },
  {
    id: 'sheet accompanying the message',
    tells: [],
    write: ({ organisation, applications }) => ({
      subject: 'Předkládací list',
      body: [
        [
          ['Předkládá', 'Věc', 'Listů'],
          [organisation.name, `formulář souhlasu – ${applications}`, '1'],
        ],
        'Formulář je přiložen v elektronické podobě.',
      ],
    }),
  },
  {
    id: 'by the instruction on the page',
    tells: [],
    write: ({ applications }) => ({
      subject: `Souhlas k aplikaci ${applications} – předání`,
      body: [
        'Vážený pane řediteli,',
        'podle pokynů na webových stránkách ministerstva předáváme přiložený souhlas se zpracováním osobních údajů.',
        'Kdyby soubor nešel otevřít, kontaktujte nás prosím, pošleme jej znovu.',
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'I grant the consent as the representative',
    write: ({ organisation, person, position, applications, born }) => ({
      subject: `Udělení souhlasu se zpracováním osobních údajů (${applications})`,
      body: [
        'Vážení,',
        `jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${born} a jsem statutárním zástupcem organizace ${organisation.name}, IČO ${organisation.ico} (${position}).`,
        `Souhlasím s tím, aby Ministerstvo práce a sociálních věcí zpracovalo moje osobní údaje, a to za účelem zřízení uživatelského účtu k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'consent as a table with a sentence',
    write: ({ organisation, person, position, applications, born }) => ({
      subject: 'Souhlas uživatele se zpracováním osobních údajů',
      body: [
        [
          ['Údaje uživatele', ''],
          ['Kdo souhlas uděluje', fullName(person)],
          ['Narozen/a', born],
          ['Organizace', organisation.name],
          ['IČO', organisation.ico],
          ['Funkce (statutární zástupce)', position],
          ['Aplikace', applications],
        ],
        `Uděluji MPSV souhlas se zpracováním výše uvedených osobních údajů, aby mi mohl být založen uživatelský účet k uvedené aplikaci. Souhlas uděluji dobrovolně a jsem si ${by(person, 'vědom', 'vědoma')}, že ho mohu odvolat.`,
      ],
    }),
  },
  {
    id: 'I do not have a printer for the form',
    write: ({ organisation, person, position, applications, born }) => ({
      subject: `Souhlas pro zřízení účtu – ${organisation.name}`,
      body: [
        'Dobrý den,',
        `místo tiskopisu posílám souhlas sepsaný vlastními slovy. Já, ${fullName(person)}, nar. ${born}, dávám souhlas ke zpracování svých osobních údajů ministerstvem pro potřeby přístupu do ${applications}.`,
        `Za organizaci ${organisation.name} (IČ: ${organisation.ico}) jednám jako její statutární zástupce, pozice: ${position}.`,
      ],
    }),
  },
  {
    id: 'consent with controller and duration',
    write: ({ organisation, person, position, applications, born }) => ({
      subject: `Souhlas subjektu údajů pro účely aplikace ${applications}`,
      body: [
        `Statutární zástupce poskytovatele (${position}) ${fullName(person)}, datum narození ${born}, tímto dle nařízení GDPR souhlasí se zpracováním svých osobních údajů. Správcem údajů je MPSV, účelem zpracování je zřízení a vedení uživatelského účtu k aplikaci ${applications}.`,
        `Poskytovatel: ${organisation.name}, IČO: ${organisation.ico}, ${seatOf(organisation)}.`,
        'Souhlas se dává na dobu, po kterou bude účet existovat.',
      ],
    }),
  },
];
