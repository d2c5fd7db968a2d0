import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const at = (unit: string) => ['MPSV', unit, 'Na Poříčním právu 1 – Praha 2'];
const hall = (unit: string) => [`Ministerstvo práce a sociálních věcí, ${unit}`];
const plain = ['Podatelna MPSV', 'Praha 2'];
const computers = 'Odbor provozu ICT';

/** Other people's mail; whatever word of it may sound like ours, it means something else. */
export const strangers: StrangerWording[] = [
  {
    id: 'wrong number of jobs in a report',
    from: 'organisation',
    annotation: 'Oprava údajů ve výkazu za 2. čtvrtletí, podáno přes OKslužby',
    unit: 'oddělení financování sociálních služeb',
    to: at('oddělení financování sociálních služeb'),
    write: ({ organisation }) => ({
      subject: 'Oprava počtu úvazků ve výkazu',
      body: [
        `ve výkazu, který jsme za organizaci ${organisation.name} podali v OKslužby za druhé čtvrtletí, jsou chybně sečteny úvazky. Správné hodnoty uvádíme zde a prosíme, abyste je zohlednili při výpočtu dotace.`,
        [
          ['Pracovníci', 'Vykázáno', 'Správně'],
          ['v přímé péči', '12,5', '11,5'],
          ['ostatní', '3,0', '4,0'],
        ],
      ],
    }),
  },
  {
    id: 'missed the day for a report',
    from: 'organisation',
    annotation: 'Žádost o prominutí zmeškání lhůty - výkaz sociální služby',
    to: hall('Odbor sociálních služeb'),
    write: ({ number, on }) => ({
      subject: 'Prominutí zmeškání lhůty',
      body: [
        'Vážení,',
        `výkaz k dotaci č. ${number} jsme měli odevzdat do ${czechDate(on)}. Kvůli chřipkové epidemii mezi zaměstnanci se tak stalo o čtyři dny později. Žádáme, aby nám zmeškání lhůty bylo prominuto a dotace nebyla krácena.`,
      ],
    }),
  },
  {
    id: 'declaration of no debts',
    from: 'organisation',
    annotation: 'Čestné prohlášení statutárního zástupce o bezdlužnosti',
    to: at('Odbor rodinné politiky, dotační program'),
    write: ({ organisation, number }) => ({
      subject: `Příloha k projektu ${number} – čestné prohlášení`,
      body: [
        `k projektu podanému v dotačním řízení přikládáme čestné prohlášení statutárního zástupce o tom, že ${organisation.name} nemá splatné závazky vůči státnímu rozpočtu, zdravotním pojišťovnám ani České správě sociálního zabezpečení.`,
        'Ostatní přílohy jsou vloženy elektronicky.',
      ],
    }),
  },
  {
    id: 'new bank account of a recipient',
    from: 'organisation',
    annotation: 'Změna účtu příjemce dotace',
    unit: 'Odbor rozpočtu a financování',
    to: hall('Odbor rozpočtu a financování'),
    write: ({ organisation, number }) => ({
      subject: 'Oznámení nového čísla bankovního účtu',
      body: [
        `${organisation.name} jako příjemce dotace (rozhodnutí č. ${number}) oznamuje, že původní účet byl zrušen. Další splátky dotace prosíme zasílat na nově zřízený účet u České národní banky; smlouvu o účtu přikládáme.`,
      ],
    }),
  },
  {
    id: 'no appeal will be lodged',
    from: 'organisation',
    annotation: 'Vzdání se práva na odvolání - rozhodnutí o dotaci',
    to: at('oddělení dotací'),
    write: ({ number }) => ({
      subject: `K rozhodnutí č. ${number}`,
      body: [
        'vzdáváme se práva na odvolání (rozklad) proti rozhodnutí o poskytnutí dotace. Rozhodnutí tak může nabýt právní moci již dnem doručení tohoto sdělení.',
      ],
    }),
  },
  {
    id: 'project given up',
    from: 'organisation',
    annotation: 'Stažení žádosti o dotaci z programu OKslužby - rodina',
    to: hall('oddělení dotací rodinám'),
    write: ({ number }) => ({
      subject: 'Zpětvzetí žádosti o dotaci',
      body: [
        'Dobrý den,',
        `projekt č. ${number}, na který jsme v aplikaci OKslužby – rodina podali žádost o dotaci, realizovat nebudeme, protože se nám nepodařilo zajistit spolufinancování. Žádost o dotaci proto bereme zpět.`,
      ],
    }),
  },
  {
    id: 'change in the goals of a project',
    from: 'organisation',
    annotation: 'Žádost o souhlas se změnou indikátorů',
    to: at('Odbor realizace programů'),
    write: ({ number }) => ({
      subject: `Podstatná změna projektu ${number}`,
      body: [
        'prosíme poskytovatele dotace o souhlas s podstatnou změnou projektu. Místo tří besed s rodiči chceme uskutečnit dvě a ušetřené prostředky použít na tištěné letáky.',
        'Celková výše dotace se nemění.',
      ],
    }),
  },
  {
    id: 'yearly report of an association',
    from: 'organisation',
    annotation: 'Výroční zpráva za loňský rok',
    to: plain,
    write: ({ organisation }) => ({
      subject: 'Výroční zpráva',
      body: [
        `v souladu s podmínkami dotace předkládá ${organisation.name} výroční zprávu. Schválil ji statutární orgán i revizní komise a je zveřejněna na webu.`,
      ],
    }),
  },
  {
    id: 'auditors will come',
    from: 'authority',
    annotation: 'Oznámení o zahájení auditu operace',
    to: hall('Odbor řízení programů ESF'),
    write: ({ on, number }) => ({
      subject: `Audit operace č. ${number}`,
      body: [
        `oznamujeme zahájení auditu výše uvedené operace dnem ${czechDate(on)}. Členové auditního týmu předloží pověření při prvním jednání. Připravte prosím účetní doklady a zajistěte přístup do místnosti, v níž jsou uloženy.`,
      ],
    }),
  },
  {
    id: 'penalty to be forgiven',
    from: 'organisation',
    annotation: 'Prominutí odvodu za porušení rozpočtové kázně',
    to: at('Odbor interního auditu a kontroly'),
    write: ({ number }) => ({
      subject: 'Žádost o prominutí odvodu a penále',
      body: [
        `platebním výměrem č. ${number} nám byl vyměřen odvod za porušení rozpočtové kázně. Pochybení bylo jen formální, peníze jsme vynaložili na mzdy pečovatelek. Žádáme o prominutí odvodu v plné výši.`,
      ],
    }),
  },
  {
    id: 'comments on the rules of a programme',
    from: 'organisation',
    annotation: 'Připomínky k metodice dotačního řízení Senior 2027',
    to: hall('Oddělení politiky stárnutí'),
    write: () => ({
      subject: 'Metodika dotačního řízení – připomínky',
      body: [
        'k návrhu metodiky máme tyto připomínky:',
        '1. Limit na osobní náklady neodpovídá růstu mezd.',
        '2. Hodnotitelé by měli navštívit alespoň pětinu žadatelů.',
        '3. Výkaz čerpání stačí předkládat jednou za pololetí.',
      ],
    }),
  },
  {
    id: 'money for heating',
    from: 'organisation',
    annotation: 'Mimořádná dotace na energie - poskytovatel pobytových služeb',
    to: at('Odbor sociálních služeb, financování'),
    write: ({ organisation }) => ({
      subject: 'Dofinancování nákladů na energie',
      body: [
        'Vážený pane náměstku,',
        `účet za plyn se v zařízení ${organisation.name} meziročně zdvojnásobil. Bez mimořádné dotace budeme muset uzavřít jedno oddělení. Prosíme o sdělení, zda ministerstvo letos vyhlásí dofinancování.`,
      ],
    }),
  },
  {
    id: 'instalments of the subsidy late',
    from: 'organisation',
    annotation: 'Nepřipsaná splátka dotace',
    to: hall('oddělení účetnictví'),
    write: ({ number, on }) => ({
      subject: `Druhá splátka dotace ${number} – urgence`,
      body: [
        `druhá splátka dotace nám měla být připsána do ${dottedDate(on)}, na našem bankovním účtu však dosud není. Výplatní termín se blíží, prosíme o prověření platby.`,
      ],
    }),
  },
  {
    id: 'settlement table in crowns',
    from: 'organisation',
    annotation: 'Závěrečné vypořádání - OKslužby - senior',
    to: at('Oddělení politiky stárnutí, dotace'),
    write: ({ number }) => ({
      subject: 'Závěrečné vypořádání projektu pro seniory',
      body: [
        `projekt č. ${number} skončil. Vyúčtování jsme odeslali elektronicky přes OKslužby – senior a zde je v přehledu:`,
        [
          ['Druh nákladu', 'Plán (Kč)', 'Skutečnost (Kč)'],
          ['lektorné', '86 000', '84 200'],
          ['nájem sálu', '30 000', '30 000'],
          ['propagace', '12 000', '13 800'],
        ],
        'Rozdíl mezi položkami nepřesahuje povolenou odchylku.',
      ],
    }),
  },
  {
    id: 'partner in an application for money',
    from: 'organisation',
    annotation: 'Partnerská smlouva k žádosti podané v OKslužby',
    to: hall('Odbor rodinné politiky a ochrany práv'),
    write: ({ number }) => ({
      subject: `Doložení partnerství v projektu č. ${number}`,
      body: [
        'hodnotitelka nás vyzvala k doložení smlouvy s partnerem projektu. Smlouvu, kterou podepsali statutární zástupci obou stran, najdete v příloze. V samotné žádosti o dotaci se nic nemění.',
      ],
    }),
  },
  {
    id: 'against the refusal of mobility money',
    from: 'person',
    annotation: 'Odvolání - příspěvek na mobilitu',
    to: at('Odbor odvolání nepojistných dávek'),
    write: ({ person, number, on }) => ({
      subject: `Odvolání proti rozhodnutí č. j. ${number}`,
      body: [
        `nesouhlasím s rozhodnutím ze dne ${czechDate(on)}, kterým mi úřad práce odňal příspěvek na mobilitu. K lékaři mě vozí syn jednou týdně, takže podmínku pravidelné dopravy splňuji.`,
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'hardship benefit taken away',
    from: 'person',
    annotation: 'Odvolávám se - hmotná nouze',
    to: plain,
    write: ({ person }) => ({
      subject: 'Odvolání ve věci příspěvku na živobytí',
      body: [
        `příspěvek na živobytí mi byl odebrán s tím, že jsem ${by(person, 'neposkytl', 'neposkytla')} součinnost. To není pravda, na úřad jsem ${by(person, 'přišel', 'přišla')} v určenou hodinu, ale referentka tam nebyla.`,
        'Proto se odvolávám a žádám o zrušení rozhodnutí.',
      ],
    }),
  },
  {
    id: 'reward of a foster parent',
    from: 'person',
    annotation: 'Odměna pěstouna - nesprávná výše',
    to: hall('Odbor pěstounské péče a dávek'),
    write: ({ on }) => ({
      subject: 'Odměna pěstouna',
      body: [
        `od ${czechDate(on)} máme v péči třetí dítě, odměna pěstouna se však nezvýšila. Soud nám dítě svěřil předběžným opatřením, které jsme úřadu předali. Můžete se na to podívat?`,
      ],
    }),
  },
  {
    id: 'card of a disabled person',
    from: 'person',
    annotation: 'Nečinnost - průkaz osoby se zdravotním postižením',
    to: at('Odbor posudkové služby a průkazů OZP'),
    write: ({ person, on }) => ({
      subject: 'Opatření proti nečinnosti',
      body: [
        `dne ${dottedDate(on)} jsem ${by(person, 'podal', 'podala')} žádost o průkaz osoby se zdravotním postižením. Od té doby nepřišlo nic, ani výzva, ani posudek. Žádám nadřízený orgán o opatření proti nečinnosti.`,
      ],
    }),
  },
  {
    id: 'special aid no longer wanted',
    from: 'person',
    annotation: 'Beru zpět žádost o příspěvek na zvláštní pomůcku',
    to: hall('Odbor dávek pro osoby se zdravotním postižením'),
    write: ({ person }) => ({
      subject: 'Zpětvzetí žádosti',
      body: [
        `schodolez mi zaplatila nadace, a tak svou žádost o příspěvek na zvláštní pomůcku beru zpět. Děkuji všem, kdo se jí zabývali.`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'child allowance of divorced parents',
    from: 'person',
    annotation: 'Přídavek na dítě - souhlas druhého rodiče',
    to: plain,
    write: () => ({
      subject: 'Komu se vyplácí přídavek',
      body: [
        'po rozvodu máme syna ve střídavé péči. Úřad práce po mně chce souhlas druhého rodiče s tím, že přídavek na dítě budu pobírat já, druhý rodič ale nekomunikuje. Jak se to v takovém případě řeší?',
      ],
    }),
  },
  {
    id: 'maintenance instead of a debtor',
    from: 'person',
    annotation: 'Náhradní výživné - dotaz',
    to: at('Odbor rodinných dávek'),
    write: () => ({
      subject: 'Náhradní výživné',
      body: [
        'druhý rodič mých dětí dluží výživné od loňského léta a exekuce je bezvýsledná. Stačí k žádosti o náhradní výživné usnesení o nařízení exekuce, nebo musím doložit i vyjádření exekutora?',
      ],
    }),
  },
  {
    id: 'invalidity pension refused',
    from: 'person',
    annotation: 'Námitky - invalidní důchod',
    to: hall('Odbor posudkové služby'),
    write: ({ on, person }) => ({
      subject: 'Nesouhlas s posudkem o invaliditě',
      body: [
        `posudkový lékař mě dne ${czechDate(on)} viděl pět minut a zprávu z neurologie vůbec neotevřel. S posudkem proto nesouhlasím a podávám námitky.`,
        `${fullName(person)}, nar. ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'years missing in the pension file',
    from: 'person',
    annotation: 'Evidence doby pojištění, chybějící roky',
    to: plain,
    write: ({ person }) => ({
      subject: 'Chybějící doba důchodového pojištění',
      body: [
        `v informativním listu mi chybějí tři roky, kdy jsem ${by(person, 'pracoval', 'pracovala')} v textilce, která už neexistuje. Kde mám hledat mzdové listy a kdo mi dobu uzná?`,
      ],
    }),
  },
  {
    id: 'daughter acts for her mother',
    from: 'person',
    annotation: 'Zmocnění dcery k vyřizování příspěvku na péči',
    to: at('Odbor příspěvku na péči'),
    write: ({ person, number }) => ({
      subject: `Plná moc do spisu ${number}`,
      body: [
        `${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address}, zmocňuji svou dceru, aby mě zastupovala v řízení o zvýšení příspěvku na péči a přebírala za mě písemnosti.`,
      ],
    }),
  },
  {
    id: 'overpaid benefit in instalments',
    from: 'person',
    annotation: 'Splátky přeplatku na dávce',
    to: hall('Odbor pohledávek'),
    write: ({ number }) => ({
      subject: `Přeplatek č. ${number} – prosba o splátky`,
      body: [
        'rodičovský příspěvek mi byl vyplacen dvakrát a já ho nedokážu vrátit najednou. Mohu splácet 1 500 Kč měsíčně. Prosím o vyjádření, zda s takovým splátkovým kalendářem souhlasíte.',
      ],
    }),
  },
  {
    id: 'payment to another bank',
    from: 'person',
    annotation: 'Změna způsobu výplaty dávky, nový účet',
    to: plain,
    write: ({ person }) => ({
      subject: 'Výplata příspěvku na bydlení',
      body: [
        `dosud mi chodil příspěvek na bydlení složenkou. Prosím o jeho vyplácení na bankovní účet, který jsem si ${by(person, 'založil', 'založila')} minulý týden. Číslo účtu sdělím úřadu osobně.`,
      ],
    }),
  },
  {
    id: 'benefit for refugees',
    from: 'person',
    annotation: 'Humanitární dávka - dočasná ochrana',
    to: at('Odbor nepojistných sociálních dávek'),
    write: () => ({
      subject: 'Humanitární dávka – zamítnutí',
      body: [
        'Dobrý den, bydlí u nás paní z Ukrajiny s dočasnou ochranou. Humanitární dávku jí nepřiznali, protože prý má ubytování zdarma, ve skutečnosti nám ale nájem platí. Komu má poslat smlouvu o ubytování?',
      ],
    }),
  },
  {
    id: 'agency gives up its permit',
    from: 'organisation',
    annotation: 'Zánik povolení ke zprostředkování na vlastní žádost',
    to: hall('Generální ředitelství ÚP, trh práce'),
    write: ({ organisation, on }) => ({
      subject: 'Ukončení činnosti agentury práce',
      body: [
        `${organisation.name} ke dni ${czechDate(on)} ukončuje zprostředkování zaměstnání a žádá, aby vydané povolení zaniklo. Všichni přidělení zaměstnanci byli převedeni k uživatelům.`,
      ],
    }),
  },
  {
    id: 'user of agency workers',
    from: 'organisation',
    annotation: 'Agenturní zaměstnanci u uživatele - povinnosti',
    to: at('Odbor pracovněprávní'),
    write: () => ({
      subject: 'Výklad § 309 zákoníku práce',
      body: [
        'jsme uživatelem, u něhož pracuje sedm dočasně přidělených zaměstnanců agentury práce. Musí jim uživatel poskytovat stravenky ve stejné výši jako kmenovým zaměstnancům?',
        'Děkujeme za výklad.',
      ],
    }),
  },
  {
    id: 'yearly statement of an agency',
    from: 'organisation',
    annotation: 'Roční výkaz agentury práce',
    to: hall('oddělení agentur práce'),
    write: ({ number }) => ({
      subject: 'Souhrnný výkaz o umístěných osobách',
      body: [
        'předkládáme povinný výkaz za uplynulý kalendářní rok:',
        [
          ['Ukazatel', 'Počet'],
          ['volná místa', `${number % 90}`],
          ['umístěné osoby', '41'],
          ['dočasně přidělení', '27'],
        ],
      ],
    }),
  },
  {
    id: 'vacancy in a kitchen',
    from: 'organisation',
    annotation: 'Hlášenka volného pracovního místa - kuchař',
    to: plain,
    write: ({ organisation }) => ({
      subject: 'Volné místo: kuchař/ka',
      body: [
        `${organisation.name} hledá od prvního příštího měsíce kuchaře nebo kuchařku, pracovní doba 6.00–14.30, mzda 31 000 Kč. Souhlasíme se zveřejněním nabídky na portálu úřadu práce.`,
      ],
    }),
  },
  {
    id: 'twenty people will lose their work',
    from: 'organisation',
    annotation: 'Hromadné propouštění - písemná informace',
    to: at('Odbor zaměstnanosti'),
    write: ({ on }) => ({
      subject: 'Informace o zamýšleném hromadném propouštění',
      body: [
        `podle § 62 zákoníku práce informujeme, že od ${czechDate(on)} hodláme rozvázat pracovní poměr s dvaadvaceti zaměstnanci prádelny. Odborová organizace byla informována.`,
      ],
    }),
  },
  {
    id: 'black work in a restaurant',
    from: 'person',
    annotation: 'Podnět - nelegální práce',
    to: plain,
    write: () => ({
      subject: 'Podnět ke kontrole provozovny',
      body: [
        'v restauraci vedle nás pracují lidé bez smluv, výplatu dostávají na ruku a obsluhují v noci. Žádám, aby tam inspektorát práce provedl kontrolu. Své jméno si nepřeji sdělovat majiteli.',
      ],
    }),
  },
  {
    id: 'card of a foreign nurse',
    from: 'organisation',
    annotation: 'Zaměstnanecká karta - potvrzení zaměstnavatele',
    to: hall('Odbor migrace pracovních sil'),
    write: ({ organisation }) => ({
      subject: 'Potvrzení k prodloužení zaměstnanecké karty',
      body: [
        `potvrzujeme, že zdravotní sestra z Filipín je v organizaci ${organisation.name} zaměstnána na dobu neurčitou a že máme zájem, aby u nás pracovala dále.`,
        'Potvrzení se vydává pro účely prodloužení zaměstnanecké karty.',
      ],
    }),
  },
  {
    id: 'unemployment money delayed',
    from: 'person',
    annotation: 'Podpora v nezaměstnanosti - nevyplaceno',
    to: at('Odbor kontroly úřadů práce'),
    write: ({ person }) => ({
      subject: 'Nevyplacená podpora',
      body: [
        `jsem v evidenci uchazečů od června a podporu jsem ${by(person, 'dostal', 'dostala')} jedinkrát. Na pobočce mi říkají, že systém je přetížený. Z čeho mám platit nájem?`,
      ],
    }),
  },
  {
    id: 'course for unemployed',
    from: 'organisation',
    annotation: 'Rekvalifikace - pracovník v sociálních službách, nabídka termínů',
    to: hall('Odbor aktivní politiky zaměstnanosti'),
    write: ({ on }) => ({
      subject: 'Volná místa v rekvalifikačním kurzu',
      body: [
        `od ${wordyDate(on)} otevíráme akreditovaný kurz Pracovník v sociálních službách v rozsahu 150 hodin. Pro uchazeče o zaměstnání máme osm volných míst.`,
      ],
    }),
  },
  {
    id: 'money for learning on the job',
    from: 'organisation',
    annotation: 'Příspěvek na zapracování - vyúčtování',
    to: at('oddělení příspěvků zaměstnavatelům'),
    write: ({ person, on }) => ({
      subject: 'Vyúčtování příspěvku na zapracování',
      body: [
        `${person.given} ${person.family} ${by(person, 'byl zapracován', 'byla zapracována')} ke dni ${czechDate(on)}. V příloze předkládáme docházku, mzdový list a výkaz práce mentora.`,
      ],
    }),
  },
  {
    id: 'employer did not pay',
    from: 'person',
    annotation: 'Mzdové nároky za zaměstnavatelem v platební neschopnosti',
    to: plain,
    write: ({ person }) => ({
      subject: 'Nevyplacená mzda – insolvence',
      body: [
        `firma, kde jsem ${by(person, 'pracoval', 'pracovala')}, mi dluží tři výplaty a je v insolvenci. Uplatňuji mzdové nároky podle zákona č. 118/2000 Sb. Jednatel odmítl potvrdit výši dluhu.`,
      ],
    }),
  },
  {
    id: 'injury of a caretaker',
    from: 'organisation',
    annotation: 'Záznam o pracovním úrazu',
    to: hall('Odbor bezpečnosti práce'),
    write: ({ on }) => ({
      subject: 'Pracovní úraz – záznam',
      body: [
        `zasíláme záznam o pracovním úrazu ze dne ${dottedDate(on)}, kdy si údržbář při pádu ze žebříku zlomil zápěstí. Pracovní neschopnost trvá.`,
      ],
    }),
  },
  {
    id: 'mediator of a dispute',
    from: 'organisation',
    annotation: 'Určení zprostředkovatele - spor o kolektivní smlouvu',
    to: at('Odbor sociálního dialogu'),
    write: ({ organisation }) => ({
      subject: 'Žádost o určení zprostředkovatele',
      body: [
        `odborová organizace a zaměstnavatel (${organisation.name}) se neshodli na kolektivní smlouvě. Společně žádáme ministerstvo, aby určilo zprostředkovatele ze seznamu. Přihlašujeme se k úhradě nákladů napůl.`,
      ],
    }),
  },
  {
    id: 'new group of children in the record',
    from: 'organisation',
    annotation: 'Dětská skupina - žádost o zápis do evidence',
    to: hall('oddělení dětských skupin a jeslí'),
    write: ({ organisation }) => ({
      subject: 'Zápis poskytovatele dětské skupiny',
      body: [
        `${organisation.name} žádá o zápis do evidence poskytovatelů služby péče o dítě v dětské skupině s kapacitou 12 míst. Souhlasné stanovisko hygieny a kolaudační rozhodnutí jsou v příloze.`,
      ],
    }),
  },
  {
    id: 'occupancy of a group of children',
    from: 'organisation',
    annotation: 'Výkaz obsazenosti dětské skupiny - oprava',
    to: at('Oddělení příspěvku dětským skupinám'),
    write: () => ({
      subject: 'Opravený výkaz obsazenosti za září',
      body: [
        'v zářijovém výkazu jsme jedno dítě uvedli dvakrát. Správný počet obsazených míst je 214, rozdíl prosíme odečíst z příštího příspěvku na provoz.',
      ],
    }),
  },
  {
    id: 'carer in a group of children is ill',
    from: 'organisation',
    annotation: 'Dětská skupina, zástup pečující osoby',
    to: plain,
    write: ({ person }) => ({
      subject: 'Zastupování pečující osoby',
      body: [
        `po dobu nemoci naší pečující osoby ji bude v dětské skupině zastupovat ${fullName(person)}. Kvalifikaci a zdravotní způsobilost dokládáme, výpis z rejstříku trestů dodáme.`,
      ],
    }),
  },
  {
    id: 'foster parents move away',
    from: 'authority',
    annotation: 'Postoupení spisu žadatelů o pěstounskou péči',
    to: hall('Odbor ochrany dětí'),
    write: ({ number }) => ({
      subject: `Spis ${number} – změna trvalého pobytu žadatelů`,
      body: [
        'žadatelé o zprostředkování pěstounské péče se přestěhovali mimo náš správní obvod. Spisovou dokumentaci postupujeme dle místní příslušnosti a Vás o tom vyrozumíváme.',
      ],
    }),
  },
  {
    id: 'child protection interrupted',
    from: 'organisation',
    annotation: 'Pověření SPOD - pozastavení činnosti na vlastní žádost',
    to: at('Oddělení pověřených osob SPOD'),
    write: ({ organisation, on }) => ({
      subject: 'Pozastavení výkonu pověření',
      body: [
        `${organisation.name} má pověření k doprovázení pěstounů. Od ${czechDate(on)} nemáme dostatek klíčových pracovnic, a proto žádáme o pozastavení výkonu sociálně-právní ochrany dětí na půl roku. Rodiny převzala sousední organizace.`,
      ],
    }),
  },
  {
    id: 'child taken abroad',
    from: 'person',
    annotation: 'Únos dítěte do zahraničí - prosba o pomoc',
    to: plain,
    write: ({ on, person }) => ({
      subject: 'Dítě zadržované v cizině',
      body: [
        `${by(person, 'manželka odjela', 'manžel odjel')} ${wordyDate(on)} s dcerou bez mého souhlasu do Irska a odmítá se vrátit. Obracím se na Vás s prosbou o pomoc a o sdělení, zda mám návrh na navrácení dítěte podat u českého, nebo irského soudu.`,
      ],
    }),
  },
  {
    id: 'neglect by a protection office',
    from: 'person',
    annotation: 'Stížnost na postup OSPOD',
    to: hall('oddělení metodiky SPOD'),
    write: () => ({
      subject: 'Postup kolizního opatrovníka',
      body: [
        'pracovnice OSPOD u soudu navrhla, aby se děti s otcem nestýkaly, aniž by s nimi jednou mluvila. Domnívám se, že jedná zaujatě, a podávám na její postup stížnost.',
      ],
    }),
  },
  {
    id: 'state money of an emergency home',
    from: 'organisation',
    annotation: 'Státní příspěvek ZDVOP - vyúčtování čtvrtletí',
    to: at('Odbor státních příspěvků'),
    write: () => ({
      subject: 'Zařízení pro děti vyžadující okamžitou pomoc – vyúčtování',
      body: [
        'za třetí čtvrtletí uplatňujeme státní příspěvek takto:',
        [
          ['Měsíc', 'Počet dětí', 'Částka'],
          ['červenec', '9', '204 930 Kč'],
          ['srpen', '7', '159 390 Kč'],
          ['září', '8', '182 160 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'yearly figures on protection',
    from: 'authority',
    annotation: 'Roční výkaz o výkonu sociálně-právní ochrany dětí',
    to: hall('Oddělení statistiky a analýz'),
    write: ({ organisation }) => ({
      subject: 'Výkaz V20 – odeslání',
      body: [
        `${organisation.name} zasílá podepsaný roční výkaz o výkonu sociálně-právní ochrany dětí. Počet nových případů se proti loňsku zvýšil o šest.`,
      ],
    }),
  },
  {
    id: 'stay in the mountains',
    from: 'organisation',
    annotation: 'Ozdravný pobyt - souhlasy zákonných zástupců',
    to: plain,
    write: ({ on }) => ({
      subject: 'Ozdravný pobyt dětí v Jeseníkách',
      body: [
        `k žádosti o příspěvek na ozdravný pobyt, který začíná ${czechDate(on)}, doplňujeme písemné souhlasy všech zákonných zástupců s účastí dětí a s poskytnutím první pomoci.`,
      ],
    }),
  },
  {
    id: 'training of probation workers for youth',
    from: 'organisation',
    annotation: 'Pozvánka na setkání kurátorů pro mládež',
    to: at('Oddělení péče o rizikovou mládež'),
    write: ({ on, organisation }) => ({
      subject: 'Setkání kurátorů',
      body: [
        `srdečně Vás zveme na regionální setkání kurátorů pro děti a mládež, které pořádá ${organisation.name} dne ${wordyDate(on)}. Přihlásit se lze do konce týdne na níže uvedeném telefonu.`,
      ],
    }),
  },
  {
    id: 'list of supported projects',
    from: 'person',
    annotation: 'Dotaz dle zákona o svobodném přístupu k informacím - seznam dotací',
    to: hall('Oddělení pro styk s veřejností'),
    write: () => ({
      subject: 'InfZ – podpořené projekty 2023 až 2025',
      body: [
        'na základě zákona o svobodném přístupu k informacím žádám seznam všech projektů, které v letech 2023–2025 získaly dotaci na podporu rodiny, s uvedením příjemce a částky. Postačí tabulka.',
      ],
    }),
  },
  {
    id: 'wages of the top officials',
    from: 'person',
    annotation: 'Žádost o informace - odměny náměstků',
    to: at('Kancelář státního tajemníka'),
    write: ({ person }) => ({
      subject: 'Odměny vedoucích pracovníků',
      body: [
        'podle zákona č. 106/1999 Sb. se dotazuji, jaké odměny byly letos vyplaceny náměstkům a ředitelům sekcí. Odpověď prosím zašlete elektronicky.',
        `${fullName(person)}, nar. ${dottedDate(person.born)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'information not given',
    from: 'person',
    annotation: 'Stížnost na nevyřízení žádosti o informace',
    to: plain,
    write: ({ number, on }) => ({
      subject: `Stížnost podle § 16a, č. j. ${number}`,
      body: [
        `na moji žádost ze dne ${czechDate(on)}, v níž se ptám na výši výdajů na propagaci, ministerstvo v patnáctidenní lhůtě neodpovědělo. Podávám proto stížnost.`,
      ],
    }),
  },
  {
    id: 'cost of the information systems',
    from: 'organisation',
    annotation: 'Žádost o informace - výdaje na IT včetně OKslužby',
    unit: computers,
    to: hall(computers),
    write: () => ({
      subject: 'Výdaje na informační systémy v roce 2025',
      body: [
        'jako redakce odborného časopisu žádáme o informace podle zákona č. 106/1999 Sb.: kolik činily v roce 2025 výdaje na provoz agendových systémů (OKpráce, OKdávky, OKslužby) a kolik externích firem se na něm podílelo.',
      ],
    }),
  },
  {
    id: 'newsletter no more',
    from: 'person',
    annotation: 'Odvolání souhlasu se zasíláním newsletteru',
    to: at('Odbor komunikace'),
    write: ({ person }) => ({
      subject: 'Odhlášení z odběru novinek',
      body: [
        `už si nepřeji dostávat Váš měsíční newsletter o rodinné politice. Souhlas s jeho zasíláním na adresu ${person.email} odvolávám.`,
        'Odkaz na odhlášení v patičce nefunguje.',
      ],
    }),
  },
  {
    id: 'picture on a poster',
    from: 'person',
    annotation: 'Odvolání souhlasu s použitím fotografie',
    to: hall('Tiskové oddělení'),
    write: ({ person, on }) => ({
      subject: 'Moje fotografie na plakátu',
      body: [
        `na plakátu k Týdnu sociálních služeb jste použili mou fotografii z akce konané ${wordyDate(on)}. Souhlas s jejím zveřejněním beru zpět, prosím o stažení plakátů i snímku z webu.`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'logo of the ministry',
    from: 'organisation',
    annotation: 'Prosba o souhlas s užitím loga MPSV',
    to: at('Odbor komunikace a marketingu'),
    write: ({ organisation }) => ({
      subject: 'Užití loga',
      body: [
        `${organisation.name} vydává brožuru pro pečující osoby, na kterou přispělo ministerstvo. Prosíme o souhlas s umístěním loga MPSV na obálku. Náhled přikládáme.`,
      ],
    }),
  },
  {
    id: 'interview to be printed',
    from: 'organisation',
    annotation: 'Autorizace rozhovoru - souhlas s otištěním',
    to: hall('tisková mluvčí'),
    write: ({ number }) => ({
      subject: 'Rozhovor pro časopis Sociální život',
      body: [
        `v příloze posíláme přepis rozhovoru s panem ministrem do čísla ${number % 12 || 12}. Prosíme o autorizaci a o souhlas s otištěním fotografií do pátku.`,
      ],
    }),
  },
  {
    id: 'civil servant goes elsewhere',
    from: 'authority',
    annotation: 'Souhlas s převedením státního zaměstnance',
    to: at('Odbor státní služby'),
    write: ({ person, on }) => ({
      subject: 'Převedení na jiné služební místo',
      body: [
        `souhlasíme, aby ${by(person, 'byl státní zaměstnanec', 'byla státní zaměstnankyně')} ${fullName(person)} ode dne ${czechDate(on)} ${by(person, 'převeden', 'převedena')} do našeho služebního úřadu na místo odborného rady.`,
      ],
    }),
  },
  {
    id: 'union against a dismissal',
    from: 'organisation',
    annotation: 'Nesouhlas odborů s výpovědí',
    to: hall('Personální ředitelka'),
    write: ({ person }) => ({
      subject: 'Stanovisko odborové organizace',
      body: [
        `výbor odborové organizace projednal výpověď, kterou má dostat ${person.given} ${person.family}, ${by(person, 'člen', 'členka')} výboru. Předchozí souhlas podle § 61 zákoníku práce neuděluje.`,
      ],
    }),
  },
  {
    id: 'survey among the old',
    from: 'organisation',
    annotation: 'Výzkum mezi seniory - informovaný souhlas',
    to: at('Oddělení analýz stárnutí'),
    write: ({ number }) => ({
      subject: 'Dotazníkové šetření mezi seniory',
      body: [
        `v rámci grantu č. ${number} provádíme šetření o osamělosti seniorů v domácím prostředí. Každý senior podepíše informovaný souhlas. Rádi bychom Vám po skončení poskytli výsledky.`,
      ],
    }),
  },
  {
    id: 'surveyor on the land',
    from: 'organisation',
    annotation: 'Souhlas se vstupem na pozemek - zaměření hranic',
    to: plain,
    write: ({ on }) => ({
      subject: 'Geodetické práce u rekreačního střediska',
      body: [
        `dne ${czechDate(on)} budeme zaměřovat hranice pozemku v sousedství Vašeho školicího střediska. Žádáme vlastníka o souhlas se vstupem a o zajištění přístupu k hraničním kamenům.`,
      ],
    }),
  },
  {
    id: 'neighbour builds a garage',
    from: 'authority',
    annotation: 'Oznámení o zahájení řízení - souhlas souseda',
    to: hall('Odbor správy majetku'),
    write: ({ number }) => ({
      subject: `Povolení záměru „garáž“, č. j. ${number}`,
      body: [
        'oznamujeme, že soused Vaší nemovitosti požádal o povolení stavby garáže. Souhlas vlastníka sousední parcely v žádosti chybí, můžete se tedy do patnácti dnů vyjádřit.',
      ],
    }),
  },
  {
    id: 'participants of a conference',
    from: 'organisation',
    annotation: 'Registrace na konferenci, souhlas se zpracováním údajů účastníků',
    to: at('Odbor sociálního začleňování'),
    write: ({ person, on }) => ({
      subject: 'Potvrzení registrace',
      body: [
        `na konferenci o dostupném bydlení (${czechDate(on)}) se z Vašeho odboru ${by(person, 'přihlásil', 'přihlásila')} ${person.given} ${person.family}. Při prezenci podepíše každý účastník souhlas s pořizováním záznamu.`,
      ],
    }),
  },
  {
    id: 'ball of the disabled',
    from: 'organisation',
    annotation: 'Žádost o záštitu paní ministryně',
    to: hall('Kancelář ministryně'),
    write: ({ on, organisation }) => ({
      subject: 'Záštita nad společenským plesem',
      body: [
        `dovolujeme si požádat o převzetí záštity nad plesem lidí s postižením, který ${organisation.name} pořádá ${wordyDate(on)}. Předchozí čtyři ročníky záštitu vždy měly.`,
      ],
    }),
  },
  {
    id: 'bill for printing',
    from: 'organisation',
    annotation: 'Faktura za tisk letáků',
    to: at('Odbor vnitřní správy, fakturace'),
    write: ({ number, on }) => ({
      subject: `Vyúčtování tisku, doklad ${number}`,
      body: [
        'za vytištění letáků Jak získat příspěvek na péči Vám účtujeme:',
        [
          ['Zboží', 'Kusů', 'Kč s DPH'],
          ['leták A5', '20 000', '38 720'],
          ['doprava', '1', '1 210'],
        ],
        `Den splatnosti: ${dottedDate(on)}`,
      ],
    }),
  },
  {
    id: 'unpaid bill',
    from: 'organisation',
    annotation: 'Upomínka č. 2',
    unit: computers,
    to: at(computers),
    write: ({ number, on }) => ({
      subject: `Neuhrazená faktura ${number}`,
      body: [
        `faktura za opravu tří tiskáren byla splatná ${czechDate(on)} a na našem účtu platba stále není. Prosíme o úhradu, případně o sdělení, kde faktura v oběhu uvázla.`,
      ],
    }),
  },
  {
    id: 'clouds for sale',
    from: 'organisation',
    annotation: 'Nabídka cloudového úložiště pro státní správu',
    unit: computers,
    to: hall(computers),
    write: ({ organisation }) => ({
      subject: 'Cloudové služby za zvýhodněnou cenu',
      body: [
        'Vážený pane řediteli,',
        `${organisation.name} Vám nabízí šifrované úložiště s neomezeným počtem uživatelů a nepřetržitou podporou. Rádi Vám řešení předvedeme osobně, stačí si zvolit den.`,
      ],
    }),
  },
  {
    id: 'chips on the doors',
    from: 'organisation',
    annotation: 'Přístupový systém do budovy - cenová nabídka',
    unit: 'odbor provozu ICT, bezpečnost',
    to: at('Odbor provozu ICT a bezpečnosti'),
    write: ({ number }) => ({
      subject: `Nabídka č. ${number}: čipové dveře`,
      body: [
        'na základě poptávky předkládáme nabídku na přístupový systém s čipovými kartami pro čtyři vchody budovy Na Poříčním právu. Cena zahrnuje 900 karet a zaškolení vrátných.',
      ],
    }),
  },
  {
    id: 'cards given back',
    from: 'organisation',
    annotation: 'Vrácení vstupních karet dodavatele',
    unit: computers,
    to: hall('Odbor provozu ICT, recepce'),
    write: ({ on }) => ({
      subject: 'Vstupní karty našich techniků',
      body: [
        `zakázka na výměnu kabeláže skončila ${czechDate(on)}. Pět vstupních karet, které naši technici používali, odevzdáme na vrátnici a prosíme o podpis protokolu.`,
      ],
    }),
  },
  {
    id: 'acceptance of a new version',
    from: 'organisation',
    annotation: 'Akceptační protokol - OKslužby, verze 5.2',
    unit: 'Odbor provozu a rozvoje ICT',
    to: at('Odbor provozu a rozvoje ICT'),
    write: ({ number, on }) => ({
      subject: `Akceptace plnění dle objednávky ${number}`,
      body: [
        `dle smlouvy o dílo předáváme k podpisu akceptační protokol k verzi 5.2 aplikace OKslužby, nasazené do testovacího prostředí ${dottedDate(on)}. Po podpisu protokolu vystavíme fakturu.`,
      ],
    }),
  },
  {
    id: 'certificate of a server runs out',
    from: 'organisation',
    annotation: 'Končí platnost serverového certifikátu',
    unit: computers,
    to: plain,
    write: ({ on }) => ({
      subject: 'Serverový certifikát – nabídka obnovy',
      body: [
        `jako certifikační autorita upozorňujeme, že certifikát k jedné z Vašich webových domén vyprší ${czechDate(on)}. Obnovu na dva roky Vám nabízíme za 4 900 Kč.`,
      ],
    }),
  },
  {
    id: 'authority warns of a hole',
    from: 'authority',
    annotation: 'Varování - zranitelnost síťových prvků',
    unit: 'manažer kybernetické bezpečnosti',
    to: at('Manažer kybernetické bezpečnosti'),
    write: ({ number }) => ({
      subject: `Varování ${number} podle zákona o kybernetické bezpečnosti`,
      body: [
        'upozorňujeme na závažnou zranitelnost směrovačů, která útočníkovi umožní získat vzdálený přístup bez hesla. Doporučujeme neprodleně instalovat aktualizaci výrobce a opatření nám potvrdit.',
      ],
    }),
  },
  {
    id: 'optical cable broken',
    from: 'organisation',
    annotation: 'Výpadek datového okruhu - vyrozumění',
    unit: computers,
    to: at('Dohledové centrum odboru ICT'),
    write: ({ on }) => ({
      subject: 'Přerušení optického kabelu',
      body: [
        `dne ${czechDate(on)} v 6.40 hodin bagr přerušil optický kabel v ulici Vyšehradská. Náhradní trasa byla zprovozněna do dvou hodin, za výpadek okruhu se omlouváme.`,
      ],
    }),
  },
  {
    id: 'officer for data protection to hire',
    from: 'organisation',
    annotation: 'Pověřenec GDPR jako služba',
    to: hall('Pověřenec pro ochranu osobních údajů'),
    write: () => ({
      subject: 'Externí pověřenec pro ochranu osobních údajů',
      body: [
        'hledáte zástup za svého pověřence? Nabízíme kontrolu záznamů o činnostech, revizi souhlasů a školení zaměstnanců. První konzultace je zdarma.',
      ],
    }),
  },
  {
    id: 'chairs and paper',
    from: 'organisation',
    annotation: 'Katalog kancelářských potřeb',
    to: plain,
    write: ({ organisation }) => ({
      subject: 'Podzimní slevy na papír a tonery',
      body: [
        `firma ${organisation.name} Vám zasílá podzimní katalog. Při objednávce nad 5 000 Kč doprava zdarma, stálým zákazníkům zřídíme v e-shopu zákaznický účet se slevou 7 %.`,
      ],
    }),
  },
  {
    id: 'licences will be counted',
    from: 'organisation',
    annotation: 'Kontrola počtu licencí, kancelářský software',
    unit: computers,
    to: hall('Odbor informatiky'),
    write: ({ number }) => ({
      subject: `Licenční audit – smlouva ${number}`,
      body: [
        'smlouva opravňuje výrobce jednou ročně zjistit, kolik uživatelů kancelářský software skutečně používá. Audit zahájíme příští měsíc, sdělte nám prosím kontaktní osobu.',
      ],
    }),
  },
  {
    id: 'testing of a web page by old people',
    from: 'organisation',
    annotation: 'Uživatelské testování webu se seniory - nabídka',
    to: at('Odbor komunikace, správa webu'),
    write: () => ({
      subject: 'Otestujte své stránky s opravdovými uživateli',
      body: [
        'náš tým zve seniory k testování přehlednosti úředních webů. U jiného ministerstva jsme během dne odhalili třicet nedostatků. Rádi Vám zašleme ukázku závěrečné zprávy.',
      ],
    }),
  },
  {
    id: 'court asks what somebody receives',
    from: 'authority',
    annotation: 'Žádost soudu o zprávu - pobírané dávky',
    to: hall('Odbor evidence dávek'),
    write: ({ person, number }) => ({
      subject: `Sp. zn. ${number % 90} P ${number}/2026 – žádost o zprávu`,
      body: [
        `ve věci péče o nezletilé děti sdělte soudu, jaké dávky státní sociální podpory pobírá ${fullName(person)}, nar. ${czechDate(person.born)}, a v jaké výši. Na zprávu čekáme do deseti dnů.`,
      ],
    }),
  },
  {
    id: 'guardian of an old man',
    from: 'authority',
    annotation: 'Jmenování veřejného opatrovníka',
    to: at('Odbor sociální práce'),
    write: ({ person, on }) => ({
      subject: 'Sdělení o opatrovníkovi',
      body: [
        `rozsudkem, který nabyl právní moci ${czechDate(on)}, byla obec jmenována opatrovníkem člověka s omezenou svéprávností (${fullName(person)}, nar. ${dottedDate(person.born)}). Jeho dávky proto nadále poukazujte na účet opatrovníka.`,
      ],
    }),
  },
  {
    id: 'heir asks for a remainder',
    from: 'person',
    annotation: 'Pozůstalost - nevyplacená dávka po matce',
    to: plain,
    write: ({ on, person }) => ({
      subject: 'Nárok na nevyplacený příspěvek na péči',
      body: [
        `maminka zemřela ${wordyDate(on)} a příspěvek na péči za poslední měsíc už nepřevzala. Starali jsme se o ni doma. Přechází ten nárok na mě jako na ${by(person, 'syna', 'dceru')}?`,
      ],
    }),
  },
  {
    id: 'film of a hall',
    from: 'authority',
    annotation: 'Vydání kamerového záznamu',
    to: hall('Odbor vnitřní správy, ostraha'),
    write: ({ on, number }) => ({
      subject: `Kamerový záznam – č. j. KRPA-${number}`,
      body: [
        `v souvislosti s krádeží jízdního kola před budovou žádáme o vydání kamerového záznamu ze dne ${czechDate(on)} mezi 14. a 16. hodinou. Nosič vyzvedne pověřený policista.`,
      ],
    }),
  },
  {
    id: 'ombudsman inquires',
    from: 'authority',
    annotation: 'Šetření veřejného ochránce práv - výzva k vyjádření',
    to: at('Sekce sociálně pojistných systémů'),
    write: ({ number }) => ({
      subject: `Šetření sp. zn. ${number}/VOP`,
      body: [
        'ochránce zahájil šetření ve věci průtahů při vyplácení mimořádné okamžité pomoci. Podle § 15 zákona o veřejném ochránci práv Vás vyzýváme, abyste se vyjádřili a zpřístupnili spis.',
      ],
    }),
  },
  {
    id: 'supreme auditors',
    from: 'authority',
    annotation: 'Kontrolní akce - vyžádání podkladů k dotacím',
    to: hall('Odbor kontroly dotací'),
    write: ({ number, on }) => ({
      subject: `Kontrolní akce ${number % 40}/26`,
      body: [
        `pro účely kontroly peněžních prostředků vynaložených na sociální služby předložte do ${czechDate(on)} přehled příjemců dotací, jejich výkazů a vratek. Kontrolující se prokáží pověřením.`,
      ],
    }),
  },
  {
    id: 'tax office asks',
    from: 'authority',
    annotation: 'Výzva správce daně k poskytnutí údajů',
    to: plain,
    write: ({ number }) => ({
      subject: `Výzva č. j. ${number}/26/2000`,
      body: [
        'správce daně vyzývá k předložení smluv a účetních dokladů o pronájmu konferenčního sálu za zdaňovací období 2024. Lhůta činí patnáct dnů ode dne doručení výzvy.',
      ],
    }),
  },
  {
    id: 'statisticians remind',
    from: 'authority',
    annotation: 'Statistický výkaz o výzkumu a vývoji - urgence',
    to: at('Oddělení statistik'),
    write: ({ on }) => ({
      subject: 'Nedoručený statistický výkaz',
      body: [
        `Vaše zpravodajská jednotka nám do ${dottedDate(on)} nedoručila roční statistický výkaz o výzkumu a vývoji. Zpravodajská povinnost trvá, výkaz prosím zašlete obratem.`,
      ],
    }),
  },
  {
    id: 'letter sent to the wrong door',
    from: 'authority',
    annotation: 'Postoupení podání pro nepříslušnost',
    to: hall('Odbor nepojistných dávek a podpory'),
    write: ({ number }) => ({
      subject: `Postoupení, č. j. ${number}/2026`,
      body: [
        'v příloze Vám dle § 12 správního řádu postupujeme podání občanky, která se domáhá doplatku na bydlení. K vyřízení jste věcně příslušní Vy, pisatelku jsme o tom uvědomili.',
      ],
    }),
  },
  {
    id: 'region decided on a registration',
    from: 'authority',
    annotation: 'Rozhodnutí o změně registrace poskytovatele - na vědomí',
    to: at('Odbor sociálních služeb, registr'),
    write: ({ number, on }) => ({
      subject: `Rozhodnutí o změně registrace č. ${number}`,
      body: [
        `na vědomí zasíláme rozhodnutí, kterým se s účinností od ${czechDate(on)} mění místo poskytování sociální služby. Údaj bude v registru poskytovatelů opraven krajským úřadem.`,
      ],
    }),
  },
  {
    id: 'bill of another ministry',
    from: 'authority',
    annotation: 'Meziresortní připomínkové řízení - návrh vyhlášky',
    to: hall('Odbor legislativy a práva'),
    write: ({ on }) => ({
      subject: 'Návrh vyhlášky o úhradách k připomínkám',
      body: [
        `návrh vyhlášky o úhradách za pobyt v lázních je rozeslán do meziresortního připomínkového řízení. Stanovisko očekáváme do ${czechDate(on)}, jinak budeme mít za to, že s návrhem souhlasíte.`,
      ],
    }),
  },
  {
    id: 'labour inspection protocol',
    from: 'authority',
    annotation: 'Protokol o kontrole - inspektorát práce',
    to: plain,
    write: ({ number }) => ({
      subject: `Zaslání protokolu o kontrole ${number}`,
      body: [
        'na vědomí zřizovateli zasíláme protokol o kontrole evidence pracovní doby. Kontrolovaná osoba vedla výkazy směn neúplně, statutární zástupce byl při kontrole přítomen a závěry podepsal.',
      ],
    }),
  },
  {
    id: 'bailiff wants to know',
    from: 'authority',
    annotation: 'Součinnost třetích osob - exekutorský úřad',
    to: at('Odbor personální a mzdový'),
    write: ({ person, number }) => ({
      subject: `Sp. zn. 077 EX ${number}/25`,
      body: [
        `žádáme o sdělení, zda je u Vás ${by(person, 'zaměstnán povinný', 'zaměstnána povinná')} ${fullName(person)}, nar. ${czechDate(person.born)}, a zda jsou z platu prováděny jiné srážky.`,
      ],
    }),
  },
  {
    id: 'rude carer',
    from: 'person',
    annotation: 'Stížnost na pečovatelskou službu',
    to: hall('Odbor sociálních služeb, stížnosti'),
    write: () => ({
      subject: 'Chování pečovatelky',
      body: [
        'pečovatelka k mé osmaosmdesátileté tetě chodí pozdě, mluví na ni hrubě a do výkazu píše i hodiny, kdy tam nebyla. Vedoucí to odbyla mávnutím ruky. Žádám ministerstvo o prověření.',
      ],
    }),
  },
  {
    id: 'mistakes put right after an inspection',
    from: 'organisation',
    annotation: 'Zpráva o odstranění nedostatků po inspekci',
    to: at('Odbor inspekce sociálních služeb'),
    write: ({ number }) => ({
      subject: `Splnění opatření k protokolu ${number}`,
      body: [
        'k uloženým opatřením sdělujeme:',
        'Opatření 1 – individuální plány uživatelů služby byly přepracovány.',
        'Opatření 2 – vnitřní předpis o stížnostech je vyvěšen na chodbě.',
        'Opatření 3 – souhlasy uživatelů s nahlížením do dokumentace jsou založeny ve spisech.',
      ],
    }),
  },
  {
    id: 'service closes its door',
    from: 'organisation',
    annotation: 'Ukončení poskytování sociální služby - uživatelé',
    to: hall('Odbor sociálních služeb a registrací'),
    write: ({ organisation, on }) => ({
      subject: 'Záměr ukončit odlehčovací službu',
      body: [
        `${organisation.name} zamýšlí ke dni ${czechDate(on)} ukončit poskytování odlehčovací služby. Všichni uživatelé byli seznámeni s možnostmi přechodu k jinému poskytovateli. Registraci řešíme s krajským úřadem.`,
      ],
    }),
  },
  {
    id: 'higher price of board',
    from: 'organisation',
    annotation: 'Zvýšení úhrad za stravu - dotaz na výklad vyhlášky',
    to: at('Oddělení metodiky sociálních služeb'),
    write: () => ({
      subject: 'Výše úhrady za stravu v domově',
      body: [
        'můžeme úhradu za celodenní stravu zvýšit uprostřed měsíce, nebo až od prvního dne měsíce následujícího? A je nutný souhlas každého uživatele služby, případně jeho opatrovníka?',
      ],
    }),
  },
  {
    id: 'course to be accredited',
    from: 'organisation',
    annotation: 'Akreditace kurzu Základy paliativní péče',
    to: hall('Akreditační komise'),
    write: ({ organisation }) => ({
      subject: 'Žádost o akreditaci vzdělávacího programu',
      body: [
        `${organisation.name} žádá o akreditaci osmihodinového kurzu Základy paliativní péče pro sociální pracovníky. Životopisy lektorek a jejich souhlasy s lektorskou činností přikládáme.`,
      ],
    }),
  },
  {
    id: 'tied to a bed',
    from: 'organisation',
    annotation: 'Opatření omezující pohyb osob - hlášení za pololetí',
    to: at('Oddělení kvality služeb'),
    write: () => ({
      subject: 'Evidence opatření omezujících pohyb',
      body: [
        'za první pololetí vykazujeme nula případů použití opatření omezujících pohyb osob. Výkaz jsme téhož dne zaslali i registrujícímu orgánu.',
      ],
    }),
  },
  {
    id: 'medal for a nun',
    from: 'organisation',
    annotation: 'Návrh na resortní vyznamenání',
    to: hall('Kancelář ministra, vyznamenání'),
    write: ({ person }) => ({
      subject: 'Návrh na udělení medaile',
      body: [
        `navrhujeme, aby resortní medaili ${by(person, 'obdržel', 'obdržela')} ${fullName(person)}, ${by(person, 'který', 'která')} už dlouhá léta pečuje o umírající. ${by(person, 'Navržený', 'Navržená')} s návrhem souhlasí.`,
      ],
    }),
  },
  {
    id: 'thesis of a student',
    from: 'person',
    annotation: 'Prosba o rozhovor k diplomové práci',
    to: at('Odbor rodinné politiky, metodika'),
    write: ({ person }) => ({
      subject: 'Diplomová práce o rodinné politice',
      body: [
        `studuji sociální práci a píši diplomovou práci o financování mateřských center. ${by(person, 'Chtěl', 'Chtěla')} bych se zeptat, zda by mi někdo z odboru věnoval půlhodinu. Rozhovor bych s jeho souhlasem ${by(person, 'nahrál', 'nahrála')}.`,
      ],
    }),
  },
  {
    id: 'minutes of a platform',
    from: 'organisation',
    annotation: 'Zápis z jednání platformy organizací pro rodinu',
    to: plain,
    write: ({ on }) => ({
      subject: 'Zápis z podzimního jednání',
      body: [
        `zasíláme zápis z jednání platformy, které proběhlo ${wordyDate(on)}. Účastníci se shodli, že dotační program má být vyhlašován už v srpnu. O stanovisko ministerstva prosíme do příštího setkání.`,
      ],
    }),
  },
  {
    id: 'booklet against swindlers',
    from: 'authority',
    annotation: 'Brožura Senior v bezpečí - spolupráce',
    to: hall('Oddělení politiky stárnutí, prevence'),
    write: ({ organisation }) => ({
      subject: 'Nabídka spolupráce na brožuře',
      body: [
        `${organisation.name} připravuje brožuru, která seniory učí nesdělovat cizím lidem hesla k bankovnictví. Uvítáme, pokud do ní ministerstvo přispěje jednou stranou o dávkách.`,
      ],
    }),
  },
  {
    id: 'petition for a day centre',
    from: 'person',
    annotation: 'Petice za zachování denního stacionáře',
    to: at('Odbor petic a stížností'),
    write: () => ({
      subject: 'Petice rodičů',
      body: [
        'předávám petici se 318 podpisy za zachování denního stacionáře v našem městě. Statutární zástupce petičního výboru je uveden na prvním archu.',
      ],
    }),
  },
  {
    id: 'gym cards of the staff',
    from: 'organisation',
    annotation: 'Sportovní karty zaměstnanců - noví uživatelé',
    to: hall('Odbor personální, benefity'),
    write: ({ number }) => ({
      subject: `Sportovní karty – smlouva ${number}`,
      body: [
        'od příštího měsíce evidujeme dvanáct nových uživatelů sportovní karty z řad Vašich zaměstnanců. Měsíční poplatek se zvýší podle ceníku, seznam je přiložen.',
      ],
    }),
  },
  {
    id: 'supplementary pension of officials',
    from: 'organisation',
    annotation: 'Příspěvky zaměstnavatele na penzijní spoření - hromadný výkaz',
    to: at('Mzdová účtárna'),
    write: ({ on }) => ({
      subject: 'Hromadný výkaz příspěvků',
      body: [
        `k ${czechDate(on)} jsme nespárovali tři platby příspěvku zaměstnavatele na doplňkové penzijní spoření. Opravený hromadný výkaz prosím pošlete penzijní společnosti znovu.`,
      ],
    }),
  },
  {
    id: 'applicant for a post of lawyer',
    from: 'person',
    annotation: 'Výběrové řízení na právníka, souhlas GDPR v příloze',
    to: hall('Odbor státní služby a personální'),
    write: ({ person }) => ({
      subject: 'Přihláška – právník, oddělení rozkladů',
      body: [
        `ucházím se o místo právníka v oddělení rozkladů. Životopis, motivační dopis i souhlas se zpracováním osobních údajů pro potřeby výběrového řízení najdete v příloze.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'certificate of a trade kept by a clerk',
    from: 'person',
    annotation: 'Zprostředkovatelka mi nevrátila doklady',
    to: plain,
    write: () => ({
      subject: 'Originály dokladů u zprostředkovatelky',
      body: [
        'při zařazení do evidence uchazečů si zprostředkovatelka na úřadu práce nechala originál mého výučního listu a už dva měsíce mi ho nevrací. Prosím o zjednání nápravy.',
      ],
    }),
  },
  {
    id: 'delegates to an assembly',
    from: 'organisation',
    annotation: 'Delegáti na sjezd - prosba o účast ministra',
    to: at('Kancelář ministra, protokol'),
    write: ({ on, organisation }) => ({
      subject: 'Sjezd delegátů',
      body: [
        `${organisation.name} zve pana ministra na sjezd, na který pobočky delegovaly přes sto zástupců. Koná se ${wordyDate(on)} a jeho tématem je budoucnost domácí péče.`,
      ],
    }),
  },
  {
    id: 'lease of a hall signed',
    from: 'organisation',
    annotation: 'Smlouva o pronájmu k podpisu oprávněné osobě',
    to: hall('Odbor hospodářské správy'),
    write: ({ organisation, number }) => ({
      subject: `Nájemní smlouva č. ${number}`,
      body: [
        `posíláme smlouvu o pronájmu skladu na adrese ${seatOf(organisation)}, kterou za nás podepsal statutární zástupce. Po podpisu za ministerstvo nám jedno vyhotovení vraťte.`,
      ],
    }),
  },
  {
    id: 'authorisation of an inspector',
    from: 'authority',
    annotation: 'Pověření ke kontrole hospodaření zřízené organizace',
    to: plain,
    write: ({ person, on }) => ({
      subject: 'Pověření ke kontrole – kopie',
      body: [
        `pro informaci zasíláme kopii pověření, podle něhož ${fullName(person)} dne ${czechDate(on)} zahájí veřejnosprávní kontrolu hospodaření s dotací. O výsledku Vás zpravíme.`,
      ],
    }),
  },
  {
    id: 'volunteers want to be insured',
    from: 'organisation',
    annotation: 'Pojištění dobrovolníků v sociálních službách',
    to: at('Oddělení podpory dobrovolnictví'),
    write: () => ({
      subject: 'Dotaz k pojištění dobrovolníků',
      body: [
        'v zařízení nám pomáhá patnáct dobrovolníků. Lze z dotace hradit jejich úrazové pojištění, i když nemáme akreditaci ministerstva vnitra?',
      ],
    }),
  },
];
