import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'for your knowledge',
    tells: ['birthDate'],
    write: ({ person, office, on }) => ({
      subject: 'Zánik funkce statutárního zástupce',
      body: [
        'Dobrý den,',
        `dáváme Vám na vědomí, že dnem ${czechDate(on)} zanikla funkce osoby, která za nás jako statutární zástupce pracovala v OKslužby. Jde o tuto osobu: ${fullName(person)}, nar. ${czechDate(person.born)}, dosavadní funkce: ${office}.`,
        'Prosíme, abyste její oprávnění zrušili.',
      ],
    }),
  },
  {
    id: 'before and after in a table',
    tells: [],
    write: ({ person, on, successor, organisation }) => ({
      subject: `Kdo zastupuje ${organisation.name}`,
      body: [
        `Ke dni ${dottedDate(on)} se v naší organizaci změnil statutární orgán:`,
        [
          ['Statutární orgán', 'Osoba (s titulem)'],
          ['dřívější (jeho funkce skončila)', fullName(person)],
          ['současný', fullName(successor)],
        ],
        'Dřívějšímu statutárnímu orgánu prosíme odebrat možnost podávat za nás žádosti a výkazy v OKslužby.',
      ],
    }),
  },
  {
    id: 'recalled by the founder',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, applications }) => ({
      subject: 'Odvolání z funkce zřizovatelem – oznámení',
      body: [
        'Vážení,',
        `rozhodnutím zřizovatele ${by(person, 'byl', 'byla')} s účinností od ${wordyDate(on)} z vedení naší organizace ${by(person, 'odvolán', 'odvolána')} ${fullName(person)} (${office}, datum narození ${dottedDate(person.born)}) a statutárním orgánem už není.`,
        `V aplikaci ${applications} používá uživatelské jméno ${username}. Žádáme Vás o opatření, aby pod ním nebylo možné za organizaci nic podat.`,
      ],
    }),
  },
  {
    id: 'in short and from the heart',
    tells: [],
    write: ({ person, office, on }) => ({
      subject: 'Skončilo nám vedení, prosíme o úpravu v OKslužby',
      body: [
        'Dobrý den,',
        `jen krátce: ${fullName(person)} u nás jako ${office} ke dni ${czechDate(on)} ${by(person, 'skončil', 'skončila')} a už za nás nemůže jednat. Zrušte prosím ${by(person, 'jeho', 'její')} práva v OKslužby, ať se nic nepřihodí.`,
        'Děkujeme, že to berete vážně.',
      ],
    }),
  },
  {
    id: 'gave the office up',
    tells: ['birthDate'],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Vzdání se funkce statutárního orgánu',
      body: [
        `Oznamujeme, že ${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}, se ${by(person, 'vzdal', 'vzdala')} své funkce v organizaci (${office}). Funkce skončila dne ${czechDate(on)}.`,
        `Za organizaci nyní jako statutární orgán jedná ${fullName(successor)}.`,
        `Sdělujeme Vám to kvůli oprávněním v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'a message without marks',
    tells: ['username'],
    write: ({ person, username, on, organisation }) => ({
      subject: 'Ukonceni cinnosti statutara',
      body: [
        'Dobry den vsem,',
        withoutDiacritics(
          `od ${dottedDate(on)} doslo u nas (${organisation.name}, ICO ${organisation.ico}) ke zmene ve vedeni.`,
        ),
        `${fullName(person)} uz neni statutarni zastupce organizace. Uzivatelske jmeno v OKsluzby: ${username}.`,
        'Prosime o zablokovani uctu.',
      ],
    }),
  },
  {
    id: 'as the last sentence of the procedure wants',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, organisation }) => ({
      subject: 'Ohlášení podle postupu pro získání přístupu – skončení statutárního orgánu',
      body: [
        'Na základě povinnosti uvedené v závěru Vašeho postupu ohlašujeme, že níže uvedený uživatel přestal být statutárním orgánem.',
        `Poskytovatel: ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}`,
        `Uživatel: ${fullName(person)}`,
        `Datum nar. uživatele: ${dottedDate(person.born)}`,
        `Zastávaná funkce: ${office}`,
        `Statutárním orgánem do: ${dottedDate(on)}`,
        `Uživatelské jméno, které užíval${by(person, '', 'a')}: ${username}`,
      ],
    }),
  },
  {
    id: 'the members elected another',
    tells: [],
    write: ({ person, on, successor, applications }) => ({
      subject: 'Výsledek voleb do vedení organizace',
      body: [
        'Dobrý den,',
        `na zasedání dne ${wordyDate(on)} bylo zvoleno nové vedení. Tím dnem ${by(person, 'přestal', 'přestala')} být naším statutárním zástupcem ${fullName(person)}; do čela organizace ${by(successor, 'byl zvolen', 'byla zvolena')} ${fullName(successor)}.`,
        `Prosíme, zaneste si to k oprávněním pro aplikaci ${applications}: odcházející osoba za nás již podání činit nesmí.`,
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'in my own interest',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Už nejsem statutárním zástupcem organizace',
      body: [
        'Dobrý den,',
        `ve vlastním zájmu Vám hlásím, že mi ${czechDate(on)} skončila funkce (${office}) v organizaci ${organisation.name}, IČO ${organisation.ico}, a nejsem tedy nadále jejím statutárním orgánem.`,
        'Prosím, aby pod mým účtem v OKslužby nebylo možné za tuto organizaci cokoli podávat.',
        `Podává: ${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'by headings, of my own end',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username }) => ({
      subject: 'Ohlášení konce vlastní funkce (OKslužby)',
      body: [
        `Oznamovatel: ${fullName(person)}`,
        `Narození: ${dottedDate(person.born)}`,
        `Organizace, kde moje funkce skončila: ${organisation.name}`,
        `IČO organizace: ${organisation.ico}`,
        `Statutárním orgánem jsem ${by(person, 'byl', 'byla')} do: ${dottedDate(on)}`,
        `Pod jakým jménem se do OKslužby přihlašuji: ${username}`,
      ],
    }),
  },
  {
    id: 'retired after years',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Odchod do důchodu a konec mého oprávnění',
      body: [
        'Dobrý den,',
        `po letech ve vedení organizace ${organisation.name} (IČ ${organisation.ico}) jsem ${wordyDate(on)} ${by(person, 'odešel', 'odešla')} do důchodu a tím mi skončila i funkce statutárního zástupce. V aplikaci ${applications} jsem ale pořád ${by(person, 'veden', 'vedena')} jako oprávněná osoba. Prosím, udělejte s tím, co je potřeba, nerad${by(person, '', 'a')} bych, aby to někdo zneužil.`,
        `Jsem ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'I resigned',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username, applications }) => ({
      subject: 'Moje rezignace na funkci statutárního orgánu',
      body: [
        `Já, ${fullName(person)}, datum narození ${czechDate(person.born)}, oznamuji, že jsem na funkci statutárního orgánu organizace ${organisation.name}, IČO: ${organisation.ico}, ${by(person, 'rezignoval', 'rezignovala')} a funkce mi zanikla ke dni ${czechDate(on)}. Můj účet k aplikaci ${applications} má uživatelské jméno ${username}.`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'who to whom what',
    tells: ['birthDate', 'username'],
    write: ({ person, username, principal, applications, organisation }) => ({
      subject: 'Delegace oprávnění podávat za organizaci',
      body: [
        `Organizace: ${organisation.name} (IČO ${organisation.ico})`,
        `Statutární zástupce, který oprávnění deleguje: ${fullName(principal)}`,
        `Uživatel, na kterého se oprávnění deleguje: ${fullName(person)}`,
        `Datum narození tohoto uživatele: ${czechDate(person.born)}`,
        `Uživatelské jméno tohoto uživatele: ${username}`,
        `Rozsah: podání žádostí a výkazů v aplikaci ${applications}`,
      ],
    }),
  },
  {
    id: 'to a colleague who has an account',
    tells: ['username'],
    write: ({ person, username, office, applications }) => ({
      subject: `Deleguji právo podání v ${applications}`,
      body: [
        'Dobrý den,',
        `jako ${office} a statutární zástupce naší organizace deleguji své právo podávat žádosti a výkazy v aplikaci ${applications}. Přebírá ho ${fullName(person)}, účet v aplikaci už má pod jménem ${username}.`,
        'Kdybyste k tomu potřebovali ještě něco, dejte mi prosím vědět.',
      ],
    }),
  },
  {
    id: 'the action named as the page does',
    tells: ['birthDate'],
    write: ({ person, principal, applications, on }) => ({
      subject: 'Pověření uživatele k akci podání',
      body: [
        `Já, ${fullName(principal)}, statutární zástupce organizace, s účinností od ${wordyDate(on)} opravňuji dále uvedenou osobu, aby v aplikaci ${applications} prováděla akci podání, která je jinak vyhrazena mně.`,
        `Oprávněná osoba: ${fullName(person)}, nar. ${dottedDate(person.born)}`,
        'Oprávnění trvá, dokud je písemně nezruším.',
      ],
    }),
  },
  {
    id: 'a stay at a spa',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Podávání výkazů v době mé nepřítomnosti',
      body: [
        'Dobrý den,',
        `čeká mě delší léčení a organizace kvůli tomu nesmí zmeškat termín výkazů. Oprávnění k podání v aplikaci ${applications} proto deleguji na ${by(person, 'svého zaměstnance', 'svou zaměstnankyni')}.`,
        `Je to ${fullName(person)}, datum narození ${dottedDate(person.born)}, v aplikaci ${username}.`,
        'Děkuji za pochopení.',
      ],
    }),
  },
  {
    id: 'also by another user',
    tells: ['birthDate', 'username'],
    write: ({ person, username, principal, applications, organisation }) => ({
      subject: 'Žádost o nastavení delegovaného oprávnění',
      body: [
        'Vážení,',
        `prosíme, aby podání za ${organisation.name} mohla v aplikaci ${applications} vedle statutárního zástupce činit ještě jedna osoba: ${fullName(person)} (nar. ${czechDate(person.born)}, uživatelské jméno ${username}). ${by(principal, 'Statutární zástupce', 'Statutární zástupkyně')} ${fullName(principal)} na tuto osobu své oprávnění tímto dopisem deleguje.`,
      ],
    }),
  },
  {
    id: 'delegated without marks',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: withoutDiacritics(`Delegovani podani ${applications}`),
      body: [
        'Vazeni,',
        withoutDiacritics(
          `jako statutarni zastupce deleguji opravneni k podani zadosti i vykazu v aplikaci ${applications} na tohoto zamestnance:`,
        ),
        `${fullName(person)}, datum narozeni ${czechDate(person.born)}`,
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'principal acting, agent, extent',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)}, za kterou jedná ${fullName(principal)} (dále jen zmocnitel), uděluje plnou moc této osobě:`,
        `${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address} (dále jen zmocněnec).`,
        `Zmocněnec je oprávněn jménem zmocnitele podávat prostřednictvím aplikace ${applications} žádosti a výkazy a činit s tím spojené úkony.`,
      ],
    }),
  },
  {
    id: 'I empower for the reports',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Zmocnění k podávání výkazů za organizaci',
      body: [
        `Jako osoba oprávněná jednat za organizaci ${organisation.name} (IČ: ${organisation.ico}) tímto zmocňuji ${by(person, 'zaměstnance', 'zaměstnankyni')} organizace k podávání výkazů a žádostí v aplikaci ${applications}.`,
        `${by(person, 'Zmocněný zaměstnanec', 'Zmocněná zaměstnankyně')}: ${fullName(person)}`,
        `${by(person, 'Jeho', 'Její')} datum narození: ${dottedDate(person.born)}`,
        `Zmocnitel: ${fullName(principal)}`,
        'Tato plná moc se uděluje do odvolání.',
      ],
    }),
  },
  {
    id: 'full power for the account',
    tells: ['birthDate'],
    write: ({ person, organisation, applications, on }) => ({
      subject: 'Plná moc k úkonům vůči MPSV',
      body: [
        'Vážení,',
        `předkládáme plnou moc: ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, může od ${wordyDate(on)} za organizaci ${organisation.name}, IČO ${organisation.ico}, odesílat podání v aplikaci ${applications}, zejména žádosti o dotaci a výkazy o čerpání.`,
        'Plná moc nezahrnuje žádné jiné jednání za organizaci.',
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'I take the consent back',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Odvolání uděleného souhlasu – ${applications}`,
      body: [
        'Dobrý den,',
        `kvůli přístupu do aplikace ${applications} jsem Vám v minulosti ${by(person, 'dal', 'dala')} souhlas se zpracováním osobních údajů. Tento souhlas dnešním dnem odvolávám.`,
        `Jmenuji se ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'changed work and tells it',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Odvolání mého souhlasu a zrušení účtu',
      body: [
        'Dobrý den,',
        `před časem jsem ${by(person, 'změnil', 'změnila')} zaměstnání a s aplikací ${applications} už nepracuji. Nepřeji si, abyste moje osobní údaje dál zpracovávali, a souhlas k tomu beru zpět. Uživatelské jméno ${username} můžete zrušit.`,
        `S pozdravem ${fullName(person)} (nar. ${dottedDate(person.born)})`,
      ],
    }),
  },
  {
    id: 'withdrawal with headings',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'ODVOLÁNÍ SOUHLASU SUBJEKTU ÚDAJŮ',
      body: [
        `Subjekt údajů: ${fullName(person)}`,
        `Datum narození subjektu údajů: ${dottedDate(person.born)}`,
        `Bydliště: ${person.address}`,
        'Správce: Ministerstvo práce a sociálních věcí',
        `Odvolávám v plném rozsahu souhlas se zpracováním osobních údajů, který jsem správci ${by(person, 'udělil', 'udělila')} jako uživatel aplikace ${applications}.`,
      ],
    }),
  },
  {
    id: 'in the words of the regulation',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Uplatnění práva odvolat souhlas podle GDPR',
      body: [
        'Vážení,',
        `podle čl. 7 odst. 3 GDPR mám právo svůj souhlas se zpracováním osobních údajů kdykoli odvolat, a toto právo tímto uplatňuji vůči souhlasu udělenému pro aplikaci ${applications}.`,
        `${fullName(person)}, datum narození: ${wordyDate(person.born)}`,
        'O vyřízení mě prosím vyrozumějte do této datové schránky.',
      ],
    }),
  },
  {
    id: 'no longer agree',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Nesouhlasím s dalším zpracováním mých údajů',
      body: [
        `Já, ${fullName(person)}, nar. ${czechDate(person.born)}, odvolávám souhlas, na jehož základě vedete moje osobní údaje v souvislosti s aplikací ${applications}.`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'password gone after the holidays',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Zapomenuté heslo uživatele',
      body: [
        'Dobrý den,',
        `${fullName(person)} po návratu z dovolené nemůže najít heslo k aplikaci ${applications}. Uživatelské jméno zná: ${username}. Prosíme o zaslání nového hesla na adresu naší organizace.`,
      ],
    }),
  },
  {
    id: 'attachment will not go in',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Chyba při vkládání příloh – ${applications}`,
      body: [
        'Dobrý den,',
        `při vkládání přílohy k rozpracované žádosti v aplikaci ${applications} se objeví hláška „Neočekávaná chyba, kontaktujte správce“. Soubor má 3 MB a je ve formátu PDF. Vyzkoušeli jsme to na dvou počítačích.`,
        'Co máme udělat, aby šla příloha vložit?',
      ],
    }),
  },
  {
    id: 'another mail of a user',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Oprava kontaktního e-mailu v OKslužby',
      body: [
        `U uživatelského účtu ${username} v OKslužby, který používá ${fullName(person)}, je zapsán e-mail, který jsme zrušili. Zapište prosím místo něj: ${person.email}`,
        'Ostatní údaje zůstávají, jak jsou.',
      ],
    }),
  },
  {
    id: 'where is our letter',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, on }) => ({
      subject: 'Dotaz na stav vyřízení',
      body: [
        'Dobrý den,',
        `dne ${czechDate(on)} jsme Vám poštou odeslali podklady týkající se aplikace ${applications} a dosud jsme nedostali žádnou zprávu. Můžete nám prosím sdělit, v jakém stadiu vyřizování jsou?`,
        'Děkujeme za laskavou odpověď.',
      ],
    }),
  },
  {
    id: 'the organisation moved',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Fakturační a kontaktní údaje organizace',
      body: [
        'Vážení,',
        `v aplikaci ${applications} se nám na tiskových sestavách zobrazuje staré číslo bankovního účtu a starý telefon. Kde se tyto údaje organizace ${organisation.name}, IČO ${organisation.ico}, opravují – u Vás, nebo na krajském úřadě?`,
      ],
    }),
  },
  {
    id: 'account of somebody who left',
    names: { person: true, application: true },
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Účet po skončení pracovního poměru – žádost o zrušení',
      body: [
        'Dobrý den,',
        `k poslednímu dni minulého měsíce u nás ${by(person, 'ukončil', 'ukončila')} pracovní poměr ${fullName(person)} (nar. ${dottedDate(person.born)}). Prosíme o zrušení účtu ${username} v aplikaci ${applications}, nikdo jiný jej používat nebude.`,
      ],
    }),
  },
  {
    id: 'a handbook',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Příručka k aplikaci',
      body: [
        'Dobrý den,',
        `existuje k aplikaci ${applications} nějaká aktuální uživatelská příručka nebo školení? Na webu jsme našli jen verzi z roku 2019, ve které obrazovky vypadají jinak.`,
        'Předem děkujeme za odkaz.',
      ],
    }),
  },
  {
    id: 'the envelope came torn',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Poškozená zásilka s heslem',
      body: [
        `Pošta nám doručila Váš dopis s přihlašovacími údaji k aplikaci ${applications} roztržený. Adresátem byl${by(person, '', 'a')} ${fullName(person)}, uživatelské jméno ${username}. Protože heslo mohl vidět kdokoli, žádáme o jeho výměnu.`,
      ],
    }),
  },
  {
    id: 'locked out',
    names: { person: true, application: false },
    tells: ['birthDate', 'username'],
    write: ({ person, username }) => ({
      subject: 'Zablokovaný účet v OKslužby',
      body: [
        'Dobrý den,',
        'účet v OKslužby se nám dnes ráno zablokoval a hlásí, že byl překročen počet pokusů. Odblokujte jej prosím.',
        `Komu účet patří: ${fullName(person)}, datum narození ${czechDate(person.born)}`,
        `Název účtu: ${username}`,
      ],
    }),
  },
  {
    id: 'which browser',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Podporované prohlížeče – ${applications}`,
      body: [
        'Dobrý den,',
        `po přechodu na nové počítače se nám stránky aplikace ${applications} zobrazují rozházeně a tlačítko Uložit není vidět. Ve kterém prohlížeči má aplikace správně fungovat?`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'filled in and signed',
    tells: [],
    write: ({ applications }) => ({
      subject: `Předložení souhlasu – ${applications}`,
      body: [
        'Vážení,',
        `k zavedení uživatelského jména a hesla do aplikace ${applications} Vám posíláme vyplněný a podepsaný souhlas se zpracováním osobních údajů.`,
        'Budeme vděčni, když se k němu brzy dostanete.',
      ],
    }),
  },
  {
    id: 'where to send the letter',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Souhlas uživatele v příloze',
      body: [
        'Dobrý den,',
        `posíláme formulář souhlasu. Dopis o zřízení účtu očekáváme na adrese sídla, tedy ${organisation.name}, ${seatOf(organisation)}.`,
      ],
    }),
  },
  {
    id: 'one enclosure',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Průvodní list k formuláři',
      body: [
        `Odesílatel: ${organisation.name}, IČO ${organisation.ico}`,
        `Obsah zásilky: souhlas se zpracováním osobních údajů pro aplikaci ${applications}`,
        'Listů v příloze: 1',
      ],
    }),
  },
  {
    id: 'have a nice day',
    tells: [],
    write: () => ({
      subject: 'Formulář k OKslužby',
      body: ['Dobrý den, přikládám formulář souhlasu, snad je vyplněný správně. Mějte se hezky.'],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'gives the consent at the end',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas se zpracováním mých údajů – ${applications}`,
      body: [
        `Jmenuji se ${fullName(person)}, ${by(person, 'narodil jsem se', 'narodila jsem se')} ${born} a v organizaci ${organisation.name}, IČO ${organisation.ico}, jsem ${position}.`,
        `Ministerstvu práce a sociálních věcí tímto dávám souhlas, aby zpracovávalo moje osobní údaje v rozsahu potřebném pro zřízení uživatelského účtu k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'data first, by lines',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas statutárního zástupce jako uživatele',
      body: [
        `Osoba: ${fullName(person)}`,
        `Den narození: ${born}`,
        `Zastupuji organizaci: ${organisation.name}`,
        `Identifikační číslo: IČO ${organisation.ico}`,
        `Jako: ${position}`,
        `K aplikaci: ${applications}`,
        'Souhlasím se zpracováním shora uvedených osobních údajů Ministerstvem práce a sociálních věcí za účelem mé jednoznačné identifikace a založení účtu.',
      ],
    }),
  },
  {
    id: 'agreement in a friendly letter',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Prosba o založení účtu k ${applications} a můj souhlas`,
      body: [
        'Dobrý den,',
        `rádi bychom začali používat aplikaci ${applications} a já v ní budu za ${organisation.name} (IČO: ${organisation.ico}) uživatelem. Se zpracováním svých osobních údajů pro založení uživatelského účtu souhlasím.`,
        `${fullName(person)}, datum narození ${born}, ${position}`,
        'Děkuji Vám a přeji klidný den.',
      ],
    }),
  },
  {
    id: 'by the regulation',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Udělení souhlasu podle nařízení GDPR',
      body: [
        `Já, ${by(person, 'níže podepsaný', 'níže podepsaná')} ${fullName(person)}, nar. ${born}, ${position} v organizaci ${organisation.name}, IČO ${organisation.ico}, uděluji jako subjekt údajů svobodný a informovaný souhlas se zpracováním svých osobních údajů správcem, jímž je Ministerstvo práce a sociálních věcí, a to za účelem přidělení přístupu k aplikaci ${applications}.`,
        `Jsem si ${by(person, 'vědom', 'vědoma')} toho, že souhlas mohu kdykoli odvolat.`,
      ],
    }),
  },
];
