import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type {
  ChangeFacts,
  ChangeWording,
  ConsentLetterWording,
  Identifier,
  QuestionWording,
  Text,
} from '../../words.ts';
import { by } from '../grammar.ts';

const change = (id: string, tells: Identifier[], write: (facts: ChangeFacts) => Text): ChangeWording => ({
  id,
  tells,
  write,
});

export const ends: ChangeWording[] = [
  change('handover of the keys', ['birthDate'], ({ person, office, on, applications }) => ({
    subject: 'Skončení funkce statutárního zástupce – informace pro OKslužby',
    body: [
      'Dobrý den,',
      `naše organizace má od ${czechDate(on)} nové vedení. Dosavadní statutární zástupce (${office}), kterým ${by(person, 'byl', 'byla')} ${fullName(person)}, nar. ${czechDate(person.born)}, tímto dnem ve funkci skončil.`,
      `Prosíme, aby přes ${by(person, 'jeho', 'její')} účet v aplikaci ${applications} už nešlo za nás nic odeslat.`,
    ],
  })),
  change('municipal decision on recall', [], ({ person, office, on, organisation }) => ({
    subject: `Odvolání z vedoucího místa – ${organisation.name}`,
    body: [
      `Zřizovatel svým usnesením odvolal s účinností k ${dottedDate(on)} z funkce statutárního orgánu ${by(person, 'tohoto vedoucího', 'tuto vedoucí')} organizace: ${fullName(person)} (${office}).`,
      'Žádáme o provedení potřebných kroků u účtu v OKslužby.',
    ],
  })),
  change('rows of the change', ['birthDate', 'username'], ({ person, username, office, on, successor }) => ({
    subject: 'Změna v osobě statutárního zástupce',
    body: [
      'Předáváme údaje o zániku funkce statutárního zástupce:',
      [
        ['Údaj', 'Obsah'],
        ['Kdo skončil', fullName(person)],
        ['Datum narození', dottedDate(person.born)],
        ['Účet OKslužby', username],
        ['Zaniklá funkce', office],
        ['Den zániku', dottedDate(on)],
        ['Nástupce', fullName(successor)],
      ],
    ],
  })),
  change('members voted', [], ({ person, on, successor, applications }) => ({
    subject: 'Výsledek volební schůze',
    body: [
      'Vážení,',
      `volební členská schůze si ${wordyDate(on)} zvolila nové vedení. V čele organizace ${by(successor, 'stanul', 'stanula')} ${fullName(successor)}; funkční období, v němž nás jako statutární zástupce ${by(person, 'vedl', 'vedla')} ${fullName(person)}, stejného dne skončilo.`,
      `Dáváme Vám to na vědomí, protože přes aplikaci ${applications} se za nás podávají žádosti.`,
    ],
  })),
  change('agreement to finish', ['username'], ({ person, username, office, on }) => ({
    subject: 'Ukončení funkce dohodou',
    body: [
      `dohodou stran skončil ke dni ${czechDate(on)} výkon funkce statutárního orgánu. Týká se: ${fullName(person)} (${office}).`,
      `Účet ${username} má dosud zapnuté podávání za organizaci, což už neodpovídá skutečnosti. Zjednejte prosím nápravu.`,
    ],
  })),
  change('extract of the register enclosed', ['birthDate'], ({ person, office, on, organisation, applications }) => ({
    subject: `Změna zapsaná ve veřejném rejstříku – IČO ${organisation.ico}`,
    body: [
      'Dobrý den, vážená paní,',
      `podle aktuálního výpisu z veřejného rejstříku zanikla dne ${czechDate(on)} funkce statutárního orgánu (${office}), kterou ${by(person, 'zastával', 'zastávala')} ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
      `Hlásíme to v souladu s Vaším postupem, aby oprávnění v ${applications} nemohl nikdo zneužít.`,
    ],
  })),
  change('passed away', [], ({ person, office, on, applications }) => ({
    subject: 'Smutné oznámení a účet statutárního zástupce',
    body: [
      `${by(person, 'Náš', 'Naše')} ${office} ${fullName(person)} nás dne ${wordyDate(on)} navždy ${by(person, 'opustil', 'opustila')}. Funkce statutárního zástupce organizace tak ${by(person, 'jeho', 'jejím')} úmrtím zanikla.`,
      `Přístupové údaje do ${applications} už po ${by(person, 'něm', 'ní')} nikdo používat nebude, účet prosíme uzavřít.`,
    ],
  })),
  change('interim management', ['birthDate'], ({ person, office, on, successor }) => ({
    subject: 'Dočasné vedení organizace',
    body: [
      'Hezké dopoledne,',
      `${fullName(person)} (datum narození ${dottedDate(person.born)}) na funkci statutárního zástupce (${office}) ${by(person, 'rezignoval', 'rezignovala')} a rezignace nabyla účinnosti ${czechDate(on)}. Do výběrového řízení organizaci řídí ${fullName(successor)}.`,
      'Vezměte to prosím v úvahu u oprávnění v systému OKslužby.',
    ],
  })),
  change('block the submitting', ['birthDate', 'username'], ({ person, username, on, applications }) => ({
    subject: `Spěchá: zamezení podání v aplikaci ${applications}`,
    body: [
      `Žádáme o okamžité zamezení podání z účtu ${username}. ${by(person, 'Jeho držitel', 'Jeho držitelka')} ${fullName(person)}, nar. ${czechDate(person.born)}, už od ${czechDate(on)} není statutárním zástupcem naší organizace a nemá právo za ni jednat.`,
    ],
  })),
  change('pensioner, friendly', [], ({ person, office, on, successor, applications }) => ({
    subject: 'Předání štafety',
    body: [
      'Milí kolegové,',
      `po mnoha letech ${by(person, 'předal náš', 'předala naše')} ${office} ${fullName(person)} funkci statutárního zástupce. Poslední den ve funkci byl ${wordyDate(on)}, pak už jen zasloužený odpočinek.`,
      `Nástupcem je ${fullName(successor)}. V aplikaci ${applications} prosím u předchozího vedení zrušte právo podávat.`,
    ],
  })),
  change('secretary without marks', ['birthDate'], ({ person, on }) => ({
    subject: 'Zmena statutarniho zastupce',
    body: [
      'Dobry den,',
      `oznamuji, ze ${fullName(person)}, nar. ${dottedDate(person.born)}, ke dni ${dottedDate(on)} ${by(person, 'prestal', 'prestala')} vykonavat funkci statutarniho zastupce nasi organizace. Prosim o odebrani opravneni v OKsluzby.`,
      'Dekuji, sekretariat',
    ],
  })),
];

export const ownEnds: ChangeWording[] = [
  change('my last day', ['birthDate'], ({ person, organisation, office, on }) => ({
    subject: 'Skončil mi mandát',
    body: [
      'Vážení,',
      `${wordyDate(on)} byl můj poslední den ve funkci statutárního zástupce (${office}), a to v organizaci ${organisation.name}, IČO ${organisation.ico}. Nerad${by(person, '', 'a')} bych, aby se mým jménem v OKslužby dál něco podávalo.`,
      `${fullName(person)}, datum narození ${czechDate(person.born)}`,
    ],
  })),
  change(
    'I inform from my own box',
    ['birthDate', 'username'],
    ({ person, username, organisation, on, applications }) => ({
      subject: 'Ohlášení podle Vašeho webu – konec statutárního orgánu',
      body: [
        `Jako bývalý statutární orgán subjektu ${organisation.name} (IČO ${organisation.ico}) ohlašuji, že mi funkce zanikla ke dni ${czechDate(on)}.`,
        `Moje údaje: ${fullName(person)}, nar. ${dottedDate(person.born)}, uživatel ${username} v aplikaci ${applications}.`,
        'Prosím o potvrzení, že jste mé oznámení obdrželi.',
      ],
    }),
  ),
  change('not re-elected', ['birthDate'], ({ person, organisation, office, on }) => ({
    subject: 'Konec mandátu v čele organizace',
    body: [
      'Dobrý den,',
      `členové mě do funkce (${office}) znovu nezvolili, takže ode dne ${dottedDate(on)} ${organisation.name}, IČ ${organisation.ico}, jako statutární zástupce už neřídím. Můj účet do OKslužby proto prosím odpojte.`,
      `Zdraví ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}`,
    ],
  })),
  change('dispute with the board', ['birthDate'], ({ person, organisation, on, applications }) => ({
    subject: 'Upozornění na zánik mé funkce',
    body: [
      `Funkce statutárního zástupce jsem se v organizaci ${organisation.name} (IČO ${organisation.ico}) ${by(person, 'vzdal', 'vzdala')} k ${czechDate(on)}. Mám důvodnou obavu, že moje heslo do ${applications} někdo dál používá, proto Vám konec své funkce oznamuji osobně.`,
      `Totožnost: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
    ],
  })),
  change('labelled by the person', ['birthDate', 'username'], ({ person, username, organisation, office, on }) => ({
    subject: 'Oznámení bývalého statutárního zástupce',
    body: [
      `Oznamovatel: ${fullName(person)}`,
      `Narozen/a: ${czechDate(person.born)}`,
      `Uživatelské jméno OKslužby: ${username}`,
      `Organizace: ${organisation.name}, IČO ${organisation.ico}`,
      `Obsah oznámení: moje funkce statutárního orgánu (${office}) skončila ${czechDate(on)}`,
    ],
  })),
];

export const delegations: ChangeWording[] = [
  change('economist will press the button', ['birthDate', 'username'], ({ person, username, applications }) => ({
    subject: `Delegace práva podání v ${applications}`,
    body: [
      'Dobrý den,',
      `z provozních důvodů právo odesílat žádosti a výkazy v aplikaci ${applications} deleguji na ${by(person, 'svého spolupracovníka', 'svou spolupracovnici')}: ${fullName(person)}, nar. ${czechDate(person.born)}, login ${username}.`,
      'Děkuji za nastavení.',
    ],
  })),
  change('order of the director', ['birthDate'], ({ person, applications, organisation, principal }) => ({
    subject: 'Příkaz statutárního zástupce – pověření k podání',
    body: [
      `${fullName(principal)}, statutární zástupce organizace ${organisation.name}, tímto pověřuje k podávání žádostí a výkazů prostřednictvím aplikace ${applications}`,
      `${by(person, 'pana', 'paní')}: ${fullName(person)}, datum narození ${dottedDate(person.born)}.`,
      'Pověření se vydává na dobu neurčitou.',
    ],
  })),
  change('who submits from now on', ['username'], ({ person, username, applications, on }) => ({
    subject: `Kdo za nás podává výkazy – ${applications}`,
    body: [
      `od ${czechDate(on)} za nás výkazy i žádosti v aplikaci ${applications} podává z pověření statutárního zástupce ${fullName(person)}, účet ${username}. Zapněte prosím u tohoto účtu delegované podání.`,
    ],
  })),
  change('delegated in a table', ['birthDate', 'username'], ({ person, username, applications, principal }) => ({
    subject: 'Přehled delegovaných oprávnění',
    body: [
      'Deleguji oprávnění k podání žádosti a výkazu v OKslužby takto:',
      [
        ['Deleguje (statutární zástupce)', 'Na koho', 'Nar.', 'Login', 'Aplikace'],
        [fullName(principal), fullName(person), czechDate(person.born), username, applications],
      ],
    ],
  })),
  change('holiday of the chairwoman', ['birthDate'], ({ person, applications, principal }) => ({
    subject: 'Podání výkazů v době nepřítomnosti',
    body: [
      'Vážení,',
      `náš statutární zástupce (${fullName(principal)}) bude delší dobu v zahraničí. Své právo podat žádost a výkaz v ${applications} proto deleguje; podání bude činit ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
      'Prosíme o zanesení do systému.',
    ],
  })),
  change('besides the statutory one', ['username'], ({ person, username, applications }) => ({
    subject: 'Druhá osoba s právem podání',
    body: [
      'Dobrý den,',
      `kromě statutárního zástupce má mít nově právo podávat výkazy v aplikaci ${applications} také ${fullName(person)} (uživatelské jméno ${username}). Statutární zástupce ${by(person, 'mu', 'jí')} toto právo deleguje tímto dopisem.`,
    ],
  })),
  change('clumsy delegation', ['birthDate', 'username'], ({ person, username, applications, organisation }) => ({
    subject: 'delegování',
    body: [
      `prosím o zařízení delegování podání výkazů za ${organisation.name} do ${applications}. Deleguje se na osobu ${person.given} ${person.family} nar. ${dottedDate(person.born)} přihlašovací jméno ${username}, já jako statutární zástupce s tím souhlasím.`,
    ],
  })),
  change('points of the mandate', ['birthDate'], ({ person, applications, organisation, principal }) => ({
    subject: `Pověření pro podání v aplikaci ${applications}`,
    body: [
      `1) Pověřující: ${organisation.name}, za niž jedná ${fullName(principal)}`,
      `2) Pověřená osoba: ${fullName(person)}, nar. ${czechDate(person.born)}`,
      `3) Rozsah: podání žádosti o dotaci a podání výkazů v aplikaci ${applications}`,
      '4) Trvání: do písemného odvolání',
    ],
  })),
];

export const attorneys: ChangeWording[] = [
  change('simple power', ['birthDate'], ({ person, principal, organisation, applications }) => ({
    subject: 'Plná moc pro aplikaci OKslužby',
    body: [
      `Podle § 441 občanského zákoníku uděluje ${organisation.name}, IČO ${organisation.ico}, zastoupená osobou ${fullName(principal)}, plnou moc, aby v aplikaci ${applications} za ni žádosti a výkazy podával tento zmocněnec:`,
      `${fullName(person)}, nar. ${czechDate(person.born)}, trvale bytem ${person.address}.`,
      'Zmocněnec si nemůže ustanovit dalšího zástupce.',
    ],
  })),
  change('two parties', ['birthDate'], ({ person, principal, organisation, applications }) => ({
    subject: 'PLNÁ MOC k úkonům v OKslužby',
    body: [
      `zmocnitel – ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}, jednající: ${fullName(principal)}`,
      `zmocněnec – ${fullName(person)}, ${person.address}, datum narození ${dottedDate(person.born)}`,
      `Zmocnitel dává zmocněnci plnou moc k vyhotovení a podání žádostí i výkazů v aplikaci ${applications}, a to až do jejího odvolání.`,
    ],
  })),
  change('covering the enclosed power', ['birthDate'], ({ person, organisation, applications }) => ({
    subject: 'Předložení plné moci statutárního zástupce',
    body: [
      'Dobrý den,',
      `místo čestného prohlášení předkládáme plnou moc, kterou statutární zástupce organizace ${organisation.name} zmocnil k podávání žádosti a výkazu v ${applications} tuto osobu: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
    ],
  })),
  change(
    'I myself empower',
    ['birthDate', 'username'],
    ({ person, username, principal, organisation, applications }) => ({
      subject: `Zmocnění k podávání – ${applications}`,
      body: [
        `Jmenuji se ${fullName(principal)} a zastupuji organizaci ${organisation.name} (IČO ${organisation.ico}). Touto plnou mocí zmocňuji ${by(person, 'pana', 'paní')}: ${fullName(person)}, nar. ${czechDate(person.born)}, účet ${username}.`,
        `Plná moc opravňuje k odesílání žádostí a výkazů v aplikaci ${applications}.`,
      ],
    }),
  ),
  change('power until the end of the year', ['birthDate'], ({ person, principal, organisation, applications, on }) => ({
    subject: 'Časově omezená plná moc',
    body: [
      `${organisation.name} (dále jen „zmocnitel“), statutární zástupce ${fullName(principal)}, uděluje s platností od ${czechDate(on)} na dobu jednoho roku plnou moc`,
      `pro: ${fullName(person)}, nar. ${dottedDate(person.born)}, bytem ${person.address} (dále jen „zmocněnec“),`,
      `k tomu, aby za zmocnitele podával v aplikaci ${applications} výkazy a žádosti. Zmocněnec plnou moc přijímá.`,
    ],
  })),
];

export const withdrawals: ChangeWording[] = [
  change('leaving the field', ['birthDate'], ({ person, applications }) => ({
    subject: 'Odvolání mého souhlasu u aplikace OKslužby',
    body: [
      'Dobrý den,',
      `z oboru odcházím a nevidím důvod, proč by ministerstvo mělo mé údaje dál zpracovávat. Souhlas se zpracováním osobních údajů, který jsem Vám ${by(person, 'podepsal', 'podepsala')} kvůli aplikaci ${applications}, proto odvolávám.`,
      `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}`,
    ],
  })),
  change('formal revocation with account', ['birthDate', 'username'], ({ person, username, applications }) => ({
    subject: 'Odvolání souhlasu subjektem údajů',
    body: [
      `Odvolávající: ${fullName(person)}`,
      `Datum narození: ${dottedDate(person.born)}`,
      `Uživatelské jméno: ${username}`,
      `Co odvolávám: souhlas se zpracováním osobních údajů udělený MPSV pro ${applications}`,
      'Účinnost: dnem doručení',
    ],
  })),
  change('changed mind', ['birthDate'], ({ person, applications }) => ({
    subject: 'Změna rozhodnutí – souhlas beru zpět',
    body: [
      `tiskopis se souhlasem ke zpracování osobních údajů pro ${applications} jsem sice ${by(person, 'odeslal', 'odeslala')}, svůj souhlas však beru zpět a účet už nechci. Prosím, abyste podle toho naložili i s mými údaji.`,
      `Jméno: ${person.given} ${person.family}, dat. nar.: ${czechDate(person.born)}`,
    ],
  })),
  change('erase what you can', ['birthDate', 'username'], ({ person, username, applications }) => ({
    subject: `Souhlas k ${applications} – odvolání a výmaz`,
    body: [
      'Vážený správce osobních údajů,',
      `já, ${fullName(person)} (nar. ${wordyDate(person.born)}, v systému ${username}), odvolávám souhlas se zpracováním svých osobních údajů daný pro aplikaci ${applications} a žádám o jejich výmaz v rozsahu, který zákon připouští.`,
    ],
  })),
  change('politely', ['birthDate'], ({ person, applications }) => ({
    subject: 'Odvolání souhlasu (zpracování osobních údajů)',
    body: [
      'Dobré odpoledne,',
      `před časem jsem Vám ${by(person, 'poslal', 'poslala')} souhlas se zpracováním osobních údajů, abych ${by(person, 'mohl', 'mohla')} pracovat v ${applications}. Změnil${by(person, '', 'a')} jsem zaměstnání, a tak jej odvolávám.`,
      `Děkuji za spolupráci. ${fullName(person)}, datum narození ${dottedDate(person.born)}`,
    ],
  })),
  change('without accents', ['birthDate'], ({ person }) => ({
    subject: 'Odvolani souhlasu se zpracovanim osobnich udaju',
    body: [
      'Dobry den,',
      `timto odvolavam svuj souhlas se zpracovanim osobnich udaju pro OKsluzby. Jsem ${person.given} ${person.family}, nar. ${czechDate(person.born)}.`,
    ],
  })),
];

const question = (
  id: string,
  [person, application]: [boolean, boolean],
  tells: Identifier[],
  write: (facts: ChangeFacts) => Text,
): QuestionWording => ({ id, names: { person, application }, tells, write });

export const questions: QuestionWording[] = [
  question('password expired', [true, true], ['username'], ({ person, username, applications }) => ({
    subject: 'Vypršené heslo',
    body: [
      'Dobrý den,',
      `${by(person, 'kolegovi', 'kolegyni')} (${fullName(person)}, uživatelské jméno ${username}) v aplikaci ${applications} vypršela platnost hesla a nové si nastavit nejde. Co s tím můžeme udělat?`,
    ],
  })),
  question('white page', [false, true], [], ({ applications }) => ({
    subject: `${applications} – prázdná stránka`,
    body: [
      `od pondělka se nám po přihlášení do aplikace ${applications} zobrazí jen bílá stránka. Prohlížeč jsme aktualizovali, mezipaměť vymazali. Je chyba u Vás, nebo u nás?`,
      'Předem děkuji za radu.',
    ],
  })),
  question('typing error in the mail', [true, false], ['username', 'email'], ({ person, username }) => ({
    subject: 'Oprava překlepu v e-mailové adrese',
    body: [
      `${fullName(person)}, uživatel${by(person, '', 'ka')} OKslužby (${username}), má v profilu chybnou e-mailovou adresu, takže ${by(person, 'mu', 'jí')} nechodí upozornění. Správná adresa je ${person.email}. Prosíme o opravu.`,
    ],
  })),
  question('which field of the form', [false, true], [], ({ applications }) => ({
    subject: 'Jak vyplnit tiskopis souhlasu',
    body: [
      'Hezký den,',
      `v tiskopisu souhlasu pro ${applications} nám není jasné, zda do kolonky adresa patří bydliště, nebo sídlo organizace, a jestli stačí obyčejný podpis perem. Zatím nic neposíláme, čekáme na Vaši odpověď.`,
    ],
  })),
  question('has the form arrived', [true, true], ['birthDate'], ({ person, applications, on }) => ({
    subject: 'Dotaz na stav vyřízení',
    body: [
      'Vážení,',
      `dne ${czechDate(on)} jsme Vám poštou odeslali formulář souhlasu pro aplikaci ${applications}. ${by(person, 'Uživatelem', 'Uživatelkou')} má být ${fullName(person)}, nar. ${czechDate(person.born)}. Můžete nám sdělit, zda Vám zásilka došla a v jakém stavu věc je?`,
    ],
  })),
  question('code by telephone', [true, true], ['username'], ({ person, username, applications }) => ({
    subject: 'Nefunkční přihlášení po výměně počítače',
    body: [
      `po výměně počítače se ${fullName(person)} nedostane do ${applications}, přestože jméno ${username} i heslo zadává správně. Objeví se hlášení o neplatném certifikátu. Poradíte nám, jaké nastavení je potřeba?`,
    ],
  })),
  question('manual for the report', [false, true], [], ({ applications }) => ({
    subject: 'Příručka uživatele',
    body: [
      'Dobrý den,',
      `kde bychom našli aktuální uživatelskou příručku k aplikaci ${applications}? Ta, kterou máme, je z roku 2019 a obrazovky v ní vypadají jinak.`,
      'S díky sociální pracovnice',
    ],
  })),
  question('printing the application', [false, true], [], ({ applications, organisation }) => ({
    subject: 'Tisk sestavy',
    body: [
      `v aplikaci ${applications} nejde vytisknout sestava za organizaci ${organisation.name}: dokument se otevře, ale písmena s háčky jsou nahrazena otazníky. Víte prosím o tom?`,
    ],
  })),
  question('married and renamed', [true, false], ['username'], ({ person, username }) => ({
    subject: 'Nové příjmení v profilu uživatele',
    body: [
      'Dobrý den,',
      `u účtu ${username} v systému OKslužby je stále staré příjmení. Po změně v matrice zní celé jméno ${fullName(person)}. Je k opravě potřeba něco doložit, nebo to zařídíte na základě této zprávy?`,
    ],
  })),
  question('former colleague is gone', [true, true], ['username'], ({ person, username, applications }) => ({
    subject: 'Účet odešlého pracovníka',
    body: [
      `pracovní poměr u nás ${by(person, 'ukončil', 'ukončila')} ${fullName(person)}, ${by(person, 'řadový zaměstnanec', 'řadová zaměstnankyně')}. Účet ${username} v aplikaci ${applications} už nebude zapotřebí, zrušte ho prosím.`,
    ],
  })),
  question('envelope to the old seat', [false, false], [], ({ organisation }) => ({
    subject: 'Dopis s přihlašovacími údaji na starou adresu',
    body: [
      'Vážený pane řediteli,',
      `přestěhovali jsme se a bojíme se, že dopis s hesly k OKslužby půjde na dřívější adresu. Nyní sídlíme zde: ${seatOf(organisation)}. Dá se ověřit, kam jste jej poslali?`,
    ],
  })),
];

export const covers: ChangeWording[] = [
  change('one page enclosed', [], ({ applications }) => ({
    subject: `Předání tiskopisu k aplikaci ${applications}`,
    body: [
      'Dobrý den,',
      'předáváme Vám jednu přílohu: tiskopis souhlasu, který jsme vyplnili a podepsali.',
      'Sekretariát',
    ],
  })),
  change('by the procedure', [], ({ organisation, applications }) => ({
    subject: 'Souhlas se zpracováním osobních údajů – průvodní přípis',
    body: [
      `podle zveřejněného postupu Vám ${organisation.name} předává formulář souhlasu se zpracováním osobních údajů k aplikaci ${applications}. Formulář je jedinou přílohou této zprávy.`,
    ],
  })),
  change('very short cover', [], () => ({
    subject: 'Formulář v příloze',
    body: ['Zdravíme a posíláme vyplněný souhlas k OKslužby (viz přiložený soubor).'],
  })),
  change('cover with greeting', [], ({ applications }) => ({
    subject: 'Zásilka formuláře',
    body: [
      'Vážená paní, vážený pane,',
      `tímto přípisem doprovázíme formulář souhlasu určený pro ${applications}. Všechny údaje jsou uvedeny přímo v něm.`,
      'Přejeme Vám úspěšný den.',
    ],
  })),
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'I give the ministry my consent',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Udělení souhlasu pro ${applications}`,
      body: [
        'Dobrý den,',
        `já, ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${born}, uděluji Ministerstvu práce a sociálních věcí souhlas, aby zpracovávalo mé osobní údaje kvůli založení mého účtu v aplikaci ${applications}.`,
        `Působím zde: ${organisation.name}, IČO ${organisation.ico}, jako ${position}. Organizaci zastupuji jako statutární zástupce.`,
      ],
    }),
  },
  {
    id: 'consent by lines',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Můj souhlas se zpracováním osobních údajů',
      body: [
        `Souhlasím, aby MPSV pracovalo s mými osobními údaji za účelem zřízení přístupových údajů do ${applications}.`,
        `Kdo souhlasí: ${fullName(person)}, nar. ${born}`,
        `Za koho: ${organisation.name} (IČ ${organisation.ico})`,
        `V jakém postavení: ${position}, statutární zástupce`,
      ],
    }),
  },
  {
    id: 'printer did not work',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas namísto tiskopisu',
      body: [
        'Vážení,',
        `tiskopis se nám nedaří vyplnit, snad tedy postačí tato slova: se zpracováním svých osobních údajů ministerstvem pro potřeby účtu v aplikaci ${applications} souhlasím.`,
        `${fullName(person)}, datum narození ${born}, ${position} (statutární zástupce), ${organisation.name}, IČO: ${organisation.ico}`,
      ],
    }),
  },
  {
    id: 'voluntary and revocable',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Písemný souhlas subjektu údajů',
      body: [
        `Jako ${position} a statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, dobrovolně souhlasím se zpracováním osobních údajů o mé osobě v souvislosti se zavedením uživatele do aplikace ${applications}. Vím, že souhlas mohu kdykoli vzít zpět.`,
        `Jméno a datum narození: ${fullName(person)}, ${born}`,
      ],
    }),
  },
];
