import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'council of the town appointed another',
    tells: ['birthDate'],
    write: ({ person, office, on, successor, organisation }) => ({
      subject: `${organisation.name} – personální změna na místě statutárního zástupce`,
      body: [
        'Vážení,',
        `zřizovatel naší organizace rozhodl, že ${fullName(person)} (nar. ${czechDate(person.born)}), dosavadní ${office}, končí ve funkci dnem ${wordyDate(on)}. Týmž dnem ${by(person, 'pozbyl', 'pozbyla')} oprávnění za organizaci jednat.`,
        `Vedením ${by(successor, 'byl pověřen', 'byla pověřena')} ${successor.given} ${successor.family}.`,
        'Prosíme, zohledněte to u účtu, který má odcházející statutární zástupce v OKslužby.',
      ],
    }),
  },
  {
    id: 'so that nobody may misuse it',
    tells: ['username'],
    write: ({ person, username, on, applications }) => ({
      subject: 'Konec mandátu statutárního zástupce',
      body: [
        `aby se předešlo zneužití, hlásíme Vám, že pod účtem ${username} vystupuje v aplikaci ${applications} ${fullName(person)}, ${by(person, 'jemuž', 'jíž')} však mandát statutárního zástupce skončil ${czechDate(on)}.`,
        'Účet by od té doby neměl mít možnost cokoliv za nás odesílat.',
      ],
    }),
  },
  {
    id: 'notice in labelled lines',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, organisation }) => ({
      subject: 'Hlášení o osobě, která přestala být statutárním zástupcem',
      body: [
        `Hlásí: ${organisation.name}, ${seatOf(organisation)}`,
        `Koho se hlášení týká: ${fullName(person)}, nar. ${dottedDate(person.born)}`,
        `V jaké funkci osoba byla: ${office}`,
        `Kdy funkce skončila: ${dottedDate(on)}`,
        `Účet osoby v OKslužby: ${username}`,
        'Co žádáme: ukončit oprávnění spojená s postavením statutárního zástupce.',
      ],
    }),
  },
  {
    id: 'new leadership was voted in',
    tells: [],
    write: ({ person, on, successor, applications }) => ({
      subject: 'Výsledek volby nového vedení',
      body: [
        'Dobrý den,',
        `při volbě konané ${wordyDate(on)} získala naše organizace nové vedení. V jejím čele stojí ${successor.given} ${successor.family}. ${fullName(person)}, ${by(person, 'který nás zastupoval', 'která nás zastupovala')} před Vaším ministerstvem až dosud, už ${by(person, 'statutárním zástupcem', 'statutární zástupkyní')} od toho dne není.`,
        `Týká se to aplikace ${applications}, odkud ${by(person, 'odesílal', 'odesílala')} naše výkazy. Odstraňte tam prosím ${by(person, 'jeho', 'její')} právo podání.`,
      ],
    }),
  },
  {
    id: 'moved to another home',
    tells: ['birthDate'],
    write: ({ person, office, on, applications, organisation }) => ({
      subject: `Odchod z čela organizace (${organisation.name})`,
      body: [
        'Vážený pane řediteli,',
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}, od nás na vlastní žádost ${by(person, 'odešel', 'odešla')} řídit jiné zařízení. Jako ${office} u nás ${by(person, 'působil', 'působila')} naposledy ${czechDate(on)}, tím dnem ${by(person, 'jeho', 'její')} funkce statutárního zástupce zanikla.`,
        `Z ${by(person, 'jeho', 'jejího')} účtu v ${applications} by se tedy za naši organizaci nemělo dále nic podávat.`,
        'Děkujeme za provedení změny.',
      ],
    }),
  },
  {
    id: 'end without hooks',
    tells: ['username'],
    write: ({ person, username, on, applications }) => ({
      subject: 'Skoncila funkce statutarniho zastupce',
      body: [
        'Dobry den,',
        `${withoutDiacritics(`davame na vedomi, ze ke dni ${czechDate(on)} u nas skoncila funkce statutarniho zastupce. Zastaval${by(person, '', 'a')} ji `)}${fullName(person)}, v ${withoutDiacritics(applications)} vedeme ${by(person, 'jeho', 'jeji')} ucet jako ${username}.`,
        'Opravneni k podani prosim zruste.',
      ],
    }),
  },
  {
    id: 'a partner has sold a share',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, successor, applications }) => ({
      subject: `Změna v osobě oprávněné jednat, účet k ${applications}`,
      body: [
        `jak již vyplývá z veřejného rejstříku, skončila dne ${dottedDate(on)} funkce statutárního orgánu, kterou ${by(person, 'měl', 'měla')} ${fullName(person)} (${office}). Nově za nás jako statutární orgán jedná ${successor.given} ${successor.family}.`,
        [
          ['Osoba, jejíž funkce skončila', 'Její datum narození', 'Její uživatelské jméno'],
          [`${person.given} ${person.family}`, czechDate(person.born), username],
        ],
        `Vyvoďte z toho prosím důsledky pro podávání výkazů v ${applications}.`,
      ],
    }),
  },
  {
    id: 'stays with us as an employee',
    tells: ['birthDate'],
    write: ({ person, on, successor, applications }) => ({
      subject: `Statutární zástupce a uživatel ${applications}`,
      body: [
        'Dobrý den,',
        `vedení organizace přešlo na osobu, která se jmenuje ${successor.given} ${successor.family}. ${by(person, 'Předchozí statutární zástupce', 'Předchozí statutární zástupkyně')} ${fullName(person)} (datum narození ${wordyDate(person.born)}) ${by(person, 'přestal', 'přestala')} funkci vykonávat ${czechDate(on)} a zůstává u nás jako ${by(person, 'řadový zaměstnanec', 'řadová zaměstnankyně')}.`,
        `V ${applications} ${by(person, 'mu', 'jí')} tak už nenáleží podávat žádosti ani výkazy.`,
      ],
    }),
  },
  {
    id: 'recalled, with the day of effect',
    tells: [],
    write: ({ person, office, on, applications }) => ({
      subject: 'Odvolání z vedení',
      body: [
        'Vážená paní, vážený pane,',
        `oznamujeme Vám odvolání statutárního zástupce naší organizace z funkce. Jméno ${by(person, 'odvolaného', 'odvolané')}: ${person.given} ${person.family}. Funkce: ${office}. Účinnost odvolání: ${wordyDate(on)}.`,
        `Žádáme, aby byl co nejrychleji vyloučen jakýkoli další úkon této osoby jménem organizace v ${applications}.`,
      ],
    }),
  },
  {
    id: 'friendly news of a parting',
    tells: [],
    write: ({ person, on, successor }) => ({
      subject: 'Nové vedení, nové starosti',
      body: [
        'Krásný den,',
        `${fullName(person)} se s námi po letech ${by(person, 'rozloučil', 'rozloučila')} a k ${czechDate(on)} ${by(person, 'odevzdal', 'odevzdala')} funkci statutárního zástupce. Po ${by(person, 'něm', 'ní')} ji převzal${by(successor, '', 'a')} ${successor.given} ${successor.family}.`,
        'Na Vašem webu píšete, že se Vám takový konec funkce má kvůli OKslužby oznámit, tak to činíme.',
      ],
    }),
  },
  {
    id: 'mandate not renewed at the election',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, applications }) => ({
      subject: 'Oznámení podle pokynů k přístupu do aplikace',
      body: [
        `Mandát, na jehož základě u nás ${by(person, 'vykonával', 'vykonávala')} funkci statutárního orgánu (${office}) ${fullName(person)}, nebyl obnoven a funkce skončila ${czechDate(on)}.`,
        `Údaje uživatele: narozen${by(person, '', 'a')} ${czechDate(person.born)}, jméno k přihlášení ${username}, aplikace ${applications}.`,
        'Další použití účtu k podáním za naši organizaci by bylo neoprávněné.',
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'I gave up and they have not told you',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: `Nejsem už ve vedení (${organisation.name})`,
      body: [
        'Vážení,',
        `protože nevím, zda Vám to někdo sdělil, píšu ${by(person, 'sám', 'sama')} za sebe.`,
        `V organizaci ${organisation.name} (IČO ${organisation.ico}) jsem ${by(person, 'byl', 'byla')} ve funkci statutárního zástupce (${office}). Tato funkce mi skončila ${czechDate(on)}. V ${applications} na mne ale zřejmě stále vedete oprávnění podávat.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'own end in lines',
    tells: ['birthDate', 'username'],
    write: ({ person, username, organisation, on, office }) => ({
      subject: 'Oznamuji konec své funkce statutárního orgánu',
      body: [
        `Oznamovatel: ${fullName(person)}, datum narození ${dottedDate(person.born)}`,
        `Organizace: ${organisation.name}, IČ ${organisation.ico}`,
        `Zaniklá funkce: ${office}, a to ke dni ${dottedDate(on)}`,
        `Účet OKslužby: ${username}`,
        'Žádám, aby na můj účet nebylo možné nadále za tuto organizaci nic podat.',
      ],
    }),
  },
  {
    id: 'handed over to those after me',
    tells: ['birthDate'],
    write: ({ person, organisation, on, successor, applications }) => ({
      subject: `Předání funkce a aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `funkci statutárního orgánu jsem k ${wordyDate(on)} ${by(person, 'složil', 'složila')} a organizaci ${organisation.name} (IČO: ${organisation.ico}) po mně vede ${successor.given} ${successor.family}. Cokoliv by po tomto datu přišlo v ${applications} pod mým jménem, nepochází ode mne.`,
        `Moje osobní údaje: ${person.given} ${person.family}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
        'Buďte zdrávi',
      ],
    }),
  },
  {
    id: 'in the interest of both sides',
    tells: ['birthDate', 'username'],
    write: ({ person, username, organisation, on, office }) => ({
      subject: 'Ukončení funkce a můj přístup k OKslužby',
      body: [
        `po uplynutí volebního období jsem ${by(person, 'odešel', 'odešla')} z funkce, kterou jsem ${by(person, 'zastával', 'zastávala')} v organizaci ${organisation.name}, IČO ${organisation.ico} (${office}). Od ${czechDate(on)} tedy nejsem jejím statutárním orgánem.`,
        `Upozorňuji na to v zájmu svém i Vašem. Mám uživatelské jméno ${username} a jmenuji se ${fullName(person)} (* ${czechDate(person.born)}).`,
      ],
    }),
  },
  {
    id: 'the court has struck me out',
    tells: ['birthDate'],
    write: ({ person, organisation, on }) => ({
      subject: 'Výmaz mé osoby z rejstříku – OKslužby',
      body: [
        'Dobrý den, pro pořádek Vás informuji o následujícím.',
        `Rejstříkový soud mě vymazal jako statutární orgán organizace ${organisation.name}, IČO ${organisation.ico}, protože má funkce zanikla ke dni ${dottedDate(on)}. S OKslužby za ni proto dál nesmím pracovat a prosím, abyste mi právo podání vzali.`,
        `S pozdravem ${fullName(person)} (${by(person, 'narozen', 'narozena')} ${czechDate(person.born)})`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'head of a home passes on the sending',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal, organisation }) => ({
      subject: `Delegace práva podání v ${applications}`,
      body: [
        `statutární zástupce organizace ${organisation.name}, ${fullName(principal)}, tímto deleguje právo odesílat žádosti a výkazy v ${applications}.`,
        `Delegováno na: ${fullName(person)}, narozen${by(person, '', 'a')} ${wordyDate(person.born)}, uživatelské jméno ${username}.`,
        'Nastavte to prosím v systému.',
      ],
    }),
  },
  {
    id: 'I am not always at the computer',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Kdo za nás smí odesílat výkazy',
      body: [
        'Dobrý den,',
        `jako statutární zástupce nemohu být u každého podání, a tak své oprávnění k podání žádostí a výkazů v ${applications} deleguji na ${by(person, 'kolegu', 'kolegyni')}. Jmenuje se ${fullName(person)} a ${by(person, 'narodil se', 'narodila se')} ${czechDate(person.born)}.`,
        'Děkuji, že mi to usnadníte.',
      ],
    }),
  },
  {
    id: 'entrusting in a table',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Pověření k činění podání za organizaci',
      body: [
        `Pověření se týká podání žádosti a podání výkazu v aplikaci ${applications}.`,
        [
          ['Kdo pověřuje (statutární zástupce)', 'Kdo je pověřen', 'Narození pověřené osoby', 'Její uživatelské jméno'],
          [fullName(principal), fullName(person), dottedDate(person.born), username],
        ],
        'Pověření nabývá účinnosti doručením tohoto dopisu.',
      ],
    }),
  },
  {
    id: 'an account that already exists may submit',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Účet ${username} – delegování podání`,
      body: [
        'Vážení,',
        `${fullName(person)} v ${applications} výkazy jen vyplňuje. Rozhodnutím statutárního zástupce na ${by(person, 'něj', 'ni')} přechází i oprávnění je podat, stejně jako oprávnění podat žádost. Delegaci prosíme vyznačit u účtu ${username}.`,
        'S přátelským pozdravem ředitelství',
      ],
    }),
  },
  {
    id: 'for the time of a stay in a spa',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: `Podávání výkazů po dobu nepřítomnosti – ${applications}`,
      body: [
        `po dobu mého lázeňského pobytu bude žádosti a výkazy v ${applications} podávat místo mne ${fullName(person)}, datum narození ${czechDate(person.born)}. Uživatelské jméno ${by(person, 'zástupce', 'zástupkyně')}: ${username}.`,
        `K tomu ${by(person, 'ho', 'ji')} výslovně pověřuji.`,
        `${fullName(principal)}, statutární zástupce`,
      ],
    }),
  },
  {
    id: 'resolution of the board in points',
    tells: ['birthDate'],
    write: ({ person, on, applications, organisation }) => ({
      subject: `Výpis z usnesení, ${organisation.name}`,
      body: [
        `Statutární orgán se dne ${czechDate(on)} usnesl takto:`,
        `1. Podáním žádostí a výkazů prostřednictvím ${applications} se pověřuje ${fullName(person)}, nar. ${czechDate(person.born)}.`,
        '2. Pověření trvá, dokud nebude písemně zrušeno.',
        '3. Usnesení se zasílá Ministerstvu práce a sociálních věcí k nastavení delegace.',
      ],
    }),
  },
  {
    id: 'economist sends it from now on',
    tells: ['username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Právo podat výkaz pro dalšího pracovníka',
      body: [
        'Dobré ráno,',
        `hlásíme delegování: statutární zástupce (${fullName(principal)}) rozhodl, že právo podávat výkazy i žádosti v ${applications} bude mít také ${by(person, 'náš pracovník', 'naše pracovnice')} ${fullName(person)}, přihlašovací jméno ${username}.`,
        'Samotnému statutárnímu zástupci právo podání zůstává.',
      ],
    }),
  },
  {
    id: 'delegation without hooks',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Delegovani podani zadosti a vykazu',
      body: [
        `${withoutDiacritics(`deleguji opravneni k podani zadosti a vykazu v ${applications}. Opravneni prechazi na tohoto uzivatele: `)}${fullName(person)}, nar. ${dottedDate(person.born)}, uzivatelske jmeno ${username}.`,
        'S pozdravem statutarni zastupce organizace',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'proxy for everything that is filed',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Plná moc pro podání v ${applications}`,
      body: [
        `${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico} (dále jen „zmocnitel“), za kterou jedná ${fullName(principal)},`,
        `zmocňuje osobu: ${fullName(person)}, datum narození ${czechDate(person.born)}, bydliště ${person.address} (dále jen „zmocněnec“),`,
        `k tomu, aby zmocnitele zastupoval při podávání žádostí, výkazů a vyúčtování v ${applications}.`,
        'Zmocněnec není oprávněn udělit plnou moc další osobě.',
      ],
    }),
  },
  {
    id: 'limited to one year',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Udělení plné moci',
      body: [
        `Jako statutární zástupce organizace ${organisation.name} (IČ: ${organisation.ico}) uděluji plnou moc této osobě:`,
        `${fullName(person)}, nar. ${dottedDate(person.born)}, ${person.address}`,
        `V ${applications} smí jménem organizace podávat žádosti a výkazy, a to po dobu jednoho roku ode dne podpisu.`,
        `Zmocnitel: ${fullName(principal)}`,
      ],
    }),
  },
  {
    id: 'attorney with account',
    tells: ['birthDate', 'username'],
    write: ({ person, username, principal, organisation, applications }) => ({
      subject: 'Plná moc (podání výkazu a žádosti)',
      body: [
        'Vážení,',
        `předkládáme Vám plnou moc, kterou ${by(principal, 'podepsal', 'podepsala')} za organizaci ${organisation.name} ${principal.given} ${principal.family}. Jejím zněním je následující odstavec.`,
        `„Zmocňujeme tímto k podávání výkazů a žádostí naší organizace v ${applications} osobu ${fullName(person)}, narozenou ${wordyDate(person.born)}, s uživatelským jménem ${username}.“`,
      ],
    }),
  },
  {
    id: 'power in points of contract',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'PLNÁ MOC – podání v aplikaci ministerstva',
      body: [
        `I. Zmocnitelem je ${organisation.name}, IČO ${organisation.ico}. Za zmocnitele podepisuje ${principal.given} ${principal.family}.`,
        `II. Zmocněncem je ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}, bytem ${person.address}.`,
        `III. Zmocněnec je oprávněn zmocnitele zastupovat v ${applications}, zejména podávat výkazy, podávat žádosti o dotaci a brát je zpět.`,
        'IV. Plná moc platí do písemného odvolání.',
      ],
    }),
  },
  {
    id: 'for our accountant, an attorney in fact',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Zmocnění k zastupování před MPSV, ${applications}`,
      body: [
        'Dobrý den,',
        `naše organizace (${organisation.name}, IČO ${organisation.ico}, statutární zástupce ${fullName(principal)}) tímto dopisem uděluje plnou moc k podávání žádostí a výkazů v ${applications}. Zmocněncem je ${fullName(person)}, dat. nar. ${wordyDate(person.born)}, trvalé bydliště ${person.address}.`,
        'Prosíme, abyste podání zmocněnce přijímali jako podání naše.',
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'I have changed my job',
    tells: ['birthDate'],
    write: ({ person, organisation, applications }) => ({
      subject: 'Odvolávám svůj souhlas daný kvůli OKslužby',
      body: [
        'Vážení,',
        `zaměstnání v organizaci ${organisation.name} jsem ${by(person, 'ukončil', 'ukončila')} a ${applications} už k ničemu nepotřebuji. Odvolávám proto souhlas se zpracováním osobních údajů, který jsem Vám za tím účelem kdysi ${by(person, 'podepsal', 'podepsala')}.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'withdrawal in lines',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'ODVOLÁNÍ SOUHLASU SUBJEKTU ÚDAJŮ',
      body: [
        `Kdo odvolává: ${fullName(person)}`,
        `Narozen(a): ${dottedDate(person.born)}`,
        `Co odvolává: souhlas se zpracováním osobních údajů pro ${applications}`,
        `Založený účet: ${username}`,
        'Od kdy: ode dne doručení',
      ],
    }),
  },
  {
    id: 'please erase what you have of me',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Souhlas se zpracováním údajů (${applications}) – odvolání a výmaz`,
      body: [
        'Dobrý den,',
        `přeji si, abyste mé osobní údaje přestali kvůli ${applications} zpracovávat. Souhlas, který jsem k tomu ${by(person, 'vyplnil', 'vyplnila')} na Vašem tiskopise, tímto odvolávám a prosím o výmaz všeho, co k mé osobě již uchovávat nemusíte.`,
        `Pro nalezení mé osoby: ${person.given} ${person.family}, datum narození ${wordyDate(person.born)}.`,
        'Děkuji za pochopení',
      ],
    }),
  },
  {
    id: 'declaration with its consequence',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Prohlášení o odvolání souhlasu',
      body: [
        `Prohlašuji tímto, že odvolávám svůj souhlas se zpracováním osobních údajů udělený Ministerstvu práce a sociálních věcí pro potřeby ${applications}.`,
        `Jsem si ${by(person, 'vědom', 'vědoma')} toho, že tím přijdu o možnost do ${applications} vstupovat.`,
        `${fullName(person)} (* ${czechDate(person.born)})`,
      ],
    }),
  },
  {
    id: 'withdrawal typed without marks',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Odvolani souhlasu - osobni udaje',
      body: [
        'Dobry den,',
        withoutDiacritics(
          `odvolavam souhlas se zpracovanim svych osobnich udaju, ktery jsem ${by(person, 'poslal', 'poslala')} ministerstvu kvuli ${applications} (ucet ${username}).`,
        ),
        `${person.given} ${person.family}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'one sentence of a lawyer',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Uplatnění práva odvolat souhlas (nařízení 2016/679)',
      body: [
        `V souladu s poučením, že souhlas lze kdykoli vzít zpět, jej v plném rozsahu beru zpět, a to souhlas se zpracováním osobních údajů udělený za účelem vedení účtu ${username} v ${applications} mnou, tj. osobou ${fullName(person)}, nar. ${czechDate(person.born)}.`,
        'Potvrzení o ukončení zpracování mi prosím doručte do datové schránky.',
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'logs out again and again',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `${applications} nás po minutě odhlásí`,
      body: [
        'Dobrý den,',
        `${fullName(person)} (${username}) se do ${applications} přihlásí, ale sotva stačí otevřít formulář, aplikace ${by(person, 'ho', 'ji')} odhlásí a neuložená data jsou pryč. Opakuje se to od pondělí. Je chyba na naší straně, nebo na Vaší?`,
        'Děkujeme za radu.',
      ],
    }),
  },
  {
    id: 'address of electronic mail is misspelt',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'OKslužby – chyba v e-mailové adrese',
      body: [
        `v profilu uživatele ${username} je překlep v e-mailu, takže upozornění z OKslužby nikam nedorazí.`,
        `Uživatel: ${fullName(person)}`,
        `Opravte prosím na: ${person.email}`,
      ],
    }),
  },
  {
    id: 'a character of the password cannot be read',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Nečitelné heslo v doručeném dopise',
      body: [
        'Vážení,',
        `dopis s přihlašovacími údaji k ${applications} nám došel promočený a poslední znaky hesla nelze přečíst. Adresátem dopisu je ${fullName(person)}, uživatelské jméno ${username}. Můžete dopis vytisknout a poslat ještě jednou?`,
      ],
    }),
  },
  {
    id: 'which box of the form',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Vyplnění kolonky ve formuláři souhlasu',
      body: [
        'Hezký den všem,',
        `než Vám formulář souhlasu pro ${applications} pošleme, potřebovali bychom vědět, co patří do kolonky „identifikátor klienta“. Žádný takový údaj nemáme. Máme ji nechat prázdnou?`,
      ],
    }),
  },
  {
    id: 'two directors who sign together',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Dotaz: kdo podepisuje souhlas (${applications})`,
      body: [
        `za organizaci ${organisation.name} jednají vždy dva členové statutárního orgánu společně. Zajímá nás, jestli v takovém případě musí souhlas pro ${applications} poslat oba, nebo postačí jeden z nich.`,
        'Jakmile nám odpovíte, zařídíme se podle toho.',
      ],
    }),
  },
  {
    id: 'wrong date of birth with the account',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Oprava data narození u uživatele ${applications}`,
      body: [
        'Dobrý den,',
        `v oznámení o založení účtu k ${applications} je u jména ${fullName(person)} vytištěno chybné datum narození. Správné datum je ${czechDate(person.born)}. Prosíme, opravte ho ve své evidenci.`,
      ],
    }),
  },
  {
    id: 'two names for one person',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Dvě uživatelská jména v OKslužby',
      body: [
        'Vážená paní, vážený pane,',
        `${fullName(person)} má patrně omylem v OKslužby účty dva, jeden z nich je ${username}. Který máme používat a co bude s tím druhým?`,
      ],
    }),
  },
  {
    id: 'manual and training',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Příručka k ${applications}`,
      body: [
        'Dobrý den,',
        `chystáme interní školení pro kolegy, kteří s ${applications} již pracují. Existuje k aplikaci nějaká aktuální příručka nebo videonávod? Na stránkách jsme objevili jen verzi z roku 2019.`,
        'S díky za odpověď',
      ],
    }),
  },
  {
    id: 'browser that is not supported',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `${applications}: prázdná stránka v prohlížeči`,
      body: [
        `po aktualizaci prohlížeče Edge se místo přihlášení do ${applications} zobrazí bílá stránka. V kterých prohlížečích je aplikace podporovaná a je třeba něco povolit na firewallu?`,
        'Odpověď prosím zašlete do datové schránky, předám ji správci naší sítě.',
      ],
    }),
  },
  {
    id: 'password has run out',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Prošlé heslo – ${applications}`,
      body: [
        'Dobrý den,',
        `${by(person, 'kolegovi', 'kolegyni')} vypršela platnost hesla do ${applications} a odkaz na obnovu nefunguje. Uživatelské jméno je ${username}, jméno a příjmení ${person.given} ${person.family}. Jak má heslo změnit?`,
      ],
    }),
  },
  {
    id: 'when will the letter be posted',
    names: { person: false, application: false },
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Dotaz na lhůtu – dopis s přihlašovacími údaji do OKslužby',
      body: [
        'Dobrý den,',
        `před časem jsme Vám zaslali podepsané formuláře k OKslužby. Můžete nám sdělit, jak dlouho obvykle trvá, než od Vás přijde dopis s přihlašovacími údaji? Jen si potřebujeme pohlídat, aby ho na adrese ${seatOf(organisation)} měl kdo převzít.`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'sheet that goes with the form',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Průvodní list – ${applications}`,
      body: [
        'Vážení,',
        `k tomuto listu je přiložen souhlas se zpracováním osobních údajů pro ${applications}, který podepsal uživatel z organizace ${organisation.name}.`,
        'S přáním dobrého dne',
      ],
    }),
  },
  {
    id: 'form as you wanted it',
    tells: [],
    write: ({ applications }) => ({
      subject: 'Předání formuláře',
      body: ['Dobrý den,', `v příloze najdete formulář pro ${applications}. Je vyplněný a podepsaný.`, 'Na shledanou'],
    }),
  },
  {
    id: 'inventory of the enclosure',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Seznam příloh',
      body: [
        `K datové zprávě organizace ${organisation.name} patří tyto přílohy:`,
        [
          ['Pořadí', 'Co příloha obsahuje'],
          ['1', 'tento seznam'],
          ['2', 'formulář souhlasu pro OKslužby'],
        ],
      ],
    }),
  },
  {
    id: 'on the instruction of the director',
    tells: [],
    write: () => ({
      subject: 'Zasíláme tiskopis pro OKslužby',
      body: [
        'z pověření vedení organizace Vám postupuji přiložený tiskopis. Vše potřebné je uvedeno přímo v něm.',
        'Za sekretariát zdraví a děkuje',
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'consent by a letter as by the form',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Můj souhlas se zpracováním osobních údajů (${applications})`,
      body: [
        'Vážený pane řediteli,',
        `zastupuji jako statutární zástupce (${position}) organizaci ${organisation.name}, IČO ${organisation.ico}, a chci používat ${applications}. Vím, že k založení účtu je nutný můj souhlas. Ten Vám tímto dopisem dávám: souhlasím, aby ministerstvo mé osobní údaje zpracovávalo v rozsahu nezbytném pro založení a vedení účtu.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${born}`,
      ],
    }),
  },
  {
    id: 'consent set out in a table',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Udělení souhlasu pro zřízení účtu',
      body: [
        'Uděluji Ministerstvu práce a sociálních věcí souhlas ke zpracování osobních údajů, které jsou v tabulce.',
        [
          ['Osobní údaj', 'Hodnota'],
          ['Titul, jméno a příjmení', fullName(person)],
          ['Den narození', born],
          ['Statutární zástupce – funkce', position],
          ['Organizace', organisation.name],
          ['IČO', organisation.ico],
        ],
        `Souhlas je dán proto, aby mi byl zpřístupněn účet pro ${applications}.`,
      ],
    }),
  },
  {
    id: 'I, the undersigned, freely',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas fyzické osoby, ${applications}`,
      body: [
        `Svobodně a vědomě souhlasím se zpracováním osobních údajů své osoby, totiž: ${fullName(person)}, nar. ${born}. Souhlas přijímá Ministerstvo práce a sociálních věcí, které mi na jeho základě zřídí účet k ${applications}.`,
        `Organizace, ve které pracuji: ${organisation.name} (IČO: ${organisation.ico}), má funkce: ${position}. Jsem ${by(person, 'jejím statutárním zástupcem', 'její statutární zástupkyní')}.`,
        `${by(person, 'Byl jsem poučen', 'Byla jsem poučena')}, že souhlas mohu vzít kdykoli zpět.`,
      ],
    }),
  },
  {
    id: 'without a printer, in plain words',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas místo formuláře',
      body: [
        'Dobrý den,',
        `tiskárna nám vypověděla službu, a tak formulář nahrazuji těmito řádky. Jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${born} a v organizaci ${organisation.name} s IČO ${organisation.ico} jsem statutárním zástupcem (funkce: ${position}).`,
        `Se zpracováním svých osobních údajů pro přístup k ${applications} souhlasím.`,
        'S úctou',
      ],
    }),
  },
];
