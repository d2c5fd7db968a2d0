import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'board elected another',
    tells: ['birthDate'],
    write: ({ person, office, on, successor }) => ({
      subject: 'Oznámení: náš statutární orgán se změnil',
      body: [
        'Vážení,',
        `oznamujeme, že ${fullName(person)}, nar. ${czechDate(person.born)}, ${by(person, 'přestal', 'přestala')} být dnem ${czechDate(on)} statutárním orgánem naší organizace (funkce: ${office}). Do funkce ${by(successor, 'byl zvolen', 'byla zvolena')} ${fullName(successor)}.`,
      ],
    }),
  },
  {
    id: 'labelled end',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, organisation }) => ({
      subject: 'Ukončení funkce statutárního zástupce – uživatel OKslužby',
      body: [
        `Naše organizace: ${organisation.name}, IČO ${organisation.ico}`,
        `Končící statutární zástupce: ${fullName(person)}, ${dottedDate(person.born)}`,
        `Funkce, která zanikla: ${office}`,
        `Den zániku funkce: ${dottedDate(on)}`,
        `Účet uživatele v OKslužby: ${username}`,
      ],
    }),
  },
  {
    id: 'municipal home, new director',
    tells: [],
    write: ({ person, on, successor }) => ({
      subject: 'Máme nové vedení',
      body: [
        'Dobrý den,',
        `chceme Vám dát vědět, že ${fullName(person)} už od ${wordyDate(on)} není statutárním zástupcem naší organizace, funkce ${by(person, 'mu', 'jí')} skončila. Teď nás vede ${fullName(successor)}. Prosíme, ať za nás dřívější statutární zástupce v OKslužby už nic nepodává.`,
      ],
    }),
  },
  {
    id: 'expired term',
    tells: ['birthDate'],
    write: ({ person, office, on }) => ({
      subject: 'Uplynutí funkčního období statutárního orgánu',
      body: [
        `Sdělujeme, že funkční období, po které byl${by(person, '', 'a')} ${fullName(person)} (narození ${wordyDate(person.born)}) statutárním orgánem organizace jako ${office}, uplynulo dne ${wordyDate(on)} a funkce tím zanikla.`,
        'Žádáme o zrušení s tím spojených oprávnění v aplikacích OKslužby.',
      ],
    }),
  },
  {
    id: 'resigned, with the user name',
    tells: ['username'],
    write: ({ person, username, on, applications }) => ({
      subject: 'Odstoupení statutárního zástupce',
      body: [
        'Dobrý den,',
        `statutární zástupce naší organizace, ${fullName(person)}, z funkce k ${dottedDate(on)} ${by(person, 'odstoupil', 'odstoupila')}. V aplikaci ${applications} má uživatelské jméno ${username}; prosíme o zrušení práva podání.`,
      ],
    }),
  },
  {
    id: 'without marks, end',
    tells: ['birthDate'],
    write: ({ person, on }) => ({
      subject: 'Zmena statutara, OKsluzby',
      body: [
        `Hlasime, ze ke dni ${czechDate(on)} skoncila funkce statutarniho organu, kterou u nas zastaval${by(person, '', 'a')} ${fullName(person)}, nar. ${czechDate(person.born)}.`,
        'Predem dekujeme za odebrani opravneni.',
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'I am no longer',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Skončila mi funkce statutárního orgánu',
      body: [
        'Dobrý den,',
        `dne ${czechDate(on)} mi skončila funkce (${office}) v organizaci ${organisation.name}, IČO ${organisation.ico}, a od té doby nejsem jejím statutárním orgánem. Hlásím to jako ${by(person, 'uživatel', 'uživatelka')} OKslužby.`,
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'I resigned, account',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username }) => ({
      subject: 'Moje odstoupení z funkce statutárního zástupce',
      body: [
        `Já, ${fullName(person)}, nar. ${wordyDate(person.born)}, jsem k ${wordyDate(on)} ${by(person, 'odstoupil', 'odstoupila')} z funkce statutárního zástupce organizace ${organisation.name} (IČO ${organisation.ico}).`,
        `Prosím, zrušte u mého účtu ${username} oprávnění podávat za tuto organizaci.`,
      ],
    }),
  },
  {
    id: 'I, laconic',
    tells: ['birthDate'],
    write: ({ person, organisation, on }) => ({
      subject: 'Konec mé funkce – OKslužby',
      body: [
        `Oznamuji konec své funkce statutárního zástupce: ${organisation.name}, IČO ${organisation.ico}, ke dni ${dottedDate(on)}.`,
        `Oznamuje: ${fullName(person)}, datum narození ${czechDate(person.born)}`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'I delegate, plain',
    tells: ['birthDate', 'username'],
    write: ({ person, username, principal, applications, office, organisation }) => ({
      subject: `Deleguji oprávnění k podání, ${applications}`,
      body: [
        `Jako statutární zástupce (${office}) organizace ${organisation.name}, IČO ${organisation.ico}, deleguji oprávnění k podání v aplikaci ${applications} na uživatele ${fullName(person)}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}.`,
        `${fullName(principal)}`,
      ],
    }),
  },
  {
    id: 'table of delegation',
    tells: ['birthDate', 'username'],
    write: ({ person, username, principal, applications }) => ({
      subject: 'Delegace oprávnění statutárního zástupce na zaměstnance',
      body: [
        'Vážení, prosíme o zavedení této delegace:',
        [
          ['Aplikace, jíž se delegace týká', applications],
          ['Statutární zástupce, který deleguje', fullName(principal)],
          ['Zaměstnanec, na něhož se podání deleguje', fullName(person)],
          ['Datum narození zaměstnance', dottedDate(person.born)],
          ['Uživatelské jméno zaměstnance', username],
        ],
      ],
    }),
  },
  {
    id: 'entrusted with submitting',
    tells: ['birthDate'],
    write: ({ person, principal, applications, on }) => ({
      subject: 'Podávání za organizaci – pověření',
      body: [
        'Dobrý den,',
        `pověřuji tímto od ${czechDate(on)} podáváním v aplikaci ${applications} ${by(person, 'svého podřízeného', 'svou podřízenou')}: ${fullName(person)}, narození ${wordyDate(person.born)}. Činím tak jako statutární zástupce.`,
        `S pozdravem ${fullName(principal)}`,
      ],
    }),
  },
  {
    id: 'holder of an account may submit',
    tells: ['username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: 'Kdo za nás bude podávat výkazy',
      body: [
        `Za ${organisation.name} bude výkazy v aplikaci ${applications} kromě statutárního zástupce podávat i ${fullName(person)}, ${by(person, 'držitel', 'držitelka')} účtu ${username}. Statutární zástupce na ${by(person, 'něho', 'ni')} své oprávnění k podání deleguje.`,
        'Prosíme o potvrzení, že je delegace nastavena.',
      ],
    }),
  },
  {
    id: 'I have no time',
    tells: ['birthDate', 'username'],
    write: ({ person, username, principal, applications }) => ({
      subject: 'Právo podání pro dalšího člověka z organizace',
      body: [
        'Hezký den přeji, zdravím Vás,',
        `jsem statutární zástupce a na podávání výkazů mi nezbývá čas, proto právo podání v ${applications} deleguji. Podávat bude ${fullName(person)} (${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}, přihlašovací jméno ${username}).`,
        `Díky, ${fullName(principal)}`,
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'power, principal and agent',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications, office }) => ({
      subject: 'Plná moc pro zaměstnance k podávání žádostí a výkazů organizace',
      body: [
        `Zmocnitel: ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}, za kterého jedná ${fullName(principal)} (${office})`,
        `Zmocněnec: ${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address}`,
        `Zmocnitel tímto zmocňuje zmocněnce, aby za něj v aplikaci ${applications} činil podání žádostí i výkazů.`,
      ],
    }),
  },
  {
    id: 'power in one sentence',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Udělení plné moci, aplikace ${applications}`,
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, uděluje plnou moc k podání v aplikaci ${applications} této osobě: ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'power, I empower',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Zmocnění zaměstnance k elektronickému podání',
      body: [
        'PLNÁ MOC',
        `Zmocňuji ${by(person, 'pracovníka', 'pracovnici')} naší organizace ${organisation.name} (IČO ${organisation.ico}), aby organizaci zastupoval${by(person, '', 'a')} při podáních v aplikaci ${applications}.`,
        `Zmocněná osoba: ${fullName(person)}, datum narození ${dottedDate(person.born)}`,
        `Zmocňuje statutární zástupce: ${fullName(principal)}`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'I withdraw, plain',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání mého souhlasu se zpracováním osobních údajů',
      body: [
        `Odvolávám svůj souhlas se zpracováním osobních údajů, který jsem ${by(person, 'udělil', 'udělila')} v souvislosti s přístupem k aplikaci ${applications}.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'I withdraw, account',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Beru souhlas zpět',
      body: [
        'Dobrý den,',
        `jmenuji se ${fullName(person)}, datum narození ${dottedDate(person.born)}, a v aplikaci ${applications} mám účet ${username}. Souhlas se zpracováním osobních údajů, na jehož základě účet vznikl, beru zpět a prosím o zrušení účtu.`,
      ],
    }),
  },
  {
    id: 'I withdraw, formal',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání souhlasu subjektu údajů',
      body: [
        'Vážení,',
        `v souladu s obecným nařízením o ochraně osobních údajů odvolávám souhlas, kterým jsem Ministerstvu práce a sociálních věcí ${by(person, 'povolil', 'povolila')} zpracovávat mé osobní údaje pro aplikaci ${applications}.`,
        `Údaje pro ztotožnění: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, bydliště ${person.address}`,
      ],
    }),
  },
  {
    id: 'I withdraw, changing jobs',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Moje osobní údaje v OKslužby – odvolání souhlasu',
      body: [
        `Protože s aplikací ${applications} už ve své práci nepřicházím do styku, odvolávám tímto souhlas se zpracováním svých osobních údajů. Děkuji za potvrzení.`,
        `Odvolává: ${fullName(person)} (${czechDate(person.born)})`,
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
      subject: 'Vypršelo heslo',
      body: [
        'Dobrý den,',
        `uživateli ${username} (${fullName(person)}) v aplikaci ${applications} vypršela platnost hesla a změnit ho nejde. Prosíme o zaslání nového hesla.`,
      ],
    }),
  },
  {
    id: 'report will not print',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Tisk sestavy z aplikace ${applications}`,
      body: [
        `V aplikaci ${applications} se při tisku sestavy otevře prázdná stránka. Data jsou přitom vyplněná. Můžete nám poradit, čím to je?`,
      ],
    }),
  },
  {
    id: 'new mail address',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Nový e-mail uživatele OKslužby',
      body: [
        'Dobrý den,',
        `prosíme o opravu e-mailové adresy u uživatele OKslužby: ${fullName(person)}, uživatelské jméno ${username}. Platná adresa je ${person.email}.`,
      ],
    }),
  },
  {
    id: 'where is the instruction',
    names: { person: false, application: false },
    tells: [],
    write: () => ({
      subject: 'Příručka k OKslužby',
      body: ['Dobrý den, kde najdeme aktuální uživatelskou příručku k OKslužby? Odkaz na webu nefunguje.'],
    }),
  },
  {
    id: 'wrong seat shown',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Chybná adresa organizace v aplikaci',
      body: [
        `V aplikaci ${applications} se nám zobrazuje stará adresa organizace. Správně má být: ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}.`,
        'Jak dosáhneme opravy?',
      ],
    }),
  },
  {
    id: 'locked after attempts',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Odblokování účtu po chybném heslu',
      body: [
        'Zdravím,',
        `${fullName(person)} několikrát ${by(person, 'zadal', 'zadala')} v ${applications} chybné heslo a účet ${username} je zablokovaný. Prosíme o odblokování.`,
      ],
    }),
  },
  {
    id: 'outage',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, on }) => ({
      subject: `Nedostupnost aplikace ${applications}`,
      body: [
        `Od ${dottedDate(on)} nám stránka aplikace ${applications} hlásí, že server neodpovídá. Jde o plánovanou odstávku, nebo je chyba u nás?`,
      ],
    }),
  },
  {
    id: 'surname changed',
    names: { person: true, application: false },
    tells: ['birthDate', 'username'],
    write: ({ person, username }) => ({
      subject: 'Oprava jména u účtu OKslužby',
      body: [
        'Dobrý den,',
        `u účtu OKslužby ${username} je jméno uživatele zapsáno s překlepem. Správně zní ${fullName(person)}, nar. ${czechDate(person.born)}. Prosíme o opravu.`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'cover, plain',
    tells: [],
    write: ({ applications }) => ({
      subject: `Souhlas k aplikaci ${applications} – průvodní list`,
      body: [
        'Dobrý den,',
        `přílohou zasíláme vyplněný souhlas se zpracováním osobních údajů k aplikaci ${applications}. Děkujeme za zřízení účtu.`,
      ],
    }),
  },
  {
    id: 'cover, organisation',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'OKslužby: předání souhlasu',
      body: [`${organisation.name}, IČO ${organisation.ico}, předává souhlas se zpracováním osobních údajů (příloha).`],
    }),
  },
  {
    id: 'cover, whose',
    tells: [],
    write: ({ person, applications }) => ({
      subject: 'Přikládáme podepsaný souhlas',
      body: [
        'Vážení,',
        `souhlas, který přikládáme, ${by(person, 'podepsal', 'podepsala')} ${fullName(person)} a týká se aplikace ${applications}.`,
        'S přátelským pozdravem kancelář organizace',
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'I consent, sentence',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Uděluji souhlas se zpracováním osobních údajů, ${applications}`,
      body: [
        `Já, ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${born}, ${position} organizace ${organisation.name}, IČO ${organisation.ico}, souhlasím, aby Ministerstvo práce a sociálních věcí zpracovávalo mé osobní údaje za účelem přístupu k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'I consent, table',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas budoucího uživatele OKslužby',
      body: [
        'Uděluji MPSV souhlas se zpracováním osobních údajů uvedených v tabulce:',
        [
          ['Jméno a příjmení toho, kdo souhlasí', fullName(person)],
          [`Kdy jsem se ${by(person, 'narodil', 'narodila')} (datum narození)`, born],
          ['Pracovní pozice', position],
          ['Organizace', organisation.name],
          ['IČO', organisation.ico],
        ],
        `Účelem zpracování je zřízení a vedení účtu k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'I consent, letter',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas a zřízení účtu – ${applications}`,
      body: [
        'Dobrý den,',
        `chci používat aplikaci ${applications}, a proto dávám souhlas ke zpracování svých osobních údajů ministerstvem.`,
        `Jsem ${fullName(person)}, nar. ${born}. V organizaci ${organisation.name} (IČO ${organisation.ico}) působím jako ${position}.`,
      ],
    }),
  },
  {
    id: 'I consent, labels',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas se zpracováním údajů – vlastní dopis místo formuláře',
      body: [
        `Pracuji pro: ${organisation.name} (IČO: ${organisation.ico})`,
        `Uživatel: ${fullName(person)}`,
        `Narozen(a) dne: ${born}`,
        `Pozice v organizaci: ${position}`,
        `Aplikace: ${applications}`,
        'Se zpracováním uvedených osobních údajů pro zřízení účtu k této aplikaci souhlasím.',
      ],
    }),
  },
];
