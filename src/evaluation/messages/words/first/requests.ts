import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

/** Of one person. */
const about = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

export const requests: RequestWording[] = [
  {
    id: 'sentence after a colon',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost o povolení přístupu k aplikaci ${applications}`,
      body: [
        'Vážená paní ředitelko, vážený pane řediteli,',
        `žádáme Vás o povolení přístupu k aplikaci ${applications} pro ${by(people[0]!.person, 'našeho pracovníka', 'naši pracovnici')}: ${fullName(people[0]!.person)}, nar. ${czechDate(people[0]!.person.born)}, uživatelské jméno ${people[0]!.username}.`,
        `Organizace: ${organisation.name}, IČO ${organisation.ico}.`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'labelled lines',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications, held }) => ({
      subject: 'Žádost o přístup',
      body: [
        `prosíme o zpřístupnění aplikace ${applications} této osobě:`,
        `Jméno a příjmení: ${people[0]!.person.given} ${people[0]!.person.family}`,
        `Datum narození: ${dottedDate(people[0]!.person.born)}`,
        `Uživatelské jméno: ${people[0]!.username}`,
        `E-mail: ${people[0]!.person.email}`,
        ...(held ? [`Účet k aplikaci ${held} je již zřízen.`] : []),
      ],
    }),
  },
  {
    id: 'user name alone',
    for: 'one',
    tells: ['username'],
    write: ({ people, applications, held }) => ({
      subject: `Rozšíření uživatelského účtu o ${applications}`,
      body: [
        'Dobrý den,',
        `${by(people[0]!.person, 'náš kolega', 'naše kolegyně')} ${fullName(people[0]!.person)} má účet v aplikaci ${held} pod uživatelským jménem ${people[0]!.username}. Žádáme o povolení přístupu také k aplikaci ${applications}.`,
        'Děkujeme za spolupráci.',
      ],
    }),
  },
  {
    id: 'in the first person',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Žádost o povolení přístupu – ${applications}`,
      body: [
        'Dobrý den,',
        `žádám o povolení přístupu k aplikaci ${applications}. K aplikaci ${held} se již přihlašuji, moje uživatelské jméno je ${people[0]!.username}, ${by(people[0]!.person, 'narozen', 'narozena')} jsem ${wordyDate(people[0]!.person.born)}.`,
        'Děkuji předem za vyřízení.',
      ],
    }),
  },
  {
    id: 'by the published procedure',
    for: 'one',
    tells: ['birthDate'],
    write: ({ people, applications, organisation }) => ({
      subject: `Povolení přístupu k ${applications}`,
      body: [
        'Vážení,',
        `v souladu s postupem zveřejněným na stránkách ministerstva zasíláme za organizaci ${organisation.name}, se sídlem ${seatOf(organisation)}, žádost o povolení přístupu k aplikaci ${applications}.`,
        `Přístup má získat ${fullName(people[0]!.person)}, datum narození ${czechDate(people[0]!.person.born)}, ${people[0]!.position}.`,
      ],
    }),
  },
  {
    id: 'without diacritics',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: withoutDiacritics(`Zadost o pristup do aplikace ${applications}`),
      body: [
        'Dobry den,',
        withoutDiacritics(`zadame o povoleni pristupu do aplikace ${applications} pro osobu: `) +
          `${people[0]!.person.given} ${people[0]!.person.family}, nar. ${czechDate(people[0]!.person.born)}, uzivatelske jmeno: ${people[0]!.username}.`,
        'Dekujeme.',
      ],
    }),
  },
  {
    id: 'inflected in a sentence',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístup k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu k aplikaci ${applications} pro paní ${accusative(people[0]!.person)}, nar. ${czechDate(people[0]!.person.born)}, uživatelské jméno ${people[0]!.username}.`,
        'S pozdravem a přáním hezkého dne',
      ],
    }),
  },
  {
    id: 'a name alone',
    for: 'one',
    tells: [],
    write: ({ people, applications }) => ({
      subject: 'Nový uživatel',
      body: [`Žádáme o přístup k aplikaci ${applications}. Nový uživatel: ${fullName(people[0]!.person)}.`],
    }),
  },
  {
    id: 'table of colleagues',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: 'Žádost o povolení přístupu pro pracovníky',
      body: [
        `Žádáme o povolení přístupu k aplikaci ${applications} pro níže uvedené pracovníky:`,
        [
          ['Jméno a příjmení', 'Datum narození', 'Uživatelské jméno'],
          ...people.map(({ person, username }) => [
            `${person.given} ${person.family}`,
            czechDate(person.born),
            username,
          ]),
        ],
        'Všichni uvedení účet již používají.',
      ],
    }),
  },
  {
    id: 'numbered list',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Žádost o přístup k aplikaci ${applications}`,
      body: [
        `žádáme o povolení přístupu k aplikaci ${applications} pro tyto uživatele aplikace ${held}:`,
        ...people.map(
          ({ person, username }, index) =>
            `${index + 1}. ${fullName(person)}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}`,
        ),
        'Za kladné vyřízení děkujeme.',
      ],
    }),
  },
  {
    id: 'we turn to you',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístup do ${applications}`,
      body: [
        'Dobrý den,',
        `rádi bychom požádali o povolení přístupu do ${applications}. Uživatelem bude ${fullName(people[0]!.person)} (datum narození ${dottedDate(people[0]!.person.born)}, login ${people[0]!.username}).`,
        'Předem moc děkujeme!',
      ],
    }),
  },
  {
    id: 'particulars of the user',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: 'Žádost organizace o přístup uživatele',
      body: [
        `Žadatel: ${organisation.name}, IČO: ${organisation.ico}`,
        `Uživatel: ${fullName(people[0]!.person)}`,
        `Narozen(a): ${czechDate(people[0]!.person.born)}`,
        `Přihlašovací jméno: ${people[0]!.username}`,
        `Žádáme, aby uvedený uživatel měl přístup do ${applications}.`,
      ],
    }),
  },
  {
    id: 'adding to what is used',
    for: 'one',
    tells: ['username'],
    write: ({ people, applications, held }) => ({
      subject: `Povolení přístupu do ${applications}`,
      body: [
        `${fullName(people[0]!.person)}, ${people[0]!.position} naší organizace, používá ${held} (uživatelské jméno: ${people[0]!.username}).`,
        `Nyní žádáme, abyste tomuto účtu povolili přístup i do ${applications}. Souhlas byl zaslán při zřízení účtu.`,
      ],
    }),
  },
  {
    id: 'for myself',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost – ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `jako ${people[0]!.position} organizace ${organisation.name} prosím o povolení přístupu do ${applications} pro svou osobu. Můj stávající login: ${people[0]!.username}. Datum narození: ${czechDate(people[0]!.person.born)}.`,
        'S úctou',
      ],
    }),
  },
  {
    id: 'before the deadline',
    for: 'one',
    tells: ['birthDate'],
    write: ({ people, applications, held }) => ({
      subject: `Zpřístupnění – ${applications}`,
      body: [
        'Dobrý den,',
        `blíží se termín pro podání žádosti${held ? ` a náš uživatel zatím vidí jen ${held}` : ''}. Zpřístupněte prosím ${applications} pro tohoto uživatele: ${people[0]!.person.given} ${people[0]!.person.family}, ${by(people[0]!.person, 'narozený', 'narozená')} ${wordyDate(people[0]!.person.born)}.`,
      ],
    }),
  },
  {
    id: 'letters without marks',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: withoutDiacritics(`Prosba o pristup - ${applications}`),
      body: [
        'Hezky den,',
        withoutDiacritics(`prosime Vas o zpristupneni ${applications} nasemu uzivateli.`),
        `Jmeno a prijmeni: ${people[0]!.person.given} ${people[0]!.person.family}`,
        `Datum narozeni: ${dottedDate(people[0]!.person.born)}`,
        `Uzivatelske jmeno: ${people[0]!.username}`,
      ],
    }),
  },
  {
    id: 'short as a note',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: 'Povolení k přístupu',
      body: [
        `Žádost o povolení k přístupu: ${applications}`,
        `Kdo: ${fullName(people[0]!.person)}, nar. ${dottedDate(people[0]!.person.born)}, uživatelské jméno: ${people[0]!.username}, e-mail: ${people[0]!.person.email}`,
      ],
    }),
  },
  {
    id: 'in the accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Nová uživatelka – ${applications}`,
      body: [
        `prosíme, umožněte přístup do ${applications} i pro naši kolegyni ${accusative(people[0]!.person)} (nar. ${dottedDate(people[0]!.person.born)}, login ${people[0]!.username}).`,
      ],
    }),
  },
  {
    id: 'who it is for, no more',
    for: 'one',
    tells: [],
    write: ({ people, applications }) => ({
      subject: `Další přístup – ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o zřízení přístupu do ${applications}, bude ho používat ${fullName(people[0]!.person)}.`,
      ],
    }),
  },
  {
    id: 'columns of users',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Seznam uživatelů – ${applications}`,
      body: [
        `Prosíme o povolení přístupu do ${applications} pro zaměstnance uvedené v přehledu.`,
        [
          ['Příjmení a jméno', 'Narozen(a)', 'Login', 'Zařazení'],
          ...people.map(({ person, username, position }) => [
            `${person.family} ${person.given}`,
            dottedDate(person.born),
            username,
            position,
          ]),
        ],
      ],
    }),
  },
  {
    id: 'dashes',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístupy do ${applications}`,
      body: [
        'Dobrý den,',
        `naše organizace žádá o přístup do ${applications} pro tyto osoby:`,
        ...people.map(
          ({ person, username }) =>
            `– ${person.given} ${person.family}, datum narození ${czechDate(person.born)}, login ${username}`,
        ),
        'Hezký den přeje vedení organizace',
      ],
    }),
  },
  {
    id: 'long-winded',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held, organisation }) => ({
      subject: `Věc: povolení přístupu k aplikaci ${applications}`,
      body: [
        'Vážený pane řediteli,',
        `obracíme se na Vás jménem organizace ${organisation.name}, která se na práci s aplikacemi Vašeho ministerstva podílí již několik let, a to v návaznosti na informaci, podle níž ten, kdo jeden účet již má, nový souhlas posílat nemusí a postačí, když o přístup písemně požádá.`,
        `Dovolujeme si Vás proto požádat, abyste k aplikaci ${applications} povolili přístup i ${by(person, 'našemu zaměstnanci, který', 'naší zaměstnankyni, která')} dosud pracuje pouze v aplikaci ${held}. ${by(person, 'Jde o tohoto zaměstnance', 'Jde o tuto zaměstnankyni')}: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, s uživatelským jménem ${username}.`,
        'Za vstřícné vyřízení naší žádosti Vám předem děkujeme a jsme s pozdravem',
      ],
    })),
  },
  {
    id: 'terse',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: 'Povolit přístup',
      body: [
        `Povolte prosím přístup k aplikaci ${applications}:`,
        `${fullName(person)} (* ${dottedDate(person.born)}), účet ${username}`,
        'Díky',
      ],
    })),
  },
  {
    id: 'abbreviated',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádost o povol. přístupu – ${applications}`,
      body: [
        'Dobrý den,',
        `za naši org. (${organisation.name}, IČ ${organisation.ico}) žádáme o povol. přístupu k apl. ${applications} pro níže uvedenou osobu.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}, prac. zařazení: ${position}, uživ. jméno: ${username}`,
        'Děkujeme, s pozdr.',
      ],
    })),
  },
  {
    id: 'clumsily formal',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: `Podání ve věci přístupu k aplikaci ${applications}`,
      body: [
        `Níže podepsaný statutární orgán organizace ${organisation.name}, se sídlem ${seatOf(organisation)}, IČO ${organisation.ico}, tímto podává žádost, aby bylo ze strany ministerstva povoleno přistupovat do aplikace ${applications} osobě, jejíž údaje činí:`,
        `jméno, příjmení, titul – ${fullName(person)}`,
        `den, měsíc a rok narození – ${czechDate(person.born)}`,
        `již přidělené uživatelské jméno – ${username}`,
        'Žádost se podává volnou formou, jelikož formulář k ní předepsán není.',
      ],
    })),
  },
  {
    id: 'on my own behalf',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Prosím o přístup k aplikaci ${applications}`,
      body: [
        'Hezký den,',
        `chtěl${by(person, '', 'a')} bych Vás poprosit, abyste mě povolili přístup k aplikaci ${applications}. Uživatelské jméno už od Vás mám (${username}), takže podle pokynů na webu posílám jen tuto žádost a žádný nový formulář.`,
        `Pro jistotu uvádím i datum svého narození: ${czechDate(person.born)}.`,
        'Mějte se hezky',
      ],
    })),
  },
  {
    id: 'applicant in lines',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: about(({ person, username, position }, { applications, held, organisation }) => ({
      subject: 'Žádost uživatele o další aplikaci',
      body: [
        `Žadatel${by(person, '', 'ka')}: ${fullName(person)}, ${position}`,
        `Datum nar.: ${dottedDate(person.born)}`,
        `Organizace žadatel${by(person, 'e', 'ky')}: ${organisation.name}, IČ: ${organisation.ico}`,
        `Účet: ${username} (${held})`,
        `Mail: ${person.email}`,
        `Předmět žádosti: povolení přístupu k aplikaci ${applications} pod stávajícím účtem`,
      ],
    })),
  },
  {
    id: 'same name and password',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Využití stávajícího účtu pro aplikaci ${applications}`,
      body: [
        'Dobré dopoledne,',
        `v aplikaci ${held} u nás pracuje ${fullName(person)} (uživatelské jméno ${username}). Rádi bychom, aby se týmž jménem a heslem ${by(person, 'mohl přihlašovat', 'mohla přihlašovat')} také k aplikaci ${applications}, a proto Vás žádáme o povolení tohoto přístupu.`,
        'Za organizaci',
      ],
    })),
  },
  {
    id: 'no form exists for it',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person, position }, { applications }) => ({
      subject: `Přístup k aplikaci ${applications} – volná žádost`,
      body: [
        'Dobrý den, vážení,',
        'na webu MPSV se v kapitole o pravidlech přístupu píše, že pro žádost o povolení přístupu formulář není. Píšeme tedy vlastními slovy.',
        `Žádáme, aby do aplikace ${applications} získal${by(person, '', 'a')} přístup ${fullName(person)} (${position}, nar. ${dottedDate(person.born)}).`,
        'Pokud by bylo potřeba cokoliv doplnit, ozvěte se prosím do naší datové schránky.',
      ],
    })),
  },
  {
    id: 'newcomer to the project',
    for: 'one',
    tells: ['birthDate'],
    write: about(({ person }, { applications }) => ({
      subject: `${applications}: žádost o přístup pro dalšího pracovníka`,
      body: [
        `od tohoto měsíce má u nás projekt na starosti ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}. Ke své práci potřebuje aplikaci ${applications}. Povolte ${by(person, 'mu', 'jí')} do ní prosím přístup.`,
        'S přátelským pozdravem',
      ],
    })),
  },
  {
    id: 'mail and account',
    for: 'one',
    tells: ['username', 'email'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Rozšíření přístupu z aplikace ${held}`,
      body: [
        'Vážení pracovníci ministerstva,',
        `prosíme o rozšíření stávajícího přístupu o aplikaci ${applications} u tohoto účtu:`,
        `${username} – ${fullName(person)} – ${person.email}`,
        'Děkujeme za ochotu.',
      ],
    })),
  },
  {
    id: 'typed on a foreign keyboard',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, organisation }) => ({
      subject: withoutDiacritics(`Povoleni pristupu - ${applications}`),
      body: [
        'Dobry den, vazeni,',
        `${withoutDiacritics(
          `obracim se na Vas za organizaci IC ${organisation.ico} se zadosti o povoleni pristupu k aplikaci ${applications}. Pristup ma mit `,
        )}${fullName(person)}, dat. nar. ${dottedDate(person.born)}, stavajici login ${username}.`,
        'Predem dekuji za kladne vyrizeni',
      ],
    })),
  },
  {
    id: 'after a call with the ministry',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held }) => ({
      subject: `Dle dnešního telefonátu – přístup k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `jak jsme si řekli po telefonu, posíláme písemnou žádost o to aby ${by(person, 'náš pracovník měl', 'naše pracovnice měla')} vedle aplikace ${held} přístup i k aplikaci ${applications}.`,
        `${by(person, 'Pracovník', 'Pracovnice')}: ${fullName(person)}; nar.: ${czechDate(person.born)}; uživatelské jméno: ${username}.`,
        'Kdyby něco chybělo, dejte vědět.',
      ],
    })),
  },
  {
    id: 'call for projects closes soon',
    for: 'one',
    tells: ['username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Naléhavé – povolení přístupu k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `protože se blíží uzávěrka dotační výzvy a žádost musíme vyplnit v aplikaci ${applications}, prosíme, abyste co nejdříve povolili přístup uživateli ${username}. Pod tímto jménem se přihlašuje ${fullName(person)}.`,
        'Moc děkujeme za pochopení.',
      ],
    })),
  },
  {
    id: 'as the statutory body I ask',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost statutárního orgánu – ${applications}`,
      body: [
        `Jako statutární orgán organizace ${organisation.name} žádám o povolení přístupu k aplikaci ${applications} pro uživatele, jehož účet k aplikaci ${held} jste již založili:`,
        [
          ['Uživatel', fullName(person)],
          ['Narození', dottedDate(person.born)],
          ['Přihlašovací jméno', username],
        ],
        'Nový souhlas nepřikládáme, neboť byl zaslán již dříve.',
      ],
    })),
  },
  {
    id: 'would it be possible',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: about(({ person, username, position }, { applications }) => ({
      subject: `Ještě jedna aplikace: ${applications}`,
      body: [
        'Krásný den,',
        `prosíme Vás tímto o zpřístupnění aplikace ${applications}. Používat ji bude ${fullName(person)}, ${position}, nar. ${wordyDate(person.born)}, k přihlášení ${by(person, 'by použil', 'by použila')} své nynější uživatelské jméno, tedy ${username}.`,
      ],
    })),
  },
  {
    id: 'for Mrs in the accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: about(({ person, username }, { applications }) => ({
      subject: `Žádost za kolegyni – ${applications}`,
      body: [
        'Dobrý den, vážená paní, vážený pane,',
        `tímto žádáme o povolení přístupu do aplikace ${applications} pro ${accusative(person)}, narozenou ${wordyDate(person.born)}, která se dosud přihlašuje jako ${username}.`,
      ],
    })),
  },
  {
    id: 'entrusted colleague in the accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: about(({ person }, { applications, held }) => ({
      subject: `Doplnění přístupu o aplikaci ${applications}`,
      body: [
        `k aplikaci ${held} bychom pro paní ${accusative(person)} (nar. ${czechDate(person.born)}) rádi získali ještě přístup k aplikaci ${applications}. Prosíme o jeho povolení.`,
        'Hezké dny',
      ],
    })),
  },
  {
    id: 'somebody, said in passing',
    for: 'one',
    tells: [],
    write: about(({ person }, { applications }) => ({
      subject: `Aplikace ${applications} – žádost`,
      body: [
        'Dobrý den,',
        `rádi bychom začali používat aplikaci ${applications}, a tak žádáme o povolení přístupu. Pracovat s ní bude ${fullName(person)}.`,
        'Děkujeme a těšíme se na spolupráci.',
      ],
    })),
  },
  {
    id: 'one line',
    for: 'one',
    tells: [],
    write: about(({ person }, { applications }) => ({
      subject: `${applications} – nový přístup`,
      body: [`Žádost o povolení přístupu k aplikaci ${applications}. Uživatel: ${fullName(person)}.`],
    })),
  },
  {
    id: 'ordered table',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Hromadná žádost o povolení přístupu – ${applications}`,
      body: [
        'Vážená paní, vážený pane, dobrý den,',
        `žádáme o povolení přístupu k aplikaci ${applications} našim pracovníkům, kteří zatím pracují v aplikaci ${held}. Jejich seznam:`,
        [
          ['Č.', 'Pracovník (titul, jméno, příjmení)', 'Nar.', 'Uživ. jméno'],
          ...people.map(({ person, username }, index) => [
            `${index + 1}.`,
            fullName(person),
            czechDate(person.born),
            username,
          ]),
        ],
      ],
    }),
  },
  {
    id: 'surname and given name apart',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: `Noví uživatelé aplikace ${applications}`,
      body: [
        `Přístup k aplikaci ${applications} prosíme povolit všem, kdo jsou v tabulce.`,
        [
          ['Příjmení', 'Jméno', 'Narozen/a', 'Stávající účet', 'E-mail'],
          ...people.map(({ person, username }) => [
            person.family,
            person.given,
            dottedDate(person.born),
            username,
            person.email,
          ]),
        ],
        'Účty všech uvedených jsou funkční.',
      ],
    }),
  },
  {
    id: 'all in one sentence',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Žádost za více pracovníků – ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o povolení přístupu k aplikaci ${applications} pro tyto pracovníky: ${people
          .map(
            ({ person, username }) =>
              `${person.given} ${person.family} (nar. ${czechDate(person.born)}, uživatelské jméno ${username})`,
          )
          .join('; ')}.`,
        'Děkujeme mnohokrát.',
      ],
    }),
  },
  {
    id: 'lettered',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Povolení přístupu pro zaměstnance – ${applications}`,
      body: [
        `${organisation.name} žádá ministerstvo o povolení přístupu k aplikaci ${applications} pro zaměstnance:`,
        ...people.map(
          ({ person, username, position }, index) =>
            `${'abcdef'[index]}) ${fullName(person)}, ${position}, narozen${by(person, '', 'a')} ${czechDate(person.born)}, login: ${username}`,
        ),
        'Všichni jmenovaní souhlas zaslali již při zřizování účtů.',
      ],
    }),
  },
];
