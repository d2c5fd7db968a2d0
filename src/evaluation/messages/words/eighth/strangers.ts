import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const to = (...lines: string[]) => ['MPSV ČR', ...lines, 'Na Poříčním právu 1/376, 128 01 Praha 2'];
const operation = 'Odbor provozu informačních a komunikačních technologií';

/** Near the vocabulary of OKslužby, and nothing of it asks for access. */
export const strangers: StrangerWording[] = [
  {
    id: 'withdrawn application for a subsidy',
    from: 'organisation',
    annotation: 'Zpětvzetí žádosti o dotaci podané v OKslužby',
    to: to('Odbor sociálních služeb'),
    write: ({ number, organisation }) => ({
      subject: `Zpětvzetí žádosti o dotaci č. ${number}`,
      body: [
        'Vážení,',
        `${organisation.name} bere zpět žádost o dotaci, kterou podala elektronicky prostřednictvím OKslužby. Službu bude od ledna financovat obec.`,
      ],
    }),
  },
  {
    id: 'appeal against a cut',
    from: 'organisation',
    annotation: 'Rozklad proti rozhodnutí o neposkytnutí dotace',
    to: to('Odbor podpory rodiny'),
    write: ({ number, on }) => ({
      subject: `Rozklad proti rozhodnutí č. j. ${number}/2026`,
      body: [
        `proti rozhodnutí doručenému ${czechDate(on)}, kterým nám nebyla poskytnuta dotace z programu Rodina, podáváme v zákonné lhůtě rozklad.`,
        'Ministerstvo nepřihlédlo k doplněným podkladům. Navrhujeme, aby rozhodnutí bylo zrušeno a věc znovu projednána.',
      ],
    }),
  },
  {
    id: 'final report of a project',
    from: 'organisation',
    annotation: 'Závěrečná zpráva projektu Aktivní senior 2025',
    to: to('Oddělení politiky stárnutí'),
    write: ({ organisation, number }) => ({
      subject: `Závěrečná zpráva k rozhodnutí ${number}`,
      body: [
        'Dobrý den,',
        `předkládáme závěrečnou zprávu o realizaci projektu, jehož nositelem je ${organisation.name}, IČO ${organisation.ico}. Uskutečnilo se 46 setkání seniorů v osmi obcích.`,
      ],
    }),
  },
  {
    id: 'new bank account',
    from: 'organisation',
    annotation: 'Oznámení změny bankovního účtu příjemce dotace',
    to: to('Odbor financování'),
    write: ({ organisation, number }) => ({
      subject: 'Změna čísla bankovního účtu příjemce',
      body: [
        `oznamujeme, že dotaci podle rozhodnutí č. ${number} žádáme poukázat na nový účet organizace ${organisation.name}, IČO ${organisation.ico}. Smlouvu o vedení účtu přikládáme.`,
      ],
    }),
  },
  {
    id: 'representative changed, project of the funds',
    from: 'organisation',
    annotation: 'Podstatná změna projektu OPZ+ - statutární zástupce příjemce',
    to: to('Odbor realizace programů ESF'),
    write: ({ person, on, number }) => ({
      subject: `Oznámení změny v projektu CZ.03.02.01/00/23_0${number}`,
      body: [
        'Vážení,',
        `ke dni ${dottedDate(on)} se změnil statutární zástupce příjemce podpory, nově jím je ${fullName(person)}. Změnu jsme zadali do systému ISKP21+, výpis z rejstříku přikládáme.`,
      ],
    }),
  },
  {
    id: 'editor in another system',
    from: 'organisation',
    annotation: 'Žádost o přístup do ISKP21+',
    to: to('Odbor realizace programů ESF'),
    write: ({ person, number }) => ({
      subject: 'Zpřístupnění projektu v ISKP21+',
      body: [
        `prosíme o zpřístupnění projektu č. ${number} v systému ISKP21+ pro novou osobu v projektovém týmu.`,
        `Jméno: ${fullName(person)}`,
        `E-mail nové osoby: ${person.email}`,
      ],
    }),
  },
  {
    id: 'invoice for cables',
    from: 'organisation',
    annotation: 'Faktura za dodávku síťových prvků',
    unit: operation,
    to: to(operation),
    write: ({ number, on }) => ({
      subject: `Faktura č. ${number} – síťové prvky`,
      body: [
        `na základě objednávky ze dne ${dottedDate(on)} Vám fakturujeme:`,
        [
          ['Položka', 'ks', 'Celkem Kč'],
          ['Přepínač 48 portů', '4', '96 800'],
          ['Optický modul', '16', '28 160'],
        ],
        'Platbu prosíme uhradit do 21 dnů.',
      ],
    }),
  },
  {
    id: 'receipt for cleaning',
    from: 'organisation',
    annotation: 'Daňový doklad za úklidové služby',
    unit: 'Odbor vnitřní správy',
    to: to('Odbor vnitřní správy'),
    write: ({ number }) => ({
      subject: `Daňový doklad ${number}, úklid za září`,
      body: [
        'Dobrý den,',
        'zasíláme vyúčtování úklidových služeb.',
        [
          ['Služba', 'Částka'],
          ['Pravidelný úklid kanceláří', '74 500 Kč'],
          ['Mytí oken', '18 900 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'reconciliation of balances',
    from: 'organisation',
    annotation: 'Odsouhlasení zůstatků pohledávek',
    unit: operation,
    to: to(operation),
    write: ({ organisation, on }) => ({
      subject: 'Inventarizace pohledávek – žádost o odsouhlasení',
      body: [
        `${organisation.name} eviduje k ${wordyDate(on)} vůči Vám pohledávku 48 400 Kč. Prosíme o potvrzení souhlasu s jejím zůstatkem.`,
      ],
    }),
  },
  {
    id: 'offer of a password manager',
    from: 'organisation',
    annotation: 'Nabídka správy hesel a uživatelských účtů',
    unit: operation,
    to: to(operation),
    write: ({ organisation, person }) => ({
      subject: 'Nabídka nástroje pro správu uživatelských účtů',
      body: [
        'Vážení,',
        `společnost ${organisation.name} vyvíjí nástroj, kterým úřady bezpečně zřizují a ruší uživatelské účty zaměstnanců. Rádi Vám jej předvedeme.`,
        `Obchodní zástupce: ${fullName(person)}, ${person.phone}`,
      ],
    }),
  },
  {
    id: 'offer of a conference',
    from: 'organisation',
    annotation: 'Pozvánka na konferenci poskytovatelů sociálních služeb',
    to: to('Kabinet ministra'),
    write: ({ on, organisation }) => ({
      subject: 'Pozvánka – konference poskytovatelů sociálních služeb',
      body: [
        'Vážený pane ministře,',
        `${organisation.name} pořádá jubilejní konferenci pro poskytovatele sociálních služeb a bude poctěna Vaší účastí. Přihlášky přijímáme od ${wordyDate(on)}.`,
      ],
    }),
  },
  {
    id: 'planned outage at a supplier',
    from: 'organisation',
    annotation: 'Odstávka napájení serverovny - upřesnění termínu',
    unit: operation,
    to: to(operation),
    write: ({ on, number }) => ({
      subject: `Plánovaná odstávka napájení, tiket ${number}`,
      body: [
        `v návaznosti na oznámení ze dne ${czechDate(on)} upřesňujeme, že odstávka napájení se dotkne i serverů aplikací OKslužby a OKnouze. Délka nepřesáhne dvě hodiny.`,
      ],
    }),
  },
  {
    id: 'access of a supplier to the network',
    from: 'organisation',
    annotation: 'Prodloužení VPN přístupu pracovníka dodavatele',
    unit: operation,
    to: to(operation),
    write: ({ person, number }) => ({
      subject: `VPN přístup ke spisové službě, smlouva ${number}`,
      body: [
        'Dobrý den,',
        `žádáme o prodloužení vzdáleného přístupu (VPN) k serverům spisové služby pro pracovníka podpory: ${fullName(person)}.`,
        'Důvodem je pokračující servisní podpora.',
      ],
    }),
  },
  {
    id: 'tender, protest',
    from: 'organisation',
    annotation: 'Námitky stěžovatele - veřejná zakázka na helpdesk',
    to: to('Odbor veřejných zakázek'),
    write: ({ organisation, number }) => ({
      subject: `Námitky proti zadávacím podmínkám, zakázka č. ${number}`,
      body: [
        `${organisation.name} se sídlem ${seatOf(organisation)} podává námitky proti požadavku na dvacetičlenný realizační tým. Požadavek je podle našeho názoru nepřiměřený.`,
      ],
    }),
  },
  {
    id: 'child protection, new employee',
    from: 'organisation',
    annotation: 'Změna osob vykonávajících SPO - pověřená osoba',
    to: to('Oddělení koncepce náhradní rodinné péče'),
    write: ({ person, number }) => ({
      subject: `Oznámení k pověření č. ${number}`,
      body: [
        `jako osoba pověřená výkonem sociálně-právní ochrany dětí oznamujeme, že doprovázení pěstounů u nás nově zajišťuje ${fullName(person)}, nar. ${dottedDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'register, representative',
    from: 'organisation',
    annotation: 'Registr poskytovatelů - chybný údaj o statutárním orgánu',
    to: to('Oddělení registrací a kontroly'),
    write: ({ organisation, person }) => ({
      subject: 'Chybný údaj ve veřejném registru poskytovatelů',
      body: [
        'Dobrý den,',
        `v registru poskytovatelů sociálních služeb je u naší organizace ${organisation.name} zkomoleno jméno statutárního orgánu, správně má být ${fullName(person)}. Krajský úřad nás odkázal na Vás jako na správce registru.`,
      ],
    }),
  },
  {
    id: 'inspection, remedy',
    from: 'organisation',
    annotation: 'Zpráva o odstranění nedostatků zjištěných inspekcí',
    to: to('Odbor inspekce sociálních služeb'),
    write: ({ number, on }) => ({
      subject: `Plnění opatření z inspekce č. ${number}`,
      body: [
        `k ${czechDate(on)} jsme splnili uložená opatření: upravili jsme vzor smlouvy o poskytnutí služby, vnitřní pravidla pro podávání stížností a individuální plány tří klientů.`,
      ],
    }),
  },
  {
    id: 'volunteers, accreditation',
    from: 'organisation',
    annotation: 'Žádost o akreditaci kurzu pro pečující osoby',
    to: to('Oddělení vzdělávání a akreditací'),
    write: ({ person, organisation }) => ({
      subject: 'Žádost o akreditaci vzdělávacího kurzu',
      body: [
        `${organisation.name} žádá o akreditaci kurzu Základy péče o seniora v rodině v rozsahu 24 hodin. Odborným garantem je ${fullName(person)}, životopis přikládáme.`,
      ],
    }),
  },
  {
    id: 'employer of disabled people',
    from: 'organisation',
    annotation: 'Dohoda o uznání zaměstnavatele na chráněném trhu práce - dotaz',
    to: to('Odbor zaměstnanosti'),
    write: ({ organisation }) => ({
      subject: 'Dotaz k výpočtu podílu zaměstnanců se zdravotním postižením',
      body: [
        'Dobrý den,',
        `${organisation.name} má s úřadem práce uzavřenu dohodu o uznání zaměstnavatele. Započítávají se do přepočteného počtu i zaměstnanci na rodičovské dovolené?`,
      ],
    }),
  },
  {
    id: 'statistics, service hours',
    from: 'organisation',
    annotation: 'Výkaz o činnosti poskytovatele, oprava hodin přímé péče pro statistiku',
    to: to('Odbor analýz a statistik'),
    write: ({ on }) => ({
      subject: 'Oprava údaje ve statistickém šetření',
      body: [
        `v dotazníku šetření o pečovatelské službě, odeslaném ${dottedDate(on)}, jsme uvedli 3 810 hodin přímé péče. Správný údaj je 3 180 hodin.`,
      ],
    }),
  },
  {
    id: 'power of attorney for a tax matter',
    from: 'organisation',
    annotation: 'Plná moc – zastupování v kontrole čerpání dotace',
    to: to('Odbor kontroly'),
    write: ({ person, number, organisation }) => ({
      subject: `Plná moc pro kontrolu č. ${number}`,
      body: [
        `${organisation.name} zmocňuje daňového poradce, aby ji zastupoval při veřejnosprávní kontrole čerpání dotace. Zmocněnec: ${fullName(person)}, ${person.address}.`,
      ],
    }),
  },
  {
    id: 'pension',
    from: 'person',
    annotation: 'Stížnost na délku řízení o starobním důchodu',
    to: to('Odbor sociálního pojištění'),
    write: ({ on, person }) => ({
      subject: 'Starobní důchod – stále bez rozhodnutí',
      body: [
        'Dobrý den,',
        `o starobní důchod jsem ${by(person, 'požádal', 'požádala')} ${czechDate(on)} a dosud nemám rozhodnutí ani zálohu. Žádám o prošetření.`,
      ],
    }),
  },
  {
    id: 'care allowance appeal',
    from: 'person',
    annotation: 'Odvolání - příspěvek na péči',
    to: to('Odbor odvolání a správních činností nepojistných dávek'),
    write: ({ number, person }) => ({
      subject: `Odvolání proti rozhodnutí č. j. ${number}/2026/AAB`,
      body: [
        `nesouhlasím s přiznáním příspěvku na péči ve stupni I, protože maminka nezvládá oblékání, hygienu ani podávání jídla. Podávám odvolání jako její ${by(person, 'opatrovník', 'opatrovnice')}.`,
      ],
    }),
  },
  {
    id: 'parental allowance',
    from: 'person',
    annotation: 'Rodičovský příspěvek - dotaz k volbě výše',
    to: to('Odbor rodinných dávek'),
    write: ({ person }) => ({
      subject: 'Volba výše rodičovského příspěvku u dvojčat',
      body: [
        'Dobrý den,',
        `úřad práce mi tvrdí, že výši rodičovského příspěvku u dvojčat mohu měnit jen jednou za tři měsíce. Je to pravda? Odpověď prosím na ${person.email}.`,
      ],
    }),
  },
  {
    id: 'information by the act',
    from: 'person',
    annotation: 'Žádost podle zákona o svobodném přístupu k informacím',
    to: to('Oddělení poskytování informací'),
    write: ({ person }) => ({
      subject: 'Žádost o informace – počty žádostí o dotace',
      body: [
        'podle zákona o svobodném přístupu k informacím žádám o sdělení, kolik poskytovatelů podalo v loňském roce žádost o dotaci v aplikaci OKslužby a kolik z nich uspělo.',
        `${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address}`,
      ],
    }),
  },
  {
    id: 'erasure from the newsletter',
    from: 'person',
    annotation: 'Odvolání souhlasu se zasíláním zpravodaje',
    to: to('Odbor komunikace'),
    write: ({ person }) => ({
      subject: 'Odhlášení z odběru zpravodaje',
      body: [
        `odvolávám souhlas se zpracováním své e-mailové adresy ${person.email} pro zasílání zpravodaje o rodinné politice a prosím o její vyřazení ze seznamu.`,
      ],
    }),
  },
  {
    id: 'sign-in of a citizen',
    from: 'person',
    annotation: 'Nejde se přihlásit do portálu úřadu práce',
    to: to('Technická podpora Jenda'),
    write: () => ({
      subject: 'Klientská zóna Jenda – zapomenutý přístup',
      body: [
        'Dobrý den,',
        'v klientské zóně Jenda chci podat žádost o dávku státní sociální pomoci, ale přihlášení přes mobilní klíč končí chybou. Poraďte mi, co s tím.',
      ],
    }),
  },
  {
    id: 'job application',
    from: 'person',
    annotation: 'Zájem o služební místo - správce aplikací',
    to: to('Odbor služebních vztahů'),
    write: ({ person, number }) => ({
      subject: `Žádost o zařazení na služební místo, ID ${number}`,
      body: [
        'Vážení,',
        'ucházím se o služební místo správce aplikací v odboru informačních technologií. Souhlasím se zpracováním osobních údajů pro potřeby výběrového řízení.',
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'praise of a home',
    from: 'person',
    annotation: 'Poděkování personálu domova seniorů',
    to: to('Ministr práce a sociálních věcí'),
    write: ({ person }) => ({
      subject: 'Poděkování pečovatelkám',
      body: [
        `${by(person, 'Chtěl', 'Chtěla')} bych tímto poděkovat pečovatelkám, které se v domově seniorů dva roky staraly o moji babičku. Zaslouží si lepší platy a prosím, abyste na ně mysleli.`,
      ],
    }),
  },
  {
    id: 'illegal work',
    from: 'person',
    annotation: 'Podnět - nelegální zaměstnávání pečovatelek',
    to: to('Odbor pracovněprávní legislativy'),
    write: () => ({
      subject: 'Podnět ke kontrole zaměstnavatele',
      body: [
        'Dobrý den,',
        'agentura, u které pracuje moje sestra jako pečovatelka, zaměstnává lidi bez smluv a mzdu vyplácí v hotovosti. Žádám o předání inspekci práce.',
      ],
    }),
  },
  {
    id: 'adoption',
    from: 'person',
    annotation: 'Dotaz - zprostředkování osvojení z ciziny',
    to: to('Odbor ochrany práv dětí'),
    write: ({ on }) => ({
      subject: 'Osvojení dítěte z ciziny, dotaz',
      body: [
        `v evidenci žadatelů o osvojení jsme od ${wordyDate(on)} a rádi bychom věděli, jak se nás týká nová právní úprava.`,
      ],
    }),
  },
  {
    id: 'leaves an advisory group',
    from: 'person',
    annotation: 'Rezignace na členství v poradní skupině ministerstva',
    to: to('Kancelář státního tajemníka'),
    write: ({ on, person }) => ({
      subject: 'Rezignace na členství v poradní skupině',
      body: [
        'Vážená paní státní tajemnice,',
        `ke dni ${czechDate(on)} rezignuji na členství v poradní skupině pro rovné příležitosti. Za spolupráci děkuji.`,
        `${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'town, social fund',
    from: 'authority',
    annotation: 'Vyúčtování dotace na výkon sociálně-právní ochrany dětí',
    to: to('Oddělení dotací na SPOD'),
    write: ({ organisation, number }) => ({
      subject: `Vyúčtování dotace na výkon SPOD, č. ${number}`,
      body: [
        `${organisation.name} předkládá vyúčtování dotace na výkon sociálně-právní ochrany dětí za uplynulý rok. Vratka činí 7 215 Kč.`,
      ],
    }),
  },
  {
    id: 'town, access for OKnouze',
    from: 'authority',
    annotation: 'Žádost o přístup pracovníka do aplikace OKnouze',
    to: to('Správa aplikace OKnouze'),
    write: ({ person }) => ({
      subject: 'Přístup do aplikace OKnouze pro sociálního pracovníka',
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu do aplikace OKnouze pro pracovníka sociálního odboru městského úřadu. Jde o tuto osobu: ${fullName(person)}, nar. ${dottedDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'town, community plan',
    from: 'authority',
    annotation: 'Komunitní plán sociálních služeb na vědomí',
    to: to('Odbor sociálních služeb'),
    write: ({ on, organisation }) => ({
      subject: 'Zaslání komunitního plánu',
      body: [
        `zastupitelstvo schválilo dne ${dottedDate(on)} komunitní plán sociálních služeb. ${organisation.name} Vám jej zasílá na vědomí.`,
      ],
    }),
  },
  {
    id: 'town, forwarding',
    from: 'authority',
    annotation: 'Postoupení stížnosti občana',
    to: to('Podatelna'),
    write: ({ number }) => ({
      subject: `Postoupení stížnosti sp. zn. ${number}/2026`,
      body: [
        'Vážení,',
        'v příloze postupujeme stížnost občana na postup úřadu práce při rozhodování o příspěvku na bydlení, k jejímuž vyřízení není obec věcně příslušná.',
      ],
    }),
  },
  {
    id: 'town, request for cooperation',
    from: 'authority',
    annotation: 'Žádost o součinnost v řízení o přestupku',
    to: to('Odbor právní'),
    write: ({ number, on }) => ({
      subject: `Žádost o součinnost, sp. zn. PŘ ${number}/2026`,
      body: [
        `v řízení o přestupku žádáme o sdělení, zda byla osobě obviněné k ${czechDate(on)} vyplácena dávka pěstounské péče.`,
      ],
    }),
  },
  {
    id: 'town, refugees',
    from: 'authority',
    annotation: 'Humanitární dávka - dotaz obce k ubytovaným osobám',
    to: to('Odbor nepojistných dávek'),
    write: () => ({
      subject: 'Dotaz k humanitární dávce',
      body: [
        'Dobrý den,',
        'obec ubytovává šest osob s dočasnou ochranou. Kdo jim potvrzuje náklady na bydlení pro účely humanitární dávky, obec, nebo majitel ubytovny?',
      ],
    }),
  },
  {
    id: 'town, public service',
    from: 'authority',
    annotation: 'Smlouva o veřejné službě - nový starosta',
    to: to('Odbor trhu práce'),
    write: ({ person, on }) => ({
      subject: 'Změna zástupce obce ve smlouvě o výkonu veřejné služby',
      body: [
        `funkce předchozího starosty zanikla a od ${wordyDate(on)} obec zastupuje ${fullName(person)}. Žádáme o dodatek ke smlouvě o organizaci veřejné služby.`,
      ],
    }),
  },
];
