import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'handed over to the new head',
    tells: [],
    write: ({ person, office, on, successor, applications, organisation }) => ({
      subject: `${organisation.name}: výměna ve vedení`,
      body: [
        'Vážený pane řediteli, dobrý den,',
        `na vedoucím místě u nás nastala výměna. Funkci statutárního zástupce (${office}) do ${czechDate(on)} ${by(person, 'zastával', 'zastávala')} ${fullName(person)}, tímto dnem ${by(person, 'jeho', 'její')} mandát zanikl a vedení převzal${by(successor, '', 'a')} ${fullName(successor)}.`,
        `Bývalému statutárnímu zástupci prosíme vzít možnost cokoli odesílat v ${applications}.`,
      ],
    }),
  },
  {
    id: 'council of the town recalled',
    tells: ['birthDate'],
    write: ({ person, office, on, organisation }) => ({
      subject: 'Rada města rozhodla o změně ve vedení',
      body: [
        `Rada města jako orgán zřizovatele na svém zasedání odvolala s účinností k ${dottedDate(on)} z vedoucího místa organizace ${organisation.name} tuto osobu: ${fullName(person)} (${office}; datum narození ${czechDate(person.born)}).`,
        `${by(person, 'Odvolaný', 'Odvolaná')} tak už není statutárním zástupcem, proto prosíme, ať se za nás přes OKslužby nic nepodá ${by(person, 'jeho', 'jejím')} jménem.`,
      ],
    }),
  },
  {
    id: 'short message by the secretary',
    tells: ['username'],
    write: ({ person, on, username }) => ({
      subject: 'Konec statutárního zástupce',
      body: [
        'Dobrý den,',
        `jen hlásíme, že ${fullName(person)} (v OKslužby ${username}) ${by(person, 'byl', 'byla')} naším statutárním zástupcem naposledy ${czechDate(on)}. Potom už ne. Prosíme, zařiďte, co je třeba.`,
      ],
    }),
  },
  {
    id: 'lines of a notification',
    tells: ['birthDate', 'username'],
    write: ({ person, office, on, username, successor, organisation, applications }) => ({
      subject: 'Hlášení podle pravidel přístupu uživatelů',
      body: [
        `Organizace: ${organisation.name}, ${seatOf(organisation)}`,
        `Kdo přestal být statutárním zástupcem: ${fullName(person)}, nar. ${czechDate(person.born)}`,
        `Ve funkci: ${office}`,
        `Funkce skončila dne: ${czechDate(on)}`,
        `Účet: ${username} v ${applications}`,
        `Nástupce: ${fullName(successor)}`,
      ],
    }),
  },
  {
    id: 'general meeting elected another',
    tells: [],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Volební valná hromada a její výsledky',
      body: [
        'Dobrý den,',
        `na valné hromadě ${wordyDate(on)} proběhly volby. Dosavadní statutární zástupce (${office}), ${fullName(person)}, už znovu ${by(person, 'nekandidoval', 'nekandidovala')} a ${by(person, 'jeho', 'její')} funkční období ten den vypršelo. Zvolen${by(successor, '', 'a')} ${by(successor, 'byl', 'byla')} ${fullName(successor)}.`,
        `Prosíme, zohledněte to u přístupových práv do ${applications}, zejména u práva podávat.`,
        'Za členskou základnu děkujeme.',
      ],
    }),
  },
  {
    id: 'long way to the end',
    tells: ['birthDate'],
    write: ({ person, office, on, organisation, applications }) => ({
      subject: `Informace o zániku oprávnění jednat za organizaci ${organisation.name}`,
      body: [
        'Vážení,',
        'v souvislosti s reorganizací, kterou jsme během roku prošli, bylo rozhodnuto zrušit místo, s nímž bylo až dosud spojeno zastupování navenek.',
        `Z tohoto důvodu ke dni ${czechDate(on)} zanikla funkce statutárního orgánu, kterou u nás ${by(person, 'vykonával', 'vykonávala')} ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, jako ${office}. Od té doby za nás jednat nesmí.`,
        `Upozorňujeme Vás na to kvůli ${applications}, kde ${by(person, 'jmenovaný', 'jmenovaná')} podával${by(person, '', 'a')} výkazy.`,
      ],
    }),
  },
  {
    id: 'mutual agreement without hooks',
    tells: ['username'],
    write: ({ person, on, username, applications }) => ({
      subject: 'Zmena statutarniho zastupce',
      body: [
        'Dobry den,',
        `dohodou byl k ${czechDate(on)} ukoncen vykon funkce statutarniho zastupce nasi organizace, kterou zastava${by(person, 'l', 'la')} ${fullName(person)}.`,
        `${withoutDiacritics(`V ${applications} slo o ucet`)} ${username}. Prosime o jeho omezeni, aby ho nikdo nezneuzil.`,
      ],
    }),
  },
  {
    id: 'two dates of one register',
    tells: ['birthDate'],
    write: ({ person, office, on, successor }) => ({
      subject: 'Kdo za nás smí a nesmí jednat',
      body: [
        'Dobrý den, milé kolegyně a milí kolegové,',
        `abyste v OKslužbách měli správné údaje: ${office} ${fullName(person)} (nar. ${dottedDate(person.born)}) ${by(person, 'složil', 'složila')} funkci statutárního zástupce k ${dottedDate(on)}. Zapsán je nyní na ${by(person, 'jeho', 'jejím')} místě nový statutární zástupce, jímž je ${fullName(successor)}.`,
        'Díky za provedení změny.',
      ],
    }),
  },
  {
    id: 'moved to be a simple worker',
    tells: ['birthDate', 'username'],
    write: ({ person, office, on, username, applications }) => ({
      subject: `Odebrání práva podání u účtu ${username}`,
      body: [
        'Vážená paní, vážený pane,',
        `${fullName(person)}, nar. ${czechDate(person.born)}, zůstává naším zaměstnancem, ale statutárním zástupcem (${office}) už od ${czechDate(on)} není, protože se této funkce vzdal${by(person, '', 'a')}.`,
        `Žádáme, aby účet ${username} v ${applications} neměl od uvedeného dne právo podání.`,
      ],
    }),
  },
  {
    id: 'sad news, in short',
    tells: [],
    write: ({ person, office, on, successor, organisation }) => ({
      subject: `Smutná zpráva z organizace ${organisation.name}`,
      body: [
        'Vážení přátelé,',
        `${wordyDate(on)} nás navždy opustil${by(person, '', 'a')} ${fullName(person)}, ${office} a statutární zástupce naší organizace. Úmrtím ${by(person, 'jeho', 'její')} funkce skončila.`,
        `Přihlášení ${by(person, 'zesnulého', 'zesnulé')} do OKslužby prosíme znemožnit. Vedením byl${by(successor, '', 'a')} prozatím ${by(successor, 'pověřen', 'pověřena')} ${fullName(successor)}.`,
      ],
    }),
  },
  {
    id: 'table of one row',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, organisation, applications }) => ({
      subject: `Ukončená funkce, ${organisation.name}`,
      body: [
        `Na základě pokynů k ${applications} hlásíme ukončení funkce statutárního orgánu:`,
        [
          ['Příjmení a jméno', 'Funkce', 'Narozen/a', 'Konec funkce', 'Uživatel'],
          [`${person.family} ${person.given}`, office, dottedDate(person.born), dottedDate(on), username],
        ],
        'Důvodem je obava ze zneužití.',
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'I gave the keys away',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: `Nezastupuji už organizaci ${organisation.name}`,
      body: [
        'Dobrý den,',
        `klíče i razítko jsem ${by(person, 'odevzdal', 'odevzdala')}, zbývá mi nahlásit to i Vám: ${czechDate(on)} skončilo mé působení ve funkci statutárního zástupce (${office}) v organizaci ${organisation.name}, IČO ${organisation.ico}. V ${applications} za ni tudíž podávat nesmím a nechci.`,
        `${fullName(person)}, datum narození ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'new chair was elected in my place',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username, successor }) => ({
      subject: 'Hlášení bývalého statutárního zástupce',
      body: [
        `já, ${fullName(person)} (nar. ${dottedDate(person.born)}), hlásím, že mě ${czechDate(on)} ve funkci statutárního zástupce organizace ${organisation.name} (IČO ${organisation.ico}) vystřídal${by(successor, '', 'a')} ${fullName(successor)}. Moje funkce tím zanikla.`,
        `Můj účet ${username} v OKslužby prosím nenechávejte s oprávněním k podání.`,
      ],
    }),
  },
  {
    id: 'for reasons of health',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: 'Odstoupení z funkce ze zdravotních důvodů',
      body: [
        'Vážení,',
        `ze zdravotních důvodů jsem ${by(person, 'odstoupil', 'odstoupila')} z funkce (${office}), a nejsem tak od ${wordyDate(on)} statutárním zástupcem organizace ${organisation.name}, IČ ${organisation.ico}.`,
        `Vzhledem k tomu, že mám přístup do ${applications}, považuji za správné Vám to oznámit.`,
        `Narozen${by(person, '', 'a')}: ${czechDate(person.born)}. S úctou ${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'in labelled lines, about me',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, office, username }) => ({
      subject: 'Ohlášení konce funkce',
      body: [
        'Ohlašuji skutečnost, která může mít vliv na mé oprávnění v OKslužby.',
        `Ohlašuje: ${fullName(person)}, ${dottedDate(person.born)} (datum narození)`,
        `Uživatel v OKslužby: ${username}`,
        `Za koho jsem ${by(person, 'jednal', 'jednala')}: ${organisation.name}, IČO ${organisation.ico}`,
        `Funkce statutárního zástupce: ${office}, skončila ${dottedDate(on)}`,
      ],
    }),
  },
  {
    id: 'my mandate ran out in spring',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Vypršel mi mandát',
      body: [
        'Zdravím Vás,',
        `organizaci ${organisation.name} (IČO ${organisation.ico}) jsem ${by(person, 'zastupoval', 'zastupovala')} jako statutární orgán řadu let, mandát mi ale ${czechDate(on)} vypršel a další už nepřijímám.`,
        `Chci předejít nedorozumění, kdyby v ${applications} někdo podával mým jménem. ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'economist will send the reports',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: `Podání za organizaci ${organisation.name} – delegování`,
      body: [
        'Vážený pane řediteli,',
        `jako statutární zástupce organizace si nepřeji odesílat každý výkaz osobně. Právo podat výkaz nebo žádost v ${applications} tímto deleguji na tuto osobu (jméno a datum narození): ${fullName(person)}, ${czechDate(person.born)}.`,
        'Prosím o zavedení tohoto oprávnění.',
      ],
    }),
  },
  {
    id: 'record in two lines',
    tells: ['username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Delegace akce podání',
      body: [
        `Deleguje: ${fullName(principal)}, statutární zástupce`,
        `Deleguje se na: ${fullName(person)}, účet ${username}`,
        `Co se deleguje: akce podání žádosti a podání výkazu v ${applications}`,
      ],
    }),
  },
  {
    id: 'by the deputy in absence',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, on }) => ({
      subject: `Kdo bude podávat v ${applications}`,
      body: [
        'Dobrý den,',
        `počínaje dnem ${czechDate(on)} svěřuji podávání žádostí i výkazů prostřednictvím ${applications} na svou odpovědnost dalšímu uživateli. Stává se jím ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, s přihlašovacím jménem ${username}.`,
        'Statutární zástupce organizace',
      ],
    }),
  },
  {
    id: 'authorisation of an employee in official words',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: 'Pověření zaměstnance k podání',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, jejímž jménem jedná ${fullName(principal)}, tímto`,
        `pověřuje svého zaměstnance, kterým je ${fullName(person)}, nar. ${dottedDate(person.born)},`,
        `k tomu, aby v ${applications} podával žádosti o dotaci a výkazy v rozsahu, v jakém to přísluší statutárnímu zástupci.`,
        'Pověření je účinné dnem doručení ministerstvu.',
      ],
    }),
  },
  {
    id: 'we are two and both shall submit',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Rozšíření práva podat výkaz na další osobu',
      body: [
        'Hezký den,',
        `chtěli bychom, aby vedle mne jako statutárního zástupce mohl${by(person, '', 'a')} žádosti a výkazy v ${applications} podávat také ${fullName(person)} (${username}). Právo podání na ${by(person, 'něho', 'ni')} tímto deleguji.`,
        'Díky za zařízení',
      ],
    }),
  },
  {
    id: 'submission left to the head of the service',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: `Oprávnění k odesílání výkazů organizace ${organisation.name}`,
      body: [
        `Statutární zástupce rozhodl, že podání výkazů v ${applications} deleguje na pracovníka uvedeného v tabulce. Žádáme, abyste mu delegované oprávnění zapnuli.`,
        [
          ['Pracovník', 'Účet', 'Datum narození'],
          [fullName(person), username, czechDate(person.born)],
        ],
        'Statutární zástupce bude moci podávat i nadále.',
      ],
    }),
  },
  {
    id: 'signed between two shifts, no hooks',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Poverena osoba pro podani',
      body: [
        'Dobry den,',
        `${withoutDiacritics(`jsem statutarni zastupce a poveruji podavanim vykazu a zadosti v ${applications} tuto osobu:`)} ${fullName(person)}, nar. ${czechDate(person.born)}.`,
        'Prosim o nastaveni prava podani. Dekuji',
      ],
    }),
  },
  {
    id: 'after the advice of the help line',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Delegování dle rady Vaší podpory',
      body: [
        'Dobrý den,',
        'sami to v aplikaci nastavit nedokážeme, Vaše podpora nám proto poradila napsat.',
        `${fullName(principal)}, ${by(principal, 'náš statutární zástupce', 'naše statutární zástupkyně')}, deleguje svoje oprávnění podat žádost a podat výkaz (${applications}) na uživatele ${username}, což je ${fullName(person)}, nar. ${czechDate(person.born)}.`,
        'Za pomoc děkujeme.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'proxy for grants',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: 'Plná moc pro dotační agendu',
      body: [
        `Podepsan${by(principal, 'ý', 'á')} ${fullName(principal)}, oprávněn${by(principal, '', 'a')} jednat za organizaci ${organisation.name} (IČO ${organisation.ico}), zplnomocňuje`,
        `tuto osobu: ${fullName(person)}, nar. ${czechDate(person.born)}, s bydlištěm ${person.address},`,
        `k podání žádostí a výkazů uvedené organizace v ${applications}.`,
        'Tato plná moc platí do svého odvolání.',
      ],
    }),
  },
  {
    id: 'proxy with extent in points',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: `Plná moc, zmocnitel ${organisation.name}`,
      body: [
        `${organisation.name}, sídlo ${seatOf(organisation)}, uděluje plnou moc ${by(person, 'zmocněnci', 'zmocněnkyni')}: ${fullName(person)}, datum narození ${dottedDate(person.born)}, trvalý pobyt ${person.address}.`,
        `Plná moc zahrnuje v ${applications}:`,
        '1) podávání žádostí,',
        '2) podávání výkazů,',
        '3) jejich opravy na výzvu ministerstva.',
      ],
    }),
  },
  {
    id: 'for one calendar year',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, organisation, principal, username }) => ({
      subject: 'Plná moc na jeden rok',
      body: [
        `Jménem organizace ${organisation.name}, IČO ${organisation.ico}, uděluji na dobu jednoho roku ode dneška plnou moc k tomu, aby naše výkazy i žádosti v ${applications} pod svým účtem ${username} podával${by(person, '', 'a')} ${fullName(person)}, nar. ${wordyDate(person.born)}.`,
        `Zmocnitel: ${fullName(principal)}, statutární zástupce`,
      ],
    }),
  },
  {
    id: 'covering the proxy of an accountant',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal, on }) => ({
      subject: 'Zmocnění k podávání výkazů',
      body: [
        'Vážení,',
        `sdělujeme Vám, že naše organizace dne ${czechDate(on)} udělila plnou moc, jejíž znění je následující:`,
        `„Organizace ${organisation.name}, kterou zastupuje ${fullName(principal)}, zmocňuje tuto osobu: ${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address}; zmocněná osoba za ni bude podávat výkazy a žádosti v ${applications}.“`,
        'Vezměte prosím plnou moc na vědomí.',
      ],
    }),
  },
  {
    id: 'proxy accepted',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: 'Udělení plné moci (podání žádosti, výkazu)',
      body: [
        `Kdo zmocňuje: ${fullName(principal)} za organizaci ${organisation.name}, IČ: ${organisation.ico}`,
        `Koho: ${fullName(person)}, adresa ${person.address}, narození ${czechDate(person.born)}`,
        `K čemu: podání žádosti a výkazu v ${applications}`,
        `Plnou moc přijímám: ${person.given} ${person.family}`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'I left and want to be forgotten',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Můj souhlas se zpracováním osobních údajů – konec',
      body: [
        'Dobrý den,',
        `v sociálních službách už nepracuji, a tak nevidím důvod, proč byste měli mé údaje dál zpracovávat. Souhlas, který jsem kvůli ${applications} ${by(person, 'podepsal', 'podepsala')}, tímto odvolávám.`,
        `${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'one sentence with the login',
    tells: ['username'],
    write: ({ person, applications, username }) => ({
      subject: `Odvolávám souhlas daný k účtu ${username}`,
      body: [
        `Prohlašuji, že souhlas se zpracováním svých osobních údajů, jejž jsem ministerstvu ${by(person, 'poskytl', 'poskytla')} pro založení účtu ${username} v ${applications}, odvolávám.`,
        `${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'lines for the data officer',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Odvolání souhlasu – uživatel OKslužby',
      body: [
        `Kdo odvolává: ${fullName(person)}`,
        `Narození: ${wordyDate(person.born)}`,
        `Pod kterým účtem: ${username}`,
        `Co odvolává: souhlas se zpracováním osobních údajů, udělený pro ${applications}`,
        'Odkdy: ode dne doručení této zprávy',
      ],
    }),
  },
  {
    id: 'changed my mind',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: 'Změna rozhodnutí ohledně mých údajů',
      body: [
        'Vážená paní, vážený pane,',
        `na žádost svého zaměstnavatele (${organisation.name}) jsem Vám ${by(person, 'zaslal', 'zaslala')} podepsaný souhlas se zpracováním osobních údajů pro ${applications}. Rozmyslel${by(person, '', 'a')} jsem se a beru ho zpět. Prosím, abyste údaje dále nevyužívali.`,
        `Jsem ${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'without hooks, about the consent',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Odvolani souhlasu GDPR',
      body: [
        'Dobry den,',
        `${withoutDiacritics(`timto odvolavam souhlas se zpracovanim svych osobnich udaju v ${applications}.`)} Ucet: ${username}, nar. ${dottedDate(person.born)}, ${fullName(person)}.`,
        'Prosim o pisemne potvrzeni.',
      ],
    }),
  },
  {
    id: 'please delete what need not be kept',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Zrušení souhlasu se zpracováním údajů (${applications})`,
      body: [
        `Já, ${fullName(person)}, nar. ${czechDate(person.born)}, ruším s účinností ode dneška svůj souhlas se zpracováním osobních údajů, který jsem ministerstvu pro používání ${applications} udělil${by(person, '', 'a')}.`,
        'Údaje, které podle zákona uchovávat nemusíte, prosím vymažte.',
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'page stays white after the login',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Po přihlášení bílá stránka – ${applications}`,
      body: [
        'Dobrý den,',
        `když se ${fullName(person)} (${username}) přihlásí do ${applications}, zůstane jen prázdná bílá stránka. Ještě v pátek všechno běželo. Zkoušeli jsme Edge i Chrome. Nevíte, čím to může být?`,
      ],
    }),
  },
  {
    id: 'password expired',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Vypršelá platnost hesla',
      body: [
        `Uživateli ${username} (${fullName(person)}) vypršela platnost hesla do OKslužby a změnit si ho už sám nedovede, protože systém žádá to staré. Jak má postupovat?`,
        'Děkujeme za radu',
      ],
    }),
  },
  {
    id: 'signature on the form',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Jak podepsat formulář',
      body: [
        'Hezký den,',
        `chystáme se vyplnit formulář souhlasu k ${applications} a nejsme si jistí podpisem. Musí být elektronický podpis kvalifikovaný, nebo můžeme papír podepsat propiskou a naskenovat? Formulář pošleme, až nám odpovíte.`,
      ],
    }),
  },
  {
    id: 'mistyped mail in the account',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Překlep v e-mailové adrese uživatele',
      body: [
        'Dobrý den,',
        `u uživatele ${username} máte v OKslužby zapsanou e-mailovou adresu s překlepem a zprávy mu nechodí. Opravte ji prosím na ${person.email}. Uživatelem je ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'where to attach a file',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Příloha se nedá nahrát (${applications})`,
      body: [
        `v ${applications} se nám nedaří k žádosti přiložit rozpočet, tlačítko pro nahrání souboru je šedé. Jaký smí mít soubor formát a velikost?`,
        `Ptáme se za organizaci ${organisation.name}, IČO ${organisation.ico}.`,
      ],
    }),
  },
  {
    id: 'one account in two organisations',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Jeden účet pro dva zaměstnavatele?',
      body: [
        'Vážení,',
        `${fullName(person)}, nar. ${czechDate(person.born)}, pracuje na poloviční úvazek u nás a na poloviční jinde. Do ${applications} se přihlašuje za tu druhou organizaci. Chceme se předem zeptat, zda by u nás stačil týž účet, anebo je zapotřebí účet samostatný.`,
      ],
    }),
  },
  {
    id: 'colleague left at the end of the trial period',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Účet ${username} už nebudeme potřebovat`,
      body: [
        'Dobrý den,',
        `ve zkušební době od nás odešel jeden ze zaměstnanců, ${fullName(person)}. K práci používal účet ${username} v ${applications}. Účet prosím vypněte.`,
      ],
    }),
  },
  {
    id: 'when will the letter come',
    names: { person: true, application: true },
    tells: [],
    write: ({ person, applications }) => ({
      subject: 'Kdy dorazí přihlašovací údaje',
      body: [
        `před pěti týdny jsme Vám odeslali souhlas, který podepsal${by(person, '', 'a')} ${fullName(person)}, a od té doby se nic neděje. Zajímá nás, v jakém stavu věc je a kdy přijde dopis s heslem do ${applications}.`,
        'S díky za informaci',
      ],
    }),
  },
  {
    id: 'our address has changed',
    names: { person: false, application: false },
    tells: [],
    write: ({ organisation }) => ({
      subject: 'OKslužby – nová adresa sídla',
      body: [
        'Dobrý den,',
        `přestěhovali jsme se a v OKslužby se nám v záhlaví výkazů stále tiskne stará adresa. Sídlo organizace ${organisation.name} je nyní ${seatOf(organisation)}. Opravíte nám to, nebo si to máme někde změnit sami?`,
      ],
    }),
  },
  {
    id: 'report cannot be returned',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Omylem odeslaný výkaz v ${applications}`,
      body: [
        'Dobré ráno,',
        `omylem jsme v ${applications} odeslali výkaz, ve kterém chyběly úvazky. Lze ho ještě vrátit k přepracování? Pokud ano, vraťte nám ho prosím.`,
        'Omlouváme se za komplikace.',
      ],
    }),
  },
  {
    id: 'married name in the header',
    names: { person: true, application: true },
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Oprava jména u existujícího účtu',
      body: [
        'Dobrý den,',
        `v ${applications} máte u účtu ${username} jméno zapsané chybně. Správně zní ${fullName(person)}, datum narození ${dottedDate(person.born)} je v pořádku. Účet jinak funguje.`,
        'Prosíme jen o tuto opravu.',
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'what is in the envelope',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Předání formuláře k ${applications}`,
      body: [
        'Vážený pane řediteli,',
        `za organizaci ${organisation.name} předávám přiložený formulář, který jsme vyplnili podle pokynů k ${applications}.`,
        'S úctou',
      ],
    }),
  },
  {
    id: 'friendly, with one enclosure',
    tells: [],
    write: () => ({
      subject: 'Posíláme slíbený souhlas',
      body: [
        'Krásný den, jak jsme slíbili, vyplněný souhlas pro OKslužby najdete přiložený k této zprávě. Mějte se hezky.',
      ],
    }),
  },
  {
    id: 'accompanying sheet in lines',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Přehled příloh datové zprávy',
      body: [
        `Od: ${organisation.name}, IČO ${organisation.ico}`,
        `Příloha č. 1: podepsaný formulář souhlasu (${applications})`,
        'Jiné přílohy: žádné',
      ],
    }),
  },
  {
    id: 'on behalf of our user',
    tells: [],
    write: ({ applications }) => ({
      subject: `Formulář k ${applications} v příloze`,
      body: [
        'Dobrý den,',
        `spolu s tímto dopisem Vám doručujeme formulář souhlasu týkající se ${applications}. Vše podstatné je uvedeno v něm.`,
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'no printer at hand',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Můj souhlas pro ${applications}`,
      body: [
        'Dobrý den,',
        'tiskárna nám vypověděla službu, takže namísto tiskopisu píšu souhlas svými slovy.',
        `Souhlasím, aby MPSV zpracovávalo moje osobní údaje kvůli založení mého účtu v ${applications}. Jmenuji se ${fullName(person)}, ${by(person, 'narodil jsem se', 'narodila jsem se')} ${born} a v organizaci ${organisation.name} (IČO ${organisation.ico}) působím jako ${position}.`,
      ],
    }),
  },
  {
    id: 'granting in legal words',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Udělení souhlasu subjektu údajů',
      body: [
        `${fullName(person)}, dat. nar. ${born}, ${position}, ${organisation.name}, IČO: ${organisation.ico},`,
        `uděluje tímto Ministerstvu práce a sociálních věcí výslovný souhlas ke zpracování svých osobních údajů, a to výhradně k tomu, aby ${by(person, 'mohl', 'mohla')} být ${by(person, 'veden', 'vedena')} jako ${by(person, 'uživatel', 'uživatelka')} ${applications}.`,
        `${by(person, 'Je si vědom', 'Je si vědoma')} možnosti souhlas kdykoli odvolat.`,
      ],
    }),
  },
  {
    id: 'lines with a final sentence',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas uživatele pro zavedení do ${applications}`,
      body: [
        `Uživatel: ${fullName(person)}`,
        `Den narození: ${born}`,
        `Zastávaná funkce: ${position}`,
        `Kde: ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}`,
        'S tím, že ministerstvo bude tyto mé osobní údaje zpracovávat, souhlasím.',
      ],
    }),
  },
  {
    id: 'consent on the letterhead of the home',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Vyjádření souhlasu',
      body: [
        'Vážení,',
        `k tomu, abych mohl${by(person, '', 'a')} za organizaci ${organisation.name} (IČO ${organisation.ico}) pracovat s ${applications}, potřebujete můj souhlas se zpracováním osobních údajů. Ten Vám tímto dávám.`,
        `${fullName(person)}, ${position}, narozen${by(person, '', 'a')} ${born}`,
      ],
    }),
  },
];
