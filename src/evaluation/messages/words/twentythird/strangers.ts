import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const post = (unit: string) => ['Ministerstvo práce a sociálních věcí', unit, 'Na Poříčním právu 1/376', 'Praha 2'];
const brief = (unit: string) => [`MPSV, ${unit}`, '128 01 Praha 2'];
const republic = (unit: string) => ['Česká republika – Ministerstvo práce a sociálních věcí', unit];
const technicians = 'odbor provozu informačních a komun. technologií';
const technology = 'Odbor provozu IKT';
const subsidies = 'oddělení dotací pro seniory a rodiny';

/** What else lands in the box of the ministry. */
export const strangers: StrangerWording[] = [
  // money and what is reported of it
  {
    id: 'contract of a coordinator added to a project',
    from: 'organisation',
    annotation: 'Doložení pracovní smlouvy k žádosti o dotaci (OKslužby - senior)',
    unit: subsidies,
    to: post(subsidies),
    write: ({ number, person }) => ({
      subject: `Doložení dokladu k žádosti o dotaci č. ${number}`,
      body: [
        'Dobrý den,',
        `k projektu, který jsme letos podali v OKslužby – senior, jste si vyžádali pracovní smlouvu koordinátora. Posíláme ji, smlouva je uzavřena na dobu určitou a koordinátorem je ${fullName(person)}.`,
        'Ostatní povinné přílohy jsou součástí elektronické žádosti.',
      ],
    }),
  },
  {
    id: 'settlement a week later',
    from: 'organisation',
    annotation: 'Prosba o posunutí termínu finančního vypořádání',
    to: post('odbor financování sociálních služeb'),
    write: ({ number, on }) => ({
      subject: `Finanční vypořádání k rozhodnutí č. ${number}, posun termínu`,
      body: [
        `účetní závěrku nám auditor předá až po ${czechDate(on)}. Prosíme proto o prodloužení lhůty pro finanční vypořádání dotace o sedm dní. Výkaz v OKslužby byl podán včas.`,
      ],
    }),
  },
  {
    id: 'other account in the bank',
    from: 'organisation',
    annotation: 'Změna bankovního účtu příjemce dotace',
    to: brief('odbor rozpočtu a financování'),
    write: ({ organisation, number }) => ({
      subject: 'Nové číslo účtu',
      body: [
        'Vážení,',
        `${organisation.name} přešla k jiné bance. Druhou splátku dotace podle rozhodnutí ${number} zasílejte na nový účet; potvrzení banky o vedení účtu a podpisový vzor statutárního zástupce přikládáme.`,
      ],
    }),
  },
  {
    id: 'agreement with the conditions of a decision',
    from: 'organisation',
    annotation: 'Souhlas s podmínkami Rozhodnutí o poskytnutí dotace',
    to: republic('Odbor rodinné politiky a ochrany práv dětí'),
    write: ({ number }) => ({
      subject: `Rozhodnutí č. ${number} – přijetí dotace`,
      body: [
        'Statutární zástupce organizace potvrzuje, že se s podmínkami rozhodnutí seznámil, souhlasí s nimi a dotaci ve snížené výši přijímá. Upravený rozpočet je v příloze:',
        [
          ['Kapitola', 'Požadováno', 'Po krácení'],
          ['osobní náklady', '940 000 Kč', '720 000 Kč'],
          ['služby', '115 000 Kč', '90 000 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'application for money taken back',
    from: 'organisation',
    annotation: 'Zpětvzetí žádosti o dotaci podané v aplikaci OKslužby',
    to: brief(subsidies),
    write: ({ number }) => ({
      subject: `Bereme zpět žádost o dotaci ${number}`,
      body: [
        'Dobrý den,',
        'projekt jsme po odchodu dvou lektorů nuceni odložit. Svou žádost o dotaci v programu pro seniory proto bereme zpět a prosíme, abyste ji dále nehodnotili. Za práci s ní se omlouváme.',
      ],
    }),
  },
  {
    id: 'too few points',
    from: 'organisation',
    annotation: 'Nesouhlas s počtem bodů v dotačním řízení',
    to: post('hodnotitelská komise programu podpory seniorů'),
    write: ({ number }) => ({
      subject: `Hodnocení projektu ${number}`,
      body: [
        'Vážená komise,',
        'z hodnocení zveřejněného v OKslužby jsme zjistili, že nám druhý hodnotitel nepřidělil žádný bod za celostátní působnost. Pobočky přitom máme v devíti krajích. Žádáme o nové posouzení.',
      ],
    }),
  },
  {
    id: 'auditor wants a confirmation',
    from: 'organisation',
    annotation: 'Potvrzení o výši vyplacených prostředků pro auditora',
    to: brief('oddělení účetnictví'),
    write: ({ on, organisation }) => ({
      subject: 'Konfirmační dopis',
      body: [
        `náš auditor ověřuje účetní závěrku organizace ${organisation.name}. Potvrďte mu prosím zůstatek a výši dotací poskytnutých nám z Vaší kapitoly ke dni ${dottedDate(on)}.`,
      ],
    }),
  },
  {
    id: 'levy in instalments',
    from: 'organisation',
    annotation: 'Odvod za porušení rozpočtové kázně - splátky',
    to: post('odbor kontroly dotací'),
    write: ({ number }) => ({
      subject: `Žádost o povolení splátek, platební výměr ${number}`,
      body: [
        'Vážení, žádáme o povolení splátek odvodu, a to ve dvanácti stejných částkách. Jednorázová úhrada by ohrozila výplatu mezd pečovatelek.',
      ],
    }),
  },
  {
    id: 'users counted wrongly',
    from: 'organisation',
    annotation: 'Oprava počtu uživatelů služby v závěrečné zprávě',
    to: republic('Odbor programů sociálního začleňování'),
    write: ({ number }) => ({
      subject: `Závěrečná zpráva projektu ${number}`,
      body: [
        'v závěrečné zprávě jsme omylem uvedli počet kontaktů místo počtu uživatelů. Správně má být:',
        [
          ['Ukazatel', 'Bylo uvedeno', 'Má být'],
          ['uživatelé služby (osoby)', '412', '97'],
          ['intervence do 30 minut', '97', '412'],
        ],
        'Na výši dotace nemá oprava vliv.',
      ],
    }),
  },
  {
    id: 'wage of the head as a cost',
    from: 'organisation',
    annotation: 'Uznatelnost mzdy statutárního zástupce v projektu',
    to: post(subsidies),
    write: () => ({
      subject: 'Dotaz k uznatelným nákladům',
      body: [
        'Dobrý den,',
        'lze z dotace v programu Rodina hradit část mzdy statutárního zástupce, pokud zároveň vede poradnu? V metodice je jen věta o maximální výši úvazku. Dotaz pokládáme dřív, než rozpočet uzavřeme.',
      ],
    }),
  },
  {
    id: 'print of an application for money',
    from: 'organisation',
    annotation: 'Tisková verze žádosti o dotaci z OKslužby-rodina, podepsaná',
    unit: 'odbor rodinné politiky a dotací',
    to: brief('odbor rodinné politiky a dotací'),
    write: ({ number }) => ({
      subject: `Podepsaný výtisk žádosti č. ${number}`,
      body: [
        'podle bodu 7 výzvy zasíláme výtisk žádosti o dotaci s podpisem statutárního zástupce. Elektronická podoba má v OKslužby stav „podáno“.',
        'Příloha: žádost (14 stran)',
      ],
    }),
  },
  {
    id: 'why fewer beds were taken',
    from: 'organisation',
    annotation: 'Komentář k výkazu za pololetí - nižší obložnost',
    to: post('oddělení financování pobytových služeb'),
    write: () => ({
      subject: 'Zdůvodnění odchylky ve výkazu poskytovatele',
      body: [
        'Na základě Vašeho dotazu vysvětlujeme pokles obložnosti vykázaný v OKslužby – poskytovatel.',
        'Od února do dubna jsme měli uzavřené druhé patro kvůli rekonstrukci výtahu a místa jsme nesměli obsadit. Od května jsou lůžka opět plně využita a počet zaměstnanců v přímé péči se nezměnil.',
      ],
    }),
  },
  {
    id: 'car bought from a subsidy',
    from: 'organisation',
    annotation: 'Souhlas poskytovatele dotace s prodejem automobilu',
    to: republic('Odbor investic do sociálních služeb'),
    write: ({ number }) => ({
      subject: `Automobil pořízený z dotace ${number}`,
      body: [
        'Vozidlo pořízené před šesti lety je po nehodě neopravitelné. Prosíme, aby ministerstvo jako poskytovatel dotace vyslovilo souhlas s jeho odprodejem na náhradní díly před koncem doby udržitelnosti.',
      ],
    }),
  },
  {
    id: 'share paid by a town',
    from: 'authority',
    annotation: 'Závazek spolufinancování projektu v programu Rodina',
    to: post('dotační program Rodina'),
    write: ({ organisation, on }) => ({
      subject: 'Usnesení o spolufinancování',
      body: [
        `${organisation.name} potvrzuje, že zastupitelstvo dne ${czechDate(on)} schválilo spolufinancování projektu mateřského centra částkou 150 tisíc Kč.`,
      ],
    }),
  },
  {
    id: 'fine for a late report',
    from: 'organisation',
    annotation: 'Vyjádření k zahájení řízení o přestupku (pozdní výkaz)',
    to: brief('odbor správních činností'),
    write: ({ number, on }) => ({
      subject: `Vyjádření účastníka řízení, sp. zn. ${number}/2026`,
      body: [
        `K oznámení o zahájení řízení ze dne ${wordyDate(on)} uvádíme, že výkaz sociální služby jsme nepodali ve lhůtě jen proto, že účetní byla v nemocnici. Žádáme o upuštění od pokuty.`,
      ],
    }),
  },
  {
    id: 'old desks given away',
    from: 'organisation',
    annotation: 'Darovací smlouva na vyřazený nábytek',
    to: post('odbor hospodářské správy'),
    write: ({ organisation }) => ({
      subject: 'Vrácení podepsané darovací smlouvy',
      body: [
        `${organisation.name} děkuje za nabídku vyřazených stolů a židlí. Smlouvu podepsanou statutárním zástupcem vracíme v jednom vyhotovení, odvoz si zajistíme sami.`,
      ],
    }),
  },

  // benefits and remedies
  {
    id: 'mother against the degree of her son',
    from: 'person',
    annotation: 'Odvolání - příspěvek na péči syna',
    to: post('odbor odvolacích řízení'),
    write: ({ on, person }) => ({
      subject: 'Odvolání ve věci příspěvku na péči',
      body: [
        'Dobrý den,',
        `jako zákonný zástupce svého nezletilého syna se odvolávám proti rozhodnutí ze dne ${czechDate(on)}. Posudek vůbec nezmiňuje, že se syn sám neoblékne ani nenají.`,
        `${fullName(person)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'mobility not granted',
    from: 'person',
    annotation: 'Nepřiznaný příspěvek na mobilitu',
    to: brief('odvolání – dávky pro osoby se zdravotním postižením'),
    write: ({ number }) => ({
      subject: `Odvolávám se (č. j. ${number}/26)`,
      body: [
        'Bydlím sedm kilometrů od nejbližšího lékaře a autobus nejezdí. Přesto mi příspěvek na mobilitu nepřiznali s tím, že nejsem držitelem správného průkazu. Prosím, abyste rozhodnutí zrušili.',
      ],
    }),
  },
  {
    id: 'housing, wrong count of a household',
    from: 'person',
    annotation: 'Příspěvek na bydlení - chybně posouzená domácnost',
    to: republic('Odbor státní sociální podpory a bydlení'),
    write: ({ person }) => ({
      subject: 'Odvolání do výše příspěvku na bydlení',
      body: [
        `Úřad mi do domácnosti započetl i bývalého podnájemníka, ačkoliv se v lednu odstěhoval. Kvůli tomu mi vyšel příspěvek o 1 900 Kč nižší. Doklady jsem ${by(person, 'odevzdal', 'odevzdala')} na přepážce.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'washing machine broke',
    from: 'person',
    annotation: 'Mimořádná okamžitá pomoc - zamítnuto',
    to: post('odbor hmotné nouze'),
    write: ({ on }) => ({
      subject: 'Nesouhlasím se zamítnutím',
      body: [
        `nesouhlasím s rozhodnutím, které mi přišlo ${dottedDate(on)}. Pračka se třemi malými dětmi není žádný nadstandart. Podávám proto odvolání a přikládám potvrzení opraváře.`,
      ],
    }),
  },
  {
    id: 'support in unemployment returned',
    from: 'person',
    annotation: 'Přeplatek podpory v nezaměstnanosti, prominutí',
    to: brief('odbor zaměstnanosti'),
    write: ({ person, number }) => ({
      subject: `Žádost o prominutí přeplatku ${number}`,
      body: [
        `O dohodu o provedení práce jsem ${by(person, 'úřadu řekl', 'úřadu řekla')} hned první den, paní si to ale nezapsala. Teď po mně chtějí vrátit celou podporu. Prosím o prominutí, nemám z čeho platit.`,
      ],
    }),
  },
  {
    id: 'parental allowance sent elsewhere',
    from: 'person',
    annotation: 'Rodičovský příspěvek vyplacen na cizí účet',
    to: post('odbor nepojistných sociálních dávek'),
    write: ({ on, person }) => ({
      subject: 'Platba odešla na špatný účet',
      body: [
        'Dobrý den,',
        `rodičovský příspěvek za minulý měsíc mi nepřišel. Na úřadu práce tvrdí, že ho ${czechDate(on)} poslali na účet, který jsem v životě ${by(person, 'neviděl', 'neviděla')} ani nikomu ${by(person, 'nenahlásil', 'nenahlásila')}. Prosím o prošetření a doplacení dávky.`,
      ],
    }),
  },
  {
    id: 'card of a disabled person',
    from: 'person',
    annotation: 'Průkaz OZP - žádost o přezkum',
    to: republic('Odbor posudkové služby a lékařské revize'),
    write: ({ person }) => ({
      subject: 'Podnět k přezkumnému řízení, průkaz ZTP',
      body: [
        `Po cévní mozkové příhodě chodím jen o holi, a přesto mi místo průkazu ZTP ponechali TP. Odvolací lhůtu jsem ${by(person, 'zmeškal', 'zmeškala')} v nemocnici, žádám aspoň o přezkum.`,
        `${person.given} ${person.family}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'allowance for a car',
    from: 'person',
    annotation: 'Příspěvek na zvláštní pomůcku (motorové vozidlo)',
    to: post('odd. zvláštních pomůcek'),
    write: ({ number }) => ({
      subject: 'Vracení části příspěvku na vozidlo',
      body: [
        `Vozidlo, na které mi byl rozhodnutím ${number} přiznán příspěvek, mi ukradli. Musím poměrnou část vracet, i když byla krádež hned ohlášena policii? Usnesení přikládám.`,
      ],
    }),
  },
  {
    id: 'foster parent without the reward',
    from: 'person',
    annotation: 'Odměna pěstouna nevyplacena',
    to: brief('odbor dávek pěstounské péče'),
    write: ({ person, on }) => ({
      subject: 'Urgence odměny pěstouna',
      body: [
        'Vážení,',
        `soud nám svěřil holčičku do pěstounské péče ${wordyDate(on)} a dávku jsme dosud neviděli. ${by(person, 'Telefonoval jsem', 'Telefonovala jsem')} už pětkrát, pokaždé mě přepojí. Pomůžete nám?`,
      ],
    }),
  },
  {
    id: 'nothing done for half a year',
    from: 'person',
    annotation: 'Návrh na opatření proti nečinnosti úřadu práce',
    to: post('odbor řízení Úřadu práce ČR'),
    write: ({ number, on }) => ({
      subject: `Nečinnost ve věci ${number}/2026`,
      body: [
        `Dle § 80 správního řádu navrhuji, aby nadřízený orgán přikázal úřadu práce vydat rozhodnutí. Řízení běží od ${dottedDate(on)} a ani jedna z lhůt nebyla dodržena.`,
      ],
    }),
  },
  {
    id: 'nephew acts for his aunt',
    from: 'person',
    annotation: 'Plná moc pro synovce - odvolání o dávce',
    to: republic('Odvolací oddělení Brno'),
    write: ({ person, number }) => ({
      subject: `Plná moc k řízení ${number}`,
      body: [
        `Ve věci odvolání proti snížení příspěvku na péči mě od nynějška zastupuje můj synovec, kterému k tomu uděluji plnou moc. Písemnosti doručujte jemu. ${by(person, 'Sám', 'Sama')} už špatně vidím.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'remedy taken back after payment',
    from: 'person',
    annotation: 'Beru zpět odvolání, dávka doplacena',
    to: brief('odbor odvolání, pracoviště Olomouc'),
    write: ({ number }) => ({
      subject: `Odvolání č. ${number} beru zpět`,
      body: [
        'Úřad práce mi dávku mezitím doplatil. Odvolání tím ztratilo smysl a beru je zpět. Děkuji, že jste se tím zabývali.',
      ],
    }),
  },
  {
    id: 'client zone of benefits does not open',
    from: 'person',
    annotation: 'Žádost o dávku přes Jendu - nejde odeslat příloha',
    to: post('klientská linka Úřadu práce'),
    write: ({ person }) => ({
      subject: 'Klientská zóna Jenda, příloha k přídavku na dítě',
      body: [
        `k žádosti o přídavek na dítě v klientské zóně Jenda ${by(person, 'jsem nedokázal', 'jsem nedokázala')} nahrát potvrzení o studiu, soubor je prý moc velký. Posílám ho proto takto a prosím o přiřazení k žádosti o přídavek.`,
      ],
    }),
  },

  // suppliers and the department of technology
  {
    id: 'toners',
    from: 'organisation',
    annotation: 'Faktura - tonery, objednávka odboru provozu ICT',
    unit: technicians,
    to: post(technicians),
    write: ({ number, on }) => ({
      subject: `Faktura ${number} za tonery`,
      body: [
        `Objednávka odboru provozu ICT ze dne ${czechDate(on)}, dodáno v plném rozsahu.`,
        [
          ['Zboží', 'Kusů', 'Bez DPH'],
          ['toner černý', '60', '71 400 Kč'],
          ['toner barevný', '18', '34 200 Kč'],
        ],
        'Splatnost čtrnáct dnů od doručení.',
      ],
    }),
  },
  {
    id: 'first reminder',
    from: 'organisation',
    annotation: '1. upomínka - neuhrazená faktura za podporu OKslužby',
    unit: technology,
    to: brief(technology),
    write: ({ number }) => ({
      subject: `Upomínka k faktuře ${number}`,
      body: [
        'Dobrý den,',
        'podle naší evidence zůstává po splatnosti faktura za čtvrtletní paušál technické podpory aplikací OKslužby. Prosíme o prověření, zda neuvázla ve schvalování.',
      ],
    }),
  },
  {
    id: 'credit note',
    from: 'organisation',
    annotation: 'Opravný daňový doklad k licencím',
    unit: technicians,
    to: republic(technicians),
    write: ({ number }) => ({
      subject: `Dobropis ${number}`,
      body: [
        'Vzhledem k tomu, že jste z objednaných 400 uživatelských licencí kancelářského balíku převzali pouze 380, zasíláme dobropis na rozdíl. Částku odečteme z příští faktury.',
      ],
    }),
  },
  {
    id: 'certificate of a server runs out',
    from: 'organisation',
    annotation: 'Blížící se konec platnosti serverového certifikátu',
    unit: technology,
    to: post(technology),
    write: ({ organisation }) => ({
      subject: 'Obnova certifikátu TLS',
      body: [
        `certifikační autorita ${organisation.name} upozorňuje, že za třicet dnů skončí platnost certifikátu pro jednu z Vašich domén. Nabídku na obnovu s ceníkem přikládáme.`,
      ],
    }),
  },
  {
    id: 'line moved to another shaft',
    from: 'organisation',
    annotation: 'Přeložka optické trasy - souhlas vlastníka objektu',
    unit: technicians,
    to: brief('správa budov a odbor provozu ICT'),
    write: ({ on }) => ({
      subject: 'Přeložka optického kabelu v ulici Na Poříčním právu',
      body: [
        `Při obnově chodníku je nutné přeložit optickou trasu do objektu ministerstva. Potřebujeme k tomu souhlas vlastníka nemovitosti a přístup do sklepních prostor; jednání o tom proběhlo ${wordyDate(on)}.`,
      ],
    }),
  },
  {
    id: 'licences to be checked',
    from: 'organisation',
    annotation: 'Licenční audit - výzva k součinnosti',
    unit: technology,
    to: republic(technology),
    write: ({ number }) => ({
      subject: `Ověření licencí dle smlouvy ${number}`,
      body: [
        'Na základě čl. 9 licenční smlouvy provádíme ověření počtu instalací. Sdělte nám počet serverů a jader, na nichž je databáze provozována. Termín pro odpověď činí 45 dnů.',
      ],
    }),
  },
  {
    id: 'system for documents offered',
    from: 'organisation',
    annotation: 'Nabídka spisové služby s řízením přístupů',
    to: post('odbor informatiky'),
    write: ({ organisation }) => ({
      subject: 'Spisová služba nové generace',
      body: [
        `Vážený pane řediteli, ${organisation.name} uvádí na trh spisovou službu, ve které má každý uživatel přístup právě k tomu, co potřebuje. Rádi bychom Vám ji předvedli osobně. Cena začíná na 990 Kč za uživatele a rok.`,
      ],
    }),
  },
  {
    id: 'warning of a fraud',
    from: 'authority',
    annotation: 'Varování před podvodnými e-maily cílenými na resort',
    unit: technicians,
    to: post(technicians),
    write: ({ on }) => ({
      subject: 'Upozornění na phishingovou kampaň',
      body: [
        `Od ${czechDate(on)} zaznamenáváme podvodné zprávy, které vyzývají zaměstnance státní správy k zadání hesla na falešné stránce. Doporučujeme blokovat domény uvedené v příloze a poučit zaměstnance.`,
      ],
    }),
  },
  {
    id: 'administration of accounts as a product',
    from: 'organisation',
    annotation: 'Správa uživatelských účtů a přístupů jednoduše - nabídka',
    unit: technology,
    to: brief(technology),
    write: ({ organisation }) => ({
      subject: 'Nabídka: identity management',
      body: [
        'Dobrý den, pane řediteli,',
        `trápí Vás zakládání účtů, zapomenutá hesla a odchody zaměstnanců? ${organisation.name} má řešení, které si můžete na 60 dní bezplatně vyzkoušet. Ozveme se Vám příští týden telefonicky.`,
      ],
    }),
  },
  {
    id: 'batteries inspected',
    from: 'organisation',
    annotation: 'Protokol o revizi záložních zdrojů UPS',
    unit: technicians,
    to: brief(technicians),
    write: ({ number, on }) => ({
      subject: `Revizní protokol UPS č. ${number}`,
      body: [
        `Dne ${dottedDate(on)} jsme prověřili záložní zdroje ve dvou sálech. Baterie v rozvaděči R3 doporučujeme do konce roku vyměnit, jinak bez závad.`,
      ],
    }),
  },
  {
    id: 'processor of data, a contract',
    from: 'organisation',
    annotation: 'Smlouva o zpracování osobních údajů - návrh dodatku',
    to: post('odbor právní a legislativní'),
    write: ({ organisation, number }) => ({
      subject: `Zpracovatelská smlouva ${number}, dodatek č. 1`,
      body: [
        `${organisation.name} jako zpracovatel navrhuje doplnit smlouvu o zpracování osobních údajů o dva další podzpracovatele. Zásadní je pro nás předchozí písemný souhlas správce podle čl. 28 GDPR.`,
      ],
    }),
  },
  {
    id: 'new release handed over',
    from: 'organisation',
    annotation: 'Akceptační protokol - OKslužby, verze 5.2',
    unit: technology,
    to: post(technology),
    write: ({ number }) => ({
      subject: `Akceptace plnění podle objednávky ${number}`,
      body: [
        'Předáváme k akceptaci verzi 5.2 programového vybavení OKslužby. Dodávka obsahuje:',
        [
          ['Požadavek', 'Stav'],
          ['úprava výpočtu úvazků ve výkazu', 'dokončeno'],
          ['nová tisková sestava žádosti', 'dokončeno'],
          ['oprava řazení příloh', 'dokončeno s výhradou'],
        ],
        'Podepsaný protokol prosíme vrátit do deseti pracovních dnů.',
      ],
    }),
  },
  {
    id: 'talking robot',
    from: 'organisation',
    annotation: 'Chytrý asistent pro seniory a rodiny - prezentace',
    to: brief('kancelář vrchního ředitele pro digitalizaci'),
    write: () => ({
      subject: 'Prezentace hlasového asistenta',
      body: [
        'vyvinuli jsme hlasového asistenta, který seniorům i rodinám s dětmi vysvětlí, na jakou dávku mají nárok. Rádi bychom ho představili týmu ministerstva a domluvili pilotní provoz.',
      ],
    }),
  },
  {
    id: 'technicians at the weekend',
    from: 'organisation',
    annotation: 'Seznam techniků pro víkendový vstup do datového sálu',
    unit: technicians,
    to: republic(technicians),
    write: ({ person, on }) => ({
      subject: 'Vstup do datového sálu o víkendu',
      body: [
        `výměna klimatizace se z původního data ${czechDate(on)} přesouvá na nejbližší víkend. Na vrátnici prosíme nahlásit vedoucího montáže, je jím ${fullName(person)}, a čtyři montéry.`,
      ],
    }),
  },
  {
    id: 'market research on telephones',
    from: 'authority',
    annotation: 'Centrální nákup telefonů - sběr požadavků',
    unit: technology,
    to: brief('odbor provozu IKT, oddělení nákupu'),
    write: () => ({
      subject: 'Sběr požadavků do centrálního nákupu mobilních telefonů',
      body: [
        'Do konce měsíce vyplňte přiloženou tabulku s předpokládaným odběrem telefonů a datových tarifů na dva roky.',
      ],
    }),
  },

  // children and families
  {
    id: 'entrusted person of an association',
    from: 'organisation',
    annotation: 'Pověření k SPOD - změna odpovědné osoby',
    to: post('oddělení pověřených osob'),
    write: ({ person, number }) => ({
      subject: `Pověřená osoba č. ${number}, změna údajů`,
      body: [
        `jako pověřená osoba v oblasti sociálně-právní ochrany dětí hlásíme, že odborným garantem doprovázení pěstounů je nově ${fullName(person)}. Diplom a osvědčení o zkoušce přikládáme.`,
      ],
    }),
  },
  {
    id: 'camp for foster families',
    from: 'organisation',
    annotation: 'Letní pobyt pěstounských rodin - souhlasy zákonných zástupců',
    to: brief('oddělení náhradní rodinné péče'),
    write: ({ organisation }) => ({
      subject: 'Podklady k letnímu pobytu',
      body: [
        `${organisation.name} pořádá desetidenní pobyt pro rodiny v doprovázení. Souhlasy zákonných zástupců s účastí dětí máme uloženy u sebe, zasíláme jen jejich přehled a program.`,
      ],
    }),
  },
  {
    id: 'father abroad',
    from: 'person',
    annotation: 'Vymáhání výživného ze zahraničí',
    to: post('odbor mezinárodněprávní'),
    write: ({ person }) => ({
      subject: 'Výživné od druhého rodiče žijícího v Irsku',
      body: [
        `${by(person, 'matka mého syna', 'otec mé dcery')} žije v Irsku a tři roky neplatí. Jak se vymáhá výživné v zahraničí a co k tomu mám doložit? ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'yearly numbers of protection',
    from: 'authority',
    annotation: 'Roční výkaz o výkonu sociálně-právní ochrany dětí',
    to: republic('Odbor ochrany práv dětí, oddělení statistiky'),
    write: ({ organisation }) => ({
      subject: 'Roční výkaz V 20-01 – opravená verze',
      body: [
        `${organisation.name} zasílá opravený roční výkaz, v předchozím byly zaměněny sloupce 4 a 5 (počet ohrožených dětí a počet rodin). Za nepřesnost se omlouváme.`,
      ],
    }),
  },
  {
    id: 'place for toddlers to be registered',
    from: 'organisation',
    annotation: 'Dětská skupina Sluníčko - žádost o zápis do evidence',
    to: post('odd. dětských skupin a jeslí'),
    write: ({ organisation }) => ({
      subject: 'Zápis poskytovatele do evidence dětských skupin',
      body: [
        `${organisation.name} žádá o zápis do evidence poskytovatelů dětských skupin. Kapacita dvanáct dětí, provoz od 6.30 do 16.30, stanovisko hygieny i hasičů jsou v příloze.`,
      ],
    }),
  },
  {
    id: 'hygiene of a playgroup',
    from: 'authority',
    annotation: 'Závazné stanovisko k provozu dětské skupiny',
    to: brief('odd. dětských skupin a jeslí'),
    write: ({ number }) => ({
      subject: `Závazné stanovisko KHS ${number}`,
      body: [
        'krajská hygienická stanice souhlasí s provozem dětské skupiny za podmínky, že bude do šesti měsíců instalováno druhé umyvadlo. Zástupkyně provozovatele se vzdala práva odvolání.',
      ],
    }),
  },
  {
    id: 'file of an adoption',
    from: 'person',
    annotation: 'Hledám své biologické rodiče',
    to: post('oddělení osvojení'),
    write: ({ person }) => ({
      subject: 'Žádost o nahlédnutí do osvojenecké dokumentace',
      body: [
        'Dobrý den,',
        `${by(person, 'byl jsem osvojen', 'byla jsem osvojena')} jako roční dítě a chci vědět, kdo jsou moji biologičtí rodiče. Existuje ještě můj spis a mám k němu přístup?`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'about a worker of child protection',
    from: 'person',
    annotation: 'Stížnost na postup OSPOD při střídavé péči',
    to: republic('Oddělení stížností a kontroly'),
    write: ({ on }) => ({
      subject: 'Podjatost kolizního opatrovníka',
      body: [
        `Pracovnice OSPOD u soudu dne ${dottedDate(on)} mluvila za matku, přestože má hájit dítě. Na mé e-maily nereaguje a do zápisu mi odmítla dát nahlédnout. Prosím o prošetření.`,
      ],
    }),
  },
  {
    id: 'entrustment given back',
    from: 'organisation',
    annotation: 'Zrušení pověření k výkonu SPOD na vlastní žádost',
    to: post('oddělení pověřených osob'),
    write: ({ organisation, on }) => ({
      subject: 'Vzdáváme se pověření',
      body: [
        `${organisation.name} ukončila k ${czechDate(on)} poradnu pro náhradní rodiny a žádá, aby ministerstvo zrušilo její pověření k výkonu sociálně-právní ochrany dětí. Spisy klientů předáme obci.`,
      ],
    }),
  },
  {
    id: 'family-friendly town',
    from: 'authority',
    annotation: 'Soutěž Obec přátelská rodině a seniorům - přihláška',
    to: brief('tajemník soutěže'),
    write: ({ organisation }) => ({
      subject: 'Přihláška do soutěže',
      body: [
        `${organisation.name} se hlásí do letošního ročníku v kategoriích rodina i senior. Přihláška s razítkem a fotografiemi nového hřiště je v příloze, s jejich zveřejněním souhlasíme.`,
      ],
    }),
  },
  {
    id: 'crisis beds for children',
    from: 'organisation',
    annotation: 'Hlášení volných míst v zařízení pro děti vyžadující okamžitou pomoc',
    to: post('koordinace ZDVOP'),
    write: () => ({
      subject: 'Volná místa v tomto týdnu',
      body: [
        [
          ['Oddělení', 'Kapacita', 'Volno'],
          ['malé děti', '6', '1'],
          ['školáci', '8', '0'],
          ['dospívající', '6', '2'],
        ],
        'Nejbližší uvolnění místa pro školáky čekáme za dva týdny.',
      ],
    }),
  },

  // work and those who look for it
  {
    id: 'agency wants to lend workers',
    from: 'organisation',
    annotation: 'Agenturní zaměstnávání - žádost o povolení, nový žadatel',
    to: post('odd. povolování agentur práce'),
    write: ({ organisation, person }) => ({
      subject: 'Povolení ke zprostředkování zaměstnání podle § 60 zákona o zaměstnanosti',
      body: [
        `Žadatel: ${organisation.name}, IČO ${organisation.ico}`,
        `Odpovědný zástupce: ${fullName(person)}, nar. ${czechDate(person.born)}`,
        'Druhy prací: pomocné práce ve zdravotnictví a sociálních službách',
        'Kauce 500 000 Kč byla složena na účet Generálního ředitelství cel.',
      ],
    }),
  },
  {
    id: 'responsible representative agrees',
    from: 'person',
    annotation: 'Souhlas s ustanovením do funkce odpovědného zástupce agentury',
    to: brief('odd. povolování agentur práce'),
    write: ({ person, organisation }) => ({
      subject: 'Prohlášení odpovědného zástupce',
      body: [
        `Souhlasím s ustanovením do funkce odpovědného zástupce agentury práce ${organisation.name} pro účely povolení ke zprostředkování zaměstnání. Tuto funkci u jiné agentury nezastávám.`,
        `${fullName(person)}, datum narození ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'nurse from another country',
    from: 'organisation',
    annotation: 'Zaměstnanecká karta pečovatelky - volné místo v evidenci',
    to: republic('Odbor zahraniční zaměstnanosti'),
    write: () => ({
      subject: 'Zařazení volného místa do centrální evidence',
      body: [
        'nahlásili jsme dvě volná místa pečovatelek, v evidenci obsaditelných držiteli zaměstnanecké karty však figuruje jen jedno. Konzulát kvůli tomu druhou žádost nepřijal. Můžete záznam doplnit?',
      ],
    }),
  },
  {
    id: 'short time work',
    from: 'organisation',
    annotation: 'Příspěvek v době částečné práce - povodeň',
    to: post('odbor aktivní politiky zaměstnanosti'),
    write: ({ on }) => ({
      subject: 'Částečná práce po povodni',
      body: [
        `Dne ${wordyDate(on)} nám voda zaplavila prádelnu. Patnáct zaměstnanců nemá co dělat a o příspěvek v době částečné práce bychom chtěli požádat co nejdříve. Kdo o něm rozhoduje?`,
      ],
    }),
  },
  {
    id: 'public works',
    from: 'authority',
    annotation: 'Dohoda o veřejně prospěšných pracích, výkaz mzdových nákladů',
    to: brief('odbor realizace politiky zaměstnanosti'),
    write: ({ number }) => ({
      subject: `Dohoda VPP č. ${number}`,
      body: [
        'v příloze postupujeme vyúčtování mzdových nákladů za čtyři pracovníky veřejně prospěšných prací. Úřad práce nám sdělil, že jej máme letos poslat přímo ministerstvu.',
      ],
    }),
  },
  {
    id: 'overtime in a home',
    from: 'person',
    annotation: 'Podnět ke kontrole pracovní doby v domově',
    to: post('Státní úřad inspekce práce – prostřednictvím MPSV'),
    write: ({ person }) => ({
      subject: 'Podnět na neplacené přesčasy',
      body: [
        `${by(person, 'pracoval jsem', 'pracovala jsem')} dva roky jako pečující v přímé péči. Noční směny se nám do výkazu práce vůbec nezapisovaly a ředitelka říkala, že to tak je všude. Prosím, aby to někdo přijel zkontrolovat.`,
      ],
    }),
  },
  {
    id: 'compulsory share',
    from: 'organisation',
    annotation: 'Plnění povinného podílu OZP - náhradní plnění',
    to: brief('evidence náhradního plnění'),
    write: ({ number }) => ({
      subject: `Náhradní plnění, doklad ${number}`,
      body: [
        'dodavatel nám nezaevidoval odebrané výrobky do třiceti dnů a plnění nám proto nechcete uznat. Faktura přitom byla uhrazena včas. Můžeme si doklad zaevidovat zpětně?',
      ],
    }),
  },
  {
    id: 'course of massages',
    from: 'person',
    annotation: 'Rekvalifikace - nesouhlas úřadu práce',
    to: post('odbor poradenství a rekvalifikací'),
    write: ({ person }) => ({
      subject: 'Zvolená rekvalifikace mi byla zamítnuta',
      body: [
        `Komise na úřadu práce mi neschválila rekvalifikační kurz masáží, ačkoliv ${by(person, 'jsem doložil', 'jsem doložila')} příslib zaměstnání v lázních. Žádám o vysvětlení důvodů.`,
      ],
    }),
  },
  {
    id: 'dismissals announced',
    from: 'organisation',
    annotation: 'Oznámení o hromadném propouštění',
    to: republic('Odbor trhu práce'),
    write: ({ on, organisation }) => ({
      subject: 'Hromadné propouštění, informace na vědomí',
      body: [
        `${organisation.name} podle § 62 zákoníku práce oznamuje, že propustí třicet pět zaměstnanců. Odborová organizace byla informována ${czechDate(on)}, úřad práce ve stejný den.`,
      ],
    }),
  },
  {
    id: 'tip about black work',
    from: 'person',
    annotation: 'Oznámení - práce načerno v soukromé pečovatelské agentuře',
    to: brief('oznamovatelé protiprávního jednání'),
    write: () => ({
      subject: 'Práce bez smluv',
      body: [
        'jednatel jedné pečovatelské agentury vyplácí lidi na ruku a nikoho nepřihlašuje. Své jméno uvádět nechci, mám o tom ale fotografie rozpisů služeb. Komu je mám předat?',
      ],
    }),
  },
  {
    id: 'collective agreement',
    from: 'organisation',
    annotation: 'Rozšíření závaznosti kolektivní smlouvy - společný návrh',
    to: post('odd. kolektivního vyjednávání'),
    write: () => ({
      subject: 'Návrh na rozšíření závaznosti KSVS',
      body: [
        'Odborový svaz a svaz zaměstnavatelů společně navrhují rozšířit závaznost kolektivní smlouvy vyššího stupně i na zaměstnavatele bez vlastní smlouvy. Pověření k podpisu obou předsedů je přiloženo.',
      ],
    }),
  },
  {
    id: 'fees for a test',
    from: 'organisation',
    annotation: 'Autorizovaná osoba - profesní kvalifikace chůva',
    to: brief('odbor vzdělávání a kvalifikací'),
    write: ({ number, person }) => ({
      subject: `Autorizace č. ${number}, prodloužení`,
      body: [
        `platnost autorizace pro zkoušky z kvalifikace „Chůva pro děti do zahájení povinné školní docházky“ se blíží ke konci. Žádáme o její prodloužení, autorizovaným zástupcem zůstává ${fullName(person)}.`,
      ],
    }),
  },

  // the law on information
  {
    id: 'how dear the system is',
    from: 'person',
    annotation: 'InfZ: náklady na aplikace OKslužby a OKnouze',
    unit: technicians,
    to: post('odd. svobodného přístupu k informacím'),
    write: ({ person }) => ({
      subject: 'Žádost o informace o nákladech',
      body: [
        'S odkazem na zákon o svobodném přístupu k informacím se ptám:',
        '1. Kolik ministerstvo zaplatilo za vývoj OKslužby a OKnouze od roku 2012?',
        '2. Kolik měly tyto aplikace vloni uživatelů?',
        '3. Kdy končí smlouva s dodavatelem?',
        `${fullName(person)}, nar. ${czechDate(person.born)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'minutes of the commission',
    from: 'organisation',
    annotation: 'Poskytnutí zápisů z jednání dotační komise podle z. č. 106/1999 Sb.',
    to: brief('odbor komunikace, informace dle zákona'),
    write: ({ on }) => ({
      subject: 'Zápisy dotační komise',
      body: [
        `žádáme o zápisy ze všech jednání dotační komise od ${dottedDate(on)} včetně prezenčních listin. Jména úředníků není třeba začerňovat, osobní údaje žadatelů ano.`,
      ],
    }),
  },
  {
    id: 'complaints counted',
    from: 'person',
    annotation: 'Žádost o statistiku stížností na domovy pro seniory (106)',
    to: republic('Oddělení žádostí o informace'),
    write: () => ({
      subject: 'Statistika stížností',
      body: [
        'Kolik stížností na domovy pro seniory ministerstvo přijalo v posledních pěti letech a kolik z nich shledalo důvodnými? Píšu o tom bakalářskou práci. Odpověď mi stačí v tabulce.',
      ],
    }),
  },
  {
    id: 'rewards of the heads',
    from: 'person',
    annotation: 'Platy a odměny ředitelů příspěvkových organizací MPSV',
    to: post('odd. svobodného přístupu k informacím'),
    write: () => ({
      subject: 'Žádost podle § 13 informačního zákona',
      body: [
        'sdělte mi výši odměn vyplacených za loňský rok ředitelům všech ústavů sociální péče, které ministerstvo zřizuje, a kdo je navrhl. Informaci zašlete elektronicky.',
      ],
    }),
  },
  {
    id: 'information refused',
    from: 'person',
    annotation: 'Rozklad proti odmítnutí informace',
    to: brief('rozkladová komise'),
    write: ({ number, on }) => ({
      subject: `Rozklad, č. j. ${number}/2026`,
      body: [
        `Rozhodnutím z ${czechDate(on)} mi byl odepřen přístup k posudku o výpadku aplikace OKslužby s poukazem na obchodní tajemství. Posudek však platil stát. Podávám rozklad k rukám ministra.`,
      ],
    }),
  },

  // consents of all other kinds
  {
    id: 'faces of carers',
    from: 'organisation',
    annotation: 'Souhlasy zaměstnanců s použitím fotografií - kampaň Pečujeme',
    to: post('tiskové oddělení'),
    write: ({ person }) => ({
      subject: 'Fotografie do kampaně',
      body: [
        `posíláme šest fotografií a k nim souhlasy zaměstnanců s jejich zveřejněním na plakátech kampaně. Na titulním snímku je ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'recording of a round table',
    from: 'person',
    annotation: 'Souhlas s pořízením záznamu z kulatého stolu',
    to: brief('odbor sociálního začleňování'),
    write: ({ person, on }) => ({
      subject: 'Záznam z kulatého stolu',
      body: [
        `Účastník: ${fullName(person)}`,
        `Akce: kulatý stůl k bezdomovectví, ${dottedDate(on)}`,
        `S pořízením zvukového záznamu a s jeho přepisem do sborníku souhlasím. Podobu svého příspěvku bych před vydáním přesto ${by(person, 'rád viděl', 'ráda viděla')}.`,
      ],
    }),
  },
  {
    id: 'enough of the newsletter',
    from: 'person',
    annotation: 'Odvolání souhlasu se zasíláním novinek',
    to: post('redakce zpravodaje Rodina a práce'),
    write: ({ person }) => ({
      subject: 'Odhlášení z odběru zpravodaje',
      body: [
        `už mi prosím neposílejte zpravodaj Rodina a práce, svůj souhlas se zasíláním novinek odvolávám. V patičce e-mailu je sice odkaz na odhlášení, ale nic neudělá. Adresa je ${person.email}.`,
      ],
    }),
  },
  {
    id: 'guardian of a client',
    from: 'authority',
    annotation: 'Souhlas opatrovnického soudu s umístěním klientky',
    to: republic('Odbor sociálních služeb, zařízení v přímé působnosti'),
    write: ({ number }) => ({
      subject: `Schválení právního jednání, sp. zn. P ${number}/2025`,
      body: [
        'soud schválil smlouvu, kterou veřejný opatrovník uzavřel za opatrovanou osobu s domovem se zvláštním režimem. Rozsudek nabyl právní moci, stejnopis doručujeme.',
      ],
    }),
  },
  {
    id: 'opening before the final approval',
    from: 'authority',
    annotation: 'Souhlas s předčasným užíváním stavby denního stacionáře',
    to: post('investiční odbor'),
    write: ({ organisation, on }) => ({
      subject: 'Předčasné užívání stavby',
      body: [
        `stavební úřad (${organisation.name}) vydal ${wordyDate(on)} povolení k předčasnému užívání nové budovy stacionáře pro třicet uživatelů. Dokument zasíláme poskytovateli investiční dotace.`,
      ],
    }),
  },
  {
    id: 'trainee in the ministry',
    from: 'person',
    annotation: 'Stáž na MPSV - přihláška a souhlas se zpracováním osobních údajů',
    to: brief('odbor personální, stáže'),
    write: ({ person }) => ({
      subject: 'Přihláška na letní stáž',
      body: [
        'Dobrý den,',
        `studuji sociální politiku ve třetím ročníku a ${by(person, 'chtěl bych', 'chtěla bych')} u Vás strávit dva měsíce na stáži. Se zpracováním údajů z životopisu pro výběr stážistů souhlasím.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, ${person.email}`,
      ],
    }),
  },
  {
    id: 'questionnaire among clients',
    from: 'organisation',
    annotation: 'Výzkum spokojenosti uživatelů sociálních služeb - informovaný souhlas',
    to: post('odbor výzkumu a analýz'),
    write: ({ organisation }) => ({
      subject: 'Vzor informovaného souhlasu k výzkumu',
      body: [
        `${organisation.name} se výzkumu spokojenosti uživatelů zúčastní. Ve vzoru informovaného souhlasu nám ale chybí varianta pro klienty s opatrovníkem. Doplníte ji, nebo si ji máme vytvořit?`,
      ],
    }),
  },
  {
    id: 'landlord agrees to a ramp',
    from: 'organisation',
    annotation: 'Souhlas vlastníka domu s bezbariérovou úpravou',
    to: brief('odbor bezbariérovosti'),
    write: ({ number }) => ({
      subject: `Doplnění žádosti č. ${number} o bezbariérový přístup`,
      body: [
        'k projektu bezbariérového přístupu do budovy poradny zasíláme písemný souhlas vlastníka domu a výkres rampy. Tím by měly být podklady úplné.',
      ],
    }),
  },
  {
    id: 'name in a book of memories',
    from: 'person',
    annotation: 'Neuděluji souhlas s uvedením jména ve výroční publikaci',
    to: republic('Odbor komunikace a marketingu'),
    write: ({ person }) => ({
      subject: 'Publikace ke stoletému výročí',
      body: [
        `Ve Vaší výroční publikaci je fotografie z roku 1985, na které ${by(person, 'jsem jako mladý úředník', 'jsem jako mladá úřednice')}. S uvedením svého jména nesouhlasím, snímek ponechte. ${fullName(person)}`,
      ],
    }),
  },

  // courts and other authorities
  {
    id: 'court asks about wages',
    from: 'authority',
    annotation: 'Dotaz soudu na příjmy zaměstnance',
    to: post('odd. mezd a platů'),
    write: ({ person, number }) => ({
      subject: `K č. j. 9 P ${number}/2026`,
      body: [
        `V opatrovnické věci zašlete soudu potvrzení o průměrném čistém výdělku za posledních dvanáct měsíců. Zaměstnanec: ${fullName(person)}, nar. ${czechDate(person.born)}. Potvrzení podepíše osoba oprávněná jednat za zaměstnavatele.`,
      ],
    }),
  },
  {
    id: 'bailiff asks for an address',
    from: 'authority',
    annotation: 'Součinnost třetí osoby dle exekučního řádu',
    to: brief('odbor nepojistných dávek, součinnost'),
    write: ({ person, number }) => ({
      subject: `EX ${number}/26 – výzva`,
      body: [
        `Soudní exekutor Vás vyzývá ke sdělení, zda povinná osoba (${person.given} ${person.family}) pobírá nějakou dávku a na jakou adresu je jí zasílána. Lhůta patnáct dnů.`,
      ],
    }),
  },
  {
    id: 'trustee in bankruptcy',
    from: 'authority',
    annotation: 'Insolvence příjemce dotace - popření pohledávky ministerstva',
    to: post('odbor právní, pohledávky za dlužníky'),
    write: ({ number }) => ({
      subject: `Přihlášené pohledávky, KSUL ${number} INS`,
      body: [
        `V insolvenčním řízení dlužníka Vaši pohledávku z vratky dotace zatím popírám, neboť chybí pravomocný platební výměr. Bývalý statutární zástupce dlužníka se k věci nevyjádřil.`,
      ],
    }),
  },
  {
    id: 'police on a fraud with benefits',
    from: 'authority',
    annotation: 'Policie ČR - žádost o vydání spisu',
    to: republic('Odbor bezpečnosti a krizového řízení'),
    write: ({ number }) => ({
      subject: `KRPA-${number}/TČ-2026`,
      body: [
        'V trestní věci podvodu s příspěvkem na péči žádáme o vydání úplného spisu včetně výkazů poskytovatele o rozsahu péče. Spis převezme naše hlídka, termín dohodneme telefonicky.',
      ],
    }),
  },
  {
    id: 'supreme auditors come',
    from: 'authority',
    annotation: 'Oznámení o zahájení kontrolní akce (dotace na sociální služby)',
    to: post('kancelář státní tajemnice'),
    write: ({ person, on }) => ({
      subject: 'Zahájení kontroly',
      body: [
        `Kontrola hospodaření s prostředky na sociální služby byla zahájena ${dottedDate(on)}. Vedoucím skupiny kontrolujících je ${fullName(person)}. Připravte metodiky, výzvy a seznam příjemců.`,
      ],
    }),
  },
  {
    id: 'ombudsman on housing',
    from: 'authority',
    annotation: 'Veřejný ochránce práv - žádost o vyjádření',
    to: brief('odbor legislativy nepojistných dávek'),
    write: ({ number }) => ({
      subject: `Sp. zn. ${number}/2026/VOP`,
      body: [
        'obrátila se na mne rodina s pěti dětmi, jíž byl doplatek na bydlení odňat bez písemného vyrozumění. Prosím o stanovisko, jak máte oznamování změn upraveno metodicky.',
      ],
    }),
  },
  {
    id: 'office for data protection',
    from: 'authority',
    annotation: 'ÚOOÚ - dotaz k souhlasům uchazečů o zaměstnání',
    to: post('pověřenkyně pro ochranu osobních údajů'),
    write: ({ number, on }) => ({
      subject: `Podnět ${number}/26`,
      body: [
        `Úřad obdržel dne ${czechDate(on)} podnět, podle kterého úřady práce podmiňují zápis do evidence uchazečů souhlasem se zpracováním osobních údajů. Sdělte právní základ tohoto postupu.`,
      ],
    }),
  },
  {
    id: 'region on its network',
    from: 'authority',
    annotation: 'Aktualizace krajské sítě sociálních služeb',
    to: republic('Odbor sociálních služeb, oddělení plánování'),
    write: ({ organisation, on }) => ({
      subject: 'Síť sociálních služeb od ledna',
      body: [
        `${organisation.name} zasílá aktualizovanou síť, kterou zastupitelstvo schválilo ${czechDate(on)}.`,
        [
          ['Druh služby', 'Úvazky dosud', 'Úvazky nově'],
          ['raná péče', '14,2', '16,0'],
          ['azylové domy', '31,5', '31,5'],
          ['osobní asistence', '48,0', '55,3'],
        ],
        'Poskytovatelům byla změna oznámena zvlášť.',
      ],
    }),
  },
  {
    id: 'statistical office',
    from: 'authority',
    annotation: 'Výkaz Soc 5-01 - předběžné výsledky k autorizaci',
    to: brief('odbor statistiky a analýz'),
    write: () => ({
      subject: 'Autorizace předběžných výsledků',
      body: [
        'k ověření předkládáme předběžné výsledky zpracované z ročních výkazů o sociálních službách. Rozpory hlaste do pěti dnů.',
      ],
    }),
  },
  {
    id: 'comments between ministries',
    from: 'authority',
    annotation: 'Mezirezortní připomínkové řízení - vypořádání, sociálně zdravotní služby',
    to: post('odbor koordinace předpisů'),
    write: () => ({
      subject: 'Vypořádání zásadních připomínek',
      body: [
        'K návrhu zákona o sociálně zdravotním pomezí souhlasíme s vypořádáním připomínek 1 až 9. U připomínky 10, která se týká přístupu poskytovatelů ke zdravotnické dokumentaci, rozpor trvá.',
      ],
    }),
  },
  {
    id: 'fire inspection',
    from: 'authority',
    annotation: 'Hasičský záchranný sbor - výsledek tematické kontroly domovů',
    to: brief('odbor krizového řízení'),
    write: ({ number }) => ({
      subject: `Souhrnná zpráva č. ${number}`,
      body: [
        'Ze čtyřiceti domovů pro seniory jich sedm nemělo funkční evakuační výtah. Vedoucí těchto zařízení odstraní závady do konce čtvrtletí.',
      ],
    }),
  },

  // complaints, inspections, quality
  {
    id: 'daughter of a client',
    from: 'person',
    annotation: 'Stížnost - zvýšení úhrady bez souhlasu opatrovníka',
    to: post('odbor stížností v sociálních službách'),
    write: ({ person, on }) => ({
      subject: 'Zvýšení úhrady v domově',
      body: [
        'Vážení,',
        `domov, kde žije můj otec, zvedl k ${czechDate(on)} úhradu za stravu. Jsem ${by(person, 'jeho opatrovník', 'jeho opatrovnice')} a dodatek jsem ${by(person, 'nepodepsal', 'nepodepsala')}, přesto peníze strhli. Ředitel říká, že souhlas nepotřebuje.`,
      ],
    }),
  },
  {
    id: 'measures after an inspection',
    from: 'organisation',
    annotation: 'Zpráva o plnění opatření uložených inspekcí',
    to: republic('Inspekce poskytování sociálních služeb'),
    write: ({ number }) => ({
      subject: `Plnění opatření, protokol ${number}`,
      body: [
        'Uložená opatření jsme splnili takto:',
        '– standard 4: smlouvy přepsány do srozumitelné podoby,',
        '– standard 6: dokumentace uživatelů uzamčena, přístup k ní mají klíčoví pracovníci,',
        '– standard 10: plán vzdělávání doplněn.',
      ],
    }),
  },
  {
    id: 'trade of an inspector',
    from: 'person',
    annotation: 'Zájem o zařazení do seznamu odborníků na kvalitu',
    to: brief('odd. kvality a inspekcí'),
    write: ({ person }) => ({
      subject: 'Přizvaná osoba při inspekcích',
      body: [
        `${by(person, 'Rád bych spolupracoval', 'Ráda bych spolupracovala')} při inspekcích jako přizvaný odborník na paliativní péči. Praxi mám osmnáct let, pověření k jednotlivým kontrolám mohu přijímat i o prázdninách. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'accreditation of a course',
    from: 'organisation',
    annotation: 'Akreditace kurzu Práce s agresivním klientem',
    to: post('akreditační komise'),
    write: ({ number }) => ({
      subject: `Prodloužení akreditace A ${number}`,
      body: [
        'žádáme o prodloužení akreditace šestihodinového kurzu. Osnova se nemění, lektorka doplnila jedno cvičení. Kurzem vloni prošlo 214 pracovníků.',
      ],
    }),
  },
  {
    id: 'unregistered home',
    from: 'person',
    annotation: 'Podezření na neregistrovaného poskytovatele',
    to: brief('odbor správního trestání'),
    write: () => ({
      subject: 'Penzion vydávaný za domov pro seniory',
      body: [
        'v naší vsi funguje penzion, kde bydlí asi dvacet starých lidí. Má na dveřích „senior domov“, v registru poskytovatelů ale není. Rodiny tam platí i třicet tisíc a nikdo na to nedohlíží.',
      ],
    }),
  },
  {
    id: 'registration changed by the region',
    from: 'authority',
    annotation: 'Zrušení registrace sociální služby - rozhodnutí na vědomí',
    to: post('odd. registru poskytovatelů'),
    write: ({ organisation, on }) => ({
      subject: 'Rozhodnutí o zrušení registrace',
      body: [
        `${organisation.name} oznamuje zrušení registrace jedné terénní služby ke dni ${dottedDate(on)}, a to na žádost poskytovatele. Uživatelé přešli k sousední charitě.`,
      ],
    }),
  },

  // pensions
  {
    id: 'years of care not counted',
    from: 'person',
    annotation: 'Náhradní doba - péče o osobu blízkou',
    to: republic('Odbor důchodového pojištění'),
    write: ({ person }) => ({
      subject: 'Započtení doby péče do důchodu',
      body: [
        `Šest let ${by(person, 'jsem pečoval', 'jsem pečovala')} o maminku ve třetím stupni závislosti. Správa sociálního zabezpečení mi uznala jen čtyři roky. Jak mám zbytek prokázat, když úřad spis skartoval?`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'invalidity of a lower degree',
    from: 'person',
    annotation: 'Námitky - invalidní důchod snížen na druhý stupeň',
    to: post('odd. podnětů k ČSSZ'),
    write: ({ on, number }) => ({
      subject: `Rozhodnutí ČSSZ ${number}`,
      body: [
        `Mé námitky má Česká správa sociálního zabezpečení na stole od ${czechDate(on)} a odpověď žádná. Píši tedy Vám jako nadřízenému úřadu. Lékař v posudku popisuje někoho úplně jiného.`,
      ],
    }),
  },
  {
    id: 'early pension of a hard job',
    from: 'organisation',
    annotation: 'Náročná profese - vedení evidence směn zdravotnických pracovníků',
    to: brief('odbor sociálního pojištění'),
    write: () => ({
      subject: 'Evidence směn pro účely předčasného důchodu',
      body: [
        'naše zaměstnankyně se ptají, jestli se jim započtou směny v odlehčovací službě. Jsou zařazeny ve třetí kategorii prací z hlediska fyzické zátěže. Existuje k tomu metodika pro zaměstnavatele?',
      ],
    }),
  },
  {
    id: 'pension paid to Poland',
    from: 'person',
    annotation: 'Výplata důchodu do Polska',
    to: post('odd. koordinace sociálního zabezpečení EU'),
    write: ({ person }) => ({
      subject: 'Stěhování za dcerou do Polska',
      body: [
        `od jara budu bydlet v Polsku. Potřebuji poradit, kam důchod nahlásit a zda budu i nadále ${by(person, 'zdravotně pojištěn', 'zdravotně pojištěna')} v Česku.`,
      ],
    }),
  },

  // people of the ministry, events, groups
  {
    id: 'candidate for the head of a section',
    from: 'person',
    annotation: 'Výběrové řízení na vedoucího oddělení - přihláška',
    to: republic('Státní tajemník, personální odbor'),
    write: ({ person }) => ({
      subject: 'Přihláška na služební místo představeného',
      body: [
        `Hlásím se na služební místo vedoucí oddělení správy aplikací. Praxe: devět let v informatice, z toho tři roky správa uživatelů.`,
        `${fullName(person)}, datum narození ${czechDate(person.born)}`,
        'Přílohy: životopis, diplom, čestné prohlášení, souhlas se zpracováním údajů uchazeče',
      ],
    }),
  },
  {
    id: 'leaving the service',
    from: 'person',
    annotation: 'Žádost o skončení služebního poměru',
    to: brief('služební orgán'),
    write: ({ person, on }) => ({
      subject: 'Skončení služebního poměru',
      body: [
        `žádám o skončení svého služebního poměru na ministerstvu. Dohodu jsem s ředitelem odboru ${by(person, 'probral', 'probrala')} ${wordyDate(on)}, služební průkaz odevzdám poslední den.`,
      ],
    }),
  },
  {
    id: 'member of the evaluators resigns',
    from: 'person',
    annotation: 'Rezignace na členství v hodnotitelské komisi',
    to: post('sekretariát hodnotitelské komise'),
    write: ({ person, on }) => ({
      subject: 'Odstoupení z hodnotitelské komise',
      body: [
        `z časových důvodů končím ke dni ${dottedDate(on)} jako ${by(person, 'člen', 'členka')} komise ministerstva pro hodnocení projektů prevence kriminality. Rozpracované posudky ještě odevzdám. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'delegate to a committee',
    from: 'organisation',
    annotation: 'Delegování zástupce do Výboru pro sociální začleňování',
    to: brief('tajemnice Výboru'),
    write: ({ person, organisation }) => ({
      subject: 'Náš zástupce ve výboru',
      body: [
        `${organisation.name} deleguje do Výboru pro sociální začleňování na další dvouleté období tuto osobu: ${fullName(person)}. S delegováním i s účastí na jednáních v Praze souhlasí.`,
      ],
    }),
  },
  {
    id: 'conference on ageing',
    from: 'organisation',
    annotation: 'Záštita nad konferencí Senior v rodině, senior v domově',
    to: post('protokol ministra'),
    write: () => ({
      subject: 'Žádost o převzetí záštity',
      body: [
        'Vážený pane ministře, v dubnu pořádáme osmý ročník konference o péči o stárnoucí rodiče. Požádat Vás chceme o převzetí záštity a o krátké úvodní slovo. Účast přislíbilo tři sta poskytovatelů.',
      ],
    }),
  },
  {
    id: 'course for those who report',
    from: 'organisation',
    annotation: 'Pozvánka: Jak správně vyplnit výkaz a žádost o dotaci',
    to: brief('odd. metodiky financování'),
    write: ({ organisation }) => ({
      subject: 'Lektor z ministerstva na náš seminář',
      body: [
        `${organisation.name} chystá seminář pro ekonomy poskytovatelů o tom, jak se vyplňuje výkaz a žádost o dotaci v OKslužby. Mohl by na něm vystoupit někdo z Vašich metodiků financování? Honorář a cestovné hradíme.`,
      ],
    }),
  },
  {
    id: 'voluntary service',
    from: 'organisation',
    annotation: 'Dobrovolnická služba - smlouva s vysílající organizací',
    to: republic('Odbor sociální práce, dobrovolnictví'),
    write: ({ person }) => ({
      subject: 'Pojištění dobrovolníků',
      body: [
        `jsme vysílající organizace dobrovolnické služby v domovech. Kontaktní osobou pro pojištění dobrovolníků je nově ${person.given} ${person.family}, tel. ${person.phone}.`,
      ],
    }),
  },
  {
    id: 'lease of an office',
    from: 'organisation',
    annotation: 'Výpověď z nájmu kanceláří - regionální pracoviště',
    to: post('odbor správy nemovitostí'),
    write: ({ on, number }) => ({
      subject: `Nájemní smlouva č. ${number}`,
      body: [
        `smlouvu o nájmu kanceláří v přízemí našeho domu vypovídáme, výpovědní doba začala běžet ${czechDate(on)}. Prosíme o pověření osoby, která prostory předá.`,
      ],
    }),
  },
  {
    id: 'praise of a clerk',
    from: 'person',
    annotation: 'Pochvala pracovnici úřadu práce',
    to: brief('podatelna, k předání'),
    write: ({ person, on }) => ({
      subject: 'Poděkování za lidský přístup',
      body: [
        `${by(person, 'chtěl bych pochválit', 'chtěla bych pochválit')} paní na přepážce č. 4, která mi ${dottedDate(on)} pomohla vyplnit žádost o příspěvek na péči pro ${by(person, 'manželku', 'manžela')}. Takový přístup se dnes nevidí. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'paper about the amendment',
    from: 'organisation',
    annotation: 'Otevřený dopis k novele zákona o sociálních službách',
    to: post('ministr práce a sociálních věcí'),
    write: () => ({
      subject: 'Otevřený dopis',
      body: [
        'Vážený pane ministře,',
        'znepokojuje nás, že novela ruší spolufinancování rané péče a poskytovatelům ukládá nové výkazy, aniž by jim k tomu dala jediný úvazek navíc. Připojujeme podpisy jedenácti statutárních zástupců.',
        'Na Vaši odpověď čekají stovky rodin.',
      ],
    }),
  },
  {
    id: 'goods of a library',
    from: 'organisation',
    annotation: 'Předplatné časopisu a přístup do elektronického archivu',
    to: republic('Knihovna MPSV'),
    write: ({ number }) => ({
      subject: `Předplatné časopisu na příští rok, objednávka ${number}`,
      body: [
        'předplatné časopisu Sociální práce Vám končí prosincovým číslem. K tištěnému výtisku letos nově přidáváme i přístup do digitálního archivu časopisu. Objednávku potvrďte do konce listopadu.',
      ],
    }),
  },
];
