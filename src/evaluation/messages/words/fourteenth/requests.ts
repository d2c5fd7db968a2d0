import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { Asked, Identifier, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

type Write = (asked: Asked, facts: RequestFacts) => Text;

const single = (id: string, who: 'one' | 'oneself', tells: Identifier[], write: Write): RequestWording => ({
  id,
  for: who,
  tells,
  write: (facts) => write(facts.people[0]!, facts),
});
const one = (id: string, tells: Identifier[], write: Write) => single(id, 'one', tells, write);
const oneself = (id: string, tells: Identifier[], write: Write) => single(id, 'oneself', tells, write);
const inflected = (id: string, tells: Identifier[], write: Write): RequestWording => ({
  ...one(id, tells, write),
  inflected: true,
});
const many = (id: string, tells: Identifier[], write: RequestWording['write']): RequestWording => ({
  id,
  for: 'many',
  tells,
  write,
});

/** "Jana Nováková" → "Janou Novákovou" */
function instrumental(person: SamplePerson): string {
  return `${person.given.replace(/a$/, 'ou')} ${person.family.replace(/á$/, 'ou')}`;
}

export const requests: RequestWording[] = [
  one('nothing more is wanted', ['birthDate'], ({ person }, { applications }) => ({
    subject: `Ještě jeden člověk do ${applications}`,
    body: [
      `Do ${applications} potřebuje přístup také ${fullName(person)}, nar. ${czechDate(person.born)}. Povolte jej prosím, nic dalšího po Vás nechceme.`,
    ],
  })),
  one('sisters ask', ['birthDate'], ({ person }, { applications }) => ({
    subject: 'Prosba o přístup',
    body: [
      'Pokoj a dobro,',
      `všechno psaní pro ministerstvo u nás dlouhá léta obstarávala sestra představená, která letos odjela na misie. Po ní to vzal${by(person, '', 'a')} na starost ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}.`,
      `Prosíme tedy pěkně, abyste ${by(person, 'mu', 'jí')} povolili přístup do ${applications}.`,
      'Pán Bůh Vám to zaplať.',
    ],
  })),
  one('clerk, a value a line', ['birthDate'], ({ person, position }, { applications, organisation }) => ({
    subject: `Žádost o povolení přístupu uživatele (${applications})`,
    body: [
      `Organizace: ${organisation.name}, ${seatOf(organisation)}, IČO ${organisation.ico}`,
      `Požadujeme: povolení přístupu k aplikaci ${applications}`,
      `Pro koho: ${fullName(person)}`,
      `Den narození: ${dottedDate(person.born)}`,
      `Zařazení: ${position}`,
      `Telefon pro dotazy: ${organisation.phone}`,
    ],
  })),
  one('project starts', ['birthDate'], ({ person }, { applications }) => ({
    subject: `Start projektu a přístup do ${applications}`,
    body: [
      'Zdravím na ministerstvo,',
      `od ledna nám startuje nový projekt a bez přístupu do ${applications} se s tím nehneme. Žádost bude vyplňovat ${person.given} ${person.family} (datum nar.: ${czechDate(person.born)}), takže přístup prosím povolte ${by(person, 'jemu', 'jí')}.`,
      'Kdyby bylo cokoliv, volejte. Dík!',
    ],
  })),
  one('accountant of three societies', ['birthDate'], ({ person }, { applications, organisation }) => ({
    subject: `${organisation.name} – přístup do ${applications}`,
    body: [
      'Dobrý den přeji,',
      `vedeme účetnictví hned třem neziskovým organizacím, tento dopis se ale týká pouze jedné z nich, a to ${organisation.name}, IČ ${organisation.ico}. Ta potřebuje, aby s aplikací ${applications} mohl${by(person, '', 'a')} pracovat ${fullName(person)}, dat. narození ${dottedDate(person.born)}.`,
      'O povolení takového přístupu touto cestou žádáme. Formulář na to prý neexistuje, pokud ano, pošleme ho obratem.',
    ],
  })),
  one('subject of the request', ['birthDate'], ({ person, position }, { applications }) => ({
    subject: 'Žádost dle pravidel přístupu uživatelů k aplikaci',
    body: [
      `Předmět žádosti: povolení přístupu fyzické osoby k aplikaci ${applications}.`,
      `Fyzickou osobou je ${fullName(person)}, ${by(person, 'narozený', 'narozená')} dne ${czechDate(person.born)}, pracovní pozice u žadatele: ${position}.`,
      'Důvod žádosti: příprava žádosti o dotaci na příští rok.',
    ],
  })),
  one('could it be arranged', ['birthDate'], ({ person }, { applications }) => ({
    subject: `Šlo by zařídit přístup do ${applications}?`,
    body: [
      'Krásný den všem,',
      `šlo by prosím zařídit, aby se do ${applications} dostal${by(person, '', 'a')} i ${fullName(person)}? Narozeniny má ${wordyDate(person.born)}, to snad k dohledání postačí.`,
      'Berte to prosím jako naši oficiální žádost o povolení přístupu. Mockrát děkujeme!',
    ],
  })),
  one('put it to the account', ['username'], ({ person, username }, { applications, held }) => ({
    subject: `Účet ${username} – doplnit ${applications}`,
    body: [
      `Účet: ${username}. Držitel: ${fullName(person)}. Nyní: ${held}.`,
      `Prosím přidat přístup: ${applications}.`,
      'Děkuji.',
    ],
  })),
  one('two columns', ['username'], ({ person, username, position }, { applications, held, organisation }) => ({
    subject: 'Požadavek na povolení přístupu',
    body: [
      'Níže posíláme vše potřebné k povolení přístupu, o které tímto žádáme.',
      [
        ['Údaj', 'Hodnota'],
        ['Žadatel', organisation.name],
        ['IČO', organisation.ico],
        ['Uživatel', fullName(person)],
        ['Funkce', position],
        ['Login', username],
        ['Má přístup do', held ?? ''],
        ['Chce přístup do', applications],
      ],
    ],
  })),
  one('one long sentence', ['username'], ({ person, username, position }, { applications, organisation }) => ({
    subject: `Žádost organizace ${organisation.name}`,
    body: [
      `vzhledem k tomu, že se naše organizace rozhodla od příštího roku žádat o dotaci i z druhého programu a že tuto žádost bude připravovat ${fullName(person)}, ${position}, ${by(person, 'který', 'která')} už u Vás vystupuje pod uživatelským jménem ${username}, dovolujeme si požádat, aby byl ${by(person, 'tomuto uživateli', 'této uživatelce')} povolen přístup i k aplikaci ${applications}, za což předem děkujeme.`,
    ],
  })),
  one('knows one, wants the other', ['username'], ({ person, username }, { applications, held }) => ({
    subject: `${applications}: rozšíření přístupu stávajícího uživatele`,
    body: [
      'Ahoj, vlastně dobrý den,',
      `v ${held} to ${fullName(person)} zvládá levou zadní (login ${username}). Teď bychom byli rádi, kdyby ${by(person, 'mohl', 'mohla')} i do ${applications}. Můžete prosím tento přístup povolit?`,
      'Budeme moc rádi, termín pro podání se blíží.',
    ],
  })),
  one('town clerk with a deadline', ['birthDate', 'username'], ({ person, username, position }, facts) => ({
    subject: `Povolení přístupu k aplikaci ${facts.applications} – žádost zaměstnavatele`,
    body: [
      'Vážená paní, vážený pane, dovolte,',
      `abychom Vás za zaměstnavatele požádali o povolení přístupu k aplikaci ${facts.applications}. Oprávněnou osobou bude ${position} ${fullName(person)}, nar. ${czechDate(person.born)}, ${by(person, 'jemuž', 'jíž')} bylo pro ${facts.held} přiděleno uživatelské jméno ${username}.`,
      'Za vyřízení ve lhůtě do konce měsíce předem děkujeme.',
    ],
  })),
  one('as one speaks', ['birthDate', 'username'], ({ person, username }, { applications, held }) => ({
    subject: 'Přístup pro naši posilu',
    body: [
      'Tak zase my, dobrý den,',
      `minule jsme od Vás dostali jméno a heslo do ${held} a funguje to báječně. Má ho ${fullName(person)}, uživ. jméno ${username}, nar. ${czechDate(person.born)}. No a protože letos žádáme i jinde, potřebujeme pro ${by(person, 'něho', 'ni')} taky přístup do ${applications}. Žádáme Vás o něj tímto dopisem.`,
      'Moc Vám děkujeme za trpělivost, kterou s námi máte.',
    ],
  })),
  one('words of the page', ['birthDate', 'username'], ({ person, username }, facts) => ({
    subject: 'Žádost o povolení k přístupu (bez nového souhlasu)',
    body: [
      `Uživatel, který má uživatelský účet k aplikaci ${facts.held}, může své uživatelské jméno a heslo použít i k přihlášení k aplikaci ${facts.applications}, musí však zaslat MPSV žádost o povolení k přístupu. Tuto žádost tedy zasíláme.`,
      `Uživatel: ${fullName(person)}; datum narození: ${czechDate(person.born)}; uživatelské jméno: ${username}; organizace: ${facts.organisation.name}, IČO: ${facts.organisation.ico}.`,
    ],
  })),
  one('need stated by the economist', ['birthDate', 'username'], ({ person, username }, { applications }) => ({
    subject: `Potřeba přístupu do ${applications}`,
    body: [
      `${person.family} ${person.given}, narozen${by(person, '', 'a')} ${dottedDate(person.born)}, login: ${username}.`,
      `U této osoby vznikla potřeba pracovat v ${applications}. Přístup zatím povolen nemá. Žádáme o jeho povolení. Souhlas je u Vás už z dřívějška.`,
    ],
  })),
  one('after an inspection', ['birthDate', 'username'], ({ person, username, position }, facts) => ({
    subject: `Rozdělení práce v organizaci a přístup k ${facts.applications}`,
    body: [
      'Vážené vedení odboru,',
      `kontrola nám vytkla, že žádosti i výkazy má v ruce jediný člověk. Práci jsme proto rozdělili a část převezme ${fullName(person)}, ${position}. Osobní údaje: ${wordyDate(person.born)} (narození), ${username} (přihlašovací jméno do ${facts.held}).`,
      `Byli bychom Vám vděčni za povolení přístupu do ${facts.applications}.`,
    ],
  })),
  one('lawyerly', ['birthDate', 'username'], ({ person, username }, { applications, organisation }) => ({
    subject: 'Žádost o povolení přístupu uživateli',
    body: [
      `${organisation.name}, IČO: ${organisation.ico}, (dále jen „Žadatel“) žádá Ministerstvo práce a sociálních věcí o povolení přístupu k aplikaci ${applications} (dále jen „Aplikace“).`,
      `Osobou oprávněnou s Aplikací pracovat má být ${fullName(person)}, datum narození ${czechDate(person.born)}, stávající uživatelské jméno ${username} (dále jen „Uživatel“).`,
      'Žadatel prohlašuje, že Uživatel je u něj v pracovním poměru.',
    ],
  })),
  one('no diacritics from a mobile', ['birthDate', 'username'], ({ person, username }, { applications }) => ({
    subject: withoutDiacritics(`Pristup do ${applications}`),
    body: [
      withoutDiacritics(
        `Zdravim, pisu z mobilu, tak bez hacku. Potrebovali bychom povolit pristup do ${applications}.`,
      ),
      `Je to pro: ${person.given} ${person.family}, nar. ${dottedDate(person.born)}, prihlasovaci jmeno ${username}.`,
      'Dekuju moc a preju klidny den',
    ],
  })),
  one('mail under the name', ['username', 'email'], ({ person, username }, { applications, held }) => ({
    subject: `Prosba o povolení dalšího přístupu – ${applications}`,
    body: [
      `máme prosbu. Kromě ${held} by stejný účet měl fungovat i pro ${applications}, povolte to prosím.`,
      `${fullName(person)}`,
      `účet: ${username}`,
      `mail: ${person.email}`,
    ],
  })),
  one(
    'questionnaire-like',
    ['birthDate', 'username', 'email'],
    ({ person, username }, { applications, organisation }) => ({
      subject: 'Nový přístup pro stávající uživatele',
      body: [
        `Kdo žádá? ${organisation.name}`,
        `O co? O povolení přístupu k aplikaci ${applications}`,
        `Pro koho? ${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}`,
        `Jak se přihlašuje? ${username}`,
        `Kam psát? ${person.email}`,
      ],
    }),
  ),
  one('only a name, director in a hurry', [], ({ person }, { applications }) => ({
    subject: `${applications} – přístup`,
    body: [
      'Hezké ráno,',
      `poprosím o přístup do ${applications}. Bude s tím dělat ${fullName(person)}.`,
      'Díky za pochopení, zdraví vedení',
    ],
  })),
  one('only a name, with the position', [], ({ person, position }, { applications, organisation }) => ({
    subject: `Žádost o přístup k aplikaci ${applications} – ${organisation.name}`,
    body: [
      `Naše organizace žádá o to, aby měl${by(person, '', 'a')} ${position} ${fullName(person)} přístup k aplikaci ${applications}.`,
      'Vyřízení prosíme oznámit datovou schránkou.',
    ],
  })),
  one('only a name, from the sisters', [], ({ person }, { applications }) => ({
    subject: 'Prosíme o povolení',
    body: [
      'Chvála Kristu,',
      `obracíme se na Vás s pokornou prosbou, aby ministerstvo povolilo přístup do ${applications}. Za naše společenství se v ní bude starat o výkazy ${fullName(person)}.`,
      'V modlitbě na Vás pamatujeme.',
    ],
  })),
  one('a name and a mail', ['email'], ({ person }, { applications }) => ({
    subject: `Povolte prosím přístup: ${applications}`,
    body: [
      `Přístup k ${applications} si přejeme pro tuto osobu: ${fullName(person)}, ${person.email}.`,
      'Děkujeme za rychlé vyřízení.',
    ],
  })),
  oneself('I run it all alone', ['birthDate', 'username'], ({ person, username }, { applications, held }) => ({
    subject: `Žádám o přístup i do ${applications}`,
    body: [
      'Zdravím Vás,',
      `na všechno jsem tu ${by(person, 'sám', 'sama')}, takže žádám za sebe: prosím o povolení přístupu do ${applications}. V ${held} mě najdete jako ${username}. Narodil${by(person, '', 'a')} jsem se ${czechDate(person.born)}.`,
      'Díky a ať se Vám daří',
    ],
  })),
  oneself('my data in lines', ['birthDate', 'username'], ({ person, username, position }, { applications }) => ({
    subject: `Vlastní žádost o povolení přístupu – ${applications}`,
    body: [
      `žádám, aby byl mému účtu povolen přístup k ${applications}.`,
      `Jméno: ${fullName(person)} (${position})`,
      `Narozen/a: ${dottedDate(person.born)}`,
      `Uživ. jméno: ${username}`,
    ],
  })),
  oneself('what I have and want', ['username'], ({ person, username }, { applications, held }) => ({
    subject: 'Prosba uživatele',
    body: [
      'Vážení a milí,',
      `pod jménem ${username} pracuji s ${held}. ${by(person, 'Rád', 'Ráda')} bych pod ním ${by(person, 'pracoval', 'pracovala')} také s ${applications}, k čemuž prý potřebuji Vaše povolení. Tímto o něj prosím.`,
    ],
  })),
  oneself('born and asking', ['birthDate'], ({ person, position }, { applications, organisation }) => ({
    subject: `${organisation.name}, ${applications}: žádost o přístup`,
    body: [
      `Já, ${fullName(person)}, nar. ${wordyDate(person.born)}, ${position} organizace ${organisation.name}, žádám Vás o přístup k aplikaci ${applications} pro sebe.`,
      'Prosím o brzké vyřízení, do konce roku musím odevzdat výkaz.',
    ],
  })),
  oneself('with my mail', ['username', 'email'], ({ person, username }, { applications }) => ({
    subject: `Povolení mého přístupu k ${applications}`,
    body: [
      'Dobré odpoledne,',
      `můžete mi prosím k účtu ${username} povolit ještě ${applications}? Zatím tam přístup nemám a potřebuji ho. Zpráva o vyřízení mě zastihne na ${person.email}.`,
    ],
  })),
  inflected('with whom we reckon', ['birthDate', 'username'], ({ person, username }, { applications }) => ({
    subject: `Nová síla pro ${applications}`,
    body: [
      `při práci s ${applications} počítáme s paní ${instrumental(person)}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}. Žádáme pro ni proto o povolení přístupu.`,
    ],
  })),
  inflected('let her in, please', ['birthDate'], ({ person }, { applications }) => ({
    subject: `Přístup pro kolegyni do ${applications}`,
    body: [
      'Hezké dopoledne,',
      `pusťte prosím do ${applications} také ${accusative(person)} (narozena ${wordyDate(person.born)}). Žádost posíláme takto volně, protože formulář na ni není.`,
      'Ať se Vám v práci daří',
    ],
  })),
  inflected('for the sister economist', ['username'], ({ person, username }, { applications, held }) => ({
    subject: 'Žádost o přístup pro naši hospodářku',
    body: [
      'S pozdravem Pán s Vámi se obracíme na ministerstvo.',
      `Máme v domě jednu obětavou hospodářku a žádáme, abyste pro ni, tedy pro ${accusative(person)}, povolili přístup do ${applications}. V ${held} už se přihlašuje jako ${username}.`,
    ],
  })),
  inflected(
    'charged by the town',
    ['birthDate', 'username'],
    ({ person, username }, { applications, organisation }) => ({
      subject: `Žádost o přístup – ${applications}, IČO ${organisation.ico}`,
      body: [
        `Prací v aplikaci ${applications} jsme pověřili ${accusative(person)}, dat. nar. ${dottedDate(person.born)} (login ${username}), která k ní dosud přístup nemá. O jeho povolení Vás tímto žádáme.`,
        'Děkujeme za součinnost.',
      ],
    }),
  ),
  inflected('together with the account', ['username'], ({ person, username }, { applications }) => ({
    subject: `Rozšíření účtu ${username}`,
    body: [
      `u účtu ${username}, který je spojen s paní ${instrumental(person)}, prosíme o povolení přístupu také k ${applications}.`,
      'Za organizaci předem děkujeme.',
    ],
  })),
  many('team table', ['birthDate', 'username'], ({ people, applications, held }) => ({
    subject: `Tým projektu – přístupy do ${applications}`,
    body: [
      'Zdravíme,',
      `posíláme přehled lidí z týmu, kteří už mají účet do ${held} a potřebují i ${applications}. Prosíme o povolení přístupu pro všechny z nich:`,
      [
        ['Login', 'Jméno', 'Příjmení', 'Nar.'],
        ...people.map(({ person, username }) => [username, person.given, person.family, czechDate(person.born)]),
      ],
      'Díky moc!',
    ],
  })),
  many('one below another', ['birthDate'], ({ people, applications }) => ({
    subject: `Žádost o povolení přístupu pro více osob: ${applications}`,
    body: [
      `Žádost se podává za tyto zaměstnance (aplikace ${applications}):`,
      ...people.map(
        ({ person, position }) => `${fullName(person)} – ${position} – datum narození ${dottedDate(person.born)}`,
      ),
      'Všem jmenovaným prosíme přístup povolit.',
    ],
  })),
  many('logins only', ['username'], ({ people, applications, organisation }) => ({
    subject: `Přístupy – ${organisation.name}`,
    body: [
      `potřebujeme povolit přístup k ${applications} u těchto účtů:`,
      ...people.map(({ person, username }) => `${username} = ${person.given} ${person.family}`),
      'Ostatní naše účty zůstávají, jak jsou.',
    ],
  })),
  many('prose of the sisters', ['birthDate', 'username'], ({ people, applications }) => ({
    subject: 'O přístup prosíme pro více lidí',
    body: [
      'Pochválen buď Ježíš Kristus,',
      `rádi bychom Vás poprosili o povolení přístupu k aplikaci ${applications} pro ty, kdo nám pomáhají s výkazy.`,
      ...people.map(
        ({ person, username, position }, index) =>
          `${index === 0 ? 'Je to' : 'Potom také'} ${by(person, 'pan', 'paní')} ${person.given} ${person.family}, ${position}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, přihlašuje se jako ${username}.`,
      ),
      'Ať Vás Pán provází.',
    ],
  })),
  many('accountant’s columns', ['birthDate', 'username', 'email'], ({ people, applications, organisation }) => ({
    subject: `Soupis uživatelů – ${organisation.name}, IČO ${organisation.ico}`,
    body: [
      `Na základě pokynu vedení předkládáme soupis zaměstnanců, pro které je žádáno o povolení přístupu k aplikaci ${applications}.`,
      [
        ['P. č.', 'Příjmení, jméno', 'Den narození', 'Uživatel a jeho e-mail'],
        ...people.map(({ person, username }, index) => [
          String(index + 1),
          `${person.family}, ${person.given}`,
          dottedDate(person.born),
          `${username}, ${person.email}`,
        ]),
      ],
    ],
  })),
  many('semicolons', ['birthDate', 'username'], ({ people, applications }) => ({
    subject: `Hromadné povolení přístupu do ${applications}`,
    body: [
      `Do ${applications} by od nového roku měli mít přístup: ${people
        .map(({ person, username }) => `${fullName(person)}, * ${czechDate(person.born)}, účet ${username}`)
        .join('; ')}.`,
      'Prosíme Vás o jeho povolení u každého z nich. Souhlasy máte u sebe, účty jsou v provozu.',
    ],
  })),
];
