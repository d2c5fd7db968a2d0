import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

const desk = (unit: string) => ['Ministerstvo práce a sociálních věcí', unit, 'Na Poříčním právu 376/1', 'Praha 2'];
const filing = ['MPSV', 'podatelna', 'sc9aavg'];

/** Mail for other desks of the ministry, much of it in words that are common at this one too. */
export const strangers: StrangerWording[] = [
  {
    id: 'bank statement of a subsidy',
    from: 'organisation',
    annotation: 'Doklad o vedení účtu k žádosti o dotaci na sociální služby 2027',
    to: desk('odbor sociálních služeb, oddělení dotací'),
    write: ({ organisation, number }) => ({
      subject: `Potvrzení banky k projektu ${number}`,
      body: [
        'Dobrý den,',
        `k žádosti o dotaci, kterou ${organisation.name} podala prostřednictvím OKslužby, zasíláme dodatečně potvrzení banky o vedení účtu.`,
      ],
    }),
  },
  {
    id: 'final report of a family programme',
    from: 'organisation',
    annotation: 'Závěrečná zpráva - dotační titul Rodina 2026',
    unit: 'oddělení prorodinných dotací',
    to: desk('oddělení prorodinných dotací'),
    write: ({ number, on }) => ({
      subject: `Závěrečná zpráva k rozhodnutí č. ${number}/2026`,
      body: [
        'Vážení,',
        `v příloze předkládáme závěrečnou zprávu o realizaci projektu, jehož uznatelné náklady byly uzavřeny ${czechDate(on)}. Elektronická verze byla odeslána v aplikaci.`,
      ],
    }),
  },
  {
    id: 'change of a subsidised project',
    from: 'organisation',
    annotation: 'Žádost o souhlas se změnou projektu (senior)',
    to: desk('oddělení politiky přípravy na stárnutí'),
    write: ({ number }) => ({
      subject: `Přesun prostředků mezi položkami, projekt č. ${number}`,
      body: [
        `žádáme o souhlas s přesunem 18 000 Kč z položky cestovné do položky nájemné u projektu č. ${number} na podporu aktivních seniorů. Výsledná výše dotace se nemění.`,
      ],
    }),
  },
  {
    id: 'objection against a score',
    from: 'organisation',
    annotation: 'Námitka proti hodnocení žádosti',
    to: desk('odbor rodinné politiky a ochrany práv dětí'),
    write: ({ organisation, on }) => ({
      subject: 'Námitka proti bodovému hodnocení',
      body: [
        `${organisation.name} nesouhlasí s bodovým hodnocením své žádosti o dotaci, které bylo zveřejněno ${wordyDate(on)}. Hodnotitel přehlédl přílohu č. 4.`,
        'Žádáme o nové posouzení.',
      ],
    }),
  },
  {
    id: 'subsidy returned',
    from: 'organisation',
    annotation: 'Vrácení dotace - oznámení o platbě',
    to: desk('odbor rozpočtu'),
    write: ({ number }) => ({
      subject: 'Avízo o vrácení nevyčerpané části dotace',
      body: [
        'Dobrý den, na účet ministerstva jsme dnes vrátili nevyčerpanou část dotace:',
        [
          ['Rozhodnutí', 'Vráceno', 'Variabilní symbol'],
          [`č. ${number}`, '42 310,50 Kč', String(number)],
        ],
      ],
    }),
  },
  {
    id: 'new telephone of a recipient',
    from: 'organisation',
    annotation: 'Aktualizace údajů příjemce dotace',
    unit: 'oddělení dotačních programů',
    to: desk('oddělení dotačních programů'),
    write: ({ number }) => ({
      subject: `Změna kontaktního telefonu, smlouva ${number}`,
      body: ['u naší smlouvy o poskytnutí podpory si prosím opravte kontaktní telefon a adresu webových stránek.'],
    }),
  },
  {
    id: 'invoice for printers',
    from: 'organisation',
    annotation: 'Faktura za servis tiskáren',
    unit: 'odbor provozu informačních a komunikačních technologií',
    to: desk('odbor provozu informačních a komunikačních technologií'),
    write: ({ number, on }) => ({
      subject: `Faktura č. ${number} za servis tiskáren`,
      body: [
        `fakturujeme Vám pravidelný servis provedený ${dottedDate(on)}:`,
        [
          ['Položka', 'Kusů', 'Cena bez DPH'],
          ['čištění tiskové jednotky', '14', '9 800 Kč'],
          ['výměna podavače', '2', '3 640 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'offer of a training',
    from: 'organisation',
    annotation: 'Nabídka kurzu: ochrana osobních údajů ve veřejné správě',
    to: desk('odbor personální'),
    write: ({ person }) => ({
      subject: 'Nabídka kurzu pro zaměstnance úřadu',
      body: [
        'Dobrý den,',
        'pořádáme jednodenní kurz o souhlasech se zpracováním osobních údajů, jejich evidenci a odvolání. Skupinám nad deset účastníků dáváme slevu.',
        `Objednávky vyřizuje ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'tender question',
    from: 'organisation',
    annotation: 'Dotaz k zadávací dokumentaci - obnova serverů',
    unit: 'oddělení veřejných zakázek',
    to: desk('oddělení veřejných zakázek'),
    write: ({ number }) => ({
      subject: `Žádost o vysvětlení zadávací dokumentace VZ ${number}`,
      body: [
        'jako uchazeč o veřejnou zakázku žádáme o vysvětlení bodu 6.2, a to zda musí být servery dodány včetně licencí pro vzdálený přístup správců.',
      ],
    }),
  },
  {
    id: 'maintenance contract',
    from: 'organisation',
    annotation: 'Dodatek smlouvy o podpoře síťových prvků',
    unit: 'Odbor provozu informačních a komunikačních technologií',
    to: ['MPSV', 'ředitel odboru provozu informačních a komunikačních technologií'],
    write: ({ number, organisation }) => ({
      subject: `Dodatek č. 2 ke smlouvě ${number}`,
      body: [
        `${organisation.name} zasílá podepsaný dodatek, kterým se prodlužuje technická podpora síťových prvků do konce roku 2027. Jedno vyhotovení nám prosím vraťte.`,
      ],
    }),
  },
  {
    id: 'appeal against a permit',
    from: 'organisation',
    annotation: 'Odvolání proti zamítnutí registrace sociální služby',
    to: desk('odvolací oddělení'),
    write: ({ number, on }) => ({
      subject: `Odvolání proti rozhodnutí krajského úřadu sp. zn. SOC/${number}`,
      body: [
        `rozhodnutím ze dne ${czechDate(on)} krajský úřad zamítl naši žádost o registraci odlehčovací služby. Proti rozhodnutí podáváme v zákonné lhůtě odvolání.`,
      ],
    }),
  },
  {
    id: 'agency gives a permit up',
    from: 'organisation',
    annotation: 'Oznámení o ukončení zprostředkování zaměstnání',
    to: desk('odbor zaměstnanosti'),
    write: ({ organisation, person, on }) => ({
      subject: 'Odpovědný zástupce agentury práce skončil',
      body: [
        `u agentury práce ${organisation.name} přestal${by(person, '', 'a')} být ke dni ${dottedDate(on)} odpovědným zástupcem pro zprostředkování zaměstnání ${fullName(person)}. Náhradu oznámíme v zákonné lhůtě.`,
      ],
    }),
  },
  {
    id: 'accreditation of a course',
    from: 'organisation',
    annotation: 'Žádost o akreditaci vzdělávacího programu',
    to: desk('oddělení akreditací'),
    write: ({ organisation }) => ({
      subject: 'Akreditace kurzu pro pečující osoby',
      body: [
        'Vážení,',
        `${organisation.name}, ${seatOf(organisation)}, žádá o akreditaci vzdělávacího programu „Základy paliativní péče“ v rozsahu 24 hodin.`,
      ],
    }),
  },
  {
    id: 'entrusted with child protection',
    from: 'organisation',
    annotation: 'Rozšíření pověření k výkonu sociálně-právní ochrany dětí',
    to: desk('odbor ochrany práv dětí'),
    write: ({ person }) => ({
      subject: 'Žádost o stanovisko k pověření',
      body: [
        `prosíme o stanovisko, zda musíme žádat o nové pověření, když odborným garantem bude nově ${fullName(person)}. Krajský úřad nám dal dvě různé odpovědi.`,
      ],
    }),
  },
  {
    id: 'children’s group',
    from: 'organisation',
    annotation: 'Dětská skupina - oznámení změny kapacity poskytovatele',
    to: desk('oddělení dětských skupin'),
    write: ({ organisation, on }) => ({
      subject: 'Snížení kapacity dětské skupiny',
      body: [
        `${organisation.name}, poskytovatel služby péče o dítě v dětské skupině, snižuje od ${czechDate(on)} kapacitu z 24 na 18 míst.`,
      ],
    }),
  },
  {
    id: 'access to the system of European funds',
    from: 'organisation',
    annotation: 'Žádost o přístup do IS KP21+ - nový projekt OPZ+',
    to: desk('řídicí orgán OPZ+'),
    write: ({ person, number }) => ({
      subject: `Projekt ${number}: přidání uživatele do monitorovacího systému`,
      body: [
        `žádáme o přidání role čtenář v IS KP21+ pro projekt OPZ+ reg. č. ${number}. Novým uživatelem monitorovacího systému je ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'client portal',
    from: 'person',
    annotation: 'Klientská zóna Jenda - nemohu se přihlásit',
    to: filing,
    write: ({ person }) => ({
      subject: 'Nefunguje mi Jenda',
      body: [
        'Dobrý den,',
        `po přihlášení bankovní identitou se mi v Klientské zóně Jenda nezobrazuje žádost o příspěvek na bydlení, kterou jsem včera ${by(person, 'vyplnil', 'vyplnila')}. Co s tím?`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'housing benefit refused',
    from: 'person',
    annotation: 'Příspěvek na bydlení - odvolání proti rozhodnutí úřadu práce',
    to: desk('odbor nepojistných sociálních dávek'),
    write: ({ person, number }) => ({
      subject: `Odvolání, č. j. ${number}/26/UP`,
      body: [
        `nesouhlasím s rozhodnutím úřadu práce o nepřiznání příspěvku na bydlení. Úřad započítal příjem bratra, který s námi nebydlí. ${fullName(person)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'care allowance takes too long',
    from: 'person',
    annotation: 'Nečinnost úřadu práce - příspěvek na péči',
    to: desk('oddělení stížností'),
    write: ({ on, person }) => ({
      subject: 'Maminka čeká na příspěvek',
      body: [
        'Dobrý den,',
        `žádost jsme podali ${wordyDate(on)} a sociální pracovnice dosud nepřišla ani na šetření. ${by(person, 'Obrátil', 'Obrátila')} jsem se už na úřad práce i na kraj. Prosím o prošetření.`,
      ],
    }),
  },
  {
    id: 'information act',
    from: 'person',
    annotation: 'Žádost dle zákona č. 106/1999 Sb.',
    to: desk('referát svobodného přístupu k informacím'),
    write: () => ({
      subject: 'Poskytnutí informace o nákladech na informační systémy',
      body: [
        'žádám o informaci, kolik ministerstvo v letech 2021 až 2025 zaplatilo za vývoj a provoz aplikací OKslužby a jak byly tyto zakázky soutěženy.',
      ],
    }),
  },
  {
    id: 'pension',
    from: 'person',
    annotation: 'Dotaz na předčasný důchod',
    to: desk('odbor důchodového pojištění'),
    write: ({ person }) => ({
      subject: 'Kdy mohu do předčasného důchodu',
      body: [
        `narodil${by(person, '', 'a')} jsem se ${czechDate(person.born)} a mám odpracováno 41 let. Kdy nejdříve mohu jít do důchodu?`,
      ],
    }),
  },
  {
    id: 'a complaint about a home',
    from: 'person',
    annotation: 'Podnět ke kontrole domova pro seniory',
    to: desk('oddělení inspekce sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Podnět k provedení inspekce',
      body: [
        'Vážení,',
        `dne ${dottedDate(on)} nám poskytovatel bez našeho souhlasu přestěhoval babičku na čtyřlůžkový pokoj. Ředitelka s námi odmítla mluvit.`,
      ],
    }),
  },
  {
    id: 'foster care allowance',
    from: 'person',
    annotation: 'Dávky pěstounské péče, změna účtu',
    to: filing,
    write: ({ person }) => ({
      subject: 'Nové číslo účtu pro výplatu dávek',
      body: [
        `od příštího měsíce prosím posílejte odměnu pěstouna na nový účet, který uvádím na přiloženém tiskopisu. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'consent of parents',
    from: 'person',
    annotation: 'Souhlas rodičů s pobytem dítěte v zařízení',
    to: desk('oddělení náhradní péče'),
    write: ({ person }) => ({
      subject: 'Souhlas zákonného zástupce',
      body: [
        `jako zákonný zástupce souhlasím s tím, aby můj syn zůstal v zařízení pro děti vyžadující okamžitou pomoc do konce pololetí. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'withdrawal of an application for a job',
    from: 'person',
    annotation: 'Výběrové řízení - zpětvzetí přihlášky a souhlasu uchazeče',
    unit: 'odbor státní služby',
    to: desk('odbor státní služby'),
    write: ({ person, number }) => ({
      subject: `Služební místo č. ${number}`,
      body: [
        `beru zpět svou přihlášku do výběrového řízení na služební místo vrchního referenta a odvolávám souhlas s uchováním svého životopisu. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'lost card',
    from: 'person',
    annotation: 'Průkaz OZP - ztráta',
    to: filing,
    write: () => ({
      subject: 'Ztracený průkaz ZTP/P',
      body: [
        've vlaku se mi ztratil průkaz osoby se zdravotním postižením. Vydáváte nový Vy, nebo se mám obrátit na úřad práce?',
      ],
    }),
  },
  {
    id: 'no marks, unemployment',
    from: 'person',
    annotation: 'podpora v nezamestnanosti',
    to: filing,
    write: ({ person, on }) => ({
      subject: 'nevyplacena podpora',
      body: [
        withoutDiacritics(
          `Dobry den, od ${czechDate(on)} jsem v evidenci uradu prace a podpora mi neprisla. Na pobocce mi nikdo nezveda telefon.`,
        ),
        fullName(person),
      ],
    }),
  },
  {
    id: 'court asks for a report',
    from: 'authority',
    annotation: 'Žádost o součinnost ve věci péče o nezletilé',
    to: desk('Úřad pro mezinárodněprávní ochranu dětí'),
    write: ({ number }) => ({
      subject: `Součinnost ve věci sp. zn. 12 P ${number}/2025`,
      body: [
        'žádáme o sdělení, zda ve věci návratu nezletilých dětí probíhá řízení v zahraničí, a o zaslání případných zpráv zahraničního ústředního orgánu.',
      ],
    }),
  },
  {
    id: 'insolvency',
    from: 'authority',
    annotation: 'Vyrozumění o zahájení insolvenčního řízení příjemce dotace',
    to: desk('oddělení pohledávek'),
    write: ({ number, on }) => ({
      subject: `Vyrozumění INS ${number}/2026`,
      body: [
        `upozorňujeme, že dne ${czechDate(on)} bylo zahájeno insolvenční řízení s organizací, které poskytlo dotaci město i ministerstvo. Přihlášky pohledávek lze podat ve lhůtě uvedené v usnesení.`,
      ],
    }),
  },
  {
    id: 'town entrusts a social worker',
    from: 'authority',
    annotation: 'Jmenování kurátora pro mládež',
    to: desk('oddělení sociálně-právní ochrany'),
    write: ({ organisation, person, on }) => ({
      subject: 'Oznámení o obsazení místa kurátora',
      body: [
        `${organisation.name} oznamuje, že od ${dottedDate(on)} vykonává agendu kurátora pro mládež ${fullName(person)}. Pověření starosty je přiloženo.`,
      ],
    }),
  },
  {
    id: 'a town accounts for child protection',
    from: 'authority',
    annotation: 'Státní příspěvek na výkon SPOD - vyúčtování obce',
    to: desk('odbor financování'),
    write: ({ number }) => ({
      subject: `Vyúčtování příspěvku na výkon sociálně-právní ochrany dětí, ${number}`,
      body: [
        'zasíláme vyúčtování státního příspěvku:',
        [
          ['Druh výdaje', 'Čerpáno'],
          ['platy zaměstnanců', '3 214 000 Kč'],
          ['odborné vzdělávání', '58 200 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'a town inspects its home',
    from: 'authority',
    annotation: 'Oznámení o zahájení kontroly hospodaření',
    to: desk('odbor interního auditu'),
    write: ({ number, on }) => ({
      subject: `Kontrolní akce č. ${number}`,
      body: [
        `na základě pověření ze dne ${wordyDate(on)} zahájilo město kontrolu hospodaření domova, který zřizuje. Prosíme o kopii rozhodnutí o dotaci na jeho stavbu a o sdělení, zda se kontroly zúčastní i ministerstvo.`,
      ],
    }),
  },
  {
    id: 'competition of towns',
    from: 'authority',
    annotation: 'Město přátelské rodině a seniorům - přihláška do soutěže',
    to: desk('oddělení místní rodinné politiky'),
    write: ({ organisation }) => ({
      subject: 'Přihláška do soutěže obcí',
      body: [
        `${organisation.name} se hlásí do soutěže obcí přátelských rodině a seniorům. Popis opatření najdete v příloze.`,
      ],
    }),
  },
  {
    id: 'a home acts for its client',
    from: 'organisation',
    annotation: 'Plná moc klienta domova - vyřízení invalidního důchodu',
    to: desk('odbor posudkové služby'),
    write: ({ person }) => ({
      subject: 'Plná moc klienta k zastupování v řízení o důchodu',
      body: [
        `zastupujeme na základě přiložené plné moci klienta, jehož jméno je ${fullName(person)}, a žádáme o sdělení termínu jednání posudkové komise.`,
      ],
    }),
  },
  {
    id: 'works council',
    from: 'organisation',
    annotation: 'Kolektivní smlouva vyššího stupně - uložení',
    to: desk('odbor pracovněprávní'),
    write: ({ on }) => ({
      subject: 'Kolektivní smlouva k uložení',
      body: [`v příloze předáváme k uložení kolektivní smlouvu vyššího stupně uzavřenou ${czechDate(on)}.`],
    }),
  },
  {
    id: 'register of providers, a new facility',
    from: 'organisation',
    annotation: 'Registr poskytovatelů sociálních služeb - nová provozovna',
    to: desk('oddělení registrací'),
    write: ({ organisation, number }) => ({
      subject: `Změna registrace služby, identifikátor ${number}`,
      body: [
        `${organisation.name} žádá o zápis nového místa poskytování osobní asistence do registru. Krajskému úřadu jsme žádost zaslali současně.`,
      ],
    }),
  },
  {
    id: 'statistics',
    from: 'organisation',
    annotation: 'Roční výkaz o sociálních službách - dotaz k metodice',
    to: desk('oddělení statistiky'),
    write: () => ({
      subject: 'Metodika ročního výkazu V 1-01',
      body: [
        'Dobrý den,',
        'máme ve výkazu V 1-01 uvádět i klienty, kteří v průběhu roku zemřeli? Vysvětlivky to neříkají.',
      ],
    }),
  },
  {
    id: 'invitation to a ceremony',
    from: 'organisation',
    annotation: 'Pozvánka - otevření nového pavilonu',
    to: ['Ministerstvo práce a sociálních věcí', 'kabinet ministra'],
    write: ({ organisation, on, person }) => ({
      subject: 'Pozvání na slavnostní otevření',
      body: [
        `po odkladu původního termínu (${czechDate(on)}) Vás zveme na otevření nového pavilonu organizace ${organisation.name}. Účast prosím potvrďte na adrese ${person.email}.`,
      ],
    }),
  },
  {
    id: 'protected labour market',
    from: 'organisation',
    annotation: 'Chráněný trh práce - dohoda o uznání zaměstnavatele',
    to: desk('oddělení chráněného trhu práce'),
    write: ({ organisation }) => ({
      subject: 'Žádost o uzavření dohody',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, zaměstnává 62 % osob se zdravotním postižením a žádá o uzavření dohody o uznání zaměstnavatele.`,
      ],
    }),
  },
  {
    id: 'legislation',
    from: 'organisation',
    annotation: 'Novela zákona o sociálních službách: připomínky sdružení',
    to: desk('odbor legislativy'),
    write: ({ person }) => ({
      subject: 'Připomínky poskytovatelů k novele',
      body: [
        'Vážení,',
        `za sdružení poskytovatelů zasíláme tři zásadní připomínky k novele. K jednání delegujeme svého zástupce, kterým je ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'access of a researcher to data',
    from: 'organisation',
    annotation: 'Povolení přístupu k datům pro výzkum sociálních dávek',
    to: desk('odbor datové analytiky'),
    write: ({ person, organisation }) => ({
      subject: 'Anonymizovaná data o dávkách',
      body: [
        `výzkumný tým, který vede ${fullName(person)} (${organisation.name}), žádá o povolení přístupu k anonymizovaným datům o výplatě přídavků na dítě za roky 2015 až 2024.`,
      ],
    }),
  },
  {
    id: 'wrong addressee',
    from: 'organisation',
    annotation: 'Výpověď z nájmu nebytových prostor',
    to: ['Správa nemovitostí', 'k rukám vedoucího správy'],
    write: ({ on }) => ({
      subject: 'Výpověď nájemní smlouvy',
      body: [
        `nájemní smlouvu uzavřenou ${wordyDate(on)} vypovídáme bez udání důvodů. Výpovědní doba je tříměsíční, klíče předáme při protokolárním převzetí.`,
      ],
    }),
  },
];
