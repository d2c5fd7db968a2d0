import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const at = (unit: string) => ['MPSV', unit, 'Na Poříčním právu 1, 128 01 Praha 2'];
const inFull = (unit: string) => ['Ministerstvo práce a sociálních věcí ČR', unit];
const viaFilingRoom = (unit: string) => ['Ministerstvo práce a sociálních věcí', 'podatelna', `pro: ${unit}`];

const computing = 'Odbor provozu inform. a komunikačních technologií';
const computingBriefly = 'odbor provozu ICT';

/** Mail of the others in the ministry. */
export const strangers: StrangerWording[] = [
  // subsidies, and what is filed in OKslužby
  {
    id: 'half-year report on paper',
    from: 'organisation',
    annotation: 'Výkaz za 1. pololetí odeslaný v OKslužby - podepsaná kopie',
    unit: 'oddělení dotací sociálních služeb',
    to: inFull('oddělení dotací sociálních služeb'),
    write: ({ number }) => ({
      subject: `Pololetní výkaz k dotaci ${number}`,
      body: [
        'Dobrý den,',
        'výkaz za první pololetí jsme odeslali v OKslužby v řádném termínu. Na Vaši výzvu k němu přikládáme kopii podepsanou statutárním zástupcem a přehled úvazků.',
        [
          ['Pozice', 'Úvazek'],
          ['pracovník v sociálních službách', '6,50'],
          ['sociální pracovník', '1,00'],
        ],
      ],
    }),
  },
  {
    id: 'subsidy request drawn back',
    from: 'organisation',
    annotation: 'Zpětvzetí žádosti o dotaci (podána přes OKslužby - rodina)',
    to: at('odbor rodinné politiky'),
    write: ({ number }) => ({
      subject: `Žádost o dotaci č. ${number} – bereme zpět`,
      body: [
        'Vážení,',
        'protože se nám nepodařilo zajistit spolufinancování od města, bereme svou žádost o dotaci na příští rok v plném rozsahu zpět. Omlouváme se za práci, kterou jste s jejím formálním posouzením měli.',
      ],
    }),
  },
  {
    id: 'new bank account for payments',
    from: 'organisation',
    annotation: 'Změna čísla účtu příjemce dotace',
    to: at('oddělení financování'),
    write: ({ number, on }) => ({
      subject: `Bankovní účet příjemce – rozhodnutí ${number}`,
      body: [
        `sdělujeme, že od ${czechDate(on)} máme nový bankovní účet. Žádáme, abyste na něj posílali další splátky dotace. Smlouva s bankou je v příloze.`,
        'Starý účet bude zrušen koncem čtvrtletí.',
      ],
    }),
  },
  {
    id: 'longer time for the project',
    from: 'organisation',
    annotation: 'Žádost o prodloužení doby realizace projektu - program Senior a stárnutí',
    to: inFull('odd. politiky stárnutí'),
    write: ({ number, on }) => ({
      subject: `Projekt ${number}: žádáme o prodloužení`,
      body: [
        `Podle rozhodnutí měl projekt skončit ${czechDate(on)}. Kvůli nemoci lektorky jsme přesunuli tři setkání seniorů na jaro, a proto žádáme o prodloužení realizace o dva měsíce.`,
        'Rozpočet se nemění. Upravený harmonogram je i mezi dokumenty projektu v OKslužby – senior.',
      ],
    }),
  },
  {
    id: 'we give the subsidy up',
    from: 'organisation',
    annotation: 'Vzdáváme se dotace přidělené na rok 2027',
    to: viaFilingRoom('oddělení dotací'),
    write: ({ number }) => ({
      subject: `Oznámení příjemce k rozhodnutí č. ${number}`,
      body: [
        'Vážená paní magistro,',
        'správní rada se usnesla, že přidělenou částku nepřijme, neboť by z ní nešlo službu udržet po celý rok. Žádné prostředky jsme zatím nečerpali.',
        'O dotaci jsme žádali přes OKslužby – poskytovatel, příští rok to zkusíme znovu.',
      ],
    }),
  },
  {
    id: 'what costs are allowed',
    from: 'organisation',
    annotation: 'Dotaz: uznatelnost nákladů na supervizi',
    to: at('oddělení metodiky dotací'),
    write: () => ({
      subject: 'Smíme z dotace platit supervizi?',
      body: [
        'Dobrý den,',
        'v metodice jsme nenašli, jestli supervize pro vedoucí služeb patří mezi uznatelné náklady, nebo zda ji musí platit organizace ze svého. Stejný dotaz máme k pracovní obuvi.',
        'Budeme rádi za stručnou odpověď.',
      ],
    }),
  },
  {
    id: 'agreement to the conditions of the decision',
    from: 'organisation',
    annotation: 'Souhlas s podmínkami dotace a se sníženou částkou',
    to: at('odbor rodinné politiky, dotace'),
    write: ({ number }) => ({
      subject: `Souhlas příjemce se snížením dotace, č. ${number}`,
      body: [
        'K Vašemu oznámení o výsledku dotačního řízení uvádíme, že se sníženou částkou souhlasíme a rozpočet jsme podle ní upravili v OKslužby – rodina. Tištěnou podobu rozpočtu přikládáme.',
      ],
    }),
  },
  {
    id: 'mistake in figures of the report',
    from: 'organisation',
    annotation: 'Oprava údajů ve výkazu OKslužby - počty klientů',
    unit: 'odbor sociálních služeb',
    to: inFull('odbor sociálních služeb'),
    write: ({ number }) => ({
      subject: `Chybně vykázané počty klientů (identifikátor služby ${number})`,
      body: [
        've výkazu podaném za loňský rok jsme omylem sečetli zájemce a klienty dohromady. Prosíme, aby se při hodnocení služby vycházelo z těchto čísel:',
        [
          ['Ukazatel', 'Vykázáno', 'Správně'],
          ['klienti celkem', '148', '121'],
          ['odmítnutí zájemci', '0', '27'],
        ],
      ],
    }),
  },
  {
    id: 'later date for filing the settlement',
    from: 'organisation',
    annotation: 'Žádost o posunutí termínu vyúčtování',
    to: at('odbor financování sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Vyúčtování dotace – prosba o odklad',
      body: [
        `k vyúčtování dotace, jehož termín připadl na ${wordyDate(on)}, nám stále chybí zpráva auditora, slíbil ji do týdne. Prosíme proto o odklad.`,
        'S pozdravem za ekonomický úsek',
      ],
    }),
  },
  {
    id: 'declaration of no debts',
    from: 'organisation',
    annotation: 'Čestné prohlášení statutárního zástupce o bezdlužnosti',
    to: viaFilingRoom('hodnoticí komise programu Rodina'),
    write: ({ person, number }) => ({
      subject: `Příloha k žádosti č. ${number} – bezdlužnost`,
      body: [
        `${fullName(person)} jako statutární zástupce žadatele prohlašuje, že žadatel nemá nedoplatky na daních, na pojistném ani na veřejném zdravotním pojištění.`,
        'Prohlášení se dokládá k žádosti o dotaci na projekt pobytů pro rodiny.',
      ],
    }),
  },
  {
    id: 'logo on the poster',
    from: 'organisation',
    annotation: 'Žádost o souhlas s užitím loga MPSV',
    to: inFull('odbor vnější komunikace'),
    write: ({ on }) => ({
      subject: 'Logo ministerstva na plakátu',
      body: [
        `den otevřených dveří služby podpořené z dotace, ohlášený původně na ${wordyDate(on)}, se kvůli povodni uskuteční později. Prosíme o souhlas s umístěním Vašeho loga na plakát a o jeho zaslání v křivkách.`,
      ],
    }),
  },
  {
    id: 'answer to the findings of an audit',
    from: 'organisation',
    annotation: 'Vyjádření k protokolu z veřejnosprávní kontroly',
    to: at('odbor kontroly'),
    write: ({ number }) => ({
      subject: `Protokol č. ${number} – stanovisko kontrolované osoby`,
      body: [
        'K jednotlivým bodům protokolu uvádíme:',
        '1. Pokladní doklady byly dodatečně očíslovány.',
        '2. Dohoda o provedení práce, která kontrole chyběla, je v příloze.',
        '3. S posledním zjištěním nesouhlasíme, mzdové náklady byly rozúčtovány podle odpracovaných hodin.',
      ],
    }),
  },
  {
    id: 'penalty to be forgiven',
    from: 'organisation',
    annotation: 'Prominutí odvodu za porušení rozpočtové kázně',
    to: viaFilingRoom('právní odbor'),
    write: ({ number, on }) => ({
      subject: `Žádost o prominutí odvodu (platební výměr ${number})`,
      body: [
        'Vážení,',
        `platebním výměrem ze dne ${czechDate(on)} nám byl uložen odvod ve výši celé dotace jen proto, že jsme závěrečnou zprávu odeslali v OKslužby o dva dny později. Považujeme to za nepřiměřené a žádáme o prominutí odvodu i penále.`,
        'Naše organizace má dvanáct zaměstnanců a částku zaplatit nedokáže.',
      ],
    }),
  },
  {
    id: 'I would rate projects',
    from: 'person',
    annotation: 'Přihláška hodnotitele projektů, souhlas se zařazením do databáze',
    to: at('oddělení hodnocení žádostí'),
    write: ({ person }) => ({
      subject: 'Zájem o spolupráci – hodnocení žádostí o dotace',
      body: [
        `ve službách pro rodiny pracuji řadu let a ${by(person, 'rád', 'ráda')} bych pro ministerstvo ${by(person, 'hodnotil', 'hodnotila')} projekty. Souhlasím s tím, abyste mě zapsali do databáze externích hodnotitelů.`,
        `${fullName(person)}, tel. ${person.phone}`,
      ],
    }),
  },
  {
    id: 'entrusted with a service of general interest',
    from: 'authority',
    annotation: 'Pověření k poskytování služby obecného hospodářského zájmu',
    to: inFull('odbor sociálních služeb a sociální práce'),
    write: ({ on }) => ({
      subject: 'Pověřovací akt – zaslání na vědomí',
      body: [
        `zasíláme na vědomí pověření, kterým byl poskytovatel sociálních služeb s účinností od ${czechDate(on)} pověřen zajištěním pečovatelské služby na našem území, včetně způsobu výpočtu vyrovnávací platby.`,
      ],
    }),
  },
  {
    id: 'final report about grandparents',
    from: 'organisation',
    annotation: 'Závěrečná zpráva projektu Mezigenerační dílny',
    to: at('Odbor rodinné politiky a politiky stárnutí, odd. seniorů'),
    write: ({ number }) => ({
      subject: `Závěrečná zpráva, projekt ${number}`,
      body: [
        'předkládáme závěrečnou zprávu. Uskutečnilo se 14 dílen, kterých se zúčastnilo 96 dětí a 71 prarodičů; nejvíce se líbilo pečení chleba.',
        'Fotografie přikládáme se souhlasem zúčastněných.',
      ],
    }),
  },
  {
    id: 'which programme to choose',
    from: 'organisation',
    annotation: 'Jaký dotační program pro rodinné centrum?',
    to: inFull('oddělení podpory rodiny'),
    write: () => ({
      subject: 'Dotaz na vhodný dotační titul',
      body: [
        'Zdravíme do Prahy,',
        'jsme nové rodinné centrum v malé obci a nevíme, o kterou dotaci máme usilovat. Vyhlásí ministerstvo letos ještě nějakou výzvu na podporu rodičů s dětmi do tří let? A může peníze dostat i spolek, který vznikl před půl rokem?',
      ],
    }),
  },
  {
    id: 'remaining instalment',
    from: 'organisation',
    annotation: 'Urgence 2. splátky dotace',
    to: viaFilingRoom('odbor financování sociálních služeb'),
    write: ({ number, on }) => ({
      subject: `Nevyplacená splátka, rozhodnutí č. ${number}`,
      body: [
        `druhá splátka dotace měla přijít do ${dottedDate(on)}, na účtu ji ale nevidíme. Průběžný přehled čerpání byl v OKslužby – poskytovatel odeslán včas. Kdy můžeme peníze očekávat?`,
        'Máme před výplatním termínem.',
      ],
    }),
  },
  {
    id: 'partner of the project leaves',
    from: 'organisation',
    annotation: 'Projekt OPZ+ - odstoupení partnera',
    to: at('odbor řízení projektů ESF'),
    write: ({ number, organisation }) => ({
      subject: `CZ.03.03.01/${number} – změna partnerství`,
      body: [
        `${organisation.name} jako příjemce podpory hlásí podstatnou změnu projektu: finanční partner odstupuje od smlouvy a jeho klíčovou aktivitu převezmeme vlastními silami.`,
      ],
    }),
  },
  {
    id: 'rights of a user in the monitoring system',
    from: 'organisation',
    annotation: 'ISKP21+ plná moc k podpisu zpráv o realizaci',
    to: inFull('oddělení technické podpory ISKP'),
    write: ({ person, number }) => ({
      subject: `Plná moc v systému ISKP21+, projekt č. ${number}`,
      body: [
        `zasíláme plnou moc k podepisování zpráv o realizaci v systému ISKP21+. Signatářem projektu bude ${fullName(person)}. V systému nám nešla nahrát, hlásil nepovolený typ souboru.`,
      ],
    }),
  },
  {
    id: 'statistics of social services of a year',
    from: 'organisation',
    annotation: 'Roční statistický výkaz o sociálních službách V 1-01',
    to: at('odbor analýz a statistik'),
    write: () => ({
      subject: 'Výkaz V 1-01 – omyl v lůžkové kapacitě',
      body: [
        'do statistického výkazu jsme v oddílu o domovech pro seniory zapsali kapacitu 84 lůžek, ve skutečnosti jich je 48. Číslice se přehodily. Prosíme o opravu v souboru dat.',
      ],
    }),
  },
  {
    id: 'register of providers shows old data',
    from: 'organisation',
    annotation: 'Registr poskytovatelů sociálních služeb - zastaralé telefonní číslo',
    to: viaFilingRoom('správce registru poskytovatelů'),
    write: ({ organisation }) => ({
      subject: 'Údaj ve veřejné části registru poskytovatelů',
      body: [
        `lidé, kteří si nás najdou ve veřejném registru, volají na číslo, jež už dva roky nemáme. Krajský úřad nám sdělil, že změnu zapsal. Můžete zjistit, proč se na webu nezobrazila?`,
        `Platné číslo: ${organisation.phone}`,
      ],
    }),
  },
  // appeals, benefits
  {
    id: 'mobility allowance refused',
    from: 'person',
    annotation: 'Odvolání - příspěvek na mobilitu',
    to: at('odvolací správní orgán'),
    write: ({ person, on }) => ({
      subject: 'Odvolání ve věci příspěvku na mobilitu',
      body: [
        'Vážení,',
        `úřad práce mi dne ${czechDate(on)} oznámil, že příspěvek na mobilitu nedostanu, prý se nikam pravidelně nedopravuji. To není pravda. Třikrát týdně jezdím na dialýzu a dvakrát do stacionáře. Podávám proto odvolání.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'card of the disabled',
    from: 'person',
    annotation: 'Nesouhlas s nepřiznáním průkazu ZTP/P',
    to: inFull('odbor odvolání, průkazy OZP'),
    write: ({ number }) => ({
      subject: `Průkaz ZTP/P, č. j. ${number}/26`,
      body: [
        's nepřiznáním průkazu ZTP/P nesouhlasím a odvolávám se. Posudková lékařka mě nikdy neviděla a vycházela jen z papírů starých tři roky. Přikládám nové zprávy z neurologie.',
      ],
    }),
  },
  {
    id: 'right of appeal given up',
    from: 'person',
    annotation: 'Vzdání se práva na odvolání',
    to: viaFilingRoom('odbor nepojistných dávek'),
    write: ({ number }) => ({
      subject: `Vzdávám se odvolání – rozhodnutí č. ${number}`,
      body: [
        'rozhodnutí, kterým mi byl zvýšen příspěvek na péči, mi vyhovuje. Vzdávám se tímto práva podat proti němu odvolání, aby mohlo co nejdřív nabýt právní moci.',
      ],
    }),
  },
  {
    id: 'paying back in instalments',
    from: 'person',
    annotation: 'Přeplatek na dávce - prosba o splátky',
    to: at('oddělení vymáhání přeplatků'),
    write: ({ person, number }) => ({
      subject: `Splátkový kalendář, přeplatek ${number} Kč`,
      body: [
        `vyměřili jste mi přeplatek na přídavku na dítě, protože jsem ${by(person, 'nenahlásil', 'nenahlásila')} brigádu. Uznávám to. Najednou ale tolik peněz nemám, prosím o splátky po 500 Kč měsíčně.`,
      ],
    }),
  },
  {
    id: 'guardian wants the mail',
    from: 'authority',
    annotation: 'Veřejný opatrovník - souhlas soudu, zasílání písemností o dávkách',
    to: inFull('odbor příspěvku na péči'),
    write: ({ person, on }) => ({
      subject: 'Oznámení o ustanovení opatrovníka',
      body: [
        `rozsudkem ze dne ${dottedDate(on)} byl ustanoven veřejný opatrovník. Jde o řízení o příspěvku na péči, v němž je ${by(person, 'žadatelem', 'žadatelkou')} ${person.given} ${person.family}.`,
        'Písemnosti v této věci zasílejte napříště našemu sociálnímu odboru. Se změnou způsobu výplaty vyslovil soud souhlas.',
      ],
    }),
  },
  {
    id: 'substitute maintenance',
    from: 'person',
    annotation: 'Náhradní výživné, žádost o radu',
    to: at('call centrum MPSV'),
    write: ({ person }) => ({
      subject: 'Výživné nechodí',
      body: [
        'Hezký den,',
        `${by(person, 'bývalá manželka', 'bývalý manžel')} na děti neplatí už pět měsíců a exekutor zatím nic nevymohl. V práci mi řekli o náhradním výživném. Co k němu musím doložit a jak dlouho se čeká?`,
      ],
    }),
  },
  {
    id: 'unemployment support stopped',
    from: 'person',
    annotation: 'Odvolání proti vyřazení z evidence uchazečů o zaměstnání',
    to: viaFilingRoom('odbor zaměstnanosti'),
    write: ({ person, on, number }) => ({
      subject: `Vyřazení z evidence ÚP – odvolání (${number})`,
      body: [
        `úřad mě vyřadil, protože jsem se ${wordyDate(on)} ${by(person, 'nedostavil', 'nedostavila')} na schůzku. Toho dne jsem ${by(person, 'byl hospitalizován', 'byla hospitalizována')}. Propouštěcí zprávu jsem na přepážku ${by(person, 'donesl', 'donesla')} hned, jak to šlo.`,
        'Žádám o zrušení rozhodnutí.',
      ],
    }),
  },
  {
    id: 'housing supplement calculated wrongly',
    from: 'person',
    annotation: 'Doplatek na bydlení - výpočet',
    to: inFull('odd. dávek hmotné nouze'),
    write: () => ({
      subject: 'Chyba ve výpočtu doplatku na bydlení',
      body: [
        'do příjmu mi započítali i stipendium syna, což podle zákona nemají. Na přepážce mi řekli, že systém to jinak nepustí. Prosím Vás, prověřte to.',
        'Příloha: rozhodnutí, potvrzení školy',
      ],
    }),
  },
  {
    id: 'car for a disabled son',
    from: 'person',
    annotation: 'Zvláštní pomůcka - motorové vozidlo, doplnění posudku',
    to: at('referát příspěvku na zvláštní pomůcku'),
    write: ({ number }) => ({
      subject: `Spis ${number}/ZP – lékařská zpráva`,
      body: [
        'podle Vaší výzvy dokládám zprávu z rehabilitace. Syn neujde víc než deset metrů a autobus od nás jezdí dvakrát denně. O příspěvek na auto žádáme podruhé.',
      ],
    }),
  },
  {
    id: 'office does nothing about care',
    from: 'person',
    annotation: 'Podnět na nečinnost, příspěvek na péči',
    to: inFull('odbor řízení úřadu práce'),
    write: ({ on, person }) => ({
      subject: 'Úřad práce nekoná',
      body: [
        `sociální šetření u nás proběhlo ${czechDate(on)} a pak se na nás zapomnělo. ${by(person, 'Manželka je ležící, starám se o ni', 'Manžel je ležící, starám se o něj')} bez koruny navíc. Prosím o opatření proti nečinnosti.`,
      ],
    }),
  },
  {
    id: 'missed the period for an appeal',
    from: 'person',
    annotation: 'Prominutí zmeškání lhůty',
    to: viaFilingRoom('odbor odvolání a správních činností'),
    write: ({ person, number }) => ({
      subject: `Zmeškaná lhůta ve věci ${number}`,
      body: [
        `o rozhodnutí jsem se ${by(person, 'dozvěděl', 'dozvěděla')} až po návratu z lázní, obálka mezitím ležela na poště. Žádám o prominutí zmeškání a zároveň podávám odvolání, které je na druhém listu.`,
      ],
    }),
  },
  {
    id: 'attorney in a dispute over allowance',
    from: 'organisation',
    annotation: 'Převzetí zastoupení, plná moc - řízení o příspěvku na péči',
    to: at('odbor odvolání'),
    write: ({ person, number }) => ({
      subject: `Oznámení o převzetí zastoupení, sp. zn. ${number}`,
      body: [
        `v odvolacím řízení o příspěvku na péči, jehož účastníkem je ${fullName(person)}, jsme převzali právní zastoupení. Plná moc je přiložena. Doručujte prosím nadále nám a umožněte nahlédnout do spisu.`,
      ],
    }),
  },
  {
    id: 'foster parent asks about the reward',
    from: 'person',
    annotation: 'Odměna pěstouna při nemoci dítěte',
    to: inFull('odbor náhradní rodinné péče'),
    write: ({ person }) => ({
      subject: 'Pěstounská péče na přechodnou dobu – dotaz',
      body: [
        'Dobrý den,',
        `bereme si děti do přechodné péče a ${by(person, 'rád', 'ráda')} bych ${by(person, 'věděl', 'věděla')}, zda se odměna krátí, když je dítě celý měsíc v nemocnici, ale já jsem tam s ním. Na úřadě mi každý řekl něco jiného.`,
      ],
    }),
  },
  {
    id: 'humanitarian benefit',
    from: 'person',
    annotation: 'Humanitární dávka - změna čísla účtu',
    to: at('oddělení humanitární dávky'),
    write: ({ person }) => ({
      subject: 'Jiné číslo účtu',
      body: [
        `dávku mi posíláte na účet, který mi banka zrušila. Nové číslo jsem ${by(person, 'zadal', 'zadala')} do formuláře v aplikaci pro humanitární dávku, ale peníze nedošly ani tento měsíc.`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'jenda does not let me in',
    from: 'person',
    annotation: 'Klientská zóna Jenda - nemohu se přihlásit',
    to: viaFilingRoom('podpora klientské zóny'),
    write: ({ person }) => ({
      subject: 'Přihlášení do Jendy přes bankovní identitu',
      body: [
        `chtěl${by(person, '', 'a')} jsem v klientské zóně Jenda požádat o rodičovský příspěvek, ale po ověření bankou mě to vrátí na začátek. Existuje i papírová žádost?`,
      ],
    }),
  },
  {
    id: 'review of a decision in force',
    from: 'person',
    annotation: 'Podnět k přezkumnému řízení',
    to: at('sekce sociálních dávek'),
    write: ({ number, on }) => ({
      subject: `Přezkum rozhodnutí č. ${number} z ${czechDate(on)}`,
      body: [
        'odvolání už podat nemohu, rozhodnutí je však podle mého názoru v rozporu se zákonem. Úřad zaměnil náš dům s chatou, která má stejné číslo evidenční, a proto mi příspěvek na bydlení nepřiznal.',
        'Dávám podnět k jeho přezkoumání.',
      ],
    }),
  },
  // computing, suppliers
  {
    id: 'invoice for printers',
    from: 'organisation',
    annotation: 'Faktura - pronájem tiskáren',
    unit: computing,
    to: inFull(computing),
    write: ({ number, on }) => ({
      subject: `Vyúčtování nájmu tiskáren, faktura ${number}`,
      body: [
        `Za měsíc končící dnem ${dottedDate(on)} účtujeme:`,
        [
          ['Text', 'Množství', 'Kč bez DPH'],
          ['černobílá strana', '41 208', '12 362,40'],
          ['barevná strana', '6 310', '9 465,00'],
        ],
        'Děkujeme za včasnou úhradu.',
      ],
    }),
  },
  {
    id: 'reminder of an unpaid bill',
    from: 'organisation',
    annotation: 'Upomínka č. 1',
    unit: computingBriefly,
    to: at(computingBriefly),
    write: ({ number, on }) => ({
      subject: `Neuhrazená faktura ${number}`,
      body: [
        `v účetnictví evidujeme po splatnosti fakturu za úpravy aplikace OKslužby – poskytovatel, splatnou ${czechDate(on)}. Pokud jste ji již zaplatili, berte tento dopis jako bezpředmětný.`,
      ],
    }),
  },
  {
    id: 'credit note',
    from: 'organisation',
    annotation: 'Opravný daňový doklad (dobropis)',
    unit: computing,
    to: viaFilingRoom(computing),
    write: ({ number }) => ({
      subject: `Dobropis k faktuře ${number}`,
      body: [
        'V minulém měsíci jsme Vám omylem účtovali dvě licence navíc. Přikládáme opravný doklad, přeplatek vrátíme na účet ministerstva.',
      ],
    }),
  },
  {
    id: 'second factor for sale',
    from: 'organisation',
    annotation: 'Nabídka: dvoufaktorové přihlášení uživatelů do Vašich aplikací',
    unit: computingBriefly,
    to: inFull(computingBriefly),
    write: ({ organisation }) => ({
      subject: 'Zabezpečte přístup svých uživatelů',
      body: [
        'Vážený pane řediteli,',
        `hesla už nestačí. ${organisation.name} nabízí ověřování pomocí mobilního telefonu, které už používá pět krajů. Rádi bychom Vám je předvedli, stačí nám hodina Vašeho času.`,
        'Cena od 39 Kč za uživatele měsíčně.',
      ],
    }),
  },
  {
    id: 'certificate of a server',
    from: 'organisation',
    annotation: 'Blíží se konec platnosti serverového certifikátu',
    unit: computing,
    to: at(computing),
    write: ({ on, number }) => ({
      subject: `Certifikát TLS, objednávka ${number}`,
      body: [
        `certifikát pro doménu, na které běží OKslužby, pozbyl podle naší evidence platnosti ${wordyDate(on)} a byl vystaven náhradní na 30 dnů. Prosíme o objednávku prodloužení na celý rok.`,
      ],
    }),
  },
  {
    id: 'warning about a weakness',
    from: 'authority',
    annotation: 'Varování - zranitelnost mailových serverů',
    unit: computing,
    to: inFull(computing),
    write: ({ number }) => ({
      subject: `Reaktivní opatření č. ${number}`,
      body: [
        'Správcům informačních systémů kritické infrastruktury se ukládá aktualizovat poštovní servery, prověřit účty s oprávněním správce a výsledek sdělit do pěti pracovních dnů.',
      ],
    }),
  },
  {
    id: 'audit of licences',
    from: 'organisation',
    annotation: 'Licenční audit - součinnost uživatele',
    to: viaFilingRoom('oddělení správy softwaru'),
    write: ({ organisation, on }) => ({
      subject: 'Pravidelné ověření počtu licencí',
      body: [
        `na základě článku 9 licenční smlouvy ověřuje ${organisation.name} počet uživatelů kancelářského balíku. Vyplňte prosím přiloženou tabulku podle stavu k ${czechDate(on)}.`,
      ],
    }),
  },
  {
    id: 'notice to quit support',
    from: 'organisation',
    annotation: 'Výpověď smlouvy o technické podpoře',
    unit: computing,
    to: at(computing),
    write: ({ number }) => ({
      subject: `Ukončení smlouvy č. ${number}`,
      body: [
        'podle čl. 12 vypovídáme smlouvu o podpoře diskových polí, neboť výrobce ukončil dodávky náhradních dílů. Výpovědní doba je tři měsíce. Dokumentaci předáme Vašemu odboru protokolárně.',
      ],
    }),
  },
  {
    id: 'phones for inspectors',
    from: 'organisation',
    annotation: 'SIM karty - změna tarifu',
    to: inFull('hospodářská správa, mobilní služby'),
    write: ({ number }) => ({
      subject: `Rámcová smlouva ${number}, datové tarify`,
      body: [
        'od prvního dne příštího měsíce navyšujeme objem dat u 212 SIM karet bez změny ceny. U čtyř karet, které nikdo nepoužívá, doporučujeme tarif zrušit. Jejich seznam přikládáme.',
      ],
    }),
  },
  {
    id: 'acceptance of a release',
    from: 'organisation',
    annotation: 'OKslužby - akceptační protokol, verze 5.2',
    unit: computing,
    to: viaFilingRoom(computing),
    write: ({ number, on }) => ({
      subject: `Akceptace dodávky č. ${number}`,
      body: [
        `dne ${dottedDate(on)} jsme na testovací prostředí nasadili novou verzi OKslužby. Zapracovali jsme 31 požadavků, dva jsou odloženy. Prosíme o podpis akceptačního protokolu, bez něj nemůžeme fakturovat.`,
        [
          ['Požadavek', 'Stav'],
          ['tisk výkazu do PDF', 'hotovo'],
          ['kontroly rozpočtu', 'hotovo'],
          ['nová přihlašovací stránka', 'odloženo'],
        ],
      ],
    }),
  },
  {
    id: 'good reference wanted',
    from: 'organisation',
    annotation: 'Žádost o osvědčení o řádném plnění zakázky',
    unit: computingBriefly,
    to: at(computingBriefly),
    write: () => ({
      subject: 'Potvrzení reference',
      body: [
        'účastníme se veřejné soutěže jednoho města a potřebujeme doložit, že jsme Vám v letech 2022–2024 řádně dodali síťové prvky. Návrh osvědčení přikládáme, stačí jej podepsat.',
      ],
    }),
  },
  {
    id: 'market consultation',
    from: 'organisation',
    annotation: 'Předběžná tržní konzultace - nástupce aplikací OKslužby',
    unit: computing,
    to: inFull(computing),
    write: ({ organisation }) => ({
      subject: 'Účast v předběžné tržní konzultaci',
      body: [
        `${organisation.name} potvrzuje účast v konzultaci k budoucímu systému pro poskytovatele sociálních služeb a posílá odpovědi na otázky 1 až 9. Odhad pracnosti správy uživatelů považujeme za obchodní tajemství.`,
      ],
    }),
  },
  {
    id: 'old computers taken away',
    from: 'organisation',
    annotation: 'Ekologická likvidace výpočetní techniky',
    unit: computingBriefly,
    to: viaFilingRoom(computingBriefly),
    write: ({ on }) => ({
      subject: 'Odvoz vyřazených počítačů',
      body: [
        `auto pro vyřazené počítače přistavíme v termínu, který jste nám potvrdili ${czechDate(on)}. Řidič bude potřebovat vjezd do dvora. Protokol o smazání disků dodáme do deseti dnů.`,
      ],
    }),
  },
  {
    id: 'records system of another kind',
    from: 'organisation',
    annotation: 'Spisová služba - migrace uživatelských účtů',
    unit: computing,
    to: at(computing),
    write: ({ number, on }) => ({
      subject: `Spisová služba, harmonogram migrace (smlouva ${number})`,
      body: [
        `migrace Vaší spisové služby na nový server proběhla ve zkušebním režimu ${dottedDate(on)}. Převedlo se 2 914 účtů zaměstnanců ministerstva, u sedmi nesouhlasí organizační útvar. Ostrý přechod navrhujeme na víkend.`,
      ],
    }),
  },
  {
    id: 'webinar of the supplier of scanners',
    from: 'organisation',
    annotation: 'Pozvánka na webinář o digitalizaci podatelen',
    to: inFull('vedoucí podatelny'),
    write: ({ on }) => ({
      subject: 'Digitální podatelna bez papíru',
      body: [
        `po úspěchu webináře z ${wordyDate(on)} jej pro velký zájem zopakujeme. Ukážeme, jak se skenují žádosti a jak se z nich čtou údaje. Účast je bezplatná, počet míst omezený.`,
      ],
    }),
  },
  // children, foster care
  {
    id: 'yearly report of an entrusted person',
    from: 'organisation',
    annotation: 'Zpráva o výkonu SPOD za rok - pověřená osoba',
    to: at('odbor ochrany práv dětí, oddělení SPOD'),
    write: ({ organisation }) => ({
      subject: 'Výroční zpráva pověřené osoby',
      body: [
        `jménem pověřené osoby, kterou je ${organisation.name}, předkládáme zprávu za uplynulý rok. Doprovázeli jsme 63 pěstounských rodin. Zprávu i přehled vzdělávání pěstounů naleznete v příloze.`,
      ],
    }),
  },
  {
    id: 'clean record of the representative',
    from: 'organisation',
    annotation: 'Doplnění: bezúhonnost statutárního zástupce a zaměstnanců (pověření SPOD)',
    to: viaFilingRoom('oddělení pověřování fyzických a právnických osob'),
    write: ({ person, number }) => ({
      subject: `Řízení o pověření SPOD, č. j. ${number}/2026`,
      body: [
        `na výzvu doplňujeme výpisy z evidence Rejstříku trestů. Týkají se těchto osob: ${fullName(person)} (statutární zástupce) a dvou sociálních pracovnic.`,
        'Diplom jedné z nich dodáme po promoci.',
      ],
    }),
  },
  {
    id: 'we stop accompanying families',
    from: 'organisation',
    annotation: 'Žádost o odejmutí pověření - ukončení doprovázení',
    to: inFull('odbor ochrany práv dětí'),
    write: ({ on }) => ({
      subject: 'Odejmutí pověření k činnosti v oblasti náhradní rodinné péče',
      body: [
        'Vážení,',
        `doprovázení pěstounů jsme ukončili ${czechDate(on)}, všechny rodiny přešly k jinému doprovázejícímu subjektu. Žádáme proto, aby nám bylo pověření k výkonu sociálně-právní ochrany na vlastní žádost odňato.`,
      ],
    }),
  },
  {
    id: 'child abroad',
    from: 'authority',
    annotation: 'Mezinárodní únos dítěte - žádost o součinnost',
    to: at('oddělení mezinárodní ochrany dětí'),
    write: ({ on, number }) => ({
      subject: `Dítě v cizině, sp. zn. Nc ${number}/2026`,
      body: [
        `matka s dítětem vycestovala ${czechDate(on)} bez souhlasu otce. Soud žádá o sdělení, zda byl u ústředního orgánu podán návrh na navrácení.`,
      ],
    }),
  },
  {
    id: 'adopters still waiting',
    from: 'person',
    annotation: 'Zprostředkování osvojení - dotaz na pořadí',
    to: inFull('odd. osvojení'),
    write: ({ person }) => ({
      subject: 'Jak dlouho ještě?',
      body: [
        'Dobrý den,',
        'před třemi lety nás zařadili do evidence žadatelů o osvojení. Krajský úřad nám nic bližšího neřekne. Jsme připraveni přijmout i sourozence.',
        `${person.given} ${person.family} a ${by(person, 'manželka', 'manžel')}`,
      ],
    }),
  },
  {
    id: 'allowance for a facility for children',
    from: 'organisation',
    annotation: 'Státní příspěvek ZDVOP - souhlas zákonného zástupce s pobytem',
    to: viaFilingRoom('úsek státního příspěvku pro zařízení pro děti'),
    write: ({ on, number }) => ({
      subject: `Státní příspěvek za děti umístěné od ${czechDate(on)}`,
      body: [
        'k žádosti o státní příspěvek přikládáme souhlasy zákonných zástupců s pobytem dětí v našem zařízení a rozhodnutí soudu.',
        [
          ['Dítě č.', 'Věk', 'Důvod pobytu'],
          [`${number}/1`, '4 roky', 'souhlas rodiče'],
          [`${number}/2`, '9 let', 'rozhodnutí soudu'],
        ],
      ],
    }),
  },
  {
    id: 'children group gets a doctor paper',
    from: 'organisation',
    annotation: 'Dětská skupina: stanovisko hygieny a souhlas vlastníka objektu',
    to: at('evidence dětských skupin'),
    write: ({ organisation }) => ({
      subject: 'Nová provozovna dětské skupiny',
      body: [
        `${organisation.name} chce otevřít druhou dětskou skupinu o dvanácti místech. Posíláme závazné stanovisko krajské hygienické stanice a souhlas vlastníka domu s užíváním přízemí.`,
      ],
    }),
  },
  {
    id: 'parents quarrel over a children group',
    from: 'person',
    annotation: 'Stížnost na provozovatele dětské skupiny',
    to: inFull('oddělení péče o děti předškolního věku'),
    write: ({ on }) => ({
      subject: 'Školné bez smlouvy',
      body: [
        `naší dceři ${dottedDate(on)} ukončili docházku, prý jsme nezaplatili zálohu na plavání, se kterým jsme nikdy nesouhlasili. Může si poskytovatel služby takto účtovat, co chce?`,
      ],
    }),
  },
  {
    id: 'summer camp for socially weak families',
    from: 'organisation',
    annotation: 'Tábory pro děti - generální souhlas rodičů, vzor',
    to: viaFilingRoom('odd. podpory rodin s dětmi'),
    write: () => ({
      subject: 'Vzor souhlasu rodičů pro letní tábory',
      body: [
        'pro letní tábory jsme sepsali vzor souhlasu rodičů s podáním léků a s převozem dítěte k lékaři. Mohl by se na něj Váš právník podívat, než jej dáme ostatním centrům?',
      ],
    }),
  },
  // information by law
  {
    id: 'number of beds asked by a student',
    from: 'person',
    annotation: 'Žádost dle zák. 106/1999 Sb. - počty lůžek v domovech',
    to: at('oddělení svobodného přístupu k informacím'),
    write: ({ person }) => ({
      subject: 'Informace pro diplomovou práci',
      body: [
        'S odkazem na zákon o svobodném přístupu k informacím žádám o počty lůžek v domovech pro seniory a v domovech se zvláštním režimem v členění podle okresů za posledních deset let, pokud možno v tabulce.',
        `${fullName(person)}, student${by(person, '', 'ka')} sociologie, bytem ${person.address}`,
      ],
    }),
  },
  {
    id: 'list of the subsidised by law',
    from: 'organisation',
    annotation: 'InfZ - příjemci dotací z programu Senior, bodová hodnocení',
    to: viaFilingRoom('poskytování informací'),
    write: ({ organisation }) => ({
      subject: 'Žádost podle zákona o svobodném přístupu k informacím',
      body: [
        `${organisation.name} žádá o seznam všech žádostí podaných v aplikaci OKslužby – senior do letošní výzvy, s uvedením přidělených bodů a výše dotace. Osobní údaje můžete znečitelnit.`,
      ],
    }),
  },
  {
    id: 'complaint that no information came',
    from: 'person',
    annotation: 'Stížnost na neposkytnutí informace (§ 16a zákona č. 106/1999 Sb.)',
    to: inFull('tiskový a informační odbor'),
    write: ({ on, number }) => ({
      subject: `Moje žádost č. ${number} zůstala bez odpovědi`,
      body: [
        `žádost o informace o výpadcích aplikací ministerstva Vám byla doručena ${czechDate(on)} a uplynulo přes dvacet dní. Podávám stížnost podle § 16a.`,
      ],
    }),
  },
  {
    id: 'salaries of managers',
    from: 'person',
    annotation: 'Platy ředitelů odborů - informace ze zákona',
    to: at('odbor kanceláře ministra, informace'),
    write: ({ person }) => ({
      subject: 'Kolik bere ředitel odboru',
      body: [
        'Dobrý den,',
        'chci znát výši odměn vyplacených loni ředitelům odborů Vašeho ministerstva, jmenovitě řediteli odboru provozu informačních a komunikačních technologií. Opírám se o zákon č. 106/1999 Sb.',
        `${person.given} ${person.family}, ${person.address}`,
      ],
    }),
  },
  // consents in other meanings
  {
    id: 'photographs of clients',
    from: 'organisation',
    annotation: 'Souhlasy klientů se zveřejněním fotografií - kampaň',
    to: inFull('oddělení kampaní'),
    write: () => ({
      subject: 'Kampaň Práce, která má smysl – fotografie',
      body: [
        'do Vaší náborové kampaně posíláme osm fotografií z naší pečovatelské služby. Podepsané souhlasy klientů i pečovatelek s jejich otištěním máme uloženy u sebe a na požádání je předložíme.',
      ],
    }),
  },
  {
    id: 'transfer of a contract',
    from: 'organisation',
    annotation: 'Souhlas s postoupením smlouvy',
    to: viaFilingRoom('odbor právní, smlouvy'),
    write: ({ number, organisation }) => ({
      subject: `Postoupení smlouvy č. ${number}`,
      body: [
        `${organisation.name} převádí část podniku na dceřinou firmu. K postoupení smlouvy o úklidu budovy potřebujeme Váš souhlas, návrh trojstranné dohody je přiložen.`,
      ],
    }),
  },
  {
    id: 'employer lets her go to a commission',
    from: 'organisation',
    annotation: 'Souhlas zaměstnavatele - členství v dotační komisi',
    to: at('sekretariát dotační komise'),
    write: ({ person }) => ({
      subject: 'Uvolnění zaměstnance pro práci v komisi',
      body: [
        `souhlasíme s tím, aby se jednání dotační komise účastnil${by(person, '', 'a')} ${fullName(person)}, ${by(person, 'náš dlouholetý pracovník', 'naše dlouholetá pracovnice')}. Dny strávené v komisi ${by(person, 'mu', 'jí')} proplatíme jako překážku v práci.`,
      ],
    }),
  },
  {
    id: 'personnel questionnaire',
    from: 'person',
    annotation: 'Osobní dotazník a GDPR souhlas uchazeče',
    to: inFull('personální odbor, výběrová řízení'),
    write: ({ person, number }) => ({
      subject: `Výběrové řízení č. ${number} – doklady`,
      body: [
        'k přihlášce na místo rady v oddělení inspekce dodávám, co chybělo:',
        '– osobní dotazník,',
        '– ověřenou kopii diplomu,',
        '– souhlas s tím, že mé údaje uchováte pro další výběrová řízení.',
        fullName(person),
      ],
    }),
  },
  {
    id: 'research among residents',
    from: 'organisation',
    annotation: 'Výzkum kvality života seniorů - etický souhlas',
    to: viaFilingRoom('odbor analýz'),
    write: ({ on }) => ({
      subject: 'Dotazníkové šetření v domovech',
      body: [
        `etická komise fakulty schválila ${wordyDate(on)} náš výzkum. Každý senior podepíše informovaný souhlas. Prosíme o doporučující dopis, který by nám otevřel dveře do domovů.`,
      ],
    }),
  },
  {
    id: 'recording of a meeting',
    from: 'organisation',
    annotation: 'Nesouhlas s pořizováním zvukového záznamu',
    to: at('odbor sociálních služeb, pracovní skupina'),
    write: ({ on }) => ({
      subject: `Zápis z jednání ${czechDate(on)}`,
      body: [
        's tím, že bylo jednání nahráváno, jsme předem nesouhlasili. Prosíme o smazání nahrávky; zápisu samotnému nic nevytýkáme, jen ve třetím bodě chybí naše připomínka ke standardům.',
      ],
    }),
  },
  {
    id: 'newsletter no more',
    from: 'person',
    annotation: 'Odvolání souhlasu se zasíláním newsletteru Rodina',
    to: inFull('redakce zpravodaje'),
    write: ({ person }) => ({
      subject: 'Odhlášení zpravodaje',
      body: [
        `zpravodaj o rodinné politice mi chodí dvakrát. Svůj souhlas s jeho zasíláním na adresu ${person.email} odvolávám, na odhlašovací odkaz nikdo nereaguje.`,
      ],
    }),
  },
  {
    id: 'consent to enter premises',
    from: 'authority',
    annotation: 'Souhlas se vstupem na pozemek MPSV - geodetické práce',
    to: viaFilingRoom('odbor správy nemovitostí'),
    write: ({ number, on }) => ({
      subject: `Parcela č. ${number} – zaměření`,
      body: [
        `při obnově katastrálního operátu byla ${dottedDate(on)} zjištěna nejasná hranice. Prosíme o souhlas se vstupem zeměměřičů na dvůr a o určení osoby, která jim otevře.`,
      ],
    }),
  },
  // courts and authorities
  {
    id: 'file for the court',
    from: 'authority',
    annotation: 'Zapůjčení správního spisu',
    to: at('odbor odvolání, oddělení žalob'),
    write: ({ number, person }) => ({
      subject: `Žádost soudu o spis, 34 Ad ${number}/2026`,
      body: [
        `V řízení o žalobě proti rozhodnutí ministerstva (žalující strana: ${person.given} ${person.family}) předložte do jednoho měsíce úplný správní spis a vyjádření k žalobě ve dvou stejnopisech.`,
      ],
    }),
  },
  {
    id: 'bailiff asks about an employee',
    from: 'authority',
    annotation: 'Exekutorský úřad - součinnost třetí osoby',
    to: inFull('oddělení platů'),
    write: ({ person, number }) => ({
      subject: `Součinnost podle exekučního řádu, 077 EX ${number}/25`,
      body: [
        `sdělte, zda je u Vás v pracovním nebo služebním poměru ${fullName(person)}, datum narození ${dottedDate(person.born)}, a jaký je rozsah srážek.`,
      ],
    }),
  },
  {
    id: 'ombudsman writes',
    from: 'authority',
    annotation: 'Výzva k vyjádření - šetření podnětu',
    to: viaFilingRoom('státní tajemník'),
    write: ({ number, on }) => ({
      subject: `Šetření sp. zn. ${number}/2026/VOP`,
      body: [
        `stěžovatelka namítá průtahy v řízení o dávce pěstounské péče od ${czechDate(on)}. Podle zákona o veřejném ochránci práv žádáme o vyjádření a o kopii metodického pokynu.`,
      ],
    }),
  },
  {
    id: 'data protection office',
    from: 'authority',
    annotation: 'Kontrola zpracování osobních údajů v dávkových systémech',
    to: at('pověřenec pro ochranu osobních údajů'),
    write: ({ number }) => ({
      subject: `Oznámení o zahájení kontroly, č. j. ${number}/26-2`,
      body: [
        'Předmětem kontroly je dodržování povinností správce při zpracování osobních údajů žadatelů o příspěvek na bydlení. K zahájení si připravte záznamy o činnostech zpracování a smlouvy se zpracovateli.',
      ],
    }),
  },
  {
    id: 'supreme audit',
    from: 'authority',
    annotation: 'Kontrolní akce - peněžní prostředky na IT podporu sociálních dávek',
    to: inFull('ekonomická sekce'),
    write: ({ number, person }) => ({
      subject: `Pověření ke kontrole č. ${number}`,
      body: [
        `v příloze je pověření pro kontrolní skupinu, kterou vede ${fullName(person)}. Kontrolující mají podle zákona přístup do objektů a k dokladům. Přijdou v pondělí v 9 hodin.`,
      ],
    }),
  },
  {
    id: 'tax office and the subsidies',
    from: 'authority',
    annotation: 'Dožádání správce daně - vyplacené dotace',
    to: viaFilingRoom('odbor rozpočtu a financování'),
    write: ({ number, on }) => ({
      subject: `Dožádání č. j. ${number}/26`,
      body: [
        `Správce daně žádá o sdělení všech dotací, které ministerstvo vyplatilo níže označenému spolku v období do ${dottedDate(on)}, a o kopie rozhodnutí včetně změnových.`,
      ],
    }),
  },
  {
    id: 'region sends its plan',
    from: 'authority',
    annotation: 'Střednědobý plán rozvoje sociálních služeb kraje',
    to: at('odbor sociálních služeb, oddělení plánování'),
    write: ({ on }) => ({
      subject: 'Plán rozvoje sociálních služeb',
      body: [
        `zastupitelstvo schválilo dne ${czechDate(on)} plán na další tři roky, který Vám tímto předáváme. Příloha obsahuje síť služeb v členění na služby pro seniory, pro rodiny s dětmi a pro osoby s postižením.`,
      ],
    }),
  },
  {
    id: 'officer entrusted to inspect',
    from: 'authority',
    annotation: 'Pověření zaměstnance ke kontrolní činnosti - průkaz',
    to: inFull('generální inspektorát, průkazy'),
    write: ({ person, on }) => ({
      subject: 'Vydání průkazu inspektora',
      body: [
        `ke kontrole zaměstnavatelů byl${by(person, '', 'a')} s účinností od ${czechDate(on)} ${by(person, 'pověřen', 'pověřena')} ${fullName(person)}. Prosíme o vystavení služebního průkazu, fotografie je přiložena.`,
      ],
    }),
  },
  {
    id: 'merging of homes',
    from: 'authority',
    annotation: 'Sloučení příspěvkových organizací - dotaz na registraci služeb',
    to: viaFilingRoom('oddělení koncepce sociálních služeb'),
    write: () => ({
      subject: 'Sloučení dvou domovů do jednoho subjektu',
      body: [
        `jako zřizovatel uvažujeme o sloučení dvou příspěvkových organizací. Prosíme o výklad, zda nástupnická organizace musí o registraci služeb žádat znovu, nebo na ni přechází ze zákona, a co se stane se smlouvami s klienty.`,
      ],
    }),
  },
  {
    id: 'shredding of old files',
    from: 'authority',
    annotation: 'Skartační řízení - protokol',
    to: at('ústřední spisovna'),
    write: ({ number, on }) => ({
      subject: `Protokol o výběru archiválií č. ${number}`,
      body: [
        `na základě skartačního návrhu ze dne ${dottedDate(on)} byly k trvalému uložení vybrány spisy legislativního odboru. Ostatní dokumenty lze zničit.`,
      ],
    }),
  },
  {
    id: 'comments between ministries',
    from: 'authority',
    annotation: 'Meziresortní připomínkové řízení - zákon o podpoře bydlení',
    to: inFull('legislativní odbor'),
    write: () => ({
      subject: 'Vypořádání připomínek',
      body: [
        'z osmi uplatněných připomínek jsme šest přijali. U připomínky k doručování do datových schránek a u připomínky k součinnosti úřadu práce trváme na rozporu a navrhujeme jednání náměstků.',
      ],
    }),
  },
  {
    id: 'complaint passed on by a town',
    from: 'authority',
    annotation: 'Postoupení stížnosti na nedostupnost pečovatelské služby',
    to: viaFilingRoom('odbor inspekce a stížností'),
    write: ({ person }) => ({
      subject: 'Postoupení podání občana',
      body: [
        `na náš úřad se obrátil${by(person, '', 'a')} ${person.given} ${person.family} se stížností, že pečovatelská služba odmítá jezdit do místní části. Podání postupujeme, k jeho vyřízení nejsme příslušní.`,
      ],
    }),
  },
  // work, agencies
  {
    id: 'numbers of agency workers',
    from: 'organisation',
    annotation: 'Agentura práce - roční hlášení o počtu přidělených zaměstnanců',
    to: at('generální ředitelství ÚP, agentury práce'),
    write: ({ organisation }) => ({
      subject: 'Hlášení agentury práce za uplynulý rok',
      body: [
        `${organisation.name}, držitel povolení ke zprostředkování zaměstnání, hlásí tyto údaje:`,
        [
          ['Forma zprostředkování', 'Počet osob'],
          ['vyhledání zaměstnání', '38'],
          ['dočasné přidělení k uživateli', '204'],
        ],
      ],
    }),
  },
  {
    id: 'permit of an agency given back',
    from: 'organisation',
    annotation: 'Zánik povolení agentury práce na vlastní žádost',
    to: inFull('odbor agenturního zaměstnávání'),
    write: ({ on, number }) => ({
      subject: `Povolení č. ${number} – ukončení činnosti`,
      body: [
        'Vážení,',
        `zprostředkování zaměstnání jsme ukončili ${wordyDate(on)} a povolení již nevyužijeme. Žádáme o jeho odejmutí. Všichni přidělení pracovníci přešli do kmenového stavu uživatelů.`,
      ],
    }),
  },
  {
    id: 'insolvency insurance of an agency',
    from: 'organisation',
    annotation: 'Pojištění agentury práce proti úpadku',
    to: viaFilingRoom('oddělení agentur práce'),
    write: ({ number }) => ({
      subject: `Pojistná smlouva č. ${number}`,
      body: [
        'dokládáme uzavření pojištění záruky pro případ úpadku. Uživatelé, ke kterým zaměstnance přidělujeme, se oproti loňsku nezměnili.',
      ],
    }),
  },
  {
    id: 'course for the unemployed',
    from: 'organisation',
    annotation: 'Akreditace rekvalifikačního kurzu Pracovník v sociálních službách',
    to: at('oddělení akreditací rekvalifikací'),
    write: ({ person }) => ({
      subject: 'Žádost o akreditaci kurzu',
      body: [
        `předkládáme žádost o akreditaci rekvalifikačního kurzu v rozsahu 150 hodin. Odborným garantem je ${fullName(person)}.`,
        'Součástí spisu jsou osnovy, smlouva o praxi v domově pro seniory a souhlas ředitelky domova s konáním praxe.',
      ],
    }),
  },
  {
    id: 'substitute performance',
    from: 'organisation',
    annotation: 'Evidence náhradního plnění - storno faktury',
    to: inFull('správa evidence plnění povinného podílu'),
    write: ({ number }) => ({
      subject: `Storno záznamu č. ${number}`,
      body: [
        'do elektronické evidence náhradního plnění jsme vložili odběratele se špatným IČO. Lhůta 30 dnů už uplynula a sami záznam neopravíme. Prosíme o jeho storno.',
      ],
    }),
  },
  {
    id: 'allowance for protected workshop',
    from: 'organisation',
    annotation: 'Příspěvek § 78a - doložení souhlasů zaměstnanců s OZP',
    to: viaFilingRoom('oddělení příspěvků na zaměstnávání OZP'),
    write: ({ on }) => ({
      subject: 'Žádost o příspěvek za 3. čtvrtletí',
      body: [
        `podle výzvy ze dne ${czechDate(on)} dokládáme jmenný seznam zaměstnanců se zdravotním postižením a jejich písemné souhlasy s tím, že invaliditu doložíme úřadu práce.`,
      ],
    }),
  },
  {
    id: 'nurse from abroad',
    from: 'organisation',
    annotation: 'Program kvalifikovaný zaměstnanec - zařazení pečovatelek',
    to: at('odbor zahraniční zaměstnanosti'),
    write: ({ organisation }) => ({
      subject: 'Zařazení do vládního programu',
      body: [
        `${organisation.name} už rok marně shání pečovatelky. Žádáme o zařazení do vládního programu, který zrychlí vydání zaměstnaneckých karet pro tři uchazečky z Filipín.`,
        'Volná místa jsou nahlášena na úřadu práce.',
      ],
    }),
  },
  {
    id: 'union and the collective agreement',
    from: 'organisation',
    annotation: 'Rozšíření závaznosti kolektivní smlouvy, nesouhlas',
    to: inFull('odbor kolektivního vyjednávání'),
    write: () => ({
      subject: 'Námitka zaměstnavatele',
      body: [
        's rozšířením kolektivní smlouvy vyššího stupně na naše odvětví nesouhlasíme. Odborová organizace u nás nepůsobí a příplatky v sociálních službách upravuje už nařízení vlády.',
      ],
    }),
  },
  {
    id: 'safety at work',
    from: 'organisation',
    annotation: 'Záznam o pracovním úrazu',
    to: viaFilingRoom('oddělení BOZP'),
    write: ({ person, on }) => ({
      subject: 'Pracovní úraz v přímé péči',
      body: [
        `zasíláme záznam o úrazu. ${person.given} ${person.family} dne ${dottedDate(on)} při polohování klienta ${by(person, 'upadl', 'upadla')} a ${by(person, 'zlomil', 'zlomila')} si zápěstí. Zvedák byl v té době v opravě.`,
      ],
    }),
  },
  {
    id: 'pay of carers',
    from: 'organisation',
    annotation: 'Dotaz: zařazení vedoucí přímé péče do platové třídy',
    to: at('odbor odměňování'),
    write: () => ({
      subject: 'Platová třída vedoucí přímé péče',
      body: [
        'Vážení,',
        'nejsme si jisti, zda vedoucí přímé péče s vysokou školou patří do deváté, či desáté třídy. Sousední domov ji má v desáté, náš zřizovatel trvá na deváté.',
        'Prosíme o metodické vyjádření.',
      ],
    }),
  },
  // pensions
  {
    id: 'years of child care in the pension',
    from: 'person',
    annotation: 'Výchovné k důchodu - zamítnutí',
    to: viaFilingRoom('odbor důchodového pojištění, námitky'),
    write: ({ number, person }) => ({
      subject: `Výchovné, č. j. ${number}`,
      body: [
        `${by(person, 'vychoval', 'vychovala')} jsem tři děti, z toho jedno osvojené, ale výchovné mi přiznali jen za dvě. Rozsudek o osvojení přikládám. Komu mám námitky správně poslat, Vám nebo ČSSZ?`,
      ],
    }),
  },
  {
    id: 'voluntary insurance for years abroad',
    from: 'person',
    annotation: 'Důchod - chybějící doby pojištění v cizině',
    to: at('oddělení mezinárodních důchodů'),
    write: ({ person }) => ({
      subject: 'Odpracovaná léta v Rakousku',
      body: [
        `necelé tři roky jsem ${by(person, 'pracoval', 'pracovala')} v Linci v domově důchodců. V informativním listu od ČSSZ tato doba není. Kdo ji má dohledat a stačí k tomu výplatní pásky?`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'pension and a small job',
    from: 'person',
    annotation: 'Předčasný důchod a dohoda o provedení práce',
    to: inFull('informační linka důchody'),
    write: ({ person }) => ({
      subject: 'Mohu si přivydělat?',
      body: [
        `Dobrý den, jsem v předčasném důchodu a ${by(person, 'rád', 'ráda')} bych na dohodu ${by(person, 'rozvážel', 'rozvážela')} obědy pro charitu. Nepřijdu tím o důchod? Jde asi o čtyři tisíce měsíčně.`,
      ],
    }),
  },
  // services, complaints, inspections
  {
    id: 'fees in a home',
    from: 'person',
    annotation: 'Stížnost: domov pro seniory zvýšil úhradu bez souhlasu',
    to: viaFilingRoom('odbor sociálních služeb, stížnosti'),
    write: ({ on }) => ({
      subject: 'Zvýšení úhrady za pobyt otce',
      body: [
        `domov nám oznámil, že od ${czechDate(on)} se platí o čtyři tisíce víc. Dodatek ke smlouvě jsme nepodepsali a otec souhlas také nedal. Smí ho proto vystěhovat?`,
        'Tatínkovi je 91 let a stěhování by nepřežil. Ředitelka domova nám řekla jen to, že ostatní rodiny souhlasily.',
      ],
    }),
  },
  {
    id: 'unregistered home',
    from: 'person',
    annotation: 'Podnět - neregistrovaný poskytovatel ubytování pro seniory',
    to: at('inspekce poskytování sociálních služeb'),
    write: ({ person }) => ({
      subject: 'Senioři v bývalé ubytovně',
      body: [
        'v bývalé ubytovně u nádraží žije na dvacet starých lidí a stará se o ně jediná paní. Na registraci se nikdo neptá. Prosím o kontrolu a o zachování mlčenlivosti o mé osobě.',
        `Sanitka tam jezdí skoro každý týden. Když jsem se ${by(person, 'zeptal', 'zeptala')} na cenu, řekli mi patnáct tisíc měsíčně, hotově a bez smlouvy.`,
      ],
    }),
  },
  {
    id: 'measures after an inspection',
    from: 'organisation',
    annotation: 'Zpráva o plnění opatření uložených inspekcí',
    to: inFull('odbor inspekce sociálních služeb'),
    write: ({ number, on }) => ({
      subject: `Plnění opatření – inspekce č. ${number}`,
      body: [
        `do ${wordyDate(on)} jsme splnili všechna uložená opatření:`,
        'a) pravidla pro podávání stížností visí na každém patře,',
        'b) opatrovníci dostávají individuální plány k vyjádření,',
        'c) personál byl proškolen v používání opatření omezujících pohyb.',
      ],
    }),
  },
  {
    id: 'interpretation of the law on contracts',
    from: 'organisation',
    annotation: 'Výklad: kdo podepisuje smlouvu za klienta, statutární nebo zákonný zástupce?',
    to: viaFilingRoom('metodika sociálních služeb'),
    write: () => ({
      subject: 'Podpis smlouvy o poskytnutí služby',
      body: [
        'náš klient nemluví a opatrovníka nemá. Obec nechce smlouvu podepsat, soud ještě nerozhodl. Kdo smlouvu o pobytu v domově podepíše, abychom ji měli platnou?',
        'Podobných případů je v kraji víc.',
      ],
    }),
  },
  {
    id: 'course of an educator',
    from: 'organisation',
    annotation: 'Akreditace vzdělávacích programů - výroční zpráva vzdělavatele',
    to: at('akreditační komise'),
    write: ({ number }) => ({
      subject: `Přehled kurzů za rok, instituce č. ${number}`,
      body: [
        'uspořádali jsme 22 akreditovaných kurzů pro sociální pracovníky, nejžádanější byl kurz o práci s rodinou. Osvědčení získalo 341 účastníků.',
      ],
    }),
  },
  {
    id: 'assistants want a talk with the minister',
    from: 'organisation',
    annotation: 'Žádost o přijetí ministrem - financování osobní asistence',
    to: inFull('kabinet ministra'),
    write: ({ person }) => ({
      subject: 'Prosba o osobní setkání',
      body: [
        `za poskytovatele osobní asistence prosíme o přijetí. Delegaci povede ${fullName(person)}. Chtěli bychom mluvit o tom, že dotace nepokrývají noční služby.`,
        'Přizpůsobíme se kterémukoli dni v příštím měsíci.',
      ],
    }),
  },
  {
    id: 'guest from the ministry at a conference',
    from: 'organisation',
    annotation: 'Konference Rodina na prvním místě - pozvání řečníka',
    to: viaFilingRoom('náměstkyně pro rodinnou politiku'),
    write: ({ on }) => ({
      subject: 'Pozvání k příspěvku',
      body: [
        'Vážená paní náměstkyně,',
        `loňskou konferenci jste zahajovala a ohlas byl veliký. Program letošního ročníku jsme uzavřeli ${czechDate(on)} a hned za úvod jsme Vám vyhradili dvacet minut. Přijedete?`,
      ],
    }),
  },
  {
    id: 'club of pensioners thanks for a bus',
    from: 'organisation',
    annotation: 'Klub důchodců děkuje',
    to: inFull('pan ministr'),
    write: ({ on }) => ({
      subject: 'Poděkování za návštěvu v našem klubu',
      body: [
        `Vaše návštěva ${wordyDate(on)} nás velice potěšila. Paní kronikářka ji zapsala do kroniky a posílá fotografii. Přijeďte zase, napečeme.`,
      ],
    }),
  },
  {
    id: 'lease of the ground floor',
    from: 'organisation',
    annotation: 'Souhlas pronajímatele s podnájmem',
    to: viaFilingRoom('odbor majetku'),
    write: ({ number }) => ({
      subject: `Nájemní smlouva ${number} – podnájem`,
      body: [
        'jako vlastník budovy, v níž má ministerstvo detašované pracoviště, souhlasíme s podnájmem dvou kanceláří úřadu práce. Přístupové čipy pro další osoby vydá recepce proti podpisu.',
      ],
    }),
  },
  {
    id: 'food bank',
    from: 'organisation',
    annotation: 'Potravinová pomoc - výkaz o výdeji balíčků',
    to: inFull('oddělení potravinové a materiální pomoci'),
    write: ({ number, organisation }) => ({
      subject: `Výkaz partnerské organizace č. ${number}`,
      body: [
        `Partnerská organizace: ${organisation.name}`,
        'Ve druhém čtvrtletí jsme vydali potraviny takto:',
        [
          ['Druh', 'Balíčků'],
          ['rodiny s dětmi', '312'],
          ['senioři', '187'],
          ['lidé bez domova', '94'],
        ],
        'Podpisové archy odběratelů máme založeny pro kontrolu.',
      ],
    }),
  },
  {
    id: 'journalist with questions',
    from: 'organisation',
    annotation: 'Novinářský dotaz - výpadek OKslužby při uzávěrce dotací',
    to: viaFilingRoom('tiskové oddělení'),
    write: ({ on, organisation }) => ({
      subject: 'Otázky pro tiskového mluvčího',
      body: [
        `pro článek o dotacích, který připravuje ${organisation.name}, prosíme o odpovědi do konce týdne:`,
        `1. Je pravda, že aplikace OKslužby ${czechDate(on)} několik hodin nefungovala?`,
        '2. Prodloužilo ministerstvo kvůli tomu lhůtu pro žadatele?',
        '3. Kolik organizací si stěžovalo?',
      ],
    }),
  },
  {
    id: 'objection to the network of services',
    from: 'organisation',
    annotation: 'Nezařazení do sítě sociálních služeb - žádost o stanovisko',
    to: at('oddělení rozvoje sociálních služeb'),
    write: () => ({
      subject: 'Síť služeb kraje',
      body: [
        'kraj nezařadil náš stacionář do základní sítě, ač máme platnou registraci i pověření obce. Bez zařazení nesmíme žádat o dotaci. Prosíme o stanovisko, zda je takový postup v pořádku.',
      ],
    }),
  },
  {
    id: 'gift of wheelchairs',
    from: 'organisation',
    annotation: 'Nabídka daru - invalidní vozíky',
    to: inFull('odbor pro osoby se zdravotním postižením'),
    write: () => ({
      subject: 'Vozíky k rozdělení',
      body: [
        'po rekonstrukci nám zbylo deset zánovních mechanických vozíků. Rádi je darujeme poskytovatelům, které nám doporučíte.',
        'Dva z vozíků jsou pro těžší uživatele, ostatní běžné. Dopravu do padesáti kilometrů zajistíme, předání bychom potvrdili darovací smlouvou.',
      ],
    }),
  },
  {
    id: 'neighbours of a shelter',
    from: 'person',
    annotation: 'Petice proti azylovému domu',
    to: viaFilingRoom('kancelář ministra'),
    write: ({ person, number }) => ({
      subject: `Petice – ${number} podpisů`,
      body: [
        `jako zástupce petičního výboru předávám petici občanů, kteří nesouhlasí s umístěním azylového domu vedle školy. Za výbor ${fullName(person)}.`,
        'Nikomu nepřejeme nic zlého, chceme jen jiné místo. Obec s námi o záměru předem nejednala, ač to slíbila.',
      ],
    }),
  },
];
