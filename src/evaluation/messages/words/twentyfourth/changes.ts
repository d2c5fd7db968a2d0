import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'council of the town recalled',
    tells: ['birthDate'],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Sdělení o výměně na místě statutárního zástupce',
      body: [
        'Vážený pane řediteli,',
        `usnesením zřizovatele byla ke dni ${wordyDate(on)} ukončena funkce, kterou v naší organizaci ${by(person, 'zastával', 'zastávala')} ${fullName(person)} (${office}, nar. ${dottedDate(person.born)}). Statutárním zástupcem je nyní ${fullName(successor)}.`,
        `V ${applications} proto prosíme ${by(person, 'dosavadnímu zástupci', 'dosavadní zástupkyni')} znemožnit odesílání jménem organizace.`,
      ],
    }),
  },
  {
    id: 'one line from the secretary',
    tells: [],
    write: ({ person, office, on }) => ({
      subject: 'OKslužby – konec statutárního zástupce',
      body: [
        `Na vědomí: ${fullName(person)}, ${office}, už není od ${czechDate(on)} statutárním zástupcem organizace. Prosíme zohlednit v OKslužby.`,
      ],
    }),
  },
  {
    id: 'what was, what is',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, successor, applications }) => ({
      subject: `Hlášení k ${applications}: změna statutára`,
      body: [
        [
          ['Skutečnost', 'Podrobnosti'],
          ['Komu skončila funkce statutárního zástupce', `${fullName(person)}, nar. ${czechDate(person.born)}`],
          ['Funkce', office],
          ['Kdy skončila', dottedDate(on)],
          ['Uživatelské jméno', username],
          ['Kdo nastoupil', fullName(successor)],
        ],
        'Žádáme o zabránění dalšímu podávání pod uvedeným uživatelským jménem.',
      ],
    }),
  },
  {
    id: 'members elected a new board',
    tells: [],
    write: ({ person, office, on, successor }) => ({
      subject: 'Výsledek volby a oprávnění v OKslužby',
      body: [
        'Dobrý den,',
        `na členské schůzi jsme zvolili nové vedení. ${fullName(person)} (${office}) už ${by(person, 'nekandidoval', 'nekandidovala')} a dnem ${czechDate(on)} ${by(person, 'přestal být naším statutárním zástupcem', 'přestala být naší statutární zástupkyní')}. Místo ${by(person, 'něj', 'ní')} nás zastupuje ${fullName(successor)}.`,
        'Píšeme Vám to kvůli bezpečnosti, aby starým účtem v OKslužby už nikdo nic neposlal.',
      ],
    }),
  },
  {
    id: 'left for another employer',
    tells: ['username'],
    write: ({ person, username, office, on, applications }) => ({
      subject: `Účet ${username} po skončení funkce`,
      body: [
        'Vážení,',
        `${fullName(person)} ${by(person, 'odešel', 'odešla')} k jinému zaměstnavateli a funkce statutárního zástupce (${office}) ${by(person, 'mu', 'jí')} zanikla ${czechDate(on)}.`,
        `V ${applications} ${by(person, 'vystupoval', 'vystupovala')} pod jménem ${username}. Oprávnění podávat za nás žádosti ${by(person, 'mu', 'jí')} prosím odejměte.`,
      ],
    }),
  },
  {
    id: 'expiry of the mandate, by the statutes',
    tells: ['birthDate'],
    write: ({ person, on, organisation, office }) => ({
      subject: `${organisation.name} – zánik mandátu statutárního orgánu`,
      body: [
        `V souladu se stanovami zanikl dnem ${dottedDate(on)} mandát statutárního orgánu (${office}), jímž ${by(person, 'byl', 'byla')} ${fullName(person)}, narození ${czechDate(person.born)}.`,
        'Návrh na zápis změny byl podán rejstříkovému soudu. Ministerstvu tuto změnu hlásíme z důvodu uživatelského účtu v OKslužby.',
      ],
    }),
  },
  {
    id: 'keyboard of the new deputy',
    tells: ['username'],
    write: ({ person, username, on, applications }) => ({
      subject: 'Skoncila funkce statutarniho zastupce',
      body: [
        'Dobry den,',
        `oznamujeme, ze ke dni ${czechDate(on)} skoncila funkce statutarniho zastupce nasi organizace, kterou mel${by(person, '', 'a')} ${fullName(person)}.`,
        withoutDiacritics(`Uzivatelske jmeno v ${applications} bylo ${username}, prosime o zruseni prav k podani.`),
        'Dekujeme',
      ],
    }),
  },
  {
    id: 'death of the chair',
    tells: ['birthDate'],
    write: ({ person, on, office, applications }) => ({
      subject: 'Oznámení o úmrtí ve vedení organizace',
      body: [
        'Vážení,',
        `s lítostí Vám sdělujeme, že ${wordyDate(on)} nás navždy ${by(person, 'opustil', 'opustila')} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, ${office} a statutární ${by(person, 'zástupce', 'zástupkyně')} naší organizace. Úmrtím funkce skončila.`,
        `Účet v ${applications} prosíme zneplatněte, nástupce zatím určen nebyl.`,
      ],
    }),
  },
  {
    id: 'long story of a resignation',
    tells: ['birthDate', 'username'],
    write: ({ person, username, on, office, successor, organisation }) => ({
      subject: 'Rezignace statutárního zástupce a její důsledky pro OKslužby',
      body: [
        'Vážená paní ředitelko, vážený pane řediteli,',
        `organizace ${organisation.name} prochází v posledních měsících řadou změn. Jednou z nich je i to, že ${fullName(person)} (nar. ${czechDate(person.born)}), ${office}, ${by(person, 'podal', 'podala')} ze zdravotních důvodů rezignaci, kterou správní orgán vzal na vědomí.`,
        `Funkce statutárního zástupce tak skončila dnem ${wordyDate(on)} a jejím výkonem byl${by(successor, '', 'a')} pověřen${by(successor, '', 'a')} ${fullName(successor)}.`,
        `Na stránkách ministerstva jsme se dočetli, že takovou věc máme ohlásit, aby oprávnění v OKslužby nikdo nezneužil. Uživatelské jméno ${by(person, 'odstupujícího', 'odstupující')}: ${username}.`,
      ],
    }),
  },
  {
    id: 'points of the lawyer',
    tells: ['birthDate'],
    write: ({ person, on, office, successor, applications }) => ({
      subject: 'Změna osoby oprávněné jednat za organizaci',
      body: [
        `1) Statutárním zástupcem organizace ${by(person, 'byl', 'byla')} do ${czechDate(on)} ${fullName(person)}, nar. ${dottedDate(person.born)} (${office}).`,
        '2) Uvedeným dnem výkon této funkce skončil.',
        `3) Od následujícího dne jedná za organizaci ${fullName(successor)}.`,
        `4) Žádáme, aby byla v ${applications} zrušena oprávnění plynoucí ze skončené funkce.`,
      ],
    }),
  },
  {
    id: 'stays with us, but not at the head',
    tells: ['username'],
    write: ({ person, username, on, office, successor }) => ({
      subject: 'Předání vedení organizace, OKslužby',
      body: [
        'Dobrý den,',
        `${fullName(person)} u nás dál pracuje jako ${by(person, 'řadový zaměstnanec', 'řadová zaměstnankyně')}, ale statutárním zástupcem (${office}) být ${by(person, 'přestal', 'přestala')}, a to dnem ${czechDate(on)}. Vedení se ${by(successor, 'ujal', 'ujala')} ${fullName(successor)}.`,
        `U účtu ${username} v OKslužby tedy prosíme zrušit možnost podávat za organizaci.`,
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'I handed the office over',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, successor }) => ({
      subject: `${by(person, 'Předal', 'Předala')} jsem funkci`,
      body: [
        'Vážený pane řediteli,',
        `po letech jsem ${by(person, 'předal', 'předala')} vedení organizace ${organisation.name} (IČO ${organisation.ico}) a ke dni ${czechDate(on)} moje funkce statutárního zástupce – ${office} – skončila. Mým nástupcem je ${fullName(successor)}.`,
        'Oznamuji to s ohledem na svůj účet v OKslužby, za který už nechci nést odpovědnost.',
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'leaving the board for family reasons',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username, applications }) => ({
      subject: `Konec mého statutárního zastupování, ${organisation.name}`,
      body: [
        'Dobrý den,',
        `z rodinných důvodů jsem ${by(person, 'odstoupil', 'odstoupila')} z funkce statutárního zástupce organizace ${organisation.name}, IČO ${organisation.ico}. Stalo se tak ${wordyDate(on)}.`,
        `Mé přihlášení do ${applications} (${username}) prosím zneplatněte.`,
        `${person.given} ${person.family}, datum narození ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'the contract of the director ran out',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Skončilo mi jmenování',
      body: [
        `Jmenování do funkce (${office}) mi zřizovatel neprodloužil, od ${czechDate(on)} tak už nejsem statutárním orgánem organizace ${organisation.name}, IČO ${organisation.ico}.`,
        `Oprávnění, která jsem kvůli tomu v OKslužby dostal${by(person, '', 'a')}, mi prosím odeberte.`,
        `Údaje o mně: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'I retire',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Odchod do penze, hlášení statutárního zástupce',
      body: [
        'Vážení přátelé z ministerstva,',
        `píši Vám naposledy. Dnem ${wordyDate(on)} jsem ${by(person, 'odešel', 'odešla')} do penze, a tím mi skončila i funkce statutárního zástupce v organizaci ${organisation.name} (IČ ${organisation.ico}).`,
        `Do ${applications} už nebudu mít důvod chodit. Pro Vaši evidenci: ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}.`,
        'Děkuji za léta spolupráce.',
      ],
    }),
  },
  {
    id: 'new chair does not report it',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, office, username }) => ({
      subject: 'Zánik mé funkce – ohlašuji osobně',
      body: [
        `Jelikož nevím, zda to nové vedení udělá, ohlašuji osobně, že od ${dottedDate(on)} nejsem ve funkci (${office}) a organizaci ${organisation.name}, IČO: ${organisation.ico}, jako statutární zástupce nezastupuji.`,
        [
          ['Jméno', fullName(person)],
          ['Narozen/a', czechDate(person.born)],
          ['Účet v OKslužby', username],
        ],
        'Prosím o potvrzení, že jste s účtem naložili tak, aby nešel zneužít.',
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'economist will send the statements',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal, organisation }) => ({
      subject: 'Podávání výkazů ekonomickým úsekem – delegování',
      body: [
        'Vážený pane řediteli,',
        `z titulu své funkce statutárního zástupce organizace ${organisation.name} deleguji právo podat v ${applications} žádost i výkaz na osobu: ${fullName(person)}, nar. ${czechDate(person.born)}, login ${username}.`,
        `Deleguje: ${fullName(principal)}`,
      ],
    }),
  },
  {
    id: 'for the time of maternity leave of the director',
    tells: ['birthDate'],
    write: ({ person, applications, principal }) => ({
      subject: `Kdo bude podávat v ${applications}`,
      body: [
        'Dobrý den,',
        `po dobu mé rodičovské dovolené bude za organizaci v ${applications} podávat žádosti a výkazy ${fullName(person)}, datum narození ${wordyDate(person.born)}. Toto oprávnění, které mám jako statutární ${by(principal, 'zástupce', 'zástupkyně')}, tímto na uvedenou osobu deleguji.`,
        'Děkuji za nastavení.',
      ],
    }),
  },
  {
    id: 'table of the delegation',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Delegace: odesílání žádostí a výkazů',
      body: [
        'Statutární zástupce organizace přenechává oprávnění k podání takto:',
        [
          ['Deleguje', 'Na koho', 'Narození', 'Uživatel', 'Aplikace'],
          [fullName(principal), fullName(person), dottedDate(person.born), username, applications],
        ],
        'Rozsah: podání žádosti, podání výkazu.',
      ],
    }),
  },
  {
    id: 'she fills in, so let her send',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Oprávnění odesílat v ${applications}`,
      body: [
        'Hezký den,',
        `výkazy u nás vyplňuje ${fullName(person)}, ale podat je smím jen já jako statutární zástupce. Chci proto své oprávnění k podání výkazů a žádostí v ${applications} delegovat na účet ${username}, který ${by(person, 'jmenovanému', 'jmenované')} patří.`,
        'Prosím, nastavte to.',
      ],
    }),
  },
  {
    id: 'appointment document with a number',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, on, principal }) => ({
      subject: 'Pověřovací listina – podání v aplikaci',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, ${seatOf(organisation)}`,
        `${fullName(principal)}, statutární ${by(principal, 'zástupce', 'zástupkyně')}, pověřuje s účinností od ${czechDate(on)} tuto osobu: ${fullName(person)}, nar. ${czechDate(person.born)}, aby místo ${by(principal, 'něho', 'ní')} podávala žádosti a výkazy v ${applications}.`,
        'Pověření lze kdykoliv písemně zrušit.',
      ],
    }),
  },
  {
    id: 'without hooks, the right to submit',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Delegovani prava podat vykaz',
      body: [
        'Dobry den,',
        withoutDiacritics(
          `jako statutarni zastupce deleguji sve pravo podavat vykazy a zadosti v ${applications} na uzivatele ${username}.`,
        ),
        `Jmeno uzivatele: ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'the deputy may submit as well',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Zástupce vedení a podání za organizaci',
      body: [
        'Vážená paní, vážený pane,',
        `prosíme, aby v ${applications} mohl vedle statutárního zástupce činit podání (žádosti, výkazy) ještě někdo další. Statutární zástupce toto právo deleguje na následující osobu.`,
        `${fullName(person)}, nar. ${dottedDate(person.born)}, uživatel ${username}`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'order of the director',
    tells: ['birthDate'],
    write: ({ person, applications, on }) => ({
      subject: 'Příkaz ředitele k podávání výkazů – sdělení ministerstvu',
      body: [
        `Příkazem vydaným ${czechDate(on)} bylo oprávnění statutárního zástupce podávat výkazy a žádosti v ${applications} delegováno na jednoho zaměstnance. Tímto zaměstnancem je ${fullName(person)} (nar. ${czechDate(person.born)}).`,
        'Prosíme o promítnutí do nastavení aplikace.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'four lines of a solicitor',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc udělená k podáním vůči MPSV',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, jejímž jménem jedná ${fullName(principal)}, statutární zástupce (dále zmocnitel),`,
        'uděluje plnou moc této osobě (dále zmocněnec):',
        `${fullName(person)}, datum narození ${czechDate(person.born)}, bydliště ${person.address}.`,
        `Zmocněnec je oprávněn podávat v ${applications} jménem zmocnitele žádosti o dotaci, výkazy a jejich opravy.`,
      ],
    }),
  },
  {
    id: 'accountant of a small society empowered',
    tells: ['birthDate'],
    write: ({ person, organisation, applications }) => ({
      subject: 'Plná moc pro osobu, která za nás výkazy podává',
      body: [
        'Dobrý den,',
        `naše organizace nemá vlastní účtárnu. Proto dáváme plnou moc, aby za ${organisation.name} (IČ ${organisation.ico}) v ${applications} podával výkazy i žádosti někdo, kdo tomu rozumí, a to`,
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, ${person.address}.`,
        'Plná moc platí do konce příštího kalendářního roku.',
      ],
    }),
  },
  {
    id: 'form of the power in a table',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc (podání v OKslužby)',
      body: [
        [
          ['Zmocnitel', `${organisation.name}, ${organisation.ico}`],
          ['Zastoupený', fullName(principal)],
          ['Zmocněnec', `${fullName(person)}, nar. ${dottedDate(person.born)}`],
          ['Bydliště zmocněnce', person.address],
          ['Předmět plné moci', `podání žádosti a výkazu, ${applications}`],
        ],
        'Zmocněnec prohlašuje, že zmocnění přijímá.',
      ],
    }),
  },
  {
    id: 'by the Civil Code',
    tells: ['birthDate', 'username'],
    write: ({ person, username, principal, organisation, applications }) => ({
      subject: 'Plná moc podle § 441 občanského zákoníku',
      body: [
        `${fullName(principal)} jako statutární zástupce organizace ${organisation.name} zplnomocňuje tuto osobu: ${fullName(person)}, nar. ${czechDate(person.born)}, trvalý pobyt ${person.address}, uživatelské jméno ${username},`,
        `k tomu, aby za organizaci prováděla podání žádostí a výkazů v ${applications}.`,
        'Zmocnění není časově omezeno a nelze je přenést na jiného.',
      ],
    }),
  },
  {
    id: 'enclosing the power for the year',
    tells: ['birthDate'],
    write: ({ person, organisation, applications, principal }) => ({
      subject: 'Zmocnění pro letošní výkaznictví',
      body: [
        'Vážený pane řediteli,',
        `tímto dopisem uděluji za ${organisation.name}, IČO ${organisation.ico}, plnou moc k podání všech letošních výkazů a žádostí v ${applications}. Plnou moc dostává ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}, bytem ${person.address}.`,
        `${fullName(principal)}, statutární orgán`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'changed my mind about the data',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Nepřeji si další zpracování – odvolání souhlasu',
      body: [
        'Dobrý den,',
        `když jsem ${by(person, 'dostal', 'dostala')} přihlášení do ${applications}, ${by(person, 'podepsal', 'podepsala')} jsem souhlas se zpracováním osobních údajů. Rozhodl${by(person, '', 'a')} jsem se jej odvolat.`,
        `Jméno: ${fullName(person)}, narození: ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'changed employer, consent back',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Odvolání souhlasu kvůli odchodu ze zaměstnání, ${applications}`,
      body: [
        `V organizaci, za kterou jsem do ${applications} ${by(person, 'docházel', 'docházela')} pod jménem ${username}, jsem ${by(person, 'skončil', 'skončila')}. Souhlas se zpracováním svých osobních údajů, který jsem Vám tehdy ${by(person, 'poslal', 'poslala')}, proto odvolávám.`,
        `${person.given} ${person.family}, nar. ${dottedDate(person.born)}`,
        'Prosím o výmaz údajů, jež už nejsou potřebné.',
      ],
    }),
  },
  {
    id: 'revocation in legal language',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání souhlasu subjektem údajů',
      body: [
        `${by(person, 'Podepsaný', 'Podepsaná')} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} dne ${wordyDate(person.born)}, tímto v celém rozsahu odvolávám souhlas se zpracováním osobních údajů udělený Ministerstvu práce a sociálních věcí za účelem vedení uživatelského účtu v ${applications}.`,
        'Zákonnost zpracování před odvoláním tím není dotčena.',
      ],
    }),
  },
  {
    id: 'very briefly, I take back',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `${username} – beru souhlas zpět`,
      body: [
        `Beru zpět souhlas se zpracováním osobních údajů pro ${applications}.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}, účet ${username}`,
      ],
    }),
  },
  {
    id: 'on parental leave',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Souhlas se zpracováním údajů už nechci dávat',
      body: [
        'Vážení,',
        `jsem na rodičovské dovolené a k práci v ${applications} se už nevrátím. Nechci, abyste kvůli tomu dál zpracovávali moje osobní údaje, a souhlas, který jsem Vám k tomu ${by(person, 'dal', 'dala')}, odvolávám.`,
        `S pozdravem ${fullName(person)} (${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)})`,
      ],
    }),
  },
  {
    id: 'labelled revocation',
    tells: ['birthDate', 'username', 'email'],
    write: ({ person, username, applications }) => ({
      subject: 'ODVOLÁNÍ SOUHLASU',
      body: [
        `Kdo odvolává: ${fullName(person)}, nar. ${czechDate(person.born)}`,
        'Co odvolává: souhlas se zpracováním osobních údajů',
        `K čemu byl dán: účet ${username}, ${applications}`,
        'Odkdy: dnem doručení této zprávy',
        `Potvrzení prosím na: ${person.email}`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'password expired over Christmas',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Propadlé heslo – ${applications}`,
      body: [
        'Dobrý den,',
        `uživateli ${username} (${fullName(person)}) přes svátky propadlo heslo do ${applications} a odkaz na jeho změnu nic nedělá. Pošlete nám prosím heslo nové, nebo poraďte, kudy na to.`,
      ],
    }),
  },
  {
    id: 'wrong address in the mail field',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Oprava elektronické adresy uživatele',
      body: [
        `při zakládání účtu ${username} jsme udělali překlep v e-mailu, takže zprávy z OKslužby nechodí.`,
        `Správná adresa je ${person.email}, ${by(person, 'majitel', 'majitelka')} účtu: ${fullName(person)}. Opravte to prosím.`,
      ],
    }),
  },
  {
    id: 'which box to tick',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Jak vyplnit tiskopis',
      body: [
        'Vážení,',
        `chystáme se vyplnit formulář souhlasu pro ${applications} a nevíme si rady s políčkem „identifikátor klienta“. Nechává se prázdné, nebo se tam píše rodné číslo? Formulář pošleme, až nám odpovíte.`,
      ],
    }),
  },
  {
    id: 'statement cannot be printed',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Tisk z ${applications}`,
      body: [
        'Dobrý den,',
        `${organisation.name} řeší drobný technický problém: v ${applications} se po stisknutí tlačítka Tisk otevře prázdná stránka. Jiný prohlížeč nepomohl. Víte prosím, čím to je?`,
      ],
    }),
  },
  {
    id: 'two accounts of one person',
    names: { person: true, application: true },
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Nejspíš dva účty jedné osoby',
      body: [
        `${fullName(person)}, nar. ${czechDate(person.born)}, ${by(person, 'dostal', 'dostala')} od Vás dva dopisy s různými uživatelskými jmény do ${applications}. Které z nich platí? ${by(person, 'Používal', 'Používala')} dosud ${username}.`,
        'Děkujeme za vysvětlení.',
      ],
    }),
  },
  {
    id: 'the worker has gone, what with the account',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Rušíme účet po bývalém pracovníkovi',
      body: [
        'Dobrý den,',
        `v naší organizaci již není zaměstnán tento uživatel ${applications}: ${fullName(person)}, ${username}. Účet prosím zrušte, nikdo jiný ho nepřebírá.`,
      ],
    }),
  },
  {
    id: 'error 403 since Friday',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'OKslužby: přihlášení končí chybou 403',
      body: [
        'Hezký den,',
        `${person.given} ${person.family} se pod jménem ${username} ještě v pátek normálně ${by(person, 'přihlásil', 'přihlásila')}, dnes se místo úvodní stránky OKslužby ukáže chyba 403. Heslo je určitě správné. Je porucha u Vás, nebo u nás?`,
      ],
    }),
  },
  {
    id: 'married, the name in the account',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Jiné příjmení v dokladech a v účtu',
      body: [
        `v ${applications} je u jednoho z našich uživatelů vedeno původní příjmení. V dokladech je nyní zapsáno: ${fullName(person)} (datum narození ${dottedDate(person.born)}).`,
        'Prosíme o opravu příjmení u účtu, případně o sdělení, čím máme změnu doložit.',
      ],
    }),
  },
  {
    id: 'how long is it kept',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Dotaz na staré výkazy',
      body: [
        'Dobrý den,',
        `jak dlouho zůstávají v ${applications} uložené výkazy z minulých let? Potřebujeme se vrátit k číslům starým pět let a v seznamu je nevidíme.`,
        'Děkuji za radu.',
      ],
    }),
  },
  {
    id: 'manual for beginners',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Příručka k ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `existuje k ${applications} uživatelská příručka nebo školení pro začátečníky? Na stránkách jsme našli jen verzi, která neodpovídá tomu, co vidíme na obrazovce.`,
      ],
    }),
  },
  {
    id: 'the wrong seat on the envelope',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Zásilka s heslem se vrátila',
      body: [
        `podle pošty se dopis s heslem k ${applications} vrátil odesílateli, protože jsme se mezitím přestěhovali. Adresátem ${by(person, 'byl', 'byla')} ${fullName(person)}, uživatelské jméno ${username}.`,
        'Můžete jej prosím odeslat znovu, tentokrát na sídlo uvedené v záhlaví?',
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'handing over on behalf of the director',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Předání formuláře (${applications})`,
      body: [
        'Vážený pane řediteli,',
        `z pověření vedení organizace ${organisation.name} Vám předávám vyplněný tiskopis souhlasu, který se týká ${applications}.`,
        'S úctou',
      ],
    }),
  },
  {
    id: 'sheet in front of the form',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Průvodní lístek',
      body: [
        [
          ['Od koho', organisation.name],
          ['Co je přiloženo', 'souhlas se zpracováním osobních údajů, OKslužby'],
          ['Listů', '1'],
        ],
      ],
    }),
  },
  {
    id: 'here is the paper',
    tells: [],
    write: ({ applications }) => ({
      subject: `Posíláme vyplněný souhlas k ${applications}`,
      body: ['Hezký den přejeme,', 'v příloze je formulář, který na svém webu požadujete.'],
    }),
  },
  {
    id: 'form signed yesterday',
    tells: [],
    write: () => ({
      subject: 'Souhlas pro OKslužby, průvodní text',
      body: [
        'přikládáme formulář souhlasu pro OKslužby. Vše potřebné je vyplněno přímo v něm.',
        'Za organizaci sekretariát',
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'printer broke, so by letter',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Můj souhlas – místo tiskopisu',
      body: [
        'Vážení,',
        `tiskopis se mi nepodařilo vyplnit, a tak totéž prohlašuji vlastními slovy: souhlasím s tím, aby MPSV zpracovávalo mé osobní údaje a založilo mi podle nich účet v ${applications}.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${born}`,
        `${position}, ${organisation.name}, IČO ${organisation.ico}; za organizaci jednám jako statutární zástupce`,
      ],
    }),
  },
  {
    id: 'grant of consent, dry',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Udělení souhlasu statutárním zástupcem',
      body: [
        `${fullName(person)} (nar. ${born}), ${position} a statutární orgán organizace ${organisation.name}, IČO: ${organisation.ico}, uděluji Ministerstvu práce a sociálních věcí souhlas ke zpracování svých osobních údajů. Souhlas dávám pro zřízení a vedení uživatelského účtu v ${applications}.`,
        `Jsem si vědom${by(person, '', 'a')} toho, že souhlas mohu odvolat.`,
      ],
    }),
  },
  {
    id: 'consent laid out as a table',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas se zpracováním údajů – ${organisation.ico}`,
      body: [
        `Dávám souhlas se zpracováním osobních údajů uvedených v tabulce, aby mi ministerstvo mohlo zřídit účet do ${applications}.`,
        [
          ['Jméno a příjmení', fullName(person)],
          ['Datum narození', born],
          ['Název organizace a IČO', `${organisation.name}, ${organisation.ico}`],
          ['V organizaci působím jako', `${position}, statutární zástupce`],
        ],
      ],
    }),
  },
  {
    id: 'new director wants an account',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Nové vedení: souhlas kvůli ${applications}`,
      body: [
        'Dobrý den,',
        `jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${born} a jako statutární ${by(person, 'zástupce', 'zástupkyně')} (${position}) nově stojím v čele organizace ${organisation.name}, IČO ${organisation.ico}. Účet v ${applications} ještě nemám.`,
        'K jeho založení Vám tímto dávám výslovný souhlas se zpracováním svých osobních údajů.',
      ],
    }),
  },
];
