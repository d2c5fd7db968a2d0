import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const mpsv = (unit: string) => ['Ministerstvo práce a sociálních věcí', unit, '128 01 Praha 2'];
const brief = (unit: string) => ['MPSV', unit];
const hands = (who: string) => [
  'Ministerstvo práce a sociálních věcí ČR',
  `k rukám: ${who}`,
  'Na Poříčním právu 1, Praha 2',
];
const registry = ['Ministerstvo práce a sociálních věcí', 'podatelna', 'Na Poříčním právu 376/1'];
const computing = 'odbor provozu informačních a komunikačních technologií';

/** Words of ours in somebody else's matter. */
const tempting: StrangerWording[] = [
  {
    id: 'budget of a subsidy filed there',
    from: 'organisation',
    annotation: 'Úprava rozpočtu k žádosti podané v OKslužby - poskytovatel',
    unit: 'odbor financování sociálních služeb',
    to: mpsv('odbor financování sociálních služeb'),
    write: ({ number }) => ({
      subject: `Žádost o dotaci č. ${number} – úprava rozpočtu`,
      body: [
        'Dobrý den,',
        'na základě telefonického upozornění opravujeme rozpočet k žádosti o dotaci, kterou jsme podali v aplikaci OKslužby – poskytovatel. V položce DPP byla chybně sečtena odvodová povinnost.',
        [
          ['Nákladová položka', 'Původně', 'Nově'],
          ['DPP', '188 000 Kč', '176 400 Kč'],
          ['Pohonné hmoty', '64 000 Kč', '75 600 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'subsidy request taken back',
    from: 'organisation',
    annotation: 'Zpětvzetí žádosti o dotaci (podáno v OKslužby - rodina)',
    to: brief('oddělení dotačních programů na podporu rodiny'),
    write: ({ organisation, number }) => ({
      subject: 'Zpětvzetí žádosti o dotaci',
      body: [
        `Organizace ${organisation.name} bere zpět svou žádost o dotaci č. ${number}, kterou podala elektronicky v aplikaci OKslužby – rodina. Projekt nebudeme v příštím roce realizovat, protože se nám nepodařilo zajistit prostory.`,
      ],
    }),
  },
  {
    id: 'statutes to a subsidy for seniors',
    from: 'organisation',
    annotation: 'Stanovy a výroční zpráva - příloha žádosti z OKslužby senior',
    to: brief('odbor sociálního začleňování, oddělení politiky stárnutí'),
    write: ({ number }) => ({
      subject: `Chybějící příloha k žádosti ${number}`,
      body: [
        'K žádosti o podporu seniorské organizace podané přes OKslužby – senior dodáváme stanovy a výroční zprávu, které se pro velikost souboru nepodařilo vložit. Jiné části žádosti neměníme.',
      ],
    }),
  },
  {
    id: 'chair of a subsidised club is another',
    from: 'organisation',
    annotation: 'Změna statutárního zástupce příjemce dotace',
    unit: 'odbor rodinné politiky',
    to: mpsv('odbor rodinné politiky'),
    write: ({ organisation, number, on }) => ({
      subject: `Rozhodnutí o poskytnutí dotace č. ${number} – změna na straně příjemce`,
      body: [
        `Podle podmínek rozhodnutí o poskytnutí dotace oznamujeme, že u příjemce ${organisation.name} došlo dne ${czechDate(on)} ke změně statutárního zástupce. Číslo účtu ani obsah projektu se nemění.`,
        'Zápis z členské schůze je připojen.',
      ],
    }),
  },
  {
    id: 'director told to the register of providers',
    from: 'organisation',
    annotation: 'Oznámení změny údajů v registru poskytovatelů - nová ředitelka',
    to: brief('oddělení registrace sociálních služeb'),
    write: ({ organisation, on }) => ({
      subject: 'Změna údajů podle § 82 zákona o sociálních službách',
      body: [
        `Jako poskytovatel, jehož zřizovatelem je ministerstvo, oznamujeme změnu údaje zapisovaného do registru poskytovatelů sociálních služeb: od ${wordyDate(on)} má organizace ${organisation.name} ve funkci novou ředitelku.`,
        'Doklad o odborné způsobilosti a výpis z rejstříku trestů zašleme poštou.',
      ],
    }),
  },
  {
    id: 'head of a project in the European system',
    from: 'organisation',
    annotation: 'Žádost o přístup do ISKP21+ pro novou finanční manažerku',
    to: hands('projektový manažer OPZ+'),
    write: ({ number }) => ({
      subject: `Projekt CZ.03.01.02/00/22_${number} – uživatelé ISKP21+`,
      body: [
        'Dobrý den,',
        'žádáme o radu, jak v ISKP21+ přidat k projektu další uživatelku s právem editora a odebrat tu předchozí, která od nás odešla. Signatářem zůstává ředitel.',
      ],
    }),
  },
  {
    id: 'client zone of the ministry',
    from: 'person',
    annotation: 'Klientská zóna Jenda - nejde přihlášení',
    to: brief('podpora Klientské zóny'),
    write: () => ({
      subject: 'Nemohu se přihlásit do Klientské zóny',
      body: [
        'Dobrý den, snažím se přes Klientskou zónu Jenda podat žádost o přídavek na dítě, ale přihlášení bankovní identitou skončí chybou. Heslo do banky mám správně. Děkuji za pomoc.',
      ],
    }),
  },
  {
    id: 'law database',
    from: 'organisation',
    annotation: 'Přístupová jména a hesla do právního informačního systému - obnova licencí',
    unit: 'odbor právní a legislativní',
    to: mpsv('odbor právní a legislativní'),
    write: ({ on }) => ({
      subject: 'Obnova licencí právního informačního systému',
      body: [
        `platnost Vašich uživatelských účtů v našem právním informačním systému uplynula dne ${dottedDate(on)}. Účty jsme prodloužili o třicet dnů, než bude podepsána nová smlouva.`,
        'Uživatelé se přihlašují dosavadním způsobem.',
      ],
    }),
  },
  {
    id: 'VPN of a supplier',
    from: 'organisation',
    annotation: 'Žádost o zřízení VPN přístupu pro technika dodavatele',
    unit: computing,
    to: mpsv(computing),
    write: ({ number, organisation }) => ({
      subject: `VPN přístup – smlouva č. ${number}`,
      body: [
        `${organisation.name} žádá podle čl. 7 smlouvy o zřízení vzdáleného přístupu VPN do testovacího prostředí pro jednoho technika, který bude provádět údržbu diskového pole.`,
      ],
    }),
  },
  {
    id: 'bill for a service desk',
    from: 'organisation',
    annotation: 'Faktura - provoz helpdesku',
    unit: computing,
    to: mpsv(computing),
    write: ({ number, on }) => ({
      subject: `Faktura č. ${number} – provoz uživatelské podpory`,
      body: [
        `Účtujeme Vám provoz telefonické podpory uživatelů za měsíc, který skončil ${czechDate(on)}.`,
        [
          ['Plnění', 'Hodin', 'Kč bez DPH'],
          ['Operátoři', '320', '144 000'],
          ['Specialisté', '64', '51 200'],
        ],
        'Splatnost 21 dnů od doručení.',
      ],
    }),
  },
  {
    id: 'bill for printers',
    from: 'organisation',
    annotation: 'Daňový doklad - pronájem tiskáren',
    unit: 'Odbor provozu ICT',
    to: brief('Odbor provozu ICT'),
    write: ({ number }) => ({
      subject: `Daňový doklad ${number} za pronájem tiskáren`,
      body: [
        'Dovolujeme si Vám vyúčtovat čtvrtletní pronájem multifunkčních tiskáren dle stavu počítadel.',
        [
          ['Typ stroje', 'Počet výtisků', 'Cena celkem'],
          ['A4', '81 402', '20 350 Kč'],
          ['A3', '12 050', '9 640 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'offer of management of identities',
    from: 'organisation',
    annotation: 'Nabídka řešení pro správu uživatelských účtů a dvoufaktorové přihlašování',
    unit: 'ředitel odboru provozu ICT',
    to: hands('ředitel odboru provozu ICT'),
    write: ({ organisation }) => ({
      subject: 'Správa identit pro státní správu',
      body: [
        'Vážený pane řediteli odboru,',
        `rádi bychom Vám představili produkt, kterým společnost ${organisation.name} řeší správu uživatelských účtů, hesel a oprávnění na několika úřadech. Máte-li zájem o nezávaznou prezentaci, navrhněte prosím termín.`,
      ],
    }),
  },
  {
    id: 'outage of a line',
    from: 'organisation',
    annotation: 'Odstávka datové linky, informace pro odbor ICT',
    unit: computing,
    to: mpsv(computing),
    write: () => ({
      subject: 'Plánované práce na optické trase',
      body: [
        'oznamujeme, že z důvodu přeložky optického kabelu bude v noci ze soboty na neděli přerušen provoz záložní datové linky do Vaší budovy. Hlavní linka zůstává v provozu.',
      ],
    }),
  },
  {
    id: 'acceptance of a release',
    from: 'organisation',
    annotation: 'Akceptační protokol - OKslužby, verze 5.2',
    unit: computing,
    to: mpsv(computing),
    write: ({ number, on }) => ({
      subject: `Akceptační protokol k dílčímu plnění č. ${number}`,
      body: [
        `předkládáme k podpisu akceptační protokol k nasazení verze 5.2 programového vybavení OKslužby, která byla předána ${czechDate(on)}. Po jeho podpisu vystavíme fakturu.`,
      ],
    }),
  },
  {
    id: 'market research for a successor',
    from: 'organisation',
    annotation: 'Předběžná tržní konzultace - náhrada systému OKslužby',
    to: brief('oddělení veřejných zakázek v ICT'),
    write: ({ organisation }) => ({
      subject: 'Účast v předběžné tržní konzultaci',
      body: [
        `Společnost ${organisation.name} se hlásí do předběžné tržní konzultace k budoucí náhradě systému OKslužby a zasílá vyplněný dotazník s odhadem pracnosti.`,
      ],
    }),
  },
  {
    id: 'withdrawal of a photograph',
    from: 'person',
    annotation: 'Odvolání souhlasu se zveřejněním fotografie',
    to: brief('tiskové oddělení'),
    write: ({ person }) => ({
      subject: 'Odvolání souhlasu – fotografie na webu',
      body: [
        `odvolávám souhlas se zveřejněním své fotografie z konference o pečujících osobách, kterou máte na webu. Prosím o její stažení. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'no more newsletters',
    from: 'person',
    annotation: 'Odvolávám souhlas se zasíláním novinek',
    to: brief('odbor komunikace'),
    write: ({ person }) => ({
      subject: 'Odhlášení z odběru novinek',
      body: [
        'Dobrý den,',
        `před lety jsem ${by(person, 'dal', 'dala')} souhlas se zasíláním elektronického zpravodaje ministerstva. Už ho nechci dostávat, souhlas tedy odvolávám. Adresa odběru: ${person.email}.`,
      ],
    }),
  },
  {
    id: 'end of a power of attorney',
    from: 'person',
    annotation: 'Odvolání plné moci v řízení o příspěvku na péči',
    to: mpsv('odbor odvolání a správních činností nepojistných dávek'),
    write: ({ number, person }) => ({
      subject: `Odvolání plné moci, sp. zn. ${number}/2025`,
      body: [
        `plnou moc, kterou jsem ${by(person, 'udělil', 'udělila')} svému synovi k zastupování v odvolacím řízení o příspěvku na péči, tímto odvolávám. Písemnosti nadále posílejte přímo mně.`,
      ],
    }),
  },
  {
    id: 'power of attorney in a removed registration',
    from: 'organisation',
    annotation: 'Plná moc k zastupování - odvolání proti zrušení registrace',
    to: brief('oddělení druhoinstančního řízení sociálních služeb'),
    write: ({ organisation, number }) => ({
      subject: `Plná moc ve správním řízení ${number}/2026`,
      body: [
        `Organizace ${organisation.name} jako účastník odvolacího řízení ve věci zrušení registrace sociální služby zmocňuje advokátku k zastupování v celém řízení, včetně nahlížení do spisu a přebírání písemností.`,
      ],
    }),
  },
  {
    id: 'power to look into a file',
    from: 'organisation',
    annotation: 'Zmocnění zaměstnance k nahlédnutí do dotačního spisu',
    to: brief('odbor kontroly, oddělení veřejnosprávní kontroly'),
    write: ({ number, on }) => ({
      subject: 'Zmocnění k nahlížení do spisu o kontrole',
      body: [
        `Ke spisu o veřejnosprávní kontrole č. ${number}, zahájené ${dottedDate(on)}, zmocňujeme naši ekonomku, aby do něj nahlédla a pořídila si kopii protokolu.`,
      ],
    }),
  },
  {
    id: 'delegate to a monitoring committee',
    from: 'organisation',
    annotation: 'Delegování zástupce do monitorovacího výboru OPZ+',
    to: brief('řídicí orgán OPZ+'),
    write: ({ organisation, person }) => ({
      subject: 'Monitorovací výbor OPZ+ – nominace člena',
      body: [
        `${organisation.name} deleguje za neziskový sektor do monitorovacího výboru svou zástupkyni. Kontakt pro organizační záležitosti: ${fullName(person)}, tel. ${person.phone}.`,
      ],
    }),
  },
  {
    id: 'recalled from a council',
    from: 'organisation',
    annotation: 'Odvolání člena Rady vlády pro osoby se zdravotním postižením',
    to: hands('tajemnice rady'),
    write: ({ on }) => ({
      subject: 'Odvolání našeho zástupce z rady vlády',
      body: [
        `výkonný výbor naší organizace odvolal dne ${wordyDate(on)} svého zástupce z funkce člena rady vlády. Nového kandidáta navrhneme do konce čtvrtletí.`,
      ],
    }),
  },
  {
    id: 'end of a trade union chair',
    from: 'organisation',
    annotation: 'Ukončení funkce předsedy odborové organizace',
    to: brief('odbor kolektivního vyjednávání'),
    write: ({ on }) => ({
      subject: 'Změna osoby oprávněné jednat za odborovou organizaci',
      body: [
        `sdělujeme, že dosavadní předseda naší odborové organizace ukončil funkci dne ${czechDate(on)}. Prosíme, abyste další pozvánky na jednání o mzdách v sociálních službách posílali místopředsedkyni.`,
      ],
    }),
  },
  {
    id: 'responsible person of an agency',
    from: 'organisation',
    annotation: 'Odpovědný zástupce agentury práce skončil ve funkci',
    to: mpsv('odbor trhu práce, oddělení agentur práce'),
    write: ({ on, number }) => ({
      subject: `Povolení č. ${number} – odpovědný zástupce`,
      body: [
        `v souladu se zákonem o zaměstnanosti hlásíme, že odpovědný zástupce naší agentury skončil dne ${czechDate(on)} ve funkci. Nový bude ustanoven ve lhůtě patnácti dnů.`,
      ],
    }),
  },
  {
    id: 'guardian released',
    from: 'authority',
    annotation: 'Zproštění funkce opatrovníka - na vědomí',
    to: brief('oddělení výplaty dávek'),
    write: ({ on, number }) => ({
      subject: `Usnesení sp. zn. 0 P ${number}/2024 – zproštění opatrovníka`,
      body: [
        `na vědomí zasíláme usnesení, jímž byl dosavadní veřejný opatrovník ke dni ${czechDate(on)} zproštěn funkce. Novým opatrovníkem je obec.`,
      ],
    }),
  },
  {
    id: 'founder agrees with a subsidy',
    from: 'authority',
    annotation: 'Souhlas zřizovatele s podáním žádosti o dotaci',
    to: brief('odbor financování sociálních služeb'),
    write: ({ organisation, number }) => ({
      subject: `Usnesení rady č. ${number} – souhlas s žádostí o dotaci`,
      body: [
        `${organisation.name} sděluje, že rada souhlasí s tím, aby naše příspěvková organizace podala žádost o dotaci na sociální služby na příští rok. Výpis z usnesení je přílohou.`,
      ],
    }),
  },
  {
    id: 'region sends people to an inspection',
    from: 'authority',
    annotation: 'Pověření ke kontrole - seznam pověřených zaměstnanců',
    to: brief('oddělení metodiky kontroly'),
    write: ({ number }) => ({
      subject: 'Pověření zaměstnanců ke kontrole výkonu přenesené působnosti',
      body: [
        `v příloze pod č. j. ${number}/2026 posíláme seznam zaměstnanců pověřených ke kontrole výkonu sociálně-právní ochrany dětí v našem obvodu a plán kontrol.`,
      ],
    }),
  },
  {
    id: 'consent of lecturers',
    from: 'organisation',
    annotation: 'Akreditace kurzu - souhlasy lektorů se zpracováním osobních údajů',
    to: mpsv('akreditační komise pro vzdělávání v sociálních službách'),
    write: ({ number }) => ({
      subject: `Doplnění žádosti o akreditaci č. ${number}`,
      body: [
        'na výzvu doplňujeme žádost o akreditaci kurzu pro pečovatelky o životopisy lektorů. Lektoři souhlasili, že jejich jména a kvalifikace budou uvedeny v akreditačním spisu.',
      ],
    }),
  },
  {
    id: 'consent with health records',
    from: 'person',
    annotation: 'Souhlas s nahlížením do zdravotní dokumentace',
    to: brief('posudková komise MPSV'),
    write: ({ number, person }) => ({
      subject: `Řízení o invaliditě ${number} – souhlas`,
      body: [
        `souhlasím s tím, aby si posudková komise vyžádala a zpracovala mé zdravotní údaje od praktického lékaře a z nemocnice. ${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'research among mothers',
    from: 'organisation',
    annotation: 'Výzkum pro MPSV - formulář informovaného souhlasu respondentek',
    to: hands('garantka výzkumného projektu'),
    write: () => ({
      subject: 'Informovaný souhlas účastnic výzkumu ke schválení',
      body: [
        'předkládáme ke schválení formulář souhlasu se zpracováním osobních údajů, který budou podepisovat respondentky šetření o návratu z rodičovské dovolené. Bez schválení nemůžeme zahájit sběr dat.',
      ],
    }),
  },
  {
    id: 'applicant for a job agrees',
    from: 'person',
    annotation: 'Přihláška na služební místo ministerského rady + souhlas GDPR',
    to: brief('odbor personální, oddělení výběrových řízení'),
    write: ({ person }) => ({
      subject: 'Přihláška do výběrového řízení – ministerský rada',
      body: [
        `přihlašuji se do vyhlášeného výběrového řízení. Jmenuji se ${fullName(person)}, datum narození ${czechDate(person.born)}, dosažené vzdělání vysokoškolské.`,
        'S evidencí mých údajů po dobu výběrového řízení souhlasím, čestné prohlášení a výpis z rejstříku přikládám.',
      ],
    }),
  },
  {
    id: 'candidate withdraws',
    from: 'person',
    annotation: 'Zpětvzetí žádosti o přijetí do služebního poměru, výmaz údajů',
    to: brief('personální odbor'),
    write: ({ number }) => ({
      subject: `Výběrové řízení č. ${number} – stažení přihlášky`,
      body: [
        'z osobních důvodů svou přihlášku do výběrového řízení stahuji. Žádám zároveň o skartaci životopisu a o výmaz osobních údajů uvedených v přihlášce.',
      ],
    }),
  },
  {
    id: 'erasure from the records of job seekers',
    from: 'person',
    annotation: 'Žádost o výmaz osobních údajů podle čl. 17 GDPR',
    to: hands('pověřenec pro ochranu osobních údajů'),
    write: ({ person }) => ({
      subject: 'Výmaz údajů z evidence zájemců o zaměstnání',
      body: [
        `Žádám o výmaz svých osobních údajů z evidence zájemců o zaměstnání, v níž jsem ${by(person, 'byl veden', 'byla vedena')} do roku 2016. Jmenuji se ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'who looked into my data',
    from: 'person',
    annotation: 'Přístup k osobním údajům - dotaz pověřenci',
    to: brief('pověřenec pro ochranu osobních údajů'),
    write: ({ on }) => ({
      subject: 'Kdo nahlížel do mých údajů',
      body: [
        `z výpisu ze základních registrů vyplývá, že ke dni ${czechDate(on)} Vaše ministerstvo čerpalo mé údaje. Prosím o sdělení, za jakým účelem se tak stalo.`,
      ],
    }),
  },
  {
    id: 'accounts asked by the law on information',
    from: 'person',
    annotation: '106/1999 Sb. - směrnice o správě uživatelských účtů',
    to: brief('oddělení pro styk s veřejností'),
    write: () => ({
      subject: 'Žádost o poskytnutí vnitřního předpisu',
      body: [
        'Podle zákona č. 106/1999 Sb. žádám o zaslání vnitřního předpisu ministerstva, který upravuje správu uživatelských účtů a hesel zaměstnanců. Postačí elektronická kopie.',
      ],
    }),
  },
  {
    id: 'subsidies in the software, asked by a journalist',
    from: 'organisation',
    annotation: 'Dotaz redakce - dotace rozdělené přes OKslužby',
    to: brief('tiskový mluvčí'),
    write: () => ({
      subject: 'Novinářský dotaz k dotacím na rodinu',
      body: [
        'připravujeme článek o podpoře rodinných center. Kolik žádostí bylo letos v aplikaci OKslužby podáno a kolik jich ministerstvo podpořilo? Odpověď potřebujeme do středy.',
      ],
    }),
  },
  {
    id: 'explanation of a report',
    from: 'organisation',
    annotation: 'Vysvětlení k výkazu podanému v OKslužby - poskytovatel',
    to: mpsv('oddělení statistiky sociálních služeb'),
    write: ({ number, on }) => ({
      subject: `Odpověď na výzvu č. j. ${number}/2026`,
      body: [
        `k Vaší výzvě ze dne ${czechDate(on)} uvádíme, že meziroční pokles počtu klientů ve výkazu, který jsme podali v OKslužby – poskytovatel, je způsoben uzavřením jednoho oddělení kvůli rekonstrukci. Údaje ve výkazu jsou správné.`,
      ],
    }),
  },
  {
    id: 'settlement of a grant for families',
    from: 'organisation',
    annotation: 'Závěrečné vyúčtování - program Rodina, podepsaná tabulka',
    to: brief('oddělení dotačních programů na podporu rodiny'),
    write: ({ number }) => ({
      subject: `Vyúčtování dotace poskytnuté rozhodnutím ${number}`,
      body: [
        'zasíláme statutárním zástupcem podepsanou tabulku vyúčtování. Elektronicky bylo vyúčtování odesláno v termínu přes OKslužby.',
        [
          ['Druh výdaje', 'Skutečnost v Kč'],
          ['Osobní náklady', '402 118'],
          ['Nájem', '96 000'],
          ['Lektorské služby', '31 500'],
        ],
      ],
    }),
  },
  {
    id: 'late with a subsidy',
    from: 'organisation',
    annotation: 'Prominutí zmeškání lhůty pro podání žádosti o dotaci',
    to: brief('odbor rodinné politiky'),
    write: ({ on }) => ({
      subject: 'Žádost o prominutí zmeškání lhůty',
      body: [
        `žádost o dotaci jsme kvůli výpadku elektřiny v celé obci nestihli odeslat do ${czechDate(on)}. Prosíme o prominutí zmeškání a o přijetí žádosti v listinné podobě. Potvrzení dodavatele energie přikládáme.`,
      ],
    }),
  },
  {
    id: 'declaration of the statutory representative',
    from: 'organisation',
    annotation: 'Čestné prohlášení statutárního zástupce o bezdlužnosti',
    to: mpsv('odbor sociálního začleňování'),
    write: ({ organisation, person }) => ({
      subject: 'Čestné prohlášení k žádosti o podporu dobrovolnictví',
      body: [
        `Jako statutární zástupce organizace ${organisation.name} čestně prohlašuji, že organizace nemá závazky po splatnosti vůči státu ani zdravotním pojišťovnám.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'bank account of a recipient',
    from: 'organisation',
    annotation: 'Změna účtu příjemce dotace',
    to: brief('odbor rozpočtu a financování'),
    write: ({ number }) => ({
      subject: `Změna bankovního účtu, smlouva č. ${number}`,
      body: [
        'dosavadní účet naší organizace banka zruší ke konci roku. Dotaci prosíme poukazovat na nový účet, potvrzení banky o jeho zřízení přikládáme. O změnu žádáme před výplatou druhé splátky.',
      ],
    }),
  },
  {
    id: 'blocked bank account of a mother',
    from: 'person',
    annotation: 'Zablokovaný účet - výplata rodičovského příspěvku',
    to: brief('odbor státní sociální podpory'),
    write: ({ on }) => ({
      subject: 'Výplata dávky při zablokovaném účtu',
      body: [
        'Dobrý den,',
        `exekutor mi dne ${czechDate(on)} zablokoval bankovní účet, na který chodí rodičovský příspěvek. Je možné posílat ho poštovní poukázkou? Máme dvě děti a nemáme z čeho žít.`,
      ],
    }),
  },
  {
    id: 'more users of a service',
    from: 'organisation',
    annotation: 'Zvýšení počtu uživatelů služby - poskytovatel sociálních služeb',
    to: brief('odbor sociálních služeb'),
    write: ({ organisation }) => ({
      subject: 'Síť služeb – navýšení počtu uživatelů',
      body: [
        `organizace ${organisation.name} žádá o zařazení navýšené kapacity do sítě služeb s nadregionální působností. Počet uživatelů osobní asistence vzrostl z 40 na 58.`,
      ],
    }),
  },
  {
    id: 'barrier free access',
    from: 'authority',
    annotation: 'Bezbariérový přístup do domu pro seniory - žádost o podporu',
    to: brief('oddělení investic do sociálních služeb'),
    write: ({ organisation }) => ({
      subject: 'Podpora výstavby bezbariérového přístupu',
      body: [
        `${organisation.name} má připraven projekt na výtah a bezbariérový přístup do domu, kde žijí senioři a rodiny s malými dětmi. Ptáme se, zda bude letos vyhlášena výzva z Národního plánu obnovy.`,
      ],
    }),
  },
  {
    id: 'pass into the building',
    from: 'organisation',
    annotation: 'Povolení vjezdu a přístupu do budovy - montáž klimatizace',
    unit: 'odbor vnitřní správy',
    to: mpsv('odbor vnitřní správy'),
    write: ({ person, number }) => ({
      subject: `Zakázka ${number} – povolení přístupu do budovy`,
      body: [
        `žádáme o povolení přístupu montérů do strojovny ve čtvrtém patře a o povolení vjezdu vozidla do dvora. Za montáž odpovídá ${fullName(person)}, tel. ${person.phone}.`,
      ],
    }),
  },
  {
    id: 'free access to the labour market',
    from: 'organisation',
    annotation: 'Volný přístup na trh práce - dotaz zaměstnavatele',
    to: brief('oddělení zahraniční zaměstnanosti'),
    write: () => ({
      subject: 'Zaměstnání absolventky ze Srbska',
      body: [
        'Chceme zaměstnat absolventku české vysoké školy, státní příslušnici Srbska. Má podle § 98 zákona o zaměstnanosti volný přístup na trh práce, nebo musíme žádat o povolení?',
      ],
    }),
  },
  {
    id: 'consent of a company with a prolonged card',
    from: 'organisation',
    annotation: 'Souhlas zaměstnavatele se změnou pracovního zařazení cizince',
    to: brief('oddělení zaměstnaneckých karet'),
    write: ({ number }) => ({
      subject: `Zaměstnanecká karta – volné místo č. ${number}`,
      body: [
        'vyjadřujeme souhlas s tím, aby náš zaměstnanec – cizinec přešel na pozici skladníka. Místo je hlášeno v centrální evidenci volných míst.',
      ],
    }),
  },
  {
    id: 'e-learning of the ministry',
    from: 'organisation',
    annotation: 'Přihlašovací údaje do e-learningu pro pěstouny',
    to: brief('odbor ochrany práv dětí'),
    write: ({ number }) => ({
      subject: 'Kurz pro pěstouny – přihlášení účastníků',
      body: [
        `dvěma pěstounkám, které doprovázíme, nepřišly přihlašovací údaje do Vašeho e-learningového kurzu č. ${number}. Můžete je znovu odeslat na adresy z přihlášky?`,
      ],
    }),
  },
  {
    id: 'new data box',
    from: 'organisation',
    annotation: 'Oznámení o nové datové schránce a pověřené osobě',
    to: registry,
    write: ({ organisation }) => ({
      subject: 'Nová datová schránka organizace',
      body: [
        `po sloučení s jiným subjektem používá ${organisation.name} jedinou datovou schránku, a to tu, z níž je odeslána tato zpráva. Veškerá rozhodnutí o dávkách našich klientů prosíme posílat sem.`,
      ],
    }),
  },
  {
    id: 'transfer of child protection',
    from: 'authority',
    annotation: 'Přenesení působnosti a pověření k výkonu SPOD - veřejnoprávní smlouva',
    to: brief('odbor ochrany práv dětí, oddělení metodiky'),
    write: ({ organisation }) => ({
      subject: 'Veřejnoprávní smlouva o výkonu sociálně-právní ochrany',
      body: [
        `${organisation.name} zasílá k vyjádření návrh veřejnoprávní smlouvy, na jejímž základě by část agendy sociálně-právní ochrany dětí vykonávala sousední obec.`,
      ],
    }),
  },
  {
    id: 'withdrawn complaint',
    from: 'person',
    annotation: 'Beru zpět stížnost na domov seniorů',
    to: brief('oddělení stížností a podání'),
    write: ({ on }) => ({
      subject: 'Zpětvzetí stížnosti',
      body: [
        `stížnost na péči v domově seniorů z ${wordyDate(on)} beru zpět, s paní ředitelkou jsme si vše vysvětlili a maminka je spokojená.`,
      ],
    }),
  },
  {
    id: 'parents agree with a camp',
    from: 'organisation',
    annotation: 'Souhlasy zákonných zástupců - ozdravný pobyt dětí',
    to: brief('odbor rodinné politiky'),
    write: ({ number }) => ({
      subject: `Ozdravný pobyt – projekt ${number}`,
      body: [
        'Ke kontrole účasti na ozdravném pobytu zasíláme seznam dětí. Souhlasy zákonných zástupců s účastí i s fotografováním máme uloženy u nás a předložíme je při kontrole na místě.',
      ],
    }),
  },
  {
    id: 'partner agrees in a project',
    from: 'organisation',
    annotation: 'Souhlas partnera s podstatnou změnou projektu',
    to: brief('oddělení projektů sociálního začleňování'),
    write: ({ number, organisation }) => ({
      subject: `Změna projektu CZ.03.02.01/00/22_${number}`,
      body: [
        `${organisation.name} jako partner projektu souhlasí s prodloužením realizace o šest měsíců a s přesunem úspor do přímých nákladů. Finanční podíl partnera zůstává stejný.`,
      ],
    }),
  },
  {
    id: 'applicant for the insurance portal',
    from: 'organisation',
    annotation: 'ePortál - pověření zaměstnance k zasílání e-Podání',
    to: registry,
    write: ({ organisation }) => ({
      subject: 'Pověření k e-Podání přehledů o výši pojistného',
      body: [
        `organizace ${organisation.name} pověřuje mzdovou účetní k zasílání přehledů o výši pojistného a evidenčních listů přes ePortál České správy sociálního zabezpečení. Nejste-li příslušní, prosíme o předání.`,
      ],
    }),
  },
  {
    id: 'delegates from abroad',
    from: 'organisation',
    annotation: 'Delegace z Moldavska - program návštěvy poskytovatelů sociálních služeb',
    to: brief('odbor pro mezinárodní spolupráci'),
    write: ({ on }) => ({
      subject: 'Program moldavské delegace',
      body: [
        `v návaznosti na schůzku ${czechDate(on)} zasíláme program pro pětičlennou delegaci. Navštíví domov pro seniory, nízkoprahové centrum a ranou péči. Tlumočení zajistíme.`,
      ],
    }),
  },
  {
    id: 'signature specimen',
    from: 'organisation',
    annotation: 'Podpisové vzory oprávněných osob',
    to: brief('odbor rozpočtu, platební jednotka'),
    write: ({ number }) => ({
      subject: `Podpisové vzory ke smlouvě č. ${number}`,
      body: [
        'Na Vaši žádost posíláme podpisové vzory osob, které jsou oprávněny podepisovat žádosti o platbu v projektu podpořeném z Národního plánu obnovy.',
      ],
    }),
  },
];

/** What nobody could take for ours. */
const everyday: StrangerWording[] = [
  {
    id: 'old-age pension counted wrongly',
    from: 'person',
    annotation: 'Výpočet starobního důchodu - nesouhlas',
    to: brief('odbor důchodového pojištění'),
    write: ({ person }) => ({
      subject: 'Nezapočtená doba pojištění',
      body: [
        `v důchodu mi nebyly započteny tři roky učení. Učební list jsem ${by(person, 'dodal', 'dodala')} na okresní správu už dvakrát. Prosím, sdělte mi, kam se mám obrátit.`,
      ],
    }),
  },
  {
    id: 'invalidity, third degree',
    from: 'person',
    annotation: 'Námitky proti posudku o invaliditě',
    to: mpsv('posudková komise'),
    write: ({ number, on }) => ({
      subject: `Námitky, č. j. ${number}/2026`,
      body: [
        `Posudkový lékař mi snížil stupeň invalidity, ačkoliv se můj stav po operaci ze dne ${czechDate(on)} zhoršil. Přikládám zprávu z neurologie a žádám o nové posouzení.`,
      ],
    }),
  },
  {
    id: 'care allowance takes long',
    from: 'person',
    annotation: 'Příspěvek na péči - urgence',
    to: brief('odbor nepojistných dávek'),
    write: () => ({
      subject: 'Urgence řízení o příspěvku na péči pro otce',
      body: [
        'žádost za mého otce leží na kontaktním pracovišti už pátý měsíc a sociální šetření ještě neproběhlo. Otec je ležící. Prosím o zjednání nápravy.',
      ],
    }),
  },
  {
    id: 'housing benefit of a student',
    from: 'person',
    annotation: 'Příspěvek na bydlení a studium',
    to: brief('informační linka'),
    write: () => ({
      subject: 'Dotaz na příspěvek na bydlení',
      body: [
        'mám trvalé bydliště u rodičů a bydlím v podnájmu v Brně. Mohu pobírat příspěvek na bydlení, i když studuji?',
      ],
    }),
  },
  {
    id: 'super benefit',
    from: 'person',
    annotation: 'Nová dávka státní sociální pomoci - výpočet',
    to: brief('odbor sociálních dávek'),
    write: () => ({
      subject: 'Jak se počítá nová dávka',
      body: [
        'dosud jsme brali přídavek na děti a příspěvek na bydlení. Kolik dostaneme po sloučení dávek? Úřad práce nám odpověděl jen obecným letákem.',
      ],
    }),
  },
  {
    id: 'struck off the records',
    from: 'person',
    annotation: 'Vyřazení z evidence uchazečů - odvolání',
    to: mpsv('oddělení odvolání v zaměstnanosti'),
    write: ({ number, on }) => ({
      subject: `Nesouhlas s vyřazením z evidence (${number}/2026)`,
      body: [
        `na schůzku dne ${czechDate(on)} nebylo možné se dostavit kvůli ošetření na pohotovosti, lékařská zpráva je ve spisu. Přesto mě úřad práce vyřadil. Žádám o zrušení rozhodnutí.`,
      ],
    }),
  },
  {
    id: 'unpaid wages',
    from: 'person',
    annotation: 'Zaměstnavatel nevyplatil mzdu',
    to: brief('odbor pracovněprávní legislativy'),
    write: ({ person }) => ({
      subject: 'Nevyplacená mzda za tři měsíce',
      body: [
        `firma, kde jsem do léta ${by(person, 'pracoval', 'pracovala')} ve skladu, mi dluží tři výplaty a neozývá se. Inspektorát mě odkázal na soud. Existuje jiná cesta?`,
      ],
    }),
  },
  {
    id: 'insolvent employer',
    from: 'person',
    annotation: 'Mzdové nároky při insolvenci zaměstnavatele',
    to: brief('odbor realizace služeb zaměstnanosti'),
    write: ({ number }) => ({
      subject: `Insolvence zaměstnavatele INS ${number}/2026`,
      body: [
        'krajská pobočka zamítla vyplacení mzdových nároků s tím, že lhůta už uplynula. Podle insolvenčního rejstříku však stále běží. Prosím o přezkoumání.',
      ],
    }),
  },
  {
    id: 'inspection of work in a warehouse',
    from: 'person',
    annotation: 'Podnět - nelegální práce ve skladu',
    to: brief('odbor inspekce práce'),
    write: () => ({
      subject: 'Podnět ke kontrole zaměstnavatele',
      body: [
        've skladu za naším domem pracují v noci lidé zřejmě bez smluv. Prosím o předání inspektorátu práce. Žádám o utajení své totožnosti.',
      ],
    }),
  },
  {
    id: 'accident at work',
    from: 'organisation',
    annotation: 'Záznam o pracovním úrazu',
    to: brief('oddělení bezpečnosti práce'),
    write: ({ on }) => ({
      subject: 'Pracovní úraz při údržbě zeleně',
      body: [
        `dne ${dottedDate(on)} utrpěl náš zaměstnanec úraz při sekání trávy na Vašem pozemku. Zasíláme kopii záznamu o úrazu a prosíme o vyjádření správce areálu.`,
      ],
    }),
  },
  {
    id: 'minimum wage in a union of employers',
    from: 'organisation',
    annotation: 'Stanovisko k minimální mzdě 2027',
    to: hands('vrchní ředitelka sekce'),
    write: () => ({
      subject: 'Stanovisko zaměstnavatelů k návrhu minimální mzdy',
      body: [
        'navržené tempo růstu minimální mzdy považujeme za příliš rychlé pro odvětví textilního průmyslu. Navrhujeme rozložení do tří let.',
      ],
    }),
  },
  {
    id: 'higher collective agreement',
    from: 'organisation',
    annotation: 'Rozšíření závaznosti kolektivní smlouvy vyššího stupně',
    to: brief('odbor kolektivního vyjednávání'),
    write: () => ({
      subject: 'Návrh na rozšíření závaznosti smlouvy',
      body: [
        'smluvní strany společně navrhují rozšířit závaznost kolektivní smlouvy vyššího stupně na všechny zaměstnavatele ve stavebnictví.',
      ],
    }),
  },
  {
    id: 'strike alert',
    from: 'organisation',
    annotation: 'Vyhlášení stávkové pohotovosti',
    to: hands('ministr práce a sociálních věcí'),
    write: ({ on }) => ({
      subject: 'Stávková pohotovost v domovech',
      body: [
        `odbory vyhlásily ${czechDate(on)} stávkovou pohotovost kvůli nízkým platům ošetřovatelek. Žádáme o schůzku.`,
      ],
    }),
  },
  {
    id: 'petition for an office',
    from: 'authority',
    annotation: 'Petice za zachování kontaktního pracoviště Úřadu práce',
    to: registry,
    write: ({ number }) => ({
      subject: 'Předání petice občanů',
      body: [`předáváme petici s ${number} podpisy proti zrušení kontaktního pracoviště Úřadu práce v našem městě.`],
    }),
  },
  {
    id: 'court asks for an opinion',
    from: 'authority',
    annotation: 'Žádost soudu o vypracování posudku',
    to: mpsv('posudková komise, detašované pracoviště'),
    write: ({ number }) => ({
      subject: `Posudek ve věci 42 Ad ${number}/2026`,
      body: [
        'soud Vás žádá o vypracování posudku o zdravotním stavu žalobkyně, a to ve lhůtě šesti týdnů. Soudní spis bude zaslán samostatně.',
      ],
    }),
  },
  {
    id: 'action against the ministry',
    from: 'authority',
    annotation: 'Výzva k vyjádření k žalobě',
    to: brief('odbor právní'),
    write: ({ number }) => ({
      subject: `Žaloba proti rozhodnutí, sp. zn. 5 A ${number}/2026`,
      body: [
        'v příloze doručujeme stejnopis žaloby a vyzýváme žalovaného, aby se k ní vyjádřil do jednoho měsíce a předložil správní spis.',
      ],
    }),
  },
  {
    id: 'police and a missing person',
    from: 'authority',
    annotation: 'Policie ČR - dožádání',
    to: brief('odbor bezpečnosti a krizového řízení'),
    write: ({ number }) => ({
      subject: `Dožádání KRPA-${number}/ČJ-2026`,
      body: ['žádáme o sdělení, kdy a kde pohřešovaná osoba naposledy převzala hotovost dávky hmotné nouze.'],
    }),
  },
  {
    id: 'executor and an employee',
    from: 'authority',
    annotation: 'Exekuce - vyrozumění plátce mzdy',
    to: brief('mzdová účtárna'),
    write: ({ number }) => ({
      subject: `Vyrozumění plátce mzdy, 137 EX ${number}/25`,
      body: [
        'exekuční příkaz nabyl právní moci. Srážky prováděné ze mzdy povinného zasílejte pod výše uvedeným variabilním symbolem.',
      ],
    }),
  },
  {
    id: 'ombudsman',
    from: 'authority',
    annotation: 'Veřejný ochránce práv - výzva k součinnosti',
    to: hands('státní tajemník'),
    write: ({ number }) => ({
      subject: `Šetření ${number}/2026/VOP`,
      body: [
        'ochránce zahájil šetření průtahů v řízeních o dávkách pro osoby se zdravotním postižením a žádá o vyjádření do třiceti dnů.',
      ],
    }),
  },
  {
    id: 'tax office',
    from: 'authority',
    annotation: 'Zahájení daňové kontroly odvodu',
    to: brief('odbor rozpočtu'),
    write: ({ number }) => ({
      subject: `Oznámení o zahájení daňové kontroly ${number}`,
      body: [
        'správce daně zahajuje u Vámi podpořeného příjemce kontrolu použití prostředků státního rozpočtu a žádá o kopii rozhodnutí.',
      ],
    }),
  },
  {
    id: 'regional plan of services',
    from: 'authority',
    annotation: 'Střednědobý plán rozvoje sociálních služeb kraje',
    to: brief('odbor koncepce sociálních služeb'),
    write: () => ({
      subject: 'Střednědobý plán rozvoje na tři roky',
      body: [
        'zastupitelstvo schválilo střednědobý plán rozvoje sociálních služeb. Zasíláme jej k založení a k využití při tvorbě národní strategie.',
      ],
    }),
  },
  {
    id: 'flats for young families',
    from: 'authority',
    annotation: 'Obecní byty pro mladé rodiny - dotaz na podporu bydlení',
    to: brief('oddělení podpory bydlení'),
    write: () => ({
      subject: 'Zákon o podpoře bydlení a malé obce',
      body: [
        'jsme obec do pěti set obyvatel a ptáme se, zda musíme zřídit kontaktní místo pro bydlení i my, nebo to za nás udělá obec s rozšířenou působností.',
      ],
    }),
  },
  {
    id: 'flood and crisis staff',
    from: 'authority',
    annotation: 'Povodeň - mimořádná okamžitá pomoc',
    to: brief('krizový štáb'),
    write: ({ on }) => ({
      subject: 'Hlášení o zasažených domácnostech',
      body: [
        `po povodni z ${czechDate(on)} evidujeme tyto počty zasažených domácností a prosíme o posílení pracovníků pro výplatu mimořádné pomoci.`,
        [
          ['Část obce', 'Domů', 'Osob'],
          ['Dolní konec', '31', '84'],
          ['U mlýna', '12', '29'],
        ],
      ],
    }),
  },
  {
    id: 'salaries of chiefs',
    from: 'person',
    annotation: 'Žádost o informaci - odměny vedoucích',
    to: brief('oddělení poskytování informací'),
    write: () => ({
      subject: 'Odměny náměstků za loňský rok',
      body: [
        'Podle informačního zákona žádám o výši odměn náměstků a vrchních ředitelů za loňský rok, v členění po osobách.',
      ],
    }),
  },
  {
    id: 'rude at the counter',
    from: 'person',
    annotation: 'Stížnost na jednání úřednice',
    to: brief('odbor kontroly a stížností'),
    write: ({ on }) => ({
      subject: 'Nevhodné chování na přepážce',
      body: [
        'Vážení,',
        `paní na přepážce mi ${czechDate(on)} před ostatními řekla, ať jdu pracovat. Jsem po mrtvici. Čekám omluvu.`,
      ],
    }),
  },
  {
    id: 'question of a tenderer',
    from: 'organisation',
    annotation: 'Žádost o vysvětlení zadávací dokumentace',
    to: brief('oddělení veřejných zakázek'),
    write: ({ number }) => ({
      subject: `Veřejná zakázka N006/26/V0000${number} – dotaz`,
      body: ['v příloze č. 4 je u židlí požadována nosnost 180 kg, ve výkazu výměr 150 kg. Který údaj platí?'],
    }),
  },
  {
    id: 'offer of paper',
    from: 'organisation',
    annotation: 'Akční nabídka kancelářských potřeb',
    to: registry,
    write: ({ organisation }) => ({
      subject: 'Papír a tonery za zvýhodněné ceny',
      body: [
        `${organisation.name} Vám do konce čtvrtletí nabízí kopírovací papír a tonery s patnáctiprocentní slevou a dopravou zdarma.`,
      ],
    }),
  },
  {
    id: 'bill for catering',
    from: 'organisation',
    annotation: 'Faktura za občerstvení na poradě',
    unit: 'protokol',
    to: brief('protokol'),
    write: ({ number, on }) => ({
      subject: `Faktura ${number}: občerstvení`,
      body: [
        `Fakturujeme občerstvení dodané ${czechDate(on)} na poradu ředitelů krajských poboček.`,
        [
          ['Zboží', 'Porcí', 'Kč'],
          ['Chlebíčky', '160', '6 720'],
          ['Káva', '90', '3 150'],
        ],
      ],
    }),
  },
  {
    id: 'bill for cleaning',
    from: 'organisation',
    annotation: 'Vyúčtování úklidových služeb',
    unit: 'odbor vnitřní správy',
    to: mpsv('odbor vnitřní správy'),
    write: ({ number }) => ({
      subject: `Faktura číslo ${number} – úklid budov`,
      body: [
        'Účtujeme úklid budovy Na Poříčním právu dle rámcové dohody.',
        [
          ['Úkon', 'Částka s DPH'],
          ['Pravidelný úklid', '118 580 Kč'],
          ['Mytí oken', '22 385 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'reminder of a debt',
    from: 'organisation',
    annotation: 'Upomínka - neuhrazené předplatné',
    to: brief('ekonomický odbor'),
    write: ({ number, on }) => ({
      subject: `První upomínka k dokladu ${number}`,
      body: [
        `předplatné odborného časopisu bylo splatné ${dottedDate(on)} a platbu zatím nevidíme. Pokud jste ji již odeslali, berte upomínku za bezpředmětnou.`,
      ],
    }),
  },
  {
    id: 'conference on dementia',
    from: 'organisation',
    annotation: 'Pozvánka na konferenci o péči o lidi s demencí',
    to: hands('náměstek pro sociální politiku'),
    write: () => ({
      subject: 'Konference Paměť 2027',
      body: [
        'rádi bychom Vás přivítali jako řečníka na konferenci o demenci. Příspěvek by měl trvat dvacet minut, cestovné hradíme.',
      ],
    }),
  },
  {
    id: 'patronage of a race',
    from: 'organisation',
    annotation: 'Žádost o záštitu ministra nad během pro hospic',
    to: brief('kabinet ministra'),
    write: () => ({
      subject: 'Záštita nad charitativním během',
      body: [
        'obracíme se na pana ministra s prosbou o záštitu nad šestým ročníkem běhu, jehož výtěžek jde na domácí hospicovou péči.',
      ],
    }),
  },
  {
    id: 'training on stress',
    from: 'organisation',
    annotation: 'Nabídka kurzů zvládání stresu',
    to: brief('oddělení vzdělávání'),
    write: ({ organisation }) => ({
      subject: 'Kurzy pro zaměstnance úřadů',
      body: [
        `${organisation.name} nabízí půldenní kurzy zvládání stresu pro pracovníky v přímém kontaktu s klienty. Ceník je v příloze.`,
      ],
    }),
  },
  {
    id: 'certificate of employment',
    from: 'person',
    annotation: 'Potvrzení o době zaměstnání na ministerstvu',
    to: brief('personální odbor, archiv osobních spisů'),
    write: ({ person }) => ({
      subject: 'Zápočtový list z let 1998 až 2003',
      body: [
        `na ministerstvu jsem ${by(person, 'pracoval', 'pracovala')} v letech 1998 až 2003 a zápočtový list se mi ztratil. Vystavíte mi prosím opis?`,
      ],
    }),
  },
  {
    id: 'practice of a student of law',
    from: 'person',
    annotation: 'Zájem o neplacenou stáž',
    to: brief('personální oddělení'),
    write: ({ person }) => ({
      subject: 'Stáž na legislativním odboru',
      body: [
        `studuji práva a v létě bych u Vás ${by(person, 'rád absolvoval', 'ráda absolvovala')} měsíční neplacenou stáž. Životopis a motivační dopis jsou v příloze.`,
      ],
    }),
  },
  {
    id: 'translation of a regulation',
    from: 'organisation',
    annotation: 'Předání překladu - koordinační nařízení',
    to: brief('odbor evropských záležitostí'),
    write: ({ number }) => ({
      subject: `Překlad podle objednávky ${number}`,
      body: ['předáváme úředně ověřený překlad pracovního dokumentu Rady do češtiny, celkem čtyřicet dva normostran.'],
    }),
  },
  {
    id: 'shredding',
    from: 'authority',
    annotation: 'Skartační řízení - odborná archivní prohlídka',
    to: brief('spisová služba'),
    write: ({ number, on }) => ({
      subject: `Protokol o archivní prohlídce ${number}/26`,
      body: [
        `po prohlídce z ${wordyDate(on)} zasíláme protokol s vyznačením dokumentů vybraných za archiválie. Ostatní lze zničit.`,
      ],
    }),
  },
  {
    id: 'statistical office',
    from: 'authority',
    annotation: 'Dotaz ČSÚ k metodice ukazatele pracovní síly',
    to: brief('oddělení analýz trhu práce'),
    write: () => ({
      subject: 'Rozdíly v počtu nezaměstnaných',
      body: [
        'žádáme o vysvětlení rozdílu mezi Vámi zveřejněným podílem nezaměstnaných osob a naším odhadem za třetí čtvrtletí.',
      ],
    }),
  },
  {
    id: 'comments on a decree',
    from: 'authority',
    annotation: 'Meziresortní připomínkové řízení - vyhláška o posuzování',
    to: brief('odbor legislativy'),
    write: ({ number }) => ({
      subject: `Připomínky k vyhlášce, eKLEP ${number}`,
      body: [
        'k návrhu vyhlášky o posuzování zdravotního stavu uplatňujeme jednu zásadní a dvě doporučující připomínky.',
      ],
    }),
  },
  {
    id: 'foster parents and money',
    from: 'person',
    annotation: 'Odměna pěstouna po osmnáctých narozeninách dítěte',
    to: brief('oddělení náhradní rodinné péče'),
    write: () => ({
      subject: 'Dotaz pěstounů',
      body: ['svěřené dítě bude v únoru plnoleté a dál studuje. Zůstane nám odměna pěstouna, když s námi bude bydlet?'],
    }),
  },
  {
    id: 'waiting for an adoption',
    from: 'person',
    annotation: 'Osvojení - délka čekání',
    to: brief('oddělení náhradní rodinné péče'),
    write: () => ({
      subject: 'Jsme zařazeni v evidenci žadatelů o osvojení',
      body: [
        'manželé čekáme na osvojení čtvrtým rokem. Rádi bychom věděli, zda by bylo rychlejší mezinárodní osvojení.',
      ],
    }),
  },
  {
    id: 'home for infants',
    from: 'organisation',
    annotation: 'Transformace dětského centra - zápis z jednání',
    to: brief('odbor ochrany práv dětí'),
    write: ({ on }) => ({
      subject: 'Zápis z jednání o transformaci',
      body: [
        `zasíláme zápis z jednání pracovní skupiny konaného ${dottedDate(on)} o budoucnosti dětského centra. Připomínky uvítáme do týdne.`,
      ],
    }),
  },
  {
    id: 'nursery of a firm',
    from: 'organisation',
    annotation: 'Dětská skupina - provozní příspěvek za říjen',
    to: mpsv('oddělení dětských skupin'),
    write: () => ({
      subject: 'Provozní příspěvek – rozdíl v obsazenosti',
      body: [
        'Při kontrole obsazenosti jsme zjistili, že byly vykázány o čtyři půldny víc. Prosíme o snížení příspěvku v příští platbě.',
      ],
    }),
  },
  {
    id: 'recovery plan, building of a nursery',
    from: 'authority',
    annotation: 'NPO - výstavba jeslí, žádost o prodloužení termínu',
    to: brief('odbor Národního plánu obnovy'),
    write: ({ number }) => ({
      subject: `Projekt CZ.31.6.0/0.0/0.0/22_${number} – termín kolaudace`,
      body: ['zhotovitel se zpozdil s dodávkou oken a kolaudace se posune o dva měsíce. Žádáme o úpravu harmonogramu.'],
    }),
  },
  {
    id: 'final report of a project',
    from: 'organisation',
    annotation: 'Závěrečná zpráva o realizaci projektu OPZ+',
    to: brief('oddělení projektů zaměstnanosti'),
    write: ({ number }) => ({
      subject: `Závěrečná zpráva CZ.03.01.01/00/23_${number}`,
      body: [
        'odesíláme závěrečnou zprávu. Z plánovaných šedesáti účastníků rekvalifikace jich práci našlo čtyřicet sedm.',
      ],
    }),
  },
  {
    id: 'audit of operations',
    from: 'authority',
    annotation: 'Oznámení o auditu operace',
    to: brief('odbor řízení programů ESF'),
    write: ({ number }) => ({
      subject: `Audit operace č. ${number}/2026/O`,
      body: [
        'auditní orgán zahájí u vybraného projektu audit operace. Prosíme o zajištění podkladů k výběru dodavatelů.',
      ],
    }),
  },
  {
    id: 'disability card',
    from: 'person',
    annotation: 'Průkaz ZTP - zamítnutí',
    to: brief('odbor dávek pro zdravotně postižené'),
    write: () => ({
      subject: 'Zamítnutý průkaz ZTP',
      body: [
        'dcera má těžkou poruchu zraku a průkaz ZTP jí nepřiznali. Doktor s tím nesouhlasí. Co můžeme ještě udělat?',
      ],
    }),
  },
  {
    id: 'contribution to a car',
    from: 'person',
    annotation: 'Příspěvek na zvláštní pomůcku - auto',
    to: brief('oddělení dávek pro osoby se zdravotním postižením'),
    write: ({ number }) => ({
      subject: `Motorové vozidlo, spis ${number}`,
      body: ['z příspěvku na auto mám vracet část, protože vůz musel být po nehodě prodán dřív. Dá se to prominout?'],
    }),
  },
  {
    id: 'interpreters of the deaf',
    from: 'organisation',
    annotation: 'Tlumočení do českého znakového jazyka na úřadech práce',
    to: hands('zmocněnkyně pro rovné příležitosti'),
    write: () => ({
      subject: 'Nedostupné tlumočení',
      body: [
        'neslyšící klienti čekají na tlumočníka při jednání na úřadu práce i tři týdny. Navrhujeme zavést tlumočení přes tablet.',
      ],
    }),
  },
  {
    id: 'substitute performance',
    from: 'organisation',
    annotation: 'Náhradní plnění - oprava evidence odběratele',
    to: brief('oddělení zaměstnávání osob se zdravotním postižením'),
    write: ({ number }) => ({
      subject: `Oprava náhradního plnění, doklad ${number}`,
      body: [
        'odběrateli jsme do náhradního plnění uvedli o nulu víc. Lhůta pro opravu už uplynula, prosíme o zásah správce evidence.',
      ],
    }),
  },
  {
    id: 'homeless people and winter',
    from: 'organisation',
    annotation: 'Zimní opatření pro lidi bez domova',
    to: brief('odbor sociálního začleňování'),
    write: () => ({
      subject: 'Zimní krizová noclehárna',
      body: [
        'naše noclehárna má tuto zimu o třicet lůžek méně než loni. Upozorňujeme, že při mrazech nebude kam lidi poslat.',
      ],
    }),
  },
  {
    id: 'convention of the labour organization',
    from: 'organisation',
    annotation: 'Zpráva k úmluvě MOP č. 190',
    to: brief('odbor mezinárodních vztahů'),
    write: () => ({
      subject: 'Komentář odborů ke zprávě o plnění úmluvy',
      body: ['připojujeme komentář k vládní zprávě o plnění úmluvy o násilí a obtěžování ve světě práce.'],
    }),
  },
  {
    id: 'neighbours and the noise',
    from: 'person',
    annotation: 'Hluk z klimatizace ministerstva',
    to: brief('správa budov'),
    write: () => ({
      subject: 'Rušení nočního klidu',
      body: [
        'bydlím naproti Vaší budově a jednotka na střeše hučí celou noc. Prosím o zjednání nápravy, nebo se obrátím na hygienu.',
      ],
    }),
  },
  {
    id: 'umbrella left behind',
    from: 'person',
    annotation: 'Zapomenutý deštník v jednací místnosti',
    to: brief('recepce'),
    write: ({ on }) => ({
      subject: 'Ztráta deštníku',
      body: [`při jednání ${czechDate(on)} mi ve druhém patře zůstal zelený deštník. Kdyby se našel, vyzvednu si ho.`],
    }),
  },
  {
    id: 'thanks to a clerk',
    from: 'person',
    annotation: 'Pochvala pracovnice Úřadu práce',
    to: hands('generální ředitel Úřadu práce'),
    write: ({ person }) => ({
      subject: 'Poděkování paní za přepážkou č. 6',
      body: [
        `chci pochválit paní z přepážky č. 6, která mi trpělivě pomohla vyplnit všechny papíry na pohřebné. Takových lidí je málo. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'school and a visit',
    from: 'organisation',
    annotation: 'Exkurze žáků střední sociální školy',
    to: brief('oddělení vnějších vztahů'),
    write: () => ({
      subject: 'Prosba o exkurzi třetího ročníku',
      body: [
        'rádi bychom s osmnácti žáky navštívili ministerstvo a vyslechli krátkou přednášku o sociální práci. Hodí se Vám březen?',
      ],
    }),
  },
];

export const strangers: StrangerWording[] = [...tempting, ...everyday];
