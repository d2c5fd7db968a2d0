import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

/** The letter is about the only one there is. */
const single = (compose: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  compose(facts.people[0]!, facts);

const untitled = (person: SamplePerson) => `${person.given} ${person.family}`;

export const requests: RequestWording[] = [
  {
    id: 'the agenda is split in two',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications }) => ({
      subject: `Další uživatel v ${applications}`,
      body: [
        'Vážení kolegové,',
        `agendu, kterou u nás dosud zastával jediný člověk, si od příštího měsíce rozdělíme na dvě části. Žádáme proto, aby ministerstvo povolilo přístup do ${applications} ještě jedné osobě.`,
        `Je jí ${fullName(person)}, ${position} (datum narození ${wordyDate(person.born)}, uživatelské jméno ${username}).`,
        'Děkuji Vám za čas, který naší věci věnujete.',
      ],
    })),
  },
  {
    id: 'whither, for whom, under what name',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: 'Povolení přístupu, základní údaje',
      body: [
        'žádáme o povolení přístupu, k tomu uvádíme:',
        `Kam: ${applications}`,
        `Pro koho: ${fullName(person)}`,
        `Kdy narozen(a): ${dottedDate(person.born)}`,
        `Pod jakým jménem se přihlašuje: ${username}`,
        `Kdo žádá: ${organisation.name}, IČO ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'written on a telephone',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: withoutDiacritics(`${applications}, povoleni pristupu pro dalsiho cloveka`),
      body: [
        'Dobry vecer,',
        `${withoutDiacritics(`zadame o povoleni pristupu do ${applications}, bude tam nove zapisovat `)}${untitled(person)}, datum narozeni ${dottedDate(person.born)}, prihlasuje se jako ${username}.`,
        'Pisu z mobilu, omluvte prosim chybejici hacky a carky.',
      ],
    })),
  },
  {
    id: 'decided at a meeting of the management',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Z porady vedení: přístup do ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `na včerejší poradě vedení jsme se dohodli, že v ${applications} bude u nás pracovat také ${fullName(person)}. Žádáme Vás, abyste ${by(person, 'mu', 'jí')} přístup povolili.`,
        `V evidenci uživatelů ${by(person, 'ho', 'ji')} najdete podle data narození (${czechDate(person.born)}) a uživatelského jména (${username}).${held ? ` Zatím vidí pouze ${held}.` : ''}`,
      ],
    })),
  },
  {
    id: 'a favour asked in the morning',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Prosba za ${by(person, 'kolegu', 'kolegyni')}`,
      body: [
        'Krásné ráno,',
        `mám jednu prosbu: povolte nám ještě jeden přístup do ${applications}. ${by(person, 'Kolega', 'Kolegyně')} ${fullName(person)} (účet ${username}, nar. ${czechDate(person.born)}) tam bude doplňovat podklady, na které mě už nezbývá čas.`,
        'Moc děkuji a přeji Vám klidné dny.',
      ],
    })),
  },
  {
    id: 'history of the organisation first',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Rozšíření okruhu uživatelů aplikace ${applications}`,
      body: [
        'Vážený pane řediteli,',
        `organizace ${organisation.name}, ${seatOf(organisation)}, pomáhá lidem v našem kraji od roku 2009 a aplikace ministerstva používá od jejich spuštění. Administrativy nám za tu dobu přibylo natolik, že ji v dosavadním obsazení nestíháme.`,
        `Dovolujeme si tudíž požádat o povolení přístupu k aplikaci ${applications} pro ${by(person, 'tohoto uživatele', 'tuto uživatelku')}: ${fullName(person)}, ${position}, ${by(person, 'narozen', 'narozena')} dne ${wordyDate(person.born)}, uživatelské jméno ${username}.`,
        ...(held
          ? [
              `Jelikož ${by(person, 'jmenovaný', 'jmenovaná')} má účet pro ${held} od Vás již zřízen, souhlas se zpracováním osobních údajů podruhé nepřikládáme.`,
            ]
          : []),
        'V případě nejasností jsme Vám k dispozici na telefonu uvedeném v záhlaví.',
      ],
    })),
  },
  {
    id: 'particulars against values',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications }) => ({
      subject: 'Přístup pro pracovníka, přehled údajů',
      body: [
        'Dobrý den, posíláme žádost o povolení přístupu s údaji v tabulce.',
        [
          ['Údaj', 'Hodnota'],
          ['Požadovaná aplikace', applications],
          ['Jméno pracovníka', fullName(person)],
          ['Narozen(a) dne', dottedDate(person.born)],
          ['Účet', username],
          ['Pozice', position],
        ],
        'Za zpracování děkuje personální úsek.',
      ],
    })),
  },
  {
    id: 'it is about a colleague, accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `${organisation.name}: další přístup do ${applications}`,
      body: [
        'Vážení,',
        `prosíme o povolení dalšího přístupu do ${applications}. Jedná se o kolegyni ${accusative(person)}, narozenou ${czechDate(person.born)}, s uživatelským jménem ${username}.`,
        'S pozdravem kancelář organizace',
      ],
    })),
  },
  {
    id: 'reinforcement of the team, accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: 'Posila týmu potřebuje přístup',
      body: [
        'Zdravím na ministerstvo,',
        `pro paní ${accusative(person)} (login ${username}, datum narození ${dottedDate(person.born)}), která nám přišla pomoci s administrativou, Vás chceme požádat o přístup do ${applications}.`,
        held
          ? `Do ${held} chodí pod svým jménem už teď, proto stačí její účet rozšířit.`
          : 'Předem díky za její zařazení.',
      ],
    })),
  },
  {
    id: 'work with the software assigned, accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Žádost ve věci uživatelky aplikace ${applications}`,
      body: [
        `od prvního dne příštího měsíce bude evidenci v aplikaci ${applications} vést jiná pracovnice než dosud. Vybrali jsme pro tuto práci ${accusative(person)}, nar. ${wordyDate(person.born)}, uživatelské jméno: ${username}, a žádáme, abyste jí přístup k aplikaci ${applications} povolili.`,
      ],
    })),
  },
  {
    id: 'in place of a mother on leave',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Zástup za mateřskou – přístup do ${applications}`,
      body: [
        'Dobrý den do Prahy,',
        `kolegyně, která u nás pracuje v ${applications}, nastupuje na mateřskou dovolenou. Po celou tu dobu ji zastoupí ${fullName(person)}, nar. ${czechDate(person.born)}. Žádáme tedy pro ${by(person, 'něj', 'ni')} o povolení přístupu do ${applications}.`,
        ...(held ? [`Svůj uživatelský účet k ${held} ${by(person, 'kolega', 'kolegyně')} má a je aktivní.`] : []),
      ],
    })),
  },
  {
    id: 'before the reports begin',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications }) => ({
      subject: 'Příprava na vykazování, žádost o přístup',
      body: [
        'Dobrý den, vážená paní inženýrko,',
        `v lednu nás čeká vyplňování výkazu v ${applications} a nechceme ho nechávat na poslední chvíli. Žádáme, aby přístup do ${applications} včas dostal${by(person, '', 'a')} i:`,
        `${fullName(person)}, ${position}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}`,
        'Děkujeme za pomoc.',
      ],
    })),
  },
  {
    id: 'request under headings',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, held, organisation }) => ({
      subject: 'Žádost o uživatelský přístup',
      body: [
        `ŽÁDAJÍCÍ ORGANIZACE: ${organisation.name}, IČO ${organisation.ico}`,
        `ŽÁDÁ SE O: povolení přístupu do ${applications}`,
        `OSOBA: ${fullName(person)} (${position})`,
        `DEN NAROZENÍ: ${czechDate(person.born)}`,
        ...(held ? [`ÚČET VEDEN PRO: ${held}`] : []),
        'DŮVOD: rozdělení agendy mezi více pracovníků',
      ],
    })),
  },
  {
    id: 'kindly, from the director of a charity',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Prosba o pomoc s přístupem do ${applications}`,
      body: [
        'Milí spolupracovníci z ministerstva,',
        `nejprve přijměte naše poděkování za trpělivost, s jakou nám vždy pomůžete. ${held ? `V ${held} už jsme si na elektronické vyplňování zvykli a teď bychom rádi pokračovali dál.` : 'Rádi bychom i my vyplňovali všechno elektronicky.'}`,
        `Prosím Vás, abyste do ${applications} povolili přístup ještě pro jednoho člověka od nás. Jmenuje se ${fullName(person)} a ${by(person, 'narodil', 'narodila')} se ${wordyDate(person.born)}.`,
        'S přáním pokojných dnů',
      ],
    })),
  },
  {
    id: 'old computer, no accents',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: withoutDiacritics(`Pristup do ${applications} - zadost organizace ${organisation.name}`),
      body: [
        'Dobry den, vazeny urade,',
        `${withoutDiacritics(`timto zadame o povoleni pristupu nasemu cloveku do aplikace ${applications}. Pozice: ${position}. Jmeno: `)}${fullName(person)}. Narozeni: ${czechDate(person.born)}.`,
        'Za pochopeni predem dekujeme',
      ],
    })),
  },
  {
    id: 'our employee, accusative and a star',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `Žádáme přístup pro zaměstnankyni (${applications})`,
      body: [
        'Vážený odbore,',
        `naše organizace žádá o povolení přístupu do ${applications} pro svou zaměstnankyni ${accusative(person)} (* ${czechDate(person.born)}), a to co možná nejdříve, protože v tomto týdnu začíná se zadáváním údajů.`,
      ],
    })),
  },
  {
    id: 'one account for both',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Účet ${username} – přidání aplikace`,
      body: [
        `účet ${username}, jehož uživatelem je ${fullName(person)}, ${held ? `je dnes platný jen pro ${held}` : 'u nás potřebujeme využívat více než dosud'}. Požadujeme, aby se z něj dalo vstoupit i do ${applications}, a žádáme o udělení tohoto přístupu.`,
        'Vyřízení prosíme potvrdit datovou zprávou.',
      ],
    })),
  },
  {
    id: 'account, holder, to be added',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: 'Rozšíření přístupu',
      body: [
        'Dobrý den, žádáme o rozšíření přístupu následovně.',
        `Držitel účtu: ${fullName(person)}`,
        `Login: ${username}`,
        ...(held ? [`Má: ${held}`] : []),
        `Chceme přidat: ${applications}`,
      ],
    })),
  },
  {
    id: 'heard at a seminar',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, position }, { applications }) => ({
      subject: `Přístup do ${applications} podle informace ze semináře`,
      body: [
        'Dobrý den, vážení přednášející,',
        `na semináři pro neziskové organizace jste nám poradili, že o přístup do další aplikace stačí napsat datovou schránkou. Činíme tak tedy: žádáme o přístup do ${applications} pro ${by(person, 'pracovníka', 'pracovnici')} na pozici ${position}, jméno ${fullName(person)}, přihlašovací jméno ${username}.`,
        'Seminář byl mimochodem výborný.',
      ],
    })),
  },
  {
    id: 'economist needs it for the settlement',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Přístup ekonomického úseku do ${applications}`,
      body: [
        'Vážená paní kolegyně, vážený pane kolego,',
        `vyúčtování letošní dotace se bude zpracovávat v ${applications}, kam ekonomický úsek zatím nevidí. Prosím o povolení přístupu, na vyúčtování bude pracovat ${fullName(person)}, v systému ${by(person, 'vedený', 'vedená')} pod jménem ${username}.`,
        ...(held ? [`Do ${held} ${by(person, 'jmenovaný', 'jmenovaná')} vstupuje bez potíží.`] : []),
      ],
    })),
  },
  {
    id: 'user so and so, accusative',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Uživatelka ${username}`,
      body: [
        'Dobrý den, vážená podporo,',
        `prosíme, aby jste uživatelku ${username}, tj. paní ${accusative(person)}, pustili také do ${applications}. Berte to jako žádost o povolení přístupu ve smyslu Vašeho postupu na internetu.`,
      ],
    })),
  },
  {
    id: 'known by the address of mail',
    for: 'one',
    tells: ['email'],
    write: single(({ person, position }, { applications, held }) => ({
      subject: `${applications} – přístup pro ${by(person, 'pracovníka', 'pracovnici')} s e-mailem ${person.email}`,
      body: [
        'Dobrý den,',
        `posílám žádost, aby ${fullName(person)}, ${position}, ${by(person, 'měl', 'měla')} od Vás povolen přístup do ${applications}. Přihlašovací jméno teď nemám u sebe, ale ${held ? `u účtu pro ${held} je zapsán` : 'u Vás je zapsán'} e-mail ${person.email}.`,
        'Kdyby to nestačilo, zavolejte mi.',
      ],
    })),
  },
  {
    id: 'no more than a name',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications }) => ({
      subject: `Povolte přístup: ${applications}`,
      body: [
        `Prosíme o povolení přístupu do ${applications}. ${by(person, 'Přistupovat tam má náš kolega', 'Přistupovat tam má naše kolegyně')} ${fullName(person)}.`,
      ],
    })),
  },
  {
    id: 'name with the position',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: 'Žádost o jeden přístup',
      body: [
        'Dobrý den,',
        `za ${organisation.name} žádáme o povolení přístupu k aplikaci ${applications}, pracovat v ní bude:`,
        `${fullName(person)}, ${position}`,
        'S díky',
      ],
    })),
  },
  {
    id: 'thanks first, then a name',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications, held }) => ({
      subject: `Poděkování a jedna žádost (${applications})`,
      body: [
        'Dobré odpoledne,',
        `děkujeme za rychlé vyřízení minulé záležitosti. Máme ještě jednu: ${fullName(person)} ${held ? `pracuje v ${held} a ` : ''}potřebuje přístup také do ${applications}. Žádáme Vás o jeho povolení.`,
      ],
    })),
  },
  {
    id: 'card of a user',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications }) => ({
      subject: 'Karta uživatele k žádosti o přístup',
      body: [
        'Ahoj všem na odboru,',
        `žádáme o přístup do ${applications}, níže karta uživatele:`,
        `• ${fullName(person)}`,
        `• ${position}`,
        `• narození ${dottedDate(person.born)}`,
        `• účet ${username}`,
        `• pošta ${person.email}`,
        'Díky moc!',
      ],
    })),
  },
  {
    id: 'everything known about her or him',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Žádost o přístup uživatele do ${applications}, IČO ${organisation.ico}`,
      body: [
        'Vážení pracovníci odboru,',
        `žádné další přílohy neposíláme, veškeré údaje jsou zde. ${organisation.name} žádá o povolení přístupu do ${applications}; uživatelem bude ${fullName(person)} (${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, uživatelské jméno ${username}, služební e-mail ${person.email}).`,
        'Prosíme, dejte nám vědět, až bude přístup aktivní.',
      ],
    })),
  },
  {
    id: 'one row separated by bars',
    for: 'one',
    tells: ['username', 'email'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Povolení vstupu uživatele do ${applications}`,
      body: [
        'Dobrý den, potřebujeme povolit přístup tomuto uživateli:',
        `${untitled(person)} | ${username} | ${person.email}`,
        `Přístup žádáme do: ${applications}`,
        'Administrativa',
      ],
    })),
  },
  {
    id: 'table of three columns and a reason',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístup do ${applications} pro náš tým`,
      body: [
        'Dobrý den, vážený pane magistře,',
        `protože zprávy za jednotlivá střediska budou nově zapisovat přímo jejich pracovníci, žádáme o povolení přístupu do ${applications} všem, které uvádíme:`,
        [
          ['Uživatelské jméno', 'Kdo', 'Narození'],
          ...people.map(({ person, username }) => [username, fullName(person), dottedDate(person.born)]),
        ],
        'Pokud bude někdo z nich problém, ostatní prosíme vyřiďte.',
      ],
    }),
  },
  {
    id: 'logins and names under each other',
    for: 'many',
    tells: ['username'],
    write: ({ people, applications, held }) => ({
      subject: 'Rozšíření účtů',
      body: [
        `Prosíme tyto účty${held ? ` aplikace ${held}` : ''} rozšířit o přístup do ${applications}:`,
        ...people.map(({ person, username }) => `${username} = ${untitled(person)}`),
        'Hotovo prosím oznámit zpět do naší schránky.',
      ],
    }),
  },
  {
    id: 'sheet of the personnel department',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications, organisation }) => ({
      subject: `Sestava pracovníků k povolení přístupu – ${organisation.name}`,
      body: [
        `Personální oddělení žádá ministerstvo o přístup do ${applications} pro pracovníky podle této sestavy:`,
        [
          ['Titul, jméno a příjmení', 'Pracovní pozice', 'Dat. nar.', 'Login', 'E-mailová adresa'],
          ...people.map(({ person, username, position }) => [
            fullName(person),
            position,
            czechDate(person.born),
            username,
            person.email,
          ]),
        ],
      ],
    }),
  },
  {
    id: 'numbered, with addresses of mail',
    for: 'many',
    tells: ['birthDate', 'email'],
    write: ({ people, applications, held }) => ({
      subject: `Více přístupů najednou: ${applications}`,
      body: [
        'Dobrý den,',
        `abychom nemuseli psát několik dopisů, žádáme jedním podáním o povolení přístupu do ${applications} pro následující spolupracovníky.${held ? ` V ${held} své účty mají.` : ''}`,
        ...people.map(
          ({ person }, index) =>
            `(${index + 1}) ${fullName(person)}, nar. ${dottedDate(person.born)}, e-mail ${person.email}`,
        ),
        'Děkujeme a omlouváme se za starosti.',
      ],
    }),
  },
  {
    id: 'each with his or her work',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Kdo bude u nás pracovat v ${applications}`,
      body: [
        'Vážená paní vedoucí, vážený pane vedoucí,',
        `oznamuji, koho jsme vybrali pro práci v ${applications}, a současně pro všechny žádám o povolení přístupu:`,
        ...people.map(
          ({ person, username, position }) =>
            `* ${fullName(person)} – ${position}; ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}; v systému jako ${username}`,
        ),
      ],
    }),
  },
  {
    id: 'I should like to see it too',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádám o přístup do ${applications}`,
      body: [
        'Vážený pane řediteli, vážení,',
        `v organizaci ${organisation.name} zastávám pozici: ${position}. Ke své práci nově potřebuji vidět údaje v ${applications}, a tak Vás žádám, abyste mi přístup povolili.`,
        `Přihlašuji se jménem ${username}, ${by(person, 'narodil', 'narodila')} jsem se ${czechDate(person.born)}.`,
        `${fullName(person)}`,
      ],
    })),
  },
  {
    id: 'about myself, from abroad',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: withoutDiacritics(`Zadam o pristup pro sebe - ${applications}`),
      body: [
        'Dobry den,',
        withoutDiacritics(
          `jsem prave na sluzebni ceste s cizi klavesnici, pisu proto bez diakritiky. Zadam Vas o povoleni meho pristupu do ${applications}.`,
        ),
        `Muj ucet: ${username}, datum meho narozeni: ${dottedDate(person.born)}, jmeno: ${untitled(person)}.`,
      ],
    })),
  },
  {
    id: 'my particulars in lines',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: 'Osobní žádost o přístup',
      body: [
        `Žádám tímto o povolení svého přístupu do ${applications}.`,
        `Jmenuji se: ${fullName(person)}`,
        `Datum mého narození: ${czechDate(person.born)}`,
        `Pracuji jako: ${position}`,
        `Můj login: ${username}${held ? ` (dosud pro ${held})` : ''}`,
      ],
    })),
  },
  {
    id: 'I write the project myself',
    for: 'oneself',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Píši projekt a potřebuji ${applications}`,
      body: [
        'Dobrý den,',
        `letos poprvé ${by(person, 'budu sám', 'budu sama')} psát projekt, a proto Vás prosím o povolení přístupu do ${applications}.${held ? ` ${by(person, 'Zvyklý', 'Zvyklá')} jsem zatím jen na ${held}, kde svůj účet mám.` : ''}`,
        `Jsem ${fullName(person)}, nar. ${dottedDate(person.born)}. Ozvěte se prosím, jakmile to bude.`,
      ],
    })),
  },
  {
    id: 'signature block in the text',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Moje žádost o zpřístupnění ${applications}`,
      body: [
        'Hezké úterý,',
        `šlo by mi prosím zpřístupnit ${applications}? Žádám o to jako ${position} organizace ${organisation.name}, IČO: ${organisation.ico}. Práce s údaji mi přibyla od začátku měsíce.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}`,
        `můj účet u Vás: ${username}; můj e-mail: ${person.email}`,
      ],
    })),
  },
];
