import { czechDate, dottedDate, wordyDate } from '../../../simulator/samples/dates.ts';
import { fullName } from '../../../simulator/samples/people.ts';
import type { StrangerWording } from '../words.ts';
import { by } from './grammar.ts';

const to = (unit: string) => ['Ministerstvo práce a sociálních věcí', unit];
const ict = 'odbor provozu informačních a komunikačních technologií';
const officially = (unit: string) => ['MPSV ČR', unit, 'Na Poříčním právu 376/1, 128 01 Praha 2'];
const ictInShort = 'Odbor provozu ICT';

/** Near the vocabulary of OKslužby, and nothing of it asks for access. */
export const developingStrangers: StrangerWording[] = [
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
];
