import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

/** The letter is about the first of those asked for. */
const single = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

/** "Nováková Jana" */
const surnameFirst = ({ given, family }: SamplePerson) => `${family} ${given}`;

/** "Jana Nováková" → "Janou Novákovou" */
const instrumental = ({ given, family }: SamplePerson) =>
  `${given.replace(/a(?= |$)/g, 'ou')} ${family.replace(/á(?=[ -]|$)/g, 'ou')}`;

export const requests: RequestWording[] = [
  {
    id: 'secretary on behalf of the management',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications }) => ({
      subject: `Otevření aplikace ${applications} dalšímu kolegovi`,
      body: [
        'Dobrý den do Prahy,',
        `z pověření vedení píši ohledně přístupu do ${applications}. U nás v kanceláři jej bude potřebovat ${fullName(person)} (${position}), ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}, dosavadní přihlašovací jméno ${username}.`,
        'Prosím o jeho povolení a potvrzení zpět do datovky. Děkuji, sekretariát',
      ],
    })),
  },
  {
    id: 'who, where, why',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: 'Rozšíření přístupu pracovníka',
      body: [
        `Co žádáme: povolení přístupu, ${applications}`,
        `Pro koho: ${fullName(person)}`,
        `Narození: ${dottedDate(person.born)}`,
        `Pod jakým jménem se hlásí: ${username}`,
        `Kam už přístup má: ${held}`,
        'Proč: nová agenda na úseku',
      ],
    })),
  },
  {
    id: 'nobody of us sees it',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `${organisation.name} – potřebujeme přístup`,
      body: [
        'Vážení kolegové,',
        `do ${applications} se z naší organizace zatím nedostane nikdo, a závěrečná zpráva přitom čeká. Přístup by ${by(person, 'měl', 'měla')} mít ${fullName(person)}, nar. ${czechDate(person.born)}, ${position}.`,
        'Tímto o něj žádáme.',
      ],
    })),
  },
  {
    id: 'passive of a registry',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Žádost ve věci přístupového oprávnění – ${applications}`,
      body: [
        `Organizací ${organisation.name}, IČO ${organisation.ico}, je tímto žádáno, aby přístup k aplikaci ${applications} byl povolen dále uvedené osobě.`,
        [
          ['Údaj', 'Hodnota'],
          ['Příjmení, jméno', surnameFirst(person)],
          ['Den narození', dottedDate(person.born)],
          ['Přidělené uživatelské jméno', username],
        ],
        'O vyřízení nechť je žadatel vyrozuměn na výše uvedenou adresu.',
      ],
    })),
  },
  {
    id: 'telegram',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Povolení – ${applications}`,
      body: [
        `Povolení přístupu do ${applications}. Osoba: ${person.given} ${person.family}, ${czechDate(person.born)}. Účet: ${username}. Spěchá.`,
      ],
    })),
  },
  {
    id: 'articles of a lawyer',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost o povolení přístupu dle bodu 1 zveřejněného postupu (${applications})`,
      body: [
        `I. Žadatel ${organisation.name}, IČO: ${organisation.ico}, sídlem ${seatOf(organisation)}, zaměstnává osobu, jíž byl zřízen uživatelský účet k aplikaci ${held}.`,
        `II. Touto osobou je ${fullName(person)}, dat. nar. ${czechDate(person.born)}, uživatelské jméno ${username}.`,
        `III. Žadatel proto navrhuje, aby ministerstvo jmenované osobě povolilo rovněž přístup k aplikaci ${applications}. Nový souhlas se v takovém případě nezasílá.`,
      ],
    })),
  },
  {
    id: 'after the old treasurer',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Prosba našeho výboru (${applications})`,
      body: [
        'Vážená paní, vážený pane, přeji dobré zdraví,',
        `šestnáct let vedla naše účty paní pokladní, která už si zaslouží odpočinek, a její sešity i tabulky letos převzal${by(person, '', 'a')} ${fullName(person)}. Do ${held} se ${by(person, 'tento náš kolega', 'tato naše kolegyně')} dostane jako ${username}, jenže k podkladům pro nový rok je potřeba i ${applications}.`,
        `Buďte tak laskavi a přístup ${by(person, 'mu', 'jí')} povolte. Kdybyste potřebovali datum narození, je to ${wordyDate(person.born)}.`,
      ],
    })),
  },
  {
    id: 'would you be so kind, from a town hall',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, position }, { applications }) => ({
      subject: `Možnost přístupu do ${applications}`,
      body: [
        'Dobrý den,',
        `mohli byste prosím uživateli ${username} povolit také přístup do ${applications}? Je to účet, který u nás používá ${fullName(person)}, ${position}.`,
        'Případné dotazy zodpoví sekretariát, linka 214.',
      ],
    })),
  },
  {
    id: 'account and mail in brackets',
    for: 'one',
    tells: ['username', 'email'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Z ${held} do ${applications}`,
      body: [
        'Krásné pondělí,',
        `${fullName(person)} [${username}, ${person.email}] u nás obsluhuje ${held}. Uvítali bychom, kdybyste ${by(person, 'mu', 'jí')} povolili přístup i k ${applications}, a o to Vás touto zprávou žádáme.`,
      ],
    })),
  },
  {
    id: 'one more ticked off',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications }) => ({
      subject: 'Přidání aplikace ke stávajícímu účtu',
      body: [
        `Stávající účet: ${username}`,
        `Držitel účtu: ${surnameFirst(person)}`,
        `Požadavek: přidat přístup k aplikaci ${applications}`,
        'Heslo zůstává, žádný dopis s údaji posílat nemusíte.',
      ],
    })),
  },
  {
    id: 'hired last month',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications }) => ({
      subject: `Nástup nového pracovníka a ${applications}`,
      body: [
        'Dobrý den, milé ministerstvo,',
        `minulý měsíc k nám nastoupil${by(person, '', 'a')} ${person.given} ${person.family}. Datum narození: ${czechDate(person.born)}. Pracovní zařazení: ${position}. Žádáme pro tuto osobu o přístup k aplikaci ${applications}.`,
        'Kontakt pro případné doplnění najdete v hlavičce.',
      ],
    })),
  },
  {
    id: 'words of the page copied',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Žádost o povolení k přístupu k aplikaci ${applications}`,
      body: [
        `Uživatel, který má uživatelský účet k aplikaci ${held}, může své uživatelské jméno a heslo použít i k přihlášení k aplikaci ${applications}, musí však zaslat MPSV žádost o povolení k přístupu. Tuto žádost tímto zasíláme.`,
        `Uživatel: ${fullName(person)}, narozen/a ${wordyDate(person.born)}, uživ. jméno: ${username}`,
      ],
    })),
  },
  {
    id: 'accountant who explains everything',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Přístup do ${applications} pro ekonomický úsek (IČO ${organisation.ico})`,
      body: [
        'Vážení,',
        `jelikož v naší organizaci došlo od začátku čtvrtletí k novému rozdělení práce a podklady k dotaci teď na ekonomickém úseku chystá ${fullName(person)}, ${position}, nar. ${dottedDate(person.born)}, e-mail ${person.email}, a jelikož bez přístupu do ${applications} tuto práci dělat nelze, žádáme, abyste jej k účtu ${username} doplnili, pokud možno ještě do konce měsíce.`,
        'S poděkováním za celou účtárnu',
      ],
    })),
  },
  {
    id: 'bare keyboard of a club',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: withoutDiacritics(`Pristup pro naseho clena vyboru - ${applications}`),
      body: [
        withoutDiacritics(`Zdravime z klubovny, chceme pozadat o pristup do ${applications}. Bude to delat `) +
          `${person.given} ${person.family}, nar. ${czechDate(person.born)}, prihlasuje se jako ${username}.`,
        'Jestli je treba neco dolozit, napiste nam. Diky moc',
      ],
    })),
  },
  {
    id: 'birth date and mail',
    for: 'one',
    tells: ['birthDate', 'email'],
    write: single(({ person }, { applications }) => ({
      subject: `Uživatel navíc – ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme tímto o udělení přístupu k aplikaci ${applications} osobě jménem ${fullName(person)} (datum narození ${czechDate(person.born)}; kontakt: ${person.email}).`,
      ],
    })),
  },
  {
    id: 'substitution for maternity leave',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: 'Zástup za mateřskou dovolenou',
      body: [
        `jako zástup za kolegyni na mateřské dovolené v organizaci ${organisation.name} pracuje ${person.given} ${person.family}, ${position}, * ${dottedDate(person.born)}.`,
        `S tím souvisí naše žádost: povolte prosím této osobě přístup k aplikaci ${applications}.`,
      ],
    })),
  },
  {
    id: 'short sentences of a director',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Zpřístupnit ${applications}`,
      body: [
        `Žádám o přístup pro podřízeného. Jméno: ${fullName(person)}. Narozen/a: ${czechDate(person.born)}. Login: ${username}. Aplikace: ${applications}. Děkuji.`,
      ],
    })),
  },
  {
    id: 'social worker on the way',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `Chceme pracovat i v ${applications}`,
      body: [
        'Dobrý den, hezký podzim,',
        `dosud jsme vše psali na papír, teď bychom rádi přešli na ${applications}. Kdo s tím bude u nás pracovat: ${fullName(person)}, datum narození ${wordyDate(person.born)}.`,
        'Prosíme o povolení přístupu a předem děkujeme za trpělivost s námi.',
      ],
    })),
  },
  {
    id: 'new statutory wants it for his deputy',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Doplnění účtu ${username} o ${applications}`,
      body: [
        'Vážený pane řediteli, dobrý den,',
        `dovoluji si požádat o doplnění účtu ${username} o přístup k aplikaci ${applications}. Účet byl zřízen k aplikaci ${held} a náleží naší organizaci takto: ${position} – ${fullName(person)} – ${dottedDate(person.born)}.`,
        'Za vyřízení předem děkuji a zůstávám s úctou',
      ],
    })),
  },
  {
    id: 'colleague without more',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications }) => ({
      subject: 'Prosíme o přidání kolegy',
      body: [
        'Dobré ráno,',
        `přidejte prosím mezi ty, kdo smějí do ${applications}, také našeho člověka. Jmenuje se ${fullName(person)}, ${position}.`,
      ],
    })),
  },
  {
    id: 'noun phrase with a name',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications, organisation }) => ({
      subject: `Žádost organizace ${organisation.name}`,
      body: [
        `Předmět žádosti: přístup k aplikaci ${applications}`,
        `Žadatel: ${organisation.name}, IČO ${organisation.ico}`,
        `Jméno uživatele: ${surnameFirst(person)}`,
      ],
    })),
  },
  {
    id: 'where to write back',
    for: 'one',
    tells: ['email'],
    write: single(({ person }, { applications }) => ({
      subject: `Dotační žádost na příští rok a ${applications}`,
      body: [
        'Vážení a milí,',
        `chystáme žádost o dotaci, a proto prosíme o povolení přístupu do ${applications}. Přihlašovat se bude ${fullName(person)}, odpověď můžete poslat rovnou na ${person.email}.`,
      ],
    })),
  },
  {
    id: 'decided at a meeting',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications }) => ({
      subject: `Usnesení schůze: ${applications}`,
      body: [
        `Na poslední schůzi jsme se shodli, že aplikaci ${applications} bude za nás obsluhovat ${person.given} ${person.family}. Žádáme Vás o povolení přístupu. Za výbor srdečně zdraví`,
      ],
    })),
  },
  {
    id: 'director for himself, curtly',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Můj přístup – ${applications}`,
      body: [
        `Potřebuji přístup do ${applications}. Prosím o jeho povolení. Přihlašuji se jménem ${username}, datum narození ${dottedDate(person.born)}. ${fullName(person)}`,
      ],
    })),
  },
  {
    id: 'I who already log in',
    for: 'oneself',
    tells: ['username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Žádám o ${applications}`,
      body: [
        'Dobrý den,',
        `jmenuji se ${fullName(person)} a v ${held} pracuji pod uživatelským jménem ${username}. Nově bych ${by(person, 'chtěl', 'chtěla')} se stejnými údaji vstupovat i do ${applications}.`,
        `Prosím tedy o povolení (${position}).`,
      ],
    })),
  },
  {
    id: 'clerical first person',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Osobní žádost uživatele – ${applications}`,
      body: [
        `Podepsan${by(person, 'ý', 'á')} ${fullName(person)}, ${position}, žádám za sebe o povolení přístupu k aplikaci ${applications}.`,
        `nar.: ${czechDate(person.born)}`,
        `uživatel: ${username}`,
        `e-mailová adresa: ${person.email}`,
        `organizace: ${organisation.name} (IČO ${organisation.ico})`,
      ],
    })),
  },
  {
    id: 'I was told by a colleague from another place',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Prosba o vpuštění do ${applications}`,
      body: [
        'Dobrý den přeji,',
        `od kolegyně z vedlejšího města vím, že kdo už má ${held}, tomu stačí o ${applications} napsat. Tak píšu. Jsem ${person.given} ${person.family}, narodil${by(person, '', 'a')} jsem se ${wordyDate(person.born)} a v systému jsem ${username}.`,
        'Díky za povolení přístupu, bez něj se letos nepohnu.',
      ],
    })),
  },
  {
    id: 'conditional of good manners',
    for: 'oneself',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications }) => ({
      subject: `Zdvořilá žádost (${applications})`,
      body: [
        'Vážený pane řediteli odboru,',
        `byl${by(person, '', 'a')} bych Vám zavázán${by(person, '', 'a')}, kdyby mi ministerstvo povolilo přístup k aplikaci ${applications}. V organizaci zastávám tuto funkci: ${position}. Mé datum narození je ${czechDate(person.born)}.`,
        'V úctě',
      ],
    })),
  },
  {
    id: 'both hands full',
    for: 'oneself',
    tells: ['username'],
    write: single(({ username }, { applications, held, organisation }) => ({
      subject: 'Žádost o druhou aplikaci',
      body: [
        `v organizaci ${organisation.name} dělám skoro všechno, takže kromě ${held} teď budu muset vyplňovat i ${applications}. Můžete mi tam prosím povolit přístup? Uživatelské jméno: ${username}. Telefon na mě je v zápatí.`,
      ],
    })),
  },
  {
    id: 'table of a big office',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístupy zaměstnanců, ${applications}`,
      body: [
        `V tabulce předkládáme přehled zaměstnanců, kterým má být povolen přístup k aplikaci ${applications}.`,
        [
          ['Login', 'Příjmení, jméno', 'Nar.'],
          ...people.map(({ person, username }) => [username, surnameFirst(person), czechDate(person.born)]),
        ],
        'Správnost údajů ověřilo personální oddělení.',
      ],
    }),
  },
  {
    id: 'blocks one under another',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications, held }) => ({
      subject: `Povolte prosím ${applications} těmto kolegům`,
      body: [
        `Prosíme, aby se uživatelé ${held} jmenovaní v tomto dopise mohli přihlašovat i do ${applications}:`,
        ...people.map(
          ({ person, username }) =>
            `Uživatel/ka: ${fullName(person)} | narození: ${dottedDate(person.born)} | účet: ${username} | pošta: ${person.email}`,
        ),
      ],
    }),
  },
  {
    id: 'with the positions first',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Hromadné povolení přístupu za ${organisation.name}`,
      body: [
        'Vážení,',
        `agendu ${applications} si rozdělí několik lidí z našeho ústředí, žádáme proto o přístup pro každého z nich.`,
        ...people.map(
          ({ person, username, position }) =>
            `• ${position}: ${person.given} ${person.family}, datum nar. ${czechDate(person.born)}, uživatelské jméno ${username}`,
        ),
      ],
    }),
  },
  {
    id: 'in one breath',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Tým kolem ${applications}`,
      body: [
        `Přístup k aplikaci ${applications} prosíme povolit takto: ${people
          .map(({ person, username }) => `${fullName(person)} – ${dottedDate(person.born)} – ${username}`)
          .join('; ')}. Všichni už se přihlašovat umí.`,
        'Srdečně zdraví a děkuje kancelář',
      ],
    }),
  },
  {
    id: 'people across, wide table',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `${applications}: seznam osob k povolení`,
      body: [
        `Žadatel ${organisation.name} žádá o povolení přístupu k aplikaci ${applications} pro osoby v seznamu níže.`,
        [
          ['Poř.', 'Titul, jméno a příjmení', 'Funkce', 'Narozen', 'Uživatelský účet'],
          ...people.map(({ person, username, position }, index) => [
            String(index + 1),
            fullName(person),
            position,
            dottedDate(person.born),
            username,
          ]),
        ],
      ],
    }),
  },
  {
    id: 'by usernames',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Rozšíření účtů o ${applications}`,
      body: [
        'Dobrý den,',
        `k účtům, které dnes fungují v ${held}, bychom potřebovali doplnit přístup k ${applications}:`,
        ...people.map(
          ({ person, username }) =>
            `účet ${username} (uživatel ${person.given} ${person.family}, datum narození ${wordyDate(person.born)})`,
        ),
        'Jiné účty se nemění.',
      ],
    }),
  },
  {
    id: 'inflected: please let her in',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Vpuštění kolegyně do ${applications}`,
      body: [
        `potřebovali bychom do ${applications} dostat i paní ${accusative(person)}, naši účetní, nar. ${czechDate(person.born)}. Žádáme proto o povolení přístupu; uživatelské jméno zní ${username}.`,
      ],
    })),
  },
  {
    id: 'inflected: authorised by the directorate',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `Přístup pro pracovnici ředitelství – ${applications}`,
      body: [
        'Vážení,',
        `žádáme o zpřístupnění aplikace ${applications} pro naši pracovnici ${accusative(person)} (datum narození ${dottedDate(person.born)}).`,
        'Pracovnice ředitelství má tuto agendu v popisu práce.',
      ],
    })),
  },
  {
    id: 'inflected: user name alone',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Kolegyně z ${held} potřebuje ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o povolení přístupu k ${applications} pro kolegyni ${accusative(person)}. V ${held} ji najdete jako ${username}.`,
      ],
    })),
  },
  {
    id: 'inflected: we count on her',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Obsazení agendy ${applications}`,
      body: [
        `do agendy právě zaučujeme paní ${accusative(person)}, narozenou ${wordyDate(person.born)}. K tomu musí mít přístup do aplikace ${applications}, o jehož povolení Vás žádáme. Přihlašovací jméno je ${username}.`,
        'S přáním klidných dní',
      ],
    })),
  },
  {
    id: 'inflected: together with her',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Dohoda s kolegyní o práci v ${applications}`,
      body: [
        'Vážená paní ředitelko či vážený pane řediteli,',
        `dohodli jsme se s paní ${instrumental(person)} (nar. ${czechDate(person.born)}, účet ${username}), že bude nově pracovat také v ${applications}. Žádáme tedy o povolení přístupu k této aplikaci.`,
      ],
    })),
  },
];
