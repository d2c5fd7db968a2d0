import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'general meeting voted',
    tells: ['birthDate'],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Usnesení členské schůze – nové vedení',
      body: [
        'Dobrý den,',
        `členská schůze si zvolila nové vedení. ${fullName(person)} (${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}), dosud ${office}, se naposledy ${by(person, 'podepsal', 'podepsala')} za organizaci ${czechDate(on)}; od té doby za nás jedná ${fullName(successor)}.`,
        `Zajistěte prosím, aby se pod původním přístupem do ${applications} už nic neodeslalo.`,
      ],
    }),
  },
  {
    id: 'hurried, two lines',
    tells: ['username'],
    write: ({ person, username, on }) => ({
      subject: 'OKslužby – starý statutár',
      body: [
        `${person.given} ${person.family}, login ${username}: od ${czechDate(on)} mimo funkci statutára. Vypněte prosím v OKslužby podávání.`,
        'Díky.',
      ],
    }),
  },
  {
    id: 'council of the municipality',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Sdělení zřizované organizace o personální změně v jejím čele',
      body: [
        `Rada obce jako orgán zřizovatele vzala na vědomí, že ${by(person, 'jmenovaný', 'jmenovaná')} ${fullName(person)}, datum narození ${dottedDate(person.born)}, ${by(person, 'opustil', 'opustila')} uplynutím dne ${dottedDate(on)} pracovní místo „${office}“, s nímž je u nás spojeno postavení statutárního orgánu.`,
        `Uvedené dáváme na vědomí správci aplikace ${applications} k dalšímu opatření.`,
      ],
    }),
  },
  {
    id: 'shy accountant',
    tells: [],
    write: ({ person, on, applications }) => ({
      subject: 'Nevím, jestli píšu správně – změna u nás',
      body: [
        'Dobrý den,',
        `píšu z účtárny. Nikdo jiný to asi nenahlásil, tak radši dávám vědět já, že ${fullName(person)} už nás od ${czechDate(on)} nevede a statutárním zástupcem být ${by(person, 'přestal', 'přestala')}. V ${applications} je ale pořád ${by(person, 'veden jako ten, kdo', 'vedena jako ta, kdo')} smí žádost odeslat.`,
        'Omlouvám se, pokud to patří na jiné oddělení.',
      ],
    }),
  },
  {
    id: 'counsel of the organisation',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, office, on, username }) => ({
      subject: `${organisation.name} – zánik jednatelského oprávnění`,
      body: [
        `V právním zastoupení organizace ${organisation.name}, IČO ${organisation.ico}, upozorňuji, že oprávnění jednat za ni jako statutární orgán (${office}) zaniklo této osobě ke dni ${wordyDate(on)}:`,
        `${fullName(person)}, nar. ${wordyDate(person.born)}, přihlašovací jméno v OKslužby ${username}.`,
        'K podáním učiněným po tomto dni se klientka nehlásí.',
      ],
    }),
  },
  {
    id: 'handed over to a new head',
    tells: ['username'],
    write: ({ person, office, on, username, successor, applications }) => ({
      subject: 'Předání vedení organizace',
      body: [
        'Vážení,',
        `k ${wordyDate(on)} předal${by(person, '', 'a')} ${fullName(person)} vedení organizace a z funkce (${office}) ${by(person, 'odstoupil', 'odstoupila')}. Razítko i klíče má teď ${fullName(successor)}.`,
        `V ${applications} proto už účet ${username} nemá mít práva statutárního zástupce.`,
      ],
    }),
  },
  {
    id: 'labelled lines',
    tells: ['birthDate', 'username'],
    write: ({ person, office, on, username, applications }) => ({
      subject: 'Konec statutárního zástupce – údaje pro správce OKslužby',
      body: [
        `Kdo: ${fullName(person)}`,
        `Narozen/a: ${dottedDate(person.born)}`,
        `Účet osoby: ${username} (${applications})`,
        `Čím u nás ${by(person, 'byl', 'byla')}: ${office}, statutární orgán`,
        `Poslední den ve funkci: ${dottedDate(on)}`,
        'Co potřebujeme: znemožnit další podání za organizaci',
      ],
    }),
  },
  {
    id: 'passed away, an old lady writes',
    tells: [],
    write: ({ person, office, on, organisation }) => ({
      subject: 'Smutná zpráva',
      body: [
        'Vážení na ministerstvu,',
        `musím Vám napsat, že nás ${czechDate(on)} navždy ${by(person, 'opustil', 'opustila')} ${fullName(person)}, ${office} a statutární zástupce v jedné osobě. ${organisation.name} tak zatím nikoho v čele nemá a výbor se sejde až po pohřbu.`,
        `Do těch OKslužeb, kam za nás ${by(person, 'posílal', 'posílala')} papíry, ať prosím na ${by(person, 'jeho', 'její')} jméno nikdo nechodí.`,
      ],
    }),
  },
  {
    id: 'stays as an employee',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Změna pracovní pozice dosavadního statutárního zástupce',
      body: [
        'Dobré odpoledne,',
        `${fullName(person)} (datum narození ${czechDate(person.born)}) u nás dál pracuje, avšak už pouze v přímé péči. Funkci, tedy ${office}, ${by(person, 'složil', 'složila')} ${czechDate(on)} a statutárním zástupcem od té doby není.`,
        `Nastavení v ${applications} by tomu mělo odpovídat.`,
      ],
    }),
  },
  {
    id: 'court appointed somebody else',
    tells: [],
    write: ({ person, on, successor, organisation }) => ({
      subject: `IČO ${organisation.ico}: kdo už za nás nejedná`,
      body: [
        `Na základě pravomocného rozhodnutí soudu není ${fullName(person)} s účinky od ${dottedDate(on)} členem statutárního orgánu. Organizaci zastupuje ${fullName(successor)}.`,
        'Máme za to, že správce systému OKslužby dosavadní oprávnění bez odkladu odejme.',
      ],
    }),
  },
  {
    id: 'table of the clerk',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, applications }) => ({
      subject: `Hlášenka – skončení mandátu (${applications})`,
      body: [
        'Posíláme údaje o osobě, jejíž mandát statutárního orgánu skončil:',
        [
          ['Osoba', 'Den narození', 'Přihlašuje se jako', 'Mandát', 'Skončil dne'],
          [fullName(person), czechDate(person.born), username, office, czechDate(on)],
        ],
        `Týká se práv v ${applications}.`,
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'handed over the keys',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: 'Už to nejsem já',
      body: [
        'Dobrý den,',
        `klíče jsem ${by(person, 'odevzdal', 'odevzdala')} a od ${czechDate(on)} nevedu organizaci ${organisation.name} (IČO ${organisation.ico}), kde jsem ${by(person, 'působil', 'působila')} jako ${office} a statutární zástupce. Prosím, ať se mým jménem v ${applications} nic neodesílá.`,
        `${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'a lawyer about himself',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username }) => ({
      subject: 'Notifikace zániku členství ve statutárním orgánu',
      body: [
        `Já, ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, tímto notifikuji, že mé členství ve statutárním orgánu právnické osoby ${organisation.name}, IČO ${organisation.ico}, zaniklo dnem ${wordyDate(on)}.`,
        `Za úkony učiněné po tomto datu z uživatelského účtu ${username} v OKslužby nenesu odpovědnost a žádám, aby byly znemožněny.`,
      ],
    }),
  },
  {
    id: 'an old chairperson tired',
    tells: ['birthDate'],
    write: ({ person, organisation, on }) => ({
      subject: 'Předávám to mladším',
      body: [
        'Vážení přátelé,',
        `po mnoha letech jsem vedení ${by(person, 'přenechal', 'přenechala')} mladším. Statutárním zástupcem jsem ${by(person, 'byl', 'byla')} jen do ${wordyDate(on)}. Naše sdružení znáte pod názvem ${organisation.name}, IČO máme ${organisation.ico}.`,
        `Do OKslužeb se už hlásit nebudu a ${by(person, 'nerad bych viděl', 'nerada bych viděla')}, kdyby tam za mě chodil někdo jiný.`,
        `Jmenuji se ${fullName(person)} a ${by(person, 'narodil', 'narodila')} jsem se ${wordyDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'the organisation does not report it',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, office, username, applications }) => ({
      subject: `Organizace to zřejmě nenahlásila (${organisation.ico})`,
      body: [
        `Funkce „${office}“, kterou jsem ${by(person, 'zastával', 'zastávala')} v organizaci ${organisation.name}, IČO ${organisation.ico}, mi skončila ${czechDate(on)}. Zjistil${by(person, '', 'a')} jsem, že můj přístup do ${applications} s oprávněním statutárního orgánu je pořád aktivní.`,
        `Přístup: ${username}`,
        `Držitel: ${fullName(person)}, nar. ${czechDate(person.born)}`,
        'Zrušte prosím toto oprávnění.',
      ],
    }),
  },
  {
    id: 'term ran out, short',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Vypršel mi mandát',
      body: [
        `Mandát statutárního zástupce mi vypršel ${dottedDate(on)} a znovu jsem ${by(person, 'nekandidoval', 'nekandidovala')}. Organizace: ${organisation.name}, IČO: ${organisation.ico}. V ${applications} mě tedy za statutárního zástupce nadále nepovažujte.`,
        `${person.given} ${person.family} (*${czechDate(person.born)})`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'let the colleague do it',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Ať žádosti posílá někdo za mě',
      body: [
        'Dobrý den,',
        `na počítač nemám čas. Žádosti v ${applications} bude místo mě odesílat ${fullName(person)}, účet ${username}. Přidělte k tomu účtu prosím moje právo podání.`,
      ],
    }),
  },
  {
    id: 'internal order',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal, on }) => ({
      subject: 'Příkaz statutárního zástupce k předání pravomoci',
      body: [
        `S účinností od ${dottedDate(on)} předávám pravomoc odesílat žádosti v aplikaci ${applications}.`,
        `Předává: ${fullName(principal)}, statutární zástupce`,
        `Přebírá: ${fullName(person)}, datum narození ${dottedDate(person.born)}, uživatel ${username}`,
      ],
    }),
  },
  {
    id: 'legal, entrusted',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: 'Pověření k právnímu jednání v informačním systému',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, za niž jedná ${fullName(principal)}, pověřuje osobu, kterou je ${fullName(person)}, nar. ${wordyDate(person.born)}, aby v rozsahu oprávnění statutárního orgánu činila podání žádostí v ${applications}.`,
        'Pověřená osoba není oprávněna pověření postoupit dál.',
      ],
    }),
  },
  {
    id: 'the one who fills it should also send it',
    tells: ['username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: `Rozšíření práv účtu ${username}`,
      body: [
        `${fullName(person)} u nás žádosti v ${applications} vyplňuje, odeslat je však musím vždy já. Jako statutární zástupce organizace ${organisation.name} proto deleguji i samotné odeslání na tento účet: ${username}.`,
        'O nastavení nám stačí krátká zpráva.',
      ],
    }),
  },
  {
    id: 'municipal clerk on behalf',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Delegace práva podat žádost – pokyn statutárního orgánu',
      body: [
        'Vážení na odboru,',
        `statutární orgán naší organizace (${fullName(principal)}) deleguje právo podávat žádosti v ${applications} takto:`,
        [
          ['Na koho', 'Narození', 'Jméno k přihlášení', 'Právo'],
          [fullName(person), dottedDate(person.born), username, 'podání žádosti'],
        ],
        'Delegace se uděluje bez časového omezení.',
      ],
    }),
  },
  {
    id: 'going to a hospital',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Po dobu mého pobytu v nemocnici',
      body: [
        'Dobrý den,',
        `čeká mě operace a uzávěrka žádostí nepočká. Svěřuji proto své oprávnění k jejich podání v ${applications} naší spolehlivé posile, kterou je ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}.`,
        'Děkuji za pochopení i za rychlost.',
      ],
    }),
  },
  {
    id: 'two who may file',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: 'Druhá osoba s právem podání',
      body: [
        `V organizaci ${organisation.name} si oprávnění podat žádost ponechávám a zároveň je deleguji na další osobu. V ${applications} je tedy prosím přidejte také tomuto uživateli:`,
        `${username} – ${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'according to the manual',
    tells: ['username'],
    write: ({ person, username, applications, principal }) => ({
      subject: `Delegování v ${applications}`,
      body: [
        `příručka uvádí, že delegovat podání žádosti může jen statutární zástupce. Tím jsem já, ${fullName(principal)}, a volím pro to tohoto člověka: ${fullName(person)} (v systému jako ${username}).`,
        'Doufám, že je v dopisu všechno, co má být.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'by the civil code',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc podle § 441 občanského zákoníku',
      body: [
        `Zmocnitel ${organisation.name}, IČO ${organisation.ico}, sídlo ${seatOf(organisation)}, za nějž jedná ${fullName(principal)},`,
        `uděluje tuto plnou moc zmocněnci, jímž je ${fullName(person)}, nar. ${dottedDate(person.born)}, bydliště ${person.address}.`,
        `Zmocněnec je oprávněn za zmocnitele sestavit, podepsat a odeslat žádosti v ${applications} a přijímat k nim výzvy.`,
      ],
    }),
  },
  {
    id: 'an outside adviser',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc pro externí spolupráci',
      body: [
        'Vážení,',
        `žádosti pro nás připravuje osoba zvenčí, a protože je má i odesílat, vystavuji jí plnou moc. Za organizaci ${organisation.name} (IČO ${organisation.ico}) smí v ${applications} jednat ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, bytem ${person.address}.`,
        `Zmocnění dává ${fullName(principal)}, statutární zástupce.`,
      ],
    }),
  },
  {
    id: 'limited to a year',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications, on }) => ({
      subject: 'Časově omezená plná moc',
      body: [
        `Statutární zástupce: ${fullName(principal)}`,
        `Za organizaci: ${organisation.name}, IČO ${organisation.ico}`,
        `Komu: ${fullName(person)}, datum narození ${czechDate(person.born)}, ${person.address}`,
        `K čemu: zastupovat organizaci při podávání žádostí v aplikaci ${applications}`,
        `Odkdy a nakolik: od ${czechDate(on)} na dvanáct měsíců`,
      ],
    }),
  },
  {
    id: 'an old lady signs a power',
    tells: ['birthDate', 'username'],
    write: ({ person, username, principal, organisation, applications }) => ({
      subject: 'Dávám plnou moc',
      body: [
        `Jmenuji se ${fullName(principal)} a stojím v čele organizace ${organisation.name}, IČO ${organisation.ico}. Oči už mi neslouží, a tak dávám plnou moc, aby se za nás o žádosti v ${applications} ${by(person, 'postaral', 'postarala')} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, bytem ${person.address}.`,
        `Do systému se hlásí jako ${username}.`,
      ],
    }),
  },
  {
    id: 'table of the parties',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Plná moc k úkonům v ${applications}`,
      body: [
        [
          ['', 'Zmocnitel', 'Zmocněnec'],
          ['Název / jméno', organisation.name, fullName(person)],
          ['IČO / datum narození', organisation.ico, dottedDate(person.born)],
          ['Sídlo / bydliště', seatOf(organisation), person.address],
          ['Jedná', fullName(principal), 'osobně'],
        ],
        `Zmocnitel zplnomocňuje zmocněnce k podání žádostí i k jejich zpětvzetí v ${applications}.`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'changed my mind',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `${by(person, 'Rozmyslel', 'Rozmyslela')} jsem si to – údaje v OKslužby`,
      body: [
        'Dobrý den,',
        `kdysi jsem ${by(person, 'podepsal', 'podepsala')}, že moje osobní údaje smíte kvůli ${applications} zpracovávat. Teď to odvolávám, nadále si to nepřeji.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'with a demand for erasure',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Odvolání souhlasu a požadavek na výmaz',
      body: [
        `Podle čl. 7 a čl. 17 obecného nařízení o ochraně osobních údajů odvolávám souhlas, o nějž správce opírá zpracování mých osobních údajů v ${applications}, a požaduji jejich výmaz.`,
        `Identifikace: ${fullName(person)}, nar. ${dottedDate(person.born)}, účet ${username}.`,
      ],
    }),
  },
  {
    id: 'leaving the organisation',
    tells: ['birthDate'],
    write: ({ person, organisation, applications }) => ({
      subject: `${organisation.name} – odvolávám svůj souhlas`,
      body: [
        `Ze zaměstnání odcházím a nevidím důvod, proč by o mně mělo ministerstvo dál vést údaje. Svůj souhlas se zpracováním osobních údajů pro ${applications} proto odvolávám.`,
        `Jsem ${fullName(person)}, datum narození ${wordyDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'shy and polite',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Prosba – stažení souhlasu',
      body: [
        'Vážení na odboru,',
        `snad tím nikomu nepřidělám práci, ale ${by(person, 'chtěl', 'chtěla')} bych stáhnout souhlas se zpracováním osobních údajů, který ode mě máte k ${applications}. Přihlašovací jméno ${username} už potřebovat nebudu.`,
        `S úctou ${person.given} ${person.family}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'labelled form of a clerk',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání uděleného souhlasu (fyzická osoba)',
      body: [
        `Osoba, která souhlas odvolává: ${fullName(person)}`,
        `Nar. dne: ${dottedDate(person.born)}`,
        `Předmět: souhlas se zpracováním osobních údajů – ${applications}`,
        'Projev vůle: souhlas odvolávám v plném rozsahu dnem doručení této zprávy.',
      ],
    }),
  },
  {
    id: 'angry, short',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Moje údaje už nezpracovávejte',
      body: [
        `Souhlas se zpracováním osobních údajů k ${applications}, pod kterým je moje jméno, tímto ruším. Dal${by(person, '', 'a')} jsem ho jen na naléhání vedení.`,
        `${fullName(person)}, nar. ${wordyDate(person.born)}`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'password lost with a telephone',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Ztracené heslo',
      body: [
        'Dobrý den,',
        `heslo k ${applications} bylo uložené v mobilu a ten nám někdo ukradl. Jde o účet ${username}, pracuje s ním ${person.given} ${person.family}. Lze heslo nastavit znovu?`,
      ],
    }),
  },
  {
    id: 'manual wanted',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Příručka pro začátečníky',
      body: [
        'Vážení,',
        `existuje k ${applications} nějaký návod s obrázky? Jsme malá organizace, s počítači si tykáme jen napůl a z nápovědy v programu moudří nejsme.`,
      ],
    }),
  },
  {
    id: 'close the account of a pensioner',
    names: { person: true, application: true },
    tells: ['username', 'birthDate'],
    write: ({ person, username, applications }) => ({
      subject: `Uzavření účtu ${username}`,
      body: [
        `${fullName(person)}, nar. ${dottedDate(person.born)}, nastoupil${by(person, '', 'a')} do důchodu a s výkazy už u nás nepracuje. Účet ${username} v ${applications} prosím uzavřete.`,
      ],
    }),
  },
  {
    id: 'wrong date of birth in the account',
    names: { person: true, application: false },
    tells: ['birthDate', 'username'],
    write: ({ person, username }) => ({
      subject: 'Překlep v osobních údajích',
      body: [
        `V profilu OKslužby (${username}) je chybně zapsané datum narození. ${fullName(person)} se ${by(person, 'narodil', 'narodila')} ${czechDate(person.born)}, nikoli o den později.`,
        'Zjednejte prosím nápravu.',
      ],
    }),
  },
  {
    id: 'page does not load',
    names: { person: false, application: false },
    tells: [],
    write: () => ({
      subject: 'OKslužby se nenačítají',
      body: [
        'Zdravím,',
        'od rána vidíme místo OKslužby jen bílou stránku, v kanceláři všichni čtyři. Je chyba u Vás, nebo máme volat našeho ajťáka? Termín nám běží.',
      ],
    }),
  },
  {
    id: 'another e-mail',
    names: { person: true, application: true },
    tells: ['email'],
    write: ({ person, applications }) => ({
      subject: 'Kam chodí upozornění',
      body: [
        `upozornění z ${applications} chodí do schránky, kterou jsme zrušili. ${fullName(person)} je chce dostávat sem: ${person.email}. Kde se to přepíše?`,
      ],
    }),
  },
  {
    id: 'login returns to the beginning',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Přihlášení končí u druhého kroku',
      body: [
        'Dobrý den,',
        `${fullName(person)} zadá do OKslužby jméno ${username} i heslo, a pak se obrazovka vrátí na začátek. Jiný prohlížeč jsme zkusili. Co s tím?`,
      ],
    }),
  },
  {
    id: 'correction of a report sent',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Oprava už odeslaného výkazu',
      body: [
        `Za organizaci ${organisation.name} jsme v ${applications} odeslali výkaz, ve kterém nesedí počet klientů. Tlačítko pro opravu je zašedlé. Můžete nám výkaz vrátit k přepracování?`,
      ],
    }),
  },
  {
    id: 'how long it takes',
    names: { person: false, application: false },
    tells: [],
    write: () => ({
      subject: 'Jak dlouho se čeká',
      body: [
        'Pěkný den,',
        'zajímá nás, v jaké lhůtě obvykle zakládáte účty v OKslužby a zda o tom posíláte zprávu organizaci, nebo přímo uživateli. Potřebujeme si podle toho naplánovat školení.',
      ],
    }),
  },
  {
    id: 'two accounts by mistake',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Zdvojený uživatel',
      body: [
        `v seznamu uživatelů ${applications} se nám jedno jméno objevuje dvakrát: ${fullName(person)}. Používá se jen účet ${username}, druhý je zřejmě pozůstatek z dřívějška. Který z nich máme nechat a kdo ten přebytečný odstraní?`,
      ],
    }),
  },
  {
    id: 'old lady and the user name',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Pomozte mi prosím s přihlášením',
      body: [
        'Milí úředníci,',
        `lísteček, na kterém jsem ${by(person, 'měl', 'měla')} napsané, jak se do ${applications} chodí, jsem někam ${by(person, 'založil', 'založila')}. Nevím ani to jméno, ani to heslo. Jsem ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}.`,
        `Nejraději bych to ${by(person, 'měl', 'měla')} od Vás poštou.`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'official, enclosing',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Postoupení souhlasu uživatele – IČO ${organisation.ico}`,
      body: [
        `postupujeme Vám přílohou této datové zprávy souhlas se zpracováním osobních údajů, který se váže k ${applications}.`,
        'Kontaktní osobu naleznete v záhlaví.',
      ],
    }),
  },
  {
    id: 'hurried',
    tells: [],
    write: () => ({
      subject: 'papír do OKslužby',
      body: ['Zdravím, přikládám ten podepsaný papír. Kdyby něco chybělo, volejte. Spěchám na poradu.'],
    }),
  },
  {
    id: 'shy, hoping it opens',
    tells: [],
    write: ({ applications }) => ({
      subject: `Formulář pro ${applications} v příloze`,
      body: [
        'Dobrý den,',
        'datovou schránkou něco takového odesílám poprvé, snad se Vám soubor otevře.',
        `Je v něm souhlas určený pro ${applications}.`,
        'Předem děkuji za trpělivost.',
      ],
    }),
  },
  {
    id: 'filing office of a municipality',
    tells: [],
    write: ({ organisation, on }) => ({
      subject: 'Předávací lístek podatelny',
      body: [
        `Předává: ${organisation.name}`,
        `Vyhotoveno: ${dottedDate(on)}`,
        'Předávaná písemnost: souhlas uživatele OKslužby, podepsaný',
        'Způsob vyřízení: ponechte si k založení',
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'an old lady consents',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlasím',
      body: [
        'Vážení,',
        `vnuk mi poradil, že bez souhlasu mi ${applications} neotevřete, a tak ho dávám: souhlasím, aby ministerstvo pracovalo s mými osobními údaji a účet mi založilo.`,
        `Jsem ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${born}. V organizaci ${organisation.name}, IČO ${organisation.ico}, jsem ${position} a podepisuji za ni jako statutární zástupce.`,
      ],
    }),
  },
  {
    id: 'legal, for a purpose and a time',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Udělení souhlasu subjektu údajů',
      body: [
        `${fullName(person)}, nar. ${born}, ${position} a statutární zástupce právnické osoby ${organisation.name}, IČO ${organisation.ico}, (dále jen „subjekt údajů“)`,
        `uděluje Ministerstvu práce a sociálních věcí souhlas se zpracováním osobních údajů nezbytných pro zřízení a správu přístupu do ${applications}, a to po dobu trvání tohoto přístupu.`,
        'Subjekt údajů byl poučen, že souhlas může kdykoli odvolat.',
      ],
    }),
  },
  {
    id: 'hurried director',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Můj souhlas k ${applications}`,
      body: [
        `Se zpracováním osobních údajů pro ${applications} souhlasím, účet mi prosím založte.`,
        `${fullName(person)}, ${born}, ${position} (statutární zástupce), ${organisation.name}, IČO ${organisation.ico}`,
      ],
    }),
  },
  {
    id: 'table in the place of the form',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas bez tiskopisu',
      body: [
        'Tiskopis se nám vytiskl nečitelně, jeho obsah tedy přepisuji:',
        [
          ['Uživatel', fullName(person)],
          ['Narození', born],
          ['Subjekt', organisation.name],
          ['IČO', organisation.ico],
          ['Postavení', position],
          ['Aplikace', applications],
        ],
        `Výslovně prohlašuji, že se zpracováním těchto osobních údajů ministerstvem pro účely účtu v ${applications} souhlasím. Tak činím z vlastní vůle, nikdo mě nenutil.`,
      ],
    }),
  },
];
