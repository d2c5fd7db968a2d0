import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

/** A letter about the only person asked for. */
const single = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

/** 1971-03-14 → "14.3.1971", as quick typists write it */
const tight = (iso: string) => czechDate(iso).replaceAll(' ', '');

export const requests: RequestWording[] = [
  {
    id: 'deputy takes the agenda over',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Rozšíření práce o ${applications}`,
      body: [
        'Vážený pane řediteli,',
        `od nového čtvrtletí přebírá agendu, kterou vedeme v ${applications}, ${fullName(person)} (datum narození ${czechDate(person.born)}).${held ? ` V ${held} už u Vás účet má.` : ''} Přihlašovací jméno zní ${username}.`,
        `Žádáme proto o povolení vstupu do ${applications} pod tímto jménem.`,
        'S úctou',
      ],
    })),
  },
  {
    id: 'accountant prepares statements',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádost: ${applications} pro dalšího kolegu z týmu`,
      body: [
        `${organisation.name} (IČO ${organisation.ico}) si tímto dovoluje požádat, aby ministerstvo umožnilo používat ${applications} také této osobě:`,
        `${fullName(person)}, ${position}`,
        `nar. ${dottedDate(person.born)}`,
        `login: ${username}`,
        'Důvodem je příprava podkladů, na kterou jeden člověk nestačí.',
      ],
    })),
  },
  {
    id: 'sheet with a frame',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: 'Údaje pro povolení další aplikace',
      body: [
        'Dobrý den, prosím o povolení přístupu podle těchto údajů:',
        [
          ['Co', 'Údaj'],
          ['Požadovaná aplikace', applications],
          ['Uživatel', `${person.given} ${person.family}`],
          ['Narozen/a dne', czechDate(person.born)],
          ['Uživatelské jméno', username],
          ...(held ? [['Nyní používá', held]] : []),
        ],
        'Děkuji za vyřízení.',
      ],
    })),
  },
  {
    id: 'warm thanks beforehand',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Prosíme o zpřístupnění ${applications}`,
      body: [
        'Dobrý den do Prahy,',
        `mohli byste prosím ${by(person, 'našemu kolegovi', 'naší kolegyni')} otevřít ${applications}? Jmenuje se ${person.given} ${person.family}, ${by(person, 'narodil se', 'narodila se')} ${wordyDate(person.born)} a k přihlášení používá ${username}${held ? ` (zatím jen v ${held})` : ''}.`,
        'Budeme Vám velice vděčni, bez toho se k rozpracovaným tabulkám nedostaneme.',
      ],
    })),
  },
  {
    id: 'resolution of the management',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `${organisation.name}: povolení práce v ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `vedení organizace se sídlem ${seatOf(organisation)} rozhodlo, že s ${applications} bude nově pracovat i ${fullName(person)}, ${position}. Žádáme Vás o povolení tohoto přístupu.`,
        `Identifikace: narození ${dottedDate(person.born)}; přidělené uživatelské jméno ${username}.`,
        'S pozdravem za vedení organizace',
      ],
    })),
  },
  {
    id: 'keyboard without hooks',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: withoutDiacritics(`Pristup do ${applications} - zadost`),
      body: [
        'Dobry den,',
        withoutDiacritics(
          `prosim za nasi organizaci (ICO ${organisation.ico}) o pridani pristupu do ${applications} pro uzivatele ${username}.`,
        ),
        `Jde o osobu: ${fullName(person)}, nar. ${tight(person.born)}.`,
        'Diky moc a preji pekny den',
      ],
    })),
  },
  {
    id: 'colleague of the spring wave',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Povolení ${applications} pro naši pracovnici`,
      body: [
        'Vážení,',
        `prosíme o povolení přístupu do ${applications} pro paní ${accusative(person)} (nar. ${czechDate(person.born)}), kterou u Vás vedete pod uživatelským jménem ${username}.`,
        'Děkujeme.',
      ],
    })),
  },
  {
    id: 'we send her to work with it',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Ještě jedna uživatelka do ${applications}`,
      body: [
        `na zpracování podkladů v ${applications} jsme určili ${accusative(person)}, narozenou ${dottedDate(person.born)}. Žádáme, abyste jí tam povolili přístup.`,
        `Její uživatelské jméno: ${username}${held ? ` – účet byl založen kvůli ${held}` : ''}.`,
        'S pozdravem kancelář ředitele',
      ],
    })),
  },
  {
    id: 'instead of the one on maternity leave',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Zástup za kolegyni na mateřské – ${applications}`,
      body: [
        'Dobrý den,',
        `protože nám jedna kolegyně odchází na mateřskou, potřebujeme, aby se do ${applications} dostala i její zástupkyně. Povolte tam prosím přístup pro ${accusative(person)}, nar. ${tight(person.born)}, uživ. jm. ${username}.`,
        'Mockrát děkujeme, účtárna',
      ],
    })),
  },
  {
    id: 'one sentence of the secretary',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Žádáme o ${applications}`,
      body: [
        `Zpřístupněte, prosíme, ${applications} osobě ${fullName(person)}, nar. ${czechDate(person.born)}${held ? `, která již má od Vás heslo k ${held}` : ''}.`,
      ],
    })),
  },
  {
    id: 'by the page of the ministry, chapter one',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, held }) => ({
      subject: `Žádost podle kapitoly 1 Vašeho postupu (${applications})`,
      body: [
        'Vážený pane řediteli,',
        `s odkazem na kapitolu 1 postupu pro získání přístupu žádáme, aby ${fullName(person)}, ${position}, datum narození ${wordyDate(person.born)}, ${by(person, 'směl používat', 'směla používat')} i ${applications}.`,
        ...(held ? [`Stávající účet k ${held} zůstává v platnosti, nový tiskopis tudíž nepřikládáme.`] : []),
        'Za kladné stanovisko děkujeme.',
      ],
    })),
  },
  {
    id: 'branch in another town',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: 'Přístup pro vedoucí pracoviště v jiném městě',
      body: [
        'Hezké ráno,',
        `otevíráme odloučené pracoviště a jeho vedením jsme pověřili tuto osobu – ${fullName(person)} (${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}).`,
        `Výkony si bude pracoviště evidovat samo, proto prosíme, aby ${by(person, 'mu', 'jí')} byl povolen přístup k aplikaci ${applications}.`,
        'Kdybyste potřebovali něco doplnit, volejte prosím na číslo v záhlaví.',
      ],
    })),
  },
  {
    id: 'who, what, why in lines',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications }) => ({
      subject: `Povolení vstupu: ${applications}`,
      body: [
        `O co žádáme: povolení přístupu do ${applications}`,
        `Pro koho: ${fullName(person)}, ${position}`,
        `Kdy se ${by(person, 'narodil', 'narodila')}: ${dottedDate(person.born)}`,
        'Proč: zastupitelnost na pracovišti',
      ],
    })),
  },
  {
    id: 'the youngest of our economists',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person }, { applications, held }) => ({
      subject: `${applications} také pro kolegyni`,
      body: [
        'Dobrý den, vážení,',
        `žádáme o přístup do ${applications} pro ${accusative(person)}, která je narozená ${wordyDate(person.born)}${held ? ` a běžně již pracuje v ${held}` : ''}.`,
        'Předem děkujeme za Váš čas.',
      ],
    })),
  },
  {
    id: 'account named in the first line',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Účet ${username} – přidání ${applications}`,
      body: [
        `k účtu ${username}${held ? `, který funguje v ${held},` : ''} prosíme přidat oprávnění vstupovat do ${applications}.`,
        `Držitelem účtu je ${fullName(person)}.`,
      ],
    })),
  },
  {
    id: 'municipal department of social affairs',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: 'Rozšíření oprávnění uživatele za naši organizaci',
      body: [
        'Vážený pane řediteli,',
        `na základě organizační změny zajišťuje nově ${organisation.name} též úkoly, ke kterým je zapotřebí ${applications}. Těmito úkoly se bude zabývat ${fullName(person)} (${position}), uživatelské jméno ${username}.`,
        'Žádáme Vás o povolení přístupu a o vyrozumění do datové schránky.',
      ],
    })),
  },
  {
    id: 'friendly and quick',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `prosba – ${applications}`,
      body: [
        'Zdravím vás,',
        `${person.given} ${person.family} od nás (login ${username}) by ${by(person, 'potřeboval', 'potřebovala')} přístup do ${applications}${held ? `, zatím má jen ${held}` : ''}. Povolíte ${by(person, 'mu', 'jí')} ho prosím?`,
        'Díky a ať se daří!',
      ],
    })),
  },
  {
    id: 'before the yearly statement',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Roční výkaz se blíží, prosíme o ${applications}`,
      body: [
        'Dobrý den,',
        `vyplnění ročního výkazu jsme letos svěřili někomu jinému než loni. Vyplňovat jej bude ${fullName(person)}, a k tomu potřebuje ${applications}, kam se zatím nedostane.`,
        `Žádáme o povolení přístupu pro uživatelské jméno ${username}${held ? ` (dosud jen ${held})` : ''}.`,
      ],
    })),
  },
  {
    id: 'for the social worker of the asylum house',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Azylový dům – přístup k aplikaci ${applications}`,
      body: [
        'Vážená paní magistro, vážený pane magistře,',
        `o klienty s dětmi pečuje náš tým, a proto bychom přístup do ${applications} rádi zařídili i pro ${accusative(person)}. Uživatelské jméno, které jste jí v minulosti přidělili: ${username}. Povolte nám to, prosíme.`,
      ],
    })),
  },
  {
    id: 'only a mail for contact',
    for: 'one',
    tells: ['email'],
    write: single(({ person, position }, { applications }) => ({
      subject: `Žádost o vstup do ${applications}`,
      body: [
        'Dobrý den,',
        `za naši organizaci žádám o povolení přístupu do ${applications}. Uživatel: ${fullName(person)}, ${position}, kontakt ${person.email}.`,
        'S pozdravem a díky',
      ],
    })),
  },
  {
    id: 'early care, nothing but the name',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications, held }) => ({
      subject: `Raná péče a ${applications}`,
      body: [
        'Vážení přátelé,',
        `prosíme o povolení přístupu do ${applications}. Chodit tam bude ${fullName(person)} (${position})${held ? `, přihlášení do ${held} už má` : ''}.`,
        'Srdečně zdraví raná péče',
      ],
    })),
  },
  {
    id: 'second attempt after a call',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications }) => ({
      subject: `Povolení ${applications}, posíláme podruhé`,
      body: [
        'o povolení jsme žádali již telefonicky, ale bylo nám řečeno, že to musí být písemně. Tímto tedy písemně žádáme:',
        `povolte prosím přístup do ${applications} osobě ${fullName(person)}.`,
      ],
    })),
  },
  {
    id: 'sole trader takes an assistant',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications, organisation }) => ({
      subject: `Přístup do ${applications} pro mou výpomoc v kanceláři`,
      body: [
        'Dobrý den,',
        `papíry za ${organisation.name} mi pomáhá vést ${person.given} ${person.family}. Prosím o povolení, aby se ${by(person, 'mohl dostat', 'mohla dostat')} do ${applications}.`,
        'Předem děkuji.',
      ],
    })),
  },
  {
    id: 'card of the user',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Karta uživatele k žádosti o ${applications}`,
      body: [
        `Za ${organisation.name} žádáme o povolení přístupu do ${applications} pro uživatele s těmito údaji:`,
        [
          ['Titul, jméno, příjmení', fullName(person)],
          ['Dat. narození', dottedDate(person.born)],
          ['Pracovní pozice', position],
          ['Login', username],
          ['Elektronická pošta', person.email],
          ...(held ? [['Login platí pro', held]] : []),
        ],
      ],
    })),
  },
  {
    id: 'with everything we know',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Žádost charity o ${applications}`,
      body: [
        'Vážený pane inženýre,',
        `obracím se na Vás s prosbou o povolení přístupu k aplikaci ${applications}. Pracovat v ní má ${fullName(person)}. Abyste nemuseli dlouho hledat, uvádím vše, co o účtu víme: uživatelské jméno ${username}, narození ${czechDate(person.born)}, pošta ${person.email}.`,
        'Kéž se Vám práce daří.',
      ],
    })),
  },
  {
    id: 'semicolons',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `IČO ${organisation.ico}: žádost o ${applications}`,
      body: [
        `Povolení přístupu do ${applications} žádáme pro: ${person.family} ${person.given}; * ${tight(person.born)}; účet ${username}; ${person.email}.`,
        'Prosíme o sdělení, jakmile bude přístup povolen.',
      ],
    })),
  },
  {
    id: 'team of the day centre',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Celý tým do ${applications}`,
      body: [
        'Dobrý den,',
        `protože se na evidenci podílí celý tým${held ? ` a všichni jsou již zapsáni v ${held}` : ''}, žádáme o povolení přístupu do ${applications} pro každého z nich:`,
        ...people.map(
          ({ person, username }) =>
            `• ${fullName(person)}, narození ${dottedDate(person.born)}, přihlašuje se ${username}`,
        ),
        'Omlouváme se za hromadnou žádost, jednotlivě by to bylo na dlouho.',
      ],
    }),
  },
  {
    id: 'register of staff, three columns',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `${applications} – povolení pro pracovníky dle tabulky`,
      body: [
        `Organizace ${organisation.name} žádá, aby do ${applications} byli vpuštěni tito její pracovníci.`,
        [
          ['Uživ. jméno', 'Pracovník', 'Datum nar.'],
          ...people.map(({ person, username }) => [username, fullName(person), czechDate(person.born)]),
        ],
        'Za správnost údajů odpovídá personální úsek.',
      ],
    }),
  },
  {
    id: 'first, second, further',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístup do ${applications} – více osob naráz`,
      body: [
        'Vážení kolegové,',
        `žádáme o povolení přístupu do ${applications}. Oprávněnými osobami mají být`,
        ...people.map(
          ({ person, username, position }, index) =>
            `(${index + 1}) ${person.given} ${person.family}, ${position}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, účet ${username}`,
        ),
        'Děkujeme, že se tomu věnujete.',
      ],
    }),
  },
  {
    id: 'names and dates only',
    for: 'many',
    tells: ['birthDate'],
    write: ({ people, applications, held }) => ({
      subject: `Zpřístupnění ${applications} našim lidem`,
      body: [
        `prosíme o zpřístupnění ${applications} pro naše zaměstnance ${held ? `(s ${held} už pracují)` : '(viz níže)'}:`,
        ...people.map(({ person }) => `${fullName(person)}, nar. ${tight(person.born)}`),
      ],
    }),
  },
  {
    id: 'five columns of the personnel officer',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: `Seznam pracovníků k povolení ${applications}`,
      body: [
        'Dobrý den,',
        `níže posílám seznam pracovníků, kterým prosíme povolit přístup k aplikaci ${applications}.`,
        [
          ['Poř.', 'Příjmení, jméno', 'Narození', 'Účet', 'Kontakt'],
          ...people.map(({ person, username }, index) => [
            String(index + 1),
            `${person.family}, ${person.given}`,
            czechDate(person.born),
            username,
            person.email,
          ]),
        ],
        'S pozdravem personalistka',
      ],
    }),
  },
  {
    id: 'I write for myself, formally',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádost o vlastní přístup k aplikaci ${applications}`,
      body: [
        `já, ${fullName(person)}, nar. ${czechDate(person.born)}, ${position} v organizaci ${organisation.name}, žádám, aby mi byl povolen přístup do ${applications}.`,
        `K přihlášení mám od Vás jméno ${username}, heslo znám.`,
        'Za kladné vyřízení předem děkuji.',
      ],
    })),
  },
  {
    id: 'I would need it too',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Potřebuji také ${applications}`,
      body: [
        'Dobré odpoledne,',
        `${held ? `v ${held} pracuji už delší dobu a` : 'při své práci teď'} zjišťuji, že se neobejdu bez ${applications}. Můžete mi prosím přístup povolit? Hlásím se jako ${username} a ${by(person, 'narodil', 'narodila')} jsem se ${dottedDate(person.born)}.`,
        'Moc děkuji za pomoc.',
      ],
    })),
  },
  {
    id: 'my particulars under the request',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Osobní žádost – ${applications}`,
      body: [
        `žádám tímto o povolení svého přístupu do ${applications}.`,
        `Mé jméno: ${person.given} ${person.family}`,
        `Mé datum narození: ${czechDate(person.born)}`,
        `Můj login: ${username}`,
      ],
    })),
  },
  {
    id: 'director of a small home for herself',
    for: 'oneself',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation, held }) => ({
      subject: `${applications} – žádost vedení domova`,
      body: [
        'Vážená paní kolegyně, vážený pane kolego,',
        `v naší organizaci (${organisation.name}) dělám od vedení až po výkazy všechno ${by(person, 'sám', 'sama')}, proto o přístup do ${applications} žádám také ${by(person, 'sám', 'sama')}, a to pro sebe.${held ? ` Do ${held} se přihlašuji bez potíží.` : ''}`,
        `${fullName(person)}, ${position}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}`,
      ],
    })),
  },
  {
    id: 'I have an account, please add',
    for: 'oneself',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Moje přihlášení a ${applications}`,
      body: [
        'Dobrý den,',
        `prosím o přidání ${applications} k mému uživatelskému jménu ${username}${held ? `, se kterým dosud chodím jen do ${held}` : ''}. Nic jiného měnit nepotřebuji.`,
        `${fullName(person)}`,
      ],
    })),
  },
];
