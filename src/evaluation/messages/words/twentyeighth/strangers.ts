import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const at = (unit: string) => [
  'Ministerstvo práce a sociálních věcí',
  unit,
  'Na Poříčním právu 1/376',
  '128 01 Praha 2',
];
const inShort = (unit: string) => ['MPSV', unit];
const unitFirst = (unit: string) => [unit, 'Ministerstvo práce a sociálních věcí ČR', 'Praha 2'];
const computers = 'odbor provozu informačních a komunikačních technologií';

export const strangers: StrangerWording[] = [
  // subsidies
  {
    id: 'account of the money for social services',
    from: 'organisation',
    annotation: 'Vyúčtování dotace na sociální služby za rok 2025',
    to: at('odbor financování sociálních služeb'),
    write: ({ number, organisation }) => ({
      subject: `Vyúčtování dotace, rozhodnutí č. ${number}/2025`,
      body: [
        'Vážení,',
        `organizace ${organisation.name}, IČO ${organisation.ico}, předkládá vyúčtování neinvestiční dotace na nadregionální sociální službu.`,
        [
          ['Nákladová položka', 'Rozpočet v Kč', 'Skutečnost v Kč'],
          ['Osobní náklady', '1 840 000', '1 838 214'],
          ['Energie', '215 000', '216 786'],
        ],
        'Úspora v první položce byla použita na energie v rámci povolené tolerance.',
      ],
    }),
  },
  {
    id: 'other purpose of a part of the money',
    from: 'organisation',
    annotation: 'Žádost o změnu účelu části dotace',
    to: inShort('oddělení dotací'),
    write: ({ number }) => ({
      subject: `Změna účelu části dotace poskytnuté rozhodnutím č. ${number}`,
      body: [
        'žádáme o souhlas s tím, aby částka 36 000 Kč určená původně na supervize mohla být použita na vzdělávání pracovníků v přímé péči.',
        'Celková výše dotace se nemění. Odůvodnění: supervizor smlouvu v polovině roku ukončil a náhradu se nepodařilo zajistit.',
      ],
    }),
  },
  {
    id: 'more time for the account',
    from: 'organisation',
    annotation: 'Prodloužení lhůty k předložení závěrečného vyúčtování',
    to: unitFirst('Odbor financování sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Žádost o prodloužení lhůty',
      body: [
        'Dobrý den,',
        `smlouvu s auditorem se podařilo uzavřít teprve ${czechDate(on)} a jeho výrok budeme mít nejdříve v lednu. Žádáme proto o prodloužení lhůty pro předložení závěrečného vyúčtování o jeden měsíc.`,
      ],
    }),
  },
  {
    id: 'unspent money returned',
    from: 'organisation',
    annotation: 'Vrácení nevyčerpané části dotace - oznámení platby',
    to: inShort('odbor ekonomický'),
    write: ({ on, number, organisation }) => ({
      subject: 'Oznámení o vrácení prostředků',
      body: [
        `dne ${dottedDate(on)} jsme na depozitní účet ministerstva vrátili částku 14 327 Kč, variabilní symbol ${organisation.ico}, jako nevyčerpanou část dotace č. ${number}.`,
      ],
    }),
  },
  {
    id: 'lower than in the year before',
    from: 'organisation',
    annotation: 'Nesouhlas s navrženou výší dotace',
    to: at('odbor sociálních služeb, sociální práce a sociálního bydlení'),
    write: () => ({
      subject: 'Námitky k navržené výši dotace na rok 2027',
      body: [
        'Vážená paní ředitelko,',
        'v návrhu rozdělení prostředků je u naší služby navržena o třetinu nižší částka než loni, přestože se počet klientů zvýšil. Podáváme proti návrhu námitky a žádáme o nové posouzení.',
        'Služba byla loni plně obsazena, čekací listina má padesát osm jmen a průměrný stupeň závislosti klientů vzrostl na 3,1. Všechny tyto údaje jsme v žádosti uvedli. Hodnocení se o nich nezmiňuje a pouze konstatuje, že náklady na jednoho klienta přesahují obvyklou výši. K tomu uvádíme, že domov stojí v horské obci, kde je vytápění o polovinu dražší než v kraji obvykle.',
        'Bez dofinancování budeme nuceni omezit noční služby a propustit dva pracovníky v přímé péči.',
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'subsidy of which the request went another way',
    from: 'organisation',
    annotation: 'Doplnění rozpočtu k žádosti o dotaci, program Rodina 2027',
    to: at('odbor rodinné politiky a sociálně-právní ochrany dětí'),
    write: ({ number }) => ({
      subject: `Opravený rozpočet projektu č. ${number}`,
      body: [
        'na výzvu hodnotitele zasíláme opravený rozpočet projektu. Samotnou žádost o dotaci jsme včas odeslali v aplikaci OKslužby – rodina a na té se nic nemění.',
        [
          ['Položka', 'Původně', 'Nově'],
          ['Lektorné', '60 000 Kč', '48 000 Kč'],
          ['Nájemné', '24 000 Kč', '36 000 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'closing report of a friendly town',
    from: 'authority',
    annotation: 'Obec přátelská seniorům - závěrečná zpráva',
    to: at('oddělení politiky stárnutí'),
    write: ({ organisation }) => ({
      subject: 'Závěrečná zpráva projektu Obec přátelská seniorům',
      body: [
        `${organisation.name} předkládá závěrečnou zprávu. Byl vybudován bezbariérový chodník k poště, uspořádáno osm besed a vydán zpravodaj pro starší občany.`,
        'Fotodokumentaci doručíme na vyžádání.',
      ],
    }),
  },
  {
    id: 'entry in a competition of towns',
    from: 'authority',
    annotation: 'Přihláška do výzvy Obec přátelská rodině a seniorům',
    to: inShort('oddělení rodinné politiky'),
    write: ({ organisation, person }) => ({
      subject: 'Přihláška obce do dotační výzvy',
      body: [
        `${organisation.name} se hlásí do dotační výzvy. Hlavním opatřením je dopravní hřiště otevřené rodičům i prarodičům.`,
        `Kontakt pro jednání o projektu: ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'payment from the recovery plan',
    from: 'organisation',
    annotation: 'Žádost o platbu č. 4, Národní plán obnovy, komponenta 3.3',
    to: at('odbor implementace Národního plánu obnovy'),
    write: ({ number }) => ({
      subject: `Žádost o platbu, projekt ${number}`,
      body: [
        'předkládáme čtvrtou žádost o platbu na výstavbu domácnosti pro deset osob. Soupiska faktur obsahuje devět položek v celkové výši 6 214 880 Kč bez DPH.',
        'Stavba pokračuje podle harmonogramu, dokončena bude na jaře.',
      ],
    }),
  },
  {
    id: 'the money is to go to another bank',
    from: 'organisation',
    annotation: 'Změna bankovního účtu příjemce dotace',
    to: at('odbor ekonomický, oddělení účetnictví'),
    write: ({ number, organisation }) => ({
      subject: 'Oznámení o zřízení nového bankovního účtu',
      body: [
        'Vážení,',
        `oznamujeme, že organizace ${organisation.name} zřídila nový účet u České národní banky. Prosíme, abyste na něj posílali zbývající splátky dotace podle rozhodnutí č. ${number}. Dosavadní účet bude zrušen.`,
        'Potvrzení banky o vedení účtu předložíme na požádání.',
      ],
    }),
  },
  {
    id: 'who stands behind the recipient of a subsidy',
    from: 'organisation',
    annotation: 'Změna statutárního orgánu příjemce - rozhodnutí o poskytnutí dotace',
    to: inShort('odbor implementace programů ESF'),
    write: ({ number, on }) => ({
      subject: `Podstatná změna projektu CZ.03.02.01/00/${number}: osoba oprávněná jednat za příjemce`,
      body: [
        `podle pravidel pro žadatele a příjemce oznamujeme změnu projektu. Ke dni ${czechDate(on)} se změnila osoba, která za příjemce podepisuje právní akt o poskytnutí podpory a zprávy o realizaci.`,
        'Žádáme o vydání změnového listu k projektu.',
      ],
    }),
  },
  {
    id: 'no debts',
    from: 'organisation',
    annotation: 'Čestné prohlášení o bezdlužnosti k dotačnímu řízení',
    to: unitFirst('oddělení dotačních programů'),
    write: ({ person, organisation }) => ({
      subject: 'Čestné prohlášení',
      body: [
        `Já, níže ${by(person, 'podepsaný', 'podepsaná')} ${fullName(person)}, jako statutární zástupce organizace ${organisation.name} prohlašuji, že organizace nemá splatné závazky vůči státnímu rozpočtu, zdravotním pojišťovnám ani správě sociálního zabezpečení.`,
        'Prohlášení se vydává pro účely dotačního řízení na podporu dobrovolnictví.',
      ],
    }),
  },

  // inspections and what they have found
  {
    id: 'second finding is contested',
    from: 'organisation',
    annotation: 'Námitky proti kontrolním zjištěním, inspekce sociálních služeb',
    to: at('odbor inspekce poskytování sociálních služeb'),
    write: ({ number }) => ({
      subject: `Námitky k protokolu o kontrole č. j. ${number}/2026`,
      body: [
        'proti druhému a pátému kontrolnímu zjištění podáváme v zákonné lhůtě námitky.',
        'Ke zjištění č. 2: smlouva s klientkou byla uzavřena v přítomnosti opatrovníka, což dokládá zápis v dokumentaci.',
        'Ke zjištění č. 5: pravidla pro podávání stížností jsou vyvěšena na všech patrech domova od února.',
      ],
    }),
  },
  {
    id: 'measures were taken',
    from: 'organisation',
    annotation: 'Splnění opatření uložených inspekcí',
    to: inShort('inspekce sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Zpráva o plnění uložených opatření',
      body: [
        'Dobrý den,',
        `všechna opatření uložená po inspekci jsme splnili do ${wordyDate(on)}. Individuální plány byly přepracovány a pracovníci proškoleni v používání opatření omezujících pohyb osob.`,
      ],
    }),
  },
  {
    id: 'inspection on another day',
    from: 'organisation',
    annotation: 'Žádost o přeložení termínu ohlášené kontroly',
    to: at('oddělení inspekce, pracoviště Brno'),
    write: () => ({
      subject: 'Přeložení termínu kontroly',
      body: [
        'v ohlášeném týdnu bude na našem oddělení kvůli střevní chřipce zákaz návštěv. Žádáme o přeložení kontroly alespoň o čtrnáct dní. Veškerou dokumentaci máme připravenu.',
      ],
    }),
  },
  {
    id: 'house without a registration',
    from: 'person',
    annotation: 'Podnět - ubytovna vydávaná za domov pro seniory',
    to: at('odbor inspekce poskytování sociálních služeb'),
    write: ({ person }) => ({
      subject: 'Podnět k prověření neregistrované služby',
      body: [
        'Dobrý den,',
        `${by(person, 'chtěl', 'chtěla')} bych upozornit na ubytovnu v našem městě, která bere starým lidem celé důchody a tvrdí, že jim poskytuje péči. Žádný zdravotník tam není a registraci podle všeho nemá.`,
        'Prosím o prověření a o sdělení, jak jste s podnětem naložili.',
      ],
    }),
  },
  {
    id: 'what the town knows of the house',
    from: 'authority',
    annotation: 'Vyjádření obce k zařízení bez oprávnění k poskytování sociálních služeb',
    to: at('odbor inspekce poskytování sociálních služeb'),
    write: ({ number, organisation }) => ({
      subject: `K Vaší žádosti o součinnost č. j. ${number}`,
      body: [
        `${organisation.name} sděluje, že v uvedené nemovitosti je podle šetření sociálních pracovnic ubytováno šestnáct osob vyššího věku. Provozovatel má pouze živnostenské oprávnění k ubytovacím službám.`,
      ],
    }),
  },

  // complaints
  {
    id: 'unkind behind the counter',
    from: 'person',
    annotation: 'Stížnost podle § 175 správního řádu na postup kontaktního pracoviště',
    to: at('oddělení stížností a petic'),
    write: ({ on }) => ({
      subject: 'Stížnost dle § 175 zákona č. 500/2004 Sb.',
      body: [
        `dne ${czechDate(on)} mě pracovnice úřadu práce před ostatními čekajícími označila za člověka, který jen zneužívá systém. Takové jednání pokládám za nevhodné chování úřední osoby.`,
        'Žádám o prošetření a o vyrozumění o přijatých opatřeních.',
      ],
    }),
  },
  {
    id: 'nothing happens for months',
    from: 'person',
    annotation: 'Nečinnost Úřadu práce - žádost o opatření podle § 80',
    to: inShort('odbor odvolání a správních činností'),
    write: ({ person, number }) => ({
      subject: `Opatření proti nečinnosti, sp. zn. ${number}/2026`,
      body: [
        `o zvýšení příspěvku na péči pro otce jsem ${by(person, 'požádal', 'požádala')} v únoru, sociální šetření proběhlo v dubnu a od té doby se nic neděje.`,
        'Žádám, aby nadřízený orgán přikázal úřadu ve stanovené lhůtě rozhodnout.',
      ],
    }),
  },
  {
    id: 'complaint was not dealt with well',
    from: 'person',
    annotation: 'Žádost o přešetření způsobu vyřízení stížnosti',
    to: unitFirst('Kontrolní odbor'),
    write: ({ person, number }) => ({
      subject: 'Přešetření podle § 175 odst. 7 správního řádu',
      body: [
        `s vyřízením stížnosti č. j. ${number}, které mi zaslal krajský úřad, nejsem ${by(person, 'spokojen', 'spokojena')}. Nikdo se mnou nemluvil a svědkyně, které jsem ${by(person, 'navrhl', 'navrhla')}, vyslechnuty nebyly.`,
        'Prosím proto ministerstvo, aby způsob vyřízení přešetřilo.',
      ],
    }),
  },
  {
    id: 'mother in a home has bruises',
    from: 'person',
    annotation: 'Stížnost na kvalitu péče v domově se zvláštním režimem',
    to: at('odbor sociálních služeb, sociální práce a sociálního bydlení'),
    write: () => ({
      subject: 'Stížnost na péči',
      body: [
        'Dobrý den,',
        'moje matka žije v domově se zvláštním režimem. Při posledních třech návštěvách měla na rukou modřiny a vedení mi je nedokázalo vysvětlit. Na mou písemnou stížnost ředitel neodpověděl ani po šesti týdnech.',
        'Pracovnice, která má na patře noční službu, mi v soukromí řekla, že je v noci na čtyřicet lidí sama a že část obyvatel proto přivazují k lůžku šátkem. Do dokumentace se to prý nezapisuje. Když jsme se na to s bratrem ptali, dostali jsme odpověď, že takové věci se dějí všude.',
        'Žádám Vás, aby se na domov zajela podívat inspekce, a to bez předchozího ohlášení. Matku stěhovat nechci, jiný domov v okolí volné místo nemá.',
      ],
    }),
  },
  {
    id: 'a complaint that came to the wrong place',
    from: 'authority',
    annotation: 'Postoupení stížnosti občana - věcná nepříslušnost',
    to: inShort('oddělení stížností a petic'),
    write: ({ on }) => ({
      subject: 'Postoupení stížnosti',
      body: [
        `dne ${czechDate(on)} jsme obdrželi stížnost na postup úřadu práce ve věci doplatku na bydlení. Protože k jejímu vyřízení nejsme příslušní, postupujeme ji Vašemu ministerstvu. Stěžovatel byl o postoupení vyrozuměn.`,
      ],
    }),
  },

  // free access to information
  {
    id: 'numbers about the care allowance',
    from: 'person',
    annotation: 'Informace dle zákona č. 106/1999 Sb. - příspěvek na péči podle okresů',
    to: at('oddělení poskytování informací'),
    write: ({ person }) => ({
      subject: 'Žádost o informaci',
      body: [
        'na základě zákona č. 106/1999 Sb. žádám o počty příjemců příspěvku na péči v jednotlivých stupních, rozdělené podle okresů, vždy k 31. prosinci let 2021 až 2025.',
        `Žadatel${by(person, '', 'ka')}: ${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address}`,
        'Údaje prosím zašlete v tabulkovém souboru.',
      ],
    }),
  },
  {
    id: 'bonuses of the management',
    from: 'person',
    annotation: 'Žádost o poskytnutí informací - odměny vedoucích pracovníků',
    to: inShort('odbor právní'),
    write: () => ({
      subject: 'Odměny na ministerstvu v roce 2025',
      body: [
        'podle zákona o svobodném přístupu k informacím žádám o sdělení, jaký objem odměn byl v roce 2025 vyplacen náměstkům a ředitelům odborů. Nežádám jména, postačí souhrn podle pozic.',
      ],
    }),
  },
  {
    id: 'contracts for computers',
    from: 'organisation',
    annotation: 'Žádost o informace podle InfZ, smlouvy na nákup notebooků',
    unit: computers,
    to: at(computers),
    write: ({ organisation }) => ({
      subject: 'Žádost podle § 13 zákona č. 106/1999 Sb.',
      body: [
        `${organisation.name} žádá o poskytnutí kopií objednávek a akceptačních protokolů k nákupu přenosných počítačů za rok 2025, pokud nejsou zveřejněny v registru smluv.`,
      ],
    }),
  },
  {
    id: 'no information came',
    from: 'person',
    annotation: 'Stížnost podle § 16a zákona o svobodném přístupu k informacím',
    to: at('oddělení poskytování informací'),
    write: ({ person, on }) => ({
      subject: 'Stížnost na neposkytnutí informace',
      body: [
        `žádost o informace jsem ${by(person, 'podal', 'podala')} ${dottedDate(on)}, zákonná lhůta uplynula a odpověď jsem ${by(person, 'neobdržel', 'neobdržela')}. Podávám proto stížnost na postup povinného subjektu.`,
      ],
    }),
  },
  {
    id: 'the answer was blackened',
    from: 'person',
    annotation: 'Rozklad proti částečnému odmítnutí žádosti o informace',
    to: unitFirst('Rozkladová komise'),
    write: ({ number }) => ({
      subject: `Rozklad proti rozhodnutí č. j. ${number}/2026`,
      body: [
        'podávám rozklad proti rozhodnutí, kterým byla moje žádost o informace zčásti odmítnuta. Začerněné pasáže metodiky nemohou být obchodním tajemstvím, jde o dokument ministerstva.',
      ],
    }),
  },

  // invoices and money
  {
    id: 'toners',
    from: 'organisation',
    annotation: 'Faktura za tonery a spotřební materiál',
    unit: 'odbor vnitřní správy',
    to: at('odbor vnitřní správy'),
    write: ({ number, on }) => ({
      subject: `Faktura ${number}26`,
      body: [
        `Za zboží dodané dne ${czechDate(on)} Vám fakturujeme:`,
        [
          ['Zboží', 'Kusů', 'Cena celkem'],
          ['Toner černý', '40', '52 800 Kč'],
          ['Odpadní nádobka', '12', '6 120 Kč'],
        ],
        'Splatnost 21 dnů od doručení.',
      ],
    }),
  },
  {
    id: 'fire extinguishers were checked',
    from: 'organisation',
    annotation: 'Daňový doklad, revize hasicích přístrojů',
    unit: 'odbor vnitřní správy',
    to: inShort('oddělení správy budov'),
    write: ({ number }) => ({
      subject: `Daňový doklad č. ${number}`,
      body: [
        'za provedenou roční kontrolu hasicích přístrojů a požárních uzávěrů v budově na Poříčním právu účtujeme:',
        [
          ['Úkon', 'Počet', 'Kč bez DPH'],
          ['Kontrola přístroje', '118', '14 160'],
          ['Kontrola uzávěru', '36', '10 800'],
        ],
      ],
    }),
  },
  {
    id: 'consultants of the economic system',
    from: 'organisation',
    annotation: 'Faktura - konzultační práce v ekonomickém systému',
    unit: computers,
    to: at(computers),
    write: ({ number, on }) => ({
      subject: `Faktura č. FV-${number}`,
      body: [
        `fakturujeme konzultační práce při přechodu ekonomického systému na novou verzi za období do ${wordyDate(on)}.`,
        [
          ['Služba', 'Hodin', 'Částka'],
          ['Konzultace', '62', '99 200 Kč'],
          ['Zátěžové zkoušky', '18', '30 600 Kč'],
        ],
        'Výkaz odpracovaných hodin byl odsouhlasen Vaším vedoucím projektu.',
      ],
    }),
  },
  {
    id: 'reminder of an unpaid bill',
    from: 'organisation',
    annotation: 'Upomínka - neuhrazená faktura po splatnosti',
    to: inShort('odbor ekonomický'),
    write: ({ number, on }) => ({
      subject: '1. upomínka',
      body: [
        `naše faktura č. ${number} byla splatná ${czechDate(on)} a její úhradu dosud neevidujeme. Pokud jste mezitím zaplatili, považujte prosím tento dopis za bezpředmětný.`,
      ],
    }),
  },
  {
    id: 'credit note',
    from: 'organisation',
    annotation: 'Dobropis k vyúčtování elektřiny',
    to: unitFirst('Odbor vnitřní správy'),
    write: ({ number }) => ({
      subject: `Opravný daňový doklad k vyúčtování ${number}`,
      body: [
        'na základě Vaší reklamace jsme opravili odečet elektroměru v detašovaném pracovišti. Přeplatek ve výši 8 914 Kč Vám vrátíme převodem do čtrnácti dnů.',
      ],
    }),
  },
  {
    id: 'room for a meeting',
    from: 'organisation',
    annotation: 'Zálohová faktura, pronájem sálu na setkání pěstounů',
    to: at('odbor komunikace'),
    write: ({ number, on }) => ({
      subject: `Zálohová faktura ${number}`,
      body: [
        `na základě objednávky ze dne ${dottedDate(on)} Vás prosíme o úhradu zálohy 18 000 Kč za pronájem kongresového sálu včetně ozvučení. Konečné vyúčtování pošleme po akci.`,
      ],
    }),
  },
  {
    id: 'claim was assigned to a bank',
    from: 'organisation',
    annotation: 'Oznámení o postoupení pohledávky a změně účtu dodavatele',
    to: at('oddělení účetnictví'),
    write: ({ number }) => ({
      subject: 'Oznámení o postoupení pohledávky',
      body: [
        `oznamujeme, že pohledávku z faktury č. ${number} jsme postoupili faktoringové společnosti. Úhradu proto poukažte výhradně na bankovní účet uvedený v oznámení této společnosti.`,
      ],
    }),
  },

  // courts, debts
  {
    id: 'claim in an insolvency',
    from: 'organisation',
    annotation: 'Insolvenční řízení - výzva k přihlášení pohledávky',
    to: at('odbor právní'),
    write: ({ number }) => ({
      subject: `Insolvenční řízení sp. zn. INS ${number}/2026`,
      body: [
        'jako insolvenční správce dlužníka Vás vyzývám, abyste sdělili, zda ministerstvo eviduje vůči dlužníkovi pohledávky z neoprávněně vyplacené dotace. Přihlášku lze podat do dvou měsíců od zveřejnění rozhodnutí o úpadku.',
      ],
    }),
  },
  {
    id: 'debts of a recipient of money are settled',
    from: 'person',
    annotation: 'Oddlužení - oznámení o zahájení insolvenčního řízení',
    to: inShort('odbor pohledávek'),
    write: ({ person, number }) => ({
      subject: 'Oznámení o insolvenci',
      body: [
        `sděluji Vám, že soud zahájil pod sp. zn. INS ${number}/2026 řízení o mém oddlužení. Žádám o pozastavení splátek přeplatku na dávce státní sociální podpory.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'bailiff begins',
    from: 'organisation',
    annotation: 'Vyrozumění o zahájení exekuce a žádost o součinnost',
    to: at('odbor personální'),
    write: ({ number }) => ({
      subject: `Exekuce sp. zn. EX ${number}/26`,
      body: [
        'exekutorský úřad vyrozumívá plátce mzdy o zahájení exekuce a žádá o sdělení, zda je povinný u ministerstva zaměstnán, případně kdy jeho služební poměr skončil.',
      ],
    }),
  },
  {
    id: 'court wants the file',
    from: 'authority',
    annotation: 'Žádost o zapůjčení spisu pro potřeby soudu',
    to: inShort('odbor odvolání a správních činností'),
    write: ({ number }) => ({
      subject: `Zapůjčení spisu sp. zn. ${number}/2025`,
      body: [
        'okresní soud si od nás v řízení o svéprávnosti vyžádal spis našeho opatrovance. Jeho část je u Vás v odvolacím řízení o průkazu osoby se zdravotním postižením. Žádáme o její zapůjčení do konce příštího měsíce.',
      ],
    }),
  },
  {
    id: 'statement on an action',
    from: 'person',
    annotation: 'Správní žaloba proti rozhodnutí ministerstva - stejnopis na vědomí',
    to: at('odbor právní'),
    write: ({ person, number }) => ({
      subject: `Žaloba proti rozhodnutí č. j. ${number}/2026`,
      body: [
        `na vědomí Vám zasílám stejnopis žaloby, kterou jsem dnes ${by(person, 'podal', 'podala')} ke krajskému soudu proti rozhodnutí o odejmutí příspěvku na mobilitu.`,
        'Žádám, aby ministerstvo do rozhodnutí soudu nevymáhalo přeplatek.',
      ],
    }),
  },
  {
    id: 'town became a guardian',
    from: 'authority',
    annotation: 'Jmenování veřejného opatrovníka - sdělení',
    to: at('odbor nepojistných sociálních dávek'),
    write: ({ organisation, on }) => ({
      subject: 'Sdělení o jmenování veřejného opatrovníka',
      body: [
        `opatrovníkem občana s omezenou svéprávností byl dne ${wordyDate(on)} soudem jmenován náš úřad. Písemnosti v odvolacím řízení o jeho dávce proto doručujte na adresu ${organisation.name}, ${seatOf(organisation)}.`,
      ],
    }),
  },
  {
    id: 'an offence on a parking place',
    from: 'authority',
    annotation: 'Výzva provozovateli vozidla k uhrazení určené částky',
    to: inShort('autoprovoz'),
    write: ({ number, on }) => ({
      subject: `Výzva č. PŘ/${number}`,
      body: [
        `dne ${czechDate(on)} stálo Vaše služební vozidlo na vyhrazeném parkovišti bez povolení. Vyzýváme provozovatele k úhradě určené částky 500 Kč do patnácti dnů, nebo ke sdělení totožnosti řidiče.`,
      ],
    }),
  },

  // benefits and pensions
  {
    id: 'housing benefit was refused',
    from: 'person',
    annotation: 'Odvolání proti zamítnutí příspěvku na bydlení',
    to: at('odbor odvolání a správních činností nepojistných dávek'),
    write: ({ person, number, on }) => ({
      subject: 'Odvolání ve věci příspěvku na bydlení',
      body: [
        `proti rozhodnutí č. j. ${number}, vydanému dne ${dottedDate(on)}, podávám odvolání. Úřad započetl příjem ${by(person, 'bývalé manželky', 'bývalého manžela')}, ačkoli spolu dva roky nežijeme.`,
        `Navrhuji, aby bylo rozhodnutí zrušeno. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'how is the new benefit counted',
    from: 'person',
    annotation: 'Dotaz na výpočet dávky státní sociální pomoci',
    to: unitFirst('Informační centrum'),
    write: () => ({
      subject: 'Dotaz k nové dávce',
      body: [
        'Dobrý den, prosím o vysvětlení, jestli se do příjmu rodiny pro dávku státní sociální pomoci počítá brigáda studenta střední školy. Na úřadu práce mi řekli pokaždé něco jiného.',
      ],
    }),
  },
  {
    id: 'foster parents wait for money',
    from: 'person',
    annotation: 'Opožděná výplata odměny pěstouna',
    to: at('odbor rodinné politiky a sociálně-právní ochrany dětí'),
    write: ({ person }) => ({
      subject: 'Odměna pěstouna – opožděná výplata',
      body: [
        'Dobrý den,',
        `jsem ${by(person, 'pěstounem', 'pěstounkou')} dvou dětí a odměna pěstouna mi už druhý měsíc nepřišla na účet v bance. Úřad práce mě odkazuje na závadu u výplatce. Prosím o nápravu.`,
      ],
    }),
  },
  {
    id: 'years missing in the pension',
    from: 'person',
    annotation: 'Starobní důchod, nezapočtená doba pojištění',
    to: inShort('odbor sociálního pojištění'),
    write: ({ person }) => ({
      subject: 'Nezapočtená doba pojištění',
      body: [
        `v osobním listu důchodového pojištění mi chybějí čtyři roky, kdy jsem ${by(person, 'pracoval', 'pracovala')} v zemědělském družstvu. Družstvo mezitím zaniklo a archiv mzdové listy nemá.`,
        'Může být doba prokázána čestným prohlášením svědků?',
      ],
    }),
  },
  {
    id: 'minister may mitigate the hardness',
    from: 'person',
    annotation: 'Žádost ministrovi o odstranění tvrdosti zákona',
    to: unitFirst('Kancelář ministra'),
    write: ({ person }) => ({
      subject: 'Odstranění tvrdosti zákona – invalidní důchod',
      body: [
        'Vážený pane ministře,',
        `k nároku na invalidní důchod mi schází dvacet šest dní pojištění. V té době jsem ${by(person, 'ošetřoval', 'ošetřovala')} umírající tetu a na pojištění jsem ${by(person, 'nemyslel', 'nemyslela')}. Prosím o prominutí této podmínky.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'card for the disabled',
    from: 'person',
    annotation: 'Průkaz ZTP/P - námitka proti posudku',
    to: at('posudková služba'),
    write: ({ on }) => ({
      subject: 'Námitka proti posudku o zdravotním stavu',
      body: [
        `posudek vyhotovený ${czechDate(on)} neodpovídá lékařským zprávám z neurologie. Bez doprovodu neujdu ani padesát metrů. Nesouhlasím s tím, že mi byl přiznán jen průkaz TP.`,
      ],
    }),
  },
  {
    id: 'overpayment in instalments',
    from: 'person',
    annotation: 'Žádost o splátky přeplatku na rodičovském příspěvku',
    to: inShort('odbor pohledávek'),
    write: ({ number }) => ({
      subject: `Splátkový kalendář, přeplatek č. ${number}`,
      body: [
        'žádám o povolení splátek přeplatku po 800 Kč měsíčně. Jsem na jednom příjmu se třemi dětmi a celou částku najednou zaplatit nemohu.',
      ],
    }),
  },
  {
    id: 'the money should go to another account',
    from: 'person',
    annotation: 'Oznámení nového čísla účtu pro výplatu dávek',
    to: at('odbor nepojistných sociálních dávek'),
    write: ({ person }) => ({
      subject: 'Nový bankovní účet pro výplatu příspěvku na péči',
      body: [
        `dosavadní účet u spořitelny ruším, příspěvek na péči mi proto posílejte na nový účet číslo 2900${person.born.slice(5, 7)}4417/2010.`,
        `${person.given} ${person.family}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'a sister speaks for the claimant',
    from: 'person',
    annotation: 'Plná moc pro odvolací řízení o příspěvku na péči',
    to: unitFirst('Odvolací oddělení'),
    write: ({ person, number }) => ({
      subject: 'Plná moc k zastupování',
      body: [
        `Uděluji plnou moc své sestře, aby mě zastupovala v odvolacím řízení o příspěvku na péči, sp. zn. ${number}, a přebírala za mě veškerou poštu.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'help for refugees',
    from: 'organisation',
    annotation: 'Humanitární dávka pro držitele dočasné ochrany - dotaz poradny',
    to: at('odbor nepojistných sociálních dávek'),
    write: () => ({
      subject: 'Humanitární dávka – společně posuzované osoby',
      body: [
        'Dobrý den,',
        'do naší poradny přišla paní s dočasnou ochranou, jejíž zletilý syn studuje v Polsku. Má být pro humanitární dávku posuzován společně s ní? Metodický pokyn o takovém případu mlčí.',
      ],
    }),
  },

  // labour market
  {
    id: 'out of the register of job seekers',
    from: 'person',
    annotation: 'Odvolání - vyřazení z evidence uchazečů o zaměstnání',
    to: at('odbor trhu práce'),
    write: ({ person, on, number }) => ({
      subject: `Odvolání proti rozhodnutí ${number}/ABC/2026`,
      body: [
        `úřad práce mě vyřadil z evidence, protože jsem se ${wordyDate(on)} ${by(person, 'nedostavil', 'nedostavila')} na schůzku (${by(person, 'čekal', 'čekala')} jsem na pohotovosti s dítětem, zprávu lékaře mám). Žádám o zrušení rozhodnutí.`,
      ],
    }),
  },
  {
    id: 'places for the disabled',
    from: 'organisation',
    annotation: 'Příspěvek podle § 78a - dotaz na doložení mzdových nákladů',
    to: inShort('oddělení zaměstnávání osob se zdravotním postižením'),
    write: () => ({
      subject: 'Příspěvek na podporu zaměstnávání osob se zdravotním postižením',
      body: [
        'prosíme o stanovisko, zda je možné k žádosti o příspěvek doložit mzdové náklady výpisem z elektronické mzdové evidence, nebo kontaktní pracoviště může trvat na podepsaných výplatních listech.',
      ],
    }),
  },
  {
    id: 'many people are let go',
    from: 'organisation',
    annotation: 'Hromadné propouštění - písemná zpráva',
    to: at('sekce zaměstnanosti'),
    write: ({ organisation, on }) => ({
      subject: 'Informace o hromadném propouštění podle § 62 zákoníku práce',
      body: [
        `organizace ${organisation.name} zahájila dne ${czechDate(on)} jednání s odborovou organizací o propuštění 34 zaměstnanců provozu prádelny. Zprávu jsme podali krajské pobočce úřadu práce, Vám ji zasíláme pro informaci.`,
      ],
    }),
  },
  {
    id: 'agency has a new responsible person',
    from: 'organisation',
    annotation: 'Agentura práce, zánik funkce odpovědného zástupce',
    to: inShort('oddělení agentur práce'),
    write: ({ number, on }) => ({
      subject: `Povolení ke zprostředkování zaměstnání č. ${number} – odpovědný zástupce`,
      body: [
        `oznamujeme, že dosavadní odpovědný zástupce agentury práce ukončil dnem ${czechDate(on)} svou funkci. Nového zástupce ustanovíme v zákonné lhůtě a požádáme o změnu povolení.`,
      ],
    }),
  },
  {
    id: 'course for the unemployed',
    from: 'organisation',
    annotation: 'Rekvalifikace - změna místa konání kurzu',
    to: at('oddělení rekvalifikací'),
    write: ({ number }) => ({
      subject: `Akreditovaný kurz č. ${number}, nové místo výuky`,
      body: [
        'hlásíme, že kurz pracovníka v sociálních službách se od nového roku přesouvá do učeben střední zdravotnické školy. Počet hodin a lektoři zůstávají.',
      ],
    }),
  },
  {
    id: 'safety at work',
    from: 'organisation',
    annotation: 'Námitky proti oblastnímu inspektorátu práce',
    to: unitFirst('Odbor ochrany práce'),
    write: ({ number }) => ({
      subject: `Kontrola inspektorátu práce č. ${number}`,
      body: [
        'při kontrole odměňování nám inspektor odmítl předložit služební průkaz a kopíroval osobní spisy bez našeho svolení. Žádáme o výklad, zda takto postupovat směl.',
      ],
    }),
  },

  // registration of services and bodies like that
  {
    id: 'more beds',
    from: 'organisation',
    annotation: 'Změna registrace - navýšení počtu lůžek odlehčovací služby (na vědomí)',
    to: at('odbor sociálních služeb, sociální práce a sociálního bydlení'),
    write: ({ organisation, on }) => ({
      subject: 'Na vědomí: žádost o změnu registrace',
      body: [
        `organizace ${organisation.name} požádala dne ${czechDate(on)} krajský úřad o změnu registrace. Odlehčovací služba bude mít od ledna o čtyři lůžka víc.`,
      ],
    }),
  },
  {
    id: 'a service comes to its end',
    from: 'organisation',
    annotation: 'Ukončení poskytování sociálně terapeutické dílny',
    to: inShort('oddělení koncepce sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Oznámení o ukončení sociální služby',
      body: [
        'Vážení,',
        `pro nedostatek peněz ukončujeme sociálně terapeutickou dílnu, kterou kraj zrušil v registru dnem ${czechDate(on)}. Klienti přešli do denního stacionáře v sousedním městě.`,
        'Píšeme Vám jako orgánu, který službu po léta spolufinancoval, a děkujeme za podporu.',
      ],
    }),
  },
  {
    id: 'wrong telephone on the public register',
    from: 'organisation',
    annotation: 'Chybné kontakty ve veřejném registru poskytovatelů sociálních služeb',
    to: at('oddělení správy registrů'),
    write: ({ organisation }) => ({
      subject: 'Registr poskytovatelů – chybný telefon na internetu',
      body: [
        `krajský úřad nám opravu telefonu provedl již na jaře, na veřejné stránce registru se však u zařízení v ulici ${organisation.street} stále zobrazuje číslo, které patří pekárně. Prosíme o prověření, proč se oprava na web nepřenesla.`,
      ],
    }),
  },
  {
    id: 'may one service have two places',
    from: 'organisation',
    annotation: 'Žádost o výklad zákona o sociálních službách - detašované pracoviště',
    to: unitFirst('Oddělení metodiky'),
    write: () => ({
      subject: 'Výklad zákona č. 108/2006 Sb.',
      body: [
        'prosíme o stanovisko, jestli je nutné registrovat jako samostatnou službu detašované pracoviště pečovatelské služby v sousedním okrese, když vedení i personál jsou společné.',
      ],
    }),
  },
  {
    id: 'end of the director at a children group',
    from: 'organisation',
    annotation: 'Evidence dětských skupin - změna statutárního orgánu',
    to: at('oddělení dětských skupin'),
    write: ({ on, number }) => ({
      subject: `Dětská skupina, evidenční č. ${number}: ohlášení změny`,
      body: [
        `ve smyslu zákona č. 247/2014 Sb. hlásíme do evidence poskytovatelů služby péče o dítě v dětské skupině, že k ${czechDate(on)} skončila ve funkci ředitelka, která byla v evidenci vedena. Prosíme o úpravu zápisu v evidenci dětských skupin.`,
      ],
    }),
  },
  {
    id: 'end of the director and the licence for families',
    from: 'organisation',
    annotation: 'Pověření k výkonu SPOD - ohlášení nového ředitele',
    to: inShort('oddělení sociálně-právní ochrany dětí'),
    write: ({ number, on }) => ({
      subject: `Ohlášení změny k rozhodnutí o pověření č. ${number}/2022`,
      body: [
        `oznamujeme, že ve funkci ředitele pověřené osoby došlo dnem ${wordyDate(on)} ke změně. Výpis z rejstříku trestů a doklad o vzdělání nové odpovědné osoby předložíme správnímu orgánu, který pověření vydal.`,
      ],
    }),
  },
  {
    id: 'accreditation goes on under somebody else',
    from: 'organisation',
    annotation: 'Akreditace vzdělávací instituce, zánik funkce jednatele',
    to: at('akreditační komise'),
    write: ({ on, number }) => ({
      subject: `Akreditovaná instituce č. ${number} – změna jednatele`,
      body: [
        `ke dni ${dottedDate(on)} zanikla funkce jednatele, který je uveden na osvědčení o akreditaci vzdělávacích programů pro sociální pracovníky. Žádáme o vydání osvědčení se správným jménem.`,
      ],
    }),
  },
  {
    id: 'leaves the council',
    from: 'organisation',
    annotation: 'Rezignace předsedy na členství v Radě vlády pro osoby se zdravotním postižením',
    to: unitFirst('Sekretariát poradních orgánů'),
    write: ({ on }) => ({
      subject: 'Rezignace na členství v poradním orgánu',
      body: [
        `předseda naší organizace se ke dni ${czechDate(on)} vzdal členství v poradním orgánu vlády, neboť do něj budeme napříště vysílat odborníka z praxe. Návrh na jmenování nového člena pošleme samostatně.`,
      ],
    }),
  },
  {
    id: 'new licence to work with families',
    from: 'organisation',
    annotation: 'Návrh na rozšíření pověření k sociálně-právní ochraně o tábory',
    to: at('oddělení sociálně-právní ochrany dětí'),
    write: ({ organisation }) => ({
      subject: 'Rozšíření pověření',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, navrhuje rozšíření svého pověření o výchovně rekreační tábory pro děti. První turnus plánujeme na červenec.`,
      ],
    }),
  },

  // statistics
  {
    id: 'yearly report of child protection',
    from: 'authority',
    annotation: 'Roční výkaz o výkonu sociálně-právní ochrany dětí',
    to: at('oddělení statistiky'),
    write: ({ organisation }) => ({
      subject: 'Výkaz V20-01, oprava údajů',
      body: [
        `${organisation.name}, orgán sociálně-právní ochrany dětí, opravuje údaj v ročním výkazu: počet dětí v evidenci činí 214, nikoli 241. Jde o překlep.`,
      ],
    }),
  },
  {
    id: 'wages in a survey',
    from: 'organisation',
    annotation: 'Informační systém o průměrném výdělku - odmítnutí účasti',
    to: inShort('oddělení statistického šetření'),
    write: () => ({
      subject: 'Šetření ISPV',
      body: [
        'žádáme o vyřazení ze vzorku šetření o průměrném výdělku. Máme jen sedm zaměstnanců a zpravodajská povinnost je pro nás neúměrnou zátěží.',
      ],
    }),
  },
  {
    id: 'students ask questions',
    from: 'person',
    annotation: 'Prosba o vyplnění dotazníku k diplomové práci',
    to: at('odbor sociálních služeb, sociální práce a sociálního bydlení'),
    write: ({ person }) => ({
      subject: 'Dotazník o financování paliativní péče',
      body: [
        `studuji sociální práci a píši diplomovou práci o financování paliativní péče v pobytových službách. ${by(person, 'Byl', 'Byla')} bych ${by(person, 'vděčný', 'vděčná')} za vyplnění krátkého dotazníku, zabere deset minut.`,
      ],
    }),
  },

  // conferences and thanks
  {
    id: 'day of charities',
    from: 'organisation',
    annotation: 'Pozvánka na den otevřených dveří charitního domova',
    to: unitFirst('Kancelář ministra'),
    write: ({ organisation, on }) => ({
      subject: 'Pozvání na den otevřených dveří',
      body: [
        'Vážený pane ministře,',
        `naše zařízení oslavilo ${wordyDate(on)} třicáté výročí. Při té příležitosti chystáme den otevřených dveří, na který Vás srdečně zveme. Sejdeme se na adrese ${seatOf(organisation)}.`,
        'Součástí programu bude prohlídka nové zahrady pro lidi s demencí a vystoupení místního pěveckého sboru.',
      ],
    }),
  },
  {
    id: 'speaker wanted',
    from: 'organisation',
    annotation: 'Konference Senior v síti - žádost o přednášejícího',
    to: inShort('oddělení politiky stárnutí'),
    write: () => ({
      subject: 'Konference o digitálních dovednostech starších lidí',
      body: [
        'na dubnovou konferenci Senior v síti hledáme přednášejícího z ministerstva. Téma: přístup starších lidí k elektronickým službám státu. Příspěvek má mít dvacet minut.',
      ],
    }),
  },
  {
    id: 'talks of directors in passing',
    from: 'organisation',
    annotation: 'Program setkání ředitelů příspěvkových organizací kraje',
    to: at('odbor sociálních služeb, sociální práce a sociálního bydlení'),
    write: ({ on }) => ({
      subject: 'Program setkání ředitelů',
      body: [
        `navazujeme na jednání ze dne ${czechDate(on)} a posíláme program výjezdního setkání ředitelů domovů.`,
        [
          ['Hodina', 'Téma', 'Přednáší'],
          ['9.00', 'Financování v roce 2027', 'zástupce kraje'],
          ['10.30', 'Zkušenosti s vykazováním v OKslužby', 'ekonomka domova'],
          ['13.00', 'Standardy kvality po novele', 'zástupce ministerstva'],
        ],
        'Prosíme o potvrzení, kdo za ministerstvo vystoupí v odpoledním bloku.',
      ],
    }),
  },
  {
    id: 'thanks for help after the flood',
    from: 'authority',
    annotation: 'Poděkování za pomoc po povodni',
    to: at('kabinet ministra'),
    write: ({ organisation }) => ({
      subject: 'Děkujeme za pomoc',
      body: [
        `jménem občanů, které zastupuje ${organisation.name}, děkujeme za rychlé vyplacení mimořádné okamžité pomoci. Úřednice přijely až k nám a vyřizovaly žádosti v hasičské zbrojnici.`,
      ],
    }),
  },

  // personal data
  {
    id: 'what do you hold about me',
    from: 'person',
    annotation: 'Přístup k osobním údajům dle čl. 15 nařízení GDPR - dávky',
    to: at('pověřenec pro ochranu osobních údajů'),
    write: ({ person }) => ({
      subject: 'Uplatnění práva na přístup k osobním údajům',
      body: [
        'žádám o kopii všech osobních údajů, které o mně ministerstvo vede v souvislosti s odvolacím řízením o příspěvku na bydlení, a o sdělení, komu byly předány.',
        `${fullName(person)}, nar. ${dottedDate(person.born)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'no more newsletters',
    from: 'person',
    annotation: 'Odvolání souhlasu se zasíláním zpravodaje ministerstva',
    to: inShort('odbor komunikace'),
    write: ({ person }) => ({
      subject: 'Odvolávám souhlas s odběrem zpravodaje',
      body: [
        `před časem jsem se ${by(person, 'přihlásil', 'přihlásila')} k odběru zpravodaje o rodinné politice. Souhlas se zasíláním tohoto zpravodaje a se zpracováním své e-mailové adresy k tomu účelu odvolávám.`,
        'Vyřaďte mě prosím z rozesílky.',
      ],
    }),
  },
  {
    id: 'photographs from a celebration',
    from: 'organisation',
    annotation: 'Souhlasy klientů s pořízením fotografií - soutěž Domov roku',
    to: at('odbor komunikace'),
    write: () => ({
      subject: 'Souhlasy se zveřejněním fotografií',
      body: [
        'do fotografické soutěže zasíláme dvanáct snímků z masopustního průvodu. Všichni zachycení klienti, případně jejich opatrovníci, udělili souhlas se zpracováním podobizny a se zveřejněním na výstavě.',
      ],
    }),
  },
  {
    id: 'leak at a processor',
    from: 'organisation',
    annotation: 'Ohlášení porušení zabezpečení osobních údajů zpracovatelem',
    unit: computers,
    to: at(computers),
    write: ({ on }) => ({
      subject: 'Ohlášení bezpečnostní události',
      body: [
        `jako zpracovatel Vám oznamujeme, že dne ${czechDate(on)} byl našemu technikovi odcizen služební telefon. Zařízení bylo šifrované a na dálku smazané, podle našeho posouzení k úniku údajů účastníků Vašich kurzů první pomoci nedošlo.`,
      ],
    }),
  },
  {
    id: 'contract about processing',
    from: 'organisation',
    annotation: 'Návrh smlouvy o zpracování osobních údajů - výzkum potřeb pečujících',
    to: unitFirst('Odbor výzkumu a analýz'),
    write: ({ number }) => ({
      subject: `Zpracovatelská smlouva k zakázce č. ${number}`,
      body: [
        'v návaznosti na smlouvu o dílo předkládáme návrh zpracovatelské smlouvy. Rozhovory s pečujícími osobami budou přepsány a zvukové nahrávky po šesti měsících smazány.',
      ],
    }),
  },
  {
    id: 'erase my application for a job',
    from: 'person',
    annotation: 'Odvolání souhlasu s uchováním životopisu, žádost o výmaz',
    to: at('odbor personální'),
    write: ({ person }) => ({
      subject: 'Výmaz údajů uchazeče o místo',
      body: [
        `ve výběrovém řízení na místo referenta jsem ${by(person, 'neuspěl', 'neuspěla')}. Beru zpět souhlas s tím, aby ministerstvo můj životopis uchovávalo pro další nábory, a žádám o jeho vymazání.`,
        fullName(person),
      ],
    }),
  },

  // recruitment
  {
    id: 'applies for a clerk',
    from: 'person',
    annotation: 'Přihláška na služební místo, odborný rada v oddělení sociálního bydlení',
    to: inShort('odbor personální'),
    write: ({ person, number }) => ({
      subject: `Přihláška k výběrovému řízení č. ${number}/2026`,
      body: [
        `hlásím se do výběrového řízení na služební místo odborný rada. Jmenuji se ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, mám vysokoškolské vzdělání v oboru sociální politika a devět let praxe v neziskové organizaci.`,
        'Pro účely tohoto výběrového řízení souhlasím se zpracováním údajů uvedených v přihlášce.',
      ],
    }),
  },
  {
    id: 'wishes to leave the service',
    from: 'person',
    annotation: 'Žádost o skončení služebního poměru',
    to: at('státní tajemník'),
    write: ({ person }) => ({
      subject: 'Žádost o skončení služebního poměru podle § 73',
      body: [
        `žádám o skončení služebního poměru. Od ledna nastupuji do charity v místě bydliště. Děkuji za spolupráci a kolegům za vše, co jsem se ${by(person, 'naučil', 'naučila')}.`,
      ],
    }),
  },
  {
    id: 'student would like to see it',
    from: 'person',
    annotation: 'Zájem o letní stáž v odboru rodinné politiky',
    to: unitFirst('Oddělení vzdělávání'),
    write: ({ person }) => ({
      subject: 'Letní odborná stáž',
      body: [
        `studuji veřejnou správu a ${by(person, 'rád', 'ráda')} bych o prázdninách ${by(person, 'absolvoval', 'absolvovala')} stáž v odboru rodinné politiky. Souhlas školy mám.`,
      ],
    }),
  },
  {
    id: 'secondment of a methodologist',
    from: 'organisation',
    annotation: 'Souhlas zaměstnavatele s vysláním metodičky na ministerstvo',
    to: at('odbor personální'),
    write: ({ on }) => ({
      subject: 'Souhlas zaměstnavatele',
      body: [
        `v návaznosti na dohodu ze dne ${czechDate(on)} souhlasíme s tím, aby naše metodička kvality po dobu půl roku pracovala jeden den v týdnu v pracovní skupině ministerstva. Náhradu mzdy nepožadujeme.`,
      ],
    }),
  },
  {
    id: 'special proficiency of officials',
    from: 'authority',
    annotation: 'Přihlášky úředníků ke zkoušce zvláštní odborné způsobilosti - sociální služby',
    to: inShort('oddělení vzdělávání'),
    write: ({ organisation }) => ({
      subject: 'Zkouška zvláštní odborné způsobilosti',
      body: [
        `${organisation.name} přihlašuje ke zkoušce zvláštní odborné způsobilosti tři úřednice sociálního odboru. Prosíme o sdělení termínů obecné i zvláštní části.`,
      ],
    }),
  },

  // tenders and suppliers
  {
    id: 'offer for cleaning',
    from: 'organisation',
    annotation: 'Nabídka do veřejné zakázky na úklidové služby, plná moc k podpisu nabídky',
    to: at('oddělení veřejných zakázek'),
    write: ({ number, person }) => ({
      subject: `Nabídka – zakázka č. ${number}`,
      body: [
        `podáváme nabídku na úklid kancelářských budov. Nabídku je na základě plné moci udělené jednatelem společnosti ${by(person, 'oprávněn', 'oprávněna')} podepsat ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'question on a tender',
    from: 'organisation',
    annotation: 'Žádost o vysvětlení zadávací dokumentace, obměna síťových prvků',
    unit: computers,
    to: at(computers),
    write: ({ number }) => ({
      subject: `Vysvětlení zadávací dokumentace, ev. č. Z2026-0${number}`,
      body: [
        'žádáme zadavatele o vysvětlení, zda požadavek na redundantní napájení platí i pro přístupové přepínače v detašovaných pracovištích a zda lze nabídnout zařízení s nižší hlučností.',
      ],
    }),
  },
  {
    id: 'objections of a bidder',
    from: 'organisation',
    annotation: 'Námitky dodavatele proti vyloučení ze zadávacího řízení',
    to: inShort('oddělení veřejných zakázek'),
    write: ({ on, number }) => ({
      subject: `Námitky proti rozhodnutí zadavatele, zakázka ${number}`,
      body: [
        `rozhodnutím ze dne ${czechDate(on)} byl náš podnik vyloučen pro údajné nesplnění technické kvalifikace. Reference z krajské nemocnice však požadovaný rozsah převyšuje dvojnásobně. Navrhujeme zrušení rozhodnutí.`,
      ],
    }),
  },
  {
    id: 'licences for antivirus',
    from: 'organisation',
    annotation: 'Končící licence antivirového programu - nabídka prodloužení',
    unit: 'odbor provozu ICT',
    to: unitFirst('Odbor provozu ICT'),
    write: ({ organisation }) => ({
      subject: 'Prodloužení licencí',
      body: [
        `${organisation.name} dovoluje si upozornit, že koncem čtvrtletí vyprší podpora antivirového programu na 2 300 stanicích. Při objednávce do konce měsíce poskytneme slevu 12 %.`,
      ],
    }),
  },
  {
    id: 'access for a technician from outside',
    from: 'organisation',
    annotation: 'Žádost o zřízení VPN přístupu technika dodavatele',
    unit: computers,
    to: at(computers),
    write: ({ person, number }) => ({
      subject: `Vzdálený přístup k záložním serverům – smlouva č. ${number}`,
      body: [
        'Dobrý den,',
        `pro servis zálohovacích serverů podle uvedené smlouvy žádáme o zřízení vzdáleného přístupu (VPN) pro našeho technika. Bude jím ${fullName(person)}, e-mail ${person.email}.`,
        'Přístup je potřeba pouze k zálohovacím serverům, a to do konce záruky.',
      ],
    }),
  },
  {
    id: 'end of the administrator at a supplier',
    from: 'organisation',
    annotation: 'Ukončení spolupráce s administrátorem - zrušení přístupu do helpdesku',
    unit: 'odbor provozu ICT',
    to: inShort('odbor provozu ICT'),
    write: ({ on }) => ({
      subject: 'Zrušení účtu v helpdesku ministerstva',
      body: [
        `náš správce tiskáren u nás ke dni ${czechDate(on)} skončil. Prosíme o zrušení jeho účtu v helpdesku ministerstva, přes který jsme přijímali hlášení o poruchách tiskáren.`,
      ],
    }),
  },
  {
    id: 'expired certificate of a server',
    from: 'organisation',
    annotation: 'Upozornění na končící platnost serverového certifikátu',
    unit: computers,
    to: inShort(computers),
    write: ({ on }) => ({
      subject: 'Certifikát pro poštovní bránu',
      body: [
        `jako certifikační autorita Vás upozorňujeme, že platnost certifikátu poštovní brány ministerstva brzy skončí. První upozornění jsme Vám poslali ${dottedDate(on)}. Žádost o následný certifikát podejte v zákaznickém portálu.`,
      ],
    }),
  },
  {
    id: 'key was lost',
    from: 'person',
    annotation: 'Zneplatnění kvalifikovaného certifikátu zaměstnance ministerstva',
    to: at('oddělení bezpečnosti'),
    write: ({ person }) => ({
      subject: 'Ztráta čipové karty',
      body: [
        `jako ${by(person, 'zaměstnanec', 'zaměstnankyně')} odboru evropských fondů hlásím ztrátu čipové karty s kvalifikovaným certifikátem pro elektronický podpis. Certifikát jsem už u autority ${by(person, 'nechal', 'nechala')} zneplatnit, prosím o vydání nové karty.`,
      ],
    }),
  },

  // other systems, other portals
  {
    id: 'signatory in the system of funds',
    from: 'organisation',
    annotation: 'ISKP21+ odebrání role signatáře po odchodu ředitele',
    to: at('odbor implementace programů ESF'),
    write: ({ number, on }) => ({
      subject: `Projekt CZ.03.01.02/00/${number} – odebrání role signatáře v ISKP21+`,
      body: [
        'Dobrý den,',
        `dosavadní ředitel, který v systému ISKP21+ podepisoval žádosti o platbu, u nás ${wordyDate(on)} skončil a roli signatáře sám nepředal. Žádáme správce projektu o odebrání této role v ISKP21+.`,
        'Nového signatáře přidáme sami, jakmile bude role volná.',
      ],
    }),
  },
  {
    id: 'power of attorney in the system of funds',
    from: 'organisation',
    annotation: 'Plná moc k podepisování zpráv o realizaci v ISKP21+',
    to: inShort('odbor implementace programů ESF'),
    write: ({ number, person, organisation }) => ({
      subject: `Plná moc k projektu OPZ+ č. ${number}`,
      body: [
        `${organisation.name} zmocňuje svého projektového manažera k podepisování zpráv o realizaci a žádostí o platbu v systému ISKP21+. Jiná jednání plná moc nezahrnuje.`,
        `Za zmocnitele ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'list of participants of a project',
    from: 'organisation',
    annotation: 'IS ESF 2021+, nový uživatel pro zápis podpořených osob',
    to: at('odbor implementace programů ESF'),
    write: ({ person, number }) => ({
      subject: `Přístup ${by(person, 'nového pracovníka', 'nové pracovnice')} do IS ESF 2021+`,
      body: [
        `k projektu č. ${number} žádáme o zřízení uživatelského účtu v IS ESF 2021+, kde evidujeme podpořené osoby. Uživatel: ${fullName(person)}, e-mail ${person.email}.`,
      ],
    }),
  },
  {
    id: 'portal for benefits shows an error',
    from: 'person',
    annotation: 'Klientská zóna Jenda - nelze odeslat žádost o rodičovský příspěvek',
    to: unitFirst('Podpora klientské zóny'),
    write: ({ person }) => ({
      subject: 'Jenda: chyba při odeslání žádosti',
      body: [
        `do klientské zóny Jenda se přihlásím bankovní identitou, vyplním žádost o rodičovský příspěvek a po stisku tlačítka se vrátím na začátek. ${by(person, 'Zkoušel', 'Zkoušela')} jsem to třikrát.`,
        'Prosím o radu, ať nepřijdu o peníze za tento měsíc.',
      ],
    }),
  },
  {
    id: 'somebody else logs in with my identity',
    from: 'person',
    annotation: 'Jenda - žádost o zablokování přístupu k účtu klienta',
    to: at('odbor digitalizace dávek'),
    write: ({ person }) => ({
      subject: 'Zneužití přihlášení v klientské zóně Jenda',
      body: [
        `mám podezření, že se ${by(person, 'bývalá partnerka', 'bývalý partner')} přihlašuje mým jménem do klientské zóny Jenda a sleduje moje dávky. Žádám o zablokování přístupu a o výpis přihlášení.`,
        `${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'social workers of a town and their records',
    from: 'authority',
    annotation: 'Standardizovaný záznam sociálního pracovníka - žádost o přístup do JIS PSV',
    to: inShort('odbor nepojistných sociálních dávek'),
    write: ({ organisation, person }) => ({
      subject: 'Přístup sociální pracovnice obce do Jednotného informačního systému práce a sociálních věcí',
      body: [
        `${organisation.name}, obec s pověřeným obecním úřadem, žádá o přidělení role „sociální pracovník obce“ v Jednotném informačním systému práce a sociálních věcí, kde se vede standardizovaný záznam sociálního pracovníka.`,
        `Za obec vyřizuje ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'local administrator of the identity space',
    from: 'authority',
    annotation: 'Změna lokálního administrátora JIP/KAAS - sdělení',
    to: at('oddělení podpory agend'),
    write: ({ on, organisation }) => ({
      subject: 'Lokální administrátor v Jednotném identitním prostoru',
      body: [
        `${organisation.name} sděluje, že dnem ${dottedDate(on)} má nového lokálního administrátora v Jednotném identitním prostoru. Změnu jsme ohlásili Digitální a informační agentuře, Vám ji dáváme na vědomí.`,
      ],
    }),
  },
  {
    id: 'children groups have a portal of their own',
    from: 'organisation',
    annotation: 'Portál dětských skupin, přihlašovací údaje pro novou provozní',
    to: inShort('oddělení dětských skupin'),
    write: ({ number }) => ({
      subject: `Dětská skupina č. ${number} – přístup do portálu dětských skupin`,
      body: [
        'provozní dětské skupiny odešla na mateřskou dovolenou a nová kolegyně se nemůže přihlásit do portálu dětských skupin, kde hlásíme obsazenost. Jak pro ni máme získat přístup do tohoto portálu?',
      ],
    }),
  },
  {
    id: 'European network of jobs',
    from: 'organisation',
    annotation: 'EURES - registrace zaměstnavatele, potvrzovací odkaz nepřišel',
    to: at('oddělení mezinárodní pracovní mobility'),
    write: ({ organisation }) => ({
      subject: 'Registrace zaměstnavatele v portálu EURES',
      body: [
        `${organisation.name} hledá zdravotní sestry ze zahraničí. Při registraci do portálu EURES nám však nedorazil odkaz k dokončení. Můžete nám přístup do EURES odblokovat?`,
      ],
    }),
  },
  {
    id: 'own data box and who may open it',
    from: 'organisation',
    annotation: 'Datová schránka naší organizace - zneplatnění přístupu bývalé účetní',
    to: unitFirst('Podatelna'),
    write: ({ organisation, on }) => ({
      subject: 'Upozornění odesílatele datových zpráv',
      body: [
        `přístup bývalé účetní do datové schránky organizace ${organisation.name} (${organisation.boxId}) jsme u správce datových schránek zneplatnili ke dni ${czechDate(on)}. Kdybyste od nás v předchozím týdnu obdrželi zprávu s žádostí o změnu účtu pro výplatu faktur, berte ji za neplatnou.`,
      ],
    }),
  },
  {
    id: 'the signature could not be verified',
    from: 'authority',
    annotation: 'Nečitelná příloha a neověřitelný elektronický podpis Vaší zprávy',
    to: inShort('Podatelna'),
    write: ({ number, on }) => ({
      subject: `K Vašemu přípisu č. j. MPSV-2026/${number}-421`,
      body: [
        `rozhodnutí, které jste nám zaslali dne ${czechDate(on)} do datové schránky, nelze otevřít a elektronický podpis se neověřil. Prosíme o opětovné zaslání.`,
      ],
    }),
  },
  {
    id: 'purchases through a marketplace',
    from: 'organisation',
    annotation: 'NEN - nový uživatel dodavatele, potvrzení registrace',
    to: at('oddělení veřejných zakázek'),
    write: ({ person }) => ({
      subject: 'Účet dodavatele v Národním elektronickém nástroji',
      body: [
        `pro podání nabídky v Národním elektronickém nástroji máme novou kontaktní osobu, kterou je ${fullName(person)}. Její účet v tomto nástroji je již aktivní, prosíme o zaslání další korespondence k zakázce na něj.`,
      ],
    }),
  },
  {
    id: 'mistake in the register of contracts',
    from: 'organisation',
    annotation: 'Registr smluv, souhlas s uveřejněním a oprava metadat',
    to: inShort('odbor právní'),
    write: ({ number }) => ({
      subject: `Smlouva ${number}: oprava údajů v registru smluv`,
      body: [
        'v registru smluv je u naší smlouvy chybně uvedena cena bez DPH jako konečná. S uveřejněním textu souhlasíme, žádáme jen o opravu metadat.',
      ],
    }),
  },
  {
    id: 'courses on the internet',
    from: 'organisation',
    annotation: 'E-learning pro sociální pracovníky: přístupová hesla účastníků',
    to: unitFirst('Projektový tým Vzdělávání sociálních pracovníků'),
    write: () => ({
      subject: 'E-learning – hesla pro účastníky kurzu',
      body: [
        'Dobrý den,',
        'do e-learningového kurzu o práci s traumatem se nám přihlásilo dvanáct pracovnic, hesla ke vzdělávacímu portálu ale přišla jen devíti. Prosíme o doplnění zbylých tří.',
      ],
    }),
  },

  // towns, property, and the rest
  {
    id: 'founder agrees with a loan',
    from: 'authority',
    annotation: 'Souhlas zřizovatele s přijetím úvěru domova pro seniory',
    to: at('odbor sociálních služeb, sociální práce a sociálního bydlení'),
    write: ({ organisation, on }) => ({
      subject: 'Usnesení zastupitelstva',
      body: [
        `zastupitelstvo na zasedání dne ${czechDate(on)} vyslovilo souhlas s tím, aby příspěvková organizace, jejímž zřizovatelem je ${organisation.name}, přijala úvěr na opravu střechy domova. Usnesení je podmínkou čerpání Vaší investiční dotace.`,
      ],
    }),
  },
  {
    id: 'delegate to a commission',
    from: 'authority',
    annotation: 'Delegování člena hodnotitelské komise za město',
    to: inShort('oddělení komunitního plánování'),
    write: ({ organisation, person }) => ({
      subject: 'Nominace do hodnotitelské komise',
      body: [
        `${organisation.name} deleguje do hodnotitelské komise programu na podporu komunitního plánování svého zástupce. Na schůzky bude docházet ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'building next door',
    from: 'authority',
    annotation: 'Oznámení o zahájení řízení o povolení stavby sousedního objektu',
    to: at('oddělení správy budov'),
    write: ({ number, on }) => ({
      subject: `Oznámení o zahájení řízení, sp. zn. SÚ/${number}/2026`,
      body: [
        `stavební úřad oznamuje účastníkům řízení, že dne ${dottedDate(on)} byla podána žádost o povolení přístavby garáže na pozemku sousedícím s rekreačním zařízením ministerstva. Námitky lze uplatnit do patnácti dnů.`,
      ],
    }),
  },
  {
    id: 'petition against the closing of an office',
    from: 'authority',
    annotation: 'Petice proti zrušení kontaktního místa úřadu práce',
    to: at('oddělení stížností a petic'),
    write: ({ organisation }) => ({
      subject: 'Předání petice občanů',
      body: [
        `${organisation.name} předává petici s 1 312 podpisy proti zrušení kontaktního místa úřadu práce. Nejbližší další pracoviště je vzdáleno 31 kilometrů a autobus tam jezdí dvakrát denně.`,
      ],
    }),
  },
  {
    id: 'comments on a decree',
    from: 'organisation',
    annotation: 'Připomínky k návrhu vyhlášky o úhradách za sociální služby',
    to: inShort('odbor legislativy'),
    write: () => ({
      subject: 'Připomínky k vyhlášce č. 505/2006 Sb.',
      body: [
        'Vážení,',
        'k návrhu uplatňujeme dvě zásadní připomínky.',
        '1. Navržené zvýšení maximální úhrady za stravu nepokryje růst cen potravin.',
        '2. Přechodné období dvou měsíců je příliš krátké na uzavření dodatků se všemi klienty.',
      ],
    }),
  },
  {
    id: 'collective agreement of a branch',
    from: 'organisation',
    annotation: 'Kolektivní vyjednávání - žádost o určení zprostředkovatele',
    to: at('odbor pracovněprávní legislativy'),
    write: () => ({
      subject: 'Určení zprostředkovatele sporu',
      body: [
        'jednání o podnikové kolektivní smlouvě uvázlo na příplatcích za noční směny. Odborová organizace působící u poskytovatele sociálních služeb proto žádá ministerstvo o určení zprostředkovatele podle zákona č. 2/1991 Sb.',
      ],
    }),
  },
];
