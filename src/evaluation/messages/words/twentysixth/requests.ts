import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, Identifier, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

type Single = Asked & RequestFacts;

const single =
  (whose: 'one' | 'oneself') =>
  (id: string, tells: Identifier[], write: (facts: Single) => Text): RequestWording => ({
    id,
    for: whose,
    tells,
    write: (facts) => write({ ...facts, ...facts.people[0]! }),
  });

const one = single('one');
const oneself = single('oneself');

const bent = (id: string, tells: Identifier[], write: (facts: Single) => Text): RequestWording => ({
  ...one(id, tells, write),
  inflected: true,
});

const many = (id: string, tells: Identifier[], write: (facts: RequestFacts) => Text): RequestWording => ({
  id,
  for: 'many',
  tells,
  write,
});

export const requests: RequestWording[] = [
  one('substitute on maternity leave', ['birthDate'], ({ person, position, applications, held }) => ({
    subject: `Zástup za mateřskou dovolenou – ${applications}`,
    body: [
      'Dobrý den,',
      `kolegyně, která u nás dosud agendu v aplikaci ${applications} vedla, nastupuje na mateřskou dovolenou. Práci po ní přebírá ${fullName(person)} (${position}), datum narození ${czechDate(person.born)}.`,
      `Žádáme tedy, aby ${by(person, 'mu', 'jí')} byl do této aplikace umožněn přístup.${held ? ` Účet pro ${held} už má.` : ''}`,
      'S přáním pěkného týdne',
    ],
  })),
  one('resolution of the municipality', ['birthDate'], ({ person, applications, organisation }) => ({
    subject: `Určení uživatele pro ${applications}`,
    body: [
      `${organisation.name} (IČO ${organisation.ico}) si Vás dovoluje požádat o udělení přístupu do aplikace ${applications} pro osobu, kterou jsme prací s aplikací pověřili:`,
      [
        ['Titul, jméno, příjmení', fullName(person)],
        ['Den narození', dottedDate(person.born)],
      ],
      'O vyřízení nás prosím vyrozumějte odpovědí na tuto datovou zprávu.',
    ],
  })),
  one('grant writer', ['birthDate'], ({ person, applications, held }) => ({
    subject: `Prosba o zapnutí aplikace ${applications}`,
    body: [
      'Milé dámy, milí pánové,',
      `granty u nás píše ${fullName(person)} (${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}).${held ? ` Zatím se ${by(person, 'dostal', 'dostala')} jen do ${held}.` : ''} Letos chceme poprvé podat projekt i v aplikaci ${applications}, a tak Vás prosíme, abyste ${by(person, 'mu', 'jí')} tam přístup otevřeli.`,
      'Díky za Vaši práci!',
    ],
  })),
  one('purpose and user', ['birthDate'], ({ person, position, applications, organisation }) => ({
    subject: 'ŽÁDOST',
    body: [
      `Co žádáme: přístup do aplikace ${applications}`,
      `Pro koho: ${fullName(person)}, ${position}`,
      `Narozen/a dne: ${czechDate(person.born)}`,
      `Zaměstnavatel: ${organisation.name}, ${seatOf(organisation)}`,
      'Důvod: příprava a vyplňování podkladů za naši organizaci',
    ],
  })),
  bent('accountant takes over', ['birthDate'], ({ person, applications }) => ({
    subject: `Žádost o přístupové oprávnění – ${applications}`,
    body: [
      'Vážený pane řediteli, vážená paní ředitelko,',
      `prosíme, abyste do aplikace ${applications} vpustili také paní ${accusative(person)}, narozenou dne ${czechDate(person.born)}, která pro nás od letošního podzimu připravuje rozpočty.`,
      'S úctou vedení organizace',
    ],
  })),
  oneself('I took over the centre', ['birthDate'], ({ person, position, applications, organisation }) => ({
    subject: `Můj přístup do ${applications}`,
    body: [
      'Dobrý den,',
      `jmenuji se ${fullName(person)}, narozen${by(person, '', 'a')} ${wordyDate(person.born)}, a v organizaci ${organisation.name} pracuji jako ${position}. Ke své práci potřebuji vstupovat do aplikace ${applications}. Žádám Vás proto o přidělení přístupu.`,
      'Děkuji Vám za čas.',
    ],
  })),
  many('three names under each other', ['birthDate'], ({ people, applications }) => ({
    subject: `Přístup pro tým – ${applications}`,
    body: [
      'Dobrý den, paní magistro,',
      `do aplikace ${applications} by potřebovali nahlížet a zapisovat tito naši lidé, žádáme pro ně o přístup:`,
      ...people.map(({ person }) => `* ${fullName(person)} (nar. ${dottedDate(person.born)})`),
      'Mockrát děkujeme.',
    ],
  })),

  one('login extended', ['username'], ({ person, username, applications, held }) => ({
    subject: `Login ${username} – doplnit ${applications}`,
    body: [
      `Prosíme o doplnění přístupu do aplikace ${applications} k loginu ${username}${held ? `, který je dnes platný pro ${held}` : ''}. Login patří ${by(person, 'kolegovi jménem', 'kolegyni jménem')} ${person.given} ${person.family}.`,
    ],
  })),
  one('according to chapter one', ['username'], ({ person, username, applications, organisation }) => ({
    subject: `Žádost dle kap. 1 Postupu – ${applications}`,
    body: [
      'Vážení,',
      `odkazujeme na kapitolu 1 „Pravidla přístupu uživatelů k aplikaci“ a žádáme pro organizaci ${organisation.name} o povolení, aby se níže uvedený uživatel mohl přihlašovat k aplikaci ${applications}.`,
      `Uživatel: ${fullName(person)}`,
      `Jméno, pod nímž je u Vás veden: ${username}`,
      'Samostatný tiskopis neposíláme, pro tuto žádost žádný neexistuje.',
    ],
  })),
  one('sees the first and not the second', ['username'], ({ person, username, applications, held }) => ({
    subject: `Chybějící přístup do ${applications}`,
    body: [
      'Dobrý den,',
      `${fullName(person)} se pod jménem ${username} přihlásí${held ? ` do ${held} bez potíží` : ' bez potíží'}, do ${applications} ovšem zatím přístup povolen nemá. Žádáme tímto o jeho povolení, ať můžeme začít s přípravou žádosti.`,
      'Za organizaci děkuje a zdraví',
    ],
  })),
  one('without accents and with login', ['username'], ({ person, username, applications }) => ({
    subject: withoutDiacritics(`Pridani aplikace ${applications}`),
    body: [
      'Dobry den, pani inzenyrko,',
      `${withoutDiacritics(`prosim o pridani pristupu do ${applications} nasi organizaci, uzivatel `)}${fullName(person)}, prihlasovaci jmeno ${username}.`,
      'Dekuji a preji klidny den.',
    ],
  })),
  oneself('my login stays', ['username'], ({ person, username, applications, held }) => ({
    subject: `Osobní žádost o přístup (${applications})`,
    body: [
      `Já, ${fullName(person)}, užívám přihlašovací jméno ${username}${held ? ` v aplikaci ${held}` : ''}. ${by(person, 'Přál', 'Přála')} bych si tímtéž jménem vstupovat i do ${applications}; o povolení tohoto přístupu Vás touto zprávou žádám.`,
    ],
  })),
  many('logins in a row', ['username'], ({ people, applications }) => ({
    subject: `Otevření aplikace ${applications} pro stávající uživatele`,
    body: [
      'Dobrý den,',
      `otevřete prosím aplikaci ${applications} těmto přihlašovacím jménům:`,
      [
        ['Přihlašovací jméno', 'Komu patří'],
        ...people.map(({ person, username }) => [username, `${person.given} ${person.family}`]),
      ],
      'O přístup žádáme za celou organizaci najednou, abychom Vás nezatěžovali opakovaně.',
    ],
  })),

  one('new branch', ['birthDate', 'username'], ({ person, username, applications }) => ({
    subject: `Rozšíření naší činnosti a přístup do ${applications}`,
    body: [
      'Vážená paní ředitelko,',
      `od ledna rozšiřujeme činnost o novou pobočku a s tím souvisí i potřeba pracovat v aplikaci ${applications}. Vedením agendy jsme pověřili ${by(person, 'kolegu', 'kolegyni')} – ${fullName(person)}, datum narození ${wordyDate(person.born)}.`,
      `Žádáme Vás o zpřístupnění aplikace k ${by(person, 'jeho', 'jejímu')} přihlašovacímu jménu ${username}.`,
      'S pozdravem a poděkováním',
    ],
  })),
  one('slashes', ['birthDate', 'username'], ({ person, username, applications }) => ({
    subject: `${applications} / přístup`,
    body: [
      'Zdravím,',
      `potřebujeme přístup do ${applications}, pro ${by(person, 'jednoho kolegu', 'jednu kolegyni')}:`,
      `${person.family} ${person.given} / ${dottedDate(person.born)} / ${username}`,
      'Bude to takto stačit? Pokud ne, doplníme. Díky.',
    ],
  })),
  one(
    'economist asks for the colleague',
    ['birthDate', 'username'],
    ({ person, username, position, applications }) => ({
      subject: `Povolení vstupu do aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `v naší organizaci mám na starosti ekonomiku a píšu z pověření vedení. Prosíme o povolení vstupu do aplikace ${applications} pro ${by(person, 'dalšího člena', 'další členku')} týmu.`,
        `${fullName(person)} – ${position} – nar. ${czechDate(person.born)} – v OKslužby vystupuje jako ${username}`,
        'Děkuji a přeji pěkný den',
      ],
    }),
  ),
  one(
    'account in the first place',
    ['birthDate', 'username'],
    ({ person, username, applications, organisation, held }) => ({
      subject: `${organisation.name}, IČO ${organisation.ico}: ${applications}`,
      body: [
        [
          ['Údaj', 'Hodnota'],
          ['Organizace', organisation.name],
          ['Uživatelský účet', username],
          ['Držitel účtu', fullName(person)],
          ['Datum narození držitele', czechDate(person.born)],
          ...(held ? [['Dnes přístupná aplikace', held]] : []),
          ['Nově požadovaný přístup', applications],
        ],
        'Žádáme o povolení nově požadovaného přístupu podle tabulky.',
      ],
    }),
  ),
  one('reminder of a paper letter', ['birthDate', 'username'], ({ person, username, applications }) => ({
    subject: `Opětovná žádost o povolení přístupu (${applications})`,
    body: [
      'Vážení,',
      `protože jsme na náš dopis poslaný poštou zatím nedostali odpověď, žádáme pro jistotu znovu, tentokrát datovou schránkou: povolte prosím ${by(person, 'našemu pracovníkovi', 'naší pracovnici')} přístup do aplikace ${applications}.`,
      `Jedná se o osobu ${fullName(person)}, nar. ${dottedDate(person.born)}, přihl. jméno ${username}.`,
    ],
  })),
  one('slip of agreement', ['birthDate', 'username'], ({ person, username, applications }) => ({
    subject: `přístup ${applications}`,
    body: [
      'dobrý den, prosím vás o přístup pro naši organizaci do aplikace',
      `${applications}, osoba která v ní bude dělat je ${person.given} ${person.family}, narozena/narozen ${czechDate(person.born)}, přihlašuje se jako ${username}.`,
      'děkuji mnohokrát a omlouvám se jestli píšu na špatné oddělení',
    ],
  })),
  one('the council has decided', ['birthDate', 'username'], ({ person, username, applications, organisation }) => ({
    subject: `Uživatel aplikace ${applications} za ${organisation.name}`,
    body: [
      `Rada organizace rozhodla, že podklady v aplikaci ${applications} bude zpracovávat ${fullName(person)}. Na základě toho žádáme ministerstvo, aby pro uživatelské jméno ${username} tento přístup povolilo.`,
      `Pro ověření totožnosti: ${by(person, 'jmenovaný se narodil', 'jmenovaná se narodila')} ${wordyDate(person.born)}.`,
      'Za radu organizace',
    ],
  })),
  one('director of a shelter', ['birthDate', 'username'], ({ person, username, applications, held }) => ({
    subject: `Žádáme o zpřístupnění ${applications}`,
    body: [
      'Dobrý den přeji,',
      `jsme malé zařízení a veškeré papírování u nás zvládá jediný člověk, ${fullName(person)}.${held ? ` Aplikaci ${held} ovládá výborně.` : ''} Teď bychom potřebovali, aby ${by(person, 'mohl', 'mohla')} pracovat v ${applications}, a proto žádáme o přístup.`,
      `Datum narození je ${dottedDate(person.born)} a uživatelské jméno zní ${username}.`,
      'Srdečně zdravíme',
    ],
  })),
  bent('for our head nurse', ['birthDate', 'username'], ({ person, username, applications }) => ({
    subject: `Umožnění přístupu – ${applications}`,
    body: [
      `Obracíme se na Vás s žádostí o umožnění přístupu do aplikace ${applications} pro ${accusative(person)}, nar. ${dottedDate(person.born)}, registrovanou u Vás pod uživatelským jménem ${username}.`,
      'Předem Vám děkujeme za kladné stanovisko.',
    ],
  })),
  bent('we name the user', ['birthDate', 'username'], ({ person, username, applications, organisation }) => ({
    subject: `Jmenování uživatelky aplikace ${applications}`,
    body: [
      'Vážení,',
      `jako další uživatelku aplikace ${applications} za ${organisation.name} určujeme paní ${accusative(person)} (přihlašovací jméno ${username}, datum narození ${czechDate(person.born)}) a žádáme, abyste jí přístup do aplikace zřídili.`,
    ],
  })),
  bent('please let her in too', ['birthDate', 'username'], ({ person, username, applications }) => ({
    subject: `Ještě prosba k ${applications}`,
    body: [
      'Pěkný den,',
      `mohli byste prosím do ${applications} pustit i kolegyni ${accusative(person)}? Přístup pro ni potřebujeme co nejdřív. Narodila se ${czechDate(person.born)} a login má ${username}.`,
      'Děkujeme Vám, jste hodní.',
    ],
  })),
  oneself('sole trader for himself', ['birthDate', 'username'], ({ person, username, applications, organisation }) => ({
    subject: `Povolení mého přístupu: ${applications}`,
    body: [
      `Žádost podávám ${by(person, 'sám', 'sama')} za sebe; nikdo jiný za ${organisation.name}, IČO ${organisation.ico}, s aplikacemi nepracuje.`,
      `Žádám o povolení přístupu do ${applications} ke svému uživatelskému jménu ${username}.`,
      `${fullName(person)}, nar. ${dottedDate(person.born)}`,
    ],
  })),
  oneself(
    'I would like to work also in',
    ['birthDate', 'username'],
    ({ person, username, position, applications, held }) => ({
      subject: `${applications} – žádost o můj přístup`,
      body: [
        'Dobrý den,',
        `obracím se na Vás s prosbou. ${held ? `V ${held} pracuji pod jménem ${username}` : `Moje uživatelské jméno je ${username}`} a ${by(person, 'rád bych měl', 'ráda bych měla')} přístup též do ${applications}.`,
        `O mně: ${fullName(person)}, ${position}, datum narození ${wordyDate(person.born)}.`,
        'Pokud je třeba ještě něco podepsat, dejte mi vědět.',
      ],
    }),
  ),
  many('grid with positions', ['birthDate', 'username'], ({ people, applications, organisation }) => ({
    subject: `Žádost o přístupy zaměstnanců do aplikace ${applications}`,
    body: [
      `Za ${organisation.name} žádám, aby byl do aplikace ${applications} umožněn přístup zaměstnancům podle tohoto rozpisu:`,
      [
        ['Pracovní pozice', 'Zaměstnanec', 'Přihlašovací jméno', 'Dat. nar.'],
        ...people.map(({ person, username, position }) => [
          position,
          fullName(person),
          username,
          dottedDate(person.born),
        ]),
      ],
      'Děkuji za součinnost.',
    ],
  })),
  many('first and second', ['birthDate', 'username'], ({ people, applications }) => ({
    subject: `Přístup do ${applications} – více osob`,
    body: [
      'Dobrý den,',
      `prosíme o přístup do ${applications}. Využívat ho budou tito naši spolupracovníci:`,
      ...people.flatMap(({ person, username }, index) => [
        `Osoba č. ${index + 1}: ${person.given} ${person.family}`,
        `datum narození: ${czechDate(person.born)}, uživatelské jméno: ${username}`,
      ]),
      'Zdraví tým sociálních služeb',
    ],
  })),
  many('old users and the new call', ['birthDate', 'username'], ({ people, applications, held }) => ({
    subject: `Nová výzva a přístupy do ${applications}`,
    body: [
      `Chystáme se do nové dotační výzvy, na které bude pracovat více lidí. ${held ? `Všichni už aplikaci ${held} používají. ` : ''}Žádáme pro ně o povolení přístupu do aplikace ${applications}:`,
      ...people.map(
        ({ person, username }) =>
          `${username} … ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}`,
      ),
    ],
  })),

  one('address of the account', ['email'], ({ person, applications, held }) => ({
    subject: `Povolení přístupu podle e-mailu uživatele – ${applications}`,
    body: [
      'Dobrý den,',
      `žádáme o povolení přístupu do aplikace ${applications} pro ${by(person, 'tohoto pracovníka', 'tuto pracovnici')}: ${person.given} ${person.family}.`,
      `${held ? `Účet pro ${held} je veden na e-mail` : 'Pracovní e-mail:'} ${person.email}. Přihlašovací jméno bohužel nemám při ruce.`,
    ],
  })),

  one('just the name of the worker', [], ({ person, position, applications }) => ({
    subject: `Přístup do aplikace ${applications}`,
    body: [
      'Dobrý den,',
      `naše organizace má zájem pracovat s aplikací ${applications}. Žádáme o přístup, a to pro jedinou osobu: ${fullName(person)}, ${position}.`,
      'S pozdravem',
    ],
  })),
  one('telegram', [], ({ person, applications }) => ({
    subject: 'Prosba o přístup',
    body: [`${fullName(person)} potřebuje přístup do ${applications}. Prosíme o jeho povolení, děkujeme.`],
  })),
  one('let us know what else', [], ({ person, applications, organisation }) => ({
    subject: `Zájem o přístup – ${applications}`,
    body: [
      `${organisation.name} žádá ministerstvo o povolení přístupu do aplikace ${applications}.`,
      `Kdo bude s aplikací pracovat: ${person.given} ${person.family}`,
      'Jsme připraveni dodat vše, co si k vyřízení vyžádáte.',
    ],
  })),

  one(
    'everything in lines',
    ['birthDate', 'username', 'email'],
    ({ person, username, applications, organisation }) => ({
      subject: `Přidělení přístupu uživateli – ${applications}`,
      body: [
        'Žádáme Vás o přidělení přístupu dle údajů:',
        `aplikace: ${applications}`,
        `příjmení: ${person.family}`,
        `jméno: ${person.given}`,
        `narození: ${dottedDate(person.born)}`,
        `login: ${username}`,
        `kontakt: ${person.email}`,
        `organizace: ${organisation.name}`,
      ],
    }),
  ),
  one('project manager with all data', ['birthDate', 'username', 'email'], ({ person, username, applications }) => ({
    subject: `Nový člen projektového týmu, přístup do ${applications}`,
    body: [
      'Dobrý den, milí kolegové z ministerstva,',
      `do projektového týmu přibyl${by(person, '', 'a')} ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}. ${by(person, 'Jeho', 'Její')} účet se jmenuje ${username} a zprávy chodí na ${person.email}. Prosíme, povolte k tomuto účtu aplikaci ${applications}.`,
      'Hezký zbytek týdne',
    ],
  })),
  bent('for the secretary with mail', ['birthDate', 'username', 'email'], ({ person, username, applications }) => ({
    subject: `Přístup pro naši pracovnici – ${applications}`,
    body: [
      'Vážená paní, vážený pane,',
      `dovolujeme si požádat o přístup do aplikace ${applications} pro naši pracovnici ${accusative(person)}.`,
      `Její datum narození: ${czechDate(person.born)}. Její přihlašovací jméno: ${username}. Její e-mail: ${person.email}.`,
    ],
  })),
  oneself('lines about me', ['birthDate', 'username', 'email'], ({ person, username, applications, organisation }) => ({
    subject: `Žádám o přístup do ${applications}`,
    body: [
      `Prosím o povolení přístupu do aplikace ${applications}, a to pro mě:`,
      `${fullName(person)}`,
      `nar. ${czechDate(person.born)}`,
      `uživatel ${username}, ${person.email}`,
      `pracoviště ${organisation.name}, ${seatOf(organisation)}`,
    ],
  })),
];
