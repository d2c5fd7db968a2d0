import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { StrangerWording, Text } from '../../words.ts';
import { by } from '../grammar.ts';

type Facts = Parameters<StrangerWording['write']>[0];
type Body = Text['body'];

const ict = 'odbor provozu informačních a komunikačních technologií';
const plain = (person: SamplePerson) => `${person.given} ${person.family}`;

/** Addressed in the letter only; `beside` also on the envelope. */
const mail = (
  id: string,
  from: StrangerWording['from'],
  unit: string,
  annotation: string,
  subject: string,
  body: (facts: Facts) => Body,
): StrangerWording => ({
  id,
  from,
  annotation,
  to: ['Ministerstvo práce a sociálních věcí', ...(unit ? [unit] : []), 'Na Poříčním právu 1, Praha 2'],
  write: (facts) => ({ subject, body: body(facts) }),
});

const beside = (...args: Parameters<typeof mail>): StrangerWording => ({ ...mail(...args), unit: args[2] });

/** They share words with matters of OKslužby, and ask for nothing of them. */
const tempting: StrangerWording[] = [
  mail(
    'budget to a filed application',
    'organisation',
    'oddělení dotací sociálních služeb',
    'Oprava rozpočtu k žádosti podané přes OKslužby - poskytovatel',
    'Oprava rozpočtu služby',
    ({ number }) => [
      `žádost č. ${number} jsme v řádném termínu podali v aplikaci OKslužby – poskytovatel. Zjistili jsme však chybu v součtu osobních nákladů, správná částka je 1 486 200 Kč. Opravený rozpočet přikládáme.`,
    ],
  ),
  mail(
    'settlement of a family subsidy',
    'organisation',
    'odbor rodinné politiky a dotací',
    'Finanční vypořádání dotace Rodina, výkaz z OKslužby přiložen',
    'Finanční vypořádání dotace za minulý rok',
    ({ number }) => [
      'předkládáme finanční vypořádání dotace z programu Rodina. Výkaz vytištěný z aplikace OKslužby – rodina je v příloze.',
      [
        ['Ukazatel', 'Kč'],
        ['Poskytnuto', '540 000'],
        ['Vyčerpáno', `53${String(number).slice(0, 1)} ${String(number).slice(1)}`],
      ],
    ],
  ),
  beside(
    'senior club subsidy, change of the account',
    'organisation',
    'oddělení politiky stárnutí',
    'Dotace pro seniorské organizace: změna bankovního účtu',
    'Změna čísla účtu příjemce dotace',
    ({ number }) => [
      `k rozhodnutí o dotaci č. ${number} (žádost podána v OKslužby – senior) oznamujeme nové číslo bankovního účtu, na který prosíme poukázat druhou splátku. Potvrzení banky přikládáme.`,
    ],
  ),
  mail(
    'director left, subsidy office',
    'organisation',
    'oddělení financování sociálních služeb',
    'Změna statutárního zástupce příjemce dotace',
    'Oznámení podstatné změny příjemce dotace',
    ({ person, on, number }) => [
      `podle podmínek rozhodnutí o poskytnutí dotace č. ${number} oznamujeme, že ke dni ${czechDate(on)} došlo ke změně statutárního zástupce. Novým ředitelem organizace je ${plain(person)}. Žádáme o vydání změnového rozhodnutí o dotaci.`,
    ],
  ),
  mail(
    'director ended, register of providers',
    'organisation',
    'odbor sociálních služeb, registr poskytovatelů',
    'Oznámení změny v registru poskytovatelů - nová ředitelka',
    'Změna údajů zapisovaných do registru poskytovatelů sociálních služeb',
    ({ on }) => [
      `dne ${wordyDate(on)} skončila ve funkci naše ředitelka a zřizovatel jmenoval nové vedení. Změnu hlásíme pro účely registru poskytovatelů sociálních služeb; krajskému úřadu jsme ji oznámili zároveň.`,
    ],
  ),
  mail(
    'statutory change in an ESF project',
    'organisation',
    'odbor realizace programů ESF',
    'Podstatná změna projektu - statutární orgán',
    'Změna statutárního orgánu příjemce, projekt OPZ+',
    ({ number, on }) => [
      `v projektu reg. č. CZ.03.02.02/00/22_0${number} hlásíme změnu statutárního orgánu s účinností od ${dottedDate(on)}. Čestné prohlášení o skutečném majiteli dodáme v IS KP21+.`,
    ],
  ),
  mail(
    'power of attorney for ISKP',
    'organisation',
    'oddělení projektů OPZ+',
    'Plná moc k podpisu žádosti o podporu v IS KP21+',
    'Plná moc – elektronické podepisování v IS KP21+',
    ({ person, organisation }) => [
      `${organisation.name} zmocňuje k elektronickému podpisu žádosti o podporu, zpráv o realizaci a žádostí o změnu v systému IS KP21+ tuto osobu: ${fullName(person)}.`,
    ],
  ),
  beside(
    'access to the system of Europe',
    'organisation',
    'správa IS ESF 2021+',
    'Nový uživatel IS ESF - žádost o zřízení přístupu',
    'Přístup do IS ESF 2021+ pro projektovou asistentku',
    ({ person, number }) => [
      `potřebujeme v IS ESF 2021+ zřídit přístup pro evidenci podpořených osob v projektu ${number}. Novým uživatelem je ${plain(person)}, e-mail ${person.email}.`,
    ],
  ),
  mail(
    'password to the portal of jobs',
    'person',
    'Úřad práce ČR - portál',
    'Zapomenuté heslo k portálu Jenda',
    'Nemohu se přihlásit do klientské zóny Jenda',
    ({ person }) => [
      `při žádosti o přídavek na dítě mě klientská zóna Jenda nepustí dál, prý je heslo neplatné. Můžete mi ho obnovit? ${plain(person)}, telefon ${person.phone}`,
    ],
  ),
  mail(
    'account in the vacancies portal',
    'organisation',
    'odbor služeb zaměstnanosti',
    'Uživatelský účet zaměstnavatele - evidence volných míst',
    'Zrušení účtu zaměstnavatele na portálu volných míst',
    ({ person }) => [
      `na portálu volných pracovních míst má za naši firmu účet bývalá personalistka. Žádáme o jeho zrušení a o založení nového účtu, který bude používat ${plain(person)}.`,
    ],
  ),
  mail(
    'consent to a record from a hearing',
    'person',
    'odbor odvolání a správních činností nepojistných dávek',
    'Souhlas s poskytnutím zdravotní dokumentace posudkovému lékaři',
    'Souhlas pro účely přezkoumání posudku',
    ({ person }) => [
      `souhlasím, aby posudková komise nahlédla do mé zdravotní dokumentace vedené u praktického lékaře. Týká se to řízení o příspěvku na péči. ${fullName(person)}, nar. ${czechDate(person.born)}`,
    ],
  ),
  mail(
    'withdrawal of an application for allowance',
    'person',
    'odvolací orgán',
    'Zpětvzetí žádosti o příspěvek na mobilitu',
    'Beru zpět žádost',
    ({ person, on }) => [
      `žádost o příspěvek na mobilitu ze dne ${czechDate(on)} beru zpět, protože se stěhuji do zahraničí. ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}.`,
    ],
  ),
  mail(
    'withdrawal of a consent with the newsletter',
    'person',
    'odbor komunikace',
    'Odvolání souhlasu - zasílání newsletteru',
    'Odhlášení ze zasílání novinek ministerstva',
    ({ person }) => [
      `odvolávám svůj souhlas se zasíláním newsletteru ministerstva na adresu ${person.email}. Dále mi prosím žádné novinky neposílejte.`,
    ],
  ),
  mail(
    'withdrawal of a consent with a photograph',
    'person',
    'tiskové oddělení',
    'Odvolání souhlasu s fotografií',
    'Fotografie z konference na Vašem webu',
    ({ person, on }) => [
      `na konferenci ${wordyDate(on)} jsem ${by(person, 'podepsal', 'podepsala')} souhlas s pořízením fotografií. Tento souhlas odvolávám a žádám o odstranění snímku, na kterém mě je vidět s dětmi.`,
    ],
  ),
  mail(
    'withdrawal from a register of foster parents',
    'person',
    'odbor rodiny a ochrany práv dětí',
    'Odvolání souhlasu - evidence žadatelů o pěstounskou péči',
    'Vyřazení z evidence žadatelů',
    ({ person }) => [
      `z rodinných důvodů odvoláváme s ${by(person, 'manželkou', 'manželem')} souhlas se zařazením do evidence osob vhodných stát se pěstouny. Děkujeme za dosavadní péči. ${plain(person)}`,
    ],
  ),
  mail(
    'consent of an owner with the seat',
    'organisation',
    'odbor ochrany práv dětí',
    'Souhlas vlastníka s umístěním zařízení pro děti',
    'Souhlas vlastníka nemovitosti',
    ({ organisation }) => [
      `k řízení o pověření dokládáme souhlas vlastníka objektu ${seatOf(organisation)} s provozem zařízení pro děti vyžadující okamžitou pomoc.`,
    ],
  ),
  mail(
    'founder agrees with a loan',
    'authority',
    'odbor investic',
    'Souhlas zastupitelstva s financováním investičního projektu',
    'Usnesení zastupitelstva – spolufinancování',
    ({ on, number }) => [
      `zastupitelstvo usnesením č. ${number} ze dne ${czechDate(on)} souhlasilo se spolufinancováním rekonstrukce domova pro seniory z programu 013 310. Výpis usnesení přikládáme.`,
    ],
  ),
  mail(
    'consent to transfer of a project',
    'organisation',
    'řídicí orgán OPZ+',
    'Žádost o souhlas s převodem práv a povinností z projektu',
    'Převod práv a povinností z právního aktu',
    ({ number }) => [
      `v souvislosti s fúzí žádáme řídicí orgán o vydání souhlasu s převodem práv a povinností z projektu č. ${number} na nástupnickou organizaci.`,
    ],
  ),
  mail(
    'consent with publishing of a contract',
    'organisation',
    'odbor veřejných zakázek',
    'Souhlas s uveřejněním dodatku v registru smluv',
    'Registr smluv – vyjádření dodavatele',
    ({ number }) => [
      `s uveřejněním dodatku č. 2 ke smlouvě ${number} v registru smluv souhlasíme, prosíme pouze o znečitelnění jednotkových cen.`,
    ],
  ),
  mail(
    'applicant for a job, with a consent',
    'person',
    'odbor personální',
    'Žádost o přijetí na místo referenta, souhlas GDPR přiložen',
    'Ucházím se o služební místo',
    ({ person }) => [
      `v reakci na vyhlášené výběrové řízení Vám posílám životopis a motivační dopis. Souhlasím, abyste mé osobní údaje zpracovávali po dobu výběrového řízení. ${fullName(person)}, nar. ${wordyDate(person.born)}.`,
    ],
  ),
  mail(
    'GDPR copy of data',
    'person',
    'pověřenec pro ochranu osobních údajů',
    'Žádost o přístup k osobním údajům',
    'Uplatnění práva podle článku 15 nařízení 2016/679',
    ({ person }) => [
      `žádám o přístup ke všem osobním údajům, které o mně ministerstvo vede v souvislosti s agendou pěstounské péče, a o kopii těchto údajů. ${fullName(person)}, nar. ${czechDate(person.born)}`,
    ],
  ),
  mail(
    'GDPR erasure of a complaint',
    'person',
    'pověřenec',
    'Žádost o výmaz osobních údajů',
    'Právo být zapomenut – stížnost z roku 2022',
    ({ person }) => [
      `v roce 2022 jsem si stěžoval${by(person, '', 'a')} na úřad práce. Věc je vyřízena, proto žádám o vymazání svého jména a adresy ze spisu.`,
    ],
  ),
  mail(
    'DPO announced',
    'authority',
    'pověřenec pro ochranu osobních údajů',
    'Nový pověřenec pro ochranu osobních údajů města - kontakt',
    'Kontaktní údaje pověřence',
    ({ person, on }) => [
      `od ${czechDate(on)} vykonává pro náš úřad funkci pověřence pro ochranu osobních údajů ${fullName(person)}. Dosavadní pověřenec ve funkci skončil. Evidujte prosím nový kontakt pro společnou správu údajů dávkových agend.`,
    ],
  ),
  beside(
    'invoice for printers',
    'organisation',
    ict,
    'Faktura za pronájem tiskáren',
    'Faktura – pronájem tiskových zařízení',
    ({ number, on }) => [
      `zasíláme fakturu č. ${number} za pronájem a údržbu tiskových zařízení v budově Na Poříčním právu, datum plnění ${czechDate(on)}.`,
      [
        ['Plnění', 'Celkem s DPH'],
        ['Pronájem 14 ks', '38 115 Kč'],
      ],
    ],
  ),
  beside(
    'offer of a password manager',
    'organisation',
    ict,
    'Nabídka správce hesel pro uživatele Vašich aplikací',
    'Nabídka softwaru pro bezpečná hesla',
    () => [
      'nabízíme ministerstvu náš program pro správu uživatelských jmen a hesel. Zkušební verze pro padesát uživatelů je zdarma, cena plné licence je 390 Kč na uživatele a rok.',
    ],
  ),
  beside(
    'outage of the line',
    'organisation',
    ict,
    'Odstávka datové linky - oznámení',
    'Plánovaná údržba optické trasy',
    () => [
      'v noci na příští neděli proběhne údržba optické trasy do Vašeho datového centra. Přístup k síti bude přerušen nejvýše na dvě hodiny.',
    ],
  ),
  beside(
    'maintenance of the software, contract',
    'organisation',
    ict,
    'Dodatek ke smlouvě o údržbě OKslužby, OKnouze - návrh znění',
    'Návrh dodatku č. 7 ke smlouvě o údržbě aplikací',
    ({ number }) => [
      `zasíláme k připomínkám návrh dodatku č. 7 smlouvy ${number} o údržbě aplikačního vybavení (OKslužby, OKnouze). Mění se v něm hodinová sazba a lhůty pro odstranění vad kategorie B.`,
    ],
  ),
  beside(
    'deletion of accounts of a supplier',
    'organisation',
    ict,
    'Ukončení VPN přístupů pracovníků dodavatele',
    'VPN účty našich techniků',
    ({ person }) => [
      `po skončení zakázky na obměnu serverů prosíme o zrušení VPN účtů našich techniků. Tým ${by(person, 'vedl', 'vedla')} ${plain(person)}, vstupní karty vrátíme na recepci.`,
    ],
  ),
  beside(
    'cyber incident warning',
    'authority',
    ict,
    'Upozornění na podvodné e-maily žádající heslo',
    'Podvodné zprávy jménem ministerstva',
    () => [
      'zaměstnancům našeho úřadu přicházejí e-maily, které se tváří jako zprávy MPSV a vyzývají k zadání uživatelského jména a hesla. Přikládáme snímek jedné z nich pro Vaše bezpečnostní oddělení.',
    ],
  ),
  mail(
    'delegate to a council',
    'organisation',
    'sekretariát Rady vlády pro seniory',
    'Delegování člena do Rady vlády pro seniory a stárnutí populace',
    'Nominace zástupce seniorských organizací',
    ({ person }) => [
      `náš svaz deleguje do Rady vlády pro seniory a stárnutí populace nového člena. Je jím ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}. Životopis připojujeme.`,
    ],
  ),
  mail(
    'delegation to a committee of a programme',
    'authority',
    'odbor řízení programů ESF',
    'Delegace zástupce do monitorovacího výboru',
    'Monitorovací výbor OPZ+ – náhradník',
    ({ person }) => [
      `jako náhradníka do monitorovacího výboru delegujeme ${by(person, 'našeho zaměstnance', 'naši zaměstnankyni')}: ${fullName(person)}. Dosavadní náhradník z úřadu odešel.`,
    ],
  ),
  mail(
    'mandate to inspect a file',
    'organisation',
    'odbor odvolání',
    'Plná moc k nahlížení do spisu klientky',
    'Plná moc v řízení o příspěvku na péči',
    ({ person, number }) => [
      `naše poradna zastupuje klientku na základě přiložené plné moci v odvolacím řízení sp. zn. ${number}/2026. Do spisu přijde nahlédnout ${plain(person)}.`,
    ],
  ),
  mail(
    'attorney in an administrative case',
    'person',
    'odbor pomoci v hmotné nouzi',
    'Plná moc - zastupování ve věci dávky',
    'Zmocnění pro řízení o příspěvku na bydlení',
    ({ person }) => [
      `zmocňuji svého syna, aby mě zastupoval v řízení o příspěvku na bydlení a přebíral za mě písemnosti. ${fullName(person)}, bytem ${person.address}.`,
    ],
  ),
  mail(
    'mandate for a tender',
    'organisation',
    'oddělení veřejných zakázek',
    'Pověření k podání nabídky',
    'Pověření zaměstnance k podání nabídky ve veřejné zakázce',
    ({ person }) => [
      `pověřujeme k podání nabídky a k úkonům v elektronickém nástroji NEN za naši společnost tohoto zaměstnance: ${fullName(person)}.`,
    ],
  ),
  mail(
    'mandate to perform protection of children',
    'organisation',
    'odbor ochrany práv dětí',
    'Pověření k výkonu SPO - oznámení změny statutárního zástupce',
    'Změna u pověřené osoby',
    ({ person, on }) => [
      `jako pověřená osoba v sociálně-právní ochraně dětí oznamujeme, že od ${czechDate(on)} nás zastupuje ${fullName(person)}. Doklad o bezúhonnosti dodáme do patnácti dnů.`,
    ],
  ),
  mail(
    'report of a children group',
    'organisation',
    'oddělení dětských skupin',
    'Dětská skupina - oprávnění v evidenci a výkaz obsazenosti',
    'Výkaz obsazenosti dětské skupiny',
    ({ person }) => [
      `kvůli výpadku evidence dětských skupin posíláme výkaz obsazenosti za říjen datovou schránkou. Výkaz sestavil${by(person, '', 'a')} ${plain(person)}. Do evidence jej vložíme, jakmile půjde přístup obnovit.`,
    ],
  ),
  mail(
    'statement of staff for a region',
    'authority',
    'odbor statistiky',
    'Roční výkaz o sociálních službách V 1-01',
    'Výkaz o vybraných sociálních službách',
    ({ on }) => [
      `posíláme roční výkaz za obec, stav k ${dottedDate(on)}. Pečovatelskou službu využilo 84 seniorů, z toho 61 žen.`,
    ],
  ),
  mail(
    'permission for a change of dates',
    'organisation',
    'odbor rodinné politiky',
    'Žádost o povolení přesunu prostředků - program Rodina',
    'Přesun mezi položkami rozpočtu',
    () => [
      'žádáme o povolení přesunu 42 000 Kč z položky nájemné do položky mzdy. Projekt rodinného centra se tím věcně nemění.',
    ],
  ),
  mail(
    'permission to use a logo',
    'organisation',
    'odbor komunikace',
    'Žádost o povolení užít logo MPSV',
    'Užití loga ministerstva na plakátu',
    () => [
      'začátkem příštího měsíce pořádáme týden rodiny. Žádáme o povolení použít na plakátech a webu logo ministerstva.',
    ],
  ),
  mail(
    'permit of outsiders to the building',
    'organisation',
    'odbor vnitřní správy',
    'Přístup do budovy pro technika výtahů',
    'Povolení vstupu – revize výtahů',
    ({ person }) => [
      `revizi výtahů provede příští středu za naši firmu ${plain(person)}. Žádáme o povolení přístupu do strojovny.`,
    ],
  ),
  mail(
    'barrier-free access',
    'organisation',
    'odbor vnitřní správy',
    'Bezbariérový přístup do budovy ministerstva',
    'Podnět k bezbariérovému přístupu',
    () => [
      'naši členové na vozíku se k přepážce podatelny dostanou jen s pomocí. Žádáme, aby byl k budově zřízen bezbariérový přístup i ze dvora.',
    ],
  ),
  mail(
    'access of foreigners to work',
    'organisation',
    'odbor zahraniční zaměstnanosti',
    'Povolení k zaměstnání pro pečovatelku ze zahraničí',
    'Zaměstnanecká karta – dotaz zaměstnavatele',
    () => [
      'chceme zaměstnat pečovatelku z Filipín. Potřebuje povolení k zaměstnání, nebo jí postačí zaměstnanecká karta s volným přístupem na trh práce?',
    ],
  ),
  mail(
    'consent of the labour office',
    'organisation',
    'odbor zaměstnanosti',
    'Souhlas s převedením chráněných míst',
    'Změna místa výkonu práce u chráněných pracovních míst',
    ({ on }) => [
      `od ${czechDate(on)} máme dílnu v nové budově. Žádáme o souhlas se změnou místa u pěti zaměstnanců na chráněném trhu práce.`,
    ],
  ),
  mail(
    'objection to the evaluation, senior',
    'organisation',
    'oddělení dotačních programů',
    'Nesouhlas s hodnocením žádosti - program pro seniory',
    'Připomínky k bodovému hodnocení',
    ({ number }) => [
      `s bodovým hodnocením naší žádosti č. ${number} nesouhlasíme. Hodnotitel přehlédl, že jsme přílohy v OKslužby – senior přiložili včas.`,
    ],
  ),
  mail(
    'receipt of filing wanted by a court',
    'authority',
    'odbor legislativy',
    'Žádost o součinnost - doba podání žádosti v OKslužby',
    'Součinnost v přestupkovém řízení',
    ({ number }) => [
      `v přestupkovém řízení sp. zn. ${number}/26 prosíme o sdělení, kdy přesně byla spolkem podána žádost o dotaci v aplikaci OKslužby – rodina. Údaj potřebujeme jako důkaz.`,
    ],
  ),
  mail(
    'auditors ask about an application',
    'authority',
    'oddělení kontroly dotací',
    'Veřejnosprávní kontrola - vyžádání podkladů z dotačního řízení',
    'Vyžádání dokladů ke kontrole příspěvku',
    ({ number }) => [
      `při kontrole příjemce, kterému poskytujeme i městský příspěvek, potřebujeme kopii žádosti č. ${number} podané ministerstvu přes OKslužby, abychom vyloučili dvojí financování.`,
    ],
  ),
  mail(
    'information by law on subsidies',
    'person',
    '',
    'Dotaz dle z. 106/1999 Sb.: kolik žádostí přišlo přes OKslužby',
    'Poskytnutí informace – počty žádostí',
    () => [
      'podle zákona o svobodném přístupu k informacím žádám o počty žádostí o dotaci podaných v OKslužby – senior v letech 2022 až 2025, po krajích.',
    ],
  ),
  mail(
    'information by law on outages',
    'person',
    '',
    'Svobodný přístup k informacím - výpadky informačních systémů',
    'Dotaz na výpadky systémů podle zákona č. 106/1999 Sb.',
    () => [
      'prosím o poskytnutí přehledu všech výpadků dávkových systémů ministerstva za letošní rok, jejich délky a příčin.',
    ],
  ),
  mail(
    'e-learning for social workers',
    'organisation',
    'oddělení vzdělávání',
    'Uživatelská jména do e-learningu pro sociální pracovníky',
    'Přihlašovací jména k e-learningovému kurzu',
    ({ person }) => [
      `na kurz o krizové intervenci jsme přihlásili dva lidi, přihlašovací údaje do e-learningu však přišly jen jednomu. Bez nich je dosud ${plain(person)}.`,
    ],
  ),
  mail(
    'regional application for care network',
    'authority',
    'oddělení plánování sociálních služeb',
    'Přístup do krajské aplikace pro plánování služeb',
    'Propojení krajské aplikace s otevřenými daty',
    () => [
      'připravujeme městskou mapu sociálních služeb. Je možné získat strojový přístup k otevřeným datům registru poskytovatelů, případně jejich týdenní export?',
    ],
  ),
  mail(
    'pension online',
    'person',
    'odbor důchodového pojištění',
    'Nejde přihlášení na ePortál ČSSZ',
    'Přihlášení k informativnímu listu důchodového pojištění',
    ({ person }) => [
      `na ePortálu sociálního zabezpečení se mi po přihlášení bankovní identitou ukáže cizí jméno. Komu to mám hlásit? ${plain(person)}`,
    ],
  ),
  mail(
    'end of office of a trade union chairman',
    'organisation',
    'oddělení sociálního dialogu',
    'Konec funkčního období předsedy odborového svazu',
    'Nové vedení odborového svazu',
    ({ person }) => [
      `dosavadnímu předsedovi svazu skončil mandát. Pro jednání o kolektivní smlouvě vyššího stupně nás nyní zastupuje ${fullName(person)}.`,
    ],
  ),
  mail(
    'end of a guarantor of a course',
    'organisation',
    'akreditace vzdělávacích programů',
    'Odborný garant kurzu ukončil činnost',
    'Změna odborného garanta akreditovaného programu',
    ({ person, number }) => [
      `u programu č. A2025/${number} ukončil činnost odborný garant. Nově program garantuje ${fullName(person)}, doklady o vzdělání přikládáme.`,
    ],
  ),
  mail(
    'consent of participants, international study',
    'organisation',
    'odbor mezinárodní spolupráce',
    'Informované souhlasy účastníků výzkumu',
    'Výzkum rodinných pečujících – souhlasy',
    () => [
      'pro výzkum potřeb pečujících rodin posíláme k odsouhlasení vzor informovaného souhlasu účastníků. Prosíme o připomínky do konce měsíce.',
    ],
  ),
  mail(
    'list of providers offer',
    'organisation',
    'kancelář ministra',
    'Poskytovatel - rodina - senior: nabídka odborného časopisu',
    'Předplatné časopisu',
    () => [
      'rádi bychom Vám nabídli předplatné čtvrtletníku, který čtou poskytovatelé služeb, rodinná centra i seniorské kluby. Roční cena je 480 Kč.',
    ],
  ),
];

/** Everyday mail of a ministry. */
const everyday: StrangerWording[] = [
  mail(
    'care allowance delayed',
    'person',
    '',
    'Průtahy v řízení o příspěvku na péči',
    'Stížnost na průtahy',
    ({ on }) => [
      `sociální šetření proběhlo už ${czechDate(on)} a od té doby se nic neděje. Maminka přitom potřebuje péči celý den. Prosím o prošetření.`,
    ],
  ),
  mail(
    'disability card',
    'person',
    'odbor dávek pro osoby se zdravotním postižením',
    'Průkaz ZTP - odvolání',
    'Odvolání proti nepřiznání průkazu',
    ({ number }) => [
      `proti rozhodnutí č. j. ${number}/26 o nepřiznání průkazu ZTP se odvolávám. Posudek nepřihlédl k nálezu z ortopedie.`,
    ],
  ),
  mail(
    'housing supplement',
    'person',
    'odbor nepojistných dávek',
    'Doplatek na bydlení mi snížili',
    'Nesouhlasím s výší dávky',
    () => ['úřad práce mi bez vysvětlení snížil doplatek o 1 900 Kč. Nájem přitom vzrostl. Žádám o přezkoumání.'],
  ),
  mail(
    'parental allowance abroad',
    'person',
    'odbor státní sociální podpory',
    'Rodičovský příspěvek při práci v Rakousku',
    'Dotaz na koordinaci dávek',
    ({ person }) => [
      `${by(person, 'manželka', 'manžel')} pracuje v Rakousku a já jsem doma se dvěma dětmi. Který stát nám má vyplácet rodičovský příspěvek?`,
    ],
  ),
  mail(
    'pension years',
    'person',
    'odbor sociálního pojištění',
    'Chybějící doba pojištění',
    'Doba zaměstnání v letech 1984 až 1987',
    ({ person }) => [
      `v informativním listu mi chybí tři roky, kdy jsem ${by(person, 'pracoval', 'pracovala')} ve sklárnách. Podnik zanikl. Jak mám dobu doložit?`,
    ],
  ),
  mail(
    'widow asks',
    'person',
    '',
    'Pozůstalostní důchod a souběh',
    'Prosba o vysvětlení výpočtu důchodu',
    ({ person }) => [
      `nerozumím, proč se mi ${by(person, 'vdovecký', 'vdovský')} důchod vyplácí jen v poloviční výši. Písemné vysvětlení jsem ${by(person, 'nedostal', 'nedostala')}.`,
    ],
  ),
  mail(
    'sickness insurance of a driver',
    'person',
    'odbor nemocenského pojištění',
    'Nevyplacené nemocenské',
    'Zaměstnavatel neodeslal podklady',
    () => [
      'jsem dva měsíce v pracovní neschopnosti a nemocenské mi nechodí. Účtárna prý podklady odeslala, správa je nemá.',
    ],
  ),
  mail('wages not paid', 'person', 'oddělení pracovněprávní', 'Nevyplacená mzda', 'Žádost o radu – dlužná mzda', () => [
    'zaměstnavatel mi dluží dvě výplaty a nezvedá telefon. Mám se obrátit na inspekci práce, nebo rovnou na soud?',
  ]),
  mail(
    'inspection of work',
    'organisation',
    'odbor inspekce práce',
    'Odpor proti příkazu inspektorátu',
    'Vyjádření k uložené pokutě',
    ({ number }) => [
      `k příkazu oblastního inspektorátu práce č. ${number} uvádíme, že pracovní smlouvy byly v době kontroly uloženy u mzdové firmy.`,
    ],
  ),
  mail(
    'agency workers',
    'organisation',
    'oddělení agenturního zaměstnávání',
    'Kauce agentury práce - vrácení',
    'Vrácení kauce',
    ({ on }) => [`činnost agentury práce jsme ukončili ${czechDate(on)}, žádáme o vrácení složené kauce 500 000 Kč.`],
  ),
  mail(
    'overtime of nurses',
    'organisation',
    'odbor pracovního práva',
    'Přesčasy v sociálních službách',
    'Žádost o stanovisko k nočním směnám',
    () => [
      'lze v domově se zvláštním režimem rozvrhnout dvanáctihodinové noční směny čtyři dny po sobě? Prosíme o stanovisko.',
    ],
  ),
  mail(
    'minimum wage comment',
    'organisation',
    'odbor příjmové politiky',
    'Minimální mzda 2027 - stanovisko svazu',
    'Stanovisko k návrhu nařízení vlády',
    () => [
      's navrženým zvýšením minimální mzdy souhlasíme jen za předpokladu, že vzrostou i platby za služby hrazené státem.',
    ],
  ),
  mail(
    'legislation on social services',
    'authority',
    'odbor legislativy',
    'Mezirezortní připomínkové řízení - zákon o sociálních službách',
    'Připomínky města k návrhu novely',
    () => ['k § 35 navrhujeme doplnit výslovné zmocnění obce pro sociální práci v terénu. Jde o zásadní připomínku.'],
  ),
  mail('petition for a home', 'person', '', 'Petice proti zavření domova důchodců', 'Petice občanů', () => [
    'předáváme petici s 412 podpisy proti zrušení domova důchodců v našem městečku. Lidé by museli dojíždět třicet kilometrů.',
  ]),
  mail(
    'complaint about food',
    'person',
    'odbor inspekce',
    'Stravování v domově, kde žije otec',
    'Stížnost na jídlo v pobytovém zařízení',
    () => ['otec od jara zhubl deset kilo, porce jsou malé a studené. Ředitel mi odpověděl, že je vše v normě.'],
  ),
  mail(
    'ward of a guardian',
    'authority',
    '',
    'Umístění opatrovance - nedostatek lůžek',
    'Veřejný opatrovník žádá o pomoc',
    () => [
      'město jako veřejný opatrovník půl roku hledá lůžko pro muže s demencí. Oslovili jsme devatenáct zařízení, bez výsledku.',
    ],
  ),
  mail(
    'adoption abroad',
    'person',
    'odbor rodiny',
    'Osvojení dítěte z dřívějšího vztahu, cizí matrika',
    'Osvojení – potřebné listiny',
    ({ person }) => [
      `${by(person, 'manželka', 'manžel')} má dceru, která se narodila ve Vietnamu. Jaké listiny musíme doložit, abych ji ${by(person, 'mohl', 'mohla')} osvojit?`,
    ],
  ),
  mail(
    'foster family money',
    'person',
    'oddělení náhradní rodinné péče',
    'Odměna pěstouna po dovršení zletilosti',
    'Dotaz k odměně pěstouna',
    () => ['svěřený chlapec oslaví osmnáctiny a dál studuje. Náleží mi odměna pěstouna i potom?'],
  ),
  mail(
    'child protection in a town',
    'authority',
    'odbor ochrany práv dětí',
    'Metodický dotaz OSPOD',
    'Styk dítěte s prarodiči – metodická pomoc',
    () => [
      'orgán sociálně-právní ochrany dětí našeho města žádá o metodickou pomoc ve věci asistovaného styku s prarodiči.',
    ],
  ),
  mail('child abducted', 'person', '', 'Syn byl odvezen do ciziny', 'Mezinárodní únos dítěte', ({ person, on }) => [
    `${by(person, 'bývalá partnerka odvezla', 'bývalý partner odvezl')} ${czechDate(on)} syna do Itálie a odmítá ho vrátit. Na koho se mám obrátit?`,
  ]),
  mail('alimony advance', 'person', 'odbor dávek', 'Náhradní výživné', 'Náhradní výživné – zastavení výplaty', () => [
    'výplata náhradního výživného mi byla zastavena, protože povinný rodič jednou zaplatil pětistovku. Přijde mi to nespravedlivé.',
  ]),
  mail(
    'executor asks',
    'organisation',
    'účtárna',
    'Exekuční příkaz - přikázání pohledávky',
    'Výzva poddlužníkovi',
    ({ number }) => [
      `vyzýváme Vás ke sdělení, zda vůči povinnému evidujete nevyplacenou pohledávku. Spis EX ${number}/25.`,
    ],
  ),
  mail(
    'insolvency of a beneficiary',
    'organisation',
    'odbor kontroly',
    'Insolvence příjemce dotace - přihláška',
    'Výzva insolvenčního správce',
    ({ on }) => [
      `úpadek dlužníka byl zjištěn ${dottedDate(on)}. Pohledávky z neoprávněně použité dotace je třeba přihlásit do dvou měsíců.`,
    ],
  ),
  mail(
    'municipal police question',
    'authority',
    '',
    'Ověření zaměstnance pro řízení o přestupku',
    'Součinnost městské policie',
    () => ['pro řízení o přestupku potřebujeme ověřit, zda pan K. pracuje na Vašem úřadu. Předem děkujeme.'],
  ),
  mail(
    'court of guardianship',
    'authority',
    '',
    'Zpráva o poměrech nezletilé',
    'Vyžádání zprávy pro opatrovnický soud',
    ({ number }) => [
      `opatrovnický soud požaduje pod sp. zn. P ${number}/2026 zprávu, kterou máme zpracovat společně s Vaším odborem.`,
    ],
  ),
  mail(
    'public defender forwarded',
    'person',
    '',
    'Ombudsman mi doporučil psát k Vám',
    'Podnět podle doporučení veřejného ochránce práv',
    () => [
      'veřejný ochránce práv shledal v postupu úřadu práce pochybení a doporučil mi požádat o nápravu přímo ministerstvo.',
    ],
  ),
  mail(
    'evacuation plan',
    'authority',
    'krizové řízení',
    'Nouzové přežití - přehled kapacit',
    'Kapacity pro nouzové ubytování',
    () => ['do krizového plánu předáváme přehled tělocvičen a ubytoven s celkovou kapacitou 310 lůžek.'],
  ),
  mail(
    'flood relief',
    'authority',
    '',
    'Mimořádná okamžitá pomoc po povodni',
    'Žádost o vyslání pracovníků úřadu práce',
    () => [
      'voda zasáhla 62 domácností. Prosíme o vyslání terénních pracovníků, kteří by lidem vyplatili mimořádnou pomoc na místě.',
    ],
  ),
  mail(
    'refugees accommodation',
    'organisation',
    'odbor humanitárních dávek',
    'Humanitární dávka - ubytovatel',
    'Neproplacené ubytování osob s dočasnou ochranou',
    () => [
      'za srpen jsme nedostali platbu za ubytování šesti osob s dočasnou ochranou. Výzvu na úřad práce jsme poslali dvakrát.',
    ],
  ),
  mail(
    'conference speech',
    'organisation',
    'kabinet ministra',
    'Prosba o záštitu a úvodní slovo',
    'Konference o paliativní péči',
    ({ on }) => [
      `hospice našeho kraje pořádají konferenci o paliativní péči. Přípravný výbor se sešel ${wordyDate(on)} a prosí pana ministra o úvodní slovo.`,
    ],
  ),
  mail(
    'ball of volunteers',
    'organisation',
    'kabinet ministra',
    'Pozvánka na ples dobrovolníků',
    'Ples dobrovolníků',
    () => [
      's potěšením Vás zveme na pátý ples dobrovolníků. Hudba, tombola a poděkování těm, kdo pomáhají bez nároku na odměnu.',
    ],
  ),
  mail('children write a card', 'organisation', '', 'Vánoční přání', 'Přání k Vánocům', () => [
    'děti z našeho centra nakreslily pro ministerstvo vánoční přání. Ať Vám udělá radost!',
  ]),
  mail('thanks to an official', 'person', '', 'Pochvala pracovnice úřadu práce', 'Poděkování', () => [
    'paní u přepážky číslo osm mi trpělivě pomohla s celou žádostí. Prosím, předejte jí moje poděkování.',
  ]),
  mail(
    'journalist',
    'organisation',
    'tiskové oddělení',
    'Dotazy redakce - digitalizace dávek',
    'Novinářský dotaz',
    () => [
      'připravujeme článek o superdávce. Kolik domácností si pohorší a kdy bude k dispozici kalkulačka? Uzávěrka je ve středu.',
    ],
  ),
  mail('student thesis', 'person', '', 'Podklady pro diplomovou práci', 'Prosba o statistiku pěstounů', () => [
    'studuji sociální práci a píši diplomovou práci o pěstounech na přechodnou dobu. Poskytli byste mi počty za posledních pět let?',
  ]),
  mail(
    'researcher archive',
    'person',
    'správní archiv',
    'Badatelský dotaz',
    'Archivní fond ústavů sociální péče',
    () => [
      'hledám písemnosti k ústavu, ve kterém v padesátých letech žila moje teta. Nacházejí se ve Vašem správním archivu?',
    ],
  ),
  mail('shredding', 'authority', 'spisovna', 'Skartační návrh', 'Skartační řízení – posouzení', ({ number }) => [
    `zasíláme na vědomí skartační návrh č. ${number}, který obsahuje spisy přenesené působnosti z let 2011 až 2015.`,
  ]),
  mail(
    'translation from German',
    'organisation',
    'odbor EU a mezinárodní spolupráce',
    'Překlad formuláře A1',
    'Cena za úřední překlad',
    ({ number }) => [
      `úřední překlad formulářů A1 z němčiny je hotov, rozsah 11 normostran, zakázka ${number}. Kdy si jej můžete převzít?`,
    ],
  ),
  mail('cleaning', 'organisation', 'hospodářská správa', 'Nabídka úklidu', 'Nabídka úklidových prací', () => [
    'rozšiřujeme úklidové služby na Praze 2. Za metr čtvereční účtujeme 14 Kč měsíčně včetně mycích prostředků.',
  ]),
  mail('catering', 'organisation', '', 'Stravenky - nové ceny', 'Změna ceníku závodního stravování', ({ on }) => [
    `od ${czechDate(on)} jsme zdražili polední menu o sedm korun. Důvodem jsou ceny energií.`,
  ]),
  mail(
    'advance invoice for water',
    'organisation',
    'ekonomický odbor',
    'Vyúčtování vodného',
    'Vyúčtování vodného a stočného',
    ({ number }) => [
      `posíláme vyúčtování vodného za třetí čtvrtletí, odběrné místo ${number}. Nedoplatek činí 4 218 Kč.`,
    ],
  ),
  mail(
    'reminder to pay',
    'organisation',
    'ekonomický odbor',
    'Upomínka neuhrazeného závazku',
    'Druhá upomínka',
    ({ number }) => [
      `dosud jsme neobdrželi platbu za dodávku kancelářského papíru, variabilní symbol ${number}. Uhraďte ji prosím do týdne.`,
    ],
  ),
  mail(
    'question on a tender',
    'organisation',
    'odbor veřejných zakázek',
    'Vysvětlení zadávací dokumentace',
    'Dotaz k zadávací dokumentaci – nábytek',
    () => ['v příloze č. 4 se liší rozměry stolů v textu a na výkresu. Které hodnoty jsou závazné?'],
  ),
  mail(
    'appeal in a tender',
    'organisation',
    'odbor veřejných zakázek',
    'Námitky proti vyloučení ze zadávacího řízení',
    'Námitky účastníka',
    ({ on }) => [
      `rozhodnutí o vyloučení nám došlo ${wordyDate(on)}. Považujeme je za nedůvodné, reference jsme předložili dvě.`,
    ],
  ),
  mail(
    'unpaid leave of an official',
    'person',
    'personální odbor',
    'Žádost o neplacené volno',
    'Neplacené volno',
    ({ person }) => [
      `žádám o poskytnutí neplaceného volna po dobu tří měsíců z důvodu péče o matku. ${plain(person)}, oddělení rozpočtu`,
    ],
  ),
  mail(
    'official leaves',
    'person',
    'státní tajemník',
    'Žádost o skončení služebního poměru',
    'Skončení služebního poměru',
    ({ person }) => [`žádám o skončení služebního poměru uplynutím dvou měsíců. ${fullName(person)}`],
  ),
  mail(
    'certificate of employment',
    'person',
    'mzdová účtárna',
    'Potvrzení o příjmech',
    'Prosba o potvrzení příjmů pro banku',
    ({ person }) => [
      `u ministerstva jsem pracoval${by(person, '', 'a')} do loňského června a potřebuji potvrzení o příjmech kvůli hypotéce.`,
    ],
  ),
  mail(
    'school internship',
    'organisation',
    'oddělení vzdělávání',
    'Exkurze studentů sociální školy',
    'Exkurze na ministerstvu',
    () => [
      'třetí ročník naší sociální školy by rád navštívil ministerstvo. Jde o 24 žáků a dvě učitelky, hodí se nám kterýkoliv čtvrtek.',
    ],
  ),
  mail(
    'NPO energy savings',
    'organisation',
    'odbor Národního plánu obnovy',
    'NPO - prodloužení termínu stavby',
    'Žádost o prodloužení realizace projektu',
    ({ number }) => [
      `stavba komunitního domu (projekt ${number}) se kvůli zemním pracím zpozdí. Žádáme o posunutí termínu dokončení o čtyři měsíce.`,
    ],
  ),
  mail(
    'final report OPZ',
    'organisation',
    'odbor realizace programů',
    'Závěrečná zpráva o realizaci',
    'Závěrečná zpráva o realizaci projektu Most domů',
    ({ number }) => [
      `předkládáme doplněnou závěrečnou zprávu projektu č. ${number}. Podpořeno bylo 138 osob, cílová hodnota je splněna.`,
    ],
  ),
  mail(
    'subsidy returned',
    'authority',
    'odbor rozpočtu',
    'Vratka příspěvku na výkon sociální práce',
    'Avízo o vrácení nevyčerpaných prostředků',
    ({ number }) => [
      `město vrátí nevyčerpanou část příspěvku na výkon sociální práce, částka 31 ${String(number).slice(0, 3)} Kč.`,
    ],
  ),
  mail(
    'inspection protocol',
    'organisation',
    'odbor inspekce sociálních služeb',
    'Splnění opatření po inspekci',
    'Zpráva o splnění uložených opatření',
    ({ on }) => [
      `opatření uložená po inspekci jsme splnili do ${czechDate(on)}. Nová pravidla pro řešení střetu zájmů jsou v příloze.`,
    ],
  ),
  mail(
    'social enterprise',
    'organisation',
    'odbor sociálního podnikání',
    'Status integračního podniku',
    'Dotaz k zákonu o integračním sociálním podniku',
    () => [
      'jsme kavárna zaměstnávající lidi s postižením. Od kdy bude možné žádat o status integračního sociálního podniku?',
    ],
  ),
  mail(
    'homeless count',
    'authority',
    'odbor sociálního začleňování',
    'Sčítání lidí bez domova',
    'Výsledky zimního sčítání',
    () => ['letošní zimní sčítání napočítalo v našem městě 73 lidí bez domova, z toho 11 žen. Tabulku připojujeme.'],
  ),
  mail(
    'employment programme',
    'organisation',
    'odbor aktivní politiky zaměstnanosti',
    'Rekvalifikace - uznání kurzu',
    'Rekvalifikační kurz pro pečující',
    () => [
      'nabízíme kurz pro lidi, kteří po dlouhé péči o blízké hledají práci. Může jej úřad práce hradit jako rekvalifikaci?',
    ],
  ),
  mail('confused citizen', 'person', '', 'Komu mám psát', 'Prosím o pomoc', () => [
    'jsem na všechno sám, dům chátrá a syn nepomáhá. Nevím, na koho se obrátit. Prosím, napište mi, kdo by přišel.',
  ]),
];

export const strangers: StrangerWording[] = tempting
  .flatMap((one, index) => {
    const other = everyday[index];
    return other ? [one, other] : [one];
  })
  .concat(everyday.slice(tempting.length));
