import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

const house = (unit: string) => ['Ministerstvo práce a sociálních věcí', unit, 'Na Poříčním právu 1/376', 'Praha 2'];
const short = (unit: string) => ['MPSV', unit];
const plainly = ['Ministerstvo práce a sociálních věcí České republiky', 'Praha'];

const grants = 'Odbor financování sociálních služeb';
const families = 'Odbor podpory rodin a ochrany práv dětí';
const quality = 'Odbor koncepce a kvality sociálních služeb';
const labour = 'Odbor zaměstnanosti';
const benefits = 'Odbor dávek a pojištění';
const staff = 'Odbor lidských zdrojů';
const lawyers = 'Právní oddělení';
const machines = 'Odbor informatiky';
const provision = 'Odbor provozu informačních a komunikačních technologií';

export const strangers: StrangerWording[] = [
  // grants, and what goes through the software
  {
    id: 'later annex to a filed application',
    from: 'organisation',
    annotation: 'Chybějící příloha k žádosti odeslané v OKslužby - senior',
    unit: grants,
    to: house(grants),
    write: ({ number, on }) => ({
      subject: `Dotační žádost ev. č. ${number} – dodání přílohy`,
      body: [
        `žádost jsme v OKslužby – senior odeslali ${czechDate(on)}, ale výpis z bankovního účtu jsme do ní zapomněli vložit. Přikládáme jej dodatečně a prosíme, abyste ho k žádosti založili.`,
      ],
    }),
  },
  {
    id: 'yearly report delayed',
    from: 'organisation',
    annotation: 'Prodloužení lhůty pro závěrečnou zprávu',
    to: short(grants),
    write: ({ number }) => ({
      subject: `Závěrečná zpráva k rozhodnutí ${number}/2026 – odklad`,
      body: [
        'Vážení,',
        'naše účetní je dlouhodobě v nemocnici, takže závěrečnou zprávu o čerpání dotace nestihneme. Poprosili bychom o tři týdny navíc.',
      ],
    }),
  },
  {
    id: 'audit of the use of money',
    from: 'organisation',
    annotation: 'Zpráva auditora k čerpání dotace, poskytovatel sociálních služeb',
    to: house(grants),
    write: ({ organisation, number }) => ({
      subject: 'Zpráva nezávislého auditora',
      body: [
        `Předkládáme zprávu auditora k dotaci č. ${number} (příjemce ${organisation.name}). Statutární zástupce podepsal k auditu prohlášení vedení, které je součástí zprávy.`,
        [
          ['Ukazatel', 'Ověřeno'],
          ['Osobní náklady', '3 140 200 Kč'],
          ['Provozní náklady', '488 900 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'return of a part of the grant',
    from: 'organisation',
    annotation: 'Oznámení o vrácení části dotace za zrušené úvazky',
    to: short(grants),
    write: ({ on, number }) => ({
      subject: `Vrácení prostředků, variabilní symbol ${number}`,
      body: [
        `dne ${czechDate(on)} jsme na účet ministerstva vrátili 86 340 Kč. Částka odpovídá dvěma úvazkům, které jsme po odchodu pečovatelek neobsadili. Výkaz s novými úvazky jsme v OKslužby již podali.`,
      ],
    }),
  },
  {
    id: 'transfer between items',
    from: 'organisation',
    annotation: 'Souhlas s přesunem prostředků mezi položkami',
    unit: families,
    to: house(families),
    write: ({ number }) => ({
      subject: `Projekt č. ${number}: přesun v rozpočtu`,
      body: [
        'potřebovali bychom Váš souhlas s přesunem 25 000 Kč z cestovného na supervizi. Důvodem je méně výjezdů do rodin, než jsme plánovali. Celková výše dotace se nezmění.',
      ],
    }),
  },
  {
    id: 'changed bank account for payments',
    from: 'organisation',
    annotation: 'Nové číslo účtu pro zasílání dotace',
    to: house(grants),
    write: ({ organisation, on }) => ({
      subject: 'Změna bankovního účtu příjemce dotace',
      body: [
        `${organisation.name} od ${czechDate(on)} používá nový bankovní účet u České národní banky. Dotaci zasílejte prosím výhradně na tento účet, smlouva s bankou je přiložena.`,
      ],
    }),
  },
  {
    id: 'publicity of the grant',
    from: 'organisation',
    annotation: 'Použití loga ministerstva na letáku',
    to: short('Tiskové oddělení'),
    write: () => ({
      subject: 'Logo MPSV na propagačních materiálech',
      body: [
        'Dobrý den,',
        'chystáme leták pro rodiny s dětmi, který hradíme z Vaší dotace. Zasíláme grafický návrh a prosíme o souhlas s umístěním loga.',
      ],
    }),
  },
  {
    id: 'less money than asked for',
    from: 'organisation',
    annotation: 'Nesouhlas se snížením dotace - OKslužby rodina 2027',
    to: house(families),
    write: ({ number, person }) => ({
      subject: 'Žádost o přezkoumání výše dotace',
      body: [
        `v programu na podporu rodiny jsme žádali (žádost ${number} v OKslužby – rodina) o 900 000 Kč a přiznáno nám bylo 310 000 Kč. Se zdůvodněním nesouhlasíme a žádáme o přezkum výše dotace.`,
        `Kontaktní osoba projektu: ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'declaration on public support',
    from: 'organisation',
    annotation: 'Čestné prohlášení statutárního zástupce - de minimis',
    to: short(grants),
    write: ({ organisation, person }) => ({
      subject: 'Prohlášení k podpoře malého rozsahu',
      body: [
        `Statutární zástupce organizace ${organisation.name} (${fullName(person)}) čestně prohlašuje, že organizace v posledních třech letech nečerpala podporu de minimis nad povolený limit.`,
      ],
    }),
  },
  {
    id: 'project given up',
    from: 'organisation',
    annotation: 'Vzdání se přiznané dotace',
    to: house(families),
    write: ({ number }) => ({
      subject: `Odstoupení od projektu ${number}`,
      body: [
        'po zvážení našich možností se přiznané dotace na tábory pro ohrožené rodiny vzdáváme. Rozhodnutí o poskytnutí dotace nám prosím nezasílejte.',
      ],
    }),
  },
  {
    id: 'interim numbers of clients',
    from: 'organisation',
    annotation: 'Průběžný výkaz o počtu uživatelů služby',
    to: house(grants),
    write: ({ organisation }) => ({
      subject: 'Počty uživatelů sociální služby za pololetí',
      body: [
        `zasíláme přehled, kolik uživatelů (klientů) využilo naši službu (${organisation.service.name}). Údaje jsme na přání Vašeho odboru připravili v tabulce.`,
        [
          ['Měsíc', 'Uživatelé', 'Odmítnutí zájemci'],
          ['duben', '41', '6'],
          ['květen', '43', '9'],
        ],
      ],
    }),
  },
  {
    id: 'methodical question on rates of wages',
    from: 'organisation',
    annotation: 'Dotaz k uznatelnosti mezd v dotaci',
    to: short(grants),
    write: () => ({
      subject: 'Jsou odměny z dohod uznatelným nákladem?',
      body: [
        'Dobrý den, lze z dotace na sociální službu uhradit i odměnu z dohody o provedení práce za úklid? Metodika o tom mlčí. Za odpověď předem děkujeme.',
      ],
    }),
  },
  {
    id: 'grant after a merger',
    from: 'organisation',
    annotation: 'Fúze organizací - přechod práv z rozhodnutí o dotaci',
    to: house(lawyers),
    write: ({ organisation, on }) => ({
      subject: 'Přechod práv a povinností na nástupnickou organizaci',
      body: [
        `oznamujeme, že organizace ${organisation.name} se k ${wordyDate(on)} sloučila se svou sesterskou organizací. Ptáme se, zda na nás přechází i nevyčerpaná dotace, nebo zda musíme požádat o vydání nového rozhodnutí.`,
      ],
    }),
  },
  // social services
  {
    id: 'barrier-free access',
    from: 'organisation',
    annotation: 'Bezbariérový přístup do domova pro seniory - žádost o stanovisko',
    to: house(quality),
    write: () => ({
      subject: 'Stanovisko k úpravě vstupu do budovy',
      body: [
        'plánujeme přestavbu vchodu našeho domova tak, aby měl bezbariérový přístup. Potřebujeme stanovisko ministerstva k tomu, zda nová šíře dveří vyhovuje standardu.',
      ],
    }),
  },
  {
    id: 'rules for users of the home',
    from: 'organisation',
    annotation: 'Práva uživatelů pobytové služby - dotaz k omezení vstupu návštěv',
    to: short(quality),
    write: () => ({
      subject: 'Návštěvy v době chřipkové epidemie',
      body: [
        'Vážení kolegové,',
        'smí ředitelka domova během epidemie omezit návštěvy uživatelů, i když uživatel nesouhlasí? Rodiny nám vyhrožují stížností, rádi bychom měli jasno.',
      ],
    }),
  },
  {
    id: 'end of a registered service',
    from: 'organisation',
    annotation: 'Ukončení poskytování sociální služby',
    to: house(quality),
    write: ({ organisation, on }) => ({
      subject: `Oznámení o ukončení služby: ${organisation.service.name}`,
      body: [
        `Službu (${organisation.service.name}) jsme přestali poskytovat dnem ${czechDate(on)}, o zrušení registrace jsme již požádali krajský úřad. Ministerstvu to sdělujeme pro informaci.`,
      ],
    }),
  },
  {
    id: 'guardian disagrees with the contract',
    from: 'person',
    annotation: 'Smlouva o poskytování služby bez souhlasu opatrovníka',
    to: short(quality),
    write: ({ person }) => ({
      subject: 'Smlouva podepsaná bez opatrovníka',
      body: [
        `jsem ${by(person, 'opatrovníkem', 'opatrovnicí')} svého bratra. Domov s ním uzavřel novou smlouvu a můj souhlas si nevyžádal. Je taková smlouva platná? Kam se mám obrátit?`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'inspection asks a home',
    from: 'authority',
    annotation: 'Předání podnětu k inspekci sociálních služeb',
    to: house('Oddělení inspekce sociálních služeb'),
    write: ({ number, organisation }) => ({
      subject: `Sp. zn. ${number}/2026 – předání podnětu`,
      body: [
        `${organisation.name} předává k přímému vyřízení podnět občanky, která upozorňuje na používání opatrovných prostředků v pobytovém zařízení.`,
      ],
    }),
  },
  {
    id: 'thirteen standards in a book',
    from: 'organisation',
    annotation: 'Recenze metodiky ke standardům kvality',
    to: short(quality),
    write: ({ person }) => ({
      subject: 'Posudek na metodiku pro poskytovatele',
      body: [
        `zasíláme posudek na připravovanou metodiku pro poskytovatele sociálních služeb. Zpracoval${by(person, '', 'a')} ho ${fullName(person)}, fakturu za posudek vystavíme po převzetí.`,
      ],
    }),
  },
  {
    id: 'waiting list too long',
    from: 'person',
    annotation: 'Umístění matky do domova pro seniory - prosba o pomoc',
    to: plainly,
    write: ({ person }) => ({
      subject: 'Nemůžeme sehnat místo v domově',
      body: [
        'Dobrý den,',
        'maminka je ležící, o místo v domově jsme žádali na sedmi místech a všude čekáme už druhý rok. Pomůžete nám prosím nějaké zařízení najít?',
        `${person.given} ${person.family}, ${person.phone}`,
      ],
    }),
  },
  {
    id: 'price for meals',
    from: 'person',
    annotation: 'Zvýšení úhrad v zařízení bez souhlasu uživatele',
    to: house(quality),
    write: ({ on, person }) => ({
      subject: 'Zdražení stravy v pečovatelském domě',
      body: [
        `od ${czechDate(on)} platím za oběd o 28 korun víc, aniž jsem s tím vyslovil${by(person, '', 'a')} souhlas nebo cokoliv podepsal${by(person, '', 'a')}. Prosím o sdělení, zda zařízení smí cenu měnit samo.`,
      ],
    }),
  },
  {
    id: 'comments on a decree',
    from: 'organisation',
    annotation: 'Připomínky k návrhu vyhlášky o výkaznictví sociálních služeb',
    to: short('Odbor legislativy'),
    write: () => ({
      subject: 'Návrh vyhlášky – výkazy poskytovatelů',
      body: [
        'Návrh rozšiřuje roční výkaz poskytovatele o dvanáct nových údajů. Navrhujeme účinnost o rok odložit, protože tyto údaje za letošek nikdo nesbíral.',
        'V ostatním se s návrhem ztotožňujeme.',
      ],
    }),
  },
  {
    id: 'early care and the law',
    from: 'organisation',
    annotation: 'Raná péče - žádost o výklad zákona o sociálních službách',
    to: house(quality),
    write: () => ({
      subject: 'Výklad § 54 zákona o sociálních službách',
      body: [
        'jako středisko rané péče se setkáváme s rodinami, jejichž dítě dovrší sedm let uprostřed školního roku. Musíme jim službu ukončit dnem narozenin? Žádáme o písemný výklad.',
      ],
    }),
  },
  {
    id: 'shelter full in winter',
    from: 'authority',
    annotation: 'Zimní kapacity azylových domů - odpověď na dotazník',
    to: short(quality),
    write: ({ organisation }) => ({
      subject: 'Vyplněný dotazník ke kapacitám',
      body: [
        `${organisation.name} zasílá vyplněný dotazník o kapacitách azylových domů a nocleháren ve svém obvodu. V zimních měsících nám chybí zhruba dvacet lůžek.`,
      ],
    }),
  },
  // children and families
  {
    id: 'foster parents and the entrustment',
    from: 'organisation',
    annotation: 'Pověření k uzavírání dohod o výkonu pěstounské péče',
    to: house(families),
    write: ({ organisation }) => ({
      subject: 'Nové pověření pro doprovázení pěstounů',
      body: [
        `${organisation.name} doprovází pěstounské rodiny a platnost jejího pověření skončí za čtyři měsíce. Podle § 48 zákona o sociálně-právní ochraně dětí žádá o pověření nové.`,
      ],
    }),
  },
  {
    id: 'adoption abroad',
    from: 'person',
    annotation: 'Mezinárodní osvojení - souhlas rodiče',
    to: short(families),
    write: ({ person }) => ({
      subject: 'Je k osvojení nutný souhlas otce?',
      body: [
        'Dobrý den,',
        'nový manžel naší dcery si chce osvojit jejího syna, jehož otec žije ve Španělsku a nehlásí se. Je otcův souhlas nutný i tehdy, když s ním dcera roky nemá spojení?',
        `S pozdravem ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'children group changes the hours',
    from: 'organisation',
    annotation: 'Dětská skupina - změna provozní doby',
    to: house('Oddělení dětských skupin'),
    write: ({ on, organisation }) => ({
      subject: 'Evidence dětských skupin: změna údajů',
      body: [
        `dětská skupina, kterou provozuje ${organisation.name} na adrese ${seatOf(organisation)}, je od ${wordyDate(on)} otevřena od půl sedmé do pěti. Prosíme o zápis změny do evidence.`,
      ],
    }),
  },
  {
    id: 'photographs of a summer camp',
    from: 'organisation',
    annotation: 'Fotografie z příměstského tábora včetně souhlasů rodičů',
    to: short('Tiskové oddělení'),
    write: () => ({
      subject: 'Snímky do výroční zprávy',
      body: [
        'podle domluvy posíláme osm snímků z příměstského tábora. Rodiče všech dětí podepsali souhlas s uveřejněním podobizny, kopie jsou připojeny.',
      ],
    }),
  },
  {
    id: 'custody and the office for children',
    from: 'person',
    annotation: 'Postup OSPOD při střídavé péči',
    to: house(families),
    write: ({ person }) => ({
      subject: 'Podnět k prošetření postupu OSPOD',
      body: [
        `sociální pracovnice OSPOD před soudem mluvila jen s druhým rodičem a mě vůbec nepřizvala. Žádám, aby její postup prověřil nadřízený orgán.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'family mediator list',
    from: 'organisation',
    annotation: 'Seznam rodinných mediátorů - aktualizace',
    to: short(families),
    write: ({ person }) => ({
      subject: 'Doplnění do seznamu mediátorů',
      body: [
        `prosíme o doplnění dalšího rodinného mediátora do seznamu, který zveřejňujete na webu. Je to ${fullName(person)}, zkoušku u Ministerstva spravedlnosti ${by(person, 'složil', 'složila')} letos.`,
      ],
    }),
  },
  {
    id: 'family friendly company',
    from: 'organisation',
    annotation: 'Přihláška do soutěže Firma vstřícná k rodině',
    to: house(families),
    write: ({ organisation }) => ({
      subject: 'Soutěžní přihláška',
      body: [
        `${organisation.name} se hlásí do soutěže o firmu vstřícnou k rodině. Vyplněný dotazník je přiložen. Statutární zástupce souhlasí s pravidly soutěže.`,
      ],
    }),
  },
  {
    id: 'crisis centre reports a child',
    from: 'organisation',
    annotation: 'Zpráva o pobytu dítěte v zařízení pro děti vyžadující okamžitou pomoc',
    to: house(families),
    write: ({ number }) => ({
      subject: `Roční zpráva zařízení, č. ${number}`,
      body: [
        'podle zákona o sociálně-právní ochraně dětí předkládáme roční zprávu zařízení. Bylo u nás umístěno 34 dětí, z toho dvanáct se souhlasem rodičů a ostatní rozhodnutím soudu.',
      ],
    }),
  },
  {
    id: 'alimony not paid',
    from: 'person',
    annotation: 'Náhradní výživné - zamítnutí',
    to: short(benefits),
    write: ({ on, person }) => ({
      subject: 'Odvolání ve věci náhradního výživného',
      body: [
        `Nesouhlasím s rozhodnutím úřadu práce, které jsem ${by(person, 'obdržel', 'obdržela')} ${czechDate(on)}. Exekuce na druhého rodiče byla podána včas, což dokládám usnesením soudu. Žádám o změnu rozhodnutí.`,
        `${fullName(person)}, ${person.address}`,
      ],
    }),
  },
  // benefits and pensions
  {
    id: 'superbenefit and the client zone',
    from: 'person',
    annotation: 'Klientská zóna Jenda - nelze podat žádost o dávku',
    to: plainly,
    write: ({ person }) => ({
      subject: 'Jenda mi hlásí chybu u dávky státní sociální pomoci',
      body: [
        'Dobrý den,',
        'chci přes Jendu požádat o dávku na bydlení, ale u příjmů z ciziny se formulář zasekne. Mám žádost přinést na úřad práce osobně?',
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'disability card',
    from: 'person',
    annotation: 'Průkaz osoby se zdravotním postižením',
    to: house(benefits),
    write: ({ person, on }) => ({
      subject: 'Nepřiznání průkazu ZTP',
      body: [
        `posudkový lékař mě při jednání ${dottedDate(on)} ani nevyšetřil. Proti nepřiznání průkazu ZTP se odvolávám a přikládám zprávu z neurologie.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'years missing in a pension',
    from: 'person',
    annotation: 'Chybějící doby pojištění - důchod',
    to: short(benefits),
    write: ({ person }) => ({
      subject: 'Chybí mi šest let na důchod',
      body: [
        'ČSSZ mi nezapočítala léta odpracovaná v jednotném zemědělském družstvu, jehož archiv shořel. Mohou mi pomoci svědectví spolupracovníků?',
        `Narozen${by(person, '', 'a')} ${wordyDate(person.born)}, ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'pension paid abroad',
    from: 'person',
    annotation: 'Výplata důchodu do ciziny, potvrzení o žití',
    to: house(benefits),
    write: ({ person }) => ({
      subject: 'Potvrzení o žití – nedoručení',
      body: [
        'formulář potvrzení o žití odešel z Rakouska doporučeně, přesto mi byla výplata zastavena. Prosím, zjednejte nápravu u příslušné správy.',
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'care allowance to the wrong hands',
    from: 'person',
    annotation: 'Podnět - zneužívání příspěvku na péči',
    to: short(benefits),
    write: () => ({
      subject: 'Příspěvek na péči nejde tomu, kdo pečuje',
      body: [
        'Oznamuji, že soused pobírá za svou tetu příspěvek na péči, ale pečuje o ni pouze pečovatelská služba jednou týdně. Prověřte to prosím. Jméno uvedu jen úřadu.',
      ],
    }),
  },
  {
    id: 'power of attorney in a sickness matter',
    from: 'person',
    annotation: 'Plná moc k zastupování v řízení o invalidním důchodu',
    to: house(benefits),
    write: ({ person }) => ({
      subject: 'Plná moc pro řízení o invalidním důchodu',
      body: [
        `Zmocňuji svou dceru, aby mě zastupovala v námitkovém řízení o invalidním důchodu a přebírala za mě poštu. ${fullName(person)}, nar. ${dottedDate(person.born)}, bytem ${person.address}.`,
      ],
    }),
  },
  {
    id: 'heating and the housing benefit',
    from: 'person',
    annotation: 'Příspěvek na bydlení, doklady o plynu',
    to: short(benefits),
    write: () => ({
      subject: 'Doklady o nakladech na vytapeni',
      body: [
        'Uz potreti mi urad prace vratil doklady za plyn. Pry chybi podpis majitele bytu. Ten ale zije v zahranici a souhlas s podnajmem mi dal ustne. Poradite, jak dal?',
      ],
    }),
  },
  {
    id: 'sickness of an accountant as self-employed',
    from: 'organisation',
    annotation: 'Dotaz k nemocenskému pojištění OSVČ',
    to: house(benefits),
    write: () => ({
      subject: 'Dobrovolné nemocenské pojištění',
      body: [
        'externí fyzioterapeut, který k nám dochází, je OSVČ a platí si nemocenské pojištění. Smí mu ošetřující lékař vystavit neschopenku zpětně o pět dní? Úřady si protiřečí.',
      ],
    }),
  },
  // employment
  {
    id: 'agency guarantee',
    from: 'organisation',
    annotation: 'Agentura práce - doklad o složení kauce',
    to: house(labour),
    write: ({ organisation, number }) => ({
      subject: `Kauce agentury práce, č. j. ${number}`,
      body: [
        `na účet generálního ředitelství Úřadu práce byla složena kauce 500 000 Kč, čímž ${organisation.name} plní podmínku pro povolení ke zprostředkování zaměstnání. Výpis přikládáme.`,
      ],
    }),
  },
  {
    id: 'responsible representative of an agency',
    from: 'organisation',
    annotation: 'Změna odpovědného zástupce agentury práce',
    to: short(labour),
    write: ({ person, on }) => ({
      subject: 'Nový odpovědný zástupce pro agenturní zaměstnávání',
      body: [
        `odpovědným zástupcem naší agentury práce je od ${czechDate(on)} ${fullName(person)}. Doklady o praxi a vzdělání jsou v příloze, žádáme o změnu v povolení ke zprostředkování.`,
      ],
    }),
  },
  {
    id: 'foreign nurses',
    from: 'organisation',
    annotation: 'Zaměstnanecká karta pro pečovatelky z Filipín',
    to: house(labour),
    write: ({ organisation }) => ({
      subject: 'Pečovatelky ze zahraničí',
      body: [
        `Organizace ${organisation.name} by ráda přijala čtyři pečovatelky z Filipín. Jaké povolení k zaměstnání potřebují a jak dlouho se na ně čeká?`,
      ],
    }),
  },
  {
    id: 'refund of a protected workplace',
    from: 'organisation',
    annotation: 'Příspěvek podle § 78a - opravný výkaz mezd',
    to: short(labour),
    write: ({ number }) => ({
      subject: `Opravný jmenný seznam a výkaz mezd ${number}`,
      body: [
        'k žádosti o příspěvek na podporu zaměstnávání osob se zdravotním postižením zasíláme opravený výkaz mezd za třetí čtvrtletí. U jednoho zaměstnance jsme omylem uvedli vyšší náhradu.',
      ],
    }),
  },
  {
    id: 'layoffs announced',
    from: 'organisation',
    annotation: 'Oznámení o hromadném propouštění',
    to: house(labour),
    write: ({ organisation, on }) => ({
      subject: 'Hromadné propouštění – informace dle zákoníku práce',
      body: [
        `informujeme, že organizace ${organisation.name} rozhodla dne ${wordyDate(on)} o uzavření jedné ze svých provozoven. Propuštěno bude 31 zaměstnanců, odborová organizace byla vyrozuměna.`,
      ],
    }),
  },
  {
    id: 'training paid by the labour office',
    from: 'person',
    annotation: 'Rekvalifikace na pracovníka v sociálních službách',
    to: short(labour),
    write: ({ person }) => ({
      subject: 'Úřad práce mi nechce zaplatit kurz',
      body: [
        `${by(person, 'rád', 'ráda')} bych ${by(person, 'dělal', 'dělala')} v sociálních službách, ale úřad práce mi zvolenou rekvalifikaci neschválil. Mohu se proti tomu bránit?`,
        `Děkuji, ${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'wage arrears of a carer',
    from: 'person',
    annotation: 'Nevyplacená mzda v sociální službě',
    to: house(labour),
    write: ({ person, organisation }) => ({
      subject: `Dluží mi mzdu (${organisation.name})`,
      body: [
        `pracoval${by(person, '', 'a')} jsem jako ${by(person, 'pečovatel', 'pečovatelka')} a dvě poslední výplaty nepřišly. Jednatel nereaguje. Jak mám požádat o mzdu v případě insolvence zaměstnavatele?`,
      ],
    }),
  },
  {
    id: 'collective agreement extended',
    from: 'organisation',
    annotation: 'Rozšíření závaznosti kolektivní smlouvy',
    to: short(labour),
    write: ({ number }) => ({
      subject: `Návrh podle zákona o kolektivním vyjednávání (${number})`,
      body: [
        'smluvní strany společně navrhují, aby kolektivní smlouva vyššího stupně byla rozšířena na další zaměstnavatele v odvětví. Za obě strany podepsali jejich statutární zástupci.',
      ],
    }),
  },
  {
    id: 'home work and safety',
    from: 'organisation',
    annotation: 'Výklad zákoníku práce - pečovatelé na dohodu',
    to: house('Odbor pracovněprávní legislativy'),
    write: () => ({
      subject: 'Příplatek za víkend u dohody',
      body: [
        'náleží pečovatelce pracující na dohodu o pracovní činnosti příplatek za sobotu i tehdy, když si směny rozvrhuje sama? Prosíme o právní názor, máme takových lidí osmnáct.',
      ],
    }),
  },
  // law on information, files, data
  {
    id: 'statistics of the software by the law',
    from: 'person',
    annotation: 'Zákon č. 106/1999 Sb. - počet výkazů podaných v OKslužby',
    to: short('Oddělení styku s veřejností'),
    write: ({ person }) => ({
      subject: 'Poskytnutí informací – statistika podání',
      body: [
        'Podle zákona o svobodném přístupu k informacím Vás žádám o sdělení, kolik žádostí o dotaci bylo za posledních pět let podáno prostřednictvím OKslužby, rozdělených po krajích.',
        `${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'journalist asks for wages',
    from: 'person',
    annotation: 'Informace o odměnách vedoucích pracovníků',
    to: house('Tiskové oddělení'),
    write: () => ({
      subject: 'Novinářský dotaz podle zákona 106/1999 Sb.',
      body: [
        'Žádám o sdělení výše odměn ředitelů odborů za letošní první pololetí. Odpověď prosím zašlete do datové schránky.',
      ],
    }),
  },
  {
    id: 'appeal because of silence',
    from: 'person',
    annotation: 'Stížnost na nevyřízení žádosti o informace',
    to: short('Oddělení styku s veřejností'),
    write: ({ number, on }) => ({
      subject: `Stížnost dle § 16a, č. j. ${number}/2026`,
      body: [
        `dne ${czechDate(on)} byla podána moje žádost o informace o kontrolách v domovech pro osoby se zdravotním postižením. Patnáctidenní lhůta marně uplynula, podávám proto stížnost.`,
      ],
    }),
  },
  {
    id: 'what you keep about me',
    from: 'person',
    annotation: 'Přístup k mým osobním údajům v evidenci dávek',
    to: house('Pověřenec pro ochranu osobních údajů'),
    write: ({ person }) => ({
      subject: 'Výpis zpracovávaných údajů (dávky)',
      body: [
        'Podle nařízení GDPR žádám o kopii údajů, které o mně ministerstvo vede v souvislosti s rodičovským příspěvkem, včetně toho, komu byly předány.',
        `${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'research data for a university',
    from: 'organisation',
    annotation: 'Žádost o přístup k anonymizovaným datům pro výzkum',
    to: short('Odbor analýz a statistiky'),
    write: ({ person }) => ({
      subject: 'Výzkum stárnutí: data o příjemcích příspěvku na péči',
      body: [
        `v rámci výzkumného projektu, který vede ${fullName(person)}, potřebujeme anonymizovanou datovou sadu o příjemcích příspěvku na péči za roky 2015 až 2024. Lze ji od ministerstva získat?`,
      ],
    }),
  },
  {
    id: 'copy of an old decision',
    from: 'organisation',
    annotation: 'Kopie rozhodnutí z archivu',
    to: house('Spisovna'),
    write: ({ number }) => ({
      subject: `Rozhodnutí č. ${number} z roku 2009`,
      body: [
        'při stěhování se nám ztratilo rozhodnutí o registraci z roku 2009. Můžete ho prosím vyhledat v archivu a zaslat nám jeho stejnopis?',
      ],
    }),
  },
  // persons in the civil service
  {
    id: 'candidate for an inspector',
    from: 'person',
    annotation: 'Výběrové řízení - inspektor kvality, souhlas uchazeče',
    to: short(staff),
    write: ({ person }) => ({
      subject: 'Ucházím se o místo inspektora',
      body: [
        `dobrý den, ucházím se o služební místo inspektora kvality sociálních služeb. Souhlasím, aby ministerstvo moje osobní údaje použilo pro toto výběrové řízení.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}, tel. ${person.phone}`,
      ],
    }),
  },
  {
    id: 'practice of a student of social work',
    from: 'person',
    annotation: 'Studentská praxe na ministerstvu',
    to: house(staff),
    write: ({ person }) => ({
      subject: 'Možnost absolvovat praxi',
      body: [
        'Studuji druhý ročník sociální práce a v únoru mě čeká čtrnáctidenní praxe. Bylo by možné strávit ji na Vašem odboru rodinné politiky?',
        `Předem děkuje ${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'leaving the service',
    from: 'person',
    annotation: 'Potvrzení o době trvání služebního poměru',
    to: short(staff),
    write: ({ person }) => ({
      subject: 'Potvrzení pro nového zaměstnavatele',
      body: [
        `do roku 2022 jsem ${by(person, 'byl zaměstnán', 'byla zaměstnána')} na Vašem ministerstvu. Nový zaměstnavatel po mně chce potvrzení o délce praxe kvůli zařazení do platového stupně.`,
        `${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'reference from a previous office',
    from: 'authority',
    annotation: 'Služební posudek - vyžádání, státní zaměstnanec',
    to: house(staff),
    write: ({ person, organisation }) => ({
      subject: 'Žádost o zaslání osobního spisu',
      body: [
        `na náš úřad (${organisation.name}) přechází Váš státní zaměstnanec, ${fullName(person)}. Zašlete nám prosím osobní spis a poslední služební hodnocení.`,
      ],
    }),
  },
  // courts, police, execution
  {
    id: 'court asks about a benefit',
    from: 'authority',
    annotation: 'Dotaz soudu na vyplácené dávky',
    to: short(benefits),
    write: ({ person, number }) => ({
      subject: `K č. j. ${number} P 12/2026`,
      body: [
        `v opatrovnickém řízení sdělte do patnácti dnů, zda a jaké dávky pobírá účastník řízení: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'lawsuit against a decision',
    from: 'authority',
    annotation: 'Výzva k vyjádření k žalobě',
    to: house(lawyers),
    write: ({ number }) => ({
      subject: `Správní žaloba ${number} Ad`,
      body: [
        'Soud Vám doručuje stejnopis žaloby proti rozhodnutí o neposkytnutí dotace a vyzývá Vás, abyste se k ní do jednoho měsíce vyjádřili a předložili správní spis.',
      ],
    }),
  },
  {
    id: 'executor asks for data on salary',
    from: 'authority',
    annotation: 'Součinnost plátce mzdy - exekuce',
    to: short(staff),
    write: ({ person, number }) => ({
      subject: `Exekuční věc ${number} EX`,
      body: [
        `Soudní exekutor vyzývá k sdělení, zda je u Vás v pracovním či služebním poměru povinný: ${fullName(person)}, r. ${person.born.slice(0, 4)}. Součinnost je poskytována bezúplatně.`,
      ],
    }),
  },
  {
    id: 'police and a grant fraud',
    from: 'authority',
    annotation: 'Vydání podkladů k dotaci pro trestní řízení',
    to: house(grants),
    write: ({ organisation, number, on }) => ({
      subject: `ČTS ${number} – vyžádání spisu`,
      body: [
        `V souvislosti s prověřováním dotačního podvodu žádáme o vydání kompletního spisu k žádosti podané v OKslužby dne ${czechDate(on)} a o určení pracovníka, kterého bychom mohli vyslechnout jako svědka.`,
        `${organisation.name}`,
      ],
    }),
  },
  {
    id: 'bankruptcy of a recipient',
    from: 'authority',
    annotation: 'Insolvenční správce - přihlášení pohledávky z dotace',
    to: short(lawyers),
    write: ({ number }) => ({
      subject: `Přezkum pohledávky č. ${number}`,
      body: [
        'insolvenční správce dlužníka, příjemce dotace na sociální služby, Vás vyzývá k doložení výše přihlášené pohledávky. Statutární zástupce dlužníka ji zčásti popřel.',
      ],
    }),
  },
  {
    id: 'ombudsman investigates',
    from: 'authority',
    annotation: 'Šetření veřejného ochránce práv - délka řízení',
    to: house('Kancelář ministra'),
    write: ({ number, person }) => ({
      subject: `Sp. zn. ${number}/2026/VOP`,
      body: [
        `Ochránce zahájil šetření ve věci průtahů v odvolacím řízení o příspěvku na mobilitu. Stěžovatel: ${person.given} ${person.family}. Žádáme o vyjádření do 30 dnů.`,
      ],
    }),
  },
  // machines, bills, offers
  {
    id: 'bill for help desk',
    from: 'organisation',
    annotation: 'Faktura - provoz uživatelské podpory OKslužby za říjen',
    unit: provision,
    to: house(provision),
    write: ({ number }) => ({
      subject: `Vyúčtování služeb č. ${number}`,
      body: [
        'Za provoz telefonické podpory uživatelů aplikací OKslužby Vám účtujeme dle rámcové smlouvy:',
        [
          ['Činnost', 'Hodin', 'Bez DPH'],
          ['Operátor', '164', '82 000 Kč'],
          ['Vedoucí směny', '40', '28 000 Kč'],
        ],
        'Akceptační protokol je podepsán oběma stranami.',
      ],
    }),
  },
  {
    id: 'overdue invoice',
    from: 'organisation',
    annotation: 'Upomínka neuhrazené faktury',
    unit: provision,
    to: short(provision),
    write: ({ number, on }) => ({
      subject: `1. upomínka k dokladu ${number}`,
      body: [
        `Naše faktura splatná ${dottedDate(on)} nebyla dosud uhrazena. Jde o pronájem diskového pole v záložním datovém centru. Prosíme o platbu nebo o sdělení důvodu.`,
      ],
    }),
  },
  {
    id: 'offer of identity software',
    from: 'organisation',
    annotation: 'Nabídka řešení pro správu identit a přístupů',
    unit: machines,
    to: house(machines),
    write: ({ organisation }) => ({
      subject: 'Představení našeho systému správy identit',
      body: [
        `${organisation.name} dodává systém, který hlídá uživatelské účty a přístupy ve velkých úřadech. Rádi Vám ho během hodinové schůzky nezávazně předvedeme.`,
      ],
    }),
  },
  {
    id: 'certificate of a server',
    from: 'organisation',
    annotation: 'Konec platnosti serverového certifikátu',
    unit: provision,
    to: house(provision),
    write: ({ on, number }) => ({
      subject: `Objednávka ${number}: obnova certifikátu`,
      body: [
        `certifikát vydaný naší autoritou pro jeden z Vašich webových serverů pozbyl dne ${czechDate(on)} platnosti. K vystavení nového potřebujeme objednávku a souhlas s ceníkem.`,
      ],
    }),
  },
  {
    id: 'notice on a flaw',
    from: 'authority',
    annotation: 'Varování před zranitelností',
    unit: machines,
    to: short(machines),
    write: ({ number }) => ({
      subject: `Upozornění ${number} na kritickou zranitelnost`,
      body: [
        'Upozorňujeme správce systémů veřejné správy na zranitelnost poštovních serverů, která útočníkovi umožní vzdálený přístup bez přihlášení. Opravu nainstalujte bezodkladně.',
      ],
    }),
  },
  {
    id: 'tender documents of a portal',
    from: 'organisation',
    annotation: 'Dotaz k zadávací dokumentaci - nový portál sociálních služeb',
    to: house('Oddělení veřejných zakázek'),
    write: ({ number }) => ({
      subject: `Vysvětlení zadávací dokumentace k zakázce ${number}`,
      body: [
        'Příloha č. 4 počítá s migrací dat z OKslužby, neuvádí však jejich objem. Žádáme zadavatele o upřesnění a o prodloužení lhůty pro podání nabídek.',
      ],
    }),
  },
  {
    id: 'technicians in the server room',
    from: 'organisation',
    annotation: 'Vstup servisních techniků do budovy MPSV',
    unit: provision,
    to: short(provision),
    write: ({ person }) => ({
      subject: 'Výměna klimatizace v technologické místnosti',
      body: [
        `příští úterý dorazí naši technici na výměnu klimatizační jednotky. Vedoucím čety je ${fullName(person)}. Prosíme, nahlaste je na vrátnici, aby se dostali do suterénu.`,
      ],
    }),
  },
  {
    id: 'complaint about printers',
    from: 'organisation',
    annotation: 'Odpověď na reklamaci tiskáren',
    unit: machines,
    to: house(machines),
    write: ({ number }) => ({
      subject: `Reklamace ${number} – vyřízení`,
      body: [
        'Reklamaci šesti tiskáren uznáváme a vyměníme je kus za kus. Vadné přístroje prosím připravte k odvozu i s předávacím protokolem.',
      ],
    }),
  },
  {
    id: 'telephone numbers moved',
    from: 'organisation',
    annotation: 'Přenos telefonních čísel - souhlas účastníka',
    unit: provision,
    to: house(provision),
    write: () => ({
      subject: 'Přechod k novému operátorovi',
      body: [
        'k přenosu telefonních čísel ministerstva do naší sítě nám chybí souhlas dosavadního účastníka a ověřovací kód. Bez nich přenos nelze zahájit.',
      ],
    }),
  },
  // invitations, trainings, thanks
  {
    id: 'ball of the seniors',
    from: 'organisation',
    annotation: 'Pozvání na reprezentační ples seniorů',
    to: house('Kancelář ministra'),
    write: ({ organisation }) => ({
      subject: 'Ples pro dříve narozené',
      body: [
        `klienti i zaměstnanci organizace ${organisation.name} Vás zvou na ples, který se tradičně koná na konci února v místní sokolovně. Budeme poctěni Vaší účastí, dvě místa u čestného stolu držíme.`,
      ],
    }),
  },
  {
    id: 'plain letters of an office',
    from: 'organisation',
    annotation: 'Kurz psaní srozumitelných dopisů pro úředníky',
    to: short(staff),
    write: () => ({
      subject: 'Srozumitelný úřad – nabídka školení',
      body: [
        'Učíme úředníky psát rozhodnutí tak, aby jim rozuměla i babička. Kurz trvá jeden den a pořádáme ho přímo u Vás. Skupina do patnácti lidí stojí 27 000 Kč.',
      ],
    }),
  },
  {
    id: 'thanks of a family',
    from: 'person',
    annotation: 'Poděkování pečovatelkám',
    to: plainly,
    write: ({ organisation, person }) => ({
      subject: 'Chci poděkovat',
      body: [
        `Dobrý den, otec strávil poslední rok života v péči organizace ${organisation.name} a já chci, aby se i na ministerstvu vědělo, jak skvělí lidé tam pracují.`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'conference on informal carers',
    from: 'organisation',
    annotation: 'Konference o neformálních pečujících - žádost o řečníka',
    to: house(quality),
    write: ({ on }) => ({
      subject: 'Hledáme řečníka na konferenci',
      body: [
        `na naší konferenci zaznělo dne ${czechDate(on)} mnoho otázek k odlehčovacím službám, na něž nikdo z přítomných neznal odpověď. Na jarní pokračování bychom proto rádi pozvali řečníka z ministerstva. Vyslali byste k nám někoho?`,
      ],
    }),
  },
  {
    id: 'prize for volunteers',
    from: 'organisation',
    annotation: 'Návrh na ocenění dobrovolníka včetně jeho souhlasu',
    to: short(families),
    write: ({ person }) => ({
      subject: 'Nominace na cenu pro dobrovolníky',
      body: [
        `na cenu pro dobrovolníky navrhujeme tuto osobu: ${fullName(person)}. K našim klientům chodí čtrnáct let. S nominací i se zveřejněním jména vyslovil${by(person, '', 'a')} souhlas.`,
      ],
    }),
  },
  {
    id: 'auspices over a festival',
    from: 'organisation',
    annotation: 'Záštita ministra nad festivalem sociálních služeb',
    to: house('Kancelář ministra'),
    write: ({ organisation }) => ({
      subject: 'Prosba o převzetí záštity',
      body: [
        `${organisation.name} pořádá na jaře přehlídku sociálních služeb na náměstí. Obracíme se na pana ministra s prosbou o záštitu, finanční podporu nežádáme.`,
      ],
    }),
  },
  // municipalities and regions
  {
    id: 'town asks about a mandate of the council',
    from: 'authority',
    annotation: 'Veřejnoprávní smlouva o výkonu SPOD - souhlas kraje',
    to: short(families),
    write: ({ organisation }) => ({
      subject: 'Přenesení výkonu sociálně-právní ochrany',
      body: [
        `Náš úřad (${organisation.name}) uzavřel se sousedním městem veřejnoprávní smlouvu o výkonu sociálně-právní ochrany dětí. Krajský úřad k ní udělil souhlas, kopii dáváme na vědomí.`,
      ],
    }),
  },
  {
    id: 'region sends the network of services',
    from: 'authority',
    annotation: 'Střednědobý plán rozvoje sociálních služeb',
    to: house(grants),
    write: ({ on }) => ({
      subject: 'Plán rozvoje sociálních služeb schválen',
      body: [
        `Zastupitelstvo kraje schválilo ${czechDate(on)} střednědobý plán, do něhož zařadilo 214 poskytovatelů. Zasíláme ho jako povinnou přílohu k žádosti kraje o dotaci.`,
      ],
    }),
  },
  {
    id: 'public servant guardian',
    from: 'authority',
    annotation: 'Veřejný opatrovník - metodický dotaz',
    to: short(quality),
    write: () => ({
      subject: 'Podpis smlouvy veřejným opatrovníkem',
      body: [
        'Starosta je ze zákona veřejným opatrovníkem osmi osob. Může pověřit úřednici sociálního odboru, aby za něj podepisovala smlouvy s domovy, nebo to musí činit osobně?',
      ],
    }),
  },
  {
    id: 'extra pay for social workers in town',
    from: 'authority',
    annotation: 'Výkaz činnosti sociálních pracovníků obce - oprava',
    to: house(grants),
    write: ({ number }) => ({
      subject: `Oprava vyúčtování příspěvku na sociální práci (${number})`,
      body: [
        've vyúčtování příspěvku na výkon sociální práce obce jsme zaměnili sloupce úvazků. Správný výkaz je připojen, vracet žádné prostředky nebudeme.',
      ],
    }),
  },
  {
    id: 'shared flats for seniors',
    from: 'authority',
    annotation: 'Záměr výstavby bytů pro seniory',
    to: short(grants),
    write: ({ organisation }) => ({
      subject: 'Investiční záměr',
      body: [
        `${organisation.name} plánuje přestavět bývalou školu na dvanáct bytů pro seniory. Zajímá nás, zda bude vypsána investiční výzva a jaké procento hradí stát.`,
      ],
    }),
  },
  // accreditation, statistics, european money
  {
    id: 'accreditation of a course of first aid',
    from: 'organisation',
    annotation: 'Akreditace kurzu - odstranění nedostatků',
    to: house('Akreditační pracoviště'),
    write: ({ number, on }) => ({
      subject: `Výzva ze dne ${czechDate(on)}, akreditace č. ${number}`,
      body: [
        'odpovídáme na Vaši výzvu k odstranění nedostatků: doplňujeme profesní životopis druhého lektora a hodinovou dotaci kurzu pro pracovníky v sociálních službách.',
      ],
    }),
  },
  {
    id: 'statistical questionnaire of a home',
    from: 'organisation',
    annotation: 'Roční výkaz V 1-01 o sociálních službách',
    to: short('Odbor analýz a statistiky'),
    write: ({ organisation }) => ({
      subject: 'Statistický výkaz V 1-01',
      body: [
        `Za zpravodajskou jednotku ${organisation.name} (IČO ${organisation.ico}) zasíláme vyplněný statistický výkaz. Omlouváme se za třídenní zpoždění, způsobila ho výměna účetního programu.`,
      ],
    }),
  },
  {
    id: 'european project and its manager',
    from: 'organisation',
    annotation: 'OPZ+ - oznámení o změně manažera projektu',
    to: house('Odbor řízení projektů'),
    write: ({ person, number }) => ({
      subject: `Nepodstatná změna projektu CZ.03.01.02/${number}`,
      body: [
        `Ve funkci manažera projektu financovaného z OPZ+ nově působí ${fullName(person)}. Změnu jsme zanesli do IS KP21+, jinak zůstává realizační tým stejný.`,
      ],
    }),
  },
  {
    id: 'signatory in another system',
    from: 'organisation',
    annotation: 'Plná moc k podpisu zpráv o realizaci v IS KP21+',
    to: short('Odbor řízení projektů'),
    write: ({ person, number }) => ({
      subject: `Zmocnění v IS KP21+, registrační číslo ${number}`,
      body: [
        `pro systém IS KP21+ jsme zmocnili k podepisování zpráv o realizaci evropského projektu tuto osobu: ${fullName(person)}. Plná moc je v systému nahrána, zde ji přikládáme na vědomí poskytovateli podpory.`,
      ],
    }),
  },
  {
    id: 'volunteer service accredited',
    from: 'organisation',
    annotation: 'Dobrovolnická služba - zpráva za rok',
    to: house(families),
    write: () => ({
      subject: 'Zpráva o dobrovolnické službě v domovech',
      body: [
        'Předkládáme souhrn dobrovolnické činnosti. Do osmi domovů docházelo celkem 63 dobrovolníků, odpracovali 4 120 hodin. Pojištění bylo sjednáno hromadně.',
      ],
    }),
  },
  {
    id: 'food bank and material help',
    from: 'organisation',
    annotation: 'Potravinová a materiální pomoc - předávací listy',
    to: short('Oddělení materiální pomoci'),
    write: ({ number }) => ({
      subject: `Předávací listy ${number}`,
      body: [
        'posíláme podepsané předávací listy k balíčkům potravin za uplynulé čtvrtletí. Dvě palety mouky byly poškozené, reklamaci řešíme s dodavatelem.',
      ],
    }),
  },
  // various
  {
    id: 'lease of an office',
    from: 'organisation',
    annotation: 'Podnájem nebytových prostor - souhlas pronajímatele',
    to: house('Odbor správy majetku'),
    write: ({ organisation }) => ({
      subject: 'Souhlas s podnájmem kanceláře',
      body: [
        `jako nájemce prostor v objektu ministerstva (${organisation.name}) žádáme pronajímatele o souhlas, abychom jednu místnost přenechali do podnájmu poradně.`,
      ],
    }),
  },
  {
    id: 'parking card',
    from: 'person',
    annotation: 'Parkování před úřadem práce pro vozíčkáře',
    to: plainly,
    write: ({ person }) => ({
      subject: 'K úřadu se nedá dojet',
      body: [
        'jsem na vozíku a přístup k naší pobočce úřadu práce vede přes devět schodů. Nejbližší vyhrazené místo je u nádraží. Udělá s tím někdo něco?',
        `${fullName(person)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'new director introduces herself',
    from: 'organisation',
    annotation: 'Představení nového ředitele svazu poskytovatelů',
    to: short('Kancelář ministra'),
    write: ({ person }) => ({
      subject: 'Žádost o zdvořilostní setkání',
      body: [
        `v čele našeho oborového svazu poskytovatelů stojí nově ${fullName(person)}. ${by(person, 'Rád', 'Ráda')} by se panu ministrovi osobně ${by(person, 'představil', 'představila')} a ${by(person, 'probral', 'probrala')} s ním financování oboru. Je možné sjednat půlhodinové setkání?`,
      ],
    }),
  },
  {
    id: 'member of the accreditation board resigns',
    from: 'person',
    annotation: 'Rezignace na členství v poradní komisi',
    to: house(quality),
    write: ({ person, on }) => ({
      subject: 'Rezignuji na členství v komisi',
      body: [
        `ke dni ${czechDate(on)} rezignuji na členství v poradní komisi ministerstva pro kvalitu péče. Děkuji za spolupráci, s kolegy to byla radost.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'petition of parents',
    from: 'person',
    annotation: 'Petice za zachování odlehčovací služby',
    to: short('Kancelář ministra'),
    write: ({ number }) => ({
      subject: 'Petice občanů našeho okresu',
      body: [
        `odevzdáváme petici, evidovanou pod číslem ${number}. Žádáme v ní, aby stát dál platil odlehčovací službu pro děti s autismem v našem okrese.`,
      ],
    }),
  },
  {
    id: 'return of a wrongly delivered message',
    from: 'authority',
    annotation: 'Vrácení zprávy pro nepříslušnost',
    to: plainly,
    write: ({ number, organisation }) => ({
      subject: `Vracíme Vaše podání ${number}`,
      body: [
        `Náš úřad (${organisation.name}) obdržel od Vás rozhodnutí určené jinému úřadu. Protože k věci nejsme příslušní, zprávu bez dalšího vracíme.`,
      ],
    }),
  },
  {
    id: 'flood damage',
    from: 'organisation',
    annotation: 'Povodňové škody v zařízení sociálních služeb',
    to: house(grants),
    write: ({ organisation, on }) => ({
      subject: 'Hlášení škod po povodni',
      body: [
        `voda, která ${czechDate(on)} zaplavila suterén, zničila kotelnu i prádelnu (${organisation.name}). Předběžný odhad škody je 2,4 milionu korun. Existuje mimořádná dotace?`,
      ],
    }),
  },
  {
    id: 'tax adviser about donations',
    from: 'organisation',
    annotation: 'Dar a souhlas zřizovatele - účetní dotaz',
    to: short(grants),
    write: () => ({
      subject: 'Snižuje přijatý dar dotaci?',
      body: [
        'dárce nám věnoval automobil. Zřizovatel vyslovil s přijetím souhlas. Nevíme však, jestli se hodnota daru počítá do zdrojů služby, a tím sníží vyrovnávací platbu.',
      ],
    }),
  },
  {
    id: 'supervision offer by a psychologist',
    from: 'person',
    annotation: 'Nabídka supervize pro zaměstnance',
    to: house(staff),
    write: ({ person }) => ({
      subject: 'Supervize a prevence vyhoření',
      body: [
        `jsem ${by(person, 'psycholog', 'psycholožka')} s dvacetiletou praxí v nemocnicích. Nabízím supervizi týmům, které na ministerstvu vyřizují stížnosti. Reference doložím.`,
        `${fullName(person)}, ${person.email}`,
      ],
    }),
  },
  {
    id: 'misdirected order',
    from: 'organisation',
    annotation: 'Objednávka kompenzačních pomůcek',
    to: plainly,
    write: ({ number }) => ({
      subject: `Objednávka č. ${number}`,
      body: [
        'Objednáváme u Vás tři polohovací lůžka s hrazdou a dva zvedáky. Dodání prosíme do konce měsíce, platba převodem po doručení.',
      ],
    }),
  },
  {
    id: 'whistle-blower of an office',
    from: 'person',
    annotation: 'Oznámení podle zákona o ochraně oznamovatelů',
    to: short('Příslušná osoba pro přijímání oznámení'),
    write: () => ({
      subject: 'Důvěrné oznámení protiprávního jednání',
      body: [
        'Oznamuji, že v domově, kde pracuji, vedení vykazuje pečovatele, kteří do práce nechodí, a na jejich mzdy čerpá dotaci. Podklady předám při osobním jednání.',
      ],
    }),
  },
  {
    id: 'translation of a form for refugees',
    from: 'organisation',
    annotation: 'Ukrajinská verze formuláře humanitární dávky',
    to: house(benefits),
    write: () => ({
      subject: 'Chyby v překladu formuláře',
      body: [
        'v ukrajinském překladu žádosti o humanitární dávku jsou zaměněna slova pro nájem a podnájem, lidé pak vyplňují špatnou kolonku. Zasíláme návrh opravy.',
      ],
    }),
  },
  {
    id: 'handed the wrong child allowance, without hooks',
    from: 'person',
    annotation: 'Pridavek na dite, preplatek',
    to: short(benefits),
    write: ({ person, number }) => ({
      subject: 'Preplatek na pridavku na dite',
      body: [
        withoutDiacritics(
          `Úřad práce po mně chce vrátit přeplatek podle rozhodnutí č. ${number}, protože prý syn nestudoval. Potvrzení o studiu jsem ale přitom předložil${by(person, '', 'a')}. Žádám o prominutí přeplatku.`,
        ),
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'notice of an association of the deaf',
    from: 'organisation',
    annotation: 'Tlumočník znakového jazyka na úřadech práce',
    to: house(labour),
    write: () => ({
      subject: 'Neslyšící klienti na úřadech práce',
      body: [
        'Naši členové opakovaně narážejí na to, že úřad práce tlumočníka neobjedná. Navrhujeme společnou schůzku, na které bychom probrali on-line tlumočení na přepážkách.',
      ],
    }),
  },
  {
    id: 'contract for processing of data',
    from: 'organisation',
    annotation: 'Zpracovatelská smlouva k osobním údajům - návrh',
    to: short(lawyers),
    write: ({ organisation, number }) => ({
      subject: `Návrh zpracovatelské smlouvy, příloha ke smlouvě ${number}`,
      body: [
        `jako dodavatel tisku obálek pro výplatní pásky (${organisation.name}) zasíláme návrh zpracovatelské smlouvy podle čl. 28 GDPR. Souhlas zaměstnanců se zpracováním není zapotřebí.`,
      ],
    }),
  },
  {
    id: 'user of a day centre complains',
    from: 'person',
    annotation: 'Stížnost uživatele denního stacionáře',
    to: house(quality),
    write: ({ person, organisation }) => ({
      subject: `Stížnost na službu organizace ${organisation.name}`,
      body: [
        `do stacionáře chodím čtvrtým rokem. Od léta nás vozí autobus bez plošiny a na dvě uživatelky na vozíku se nedostane. Na stížnost nám nikdo neodpověděl.`,
        `${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'union asks about the tables of pay',
    from: 'organisation',
    annotation: 'Platové tabulky sociálních pracovníků - požadavek odborů',
    to: short('Sekce sociální politiky'),
    write: () => ({
      subject: 'Požadavek na zvýšení tarifů',
      body: [
        'odborová organizace žádá, aby se platové tarify pracovníků v sociálních službách zvýšily již od ledna. Náš návrh tabulek je přiložen, k jednání jsme připraveni kdykoli.',
      ],
    }),
  },
  {
    id: 'school for carers asks for books',
    from: 'organisation',
    annotation: 'Bezplatné publikace pro střední školu sociální',
    to: short('Tiskové oddělení'),
    write: ({ organisation }) => ({
      subject: 'Brožury pro výuku',
      body: [
        'Dobrý den, ve výuce bychom využili Vaši brožuru o sociálních dávkách, zhruba čtyřicet výtisků. Byla by ještě k mání?',
        `Balík prosíme na adresu ${seatOf(organisation)}.`,
      ],
    }),
  },
  {
    id: 'town entrusted with graves',
    from: 'authority',
    annotation: 'Sociální pohřeb - refundace nákladů obce',
    to: house(benefits),
    write: ({ number, on }) => ({
      subject: `Náhrada nákladů na pohřeb, č. j. ${number}`,
      body: [
        `obec vypravila ${czechDate(on)} pohřeb osamělého muže, o který se nikdo z příbuzných nepřihlásil. Uplatňujeme náhradu 14 870 Kč a přikládáme fakturu pohřební služby.`,
      ],
    }),
  },
  {
    id: 'lift in the building of the ministry',
    from: 'organisation',
    annotation: 'Revize výtahu - pověření osoby k převzetí',
    to: short('Odbor správy majetku'),
    write: ({ on, person }) => ({
      subject: 'Odborná prohlídka výtahu',
      body: [
        `prohlídku osobního výtahu provedl náš technik ${wordyDate(on)} (${fullName(person)}). Určete prosím, kdo je za ministerstvo pověřen protokol převzít a podepsat.`,
      ],
    }),
  },
];
