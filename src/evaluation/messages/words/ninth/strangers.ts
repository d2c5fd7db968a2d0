import { czechDate, dottedDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';

type Told = Parameters<StrangerWording['write']>[0];

const from =
  (sender: StrangerWording['from']) =>
  (
    id: string,
    unit: string,
    annotation: string,
    subject: string,
    write: (told: Told) => string[],
  ): StrangerWording => ({
    id,
    from: sender,
    annotation,
    ...(unit === '' ? {} : { unit }),
    to: ['MPSV', ...(unit === '' ? [] : [unit]), 'Praha 2, Na Poříčním právu 1'],
    write: (told) => ({ subject: `${subject} ${told.number}`, body: write(told) }),
  });

const organisation = from('organisation');
const person = from('person');
const authority = from('authority');

/** Near the vocabulary of OKslužby now and then; none asks for access to it. */
export const strangers: StrangerWording[] = [
  organisation(
    'appeal',
    'Odbor sociálních služeb',
    'Odvolání proti zamítnutí dotace na sociální služby',
    'Odvolání proti rozhodnutí č.',
    ({ on }) => [
      'Vážení,',
      `podáváme odvolání proti rozhodnutí ze dne ${czechDate(on)}, kterým byla naše žádost o dotaci zamítnuta. Kapacita služby byla doložena řádně.`,
    ],
  ),
  organisation(
    'settlement',
    '',
    'Vyúčtování dotace z programu Rodina za loňský rok',
    'Vyúčtování dotace, rozhodnutí',
    () => ['Posíláme vyúčtování poskytnuté dotace a komentář k čerpání. Dotaci jsme vyčerpali celou.'],
  ),
  organisation(
    'annual report',
    'Odbor rodinné politiky',
    'Závěrečná zpráva projektu pro rodiny s dětmi',
    'Závěrečná zpráva projektu',
    () => ['Dobrý den,', 'předkládáme závěrečnou zprávu o projektu. Programu se zúčastnilo 148 rodin z našeho okresu.'],
  ),
  organisation(
    'longer term',
    'Odbor sociálních služeb',
    'Prosba o delší lhůtu k doplnění žádosti o dotaci',
    'Prodloužení lhůty k výzvě',
    ({ on }) => [
      `k výzvě ze dne ${dottedDate(on)} prosíme o prodloužení lhůty o čtrnáct dní, protože čekáme na podklady z banky.`,
    ],
  ),
  organisation(
    'registration',
    '',
    'Změna registrace sociální služby – místo poskytování',
    'Změna registrace služby',
    () => ['Oznamujeme změnu místa poskytování odlehčovací služby. Rozhodnutí krajského úřadu přikládáme.'],
  ),
  organisation('invoice', '', 'Faktura za školení zaměstnanců ministerstva', 'Faktura č.', ({ on }) => [
    `Fakturujeme Vám školení konané ${czechDate(on)}. Částka k úhradě činí 18 900 Kč, splatnost 30 dní.`,
  ]),
  organisation('offer', 'ICT', 'Nabídka tiskáren a kancelářské techniky', 'Nabídka č.', () => [
    'Vážení obchodní přátelé,',
    'nabízíme Vám pronájem tiskáren včetně servisu. Ceník obdržíte na vyžádání.',
  ]),
  organisation(
    'security offer',
    'Odbor provozu ICT',
    'Nabídka penetračních testů webových aplikací',
    'Nabídka služeb, zn.',
    () => [
      'Dobrý den, zabýváme se bezpečností webových aplikací a rádi bychom Vám představili naše penetrační testy na osobní schůzce.',
    ],
  ),
  organisation(
    'tender',
    'Odbor veřejných zakázek',
    'Dotaz k zadávací dokumentaci veřejné zakázky',
    'Vysvětlení zadávací dokumentace, zakázka',
    () => ['Žádáme o vysvětlení článku 4.2 zadávací dokumentace: lze prokázat kvalifikaci poddodavatelem?'],
  ),
  organisation(
    'labour system',
    'Úřad práce',
    'Přístup do klientské zóny Jenda pro zaměstnavatele',
    'Klientská zóna Jenda, dotaz',
    () => [
      'Dobrý den,',
      'nedaří se nám přihlásit do klientské zóny Jenda. Žádáme o obnovení přístupu do této zóny, na portálu Úřadu práce nám hlásí chybu.',
    ],
  ),
  organisation(
    'eu system',
    'Řídicí orgán OPZ+',
    'ISKP21+ – žádost o přístupová práva k projektu',
    'ISKP21+, projekt',
    () => [
      'Žádáme o přidělení role editora v systému ISKP21+ k našemu projektu OPZ+. Plnou moc jsme vložili přímo do systému.',
    ],
  ),
  organisation(
    'change of account',
    'Odbor financování',
    'Oznámení o změně bankovního účtu příjemce dotace',
    'Změna bankovního účtu, dotace',
    () => [
      'Sdělujeme, že jsme změnili banku. Potvrzení o vedení nového účtu zasíláme a prosíme, aby další splátka dotace šla již na něj.',
    ],
  ),
  organisation(
    'inspection',
    'Odbor inspekce',
    'Námitky proti protokolu o inspekci sociálních služeb',
    'Námitky k protokolu',
    ({ on }) => [
      `Proti kontrolnímu zjištění č. 3 v protokolu ze dne ${czechDate(on)} podáváme námitky: individuální plány klientů byly vedeny.`,
    ],
  ),
  organisation('invitation', 'Kancelář ministra', 'Pozvánka na výročí domova pro seniory', 'Pozvánka', ({ on }) => [
    `Srdečně zveme zástupce ministerstva na oslavu výročí našeho domova, která se koná ${czechDate(on)}.`,
  ]),
  organisation(
    'statistics',
    '',
    'Roční výkaz o sociálních službách – oprava údajů',
    'Oprava statistického výkazu',
    () => ['v ročním statistickém výkazu jsme omylem uvedli nesprávný počet lůžek. Správný počet je 64.'],
  ),
  organisation('volunteers', '', 'Žádost o potvrzení o poskytnuté podpoře de minimis', 'Podpora de minimis', () => [
    'Prosíme o potvrzení výše podpory malého rozsahu, kterou naše organizace od ministerstva obdržela za poslední tři roky.',
  ]),
  organisation(
    'children group',
    'Oddělení dětských skupin',
    'Dětská skupina – oznámení změny kapacity',
    'Změna kapacity dětské skupiny',
    () => ['Oznamujeme zvýšení kapacity dětské skupiny z 12 na 16 míst. Stanovisko hygieny přikládáme.'],
  ),
  organisation(
    'seniors subsidy',
    'Oddělení politiky stárnutí',
    'Dotaz k výzvě na podporu seniorských organizací',
    'Dotaz k výzvě',
    () => ['Dobrý den, jsou v letošní výzvě pro seniorské organizace uznatelným nákladem také odměny lektorů?'],
  ),
  person('care allowance', '', 'Odvolání – příspěvek na péči', 'Příspěvek na péči, spis', ({ person: who }) => [
    'Nesouhlasím s tím, že mi byl přiznán jen první stupeň závislosti. Žádám o nové posouzení.',
    fullName(who),
  ]),
  person('parental', '', 'Dotaz na rodičovský příspěvek', 'Rodičovský příspěvek, č. j.', ({ person: who }) => [
    'Dobrý den, chci se zeptat, zda mohu změnit výši rodičovského příspěvku v průběhu čerpání.',
    fullName(who),
  ]),
  person('pension', '', 'Stížnost na délku řízení o důchodu', 'Stížnost, důchodové řízení', ({ on }) => [
    `Žádost o starobní důchod je u ČSSZ od ${dottedDate(on)} a stále není vyřízena. Prosím o prověření.`,
  ]),
  person('information', 'Odbor právní', 'Žádost o informace podle zákona č. 106/1999 Sb.', 'Žádost o informace', () => [
    'Podle zákona o svobodném přístupu k informacím žádám o přehled dotací vyplacených spolkům v minulém roce.',
  ]),
  person(
    'personal data',
    'pověřenec pro ochranu osobních údajů',
    'Žádost o výpis zpracovávaných osobních údajů',
    'Osobní údaje – dávky, č. j.',
    ({ person: who }) => [
      'Podle čl. 15 GDPR žádám o sdělení, jaké osobní údaje o mně vedete v souvislosti s dávkami státní sociální podpory.',
      fullName(who),
    ],
  ),
  person('job', 'Personální odbor', 'Přihláška do výběrového řízení', 'Výběrové řízení č.', ({ person: who }) => [
    'Hlásím se do výběrového řízení na místo referenta. Životopis a doklad o vzdělání přikládám.',
    fullName(who),
  ]),
  person('social worker', '', 'Stížnost na postup úřadu práce', 'Stížnost na úřad práce, č.', () => [
    'Pracovnice úřadu práce mi odmítla převzít žádost o doplatek na bydlení. Žádám o nápravu.',
  ]),
  person(
    'foster',
    'Odbor ochrany práv dětí',
    'Pěstounská péče – dotaz na odměnu pěstouna',
    'Odměna pěstouna, dotaz',
    () => ['Dobrý den, obracím se na Vás s dotazem, od kterého měsíce náleží odměna pěstouna po převzetí dítěte.'],
  ),
  person('disabled', '', 'Průkaz osoby se zdravotním postižením', 'Průkaz OZP, spis', () => [
    'Prosím o přezkoumání rozhodnutí, kterým mi nebyl přiznán průkaz ZTP.',
  ]),
  person('employer', 'Inspekce práce', 'Podnět ke kontrole zaměstnavatele', 'Podnět ke kontrole', () => [
    'Zaměstnavatel nám neproplácí přesčasy. Žádám, aby byla u něho provedena kontrola.',
  ]),
  person('proposal', 'Kancelář ministra', 'Podnět k novele zákona o sociálních službách', 'Podnět k novele', () => [
    'Navrhuji, aby zákon o sociálních službách lépe upravil postavení pečujících osob v rodině.',
  ]),
  authority('court', 'Odbor právní', 'Výzva soudu k vyjádření k žalobě', 'Výzva k vyjádření, sp. zn.', () => [
    'Soud vyzývá žalovaného, aby se ve lhůtě jednoho měsíce vyjádřil k žalobě a předložil správní spis.',
  ]),
  authority(
    'region',
    'Odbor sociálních služeb',
    'Krajská síť sociálních služeb – zaslání přehledu',
    'Přehled sítě služeb, č. j.',
    () => ['Krajský úřad zasílá schválený přehled základní sítě sociálních služeb.'],
  ),
  authority(
    'child protection',
    'Odbor ochrany práv dětí',
    'OSPOD – žádost o metodické stanovisko',
    'Metodické stanovisko, č. j.',
    () => [
      'Žádáme o stanovisko, který orgán sociálně-právní ochrany dětí je příslušný, pobývá-li dítě střídavě ve dvou obcích.',
    ],
  ),
  authority('police', '', 'Žádost o součinnost podle trestního řádu', 'Součinnost, č. j.', () => [
    'Policejní orgán žádá o sdělení, zda byla níže uvedenému spolku v posledních letech vyplacena dotace.',
  ]),
  authority('executor', '', 'Exekuční příkaz – přikázání jiné peněžité pohledávky', 'Exekuce, sp. zn.', () => [
    'Soudní exekutor přikazuje pohledávku povinného z titulu vyplácené dotace. Plnění poukažte na účet úřadu.',
  ]),
  authority(
    'tax office',
    'Odbor financování',
    'Porušení rozpočtové kázně – vyrozumění',
    'Vyrozumění o kontrole, č. j.',
    () => ['Finanční úřad vyrozumívá poskytovatele dotace o výsledku daňové kontroly u příjemce.'],
  ),
  authority('comments', 'Odbor legislativy', 'Meziresortní připomínkové řízení', 'Připomínky k návrhu, č. j.', () => [
    'K předloženému návrhu vyhlášky neuplatňujeme žádné připomínky.',
  ]),
  authority('audit', 'Odbor interního auditu', 'Oznámení o zahájení kontroly', 'Kontrolní akce č.', ({ on }) => [
    `Oznamujeme, že dne ${czechDate(on)} bude zahájena kontrola hospodaření s prostředky určenými na sociální služby.`,
  ]),
  authority('ombudsman', '', 'Šetření podnětu – výzva k vyjádření', 'Šetření, sp. zn.', () => [
    'V rámci šetření podnětu žádáme o vyjádření k průtahům v odvolacím řízení.',
  ]),
  authority('misdirected', '', 'Postoupení podání dle § 12 správního řádu', 'Postoupení podání, č. j.', () => [
    'Pro věcnou nepříslušnost Vám postupujeme podání občana ve věci příspěvku na mobilitu.',
  ]),
  authority('register', 'Odbor ICT', 'Základní registry – plánovaná odstávka', 'Oznámení o odstávce č.', ({ on }) => [
    `Upozorňujeme správce agendových systémů, že dne ${czechDate(on)} proběhne odstávka základních registrů.`,
  ]),
];
