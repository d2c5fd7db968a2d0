import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const desk = (unit: string) => ['Ministerstvo práce a sociálních věcí ČR', unit, '128 01 Praha 2'];
const mpsv = (unit: string) => ['MPSV', unit];
const state = (unit: string) => ['Česká republika – Ministerstvo práce a sociálních věcí', unit, 'Na Poříčním právu 1'];
const technology = 'Odbor provozu informačních a komunikačních technologií';
const technologyShort = 'odbor provozu ICT';
const services = 'odbor sociálních služeb a sociálního začleňování';
const subsidies = 'oddělení dotací sociálních služeb';
const family = 'oddělení dotační podpory rodiny';

/** Other people's mail to the same house. */
export const strangers: StrangerWording[] = [
  {
    id: 'comment on the cost of staff',
    from: 'organisation',
    annotation: 'OKslužby - poskytovatel: komentář k osobním nákladům v žádosti o dotaci',
    unit: subsidies,
    to: desk(subsidies),
    write: ({ number }) => ({
      subject: `Komentář k žádosti o dotaci ev. č. ${number}`,
      body: [
        'Vážená paní magistro,',
        'k Vašemu dotazu na výši osobních nákladů, které jsme uvedli v žádosti podané v OKslužby – poskytovatel, sdělujeme, že nárůst je způsoben zvýšením platových tarifů a přijetím dvou pracovnic v přímé péči.',
        [
          ['Profese', 'Úvazky', 'Roční náklad'],
          ['sociální pracovnice', '2,5', '1 480 000 Kč'],
          ['pracovnice v přímé péči', '11,0', '5 236 000 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'low occupancy explained',
    from: 'organisation',
    annotation: 'Výkaz za 1. pololetí - odůvodnění nízké obložnosti',
    to: mpsv(subsidies),
    write: () => ({
      subject: 'Odůvodnění poklesu obložnosti',
      body: [
        'Dobrý den,',
        've výkazu jste si jistě všimli, že počet lůžkodnů meziročně klesl o osm procent. Důvodem je rekonstrukce druhého patra, kvůli které jsme po tři měsíce nepřijímali nové klienty.',
        'Práce skončily a lůžka jsou opět plně obsazena.',
      ],
    }),
  },
  {
    id: 'bank account for the subsidy',
    from: 'organisation',
    annotation: 'Změna bankovního účtu příjemce dotace',
    to: desk('odbor financování sociálních služeb'),
    write: ({ organisation, number }) => ({
      subject: `Nový bankovní účet – rozhodnutí o dotaci č. ${number}`,
      body: [
        `${organisation.name} oznamuje, že druhou splátku dotace je třeba poukázat na nový účet vedený u České národní banky. Původní účet byl zrušen.`,
        'Potvrzení banky o vedení účtu je přiloženo.',
      ],
    }),
  },
  {
    id: 'more time for the settlement',
    from: 'organisation',
    annotation: 'Prosba o posun termínu pro vyúčtování dotace',
    to: mpsv(family),
    write: ({ number }) => ({
      subject: `Posun termínu vyúčtování, projekt ${number}`,
      body: [
        'Vážení,',
        'naše hlavní účetní je hospitalizována a auditor přijede až po uzávěrce. Prosíme o posunutí termínu pro odevzdání vyúčtování dotace o tři týdny.',
        'Za pochopení děkuje vedení organizace',
      ],
    }),
  },
  {
    id: 'application for a subsidy withdrawn',
    from: 'organisation',
    annotation: 'Zpětvzetí žádosti o dotaci podané v OKslužby - senior',
    unit: 'odbor politiky stárnutí',
    to: desk('odbor politiky stárnutí'),
    write: ({ number }) => ({
      subject: `Zpětvzetí žádosti o dotaci č. ${number}`,
      body: [
        'projekt klubu pro seniory letos neuskutečníme, protože nám obec nepronajala prostory. Žádost o dotaci, kterou jsme podali v aplikaci OKslužby – senior, proto bereme zpět a žádáme o zastavení řízení.',
      ],
    }),
  },
  {
    id: 'list of proofs after a call of the subsidy unit',
    from: 'organisation',
    annotation: 'Odpověď na výzvu k odstranění vad žádosti o dotaci (OKslužby - rodina)',
    unit: family,
    to: state(family),
    write: ({ number, on }) => ({
      subject: `Odstranění vad žádosti č. ${number}`,
      body: [
        `na základě výzvy ze dne ${czechDate(on)} předkládáme:`,
        'a) aktuální potvrzení finančního úřadu o bezdlužnosti,',
        'b) čestné prohlášení statutárního zástupce o podpoře de minimis,',
        'c) opravenou tabulku financování z jiných zdrojů.',
        'V aplikaci OKslužby – rodina jsme opravy provedli také.',
      ],
    }),
  },
  {
    id: 'property bought from a subsidy',
    from: 'organisation',
    annotation: 'Žádost o souhlas s prodejem automobilu pořízeného z investiční dotace',
    to: mpsv('oddělení investic do sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Souhlas poskytovatele dotace s prodejem vozidla',
      body: [
        `pečovatelský automobil pořízený z investiční dotace byl dne ${czechDate(on)} při nehodě vážně poškozen. Oprava se nevyplatí. Žádáme ministerstvo jako poskytovatele dotace o souhlas s odprodejem vraku.`,
        'Znalecký posudek je v příloze.',
      ],
    }),
  },
  {
    id: 'report of an auditor',
    from: 'organisation',
    annotation: 'Zpráva auditora k dotaci',
    to: desk('odbor kontroly dotací'),
    write: ({ organisation }) => ({
      subject: 'Zpráva nezávislého auditora',
      body: [
        `auditor ověřil čerpání dotace, kterou ${organisation.name} obdržela od ministerstva, a vydal výrok bez výhrad. Zprávu předkládáme v zákonem stanovené lhůtě.`,
      ],
    }),
  },
  {
    id: 'remonstrance to the minister',
    from: 'organisation',
    annotation: 'Rozklad proti rozhodnutí o neposkytnutí dotace',
    to: state('rozkladová komise ministra'),
    write: ({ number, on }) => ({
      subject: 'Rozklad',
      body: [
        `proti rozhodnutí č. j. MPSV-2026/${number} ze dne ${dottedDate(on)}, jímž nám nebyla přiznána dotace, podáváme rozklad.`,
        'Ministerstvo dospělo k nesprávnému závěru, že naše organizace nesplnila podmínku registrace po celé rozhodné období. Registrace trvá nepřetržitě od roku 2011, což dokládáme výpisem z registru.',
        'Navrhujeme, aby ministr napadené rozhodnutí zrušil a věc vrátil k novému projednání.',
      ],
    }),
  },
  {
    id: 'logo on a leaflet',
    from: 'organisation',
    annotation: 'Souhlas s užitím loga MPSV na letácích',
    to: mpsv('odbor komunikace a marketingu'),
    write: () => ({
      subject: 'Užití loga ministerstva',
      body: [
        'Dobrý den,',
        'tiskneme letáky k dotovanému projektu a pravidla publicity chtějí, aby na nich bylo logo ministerstva. Dáte nám k tomu souhlas? Návrh letáku posíláme v příloze.',
      ],
    }),
  },
  {
    id: 'visit of inspectors of a subsidy is put off',
    from: 'organisation',
    annotation: 'Kontrola na místě - prosba o jiný den',
    to: desk('odbor kontroly dotací'),
    write: ({ on }) => ({
      subject: 'Změna dne kontroly na místě',
      body: [
        `v oznámení ze dne ${czechDate(on)} jste nám ohlásili kontrolu čerpání dotace. Statutární zástupce i ekonomka budou v navržený den na pracovní cestě. Lze kontrolu posunout o týden?`,
      ],
    }),
  },
  {
    id: 'compensatory payment of a region',
    from: 'organisation',
    annotation: 'Stížnost na krajský úřad - vyrovnávací platba',
    to: mpsv(services),
    write: () => ({
      subject: 'Nesouhlas s výpočtem vyrovnávací platby',
      body: [
        'krajský úřad nám při výpočtu vyrovnávací platby uznal jen část nákladů na nájem. Obracíme se na Vás jako na metodika celého systému financování se žádostí o stanovisko.',
        'S krajem jsme jednali dvakrát, bez výsledku.',
      ],
    }),
  },
  {
    id: 'letter of thanks for a lecture on software',
    from: 'organisation',
    annotation: 'Poděkování za přednášku o dotačních výzvách a OKslužby',
    to: desk(family),
    write: ({ on }) => ({
      subject: 'Díky za přednášku',
      body: [
        'Milá paní doktorko,',
        `ještě jednou děkujeme za Vaši přednášku o dotacích, kterou jste pro naše členky měla ${wordyDate(on)}. Ukázka práce s OKslužby sklidila velký ohlas a rádi Vás uvítáme i příště.`,
        'Fotografie posíláme na památku.',
      ],
    }),
  },
  {
    id: 'returned part of a subsidy and interest',
    from: 'organisation',
    annotation: 'Dotaz na penále z pozdě vrácené dotace',
    to: mpsv('oddělení účetnictví a výkaznictví'),
    write: ({ on }) => ({
      subject: 'Penále za pozdní vratku',
      body: [
        `zbytek dotace jsme vrátili ${dottedDate(on)}, o čtyři dny později, než stanoví rozhodnutí. Sdělte nám prosím, v jaké výši bude vyměřeno penále a kterému finančnímu úřadu se platí.`,
      ],
    }),
  },
  {
    id: 'members of a family centre and its statute',
    from: 'organisation',
    annotation: 'Nové stanovy spolku pro potřeby dotačního řízení',
    to: desk(family),
    write: ({ organisation }) => ({
      subject: 'Stanovy v novém znění',
      body: [
        `${organisation.name} zasílá k založení do spisu žádosti o dotaci úplné znění stanov. Změnil se pouze článek o členských příspěvcích.`,
      ],
    }),
  },
  {
    id: 'degree of dependence of a mother',
    from: 'person',
    annotation: 'Odvolání za matku - příspěvek na péči',
    to: mpsv('odbor odvolání nepojistných dávek'),
    write: ({ person, on }) => ({
      subject: 'Odvolání proti snížení příspěvku na péči',
      body: [
        'Vážení,',
        `jako ${by(person, 'opatrovník', 'opatrovnice')} své matky se odvolávám proti rozhodnutí úřadu práce ze dne ${czechDate(on)}. Posudkový lékař maminku vůbec neviděl a vyšel ze starých zpráv. Nezvládá stravování, hygienu ani orientaci.`,
        'Přikládám nový nález z neurologie.',
      ],
    }),
  },
  {
    id: 'benefit in material need refused',
    from: 'person',
    annotation: 'odvolani - hmotna nouze',
    to: desk('odvolání - dávky pomoci v hmotné nouzi'),
    write: ({ person, number }) => ({
      subject: 'Odvolani proti rozhodnuti',
      body: [
        'Dobry den,',
        `podavam odvolani proti rozhodnuti c. j. ${number}/2026 o odejmuti prispevku na zivobyti. Vsechny doklady o prijmech jsem na urad ${by(person, 'dodal', 'dodala')} vcas.`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'allowance for mobility',
    from: 'person',
    annotation: 'Příspěvek na mobilitu - doplnění odvolání',
    to: state('odbor odvolání a správních činností nepojistných dávek'),
    write: ({ number }) => ({
      subject: `Doplnění odvolání sp. zn. SZ/${number}/2026`,
      body: [
        'k odvolání ve věci příspěvku na mobilitu doplňuji potvrzení rehabilitačního ústavu, ze kterého je zřejmé, že se tam opakovaně dopravuji.',
      ],
    }),
  },
  {
    id: 'card of a disabled person',
    from: 'person',
    annotation: 'Průkaz ZTP, odvolání',
    to: mpsv('posudkové pracoviště - odvolání'),
    write: ({ person, on }) => ({
      subject: 'Nepřiznání průkazu osoby se zdravotním postižením',
      body: [
        `rozhodnutím, které mi bylo doručeno ${wordyDate(on)}, mi nebyl přiznán průkaz ZTP. Odvolávám se, neboť můj stav se od poslední operace spíše zhoršil.`,
        `${fullName(person)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'struck off the list of job seekers',
    from: 'person',
    annotation: 'Odvolání - sankční vyřazení z evidence uchazečů o zaměstnání',
    to: desk('odbor odvolání zaměstnanosti'),
    write: ({ on, number }) => ({
      subject: 'Odvolání proti vyřazení z evidence',
      body: [
        `z evidence uchazečů mě vyřadili kvůli nedostavení se na schůzku dne ${czechDate(on)}. Ten den mě však přijali na chirurgii, potvrzení mám.`,
        `Číslo jednací rozhodnutí: ${number}/2026.`,
      ],
    }),
  },
  {
    id: 'registration of a service was cancelled',
    from: 'organisation',
    annotation: 'Odvolání proti zrušení registrace sociální služby',
    to: state(services),
    write: ({ organisation, number }) => ({
      subject: `Odvolání proti rozhodnutí krajského úřadu č. j. ${number}/SOC/2026`,
      body: [
        `${organisation.name} se odvolává proti rozhodnutí, kterým krajský úřad zrušil registraci azylového domu pro nedoložení hygienického stanoviska. Stanovisko jsme doručili poslední den lhůty, dokládáme dodejku.`,
        'Služba má v péči čtrnáct rodin s dětmi, zrušení registrace by pro ně znamenalo ztrátu střechy nad hlavou.',
      ],
    }),
  },
  {
    id: 'fine for an offence of a provider',
    from: 'organisation',
    annotation: 'Odvolání - pokuta za správní delikt poskytovatele',
    to: mpsv('oddělení přestupků v sociálních službách'),
    write: ({ number }) => ({
      subject: `Odvolání do výroku o pokutě, ${number}/2026`,
      body: [
        'odvolání směřuje jen proti výši pokuty. Porušení povinnosti uveřejnit ceník jsme odstranili do druhého dne a nikomu nevznikla škoda.',
      ],
    }),
  },
  {
    id: 'file handed on by an office',
    from: 'authority',
    annotation: 'Předložení odvolání se spisovým materiálem',
    to: desk('odbor odvolání nepojistných dávek'),
    write: ({ person, number }) => ({
      subject: `Předložení odvolání, ${by(person, 'účastník řízení', 'účastnice řízení')} ${person.given} ${person.family}`,
      body: [
        `v souladu s § 88 správního řádu předkládáme odvolání spolu se spisem č. ${number} a se svým stanoviskem. Odvolání bylo podáno včas a osobou oprávněnou. Podmínky pro autoremeduru neshledáváme.`,
      ],
    }),
  },
  {
    id: 'invoice for a cloud',
    from: 'organisation',
    annotation: 'Faktura za pronájem výpočetního výkonu',
    unit: technology,
    to: state(technology),
    write: ({ number, on }) => ({
      subject: `Vyúčtování cloudových služeb č. ${number}`,
      body: [
        `V příloze naleznete elektronickou fakturu ve formátu ISDOC. Období končí dnem ${dottedDate(on)}.`,
        [
          ['Služba', 'Jednotek', 'Kč bez DPH'],
          ['virtuální servery – produkce', '18', '216 000'],
          ['záloha dat', '40 TB', '52 000'],
        ],
      ],
    }),
  },
  {
    id: 'credit note',
    from: 'organisation',
    annotation: 'Opravný daňový doklad',
    unit: technologyShort,
    to: mpsv(technologyShort),
    write: ({ number }) => ({
      subject: `Dobropis ${number}`,
      body: [
        'na základě Vaší reklamace vystavujeme opravný daňový doklad ke dvěma chybně účtovaným člověkodnům. Částka bude započtena proti příští faktuře.',
      ],
    }),
  },
  {
    id: 'reminder of an unpaid bill',
    from: 'organisation',
    annotation: 'Upomínka - neuhrazená faktura, provoz ICT',
    unit: technologyShort,
    to: desk(technologyShort),
    write: ({ number, on }) => ({
      subject: `1. upomínka, variabilní symbol ${number}`,
      body: [
        'Vážený obchodní partnere,',
        `dosud neevidujeme úhradu faktury splatné ${czechDate(on)}. Pokud jste ji mezitím zaplatili, považujte tento dopis za bezpředmětný.`,
      ],
    }),
  },
  {
    id: 'offer of managing identities',
    from: 'organisation',
    annotation: 'Nabídka řešení pro správu uživatelských přístupů a hesel',
    unit: technology,
    to: desk(technology),
    write: ({ organisation }) => ({
      subject: 'Správa identit pro úřady – nabídka',
      body: [
        'Vážený pane řediteli,',
        `kolik uživatelů, tolik hesel? ${organisation.name} nabízí úřadům řešení, které sjednotí přihlašování do všech interních systémů a zkrátí zřízení přístupu nového zaměstnance na minuty.`,
        'Rádi Vám řešení představíme na nezávazné schůzce. Ceník je v příloze.',
      ],
    }),
  },
  {
    id: 'tool for signing on the way',
    from: 'organisation',
    annotation: 'Obchodní sdělení: elektronické podpisy souhlasů a plných mocí',
    to: mpsv(technologyShort),
    write: () => ({
      subject: 'Podepisujte souhlasy a plné moci elektronicky',
      body: [
        'dobrý den, jsme výrobcem platformy pro vzdálené podepisování dokumentů. S naší platformou odpadá tisk i skenování souhlasů. Prvních sto podpisů je zdarma.',
        'Pokud si další nabídky nepřejete, dejte nám vědět.',
      ],
    }),
  },
  {
    id: 'warning of a hole in a program',
    from: 'authority',
    annotation: 'Upozornění na zranitelnost - doporučená opatření',
    unit: technology,
    to: state(technology),
    write: ({ number }) => ({
      subject: `Upozornění č. ${number} na závažnou zranitelnost`,
      body: [
        'upozorňujeme správce informačních systémů na zranitelnost poštovního serveru, která útočníkovi umožňuje získat přístup bez znalosti hesla.',
        'Doporučujeme neprodleně instalovat aktualizaci výrobce a prověřit záznamy o přihlášení za poslední dva měsíce.',
      ],
    }),
  },
  {
    id: 'incident at a supplier',
    from: 'organisation',
    annotation: 'Oznámení o bezpečnostním incidentu dodavatele',
    unit: technologyShort,
    to: mpsv(technologyShort),
    write: ({ on }) => ({
      subject: 'Informace o incidentu',
      body: [
        `v souladu se smlouvou hlásíme, že dne ${wordyDate(on)} byl zašifrován jeden z našich vývojových serverů. Data ministerstva na něm uložena nebyla.`,
        'Podrobnou zprávu doručíme do sedmi dnů.',
      ],
    }),
  },
  {
    id: 'certificate of work done well',
    from: 'organisation',
    annotation: 'Žádost o osvědčení o řádném plnění zakázky (rozvoj OKslužby)',
    unit: technology,
    to: desk(technology),
    write: ({ organisation, number }) => ({
      subject: `Referenční osvědčení ke smlouvě č. ${number}`,
      body: [
        `${organisation.name} se účastní výběrového řízení jiného zadavatele a potřebuje doložit reference. Prosíme Vás proto o vystavení osvědčení, že jsme vývojové práce na systému OKslužby dokončili řádně a včas.`,
        'Vzor osvědčení přikládáme.',
      ],
    }),
  },
  {
    id: 'penalty under a contract on support',
    from: 'organisation',
    annotation: 'Vyjádření ke smluvní pokutě - výpadek aplikace OKslužby',
    unit: technology,
    to: mpsv(technology),
    write: ({ on }) => ({
      subject: 'Smluvní pokuta za nedodržení dostupnosti',
      body: [
        `smluvní pokutu za výpadek OKslužby ze dne ${czechDate(on)} neuznáváme. Výpadek byl způsoben přerušením dodávky elektřiny v budově objednatele, nikoli závadou na straně dodavatele.`,
        'Navrhujeme společné jednání právních zástupců.',
      ],
    }),
  },
  {
    id: 'persons entitled under a contract',
    from: 'organisation',
    annotation: 'Změna oprávněné osoby dodavatele ve smlouvě o dodávce tiskáren',
    to: desk('oddělení správy majetku'),
    write: ({ person, number }) => ({
      subject: `Oprávněné osoby – rámcová dohoda č. ${number}`,
      body: [
        `za dodavatele tiskáren bude nově o objednávkách s ministerstvem jednat ${person.given} ${person.family}. Obchodní podmínky zůstávají beze změny.`,
      ],
    }),
  },
  {
    id: 'complaint of a broken printer',
    from: 'organisation',
    annotation: 'Vyřízení reklamace multifunkčního zařízení',
    to: mpsv('oddělení vnitřní správy'),
    write: ({ number }) => ({
      subject: `Reklamační protokol ${number}`,
      body: ['reklamaci uznáváme, technik vymění zapékací jednotku. O termínu se dohodne s Vaší recepcí.'],
    }),
  },
  {
    id: 'cards for the car park',
    from: 'organisation',
    annotation: 'Přístupové karty do podzemních garáží - pracovníci úklidu',
    to: desk('odbor hospodářské správy'),
    write: ({ person, organisation }) => ({
      subject: 'Karty pro vjezd do garáží',
      body: [
        `úklidová firma ${organisation.name} žádá o vydání vjezdové karty pro vedoucího směny. Kartu převezme ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'changed clauses on processing',
    from: 'organisation',
    annotation: 'Návrh zpracovatelské smlouvy dle čl. 28 GDPR',
    to: state('pověřenec pro ochranu osobních údajů'),
    write: ({ number }) => ({
      subject: `Zpracovatelská smlouva k zakázce ${number}`,
      body: [
        'zasíláme návrh smlouvy o zpracování osobních údajů pro zakázku na rozesílání informačních dopisů důchodcům. K bodu 4.2 máme výhradu: souhlas s dalším zpracovatelem by měl být dán předem a obecně.',
      ],
    }),
  },
  {
    id: 'place of practice of an entrusted person',
    from: 'organisation',
    annotation: 'Pověření k výkonu SPOD - nové místo výkonu činnosti',
    to: desk('oddělení koncepce ochrany dětí'),
    write: ({ number }) => ({
      subject: `Změna v pověření č. ${number} (sociálně-právní ochrana dětí)`,
      body: [
        'oznamujeme změnu místa, kde vykonáváme činnost pověřené osoby. Poradna pro pěstouny se přestěhovala do prvního patra téhož domu.',
        'Prosíme o vydání rozhodnutí o změně.',
      ],
    }),
  },
  {
    id: 'facility for children in need of prompt help',
    from: 'organisation',
    annotation: 'Výkaz obsazenosti zařízení pro děti vyžadující okamžitou pomoc',
    to: mpsv('odbor ochrany práv dětí a náhradní rodinné péče'),
    write: () => ({
      subject: 'Měsíční výkaz o dětech v zařízení',
      body: [
        'v tomto měsíci jsme pečovali o následující počet dětí:',
        [
          ['Věk', 'Přijato', 'Propuštěno', 'Stav'],
          ['0–5', '3', '2', '7'],
          ['6–14', '1', '4', '9'],
          ['15–17', '0', '1', '2'],
        ],
        'Totéž hlášení dostává i pověřená pracovnice OSPOD.',
      ],
    }),
  },
  {
    id: 'complaint against a worker for child protection',
    from: 'person',
    annotation: 'Podnět na postup OSPOD',
    to: state('oddělení stížností a petic'),
    write: ({ person }) => ({
      subject: 'Podnět – OSPOD nám brání ve styku s vnukem',
      body: [
        'Vážení,',
        `jako ${by(person, 'dědeček', 'babička')} jsem ${by(person, 'žádal', 'žádala')} o kontakt s vnukem, pracovnice OSPOD mi ale tvrdí, že bez souhlasu zákonného zástupce to nepůjde. Je takový postup správný?`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'adoption agreed to before a court',
    from: 'authority',
    annotation: 'Souhlas rodiče s osvojením dítěte - zaslání protokolu',
    to: desk('oddělení náhradní rodinné péče'),
    write: ({ number }) => ({
      subject: `Protokol o souhlasu s osvojením, Nc ${number}/2026`,
      body: ['v příloze postupujeme protokol, v němž matka před soudem vyslovila souhlas s osvojením svého dítěte.'],
    }),
  },
  {
    id: 'foster parents and their allowance',
    from: 'person',
    annotation: 'Dávky pěstounské péče - dotaz pěstounů',
    to: mpsv('informační linka dávek pěstounské péče'),
    write: () => ({
      subject: 'Odměna pěstouna při studiu dítěte v zahraničí',
      body: [
        'Dobrý den,',
        'naše svěřená dívka odjíždí na rok studovat do Irska. Zůstane nám po tu dobu odměna pěstouna? Na úřadu práce nám každý říká něco jiného.',
      ],
    }),
  },
  {
    id: 'deputy in a children conference',
    from: 'organisation',
    annotation: 'Delegování účastníka na konferenci o náhradní péči',
    to: state('odbor ochrany práv dětí a náhradní rodinné péče'),
    write: ({ person }) => ({
      subject: 'Účastník konference',
      body: [
        `na Vaši konferenci o náhradní rodinné péči naše organizace vysílá jednoho účastníka: ${person.given} ${person.family}. Oběd prosíme bezmasý.`,
      ],
    }),
  },
  {
    id: 'photographs of children in a yearbook',
    from: 'organisation',
    annotation: 'Souhlasy rodičů s otištěním fotografií v ročence',
    to: desk('odbor rodinné politiky - ročenka'),
    write: () => ({
      subject: 'Fotografie do ročenky Rodina v obrazech',
      body: [
        'do připravované ročenky zasíláme šest snímků z našeho příměstského tábora. Zákonní zástupci dětí souhlas s otištěním podepsali, listiny máme uloženy u nás.',
      ],
    }),
  },
  {
    id: 'report of an agency of work',
    from: 'organisation',
    annotation: 'Výkaz o činnosti agentury práce za minulý rok',
    to: mpsv('oddělení zprostředkování zaměstnání'),
    write: ({ number }) => ({
      subject: `Souhrnný výkaz agentury, povolení č. ${number}`,
      body: [
        'zasíláme roční přehled o počtu dočasně přidělených zaměstnanců.',
        [
          ['Státní příslušnost', 'Počet osob'],
          ['ČR', '64'],
          ['Slovensko', '21'],
          ['Polsko', '9'],
        ],
      ],
    }),
  },
  {
    id: 'agency gives up its permit',
    from: 'organisation',
    annotation: 'Ukončení činnosti agentury práce',
    to: state('odbor trhu práce - agenturní zaměstnávání'),
    write: ({ on, number }) => ({
      subject: `Vzdání se povolení č. ${number} ke zprostředkování zaměstnání`,
      body: [
        `činnost agentury práce jsme ukončili ${czechDate(on)} a povolení ke zprostředkování zaměstnání již nevyužijeme. Žádáme o jeho odejmutí na vlastní žádost.`,
      ],
    }),
  },
  {
    id: 'insurance of an agency',
    from: 'organisation',
    annotation: 'Doklad o pojištění proti úpadku - agentura práce',
    to: desk('oddělení zprostředkování zaměstnání'),
    write: () => ({
      subject: 'Pojištění agentury práce',
      body: ['jako každý rok dokládáme kopii pojistné smlouvy a doklad o zaplacení pojistného.'],
    }),
  },
  {
    id: 'wages in an insolvent firm',
    from: 'person',
    annotation: 'Mzdové nároky při platební neschopnosti zaměstnavatele',
    to: mpsv('odbor trhu práce'),
    write: ({ person, on }) => ({
      subject: 'Nevyplacené mzdy',
      body: [
        'Dobrý den,',
        `můj zaměstnavatel je v insolvenci a od ${wordyDate(on)} neplatí mzdy. Úřad práce mi řekl, že firma v jeho přehledu chybí. Na koho se mám obrátit?`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'shortened work',
    from: 'organisation',
    annotation: 'Příspěvek v době částečné práce - dotaz',
    to: state('odbor politiky zaměstnanosti'),
    write: () => ({
      subject: 'Částečná práce',
      body: [
        'kvůli požáru v prádelně musíme pracovnicím zkrátit úvazky. Chtěli bychom vědět, zda se na nás vztahuje příspěvek v době částečné práce a kdo o něm rozhoduje.',
      ],
    }),
  },
  {
    id: 'nurses from the Philippines',
    from: 'organisation',
    annotation: 'Program kvalifikovaný zaměstnanec - stav zařazení',
    to: desk('oddělení ekonomické migrace'),
    write: ({ number }) => ({
      subject: `Zařazení do vládního programu, žádost ${number}`,
      body: [
        'o zařazení do programu pro kvalifikované zaměstnance jsme požádali na jaře. Pečovatelky z Filipín na nás již čekají, prosíme proto o informaci o stavu věci.',
      ],
    }),
  },
  {
    id: 'vacancies were not displayed',
    from: 'organisation',
    annotation: 'Volná pracovní místa - nezobrazují se na portálu',
    to: mpsv('oddělení služeb pro zaměstnavatele'),
    write: () => ({
      subject: 'Naše volná místa nejsou na portálu vidět',
      body: [
        'Dobrý den,',
        'hledáme kuchařku a dvě pečovatelky, obě nabídky jsme hlásili úřadu práce, na portálu volných míst ale nejsou. Prosíme o prověření.',
      ],
    }),
  },
  {
    id: 'alternative performance of a quota',
    from: 'organisation',
    annotation: 'Náhradní plnění za zaměstnávání OZP',
    to: state('oddělení zaměstnávání osob se zdravotním postižením'),
    write: () => ({
      subject: 'Evidence plnění povinného podílu',
      body: [
        'odebrali jsme kancelářské potřeby jako náhradní plnění, dodavatel však fakturu do evidence nevložil. Můžeme plnění uplatnit, pokud ho doložíme jinak?',
      ],
    }),
  },
  {
    id: 'salaries of directors, law on information',
    from: 'person',
    annotation: 'InfZ - odměny ředitelů odborů',
    to: desk('oddělení poskytování informací a stížností'),
    write: ({ person }) => ({
      subject: 'Žádost o informaci',
      body: [
        'podle zákona o svobodném přístupu k informacím žádám o sdělení výše odměn vyplacených v minulém roce ředitelům odborů Vašeho ministerstva.',
        `${fullName(person)}, nar. ${dottedDate(person.born)}, bytem ${person.address}`,
      ],
    }),
  },
  {
    id: 'studies of the software by a student',
    from: 'person',
    annotation: 'Žádost o informace pro diplomovou práci (aplikace OKslužby)',
    to: mpsv('poskytování informací veřejnosti'),
    write: ({ person }) => ({
      subject: 'Data k digitalizaci dotačních řízení',
      body: [
        'Dobrý den,',
        'píšu diplomovou práci o digitalizaci dotačních řízení a podle zákona č. 106/1999 Sb. prosím o tyto údaje:',
        '1. kolik žádostí o dotaci bylo v letech 2021–2025 podáno v aplikaci OKslužby – rodina,',
        '2. kolik výkazů bylo vráceno k přepracování,',
        '3. kolik stál provoz aplikace v jednotlivých letech.',
        `${person.given} ${person.family}, ${by(person, 'student', 'studentka')} sociální práce`,
      ],
    }),
  },
  {
    id: 'refusal of an information contested',
    from: 'person',
    annotation: 'Stížnost na postup při vyřizování žádosti o informace',
    to: state('oddělení poskytování informací a stížností'),
    write: ({ on, number }) => ({
      subject: 'Stížnost podle § 16a zákona č. 106/1999 Sb.',
      body: [
        `na žádost o informace podanou ${dottedDate(on)} (Vaše č. j. ${number}/2026) mi přišla odpověď, která se týká něčeho jiného. Podávám proto stížnost.`,
      ],
    }),
  },
  {
    id: 'rules for inspections, law on information',
    from: 'organisation',
    annotation: 'Žádost o poskytnutí metodiky inspekcí (106/1999)',
    to: desk('oddělení inspekce kvality'),
    write: () => ({
      subject: 'Žádost o zaslání metodiky',
      body: [
        's odkazem na zákon č. 106/1999 Sb. žádáme o zaslání interní metodiky, podle níž inspektoři hodnotí souhlas klienta s omezením pohybu.',
      ],
    }),
  },
  {
    id: 'decision to pay for an information',
    from: 'person',
    annotation: 'Nesouhlas s úhradou za poskytnutí informací',
    to: mpsv('oddělení poskytování informací a stížností'),
    write: ({ number }) => ({
      subject: `Výše úhrady – věc ${number}/2026`,
      body: ['nesouhlasím s vyčíslením úhrady 4 800 Kč za mimořádně rozsáhlé vyhledávání a žádám o její přezkoumání.'],
    }),
  },
  {
    id: 'consent to be filmed',
    from: 'person',
    annotation: 'Souhlas s natáčením rozhovoru',
    to: state('tiskové oddělení'),
    write: ({ person }) => ({
      subject: 'Souhlas s natáčením a zveřejněním rozhovoru',
      body: [
        `souhlasím s tím, aby rozhovor, který se mnou pořídil štáb ministerstva k výročí pečovatelské služby, byl zveřejněn na sociálních sítích.`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'newsletter no more wanted',
    from: 'person',
    annotation: 'Odvolání souhlasu se zasíláním novinek',
    to: desk('odbor komunikace a marketingu'),
    write: ({ person }) => ({
      subject: 'Odhlášení z odběru novinek ministerstva',
      body: [
        `už nechci dostávat e-mailem Váš měsíčník Práce a rodina. Souhlas s jeho zasíláním odvolávám, adresa je ${person.email}.`,
      ],
    }),
  },
  {
    id: 'picture taken off the exhibition',
    from: 'person',
    annotation: 'Odvolávám souhlas - fotografie na výstavě v budově MPSV',
    to: mpsv('kancelář státního tajemníka'),
    write: ({ on }) => ({
      subject: 'Stažení fotografie z výstavy',
      body: [
        'Vážení,',
        `na výstavě o dobrovolnictví, kterou jste otevřeli ${wordyDate(on)}, visí fotografie mého pokoje v domově pro seniory. Souhlas s jejím vystavením odvolávám a žádám, abyste ji sundali.`,
      ],
    }),
  },
  {
    id: 'employee sent abroad',
    from: 'organisation',
    annotation: 'Souhlas zaměstnavatele s vysláním odborníka do Bruselu',
    to: state('odbor mezinárodních vztahů'),
    write: ({ person }) => ({
      subject: 'Vyslání národního experta',
      body: [
        `jako zaměstnavatel souhlasíme, aby ${fullName(person)} po dobu šesti měsíců ${by(person, 'působil', 'působila')} jako národní expert při Evropské komisi.`,
      ],
    }),
  },
  {
    id: 'owner agrees with a seat',
    from: 'organisation',
    annotation: 'Souhlas vlastníka nemovitosti s umístěním dětské skupiny',
    to: desk('oddělení péče o předškolní děti'),
    write: () => ({
      subject: 'Doplnění žádosti o zápis dětské skupiny',
      body: [
        'k žádosti o zápis do evidence poskytovatelů péče o děti v dětské skupině doplňujeme souhlas vlastníka domu, kde bude skupina umístěna, a závazné stanovisko hygieny.',
      ],
    }),
  },
  {
    id: 'founder agrees with a loan',
    from: 'authority',
    annotation: 'Souhlas zastupitelstva s přijetím úvěru příspěvkovou organizací',
    to: mpsv('oddělení investic do sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Usnesení zastupitelstva k financování přístavby',
      body: [
        `zastupitelstvo na zasedání dne ${czechDate(on)} schválilo přijetí úvěru na dofinancování přístavby domova. Usnesení dokládáme k žádosti o investiční dotaci.`,
      ],
    }),
  },
  {
    id: 'building approved for early use',
    from: 'authority',
    annotation: 'Souhlas s předčasným užíváním stavby komunitního domu',
    to: desk('oddělení investic do sociálních služeb'),
    write: ({ number }) => ({
      subject: `Předčasné užívání stavby, č. j. SÚ ${number}/2026`,
      body: [
        'stavební úřad zasílá poskytovateli dotace na vědomí povolení k předčasnému užívání stavby komunitního domu pro seniory.',
      ],
    }),
  },
  {
    id: 'candidate for a jury of a prize',
    from: 'person',
    annotation: 'Souhlas s kandidaturou do poroty',
    to: state('sekretariát ceny Společnost přátelská rodině'),
    write: ({ person }) => ({
      subject: 'Souhlas se členstvím v porotě',
      body: [
        `s nominací do poroty soutěže Společnost přátelská rodině souhlasím. Krátký medailonek: ${fullName(person)} se sociální práci věnuje od studií.`,
      ],
    }),
  },
  {
    id: 'documents of an applicant for a job',
    from: 'person',
    annotation: 'Doplnění přihlášky do výběrového řízení - metodik',
    to: mpsv('oddělení náboru'),
    write: ({ person }) => ({
      subject: 'Doplnění přihlášky',
      body: [
        'Dobrý den,',
        'k přihlášce na místo metodika sociální práce dodávám ověřenou kopii diplomu. Souhlas se zpracováním osobních údajů pro účely výběru byl podepsán už na přihlášce.',
        `${person.given} ${person.family}, ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'withdrawal of an application for a job',
    from: 'person',
    annotation: 'Odstoupení z výběrového řízení, odvolání souhlasu uchazeče',
    to: desk('odbor personální a státní služby'),
    write: ({ person }) => ({
      subject: 'Odstupuji z výběrového řízení',
      body: [
        'Vážená paní,',
        `místo odborného referenta na odboru dávek jsem ${by(person, 'našel', 'našla')} jinde, a proto z výběru odstupuji. Životopis prosím skartujte, souhlas s jeho uchováním v databázi uchazečů odvolávám.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'trade union has a new head',
    from: 'organisation',
    annotation: 'Nový výbor odborové organizace při MPSV',
    to: state('kancelář státního tajemníka'),
    write: ({ on }) => ({
      subject: 'Volby v základní organizaci odborového svazu',
      body: [
        `oznamujeme zaměstnavateli, že odboráři ministerstva si ${wordyDate(on)} zvolili nový výbor. K jednání o kolektivní dohodě jsme připraveni od příštího měsíce.`,
      ],
    }),
  },
  {
    id: 'member of an evaluating board steps down',
    from: 'person',
    annotation: 'Rezignace na funkci člena hodnotitelské komise',
    to: mpsv('odbor realizace programů - Evropský sociální fond'),
    write: ({ person, on }) => ({
      subject: 'Rezignace na členství v hodnotitelské komisi',
      body: [
        `k ${czechDate(on)} rezignuji na funkci ${by(person, 'člena', 'členky')} komise, která hodnotí projekty výzvy č. 24 programu Zaměstnanost plus. Důvody jsou zdravotní.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'head of a job office retires',
    from: 'authority',
    annotation: 'Odchod ředitelky kontaktního pracoviště do důchodu - pozvánka',
    to: desk('kancelář ministryně'),
    write: () => ({
      subject: 'Rozloučení s ředitelkou kontaktního pracoviště',
      body: [
        'srdečně zveme vedení ministerstva na malé rozloučení s dlouholetou ředitelkou kontaktního pracoviště úřadu práce, která po třiceti letech odchází do zaslouženého důchodu.',
      ],
    }),
  },
  {
    id: 'file lent to a court',
    from: 'authority',
    annotation: 'Žádost soudu o zapůjčení spisu',
    to: state('odbor odvolání nepojistných dávek'),
    write: ({ number }) => ({
      subject: `Zapůjčení správního spisu, sp. zn. 3 Ad ${number}/2026`,
      body: [
        've věci žaloby proti rozhodnutí o příspěvku na péči žádáme o předložení úplného správního spisu, a to do patnácti dnů. K žalobě se můžete ve stejné lhůtě vyjádřit.',
      ],
    }),
  },
  {
    id: 'judgement delivered',
    from: 'authority',
    annotation: 'Doručení rozsudku - ochrana před nečinností',
    to: mpsv('odbor právní a legislativní'),
    write: ({ number, on }) => ({
      subject: `Rozsudek sp. zn. 8 A ${number}/2025`,
      body: [
        `v příloze se účastníkům doručuje rozsudek vyhlášený ${dottedDate(on)}. Proti rozsudku lze podat kasační stížnost.`,
      ],
    }),
  },
  {
    id: 'expert opinion for a court',
    from: 'authority',
    annotation: 'Dožádání - posudek invalidity',
    to: desk('posudková komise'),
    write: ({ person, number }) => ({
      subject: `Vypracování posudku o invaliditě, 41 Ad ${number}/2026`,
      body: [
        `soud žádá posudkovou komisi o posouzení zdravotního stavu. ${by(person, 'Žalobcem', 'Žalobkyní')} je ${person.given} ${person.family}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}.`,
        'Posudek předložte ve dvou vyhotoveních.',
      ],
    }),
  },
  {
    id: 'attorney in a lawsuit',
    from: 'person',
    annotation: 'Plná moc advokáta - spor o náhradu mzdy',
    to: state('odbor právní a legislativní'),
    write: ({ person, number }) => ({
      subject: `Plná moc ve sporu 15 C ${number}/2026`,
      body: [
        'v řízení o náhradu mzdy, které proti ministerstvu vedu u obvodního soudu, mě na základě plné moci zastupuje advokátní kancelář. Veškeré písemnosti zasílejte jí.',
        fullName(person),
      ],
    }),
  },
  {
    id: 'claims enrolled',
    from: 'authority',
    annotation: 'Vyrozumění o přezkumném jednání',
    to: mpsv('oddělení správy pohledávek státu'),
    write: ({ number }) => ({
      subject: `Přezkumné jednání, KSPH ${number} INS`,
      body: ['přihlášená pohledávka ministerstva z titulu přeplatku na dávce byla zjištěna v plné výši.'],
    }),
  },
  {
    id: 'representation in proceedings about a pension',
    from: 'person',
    annotation: 'Plná moc - řízení o invalidním důchodu',
    to: desk('odbor sociálního pojištění'),
    write: ({ person, number }) => ({
      subject: 'Zastupování ve věci invalidního důchodu',
      body: [
        `v řízení o invalidním důchodu vedeném pod č. ${number} mě ode dneška zastupuje můj syn. Plnou moc s úředně ověřeným podpisem přikládám.`,
        `${person.given} ${person.family}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'years that are missing in a pension',
    from: 'person',
    annotation: 'Chybějící doba pojištění',
    to: mpsv('odbor sociálního pojištění'),
    write: ({ person }) => ({
      subject: 'Nezapočtená doba zaměstnání',
      body: [
        'Dobrý den,',
        `v osobním listu důchodového pojištění mi chybějí roky 1988 až 1991, kdy jsem ${by(person, 'pracoval', 'pracovala')} v jeslích. Mzdové listy se prý ztratily. Poradíte mi, jak mohu tu dobu prokázat?`,
      ],
    }),
  },
  {
    id: 'early pension',
    from: 'person',
    annotation: 'předčasný důchod, dotaz',
    to: state('oddělení důchodových dávek'),
    write: ({ person }) => ({
      subject: 'Předčasný starobní důchod pro náročné profese',
      body: [
        `celý život pracuji jako ${by(person, 'zdravotnický záchranář', 'zdravotní sestra')} a ${by(person, 'rád bych věděl', 'ráda bych věděla')}, zda se na mne vztahuje dřívější odchod do důchodu pro náročné profese.`,
        `${fullName(person)}, ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'pension for somebody who lives abroad',
    from: 'person',
    annotation: 'Potvrzení o žití pro výplatu důchodu do ciziny',
    to: desk('oddělení mezinárodního pojištění'),
    write: () => ({
      subject: 'Potvrzení o žití',
      body: [
        'posílám vyplněné potvrzení o žití, úředně ověřené konzulátem. Výplatu důchodu prosím nadále poukazujte do Vídně.',
      ],
    }),
  },
  {
    id: 'child benefit was stopped',
    from: 'person',
    annotation: 'Přídavek na dítě - přerušení výplaty',
    to: mpsv('odbor nepojistných sociálních dávek'),
    write: ({ person, on }) => ({
      subject: 'Zastavený přídavek na dítě',
      body: [
        `od ${czechDate(on)} mi nechodí přídavek na dítě, ačkoliv jsem potvrzení o studiu syna ${by(person, 'odevzdal', 'odevzdala')} včas. Na kontaktním pracovišti telefon nikdo nebere. Můžete zasáhnout?`,
      ],
    }),
  },
  {
    id: 'client zone for benefits',
    from: 'person',
    annotation: 'Klientská zóna Jenda - nevidím svou žádost o příspěvek na bydlení',
    to: state('podpora klientské zóny Jenda'),
    write: ({ person }) => ({
      subject: 'Žádost o příspěvek na bydlení v Jendovi zmizela',
      body: [
        'Dobrý den,',
        `před týdnem jsem přes Jendu ${by(person, 'odeslal', 'odeslala')} žádost o příspěvek na bydlení a dnes ji v seznamu podání nevidím. Dorazila k Vám?`,
      ],
    }),
  },
  {
    id: 'food in a home for the elderly',
    from: 'person',
    annotation: 'Stížnost - strava a přístup personálu v domově',
    to: desk('oddělení inspekce kvality'),
    write: ({ person }) => ({
      subject: 'Stížnost na přístup personálu',
      body: [
        'Vážení,',
        `navštěvuji v domově pro seniory tetu a nemohu mlčet. Přístup personálu je hrubý, obědy studené a uživatelé tráví celé dny v pyžamu. Vedení mou stížnost odbylo jednou větou.`,
        `S pozdravem ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'contract of a user of a service',
    from: 'person',
    annotation: 'Uživatel pečovatelské služby - dotaz na výpověď smlouvy',
    to: mpsv(services),
    write: () => ({
      subject: 'Může poskytovatel vypovědět smlouvu uživateli?',
      body: [
        'bratr je uživatelem pečovatelské služby a poskytovatel mu vypověděl smlouvu s tím, že nemá dost zaměstnanců. Má na to podle zákona o sociálních službách právo?',
      ],
    }),
  },
  {
    id: 'record of an inspection returned with comments',
    from: 'organisation',
    annotation: 'Vyjádření k návrhu protokolu z inspekce',
    to: state('oddělení inspekce kvality'),
    write: ({ number }) => ({
      subject: `Vyjádření k protokolu č. ${number} o inspekci`,
      body: [
        'Vážená paní inspektorko,',
        'k bodu 7 uvádíme, že souhlas uživatelů s přítomností studentů na praxi je zaznamenán v jejich spisech. Inspekční tým si tyto spisy nevyžádal.',
        'K ostatním bodům připomínky nemáme.',
      ],
    }),
  },
  {
    id: 'measures fulfilled after an inspection',
    from: 'organisation',
    annotation: 'Splnění opatření uložených inspekcí poskytování sociálních služeb',
    to: desk('oddělení inspekce kvality'),
    write: ({ on }) => ({
      subject: 'Zpráva o plnění uložených opatření',
      body: [
        `uložená opatření jsme splnili ke dni ${czechDate(on)}:`,
        [
          ['Opatření', 'Jak bylo splněno'],
          ['doplnit pravidla střetu zájmů', 'nová směrnice č. 8'],
          ['proškolit pracovníky', 'školení absolvovalo 32 osob'],
        ],
      ],
    }),
  },
  {
    id: 'entrusting of a controller',
    from: 'authority',
    annotation: 'Pověření ke kontrole - Nejvyšší kontrolní úřad',
    to: mpsv('odbor interního auditu a kontroly'),
    write: ({ person, number }) => ({
      subject: `Pověření k provedení kontroly č. ${number}`,
      body: [
        `k zahájení kontroly peněžních prostředků určených na projekty digitalizace sdělujeme, že vedoucím kontrolní skupiny je ${person.given} ${person.family}. Pověření předloží skupina na místě.`,
      ],
    }),
  },
  {
    id: 'labour inspection of a ministry',
    from: 'authority',
    annotation: 'Oznámení o zahájení kontroly BOZP',
    to: state('odbor personální a státní služby'),
    write: ({ on }) => ({
      subject: 'Zahájení kontroly bezpečnosti práce',
      body: [
        `kontrola na úseku bezpečnosti práce byla zahájena ${wordyDate(on)}. Připravte prosím dokumentaci k pracovním úrazům za poslední tři roky.`,
      ],
    }),
  },
  {
    id: 'survey of statisticians',
    from: 'authority',
    annotation: 'Statistický výkaz o sociální ochraně - urgence',
    to: desk('oddělení statistiky a analýz'),
    write: ({ on }) => ({
      subject: 'Urgence výkazu',
      body: [
        `údaje pro evropské šetření o sociální ochraně měly být předány do ${dottedDate(on)}. Výkaz jsme dosud neobdrželi.`,
      ],
    }),
  },
  {
    id: 'yearly return of a social service to statistics',
    from: 'organisation',
    annotation: 'Roční výkaz o sociálních službách V1-01 - oprava',
    to: mpsv('oddělení statistiky a analýz'),
    write: () => ({
      subject: 'Oprava ve výkazu V1-01',
      body: [
        've statistickém výkaze V1-01 jsme zaměnili řádky 4 a 5. Správně má být: klienti nad 80 let 31, klienti do 80 let 18.',
        'Omlouváme se za starosti.',
      ],
    }),
  },
  {
    id: 'questionnaire of a university',
    from: 'organisation',
    annotation: 'Dotazník pro výzkum osamělosti seniorů',
    to: state('odbor politiky stárnutí'),
    write: () => ({
      subject: 'Prosba o rozšíření dotazníku',
      body: [
        'provádíme výzkum osamělosti seniorů. Uvítali bychom, kdybyste odkaz na náš dotazník rozeslali domovům pro seniory. Účast je dobrovolná a souhlas udělují respondenti na první straně.',
      ],
    }),
  },
  {
    id: 'average prices of stays',
    from: 'organisation',
    annotation: 'Podklady pro analýzu úhrad klientů',
    to: desk('oddělení statistiky a analýz'),
    write: () => ({
      subject: 'Úhrady za ubytování a stravu',
      body: [
        'podle Vaší prosby zasíláme přehled úhrad v našem domově.',
        [
          ['Pokoj', 'Ubytování za den', 'Strava za den'],
          ['jednolůžkový', '305 Kč', '255 Kč'],
          ['dvoulůžkový', '280 Kč', '255 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'European project reporting',
    from: 'organisation',
    annotation: 'Změna signatáře projektu v IS KP21+',
    to: mpsv('odbor realizace programů - Evropský sociální fond'),
    write: ({ person, number }) => ({
      subject: `Nepodstatná změna projektu CZ.03.02.02/00/${number}`,
      body: [
        `monitorovací zprávy projektu bude v systému IS KP21+ nově podepisovat ${person.given} ${person.family}. Změnu jsme v IS KP21+ zadali, zde ji pouze oznamujeme.`,
      ],
    }),
  },
  {
    id: 'second opinion on eligible costs',
    from: 'organisation',
    annotation: 'Způsobilost výdajů OPZ+, dotaz příjemce',
    to: state('oddělení metodiky ESF'),
    write: () => ({
      subject: 'Dotaz na způsobilost výdajů na supervizi',
      body: [
        'Dobrý den,',
        'prosíme o vyjádření, zda lze z kapitoly nepřímých nákladů hradit i skupinovou supervizi dobrovolníků.',
      ],
    }),
  },
  {
    id: 'partner leaves a European project',
    from: 'organisation',
    annotation: 'Odstoupení partnera z projektu',
    to: desk('oddělení projektů sociálního začleňování'),
    write: ({ on, number }) => ({
      subject: `Ukončení partnerství v projektu ${number}`,
      body: [
        `ke dni ${czechDate(on)} ukončil partner projektu svou účast dohodou. Jeho aktivity převezme žadatel, rozpočet se nemění.`,
      ],
    }),
  },
  {
    id: 'data of my own kept by the ministry',
    from: 'person',
    annotation: 'Žádost o výmaz údajů z registru dávek',
    to: mpsv('pověřenec pro ochranu osobních údajů'),
    write: ({ person }) => ({
      subject: 'Výmaz osobních údajů o pobírání dávek',
      body: [
        `sociální dávky jsem ${by(person, 'pobíral', 'pobírala')} naposledy v roce 2009. Žádám o výmaz údajů, které o tom vedete, nebo o vysvětlení, proč je vedete i nadále.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'course on aggressive clients',
    from: 'organisation',
    annotation: 'Žádost o akreditaci kurzu Práce s agresivním klientem',
    to: state('akreditační komise'),
    write: ({ person }) => ({
      subject: 'Akreditace vzdělávacího programu',
      body: [
        `předkládáme žádost o akreditaci osmihodinového kurzu. Odborným garantem je ${person.given} ${person.family}. Souhlas garanta a jeho životopis jsou součástí přílohy č. 2.`,
      ],
    }),
  },
  {
    id: 'dates of an accredited course',
    from: 'organisation',
    annotation: 'Akreditovaný kurz - oznámení termínů',
    to: desk('oddělení akreditací'),
    write: ({ on }) => ({
      subject: 'Termíny kurzu pro pracovníky v sociálních službách',
      body: [`kurz proběhl v náhradním termínu ${czechDate(on)}, prezenční listinu zasíláme pro kontrolu.`],
    }),
  },
  {
    id: 'leaflets in easy language',
    from: 'organisation',
    annotation: 'Objednávka informačních letáků pro rodiny',
    to: mpsv('odbor komunikace a marketingu'),
    write: ({ organisation }) => ({
      subject: 'Letáky o dávkách pro rodiny s dětmi',
      body: [
        'Krásný den,',
        `do čekárny bychom rádi asi padesát letáků o dávkách pro rodiny. Pošlete nám je prosím na adresu ${organisation.street} ${organisation.number}, ${organisation.city}.`,
      ],
    }),
  },
  {
    id: 'day of open doors',
    from: 'organisation',
    annotation: 'Den otevřených dveří - pozvání pro pana ministra',
    to: state('kancelář ministra - protokol'),
    write: ({ organisation }) => ({
      subject: 'Pozvání na den otevřených dveří',
      body: [
        'Vážený pane ministře,',
        `${organisation.name} slaví patnáct let od založení. Bylo by nám ctí přivítat Vás mezi našimi klienty, jejich rodinami a dobrovolníky.`,
      ],
    }),
  },
  {
    id: 'comments on a decree',
    from: 'organisation',
    annotation: 'Připomínky k vyhlášce - rozsah výkazu a oprávnění sociálního pracovníka',
    to: desk('odbor právní a legislativní'),
    write: () => ({
      subject: 'Připomínky k návrhu prováděcí vyhlášky',
      body: [
        'v rámci veřejné konzultace navrhujeme, aby:',
        '– v § 3 bylo oprávnění sociálního pracovníka nahlížet do zdravotnické dokumentace podmíněno souhlasem klienta,',
        '– příloha č. 2 (výkaz přímé péče) byla zkrácena na jednu stranu.',
      ],
    }),
  },
  {
    id: 'petition of carers',
    from: 'person',
    annotation: 'Petice za vyšší ohodnocení pečujících',
    to: mpsv('oddělení stížností a petic'),
    write: ({ person }) => ({
      subject: 'Petice',
      body: [
        'předávám petici, kterou podepsalo 1 214 pečujících osob. Žádáme v ní zvýšení příspěvku na péči a započítání péče do důchodu ve větším rozsahu.',
        `Za petiční výbor ${fullName(person)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'council of seniors names its delegate',
    from: 'organisation',
    annotation: 'Delegování zástupkyně do Rady vlády pro seniory a stárnutí populace',
    to: state('sekretariát rady vlády'),
    write: ({ person }) => ({
      subject: 'Náš zástupce v radě',
      body: [
        `po dohodě členských organizací navrhujeme za ${by(person, 'člena', 'členku')} Rady vlády pro seniory a stárnutí populace tuto osobu: ${person.given} ${person.family}. Životopis přikládáme.`,
      ],
    }),
  },
  {
    id: 'family in need of a flat',
    from: 'authority',
    annotation: 'Postoupení podání - rodina bez bydlení',
    to: desk('oddělení sociálního bydlení'),
    write: ({ number }) => ({
      subject: `Postoupení podání č. j. ${number}/2026`,
      body: [
        'dle § 12 správního řádu postupujeme podání matky se třemi dětmi, která žádá o pomoc s bydlením. Naše obec volné byty nemá.',
      ],
    }),
  },
  {
    id: 'social worker of a town and the methodology',
    from: 'authority',
    annotation: 'Metodický dotaz - výkon sociální práce na obci, veřejný opatrovník',
    to: mpsv('oddělení sociální práce'),
    write: () => ({
      subject: 'Veřejný opatrovník a souhlas s pobytovou službou',
      body: [
        'Vážené kolegyně, vážení kolegové,',
        'naše obec je veřejným opatrovníkem pána, který má nastoupit do domova se zvláštním režimem. Smí za něj smlouvu podepsat opatrovník, nebo je potřeba souhlas soudu?',
      ],
    }),
  },
  {
    id: 'purpose grant for social work',
    from: 'authority',
    annotation: 'Dotace na výkon sociální práce - čerpání',
    to: state('oddělení financování sociální práce'),
    write: ({ number }) => ({
      subject: `Přehled čerpání dotace ÚZ ${number}`,
      body: [
        'zasíláme přehled čerpání dotace na výkon sociální práce za třetí čtvrtletí. Nevyčerpaná částka bude vrácena v rámci finančního vypořádání.',
      ],
    }),
  },
  {
    id: 'certificate of a qualified supplier',
    from: 'organisation',
    annotation: 'Kvalifikace dodavatele - pověření k podpisu nabídky',
    to: desk('oddělení centrálního nákupu'),
    write: ({ person, number }) => ({
      subject: `Veřejná zakázka N006/26/V000${number}`,
      body: [
        `doplňujeme doklady ke kvalifikaci v zakázce na dodávku nábytku. Nabídku za nás na základě pověření jednatele podepsal${by(person, '', 'a')} ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'explanation of tender documents',
    from: 'organisation',
    annotation: 'Žádost o vysvětlení zadávací dokumentace - rozvoj aplikací OKslužby a OKnouze',
    to: mpsv('oddělení centrálního nákupu'),
    write: ({ number }) => ({
      subject: `Vysvětlení zadávací dokumentace č. ${number}`,
      body: [
        'ke zveřejněné zakázce na rozvoj aplikací OKslužby a OKnouze klademe tyto dotazy:',
        '1. Na kolik souběžně pracujících uživatelů mají být systémy dimenzovány?',
        '2. Bude zdrojový kód předán vybranému dodavateli?',
      ],
    }),
  },
  {
    id: 'gas meter reading',
    from: 'organisation',
    annotation: 'Odečet měřidel, přístup do kotelny',
    to: desk('odbor hospodářské správy'),
    write: ({ on }) => ({
      subject: 'Odečet plynoměru',
      body: [
        `dne ${czechDate(on)} náš technik nebyl vpuštěn do kotelny. Sdělte prosím, kdy bude přístup k plynoměru možný.`,
      ],
    }),
  },
  {
    id: 'rent of a hall',
    from: 'organisation',
    annotation: 'Pronájem sálu pro školení uživatelů systému úřadů práce',
    to: state('oddělení vzdělávání zaměstnanců'),
    write: ({ number }) => ({
      subject: `Potvrzení objednávky sálu č. ${number}`,
      body: [
        'potvrzujeme pronájem sálu pro školení uživatelů informačního systému úřadů práce. Kapacita je 60 míst, dataprojektor v ceně.',
      ],
    }),
  },
  {
    id: 'distraint of a debtor who draws a pension',
    from: 'authority',
    annotation: 'Výzva exekutora ke sdělení plátce důchodu',
    to: mpsv('oddělení důchodových dávek'),
    write: ({ person, number }) => ({
      subject: `Součinnost třetí osoby, 098 EX ${number}/24`,
      body: [
        `sdělte, zda ${by(person, 'povinný', 'povinná')} ${person.given} ${person.family} pobírá důchod a který orgán jej vyplácí.`,
      ],
    }),
  },
  {
    id: 'police about a forged permit',
    from: 'authority',
    annotation: 'Padělané rozhodnutí ministerstva - žádost o vyjádření',
    to: desk('bezpečnostní ředitel'),
    write: ({ number }) => ({
      subject: `Žádost o vyjádření, KRPA-${number}/TČ-2026`,
      body: [
        'prověřujeme listinu, která se vydává za rozhodnutí Vašeho ministerstva o povolení ke zprostředkování zaměstnání. Sdělte, zda jste ji vydali a zda podpis oprávněné osoby odpovídá skutečnosti.',
      ],
    }),
  },
  {
    id: 'ombudsman asks again',
    from: 'authority',
    annotation: 'Šetření veřejného ochránce práv - délka odvolacího řízení',
    to: state('kancelář vrchní ředitelky sekce'),
    write: ({ number }) => ({
      subject: `Výzva k vyjádření, sp. zn. ${number}/2026/VOP`,
      body: [
        'Vážená paní vrchní ředitelko,',
        'při šetření stížnosti na délku odvolacích řízení jsme zjistili, že průměrná doba přesáhla sedm měsíců. Žádáme o sdělení, jaká opatření jste přijali.',
      ],
    }),
  },
  {
    id: 'hours that were never taught',
    from: 'person',
    annotation: 'Podnět oznamovatele podle zákona o ochraně oznamovatelů',
    to: mpsv('příslušná osoba - ochrana oznamovatelů'),
    write: () => ({
      subject: 'Oznámení možného protiprávního jednání',
      body: [
        'oznamuji, že v nestátní organizaci, kterou z dotací podporujete, se vykazují hodiny lektorek, které ve skutečnosti nikdy neučily. Přeji si, aby má totožnost zůstala utajena.',
      ],
    }),
  },
  {
    id: 'competition of firms for families',
    from: 'organisation',
    annotation: 'Přihláška do soutěže Firma pro rodinu',
    to: desk('sekretariát soutěže Firma pro rodinu'),
    write: ({ person, organisation }) => ({
      subject: `Přihláška – ${organisation.name}`,
      body: [
        `hlásíme se do soutěže zaměstnavatelů přátelských rodině. Kontaktní osobou je ${person.given} ${person.family}, ${person.phone}.`,
        'S pravidly soutěže souhlasíme a souhlasíme rovněž se zveřejněním výsledků.',
      ],
    }),
  },
  {
    id: 'archive of an extinct organisation',
    from: 'authority',
    annotation: 'Skartační řízení - trvalý skartační souhlas',
    to: state('spisovna a správní archiv'),
    write: ({ number }) => ({
      subject: `Skartační řízení č. ${number}`,
      body: [
        'dokumenty uvedené v návrhu pod položkami 1 až 57 archiv nevybral k trvalému uložení. Souhlasí tedy s jejich zničením.',
      ],
    }),
  },
  {
    id: 'shelter dogs in homes',
    from: 'organisation',
    annotation: 'Nabídka canisterapie pro domovy pro seniory',
    to: mpsv(services),
    write: ({ organisation }) => ({
      subject: 'Canisterapie',
      body: [
        `${organisation.name} má pět cvičených pejsků a jejich psovody. Rádi bychom, kdybyste o nás dali vědět domovům pro seniory ve svém adresáři.`,
      ],
    }),
  },
];
