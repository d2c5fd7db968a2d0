import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const to = (unit: string) => [
  'Ministerstvo práce a sociálních věcí',
  unit,
  'Na Poříčním právu 376/1',
  '128 01 Praha 2',
];
const technology = 'odbor provozu informačních a komunikačních technologií';

/** Mail for other desks; none asks for access to OKslužby, some of it sounds as if it might. */
export const strangers: StrangerWording[] = [
  {
    id: 'final report of a grant',
    from: 'organisation',
    annotation: 'Závěrečná zpráva - dotační program Rodina',
    unit: 'odbor rodinné politiky a ochrany práv dětí',
    to: to('odbor rodinné politiky a ochrany práv dětí'),
    write: ({ number }) => ({
      subject: `Závěrečná zpráva k dotaci č. ${number}`,
      body: [
        'Dobrý den,',
        'v příloze předkládáme závěrečnou zprávu o čerpání dotace na preventivní aktivity pro rodiny. Elektronická verze byla odeslána prostřednictvím OKslužby – rodina.',
      ],
    }),
  },
  {
    id: 'objections to the amount',
    from: 'organisation',
    annotation: 'Námitky proti výši dotace - poskytovatel sociálních služeb',
    to: to('odbor financování sociálních služeb a dotačních řízení'),
    write: ({ organisation, number }) => ({
      subject: `Námitky k návrhu dotace, žádost č. ${number}`,
      body: [
        `${organisation.name} nesouhlasí s navrženou výší dotace na službu osobní asistence. Výpočet vychází z nesprávného počtu úvazků, jak dokládáme v příloze.`,
        'Žádáme o nové posouzení.',
      ],
    }),
  },
  {
    id: 'mistake in a filed application',
    from: 'organisation',
    annotation: 'OKslužby - poskytovatel: oprava rozpočtu v podané žádosti',
    to: to('oddělení dotačních řízení'),
    write: ({ number }) => ({
      subject: `Oprava rozpočtu v žádosti č. ${number}`,
      body: [
        'Vážení,',
        'v žádosti o dotaci, kterou jsme podali přes OKslužby – poskytovatel, jsme v položce energie uvedli částku dvakrát. Správný rozpočet přikládáme a prosíme, aby se hodnotil ten.',
      ],
    }),
  },
  {
    id: 'money sent back',
    from: 'organisation',
    annotation: 'Avízo o vratce nevyčerpané dotace',
    to: to('odbor finanční'),
    write: ({ number, on }) => ({
      subject: `Avízo vratky – rozhodnutí ${number}`,
      body: [`dne ${czechDate(on)} jsme na účet ministerstva odeslali nevyčerpanou část dotace ve výši 14 250 Kč.`],
    }),
  },
  {
    id: 'project manager left',
    from: 'organisation',
    annotation: 'Změna statutárního zástupce - projekt OPZ+',
    to: to('odbor realizace programů ESF'),
    write: ({ person, on }) => ({
      subject: 'Oznámení podstatné změny projektu OPZ+',
      body: [
        'Dobrý den,',
        `oznamujeme změnu projektu: od ${czechDate(on)} je statutárním zástupcem příjemce ${fullName(person)}. Změnu jsme zadali také do ISKP21+. Žádáme o její schválení řídicím orgánem.`,
      ],
    }),
  },
  {
    id: 'role in the monitoring system',
    from: 'organisation',
    annotation: 'Žádost o přidělení role v systému MS2021+',
    to: to('odbor řízení programů ESF'),
    write: ({ person }) => ({
      subject: 'Přidělení role signatáře',
      body: [
        `prosíme, aby byla v systému MS2021+ přidělena role signatáře projektu osobě ${fullName(person)}. Předchozí signatář byl dlouhodobě nemocen.`,
      ],
    }),
  },
  {
    id: 'portal of the labour office',
    from: 'person',
    annotation: 'Nejde mi přihlášení do Klientské zóny Jenda',
    to: to('podpora klientů – Jenda'),
    write: ({ person }) => ({
      subject: 'Přihlášení do Klientské zóny Jenda',
      body: [
        'Dobrý den,',
        `chtěl${by(person, '', 'a')} jsem si v Jendovi podat žádost o rodičovský příspěvek, ale po přihlášení bankovní identitou mi to píše, že uživatel neexistuje. Jak to mám vyřešit?`,
      ],
    }),
  },
  {
    id: 'invoice for servers',
    from: 'organisation',
    annotation: 'Faktura - servisní podpora serverů',
    unit: technology,
    to: to(technology),
    write: ({ number, on }) => ({
      subject: `Faktura č. ${number} – servisní podpora`,
      body: [
        `na základě objednávky Vám účtujeme servisní podporu serverů za období do ${dottedDate(on)}.`,
        [
          ['Plnění', 'Množství', 'Cena bez DPH'],
          ['Servisní paušál', '1 měsíc', '48 000 Kč'],
          ['Výjezd technika', '2 hod.', '3 600 Kč'],
        ],
        'Fakturu prosíme uhradit do 30 dnů od doručení.',
      ],
    }),
  },
  {
    id: 'reminder of a bill',
    from: 'organisation',
    annotation: 'Upomínka neuhrazené faktury',
    unit: technology,
    to: to(technology),
    write: ({ number, on }) => ({
      subject: `1. upomínka k faktuře ${number}`,
      body: [
        'Vážení obchodní partneři,',
        `při kontrole pohledávek jsme zjistili, že faktura splatná ${dottedDate(on)} nebyla dosud uhrazena. Pokud jste ji již zaplatili, považujte tento dopis za bezpředmětný.`,
      ],
    }),
  },
  {
    id: 'maintenance at night',
    from: 'organisation',
    annotation: 'Plánovaná odstávka datové linky',
    unit: technology,
    to: to(technology),
    write: ({ on }) => ({
      subject: 'Oznámení o plánované odstávce',
      body: [
        `od ${wordyDate(on)} probíhá modernizace páteřní sítě. Připojení Vaší budovy bude přerušeno nejvýše na dvě hodiny v noci, náhradní linka zůstane v provozu.`,
      ],
    }),
  },
  {
    id: 'offer of penetration tests',
    from: 'organisation',
    annotation: 'Nabídka penetračních testů aplikací',
    unit: technology,
    to: to(technology),
    write: ({ organisation }) => ({
      subject: 'Nezávazná nabídka bezpečnostního testování',
      body: [
        'Dobrý den,',
        `společnost ${organisation.name} nabízí prověření bezpečnosti webových aplikací včetně správy uživatelů a oprávnění. Ukázkovou zprávu Vám rádi zašleme.`,
      ],
    }),
  },
  {
    id: 'personnel of a contractor',
    from: 'organisation',
    annotation: 'Seznam pracovníků pro vstup do serverovny',
    unit: technology,
    to: to(technology),
    write: ({ person, on }) => ({
      subject: 'Povolení vstupu do serverovny',
      body: [
        `pro výměnu klimatizační jednotky dne ${czechDate(on)} žádáme o povolení vstupu do serverovny ministerstva. Skupinu techniků povede ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'licence audit',
    from: 'organisation',
    annotation: 'Výzva k součinnosti - audit licencí',
    unit: technology,
    to: to(technology),
    write: ({ number }) => ({
      subject: `Audit užívání licencí podle smlouvy ${number}`,
      body: [
        'v souladu s licenčními podmínkami Vás žádáme o vyplnění přiloženého přehledu počtu instalací a uživatelů. Přehled nám prosím vraťte do 30 dnů.',
      ],
    }),
  },
  {
    id: 'request by the law of information',
    from: 'person',
    annotation: 'Žádost podle zákona č. 106/1999 Sb. - náklady na provoz OKslužby',
    to: to('referát pro poskytování informací'),
    write: () => ({
      subject: 'Žádost o poskytnutí informace – náklady na informační systémy',
      body: [
        'Na základě zákona o svobodném přístupu k informacím žádám o sdělení, kolik ministerstvo v letech 2022 až 2025 zaplatilo za provoz a úpravy aplikací OKslužby a kdo je jejich dodavatelem.',
      ],
    }),
  },
  {
    id: 'complaint about a home',
    from: 'person',
    annotation: 'Stížnost - péče o maminku v domově pro seniory',
    to: to('odbor inspekce sociálních služeb'),
    write: ({ person }) => ({
      subject: 'Stížnost na péči v domově pro seniory',
      body: [
        `obracím se na Vás jako ${by(person, 'syn', 'dcera')} klientky domova pro seniory. Personál je milý, ale na noční službě bývá jedna sestra na čtyřicet lidí. Vedení na mé dopisy neodpovídá.`,
        'Prosím o prošetření.',
      ],
    }),
  },
  {
    id: 'care allowance appeal',
    from: 'person',
    annotation: 'Odvolání - příspěvek na péči',
    to: to('odbor nepojistných dávek – odvolací řízení'),
    write: ({ number, on }) => ({
      subject: `Odvolání proti rozhodnutí č. j. ${number}/2026`,
      body: [
        `proti rozhodnutí Úřadu práce ze dne ${czechDate(on)}, kterým mi nebyl zvýšen příspěvek na péči, podávám odvolání. Nesouhlasím se závěrem, že zvládám přípravu stravy a péči o zdraví.`,
      ],
    }),
  },
  {
    id: 'consent to look into a file',
    from: 'person',
    annotation: 'Souhlas s nahlížením do spisu',
    to: to('odbor odvolacích agend'),
    write: ({ person, number }) => ({
      subject: `Souhlas s nahlížením do spisu zn. ${number}`,
      body: [
        `Já, ${fullName(person)}, souhlasím s tím, aby do spisu v mém řízení o dávce pomoci v hmotné nouzi nahlížela moje sociální pracovnice a pořizovala si z něj kopie.`,
      ],
    }),
  },
  {
    id: 'no more mail to jobseekers',
    from: 'person',
    annotation: 'Odvolání souhlasu se zpracováním osobních údajů uchazeče o zaměstnání',
    to: to('odbor personální'),
    write: ({ person }) => ({
      subject: 'Odvolání souhlasu – evidence uchazečů o místo na ministerstvu',
      body: [
        'Dobrý den,',
        `loni jsem se u Vás ${by(person, 'účastnil', 'účastnila')} výběrového řízení na místo referenta a ${by(person, 'dal', 'dala')} jsem souhlas, abyste si můj životopis nechali v databázi. Tento souhlas odvolávám.`,
      ],
    }),
  },
  {
    id: 'practice of a student',
    from: 'person',
    annotation: 'Žádost o odbornou praxi studenta sociální práce',
    to: to('personální oddělení'),
    write: ({ person }) => ({
      subject: 'Odborná praxe v letním semestru',
      body: [
        `studuji třetí ročník oboru sociální práce a ${by(person, 'rád', 'ráda')} bych u Vás ${by(person, 'absolvoval', 'absolvovala')} souvislou třítýdenní praxi. Smlouvu se školou přikládám.`,
      ],
    }),
  },
  {
    id: 'pension and years abroad',
    from: 'person',
    annotation: 'Důchod - doby pojištění na Slovensku',
    to: to('odbor sociálního pojištění'),
    write: () => ({
      subject: 'Dotaz k započtení dob pojištění',
      body: [
        'Dobrý den,',
        'matka do roku 1992 pracovala v Košicích a důchod jí za tyto roky vyplácí Slovensko. Může požádat o odstranění tvrdosti zákona?',
      ],
    }),
  },
  {
    id: 'foster allowance',
    from: 'person',
    annotation: 'Pěstounská péče - urgence dávky',
    to: to('oddělení dávek pěstounské péče'),
    write: ({ on }) => ({
      subject: 'Urgence odměny pěstouna',
      body: [
        `od ${czechDate(on)} máme v pěstounské péči druhé dítě a úřad práce nám dosud odměnu nepřepočetl. Žádáme o prověření postupu úřadu.`,
      ],
    }),
  },
  {
    id: 'power of attorney in a dispute',
    from: 'organisation',
    annotation: 'Plná moc a vyjádření ve správním řízení',
    to: to('odbor legislativy a právní podpory'),
    write: ({ person, number }) => ({
      subject: `Plná moc – řízení o přestupku č. ${number}`,
      body: [
        `ve věci přestupku na úseku sociálních služeb předkládáme plnou moc pro zástupce, kterým je ${fullName(person)}. Vyjádření k věci zašle zástupce ve stanovené lhůtě.`,
      ],
    }),
  },
  {
    id: 'fine of the inspectorate',
    from: 'organisation',
    annotation: 'Žádost o splátkový kalendář pokuty',
    to: to('sekce zaměstnanosti'),
    write: ({ number }) => ({
      subject: `Splátky pokuty, č. j. ${number}`,
      body: ['žádáme o povolení splátek pokuty uložené inspektorátem práce, a to v šesti stejných měsíčních částkách.'],
    }),
  },
  {
    id: 'permit of an agency',
    from: 'organisation',
    annotation: 'Povolení ke zprostředkování zaměstnání - změna odpovědného zástupce',
    to: to('odbor zaměstnanosti – agentury práce'),
    write: ({ person, on }) => ({
      subject: 'Změna odpovědného zástupce agentury práce',
      body: [
        'Vážení,',
        `od ${czechDate(on)} vykonává u naší agentury práce funkci odpovědného zástupce ${fullName(person)}. Souhlas s ustanovením do funkce a výpis z rejstříku trestů jsou přiloženy.`,
      ],
    }),
  },
  {
    id: 'accreditation of a course',
    from: 'organisation',
    annotation: 'Žádost o akreditaci vzdělávacího programu',
    unit: 'akreditační komise',
    to: to('oddělení akreditací'),
    write: ({ number }) => ({
      subject: `Akreditace programu „Péče o seniora s demencí“ (${number})`,
      body: [
        'předkládáme žádost o akreditaci vzdělávacího programu v rozsahu 16 hodin pro pracovníky v sociálních službách. Správní poplatek byl uhrazen.',
      ],
    }),
  },
  {
    id: 'capacity in the register',
    from: 'organisation',
    annotation: 'Dotaz k údajům v registru poskytovatelů sociálních služeb',
    to: to('oddělení registrací'),
    write: ({ organisation }) => ({
      subject: 'Chybně zobrazená kapacita ve veřejném registru',
      body: [
        'Dobrý den,',
        `ve veřejné části registru poskytovatelů je u ${organisation.name} uvedeno o deset lůžek méně, než kolik nám krajský úřad zaregistroval. Na koho se máme s opravou obrátit?`,
      ],
    }),
  },
  {
    id: 'call for a minimum of staff',
    from: 'organisation',
    annotation: 'Připomínky k novele vyhlášky č. 505/2006 Sb.',
    to: to('odbor sociálních služeb a sociální práce'),
    write: ({ organisation }) => ({
      subject: 'Připomínky k návrhu vyhlášky',
      body: [
        `${organisation.name} zasílá připomínky k personálním standardům: navržený počet pracovníků na noční směně nelze v malých zařízeních zajistit.`,
      ],
    }),
  },
  {
    id: 'prize for caring',
    from: 'organisation',
    annotation: 'Nominace na cenu Pečovatelka roku',
    to: to('odbor komunikace'),
    write: ({ person }) => ({
      subject: 'Nominace pracovníka v sociálních službách',
      body: [
        `letos na cenu nominujeme osobu, bez které si naši pečovatelskou službu neumíme představit: ${fullName(person)}. Souhlas se zveřejněním jména a fotografie máme.`,
      ],
    }),
  },
  {
    id: 'day of open doors',
    from: 'organisation',
    annotation: 'Pozvánka - výročí rodinného centra',
    to: to('kancelář ministra'),
    write: ({ organisation, on }) => ({
      subject: 'Pozvání na oslavu deseti let činnosti',
      body: [
        'Vážený pane ministře,',
        `dne ${wordyDate(on)} zahájila organizace ${organisation.name} výstavu k deseti letům své činnosti. Byli bychom poctěni, kdybyste si ji přišel prohlédnout, otevřena je do konce roku.`,
      ],
    }),
  },
  {
    id: 'survey of a faculty',
    from: 'organisation',
    annotation: 'Dotazníkové šetření - digitalizace sociálních služeb',
    to: to('odbor analýz a statistik'),
    write: () => ({
      subject: 'Prosba o rozeslání dotazníku poskytovatelům',
      body: [
        'Dobrý den,',
        'v rámci disertační práce zjišťujeme, jak poskytovatelé sociálních služeb zacházejí s elektronickými podáními. Mohlo by ministerstvo odkaz na dotazník zveřejnit na svém webu?',
      ],
    }),
  },
  {
    id: 'protected employment',
    from: 'organisation',
    annotation: 'Dohoda o uznání zaměstnavatele na chráněném trhu práce - doplnění',
    to: to('oddělení zaměstnávání osob se zdravotním postižením'),
    write: ({ number }) => ({
      subject: `Doplnění žádosti č. ${number} o uznání zaměstnavatele`,
      body: ['k výzvě doplňujeme potvrzení o bezdlužnosti a jmenný seznam zaměstnanců se zdravotním postižením.'],
    }),
  },
  {
    id: 'collective agreement',
    from: 'organisation',
    annotation: 'Uložení kolektivní smlouvy vyššího stupně',
    to: to('oddělení kolektivních smluv'),
    write: ({ on }) => ({
      subject: 'Kolektivní smlouva vyššího stupně k uložení',
      body: [
        `k uložení zasíláme kolektivní smlouvu uzavřenou ${wordyDate(on)} a zápis o pověření členů vyjednávacího týmu.`,
      ],
    }),
  },
  {
    id: 'child taken abroad',
    from: 'authority',
    annotation: 'OSPOD - žádost o součinnost ve věci nezletilého',
    to: to('odbor ochrany práv dětí'),
    write: ({ number }) => ({
      subject: `Součinnost ve věci nezletilého dítěte, sp. zn. ${number}`,
      body: [
        'jako orgán sociálně-právní ochrany dětí žádáme o předání spisu zahraničnímu ústřednímu orgánu. Matka s dítětem se podle všeho zdržuje v Rakousku.',
      ],
    }),
  },
  {
    id: 'entrusted with child protection',
    from: 'authority',
    annotation: 'Pověření k výkonu sociálně-právní ochrany - zaslání stejnopisu',
    to: to('odbor ochrany práv dětí'),
    write: ({ person, on }) => ({
      subject: 'Stejnopis pověření k výkonu sociálně-právní ochrany dětí',
      body: [
        `zasíláme stejnopis rozhodnutí ze dne ${czechDate(on)} o pověření fyzické osoby k výkonu sociálně-právní ochrany dětí. Rozhodnutí podepsal${by(person, '', 'a')} ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'transfer for social work',
    from: 'authority',
    annotation: 'Vyúčtování dotace na výkon sociální práce obce',
    to: to('referát sociální práce v obcích'),
    write: ({ organisation, number }) => ({
      subject: `Finanční vypořádání dotace ${number}`,
      body: [
        `${organisation.name} předkládá finanční vypořádání dotace na výkon sociální práce za rok 2025. Dotace byla vyčerpána v plné výši na platy dvou sociálních pracovnic.`,
      ],
    }),
  },
  {
    id: 'public guardian',
    from: 'authority',
    annotation: 'Žádost o metodickou pomoc - veřejný opatrovník',
    to: to('oddělení sociálního začleňování'),
    write: () => ({
      subject: 'Veřejné opatrovnictví – žádost o stanovisko',
      body: [
        'Dobrý den,',
        'soud nás ustanovil opatrovníkem klienta, který žije v domově se zvláštním režimem mimo naši obec. Může obec funkci opatrovníka vykonávat prostřednictvím zaměstnance jiné obce?',
      ],
    }),
  },
  {
    id: 'senior taxi',
    from: 'authority',
    annotation: 'Senior taxi - dotaz na možnost podpory',
    to: to('oddělení politiky přípravy na stárnutí'),
    write: ({ organisation }) => ({
      subject: 'Podpora dopravy pro seniory',
      body: [
        `${organisation.name} od ledna provozuje dopravu pro seniory nad 70 let. Lze na ni získat příspěvek z programu obce přátelské rodině a seniorům?`,
      ],
    }),
  },
  {
    id: 'property of the state',
    from: 'authority',
    annotation: 'Souhlas zastupitelstva s bezúplatným převodem budovy',
    to: to('odbor správy majetku'),
    write: ({ on }) => ({
      subject: 'Bezúplatný převod bývalé budovy úřadu práce',
      body: [
        `zastupitelstvo dne ${dottedDate(on)} vyslovilo souhlas s bezúplatným nabytím budovy bývalého úřadu práce. V budově chceme zřídit denní stacionář.`,
      ],
    }),
  },
  {
    id: 'town leaves a cooperation',
    from: 'authority',
    annotation: 'Ukončení funkce člena pracovní skupiny za obec',
    to: to('odbor koncepcí sociální politiky'),
    write: ({ person, on }) => ({
      subject: 'Pracovní skupina pro sociální bydlení – změna zástupce',
      body: [
        `členství v pracovní skupině pro sociální bydlení za naši obec skončilo ke dni ${czechDate(on)}. Novým členem bude ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'children group permit',
    from: 'organisation',
    annotation: 'Dětská skupina - žádost o oprávnění a přístup do evidence',
    to: to('oddělení dětských skupin'),
    write: ({ organisation, person }) => ({
      subject: 'Dětská skupina – evidence poskytovatelů',
      body: [
        'Dobrý den,',
        `${organisation.name} má od září oprávnění k poskytování služby péče o dítě v dětské skupině. Prosíme o zřízení přístupu do evidence dětských skupin pro osobu ${fullName(person)}.`,
      ],
    }),
  },
];
