import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

/** 2026-08-03 → "3.8.2026" */
const tight = (iso: string) => czechDate(iso).replaceAll(' ', '');

export const ends: ChangeWording[] = [
  {
    id: 'handed the agenda over',
    tells: [],
    write: ({ person, office, on, applications }) => ({
      subject: 'Konec výkonu funkce statutárního zástupce',
      body: [
        'Dobrý den,',
        `${fullName(person)}, dosavadní ${office}, ke dni ${wordyDate(on)} ${by(person, 'odevzdal', 'odevzdala')} razítka i agendu a jako statutární zástupce naší organizace ${by(person, 'skončil', 'skončila')}.`,
        `V ${applications} má ovšem stále oprávnění k podání. Prosíme, zamezte jeho dalšímu použití.`,
      ],
    }),
  },
  {
    id: 'fact by fact',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, applications, organisation }) => ({
      subject: 'Oznámení podle poučení na stránkách MPSV',
      body: [
        'Oznamovaná skutečnost: zánik funkce statutárního zástupce',
        `Organizace: ${organisation.name}, IČO ${organisation.ico}`,
        `Koho se týká: ${fullName(person)}, nar. ${dottedDate(person.born)}`,
        `Zaniklá funkce: ${office}`,
        `Den zániku: ${dottedDate(on)}`,
        `Účet: ${username} v aplikaci ${applications}`,
        'Požadované opatření: odejmout právo podávat žádosti a výkazy',
      ],
    }),
  },
  {
    id: 'until that day, and the next one',
    tells: [],
    write: ({ person, on, successor, applications }) => ({
      subject: 'Nové vedení organizace – oznámení',
      body: [
        `naším statutárním zástupcem ${by(person, 'byl', 'byla')} do ${czechDate(on)} ${fullName(person)}. Tímto dnem funkce skončila a organizaci od té doby vede ${fullName(successor)}.`,
        `Oznamujeme to kvůli účtu ${by(person, 'bývalého statutárního zástupce', 'bývalé statutární zástupkyně')} v ${applications}, ze kterého už nesmí odejít žádné podání.`,
      ],
    }),
  },
  {
    id: 'left for another post',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: `Odchod statutárního zástupce a oprávnění v ${applications}`,
      body: [
        'Vážení,',
        `${fullName(person)} (${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}) ${by(person, 'nastoupil', 'nastoupila')} k jinému zaměstnavateli a ve funkci statutárního zástupce naší organizace – ${office} – ${by(person, 'skončil', 'skončila')} dnem ${czechDate(on)}.`,
        `Prosíme o zrušení všech oprávnění, která ${by(person, 'mu', 'jí')} v ${applications} z této funkce plynula.`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'no hooks, no accents',
    tells: ['username'],
    write: ({ person, username, on, applications }) => ({
      subject: 'Zmena statutarniho zastupce, ukonceni funkce',
      body: [
        'Dobry den,',
        `oznamujeme Vam, ze funkce statutarniho zastupce skoncila ke dni ${tight(on)} teto osobe: ${fullName(person)}.`,
        withoutDiacritics(
          `Ucet v ${applications} ma jmeno ${username}. Prosime zablokovat, aby se pres nej uz nic nepodavalo.`,
        ),
        'Dekujeme',
      ],
    }),
  },
  {
    id: 'just so that you know',
    tells: [],
    write: ({ person, office, on, successor }) => ({
      subject: 'Jen oznamujeme změnu',
      body: [
        'Hezké odpoledne,',
        `chceme jen nahlásit, že ${by(person, 'pan', 'paní')} ${person.given} ${person.family} (${office}) už od ${tight(on)} naším statutárním zástupcem není.`,
        `Podepisuje teď ${fullName(successor)} a my Vás prosíme, abyste ${by(person, 'předchůdci', 'předchůdkyni')} účet v OKslužby zneplatnili, ať se nedá použít k podání.`,
        'Díky a mějte se',
      ],
    }),
  },
  {
    id: 'at the request of the supervisory board',
    tells: ['birthDate'],
    write: ({ person, office, on, applications, organisation }) => ({
      subject: `${organisation.name}: zánik oprávnění jednat`,
      body: [
        'Vážený pane řediteli,',
        `na základě upozornění našeho kontrolního orgánu Vám sdělujeme, že oprávnění jednat za organizaci jako statutární orgán (${office}) pozbyl${by(person, '', 'a')} ke dni ${wordyDate(on)} ${fullName(person)}, datum narození ${czechDate(person.born)}, neboť ${by(person, 'jeho', 'její')} funkce tímto dnem zanikla.`,
        `Vzhledem k tomu, že v aplikaci ${applications} lze za organizaci činit podání vůči ministerstvu, žádáme o neprodlené zrušení příslušného oprávnění.`,
      ],
    }),
  },
  {
    id: 'changes of this year, in a table',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, successor }) => ({
      subject: 'Hlášení o výměně statutárního zástupce',
      body: [
        'v naší organizaci došlo k výměně statutárního zástupce. Údaje o tom, komu funkce skončila, jsou v tabulce.',
        [
          ['Komu funkce skončila', 'Nar.', 'Funkce', 'Konec funkce', 'Účet v OKslužby'],
          [fullName(person), tight(person.born), office, tight(on), username],
        ],
        `Účet prosíme bez odkladu zbavit práva podání. Nástupce: ${fullName(successor)}.`,
      ],
    }),
  },
  {
    id: 'the last day in two sentences',
    tells: ['birthDate'],
    write: ({ person, office, on }) => ({
      subject: 'Statutární zástupce – ukončení',
      body: [
        `oznamujeme ukončení funkce: ${office}, ${fullName(person)}, nar. ${czechDate(person.born)}. Poslední den, kdy byl${by(person, '', 'a')} statutárním zástupcem, je ${czechDate(on)}.`,
        'V aplikacích OKslužby prosíme k témuž dni vypnout možnost podávat za nás cokoliv.',
      ],
    }),
  },
  {
    id: 'a longer story of the board',
    tells: [],
    write: ({ person, office, on, successor, applications, organisation }) => ({
      subject: 'Informace o personální změně ve statutárním orgánu',
      body: [
        'Dobrý den,',
        `v organizaci ${organisation.name} jsme letos procházeli obdobím velkých změn. ${fullName(person)}, po mnoho let naše opora a ${office}, se z rodinných důvodů ${by(person, 'rozhodl', 'rozhodla')} funkci opustit. Výkon funkce skončil ${wordyDate(on)} a statutárním zástupcem je nyní ${fullName(successor)}.`,
        `Z Vašeho webu víme, že takovou změnu je třeba ohlásit, aby někdo nezneužil oprávnění spojené s účtem v aplikaci ${applications}. Činíme tak tímto dopisem.`,
        'S přátelským pozdravem z organizace',
      ],
    }),
  },
  {
    id: 'please take the right away',
    tells: ['username'],
    write: ({ person, username, on, applications }) => ({
      subject: `Odebrání práva podání účtu ${username}`,
      body: [
        `uživateli ${username} v ${applications} (${fullName(person)}) prosíme odebrat právo podání. Důvod: dne ${dottedDate(on)} ${by(person, 'mu', 'jí')} skončila funkce statutárního zástupce naší organizace.`,
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'my last day',
    tells: ['birthDate'],
    write: ({ person, organisation, office, on, applications }) => ({
      subject: 'Skončila mi funkce statutárního zástupce',
      body: [
        'Dobrý den,',
        `${wordyDate(on)} jsem měl${by(person, '', 'a')} poslední den ve funkci (${office}). Organizaci ${organisation.name}, IČO ${organisation.ico}, tedy už jako statutární zástupce nezastupuji a nechci, aby se cokoliv podávalo pod mým účtem v ${applications}.`,
        `${person.given} ${person.family}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'notice in points',
    tells: ['birthDate', 'username'],
    write: ({ person, username, organisation, on, applications }) => ({
      subject: 'Oznámení bývalého statutárního zástupce',
      body: [
        `Oznamovatel: ${fullName(person)}, dat. nar. ${dottedDate(person.born)}`,
        `Organizace, v níž mi funkce statutárního zástupce skončila: ${organisation.name}, IČO ${organisation.ico}`,
        `Kdy: ${dottedDate(on)}`,
        `Můj účet: ${username} (${applications})`,
        'Žádám o zrušení oprávnění spojených s touto funkcí.',
      ],
    }),
  },
  {
    id: 'gave it up for health reasons',
    tells: ['birthDate'],
    write: ({ person, organisation, office, on }) => ({
      subject: `${by(person, 'Vzdal', 'Vzdala')} jsem se funkce – informace pro ministerstvo`,
      body: [
        `ze zdravotních důvodů jsem se k ${czechDate(on)} ${by(person, 'vzdal', 'vzdala')} funkce statutárního orgánu (${office}) v organizaci ${organisation.name}, IČ ${organisation.ico}.`,
        `Prosím proto, aby moje oprávnění v OKslužby nemohl nikdo dále využívat. Narodil${by(person, '', 'a')} jsem se ${wordyDate(person.born)}, jmenuji se ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'nobody else will tell you',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Upozornění na ukončenou funkci',
      body: [
        'Vážení,',
        `nevím, jestli Vám to z organizace někdo sdělil, a tak píši ${by(person, 'sám', 'sama')}. V organizaci ${organisation.name} (IČO ${organisation.ico}) už nejsem statutárním zástupcem, tato moje funkce skončila ${tight(on)}. V ${applications} přitom vystupuji pořád jako ten, kdo smí podávat.`,
        `Moje údaje: ${person.given} ${person.family}, ${tight(person.born)}`,
        'Děkuji za nápravu',
      ],
    }),
  },
  {
    id: 'without office since the meeting',
    tells: ['birthDate'],
    write: ({ person, organisation, office, on }) => ({
      subject: 'Nejsem už ve statutárním orgánu',
      body: [
        'Dobrý den,',
        `dne ${czechDate(on)} byl do čela organizace ${organisation.name}, IČO: ${organisation.ico}, zvolen někdo jiný a mně tím funkce statutárního zástupce (${office}) zanikla. Oznamuji to s ohledem na svůj účet v OKslužby.`,
        `${fullName(person)}`,
        `narozen${by(person, '', 'a')} ${dottedDate(person.born)}`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'I leave the filing to',
    tells: ['birthDate', 'username'],
    write: ({ person, username, principal, organisation, applications }) => ({
      subject: `Delegování podání žádostí a výkazů v ${applications}`,
      body: [
        'Dobrý den,',
        `jako statutární zástupce organizace ${organisation.name} přenechávám podávání žádostí a výkazů v ${applications} ${by(person, 'svému spolupracovníkovi', 'své spolupracovnici')}. ${by(person, 'Je jím', 'Je jí')} ${fullName(person)}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}. Prosím o nastavení příslušného oprávnění.`,
        `Deleguje: ${fullName(principal)}`,
      ],
    }),
  },
  {
    id: 'from whom to whom',
    tells: ['birthDate', 'username'],
    write: ({ person, username, principal, applications }) => ({
      subject: 'OKslužby: přenesení práva podání na jiného uživatele',
      body: [
        'Předmětem tohoto dopisu je delegace práva „podat výkaz“ a „podat žádost“.',
        [
          ['Deleguje (statutární zástupce)', 'Deleguje se na', 'Narozen(a)', 'Jeho/její účet', 'Kde'],
          [fullName(principal), fullName(person), dottedDate(person.born), username, applications],
        ],
        'Delegace trvá, dokud nebude písemně zrušena.',
      ],
    }),
  },
  {
    id: 'the director is on the road all the time',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Kdo bude za nás podávat výkazy',
      body: [
        'Vážená paní, vážený pane,',
        `jsem stále na cestách mezi našimi pobočkami a termíny výkazů se mi daří hlídat jen s obtížemi. Oprávnění k podání žádostí a výkazů v aplikaci ${applications}, které mám jako statutární zástupce, proto deleguji na ${by(person, 'kolegu z kanceláře', 'kolegyni z kanceláře')}: ${fullName(person)}, dat. nar. ${tight(person.born)}.`,
        'Zařiďte prosím, aby to v aplikaci takto fungovalo.',
      ],
    }),
  },
  {
    id: 'entrusted in writing by the head',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications, on }) => ({
      subject: 'Písemné pověření k podáním v aplikaci ministerstva',
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, pověřuje dnem ${czechDate(on)}`,
        `${by(person, 'pana', 'paní')}: ${person.given} ${person.family}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)},`,
        `podáváním žádostí o dotaci a výkazů prostřednictvím aplikace ${applications}.`,
        'Pověření se vztahuje i na podání oprav.',
      ],
    }),
  },
  {
    id: 'may press the button',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Právo odeslat výkaz a žádost – účet ${username}`,
      body: [
        'Dobrý den,',
        `prosím, aby tlačítko „Podat“ v ${applications} mohl používat i účet ${username}, který má ${fullName(person)}. Coby statutární zástupce tím na ${by(person, 'něj', 'ni')} deleguji podávání žádostí i výkazů za naši organizaci.`,
        'Děkuji',
      ],
    }),
  },
  {
    id: 'the right was with me alone so far',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation, principal }) => ({
      subject: `${organisation.name} – delegované podání`,
      body: [
        `doposud jsem výkazy a žádosti v aplikaci ${applications} ${by(principal, 'podával', 'podávala')} pouze já jakožto statutární zástupce. Nově toto právo deleguji také na zaměstnance naší organizace:`,
        `${fullName(person)} – ${czechDate(person.born)} – ${username}`,
        'Mé vlastní oprávnění zůstává beze změny.',
      ],
    }),
  },
  {
    id: 'delegace bez hacku',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Delegovani podani vykazu',
      body: [
        'Dobry den,',
        withoutDiacritics(
          `jako statutarni zastupce deleguji podani vykazu a zadosti v ${applications} na ${by(person, 'naseho zamestnance', 'nasi zamestnankyni')}:`,
        ),
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
        'Prosim o potvrzeni, ze je to nastaveno.',
      ],
    }),
  },
  {
    id: 'by the internal rules',
    tells: ['username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Sdělení o delegaci oprávnění k podání',
      body: [
        'Vážení,',
        `podle našeho podpisového řádu smí žádosti a výkazy v ${applications} vedle statutárního zástupce podávat rovněž ${fullName(person)} (přihlašovací jméno ${username}). ${fullName(principal)} jako statutární zástupce na ${by(person, 'něho', 'ni')} toto oprávnění deleguje.`,
        'Prosíme, promítněte delegaci do nastavení účtu.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'power in the wording of the economist',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Plná moc pro podání v ${applications}`,
      body: [
        `Organizace ${organisation.name}, IČO ${organisation.ico}, za kterou jedná ${fullName(principal)} (dále „zmocnitel“),`,
        `tímto uděluje plnou moc, kterou přijímá ${fullName(person)}, nar. ${wordyDate(person.born)}, bydliště ${person.address} (dále „zmocněnec“),`,
        `k tomu, aby zmocněnec za zmocnitele vyplňoval a podával žádosti a výkazy v ${applications}.`,
      ],
    }),
  },
  {
    id: 'the empowered person in capital letters',
    tells: ['birthDate', 'username'],
    write: ({ person, username, principal, organisation, applications }) => ({
      subject: 'Udělení plné moci',
      body: [
        `ZMOCNITEL – ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}; statutární zástupce ${fullName(principal)}`,
        `ZMOCNĚNEC – ${fullName(person)}; datum narození ${dottedDate(person.born)}; uživatelské jméno ${username}`,
        `ROZSAH PLNÉ MOCI – podání žádosti, podání výkazu a opravné podání v aplikaci ${applications}`,
        'TRVÁNÍ – do odvolání',
      ],
    }),
  },
  {
    id: 'we empower so that she may act',
    tells: ['birthDate'],
    write: ({ person, organisation, applications }) => ({
      subject: 'Plná moc statutárního zástupce',
      body: [
        'Dobrý den,',
        `touto plnou mocí opravňuje ${organisation.name}, IČO: ${organisation.ico}, níže jmenovanou osobu, aby ji zastupovala při podávání výkazů a žádostí v ${applications}:`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} dne ${czechDate(person.born)}, adresa ${person.address}`,
        'Osoba není oprávněna udělit plnou moc někomu dalšímu.',
      ],
    }),
  },
  {
    id: 'limited to one year',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications, on }) => ({
      subject: 'Plná moc na dobu jednoho roku',
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name} (IČO ${organisation.ico}), zmocňuje na jeden rok počínaje dnem ${czechDate(on)} ${by(person, 'tohoto zmocněnce', 'tuto zmocněnkyni')}: ${fullName(person)}, nar. ${tight(person.born)}.`,
        `Na základě plné moci může ${by(person, 'zmocněnec', 'zmocněnkyně')} v aplikaci ${applications} podat za organizaci jak žádost o dotaci, tak výkaz.`,
      ],
    }),
  },
  {
    id: 'in the place of the declaration',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc k úkonům v OKslužby',
      body: [
        'Vážení,',
        `protože ${fullName(principal)} jako statutární zástupce ${by(principal, 'sám', 'sama')} žádosti ani výkazy podávat nebude, uděluje se tímto k jejich podávání v aplikaci ${applications} plná moc.`,
        `Za koho: ${organisation.name}, IČ ${organisation.ico}`,
        `Komu: ${fullName(person)}, datum narození ${czechDate(person.born)}, trvalý pobyt ${person.address}`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'I do not work there any more',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolávám svůj souhlas (osobní údaje, OKslužby)',
      body: [
        'Dobrý den,',
        `před lety jsem Vám kvůli účtu v ${applications} podepsal${by(person, '', 'a')} formulář, kterým souhlasím se zpracováním osobních údajů. V oboru jsem skončil${by(person, '', 'a')}, účet nepotřebuji, a souhlas proto odvolávám.`,
        `S pozdravem ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'withdrawal in lines',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Oznámení o odvolání souhlasu',
      body: [
        `Kdo souhlas odvolává: ${fullName(person)}`,
        `Den narození: ${dottedDate(person.born)}`,
        `Pro jakou aplikaci byl dán: ${applications}`,
        `Účet, který na jeho základě vznikl: ${username}`,
        'Co odvolávám: souhlas se zpracováním osobních údajů v celém rozsahu',
      ],
    }),
  },
  {
    id: 'reconsidered',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Změna mého rozhodnutí o osobních údajích',
      body: [
        `svůj souhlas se zpracováním osobních údajů, který jsem ministerstvu ${by(person, 'zaslal', 'zaslala')} za účelem přístupu k ${applications}, jsem ${by(person, 'přehodnotil', 'přehodnotila')} a tímto jej odvolávám. Údaje o mně prosím dále nezpracovávejte.`,
        `${person.given} ${person.family}`,
        `nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'withdrawn with the account',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Účet ${username} – odvolání souhlasu se zpracováním údajů`,
      body: [
        'Vážení,',
        `odvolávám souhlas, na jehož základě zpracováváte moje osobní údaje u účtu ${username} v aplikaci ${applications}. Počítám s tím, že tím účet zanikne.`,
        `${fullName(person)}`,
      ],
    }),
  },
  {
    id: 'bez diakritiky beru zpet',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolani souhlasu s osobnimi udaji',
      body: [
        'Dobry den,',
        `${withoutDiacritics(`ja, ${by(person, 'nize podepsany', 'nize podepsana')}, odvolavam souhlas se zpracovanim svych osobnich udaju, dany pro ${applications}.`)} ${person.given} ${person.family}, nar. ${tight(person.born)}.`,
        'Prosim o potvrzeni, ze moje udaje budou vymazany.',
      ],
    }),
  },
  {
    id: 'to the controller, at length',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: 'Odvolání souhlasu uděleného správci osobních údajů',
      body: [
        `Ministerstvo jako správce zpracovává moje osobní údaje, protože jsem u něho za ${organisation.name} ${by(person, 'byl veden', 'byla vedena')} jako uživatel aplikace ${applications} (uživatelské jméno ${username}). Právním základem byl můj souhlas.`,
        'Tento souhlas dnešním dnem odvolávám a žádám, aby údaje, které nejsou nutné z jiného důvodu, byly vymazány.',
        `${fullName(person)}, datum narození ${czechDate(person.born)}`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'mail with a typing error',
    names: { person: true, application: true },
    tells: ['username', 'email'],
    write: ({ person, username, applications }) => ({
      subject: 'Překlep v e-mailové adrese u účtu',
      body: [
        'Dobrý den,',
        `u účtu ${username} v ${applications}, který používá ${fullName(person)}, je v e-mailu překlep, takže nám nechodí žádná upozornění. Opravte prosím adresu na ${person.email}`,
      ],
    }),
  },
  {
    id: 'envelope came open',
    names: { person: true, application: true },
    tells: [],
    write: ({ person, applications }) => ({
      subject: 'Poškozená zásilka s heslem',
      body: [
        'Vážení,',
        `dopis s uživatelským jménem a heslem pro ${applications}, adresovaný na ${by(person, 'jméno našeho pracovníka', 'jméno naší pracovnice')} (${fullName(person)}), nám pošta doručila roztržený. Údaje raději nepoužíváme. Jak máme postupovat, pošlete nám nové heslo?`,
      ],
    }),
  },
  {
    id: 'only in some browsers',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Prázdná stránka po přihlášení',
      body: [
        'Dobrý den,',
        `od poslední aktualizace počítačů se nám po přihlášení do ${applications} zobrazí jen bílá stránka. Ve starším prohlížeči vše funguje. Který prohlížeč máme používat a je potřeba něco nastavit?`,
        'Děkujeme za radu',
      ],
    }),
  },
  {
    id: 'what to write in the box',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Jak vyplnit souhlas',
      body: [
        `rádi bychom správně vyplnili formulář souhlasu pro ${applications}, ale nejsme si jisti dvěma kolonkami. Uvádí se sídlo organizace, nebo adresa pobočky, kde člověk pracuje? A kdo se podepisuje, jen dotyčný, nebo i vedoucí?`,
        'Formulář pošleme, až to budeme vědět.',
      ],
    }),
  },
  {
    id: 'one person in two organisations',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Dotaz: jeden účet, dvě organizace',
      body: [
        'Dobrý den,',
        `${fullName(person)} pracuje na částečný úvazek u nás a na částečný úvazek jinde. Účet v OKslužby (${username}) má zřízený přes druhého zaměstnavatele. Dají se pod jedním účtem vést obě organizace, nebo to systém neumožňuje? Zatím se jen ptáme.`,
      ],
    }),
  },
  {
    id: 'password cannot be changed',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Nejde změnit heslo',
      body: [
        `aplikace ${applications} vyžaduje po uplynutí platnosti změnu hesla, žádné nové heslo ale nepřijme a píše „Heslo nesplňuje podmínky“. Potíž má uživatel ${username}, ${fullName(person)}.`,
        'Můžete nám sdělit, jaké podmínky to jsou, případně heslo obnovit?',
      ],
    }),
  },
  {
    id: 'colleague gave notice',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Ukončení účtu po odchodu z organizace',
      body: [
        'Dobrý den,',
        `${fullName(person)}, ${by(person, 'náš řadový zaměstnanec, dal', 'naše řadová zaměstnankyně, dala')} výpověď a od prvního už u nás nepracuje. Prosíme, zrušte účet ${username} v ${applications}, nikdo jiný ho používat nebude.`,
      ],
    }),
  },
  {
    id: 'date of birth wrong on the protocol',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Chyba v protokolu o zřízení účtu',
      body: [
        'Vážená paní, vážený pane,',
        `v protokolu k účtu v aplikaci ${applications}, který jsme od Vás obdrželi, je chybně uvedeno datum narození. ${fullName(person)} se narodil${by(person, '', 'a')} ${czechDate(person.born)}. Prosíme o opravu ve Vaší evidenci, přihlašování jinak funguje.`,
      ],
    }),
  },
  {
    id: 'in what state it is',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, on }) => ({
      subject: 'V jakém stavu je naše podání',
      body: [
        'Dobrý den,',
        `formuláře k ${applications} jsme Vám odeslali ${czechDate(on)} a od té doby nemáme žádnou zprávu. Můžete nám prosím sdělit, zda jste je dostali a jak dlouho vyřízení obvykle trvá?`,
        'Děkujeme',
      ],
    }),
  },
  {
    id: 'where is the manual',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Příručka uživatele',
      body: [
        `existuje k ${applications} nějaká aktuální příručka? Ta, kterou máme vytištěnou, popisuje jiné obrazovky, než jaké vidíme. Uvítali bychom i pozvánku na školení, pokud nějaké pořádáte.`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'organisation has a new name',
    names: { person: false, application: false },
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Nový název organizace v OKslužby',
      body: [
        'Dobrý den,',
        `naše organizace se nově jmenuje ${organisation.name}, IČO ${organisation.ico} zůstává. V hlavičce OKslužby se ale pořád zobrazuje starý název. Opravíte ho Vy, nebo si ho máme změnit sami?`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'one sheet and its purpose',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Předání formuláře k ${applications}`,
      body: [
        'Vážení,',
        `${organisation.name} Vám touto zprávou předává jeden podepsaný formulář souhlasu se zpracováním osobních údajů, určený pro ${applications}. Najdete jej mezi přílohami.`,
        'S pozdravem a přáním klidného dne',
      ],
    }),
  },
  {
    id: 'as the page wants it',
    tells: [],
    write: () => ({
      subject: 'Průvodní dopis k příloze',
      body: [
        'v příloze je formulář, který se podle Vašich stránek posílá kvůli OKslužby.',
        'Potvrzení o přijetí nepožadujeme.',
      ],
    }),
  },
  {
    id: 'in the attachment, signed by hand',
    tells: [],
    write: ({ applications }) => ({
      subject: `Formulář souhlasu, ${applications}`,
      body: [
        'Dobrý den,',
        'posíláme naskenovaný formulář souhlasu s vlastnoručním podpisem. Originál máme založený u nás.',
        `Aplikace: ${applications}`,
      ],
    }),
  },
  {
    id: 'what the message holds',
    tells: [],
    write: ({ organisation, applications }) => ({
      subject: `Přehled příloh – ${organisation.name}`,
      body: [
        [
          ['Příloha', 'Co obsahuje'],
          ['č. 1', `souhlas se zpracováním osobních údajů pro ${applications}, vyplněný a podepsaný`],
        ],
        'Tento list je pouze průvodní.',
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'I give my consent, first things first',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Můj souhlas se zpracováním osobních údajů pro ${applications}`,
      body: [
        `Souhlasím s tím, aby Ministerstvo práce a sociálních věcí nakládalo s mými osobními údaji v rozsahu nutném pro založení mého uživatelského účtu v ${applications}.`,
        `Jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${born}. Jsem ${position} a ${by(person, 'statutární zástupce', 'statutární zástupkyně')} organizace ${organisation.name}, IČO ${organisation.ico}.`,
      ],
    }),
  },
  {
    id: 'printer broken, so by letter',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas ve formě dopisu',
      body: [
        'Dobrý den,',
        `tiskárna nám vypověděla službu, píšu tedy souhlas rovnou sem. Já, ${person.given} ${person.family}, nar. ${born}, dávám ministerstvu souhlas ke zpracování svých osobních údajů, aby mi mohl být zřízen účet pro ${applications}.`,
        `Zastupuji organizaci ${organisation.name} s IČO ${organisation.ico} (${position}).`,
        'Souhlas dávám dobrovolně a vím, že jej mohu kdykoliv vzít zpět.',
      ],
    }),
  },
  {
    id: 'consent in a table',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `${organisation.name} – souhlas statutárního zástupce`,
      body: [
        'tímto uděluji Ministerstvu práce a sociálních věcí souhlas se zpracováním osobních údajů uvedených v tabulce, a to pro vytvoření a vedení mého uživatelského účtu.',
        [
          ['Údaj', 'Obsah'],
          ['Uživatel', fullName(person)],
          ['Narození', born],
          ['Funkce', `${position} (statutární zástupce)`],
          ['Organizace', `${organisation.name}, IČO ${organisation.ico}`],
          ['Aplikace', applications],
        ],
      ],
    }),
  },
  {
    id: 'agreeing under the name of the organisation',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `K účtu v ${applications}: prohlašuji souhlas`,
      body: [
        'Vážená paní, vážený pane,',
        `za účelem jednoznačného určení své osoby a zavedení uživatelského jména do ${applications} prohlašuji, že se zpracováním svých osobních údajů ministerstvem souhlasím.`,
        `${fullName(person)}, datum narození ${born}`,
        `${position}, ${organisation.name}, ${seatOf(organisation)}, IČ ${organisation.ico}`,
      ],
    }),
  },
];
