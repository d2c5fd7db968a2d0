import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { StrangerWording } from '../../words.ts';
import { by } from '../grammar.ts';

const inMinistry = (unit: string) => ['Ministerstvo práce a sociálních věcí', unit, '128 01 Praha 2'];

type Written = ReturnType<StrangerWording['write']>;
type Facts = Parameters<StrangerWording['write']>[0];

/** Sent to a unit that stands in the letter, and in the envelope when `inEnvelope`. */
function mail(
  from: StrangerWording['from'],
  id: string,
  annotation: string,
  unit: string,
  write: (facts: Facts) => Written,
  inEnvelope = false,
): StrangerWording {
  return { id, from, annotation, ...(inEnvelope ? { unit } : {}), to: inMinistry(unit), write };
}

export const strangers: StrangerWording[] = [
  mail(
    'organisation',
    'budget of a grant moved',
    'Žádost o změnu rozpočtu dotace - rodinné centrum',
    'oddělení dotací v oblasti rodiny',
    ({ number }) => ({
      subject: `Přesun položek v rozpočtu, rozhodnutí ${number}/2026`,
      body: [
        'Dobrý den,',
        `žádáme o souhlas s přesunem 12 000 Kč z položky nájemné do položky energie u dotace č. ${number}. Celková výše dotace se nemění.`,
      ],
    }),
    true,
  ),
  mail(
    'organisation',
    'settlement from the application',
    'Vyúčtování dotace vyplněné v OKslužby - rodina, podepsaná verze',
    'oddělení dotací v oblasti rodiny',
    ({ number }) => ({
      subject: `Finanční vypořádání k dotaci č. ${number}`,
      body: [
        'Vážení,',
        'vyúčtování jsme odeslali elektronicky v aplikaci OKslužby – rodina, zde zasíláme ještě podepsanou sestavu, jak požaduje rozhodnutí.',
        [
          ['Nákladová položka', 'Čerpáno v Kč'],
          ['mzdy', '214 300'],
          ['nájem klubovny', '36 000'],
        ],
      ],
    }),
  ),
  mail(
    'organisation',
    'invoice for catering',
    'Faktura za občerstvení - seminář',
    'oddělení účtárny',
    ({ number, on }) => ({
      subject: `Faktura ${number} za občerstvení`,
      body: [
        `fakturujeme občerstvení na semináři, který se konal ${czechDate(on)}:`,
        [
          ['Zboží', 'Kusů', 'Cena'],
          ['chlebíčky', '80', '2 800 Kč'],
          ['káva', '60', '1 800 Kč'],
        ],
        'Splatnost je 14 dnů.',
      ],
    }),
    true,
  ),
  mail(
    'organisation',
    'training offered',
    'Kurz pro pečovatelky s akreditací - nabídka míst',
    'sekretariát sociální sekce',
    () => ({
      subject: 'Volná místa v akreditovaném kurzu',
      body: [
        'Dobrý den,',
        'nabízíme poslední volná místa v kurzu první pomoci u seniorů. Přihlášku lze poslat do konce měsíce, kapacita je dvacet osob.',
      ],
    }),
  ),
  mail(
    'organisation',
    'accreditation of a course',
    'Žádost o akreditaci vzdělávacího programu',
    'oddělení akreditací',
    ({ organisation, person }) => ({
      subject: 'Akreditace programu Základy paliativní péče',
      body: [
        `${organisation.name} žádá o akreditaci vzdělávacího programu v rozsahu osmi hodin. ${by(person, 'Odborným garantem', 'Odbornou garantkou')} je ${fullName(person)}.`,
      ],
    }),
  ),
  mail('organisation', 'club wants a sport grant', 'Dotaz sportovního oddílu na podporu mládeže', 'podatelna', () => ({
    subject: 'Podpora letního soustředění',
    body: [
      'Dobrý den, jsme malý fotbalový oddíl a sháníme příspěvek na letní soustředění žáků. Má ministerstvo takový program, nebo se máme obrátit na sportovní agenturu?',
    ],
  })),
  mail(
    'organisation',
    'access to the labour office system',
    'Žádost o přístup do informačního systému zaměstnanosti',
    'odbor zaměstnanosti',
    ({ person }) => ({
      subject: 'Přístup zaměstnavatele k hlášení volných míst',
      body: [
        `žádáme o přihlašovací údaje k internetovému hlášení volných pracovních míst úřadu práce. Za naši organizaci bude místa hlásit ${fullName(person)}.`,
      ],
    }),
    true,
  ),
  mail(
    'organisation',
    'children group, a consent of the hygiene',
    'Dětská skupina - doložení souhlasu hygienické stanice',
    'oddělení dětských skupin',
    ({ organisation, number }) => ({
      subject: `Doplnění žádosti o oprávnění k provozování dětské skupiny, č. j. ${number}`,
      body: [
        `${organisation.name} dokládá závazné stanovisko hygienické stanice, která s prostory dětské skupiny souhlasí. Kapacita je dvanáct dětí.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'new head told to the children groups',
    'Změna statutárního orgánu - evidence poskytovatelů dětských skupin',
    'oddělení dětských skupin',
    ({ organisation, person, on }) => ({
      subject: 'Oznámení změny údajů v evidenci dětských skupin',
      body: [
        `oznamujeme změnu údajů v evidenci poskytovatelů služby péče o dítě v dětské skupině. Statutárním orgánem organizace ${organisation.name} je od ${dottedDate(on)} ${fullName(person)}.`,
      ],
    }),
    true,
  ),
  mail(
    'organisation',
    'agreement on foster care',
    'Dohoda o výkonu pěstounské péče - dotaz k příspěvku',
    'oddělení náhradní rodiny',
    () => ({
      subject: 'Státní příspěvek na výkon pěstounské péče',
      body: [
        'Vážení,',
        'jedna z doprovázených rodin se přestěhovala do jiného kraje. Prosíme o výklad, komu v takovém roce náleží státní příspěvek na výkon pěstounské péče.',
      ],
    }),
  ),
  mail(
    'organisation',
    'inspection report, objections',
    'Námitky proti protokolu o inspekci kvality',
    'oddělení inspekce sociálních služeb',
    ({ number, on }) => ({
      subject: `Námitky ke kontrolnímu zjištění č. ${number}`,
      body: [
        `dne ${wordyDate(on)} nám byl doručen protokol o kontrole. Nesouhlasíme se zjištěním ke standardu č. 5, individuální plány uživatelů byly při kontrole předloženy.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'parish charity invites',
    'Pozvánka na otevření domova pro seniory',
    'kancelář ministra',
    ({ organisation, person }) => ({
      subject: 'Slavnostní žehnání nové budovy',
      body: [
        `${organisation.name} Vás srdečně zve na slavnostní otevření domova pro seniory. Účast prosíme potvrdit, kontaktní osobou je ${fullName(person)}.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'volunteers service accredited',
    'Dobrovolnická služba - dotaz na pojištění dobrovolníků',
    'oddělení občanské společnosti',
    () => ({
      subject: 'Pojištění dobrovolníků v domově seniorů',
      body: ['prosíme o sdělení, zda lze pojištění dobrovolníků hradit z dotace na sociální službu.'],
    }),
  ),
  mail(
    'organisation',
    'senior programme, annual report',
    'Závěrečná zpráva projektu Senior v pohybu',
    'oddělení stárnutí',
    ({ number }) => ({
      subject: `Závěrečná zpráva, projekt č. ${number}`,
      body: [
        'Dobrý den,',
        'posíláme závěrečnou zprávu o projektu. Uskutečnilo se čtyřicet cvičebních hodin a dva výlety, zapojilo se 63 seniorů.',
      ],
    }),
  ),
  mail(
    'organisation',
    'subsidy submitted late through a fault',
    'Žádost o prominutí zmeškání lhůty - program Rodina',
    'oddělení dotací v oblasti rodiny',
    ({ number }) => ({
      subject: `Zmeškání lhůty u žádosti č. ${number}`,
      body: [
        'žádost o dotaci jsme odeslali o čtyři hodiny později kvůli výpadku elektřiny v celé obci. Prosíme o prominutí zmeškání a o zařazení žádosti do hodnocení.',
      ],
    }),
  ),
  mail(
    'organisation',
    'contract for the building cleaning',
    'Odstoupení od smlouvy o úklidu',
    'oddělení vnitřní správy',
    ({ number, on }) => ({
      subject: `Smlouva č. ${number}, odstoupení`,
      body: [`tímto odstupujeme od smlouvy o úklidu ubytovacího zařízení, a to s účinností od ${czechDate(on)}.`],
    }),
  ),
  mail(
    'organisation',
    'new server offered to the right department',
    'Nabídka prodloužení podpory serverů',
    'odbor provozu ICT, nákup podpory',
    ({ organisation }) => ({
      subject: 'Prodloužení servisní podpory',
      body: [
        `společnost ${organisation.name} předkládá nabídku na prodloužení servisní podpory diskových polí o dvanáct měsíců. Cena je 184 000 Kč bez DPH.`,
      ],
    }),
    true,
  ),
  mail(
    'organisation',
    'power of attorney in a wage dispute',
    'Plná moc k zastupování - kontrola inspekce práce',
    'odbor pracovněprávní',
    ({ person }) => ({
      subject: 'Doložení plné moci k nahlížení do spisu',
      body: [
        `v řízení o přezkumu pokuty dokládáme plnou moc, podle které nás zastupuje ${fullName(person)}, a žádáme o termín k nahlédnutí do spisu.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'sheltered job',
    'Příspěvek na podporu zaměstnávání OZP - stížnost na průtahy',
    'odbor zaměstnanosti',
    () => ({
      subject: 'Nečinnost úřadu práce',
      body: [
        'Vážení,',
        'o naší žádosti o příspěvek na chráněném trhu práce není rozhodnuto ani po devadesáti dnech. Žádáme o opatření proti nečinnosti.',
      ],
    }),
  ),
  mail(
    'organisation',
    'services capacity',
    'Oznámení o přerušení provozu odlehčovací služby',
    'oddělení sociálních služeb',
    ({ on }) => ({
      subject: 'Havárie vody, přerušení služby',
      body: [
        `z důvodu havárie vodovodu byl od ${czechDate(on)} přerušen provoz odlehčovací služby. O přestěhování klientů jsme informovali krajský úřad.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'GDPR officer named',
    'Kontaktní údaje pověřence pro ochranu osobních údajů',
    'pověřenec pro ochranu osobních údajů',
    ({ person, number }) => ({
      subject: `Smlouva o spolupráci č. ${number}, pověřenec`,
      body: [
        `pro účely smlouvy o spolupráci při sčítání osob bez domova sdělujeme, že naším pověřencem pro ochranu osobních údajů je ${fullName(person)}.`,
      ],
    }),
  ),
  mail(
    'organisation',
    'support in writing',
    'Petice rodin za zachování střediska rané péče',
    'kancelář ministra',
    () => ({
      subject: 'Petice',
      body: [
        'za rodiny s dětmi se zdravotním postižením předáváme petici se 412 podpisy za zachování střediska rané péče v našem okrese.',
      ],
    }),
  ),
  mail(
    'organisation',
    'translation of a brochure',
    'Souhlas s použitím fotografií v brožuře o rodičovství',
    'odbor komunikace',
    () => ({
      subject: 'Fotografie do brožury',
      body: [
        'k Vašemu dotazu sdělujeme, že s bezplatným použitím našich fotografií v brožuře souhlasíme. Prosíme jen o uvedení názvu naší organizace pod snímkem.',
      ],
    }),
  ),
  mail(
    'organisation',
    'remuneration of a subsidy in the senior application',
    'OKslužby - senior: doplnění žádosti o dotaci na výzvu',
    'oddělení stárnutí',
    ({ number }) => ({
      subject: `Odpověď na výzvu k odstranění vad žádosti č. ${number}`,
      body: [
        'Dobrý den,',
        'k žádosti o dotaci podané přes OKslužby – senior posíláme chybějící výpis z bankovního účtu a potvrzení o bezdlužnosti.',
      ],
    }),
    true,
  ),
  mail(
    'organisation',
    'register of providers, new phone',
    'Hlášení změny telefonu v registru poskytovatelů',
    'oddělení registrací',
    ({ organisation }) => ({
      subject: 'Změna kontaktního telefonu u registrované služby',
      body: [
        `${organisation.name} hlásí nové telefonní číslo u registrované pečovatelské služby: ${organisation.phone}. Jde o údaj ve veřejném registru.`,
      ],
    }),
  ),
  mail(
    'person',
    'appeal against a care allowance',
    'Odvolání proti rozhodnutí o příspěvku na péči',
    'odvolací oddělení nepojistných dávek',
    ({ person, number, on }) => ({
      subject: `Odvolání, č. j. ${number}/26/KR`,
      body: [
        `proti rozhodnutí úřadu práce ze dne ${czechDate(on)} podávám odvolání. Maminka potřebuje pomoc při šesti úkonech, ne jen při třech. ${fullName(person)}`,
      ],
    }),
    true,
  ),
  mail(
    'person',
    'carer asks for a pension credit',
    'Dotaz pečující osoby na započtení doby péče',
    'oddělení důchodového pojištění',
    () => ({
      subject: 'Doba péče o blízkou osobu',
      body: [
        'Dobrý den,',
        'osm let trvala moje domácí péče o otce. Kdo mi potvrdí, že se tato doba počítá do důchodu?',
      ],
    }),
  ),
  mail(
    'person',
    'complaint about a home',
    'Stížnost na stravu a péči v domově',
    'oddělení inspekce sociálních služeb',
    ({ person }) => ({
      subject: 'Stížnost na kvalitu péče',
      body: [
        `babička si opakovaně stěžuje na studené jídlo a domov na naše dopisy neodpovídá. Prosím o prošetření. ${fullName(person)}`,
      ],
    }),
  ),
  mail(
    'person',
    'parental allowance',
    'Žádost o vysvětlení - rodičovský příspěvek u dvojčat',
    'oddělení státní sociální podpory',
    () => ({
      subject: 'Rodičovský příspěvek',
      body: ['prosím o vysvětlení, v jaké výši nám náleží rodičovský příspěvek na dvojčata narozená letos v lednu.'],
    }),
  ),
  mail(
    'person',
    'password of the client portal',
    'Nejde mi přihlášení do klientské zóny Jenda',
    'infolinka',
    ({ person }) => ({
      subject: 'Klientská zóna - přihlášení',
      body: [
        `do klientské zóny pro dávky se mi nedaří přihlásit bankovní identitou. ${by(person, 'Chtěl', 'Chtěla')} bych podat žádost o příspěvek na bydlení. ${fullName(person)}`,
      ],
    }),
  ),
  mail(
    'person',
    'withdraws the consent with a newsletter',
    'Nechci dostávat novinky - odvolání souhlasu',
    'odbor komunikace',
    ({ person }) => ({
      subject: 'Odhlášení z odběru novinek o rodinné politice',
      body: [
        `odvolávám souhlas se zasíláním novinek o rodinné politice na adresu ${person.email}. Odkaz na odhlášení v e-mailu nefunguje.`,
      ],
    }),
  ),
  mail(
    'person',
    'freedom of information',
    'Žádost o informace dle zákona č. 106/1999 Sb.',
    'referát žádostí o informace',
    ({ person }) => ({
      subject: 'Počty žadatelů o dotace',
      body: [
        `podle zákona o svobodném přístupu k informacím žádám o počet organizací, které letos požádaly o dotaci v programu pro rodiny. ${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  ),
  mail('person', 'job seeker', 'Životopis - zájem o místo referenta', 'personální oddělení', ({ person, number }) => ({
    subject: `Výběrové řízení ${number}`,
    body: [
      `hlásím se do výběrového řízení na místo referenta. Mám střední školu s maturitou a osm let praxe na obecním úřadě. ${fullName(person)}`,
    ],
  })),
  mail(
    'person',
    'child born abroad',
    'Přídavek na dítě při práci v Rakousku',
    'oddělení koordinace dávek EU',
    ({ person }) => ({
      subject: 'Formulář E 401',
      body: [
        `pracuji v Rakousku a tamní úřad chce potvrzení o složení rodiny. Kam se mám s formulářem obrátit? ${fullName(person)}`,
      ],
    }),
  ),
  mail(
    'authority',
    'court asks for a file',
    'Žádost soudu o zapůjčení spisu',
    'odvolací oddělení nepojistných dávek',
    ({ number, on }) => ({
      subject: `Sp. zn. 12 Ad ${number}/2026`,
      body: [
        `ve věci žaloby proti rozhodnutí o příspěvku na mobilitu Vás vyzýváme k předložení správního spisu do jednoho měsíce. Žaloba došla ${czechDate(on)}.`,
      ],
    }),
    true,
  ),
  mail(
    'authority',
    'town asks for method in child protection',
    'OSPOD - žádost o metodické stanovisko',
    'oddělení sociálně-právní ochrany dětí',
    () => ({
      subject: 'Místní příslušnost při střídavé péči',
      body: [
        'prosíme o metodické stanovisko, který obecní úřad je příslušný, má-li dítě ve střídavé péči dvě bydliště.',
      ],
    }),
  ),
  mail(
    'authority',
    'subsidy for social work',
    'Obec - vyúčtování dotace na výkon sociální práce',
    'oddělení podpory sociální práce v obcích',
    ({ organisation, number }) => ({
      subject: `Vyúčtování dotace na sociální práci č. ${number}`,
      body: [
        `${organisation.name} předkládá vyúčtování dotace na výkon sociální práce. Nevyčerpaná část byla vrácena na účet ministerstva.`,
      ],
    }),
  ),
  mail(
    'authority',
    'village supports its provider',
    'Souhlas obce s poskytováním pečovatelské služby na jejím území',
    'oddělení financování sociálních služeb',
    ({ organisation, on }) => ({
      subject: 'Výpis z usnesení',
      body: [
        `zastupitelstvo dne ${dottedDate(on)} souhlasilo s tím, aby pečovatelskou službu v obci zajišťovala sousední charita. Výpis zasíláme na vědomí. ${organisation.name}`,
      ],
    }),
  ),
  mail(
    'authority',
    'delegation of a matter',
    'Návrh na delegaci věci jinému správnímu orgánu',
    'odvolací oddělení nepojistných dávek',
    ({ number }) => ({
      subject: `Delegace místní příslušnosti, spis ${number}`,
      body: [
        'navrhujeme, aby byla věc vedená u zdejšího úřadu delegována jinému úřadu, neboť účastníkem řízení je příbuzný tajemníka.',
      ],
    }),
  ),
  mail(
    'authority',
    'police asks',
    'Součinnost - trestní řízení, údaje o výplatě dávek',
    'oddělení právní podpory',
    ({ person, number }) => ({
      subject: `Žádost o součinnost ${number}`,
      body: [
        `ve věci prověřované trestné činnosti žádáme o sdělení, zda byla v letech 2023 až 2025 vyplácena dávka pěstounské péče. Oprávněnou úřední osobou je ${fullName(person)}.`,
      ],
    }),
  ),
  mail(
    'authority',
    'signature of a public contract',
    'Veřejnoprávní smlouva - komunitní centrum, podpis starosty',
    'oddělení evropských projektů',
    ({ number }) => ({
      subject: `Smlouva ${number}, podepsané vyhotovení`,
      body: ['vracíme smlouvu o spolupráci při budování komunitního centra, elektronicky podepsanou starostou.'],
    }),
  ),
];
