import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const office = 'Na Poříčním právu 1, 128 00 Praha 2';
const at = (unit: string) => ['Ministerstvo práce a sociálních věcí ČR', unit, office];
const briefly = (unit: string) => ['MPSV', unit];
const wholly = ['Ministerstvo práce a sociálních věcí', office];
const technology = 'odbor provozu informačních a komunikačních technologií';
const technologyBriefly = 'odbor provozu ICT';

/** With a full stop, unless a title ends with one. */
const ended = (text: string) => (text.endsWith('.') ? text : `${text}.`);

export const strangers: StrangerWording[] = [
  // subsidies
  {
    id: 'wages moved to energy',
    from: 'organisation',
    annotation: 'Žádost o změnu rozhodnutí o poskytnutí dotace - energie',
    unit: 'odbor financování sociálních služeb',
    to: at('odbor financování sociálních služeb'),
    write: ({ number, organisation }) => ({
      subject: `Změna rozhodnutí o dotaci č. ${number}/2026`,
      body: [
        'Vážení,',
        `organizace ${organisation.name}, IČO ${organisation.ico}, žádá o změnu závazného rozpočtu dotace. Kvůli nárůstu cen potřebujeme část prostředků na mzdy použít na energie.`,
        [
          ['Položka', 'Schváleno (Kč)', 'Navrhujeme (Kč)'],
          ['Osobní náklady', '4 180 000', '3 950 000'],
          ['Energie', '620 000', '850 000'],
        ],
        'Celková výše dotace se nemění.',
      ],
    }),
  },
  {
    id: 'final report of a home',
    from: 'organisation',
    annotation: 'Závěrečná zpráva o čerpání dotace',
    to: at('oddělení dotačních programů'),
    write: ({ number }) => ({
      subject: `Závěrečná zpráva k rozhodnutí č. ${number}`,
      body: [
        'předkládáme závěrečnou zprávu o použití neinvestiční dotace. Prostředky byly vyčerpány v plné výši na mzdy pracovníků v přímé péči, kontrolní listy jsou přiloženy.',
      ],
    }),
  },
  {
    id: 'part of the money goes back',
    from: 'organisation',
    annotation: 'Oznámení o vrácení nespotřebované dotace',
    unit: 'odbor rozpočtu a účetnictví',
    to: at('odbor rozpočtu a účetnictví'),
    write: ({ number, on }) => ({
      subject: 'Avízo platby – vrácení prostředků',
      body: [
        `dne ${czechDate(on)} jsme na depozitní účet ministerstva odeslali 46 312,50 Kč jako nespotřebovanou část dotace, variabilní symbol ${number}. Prosíme o potvrzení připsání platby.`,
      ],
    }),
  },
  {
    id: 'subsidy declined by the receiver',
    from: 'organisation',
    annotation: 'Vzdání se práva na dotaci',
    to: briefly('odbor sociálních služeb, sociální práce a příspěvku na péči'),
    write: ({ number, organisation }) => ({
      subject: `Odstoupení od dotace, žádost ev. č. ${number}`,
      body: [
        'Dobrý den,',
        `${organisation.name} se vzdává přiznané dotace, protože se nepodařilo zajistit spolufinancování projektu. Prostředky dosud nebyly poukázány.`,
      ],
    }),
  },
  {
    id: 'investment into a lift',
    from: 'organisation',
    annotation: 'Doplnění investiční žádosti - evakuační výtah',
    to: at('oddělení investic v sociálních službách'),
    write: ({ number, on }) => ({
      subject: `Program rozvoje materiálně technické základny – akce č. ${number}`,
      body: [
        `k Vaší výzvě ze dne ${czechDate(on)} doplňujeme aktualizovaný položkový rozpočet stavby evakuačního výtahu, stavební povolení a souhlas vlastníka pozemku.`,
        'Zahájení stavby předpokládáme na jaře příštího roku.',
      ],
    }),
  },
  {
    id: 'settlement for social work of a town',
    from: 'authority',
    annotation: 'Dotace na výkon sociální práce - vyúčtování obce',
    unit: 'oddělení sociální práce',
    to: at('oddělení sociální práce'),
    write: ({ organisation, number }) => ({
      subject: `Vyúčtování dotace na výkon sociální práce, č. j. ${number}/2026`,
      body: [
        `${organisation.name} zasílá vyúčtování dotace na výkon sociální práce (kromě sociálně-právní ochrany dětí).`,
        [
          ['Úvazky', 'Poskytnuto', 'Čerpáno'],
          ['1,5', '798 000 Kč', '771 460 Kč'],
        ],
        'Rozdíl vracíme na účet ministerstva.',
      ],
    }),
  },
  {
    id: 'money for the protection of children',
    from: 'authority',
    annotation: 'SPOD 2027 - požadavek obecního úřadu na dotaci',
    to: at('odbor ochrany práv dětí'),
    write: ({ organisation }) => ({
      subject: 'Požadavek na dotaci na sociálně-právní ochranu dětí pro rok 2027',
      body: [
        `${organisation.name} uplatňuje požadavek na dotaci na zajištění sociálně-právní ochrany dětí, a to na čtyři pracovní úvazky a supervize.`,
      ],
    }),
  },
  {
    id: 'account for a subsidy',
    from: 'organisation',
    annotation: 'Změna bankovního účtu příjemce dotace',
    to: briefly('odbor financování'),
    write: ({ number, organisation, on }) => ({
      subject: 'Nové číslo účtu pro zasílání dotace',
      body: [
        'Vážení,',
        `oznamujeme, že příjemce dotace ${organisation.name}, IČO ${organisation.ico}, zrušil k ${czechDate(on)} dosavadní bankovní účet. Další splátky dotace prosíme poukazovat na účet 19-${number}20277/0100, potvrzení banky přikládáme.`,
      ],
    }),
  },
  {
    id: 'activities of the elderly',
    from: 'organisation',
    annotation: 'Oprava rozpočtu projektu Aktivní stáří v obci',
    to: at('odbor rodinné politiky a politiky stárnutí'),
    write: ({ number }) => ({
      subject: `Opravený rozpočet projektu č. ${number}`,
      body: [
        'v rozpočtu projektu Aktivní stáří v obci jsme našli početní chybu v řádku lektorné. Zasíláme opravenou tabulku a omlouváme se za potíže.',
      ],
    }),
  },
  {
    id: 'town pays its part',
    from: 'authority',
    annotation: 'Potvrzení o spolufinancování pečovatelské služby z rozpočtu města',
    to: wholly,
    write: ({ on, organisation }) => ({
      subject: 'Potvrzení o finanční spoluúčasti',
      body: [
        `zastupitelstvo (${organisation.name}) schválilo dne ${wordyDate(on)} příspěvek na provoz pečovatelské služby ve výši 2 400 000 Kč. Potvrzení vydáváme jako přílohu dotační žádosti naší příspěvkové organizace.`,
      ],
    }),
  },
  {
    id: 'project prolonged',
    from: 'organisation',
    annotation: 'OPZ+ žádost o podstatnou změnu - prodloužení realizace',
    to: at('odbor realizace programů ESF – sociální začleňování'),
    write: ({ number }) => ({
      subject: `Projekt CZ.03.02.02/00/24_${number} – podstatná změna`,
      body: [
        'žádáme o prodloužení realizace projektu o šest měsíců. Důvodem je pozdější nábor dvou pracovníků terénního týmu. Rozpočet ani cílová skupina se nemění.',
        'Formulář změny byl podán v systému IS KP21+.',
      ],
    }),
  },
  {
    id: 'what may be paid from the programme',
    from: 'organisation',
    annotation: 'Dotaz k uznatelnosti nákladů - program Rodina 2027',
    to: briefly('oddělení podpory rodin'),
    write: () => ({
      subject: 'Uznatelné náklady v dotačním programu Rodina',
      body: [
        'Dobrý den,',
        'v metodice programu není jasné, zda lze z dotace hradit pronájem tělocvičny pro příměstský tábor. Prosíme o stanovisko, ať můžeme sestavit rozpočet.',
      ],
    }),
  },
  {
    id: 'auditor has checked the subsidy',
    from: 'organisation',
    annotation: 'Zpráva auditora k vyúčtování dotace 2025',
    to: at('oddělení kontroly dotací'),
    write: ({ number }) => ({
      subject: `Zpráva nezávislého auditora – dotace č. ${number}`,
      body: [
        'v příloze zasíláme zprávu auditora o ověření vyúčtování dotace za rok 2025. Auditor nezjistil rozdíly mezi účetnictvím a vyúčtováním, které jsme svého času odeslali v aplikaci OKslužby – poskytovatel.',
      ],
    }),
  },

  // inspections
  {
    id: 'measures after an inspection',
    from: 'organisation',
    annotation: 'Inspekce poskytování sociálních služeb - splnění uložených opatření',
    unit: 'odbor inspekce sociálních služeb',
    to: at('odbor inspekce sociálních služeb'),
    write: ({ number, on }) => ({
      subject: `Písemná zpráva o plnění opatření, protokol ${number}/2026`,
      body: [
        `ve lhůtě do ${czechDate(on)} jsme splnili všechna opatření uložená při inspekci:`,
        '1. upravili jsme vnitřní pravidla pro individuální plánování,',
        '2. proškolili jsme pracovníky v používání opatření omezujících pohyb,',
        '3. doplnili jsme osobní údaje zájemců, které lze při jednání požadovat.',
        'Dokumenty zasíláme v příloze.',
      ],
    }),
  },
  {
    id: 'more time after an inspection',
    from: 'organisation',
    annotation: 'Prodloužení lhůty k odstranění nedostatků zjištěných inspekcí',
    to: briefly('oddělení inspekce'),
    write: () => ({
      subject: 'Žádost o prodloužení lhůty',
      body: [
        'k odstranění nedostatku č. 4 (úprava koupelen) byla stanovena lhůta do konce letošního roku. Dodavatel stavby dokončí práce později, a proto žádáme o její prodloužení o tři měsíce.',
      ],
    }),
  },
  {
    id: 'papers for a control on the spot',
    from: 'organisation',
    annotation: 'Veřejnosprávní kontrola - předání účetních dokladů',
    to: at('odbor kontroly'),
    write: ({ number }) => ({
      subject: `Součinnost ke kontrole č. ${number}`,
      body: [
        'na základě oznámení o zahájení veřejnosprávní kontroly předkládáme vyžádané doklady: hlavní knihu, mzdové listy, pracovní smlouvy a výpisy z účtu.',
        'Při kontrole na místě bude k dispozici hlavní účetní.',
      ],
    }),
  },
  {
    id: 'founder controlled the accounts',
    from: 'authority',
    annotation: 'Protokol o kontrole hospodaření příspěvkové organizace - na vědomí',
    to: wholly,
    write: ({ on, organisation }) => ({
      subject: 'Výsledek kontroly u zřízené organizace',
      body: [
        `${organisation.name} jako zřizovatel zasílá na vědomí protokol o kontrole hospodaření, která u domova pro seniory skončila ${czechDate(on)}. Závažné nedostatky zjištěny nebyly.`,
      ],
    }),
  },
  {
    id: 'relative suggests a control',
    from: 'person',
    annotation: 'Podnět k provedení kontroly v domově se zvláštním režimem',
    to: at('odbor inspekce sociálních služeb'),
    write: ({ person }) => ({
      subject: 'Podnět ke kontrole',
      body: [
        `můj tatínek žije v domově se zvláštním režimem. Při návštěvách jsem opakovaně ${by(person, 'viděl', 'viděla')}, že na celé patro je v noci jediná pečovatelka. Žádám, aby poměry v zařízení prověřila inspekce, a prosím o sdělení výsledku.`,
      ],
    }),
  },
  {
    id: 'another day for the inspectors',
    from: 'organisation',
    annotation: 'Omluva a žádost o jiný termín místního šetření',
    to: briefly('inspekce sociálních služeb'),
    write: ({ person }) => ({
      subject: 'Změna termínu místního šetření',
      body: [
        'Dobrý den,',
        `termín oznámený na 8. 12. 2026 nám nevyhovuje, protože máme v zařízení karanténu kvůli noroviru. Navrhujeme termín o dva týdny později. Kontaktní osobou zůstává ${ended(fullName(person))}`,
      ],
    }),
  },
  {
    id: 'comments on a protocol of the labour inspection',
    from: 'organisation',
    annotation: 'Stanovisko ke kontrole oblastního inspektorátu práce',
    to: at('odbor pracovněprávní'),
    write: ({ number }) => ({
      subject: `Evidence pracovní doby – protokol ${number}`,
      body: [
        'inspektorát práce nám vytkl způsob rozvržení nočních směn pečovatelek. Domníváme se, že náš harmonogram zákoníku práce odpovídá, a prosíme o metodický výklad § 84 zákoníku práce.',
      ],
    }),
  },

  // complaints
  {
    id: 'complaint by the administrative code',
    from: 'person',
    annotation: 'Stížnost podle § 175 správního řádu',
    to: at('oddělení stížností'),
    write: ({ on, person }) => ({
      subject: 'Stížnost na postup kontaktního pracoviště úřadu práce',
      body: [
        'Vážení,',
        `podle § 175 správního řádu si stěžuji na jednání úřední osoby. Dne ${czechDate(on)} jsem na přepážce ${by(person, 'chtěl', 'chtěla')} doložit nájemní smlouvu, ale doklad mi odmítli převzít a poslali mě domů.`,
        'Žádám o prošetření a o omluvu.',
      ],
    }),
  },
  {
    id: 'complaint to be looked into again',
    from: 'person',
    annotation: 'Žádost o přešetření způsobu vyřízení stížnosti (§ 175 odst. 7)',
    to: at('odbor kontroly a stížností'),
    write: ({ number, on }) => ({
      subject: `Přešetření stížnosti č. j. ${number}/2026`,
      body: [
        `s vyrozuměním ze dne ${czechDate(on)} nesouhlasím. Stížnost byla označena za nedůvodnou, aniž by byl vyslechnut svědek, kterého stížnost uváděla jménem.`,
        'Žádám nadřízený orgán, aby způsob vyřízení přešetřil.',
      ],
    }),
  },
  {
    id: 'subsidy decided too late',
    from: 'organisation',
    annotation: 'Stížnost na průtahy v dotačním řízení',
    to: at('odbor rodinné politiky a politiky stárnutí'),
    write: ({ number }) => ({
      subject: 'Stížnost na délku posuzování dotační žádosti',
      body: [
        `žádost o dotaci č. ${number} jsme odeslali v řádném termínu přes OKslužby a dodnes nemáme rozhodnutí. Bez něj nemůžeme prodloužit pracovní smlouvy. Podle § 175 správního řádu žádáme, abyste důvody průtahů prošetřili.`,
      ],
    }),
  },
  {
    id: 'contract with a client ended',
    from: 'person',
    annotation: 'Stížnost na výpověď smlouvy o poskytování sociální služby',
    to: briefly('odbor sociálních služeb'),
    write: ({ person, on }) => ({
      subject: 'Výpověď z domova pro seniory',
      body: [
        `babička dostala ${wordyDate(on)} výpověď z domova pro seniory prý proto, že ruší ostatní. Myslím, že důvod v zákoně není. Mohli byste se toho prosím ujmout? ${by(person, 'Stěžoval', 'Stěžovala')} jsem si i řediteli, ten mi odpověděl jednou větou.`,
      ],
    }),
  },
  {
    id: 'idle labour office',
    from: 'person',
    annotation: 'Podnět k opatření proti nečinnosti Úřadu práce ČR',
    to: at('odbor odvolání a správních činností nepojistných dávek'),
    write: ({ number, on }) => ({
      subject: `Nečinnost ve věci sp. zn. ${number}/2026`,
      body: [
        `dne ${dottedDate(on)} uplynula lhůta pro vydání rozhodnutí o příspěvku na péči. Podle § 80 správního řádu žádám, aby ministerstvo jako nadřízený orgán přijalo opatření proti nečinnosti.`,
      ],
    }),
  },
  {
    id: 'long waiting for an invalidity pension',
    from: 'person',
    annotation: 'stiznost na dlouhe cekani na invalidni duchod',
    to: wholly,
    write: ({ person }) => ({
      subject: 'Stiznost - invalidni duchod',
      body: [
        `Dobry den, o invalidni duchod jsem ${by(person, 'zadal', 'zadala')} v breznu a porad cekam na posudek lekare. Nemam z ceho platit najem. Muzete s tim prosim neco udelat?`,
      ],
    }),
  },
  {
    id: 'complaint passed on by a town',
    from: 'authority',
    annotation: 'Postoupení stížnosti občana dle § 12 správního řádu',
    to: wholly,
    write: ({ number, on }) => ({
      subject: `Postoupení podání č. j. ${number}/2026`,
      body: [
        `dne ${czechDate(on)} jsme obdrželi stížnost občana na výplatu rodičovského příspěvku. Obecní úřad není k jejímu vyřízení příslušný, a proto ji v příloze postupujeme a současně vyrozumíváme stěžovatele.`,
      ],
    }),
  },
  {
    id: 'thanks to a clerk',
    from: 'person',
    annotation: 'Poděkování pracovnici úřadu práce',
    to: briefly('kancelář ministra'),
    write: ({ person }) => ({
      subject: 'Pochvala',
      body: [
        `jen bych ${by(person, 'chtěl', 'chtěla')} pochválit paní u přepážky číslo tři, která mi trpělivě pomohla vyplnit žádost o příspěvek na mobilitu. Takových lidí by mělo být víc.`,
      ],
    }),
  },

  // free access to information
  {
    id: 'how much cars cost',
    from: 'person',
    annotation: 'Žádost o informace podle zákona 106/1999 Sb. - služební vozidla',
    to: at('oddělení poskytování informací'),
    write: ({ person }) => ({
      subject: 'Žádost o informace – služební vozidla ministerstva',
      body: [
        'podle zákona č. 106/1999 Sb., o svobodném přístupu k informacím, žádám o sdělení nákladů na pořízení a provoz služebních vozidel v letech 2022 až 2025.',
        `Žadatel: ${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'receivers of the care allowance',
    from: 'person',
    annotation: 'zákon 106 - počty příjemců příspěvku na péči',
    to: briefly('odbor informatiky a statistik'),
    write: () => ({
      subject: 'Poskytnutí údajů podle informačního zákona',
      body: [
        'Dobrý den, pro diplomovou práci potřebuji počty příjemců příspěvku na péči ve IV. stupni závislosti podle okresů za posledních pět let. Stačí tabulka v Excelu.',
      ],
    }),
  },
  {
    id: 'request for information not dealt with',
    from: 'person',
    annotation: 'Stížnost na postup při vyřizování žádosti o informace (§ 16a)',
    to: at('oddělení právní podpory'),
    write: ({ number, on }) => ({
      subject: `Stížnost podle § 16a, Vaše č. j. ${number}/2026`,
      body: [
        `lhůta patnácti dnů marně uplynula ${czechDate(on)}. Informace o počtu zaměstnanců podatelny mi nebyly poskytnuty ani v částečném rozsahu.`,
      ],
    }),
  },
  {
    id: 'request for information passed over',
    from: 'authority',
    annotation: 'Částečné odložení žádosti o informace a její postoupení',
    to: wholly,
    write: ({ number }) => ({
      subject: `Žádost o informace sp. zn. ${number}/2026 – postoupení`,
      body: [
        'žadatel se dotazuje na výši výdajů na dávky v hmotné nouzi v našem obvodu. Městský úřad těmito údaji nedisponuje, žádost proto v této části zasíláme ministerstvu.',
      ],
    }),
  },
  {
    id: 'appeal against refused information',
    from: 'person',
    annotation: 'Rozklad proti odmítnutí žádosti o informace',
    to: at('kancelář rozkladové komise'),
    write: ({ number, on }) => ({
      subject: `Rozklad proti rozhodnutí č. j. ${number}/2026`,
      body: [
        `proti rozhodnutí ze dne ${czechDate(on)}, kterým byla moje žádost o kopii smlouvy s poradenskou firmou odmítnuta, podávám rozklad. Cena plnění obchodním tajemstvím není.`,
      ],
    }),
  },

  // invoices and supplies
  {
    id: 'bill of interpreters',
    from: 'organisation',
    annotation: 'Faktura - tlumočení do znakového jazyka',
    unit: 'odbor mezinárodní spolupráce',
    to: at('odbor mezinárodní spolupráce'),
    write: ({ number, on }) => ({
      subject: `Faktura č. ${number} za tlumočnické služby`,
      body: [
        `Podle objednávky Vám fakturujeme tlumočení na poradě konané ${czechDate(on)}.`,
        [
          ['Služba', 'Hodin', 'Cena'],
          ['Tlumočení do českého znakového jazyka', '6', '7 200 Kč'],
        ],
        'Nejsme plátci DPH. Splatnost 21 dnů.',
      ],
    }),
  },
  {
    id: 'correction of a bill for cleaning',
    from: 'organisation',
    annotation: 'Opravný daňový doklad - úklid budovy',
    unit: 'odbor vnitřní správy',
    to: at('odbor vnitřní správy'),
    write: ({ number, on }) => ({
      subject: `Opravný daňový doklad ${number}`,
      body: [
        `K dokladu ze dne ${dottedDate(on)} vystavujeme opravu z důvodu chybně účtované sazby daně.`,
        [
          ['Původní částka', 'Opravená částka'],
          ['128 260 Kč', '118 720 Kč'],
        ],
        'Přeplatek Vám vrátíme na účet.',
      ],
    }),
  },
  {
    id: 'reminder of an unpaid bill',
    from: 'organisation',
    annotation: 'Upomínka - neuhrazená pohledávka po splatnosti',
    to: briefly('odbor rozpočtu a účetnictví'),
    write: ({ number, on }) => ({
      subject: `Upomínka k pohledávce VS ${number}`,
      body: [
        `dovolujeme si připomenout, že částka 15 488 Kč za pronájem stánku na veletrhu byla splatná ${czechDate(on)} a dosud ji neevidujeme jako uhrazenou.`,
      ],
    }),
  },
  {
    id: 'advance for a hall',
    from: 'organisation',
    annotation: 'Zálohová faktura na pronájem sálu',
    unit: 'oddělení protokolu',
    to: at('oddělení protokolu'),
    write: ({ number }) => ({
      subject: `Zálohová faktura č. ${number}`,
      body: [
        'zasíláme zálohovou fakturu za pronájem společenského sálu na akci dne 10. 12. 2026.',
        [
          ['Předmět', 'Záloha'],
          ['Pronájem sálu včetně ozvučení', '24 000 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'toners for the printers',
    from: 'organisation',
    annotation: 'Fakturace dodávky tonerů',
    unit: technology,
    to: at(technology),
    write: ({ number, on }) => ({
      subject: `Faktura ${number} – spotřební materiál do tiskáren`,
      body: [
        `fakturujeme dodávku tonerů podle rámcové dohody, předáno ${dottedDate(on)} ve skladu ministerstva.`,
        [
          ['Zboží', 'Ks', 'Celkem'],
          ['Toner černý', '120', '168 000 Kč'],
          ['Toner barevný', '40', '92 000 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'delay with notebooks',
    from: 'organisation',
    annotation: 'Oznámení o zpoždění dodávky notebooků',
    unit: technologyBriefly,
    to: briefly(technologyBriefly),
    write: ({ number }) => ({
      subject: `Objednávka ${number} – posun termínu plnění`,
      body: [
        'Vážení obchodní partneři,',
        'výrobce nám oznámil výpadek dodávek displejů, a notebooky tak můžeme předat nejdříve za šest týdnů. Smluvní pokutu prosíme neuplatňovat, zpoždění jsme nezavinili.',
      ],
    }),
  },
  {
    id: 'air conditioning of the computer room',
    from: 'organisation',
    annotation: 'Protokol o revizi klimatizace v serverovně',
    unit: technologyBriefly,
    to: at(technologyBriefly),
    write: ({ on }) => ({
      subject: 'Revizní zpráva – klimatizační jednotky',
      body: [
        `v příloze zasíláme zprávu o revizi klimatizačních jednotek v serverovně provedené ${czechDate(on)}. Jednotka č. 2 má netěsný výměník a doporučujeme její výměnu.`,
      ],
    }),
  },

  // courts, enforcement, insolvency
  {
    id: 'guardian asks for the benefits',
    from: 'authority',
    annotation: 'Veřejný opatrovník - žádost o sdělení výše dávek opatrovance',
    to: at('odbor nepojistných dávek'),
    write: ({ number, organisation }) => ({
      subject: `Opatrovnická věc sp. zn. ${number}/2026`,
      body: [
        `${organisation.name} vykonává podle rozsudku okresního soudu funkci veřejného opatrovníka. Pro účely vyúčtování jmění opatrovance žádáme o přehled dávek vyplacených v loňském roce.`,
      ],
    }),
  },
  {
    id: 'receiver of a subsidy in insolvency',
    from: 'organisation',
    annotation: 'Insolvenční řízení příjemce dotace - vyrozumění poskytovatele',
    to: at('oddělení pohledávek'),
    write: ({ number, on }) => ({
      subject: `Zahájení insolvenčního řízení, INS ${number}/2026`,
      body: [
        `dne ${czechDate(on)} bylo proti naší organizaci zahájeno insolvenční řízení. Podle podmínek rozhodnutí o dotaci Vás o tom vyrozumíváme; provoz zařízení zatím pokračuje a prostředky dotace jsou na odděleném účtu.`,
      ],
    }),
  },
  {
    id: 'action against a decision of the ministry',
    from: 'person',
    annotation: 'Stejnopis správní žaloby proti rozhodnutí ministerstva',
    to: at('odbor legislativy a právní'),
    write: ({ number, on, person }) => ({
      subject: 'Žaloba proti rozhodnutí správního orgánu – stejnopis',
      body: [
        `krajskému soudu jsem ${by(person, 'podal', 'podala')} žalobu proti rozhodnutí ministerstva č. j. ${number}/2026 ze dne ${dottedDate(on)} ve věci průkazu osoby se zdravotním postižením. Na vědomí zasílám její stejnopis.`,
      ],
    }),
  },
  {
    id: 'local fees taken from wages',
    from: 'authority',
    annotation: 'Daňová exekuce srážkami ze mzdy - exekuční příkaz správce poplatku',
    to: briefly('personální odbor'),
    write: ({ number, person, organisation }) => ({
      subject: `Exekuční příkaz č. j. ${number}/2026`,
      body: [
        `${organisation.name} jako správce místního poplatku za komunální odpad nařizuje exekuci srážkami ze mzdy. ${by(person, 'Dlužníkem je Váš zaměstnanec', 'Dlužnicí je Vaše zaměstnankyně')} ${ended(fullName(person))}`,
        'Plátce mzdy je povinen provádět srážky do výše nedoplatku 3 640 Kč.',
      ],
    }),
  },
  {
    id: 'employer of an offender',
    from: 'authority',
    annotation: 'Přestupkové řízení - žádost o zprávu zaměstnavatele',
    to: at('odbor personální'),
    write: ({ number, person }) => ({
      subject: `Součinnost v řízení o přestupku ${number}/2026`,
      body: [
        `komise pro projednávání přestupků žádá o sdělení, zda je u Vás ${by(person, 'zaměstnán', 'zaměstnána')} ${fullName(person)}, a o pracovní hodnocení této osoby.`,
      ],
    }),
  },
  {
    id: 'debt relief of an employee',
    from: 'person',
    annotation: 'Oznámení zaměstnance o schváleném oddlužení',
    to: briefly('mzdová účtárna'),
    write: ({ person, on, number }) => ({
      subject: 'Moje oddlužení – srážky ze mzdy',
      body: [
        'Dobrý den,',
        `usnesením ze dne ${czechDate(on)}, INS ${number}/2026, mi soud schválil oddlužení. Jako ${by(person, 'zaměstnanec', 'zaměstnankyně')} ministerstva prosím, aby srážky šly od příští výplaty insolvenčnímu správci.`,
      ],
    }),
  },
  {
    id: 'child placed by a court',
    from: 'authority',
    annotation: 'Předběžné opatření soudu o svěření dítěte do zařízení - na vědomí',
    to: at('odbor ochrany práv dětí'),
    write: ({ on }) => ({
      subject: 'Oznámení OSPOD o umístění dítěte',
      body: [
        `oddělení sociálně-právní ochrany dětí oznamuje, že předběžným opatřením z ${czechDate(on)} bylo nezletilé dítě umístěno do zařízení pro děti vyžadující okamžitou pomoc. Rodinu dále doprovází terénní pracovnice.`,
      ],
    }),
  },
  {
    id: 'maintenance from abroad',
    from: 'person',
    annotation: 'Vymáhání výživného ze zahraničí - doplnění návrhu',
    to: wholly,
    write: ({ person }) => ({
      subject: 'Výživné ze zahraničí',
      body: [
        `k návrhu na vymožení výživného v Irsku doplňuji rozsudek s doložkou právní moci a potvrzení školy. Druhý rodič se podle posledních zpráv zdržuje v Dublinu. ${fullName(person)}`,
      ],
    }),
  },

  // benefits
  {
    id: 'housing allowance stopped',
    from: 'person',
    annotation: 'Odvolání - zastavení příspěvku na bydlení',
    to: at('odbor odvolání nepojistných dávek'),
    write: ({ on, number, person }) => ({
      subject: `Odvolání proti rozhodnutí č. j. ${number}/2026/KRB`,
      body: [
        `rozhodnutím doručeným ${czechDate(on)} mi úřad práce zastavil příspěvek na bydlení. Proti tomu se odvolávám, protože doklad o zaplacení nájemného jsem ${by(person, 'předložil', 'předložila')} včas a úřad ho založil do jiného spisu.`,
      ],
    }),
  },
  {
    id: 'state social assistance',
    from: 'person',
    annotation: 'Dávka státní sociální pomoci - dotaz',
    to: wholly,
    write: ({ person }) => ({
      subject: 'Dotaz k dávce státní sociální pomoci',
      body: [
        'Dobrý den,',
        `dosud jsem ${by(person, 'pobíral', 'pobírala')} příspěvek na bydlení a přídavky na dvě děti. Musím o novou dávku žádat za celou domácnost, i když se mnou bydlí dospělý syn, který pracuje?`,
      ],
    }),
  },
  {
    id: 'mobility allowance taken away',
    from: 'person',
    annotation: 'Příspěvek na mobilitu - nesouhlas s odnětím',
    to: at('odbor posudkové služby'),
    write: ({ person }) => ({
      subject: 'Nesouhlas s posudkem o zdravotním stavu',
      body: [
        `podle posudku prý zvládám cestu hromadnou dopravou. Po mrtvici chodím o berlích a ${by(person, 'sám', 'sama')} nenastoupím ani do nízkopodlažního autobusu. Prosím o nové posouzení u komise.`,
      ],
    }),
  },
  {
    id: 'lost card of the disabled',
    from: 'person',
    annotation: 'Ztráta průkazu ZTP/P',
    to: briefly('informační kancelář'),
    write: ({ on, person }) => ({
      subject: 'Ztracený průkaz ZTP/P',
      body: [
        `dne ${czechDate(on)} jsem ${by(person, 'ztratil', 'ztratila')} průkaz ZTP/P. Na úřadu práce mi řekli, že nový bude až za měsíc. Mohu mezitím používat parkovací průkaz?`,
      ],
    }),
  },
  {
    id: 'special receiver of the care allowance',
    from: 'authority',
    annotation: 'Ustanovení zvláštního příjemce příspěvku na péči',
    to: at('odbor nepojistných dávek'),
    write: ({ number }) => ({
      subject: `Zvláštní příjemce – žádost o výklad, č. j. ${number}/2026`,
      body: [
        'příjemce příspěvku na péči dávku nepoužívá na péči a odmítá jakoukoli pomoc. Úřad práce po nás žádá, abychom funkci zvláštního příjemce přijali. Prosíme o výklad, zda může obec takovou funkci odmítnout.',
      ],
    }),
  },
  {
    id: 'care allowance paid to a home',
    from: 'organisation',
    annotation: 'Hromadná výplata příspěvku na péči - změna účtu zařízení',
    to: wholly,
    write: ({ number, on }) => ({
      subject: 'Nový účet pro výplatu příspěvků na péči klientů domova',
      body: [
        `od ${czechDate(on)} prosíme zasílat příspěvky na péči klientů, kterým jsme zvláštním příjemcem, na účet 35-${number}41150/0800. Tutéž změnu jsme oznámili krajské pobočce Úřadu práce.`,
      ],
    }),
  },
  {
    id: 'reward of foster parents',
    from: 'person',
    annotation: 'Odměna pěstouna - doplatek',
    to: briefly('oddělení náhradní rodinné péče'),
    write: ({ person }) => ({
      subject: 'Doplatek odměny pěstouna',
      body: [
        `už od jara máme v péči druhé dítě, odměna mi však stále chodí jen za jedno. ${by(person, 'Volal', 'Volala')} jsem na úřad práce třikrát. Prosím o pomoc.`,
      ],
    }),
  },
  {
    id: 'lodging of refugees',
    from: 'authority',
    annotation: 'Ubytování osob s dočasnou ochranou v obecních bytech',
    to: at('odbor pomoci v hmotné nouzi'),
    write: ({ organisation }) => ({
      subject: 'Dotaz k humanitární dávce a nákladům na bydlení',
      body: [
        `${organisation.name} ubytovává v obecních bytech tři rodiny s dočasnou ochranou. Prosíme o sdělení, jak se do nároku na humanitární dávku započítává sleva na nájemném.`,
      ],
    }),
  },
  {
    id: 'stay of a client in a hospital',
    from: 'organisation',
    annotation: 'Hlášení hospitalizace klientů pro účely příspěvku na péči',
    to: briefly('odbor příspěvku na péči'),
    write: ({ on }) => ({
      subject: 'Hospitalizace osob pobírajících příspěvek na péči',
      body: [
        `podle § 21a zákona o sociálních službách oznamujeme, že v období do ${czechDate(on)} byli po celý kalendářní měsíc v nemocnici dva naši klienti. Jmenný seznam dostal úřad práce.`,
      ],
    }),
  },
  {
    id: 'substitute maintenance',
    from: 'person',
    annotation: 'Náhradní výživné - žádost o radu',
    to: wholly,
    write: ({ person }) => ({
      subject: 'Náhradní výživné pro děti',
      body: [
        `exekutor výživné nevymohl už osm měsíců. Na internetu jsem ${by(person, 'četl', 'četla')}, že stát může výživné zčásti nahradit. Kam mám žádost poslat a jaké doklady jsou k ní potřeba?`,
      ],
    }),
  },

  // pensions
  {
    id: 'bonus for raised children',
    from: 'person',
    annotation: 'Výchovné ke starobnímu důchodu',
    to: at('odbor důchodového pojištění'),
    write: ({ person }) => ({
      subject: 'Nepřiznané výchovné',
      body: [
        `ČSSZ mi nepřiznala výchovné za dceru, protože ji prý vychovával druhý rodič. ${by(person, 'Já sám', 'Já sama')} jsem s ní ale zůstal${by(person, '', 'a')} doma, když byla malá. Prosím ministerstvo o posouzení.`,
      ],
    }),
  },
  {
    id: 'years worked abroad',
    from: 'person',
    annotation: 'Doby pojištění v Rakousku - důchod',
    to: wholly,
    write: ({ person }) => ({
      subject: 'Započtení zahraničních dob pojištění',
      body: [
        `v letech 1998 až 2006 jsem ${by(person, 'pracoval', 'pracovala')} v Rakousku jako pečovatel${by(person, '', 'ka')}. V informativním listu tato doba chybí. Jak se dostane do výpočtu důchodu?`,
      ],
    }),
  },
  {
    id: 'hardship of the law',
    from: 'person',
    annotation: 'Prominutí podmínek nároku na důchod - odstranění tvrdosti',
    to: at('odbor důchodového pojištění'),
    write: ({ person }) => ({
      subject: 'Žádost o odstranění tvrdosti zákona',
      body: [
        `do potřebné doby pojištění mi chybí jedenáct měsíců, kdy jsem ${by(person, 'pečoval', 'pečovala')} o nemocnou matku bez příspěvku na péči. Žádám paní ministryni nebo pana ministra o odstranění tvrdosti.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'pension of demanding professions',
    from: 'organisation',
    annotation: 'Dřívější odchod do důchodu - pečovatelky a náročné profese',
    to: briefly('sekce sociálního pojištění'),
    write: () => ({
      subject: 'Zařazení pečovatelek mezi náročné profese',
      body: [
        'naše pečovatelky denně zvedají ležící klienty, a přesto jejich práce není zařazena do třetí kategorie. Prosíme o informaci, zda se počítá s rozšířením dřívějšího odchodu do důchodu i na ně.',
      ],
    }),
  },
  {
    id: 'special receiver of a pension',
    from: 'authority',
    annotation: 'Zvláštní příjemce důchodu - metodický dotaz obce',
    to: at('odbor důchodového pojištění'),
    write: ({ number }) => ({
      subject: `Dotaz ke zvláštnímu příjemci důchodu, zn. ${number}`,
      body: [
        'obec byla rozhodnutím určena zvláštním příjemcem důchodu osoby, která se odstěhovala do jiného kraje. Prosíme o sdělení, kdo rozhodne o zrušení takového ustanovení.',
      ],
    }),
  },

  // employment
  {
    id: 'share of the disabled',
    from: 'organisation',
    annotation: 'Povinný podíl osob se zdravotním postižením - oznámení',
    to: wholly,
    write: ({ number }) => ({
      subject: 'Oznámení o plnění povinného podílu – kopie',
      body: [
        `zasíláme kopii oznámení, které jsme za rok 2025 podali krajské pobočce Úřadu práce pod číslem ${number}. Povinný podíl jsme splnili zaměstnáváním tří osob.`,
      ],
    }),
  },
  {
    id: 'no carers to be found',
    from: 'organisation',
    annotation: 'Nedostatek pracovníků v přímé péči - volná místa',
    to: at('odbor trhu práce'),
    write: ({ organisation }) => ({
      subject: 'Neobsazená místa pečovatelek',
      body: [
        `${organisation.name} má již rok neobsazená čtyři místa v přímé péči, úřad práce nám neposlal ani jednoho uchazeče. Prosíme o informaci o programech, kterými by šlo nábor podpořit.`,
      ],
    }),
  },
  {
    id: 'support for employing the disabled',
    from: 'organisation',
    annotation: 'Odvolání ve věci příspěvku na podporu zaměstnávání OZP',
    to: at('odbor zaměstnanosti – odvolací řízení'),
    write: ({ number, on }) => ({
      subject: `Příspěvek podle § 78a – odvolání proti č. j. ${number}/2026`,
      body: [
        `proti rozhodnutí Úřadu práce ČR ze dne ${dottedDate(on)} podáváme odvolání. Zamítnutí se opírá o nedoplatek 112 Kč na pojistném, který byl uhrazen před podáním žádosti.`,
      ],
    }),
  },
  {
    id: 'struck off the list of job seekers',
    from: 'person',
    annotation: 'Vyřazení z evidence uchazečů o zaměstnání',
    to: briefly('odvolací oddělení – zaměstnanost'),
    write: ({ person, on }) => ({
      subject: 'Odvolání proti vyřazení z evidence',
      body: [
        `na schůzku dne ${czechDate(on)} jsem se ${by(person, 'nedostavil', 'nedostavila')}, protože jsem ${by(person, 'ležel', 'ležela')} v nemocnici. Lékařskou zprávu přikládám a žádám, aby rozhodnutí o vyřazení bylo zrušeno.`,
      ],
    }),
  },
  {
    id: 'permit of an agency returned',
    from: 'organisation',
    annotation: 'Zánik povolení agentury práce na žádost držitele',
    to: at('odbor regulace trhu práce'),
    write: ({ organisation, number }) => ({
      subject: `Ukončení agenturního zaměstnávání – povolení č. ${number}`,
      body: [
        `${organisation.name}, IČO ${organisation.ico}, oznamuje, že končí s agenturním zaměstnáváním, a žádá o zrušení uděleného povolení ke zprostředkování.`,
      ],
    }),
  },
  {
    id: 'public works in a village',
    from: 'authority',
    annotation: 'Veřejně prospěšné práce - málo přidělených míst',
    to: briefly('sekce zaměstnanosti'),
    write: ({ organisation }) => ({
      subject: 'Navýšení míst na veřejně prospěšné práce',
      body: [
        `${organisation.name} žádá ministerstvo o podporu při jednání s úřadem práce. Na údržbu zeleně jsme dostali dvě místa místo pěti a obec nestíhá ani úklid chodníků.`,
      ],
    }),
  },
  {
    id: 'nurse from abroad',
    from: 'organisation',
    annotation: 'Zaměstnanecká karta - zdravotní sestra z Filipín',
    to: at('oddělení zahraniční zaměstnanosti'),
    write: ({ person, number }) => ({
      subject: `Volné místo č. ${number} – dotaz`,
      body: [
        `pro obsazení místa všeobecné sestry čekáme na vydání zaměstnanecké karty. Prosíme o sdělení, zda lze místo v centrální evidenci podržet déle než šest měsíců. Vyřizuje ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'trade union in a home',
    from: 'organisation',
    annotation: 'Spor o uzavření kolektivní smlouvy - určení zprostředkovatele',
    to: at('odbor kolektivního vyjednávání'),
    write: ({ on }) => ({
      subject: 'Návrh na určení zprostředkovatele',
      body: [
        `odborová organizace a zaměstnavatel se ani při jednání dne ${czechDate(on)} nedohodli na výši osobních příplatků. Podle zákona o kolektivním vyjednávání navrhujeme, aby ministerstvo určilo zprostředkovatele.`,
      ],
    }),
  },

  // registration and accreditation
  {
    id: 'wider target group',
    from: 'organisation',
    annotation: 'Rozšíření cílové skupiny v registraci odlehčovací služby',
    to: at('odbor sociálních služeb'),
    write: ({ number }) => ({
      subject: `Změna registrace služby, identifikátor ${number}442`,
      body: [
        'na krajský úřad jsme podali žádost o změnu registrace odlehčovací služby, cílovou skupinu rozšiřujeme o osoby s chronickým duševním onemocněním. Kopii zasíláme ministerstvu na vědomí.',
      ],
    }),
  },
  {
    id: 'end of a service',
    from: 'organisation',
    annotation: 'Ukončení provozu nízkoprahového denního centra',
    to: briefly('odbor sociálních služeb'),
    write: ({ on }) => ({
      subject: 'Oznámení o ukončení poskytování sociální služby',
      body: [
        `ke dni ${wordyDate(on)} jsme ukončili provoz nízkoprahového denního centra. Registrující kraj jsme uvědomili tři měsíce předem, klienty převzala sousední charita.`,
      ],
    }),
  },
  {
    id: 'extract for a bank',
    from: 'organisation',
    annotation: 'Potvrzení o registraci sociální služby pro banku',
    to: wholly,
    write: ({ organisation }) => ({
      subject: 'Potvrzení pro účely úvěru',
      body: [
        'Dobrý den,',
        `banka po nás chce potvrzení, že ${organisation.name}, ${seatOf(organisation)}, má registrované sociální služby. Vydá nám ho ministerstvo, nebo se máme obrátit na kraj?`,
      ],
    }),
  },
  {
    id: 'service in the network of a region',
    from: 'authority',
    annotation: 'Zařazení pečovatelské služby do základní sítě kraje - stanovisko města',
    to: briefly('oddělení koncepce sociálních služeb'),
    write: ({ organisation, on }) => ({
      subject: 'Stanovisko ke střednědobému plánu kraje',
      body: [
        `rada (${organisation.name}) dne ${czechDate(on)} vyjádřila nesouhlas s tím, že kraj odmítl zařadit dva nové úvazky pečovatelek do základní sítě. Žádáme ministerstvo, aby se k postupu kraje vyjádřilo.`,
      ],
    }),
  },
  {
    id: 'accredited course for carers',
    from: 'organisation',
    annotation: 'Žádost o akreditaci kurzu Bazální stimulace v domácí péči',
    to: at('akreditační pracoviště pro vzdělávání v sociálních službách'),
    write: ({ number }) => ({
      subject: `Akreditace vzdělávacího programu, sp. zn. ${number}`,
      body: [
        'žádáme o akreditaci osmihodinového kurzu pro pracovníky v sociálních službách. Přikládáme učební plán, životopisy lektorek a doklad o zaplacení správního poplatku.',
      ],
    }),
  },

  // statistics
  {
    id: 'yearly statement of a municipality',
    from: 'authority',
    annotation: 'Roční výkaz V 20-01 - oprava údajů za obec',
    to: at('odbor statistiky'),
    write: ({ organisation }) => ({
      subject: 'Oprava ročního výkazu MPSV (V) 20-01',
      body: [
        `v papírovém výkazu V 20-01 za ${organisation.name} byl chybně uveden počet bytů zvláštního určení. Správný počet je 34, prosíme o opravu ve statistickém zpracování.`,
      ],
    }),
  },
  {
    id: 'waiting lists of homes',
    from: 'organisation',
    annotation: 'Dotazník o čekatelích na umístění v domově pro seniory',
    to: briefly('oddělení analýz'),
    write: () => ({
      subject: 'Vyplněný dotazník – počty čekatelů',
      body: [
        'zasíláme vyplněný dotazník k průzkumu kapacit:',
        [
          ['Pohlaví', 'Počet čekatelů'],
          ['muži', '61'],
          ['ženy', '148'],
        ],
        'Duplicitní žádosti podané u jiných zařízení jsme nevyřazovali.',
      ],
    }),
  },
  {
    id: 'homeless people counted',
    from: 'authority',
    annotation: 'Sčítání osob bez domova - výsledky za správní obvod',
    to: at('oddělení sociálního bydlení'),
    write: ({ on }) => ({
      subject: 'Výsledky sčítání osob bez přístřeší',
      body: [
        `ve dnech do ${czechDate(on)} terénní pracovníci města sečetli osoby bez domova. Ve veřejném prostoru jich bylo 27, v noclehárně 14.`,
      ],
    }),
  },

  // invitations
  {
    id: 'open day of a home care',
    from: 'organisation',
    annotation: 'Pozvánka na den otevřených dveří pečovatelské služby',
    to: briefly('kancelář ministra'),
    write: () => ({
      subject: 'Dvacet let pečovatelské služby – pozvánka',
      body: [
        'srdečně Vás zveme na den otevřených dveří, který pořádáme první středu v prosinci. Ukážeme Vám nové elektromobily i středisko osobní hygieny a klientky napečou koláče.',
      ],
    }),
  },
  {
    id: 'registration for a conference',
    from: 'organisation',
    annotation: 'Přihláška pracovníků MPSV na konferenci Stárneme doma',
    to: at('oddělení vzdělávání'),
    write: ({ number }) => ({
      subject: 'Konference Stárneme doma – potvrzení registrace',
      body: [
        `potvrzujeme registraci dvou účastníků z Vašeho ministerstva na konferenci dne 3. 12. 2026. Přístupové údaje k on-line přenosu konference přijdou účastníkům e-mailem, kód objednávky ${number}.`,
      ],
    }),
  },
  {
    id: 'meeting of mayors',
    from: 'authority',
    annotation: 'Setkání starostů mikroregionu - pozvání',
    to: briefly('sekretariát náměstka pro sociální politiku'),
    write: ({ organisation }) => ({
      subject: 'Pozvání na setkání starostů',
      body: [
        `${organisation.name} hostí 20. ledna 2027 setkání starostů. Hlavním tématem je domácí péče v malých obcích a uvítali bychom účast zástupce ministerstva.`,
      ],
    }),
  },
  {
    id: 'patronage of a week for carers',
    from: 'organisation',
    annotation: 'Žádost o převzetí záštity nad Týdnem pečujících',
    to: at('kancelář ministra'),
    write: () => ({
      subject: 'Žádost o záštitu',
      body: [
        'dovolujeme si požádat o převzetí záštity nad Týdnem pečujících, který se koná v březnu 2027. V programu je výstava, beseda s ošetřovatelkami a bezplatné poradenství rodinám.',
      ],
    }),
  },

  // personal data, consents of another kind
  {
    id: 'erasure from the files of benefits',
    from: 'person',
    annotation: 'Žádost o výmaz osobních údajů z evidence hmotné nouze',
    to: at('pověřenec pro ochranu osobních údajů'),
    write: ({ person }) => ({
      subject: 'Právo na výmaz podle čl. 17 GDPR',
      body: [
        `dávky hmotné nouze nepobírám od roku 2014. Žádám, aby moje osobní údaje v této evidenci byly smazány, a prosím o vyrozumění. ${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'lost folder of a carer',
    from: 'organisation',
    annotation: 'Porušení zabezpečení osobních údajů klientů - na vědomí',
    to: at('pověřenec pro ochranu osobních údajů'),
    write: ({ on }) => ({
      subject: 'Ohlášení ztráty dokumentace',
      body: [
        `dne ${czechDate(on)} byly pečovatelce z auta odcizeny desky s rozpisy návštěv u klientů. Událost jsme ohlásili Úřadu pro ochranu osobních údajů, Vám ji zasíláme na vědomí.`,
      ],
    }),
  },
  {
    id: 'no more newsletters',
    from: 'person',
    annotation: 'Odvolání souhlasu se zasíláním zpravodaje ministerstva',
    to: briefly('tiskové oddělení'),
    write: ({ person }) => ({
      subject: 'Odhlášení ze zpravodaje',
      body: [
        `odvolávám souhlas se zpracováním svých osobních údajů pro zasílání elektronického zpravodaje ministerstva. Odkaz na odhlášení v e-mailu nefunguje. Moje adresa je ${person.email}.`,
      ],
    }),
  },
  {
    id: 'photographs of clients',
    from: 'organisation',
    annotation: 'Souhlasy klientů s uveřejněním fotografií v publikaci MPSV',
    to: at('tiskové oddělení'),
    write: () => ({
      subject: 'Fotografie do publikace o dobré praxi',
      body: [
        'k fotografiím z našeho domova přikládáme souhlasy klientů se zpracováním osobních údajů pro účely vydání publikace Dobrá praxe v pobytových službách. Jedna klientka souhlas nedala, snímek č. 6 proto nepoužívejte.',
      ],
    }),
  },
  {
    id: 'consent of the participants of a research',
    from: 'organisation',
    annotation: 'Výzkum potřeb pečujících - informované souhlasy respondentů',
    to: briefly('Výzkumný ústav práce a sociálních věcí'),
    write: ({ number }) => ({
      subject: `Informované souhlasy – výzkum č. ${number}`,
      body: [
        'předáváme osm informovaných souhlasů respondentů s nahráváním rozhovoru a se zpracováním jejich osobních údajů pro potřeby výzkumu. Rozhovory proběhly v jejich domácnostech.',
      ],
    }),
  },

  // recruitment
  {
    id: 'head of a department',
    from: 'person',
    annotation: 'Přihláška do výběrového řízení na představeného',
    to: at('odbor státní služby'),
    write: ({ person, number }) => ({
      subject: `Výběrové řízení č. ${number} – přihláška`,
      body: [
        'hlásím se do výběrového řízení na služební místo vedoucí oddělení. Splňuji požadavky § 25 zákona o státní službě, přikládám životopis, kopii diplomu a čestné prohlášení o svéprávnosti.',
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'candidate changed his mind',
    from: 'person',
    annotation: 'Zpětvzetí žádosti o přijetí do služebního poměru',
    to: briefly('personální odbor'),
    write: ({ person, number }) => ({
      subject: `Beru zpět přihlášku k výběrovému řízení ${number}`,
      body: [`z rodinných důvodů beru svou přihlášku zpět. Děkuji za vstřícné jednání. ${fullName(person)}`],
    }),
  },
  {
    id: 'out of the list of candidates',
    from: 'person',
    annotation: 'Odvolání souhlasu - databáze uchazečů o práci na ministerstvu',
    to: at('oddělení náboru'),
    write: ({ person }) => ({
      subject: 'Odvolání souhlasu s uchováním životopisu',
      body: [
        `v loňském roce jsem ${by(person, 'poskytl', 'poskytla')} souhlas, abyste můj životopis uchovali v databázi zájemců o zaměstnání. Tento souhlas odvolávám a prosím o vymazání životopisu i kontaktů.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'confirmation for a former employee',
    from: 'person',
    annotation: 'Žádost o potvrzení o zaměstnání a zápočtový list',
    to: briefly('personální odbor – archiv'),
    write: ({ person }) => ({
      subject: 'Potvrzení o době zaměstnání',
      body: [
        `na ministerstvu jsem ${by(person, 'pracoval', 'pracovala')} v letech 1994 až 1999. Kvůli důchodu potřebuji potvrzení o zaměstnání, zápočtový list jsem při stěhování ztratil${by(person, '', 'a')}.`,
      ],
    }),
  },
  {
    id: 'practice of a student of social work',
    from: 'organisation',
    annotation: 'Souvislá odborná praxe studentů sociální práce',
    to: at('oddělení vzdělávání'),
    write: ({ person }) => ({
      subject: 'Dohoda o konání odborné praxe',
      body: [
        `zasíláme k podpisu dohodu o praxi, kterou má v lednu a únoru 2027 na Vašem pracovišti konat ${ended(fullName(person))} Po skončení praxe prosíme o hodnocení.`,
      ],
    }),
  },

  // tenders
  {
    id: 'explanation of a tender',
    from: 'organisation',
    annotation: 'Žádost o vysvětlení zadávací dokumentace - datové úložiště',
    unit: technology,
    to: at(technology),
    write: ({ number }) => ({
      subject: `Veřejná zakázka ev. č. Z2026-0${number} – dotaz dodavatele`,
      body: [
        'podle § 98 zákona o zadávání veřejných zakázek žádáme o vysvětlení: připouští zadavatel u datového úložiště i disky s kapacitou 15 TB, pokud bude dodržena celková využitelná kapacita?',
      ],
    }),
  },
  {
    id: 'power to hand in a bid',
    from: 'organisation',
    annotation: 'Plná moc k podání nabídky ve veřejné zakázce',
    to: briefly('oddělení veřejných zakázek'),
    write: ({ person, number, organisation }) => ({
      subject: `Plná moc – zakázka č. ${number}`,
      body: [
        `${organisation.name}, IČO ${organisation.ico}, zmocňuje k podání nabídky na dodávku zdravotnických lůžek a k účasti na otevírání obálek tuto osobu: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'excluded from a tender',
    from: 'organisation',
    annotation: 'Námitky proti vyloučení účastníka zadávacího řízení',
    to: at('oddělení veřejných zakázek'),
    write: ({ number, on }) => ({
      subject: `Námitky – zakázka ${number}/2026`,
      body: [
        `oznámením z ${czechDate(on)} jsme byli vyloučeni pro údajně neprokázanou kvalifikaci. Seznam referencí byl přitom součástí nabídky na straně 14. Žádáme o zrušení rozhodnutí o vyloučení.`,
      ],
    }),
  },

  // access to other systems, accounts, certificates, boxes, offices ended elsewhere
  {
    id: 'blocked account in the tender tool',
    from: 'organisation',
    annotation: 'NEN - zablokovaný uživatelský účet dodavatele',
    to: briefly('oddělení veřejných zakázek'),
    write: ({ person, number }) => ({
      subject: 'Národní elektronický nástroj – nelze se přihlásit',
      body: [
        'Dobrý den,',
        `do Národního elektronického nástroje (NEN) se nám nedaří přihlásit, účet dodavatele je zablokovaný, a nemůžeme tak podat nabídku do Vaší zakázky č. ${number}. Hotlinka NEN neodpovídá. Kontakt: ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'signatory of a European project',
    from: 'organisation',
    annotation: 'IS KP21+ změna signatáře projektu',
    to: at('odbor podpory projektů ESF'),
    write: ({ person, number }) => ({
      subject: `Projekt č. ${number} – nový signatář v IS KP21+`,
      body: [
        `v systému IS KP21+ potřebujeme k projektu přiřadit nového signatáře, kterým je ${ended(fullName(person))} Předchozí signatář v organizaci skončil a roli už předat nemůže. Prosíme o přidělení role administrátorem.`,
      ],
    }),
  },
  {
    id: 'another password of the monitoring system',
    from: 'authority',
    annotation: 'MS2021+ zapomenuté heslo hodnotitele',
    to: at('řídicí orgán OPZ+'),
    write: ({ person }) => ({
      subject: 'Obnova hesla do MS2021+',
      body: [
        `${fullName(person)} je ${by(person, 'zapsán', 'zapsána')} v databázi hodnotitelů, do systému MS2021+ se však kvůli zapomenutému heslu nedostane. Prosíme o jeho obnovení před zasedáním výběrové komise.`,
      ],
    }),
  },
  {
    id: 'who may open the data box',
    from: 'organisation',
    annotation: 'Datová schránka organizace - pověřená osoba',
    to: wholly,
    write: ({ person, organisation }) => ({
      subject: 'Přidání pověřené osoby k datové schránce',
      body: [
        'Vážení,',
        `žádáme o zřízení přístupu do datové schránky organizace ${organisation.name} (ID ${organisation.boxId}) pro novou pověřenou osobu: ${fullName(person)}, nar. ${czechDate(person.born)}. Pokud datové schránky nespravujete, prosíme o předání žádosti Ministerstvu vnitra.`,
      ],
    }),
  },
  {
    id: 'account of a clerk for the protection of children',
    from: 'authority',
    annotation: 'JIS PSV - zřízení účtu pro OSPOD',
    unit: technologyBriefly,
    to: at(technologyBriefly),
    write: ({ person, organisation }) => ({
      subject: 'Jednotný informační systém práce a sociálních věcí – nový uživatel',
      body: [
        `na oddělení sociálně-právní ochrany dětí (${organisation.name}) ${by(person, 'nastoupil', 'nastoupila')} ${ended(fullName(person))} Žádáme o zřízení účtu v Jednotném informačním systému práce a sociálních věcí s oprávněním pro agendu OSPOD.`,
      ],
    }),
  },
  {
    id: 'local administrator of identities',
    from: 'authority',
    annotation: 'JIP/KAAS - nový lokální administrátor úřadu',
    unit: technology,
    to: briefly(technology),
    write: ({ person, on }) => ({
      subject: 'Změna lokálního administrátora v katalogu JIP/KAAS',
      body: [
        `oznamujeme, že lokálním administrátorem našeho úřadu v JIP/KAAS je od ${czechDate(on)} ${ended(fullName(person))} Dosavadnímu administrátorovi přístup do katalogu zrušte.`,
      ],
    }),
  },
  {
    id: 'portal of social security',
    from: 'organisation',
    annotation: 'ePortál ČSSZ - pověření zaměstnance k podáním',
    to: wholly,
    write: ({ person, organisation }) => ({
      subject: 'Pověření k zasílání podání na ČSSZ',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, pověřuje ${by(person, 'svého zaměstnance', 'svou zaměstnankyni')} (${fullName(person)}) k elektronickým podáním vůči České správě sociálního zabezpečení, zejména k zasílání příloh k žádostem o nemocenské.`,
      ],
    }),
  },
  {
    id: 'unified monthly report of employers',
    from: 'organisation',
    annotation: 'JMHZ - přístup mzdové účetní, registrace zaměstnavatele',
    to: at('projekt Jednotné měsíční hlášení zaměstnavatele'),
    write: ({ organisation }) => ({
      subject: 'Dotaz k registraci do JMHZ',
      body: [
        'Dobrý den,',
        `naše mzdová účetní nevidí v portálu pro jednotné měsíční hlášení zaměstnavatele organizaci ${organisation.name}, ačkoli registrace zaměstnavatele byla potvrzena. Jak máme účetní k hlášení zpřístupnit?`,
      ],
    }),
  },
  {
    id: 'zone of the clients of the labour office',
    from: 'person',
    annotation: 'Klientská zóna Jenda - nejde přihlášení',
    to: briefly('technická podpora dávek'),
    write: ({ on }) => ({
      subject: 'Problém s přihlášením do Jendy',
      body: [
        `od ${dottedDate(on)} se nemůžu přihlásit do klientské zóny Jenda. Bankovní identita mě pustí, ale potom se objeví chyba 500. Potřebuju doložit potvrzení k přídavku na dítě.`,
      ],
    }),
  },
  {
    id: 'certificate of a former director',
    from: 'organisation',
    annotation: 'Zneplatnění certifikátu pro elektronický podpis po odchodu ředitele',
    to: wholly,
    write: ({ number }) => ({
      subject: `Žádost o zneplatnění kvalifikovaného certifikátu č. ${number}`,
      body: [
        'protože se vedení naší organizace změnilo, žádáme o zneplatnění kvalifikovaného certifikátu vydaného pro bývalého ředitele. Certifikát vydala certifikační autorita, kterou provozuje pošta, a žádost posíláme souběžně i jí.',
      ],
    }),
  },
  {
    id: 'specimens of signatures',
    from: 'organisation',
    annotation: 'Nové podpisové vzory k účtu příjemce transferu u ČNB',
    to: at('odbor rozpočtu a účetnictví'),
    write: ({ person, on }) => ({
      subject: 'Dispoziční právo k bankovnímu účtu',
      body: [
        `od ${czechDate(on)} má k našemu dotačnímu účtu u České národní banky dispoziční právo ${ended(fullName(person))} Podpisové vzory dosavadních osob pozbývají platnosti. Zasíláme na vědomí poskytovateli transferu.`,
      ],
    }),
  },
  {
    id: 'director changed in the registration',
    from: 'organisation',
    annotation: 'Změna údajů v registru poskytovatelů sociálních služeb - nový ředitel',
    to: briefly('odbor sociálních služeb'),
    write: ({ person, on }) => ({
      subject: 'Oznámení změny registračních údajů podle § 82 zákona o sociálních službách',
      body: [
        `krajskému úřadu jsme ohlásili změnu údajů v registraci služby: od ${czechDate(on)} organizaci řídí ${ended(fullName(person))} Stejnopis oznámení posíláme odboru sociálních služeb pro úplnost jeho spisu o registraci, jiný úkon po ministerstvu nepožadujeme.`,
      ],
    }),
  },
  {
    id: 'new mayor after the elections',
    from: 'authority',
    annotation: 'Změna starosty - aktualizace adresáře obcí',
    to: at('oddělení sociální práce'),
    write: ({ person, organisation, on }) => ({
      subject: 'Aktualizace kontaktů pro dotaci na sociální práci',
      body: [
        `zastupitelstvo (${organisation.name}) zvolilo ${wordyDate(on)} nové vedení. ${by(person, 'Starostou', 'Starostkou')} je ${ended(fullName(person))} Prosíme o opravu kontaktu v adresáři příjemců dotace na výkon sociální práce.`,
      ],
    }),
  },
  {
    id: 'resigned from a committee of the ministry',
    from: 'person',
    annotation: 'Rezignace na členství v hodnoticí komisi dotačního programu',
    to: at('sekretariát dotační komise'),
    write: ({ person, on }) => ({
      subject: 'Ukončení členství v hodnoticí komisi',
      body: [
        `k ${czechDate(on)} rezignuji na funkci ${by(person, 'člena', 'členky')} hodnoticí komise ministerstva pro dotace na investice. Důvodem je pracovní vytížení. Děkuji za dosavadní spolupráci. ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'program for the files of clients',
    from: 'organisation',
    annotation: 'Program Cygnus - přístupy pro nové pečovatelky',
    to: wholly,
    write: ({ person }) => ({
      subject: 'Přístupy do evidence klientů Cygnus',
      body: [
        'Dobrý den,',
        `potřebujeme založit přístup do programu Cygnus dvěma novým pečovatelkám a zvýšit počet licencí na patnáct. Na staré adrese Vaší firmy nikdo nereaguje. Kontaktní osobou je ${ended(fullName(person))}`,
      ],
    }),
  },
  {
    id: 'power for the talks with the labour office',
    from: 'organisation',
    annotation: 'Plná moc pro jednání o příspěvku na společensky účelné místo',
    to: briefly('sekce zaměstnanosti'),
    write: ({ person, organisation }) => ({
      subject: 'Plná moc – společensky účelné pracovní místo',
      body: [
        `${organisation.name} uděluje plnou moc k jednání s Úřadem práce ČR o příspěvku na společensky účelné pracovní místo, k podpisu dohody a k předkládání měsíčních výkazů o vyplacených mzdách tomuto zástupci: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
      ],
    }),
  },
];
