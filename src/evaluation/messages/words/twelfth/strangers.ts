import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const at = (unit: string) => ['MPSV', unit, '128 01 Praha 2'];
const fully = (unit: string) => [
  'Ministerstvo práce a sociálních věcí ČR',
  unit,
  'Na Poříčním právu 1, 128 00 Praha 2',
];
const ict = 'odbor provozu informačních a komunikačních technologií';

/** They share words with our matters and are certainly something else. */
const tempting: StrangerWording[] = [
  {
    id: 'annex forgotten in an application for a subsidy',
    from: 'organisation',
    annotation: 'Chybějící příloha k žádosti podané v OKslužby - rodina',
    unit: 'odbor rodinné politiky a ochrany práv dětí',
    to: at('odbor rodinné politiky a ochrany práv dětí'),
    write: ({ number }) => ({
      subject: `Příloha č. 4 k žádosti o dotaci ev. č. ${number}`,
      body: [
        'Dobrý den,',
        'žádost o dotaci na rodičovské kurzy jsme v OKslužby – rodina odeslali včas, jen jsme k ní zapomněli vložit harmonogram. Posíláme ho tedy dodatečně.',
      ],
    }),
  },
  {
    id: 'another day of a meeting of pensioners',
    from: 'organisation',
    annotation: 'OKslužby senior - projekt č. 7, posun akce',
    to: at('oddělení politiky stárnutí'),
    write: ({ on }) => ({
      subject: 'Posun termínu akce v dotovaném projektu',
      body: [
        `setkání seniorů, které jsme v žádosti (podané přes OKslužby – senior) plánovali na září, se kvůli povodni uskutečnilo až ${czechDate(on)}.`,
        'Rozpočet se tím nemění.',
      ],
    }),
  },
  {
    id: 'numbers in a return explained',
    from: 'organisation',
    annotation: 'Vysvětlení k výkazu sociálních služeb z OKslužby poskytovatel',
    to: fully('oddělení analýz a financování sociálních služeb'),
    write: ({ number }) => ({
      subject: 'Odpověď na výzvu k vysvětlení údajů ve výkazu',
      body: [
        `ptali jste se (č. j. ${number}/2026), proč v podaném výkazu klesl počet klientů o třetinu. Důvodem je uzavření jednoho patra po vichřici.`,
        [
          ['Rok', 'Počet klientů'],
          ['2024', '61'],
          ['2025', '40'],
        ],
      ],
    }),
  },
  {
    id: 'new head told to those who gave the money',
    from: 'organisation',
    annotation: 'Změna statutárního zástupce příjemce dotace',
    unit: 'oddělení dotací',
    to: fully('oddělení dotací'),
    write: ({ person, on, number }) => ({
      subject: `Rozhodnutí o poskytnutí dotace č. ${number} – změna údajů o příjemci`,
      body: [
        `podle podmínek rozhodnutí hlásíme, že statutárním zástupcem příjemce dotace je od ${czechDate(on)} ${fullName(person)}. Usnesení o volbě je přiloženo.`,
      ],
    }),
  },
  {
    id: 'managing director of an agency',
    from: 'organisation',
    annotation: 'Ukončení funkce jednatele - agentura práce',
    to: at('odbor zaměstnanosti, povolování agentur práce'),
    write: ({ on }) => ({
      subject: 'Agentura práce – jednatel ukončil funkci',
      body: [
        `k povolení zprostředkovávat zaměstnání sdělujeme, že jednatel naší společnosti ukončil funkci dne ${dottedDate(on)}. Žádost o změnu povolení podáme zvlášť.`,
      ],
    }),
  },
  {
    id: 'head of an entrusted society for children',
    from: 'organisation',
    annotation: 'Pověřená osoba SPOD - nové vedení',
    to: at('oddělení náhradní rodinné péče'),
    write: ({ person, on }) => ({
      subject: 'Změna ve vedení pověřené osoby',
      body: [
        'Vážení,',
        `vedení naší organizace, která je pověřena výkonem sociálně-právní ochrany dětí, se k ${czechDate(on)} změnilo. Nově ji řídí ${fullName(person)}. Výpis z rejstříku trestů doložíme.`,
      ],
    }),
  },
  {
    id: 'copy of a change in the register of providers',
    from: 'organisation',
    annotation: 'Na vědomí: změna údajů v registru poskytovatelů, zánik funkce ředitele',
    to: fully('odbor sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Oznámení změny registrujícímu orgánu – kopie',
      body: [
        `krajskému úřadu jsme oznámili změnu v registraci: funkce dosavadního ředitele zanikla dne ${wordyDate(on)}. Ministerstvu zasíláme kopii oznámení pouze pro informaci.`,
      ],
    }),
  },
  {
    id: 'group for children under a new chair',
    from: 'organisation',
    annotation: 'Evidence dětských skupin: změna statutárního orgánu poskytovatele',
    to: at('oddělení dětských skupin a péče o děti'),
    write: ({ person }) => ({
      subject: 'Hlášení změny do evidence dětských skupin',
      body: [
        `v evidenci prosíme přepsat statutární orgán poskytovatele služby péče o dítě. Namísto předchozí předsedkyně tam má být ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'photographs for a campaign',
    from: 'organisation',
    annotation: 'Souhlasy s použitím fotografií klientů - Týden sociálních služeb',
    to: at('tiskové oddělení'),
    write: () => ({
      subject: 'Souhlasy pro kampaň',
      body: [
        'Dobrý den,',
        'ke kampani Týden sociálních služeb posíláme deset fotografií. Každý z klientů podepsal, že s jejich uveřejněním souhlasí, originály podpisů máme u sebe.',
      ],
    }),
  },
  {
    id: 'data for the adoption file',
    from: 'person',
    annotation: 'Souhlas se zpracováním osobních údajů - žadatelé o osvojení',
    to: fully('oddělení osvojení a pěstounské péče'),
    write: ({ person }) => ({
      subject: 'Souhlas pro účely zprostředkování osvojení',
      body: [
        `souhlasíme, aby byly naše osobní údaje zpracovány pro zprostředkování osvojení. Za oba manžele podepisuje ${fullName(person)}, nar. ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'partner leaves a European project',
    from: 'organisation',
    annotation: 'Souhlas partnera s vystoupením z projektu OPZ+',
    to: at('oddělení projektů OPZ+'),
    write: ({ number }) => ({
      subject: `Projekt CZ.03.01/${number} – vystoupení partnera`,
      body: [
        'partner projektu, malá textilní dílna z pohraničí, z kapacitních důvodů z projektu vystupuje. Jeho písemný souhlas s ukončením partnerství je v příloze.',
      ],
    }),
  },
  {
    id: 'owner of the house agrees',
    from: 'organisation',
    annotation: 'Souhlas vlastníka nemovitosti - dětská skupina',
    to: at('oddělení dětských skupin'),
    write: () => ({
      subject: 'Doklad o užívání prostor dětské skupiny',
      body: [
        'dokládáme souhlas vlastníka domu s umístěním dětské skupiny v přízemí bývalé školy a nájemní smlouvu na pět let.',
      ],
    }),
  },
  {
    id: 'official goes to another office',
    from: 'authority',
    annotation: 'Souhlas s převedením na jiné služební místo',
    to: fully('oddělení státní služby'),
    write: ({ person }) => ({
      subject: 'Převedení státního zaměstnance',
      body: [
        `${by(person, 'státní zaměstnanec', 'státní zaměstnankyně')} ${fullName(person)} má být na vlastní žádost ${by(person, 'převeden', 'převedena')} k našemu úřadu. Žádáme Vás o souhlas podle zákona o státní službě.`,
      ],
    }),
  },
  {
    id: 'settlement out of court',
    from: 'organisation',
    annotation: 'Souhlas s mimosoudním vyrovnáním',
    to: at('odbor právní'),
    write: ({ number }) => ({
      subject: `Spor sp. zn. ${number}/2025 – návrh smíru přijímáme`,
      body: ['s návrhem mimosoudního vyrovnání, který nám ministerstvo předložilo, souhlasíme bez výhrad.'],
    }),
  },
  {
    id: 'news letter no more',
    from: 'person',
    annotation: 'Odvolání souhlasu se zasíláním zpravodaje MPSV',
    to: at('odbor vnějších vztahů'),
    write: ({ person }) => ({
      subject: 'Odhlášení ze zpravodaje',
      body: [
        `svůj souhlas se zasíláním elektronického zpravodaje odvolávám, na adresu ${person.email} už prosím nic neposílejte.`,
      ],
    }),
  },
  {
    id: 'applicant who lost interest',
    from: 'person',
    annotation: 'Odvolání souhlasu - databáze uchazečů o místo na ministerstvu',
    to: fully('odbor lidských zdrojů'),
    write: ({ person, on }) => ({
      subject: 'Vyřazení z databáze uchazečů',
      body: [
        'Dobrý den,',
        `místo jsem ${by(person, 'našel', 'našla')} jinde. Souhlas s uchováním životopisu, který jsem Vám ${by(person, 'poslal', 'poslala')} ${dottedDate(on)}, tímto odvolávám.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'application for a subsidy withdrawn',
    from: 'organisation',
    annotation: 'Zpětvzetí žádosti o dotaci (podáno v OKslužby)',
    unit: 'oddělení dotačních programů',
    to: at('oddělení dotačních programů'),
    write: ({ number }) => ({
      subject: `Bereme zpět žádost o dotaci č. ${number}`,
      body: [
        'výbor našeho klubu se usnesl, že příští rok projekt nezvládneme. Žádost o dotaci, kterou jsme v OKslužby podali v říjnu, proto bereme zpět.',
      ],
    }),
  },
  {
    id: 'daughter no longer acts',
    from: 'person',
    annotation: 'Odvolání plné moci v řízení o příspěvku na péči',
    to: at('odbor odvolání, příspěvek na péči'),
    write: ({ person, number }) => ({
      subject: 'Odvolávám plnou moc',
      body: [
        `plnou moc, kterou jsem v řízení č. j. ${number}/2026 ${by(person, 'dal', 'dala')} své dceři, odvolávám. Písemnosti prosím posílejte přímo mně.`,
      ],
    }),
  },
  {
    id: 'somebody to be present at an inspection',
    from: 'organisation',
    annotation: 'Plná moc k zastupování při veřejnosprávní kontrole dotace',
    to: fully('oddělení kontroly dotací'),
    write: ({ person, on }) => ({
      subject: 'Plná moc pro kontrolu na místě',
      body: [
        `při veřejnosprávní kontrole zahájené ${czechDate(on)} nás bude zastupovat ${fullName(person)}. Je ${by(person, 'oprávněn', 'oprávněna')} předkládat účetní doklady a převzít protokol.`,
      ],
    }),
  },
  {
    id: 'claim for damage through a lawyer',
    from: 'person',
    annotation: 'Žádost o odškodnění podle zákona č. 82/1998 Sb. + plná moc',
    to: at('odbor právní a legislativní'),
    write: ({ person }) => ({
      subject: 'Uplatnění nároku na náhradu újmy',
      body: [
        `úřad o mém příspěvku na mobilitu rozhodoval dva roky. Za nesprávný úřední postup žádám přiměřené zadostiučinění. Advokát, kterého jsem ${by(person, 'zmocnil', 'zmocnila')}, plnou moc přikládá.`,
      ],
    }),
  },
  {
    id: 'delegate to a committee',
    from: 'authority',
    annotation: 'Delegování zástupce do monitorovacího výboru',
    to: fully('řídicí orgán OPZ+'),
    write: ({ person }) => ({
      subject: 'Nominace za svaz obcí',
      body: [
        `do monitorovacího výboru za mikroregion delegujeme: ${fullName(person)}. ${by(person, 'Jeho náhradníka', 'Její náhradnici')} oznámíme po jednání valné hromady.`,
      ],
    }),
  },
  {
    id: 'deputy mayor as guardian',
    from: 'authority',
    annotation: 'Veřejné opatrovnictví - delegace pravomoci na místostarostku',
    to: at('oddělení sociální práce a veřejného opatrovnictví'),
    write: ({ on }) => ({
      subject: 'Výkon veřejného opatrovnictví v naší obci',
      body: [
        `starosta delegoval dne ${czechDate(on)} výkon veřejného opatrovnictví na místostarostku. Prosíme o výklad, zda to metodika připouští.`,
      ],
    }),
  },
  {
    id: 'signatory in the system of the funds',
    from: 'organisation',
    annotation: 'ISKP21+ - přístup signatáře k projektu',
    to: at('technická podpora ISKP21+'),
    write: ({ person, number }) => ({
      subject: `Signatář projektu ${number} v ISKP21+`,
      body: [
        `v portálu ISKP21+ potřebujeme zpřístupnit projekt novému signatáři: ${fullName(person)}. Původní uživatel odešel a úlohu nemá kdo podepsat.`,
      ],
    }),
  },
  {
    id: 'social worker of a town and records',
    from: 'authority',
    annotation: 'Žádost o přístup do JISPSV pro sociální práci obce',
    to: fully('oddělení správy JISPSV'),
    write: ({ person }) => ({
      subject: 'Přístup ke Standardizovanému záznamu sociálního pracovníka',
      body: [
        'Dobrý den,',
        `naše obec žádá, aby byl do Standardizovaného záznamu sociálního pracovníka zřízen přístup pro tuto úřední osobu: ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'benefits in need looked up by a town',
    from: 'authority',
    annotation: 'Přístup obce do aplikace OKnouze',
    to: at('oddělení dávek pomoci v hmotné nouzi'),
    write: ({ person }) => ({
      subject: 'OKnouze – nový uživatel městského úřadu',
      body: [
        `žádáme o zřízení uživatele v OKnouze pro potřeby šetření na ubytovnách. Uživatel: ${fullName(person)}, odbor sociálních věcí.`,
      ],
    }),
  },
  {
    id: 'citizen who cannot log in for benefits',
    from: 'person',
    annotation: 'Nejde mi přihlášení do klientské zóny Jenda',
    to: at('podpora klientské zóny'),
    write: ({ person }) => ({
      subject: 'Jenda – přihlášení',
      body: [
        `chtěl${by(person, '', 'a')} jsem v klientské zóně Jenda požádat o rodičovský příspěvek, ale přes bankovní identitu mě to nepustí dál. Co s tím mám dělat?`,
      ],
    }),
  },
  {
    id: 'course on line and its passwords',
    from: 'organisation',
    annotation: 'Uživatelská jména a hesla - e-learning pro sociální pracovníky',
    to: fully('oddělení vzdělávání v sociálních službách'),
    write: () => ({
      subject: 'E-learningový kurz: ztracená hesla účastnic',
      body: [
        'tři naše kolegyně dostaly uživatelská jména do kurzu o krizové intervenci, hesla jim však nedorazila. Kurz přitom začíná příští týden.',
      ],
    }),
  },
  {
    id: 'shared folder of a working group',
    from: 'organisation',
    annotation: 'Přístup ke sdílené složce pracovní skupiny',
    to: at('odbor sociálního začleňování'),
    write: ({ person }) => ({
      subject: 'Sdílené úložiště pracovní skupiny k bydlení',
      body: [
        `členem pracovní skupiny je za nás nově ${fullName(person)}. Přidejte ${by(person, 'ho', 'ji')} prosím ke sdílené složce se zápisy.`,
      ],
    }),
  },
  {
    id: 'technician through a tunnel',
    from: 'organisation',
    annotation: 'Žádost o VPN přístup technika dodavatele',
    unit: ict,
    to: fully(ict),
    write: ({ person, number }) => ({
      subject: `Vzdálený přístup dle smlouvy č. ${number}`,
      body: [
        `ke správě záložních serverů žádáme o prodloužení vzdáleného přístupu (VPN) pro našeho technika. Technik: ${fullName(person)}.`,
        'Platnost certifikátu končí za čtrnáct dní.',
      ],
    }),
  },
  {
    id: 'groups for children, their own system',
    from: 'organisation',
    annotation: 'Heslo do evidence dětských skupin',
    to: at('oddělení dětských skupin, evidence'),
    write: () => ({
      subject: 'Obnova přihlašovacích údajů – evidence dětských skupin',
      body: [
        'do elektronické evidence poskytovatelů dětských skupin se po výměně počítače nemůžeme přihlásit. Pošlete nám prosím odkaz k obnově hesla.',
      ],
    }),
  },
  {
    id: 'survey of earnings and its portal',
    from: 'organisation',
    annotation: 'ISPV - změna kontaktní osoby a přístupu ke sběru dat',
    to: fully('oddělení statistiky výdělků'),
    write: ({ person, organisation }) => ({
      subject: `Sběr dat o výdělcích, IČO ${organisation.ico}`,
      body: [
        `data do šetření ISPV u nás bude nově odesílat ${fullName(person)}. Původní přístup do portálu šetření zneplatněte.`,
      ],
    }),
  },
  {
    id: 'bill for certificates',
    from: 'organisation',
    annotation: 'Faktura - serverové certifikáty',
    unit: ict,
    to: at(ict),
    write: ({ number, on }) => ({
      subject: `Faktura ${number}/2026`,
      body: [
        `za dodání serverových certifikátů dne ${czechDate(on)} Vám účtujeme:`,
        [
          ['Zboží', 'Počet', 'Kč bez DPH'],
          ['Certifikát SSL', '12', '21 600'],
          ['Instalace', '1', '3 900'],
        ],
      ],
    }),
  },
  {
    id: 'keeper of passwords on sale',
    from: 'organisation',
    annotation: 'Nabídka programu pro správu uživatelských účtů a hesel',
    unit: 'ředitel odboru provozu informačních a komunikačních technologií',
    to: fully(ict),
    write: () => ({
      subject: 'Mají Vaši uživatelé příliš mnoho hesel?',
      body: [
        'jsme rodinná firma a vyvíjíme program, v němž má úředník všechny účty pod jedním heslem. Přijedeme Vám ho nezávazně předvést.',
      ],
    }),
  },
  {
    id: 'cable cut by a digger',
    from: 'organisation',
    annotation: 'Výpadek optické trasy - informace o opravě',
    unit: 'odbor provozu IKT',
    to: at('odbor provozu IKT'),
    write: ({ on }) => ({
      subject: 'Přerušení optického kabelu bagrem',
      body: [
        `dne ${wordyDate(on)} přerušil bagr optickou trasu mezi Vaší budovou a datovým centrem. Oprava proběhla téhož večera.`,
      ],
    }),
  },
  {
    id: 'work on the software accepted',
    from: 'organisation',
    annotation: 'Akceptační protokol - úprava OKslužby',
    unit: ict,
    to: fully(ict),
    write: ({ number }) => ({
      subject: `Akceptační protokol k dílčí objednávce ${number}`,
      body: [
        'předkládáme k podpisu akceptační protokol za práce na tiskových sestavách v OKslužby. Podepsané vyhotovení nám prosím vraťte, ať můžeme fakturovat.',
      ],
    }),
  },
  {
    id: 'old printers away',
    from: 'organisation',
    annotation: 'Ekologická likvidace tiskáren',
    unit: 'Odbor provozu informačních a komunikačních technologií',
    to: at(ict),
    write: ({ on }) => ({
      subject: 'Potvrzení o převzetí elektroodpadu',
      body: [`potvrzujeme, že jsme ${dottedDate(on)} převzali k likvidaci 46 tiskáren a 12 skříní s disky.`],
    }),
  },
  {
    id: 'warning of false messages',
    from: 'authority',
    annotation: 'Upozornění na podvodné zprávy vylákávající přihlašovací údaje',
    unit: 'odbor provozu IKT',
    to: fully('odbor provozu IKT'),
    write: () => ({
      subject: 'Podvodné e-maily jménem ministerstva',
      body: [
        'občanům našeho města chodí e-maily, které se tváří jako od Vás a chtějí po nich heslo do bankovnictví. Jeden výtisk přikládáme.',
      ],
    }),
  },
  {
    id: 'what would a new system cost',
    from: 'organisation',
    annotation: 'Předběžná tržní konzultace - náhrada aplikace OKslužby',
    unit: ict,
    to: fully(ict),
    write: ({ number }) => ({
      subject: `Odpověď v předběžné tržní konzultaci PTK ${number}`,
      body: [
        'k otázkám v tržní konzultaci uvádíme, že náhradu aplikace OKslužby bychom dodali za čtrnáct měsíců. Odhad ceny je v příloze č. 2.',
      ],
    }),
  },
  {
    id: 'how many applications were filed',
    from: 'person',
    annotation: 'Dotaz dle zákona č. 106/1999 Sb., program pro seniorské organizace',
    to: at('odbor kanceláře ministra, poskytování informací'),
    write: ({ person }) => ({
      subject: 'Svobodný přístup k informacím – dotace seniorským organizacím',
      body: [
        'chci vědět, kolik žádostí bylo loni v OKslužby – senior podáno, kolik jich uspělo a jak velkou částku dostali žadatelé z Moravskoslezského kraje.',
        `Odpověď na adresu: ${fullName(person)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'late for a subsidy because of an illness',
    from: 'organisation',
    annotation: 'Žádost o prominutí zmeškání lhůty - dotační řízení Rodina',
    unit: 'odbor rodinné politiky',
    to: fully('odbor rodinné politiky'),
    write: () => ({
      subject: 'Prominutí zmeškání lhůty k podání žádosti o dotaci',
      body: [
        'Vážení,',
        'naše předsedkyně ležela v nemocnici a žádost o dotaci tak odešla až druhý den po uzávěrce. Prosíme, abyste zmeškání prominuli, jsme malé centrum a bez dotace zavřeme.',
      ],
    }),
  },
  {
    id: 'receipts of a centre for families',
    from: 'organisation',
    annotation: 'Vypořádání dotace OKslužby - rodina, kopie účetních dokladů',
    to: at('oddělení vypořádání dotací'),
    write: ({ number }) => ({
      subject: `Kopie dokladů k vypořádání dotace ${number}`,
      body: [
        'vypořádání jsme v OKslužby – rodina odeslali v lednu, papírové kopie dokladů dodáváme teď:',
        [
          ['Doklad', 'Částka'],
          ['nájem sálu', '14 000 Kč'],
          ['lektorka', '9 600 Kč'],
          ['výtvarný materiál', '3 215 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'head declares no debts',
    from: 'organisation',
    annotation: 'Čestné prohlášení statutárního zástupce o bezdlužnosti',
    to: fully('oddělení dotačního řízení'),
    write: ({ organisation, number }) => ({
      subject: `Čestné prohlášení k dotačnímu řízení ${number}`,
      body: [
        `statutární zástupce prohlašuje, že ${organisation.name} nemá dluhy vůči státu, zdravotním pojišťovnám ani obci.`,
      ],
    }),
  },
  {
    id: 'erase me from the labour office',
    from: 'person',
    annotation: 'Výmaz osobních údajů z evidence úřadu práce',
    to: at('pověřenec pro ochranu osobních údajů MPSV'),
    write: ({ person }) => ({
      subject: 'Právo na výmaz',
      body: [
        `v evidenci uchazečů o zaměstnání jsem ${by(person, 'byl', 'byla')} naposledy před dvanácti lety. Nevidím důvod, proč by o mně úřad práce měl dál něco vést, a žádám o výmaz.`,
      ],
    }),
  },
  {
    id: 'files stolen from a car',
    from: 'organisation',
    annotation: 'Porušení zabezpečení osobních údajů klientů - informace',
    to: fully('odbor sociálních služeb, metodika'),
    write: ({ on }) => ({
      subject: 'Krádež spisů z auta terénní pracovnice',
      body: [
        `${czechDate(on)} byla z auta naší pracovnice ukradena taška se spisy šesti klientů. Úřadu pro ochranu osobních údajů jsme to ohlásili, Vás o tom zpravujeme.`,
      ],
    }),
  },
  {
    id: 'user of a service and his dinners',
    from: 'person',
    annotation: 'Stížnost uživatele pečovatelské služby na poskytovatele',
    to: at('oddělení stížností na sociální služby'),
    write: ({ person }) => ({
      subject: 'Uživatel si stěžuje na poskytovatele',
      body: [
        `jsem ${by(person, 'uživatelem', 'uživatelkou')} pečovatelské služby. Obědy vozí studené a v neděli vůbec. Když jsem si ${by(person, 'stěžoval', 'stěžovala')}, bylo mi řečeno, ať si vařím.`,
      ],
    }),
  },
  {
    id: 'card with discounts for families',
    from: 'organisation',
    annotation: 'Rodinné pasy a Senior pasy - zapojení prodejny',
    to: at('oddělení podpory rodin'),
    write: () => ({
      subject: 'Slevy pro držitele Rodinného a Senior pasu',
      body: [
        'naše pekárna by se ráda připojila k poskytovatelům slev. Na pečivo nabídneme pět procent, na koláče deset.',
      ],
    }),
  },
  {
    id: 'into the network of the region',
    from: 'organisation',
    annotation: 'Poskytovatel sociálních služeb - nezařazení do krajské sítě',
    to: fully('odbor sociálních služeb, financování'),
    write: () => ({
      subject: 'Nesouhlas s nezařazením do krajské sítě služeb',
      body: [
        'kraj nezařadil naši pečovatelskou službu do sítě, ačkoli jsme v okrese jediný poskytovatel. Žádáme ministerstvo o metodické stanovisko.',
      ],
    }),
  },
  {
    id: 'exception from the education of staff',
    from: 'organisation',
    annotation: 'Žádost o povolení výjimky - kvalifikace sociálního pracovníka',
    to: at('oddělení kvality sociálních služeb'),
    write: ({ person }) => ({
      subject: 'Povolení výjimky z odborné způsobilosti',
      body: [
        `žádáme o povolení výjimky. ${fullName(person)} dokončí studium sociální práce až v červnu, v pohraničí jinou posilu neseženeme.`,
      ],
    }),
  },
  {
    id: 'other bank account for a subsidy',
    from: 'organisation',
    annotation: 'Zrušení účtu a nový účet příjemce dotace',
    to: fully('oddělení financování projektů'),
    write: ({ number }) => ({
      subject: `Změna bankovního účtu, dotace ${number}`,
      body: ['účet u záložny jsme zrušili, dotaci prosíme posílat na nový účet. Smlouvu s bankou přikládáme.'],
    }),
  },
  {
    id: 'password of an archive with an opinion',
    from: 'person',
    annotation: 'Heslo k zašifrované příloze - znalecký posudek',
    to: at('odbor posudkový'),
    write: ({ person, number }) => ({
      subject: `Znalecký posudek ${number}, otevření přílohy`,
      body: [
        `lékařský posudek jsem Vám ${by(person, 'zaslal', 'zaslala')} jako zaheslovaný soubor. Heslo sdělím posudkovému lékaři telefonicky, volejte na ${person.phone}.`,
      ],
    }),
  },
  {
    id: 'who may read our data box',
    from: 'organisation',
    annotation: 'Nová pověřená osoba k naší datové schránce',
    to: fully('podatelna'),
    write: ({ on }) => ({
      subject: 'Upozornění na prodlevy v přebírání zpráv',
      body: [
        `oprávněná osoba naší datové schránky byla od ${czechDate(on)} nemocná, zprávy proto nikdo nevybíral. Teď už má přístup do schránky i účetní.`,
      ],
    }),
  },
  {
    id: 'village wants a director removed',
    from: 'person',
    annotation: 'Petice za odvolání ředitelky domova pro seniory',
    to: at('oddělení petic a stížností'),
    write: () => ({
      subject: 'Petice: odvolejte ředitelku',
      body: [
        'zasíláme petici se 184 podpisy občanů, kteří žádají odvolání ředitelky zdejšího domova pro seniory. Kuchyně se má rušit a jídlo vozit z města.',
      ],
    }),
  },
  {
    id: 'authorised to inspect firms',
    from: 'authority',
    annotation: 'Pověření ke kontrole - součinnost',
    to: fully('odbor kontroly a inspekce'),
    write: ({ person, number }) => ({
      subject: `Pověření č. ${number} k provedení kontroly hospodaření`,
      body: [
        `na základě pověření provede u společného projektu kontrolu: ${fullName(person)}. Prosíme o přípravu smluv a výpisů.`,
      ],
    }),
  },
  {
    id: 'legal representatives and a camp',
    from: 'organisation',
    annotation: 'Souhlas zákonných zástupců a zpracování údajů - příměstský tábor OPZ+',
    to: at('oddělení projektů péče o děti'),
    write: ({ number }) => ({
      subject: `Monitorovací listy podpořených osob, projekt ${number}`,
      body: [
        'k projektu příměstských táborů dokládáme monitorovací listy rodičů včetně jejich souhlasu se zpracováním údajů pro účely evaluace.',
      ],
    }),
  },
  {
    id: 'mill with a plaque',
    from: 'organisation',
    annotation: 'Souhlas s užitím loga ministerstva',
    to: at('oddělení vnější komunikace'),
    write: () => ({
      subject: 'Logo MPSV na pamětní desce',
      body: [
        'opravený mlýn, kde je teď komunitní dílna, chceme označit deskou s Vaším logem. Vydáte nám k tomu písemný souhlas?',
      ],
    }),
  },
  {
    id: 'right to submit for the benefits of a foster child',
    from: 'person',
    annotation: 'Oprávnění podat žádost o dávky za svěřené dítě',
    to: fully('oddělení dávek pěstounské péče'),
    write: ({ person }) => ({
      subject: 'Kdo smí podat žádost o dávku pěstounské péče',
      body: [
        `máme v péči vnuka a úředník tvrdí, že žádost nejsem ${by(person, 'oprávněn', 'oprávněna')} podat, protože rozsudek zní na ${by(person, 'manželku', 'manžela')}. Je to tak?`,
      ],
    }),
  },
  {
    id: 'former employee keeps the pass',
    from: 'organisation',
    annotation: 'Ukončení smlouvy - zrušení vstupních karet a přístupů do budovy',
    unit: ict,
    to: at(ict),
    write: ({ on, number }) => ({
      subject: `Ukončení servisní smlouvy ${number}`,
      body: [
        `smlouva o servisu klimatizace v serverovně končí dnem ${czechDate(on)}. Vracíme tři vstupní karty našich techniků, jejich vstupy do budovy můžete zrušit.`,
      ],
    }),
  },
];

/** What nobody could take for ours. */
const everyday: StrangerWording[] = [
  {
    id: 'years worked in Slovakia',
    from: 'person',
    annotation: 'Důchod - roky odpracované na Slovensku',
    to: at('odbor důchodového pojištění'),
    write: ({ person }) => ({
      subject: 'Dorovnávací příspěvek k důchodu',
      body: [
        `do roku 1992 jsem ${by(person, 'dělal', 'dělala')} v Holíči a bydlel${by(person, '', 'a')} v Hodoníně. Slovenská část důchodu je mizerná. Mám nárok na dorovnávací příspěvek?`,
      ],
    }),
  },
  {
    id: 'over the border to Austria every day',
    from: 'person',
    annotation: 'Rodinné přídavky - práce v Rakousku',
    to: at('oddělení koordinace dávek EU'),
    write: ({ on }) => ({
      subject: 'Který stát mi má platit přídavky na děti',
      body: [
        `od ${czechDate(on)} jezdím za prací do Laa an der Thaya. Úřad v Rakousku po mně chce potvrzení z Česka a úřad práce o něm nic neví.`,
      ],
    }),
  },
  {
    id: 'Polish joiners sent to a Silesian site',
    from: 'organisation',
    annotation: 'Vysílání zaměstnanců z Polska - dotaz',
    to: fully('odbor pracovního práva'),
    write: () => ({
      subject: 'Vyslaní tesaři z Polska',
      body: [
        'na stavbě v Jablunkově nám mají vypomoct čtyři tesaři vyslaní polskou firmou. Musíme jejich příchod hlásit předem, nebo až v den nástupu?',
      ],
    }),
  },
  {
    id: 'house after the flood',
    from: 'person',
    annotation: 'Mimořádná okamžitá pomoc po povodni - odvolání',
    to: at('odbor odvolání v dávkách pomoci'),
    write: ({ person, number }) => ({
      subject: `Odvolání proti rozhodnutí ${number}/2026`,
      body: [
        `voda nám vzala kotel i podlahy a úřad mi přiznal polovinu toho, co sousedovi. Proti rozhodnutí se odvolávám. Fotky sklepa jsem ${by(person, 'přiložil', 'přiložila')}.`,
      ],
    }),
  },
  {
    id: 'miner and his years underground',
    from: 'person',
    annotation: 'Hornický důchod - započtení směn',
    to: fully('oddělení důchodů'),
    write: () => ({
      subject: 'Směny v podzemí',
      body: ['chybí mi uznat 212 směn z dolu v Karviné, podnik už neexistuje. Kde se dají dohledat výkazy směn?'],
    }),
  },
  {
    id: 'family from Ukraine in a parish house',
    from: 'organisation',
    annotation: 'Humanitární dávka - ubytovaná rodina z Ukrajiny',
    to: at('oddělení humanitárních dávek'),
    write: () => ({
      subject: 'Zastavená humanitární dávka',
      body: [
        'na faře bydlí matka se třemi dětmi. Od srpna jí dávka nechodí a na úřadě jí nikdo neřekl proč. Můžete se toho ujmout?',
      ],
    }),
  },
  {
    id: 'mother waits for a social survey',
    from: 'person',
    annotation: 'Příspěvek na péči - nikdo nepřišel na šetření',
    to: fully('oddělení příspěvku na péči'),
    write: ({ on }) => ({
      subject: 'Urgence sociálního šetření u maminky',
      body: [`žádost jsme podali ${dottedDate(on)}, mamince je 91 let a leží. Sociální pracovnice dosud nepřišla.`],
    }),
  },
  {
    id: 'card for the disabled refused',
    from: 'person',
    annotation: 'Průkaz ZTP - nesouhlas s posudkem',
    to: at('lékařská posudková služba'),
    write: ({ person }) => ({
      subject: 'Nesouhlas s posudkem o zdravotním stavu',
      body: [
        `po amputaci prstů mi průkaz ZTP nedali. Posudkový lékař mě ani neviděl. Jsem ${by(person, 'řezbář', 'krajkářka')}, rukama jsem se ${by(person, 'živil', 'živila')}.`,
      ],
    }),
  },
  {
    id: 'car for a child on wheels',
    from: 'person',
    annotation: 'Příspěvek na zvláštní pomůcku - auto',
    to: fully('oddělení dávek pro osoby se zdravotním postižením'),
    write: () => ({
      subject: 'Za jak dlouho se smí žádat o auto znovu',
      body: [
        'syn jezdí na vozíku a naše auto dosluhuje. Příspěvek jsme čerpali před devíti lety. Lze žádat dřív než po deseti?',
      ],
    }),
  },
  {
    id: 'foster mother asks for respite',
    from: 'person',
    annotation: 'Odměna pěstouna - přechodná péče',
    to: at('oddělení pěstounské péče'),
    write: ({ person }) => ({
      subject: 'Odměna za dobu mezi dvěma dětmi',
      body: [
        `jsem ${by(person, 'pěstoun', 'pěstounka')} na přechodnou dobu. Miminko odešlo v květnu do rodiny, další zatím nemám. Náleží mi odměna i za léto?`,
      ],
    }),
  },
  {
    id: 'maintenance paid by the state',
    from: 'person',
    annotation: 'Náhradní výživné - dotaz',
    to: at('oddělení náhradního výživného'),
    write: ({ person }) => ({
      subject: `${by(person, 'Matka', 'Otec')} dětí neplatí`,
      body: [
        `${by(person, 'bývalá manželka', 'bývalý manžel')} je prý v Irsku a neplatí. Exekuce běží už rok. Jaké listiny je třeba k žádosti donést?`,
      ],
    }),
  },
  {
    id: 'twins and one payment',
    from: 'person',
    annotation: 'Porodné při dvojčatech',
    to: fully('oddělení státní sociální podpory'),
    write: ({ on }) => ({
      subject: 'Porodné vyplaceno jen na jedno dítě',
      body: [`dvojčata se nám narodila ${wordyDate(on)}, porodné však přišlo jen jednou. Bude se doplácet?`],
    }),
  },
  {
    id: 'rent eats the pension',
    from: 'person',
    annotation: 'Superdávka a příspěvek na bydlení',
    to: at('informační linka'),
    write: ({ person }) => ({
      subject: 'Kolik mi zbude po nové dávce',
      body: [
        `jsem ${by(person, 'vdovec', 'vdova')} v obecním bytě a bojím se, že po sloučení dávek na nájem nebudu mít. Spočítá mi to někdo?`,
      ],
    }),
  },
  {
    id: 'workers lodged in a barn',
    from: 'authority',
    annotation: 'Podnět k prověření ubytování agenturních pracovníků',
    to: fully('odbor trhu práce a inspekce'),
    write: () => ({
      subject: 'Ubytovna v bývalém kravíně',
      body: [
        'v našem katastru bydlí v bývalém kravíně přes čtyřicet cizinců zaměstnaných v masokombinátu. Žádáme, aby se na místo přijela podívat inspekce.',
      ],
    }),
  },
  {
    id: 'paid in the hand at the vintage',
    from: 'person',
    annotation: 'Práce načerno ve vinohradu',
    to: at('odbor ochrany zaměstnanců'),
    write: ({ person }) => ({
      subject: 'Podnět inspekci práce',
      body: [
        `na vinobraní jsem ${by(person, 'robil', 'robila')} tři týdny bez smlouvy a za poslední týden mi nezaplatili. Mám si stěžovat u Vás, nebo u inspektorátu?`,
      ],
    }),
  },
  {
    id: 'glassworks went bankrupt',
    from: 'person',
    annotation: 'Nevyplacené mzdy po krachu sklárny',
    to: fully('oddělení ochrany při platební neschopnosti zaměstnavatele'),
    write: () => ({
      subject: 'Mzda z krachující sklárny',
      body: ['sklárna nám dluží dvě výplaty. Do kdy je možné uplatnit nárok na úřadu práce?'],
    }),
  },
  {
    id: 'unions on the lowest wage',
    from: 'organisation',
    annotation: 'Stanovisko odborové organizace k minimální mzdě',
    to: at('kancelář ministra'),
    write: () => ({
      subject: 'Zaručená mzda v textilkách',
      body: [
        'základní organizace žádá, aby se při jednání tripartity pamatovalo na švadleny. Po čtyřiceti letech za strojem berou sotva minimum.',
      ],
    }),
  },
  {
    id: 'agreement of a branch widened',
    from: 'organisation',
    annotation: 'Rozšíření závaznosti kolektivní smlouvy - sklo a keramika',
    to: fully('oddělení kolektivního vyjednávání'),
    write: ({ number }) => ({
      subject: `Návrh na rozšíření závaznosti KSVS č. ${number}`,
      body: ['společně s odborovým svazem navrhujeme rozšířit závaznost smlouvy na další zaměstnavatele v odvětví.'],
    }),
  },
  {
    id: 'bonuses of officials',
    from: 'person',
    annotation: 'Informace dle 106 - odměny náměstků',
    to: at('oddělení svobodného přístupu k informacím'),
    write: () => ({
      subject: 'Výše odměn za minulý rok',
      body: [
        'na základě zákona o svobodném přístupu k informacím se ptám, jaké odměny dostali náměstci ministra za minulý rok.',
      ],
    }),
  },
  {
    id: 'help given after the flood, in numbers',
    from: 'organisation',
    annotation: 'Žádost novin o údaje k povodňové pomoci',
    to: fully('tisková mluvčí'),
    write: ({ on }) => ({
      subject: 'Dotaz redakce: povodňové dávky na Jesenicku',
      body: [
        `připravujeme článek k výročí povodní. Kolik domácností dostalo mimořádnou pomoc a kolik žádostí bylo zamítnuto? Poprvé jsme se ptali ${czechDate(on)}.`,
      ],
    }),
  },
  {
    id: 'labour office leaves a small town',
    from: 'authority',
    annotation: 'Petice proti zrušení pracoviště úřadu práce',
    to: at('generální ředitelství a kancelář ministra'),
    write: () => ({
      subject: 'Zachovejte úřad práce v Osoblažském výběžku',
      body: [
        'zastupitelstvo podporuje petici 912 občanů. Nejbližší pracoviště je od nás padesát kilometrů a autobus jezdí dvakrát denně.',
      ],
    }),
  },
  {
    id: 'resolution about flats',
    from: 'authority',
    annotation: 'Usnesení zastupitelstva - sociální bydlení',
    to: fully('odbor sociálního bydlení'),
    write: ({ number, on }) => ({
      subject: `Výpis z usnesení č. ${number}`,
      body: [
        `zastupitelstvo dne ${dottedDate(on)} vzalo na vědomí záměr opravit bývalou celnici na šest bytů pro mladé rodiny.`,
      ],
    }),
  },
  {
    id: 'plan of social services sent round',
    from: 'authority',
    annotation: 'Komunitní plán - k připomínkám',
    to: at('oddělení plánování sociálních služeb'),
    write: () => ({
      subject: 'Návrh komunitního plánu na další čtyři roky',
      body: [
        'předkládáme návrh komunitního plánu. Největší mezerou je doprava starších lidí k lékaři z okolních vesnic.',
      ],
    }),
  },
  {
    id: 'court wants an opinion',
    from: 'authority',
    annotation: 'Žádost soudu o odborné vyjádření',
    to: fully('odbor legislativně právní'),
    write: ({ number }) => ({
      subject: `Sp. zn. 27 C ${number}/2026 – žádost o vyjádření`,
      body: ['soud se ptá, jaká částka životního minima platila v rozhodné době pro nezaopatřené dítě.'],
    }),
  },
  {
    id: 'deductions from a salary',
    from: 'authority',
    annotation: 'Vyrozumění o změně pořadí srážek',
    to: at('mzdová účtárna'),
    write: ({ person, number }) => ({
      subject: `Srážky ze mzdy, 88 EX ${number}/24`,
      body: [
        `plátce mzdy se vyrozumívá, že pohledávka byla zčásti uspokojena.`,
        `${by(person, 'Povinný', 'Povinná')}: ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'police and a lost child',
    from: 'authority',
    annotation: 'Opatrovnictví nezletilého - dožádání',
    to: fully('oddělení mezinárodní ochrany dětí'),
    write: ({ on }) => ({
      subject: 'Nezletilý bez doprovodu nalezen na hranici',
      body: [
        `dne ${wordyDate(on)} byl na hraničním přechodu nalezen chlapec bez dokladů. Prosíme o kontakt na příslušný polský úřad.`,
      ],
    }),
  },
  {
    id: 'ombudsman asks about waiting',
    from: 'authority',
    annotation: 'Šetření veřejného ochránce práv - výzva k vyjádření',
    to: at('odbor nepojistných sociálních dávek'),
    write: ({ number }) => ({
      subject: `Šetření ${number}/2026/VOP`,
      body: ['sdělte do třiceti dnů, jaká opatření přijalo ministerstvo ke zkrácení průměrné doby řízení.'],
    }),
  },
  {
    id: 'trustee registers nothing',
    from: 'organisation',
    annotation: 'Insolvence - dotaz na pohledávku státu',
    to: fully('oddělení správy pohledávek'),
    write: ({ number }) => ({
      subject: `KSBR 38 INS ${number}/2026`,
      body: ['jako insolvenční správce se dotazujeme, zda ministerstvo za dlužníkem eviduje nevrácenou dotaci.'],
    }),
  },
  {
    id: 'wants to be a spokeswoman',
    from: 'person',
    annotation: 'Přihláška na místo v tiskovém oddělení',
    to: at('odbor personální, výběrová řízení'),
    write: ({ person, on }) => ({
      subject: 'Hlásím se na místo redaktora webu',
      body: [
        `inzerát na místo redaktora webu ze dne ${czechDate(on)} mě zaujal. Osm let jsem ${by(person, 'psal', 'psala')} do okresních novin na Vsetínsku. Ukázky textů přikládám.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'paper for the credit of years',
    from: 'person',
    annotation: 'Potvrzení o zaměstnání na ministerstvu v letech 1994-1999',
    to: at('spisovna personálního odboru'),
    write: ({ person }) => ({
      subject: 'Zápočtový list',
      body: [
        `v letech 1994 až 1999 jsem na ministerstvu ${by(person, 'pracoval', 'pracovala')} a k důchodu mi chybí evidenční list. Vystavíte mi opis?`,
      ],
    }),
  },
  {
    id: 'documents for destruction',
    from: 'authority',
    annotation: 'Skartační řízení - rozhodnutí archivu',
    to: fully('správní archiv'),
    write: ({ number }) => ({
      subject: `Protokol o skartačním řízení ${number}`,
      body: ['z navržených dokumentů vybíráme k trvalému uložení zápisy z porad vedení, ostatní lze zničit.'],
    }),
  },
  {
    id: 'statistics of homes',
    from: 'authority',
    annotation: 'Počty míst v domovech pro naši výroční zprávu',
    to: at('oddělení sociální statistiky'),
    write: () => ({
      subject: 'Prosba o statistické podklady',
      body: ['pro výroční zprávu města potřebujeme počty míst v domovech za okres v posledních pěti letech.'],
    }),
  },
  {
    id: 'small firms on overtime',
    from: 'organisation',
    annotation: 'Zákoník práce - připomínky malých zaměstnavatelů',
    to: fully('odbor pracovněprávní'),
    write: () => ({
      subject: 'Připomínky k rozvrhování směn u dohod',
      body: [
        'u rodinné pekárny nejde rozepsat směny brigádníkům tři dny dopředu, když se ráno neví, kdo onemocní. Navrhujeme lhůtu zkrátit na jeden den.',
      ],
    }),
  },
  {
    id: 'exercise of a staff for crises',
    from: 'authority',
    annotation: 'Cvičení krizového štábu - evakuace domova pro seniory',
    to: at('oddělení krizového řízení'),
    write: ({ on }) => ({
      subject: 'Vyhodnocení cvičení Voda 26',
      body: [
        `při cvičení ${czechDate(on)} jsme zkušebně evakuovali domov pro seniory do tělocvičny. Chyběla lůžka a tlumočník do znakového jazyka.`,
      ],
    }),
  },
  {
    id: 'film crew in a shelter',
    from: 'organisation',
    annotation: 'Natáčení dokumentu o azylovém domě',
    to: fully('oddělení médií'),
    write: ({ person }) => ({
      subject: 'Rozhovor s ministrem pro dokumentární film',
      body: [
        `točíme film o ženách z azylového domu na Valašsku. ${by(person, 'Náš režisér', 'Naše režisérka')} ${fullName(person)} ${by(person, 'by se rád setkal', 'by se ráda setkala')} s panem ministrem.`,
      ],
    }),
  },
  {
    id: 'seminar in a cellar',
    from: 'organisation',
    annotation: 'Pozvánka - odborný seminář v Mikulově',
    to: at('náměstek pro zaměstnanost'),
    write: ({ on }) => ({
      subject: 'Seminář Lidé a vinohrady',
      body: [
        `o sezonní práci budeme mluvit v mikulovském zámku. Původní datum ${wordyDate(on)} se nehodilo, nové pošleme.`,
      ],
    }),
  },
  {
    id: 'feast with costumes',
    from: 'authority',
    annotation: 'Pozvání na hody',
    to: fully('pan ministr'),
    write: () => ({
      subject: 'Svatomartinské hody',
      body: [
        'stárci i celá obec Vás srdečně zvou na hody. Průvod vyjde v neděli po mši od kostela, v poledne bude husa.',
      ],
    }),
  },
  {
    id: 'nuns say thanks',
    from: 'organisation',
    annotation: 'Poděkování sester za pomoc',
    to: at('odbor sociálních služeb, paní ředitelka'),
    write: () => ({
      subject: 'Děkujeme',
      body: [
        'milí přátelé, za to, že jste loni přijeli a uviděli, v čem naše babičky bydlí, Vám ze srdce děkujeme. Střecha už neteče.',
      ],
    }),
  },
  {
    id: 'former customs house to let',
    from: 'authority',
    annotation: 'Nabídka prostor k pronájmu pro úřad práce',
    to: fully('odbor investic a majetku'),
    write: () => ({
      subject: 'Volné kanceláře v bývalé celnici',
      body: ['městu se uvolnilo 140 m² kanceláří v přízemí, bezbariérově. Nabízíme je státu za symbolické nájemné.'],
    }),
  },
  {
    id: 'wine for receptions',
    from: 'organisation',
    annotation: 'Nabídka vína pro reprezentační účely',
    to: at('protokol ministra'),
    write: () => ({
      subject: 'Rodinné vinařství nabízí',
      body: ['naše vinařství Vám nabízí kolekci Pálavy a Aurelia z letošního sběru, ochutnávku dovezeme.'],
    }),
  },
  {
    id: 'candles of a sheltered workshop',
    from: 'organisation',
    annotation: 'Vánoční svíčky z chráněné dílny',
    to: at('sekretariát státní tajemnice'),
    write: () => ({
      subject: 'Dárky z naší dílny',
      body: [
        'naši klienti v dílně pekli perníčky a lili svíčky. Odebere ministerstvo něco do vánočních balíčků?',
        [
          ['Výrobek', 'Cena'],
          ['svíčka z včelího vosku', '95 Kč'],
          ['perníkové srdce', '40 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'bill for washing windows',
    from: 'organisation',
    annotation: 'Faktura za mytí oken',
    unit: 'oddělení správy budov',
    to: fully('oddělení správy budov'),
    write: ({ number }) => ({
      subject: `Faktura ${number}, mytí oken`,
      body: [
        'účtujeme Vám mytí oken v pátém a šestém patře.',
        [
          ['Práce', 'Cena s DPH'],
          ['mytí oken', '18 392 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'reminder of an unpaid bill',
    from: 'organisation',
    annotation: 'Upomínka - neuhrazená faktura za tlumočení',
    to: at('odbor účetnictví'),
    write: ({ number, on }) => ({
      subject: `1. upomínka k faktuře ${number}`,
      body: [
        `za tlumočení z polštiny na jednání ${czechDate(on)} jsme dosud nedostali zaplaceno. Nejspíš jde o přehlédnutí.`,
      ],
    }),
  },
  {
    id: 'translator introduces herself',
    from: 'person',
    annotation: 'Nabídka překladů z ukrajinštiny',
    to: fully('oddělení zahraničních vztahů'),
    write: ({ person }) => ({
      subject: 'Soudní překlady z ukrajinštiny a ruštiny',
      body: [
        `jsem ${by(person, 'soudní překladatel', 'soudní překladatelka')} a ${by(person, 'rád', 'ráda')} bych pro Vás překládal${by(person, '', 'a')} letáky pro příchozí. Ceník posílám.`,
      ],
    }),
  },
  {
    id: 'new course for carers',
    from: 'organisation',
    annotation: 'Nová žádost o akreditaci kurzu Péče o lidi s demencí',
    to: at('akreditační komise'),
    write: ({ number }) => ({
      subject: `Vzdělávací program č. ${number} – podání k akreditaci`,
      body: ['předkládáme k akreditaci osmihodinový kurz. Lektorkou je sestra z hospice s praxí dvaceti let.'],
    }),
  },
  {
    id: 'what was mended after an inspection',
    from: 'organisation',
    annotation: 'Zpráva o nápravě po inspekci',
    to: fully('inspekce sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Opatření k nápravě splněna',
      body: [
        `do ${dottedDate(on)} jsme odstranili všechny nedostatky. Dvoulůžkové pokoje mají zástěny a pravidla pro podávání stížností visí na chodbě.`,
      ],
    }),
  },
  {
    id: 'local action group and its money',
    from: 'organisation',
    annotation: 'MAS - závěrečná zpráva o projektu Sousedé sobě',
    to: at('oddělení komunitně vedeného místního rozvoje'),
    write: ({ number }) => ({
      subject: `Závěrečná zpráva ${number}`,
      body: ['v sedmi vesnicích jsme za tři roky podpořili 214 osob. Nejlépe se ujala sdílená dodávka na nákupy.'],
    }),
  },
  {
    id: 'building of a home from the recovery plan',
    from: 'organisation',
    annotation: 'NPO - žádost o platbu č. 3, novostavba domova',
    to: fully('odbor Národního plánu obnovy'),
    write: ({ number }) => ({
      subject: `Platba č. 3 k projektu NPO ${number}`,
      body: [
        'hrubá stavba je pod střechou. K žádosti o platbu dokládáme soupis prací a protokol technického dozoru.',
        [
          ['Etapa', 'Prostavěno'],
          ['základy', '4,1 mil. Kč'],
          ['zdivo a krov', '11,7 mil. Kč'],
        ],
      ],
    }),
  },
  {
    id: 'hands for the vineyard',
    from: 'organisation',
    annotation: 'Sezonní zaměstnanci z třetích zemí - vinařství',
    to: at('oddělení ekonomické migrace'),
    write: () => ({
      subject: 'Krátkodobé zaměstnání na zelené práce',
      body: ['potřebujeme na jaro dvanáct lidí. Je lepší hlásit volná místa v prosinci, nebo až po Novém roce?'],
    }),
  },
  {
    id: 'thesis of a student',
    from: 'person',
    annotation: 'Dotazník k diplomové práci',
    to: fully('odbor sociální práce'),
    write: ({ person }) => ({
      subject: 'Prosba o vyplnění dotazníku',
      body: [
        `studuji v Olomouci a píšu o stáří na Drahanské vrchovině. ${by(person, 'Byl', 'Byla')} bych ${by(person, 'rád', 'ráda')}, kdyby mi někdo z úředníků odpověděl na dvanáct otázek.`,
      ],
    }),
  },
  {
    id: 'pension idea of a reader',
    from: 'person',
    annotation: 'Můj návrh, jak spravedlivě přidat důchodcům',
    to: at('pan ministr'),
    write: ({ person }) => ({
      subject: 'Návrh občana k valorizaci',
      body: [
        `celý život jsem ${by(person, 'počítal', 'počítala')} výplaty v JZD a něco o procentech vím. Přidejte všem stejnou korunu, ne procento, tak to bude spravedlivé.`,
      ],
    }),
  },
  {
    id: 'umbrella left at the gate',
    from: 'person',
    annotation: 'Ztracený deštník na recepci',
    to: fully('vrátnice'),
    write: ({ on }) => ({
      subject: 'Zapomenutý deštník',
      body: [`${czechDate(on)} zůstal u Vás na recepci můj zelený deštník po dědovi. Nenašel se?`],
    }),
  },
  {
    id: 'place for a bus',
    from: 'organisation',
    annotation: 'Parkování autobusu při exkurzi',
    to: at('odbor vnitřní správy'),
    write: ({ on }) => ({
      subject: 'Exkurze žáků střední sociální školy',
      body: [`na exkurzi, o které jsme mluvili ${czechDate(on)}, přijede 38 žáků. Kde může zastavit autobus?`],
    }),
  },
  {
    id: 'retraining as a carer',
    from: 'person',
    annotation: 'Rekvalifikace - zamítnutý kurz',
    to: at('oddělení aktivní politiky zaměstnanosti'),
    write: ({ person }) => ({
      subject: 'Proč mi nezaplatí kurz',
      body: [
        `po zavření slévárny jsem si ${by(person, 'našel', 'našla')} kurz na obsluhu jeřábu. Úřad práce ho odmítl s tím, že peníze došly. Kdy zase budou?`,
      ],
    }),
  },
  {
    id: 'public works in the village',
    from: 'authority',
    annotation: 'Veřejně prospěšné práce - krácení příspěvku',
    to: fully('oddělení trhu práce'),
    write: () => ({
      subject: 'Příspěvek na veřejně prospěšné práce',
      body: [
        'z osmi míst nám úřad práce na příští rok nechal tři. Kdo bude u nás uklízet sníh a sekat příkopy, to nevíme.',
      ],
    }),
  },
  {
    id: 'sick note of a hunter',
    from: 'person',
    annotation: 'Ošetřovné při nemoci v rodině',
    to: at('odbor nemocenského pojištění'),
    write: ({ person }) => ({
      subject: 'Dlouhodobé ošetřovné',
      body: [
        `zůstal${by(person, '', 'a')} jsem doma kvůli ${by(person, 'manželce', 'manželovi')} po mrtvici. Lékařka žádost potvrdila až po propuštění a sociální správa to nechce uznat.`,
      ],
    }),
  },
];

export const strangers: StrangerWording[] = tempting.flatMap((one, index) => {
  const beside = everyday[index];
  return beside ? [one, beside] : [one];
});
