import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { StrangerWording, Text } from '../../words.ts';
import { by } from '../grammar.ts';

type Facts = Parameters<StrangerWording['write']>[0];

const plainly = (person: SamplePerson) => `${person.given} ${person.family}`;

/** The unit is told in the data box as well when the sender marks it with an exclamation mark. */
const mail =
  (from: StrangerWording['from'], house: string[]) =>
  (
    id: string,
    annotation: string,
    addressee: string,
    subject: string,
    body: (facts: Facts) => Text['body'],
  ): StrangerWording => {
    const unit = addressee.replace(/^!/, '');
    return {
      id,
      from,
      annotation,
      ...(unit === addressee ? {} : { unit }),
      to: [...house, unit],
      write: (facts) => ({ subject, body: body(facts) }),
    };
  };

const firm = mail('organisation', ['Ministerstvo práce a sociálních věcí České republiky']);
const citizen = mail('person', ['MPSV', 'Na Poříčním právu 1', '128 00 Praha 2']);
const office = mail('authority', ['Česká republika – Ministerstvo práce a sociálních věcí']);

export const strangers: StrangerWording[] = [
  // everyday
  citizen(
    'parental allowance refused',
    'Nesouhlas s nepřiznáním rodičovského příspěvku',
    'odbor nepojistných dávek',
    'Odvolání ve věci rodičovského příspěvku',
    ({ on, person }) => [
      `s rozhodnutím úřadu práce ze dne ${dottedDate(on)} se neztotožňuji a v zákonné lhůtě se odvolávám.`,
      `Syn navštěvuje školku jen na půl dne, což jsem ${by(person, 'doložil', 'doložila')} potvrzením.`,
    ],
  ),
  citizen(
    'housing supplement late',
    'Doplatek na bydlení – tři měsíce bez výplaty',
    'oddělení stížností',
    'Nevyplacená dávka',
    () => [
      'od jara mi nepřišel doplatek na bydlení a na pobočce mi nikdo neumí říct proč. Prosím, zjistěte, kde to vázne.',
    ],
  ),
  citizen(
    'degree of dependence',
    'Námitky k posudku o stupni závislosti matky',
    'posudková komise',
    'Námitky proti posudku',
    ({ on }) => [
      `lékař při šetření dne ${czechDate(on)} vůbec nezohlednil, že se maminka sama neoblékne ani nenají.`,
      'Navrhuji, aby byl její zdravotní stav posouzen znovu.',
    ],
  ),
  citizen(
    'heating and debts',
    'Mimořádná okamžitá pomoc – prosba o radu',
    'informační centrum',
    'Dotaz k okamžité pomoci',
    () => [
      'rozbil se nám kotel a na nový nemáme. Dá se o příspěvek žádat i zpětně, když už jsme opravu zaplatili z půjčky?',
    ],
  ),
  citizen(
    'pension years',
    'Chybějící doba pojištění z 80. let',
    'odbor sociálního pojištění',
    'Dotaz na dobu pojištění',
    ({ person }) => [
      `v osobním listu mi schází čtyři roky z JZD. Narození: ${czechDate(person.born)}. Kam se mám s pracovní knížkou obrátit?`,
    ],
  ),
  citizen(
    'car for the disabled',
    'Příspěvek na motorové vozidlo pro dceru',
    'odbor pro osoby se zdravotním postižením',
    'Příspěvek na zvláštní pomůcku',
    () => [
      'úřad nám sdělil, že auto můžeme dostat až po deseti letech. Dcera ale mezitím začala používat elektrický vozík, který se do starého nevejde.',
    ],
  ),
  citizen(
    'unpaid wage',
    'Zaměstnavatel nevyplatil mzdu',
    'odbor pracovněprávní legislativy',
    'Podnět – nevyplacená mzda',
    ({ organisation }) => [
      `můj bývalý zaměstnavatel (${organisation.name}) mi dluží dvě výplaty. Prosím o postoupení inspektorátu práce.`,
    ],
  ),
  citizen(
    'harassment at work',
    'Podnět k inspekci – šikana na pracovišti',
    'Státní úřad inspekce práce',
    'Podnět',
    () => [
      'vedoucí nás nutí pracovat v sobotu bez příplatku a kdo se ozve, přijde o prémie. Nechci být jmenovitě uváděn v protokolu.',
    ],
  ),
  citizen(
    'law 106 on bonuses',
    'Dle z. č. 106/1999 Sb. – odměny náměstků',
    'povinný subjekt – informace',
    'Dotaz podle infozákona',
    ({ person }) => [
      'jaké odměny byly vyplaceny jednotlivým náměstkům za poslední kalendářní rok?',
      `${fullName(person)}, nar. ${dottedDate(person.born)}, odpověď stačí do datové schránky.`,
    ],
  ),
  citizen(
    'law 106 on trips',
    'Infozákon – zahraniční cesty vedení resortu',
    'oddělení komunikace s veřejností',
    'Poskytnutí informací',
    () => ['prosím o tabulku zahraničních služebních cest ministra včetně účelu a celkových nákladů.'],
  ),
  citizen(
    'law 106 complaint',
    'Stížnost dle § 16a InfZ',
    'právní odbor',
    'Stížnost na postup povinného subjektu',
    ({ number, on }) => [
      `lhůta k vyřízení mého podání č. ${number} uplynula ${wordyDate(on)} a ministerstvo nereagovalo.`,
    ],
  ),
  citizen('job of a lawyer', 'Zájem o místo právníka', 'odbor lidských zdrojů', 'Ucházím se o místo', ({ person }) => [
    `na webu jsem ${by(person, 'našel', 'našla')} inzerát na právníka v oddělení evropských fondů. Životopis i diplom posílám v příloze.`,
  ]),
  citizen('internship', 'Studentská stáž v létě', 'státní tajemník', 'Odborná praxe', ({ person }) => [
    `jmenuji se ${plainly(person)} a studuji sociální politiku. ${by(person, 'Rád', 'Ráda')} bych u Vás ${by(person, 'strávil', 'strávila')} dva měsíce povinné praxe.`,
  ]),
  citizen(
    'foster care',
    'Pěstounská péče – odměna při zletilosti',
    'odbor ochrany práv dětí',
    'Odměna pěstouna',
    () => [
      'svěřenému chlapci bude osmnáct, ale učiliště dokončí až za dva roky. Zůstane nám odměna pěstouna po celou dobu?',
    ],
  ),
  citizen(
    'complaint about social worker',
    'Stížnost na pracovnici OSPOD',
    'oddělení sociálně-právní ochrany',
    'Postup OSPOD',
    ({ on }) => [
      `při návštěvě ${dottedDate(on)} se sociální pracovnice bavila jen s bývalou manželkou a mé připomínky nezapsala.`,
    ],
  ),
  citizen(
    'home food',
    'Jídlo v domově důchodců',
    'inspekce sociálních služeb',
    'Podnět k inspekci domova',
    ({ organisation }) => [
      `tatínek bydlí v domově (provozuje jej ${organisation.name}) a večeře tam rozdávají ve čtyři odpoledne. Prosím o kontrolu.`,
    ],
  ),
  citizen('idea for a law', 'Návrh na úpravu valorizace', 'kabinet ministra', 'Podnět občana', () => [
    'dovolte mi návrh: valorizovat důchody pevnou částkou, aby si polepšili hlavně ti s nejnižší penzí.',
  ]),
  citizen('praise', 'Pochvala pro pobočku úřadu práce', 'vedení úřadu', 'Pochvala', ({ person }) => [
    `${by(person, 'chtěl', 'chtěla')} bych pochválit paní u přepážky č. 4, která se mnou trpělivě vyplnila celý formulář.`,
  ]),
  office(
    'enforcement against an employee',
    'Exekuční příkaz – srážky ze mzdy',
    'mzdová účtárna',
    'Exekuční příkaz',
    ({ person, number }) => [
      `přikazuje se plátci mzdy, aby prováděl srážky. Povinný: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
      `Variabilní symbol: ${number}. O převzetí podejte zprávu do týdne.`,
    ],
  ),
  office(
    'executor asks for benefits',
    'Dotaz exekutora na vyplácené dávky',
    'podatelna',
    'Součinnost třetí osoby',
    ({ person }) => [
      `sdělte, zda osoba ${plainly(person)}, nar. ${dottedDate(person.born)}, pobírá některou z dávek a v jaké výši.`,
    ],
  ),
  office(
    'enforcement halted',
    'Usnesení o zastavení exekuce',
    'ekonomický odbor',
    'Zastavení exekuce',
    ({ number, on }) => [
      `exekuce vedená pod č. EX ${number}/25 se zastavuje, neboť pohledávka byla dne ${czechDate(on)} zcela vymožena.`,
    ],
  ),
  office('summons', 'Předvolání svědka', 'státní tajemník', 'Předvolání', ({ person, on }) => [
    `předvolává se ${fullName(person)} k výslechu svědka na den ${wordyDate(on)}, síň č. 12. Doprovod nadřízeného není nutný.`,
  ]),
  office(
    'lawsuit delivered',
    'Doručení žaloby k vyjádření',
    'odbor právní a legislativní',
    'Výzva k vyjádření k žalobě',
    ({ number }) => [
      `ve věci sp. zn. 11 Ad ${number}/2026 se vyzýváte, abyste se do jednoho měsíce vyjádřili k žalobě a předložili správní spis.`,
    ],
  ),
  office('judgment', 'Rozsudek – doručení stejnopisu', 'právní odbor', 'Rozsudek jménem republiky', ({ on }) => [
    `v příloze se doručuje rozsudek vyhlášený ${czechDate(on)}. Rozhodnutí žalovaného se zrušuje a vrací k dalšímu řízení.`,
  ]),
  office(
    'ombudsman',
    'Šetření veřejného ochránce práv',
    'odbor kontroly a stížností',
    'Zahájení šetření',
    ({ number }) => [
      `ochránce zahájil šetření č. ${number}/VOP ve věci průtahů při výplatě humanitární dávky. Sdělte své stanovisko do 30 dnů.`,
    ],
  ),
  office(
    'comments on a bill',
    'Meziresortní připomínky k novele',
    'legislativní odbor',
    'Připomínky k návrhu zákona',
    () => [
      'k návrhu novely zákona o sociálních službách uplatňujeme dvě zásadní připomínky, obě k financování pečovatelské služby.',
    ],
  ),
  office('police question', 'Dožádání Policie ČR', 'bezpečnostní ředitel', 'Dožádání', ({ number }) => [
    `v trestní věci č. j. KRPA-${number} zašlete kopie smluv uzavřených k projektu veřejně prospěšných prací.`,
  ]),
  office(
    'town and refugees',
    'Ubytování uprchlíků – žádost města o refundaci',
    'sekce sociálních dávek',
    'Refundace nákladů na ubytování',
    ({ organisation }) => [
      `za nouzové ubytování v zimních měsících uplatňuje ${organisation.name} náhradu ve výši 318 tisíc korun.`,
    ],
  ),
  office(
    'community plan',
    'Komunitní plán sociálních služeb – na vědomí',
    'odbor sociálních služeb',
    'Komunitní plán',
    () => ['zastupitelstvo schválilo nový komunitní plán, přikládáme jej pro Vaši informaci.'],
  ),
  office(
    'found child',
    'Nezletilé dítě bez doprovodu',
    'Úřad pro mezinárodněprávní ochranu dětí',
    'Předání informací o nezletilém',
    ({ on }) => [
      `dne ${dottedDate(on)} byl na nádraží nalezen chlapec, asi dvanáctiletý, bez dokladů. Umístili jsme ho v krizovém centru.`,
    ],
  ),
  office(
    'international abduction',
    'Návrat dítěte ze zahraničí – součinnost',
    'odbor rodiny a dětí',
    'Mezinárodní únos dítěte',
    () => ['otec se s dcerou nevrátil z dovolené. Prosíme o sdělení, jak postupovat podle Haagské úmluvy.'],
  ),
  firm(
    'inspection protocol',
    'Námitky proti protokolu oblastního inspektorátu',
    'Státní úřad inspekce práce – ústředí',
    'Námitky proti kontrolnímu zjištění',
    ({ number }) => [
      `kontrolní protokol č. ${number} tvrdí, že jsme neevidovali přesčasy. Docházkové listy, které to vyvracejí, přikládáme.`,
    ],
  ),
  firm(
    'fine in instalments',
    'Pokuta – prosba o splátky',
    'odbor rozpočtu',
    'Splátkový kalendář',
    ({ organisation }) => [
      `${organisation.name} nemůže uloženou pokutu uhradit najednou, navrhujeme dvanáct stejných splátek.`,
    ],
  ),
  firm('offer of chairs', 'Nabídka kancelářských židlí', 'hospodářská správa', 'Obchodní nabídka', () => [
    'nabízíme zdravotní židle se slevou 15 % při odběru nad padesát kusů. Vzorek rádi dovezeme.',
  ]),
  firm(
    'offer of language lessons',
    'Jazykové kurzy pro úředníky',
    'odbor vzdělávání',
    'Nabídka kurzů angličtiny',
    () => ['od září otevíráme skupiny pro státní správu. Lekce vedou rodilí mluvčí a první hodina je zdarma.'],
  ),
  firm(
    'invitation to an anniversary',
    'Třicet let našeho hospice',
    'paní náměstkyně pro sociální politiku',
    'Pozvání na oslavu',
    ({ on }) => [
      `oslavíme to ${wordyDate(on)} koncertem v zahradě. Budeme velmi rádi, když přijdete a řeknete pár slov.`,
    ],
  ),
  firm(
    'conference on dementia',
    'Program konference o demenci',
    'odbor sociálních služeb a inspekce',
    'Konference Paměť',
    ({ on }) => [`posíláme program konference. Zahajuje se ${czechDate(on)} v devět hodin, místa jsou omezená.`],
  ),
  firm('auspices', 'Prosba o záštitu pana ministra', 'kancelář ministra', 'Záštita nad festivalem', () => [
    'pořádáme festival divadel lidí s postižením a záštita ministra by nám velmi pomohla u sponzorů.',
  ]),
  firm(
    'protected market',
    'Dohoda o uznání na chráněném trhu práce',
    'odbor zaměstnanosti',
    'Podklady k dohodě',
    ({ organisation }) => [
      `${organisation.name} zaměstnává přes šedesát procent osob se zdravotním postižením, čtvrtletní přehled je v příloze.`,
    ],
  ),
  firm(
    'nursery capacity',
    'Dětská skupina – změna kapacity',
    'oddělení dětských skupin',
    'Oznámení změny v evidenci',
    ({ on }) => [`od ${dottedDate(on)} zvyšujeme kapacitu z dvanácti na šestnáct dětí, stanovisko hygieny dokládáme.`],
  ),
  firm(
    'invoice for catering',
    'Faktura – občerstvení na poradě',
    'ekonomická sekce',
    'Vyúčtování cateringu',
    ({ number }) => [
      `za zajištění občerstvení účtujeme dle objednávky ${number}:`,
      [
        ['Plnění', 'Kč'],
        ['Obložené mísy', '6 400'],
        ['Káva a čaj', '2 150'],
      ],
    ],
  ),
  firm('reminder of a payment', 'Upomínka č. 2', 'finanční účtárna', 'Neuhrazená pohledávka', ({ number, on }) => [
    `doklad ${number} byl splatný ${czechDate(on)} a platbu stále neevidujeme. Nezaplatíte-li, naúčtujeme úrok z prodlení.`,
  ]),
  firm(
    'collective agreement',
    'Uložení kolektivní smlouvy vyššího stupně',
    'odbor kolektivního vyjednávání',
    'Kolektivní smlouva k uložení',
    () => [
      'odevzdáváme k uložení kolektivní smlouvu uzavřenou mezi svazem a odborovou organizací, ve dvou vyhotoveních.',
    ],
  ),
  firm('strike notice', 'Oznámení stávkové pohotovosti', 'sekce pracovního práva', 'Stávková pohotovost', ({ on }) => [
    `odboráři vyhlásili stávkovou pohotovost počínaje dnem ${wordyDate(on)}. Žádáme ministerstvo o určení zprostředkovatele.`,
  ]),
  firm(
    'foreign workers',
    'Zaměstnanecké karty – dotaz',
    'odbor zahraniční zaměstnanosti',
    'Zaměstnávání cizinců',
    () => [
      'potřebujeme přijmout osm svářečů z Filipín. Jak dlouho musí být místo hlášeno jako volné, než se dá obsadit cizincem?',
    ],
  ),
  firm(
    'insolvency of an employer',
    'Uplatnění mzdových nároků při insolvenci',
    'Úřad práce ČR – generální ředitelství',
    'Insolvence zaměstnavatele',
    ({ organisation }) => [`jako insolvenční správce předkládám seznam dlužných mezd. Dlužník: ${organisation.name}.`],
  ),
  firm('donation', 'Darování vyřazeného nábytku', 'správa majetku', 'Zájem o vyřazený nábytek', () => [
    'azylový dům by využil skříně a stoly, které ministerstvo nabízí k bezúplatnému převodu. Odvoz si zařídíme sami.',
  ]),
  firm('lift revision', 'Revize výtahů', 'oddělení provozu budov', 'Oznámení termínu revize', ({ on }) => [
    `revizní technik přijede ${czechDate(on)}, výtah B nebude dopoledne v provozu.`,
  ]),
  firm('sports day', 'Sportovní den seniorů', 'tiskové oddělení', 'Pozvánka pro média i úředníky', () => [
    'na hřišti za školou se utká deset družstev v pétanque. Nejstaršímu hráči je devadesát jedna let.',
  ]),
  citizen('alimony advance', 'Náhradní výživné – zamítnutí', 'odvolací oddělení', 'Odvolání', ({ on }) => [
    `výživné na dvě děti otec neplatí a exekuce běží od ${dottedDate(on)}. Úřad přesto tvrdí, že podmínky splněny nejsou.`,
  ]),
  citizen(
    'unemployed struck off',
    'Vyřazení z evidence uchazečů',
    'odbor trhu práce',
    'Odvolání proti vyřazení z evidence',
    ({ person }) => [
      `na schůzku jsem ${by(person, 'nepřišel', 'nepřišla')} kvůli hospitalizaci, propouštěcí zprávu jsem ${by(person, 'předložil', 'předložila')} druhý den.`,
    ],
  ),
  office('tax office', 'Výzva finančního úřadu', 'finanční odbor', 'Výzva k předložení dokladů', ({ number }) => [
    `v daňové kontrole č. ${number} předložte přehled dotací vyplacených kontrolovanému subjektu za dvě poslední období.`,
  ]),
  office('supreme audit', 'Oznámení kontrolní akce NKÚ', 'interní audit', 'Kontrolní akce', ({ on }) => [
    `kontrola výdajů na aktivní politiku zaměstnanosti bude zahájena ${wordyDate(on)}. Připravte, prosím, místnost pro čtyři kontrolory.`,
  ]),

  // tempting
  firm(
    'report filed in family',
    'Závěrečná zpráva odeslaná přes OKslužby – rodina',
    'odbor rodinné politiky',
    'Závěrečná zpráva o projektu',
    ({ on }) => [
      `závěrečná zpráva byla v OKslužbách odevzdána ${czechDate(on)}. Fotografie z besed, které se do ní nevešly, posíláme tudy.`,
    ],
  ),
  firm(
    'budget filed in provider',
    'Rozpočet služby podaný v OKslužby – poskytovatel',
    'oddělení financování sociálních služeb',
    'Zdůvodnění rozpočtu',
    ({ number }) => [
      `k projektu č. ${number} vysvětlujeme nárůst energií: od ledna nám dodavatel zvedl zálohy o třetinu.`,
    ],
  ),
  firm(
    'senior call lowered',
    'Krácení dotace z výzvy, podáno v OKslužby – senior',
    'odbor politiky stárnutí',
    'Nesouhlas s krácením dotace',
    () => [
      'projekt jsme podali v OKslužbách včas, a přesto nám komise snížila částku na polovinu. Prosíme o zdůvodnění bodového hodnocení.',
    ],
  ),
  firm(
    'giving up a subsidy',
    'Vzdáváme se dotace podané prostřednictvím OKslužeb',
    'dotační oddělení',
    'Vzdání se dotace',
    ({ number }) => [`na projekt č. ${number} jsme nesehnali spolufinancování, dotaci proto čerpat nebudeme.`],
  ),
  firm(
    'return of money',
    'Vratka nevyčerpané dotace (vyúčtování v OKslužbách)',
    '!oddělení účetnictví',
    'Avízo vratky',
    ({ number }) => [`vracíme nevyčerpaných 17 430 Kč, variabilní symbol ${number}. Vyúčtování je v OKslužbách.`],
  ),
  firm(
    'extension of a deadline',
    'OKslužby – rodina: posun termínu závěrečné zprávy',
    'odbor rodiny a ochrany práv dětí',
    'Prodloužení termínu',
    ({ on }) => [`účetní je nemocná, zprávu podáme v OKslužbách nejpozději ${wordyDate(on)}. Prosíme o shovívavost.`],
  ),
  firm(
    'change of project',
    'Změna projektu – přesun mezi položkami',
    'oddělení dotací na rodinu',
    'Souhlas s přesunem prostředků',
    () => ['prosíme o souhlas s přesunem 20 000 Kč z cestovného na nájem. Celková výše dotace zůstává stejná.'],
  ),
  firm(
    'evaluator fees',
    'Odměna hodnotitele žádostí z OKslužeb',
    'personální odbor',
    'Dohoda o provedení práce',
    ({ person }) => [`za hodnocení čtrnácti projektů si účtuje odměnu ${fullName(person)}. Výkaz hodin přikládáme.`],
  ),
  citizen(
    'law 106 on the call',
    'Informace o úspěšných žadatelích z OKslužeb – zákon 106',
    'oddělení pro poskytování informací',
    'Seznam podpořených projektů',
    () => ['žádám seznam projektů podpořených v loňské výzvě Rodina včetně přidělených bodů a částek.'],
  ),
  office(
    'check of a subsidy',
    'Zpráva z kontroly příjemce dotace (projekt z OKslužeb)',
    'odbor kontroly',
    'Výsledek veřejnosprávní kontroly',
    ({ organisation }) => [`porušení rozpočtové kázně nebylo zjištěno. Kontrolu provedl: ${organisation.name}.`],
  ),
  firm(
    'switches',
    'Faktura – přepínače pro datové centrum',
    '!odbor informačních technologií',
    'Daňový doklad',
    ({ number }) => [
      `doklad č. ${number} za dodávku čtyř přístupových přepínačů:`,
      [
        ['Zboží', 'Bez DPH'],
        ['Přepínač 48 portů', '96 400 Kč'],
        ['Montáž', '7 900 Kč'],
      ],
    ],
  ),
  firm('wifi access points', 'Dodávka přístupových bodů Wi-Fi', '!ředitel odboru ICT', 'Termín dodání', ({ on }) => [
    `přístupové body dorazí do skladu ${dottedDate(on)}. Předávací protokol podepíšeme na místě.`,
  ]),
  firm(
    'licences',
    'Prodloužení licencí – počet uživatelů',
    '!k rukám ředitele odboru ICT',
    'Nabídka prodloužení licencí',
    ({ number }) => [
      `končí Vám podpora kancelářského balíku pro 850 uživatelů. Cenovou nabídku č. ${number} přikládáme.`,
    ],
  ),
  firm('printers', 'Tonery a válce – dílčí objednávka', '!ICT – sklad', 'Potvrzení objednávky', ({ number }) => [
    `objednávku ${number} potvrzujeme, černé tonery dodáme hned a barevné do čtrnácti dnů.`,
  ]),
  firm(
    'penetration tests',
    'Penetrační testy: nabídka spolupráce',
    '!oddělení kybernetické bezpečnosti',
    'Testy zabezpečení',
    () => [
      'zkoušíme, jak snadno se dá dostat k cizím přístupovým údajům. Pro resorty máme zvýhodněný balíček pěti dnů.',
    ],
  ),
  firm(
    'monitors warranty',
    'Reklamace monitorů – vyjádření dodavatele',
    '!odbor ICT, oddělení podpory uživatelů',
    'Vyřízení reklamace',
    ({ number }) => [`reklamaci č. ${number} uznáváme, šest kusů vyměníme, u dvou je závada způsobena pádem.`],
  ),
  firm(
    'outage of a line',
    'Plánovaná odstávka datové linky',
    '!odbor IT infrastruktury',
    'Oznámení o odstávce',
    ({ on }) => [`v noci na ${czechDate(on)} budeme překládat optický kabel, záložní linka zůstane v chodu.`],
  ),
  firm('contract appendix', 'Dodatek smlouvy o dílo k podpisu', '!ředitel ICT', 'Dodatek č. 3', ({ person }) => [
    `dodatek o valorizaci hodinové sazby je připraven k podpisu. Za nás jej podepsal statutární zástupce: ${plainly(person)}.`,
  ]),
  firm('data center rent', 'Vyúčtování elektřiny v serverovně', '!provoz ICT', 'Přeúčtování energií', () => [
    'za druhé čtvrtletí přeúčtováváme spotřebu serverovny ve výši 143 220 Kč, odečty elektroměrů jsou přiloženy.',
  ]),
  firm(
    'supplier statutory change',
    'Nový jednatel dodavatele – změna ve smlouvě',
    '!oddělení smluv ICT',
    'Změna v osobě jednatele',
    ({ person, on }) => [
      `od ${czechDate(on)} jedná za naši společnost ${fullName(person)}. Rámcová smlouva na kabeláž se jinak nemění.`,
    ],
  ),
  firm(
    'mobile tariffs',
    'Přechod na nový tarif',
    '!odbor ICT – telekomunikace',
    'Změna tarifu služebních telefonů',
    () => ['u 120 SIM karet Vám od příštího měsíce navýšíme data bez příplatku, nic nemusíte podepisovat.'],
  ),
  firm('recycling of computers', 'Ekologická likvidace počítačů', '!ICT', 'Potvrzení o likvidaci', ({ number }) => [
    `převzali jsme 64 vyřazených počítačů, disky byly skartovány. Protokol má číslo ${number}.`,
  ]),
  citizen(
    'power of attorney for mother',
    'Plná moc – zastupování matky v řízení o dávce',
    'odbor dávek',
    'Plná moc',
    ({ person }) => [
      `matka mě zmocnila, abych za ni ${by(person, 'jednal', 'jednala')} v řízení o příspěvku na péči. Ověřená plná moc je přiložena.`,
    ],
  ),
  firm(
    'attorney at court',
    'Plná moc advokáta ve správním řízení',
    'odbor správních činností',
    'Převzetí zastoupení',
    ({ organisation, number }) => [
      `oznamuji převzetí zastoupení ve věci č. j. ${number}/2026, klient: ${organisation.name}. Písemnosti zasílejte mně.`,
    ],
  ),
  citizen('attorney revoked', 'Vypovězení plné moci advokátovi', 'rozkladová komise', 'Konec zastoupení', ({ on }) => [
    `advokátovi jsem plnou moc vypověděl ke dni ${dottedDate(on)} a rozklad si dokončím bez něj.`,
  ]),
  firm(
    'data protection at a fair',
    'Zpracování osobních údajů účastníků veletrhu',
    'odbor komunikace',
    'Informace pro vystavovatele',
    () => ['údaje vystavovatelů zpracováváme jen pro tisk jmenovek a po veletrhu je mažeme.'],
  ),
  citizen(
    'erasure of data',
    'Výmaz osobních údajů z evidence uchazečů o zaměstnání',
    'pověřenec pro ochranu osobních údajů',
    'Právo na výmaz',
    ({ person }) => [
      `v evidenci úřadu práce jsem ${by(person, 'byl', 'byla')} naposledy před dvaceti lety. Které údaje o mně ještě vedete a kdy je smažete?`,
    ],
  ),
  citizen('newsletter', 'Odvolávám souhlas se zasíláním zpravodaje', 'tiskové oddělení', 'Zpravodaj', () => [
    'už mi prosím neposílejte zpravodaj o rodinné politice, odvolávám souhlas, daný kdysi na veletrhu.',
  ]),
  citizen(
    'photograph',
    'Fotografie syna na webu – neuděluji souhlas',
    'odbor komunikace',
    'Odstranění fotografie',
    ({ on }) => [
      `na snímku z akce konané ${czechDate(on)} je můj nezletilý syn. Se zveřejněním nesouhlasím, fotku prosím stáhněte.`,
    ],
  ),
  office(
    'data officer',
    'Jmenování pověřence pro ochranu osobních údajů',
    'pověřenec MPSV',
    'Nový pověřenec',
    ({ person }) => [`na vědomí: pověřencem našeho úřadu byla jmenována tato osoba: ${fullName(person)}.`],
  ),
  office(
    'data protection office',
    'Stížnost na zpracování osobních údajů – výzva ÚOOÚ',
    'právní oddělení',
    'Výzva ke sdělení',
    ({ number }) => [
      `k podnětu č. UOOU-${number} sdělte, na jakém právním základě úřad práce kopíruje občanské průkazy.`,
    ],
  ),
  citizen(
    'bank account for benefits',
    'Změna bankovního účtu pro výplatu dávky',
    'kontaktní pracoviště',
    'Nové číslo účtu',
    ({ number }) => [`starý účet mi banka zrušila, přídavky posílejte na účet ${number}/0800.`],
  ),
  firm(
    'opening a bank account',
    'Zřízení zvláštního účtu pro dotaci',
    'odbor financování',
    'Potvrzení banky',
    ({ on }) => [
      `u ČNB nám byl ${wordyDate(on)} zřízen účet pro příjem dotace na rekonstrukci azylového domu, potvrzení přikládáme.`,
    ],
  ),
  citizen('protected account', 'Chráněný účet – blokace dávek exekutorem', 'infolinka', 'Zablokovaný účet', () => [
    'exekutor mi obstavil účet, na který chodí jen příspěvek na bydlení. Vystavíte mi potvrzení, že jde o chráněný příjem?',
  ]),
  citizen(
    'barrier free access',
    'Bezbariérový přístup na pobočku úřadu práce',
    'odbor pro rovné příležitosti',
    'Chybí nájezd pro vozík',
    () => ['ke vchodu vedou čtyři schody a zvonek je ve výšce, kam z vozíku nedosáhnu. Kdy bude přístup upraven?'],
  ),
  office(
    'access to the labour market',
    'Volný přístup na trh práce – výklad',
    'odbor zaměstnanosti',
    'Dotaz k výkladu zákona',
    () => ['má student z Ukrajiny s dlouhodobým pobytem volný přístup na trh práce i během přerušení studia?'],
  ),
  firm(
    'users of a service',
    'Uživatelé pečovatelské služby – petice',
    'odbor sociálních služeb',
    'Petice uživatelů',
    ({ organisation }) => [
      `posíláme petici 87 uživatelů pečovatelské služby proti zdražení obědů. Poskytovatel: ${organisation.name}.`,
    ],
  ),
  firm(
    'rights of users',
    'Oznámení úmrtí uživatele v zařízení',
    'inspekce poskytování služeb',
    'Mimořádná událost',
    ({ on }) => [
      `dne ${dottedDate(on)} zemřel po pádu ze schodů uživatel našeho domova. Policie cizí zavinění vyloučila.`,
    ],
  ),
  firm('pass for a courier', 'Povolení vjezdu do dvora', 'ostraha objektu', 'Vjezd dodávky', ({ person, on }) => [
    `vozidlo přiveze tiskoviny ${czechDate(on)} ráno. Řidič: ${plainly(person)}. Prosíme o otevření závory.`,
  ]),
  citizen('file peek', 'Nahlédnutí do spisové dokumentace OSPOD', 'odbor ochrany dětí', 'Odepřené nahlédnutí', () => [
    'městský úřad mi odepřel přístup ke spisu vlastních dětí. Kdo mi může vysvětlit, proč matka nahlížet smí a já ne?',
  ]),
  firm(
    'child protection mandate',
    'Rozšíření pověření SPOD o přípravu pěstounů',
    'krajské pracoviště – sociálně-právní ochrana',
    'Rozšíření pověření',
    ({ organisation }) => [
      `${organisation.name} chce nově také připravovat zájemce o pěstounství, a proto žádá o rozšíření pověření v tomto bodě.`,
    ],
  ),
  office(
    'mandate of an inspector',
    'Pověření ke kontrole na místě',
    'oddělení kontroly dotací',
    'Pověření č. 5',
    ({ person, on }) => [
      `vedoucí kontrolní skupiny je ${fullName(person)}. Pověření ke kontrole BOZP ve Vaší budově platí od ${dottedDate(on)}.`,
    ],
  ),
  office(
    'mandated municipality',
    'Veřejnoprávní smlouva – výkon agendy přestupků',
    'odbor legislativy',
    'Pověřený obecní úřad',
    ({ organisation }) => [
      `${organisation.name} oznamuje, že přestupky podle zákona o sociálně-právní ochraně za okolní obce vyřizuje pověřený úřad.`,
    ],
  ),
  citizen('recall of a minister', 'Výzva k odvolání ředitele úřadu práce', 'pan ministr', 'Otevřený dopis', () => [
    'fronty před úřadem jsou ostudou. Vyzývám Vás, pane ministře, k odvolání ředitele krajské pobočky.',
  ]),
  office(
    'recall of a commission member',
    'Odvolání člena z tripartity',
    'sekretariát Rady hospodářské a sociální dohody',
    'Změna člena pracovního týmu',
    ({ person }) => [
      `z pracovního týmu pro důchody odvoláváme svého zástupce. Nově do něj dochází ${plainly(person)}.`,
    ],
  ),
  firm(
    'director said goodbye',
    'Rozloučení odcházejícího ředitele',
    'vedení ministerstva',
    'Na rozloučenou',
    ({ person }) => [
      `po osmnácti letech v čele hospice odcházím do penze a děkuji Vám za spolupráci na zákoně o paliativní péči.`,
      plainly(person),
    ],
  ),
  office(
    'regional councillor',
    'Volba nové radní pro sociální oblast',
    'kancelář paní náměstkyně',
    'Představení radní',
    ({ on }) => [
      `zastupitelstvo zvolilo ${wordyDate(on)} novou radní. Ráda by se s Vámi sešla nad financováním domovů se zvláštním režimem.`,
    ],
  ),
  firm(
    'statutory and registration',
    'Statutární zástupce – změna v registru poskytovatelů',
    'krajský úřad v kopii, odbor registrací',
    'Oznámení změny údajů o registraci',
    ({ person }) => [
      `do registru poskytovatelů sociálních služeb dejte zapsat nového předsedu spolku: ${fullName(person)}. Výpis z rejstříku je v příloze.`,
    ],
  ),
  firm(
    'statutory for signing a contract',
    'Podpis smlouvy o poskytnutí daru statutárním zástupcem',
    'majetkové oddělení',
    'Podepsaná darovací smlouva',
    () => ['smlouvu na vyřazený automobil podepsal náš statutární zástupce, jedno vyhotovení Vám vracíme.'],
  ),
  office(
    'criminal record',
    'Souhlas s výpisem z rejstříku trestů – vychovatel',
    'oddělení náhradní rodinné péče',
    'Postoupení souhlasu',
    ({ person }) => [
      `postupujeme souhlas, podle něhož si můžete opatřit opis z rejstříku trestů uchazeče o hostitelskou péči (${plainly(person)}).`,
    ],
  ),
  firm(
    'consent to adoption',
    'Souhlas biologické matky s osvojením',
    'Úřad pro mezinárodněprávní ochranu dětí, Brno',
    'Osvojení do ciziny',
    () => ['kojenecký ústav zasílá kopii protokolu, v němž matka před soudem souhlasila s osvojením.'],
  ),
  firm(
    'consent with publication',
    'Uveřejnění smlouvy v registru smluv – souhlasíme',
    '!oddělení veřejných zakázek ICT',
    'Registr smluv',
    ({ number }) => [
      `se zveřejněním smlouvy č. ${number} na údržbu klimatizace souhlasíme, cenová příloha je obchodním tajemstvím.`,
    ],
  ),
  office(
    'consent to a ramp',
    'Souhlas vlastníka sousedního pozemku',
    'investiční oddělení',
    'Vyjádření souseda ke stavbě rampy',
    ({ organisation }) => [
      `proti stavbě rampy u budovy inspektorátu nic nenamítáme. Vlastník parcely: ${organisation.name}.`,
    ],
  ),
  citizen(
    'job at the department',
    'Uchazeč o místo správce uživatelských stanic',
    '!personální odbor – ICT',
    'Odpověď na inzerát',
    ({ person }) => [
      `deset let jsem ${by(person, 'spravoval', 'spravovala')} počítače v nemocnici a o místo správce ve Vašem odboru ICT mám zájem.`,
    ],
  ),
  firm(
    'call for a demo',
    'Předvedení docházkového systému',
    '!odbor ICT, pan ředitel',
    'Prezentace docházky',
    ({ on }) => [`rádi bychom Vám ${czechDate(on)} předvedli docházkový terminál, který pozná uživatele podle dlaně.`],
  ),
  citizen(
    'volunteers in senior',
    'Dobrovolník v projektu podpořeném z OKslužby – senior',
    'odbor stárnutí',
    'Neproplacené jízdné',
    ({ organisation }) => [
      `za seniory dojíždím na vlastní náklady, ač má být jízdné v dotaci podané přes OKslužby. Příjemcem je ${organisation.name}.`,
    ],
  ),
  office(
    'nominee for housing',
    'Delegování zástupce do pracovní skupiny pro bydlení',
    'sekce sociálního začleňování',
    'Nominace zástupce',
    ({ person }) => [
      `do pracovní skupiny pro dostupné bydlení nominujeme: ${fullName(person)}. Program prvního jednání prosíme poslat předem.`,
    ],
  ),
];
