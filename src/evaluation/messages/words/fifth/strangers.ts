import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const to = (unit: string) => ['Ministerstvo práce a sociálních věcí', unit, 'Na Poříčním právu 1', '128 00 Praha 2'];
const technology = 'odbor informačních a komunikačních technologií';

/** Near the vocabulary of OKslužby, and nothing of it asks for access. */
export const strangers: StrangerWording[] = [
  {
    id: 'bill for licences',
    from: 'organisation',
    annotation: 'Faktura za licence kancelářského programu',
    unit: technology,
    to: to(technology),
    write: ({ number, on }) => ({
      subject: `Faktura – daňový doklad č. ${number}`,
      body: [
        `Na základě objednávky ze dne ${dottedDate(on)} Vám účtujeme:`,
        [
          ['Popis plnění', 'Množství', 'Cena bez DPH'],
          ['roční licence pro uživatele', '40 ks', '68 000 Kč'],
          ['instalace', '6 hod.', '7 200 Kč'],
        ],
        'Splatnost faktury je 30 dnů.',
      ],
    }),
  },
  {
    id: 'credit note for toners',
    from: 'organisation',
    annotation: 'Opravný daňový doklad k dodávce tonerů',
    unit: technology,
    to: to(technology),
    write: ({ number }) => ({
      subject: `Opravný daňový doklad ${number}`,
      body: [
        'V příloze zasíláme dobropis za vrácené zboží.',
        [
          ['Zboží', 'Kusů', 'K vrácení'],
          ['toner černý', '12', '-14 280 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'offer of a penetration test',
    from: 'organisation',
    annotation: 'Nabídka bezpečnostního testování aplikací',
    unit: technology,
    to: to(technology),
    write: ({ organisation }) => ({
      subject: 'Nabídka bezpečnostních testů webových aplikací',
      body: [
        'Vážení obchodní partneři,',
        `společně s technickou fakultou nabízí ${organisation.name} prověření webových aplikací úřadů včetně způsobu přihlašování uživatelů. Cenovou kalkulaci rádi připravíme.`,
      ],
    }),
  },
  {
    id: 'planned outage of a line',
    from: 'organisation',
    annotation: 'Oznámení o plánované odstávce datového okruhu',
    unit: technology,
    to: to(technology),
    write: ({ number }) => ({
      subject: `Plánovaná odstávka okruhu č. ${number}`,
      body: ['Z důvodu překládky kabelu bude datový okruh v neděli od 1:00 do 5:00 hodin mimo provoz.'],
    }),
  },
  {
    id: 'questions to a tender',
    from: 'organisation',
    annotation: 'Dotaz k zadávací dokumentaci - provoz a podpora aplikací OKslužby',
    unit: 'oddělení veřejných zakázek',
    to: to('oddělení veřejných zakázek'),
    write: ({ number }) => ({
      subject: `Veřejná zakázka ev. č. ${number} – žádost o vysvětlení`,
      body: [
        'K zadávací dokumentaci na provoz a podporu aplikací OKslužby žádáme o vysvětlení, zda lze kvalifikaci prokázat prostřednictvím poddodavatele.',
      ],
    }),
  },
  {
    id: 'supplement to a subsidy',
    from: 'organisation',
    annotation: 'Doplnění žádosti o dotaci - OKslužby poskytovatel',
    unit: 'odbor sociálních služeb a financování',
    to: to('odbor sociálních služeb a financování'),
    write: ({ number, on }) => ({
      subject: `Doplnění podkladů k žádosti o dotaci ev. č. ${number}`,
      body: [
        'Dobrý den,',
        `na Vaši výzvu z ${czechDate(on)} doplňujeme k žádosti o dotaci podané v aplikaci OKslužby – poskytovatel rozpočet služby a přehled úvazků.`,
      ],
    }),
  },
  {
    id: 'objections to a proposed subsidy',
    from: 'organisation',
    annotation: 'Námitky proti návrhu výše dotace, program Senior',
    unit: 'oddělení stárnutí a seniorské politiky',
    to: to('oddělení stárnutí a seniorské politiky'),
    write: ({ organisation, number }) => ({
      subject: `Námitky – projekt č. ${number}`,
      body: [
        'Vážení,',
        `${organisation.name} nesouhlasí s krácením rozpočtu na osobní náklady. Hodnotitel přehlédl, že projekt je určen seniorům ze tří okresů.`,
      ],
    }),
  },
  {
    id: 'final report of a project for families',
    from: 'organisation',
    annotation: 'Závěrečná zpráva a vyúčtování - podpora rodiny 2025',
    to: to('odbor rodinné politiky'),
    write: ({ number }) => ({
      subject: `Závěrečná zpráva k rozhodnutí ${number}/2025`,
      body: [
        'Předkládáme závěrečnou zprávu projektu na podporu rodiny. Tabulková část byla odeslána prostřednictvím aplikace OKslužby – rodina.',
      ],
    }),
  },
  {
    id: 'change of a budget',
    from: 'organisation',
    annotation: 'Žádost o povolení změny rozpočtu projektu',
    to: to('odbor rodinné politiky'),
    write: ({ number, on }) => ({
      subject: `Přesun mezi položkami, rozhodnutí č. ${number}`,
      body: [
        `Žádáme o povolení přesunu částky 18 500 Kč z cestovného na nájemné, a to v rozhodnutí ze dne ${czechDate(on)}.`,
      ],
    }),
  },
  {
    id: 'returned subsidy',
    from: 'organisation',
    annotation: 'Avízo o vrácení nevyčerpané části dotace',
    to: to('odbor účetnictví a výkaznictví'),
    write: ({ number, on }) => ({
      subject: 'Avízo platby',
      body: [
        `Oznamujeme, že dne ${dottedDate(on)} jsme na Váš účet vrátili nevyčerpanou část dotace. Variabilní symbol platby: ${number}.`,
      ],
    }),
  },
  {
    id: 'access to the system of European funds',
    from: 'organisation',
    annotation: 'Žádost o přístup do systému ISKP21+',
    to: to('odbor realizace programů ESF'),
    write: ({ person, number }) => ({
      subject: `Přidělení role v ISKP21+, projekt ${number}`,
      body: [
        'Dobrý den,',
        `žádáme o přidělení role signatáře v systému ISKP21+ k našemu projektu z Operačního programu Zaměstnanost plus. Signatářem má být ${fullName(person)}, a to po celou dobu projektu.`,
      ],
    }),
  },
  {
    id: 'user of the portal of the labour office',
    from: 'organisation',
    annotation: 'Zablokovaný účet zaměstnavatele v Klientské zóně',
    to: to('podpora Klientské zóny ÚP ČR'),
    write: () => ({
      subject: 'Účet zaměstnavatele',
      body: [
        'Do Klientské zóny Úřadu práce se jako zaměstnavatel nemůžeme přihlásit, účet je zablokován. Potřebujeme nahlásit volná pracovní místa.',
      ],
    }),
  },
  {
    id: 'objections to an inspection',
    from: 'organisation',
    annotation: 'Vyjádření poskytovatele k protokolu o kontrole',
    to: to('odbor inspekce sociálních služeb'),
    write: ({ number, on }) => ({
      subject: `Námitky proti kontrolnímu zjištění, protokol č. ${number}`,
      body: [
        'Vážení,',
        `k protokolu o inspekci poskytování sociálních služeb, doručenému ${czechDate(on)}, podáváme námitky proti zjištění u standardu č. 5.`,
      ],
    }),
  },
  {
    id: 'accredited course',
    from: 'organisation',
    annotation: 'Žádost o akreditaci vzdělávacího programu',
    to: to('akreditační komise'),
    write: ({ organisation }) => ({
      subject: 'Akreditace kurzu pro pracovníky v sociálních službách',
      body: [
        `${organisation.name} žádá o akreditaci kurzu „Komunikace s rodinou klienta“ v rozsahu osmi hodin. Seznam lektorů tvoří přílohu.`,
      ],
    }),
  },
  {
    id: 'statutory body changed at the agency',
    from: 'organisation',
    annotation: 'Oznámení změny odpovědného zástupce - agentura práce',
    to: to('odbor zaměstnanosti, povolení agenturám práce'),
    write: ({ person, on }) => ({
      subject: 'Změna odpovědného zástupce agentury práce',
      body: [
        `V povolení ke zprostředkování zaměstnání prosíme vyznačit změnu. Odpovědným zástupcem se stal${by(person, '', 'a')} ${fullName(person)} dnem ${czechDate(on)}.`,
      ],
    }),
  },
  {
    id: 'member of a working group',
    from: 'organisation',
    annotation: 'Ukončení členství v pracovní skupině, nominace nástupce',
    to: to('sekretariát vrchní ředitelky'),
    write: ({ person }) => ({
      subject: 'Pracovní skupina pro dlouhodobou péči',
      body: [
        `Náš dosavadní zástupce ukončil členství v pracovní skupině pro dlouhodobou péči. ${fullName(person)} je naší nominací na uvolněné místo.`,
      ],
    }),
  },
  {
    id: 'power of attorney to look in a file',
    from: 'organisation',
    annotation: 'Plná moc k nahlédnutí do spisu',
    to: to('odbor odvolacích a správních činností'),
    write: ({ person, number }) => ({
      subject: `Nahlížení do spisu sp. zn. ${number}/2025`,
      body: [
        `Zmocňujeme k nahlédnutí do spisu v řízení o registraci naší sociální služby svého právního zástupce (${fullName(person)}). Prosíme o sdělení termínu.`,
      ],
    }),
  },
  {
    id: 'text in an annual',
    from: 'organisation',
    annotation: 'Souhlas se zveřejněním příspěvku ve sborníku MPSV',
    to: to('oddělení komunikace'),
    write: ({ person }) => ({
      subject: 'Souhlas autora',
      body: [
        'Dobrý den,',
        `souhlasíme s bezplatným zveřejněním našeho příspěvku o domácí péči ve sborníku ministerstva. Text ${by(person, 'napsal', 'napsala')} ${fullName(person)} v roce 2025.`,
      ],
    }),
  },
  {
    id: 'protective equipment',
    from: 'organisation',
    annotation: 'Žádost o ochranné prostředky pro poskytovatele',
    to: to('krizový štáb'),
    write: () => ({
      subject: 'Ochranné prostředky – potřeba zařízení',
      body: [
        'Hlásíme potřebu ochranných prostředků na čtvrtletí:',
        [
          ['Druh', 'Počet kusů'],
          ['respirátory', '1 200'],
          ['jednorázové rukavice', '9 000'],
        ],
      ],
    }),
  },
  {
    id: 'conference about families',
    from: 'organisation',
    annotation: 'Konference Rodina, práce, péče - žádost o záštitu',
    to: to('kancelář ministra'),
    write: ({ organisation }) => ({
      subject: 'Záštita nad konferencí',
      body: [
        'Vážený pane ministře,',
        `dovolujeme si Vás požádat o záštitu nad konferencí, kterou ${organisation.name} pořádá na jaře příštího roku.`,
      ],
    }),
  },
  {
    id: 'employer of the disabled',
    from: 'organisation',
    annotation: 'Uznání zaměstnavatele na chráněném trhu práce - dotaz',
    to: to('odbor zaměstnanosti'),
    write: () => ({
      subject: 'Dohoda o uznání zaměstnavatele',
      body: [
        'Dobrý den,',
        'blíží se konec platnosti naší dohody o uznání zaměstnavatele na chráněném trhu práce. Prosíme o informaci, kdy nejdříve lze požádat o novou.',
      ],
    }),
  },
  {
    id: 'consent of the founder with a loan',
    from: 'organisation',
    annotation: 'Souhlas zřizovatele s úvěrem - žádost o stanovisko',
    to: to('odbor investic'),
    write: ({ number }) => ({
      subject: `Investiční akce č. ${number} – souhlas zřizovatele`,
      body: [
        'Zřizovatel udělil souhlas s přijetím investičního úvěru na přestavbu pavilonu. Prosíme o stanovisko, zda je úvěr slučitelný s přidělenou investiční dotací.',
      ],
    }),
  },
  {
    id: 'wages of staff',
    from: 'organisation',
    annotation: 'Dotaz: zařazení pracovníků do platových tříd',
    to: to('odbor odměňování'),
    write: () => ({
      subject: 'Platové třídy v příspěvkové organizaci',
      body: [
        'Obracíme se na Vás s dotazem, do které platové třídy patří vedoucí týmu přímé péče, řídí-li více než dvacet podřízených.',
      ],
    }),
  },
  {
    id: 'collective agreement deposited',
    from: 'organisation',
    annotation: 'Uložení kolektivní smlouvy vyššího stupně',
    to: to('oddělení kolektivního vyjednávání'),
    write: ({ on }) => ({
      subject: 'Kolektivní smlouva – uložení',
      body: [
        `Předkládáme k uložení kolektivní smlouvu vyššího stupně uzavřenou ${wordyDate(on)}. Smlouvu podepsali statutární zástupci obou stran.`,
      ],
    }),
  },
  {
    id: 'mistaken recipient',
    from: 'organisation',
    annotation: 'Výkaz o počtu lůžek za 3. čtvrtletí',
    to: ['Ústav zdravotnických informací'],
    write: ({ number }) => ({
      subject: `Čtvrtletní výkaz, evid. č. ${number}`,
      body: [
        'Zasíláme statistický výkaz zdravotnické části zařízení:',
        [
          ['Ukazatel', 'Hodnota'],
          ['lůžka celkem', '86'],
          ['obložnost v %', '94'],
        ],
      ],
    }),
  },
  {
    id: 'appeal about care allowance',
    from: 'person',
    annotation: 'Odvolání - příspěvek na péči',
    to: to('odbor odvolání'),
    write: ({ on, number, person }) => ({
      subject: `Odvolání do rozhodnutí č. j. ${number}/2026/PP`,
      body: [
        `Nesouhlasím s rozhodnutím ze dne ${czechDate(on)}, kterým mi nebyl zvýšen příspěvek na péči. Potřebuji pomoc při osmi základních životních potřebách.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'consent given to a researcher taken back',
    from: 'person',
    annotation: 'Odvolání souhlasu s účastí ve výzkumu pěstounských rodin',
    to: to('oddělení výzkumu rodiny'),
    write: ({ person }) => ({
      subject: 'Odvolání souhlasu s účastí ve výzkumu',
      body: [
        'Dobrý den,',
        `svůj souhlas s účastí ve výzkumu pěstounských rodin odvolávám a prosím o smazání pořízené nahrávky. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'information by law',
    from: 'person',
    annotation: 'Žádost o poskytnutí informace - náklady na aplikace OKslužby',
    to: to('oddělení svobodného přístupu k informacím'),
    write: ({ person }) => ({
      subject: 'Žádost podle zákona č. 106/1999 Sb.',
      body: [
        'Žádám o sdělení, kolik ministerstvo v letech 2020 až 2025 zaplatilo za provoz a rozvoj aplikací OKslužby a komu.',
        `Žadatel: ${fullName(person)}, datum narození ${dottedDate(person.born)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'old age pension',
    from: 'person',
    annotation: 'Žádost o odstranění tvrdosti - starobní důchod',
    to: to('odbor sociálního pojištění'),
    write: ({ person }) => ({
      subject: 'Prominutí podmínky doby pojištění',
      body: [
        `Do starobního důchodu mi chybí čtyři měsíce pojištění. ${by(person, 'Pečoval', 'Pečovala')} jsem v té době o nemocnou matku. Žádám o odstranění tvrdosti zákona.`,
      ],
    }),
  },
  {
    id: 'complaint about a home for the elderly',
    from: 'person',
    annotation: 'Stížnost na poskytování péče - domov pro seniory',
    to: to('oddělení stížností'),
    write: ({ on }) => ({
      subject: 'Stížnost na péči o seniory v zařízení',
      body: [
        'Vážení,',
        `můj otec je klientem domova pro seniory. Dne ${dottedDate(on)} mu nebyla podána večeře a ředitel zařízení odmítl věc řešit. Prosím o prošetření.`,
      ],
    }),
  },
  {
    id: 'job interview',
    from: 'person',
    annotation: 'Přihláška do výběrového řízení - odbor provozu IKT, souhlas se zpracováním údajů',
    to: to('personální oddělení'),
    write: ({ person }) => ({
      subject: 'Přihláška na služební místo správce aplikací',
      body: [
        'Hlásím se do výběrového řízení na služební místo správce aplikací. Beru na vědomí, že údaje v přihlášce budou zpracovány pro účely výběrového řízení.',
        `${fullName(person)}, nar. ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'parental allowance',
    from: 'person',
    annotation: 'Rodičovský příspěvek - dotaz na změnu výše',
    to: to('odbor rodiny a dávkových systémů'),
    write: () => ({
      subject: 'Změna výše čerpání rodičovského příspěvku',
      body: [
        'Prosím o informaci, zda lze výši rodičovského příspěvku měnit každé tři měsíce, jestliže partner pracuje na směny.',
      ],
    }),
  },
  {
    id: 'password of a bank identity',
    from: 'person',
    annotation: 'Nejde mi přihlášení na Jendu - zapomenuté heslo',
    to: to('klientská linka'),
    write: ({ person }) => ({
      subject: 'Přihlášení do Jendy',
      body: [
        `Nemohu se přihlásit do klientské zóny Jenda, protože jsem ${by(person, 'zapomněl', 'zapomněla')} heslo k bankovní identitě. Jak mohu podat žádost o přídavek na dítě jinak?`,
      ],
    }),
  },
  {
    id: 'guardian of a father',
    from: 'person',
    annotation: 'Ukončení funkce opatrovníka',
    to: to('odbor ochrany práv dospělých'),
    write: ({ person, on }) => ({
      subject: 'Oznámení o zproštění funkce opatrovníka',
      body: [
        'Dobrý den,',
        `soud mě dnem ${czechDate(on)} zprostil funkce opatrovníka mého strýce. Prosím, abyste korespondenci k průkazu osoby se zdravotním postižením zasílali novému opatrovníkovi, jímž je obec. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'authorisation to social protection of children',
    from: 'organisation',
    annotation: 'Pověření k výkonu sociálně-právní ochrany dětí - změna rozsahu',
    to: to('odbor ochrany práv dětí'),
    write: ({ organisation, number }) => ({
      subject: `Změna rozsahu pověření č. ${number}`,
      body: [
        `${organisation.name} oznamuje, že přestala poskytovat výchovně rekreační tábory pro děti, a žádá o odpovídající úpravu rozsahu pověření.`,
      ],
    }),
  },
  {
    id: 'town about a child',
    from: 'authority',
    annotation: 'OSPOD - žádost o součinnost, nezletilé dítě v cizině',
    to: to('odbor sociálně-právní ochrany dětí, mezinárodní věci'),
    write: ({ number }) => ({
      subject: `Součinnost ve věci Om ${number}/2026`,
      body: [
        'Žádáme o zprostředkování zprávy o poměrech v rodině otce, který se s nezletilým zdržuje v zahraničí. Souhlas matky s předáním údajů je součástí spisu.',
      ],
    }),
  },
  {
    id: 'town about contribution to social work',
    from: 'authority',
    annotation: 'Vyúčtování příspěvku na výkon sociální práce',
    unit: 'oddělení financování sociální práce',
    to: to('oddělení financování sociální práce'),
    write: ({ organisation, on }) => ({
      subject: 'Finanční vypořádání příspěvku na sociální práci',
      body: [
        `${organisation.name} předkládá vypořádání příspěvku, schválené radou dne ${czechDate(on)}. Příspěvek byl vyčerpán na platy dvou sociálních pracovnic.`,
      ],
    }),
  },
  {
    id: 'mayor gives up a seat in a council',
    from: 'authority',
    annotation: 'Rezignace na funkci člena Rady vlády',
    to: to('sekretariát Rady vlády pro seniory a stárnutí populace'),
    write: ({ person, on }) => ({
      subject: 'Rezignace člena Rady vlády pro seniory a stárnutí populace',
      body: [
        'Vážený pane předsedo,',
        `k ${wordyDate(on)} rezignuji na členství v Radě vlády pro seniory a stárnutí populace, protože mi povinnosti ve vedení obce neumožňují účast na jednáních.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'town about registration of a service',
    from: 'authority',
    annotation: 'Dotaz - kapacita pečovatelské služby, registrace poskytovatele',
    to: to('odbor sociálních služeb'),
    write: () => ({
      subject: 'Metodický dotaz ke kapacitě služby',
      body: [
        'Dobrý den,',
        'naše pečovatelská služba je registrována u krajského úřadu na kapacitu dvaceti klientů. Prosíme o metodické stanovisko, zda se kapacita počítá z okamžitého, nebo denního počtu.',
      ],
    }),
  },
  {
    id: 'town and a data protection question',
    from: 'authority',
    annotation: 'Žádost o stanovisko - GDPR v sociální práci obce',
    to: to('odbor sociální práce'),
    write: ({ number }) => ({
      subject: `Stanovisko ke zpracování osobních údajů (naše č. j. ${number}/26)`,
      body: [
        'Prosíme o stanovisko, zda městský úřad potřebuje ke sdílení údajů o klientovi s nemocnicí jeho souhlas se zpracováním osobních údajů, nebo postačí zákonné zmocnění.',
      ],
    }),
  },
  {
    id: 'town takes part in a programme for families',
    from: 'authority',
    annotation: 'Obec přátelská rodině a seniorům - smlouva',
    to: to('odbor rodinné politiky, soutěž obcí'),
    write: ({ organisation, person }) => ({
      subject: 'Podepsané vyhotovení smlouvy o daru',
      body: [
        `Vracíme podepsané vyhotovení smlouvy v soutěži Obec přátelská rodině a seniorům. Za příjemce (${organisation.name}) ji ${fullName(person)} podepsal${by(person, '', 'a')} elektronicky.`,
      ],
    }),
  },
  {
    id: 'town lends its hall',
    from: 'authority',
    annotation: 'Pronájem sálu - seminář k sociálním službám',
    to: to('oddělení vzdělávání'),
    write: ({ on }) => ({
      subject: 'Potvrzení rezervace sálu',
      body: [
        `Potvrzujeme rezervaci velkého sálu radnice, o kterou jste požádali ${dottedDate(on)}. Klíče předá vrátný v hlavní budově.`,
      ],
    }),
  },
];
