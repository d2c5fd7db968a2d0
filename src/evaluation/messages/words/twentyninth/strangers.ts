import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const mpsv = 'Ministerstvo práce a sociálních věcí';
const ofICT = 'Odbor provozu informačních a komunikačních technologií';

/** Of other matters: some of them near to ours, none about access to OKslužby. */
export const strangers: StrangerWording[] = [
  {
    id: 'final report of a family programme',
    from: 'organisation',
    annotation: 'Závěrečná zpráva o projektu Rodičem na plný úvazek',
    unit: 'Oddělení podpory rodin s dětmi',
    to: [mpsv, 'Oddělení podpory rodin s dětmi', '128 01 Praha 2'],
    write: ({ number, on }) => ({
      subject: `Závěrečná zpráva o realizaci projektu č. ${number}`,
      body: [
        'Dobrý den,',
        `k ${czechDate(on)} jsme ukončili realizaci projektu zaměřeného na posílení rodičovských kompetencí. Projektem prošlo 46 rodin s celkem 81 dětmi, z toho 12 rodin s dohledem soudu nad výchovou.`,
        [
          ['Aktivita', 'Plán', 'Skutečnost'],
          ['Skupinová setkání', '24', '22'],
          ['Individuální konzultace', '310', '337'],
          ['Odlehčovací víkend', '2', '2'],
        ],
        'Dvě setkání neproběhla kvůli nemoci lektorky, prostředky na ně vracíme.',
      ],
    }),
  },
  {
    id: 'more time for the accounts of a subsidy',
    from: 'organisation',
    annotation: 'Žádost o prodloužení termínu finančního vypořádání',
    to: [mpsv, 'odbor financování sociálních služeb'],
    write: ({ number }) => ({
      subject: `Prodloužení termínu k vypořádání dotace, rozhodnutí ${number}/2025`,
      body: [
        'vzhledem k hospitalizaci naší účetní žádáme o prodloužení termínu pro předložení finančního vypořádání o 15 dnů. Podklady máme připravené, chybí kontrola auditorem.',
      ],
    }),
  },
  {
    id: 'bank account for the subsidy',
    from: 'organisation',
    annotation: 'Změna bankovního účtu příjemce dotace',
    to: [mpsv, 'Odbor rozpočtu a financování', 'Na Poříčním právu 1, Praha 2'],
    write: ({ organisation, number }) => ({
      subject: 'Oznámení nového čísla bankovního účtu',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, oznamuje, že účet č. 115-${number}0274/0800 byl zrušen. Splátky dotace prosíme poukazovat na účet č. 2${number}11765/2010.`,
        'Potvrzení banky o vedení účtu přikládáme.',
      ],
    }),
  },
  {
    id: 'start of a project of the social fund',
    from: 'organisation',
    annotation: 'OPZ+ oznámení o zahájení realizace projektu',
    to: [mpsv, 'oddělení projektů sociálního začleňování I'],
    write: ({ number, on }) => ({
      subject: `Zahájení realizace, reg. č. CZ.03.02.02/00/22_018/000${number}`,
      body: [
        'Vážení,',
        `oznamujeme, že realizaci projektu „Bydlení především – dům na půl cesty“ jsme zahájili ${wordyDate(on)}. Realizační tým je obsazen z 80 %, na pozici case managera probíhá výběr.`,
        'První zprávu předložíme v termínu podle právního aktu.',
      ],
    }),
  },
  {
    id: 'review of an evaluation',
    from: 'organisation',
    annotation: 'Žádost o přezkum hodnocení projektové žádosti',
    to: ['Ministerstvo práce a sociálních věcí', 'přezkumná komise OPZ+'],
    write: ({ number }) => ({
      subject: `Žádost o přezkum negativního výsledku hodnocení, projekt ${number}`,
      body: [
        'v zákonné lhůtě žádáme o přezkum výsledku věcného hodnocení. Hodnotitel B nám v kritériu 2.1 přidělil nulu s tím, že chybí popis cílové skupiny. Popis je uveden na straně 7 a 8 žádosti, a hodnotitel A s ním také pracoval.',
        'Rozdíl obou posudků je 41 bodů, podle metodiky měl být proto vyžádán posudek arbitra. To se nestalo.',
        'Navrhujeme, aby byla žádost vrácena k novému hodnocení.',
      ],
    }),
  },
  {
    id: 'instalments of a levy',
    from: 'organisation',
    annotation: 'Porušení rozpočtové kázně - žádost o rozložení na splátky',
    to: [mpsv, 'Odbor kontroly'],
    write: ({ number, organisation }) => ({
      subject: `Vrácení části dotace ve splátkách (výzva č. ${number})`,
      body: [
        `k výzvě k vrácení částky 84 320 Kč sdělujeme, že ${organisation.name} nemá volné prostředky v této výši. Prosíme o možnost vrátit ji v šesti měsíčních splátkách, první by byla uhrazena do konce příštího měsíce.`,
      ],
    }),
  },
  {
    id: 'is rent an eligible cost',
    from: 'organisation',
    annotation: 'Dotaz k uznatelnosti nákladů azylového domu',
    unit: 'odd. metodiky dotačních řízení',
    to: [mpsv, 'odd. metodiky dotačních řízení'],
    write: () => ({
      subject: 'Uznatelné náklady – nájem skladu',
      body: [
        'Dobrý den,',
        'provozujeme azylový dům pro matky s dětmi a kvůli kapacitě jsme si pronajali sklad na nábytek klientek. Je nájem skladu uznatelným nákladem dotace na základní činnosti, když jej využívá jen azylový dům?',
        'Děkuji za stručnou odpověď, stačí ano či ne.',
      ],
    }),
  },
  {
    id: 'building permit for a shelter',
    from: 'organisation',
    annotation: 'NPO - doložení stavebního povolení',
    to: [mpsv, 'odbor implementace Národního plánu obnovy'],
    write: ({ number, on }) => ({
      subject: `Výzva 31_22_${number}: doložení pravomocného povolení stavby`,
      body: [
        `zasíláme pravomocné povolení záměru „Přístavba domova pro matky s dětmi“, které nabylo právní moci ${czechDate(on)}. Součástí je situační výkres a vyjádření hasičů.`,
        'Zahájení stavby předpokládáme na jaře.',
      ],
    }),
  },
  {
    id: 'date of an inspection on the spot',
    from: 'organisation',
    annotation: 'Potvrzení termínu veřejnosprávní kontroly',
    to: [mpsv, 'oddělení veřejnosprávních kontrol'],
    write: ({ on, number }) => ({
      subject: `K oznámení o kontrole č. ${number}`,
      body: [
        `potvrzujeme, že jsme oznámení ze dne ${czechDate(on)} obdrželi. Navržený termín nám vyhovuje, kontrolní skupině připravíme zasedací místnost v prvním patře. Účetní doklady jsou uloženy tamtéž.`,
      ],
    }),
  },
  {
    id: 'occupancy of a nursery group',
    from: 'organisation',
    annotation: 'Dětská skupina - oprava vykázané obsazenosti',
    to: [mpsv, 'odbor dětských skupin'],
    write: ({ organisation, number }) => ({
      subject: `Oprava obsazenosti dětské skupiny, ev. č. ${number}`,
      body: [
        `${organisation.name} jako poskytovatel péče v dětské skupině opravuje údaje k žádosti o příspěvek na provoz za minulý měsíc:`,
        [
          ['Den', 'Původně', 'Správně'],
          ['4.', '11', '10'],
          ['17.', '12', '9'],
        ],
        'Chyba vznikla přehlédnutím dvou omluvenek.',
      ],
    }),
  },
  {
    id: 'group ceases',
    from: 'organisation',
    annotation: 'Dětská skupina - žádost o zrušení oprávnění',
    to: [mpsv, 'Oddělení evidence dětských skupin'],
    write: ({ organisation, number }) => ({
      subject: 'Zrušení oprávnění k poskytování služby péče o dítě v dětské skupině',
      body: [
        'Vážení,',
        `z důvodu nedostatku dětí žádáme o zrušení oprávnění podle zákona č. 247/2014 Sb. pro dětskou skupinu ev. č. ${number}. Poskytovatel: ${organisation.name}, IČO ${organisation.ico}. Rodiče byli informováni, smlouvy jsou ukončeny dohodou.`,
      ],
    }),
  },
  {
    id: 'change of the head, register of nursery groups',
    from: 'organisation',
    annotation: 'Evidence dětských skupin - změna statutárního orgánu poskytovatele',
    to: [mpsv, 'Oddělení evidence dětských skupin'],
    write: ({ organisation, person, on }) => ({
      subject: 'Oznámení změny údajů podle § 17 zákona č. 247/2014 Sb.',
      body: [
        `jako poskytovatel služby péče o dítě v dětské skupině oznamujeme změnu údaje vedeného v evidenci poskytovatelů: od ${czechDate(on)} je statutárním orgánem ${fullName(person)}.`,
        `Změnu prosíme zapsat do evidence dětských skupin. Ostatní údaje (název ${organisation.name}, IČO ${organisation.ico}, sídlo) zůstávají stejné.`,
      ],
    }),
  },
  {
    id: 'objections to a record of inspection',
    from: 'organisation',
    annotation: 'Námitky proti protokolu o kontrole poskytování sociálních služeb',
    to: [mpsv, 'Odbor inspekce sociálních služeb'],
    write: ({ number, on }) => ({
      subject: `Námitky proti kontrolnímu zjištění č. 3, protokol ${number}`,
      body: [
        'Vážení,',
        `proti protokolu o kontrole, který nám byl doručen ${czechDate(on)}, podáváme podle § 13 kontrolního řádu námitky.`,
        'Kontrolní skupina dovodila, že individuální plány klientek azylového domu nejsou přehodnocovány. Přehodnocení se zapisuje do zvláštního listu, který byl při kontrole předložen a je uveden v seznamu podkladů pod pořadovým číslem 14. Zjištění tedy nemá oporu v podkladech.',
        'Navrhujeme, aby bylo námitkám vyhověno a zjištění č. 3 z protokolu vypuštěno.',
      ],
    }),
  },
  {
    id: 'measures after an inspection',
    from: 'organisation',
    annotation: 'Zpráva o plnění uložených opatření',
    to: [mpsv, 'odbor inspekce, pracoviště Brno'],
    write: ({ number }) => ({
      subject: `Plnění opatření uložených při inspekci ${number}/2026`,
      body: [
        'podáváme zprávu o plnění opatření:',
        '1. Domovní řád ubytovací části byl přepracován, ustanovení o kontrole tašek bylo vypuštěno.',
        '2. Pracovníci byli proškoleni v pravidlech pro podávání stížností.',
        '3. Ceník je vyvěšen u vstupu i na webu.',
      ],
    }),
  },
  {
    id: 'how an inspector behaved',
    from: 'organisation',
    annotation: 'Stížnost na postup inspektorky',
    to: [mpsv, 'oddělení stížností a petic'],
    write: ({ on }) => ({
      subject: 'Stížnost podle § 175 správního řádu',
      body: [
        `stěžujeme si na postup členky inspekčního týmu, která dne ${dottedDate(on)} vstoupila bez zaklepání do pokoje klientky s kojencem a pořídila si tam fotografie. Klientku to velmi rozrušilo.`,
        'Žádáme o prošetření a o sdělení výsledku.',
      ],
    }),
  },
  {
    id: 'exam of professional competence',
    from: 'authority',
    annotation: 'Přihláška ke zkoušce zvláštní odborné způsobilosti - SPOD',
    to: ['Ministerstvo práce a sociálních věcí', 'oddělení vzdělávání sociálních pracovníků'],
    write: ({ person }) => ({
      subject: 'Přihláška úředníka ke zkoušce',
      body: [
        `přihlašujeme ${by(person, 'našeho zaměstnance', 'naši zaměstnankyni')} ke zkoušce zvláštní odborné způsobilosti v oblasti sociálně-právní ochrany dětí. Jméno: ${fullName(person)}, nar. ${czechDate(person.born)}. Obecnou část již ${by(person, 'složil', 'složila')}.`,
      ],
    }),
  },
  {
    id: 'yearly statement about child protection',
    from: 'authority',
    annotation: 'Roční výkaz o výkonu SPOD V20-01 - opravná verze',
    to: [mpsv, 'oddělení statistiky'],
    write: ({ organisation }) => ({
      subject: 'Opravný roční výkaz o výkonu sociálně-právní ochrany dětí',
      body: [
        `${organisation.name} zasílá opravenou verzi ročního výkazu V 20-01. V oddíle III, řádku 7 byl omylem uveden počet dětí místo počtu rodin.`,
        [
          ['Řádek', 'Chybně', 'Správně'],
          ['7', '64', '39'],
        ],
      ],
    }),
  },
  {
    id: 'authorised person of a charity for foster families',
    from: 'organisation',
    annotation: 'Pověření k výkonu SPOD - změna odpovědné osoby',
    to: [mpsv, 'odbor ochrany práv dětí', 'na vědomí'],
    write: ({ person, on, number }) => ({
      subject: `Změna v pověření sp. zn. SPOD/${number}, na vědomí`,
      body: [
        `krajskému úřadu jsme dnes oznámili, že odpovědnou osobou za doprovázení pěstounských rodin je od ${czechDate(on)} ${person.given} ${person.family}. Kopii oznámení Vám zasíláme na vědomí, protože jste u nás v létě prováděli metodickou návštěvu.`,
      ],
    }),
  },
  {
    id: 'course for foster parents',
    from: 'organisation',
    annotation: 'Nabídka vzdělávání pěstounů na rok 2027',
    to: [mpsv, 'odbor ochrany práv dětí'],
    write: () => ({
      subject: 'Vzdělávací víkendy pro pěstounské rodiny',
      body: [
        'dovolujeme si představit program víkendů pro pěstouny a děti v náhradní rodinné péči: attachment v praxi, kontakt s biologickou rodinou, dospívání a drogy, životní příběh dítěte.',
        'Budeme rádi, když pozvánku zveřejníte na svém webu.',
      ],
    }),
  },
  {
    id: 'worker of child protection',
    from: 'person',
    annotation: 'Stížnost na OSPOD, nevyřízená městským úřadem',
    to: [mpsv, 'odbor ochrany práv dětí'],
    write: ({ person, on }) => ({
      subject: 'Žádost o přešetření vyřízení stížnosti',
      body: [
        `na postup kolizní opatrovnice jsem si ${by(person, 'stěžoval', 'stěžovala')} u tajemníka úřadu. Odpověď ze dne ${czechDate(on)} je na tři řádky a vůbec se nezabývá tím, že s dcerou nikdo nemluvil o samotě. Žádám o přešetření podle § 175 odst. 7 správního řádu.`,
      ],
    }),
  },
  {
    id: 'expelled from a shelter',
    from: 'person',
    annotation: 'Ukončení ubytování v azylovém domě - stížnost',
    to: [mpsv, 'odbor sociálních služeb'],
    write: ({ on }) => ({
      subject: 'Vyhodili nás z azyláku',
      body: [
        'Dobrý den,',
        `${wordyDate(on)} nám ze dne na den ukončili smlouvu v azylovém domě, prý za hádku na chodbě. Jsme čtyři, nejmladšímu jsou dva roky. Můžou to udělat? Kam se máme obrátit?`,
        'Prosím pomozte.',
      ],
    }),
  },
  {
    id: 'benefit of foster care',
    from: 'person',
    annotation: 'Odvolání - odměna pěstouna',
    to: [mpsv, 'oddělení odvolání, dávky pěstounské péče'],
    write: ({ number, on }) => ({
      subject: `Odvolání proti rozhodnutí č. j. ${number}/26/LN`,
      body: [
        `podávám odvolání proti rozhodnutí úřadu práce ze dne ${czechDate(on)}, kterým mi byla odejmuta odměna pěstouna. Úřad nesprávně dovodil, že svěřené dítě už nežije v mé domácnosti. Dítě je přes týden na internátě a každý pátek se vrací domů.`,
        'Navrhuji, aby rozhodnutí bylo zrušeno.',
      ],
    }),
  },
  {
    id: 'file for the appeal',
    from: 'authority',
    annotation: 'Předložení spisu k odvolání',
    to: [mpsv, 'Odbor odvolání'],
    write: ({ number }) => ({
      subject: `Předložení spisu sp. zn. SOC/${number}/2026`,
      body: [
        'v příloze předkládáme správní spis ve věci uložení povinnosti využít odbornou poradenskou pomoc spolu s odvoláním matky a naším stanoviskem. Odvolání považujeme za nedůvodné.',
        'Spis má 62 listů.',
      ],
    }),
  },
  {
    id: 'complaint handed on',
    from: 'authority',
    annotation: 'Postoupení podání - stížnost na ubytovnu',
    to: [mpsv],
    write: ({ number }) => ({
      subject: `Postoupení podání č. ${number} pro nepříslušnost`,
      body: [
        'městský úřad obdržel podání, v němž skupina obyvatel komerční ubytovny upozorňuje na údajné poskytování sociální služby bez oprávnění. Protože úřad není k projednání příslušný, podání Vám postupuje.',
      ],
    }),
  },
  {
    id: 'who pays for mothers from elsewhere',
    from: 'authority',
    annotation: 'Metodický dotaz - místní příslušnost u klientek azylových domů',
    to: [mpsv, 'oddělení sociální práce'],
    write: () => ({
      subject: 'Dotaz k místní příslušnosti',
      body: [
        'Dobrý den,',
        'v našem správním obvodu stojí azylový dům pro rodiny a většina jeho klientů má trvalý pobyt jinde. Obce původu s nimi odmítají sociální práci vykonávat. Který úřad je příslušný k sociálnímu šetření? Je rozhodný trvalý pobyt, nebo skutečné bydliště?',
        'Prosíme o metodické stanovisko.',
      ],
    }),
  },
  {
    id: 'public guardian and a benefit',
    from: 'authority',
    annotation: 'Veřejný opatrovník - žádost o informaci o vyplácených dávkách',
    to: [mpsv, 'odbor nepojistných sociálních dávek'],
    write: ({ number }) => ({
      subject: `Opatrovanec sp. zn. OP ${number}/2024 – dávky`,
      body: [
        'město bylo soudem ustanoveno veřejným opatrovníkem. Prosíme o sdělení, jaké nepojistné dávky jsou opatrovanci vypláceny a na jaký účet. Usnesení soudu přikládáme.',
      ],
    }),
  },
  {
    id: 'accounts of a subsidy for social work',
    from: 'authority',
    annotation: 'Vyúčtování dotace na výkon sociální práce',
    to: [mpsv, 'Oddělení dotací obcím'],
    write: ({ organisation, number }) => ({
      subject: `Vyúčtování účelové dotace, ID ${number}`,
      body: [
        `${organisation.name} předkládá vyúčtování dotace na výkon sociální práce na obcích za uplynulý rok.`,
        [
          ['Ukazatel', 'Hodnota'],
          ['Počet úvazků', '3,5'],
          ['Přijatá dotace', '1 204 000 Kč'],
          ['Vratka', '0 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'new building in the neighbourhood',
    from: 'authority',
    annotation: 'Oznámení o zahájení řízení o povolení záměru',
    to: [mpsv, 'odbor správy budov'],
    write: ({ on, number }) => ({
      subject: `Oznámení účastníkům řízení, sp. zn. SÚ/${number}/2026`,
      body: [
        `stavební úřad oznamuje vlastníkům sousedních nemovitostí zahájení řízení o povolení záměru „Rekreační objekt – výměna střechy“. Ústní jednání se nařizuje na den následující po uplynutí 30 dnů od ${czechDate(on)}.`,
        'Námitky lze uplatnit nejpozději při ústním jednání.',
      ],
    }),
  },
  {
    id: 'speeding of an official car',
    from: 'authority',
    annotation: 'Výzva provozovateli vozidla',
    to: [mpsv, 'autoprovoz'],
    write: ({ number, on }) => ({
      subject: `Výzva podle § 125h zákona o silničním provozu, č. ${number}`,
      body: [
        `dne ${dottedDate(on)} překročilo vozidlo, jehož jste provozovatelem, v obci nejvyšší dovolenou rychlost o 14 km/h. Vyzýváme Vás k úhradě částky 1 000 Kč do 15 dnů od doručení.`,
      ],
    }),
  },
  {
    id: 'opening of a hostel',
    from: 'authority',
    annotation: 'Pozvánka na otevření městské ubytovny po rekonstrukci',
    to: [mpsv, 'kabinet ministra'],
    write: ({ on }) => ({
      subject: 'Slavnostní otevření městské ubytovny',
      body: [
        'Vážený pane ministře, vážená paní ministryně,',
        `srdečně Vás zveme na slavnostní otevření zrekonstruované městské ubytovny. Práce byly dokončeny ${wordyDate(on)} a první rodiny se nastěhují před Vánocemi. Termín rádi přizpůsobíme Vašemu programu.`,
        'S úctou',
      ],
    }),
  },
  {
    id: 'files of a child that moved',
    from: 'authority',
    annotation: 'Spisová dokumentace OSPOD - dotaz na předání do zahraničí',
    to: [mpsv, 'odbor ochrany práv dětí', 'oddělení mezinárodní'],
    write: () => ({
      subject: 'Předání informací o rodině do Spolkové republiky Německo',
      body: [
        'rodina, se kterou orgán sociálně-právní ochrany dětí tři roky pracoval, se odstěhovala do Německa. Prosíme o radu, jakou cestou předat zprávu tamnímu úřadu pro mládež a zda je k tomu nutný souhlas rodičů.',
      ],
    }),
  },
  {
    id: 'access of a social worker to another information system',
    from: 'authority',
    annotation: 'Žádost o zřízení přístupu do IS SPO - kurátor pro děti a mládež',
    to: [mpsv, 'odbor ochrany práv dětí'],
    write: ({ person }) => ({
      subject: 'Nový uživatel Informačního systému sociálně-právní ochrany (IS SPO)',
      body: [
        'Dobrý den,',
        `žádáme o zřízení přístupu do Informačního systému sociálně-právní ochrany. Uživatelem bude ${fullName(person)}, ${by(person, 'kurátor', 'kurátorka')} pro děti a mládež. Role: referent OSPOD, agenda kurately.`,
        'Certifikát byl již vydán správcem městské sítě.',
      ],
    }),
  },
  {
    id: 'new mayor in a plan for emergencies',
    from: 'authority',
    annotation: 'Změna starosty - aktualizace kontaktů pro krizové řízení',
    to: [mpsv, 'oddělení krizového řízení'],
    write: ({ person, on }) => ({
      subject: 'Aktualizace kontaktů do plánu krizové připravenosti',
      body: [
        `zastupitelstvo dne ${czechDate(on)} zvolilo nové vedení města. Do přehledu kontaktů pro nouzové ubytování evakuovaných osob prosíme zapsat, že ${by(person, 'starostou', 'starostkou')} je ${person.given} ${person.family}. Dosavadní starosta ve funkci skončil. Jde jen o krizové kontakty, telefon štábu se nemění.`,
      ],
    }),
  },
  {
    id: 'help after a flood',
    from: 'authority',
    annotation: 'Povodně - mimořádná okamžitá pomoc, dotaz na postup',
    to: [mpsv, 'odbor pomoci v hmotné nouzi'],
    write: () => ({
      subject: 'Mimořádná okamžitá pomoc po povodni',
      body: [
        'po bleskové povodni máme 23 domácností bez tekoucí vody. Úřad práce u nás slíbil výjezdní pracoviště, ale nikdo nepřijel. Prosíme o neprodlené zjednání nápravy a o sdělení, kdy se lidé mohou dostavit se žádostmi.',
      ],
    }),
  },
  {
    id: 'answers about municipal flats',
    from: 'authority',
    annotation: 'Odpověď na dotazník k obecním bytům',
    to: [mpsv, 'oddělení podpory bydlení'],
    write: ({ organisation }) => ({
      subject: 'Dotazník – sociální a dostupné bydlení v obcích',
      body: [
        `za ${organisation.name} odpovídáme: počet obecních bytů 212, z toho v režimu sociálního bydlení 17, počet žadatelů v pořadníku 96, kontaktní místo pro bydlení zřízeno není.`,
      ],
    }),
  },
  {
    id: 'pension, wrong years',
    from: 'person',
    annotation: 'Nesouhlas s výpočtem starobního důchodu',
    to: [mpsv, 'odbor důchodového pojištění'],
    write: ({ person }) => ({
      subject: 'Chybějící doby pojištění',
      body: [
        `do důchodu mi nezapočítali sedm let, kdy jsem ${by(person, 'pečoval', 'pečovala')} o postiženého syna. ČSSZ tvrdí, že péče není doložena. Doklady jsem ale ${by(person, 'předal', 'předala')} osobně na okrese. Můžete s tím něco udělat?`,
      ],
    }),
  },
  {
    id: 'invalidity, late objection',
    from: 'person',
    annotation: 'Prominutí zmeškání lhůty - námitky, invalidita',
    to: ['MPSV ČR', 'odbor posudkové služby sociálního zabezpečení'],
    write: ({ on }) => ({
      subject: 'Prosba o prominutí zmeškané lhůty',
      body: [
        `od ${czechDate(on)} jsem v nemocnici a rozhodnutí o odnětí invalidního důchodu mi vyzvedla sousedka. Námitky se mi tak nepodařilo podat včas. Přikládám propouštěcí zprávu a prosím o prominutí lhůty.`,
      ],
    }),
  },
  {
    id: 'allowance for mobility',
    from: 'person',
    annotation: 'Příspěvek na mobilitu - zamítnutí',
    to: [mpsv, 'Odbor odvolání a správních činností nepojistných dávek'],
    write: ({ number, on }) => ({
      subject: 'Odvolání ve věci příspěvku na mobilitu',
      body: [
        `nesouhlasím s rozhodnutím č. j. ${number}/2026/CHR ze dne ${dottedDate(on)}. Vozím dceru třikrát týdně do centra rané péče vzdáleného 38 km, a přesto úřad uvedl, že se opakovaně nedopravujeme. Potvrzení centra přikládám.`,
      ],
    }),
  },
  {
    id: 'living in a hostel, supplement for housing',
    from: 'person',
    annotation: 'Doplatek na bydlení - ubytovna',
    to: [mpsv],
    write: ({ person }) => ({
      subject: 'Doplatek na bydlení v ubytovně',
      body: [
        'Dobry den,',
        `bydlim na ubytovne a urad prace mi prestal davat doplatek, ze pry ubytovna neni zkolaudovana na bydleni. Ja jsem to ${by(person, 'nevedel', 'nevedela')}. Kam mam jit? Za mesic budu na ulici.`,
      ],
    }),
  },
  {
    id: 'overpaid child benefit',
    from: 'person',
    annotation: 'Přeplatek na přídavku na dítě - žádost o splátky',
    to: [mpsv, 'odbor státní sociální podpory'],
    write: ({ number, person }) => ({
      subject: `Přeplatek, rozhodnutí č. ${number}`,
      body: [
        `žádám o povolení splátek přeplatku na přídavku na dítě po 500 Kč měsíčně. Jsem na děti ${by(person, 'sám', 'sama')} a vyšší částku nezvládnu.`,
      ],
    }),
  },
  {
    id: 'substitute alimony',
    from: 'person',
    annotation: 'Náhradní výživné - nečinnost úřadu práce',
    to: [mpsv, 'odbor kontroly a stížností'],
    write: ({ on }) => ({
      subject: 'Žádost o opatření proti nečinnosti podle § 80 správního řádu',
      body: [
        `úřad práce nerozhodl o náhradním výživném, o které bylo požádáno ${czechDate(on)}. Exekuce na otce dětí trvá a je bezvýsledná. Prosím, aby byla úřadu nařízena lhůta k vydání rozhodnutí.`,
      ],
    }),
  },
  {
    id: 'cannot log in to the portal of benefits',
    from: 'person',
    annotation: 'Nejde se přihlásit do Jendy',
    to: [mpsv, 'klientská podpora portálu JENDA'],
    write: ({ person }) => ({
      subject: 'Přihlášení do klientské zóny JENDA',
      body: [
        'Dobrý den,',
        `chtěl${by(person, '', 'a')} bych podat žádost o rodičovský příspěvek přes Jendu, ale po přihlášení bankovní identitou to skočí zpátky na začátek. Zkoušel${by(person, '', 'a')} jsem to z mobilu i z počítače v knihovně. Co s tím?`,
      ],
    }),
  },
  {
    id: 'telephone in the portal of benefits',
    from: 'person',
    annotation: 'Dotaz: změna telefonu v portálu pro žádosti o dávky',
    to: [mpsv, 'oddělení klientských portálů Úřadu práce'],
    write: ({ person }) => ({
      subject: 'Změna telefonního čísla u mých žádostí o dávky',
      body: [
        `v klientské zóně Úřadu práce mám uvedené staré telefonní číslo a zprávy o stavu žádosti o příspěvek na bydlení mi nechodí. Nové číslo je ${person.phone}. Jak je mám změnit, když tam pole nejde přepsat?`,
      ],
    }),
  },
  {
    id: 'beds in shelters, by law 106',
    from: 'person',
    annotation: 'Žádost o informace - kapacity azylových domů',
    to: [mpsv, 'oddělení poskytování informací'],
    write: ({ person }) => ({
      subject: 'Žádost o poskytnutí informace dle zákona č. 106/1999 Sb.',
      body: [
        'žádám o informaci, kolik lůžek v azylových domech pro rodiny s dětmi bylo v jednotlivých krajích k 31. 12. v letech 2021 až 2025 a kolik zájemců bylo odmítnuto pro nedostatek kapacity.',
        `Žadatel: ${fullName(person)}, nar. ${czechDate(person.born)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'rewards of heads, by law 106',
    from: 'person',
    annotation: '106 - odměny vedoucích zaměstnanců',
    to: [mpsv],
    write: () => ({
      subject: 'Informace o odměnách (zákon o svobodném přístupu k informacím)',
      body: [
        'Prosím o přehled odměn vyplacených ředitelům odborů ministerstva za první pololetí, po jednotlivých odborech, bez jmen. Odpověď stačí do datové schránky.',
      ],
    }),
  },
  {
    id: 'complaint about the handling of a question by law 106',
    from: 'person',
    annotation: 'Stížnost podle § 16a zákona č. 106/1999 Sb.',
    to: [mpsv, 'oddělení poskytování informací'],
    write: ({ number, on }) => ({
      subject: `Stížnost na nevyřízení žádosti č. ${number}`,
      body: [
        `žádost o informace o počtu dětí umístěných do zařízení pro děti vyžadující okamžitou pomoc byla podána ${czechDate(on)}. Do dnešního dne nebyla vyřízena ani prodloužena lhůta. Podávám proto stížnost.`,
      ],
    }),
  },
  {
    id: 'own data at the labour office',
    from: 'person',
    annotation: 'GDPR - kdo nahlížel do mých údajů',
    unit: 'pověřenec',
    to: [mpsv, 'pověřenec pro ochranu osobních údajů'],
    write: ({ person }) => ({
      subject: 'Žádost subjektu údajů podle čl. 15 GDPR',
      body: [
        `mám podezření, že moje bývalá švagrová, která pracuje na úřadu práce, si prohlíží moje údaje o dávkách. Žádám o výpis, kdo do mého spisu o příspěvku na živobytí v posledním roce nahlížel.`,
        `${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'photograph of a child, consent taken back',
    from: 'person',
    annotation: 'Odvolání souhlasu s fotografií dítěte',
    to: [mpsv, 'odbor komunikace'],
    write: ({ person, on }) => ({
      subject: 'Fotografie ze Dne pěstounství',
      body: [
        'Dobrý den,',
        `na akci ministerstva dne ${czechDate(on)} jsem ${by(person, 'podepsal', 'podepsala')} souhlas, že se může zveřejnit fotka dítěte, které mám v péči. Souhlas se zveřejněním fotografie odvolávám, z webu i z Facebooku ji prosím stáhněte. Je to kvůli bezpečí dítěte.`,
      ],
    }),
  },
  {
    id: 'no more in the list of candidates',
    from: 'person',
    annotation: 'Odvolání souhlasu - databáze uchazečů o zaměstnání na MPSV',
    to: [mpsv, 'odbor personální'],
    write: ({ person }) => ({
      subject: 'Vyřazení z databáze uchazečů o služební místo',
      body: [
        `při loňském výběrovém řízení jsem ${by(person, 'souhlasil', 'souhlasila')} s tím, aby si personální odbor můj životopis ponechal pro příští volná místa. Tento souhlas odvolávám, zaměstnání již mám. Životopis prosím skartujte.`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'signature on a petition',
    from: 'person',
    annotation: 'Výmaz údajů z petičního archu',
    to: [mpsv, 'oddělení stížností a petic'],
    write: ({ person }) => ({
      subject: 'Žádost o výmaz podle čl. 17 GDPR',
      body: [
        `moje jméno a adresa jsou na petici za zachování kojeneckého ústavu. Podpis není můj, petici jsem nikdy ${by(person, 'neviděl', 'neviděla')}. Prosím o výmaz těchto údajů.`,
      ],
    }),
  },
  {
    id: 'post of an inspector',
    from: 'person',
    annotation: 'Přihláška - inspektor sociálních služeb',
    to: [mpsv, 'oddělení výběrových řízení'],
    write: ({ person, number }) => ({
      subject: `Žádost o zařazení na služební místo č. ${number}`,
      body: [
        'Vážení,',
        `hlásím se na místo inspektora sociálních služeb. Deset let jsem ${by(person, 'pracoval', 'pracovala')} v nízkoprahovém zařízení pro děti a mládež a poslední tři roky v azylovém domě. Přikládám životopis, doklad o vzdělání a souhlas se zpracováním osobních údajů pro účely výběrového řízení.`,
        `${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}, tel. ${person.phone}, e-mail ${person.email}`,
      ],
    }),
  },
  {
    id: 'why was I not taken',
    from: 'person',
    annotation: 'Prosba o zpětnou vazbu k výběrovému řízení',
    to: [mpsv, 'oddělení výběrových řízení'],
    write: ({ person, on }) => ({
      subject: 'Zpětná vazba po pohovoru',
      body: [
        `dne ${czechDate(on)} jsem u Vás ${by(person, 'byl', 'byla')} na pohovoru na místo metodika rané péče. Vím, že byl vybrán někdo jiný, jen bych ${by(person, 'rád věděl', 'ráda věděla')}, co příště udělat lépe.`,
      ],
    }),
  },
  {
    id: 'paper about former work',
    from: 'person',
    annotation: 'Potvrzení o zaměstnání na ministerstvu 2009-2012',
    to: [mpsv, 'personální oddělení'],
    write: ({ person }) => ({
      subject: 'Potvrzení o době zaměstnání',
      body: [
        `kvůli žádosti o důchod potřebuji potvrzení, že jsem v letech 2009 až 2012 ${by(person, 'pracoval', 'pracovala')} na ministerstvu v podatelně. Zápočtový list se mi ztratil při stěhování.`,
        `Údaje: ${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'questions for a thesis',
    from: 'person',
    annotation: 'Diplomová práce o terénních službách pro rodiny - rozhovor',
    to: [mpsv, 'odbor sociálních služeb'],
    write: ({ person }) => ({
      subject: 'Prosba o rozhovor pro diplomovou práci',
      body: [
        `studuji sociální práci a píšu diplomovou práci o sociálně aktivizačních službách. ${by(person, 'Rád', 'Ráda')} bych vedl${by(person, '', 'a')} polostrukturovaný rozhovor s někým, kdo připravuje standardy těchto služeb. Zabralo by to asi hodinu a rozhovor bude anonymní.`,
      ],
    }),
  },
  {
    id: 'practical training at the ministry',
    from: 'person',
    annotation: 'Odborná stáž pro studenta VOŠ',
    to: [mpsv, 'oddělení vzdělávání'],
    write: () => ({
      subject: 'Možnost odborné stáže',
      body: [
        'prosím o informaci, zda je možné na ministerstvu vykonat souvislou stáž v rozsahu 120 hodin, nejlépe na oddělení, které se věnuje ohroženým dětem. Smlouvu zajistí škola.',
      ],
    }),
  },
  {
    id: 'praise of a clerk',
    from: 'person',
    annotation: 'Pochvala pracovnice přepážky',
    to: [mpsv, 'generální ředitelství Úřadu práce, prostřednictvím MPSV'],
    write: ({ on }) => ({
      subject: 'Poděkování paní z přepážky č. 4',
      body: [
        `chci touto cestou pochválit paní z přepážky č. 4, která mi ${wordyDate(on)} trpělivě pomohla vyplnit žádost o příspěvek na péči pro vnuka. Takových lidí není nikdy dost.`,
      ],
    }),
  },
  {
    id: 'idea about the law on foster care',
    from: 'person',
    annotation: 'Podnět ke změně zákona o sociálně-právní ochraně dětí',
    to: [mpsv, 'odbor legislativy'],
    write: () => ({
      subject: 'Podnět ke změně právní úpravy',
      body: [
        'už šest let se staráme o děti v pěstounské péči na přechodnou dobu. Navrhuji, aby zákon umožnil čerpat respitní péči i mezi dvěma umístěními. Dnes člověk po předání dítěte nemá nárok na nic, i když si potřebuje oddechnout víc než jindy.',
      ],
    }),
  },
  {
    id: 'audience with the minister',
    from: 'organisation',
    annotation: 'Žádost o schůzku - budoucnost rané péče',
    to: [mpsv, 'kabinet ministra'],
    write: ({ organisation }) => ({
      subject: 'Žádost o osobní jednání',
      body: [
        'Vážená paní ministryně, vážený pane ministře,',
        `organizace ${organisation.name} by s Vámi ráda projednala situaci středisek rané péče, kterým od ledna klesne úhrada na jednu rodinu pod skutečné náklady. Navrhujeme třicetiminutovou schůzku kdykoli v příštích šesti týdnech.`,
      ],
    }),
  },
  {
    id: 'illegal hostel for seniors',
    from: 'person',
    annotation: 'Oznámení - neregistrované zařízení',
    to: [mpsv, 'odbor inspekce sociálních služeb'],
    write: ({ person }) => ({
      subject: 'Podezření na poskytování sociálních služeb bez registrace',
      body: [
        `moje teta bydlí v penzionu, kde se o staré lidi starají dvě paní bez jakéhokoli vzdělání a berou si celé důchody. Když jsem se ${by(person, 'ptal', 'ptala')} na registraci, vyhodili mě. Prosím o prověření. Nechci, aby se dozvěděli, kdo to oznámil.`,
      ],
    }),
  },
  {
    id: 'discrimination at work',
    from: 'person',
    annotation: 'Diskriminace při návratu z rodičovské dovolené',
    to: [mpsv, 'odbor pracovněprávní legislativy'],
    write: ({ person }) => ({
      subject: 'Dotaz – návrat z rodičovské dovolené',
      body: [
        `po rodičovské dovolené jsem se ${by(person, 'měl', 'měla')} vrátit na místo vychovatele v domově mládeže. Zaměstnavatel mi sdělil, že místo už není, a nabídl mi jen úklid. Je to v pořádku?`,
      ],
    }),
  },
  {
    id: 'wages of an insolvent employer',
    from: 'person',
    annotation: 'Nevyplacené mzdy - insolvence zaměstnavatele',
    to: [mpsv, 'sekce zaměstnanosti'],
    write: ({ on }) => ({
      subject: 'Uplatnění mzdových nároků',
      body: [
        `na mého zaměstnavatele byl ${czechDate(on)} podán insolvenční návrh. Dluží mi tři výplaty. Úřad práce odmítl žádost přijmout, protože prý návrh ještě nevidí v rejstříku. Kdo má pravdu?`,
      ],
    }),
  },
  {
    id: 'benefits from abroad',
    from: 'person',
    annotation: 'Rodinné dávky Rakousko - formulář E411',
    to: [mpsv, 'odbor EU a mezinárodní spolupráce'],
    write: ({ person }) => ({
      subject: 'Rodinné dávky při práci v Rakousku',
      body: [
        `pracuji v Linci a děti žijí s ${by(person, 'manželkou', 'manželem')} v Česku. Rakouský úřad už rok čeká na potvrzení z české strany. Prosím o urgenci, nebo aspoň o číslo, pod kterým to vedete.`,
      ],
    }),
  },
  {
    id: 'recognition of qualification',
    from: 'person',
    annotation: 'Uznání odborné kvalifikace - sociální pracovník (Slovensko)',
    to: [mpsv, 'uznávací orgán'],
    write: ({ person }) => ({
      subject: 'Žádost o uznání odborné kvalifikace',
      body: [
        `žádám o uznání odborné kvalifikace pro regulované povolání sociální pracovník. Studium jsem ${by(person, 'ukončil', 'ukončila')} v Prešově v roce 2014, diplom a dodatek přikládám v úředně ověřené kopii.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'mother represented in an appeal',
    from: 'person',
    annotation: 'Plná moc - zastupování matky ve věci příspěvku na péči',
    to: [mpsv, 'odbor odvolání'],
    write: ({ person, number }) => ({
      subject: `Plná moc do spisu ${number}/2026/PNP`,
      body: [
        `dokládám plnou moc, kterou mi udělila moje matka k zastupování v odvolacím řízení o příspěvku na péči, včetně přebírání písemností. Doručujte prosím mně: ${person.given} ${person.family}, ${person.address}.`,
      ],
    }),
  },
  {
    id: 'guardian appointed',
    from: 'person',
    annotation: 'Oznámení o jmenování opatrovníkem',
    to: [mpsv, 'oddělení hmotné nouze'],
    write: ({ person, number, on }) => ({
      subject: 'Opatrovnictví bratra',
      body: [
        `okresní soud mě rozsudkem č. j. 12 P ${number}/2025, který nabyl právní moci ${dottedDate(on)}, jmenoval opatrovníkem bratra. Dávky prosím dále posílejte na účet vedený na mé jméno. Rozsudek přikládám.`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'end of service',
    from: 'person',
    annotation: 'Žádost o skončení služebního poměru',
    to: [mpsv, 'státní tajemník'],
    write: ({ person }) => ({
      subject: 'Žádost o skončení služebního poměru podle § 73 zákona o státní službě',
      body: [
        `žádám o skončení služebního poměru. Jsem ${by(person, 'zařazen', 'zařazena')} na služebním místě vrchní referent v odboru inspekce. Důvodem je přestěhování za rodinou.`,
      ],
    }),
  },
  {
    id: 'leaves a working group',
    from: 'person',
    annotation: 'Rezignace na členství v pracovní skupině',
    to: [mpsv, 'sekretariát Výboru pro práva dítěte'],
    write: ({ person, on }) => ({
      subject: 'Rezignace na členství v pracovní skupině pro transformaci péče o ohrožené děti',
      body: [
        'Vážení,',
        `ke dni ${czechDate(on)} rezignuji na členství v pracovní skupině. S novým zaměstnáním v zahraničí se mi jednání časově neslučují. Děkuji za pět let spolupráce a všem přeji hodně zdaru.`,
        `${person.given} ${person.family}`,
      ],
    }),
  },
  {
    id: 'interrupted trade',
    from: 'person',
    annotation: 'Přerušení živnosti - osoba samostatně výdělečně činná, pojistné',
    to: [mpsv, 'odbor pojistného'],
    write: ({ person, on }) => ({
      subject: 'Přerušení samostatné výdělečné činnosti',
      body: [
        `od ${czechDate(on)} mám přerušenou živnost (masérské služby) a přesto mi správa sociálního zabezpečení předepsala zálohy. Na okresní správě mi řekli, ať se obrátím na ministerstvo. Žádám o vrácení zaplacené zálohy.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'penalty remitted',
    from: 'organisation',
    annotation: 'Žádost o prominutí penále z pojistného',
    to: [mpsv, 'odbor sociálního pojištění'],
    write: ({ organisation, number }) => ({
      subject: `Prominutí penále, výkaz nedoplatků č. ${number}`,
      body: [
        `${organisation.name}, IČ ${organisation.ico}, žádá o prominutí penále ve výši 6 180 Kč. Pojistné jsme zaplatili o devět dní později, protože nám kraj opozdil zálohu dotace.`,
        'Pojistné samo je uhrazeno v plné výši.',
      ],
    }),
  },
  {
    id: 'inaccessible box of a sole trader',
    from: 'person',
    annotation: 'Znepřístupněná datová schránka podnikající fyzické osoby',
    to: [mpsv, 'podatelna'],
    write: ({ person, number }) => ({
      subject: 'Doručení rozhodnutí do znepřístupněné schránky',
      body: [
        `rozhodnutí č. j. MPSV-2026/${number} jste mi doručili do podnikatelské datové schránky, kterou jsem v létě ${by(person, 'nechal', 'nechala')} znepřístupnit. Prosím o nové doručení do této mé osobní schránky a o opravu data doručení.`,
      ],
    }),
  },
  {
    id: 'bill for a hall',
    from: 'organisation',
    annotation: 'Faktura - pronájem sálu, seminář pro inspektory',
    unit: 'Odbor inspekce sociálních služeb',
    to: [mpsv, 'Odbor inspekce sociálních služeb'],
    write: ({ number, on }) => ({
      subject: `Faktura č. ${number} za pronájem sálu`,
      body: [
        `na základě objednávky Vám účtujeme pronájem sálu a občerstvení dne ${czechDate(on)}.`,
        [
          ['Předmět', 'Množství', 'Cena s DPH'],
          ['Sál', '1 den', '9 680 Kč'],
          ['Občerstvení', '34 osob', '8 160 Kč'],
        ],
        'Splatnost je 21 dnů.',
      ],
    }),
  },
  {
    id: 'bill for supervision',
    from: 'organisation',
    annotation: 'Vyúčtování supervizí 3. čtvrtletí',
    unit: 'oddělení vzdělávání zaměstnanců',
    to: [mpsv, 'oddělení vzdělávání zaměstnanců'],
    write: ({ number }) => ({
      subject: `Daňový doklad č. ${number} – supervize`,
      body: [
        [
          ['Skupina', 'Hodin', 'Kč'],
          ['Praha', '12', '18 000'],
          ['Olomouc', '9', '13 500'],
        ],
        'Nejsme plátci DPH. Prosíme o úhradu do konce měsíce.',
      ],
    }),
  },
  {
    id: 'reminder of a bill',
    from: 'organisation',
    annotation: '2. upomínka - neuhrazená faktura',
    to: [mpsv, 'Oddělení účetnictví'],
    write: ({ number, on }) => ({
      subject: `Upomínka faktury ${number}`,
      body: [
        `faktura splatná ${dottedDate(on)} nebyla podle našich záznamů dosud zaplacena. Dlužná částka činí 17 424 Kč. Pokud jste již platili, považujte upomínku za bezpředmětnou.`,
      ],
    }),
  },
  {
    id: 'offer of backups',
    from: 'organisation',
    annotation: 'Nabídka zálohování dat mimo lokalitu',
    unit: ofICT,
    to: [mpsv, ofICT],
    write: ({ organisation }) => ({
      subject: 'Obchodní nabídka – zálohování',
      body: [
        `${organisation.name} nabízí vzdálené zálohování pro orgány veřejné moci. Garantujeme obnovu 1 TB do čtyř hodin a uložení dat výhradně na území České republiky.`,
        'Rádi Vám řešení předvedeme na schůzce.',
      ],
    }),
  },
  {
    id: 'certificates run out',
    from: 'organisation',
    annotation: 'Upozornění na konec platnosti certifikátů časových razítek',
    unit: ofICT,
    to: ['MPSV', ofICT],
    write: ({ number, on }) => ({
      subject: `Smlouva č. ${number} – konec platnosti certifikátů`,
      body: [
        'Vážení zákazníci,',
        `tři z Vašich systémových certifikátů pro odběr kvalifikovaných časových razítek pozbydou platnosti do 60 dnů od ${czechDate(on)}. O následné certifikáty si prosím zažádejte v zákaznickém portálu certifikační autority.`,
      ],
    }),
  },
  {
    id: 'technicians over a tunnel',
    from: 'organisation',
    annotation: 'Žádost o VPN přístup pro techniky dodavatele',
    unit: ofICT,
    to: [mpsv, 'správa sítí'],
    write: ({ person, number }) => ({
      subject: `Vzdálený přístup techniků ke klimatizaci serverovny, smlouva ${number}`,
      body: [
        `podle servisní smlouvy žádáme o zřízení VPN účtu pro dohled nad klimatizačními jednotkami v serverovně. Účet bude používat technik dodavatele: ${person.given} ${person.family}. Účet předchozího technika můžete zrušit.`,
        'Formulář bezpečnostního správce doručíme osobně.',
      ],
    }),
  },
  {
    id: 'end of support of a version',
    from: 'organisation',
    annotation: 'Ukončení podpory spisové služby verze 5',
    unit: ofICT,
    to: [mpsv, ofICT],
    write: ({ on }) => ({
      subject: 'Oznámení o ukončení podpory verze produktu',
      body: [
        `výrobce ukončil k ${wordyDate(on)} podporu páté verze modulu spisové služby. Doporučujeme naplánovat přechod na verzi 6 v prvním čtvrtletí. Nabídku prací připravíme na vyžádání.`,
      ],
    }),
  },
  {
    id: 'explain the documents of a tender',
    from: 'organisation',
    annotation: 'Žádost o vysvětlení zadávací dokumentace',
    to: [mpsv, 'oddělení veřejných zakázek'],
    write: ({ number }) => ({
      subject: `Veřejná zakázka č. VZ${number} – dotaz dodavatele`,
      body: [
        'k zadávací dokumentaci na dodávku tiskáren žádáme o vysvětlení:',
        '1. Je požadavek na rychlost 60 stran za minutu myšlen pro černobílý tisk?',
        '2. Lze doložit referenci i od příspěvkové organizace kraje?',
      ],
    }),
  },
  {
    id: 'objections to the exclusion from a tender',
    from: 'organisation',
    annotation: 'Námitky proti vyloučení účastníka',
    to: [mpsv, 'oddělení veřejných zakázek'],
    write: ({ number, on, organisation }) => ({
      subject: `Námitky stěžovatele, VZ ${number}`,
      body: [
        `${organisation.name}, se sídlem ${seatOf(organisation)}, podává námitky proti oznámení o vyloučení ze zadávacího řízení, doručenému ${czechDate(on)}. Zadavatel nevyzval k objasnění nabídkové ceny, přestože tak podle § 113 zákona o zadávání veřejných zakázek učinit měl.`,
      ],
    }),
  },
  {
    id: 'empowered to open a bid',
    from: 'organisation',
    annotation: 'Plná moc k zastupování v zadávacím řízení',
    to: [mpsv, 'oddělení veřejných zakázek'],
    write: ({ person, organisation, number }) => ({
      subject: `Plná moc – zakázka VZ ${number}, tlumočnické služby`,
      body: [
        `${organisation.name}, IČO ${organisation.ico}, zmocňuje k podání nabídky, k podpisu jejích příloh a k jednání se zadavatelem ve výše uvedené zakázce osobu: ${fullName(person)}.`,
        'Plná moc zaniká uzavřením smlouvy nebo zrušením řízení.',
      ],
    }),
  },
  {
    id: 'notice of a lease of copiers',
    from: 'organisation',
    annotation: 'Výpověď nájmu kopírovacích strojů',
    to: [mpsv, 'oddělení vnitřní správy'],
    write: ({ number }) => ({
      subject: `Výpověď smlouvy č. ${number}`,
      body: [
        'podle článku VII. smlouvy Vám dáváme výpověď nájmu čtyř multifunkčních zařízení. Výpovědní doba je dva měsíce. Odvoz strojů domluvíme s Vaším správcem budovy.',
      ],
    }),
  },
  {
    id: 'agreement of a processor',
    from: 'organisation',
    annotation: 'Zpracovatelská smlouva k e-learningu inspektorů',
    to: [mpsv, 'pověřenec pro ochranu osobních údajů'],
    write: ({ organisation }) => ({
      subject: 'Návrh smlouvy o zpracování osobních údajů',
      body: [
        `${organisation.name} předkládá k připomínkám návrh smlouvy podle čl. 28 GDPR. Zpracovávány budou jména, pracovní e-maily a výsledky testů účastníků e-learningu.`,
      ],
    }),
  },
  {
    id: 'leak at a supplier of meal vouchers',
    from: 'organisation',
    annotation: 'Oznámení bezpečnostního incidentu - stravenkový portál',
    to: [mpsv, 'manažer kybernetické bezpečnosti'],
    write: ({ on }) => ({
      subject: 'Informace o incidentu u dodavatele stravenek',
      body: [
        `dne ${dottedDate(on)} došlo k neoprávněnému přístupu na server stravenkového portálu. Dotčena mohou být jména a čísla karet 58 Vašich zaměstnanců, hesla unikla pouze v zašifrované podobě. Všem dotčeným jsme hesla do stravenkového portálu změnili.`,
        'Incident byl ohlášen Úřadu pro ochranu osobních údajů.',
      ],
    }),
  },
  {
    id: 'who signs in the system of European funds',
    from: 'organisation',
    annotation: 'Plná moc k podepisování v ISKP21+',
    to: [mpsv, 'řídicí orgán OPZ+'],
    write: ({ person, organisation, number }) => ({
      subject: `Plná moc pro signatáře projektu ${number} v ISKP21+`,
      body: [
        `${organisation.name}, IČ ${organisation.ico}, zmocňuje k elektronickému podepisování žádostí o platbu a zpráv o realizaci v portálu ISKP21+ tuto osobu: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
        'Originál plné moci byl vložen do portálu, tuto kopii zasíláme na žádost projektové manažerky řídicího orgánu.',
      ],
    }),
  },
  {
    id: 'new head of the recipient of a project',
    from: 'organisation',
    annotation: 'Nepodstatná změna projektu OPZ+ - statutární zástupce příjemce',
    to: [mpsv, 'oddělení projektů sociálního začleňování II'],
    write: ({ person, number, on }) => ({
      subject: `Oznámení nepodstatné změny, projekt CZ.03.02.01/00/23_${number}`,
      body: [
        `v souladu s právním aktem o poskytnutí podpory oznamujeme nepodstatnou změnu projektu: od ${czechDate(on)} je statutárním zástupcem příjemce ${fullName(person)}, předchozí ve funkci skončil. Změnu jsme zároveň zadali do portálu ISKP21+, kde čeká na Vaše schválení.`,
      ],
    }),
  },
  {
    id: 'consents of those who were supported',
    from: 'organisation',
    annotation: 'Souhlasy podpořených osob se zpracováním údajů, projekt OPZ+',
    to: [mpsv, 'oddělení kontrol projektů OPZ+'],
    write: ({ number }) => ({
      subject: `Doplnění podkladů ke kontrole projektu ${number}`,
      body: [
        'ke kontrole na místě doplňujeme monitorovací listy a souhlasy se zpracováním osobních údajů jedenácti podpořených osob (klientů terénního programu). U dvou osob souhlas nemáme, protože se odstěhovaly; z indikátoru jsme je vyřadili.',
      ],
    }),
  },
  {
    id: 'access of a new manager to a system of the social fund',
    from: 'organisation',
    annotation: 'IS ESF - přidání pracovníka k projektu',
    to: [mpsv, 'technická podpora IS ESF 2021+'],
    write: ({ person, number }) => ({
      subject: `Oprávnění k projektu ${number} v IS ESF 2021+`,
      body: [
        'Dobrý den,',
        `prosíme o přidání pracovníka k projektu v IS ESF 2021+, aby mohl zadávat podpořené osoby. Registraci na portálu esfcr.cz má hotovou. Jde o: ${person.given} ${person.family}, ${person.email}.`,
      ],
    }),
  },
  {
    id: 'conference about housing',
    from: 'organisation',
    annotation: 'Konference Děti bez domova - pozvánka a záštita',
    to: [mpsv, 'kabinet ministra'],
    write: ({ organisation, on }) => ({
      subject: 'Žádost o záštitu nad konferencí',
      body: [
        `${organisation.name} pořádá druhý ročník konference o rodinách v bytové nouzi. Přihlašování bylo spuštěno ${wordyDate(on)}, hlásí se na sto účastníků z obcí, azylových domů a ubytoven.`,
        'Byli bychom poctěni, kdyby ministerstvo převzalo nad konferencí záštitu a vyslalo řečníka do úvodního bloku.',
      ],
    }),
  },
  {
    id: 'recording of a lecture',
    from: 'organisation',
    annotation: 'Souhlas přednášející s pořízením záznamu',
    to: [mpsv, 'odbor sociálních služeb'],
    write: ({ on }) => ({
      subject: 'Záznam přednášky zaměstnankyně ministerstva',
      body: [
        `dne ${czechDate(on)} vystoupila Vaše zaměstnankyně na našem webináři o standardech kvality. Prosíme o zaslání jejího souhlasu s tím, že záznam vystavíme na naší stránce. Bez souhlasu záznam smažeme.`,
      ],
    }),
  },
  {
    id: 'questionnaire of a research institute',
    from: 'organisation',
    annotation: 'Výzkum - statistika dětí v ubytovnách',
    to: [mpsv, 'oddělení analýz a statistik'],
    write: () => ({
      subject: 'Žádost o data pro výzkum',
      body: [
        'v rámci výzkumu bytové nouze rodin prosíme o anonymizovaná data o počtu příjemců doplatku na bydlení v ubytovacích zařízeních s alespoň jedním nezaopatřeným dítětem, po okresech, za poslední čtyři roky. Postačí soubor CSV.',
      ],
    }),
  },
  {
    id: 'opinion of an association of early care',
    from: 'organisation',
    annotation: 'Stanovisko k úhradové vyhlášce - raná péče',
    to: [mpsv, 'odbor sociálních služeb'],
    write: ({ organisation }) => ({
      subject: 'Připomínky k návrhu vyhlášky',
      body: [
        'Vážení,',
        `za ${organisation.name} zasíláme stanovisko k návrhu vyhlášky, kterou se provádějí některá ustanovení zákona o sociálních službách.`,
        'Návrh počítá dojezd k rodině pouze do 30 km. V pohraničí je běžná vzdálenost dvojnásobná a střediska by musela nejvzdálenější rodiny odmítat. Navrhujeme limit vypustit.',
        'Dále upozorňujeme, že pojem „rodina dítěte s ohroženým vývojem“ není nikde vymezen, ačkoli se od něj odvíjí počet uživatelů služby.',
      ],
    }),
  },
  {
    id: 'course in crisis work, accreditation',
    from: 'organisation',
    annotation: 'Žádost o akreditaci vzdělávacího programu',
    to: [mpsv, 'akreditační komise'],
    write: ({ number }) => ({
      subject: `Akreditace programu Krizová intervence u dětí, č. žádosti ${number}`,
      body: [
        'předkládáme žádost o akreditaci kurzu „Krizová intervence u dětí a dospívajících“ pro sociální pracovníky v rozsahu 24 hodin. Přílohou je učební plán, profily lektorů a doklad o úhradě správního poplatku.',
      ],
    }),
  },
  {
    id: 'guarantor of a course leaves',
    from: 'organisation',
    annotation: 'Akreditované kurzy - změna garanta a lektora',
    to: [mpsv, 'oddělení akreditací'],
    write: ({ person, number, on }) => ({
      subject: `Akreditace A2024/${number}-SP: změna garanta`,
      body: [
        `garantka kurzu ukončila k ${czechDate(on)} spolupráci. Novým garantem akreditovaného programu bude ${fullName(person)}. Profil lektora a doklad o vzdělání přikládáme.`,
      ],
    }),
  },
  {
    id: 'responsible representative of an agency',
    from: 'organisation',
    annotation: 'Agentura práce - ukončení funkce odpovědného zástupce',
    to: [mpsv, 'generální ředitelství Úřadu práce', 'oddělení agentur práce'],
    write: ({ person, on, organisation }) => ({
      subject: 'Odpovědný zástupce podle § 60 zákona o zaměstnanosti',
      body: [
        `${organisation.name} oznamuje, že ${fullName(person)} ke dni ${dottedDate(on)} ${by(person, 'přestal', 'přestala')} vykonávat funkci odpovědného zástupce pro zprostředkování zaměstnání. Nového odpovědného zástupce ustanovíme v zákonné lhůtě a požádáme o změnu povolení.`,
      ],
    }),
  },
  {
    id: 'sheltered workshop',
    from: 'organisation',
    annotation: 'Uznání za zaměstnavatele na chráněném trhu práce - doplnění',
    to: [mpsv, 'odbor zaměstnanosti osob se zdravotním postižením'],
    write: ({ number }) => ({
      subject: `K výzvě č. ${number}: doplnění jmenného seznamu`,
      body: [
        'doplňujeme jmenný seznam zaměstnanců se zdravotním postižením za třetí čtvrtletí a pracovní smlouvy dvou z nich. Ve smlouvách je místo výkonu práce uvedeno jako prádelna azylového domu.',
      ],
    }),
  },
  {
    id: 'mediator of a labour dispute',
    from: 'organisation',
    annotation: 'Kolektivní spor - žádost o určení zprostředkovatele',
    to: [mpsv, 'oddělení kolektivního vyjednávání'],
    write: ({ organisation }) => ({
      subject: 'Návrh na určení zprostředkovatele podle zákona č. 2/1991 Sb.',
      body: [
        `odborová organizace a zaměstnavatel ${organisation.name} se neshodli na kolektivní smlouvě pro příští rok. Od předložení návrhu uplynulo přes 60 dnů. Žádáme o určení zprostředkovatele.`,
      ],
    }),
  },
  {
    id: 'insolvent recipient',
    from: 'organisation',
    annotation: 'Insolvence příjemce dotace - výzva k přihlášení pohledávky',
    to: [mpsv, 'odbor právní'],
    write: ({ number, on }) => ({
      subject: `Insolvenční řízení KSUL 77 INS ${number}/2026`,
      body: [
        `usnesením zveřejněným ${czechDate(on)} byl zjištěn úpadek nestátní neziskové organizace, která od Vás čerpala dotaci. Upozorňujeme Vás jako možného věřitele, že pohledávky lze přihlásit ve lhůtě dvou měsíců.`,
        'Majetková podstata zahrnuje jen vybavení ubytovny a jeden automobil.',
      ],
    }),
  },
  {
    id: 'reply in a lawsuit about a subsidy',
    from: 'organisation',
    annotation: 'Spor o vrácení dotace - vyjádření k žalobě',
    to: [mpsv, 'oddělení soudních sporů'],
    write: ({ number }) => ({
      subject: `Stejnopis vyjádření k žalobě, sp. zn. 9 A ${number}/2025`,
      body: [
        'zasíláme Vám na vědomí stejnopis repliky, kterou jsme dnes podali k Městskému soudu v Praze. Trváme na tom, že personální náklady byly vynaloženy řádně, a souhlasíme s rozhodnutím bez nařízení jednání.',
      ],
    }),
  },
  {
    id: 'capacity of a night shelter',
    from: 'organisation',
    annotation: 'Registrace noclehárny - oznámení změny kapacity (kopie pro MPSV)',
    to: [mpsv, 'odbor sociálních služeb'],
    write: ({ number, organisation }) => ({
      subject: `Změna v registraci služby noclehárna, identifikátor ${number}112`,
      body: [
        `krajskému úřadu jsme oznámili, že ${organisation.name} navyšuje na zimní období okamžitou kapacitu noclehárny z 18 na 26 lůžek. Jde o změnu rozhodnutí o registraci podle § 82 zákona o sociálních službách. Kopii zasíláme pro informaci.`,
      ],
    }),
  },
  {
    id: 'standard about keys',
    from: 'organisation',
    annotation: 'Dotaz ke standardům kvality - klíče od pokojů',
    to: [mpsv, 'oddělení kvality sociálních služeb'],
    write: () => ({
      subject: 'Výklad standardu č. 2 – ochrana práv osob',
      body: [
        'Dobrý den,',
        'musí mít klienti domova se zvláštním režimem vlastní klíč od pokoje, i když zámek opakovaně ničí? Tým se na tom neshodne a každý inspektor nám řekl něco jiného. Děkujeme za výklad.',
      ],
    }),
  },
  {
    id: 'heating broke down',
    from: 'organisation',
    annotation: 'Havárie topení v azylovém domě - žádost o mimořádnou dotaci',
    to: [mpsv, 'odbor financování sociálních služeb'],
    write: ({ on, organisation }) => ({
      subject: 'Žádost o mimořádnou finanční pomoc',
      body: [
        'Vážení,',
        `${wordyDate(on)} přestal v azylovém domě, který provozuje ${organisation.name}, fungovat kotel. Oprava podle servisního technika není možná, nový kotel s montáží stojí 286 000 Kč. V domě je ubytováno 19 dětí, nejmladšímu je pět týdnů.`,
        'Dočasně topíme přímotopy, což dlouho nevydrží elektroinstalace ani náš rozpočet.',
        'Žádáme o mimořádnou dotaci, případně o radu, z jakého titulu lze o pomoc požádat. Nabídky tří firem přikládáme.',
      ],
    }),
  },
  {
    id: 'box of a merged organisation',
    from: 'organisation',
    annotation: 'Fúze spolků - zneplatnění datové schránky zaniklého spolku',
    to: [mpsv, 'podatelna'],
    write: ({ organisation, on }) => ({
      subject: 'Zánik spolku sloučením – doručování',
      body: [
        `oznamujeme, že ke dni ${czechDate(on)} se náš dceřiný spolek sloučil s nástupnickou organizací ${organisation.name}, IČO ${organisation.ico}. Datová schránka zaniklého spolku bude zneplatněna. Písemnosti ve věci dotací posílejte nadále do schránky nástupnické organizace.`,
      ],
    }),
  },
  {
    id: 'seal of a decision is not valid',
    from: 'organisation',
    annotation: 'Neplatný elektronický podpis na rozhodnutí MPSV',
    to: [mpsv, 'podatelna', 'elektronické podpisy'],
    write: ({ number, on }) => ({
      subject: `Rozhodnutí o poskytnutí dotace č. ${number} – neplatný podpis`,
      body: [
        `rozhodnutí doručené ${dottedDate(on)} je podle našeho ověření opatřeno podpisem, jehož certifikát v době podpisu již neplatil. Banka ho proto odmítá přijmout jako podklad k překlenovacímu úvěru. Prosíme o nové vyhotovení s platným podpisem a razítkem.`,
      ],
    }),
  },
  {
    id: 'painters in the house',
    from: 'organisation',
    annotation: 'Seznam osob pro vstup do budovy - malířské práce',
    to: [mpsv, 'správa budov'],
    write: ({ person, on }) => ({
      subject: 'Vstup pracovníků zhotovitele',
      body: [
        `pro malování chodeb ve 4. patře, dohodnuté při předání staveniště ${czechDate(on)}, žádáme o vydání čtyř vstupních karet. Vedoucí party: ${person.given} ${person.family}, tel. ${person.phone}. Ostatní jména předáme na vrátnici.`,
      ],
    }),
  },
  {
    id: 'shredding of old computers',
    from: 'organisation',
    annotation: 'Protokol o likvidaci datových nosičů',
    unit: ofICT,
    to: [mpsv, ofICT],
    write: ({ number, on }) => ({
      subject: `Likvidační protokol č. ${number}`,
      body: [
        `potvrzujeme převzetí a mechanické zničení 118 pevných disků dne ${dottedDate(on)}. Seznam výrobních čísel a videozáznam jsou přiloženy na zabezpečeném úložišti, heslo sdělíme telefonicky.`,
      ],
    }),
  },
  {
    id: 'no more letters with news',
    from: 'organisation',
    annotation: 'Odhlášení z odběru zpravodaje MPSV',
    to: [mpsv, 'odbor komunikace'],
    write: ({ organisation }) => ({
      subject: 'Zpravodaj pro neziskové organizace',
      body: [
        `prosíme o vyřazení adresy ${organisation.email} z rozesílky zpravodaje. Souhlas se zasíláním novinek odvoláváme, zprávy si čteme na webu.`,
      ],
    }),
  },
  {
    id: 'evaluation of what was sent over the software',
    from: 'organisation',
    annotation: 'Námitka k výši vyrovnávací platby',
    to: [mpsv, 'odbor financování sociálních služeb'],
    write: ({ number }) => ({
      subject: `Námitka proti stanovené výši vyrovnávací platby, služba ${number}`,
      body: [
        've výpočtu vyrovnávací platby pro naši terénní službu rodinám je chybně použit úvazek 4,2 místo 5,6. Správný údaj jste od nás dostali v lednové žádosti o dotaci, která byla řádně odeslána přes OKslužby a přijata bez výhrad. S aplikací problém nemáme, chyba je až v tabulce výpočtu.',
        'Žádáme o přepočet.',
      ],
    }),
  },
  {
    id: 'research on how offices are loaded',
    from: 'organisation',
    annotation: 'Studie administrativní zátěže neziskových organizací',
    to: [mpsv, 'sekce sociální politiky'],
    write: ({ organisation }) => ({
      subject: 'Zaslání výtisku studie',
      body: [
        `${organisation.name} Vám posílá studii o administrativní zátěži malých poskytovatelů. Kapitola 4 srovnává, kolik hodin ročně stráví vedoucí azylového domu vykazováním kraji, městu, nadacím a ministerstvu (účetnictví, OKslužby, ISKP21+, statistické výkazy). Studie je k volnému použití, žádnou odpověď neočekáváme.`,
      ],
    }),
  },
  {
    id: 'pictograms of the ministry',
    from: 'organisation',
    annotation: 'Použití loga MPSV na plakátu',
    to: [mpsv, 'odbor komunikace'],
    write: ({ on }) => ({
      subject: 'Souhlas s užitím loga',
      body: [
        `žádáme o souhlas s užitím loga ministerstva na plakátu k akci Týden pro rodinu. Grafický návrh vznikl ${czechDate(on)} a je v příloze. Ministerstvo akci podpořilo dotací, logo tedy musíme uvést, jen nevíme, kterou verzi.`,
      ],
    }),
  },
  {
    id: 'gate of the town and the ministry',
    from: 'authority',
    annotation: 'Registr práv a povinností - ohlášení působnosti',
    to: [mpsv, 'ohlašovatel agendy A1154'],
    write: ({ organisation, number }) => ({
      subject: `Ohlášení výkonu působnosti v agendě, č. ${number}`,
      body: [
        `${organisation.name} oznamuje ohlašovateli agendy výkon působnosti v agendě sociálně-právní ochrany dětí podle § 55 zákona o základních registrech. Žádáme o potvrzení registrace v registru práv a povinností.`,
      ],
    }),
  },
  {
    id: 'town asks for trainees of a course',
    from: 'authority',
    annotation: 'Přihláška pracovníků obce na školení k zákonu o podpoře bydlení',
    to: [mpsv, 'oddělení vzdělávání'],
    write: ({ on }) => ({
      subject: 'Přihláška na školení',
      body: [
        `na školení vypsané pozvánkou ze dne ${czechDate(on)} přihlašujeme dva sociální pracovníky. Preferujeme odpolední termín a prezenční formu. Potvrzení pošlete prosím na sociální odbor.`,
      ],
    }),
  },
  {
    id: 'former accountant in a portal of employers',
    from: 'organisation',
    annotation: 'Portál pro hlášení volných míst - zrušení přístupu bývalé účetní',
    to: [mpsv, 'Úřad práce České republiky', 'podpora portálu pro zaměstnavatele'],
    write: ({ organisation }) => ({
      subject: 'Hlášení volných pracovních míst – odebrání přístupu',
      body: [
        'Dobrý den,',
        `v portálu, přes který ${organisation.name} hlásí úřadu práce volná pracovní místa, má stále přístup naše bývalá účetní. Prosíme o jeho odebrání. Nový přístup si zřídíme sami přes identitu občana.`,
      ],
    }),
  },
];
