import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const to = (...lines: string[]) => ['Ministerstvo práce a sociálních věcí', ...lines, 'Na Poříčním právu 1, Praha 2'];
const ict = 'Odbor provozu ICT';

/** Near the vocabulary of OKslužby, and nothing of it asks for access. */
export const strangers: StrangerWording[] = [
  {
    id: 'papers to a subsidy filed in OKslužby',
    from: 'organisation',
    annotation: 'Doplnění příloh k žádosti o dotaci na rok 2027 (podáno přes OKslužby)',
    unit: 'Odbor sociálních služeb',
    to: to('Odbor sociálních služeb'),
    write: ({ number, organisation }) => ({
      subject: `Doplnění žádosti o dotaci ev. č. ${number}`,
      body: [
        'Dobrý den,',
        `${organisation.name} doplňuje k žádosti o dotaci, podané elektronicky v OKslužby, výroční zprávu a doklad o bankovním účtu. Formální nedostatky jsou tím podle výzvy odstraněny.`,
      ],
    }),
  },
  {
    id: 'objections to the assessment',
    from: 'organisation',
    annotation: 'Námitky proti hodnocení žádosti o dotaci – program pro seniory',
    to: to('Oddělení seniorské politiky'),
    write: ({ number, on }) => ({
      subject: `Námitky k hodnocení projektu č. ${number}`,
      body: [
        `proti hodnocení ze dne ${czechDate(on)} podáváme námitky. Hodnotitel přehlédl, že aktivity pro seniory máme pokryté ve všech třech obcích a rozpočet odpovídá metodice.`,
        'Žádáme o nové posouzení žádosti.',
      ],
    }),
  },
  {
    id: 'subsidy settled',
    from: 'organisation',
    annotation: 'Finanční vypořádání dotace Rodina 2025',
    to: to('Oddělení podpory rodin'),
    write: ({ number, on }) => ({
      subject: `Finanční vypořádání – rozhodnutí ${number}`,
      body: [
        `předkládáme finanční vypořádání poskytnuté dotace. Nevyčerpanou část ve výši 12 480 Kč jsme vrátili dne ${dottedDate(on)}.`,
        [
          ['Nákladová položka', 'Schváleno', 'Čerpáno'],
          ['Mzdy', '210 000 Kč', '204 120 Kč'],
          ['Nájemné', '60 000 Kč', '53 400 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'change of budget',
    from: 'organisation',
    annotation: 'Žádost o souhlas se změnou rozpočtu dotace',
    to: to('Odbor financování sociálních služeb'),
    write: ({ number }) => ({
      subject: `Změna položek rozpočtu, rozhodnutí č. ${number}`,
      body: [
        'Vážení,',
        'žádáme o udělení souhlasu s přesunem 30 tis. Kč z položky cestovné do položky školení. Celková výše dotace se nemění a účel zůstává zachován.',
      ],
    }),
  },
  {
    id: 'auditor of a provider',
    from: 'organisation',
    annotation: 'Žádost poskytovatele sociálních služeb o prodloužení lhůty pro audit',
    to: to('Odbor sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Prodloužení lhůty pro předložení zprávy auditora',
      body: [
        `auditorská firma nám sdělila, že ověření dotace do ${czechDate(on)} nestihla dokončit. Prosíme proto o prodloužení lhůty o třicet dnů.`,
        'Za pochopení děkujeme.',
      ],
    }),
  },
  {
    id: 'access to the system of European funds',
    from: 'organisation',
    annotation: 'Žádost o přidělení role v MS2021+',
    to: to('Odbor řízení programů ESF'),
    write: ({ person }) => ({
      subject: 'Přidělení role v systému MS2021+',
      body: [
        'Dobrý den,',
        `k projektu na podporu pečujících osob žádáme o přidělení role editora v MS2021+ pro nového finančního manažera projektu: ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'access to the portal of the labour office',
    from: 'organisation',
    annotation: 'Přístup do portálu pro zaměstnavatele – nefunkční registrace',
    to: to('Odbor trhu práce'),
    write: ({ organisation }) => ({
      subject: 'Nelze dokončit registraci zaměstnavatele',
      body: [
        `při registraci naší organizace ${organisation.name} na portálu pro zaměstnavatele úřadu práce nepřišel potvrzovací e-mail. Potřebujeme hlásit volná místa. Prosíme o předání kolegům, kteří portál spravují.`,
      ],
    }),
  },
  {
    id: 'invoice for a licence',
    from: 'organisation',
    annotation: 'Faktura za prodloužení licencí antiviru',
    unit: ict,
    to: to(ict),
    write: ({ number, on }) => ({
      subject: `Fakturace licencí, faktura ${number}`,
      body: [
        `za prodloužení licencí podle objednávky vystavené ${czechDate(on)} Vám účtujeme:`,
        [
          ['Název', 'Množství', 'Cena bez DPH'],
          ['Antivirus, licence na 1 rok', '400 ks', '188 000 Kč'],
          ['Instalace', '1', '12 500 Kč'],
        ],
        'Splatnost faktury je 30 dnů od doručení.',
      ],
    }),
  },
  {
    id: 'bill for toners',
    from: 'organisation',
    annotation: 'Daňový doklad - tonery',
    unit: 'odbor hospodářské správy',
    to: to('Odbor hospodářské správy'),
    write: ({ number }) => ({
      subject: `Tonery říjen, daňový doklad č. ${number}`,
      body: [
        'Dobrý den, v příloze posíláme daňový doklad za říjnovou dodávku.',
        [
          ['Zboží', 'Kusů', 'Kč'],
          ['Toner černý', '40', '31 960'],
          ['Toner barevný', '15', '20 250'],
        ],
      ],
    }),
  },
  {
    id: 'reminder of a debt',
    from: 'organisation',
    annotation: 'Upomínka neuhrazené faktury',
    unit: ict,
    to: to(ict),
    write: ({ number, on }) => ({
      subject: `1. upomínka – faktura ${number}`,
      body: [
        `podle našeho účetnictví nebyla dosud uhrazena faktura č. ${number} za servis datového úložiště se splatností ${dottedDate(on)}. Pokud jste již platili, považujte tento dopis za bezpředmětný.`,
      ],
    }),
  },
  {
    id: 'offer of training',
    from: 'organisation',
    annotation: 'Nabídka školení - ochrana osobních údajů a souhlasy v praxi',
    to: to('Personální odbor'),
    write: ({ organisation, on }) => ({
      subject: 'Nabídka kurzu o ochraně osobních údajů',
      body: [
        'Vážení,',
        `${organisation.name} pořádá kurz o tom, kdy je souhlas se zpracováním osobních údajů potřebný a kdy ne. Od ${wordyDate(on)} platí zvýhodněná cena pro úřady.`,
        'Těšíme se na Vaši objednávku.',
      ],
    }),
  },
  {
    id: 'offer of two-factor sign-in',
    from: 'organisation',
    annotation: 'Nabídka řešení pro dvoufaktorové přihlašování uživatelů',
    unit: ict,
    to: to(ict),
    write: ({ person, organisation }) => ({
      subject: 'Dvoufaktorové přihlášení k Vašim aplikacím',
      body: [
        'Dobrý den,',
        `uživatelské jméno a heslo dnes nestačí. ${organisation.name} dodává úřadům bezpečnostní klíče a rádi bychom Vám řešení představili. Kontaktní osobou je ${fullName(person)}, tel. ${person.phone}.`,
      ],
    }),
  },
  {
    id: 'supplier of OKslužby, maintenance',
    from: 'organisation',
    annotation: 'Údržba serverů - zpráva dodavatele',
    unit: ict,
    to: to(ict),
    write: ({ on, number }) => ({
      subject: `Zpráva o provedené údržbě č. ${number}`,
      body: [
        `podle servisní smlouvy předkládáme zprávu o údržbě serverů, na nichž běží mimo jiné OKslužby. Údržba proběhla ${czechDate(on)} v nočních hodinách, bez ztráty dat.`,
      ],
    }),
  },
  {
    id: 'building pass for a technician',
    from: 'organisation',
    annotation: 'Žádost o povolení vstupu technika do serverovny',
    unit: ict,
    to: to(ict),
    write: ({ person, number }) => ({
      subject: 'Povolení vstupu do budovy',
      body: [
        `v souvislosti s výměnou klimatizace podle smlouvy č. ${number} žádáme o povolení vstupu do serverovny pro našeho technika. Jméno technika: ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'tender question',
    from: 'organisation',
    annotation: 'Žádost o vysvětlení zadávací dokumentace',
    to: to('Oddělení veřejných zakázek'),
    write: ({ number }) => ({
      subject: `Dotaz k veřejné zakázce č. ${number}`,
      body: [
        'Vážený zadavateli,',
        'v článku 4 zadávací dokumentace požadujete referenci na provoz aplikace pro nejméně tisíc uživatelů. Lze požadavek splnit prostřednictvím poddodavatele?',
      ],
    }),
  },
  {
    id: 'work agency, permission',
    from: 'organisation',
    annotation: 'Žádost o vydání povolení ke zprostředkování zaměstnání, agentura práce',
    to: to('Odbor trhu práce'),
    write: ({ organisation, person }) => ({
      subject: 'Povolení ke zprostředkování zaměstnání – odpovědný zástupce',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, sídlo ${seatOf(organisation)}, žádá o vydání povolení ke zprostředkování zaměstnání na území České republiky. Odpovědným zástupcem bude ${fullName(person)}, nar. ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'child protection, entrustment',
    from: 'organisation',
    annotation: 'Pověření k výkonu SPOD – oznámení změny statutárního zástupce',
    to: to('Oddělení sociálně-právní ochrany dětí'),
    write: ({ person, on, number }) => ({
      subject: `Změna údajů v pověření č. j. ${number}/2024`,
      body: [
        `pro účely pověření k výkonu sociálně-právní ochrany dětí oznamujeme, že od ${czechDate(on)} je novým statutárním zástupcem pověřené osoby ${fullName(person)}. Krajský úřad jsme informovali samostatně.`,
      ],
    }),
  },
  {
    id: 'fostering, agreement',
    from: 'organisation',
    annotation: 'Státní příspěvek na výkon pěstounské péče – dotaz',
    to: to('Odbor rodiny a ochrany práv dětí'),
    write: () => ({
      subject: 'Dotaz k čerpání státního příspěvku',
      body: [
        'Dobrý den,',
        'můžeme ze státního příspěvku na výkon pěstounské péče hradit víkendový pobyt celé rodiny, nebo jen dítěte svěřeného do péče? Výklady se různí.',
      ],
    }),
  },
  {
    id: 'register, new service',
    from: 'organisation',
    annotation: 'Registrace sociální služby - nečinnost krajského úřadu',
    to: to('Odbor sociálních služeb'),
    write: ({ organisation, on }) => ({
      subject: 'Podnět k opatření proti nečinnosti',
      body: [
        `za organizaci ${organisation.name} jsme požádali o registraci odlehčovací služby dne ${wordyDate(on)} a krajský úřad dosud nerozhodl. Žádáme nadřízený orgán, aby učinil opatření proti nečinnosti.`,
      ],
    }),
  },
  {
    id: 'inspection report',
    from: 'organisation',
    annotation: 'Inspekce poskytování sociálních služeb - námitky k protokolu',
    to: to('Oddělení inspekce sociálních služeb'),
    write: ({ number, on }) => ({
      subject: `Námitky proti protokolu o kontrole č. ${number}`,
      body: [
        `k protokolu, který jsme převzali ${dottedDate(on)}, podáváme námitky. U standardu č. 6 inspektoři nevzali v úvahu dokumentaci uživatelů, kterou jsme předložili druhý den.`,
      ],
    }),
  },
  {
    id: 'statistics of services',
    from: 'organisation',
    annotation: 'Roční výkaz o sociálních službách V1-01 - oprava',
    to: to('Oddělení statistiky'),
    write: ({ organisation }) => ({
      subject: 'Oprava ročního výkazu V1-01',
      body: [
        `organizace ${organisation.name} omylem uvedla ve statistickém výkazu V1-01 nesprávný počet lůžek. Správně je 48. Prosíme o opravu ve Vašem zpracování.`,
      ],
    }),
  },
  {
    id: 'accreditation of a course',
    from: 'organisation',
    annotation: 'Žádost o akreditaci vzdělávacího programu „Rodina a senior“',
    to: to('Akreditační komise'),
    write: ({ organisation, person }) => ({
      subject: 'Akreditace vzdělávacího programu',
      body: [
        'Vážená komise,',
        `${organisation.name} předkládá k akreditaci osmihodinový program Rodina a senior v domácí péči. Garantem programu je ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'partner of a project ends',
    from: 'organisation',
    annotation: 'Ukončení činnosti partnera projektu – dobrovolnické centrum',
    to: to('Odbor sociálního začleňování'),
    write: ({ on }) => ({
      subject: 'Ukončení partnerství v projektu Dobrovolníci do rodin',
      body: [
        `partnerská organizace ukončila k ${czechDate(on)} činnost dobrovolnického centra. Žádáme o schválení změny partnera v projektu Dobrovolníci do rodin.`,
      ],
    }),
  },
  {
    id: 'collective agreement',
    from: 'organisation',
    annotation: 'Uložení kolektivní smlouvy vyššího stupně',
    to: to('Oddělení kolektivního vyjednávání'),
    write: ({ person }) => ({
      subject: 'Kolektivní smlouva vyššího stupně – dodatek č. 2',
      body: [
        `předkládáme k uložení dodatek kolektivní smlouvy. Za odborový svaz ho na základě plné moci podepsal${by(person, '', 'a')} ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'conference',
    from: 'organisation',
    annotation: 'Pozvánka na konferenci Senior v rodině a obci',
    to: to('Kancelář ministra'),
    write: ({ person }) => ({
      subject: 'Pozvánka na konferenci',
      body: [
        'Vážený pane ministře,',
        `srdečně Vás zveme na konferenci o stárnutí. Vaši účast laskavě potvrďte do konce měsíce, organizačně ji zajišťuje ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'consents of parents',
    from: 'organisation',
    annotation: 'Souhlasy rodičů se zpracováním osobních údajů dětí - projekt dětské skupiny',
    to: to('Oddělení projektů dětských skupin'),
    write: ({ number }) => ({
      subject: `Souhlasy rodičů k monitorovací zprávě ${number}`,
      body: [
        'k monitorovací zprávě projektu dětské skupiny přikládáme souhlasy rodičů se zpracováním osobních údajů podpořených dětí, jak vyžadují pravidla programu.',
      ],
    }),
  },
  {
    id: 'delegate to a working group',
    from: 'organisation',
    annotation: 'Návrh na delegování zástupce do pracovní skupiny',
    to: to('Odbor koncepcí'),
    write: ({ person }) => ({
      subject: 'Zástupce do pracovní skupiny pro dlouhodobou péči',
      body: [
        'Dobrý den,',
        `děkujeme za možnost účastnit se pracovní skupiny. Za naši organizaci do ní delegujeme zástupce: ${fullName(person)}, e-mail ${person.email}.`,
      ],
    }),
  },
  {
    id: 'appeal against a fine',
    from: 'organisation',
    annotation: 'Odvolání proti rozhodnutí o pokutě za nelegální práci',
    to: to('Odbor odvolání a přezkumu'),
    write: ({ number, on, organisation }) => ({
      subject: `Odvolání – rozhodnutí č. j. ${number}/7.30/26`,
      body: [
        `účastník řízení ${organisation.name} podává odvolání proti rozhodnutí inspektorátu práce ze dne ${czechDate(on)}, kterým mu byla uložena pokuta 80 000 Kč. Rozhodnutí pokládá za nepřezkoumatelné.`,
      ],
    }),
  },
  {
    id: 'care allowance, appeal',
    from: 'person',
    annotation: 'Odvolání – příspěvek na péči',
    to: to('Odvolací orgán, příspěvek na péči'),
    write: ({ on, person }) => ({
      subject: 'Odvolání proti nepřiznání vyššího stupně příspěvku na péči',
      body: [
        `odvolávám se proti rozhodnutí úřadu práce ze dne ${wordyDate(on)}. Posudkový lékař maminku vůbec neviděl a její stav je ve skutečnosti horší.`,
        `Jako zmocněnec ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'parental allowance',
    from: 'person',
    annotation: 'Rodičovský příspěvek - dotaz na změnu výše',
    to: to('Odbor nepojistných dávek'),
    write: ({ person }) => ({
      subject: 'Změna výše rodičovského příspěvku',
      body: [
        'Dobrý den,',
        `${by(person, 'chtěl', 'chtěla')} bych se zeptat, jestli si mohu výši rodičovského příspěvku změnit znovu ještě v tomto čtvrtletí. Na úřadu práce mi pokaždé řeknou něco jiného.`,
      ],
    }),
  },
  {
    id: 'pension recalculated',
    from: 'person',
    annotation: 'Stížnost na vyřizování starobního důchodu',
    to: to('Odbor sociálního pojištění'),
    write: ({ on, number, person }) => ({
      subject: 'Stížnost na průtahy v důchodovém řízení',
      body: [
        `o starobní důchod jsem ${by(person, 'žádal', 'žádala')} počátkem roku. Naposledy mi ČSSZ odpověděla dne ${czechDate(on)} pod č. j. ${number}, že chybí doklad o studiu, který ale už má. Prosím o prošetření.`,
      ],
    }),
  },
  {
    id: 'information by law 106',
    from: 'person',
    annotation: 'Žádost o informace dle zákona č. 106/1999 Sb. - aplikace pro poskytovatele',
    to: to('Oddělení styku s veřejností'),
    write: ({ person }) => ({
      subject: 'Poskytnutí informací podle zákona č. 106/1999 Sb.',
      body: [
        'žádám o poskytnutí informace, kolik stál v letech 2022 až 2025 provoz aplikací OKslužby a kdo je jejich dodavatelem. Informaci zašlete do mé datové schránky.',
        `Žadatel: ${fullName(person)}, nar. ${dottedDate(person.born)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'what data do you hold',
    from: 'person',
    annotation: 'Žádost o přístup k osobním údajům (GDPR)',
    to: to('Pověřenec pro ochranu osobních údajů'),
    write: ({ person }) => ({
      subject: 'Uplatnění práva na přístup k osobním údajům',
      body: [
        `podle čl. 15 GDPR žádám o sdělení, jaké údaje o mně vedete v souvislosti s řízením o dávkách státní sociální podpory, a o jejich kopii.`,
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'photograph on the web',
    from: 'person',
    annotation: 'Odvolání souhlasu se zveřejněním fotografie',
    to: to('Tiskové oddělení'),
    write: ({ on, person }) => ({
      subject: 'Odvolávám souhlas s fotografií na webu',
      body: [
        `na Vašem webu je z akce konané ${czechDate(on)} moje fotografie. Souhlas s jejím zveřejněním, který jsem ${by(person, 'podepsal', 'podepsala')} na místě, odvolávám a žádám, aby byla odstraněna.`,
      ],
    }),
  },
  {
    id: 'applicant for a job',
    from: 'person',
    annotation: 'Přihláška do výběrového řízení - referent, souhlas se zpracováním údajů',
    to: to('Odbor personální'),
    write: ({ person, number }) => ({
      subject: `Přihláška do výběrového řízení č. ${number}`,
      body: [
        `hlásím se do výběrového řízení na místo odborného referenta. Přikládám životopis a uděluji souhlas se zpracováním osobních údajů pro účely tohoto výběrového řízení.`,
        `${fullName(person)}, nar. ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'mobility allowance',
    from: 'person',
    annotation: 'Příspěvek na zvláštní pomůcku - žádost o sdělení stavu',
    to: to('Odbor dávek pro osoby se zdravotním postižením'),
    write: ({ on, person }) => ({
      subject: 'Žádost o sdělení stavu řízení',
      body: [
        `odvolání ve věci příspěvku na zvláštní pomůcku jsem Vám ${by(person, 'poslal', 'poslala')} ${dottedDate(on)}. Prosím o informaci, kdy bude rozhodnuto.`,
      ],
    }),
  },
  {
    id: 'complaint about a care home',
    from: 'person',
    annotation: 'Stížnost na péči v domově pro seniory, žádost o inspekci',
    to: to('Oddělení inspekce a kontroly'),
    write: () => ({
      subject: 'Stížnost na poskytovatele sociálních služeb',
      body: [
        'Dobrý den,',
        'obracím se na Vás kvůli péči o tatínka v domově pro seniory. Vedení na mé stížnosti neodpovídá, rodina se k němu dostane jen v úzce vymezených hodinách a úhrady rostou. Žádám o provedení inspekce.',
      ],
    }),
  },
  {
    id: 'client zone of the labour office',
    from: 'person',
    annotation: 'Jenda - nejde mi přihlášení do klientské zóny',
    to: to('Podpora klientské zóny'),
    write: ({ person }) => ({
      subject: 'Nefunkční přihlášení do klientské zóny Jenda',
      body: [
        `do klientské zóny Jenda se přes bankovní identitu nepřihlásím, stránka se stále načítá. Potřebuji doložit nájemní smlouvu k příspěvku na bydlení. Můj e-mail: ${person.email}`,
      ],
    }),
  },
  {
    id: 'town, social worker allowance',
    from: 'authority',
    annotation: 'Žádost o dotaci na výkon sociální práce - upřesnění',
    to: to('Oddělení sociální práce'),
    write: ({ organisation, number }) => ({
      subject: `Upřesnění žádosti č. ${number} o dotaci na výkon sociální práce`,
      body: [
        `${organisation.name} upřesňuje počet úvazků sociálních pracovníků v žádosti o dotaci: 2,5 úvazku místo původně uvedených 3,0.`,
      ],
    }),
  },
  {
    id: 'town, guardian',
    from: 'authority',
    annotation: 'Rozsudek opatrovnického soudu na vědomí',
    to: to('Odbor ochrany práv dětí'),
    write: ({ number, on }) => ({
      subject: `Zaslání rozsudku sp. zn. 12 P ${number}/2026`,
      body: [
        `jako opatrovník nezletilého v řízení o mezinárodním únosu dítěte zasíláme kopii rozsudku, který nabyl právní moci dne ${czechDate(on)}.`,
      ],
    }),
  },
  {
    id: 'town, system of the child protection',
    from: 'authority',
    annotation: 'Žádost o zřízení přístupu zaměstnance do IS SPOD',
    to: to('Správa informačního systému SPOD'),
    write: ({ person }) => ({
      subject: 'Přístup zaměstnance obce do informačního systému sociálně-právní ochrany dětí',
      body: [
        `žádáme o zřízení přístupu do informačního systému sociálně-právní ochrany dětí pro nového pracovníka OSPOD. Pracovník: ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'town, comments to a bill',
    from: 'authority',
    annotation: 'Meziresortní připomínky obce – novela zákona o sociálních službách',
    to: to('Odbor legislativy'),
    write: ({ organisation }) => ({
      subject: 'Stanovisko obce k návrhu novely',
      body: [
        `${organisation.name} uplatňuje připomínku k § 85 návrhu: registrace poskytovatele by neměla být podmíněna souhlasem obce, na jejímž území se služba poskytuje.`,
      ],
    }),
  },
  {
    id: 'town, cession',
    from: 'authority',
    annotation: 'Postoupení podání pro nepříslušnost',
    to: to('Podatelna'),
    write: ({ number, on }) => ({
      subject: `Postoupení podání č. j. ${number}/2026`,
      body: [
        `dne ${wordyDate(on)} nám bylo doručeno podání občana ve věci výše invalidního důchodu. Protože k jeho vyřízení nejsme příslušní, postupujeme ho Vám.`,
      ],
    }),
  },
  {
    id: 'town, mayor changed',
    from: 'authority',
    annotation: 'Oznámení o volbě starosty - smlouva o partnerství',
    to: to('Odbor evropských projektů'),
    write: ({ person, on, number }) => ({
      subject: `Změna osoby oprávněné jednat, smlouva o partnerství č. ${number}`,
      body: [
        `na ustavujícím zasedání zastupitelstva dne ${czechDate(on)} ${by(person, 'byl zvolen starostou', 'byla zvolena starostkou')} ${fullName(person)}. Žádáme o promítnutí změny do smlouvy o partnerství v projektu.`,
      ],
    }),
  },
];
