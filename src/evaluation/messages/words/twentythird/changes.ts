import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'mandate over after a meeting of members',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Konec mandátu statutárního orgánu',
      body: [
        'Dobrý den,',
        `na členské schůzi konané ${czechDate(on)} skončil mandát, který u nás jako statutární orgán (${office}) ${by(person, 'vykonával', 'vykonávala')} ${fullName(person)}, nar. ${czechDate(person.born)}. Týmž dnem tato funkce zanikla, nástupce dosud zvolen nebyl.`,
        `Dáváme Vám to vědět kvůli přístupu do ${applications}, který by již neměl být používán.`,
      ],
    }),
  },
  {
    id: 'appointment ended by the founder',
    tells: [],
    write: ({ person, office, on, successor }) => ({
      subject: 'Rozhodnutí zřizovatele o změně v čele organizace',
      body: [
        'Vážená paní, vážený pane,',
        `zřizovatel rozhodl, že ${fullName(person)} (${office}) ke dni ${wordyDate(on)} ve funkci statutárního zástupce končí. Od dalšího dne stojí v čele organizace ${fullName(successor)}.`,
        'Věříme, že oprávnění v OKslužby upravíte tak, aby za nás nepodával nikdo, kdo už k tomu nemá právo.',
      ],
    }),
  },
  {
    id: 'announced in lines',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, successor, applications }) => ({
      subject: 'OZNÁMENÍ – zánik funkce statutárního zástupce',
      body: [
        `Kdo přestal být statutárním zástupcem: ${fullName(person)}`,
        `Narození: ${dottedDate(person.born)}`,
        `Zaniklá funkce: ${office}`,
        `Zanikla dne: ${dottedDate(on)}`,
        `Uživatelské jméno k odebrání práv: ${username}`,
        `Kterých aplikací se to týká: ${applications}`,
        `Kdo je statutárním zástupcem nyní: ${fullName(successor)}`,
      ],
    }),
  },
  {
    id: 'from the economist who found it out',
    tells: ['username'],
    write: ({ person, username, on, applications }) => ({
      subject: `Nechte prosím zablokovat podávání pod jménem ${username}`,
      body: [
        'Dobrý den,',
        `při kontrole oprávnění v ${applications} jsme zjistili, že podání může stále činit ${fullName(person)} (${username}). Statutárním zástupcem naší organizace však ${by(person, 'byl jen', 'byla jen')} do ${czechDate(on)}, kdy ${by(person, 'jeho', 'její')} funkce skončila.`,
        'Chybu jsme udělali my, že jsme to nenahlásili hned.',
      ],
    }),
  },
  {
    id: 'plain letters, office ended',
    tells: [],
    write: ({ person, on, successor, applications }) => ({
      subject: 'Zmena statutarniho zastupce',
      body: [
        'Dobry den,',
        `hlasime zmenu na miste statutarniho zastupce. Ke dni ${czechDate(on)} ve funkci ${by(person, 'skoncil', 'skoncila')} ${fullName(person)}, novym statutarnim zastupcem je ${fullName(successor)}.`,
        withoutDiacritics(
          `Stary statutarni zastupce uz nema v ${applications} nic podavat, prava mu prosim zruste. Dekujeme.`,
        ),
      ],
    }),
  },
  {
    id: 'by agreement of both sides',
    tells: ['birthDate'],
    write: ({ person, office, on, organisation }) => ({
      subject: `${organisation.name} – skončení výkonu funkce dohodou`,
      body: [
        'Vážený pane řediteli odboru,',
        `na základě dohody s orgánem, který statutárního zástupce jmenuje, ${by(person, 'přestal', 'přestala')} ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, k ${czechDate(on)} zastávat funkci (${office}) a naši organizaci již jako statutární zástupce nezastupuje.`,
        'Žádáme o přijetí opatření, aby pod účtem v OKslužby nemohlo dojít k podání za naši organizaci.',
      ],
    }),
  },
  {
    id: 'leads another house now',
    tells: [],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Nové vedení, staré přístupy',
      body: [
        'Hezký den všem,',
        `jen krátce: ${fullName(person)} od nás ${by(person, 'odešel', 'odešla')} vést jiné zařízení. Funkce statutárního zástupce (${office}) pro ${by(person, 'něj', 'ni')} u nás skončila ${dottedDate(on)} a od té doby ji zastává ${fullName(successor)}.`,
        `Přístup do ${applications} s právem podávat tedy ${by(person, 'bývalému vedoucímu', 'bývalé vedoucí')} prosím zrušte.`,
      ],
    }),
  },
  {
    id: 'with the whole background',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, successor, organisation, applications }) => ({
      subject: 'Skončení funkce statutárního zástupce a ochrana účtu proti zneužití',
      body: [
        'Vážení,',
        `na jaře provedl zřizovatel v organizaci ${organisation.name} audit hospodaření. Na jeho závěry navázala personální opatření, o nichž Vás v nezbytném rozsahu vyrozumíváme.`,
        `${fullName(person)}, datum narození ${czechDate(person.born)}, ${by(person, 'pozbyl', 'pozbyla')} dnem ${czechDate(on)} funkci (${office}), a tím i postavení statutárního zástupce. Řízením organizace se zabývá ${fullName(successor)}.`,
        `Protože pod uživatelským jménem ${username} lze v ${applications} nadále podávat žádosti a výkazy, žádáme o neprodlené zamezení této možnosti.`,
      ],
    }),
  },
  {
    id: 'extract from minutes',
    tells: ['birthDate'],
    write: ({ person, office, on, successor }) => ({
      subject: 'Výpis ze zápisu správní rady pro potřeby OKslužby',
      body: [
        'Z jednání správní rady vyjímáme bod, který se týká statutárního zástupce a jeho práv v OKslužby:',
        [
          ['Statutární zástupce', 'Funkce', 'Stav'],
          [
            `${fullName(person)}, nar. ${dottedDate(person.born)}`,
            office,
            `ve funkci ${by(person, 'skončil', 'skončila')} ${dottedDate(on)}`,
          ],
          [fullName(successor), 'táž', 've funkci od následujícího dne'],
        ],
        'Ostatní body jednání se ministerstva netýkají.',
      ],
    }),
  },
  {
    id: 'for family reasons',
    tells: [],
    write: ({ person, office, on, applications }) => ({
      subject: 'Náš statutární zástupce se vzdal funkce',
      body: [
        'Dobrý den, vážené ministerstvo,',
        `z rodinných důvodů se ${fullName(person)} ${by(person, 'vzdal', 'vzdala')} funkce statutárního zástupce (${office}), a to k datu ${dottedDate(on)}. Zůstává u nás jako řadový člen bez práva jednat za organizaci.`,
        `Podávat v ${applications} za nás tedy ${by(person, 'jmenovaný', 'jmenovaná')} od toho data nemůže.`,
      ],
    }),
  },
  {
    id: 'two entries in the register',
    tells: ['birthDate'],
    write: ({ person, office, on, successor, organisation }) => ({
      subject: `Aktualizace údajů o statutárním orgánu (IČO ${organisation.ico})`,
      body: [
        `V návaznosti na zápis do veřejného rejstříku aktualizujeme údaje, které o nás vedete v souvislosti s účty OKslužby. Statutárním orgánem již není: ${fullName(person)}, nar. ${czechDate(person.born)}, ${office}, den zániku funkce ${czechDate(on)}. Statutárním orgánem je: ${fullName(successor)}.`,
        'Výpis z rejstříku si můžete opatřit dálkovým přístupem.',
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'handed over the keys',
    tells: ['birthDate'],
    write: ({ person, organisation, office, on, applications }) => ({
      subject: `Skončení mé funkce v organizaci ${organisation.name}`,
      body: [
        'Vážený pane řediteli,',
        `do ${czechDate(on)} jsem ${by(person, 'byl', 'byla')} statutárním zástupcem (${office}) organizace ${organisation.name}, IČO ${organisation.ico}. Toho dne má funkce skončila, klíče i razítko jsem ${by(person, 'předal', 'předala')}.`,
        `Zapomnělo se ovšem na ${applications}, kde jsem stále ${by(person, 'veden', 'vedena')} s oprávněním k podání. Nerad${by(person, '', 'a')} bych ${by(person, 'nesl', 'nesla')} odpovědnost za to, co se tam bude dít.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address}`,
      ],
    }),
  },
  {
    id: 'former head, in lines',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, username, office, on }) => ({
      subject: 'Nejsem již statutárním orgánem, prosím o zákrok u účtu',
      body: [
        `Oznamuje: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}`,
        `Organizace: ${organisation.name} (IČO ${organisation.ico})`,
        `Má bývalá funkce: ${office}, statutární orgán`,
        `Funkce mi skončila: ${dottedDate(on)}`,
        `Můj účet v OKslužby: ${username}`,
        'Prosím o znemožnění jakéhokoliv podání pod tímto účtem.',
      ],
    }),
  },
  {
    id: 'pensioner now',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Jsem v důchodu a za organizaci už nejednám',
      body: [
        'Dobrý den,',
        `po sedmnácti letech jsem ${by(person, 'odešel', 'odešla')} do důchodu. Statutárním zástupcem organizace ${organisation.name}, IČ ${organisation.ico}, jsem přestal${by(person, '', 'a')} být ${wordyDate(on)}, kdo přišel po mně, Vám jistě sdělí oni.`,
        `Do ${applications} už chodit nebudu. Hlásím to, jak se po bývalých statutárních zástupcích na Vašich stránkách chce.`,
        `S úctou ${fullName(person)} (${czechDate(person.born)} narozen${by(person, '', 'a')})`,
      ],
    }),
  },
  {
    id: 'gave notice of leaving the board',
    tells: ['birthDate'],
    write: ({ person, organisation, office, on }) => ({
      subject: 'Odstoupení z funkce – sdělení pro správce OKslužby',
      body: [
        `Já, ${fullName(person)}, datum narození ${wordyDate(person.born)}, sděluji správci OKslužby, že jsem z funkce statutárního zástupce (${office}) organizace ${organisation.name}, IČO: ${organisation.ico}, ${by(person, 'odstoupil', 'odstoupila')} s účinky ke dni ${czechDate(on)}.`,
        'Nové vedení se mnou nekomunikuje, proto píši ze své soukromé schránky.',
      ],
    }),
  },
  {
    id: 'not prolonged, briefly',
    tells: ['birthDate'],
    write: ({ person, organisation, office, on, applications }) => ({
      subject: `Bývalý statutární zástupce – ${applications}`,
      body: [
        `Funkce (${office}), v níž jsem ${by(person, 'byl', 'byla')} statutárním zástupcem, mi v organizaci ${organisation.name}, IČO ${organisation.ico}, nebyla prodloužena a skončila ${czechDate(on)}. Odeberte mi prosím oprávnění v ${applications}.`,
        `${fullName(person)}, dat. nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'to my deputy',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: 'Delegování práva podat žádost a výkaz',
      body: [
        'Vážení,',
        `z titulu své funkce statutárního zástupce organizace ${organisation.name} tímto deleguji právo podat žádost a právo podat výkaz v ${applications}. Komu: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, uživatel ${username}.`,
        'Mé vlastní oprávnění tím zůstává nedotčeno.',
      ],
    }),
  },
  {
    id: 'so that nothing is late',
    tells: ['birthDate'],
    write: ({ person, applications, principal }) => ({
      subject: 'Kdo za nás bude podávat výkazy',
      body: [
        'Dobrý den,',
        `jako statutární zástupce jsem často mimo kancelář a loni jsme kvůli tomu výkaz odeslali až poslední den. Podáváním výkazů a žádostí v ${applications} proto ode dneška pověřuji místo sebe jinou osobu, a to: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
        `Pověření dávám já, ${fullName(principal)}.`,
      ],
    }),
  },
  {
    id: 'who delegates, who receives',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Delegace oprávnění',
      body: [
        `Deleguje: ${fullName(principal)}, statutární zástupce`,
        `Přijímá: ${fullName(person)}, narozen(a) ${dottedDate(person.born)}, účet ${username}`,
        'Co se deleguje: podání žádosti, podání výkazu',
        `Kde: ${applications}`,
        'Na jak dlouho: do písemného odvolání',
      ],
    }),
  },
  {
    id: 'the account may also send',
    tells: ['username'],
    write: ({ person, username, applications, organisation, principal }) => ({
      subject: `Účet ${username}: doplnit právo podání`,
      body: [
        'Vážený odbore,',
        `v ${applications} má naše organizace (${organisation.name}) uživatele ${username}, což je ${fullName(person)}. Údaje dosud jen vyplňuje a odeslat je smí pouze statutární zástupce ${fullName(principal)}.`,
        'Statutární zástupce na tohoto uživatele deleguje i samotné podání žádostí a výkazů. Prosíme o nastavení příslušného oprávnění.',
      ],
    }),
  },
  {
    id: 'delegated without accents',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Povereni k podani vykazu a zadosti',
      body: [
        'Dobry den,',
        `${withoutDiacritics(`jako statutarni zastupce timto poveruji podavanim vykazu a zadosti v ${applications} tuto osobu: `)}${fullName(person)}, nar. ${dottedDate(person.born)}, uzivatelske jmeno ${username}.`,
        'Plati hned. Diky.',
      ],
    }),
  },
  {
    id: 'act by act in a table',
    tells: ['birthDate'],
    write: ({ person, applications, principal }) => ({
      subject: `Rozdělení oprávnění v ${applications}`,
      body: [
        `Statutární zástupce (${fullName(principal)}) deleguje své oprávnění k podání takto:`,
        [
          ['Úkon', 'Komu se deleguje', 'Narození'],
          ['podání žádosti o dotaci', fullName(person), czechDate(person.born)],
          ['podání výkazu', fullName(person), czechDate(person.born)],
        ],
        'Delegování trvá po celou dobu pracovního poměru.',
      ],
    }),
  },
  {
    id: 'order of the head',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, on, principal }) => ({
      subject: 'Příkaz vedoucího organizace o podávání výkazů',
      body: [
        'Čl. 1',
        `S účinností od ${czechDate(on)} přechází podávání žádostí a výkazů v ${applications} ze statutárního zástupce na pověřenou osobu.`,
        'Čl. 2',
        `Pověřenou osobou je ${fullName(person)}, narozen${by(person, '', 'a')} ${wordyDate(person.born)}, uživatelské jméno ${username}.`,
        'Čl. 3',
        `Příkaz vydává ${fullName(principal)} a zasílá jej Ministerstvu práce a sociálních věcí k nastavení oprávnění.`,
      ],
    }),
  },
  {
    id: 'I cannot manage it with the computer',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Prosba o nastavení – podávat bude někdo jiný',
      body: [
        'Zdravím Vás,',
        `funkci statutárního zástupce zastávám už léta, ale s počítačem si nerozumím. Odesílání výkazů a žádostí v ${applications} proto deleguji. Za mě je bude podávat ${fullName(person)}, přihlašovací jméno ${username}.`,
        'Můžete to tak prosím v systému zařídit?',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'the organisation grants, the attorney accepts',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc pro podání v aplikaci ministerstva',
      body: [
        `Organizace ${organisation.name}, IČO ${organisation.ico}, ${seatOf(organisation)}, za niž jedná ${fullName(principal)} jako statutární zástupce, uděluje plnou moc této osobě:`,
        `${fullName(person)}, nar. ${dottedDate(person.born)}, trvalé bydliště ${person.address}.`,
        `Na základě plné moci je ${by(person, 'zmocněný oprávněn', 'zmocněná oprávněna')} podávat za organizaci žádosti a výkazy v ${applications}.`,
        'Zmocnění v plném rozsahu přijímám: …………………',
      ],
    }),
  },
  {
    id: 'limited to one year',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc na jeden rok',
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name} (IČO ${organisation.ico}), dává plnou moc k podání žádostí a k podání výkazů v ${applications}.`,
        `Zmocněn${by(person, 'ý', 'á')}: ${fullName(person)}, datum narození ${czechDate(person.born)}, adresa ${person.address}`,
        'Platnost plné moci: jeden rok od podpisu. Zmocněnec nesmí ustanovit dalšího zmocněnce.',
      ],
    }),
  },
  {
    id: 'two columns of a power',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc (podávání žádostí a výkazů)',
      body: [
        [
          ['Kdo zmocňuje', 'Kdo je zmocněn'],
          [organisation.name, fullName(person)],
          [`IČO ${organisation.ico}`, `nar. ${czechDate(person.born)}`],
          [seatOf(organisation), person.address],
          [`zast. ${fullName(principal)}`, ''],
        ],
        `Plná moc se vztahuje na každé podání žádosti nebo výkazu, které za zmocnitele proběhne v ${applications}.`,
      ],
    }),
  },
  {
    id: 'sent with a few lines',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Udělení plné moci kvůli podávání v OKslužby',
      body: [
        'Dobrý den,',
        `protože nechceme být závislí na jediném člověku, udělujeme plnou moc k podávání výkazů a žádostí v ${applications}. Zmocněncem je ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, bydliště ${person.address}.`,
        `Zmocnitelem je ${organisation.name}, IČO: ${organisation.ico}; plnou moc podepisuje statutární zástupce ${fullName(principal)}.`,
      ],
    }),
  },
  {
    id: 'by the civil code',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications, on }) => ({
      subject: 'Plná moc dle § 441 občanského zákoníku',
      body: [
        `Zmocnitel ${organisation.name}, IČ ${organisation.ico}, jednající: ${fullName(principal)}, uděluje ke dni ${czechDate(on)} zvláštní plnou moc zmocněnci.`,
        `Zmocněnec: ${fullName(person)}, dat. nar. ${dottedDate(person.born)}, ${person.address}.`,
        `Zmocněnec může v ${applications} sestavit, podat a vzít zpět žádost o dotaci a podat či opravit výkaz. K jiným úkonům zmocněn není.`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'consent given in an earlier job',
    tells: ['birthDate'],
    write: ({ person, organisation, applications }) => ({
      subject: 'Odvolávám souhlas daný v předchozím zaměstnání',
      body: [
        'Dobrý den,',
        `když jsem ${by(person, 'pracoval', 'pracovala')} v organizaci ${organisation.name}, ${by(person, 'podepsal', 'podepsala')} jsem Vám souhlas se zpracováním osobních údajů pro přístup do ${applications}. Dnes ho odvolávám a přeji si, abyste mé údaje dále nezpracovávali.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, ${person.address}`,
      ],
    }),
  },
  {
    id: 'withdrawal in lines',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'ODVOLÁNÍ SOUHLASU',
      body: [
        `Co odvolávám: souhlas se zpracováním osobních údajů pro ${applications}`,
        `Kdo odvolává: ${fullName(person)}`,
        `Datum mého narození: ${dottedDate(person.born)}`,
        `Účet, který byl na jeho základě založen: ${username}`,
        'Od kdy: dnem doručení',
      ],
    }),
  },
  {
    id: 'changed my mind',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Rozmyslel${by(person, '', 'a')} jsem si to, souhlas beru zpět`,
      body: [
        'Hezký den,',
        `s aplikací ${applications} nakonec pracovat nebudu, takže souhlas se zpracováním osobních údajů, který jsem k tomu ${by(person, 'vyplnil', 'vyplnila')}, beru zpátky. Prosím o výmaz toho, co z něj máte.`,
        `Zdraví ${person.given} ${person.family} (datum narození ${czechDate(person.born)})`,
      ],
    }),
  },
  {
    id: 'declaration of withdrawal',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Prohlášení o odvolání souhlasu subjektu údajů',
      body: [
        `Prohlašuji, že ke dni odeslání této zprávy odvolávám v celém rozsahu souhlas, jímž jsem Ministerstvu práce a sociálních věcí ${by(person, 'dovolil', 'dovolila')} zpracovávat mé osobní údaje za účelem vedení účtu v ${applications}.`,
        `Jsem si ${by(person, 'vědom', 'vědoma')}, že mi tím přístup zanikne.`,
        `${fullName(person)}`,
        `Narozen(a): ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'fear of a leak',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Ochrana mých osobních údajů, odvolání souhlasu',
      body: [
        'Vážený pověřenče, vážený odbore,',
        `v poslední době čtu o únicích dat a nechci, aby stát o mně vedl víc, než musí. Souhlas se zpracováním osobních údajů, který máte k mému účtu ${username} v ${applications}, proto odvolávám.`,
        `Pište mi prosím na adresu ${person.address}. ${fullName(person)}, nar. ${dottedDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'withdrawn, plain letters',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolani souhlasu se zpracovanim osobnich udaju',
      body: [
        `${withoutDiacritics(`odvolavam timto souhlas se zpracovanim mych osobnich udaju, ktery mate kvuli ${applications}. Uz nechci byt v evidenci uzivatelu. `)}${person.given} ${person.family}, datum narozeni ${czechDate(person.born)}`,
        'Prosim o potvrzeni, ze jste udaje smazali.',
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'password out of date',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Platnost hesla vypršela',
      body: [
        'Dobrý den,',
        `při vstupu do ${applications} se objevuje zpráva, že platnost hesla vypršela, a změnit ho nejde. Týká se to účtu ${username}, používá ho ${fullName(person)}. Pošlete nám prosím heslo nové poštou na adresu sídla.`,
      ],
    }),
  },
  {
    id: 'a letter missing in the address of mail',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Překlep v e-mailové adrese uživatele',
      body: [
        `v OKslužby je u účtu ${username} špatně e-mail, chybí v něm jedno písmeno a upozornění proto nechodí. Správná adresa zní ${person.email}, ${by(person, 'uživatelem', 'uživatelkou')} je ${fullName(person)}.`,
        'Opravte to prosím, sami takovou změnu udělat neumíme.',
      ],
    }),
  },
  {
    id: 'what to write in a box of the form',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Jak vyplnit kolonku v tiskopisu',
      body: [
        'Dobrý den,',
        `chystáme se vyplnit tiskopis pro ${applications} a nejsme si jisti dvěma kolonkami. Vyplňuje se rodné příjmení i u mužů? A má být sídlo organizace podle rejstříku, nebo adresa střediska, kde pracovník sedí?`,
        'Tiskopis pošleme, až budeme mít odpověď.',
      ],
    }),
  },
  {
    id: 'printing does nothing',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Tisk sestavy v ${applications} nereaguje`,
      body: [
        'Dobré odpoledne,',
        `v ${applications} máme vyplněnou žádost o dotaci a chtěli bychom ji vytisknout pro radu města. Po stisku tlačítka Tisk se ale neotevře nic, ani ve dvou různých prohlížečích. Víte o té závadě?`,
      ],
    }),
  },
  {
    id: 'where delegating is set',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Dotaz na nápovědu',
      body: [
        'Vážení, obracíme se na Vás s dotazem.',
        `V nápovědě k ${applications} se píše, že statutární zástupce může podání delegovat přímo v aplikaci, ale příslušnou nabídku jsme nenašli. Ve které záložce je? Zatím nic měnit nechceme, jen si ujasňujeme, jak to funguje.`,
      ],
    }),
  },
  {
    id: 'table of clients to a spreadsheet',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Export z ${applications} do Excelu`,
      body: [
        'Dobrý den,',
        `jde z ${applications} uložit přehled předchozích výkazů do Excelu? Potřebovali bychom porovnat tři roky po sobě a opisovat to ručně by nám zabralo celý týden. Pokud taková funkce není, berte to jako námět.`,
      ],
    }),
  },
  {
    id: 'letter with credentials went to the old seat',
    names: { person: true, application: true },
    tells: [],
    write: ({ person, applications, organisation }) => ({
      subject: 'Dopis s údaji se vrátil na ministerstvo',
      body: [
        'Dobrý den,',
        `pošta nám sdělila, že zásilku z ministerstva odeslala zpět, protože jsme se přestěhovali. Podle všeho šlo o přihlašovací údaje do ${applications}, adresát ${fullName(person)}. Pošlete je prosím ještě jednou na naši nynější adresu ${seatOf(organisation)}.`,
      ],
    }),
  },
  {
    id: 'two accounts of the same person',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Dvojí účet téhož uživatele',
      body: [
        'Vážená podporo OKslužby,',
        `${fullName(person)} má u Vás zřejmě dva účty: ${username} a druhý, starší, ke kterému už nikdo nezná heslo. Dá se ten starší odstranit, aby se to nepletlo?`,
        'Děkujeme za radu i pomoc.',
      ],
    }),
  },
  {
    id: 'which browser',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Prohlížeč a pomalá odezva',
      body: [
        `od aktualizace Windows se nám ${applications} načítá i deset minut a občas nás to samo odhlásí. Doporučujete nějaký konkrétní prohlížeč nebo nastavení?`,
        'Náš správce sítě říká, že na naší straně je vše v pořádku.',
      ],
    }),
  },
  {
    id: 'social worker left, close the account',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Účet ${username} již není potřeba`,
      body: [
        'Dobrý den,',
        `${fullName(person)} u nás ${by(person, 'dal výpověď a odešel', 'dala výpověď a odešla')}. ${by(person, 'Byl to řadový zaměstnanec', 'Byla to řadová zaměstnankyně')}, v ${applications} pouze ${by(person, 'vyplňoval', 'vyplňovala')} data. Účet ${username} nám tedy prosím ukončete, ať nezůstává otevřený.`,
      ],
    }),
  },
  {
    id: 'how far is it',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Dotaz na stav vyřízení',
      body: [
        'Dobrý den, prosím o informaci.',
        `Začátkem minulého měsíce jsme Vám poslali podepsaný formulář pro ${applications} (${fullName(person)}, nar. ${czechDate(person.born)}). Došel Vám? A jak dlouho založení účtu obvykle trvá?`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'form in the enclosure, two lines',
    tells: [],
    write: ({ applications }) => ({
      subject: `Formulář k ${applications}`,
      body: [
        'Dobrý den,',
        `posílám přílohou formulář souhlasu k ${applications}, podepsaný a s všemi vyplněnými údaji.`,
        'Pěkný den',
      ],
    }),
  },
  {
    id: 'register of enclosures',
    tells: [],
    write: ({ organisation, applications }) => ({
      subject: 'Předávací list',
      body: [
        [
          ['Poř. č.', 'Příloha', 'Počet listů'],
          ['1', `souhlas se zpracováním osobních údajů – ${applications}`, '1'],
        ],
        `Předává: ${organisation.name}, IČO ${organisation.ico}`,
      ],
    }),
  },
  {
    id: 'secretary passes it on',
    tells: [],
    write: ({ organisation }) => ({
      subject: `Příloha od organizace ${organisation.name}`,
      body: [
        'Vážená paní, vážený pane,',
        'z pověření vedení Vám postupuji vyplněný tiskopis souhlasu se zpracováním osobních údajů k účtu OKslužby. Vše potřebné je uvedeno v něm.',
        'Sekretariát',
      ],
    }),
  },
  {
    id: 'as the procedure on the web says',
    tells: [],
    write: ({ applications }) => ({
      subject: `Souhlas do datové schránky – ${applications}`,
      body: [
        `podle kapitoly 2 Vašeho postupu předkládáme podepsaný formulář souhlasu pro ${applications}, najdete ho jako jediný soubor v příloze.`,
        'S úctou vedení organizace',
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'consent dictated to the secretary',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Můj souhlas se zpracováním osobních údajů (${applications})`,
      body: [
        'Vážení,',
        `dávám Ministerstvu práce a sociálních věcí souhlas, aby zpracovalo mé osobní údaje, které potřebuje k založení mého účtu pro ${applications}.`,
        `Jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${born} a v organizaci ${organisation.name}, IČO ${organisation.ico}, působím jako ${position}. Organizaci zastupuji jako statutární zástupce.`,
      ],
    }),
  },
  {
    id: 'heading and a list of particulars',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'SOUHLAS',
      body: [
        `Souhlasím s tím, aby MPSV zpracovávalo níže uvedené osobní údaje pro potřeby mého uživatelského účtu v ${applications}. Souhlas uděluji dobrovolně a vím, že jej mohu odvolat.`,
        [
          ['Položka', 'Údaj'],
          ['Uživatel', fullName(person)],
          ['Narozen(a)', born],
          ['Působí v organizaci', `${organisation.name}, IČO ${organisation.ico}`],
          ['Funkce v organizaci', `${position} (statutární zástupce)`],
        ],
      ],
    }),
  },
  {
    id: 'instead of the form which would not print',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Náhrada formuláře: souhlas pro ${applications}`,
      body: [
        'Dobrý den,',
        'nemáme doma ani v práci tiskárnu, která by Váš formulář vytiskla celý, proto jeho obsah přepisuji sem.',
        `Já ${fullName(person)}, nar. ${born}, ${position} v ${organisation.name} (IČ ${organisation.ico}), jsem statutárním zástupcem této organizace a se zpracováním svých osobních údajů ministerstvem pro účely přístupu k aplikaci ${applications} souhlasím.`,
      ],
    }),
  },
  {
    id: 'solemnly, by the statutory representative',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas statutárního zástupce s nakládáním s osobními údaji',
      body: [
        `Statutární zástupce organizace ${organisation.name}, IČO: ${organisation.ico}, ${seatOf(organisation)}, kterým je ${fullName(person)} (${position}), ${by(person, 'narozen', 'narozena')} ${born}, tímto uděluje svůj osobní souhlas se zpracováním osobních údajů.`,
        `Účelem je přidělení identifikátoru klienta MPSV a vznik přístupových údajů pro ${applications}. Souhlas platí po dobu trvání účtu.`,
      ],
    }),
  },
];
