import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, joined, withoutDiacritics } from '../grammar.ts';

/** Of the only person there is. */
const single = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

export const requests: RequestWording[] = [
  {
    id: 'as the web says',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Žádost o povolení přístupu do ${applications} pro zaměstnance`,
      body: [
        'Dobrý den,',
        `na základě informací zveřejněných na stránkách ministerstva žádáme o povolení přístupu do ${applications} pro tuto osobu:`,
        `Zaměstnanec: ${fullName(person)}, ${position}`,
        `Datum narození zaměstnance: ${czechDate(person.born)}`,
        `Uživatelské jméno: ${username} (účet má k ${held})`,
        'Děkujeme za vyřízení.',
      ],
    })),
  },
  {
    id: 'one official sentence',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Žádáme ministerstvo o povolení přístupu k ${applications}`,
      body: [
        `${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)}, tímto žádá Ministerstvo práce a sociálních věcí, aby ${by(person, 'uživateli', 'uživatelce')} s uživatelským jménem ${username}, ${by(person, 'jímž', 'jíž')} je ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, povolilo přístup k ${applications}.`,
      ],
    })),
  },
  {
    id: 'reason first',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `${applications} – přístup pro ${by(person, 'našeho pracovníka', 'naši pracovnici')}`,
      body: [
        'Dobrý den,',
        `od ledna u nás dochází k přerozdělení práce a ${by(person, 'kolega', 'kolegyně')}, ${by(person, 'který', 'která')} dosud pracuje s ${held}, bude mít na starosti i ${applications}.`,
        `Jde o tuto osobu: ${fullName(person)}, nar. ${czechDate(person.born)}, uživatelské jméno ${username}.`,
        'Prosíme proto o povolení přístupu.',
        'S pozdravem',
      ],
    })),
  },
  {
    id: 'three lines',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Přístup ${applications}`,
      body: [
        `Žádáme o přístup do ${applications} pro uživatele:`,
        `${fullName(person)}, ${dottedDate(person.born)}, login ${username}`,
        'Děkujeme.',
      ],
    })),
  },
  {
    id: 'small table',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: 'Žádost o povolení přístupu k aplikaci',
      body: [
        'Vážení,',
        'v souladu s Vaším postupem žádáme o povolení přístupu podle následující tabulky.',
        [
          ['Organizace', organisation.name],
          ['IČO', organisation.ico],
          ['Aplikace, ke které žádáme přístup', applications],
          ['Uživatel', fullName(person)],
          ['Narozen(a)', czechDate(person.born)],
          ['Pracovní zařazení', position],
          ['Stávající uživatelské jméno', username],
        ],
        'Za kladné vyřízení předem děkujeme.',
      ],
    })),
  },
  {
    id: 'table with a head',
    for: 'one',
    tells: ['birthDate', 'email'],
    write: single(({ person }, { applications, held }) => ({
      subject: `Žádost – ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme, povolte přístup k ${applications} níže ${by(person, 'uvedenému uživateli', 'uvedené uživatelce')}. Účet k ${held} už má.`,
        [
          ['Uživatel (jméno a příjmení)', 'Narozen(a) dne', 'Kontakt'],
          [fullName(person), dottedDate(person.born), `e-mail ${person.email}`],
        ],
        'Hezký den',
      ],
    })),
  },
  {
    id: 'plain letters only',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: withoutDiacritics(`Zadost o pristup - ${applications}`),
      body: [
        'Dobry den ministerstvu,',
        withoutDiacritics(`zadame Vas o povoleni pristupu do ${applications} pro jednoho zamestnance nasi organizace.`),
        `Jmeno a prijmeni zamestnance: ${fullName(person)}`,
        `Narozen(a): ${dottedDate(person.born)}`,
        `Uzivatelske jmeno: ${username} (uz existuje)`,
        'Predem dekuji za vyrizeni.',
      ],
    })),
  },
  {
    id: 'user name is enough',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Rozšíření o ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu do ${applications} k již existujícímu účtu ${username}. Účet patří: ${fullName(person)}. Zatím se používá pouze pro ${held}.`,
        'Za doplnění přístupu děkujeme.',
      ],
    })),
  },
  {
    id: 'could not log in',
    for: 'one',
    tells: ['username'],
    write: single(({ person, username, position }, { applications, held }) => ({
      subject: `Chybějící přístup k ${applications}`,
      body: [
        'Dobrý den,',
        `${fullName(person)} (${position}) se se svým uživatelským jménem ${username} přihlásí do ${held}, ale do ${applications} nikoliv. Na Vašem webu jsme se dočetli, že o povolení přístupu je potřeba požádat písemně, a proto o ně tímto žádáme.`,
      ],
    })),
  },
  {
    id: 'e-mail of the account',
    for: 'one',
    tells: ['email'],
    write: single(({ person, position }, { applications, held }) => ({
      subject: `Prosba o přístup do ${applications}`,
      body: [
        'Dobrý den,',
        `obracím se na Vás s prosbou, zda byste mohli povolit přístup do ${applications} osobě, která u nás už účet k ${held} má:`,
        `${fullName(person)}, ${position}, e-mail ${person.email}`,
        'Moc děkuji a přeji pěkný den.',
      ],
    })),
  },
  {
    id: 'after a telephone call',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Žádost o přístup k ${applications} dle telefonátu`,
      body: [
        'Dobrý den,',
        'jak mi bylo dnes telefonicky doporučeno na lince podpory, posílám žádost datovou schránkou.',
        `Žádám o povolení přístupu k ${applications}. Přístup bude využívat ${fullName(person)}, datum narození ${czechDate(person.born)}, uživatelské jméno ${username}.`,
      ],
    })),
  },
  {
    id: 'very formal',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádost organizace ${organisation.name} o povolení přístupu k aplikaci ${applications}`,
      body: [
        'Vážený pane řediteli, vážení pracovníci odboru,',
        'dovoluji si Vás zdvořile požádat o laskavé posouzení a kladné vyřízení následující žádosti.',
        `Jakožto statutární zástupce výše označené organizace (IČO ${organisation.ico}) žádám, aby byl k aplikaci ${applications} povolen přístup tomuto zaměstnanci organizace: ${fullName(person)}, ${position}, ${by(person, 'narozen', 'narozena')} dne ${wordyDate(person.born)}, přidělené uživatelské jméno: ${username}.`,
        'S projevem úcty',
      ],
    })),
  },
  {
    id: 'chatty',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Poprosili bychom o přístup (${applications})`,
      body: [
        'Krásný den na ministerstvo,',
        `snad píšu na správné místo. U nás v kanceláři je na počítačové věci jediný člověk, a to ${fullName(person)}. Do ${held} chodí už několik let, teď by ale ${by(person, 'potřeboval', 'potřebovala')} pracovat také v ${applications} a tam nás to nepustí.`,
        `Mohli byste prosím přístup povolit? Přihlašovací jméno je ${username} a datum narození ${czechDate(person.born)}, kdybyste ho potřebovali k ověření.`,
        'Mějte se hezky a děkujeme!',
      ],
    })),
  },
  {
    id: 'data first, the request last',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username, position }, { applications, organisation }) => ({
      subject: `Uživatel pro ${applications}`,
      body: [
        `Organizace: ${organisation.name}`,
        `Jméno: ${person.given}`,
        `Příjmení: ${person.family}`,
        `Narození: ${dottedDate(person.born)}`,
        `Funkce u nás: ${position}`,
        `Kontaktní e-mail: ${person.email}`,
        `Uživatelské jméno do OKslužby: ${username}`,
        `Výše uvedené osobě prosíme povolit přístup k aplikaci ${applications}. Děkujeme.`,
      ],
    })),
  },
  {
    id: 'reason after',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Žádáme povolit ${applications}`,
      body: [
        'Dobrý den, milé dámy, vážení pánové,',
        `žádáme o povolení přístupu k ${applications} – ${fullName(person)}, nar. ${dottedDate(person.born)}, uživatel ${username} v ${held}.`,
        'Přístup je nezbytný, neboť se blíží termín pro odevzdání podkladů a organizace dosud do této aplikace nevstoupila.',
        'Děkujeme za brzké vyřízení',
      ],
    })),
  },
  {
    id: 'clumsy',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, organisation }) => ({
      subject: `Věc: přístup do aplikace ${applications}`,
      body: [
        `Zasíláme žádost za organizaci ${organisation.name} ve věci přístup do aplikace ${applications}, a to z důvodu že tam potřebujeme vkládat data.`,
        `Přístup prosím na: ${fullName(person)}, nar. ${czechDate(person.born)}, uživ. jm. ${username} (zůstává stejné, heslo také).`,
        'Pokud je třeba něco dalšího, napište nám do datové schránky.',
      ],
    })),
  },
  {
    id: 'birth date, rows',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `Žádost o umožnění přístupu do ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o umožnění přístupu do ${applications}.`,
        `Název organizace: ${organisation.name}, IČO: ${organisation.ico}`,
        `Pro koho přístup žádáme: ${fullName(person)}`,
        `Datum narození této osoby: ${czechDate(person.born)}`,
        `Pracovní pozice: ${position}`,
        'Děkujeme',
      ],
    })),
  },
  {
    id: 'birth date, a sentence',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications }) => ({
      subject: `Přístup do ${applications} – žádost o povolení`,
      body: [
        'Vážení,',
        `za naši organizaci prosím o povolení přístupu do aplikace ${applications}. Pracovat s ní bude ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}.`,
        'S pozdravem a přáním pěkného dne',
      ],
    })),
  },
  {
    id: 'birth date, request after the reason',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `${organisation.name}: žádost o přístup (${applications})`,
      body: [
        'Dobrý den,',
        `v naší organizaci bude s ${applications} pracovat ${fullName(person)} (${position}; ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}). Žádáme tedy o povolení přístupu k této aplikaci.`,
      ],
    })),
  },
  {
    id: 'birth date, table',
    for: 'one',
    tells: ['birthDate'],
    write: single(({ person }, { applications, organisation }) => ({
      subject: `Povolení vstupu do ${applications}`,
      body: [
        'Prosíme o povolení přístupu:',
        [
          ['Aplikace', 'Jméno, příjmení', 'Nar.', 'IČO organizace'],
          [applications, fullName(person), czechDate(person.born), organisation.ico],
        ],
        'Děkuji, s pozdravem',
      ],
    })),
  },
  {
    id: 'oneself, plain',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost o povolení přístupu k ${applications}`,
      body: [
        'Dobrý den,',
        `žádám o povolení přístupu k ${applications}. Uživatelský účet k ${held} již mám.`,
        `Žadatel (jméno a příjmení): ${fullName(person)}`,
        `Datum narození žadatele: ${czechDate(person.born)}`,
        `Uživatelské jméno žadatele: ${username}`,
        `Organizace: ${organisation.name}, IČO ${organisation.ico}`,
        'Děkuji.',
      ],
    })),
  },
  {
    id: 'oneself, user name and signature',
    for: 'oneself',
    tells: ['username'],
    write: single(({ username }, { applications, held }) => ({
      subject: `Můj přístup do ${applications}`,
      body: [
        'Dobrý den,',
        `pod uživatelským jménem ${username} pracuji v ${held}. Prosím, abyste mi povolili přístup také do ${applications}.`,
        'Děkuji předem za vyřízení a zdravím.',
      ],
    })),
  },
  {
    id: 'oneself, introduces oneself',
    for: 'oneself',
    tells: ['birthDate'],
    write: single(({ person }, { applications, held, organisation }) => ({
      subject: `Prosba o zpřístupnění ${applications}`,
      body: [
        'Vážení,',
        `jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${wordyDate(person.born)} a píši za poskytovatele ${organisation.name} (IČO ${organisation.ico}). Protože ${held} už delší dobu používám a nyní ${by(person, 'bych se rád dostal', 'bych se ráda dostala')} i do ${applications}, prosím o povolení přístupu.`,
      ],
    })),
  },
  {
    id: 'oneself, table',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Žádám o přístup: ${applications}`,
      body: [
        `Žádám, aby mi byl povolen přístup k aplikaci ${applications}. Moje údaje:`,
        [
          ['Jméno', fullName(person)],
          ['Narozen(a) dne', dottedDate(person.born)],
          ['Přihlašuji se jménem', username],
          ['Kontaktní e-mail', `${person.email} (pracovní)`],
        ],
      ],
    })),
  },
  {
    id: 'oneself, plain letters only',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: withoutDiacritics(`Prosim o pristup do ${applications}`),
      body: [
        'Dobry den, pani nebo pane,',
        withoutDiacritics(`prosim o povoleni pristupu do ${applications}, budu ho potrebovat od pristiho mesice.`),
        `${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}, uzivatelske jmeno ${username}`,
        'Dekuji a zdravim',
      ],
    })),
  },
  {
    id: 'many, numbered',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost o povolení přístupu více uživatelů – ${applications}`,
      body: [
        'Dobrý den,',
        `${organisation.name} žádá o povolení přístupu k ${applications} pro tyto zaměstnance:`,
        ...people.map(
          ({ person, username }, index) =>
            `${index + 1}. ${fullName(person)}, datum narození ${czechDate(person.born)}, uživatelské jméno ${username}`,
        ),
        'Děkujeme za kladné vyřízení.',
      ],
    }),
  },
  {
    id: 'many, table',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Seznam uživatelů, kterým žádáme povolit ${applications}`,
      body: [
        'Vážení,',
        `v tabulce zasíláme seznam uživatelů ${held}, pro které žádáme povolení přístupu k ${applications}.`,
        [
          ['Příjmení', 'Jméno', 'Datum nar.', 'Login do OKslužby', 'Pozice'],
          ...people.map(({ person, username, position }) => [
            person.family,
            person.given,
            dottedDate(person.born),
            username,
            position,
          ]),
        ],
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'many, a block for each',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `${applications} – přístupy pro naše zaměstnance`,
      body: [
        `Prosíme o povolení přístupu k ${applications} všem níže uvedeným osobám, které zaměstnává ${organisation.name} (IČO ${organisation.ico}).`,
        ...people.flatMap(({ person, username, position }) => [
          `Zaměstnanec: ${fullName(person)}`,
          `Narozen(a): ${czechDate(person.born)}`,
          `Pracovní funkce: ${position}`,
          `Účet pod jménem: ${username}`,
        ]),
      ],
    }),
  },
  {
    id: 'many, in one sentence',
    for: 'many',
    tells: ['birthDate'],
    write: ({ people, applications }) => ({
      subject: `Žádost o přístupy do ${applications}`,
      body: [
        'Dobrý den,',
        `s ${applications} u nás budou pracovat ${joined(people.map(({ person }) => `${fullName(person)} (nar. ${czechDate(person.born)})`))}. O povolení přístupu žádáme pro všechny jmenované.`,
        'Předem děkuji za vyřízení',
      ],
    }),
  },
  {
    id: 'many, user names',
    for: 'many',
    tells: ['username'],
    write: ({ people, applications, held }) => ({
      subject: `Doplnění přístupu k ${applications} ke stávajícím účtům`,
      body: [
        'Dobrý den,',
        `naši uživatelé ${held} potřebují přístup i k ${applications}. Žádáme o jeho povolení u těchto účtů:`,
        [
          ['Účet (uživatelské jméno)', 'Držitel účtu'],
          ...people.map(({ person, username }) => [username, fullName(person)]),
        ],
        'Hesla zůstanou beze změny. Děkujeme.',
      ],
    }),
  },
  {
    id: 'many, plain letters only',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: withoutDiacritics(`Pristupy ${applications}`),
      body: [
        'Dobry den vsem,',
        withoutDiacritics(`prosime o povoleni pristupu do ${applications} pro nasledujici pracovniky:`),
        ...people.map(
          ({ person, username }) => `- ${fullName(person)}, nar. ${dottedDate(person.born)}, login: ${username}`,
        ),
        'Dekujeme, s pozdravem',
      ],
    }),
  },
  {
    id: 'many, with e-mails',
    for: 'many',
    tells: ['birthDate', 'email'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost o povolení přístupu, IČO ${organisation.ico}`,
      body: [
        'Vážený pane řediteli, vážená paní ředitelko,',
        `jménem organizace ${organisation.name} žádám o povolení přístupu k aplikaci ${applications}. Přístup má být povolen těmto lidem:`,
        ...people.map(
          ({ person, position }) =>
            `${fullName(person)} – ${position} – ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)} – ${person.email}`,
        ),
        'Všichni jsou našimi zaměstnanci a účet v OKslužby již mají.',
      ],
    }),
  },
  {
    id: 'many, one paragraph for each',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Další uživatelé aplikace ${applications}, žádost o povolení přístupu`,
      body: [
        'Dobrý den,',
        `dosud u nás všichni používali jen ${held}. Protože budeme nově pracovat i s ${applications}, žádáme o povolení přístupu pro všechny, které uvádíme níže.`,
        ...people.map(
          ({ person, username, position }) =>
            `${fullName(person)} – ${position}. Datum narození: ${dottedDate(person.born)}. Přihlašovací jméno: ${username}.`,
        ),
        'Kdyby bylo potřeba cokoli doplnit, ozvěte se nám, prosím.',
      ],
    }),
  },
  {
    id: 'inflected, for a colleague',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: single(({ person, username }, { applications }) => ({
      subject: `Žádost o přístup kolegyně k ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu k ${applications} pro kolegyni ${accusative(person)}, narozenou ${czechDate(person.born)}. Její uživatelské jméno je ${username}.`,
        'Děkujeme',
      ],
    })),
  },
  {
    id: 'inflected, appointed by the director',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: single(({ person, username }, { applications, held }) => ({
      subject: `Nová uživatelka ${applications}`,
      body: [
        'Vážení,',
        `prací s ${applications} jsme pověřili paní ${accusative(person)}, která už používá ${held} (uživatelské jméno ${username}), a prosíme, abyste jí přístup povolili.`,
      ],
    })),
  },
  {
    id: 'inflected, birth date',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: single(({ person }, { applications, organisation }) => ({
      subject: `Přístup pro zaměstnankyni – ${applications}, ${organisation.name}`,
      body: [
        'Dobrý den,',
        `prosíme o povolení přístupu pro naši zaměstnankyni ${accusative(person)} (nar. ${dottedDate(person.born)}), a to do ${applications}.`,
        'Mnohokrát děkujeme.',
      ],
    })),
  },
  {
    id: 'name alone, brief',
    for: 'one',
    tells: [],
    write: single(({ person }, { applications }) => ({
      subject: `Prosíme o povolení přístupu: ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o povolení přístupu k ${applications}. Uživatel: ${fullName(person)}.`,
        'Děkujeme.',
      ],
    })),
  },
  {
    id: 'name alone, with the position',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications, organisation }) => ({
      subject: `Organizace ${organisation.name} žádá o přístup`,
      body: [
        'Vážení,',
        `naše organizace žádá o povolení přístupu k aplikaci ${applications}. Aplikaci bude obsluhovat ${fullName(person)}, ${position}.`,
        'V případě nejasností nás kontaktujte datovou zprávou.',
      ],
    })),
  },
  {
    id: 'name alone, rows',
    for: 'one',
    tells: [],
    write: single(({ person, position }, { applications }) => ({
      subject: 'Žádost o povolení přístupu',
      body: [
        'Žádáme o povolení přístupu:',
        `- aplikace: ${applications}`,
        `- uživatel: ${fullName(person)}`,
        `- pracovní zařazení: ${position}`,
        'S pozdravem',
      ],
    })),
  },
];
