import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const at = (unit: string) => ['Ministerstvo práce a sociálních věcí ČR', unit, 'Praha 2'];
const short = (unit: string) => ['MPSV', unit];
const computers = 'odbor IKT';

/** Other people's mail, in the words that accounts and consents use as well. */
export const strangers: StrangerWording[] = [
  {
    id: 'wages line of a grant moved',
    from: 'organisation',
    annotation: 'Změna čerpání dotace rodina - přesun do mezd',
    unit: 'oddělení rodinných dotací',
    to: at('oddělení rodinných dotací'),
    write: ({ number }) => ({
      subject: `Dotace č. ${number} – přesun do osobních nákladů`,
      body: [
        'Vážení,',
        'v žádosti, kterou jsme podali v OKslužby – rodina, jsme počítali s nižšími mzdami. Prosíme o schválení přesunu 40 000 Kč z nájemného na platy.',
      ],
    }),
  },
  {
    id: 'senior grant, missing certificate',
    from: 'organisation',
    annotation: 'Potvrzení o bezdlužnosti k žádosti podané v OKslužby - senior',
    to: short('dotační oddělení, senioři'),
    write: ({ number, on }) => ({
      subject: `Příloha k žádosti o dotaci ${number}`,
      body: [
        `na Vaši výzvu ze dne ${czechDate(on)} dodáváme potvrzení finančního úřadu o bezdlužnosti. Samotná žádost o dotaci byla podána v OKslužby – senior v řádném termínu.`,
      ],
    }),
  },
  {
    id: 'grant not given, why',
    from: 'organisation',
    annotation: 'Žádost o přehodnocení dotace, poskytovatel sociálních služeb',
    to: at('komise pro dotační řízení'),
    write: ({ organisation, number }) => ({
      subject: `Přehodnocení žádosti o dotaci č. ${number}`,
      body: [
        `${organisation.name} žádá o přehodnocení výše dotace. Ve výkazu za loňský rok, odeslaném přes OKslužby – poskytovatel, je doložen nárůst počtu uživatelů služby o třetinu.`,
      ],
    }),
  },
  {
    id: 'correction of an already sent statement',
    from: 'organisation',
    annotation: 'Oprava čísel ve výkazu o sociálních službách za loňský rok',
    to: at('oddělení statistiky sociálních služeb'),
    write: () => ({
      subject: 'Opravná data k ročnímu výkazu',
      body: [
        'v ročním výkazu jsme omylem uvedli počet úvazků za celou organizaci. Správně má být:',
        [
          ['Služba', 'Úvazky uvedené', 'Úvazky správné'],
          ['Pečovatelská služba', '21,4', '12,9'],
          ['Odlehčovací služba', '8,0', '6,5'],
        ],
        'Žádáme o zohlednění při výpočtu dotace.',
      ],
    }),
  },
  {
    id: 'bill of a cleaning firm',
    from: 'organisation',
    annotation: 'Vyúčtování úklidu za měsíc',
    to: short('hospodářská správa'),
    write: ({ number, on }) => ({
      subject: `Faktura za úklid č. ${number}`,
      body: [
        `za úklid kancelářských prostor v období končícím ${dottedDate(on)} Vám účtujeme 61 380 Kč včetně DPH. Souhlas objednatele s rozsahem prací je na rubu pracovního výkazu.`,
      ],
    }),
  },
  {
    id: 'reminder of an unpaid bill',
    from: 'organisation',
    annotation: 'Upomínka - neuhrazená faktura za rozvoj OKslužby',
    unit: computers,
    to: short(computers),
    write: ({ number, on }) => ({
      subject: `1. upomínka k faktuře ${number}`,
      body: [
        `evidujeme neuhrazenou fakturu se splatností ${czechDate(on)} za programátorské práce na OKslužby. Prosíme o úhradu do sedmi dnů, případně o zaslání dokladu o platbě.`,
      ],
    }),
  },
  {
    id: 'credit note',
    from: 'organisation',
    annotation: 'Dobropis k licencím',
    unit: computers,
    to: at(computers),
    write: ({ number }) => ({
      subject: `Opravný daňový doklad ${number}`,
      body: ['vzhledem ke snížení počtu licencí o pět uživatelů zasíláme dobropis na částku 12 705 Kč.'],
    }),
  },
  {
    id: 'firewall on offer',
    from: 'organisation',
    annotation: 'Nabídka správy identit a přístupů pro úřady',
    unit: computers,
    to: short(computers),
    write: ({ organisation }) => ({
      subject: 'Představení našeho produktu',
      body: [
        'Vážený pane řediteli,',
        `${organisation.name} vyvíjí nástroj, který hlídá přístupy zaměstnanců a upozorní na zapomenuté účty. Rádi Vám jej při osobní schůzce předvedeme. Cena pro úřady začíná na 90 000 Kč ročně.`,
      ],
    }),
  },
  {
    id: 'printers for rent',
    from: 'organisation',
    annotation: 'Pronájem tiskáren - cenová nabídka',
    to: short('oddělení nákupu'),
    write: () => ({
      subject: 'Cenová nabídka na pronájem tiskáren',
      body: ['nabízíme pronájem dvaceti multifunkčních tiskáren. Přihlášení uživatele k tisku probíhá kartou.'],
    }),
  },
  {
    id: 'exhibition of assistive devices',
    from: 'organisation',
    annotation: 'Veletrh pomůcek pro seniory - pozvání',
    to: short('kabinet ministra'),
    write: ({ on }) => ({
      subject: 'Pozvání na veletrh',
      body: [`srdečně Vás zveme na veletrh kompenzačních pomůcek pro seniory, který zahájíme ${wordyDate(on)}.`],
    }),
  },
  {
    id: 'course on reporting',
    from: 'organisation',
    annotation: 'Školení: jak vykazovat v OKslužby - poskytovatel',
    to: at('oddělení vzdělávání zaměstnanců'),
    write: ({ on, organisation }) => ({
      subject: 'Nabídka školení pro Vaše lektory',
      body: [
        `${organisation.name} pořádá ${wordyDate(on)} školení o vykazování sociálních služeb. Rádi bychom přivítali zástupce ministerstva jako hosta. Vstup je pro něj zdarma.`,
      ],
    }),
  },
  {
    id: 'thesis about care, questionnaire',
    from: 'person',
    annotation: 'Dotazník k diplomové práci o sociálních službách',
    to: short('odbor soc. služeb'),
    write: ({ person }) => ({
      subject: 'Prosba o vyplnění dotazníku',
      body: [
        `studuji sociální práci a v diplomové práci zkoumám, jak poskytovatelé vnímají výkaznictví. ${by(person, 'Byl', 'Byla')} bych ${by(person, 'vděčný', 'vděčná')}, kdyby dotazník vyplnil někdo z Vašeho odboru. Účast je dobrovolná, vyplněním vyslovíte souhlas s anonymním zpracováním odpovědí.`,
      ],
    }),
  },
  {
    id: 'rejected housing benefit',
    from: 'person',
    annotation: 'Odvolávám se - příspěvek na bydlení',
    to: at('odvolací orgán'),
    write: ({ person, on, number }) => ({
      subject: `Odvolání, č. j. ${number}/26`,
      body: [
        `s rozhodnutím z ${czechDate(on)} nesouhlasím. Úřad práce započetl i příjem ${by(person, 'bývalé manželky', 'bývalého manžela')}, ačkoli spolu už nebydlíme. Prosím o zrušení rozhodnutí.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'mobility allowance',
    from: 'person',
    annotation: 'Příspěvek na mobilitu - odvolání proti zamítnutí',
    to: short('oddělení odvolacího řízení'),
    write: ({ on, person }) => ({
      subject: 'Nesouhlas se zamítnutím',
      body: [
        `dne ${wordyDate(on)} mi přišlo zamítnutí příspěvku na mobilitu. K lékaři mě přitom vozí syn třikrát týdně. Podávám proto odvolání.`,
        `${person.given} ${person.family}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'appeal of a care home in a fine',
    from: 'organisation',
    annotation: 'Odvolání proti pokutě uložené inspekcí',
    to: at('odbor správních činností'),
    write: ({ number, on, organisation }) => ({
      subject: `Odvolání proti příkazu č. ${number}`,
      body: [
        `${organisation.name} podává odvolání proti pokutě uložené dne ${dottedDate(on)} za to, že smlouva s klientkou nebyla podepsána opatrovníkem. Opatrovník smlouvu podepsal, kopii přikládáme.`,
      ],
    }),
  },
  {
    id: 'slow benefit for the disabled',
    from: 'person',
    annotation: 'Urgence - zvláštní pomůcka',
    to: short('odbor sociálních dávek'),
    write: ({ on }) => ({
      subject: 'Urguji vyřízení žádosti o pomůcku',
      body: [`o příspěvek na schodišťovou plošinu žádám od ${czechDate(on)}. Kdy bude rozhodnuto?`],
    }),
  },
  {
    id: 'pension calculated too low',
    from: 'person',
    annotation: 'Výše starobního důchodu - námitka',
    to: at('odbor důchodů'),
    write: ({ person, on }) => ({
      subject: 'Chybí mi roky v důchodu',
      body: [
        `ČSSZ mi nezapočetla tři roky učení. ${by(person, 'Narodil', 'Narodila')} jsem se ${czechDate(person.born)} a do penze ${by(person, 'šel', 'šla')} k ${czechDate(on)}. Prosím o sdělení, zda se mohu obrátit na Vás.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'early pension, hard work',
    from: 'person',
    annotation: 'Náročná profese a dřívější odchod do důchodu',
    to: short('informace pro občany'),
    write: ({ person }) => ({
      subject: 'Dotaz k předčasnému důchodu',
      body: [
        `pracuji ${by(person, 'jako slévač', 'jako slévačka')} na směny a rád${by(person, '', 'a')} bych věděl${by(person, '', 'a')}, jestli mohu do důchodu dřív bez krácení.`,
      ],
    }),
  },
  {
    id: 'widower asks about orphans',
    from: 'person',
    annotation: 'Sirotčí důchod - dotaz',
    to: at('informační linka důchodového pojištění'),
    write: () => ({
      subject: 'Sirotčí důchod při studiu v zahraničí',
      body: [
        'dcera odjíždí na rok studovat do Vídně. Zůstane jí sirotčí důchod, a komu máme poslat potvrzení o studiu?',
      ],
    }),
  },
  {
    id: 'minutes of agreement on foster care',
    from: 'authority',
    annotation: 'Pověření k uzavírání dohod o výkonu pěstounské péče - zpráva',
    to: short('oddělení náhradní rodinné péče'),
    write: ({ organisation }) => ({
      subject: 'Zpráva o činnosti pověřených osob',
      body: [
        `${organisation.name} zasílá přehled pověřených osob, které na našem území doprovázejí pěstounské rodiny, a počty uzavřených dohod.`,
      ],
    }),
  },
  {
    id: 'entrusted person in child protection ends',
    from: 'organisation',
    annotation: 'Vzdání se pověření k výkonu SPO dětí',
    to: at('odbor sociálně-právní ochrany'),
    write: ({ organisation, on }) => ({
      subject: 'Ukončení činnosti pověřené osoby',
      body: [
        `${organisation.name} jako pověřená osoba v sociálně-právní ochraně dětí ukončí pořádání pobytů pro děti ke dni ${czechDate(on)}. Rozhodnutí o pověření vracíme v příloze.`,
      ],
    }),
  },
  {
    id: 'facility for children in need of help',
    from: 'organisation',
    annotation: 'Zařízení pro děti vyžadující okamžitou pomoc - naplněnost',
    to: short('odd. ochrany dětí'),
    write: ({ on }) => ({
      subject: 'Hlášení volných míst',
      body: [
        `hlásíme, že k ${dottedDate(on)} máme obsazeno všech dvanáct míst. Děti přijímáme pouze se souhlasem zákonného zástupce nebo na základě rozhodnutí soudu.`,
      ],
    }),
  },
  {
    id: 'grandmother wants to be a foster parent',
    from: 'person',
    annotation: 'Vnuk v pěstounské péči - prosba o pomoc',
    to: at('odbor rodin a dětí'),
    write: ({ person }) => ({
      subject: 'Svěření vnuka',
      body: [
        `obracím se na Vás ve věci svého vnuka, kterého mi chce sociálka odebrat. Starám se o něj tři roky. Poraďte mi prosím, kam se mám odvolat.`,
        `${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'adoption abroad, consent',
    from: 'authority',
    annotation: 'Osvojení do ciziny - souhlas rodičů',
    to: short('oddělení mezinárodní ochrany dětí'),
    write: ({ number }) => ({
      subject: `Spis o osvojení P ${number}/2026`,
      body: ['v příloze postupujeme spis včetně souhlasu rodičů s osvojením, jenž byl dán před soudem.'],
    }),
  },
  {
    id: 'holiday camp, paper from parents',
    from: 'organisation',
    annotation: 'Souhlas rodičů s účastí dětí na pobytu v rámci projektu rodina',
    to: at('oddělení projektů pro rodiny'),
    write: () => ({
      subject: 'Pobyt pro rodiny s dětmi, souhlasy',
      body: [
        'ke zprávě o pobytu pro rodiny přikládáme seznam dětí, za které rodiče podepsali souhlas s účastí a se zdravotním ošetřením.',
      ],
    }),
  },
  {
    id: 'photographs from an anniversary',
    from: 'organisation',
    annotation: 'Souhlas s užitím fotografií v časopise ministerstva',
    to: short('redakce časopisu'),
    write: ({ person }) => ({
      subject: 'Fotografie z oslav výročí',
      body: [
        `posíláme snímky z oslav. Autorem snímků je ${fullName(person)}, souhlas s jejich otištěním máme od všech vyfocených klientů.`,
      ],
    }),
  },
  {
    id: 'recording of an interview',
    from: 'person',
    annotation: 'Nesouhlas se zveřejněním rozhovoru',
    to: at('tiskové středisko'),
    write: ({ on, person }) => ({
      subject: 'Rozhovor natočený na konferenci',
      body: [
        `na konferenci o dlouhodobé péči, která byla ${czechDate(on)}, se mnou Vaši kolegové natočili rozhovor. Nepřeji si, aby byl zveřejněn, a souhlas se zveřejněním nedávám.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'job of a lawyer',
    from: 'person',
    annotation: 'Motivační dopis, souhlas pro personální řízení',
    to: short('oddělení služebních vztahů'),
    write: ({ person }) => ({
      subject: 'Výběrové řízení na právníka',
      body: [
        `ucházím se o místo právníka v legislativním odboru. Narozen${by(person, '', 'a')} ${wordyDate(person.born)}. Své osobní údaje uvádím jen pro výběrové řízení a souhlasím, abyste je uchovali do jeho skončení.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'job in the department of computers',
    from: 'person',
    annotation: 'Zájem o práci správce aplikací (OKslužby a jiné)',
    unit: computers,
    to: short(computers),
    write: ({ person }) => ({
      subject: 'Odpověď na inzerát: správce aplikací',
      body: [
        `na portálu práce jsem ${by(person, 'viděl', 'viděla')} inzerát, že hledáte správce aplikací. Osm let jsem ${by(person, 'pracoval', 'pracovala')} s databázemi. Životopis přikládám a těším se na pozvání k pohovoru.`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'student wants a summer job',
    from: 'person',
    annotation: 'Letní brigáda na ministerstvu',
    to: at('personalistika'),
    write: ({ person }) => ({
      subject: 'Brigáda',
      body: [
        `rád${by(person, '', 'a')} bych u Vás v létě ${by(person, 'pracoval', 'pracovala')} v podatelně. Máte volné místo?`,
      ],
    }),
  },
  {
    id: 'leave from the state service',
    from: 'person',
    annotation: 'Skončení služebního poměru - žádost',
    to: short('státní tajemník'),
    write: ({ person, on }) => ({
      subject: 'Žádost o skončení služebního poměru',
      body: [
        `žádám o skončení služebního poměru ke dni ${czechDate(on)}. Služební průkaz a přístupovou kartu odevzdám vedoucímu oddělení.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'certificate of employment',
    from: 'person',
    annotation: 'Žádost o zápočtový list',
    to: at('mzdové oddělení'),
    write: ({ person }) => ({
      subject: 'Zápočtový list z let na ministerstvu',
      body: [
        `na ministerstvu jsem ${by(person, 'byl zaměstnán', 'byla zaměstnána')} do roku 2018 a zápočtový list se mi ztratil. Prosím o jeho opis na adresu ${person.address}.`,
      ],
    }),
  },
  {
    id: 'costs of the software by the law on information',
    from: 'organisation',
    annotation: 'Dotaz dle zákona o svobodném přístupu k informacím - výdaje OKslužby',
    to: short('poskytování informací'),
    write: ({ organisation }) => ({
      subject: 'Svobodný přístup k informacím – výdaje na IT',
      body: [
        `${organisation.name} žádá dle zákona č. 106/1999 Sb. o sdělení výdajů na údržbu aplikací OKslužby za poslední tři roky, členěných po letech.`,
      ],
    }),
  },
  {
    id: 'lists of grant receivers, information',
    from: 'person',
    annotation: 'Žádost o informace - příjemci dotací rodina a senior',
    to: at('referát informací'),
    write: ({ person }) => ({
      subject: 'Poskytnutí seznamu příjemců dotací',
      body: [
        'podle zákona o svobodném přístupu k informacím žádám o seznam příjemců dotací z programů Rodina a Podpora seniorů s uvedením částek.',
        `${fullName(person)}, narození ${dottedDate(person.born)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'outages counted, information',
    from: 'person',
    annotation: '106/1999 - výpadky systémů ministerstva',
    unit: computers,
    to: short(computers),
    write: () => ({
      subject: 'Informace o výpadcích',
      body: [
        'dle zákona č. 106/1999 Sb. se táži: kolikrát byla v loňském roce nedostupná aplikace OKslužby a kolik hodin to dohromady bylo?',
      ],
    }),
  },
  {
    id: 'complaint on how information was refused',
    from: 'person',
    annotation: 'Stížnost na odmítnutí informace',
    to: at('oddělení přezkumu'),
    write: ({ number, on }) => ({
      subject: `Stížnost podle § 16a, č. j. ${number}`,
      body: [`na žádost ze dne ${czechDate(on)} jste mi odpověděli jen částečně. Podávám stížnost.`],
    }),
  },
  {
    id: 'journalist and salaries',
    from: 'person',
    annotation: 'Dotaz redakce - platy v sociálních službách',
    to: short('tiskový mluvčí'),
    write: ({ person }) => ({
      subject: 'Podklady pro článek',
      body: [
        `připravuji článek o platech pečovatelek. Můžete mi poslat průměry po krajích? Uzávěrku mám v pátek. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'court asks for a file',
    from: 'authority',
    annotation: 'Soudní výzva k předložení správního spisu',
    to: at('odbor právní a legislativní'),
    write: ({ number }) => ({
      subject: `Výzva k předložení spisu, 29 Ad ${number}/2026`,
      body: ['vyzýváme Vás, abyste do 30 dnů předložili správní spis a vyjádření k žalobě.'],
    }),
  },
  {
    id: 'court wants a guardian',
    from: 'authority',
    annotation: 'Ustanovení opatrovníka - dotaz na dávky',
    to: short('správa dávek'),
    write: ({ person, number }) => ({
      subject: `Opatrovnická věc P ${number}/2025`,
      body: [
        `v řízení o omezení svéprávnosti sdělte, jaké dávky pobírá ${fullName(person)}, nar. ${czechDate(person.born)}, a kdo je jejich příjemcem.`,
      ],
    }),
  },
  {
    id: 'summons to the ministry as a party',
    from: 'authority',
    annotation: 'Předvolání žalovaného k jednání',
    to: at('odd. soudních sporů'),
    write: ({ on, number }) => ({
      subject: `Nařízení jednání 8 Co ${number}/2026`,
      body: [
        `jednání se koná ${wordyDate(on)} v 9.00 hod. Za žalovaného se může dostavit osoba, která má pověření k jednání před soudem.`,
      ],
    }),
  },
  {
    id: 'bailiff and a supplier',
    from: 'authority',
    annotation: 'Exekuce - přikázání pohledávky dodavatele',
    to: short('účtárna ministerstva'),
    write: ({ number, organisation }) => ({
      subject: `Exekuční příkaz č. ${number}`,
      body: [
        `poddlužníku se ukládá, aby neuhradil pohledávky povinnému do výše 88 412 Kč. Odesílatel: ${organisation.name}.`,
      ],
    }),
  },
  {
    id: 'police and a forged confirmation',
    from: 'authority',
    annotation: 'Policie - ověření pravosti potvrzení',
    to: at('bezpečnostní ředitel'),
    write: ({ person, on }) => ({
      subject: 'Ověření pravosti listiny',
      body: [
        `v rámci šetření žádáme o sdělení, zda Vaše ministerstvo vydalo dne ${dottedDate(on)} potvrzení o výši dávky na jméno ${person.family}.`,
      ],
    }),
  },
  {
    id: 'ombudsman investigates',
    from: 'authority',
    annotation: 'Šetření veřejného ochránce práv',
    to: short('sekce sociálních služeb'),
    write: ({ number }) => ({
      subject: `Zahájení šetření sp. zn. ${number}/2026/VOP`,
      body: [
        'zahájili jsme šetření ve věci podmínek v domově se zvláštním režimem. Žádáme o vyjádření a o přístup k protokolům z inspekcí.',
      ],
    }),
  },
  {
    id: 'supreme audit office',
    from: 'authority',
    annotation: 'Kontrolní akce - dotace a informační systémy OKslužby',
    to: at('interní audit'),
    write: ({ on, number }) => ({
      subject: `Oznámení kontrolní akce č. 26/${number}`,
      body: [
        `oznamujeme zahájení kontroly prostředků vynaložených na dotační programy a související aplikace OKslužby. První schůzka kontrolorů proběhne ${wordyDate(on)}. Připravte prosím smlouvy, faktury a předávací protokoly.`,
      ],
    }),
  },
  {
    id: 'tax office asks',
    from: 'authority',
    annotation: 'Výzva správce daně',
    to: short('ekonomický odbor'),
    write: ({ number }) => ({
      subject: `Výzva č. ${number} k poskytnutí údajů`,
      body: ['správce daně žádá o sdělení, jaké dotace byly poskytnuty níže uvedenému daňovému subjektu.'],
    }),
  },
  {
    id: 'labour inspectorate, agency fined',
    from: 'authority',
    annotation: 'Pravomocné rozhodnutí - agentura práce',
    to: at('oddělení agentur práce'),
    write: ({ on, organisation }) => ({
      subject: 'Pravomocné uložení pokuty agentuře',
      body: [
        `na vědomí zasíláme rozhodnutí, které nabylo právní moci ${czechDate(on)}. Agentura přidělovala zaměstnance uživateli bez písemné dohody.`,
        `Vyřizuje: ${organisation.name}`,
      ],
    }),
  },
  {
    id: 'agency assigns to a user',
    from: 'organisation',
    annotation: 'Agenturní zaměstnávání - dohoda s uživatelem',
    to: short('trh práce'),
    write: ({ organisation }) => ({
      subject: 'Dohoda o dočasném přidělení – uživatel',
      body: [
        `agentura ${organisation.name} se dotazuje, zda musí uživatel, k němuž zaměstnance přidělujeme, sdělit agentuře mzdy svých kmenových zaměstnanců.`,
      ],
    }),
  },
  {
    id: 'agency gives its licence back',
    from: 'organisation',
    annotation: 'Vrácení povolení ke zprostředkování',
    to: at('regulace zaměstnanosti'),
    write: ({ organisation, on }) => ({
      subject: 'Ukončení činnosti agentury práce',
      body: [
        `${organisation.name} vrací povolení ke zprostředkování zaměstnání a žádá o jeho odejmutí ke dni ${dottedDate(on)}. Žádné zaměstnance již nepřiděluje.`,
      ],
    }),
  },
  {
    id: 'yearly report of an agency',
    from: 'organisation',
    annotation: 'Roční výkaz agentury práce',
    to: short('evidence agentur'),
    write: () => ({
      subject: 'Výkaz o činnosti agentury práce za loňský rok',
      body: [
        [
          ['Ukazatel', 'Počet'],
          ['Umístění uchazeči', '112'],
          ['Dočasně přidělení', '47'],
          ['Uživatelé, k nimž byli přiděleni', '9'],
        ],
        'Statutární zástupce agentury potvrzuje správnost údajů.',
      ],
    }),
  },
  {
    id: 'nurse from abroad',
    from: 'organisation',
    annotation: 'Zaměstnanecká karta pečovatelky',
    to: at('odd. zaměstnávání cizinců'),
    write: () => ({
      subject: 'Zaměstnanecká karta',
      body: ['přijímáme pečovatelku z Filipín. Musíme volné místo hlásit na úřad práce i tehdy, když už kartu má?'],
    }),
  },
  {
    id: 'registration as a job seeker ended',
    from: 'person',
    annotation: 'Vyřazení z evidence ÚP',
    to: short('odvolání - zaměstnanost'),
    write: ({ person, on }) => ({
      subject: 'Vyřazení z evidence uchazečů',
      body: [
        `úřad mě k ${czechDate(on)} vyřadil, protože jsem ${by(person, 'nepřišel', 'nepřišla')} na schůzku. Byl${by(person, '', 'a')} jsem v nemocnici. Podávám odvolání.`,
      ],
    }),
  },
  {
    id: 'retraining course refused',
    from: 'person',
    annotation: 'Rekvalifikace - nesouhlas úřadu práce',
    to: at('odbor rekvalifikací'),
    write: ({ person }) => ({
      subject: 'Zvolená rekvalifikace',
      body: [
        `úřad práce nedal souhlas s mou rekvalifikací na ${by(person, 'pracovníka', 'pracovnici')} v sociálních službách. Mohu kurz zaplatit ${by(person, 'sám', 'sama')} a požádat o náhradu?`,
      ],
    }),
  },
  {
    id: 'public works of a village',
    from: 'authority',
    annotation: 'Veřejně prospěšné práce - dohoda s ÚP',
    to: short('aktivní politika zaměstnanosti'),
    write: ({ organisation }) => ({
      subject: 'Veřejně prospěšné práce v příštím roce',
      body: [
        `${organisation.name} se ptá, zda bude i příští rok příspěvek na veřejně prospěšné práce. Dohoda nám končí v dubnu.`,
      ],
    }),
  },
  {
    id: 'protected workplace cancelled',
    from: 'organisation',
    annotation: 'Příspěvek na zaměstnance se zdravotním postižením',
    to: at('oddělení podpory OZP'),
    write: ({ number }) => ({
      subject: `Příspěvek podle § 78a, žádost ${number}`,
      body: [
        'úřad práce nám krátil příspěvek, protože výkaz odpracovaných hodin přišel o den později. Žádáme o prominutí.',
      ],
    }),
  },
  {
    id: 'internal whistle',
    from: 'person',
    annotation: 'Oznámení protiprávního jednání v domově pro seniory',
    to: short('příslušná osoba pro oznámení'),
    write: ({ person }) => ({
      subject: 'Oznámení podle zákona o ochraně oznamovatelů',
      body: [
        `${by(person, 'pracoval', 'pracovala')} jsem v domově pro seniory a ${by(person, 'byl svědkem', 'byla svědkyní')} toho, že se do výkazu psaly hodiny, které nikdo neodpracoval. Přikládám kopie služeb.`,
      ],
    }),
  },
  {
    id: 'daughter complains about meals',
    from: 'person',
    annotation: 'Stížnost na stravu klientů',
    to: at('kontrola sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Stížnost na jídlo v domově',
      body: [`tatínek dostal ${dottedDate(on)} k večeři jen suchý chléb. Vedoucí služby mě odbyla.`],
    }),
  },
  {
    id: 'neighbour of an asylum house',
    from: 'person',
    annotation: 'Hluk z azylového domu',
    to: short('stížnosti občanů'),
    write: ({ person }) => ({
      subject: 'Noční klid',
      body: [
        `bydlím vedle azylového domu a v noci se nedá spát. Ředitel slíbil nápravu, ale nic se nestalo. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'complaint about a home visit',
    from: 'person',
    annotation: 'Sociální šetření bez souhlasu',
    to: at('stížnosti na úřad práce'),
    write: ({ on, person }) => ({
      subject: 'Stížnost na průběh sociálního šetření',
      body: [
        `pracovnice úřadu práce ke mně ${wordyDate(on)} vstoupila bez souhlasu a fotila byt. To si nenechám líbit. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'praise to a clerk',
    from: 'person',
    annotation: 'Pochvala úřednice',
    to: short('ředitelka úřadu'),
    write: ({ person }) => ({
      subject: 'Poděkování paní na infolince',
      body: [`chci poděkovat paní, která mi trpělivě vysvětlila dávky pro rodinu. ${person.given} ${person.family}`],
    }),
  },
  {
    id: 'inspection, plan of remedy',
    from: 'organisation',
    annotation: 'Nápravná opatření po inspekci',
    to: at('odbor inspekce'),
    write: ({ number, on }) => ({
      subject: `Plnění opatření z protokolu ${number}`,
      body: [
        `k ${czechDate(on)} jsme splnili uložená opatření: doplnili jsme pravidla pro přístup zaměstnanců do dokumentace klientů a proškolili celý tým.`,
      ],
    }),
  },
  {
    id: 'date of inspection to be moved',
    from: 'organisation',
    annotation: 'Prosba o posun inspekce, ředitelka na operaci',
    to: short('inspektorát'),
    write: ({ on }) => ({
      subject: 'Prosba o jiný termín inspekce',
      body: [
        'Dobrý den,',
        `inspekci našeho domova jste ohlásili na ${wordyDate(on)}. V té době bude statutární zástupkyně v nemocnici. Šlo by přijet o dva týdny později?`,
      ],
    }),
  },
  {
    id: 'registration cancelled by request',
    from: 'organisation',
    annotation: 'Zrušení registrace odlehčovací služby',
    to: at('registrace a inspekce'),
    write: ({ on, organisation }) => ({
      subject: 'Sdělení o ukončení odlehčovací služby',
      body: [
        `${organisation.name} přestane ${czechDate(on)} poskytovat odlehčovací službu, klienti přejdou k jinému poskytovateli. Žádost o zrušení registrace jsme podali na kraji.`,
      ],
    }),
  },
  {
    id: 'register of providers, new telephone',
    from: 'organisation',
    annotation: 'Změna telefonu v registru poskytovatelů sociálních služeb',
    to: short('správa registru poskytovatelů'),
    write: ({ organisation }) => ({
      subject: 'Kontaktní údaje v registru',
      body: [`v registru poskytovatelů máme starý telefon. Správný je ${organisation.phone}, prosíme o opravu zápisu.`],
    }),
  },
  {
    id: 'head of a service replaced in the register',
    from: 'organisation',
    annotation: 'Registr poskytovatelů - jiný vedoucí služby',
    to: at('oddělení registru služeb'),
    write: ({ person }) => ({
      subject: 'Vedoucí služby v registru – změna zápisu',
      body: [
        `jako vedoucí denního stacionáře má být v registru poskytovatelů nově uveden${by(person, '', 'a')} ${fullName(person)}. Doklady o vzdělání byly předány krajskému úřadu.`,
      ],
    }),
  },
  {
    id: 'transformation of a home',
    from: 'authority',
    annotation: 'Transformační plán - souhlas rady kraje',
    to: short('transformace služeb'),
    write: ({ organisation, on }) => ({
      subject: 'Transformační plán domova',
      body: [
        `${organisation.name} sděluje, že rada vyslovila ${czechDate(on)} souhlas s transformačním plánem příspěvkové organizace.`,
      ],
    }),
  },
  {
    id: 'network of services in a region',
    from: 'authority',
    annotation: 'Krajská síť, stanovisko ke vstupu služeb',
    to: at('plánování sociálních služeb'),
    write: () => ({
      subject: 'Aktualizace krajské sítě',
      body: ['zasíláme seznam poskytovatelů, jimž byl povolen vstup do krajské sítě od ledna příštího roku.'],
    }),
  },
  {
    id: 'entrusted to provide services of general interest',
    from: 'authority',
    annotation: 'Pověření službou obecného hospodářského zájmu',
    to: short('veřejná podpora'),
    write: ({ organisation }) => ({
      subject: 'Kopie pověření SOHZ',
      body: [
        `${organisation.name} na vědomí předává kopie pověření k poskytování služeb obecného hospodářského zájmu.`,
      ],
    }),
  },
  {
    id: 'investment, ground plan',
    from: 'organisation',
    annotation: 'Investiční záměr - rekonstrukce domova',
    to: at('investiční odbor'),
    write: ({ number }) => ({
      subject: `Doplnění projektové dokumentace k akci ${number}`,
      body: ['doplňujeme půdorysy, rozpočet a souhlas vlastníka sousedního pozemku se stavbou bezbariérového vstupu.'],
    }),
  },
  {
    id: 'consent of a lender',
    from: 'organisation',
    annotation: 'Souhlas banky se zástavou',
    to: short('majetkoprávní'),
    write: ({ on }) => ({
      subject: 'Zástavní právo k budově pořízené z dotace',
      body: [`banka dala ${dottedDate(on)} souhlas s výmazem zástavy, prosíme o totéž ze strany ministerstva.`],
    }),
  },
  {
    id: 'inventory of grant property',
    from: 'organisation',
    annotation: 'Vyřazení auta pořízeného z dotace',
    to: at('kontrola dotací'),
    write: ({ number }) => ({
      subject: `Automobil z dotace ${number}`,
      body: ['auto, které jsme koupili z dotace, má po nehodě. Žádáme o souhlas s jeho vyřazením z majetku.'],
    }),
  },
  {
    id: 'monitoring indicators not met',
    from: 'organisation',
    annotation: 'Projekt OPZ+ - indikátory, žádost o změnu',
    to: short('projektový manažer OPZ+'),
    write: ({ number }) => ({
      subject: `Podstatná změna projektu CZ.03.02/${number}`,
      body: [
        'žádáme o snížení indikátoru „podpořené osoby“ ze 60 na 48. Důvodem je menší zájem rodin v malých obcích.',
      ],
    }),
  },
  {
    id: 'signing right in the monitoring system',
    from: 'organisation',
    annotation: 'ISKP21+ - plná moc signatáře',
    to: at('technická podpora ISKP'),
    write: ({ person, number }) => ({
      subject: `Signatář projektu ${number} v ISKP21+`,
      body: [
        `v systému ISKP21+ potřebujeme změnit signatáře zprávy o realizaci. Novým signatářem je ${fullName(person)}, plná moc je nahrána v systému.`,
      ],
    }),
  },
  {
    id: 'password of the job portal',
    from: 'person',
    annotation: 'Portál Jenda - nejde odeslat žádost',
    to: short('podpora portálu Jenda'),
    write: () => ({
      subject: 'Klientská zóna Jenda',
      body: [
        'v Jendovi se mi po přihlášení bankovní identitou neuloží žádost o přídavek na dítě. Dá se podat papírově?',
      ],
    }),
  },
  {
    id: 'employers’ report of wages',
    from: 'organisation',
    annotation: 'Jednotné měsíční hlášení zaměstnavatele - chyba',
    to: at('projekt JMHZ'),
    write: ({ on }) => ({
      subject: 'Odmítnuté měsíční hlášení',
      body: [`hlášení za naše zaměstnance odeslané ${czechDate(on)} bylo odmítnuto s kódem 17. Co to znamená?`],
    }),
  },
  {
    id: 'register of children’s groups, log in',
    from: 'organisation',
    annotation: 'Evidence dětských skupin - přihlášení pro nového provozovatele',
    to: short('dětské skupiny'),
    write: ({ organisation }) => ({
      subject: 'Evidence dětských skupin: provozovatel',
      body: [
        `${organisation.name} se od září stává provozovatelem dětské skupiny a potřebuje se přihlásit do evidence dětských skupin. Na koho se máme obrátit?`,
      ],
    }),
  },
  {
    id: 'children’s group, capacity',
    from: 'organisation',
    annotation: 'Dětská skupina - navýšení na 24 dětí',
    to: at('oddělení péče o děti'),
    write: ({ number }) => ({
      subject: `Dětská skupina č. ${number}, kapacita`,
      body: ['oznamujeme navýšení kapacity na 24 dětí, souhlasné stanovisko hygieny je v příloze.'],
    }),
  },
  {
    id: 'card for families',
    from: 'organisation',
    annotation: 'Rodinné pasy - ukončení spolupráce',
    to: short('rodinná politika'),
    write: ({ on }) => ({
      subject: 'Ukončení slev pro držitele rodinného pasu',
      body: [`od ${wordyDate(on)} už neposkytujeme slevu držitelům rodinných pasů. Prosíme o vyřazení ze seznamu.`],
    }),
  },
  {
    id: 'award for a family-friendly town',
    from: 'authority',
    annotation: 'Soutěž Obec přátelská rodině a seniorům - přihláška',
    to: at('soutěž Obec přátelská'),
    write: ({ organisation, person }) => ({
      subject: 'Přihláška do soutěže',
      body: [
        `${organisation.name} se hlásí do kategorie Obec přátelská seniorům. Kontaktní osobou je ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'university of the third age',
    from: 'organisation',
    annotation: 'Senioři a počítače - žádost o záštitu',
    to: short('záštity ministra'),
    write: ({ on }) => ({
      subject: 'Záštita nad kurzy pro seniory',
      body: [
        `prosíme o záštitu nad kurzy, kde se senioři učí zakládat si účty a bezpečná hesla. Začínáme ${wordyDate(on)}.`,
      ],
    }),
  },
  {
    id: 'seat in a council',
    from: 'organisation',
    annotation: 'Delegování člena do rady vlády',
    to: at('sekretariát rady vlády'),
    write: ({ person, organisation }) => ({
      subject: 'Delegování člena za naši asociaci',
      body: [
        `${organisation.name} deleguje do Rady vlády pro seniory a stárnutí populace svého zástupce. Je jím ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'leaves a working party',
    from: 'organisation',
    annotation: 'Odstoupení z pracovní skupiny ministerstva',
    to: short('tajemník pracovní skupiny'),
    write: ({ person, on }) => ({
      subject: 'Konec členství v pracovní skupině pro financování',
      body: [
        `k ${czechDate(on)} končí v pracovní skupině pro financování naše členství. Dosud nás v ní ${by(person, 'zastupoval', 'zastupovala')} ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'comments on a decree',
    from: 'organisation',
    annotation: 'Připomínky k vyhlášce o výkaznictví',
    to: at('legislativa sociálních služeb'),
    write: () => ({
      subject: 'Návrh vyhlášky – naše připomínky',
      body: [
        'K návrhu vyhlášky máme tyto připomínky:',
        'a) výkaz by se měl podávat jednou ročně,',
        'b) podpis statutárního zástupce by měl být nepovinný,',
        'c) souhlas klienta se sběrem dat by měl být výslovný.',
      ],
    }),
  },
  {
    id: 'interpretation of the law on standards',
    from: 'organisation',
    annotation: 'Výklad zákona 108/2006 - kdo smí podepsat smlouvu',
    to: short('výklady zákona'),
    write: () => ({
      subject: 'Kdo podepisuje smlouvu s klientem',
      body: [
        'prosíme o výklad. Může smlouvu o poskytnutí služby podepsat vedoucí služby na základě pověření, nebo jen statutární zástupce poskytovatele?',
      ],
    }),
  },
  {
    id: 'privacy of clients, opinion',
    from: 'organisation',
    annotation: 'GDPR - souhlas klientů se zpracováním údajů v domově',
    to: at('metodika sociálních služeb'),
    write: () => ({
      subject: 'Dokumentace klientů a souhlas',
      body: [
        'potřebujeme vědět, zda musíme mít od každého klienta souhlas se zpracováním osobních údajů, když vedeme jeho individuální plán.',
      ],
    }),
  },
  {
    id: 'copy of personal data of a recipient',
    from: 'person',
    annotation: 'Výpis údajů o mých dávkách',
    to: short('pověřenec GDPR'),
    write: ({ person }) => ({
      subject: 'Žádám výpis svých údajů',
      body: [
        `chci vědět, komu úřad práce předal údaje o mém příspěvku na péči. ${fullName(person)}, nar. ${czechDate(person.born)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'consent for a newsletter cancelled',
    from: 'person',
    annotation: 'Odhlášení z odběru novinek ministerstva',
    to: at('oddělení komunikace s veřejností'),
    write: ({ person }) => ({
      subject: 'Nechci dostávat zpravodaj',
      body: [
        `odvolávám souhlas se zasíláním zpravodaje o dávkách na adresu ${person.email}. Nikdy jsem ho nečetl${by(person, '', 'a')}.`,
      ],
    }),
  },
  {
    id: 'power of attorney in a dispute of benefits',
    from: 'person',
    annotation: 'Zmocnění syna - řízení o příspěvku',
    to: short('řízení o dávkách'),
    write: ({ person, number }) => ({
      subject: `Plná moc k řízení ${number}`,
      body: [
        `zmocňuji svého syna, aby mě zastupoval v řízení o příspěvku na péči, přebíral poštu a nahlížel do spisu. ${fullName(person)}, ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'counsel announces representation',
    from: 'organisation',
    annotation: 'Převzetí právního zastoupení',
    to: at('právní oddělení'),
    write: ({ person, number }) => ({
      subject: `Zastupování ve věci ${number}/2026`,
      body: [
        `oznamujeme převzetí zastoupení klienta ve sporu o vrácení dotace (${fullName(person)}). Plnou moc přikládáme.`,
      ],
    }),
  },
  {
    id: 'tender documents',
    from: 'organisation',
    annotation: 'Dotaz k zadávací dokumentaci - provoz aplikací',
    unit: computers,
    to: short(computers),
    write: ({ number }) => ({
      subject: `Veřejná zakázka ${number}: žádost o vysvětlení`,
      body: [
        'žádáme o vysvětlení zadávací dokumentace na provoz aplikací včetně OKslužby: platí dostupnost 99,5 % i v noci a o víkendu?',
      ],
    }),
  },
  {
    id: 'acceptance of a release',
    from: 'organisation',
    annotation: 'Akceptační protokol - OKslužby verze 4',
    unit: computers,
    to: at(computers),
    write: ({ on, number }) => ({
      subject: `Akceptační protokol č. ${number}`,
      body: [
        `dne ${czechDate(on)} jsme předali novou verzi OKslužby s opravou tisku výkazů. Prosíme o podpis protokolu za objednatele.`,
      ],
    }),
  },
  {
    id: 'security warning of a vendor',
    from: 'organisation',
    annotation: 'Upozornění na zranitelnost databáze',
    unit: computers,
    to: short(computers),
    write: ({ on }) => ({
      subject: 'Bezpečnostní upozornění',
      body: [
        `výrobce databáze vydal ${dottedDate(on)} opravu vážné zranitelnosti. Doporučujeme nasadit ji bez odkladu na všechny servery.`,
      ],
    }),
  },
  {
    id: 'cyber office wants a report',
    from: 'authority',
    annotation: 'Kybernetická bezpečnost - hlášení incidentu',
    unit: computers,
    to: at(computers),
    write: ({ on }) => ({
      subject: 'Doplnění hlášení o incidentu',
      body: [`k incidentu z ${czechDate(on)} doplňte, kolik serverů bylo zasaženo a jaká opatření jste přijali.`],
    }),
  },
  {
    id: 'guest badge of a fitter',
    from: 'organisation',
    annotation: 'Vstup montéra klimatizace',
    to: short('ostraha budovy'),
    write: ({ person, on }) => ({
      subject: 'Servis klimatizace – vstup do budovy',
      body: [`${wordyDate(on)} přijede na servis klimatizace náš montér (${fullName(person)}). Prosíme o propustku.`],
    }),
  },
  {
    id: 'lease of a canteen',
    from: 'organisation',
    annotation: 'Závodní jídelna - výpověď smlouvy',
    to: at('vnitřní správa'),
    write: ({ on }) => ({
      subject: 'Výpověď smlouvy o provozu jídelny',
      body: [`vypovídáme smlouvu o provozu jídelny, výpovědní doba uplyne ${czechDate(on)}.`],
    }),
  },
  {
    id: 'statistics of homes',
    from: 'authority',
    annotation: 'Statistické zjišťování v sociální oblasti',
    to: short('analýzy a statistika'),
    write: ({ number }) => ({
      subject: `Výkaz V${number} – nesoulad dat`,
      body: ['ve výkazu o domovech pro seniory nesouhlasí součty lůžek podle krajů. Žádáme o kontrolu.'],
    }),
  },
  {
    id: 'wage survey, wrong contact',
    from: 'organisation',
    annotation: 'Šetření o mzdách - nová kontaktní osoba',
    to: at('odd. statistiky mezd'),
    write: ({ person }) => ({
      subject: 'Kontaktní osoba pro šetření o mzdách',
      body: [`údaje do šetření o výdělcích bude za nás posílat ${fullName(person)}, ${person.email}.`],
    }),
  },
  {
    id: 'collective agreement, statutory body signs',
    from: 'organisation',
    annotation: 'Kolektivní smlouva - podpis statutárního zástupce',
    to: short('kolektivní vyjednávání'),
    write: ({ on }) => ({
      subject: 'Doplnění kolektivní smlouvy',
      body: [
        `doplňujeme stranu s podpisem statutárního zástupce ze dne ${dottedDate(on)}, která v kolektivní smlouvě chyběla.`,
      ],
    }),
  },
  {
    id: 'strike alert of carers',
    from: 'organisation',
    annotation: 'Stávková pohotovost pracovníků v sociálních službách',
    to: at('paní náměstkyně'),
    write: () => ({
      subject: 'Vyhlášení stávkové pohotovosti',
      body: [
        'odborová organizace vyhlašuje stávkovou pohotovost kvůli nízkým tarifům pracovníků v sociálních službách.',
      ],
    }),
  },
  {
    id: 'accredited training, certificate lost',
    from: 'person',
    annotation: 'Ztracené osvědčení - kurz pracovníka v sociálních službách',
    to: short('akreditační komise'),
    write: ({ person, on }) => ({
      subject: 'Duplikát osvědčení',
      body: [
        `kurz jsem ${by(person, 'dokončil', 'dokončila')} ${czechDate(on)}, vzdělávací firma už neexistuje. Kdo mi vydá duplikát? ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'accreditation of an online course',
    from: 'organisation',
    annotation: 'Akreditace kurzu - online forma a přihlášení účastníků',
    to: at('oddělení akreditací'),
    write: ({ number }) => ({
      subject: `Kurz A${number}: žádost o schválení online výuky`,
      body: ['žádáme o schválení online výuky. Každý účastník se přihlásí vlastním heslem, docházku eviduje systém.'],
    }),
  },
  {
    id: 'home for foreigners, translation',
    from: 'organisation',
    annotation: 'Ubytování osob s dočasnou ochranou - humanitární dávka',
    to: short('humanitární dávky'),
    write: ({ on }) => ({
      subject: 'Humanitární dávka a evidence ubytovaných',
      body: [
        `k ${czechDate(on)} u nás bydlí 14 osob s dočasnou ochranou. Čtyřem byla dávka zastavena, prosíme o vysvětlení.`,
      ],
    }),
  },
  {
    id: 'insolvency of a receiver of grants',
    from: 'authority',
    annotation: 'Insolvence příjemce dotace, přihlášky pohledávek',
    to: at('vymáhání'),
    write: ({ number, organisation }) => ({
      subject: `Vyrozumění věřitelů, INS ${number}/2026`,
      body: [`${organisation.name} vyrozumívá věřitele, že lhůta k přihlášení pohledávek činí dva měsíce.`],
    }),
  },
  {
    id: 'wrongly delivered message',
    from: 'authority',
    annotation: 'Vrácení chybně doručené zásilky',
    to: short('hlavní podatelna'),
    write: ({ number, on }) => ({
      subject: `Vrácení podání č. j. ${number}`,
      body: [
        `podání z ${dottedDate(on)}, které jste nám postoupili, se týká silniční daně. Nejsme k němu příslušní, a proto je vracíme.`,
      ],
    }),
  },
  {
    id: 'funeral grant',
    from: 'person',
    annotation: 'Pohřebné po matce',
    to: at('dávky státní sociální podpory'),
    write: ({ person }) => ({
      subject: 'Pohřebné',
      body: [
        `matka zemřela v domově pro seniory a pohřeb jsem ${by(person, 'zaplatil', 'zaplatila')} ze svého. Mám nárok na pohřebné? Účty mám schované.`,
      ],
    }),
  },
  {
    id: 'alimony advance',
    from: 'person',
    annotation: 'Náhradní výživné - úřad mlčí',
    to: short('náhradní výživné'),
    write: ({ on, person }) => ({
      subject: 'Náhradní výživné pro syna',
      body: [`od ${czechDate(on)} čekám na náhradní výživné. Rodina nemá z čeho žít. ${person.given} ${person.family}`],
    }),
  },
  {
    id: 'food bank and a lorry',
    from: 'organisation',
    annotation: 'Potravinová pomoc - předání zboží',
    to: at('program potravinové pomoci'),
    write: ({ on, number }) => ({
      subject: `Předávací list ${number}`,
      body: [
        `potvrzujeme převzetí potravin dne ${dottedDate(on)}. Rozdělíme je mezi uživatele azylového domu.`,
        [
          ['Zboží', 'Kusů'],
          ['Těstoviny', '240'],
          ['Konzervy', '180'],
        ],
      ],
    }),
  },
  {
    id: 'volunteers accredited',
    from: 'organisation',
    annotation: 'Dobrovolnická služba - souhlas rodičů mladých dobrovolníků',
    to: short('oddělení dobrovolnictví'),
    write: () => ({
      subject: 'Nezletilí dobrovolníci v domově',
      body: ['stačí u dobrovolníků mladších osmnácti let souhlas jednoho rodiče, nebo ho musejí podepsat oba?'],
    }),
  },
  {
    id: 'heating bill of a home, subsidy for energy',
    from: 'organisation',
    annotation: 'Mimořádná dotace na energie - doložení faktur',
    to: at('oddělení mimořádných dotací'),
    write: ({ number }) => ({
      subject: `Doložení nákladů na energie, spis ${number}`,
      body: [
        'k mimořádné dotaci dokládáme faktury za plyn a elektřinu. Souhrn jsme vložili do OKslužby – poskytovatel jako přílohu výkazu, tady jsou doklady k němu.',
      ],
    }),
  },
  {
    id: 'a grant taken back by the applicant',
    from: 'organisation',
    annotation: 'Zpětvzetí žádosti o dotaci podané v OKslužby - rodina',
    to: short('dotační řízení pro rodiny'),
    write: ({ organisation, number }) => ({
      subject: `Bereme zpět žádost o dotaci č. ${number}`,
      body: [
        `${organisation.name} bere zpět svou žádost o dotaci, protože projekt letos nebude realizovat. Jiných žádostí se to netýká.`,
      ],
    }),
  },
  {
    id: 'lift in an office of benefits',
    from: 'person',
    annotation: 'Bezbariérový přístup na úřad práce',
    to: at('odbor pro osoby se zdravotním postižením'),
    write: ({ person }) => ({
      subject: 'Nefunkční výtah na úřadu práce',
      body: [
        `jsem na vozíku a na pobočku úřadu práce se nedostanu, výtah stojí už dva měsíce. Kdy bude zajištěn bezbariérový přístup? ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'excursion of a secondary school',
    from: 'organisation',
    annotation: 'Exkurze studentů sociální školy, prosba o termín',
    to: short('oddělení vnějších vztahů'),
    write: ({ on }) => ({
      subject: 'Exkurze na ministerstvu',
      body: [
        `naši studenti by ministerstvo rádi navštívili ${wordyDate(on)}. Souhlas rodičů máme od všech, je jich dvacet dva.`,
      ],
    }),
  },
  {
    id: 'clause of legal force',
    from: 'organisation',
    annotation: 'Rozhodnutí o dotaci - žádost o doložku právní moci',
    to: at('spisovna dotačního odboru'),
    write: ({ number, on }) => ({
      subject: `Doložka právní moci, rozhodnutí ${number}`,
      body: [
        `na rozhodnutí o poskytnutí dotace ze dne ${czechDate(on)} chybí doložka právní moci. Zřizovatel ji po nás žádá, zašlete nám prosím stejnopis s doložkou.`,
      ],
    }),
  },
];
