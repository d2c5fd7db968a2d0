import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const to = (...lines: string[]) => ['Ministerstvo práce a sociálních věcí', ...lines];
const short = (unit: string) => ['MPSV', unit, 'Na Poříčním právu 1, 128 01 Praha 2'];
const department = 'odbor provozu informačních a komunikačních technologií';

/** Words of ours in somebody else's matter. */
const tempting: StrangerWording[] = [
  {
    id: 'family subsidy, missing annexes',
    from: 'organisation',
    annotation: 'Chybějící přílohy k žádosti odeslané v OKslužby – rodina',
    unit: 'oddělení dotací na podporu rodiny',
    to: to('oddělení dotací na podporu rodiny'),
    write: ({ number }) => ({
      subject: `Přílohy k projektu R/${number}/2027`,
      body: [
        'na Vaši výzvu posíláme smlouvu o výpůjčce klubovny a aktualizované stanovy. Samotnou žádost o dotaci jsme odeslali v OKslužby – rodina před uzávěrkou.',
      ],
    }),
  },
  {
    id: 'senior subsidy, other months',
    from: 'organisation',
    annotation: 'Posun harmonogramu projektu (dotace Podpora veřejně účelných aktivit seniorů)',
    to: short('oddělení politiky stárnutí'),
    write: ({ number, on }) => ({
      subject: `Projekt č. ${number}: žádost o změnu harmonogramu`,
      body: [
        `přednášky plánované od ${czechDate(on)} musíme kvůli rekonstrukci sálu posunout o dva měsíce. Rozpočet projektu, jak byl podán v OKslužby – senior, zůstává stejný. Žádáme o schválení změny.`,
      ],
    }),
  },
  {
    id: 'settlement of a provider, wrong column',
    from: 'organisation',
    annotation: 'Oprava finančního vypořádání dotace, poskytovatel sociálních služeb',
    unit: 'odbor financování sociálních služeb',
    to: to('odbor financování sociálních služeb'),
    write: ({ number }) => ({
      subject: `Vypořádání dotace ${number} – opravený sloupec`,
      body: [
        'v zaslaném finančním vypořádání jsme zaměnili sloupce „poskytnuto“ a „použito“. Správné částky:',
        [
          ['Druh služby', 'Poskytnuto', 'Použito'],
          ['odborné poradenství', '904 000 Kč', '871 350 Kč'],
          ['azylový dům', '2 316 000 Kč', '2 316 000 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'subsidy application taken back',
    from: 'organisation',
    annotation: 'Zpětvzetí žádosti o dotaci',
    to: to('odbor rodinné politiky', 'oddělení dotací'),
    write: ({ number }) => ({
      subject: `Bereme zpět žádost o dotaci č. ${number}`,
      body: [
        'projekt se nám nepodařilo spolufinancovat, a proto žádost o dotaci, kterou jsme podali prostřednictvím OKslužby, bereme v celém rozsahu zpět. Řízení prosíme zastavit.',
      ],
    }),
  },
  {
    id: 'new director told to the subsidy desk',
    from: 'organisation',
    annotation: 'Změna statutárního zástupce příjemce dotace',
    to: short('oddělení kontroly dotací'),
    write: ({ person, on, number }) => ({
      subject: `Oznámení příjemce dotace – rozhodnutí č. ${number}/2026`,
      body: [
        `podle části IV. rozhodnutí o poskytnutí dotace oznamujeme do čtrnácti dnů změnu statutárního zástupce. Od ${czechDate(on)} je jím ${fullName(person)}. Účel dotace ani rozpočet se nemění.`,
      ],
    }),
  },
  {
    id: 'director ended, for the register of the region',
    from: 'organisation',
    annotation: 'Oznámení změny údajů v registraci – ředitel odvolán z funkce',
    to: to('odbor sociálních služeb', 'oddělení registrací'),
    write: ({ person, on }) => ({
      subject: 'Změna údajů dle § 82 zákona č. 108/2006 Sb.',
      body: [
        `registrujícímu orgánu oznamujeme, že ke dni ${wordyDate(on)} byl dosavadní ředitel odvolán z funkce a službu nyní vede ${fullName(person)}. Žádáme o vydání rozhodnutí o změně registrace.`,
      ],
    }),
  },
  {
    id: 'children group, new representative',
    from: 'organisation',
    annotation: 'Dětská skupina – změna statutárního orgánu provozovatele',
    to: to('oddělení dětských skupin'),
    write: ({ person, on }) => ({
      subject: 'Evidence poskytovatelů péče v dětské skupině: nový jednatel',
      body: [
        `v evidenci dětských skupin prosíme vyznačit, že jednatelem provozovatele je od ${czechDate(on)} ${person.given} ${person.family}. Bezdlužnost a výpis z rejstříku trestů přikládáme.`,
      ],
    }),
  },
  {
    id: 'agency, the responsible person resigned',
    from: 'organisation',
    annotation: 'Agentura práce: odstoupení odpovědného zástupce z funkce',
    to: short('odbor trhu práce a agenturního zaměstnávání'),
    write: ({ on, number }) => ({
      subject: `Povolení č. ${number} – ukončení činnosti odpovědného zástupce`,
      body: [
        `náš odpovědný zástupce odstoupil z funkce ke dni ${dottedDate(on)}. Nového ustanovíme do konce měsíce a doložíme jeho praxi. Do té doby zaměstnání zprostředkovávat nebudeme.`,
      ],
    }),
  },
  {
    id: 'professional guardian of foster care, new head',
    from: 'organisation',
    annotation: 'Osoba pověřená výkonem SPOD – nová odpovědná osoba',
    to: to('odbor ochrany práv dětí'),
    write: ({ person, on }) => ({
      subject: 'Oznámení pověřené osoby',
      body: [
        `oznamujeme změnu v údajích rozhodných pro pověření k výkonu sociálně-právní ochrany dětí: od ${wordyDate(on)} odpovídá za výkon činnosti ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'resignation from an advisory council',
    from: 'person',
    annotation: 'Rezignace na členství v poradním orgánu',
    to: to('sekretariát Rady vlády pro seniory a stárnutí populace'),
    write: ({ on }) => ({
      subject: 'Rezignace na členství ve výboru Rady',
      body: [
        `ze zdravotních důvodů rezignuji k ${czechDate(on)} na členství ve výboru Rady. Byla to pro mne čest, přeji kolegům mnoho sil.`,
      ],
    }),
  },
  {
    id: 'delegate for a tripartite group',
    from: 'organisation',
    annotation: 'Delegování zástupců do pracovního týmu RHSD',
    to: short('sekretariát ministra'),
    write: ({ person }) => ({
      subject: 'Delegace do týmu pro pracovněprávní vztahy',
      body: [
        `za naši organizaci delegujeme do pracovního týmu Rady hospodářské a sociální dohody pro příští období toto jméno: ${fullName(person)}. Náhradník zůstává beze změny.`,
      ],
    }),
  },
  {
    id: 'entrusted to take over a decree',
    from: 'authority',
    annotation: 'Pověření zaměstnance k převzetí rozhodnutí',
    to: to('odbor ekonomický'),
    write: ({ person, organisation }) => ({
      subject: 'Pověření k osobnímu převzetí listin',
      body: [
        `${organisation.name} pověřuje svého zaměstnance k převzetí podepsaných výtisků smlouvy v budově ministerstva. K převzetí se dostaví ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'power of attorney, care allowance appeal',
    from: 'person',
    annotation: 'Plná moc – zastupování v odvolacím řízení (příspěvek na péči)',
    to: to('odbor odvolání nepojistných dávek'),
    write: ({ person, number }) => ({
      subject: `Plná moc ke sp. zn. PnP ${number}/2026`,
      body: [
        `zmocňuji svého syna, aby mě v řízení o příspěvku na péči ve všem zastupoval, podával za mne žádosti i opravné prostředky a přebíral poštu.`,
        `Zmocnitel${by(person, '', 'ka')}: ${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'power of attorney of an advocate, inspection',
    from: 'organisation',
    annotation: 'Oznámení o převzetí právního zastoupení + plná moc',
    to: short('odbor inspekce sociálních služeb'),
    write: ({ number }) => ({
      subject: `Právní zastoupení kontrolované osoby, kontrola ${number}`,
      body: [
        'oznamujeme, že nás kontrolovaná osoba zmocnila k zastupování ve věci námitek proti protokolu o kontrole. Procesní plnou moc připojujeme a žádáme o doručování do datové schránky advokátní kanceláře.',
      ],
    }),
  },
  {
    id: 'power of attorney, employment of foreigners',
    from: 'organisation',
    annotation: 'Plná moc k podání žádosti o povolení k zaměstnání',
    to: to('oddělení zahraniční zaměstnanosti'),
    write: ({ organisation }) => ({
      subject: 'Zastoupení zaměstnavatele v řízení o povolení k zaměstnání',
      body: [
        `${organisation.name} udělila plnou moc k podání žádosti o povolení k zaměstnání dvou zahraničních kuchařů. Přikládáme i čestné prohlášení o výsledku testu trhu práce.`,
      ],
    }),
  },
  {
    id: 'power of attorney ended',
    from: 'organisation',
    annotation: 'Výpověď plné moci',
    to: short('odbor odvolání a správních činností'),
    write: ({ number }) => ({
      subject: `Vypovězení plné moci, č. j. ${number}/2025`,
      body: [
        'sdělujeme, že jsme k dnešnímu dni vypověděli plnou moc udělenou klientkou ve věci dávky pro osoby se zdravotním postižením. Další písemnosti doručujte přímo jí.',
      ],
    }),
  },
  {
    id: 'specimen signatures',
    from: 'authority',
    annotation: 'Delegovaná podpisová oprávnění – vzory podpisů',
    to: to('odbor rozpočtu a účetnictví'),
    write: ({ on }) => ({
      subject: 'Podpisové vzory města od nového roku',
      body: [
        `zasíláme podpisové vzory osob, na které starosta delegoval podepisování průvodek k průtokovým dotacím. Dosavadní vzory pozbyly platnosti ${dottedDate(on)}.`,
      ],
    }),
  },
  {
    id: 'newsletter consent withdrawn',
    from: 'person',
    annotation: 'Odvolání souhlasu se zasíláním novinek',
    to: to('odbor komunikace'),
    write: ({ person }) => ({
      subject: 'Již nechci dostávat zpravodaj',
      body: [
        `odvolávám souhlas se zpracováním osobních údajů pro zasílání elektronického zpravodaje ministerstva. Moje adresa v rozesílce: ${person.email}.`,
      ],
    }),
  },
  {
    id: 'photograph consent withdrawn',
    from: 'person',
    annotation: 'Odvolávám souhlas s fotografií na webu',
    to: short('oddělení publicity'),
    write: ({ person, on }) => ({
      subject: 'Stažení mé fotografie',
      body: [
        `na besedě dne ${czechDate(on)} jsem ${by(person, 'podepsal', 'podepsala')} souhlas s pořízením a zveřejněním fotografie. Tento souhlas beru zpět a žádám o její odstranění z galerie.`,
      ],
    }),
  },
  {
    id: 'curriculum vitae to be erased',
    from: 'person',
    annotation: 'Odvolání souhlasu se zpracováním údajů uchazeče o zaměstnání',
    to: to('personální odbor'),
    write: ({ person }) => ({
      subject: 'Výmaz životopisu z databáze uchazečů',
      body: [
        `ve výběrovém řízení na místo právníka jsem ${by(person, 'neuspěl', 'neuspěla')}, odvolávám proto souhlas se zpracováním osobních údajů uchazeče a prosím o skartaci životopisu.`,
        `${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'appeal withdrawn by a mother',
    from: 'person',
    annotation: 'Beru odvolání zpět',
    to: to('odbor státní sociální podpory'),
    write: ({ number, person }) => ({
      subject: 'Zpětvzetí odvolání ve věci rodičovského příspěvku',
      body: [
        `Úřad práce mi dávku mezitím doplatil, odvolání č. j. ${number}/2026 tedy beru zpět. ${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'owner agrees with a seat',
    from: 'organisation',
    annotation: 'Souhlas vlastníka nemovitosti s provozem dětské skupiny',
    to: short('oddělení dětských skupin'),
    write: ({ organisation }) => ({
      subject: 'Souhlas s užíváním prostor',
      body: [
        `${organisation.name} jako vlastník nemovitosti souhlasí s tím, aby v přízemí domu byla provozována dětská skupina s kapacitou dvanácti dětí.`,
      ],
    }),
  },
  {
    id: 'founder agrees with a loan',
    from: 'authority',
    annotation: 'Souhlas zřizovatele s přijetím úvěru příspěvkovou organizací',
    to: to('odbor sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Výpis z usnesení zastupitelstva',
      body: [
        `zastupitelstvo dne ${czechDate(on)} vyslovilo souhlas s přijetím překlenovacího úvěru domovem pro seniory do doby, než bude proplacena investiční dotace.`,
      ],
    }),
  },
  {
    id: 'union agrees with a dismissal',
    from: 'organisation',
    annotation: 'Předchozí souhlas odborové organizace',
    to: to('personální odbor', 'oddělení pracovněprávní'),
    write: ({ person }) => ({
      subject: 'Stanovisko odborů k výpovědi',
      body: [
        `výbor základní organizace projednal výpověď člena výboru (${person.given} ${person.family}) a předchozí souhlas s ní podle § 61 zákoníku práce neuděluje.`,
      ],
    }),
  },
  {
    id: 'medical reports may be read',
    from: 'person',
    annotation: 'Souhlas s nahlédnutím do zdravotnické dokumentace',
    to: short('Institut posuzování zdravotního stavu'),
    write: ({ person }) => ({
      subject: 'Souhlas pro posudkového lékaře',
      body: [
        `souhlasím, aby si posudkový lékař vyžádal mé zprávy z neurologie. Týká se to mé námitky ve věci průkazu ZTP.`,
        `${fullName(person)}, narozen/a ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'competition inside the office',
    from: 'person',
    annotation: 'Žádost o zařazení na služební místo, souhlas se zpracováním osobních údajů',
    to: to('státní tajemník'),
    write: ({ person, number }) => ({
      subject: `Výběrové řízení č. ${number}`,
      body: [
        `přihlašuji se na služební místo vedoucí oddělení rozpočtu. Po celou dobu výběrového řízení souhlasím se zpracováním údajů, které uvádím v přiloženém životopise.`,
        `${fullName(person)}, datum narození ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'translation rights',
    from: 'organisation',
    annotation: 'Souhlas s převodem licence',
    to: to('odbor právní'),
    write: ({ number }) => ({
      subject: `Licenční smlouva č. ${number}, souhlas autora`,
      body: [
        'autor metodiky uděluje souhlas s tím, aby ministerstvo metodiku přeložilo do ukrajinštiny a šířilo ji bezplatně mezi úřady.',
      ],
    }),
  },
  {
    id: 'consent form of a region to be commented',
    from: 'authority',
    annotation: 'Vzor souhlasu klienta se zpracováním osobních údajů – prosba o metodické stanovisko',
    to: short('oddělení metodiky sociální práce'),
    write: () => ({
      subject: 'Metodický dotaz sociálního odboru',
      body: [
        'naši sociální pracovníci používají při depistáži formulář souhlasu klienta se zpracováním osobních údajů. Prosíme o stanovisko, zda je souhlas vůbec nutný, když obec koná na základě zákona.',
      ],
    }),
  },
  {
    id: 'login to the portal of European projects',
    from: 'organisation',
    annotation: 'ISKP21+ – žádost o přístup signatáře k projektu',
    to: to('odbor podpory projektů OPZ+'),
    write: ({ person, number }) => ({
      subject: `Projekt CZ.03.01.${number}: přístup nového signatáře`,
      body: [
        `žádáme o nastavení role signatáře v portálu ISKP21+. Do projektu má být přidán uživatel: ${fullName(person)}. Předchozí signatář z organizace odešel.`,
      ],
    }),
  },
  {
    id: 'password to the system of courses',
    from: 'organisation',
    annotation: 'Zapomenuté heslo – databáze akreditovaných kurzů',
    to: short('akreditační komise'),
    write: ({ organisation }) => ({
      subject: 'Obnova hesla vzdělávacího zařízení',
      body: [
        `${organisation.name} se nemůže přihlásit do databáze akreditovaných vzdělávacích programů, heslo znal jen náš bývalý lektor. Prosíme o nové heslo k účtu vzdělávacího zařízení.`,
      ],
    }),
  },
  {
    id: 'client zone of benefits',
    from: 'person',
    annotation: 'Nemohu se přihlásit do klientské zóny Jenda',
    to: to('klientské centrum'),
    write: ({ person }) => ({
      subject: 'Jenda mě nepustí dovnitř',
      body: [
        `${by(person, 'chtěl', 'chtěla')} jsem přes klientskou zónu Jenda požádat o superdávku, ale po přihlášení bankovní identitou se vypíše, že uživatel neexistuje. Žádost přitom musím podat do konce měsíce.`,
      ],
    }),
  },
  {
    id: 'standard record of the social worker',
    from: 'authority',
    annotation: 'Přístupová práva obce k standardizovanému záznamu sociálního pracovníka',
    to: short('oddělení sociální práce na obcích'),
    write: ({ person }) => ({
      subject: 'Sociální odbor města – certifikát a role',
      body: [
        `pro vedení standardizovaného záznamu sociálního pracovníka v Jednotném informačním systému žádáme o přidělení role. Na sociálním odboru nově působí ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'e-portal of social security',
    from: 'organisation',
    annotation: 'ePortál ČSSZ – pověření účetní, uživatelské jméno',
    to: to('odbor sociálního pojištění'),
    write: ({ person }) => ({
      subject: 'Pověření k elektronickým podáním vůči ČSSZ',
      body: [
        `pověřujeme mzdovou účtárnu podáváním přehledů o výši pojistného v ePortálu ČSSZ. Za účtárnu bude jednat ${person.given} ${person.family}. Nejste-li příslušní, prosíme o postoupení okresní správě.`,
      ],
    }),
  },
  {
    id: 'research data',
    from: 'organisation',
    annotation: 'Žádost o přístup k anonymizovaným datům pro výzkum',
    to: to('odbor statistiky a analýz'),
    write: ({ person }) => ({
      subject: 'Data o čerpání dávek pro výzkumný projekt',
      body: [
        `pro projekt o chudobě osamělých rodičů žádáme o přístup k anonymizovaným datům o příspěvku na bydlení za roky 2021 až 2025. Řešitelem projektu je ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'ramp to a labour office',
    from: 'person',
    annotation: 'Bezbariérový přístup na úřad práce',
    to: short('odbor majetkové správy'),
    write: ({ person }) => ({
      subject: 'Chybí nájezdová rampa',
      body: [
        `jsem ${by(person, 'vozíčkář', 'vozíčkářka')} a na kontaktní pracoviště se bez cizí pomoci nedostanu. Žádám, aby byl konečně zřízen bezbariérový přístup, zvonek u dveří měsíce nefunguje.`,
      ],
    }),
  },
  {
    id: 'car park of the ministry',
    from: 'organisation',
    annotation: 'Žádost o povolení vjezdu do dvora ministerstva',
    unit: department,
    to: to(department),
    write: ({ on, person }) => ({
      subject: 'Vjezd dodávky s diskovým polem',
      body: [
        `prosíme o povolení vjezdu do dvora při závozu diskového pole, náhradní termín za ${dottedDate(on)}. Řidič: ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'printers, invoice',
    from: 'organisation',
    annotation: 'Faktura – pronájem multifunkčních tiskáren',
    unit: department,
    to: short(department),
    write: ({ number, on }) => ({
      subject: `Faktura ${number}/26 za pronájem tiskáren`,
      body: [
        `účtujeme nájem multifunkčních zařízení za měsíc končící ${czechDate(on)}, dle stavu počítadel:`,
        [
          ['Zařízení', 'Stran', 'Kč bez DPH'],
          ['4. patro', '18 220', '9 110'],
          ['podatelna', '30 415', '15 207'],
        ],
      ],
    }),
  },
  {
    id: 'development of the software, bill',
    from: 'organisation',
    annotation: 'Daňový doklad: úpravy aplikací OKslužby dle objednávky',
    unit: 'odbor provozu ICT',
    to: to('odbor provozu ICT'),
    write: ({ number, on }) => ({
      subject: `Daňový doklad č. ${number} k objednávce úprav`,
      body: [
        `za zapracování legislativních změn do aplikací OKslužby si dovolujeme účtovat níže uvedené. Plnění bylo akceptováno ${dottedDate(on)}.`,
        [
          ['Plnění', 'Hodin', 'Cena'],
          ['Úprava formulářů', '46', '55 200 Kč'],
          ['Testy', '12', '14 400 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'identity management on offer',
    from: 'organisation',
    annotation: 'Nabídka: správa uživatelských účtů a hesel na jednom místě',
    unit: department,
    to: to(department),
    write: ({ organisation }) => ({
      subject: 'Představení našeho identity managementu',
      body: [
        `${organisation.name} uvádí na trh nástroj pro správu uživatelských účtů, hesel a oprávnění ve veřejné správě. Rádi Vám jej nezávazně předvedeme.`,
      ],
    }),
  },
  {
    id: 'power cut in the quarter',
    from: 'organisation',
    annotation: 'Přerušení dodávky elektřiny – Praha 2',
    unit: department,
    to: short(department),
    write: ({ on }) => ({
      subject: 'Oznámení o plánovaném přerušení dodávky',
      body: [
        `v Podskalí bude z důvodu výměny kabelu přerušena dodávka elektřiny; práce navazují na etapu dokončenou ${wordyDate(on)}. Doporučujeme zajistit chod serverů náhradním zdrojem.`,
      ],
    }),
  },
  {
    id: 'support contract of the software',
    from: 'organisation',
    annotation: 'Výpověď smlouvy o technické podpoře',
    unit: 'ředitel odboru provozu informačních a komunikačních technologií',
    to: short(department),
    write: ({ number }) => ({
      subject: `Smlouva č. ${number} – výpověď dodavatele`,
      body: [
        'z kapacitních důvodů vypovídáme smlouvu o technické podpoře databázových serverů. Výpovědní doba činí šest měsíců, součinnost při předání poskytneme.',
      ],
    }),
  },
  {
    id: 'licence audit',
    from: 'organisation',
    annotation: 'Ověření počtu licencí a uživatelů',
    unit: 'odbor provozu ICT',
    to: short('odbor provozu ICT'),
    write: ({ on }) => ({
      subject: 'Licenční audit – výzva k předložení výpisu',
      body: [
        `podle licenčních podmínek žádáme o výpis počtu instalací kancelářského balíku a jmenných uživatelů ke dni ${czechDate(on)}.`,
      ],
    }),
  },
  {
    id: 'breach at a supplier',
    from: 'organisation',
    annotation: 'Hlášení bezpečnostního incidentu zpracovatele – únik hesel',
    unit: department,
    to: to('pověřenec pro ochranu osobních údajů', department),
    write: ({ on }) => ({
      subject: 'Porušení zabezpečení osobních údajů u subdodavatele',
      body: [
        `dne ${czechDate(on)} byl napaden poštovní server našeho subdodavatele. Mohlo dojít k úniku kontaktních údajů účastníků školení. Hesla jsme preventivně změnili, zprávu o incidentu přikládáme.`,
      ],
    }),
  },
  {
    id: 'certificates of officials',
    from: 'organisation',
    annotation: 'Končící platnost kvalifikovaných certifikátů',
    unit: 'odbor provozu informačních a komunikačních technologií – správa certifikátů',
    to: short('odbor provozu informačních a komunikačních technologií'),
    write: ({ number }) => ({
      subject: `Certifikáty k objednávce ${number}`,
      body: [
        'upozorňujeme na končící platnost čtrnácti kvalifikovaných certifikátů Vašich zaměstnanců pro elektronický podpis. Obnovu lze provést na kterékoliv registrační autoritě.',
      ],
    }),
  },
  {
    id: 'information about the number of applications filed',
    from: 'person',
    annotation: 'Dotaz podle infozákona (dotace rodina 2025)',
    to: to('oddělení poskytování informací'),
    write: ({ person }) => ({
      subject: 'Informace o počtu žádostí o dotaci',
      body: [
        'v režimu zákona č. 106/1999 Sb. se ptám: kolik žádostí o dotaci bylo v roce 2025 podáno přes OKslužby – rodina, kolik jich bylo vyřazeno a z jakých důvodů?',
        `${person.given} ${person.family}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'new bank account',
    from: 'organisation',
    annotation: 'Změna účtu – dotace',
    to: to('odbor ekonomický', 'oddělení plateb'),
    write: ({ number }) => ({
      subject: `Nový účet pro zaslání druhé splátky (rozhodnutí ${number})`,
      body: [
        'náš účet u banky byl zrušen a založili jsme nový. Druhou splátku dotace prosíme poslat na něj, potvrzení banky o vedení účtu je v příloze.',
      ],
    }),
  },
  {
    id: 'tool for public contracts',
    from: 'organisation',
    annotation: 'Registrace dodavatele, přístupové údaje do elektronického nástroje',
    to: short('oddělení veřejných zakázek'),
    write: ({ number }) => ({
      subject: `VZ ${number} – nejde vložit nabídka`,
      body: [
        'v Národním elektronickém nástroji se nám po registraci dodavatele nedaří vložit nabídku, systém nepřijímá přihlašovací údaje administrátora. Žádáme o prodloužení lhůty pro podání nabídek.',
      ],
    }),
  },
  {
    id: 'access to own pension data',
    from: 'person',
    annotation: 'Uplatnění práva na přístup (čl. 15 GDPR)',
    to: to('pověřenec pro ochranu osobních údajů'),
    write: ({ person }) => ({
      subject: 'Jaké údaje o mně ministerstvo má',
      body: [
        `žádám o kopii všech údajů, které o mně vedete v souvislosti s dávkami státní sociální podpory. ${fullName(person)}, nar. ${czechDate(person.born)}, trvale ${person.address}.`,
      ],
    }),
  },
  {
    id: 'erasure by a former foster parent',
    from: 'person',
    annotation: 'Žádost o výmaz osobních údajů z evidence',
    to: short('pověřenec pro ochranu os. údajů'),
    write: ({ person }) => ({
      subject: 'Výmaz z evidence zájemců o pěstounskou péči',
      body: [
        `o pěstounskou péči jsem ${by(person, 'požádal', 'požádala')} před osmi lety a později si to ${by(person, 'rozmyslel', 'rozmyslela')}. Prosím, aby mé údaje v evidenci dále nebyly.`,
      ],
    }),
  },
  {
    id: 'inspector entrusted',
    from: 'authority',
    annotation: 'Pověření ke kontrole příspěvkové organizace',
    to: to('odbor kontroly'),
    write: ({ person, on }) => ({
      subject: 'Přizvání Vašeho zaměstnance ke kontrole',
      body: [
        `naše kontrolní skupina byla pověřena veřejnosprávní kontrolou domova pro seniory. Rádi bychom přizvali odborníka z ministerstva; vedoucí skupiny je ${fullName(person)}, kontrola začala ${wordyDate(on)}.`,
      ],
    }),
  },
  {
    id: 'guarantor of an accredited course',
    from: 'organisation',
    annotation: 'Akreditace kurzu pracovník v sociálních službách, změna garanta',
    to: to('oddělení akreditací'),
    write: ({ person, number }) => ({
      subject: `Vzdělávací program ${number}: odborný garant`,
      body: [
        `dosavadní odborný garant kvalifikačního kurzu ukončil spolupráci. Garantem se stává ${fullName(person)}; souhlas s výkonem této role i doklad o vzdělání jsou přiloženy.`,
      ],
    }),
  },
  {
    id: 'client of a home sues',
    from: 'person',
    annotation: 'Ukončení smlouvy o poskytování sociální služby – nesouhlas',
    to: short('oddělení stížností na sociální služby'),
    write: ({ on }) => ({
      subject: 'Poskytovatel vypověděl smlouvu tatínkovi',
      body: [
        `poskytovatel domova se zvláštním režimem nám dne ${czechDate(on)} vypověděl smlouvu, s čímž celá rodina nesouhlasí. Prosím o prošetření, zda k tomu měl oprávnění.`,
      ],
    }),
  },
  {
    id: 'authorised person at a notary',
    from: 'authority',
    annotation: 'Souhlas opatrovnického soudu, opatrovanec města',
    to: to('odbor sociálních dávek'),
    write: ({ number }) => ({
      subject: `Opatrovnictví P ${number}/2024`,
      body: [
        'jako veřejný opatrovník dokládáme souhlas opatrovnického soudu s nakládáním s úsporami opatrovance. Tím odpovídáme na Vaši výzvu v řízení o mimořádné okamžité pomoci.',
      ],
    }),
  },
  {
    id: 'loan of a former employee to another ministry',
    from: 'authority',
    annotation: 'Žádost o souhlas s přeložením státního zaměstnance',
    to: to('odbor státní služby'),
    write: ({ person, on }) => ({
      subject: 'Přeložení k jinému služebnímu úřadu',
      body: [
        `žádáme o souhlas s přeložením státního zaměstnance k našemu úřadu. Jde o tuto osobu: ${person.given} ${person.family}, předběžně projednáno ${czechDate(on)}.`,
      ],
    }),
  },
  {
    id: 'family card administrator',
    from: 'authority',
    annotation: 'Rodinné pasy a Senior pasy – správce databáze',
    to: short('odbor rodinné politiky'),
    write: () => ({
      subject: 'Slevový program pro rodiny a seniory',
      body: [
        'zajímá nás, zda ministerstvo přispěje na obnovu databáze Rodinných pasů a Senior pasů. Současný správce nám k závěru roku skončí a přihlašování držitelů bude nutné předělat.',
      ],
    }),
  },
  {
    id: 'electronic signature book in another company',
    from: 'organisation',
    annotation: 'Uživatelský přístup ke vzdělávací platformě pro Vaše zaměstnance',
    to: to('oddělení vzdělávání zaměstnanců'),
    write: ({ number, on }) => ({
      subject: `Objednávka ${number}: přístupy ke kurzu první pomoci`,
      body: [
        `ke kurzu první pomoci jsme Vašim zaměstnancům zřídili přístupy do naší vzdělávací platformy. Hesla byla rozeslána e-mailem ${dottedDate(on)}, kurz je otevřen půl roku.`,
      ],
    }),
  },
];

/** Mail that nobody could take for ours. */
const everyday: StrangerWording[] = [
  {
    id: 'waiting for the care allowance of a mother',
    from: 'person',
    annotation: 'Urgence – příspěvek na péči matky',
    to: to('odbor nepojistných dávek'),
    write: ({ on }) => ({
      subject: 'Sociální šetření stále neproběhlo',
      body: [
        `na můj dopis ze dne ${czechDate(on)} nikdo neodpověděl a k mamince na sociální šetření pořád nikdo nepřišel. Stará se o ni sestra, která kvůli tomu přišla o práci. Prosím o urychlení.`,
      ],
    }),
  },
  {
    id: 'pension, years in a cooperative farm',
    from: 'person',
    annotation: 'Chybějící doby pojištění 1979–1983',
    to: short('odbor důchodového pojištění'),
    write: ({ person }) => ({
      subject: 'Nezapočtená léta v JZD',
      body: [
        `${by(person, 'pracoval', 'pracovala')} jsem tehdy v zemědělském družstvu, archiv je prý vytopený. Jak mám tu dobu doložit? Důchod mi vyměřili bez ní. ${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'invalidity pension, second degree',
    from: 'person',
    annotation: 'Nesouhlas s posudkem o invaliditě',
    to: to('posudková komise MPSV'),
    write: ({ number }) => ({
      subject: `Námitky k posudku č. ${number}`,
      body: [
        'komise vůbec nepřihlédla ke zprávě z ortopedie a můj pokles pracovní schopnosti stanovila jen na čtyřicet procent. Žádám o nové posouzení za mé přítomnosti.',
      ],
    }),
  },
  {
    id: 'invitation of a town to a ball',
    from: 'authority',
    annotation: 'Pozvánka na reprezentační ples města',
    to: to('kancelář ministra'),
    write: ({ person }) => ({
      subject: 'Ples ve prospěch hospice',
      body: [
        `pan ministr je srdečně zván na městský ples, jehož výtěžek letos věnujeme hospici. Účast prosím potvrďte, stolky přiděluje ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'catering bill',
    from: 'organisation',
    annotation: 'Faktura za občerstvení na poradě ředitelů úřadů práce',
    to: short('oddělení vnitřní správy'),
    write: ({ number }) => ({
      subject: `Vyúčtování občerstvení, akce ${number}`,
      body: [
        [
          ['Položka', 'Porcí', 'Kč'],
          ['Obložené chlebíčky', '120', '5 160'],
          ['Káva a čaj', '90', '3 150'],
        ],
        'Splatnost je obvyklých čtrnáct dní. Děkujeme, že jste si nás vybrali.',
      ],
    }),
  },
  {
    id: 'window cleaning on offer',
    from: 'organisation',
    annotation: 'Nabídka mytí oken a fasád',
    to: to('správa budov'),
    write: ({ organisation }) => ({
      subject: 'Jarní úklid – cenová nabídka',
      body: [
        `${organisation.name} čistí okna ve výškách bez plošin. Referenční budovy v Praze a na Kladensku rádi ukážeme.`,
      ],
    }),
  },
  {
    id: 'unpaid wages in a warehouse',
    from: 'person',
    annotation: 'Nevyplacená mzda – podnět ke kontrole zaměstnavatele',
    to: short('Státní úřad inspekce práce'),
    write: ({ on, person }) => ({
      subject: 'Zaměstnavatel neplatí',
      body: [
        `ve skladu u Prahy jsem ${by(person, 'odpracoval', 'odpracovala')} tři měsíce a výplata slíbená na ${czechDate(on)} nepřišla. Vedoucí tvrdí, že firma nemá peníze, přitom nabírá nové lidi.`,
      ],
    }),
  },
  {
    id: 'posted workers',
    from: 'organisation',
    annotation: 'Vysílání zaměstnanců do Rakouska',
    to: to('odbor pracovněprávní legislativy'),
    write: () => ({
      subject: 'Minimální mzda při vyslání do zahraničí',
      body: [
        'montéři budou čtyři týdny pracovat v Linci. Musíme jim po celou dobu vyrovnat mzdu na rakouskou úroveň, nebo až od určitého dne?',
      ],
    }),
  },
  {
    id: 'blue card',
    from: 'organisation',
    annotation: 'Modrá karta – centrální evidence volných míst',
    to: to('odbor zaměstnanosti'),
    write: ({ number }) => ({
      subject: `Volné místo ${number} v evidenci`,
      body: [
        'volné pracovní místo vývojáře se po třiceti dnech samo neoznačilo jako vhodné pro držitele modré karty. Kontaktní pracoviště nás odkázalo na Vás.',
      ],
    }),
  },
  {
    id: 'protected workshop',
    from: 'organisation',
    annotation: 'Příspěvek podle § 78a za třetí čtvrtletí',
    to: short('oddělení zaměstnávání osob se zdravotním postižením'),
    write: ({ on }) => ({
      subject: 'Zpožděná výplata příspěvku na mzdy',
      body: [
        `žádost o příspěvek jsme doručili úřadu práce ${dottedDate(on)}, peníze však dosud nedorazily a výplaty čtrnácti lidí s postižením jsou ohroženy.`,
      ],
    }),
  },
  {
    id: 'strike alert',
    from: 'organisation',
    annotation: 'Vyhlášení stávkové pohotovosti',
    to: to('sekretariát náměstka pro zaměstnanost'),
    write: () => ({
      subject: 'Stávková pohotovost v sociálních službách',
      body: [
        'odborový svaz vyhlašuje stávkovou pohotovost. Trváme na zařazení pečovatelek do vyšší platové třídy a navrhujeme jednání do konce příštího týdne.',
      ],
    }),
  },
  {
    id: 'collective agreement to be extended',
    from: 'organisation',
    annotation: 'Návrh na rozšíření závaznosti kolektivní smlouvy vyššího stupně',
    to: short('oddělení kolektivního vyjednávání'),
    write: ({ number }) => ({
      subject: `KSVS ${number} – rozšíření závaznosti`,
      body: [
        'smluvní strany společně navrhují rozšířit závaznost uložené kolektivní smlouvy na další zaměstnavatele v oboru stavebnictví.',
      ],
    }),
  },
  {
    id: 'petition for a bus',
    from: 'person',
    annotation: 'Petice za zachování pobočky úřadu práce',
    to: to('podatelna'),
    write: ({ number }) => ({
      subject: 'Petice občanů mikroregionu',
      body: [
        `předávám petiční archy s ${number} podpisy proti zrušení pobočky úřadu práce. Nejbližší další pobočka je od nás hodinu cesty se dvěma přestupy.`,
      ],
    }),
  },
  {
    id: 'praise of an official',
    from: 'person',
    annotation: 'Pochvala pracovnice přepážky',
    to: to('generální ředitelství Úřadu práce'),
    write: ({ person }) => ({
      subject: 'Chci pochválit',
      body: [
        `když nám zemřela maminka, vůbec jsem se v papírech ${by(person, 'nevyznal', 'nevyznala')}. Paní na přepážce číslo tři se mnou seděla přes hodinu a všechno mi vysvětlila. Takových lidí je málo.`,
      ],
    }),
  },
  {
    id: 'conference of social workers',
    from: 'organisation',
    annotation: 'Konference Sociální práce ve velkoměstě – pozvání k příspěvku',
    to: short('odbor sociální práce'),
    write: ({ on }) => ({
      subject: 'Příspěvek na konferenci',
      body: [
        `prosíme o dvacetiminutový příspěvek na téma bezdomovectví v Praze. Program uzavíráme, první verzi jsme zveřejnili ${czechDate(on)}.`,
      ],
    }),
  },
  {
    id: 'thesis of a student',
    from: 'person',
    annotation: 'Prosba o rozhovor k diplomové práci',
    to: to('odbor rodinné politiky'),
    write: ({ person }) => ({
      subject: 'Diplomová práce o střídavé péči',
      body: [
        `studuji sociální politiku a ${by(person, 'rád', 'ráda')} bych s některým z Vašich odborníků ${by(person, 'vedl', 'vedla')} krátký rozhovor. Postačí mi půl hodiny, klidně online.`,
      ],
    }),
  },
  {
    id: 'archive wants cartons',
    from: 'authority',
    annotation: 'Skartační řízení – výběr archiválií',
    to: to('spisovna'),
    write: ({ number }) => ({
      subject: `Protokol o výběru archiválií č. ${number}`,
      body: [
        'ze skartačního návrhu vybíráme k trvalému uložení osm kartonů. Zbytek lze zničit, protokol vraťte prosím podepsaný.',
      ],
    }),
  },
  {
    id: 'foster allowance stopped',
    from: 'person',
    annotation: 'Zastavená odměna pěstouna',
    to: short('oddělení dávek pěstounské péče'),
    write: ({ on }) => ({
      subject: 'Odměna pěstouna po osmnáctých narozeninách dítěte',
      body: [
        `svěřený chlapec dál studuje a bydlí s námi, přesto nám byla odměna od ${czechDate(on)} zastavena. Jak máme postupovat, aby byla obnovena?`,
      ],
    }),
  },
  {
    id: 'adoption abroad',
    from: 'person',
    annotation: 'Mezinárodní osvojení – dotaz manželů',
    to: to('Úřad pro mezinárodněprávní ochranu dětí'),
    write: () => ({
      subject: 'Osvojení dítěte ze zahraničí',
      body: [
        'doma uvažujeme o osvojení dítěte z Bulharska. Jak dlouho dnes trvá zařazení do evidence a je na překážku, že je mi padesát?',
      ],
    }),
  },
  {
    id: 'abducted child',
    from: 'authority',
    annotation: 'Přemístění nezletilého do ciziny',
    to: short('Úřad pro mezinárodněprávní ochranu dětí'),
    write: ({ number, on }) => ({
      subject: `Nezletilý, sp. zn. OSPOD ${number}`,
      body: [
        `otec dítě dne ${dottedDate(on)} nevrátil z prázdnin a pobývá s ním v Irsku. Matku jsme poučili o návratovém řízení, žádáme o převzetí případu.`,
      ],
    }),
  },
  {
    id: 'crisis centre full',
    from: 'organisation',
    annotation: 'Naplněná kapacita zařízení pro děti vyžadující okamžitou pomoc',
    to: to('odbor ochrany práv dětí'),
    write: () => ({
      subject: 'Nemáme volná lůžka',
      body: [
        'oznamujeme, že do konce roku nemůžeme přijmout žádné další dítě. Soudy nám přesto děti dál umisťují, prosíme o jednání.',
      ],
    }),
  },
  {
    id: 'winter shelter',
    from: 'authority',
    annotation: 'Mrazy a lidé bez domova ve městě',
    to: short('oddělení sociálního začleňování'),
    write: ({ organisation }) => ({
      subject: 'Noclehárna v mrazech',
      body: [
        `${organisation.name} otevře při teplotách pod minus pět stupňů tělocvičnu učiliště. Ptáme se na možnost mimořádného příspěvku na deky a polévku.`,
      ],
    }),
  },
  {
    id: 'flood, damages',
    from: 'authority',
    annotation: 'Povodeň – počet domácností pro mimořádnou okamžitou pomoc',
    to: to('krizový štáb MPSV'),
    write: ({ number }) => ({
      subject: 'Hlášení o škodách na obydlích',
      body: [
        `v obci bylo zaplaveno třicet osm domů, evakuovaných je přes sto osob, předběžná škoda ${number} tisíc korun. Žádáme o výjezd pracovníků úřadu práce do sokolovny.`,
      ],
    }),
  },
  {
    id: 'court wants a file',
    from: 'authority',
    annotation: 'Žádost o zapůjčení správního spisu',
    to: to('odbor právní'),
    write: ({ number }) => ({
      subject: `Věc 41 Ad ${number}/2026 – spisový materiál`,
      body: [
        'soud vyzývá žalovaného, aby do třiceti dnů předložil úplný správní spis a vyjádřil se k žalobě ve věci příspěvku na mobilitu.',
      ],
    }),
  },
  {
    id: 'police and a forged doctor paper',
    from: 'authority',
    annotation: 'Padělaná lékařská zpráva – součinnost',
    to: short('odbor bezpečnosti a krizového řízení'),
    write: ({ on, number }) => ({
      subject: `Prověřování č. j. KRP-${number}`,
      body: [
        `prověřujeme, kdo v žádosti doručené ${dottedDate(on)} použil padělanou lékařskou zprávu. Sdělte jméno úřední osoby, která žádost přijala, a originál listiny zajistěte.`,
      ],
    }),
  },
  {
    id: 'executor and a debtor among officials',
    from: 'organisation',
    annotation: 'Dotaz exekutora na plátce mzdy',
    to: to('mzdová účtárna'),
    write: ({ person, number }) => ({
      subject: `Exekuce 144 EX ${number}/25`,
      body: [
        `sdělte, zda je ve Vašem úřadu v pracovním či služebním poměru ${person.given} ${person.family} a jaké další srážky z platu jsou prováděny.`,
      ],
    }),
  },
  {
    id: 'insolvency of a supplier',
    from: 'organisation',
    annotation: 'Přihlašování pohledávek – konkurs na dodavatele',
    to: short('oddělení pohledávek'),
    write: ({ number, on }) => ({
      subject: `Insolvenční správce, MSPH ${number} INS`,
      body: [
        `dne ${czechDate(on)} byl na majetek dlužníka prohlášen konkurs. Věřitelé nechť přihlásí pohledávky ve dvouměsíční lhůtě.`,
      ],
    }),
  },
  {
    id: 'ombudsman asks again',
    from: 'authority',
    annotation: 'Šetření veřejného ochránce práv – doplňující otázky',
    to: to('sekce sociální politiky'),
    write: ({ number }) => ({
      subject: `Sp. zn. ${number}/2026/VOP`,
      body: [
        'za odpověď děkujeme. Zbývá objasnit, proč bylo stěžovatelce o doplatku na bydlení rozhodnuto až po pěti měsících a jaká opatření úřad přijal.',
      ],
    }),
  },
  {
    id: 'network of services in a region',
    from: 'authority',
    annotation: 'Střednědobý plán rozvoje sociálních služeb – na vědomí',
    to: short('oddělení koncepce sociálních služeb'),
    write: () => ({
      subject: 'Schválený střednědobý plán',
      body: [
        'zastupitelstvo plán rozvoje schválilo beze změn. Nově počítáme s chráněným bydlením pro dvacet osob a s posílením osobní asistence na venkově.',
      ],
    }),
  },
  {
    id: 'community plan questionnaire',
    from: 'authority',
    annotation: 'Dotazník ke komunitnímu plánování',
    to: to('odbor sociálních služeb a sociálního začleňování'),
    write: ({ on }) => ({
      subject: 'Metodika komunitního plánování v malých obcích',
      body: [
        `zastupitelé se k přípravě komunitního plánu sešli ${wordyDate(on)} a zjistili, že metodika je z roku 2009. Chystá ministerstvo novější?`,
      ],
    }),
  },
  {
    id: 'statistics of placed children',
    from: 'authority',
    annotation: 'Roční výkaz V20-01 za obec',
    to: short('oddělení statistických zjišťování'),
    write: ({ number }) => ({
      subject: 'Výkaz o výkonu sociálně-právní ochrany dětí',
      body: [
        `opravujeme řádek 12 výkazu: počet rodin, s nimiž OSPOD pracoval, nebyl ${number}, ale o devět méně. Chyba vznikla sečtením sourozenců.`,
      ],
    }),
  },
  {
    id: 'translator sends a text',
    from: 'organisation',
    annotation: 'Předání překladu dvoustranné smlouvy',
    to: to('odbor pro Evropskou unii'),
    write: ({ number }) => ({
      subject: `Překlad k objednávce ${number}`,
      body: [
        'odevzdáváme soudně ověřený překlad smlouvy o sociálním zabezpečení do korejštiny. Terminologii v článku 9 jsme ponechali podle předchozí verze.',
      ],
    }),
  },
  {
    id: 'library reminder',
    from: 'organisation',
    annotation: 'Upomínka – meziknihovní výpůjčka',
    to: short('odborná knihovna'),
    write: ({ on }) => ({
      subject: 'Nevrácené knihy',
      body: [
        `dvě publikace o dějinách sociální péče měly být vráceny do ${czechDate(on)}. Čeká na ně další čtenář, pošlete je prosím zpět.`,
      ],
    }),
  },
  {
    id: 'press about the pension reform',
    from: 'organisation',
    annotation: 'Dotazy redakce k důchodové reformě',
    to: to('tisková mluvčí'),
    write: ({ person }) => ({
      subject: 'Tři otázky pro ministra',
      body: [
        'do pátečního vydání připravujeme stránku o důchodech. Kolik lidí letos odejde do předčasného důchodu? Kdy vláda předloží novelu? Kolik bude stát?',
        `Za redakci ${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'school excursion',
    from: 'organisation',
    annotation: 'Exkurze maturitního ročníku na ministerstvo',
    to: to('oddělení styku s veřejností'),
    write: ({ on }) => ({
      subject: 'Návštěva studentů sociálně správní školy',
      body: [
        `třicet studentů by rádo vidělo, jak ministerstvo funguje. Návštěva dohodnutá na ${wordyDate(on)} se kvůli nemoci učitelky nekonala, rádi bychom našli nový den.`,
      ],
    }),
  },
  {
    id: 'summer practice',
    from: 'person',
    annotation: 'Zájem o letní stáž v legislativním odboru',
    to: short('odbor legislativy'),
    write: ({ person }) => ({
      subject: 'Stáž studenta práv',
      body: [
        `končím čtvrtý ročník právnické fakulty v Praze a zajímá mě právo sociálního zabezpečení. Přijali byste mě na šest týdnů? ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'farewell of a colleague',
    from: 'person',
    annotation: 'Žádost o potvrzení o zaměstnání 1994–2011',
    to: to('personální odbor', 'oddělení osobních spisů'),
    write: ({ person }) => ({
      subject: 'Zápočtový list z dob na ministerstvu',
      body: [
        `na ministerstvu jsem ${by(person, 'strávil', 'strávila')} sedmnáct let v účtárně. Zápočtový list se mi ztratil při stěhování, vystavíte mi prosím druhopis?`,
      ],
    }),
  },
  {
    id: 'questions about a tender',
    from: 'organisation',
    annotation: 'Žádost o vysvětlení zadávací dokumentace – úklid budov',
    to: to('oddělení veřejných zakázek'),
    write: ({ number }) => ({
      subject: `Zakázka č. ${number}: tři nejasnosti`,
      body: [
        'v příloze 2 jsou uvedeny dvě různé výměry chodeb. Počítá se s úklidem suterénu? A kdo hradí hygienické potřeby?',
      ],
    }),
  },
  {
    id: 'contract in the public register',
    from: 'organisation',
    annotation: 'Smlouva k uveřejnění v registru smluv',
    to: short('právní oddělení'),
    write: ({ number }) => ({
      subject: `Oboustranně podepsaná kupní smlouva ${number}`,
      body: ['vracíme podepsanou kupní smlouvu na kancelářské židle. Metadata pro registr smluv vyplňte prosím Vy.'],
    }),
  },
  {
    id: 'furniture delivered damaged',
    from: 'organisation',
    annotation: 'Vyřízení reklamace – skříně',
    to: to('oddělení hospodářské správy'),
    write: ({ number, on }) => ({
      subject: `Reklamační protokol ${number}`,
      body: [
        `reklamaci skříní uplatněnou ${dottedDate(on)} uznáváme. Nové dveře přivezou naši montéři, prosíme jen vyklidit police.`,
      ],
    }),
  },
  {
    id: 'lost property',
    from: 'person',
    annotation: 'Zapomenutý deštník ve vestibulu',
    to: to('recepce'),
    write: ({ on, person }) => ({
      subject: 'Ztráta deštníku',
      body: [
        `při jednání ${czechDate(on)} jsem u Vás ve vestibulu ${by(person, 'nechal', 'nechala')} zelený deštník s dřevěnou rukojetí po dědečkovi. Nenašel se?`,
      ],
    }),
  },
  {
    id: 'fleet of cars',
    from: 'organisation',
    annotation: 'Pozvání vozidel na servisní prohlídku',
    to: short('autoprovoz'),
    write: ({ number }) => ({
      subject: `Svolávací akce ${number}`,
      body: [
        'výrobce svolává vozidla Vaší flotily kvůli výměně airbagu. Práce trvá dvě hodiny a je bezplatná, objednejte se prosím.',
      ],
    }),
  },
  {
    id: 'sign language',
    from: 'organisation',
    annotation: 'Tlumočení do znakového jazyka na úřadech práce',
    to: to('oddělení pro osoby se zdravotním postižením'),
    write: () => ({
      subject: 'Neslyšící klienti a tlumočník',
      body: [
        'neslyšící si na jednání musejí tlumočníka shánět sami. Navrhujeme, aby úřady práce používaly online tlumočení, zkušební provoz by stál minimum.',
      ],
    }),
  },
  {
    id: 'comments on the labour code',
    from: 'organisation',
    annotation: 'Připomínky k flexinovele',
    to: short('odbor pracovního práva'),
    write: () => ({
      subject: 'Stanovisko zaměstnavatelů k novele zákoníku práce',
      body: [
        'prodloužení zkušební doby vítáme. Požadujeme však vypustit povinnost odůvodňovat zkrácení směny, malým firmám by přidala jen papíry.',
      ],
    }),
  },
  {
    id: 'explanation of overtime',
    from: 'organisation',
    annotation: 'Výklad – přesčasy pečovatelek',
    to: to('oddělení pracovní doby'),
    write: ({ organisation }) => ({
      subject: 'Pohotovost na pracovišti u nočních služeb',
      body: [
        `v organizaci ${organisation.name} držíme noční služby. Je čekání na zazvonění klienta pracovní dobou, nebo pohotovostí? Právníci se nám neshodli.`,
      ],
    }),
  },
  {
    id: 'housing benefit overpaid',
    from: 'person',
    annotation: 'Přeplatek příspěvku na bydlení – žádost o splátky',
    to: to('oddělení přeplatků'),
    write: ({ number }) => ({
      subject: 'Chci splácet po pěti stovkách',
      body: [
        `Vyměřili mi přeplatek ${number} Kč, protože syn v létě brigádničil. Najednou zaplatit nemůžu. Šlo by to po pětistovkách měsíčně?`,
      ],
    }),
  },
  {
    id: 'alimony advance',
    from: 'person',
    annotation: 'Náhradní výživné – otec neplatí',
    to: short('odbor rodinných dávek'),
    write: ({ on }) => ({
      subject: 'Otec mých dětí dluží výživné',
      body: [
        `exekuce běží od ${wordyDate(on)}, zatím bez koruny. Kolegyně mi poradila náhradní výživné, na úřadě práce mi však dali jen leták. Kde se o ně žádá?`,
      ],
    }),
  },
  {
    id: 'funeral of a lonely man',
    from: 'authority',
    annotation: 'Úhrada nákladů sociálního pohřbu',
    to: to('odbor ekonomický'),
    write: ({ number }) => ({
      subject: `Sociální pohřeb, vyúčtování ${number}`,
      body: [
        'obec vypravila pohřeb občana bez příbuzných. Žádáme o refundaci skutečných nákladů, účty od pohřební služby jsou přiloženy.',
      ],
    }),
  },
  {
    id: 'lease of an office of the labour office',
    from: 'authority',
    annotation: 'Pronájem kanceláří pro kontaktní pracoviště',
    to: to('odbor správy majetku státu'),
    write: ({ organisation }) => ({
      subject: 'Nabídka prostor v bývalé spořitelně',
      body: [
        `${organisation.name} může úřadu práce pronajmout celé první patro. Nájemné by bylo symbolické, jde nám o to, aby lidé nemuseli dojíždět.`,
      ],
    }),
  },
  {
    id: 'carer of a disabled son writes in despair',
    from: 'person',
    annotation: 'Prosba o pomoc – pečuji o syna s autismem',
    to: to('ministr práce a sociálních věcí'),
    write: ({ person }) => ({
      subject: 'Žádné zařízení nás nechce',
      body: [
        `synovi je dvacet šest a odmítlo nás už osmnáct domovů. Jsem na všechno ${by(person, 'sám', 'sama')} a síly ubývají. Kam se ještě mohu obrátit?`,
      ],
    }),
  },
  {
    id: 'pilot of shared jobs',
    from: 'organisation',
    annotation: 'Zapojení do projektu Flexibilní práce',
    to: short('oddělení projektů zaměstnanosti'),
    write: () => ({
      subject: 'Sdílená pracovní místa v naší firmě',
      body: [
        'dvě maminky by se u nás chtěly dělit o jedno místo asistentky. Lze na takové místo čerpat podporu a jak se dělí dovolená?',
      ],
    }),
  },
  {
    id: 'requalification course',
    from: 'person',
    annotation: 'Zamítnutá rekvalifikace',
    to: to('oddělení rekvalifikací'),
    write: ({ on }) => ({
      subject: 'Kurz masáží mi neschválili',
      body: [
        `zvolenou rekvalifikaci mi ${czechDate(on)} zamítli s tím, že masérů je dost. V našem okrese přitom není jediný. Dá se s tím něco dělat?`,
      ],
    }),
  },
  {
    id: 'mobile hospice, idea',
    from: 'organisation',
    annotation: 'Zdravotně-sociální pomezí, návrh na jednání',
    to: to('náměstkyně pro sociální služby'),
    write: () => ({
      subject: 'Úhrady pojišťoven v pobytových službách',
      body: [
        'pojišťovny nám odmítají hradit odbornost 913 v plném rozsahu. Navrhujeme společnou schůzku s ministerstvem zdravotnictví ještě před projednáním rozpočtu.',
      ],
    }),
  },
  {
    id: 'energy poverty of pensioners',
    from: 'person',
    annotation: 'Důchodce a ceny tepla',
    to: short('informační linka'),
    write: ({ person }) => ({
      subject: 'Nevyjdu s penězi',
      body: [
        `čtyřicet let jsem ${by(person, 'dělal pokladníka', 'dělala pokladní')} v kulturním domě a počítat umím. Když odečtu teplo a nájem, zbyde mi na den sto korun. Na jakou pomoc mám nárok?`,
      ],
    }),
  },
  {
    id: 'Ukrainian family and lodging',
    from: 'organisation',
    annotation: 'Humanitární dávka – ubytování uprchlíků',
    to: to('oddělení humanitární pomoci'),
    write: ({ on }) => ({
      subject: 'Konec ubytování ve farní budově',
      body: [
        `farní budovu musíme kvůli statice uzavřít, čtyřem rodinám z Ukrajiny jsme to oznámili ${czechDate(on)}. Prosíme o pomoc s hledáním jiného bydlení.`,
      ],
    }),
  },
  {
    id: 'Easter market of a workshop',
    from: 'organisation',
    annotation: 'Prodejní výstavka chráněné dílny ve vestibulu',
    to: to('oddělení vnějších vztahů'),
    write: () => ({
      subject: 'Výstavka keramiky',
      body: [
        'naši klienti by u Vás ve vestibulu rádi jedno dopoledne prodávali keramiku a pletené ponožky. Stačí nám dva stoly a zásuvka.',
      ],
    }),
  },
];

export const strangers: StrangerWording[] = [...tempting, ...everyday];
