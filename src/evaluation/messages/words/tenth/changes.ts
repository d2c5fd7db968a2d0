import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'office ended, plain',
    tells: ['birthDate'],
    write: ({ person, office, on, organisation }) => ({
      subject: 'Oznámení o ukončení funkce statutárního zástupce',
      body: [
        'Dobrý den,',
        `oznamujeme, že dne ${czechDate(on)} skončila funkce statutárního zástupce organizace ${organisation.name}, kterou ${by(person, 'vykonával', 'vykonávala')} ${fullName(person)} (${office}), nar. ${czechDate(person.born)}.`,
        `Prosíme, aby ${by(person, 'mu', 'jí')} bylo zrušeno oprávnění k podání v OKslužby.`,
      ],
    }),
  },
  {
    id: "form of one's own making",
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, organisation }) => ({
      subject: `OKslužby: ${organisation.name} – hlášení změny`,
      body: [
        'Hlásíme, že níže uvedená osoba přestala být statutárním orgánem.',
        `Jméno a příjmení osoby: ${fullName(person)}`,
        `Datum narození osoby: ${dottedDate(person.born)}`,
        `Funkce, kterou osoba vykonávala: ${office}`,
        `Funkce ukončena dne: ${dottedDate(on)}`,
        `Uživatelské jméno (OKslužby): ${username}`,
        `IČO organizace: ${organisation.ico}`,
        'Děkujeme za provedení změny.',
      ],
    }),
  },
  {
    id: 'the new one writes',
    tells: ['birthDate'],
    write: ({ person, on, successor }) => ({
      subject: 'Změna na místě statutárního zástupce – informace pro OKslužby',
      body: [
        'Vážení,',
        `v čele naší organizace došlo ke změně a statutárním zástupcem jsem nyní já (${fullName(successor)}). ${by(person, 'Můj předchůdce', 'Moje předchůdkyně')} ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, ${by(person, 'skončil', 'skončila')} ve funkci ke dni ${wordyDate(on)} a statutárním zástupcem již není.`,
        `Oznamuji to proto, že má v OKslužby stále oprávnění podávat za organizaci žádosti a výkazy.`,
      ],
    }),
  },
  {
    id: 'resigned',
    tells: ['birthDate'],
    write: ({ person, office, on }) => ({
      subject: 'Rezignace statutárního orgánu',
      body: [
        'Dobrý den,',
        `${fullName(person)} (nar. ${czechDate(person.born)}) na vlastní žádost ${by(person, 'rezignoval', 'rezignovala')} na funkci, kterou u nás ${by(person, 'zastával', 'zastávala')}: ${office}. Rezignace je účinná od ${czechDate(on)}, od tohoto dne už za organizaci nejedná.`,
        'Žádáme o odpovídající úpravu oprávnění v aplikacích OKslužby, aby nemohlo dojít k jejich zneužití.',
      ],
    }),
  },
  {
    id: 'two sentences',
    tells: [],
    write: ({ person, on }) => ({
      subject: 'Konec ve funkci statutárního orgánu – OKslužby',
      body: [
        `${fullName(person)} není od ${dottedDate(on)} statutárním orgánem naší organizace.`,
        'Oprávnění v OKslužby prosím ukončete.',
      ],
    }),
  },
  {
    id: 'typed on a foreign keyboard',
    tells: ['birthDate', 'username'],
    write: ({ person, on, username }) => ({
      subject: 'OKsluzby - zmena statutarniho zastupce',
      body: [
        'Dobry den, ministerstvo,',
        `v nasi organizaci doslo ke zmene statutarniho zastupce. Ke dni ${czechDate(on)} ve funkci skoncil${by(person, '', 'a')}: ${fullName(person)}, datum narozeni ${czechDate(person.born)}, uzivatelske jmeno v OKsluzby ${username}.`,
        'Zadame, aby za nas uz nebylo mozne z tohoto uctu podavat vykazy. Dekujeme.',
      ],
    }),
  },
  {
    id: 'old and new in a table',
    tells: ['birthDate'],
    write: ({ person, on, successor }) => ({
      subject: 'Statutární orgán organizace – změna osoby',
      body: [
        'Vážení,',
        'podle pokynů k OKslužby oznamujeme změnu ve statutárním orgánu:',
        [
          ['Statutární zástupce, jehož funkce skončila', fullName(person)],
          ['Datum narození končícího zástupce', czechDate(person.born)],
          ['Den skončení funkce', czechDate(on)],
          ['Do funkce nově nastoupil(a)', fullName(successor)],
        ],
        'Prosíme o zaevidování.',
      ],
    }),
  },
  {
    id: 'retired after years',
    tells: ['username'],
    write: ({ person, on, username, office, organisation }) => ({
      subject: `${organisation.name}: odchod statutárního zástupce do důchodu`,
      body: [
        'Dobrý den,',
        `po mnoha letech v čele organizace ${organisation.name} ${by(person, 'odešel', 'odešla')} do důchodu ${fullName(person)} (${office}). ${by(person, 'Jeho', 'Její')} funkce statutárního orgánu skončila dnem ${wordyDate(on)}.`,
        `S funkcí bylo spojeno i oprávnění podávat v OKslužby pod uživatelským jménem ${username}. Toto oprávnění má být zrušeno, o což Vás tímto žádáme.`,
        'S pozdravem',
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'own office, brief',
    tells: ['birthDate'],
    write: ({ person, organisation, on }) => ({
      subject: `Oznámení, že jsem ${by(person, 'přestal', 'přestala')} být statutárním orgánem`,
      body: [
        'Dobrý den,',
        `já, ${fullName(person)}, nar. ${czechDate(person.born)}, oznamuji, že od ${czechDate(on)} nejsem statutárním orgánem organizace ${organisation.name} (IČO ${organisation.ico}).`,
        `Žádám o zrušení oprávnění, které jsem v OKslužby z titulu této funkce ${by(person, 'měl', 'měla')}.`,
      ],
    }),
  },
  {
    id: 'own office, rows',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, office, username }) => ({
      subject: 'Ukončení mé funkce statutárního zástupce (OKslužby)',
      body: [
        'Vážení,',
        've vlastním zájmu hlásím ukončení své funkce statutárního zástupce:',
        `Jméno: ${fullName(person)}`,
        `Narození: ${dottedDate(person.born)}`,
        `Moje uživatelské jméno: ${username}`,
        `Organizace: ${organisation.name}, IČO ${organisation.ico}`,
        `Dosavadní funkce: ${office}`,
        `Ve funkci do: ${dottedDate(on)}`,
        'Děkuji za zprávu o vyřízení.',
      ],
    }),
  },
  {
    id: 'own office, does not trust the organisation',
    tells: ['birthDate'],
    write: ({ person, organisation, on }) => ({
      subject: 'Nechci, aby se v OKslužby dál podávalo mým jménem',
      body: [
        'Dobrý den,',
        `do ${wordyDate(on)} ${by(person, 'jsem vedl', 'jsem vedla')} organizaci ${organisation.name}, IČO ${organisation.ico}, a ${by(person, 'byl', 'byla')} jsem jejím statutárním orgánem. Nevím, jestli Vám to organizace sama ohlásila, a tak to pro jistotu hlásím já: moje funkce toho dne skončila.`,
        `Prosím o odebrání práva podávat za organizaci v OKslužby. Pro dohledání uvádím: ${fullName(person)}, datum narození ${wordyDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'own office, user name',
    tells: ['username'],
    write: ({ person, organisation, on, username }) => ({
      subject: `Účet ${username}: skončila mi funkce`,
      body: [
        'Vážení,',
        `mám v OKslužby účet ${username} (${fullName(person)}). ${by(person, 'Podával', 'Podávala')} jsem z něj jako statutární zástupce za organizaci ${organisation.name}, IČO ${organisation.ico}. Protože moje funkce ke dni ${czechDate(on)} zanikla, prosím, aby toto oprávnění bylo u účtu ukončeno.`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'delegation, one paragraph',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: `Delegování oprávnění podávat v ${applications}`,
      body: [
        'Dobrý den,',
        `jakožto statutární zástupce organizace ${organisation.name} tímto deleguji své oprávnění k podání žádostí a výkazů v ${applications}. Oprávnění přechází na: ${fullName(person)}, datum narození ${czechDate(person.born)}, uživatelské jméno ${username}.`,
        'Děkuji za nastavení.',
      ],
    }),
  },
  {
    id: 'delegation, rows',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal, organisation }) => ({
      subject: `Delegace – ${organisation.name}`,
      body: [
        `Aplikace: ${applications}`,
        `Organizace: ${organisation.name}, IČO ${organisation.ico}`,
        `Statutární zástupce, který deleguje: ${fullName(principal)}`,
        `Uživatel, na kterého se deleguje: ${fullName(person)}`,
        `Datum narození uživatele: ${dottedDate(person.born)}`,
        `Uživatelské jméno uživatele: ${username}`,
        'Předmět delegace: oprávnění provádět podání za organizaci',
      ],
    }),
  },
  {
    id: 'delegation, the director is away',
    tells: ['username'],
    write: ({ person, username, applications, principal }) => ({
      subject: `Podání v ${applications} – delegování na zaměstnance`,
      body: [
        'Vážení,',
        `často jezdím mimo kancelář, a proto jsem se ${by(principal, 'rozhodl', 'rozhodla')} delegovat právo odesílat v ${applications} výkazy a žádosti za naši organizaci. Nově je bude odesílat ${fullName(person)}, ${by(person, 'náš zaměstnanec', 'naše zaměstnankyně')}, uživatelské jméno ${username}.`,
        'Prosím o potvrzení, že delegování berete na vědomí.',
      ],
    }),
  },
  {
    id: 'delegation, a decision with articles',
    tells: ['birthDate'],
    write: ({ person, applications, principal, on }) => ({
      subject: 'Pověření k podávání za organizaci',
      body: [
        `1. ${fullName(principal)}, statutární zástupce organizace, deleguje oprávnění k akci podání v aplikaci ${applications}.`,
        `2. Oprávnění se deleguje na zaměstnance organizace, kterým je ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}.`,
        `3. Delegování platí od ${wordyDate(on)} na dobu neurčitou.`,
      ],
    }),
  },
  {
    id: 'delegation, table',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: `Delegování práva podání (${applications})`,
      body: [
        'Dobrý den,',
        `zasíláme údaje k delegování práva podání v ${applications}:`,
        [
          ['', 'Deleguje', 'Na koho'],
          ['Jméno', fullName(principal), fullName(person)],
          ['Postavení', 'statutární zástupce', 'zaměstnanec'],
          ['Narozen(a)', '', czechDate(person.born)],
          ['Účet', '', username],
        ],
        'Děkujeme za zavedení do systému.',
      ],
    }),
  },
  {
    id: 'delegation, plain letters',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Delegovani opravneni k podani',
      body: [
        'Vazeni,',
        `jako statutarni zastupce deleguji opravneni k podani v aplikaci ${applications} na uzivatele ${username}. Je to ${fullName(person)}, nar. ${dottedDate(person.born)}.`,
        'S pozdravem',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'attorney, classic',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc statutárního zástupce k podáním v OKslužby',
      body: [
        `Já, ${fullName(principal)}, jako statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, sídlo ${seatOf(organisation)}, tímto uděluji plnou moc této osobě:`,
        `${fullName(person)}, datum narození ${czechDate(person.born)}, bydliště ${person.address}`,
        `Plná moc se uděluje k tomu, aby ${by(person, 'zmocněný zaměstnanec', 'zmocněná zaměstnankyně')} za organizaci ${by(person, 'podával', 'podávala')} žádosti a výkazy v aplikaci ${applications}.`,
        'Plná moc platí do odvolání.',
      ],
    }),
  },
  {
    id: 'attorney, parties',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications, on }) => ({
      subject: `Plná moc k podáním v ${applications}`,
      body: [
        `Zmocnitel: ${organisation.name}, IČO ${organisation.ico}, zastoupený statutárním zástupcem (${fullName(principal)})`,
        `Zmocněnec: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}`,
        `Rozsah zmocnění: veškerá podání zmocnitele činěná v ${applications}, zejména žádosti a výkazy`,
        `Platnost: od ${dottedDate(on)} na dobu neurčitou`,
      ],
    }),
  },
  {
    id: 'attorney, a letter',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: `Zmocnění ${by(person, 'zaměstnance', 'zaměstnankyně')} organizace ${organisation.name}`,
      body: [
        'Vážení,',
        `dovoluji si Vám oznámit, že za organizaci ${organisation.name} (IČO ${organisation.ico}) bude v ${applications} podávat ${fullName(person)}, nar. ${wordyDate(person.born)}. K těmto podáním ${by(person, 'ho', 'ji')} jako statutární zástupce tímto dopisem zmocňuji.`,
        'Prosím, aby byla plná moc založena k naší organizaci.',
      ],
    }),
  },
  {
    id: 'attorney, without a date',
    tells: [],
    write: ({ person, principal, applications, organisation }) => ({
      subject: 'Plná moc pro zaměstnance (OKslužby)',
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, zmocňuje k podávání výkazů a žádostí v ${applications} tuto osobu: ${fullName(person)}`,
        'Zmocnění trvá po dobu pracovního poměru.',
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'withdrawal, brief',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Odvolání souhlasu, ${applications}`,
      body: [
        'Dobrý den,',
        `tímto odvolávám souhlas se zpracováním svých osobních údajů pro ${applications}. ${fullName(person)}, datum narození ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'withdrawal, left the job',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Souhlas s osobními údaji – odvolání',
      body: [
        'Dobrý den,',
        `v minulosti jsem Vám kvůli práci ${by(person, 'poslal', 'poslala')} souhlas se zpracováním osobních údajů a ${by(person, 'dostal', 'dostala')} jsem účet ${username} do ${applications}. Teď dělám jinou práci a účet nepotřebuji, takže svůj souhlas odvolávám.`,
        `Moje údaje: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}.`,
        'Děkuji a přeji hezký den.',
      ],
    }),
  },
  {
    id: 'withdrawal, by the regulation',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolávám souhlas s odkazem na GDPR (OKslužby)',
      body: [
        `Já, níže ${by(person, 'podepsaný', 'podepsaná')} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, odvolávám v souladu s čl. 7 odst. 3 nařízení (EU) 2016/679 souhlas se zpracováním osobních údajů udělený Ministerstvu práce a sociálních věcí za účelem přístupu k aplikaci ${applications}.`,
        'Žádám o potvrzení přijetí tohoto odvolání.',
      ],
    }),
  },
  {
    id: 'withdrawal, rows',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: `Odvolávám svůj souhlas (${username})`,
      body: [
        'Odvolávám souhlas se zpracováním osobních údajů.',
        `Kdo odvolává: ${fullName(person)}`,
        `Narozen(a) dne: ${czechDate(person.born)}`,
        `Kterého účtu se to týká: ${username}`,
        `Ve které aplikaci: ${applications}`,
      ],
    }),
  },
  {
    id: 'withdrawal, no birth date',
    tells: ['username'],
    write: ({ person, applications, username }) => ({
      subject: 'Nadále nesouhlasím se zpracováním svých údajů v OKslužby',
      body: [
        'Vážení,',
        `jmenuji se ${fullName(person)} a mám přístup k ${applications} (uživatelské jméno ${username}). Přeji si odvolat souhlas se zpracováním osobních údajů, na jehož základě mi byl účet zřízen, a tímto dopisem jej odvolávám.`,
        'S pozdravem',
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'forgotten password',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Zapomenuté heslo',
      body: [
        'Dobrý den,',
        `${fullName(person)}, uživatelské jméno ${username}, si nepamatuje heslo do ${applications}. Jak máme postupovat, abychom dostali nové?`,
        'Děkujeme za radu.',
      ],
    }),
  },
  {
    id: 'blocked after three attempts',
    names: { person: true, application: true },
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Zablokovaný účet ${username}`,
      body: [
        'Dobrý den,',
        `po třech chybných pokusech o přihlášení se zablokoval účet do ${applications}. Prosíme o jeho odblokování.`,
        `Držitel účtu: ${fullName(person)}`,
        `Datum narození držitele: ${czechDate(person.born)}`,
        `Uživatelské jméno držitele: ${username}`,
      ],
    }),
  },
  {
    id: 'new e-mail',
    names: { person: true, application: true },
    tells: ['username', 'email'],
    write: ({ person, username, applications }) => ({
      subject: 'Změna e-mailové adresy u účtu',
      body: [
        'Vážení,',
        `u účtu ${username} v ${applications}, který používá ${fullName(person)}, prosíme o změnu e-mailu. Správná adresa je ${person.email}, na původní už zprávy nechodí.`,
      ],
    }),
  },
  {
    id: 'married name',
    names: { person: true, application: true },
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, on }) => ({
      subject: `Změna příjmení u uživatele ${applications}`,
      body: [
        'Dobrý den,',
        `dne ${czechDate(on)} došlo u uživatele ${username} ke změně příjmení. Nové jméno a příjmení zní ${fullName(person)}, datum narození ${czechDate(person.born)}. Prosíme o opravu údajů v ${applications}.`,
        'Oddací list na vyžádání doložíme.',
      ],
    }),
  },
  {
    id: 'page does not load',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `${applications} se nenačítá`,
      body: [
        'Dobrý den,',
        `od pondělí nám v ${applications} po otevření výkazu zůstane jen bílá stránka. Zkoušeli jsme Edge i Firefox na dvou různých počítačích. Víte o tom, prosím, a kdy to bude opraveno?`,
      ],
    }),
  },
  {
    id: 'data cannot be saved',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Hlášení chyby při ukládání',
      body: [
        `Při ukládání údajů o kapacitě služby hlásí ${applications} chybu „Neočekávaná hodnota v poli 14“. Údaj jsme několikrát kontrolovali a je správně.`,
        `Organizace ${organisation.name}, IČO ${organisation.ico}.`,
        'Prosíme o technickou pomoc.',
      ],
    }),
  },
  {
    id: 'letter has not come',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, on }) => ({
      subject: 'Kdy přijde dopis s přihlašovacími údaji?',
      body: [
        'Dobrý den,',
        `${wordyDate(on)} jsme Vám odeslali podklady k ${applications}. Na sídlo organizace zatím žádný dopis s přihlašovacími údaji nedorazil. Můžete nám sdělit, v jakém stavu vyřizování je?`,
        'Předem děkujeme za odpověď.',
      ],
    }),
  },
  {
    id: 'training',
    names: { person: false, application: false },
    tells: [],
    write: () => ({
      subject: 'Školení k OKslužby',
      body: [
        'Dobrý den,',
        'plánuje ministerstvo na příští rok nějaké školení nebo webinář k práci s OKslužby? Pokud existuje příručka nebo videonávod, prosíme o odkaz.',
        'S pozdravem a díky',
      ],
    }),
  },
  {
    id: 'wrong name of the organisation',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Název a adresa organizace v ${applications}`,
      body: [
        'Vážení,',
        `v ${applications} se na výstupech tiskne starý název a stará adresa naší organizace. Správně má být ${organisation.name}, IČO ${organisation.ico}, ${seatOf(organisation)}.`,
        'Můžeme si údaje opravit sami, nebo to provádíte Vy?',
      ],
    }),
  },
  {
    id: 'downtime',
    names: { person: false, application: false },
    tells: [],
    write: ({ on }) => ({
      subject: 'Odstávka systému',
      body: [
        'Dobrý den,',
        `dne ${czechDate(on)} nešlo celé dopoledne pracovat s OKslužby. Bude se kvůli odstávce prodlužovat termín pro odevzdání výkazů? Prosíme o sdělení.`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'cover, two lines',
    tells: [],
    write: ({ applications }) => ({
      subject: `Souhlas pro ${applications} – průvodní dopis`,
      body: [
        'Dobrý den,',
        `přílohou zasílám podepsaný formulář souhlasu se zpracováním osobních údajů (${applications}).`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'cover, the organisation sends',
    tells: [],
    write: ({ person, applications, organisation }) => ({
      subject: `Průvodní dopis, ${organisation.name}`,
      body: [
        'Vážení,',
        `za organizaci ${organisation.name}, IČO ${organisation.ico}, předkládáme souhlas se zpracováním osobních údajů. Souhlas ${by(person, 'podepsal', 'podepsala')} ${fullName(person)} a týká se přístupu k aplikaci ${applications}.`,
        'Dopis s přihlašovacími údaji prosíme zaslat na adresu sídla.',
      ],
    }),
  },
  {
    id: 'cover, a list of enclosures',
    tells: [],
    write: ({ applications }) => ({
      subject: `Podklady ke zřízení účtu (${applications})`,
      body: [
        'Dobrý den,',
        'na základě uveřejněného postupu Vám posíláme podklady ke zřízení uživatelského účtu.',
        'Příloha: 1x souhlas se zpracováním osobních údajů',
      ],
    }),
  },
  {
    id: 'cover, in the first person',
    tells: [],
    write: ({ person, applications }) => ({
      subject: 'Posílám souhlas k OKslužby',
      body: [
        'Hezký den přeji,',
        `k tomuto dopisu přikládám svůj souhlas, který jsem ${by(person, 'vyplnil a elektronicky podepsal', 'vyplnila a elektronicky podepsala')} kvůli účtu do ${applications}. Kdyby na něm něco nebylo v pořádku, dejte mi prosím vědět.`,
        'Děkuji',
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'consent letter, plain',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Můj souhlas se zpracováním osobních údajů pro OKslužby',
      body: [
        `Já, ${fullName(person)}, datum narození ${born}, souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí pro účely zřízení uživatelského účtu k aplikaci ${applications}.`,
        `Organizace: ${organisation.name}`,
        `IČO: ${organisation.ico}`,
        `Funkce v této organizaci: ${position}`,
      ],
    }),
  },
  {
    id: 'consent letter, rows first',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas uživatele ${applications}`,
      body: [
        `Jméno, příjmení, titul: ${fullName(person)}`,
        `Narození (den, měsíc, rok): ${born}`,
        `Zaměstnavatel: ${organisation.name}, IČO ${organisation.ico}`,
        `Pozice: ${position}`,
        `Tímto dávám MPSV souhlas ke zpracování mých osobních údajů, aby mi mohl být zřízen účet v aplikaci ${applications}. Souhlas dávám dobrovolně.`,
      ],
    }),
  },
  {
    id: 'consent letter, table',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Udělení souhlasu MPSV (${applications})`,
      body: [
        'Vážení,',
        `pro potřeby přístupu do ${applications} uděluji souhlas se zpracováním svých osobních údajů v rozsahu uvedeném v tabulce.`,
        [
          ['Jméno, příjmení, titul', fullName(person)],
          ['Narozen(a) dne', born],
          ['Funkce – statutární zástupce', position],
          ['Název organizace', organisation.name],
          ['Identifikační číslo', organisation.ico],
        ],
        `Jsem si ${by(person, 'vědom', 'vědoma')} toho, že souhlas mohu kdykoliv vzít zpět.`,
      ],
    }),
  },
  {
    id: 'consent letter, long sentence',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Prohlášení o souhlasu – ${organisation.name}`,
      body: [
        'Dobrý den,',
        `protože potřebuji účet do ${applications}, prohlašuji jako statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico} (${position}), že se zpracováním svých osobních údajů ministerstvem k tomuto účelu souhlasím.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${born}`,
      ],
    }),
  },
];
