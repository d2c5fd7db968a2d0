import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const mail = (
  from: StrangerWording['from'],
  id: string,
  annotation: string,
  to: string[],
  write: StrangerWording['write'],
  unit?: string,
): StrangerWording => ({ id, from, annotation, ...(unit ? { unit } : {}), to, write });

const at = (unit: string) => ['Ministerstvo práce a sociálních věcí', unit, 'Praha 2'];
const box = ['MPSV', 'do datové schránky'];
const ict = 'odbor provozu informačních a komunikačních technologií';

/** They share words with what is ours, and ask for nothing of it. */
const tempting: StrangerWording[] = [
  mail(
    'organisation',
    'budget of a project filed in the software',
    'Změna rozpočtu projektu, žádost podaná v OKslužby - rodina',
    at('odbor rodinné politiky'),
    ({ number }) => ({
      subject: `Žádost o změnu rozpočtu projektu č. ${number}`,
      body: [
        'žádost o dotaci jsme v září odeslali přes OKslužby – rodina. Od té doby nám zdražil nájem, takže prosíme o souhlas s přesunem 35 000 Kč z cestovného na nájemné.',
        'Nový rozpočet posíláme v tabulce přílohou.',
      ],
    }),
    'odbor rodinné politiky a ochrany práv dětí',
  ),
  mail(
    'organisation',
    'application for a subsidy taken back',
    'Zpětvzetí žádosti o dotaci - program pro seniory',
    at('oddělení politiky stárnutí'),
    ({ number }) => ({
      subject: `Zpětvzetí žádosti o dotaci č. ${number}`,
      body: [
        'žádost o dotaci podanou v aplikaci OKslužby – senior bereme zpět v celém rozsahu. Spoluúčast se nám nepodařilo sehnat a projekt tak nemůžeme zahájit.',
        'Děkujeme za pochopení a příště to snad vyjde.',
      ],
    }),
  ),
  mail(
    'organisation',
    'settlement sent, balance returned',
    'Vratka dotace - oznámení (výkaz odeslán v OKslužby)',
    at('odbor financování sociálních služeb'),
    ({ number, on }) => ({
      subject: 'Avízo o vrácení nevyčerpané části dotace',
      body: [
        `dne ${czechDate(on)} jsme na účet ministerstva vrátili nevyčerpanou část dotace, variabilní symbol ${number}. Výkaz byl podán v OKslužby – poskytovatel, papírově posíláme jen tento přehled.`,
        [
          ['Služba', 'Poskytnuto', 'Použito', 'Vráceno'],
          ['noclehárna', '980 000 Kč', '941 300 Kč', '38 700 Kč'],
        ],
      ],
    }),
    'odbor financování sociálních služeb',
  ),
  mail(
    'organisation',
    'late application',
    'Námitka - žádost v OKslužby nebyla uznána jako včasná',
    at('odbor sociálních služeb'),
    ({ number }) => ({
      subject: `Námitka proti vyřazení žádosti ${number} z dotačního řízení`,
      body: [
        'nesouhlasíme s vyřazením naší žádosti pro opožděnost. V OKslužby byla podána v poslední den lhůty ve 23.40 hodin a výzva žádnou hodinu neurčovala.',
        'Žádáme, aby byla žádost věcně hodnocena.',
      ],
    }),
  ),
  mail(
    'organisation',
    'head of a beneficiary changed',
    'Změna statutárního zástupce příjemce dotace - podstatná změna projektu',
    at('oddělení projektů OPZ+'),
    ({ person, number, on }) => ({
      subject: `Projekt č. CZ.03.02.02/${number} – oznámení změny osoby oprávněné jednat za příjemce`,
      body: [
        `dle kapitoly o změnách projektu hlásíme, že od ${czechDate(on)} jedná za příjemce ${person.given} ${person.family}. Změnu jsme současně zapsali do ISKP21+.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'head of a registered provider changed',
    'Oznámení změny v registru poskytovatelů sociálních služeb',
    at('odbor sociálních služeb, agenda registrací'),
    ({ person, organisation, on }) => ({
      subject: 'Na vědomí: změna registrovaných údajů',
      body: [
        `krajskému úřadu jsme ohlásili, že ve funkci ředitele registrované služby došlo ke změně. ${organisation.name} má od ${wordyDate(on)} v čele novou osobu (${person.given} ${person.family}).`,
        'Ministerstvu zasíláme kopii ohlášení pouze na vědomí k registraci.',
      ],
    }),
  ),
  mail(
    'organisation',
    'head of a children group changed',
    'Dětská skupina - statutární orgán poskytovatele',
    at('oddělení péče o děti'),
    ({ person, number }) => ({
      subject: `Evidence poskytovatelů, č. j. ${number}/2026 – jiný statutární orgán`,
      body: [
        `k zápisu v evidenci dětských skupin oznamujeme, že dosavadní předsedkyně skončila ve funkci a statutárním orgánem poskytovatele je nyní ${person.given} ${person.family}. Výpis z rejstříku trestů dodáme do 14 dnů.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'responsible person of child protection',
    'Pověření k výkonu SPO - změna odpovědné osoby',
    at('odbor ochrany práv dětí'),
    ({ person, on }) => ({
      subject: 'Změna odpovědné osoby u pověřené osoby',
      body: [
        `dnem ${czechDate(on)} byla z funkce odvolána naše ředitelka, která byla v rozhodnutí o pověření k výkonu sociálně-právní ochrany dětí uvedena jako odpovědná osoba. Nově jí bude ${person.given} ${person.family}.`,
        'Žádáme o změnu rozhodnutí o pověření.',
      ],
    }),
  ),
  mail(
    'person',
    'photograph on the web',
    'Odvolání souhlasu s uveřejněním fotografie',
    at('odbor komunikace'),
    ({ person }) => ({
      subject: 'Odvolávám souhlas s fotografií',
      body: [
        `na Vašem Facebooku visí fotografie z Dne pěstounství, na níž jsem ${by(person, 'vyfocený', 'vyfocená')} s dětmi. Souhlas s jejím uveřejněním odvolávám a prosím o stažení.`,
      ],
    }),
  ),
  mail(
    'person',
    'newsletter no more',
    'Odhlášení newsletteru, odvolání souhlasu se zpracováním údajů',
    box,
    ({ person }) => ({
      subject: 'Odhlášení z odběru novinek pro pečující',
      body: [
        `už si nepřeji dostávat Váš měsíční newsletter pro pečující osoby. Souhlas se zasíláním na adresu ${person.email} tímto beru zpět.`,
      ],
    }),
  ),
  mail(
    'person',
    'power of attorney ended',
    'Odvolání plné moci - řízení o invalidním důchodu',
    at('odbor posudkové služby'),
    ({ person, number, on }) => ({
      subject: `Odvolání plné moci, sp. zn. PK/${number}/2026`,
      body: [
        `plnou moc, kterou jsem ${by(person, 'udělil', 'udělila')} sociální poradně dne ${czechDate(on)} pro řízení o námitkách ve věci invalidního důchodu, odvolávám. Písemnosti posílejte mně.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'power of attorney for a permit',
    'Plná moc k zastupování v řízení - agenturní zaměstnávání',
    at('odbor trhu práce'),
    ({ person, organisation }) => ({
      subject: 'Předložení plné moci',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, zmocňuje k zastupování v řízení o vydání povolení ke zprostředkování zaměstnání tuto osobu: ${fullName(person)}, nar. ${dottedDate(person.born)}.`,
        'Zmocnění zahrnuje podání žádosti, nahlížení do spisu a převzetí rozhodnutí.',
      ],
    }),
  ),
  mail(
    'person',
    'advocate in a foster care appeal',
    'Zastoupení účastníka, plná moc',
    at('odvolací oddělení – náhradní rodinná péče'),
    ({ number }) => ({
      subject: `Převzetí zastoupení ve věci č. j. ${number}/2026-SPOD`,
      body: [
        'oznamuji převzetí právního zastoupení pěstounky v odvolacím řízení o odměně pěstouna. Plnou moc přikládám a žádám o termín k nahlédnutí do spisu.',
      ],
    }),
  ),
  mail(
    'organisation',
    'authorised for the audit',
    'Pověření zaměstnance k účasti na kontrole na místě',
    at('oddělení kontroly projektů'),
    ({ person, on }) => ({
      subject: 'Osoba pověřená součinností při kontrole',
      body: [
        `ke kontrole na místě oznámené dne ${czechDate(on)} pověřujeme jednáním s kontrolní skupinou naši finanční manažerku nebo, nebude-li přítomna, jejího zástupce. Tím je ${person.given} ${person.family}.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'trade union sends a delegate',
    'Delegování zástupce odborů do tripartitního týmu',
    at('odbor pracovněprávní legislativy'),
    ({ person, organisation }) => ({
      subject: 'Delegování člena pracovního týmu Rady hospodářské a sociální dohody',
      body: [
        `výbor odborového svazu (${organisation.name}) deleguje do týmu pro sociální otázky jako svého zástupce tuto osobu: ${person.given} ${person.family}.`,
        'Předchozí člen svůj mandát ukončil.',
      ],
    }),
  ),
  mail(
    'organisation',
    'bargaining of a collective agreement',
    'Pověření ke kolektivnímu vyjednávání',
    at('sekce státní služby a personální'),
    ({ person }) => ({
      subject: 'Zmocnění vyjednavače základní organizace',
      body: [
        `kolektivní dohodu na příští rok za nás bude vyjednávat ${fullName(person)}, k čemuž dostává zmocnění s právem podpisu dodatku o sociálním fondu.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'new user of the European portal',
    'Žádost o zřízení přístupu - ISKP21+',
    at('oddělení podpory uživatelů MS2021+'),
    ({ person, number }) => ({
      subject: `Přístup k projektu ${number} v ISKP21+`,
      body: [
        `prosíme o pomoc s přidělením role signatáře v portálu ISKP21+. Uživatel ${person.given} ${person.family} se zaregistroval, ale projekt ve svém přehledu nevidí.`,
      ],
    }),
  ),
  mail(
    'person',
    'client zone',
    'Nefunguje mi přihlášení do klientské zóny Jenda',
    at('klientské centrum'),
    ({ on }) => ({
      subject: 'Klientská zóna Jenda – přihlášení bankovní identitou',
      body: [
        `od ${czechDate(on)} se přes bankovní identitu nedostanu do Jendy a nemůžu požádat o přídavek na dítě. Heslo jsem měnit nezkoušel/a, žádné totiž nemám.`,
      ],
    }),
  ),
  mail(
    'authority',
    'access to material need',
    'Přístup do OKnouze pro novou referentku',
    at('odbor nepojistných dávek'),
    ({ person, organisation }) => ({
      subject: 'Zřízení uživatele aplikace OKnouze',
      body: [
        `náš úřad (${organisation.name}) přijal novou sociální pracovnici. K nahlížení na údaje o příjemcích příspěvku na živobytí potřebuje uživatelský účet v OKnouze; kontaktní osobou úřadu je ${person.given} ${person.family}.`,
      ],
    }),
  ),
  mail(
    'authority',
    'information system of child protection',
    'Uživatelské účty - evidence SPOD',
    at('odbor ochrany dětí, metodika OSPOD'),
    ({ person, organisation }) => ({
      subject: 'Noví uživatelé evidence osob vhodných stát se pěstouny',
      body: [
        `oddělení sociálně-právní ochrany dětí, ${organisation.name}, žádá o zavedení pracovnice do evidence žadatelů o náhradní rodinnou péči. Vedoucím oddělení je ${person.given} ${person.family}.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'list of the providers as data',
    'Žádost o data - registr poskytovatelů, přístup přes API',
    at('oddělení otevřených dat'),
    () => ({
      subject: 'Strojový přístup k otevřeným datům',
      body: [
        'vyvíjíme mapu sociálních služeb pro rodiny se seniory a rádi bychom si každou noc stahovali veřejný seznam poskytovatelů. Nabízíte k němu aplikační rozhraní, nebo jen soubor ke stažení?',
      ],
    }),
  ),
  mail(
    'person',
    'what the office knows of me',
    'Jaké údaje o mně vedete? Přístup podle čl. 15 GDPR',
    at('pověřenec pro ochranu osobních údajů'),
    ({ person }) => ({
      subject: 'Uplatnění práva na přístup k osobním údajům',
      body: [
        `žádám o potvrzení, zda o mně ministerstvo zpracovává osobní údaje ve spojitosti s dávkami státní sociální podpory, a o jejich kopii. Jmenuji se ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, bytem ${person.address}.`,
      ],
    }),
  ),
  mail(
    'person',
    'erase me from the job seekers',
    'Výmaz osobních údajů z evidence uchazečů',
    at('pověřenec pro ochranu osobních údajů'),
    ({ person, on }) => ({
      subject: 'Žádost o výmaz podle čl. 17 GDPR',
      body: [
        `z evidence uchazečů o zaměstnání jsem ${by(person, 'byl vyřazen', 'byla vyřazena')} ${czechDate(on)}. Žádám, abyste mé údaje smazali, souhlas s předáváním životopisu zaměstnavatelům už neplatí.`,
      ],
    }),
  ),
  mail(
    'person',
    'candidate for adoption',
    'Souhlas s ověřením údajů - osvojení z ciziny',
    at('oddělení mezinárodního osvojení'),
    ({ person }) => ({
      subject: 'Souhlas žadatele o osvojení',
      body: [
        `jako žadatel o zprostředkování osvojení souhlasím, aby si úřad vyžádal opis z Rejstříku trestů a zprávu praktického lékaře. ${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  ),
  mail(
    'organisation',
    'evaluators for the database',
    'Databáze hodnotitelů - souhlas se zpracováním osobních údajů',
    at('odbor výzev a hodnocení'),
    ({ person }) => ({
      subject: 'Přihláška externího hodnotitele',
      body: [
        `za naši organizaci nominujeme do databáze externích hodnotitelů tuto osobu: ${person.given} ${person.family}. Podepsaný souhlas se zpracováním osobních údajů pro účely hodnocení projektů je v příloze.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'consents of trainees',
    'Souhlasy účastníků kurzu se zpracováním OÚ',
    at('oddělení akreditací'),
    ({ number }) => ({
      subject: `Kurz č. A${number} – souhlasy účastníků`,
      body: [
        'k závěrečné zprávě o akreditovaném kurzu „Komunikace se seniorem s demencí“ přikládáme prezenční listiny a souhlasy účastníků se zpracováním jejich údajů pro vydání osvědčení.',
      ],
    }),
  ),
  mail(
    'organisation',
    'consent of the lessor',
    'Souhlas vlastníka nemovitosti',
    at('odbor investic sociálních služeb'),
    ({ organisation }) => ({
      subject: 'Souhlas vlastníka s realizací projektu',
      body: [
        `${organisation.name} jako vlastník budovy souhlasí s tím, aby nájemce v ní z dotace MPSV zřídil denní stacionář, a zavazuje se nájem po dobu udržitelnosti nevypovědět.`,
      ],
    }),
  ),
  mail(
    'authority',
    'town agrees with a transfer',
    'Souhlas města s převodem dotace na příspěvkovou organizaci',
    at('odbor financování sociálních služeb'),
    ({ organisation, on }) => ({
      subject: 'Usnesení zastupitelstva – souhlas',
      body: [
        `zastupitelstvo dne ${wordyDate(on)} vyslovilo souhlas s převodem neinvestiční dotace na domov pro seniory, jehož zřizovatelem je ${organisation.name}. Výpis z usnesení přikládáme.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'bank account of a beneficiary',
    'Změna bankovního účtu příjemce dotace',
    at('ekonomický odbor'),
    ({ number }) => ({
      subject: `Nové číslo účtu, rozhodnutí č. ${number}/2026`,
      body: [
        'dotaci nám prosím posílejte na nový účet, starý ke konci měsíce rušíme. Smlouvu s bankou přikládáme.',
        'Účetní dodává, že variabilní symbol zůstává stejný.',
      ],
    }),
  ),
  mail(
    'organisation',
    'password for an encrypted file',
    'Heslo k zaslanému souboru',
    at('oddělení posudkové služby'),
    ({ number }) => ({
      subject: `Heslo k archivu, spis ${number}`,
      body: [
        'zdravotní dokumentaci jsme Vám poslali zašifrovanou předchozí datovou zprávou. Heslo sdělíme paní doktorce telefonicky, prosíme o číslo, na kterém ji zastihneme.',
      ],
    }),
  ),
  mail(
    'organisation',
    'accounts at a helpdesk',
    'Uživatelské účty Vašich pracovníků v našem helpdesku',
    at(ict),
    ({ on }) => ({
      subject: 'Přechod na nový helpdesk dodavatele',
      body: [
        `jako dodavatel tiskového řešení jsme ${czechDate(on)} spustili nový helpdesk. Vaši technici v něm mají založené účty, přihlašovací jména obdrželi SMS zprávou.`,
      ],
    }),
    ict,
  ),
  mail(
    'organisation',
    'e-mail box of a contractor',
    'Ukončení přístupu VPN našeho konzultanta',
    at(ict),
    ({ person, on }) => ({
      subject: 'Zrušení vzdáleného přístupu k síti',
      body: [
        `${person.given} ${person.family}, ${by(person, 'náš konzultant', 'naše konzultantka')} na zakázce datového skladu, ke dni ${dottedDate(on)} ${by(person, 'skončil', 'skončila')}. Přístup VPN a token prosíme zrušit.`,
      ],
    }),
    ict,
  ),
  mail(
    'organisation',
    'hours of maintenance',
    'Faktura - servis OKslužby, 3. čtvrtletí',
    at(ict),
    ({ number, on }) => ({
      subject: `Faktura č. ${number}/26, servisní podpora`,
      body: [
        `za servis aplikačního programového vybavení OKslužby Vám účtujeme čtvrtletní paušál. Datum uskutečnění plnění: ${dottedDate(on)}.`,
        [
          ['Popis', 'Množství', 'Cena bez daně'],
          ['Paušál L2 podpory', '3 měsíce', '186 000 Kč'],
          ['Práce nad paušál', '14 hodin', '21 700 Kč'],
        ],
      ],
    }),
    ict,
  ),
  mail(
    'organisation',
    'acceptance of a release',
    'Akceptační protokol k verzi 4.12 - OKslužby',
    at(ict),
    ({ number }) => ({
      subject: `Akceptační protokol, objednávka ${number}`,
      body: [
        'předkládáme k podpisu akceptační protokol dodané verze OKslužby. Testy proběhly bez závad kategorie A, dvě závady kategorie C odstraníme do Vánoc.',
      ],
    }),
    'odbor provozu ICT',
  ),
  mail(
    'organisation',
    'outage announced by the supplier',
    'Odstávka serverů OKslužby - oznámení dodavatele',
    at(ict),
    ({ number }) => ({
      subject: `Oznámení servisního okna, RFC ${number}`,
      body: [
        'dle smlouvy ohlašujeme servisní okno v sobotu od 20 do 24 hodin. Dotčeny budou databázové servery, na nichž běží OKslužby. Žádnou součinnost od Vás nepotřebujeme.',
      ],
    }),
    ict,
  ),
  mail(
    'organisation',
    'consultation of the market',
    'Předběžná tržní konzultace - nástupce aplikací OK',
    at('oddělení veřejných zakázek ICT'),
    ({ organisation }) => ({
      subject: 'Odpověď na předběžnou tržní konzultaci',
      body: [
        `${organisation.name} odpovídá na otázky k plánované náhradě aplikací pro dotace v sociální oblasti. Cenu přenosu dat ze stávajícího řešení odhadujeme na 640 člověkodnů.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'licences run out',
    'Nabídka prodloužení licencí k ověřování uživatelů',
    at(ict),
    () => ({
      subject: 'Konec podpory licencí dvoufaktorového ověření',
      body: [
        'licence k softwaru pro dvoufaktorové ověření uživatelů Vám vyprší za dva měsíce. Při objednání do konce roku nabízíme slevu 15 %.',
      ],
    }),
    ict,
  ),
  mail(
    'authority',
    'police wants logs',
    'Žádost o záznamy o přihlášení - trestní řízení',
    at(ict),
    ({ number, on }) => ({
      subject: `Vyžádání provozních údajů, KRPA-${number}/TČ-2026`,
      body: [
        `v trestní věci podvodu s dávkami sdělte, z jakých IP adres se k portálu Úřadu práce přihlašoval účet blíže popsaný v příloze, a to za období od ${czechDate(on)}.`,
      ],
    }),
    ict,
  ),
  mail(
    'authority',
    'warning of phishing',
    'Varování před podvodnými zprávami žádajícími o heslo',
    at('odbor kybernetické bezpečnosti'),
    () => ({
      subject: 'Informace o phishingové kampani',
      body: [
        'občané nám přinášejí e-maily, které se tváří jako výzva ministerstva k ověření uživatelského účtu a hesla. Předáváme několik vzorků k Vašemu využití.',
      ],
    }),
  ),
  mail(
    'organisation',
    'reference wanted',
    'Žádost o vydání referenčního osvědčení',
    at(ict),
    ({ number }) => ({
      subject: `Osvědčení o řádném plnění smlouvy ${number}`,
      body: [
        'hlásíme se do zadávacího řízení a potřebujeme doklad, že jsme pro Vás v minulých letech spravovali uživatelské stanice. Vzor osvědčení posíláme, stačí podepsat.',
      ],
    }),
    'Odbor provozu ICT',
  ),
  mail(
    'organisation',
    'technicians to come in',
    'Povolení vstupu do objektu pro techniky',
    at('oddělení vnitřní správy'),
    ({ person, on }) => ({
      subject: 'Seznam osob pro vstup do budovy',
      body: [
        `ve dnech následujících po ${czechDate(on)} budou u Vás probíhat revize hasicích přístrojů. O povolení vstupu žádáme pro dvojici pracovníků, vedoucím je ${person.family} ${person.given}.`,
      ],
    }),
  ),
  mail(
    'person',
    'entrance for a wheelchair',
    'Bezbariérový přístup na úřad',
    at('oddělení stížností a podnětů'),
    ({ person }) => ({
      subject: 'Přístup vozíčkářů na kontaktní pracoviště',
      body: [
        `jsem na vozíku a na kontaktní pracoviště se už dvakrát ${by(person, 'nedostal', 'nedostala')}, protože plošina nejezdí. Kdy bude přístup zajištěn?`,
      ],
    }),
  ),
  mail(
    'organisation',
    'training for providers',
    'Školení Poskytovatel 2027: výkazy a dotace bez chyb',
    at('odbor sociálních služeb'),
    ({ on }) => ({
      subject: 'Pozvánka pro pracovníky ministerstva',
      body: [
        `pořádáme školení pro poskytovatele, kteří vyplňují výkazy a žádosti o dotace. Rádi bychom mezi lektory přivítali i někoho od Vás. Přihlášky jsme otevřeli ${czechDate(on)}.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'card for families',
    'Partnerství v projektu Rodinné pasy - Senior pasy',
    at('odbor rodinné politiky'),
    ({ organisation }) => ({
      subject: 'Nabídka spolupráce: Senior pas a Rodinný pas',
      body: [
        `${organisation.name} provozuje slevový program pro rodiny a seniory v pěti krajích. Ministerstvu nabízíme partnerství a vzájemné uvádění loga.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'confirmation of a submitted application',
    'Potvrzení o podání žádosti o dotaci pro banku',
    at('odbor financování sociálních služeb'),
    ({ number }) => ({
      subject: `Žádost o potvrzení, identifikátor služby ${number}`,
      body: [
        'banka po nás kvůli překlenovacímu úvěru chce doklad, že jsme na příští rok požádali o dotaci. Žádost jsme podali elektronicky v OKslužby – poskytovatel, o její výši Vás prosíme vystavit potvrzení.',
      ],
    }),
  ),
  mail(
    'organisation',
    'missing enclosure of an application',
    'Dodání přílohy k žádosti (OKslužby - senior)',
    at('oddělení sociálního začleňování a stárnutí'),
    ({ number, on }) => ({
      subject: `Stanovy spolku k žádosti ${number}`,
      body: [
        `na Vaši výzvu ze dne ${czechDate(on)} dodáváme aktuální stanovy, které se nám do elektronické žádosti (OKslužby – senior) omylem nevložily. Ostatní přílohy jsou v pořádku.`,
      ],
    }),
  ),
  mail(
    'person',
    'student asks for a questionnaire',
    'Diplomová práce o digitalizaci dotací - prosba o rozhovor',
    at('odbor komunikace'),
    ({ person }) => ({
      subject: 'Prosba o rozhovor k diplomové práci',
      body: [
        `píšu diplomovou práci o tom, jak neziskovky zvládají elektronické podávání žádostí, mimo jiné v OKslužby. ${by(person, 'Uvítal', 'Uvítala')} bych hodinový rozhovor s úředníkem, který agendu dotací zná.`,
      ],
    }),
  ),
  mail(
    'person',
    'costs of the applications by the law',
    '106/1999 Sb. - náklady na dotační aplikace',
    at('odbor právní, poskytování informací'),
    ({ person }) => ({
      subject: 'Žádost o informace (náklady)',
      body: [
        `ptám se podle zákona o svobodném přístupu k informacím: kolik ministerstvo ročně platí za hosting aplikací OKslužby a kolik dodavateli zaplatilo na pokutách? ${fullName(person)}, nar. ${dottedDate(person.born)}, ${person.address}`,
      ],
    }),
  ),
  mail(
    'organisation',
    'right of signature at the bank',
    'Podpisové vzory - zvláštní účet projektu',
    at('oddělení rozpočtu projektů'),
    ({ person }) => ({
      subject: 'Oprávnění k nakládání s účtem',
      body: [
        `k projektovému účtu má nově dispoziční oprávnění i ${fullName(person)}. Dosavadní oprávnění bývalého předsedy banka zrušila.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'guarantor of a course',
    'Ukončení činnosti odborného garanta vzdělávacího programu',
    at('akreditační komise'),
    ({ person, number, on }) => ({
      subject: `Akreditace A${number}/2023 – garant`,
      body: [
        `odborný garant kurzu s námi ke dni ${czechDate(on)} ukončil spolupráci. Jeho místo zaujme ${fullName(person)}; doklady o vzdělání dodáme.`,
      ],
    }),
  ),
  mail(
    'person',
    'member of a commission resigns',
    'Rezignace na členství v hodnotící komisi',
    at('odbor rodinné politiky'),
    ({ person, on }) => ({
      subject: 'Vzdávám se členství v komisi',
      body: [
        `k ${czechDate(on)} rezignuji na funkci člena komise pro hodnocení projektů na podporu rodiny. Důvodem je podjatost, ${by(person, 'nastoupil', 'nastoupila')} jsem k jednomu z žadatelů.`,
      ],
    }),
  ),
  mail(
    'person',
    'job application of an economist',
    'Reakce na inzerát, životopis a souhlas GDPR',
    at('odbor personální'),
    ({ person }) => ({
      subject: 'Zájem o místo v odboru provozu informačních a komunikačních technologií',
      body: [
        `na Vašem webu mě zaujala volná pozice správce uživatelských účtů. Hlásím se na ni a souhlasím, abyste mé údaje uchovali po dobu výběru. ${fullName(person)}, tel. ${person.phone}`,
      ],
    }),
  ),
  mail(
    'organisation',
    'consent with the end of a contract',
    'Dohoda o ukončení smlouvy o dodávce čteček karet',
    at(ict),
    ({ number }) => ({
      subject: `Ukončení smlouvy č. ${number}/S`,
      body: [
        'souhlasíme s Vaším návrhem ukončit smlouvu dohodou. Podepsané vyhotovení vracíme, čtečky u Vás vyzvedneme po předchozí domluvě.',
      ],
    }),
    ict,
  ),
  mail(
    'organisation',
    'survey among providers',
    'Výsledky ankety mezi uživateli dotačních aplikací',
    at('odbor sociálních služeb'),
    () => ({
      subject: 'Anketa asociace – co by poskytovatelé zlepšili',
      body: [
        'naše asociace oslovila 212 poskytovatelů s dotazem, jak se jim pracuje s dotačními aplikacemi včetně OKslužby. Souhrn výsledků Vám předáváme k zamyšlení, odpověď nečekáme.',
      ],
    }),
  ),
  mail(
    'authority',
    'authorisation to collect documents',
    'Pověření k převzetí listin',
    at('podatelna'),
    ({ person, organisation }) => ({
      subject: 'Pověření úředníka',
      body: [
        `${organisation.name} pověřuje k osobnímu převzetí archivovaných rozhodnutí o zřízení domova důchodců svého zaměstnance. Jméno: ${person.given} ${person.family}, číslo průkazu předloží na místě.`,
      ],
    }),
  ),
];

/** Nobody could take it for ours. */
const everyday: StrangerWording[] = [
  mail('person', 'neighbour on benefits', 'Podnět k prošetření pobírání dávek', at('odbor inspekce dávek'), () => ({
    subject: 'Podnět',
    body: [
      'soused pobírá příspěvek na bydlení a přitom byt pronajímá dalším lidem. Nechci být jmenován/a, ale pokládám to za nespravedlivé.',
    ],
  })),
  mail(
    'person',
    'degree of dependence',
    'Příspěvek na péči - nesouhlas s posudkem',
    at('posudková komise MPSV'),
    ({ on }) => ({
      subject: 'Vyjádření k posudku o stupni závislosti',
      body: [
        `tatínek má po mrtvici a posudek ze dne ${czechDate(on)} ho zařadil jen do druhého stupně. Sám se nenají ani neumyje. Dokládáme zprávu z neurologie.`,
      ],
    }),
  ),
  mail('person', 'card of the disabled', 'Průkaz ZTP/P', at('odbor pro osoby se zdravotním postižením'), () => ({
    subject: 'Nepřiznání průkazu ZTP/P',
    body: ['dceři s autismem byl místo ZTP/P přiznán jen průkaz ZTP. Chceme vědět, na koho se můžeme obrátit.'],
  })),
  mail(
    'person',
    'years of care in the pension',
    'Doba péče o osobu blízkou',
    at('odbor důchodového pojištění'),
    ({ person }) => ({
      subject: 'Započtení péče do důchodu',
      body: [
        `o babičku jsem se ${by(person, 'staral', 'starala')} sedm let a ČSSZ mi tu dobu nezapočetla. Jaký doklad ode mě má chtít?`,
      ],
    }),
  ),
  mail('person', 'early retirement', 'Předčasný důchod - dotaz', box, () => ({
    subject: 'Kdy nejdřív mohu do předčasného důchodu',
    body: [
      'ročník 1964, dvě děti, odpracováno 42 let. Napište mi prosím prostou řečí, od kdy mohu jít a o kolik přijdu.',
    ],
  })),
  mail('person', 'unpaid wages', 'Nevyplacená mzda', at('odbor pracovního práva'), ({ on }) => ({
    subject: 'Zaměstnavatel dluží mzdu',
    body: [
      `v restauraci mi nezaplatili za dva měsíce, naposledy měla přijít výplata ${czechDate(on)}. Inspektorát mlčí, tak píšu Vám.`,
    ],
  })),
  mail(
    'authority',
    'executor asks',
    'Exekuce - výzva k součinnosti třetí osoby',
    at('mzdová účtárna'),
    ({ number }) => ({
      subject: `Exekuční řízení 044 EX ${number}/25`,
      body: ['vyzýváme Vás, abyste do 15 dnů sdělili, zda povinný pobírá u Vašeho úřadu plat a v jaké výši.'],
    }),
  ),
  mail('authority', 'court and a guardian', 'Usnesení - opatrovník', at('odbor právní'), ({ number, on }) => ({
    subject: `Usnesení č. j. 7 Nc ${number}/2026-31`,
    body: [`soud ustanovil nezletilé kolizního opatrovníka; usnesení nabylo právní moci ${czechDate(on)}.`],
  })),
  mail(
    'authority',
    'constitutional complaint',
    'Výzva k vyjádření - ústavní stížnost',
    at('odbor právní'),
    ({ number }) => ({
      subject: `Sp. zn. III. ÚS ${number}/26`,
      body: ['jako vedlejšímu účastníku se Vám zasílá ústavní stížnost s výzvou k vyjádření ve lhůtě dvaceti dnů.'],
    }),
  ),
  mail(
    'authority',
    'defender of rights',
    'Šetření ochránce práv - domov se zvláštním režimem',
    at('odbor sociálních služeb'),
    () => ({
      subject: 'Zpráva z návštěvy zařízení',
      body: [
        'zasíláme zprávu ze systematické návštěvy domova se zvláštním režimem. Doporučení č. 4 směřuje k ministerstvu.',
      ],
    }),
  ),
  mail(
    'authority',
    'resolution on housing',
    'Usnesení rady města - dostupné bydlení',
    at('odbor sociálního bydlení'),
    ({ organisation }) => ({
      subject: 'Usnesení k podpoře v bydlení',
      body: [
        `rada města (${organisation.name}) projednala zřízení kontaktního místa pro bydlení a žádá o výklad k počtu úvazků.`,
      ],
    }),
  ),
  mail(
    'authority',
    'public works',
    'Veřejně prospěšné práce - navýšení míst',
    at('odbor zaměstnanosti'),
    ({ organisation }) => ({
      subject: 'Místa na veřejně prospěšné práce',
      body: [
        `na jaře budeme potřebovat o čtyři lidi víc na úklid po povodních. ${organisation.name} má zatím schválena dvě místa a úřad práce nás odkázal na Vás.`,
      ],
    }),
  ),
  mail(
    'authority',
    'community plan',
    'Komunitní plán sociálních služeb 2027-2029',
    at('odbor sociálních služeb'),
    ({ organisation }) => ({
      subject: 'Zaslání komunitního plánu',
      body: [
        `pro Vaši informaci zasíláme schválený komunitní plán. Zpracovatelem je ${organisation.name}, ${seatOf(organisation)}.`,
      ],
    }),
  ),
  mail('authority', 'refugees in a hall', 'Ubytování uprchlíků - počty', at('oddělení krizového řízení'), ({ on }) => ({
    subject: 'Hlášení volných lůžek',
    body: [
      `ke dni ${dottedDate(on)} hlásíme stav nouzového ubytování:`,
      [
        ['Zařízení', 'Lůžek', 'Volných'],
        ['tělocvična', '40', '22'],
        ['bývalá škola', '65', '3'],
      ],
    ],
  })),
  mail('authority', 'flood', 'Mimořádná okamžitá pomoc po povodni', at('odbor nepojistných dávek'), () => ({
    subject: 'Prosba o výjezdní tým úřadu práce',
    body: [
      'voda zasáhla 31 domů. Lidé nemají jak dojet do okresního města, pošlete prosím pracovníky s formuláři k nám na radnici.',
    ],
  })),
  mail('person', 'petition for a bus', 'Petice - zachování denního stacionáře', box, () => ({
    subject: 'Petice občanů',
    body: ['předávám petici s 318 podpisy proti zavření denního stacionáře v našem městě. Rodiče nemají kam děti dát.'],
  })),
  mail('person', 'rude clerk', 'Stížnost na chování úřednice', at('oddělení stížností'), ({ on }) => ({
    subject: 'Chování na přepážce',
    body: [`${czechDate(on)} na mě paní u přepážky křičela, že lžu. Žádám omluvu a jiné jednání.`],
  })),
  mail('person', 'thank you to a clerk', 'Poděkování pracovnici úřadu', at('kancelář ministra'), () => ({
    subject: 'Chci pochválit',
    body: [
      'paní z kontaktního pracoviště mi pomohla s formulářem na mimořádnou dávku a ještě mě doprovodila na autobus. Takových víc!',
    ],
  })),
  mail('person', 'foster mother', 'Odměna pěstouna při nemoci', at('oddělení náhradní rodinné péče'), () => ({
    subject: 'Dotaz k dávkám pěstounské péče',
    body: ['jsem pěstounka na přechodnou dobu, měsíc jsem ležela v nemocnici a odměna mi nepřišla. Má to tak být?'],
  })),
  mail('person', 'father from abroad', 'Mezinárodní únos dítěte', at('oddělení mezinárodněprávní ochrany'), () => ({
    subject: 'Dcera odvezena do zahraničí',
    body: [
      'bývalá partnerka odvezla naši dceru bez mého vědomí do Irska. Potřebuji vědět, jak zahájit návratové řízení.',
    ],
  })),
  mail('person', 'maintenance advance', 'Náhradní výživné', at('odbor rodinných dávek'), () => ({
    subject: 'Náhradní výživné - zamítnutí',
    body: ['otec dětí neplatí, exekuce běží, ale náhradní výživné mi zamítli kvůli chybějícímu razítku exekutora.'],
  })),
  mail('organisation', 'green card', 'Zaměstnanecká karta - průtahy', at('oddělení zahraniční zaměstnanosti'), () => ({
    subject: 'Zaměstnávání svářečů z Filipín',
    body: ['na souhlasné stanovisko k osmi pracovním místům čekáme od jara, výroba stojí. Kdy bude vyřízeno?'],
  })),
  mail('organisation', 'posted workers', 'Vysílání pracovníků do Německa', at('odbor evropské zaměstnanosti'), () => ({
    subject: 'Příslušnost k pojištění u vyslaných montérů',
    body: ['prosíme o výklad, zda na montáž delší než 24 měsíců můžeme žádat výjimku a komu ji adresovat.'],
  })),
  mail(
    'organisation',
    'sheltered workshop',
    'Příspěvek na podporu zaměstnávání OZP',
    at('odbor zaměstnávání OZP'),
    ({ number }) => ({
      subject: `Krácení příspěvku za 2. čtvrtletí, ${number}`,
      body: [
        'úřad práce nám zkrátil příspěvek kvůli dvěma dnům prodlení s pojistným. Šlo o chybu banky, doklady máme.',
      ],
    }),
  ),
  mail('organisation', 'kurzarbeit', 'Částečná práce - žádost o vyhlášení', at('sekce zaměstnanosti'), () => ({
    subject: 'Podpora v době částečné práce',
    body: [
      'po požáru haly nemáme pro 140 lidí práci. Žádáme vládu prostřednictvím ministerstva o vyhlášení podpory pro náš okres.',
    ],
  })),
  mail(
    'organisation',
    'collective redundancies',
    'Hromadné propouštění - oznámení',
    at('odbor trhu práce'),
    ({ on }) => ({
      subject: 'Informace o hromadném propouštění',
      body: [`představenstvo ${czechDate(on)} rozhodlo o uzavření závodu. Na jaře odejde postupně 86 zaměstnanců.`],
    }),
  ),
  mail(
    'organisation',
    'work injury',
    'Zpráva o smrtelném pracovním úrazu',
    at('odbor bezpečnosti práce'),
    ({ on }) => ({
      subject: 'Pracovní úraz',
      body: [`dne ${wordyDate(on)} došlo na naší stavbě ke smrtelnému úrazu. Inspektorát i policie jsou informovány.`],
    }),
  ),
  mail(
    'organisation',
    'opinion on the labour code',
    'Připomínky k novele zákoníku práce',
    at('odbor pracovněprávní legislativy'),
    () => ({
      subject: 'Připomínkové řízení – zákoník práce',
      body: ['k § 317 navrhujeme vypustit povinnost paušálu u práce z domova. Zdůvodnění uvádíme v příloze.'],
    }),
  ),
  mail('organisation', 'minimal wage', 'Stanovisko svazu k minimální mzdě', at('odbor odměňování'), () => ({
    subject: 'Minimální mzda 2027',
    body: ['zvýšení o jedenáct procent malé firmy v pohraničí neunesou. Navrhujeme pomalejší náběh.'],
  })),
  mail(
    'organisation',
    'union demands',
    'Platy v sociálních službách - požadavky odborů',
    at('kancelář ministra'),
    () => ({
      subject: 'Výzva k jednání o platech',
      body: ['pečovatelky berou méně než pokladní. Žádáme schůzku s panem ministrem ještě před schválením rozpočtu.'],
    }),
  ),
  mail(
    'organisation',
    'inspection report',
    'Splnění opatření po inspekci',
    at('inspekce sociálních služeb'),
    ({ number, on }) => ({
      subject: `Zpráva o plnění opatření, protokol ${number}`,
      body: [
        `opatření uložená inspekcí jsme splnili k ${czechDate(on)}. Na pokojích jsou signalizační tlačítka a pravidla stravování jsme přepsali.`,
      ],
    }),
  ),
  mail('organisation', 'excess of payments', 'Úhrady klientů - výklad vyhlášky', at('odbor sociálních služeb'), () => ({
    subject: 'Strop úhrady za stravu',
    body: [
      'můžeme klientovi účtovat druhou večeři, když celodenní strava už dosahuje stropu? Rodina ji výslovně chce.',
    ],
  })),
  mail(
    'organisation',
    'recognition of a social enterprise',
    'Integrační sociální podnik - dotaz k žádosti',
    at('oddělení sociální ekonomiky'),
    () => ({
      subject: 'Status integračního podniku',
      body: [
        'provozujeme prádelnu, kde pracují lidé po výkonu trestu. Započítávají se do limitu i dohody o provedení práce?',
      ],
    }),
  ),
  mail(
    'organisation',
    'monitoring report',
    'Zpráva o realizaci č. 5',
    at('odbor realizace programů ESF'),
    ({ number }) => ({
      subject: `Průvodní dopis ke zprávě o realizaci, projekt ${number}`,
      body: ['zpráva je už v systému, sem dáváme jen naskenované výkazy práce, které se tam svou velikostí nevešly.'],
    }),
  ),
  mail('organisation', 'recovery plan', 'NPO - prodloužení stavby domova', at('odbor investic'), ({ number, on }) => ({
    subject: `Prodloužení termínu dokončení, akce ${number}`,
    body: [`zhotovitel přestal ${czechDate(on)} pracovat. Stavbu nestihneme a prosíme o půlroční odklad.`],
  })),
  mail(
    'organisation',
    'repayment by instalments',
    'Odvod za porušení rozpočtové kázně - splátky',
    at('odbor kontroly a auditu'),
    ({ number }) => ({
      subject: `Žádost o prominutí odvodu, č. j. ${number}`,
      body: ['odvod bychom zaplatili, ale najednou to naši malou organizaci položí. Prosíme o splátky na dva roky.'],
    }),
  ),
  mail(
    'organisation',
    'cleaning bill',
    'Faktura za úklid',
    at('odbor správy majetku'),
    ({ number, on }) => ({
      subject: `Faktura ${number} – úklid kanceláří`,
      body: [
        `účtujeme úklid v budově Na Poříčním právu za měsíc, který skončil. Vystaveno ${dottedDate(on)}.`,
        [
          ['Plocha', 'Cena'],
          ['kanceláře 1 840 m²', '73 600 Kč'],
          ['okna', '9 250 Kč'],
        ],
      ],
    }),
    'odbor správy majetku',
  ),
  mail(
    'organisation',
    'phones',
    'Vyúčtování hlasových služeb',
    at('ekonomický odbor'),
    ({ number }) => ({
      subject: `Doklad č. ${number} za telefony`,
      body: [
        'posíláme měsíční vyúčtování služeb mobilní sítě.',
        [
          ['Služba', 'Kč'],
          ['tarify', '41 118'],
          ['roaming', '2 060'],
        ],
        'Platbu provedeme inkasem.',
      ],
    }),
    'ekonomický odbor',
  ),
  mail(
    'organisation',
    'reminder of payment',
    'Upomínka - neuhrazená faktura za překlady',
    at('ekonomický odbor'),
    ({ number }) => ({
      subject: `1. upomínka k faktuře ${number}`,
      body: ['platba za překlad úmluvy do angličtiny dosud nedorazila, možná zapadla. Prosíme o prověření.'],
    }),
  ),
  mail('organisation', 'offer of coffee', 'Nabídka kávovarů do kanceláří', box, () => ({
    subject: 'Káva na úřad bez starostí',
    body: ['zapůjčíme Vám kávovar zdarma, platíte pouze zrna. Ochutnávku přivezeme, kdy budete chtít.'],
  })),
  mail(
    'organisation',
    'furniture',
    'Veřejná zakázka na nábytek - dotaz dodavatele',
    at('oddělení veřejných zakázek'),
    ({ number }) => ({
      subject: `Vysvětlení zadávací dokumentace VZ ${number}`,
      body: ['položka 17 požaduje bukovou dýhu, výkres ukazuje dub. Co platí?'],
    }),
  ),
  mail('organisation', 'lift', 'Protokol o revizi výtahu', at('oddělení vnitřní správy'), ({ on }) => ({
    subject: 'Výsledek revize',
    body: [`výtah č. 2 byl ${czechDate(on)} zkontrolován a vyhověl. U výtahu č. 3 vyměňte do měsíce lano.`],
  })),
  mail(
    'organisation',
    'conference on palliative care',
    'Pozvánka - paliativní péče v domovech',
    at('odbor sociálních služeb'),
    ({ on }) => ({
      subject: 'Kulatý stůl o paliativní péči',
      body: [
        `navazujeme na setkání, které se uskutečnilo ${wordyDate(on)}, a srdečně zveme na další. Občerstvení zajistí naše kuchyně.`,
      ],
    }),
  ),
  mail('organisation', 'patronage', 'Žádost o záštitu - Hry bez bariér', at('kancelář ministra'), () => ({
    subject: 'Prosba o záštitu pana ministra',
    body: [
      'v červnu pořádáme sportovní den dětí s postižením i bez něj. Potěšilo by nás, kdyby pan ministr závody odstartoval.',
    ],
  })),
  mail('organisation', 'television', 'Žádost o vyjádření pro média', at('tiskové oddělení'), () => ({
    subject: 'Natáčení reportáže o nedostatku pečovatelek',
    body: ['chystáme reportáž o čekacích lhůtách v domovech. Poskytne nám někdo z vedení rozhovor na kameru do pátku?'],
  })),
  mail('organisation', 'archive', 'Skartační řízení - posudek', at('správní archiv'), ({ number }) => ({
    subject: `Trvalý skartační souhlas k návrhu ${number}`,
    body: ['spisy bývalého ústavu sociální péče navrhujeme k vyřazení; kroniky a fotografie předáme archivu.'],
  })),
  mail(
    'organisation',
    'statistical survey',
    'Statistické šetření - ubytování zaměstnanců',
    at('odbor analýz a statistiky'),
    () => ({
      subject: 'Výběrové šetření mezi zaměstnavateli',
      body: ['na Váš dotazník odpovídáme: ubytovnu pro zaměstnance neprovozujeme, příspěvek na bydlení neposkytujeme.'],
    }),
  ),
  mail(
    'organisation',
    'homeless people',
    'Noclehárna v zimě - jak vykazovat',
    at('oddělení sociálního začleňování'),
    () => ({
      subject: 'Otevření zimní noclehárny',
      body: ['letos otvíráme dřív, mrzne už teď. Prosíme o radu, jak správně vykázat lidi, kteří přespí na židli.'],
    }),
  ),
  mail(
    'organisation',
    'sick personnel',
    'Chřipka v domově - zákaz návštěv',
    at('oddělení krizového řízení'),
    ({ on }) => ({
      subject: 'Hlášení zákazu návštěv',
      body: [`od ${czechDate(on)} jsme kvůli chřipce omezili návštěvy. Nemocných je 19 klientů a 7 zaměstnanců.`],
    }),
  ),
  mail('person', 'volunteer abroad', 'Evropský sbor solidarity - potvrzení pro dávky', box, ({ person }) => ({
    subject: 'Dobrovolnictví a přídavek na dítě',
    body: [
      `syn odjel na rok pomáhat do hospice v Portugalsku. Přijdu kvůli tomu o přídavek? ${by(person, 'Otec', 'Matka')} dvou studentů`,
    ],
  })),
  mail(
    'person',
    'retired employee',
    'Potvrzení o zaměstnání na ministerstvu',
    at('odbor personální'),
    ({ person }) => ({
      subject: 'Zápočtový list z roku 1988',
      body: [
        `na ministerstvu jsem ${by(person, 'pracoval', 'pracovala')} v letech 1984 až 1988. Kvůli důchodu potřebuji potvrzení, vlastní jsem ${by(person, 'ztratil', 'ztratila')}.`,
      ],
    }),
  ),
  mail('person', 'leaving the service', 'Výpověď ze služebního poměru', at('služební orgán'), ({ person }) => ({
    subject: 'Žádost o skončení služebního poměru',
    body: [`žádám o skončení služebního poměru, zkušební dobu ve firmě začínám v lednu. ${fullName(person)}`],
  })),
  mail('person', 'letter of a pupil', 'Dotaz žáka - co dělá ministerstvo', at('tiskové oddělení'), () => ({
    subject: 'Referát do občanské výchovy',
    body: [
      'chodím do osmé třídy a mám mluvit o Vašem ministerstvu. Prosím o brožurku nebo plakát, pošlu i fotku z nástěnky. Píše za mě máma.',
    ],
  })),
  mail(
    'authority',
    'questions of the parliament',
    'Interpelace - podklady',
    at('oddělení styku s Parlamentem'),
    ({ number }) => ({
      subject: `Podklady k sněmovnímu tisku ${number}`,
      body: ['výbor pro sociální politiku žádá o čísla vyplacených dávek po okresech za poslední tři roky.'],
    }),
  ),
  mail(
    'authority',
    'supreme audit',
    'Kontrolní akce - vyžádání dokladů',
    at('odbor interního auditu'),
    ({ number, on }) => ({
      subject: `Kontrolní akce č. ${number}`,
      body: [
        `ke kontrole zahájené dne ${czechDate(on)} předložte inventurní soupisy majetku a směrnici o oběhu účetních dokladů.`,
      ],
    }),
  ),
  mail('organisation', 'sisters and a bell', 'Pozvání na žehnání nové kaple v domově', at('kancelář ministra'), () => ({
    subject: 'Pozvání k sestrám',
    body: ['po opravě střechy bude v našem domově znovu vysvěcena kaple. Přijeďte mezi nás, babičky už napekly.'],
  })),
  mail(
    'organisation',
    'translation into sign language',
    'Tlumočení do znakového jazyka na úřadech',
    at('odbor pro osoby se zdravotním postižením'),
    () => ({
      subject: 'Online tlumočení pro neslyšící',
      body: ['na pobočkách úřadu práce často chybí tlumočník. Nabízíme zkušební provoz tlumočení po videu.'],
    }),
  ),
];

export const strangers: StrangerWording[] = [...tempting, ...everyday];
