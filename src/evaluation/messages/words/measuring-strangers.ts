import { czechDate, dottedDate, wordyDate } from '../../../simulator/samples/dates.ts';
import { fullName } from '../../../simulator/samples/people.ts';
import type { StrangerWording } from '../words.ts';
import { by } from './grammar.ts';

const mpsv = (unit: string) => ['MPSV ČR', unit, 'Na Poříčním právu 376/1, 128 01 Praha 2'];
const operations = 'Odbor provozu ICT';

/** Near the vocabulary of OKslužby, and nothing of it asks for access. */
export const measuringStrangers: StrangerWording[] = [
  {
    id: 'settlement of a subsidy',
    from: 'organisation',
    annotation: 'Vyúčtování dotace - OKslužby poskytovatel',
    unit: 'odd. financování sociálních služeb',
    to: mpsv('odd. financování sociálních služeb'),
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
    to: mpsv('Odbor rodinné politiky a politiky stárnutí'),
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
    to: mpsv('Odbor odvolání a správních činností nepojistných dávek'),
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
    unit: operations,
    to: mpsv(operations),
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
    unit: operations,
    to: mpsv(operations),
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
    to: mpsv('Oddělení vzdělávání'),
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
    to: mpsv('Odbor personální'),
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
    to: mpsv('Odbor právní'),
    write: ({ number }) => ({
      subject: `Smlouva č. ${number} – registr smluv`,
      body: ['souhlasíme se zveřejněním smlouvy v registru smluv, s výjimkou přílohy obsahující obchodní tajemství.'],
    }),
  },
  {
    id: 'permit for an agency',
    from: 'organisation',
    annotation: 'Povolení agentury práce - doplnění',
    to: mpsv('Odbor regulace trhu práce'),
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
    to: mpsv('Oddělení sociálně-právní ochrany dětí'),
    write: () => ({
      subject: 'Prodloužení pověření SPOD',
      body: ['žádáme o prodloužení platnosti pověření k výkonu sociálně-právní ochrany dětí pro naše zařízení.'],
    }),
  },
  {
    id: 'how many accounts there are',
    from: 'person',
    annotation: 'Žádost podle zákona 106/1999 Sb.',
    unit: operations,
    to: mpsv(operations),
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
    to: mpsv('Odbor sociálních služeb a sociální práce'),
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
    to: mpsv('Sekretariát Rady vlády pro seniory'),
    write: () => ({
      subject: 'Nominace v soutěži',
      body: ['zasíláme nominaci v soutěži Senior roku. Navrhovaná osoba pracuje v našem klubu dvacet let.'],
    }),
  },
  {
    id: 'families in need',
    from: 'authority',
    annotation: 'Rodina s dětmi v tíživé situaci - postoupení podnětu',
    to: mpsv('Odbor rodinné politiky a politiky stárnutí'),
    write: () => ({
      subject: 'Postoupení podnětu',
      body: ['v příloze postupujeme podnět občana týkající se rodiny s dětmi, k němuž nejsme věcně příslušní.'],
    }),
  },
  {
    id: 'consent of guardians',
    from: 'organisation',
    annotation: 'Souhlas zákonných zástupců, dětská skupina',
    to: mpsv('Oddělení dětských skupin'),
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
    to: mpsv(operations),
    write: ({ number, on }) => ({
      subject: `Předávací protokol ${number}`,
      body: [`dne ${dottedDate(on)} byla do budovy dodána technika podle objednávky. Prosíme o potvrzení protokolu.`],
    }),
  },
  {
    id: 'distraint on wages',
    from: 'authority',
    annotation: 'Exekuční příkaz - srážky ze mzdy',
    to: mpsv('Odbor personální'),
    write: ({ person }) => ({
      subject: 'Exekuční příkaz přikázáním srážek ze mzdy',
      body: [`plátci mzdy se přikazuje, aby ${by(person, 'povinnému', 'povinné')} prováděl srážky ze mzdy.`],
    }),
  },
  {
    id: 'complaint about an office',
    from: 'person',
    annotation: 'Stížnost na pracovnici úřadu práce',
    to: mpsv('Odbor kontroly a stížností'),
    write: ({ on }) => ({
      subject: 'Stížnost na nevhodné chování',
      body: [`dne ${czechDate(on)} mi na přepážce nebyla poskytnuta informace o dávce. Žádám o prošetření věci.`],
    }),
  },
  {
    id: 'looking into a file',
    from: 'person',
    annotation: 'Žádost o přístup ke spisu',
    to: mpsv('Odbor odvolání a správních činností'),
    write: ({ number }) => ({
      subject: `Spis ${number}/2025 – nahlédnutí`,
      body: ['prosím o sdělení termínu, kdy mohu do spisu nahlédnout a pořídit si z něj výpisky.'],
    }),
  },
  {
    id: 'gift to a home',
    from: 'authority',
    annotation: 'Souhlas zřizovatele',
    to: mpsv('Odbor sociálních služeb a sociální práce'),
    write: () => ({
      subject: 'Usnesení rady – souhlas s pronájmem',
      body: ['rada schválila souhlas s pronájmem části budovy příspěvkové organizace na dobu pěti let.'],
    }),
  },
  {
    id: 'report on a project',
    from: 'organisation',
    annotation: 'ZoR projektu',
    to: mpsv('Odbor podpory projektů ESF'),
    write: ({ number }) => ({
      subject: `Zpráva o realizaci CZ.03.02.${number}`,
      body: ['předkládáme zprávu o realizaci projektu, indikátory byly naplněny podle plánu.'],
    }),
  },
  {
    id: 'comment on a law',
    from: 'organisation',
    annotation: 'Připomínky k novele zákona o sociálních službách',
    to: mpsv('Odbor legislativy'),
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
    to: mpsv('Odbor podpory projektů ESF'),
    write: ({ person }) => ({
      subject: 'Uživatel IS ESF',
      body: [`v projektu se mění kontaktní osoba, nově jí bude ${person.given} ${person.family}.`],
    }),
  },
  {
    id: 'strike of an employer',
    from: 'organisation',
    annotation: 'Kolektivní smlouva vyššího stupně - žádost o uložení',
    to: mpsv('Odbor pracovněprávní legislativy'),
    write: () => ({
      subject: 'Uložení kolektivní smlouvy',
      body: ['předkládáme kolektivní smlouvu vyššího stupně k uložení podle zákona o kolektivním vyjednávání.'],
    }),
  },
];
