import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const ministry = (...lines: string[]) => [
  'Ministerstvo práce a sociálních věcí ČR',
  ...lines,
  'Na Poříčním právu 376/1',
  '128 01 Praha 2',
];
const technology = 'odbor provozu informačních a komunikačních technologií MPSV';

/** Mail for somebody else in the ministry; none of it asks for access to OKslužby. */
export const strangers: StrangerWording[] = [
  {
    id: 'missing annexes of an application',
    from: 'organisation',
    annotation: 'Doplnění příloh k žádosti o dotaci na rok 2027',
    to: ministry('Odbor financování sociálních služeb'),
    write: ({ organisation, number }) => ({
      subject: `Doplnění žádosti o dotaci, ID ${number}`,
      body: [
        'Dobrý den,',
        `k žádosti o dotaci, kterou ${organisation.name} podala v OKslužby – poskytovatel, na Vaši výzvu doplňujeme rozpočet služby a kopii smlouvy o bankovním účtu.`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'objections to the amount',
    from: 'organisation',
    annotation: 'Námitky proti výši navržené dotace',
    to: ministry('Sekce sociální politiky'),
    write: ({ organisation, number }) => ({
      subject: `Námitky – služba č. ${number}`,
      body: [
        'Vážení,',
        `${organisation.name}, IČO ${organisation.ico}, nesouhlasí s navrženou výší dotace. Při výpočtu byl použit nižší počet úvazků, než jaký je uveden v registru poskytovatelů.`,
        'Navrhujeme, aby byla dotace přepočtena.',
      ],
    }),
  },
  {
    id: 'settlement of a subsidy',
    from: 'organisation',
    annotation: 'Finanční vypořádání dotace za rok 2025',
    to: ministry('Odbor ekonomický'),
    write: ({ number, organisation }) => ({
      subject: `Vypořádání dotace – rozhodnutí č. ${number}/2025`,
      body: [
        `Předkládáme finanční vypořádání dotace, jejímž příjemcem byla organizace ${organisation.name}:`,
        [
          ['Položka', 'Kč'],
          ['Poskytnuto', '1 840 000'],
          ['Vyčerpáno', '1 812 450'],
          ['Vráceno', '27 550'],
        ],
      ],
    }),
  },
  {
    id: 'put off the end of a project',
    from: 'organisation',
    annotation: 'Žádost o prodloužení realizace projektu',
    to: ministry('Odbor realizace programů ESF'),
    write: ({ number }) => ({
      subject: `Žádost o změnu termínu ukončení, projekt ${number}`,
      body: [
        'Dobrý den,',
        'žádáme o schválení podstatné změny projektu, a to posunu konce realizace o tři měsíce. Důvodem je zpožděné výběrové řízení na lektory.',
        'Změna nemá dopad na rozpočet.',
      ],
    }),
  },
  {
    id: 'new head of the recipient of support',
    from: 'organisation',
    annotation: 'Změna statutárního zástupce příjemce podpory OPZ+',
    to: ministry('Odbor realizace programů ESF'),
    write: ({ person, on, number }) => ({
      subject: `Nepodstatná změna projektu reg. č. ${number}`,
      body: [
        'Vážení,',
        `hlásíme nepodstatnou změnu projektu: od ${czechDate(on)} podepisuje zprávy o realizaci za příjemce ${fullName(person)}. Údaj v ISKP21+ jsme upravili.`,
      ],
    }),
  },
  {
    id: 'registration of a service',
    from: 'organisation',
    annotation: 'Dotaz k registraci nové sociální služby',
    to: ministry('Odbor sociálních služeb'),
    write: () => ({
      subject: 'Registrace osobní asistence',
      body: [
        'Dobrý den,',
        'chystáme se registrovat novou službu osobní asistence. Krajský úřad po nás požaduje doklad o vzdělání vedoucího služby. Postačí potvrzení o studiu?',
        'Děkujeme za výklad zákona.',
      ],
    }),
  },
  {
    id: 'invoice for licences',
    from: 'organisation',
    annotation: 'Faktura – obnova licencí',
    unit: technology,
    to: ministry('Odbor provozu ICT'),
    write: ({ organisation, number, on }) => ({
      subject: `Faktura č. ${number}`,
      body: [
        `Na základě objednávky Vám ${organisation.name} fakturuje:`,
        [
          ['Popis', 'Množství', 'Cena celkem'],
          ['Obnova licencí antivirového programu', '120 ks', '96 000 Kč'],
          ['DPH 21 %', '', '20 160 Kč'],
        ],
        `Den uskutečnění plnění: ${dottedDate(on)}. Splatnost 30 dnů.`,
      ],
    }),
  },
  {
    id: 'reminder of an invoice',
    from: 'organisation',
    annotation: 'Upomínka neuhrazené faktury',
    unit: 'odbor provozu ICT - fakturace',
    to: ministry(),
    write: ({ number, on }) => ({
      subject: `1. upomínka k faktuře ${number}`,
      body: [
        'Dobrý den,',
        `dovolujeme si Vás upozornit, že faktura č. ${number} se splatností ${czechDate(on)} dosud nebyla uhrazena. Pokud jste platbu již odeslali, považujte dopis za bezpředmětný.`,
      ],
    }),
  },
  {
    id: 'offer of disks',
    from: 'organisation',
    annotation: 'Nabídka datových úložišť pro veřejnou správu',
    unit: technology,
    to: ministry('Ředitel odboru provozu informačních a komunikačních technologií'),
    write: ({ organisation, person }) => ({
      subject: 'Nabídka diskových polí',
      body: [
        'Vážený pane řediteli odboru,',
        `${organisation.name} Vám nabízí disková pole s pětiletou zárukou. Rádi Vám řešení předvedeme, kontaktní osobou je ${fullName(person)}, ${person.phone}.`,
      ],
    }),
  },
  {
    id: 'contract for service ends',
    from: 'organisation',
    annotation: 'Výpověď smlouvy o podpoře provozu',
    unit: 'Odbor provozu ICT',
    to: ministry('Odbor provozu ICT'),
    write: ({ number, on }) => ({
      subject: `Výpověď servisní smlouvy č. ${number}`,
      body: [
        'Vážení,',
        `vypovídáme servisní smlouvu č. ${number} na údržbu klimatizace serverovny. Výpovědní lhůta začala běžet ${wordyDate(on)}.`,
      ],
    }),
  },
  {
    id: 'seminar about personal data',
    from: 'organisation',
    annotation: 'Pozvánka na seminář o ochraně osobních údajů',
    to: ['MPSV', 'Personální odbor'],
    write: ({ on }) => ({
      subject: 'Seminář: souhlas se zpracováním osobních údajů v praxi',
      body: [
        'Dobrý den,',
        'zveme Vaše pracovníky na jednodenní seminář. Dozvědí se, kdy je souhlas se zpracováním osobních údajů zapotřebí, jak má vypadat a jak ho lze odvolat.',
        `Cena 2 900 Kč, přihlášky přijímáme do ${czechDate(on)}.`,
      ],
    }),
  },
  {
    id: 'licence of a labour agency',
    from: 'organisation',
    annotation: 'Agentura práce – prodloužení povolení ke zprostředkování zaměstnání',
    to: ['Ministerstvo práce a sociálních věcí', 'Odbor trhu práce'],
    write: ({ organisation, person }) => ({
      subject: 'Povolení agentury práce',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, žádá o prodloužení povolení ke zprostředkování zaměstnání na další tři roky. Odpovědným zástupcem je ${fullName(person)}, nar. ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'accreditation of a course',
    from: 'organisation',
    annotation: 'Žádost o akreditaci vzdělávacího programu',
    to: ministry('Akreditační komise'),
    write: ({ number }) => ({
      subject: 'Akreditace nového kurzu pro pečující pracovníky',
      body: [
        'Vážení,',
        `podáváme žádost o akreditaci vzdělávacího programu „Komunikace s rodinou seniora“ v rozsahu 8 hodin. Správní poplatek byl uhrazen pod variabilním symbolem ${number}.`,
      ],
    }),
  },
  {
    id: 'child protection by a charity',
    from: 'organisation',
    annotation: 'Pověření k výkonu SPOD – výroční zpráva',
    to: ministry('Odbor ochrany práv dětí'),
    write: ({ organisation }) => ({
      subject: 'Zpráva pověřené osoby za uplynulý rok',
      body: [
        'Dobrý den,',
        `jako osoba pověřená k výkonu sociálně-právní ochrany dětí zasílá ${organisation.name} zprávu o činnosti. Doprovázeli jsme 31 pěstounských rodin.`,
      ],
    }),
  },
  {
    id: 'comments on a bill',
    from: 'organisation',
    annotation: 'Připomínky k návrhu novely zákona o sociálních službách',
    to: ministry('Legislativní odbor'),
    write: ({ organisation }) => ({
      subject: 'Připomínky k novele zákona č. 108/2006 Sb.',
      body: [
        `${organisation.name} vítá záměr ministerstva, má však připomínku k § 91d: navrhovaná lhůta jednoho měsíce je pro malé poskytovatele příliš krátká.`,
      ],
    }),
  },
  {
    id: 'inspection protocol',
    from: 'organisation',
    annotation: 'Námitky proti kontrolním zjištěním inspekce sociálních služeb',
    to: ministry('Inspekce sociálních služeb'),
    write: ({ number, person }) => ({
      subject: `Námitky k protokolu č. ${number}`,
      body: [
        'Vážení inspektoři,',
        `proti zjištění č. 4 podáváme námitky. Individuální plány klientů byly kontrolní skupině předloženy na místě, což potvrzuje ${fullName(person)}, vedoucí zařízení.`,
      ],
    }),
  },
  {
    id: 'another system of the ministry',
    from: 'organisation',
    annotation: 'Přístup do OKnouze - žádost',
    to: ministry('Odbor nepojistných dávek'),
    write: ({ person }) => ({
      subject: 'Zřízení přístupu k OKnouze',
      body: [
        'Dobrý den,',
        `žádáme o zřízení přístupu k aplikaci OKnouze pro sociální práci. Přístup bude užívat ${fullName(person)}, nar. ${dottedDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'password of another system',
    from: 'organisation',
    annotation: 'Nefunkční heslo do systému ISKP21+',
    to: ministry('Odbor realizace programů ESF'),
    write: () => ({
      subject: 'Nefunkční přihlášení do ISKP21+',
      body: [
        'Dobrý den,',
        'do ISKP21+ se nemůžeme přihlásit, heslo přestalo platit. Prosíme o pomoc, zprávu o realizaci projektu máme rozepsanou.',
      ],
    }),
  },
  {
    id: 'children group changes the place',
    from: 'organisation',
    annotation: 'Dětská skupina – změna místa poskytování',
    to: ministry('Oddělení dětských skupin'),
    write: ({ on, organisation }) => ({
      subject: 'Oznámení změny v evidenci dětských skupin',
      body: [
        `Oznamujeme, že dětská skupina provozovaná organizací ${organisation.name} se ke dni ${czechDate(on)} přestěhovala. Hygienické stanovisko přikládáme.`,
      ],
    }),
  },
  {
    id: 'day of open doors',
    from: 'organisation',
    annotation: 'Pozvání na oslavu výročí domova',
    to: ministry('Kancelář ministra'),
    write: ({ organisation, on }) => ({
      subject: 'Pozvánka na oslavu výročí',
      body: [
        'Vážený pane ministře,',
        `${organisation.name} slaví třicet let od založení. Budeme poctěni, přijmete-li pozvání na setkání se seniory a jejich rodinami. Program Vám zašleme po ${wordyDate(on)}.`,
      ],
    }),
  },
  {
    id: 'attorney in an appeal',
    from: 'organisation',
    annotation: 'Plná moc k zastupování v odvolacím řízení',
    to: ministry('Odbor odvolání a správních činností'),
    write: ({ number, person }) => ({
      subject: `Zastoupení v řízení sp. zn. ${number}/2026`,
      body: [
        'Vážení,',
        `v příloze předkládáme plnou moc, kterou nás v odvolacím řízení o příspěvku na péči zmocnil náš klient. Řízením se u nás zabývá ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'employee transferred',
    from: 'organisation',
    annotation: 'Dočasné přidělení zaměstnance – náš souhlas',
    to: ['MPSV', 'Odbor personální a mzdový'],
    write: ({ person, on }) => ({
      subject: 'Dohoda o dočasném přidělení',
      body: [
        'Dobrý den,',
        `souhlasíme s dočasným přidělením zaměstnance k Vašemu úřadu. Jde o tuto osobu: ${fullName(person)}, přidělení začne ${czechDate(on)}.`,
      ],
    }),
  },
  {
    id: 'collective agreement deposited',
    from: 'organisation',
    annotation: 'Uložení kolektivní smlouvy vyššího stupně',
    to: ministry('Odbor pracovněprávní legislativy'),
    write: ({ organisation }) => ({
      subject: 'Kolektivní smlouva – uložení',
      body: [
        `Za smluvní stranu ${organisation.name} zasíláme k uložení kolektivní smlouvu vyššího stupně včetně dodatku č. 2.`,
      ],
    }),
  },
  {
    id: 'statistical question',
    from: 'organisation',
    annotation: 'Výkaz V 1-01 o sociálních službách, dotaz',
    to: ministry('Oddělení statistiky'),
    write: () => ({
      subject: 'Dotaz k ročnímu výkazu V 1-01',
      body: [
        'Dobrý den,',
        'do které kolonky ročního výkazu patří uživatelé, kteří v průběhu roku přešli z odlehčovací služby do domova pro seniory? Metodika to nezmiňuje.',
        'Předem díky',
      ],
    }),
  },
  {
    id: 'complaint about a care allowance',
    from: 'person',
    annotation: 'Stížnost na průtahy v řízení o příspěvku na péči',
    to: ministry('Oddělení stížností'),
    write: ({ on, person }) => ({
      subject: 'Stížnost na nečinnost úřadu práce',
      body: [
        'Dobrý den,',
        `${czechDate(on)} uplynuly už čtyři měsíce od chvíle, kdy jsem ${by(person, 'požádal', 'požádala')} o zvýšení příspěvku na péči pro maminku. Nikdo se neozval. Prosím o prošetření.`,
      ],
    }),
  },
  {
    id: 'appeal against housing benefit',
    from: 'person',
    annotation: 'Odvolání proti rozhodnutí o příspěvku na bydlení',
    to: ministry('Odbor odvolání a správních činností'),
    write: ({ number, person }) => ({
      subject: `Odvolání, č. j. ${number}/2026`,
      body: [
        `Já, ${fullName(person)}, nar. ${czechDate(person.born)}, podávám odvolání proti rozhodnutí, jímž mi nebyl přiznán příspěvek na bydlení. Úřad započítal příjem dcery, která se mnou už nebydlí.`,
      ],
    }),
  },
  {
    id: 'free access to information',
    from: 'person',
    annotation: 'Žádost podle zákona č. 106/1999 Sb.',
    to: ministry('Oddělení poskytování informací'),
    write: ({ person }) => ({
      subject: 'Žádost o poskytnutí informace',
      body: [
        'Vážení,',
        'na základě zákona o svobodném přístupu k informacím žádám o sdělení, kolik organizací mělo k 1. lednu přístup k aplikacím OKslužby a kolik stál jejich provoz za poslední tři roky.',
        `Žadatel: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'newsletter',
    from: 'person',
    annotation: 'Odvolání souhlasu se zasíláním zpravodaje',
    to: ministry('Tiskové oddělení'),
    write: ({ person }) => ({
      subject: 'Nechci dostávat zpravodaj',
      body: [
        'Dobrý den,',
        `odvolávám souhlas se zpracováním své e-mailové adresy ${person.email} pro zasílání zpravodaje Rodina a práce. Vyřaďte mě prosím ze seznamu.`,
      ],
    }),
  },
  {
    id: 'pension',
    from: 'person',
    annotation: 'Dotaz na výchovné k důchodu',
    to: ministry('Odbor sociálního pojištění'),
    write: ({ person }) => ({
      subject: 'Výchovné',
      body: [
        'Dobrý den,',
        `${by(person, 'vychoval', 'vychovala')} jsem tři děti a důchod pobírám od letoška. Na správě sociálního zabezpečení mi řekli, že se mám s obecným dotazem obrátit na Vás. Kdy se výchovné přiznává zpětně?`,
      ],
    }),
  },
  {
    id: 'applies for a job',
    from: 'person',
    annotation: 'Přihláška do výběrového řízení na služební místo',
    unit: 'personální odbor',
    to: ministry('Odbor personální'),
    write: ({ person, number }) => ({
      subject: `Žádost o přijetí do služebního poměru, místo č. ${number}`,
      body: [
        `Hlásím se do výběrového řízení na místo referenta v odboru provozu informačních a komunikačních technologií. Jmenuji se ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}.`,
        'Přikládám životopis a souhlas se zpracováním osobních údajů pro účely výběrového řízení.',
      ],
    }),
  },
  {
    id: 'foster mother',
    from: 'person',
    annotation: 'Odměna pěstouna – dotaz',
    to: ministry('Odbor rodiny a ochrany práv dětí'),
    write: () => ({
      subject: 'Odměna pěstouna při studiu dítěte v zahraničí',
      body: [
        'Dobrý den,',
        'máme v pěstounské péči chlapce, který od září studuje rok v Rakousku. Ztrácíme po tu dobu nárok na odměnu pěstouna?',
      ],
    }),
  },
  {
    id: 'complaint about a home',
    from: 'person',
    annotation: 'Podnět k inspekci v domově pro seniory',
    to: ministry('Odbor inspekce sociálních služeb'),
    write: ({ person }) => ({
      subject: 'Podnět k prověření péče',
      body: [
        `Obracím se na Vás jako ${by(person, 'syn klientky', 'dcera klientky')} jednoho domova pro seniory. Personál odpoledne chybí a nikdo nepodává pití. Ředitel na moje dopisy neodpovídá, prosím tedy o kontrolu poskytovatele.`,
      ],
    }),
  },
  {
    id: 'portal of clients',
    from: 'person',
    annotation: 'Nemohu se přihlásit do Klientské zóny',
    to: ministry('Podpora Jenda'),
    write: ({ on }) => ({
      subject: 'Přihlášení do Klientské zóny Jenda',
      body: [
        'Dobrý den,',
        `od ${czechDate(on)} mi Klientská zóna po přihlášení bankovní identitou hlásí chybu. Potřebuji podat žádost o rodičovský příspěvek. Co mám dělat?`,
      ],
    }),
  },
  {
    id: 'thanks',
    from: 'person',
    annotation: 'Poděkování',
    to: ministry(),
    write: ({ person }) => ({
      subject: 'Poděkování pracovnici infolinky',
      body: [
        `Chci touto cestou poděkovat za trpělivost Vaší pracovnici na infolince. ${by(person, 'Sám bych formulář nikdy nevyplnil', 'Sama bych formulář nikdy nevyplnila')}.`,
      ],
    }),
  },
  {
    id: 'town asks about social work',
    from: 'authority',
    annotation: 'Dotace na výkon sociální práce - vyúčtování',
    to: ministry('Odbor sociálních věcí a sociální práce'),
    write: ({ organisation, number }) => ({
      subject: `Vyúčtování dotace na výkon sociální práce č. ${number}`,
      body: [
        `${organisation.name} zasílá vyúčtování dotace na výkon sociální práce. Nevyčerpaná část byla vrácena na účet ministerstva.`,
      ],
    }),
  },
  {
    id: 'court asks for a file',
    from: 'authority',
    annotation: 'Žádost o součinnost - opatrovnické řízení',
    to: ministry('Odbor ochrany práv dětí'),
    write: ({ number, person }) => ({
      subject: `Žádost o zprávu, sp. zn. P ${number}/2026`,
      body: [
        `Jako kolizní opatrovník nezletilého dítěte žádáme o sdělení, zda je vedeno řízení o mezinárodním osvojení. Vyřizuje ${fullName(person)}.`,
        'Zprávu zašlete do patnácti dnů.',
      ],
    }),
  },
  {
    id: 'public guardian',
    from: 'authority',
    annotation: 'Ustanovení veřejným opatrovníkem – oznámení',
    to: ministry('Odbor nepojistných sociálních dávek'),
    write: ({ on, organisation }) => ({
      subject: 'Oznámení o ustanovení opatrovníka',
      body: [
        `Veřejným opatrovníkem osoby, která pobírá příspěvek na péči, je ode dne ${czechDate(on)} na základě rozhodnutí soudu ${organisation.name}. Usnesení přikládáme.`,
      ],
    }),
  },
  {
    id: 'community plan',
    from: 'authority',
    annotation: 'Komunitní plán sociálních služeb na léta 2027-2030',
    to: ministry('Odbor sociálních služeb'),
    write: ({ organisation }) => ({
      subject: 'Zaslání schváleného komunitního plánu',
      body: [
        'Vážení,',
        `na vědomí zasíláme komunitní plán, který schválilo zastupitelstvo. ${organisation.name} v něm počítá s rozšířením pečovatelské služby pro seniory i pro rodiny s dětmi.`,
      ],
    }),
  },
  {
    id: 'public works',
    from: 'authority',
    annotation: 'Veřejně prospěšné práce – dotaz na příspěvek',
    to: ['MPSV', 'Sekce zaměstnanosti'],
    write: ({ organisation }) => ({
      subject: 'Příspěvek na veřejně prospěšné práce',
      body: [
        'Dobrý den,',
        `${organisation.name} zaměstnává na veřejně prospěšné práce čtyři osoby. Bude v příštím roce zachována dosavadní výše příspěvku?`,
        'Za odpověď děkujeme.',
      ],
    }),
  },
  {
    id: 'execution of wages',
    from: 'authority',
    annotation: 'Výzva k součinnosti – údaje o zaměstnanci',
    to: ministry('Mzdová účtárna'),
    write: ({ number, person }) => ({
      subject: `Výzva k součinnosti č. j. ${number}/26`,
      body: [
        `Pro účely vymáhání místního poplatku žádáme o sdělení, zda je u Vás v pracovním poměru ${fullName(person)}, nar. ${dottedDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'forwarded by a town',
    from: 'authority',
    annotation: 'Postoupení podání občana dle § 12 správního řádu',
    to: ministry('Podatelna'),
    write: ({ on, number }) => ({
      subject: `Postoupení podání č. ${number}`,
      body: [
        `V souladu s § 12 správního řádu postupujeme k vyřízení podání, které nám došlo ${wordyDate(on)} a týká se mimořádné okamžité pomoci. O postoupení jsme občana vyrozuměli.`,
      ],
    }),
  },
  {
    id: 'training of social workers',
    from: 'authority',
    annotation: 'Přihláška na metodickou poradu',
    to: ministry('Oddělení metodiky sociální práce'),
    write: ({ person, on }) => ({
      subject: `Účast na poradě dne ${czechDate(on)}`,
      body: [
        `Na metodickou poradu k sociální práci přihlašujeme jednoho účastníka: ${fullName(person)}. Oběd nežádáme.`,
      ],
    }),
  },
];
