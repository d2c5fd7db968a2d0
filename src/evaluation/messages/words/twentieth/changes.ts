import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'the founder decided in summer',
    tells: ['birthDate'],
    write: ({ person, office, on, successor, applications }) => ({
      subject: `Personální změna v čele organizace – upozornění pro ${applications}`,
      body: [
        'Vážení,',
        `zřizovatel na svém posledním zasedání rozhodl, že ${fullName(person)}, ${office}, narozen${by(person, '', 'a')} ${wordyDate(person.born)}, se k ${czechDate(on)} z funkce odvolává. Od tohoto dne tedy již za nás jako statutární orgán nejedná.`,
        `Vedení organizace převzal${by(successor, '', 'a')} ${fullName(successor)}.`,
        `V ${applications} prosím podle toho upravte, co je třeba, ať za nás nikdo nepovolaný nic nepodá.`,
      ],
    }),
  },
  {
    id: 'four labelled lines',
    tells: ['username'],
    write: ({ person, username, office, on, applications }) => ({
      subject: 'Statutární zástupce – skončení ve funkci',
      body: [
        `Kdo: ${fullName(person)} (${office})`,
        'Jaká změna: skončení ve funkci statutárního zástupce organizace',
        `Od kdy: ${dottedDate(on)}`,
        `Čeho se to týká: oprávnění uživatele ${username} podávat v ${applications}`,
      ],
    }),
  },
  {
    id: 'she stays with us as a social worker',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, applications }) => ({
      subject: 'Oznámení – konec funkce, pracovní poměr trvá',
      body: [
        'Dobrý den,',
        `rádi bychom Vám dali vědět, že ${fullName(person)}, ${czechDate(person.born)}, složil${by(person, '', 'a')} na vlastní žádost svou funkci (${office}). Posledním dnem ve funkci byl ${czechDate(on)}. V organizaci zůstává, ale už ne jako statutární zástupce.`,
        `${by(person, 'Jeho', 'Její')} účet v ${applications} má jméno ${username} a dosud z něj jde odesílat žádosti. To by se mělo změnit.`,
        'S díky a s pozdravem',
      ],
    }),
  },
  {
    id: 'short note of the office',
    tells: [],
    write: ({ person, on, office }) => ({
      subject: `OKslužby: ${fullName(person)} končí ve funkci`,
      body: [
        `Pro Vaši informaci: ${fullName(person)} není od ${czechDate(on)} ve funkci (${office}) a organizaci nezastupuje. Zneplatněte proto prosím oprávnění, která v OKslužby jako statutární zástupce ${by(person, 'měl', 'měla')}.`,
      ],
    }),
  },
  {
    id: 'board minutes retold',
    tells: ['birthDate'],
    write: ({ person, office, on, successor, applications, organisation }) => ({
      subject: `${organisation.name}: změna statutárního orgánu ke dni ${czechDate(on)}`,
      body: [
        'Vážený pane řediteli,',
        'dovolujeme si Vás seznámit s výsledkem jednání nejvyššího orgánu naší organizace, které se týkalo obsazení funkce statutárního zástupce.',
        `Po projednání výroční zprávy podal${by(person, '', 'a')} ${fullName(person)} (${office}, datum narození ${dottedDate(person.born)}) demisi. Nejvyšší orgán ji přijal a funkce tak ${by(person, 'jmenovanému', 'jmenované')} skončila ${wordyDate(on)}.`,
        `Do téže funkce byl${by(successor, '', 'a')} bez zbytečného odkladu povolán${by(successor, '', 'a')} ${fullName(successor)}.`,
        `Zápis do veřejného rejstříku je navržen. Vám to píšeme proto, že odstupující ${office} má v ${applications} oprávnění podávat za organizaci a o ta by ${by(person, 'měl', 'měla')} přijít.`,
      ],
    }),
  },
  {
    id: 'plain keyboard, the head is gone',
    tells: ['birthDate'],
    write: ({ person, on, applications }) => ({
      subject: withoutDiacritics('Oznameni: statutarni zastupce uz neni ve funkci'),
      body: [
        'Dobry den,',
        `oznamujeme Vam ze ${fullName(person)}, nar. ${dottedDate(person.born)}, ke dni ${czechDate(on)} ${by(person, 'skoncil', 'skoncila')} jako nas statutarni zastupce.`,
        withoutDiacritics(`Prosime zrusit prava k podani v ${applications}.`),
        'Dekujeme za pochopeni',
      ],
    }),
  },
  {
    id: 'who was who, in three columns',
    tells: ['birthDate', 'username'],
    write: ({ person, username, on, successor, office }) => ({
      subject: 'Střídání ve funkci statutárního zástupce',
      body: [
        'Vážená paní, vážený pane,',
        'v naší organizaci došlo ke střídání ve vedení, jak ukazuje tabulka.',
        [
          ['Statutární zástupce', 'Odcházející', 'Nastupující'],
          ['Jméno', fullName(person), fullName(successor)],
          ['Funkce', `${office}, do ${czechDate(on)}`, `${by(successor, 'pověřen', 'pověřena')} vedením`],
          ['Uživatel OKslužby', `${username} (nar. ${czechDate(person.born)})`, '—'],
        ],
        'Odcházejícímu statutárnímu zástupci prosíme odejmout oprávnění podávat žádosti a výkazy.',
      ],
    }),
  },
  {
    id: 'not elected again',
    tells: ['birthDate'],
    write: ({ person, office, on, organisation }) => ({
      subject: 'Hlášení o zániku funkce statutárního zástupce',
      body: [
        `Organizace ${organisation.name} hlásí tuto skutečnost. Funkce, kterou zastával${by(person, '', 'a')} ${fullName(person)} jako ${office}, zanikla ${dottedDate(on)}. Důvodem bylo skončení volebního období, znovu ${by(person, 'zvolen nebyl', 'zvolena nebyla')}.`,
        `Datum narození pro určení osoby: ${dottedDate(person.born)}.`,
        'Hlášení činíme kvůli oprávněním v OKslužby, aby jich nebylo možné využít po skončení funkce.',
      ],
    }),
  },
  {
    id: 'friendly word about a farewell',
    tells: [],
    write: ({ person, on, successor, applications, office }) => ({
      subject: `Loučíme se – a máme prosbu k ${applications}`,
      body: [
        'Milí kolegové,',
        `po mnoha letech jsme se rozloučili s člověkem, který naši organizaci vybudoval. ${fullName(person)} byl${by(person, '', 'a')} naším statutárním zástupcem (${office}) do ${wordyDate(on)}, pak funkci předal${by(person, '', 'a')} a je na zaslouženém odpočinku.`,
        `Prosíme, zařiďte, aby už v ${applications} nefungovalo jméno a heslo, se kterým za nás podával${by(person, '', 'a')} výkazy. Nově za nás jedná ${fullName(successor)}.`,
        'Přejeme hezké dny',
      ],
    }),
  },
  {
    id: 'agreement on ending the office',
    tells: ['birthDate', 'username'],
    write: ({ person, username, on, office, applications }) => ({
      subject: `Zánik oprávnění uživatele ${username}`,
      body: [
        `${fullName(person)}, nar. ${czechDate(person.born)}, a naše organizace se ${by(person, 'dohodli', 'dohodly')}, že ${by(person, 'jmenovaný', 'jmenovaná')} přestane být naším statutárním zástupcem (dosud ${office}). Dohoda nabyla účinnosti ${czechDate(on)}, takže tento uživatel aplikace ${applications} už statutárním zástupcem není.`,
        'Ve vlastním zájmu Vás o tom vyrozumíváme.',
      ],
    }),
  },
  {
    id: 'a deputy leads for the time being',
    tells: [],
    write: ({ person, on, successor, office, applications }) => ({
      subject: 'Odchod z funkce statutárního orgánu',
      body: [
        'Vážení,',
        `${fullName(person)}, ${office}, se své funkce v naší organizaci ${by(person, 'zřekl', 'zřekla')} ke dni ${czechDate(on)}. Výběrové řízení ještě běží a do jmenování nástupce nás vede ${fullName(successor)}.`,
        `Žádáme o odejmutí práv, která má odstoupivší statutární orgán v ${applications}.`,
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'handed over and locked',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: 'Skončil mi mandát statutárního zástupce',
      body: [
        'Vážení,',
        `do ${czechDate(on)} jsem ${by(person, 'byl', 'byla')} ${office} organizace ${organisation.name} (IČO ${organisation.ico}). Tímto datem mi funkce skončila a klíče i razítka jsem ${by(person, 'předal', 'předala')}.`,
        `Prosím, zablokujte má oprávnění v ${applications}, nerad${by(person, '', 'a')} bych ${by(person, 'nesl', 'nesla')} odpovědnost za to, co by někdo podal mým jménem.`,
        `${fullName(person)}, datum narození ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'from the former head, in lines',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, office, username }) => ({
      subject: 'Bývalý statutární zástupce – oznámení',
      body: [
        `Oznamuje: ${fullName(person)}, nar. ${dottedDate(person.born)}`,
        `Organizace, ve které funkce skončila: ${organisation.name}, IČO ${organisation.ico}`,
        `Funkce a den jejího skončení: ${office}, ${dottedDate(on)}`,
        `Uživatelské jméno v OKslužby: ${username}`,
        'Důvod oznámení: obava, aby oprávnění k podání nebylo zneužito',
      ],
    }),
  },
  {
    id: 'the members chose another',
    tells: ['birthDate'],
    write: ({ person, organisation, on, successor }) => ({
      subject: 'Zvolili jiného statutárního zástupce',
      body: [
        'Dobrý den,',
        `na členské schůzi ${wordyDate(on)} jsem svou funkci statutárního zástupce neobhájil${by(person, '', 'a')} a toho dne mi také skončila. Organizace ${organisation.name}, IČO: ${organisation.ico}, má teď v čele jiného člověka (${fullName(successor)}).`,
        'Podle Vašich stránek se to má ve vlastním zájmu ohlásit, což tímto dopisem dělám. Do OKslužby se za ni už hlásit nechci a nebudu.',
        `${fullName(person)}, ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'gave up for health',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: `${by(person, 'Vzdal', 'Vzdala')} jsem se funkce statutárního zástupce`,
      body: [
        `ze zdravotních důvodů jsem se ke dni ${dottedDate(on)} ${by(person, 'vzdal', 'vzdala')} funkce (${office}) v organizaci ${organisation.name}, IČ ${organisation.ico}, a přestal${by(person, '', 'a')} jsem být jejím statutárním orgánem. Žádám, aby mi byla odňata práva v ${applications}.`,
        `Datum narození: ${czechDate(person.born)}`,
        fullName(person),
      ],
    }),
  },
  {
    id: 'nobody told you, so I do',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username, applications }) => ({
      subject: `Účet ${username} – už nejsem ve funkci`,
      body: [
        'Dobrý večer,',
        `zjistil${by(person, '', 'a')} jsem, že se mohu stále přihlásit do ${applications} a odeslat výkaz, přestože moje funkce statutárního zástupce skončila už ${czechDate(on)}. Nové vedení Vám to patrně neohlásilo, takže to hlásím ${by(person, 'sám', 'sama')}.`,
        `Šlo o organizaci ${organisation.name}, IČO ${organisation.ico}; můj účet je ${username}.`,
        `Zdraví ${fullName(person)} (${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)})`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'order of the director',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal, on }) => ({
      subject: `Pověření k úkonům v ${applications}`,
      body: [
        `Já, ${fullName(principal)}, jako statutární zástupce organizace pověřuji podáváním žádostí a výkazů v ${applications} tuto osobu:`,
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}, uživatelské jméno ${username}`,
        `Pověření se uděluje s účinností od ${czechDate(on)} a trvá, dokud je písemně nezruším.`,
      ],
    }),
  },
  {
    id: 'she sends, I only read',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Kdo za nás bude podávat v ${applications}`,
      body: [
        'Dobrý den,',
        `od příštího období nechci žádosti a výkazy v ${applications} podávat já jako statutární zástupce, ale přenechávám to uživateli ${username}. Je jím ${fullName(person)}.`,
        'Oprávnění k podání prosím tedy delegujte na tento účet, já to v aplikaci neumím najít.',
        'Děkuji za pomoc a zdravím',
      ],
    }),
  },
  {
    id: 'entitlement by table',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal, organisation }) => ({
      subject: 'Delegování akce Podání',
      body: [
        `Za organizaci ${organisation.name}, IČO ${organisation.ico}, delegujeme akci „podání“ (žádosti i výkazy) takto:`,
        [
          ['Deleguje', 'Na koho', 'Narození', 'Přihlašovací jméno', 'Aplikace'],
          [fullName(principal), fullName(person), dottedDate(person.born), username, applications],
        ],
      ],
    }),
  },
  {
    id: 'while abroad',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Podávání výkazů v době mé nepřítomnosti',
      body: [
        'Vážená paní, vážený pane,',
        `odjíždím na delší studijní pobyt a výkazy ani žádosti za naši organizaci nebudu moci v ${applications} osobně odesílat. Toto své oprávnění statutárního zástupce po dobu pobytu deleguji dále.`,
        `Podání bude místo mě činit ${fullName(person)}, datum narození ${czechDate(person.born)}.`,
        'Prosím o zanesení do systému.',
      ],
    }),
  },
  {
    id: 'right of one button',
    tells: ['username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: `Prosba o delegaci podání na účet ${username}`,
      body: [
        `${fullName(person)} (účet ${username}) vyplňuje v ${applications} všechno, jen tlačítko „Podat“ ${by(person, 'mu', 'jí')} nefunguje, neboť podání je vyhrazeno statutárnímu zástupci.`,
        `Statutární zástupce organizace ${organisation.name} rozhodl, že oprávnění podávat žádosti a výkazy deleguje právě na tento účet. Prosíme o nastavení.`,
      ],
    }),
  },
  {
    id: 'plain keyboard, she shall submit',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: withoutDiacritics(`Delegovani podani v ${applications}`),
      body: [
        'Dobry den, pani reditelko, pane rediteli,',
        `${withoutDiacritics(`jako statutarni zastupce deleguji na ${by(person, 'kolegu', 'kolegyni')} z nasi organizace podavani vykazu a zadosti v ${applications}. Jmenuje se:`)}`,
        `${fullName(person)}, nar. ${czechDate(person.born)}, uzivatel ${username}`,
      ],
    }),
  },
  {
    id: 'division of labour explained',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: `Sdělení o delegaci oprávnění – ${applications}`,
      body: [
        'Vážení,',
        `${organisation.name} má několik středisek a ${fullName(principal)} jako statutární zástupce nestíhá za všechna odesílat výkazy v ${applications}. Po dohodě se proto zříká výlučného oprávnění a deleguje podávání výkazů i žádostí.`,
        `Delegovanou osobou je ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
        'Statutární zástupce si právo podávat ponechává také.',
      ],
    }),
  },
  {
    id: 'authorisation with a number of file',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, on, principal }) => ({
      subject: 'Interní pověření – zasíláme k realizaci v systému',
      body: [
        `Předmět pověření: podání žádosti, podání výkazu (${applications})`,
        `Pověřující statutární zástupce: ${fullName(principal)}`,
        `Pověřená osoba: ${fullName(person)}, nar. ${dottedDate(person.born)}, login ${username}`,
        `Účinnost: ${dottedDate(on)}`,
        'Přenést oprávnění na někoho dalšího pověřená osoba nesmí.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'deed of representation',
    tells: ['birthDate'],
    write: ({ person, organisation, applications, principal }) => ({
      subject: 'Plná moc k jednání v OKslužby',
      body: [
        `${fullName(principal)}, statutární zástupce, za ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico} (dále jen zmocnitel)`,
        'tímto zmocňuje',
        `${fullName(person)}, datum narození ${dottedDate(person.born)}, ${person.address} (dále jen zmocněnec)`,
        `k zastupování při všech podáních, která se za zmocnitele činí v ${applications}, zejména k podání žádosti a k podání výkazu.`,
        'Zmocněnec není oprávněn ustanovit za sebe dalšího zástupce.',
      ],
    }),
  },
  {
    id: 'paper for the external accountant',
    tells: ['birthDate'],
    write: ({ person, organisation, applications, principal }) => ({
      subject: `Plná moc pro ${applications}`,
      body: [
        'Vážení,',
        `podání v ${applications} za nás bude činit zmocněnec, a proto Vám dáváme na vědomí tuto plnou moc:`,
        `„Za organizaci ${organisation.name}, IČO: ${organisation.ico}, uděluje ${fullName(principal)} plnou moc, aby za ni v ${applications} podával${by(person, '', 'a')} výkazy a žádosti ${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address}.“`,
      ],
    }),
  },
  {
    id: 'limited to this year',
    tells: ['birthDate'],
    write: ({ person, organisation, applications, principal }) => ({
      subject: 'Plná moc (časově omezená)',
      body: [
        `Zastoupený: ${organisation.name}, ${organisation.ico}; za něj ${fullName(principal)}`,
        `Zástupce na základě plné moci: ${fullName(person)} / ${wordyDate(person.born)} / ${person.address}`,
        `Úkony, k nimž se plná moc vztahuje: vyplnění a podání žádostí o dotaci a výkazů v ${applications}`,
        'Platnost: do konce kalendářního roku',
      ],
    }),
  },
  {
    id: 'power with the acceptance',
    tells: ['birthDate'],
    write: ({ person, organisation, applications, principal }) => ({
      subject: `PLNÁ MOC – podání v ${applications}`,
      body: [
        `Dvě strany, totiž ${organisation.name} se sídlem ${seatOf(organisation)}, IČO ${organisation.ico}, kterou zastupuje ${fullName(principal)}, a ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, s adresou ${person.address}, se dohodly na zastoupení.`,
        `Prvně uvedená strana dává druhé plnou moc, aby za ni v ${applications} podávala žádosti a výkazy.`,
        'Druhá strana zmocnění přijímá.',
      ],
    }),
  },
  {
    id: 'director empowers in the first person',
    tells: ['birthDate'],
    write: ({ person, organisation, applications, principal }) => ({
      subject: 'Zmocnění k podávání – plná moc',
      body: [
        `Jmenuji se ${fullName(principal)} a jednám za organizaci ${organisation.name} (IČO ${organisation.ico}).`,
        `Udělil${by(principal, '', 'a')} jsem plnou moc k tomu, aby výkazy i žádosti v ${applications} směl${by(person, '', 'a')} jménem organizace podat ${fullName(person)}, dat. nar. ${czechDate(person.born)}, trvalý pobyt ${person.address}. Tento list je jejím vyhotovením pro ministerstvo.`,
        'Plná moc platí ode dne podpisu.',
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'left the care home long ago',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolávám souhlas, který máte u mého účtu',
      body: [
        'Dobrý den,',
        `před časem jsem pracoval${by(person, '', 'a')} v sociálních službách a kvůli přístupu k ${applications} jsem Vám tehdy podepsal${by(person, '', 'a')} souhlas se zpracováním osobních údajů. V oboru už nejsem a tento souhlas odvolávám.`,
        `Moje údaje, abyste mě našli: ${fullName(person)}, narozen${by(person, '', 'a')} ${wordyDate(person.born)}.`,
        `Za zprávu, že je vše vyřízeno, budu ${by(person, 'rád', 'ráda')}.`,
      ],
    }),
  },
  {
    id: 'in two lines',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: `Odvolání souhlasu, účet ${username}`,
      body: [
        `Souhlas se zpracováním osobních údajů, daný pro účet ${username} v ${applications}, odvolávám ke dnešnímu dni.`,
        `${fullName(person)}, ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'declaration of the data subject with points',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání souhlasu subjektem údajů',
      body: [
        `Kdo odvolává: ${fullName(person)}, datum narození ${czechDate(person.born)}`,
        `Co odvolává: souhlas se zpracováním osobních údajů, poskytnutý ministerstvu za účelem práce v ${applications}`,
        'Kdy odvolání působí: dnem doručení do datové schránky ministerstva',
        'Poučení o tom, že se tím nemění zákonnost dřívějšího zpracování, je odvolávající osobě známo.',
      ],
    }),
  },
  {
    id: 'afraid after a leak',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Nechci, abyste mé údaje dál zpracovávali',
      body: [
        'Vážení,',
        `z novin se člověk dozví o jednom úniku dat za druhým, a tak jsem se rozhodl${by(person, '', 'a')} omezit, kde všude jsou moje údaje. Souhlas s jejich zpracováním, který jsem dal${by(person, '', 'a')} pro ${applications}, proto beru zpátky.`,
        `Účet ${username} už nebudu potřebovat.`,
        `Děkuji, ${person.given} ${person.family}, datum narození ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'notice to the controller',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Zrušení mého souhlasu – ${applications}`,
      body: [
        `Já, ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}, sděluji ministerstvu jakožto správci, že odvolávám svůj souhlas se zpracováním osobních údajů vyslovený na formuláři pro ${applications}.`,
        'Žádám o výmaz těch údajů, k jejichž držení nemá ministerstvo jiný právní důvod.',
      ],
    }),
  },
  {
    id: 'plain keyboard, not agreeing any longer',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolani souhlasu (osobni udaje)',
      body: [
        'Dobry den,',
        `${withoutDiacritics(`rad${by(person, '', 'a')} bych ${by(person, 'odvolal', 'odvolala')} svuj souhlas se zpracovanim osobnich udaju, na jehoz zaklade mam pristup do ${applications}.`)} Narodil${by(person, '', 'a')} jsem se ${czechDate(person.born)}.`,
        `${fullName(person)}`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'password expired',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Prošlé heslo uživatele ${username}`,
      body: [
        'Dobrý den,',
        `při přihlašování do ${applications} se zobrazilo, že platnost hesla vypršela, a nové si uživatel nastavit nemůže, protože staré systém nebere. Jde o jméno ${username}, používá je ${fullName(person)}.`,
        'Poraďte nám prosím, jak se k novému heslu dostaneme.',
      ],
    }),
  },
  {
    id: 'wrong mail in the account',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Oprava e-mailu v OKslužby',
      body: [
        `v účtu ${username} (${fullName(person)}) máte v OKslužby vedenu adresu na starou doménu, na kterou již zprávy nechodí. Správná adresa zní ${person.email}.`,
        'Prosíme o opravu.',
      ],
    }),
  },
  {
    id: 'field six of the form',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Nejasnost ve formuláři souhlasu',
      body: [
        'Vážení,',
        `než Vám formulář souhlasu pro ${applications} vyplníme a odešleme, potřebovali bychom vysvětlit jednu kolonku. Co se má psát do pole „identifikátor“, když žádný nemáme? Má zůstat prázdné?`,
        'A ještě: smí se formulář vyplnit na počítači?',
      ],
    }),
  },
  {
    id: 'white screen after signing in',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `${applications} – po přihlášení prázdná stránka`,
      body: [
        'Zdravím Vás,',
        `po zadání jména a hesla se místo ${applications} ukáže jen bílá stránka. Zkoušeli jsme Edge, Chrome i Firefox. Ostatním u nás to funguje, potíže má pouze ${person.given} ${person.family}, účet ${username}.`,
        'Kde může být chyba?',
      ],
    }),
  },
  {
    id: 'how long it takes',
    names: { person: true, application: true },
    tells: [],
    write: ({ person, applications }) => ({
      subject: 'Urgence – v jakém stavu je vyřízení?',
      body: [
        'Dobrý den,',
        `souhlas pro ${applications}, který podepsal${by(person, '', 'a')} ${fullName(person)}, odešel do Vaší datové schránky před šesti týdny. Od té doby jsme nic nedostali.`,
        'Můžete nám sdělit, zda se dopis s přihlašovacími údaji už připravuje, nebo zda něčím nevyhovoval?',
      ],
    }),
  },
  {
    id: 'returned with the postman',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Znovuzaslání dopisu s heslem',
      body: [
        `dopis, kterým jste k účtu ${username} posílali heslo do OKslužby, se Vám podle pošty vrátil, protože jsme v té době měli kvůli rekonstrukci zavřeno. Adresátem byl${by(person, '', 'a')} ${fullName(person)}.`,
        'Prosíme, zašlete jej ještě jednou na stejnou adresu.',
      ],
    }),
  },
  {
    id: 'two accounts for the same one',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Zdvojený účet',
      body: [
        'Vážení,',
        `${fullName(person)} má zřejmě omylem v ${applications} dvě uživatelská jména. Používá pouze ${username}, to druhé vzniklo loni a nikdo z nás k němu nezná heslo.`,
        'Je to na závadu? Dá se to druhé jméno sloučit s prvním?',
      ],
    }),
  },
  {
    id: 'which browser and which certificate',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Technické požadavky ${applications}`,
      body: [
        `správce sítě nám mění počítače a ptá se, který prohlížeč ${applications} vyžaduje a zda je potřeba nějaký certifikát.`,
        'Na stránkách ministerstva jsme to nenašli, můžete nám prosím odpovědět?',
      ],
    }),
  },
  {
    id: 'manual for newcomers',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Příručka pro uživatele',
      body: [
        'Dobrý den,',
        `existuje k ${applications} nějaká uživatelská příručka nebo nahrávka školení? Přihlásit se umíme, jen nemůžeme najít, jak se tiskne rozpracovaná žádost.`,
        'Předem dík za odkaz.',
      ],
    }),
  },
  {
    id: 'married, surname in the system',
    names: { person: true, application: true },
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Nesprávné jméno v systému',
      body: [
        `V ${applications} je u účtu ${username} chybně napsáno příjmení. Podle občanského průkazu se uživatel${by(person, '', 'ka')} jmenuje takto:`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
        'Můžete to prosím opravit? Na výtiscích výkazů to pak vypadá jako dva různí lidé.',
      ],
    }),
  },
  {
    id: 'plain keyboard, locked out',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'OKsluzby nefunguje prihlaseni',
      body: [
        'Dobry den,',
        `od pondeli nam v OKsluzby nejde prihlasit uzivatel ${username}, je to ${person.given} ${person.family}. Hlasi to prekroceny pocet pokusu. Prosim, da se to odemknout?`,
        'Diky za brzkou odpoved',
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'hereby handed over',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `${organisation.name} – předání formuláře`,
      body: [
        'Vážení,',
        `v příloze této datové zprávy předáváme formulář souhlasu uživatele, určený pro ${applications}.`,
        'S pozdravem sekretariát',
      ],
    }),
  },
  {
    id: 'what the message holds',
    tells: [],
    write: ({ applications }) => ({
      subject: 'Průvodní sdělení k příloze',
      body: [
        [
          ['Příloha', 'Týká se'],
          ['podepsaný tiskopis souhlasu', applications],
        ],
        'Jiné přílohy zpráva neobsahuje.',
      ],
    }),
  },
  {
    id: 'as the page tells us to',
    tells: [],
    write: ({ applications }) => ({
      subject: `Odevzdáváme souhlas – ${applications}`,
      body: [
        'Dobrý den přejeme,',
        'jak je uvedeno na Vašem webu, posíláme vyplněný a vlastnoručně podepsaný souhlas. Najdete ho v přiloženém souboru.',
        'Ať se Vám dobře pracuje',
      ],
    }),
  },
  {
    id: 'enclosed, signed by hand',
    tells: [],
    write: () => ({
      subject: 'Příloha: souhlas k OKslužby',
      body: ['přikládám naskenovaný formulář k OKslužby, originál zůstává založen u nás.', 'Kancelář organizace'],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'instead of the form, from the chair',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Můj souhlas pro ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `v organizaci ${organisation.name}, IČO ${organisation.ico}, zastávám funkci: ${position}. Abyste mi mohli založit účet k ${applications}, souhlasím tímto se zpracováním svých osobních údajů ze strany MPSV.`,
        `Jmenuji se ${fullName(person)} a datum mého narození je ${born}.`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'consent in a record of lines',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas osoby s nakládáním s jejími údaji',
      body: [
        `Osoba: ${fullName(person)}`,
        `Narozena dne: ${born}`,
        `Funkce v organizaci: ${position}`,
        `Název a IČO organizace: ${organisation.name}, ${organisation.ico}`,
        `Vyjádření osoby: Souhlasím, aby ministerstvo zpracovávalo mé osobní údaje potřebné k tomu, že mi bude přiděleno uživatelské jméno a heslo do ${applications}.`,
      ],
    }),
  },
  {
    id: 'voluntarily and knowing my rights',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Udělení souhlasu – uživatel ${applications}`,
      body: [
        `${fullName(person)}, ${born}, ${position} (${organisation.name}, IČO: ${organisation.ico}), dobrovolně uděluji Ministerstvu práce a sociálních věcí souhlas se zpracováním osobních údajů, a to k založení a vedení uživatelského účtu pro ${applications}.`,
        'Vím, že souhlas mohu kdykoli odvolat a že bez něj mi účet založen nebude.',
      ],
    }),
  },
  {
    id: 'statutory representative, simply',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas statutárního zástupce s údaji pro OKslužby',
      body: [
        'Dobrý den,',
        `souhlasím s tím, abyste zpracovali moje osobní údaje a zřídili mi podle nich přístup do ${applications}. Tiskopis se mi nedaří uložit, snad bude stačit tento list.`,
        `${by(person, 'Narodil', 'Narodila')} jsem se ${born}. Za organizaci ${organisation.name} s IČO ${organisation.ico} jednám jako ${position}.`,
        `${fullName(person)}`,
      ],
    }),
  },
];
