import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by } from '../grammar.ts';

const bare = ({ given, family }: SamplePerson) => `${given} ${family}`;
const surnameFirst = ({ given, family }: SamplePerson) => `${family} ${given}`;

export const ends: ChangeWording[] = [
  {
    id: 'one sentence of a new head',
    tells: [],
    write: ({ person, on, applications }) => ({
      subject: 'Nové vedení organizace, účet v OKslužby',
      body: [
        `Od ${czechDate(on)} vedu organizaci já a ${fullName(person)} již statutárním zástupcem není. Prosím, ať se pod ${by(person, 'jeho', 'jejím')} účtem v ${applications} nedá nic podat.`,
      ],
    }),
  },
  {
    id: 'founder decided',
    tells: ['birthDate'],
    write: ({ person, office, on, applications, organisation }) => ({
      subject: `${organisation.name}: statutární orgán – změna`,
      body: [
        'Dobrý den,',
        `rozhodnutím zřizovatele skončilo ke dni ${wordyDate(on)} působení statutárního orgánu naší organizace. Byl${by(person, '', 'a')} jím ${fullName(person)}, ${office}, datum narození ${czechDate(person.born)}.`,
        `Oznamujeme to kvůli oprávnění k podání v aplikaci ${applications}, které již nemá trvat.`,
      ],
    }),
  },
  {
    id: 'lines of a notice',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, successor }) => ({
      subject: 'Hlášení změny (OKslužby)',
      body: [
        'Druh hlášení: skončení funkce statutárního zástupce',
        `Kdo skončil: ${surnameFirst(person)}, nar. ${dottedDate(person.born)}`,
        `Zastávaná funkce: ${office}`,
        `Poslední den ve funkci: ${dottedDate(on)}`,
        `Účet v OKslužby: ${username}`,
        `Nástupce: ${fullName(successor)}`,
      ],
    }),
  },
  {
    id: 'lost the election',
    tells: [],
    write: ({ person, office, on, successor, organisation }) => ({
      subject: 'Výsledek volby a statutární zástupce',
      body: [
        'Dobrý den přeji,',
        `nejvyšší orgán organizace ${organisation.name} zvolil dne ${czechDate(on)} do čela ${by(successor, 'nového člověka, je jím', 'novou osobu, je jí')} ${fullName(successor)}. ${by(person, 'Dosavadní statutární zástupce', 'Dosavadní statutární zástupkyně')} (${office}), ${bare(person)}, tím dnem ve funkci ${by(person, 'skončil', 'skončila')}.`,
        `Žádáme Vás, abyste ${by(person, 'mu', 'jí')} v OKslužby odebrali možnost podávat žádosti a výkazy.`,
      ],
    }),
  },
  {
    id: 'a lawyer writes of the end',
    tells: ['birthDate'],
    write: ({ person, office, on, organisation, applications }) => ({
      subject: 'Oznámení zániku funkce člena statutárního orgánu',
      body: [
        `Organizace ${organisation.name}, IČO ${organisation.ico}, oznamuje, že funkce člena statutárního orgánu (${office}), kterou ${by(person, 'zastával', 'zastávala')} ${fullName(person)}, nar. ${wordyDate(person.born)}, zanikla ke dni ${wordyDate(on)} odstoupením.`,
        `Jmenovan${by(person, 'ý', 'á')} nadále není ${by(person, 'oprávněn', 'oprávněna')} za organizaci jednat, a to ani prostřednictvím aplikace ${applications}. Návrh na zápis změny do veřejného rejstříku byl podán.`,
      ],
    }),
  },
  {
    id: 'we forgot to tell you',
    tells: ['username'],
    write: ({ person, username, on, office, applications }) => ({
      subject: `Opožděné oznámení – ${applications}`,
      body: [
        'Dobrý den celému odboru,',
        `zjistili jsme, že jsme Vám zapomněli nahlásit odchod ${by(person, 'našeho bývalého statutárního zástupce', 'naší bývalé statutární zástupkyně')}. ${fullName(person)} není ve funkci (${office}) už od ${czechDate(on)}. Účet ${username} v aplikaci ${applications} přitom zřejmě pořád funguje.`,
        'Za opoždění se omlouváme.',
      ],
    }),
  },
  {
    id: 'sad news',
    tells: ['birthDate'],
    write: ({ person, on, applications }) => ({
      subject: `Úmrtí uživatele aplikace ${applications}`,
      body: [
        'Vážení přátelé,',
        `s lítostí Vám sdělujeme, že ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}, statutární ${by(person, 'zástupce', 'zástupkyně')} naší organizace, dne ${czechDate(on)} po těžké nemoci ${by(person, 'zemřel', 'zemřela')}.`,
        `Funkce tím zanikla. Prosíme, abyste to zohlednili u oprávnění v ${applications}.`,
      ],
    }),
  },
  {
    id: 'asked to guard against misuse',
    tells: [],
    write: ({ person, office, on, applications }) => ({
      subject: 'Zabránění zneužití oprávnění',
      body: [
        `protože ${fullName(person)} (${office}) ke dni ${dottedDate(on)} ${by(person, 'přestal', 'přestala')} naši organizaci zastupovat jako statutární orgán, žádáme o neprodlené zablokování ${by(person, 'jeho', 'jejího')} práva činit podání v ${applications}.`,
        'Rozešli jsme se ve zlém, nechceme nic riskovat.',
      ],
    }),
  },
  {
    id: 'table of a change',
    tells: ['birthDate', 'username'],
    write: ({ person, username, on, successor, office }) => ({
      subject: 'Střídání ve funkci statutárního zástupce',
      body: [
        'V organizaci proběhla tato změna ve funkci statutárního zástupce:',
        [
          ['', 'Do změny', 'Po změně'],
          ['Jméno', bare(person), bare(successor)],
          ['Narozen/a', dottedDate(person.born), '–'],
          ['Funkce', `${office} – skončila`, 'nově ve funkci'],
          ['Účet OKslužby', username, '–'],
        ],
        `Změna nastala dne ${czechDate(on)}. Původní statutární zástupce již podání činit nesmí.`,
      ],
    }),
  },
  {
    id: 'end of a mandate',
    tells: ['birthDate'],
    write: ({ person, office, on, organisation }) => ({
      subject: `Skončení mandátu – ${organisation.name}`,
      body: [
        'Dobré poledne,',
        `dne ${czechDate(on)} skončil mandát, na jehož základě ${by(person, 'byl', 'byla')} ${fullName(person)} (nar. ${dottedDate(person.born)}) statutárním zástupcem organizace jako ${office}. Mandát nebyl obnoven.`,
        'Uvádíme to pro účely správy oprávnění v systému OKslužby.',
      ],
    }),
  },
  {
    id: 'a question at the end',
    tells: [],
    write: ({ person, on, successor, applications }) => ({
      subject: `Odchod ${by(person, 'ředitele', 'ředitelky')} a ${applications}`,
      body: [
        'Dobrý den,',
        `statutárním zástupcem jsem od ${wordyDate(on)} já, ${bare(successor)}. Přede mnou to ${by(person, 'byl', 'byla')} ${bare(person)}, ale z funkce ${by(person, 'odešel', 'odešla')}.`,
        `Zablokujete ${by(person, 'mu', 'jí')} prosím podávání výkazů v ${applications}?`,
      ],
    }),
  },
  {
    id: 'both facts in brackets',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, applications }) => ({
      subject: `Ukončení oprávnění statutárního zástupce (${applications})`,
      body: [
        `${fullName(person)} (dat. nar. ${czechDate(person.born)}, uživatel ${username}) ${by(person, 'ztratil', 'ztratila')} dnem ${czechDate(on)} postavení statutárního zástupce (${office}) z důvodu odvolání.`,
        'Na základě povinnosti oznámit tuto skutečnost ministerstvu Vám ji tímto oznamujeme.',
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'I left the office',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Skončila mi funkce',
      body: [
        'Dobrý den,',
        `od ${czechDate(on)} nezastupuji jako statutární orgán organizaci ${organisation.name}, IČO ${organisation.ico}. Prosím, aby mým jménem nemohl v ${applications} nikdo nic odeslat.`,
        `${fullName(person)}, datum narození ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'I gave it up for health',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Oznámení bývalého statutárního zástupce',
      body: [
        'Vážená paní, vážený pane, přeji dobrý den,',
        `ze zdravotních důvodů jsem se ke dni ${wordyDate(on)} ${by(person, 'vzdal', 'vzdala')} funkce (${office}), ve které jsem ${by(person, 'byl', 'byla')} statutárním zástupcem organizace ${organisation.name} (IČ ${organisation.ico}). Mám u Vás účet do OKslužby a nechci nést odpovědnost za to, co by přes něj podal někdo jiný.`,
        `Mé údaje: ${bare(person)}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'lines of a former director',
    tells: ['birthDate', 'username'],
    write: ({ person, username, organisation, on, applications }) => ({
      subject: 'Nahlášení konce statutární funkce',
      body: [
        `Hlásím: ${fullName(person)}, nar. ${dottedDate(person.born)}`,
        `Můj účet: ${username} (${applications})`,
        `Za koho jsem ${by(person, 'jednal', 'jednala')}: ${organisation.name}, IČO: ${organisation.ico}`,
        `Statutárním zástupcem nejsem od: ${czechDate(on)}`,
        'Důvod hlášení: ochrana před zneužitím mého oprávnění',
      ],
    }),
  },
  {
    id: 'they elected another',
    tells: ['birthDate'],
    write: ({ person, organisation, on }) => ({
      subject: 'Za organizaci už nejednám',
      body: [
        'Zdravím Vás,',
        `v organizaci ${organisation.name} (IČO ${organisation.ico}) si ${czechDate(on)} zvolili do čela někoho jiného, statutárním orgánem tedy už nejsem. Nevím, jestli Vám to nahlásili, proto to dělám ve vlastním zájmu ${by(person, 'sám', 'sama')}. Týká se to mého oprávnění v OKslužby.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'formal, of a former office holder',
    tells: ['birthDate', 'username'],
    write: ({ person, username, organisation, on, office, applications }) => ({
      subject: `Zánik mé funkce – ${organisation.name}`,
      body: [
        `Jako uživatel aplikace ${applications} (uživatelské jméno ${username}) oznamuji v souladu se zveřejněnými pravidly, že jsem dne ${dottedDate(on)} ${by(person, 'přestal', 'přestala')} vykonávat funkci statutárního orgánu – ${office} – organizace ${organisation.name}, IČO ${organisation.ico}.`,
        `${surnameFirst(person)}, datum narození: ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'please switch it off',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Prosba o vypnutí mého oprávnění',
      body: [
        `Jmenuji se ${fullName(person)} (nar. ${czechDate(person.born)}) a do ${czechDate(on)} jsem ${by(person, 'byl', 'byla')} statutárním zástupcem organizace ${organisation.name}, IČO ${organisation.ico}. Tím jsem ${by(person, 'skončil', 'skončila')} a prosím, abyste mi v ${applications} vypnuli oprávnění k podávání žádostí.`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'I hand it over',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: `Předání práva podávat – ${applications}`,
      body: [
        'Dobrý den,',
        `nestíhám vše odesílat osobně, a proto jako statutární zástupce organizace ${organisation.name} deleguji právo podávat v ${applications} žádosti i výkazy. Bude je podávat ${fullName(person)}, nar. ${dottedDate(person.born)}, účet ${username}.`,
        'Prosím o příslušné nastavení.',
      ],
    }),
  },
  {
    id: 'mandate with numbers',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, on }) => ({
      subject: 'Pověření',
      body: [
        `1. Statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, pověřuje s účinností od ${czechDate(on)} níže uvedeného zaměstnance k činění podání (žádost, výkaz) v aplikaci ${applications}.`,
        `2. Pověřený zaměstnanec: ${fullName(person)}, datum narození ${czechDate(person.born)}.`,
        '3. Pověření lze kdykoli písemně odvolat.',
      ],
    }),
  },
  {
    id: 'would you set it for her',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Oprávnění „podat výkaz“ v ${applications}`,
      body: [
        'Dobrý den, prosím o pomoc s delegací.',
        `Výkazy má za nás v ${applications} odesílat ${bare(person)} (${username}), mně jako statutárnímu zástupci to tam nastavit nejde. Nastavíte ${by(person, 'mu', 'jí')} oprávnění podat výkaz, prosím?`,
      ],
    }),
  },
  {
    id: 'table of rights',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Delegace oprávnění statutárního zástupce',
      body: [
        `Deleguji touto listinou svá oprávnění v aplikaci ${applications} takto:`,
        [
          ['Kdo deleguje', 'Na koho', 'Narozen/a', 'Účet', 'Oprávnění'],
          [fullName(principal), fullName(person), dottedDate(person.born), username, 'podat žádost, podat výkaz'],
        ],
      ],
    }),
  },
  {
    id: 'so that reports are not late',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Kdo bude podávat výkazy v ${applications}`,
      body: [
        'Vážení pracovníci MPSV,',
        `abychom stíhali termíny, přenášíme právo podání, které má v aplikaci ${applications} statutární zástupce, na dalšího pracovníka. Je jím ${surnameFirst(person)}, nar. ${wordyDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'authorisation in official words',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation, principal }) => ({
      subject: `Pověřovací listina – ${organisation.name}`,
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name}, se sídlem ${seatOf(organisation)}, tímto pověřuje:`,
        `${fullName(person)}, nar. ${czechDate(person.born)}, uživatelské jméno ${username},`,
        `aby za organizaci podával${by(person, '', 'a')} prostřednictvím ${applications} žádosti o dotaci, výkazy a jejich opravy.`,
      ],
    }),
  },
  {
    id: 'in the absence of the director',
    tells: ['username'],
    write: ({ person, username, applications, on }) => ({
      subject: `Zastoupení při podání v ${applications}`,
      body: [
        `Od ${czechDate(on)} čerpám delší volno. Podání v ${applications}, která jsou jinak vyhrazena mně jako statutárnímu zástupci, bude v této době činit ${fullName(person)} – login ${username}. Oprávnění k podání na tuto osobu deleguji a žádám o jeho nastavení.`,
      ],
    }),
  },
  {
    id: 'a line and a name',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Delegování',
      body: [
        `Deleguji podávání žádostí a výkazů: ${applications}.`,
        `Na: ${bare(person)} (* ${dottedDate(person.born)})`,
      ],
    }),
  },
  {
    id: 'board agreed that he submits',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Rozhodnutí správní rady o delegování podání',
      body: [
        'Dobrý den,',
        `správní rada odsouhlasila, že právo podání, které má v ${applications} statutární zástupce, bude delegováno. ${by(person, 'Pověřen byl', 'Pověřena byla')} ${fullName(person)}; datum narození je ${czechDate(person.born)} a uživatelské jméno ${username}.`,
        'Jako statutární zástupce toto rozhodnutí stvrzuji svým podpisem.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'plain power of attorney',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Plná moc pro podání v ${applications}`,
      body: [
        `Organizace ${organisation.name}, IČO ${organisation.ico}, za niž jedná ${fullName(principal)}, statutární zástupce,`,
        'zmocňuje tímto',
        `${by(person, 'svého zaměstnance', 'svou zaměstnankyni')}: ${fullName(person)}, datum narození ${czechDate(person.born)}, bydliště ${person.address},`,
        `k tomu, aby za ni v aplikaci ${applications} podával${by(person, '', 'a')} žádosti a výkazy.`,
      ],
    }),
  },
  {
    id: 'lettered scope',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc (podávání žádostí a výkazů)',
      body: [
        `Zmocnitel – ${organisation.name}, ${seatOf(organisation)}, IČ ${organisation.ico}, jednající: ${fullName(principal)}`,
        `Zmocněná osoba – ${fullName(person)}, narozen${by(person, '', 'a')} ${wordyDate(person.born)}, ${person.address}`,
        `Rozsah zmocnění v aplikaci ${applications}:`,
        'a) podání žádosti o dotaci ze státního rozpočtu,',
        'b) podání průběžných a závěrečných výkazů,',
        'c) opravy již učiněných podání.',
        'Zmocnění trvá do písemného odvolání.',
      ],
    }),
  },
  {
    id: 'power in one long sentence',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Udělení plné moci zaměstnanci',
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name} (IČO ${organisation.ico}), uděluje plnou moc, na jejímž základě bude ${fullName(person)}, nar. ${dottedDate(person.born)}, bytem ${person.address}, podávat jménem organizace žádosti a výkazy v ${applications}, a to v plném rozsahu a bez omezení.`,
      ],
    }),
  },
  {
    id: 'for one year',
    tells: ['birthDate'],
    write: ({ person, organisation, applications }) => ({
      subject: 'Plná moc na dobu jednoho roku',
      body: [
        'Dobrý den,',
        `organizace ${organisation.name}, IČO: ${organisation.ico}, dává plnou moc k podávání výkazů i žádostí v ${applications}. Platí jeden rok od podpisu.`,
        `Zmocnění přijímá ${bare(person)}, datum nar. ${czechDate(person.born)}, adresa: ${person.address}.`,
      ],
    }),
  },
  {
    id: 'for the purposes of the ministry',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc statutárního zástupce organizace',
      body: [
        `Pro potřeby Ministerstva práce a sociálních věcí já, ${fullName(principal)}, jako statutární zástupce (${organisation.name}, IČO ${organisation.ico}) zplnomocňuji ${by(person, 'svého spolupracovníka', 'svou spolupracovnici')} k podání žádosti a výkazu přes aplikaci ${applications}.`,
        `${by(person, 'Zplnomocněný', 'Zplnomocněná')}: ${surnameFirst(person)}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}, trvalý pobyt ${person.address}`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'I take back what I gave',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Beru souhlas zpět',
      body: [
        'Dobrý den,',
        `před časem jsem Vám kvůli ${applications} ${by(person, 'podepsal', 'podepsala')} souhlas se zpracováním osobních údajů. Teď ho beru zpět.`,
        `${fullName(person)}, datum narození ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'revocation in legal words',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Odvolání souhlasu subjektem údajů',
      body: [
        `Já, ${fullName(person)}, nar. ${czechDate(person.born)}, odvolávám podle čl. 7 odst. 3 obecného nařízení o ochraně osobních údajů souhlas, na jehož základě ministerstvo zpracovává mé osobní údaje v souvislosti s uživatelským účtem ${username} k aplikaci ${applications}.`,
        'Žádám o výmaz údajů v rozsahu, v jakém to dovoluje zákon, a o potvrzení.',
      ],
    }),
  },
  {
    id: 'changed job',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Můj souhlas k ${applications} už neplatí`,
      body: [
        'Vážení, přeji hezký den,',
        `${by(person, 'změnil', 'změnila')} jsem zaměstnání a s aplikací ${applications} už nemám co dělat. Odvolávám proto souhlas se zpracováním osobních údajů, který jste ode mě dostali při založení účtu.`,
        `${bare(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'label and value',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Odvolání souhlasu – formulář vlastní',
      body: [
        `Odvolávající: ${fullName(person)}`,
        `Nar.: ${dottedDate(person.born)}`,
        'Odvolávám: souhlas se zpracováním mých osobních údajů',
        `K čemu byl dán: účet ${username}, aplikace ${applications}`,
        'Od kdy: ode dne doručení',
      ],
    }),
  },
  {
    id: 'do not process my data',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Nepřeji si, abyste dál zpracovávali mé údaje',
      body: [
        `dal${by(person, '', 'a')} jsem souhlas, abyste o mně pro potřeby ${applications} vedli osobní údaje. Nepřeji si to dále a souhlas tímto odvolávám. Narodil${by(person, '', 'a')} jsem se ${czechDate(person.born)}.`,
        `S pozdravem ${bare(person)}`,
      ],
    }),
  },
  {
    id: 'revoked and to be erased',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Souhlas se zpracováním údajů – odvolání a výmaz',
      body: [
        `Souhlas, který jsem ${by(person, 'udělil', 'udělila')} ministerstvu pro přidělení přístupu do ${applications}, odvolávám. Účet mi prosím zrušte a údaje smažte.`,
        `Podává: ${surnameFirst(person)}, dat. nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'the consent shall end',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Konec souhlasu (${applications})`,
      body: [
        'Dobrý den,',
        `jsem ${by(person, 'držitelem', 'držitelkou')} účtu ${username}. Svůj souhlas se zpracováním osobních údajů pro ${applications} dnešním dnem ruším, tedy odvolávám.`,
        `Moje jméno je ${fullName(person)}, datum mého narození ${wordyDate(person.born)}.`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'password from the letter does not work',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Heslo do ${applications} nefunguje`,
      body: [
        'Dobrý den,',
        `heslo, které přišlo dopisem, systém nepřijímá. ${fullName(person)} používá účet ${username} do ${applications}. Zkoušeli jsme to opakovaně a opisovali pečlivě. Pošlete prosím nové.`,
      ],
    }),
  },
  {
    id: 'where is a manual',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Příručka k ${applications}`,
      body: [
        'Dobrý den,',
        `existuje k aplikaci ${applications} nějaká uživatelská příručka nebo návod v PDF? Na webu jsme ji nenašli a nápověda v aplikaci se neotevře.`,
      ],
    }),
  },
  {
    id: 'two accounts of one person',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Dva účty v OKslužby',
      body: [
        `${fullName(person)} má v OKslužby zřejmě dva účty, jeden z nich je ${username} a druhý vznikl dříve. Prosíme o sdělení, který z nich platí, a o zrušení toho zbytečného.`,
      ],
    }),
  },
  {
    id: 'printing of a report',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Tisk sestavy se nezdaří',
      body: [
        'Hezký den přejeme,',
        `v ${applications} se nám nedaří vytisknout ani uložit sestavu do PDF, okno zůstane bílé. Prohlížeče jsme zkusili tři. Kontakt na našeho správce sítě: ${organisation.phone}.`,
        'Co s tím máme dělat?',
      ],
    }),
  },
  {
    id: 'cancel the account of who retired',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Zrušení účtu – ${applications}`,
      body: [
        `${by(person, 'Náš zaměstnanec', 'Naše zaměstnankyně')} ${bare(person)} ${by(person, 'odešel', 'odešla')} do důchodu. Uživatelský účet ${username} do ${applications} proto prosíme zrušit.`,
      ],
    }),
  },
  {
    id: 'old name in the heading',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Chybný název organizace v ${applications}`,
      body: [
        'Vážení, dobrý den,',
        `v záhlaví aplikace ${applications} se nám stále zobrazuje starý název. Správně má být ${organisation.name}, IČO se nezměnilo (${organisation.ico}). Opravíte to prosím, nebo to máme opravit někde my?`,
      ],
    }),
  },
  {
    id: 'account was locked',
    names: { person: true, application: true },
    tells: ['username', 'email'],
    write: ({ person, username, applications }) => ({
      subject: 'Odemčení účtu',
      body: [
        `Prosíme o odemčení účtu: ${username}`,
        `Aplikace: ${applications}`,
        `Kdo ho používá: ${fullName(person)}, ${person.email}`,
        'Příčina: třikrát špatně zadané heslo',
      ],
    }),
  },
  {
    id: 'suspicious mail',
    names: { person: false, application: false },
    tells: [],
    write: ({ on }) => ({
      subject: 'Podezřelý e-mail, který se vydává za OKslužby',
      body: [
        'Dobrý den,',
        `dne ${czechDate(on)} přišel několika našim uživatelům e-mail s odkazem na údajnou obnovu hesla do OKslužby. Nikdo na něj neklikl. Je to od Vás, nebo jde o podvod?`,
      ],
    }),
  },
  {
    id: 'mistake in the surname',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Překlep ve jméně uživatele',
      body: [
        'Přejeme dobrý den,',
        `u účtu ${username} v OKslužby je překlep ve jméně uživatele. Správný zápis: ${fullName(person)}. Prosíme o opravu, na výkazech to vypadá špatně.`,
      ],
    }),
  },
  {
    id: 'how long does it take',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Jak dlouho se čeká na účet?',
      body: [
        `Zajímá nás, za jak dlouho po zaslání souhlasu obvykle přijde dopis s přihlašovacími údaji do ${applications}. Podle toho si naplánujeme práci, zatím jsme nic neposílali.`,
        'Předem děkujeme za informaci.',
      ],
    }),
  },
  {
    id: 'forgotten after an illness',
    names: { person: true, application: true },
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Obnova hesla (${applications})`,
      body: [
        'Dobrý den, potřebujeme pomoci s heslem.',
        `${fullName(person)}, nar. ${czechDate(person.born)}, se po dlouhé nemoci nemůže přihlásit do ${applications}. Účet ${username} existuje, jen si ${by(person, 'kolega', 'kolegyně')} heslo už nevybavuje.`,
      ],
    }),
  },
  {
    id: 'is there a course',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Školení k ${applications}`,
      body: [
        `Plánuje ministerstvo v letošním roce nějaké školení pro začínající uživatele ${applications}? Měli bychom zájem a dojedeme i do Prahy.`,
      ],
    }),
  },
  {
    id: 'account suspended for a time',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Dočasné vypnutí účtu',
      body: [
        'Dobrý den,',
        `${surnameFirst(person)} od nás odchází na rodičovskou dovolenou. Je možné účet ${username} v ${applications} po tuto dobu vypnout a potom zase zapnout, nebo se musí zrušit?`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'what is inside',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Průvodní přípis k souhlasu (${applications})`,
      body: [
        'Dobrý den,',
        `za organizaci ${organisation.name} Vám předáváme vyplněný tiskopis souhlasu se zpracováním osobních údajů k aplikaci ${applications}. Je elektronicky podepsán.`,
      ],
    }),
  },
  {
    id: 'one line of a cover',
    tells: [],
    write: () => ({
      subject: 'Přiložený souhlas',
      body: ['Souhlas pro OKslužby posíláme jako samostatný soubor této zprávy.'],
    }),
  },
  {
    id: 'polite cover',
    tells: [],
    write: ({ applications }) => ({
      subject: `Předání formuláře – ${applications}`,
      body: [
        'Vážený pane řediteli a vážení kolegové z odboru,',
        `dle Vašich pokynů přikládáme formulář souhlasu, aby mohl být založen účet do ${applications}.`,
        'Prosíme o brzké zaslání dopisu s přihlašovacími údaji a přejeme pěkný den.',
      ],
    }),
  },
  {
    id: 'cover in points',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Soupis příloh pro OKslužby',
      body: [
        `Odesílá: ${organisation.name}, ${organisation.ico}`,
        'Příloha č. 1: podepsaný souhlas uživatele',
        'Jiné přílohy: žádné',
      ],
    }),
  },
  {
    id: 'cover after a call',
    tells: [],
    write: ({ applications }) => ({
      subject: 'Slíbený tiskopis',
      body: [`posílám slíbený tiskopis k ${applications}, podpis už je v pořádku elektronický. Hezký den!`],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'agreement of the undersigned',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas budoucího uživatele aplikace ${applications}`,
      body: [
        `Níže ${by(person, 'podepsaný', 'podepsaná')} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${born}, statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico} (${position}), tímto uděluji MPSV souhlas se zpracováním svých osobních údajů za účelem založení uživatelského účtu do ${applications}.`,
      ],
    }),
  },
  {
    id: 'I agree that you keep my data',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Můj souhlas se zpracováním osobních údajů',
      body: [
        'Dobrý den,',
        `souhlasím s tím, aby ministerstvo zpracovávalo mé osobní údaje, protože potřebuji účet do ${applications}.`,
        `Jsem ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${born} a organizaci ${organisation.name} (IČ: ${organisation.ico}) zastupuji jako ${position}, tedy statutární zástupce.`,
        'Formulář jsme bohužel neměli k dispozici.',
      ],
    }),
  },
  {
    id: 'consent in two columns',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Prohlášení uživatele o souhlasu – ${applications}`,
      body: [
        'Prohlašuji, že dobrovolně souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí pro zřízení uživatelského jména a hesla k níže uvedené aplikaci.',
        [
          ['Rubrika', 'Údaj uživatele'],
          ['Jméno, titul', fullName(person)],
          ['Narozen(a) dne', born],
          ['Za organizaci', `${organisation.name}, IČO ${organisation.ico}`],
          ['Funkce (statutární zástupce)', position],
          ['Aplikace', applications],
        ],
      ],
    }),
  },
  {
    id: 'consent under conditions of the law',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Udělení souhlasu podle čl. 6 odst. 1 písm. a) GDPR',
      body: [
        `Subjektem údajů je ${fullName(person)}, datum narození ${born}, ${position} a statutární zástupce organizace ${organisation.name}, IČO: ${organisation.ico}.`,
        `Subjekt údajů souhlasí, aby Ministerstvo práce a sociálních věcí zpracovávalo jeho osobní údaje k přidělení identifikátoru klienta a k vedení uživatelského účtu pro ${applications}. Je si vědom toho, že souhlas lze odvolat.`,
      ],
    }),
  },
];
