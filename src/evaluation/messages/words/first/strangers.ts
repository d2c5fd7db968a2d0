import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const to = (unit: string) => ['Ministerstvo práce a sociálních věcí', unit];
const ict = 'odbor provozu informačních a komunikačních technologií';
const officially = (unit: string) => ['MPSV ČR', unit, 'Na Poříčním právu 376/1, 128 01 Praha 2'];
const ictInShort = 'Odbor provozu ICT';
const ministry = (unit: string) => ['Ministerstvo práce a soc. věcí', unit, 'Na Poříčním právu 1, Praha 2'];
const operators = 'odbor ICT – provoz';

/** Near the vocabulary of OKslužby, and nothing of it asks for access. */
export const strangers: StrangerWording[] = [
  {
    id: 'subsidy filed in the software',
    from: 'organisation',
    annotation: 'Doplnění žádosti o dotaci podané v OKslužby - rodina',
    unit: 'odbor rodinné politiky',
    to: to('odbor rodinné politiky'),
    write: ({ number }) => ({
      subject: `Doplnění žádosti o dotaci č. ${number}/2027`,
      body: [
        'k žádosti o dotaci podané v aplikaci OKslužby – rodina doplňujeme opravený rozpočet a personální zajištění projektu.',
        [
          ['Položka', 'Částka'],
          ['Mzdy', '612 000 Kč'],
          ['Materiál', '48 500 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'appeal against a decision',
    from: 'organisation',
    annotation: 'Odvolání proti rozhodnutí o zamítnutí žádosti',
    to: to('odbor odvolání'),
    write: ({ on, number }) => ({
      subject: 'Odvolání',
      body: [
        `podáváme odvolání proti rozhodnutí Úřadu práce ČR č. j. ${number}/2026 ze dne ${czechDate(on)}, kterým nebyl přiznán příspěvek na chráněné pracovní místo.`,
      ],
    }),
  },
  {
    id: 'invoice to the department',
    from: 'organisation',
    annotation: 'Faktura za servisní podporu',
    unit: ict,
    to: to(ict),
    write: ({ number, on }) => ({
      subject: `Faktura č. ${number}`,
      body: [
        `Fakturujeme Vám servisní podporu serverové infrastruktury za období do ${czechDate(on)} podle smlouvy.`,
        [
          ['Položka', 'Cena'],
          ['Servis', '84 000 Kč'],
        ],
        'Splatnost 30 dnů.',
      ],
    }),
  },
  {
    id: 'training about consents',
    from: 'organisation',
    annotation: 'Pozvánka na seminář: souhlas se zpracováním osobních údajů',
    to: to('personální oddělení'),
    write: ({ on }) => ({
      subject: 'Seminář GDPR v sociálních službách',
      body: [
        'zveme Vaše zaměstnance na seminář „Kdy je souhlas se zpracováním osobních údajů opravdu potřeba“.',
        `Termín: ${wordyDate(on)}, cena 2 900 Kč za osobu včetně materiálů.`,
      ],
    }),
  },
  {
    id: 'job application with a consent',
    from: 'person',
    annotation: 'Přihláška do výběrového řízení, souhlas se zpracováním údajů',
    to: to('personální odbor'),
    write: ({ person }) => ({
      subject: 'Přihláška do výběrového řízení na služební místo',
      body: [
        `hlásím se do výběrového řízení na místo vrchní referent. Jméno a příjmení: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
        'Souhlasím se zpracováním svých osobních údajů pro účely tohoto výběrového řízení.',
        'Přikládám životopis.',
      ],
    }),
  },
  {
    id: 'secondment',
    from: 'organisation',
    annotation: 'Souhlas s dočasným přidělením zaměstnance',
    to: to('sekce zaměstnanosti'),
    write: ({ person }) => ({
      subject: 'Souhlas s dočasným přidělením',
      body: [
        `souhlasíme s dočasným přidělením ${by(person, 'zaměstnance', 'zaměstnankyně')} (${person.given} ${person.family}) k výkonu práce na Vašem ministerstvu.`,
      ],
    }),
  },
  {
    id: 'agency permit',
    from: 'organisation',
    annotation: 'Žádost o povolení ke zprostředkování zaměstnání',
    to: to('odbor trhu práce'),
    write: ({ organisation }) => ({
      subject: 'Žádost o vydání povolení ke zprostředkování zaměstnání',
      body: [
        `${organisation.name} žádá o povolení ke zprostředkování zaměstnání formou agenturního zaměstnávání podle zákona č. 435/2004 Sb.`,
      ],
    }),
  },
  {
    id: 'child protection',
    from: 'organisation',
    annotation: 'Žádost o pověření k výkonu sociálně-právní ochrany dětí',
    to: to('odbor ochrany práv dětí'),
    write: () => ({
      subject: 'Pověření k výkonu sociálně-právní ochrany dětí',
      body: ['žádáme o vydání pověření k výkonu sociálně-právní ochrany dětí v rozsahu poradenské činnosti.'],
    }),
  },
  {
    id: 'information by law 106, about the software',
    from: 'person',
    annotation: 'Žádost o informace dle zákona č. 106/1999 Sb. - OKslužby',
    to: to('oddělení poskytování informací'),
    write: () => ({
      subject: 'Žádost o informace podle zákona č. 106/1999 Sb.',
      body: [
        'žádám o poskytnutí informace, kolik stály v letech 2020 až 2025 provoz a rozvoj aplikace OKslužby a kdo je jejím dodavatelem.',
      ],
    }),
  },
  {
    id: 'registration of a service',
    from: 'organisation',
    annotation: 'Žádost o registraci sociální služby',
    to: to('odbor sociálních služeb'),
    write: ({ organisation }) => ({
      subject: 'Registrace sociální služby',
      body: [
        `${organisation.name} oznamuje změnu údajů v registraci sociální služby, změna kapacity od příštího roku.`,
      ],
    }),
  },
  {
    id: 'seniors as people',
    from: 'organisation',
    annotation: 'Pozvánka na konferenci Senior a rodina 2027',
    to: to('kancelář ministra'),
    write: ({ on }) => ({
      subject: 'Konference Senior a rodina',
      body: [`dovolujeme si Vás pozvat na konferenci o stárnutí a rodině, která se koná dne ${wordyDate(on)}.`],
    }),
  },
  {
    id: 'consent of parents',
    from: 'organisation',
    annotation: 'Souhlasy rodičů - letní tábor',
    to: to('odbor rodiny'),
    write: () => ({
      subject: 'Dětská skupina – souhlasy zákonných zástupců',
      body: ['zasíláme přehled dětí, jejichž zákonní zástupci souhlasí s pořizováním fotografií na táboře.'],
    }),
  },
  {
    id: 'building pass',
    from: 'organisation',
    annotation: 'Žádost o povolení vstupu do budovy',
    unit: ict,
    to: to(ict),
    write: ({ person, on }) => ({
      subject: 'Vstup technika do serverovny',
      body: [
        `žádáme o umožnění vstupu do budovy dne ${czechDate(on)} pro technika: ${person.given} ${person.family}, z důvodu výměny záložního zdroje.`,
      ],
    }),
  },
  {
    id: 'wages asked by a court',
    from: 'authority',
    annotation: 'Výzva k součinnosti',
    to: to('personální odbor'),
    write: ({ person }) => ({
      subject: 'Výzva k součinnosti',
      body: [`sdělte výši čisté mzdy Vašeho zaměstnance (${person.given} ${person.family}) v řízení o výživném.`],
    }),
  },
  {
    id: 'care allowance',
    from: 'person',
    annotation: 'Stížnost na délku řízení o příspěvku na péči',
    to: to('odbor nepojistných dávek'),
    write: ({ person }) => ({
      subject: 'Stížnost',
      body: [
        `o příspěvek na péči jsem ${by(person, 'žádal', 'žádala')} před půl rokem a dosud nebylo rozhodnuto. Žádám o prošetření.`,
      ],
    }),
  },
  {
    id: 'access to a file',
    from: 'person',
    annotation: 'Žádost o nahlížení do spisu a přístup k dokumentům',
    to: to('odbor kontroly'),
    write: ({ number }) => ({
      subject: 'Nahlížení do spisu',
      body: [`žádám o nahlížení do spisu sp. zn. ${number}/2026 a o pořízení kopií listin.`],
    }),
  },
  {
    id: 'consent of the founder',
    from: 'authority',
    annotation: 'Souhlas zřizovatele s přijetím daru',
    to: to('odbor sociálních služeb'),
    write: ({ organisation }) => ({
      subject: 'Souhlas zřizovatele',
      body: [`${organisation.name} jako zřizovatel uděluje souhlas s přijetím účelově určeného daru.`],
    }),
  },
  {
    id: 'change of director in a subsidised project',
    from: 'organisation',
    annotation: 'Monitorovací zpráva projektu OPZ+',
    to: to('odbor realizace programů ESF'),
    write: ({ number }) => ({
      subject: `Monitorovací zpráva k projektu reg. č. CZ.03.${number}`,
      body: ['zasíláme monitorovací zprávu za uplynulé období včetně přehledu čerpání rozpočtu.'],
    }),
  },
  {
    id: 'settlement of a subsidy',
    from: 'organisation',
    annotation: 'Vyúčtování dotace - OKslužby poskytovatel',
    unit: 'odd. financování sociálních služeb',
    to: officially('odd. financování sociálních služeb'),
    write: ({ number }) => ({
      subject: `Finanční vypořádání dotace č. ${number}`,
      body: [
        'předkládáme vyúčtování dotace za loňský rok. Elektronická verze vyúčtování byla odeslána v aplikaci OKslužby – poskytovatel, v příloze je podepsaná rozvaha.',
        [
          ['Služba', 'Přiděleno', 'Vyčerpáno'],
          ['terénní', '1 250 000 Kč', '1 250 000 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'objections to a rating',
    from: 'organisation',
    annotation: 'Námitky k hodnocení žádosti - program Rodina',
    to: officially('Odbor rodinné politiky a politiky stárnutí'),
    write: ({ number }) => ({
      subject: 'Námitky proti hodnocení projektu',
      body: [
        `nesouhlasíme s bodovým hodnocením projektu č. ${number} v programu Rodina a uplatňujeme proti němu námitky. Hodnotitel nevzal v úvahu přílohu č. 3.`,
      ],
    }),
  },
  {
    id: 'remedy against a decision',
    from: 'person',
    annotation: 'Odvolání',
    to: officially('Odbor odvolání a správních činností nepojistných dávek'),
    write: ({ person, on }) => ({
      subject: 'Odvolání do rozhodnutí',
      body: [
        `proti rozhodnutí o nepřiznání příspěvku na bydlení, které mi bylo doručeno ${dottedDate(on)}, se v zákonné lhůtě odvolávám. Rozhodnutí vychází z nesprávně zjištěných příjmů.`,
        `${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'bill for licences',
    from: 'organisation',
    annotation: 'Daňový doklad - licence',
    unit: ictInShort,
    to: officially(ictInShort),
    write: ({ number, on }) => ({
      subject: `Daňový doklad ${number}`,
      body: [
        `Na základě objednávky Vám účtujeme prodloužení licencí databázového software. Datum zdanitelného plnění ${czechDate(on)}.`,
        [
          ['Popis', 'Ks', 'Celkem bez DPH'],
          ['Licence', '25', '310 000,00 Kč'],
        ],
        'Částku uhraďte na účet uvedený v zápatí.',
      ],
    }),
  },
  {
    id: 'demonstration of a product',
    from: 'organisation',
    annotation: 'Nabídka - zkušební přístup do aplikace pro evidenci klientů',
    unit: ictInShort,
    to: officially(ictInShort),
    write: ({ organisation }) => ({
      subject: 'Nabídka softwaru',
      body: [
        `společnost ${organisation.name} nabízí informační systém pro evidenci klientů sociálních služeb. Pro Vaše pracovníky jsme připravili bezplatnou ukázku na měsíc.`,
      ],
    }),
  },
  {
    id: 'course on data protection',
    from: 'organisation',
    annotation: 'Kurz GDPR pro rok 2027',
    to: officially('Oddělení vzdělávání'),
    write: ({ on }) => ({
      subject: 'Katalog kurzů 2027',
      body: [
        'představujeme katalog kurzů ochrany osobních údajů, mimo jiné kurz „Souhlas subjektu údajů krok za krokem“.',
        `Přihlášky přijímáme do ${wordyDate(on)}.`,
      ],
    }),
  },
  {
    id: 'candidate for a post',
    from: 'person',
    annotation: 'Životopis a souhlas se zpracováním osobních údajů',
    to: officially('Odbor personální'),
    write: ({ person }) => ({
      subject: 'Zájem o pracovní pozici',
      body: [
        `reaguji na inzerát na pozici referent a přikládám životopis. Uděluji ministerstvu souhlas se zpracováním mých osobních údajů uvedených v životopise po dobu trvání výběru zaměstnance.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'consent with publishing',
    from: 'organisation',
    annotation: 'Souhlas se zveřejněním smlouvy',
    to: officially('Odbor právní'),
    write: ({ number }) => ({
      subject: `Smlouva č. ${number} – registr smluv`,
      body: ['souhlasíme se zveřejněním smlouvy v registru smluv, s výjimkou přílohy obsahující obchodní tajemství.'],
    }),
  },
  {
    id: 'permit for an agency',
    from: 'organisation',
    annotation: 'Povolení agentury práce - doplnění',
    to: officially('Odbor regulace trhu práce'),
    write: ({ organisation }) => ({
      subject: 'Doplnění žádosti o povolení ke zprostředkování',
      body: [
        `k žádosti společnosti ${organisation.name} o povolení ke zprostředkování zaměstnání doplňujeme doklad o odborné způsobilosti odpovědného zástupce.`,
      ],
    }),
  },
  {
    id: 'protection of children',
    from: 'organisation',
    annotation: 'Pověření SPOD - prodloužení',
    to: officially('Oddělení sociálně-právní ochrany dětí'),
    write: () => ({
      subject: 'Prodloužení pověření SPOD',
      body: ['žádáme o prodloužení platnosti pověření k výkonu sociálně-právní ochrany dětí pro naše zařízení.'],
    }),
  },
  {
    id: 'how many accounts there are',
    from: 'person',
    annotation: 'Žádost podle zákona 106/1999 Sb.',
    unit: ictInShort,
    to: officially(ictInShort),
    write: () => ({
      subject: 'Žádost o informace (zákon č. 106/1999 Sb.)',
      body: [
        'prosím o informaci, kolik uživatelských účtů bylo v roce 2025 zřízeno v aplikacích OKslužby a jaká byla průměrná doba vyřízení.',
      ],
    }),
  },
  {
    id: 'registration to the region',
    from: 'organisation',
    annotation: 'Registrace nové sociální služby - poskytovatel',
    to: officially('Odbor sociálních služeb a sociální práce'),
    write: ({ organisation }) => ({
      subject: 'Žádost o zápis služby do registru',
      body: [
        `${organisation.name} žádá o registraci sociální služby odborné sociální poradenství. Žádost zasíláme na vědomí, originál byl podán krajskému úřadu.`,
      ],
    }),
  },
  {
    id: 'council for seniors',
    from: 'organisation',
    annotation: 'Rada vlády pro seniory - podklady, senior roku',
    to: officially('Sekretariát Rady vlády pro seniory'),
    write: () => ({
      subject: 'Nominace v soutěži',
      body: ['zasíláme nominaci v soutěži Senior roku. Navrhovaná osoba pracuje v našem klubu dvacet let.'],
    }),
  },
  {
    id: 'families in need',
    from: 'authority',
    annotation: 'Rodina s dětmi v tíživé situaci - postoupení podnětu',
    to: officially('Odbor rodinné politiky a politiky stárnutí'),
    write: () => ({
      subject: 'Postoupení podnětu',
      body: ['v příloze postupujeme podnět občana týkající se rodiny s dětmi, k němuž nejsme věcně příslušní.'],
    }),
  },
  {
    id: 'consent of guardians',
    from: 'organisation',
    annotation: 'Souhlas zákonných zástupců, dětská skupina',
    to: officially('Oddělení dětských skupin'),
    write: () => ({
      subject: 'Provozní řád dětské skupiny',
      body: [
        'zasíláme aktualizovaný provozní řád. Zákonní zástupci všech dětí vyslovili souhlas s poskytnutím údajů hygienické stanici.',
      ],
    }),
  },
  {
    id: 'delivery of equipment',
    from: 'organisation',
    annotation: 'Předávací protokol - dodávka techniky',
    unit: 'ředitel odboru provozu ICT',
    to: officially(ictInShort),
    write: ({ number, on }) => ({
      subject: `Předávací protokol ${number}`,
      body: [`dne ${dottedDate(on)} byla do budovy dodána technika podle objednávky. Prosíme o potvrzení protokolu.`],
    }),
  },
  {
    id: 'distraint on wages',
    from: 'authority',
    annotation: 'Exekuční příkaz - srážky ze mzdy',
    to: officially('Odbor personální'),
    write: ({ person }) => ({
      subject: 'Exekuční příkaz přikázáním srážek ze mzdy',
      body: [`plátci mzdy se přikazuje, aby ${by(person, 'povinnému', 'povinné')} prováděl srážky ze mzdy.`],
    }),
  },
  {
    id: 'complaint about an office',
    from: 'person',
    annotation: 'Stížnost na pracovnici úřadu práce',
    to: officially('Odbor kontroly a stížností'),
    write: ({ on }) => ({
      subject: 'Stížnost na nevhodné chování',
      body: [`dne ${czechDate(on)} mi na přepážce nebyla poskytnuta informace o dávce. Žádám o prošetření věci.`],
    }),
  },
  {
    id: 'looking into a file',
    from: 'person',
    annotation: 'Žádost o přístup ke spisu',
    to: officially('Odbor odvolání a správních činností'),
    write: ({ number }) => ({
      subject: `Spis ${number}/2025 – nahlédnutí`,
      body: ['prosím o sdělení termínu, kdy mohu do spisu nahlédnout a pořídit si z něj výpisky.'],
    }),
  },
  {
    id: 'gift to a home',
    from: 'authority',
    annotation: 'Souhlas zřizovatele',
    to: officially('Odbor sociálních služeb a sociální práce'),
    write: () => ({
      subject: 'Usnesení rady – souhlas s pronájmem',
      body: ['rada schválila souhlas s pronájmem části budovy příspěvkové organizace na dobu pěti let.'],
    }),
  },
  {
    id: 'report on a project',
    from: 'organisation',
    annotation: 'ZoR projektu',
    to: officially('Odbor podpory projektů ESF'),
    write: ({ number }) => ({
      subject: `Zpráva o realizaci CZ.03.02.${number}`,
      body: ['předkládáme zprávu o realizaci projektu, indikátory byly naplněny podle plánu.'],
    }),
  },
  {
    id: 'comment on a law',
    from: 'organisation',
    annotation: 'Připomínky k novele zákona o sociálních službách',
    to: officially('Odbor legislativy'),
    write: () => ({
      subject: 'Připomínky k návrhu novely',
      body: [
        'k návrhu novely uplatňujeme zásadní připomínku: výkaz sociálních služeb má být zjednodušen a lhůta pro jeho podání prodloužena.',
      ],
    }),
  },
  {
    id: 'account in another system',
    from: 'organisation',
    annotation: 'IS ESF - změna oprávnění uživatele',
    to: officially('Odbor podpory projektů ESF'),
    write: ({ person }) => ({
      subject: 'Uživatel IS ESF',
      body: [`v projektu se mění kontaktní osoba, nově jí bude ${person.given} ${person.family}.`],
    }),
  },
  {
    id: 'strike of an employer',
    from: 'organisation',
    annotation: 'Kolektivní smlouva vyššího stupně - žádost o uložení',
    to: officially('Odbor pracovněprávní legislativy'),
    write: () => ({
      subject: 'Uložení kolektivní smlouvy',
      body: ['předkládáme kolektivní smlouvu vyššího stupně k uložení podle zákona o kolektivním vyjednávání.'],
    }),
  },
  {
    id: 'paper enclosures of a subsidy',
    from: 'organisation',
    annotation: 'Přílohy k žádosti o dotaci 2027 podané přes OKslužby',
    unit: 'oddělení dotací rodinné politiky',
    to: ministry('oddělení dotací rodinné politiky'),
    write: ({ number }) => ({
      subject: `Listinné přílohy k žádosti o dotaci č. ${number}`,
      body: [
        'Dobrý den,',
        'žádost o dotaci jsme elektronicky odeslali prostřednictvím aplikace OKslužby. Zbývající přílohy, tj. stanovy, výroční zprávu a potvrzení o bezdlužnosti, zasíláme touto cestou.',
      ],
    }),
  },
  {
    id: 'change of the budget of a subsidy',
    from: 'organisation',
    annotation: 'Žádost o povolení změny rozpočtu dotace',
    to: ministry('oddělení dotačních řízení'),
    write: ({ number }) => ({
      subject: `Přesun prostředků v rámci dotace č. ${number}`,
      body: [
        'žádáme o povolení přesunu prostředků mezi položkami schváleného rozpočtu.',
        [
          ['Z položky', 'Na položku', 'Částka v Kč'],
          ['cestovné', 'DPP', '18 000'],
          ['nájemné', 'energie', '22 500'],
        ],
      ],
    }),
  },
  {
    id: 'unused money goes back',
    from: 'organisation',
    annotation: 'Avízo vratky dotace',
    unit: 'odbor rozpočtu',
    to: ministry('odbor rozpočtu'),
    write: ({ number, on }) => ({
      subject: `Vratka nevyčerpané dotace – rozhodnutí č. ${number}`,
      body: [`oznamujeme, že dne ${czechDate(on)} jsme na účet ministerstva vrátili nevyčerpanou část dotace.`],
    }),
  },
  {
    id: 'appeal against the degree of dependence',
    from: 'person',
    annotation: 'Odvolání - stupeň závislosti',
    to: ministry('odbor posudkové služby'),
    write: ({ on, number }) => ({
      subject: 'Odvolávám se proti rozhodnutí',
      body: [
        `rozhodnutím č. j. ${number}/2026/ÚP ze dne ${dottedDate(on)} mi byl snížen příspěvek na péči ze III. na II. stupeň. S tímto rozhodnutím nesouhlasím a odvolávám se proti němu.`,
      ],
    }),
  },
  {
    id: 'appeal taken back',
    from: 'person',
    annotation: 'Zpětvzetí odvolání',
    to: ministry('odvolací oddělení'),
    write: ({ person, number }) => ({
      subject: `Zpětvzetí odvolání ve věci ${number}/2026`,
      body: [
        'Vážení,',
        `odvolání, které jsem ${by(person, 'podal', 'podala')} proti rozhodnutí o dávce, beru v celém rozsahu zpět.`,
      ],
    }),
  },
  {
    id: 'power of attorney about a benefit',
    from: 'person',
    annotation: 'Plná moc - řízení o dávce',
    to: ministry('odbor pomoci v hmotné nouzi'),
    write: ({ person, number }) => ({
      subject: 'Plná moc k zastupování v řízení',
      body: [
        `Pro odvolací řízení vedené pod sp. zn. ${number}/2026 ve věci doplatku na bydlení uděluji plnou moc své dceři, která je oprávněna nahlížet do spisu a přebírat písemnosti.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'own data in the files of an office',
    from: 'person',
    annotation: 'Žádost o přístup k osobním údajům podle čl. 15 GDPR',
    to: ministry('pověřenec pro ochranu osobních údajů'),
    write: ({ person }) => ({
      subject: 'Přístup k mým osobním údajům v evidenci uchazečů o zaměstnání',
      body: [
        `žádám o potvrzení, jaké osobní údaje o mně vede Úřad práce v evidenci uchazečů o zaměstnání, kde jsem ${by(person, 'byl', 'byla')} v letech 2019 a 2020.`,
      ],
    }),
  },
  {
    id: 'user of the system for European projects',
    from: 'organisation',
    annotation: 'Žádost o přístup nového uživatele - IS ESF2021+',
    to: ministry('odbor implementace programů ESF'),
    write: ({ person }) => ({
      subject: 'Nový uživatel v systému IS ESF2021+',
      body: [
        'Dobrý den,',
        `prosíme o přidělení role editora v informačním systému IS ESF2021+. Novým uživatelem projektu je ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'electronic course',
    from: 'organisation',
    annotation: 'Uživatelské účty do e-learningu pro zaměstnance',
    to: ministry('oddělení rozvoje zaměstnanců'),
    write: ({ organisation }) => ({
      subject: 'Účty do e-learningového portálu',
      body: [
        `společnost ${organisation.name} Vám předává informaci, že účty Vašich zaměstnanců do našeho e-learningového portálu byly prodlouženy o další rok.`,
      ],
    }),
  },
  {
    id: 'invoice for development',
    from: 'organisation',
    annotation: 'Faktura - rozvoj aplikace OKslužby',
    unit: operators,
    to: ministry(operators),
    write: ({ number, on }) => ({
      subject: `Faktura ${number} – rozvoj aplikace`,
      body: [
        `Dle objednávky fakturujeme práce na rozvoji aplikace OKslužby. DUZP: ${dottedDate(on)}.`,
        [
          ['Činnost', 'Člověkodny', 'Cena'],
          ['Analýza', '4', '38 400 Kč'],
          ['Programování', '11', '105 600 Kč'],
        ],
        'Fakturu prosíme uhradit do data splatnosti.',
      ],
    }),
  },
  {
    id: 'amendment of a contract',
    from: 'organisation',
    annotation: 'Dodatek ke smlouvě o podpoře aplikací OKslužby - k podpisu',
    unit: operators,
    to: ministry(operators),
    write: ({ number }) => ({
      subject: `Návrh dodatku č. 3 ke smlouvě č. ${number}`,
      body: [
        'v příloze zasíláme návrh dodatku ke smlouvě o technické podpoře. Mění se v něm výše měsíčního paušálu a doba odezvy. Prosíme o připomínky.',
      ],
    }),
  },
  {
    id: 'planned outage',
    from: 'organisation',
    annotation: 'Oznámení plánované odstávky datového centra',
    unit: operators,
    to: ministry(operators),
    write: ({ on }) => ({
      subject: 'Plánovaná odstávka',
      body: [
        `jako provozovatel datového centra oznamujeme odstávku napájení jedné větve, původně plánovanou na ${wordyDate(on)}. Nový termín Vám sdělíme.`,
      ],
    }),
  },
  {
    id: 'offer of a test of safety',
    from: 'organisation',
    annotation: 'Nabídka penetračních testů',
    unit: operators,
    to: ministry(operators),
    write: ({ organisation }) => ({
      subject: 'Nabídka služeb v oblasti kybernetické bezpečnosti',
      body: [
        `${organisation.name} Vám nabízí prověření zabezpečení uživatelských účtů a hesel. První konzultace je zdarma.`,
      ],
    }),
  },
  {
    id: 'contracts by the law on information',
    from: 'person',
    annotation: 'Žádost o informace dle z. č. 106/1999 Sb. (smlouvy OKslužby)',
    to: ministry('pracoviště pro poskytování informací'),
    write: ({ person }) => ({
      subject: 'Poskytnutí informací podle zákona o svobodném přístupu k informacím',
      body: [
        'dle zákona č. 106/1999 Sb. požaduji kopie všech smluv uzavřených na provoz aplikace OKslužby od roku 2018 včetně dodatků.',
        `Žadatel: ${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'opinion of a council of seniors',
    from: 'organisation',
    annotation: 'Stanovisko k valorizaci - rada seniorů',
    to: ministry('odbor důchodového pojištění'),
    write: () => ({
      subject: 'Stanovisko k valorizaci důchodů',
      body: ['předkládáme stanovisko našich členů k návrhu na úpravu valorizačního mechanismu u starobních důchodů.'],
    }),
  },
  {
    id: 'parental allowance',
    from: 'person',
    annotation: 'Rodičovský příspěvek - nečinnost úřadu',
    to: ministry('odbor státní sociální podpory'),
    write: ({ on }) => ({
      subject: 'Podnět pro nečinnost',
      body: [
        `žádost o rodičovský příspěvek byla podána ${czechDate(on)} a úřad práce v ní stále nekoná. Podávám podnět k opatření proti nečinnosti. Naše rodina je bez příjmů.`,
      ],
    }),
  },
  {
    id: 'civil service',
    from: 'person',
    annotation: 'Žádost o přijetí do služebního poměru',
    to: ministry('odbor státní služby'),
    write: ({ person }) => ({
      subject: 'Žádost o přijetí do služebního poměru a souhlas se zpracováním údajů',
      body: [
        `tímto žádám o přijetí do služebního poměru a zařazení na služební místo odborný referent. Jmenuji se ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}.`,
        'Se zpracováním osobních údajů pro účely výběrového řízení souhlasím.',
      ],
    }),
  },
  {
    id: 'practice of students',
    from: 'organisation',
    annotation: 'Odborná praxe studentky - souhlas vedoucího pracoviště',
    to: ministry('oddělení personálního rozvoje'),
    write: ({ person }) => ({
      subject: 'Odborná praxe studentů',
      body: [
        `prosíme o potvrzení, že vedoucí pracoviště souhlasí s vykonáním odborné praxe. Praxi má vykonat ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'best carer of the year',
    from: 'organisation',
    annotation: 'Nominace Pečovatel roku, souhlasy nominovaných se zpracováním osobních údajů',
    to: ministry('odbor komunikace'),
    write: () => ({
      subject: 'Pečovatel roku – nominační listy',
      body: [
        'zasíláme nominační listy do soutěže Pečovatel roku. Všichni nominovaní souhlasí s tím, že jejich fotografie budou zveřejněny na webu soutěže.',
      ],
    }),
  },
  {
    id: 'member of a working group',
    from: 'organisation',
    annotation: 'Delegování zástupce do pracovní skupiny',
    to: ministry('odbor sociálních služeb'),
    write: ({ person }) => ({
      subject: 'Delegace do pracovní skupiny ke standardům kvality',
      body: [
        `do pracovní skupiny ministerstva ke standardům kvality sociálních služeb delegujeme svého zástupce. Bude jím ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'foreign delegation',
    from: 'authority',
    annotation: 'Návštěva zahraniční delegace v domově pro seniory',
    to: ministry('odbor pro EU a mezinárodní spolupráci'),
    write: ({ on }) => ({
      subject: 'Program návštěvy delegace',
      body: [`zasíláme návrh programu návštěvy delegace, na které jsme se dohodli ${wordyDate(on)}.`],
    }),
  },
  {
    id: 'representative of an agency ended',
    from: 'organisation',
    annotation: 'Ukončení funkce odpovědného zástupce - agentura práce',
    to: ministry('oddělení agenturního zaměstnávání'),
    write: ({ person, on }) => ({
      subject: 'Oznámení změny odpovědného zástupce agentury práce',
      body: [
        `k povolení ke zprostředkování zaměstnání oznamujeme, že odpovědným zástupcem agentury je od ${czechDate(on)} nově ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'permit to employ foreigners',
    from: 'organisation',
    annotation: 'Povolení k zaměstnání cizinců - dotaz',
    to: ministry('oddělení zahraniční zaměstnanosti'),
    write: () => ({
      subject: 'Zaměstnávání cizinců v pečovatelské službě',
      body: [
        'prosíme o výklad, zda pečovatelka s dočasnou ochranou potřebuje povolení k zaměstnání, nebo má volný přístup na trh práce.',
      ],
    }),
  },
  {
    id: 'accredited course',
    from: 'organisation',
    annotation: 'Akreditace vzdělávacího programu - změna lektora',
    to: ministry('akreditační pracoviště'),
    write: ({ person, number }) => ({
      subject: `Akreditace č. A${number}/2024 – změna v lektorském týmu`,
      body: [
        `v akreditovaném kurzu pro pracovníky v sociálních službách se mění lektor. Nově bude vyučovat ${fullName(person)}, ${by(person, 'jehož', 'jejíž')} životopis přikládáme.`,
      ],
    }),
  },
  {
    id: 'objections to an inspection',
    from: 'organisation',
    annotation: 'Námitky proti protokolu o kontrole - inspekce poskytování sociálních služeb',
    to: ministry('oddělení inspekce sociálních služeb'),
    write: ({ number }) => ({
      subject: `Námitky proti kontrolním zjištěním, protokol č. ${number}`,
      body: [
        'podáváme námitky ke kontrolnímu zjištění č. 2. Individuální plány klientů byly předloženy v plném rozsahu.',
      ],
    }),
  },
  {
    id: 'capacity of a registered service',
    from: 'organisation',
    annotation: 'Poskytovatel sociálních služeb - oznámení o navýšení kapacity',
    to: ministry('oddělení registrací'),
    write: ({ organisation }) => ({
      subject: 'Navýšení kapacity registrované služby',
      body: [
        `na vědomí Vám zasíláme žádost o změnu registrace, kterou ${organisation.name} podává u krajského úřadu. Kapacita pečovatelské služby se zvyšuje o deset uživatelů.`,
      ],
    }),
  },
  {
    id: 'protected labour market',
    from: 'organisation',
    annotation: 'Dohoda o uznání zaměstnavatele na chráněném trhu práce',
    to: ministry('oddělení zaměstnávání OZP'),
    write: () => ({
      subject: 'Prodloužení dohody o uznání zaměstnavatele',
      body: [
        'žádáme o sdělení, do kdy má být předložena žádost o prodloužení dohody, a o zaslání vzoru čestného prohlášení.',
      ],
    }),
  },
  {
    id: 'group of children',
    from: 'organisation',
    annotation: 'Dětská skupina - změna oprávněné osoby',
    to: ministry('oddělení evidence poskytovatelů péče o děti'),
    write: ({ person }) => ({
      subject: 'Dětská skupina: změna pečující osoby',
      body: [
        `hlásíme změnu v údajích evidence poskytovatelů služby péče o dítě v dětské skupině. Pečující osobou se stává ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'entrusted with the placing of children',
    from: 'organisation',
    annotation: 'Pověření k výkonu SPOD - rozšíření o doprovázení pěstounů',
    to: ministry('odbor ochrany dětí'),
    write: ({ organisation }) => ({
      subject: 'Rozšíření pověření k výkonu sociálně-právní ochrany',
      body: [
        `${organisation.name} žádá o rozšíření stávajícího pověření o uzavírání dohod o výkonu pěstounské péče. Výpis z rejstříku trestů odpovědné osoby přikládáme.`,
      ],
    }),
  },
  {
    id: 'relative in a home for the elderly',
    from: 'person',
    annotation: 'Stížnost na domov pro seniory',
    to: ministry('oddělení stížností'),
    write: () => ({
      subject: 'Stížnost na péči v domově',
      body: [
        'moje maminka je klientkou domova pro seniory. Opakovaně se stává, že nemá zajištěn dostatek tekutin. Ředitelka na mé dopisy neodpovídá.',
      ],
    }),
  },
  {
    id: 'pension of a widow',
    from: 'person',
    annotation: 'Dotaz na vdovský důchod',
    to: ministry('informační kancelář'),
    write: () => ({
      subject: 'Vdovský důchod',
      body: ['prosím o radu, za jakých podmínek mi po pěti letech znovu vznikne nárok na vdovský důchod.'],
    }),
  },
  {
    id: 'summons of a witness',
    from: 'authority',
    annotation: 'Předvolání k výslechu',
    to: ministry('odbor kanceláře státního tajemníka'),
    write: ({ person, number }) => ({
      subject: `Předvolání svědka, sp. zn. 12 C ${number}/2026`,
      body: [
        `předvoláváme k jednání svědka, který je zaměstnancem ministerstva (${person.given} ${person.family}), a žádáme o jeho uvolnění ze služby.`,
      ],
    }),
  },
  {
    id: 'insolvency',
    from: 'authority',
    annotation: 'Usnesení v insolvenčním řízení',
    to: ministry('oddělení pohledávek'),
    write: ({ number }) => ({
      subject: `Insolvenční řízení INS ${number}/2026`,
      body: ['v příloze se doručuje usnesení o schválení oddlužení plněním splátkového kalendáře.'],
    }),
  },
  {
    id: 'police asks',
    from: 'authority',
    annotation: 'Žádost o součinnost',
    to: ministry('odbor bezpečnosti'),
    write: ({ on }) => ({
      subject: 'Žádost o poskytnutí součinnosti podle § 18 zákona o policii',
      body: [`sdělte, zda byla ke dni ${czechDate(on)} vyplácena níže uvedeným osobám některá z dávek hmotné nouze.`],
    }),
  },
  {
    id: 'town agrees with a building',
    from: 'authority',
    annotation: 'Souhlas obce s výstavbou domova pro seniory',
    to: ministry('oddělení investic'),
    write: ({ organisation }) => ({
      subject: 'Souhlas s investičním záměrem',
      body: [
        `${organisation.name} vyslovuje souhlas s výstavbou domova pro seniory na svém území a s napojením stavby na veřejné sítě.`,
      ],
    }),
  },
  {
    id: 'opening of a centre',
    from: 'authority',
    annotation: 'Pozvánka na slavnostní otevření komunitního centra pro rodiny',
    to: ministry('kancelář náměstkyně'),
    write: ({ on }) => ({
      subject: 'Slavnostní otevření komunitního centra',
      body: [
        `zveme Vás na otevření centra pro rodiny s dětmi. Stavba byla zkolaudována ${wordyDate(on)}. Setkáte se i s novým ředitelem centra.`,
      ],
    }),
  },
  {
    id: 'public contract',
    from: 'organisation',
    annotation: 'Veřejná zakázka - pověření k jednání a souhlas se zadávacími podmínkami',
    to: ministry('oddělení veřejných zakázek'),
    write: ({ person, number }) => ({
      subject: `Nabídka do veřejné zakázky č. ${number}`,
      body: [
        `podáváme nabídku do výběrového řízení na dodávku kancelářských potřeb a vyslovujeme souhlas se zadávacími podmínkami. K jednání za naši společnost je pověřena tato kontaktní osoba: ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'statistics of wages',
    from: 'organisation',
    annotation: 'Výkaz ISPV za pololetí - omluva',
    to: ministry('odbor statistiky'),
    write: () => ({
      subject: 'Opožděné odeslání výkazu ISPV',
      body: [
        'omlouváme se za opožděné odeslání výkazu do šetření o výdělcích, mzdová účetní byla v pracovní neschopnosti.',
      ],
    }),
  },
  {
    id: 'end of a lease',
    from: 'organisation',
    annotation: 'Souhlas s ukončením nájemní smlouvy dohodou',
    to: ministry('odbor správy majetku'),
    write: ({ on }) => ({
      subject: 'Ukončení nájmu garážového stání',
      body: [`souhlasíme s ukončením nájemní smlouvy dohodou ke dni ${czechDate(on)} a vracíme vstupní karty.`],
    }),
  },
  {
    id: 'thanks',
    from: 'organisation',
    annotation: 'Poděkování za záštitu nad Týdnem rodiny',
    to: ministry('kancelář ministra práce a sociálních věcí'),
    write: () => ({
      subject: 'Poděkování',
      body: [
        'děkujeme za převzetí záštity nad Týdnem rodiny. Akce se zúčastnilo přes čtyři sta rodičů, prarodičů a dětí.',
      ],
    }),
  },
];
