import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

const at = (unit: string) => ['Ministerstvo práce a sociálních věcí (MPSV)', unit];
const state = (unit: string) => ['Česká republika – Ministerstvo práce a sociálních věcí', unit, 'Praha 2'];
const brief = (unit: string) => ['MPSV', unit];
const technology = 'Odbor provozu ICT, oddělení infrastruktury';
const operation = 'odbor provozu informačních technologií';

/** They speak of consents, accounts, offices and applications, each of its own matter. */
export const strangers: StrangerWording[] = [
  {
    id: 'one line of the budget was wrong',
    from: 'organisation',
    annotation: 'Oprava rozpočtu k žádosti o dotaci podané v OKslužby - poskytovatel',
    unit: 'oddělení financování služeb',
    to: at('oddělení financování služeb'),
    write: ({ number }) => ({
      subject: `Oprava rozpočtu služby, žádost č. ${number}`,
      body: [
        'Dobrý den,',
        'v rozpočtu, který jsme s žádostí o dotaci odeslali přes OKslužby – poskytovatel, jsme v řádku osobních nákladů zaměnili dvě číslice. Správná čísla jsou tato:',
        [
          ['Nákladová položka', 'Původně', 'Správně'],
          ['Hrubé mzdy', '1 845 000 Kč', '1 485 000 Kč'],
          ['Odvody', '627 300 Kč', '501 930 Kč'],
        ],
        'Požadovaná výše dotace se nemění.',
      ],
    }),
  },
  {
    id: 'application for a subsidy taken back',
    from: 'organisation',
    annotation: 'Zpětvzetí žádosti o dotaci v programu pro seniory (OKslužby - senior)',
    to: at('oddělení politiky stárnutí'),
    write: ({ number }) => ({
      subject: `Zpětvzetí žádosti o dotaci č. ${number}`,
      body: [
        'Vážení,',
        'bereme zpět žádost o dotaci na přednáškový cyklus, kterou jsme podali prostřednictvím OKslužby – senior. Cyklus nám nakonec zaplatí město a dvojí financování není přípustné.',
      ],
    }),
  },
  {
    id: 'new bank account for the subsidy',
    from: 'organisation',
    annotation: 'Změna účtu příjemce dotace',
    to: brief('odbor financování sociálních služeb'),
    write: ({ number, on }) => ({
      subject: 'Změna bankovního účtu pro výplatu druhé splátky',
      body: [
        `oznamujeme, že od ${czechDate(on)} vedeme běžný účet u jiné banky. Druhou splátku dotace podle rozhodnutí č. ${number} prosíme poukázat již na nové číslo účtu, které je uvedeno v zápatí tohoto dopisu. Smlouvu s bankou přikládáme.`,
      ],
    }),
  },
  {
    id: 'the yearly report came late',
    from: 'organisation',
    annotation: 'Výkaz sociálních služeb za minulý rok, omluva za zpoždění',
    to: at('oddělení statistiky sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Omluva za pozdní odevzdání výkazu',
      body: [
        'Dobrý den,',
        `roční výkaz o poskytovaných službách jsme v OKslužby podali až ${wordyDate(on)}, tedy po termínu. Důvodem byla havárie vody v kanceláři. Omlouváme se a prosíme, abyste zpoždění nehodnotili jako porušení podmínek.`,
      ],
    }),
  },
  {
    id: 'number of beds in the report',
    from: 'organisation',
    annotation: 'Upřesnění čísel ve výkazu (OKslužby)',
    to: brief('statistika sociálních služeb'),
    write: ({ number }) => ({
      subject: 'K Vašemu dotazu na počet lůžek',
      body: [
        `ptali jste se, proč ve výkazu u služby s identifikátorem ${number} uvádíme o čtyři lůžka méně než loni. Dva pokoje procházejí rekonstrukcí, lůžka budou znovu k dispozici od jara. Výkaz je tedy v pořádku a opravovat ho nebudeme.`,
      ],
    }),
  },
  {
    id: 'remission of a levy',
    from: 'organisation',
    annotation: 'Žádost o prominutí odvodu za porušení rozpočtové kázně',
    to: state('Odbor rozpočtu a dotací'),
    write: ({ number, on }) => ({
      subject: 'Prominutí odvodu a penále',
      body: [
        `platebním výměrem č. ${number} ze dne ${czechDate(on)} nám byl uložen odvod, protože jsme vyúčtování dotace neodevzdali včas. Žádáme o jeho prominutí. Peníze byly použity výhradně na mzdy pečovatelek a k pochybení došlo poprvé.`,
      ],
    }),
  },
  {
    id: 'auditor examined the subsidy',
    from: 'organisation',
    annotation: 'Zpráva auditora k čerpání dotace',
    to: at('oddělení kontroly dotací'),
    write: ({ person }) => ({
      subject: 'Předložení auditorské zprávy',
      body: [
        'podle čl. VII rozhodnutí předkládáme výrok auditora k použití dotace.',
        `Audit vedl${by(person, '', 'a')}: ${fullName(person)}. Závěr: bez výhrad.`,
        'Rozvaha a výsledovka jsou vloženy v aplikaci OKslužby jako příloha vyúčtování.',
      ],
    }),
  },
  {
    id: 'later start of a project for families',
    from: 'organisation',
    annotation: 'OKslužby - rodina, posun zahájení projektu',
    to: brief('odbor rodinné politiky, dotace Rodina'),
    write: ({ number, on }) => ({
      subject: `Projekt č. ${number}: souhlas s pozdějším zahájením`,
      body: [
        'Dobrý den,',
        `žádáme o souhlas ministerstva s tím, že podpořený projekt kurzů pro rodiče, jenž měl začít ${dottedDate(on)}, zahájíme o šest týdnů později. Lektorka onemocněla a náhrada se hledá obtížně. Podle toho bychom posunuli i harmonogram, který je přílohou žádosti v OKslužby – rodina.`,
      ],
    }),
  },
  {
    id: 'why did we get less',
    from: 'organisation',
    annotation: 'Dotaz k výši přiznané dotace na sociální služby',
    to: state('Odbor sociálních služeb, dotační řízení'),
    write: ({ number }) => ({
      subject: 'Snížená dotace – žádost o vysvětlení',
      body: [
        `na naši službu rané péče (žádost č. ${number}) byla přiznána dotace o pětinu nižší než v minulém roce, ačkoliv výkony rostly. Můžete nám sdělit, podle jakých kritérií se částka krátila?`,
      ],
    }),
  },
  {
    id: 'sent twice by mistake',
    from: 'organisation',
    annotation: 'OKslužby - senior: žádost o dotaci odeslaná dvakrát',
    to: at('dotační program Podpora seniorských organizací'),
    write: ({ number }) => ({
      subject: 'Která ze dvou žádostí o dotaci platí',
      body: [
        'Dobrý den,',
        `žádost o dotaci na vydávání časopisu jsme omylem podali dvakrát. Hodnoťte prosím tu s číslem ${number}, má správný rozpočet. Druhá je neplatná.`,
      ],
    }),
  },
  {
    id: 'cost that may be counted',
    from: 'organisation',
    annotation: 'Metodika dotací - uznatelný náklad',
    to: brief('metodika dotačního řízení'),
    write: () => ({
      subject: 'Dotaz na uznatelnost nákladu',
      body: [
        'Hezký den,',
        'dá se z dotace na odlehčovací službu zaplatit pracovní oděv pečovatelek? V metodice jsme našli jen ochranné pomůcky. Ptáme se dříve, než náklad dáme do vyúčtování.',
      ],
    }),
  },
  {
    id: 'affidavit about debts',
    from: 'organisation',
    annotation: 'Čestné prohlášení statutárního zástupce o bezdlužnosti',
    to: at('sekretariát dotačního programu Rodina'),
    write: ({ person, number }) => ({
      subject: `Příloha č. 4 k žádosti o dotaci ${number}`,
      body: [
        `dosíláme prohlášení, že organizace nemá nedoplatky na daních ani pojistném. Prohlášení podepsal${by(person, '', 'a')} ${fullName(person)} jako statutární zástupce. Ostatní přílohy máte k dispozici elektronicky.`,
      ],
    }),
  },
  {
    id: 'county asks for a list of applications',
    from: 'authority',
    annotation: 'Žádost o sestavu podaných žádostí o dotaci',
    to: state('Odbor financování sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Sestava žádostí poskytovatelů z našeho území',
      body: [
        `pro jednání zastupitelstva potřebujeme znát celkový objem dotací, o které si poskytovatelé sociálních služeb z našeho území prostřednictvím OKslužby řekli k ${czechDate(on)}. Prosíme o souhrnné údaje v členění podle druhu služby, jména nejsou zapotřebí.`,
      ],
    }),
  },
  {
    id: 'inspection of a subsidy begins',
    from: 'authority',
    annotation: 'Oznámení o zahájení kontroly u příjemce dotace',
    to: at('odbor interního auditu a kontroly'),
    write: ({ number, on }) => ({
      subject: `Zahájení veřejnosprávní kontroly, sp. zn. ${number}/2026`,
      body: [
        `na vědomí Vám sdělujeme, že dne ${dottedDate(on)} byla u příjemce zahájena kontrola použití prostředků poskytnutých ministerstvem. O výsledku budete vyrozuměni.`,
      ],
    }),
  },
  {
    id: 'service moves to another building',
    from: 'organisation',
    annotation: 'Změna místa poskytování služby',
    to: brief('odd. registrace sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Stěhování denního programu – změna registrace',
      body: [
        `ohlásili jsme krajskému úřadu, že se denní program od ${wordyDate(on)} poskytuje v jiné budově. Kopii ohlášení zasíláme ministerstvu pro informaci.`,
      ],
    }),
  },
  {
    id: 'thanks to a methodologist',
    from: 'organisation',
    annotation: 'Poděkování za konzultaci k výkazům',
    to: at('oddělení koncepce sociálních služeb'),
    write: ({ person }) => ({
      subject: 'Děkujeme',
      body: [
        `rádi bychom poděkovali Vašemu oddělení za trpělivou konzultaci k tomu, jak se ve výkazu počítají úvazky. Nejvíce času nám ${by(person, 'věnoval', 'věnovala')} ${person.given} ${person.family}. Výkaz už je odevzdaný a čísla konečně sedí.`,
      ],
    }),
  },
  {
    id: 'complaint about the rating board',
    from: 'organisation',
    annotation: 'Stížnost na hodnotitelskou komisi - dotace podaná v OKslužby rodina',
    to: state('Sekce rodinné politiky a sociálních služeb'),
    write: ({ number }) => ({
      subject: 'Podjatost člena hodnotitelské komise',
      body: [
        'Vážená paní náměstkyně,',
        `máme za to, že při hodnocení naší žádosti o dotaci č. ${number} rozhodoval člověk, který pracuje pro konkurenční spolek. Žádáme o přezkoumání, zda neměl být z hodnocení vyloučen.`,
      ],
    }),
  },
  {
    id: 'agreement of partners',
    from: 'organisation',
    annotation: 'Smlouva o partnerství k projektu, podpis statutárních zástupců',
    to: brief('odbor projektového financování'),
    write: ({ number }) => ({
      subject: `Partnerská smlouva, projekt ${number}`,
      body: [
        'jak požaduje výzva, dokládáme smlouvu o partnerství. Podepsali ji statutární zástupci obou organizací, každá z nich odpovídá za svou část rozpočtu.',
        [
          ['Partner', 'Podíl'],
          ['příjemce', '70 %'],
          ['partner bez finančního příspěvku', '30 % činností'],
        ],
      ],
    }),
  },
  {
    id: 'invoice for a helpdesk',
    from: 'organisation',
    annotation: 'Vyúčtování uživatelské podpory za čtvrtletí',
    unit: technology,
    to: brief(technology),
    write: ({ number, on }) => ({
      subject: `Daňový doklad č. ${number}: uživatelská podpora`,
      body: [
        `na základě rámcové smlouvy Vám účtujeme provoz linky uživatelské podpory za čtvrtletí, které skončilo ${czechDate(on)}.`,
        [
          ['Druh požadavku', 'Počet', 'Sazba'],
          ['telefonát', '412', '95 Kč'],
          ['vzdálená pomoc', '67', '310 Kč'],
        ],
        'Splatnost je 21 dnů ode dne doručení.',
      ],
    }),
  },
  {
    id: 'reminder of an unpaid invoice',
    from: 'organisation',
    annotation: '1. upomínka - neuhrazená faktura za podporu aplikací',
    unit: operation,
    to: at(operation),
    write: ({ number, on }) => ({
      subject: `Upomínka k faktuře č. ${number}`,
      body: [
        `dosud jsme neobdrželi úhradu faktury splatné ${dottedDate(on)}. Pokud jste mezitím zaplatili, považujte tento dopis za bezpředmětný.`,
      ],
    }),
  },
  {
    id: 'managing director of a supplier changed',
    from: 'organisation',
    annotation: 'Rámcová smlouva na servis tiskáren - změna jednatele dodavatele',
    unit: operation,
    to: brief(operation),
    write: ({ person, number }) => ({
      subject: `Ke smlouvě o servisu tiskáren č. ${number}`,
      body: [
        'Dobrý den,',
        `oznamujeme smluvní straně, že se u nás změnil jednatel. Nově bude dodatky ke smlouvě o servisu tiskáren podepisovat ${person.given} ${person.family}. Na cenách ani lhůtách oprav se nic nemění.`,
      ],
    }),
  },
  {
    id: 'technicians need the remote tunnel',
    from: 'organisation',
    annotation: 'Přístup techniků dodavatele k diskovému poli (VPN)',
    unit: technology,
    to: at(technology),
    write: ({ person, on }) => ({
      subject: 'Vzdálený přístup k diskovému poli po dobu zásahu',
      body: [
        `po poruše řadiče ze dne ${czechDate(on)} žádáme o jednorázové otevření VPN tunelu do správcovské sítě, nejlépe v sobotu mezi 20. a 23. hodinou. Zásah provede náš technik, kontaktní osobou je ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'offer of a signing tool',
    from: 'organisation',
    annotation: 'Nabídka: hromadné elektronické podepisování souhlasů a žádostí',
    to: brief('oddělení nákupu IT'),
    write: ({ organisation }) => ({
      subject: 'Představení nástroje pro elektronické podpisy',
      body: [
        `v ${organisation.name} jsme vyvinuli nástroj, s nímž úřad podepíše stovky dokumentů jedním kliknutím. Rádi bychom Vám ho předvedli. Licence pro sto uživatelů vychází na 4 200 Kč měsíčně.`,
        'Máte-li zájem, navrhněte nám prosím termín schůzky.',
      ],
    }),
  },
  {
    id: 'licences will be audited',
    from: 'organisation',
    annotation: 'Ověření počtu uživatelů pro licenční audit',
    unit: technology,
    to: state(technology),
    write: ({ on }) => ({
      subject: 'Licenční audit kancelářského balíku',
      body: [
        `jako smluvní partner výrobce provádíme každé tři roky ověření počtu licencí. Do ${wordyDate(on)} jste nám měli sdělit počet zaměstnanců, kteří kancelářský balík používají. Údaj stále postrádáme.`,
      ],
    }),
  },
  {
    id: 'monitors delivered with a flaw',
    from: 'organisation',
    annotation: 'Reklamace monitorů - vyřízení',
    unit: operation,
    to: at(operation),
    write: ({ number }) => ({
      subject: `Vyřízení reklamace č. ${number}`,
      body: [
        'reklamaci osmi monitorů uznáváme. Nové kusy předá dopravce na recepci ministerstva, staré si při tom odveze. Předávací list prosíme podepsat za odběratele.',
      ],
    }),
  },
  {
    id: 'warning of a cyber office',
    from: 'authority',
    annotation: 'Varování před podvodnými e-maily se žádostí o heslo',
    unit: 'odbor provozu ICT, bezpečnost',
    to: state('odbor provozu ICT, bezpečnost'),
    write: ({ on }) => ({
      subject: 'Upozornění na vlnu podvodných zpráv',
      body: [
        `od ${czechDate(on)} evidujeme zvýšený počet zpráv, které se tváří jako výzva k obnově hesla do informačních systémů veřejné správy. Doporučujeme poučit zaměstnance a podezřelé domény zablokovat. Seznam domén je v příloze.`,
      ],
    }),
  },
  {
    id: 'answers to bidders',
    from: 'organisation',
    annotation: 'Veřejná zakázka Rozvoj aplikací OKslužby - žádost o vysvětlení zadávací dokumentace',
    to: brief('oddělení zadávání zakázek ICT'),
    write: ({ number }) => ({
      subject: `Vysvětlení zadávací dokumentace, zakázka ${number}`,
      body: [
        'jako možný účastník zadávacího řízení na rozvoj aplikací OKslužby se ptáme:',
        '1. Požaduje zadavatel certifikát i u poddodavatele?',
        '2. Jaká je předpokládaná hodnota první etapy?',
        'Odpovědi prosíme uveřejnit na profilu zadavatele.',
      ],
    }),
  },
  {
    id: 'outage of a line',
    from: 'organisation',
    annotation: 'Plánované práce na optické trase',
    unit: technology,
    to: brief(technology),
    write: ({ on }) => ({
      subject: 'Přepojení optické trasy',
      body: [
        `při překládce kabelu, která začala ${dottedDate(on)}, bude v noci na neděli krátce přerušeno Vaše záložní spojení. Hlavní spojení poběží bez omezení.`,
      ],
    }),
  },
  {
    id: 'training on firewalls',
    from: 'organisation',
    annotation: 'Pozvánka na školení správců sítí',
    to: at('vedoucí správy sítí'),
    write: ({ organisation, on }) => ({
      subject: 'Třídenní školení správců sítí',
      body: [
        `${organisation.name} pořádá intenzivní kurz pro správce sítí. Původní termín ${wordyDate(on)} se rychle zaplnil, proto jsme přidali další dva. Uživatelská jména ke cvičnému prostředí dostanou účastníci na místě.`,
      ],
    }),
  },
  {
    id: 'appeal about housing',
    from: 'person',
    annotation: 'Odvolání proti odejmutí příspěvku na bydlení',
    to: state('Odvolací oddělení dávek'),
    write: ({ person, number, on }) => ({
      subject: `Odvolání proti rozhodnutí č. j. ${number}/26/BY`,
      body: [
        `rozhodnutí, kterým mi byl od ${czechDate(on)} odejmut příspěvek na bydlení, považuji za chybné. Úřad počítal i příjem syna, který se mnou od léta nebydlí.`,
        'Navrhuji, aby bylo rozhodnutí zrušeno.',
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'parents refuse a decision on a card',
    from: 'person',
    annotation: 'Nesouhlas s posudkem - průkaz ZTP/P pro syna',
    to: at('posudková komise'),
    write: ({ person }) => ({
      subject: 'Nesouhlasím s posudkem o zdravotním stavu',
      body: [
        `jako ${by(person, 'otec', 'matka')} a zákonný zástupce nezletilého syna nesouhlasím s posudkem, podle nějž už nemá nárok na průkaz ZTP/P. Od poslední prohlídky se nic nezlepšilo. Zprávu z rehabilitace přikládám.`,
      ],
    }),
  },
  {
    id: 'complaint withdrawn',
    from: 'person',
    annotation: 'Beru zpět svou stížnost',
    to: brief('oddělení vyřizování stížností'),
    write: ({ person, on }) => ({
      subject: 'Zpětvzetí stížnosti na úřad práce',
      body: [
        `stížnost, kterou jsem ${by(person, 'poslal', 'poslala')} ${dottedDate(on)}, beru zpět. Dávka mi mezitím přišla a úřednice se omluvila.`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'when will the care allowance be paid',
    from: 'person',
    annotation: 'Nevyplacený příspěvek na péči po přestěhování',
    to: at('oddělení příspěvku na péči'),
    write: ({ on }) => ({
      subject: 'Příspěvek na péči nepřišel',
      body: [
        'Dobrý den,',
        `po přestěhování do jiného kraje mi od ${wordyDate(on)} nechodí příspěvek na péči. Na úřadě práce mi řekli, že se spis teprve předává. Pečovatelská služba ale chce zaplatit hned. Pomůžete mi?`,
      ],
    }),
  },
  {
    id: 'parental allowance in twins',
    from: 'person',
    annotation: 'Rodičovský příspěvek na dvojčata - žádost o výklad',
    to: brief('odbor rodinných dávek'),
    write: ({ person }) => ({
      subject: 'Výklad k rodičovskému příspěvku',
      body: [
        `${by(person, 'rád bych věděl', 'ráda bych věděla')}, jestli se u dvojčat dá měsíční částka měnit každé čtvrtletí, nebo až po půl roce. Každý mi říká něco jiného.`,
        'Děkuji za odpověď písemně.',
      ],
    }),
  },
  {
    id: 'foster care allowance',
    from: 'person',
    annotation: 'Pěstounská péče, žádost o přezkum odměny pěstouna',
    to: state('Odbor náhradní rodinné péče'),
    write: ({ person }) => ({
      subject: 'Odměna pěstouna – přezkum',
      body: [
        `jmenuji se ${fullName(person)} a mám v pěstounské péči tři děti. Odměna mi byla vypočtena jako za dvě. Rozhodnutí soudu o svěření třetího dítěte úřad má. Žádám, aby ministerstvo postup úřadu přezkoumalo.`,
      ],
    }),
  },
  {
    id: 'consent to an adoption',
    from: 'authority',
    annotation: 'Souhlas rodičů s osvojením do ciziny',
    to: at('oddělení mezinárodního osvojení'),
    write: ({ number }) => ({
      subject: `Osvojení nezletilé, P ${number}/2026`,
      body: [
        'v příloze postupujeme úředně ověřený souhlas obou rodičů s osvojením a zprávu opatrovníka. Souhlas nebyl ve lhůtě odvolán.',
      ],
    }),
  },
  {
    id: 'guardian in a dispute',
    from: 'authority',
    annotation: 'Ustanovení opatrovníka - zaslání usnesení',
    to: state('Odbor ochrany práv dětí a náhradní péče'),
    write: ({ person, number }) => ({
      subject: `Usnesení č. j. 0 P ${number}/2026`,
      body: [
        `doručuje se usnesení, kterým soud v řízení o styku s dítětem ustanovil kolizního opatrovníka. Rodičem, jehož styk s dítětem se upravuje, je ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'entrusting to a charity ends',
    from: 'organisation',
    annotation: 'Pověření k výkonu SPOD - vzdání se pověření',
    to: brief('odbor sociálně-právní ochrany'),
    write: ({ on }) => ({
      subject: 'Ukončení činnosti podle pověření k sociálně-právní ochraně dětí',
      body: [
        'Vážení,',
        `letní výchovně-rekreační tábory pro děti jsme přestali pořádat a pověření k výkonu sociálně-právní ochrany, které bylo vydáno pro tuto činnost, vracíme k ${czechDate(on)}. Spisovou dokumentaci předáme obci.`,
      ],
    }),
  },
  {
    id: 'standards of child protection',
    from: 'organisation',
    annotation: 'Inspekce u doprovázející organizace - připomínky k protokolu',
    to: at('inspekce kvality SPOD'),
    write: ({ number }) => ({
      subject: `Připomínky k protokolu ${number}`,
      body: [
        'ke zjištění u standardu 9 uvádíme, že souhlas dítěte staršího dvanácti let s návštěvou v rodině byl ve spise založen, pracovnice ho však v tu chvíli nenašla. Kopii předkládáme.',
      ],
    }),
  },
  {
    id: 'agency permit to be extended abroad',
    from: 'organisation',
    annotation: 'Agenturní zaměstnávání - rozšíření povolení o další druh práce',
    to: brief('odd. agentur práce'),
    write: ({ organisation }) => ({
      subject: 'Rozšíření povolení ke zprostředkování zaměstnání',
      body: [
        `${organisation.name} hodlá zprostředkovávat i práci zdravotnického personálu, a žádá proto o rozšíření svého povolení. Správní poplatek byl uhrazen kolkem.`,
      ],
    }),
  },
  {
    id: 'responsible representative of an agency',
    from: 'organisation',
    annotation: 'Odpovědný zástupce agentury práce skončil - nový návrh',
    to: state('Oddělení povolování agentur práce'),
    write: ({ person, on }) => ({
      subject: 'Výměna odpovědného zástupce pro zprostředkování zaměstnání',
      body: [
        `pracovní poměr odpovědného zástupce naší agentury práce skončil ${dottedDate(on)}. Na jeho místo navrhujeme: ${fullName(person)}. Souhlas s ustanovením do funkce odpovědného zástupce agentury a doklad o praxi jsou v příloze.`,
      ],
    }),
  },
  {
    id: 'carers from abroad',
    from: 'organisation',
    annotation: 'Zaměstnanecké karty pro pečovatelky',
    to: at('oddělení migrace a zaměstnanosti cizinců'),
    write: () => ({
      subject: 'Program pro zaměstnance ze zahraničí',
      body: [
        'chtěli bychom se zapojit do vládního programu a získat dvě pečovatelky z Filipín. Je náš domov jako příspěvková organizace vůbec oprávněným žadatelem? A vydává doporučení Vaše ministerstvo, nebo kraj?',
      ],
    }),
  },
  {
    id: 'inspection of illegal work',
    from: 'authority',
    annotation: 'Podnět k výkladu - zastřené zprostředkování',
    to: brief('odbor inspekce práce a legislativy'),
    write: ({ number }) => ({
      subject: `Výklad k řízení sp. zn. ${number}/2026`,
      body: [
        'v přestupkovém řízení se obviněný hájí tím, že pracovníky pouze vyslal ke spřízněné společnosti. Žádáme o stanovisko, zda lze takové vyslání posoudit jako zastřené zprostředkování.',
      ],
    }),
  },
  {
    id: 'strike alert',
    from: 'organisation',
    annotation: 'Stávková pohotovost v sociálních službách',
    to: state('Kancelář ministra'),
    write: ({ on }) => ({
      subject: 'Vyhlášení stávkové pohotovosti',
      body: [
        'Vážený pane ministře,',
        `odborová organizace při našem zařízení vyhlásila ke dni ${wordyDate(on)} stávkovou pohotovost. Důvodem jsou nezaplacené příplatky za práci v noci. K jednání jsme připraveni kdykoliv.`,
      ],
    }),
  },
  {
    id: 'documents about meals',
    from: 'person',
    annotation: 'Žádost podle InfZ - výdaje na občerstvení',
    to: at('podatelna – svobodný přístup k informacím'),
    write: ({ person }) => ({
      subject: 'Žádost dle InfZ: výdaje na reprezentaci',
      body: [
        'žádám o zaslání přehledu výdajů na občerstvení při poradách vedení za poslední dva roky.',
        `${fullName(person)}, datum narození ${dottedDate(person.born)}, odpověď pošlete do datové schránky.`,
      ],
    }),
  },
  {
    id: 'statistics of the suite by law',
    from: 'person',
    annotation: 'InfZ - výpadky aplikace OKslužby v termínu podávání žádostí',
    to: brief('oddělení svobodného přístupu k informacím'),
    write: ({ on }) => ({
      subject: 'Informace o výpadcích informačního systému',
      body: [
        `podle zákona o svobodném přístupu k informacím se ptám, kolik hodin byla v období do ${czechDate(on)} aplikace OKslužby mimo provoz a jakou pokutu kvůli tomu ministerstvo uplatnilo u dodavatele.`,
      ],
    }),
  },
  {
    id: 'contracts of the advisers',
    from: 'organisation',
    annotation: 'Žádost o kopie smluv s poradci (svobodný přístup k informacím)',
    to: state('Odbor komunikace, poskytování informací'),
    write: () => ({
      subject: 'Žádost o kopie smluv',
      body: [
        'jako spolek zabývající se veřejnou kontrolou žádáme o kopie smluv s externími poradci, jejichž odměna přesáhla půl milionu korun. Osobní údaje poradců můžete začernit.',
      ],
    }),
  },
  {
    id: 'erasure in the register of job seekers',
    from: 'person',
    annotation: 'Výmaz osobních údajů z evidence uchazečů',
    to: at('pověřenec pro ochranu osobních údajů MPSV'),
    write: ({ person }) => ({
      subject: 'Výmaz údajů podle čl. 17 GDPR – evidence uchazečů o zaměstnání',
      body: [
        `v evidenci uchazečů o zaměstnání o mně úřad práce stále vede telefon a e-mail, přestože od roku 2018 nepřetržitě pracuji. Žádám o výmaz těchto kontaktů z evidence uchazečů. ${person.given} ${person.family}, narozen${by(person, '', 'a')} ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'photograph in a leaflet',
    from: 'person',
    annotation: 'Odvolání souhlasu s uveřejněním fotografie v letáku',
    to: brief('odbor marketingu a komunikace'),
    write: ({ person, on }) => ({
      subject: 'Nepřeji si svou fotografii v letáku o dávkách',
      body: [
        'Dobrý den,',
        `dne ${dottedDate(on)} mě Váš fotograf vyfotil na dni otevřených dveří a já jsem mu ${by(person, 'podepsal', 'podepsala')}, že snímek smíte otisknout. To své svolení beru zpět. Leták o dávkách, na kterém jsem, prosím dál nerozdávejte.`,
      ],
    }),
  },
  {
    id: 'newsletter no more',
    from: 'organisation',
    annotation: 'Odhlášení odběru zpravodaje MPSV',
    to: at('redakce zpravodaje'),
    write: ({ organisation }) => ({
      subject: 'Zrušení odběru tištěného zpravodaje',
      body: [
        `zpravodaj o rodinné politice už odebírat nechceme, čteme ho na webu. Adresu (${organisation.name}) prosíme z rozdělovníku vyřadit.`,
      ],
    }),
  },
  {
    id: 'camp for children, agreement of parents',
    from: 'organisation',
    annotation: 'Rodinný pobyt - souhlasy rodičů a zdravotní prohlášení',
    to: state('Oddělení podpory rodin'),
    write: ({ number }) => ({
      subject: `Doložení účastníků pobytu, projekt ${number}`,
      body: [
        'ke kontrole na místě dokládáme jmenný seznam účastníků rodinného pobytu, písemné souhlasy rodičů s účastí dětí a potvrzení lékaře. Doklady po kontrole prosíme vrátit.',
      ],
    }),
  },
  {
    id: 'nomination for a prize for volunteers',
    from: 'organisation',
    annotation: 'Nominace na cenu pro dobrovolníky, souhlas nominované osoby',
    to: brief('cena ministra za dobrovolnictví'),
    write: ({ person }) => ({
      subject: 'Návrh na ocenění',
      body: [
        `na cenu za dobrovolnictví navrhujeme osobu, která k nám přes deset let dochází číst klientům: ${person.given} ${person.family}. S nominací a zveřejněním jména souhlasí.`,
        'Medailonek v rozsahu jedné strany je přiložen.',
      ],
    }),
  },
  {
    id: 'report of a court on wages',
    from: 'authority',
    annotation: 'Dotaz soudu na dávky účastníka',
    to: at('spisová služba, soudní agenda'),
    write: ({ person, number }) => ({
      subject: `Dotaz ve věci 7 Nc ${number}/2026`,
      body: [
        `ve věci výživného sdělte, zda účastník řízení ${person.given} ${person.family}, nar. ${dottedDate(person.born)}, pobírá některou z dávek státní sociální podpory. Odpovězte do patnácti dnů.`,
      ],
    }),
  },
  {
    id: 'police ask who logged in',
    from: 'authority',
    annotation: 'Vyžádání záznamů - přihlášení na portál uchazečů o zaměstnání',
    unit: 'ředitel odboru ICT',
    to: brief('ředitel odboru ICT'),
    write: ({ number, on }) => ({
      subject: `Žádost o vydání záznamů, KRPA-${number}/TČ`,
      body: [
        `v trestní věci podvodu při vyplácení podpory v nezaměstnanosti žádáme o záznamy přístupů do portálu uchazečů o zaměstnání za den ${dottedDate(on)}. Usnesení soudu je v příloze.`,
      ],
    }),
  },
  {
    id: 'ombudsman inquires',
    from: 'authority',
    annotation: 'Šetření veřejného ochránce práv - výzva k vyjádření',
    to: state('Odbor kanceláře ministra'),
    write: ({ number }) => ({
      subject: `Šetření sp. zn. ${number}/2026/VOP`,
      body: [
        'zahájili jsme šetření ve věci průtahů při rozhodování o odvolání ve věcech příspěvku na péči. Prosíme o vyjádření ke kapacitě odvolacího odboru a k průměrné délce řízení.',
      ],
    }),
  },
  {
    id: 'bailiff wants an account',
    from: 'authority',
    annotation: 'Exekuce - přikázání jiné peněžité pohledávky (dotace)',
    to: at('odbor účetnictví'),
    write: ({ number, on }) => ({
      subject: `Exekuční příkaz 144 EX ${number}/26`,
      body: [
        `poddlužníku se zakazuje vyplatit povinnému spolku dotaci přiznanou dne ${czechDate(on)}, a to až do výše vymáhané pohledávky. Ustanovení o nepostižitelnosti účelových prostředků tím není dotčeno.`,
      ],
    }),
  },
  {
    id: 'old age pension and caring',
    from: 'person',
    annotation: 'Doba péče o matku a výpočet důchodu',
    to: brief('odbor důchodů'),
    write: ({ person }) => ({
      subject: 'Započtení péče o blízkou osobu do důchodu',
      body: [
        `osm let jsem doma ${by(person, 'pečoval', 'pečovala')} o maminku ve třetím stupni závislosti. V osobním listu důchodového pojištění mi z toho chybí dva roky. Jak mám péči doložit, když maminka už nežije?`,
      ],
    }),
  },
  {
    id: 'widower and children',
    from: 'person',
    annotation: 'Sirotčí důchod - stížnost na ČSSZ',
    to: state('Odbor důchodového pojištění a sporů'),
    write: ({ person, on }) => ({
      subject: 'Sirotčí důchod dcery',
      body: [
        `dcera studuje od ${wordyDate(on)} na univerzitě v Rakousku a ČSSZ jí zastavila sirotčí důchod, prý chybí rozhodnutí o uznání studia. To jsem ovšem ${by(person, 'poslal', 'poslala')} doporučeně. Prosím o prověření.`,
      ],
    }),
  },
  {
    id: 'pension of a miner',
    from: 'organisation',
    annotation: 'Hornické důchody - stanovisko odborů',
    to: at('náměstek pro sociální pojištění'),
    write: () => ({
      subject: 'Stanovisko k předčasným důchodům horníků',
      body: [
        'nesouhlasíme s tím, aby se do rizikové doby nezapočítávala pracovní neschopnost po úrazu. Navrhujeme doplnit přechodné ustanovení. Pověřili jsme našeho právníka, aby se účastnil ústního projednání.',
      ],
    }),
  },
  {
    id: 'sickness insurance of a carer',
    from: 'organisation',
    annotation: 'Dlouhodobé ošetřovné, souhlas zaměstnavatele',
    to: brief('odd. nemocenského pojištění'),
    write: () => ({
      subject: 'Kdy smí zaměstnavatel odepřít souhlas s dlouhodobým ošetřovným',
      body: [
        'zaměstnankyně nás požádala o souhlas s nepřítomností po dobu poskytování dlouhodobé péče o manžela. Máme jen čtyři pečovatelky. Jsou to vážné provozní důvody podle zákoníku práce?',
      ],
    }),
  },
  {
    id: 'apply for the post of a clerk',
    from: 'person',
    annotation: 'Výběrové řízení - referent odboru provozu ICT',
    unit: 'personální odbor',
    to: at('personální odbor'),
    write: ({ person, number }) => ({
      subject: `Přihláška na služební místo, evid. č. ${number}`,
      body: [
        `přihlašuji se do výběrového řízení na místo správce aplikací v odboru provozu ICT. ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
        'Beru na vědomí, že moje údaje budou zpracovány pro výběrové řízení, a souhlasím s tím. S databázemi pracuji sedm let.',
      ],
    }),
  },
  {
    id: 'interview refused',
    from: 'person',
    annotation: 'Odstoupení z výběrového řízení',
    to: brief('odbor řízení lidských zdrojů'),
    write: ({ person, on }) => ({
      subject: 'Odstupuji z výběrového řízení',
      body: [
        'Dobrý den,',
        `na Vaši pozvánku ze dne ${czechDate(on)} odpovídám, že k pohovoru nepřijdu, ${by(person, 'přijal', 'přijala')} jsem jiné místo. Životopis a dotazník prosím skartujte.`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'head of a section dismissed',
    from: 'person',
    annotation: 'Odvolání ze služebního místa představeného - námitky',
    to: state('Státní tajemník v MPSV'),
    write: ({ person, on }) => ({
      subject: 'Námitky proti odvolání ze služebního místa',
      body: [
        `rozhodnutím ze dne ${dottedDate(on)} jsem ${by(person, 'byl odvolán', 'byla odvolána')} ze služebního místa vedoucího oddělení Vašeho ministerstva. S důvody se neztotožňuji a žádám o zařazení na jiné vhodné místo ve službě.`,
      ],
    }),
  },
  {
    id: 'practice of a student in the ministry',
    from: 'person',
    annotation: 'Žádost o povolení odborné stáže',
    to: at('koordinátor studentských stáží'),
    write: ({ person }) => ({
      subject: 'Stáž na odboru sociálních služeb',
      body: [
        `studuji sociální práci a ${by(person, 'rád', 'ráda')} bych u Vás v létě ${by(person, 'absolvoval', 'absolvovala')} tři týdny povinné stáže. Škola se stážemi na ministerstvech souhlasí.`,
        `${person.given} ${person.family}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'delegate to a council taken back',
    from: 'organisation',
    annotation: 'Odvolání zástupce z Rady vlády pro rodinu a delegování nového',
    to: brief('tajemník Rady vlády'),
    write: ({ person }) => ({
      subject: 'Změna našeho zástupce v poradním orgánu vlády',
      body: [
        `výbor naší střešní organizace odvolal svého dosavadního delegáta v Radě vlády. Do dalšího období delegujeme ${by(person, 'nového člena', 'novou členku')} rady: ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'delegation to a conference abroad',
    from: 'organisation',
    annotation: 'Pověření k účasti na konferenci v Lublani',
    to: at('oddělení mezinárodní spolupráce'),
    write: ({ person, on }) => ({
      subject: 'Účastník konference sociálních služeb',
      body: [
        `za naši organizaci se konference v Lublani, přihlášky na niž jste přijímali do ${dottedDate(on)}, účastní ${person.given} ${person.family}. Pověření k vystoupení v panelu o bydlení seniorů má.`,
      ],
    }),
  },
  {
    id: 'power for an administrative proceeding',
    from: 'organisation',
    annotation: 'Plná moc advokáta - přestupek dle zákona o sociálních službách',
    to: state('Odbor správních řízení'),
    write: ({ person, number }) => ({
      subject: `Převzetí zastoupení ve věci ${number}/2026`,
      body: [
        `oznamujeme, že nás v řízení o přestupku, který se týká smluv s klienty, zastupuje advokát${by(person, '', 'ka')} ${fullName(person)}. Plná moc je přiložena, písemnosti prosíme doručovat ${by(person, 'jemu', 'jí')}.`,
      ],
    }),
  },
  {
    id: 'power for collecting mail',
    from: 'person',
    annotation: 'Plná moc k převzetí posudku',
    to: brief('lékařská posudková služba'),
    write: ({ person }) => ({
      subject: 'Zmocnění dcery k převzetí posudku',
      body: [
        `jsem upoutan${by(person, '', 'a')} na lůžko, a proto zmocňuji svou dceru, aby převzala posudek o invaliditě a nahlédla do spisu.`,
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'quality standard and rights',
    from: 'organisation',
    annotation: 'Střet zájmů u opatrovníka klienta - žádost o metodické vedení',
    to: at('odd. metodiky sociálních služeb'),
    write: () => ({
      subject: 'Opatrovník, který je zároveň zaměstnancem',
      body: [
        'jedna naše pracovnice v sociálních službách je soudem ustanovenou opatrovnicí klientky. Podle nás jde o střet zájmů. Může za klientku podepsat smlouvu s námi, nebo je třeba kolizní opatrovník?',
      ],
    }),
  },
  {
    id: 'restraint of a client',
    from: 'organisation',
    annotation: 'Evidence opatření omezujících pohyb - hlášení za pololetí',
    to: brief('oddělení kvality služeb'),
    write: ({ number }) => ({
      subject: 'Pololetní hlášení o opatřeních omezujících pohyb',
      body: [
        [
          ['Služba', 'Počet opatření', 'Počet osob'],
          [`identifikátor ${number}`, '3', '2'],
        ],
        'Zákonní zástupci byli v každém z uvedených případů informováni.',
      ],
    }),
  },
  {
    id: 'complaint about a home, by a son',
    from: 'person',
    annotation: 'Přístup personálu v domově se zvláštním režimem',
    to: state('Inspekce poskytování sociálních služeb'),
    write: ({ person }) => ({
      subject: 'Stížnost na chování personálu',
      body: [
        `můj otec žije v domově se zvláštním režimem a přístup personálu k němu je hrubý. Bez mého vědomí mu také změnili léky. Když jsem se ${by(person, 'ozval', 'ozvala')}, vedoucí mi řekla, ať si ho odvezu domů. Žádám o provedení inspekce.`,
      ],
    }),
  },
  {
    id: 'praise for a home',
    from: 'person',
    annotation: 'Pochvala pečovatelkám',
    to: at('náměstkyně pro sociální služby'),
    write: () => ({
      subject: 'Pochvala',
      body: [
        'pořád se jen nadává, tak já chci jednou pochválit. Pečovatelky, které chodily k mé tetě, byly zlaté. Zaslouží si víc peněz i víc uznání.',
      ],
    }),
  },
  {
    id: 'a fee for a stay above the limit',
    from: 'organisation',
    annotation: 'Úhrady v pobytových službách - připomínky k vyhlášce',
    to: brief('legislativní oddělení'),
    write: () => ({
      subject: 'Připomínky k novele vyhlášky č. 505/2006 Sb.',
      body: [
        'navrhovaný strop za stravu neodpovídá cenám potravin. Žádáme zvýšení nejméně o 35 Kč denně. Pokud by se strop nezvedl, skončíme na konci roku ve ztrátě.',
      ],
    }),
  },
  {
    id: 'new social service in the town',
    from: 'authority',
    annotation: 'Vyjádření obce k zařazení služby do sítě',
    to: state('Odbor koncepce a sítě sociálních služeb'),
    write: ({ organisation, on }) => ({
      subject: 'Souhlas obce se zařazením služby do celostátní sítě',
      body: [
        `rada dne ${wordyDate(on)} vyjádřila souhlas s tím, aby terénní služba působící na našem území byla zařazena do celostátní sítě. Usnesení je v příloze, za správnost odpovídá ${organisation.name}.`,
      ],
    }),
  },
  {
    id: 'transport for a flood',
    from: 'authority',
    annotation: 'Povodně - náhradní ubytování klientů domova',
    to: at('krizový štáb MPSV'),
    write: () => ({
      subject: 'Evakuace domova pro seniory',
      body: [
        'klienti evakuovaného domova jsou přechodně v tělocvičně základní školy. Potřebujeme do pátku nalézt čtyřicet lůžek v okolních pobytových službách. Máte přehled o volných místech?',
      ],
    }),
  },
  {
    id: 'refugees in a dormitory',
    from: 'authority',
    annotation: 'Humanitární dávka - ubytovaní cizinci s dočasnou ochranou',
    to: brief('odd. humanitární pomoci'),
    write: () => ({
      subject: 'Započitatelné náklady na bydlení',
      body: [
        'na ubytovně u nás žijí desítky osob s dočasnou ochranou, jimž provozovatel odmítl vystavit souhlas s evidencí bytu. Lze náklady na bydlení doložit jinak?',
      ],
    }),
  },
  {
    id: 'changes of roles in another system',
    from: 'organisation',
    annotation: 'ISKP21+ - nový signatář projektu',
    to: at('řídicí orgán OPZ+'),
    write: ({ person, number }) => ({
      subject: `Nový signatář v ISKP21+, projekt CZ.03.03.${number}`,
      body: [
        `v projektu podpořeném z OPZ+ se mění signatář. Plnou moc pro portál ISKP21+ jsme nahráli přímo tam, signatářem bude ${fullName(person)}. Prosíme o schválení žádosti o změnu.`,
      ],
    }),
  },
  {
    id: 'final report of a project',
    from: 'organisation',
    annotation: 'Závěrečná zpráva projektu a seznam podpořených osob',
    to: brief('odbor realizace OPZ+'),
    write: ({ number }) => ({
      subject: `Závěrečná zpráva, reg. č. ${number}`,
      body: [
        'projekt byl ukončen. Podpořili jsme 61 osob z cílové skupiny, monitorovací listy se souhlasy účastníků máme uložené k nahlédnutí.',
        'Závěrečné vyúčtování následuje samostatně.',
      ],
    }),
  },
  {
    id: 'visit on the spot',
    from: 'organisation',
    annotation: 'Kontrola na místě - návrh náhradního termínu',
    to: state('Oddělení kontroly projektů'),
    write: ({ on }) => ({
      subject: 'Náhradní termín kontroly',
      body: [
        `pro kontrolu, kterou jste nám ohlásili dopisem ze dne ${czechDate(on)}, nemůžeme zajistit přítomnost účetní, která má klíče od archivu. Prosíme o odklad alespoň o týden.`,
      ],
    }),
  },
  {
    id: 'children group closes',
    from: 'organisation',
    annotation: 'Ukončení činnosti dětské skupiny',
    to: at('evidence dětských skupin'),
    write: ({ on }) => ({
      subject: 'Žádost o vyřazení dětské skupiny z evidence',
      body: [
        `žádáme, aby naše dětská skupina byla ke dni ${dottedDate(on)} vyškrtnuta z evidence poskytovatelů. Rodiče byli informováni v předstihu, děti přešly do mateřské školy.`,
      ],
    }),
  },
  {
    id: 'children group, contribution',
    from: 'organisation',
    annotation: 'Příspěvek na provoz dětské skupiny - chyba v přehledu dětí',
    to: brief('odd. příspěvků na dětské skupiny'),
    write: () => ({
      subject: 'Přehled dětí za září – chyba v označení',
      body: [
        'v přehledu obsazenosti dětské skupiny za září jsme u tří dětí uvedli špatné věkové označení. Správně jde o děti do tří let. Přikládáme opravený přehled pro výpočet příspěvku.',
      ],
    }),
  },
  {
    id: 'conference about ageing',
    from: 'organisation',
    annotation: 'Senior a digitální svět - prosba o záštitu',
    to: state('Odbor komunikace a protokolu'),
    write: ({ on }) => ({
      subject: 'Žádost o záštitu nad konferencí',
      body: [
        `pořádáme šestý ročník konference o tom, jak se senioři učí ovládat počítače a hesla. Přípravný výbor se sešel ${wordyDate(on)}. Bude nám ctí, převezmete-li nad konferencí záštitu.`,
      ],
    }),
  },
  {
    id: 'family day in the town',
    from: 'authority',
    annotation: 'Den rodin - zapůjčení stanu a letáků',
    to: at('odbor rodinné politiky – osvěta'),
    write: ({ organisation }) => ({
      subject: 'Propagační materiály na Den rodin',
      body: [
        `${organisation.name} pořádá na náměstí Den rodin. Můžete nám zapůjčit stan a poslat letáky o rodičovském příspěvku, zhruba dvě stě kusů?`,
      ],
    }),
  },
  {
    id: 'questionnaire of a university',
    from: 'organisation',
    annotation: 'Dotazníkové šetření mezi poskytovateli, informovaný souhlas respondentů',
    to: brief('oddělení výzkumu a analýz'),
    write: ({ person }) => ({
      subject: 'Prosba o podporu výzkumu',
      body: [
        `výzkumný tým (${fullName(person)} a další) zjišťuje, jak poskytovatelé sociálních služeb zvládají administrativu. Respondenti podepisují informovaný souhlas. Uvítali bychom, kdybyste odkaz na dotazník uveřejnili na webu ministerstva.`,
      ],
    }),
  },
  {
    id: 'thesis of a student about the suite',
    from: 'person',
    annotation: 'Diplomová práce o elektronizaci - prosba o rozhovor (OKslužby)',
    to: state('Odbor provozu ICT, vedení'),
    write: ({ person }) => ({
      subject: 'Prosba o rozhovor k diplomové práci',
      body: [
        `píšu diplomovou práci o tom, jak vznikaly systémy státu pro sociální oblast, jedna kapitola bude o OKslužby. Našel by si někdo z Vás půl hodiny na rozhovor o historii projektu? Ptát se chci jen na to, co je veřejné.`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'journalist asks',
    from: 'person',
    annotation: 'Novinářský dotaz - peníze pro domovy',
    to: at('tiskové oddělení'),
    write: () => ({
      subject: 'Dotaz redakce',
      body: [
        'chystáme reportáž o čekacích dobách do domovů pro seniory. Kolik žadatelů dnes ministerstvo eviduje a kdy bude znám objem dotací na příští rok? Uzávěrku máme ve čtvrtek ve tři.',
      ],
    }),
  },
  {
    id: 'parking for a delivery',
    from: 'organisation',
    annotation: 'Povolení vjezdu do dvora ministerstva',
    to: brief('hospodářská správa'),
    write: ({ on, number }) => ({
      subject: 'Vjezd vozidla do dvora',
      body: [
        `dne ${dottedDate(on)} jsme nebyli vpuštěni do dvora, ačkoliv jsme vezli objednaný papír (objednávka ${number}). Prosíme o povolení vjezdu pro náhradní závoz a o kontakt na vrátnici.`,
      ],
    }),
  },
  {
    id: 'lease of rooms for a labour office',
    from: 'organisation',
    annotation: 'Nájemní smlouva - souhlas ministerstva s podnájmem',
    to: state('Oddělení nemovitého majetku'),
    write: ({ number }) => ({
      subject: `Smlouva o nájmu č. ${number} – podnájem dvou kanceláří`,
      body: [
        'jako vlastník domu, v němž sídlí kontaktní pracoviště úřadu práce, žádáme o souhlas ministerstva s tím, aby dvě prázdné kanceláře užívala v podnájmu rodinná poradna.',
      ],
    }),
  },
  {
    id: 'gift with a condition',
    from: 'organisation',
    annotation: 'Dar zařízení - žádost o souhlas s bezúplatným převodem',
    to: at('majetkoprávní oddělení'),
    write: () => ({
      subject: 'Převod automobilu pořízeného z dotace',
      body: [
        'automobil pořízený před šesti lety z investiční dotace chceme darovat sousední pečovatelské službě. Prosíme o souhlas s převodem před koncem doby udržitelnosti.',
      ],
    }),
  },
  {
    id: 'employees with disabilities',
    from: 'organisation',
    annotation: 'Chráněný trh práce, náhradní plnění - hlášení odběrů',
    to: brief('odd. evidence náhradního plnění'),
    write: ({ on }) => ({
      subject: 'Oprava záznamu v evidenci náhradního plnění',
      body: [
        `fakturu ze dne ${czechDate(on)} jsme do evidence plnění povinného podílu zapsali s chybnou částkou. Systém už změnu nedovolí, lhůta uplynula. Dá se chyba napravit písemně?`,
      ],
    }),
  },
  {
    id: 'wage statistics',
    from: 'organisation',
    annotation: 'Statistický výkaz o platech, nesrovnalost',
    to: state('Oddělení statistik trhu práce'),
    write: () => ({
      subject: 'Výkaz o platech – vysvětlení odchylky',
      body: [
        'na dotaz zpracovatele sdělujeme, že nárůst průměrného platu o třetinu způsobila jednorázová odměna vyplacená z covidové dotace, nikoliv chyba ve výkazu.',
      ],
    }),
  },
  {
    id: 'occupational injury',
    from: 'organisation',
    annotation: 'Záznam o úrazu pracovnice v sociálních službách',
    to: at('odbor bezpečnosti práce'),
    write: ({ person, on }) => ({
      subject: 'Ohlášení závažného pracovního úrazu',
      body: [
        `ohlašujeme těžký pracovní úraz při přesunu klienta, k němuž došlo ${wordyDate(on)}. Postižená osoba: ${person.given} ${person.family}. Inspektorát práce i zdravotní pojišťovna byly informovány.`,
      ],
    }),
  },
  {
    id: 'deductions in what order',
    from: 'organisation',
    annotation: 'Srážky ze mzdy - dotaz plátce',
    to: brief('odbor pracovního práva'),
    write: () => ({
      subject: 'Pořadí srážek u dvou exekucí',
      body: [
        'Dobrý den,',
        'mzdová účetní si neví rady s pořadím srážek, když je první exekuce odložená a druhá je na výživné. Dotaz jsme poslali i ministerstvu spravedlnosti, ale prý patří k Vám.',
      ],
    }),
  },
  {
    id: 'working time of night guards',
    from: 'organisation',
    annotation: 'Konto pracovní doby a noční služby, žádost o výklad',
    to: state('Odbor pracovněprávních vztahů'),
    write: () => ({
      subject: 'Výklad § 86 zákoníku práce',
      body: [
        'smí příspěvková organizace zavést konto pracovní doby u nočních pracovníků v přímé péči? Odborová organizace s tím nesouhlasí a zřizovatel nás odkázal na Vás.',
      ],
    }),
  },
  {
    id: 'collective agreement',
    from: 'organisation',
    annotation: 'Zprostředkovatel sporu - žádost o určení',
    to: at('oddělení kolektivního vyjednávání'),
    write: ({ number }) => ({
      subject: `Určení zprostředkovatele, spor ${number}`,
      body: [
        'smluvní strany se na osobě zprostředkovatele nedohodly. Žádáme ministerstvo, aby jej určilo ze svého seznamu. Spor se vede o výši stravenkového paušálu.',
      ],
    }),
  },
  {
    id: 'course in communication with dementia',
    from: 'organisation',
    annotation: 'Akreditace kurzu - doplnění lektorů a souhlasy lektorů',
    to: brief('akreditační komise'),
    write: ({ person, number }) => ({
      subject: `Doplnění žádosti o akreditaci č. ${number}`,
      body: [
        `k výzvě komise dokládáme životopisy lektorů a jejich souhlasy s působením v kurzu „Demence krok za krokem“. Odborným garantem zůstává ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'recognition of a foreign diploma',
    from: 'person',
    annotation: 'Uznání odborné kvalifikace sociálního pracovníka',
    to: state('Uznávací orgán, odborná kvalifikace'),
    write: ({ person }) => ({
      subject: 'Žádost o uznání odborné kvalifikace',
      body: [
        `sociální práci jsem ${by(person, 'vystudoval', 'vystudovala')} v Polsku a chci ji vykonávat v České republice. Žádám o uznání odborné kvalifikace. Překlad diplomu s doložkou přikládám.`,
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'no diacritics, benefit stopped',
    from: 'person',
    annotation: 'Zastavena davka mimoradne okamzite pomoci',
    to: brief('hmotna nouze'),
    write: ({ person }) => ({
      subject: 'Zadost o pomoc, nemam z ceho zit',
      body: [
        withoutDiacritics(
          `Dobrý den, úřad práce mi zastavil dávku, protože jsem prý ${by(person, 'nepřišel', 'nepřišla')} na schůzku. Žádné pozvání mi ale nedošlo, schránka na baráku je rozbitá. Nemám na nájem. Prosím o radu, kam se obrátit.`,
        ),
      ],
    }),
  },
  {
    id: 'electronic form of a benefit does not open',
    from: 'person',
    annotation: 'Portál Jenda - nelze se přihlásit přes bankovní identitu',
    to: at('klientská linka – dávky'),
    write: ({ person }) => ({
      subject: 'Klientská zóna Jenda mě nepustí dál',
      body: [
        `${by(person, 'chtěl', 'chtěla')} jsem přes Klientskou zónu Jenda požádat o přídavek na dítě. Ověření bankovní identitou proběhne, pak ale stránka zčerná. Vyplněnou žádost o přídavek proto přikládám.`,
      ],
    }),
  },
  {
    id: 'delivery to a wrong box',
    from: 'authority',
    annotation: 'Vrácení omylem zaslané datové zprávy',
    to: state('Podatelna'),
    write: ({ number, on }) => ({
      subject: `Vrácení zprávy č. ${number}`,
      body: [
        `datová zpráva, kterou nám Váš úřad dne ${dottedDate(on)} doručil, je určena jinému adresátovi. Obsah jsme nečetli a přílohy jsme smazali.`,
      ],
    }),
  },
  {
    id: 'archive takes over files',
    from: 'authority',
    annotation: 'Skartační řízení - souhlas s vyřazením dokumentů',
    to: at('správní archiv'),
    write: ({ number }) => ({
      subject: `Protokol o výběru archiválií č. ${number}`,
      body: [
        'vydáváme trvalý skartační souhlas pro dokumenty skupiny S podle předloženého návrhu. Dokumenty skupiny A předejte k uložení.',
      ],
    }),
  },
  {
    id: 'tax office demands',
    from: 'authority',
    annotation: 'Výzva k poskytnutí údajů o vyplacených dotacích',
    to: brief('odbor ekonomický'),
    write: ({ on }) => ({
      subject: 'Údaje o dotacích pro daňové řízení',
      body: [
        `sdělte výši dotací vyplacených daňovému subjektu za období do ${czechDate(on)}, jejich účel a čísla rozhodnutí. Lhůta k odpovědi je osm dnů.`,
      ],
    }),
  },
  {
    id: 'registry court about a foundation',
    from: 'authority',
    annotation: 'Výzva rejstříkového soudu - statutární orgán obecně prospěšné společnosti',
    to: state('Odbor právní a legislativní'),
    write: ({ number, person }) => ({
      subject: `Řízení o nesouladu zápisu, Fj ${number}/2026`,
      body: [
        `v řízení o tom, zda je zápis člena správní rady (${person.given} ${person.family}) v souladu se skutečností, sdělte, zda ministerstvo jako zakladatel společnosti trvá na svém návrhu na změnu zápisu.`,
      ],
    }),
  },
  {
    id: 'founder approves accounts',
    from: 'authority',
    annotation: 'Schválení účetní závěrky příspěvkové organizace - na vědomí',
    to: at('odd. přímo řízených organizací'),
    write: ({ organisation, on }) => ({
      subject: 'Usnesení o účetní závěrce',
      body: [
        `${organisation.name} zasílá na vědomí usnesení ze dne ${wordyDate(on)}, kterým byla schválena účetní závěrka domova pro seniory. Hospodářský výsledek byl převeden do rezervního fondu.`,
      ],
    }),
  },
  {
    id: 'director sought by a town',
    from: 'authority',
    annotation: 'Konkurz na ředitele domova - nominace zástupce MPSV do komise',
    to: brief('personální agenda sekce sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Výběrová komise na ředitele domova',
      body: [
        `rada dne ${dottedDate(on)} vyhlásila konkurz na místo ředitele městského domova. Dovolujeme si požádat, aby ministerstvo do výběrové komise vyslalo svého odborníka.`,
      ],
    }),
  },
  {
    id: 'damaged reputation of a chair',
    from: 'organisation',
    annotation: 'Ohrazení proti výroku na sociální síti ministerstva',
    to: state('Oddělení digitální komunikace'),
    write: ({ person }) => ({
      subject: 'Nepravdivý příspěvek o naší organizaci',
      body: [
        `na účtu ministerstva na sociální síti se objevila věta, že náš spolek čerpal dotaci neoprávněně. Není to pravda. Žádáme o smazání příspěvku a omluvu. Za spolek věc vyřizuje ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'helper with a community plan',
    from: 'authority',
    annotation: 'Komunitní plán - data o uživatelích sociálních služeb',
    to: at('odbor analýz'),
    write: () => ({
      subject: 'Data o počtech uživatelů služeb v našem správním obvodu',
      body: [
        'zpracováváme komunitní plán. Rádi bychom od Vás získali souhrnné počty uživatelů pečovatelské služby za pět let, v dělení podle věku. Osobní údaje nepožadujeme.',
      ],
    }),
  },
  {
    id: 'street workers under threat',
    from: 'organisation',
    annotation: 'Bezpečnost terénních pracovníků - otevřený dopis',
    to: brief('vedení ministerstva'),
    write: () => ({
      subject: 'Otevřený dopis k ochraně pracovníků v terénu',
      body: [
        'za poslední rok byli naši terénní pracovníci třikrát fyzicky napadeni. Žádáme, aby se jim dostalo stejné trestněprávní ochrany, jakou mají zdravotníci. Dopis podpořilo devatenáct organizací.',
      ],
    }),
  },
  {
    id: 'a lawyer asks for damages',
    from: 'organisation',
    annotation: 'Uplatnění nároku na náhradu škody podle zákona č. 82/1998 Sb.',
    to: state('Oddělení náhrady škody'),
    write: ({ number }) => ({
      subject: 'Žádost o náhradu nemajetkové újmy',
      body: [
        `řízení sp. zn. ${number}/2022 o příspěvku na péči mého klienta trvalo bezmála čtyři roky. Jménem klienta proto uplatňuji nárok na přiměřené zadostiučinění ve výši 66 000 Kč.`,
      ],
    }),
  },
  {
    id: 'mediation of a contact with grandchildren',
    from: 'person',
    annotation: 'Styk prarodičů s vnoučaty, rodina nespolupracuje',
    to: at('odbor podpory rodin a dětí'),
    write: ({ person }) => ({
      subject: 'Nevídám vnoučata',
      body: [
        `jsem ${by(person, 'dědeček', 'babička')} dvou vnoučat. Snacha po rozvodu odmítá jakýkoliv styk a OSPOD říká, že bez souhlasu obou rodičů nic nezmůže. Existuje služba, která by nám pomohla se domluvit?`,
      ],
    }),
  },
  {
    id: 'purchase of a car for people with disability',
    from: 'person',
    annotation: 'Příspěvek na motorové vozidlo, odvolání',
    to: brief('odbor dávek pro osoby se zdravotním postižením'),
    write: ({ person, on }) => ({
      subject: 'Odvolání ve věci příspěvku na zvláštní pomůcku',
      body: [
        `dne ${wordyDate(on)} mi byla zamítnuta žádost o příspěvek na motorové vozidlo s tím, že se nedopravuji dostatečně často. Na rehabilitaci jezdím třikrát týdně, potvrzení je v příloze. Odvolávám se.`,
        `${person.given} ${person.family}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'season greetings',
    from: 'organisation',
    annotation: 'Přání k Novému roku',
    unit: technology,
    to: brief(technology),
    write: ({ organisation }) => ({
      subject: 'PF',
      body: [
        `${organisation.name} přeje všem, kdo na ministerstvu pečují o OKslužby i o ostatní systémy, klidné svátky a rok bez výpadků. Děkujeme za letošní ochotu na telefonu.`,
      ],
    }),
  },
];
