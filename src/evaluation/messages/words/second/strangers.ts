import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const at = (unit: string) => ['MPSV', unit, 'Na Poříčním právu 1/376', '128 01 Praha 2'];
const computing = 'Odbor informačních a komunikačních technologií';

/** Near the vocabulary of OKslužby, and nothing of it asks for access. */
export const strangers: StrangerWording[] = [
  {
    id: 'declaration to a subsidy',
    from: 'organisation',
    annotation: 'Čestné prohlášení k žádosti o dotaci (OKslužby - poskytovatel)',
    unit: 'odbor financování sociálních služeb',
    to: at('odbor financování sociálních služeb'),
    write: ({ number }) => ({
      subject: `Doložení čestného prohlášení k žádosti č. ${number}`,
      body: [
        'Dobrý den,',
        'k žádosti o dotaci na rok 2027, kterou jsme podali v aplikaci OKslužby – poskytovatel, dokládáme čestné prohlášení o velikosti podniku.',
      ],
    }),
  },
  {
    id: 'later date for settling a subsidy',
    from: 'organisation',
    annotation: 'Žádost o prodloužení termínu vyúčtování dotace, program Rodina',
    to: at('oddělení rodinné politiky'),
    write: ({ number, on }) => ({
      subject: `Žádost o prodloužení termínu – rozhodnutí č. ${number}`,
      body: [
        `žádáme o prodloužení termínu pro předložení závěrečné zprávy a vyúčtování dotace. Původní termín byl ${czechDate(on)}, účetní organizace je v dlouhodobé pracovní neschopnosti.`,
      ],
    }),
  },
  {
    id: 'application for a subsidy taken back',
    from: 'organisation',
    annotation: 'Zpětvzetí žádosti o dotaci podané v OKslužby - senior',
    to: at('oddělení politiky stárnutí'),
    write: ({ number }) => ({
      subject: `Zpětvzetí žádosti o dotaci č. ${number}`,
      body: [
        'Dobrý den,',
        'bereme zpět svou žádost o dotaci v programu podpory seniorských organizací. Projekt nemůžeme z personálních důvodů uskutečnit.',
      ],
    }),
  },
  {
    id: 'account number for a subsidy',
    from: 'organisation',
    annotation: 'Změna účtu příjemce dotace',
    to: at('odbor účetnictví'),
    write: ({ organisation }) => ({
      subject: 'Změna bankovního účtu',
      body: [
        `oznamujeme, že ${organisation.name} má nový bankovní účet, na který prosíme zasílat další splátky dotace. Smlouva o vedení účtu je v příloze.`,
      ],
    }),
  },
  {
    id: 'new contact of a project',
    from: 'organisation',
    annotation: 'Oznámení o změně kontaktní osoby projektu',
    to: at('oddělení projektů OPZ+'),
    write: ({ person, on }) => ({
      subject: 'Změna kontaktní osoby',
      body: [
        `od ${czechDate(on)} je kontaktní osobou projektu Podpora neformálních pečujících ${fullName(person)}. Ostatní údaje projektu se nemění.`,
      ],
    }),
  },
  {
    id: 'editor in the system of the funds',
    from: 'organisation',
    annotation: 'Žádost o přístup k projektu v ISKP21+',
    to: at('technická podpora ISKP21+'),
    write: ({ person }) => ({
      subject: 'Přístup k projektu v ISKP21+',
      body: [
        'Dobrý den,',
        `bývalá manažerka projektu odešla a nikdo jiný nemá v ISKP21+ roli správce přístupů. Žádáme, aby tuto roli získal${by(person, '', 'a')} ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'remote access of a supplier',
    from: 'organisation',
    annotation: 'Prodloužení VPN přístupu pracovníků dodavatele',
    unit: computing,
    to: at(computing),
    write: ({ person, number }) => ({
      subject: 'Žádost o prodloužení vzdáleného přístupu',
      body: [
        `na základě smlouvy č. ${number} žádáme o prodloužení vzdáleného přístupu (VPN) k testovacím serverům do konce příštího roku. Za dodavatele: ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'bill for certificates',
    from: 'organisation',
    annotation: 'Faktura za certifikáty elektronického podpisu',
    unit: computing,
    to: at(computing),
    write: ({ number, on }) => ({
      subject: `Faktura za certifikáty č. ${number}`,
      body: [
        `fakturujeme Vám vydání kvalifikovaných certifikátů pro zaměstnance ministerstva, dodáno ${dottedDate(on)}.`,
        [
          ['Položka', 'Počet', 'Celkem'],
          ['Kvalifikovaný certifikát', '25', '9 900 Kč'],
          ['USB token', '10', '8 500 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'defective printers',
    from: 'organisation',
    annotation: 'Vyřízení reklamace tiskáren',
    unit: computing,
    to: at(computing),
    write: ({ number }) => ({
      subject: `Reklamace č. ${number} – vyjádření`,
      body: ['reklamaci dvou tiskáren uznáváme. Náhradní zařízení přivezeme po předchozí telefonické domluvě.'],
    }),
  },
  {
    id: 'offer of a manager of passwords',
    from: 'organisation',
    annotation: 'Nabídka - správa hesel a uživatelských účtů',
    unit: computing,
    to: at(computing),
    write: ({ organisation }) => ({
      subject: 'Nabídka nástroje pro správu hesel',
      body: [
        'Vážení obchodní přátelé,',
        `${organisation.name} je výhradním dovozcem nástroje pro správu uživatelských jmen a hesel. Rádi Vám ho předvedeme, například na účtech Vašich interních aplikací.`,
      ],
    }),
  },
  {
    id: 'support of an old version ends',
    from: 'organisation',
    annotation: 'Ukončení podpory databázového serveru',
    unit: computing,
    to: at(computing),
    write: ({ on }) => ({
      subject: 'Konec podpory',
      body: [
        `výrobce ukončil ke dni ${wordyDate(on)} podporu verze databázového serveru, kterou podle naší evidence provozujete. Doporučujeme přechod na verzi vyšší.`,
      ],
    }),
  },
  {
    id: 'acceptance of a stage',
    from: 'organisation',
    annotation: 'Akceptační protokol - úpravy OKslužby, etapa 2',
    unit: computing,
    to: at(computing),
    write: ({ number }) => ({
      subject: `Akceptační protokol k objednávce č. ${number}`,
      body: [
        'předáváme k podpisu akceptační protokol druhé etapy úprav aplikací OKslužby. Výhrady prosíme uplatnit do deseti pracovních dnů.',
      ],
    }),
  },
  {
    id: 'numbers by law 106',
    from: 'person',
    annotation: 'Žádost o informace - dotace pro poskytovatele sociálních služeb',
    to: at('oddělení poskytování informací'),
    write: ({ person }) => ({
      subject: 'Žádost podle zákona o svobodném přístupu k informacím',
      body: [
        'žádám o informaci, kolik žádostí o dotaci bylo za posledních pět let podáno prostřednictvím aplikací OKslužby a kolika z nich bylo vyhověno, v členění podle krajů.',
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'newsletter no more',
    from: 'person',
    annotation: 'Odvolání souhlasu se zasíláním novinek',
    to: at('oddělení tisku a webu'),
    write: ({ person }) => ({
      subject: 'Zasílání newsletteru – odvolání souhlasu',
      body: [
        `odvolávám souhlas se zasíláním novinek ministerstva na adresu ${person.email}. Odkaz na odhlášení v newsletteru nefunguje.`,
      ],
    }),
  },
  {
    id: 'erasure at the labour office',
    from: 'person',
    annotation: 'Žádost o výmaz osobních údajů - úřad práce',
    to: at('pověřenkyně pro ochranu osobních údajů'),
    write: ({ person }) => ({
      subject: 'Výmaz osobních údajů z evidence zájemců o zaměstnání',
      body: [
        `jako zájemce o zaměstnání jsem ${by(person, 'byl veden', 'byla vedena')} u úřadu práce do roku 2015. Žádám o výmaz svého telefonního čísla a fotografie.`,
      ],
    }),
  },
  {
    id: 'appeal about housing',
    from: 'person',
    annotation: 'Odvolání proti rozhodnutí o příspěvku na bydlení',
    to: at('odbor odvolání a správních činností'),
    write: ({ on, number }) => ({
      subject: 'Odvolání proti nepřiznání příspěvku na bydlení',
      body: [
        `proti rozhodnutí č. j. ${number}/26/BR ze dne ${czechDate(on)} podávám v zákonné lhůtě odvolání. Úřad nezapočetl mé skutečné náklady.`,
      ],
    }),
  },
  {
    id: 'overpayment in instalments',
    from: 'person',
    annotation: 'Žádost o povolení splátek přeplatku',
    to: at('oddělení správy přeplatků'),
    write: ({ number }) => ({
      subject: `Povolení splátek, VS ${number}`,
      body: [
        'žádám o povolení splácet přeplatek na dávce v měsíčních splátkách po 500 Kč. Moje rodina má jediný příjem.',
      ],
    }),
  },
  {
    id: 'card of the disabled',
    from: 'person',
    annotation: 'Průkaz osoby se zdravotním postižením - stížnost na průtahy',
    to: at('oddělení dávek pro osoby se zdravotním postižením'),
    write: ({ on }) => ({
      subject: 'Průtahy při vydání průkazu',
      body: [`o průkaz požádala maminka již ${wordyDate(on)} a dosud ho nemá. Prosím o prověření.`],
    }),
  },
  {
    id: 'allowance for a child',
    from: 'person',
    annotation: 'Dotaz: přídavek na dítě a změna v rodině',
    to: at('informační středisko'),
    write: () => ({
      subject: 'Dotaz na přídavek na dítě',
      body: [
        'po rozvodu bude syn ve střídavé péči. Prosím o sdělení, který z rodičů má žádat o přídavek a zda je k tomu nutný souhlas druhého rodiče.',
      ],
    }),
  },
  {
    id: 'attorney in a labour inspection',
    from: 'organisation',
    annotation: 'Plná moc k zastupování v řízení o pokutě',
    to: at('oddělení přezkumu inspekce práce'),
    write: ({ person, number }) => ({
      subject: `Plná moc – řízení sp. zn. ${number}/2026`,
      body: [
        `v řízení o odvolání proti pokutě uložené oblastním inspektorátem práce zmocňujeme k zastupování tuto osobu: ${fullName(person)}, advokátní koncipient.`,
      ],
    }),
  },
  {
    id: 'trainee',
    from: 'person',
    annotation: 'Žádost o stáž a souhlas se zpracováním osobních údajů',
    to: at('personální odbor'),
    write: ({ person }) => ({
      subject: 'Žádost o absolventskou stáž',
      body: [
        `studuji sociální práci a ${by(person, 'rád', 'ráda')} bych u Vás ${by(person, 'absolvoval', 'absolvovala')} tříměsíční stáž. Souhlasím se zpracováním osobních údajů uvedených v životopise po dobu výběru stážistů.`,
        `${fullName(person)}, narozen${by(person, '', 'a')} ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'photographs of clients',
    from: 'organisation',
    annotation: 'Souhlasy klientů s fotografováním - Týden sociálních služeb',
    to: at('tiskové oddělení'),
    write: () => ({
      subject: 'Podepsané souhlasy s fotografováním',
      body: [
        'Dobrý den,',
        'posíláme podepsané souhlasy klientů s pořízením a zveřejněním fotografií z Týdne sociálních služeb, jak jste si vyžádali.',
      ],
    }),
  },
  {
    id: 'delegates of a congress',
    from: 'organisation',
    annotation: 'Delegáti na sjezd seniorských organizací',
    to: at('sekretariát ministra'),
    write: ({ person, on }) => ({
      subject: 'Seznam delegátů',
      body: [
        `na základě pozvání z ${czechDate(on)} zasíláme jména delegátů za naši organizaci. Vedoucím delegace bude ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'officer for data protection',
    from: 'authority',
    annotation: 'Oznámení nového pověřence pro ochranu osobních údajů',
    to: at('odbor právní'),
    write: ({ person, on }) => ({
      subject: 'Nový pověřenec',
      body: [
        `sdělujeme na vědomí, že pověřencem pro ochranu osobních údajů našeho úřadu je od ${czechDate(on)} ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'agency closes',
    from: 'organisation',
    annotation: 'Vrácení povolení ke zprostředkování zaměstnání',
    to: at('odbor trhu práce'),
    write: ({ organisation, number }) => ({
      subject: `Žádost o odejmutí povolení č. ${number} na vlastní žádost`,
      body: [
        `${organisation.name} žádá o odejmutí povolení ke zprostředkování zaměstnání, neboť agenturní činnost již nebude provozovat.`,
      ],
    }),
  },
  {
    id: 'exception for a worker',
    from: 'organisation',
    annotation: 'Dotaz na kvalifikaci pracovníka v sociálních službách',
    unit: 'oddělení koncepce sociálních služeb',
    to: at('oddělení koncepce sociálních služeb'),
    write: ({ person }) => ({
      subject: 'Kvalifikační předpoklady',
      body: [
        'Dobrý den,',
        `prosíme o stanovisko, zda kvalifikační kurz absolvovaný v roce 2009 stále postačuje. Jde o pracovníka, kterého chceme přijmout (${fullName(person)}).`,
      ],
    }),
  },
  {
    id: 'address in the register',
    from: 'organisation',
    annotation: 'Registr poskytovatelů sociálních služeb - chybná adresa zařízení',
    to: at('oddělení registru a inspekce'),
    write: ({ organisation }) => ({
      subject: 'Chybný údaj ve veřejném registru',
      body: [
        `ve veřejné části registru je u zařízení organizace ${organisation.name} uvedena stará adresa. Krajský úřad tvrdí, že údaj opravil. Prosíme o prověření.`,
      ],
    }),
  },
  {
    id: 'rewards for staff',
    from: 'organisation',
    annotation: 'Poskytovatel - seznam zaměstnanců pro mimořádné odměny',
    to: at('oddělení mimořádných dotací'),
    write: () => ({
      subject: 'Seznam zaměstnanců a výše úvazků',
      body: [
        'k výzvě na mimořádné odměny zasíláme počty zaměstnanců:',
        [
          ['Pozice v organizaci', 'Úvazky', 'Odměna v Kč'],
          ['pečovatelky', '12,5', '187 500'],
          ['zdravotní sestry', '3,0', '45 000'],
        ],
      ],
    }),
  },
  {
    id: 'employees represented in Europe',
    from: 'organisation',
    annotation: 'Evropská rada zaměstnanců - konec funkce zástupce',
    to: at('oddělení kolektivního vyjednávání'),
    write: ({ person, on }) => ({
      subject: 'Změna zástupce zaměstnanců v evropské radě',
      body: [
        `oznamujeme, že ${dottedDate(on)} skončilo funkční období zástupce zaměstnanců v evropské radě zaměstnanců. Novým zástupcem byl${by(person, '', 'a')} ${by(person, 'zvolen', 'zvolena')} ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'foster parents in training',
    from: 'organisation',
    annotation: 'Pověřená osoba SPOD - výroční zpráva o činnosti',
    to: at('oddělení náhradní rodinné péče'),
    write: ({ organisation }) => ({
      subject: 'Zpráva o činnosti pověřené osoby',
      body: [
        `${organisation.name} jako pověřená osoba předkládá zprávu o doprovázení pěstounských rodin za uplynulý rok.`,
      ],
    }),
  },
  {
    id: 'questionnaire of a university',
    from: 'organisation',
    annotation: 'Výzkum Rodina a senior v obci - prosba o spolupráci',
    to: at('odbor rodiny a stárnutí'),
    write: ({ person }) => ({
      subject: 'Prosba o vyplnění dotazníku',
      body: [
        `naše fakulta zkoumá mezigenerační soužití. Prosíme o vyplnění dotazníku, účast je anonymní a souhlas se zpracováním údajů je jeho první stranou. Řešitelem je ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'meeting of an association',
    from: 'organisation',
    annotation: 'Pozvánka na valnou hromadu asociace poskytovatelů',
    to: at('náměstkyně pro sociální služby'),
    write: ({ on }) => ({
      subject: 'Valná hromada asociace',
      body: [
        `navazujeme na jednání, které se konalo ${wordyDate(on)}, a zveme Vás na valnou hromadu asociace poskytovatelů. Na programu je volba statutárních orgánů.`,
      ],
    }),
  },
  {
    id: 'service in the network of a region',
    from: 'authority',
    annotation: 'Souhlas zastupitelstva se zařazením služby do sítě',
    to: at('oddělení plánování sociálních služeb'),
    write: ({ organisation }) => ({
      subject: 'Usnesení zastupitelstva',
      body: [
        `${organisation.name} zasílá usnesení, kterým zastupitelstvo vyslovilo souhlas se zařazením terénní pečovatelské služby do základní sítě kraje.`,
      ],
    }),
  },
  {
    id: 'employee of a town entrusted',
    from: 'authority',
    annotation: 'Pověření zaměstnance obce k místnímu šetření',
    to: at('oddělení sociální práce'),
    write: ({ person }) => ({
      subject: 'Pověření k výkonu sociální práce',
      body: [
        `k žádosti o metodickou pomoc přikládáme pověření, na jehož základě provádí sociální šetření v domácnostech ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'plan of services',
    from: 'authority',
    annotation: 'Komunitní plán sociálních služeb - rodina, senioři, osoby se zdravotním postižením',
    to: at('odbor sociální politiky'),
    write: () => ({
      subject: 'Komunitní plán na období 2027–2030',
      body: ['zasíláme schválený komunitní plán. Obsahuje opatření pro rodiny s dětmi, seniory i pečující osoby.'],
    }),
  },
  {
    id: 'guardian of a client',
    from: 'authority',
    annotation: 'Zproštění funkce opatrovníka - usnesení soudu',
    to: at('oddělení ochrany dospělých'),
    write: ({ number, on }) => ({
      subject: `Doručení usnesení č. j. 8 P ${number}/2026`,
      body: [
        `usnesením ze dne ${czechDate(on)} byla obec zproštěna funkce veřejného opatrovníka. Usnesení se doručuje na vědomí.`,
      ],
    }),
  },
  {
    id: 'tax office asks',
    from: 'authority',
    annotation: 'Výzva k prokázání skutečností - dotace',
    to: at('odbor kontroly'),
    write: ({ number }) => ({
      subject: `Výzva č. ${number} k předložení dokladů`,
      body: [
        'v daňovém řízení o porušení rozpočtové kázně vyzýváme k předložení kopie rozhodnutí o poskytnutí dotace a všech jeho změn.',
      ],
    }),
  },
  {
    id: 'replacement performance',
    from: 'organisation',
    annotation: 'Náhradní plnění - nabídka výrobků chráněné dílny',
    to: at('hospodářská správa'),
    write: ({ organisation }) => ({
      subject: 'Nabídka výrobků',
      body: [
        `${organisation.name} zaměstnává osoby se zdravotním postižením a nabízí ministerstvu upomínkové předměty v režimu náhradního plnění.`,
      ],
    }),
  },
  {
    id: 'state pension abroad',
    from: 'person',
    annotation: 'Žádost o potvrzení doby pojištění',
    to: at('oddělení mezinárodních smluv'),
    write: ({ person }) => ({
      subject: 'Potvrzení doby pojištění pro zahraniční důchod',
      body: [
        `žádám o radu, kdo mi potvrdí dobu pojištění v letech 1988 až 1994. Úřad v zahraničí o formulář žádá opakovaně. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'consent with a change of a contract',
    from: 'organisation',
    annotation: 'Souhlas s dodatkem nájemní smlouvy - školicí středisko',
    to: at('oddělení provozu budov'),
    write: ({ number }) => ({
      subject: `Dodatek k nájemní smlouvě č. ${number}`,
      body: ['s předloženým zněním dodatku souhlasíme a vracíme dvě podepsaná vyhotovení.'],
    }),
  },
  {
    id: 'users of a service complain',
    from: 'organisation',
    annotation: 'Uživatelé pečovatelské služby - petice',
    to: at('oddělení petic'),
    write: () => ({
      subject: 'Petice uživatelů služby',
      body: [
        'předáváme petici uživatelů naší pečovatelské služby proti zvýšení úhrad. Podpisové archy zašleme poštou.',
      ],
    }),
  },
];
