import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, joined } from '../grammar.ts';

/** Of one person. */
const ofOne = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

const plainName = ({ given, family }: SamplePerson) => `${given} ${family}`;
const surnameFirst = ({ given, family }: SamplePerson) => `${family} ${given}`;

/** "Radka Malá" → "Radce Malé" */
function dative({ given, family }: SamplePerson): string {
  const changed = given
    .replace(/cha$/, 'še')
    .replace(/ka$/, 'ce')
    .replace(/[gh]a$/, 'ze')
    .replace(/ra$/, 'ře')
    .replace(/([dtnbpvmf])a$/, '$1ě')
    .replace(/ňa$/, 'ně')
    .replace(/ďa$/, 'dě')
    .replace(/ťa$/, 'tě')
    .replace(/a$/, 'e');
  return `${changed} ${family.replace(/á$/, 'é')}`;
}

/** "Radka Malá" → "Radky Malé" */
function genitive({ given, family }: SamplePerson): string {
  const changed = given
    .replace(/ňa$/, 'ni')
    .replace(/ďa$/, 'di')
    .replace(/ťa$/, 'ti')
    .replace(/([cčjřšž])a$/, '$1i')
    .replace(/a$/, 'y');
  return `${changed} ${family.replace(/á$/, 'é')}`;
}

export const requests: RequestWording[] = [
  // One person, told in full.
  {
    id: 'director without ceremony',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: `Přístup ${applications}`,
      body: [
        `Potřebujeme přístup do ${applications}. Uživatel: ${fullName(person)}, nar. ${dottedDate(person.born)}, login ${username}.`,
        'Díky za brzké vyřízení.',
      ],
    })),
  },
  {
    id: 'talkative, with the story of the office',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held, organisation }) => ({
      subject: `Prosba z organizace ${organisation.name}`,
      body: [
        'Dobrý den do Prahy,',
        `dotace u nás dlouhá léta vyřizoval jediný člověk a teď, když je toho víc, si práci rozdělujeme. ${plainName(person)}, ${by(person, 'který', 'která')} doteď ${by(person, 'pracoval', 'pracovala')} jen v ${held} (${by(person, 'přihlašoval', 'přihlašovala')} se pod jménem ${username}), si vezme na starost i druhou část agendy.`,
        `Z toho důvodu Vás prosíme, abyste ${by(person, 'mu', 'jí')} otevřeli přístup také do ${applications}. Kdybyste potřebovali datum narození, je to ${czechDate(person.born)}.`,
        'Kdyby bylo cokoliv nejasné, zavolejte, jsme v kanceláři každé dopoledne kromě středy.',
      ],
    })),
  },
  {
    id: 'numbered points of a lawyer',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost ve smyslu pravidel přístupu uživatelů – ${applications}`,
      body: [
        `1. ${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)} (dále jen „žadatel“), má mezi svými pracovníky držitele účtu k ${held}.`,
        `2. Držitelem účtu, k němuž náleží uživatelské jméno ${username}, je ${fullName(person)}, ${by(person, 'narozený', 'narozená')} dne ${wordyDate(person.born)}.`,
        `3. Žadatel navrhuje, aby ministerstvo držiteli účtu povolilo přístup rovněž k ${applications}.`,
        '4. O vyřízení žádosti prosí žadatel zpravit do své datové schránky.',
      ],
    })),
  },
  {
    id: 'two columns',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username, position }, { applications }) => ({
      subject: 'Údaje k žádosti o přístup',
      body: [
        'V tabulce předkládáme údaje k naší žádosti.',
        [
          ['Údaj', 'Hodnota'],
          ['Co žádáme', `přístup k ${applications}`],
          ['Pro koho', fullName(person)],
          ['Pracovní zařazení', position],
          ['Kdy se narodil(a)', czechDate(person.born)],
          ['Dosavadní uživatelské jméno', username],
        ],
      ],
    })),
  },
  {
    id: 'asked as a question',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Mohli bychom dostat přístup i do ${applications}?`,
      body: [
        'Vážení,',
        `bylo by prosím možné, aby se do ${applications} ${by(person, 'dostal', 'dostala')} ${fullName(person)}? ${by(person, 'Narodil', 'Narodila')} se ${wordyDate(person.born)} a v ${held} už svůj účet má, jmenuje se ${username}.`,
        'Budeme moc vděční.',
      ],
    })),
  },
  {
    id: 'official phrases copied together',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username, position }, { applications, organisation }) => ({
      subject: `Podání žádosti o povolení k přístupu (${applications})`,
      body: [
        `Organizace ${organisation.name} se tímto s úctou obrací na Vaše ministerstvo ve věci povolení k přístupu. Předmětem povolení je ${applications}.`,
        `Povolením bude ${by(person, 'dotčen pracovník', 'dotčena pracovnice')} (${position}): ${surnameFirst(person)}, datum narození ${dottedDate(person.born)}, přidělené uživatelské jméno ${username}.`,
        'S ohledem na shora uvedené žádáme o kladné stanovisko.',
      ],
    })),
  },
  // One person, all three identifiers.
  {
    id: 'card of a user',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: ofOne(({ person, username }, { applications, organisation }) => ({
      subject: 'Karta uživatele – žádost o zpřístupnění',
      body: [
        `ORGANIZACE: ${organisation.name} (IČO ${organisation.ico})`,
        `PŘÍJMENÍ A JMÉNO: ${surnameFirst(person)}`,
        `NAROZENÍ: ${dottedDate(person.born)}`,
        `ÚČET: ${username}`,
        `E-MAIL: ${person.email}`,
        `ŽÁDÁME O PŘÍSTUP DO: ${applications}`,
      ],
    })),
  },
  {
    id: 'mail at the end of a sentence',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: `Zpřístupnění ${applications} – ${by(person, 'kolega', 'kolegyně')} z kanceláře`,
      body: [
        'Zdravíme Vás,',
        `${by(person, 'kolega', 'kolegyně')} z kanceláře, ${fullName(person)}, ${by(person, 'by měl', 'by měla')} mít nově přístup také do ${applications}, o což Vás touto cestou žádáme. ${by(person, 'Jeho', 'Její')} uživatelské jméno zní ${username}, ${by(person, 'narozen je', 'narozena je')} ${czechDate(person.born)}, a kdyby bylo potřeba něco dořešit, pište přímo na ${person.email}.`,
      ],
    })),
  },
  // The user name, or the e-mail, without a birth date.
  {
    id: 'note on a slip',
    for: 'one',
    tells: ['username'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: 'přístup pro stávající účet',
      body: [`účet: ${username}`, `patří: ${fullName(person)}`, `prosíme přidat přístup: ${applications}`],
    })),
  },
  {
    id: 'password known, door closed',
    for: 'one',
    tells: ['username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Chybějící oprávnění ke vstupu do ${applications}`,
      body: [
        'Dobré ráno,',
        `${fullName(person)} se pod jménem ${username} bez potíží přihlašuje do ${held}, do ${applications} však ${by(person, 'puštěn', 'puštěna')} není, protože jsme o povolení přístupu zatím nepožádali. Činíme tak tímto dopisem.`,
        'Za brzké povolení děkujeme.',
      ],
    })),
  },
  {
    id: 'passive and impersonal',
    for: 'one',
    tells: ['username'],
    write: ofOne(({ person, username, position }, { applications }) => ({
      subject: `Návrh na rozšíření přístupu uživatele ${username}`,
      body: [
        `Navrhuje se, aby byl uživateli s přihlašovacím jménem ${username} povolen přístup k ${applications}. Uživatel: ${plainName(person)}, ${position}.`,
        'Odůvodnění: změna náplně práce.',
      ],
    })),
  },
  {
    id: 'thanks first',
    for: 'one',
    tells: ['username'],
    write: ofOne(({ person, username }, { applications, held, organisation }) => ({
      subject: `${organisation.name}: žádost navazující na zřízený účet`,
      body: [
        `nejprve bychom rádi poděkovali za rychlé zřízení účtu k ${held}. Vše funguje.`,
        `Nyní přicházíme s další prosbou, a sice aby na stejné jméno a heslo bylo možné otevřít i ${applications}. Jde o účet ${username}, se kterým pracuje ${fullName(person)}.`,
      ],
    })),
  },
  {
    id: 'known by the mail of the account',
    for: 'one',
    tells: ['email'],
    write: ofOne(({ person, position }, { applications, held }) => ({
      subject: `Žádáme o vstup do ${applications}`,
      body: [
        'Dobrý den přejeme,',
        `v naší organizaci potřebuje vstup do ${applications} ${fullName(person)} (${position}). Účet k ${held} má vedený na e-mail ${person.email}.`,
        'Povolte prosím tento vstup.',
      ],
    })),
  },
  {
    id: 'from the village office, mail and account',
    for: 'one',
    tells: ['username', 'email'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: `Povolení vstupu – ${applications}`,
      body: [
        'Vážený pane řediteli, vážení úředníci,',
        `prosíme o povolení, aby u nás s ${applications} ${by(person, 'mohl', 'mohla')} pracovat i ${fullName(person)}.`,
        `Kontakt: ${person.email}, tel. ${person.phone}. Současné uživatelské jméno: ${username}.`,
        'Přejeme klidné dny.',
      ],
    })),
  },
  // The birth date alone; whether there is an account is not told.
  {
    id: 'reinforcement in the office',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person, position }, { applications }) => ({
      subject: `Přístup k ${applications} pro naši posilu`,
      body: [
        'Dobrý den,',
        `od minulého týdne máme v kanceláři posilu. Je to ${fullName(person)}, ${position}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}. Aby nám ${by(person, 'mohl', 'mohla')} pomáhat i s výkazy, žádáme pro ${by(person, 'něho', 'ni')} o přístup k ${applications}.`,
      ],
    })),
  },
  {
    id: 'noun phrases alone',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications, organisation }) => ({
      subject: 'Žádost o povolení přístupu k aplikaci – pracovník organizace',
      body: [
        `Organizace: ${organisation.name}, ${seatOf(organisation)}.`,
        `Aplikace: ${applications}.`,
        `Pracovník: ${surnameFirst(person)}, nar. ${dottedDate(person.born)}.`,
        'Účel: vyplňování žádostí o dotaci.',
      ],
    })),
  },
  {
    id: 'statement of need',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications }) => ({
      subject: `Bez přístupu do ${applications} se neobejdeme`,
      body: [
        'Vážení,',
        `${plainName(person)} (* ${czechDate(person.born)}) u nás odpovídá za celou dotační agendu a k práci ${by(person, 'mu', 'jí')} schází přístup do ${applications}. Prosíme, zařiďte ho.`,
        'Termín nás tlačí, uzávěrka je už za rohem.',
      ],
    })),
  },
  {
    id: 'resolved at a meeting',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person, position }, { applications, organisation }) => ({
      subject: `Přístup do ${applications} – žádost dle usnesení z porady`,
      body: [
        `na poradě vedení organizace ${organisation.name} bylo dohodnuto, že se s ${applications} bude učit ještě další člověk. Volba padla na tuto osobu: ${fullName(person)}, datum narození: ${dottedDate(person.born)}, ${position}.`,
        'Obracíme se proto na Vás se žádostí, abyste přístup povolili.',
      ],
    })),
  },
  {
    id: 'polite conditional',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications, organisation }) => ({
      subject: `Zdvořilá žádost o přístup, IČO ${organisation.ico}`,
      body: [
        'Vážené dámy, vážení pánové,',
        `byli bychom Vám velmi zavázáni, kdybyste přístup k ${applications} laskavě povolili i ${by(person, 'tomuto našemu spolupracovníkovi', 'této naší spolupracovnici')}:`,
        `${fullName(person)}`,
        `dat. nar. ${czechDate(person.born)}`,
        'S projevem úcty',
      ],
    })),
  },
  // A name and nothing else.
  {
    id: 'somebody who never writes letters',
    for: 'one',
    tells: [],
    write: ofOne(({ person }, { applications }) => ({
      subject: 'žádost',
      body: [
        `prosím Vás o přístup do ${applications}, má ho mít ${plainName(person)}. Nevím, co všechno se tam píše, tak kdyžtak napište, co chybí.`,
      ],
    })),
  },
  {
    id: 'with position, no more',
    for: 'one',
    tells: [],
    write: ofOne(({ person, position }, { applications, organisation }) => ({
      subject: `Oprávněná osoba pro ${applications}`,
      body: [
        `Za ${organisation.name} žádáme o přístup k ${applications}. Oprávněnou osobou bude ${fullName(person)}, ${position}.`,
        'Na shledanou',
      ],
    })),
  },
  {
    id: 'one sentence turned round',
    for: 'one',
    tells: [],
    write: ofOne(({ person }, { applications, held }) => ({
      subject: `${applications} – povolení`,
      body: [
        `Aby se ${fullName(person)} ${by(person, 'mohl', 'mohla')} vedle ${held} věnovat i ${applications}, žádáme Vás o povolení přístupu.`,
      ],
    })),
  },
  {
    id: 'reminded by the founder',
    for: 'one',
    tells: [],
    write: ofOne(({ person }, { applications }) => ({
      subject: `Vyřízení přístupu k ${applications}`,
      body: [
        'Dobrý den,',
        'zřizovatel nás upozornil, že s přístupem nemáme čekat na poslední chvíli.',
        `Žádáme tedy o povolení přístupu k ${applications} a jako uživatele uvádíme jméno: ${fullName(person)}.`,
        'Srdečně zdravíme z pohraničí.',
      ],
    })),
  },
  // Women whose name stands in another case alone.
  {
    id: 'dative, allow the lady',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: `Žádost o přístup do ${applications} pro kolegyni`,
      body: [
        'Pěkný den,',
        `povolte prosím paní ${dative(person)}, narozené ${czechDate(person.born)}, přístup do ${applications}. Přihlašuje se jménem ${username}.`,
      ],
    })),
  },
  {
    id: 'genitive, the matter of whom',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username, position }, { applications, held }) => ({
      subject: `Přístup zaměstnankyně k ${applications}`,
      body: [
        `žádost o přístup k ${applications} se týká paní ${genitive(person)} (${position}), nar. ${dottedDate(person.born)}.`,
        `K ${held} již přistupuje, a to pod uživatelským jménem ${username}.`,
        'Předem děkujeme za vyřízení.',
      ],
    })),
  },
  {
    id: 'accusative, we should like to add',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: `Přidání uživatelky do ${applications}`,
      body: [
        'Vážení a milí,',
        `do ${applications} bychom rádi přidali paní ${accusative(person)}, stávající login ${username}, a prosíme Vás tedy o povolení jejího přístupu.`,
      ],
    })),
  },
  {
    id: 'accusative, we recommend',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications, organisation }) => ({
      subject: `Zajištění přístupu k ${applications}`,
      body: [
        `vedením agendy v organizaci ${organisation.name} jsme pověřili paní ${accusative(person)}, narozenou dne ${wordyDate(person.born)}, a ucházíme se pro ni o přístup k ${applications}.`,
        'Těšíme se na kladnou odpověď.',
      ],
    })),
  },
  {
    id: 'dative, in the middle of a long sentence',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username', 'email'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Žádáme o povolení: ${applications}`,
      body: [
        `jelikož práce v ${held} a v ${applications} spolu úzce souvisí, žádáme, aby k účtu ${username}, který byl zřízen paní ${dative(person)} (nar. ${czechDate(person.born)}, ${person.email}), bylo připojeno i povolení k přístupu do ${applications}.`,
      ],
    })),
  },
  {
    id: 'genitive, at the place of',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: 'Povolení přístupu – naše ekonomická kancelář',
      body: [
        'Dobrý den,',
        `rádi bychom u paní ${genitive(person)} rozšířili přístup o ${applications}.`,
        `Datum narození: ${dottedDate(person.born)}; uživatelský účet: ${username}.`,
        'Zařídíte to prosím?',
      ],
    })),
  },
  // Oneself.
  {
    id: 'I do all the paperwork',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Můj přístup do ${applications}`,
      body: [
        'Dobrý den,',
        `všechno papírování tu mám na starosti já ${by(person, 'sám', 'sama')}. V ${held} jsem jako ${username} a potřeboval${by(person, '', 'a')} bych vidět i do ${applications}. Prosím o povolení.`,
        `${by(person, 'Narodil', 'Narodila')} jsem se ${czechDate(person.born)}.`,
      ],
    })),
  },
  {
    id: 'I, the undersigned',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost držitele účtu k ${held}`,
      body: [
        `já, ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, jednající za ${organisation.name}, IČO ${organisation.ico}, žádám o povolení přístupu k ${applications} na základě svého účtu ${username}.`,
        'S přáním všeho dobrého',
      ],
    })),
  },
  {
    id: 'could you let me in',
    for: 'oneself',
    tells: ['username'],
    write: ofOne(({ username }, { applications, held }) => ({
      subject: `Smím používat i ${applications}?`,
      body: [
        'Vážení,',
        `povolili byste mi prosím přístup do ${applications}? Účet ${username} do ${held} už od Vás mám a podle pravidel na Vašich stránkách prý stačí napsat.`,
        'Předem děkuji za laskavost.',
      ],
    })),
  },
  {
    id: 'my particulars in lines',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: ofOne(({ person, username, position }, { applications, organisation }) => ({
      subject: 'Osobní žádost o povolení přístupu',
      body: [
        `Žádám pro sebe o přístup: ${applications}`,
        `Jmenuji se: ${fullName(person)}`,
        `Jsem: ${position}, ${organisation.name}`,
        `Narození: ${czechDate(person.born)}`,
        `Přihlašuji se jako: ${username}`,
        `Pište mi na: ${person.email}`,
      ],
    })),
  },
  {
    id: 'after the seminar',
    for: 'oneself',
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications, held }) => ({
      subject: `Přístup k ${applications} – moje žádost`,
      body: [
        'Dobré odpoledne,',
        `na krajském semináři nám řekli, že kdo má ${held}, nemusí už dokládat žádný formulář a o ${applications} jen požádá. Tak žádám. Mé datum narození je ${wordyDate(person.born)}, jméno je pod dopisem.`,
        'Pozdrav z Moravy',
      ],
    })),
  },
  // Several.
  {
    id: 'table with what each is to have',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Soupis pracovníků, pro které žádáme přístup (${organisation.ico})`,
      body: [
        'Na základě potřeby organizace žádáme o povolení přístupu podle soupisu.',
        [
          ['Pracovník', 'Nar.', 'Účet', 'Má mít přístup k'],
          ...people.map(({ person, username }) => [fullName(person), dottedDate(person.born), username, applications]),
        ],
        'Soupis schválilo vedení organizace.',
      ],
    }),
  },
  {
    id: 'blocks of lines',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: `Žádost o přístup pro naše lidi – ${applications}`,
      body: [
        'Dobrý den,',
        `níže vypisujeme ty, kdo od Vás potřebují povolit přístup k ${applications}.`,
        ...people.flatMap(({ person, username }, index) => [
          `Uživatel č. ${index + 1}: ${plainName(person)}`,
          `narozen(a): ${czechDate(person.born)}, uživatelské jméno: ${username}, e-mail: ${person.email}`,
        ]),
        'To je vše, díky.',
      ],
    }),
  },
  {
    id: 'semicolons',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Přístup k ${applications} – seznam`,
      body: [
        `Uživatelům ${held} z naší organizace prosíme povolit i ${applications}. Pořadí údajů: příjmení a jméno; datum narození; přihlašovací jméno.`,
        ...people.map(({ person, username }) => `${surnameFirst(person)}; ${dottedDate(person.born)}; ${username}`),
      ],
    }),
  },
  {
    id: 'birth dates in a running sentence',
    for: 'many',
    tells: ['birthDate'],
    write: ({ people, applications }) => ({
      subject: `Společná žádost o přístup k ${applications}`,
      body: [
        'Vážení,',
        `o přístup k ${applications} žádáme společně pro tyto kolegy: ${joined(
          people.map(({ person }) => `${plainName(person)} (datum narození ${czechDate(person.born)})`),
        )}.`,
        'Účty už jste jim dříve zakládali.',
      ],
    }),
  },
  {
    id: 'accounts and owners',
    for: 'many',
    tells: ['username'],
    write: ({ people, applications, held }) => ({
      subject: `Hromadné rozšíření účtů o ${applications}`,
      body: [
        `Níže uvedené účty k ${held} prosíme rozšířit o přístup k ${applications}.`,
        [
          ['Jméno účtu', 'Komu patří', 'Pozice'],
          ...people.map(({ person, username, position }) => [username, fullName(person), position]),
        ],
      ],
    }),
  },
  {
    id: 'bullets of a parish office',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Další uživatelé ${applications} za ${organisation.name}`,
      body: [
        'Pokojný den Vám přejeme,',
        `pěkně prosíme, zda by do ${applications} mohli mít přístup i naši pracovníci:`,
        ...people.map(
          ({ person, username, position }) =>
            `• ${position} ${fullName(person)}, nar. ${wordyDate(person.born)}, užívá účet ${username}`,
        ),
        'Zaplať Pán Bůh za vyřízení.',
      ],
    }),
  },
];
