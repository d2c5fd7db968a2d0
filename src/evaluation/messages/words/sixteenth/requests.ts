import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

const about = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

const plain = (person: SamplePerson) => `${person.given} ${person.family}`;
const surnameFirst = (person: SamplePerson) => `${person.family} ${person.given}`;
const mr = (person: SamplePerson) => by(person, 'pan', 'paní');
const born = (person: SamplePerson) => by(person, 'narozen', 'narozena');

/** "s Janou Novákovou" */
function instrumental(person: SamplePerson): string {
  return `${person.given.replace(/a$/, 'ou')} ${person.family.replace(/á$/, 'ou')}`;
}

/** "bez Jany Novákové" */
function genitive(person: SamplePerson): string {
  const soft: Record<string, string> = { ň: 'n', ď: 'd', ť: 't' };
  const given = person.given
    .replace(/([ňďť])a$/, (_, letter: string) => `${soft[letter]}i`)
    .replace(/([cčjšžř])a$/, '$1i')
    .replace(/a$/, 'y');
  return `${given} ${person.family.replace(/á$/, 'é')}`;
}

export const requests: RequestWording[] = [
  {
    id: 'branch office, one sentence',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Přístup do ${applications} pro oblastní kancelář`,
      body: [
        'Dobrý den,',
        `výkazy za oblastní kancelář bude nově zpracovávat ${fullName(person)}, nar. ${czechDate(person.born)}, a ${by(person, 'musel by', 'musela by')} mít kromě dosavadní aplikace také ${applications}; o povolení tohoto přístupu Vás tedy žádáme, login zůstane ${username}.`,
        'S pozdravem kancelář',
      ],
    })),
  },
  {
    id: 'hospice, calm',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications, held }) => ({
      subject: 'Prosba o rozšíření přístupu',
      body: [
        'Vážený pane řediteli odboru,',
        `v naší organizaci pracuje jako ${position} ${fullName(person)}. ${by(person, 'Narodil', 'Narodila')} se ${wordyDate(person.born)}, do aplikace ${held} vstupuje pod jménem ${username}.`,
        `Byli bychom vděční, kdybyste ${by(person, 'mu', 'jí')} umožnili vstup i do aplikace ${applications}.`,
        'Děkujeme Vám za ochotu a přejeme klidné dny.',
      ],
    })),
  },
  {
    id: 'four short lines',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Přístup ${applications}`,
      body: [
        `Co žádáme: povolit přístup k ${applications}.`,
        `Komu: ${plain(person)}.`,
        `Kdy ${by(person, 'se narodil', 'se narodila')}: ${dottedDate(person.born)}.`,
        `Pod čím se už hlásí: ${username}.`,
      ],
    })),
  },
  {
    id: 'lawyer-like with a ground',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation, held }) => ({
      subject: `Podání organizace ${organisation.name}: povolení přístupu`,
      body: [
        `I. ${organisation.name}, IČO ${organisation.ico}, je organizací, jejíž uživatel již disponuje účtem k aplikaci ${held}.`,
        `II. Tímto uživatelem je ${fullName(person)}, datum narození ${wordyDate(person.born)}, uživatelské jméno ${username}.`,
        `III. Organizace navrhuje, aby uvedenému uživateli byl povolen přístup k aplikaci ${applications}, a to s užitím stávajícího jména a hesla.`,
      ],
    })),
  },
  {
    id: 'we are short of people',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: 'Druhá aplikace pro téhož uživatele',
      body: [
        'Zdravíme na ministerstvo,',
        `jsme malá organizace a všechny výkazy děláme v jednom člověku. Tím člověkem je ${mr(person)} ${plain(person)} (nar. ${czechDate(person.born)}, uživatel ${username}). Šlo by ${by(person, 'mu', 'jí')} prosím otevřít ještě ${applications}?`,
        'Budeme moc rádi.',
      ],
    })),
  },
  {
    id: 'table of two columns',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications, organisation }) => ({
      subject: 'Žádost o povolení přístupu uživatele (údaje v tabulce)',
      body: [
        [
          ['Údaj', 'Hodnota'],
          ['Organizace', organisation.name],
          ['IČO', organisation.ico],
          ['Titul, jméno a příjmení uživatele', fullName(person)],
          ['Den narození', dottedDate(person.born)],
          ['Pracovní pozice', position],
          ['Uživatelské jméno uživatele', username],
          ['Požadovaná aplikace', applications],
        ],
        'Uživatel účet už má, žádáme pouze o povolení přístupu k požadované aplikaci.',
      ],
    })),
  },
  {
    id: 'no diacritics at the club',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: withoutDiacritics(`Pristup pro klub, ${applications}`),
      body: [
        withoutDiacritics(`Dobry den, za nas klub prosim o zpristupneni aplikace ${applications}.`),
        `Uzivatel: ${plain(person)}, dat. nar. ${czechDate(person.born)}, uziv. jmeno ${username}. Diky moc.`,
      ],
    })),
  },
  {
    id: 'all three particulars in a row',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `${organisation.name} – uživatel aplikace ${applications}`,
      body: [
        'Vážení pracovníci odboru,',
        `prosíme o udělení přístupu k aplikaci ${applications}. Údaje o uživateli: ${surnameFirst(person)}; ${dottedDate(person.born)} (narození); ${username} (účet); ${person.email} (e-mail).`,
        `Kontakt na naši kancelář je ${organisation.phone}.`,
      ],
    })),
  },
  {
    id: 'labels of the accountant',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: 'Rozšíření oprávnění stávajícího uživatele o další aplikaci',
      body: [
        `Příjmení: ${person.family}`,
        `Jméno: ${person.given}`,
        `Datum naroz.: ${czechDate(person.born)}`,
        `Používaný login: ${username}`,
        `Adresa elektronické pošty: ${person.email}`,
        `Dosud používá: ${held}`,
        `Nově žádáme povolit přístup: ${applications}`,
      ],
    })),
  },
  {
    id: 'born, for the family centre',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person, position }, { applications }) => ({
      subject: `Naše centrum žádá o přístup – ${applications}`,
      body: [
        'Dobré odpoledne,',
        `obracíme se na Vás s žádostí o povolení přístupu k aplikaci ${applications}. V naší organizaci s ní bude zacházet ${fullName(person)}, ${position}. Pro ověření totožnosti připojujeme datum narození: ${czechDate(person.born)}.`,
        'Děkujeme za podporu, kterou nám dlouhodobě věnujete.',
      ],
    })),
  },
  {
    id: 'passive and dry',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications, organisation }) => ({
      subject: `Přístup k aplikaci ${applications}, IČO ${organisation.ico}`,
      body: [
        `Naší organizací je požadováno povolení přístupu k aplikaci ${applications}.`,
        `Osoba, které má být přístup povolen: ${fullName(person)}, ${born(person)} dne ${wordyDate(person.born)}.`,
      ],
    })),
  },
  {
    id: 'what we need it for',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications }) => ({
      subject: 'Žádost – přihlašování do aplikace',
      body: [
        'Pěkný den,',
        `blíží se podávání žádostí na příští rok a my v aplikaci ${applications} zatím nikoho nemáme. ${by(person, 'Měl by', 'Měla by')} v ní pracovat ${plain(person)} (nar. ${dottedDate(person.born)}).`,
        `Tímto o přístup do ${applications} žádáme.`,
      ],
    })),
  },
  {
    id: 'seniors ask by a question',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications, organisation }) => ({
      subject: `Výbor prosí o přístup – ${applications}`,
      body: [
        'Vážená paní kolegyně, vážený pane kolego,',
        `mohli byste, prosíme, povolit přístup k aplikaci ${applications} jedné osobě z naší organizace (${organisation.name}, ${seatOf(organisation)})?`,
        `Je to ${mr(person)} ${fullName(person)}, datum narození ${wordyDate(person.born)}.`,
        'Srdečně zdraví výbor',
      ],
    })),
  },
  {
    id: 'noun phrase and a bracket',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person, position }, { applications }) => ({
      subject: `Povolení přístupu – ${applications} – jedna osoba`,
      body: [
        `Předmět: povolení přístupu k aplikaci ${applications}. Osoba: ${surnameFirst(person)} (${position}; * ${czechDate(person.born)}). Důvod: zpracování výkazů.`,
      ],
    })),
  },
  {
    id: 'she should be able to log in',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications }) => ({
      subject: `Přihlášení do ${applications}`,
      body: [
        'Dobrý den, vážený odbore,',
        `potřebujeme zařídit, aby se do aplikace ${applications} ${by(person, 'mohl přihlásit', 'mohla přihlásit')} ${fullName(person)}, nar. ${dottedDate(person.born)}. Žádáme tudíž o povolení přístupu a o zprávu, až bude hotovo.`,
      ],
    })),
  },
  {
    id: 'manager, under the account',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Účet ${username}: přidat ${applications}`,
      body: [
        `účet ${username} používá ${fullName(person)}. Přidejte k němu prosím přístup do ${applications}. Souhlas máte od založení účtu.`,
      ],
    })),
  },
  {
    id: 'quotes the published rule',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username, position }, { applications, held }) => ({
      subject: 'Žádost dle kapitoly Pravidla přístupu uživatelů k aplikaci',
      body: [
        'Vážení,',
        `na stránkách ministerstva uvádíte, že uživatelé s účtem k aplikaci ${held} nemusí zasílat nový souhlas, avšak musí zaslat MPSV žádost o povolení k přístupu. Tuto žádost zasíláme, a to k aplikaci ${applications}.`,
        `Týká se uživatele ${username}; za tímto jménem je ${plain(person)}, ${position}.`,
      ],
    })),
  },
  {
    id: 'volunteers, informal',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: 'Ještě jeden přístup, prosíme',
      body: [
        'Ahoj, tedy dobrý den,',
        `${plain(person)} u nás už dlouho pracuje s ${held} (přihlašuje se jako ${username}) a teď bude mít na starosti i druhou agendu. Dejte ${by(person, 'mu', 'jí')}, prosíme, přístup k ${applications}.`,
        'Díky za Vaši práci!',
      ],
    })),
  },
  {
    id: 'need stated, deadline',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Přístup k ${applications} – do konce měsíce`,
      body: [
        `Do konce měsíce musíme odevzdat závěrečný výkaz. ${fullName(person)} k tomu potřebuje přístup do aplikace ${applications}, stávající uživatelské jméno zní ${username}. Prosíme o povolení.`,
      ],
    })),
  },
  {
    id: 'account and mail for contact',
    for: 'one',
    tells: ['username', 'email'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Žádáme přístup k aplikaci ${applications} (účet a kontakt)`,
      body: [
        'Vážený pane řediteli, vážení kolegové z odboru,',
        `dovolujeme si požádat o povolení přístupu k aplikaci ${applications}, a to pro účet ${username}. Držitelem účtu je ${fullName(person)}, ${by(person, 'dosažitelný', 'dosažitelná')} na adrese ${person.email}.`,
        'Pokud chybí nějaký údaj, doplníme jej.',
      ],
    })),
  },
  {
    id: 'born, with a mail',
    for: 'one',
    tells: ['birthDate', 'email'],
    write: about(({ person }, { applications }) => ({
      subject: `Uživatel navíc: ${applications}`,
      body: [
        `S prosbou o povolení přístupu do aplikace ${applications} posíláme údaje uživatele.`,
        `${fullName(person)}, ${born(person)} ${czechDate(person.born)}, mail ${person.email}`,
        'Za vyřízení děkuje sekretariát.',
      ],
    })),
  },
  {
    id: 'coordinator with mail, in the middle',
    for: 'one',
    tells: ['birthDate', 'email'],
    write: about(({ person, position }, { applications, organisation }) => ({
      subject: `Zpřístupnění aplikace ${applications} pro ${organisation.name}`,
      body: [
        'Dobrý den přejeme,',
        `rádi bychom, aby u nás ${position} ${fullName(person)} (dat. narození: ${dottedDate(person.born)}, e-mailová adresa: ${person.email}) ${by(person, 'získal', 'získala')} přístup k aplikaci ${applications}. Prosíme Vás o jeho povolení.`,
      ],
    })),
  },
  {
    id: 'the name only, club',
    for: 'one',
    tells: [],
    write: about(({ person }, { applications }) => ({
      subject: `Klub – ${applications}`,
      body: [
        'Dobrý den,',
        `v našem klubu se o papíry stará ${mr(person)} ${plain(person)} a ${by(person, 'potřeboval by', 'potřebovala by')} se dostat do ${applications}. Prosíme o povolení přístupu.`,
      ],
    })),
  },
  {
    id: 'the name only, curt',
    for: 'one',
    tells: [],
    write: about(({ person, position }, { applications }) => ({
      subject: 'Povolení přístupu k aplikaci – jmenovitě',
      body: [`Povolte přístup k aplikaci ${applications}: ${fullName(person)}, ${position}.`],
    })),
  },
  {
    id: 'the name only, long',
    for: 'one',
    tells: [],
    write: about(({ person }, { applications, organisation }) => ({
      subject: `Žádost organizace ${organisation.name} ve věci ${applications}`,
      body: [
        'Vážení,',
        `s ohledem na rozšíření naší činnosti a na základě rozhodnutí vedení Vás žádáme o přístup k aplikaci ${applications}. Pracovat v ní bude za naši organizaci (IČ ${organisation.ico}) výhradně ${fullName(person)}.`,
        'S úctou',
      ],
    })),
  },
  {
    id: 'a name and a mail',
    for: 'one',
    tells: ['email'],
    write: about(({ person }, { applications }) => ({
      subject: `Přístup – ${applications} – kontakt uvnitř`,
      body: [
        `žádáme, abyste do ${applications} povolili přístup. Kontaktní osobou i uživatelem v jednom je ${plain(person)}, ${person.email}.`,
      ],
    })),
  },
  {
    id: 'myself, sole and short',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `${applications} – prosím o přístup`,
      body: [
        `jmenuji se ${fullName(person)}, ${born(person)} jsem ${czechDate(person.born)} a účet u Vás mám pod jménem ${username}. Prosím, povolte mi přístup také k aplikaci ${applications}.`,
        'Děkuji',
      ],
    })),
  },
  {
    id: 'myself, why',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications, held, organisation }) => ({
      subject: 'Žádám o povolení přístupu pro sebe',
      body: [
        'Vážený pane řediteli odboru,',
        `v organizaci ${organisation.name} (IČO ${organisation.ico}) působím jako ${position}. Do ${held} se hlásím už několik let, uživatelské jméno ${username}. Letos poprvé budeme žádat i jinde, a proto bych ${by(person, 'rád využil', 'ráda využila')} své jméno a heslo i v aplikaci ${applications}. O povolení tohoto přístupu Vás žádám.`,
        `${fullName(person)}, datum narození ${dottedDate(person.born)}`,
      ],
    })),
  },
  {
    id: 'myself, by the account',
    for: 'oneself',
    tells: ['username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Můj účet ${username} a aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `${by(person, 'potřeboval bych', 'potřebovala bych')} používat i aplikaci ${applications}. Žádám o povolení přístupu pro svůj účet ${username}. ${plain(person)}.`,
      ],
    })),
  },
  {
    id: 'myself, lines with the mail',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `Žádost statutárního zástupce o přístup k ${applications}`,
      body: [
        `Žádám tímto o svůj přístup do aplikace ${applications}.`,
        `Já: ${fullName(person)}`,
        `Nar.: ${wordyDate(person.born)}`,
        `Přihlašuji se jako: ${username}`,
        `Píšete-li e-mailem: ${person.email}`,
        `Za koho: ${organisation.name}, IČ ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'myself, undersigned',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: 'Povolení přístupu – vlastní žádost uživatele',
      body: [
        `${by(person, 'Podepsaný', 'Podepsaná')} ${fullName(person)}, nar. ${czechDate(person.born)}, jednající za organizaci ${organisation.name}, IČO ${organisation.ico}, žádá, aby ${by(person, 'mu', 'jí')} byl k účtu ${username} povolen přístup do aplikace ${applications}.`,
      ],
    })),
  },
  {
    id: 'table, surname first',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Více uživatelů najednou – ${applications}`,
      body: [
        `Za ${organisation.name} žádáme, aby následující osoby směly vstupovat do aplikace ${applications}.`,
        [
          ['Uživatel', 'Login dosavadní', 'Den, měsíc, rok narození'],
          ...people.map(({ person, username }) => [surnameFirst(person), username, dottedDate(person.born)]),
        ],
      ],
    }),
  },
  {
    id: 'each a sentence',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Naši lidé a aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `máme několik uživatelů v ${held} a všichni by potřebovali přístup i k aplikaci ${applications}. Prosíme o jeho povolení.`,
        ...people.map(
          ({ person, username }) =>
            `${fullName(person)} má uživatelské jméno ${username} a ${by(person, 'narodil', 'narodila')} se ${wordyDate(person.born)}.`,
        ),
      ],
    }),
  },
  {
    id: 'numbers with positions',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístup k ${applications} – pobočky`,
      body: [
        `Pro pobočky je třeba přístup k aplikaci ${applications}. Povolte jej, prosíme, těmto pracovníkům:`,
        ...people.map(
          ({ person, username, position }, index) =>
            `${index + 1}) ${plain(person)} – ${position} – nar. ${czechDate(person.born)} – ${username}`,
        ),
        'Souhlasy od nich máte.',
      ],
    }),
  },
  {
    id: 'many by accounts',
    for: 'many',
    tells: ['username'],
    write: ({ people, applications }) => ({
      subject: `Rozšíření účtů o ${applications}`,
      body: [
        'Vážení,',
        `žádáme o přidání přístupu do aplikace ${applications} u těchto účtů: ${people
          .map(({ person, username }) => `${username} (${fullName(person)})`)
          .join(', ')}.`,
        'Předem děkujeme za kladné stanovisko.',
      ],
    }),
  },
  {
    id: 'many with mails in a table',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: `Seznam osob pro přístup do ${applications}`,
      body: [
        [
          ['Osoba', 'Nar.', 'Jméno pro přihlášení a mail'],
          ...people.map(({ person, username }) => [
            plain(person),
            czechDate(person.born),
            `${username}, ${person.email}`,
          ]),
        ],
        `Osobám v seznamu prosíme povolit přístup k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'for the colleague, accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: about(({ person, position }, { applications }) => ({
      subject: `Přístup pro kolegyni, ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme Vás o povolení přístupu do ${applications} pro kolegyni ${accusative(person)} (${position}, narozená ${czechDate(person.born)}).`,
      ],
    })),
  },
  {
    id: 'of the user, genitive',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Rozšíření přístupu uživatelky o ${applications}`,
      body: [
        `Prosíme o rozšíření přístupu naší zaměstnankyně ${genitive(person)}, účet ${username}, o aplikaci ${applications}.`,
        'S přáním pěkného dne',
      ],
    })),
  },
  {
    id: 'used by, instrumental',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Účet z ${held} i pro ${applications}`,
      body: [
        'Vážení,',
        `účet ${username}, užívaný paní ${instrumental(person)}, slouží zatím jen pro ${held}. Povolte prosím, aby se jím dalo přihlásit i k aplikaci ${applications}.`,
      ],
    })),
  },
  {
    id: 'we authorise to work, accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'email'],
    write: about(({ person }, { applications }) => ({
      subject: `Další uživatelka ${applications}`,
      body: [
        `Do práce s aplikací ${applications} zapojujeme nově ${accusative(person)}, datum narození ${dottedDate(person.born)}, e-mail ${person.email}. Žádáme, aby jí byl povolen přístup.`,
      ],
    })),
  },
  {
    id: 'access of Mrs, genitive with a date',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: about(({ person }, { applications, organisation }) => ({
      subject: 'Žádost o povolení přístupu naší pracovnice',
      body: [
        'Vážené vedení odboru,',
        `${organisation.name} žádá o povolení přístupu paní ${genitive(person)}, nar. ${wordyDate(person.born)}, k aplikaci ${applications}.`,
        'S poděkováním',
      ],
    })),
  },
];
