import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

/** Wordings about the first, and mostly only, person. */
const single = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

/** "Ing. Jana Malá" with the family name first, as personnel lists have it. */
const listed = ({ person }: Asked) => `${person.family} ${person.given}`;

export const requests: RequestWording[] = [
  {
    id: 'account first, its holder second',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádost o umožnění práce v ${applications}`,
      body: [
        `Organizace ${organisation.name} žádá, aby uživatelskému účtu ${username} byl povolen přístup také do ${applications}.`,
        `Účet patří osobě: ${fullName(person)}, ${position}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
        'Za vyřízení naší věci jsme Vám zavázáni.',
      ],
    })),
  },
  {
    id: 'personnel record as a table',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single((asked, { applications, organisation }) => ({
      subject: 'Žádost o povolení přístupu – údaje o uživateli v tabulce',
      body: [
        `podle kapitoly 1 Vámi zveřejněného postupu žádáme o povolení přístupu k aplikaci ${applications}. Koho se žádost týká, je zřejmé z tabulky.`,
        [
          ['Údaj', 'Vyplněno'],
          ['Příjmení, jméno', listed(asked)],
          ['Den narození', dottedDate(asked.person.born)],
          ['Uživatelské jméno', asked.username],
          ['Zařazení', asked.position],
          ['Organizace', `${organisation.name}, IČO ${organisation.ico}`],
        ],
        'Údaje jsme opsali z personální evidence.',
      ],
    })),
  },
  {
    id: 'one more person, said plainly',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `přístup do ${applications}`,
      body: [
        'Dobrý den, prosím Vás pěkně,',
        `potřebovali bychom, abyste do ${applications} povolili přístup ještě ${by(person, 'jednomu kolegovi, který', 'jedné kolegyni, která')} už účet od Vás má: ${fullName(person)}, nar. ${czechDate(person.born)}, přihlašuje se jako ${username}.`,
        'Formulář na to prý žádný není, takže to píšeme jen takhle. Děkujeme moc a ať se daří.',
      ],
    })),
  },
  {
    id: 'from a computer without Czech letters',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: withoutDiacritics(`Zadame o pristup uzivatele - ${applications}`),
      body: [
        'Vazeni,',
        withoutDiacritics(
          `zarizeni s ICO ${organisation.ico} Vas zada, abyste povolili pristup do ${applications} tomuto uzivateli:`,
        ),
        `${person.given} ${person.family}`,
        `den narozeni ${dottedDate(person.born)}, prihlasovaci jmeno ${username}`,
        'Omlouvame se za text bez hacku a carek, pocitac je zapujceny.',
      ],
    })),
  },
  {
    id: 'card of the user, line by line',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Karta uživatele a žádost o přístup k ${applications}`,
      body: [
        `Žádáme o povolení přístupu. Aplikace: ${applications}.`,
        `Titul, jméno, příjmení: ${fullName(person)}`,
        `Narození: ${czechDate(person.born)}`,
        `Pracovní pozice: ${position}`,
        `Login: ${username}`,
        `Elektronická pošta: ${person.email}`,
        `Za organizaci: ${organisation.name}, ${seatOf(organisation)}.`,
      ],
    })),
  },
  {
    id: 'everything in brackets',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Ještě ${applications} k jednomu účtu`,
      body: [
        'Dobrý den, vážená paní nebo vážený pane,',
        `prosíme o povolení přístupu do ${applications} pro osobu jménem ${fullName(person)} (datum narození ${dottedDate(person.born)}; účet ${username}; e-mail u účtu ${person.email}).`,
        ...(held ? [`Osoba dosud pracuje s ${held} a svůj souhlas zaslala před zřízením tohoto účtu.`] : []),
        'Zdraví kancelář organizace',
      ],
    })),
  },
  {
    id: 'a page about the house and its staff',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Žádost organizace ${organisation.name} o povolení přístupu`,
      body: [
        'Vážený pane řediteli, vážení pracovníci odboru,',
        `dovolte, abychom se na Vás obrátili v záležitosti, která se týká naší každodenní administrativy. ${organisation.name} je malé zařízení se sídlem na adrese ${seatOf(organisation)} a celou agendu vůči ministerstvu u nás obstarávají dva lidé vedle své ostatní práce.`,
        `Do letošního roku jsme vystačili s tím, co jsme měli. ${held ? `Naše podání jsme zpracovávali v ${held}. ` : ''}Od nového období však přibudou povinnosti, pro které budeme potřebovat i ${applications}. Na jednání vedení jsme se proto dohodli, kdo bude za tuto část zodpovídat a kdo za něj zaskočí v době nemoci.`,
        `Žádáme Vás o povolení přístupu k aplikaci ${applications} pro tohoto uživatele:`,
        `${fullName(person)}, ${position}, datum narození ${wordyDate(person.born)}, uživatelské jméno ${username}, e-mailová adresa ${person.email}.`,
        'Podle informací na Vašich internetových stránkách není pro žádost o povolení přístupu předepsán formulář a ten, kdo už uživatelský účet má, nezasílá nový souhlas se zpracováním osobních údajů. Přikládat další dokumenty proto nepovažujeme za nutné.',
        'Budete-li mít k žádosti dotazy, odpovíme na ně obratem prostřednictvím datové schránky, případně telefonicky na čísle uvedeném v záhlaví.',
        'Děkujeme Vám za spolupráci, které si v malém zařízení velmi vážíme.',
      ],
    })),
  },
  {
    id: 'one row under a heading',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications }) => ({
      subject: 'Rozšíření přístupu jednoho uživatele',
      body: [
        `Povolte, prosíme, uživateli v tabulce přístup do ${applications}.`,
        [
          ['Uživatel', 'Datum nar.', 'Účet', 'E-mail účtu'],
          [fullName(person), czechDate(person.born), username, person.email],
        ],
      ],
    })),
  },
  {
    id: 'takes over the agenda',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications }) => ({
      subject: `Žádost – přístup do aplikace ${applications}`,
      body: [
        'Vážená kolegyně, vážený kolego,',
        `agendu, která se vede v ${applications}, má u nás od příštího měsíce vyřizovat ${fullName(person)} (${position}). Datum narození je ${wordyDate(person.born)}.`,
        `Žádáme proto o povolení přístupu do ${applications} pro ${by(person, 'tohoto pracovníka', 'tuto pracovnici')}.`,
      ],
    })),
  },
  {
    id: 'two lines from the office',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `Přístup – ${applications}`,
      body: [
        `Žádáme o povolení přístupu k ${applications}: ${fullName(person)}, nar. ${dottedDate(person.born)}.`,
        'Děkujeme, kancelář',
      ],
    })),
  },
  {
    id: 'according to the instructions on the web',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, organisation }) => ({
      subject: `Žádost o povolení přístupu podle pokynů na webu – ${applications}`,
      body: [
        'Vážení,',
        `postupujeme podle návodu na stránkách MPSV a předkládáme žádost o povolení přístupu. Týká se aplikace ${applications} a následující osoby.`,
        `Osoba: ${person.given} ${person.family}, datum narození ${czechDate(person.born)}`,
        `Organizace: ${organisation.name}, IČO ${organisation.ico}, sídlo ${seatOf(organisation)}`,
        'Jiné doklady k žádosti nepřipojujeme.',
      ],
    })),
  },
  {
    id: 'with a slip of the typist',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, organisation }) => ({
      subject: `Žádost o přistup k aplikaci ${applications}`,
      body: [
        'Dobrý den',
        `za organizaci ${organisation.name} Vás prosím o povoleni přístupu k aplikaci ${applications}. Bude v ní pracovat ${fullName(person)}, datum narozeni ${czechDate(person.born)}.`,
        'Děkuji za rychle vyřízení',
      ],
    })),
  },
  {
    id: 'question of the data and the answer',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: 'Žádost o povolení přístupu uživatele',
      body: [
        `Kdo žádá: ${organisation.name} (IČO ${organisation.ico})`,
        `O co se žádá: povolení přístupu do ${applications}`,
        `Pro koho: ${fullName(person)}, ${position}`,
        `Kdy se uživatel narodil: ${wordyDate(person.born)}`,
        'Od kdy: co nejdříve to bude možné',
      ],
    })),
  },
  {
    id: 'login and nothing more about the person',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Povolení dalšího přístupu pro účet ${username}`,
      body: [
        'Dobrý den přejeme,',
        `k účtu ${username}, jehož držitelem je ${fullName(person)}, žádáme o povolení přístupu do ${applications}.`,
        ...(held ? [`Účet byl založen pro ${held}.`] : []),
        'Jméno ani heslo se měnit nemusí.',
      ],
    })),
  },
  {
    id: 'new activity of the house',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `${organisation.name} – žádost o přístup k ${applications}`,
      body: [
        'Vážení pracovníci odboru,',
        'rada našeho zařízení schválila, že se od příštího roku budeme ucházet o podporu i v oblasti, kterou jsme dosud nerozvíjeli.',
        `Prosíme z toho důvodu o povolení přístupu k aplikaci ${applications}. Zpracováním je ${by(person, 'pověřen', 'pověřena')} ${fullName(person)}, ${position}, ${by(person, 'který', 'která')} u Vás má uživatelské jméno ${username}.`,
        'S pozdravem a poděkováním',
      ],
    })),
  },
  {
    id: 'three short lines with a login',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Povolení: ${applications}`,
      body: [
        `Uživatel ${fullName(person)}`,
        `Uživatelské jméno ${username}`,
        `Žádáme o povolení přístupu do ${applications}.`,
      ],
    })),
  },
  {
    id: 'at the advice of a neighbouring house',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Prosba o povolení – ${applications}`,
      body: [
        'Pokoj a dobro,',
        `ze sousedního zařízení nám poradili, že kdo má účet${held ? ` do ${held}` : ' v jedné z aplikací OKslužby'}, napíše Vám jen obyčejnou žádost. Tak ji tedy posíláme.`,
        `Žádáme o povolení přístupu do ${applications}. Uživatelem je ${fullName(person)} a přihlašovací jméno zní ${username}.`,
        'Vyprošujeme Vám mnoho sil do práce.',
      ],
    })),
  },
  {
    id: 'the colleague on leave is stood in for',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Zástup v ${applications} – žádost o přístup`,
      body: [
        'Dobrý den, vážení,',
        `kolegyně, která u nás s ${applications} běžně pracuje, bude delší dobu mimo zaměstnání. Svůj účet si ponechá. Aby práce nestála, žádáme o povolení přístupu do ${applications} ještě pro ${by(person, 'dalšího uživatele', 'další uživatelku')}: ${fullName(person)}, uživatelské jméno ${username}.`,
      ],
    })),
  },
  {
    id: 'settled at a meeting of the staff',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádost o povolení vstupu do aplikace ${applications}`,
      body: [
        'Vážení, dobrý den,',
        `na poradě jsme si rozdělili úkoly na zimu a ${applications} připadne osobě, která u Vás vystupuje jako uživatel ${username}. Je to ${fullName(person)}, ${position}.`,
        `Za organizaci ${organisation.name} žádáme, abyste jí přístup do ${applications} povolili.`,
      ],
    })),
  },
  {
    id: 'stated with the mail of the account',
    for: 'one',
    tells: ['email'],
    write: single(({ person, position }, { applications }) => ({
      subject: `Žádost o povolení přístupu k ${applications} (uživatel dle e-mailu)`,
      body: [
        'Vážení,',
        `žádáme o povolení přístupu k ${applications} pro osobu, kterou máte v evidenci uživatelů vedenou pod e-mailem ${person.email}. Jedná se o osobu: ${fullName(person)}, ${position}.`,
        'Jiné údaje o účtu v tuto chvíli po ruce nemáme.',
      ],
    })),
  },
  {
    id: 'who shall work there, and thanks',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `Prosba o přístup do ${applications}`,
      body: [
        'Vážená paní, vážený pane, zdravíme Vás,',
        `${organisation.name} by velmi ráda získala přístup do ${applications}. Prosíme o jeho povolení, pracovat tam bude ${fullName(person)} jako ${position}.`,
        'Předem děkujeme za laskavost.',
      ],
    })),
  },
  {
    id: 'application and person in a small table',
    for: 'one',
    tells: [],
    write: single((asked, { applications }) => ({
      subject: 'Žádost: povolení přístupu',
      body: [
        'žádáme o povolení přístupu v tomto rozsahu:',
        [
          ['Do čeho', 'Kdo', 'Zařazení'],
          [applications, listed(asked), asked.position],
        ],
      ],
    })),
  },
  {
    id: 'the bishopric recommended to apply',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications }) => ({
      subject: `${applications} – žádáme o přístup`,
      body: [
        'Dobrý den,',
        `na poradě ředitelů nám doporučili, abychom si o přístup do ${applications} požádali dřív, než nastane období podávání žádostí. Činíme tak tímto dopisem a za uživatele navrhujeme: ${fullName(person)}.`,
        'Přístup prosíme povolit a dát nám o tom vědět.',
      ],
    })),
  },
  {
    id: 'inflected, for our accountant',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Žádost o povolení přístupu uživatelky – ${applications}`,
      body: [
        `Za organizaci ${organisation.name} žádám o povolení přístupu do ${applications} pro uživatelku ${accusative(person)}, narozenou ${czechDate(person.born)}, s uživatelským jménem ${username}.`,
        'S úctou a pozdravem',
      ],
    })),
  },
  {
    id: 'inflected, we propose the lady',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Kolegyně do ${applications}`,
      body: [
        'Hezký den do Prahy,',
        `na práci v ${applications} jsme určili paní ${accusative(person)}. Povolte jí do ${applications}, prosíme, přístup.`,
        `Paní má datum narození ${dottedDate(person.born)} a už teď se přihlašuje jménem ${username}.`,
      ],
    })),
  },
  {
    id: 'inflected, beside the director',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Přístup druhé osoby do ${applications}`,
      body: [
        'Vážení,',
        `vedle vedení organizace bychom chtěli mít v ${applications} ještě paní ${accusative(person)} (* ${wordyDate(person.born)}, login ${username}), a proto o povolení přístupu pro ni žádáme.`,
        ...(held ? [`Účet paní slouží zatím jen pro ${held}.`] : []),
      ],
    })),
  },
  {
    id: 'inflected, born and no login',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `Žádost o povolení přístupu pro pracovnici – ${applications}`,
      body: [
        'Vážený pane řediteli,',
        `obracím se na Vás s žádostí o povolení přístupu k aplikaci ${applications} pro naši pracovnici ${accusative(person)}, datum narození ${czechDate(person.born)}.`,
        'Na vyrozumění se těší vedení organizace.',
      ],
    })),
  },
  {
    id: 'inflected, please let her in',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person }, { applications, organisation }) => ({
      subject: `Povolte prosím přístup do ${applications}`,
      body: [
        `Prosíme o povolení přístupu do ${applications} pro ${accusative(person)} (nar. ${dottedDate(person.born)}) z organizace ${organisation.name}, IČO ${organisation.ico}.`,
      ],
    })),
  },
  {
    id: 'names on a staff list',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost za pracovníky organizace ${organisation.name}`,
      body: [
        'Vážení,',
        `níže jsou pracovníci, pro které žádáme o povolení přístupu do ${applications}.`,
        [
          ['Poř.', 'Příjmení, jméno', 'Pozice', 'Den narození', 'Účet'],
          ...people.map((asked, index) => [
            String(index + 1),
            listed(asked),
            asked.position,
            dottedDate(asked.person.born),
            asked.username,
          ]),
        ],
        'Jiné pracovníky prosíme do aplikace nepouštět.',
      ],
    }),
  },
  {
    id: 'each in a paragraph',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístup více uživatelů – ${applications}`,
      body: [
        'Dobrý den, paní magistro, pane magistře,',
        `rozdělili jsme si práci mezi více lidí, a proto žádáme o povolení přístupu do ${applications} pro každého z nich.`,
        ...people.map(
          ({ person, username, position }) =>
            `${fullName(person)} – ${position}. Datum narození ${wordyDate(person.born)}, uživatelské jméno ${username}.`,
        ),
        'Všichni tito lidé účet v jedné z aplikací OKslužby mají.',
      ],
    }),
  },
  {
    id: 'stars at the beginning of lines',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Seznam k povolení přístupu, ${applications}`,
      body: [
        `Organizace: ${organisation.name}, IČO ${organisation.ico}. Aplikace: ${applications}. Žádáme o povolení přístupu pro tyto uživatele:`,
        ...people.map(
          ({ person, username }) => `* ${fullName(person)}, datum nar. ${czechDate(person.born)}, login ${username}`,
        ),
      ],
    }),
  },
  {
    id: 'columns in the order of the ministry',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: 'Společná žádost o povolení přístupu',
      body: [
        'Vážená paní ředitelko,',
        `společně žádáme o povolení přístupu k aplikaci ${applications}. Potřebné údaje všech, kterých se to týká:`,
        [
          ['Uživatelské jméno', 'Titul, jméno a příjmení', 'Narozen(a) dne', 'Mail'],
          ...people.map(({ person, username }) => [username, fullName(person), czechDate(person.born), person.email]),
        ],
        'Děkujeme za ochotu a čas.',
      ],
    }),
  },
  {
    id: 'roman numerals',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Povolení přístupu pro naše uživatele – ${applications}`,
      body: [
        ...(held ? [`Naši uživatelé pracují s ${held}. Nově mají pracovat i s ${applications}.`] : []),
        `Prosíme tedy, povolte přístup do ${applications} těmto osobám:`,
        ...people.map(
          ({ person, username }, index) =>
            `${['I', 'II', 'III', 'IV', 'V', 'VI'][index]}. ${person.given} ${person.family}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}, účet ${username}`,
        ),
        'Seznam je úplný.',
      ],
    }),
  },
  {
    id: 'I work alone in the office',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádám o přístup do ${applications}`,
      body: [
        'Vážení,',
        `v organizaci ${organisation.name} (IČO ${organisation.ico}) pracuji jako ${position} a veškeré papírování je na mně. Žádám Vás o povolení svého přístupu do ${applications}.`,
        `${by(person, 'Narodil', 'Narodila')} jsem se ${wordyDate(person.born)} a mé uživatelské jméno zní ${username}.`,
        'Děkuji Vám.',
      ],
    })),
  },
  {
    id: 'my particulars in a table',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: 'Osobní žádost o povolení přístupu',
      body: [
        `Obracím se na Vás s žádostí, abyste mi povolili přístup k aplikaci ${applications}. Údaje o mně:`,
        [
          ['Položka', 'Odpověď'],
          ['Jméno', fullName(person)],
          ['Den, měsíc, rok narození', czechDate(person.born)],
          ['Mé uživatelské jméno', username],
          ['Můj e-mail', person.email],
          ['Kde pracuji', `${organisation.name}, IČO ${organisation.ico}`],
          ['Jako', position],
        ],
      ],
    })),
  },
  {
    id: 'short, I ask for it',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Moje žádost o přístup – ${applications}`,
      body: [
        `žádám o povolení přístupu do ${applications}. Login ${username}, datum narození ${dottedDate(person.born)}, organizace ${organisation.name}.`,
        fullName(person),
      ],
    })),
  },
  {
    id: 'I have looked it up on the page',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Povolení přístupu k ${applications} – vlastní žádost`,
      body: [
        'Dobrý den, vážený pane řediteli,',
        `na Vašich stránkách jsem si ${by(person, 'přečetl', 'přečetla')}, že podruhé se souhlas nedává a že mám poslat žádost. Prosím tedy o povolení přístupu k ${applications}.`,
        `Jsem ${by(person, 'uživatelem', 'uživatelkou')} ${held ? `aplikace ${held}` : 'OKslužby'} pod jménem ${username}, organizace ${organisation.name}, IČ ${organisation.ico}. Datum mého narození je ${czechDate(person.born)}.`,
        'Přeji Vám pěkný den.',
      ],
    })),
  },
  {
    id: 'the undersigned asks',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádost ${by(person, 'podepsaného', 'podepsané')} – přístup k aplikaci ${applications}`,
      body: [
        `Já, ${fullName(person)}, ${position}, ${by(person, 'narozen', 'narozena')} dne ${czechDate(person.born)}, žádám Ministerstvo práce a sociálních věcí o to, aby mi pod mým stávajícím uživatelským jménem ${username} byl povolen přístup k aplikaci ${applications}.`,
        `Působím v organizaci ${organisation.name}, ${seatOf(organisation)}.`,
      ],
    })),
  },
];
