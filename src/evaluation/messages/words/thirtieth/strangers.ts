import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const full = (unit: string) => [
  'Ministerstvo práce a sociálních věcí',
  unit,
  'Na Poříčním právu 1/376',
  '128 01 Praha 2',
];
const brief = (unit: string) => ['MPSV', unit];
const boxed = (unit: string) => ['Ministerstvo práce a sociálních věcí ČR', unit, 'ID DS: sc9aavg'];
const anybody = ['Ministerstvo práce a sociálních věcí', 'podatelna', 'Praha 2'];
const department = 'odbor provozu informačních a komunikačních technologií';

export const strangers: StrangerWording[] = [
  // money of the ministry
  {
    id: 'staff of a subsidised service updated',
    from: 'organisation',
    annotation: 'Dotace 2026 - aktualizace personálního zajištění služby',
    unit: 'odbor financování sociálních služeb',
    to: full('odbor financování sociálních služeb'),
    write: ({ number }) => ({
      subject: `Rozhodnutí o dotaci č. ${number} – personální zajištění`,
      body: [
        'Vážení,',
        'v souladu s podmínkami rozhodnutí předkládáme přehled úvazků v přímé péči po letních změnách. Celkový objem mzdových prostředků se nemění.',
        [
          ['Pozice', 'Úvazek původní', 'Úvazek nový'],
          ['sociální pracovník', '2,0', '1,8'],
          ['pracovník v sociálních službách', '6,5', '6,7'],
          ['vedoucí služby', '1,0', '1,0'],
        ],
      ],
    }),
  },
  {
    id: 'later term of the settlement',
    from: 'organisation',
    annotation: 'Prosba o posunutí termínu vyúčtování',
    to: brief('oddělení dotací'),
    write: ({ on, number }) => ({
      subject: `Vyúčtování dotace č. j. MPSV/${number}/26 – žádost o prodloužení lhůty`,
      body: [
        'Dobrý den,',
        `auditor dokončí ověření účetní závěrky nejdříve ${wordyDate(on)}. Prosíme proto o prodloužení lhůty pro předložení vyúčtování o třicet dnů.`,
        'Děkujeme za pochopení, účetní organizace',
      ],
    }),
  },
  {
    id: 'other bank account of the recipient',
    from: 'organisation',
    annotation: 'Změna bankovního účtu příjemce dotace',
    unit: 'odbor rozpočtu a účetnictví',
    to: full('odbor rozpočtu a účetnictví'),
    write: ({ organisation, number, on }) => ({
      subject: `Nový účet pro příjem dotace, rozhodnutí ${number}`,
      body: [
        `${organisation.name}, IČO ${organisation.ico}, oznamuje změnu čísla bankovního účtu, na který má být poukázána druhá splátka dotace. Starý účet jsme ke dni ${czechDate(on)} zrušili.`,
        'Potvrzení banky o vedení nového účtu přikládáme.',
      ],
    }),
  },
  {
    id: 'power to sign at the bank',
    from: 'organisation',
    annotation: 'Podpisový vzor k účtu vedenému u ČNB',
    to: full('odbor rozpočtu a účetnictví'),
    write: ({ person, on }) => ({
      subject: 'Změna osoby oprávněné disponovat s účtem u ČNB',
      body: [
        `k účtu, který máme pro příjem dotací zřízen u České národní banky, bude mít od ${czechDate(on)} dispoziční právo ${fullName(person)}. Podpisový vzor jsme předali pobočce banky, Vám jej zasíláme na vědomí.`,
      ],
    }),
  },
  {
    id: 'faults of the application removed',
    from: 'organisation',
    annotation: 'Odstranění vad žádosti o dotaci na základě výzvy',
    to: boxed('odbor rodinné politiky'),
    write: ({ number }) => ({
      subject: `Odpověď na výzvu k odstranění vad žádosti č. ${number}`,
      body: [
        'Vážená paní, vážený pane,',
        'na výzvu k odstranění vad reagujeme takto: doplňujeme prostou kopii stanov, výroční zprávu za poslední uzavřený rok a opravený list rozpočtu, ve kterém byl chybný součet.',
      ],
    }),
  },
  {
    id: 'more money for wages',
    from: 'organisation',
    annotation: 'Žádost o dofinancování - nárůst platů',
    to: full('sekce sociálních služeb'),
    write: ({ organisation }) => ({
      subject: 'Dofinancování služby do konce roku',
      body: [
        `organizace ${organisation.name} zaměstnává převážně zdravotní sestry a pečovatele, kterým podle nařízení vlády vzrostly platové tarify. Přidělené prostředky vystačí podle naší účetní jen do října.`,
        'Žádáme o sdělení, zda ministerstvo letos vyhlásí mimořádné kolo dofinancování.',
      ],
    }),
  },
  {
    id: 'papers for a check of spending',
    from: 'organisation',
    annotation: 'Veřejnosprávní kontrola - zaslání účetních dokladů',
    to: full('odbor kontroly'),
    write: ({ number }) => ({
      subject: `Podklady ke kontrole č. ${number}`,
      body: [
        'k zahájené veřejnosprávní kontrole posíláme vyžádané doklady:',
        'a) výpis z analytické evidence dotace,',
        'b) mzdové listy za první čtvrtletí (anonymizované),',
        'c) smlouvu o nájmu nebytových prostor.',
        'Pokladní kniha je k nahlédnutí v sídle organizace.',
      ],
    }),
  },
  {
    id: 'levy to be forgiven',
    from: 'organisation',
    annotation: 'Žádost o prominutí odvodu za porušení rozpočtové kázně',
    to: full('odbor právní a kontrolní'),
    write: ({ number }) => ({
      subject: `Prominutí odvodu a penále, platební výměr č. ${number}`,
      body: [
        'Žádáme o prominutí odvodu, který nám byl vyměřen za opožděné předložení závěrečné zprávy. Zpoždění činilo čtyři dny a bylo způsobeno hospitalizací ekonoma. Prostředky byly vynaloženy výhradně na účel dotace.',
      ],
    }),
  },
  {
    id: 'giving a subsidy up',
    from: 'organisation',
    annotation: 'Vzdání se dotace',
    to: brief('odbor sociálních služeb'),
    write: ({ number }) => ({
      subject: `Oznámení, že dotaci č. ${number} nebudeme čerpat`,
      body: [
        'Dobrý den,',
        'projekt noclehárny se nám nepodařilo personálně obsadit. Dotaci proto nebudeme čerpat a prosíme o zrušení rozhodnutí.',
      ],
    }),
  },
  {
    id: 'a call for hospices',
    from: 'organisation',
    annotation: 'Dotaz k výzvě na podporu paliativní péče',
    to: boxed('odbor sociálních služeb a sociální práce'),
    write: () => ({
      subject: 'Způsobilé výdaje ve výzvě na paliativní péči',
      body: [
        'Dobrý den,',
        'připravujeme projekt do výzvy na podporu paliativní péče a nevíme, zda lze mezi způsobilé výdaje zařadit pronájem polohovacích lůžek a odměnu poradkyně pro pozůstalé na dohodu. Ve výzvě je odstavec 6.2 nejednoznačný.',
      ],
    }),
  },
  {
    id: 'money sent back by mistake',
    from: 'organisation',
    annotation: 'Chybně zaslaná platba - žádost o vrácení',
    to: full('odbor rozpočtu a účetnictví'),
    write: ({ on, number }) => ({
      subject: 'Žádost o vrácení přeplatku',
      body: [
        `dne ${dottedDate(on)} jsme omylem dvakrát odeslali vratku dotace (variabilní symbol ${number}). Jednu z plateb prosíme vrátit na účet, ze kterého přišla.`,
        'Za komplikace se omlouváme. Účtárna',
      ],
    }),
  },
  {
    id: 'sustainability of an investment',
    from: 'organisation',
    annotation: 'Zpráva o udržitelnosti - přestavba stacionáře',
    to: full('odbor investic v sociálních službách'),
    write: ({ number }) => ({
      subject: `3. zpráva o udržitelnosti, akce ${number}`,
      body: [
        'zasíláme třetí zprávu o udržitelnosti. Objekt po rekonstrukci slouží svému účelu, kapacita 18 míst je naplněna a pojištění bylo obnoveno.',
      ],
    }),
  },
  {
    id: 'receipt of a decision acknowledged',
    from: 'organisation',
    annotation: 'Potvrzení o převzetí rozhodnutí o poskytnutí dotace',
    to: brief('odbor rodinné politiky'),
    write: ({ number, on }) => ({
      subject: 'Převzetí rozhodnutí',
      body: [
        `Potvrzujeme, že rozhodnutí č. ${number} jsme převzali dne ${czechDate(on)}. Vzdáváme se práva na rozklad.`,
      ],
    }),
  },
  // inspection, registration, complaints
  {
    id: 'what we say to the inspectors',
    from: 'organisation',
    annotation: 'Vyjádření poskytovatele k protokolu z inspekce',
    to: full('oddělení inspekce sociálních služeb'),
    write: ({ number, on }) => ({
      subject: `Vyjádření k protokolu č. ${number}`,
      body: [
        'Vážení,',
        `protokol z inspekce, která u nás skončila ${wordyDate(on)}, jsme projednali se všemi pracovníky v přímé péči. Se zjištěním ke kritériu 5a souhlasíme a plány péče přepracujeme.`,
        'Ke kritériu 9b uvádíme, že pracovnice doložila absolvované hodiny dodatečně; osvědčení je v příloze.',
      ],
    }),
  },
  {
    id: 'measures after an inspection',
    from: 'organisation',
    annotation: 'Zpráva o splnění opatření uložených při inspekci',
    to: full('oddělení inspekce sociálních služeb'),
    write: () => ({
      subject: 'Splnění opatření',
      body: [
        'podáváme zprávu o tom, jak jsme splnili uložená opatření.',
        [
          ['Opatření', 'Splněno', 'Doklad'],
          ['nový vzor smlouvy s uživatelem', 'ano', 'příloha 1'],
          ['pravidla pro použití omezovacích opatření', 'ano', 'příloha 2'],
          ['školení nočních služeb', 'z poloviny', 'prezenční listina'],
        ],
      ],
    }),
  },
  {
    id: 'home without registration reported',
    from: 'authority',
    annotation: 'Postoupení podnětu - poskytování služby bez oprávnění',
    to: full('oddělení kontroly poskytování sociálních služeb'),
    write: ({ number }) => ({
      subject: `Postoupení podnětu, sp. zn. ${number}/2026`,
      body: [
        'postupujeme Vám podnět, podle něhož je v rodinném domě v našem správním obvodu poskytována celodenní péče osmi starším osobám bez oprávnění podle zákona č. 108/2006 Sb. Místní šetření provedla naše sociální pracovnice, záznam připojujeme.',
      ],
    }),
  },
  {
    id: 'new place of a registered service',
    from: 'organisation',
    annotation: 'Na vědomí: změna registrace, nové místo poskytování',
    to: anybody,
    write: ({ organisation, on }) => ({
      subject: 'Změna registrace sociální služby (kopie podání krajskému úřadu)',
      body: [
        `Krajskému úřadu jsme oznámili, že ${organisation.name} bude od ${czechDate(on)} poskytovat službu i v novém zařízení. Kopii posíláme MPSV na vědomí, nic od něho nežádáme.`,
      ],
    }),
  },
  {
    id: 'club closes for good',
    from: 'organisation',
    annotation: 'Ukončení provozu nízkoprahového klubu',
    to: full('odbor sociálních služeb a sociální práce'),
    write: ({ on }) => ({
      subject: 'Informace o ukončení poskytování služby',
      body: [
        'Dobrý den,',
        `po dvanácti letech zavíráme nízkoprahový klub pro děti a mládež; posledním dnem provozu bude ${wordyDate(on)}. O zrušení registrace rozhoduje krajský úřad, ministerstvo informujeme jako dlouholetého poskytovatele dotace.`,
      ],
    }),
  },
  {
    id: 'numbers of staff in the standards',
    from: 'organisation',
    annotation: 'Personální standard v týdenním stacionáři - výklad',
    to: boxed('odbor legislativy sociálních služeb'),
    write: () => ({
      subject: 'Žádost o výklad vyhlášky č. 505/2006 Sb.',
      body: [
        'prosíme o výklad, zda se do počtu pracovníků přímé péče započítává i pracovník, který zároveň doprovází klienty ve svozovém vozidle.',
      ],
    }),
  },
  {
    id: 'the price of lunches',
    from: 'organisation',
    annotation: 'Dotaz na úhradu za stravu - vyhláška',
    to: brief('odbor legislativy sociálních služeb'),
    write: () => ({
      subject: 'Úhrada za stravu v denním stacionáři',
      body: [
        'Dobrý den, můžeme klientovi, který odebírá jen oběd a v zařízení tráví tři hodiny, účtovat provozní náklady jídelny v plné výši? Kolegové z jiné organizace tvrdí, že ano, účetní si myslí, že ne.',
      ],
    }),
  },
  {
    id: 'complaint by section 175 about a clerk',
    from: 'person',
    annotation: 'Stížnost dle § 175 správního řádu',
    to: full('odbor stížností'),
    write: ({ on }) => ({
      subject: 'Stížnost na postup úřední osoby',
      body: [
        `podle § 175 správního řádu podávám stížnost na postup úřední osoby kontaktního pracoviště Úřadu práce ČR, která ${czechDate(on)} odmítla převzít moji žádost o mimořádnou okamžitou pomoc s tím, že „dnes už nepřijímají“. Bylo 10 hodin dopoledne.`,
        'Žádám o prošetření a o písemnou odpověď v zákonné lhůtě.',
      ],
    }),
  },
  {
    id: 'handling of a complaint to be examined',
    from: 'person',
    annotation: 'Přešetření způsobu vyřízení stížnosti (§ 175 odst. 7)',
    to: full('odbor kontroly a stížností'),
    write: ({ number }) => ({
      subject: `Nesouhlas s vyřízením stížnosti č. j. ${number}/26`,
      body: [
        'Krajská pobočka úřadu práce mou stížnost vyřídila jako nedůvodnou, aniž se zabývala tím, že mi na tři urgence nikdo neodpověděl. Žádám nadřízený orgán, aby způsob vyřízení přešetřil.',
      ],
    }),
  },
  {
    id: 'mother in a home, restrained',
    from: 'person',
    annotation: 'Podnět k inspekci v domově se zvláštním režimem',
    to: full('oddělení inspekce sociálních služeb'),
    write: ({ person }) => ({
      subject: 'Podnět ke kontrole',
      body: [
        'Dobrý den,',
        `při návštěvě maminky jsem ${by(person, 'viděl', 'viděla')}, že má po celé odpoledne zvednuté postranice a nikdo mi nedokázal říct proč. V dokumentaci o tom prý není ani čárka. Prosím o prověření, jestli je to v pořádku.`,
        `${person.given} ${person.family}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'ombudsman asks for a statement',
    from: 'authority',
    annotation: 'Šetření veřejného ochránce práv - výzva k vyjádření',
    to: full('kancelář ministra'),
    write: ({ number }) => ({
      subject: `Výzva k vyjádření, sp. zn. ${number}/2026/VOP`,
      body: [
        'v šetření délky odvolacích řízení ve věcech příspěvku na péči žádáme o vyjádření, jaká opatření ministerstvo od posledního šetření přijalo, a o statistiku vyřízených odvolání za uplynulé pololetí.',
      ],
    }),
  },
  {
    id: 'remarks on a law, of hospices',
    from: 'organisation',
    annotation: 'Připomínky k návrhu zákona - mobilní hospice',
    to: full('odbor legislativy'),
    write: ({ organisation }) => ({
      subject: 'Připomínky k návrhu úpravy sociálně-zdravotního pomezí',
      body: [
        'Vážení,',
        `${organisation.name} vítá, že návrh zákona poprvé výslovně upravuje péči na pomezí sociálních a zdravotních služeb. K předloženému znění máme tyto připomínky:`,
        '1. K § 52a: domácí hospicová péče by neměla být vázána na lůžkové zařízení.',
        '2. K § 73: navržená výše úhrady nepokrývá ani pohonné hmoty v horském terénu.',
        '3. K přechodným ustanovením: roční lhůta je pro malé organizace příliš krátká, navrhujeme dva roky.',
        'Jsme připraveni se zúčastnit vypořádání připomínek.',
      ],
    }),
  },
  // law on free access to information
  {
    id: 'how many inspections by regions',
    from: 'person',
    annotation: 'Žádost o informace dle InfZ - počty inspekcí',
    to: brief('poskytování informací'),
    write: ({ person }) => ({
      subject: 'Žádost o poskytnutí informací dle zákona č. 106/1999 Sb.',
      body: [
        'Žádám o poskytnutí počtu provedených inspekcí sociálních služeb v jednotlivých krajích za roky 2022 až 2025 a počtu uložených pokut. Informace prosím zaslat ve formátu xlsx.',
        `Žadatel: ${fullName(person)}, nar. ${czechDate(person.born)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'salaries of heads of departments',
    from: 'person',
    annotation: '106/1999 Sb. - odměny vedoucích zaměstnanců',
    to: full('oddělení poskytování informací'),
    write: ({ person }) => ({
      subject: 'Odměny ředitelů odborů ministerstva',
      body: [
        'podle zákona o svobodném přístupu k informacím žádám o sdělení souhrnné výše odměn vyplacených ředitelům odborů v loňském roce.',
        `${fullName(person)}, narozen${by(person, '', 'a')} ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'no answer to a request for information',
    from: 'person',
    annotation: 'Stížnost dle § 16a zákona 106/1999 Sb.',
    to: full('oddělení poskytování informací'),
    write: ({ person, on }) => ({
      subject: 'Stížnost na nečinnost při poskytování informací',
      body: [
        `žádost o informaci o čerpání prostředků na rekvalifikace jsem ${by(person, 'podal', 'podala')} ${czechDate(on)}. Lhůta patnácti dnů uplynula a informaci nemám. Podávám stížnost podle § 16a.`,
      ],
    }),
  },
  {
    id: 'remonstrance against a refusal',
    from: 'person',
    annotation: 'Rozklad proti rozhodnutí o odmítnutí žádosti o informace',
    to: full('odbor právní'),
    write: ({ number }) => ({
      subject: `Rozklad do rozhodnutí č. j. ${number}-2026`,
      body: [
        'proti rozhodnutí, kterým ministerstvo odmítlo poskytnout zápisy z jednání hodnotitelské komise, podávám v zákonné lhůtě rozklad. Zápisy nejsou obchodním tajemstvím.',
      ],
    }),
  },
  {
    id: 'town does not have the information',
    from: 'authority',
    annotation: 'Odložení žádosti o informace - sdělení',
    to: anybody,
    write: ({ number }) => ({
      subject: `Sdělení k žádosti o informace č. ${number}`,
      body: [
        'žádost o informace, která nám byla doručena a týká se počtu příjemců dávek pro osoby se zdravotním postižením, jsme podle § 14 odst. 5 zákona č. 106/1999 Sb. odložili. Žadatele jsme upozornili, že se má obrátit na Vás.',
      ],
    }),
  },
  // invoices, tenders, suppliers
  {
    id: 'hall hired for a meeting',
    from: 'organisation',
    annotation: 'Faktura - pronájem sálu na poradu',
    to: full('odbor komunikace'),
    write: ({ number, on }) => ({
      subject: `Faktura č. ${number} za pronájem sálu`,
      body: [
        `fakturujeme pronájem sálu a občerstvení pro setkání koordinátorů komunitního plánování dne ${czechDate(on)}.`,
        [
          ['Položka', 'Množství', 'Kč'],
          ['Pronájem sálu', '6 hod.', '5 400'],
          ['Občerstvení', '38 osob', '7 220'],
        ],
        'Nejsme plátci DPH.',
      ],
    }),
  },
  {
    id: 'toners billed to the department',
    from: 'organisation',
    annotation: 'Faktura za tonery a spotřební materiál',
    unit: department,
    to: full(department),
    write: ({ number }) => ({
      subject: `Faktura ${number}`,
      body: [
        'Na základě rámcové dohody účtujeme dodávku tonerů a válců do tiskáren. Dodací list je potvrzen skladem.',
        [
          ['Zboží', 'ks', 'Kč bez DPH'],
          ['toner černý', '40', '51 600'],
          ['válec', '12', '20 880'],
        ],
      ],
    }),
  },
  {
    id: 'unpaid bill reminded',
    from: 'organisation',
    annotation: 'Upomínka neuhrazené faktury č. 2',
    unit: department,
    to: brief(department),
    write: ({ number, on }) => ({
      subject: `2. upomínka – faktura ${number}`,
      body: [
        'Dobrý den,',
        `v našem účetnictví evidujeme neuhrazenou fakturu č. ${number} za čištění klimatizace v serverovně, splatnou ${dottedDate(on)}. Prosíme o její úhradu, případně o sdělení důvodu zadržení platby.`,
      ],
    }),
  },
  {
    id: 'credit note',
    from: 'organisation',
    annotation: 'Opravný daňový doklad (dobropis)',
    to: full('odbor hospodářské správy'),
    write: ({ number }) => ({
      subject: `Opravný daňový doklad k faktuře ${number}`,
      body: [
        'zasíláme opravný daňový doklad na částku 3 150 Kč z důvodu reklamace dvou kancelářských židlí. Částku započteme proti nejbližší faktuře.',
      ],
    }),
  },
  {
    id: 'offer of certificates',
    from: 'organisation',
    annotation: 'Nabídka kvalifikovaných certifikátů pro elektronický podpis',
    unit: 'odbor provozu ICT',
    to: brief('odbor provozu ICT'),
    write: ({ organisation }) => ({
      subject: 'Cenová nabídka kvalifikovaných certifikátů a čipových karet',
      body: [
        `Společnost ${organisation.name} Vám předkládá nabídku kvalifikovaných certifikátů pro zaměstnance. Při odběru nad 500 kusů poskytujeme slevu 18 % a proškolení v používání elektronického podpisu zdarma.`,
        'Nabídka platí do konce kalendářního roku.',
      ],
    }),
  },
  {
    id: 'objections in a tender',
    from: 'organisation',
    annotation: 'Námitky proti vyloučení účastníka zadávacího řízení',
    to: full('odbor veřejných zakázek'),
    write: ({ number }) => ({
      subject: `Námitky – zakázka ev. č. Z2026-${number}`,
      body: [
        'Stěžovatel podává námitky proti rozhodnutí o vyloučení z účasti v řízení na dodávku úklidových služeb. Kvalifikaci prokázal čestným prohlášením, které bylo součástí nabídky na straně 14.',
      ],
    }),
  },
  {
    id: 'explanation of tender papers',
    from: 'organisation',
    annotation: 'Žádost o vysvětlení zadávací dokumentace',
    unit: 'odbor provozu ICT',
    to: full('odbor provozu ICT'),
    write: ({ number }) => ({
      subject: `Dotazy k zadávací dokumentaci, N006/26/V${number}`,
      body: [
        'Dobrý den, k zakázce na obnovu koncových stanic máme dva dotazy.',
        'Dotaz 1: Připouští zadavatel monitory s úhlopříčkou 23,8 palce?',
        'Dotaz 2: Je součástí plnění i ekologická likvidace starých počítačů?',
      ],
    }),
  },
  {
    id: 'support of a server ends',
    from: 'organisation',
    annotation: 'Upozornění na konec podpory diskového pole',
    unit: department,
    to: boxed(department),
    write: ({ on }) => ({
      subject: 'Ukončení podpory výrobce',
      body: [
        `dovolujeme si upozornit, že výrobce ukončí podporu diskových polí řady instalované v datovém centru ministerstva, a to k ${czechDate(on)}. Doporučujeme objednat prodlouženou záruku, návrh smlouvy zašleme na vyžádání.`,
      ],
    }),
  },
  {
    id: 'notebooks with a fault',
    from: 'organisation',
    annotation: 'Reklamační protokol - notebooky',
    unit: 'odbor provozu ICT, sklad techniky',
    to: brief('odbor provozu ICT'),
    write: ({ number }) => ({
      subject: `Vyřízení reklamace č. R${number}`,
      body: [
        'reklamace šesti notebooků byla uznána. U čtyř kusů byla vyměněna baterie, dva kusy budou nahrazeny novými. Svoz proběhne po domluvě se skladem.',
      ],
    }),
  },
  {
    id: 'contract about processing of data',
    from: 'organisation',
    annotation: 'Zpracovatelská smlouva (GDPR) k dotazníkovému šetření',
    to: full('pověřenec pro ochranu osobních údajů'),
    write: ({ number }) => ({
      subject: `Návrh smlouvy o zpracování osobních údajů k objednávce ${number}`,
      body: [
        'jako dodavatel šetření spokojenosti návštěvníků úřadů práce zasíláme návrh smlouvy o zpracování osobních údajů podle čl. 28 GDPR. Respondenti budou před vyplněním dotazníku dávat souhlas zaškrtnutím políčka; text souhlasu je v příloze smlouvy.',
      ],
    }),
  },
  {
    id: 'order confirmed',
    from: 'organisation',
    annotation: 'Akceptace objednávky - výroba letáků',
    to: brief('odbor komunikace'),
    write: ({ number, on }) => ({
      subject: `Potvrzení objednávky č. ${number}`,
      body: [
        `objednávku na tisk 5 000 letáků o pěstounské péči přijímáme v plném rozsahu. Dodání nejpozději ${wordyDate(on)}.`,
      ],
    }),
  },
  {
    id: 'product for records of clients',
    from: 'organisation',
    annotation: 'Představení softwaru pro vedení dokumentace klientů',
    to: anybody,
    write: ({ organisation }) => ({
      subject: 'Nabídka spolupráce – program pro individuální plánování',
      body: [
        'Vážení,',
        `společnost ${organisation.name} vyvinula ve spolupráci s několika stacionáři program pro individuální plánování a evidenci docházky klientů. Rádi bychom ho představili na některém z Vašich metodických setkání. Ukázku umíme připravit do týdne.`,
      ],
    }),
  },
  // courts, distraint, insolvency, other authorities
  {
    id: 'employer asked about wages',
    from: 'authority',
    annotation: 'Dotaz na příjmy zaměstnance - opatrovnické řízení',
    to: full('odbor personální'),
    write: ({ person, number }) => ({
      subject: `Žádost o zprávu o příjmech, sp. zn. 0 P ${number}/2026`,
      body: [
        `ve věci péče o nezletilé děti žádáme o zprávu, jakého průměrného čistého příjmu u Vás za poslední rok ${by(person, 'dosáhl zaměstnanec', 'dosáhla zaměstnankyně')} ${person.given} ${person.family}, nar. ${dottedDate(person.born)}, a zda jsou ze mzdy prováděny srážky.`,
      ],
    }),
  },
  {
    id: 'benefits of a debtor',
    from: 'authority',
    annotation: 'Exekuce - žádost o součinnost třetí osoby',
    to: full('odbor nepojistných dávek'),
    write: ({ person, number }) => ({
      subject: `Součinnost v exekuční věci 137 EX ${number}/25`,
      body: [
        `podle § 33 exekučního řádu žádáme o sdělení, zda je ${by(person, 'povinnému', 'povinné')} (${person.given} ${person.family}, nar. ${czechDate(person.born)}) vyplácena opakující se dávka, v jaké výši a na jaký účet.`,
      ],
    }),
  },
  {
    id: 'guardian released',
    from: 'authority',
    annotation: 'Usnesení - zproštění opatrovníka funkce',
    to: full('odbor odvolání a správních činností'),
    write: ({ person, number, on }) => ({
      subject: `Usnesení o zproštění funkce opatrovníka, P ${number}/2019`,
      body: [
        `Dosavadní ${by(person, 'opatrovník', 'opatrovnice')} člověka s omezenou svéprávností, ${person.given} ${person.family}, ${by(person, 'byl zproštěn', 'byla zproštěna')} své funkce dne ${czechDate(on)}. Novým veřejným opatrovníkem je město.`,
        'Usnesení zasíláme k odvolacímu řízení o příspěvku na péči, které ministerstvo vede.',
      ],
    }),
  },
  {
    id: 'action against the ministry',
    from: 'authority',
    annotation: 'Výzva k vyjádření k žalobě',
    to: full('odbor právní – oddělení soudních sporů'),
    write: ({ number }) => ({
      subject: `Výzva žalovanému, 41 Ad ${number}/2026`,
      body: [
        'doručuje se Vám žaloba proti rozhodnutí ministerstva o příspěvku na zvláštní pomůcku. Vyjádřete se k ní do jednoho měsíce a předložte správní spis.',
      ],
    }),
  },
  {
    id: 'insolvency of a recipient',
    from: 'authority',
    annotation: 'Insolvence příjemce dotace - vyrozumění o přezkumném jednání',
    to: full('odbor právní'),
    write: ({ number, on }) => ({
      subject: `Vyrozumění věřitele, INS ${number}/2026`,
      body: [
        `přihláška pohledávky ministerstva z titulu nevrácené dotace bude přezkoumána na přezkumném jednání, které je nařízeno na ${wordyDate(on)}.`,
      ],
    }),
  },
  {
    id: 'file wanted by the prosecutor',
    from: 'authority',
    annotation: 'Vyžádání spisového materiálu',
    to: full('odbor kontroly'),
    write: ({ number }) => ({
      subject: `Žádost o zapůjčení spisu, ZN ${number}/2026`,
      body: [
        'pro účely prověřování podezření z dotačního podvodu žádáme o zapůjčení úplného spisu o poskytnutí a kontrole dotace na chráněné bydlení v letech 2021 až 2023.',
      ],
    }),
  },
  {
    id: 'judgment served',
    from: 'authority',
    annotation: 'Doručení rozsudku',
    to: boxed('odbor právní'),
    write: ({ number }) => ({
      subject: `Rozsudek č. j. 16 Ad ${number}/2025-48`,
      body: [
        'v příloze se doručuje stejnopis rozsudku, kterým bylo rozhodnutí o odvolání zrušeno a věc vrácena žalovanému k dalšímu řízení.',
      ],
    }),
  },
  {
    id: 'public guardianship, opinion',
    from: 'authority',
    annotation: 'Veřejné opatrovnictví - žádost o metodické stanovisko',
    to: full('odbor sociálních služeb a sociální práce'),
    write: ({ organisation }) => ({
      subject: 'Metodické stanovisko k výkonu veřejného opatrovnictví',
      body: [
        `${organisation.name} vykonává veřejné opatrovnictví pro 26 osob. Prosíme o stanovisko, zda smí opatrovník v zastoupení klienta udělit souhlas s přemístěním do jiného zařízení, nebo je vždy třeba přivolení soudu.`,
      ],
    }),
  },
  {
    id: 'notice for the board',
    from: 'authority',
    annotation: 'Žádost o vyvěšení veřejné vyhlášky',
    to: anybody,
    write: ({ number }) => ({
      subject: `Veřejná vyhláška č. j. ${number}/26 – vyvěšení`,
      body: [
        'žádáme o bezodkladné vyvěšení přiložené veřejné vyhlášky na úřední desce po dobu 15 dnů a o vrácení s vyznačením data vyvěšení a sejmutí.',
      ],
    }),
  },
  {
    id: 'flat for a family in need',
    from: 'authority',
    annotation: 'Program sociálního bydlení - závěrečná zpráva města',
    to: full('odbor sociálního začleňování'),
    write: ({ organisation, number }) => ({
      subject: `Závěrečná zpráva k projektu ${number}`,
      body: [
        `${organisation.name} předkládá závěrečnou zprávu o zabydlování rodin s dětmi. Za dva roky bylo zabydleno čtrnáct rodin, dvě byt opustily.`,
      ],
    }),
  },
  {
    id: 'police ask whether a benefit was paid',
    from: 'authority',
    annotation: 'Žádost orgánu činného v trestním řízení o sdělení údajů',
    to: full('bezpečnostní ředitel'),
    write: ({ person, number }) => ({
      subject: `Žádost podle § 8 trestního řádu, č. j. KRP-${number}/TČ`,
      body: [
        `sdělte, zda u Vás ${person.given} ${person.family}, nar. ${czechDate(person.born)}, ${by(person, 'žádal', 'žádala')} o náhradní výživné a jaké doklady k žádosti ${by(person, 'přiložil', 'přiložila')}.`,
      ],
    }),
  },
  {
    id: 'child protection in a small town',
    from: 'authority',
    annotation: 'Výkon SPOD - počet úvazků a dotace na rok 2027',
    to: full('odbor ochrany práv dětí'),
    write: ({ organisation }) => ({
      subject: 'Podklady pro dotaci na výkon sociálně-právní ochrany dětí',
      body: [
        `za ${organisation.name} zasíláme vyplněnou tabulku s počty dětí v evidenci a úvazky pracovníků OSPOD.`,
        [
          ['Ukazatel', 'Počet'],
          ['děti v evidenci', '212'],
          ['úvazky', '4,5'],
          ['pěstounské rodiny', '31'],
        ],
      ],
    }),
  },
  {
    id: 'certificate of an official',
    from: 'authority',
    annotation: 'Neplatný certifikát podpisu na Vašem rozhodnutí',
    to: anybody,
    write: ({ number }) => ({
      subject: `Vrácení písemnosti č. j. ${number}/26 k opravě`,
      body: [
        'písemnost, kterou jste nám zaslali, je podepsána certifikátem, jehož platnost v okamžiku podpisu již skončila. Žádáme o její opětovné zaslání s platným uznávaným elektronickým podpisem.',
      ],
    }),
  },
  // benefits, pensions, employment
  {
    id: 'housing allowance refused',
    from: 'person',
    annotation: 'Odvolání - příspěvek na bydlení',
    to: full('odbor odvolání a správních činností nepojistných dávek'),
    write: ({ on, number, person }) => ({
      subject: `Odvolání proti rozhodnutí č. ${number}/2026`,
      body: [
        `s rozhodnutím ze dne ${czechDate(on)} nesouhlasím. Úřad započítal i přeplatek za energie z předloňska, který jsem dávno ${by(person, 'vrátil', 'vrátila')} majiteli bytu.`,
        `${fullName(person)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'medical assessment is wrong',
    from: 'person',
    annotation: 'Nesouhlas s posudkem o stupni závislosti',
    to: full('posudková komise MPSV'),
    write: ({ person, number }) => ({
      subject: `Vyjádření k posudku, sp. zn. SZ/${number}/2026`,
      body: [
        `Posudek uvádí, že zvládám oblékání. Od operace ramene si ale nezapnu ani košili. Žádám, aby komise moji situaci posoudila znovu a přizvala mě k jednání. Lékařské zprávy přikládám.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'pension of hard cases',
    from: 'person',
    annotation: 'Žádost o odstranění tvrdosti - invalidní důchod',
    to: full('odbor sociálního pojištění'),
    write: ({ person }) => ({
      subject: 'Odstranění tvrdosti zákona',
      body: [
        `k získání nároku na invalidní důchod mi chybí 41 dnů pojištění, protože jsem ${by(person, 'pečoval', 'pečovala')} o nemocného otce bez příspěvku. Žádám ministra o odstranění tvrdosti.`,
        `Jméno: ${fullName(person)}`,
        `Datum narození: ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'years of insurance are missing',
    from: 'person',
    annotation: 'Chybějící doby pojištění v informativním listu',
    to: anybody,
    write: ({ person }) => ({
      subject: 'Doby důchodového pojištění',
      body: [
        `v informativním osobním listu mi chybí dva roky, kdy jsem ${by(person, 'pracoval', 'pracovala')} v ústavu sociální péče. Zaměstnavatel už neexistuje. Na koho se mám obrátit, aby se to doplnilo?`,
      ],
    }),
  },
  {
    id: 'foster care benefit',
    from: 'person',
    annotation: 'Dotaz - odměna pěstouna při zletilosti dítěte',
    to: brief('odbor ochrany práv dětí'),
    write: ({ on }) => ({
      subject: 'Odměna pěstouna',
      body: [
        `Dobrý den, naše svěřená dcera bude ${czechDate(on)} plnoletá a chce dál studovat a bydlet s námi. Máme nárok na odměnu pěstouna i potom? Na úřadu nám řekli pokaždé něco jiného.`,
      ],
    }),
  },
  {
    id: 'emergency help refused',
    from: 'person',
    annotation: 'Nevyplacená mimořádná okamžitá pomoc',
    to: full('odbor pomoci v hmotné nouzi'),
    write: ({ person, on }) => ({
      subject: 'Mimořádná okamžitá pomoc – urgence',
      body: [
        `o mimořádnou okamžitou pomoc po vyplavení bytu jsem ${by(person, 'požádal', 'požádala')} ${dottedDate(on)}. Dodnes mi nic nepřišlo, spíme u známých.`,
        `Prosím o pomoc. ${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'long-term nursing benefit',
    from: 'person',
    annotation: 'Dlouhodobé ošetřovné - zaměstnavatel odmítl souhlas',
    to: brief('odbor nemocenského pojištění'),
    write: ({ person }) => ({
      subject: 'Souhlas zaměstnavatele s dlouhodobým ošetřovným',
      body: [
        `zaměstnavatel mi písemně neudělil souhlas s nepřítomností v práci po dobu poskytování dlouhodobé péče, protože prý nemá náhradu. Je tohle vážný provozní důvod? Starám se o ${by(person, 'manželku', 'manžela')} po mrtvici.`,
      ],
    }),
  },
  {
    id: 'card of a disabled person',
    from: 'person',
    annotation: 'Ztráta průkazu OZP',
    to: anybody,
    write: ({ person, on }) => ({
      subject: 'Ztracený průkaz osoby se zdravotním postižením',
      body: [
        `dne ${wordyDate(on)} jsem v autobuse ${by(person, 'ztratil', 'ztratila')} průkaz ZTP. Prosím o radu, jestli mohu o nový požádat datovou schránkou.`,
        `${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'substitute alimony',
    from: 'person',
    annotation: 'Náhradní výživné - oznámení změny',
    to: full('odbor státní sociální podpory'),
    write: ({ person }) => ({
      subject: 'Ohlášení změny – náhradní výživné',
      body: [
        `oznamuji, že druhý rodič začal od tohoto měsíce platit výživné. Žádám proto o zastavení náhradního výživného. Omlouvám se, jestli jsem to měl${by(person, '', 'a')} poslat na úřad práce.`,
        `${person.given} ${person.family}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'retraining course ended early',
    from: 'person',
    annotation: 'Ukončení rekvalifikace ze zdravotních důvodů',
    to: full('odbor trhu práce'),
    write: ({ person, number }) => ({
      subject: `Dohoda o rekvalifikaci č. ${number} – předčasné ukončení`,
      body: [
        `kurz pracovníka v sociálních službách jsem ${by(person, 'musel', 'musela')} ukončit po dvou týdnech kvůli bolestem zad. Lékařské potvrzení přikládám. Budu muset náklady kurzu vracet?`,
      ],
    }),
  },
  {
    id: 'agreement on a protected place',
    from: 'organisation',
    annotation: 'Příspěvek na podporu zaměstnávání OZP - metodický dotaz',
    to: full('odbor trhu práce'),
    write: ({ organisation }) => ({
      subject: 'Průměrný přepočtený počet zaměstnanců (§ 78a zákona o zaměstnanosti)',
      body: [
        `za ${organisation.name} jsme zaslali žádost o příspěvek krajské pobočce úřadu práce. Vám posíláme kopii metodického dotazu, na který nám pobočka neodpověděla: zda se do průměrného přepočteného počtu zahrnuje zaměstnanec na neplaceném volnu.`,
      ],
    }),
  },
  {
    id: 'foreign carer and her card',
    from: 'organisation',
    annotation: 'Zaměstnanecká karta pro pečovatelku - zařazení do programu',
    to: full('odbor zahraniční zaměstnanosti'),
    write: ({ organisation }) => ({
      subject: 'Žádost o zařazení do Programu kvalifikovaný zaměstnanec',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)}, žádá o zařazení do programu ekonomické migrace pro tři pracovní pozice pečovatelek. Volná místa jsou hlášena na úřadu práce déle než měsíc.`,
      ],
    }),
  },
  {
    id: 'vacancies reported',
    from: 'organisation',
    annotation: 'Hlášenka volného pracovního místa',
    to: anybody,
    write: ({ person }) => ({
      subject: 'Volné pracovní místo – všeobecná sestra',
      body: [
        'hlásíme volné místo všeobecné sestry v lůžkovém hospici, nástup ihned, dvousměnný provoz.',
        `Kontakt pro uchazeče: ${person.given} ${person.family}, telefon ${person.phone}.`,
      ],
    }),
  },
  {
    id: 'thanks of a client',
    from: 'person',
    annotation: 'Poděkování pracovnici úřadu',
    to: brief('tiskové oddělení'),
    write: () => ({
      subject: 'Pochvala',
      body: [
        'Chci moc poděkovat paní od okénka číslo 4, která mi s trpělivostí pomohla vyplnit žádost o vdovský důchod. Takových lidí je málo.',
      ],
    }),
  },
  // other systems, portals and registers
  {
    id: 'signatory in the system of european projects',
    from: 'organisation',
    annotation: 'ISKP21+ - výměna signatáře projektu',
    to: full('odbor realizace programů ESF'),
    write: ({ person, number, on }) => ({
      subject: `Plná moc k podpisu v ISKP21+, projekt CZ.03.02.${number}`,
      body: [
        'Vážená paní projektová manažerko,',
        `k ${czechDate(on)} se v projektu mění signatář. Novou osobou oprávněnou podepisovat zprávy o realizaci a žádosti o platbu v ISKP21+ je ${fullName(person)}. Plnou moc jsme vložili do záložky Plné moci na portálu ISKP21+.`,
      ],
    }),
  },
  {
    id: 'end of a director in the european project',
    from: 'organisation',
    annotation: 'Žádost o změnu projektu OPZ+ - statutární zástupce příjemce',
    to: full('odbor realizace programů ESF'),
    write: ({ person, number, on }) => ({
      subject: `Nepodstatná změna projektu reg. č. CZ.03.02.${number}`,
      body: [
        `V souladu s pravidly OPZ+ oznamujeme nepodstatnou změnu projektu: jako statutární zástupce příjemce dotace skončil${by(person, '', 'a')} dne ${dottedDate(on)} ${fullName(person)}. Údaj byl opraven na záložce Subjekty projektu v ISKP21+.`,
        'Oznámení se týká pouze tohoto projektu a jeho právního aktu.',
      ],
    }),
  },
  {
    id: 'roles in the system of supported persons',
    from: 'organisation',
    annotation: 'IS ESF 2021+: zřízení přístupu pro lektora',
    to: brief('technická podpora IS ESF 2021+'),
    write: ({ person }) => ({
      subject: 'Uživatelský přístup do IS ESF 2021+',
      body: [
        'Dobrý den,',
        `do systému IS ESF 2021+, kde evidujeme podpořené osoby, potřebujeme přidat uživatele s právem zápisu docházky: ${person.given} ${person.family}, ${person.email}. Jde jen o tento systém.`,
      ],
    }),
  },
  {
    id: 'sending data on wages, credentials',
    from: 'organisation',
    annotation: 'ISPV - přihlašovací údaje pro odeslání dat',
    to: full('odbor statistiky a analýz'),
    write: ({ organisation }) => ({
      subject: 'Nové heslo pro odesílání dat do ISPV',
      body: [
        `pro organizaci ${organisation.name} (IČO ${organisation.ico}) prosíme o zaslání nového hesla k odesílání pololetních dat do Informačního systému o průměrném výdělku. To původní přestalo platit a mzdový program data odmítá odeslat.`,
      ],
    }),
  },
  {
    id: 'evidence of children groups, contact',
    from: 'organisation',
    annotation: 'Evidence dětských skupin - změna kontaktní osoby a e-mailu',
    to: full('oddělení dětských skupin'),
    write: ({ organisation, person }) => ({
      subject: 'Změna údajů v evidenci poskytovatelů služby péče o dítě v dětské skupině',
      body: [
        `${organisation.name} žádá o změnu kontaktních údajů v evidenci dětských skupin. Kontaktní osobou pro dětskou skupinu je nově ${fullName(person)}, e-mail ${person.email}.`,
      ],
    }),
  },
  {
    id: 'director of an operator of a children group',
    from: 'organisation',
    annotation: 'Dětská skupina - oznámení změny statutárního orgánu poskytovatele',
    to: full('oddělení dětských skupin'),
    write: ({ person, on }) => ({
      subject: 'Oznámení změny údajů podle § 18 zákona č. 247/2014 Sb.',
      body: [
        `V zákonné lhůtě oznamujeme do evidence poskytovatelů služby péče o dítě v dětské skupině změnu zapsaného údaje: členství ve statutárním orgánu, které ${by(person, 'vykonával', 'vykonávala')} ${fullName(person)}, skončilo dne ${czechDate(on)}.`,
        'Změna se oznamuje výhradně pro tuto evidenci. Bezúhonnost nového člena doložíme dodatečně.',
      ],
    }),
  },
  {
    id: 'courses of carers, portal',
    from: 'organisation',
    annotation: 'Zapomenuté heslo do e-learningu pro pracovníky v sociálních službách',
    to: brief('oddělení vzdělávání'),
    write: ({ person }) => ({
      subject: 'E-learning – kurz Základy paliativního přístupu',
      body: [
        'Dobrý den,',
        `při přihlášení do Vašeho e-learningového kurzu Základy paliativního přístupu píše systém účastníkovi se jménem ${person.given} ${person.family}, že heslo neexistuje. Kurz je třeba dokončit do konce měsíce. Můžete poslat nové?`,
      ],
    }),
  },
  {
    id: 'telephone in the public register',
    from: 'organisation',
    annotation: 'Chybný telefon v registru poskytovatelů sociálních služeb',
    to: anybody,
    write: ({ organisation }) => ({
      subject: 'Oprava telefonního čísla ve veřejném registru',
      body: [
        `ve veřejně přístupném registru poskytovatelů je u zařízení organizace ${organisation.name} staré telefonní číslo a volající se dovolají k sousedům. Správné číslo je ${organisation.phone}. Krajský úřad nás odkázal na Vás.`,
      ],
    }),
  },
  {
    id: 'accreditation system, who may sign in',
    from: 'organisation',
    annotation: 'Akreditace vzdělávacích programů - nový administrátor účtu',
    to: full('akreditační komise'),
    write: ({ person, number }) => ({
      subject: `Akreditované vzdělávací zařízení č. ${number} – správce účtu`,
      body: [
        `v portálu pro akreditaci vzdělávacích programů prosíme změnit administrátora účtu naší vzdělávací instituce. Nově jím bude ${fullName(person)}. Kurzy ani lektoři se nemění.`,
      ],
    }),
  },
  {
    id: 'tenders tool without access',
    from: 'organisation',
    annotation: 'NEN - nelze otevřít zadávací dokumentaci',
    to: full('odbor veřejných zakázek'),
    write: ({ number }) => ({
      subject: `Přístup k dokumentaci zakázky N006/26/V000${number} v NEN`,
      body: [
        'jako dodavatel registrovaný v Národním elektronickém nástroji nevidíme u zakázky na stravovací služby neveřejnou část dokumentace. Prosíme o její zpřístupnění v NEN, lhůta pro nabídky běží.',
      ],
    }),
  },
  {
    id: 'social security portal, sent to the wrong office',
    from: 'organisation',
    annotation: 'Pověření k elektronickým podáním na ePortál ČSSZ',
    to: anybody,
    write: ({ organisation, person }) => ({
      subject: 'Pověření pro ePortál ČSSZ',
      body: [
        `${organisation.name} pověřuje k podávání přehledů o výši pojistného a evidenčních listů prostřednictvím ePortálu ČSSZ ${by(person, 'svého mzdového účetního', 'svou mzdovou účetní')}: ${fullName(person)}. Pokud pověření patří přímo ČSSZ, prosíme o jeho předání.`,
      ],
    }),
  },
  {
    id: 'who may open our data box',
    from: 'organisation',
    annotation: 'Datová schránka - zneplatnění pověřené osoby',
    to: anybody,
    write: ({ person, on, organisation }) => ({
      subject: `Zrušení přístupu do datové schránky ${organisation.boxId}`,
      body: [
        `žádáme o zneplatnění přístupu, který má do naší datové schránky jako pověřená osoba ${fullName(person)}, a to k ${czechDate(on)}. Nevíme, zda žádost patří Vám, nebo Digitální a informační agentuře.`,
      ],
    }),
  },
  {
    id: 'certificate of a colleague cancelled',
    from: 'organisation',
    annotation: 'Oznámení o zneplatnění certifikátu - podpisy na zprávách z projektu',
    to: full('odbor realizace programů ESF'),
    write: ({ person, on, number }) => ({
      subject: `Projekt ${number}: zneplatněný kvalifikovaný certifikát`,
      body: [
        `${person.given} ${person.family} ${by(person, 'přišel', 'přišla')} o čipovou kartu a kvalifikovaný certifikát byl proto ${dottedDate(on)} u certifikační autority zneplatněn. Dříve podepsané monitorovací zprávy zůstávají v platnosti.`,
      ],
    }),
  },
  {
    id: 'citizen cannot get into the client zone',
    from: 'person',
    annotation: 'Jenda - nejde se přihlásit do klientské zóny',
    to: brief('technická podpora klientské zóny Jenda'),
    write: ({ person }) => ({
      subject: 'Klientská zóna Jenda hlásí chybu',
      body: [
        'Dobrý den,',
        `už týden se zkouším přihlásit přes bankovní identitu do klientské zóny Jenda, abych ${by(person, 'mohl', 'mohla')} doložit nájemní smlouvu k dávce. Vždycky to skončí chybou E-217. Zkoušel${by(person, '', 'a')} jsem i jiný prohlížeč.`,
        'Díky za pomoc',
      ],
    }),
  },
  {
    id: 'power for a daughter in the client zone',
    from: 'person',
    annotation: 'Zmocnění k podání žádosti o dávku přes klientskou zónu',
    to: full('odbor nepojistných dávek'),
    write: ({ person }) => ({
      subject: 'Plná moc pro dceru – příspěvek na mobilitu',
      body: [
        `zmocňuji svou dceru, aby za mě v klientské zóně úřadu práce podala žádost o příspěvek na mobilitu a přebírala moji poštu v této věci. ${by(person, 'Sám', 'Sama')} na počítači nic neumím.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'substitute performance register',
    from: 'organisation',
    annotation: 'Evidence náhradního plnění - obnova přístupu',
    to: full('odbor trhu práce'),
    write: ({ organisation, person }) => ({
      subject: 'Elektronická evidence plnění povinného podílu – přístup',
      body: [
        `do elektronické evidence náhradního plnění se za ${organisation.name} nemůžeme přihlásit, protože e-mail správce účtu zanikl. Novým správcem v této evidenci bude ${person.given} ${person.family} (${person.email}). Co je k tomu třeba doložit?`,
      ],
    }),
  },
  {
    id: 'meeting on the screen',
    from: 'organisation',
    annotation: 'Odkaz na videokonferenci nefunguje',
    to: brief('oddělení metodiky sociální práce'),
    write: ({ on }) => ({
      subject: 'Online setkání metodiků – přístupový odkaz',
      body: [
        `odkaz na videokonferenci, která se koná ${czechDate(on)}, po nás chce přístupový kód, ale žádný nám nepřišel. Prosíme o jeho zaslání.`,
      ],
    }),
  },
  {
    id: 'agency for work, managing director left',
    from: 'organisation',
    annotation: 'Agentura práce - změna jednatele a odpovědného zástupce',
    to: full('oddělení agenturního zaměstnávání'),
    write: ({ person, on, number }) => ({
      subject: `Povolení ke zprostředkování zaměstnání č. ${number} – ohlášení změny`,
      body: [
        `podle § 63 zákona o zaměstnanosti ohlašujeme změnu údajů uvedených v povolení agentury práce: ${fullName(person)} ke dni ${czechDate(on)} ${by(person, 'přestal', 'přestala')} být jednatelem společnosti i odpovědným zástupcem. Žádáme o vydání změněného povolení ke zprostředkování.`,
      ],
    }),
  },
  {
    id: 'chair of an advisory body resigned',
    from: 'organisation',
    annotation: 'Rezignace na členství v poradním orgánu ministerstva',
    to: full('sekretariát poradního výboru pro dlouhodobou péči'),
    write: ({ person, on }) => ({
      subject: 'Odstoupení z poradního výboru pro dlouhodobou péči',
      body: [
        `${fullName(person)} ${by(person, 'rezignoval', 'rezignovala')} ke dni ${wordyDate(on)} na členství v poradním výboru ministerstva pro dlouhodobou péči, kam jsme ${by(person, 'ho', 'ji')} nominovali. U nás pracuje dál beze změny. Jméno nového člena navrhneme do konce roku.`,
      ],
    }),
  },
  {
    id: 'head of the trade union',
    from: 'organisation',
    annotation: 'Odborová organizace - změna předsedy',
    to: full('odbor sociálního dialogu'),
    write: ({ person, on }) => ({
      subject: 'Nové vedení základní odborové organizace',
      body: [
        `členská schůze odborové organizace zvolila ${wordyDate(on)} nový výbor, v jehož čele stojí ${fullName(person)}. Sdělujeme to kvůli rozesílání pozvánek na jednání o kolektivní smlouvě vyššího stupně.`,
      ],
    }),
  },
  {
    id: 'delegate to a conference on quality',
    from: 'organisation',
    annotation: 'Delegujeme účastníka na setkání k transformaci ústavů',
    to: brief('oddělení transformace sociálních služeb'),
    write: ({ person, on }) => ({
      subject: 'Přihláška na setkání k transformaci',
      body: [
        `na setkání ${czechDate(on)} delegujeme za naši organizaci jednoho účastníka, je to ${fullName(person)}. Obědy objednávat nemusíte.`,
      ],
    }),
  },
  {
    id: 'looking into the file of a subsidy',
    from: 'organisation',
    annotation: 'Plná moc k nahlížení do spisu - dotační řízení',
    to: full('odbor rodinné politiky'),
    write: ({ organisation, person, number }) => ({
      subject: `Plná moc – nahlédnutí do spisu č. ${number}`,
      body: [
        `${organisation.name}, IČO ${organisation.ico}, zmocňuje tuto osobu k nahlédnutí do správního spisu o zamítnuté žádosti o dotaci a k pořízení kopií: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
        'Plná moc se vztahuje pouze na nahlížení do uvedeného spisu.',
      ],
    }),
  },
  {
    id: 'power for an appeal',
    from: 'person',
    annotation: 'Plná moc pro odvolací řízení - průkaz ZTP/P',
    to: full('odbor odvolání a správních činností nepojistných dávek'),
    write: ({ person, number }) => ({
      subject: `Plná moc k řízení sp. zn. ${number}/OZP`,
      body: [
        'Pro odvolací řízení o přiznání průkazu ZTP/P uděluji plnou moc poradci občanské poradny, který mě bude zastupovat při všech úkonech v tomto řízení.',
        `${fullName(person)}, narozen${by(person, '', 'a')} ${wordyDate(person.born)}, ${person.address}`,
      ],
    }),
  },
  // consents of other kinds, personal data
  {
    id: 'clients agree with research',
    from: 'organisation',
    annotation: 'Souhlasy klientů s účastí ve výzkumu potřeb pečujících',
    to: full('Výzkumný ústav práce a sociálních věcí – prostřednictvím MPSV'),
    write: () => ({
      subject: 'Informované souhlasy respondentů výzkumu',
      body: [
        'posíláme dvanáct informovaných souhlasů klientů a jejich blízkých s účastí ve výzkumu potřeb neformálních pečujících. Respondenti souhlasí s nahráváním rozhovoru a s jeho anonymním využitím.',
      ],
    }),
  },
  {
    id: 'photographs for a calendar',
    from: 'organisation',
    annotation: 'Souhlas s užitím fotografií - kalendář sociálních služeb',
    to: brief('odbor komunikace'),
    write: ({ person }) => ({
      subject: 'Fotografie do kalendáře na rok 2027',
      body: [
        `zasíláme pět fotografií z aktivit klubu. Autorem snímků je ${person.given} ${person.family}, souhlas s uveřejněním v kalendáři ministerstva je přiložen, stejně jako souhlasy vyfocených klientů.`,
      ],
    }),
  },
  {
    id: 'newsletter no more',
    from: 'person',
    annotation: 'Odhlášení z newsletteru, odvolání souhlasu se zasíláním novinek',
    to: brief('odbor komunikace'),
    write: ({ person }) => ({
      subject: 'Odhlášení odběru',
      body: [
        `odvolávám souhlas se zasíláním zpravodaje o rodinné politice na adresu ${person.email}. Odkaz na odhlášení v patičce zpravodaje nefunguje.`,
      ],
    }),
  },
  {
    id: 'candidate withdraws the consent',
    from: 'person',
    annotation: 'Výběrové řízení - odvolání souhlasu a zpětvzetí přihlášky',
    to: full('odbor personální'),
    write: ({ person, number }) => ({
      subject: `Zpětvzetí přihlášky do výběrového řízení č. ${number}`,
      body: [
        `Přihlášku na služební místo vrchního rady beru zpět a odvolávám souhlas s uchováním životopisu v databázi uchazečů. Životopis prosím skartujte.`,
        `${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'erasure from the list of job seekers',
    from: 'person',
    annotation: 'Žádost o výmaz údajů z evidence uchazečů o zaměstnání',
    to: full('pověřenec pro ochranu osobních údajů'),
    write: ({ person }) => ({
      subject: 'Právo na výmaz podle čl. 17 GDPR',
      body: [
        `od roku 2015 nejsem v evidenci uchazečů o zaměstnání, a přesto mi úřad práce nabízí kurzy. Žádám o výmaz telefonního čísla ${person.phone} a všech kontaktů, které o mně úřad práce vede.`,
      ],
    }),
  },
  {
    id: 'sent to a wrong box',
    from: 'organisation',
    annotation: 'Porušení zabezpečení osobních údajů - omylem doručená písemnost',
    to: full('pověřenec pro ochranu osobních údajů'),
    write: ({ on, number }) => ({
      subject: `Omylem doručené rozhodnutí č. j. ${number}/26`,
      body: [
        `dne ${czechDate(on)} nám bylo do datové schránky doručeno Vaše rozhodnutí, které se týká cizí osoby a její invalidity. Soubor jsme nečetli dál, než bylo nutné, a smazali jsme ho. Upozorňujeme na možné porušení zabezpečení osobních údajů.`,
      ],
    }),
  },
  {
    id: 'founder agrees with a loan',
    from: 'authority',
    annotation: 'Předchozí souhlas zřizovatele s nabytím majetku',
    to: full('odbor investic v sociálních službách'),
    write: ({ organisation, number }) => ({
      subject: `Usnesení č. ${number}/26 – předchozí souhlas`,
      body: [
        `${organisation.name} dává předchozí souhlas k tomu, aby zřízená příspěvková organizace nabyla dva osobní automobily pořízené z investiční dotace ministerstva.`,
      ],
    }),
  },
  {
    id: 'consent of a doctor',
    from: 'organisation',
    annotation: 'Lékařské posudky zájemců o službu - vzor a souhlas s nahlédnutím',
    to: boxed('odbor sociálních služeb a sociální práce'),
    write: () => ({
      subject: 'Vzor lékařského posudku pro přijetí do domova',
      body: [
        'prosíme o stanovisko, zda smíme po zájemci o službu žádat písemný souhlas s nahlédnutím do zdravotnické dokumentace, nebo postačí posudek registrujícího lékaře podle § 91 odst. 4.',
      ],
    }),
  },
  {
    id: 'own data held by a former employer',
    from: 'person',
    annotation: 'Čl. 15 GDPR - kopie osobního spisu',
    to: full('odbor personální'),
    write: ({ person }) => ({
      subject: 'Kopie mého osobního spisu',
      body: [
        `do roku 2018 jsem ${by(person, 'byl zaměstnancem', 'byla zaměstnankyní')} ministerstva a žádám o kopii údajů, které o mně vede personální odbor v osobním spise.`,
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}`,
      ],
    }),
  },
  // jobs, studies, conferences, statistics
  {
    id: 'applicant with practice in reporting',
    from: 'person',
    annotation: 'Motivační dopis - referent dotací',
    to: full('odbor personální'),
    write: ({ person }) => ({
      subject: 'Přihláška na pozici referent/ka dotačních programů',
      body: [
        'Vážení,',
        `hlásím se na pozici vypsanou na portálu služebních míst. Osm let jsem ${by(person, 'pracoval', 'pracovala')} jako ${by(person, 'projektový manažer', 'projektová manažerka')} v zapsaném ústavu, kde jsem ${by(person, 'připravoval', 'připravovala')} žádosti o dotace, pracovní výkazy a závěrečné zprávy; z praxe znám systémy ISKP21+ a OKslužby.`,
        'Životopis a kopie diplomu jsou v příloze. Těším se na osobní setkání.',
        `${fullName(person)}, ${person.phone}`,
      ],
    }),
  },
  {
    id: 'student asks for practice',
    from: 'person',
    annotation: 'Žádost o stáž v době studia',
    to: brief('oddělení vzdělávání'),
    write: ({ person }) => ({
      subject: 'Studentská stáž – obor sociální práce',
      body: [
        `studuji ve třetím ročníku sociální práci a ${by(person, 'rád', 'ráda')} bych u Vás ${by(person, 'strávil', 'strávila')} čtrnáctidenní stáž. Nejvíc mě zajímá oblast komunitní péče.`,
        `${person.given} ${person.family}, ${person.email}`,
      ],
    }),
  },
  {
    id: 'conference on dying at home',
    from: 'organisation',
    annotation: 'Pozvánka na konferenci o paliativní péči v rodině',
    to: full('kancelář ministra'),
    write: ({ on, organisation }) => ({
      subject: 'Konference „Doma až do konce“',
      body: [
        'Vážený pane ministře, vážená paní ministryně,',
        `dovolujeme si Vás pozvat na konferenci o doprovázení umírajících v rodině. Koná se ${wordyDate(on)} ve městě ${organisation.city}. Budeme rádi, ujmete-li se úvodního slova.`,
      ],
    }),
  },
  {
    id: 'patronage wanted',
    from: 'organisation',
    annotation: 'Žádost o záštitu - benefiční běh',
    to: full('odbor protokolu'),
    write: ({ on }) => ({
      subject: 'Záštita nad benefičním během',
      body: [
        `Žádáme o udělení záštity nad osmým ročníkem běhu na podporu dětí z azylových domů. Termín: ${czechDate(on)}. Loňský výtěžek činil 214 tisíc korun.`,
      ],
    }),
  },
  {
    id: 'statistics form late',
    from: 'organisation',
    annotation: 'Roční statistický výkaz V 1-01 - dotaz k vyplnění',
    to: full('odbor statistiky a analýz'),
    write: () => ({
      subject: 'Statistický výkaz o vybraných druzích sociálních služeb',
      body: [
        'Dobrý den,',
        've statistickém papírovém výkazu nevíme, zda do počtu neuspokojených žadatelů zahrnout i ty, kdo si podali žádost do více zařízení. Letos jich máme 63, ale ve skutečnosti jde zhruba o čtyřicet lidí.',
      ],
    }),
  },
  {
    id: 'numbers of homeless people',
    from: 'organisation',
    annotation: 'Sčítání osob bez domova - vyplněné archy',
    to: brief('odbor sociálního začleňování'),
    write: () => ({
      subject: 'Výsledky sčítání',
      body: [
        'zasíláme výsledky z našeho terénu za týden sčítání.',
        [
          ['Místo', 'Muži', 'Ženy'],
          ['ulice', '17', '4'],
          ['noclehárna', '22', '6'],
          ['ubytovna', '31', '19'],
        ],
      ],
    }),
  },
  {
    id: 'reports submitted, said in an inspection',
    from: 'organisation',
    annotation: 'Doplnění podkladů pro inspektorku - kapacita a výkaznictví',
    to: full('oddělení inspekce sociálních služeb'),
    write: ({ on, number }) => ({
      subject: `Doplnění podkladů k inspekci č. ${number}`,
      body: [
        `Na dotaz inspekčního týmu sdělujeme, že údaje o obložnosti odpovídají výkazu, který byl prostřednictvím aplikace OKslužby řádně podán ${czechDate(on)}. Denní záznamy o přítomnosti klientů přikládáme v tabulce.`,
      ],
    }),
  },
  {
    id: 'calendar of meetings of methodologists',
    from: 'organisation',
    annotation: 'Omluva z jednání pracovní skupiny',
    to: brief('oddělení standardů kvality'),
    write: ({ person, on }) => ({
      subject: 'Omluva z jednání',
      body: [
        `z jednání pracovní skupiny dne ${czechDate(on)} se z důvodu nemoci omlouvá ${person.given} ${person.family}. Zápis prosíme zaslat na e-mail organizace.`,
      ],
    }),
  },
  {
    id: 'petition of parents',
    from: 'person',
    annotation: 'Petice za zachování odlehčovací služby',
    to: full('odbor petic a stížností'),
    write: ({ person }) => ({
      subject: 'Petice rodičů dětí s postižením',
      body: [
        'předkládáme petici za zachování odlehčovací služby v našem okrese. Podepsalo ji 638 lidí, petiční archy odesíláme poštou.',
        `Za petiční výbor: ${fullName(person)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'exchange with a hospice abroad',
    from: 'organisation',
    annotation: 'Zahraniční stáž pracovníků - žádost o příspěvek',
    to: full('odbor pro záležitosti EU a mezinárodní spolupráci'),
    write: () => ({
      subject: 'Příspěvek na cestu do partnerského hospice',
      body: [
        'Dva naši pracovníci byli pozváni na týdenní stáž do partnerského hospice v Salcburku. Existuje program, ze kterého by bylo možné uhradit jízdné a pojištění?',
      ],
    }),
  },
  {
    id: 'seminar on reporting, offered',
    from: 'organisation',
    annotation: 'Nabídka semináře pro ekonomy sociálních služeb',
    to: anybody,
    write: ({ on, organisation }) => ({
      subject: 'Seminář „Účetní závěrka poskytovatele bez stresu“',
      body: [
        `${organisation.name} pořádá ${wordyDate(on)} celodenní seminář pro ekonomy a účetní. Z programu: časové rozlišení dotací, vyrovnávací platba, vykazování v ISKP21+ a OKslužby, nejčastější nálezy kontrol.`,
        'Cena 1 890 Kč, pro pracovníky ministerstva vstup volný.',
      ],
    }),
  },
];
