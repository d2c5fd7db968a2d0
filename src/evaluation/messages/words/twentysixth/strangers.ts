import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording, Text } from '../../words.ts';
import { by } from '../grammar.ts';

type Facts = Parameters<StrangerWording['write']>[0];
type Mail = (
  id: string,
  annotation: string,
  unit: string,
  subject: string,
  body: (facts: Facts) => Text['body'],
) => StrangerWording;

const mailOf =
  (from: StrangerWording['from'], onEnvelope = false): Mail =>
  (id, annotation, unit, subject, body) => ({
    id,
    from,
    annotation,
    ...(onEnvelope ? { unit } : {}),
    to: ['Ministerstvo práce a sociálních věcí ČR', unit, 'Praha 2'],
    write: (facts) => ({ subject, body: body(facts) }),
  });

const organisation = mailOf('organisation');
const addressed = mailOf('organisation', true);
const person = mailOf('person');
const authority = mailOf('authority');

const operation = 'odbor provozu informačních a komunikačních technologií';
const family = 'odbor rodinné a seniorské politiky';
const services = 'odbor sociálních služeb';
const financing = 'oddělení financování sociálních služeb';
const benefits = 'odbor nepojistných sociálních dávek';
const children = 'odbor ochrany práv dětí';
const staff = 'personální odbor';
const market = 'odbor trhu práce';
const funds = 'odbor realizace programů ESF';
const legal = 'právní odbor';
const pensions = 'odbor sociálního pojištění';
const inspection = 'odbor kontroly';

export const strangers: StrangerWording[] = [
  addressed(
    'budget corrected after filing',
    'Opravený rozpočet k projektu podanému v OKslužby – rodina',
    family,
    'Opravený rozpočet projektu',
    ({ number }) => [
      `po formální kontrole Vám posíláme opravený rozpočet k projektu č. ${number}, který jsme letos podali v OKslužby – rodina.`,
      [
        ['Kapitola', 'Původně', 'Opraveno'],
        ['Osobní náklady', '840 000', '815 000'],
        ['Služby', '96 000', '121 000'],
      ],
    ],
  ),
  addressed(
    'report sent late',
    'Omluva za pozdní podání výkazu',
    financing,
    'Pozdní podání výkazu za III. čtvrtletí',
    ({ on }) => [
      'Dobrý den,',
      `výkaz o čerpání dotace jsme v aplikaci OKslužby odeslali až ${czechDate(on)}, tedy po termínu, a to pro nemoc účetní. Prosíme o prominutí zmeškání lhůty.`,
    ],
  ),
  organisation(
    'annual report of a provider',
    'Výroční zpráva poskytovatele',
    services,
    'Výroční zpráva o činnosti',
    () => ['jako poskytovatel sociálních služeb zasíláme výroční zprávu za uplynulý rok včetně zprávy auditora.'],
  ),
  organisation(
    'audit confirmation',
    'Potvrzení zůstatků dotací pro auditora',
    financing,
    'Žádost auditora o potvrzení',
    ({ on }) => [
      `náš auditor ověřuje účetní závěrku a žádá o potvrzení výše dotací vyplacených naší organizaci ke dni ${dottedDate(on)}.`,
    ],
  ),
  organisation(
    'advance not paid',
    'Nevyplacená druhá splátka dotace',
    financing,
    'Dotaz na druhou splátku dotace',
    ({ number }) => [
      'Vážení,',
      `podle rozhodnutí č. ${number} měla být druhá splátka dotace poukázána do konce září. Na náš účet dosud nepřišla. Kdy ji můžeme očekávat?`,
    ],
  ),
  organisation(
    'change of the bank account',
    'Změna čísla bankovního účtu příjemce dotace',
    financing,
    'Nový účet příjemce dotace',
    ({ number }) => [
      `oznamujeme změnu bankovního účtu, na který má být vyplácena dotace podle rozhodnutí č. ${number}. Smlouvu s bankou přikládáme.`,
    ],
  ),
  organisation(
    'change of the name of a project',
    'Žádost o souhlas se změnou projektu',
    family,
    'Souhlas poskytovatele dotace se změnou',
    ({ number }) => [
      `žádáme o souhlas se změnou harmonogramu projektu č. ${number}: dva pobytové víkendy pro rodiny přesouváme z června na září.`,
    ],
  ),
  organisation(
    'complaint about a score',
    'Nesouhlas s hodnocením seniorského projektu',
    family,
    'Připomínka k bodování',
    ({ number }) => [
      `projekt č. ${number} pro seniory získal 61 bodů a nebyl podpořen. S odůvodněním hodnotitele nesouhlasíme a prosíme o jeho přezkum.`,
    ],
  ),
  organisation(
    'withdrawal of a subsidy application',
    'Zpětvzetí žádosti o dotaci',
    family,
    'Bereme zpět žádost o dotaci',
    ({ number }) => [
      `žádost o dotaci č. ${number} podanou v aplikaci OKslužby – senior bereme zpět, protože jsme na akci získali peníze od nadace.`,
    ],
  ),
  organisation(
    'paper signatures to the settlement',
    'Podepsané vyúčtování, statutární zástupce',
    financing,
    'Vyúčtování neinvestiční dotace',
    () => [
      'přikládáme vyúčtování podepsané statutárním zástupcem. Údaje souhlasí s výkazem, který jste od nás přijali elektronicky.',
      'Přílohy: tabulka vyúčtování, kopie vratky',
    ],
  ),
  organisation(
    'wages exceeded',
    'Překročení mzdových limitů v dotaci',
    financing,
    'Vysvětlení k osobním nákladům',
    ({ on }) => [
      `na Vaši výzvu ze dne ${czechDate(on)} vysvětlujeme, proč byly u dvou pracovníků v přímé péči překročeny tabulkové mzdy. Šlo o doplatek za přesčasy.`,
    ],
  ),
  organisation('thanks for a grant', 'Poděkování za podporu rodin', family, 'Poděkování', () => [
    'Milý odbore,',
    'díky Vaší dotaci se u nás letos sešlo přes dvě stě rodin. Posíláme několik fotografií a zveme Vás na vánoční besídku.',
  ]),
  organisation(
    'capacity of a service',
    'Snížení kapacity sociální služby',
    services,
    'Oznámení o snížení počtu lůžek',
    ({ on }) => [
      `od ${czechDate(on)} snižujeme kapacitu odlehčovací služby z dvanácti na osm lůžek. Krajský úřad o změně rozhodl, Vám ji sdělujeme pro informaci.`,
    ],
  ),
  organisation(
    'accreditation of a course',
    'Žádost o akreditaci vzdělávacího programu',
    services,
    'Akreditace kurzu',
    () => [
      'předkládáme k akreditaci kurz pro pracovníky v sociálních službách v rozsahu 24 hodin „Práce s rodinou klienta“. Lektorský tým a osnovu najdete v příloze.',
    ],
  ),
  organisation(
    'inspection of quality',
    'Námitky proti protokolu o inspekci',
    inspection,
    'Námitky k inspekčnímu zjištění',
    ({ number }) => [
      `proti protokolu č. ${number} podáváme námitky. Souhlas uživatele se smlouvou o poskytnutí služby byl u všech klientů doložen.`,
    ],
  ),
  organisation('users of a home', 'Počty uživatelů domova pro seniory', services, 'Údaje o uživatelích služby', () => [
    'k Vašemu dotazníku sdělujeme počty uživatelů našeho domova:',
    [
      ['Stupeň závislosti', 'Uživatelů'],
      ['III', '22'],
      ['IV', '31'],
    ],
  ]),
  organisation(
    'barrier-free entrance',
    'Bezbariérový přístup do budovy - investiční záměr',
    services,
    'Investiční záměr: bezbariérový přístup',
    () => [
      'předkládáme záměr vybudovat bezbariérový přístup do budovy denního stacionáře. Předpokládané náklady činí 1,9 mil. Kč.',
    ],
  ),
  organisation(
    'opinion on staffing',
    'Připomínky k vyhlášce o personálním standardu',
    services,
    'Připomínky k návrhu vyhlášky',
    () => [
      'navrhovaný počet pracovníků na uživatele považujeme pro malé poskytovatele za neúnosný. Navrhujeme přechodné období tří let.',
    ],
  ),
  organisation('respect for seniors fair', 'Pozvánka na veletrh pro seniory', family, 'Veletrh Zralý věk', ({ on }) => [
    `srdečně Vás zveme na zahájení veletrhu pro seniory, které proběhne ${wordyDate(on)} v městské hale. Účast prosíme potvrdit telefonicky.`,
  ]),
  organisation(
    'support letter of the minister',
    'Žádost o záštitu',
    'kabinet ministra',
    'Žádost o udělení záštity',
    ({ on }) => [
      `žádáme pana ministra o záštitu nad Dnem rodiny, který pořádáme ${czechDate(on)}. Program akce zasíláme v příloze.`,
    ],
  ),
  addressed(
    'invoice for connectivity',
    'Faktura za datové připojení',
    operation,
    'Vyúčtování služeb elektronických komunikací',
    ({ number }) => [
      `zasíláme fakturu č. ${number} za datové okruhy v budově Na Poříčním právu za říjen.`,
      [
        ['Okruh', 'Kč bez DPH'],
        ['hlavní', '62 400'],
        ['záložní', '28 900'],
      ],
    ],
  ),
  addressed(
    'reminder of an unpaid invoice',
    'Upomínka - neuhrazená faktura',
    operation,
    'První upomínka',
    ({ number, on }) => [
      `evidujeme, že faktura č. ${number} za úpravy aplikace OKslužby splatná dne ${dottedDate(on)} není uhrazena. Prosíme o kontrolu.`,
    ],
  ),
  addressed(
    'new laptops offered',
    'Nabídka notebooků',
    operation,
    'Cenová nabídka výpočetní techniky',
    ({ organisation: seller }) => [
      `${seller.name} nabízí repasované notebooky se zárukou tři roky. Při odběru nad sto kusů poskytujeme slevu 12 %.`,
    ],
  ),
  addressed(
    'antivirus for accounts',
    'Správa uživatelských identit - představení produktu',
    operation,
    'Nabídka prezentace',
    ({ organisation: seller }) => [
      'Dobrý den,',
      `společnost ${seller.name} vyvíjí nástroj pro správu identit a hesel úřadů. Rádi bychom ho Vašim administrátorům předvedli na půlhodinové schůzce.`,
    ],
  ),
  addressed(
    'termination of maintenance',
    'Výpověď servisní smlouvy',
    operation,
    'Výpověď smlouvy o údržbě',
    ({ number }) => [
      `vypovídáme servisní smlouvu č. ${number} na údržbu záložních zdrojů. Výpovědní doba je tři měsíce.`,
    ],
  ),
  addressed(
    'acceptance of a release',
    'Akceptační protokol verze aplikace OKslužby',
    operation,
    'Akceptace verze 5.2',
    ({ on }) => [
      `v příloze předkládáme k podpisu akceptační protokol verze 5.2 aplikace OKslužby, nasazené ${czechDate(on)} do testovacího prostředí Vašeho odboru.`,
    ],
  ),
  addressed(
    'question to a tender',
    'Dotaz k zadávací dokumentaci',
    operation,
    'Žádost o vysvětlení zadávací dokumentace',
    ({ number }) => [
      `k veřejné zakázce č. ${number} na rozvoj informačních systémů žádáme o vysvětlení, zda lze kvalifikaci prokázat poddodavatelem.`,
    ],
  ),
  addressed(
    'list of technicians',
    'Seznam techniků pro vstup do datového centra',
    operation,
    'Vstup osob dodavatele',
    ({ person: technician, on }) => [
      `dne ${czechDate(on)} bude v datovém centru vyměňovat klimatizační jednotku ${technician.given} ${technician.family}. Prosíme o vystavení návštěvnické karty na recepci.`,
    ],
  ),
  addressed('vulnerability warning', 'Upozornění na zranitelnost', operation, 'Bezpečnostní upozornění', () => [
    'upozorňujeme zákazníky, že ve firmwaru síťových přepínačů byla nalezena zranitelnost. Aktualizace je ke stažení na zákaznickém portálu výrobce.',
  ]),
  addressed('printer toner', 'Dodací list - tonery', operation, 'Dodací list', ({ number }) => [
    `k objednávce č. ${number} dodáváme 40 ks tonerů. Dodací list prosíme potvrdit a vrátit.`,
  ]),
  organisation(
    'agency annual report',
    'Roční výkaz agentury práce',
    market,
    'Výkaz o činnosti agentury práce',
    ({ number }) => [
      `plníme povinnost agentury práce a předkládáme roční výkaz o počtu dočasně přidělených zaměstnanců: ${number % 90}.`,
    ],
  ),
  organisation(
    'agency representative',
    'Agentura práce - nový odpovědný zástupce',
    market,
    'Změna odpovědného zástupce',
    ({ person: deputy }) => [
      `žádáme o změnu odpovědného zástupce v povolení ke zprostředkování zaměstnání. Novým odpovědným zástupcem je ${fullName(deputy)}.`,
    ],
  ),
  organisation('surety of an agency', 'Složení kauce agentury práce', market, 'Doklad o kauci', () => [
    'dokládáme složení kauce 1 000 000 Kč jako podmínku povolení ke zprostředkování zaměstnání formou dočasného přidělování.',
  ]),
  organisation('foreign workers', 'Zaměstnanecké karty - výjimka', market, 'Zaměstnávání cizinců', () => [
    'chybí nám zdravotní sestry a rádi bychom se dozvěděli, zda lze u zaměstnaneckých karet žadatelek z Filipín využít zrychlený program.',
  ]),
  organisation(
    'sheltered labour market',
    'Dohoda o uznání zaměstnavatele na chráněném trhu',
    market,
    'Chráněný trh práce',
    ({ number }) => [
      `odvoláváme se proti zamítnutí žádosti o uzavření dohody č. ${number} o uznání zaměstnavatele na chráněném trhu práce.`,
    ],
  ),
  organisation(
    'retraining provider',
    'Rekvalifikační kurzy - nabídka spolupráce',
    market,
    'Rekvalifikace pečovatelek',
    () => [
      'nabízíme spolupráci při rekvalifikaci uchazečů o zaměstnání na pracovníky v sociálních službách. Akreditaci máme do roku 2029.',
    ],
  ),
  organisation(
    'children entrusted',
    'Pověření k výkonu SPOD - změna sídla',
    children,
    'Změna údajů v pověření',
    ({ organisation: holder }) => [
      `${holder.name} žádá o změnu sídla v pověření k výkonu sociálně-právní ochrany dětí. Rozsah pověření zůstává stejný.`,
    ],
  ),
  organisation('foster family training', 'Plán vzdělávání pěstounů', children, 'Vzdělávání osob pečujících', () => [
    'zasíláme plán vzdělávání pěstounských rodin na příští rok. Doprovázíme 46 rodin.',
  ]),
  organisation(
    'home for infants',
    'Statistika zařízení pro děti vyžadující okamžitou pomoc',
    children,
    'Statistický přehled',
    () => ['v příloze posíláme přehled dětí přijatých do zařízení za pololetí, členěný podle věku a důvodu přijetí.'],
  ),
  organisation(
    'international adoption',
    'Osvojení do ciziny, souhlas rodiče',
    children,
    'Souhlas rodiče s osvojením',
    ({ number }) => [`ke spisu ${number} doplňujeme ověřený překlad souhlasu matky s osvojením dítěte do zahraničí.`],
  ),
  organisation('summer camp photographs', 'Souhlasy s focením dětí', family, 'Fotografie z příměstského tábora', () => [
    'pro Váš zpravodaj posíláme fotografie z příměstského tábora. Rodiče všech dětí dali souhlas s jejich uveřejněním.',
  ]),
  organisation(
    'children group licence',
    'Evidence dětské skupiny - nový pečující',
    'oddělení dětských skupin',
    'Změna pečující osoby',
    ({ person: carer }) => [
      `oznamujeme, že v naší dětské skupině nově pečuje o děti ${carer.given} ${carer.family}. Doklad o kvalifikaci přikládáme.`,
    ],
  ),
  organisation(
    'children group contribution',
    'Příspěvek na provoz dětské skupiny',
    'oddělení dětských skupin',
    'Oprava obsazenosti',
    () => [
      'v žádosti o příspěvek na provoz dětské skupiny jsme omylem vykázali třináct dětí místo dvanácti. Prosíme o opravu.',
    ],
  ),
  organisation(
    'monitoring of a european project',
    'Zpráva o realizaci projektu OPZ+',
    funds,
    'Zpráva o realizaci č. 4',
    ({ number }) => [
      `zprávu o realizaci projektu CZ.03.02.02/00/22_${number} jsme dnes odeslali v ISKP21+. Prezenční listiny dodáváme touto cestou.`,
    ],
  ),
  organisation(
    'signature rights in the monitoring system',
    'ISKP21+ - role signatáře',
    funds,
    'Přístup signatáře v systému ISKP21+',
    ({ person: signatory }) => [
      `v systému ISKP21+ nemůže signatář projektu (${fullName(signatory)}) podepsat žádost o platbu. Jde o projekt OPZ+ a systém Ministerstva pro místní rozvoj, prosíme o radu projektového manažera.`,
    ],
  ),
  organisation('project publicity', 'Povinná publicita projektu', funds, 'Doložení publicity', () => [
    'dokládáme plakát A3 s logem Evropské unie umístěný u vchodu do komunitního centra.',
  ]),
  organisation(
    'procurement check',
    'Předběžná kontrola zakázky',
    funds,
    'Zadávací řízení ke kontrole',
    ({ number }) => [
      `předkládáme ke kontrole dokumentaci výběrového řízení na dodavatele školení v projektu reg. č. ${number}.`,
    ],
  ),
  organisation('irregularity', 'Vyjádření k podezření na nesrovnalost', funds, 'Vyjádření příjemce', ({ on }) => [
    `k Vašemu přípisu ze dne ${wordyDate(on)} uvádíme, že pracovní výkazy lektorky byly vedeny řádně a duplicitní hodiny vznikly překlepem.`,
  ]),
  organisation(
    'collective agreement',
    'Oznámení o kolektivní smlouvě',
    legal,
    'Dodatek kolektivní smlouvy k uložení',
    () => [
      'odborový svaz předkládá k uložení dodatek kolektivní smlouvy vyššího stupně, který strany podepsaly minulý týden.',
    ],
  ),
  organisation('register of contracts', 'Zveřejnění smlouvy v registru', legal, 'Anonymizace smlouvy', ({ number }) => [
    `souhlasíme s uveřejněním smlouvy č. ${number}; podpisy a telefonní čísla zaměstnanců prosíme začernit.`,
  ]),
  organisation(
    'lawyer asks for the file',
    'Oznámení o převzetí zastoupení',
    legal,
    'Plná moc ve sporu',
    ({ number }) => [
      `sdělujeme, že jsme převzali právní zastoupení žalobce ve sporu sp. zn. ${number}/2026 o náhradu škody. Procesní plnou moc přikládáme.`,
    ],
  ),
  organisation('press question', 'Dotaz novináře k OKslužby', 'tiskové oddělení', 'Dotaz redakce', () => [
    'Dobrý den,',
    'připravujeme článek o digitalizaci dotací. Kolik žádostí bylo letos podáno v OKslužby a kolik z nich uspělo? Uzávěrku máme ve čtvrtek.',
  ]),
  organisation('student survey', 'Dotazníkové šetření mezi úředníky', staff, 'Prosba o vyplnění dotazníku', () => [
    'fakulta sociálních studií zkoumá spokojenost úředníků s prací z domova. Dotazník je anonymní, souhlas se zpracováním údajů tedy není potřeba.',
  ]),
  organisation(
    'practical training',
    'Odborná praxe studentky',
    staff,
    'Praxe na ministerstvu',
    ({ person: student }) => [
      `vyšší odborná škola se obrací s prosbou o umožnění čtrnáctidenní praxe. Zájem má ${student.given} ${student.family}, obor sociální práce.`,
    ],
  ),
  organisation(
    'course in management',
    'Školení vedoucích pracovníků',
    'oddělení vzdělávání',
    'Nabídka školení: delegování úkolů',
    ({ on }) => [
      `nabízíme jednodenní školení „Umění delegovat“ pro vedoucí pracovníky. Koná se ${czechDate(on)}, cena 3 400 Kč.`,
    ],
  ),
  organisation(
    'course in protection of data',
    'Webinář: evidence souhlasů',
    'oddělení vzdělávání',
    'Pozvánka na webinář',
    ({ on }) => [
      `dne ${dottedDate(on)} pořádáme webinář o tom, jak vést evidenci souhlasů se zpracováním osobních údajů a jak vyřídit jejich odvolání. Vstup je bezplatný.`,
    ],
  ),
  organisation(
    'lease of premises',
    'Nájem kancelářských prostor',
    'odbor hospodářské správy',
    'Návrh nájemní smlouvy',
    () => [
      'v příloze posíláme návrh smlouvy o nájmu kanceláří pro kontaktní pracoviště úřadu práce. Prosíme o připomínky.',
    ],
  ),
  organisation('cleaning service', 'Fakturace úklidu', 'odbor hospodářské správy', 'Faktura za úklid', ({ number }) => [
    `za úklid společných prostor v říjnu účtujeme 48 300 Kč, variabilní symbol ${number}.`,
  ]),
  organisation(
    'humanitarian volunteers',
    'Akreditace dobrovolnické služby',
    services,
    'Dobrovolníci v domovech',
    () => [
      'spolek dobrovolníků se ptá, zda lze z dotace na sociální služby hradit pojištění dobrovolníků, kteří docházejí za seniory.',
    ],
  ),
  organisation('ukrainian families', 'Ubytování rodin z Ukrajiny', benefits, 'Solidární příspěvek', () => [
    'poskytujeme ubytování třem rodinám z Ukrajiny. Úřad práce nám příspěvek za srpen nevyplatil, prosíme o metodické stanovisko.',
  ]),
  organisation('seniors and scams', 'Senioři a podvody - žádost o spolupráci', family, 'Přednášky pro seniory', () => [
    'klub důchodců pořádá přednášky o podvodných telefonátech a hledá lektora. Poslalo by ministerstvo někoho ze svých pracovníků?',
  ]),
  organisation(
    'award for a caregiver',
    'Nominace: Pečovatelka roku',
    services,
    'Nominace do ankety',
    ({ person: nominee }) => [
      `do ankety Pečovatel roku navrhujeme osobu ${nominee.given} ${nominee.family}. S nominací ${by(nominee, 'vyslovil', 'vyslovila')} souhlas.`,
    ],
  ),

  person('housing benefit refused', 'Odvolání ve věci příspěvku na bydlení', benefits, 'Odvolání', ({ number, on }) => [
    `podávám odvolání proti rozhodnutí č. j. ${number}/26 ze dne ${czechDate(on)}. Úřad mi započítal příjem syna, který se mnou od jara nebydlí.`,
  ]),
  person(
    'care allowance stopped',
    'Příspěvek na péči - nesouhlas se zastavením',
    benefits,
    'Zastavení výplaty příspěvku',
    ({ person: writer }) => [
      `maminka byla tři týdny v nemocnici a úřad jí zastavil příspěvek na péči. Prosím o přezkoumání. ${fullName(writer)}`,
    ],
  ),
  person('card for disabled', 'Průkaz ZTP/P - odvolání', benefits, 'Nepřiznání průkazu', ({ person: writer }) => [
    `nesouhlasím s tím, že mi byl přiznán jen průkaz TP. Odvolávám se a žádám nové posouzení. Narozen${by(writer, '', 'a')} ${czechDate(writer.born)}.`,
  ]),
  person('mobility allowance', 'Příspěvek na mobilitu', benefits, 'Dotaz na příspěvek na mobilitu', () => [
    'Dobrý den, prosím o sdělení, zda mi náleží příspěvek na mobilitu i po dobu pobytu v domově se zvláštním režimem.',
  ]),
  person(
    'delay of parental allowance',
    'Rodičovský příspěvek stále nepřišel',
    benefits,
    'Nečinnost úřadu práce',
    ({ on }) => [
      `o rodičovský příspěvek jsme si požádali ${wordyDate(on)} a nic nechodí. Jsme mladá rodina a bez těch peněz nevyjdeme. Žádám o nápravu.`,
    ],
  ),
  person('behaviour of a clerk', 'Stížnost na jednání úřednice', inspection, 'Stížnost', ({ on }) => [
    `${dottedDate(on)} na mě na kontaktním pracovišti úřadu práce po tříhodinovém čekání nezbyl čas a ještě na mě úřednice křičela. Prosím o prošetření.`,
  ]),
  person(
    'complaint about a home',
    'Málo personálu v domově - podnět k inspekci',
    inspection,
    'Podnět k inspekci',
    () => [
      'obracím se na Vás s podnětem k inspekci v domově, kde žije můj otec. Personálu je málo a uživatelé jsou ukládáni už v pět odpoledne.',
    ],
  ),
  person('pension decision', 'Nesouhlas s výší důchodu', pensions, 'Námitky proti výměru důchodu', ({ number }) => [
    `ČSSZ mi pod č. ${number} nezapočetla dva roky učení. Žádám o prověření.`,
  ]),
  person('early pension', 'Předčasný důchod', pensions, 'Dotaz k odchodu do důchodu', ({ person: writer }) => [
    `narozen${by(writer, '', 'a')} jsem ${czechDate(writer.born)} a zvažuji předčasný důchod. O kolik by se mi důchod krátil, kdybych ${by(writer, 'odešel', 'odešla')} o dva roky dříve?`,
  ]),
  person('widow pension', 'Vdovský/vdovecký důchod', pensions, 'Žádost o vysvětlení', () => [
    'prosím o vysvětlení, proč se nový nárok na pozůstalostní důchod posuzuje až po dvou letech od úmrtí manželského partnera.',
  ]),
  person(
    'job applicant',
    'Přihláška na služební místo, souhlas s uchováním životopisu',
    staff,
    'Přihláška do výběrového řízení',
    ({ person: writer, number }) => [
      `hlásím se na služební místo č. ${number}. Souhlasím s uchováním životopisu po dobu jednoho roku.`,
      `${fullName(writer)}, ${writer.address}`,
    ],
  ),
  person(
    'former employee certificate',
    'Žádost o potvrzení o zaměstnání',
    staff,
    'Zápočtový list',
    ({ person: writer }) => [
      `na ministerstvu jsem do roku 2018 ${by(writer, 'pracoval', 'pracovala')} a potřebuji nový zápočtový list, původní se ztratil.`,
    ],
  ),
  person(
    'civil servant resigns',
    'Žádost o skončení služebního poměru',
    staff,
    'Skončení služebního poměru',
    ({ on }) => [`podle § 73 zákona o státní službě žádám o skončení svého služebního poměru ke dni ${czechDate(on)}.`],
  ),
  person(
    'information on subsidies',
    'Žádost o informace - dotace rodina',
    'oddělení poskytování informací',
    'Informace dle zákona č. 106/1999 Sb.',
    () => [
      'žádám o seznam příjemců dotací v programu Rodina za rok 2025 s uvedením částek, ve strojově čitelném formátu.',
    ],
  ),
  person(
    'information on passwords',
    'Zákon 106 - bezpečnost aplikací',
    'oddělení poskytování informací',
    'Žádost o informace (bezpečnost)',
    ({ person: writer }) => [
      'na základě zákona č. 106/1999 Sb. se ptám, zda a kdy byly aplikace OKslužby podrobeny bezpečnostnímu auditu a kdo jej prováděl.',
      `${writer.given} ${writer.family}, nar. ${dottedDate(writer.born)}, ${writer.address}`,
    ],
  ),
  person(
    'complaint on fees for information',
    'Stížnost na výši úhrady',
    'oddělení poskytování informací',
    'Stížnost podle § 16a',
    ({ number }) => [
      `za informace ve věci ${number} jste vyčíslili úhradu 2 750 Kč. Považuji ji za nepřiměřenou a podávám stížnost.`,
    ],
  ),
  person(
    'own data in the benefit system',
    'Přístup k osobním údajům v systému dávek',
    'pověřenec pro ochranu osobních údajů',
    'Právo na přístup podle GDPR',
    ({ person: writer }) => [
      'žádám o kopii všech údajů, které o mně vedete v systému státní sociální podpory.',
      `${fullName(writer)}, nar. ${czechDate(writer.born)}`,
    ],
  ),
  person(
    'newsletter stop',
    'Odhlášení ze zasílání zpravodaje',
    'tiskové oddělení',
    'Zpravodaj už nechci',
    ({ person: writer }) => [
      `odvolávám souhlas se zasíláním elektronického zpravodaje Práce a sociální politika na adresu ${writer.email}.`,
    ],
  ),
  person(
    'photograph on the web',
    'Nesouhlas s fotografií na webu',
    'tiskové oddělení',
    'Odvolání souhlasu s uveřejněním fotografie',
    () => [
      'na stránkách z Dne otevřených dveří je moje fotografie. Souhlas s jejím uveřejněním odvolávám a žádám o stažení snímku.',
    ],
  ),
  person('client zone of benefits', 'Klientská zóna Jenda - nejde přihlásit', benefits, 'Potíže s Jendou', () => [
    'při vyplňování žádosti o přídavek na dítě v klientské zóně Jenda mě systém po přihlášení bankovní identitou odhlásí. Kam se mám obrátit?',
  ]),
  person('debt enforcement and wages', 'Dotaz k exekučním srážkám z dávky', benefits, 'Exekuce na dávky', () => [
    'exekutor mi strhává peníze z účtu, kam chodí přídavek na děti. Je to vůbec dovolené?',
  ]),
  person(
    'power for a mother',
    'Plná moc pro jednání o příspěvku',
    benefits,
    'Plná moc',
    ({ person: writer, number }) => [
      `k odvolacímu řízení o příspěvku na péči č. ${number} dokládám plnou moc, na jejímž základě zastupuji svou matku.`,
      fullName(writer),
    ],
  ),
  person(
    'inspection of a file',
    'Nahlížení do odvolacího spisu',
    'odvolací oddělení',
    'Žádost o přístup do spisu',
    ({ number }) => [
      `žádám o možnost prohlédnout si odvolací spis zn. ${number}. Hodilo by se mi kterékoli úterý odpoledne.`,
    ],
  ),
  person('guardian of a grandson', 'Pěstounská péče prarodičů', children, 'Dávky pěstounské péče', () => [
    'vnuk nám byl svěřen do pěstounské péče a ptáme se, od kterého měsíce náleží příspěvek na úhradu potřeb dítěte.',
  ]),
  person('father and contacts', 'Postup OSPOD', children, 'Stížnost na opatrovníka dítěte', ({ on }) => [
    `pracovnice OSPOD se jednání soudu ${czechDate(on)} nezúčastnila, přestože je opatrovníkem mého syna. Žádám o metodické vedení obce.`,
  ]),
  person('unpaid wages', 'Zaměstnavatel nevyplatil mzdu', market, 'Insolvence zaměstnavatele', () => [
    'zaměstnavatel je v insolvenci a dluží mi dvě mzdy. Úřad práce mou žádost o jejich proplacení odmítl. Jak se mohu bránit?',
  ]),
  person('unemployment benefit', 'Vyřazení z evidence uchazečů', market, 'Odvolání proti vyřazení', ({ on }) => [
    `z evidence uchazečů o zaměstnání mě úřad vyřadil kvůli jedné zmeškané schůzce dne ${dottedDate(on)}. Proti rozhodnutí se odvolávám.`,
  ]),
  person('idea for seniors', 'Námět občana - senioři', family, 'Námět ke slevám pro seniory', () => [
    'navrhuji, aby senioři nad osmdesát let dostávali jednou ročně poukaz na taxi k lékaři. Co si o tom myslíte?',
  ]),

  authority(
    'court asks on income',
    'Žádost soudu o sdělení příjmů',
    staff,
    'Výzva soudu',
    ({ person: debtor, number }) => [
      `ve věci sp. zn. ${number}/2026 sdělte do 15 dnů průměrný čistý výdělek Vašeho zaměstnance (${debtor.given} ${debtor.family}).`,
    ],
  ),
  authority('witness for a hearing', 'Předvolání k soudu', legal, 'Předvolání svědka', ({ on }) => [
    `soud předvolává pověřeného pracovníka ministerstva jako svědka k jednání na den ${czechDate(on)} v 9.00 hodin.`,
  ]),
  authority('judgment served', 'Doručení rozsudku', legal, 'Rozsudek jménem republiky', ({ number }) => [
    `v příloze doručujeme rozsudek č. j. ${number}, jímž byla žaloba proti rozhodnutí o dávce zamítnuta.`,
  ]),
  authority(
    'insolvency administrator',
    'Insolvenční řízení - dotaz na pohledávky',
    legal,
    'Přihláška pohledávky',
    ({ number }) => [`upozorňujeme věřitele, že v řízení INS ${number}/2026 lze přihlásit pohledávky do dvou měsíců.`],
  ),
  authority(
    'police request',
    'Policie ČR - žádost o součinnost',
    inspection,
    'Žádost o poskytnutí dokladů',
    ({ number }) => [
      `pro účely trestního řízení č. j. KRPA-${number} žádáme o kopie vyúčtování dotací poskytnutých spolku v letech 2022 až 2024.`,
    ],
  ),
  authority(
    'labour inspectorate',
    'Výsledek kontroly agentury',
    market,
    'Sdělení inspektorátu práce',
    ({ organisation: checked }) => [
      `u subjektu ${checked.name} jsme zjistili zastřené zprostředkování zaměstnání. Protokol předáváme k dalšímu opatření.`,
    ],
  ),
  authority('region and network', 'Krajská síť sociálních služeb', services, 'Usnesení zastupitelstva kraje', () => [
    'zasíláme usnesení o aktualizaci krajské sítě sociálních služeb a střednědobý plán rozvoje.',
  ]),
  authority('region distributes', 'Rozdělení dotace poskytovatelům', financing, 'Přehled rozdělení dotace', () => [
    'kraj předkládá přehled rozdělení dotace jednotlivým poskytovatelům, jak byl schválen zastupitelstvem.',
    [
      ['Druh služby', 'tis. Kč'],
      ['domovy pro seniory', '214 300'],
      ['raná péče', '12 750'],
    ],
  ]),
  authority(
    'founder allows a sale',
    'Souhlas zřizovatele s prodejem vozidla',
    services,
    'Souhlas s vyřazením majetku',
    () => [
      'město jako zřizovatel vyslovilo souhlas s prodejem automobilu pořízeného z dotace ministerstva. Podmínka udržitelnosti skončila loni.',
    ],
  ),
  authority('forwarded complaint', 'Postoupení stížnosti', inspection, 'Postoupení podle správního řádu', () => [
    'podání občanky na chování ošetřovatelů v zařízení postupujeme ministerstvu jako věcně příslušnému správnímu orgánu.',
  ]),
  authority('ombudsman inquiry', 'Šetření ochránce práv', benefits, 'Výzva k vyjádření', ({ number }) => [
    `veřejný ochránce práv zahájil šetření č. ${number} ve věci průtahů při vyplácení dávek a žádá o vyjádření.`,
  ]),
  authority('statistical office', 'Statistické zjišťování', 'odbor analýz', 'Výkaz pro statistický úřad', () => [
    'připomínáme zpravodajskou povinnost: výkaz o složkách platu za třetí čtvrtletí nám dosud od ministerstva nepřišel.',
  ]),
  authority(
    'ministry of finance',
    'Podklady ke státnímu závěrečnému účtu',
    'odbor rozpočtu',
    'Výzva ke zpřesnění podkladů',
    ({ on }) => [
      `do ${czechDate(on)} zašlete upřesněné podklady za kapitolu 313, zejména komentář k mandatorním výdajům.`,
    ],
  ),
  authority(
    'audit office',
    'Kontrola NKÚ - oznámení',
    inspection,
    'Zahájení kontrolní akce',
    ({ number, person: auditor }) => [
      `oznamujeme zahájení kontrolní akce č. ${number % 90}/26. Vedoucí skupiny kontrolujících: ${fullName(auditor)}. Pověření ke kontrole přikládáme.`,
    ],
  ),
  authority(
    'data protection office',
    'ÚOOÚ - výzva k vyjádření',
    'pověřenec pro ochranu osobních údajů',
    'Podnět ve věci kamer',
    () => [
      'obdrželi jsme podnět na kamerový systém u vstupu do budovy ministerstva. Sdělte, na jakém právním základě záznamy pořizujete.',
    ],
  ),
  authority(
    'municipality asks for method',
    'Metodický dotaz obce k hmotné nouzi',
    benefits,
    'Metodické stanovisko',
    () => ['obecní úřad žádá o stanovisko, zda se do příjmů rodiny započítává jednorázový dar od nadace.'],
  ),
  authority('school and child', 'Podnět školy', children, 'Ohrožené dítě', () => [
    'základní škola se obrací s podnětem k postupu OSPOD v případě žáka, který opakovaně chybí. Zákonný zástupce nespolupracuje.',
  ]),
  authority(
    'tax office',
    'Sdělení o porušení rozpočtové kázně',
    financing,
    'Porušení rozpočtové kázně',
    ({ organisation: recipient }) => [
      `po daňové kontrole příjemce ${recipient.name} jsme vyměřili odvod za porušení rozpočtové kázně. Platební výměr je pravomocný.`,
    ],
  ),
  authority('notary and inheritance', 'Dědické řízení - dotaz', pensions, 'Dotaz notářky', ({ number }) => [
    `v řízení o pozůstalosti D ${number}/2026 se dotazujeme, zda po zůstaviteli zbyla nevyplacená splátka dávky.`,
  ]),
  authority(
    'embassy on pension',
    'Mezinárodní smlouva - důchody',
    pensions,
    'Nóta ke smlouvě o sociálním zabezpečení',
    () => ['velvyslanectví předává připomínky své vlády k textu smlouvy o sociálním zabezpečení.'],
  ),
  authority(
    'cyber authority',
    'Výzva k hlášení kontaktních údajů',
    operation,
    'Kybernetický zákon - kontaktní osoby',
    () => [
      'jako správce významného informačního systému jste povinni oznámit kontaktní údaje manažera kybernetické bezpečnosti.',
    ],
  ),
  authority(
    'fire brigade',
    'Tematická požární kontrola',
    'odbor hospodářské správy',
    'Oznámení o požární kontrole',
    ({ on }) => [
      `dne ${wordyDate(on)} provedeme kontrolu požární ochrany v budově ministerstva. Zajistěte přístup do všech archivů a kotelny.`,
    ],
  ),
];
