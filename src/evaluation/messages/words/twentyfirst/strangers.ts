import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

const desk = (unit: string) => ['Ministerstvo práce a sociálních věcí ČR', unit, 'Na Poříčním právu 1/376, Praha 2'];
const inBrief = (unit: string) => ['MPSV', unit];
const byPost = (unit: string) => ['MPSV ČR', unit, '128 01 Praha 2'];
const computers = 'Odbor informatiky';
const services = 'Oddělení dotací na sociální služby';
const families = 'Odbor podpory rodin a seniorů';

/** Mail of others: near in words, far in matter. */
export const strangers: StrangerWording[] = [
  {
    id: 'wrong number of jobs in a return',
    from: 'organisation',
    annotation: 'Oprava údaje ve výkazu podaném v OKslužby - poskytovatel',
    unit: services,
    to: desk(services),
    write: ({ number }) => ({
      subject: `Oprava pololetního výkazu k dotaci č. ${number}`,
      body: [
        'Dobrý den,',
        've výkazu, který jsme v termínu podali přes OKslužby – poskytovatel, jsme omylem přehodili počty úvazků. Správné hodnoty jsou v tabulce, prosíme o jejich zohlednění při posouzení dotace.',
        [
          ['Profese', 'Vykázáno', 'Správně'],
          ['pečovatelky', '3,50', '5,25'],
          ['sociální pracovnice', '5,25', '3,50'],
        ],
      ],
    }),
  },
  {
    id: 'units of service explained',
    from: 'organisation',
    annotation: 'Vysvětlení k žádosti o dotaci na sociální službu',
    to: inBrief(services),
    write: ({ number }) => ({
      subject: `K Vašemu dotazu na jednotkové náklady, žádost ${number}`,
      body: [
        'Vážená paní inženýrko,',
        'ptala jste se, proč se naše jednotkové náklady od loňska zvýšily. Přibyla nám noční služba, kterou si uživatelé a jejich rodiny dlouho přáli, a tím vzrostly mzdy.',
        'Podrobný rozpad nákladů jsme vložili do žádosti v OKslužby jako přílohu.',
      ],
    }),
  },
  {
    id: 'remedy of faults of an application',
    from: 'organisation',
    annotation: 'Odstranění vad žádosti o dotaci - doklad o statutárním zástupci',
    to: desk(families),
    write: ({ number, on }) => ({
      subject: `Odpověď na výzvu k žádosti o dotaci č. ${number}`,
      body: [
        `na výzvu ze dne ${czechDate(on)} předkládáme výpis z rejstříku, kterým k žádosti o dotaci dokládáme, kdo je statutárním zástupcem žadatele, a dále čestné prohlášení o bezdlužnosti.`,
        'Tím považujeme vady žádosti za odstraněné.',
      ],
    }),
  },
  {
    id: 'bank account of a project',
    from: 'organisation',
    annotation: 'Změna účtu pro zaslání dotace',
    unit: 'Odbor financování',
    to: inBrief('Odbor financování'),
    write: ({ number }) => ({
      subject: `Nové číslo bankovního účtu – projekt ${number}`,
      body: [
        'oznamujeme, že jsme zřídili zvláštní bankovní účet, na který prosíme poukázat druhou splátku dotace.',
        'Smlouvu s bankou a potvrzení o vedení účtu přikládáme. Původní účet bude zrušen.',
      ],
    }),
  },
  {
    id: 'later date for a return',
    from: 'organisation',
    annotation: 'Žádost o prodloužení lhůty pro výkaz o čerpání dotace',
    to: byPost(services),
    write: ({ number }) => ({
      subject: `Výkaz o čerpání – dotace ${number}, prodloužení lhůty`,
      body: [
        'Vážení,',
        'naše účetní leží v nemocnici a závěrku dokončí teprve po návratu. Žádáme proto, aby nám byla lhůta k předložení výkazu o čerpání dotace posunuta o patnáct dnů.',
        'Děkujeme za porozumění.',
      ],
    }),
  },
  {
    id: 'application for money taken back',
    from: 'organisation',
    annotation: 'Zpětvzetí žádosti o dotaci podané v OKslužby - senior',
    to: desk(families),
    write: ({ number }) => ({
      subject: `Zpětvzetí žádosti o dotaci č. ${number}`,
      body: [
        'žádost o dotaci na projekt Babičky a dědové do škol, podanou v aplikaci OKslužby – senior, bereme zpět.',
        'Projekt se podařilo zaplatit z krajských peněz a dvojí financování by nebylo přípustné.',
      ],
    }),
  },
  {
    id: 'thanks for a training',
    from: 'organisation',
    annotation: 'Poděkování za školení k dotačnímu řízení',
    to: inBrief(families),
    write: ({ on }) => ({
      subject: 'Poděkování lektorkám',
      body: [
        `srdečně děkujeme za školení žadatelů, které se konalo ${wordyDate(on)}. Ukázky z aplikace OKslužby – rodina byly velmi názorné a žádost o dotaci se nám letos podařilo sestavit napoprvé.`,
        'Za celý tým rodinného centra',
      ],
    }),
  },
  {
    id: 'auditor asks for a confirmation',
    from: 'organisation',
    annotation: 'Auditorské ověření - žádost o potvrzení výše dotací',
    to: byPost('Odbor účetnictví'),
    write: ({ organisation }) => ({
      subject: 'Konfirmační dopis',
      body: [
        `v souvislosti s auditem účetní závěrky organizace ${organisation.name} prosíme o potvrzení výše dotací, které jí byly v minulém roce z Vašeho rozpočtu poskytnuty.`,
        'Se sdělením těchto údajů přímo auditorovi souhlasíme.',
      ],
    }),
  },
  {
    id: 'use of the sign of the ministry',
    from: 'organisation',
    annotation: 'Žádost o souhlas s použitím loga MPSV',
    to: desk('Tiskové oddělení'),
    write: () => ({
      subject: 'Souhlas s užitím loga na plakátu',
      body: [
        'chystáme plakát k mezigeneračnímu festivalu, na který jste přispěli. Rádi bychom na něj umístili logo ministerstva, a žádáme proto o souhlas a o zaslání loga v tiskové kvalitě.',
      ],
    }),
  },
  {
    id: 'agreement of a bank',
    from: 'organisation',
    annotation: 'Souhlas banky se zástavou - přestavba domova',
    to: byPost('Odbor investičních dotací'),
    write: ({ number }) => ({
      subject: `Souhlas se zřízením zástavního práva, akce č. ${number}`,
      body: [
        'k registraci investiční akce dokládáme písemný souhlas banky, která přestavbu spolufinancuje.',
        'Originál zástavní smlouvy je uložen u notářky.',
      ],
    }),
  },
  {
    id: 'control on the spot',
    from: 'organisation',
    annotation: 'Veřejnosprávní kontrola dotace - zaslání podkladů',
    to: inBrief('Oddělení veřejnosprávních kontrol'),
    write: ({ number, person }) => ({
      subject: `Podklady ke kontrole č. ${number}`,
      body: [
        'podle oznámení o zahájení kontroly předkládáme mzdové listy, pracovní výkazy zaměstnanců a knihu jízd.',
        `Při kontrole na místě bude za naši organizaci ${by(person, 'přítomen', 'přítomna')} ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'amount of the subsidy disputed',
    from: 'organisation',
    annotation: 'Nesouhlas s výší přiznané dotace',
    to: desk(services),
    write: ({ number }) => ({
      subject: `Rozhodnutí o dotaci č. ${number} – vyjádření příjemce`,
      body: [
        's výší přiznané dotace nemůžeme souhlasit. Okolním poskytovatelům stejné služby byl příspěvek na lůžko spočítán o třetinu vyšší, přestože mají tutéž cílovou skupinu a vykazují tentýž rozsah péče.',
        'Prosíme o sdělení, jak komise ke krácení dospěla.',
      ],
    }),
  },
  {
    id: 'project moved to a new year',
    from: 'organisation',
    annotation: 'Rodina - posun realizace projektu',
    to: byPost(families),
    write: ({ number }) => ({
      subject: `Posunutí aktivit v projektu ${number}`,
      body: [
        'Dobrý den,',
        'pobyt pro rodiče samoživitele nemohl být pro vyhoření penzionu uskutečněn. Žádáme o povolení přesunout jej do jarních měsíců, aniž by se změnila výše dotace.',
      ],
    }),
  },
  {
    id: 'small aid declared',
    from: 'organisation',
    annotation: 'Prohlášení k podpoře de minimis',
    to: inBrief('Odbor dotačních programů'),
    write: ({ organisation, number }) => ({
      subject: 'Čestné prohlášení žadatele o podporu malého rozsahu',
      body: [
        `${organisation.name} jako žadatel č. ${number} prohlašuje, že v posledních třech letech nepřijala jinou podporu de minimis.`,
        'Prohlášení podepisuje statutární zástupce žadatele. Souhlasíme se zápisem do centrálního registru podpor.',
      ],
    }),
  },
  {
    id: 'car bought from a grant',
    from: 'organisation',
    annotation: 'Oznámení o prodeji majetku pořízeného z dotace',
    to: desk('Oddělení majetkových dotací'),
    write: ({ on }) => ({
      subject: 'Vyřazení automobilu z majetku',
      body: [
        `osobní automobil pořízený z dotace jsme dne ${dottedDate(on)} po uplynutí doby udržitelnosti prodali. Kupní smlouvu přikládáme na vědomí.`,
      ],
    }),
  },
  {
    id: 'invoice for a cloud',
    from: 'organisation',
    annotation: 'Faktura za cloudové úložiště',
    unit: computers,
    to: inBrief(computers),
    write: ({ number, on }) => ({
      subject: `Vyúčtování č. ${number}`,
      body: [
        `účtujeme Vám pronájem cloudového úložiště za období končící ${czechDate(on)}.`,
        [
          ['Služba', 'Množství', 'Bez DPH'],
          ['úložiště', '40 TB', '52 000 Kč'],
          ['zálohování', '1 měsíc', '9 400 Kč'],
        ],
        'Doklad prosíme uhradit převodem.',
      ],
    }),
  },
  {
    id: 'acceptance of printed outputs',
    from: 'organisation',
    annotation: 'Akceptační protokol - úprava sestav v OKslužby',
    unit: computers,
    to: desk(computers),
    write: ({ number }) => ({
      subject: `Akceptace dílčího plnění, objednávka ${number}`,
      body: [
        'úpravu tiskových sestav aplikace OKslužby jsme jako zhotovitel nasadili do testovacího prostředí. Zasíláme k podpisu akceptační protokol, na jehož základě plnění vyfakturujeme.',
      ],
    }),
  },
  {
    id: 'offer of a vault for passwords',
    from: 'organisation',
    annotation: 'Nabídka trezoru hesel pro státní správu',
    unit: computers,
    to: byPost(computers),
    write: ({ organisation }) => ({
      subject: 'Konec papírků s hesly',
      body: [
        `víte, kolik hesel si musí Vaši úředníci pamatovat? ${organisation.name} vyvinula firemní trezor hesel, který to vyřeší za ně.`,
        'Nabízíme nezávaznou prezentaci u Vás v budově a při nákupu nad sto licencí slevu patnáct procent.',
      ],
    }),
  },
  {
    id: 'audit of accessible pages',
    from: 'organisation',
    annotation: 'Přístupnost webu - nabídka auditu',
    to: inBrief('Správa webu'),
    write: () => ({
      subject: 'Přístupnost internetových stránek pro nevidomé',
      body: [
        'prošli jsme namátkou několik stránek ministerstva s odečítačem obrazovky a narazili jsme na chyby. Nabízíme provedení auditu přístupnosti podle zákona č. 99/2019 Sb. za pevnou cenu.',
      ],
    }),
  },
  {
    id: 'certificate of a server expires',
    from: 'organisation',
    annotation: 'Končí platnost serverových certifikátů',
    unit: 'Odbor provozu IT',
    to: desk('Odbor provozu IT'),
    write: ({ number }) => ({
      subject: `Upozornění na obnovu certifikátů, smlouva ${number}`,
      body: [
        'jako Váš dodavatel certifikačních služeb upozorňujeme, že do konce příštího měsíce skončí platnost jedenácti serverových certifikátů. Bez objednávky je obnovit nemůžeme.',
      ],
    }),
  },
  {
    id: 'audit by a maker of software',
    from: 'organisation',
    annotation: 'Ověření počtu licencí - výzva k součinnosti',
    unit: computers,
    to: inBrief(computers),
    write: ({ number, on }) => ({
      subject: 'Licenční audit',
      body: [
        `podle čl. 9 licenční smlouvy č. ${number} ze dne ${czechDate(on)} oznamujeme provedení auditu. Sdělte nám počet pracovních stanic, na kterých je náš kancelářský balík nainstalován.`,
      ],
    }),
  },
  {
    id: 'repair of a switchboard',
    from: 'organisation',
    annotation: 'Servis telefonní ústředny - vstup do objektu',
    unit: 'Správa budov',
    to: byPost('Správa budov'),
    write: ({ person, on }) => ({
      subject: 'Ohlášení servisního technika',
      body: [
        `oprava telefonní ústředny, sjednaná ${czechDate(on)}, si vyžádá přístup do technické místnosti ve druhém suterénu.`,
        `Na vrátnici se ohlásí náš technik, jméno: ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'reminder of an unpaid bill',
    from: 'organisation',
    annotation: 'Upomínka - neuhrazená faktura',
    to: desk('Finanční účtárna'),
    write: ({ number, on }) => ({
      subject: `1. upomínka k faktuře ${number}`,
      body: [
        `při kontrole našeho účtu jsme zjistili, že faktura splatná ${dottedDate(on)} nebyla dosud zaplacena. Pokud jste platbu již odeslali, považujte upomínku za bezpředmětnou.`,
      ],
    }),
  },
  {
    id: 'new head of a cleaning firm',
    from: 'organisation',
    annotation: 'Úklidové služby - změna jednatele dodavatele',
    to: inBrief('Oddělení vnitřní správy'),
    write: ({ organisation, number }) => ({
      subject: `Rámcová smlouva o úklidu č. ${number}: změna na straně dodavatele`,
      body: [
        `podle smlouvy o úklidu kanceláří Vám oznamujeme, že společnost ${organisation.name} má nového jednatele a novou provozní telefonní linku. Rozsah úklidu ani cena se nemění.`,
        'Výpis z obchodního rejstříku přikládáme.',
      ],
    }),
  },
  {
    id: 'objections in a tender',
    from: 'organisation',
    annotation: 'Námitky proti zadávacím podmínkám',
    to: byPost('Oddělení centrálních nákupů'),
    write: ({ number }) => ({
      subject: `Veřejná zakázka ${number} – námitky dodavatele`,
      body: [
        'zadávací podmínky na dodávku tiskáren připouštějí jediného výrobce. Podáváme proti nim námitky podle § 241 zákona o zadávání veřejných zakázek a žádáme o jejich úpravu.',
      ],
    }),
  },
  {
    id: 'power of attorney to open bids',
    from: 'organisation',
    annotation: 'Plná moc pro jednání o zakázce',
    to: desk('Oddělení centrálních nákupů'),
    write: ({ organisation, person, number }) => ({
      subject: 'Plná moc k účasti na jednání se zadavatelem',
      body: [
        `${organisation.name}, ${seatOf(organisation)}, zmocňuje k účasti na jednání o nabídkách ve veřejné zakázce č. ${number} na dodávku kancelářského nábytku tuto osobu: ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'toner to be taken away',
    from: 'organisation',
    annotation: 'Odvoz prázdných tonerů',
    to: inBrief('Podatelna, hospodářská správa'),
    write: () => ({
      subject: 'Ekologická likvidace tonerů',
      body: [
        'nabízíme bezplatný odvoz prázdných tonerů a náplní. Sběrný box Vám přivezeme a jednou za čtvrt roku vyměníme, doklad o likvidaci obdržíte e-mailem.',
      ],
    }),
  },
  {
    id: 'permit of an agency prolonged',
    from: 'organisation',
    annotation: 'Agenturní zaměstnávání - žádost o nové povolení',
    to: byPost('Odbor zaměstnanosti'),
    write: ({ number, on }) => ({
      subject: 'Žádost agentury práce',
      body: [
        `naše povolení č. ${number} brzy pozbude platnosti. Jak jsme předem oznámili dopisem z ${czechDate(on)}, žádáme o vydání nového na dobu neurčitou a dokládáme složení kauce.`,
      ],
    }),
  },
  {
    id: 'agreement of a responsible person',
    from: 'organisation',
    annotation: 'Souhlas odpovědného zástupce s ustanovením do funkce',
    to: desk('Oddělení agentur práce'),
    write: ({ person }) => ({
      subject: 'Doplnění: odpovědný zástupce agentury práce',
      body: [
        'k rozpracované žádosti o povolení ke zprostředkování zaměstnání dokládáme úředně ověřený souhlas odpovědného zástupce s jeho ustanovením do funkce.',
        `Odpovědným zástupcem agentury bude ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'licence of a group of children',
    from: 'organisation',
    annotation: 'Dětská skupina Broučci - žádost o oprávnění',
    to: inBrief('Oddělení péče o předškolní děti'),
    write: ({ organisation }) => ({
      subject: 'Oprávnění k poskytování služby péče o dítě v dětské skupině',
      body: [
        `${organisation.name} žádá o udělení oprávnění k poskytování služby péče o dítě v dětské skupině s kapacitou dvanácti míst.`,
        'Souhlas vlastníka nemovitosti a stanovisko krajské hygienické stanice jsou přiloženy.',
      ],
    }),
  },
  {
    id: 'guiding of foster parents',
    from: 'organisation',
    annotation: 'Pověření k výkonu SPOD - oznámení o změně místa výkonu',
    to: byPost('Odbor péče o ohrožené děti'),
    write: ({ on, number }) => ({
      subject: `Rozhodnutí o pověření č. ${number} – nová kancelář`,
      body: [
        `jako pověřená osoba v oblasti sociálně-právní ochrany dětí oznamujeme, že jsme pracoviště pro doprovázení pěstounů ${wordyDate(on)} přestěhovali. Rozsah pověření se nemění.`,
      ],
    }),
  },
  {
    id: 'consents for a summer camp',
    from: 'organisation',
    annotation: 'Příměstský tábor - souhlasy rodičů a seznam dětí',
    to: inBrief('Fond kulturních a sociálních potřeb'),
    write: () => ({
      subject: 'Tábor pro děti zaměstnanců ministerstva',
      body: [
        'posíláme seznam dětí přihlášených na první turnus. U čtyř dětí nám dosud chybí souhlas rodičů s podáváním léků a prohlášení o zdravotní způsobilosti.',
        'Prosíme, připomeňte to svým kolegům.',
      ],
    }),
  },
  {
    id: 'a course accredited for longer',
    from: 'organisation',
    annotation: 'Akreditovaný kurz - žádost o prodloužení akreditace',
    to: desk('Oddělení akreditací vzdělávání'),
    write: ({ number }) => ({
      subject: `Prodloužení akreditace A-${number}`,
      body: [
        'žádáme o prodloužení akreditace kurzu Základy paliativní péče v pobytové službě. Obsah kurzu zůstává, přibyla jen kapitola o komunikaci s rodinou umírajícího.',
      ],
    }),
  },
  {
    id: 'findings of an inspection remedied',
    from: 'organisation',
    annotation: 'Inspekce sociálních služeb - splnění opatření',
    to: byPost('Oddělení inspekce kvality'),
    write: ({ number, on }) => ({
      subject: `Zpráva o plnění opatření, protokol č. ${number}`,
      body: [
        `opatření uložená po inspekci, která u nás proběhla do ${czechDate(on)}, jsme splnili. Pravidla pro podávání stížností mají nyní uživatelé služby k dispozici i v obrázkové podobě a pověření klíčových pracovníků jsou písemná.`,
      ],
    }),
  },
  {
    id: 'interpretation of a standard',
    from: 'organisation',
    annotation: 'Dotaz k výkladu standardu kvality č. 6',
    to: inBrief('Odbor koncepce sociálních služeb'),
    write: () => ({
      subject: 'Dokumentace uživatelů služby – dotaz',
      body: [
        'Vážení,',
        'smí opatrovník uživatele, kterému soud omezil svéprávnost, nahlížet do celé jeho dokumentace, nebo jen do smlouvy? Od dvou krajských úřadů máme dvě rozdílné odpovědi.',
      ],
    }),
  },
  {
    id: 'number of beds lowered',
    from: 'organisation',
    annotation: 'Snížení kapacity domova - informace pro MPSV',
    to: desk('Odbor koncepce sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Informace o změně registrace poskytovatele sociálních služeb',
      body: [
        `krajský úřad nám k ${czechDate(on)} snížil v registraci kapacitu o šest lůžek. Zasíláme Vám tuto informaci na vědomí, protože se dotkne i sítě služeb podporované ministerstvem.`,
      ],
    }),
  },
  {
    id: 'carers of foreign origin',
    from: 'organisation',
    annotation: 'Uznání vzdělání pečovatelky ze zahraničí',
    to: inBrief('Odbor uznávání kvalifikací'),
    write: ({ person }) => ({
      subject: 'Uznání odborné kvalifikace',
      body: [
        `rádi bychom ${by(person, 'přijali pracovníka, který', 'přijali pracovnici, která')} absolvoval${by(person, '', 'a')} kurz v cizině. Jméno: ${fullName(person)}. Může podle Vás vykonávat přímou péči, než bude o uznání rozhodnuto?`,
      ],
    }),
  },
  {
    id: 'delegates to a congress',
    from: 'organisation',
    annotation: 'Delegáti na sjezd poskytovatelů',
    to: byPost('Kancelář náměstka pro sociální politiku'),
    write: ({ person, on }) => ({
      subject: 'Sjezd poskytovatelů sociálních služeb – výsledky',
      body: [
        `na sjezdu, který se sešel ${wordyDate(on)}, delegáti přijali výzvu k navýšení platů v přímé péči. Předáváme Vám její znění.`,
        `Mluvčím sjezdu je ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'member of an advisory body',
    from: 'organisation',
    annotation: 'Pověření zástupce k účasti v poradním sboru',
    to: desk('Sekretariát poradních orgánů'),
    write: ({ person }) => ({
      subject: 'Poradní sbor pro neformální péči – náš zástupce',
      body: [
        `v odpovědi na Vaše pozvání sdělujeme, že účastí na jednáních poradního sboru pro neformální péči je za nás ${by(person, 'pověřen', 'pověřena')} ${fullName(person)}.`,
        'Náhradníka určíme později.',
      ],
    }),
  },
  {
    id: 'trade union on a draft',
    from: 'organisation',
    annotation: 'Stanovisko odborové organizace k návrhu nařízení vlády',
    to: inBrief('Odbor pracovního práva'),
    write: () => ({
      subject: 'Zaručený plat – stanovisko',
      body: [
        'odborová organizace, která u nás působí, souhlasí s návrhem nařízení jen zčásti. Zařazení pracovníků v sociálních službách do vyšší skupiny prací vítá, nepřijatelná je pro ni však přechodná doba dvou let.',
      ],
    }),
  },
  {
    id: 'contract of higher degree extended',
    from: 'organisation',
    annotation: 'Rozšíření závaznosti kolektivní smlouvy vyššího stupně',
    to: desk('Oddělení kolektivního vyjednávání'),
    write: ({ number, on }) => ({
      subject: `Společný návrh smluvních stran, smlouva ${number}`,
      body: [
        `smluvní strany kolektivní smlouvy uzavřené ${czechDate(on)} navrhují rozšíření její závaznosti na další zaměstnavatele v oboru. Souhlasná vyjádření obou stran jsou připojena.`,
      ],
    }),
  },
  {
    id: 'notice of mass redundancy',
    from: 'organisation',
    annotation: 'Hromadné propouštění - informace',
    to: byPost('Odbor politiky zaměstnanosti'),
    write: ({ organisation }) => ({
      subject: 'Informace o zamýšleném hromadném propouštění',
      body: [
        `${organisation.name} splnila oznamovací povinnost vůči krajské pobočce úřadu práce a na vědomí o tom informuje i ministerstvo. Dotčeno bude asi padesát zaměstnanců dílen.`,
      ],
    }),
  },
  {
    id: 'workplace for disabled people',
    from: 'organisation',
    annotation: 'Náhradní plnění - dotaz na evidenci',
    to: inBrief('Oddělení chráněného trhu práce'),
    write: () => ({
      subject: 'Evidence plnění povinného podílu',
      body: [
        'odběratel nám tvrdí, že faktury za náhradní plnění musí být do evidence zapsány do třiceti dnů od zaplacení. My jsme dosud vycházeli ze dne dodání. Kdo z nás má pravdu?',
      ],
    }),
  },
  {
    id: 'stand on a fair of jobs',
    from: 'organisation',
    annotation: 'Veletrh práce - potvrzení stánku ministerstva',
    to: desk('Odbor vnějších vztahů'),
    write: ({ number }) => ({
      subject: `Potvrzení stánku č. ${number}`,
      body: [
        'potvrzujeme rezervaci stánku ministerstva na veletrhu práce. Přístup do haly pro přípravu expozice bude od sedmi hodin ráno, parkovací karty si vyzvednete u pořadatele.',
      ],
    }),
  },
  {
    id: 'report on a European project',
    from: 'organisation',
    annotation: 'Zpráva o realizaci - doplnění pracovních výkazů',
    to: byPost('Odbor řízení evropských projektů'),
    write: ({ number, person }) => ({
      subject: `Projekt CZ.03.01.${number}: pracovní výkazy`,
      body: [
        `k vrácené zprávě o realizaci doplňujeme pracovní výkazy klíčové osoby projektu (${fullName(person)}) za druhé čtvrtletí a opravenou soupisku výdajů.`,
      ],
    }),
  },
  {
    id: 'sustainability of a day centre',
    from: 'organisation',
    annotation: 'Zpráva o udržitelnosti projektu - komunitní centrum',
    to: inBrief('Odbor řízení evropských projektů'),
    write: ({ number }) => ({
      subject: `Čtvrtá zpráva o udržitelnosti, reg. č. ${number}`,
      body: [
        'komunitní centrum je otevřené pět dní v týdnu a rodiny i senioři je navštěvují ve větším počtu, než jsme plánovali. Indikátor počtu návštěvníků je splněn na 118 procent.',
      ],
    }),
  },
  {
    id: 'questionnaire of a student',
    from: 'organisation',
    annotation: 'Výzkum pracovní zátěže sociálních pracovníků - prosba o rozeslání dotazníku',
    to: desk('Odbor sociální práce'),
    write: () => ({
      subject: 'Dotazník k doktorskému výzkumu',
      body: [
        've spolupráci s univerzitou zkoumáme pracovní zátěž sociálních pracovníků obcí. Uvítali bychom, kdybyste dotazník rozeslali svým sítím. Vyplnění je anonymní a souhlas se zpracováním údajů respondent potvrdí na první straně.',
      ],
    }),
  },
  {
    id: 'filming in the house',
    from: 'organisation',
    annotation: 'Žádost o povolení natáčení v budově',
    to: byPost('Oddělení komunikace s médii'),
    write: ({ on }) => ({
      subject: 'Natáčení dokumentu o stáří',
      body: [
        `po předběžné domluvě z ${czechDate(on)} žádáme o povolení natáčet na schodišti a v zasedací místnosti. Štáb má pět lidí, souhlas se zveřejněním záběrů si vyžádáme od každého, kdo v nich bude rozpoznatelný.`,
      ],
    }),
  },
  {
    id: 'hosts of refugees',
    from: 'organisation',
    annotation: 'Solidární domácnost - hromadný dotaz ubytovatelů',
    to: inBrief('Odbor humanitárních dávek'),
    write: () => ({
      subject: 'Příspěvek pro ubytovatele',
      body: [
        'jako spolek sdružujeme padesát ubytovatelů. Mnozí z nich nevědí, zda jim příspěvek náleží i za měsíc, ve kterém se rodina odstěhovala v polovině. Můžete to prosím vyložit?',
      ],
    }),
  },
  {
    id: 'food for those in need',
    from: 'organisation',
    annotation: 'Potravinová pomoc - hlášení o výdeji',
    to: desk('Oddělení materiální pomoci'),
    write: ({ number }) => ({
      subject: `Měsíční hlášení partnera č. ${number}`,
      body: [
        'předkládáme hlášení o výdeji balíčků:',
        [
          ['Komu', 'Potraviny (ks)', 'Hygiena (ks)'],
          ['rodiny s dětmi', '214', '96'],
          ['senioři', '131', '44'],
        ],
        'Zásoba vystačí asi do poloviny příštího měsíce.',
      ],
    }),
  },
  {
    id: 'magazine for older readers',
    from: 'organisation',
    annotation: 'Časopis Senior dnes - nabídka inzerce',
    to: byPost('Odbor komunikace a marketingu'),
    write: () => ({
      subject: 'Inzertní nabídka',
      body: [
        'časopis Senior dnes čte každý měsíc šedesát tisíc lidí starších pětašedesáti let. Pro státní instituce máme zvýhodněný ceník a do vánočního čísla volnou poslední dvoustranu.',
      ],
    }),
  },
  {
    id: 'family cards',
    from: 'organisation',
    annotation: 'Rodinné pasy - partnerství',
    to: inBrief(families),
    write: ({ organisation }) => ({
      subject: 'Sleva pro držitele Rodinných pasů',
      body: [
        `${organisation.name} se chce připojit k projektu Rodinné pasy a poskytovat rodinám slevu na vstupném. Kam se máme jako partner přihlásit a kolik to stojí?`,
      ],
    }),
  },
  {
    id: 'line of help for the old',
    from: 'organisation',
    annotation: 'Linka pro seniory - výroční zpráva',
    to: desk(families),
    write: ({ number }) => ({
      subject: 'Výroční zpráva telefonické linky',
      body: [
        `loni jsme přijali ${number} hovorů. Nejčastěji se senioři ptali na důchod a příspěvek na péči, každý osmý hovor se týkal osamění. Zprávu Vám posíláme jako poděkování za podporu.`,
      ],
    }),
  },
  {
    id: 'volunteers insured',
    from: 'organisation',
    annotation: 'Dobrovolnická služba - pojištění dobrovolníků',
    to: byPost('Oddělení dobrovolnictví'),
    write: () => ({
      subject: 'Dotaz na úhradu pojistného',
      body: [
        'přebíráte po ministerstvu vnitra i smlouvu na pojištění dobrovolníků? Docházejí k nám do domova čtyři studentky a nevíme, komu máme jejich jména nahlásit.',
      ],
    }),
  },
  {
    id: 'a home hit by floods',
    from: 'organisation',
    annotation: 'Povodeň - mimořádná dotace na obnovu zařízení',
    to: inBrief('Krizový štáb'),
    write: ({ on }) => ({
      subject: 'Škody po povodni',
      body: [
        `voda nám dne ${czechDate(on)} zatopila přízemí i kotelnu. Klienty jsme převezli do tělocvičny. Odhad škody je čtyři miliony korun, prosíme o informaci, zda a jak lze žádat o mimořádnou dotaci.`,
        'Fotografie posíláme v příloze.',
      ],
    }),
  },
  {
    id: 'payment of extra pay',
    from: 'organisation',
    annotation: 'Mimořádné odměny pracovníkům - dotaz na uznatelnost',
    to: desk(services),
    write: () => ({
      subject: 'Jsou odměny uznatelným nákladem?',
      body: [
        'Dobrý den,',
        'můžeme z dotace na sociální služby vyplatit odměny i statutárnímu zástupci, který zároveň vykonává přímou péči na poloviční úvazek? V metodice jsme k tomu nic nenašli.',
      ],
    }),
  },
  {
    id: 'regular statistics',
    from: 'organisation',
    annotation: 'Roční výkaz o sociálních službách V 1-01 - zpoždění',
    to: byPost('Oddělení statistiky a analýz'),
    write: () => ({
      subject: 'Statistický výkaz V 1-01',
      body: [
        'kvůli výměně ekonomického programu dodáme statistický výkaz s týdenním zpožděním. Prosíme, abyste nás do té doby neurgovali.',
      ],
    }),
  },
  {
    id: 'sample of wages',
    from: 'organisation',
    annotation: 'Šetření průměrných výdělků - nesouhlas se zařazením do vzorku',
    to: inBrief('Odbor analýz'),
    write: ({ number }) => ({
      subject: `Zařazení do výběrového souboru, ident. ${number}`,
      body: [
        'byli jsme vybráni do šetření o průměrném výdělku, ačkoli máme jen osm zaměstnanců na dohody. Prosíme o vyřazení z výběrového souboru.',
      ],
    }),
  },
  {
    id: 'signed a day late',
    from: 'organisation',
    annotation: 'IS KP21+ - podpis žádosti o platbu',
    to: desk('Odbor řízení evropských projektů'),
    write: ({ number }) => ({
      subject: `Žádost o platbu v IS KP21+, projekt ${number}`,
      body: [
        'žádost o platbu jsme v systému IS KP21+ podepsali až dnes, den po termínu, protože systém v noci neběžel. Prosíme, aby nám to nebylo počítáno k tíži.',
      ],
    }),
  },
  {
    id: 'course on delegating',
    from: 'organisation',
    annotation: 'Kurz pro vedoucí: Umění delegovat',
    to: byPost('Oddělení vzdělávání zaměstnanců'),
    write: ({ on }) => ({
      subject: 'Otevřený kurz delegování a vedení lidí',
      body: [
        `na základě zájmu, který Vaši vedoucí projevili ${wordyDate(on)}, vypisujeme další termín kurzu Umění delegovat. Cena zahrnuje oběd a pracovní sešit.`,
      ],
    }),
  },
  {
    id: 'newsletter on data protection',
    from: 'organisation',
    annotation: 'Zpravodaj ochrany osobních údajů: kdy je souhlas neplatný',
    to: inBrief('Pověřenec pro ochranu osobních údajů'),
    write: () => ({
      subject: 'Ukázkové číslo zpravodaje',
      body: [
        'v ukázkovém čísle najdete rozbor nejčastějších vad souhlasu a přehled pokut. Předplatné na rok stojí 3 200 Kč, pro úřady nabízíme i elektronickou verzi.',
      ],
    }),
  },
  {
    id: 'cards of a garage',
    from: 'organisation',
    annotation: 'Parkovací karty - ukončení přístupu do garáží',
    to: desk('Autoprovoz'),
    write: ({ on, number }) => ({
      subject: `Garáže, nájemní smlouva č. ${number}`,
      body: [
        `smlouva o pronájmu parkovacích míst skončila ${czechDate(on)}, vjezdové karty přesto dál otevírají závoru. Prosíme o jejich vrácení, jinak přístup do garáží zablokujeme.`,
      ],
    }),
  },
  {
    id: 'consent with a contract in the register',
    from: 'organisation',
    annotation: 'Registr smluv - souhlas se zveřejněním bez příloh',
    to: byPost('Odbor smluvních vztahů'),
    write: ({ number }) => ({
      subject: `K Vašemu dotazu na uveřejnění smlouvy ${number}`,
      body: ['souhlasíme s uveřejněním textu smlouvy, přílohu s ceníkem prosíme začernit jako obchodní tajemství.'],
    }),
  },
  {
    id: 'pictures in the hall',
    from: 'organisation',
    annotation: 'Výstava obrazů klientů stacionáře',
    to: inBrief('Kancelář ministerstva'),
    write: () => ({
      subject: 'Výstava ve vestibulu',
      body: [
        'naši klienti namalovali třicet obrazů a byli by pyšní, kdyby mohly viset u Vás ve vestibulu. Souhlas autorů i jejich opatrovníků máme. Kdy by se to hodilo?',
      ],
    }),
  },
  {
    id: 'comments on a directive',
    from: 'organisation',
    annotation: 'Připomínky k metodice dotačního řízení 2028',
    to: desk(services),
    write: () => ({
      subject: 'Metodika dotačního řízení – připomínky poskytovatelů',
      body: [
        'Za síť azylových domů navrhujeme tyto změny metodiky:',
        '– termín uzávěrky dotačních žádostí v OKslužby neposouvat na prázdniny,',
        '– výkaz zjednodušit na nejvýš dvacet ukazatelů,',
        '– umožnit převod úspory do dalšího roku.',
      ],
    }),
  },
  {
    id: 'supplement to an annual report',
    from: 'organisation',
    annotation: 'OKslužby - závěrečná zpráva projektu Klub rodičů',
    to: byPost(families),
    write: ({ number }) => ({
      subject: `Závěrečná zpráva k dotaci ${number}`,
      body: [
        'závěrečná zpráva je od včerejška vložena v OKslužby – rodina. Zde ji pro úplnost doplňujeme o prezenční listiny a fotografie z besed, které byly na vložení příliš velké.',
        'Tím je vyúčtování projektu z naší strany uzavřeno.',
      ],
    }),
  },
  {
    id: 'unspent money and a penalty',
    from: 'organisation',
    annotation: 'Žádost o prominutí odvodu za porušení rozpočtové kázně',
    to: inBrief('Odbor rozpočtové kázně'),
    write: ({ number, on }) => ({
      subject: `Prominutí penále, platební výměr ${number}`,
      body: [
        `platebním výměrem ze dne ${czechDate(on)} nám byl uložen odvod za pozdní předložení vyúčtování. Žádáme o jeho prominutí: opozdili jsme se o jediný den a peníze byly využity výhradně pro uživatele služby.`,
      ],
    }),
  },
  {
    id: 'personal assistants protest',
    from: 'organisation',
    annotation: 'Otevřený dopis poskytovatelů osobní asistence',
    to: desk('Ministr práce a sociálních věcí'),
    write: () => ({
      subject: 'Otevřený dopis',
      body: [
        'Vážený pane ministře,',
        'už třetí rok se podpora osobní asistence nezvýšila ani o korunu. Lidé s těžkým postižením tak ztrácejí přístup ke službě, která jim dovoluje žít doma. Žádáme Vás o schůzku.',
      ],
    }),
  },
  {
    id: 'medical care in homes',
    from: 'organisation',
    annotation: 'Úhrada zdravotní péče v pobytových službách',
    to: byPost('Odbor sociálně-zdravotního pomezí'),
    write: () => ({
      subject: 'Vykazování odbornosti 913',
      body: [
        'zdravotní pojišťovna nám odmítla uhradit výkony sester s tím, že chybí souhlas revizního lékaře. Stejný problém hlásí tři sousední domovy. Zasadíte se o sjednocení výkladu?',
      ],
    }),
  },
  {
    id: 'care in a hospice',
    from: 'organisation',
    annotation: 'Paliativní péče - pozvání na odborné setkání',
    to: inBrief('Náměstkyně pro sociální služby'),
    write: ({ on }) => ({
      subject: 'Kulatý stůl o péči na konci života',
      body: [
        `navazujeme na rozhovor, který jste s naším lékařem vedla ${wordyDate(on)}, a zveme Vás ke kulatému stolu o podpoře rodin, které pečují o umírající doma.`,
      ],
    }),
  },
  {
    id: 'the only road to the house',
    from: 'organisation',
    annotation: 'Věcné břemeno - souhlas se zřízením přístupové cesty',
    to: desk('Oddělení nemovitého majetku'),
    write: ({ number }) => ({
      subject: `Pozemek parc. č. ${number} – přístupová cesta`,
      body: [
        'přes pozemek ve vlastnictví státu, se kterým hospodaříte, vede jediný příjezd k našemu domovu. Žádáme o souhlas se zřízením věcného břemene chůze a jízdy.',
      ],
    }),
  },
  {
    id: 'electricity bought together',
    from: 'organisation',
    annotation: 'Společný nákup energií - sběr údajů o odběrných místech',
    to: byPost('Ekonomický odbor'),
    write: () => ({
      subject: 'Centrální nákup elektřiny',
      body: [
        'vyplněnou tabulku odběrných místech našeho zařízení posíláme podle Vaší výzvy. Souhlasíme se zapojením do společného nákupu na příští dva roky.',
      ],
    }),
  },
  {
    id: 'appeal about care at home',
    from: 'person',
    annotation: 'Odvolání proti rozhodnutí o příspěvku na péči',
    to: desk('Odbor odvolacích řízení'),
    write: ({ person, number, on }) => ({
      subject: `Odvolání, č. j. ${number}/2026`,
      body: [
        `${by(person, 'obdržel', 'obdržela')} jsem ${czechDate(on)} rozhodnutí, podle něhož prý zvládám sám${by(person, '', 'a')} oblékání i vaření. Není to pravda a odvolávám se.`,
        'Lékařskou zprávu přikládám. Pomáhá mi celá rodina.',
      ],
    }),
  },
  {
    id: 'the rent is too high',
    from: 'person',
    annotation: 'Příspěvek na bydlení - žádost o pomoc',
    to: inBrief('Paní náměstkyně'),
    write: ({ person }) => ({
      subject: 'Prosba o zastání',
      body: [
        `jsem ${by(person, 'samotný důchodce', 'samotná důchodkyně')} a příspěvek na bydlení mi přestali vyplácet, protože pronajímatel odmítl podepsat souhlas s doložením nájemní smlouvy. Co mám dělat?`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'list of subsidies by law 106',
    from: 'person',
    annotation: 'Svobodný přístup k informacím - přehled dotací',
    to: byPost('Oddělení právní podpory'),
    write: ({ person, number }) => ({
      subject: 'Žádost dle zákona o svobodném přístupu k informacím',
      body: [
        'podle zákona č. 106/1999 Sb. žádám o přehled všech dotací na podporu rodiny, které byly vyplaceny v posledních čtyřech letech, s uvedením příjemce a částky.',
        `${fullName(person)}, naše značka ${number}`,
      ],
    }),
  },
  {
    id: 'money for the programming, by law 106',
    from: 'person',
    annotation: '106/1999 Sb. - náklady na informační systémy',
    unit: computers,
    to: inBrief(computers),
    write: ({ person }) => ({
      subject: 'Poskytnutí informace o nákladech',
      body: [
        's odkazem na zákon č. 106/1999 Sb. se ptám: Kolik ministerstvo zaplatilo za vývoj aplikace OKslužby? Kolik za její provoz? A proč nebyla zakázka soutěžena?',
        `Odpověď prosím do mé datové schránky. ${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'erasure at a labour office',
    from: 'person',
    annotation: 'Výmaz osobních údajů z evidence uchazečů',
    to: desk('Pověřenec GDPR'),
    write: ({ person, on }) => ({
      subject: 'Žádost o výmaz údajů',
      body: [
        `v evidenci uchazečů o zaměstnání jsem ${by(person, 'byl vedený', 'byla vedená')} naposledy ${dottedDate(on)}. Žádám, aby z ní Úřad práce vymazal můj telefon i e-mail, kam mi stále chodí nabídky.`,
      ],
    }),
  },
  {
    id: 'no more newsletters',
    from: 'person',
    annotation: 'Odvolání souhlasu se zasíláním novinek',
    to: byPost('Redakce webu'),
    write: ({ person }) => ({
      subject: 'Odhlášení z odběru novinek',
      body: [
        `odvolávám souhlas se zasíláním novinek z oblasti rodinné politiky, které mi každý týden chodí na adresu ${person.email}. Odkaz pro odhlášení v patičce nefunguje.`,
      ],
    }),
  },
  {
    id: 'picture from a meeting',
    from: 'person',
    annotation: 'Odvolání souhlasu s fotografií na webu',
    to: inBrief('Odbor tiskový'),
    write: ({ person, on }) => ({
      subject: 'Fotografie z konference',
      body: [
        `na stránkách ministerstva je moje fotografie z konference o stárnutí ze dne ${czechDate(on)}. Souhlas s jejím zveřejněním odvolávám a prosím o odstranění snímku.`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'years for a pension',
    from: 'person',
    annotation: 'Dotaz na dobu pojištění, náhradní doby',
    to: desk('Oddělení důchodových agend'),
    write: ({ person }) => ({
      subject: 'Započtení studia do důchodu',
      body: [
        `Dobrý den, ${by(person, 'narodil', 'narodila')} jsem se ${czechDate(person.born)} a chtěl${by(person, '', 'a')} bych vědět, zda se mi do důchodu počítá studium na střední škole. Na okrese mi každý řekne něco jiného.`,
      ],
    }),
  },
  {
    id: 'card of the disabled',
    from: 'person',
    annotation: 'Průkaz ZTP - nečinnost',
    to: byPost('Odbor dávek pro osoby se zdravotním postižením'),
    write: ({ person, on }) => ({
      subject: 'Opatření proti nečinnosti – průkaz ZTP',
      body: [
        `dne ${czechDate(on)} jsem ${by(person, 'požádal', 'požádala')} o průkaz osoby se zdravotním postižením a od té doby se nic neděje. Domáhám se opatření proti nečinnosti.`,
      ],
    }),
  },
  {
    id: 'money for a new-born',
    from: 'person',
    annotation: 'Porodné - proč nám nebylo přiznáno',
    to: inBrief('Odbor rodinných dávek'),
    write: ({ person }) => ({
      subject: 'Dotaz na porodné',
      body: [
        'čekali jsme druhé dítě a porodné nám zamítli kvůli příjmům rodiny za předminulé čtvrtletí. Příjmy byly přitom výjimečně zvýšené o odstupné. Dá se to nějak zohlednit?',
        fullName(person),
      ],
    }),
  },
  {
    id: 'as foster parents',
    from: 'person',
    annotation: 'Pěstounská péče - stížnost na doprovázející organizaci',
    to: desk('Oddělení náhradní rodinné péče'),
    write: ({ person }) => ({
      subject: 'Stížnost pěstounů',
      body: [
        `naše klíčová pracovnice se za půl roku vystřídala třikrát a statutární zástupce organizace na naše dopisy nereaguje. Rád${by(person, '', 'a')} bych ${by(person, 'věděl', 'věděla')}, zda smíme přejít k jiné pověřené osobě uprostřed roku.`,
      ],
    }),
  },
  {
    id: 'the end of a guardianship',
    from: 'person',
    annotation: 'Ukončení funkce opatrovníka - invalidní důchod bratra',
    to: byPost('Oddělení invalidních důchodů'),
    write: ({ person, on }) => ({
      subject: 'Konec opatrovnictví',
      body: [
        `soud mě ke dni ${czechDate(on)} zprostil funkce opatrovníka mého bratra. Invalidní důchod, který chodil mně, proto posílejte novému opatrovníkovi, jímž je město.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'power of attorney to a neighbour',
    from: 'person',
    annotation: 'Plná moc k převzetí rozhodnutí o dávce',
    to: inBrief('Odbor hmotné nouze'),
    write: ({ person, number }) => ({
      subject: `Zmocnění souseda, spis ${number}`,
      body: [
        'protože jsem po operaci a nemohu z bytu, zmocňuji svého souseda, aby za mě převzal rozhodnutí o mimořádné okamžité pomoci a případně se proti němu odvolal.',
        `${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'copies from a file',
    from: 'person',
    annotation: 'Nahlédnutí do spisu odvolacího orgánu',
    to: desk('Oddělení druhostupňových řízení'),
    write: ({ number, person }) => ({
      subject: `Přístup ke spisu ${number}`,
      body: [
        `jako ${by(person, 'účastník', 'účastnice')} řízení o dávce žádám o přístup do spisu a o kopii posudku. Přijet mohu kterékoli úterý dopoledne.`,
      ],
    }),
  },
  {
    id: 'trouble with another portal',
    from: 'person',
    annotation: 'Klientská zóna Jenda - přídavek na dítě',
    to: byPost('Odbor digitalizace dávek'),
    write: ({ person }) => ({
      subject: 'Žádost o přídavek v Jendovi',
      body: [
        `o přídavek na dítě jsem ${by(person, 'žádal', 'žádala')} přes klientskou zónu Jenda a teď po mně pobočka chce totéž na papíře. Je to nutné?`,
      ],
    }),
  },
  {
    id: 'clerk wanted',
    from: 'person',
    annotation: 'Reakce na inzerát - referent podatelny',
    to: inBrief('Personální oddělení'),
    write: ({ person }) => ({
      subject: 'Ucházím se o místo v podatelně',
      body: [
        `zaujal mě inzerát na místo referenta podatelny. Jmenuji se ${fullName(person)}, datum narození ${czechDate(person.born)}.`,
        'Souhlasím, aby moje údaje z životopisu byly zpracovány pro toto výběrové řízení a pak skartovány.',
      ],
    }),
  },
  {
    id: 'no longer a candidate',
    from: 'person',
    annotation: 'Odstoupení z výběrového řízení, odvolání souhlasu s uchováním životopisu',
    to: desk('Odbor služebního poměru'),
    write: ({ person, number }) => ({
      subject: `Výběrové řízení č. ${number} – odstupuji`,
      body: [
        `z výběrového řízení na ${by(person, 'vedoucího', 'vedoucí')} oddělení odstupuji a souhlas s uchováním svého životopisu pro další výběrová řízení beru zpět.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'wages not paid',
    from: 'person',
    annotation: 'Podnět na zaměstnavatele - nevyplacená mzda',
    to: byPost('Odbor pracovněprávní'),
    write: ({ person, on }) => ({
      subject: 'Nevyplacená mzda',
      body: [
        `${by(person, 'pracoval', 'pracovala')} jsem jako ${by(person, 'pečovatel', 'pečovatelka')} u agentury, která mi od ${czechDate(on)} nevyplatila mzdu. Oblastní inspektorát můj podnět odložil. Prosím o přezkoumání jeho postupu.`,
      ],
    }),
  },
  {
    id: 'my mother in a home',
    from: 'person',
    annotation: 'Domov pro seniory - zvýšení úhrad bez souhlasu',
    to: inBrief('Oddělení ochrany práv uživatelů služeb'),
    write: ({ person }) => ({
      subject: 'Zvýšená úhrada za pobyt',
      body: [
        'mé matce zvýšil domov úhradu o dvě tisícovky, aniž by k tomu dala souhlas. Ředitelka tvrdí, že dodatek podepisovat nemusí. Má pravdu?',
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'whistle blown',
    from: 'person',
    annotation: 'Oznámení dle zákona o ochraně oznamovatelů',
    to: desk('Příslušná osoba pro přijímání oznámení'),
    write: ({ person }) => ({
      subject: 'Oznámení možného protiprávního jednání',
      body: [
        `mám podezření, že firma, ve které jsem do jara ${by(person, 'pracoval jako řidič', 'pracovala jako řidička')}, vykazovala u dotovaného projektu jízdy, které se nikdy nekonaly. Kopie knihy jízd mohu předložit.`,
        'Žádám o utajení své totožnosti.',
      ],
    }),
  },
  {
    id: 'alimony paid by the state',
    from: 'person',
    annotation: 'Náhradní výživné - zastavená výplata',
    to: byPost('Odbor rodinných dávek'),
    write: ({ person, on }) => ({
      subject: 'Náhradní výživné pro dceru',
      body: [
        `náhradní výživné nám přestalo chodit ${czechDate(on)}. Exekuce se přitom stále vede. Obracím se na Vás, protože pobočka mi telefon nebere.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'good word for a clerk',
    from: 'person',
    annotation: 'Pochvala pracovnice úřadu práce',
    to: inBrief('Vedení ministerstva'),
    write: ({ person }) => ({
      subject: 'Chci pochválit',
      body: [
        `${by(person, 'přišel', 'přišla')} jsem na úřad práce s prosbou o radu a paní na přepážce se mi věnovala skoro hodinu. Takových lidí je málo, předejte jí prosím mé díky.`,
      ],
    }),
  },
  {
    id: 'written without marks, a benefit',
    from: 'person',
    annotation: 'davka mimoradne okamzite pomoci - rozbita pracka',
    to: desk('Odbor nepojistných sociálních dávek'),
    write: ({ person }) => ({
      subject: 'Zadost o radu',
      body: [
        withoutDiacritics(
          `Dobry den, rozbila se nam pracka a jsme rodina se tremi detmi. Na uradu prace mi rekli, ze nemam narok na zadnou pomoc. Muzete to proverit? ${person.given} ${person.family}`,
        ),
      ],
    }),
  },
  {
    id: 'proposal to a law by a citizen',
    from: 'person',
    annotation: 'Návrh občana - volno pro prarodiče',
    to: byPost('Legislativní odbor'),
    write: ({ person }) => ({
      subject: 'Podnět k novele zákoníku práce',
      body: [
        `jako ${by(person, 'děda', 'babička')} čtyř vnoučat navrhuji, aby prarodiče mohli čerpat pět dní volna ročně na hlídání nemocného vnoučete. Ulevilo by to celé rodině.`,
      ],
    }),
  },
  {
    id: 'short-time work abroad',
    from: 'person',
    annotation: 'Potvrzení o době pojištění pro Rakousko',
    to: inBrief('Odbor koordinace sociálního zabezpečení'),
    write: ({ person, number }) => ({
      subject: `Formulář pro rakouský úřad, značka ${number}`,
      body: [
        `rakouský úřad po mně chce potvrzení o zaměstnání v Česku. Komu mám formulář poslat? ${fullName(person)}, nar. ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'guardian named by a court',
    from: 'authority',
    annotation: 'Opatrovnictví - dotaz soudu na příjmy',
    to: desk('Odbor sociálních dávek'),
    write: ({ person, number }) => ({
      subject: `Sp. zn. 5 P ${number}/2025 – zpráva o dávkách`,
      body: [
        `v řízení o svéprávnosti žádáme o zprávu, zda a jaké dávky jsou vypláceny této osobě: ${fullName(person)}, nar. ${czechDate(person.born)}. Odpověď zašlete soudu do deseti dnů.`,
      ],
    }),
  },
  {
    id: 'police about a fraud',
    from: 'authority',
    annotation: 'Dožádání - podezření z dotačního podvodu',
    to: byPost('Oddělení bezpečnosti'),
    write: ({ number, on }) => ({
      subject: `Dožádání ve věci č. j. ${number}`,
      body: [
        `prověřujeme podezření z dotačního podvodu. Předložte čestná prohlášení a výkazy, které Vám podezřelá společnost jako příjemce dotace doručila do ${czechDate(on)}, včetně jmen osob, jež je podepsaly.`,
      ],
    }),
  },
  {
    id: 'network of a region',
    from: 'authority',
    annotation: 'Krajská síť sociálních služeb - aktualizace pověření poskytovatelů',
    to: inBrief(services),
    write: ({ organisation, number }) => ({
      subject: 'Pověření k výkonu služby obecného hospodářského zájmu',
      body: [
        `${organisation.name} zasílá na vědomí usnesení č. ${number} o vydání pověření poskytovatelům, kteří vstupují do krajské sítě sociálních služeb. Pověření je podmínkou vyrovnávací platby.`,
      ],
    }),
  },
  {
    id: 'tax office and a debtor',
    from: 'authority',
    annotation: 'Daňová exekuce - výzva poddlužníkovi',
    to: desk('Odbor účtáren'),
    write: ({ number }) => ({
      subject: `Exekuční příkaz č. ${number} – přikázání pohledávky`,
      body: ['poddlužníkovi se zakazuje vyplatit dlužníkovi pohledávku z titulu dotace až do výše nedoplatku.'],
    }),
  },
  {
    id: 'the defender of rights',
    from: 'authority',
    annotation: 'Šetření veřejného ochránce práv - vyžádání stanoviska',
    to: byPost('Státní tajemník'),
    write: ({ number, on }) => ({
      subject: `Šetření z vlastní iniciativy, č. ${number}`,
      body: [
        `na základě podnětu ze dne ${czechDate(on)} prověřujeme dostupnost terénních služeb. Žádáme o stanovisko ministerstva k čekacím dobám a o přístup k souvisejícím analýzám.`,
      ],
    }),
  },
  {
    id: 'the supreme audit',
    from: 'authority',
    annotation: 'NKÚ - kontrolní akce, pověření ke kontrole',
    to: inBrief('Odbor interního auditu'),
    write: ({ number, person }) => ({
      subject: `Kontrolní akce č. ${number}: předložení pověření`,
      body: [
        `zahajujeme kontrolu peněžních prostředků vynaložených na podporu rodin. K provedení kontroly ${by(person, 'byl pověřen', 'byla pověřena')} ${fullName(person)}, pověření je přiloženo.`,
        'Připravte přehled smluv a interních pokynů.',
      ],
    }),
  },
  {
    id: 'labour inspection shares findings',
    from: 'authority',
    annotation: 'Předání poznatků z kontrol agentur práce',
    to: desk('Oddělení regulace agentur'),
    write: ({ number }) => ({
      subject: `Poznatky z kontrol, č. j. ${number}`,
      body: [
        'předáváme poznatky z kontrol agentur práce za uplynulé čtvrtletí. U tří agentur navrhujeme odejmout povolení ke zprostředkování zaměstnání.',
      ],
    }),
  },
  {
    id: 'plan of a town',
    from: 'authority',
    annotation: 'Komunitní plán sociálních služeb města',
    to: byPost('Odbor rozvoje sociálních služeb'),
    write: ({ organisation, on }) => ({
      subject: 'Schválený komunitní plán',
      body: [
        `zastupitelstvo schválilo ${wordyDate(on)} třetí komunitní plán. ${organisation.name} v něm počítá s novým denním stacionářem a s podporou rodin, které pečují o seniora doma.`,
      ],
    }),
  },
  {
    id: 'public guardian asks',
    from: 'authority',
    annotation: 'Veřejný opatrovník - metodický dotaz k souhlasu soudu',
    to: inBrief('Oddělení sociální práce obcí'),
    write: () => ({
      subject: 'Souhlas soudu s umístěním opatrovance',
      body: [
        'jako veřejný opatrovník potřebujeme vědět, zda k podpisu smlouvy o pobytu v domově se zvláštním režimem postačí náš podpis, nebo je nutný předchozí souhlas opatrovnického soudu.',
      ],
    }),
  },
  {
    id: 'insurance of employees of an office',
    from: 'authority',
    annotation: 'Okresní správa sociálního zabezpečení - kontrola pojistného',
    to: desk('Mzdová účtárna'),
    write: ({ number, on }) => ({
      subject: `Oznámení o kontrole č. ${number}`,
      body: [
        `oznamujeme zahájení kontroly plnění povinností v nemocenském a důchodovém pojištění za období do ${czechDate(on)}. Připravte evidenční listy a mzdové listy.`,
      ],
    }),
  },
  {
    id: 'protection of competition',
    from: 'authority',
    annotation: 'ÚOHS - vyrozumění o doručení návrhu',
    to: byPost('Odbor veřejných zakázek'),
    write: ({ number, on }) => ({
      subject: `Správní řízení ${number}: vyrozumění zadavatele`,
      body: [
        `dne ${czechDate(on)} jsme obdrželi návrh na přezkoumání úkonů zadavatele. Vyjádřete se k němu do deseti dnů a zpřístupněte nám dokumentaci o zadávacím řízení.`,
      ],
    }),
  },
  {
    id: 'office for personal data',
    from: 'authority',
    annotation: 'ÚOOÚ - dotaz k registru příjemců dávek',
    to: inBrief('Odbor právní a GDPR'),
    write: ({ number }) => ({
      subject: `Výzva k vyjádření, č. j. UOOU-${number}`,
      body: [
        'obdrželi jsme stížnost, že obálky s rozhodnutími o dávkách prozrazují druh dávky. Sdělte, na základě jakého právního titulu a v jakém rozsahu jsou osobní údaje příjemců na obálkách uváděny.',
      ],
    }),
  },
  {
    id: 'school and a social worker',
    from: 'authority',
    annotation: 'Střední sociální škola - praxe žáků a souhlasy',
    to: desk('Koordinátorka stáží'),
    write: ({ person }) => ({
      subject: 'Potvrzení termínu praxe',
      body: [
        `potvrzujeme dvoutýdenní praxi u Vás. Dohled povede naše vyučující, praxe se ${by(person, 'zúčastní žák', 'zúčastní žákyně')} ${person.given} ${person.family}. Souhlas zákonného zástupce máme založen ve škole.`,
      ],
    }),
  },
  {
    id: 'comments between ministries',
    from: 'authority',
    annotation: 'Meziresortní připomínkové řízení - vypořádání',
    to: byPost('Odbor legislativy a koordinace'),
    write: ({ number }) => ({
      subject: `Vypořádání připomínek, materiál č. ${number}`,
      body: [
        's navrženým vypořádáním našich připomínek k novele zákona o dětské skupině souhlasíme, trváme pouze na bodu třetím.',
      ],
    }),
  },
  {
    id: 'town accepts state money',
    from: 'authority',
    annotation: 'Rozpočet města - souhlas s přijetím státní dotace',
    to: inBrief('Odbor poskytování dotací obcím'),
    write: ({ organisation, number }) => ({
      subject: `Usnesení zastupitelstva č. ${number}`,
      body: [
        `${organisation.name} sděluje, že zastupitelstvo vyslovilo souhlas s přijetím státní dotace na výkon sociální práce a pověřilo podpisem smlouvy místostarostu.`,
      ],
    }),
  },
];
