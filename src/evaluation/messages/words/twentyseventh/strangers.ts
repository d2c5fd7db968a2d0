import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const mpsv = (unit: string) => ['Ministerstvo práce a sociálních věcí', unit, '128 01 Praha 2'];
const fully = (unit: string) => [
  'Ministerstvo práce a sociálních věcí České republiky',
  unit,
  'Na Poříčním právu 1/376',
  'Praha 2',
];
const brief = (unit: string) => ['MPSV', unit];
const department = 'odbor provozu informačních a komunikačních technologií';

/** What else comes to the ministry from houses, parishes, towns and people. */
export const strangers: StrangerWording[] = [
  // subsidies and money
  {
    id: 'fewer hours of carers than planned',
    from: 'organisation',
    annotation: 'Dotace na sociální služby - oznámení změny úvazků',
    unit: 'odbor financování sociálních služeb',
    to: mpsv('odbor financování sociálních služeb'),
    write: ({ number, on }) => ({
      subject: `Změna výše úvazků u dotace č. ${number}`,
      body: [
        'Vážení,',
        `od ${czechDate(on)} se nám nedaří obsadit dvě místa pracovníků v přímé péči. Podle podmínek rozhodnutí o poskytnutí dotace Vám proto hlásíme pokles přepočtených úvazků.`,
        [
          ['Pozice', 'Plán', 'Skutečnost'],
          ['pracovník v sociálních službách', '9,5', '7,5'],
          ['sociální pracovník', '1,0', '1,0'],
        ],
        'Výběrové řízení na obě místa probíhá.',
      ],
    }),
  },
  {
    id: 'more time for a certificate of no debts',
    from: 'organisation',
    annotation: 'Žádost o prodloužení lhůty k doložení bezdlužnosti',
    to: fully('oddělení dotačních titulů'),
    write: ({ number, on }) => ({
      subject: `Prodloužení lhůty, žádost o dotaci č. ${number}`,
      body: [
        'Dobrý den,',
        `žádost o dotaci jsme v termínu odeslali v OKslužby – poskytovatel a výzvou ze dne ${czechDate(on)} jste nám uložili doložit do deseti dnů potvrzení o bezdlužnosti. Finanční úřad nám je však vydá až po skončení kontroly.`,
        'Žádáme proto o prodloužení lhůty k doložení o čtrnáct dnů.',
      ],
    }),
  },
  {
    id: 'report of the auditor on a subsidy',
    from: 'organisation',
    annotation: 'Zpráva auditora k dotaci za uplynulý rok',
    to: brief('oddělení vyúčtování dotací'),
    write: ({ number }) => ({
      subject: `Zpráva nezávislého auditora – dotace č. ${number}`,
      body: [
        'v příloze zasíláme zprávu auditora o ověření použití dotace za uplynulý rok, jak ukládá metodika. Závěrečný výkaz jsme již dříve podali v OKslužby, zpráva auditora se podle metodiky zasílá samostatně.',
        'Auditor se vyjádřil bez výhrad.',
      ],
    }),
  },
  {
    id: 'to which account to return money',
    from: 'organisation',
    annotation: 'Vratka dotace - dotaz na číslo účtu a variabilní symbol',
    to: fully('ekonomický odbor'),
    write: ({ number }) => ({
      subject: 'Dotaz k vratce',
      body: [
        'Dobrý den,',
        `z dotace č. ${number} nám zůstalo 14 620 Kč a chceme je vrátit. V rozhodnutí je uveden účet, který banka odmítá jako zrušený. Sdělte nám prosím správné číslo bankovního účtu ministerstva a variabilní symbol.`,
        'Děkuje účtárna',
      ],
    }),
  },
  {
    id: 'corrected table of settlement',
    from: 'organisation',
    annotation: 'Oprava tabulky finančního vypořádání',
    to: mpsv('odbor rozpočtu a účetnictví'),
    write: ({ number }) => ({
      subject: `Opravená tabulka vypořádání k č. j. ${number}`,
      body: [
        'na základě Vašeho telefonického upozornění předkládáme opravenou tabulku. Ve třetím řádku byly zaměněny sloupce.',
        [
          ['Ukazatel', 'Poskytnuto', 'Použito', 'Vratka'],
          ['neinvestiční dotace', '2 310 000', '2 295 380', '14 620'],
        ],
      ],
    }),
  },
  {
    id: 'penalty for a late payment of wages',
    from: 'organisation',
    annotation: 'Žádost o prominutí odvodu za porušení rozpočtové kázně',
    to: fully('odbor kontroly a prominutí odvodů'),
    write: ({ number, on, organisation }) => ({
      subject: `Prominutí odvodu, platební výměr č. ${number}`,
      body: [
        'Vážená paní ředitelko, vážený pane řediteli odboru,',
        `${organisation.name} obdržela dne ${czechDate(on)} platební výměr na odvod za porušení rozpočtové kázně. Pochybení spočívalo v tom, že mzdy za prosinec byly vyplaceny o čtyři dny později, než stanoví podmínky dotace.`,
        'K prodlení došlo proto, že naše jediná účetní byla hospitalizována a zastoupit ji neměl kdo. Žádný ze zaměstnanců nebyl poškozen, všechny prostředky byly použity k určenému účelu a klienti službu dostali v plném rozsahu.',
        'Odvod v plné výši by pro nás znamenal, že nebudeme moci opravit výtah, který používají imobilní obyvatelé.',
        'Žádáme Vás proto o prominutí odvodu i penále v co nejvyšší míře. Připojujeme lékařskou zprávu, výplatní listiny a výpis z účtu.',
      ],
    }),
  },
  {
    id: 'change of the bank account for a subsidy',
    from: 'organisation',
    annotation: 'Oznámení o změně bankovního účtu příjemce dotace',
    to: mpsv('oddělení plateb a dotací'),
    write: ({ organisation, on }) => ({
      subject: 'Změna čísla účtu',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, oznamuje, že od ${czechDate(on)} má nový bankovní účet. Žádáme, aby další splátky dotace byly poukazovány na něj. Smlouvu o vedení účtu přikládáme.`,
      ],
    }),
  },
  {
    id: 'investment, consent of the owner of the house',
    from: 'organisation',
    annotation: 'Doplnění investiční žádosti - souhlas vlastníka budovy',
    unit: 'oddělení investičních dotací',
    to: mpsv('oddělení investičních dotací'),
    write: ({ number }) => ({
      subject: `Program reprodukce majetku, akce ${number}`,
      body: [
        'Vážení,',
        'výzvou z minulého týdne jste požadovali souhlas vlastníka s rekonstrukcí koupelen. Vlastníkem budovy je farnost, její souhlas se stavebními úpravami přikládáme v prosté kopii.',
      ],
    }),
  },
  {
    id: 'instalments of a debt',
    from: 'organisation',
    annotation: 'Návrh splátkového kalendáře - vrácení příspěvku',
    to: brief('oddělení pohledávek'),
    write: ({ number }) => ({
      subject: `Splátky pohledávky č. ${number}`,
      body: [
        'svůj závazek vrátit poskytnutý příspěvek uznáváme co do důvodu i výše. Najednou jej však uhradit nemůžeme, a proto navrhujeme deset stejných měsíčních splátek.',
      ],
    }),
  },
  {
    id: 'the money sent by mistake',
    from: 'organisation',
    annotation: 'Mylná platba na účet ministerstva',
    to: mpsv('odbor účetnictví'),
    write: ({ on, number }) => ({
      subject: 'Žádost o vrácení mylné platby',
      body: [
        `dne ${dottedDate(on)} odešla z našeho účtu omylem částka 8 450 Kč s variabilním symbolem ${number} na účet ministerstva. Patřila dodavateli plynu. Vraťte ji prosím na účet, ze kterého přišla.`,
      ],
    }),
  },
  // inspection, standards, registration
  {
    id: 'measures taken after an inspection',
    from: 'organisation',
    annotation: 'Splnění opatření uložených inspekcí sociálních služeb',
    to: fully('oddělení inspekce kvality'),
    write: ({ number, on }) => ({
      subject: `Zpráva o splnění opatření k protokolu č. ${number}`,
      body: [
        `v protokolu ze dne ${czechDate(on)} nám bylo uloženo přepracovat vnitřní pravidla pro řešení nouzových situací a doplnit individuální plány. Obě opatření jsme splnili.`,
        'Podrobnosti:',
        '– pravidla projednal tým na poradě a byla vydána s účinností od příštího měsíce,',
        '– individuální plány byly doplněny u všech devíti osob, kterých se zjištění týkalo,',
        '– noční směna byla posílena o jednoho pracovníka.',
        'Doklady jsou k nahlédnutí v zařízení.',
      ],
    }),
  },
  {
    id: 'inspection at the time of an epidemic',
    from: 'organisation',
    annotation: 'Inspekce - žádost o odklad místního šetření',
    to: mpsv('inspekce poskytování sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Odklad šetření na místě',
      body: [
        'Dobrý den,',
        `dopisem ze dne ${wordyDate(on)} jste u nás ohlásili šetření na příští pondělí. V zařízení však máme střevní virózu, šestnáct obyvatel je v izolaci a hygienická stanice zakázala návštěvy. Žádáme o jiný termín.`,
      ],
    }),
  },
  {
    id: 'objection to an inspector',
    from: 'organisation',
    annotation: 'Námitka podjatosti člena kontrolní skupiny',
    to: fully('odbor inspekcí'),
    write: ({ person, number }) => ({
      subject: `Námitka podjatosti, kontrola č. ${number}`,
      body: [
        `namítáme podjatost jednoho z členů kontrolní skupiny, jímž má být ${fullName(person)}. ${by(person, 'Jmenovaný', 'Jmenovaná')} u nás do loňska ${by(person, 'pracoval', 'pracovala')} a pracovní poměr skončil sporem, který dosud řeší soud.`,
      ],
    }),
  },
  {
    id: 'question about a standard of quality',
    from: 'organisation',
    annotation: 'Standardy kvality - metodický dotaz ke smlouvě s klientem',
    to: brief('odbor sociálních služeb, metodika'),
    write: () => ({
      subject: 'Dotaz k uzavření smlouvy s osobou bez opatrovníka',
      body: [
        'Vážení,',
        'obracíme se na Vás s metodickým dotazem. Do našeho zařízení má nastoupit paní, která nerozumí obsahu smlouvy a opatrovník jí zatím nebyl ustanoven. Obecní úřad s rozšířenou působností tvrdí, že ji při podpisu zastoupit nemůže.',
        'Jak máme v takovém případě postupovat, aby smlouva byla platná?',
      ],
    }),
  },
  {
    id: 'upper limit for food and lodging',
    from: 'organisation',
    annotation: 'Vyhláška č. 505/2006 Sb. - výklad nejvyšší úhrady za stravu',
    to: mpsv('odbor sociálních služeb a sociálního začleňování'),
    write: () => ({
      subject: 'Úhrada za stravu při dietním stravování',
      body: [
        'prosíme o výklad, zda se do maximální úhrady za celodenní stravu počítá i druhá večeře u diabetiků, nebo ji lze účtovat zvlášť jako fakultativní činnost.',
      ],
    }),
  },
  {
    id: 'appeal about a registration',
    from: 'organisation',
    annotation: 'Odvolání proti rozhodnutí krajského úřadu o zrušení registrace služby',
    to: fully('odbor sociálních služeb – odvolací agenda'),
    write: ({ organisation, number, on }) => ({
      subject: 'Odvolání proti zrušení registrace',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, podává prostřednictvím krajského úřadu odvolání proti rozhodnutí č. j. ${number}/2026 ze dne ${czechDate(on)}, jímž byla zrušena registrace odlehčovací služby.`,
        'Krajský úřad vyšel z toho, že jsme po tři měsíce neměli žádného klienta. Nevzal však v úvahu, že v té době probíhala oprava po požáru a služba byla přerušena s jeho vědomím.',
        'Navrhujeme, aby napadené rozhodnutí bylo zrušeno.',
      ],
    }),
  },
  {
    id: 'service given up',
    from: 'organisation',
    annotation: 'Ukončení odlehčovací služby - na vědomí',
    to: brief('odbor sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Ukončení poskytování odlehčovací služby',
      body: [
        `krajskému úřadu jsme oznámili, že jsme k ${czechDate(on)} přestali poskytovat odlehčovací službu. Ostatní služby trvají beze změny. Dopis zasíláme na vědomí kvůli krajské síti a rozpisu dotace.`,
      ],
    }),
  },
  {
    id: 'measures restricting movement',
    from: 'organisation',
    annotation: 'Evidence opatření omezujících pohyb - dotaz',
    to: mpsv('oddělení kvality sociálních služeb'),
    write: () => ({
      subject: 'Postranice u lůžka',
      body: [
        'Dobrý den,',
        'je zvednutá postranice, o kterou obyvatel sám požádá, opatřením omezujícím pohyb podle § 89 zákona o sociálních službách? Musíme ji zapisovat do evidence, i když si ji přeje?',
      ],
    }),
  },
  {
    id: 'statement on a complaint of a relative',
    from: 'organisation',
    annotation: 'Vyjádření ke stížnosti na naše zařízení',
    to: fully('odbor kontroly, oddělení stížností'),
    write: ({ number, on }) => ({
      subject: `Vyjádření ke stížnosti, Vaše č. j. ${number}`,
      body: [
        'Vážení,',
        `k Vaší výzvě ze dne ${wordyDate(on)} sdělujeme, že stížnost dcery naší klientky jsme prošetřili. Klientka skutečně čekala na převaz přes hodinu, protože sestra ošetřovala pád v jiném patře.`,
        'Rodině jsme se omluvili a rozpis služeb jsme upravili. Ostatní výtky se nepotvrdily.',
      ],
    }),
  },
  // bills, offers, contracts
  {
    id: 'invoice for catering',
    from: 'organisation',
    annotation: 'Faktura za občerstvení na poradě',
    to: brief('odbor vnitřní správy'),
    write: ({ number, on }) => ({
      subject: `Faktura ${number}`,
      body: [
        `za občerstvení připravené naší sociální dílnou pro Vaši poradu dne ${czechDate(on)} si účtujeme:`,
        [
          ['Druh', 'Porcí', 'Kč'],
          ['chlebíčky', '120', '4 200'],
          ['káva a čaj', '60', '1 800'],
        ],
        'Splatnost čtrnáct dnů.',
      ],
    }),
  },
  {
    id: 'reminder of an unpaid bill',
    from: 'organisation',
    annotation: 'Upomínka - neuhrazená faktura',
    unit: department,
    to: mpsv(department),
    write: ({ number, on }) => ({
      subject: `1. upomínka k faktuře č. ${number}`,
      body: [
        `dovolujeme si upozornit, že faktura za pronájem projekční techniky byla splatná ${dottedDate(on)} a dosud ji neevidujeme jako zaplacenou. Pokud jste platbu již odeslali, považujte prosím upomínku za bezpředmětnou.`,
      ],
    }),
  },
  {
    id: 'credit note for toner',
    from: 'organisation',
    annotation: 'Opravný daňový doklad - tonery',
    unit: department,
    to: fully(department),
    write: ({ number }) => ({
      subject: `Dobropis č. ${number}`,
      body: [
        'k reklamaci dvou vadných tonerů Vám zasíláme opravný daňový doklad.',
        [
          ['Zboží', 'Množství', 'Částka'],
          ['toner černý', '−2', '−3 860 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'offer of nursing documentation',
    from: 'organisation',
    annotation: 'Nabídka programu pro vedení ošetřovatelské dokumentace, ukázkový účet',
    to: mpsv('sekce informačních technologií'),
    write: ({ organisation }) => ({
      subject: 'Představení našeho programu',
      body: [
        'Dobrý den,',
        `${organisation.name} vyvinula pro malá zařízení program na vedení ošetřovatelské dokumentace. Rádi bychom jej představili i ministerstvu. Ukázkový účet s uživatelským jménem a heslem Vám na vyžádání zřídíme na našem serveru.`,
        'Prezentace trvá čtyřicet minut a je bezplatná.',
      ],
    }),
  },
  {
    id: 'question about tender conditions',
    from: 'organisation',
    annotation: 'Žádost o vysvětlení zadávací dokumentace',
    to: brief('odbor veřejných zakázek'),
    write: ({ number }) => ({
      subject: `Veřejná zakázka ev. č. ${number} – vysvětlení dokumentace`,
      body: [
        'k zakázce na obnovu síťových prvků žádáme o vysvětlení bodu 4.2. Není z něj patrné, zda zadavatel připouští i repasovaná zařízení se zárukou pět let.',
      ],
    }),
  },
  {
    id: 'withdrawal from a tender',
    from: 'organisation',
    annotation: 'Zpětvzetí nabídky ve výběrovém řízení na úklid',
    to: mpsv('oddělení nákupu'),
    write: ({ number }) => ({
      subject: `Zpětvzetí nabídky, zakázka č. ${number}`,
      body: [
        'nabídku, kterou jsme podali na úklid budovy, bereme v celém rozsahu zpět. Důvodem je nedostatek pracovníků.',
      ],
    }),
  },
  {
    id: 'guarantee for a server',
    from: 'organisation',
    annotation: 'Ukončení záruky na diskové pole',
    unit: department,
    to: mpsv(department),
    write: ({ number, on }) => ({
      subject: `Konec záruční doby, výrobní č. ${number}`,
      body: [
        `záruka na dodané diskové pole uplynula ${czechDate(on)}. Nabízíme Vám prodloužení servisní podpory o dva roky, cenovou kalkulaci zašleme na požádání.`,
      ],
    }),
  },
  {
    id: 'line of the telephones is moved',
    from: 'organisation',
    annotation: 'Přeložka optického kabelu - výluka provozu',
    unit: department,
    to: brief(department),
    write: ({ on }) => ({
      subject: 'Výluka na optické trase',
      body: [
        `navazujeme na oznámení ze dne ${wordyDate(on)}: z důvodu přeložky optického kabelu v ulici Na Poříčním právu dojde v noci na neděli mezi druhou a čtvrtou hodinou ke krátkému přerušení okruhu. Záložní trasa bude v provozu.`,
      ],
    }),
  },
  {
    id: 'amendment on processing of data',
    from: 'organisation',
    annotation: 'Zpracovatelská smlouva GDPR - návrh dodatku',
    to: fully('pověřenec pro ochranu osobních údajů MPSV'),
    write: ({ number }) => ({
      subject: `Dodatek č. 2 ke zpracovatelské smlouvě č. ${number}`,
      body: [
        'Vážení,',
        'pro ministerstvo skartujeme spisy dávkové agendy a osobní údaje v nich zpracováváme na základě smlouvy. Kvůli novému poddodavateli dopravy navrhujeme dodatek, kterým se s jeho zapojením vyslovuje souhlas.',
        'Prosíme o podpis do konce měsíce.',
      ],
    }),
  },
  {
    id: 'offer of a generator',
    from: 'organisation',
    annotation: 'Nabídka záložních zdrojů pro pobytová zařízení',
    to: mpsv('odbor sociálních služeb – krizové řízení'),
    write: ({ organisation }) => ({
      subject: 'Záložní zdroje elektřiny',
      body: [
        `${organisation.name} dodává mobilní elektrocentrály. Pro domovy pro seniory a hospice poskytujeme slevu a rádi bychom, abyste o ní informovali své příspěvkové organizace.`,
      ],
    }),
  },
  // access to other systems, accounts elsewhere
  {
    id: 'auditor wants to see a project',
    from: 'organisation',
    annotation: 'ISKP21+ - zpřístupnění projektu dalšímu uživateli',
    to: fully('odbor řízení programů ESF'),
    write: ({ person, number }) => ({
      subject: `ISKP21+, projekt CZ.03.02.02/${number} – přidání uživatele`,
      body: [
        'Dobrý den,',
        `v systému ISKP21+ se nám nedaří přidat k projektu dalšího uživatele s rolí čtenáře. Jde o osobu ${fullName(person)}, která má na projektu provést audit. Prosíme o pomoc s nastavením role v ISKP21+.`,
      ],
    }),
  },
  {
    id: 'new head in a European project',
    from: 'organisation',
    annotation: 'Nepodstatná změna projektu OPZ+ - nový signatář',
    to: mpsv('odbor projektů ESF'),
    write: ({ person, number, on }) => ({
      subject: `Oznámení nepodstatné změny, reg. č. CZ.03.${number}`,
      body: [
        `oznamujeme nepodstatnou změnu projektu podle kapitoly 5 pravidel pro příjemce OPZ+: od ${czechDate(on)} podepisuje v ISKP21+ zprávy o realizaci nově ${fullName(person)}, předchozí signatář z vedení odešel.`,
        'Změnu jsme zadali i do ISKP21+ na záložce Subjekty projektu. Jiné agendy ministerstva se toto oznámení netýká.',
      ],
    }),
  },
  {
    id: 'register of groups of children, account',
    from: 'organisation',
    annotation: 'Evidence dětských skupin - nový uživatel portálu',
    to: brief('oddělení péče o předškolní děti'),
    write: ({ person }) => ({
      subject: 'Dětská skupina – uživatel elektronické evidence',
      body: [
        'Vážení,',
        `do elektronické evidence poskytovatelů dětských skupin, kam zapisujeme docházku dětí kvůli příspěvku na provoz, potřebujeme přístup pro nového uživatele. Je jím ${fullName(person)}. Dosavadní uživatelka skončila k poslednímu dni měsíce.`,
      ],
    }),
  },
  {
    id: 'statutory change in the register of groups of children',
    from: 'organisation',
    annotation: 'Dětská skupina - změna člena statutárního orgánu v evidenci',
    to: mpsv('odbor rodiny, evidence dětských skupin'),
    write: ({ person, on }) => ({
      subject: 'Oznámení změny podle § 17 zákona o dětské skupině',
      body: [
        `podle zákona č. 247/2014 Sb. oznamujeme změnu údaje zapsaného v evidenci poskytovatelů dětských skupin. Členem statutárního orgánu je od ${czechDate(on)} ${fullName(person)}, ${by(person, 'jehož', 'jejíž')} výpis z evidence Rejstříku trestů přikládáme.`,
        'Nic jiného než zápis v evidenci dětských skupin tímto neřešíme.',
      ],
    }),
  },
  {
    id: 'employer in the client zone',
    from: 'organisation',
    annotation: 'Klientská zóna Jenda - přístup zaměstnavatele nefunguje',
    to: fully('podpora klientské zóny'),
    write: ({ organisation }) => ({
      subject: 'Přihlášení zaměstnavatele do klientské zóny Jenda',
      body: [
        'Dobrý den,',
        `po přihlášení datovou schránkou se v klientské zóně Jenda místo organizace ${organisation.name} zobrazí jiná firma. Nemůžeme proto hlásit volná pracovní místa. Opravte nám prosím propojení.`,
      ],
    }),
  },
  {
    id: 'access to the application for the contribution for disabled workers',
    from: 'organisation',
    annotation: 'Příspěvek na podporu zaměstnávání OZP - oprávnění v aplikaci úřadu práce',
    to: mpsv('odbor zaměstnanosti osob se zdravotním postižením'),
    write: ({ person }) => ({
      subject: 'Oprávnění k elektronickému podání žádosti o příspěvek podle § 78a',
      body: [
        `žádost o příspěvek na zaměstnance s postižením za nás v aplikaci Úřadu práce dosud podává ${fullName(person)}. Úřad nás odkázal na Vás s tím, že druhé osobě může oprávnění v této aplikaci úřadu přidělit jen ústředí. Je to tak?`,
      ],
    }),
  },
  {
    id: 'box was changed',
    from: 'organisation',
    annotation: 'Nová datová schránka organizace - nové ID',
    to: brief('podatelna'),
    write: ({ organisation, on }) => ({
      subject: 'Oznámení nového identifikátoru datové schránky',
      body: [
        `${organisation.name} má od ${dottedDate(on)} po sloučení dvou středisek jedinou datovou schránku s identifikátorem ${organisation.boxId}. Starou schránku již nevybíráme, upravte si ji prosím ve svém adresáři.`,
      ],
    }),
  },
  {
    id: 'signature not recognised by the filing office',
    from: 'organisation',
    annotation: 'Certifikát elektronického podpisu - ověření na podatelně',
    to: fully('elektronická podatelna'),
    write: ({ number, on }) => ({
      subject: `Neověřený podpis u podání č. ${number}`,
      body: [
        'Vážení,',
        `podatelna nám sdělila, že podpis na vyúčtování projektu ze dne ${czechDate(on)} nešlo ověřit. Certifikát v té době platil, vydavatel ho zneplatnil až později. Zasíláme potvrzení vydavatele.`,
      ],
    }),
  },
  {
    id: 'course on the web of the ministry',
    from: 'organisation',
    annotation: 'Přihlašovací údaje k webináři o valorizaci',
    to: mpsv('oddělení vzdělávání'),
    write: ({ person }) => ({
      subject: 'Webinář – nedorazil odkaz',
      body: [
        'Dobrý den,',
        `na webinář o valorizaci úhrad je přihlášena jedna osoba od nás (${person.given} ${person.family}), odkaz ani heslo k připojení však nedorazily. Pošlete je prosím znovu.`,
      ],
    }),
  },
  {
    id: 'statistics on social services, other form',
    from: 'organisation',
    annotation: 'Statistický výkaz V 1-01 - oprava řádku',
    to: brief('odbor statistiky a analýz'),
    write: () => ({
      subject: 'Oprava ročního statistického výkazu',
      body: [
        've statistickém výkazu V 1-01, který jsme odevzdali v elektronickém formuláři, je chyba v počtu lůžek. Místo 54 má být 45. Prosíme o opravu při zpracování.',
      ],
    }),
  },
  // consents, powers and offices of another kind
  {
    id: 'photographs of residents',
    from: 'organisation',
    annotation: 'Souhlasy klientů s použitím fotografií v publikaci ministerstva',
    to: mpsv('odbor komunikace, redakce'),
    write: () => ({
      subject: 'Fotografie do publikace o paliativní péči',
      body: [
        'Vážená redakce,',
        'posíláme šest fotografií do připravované publikace. Všichni vyfotografovaní klienti, případně jejich opatrovníci, písemně souhlasili se zpracováním osobních údajů pro tento účel. Podepsané souhlasy máme uloženy u sebe.',
      ],
    }),
  },
  {
    id: 'agreement that a pension is drawn by the house',
    from: 'organisation',
    annotation: 'Zvláštní příjemce důchodu - souhlas obyvatele',
    to: fully('odbor sociálního pojištění'),
    write: ({ person, on }) => ({
      subject: 'Souhlas s ustanovením zvláštního příjemce',
      body: [
        `${by(person, 'náš obyvatel', 'naše obyvatelka')} ${fullName(person)} dne ${czechDate(on)} písemně ${by(person, 'souhlasil', 'souhlasila')} s tím, aby důchod přebíralo naše zařízení jako zvláštní příjemce. ČSSZ souhlas nepřijala. Prosíme o stanovisko, jakou formu má mít.`,
      ],
    }),
  },
  {
    id: 'consent of the employer with a working group',
    from: 'organisation',
    annotation: 'Souhlas zaměstnavatele s účastí v pracovní skupině',
    to: brief('odbor koncepce sociálních služeb'),
    write: ({ person }) => ({
      subject: 'Účast v pracovní skupině pro dlouhodobou péči',
      body: [
        `souhlasíme, aby se ${fullName(person)} v pracovní době ${by(person, 'účastnil', 'účastnila')} jednání Vaší pracovní skupiny pro dlouhodobou péči. Cestovné hradíme my.`,
      ],
    }),
  },
  {
    id: 'power of attorney before the court',
    from: 'organisation',
    annotation: 'Plná moc pro jednání o narovnání',
    to: mpsv('odbor legislativně právní'),
    write: ({ person, number, organisation }) => ({
      subject: `Plná moc k jednání ve věci sp. zn. 8 C ${number}/2026`,
      body: [
        `${organisation.name}, IČO ${organisation.ico}, zmocňuje tímto osobu ${fullName(person)}, nar. ${czechDate(person.born)}, aby za ni jednala s ministerstvem o smírném vyřešení soudního sporu o náhradu škody a uzavřela dohodu o narovnání.`,
        'Pro jiná jednání plná moc neplatí.',
      ],
    }),
  },
  {
    id: 'authorised to sign a subsidised contract',
    from: 'organisation',
    annotation: 'Pověření k převzetí rozhodnutí o poskytnutí dotace',
    to: fully('oddělení národních dotací'),
    write: ({ person, on }) => ({
      subject: 'Pověření k osobnímu převzetí',
      body: [
        `pověřujeme ${by(person, 'svého pracovníka', 'svou pracovnici')} (${fullName(person)}) k tomu, aby u Vás osobně ${by(person, 'převzal', 'převzala')} stejnopis rozhodnutí o poskytnutí dotace ze dne ${czechDate(on)}.`,
      ],
    }),
  },
  {
    id: 'responsible person in child protection',
    from: 'organisation',
    annotation: 'Pověření SPOD - změna odborně odpovědné osoby',
    to: mpsv('oddělení koordinace sociálně-právní ochrany'),
    write: ({ person, on }) => ({
      subject: 'Změna odpovědné osoby u pověřené organizace',
      body: [
        `jako osoba pověřená k výkonu sociálně-právní ochrany dětí hlásíme, že od ${czechDate(on)} za odborný výkon odpovídá ${fullName(person)}. Doklad o vzdělání přikládáme.`,
      ],
    }),
  },
  {
    id: 'officer for data protection leaves',
    from: 'organisation',
    annotation: 'Ukončení funkce pověřence pro ochranu osobních údajů',
    to: brief('pověřenec MPSV'),
    write: ({ person, on }) => ({
      subject: 'Konec našeho pověřence (DPO)',
      body: [
        'Vážení kolegové pověřenci,',
        `k ${czechDate(on)} u nás ${by(person, 'skončil', 'skončila')} ve funkci pověřence pro ochranu osobních údajů ${fullName(person)}. Dozorovému úřadu jsme změnu ohlásili, Vám ji dáváme na vědomí jako účastníkovi společného memoranda o školení pověřenců.`,
      ],
    }),
  },
  {
    id: 'chairman of the trade union',
    from: 'organisation',
    annotation: 'Skončení funkce předsedy odborové organizace - kolektivní spor',
    to: fully('odbor kolektivního vyjednávání'),
    write: ({ person, on, number }) => ({
      subject: `Spor o uzavření kolektivní smlouvy č. ${number}`,
      body: [
        `v řízení před zprostředkovatelem oznamujeme, že předsedou odborové organizace přestal být k ${dottedDate(on)} dosavadní vyjednavač. Odbory v kolektivním sporu nově zastupuje ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'error in the sending of personal data',
    from: 'organisation',
    annotation: 'Omylem zaslaný seznam klientů - žádost o výmaz',
    to: mpsv('pověřenec pro ochranu osobních údajů'),
    write: ({ on, number }) => ({
      subject: 'Porušení zabezpečení osobních údajů',
      body: [
        'Dobrý den,',
        `dne ${czechDate(on)} jsme Vám zprávou č. ${number} místo přílohy k dotazu na úhrady omylem zaslali seznam obyvatel s čísly pokojů. Prosíme o jeho nevratné smazání a o potvrzení, že jste tak učinili.`,
        'Případ jsme ohlásili Úřadu pro ochranu osobních údajů.',
      ],
    }),
  },
  // life of houses and parishes
  {
    id: 'conference in the country',
    from: 'organisation',
    annotation: 'Pozvánka - Stárnutí na venkově',
    to: fully('kabinet ministra'),
    write: ({ on }) => ({
      subject: 'Pozvání na setkání venkovských pečovatelských služeb',
      body: [
        'Vážený pane ministře, vážená paní ministryně,',
        `srdečně Vás zveme na setkání malých pečovatelských služeb, které jsme původně chystali na ${wordyDate(on)} a které kvůli povodni přesouváme na jaro. Rádi bychom od Vás slyšeli, jak se bude péče na venkově financovat.`,
        'Nocleh v poutním domě zajistíme.',
      ],
    }),
  },
  {
    id: 'patronage of a harvest festival',
    from: 'organisation',
    annotation: 'Žádost o záštitu - den otevřených dveří',
    to: mpsv('kabinet ministra, protokol'),
    write: ({ organisation, on }) => ({
      subject: 'Žádost o převzetí záštity',
      body: [
        `${organisation.name} letos slaví třicet let od svého založení. Žádáme o záštitu nad dnem otevřených dveří (náhradní termín za ${czechDate(on)} Vám sdělíme).`,
      ],
    }),
  },
  {
    id: 'annual report on paper',
    from: 'organisation',
    annotation: 'Výroční zpráva za loňský rok',
    to: brief('knihovna ministerstva'),
    write: ({ organisation }) => ({
      subject: 'Výroční zpráva',
      body: [
        `zasíláme Vám výroční zprávu organizace ${organisation.name}. Je v ní i účetní závěrka a poděkování dárcům. Budeme rádi, když ji zařadíte do knihovny.`,
      ],
    }),
  },
  {
    id: 'brochures for relatives',
    from: 'organisation',
    annotation: 'Objednávka letáků o příspěvku na péči',
    to: mpsv('tiskové oddělení'),
    write: ({ organisation }) => ({
      subject: 'Objednávka tiskovin',
      body: [
        `prosíme o zaslání padesáti kusů letáku pro pečující rodiny na adresu ${seatOf(organisation)}. Leták rozdáváme na faře a v ordinaci praktického lékaře.`,
      ],
    }),
  },
  {
    id: 'chaplain in the house',
    from: 'organisation',
    annotation: 'Duchovní péče v pobytových službách - stanovisko',
    to: fully('odbor sociálních služeb'),
    write: () => ({
      subject: 'Hrazení kaplana z provozních prostředků',
      body: [
        'Vážení,',
        'v našem zařízení působí nemocniční kaplan na čtvrtinový úvazek. Prosíme o stanovisko, zda lze jeho mzdu považovat za uznatelný náklad základní činnosti, nebo zda jde o činnost fakultativní.',
      ],
    }),
  },
  {
    id: 'carol singers in the corridor',
    from: 'organisation',
    annotation: 'Tříkrálová sbírka - vstup koledníků do budovy',
    to: brief('odbor vnitřní správy, vrátnice'),
    write: ({ person }) => ({
      subject: 'Koledníci na ministerstvu',
      body: [
        `rádi bychom s koledníky navštívili Vaše pracovníky a požádali o příspěvek do sbírky. Za skupinku zodpovídá ${person.given} ${person.family}. Můžete nám prosím povolit vstup do budovy?`,
      ],
    }),
  },
  {
    id: 'used furniture',
    from: 'organisation',
    annotation: 'Žádost o bezúplatný převod vyřazeného nábytku',
    to: mpsv('odbor správy majetku státu'),
    write: ({ organisation }) => ({
      subject: 'Zájem o nepotřebný majetek',
      body: [
        `${organisation.name} má zájem o deset kancelářských stolů nabízených na Vašich stránkách jako nepotřebný majetek. Odvoz zajistíme vlastním autem.`,
      ],
    }),
  },
  {
    id: 'plan of transformation',
    from: 'organisation',
    annotation: 'Transformační plán zařízení - předložení',
    to: fully('oddělení transformace sociálních služeb'),
    write: () => ({
      subject: 'Transformační plán – druhá verze',
      body: [
        'předkládáme druhou verzi plánu přechodu z ústavní péče do domácností. Proti první verzi ubyly dva byty a změnil se harmonogram stěhování.',
        [
          ['Etapa', 'Domácností', 'Obyvatel'],
          ['I.', '3', '17'],
          ['II.', '2', '12'],
        ],
        'Ke stanovisku kraje přihlédneme v konečném znění.',
      ],
    }),
  },
  {
    id: 'accreditation prolonged',
    from: 'organisation',
    annotation: 'Prodloužení akreditace kurzu Práce s klientem s demencí',
    to: mpsv('akreditační komise'),
    write: ({ number }) => ({
      subject: `Žádost o prodloužení akreditace č. ${number}`,
      body: [
        'žádáme o prodloužení akreditace vzdělávacího programu o čtyři roky. Obsah ani rozsah programu se nemění, seznam literatury jsme aktualizovali.',
      ],
    }),
  },
  {
    id: 'practice of a nun student',
    from: 'organisation',
    annotation: 'Uznání praxe sociálního pracovníka ze zahraničí',
    to: brief('uznávací orgán MPSV'),
    write: ({ person }) => ({
      subject: 'Uznání odborné kvalifikace',
      body: [
        `zaměstnáváme osobu, která vystudovala sociální práci v zahraničí (${fullName(person)}). Jaké doklady má předložit k uznání odborné kvalifikace?`,
      ],
    }),
  },
  {
    id: 'comments on a regulation from small providers',
    from: 'organisation',
    annotation: 'Připomínky k návrhu vyhlášky o personálním standardu',
    to: fully('odbor legislativy a koncepce'),
    write: () => ({
      subject: 'Připomínky malých zařízení',
      body: [
        'Vážení,',
        'přečetli jsme si návrh vyhlášky o personálním standardu a máme k němu tři připomínky.',
        'Za prvé: noční služba o dvou osobách je v domě s patnácti obyvateli nesplnitelná.',
        'Za druhé: přechodné období jednoho roku je příliš krátké, sestry se na venkově shánějí mnohem déle.',
        'Za třetí: do počtu úvazků by se měly započítat i řeholní sestry bez pracovní smlouvy.',
        'Prosíme, abyste připomínky vypořádali písemně.',
      ],
    }),
  },
  {
    id: 'employees ask for higher pay',
    from: 'organisation',
    annotation: 'Petice zaměstnanců - platové tarify',
    to: mpsv('odbor odměňování'),
    write: ({ number }) => ({
      subject: 'Předání petice',
      body: [
        `předáváme petici, kterou podepsalo ${number} zaměstnanců sociálních služeb z našeho okolí. Žádají zvýšení tarifů v páté až osmé třídě.`,
      ],
    }),
  },
  {
    id: 'agency reports its year',
    from: 'organisation',
    annotation: 'Agenturní zaměstnávání - hlášení za rok',
    to: brief('oddělení agentur práce'),
    write: () => ({
      subject: 'Roční hlášení agentury práce',
      body: [
        `za uplynulý rok jsme dočasně přidělili celkem sedmatřicet zaměstnanců, z toho většinu do ošetřovatelských provozů. Počet pracovních míst uživatelů uvádíme v příloze.`,
      ],
    }),
  },
  // private persons
  {
    id: 'mobility allowance was stopped',
    from: 'person',
    annotation: 'Odvolání - příspěvek na mobilitu',
    to: fully('odbor odvolání'),
    write: ({ on, number, person }) => ({
      subject: `Odvolání proti rozhodnutí č. ${number}`,
      body: [
        `příspěvek na mobilitu mi úřad práce od ${czechDate(on)} odňal s tím, že se přestěhuji do pobytového zařízení. Nikam se nestěhuji, jen jsem ${by(person, 'byl', 'byla')} tři týdny v odlehčovací službě. Žádám, abyste rozhodnutí zrušili.`,
      ],
    }),
  },
  {
    id: 'the complaint on the home of the mother',
    from: 'person',
    annotation: 'Stížnost podle § 175 správního řádu - vyřízení krajem',
    to: mpsv('odbor kontroly a stížností'),
    write: ({ person, on, number }) => ({
      subject: 'Žádost o přešetření způsobu vyřízení stížnosti',
      body: [
        'Vážení,',
        `dne ${czechDate(on)} mi krajský úřad pod č. j. ${number} sdělil, že moje stížnost na péči o maminku není důvodná. S tím nesouhlasím a podle § 175 odst. 7 správního řádu žádám o přešetření.`,
        'Maminka v zařízení během dvou měsíců zhubla o devět kilogramů, nikdo ji při jídle nepodporoval a z karty je patrné, že nebyla vážena. Krajský úřad se spokojil s vyjádřením ředitele a se mnou vůbec nehovořil.',
        `Prosím o sdělení výsledku. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'complaint about a clerk at the counter',
    from: 'person',
    annotation: 'Stížnost na průtahy - superdávka',
    to: brief('odbor stížností'),
    write: ({ on }) => ({
      subject: 'Stížnost na nekonečné čekání',
      body: [
        `žádost o dávku státní sociální pomoci šla ode mě na poštu už ${dottedDate(on)} a do dneška nemám ani řádek. Na lince se nikdo nehlásí. Kdo mi to vysvětlí?`,
      ],
    }),
  },
  {
    id: 'information on inspections',
    from: 'person',
    annotation: 'Žádost o informace - počty inspekcí (zákon č. 106/1999 Sb.)',
    to: fully('oddělení svobodného přístupu k informacím'),
    write: ({ person }) => ({
      subject: 'Žádost podle zákona o svobodném přístupu k informacím',
      body: [
        'žádám o tyto informace:',
        '1) kolik inspekcí v domovech se zvláštním režimem proběhlo v letech 2022 až 2025,',
        '2) v kolika případech byla uložena pokuta,',
        '3) kolik inspektorů ministerstvo v jednotlivých letech zaměstnávalo.',
        `Žadatel${by(person, '', 'ka')}: ${fullName(person)}, nar. ${czechDate(person.born)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'information on bonuses',
    from: 'person',
    annotation: 'Dotaz dle zákona 106 - odměny vedoucích',
    to: mpsv('povinný subjekt dle z. č. 106/1999 Sb.'),
    write: () => ({
      subject: 'Odměny náměstků',
      body: ['sdělte mi výši odměn, které byly v loňském roce vyplaceny náměstkům, a to po jednotlivých čtvrtletích.'],
    }),
  },
  {
    id: 'erasure from the list of the unemployed',
    from: 'person',
    annotation: 'GDPR - žádost o výmaz z evidence uchazečů',
    to: brief('pověřenec pro ochranu údajů'),
    write: ({ person }) => ({
      subject: 'Právo na výmaz',
      body: [
        `v evidenci uchazečů o zaměstnání jsem ${by(person, 'byl', 'byla')} naposledy před patnácti lety. Žádám o výmaz svých údajů z této evidence, případně o vysvětlení, proč je ještě držíte.`,
        `${person.given} ${person.family}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'no more news by mail',
    from: 'person',
    annotation: 'Odvolání souhlasu se zasíláním newsletteru',
    to: fully('odbor komunikace'),
    write: ({ person }) => ({
      subject: 'Odhlášení z odběru novinek',
      body: [
        'Dobrý den,',
        `odvolávám souhlas se zpracováním své e-mailové adresy ${person.email} pro zasílání newsletteru o pěstounské péči. Odkaz na odhlášení v něm nefunguje.`,
      ],
    }),
  },
  {
    id: 'face on the web',
    from: 'person',
    annotation: 'Beru zpět souhlas s uveřejněním fotografie',
    to: mpsv('správce webových stránek, odbor komunikace'),
    write: ({ person, on }) => ({
      subject: 'Fotografie z konference',
      body: [
        `na konferenci dne ${wordyDate(on)} jsem ${by(person, 'podepsal', 'podepsala')} souhlas s uveřejněním fotografií na webu ministerstva. Beru ho zpět, prosím o odstranění snímku, na kterém jsem v popředí.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'lost password of the client zone',
    from: 'person',
    annotation: 'Nemohu se přihlásit do klientské zóny Jenda',
    to: brief('helpdesk Jenda'),
    write: ({ person }) => ({
      subject: 'Jenda – přihlášení bankovní identitou',
      body: [
        'Dobrý den,',
        `do klientské zóny Jenda se přihlašuji bankovní identitou, ale od změny příjmení mě to nepustí. Chci tam jen podat žádost o přídavek na dítě. Narozen${by(person, '', 'a')} ${czechDate(person.born)}. Co mám udělat?`,
      ],
    }),
  },
  {
    id: 'portal of the pension administration',
    from: 'person',
    annotation: 'ePortál ČSSZ - zpřístupnění informativního listu',
    to: fully('odbor důchodů'),
    write: () => ({
      subject: 'Informativní osobní list na ePortálu ČSSZ',
      body: [
        'na ePortálu ČSSZ se mi nezobrazují doby pojištění u prvního zaměstnavatele. Pracovnice okresní správy mě odkázala na ministerstvo. Můžete mi je zpřístupnit, nebo mám posílat papírové potvrzení?',
      ],
    }),
  },
  {
    id: 'candidate with an extract of the register of punishments',
    from: 'person',
    annotation: 'Výběrové řízení inspektor/ka - doplnění přihlášky',
    to: mpsv('oddělení výběrových řízení'),
    write: ({ person, number }) => ({
      subject: `Doplnění přihlášky, služební místo č. ${number}`,
      body: [
        `k přihlášce na místo inspektora kvality přikládám ověřenou kopii diplomu. Současně dávám souhlas, aby si ministerstvo pro účely výběrového řízení vyžádalo výpis z Rejstříku trestů.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'candidate withdraws',
    from: 'person',
    annotation: 'Stažení přihlášky do výběrového řízení',
    to: brief('personální odbor, nábor'),
    write: ({ person, number }) => ({
      subject: `Odstupuji z výběrového řízení č. ${number}`,
      body: [
        `přihlášku na místo právníka beru zpět a odvolávám souhlas se zpracováním údajů ze životopisu, který jsem k ní ${by(person, 'přiložil', 'přiložila')}. Našel se mi jiný zaměstnavatel.`,
      ],
    }),
  },
  {
    id: 'leaves a working group',
    from: 'person',
    annotation: 'Vzdání se členství v komisi pro pěstounskou péči',
    to: fully('odbor ochrany práv dětí'),
    write: ({ person, on }) => ({
      subject: 'Ukončení členství v poradní komisi',
      body: [
        'Vážená paní předsedkyně, vážený pane předsedo komise,',
        `jak jsem ${by(person, 'řekl', 'řekla')} na jednání dne ${czechDate(on)}, vzdávám se členství v poradní komisi ministerstva pro pěstounskou péči. Děkuji za spolupráci, kterou jsem ${by(person, 'měl', 'měla')} vždy ${by(person, 'rád', 'ráda')}.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'expert for inspections ends',
    from: 'person',
    annotation: 'Ukončení spolupráce specializovaného odborníka pro inspekce',
    to: mpsv('oddělení metodiky inspekcí'),
    write: ({ person, on }) => ({
      subject: 'Vyřazení ze seznamu odborníků',
      body: [
        `žádám o vyřazení ze seznamu specializovaných odborníků přizvaných k inspekcím, na němž jsem od ${czechDate(on)}. Z časových důvodů už na kontroly jezdit nemohu.`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'daughter acts for the father in an appeal',
    from: 'person',
    annotation: 'Plná moc k odvolání - příspěvek na péči',
    to: brief('odvolací oddělení, příspěvek na péči'),
    write: ({ person, number }) => ({
      subject: `Plná moc do spisu ${number}/2026`,
      body: [
        `přikládám plnou moc, kterou mi otec udělil pro odvolací řízení o příspěvku na péči. Veškerou poštu v této věci prosím posílejte mně: ${fullName(person)}, ${person.address}.`,
      ],
    }),
  },
  {
    id: 'student with a questionnaire',
    from: 'person',
    annotation: 'Prosba o vyplnění dotazníku k diplomové práci',
    to: fully('odbor sociálních služeb'),
    write: ({ person }) => ({
      subject: 'Diplomová práce o standardech kvality',
      body: [
        'Dobrý den,',
        `studuji sociální práci a píšu diplomovou práci o standardech kvality v malých domovech. ${by(person, 'Byl bych vděčný', 'Byla bych vděčná')}, kdyby někdo z Vašeho odboru vyplnil krátký dotazník. Je anonymní.`,
      ],
    }),
  },
  {
    id: 'wages not paid',
    from: 'person',
    annotation: 'Nevyplacená mzda - podnět',
    to: mpsv('odbor pracovněprávní'),
    write: ({ person, on }) => ({
      subject: 'Podnět na zaměstnavatele',
      body: [
        `zaměstnavatel mi od ${dottedDate(on)} nevyplatil mzdu. ${by(person, 'Pracoval', 'Pracovala')} jsem na nočních směnách v továrně. Inspektorát mi neodpovídá, obracím se proto na Vás.`,
      ],
    }),
  },
  {
    id: 'insurance of those who care at home',
    from: 'person',
    annotation: 'Dotaz - náhradní doba pojištění za péči o blízkého',
    to: brief('odbor důchodového pojištění'),
    write: ({ person }) => ({
      subject: 'Péče o blízkého a důchod',
      body: [
        `osm let jsem doma ${by(person, 'pečoval', 'pečovala')} o nemocného člena rodiny. Započítá se mi celá tato doba do důchodu a kdo mi o ní vydá potvrzení?`,
      ],
    }),
  },
  {
    id: 'foster parent asks',
    from: 'person',
    annotation: 'Odměna pěstouna - nesouhlas s přeplatkem',
    to: fully('odbor dávek pěstounské péče'),
    write: ({ number, person }) => ({
      subject: `Přeplatek na odměně pěstouna, č. j. ${number}`,
      body: [
        `mám vrátit odměnu pěstouna za dva měsíce, protože dítě bylo v léčebně. Změnu jsem ${by(person, 'hlásil', 'hlásila')} včas a mám na to potvrzení s razítkem. S vrácením nesouhlasím.`,
      ],
    }),
  },
  {
    id: 'lost card of a disabled person',
    from: 'person',
    annotation: 'Ztráta průkazu ZTP/P',
    to: mpsv('odbor dávek pro osoby se zdravotním postižením'),
    write: ({ person }) => ({
      subject: 'Ztracený průkaz',
      body: [
        `${by(person, 'ztratil', 'ztratila')} jsem průkaz ZTP/P a na úřadu práce mi řekli, že nový bude za dva měsíce. Bez něj nemohu parkovat u lékaře. Jde to nějak urychlit?`,
      ],
    }),
  },
  {
    id: 'a pension for raising children',
    from: 'person',
    annotation: 'Výchovné k důchodu - nesouhlas',
    to: brief('důchodová politika'),
    write: ({ person }) => ({
      subject: 'Výchovné',
      body: [
        'Vážení,',
        `ČSSZ mi výchovné na dvě vnoučata, která jsem ${by(person, 'vychoval', 'vychovala')} místo rodičů, nepřiznala, protože prý chybí rozhodnutí soudu. To už přitom dávno poslal opatrovník. Prosím o pomoc.`,
      ],
    }),
  },
  {
    id: 'thanks to a carer',
    from: 'person',
    annotation: 'Pochvala pečovatelkám',
    to: fully('kancelář vedení ministerstva'),
    write: ({ on }) => ({
      subject: 'Poděkování za péči',
      body: [
        `tatínek zemřel ${wordyDate(on)} doma, jak si přál, a to jen díky pečovatelkám, které k nám třikrát denně jezdily. Napište prosím někde, že taková práce má smysl.`,
      ],
    }),
  },
  {
    id: 'idea for queues',
    from: 'person',
    annotation: 'Návrh na zlepšení objednávání na úřad práce',
    to: mpsv('sekce zaměstnanosti a služeb'),
    write: () => ({
      subject: 'Podnět občana',
      body: [
        'navrhuji, aby se na úřad práce dalo objednat i telefonicky. Starší lidé počítač nemají a ve frontě stát nevydrží.',
      ],
    }),
  },
  {
    id: 'a substitute alimony',
    from: 'person',
    annotation: 'Náhradní výživné - doplnění exekučního návrhu',
    to: brief('oddělení náhradního výživného'),
    write: ({ number, person }) => ({
      subject: `Doplnění žádosti o náhradní výživné, ${number}`,
      body: [
        `dodatečně posílám usnesení o nařízení exekuce proti druhému rodiči. Žádost jsem ${by(person, 'podal', 'podala')} na úřadu práce, ten mě však vyzval, abych listinu zaslal${by(person, '', 'a')} i Vám.`,
      ],
    }),
  },
  {
    id: 'a degree of the academy',
    from: 'person',
    annotation: 'Potvrzení o zaměstnání na ministerstvu',
    to: fully('odbor personální, spisovna'),
    write: ({ person }) => ({
      subject: 'Potvrzení o době zaměstnání',
      body: [
        `do roku 2021 jsem u Vás ${by(person, 'pracoval', 'pracovala')} v účtárně. Pro důchod potřebuji potvrzení o době zaměstnání. ${fullName(person)}, nar. ${dottedDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'access to my own file of an inspection',
    from: 'person',
    annotation: 'Žádost o kopii protokolu z inspekce',
    to: mpsv('archiv inspekcí'),
    write: ({ number, person }) => ({
      subject: `Protokol č. ${number}`,
      body: [
        `prosím o zaslání kopie protokolu z inspekce v zařízení, kde žije můj bratr. Soud mě jmenoval jeho ${by(person, 'opatrovníkem', 'opatrovnicí')}, listinu o jmenování přikládám.`,
      ],
    }),
  },
  {
    id: 'care leave of a worker',
    from: 'person',
    annotation: 'Dlouhodobé ošetřovné - souhlas zaměstnavatele',
    to: brief('odbor nemocenského pojištění'),
    write: () => ({
      subject: 'Dlouhodobé ošetřovné',
      body: [
        'Dobrý den,',
        'zaměstnavatel mi odmítl dát souhlas s nepřítomností kvůli dlouhodobému ošetřovnému. Musí to zdůvodnit písemně? A dokdy?',
      ],
    }),
  },
  // authorities
  {
    id: 'bailiff asks about wages',
    from: 'authority',
    annotation: 'Žádost o součinnost v exekučním řízení',
    to: fully('personální odbor, mzdová účtárna'),
    write: ({ person, number }) => ({
      subject: `Součinnost, sp. zn. ${number}/26`,
      body: [
        `sdělte, zda je u Vás v pracovním nebo služebním poměru ${by(person, 'povinný', 'povinná')} ${person.given} ${person.family}, nar. ${czechDate(person.born)}, a jaká je výše srážek přednostních pohledávek.`,
      ],
    }),
  },
  {
    id: 'file asked back',
    from: 'authority',
    annotation: 'Urgence vrácení správního spisu',
    to: mpsv('odbor odvolání a správních činností nepojistných dávek'),
    write: ({ number, on }) => ({
      subject: `Vrácení spisu č. ${number}`,
      body: [
        `spis v rozsahu 84 listů Vám byl předložen ${czechDate(on)} k odvolacímu řízení. Žádáme o jeho vrácení, neboť si jej vyžádal i správní soud.`,
      ],
    }),
  },
  {
    id: 'appeal sent up with a file',
    from: 'authority',
    annotation: 'Předložení odvolání se spisovým materiálem',
    to: brief('odbor odvolání'),
    write: ({ number, person }) => ({
      subject: `Postoupení odvolání ve věci příspěvku na péči, č. j. ${number}`,
      body: [
        `v souladu s § 88 správního řádu předkládáme odvolání, které ${by(person, 'podal účastník', 'podala účastnice')} řízení ${fullName(person)}. Důvody pro autoremeduru jsme neshledali.`,
      ],
    }),
  },
  {
    id: 'insolvency, claim to be registered',
    from: 'authority',
    annotation: 'Vyrozumění o zahájení insolvenčního řízení příjemce dotace',
    to: fully('oddělení vymáhání pohledávek'),
    write: ({ number, on }) => ({
      subject: `INS ${number}/2026 – vyrozumění věřitele`,
      body: [
        `vyrozumíváme Vás jako věřitele, že dne ${czechDate(on)} bylo zahájeno insolvenční řízení. Pohledávky lze přihlásit ve lhůtě dvou měsíců od zveřejnění rozhodnutí o úpadku.`,
      ],
    }),
  },
  {
    id: 'guardian appointed',
    from: 'authority',
    annotation: 'Rozsudek o opatrovnictví - doručení',
    to: mpsv('odbor sociálních služeb'),
    write: ({ person, number }) => ({
      subject: `Opatrovnická věc P ${number}/2026`,
      body: [
        `doručuje se rozsudek, kterým byl omezené osobě jmenován veřejný opatrovník. Osoba: ${person.given} ${person.family}. Ministerstvo jej obdrží jako účastník, který podal podnět.`,
      ],
    }),
  },
  {
    id: 'police, benefits drawn twice',
    from: 'authority',
    annotation: 'Dožádání - podezření z dotačního podvodu',
    to: brief('odbor interního auditu'),
    write: ({ number, on }) => ({
      subject: `Dožádání k č. j. ${number}-12/2026`,
      body: [
        `v rámci prověřování žádáme o zaslání kopií žádosti o dotaci, rozhodnutí a vyúčtování, které ministerstvo obdrželo do ${czechDate(on)} od níže označené společnosti. O dožádání neinformujte třetí osoby.`,
      ],
    }),
  },
  {
    id: 'ombudsman asks for a statement',
    from: 'authority',
    annotation: 'Šetření podnětu - žádost o vyjádření ministerstva',
    to: fully('kancelář státního tajemníka'),
    write: ({ number }) => ({
      subject: `Žádost o vyjádření, sp. zn. ${number}/2026`,
      body: [
        'Vážený pane, vážená paní,',
        'šetříme podnět týkající se délky odvolacích řízení o dávkách pro osoby se zdravotním postižením. Žádáme o sdělení průměrné délky řízení v posledních dvou letech a o opatření, která ministerstvo přijalo.',
        'O odpověď žádáme ve lhůtě třiceti dnů.',
      ],
    }),
  },
  {
    id: 'town chooses a new head of its home',
    from: 'authority',
    annotation: 'Výběrové řízení na ředitele domova - nominace odborníka',
    to: mpsv('odbor sociálních služeb a začleňování'),
    write: ({ organisation, on }) => ({
      subject: 'Nominace člena výběrové komise',
      body: [
        `${organisation.name} jako zřizovatel vyhlašuje výběrové řízení na místo ředitele či ředitelky domova pro seniory, který bude teprve otevřen. Prosíme o nominaci odborníka z ministerstva do komise.`,
        `Vyhlášení schválila rada dne ${czechDate(on)}.`,
      ],
    }),
  },
  {
    id: 'council agrees with a loan',
    from: 'authority',
    annotation: 'Usnesení - souhlas zřizovatele s úvěrem',
    to: brief('oddělení investic a reprodukce majetku'),
    write: ({ number, on, organisation }) => ({
      subject: `Výpis z usnesení č. ${number}`,
      body: [
        `${organisation.name} jako zřizovatel usnesením ze dne ${czechDate(on)} dává své příspěvkové organizaci souhlas s přijetím překlenovacího úvěru na dostavbu domova. Výpis je přílohou investiční žádosti.`,
      ],
    }),
  },
  {
    id: 'deed of foundation changed',
    from: 'authority',
    annotation: 'Změna zřizovací listiny příspěvkové organizace - Ústřední věstník',
    to: fully('odbor sociálních služeb, evidence zřizovatelů'),
    write: ({ number }) => ({
      subject: 'Dodatek zřizovací listiny',
      body: [
        `na vědomí zasíláme dodatek č. ${number} ke zřizovací listině naší příspěvkové organizace. Doplňuje se jím doplňková činnost – praní prádla pro veřejnost. Oznámení do Ústředního věstníku jsme podali.`,
      ],
    }),
  },
  {
    id: 'rights in the system of social work',
    from: 'authority',
    annotation: 'JISPSV - přidělení role sociálnímu pracovníkovi obce',
    unit: department,
    to: mpsv(department),
    write: ({ person, organisation }) => ({
      subject: 'Role v Jednotném informačním systému práce a sociálních věcí',
      body: [
        'Dobrý den,',
        `${organisation.name} žádá o přidělení role v JISPSV, modulu Standardizovaný záznam sociálního pracovníka. Roli má získat ${fullName(person)}, zařazen${by(person, '', 'a')} na sociálním odboru. Vyplněný formulář k JISPSV přikládáme.`,
      ],
    }),
  },
  {
    id: 'certificate for the network of the state',
    from: 'authority',
    annotation: 'Přístupový certifikát do JISPSV - konec platnosti',
    unit: department,
    to: brief(department),
    write: ({ on, number }) => ({
      subject: `Obnova certifikátu č. ${number} pro JISPSV`,
      body: [
        `na čipové kartě naší pracovnice pro agendu hmotné nouze v JISPSV skončila ${dottedDate(on)} platnost certifikátu. Jak si máme vyzvednout obnovený certifikát?`,
      ],
    }),
  },
  {
    id: 'child protection files in another system',
    from: 'authority',
    annotation: 'IS SPOD - zrušení přístupu bývalého pracovníka OSPOD',
    to: fully('správce IS SPOD'),
    write: ({ person, on }) => ({
      subject: 'Zrušení přístupu do IS SPOD',
      body: [
        `k ${czechDate(on)} přestal být zaměstnancem orgánu sociálně-právní ochrany dětí pracovník, který měl přístup do IS SPOD. Jde o osobu ${person.given} ${person.family}. Prosíme o zrušení přístupu do tohoto systému.`,
      ],
    }),
  },
  {
    id: 'basic registers, notice of competence',
    from: 'authority',
    annotation: 'Registr práv a povinností - oznámení působnosti v agendě',
    unit: department,
    to: mpsv(department),
    write: ({ number }) => ({
      subject: `Oznámení působnosti v agendě č. ${number}`,
      body: [
        'v registru práv a povinností jsme oznámili působnost v agendě sociálně-právní ochrany dětí. Prosíme správce agendy o registraci oznámení, bez níž nelze čerpat referenční údaje.',
      ],
    }),
  },
  {
    id: 'agreement of another ministry',
    from: 'authority',
    annotation: 'Meziresortní připomínkové řízení - souhlas bez připomínek',
    to: brief('odbor legislativy'),
    write: ({ number }) => ({
      subject: `Stanovisko k materiálu č. j. ${number}/LEG`,
      body: ['s předloženým návrhem novely zákona o zaměstnanosti vyslovujeme souhlas bez připomínek.'],
    }),
  },
  {
    id: 'labour inspection passes something on',
    from: 'authority',
    annotation: 'Předání podnětu k vyřízení pro nepříslušnost',
    to: fully('podatelna, k rozdělení'),
    write: ({ number, on }) => ({
      subject: `Postoupení podle § 12 správního řádu, č. j. ${number}`,
      body: [
        `dne ${czechDate(on)} jsme obdrželi podnět, jehož pisatel si stěžuje na nízkou úroveň stravy v azylovém domě. K vyřízení nejsme příslušní, proto jej postupujeme.`,
      ],
    }),
  },
  {
    id: 'hygiene of the kitchen',
    from: 'authority',
    annotation: 'Informace o nákaze v pobytových zařízeních',
    to: mpsv('krizový štáb'),
    write: () => ({
      subject: 'Výskyt salmonelózy',
      body: [
        `v našem obvodu evidujeme k dnešnímu dni dvacet sedm onemocnění ve třech pobytových zařízeních, společným zdrojem je dodavatel zákusků. Uložili jsme karanténní opatření.`,
      ],
    }),
  },
  {
    id: 'community plan of the town',
    from: 'authority',
    annotation: 'Komunitní plán sociálních služeb - zaslání',
    to: brief('oddělení plánování sociálních služeb'),
    write: ({ organisation }) => ({
      subject: 'Komunitní plán na další období',
      body: [
        `${organisation.name} zasílá schválený komunitní plán. Prioritou je dostupnost pečovatelské služby o víkendech a podpora neformálních pečujících.`,
      ],
    }),
  },
  {
    id: 'grant for social work of a municipality',
    from: 'authority',
    annotation: 'Dotace na výkon sociální práce - žádost o změnu účelu',
    to: fully('oddělení dotací obcím'),
    write: ({ number }) => ({
      subject: `Změna účelu, rozhodnutí č. ${number}`,
      body: [
        'z dotace na výkon sociální práce jsme plánovali nákup služebního kola. Pracovnice, které mělo sloužit, odešla, a proto žádáme o použití částky na supervizi.',
      ],
    }),
  },
  {
    id: 'refugees in a gymnasium',
    from: 'authority',
    annotation: 'Nouzové ubytování cizinců - dotaz na humanitární dávku',
    to: mpsv('odbor nepojistných dávek'),
    write: () => ({
      subject: 'Humanitární dávka po změně zákona',
      body: [
        'prosíme o výklad, zda nárok na humanitární dávku zaniká i osobě, která se během nouzového ubytování přestěhovala k příbuzným do jiné obce.',
      ],
    }),
  },
  {
    id: 'supreme audit begins',
    from: 'authority',
    annotation: 'Oznámení o zahájení kontroly - informační systémy',
    unit: department,
    to: fully(department),
    write: ({ number, on }) => ({
      subject: `Kontrolní akce č. ${number}`,
      body: [
        `oznamujeme zahájení kontrolní akce zaměřené na pořizování výpočetní techniky. Pověření ke kontrole bylo vystaveno dne ${czechDate(on)}, připravte prosím smlouvy a předávací protokoly k nákupu notebooků.`,
      ],
    }),
  },
  {
    id: 'warning of cyber threats',
    from: 'authority',
    annotation: 'Upozornění na podvodné e-maily vyzývající ke změně hesla',
    unit: department,
    to: mpsv(department),
    write: () => ({
      subject: 'Podvodná kampaň',
      body: [
        'zaznamenali jsme kampaň, ve které se útočníci vydávají za správce poštovních schránek úřadů a vyzývají ke změně hesla. Doporučujeme zaměstnance upozornit a odkazy v těchto zprávách blokovat.',
      ],
    }),
  },
  {
    id: 'mandate in a committee of the programme is over',
    from: 'authority',
    annotation: 'Zánik členství v Monitorovacím výboru OPZ+ a nová nominace',
    to: fully('sekretariát Monitorovacího výboru OPZ+'),
    write: ({ person, on }) => ({
      subject: 'Změna člena Monitorovacího výboru OPZ+',
      body: [
        `dosavadnímu členovi výboru za samosprávy skončil ${czechDate(on)} mandát místostarosty a s ním i členství ve výboru. Na uvolněné místo v Monitorovacím výboru OPZ+ navrhujeme: ${fullName(person)}.`,
        'Souhlas s nominací přikládáme.',
      ],
    }),
  },
  {
    id: 'thanks for a lecture',
    from: 'authority',
    annotation: 'Poděkování za přednášku o opatrovnictví',
    to: brief('odbor sociální politiky'),
    write: ({ person, on }) => ({
      subject: 'Děkujeme za přednášku',
      body: [
        `děkujeme za přednášku, kterou u nás ${czechDate(on)} ${by(person, 'pronesl Váš kolega', 'pronesla Vaše kolegyně')} ${fullName(person)}. Veřejní opatrovníci ji ocenili a prosí o prezentaci.`,
      ],
    }),
  },
];
