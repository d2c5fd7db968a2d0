import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

const forOne = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

export const requests: RequestWording[] = [
  // the birth date alone: whoever it is, with an account or without one
  {
    id: 'who is to work with it, and where',
    for: 'one',
    tells: ['birthDate'],
    write: forOne(({ person, position }, { applications, organisation }) => ({
      subject: `Umožnění práce v aplikaci ${applications}`,
      body: [
        'Vážení,',
        `obracíme se na Vás s žádostí o povolení přístupu k aplikaci ${applications}. V naší organizaci (${organisation.name}, IČO ${organisation.ico}) s ní má pracovat ${fullName(person)}, ${by(person, 'narozený', 'narozená')} dne ${wordyDate(person.born)}, funkce: ${position}.`,
        'Pokud k vyřízení potřebujete ještě něco dalšího, obratem to dodáme.',
      ],
    })),
  },
  {
    id: 'table of one user, upright',
    for: 'one',
    tells: ['birthDate'],
    write: forOne(({ person, position }, { applications, organisation }) => ({
      subject: 'Přístup uživatele do aplikace MPSV',
      body: [
        'Žádáme o povolení přístupu podle následující tabulky.',
        [
          ['Údaj', 'Vyplněno'],
          ['Aplikace', applications],
          ['Titul, jméno, příjmení', fullName(person)],
          ['Den narození', dottedDate(person.born)],
          ['Funkce v organizaci', position],
          ['Organizace', `${organisation.name}, IČ ${organisation.ico}`],
        ],
        'Děkujeme.',
      ],
    })),
  },
  {
    id: 'two lines',
    for: 'one',
    tells: ['birthDate'],
    write: forOne(({ person }, { applications }) => ({
      subject: 'Přístup pro jednu osobu',
      body: [
        `Prosím o povolení přístupu do ${applications}, a to pro tuto osobu: ${person.given} ${person.family}, nar. ${czechDate(person.born)}.`,
        'Děkuji a zdravím.',
      ],
    })),
  },
  {
    id: 'after a meeting of the team',
    for: 'one',
    tells: ['birthDate'],
    write: forOne(({ person }, { applications, organisation }) => ({
      subject: `Kdo bude za naši organizaci vyplňovat ${applications}`,
      body: [
        'Dobrý den,',
        `na poradě vedení organizace ${organisation.name}, se sídlem ${seatOf(organisation)}, jsme se dohodli, kdo bude mít na starosti podklady v elektronické podobě. Část věcí jsme dosud řešili na papíře a postupně od toho upouštíme.`,
        `Prosíme proto, abyste povolili přístup k aplikaci ${applications}. Pracovat v ní bude:`,
        `${fullName(person)}, datum narození ${czechDate(person.born)}.`,
        'Víme, že na žádost není předepsaný tiskopis, proto ji posíláme takto volně. Odpověď prosíme do naší datové schránky.',
        'S přáním klidných dnů',
      ],
    })),
  },
  {
    id: 'we need to get in',
    for: 'one',
    tells: ['birthDate'],
    write: forOne(({ person }, { applications }) => ({
      subject: `Potřebujeme se dostat do ${applications}`,
      body: [
        'Zdravíme na ministerstvo,',
        `potřebovali bychom se dostat do ${applications}, vyplňování je za dveřmi. Stačí nám přístup pro jednoho člověka, bude to ${person.given} ${person.family} (datum narození ${dottedDate(person.born)}). Povolíte ho prosím?`,
        'Moc díky za pomoc.',
      ],
    })),
  },
  // the user name alone
  {
    id: 'one more application to an account',
    for: 'one',
    tells: ['username'],
    write: forOne(({ person, username }, { applications, held }) => ({
      subject: 'Přidání aplikace k účtu',
      body: [
        `k účtu ${username}, se kterým u nás pracuje ${fullName(person)}, žádáme o povolení přístupu rovněž do ${applications}.${held ? ` Doposud účet slouží pro ${held}.` : ''}`,
        'Souhlas se zpracováním osobních údajů byl zaslán před založením účtu, nový tedy nepřikládáme.',
      ],
    })),
  },
  {
    id: 'login under the name',
    for: 'one',
    tells: ['username'],
    write: forOne(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádost organizace ${organisation.name} – ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o zpřístupnění ${applications}.`,
        `Uživatel${by(person, '', 'ka')}: ${fullName(person)}`,
        `Pozice: ${position}`,
        `Login, který už používá: ${username}`,
        'Předem díky.',
      ],
    })),
  },
  {
    id: 'so that no second password is needed',
    for: 'one',
    tells: ['username'],
    write: forOne(({ person, username }, { applications, held }) => ({
      subject: `Společné přihlášení i pro ${applications}`,
      body: [
        'Vážená paní, vážený pane,',
        `podle Vašich pravidel není nutné zakládat druhý účet tomu, kdo již jeden má. To je náš případ: ${fullName(person)} má přidělené uživatelské jméno ${username}${held ? ` k aplikaci ${held}` : ''}.`,
        `Žádáme Vás, aby na základě tohoto účtu byl povolen přístup také k aplikaci ${applications}.`,
        'S úctou',
      ],
    })),
  },
  // both
  {
    id: 'by chapter one of the rules',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications, held, organisation }) => ({
      subject: `Písemná žádost o povolení přístupu – ${applications}`,
      body: [
        'Vážený pane řediteli,',
        `podle kapitoly 1 zveřejněných pravidel přístupu uživatelů podává organizace ${organisation.name}, IČO ${organisation.ico}, žádost o povolení přístupu k aplikaci ${applications}.`,
        `Uživatelem je ${fullName(person)}, nar. ${czechDate(person.born)}.${held ? ` K aplikaci ${held} byl tomuto uživateli účet již zřízen,` : ' Účet byl zřízen,'} uživatelské jméno zní ${username}.`,
        'Za vyřízení děkujeme.',
      ],
    })),
  },
  {
    id: 'four labels and a sentence',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications, organisation }) => ({
      subject: 'Povolení přístupu k aplikaci – údaje',
      body: [
        `Pro koho: ${fullName(person)}`,
        `Datum narození: ${dottedDate(person.born)}`,
        `Uživatelské jméno: ${username}`,
        `Za organizaci: ${organisation.name} (${organisation.ico})`,
        `Jmenovan${by(person, 'ý', 'á')} potřebuje přístup k aplikaci ${applications} a my o jeho povolení tímto žádáme.`,
      ],
    })),
  },
  {
    id: 'old computer without marks',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications, organisation }) => ({
      subject: withoutDiacritics(`Pristup do ${applications} - prosba`),
      body: [
        'Dobry den, pisu z nahradniho pocitace, omlouvam se za chybejici hacky a carky.',
        withoutDiacritics(`Za organizaci s ICO ${organisation.ico} prosim o povoleni pristupu do ${applications}.`),
        `Uzivatel: ${person.given} ${person.family}`,
        `Narozen(a): ${czechDate(person.born)}`,
        `Login: ${username}`,
        'Dekuji za ochotu.',
      ],
    })),
  },
  {
    id: 'in a hurry, with a slip',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications }) => ({
      subject: `prosba o přístup, spěchá – ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o povolení přistupu do ${applications}, podklady máme odevzdat už příští týden a nemá je kdo zadat. Jde o ${by(person, 'našeho člověka', 'naši kolegyni')} na projektu:`,
        `${fullName(person)}, nar. ${dottedDate(person.born)}, přihlašuje se jako ${username}`,
        'Děkujeme, jste hodní.',
      ],
    })),
  },
  {
    id: 'one row',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username, position }, { applications }) => ({
      subject: `Žádost o rozšíření oprávnění uživatele o ${applications}`,
      body: [
        `Naše organizace žádá o povolení přístupu k aplikaci ${applications} pro stávajícího uživatele:`,
        [
          ['Uživatel', 'Funkce', 'Datum nar.', 'Uživ. jméno'],
          [fullName(person), position, czechDate(person.born), username],
        ],
        'Ostatní nastavení účtu prosíme ponechat beze změny.',
      ],
    })),
  },
  {
    id: 'stands in for a long absence',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications, held }) => ({
      subject: `Zastupování v týmu a přístup do ${applications}`,
      body: [
        'Dobré ráno,',
        `jedna z členek týmu je dlouhodobě nemocná a její agendu přebírá ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}. ${held ? `Do ${held} se dostane pod uživatelským jménem ${username}` : `Uživatelské jméno je ${username}`}, další aplikaci však zatím nevidí.`,
        `Prosíme, povolte ${by(person, 'mu', 'jí')} přístup do ${applications}.`,
        'S pozdravem a poděkováním',
      ],
    })),
  },
  {
    id: 'as advised on the line',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications, organisation }) => ({
      subject: `Po konzultaci s podporou: žádost o přístup (${applications})`,
      body: [
        'Dobrý den,',
        'na lince podpory nám bylo doporučeno poslat krátkou písemnou žádost datovou schránkou. Činíme tak tímto dopisem.',
        `Žádáme o povolení přístupu k aplikaci ${applications} pro uživatele ${username}. Tento účet patří ${by(person, 'pracovníkovi, jehož', 'pracovnici, jejíž')} údaje jsou: ${fullName(person)}, datum narození ${czechDate(person.born)}.`,
        `${organisation.name}, IČO ${organisation.ico}, ${seatOf(organisation)}`,
      ],
    })),
  },
  {
    id: 'a whole page about the year',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Žádost o povolení přístupu k další aplikaci (${applications})`,
      body: [
        'Vážená paní, vážený pane,',
        `dovolte, abychom Vám stručně popsali naši situaci. Organizace ${organisation.name} v letošním roce rozšířila svůj tým a zároveň si rozdělila práci tak, aby se pracovníci v přímé péči mohli věnovat lidem, kterým pomáháme, a papírování zůstalo na jednom stole.`,
        `Tím stolem je kancelář, ve které sedí ${fullName(person)} (${position}). ${held ? `Aplikaci ${held} již zná a používá ji pravidelně` : 'Práci s aplikacemi ministerstva již zná'}, a to pod uživatelským jménem ${username}.`,
        `Aby nemuselo docházet k přepisování údajů z jednoho místa na druhé, žádáme Vás o povolení přístupu k aplikaci ${applications} právě pro ${by(person, 'tohoto uživatele', 'tuto uživatelku')}. Pro nezaměnitelnost dodáváme datum narození: ${czechDate(person.born)}.`,
        'Postupujeme podle návodu na webu, podle kterého držitel účtu nový souhlas nezasílá, ale o přístup má požádat. Pokud jsme něco pochopili špatně, dejte nám prosím vědět.',
        'Děkujeme za Vaši práci a přejeme pěkný den',
      ],
    })),
  },
  // all three
  {
    id: 'card of the user',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: forOne(({ person, username }, { applications, organisation }) => ({
      subject: `Žádáme o přístup k ${applications}`,
      body: [
        `${organisation.name} prosí o povolení přístupu k aplikaci ${applications} pro následující osobu.`,
        `Příjmení: ${person.family}`,
        `Jméno: ${person.given}`,
        `Narození: ${czechDate(person.born)}`,
        `Dosavadní uživatelské jméno: ${username}`,
        `Elektronická pošta: ${person.email}`,
      ],
    })),
  },
  {
    id: 'all in brackets',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: forOne(({ person, username }, { applications, held }) => ({
      subject: `Další aplikace pro našeho uživatele – ${applications}`,
      body: [
        'Dobrý den,',
        `${fullName(person)} (nar. ${czechDate(person.born)}, uživatelské jméno ${username}, e-mail ${person.email}) by od příštího měsíce ${by(person, 'měl', 'měla')}${held ? ` vedle ${held}` : ''} pracovat i v ${applications}. Prosíme o povolení přístupu.`,
        'Mnohokrát děkujeme.',
      ],
    })),
  },
  {
    id: 'reply to the mail of the person',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: forOne(({ person, username, position }, { applications, organisation }) => ({
      subject: `Zpřístupnění aplikace ${applications} stávajícímu účtu`,
      body: [
        'Vážení kolegové,',
        `jménem organizace ${organisation.name} (IČ: ${organisation.ico}) Vás žádám o zpřístupnění aplikace ${applications} účtu, jehož držitelem je ${fullName(person)}, ${position}.`,
        [
          ['Účet', 'Datum narození držitele', 'E-mail držitele'],
          [username, dottedDate(person.born), person.email],
        ],
        'Až bude přístup povolen, stačí poslat zprávu na uvedený e-mail.',
      ],
    })),
  },
  // nothing beside the name, or no more than an address
  {
    id: 'an address only',
    for: 'one',
    tells: ['email'],
    write: forOne(({ person }, { applications }) => ({
      subject: `O přístup do ${applications} žádáme pro ${by(person, 'kolegu', 'kolegyni')} z kanceláře`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu do ${applications}. Uživatelské údaje: ${fullName(person)}, ${person.email}.`,
        'Hezký den',
      ],
    })),
  },
  {
    id: 'only who',
    for: 'one',
    tells: [],
    write: forOne(({ person, position }, { applications, organisation }) => ({
      subject: `Přístup pro naši organizaci do ${applications}`,
      body: [
        'Vážení,',
        `${organisation.name}, IČO ${organisation.ico}, žádá o povolení přístupu k aplikaci ${applications}. Do aplikace bude vstupovat ${fullName(person)}, ${position}.`,
        'Děkujeme za kladné vyřízení.',
      ],
    })),
  },
  {
    id: 'a line and a name',
    for: 'one',
    tells: [],
    write: forOne(({ person }, { applications }) => ({
      subject: `Prosíme o přístup: ${applications}`,
      body: [`Prosíme o přístup do ${applications} pro: ${person.given} ${person.family}. Díky předem.`],
    })),
  },
  {
    id: 'from now on somebody else in the office',
    for: 'one',
    tells: [],
    write: forOne(({ person }, { applications }) => ({
      subject: `Nově v kanceláři – přístup do ${applications}`,
      body: [
        'Dobrý den,',
        `agendu kolem dotací a výkazů u nás nově vede ${person.given} ${person.family}. Bez přístupu k aplikaci ${applications} se neobejde, a tak Vás žádáme o jeho povolení.`,
        'S pozdravem',
      ],
    })),
  },
  // the name in the fourth case
  {
    id: 'on behalf of a colleague',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: forOne(({ person, username }, { applications }) => ({
      subject: `Přístup do ${applications} pro kolegyni`,
      body: [
        'Dobrý den,',
        `rádi bychom Vás požádali o povolení přístupu do ${applications} pro kolegyni ${accusative(person)}. Její uživatelské jméno je ${username}.`,
        'Děkujeme.',
      ],
    })),
  },
  {
    id: 'entrusted with the agenda',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: forOne(({ person }, { applications, held }) => ({
      subject: `Rozšíření přístupu na ${applications}`,
      body: [
        `Agendou jsme interně pověřili paní ${accusative(person)}, narozenou ${czechDate(person.born)}${held ? `, která dosud používá jen ${held}` : ''}. Žádáme, abyste jí povolili přístup k aplikaci ${applications}.`,
        'S pozdravem',
      ],
    })),
  },
  {
    id: 'please admit',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: forOne(({ person, username, position }, { applications, organisation }) => ({
      subject: `Žádost o vpuštění uživatelky do ${applications}`,
      body: [
        'Vážení,',
        `prosíme, vpusťte do aplikace ${applications} také ${accusative(person)} (${position}, login ${username}), která za organizaci ${organisation.name} připravuje podklady.`,
        'Jde o povolení přístupu k již existujícímu účtu.',
      ],
    })),
  },
  {
    id: 'for our worker, briefly',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: forOne(({ person }, { applications }) => ({
      subject: `Uživatelka aplikace ${applications}`,
      body: [
        `Žádáme o povolení přístupu k aplikaci ${applications} pro naši pracovnici ${accusative(person)}, datum narození ${dottedDate(person.born)}.`,
      ],
    })),
  },
  {
    id: 'in addition to what she has',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: forOne(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost: ${applications} k účtu ${username}`,
      body: [
        'Vážený pane řediteli,',
        `za organizaci ${organisation.name}, IČO ${organisation.ico}, žádám o povolení přístupu k aplikaci ${applications} pro paní ${accusative(person)}. Účet ${username} jí byl zřízen${held ? ` kvůli aplikaci ${held}` : ' již dříve'} a řádně jej užívá.`,
        'Předem děkuji za vstřícnost.',
      ],
    })),
  },
  // several
  {
    id: 'table of the team',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Přístup týmu do ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu k aplikaci ${applications} pro členy týmu organizace ${organisation.name}:`,
        [
          ['Člen týmu', 'Zařazení', 'Datum narození', 'Přihlašuje se jako'],
          ...people.map(({ person, username, position }) => [
            fullName(person),
            position,
            dottedDate(person.born),
            username,
          ]),
        ],
        'Děkujeme za jejich doplnění mezi uživatele.',
      ],
    }),
  },
  {
    id: 'a paragraph for each',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Povolení přístupu více uživatelům – ${applications}`,
      body: [
        'Vážení,',
        `žádost o povolení přístupu k aplikaci ${applications} podáváme za tyto naše uživatele${held ? `, kteří dnes pracují s ${held}` : ''}:`,
        ...people.map(
          ({ person, username }) =>
            `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}. Účet: ${username}.`,
        ),
        'Každý z nich má účet vlastní, hesla si nepředávají.',
      ],
    }),
  },
  {
    id: 'surname first',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: `Žádost o přístupy do ${applications}`,
      body: [
        `Prosíme povolit přístup do ${applications} všem v seznamu.`,
        [
          ['Poř.', 'Příjmení', 'Jméno', 'Nar.', 'Login', 'Mailová adresa'],
          ...people.map(({ person, username }, index) => [
            String(index + 1),
            person.family,
            person.given,
            czechDate(person.born),
            username,
            person.email,
          ]),
        ],
      ],
    }),
  },
  {
    id: 'bulleted, with the seat',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `Žádost o povolení přístupu pro naše pracovníky (${applications})`,
      body: [
        `${organisation.name}, ${seatOf(organisation)}, IČO: ${organisation.ico}`,
        `Statutární zástupce organizace žádá o povolení přístupu k aplikaci ${applications} pro uživatele:`,
        ...people.map(
          ({ person, username }) =>
            `• ${person.given} ${person.family} – nar. ${dottedDate(person.born)} – uživatelské jméno ${username}`,
        ),
        'Souhlasy těchto uživatelů máte k dispozici od zřízení jejich účtů.',
      ],
    }),
  },
  {
    id: 'user names in front',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Rozšíření několika účtů o ${applications}`,
      body: [
        'Dobrý den,',
        `u níže vypsaných účtů prosíme o povolení přístupu i do ${applications}. U každého uvádíme, komu patří, a datum narození.`,
        ...people.map(
          ({ person, username }, index) =>
            `${index + 1}) ${username}: ${person.given} ${person.family}, datum narození ${czechDate(person.born)}`,
        ),
        'S přáním pěkného dne',
      ],
    }),
  },
  // for whoever signs
  {
    id: 'I ask for myself, the name in front',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications, held }) => ({
      subject: `Žádám o přístup do ${applications}`,
      body: [
        'Dobrý den,',
        `jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${wordyDate(person.born)} a mám u Vás uživatelské jméno ${username}${held ? ` (${held})` : ''}. Žádám o povolení přístupu do ${applications}.`,
        'Děkuji.',
      ],
    })),
  },
  {
    id: 'my own account, in lines',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: forOne(({ person, username }, { applications, organisation }) => ({
      subject: `Moje žádost o povolení přístupu (${applications})`,
      body: [
        'Vážení,',
        `pro vlastní potřebu při vedení agendy žádám o povolení přístupu k aplikaci ${applications}. O mně:`,
        `jméno: ${fullName(person)}`,
        `nar.: ${dottedDate(person.born)}`,
        `můj účet: ${username}`,
        `můj e-mail: ${person.email}`,
        `subjekt: ${organisation.name}, IČO ${organisation.ico}`,
      ],
    })),
  },
  {
    id: 'I do it all alone',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications, held }) => ({
      subject: `Přístup do ${applications} pro mě`,
      body: [
        'Hezké odpoledne,',
        `administrativu si dělám ${by(person, 'sám', 'sama')}${held ? `, s ${held} už nějakou dobu pracuji` : ''} a teď bych ${by(person, 'potřeboval', 'potřebovala')} i ${applications}. Můžete mi prosím přístup povolit?`,
        `Přihlašuji se jako ${username}. Datum mého narození je ${czechDate(person.born)}.`,
        'Díky a přeji příjemný den',
      ],
    })),
  },
  {
    id: 'undersigned, for own person',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: forOne(({ person, username }, { applications, organisation }) => ({
      subject: `Podání žádosti o povolení přístupu k aplikaci ${applications}`,
      body: [
        `Já, níže ${by(person, 'podepsaný', 'podepsaná')} ${fullName(person)}, nar. ${czechDate(person.born)}, jednající za organizaci ${organisation.name}, IČO ${organisation.ico}, žádám tímto, aby mi byl povolen přístup k aplikaci ${applications}.`,
        `Uživatelské jméno mi již bylo přiděleno (${username}), a nový souhlas se zpracováním osobních údajů proto nezasílám.`,
      ],
    })),
  },
  {
    id: 'second application, the same person',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: forOne(({ person, username }, { applications, held, organisation }) => ({
      subject: `Druhá aplikace k mému účtu: ${applications}`,
      body: [
        'Dobrý den, vážení,',
        `s účtem ${username}, který jste mi ${held ? `pro ${held} ` : ''}založili, bych se ${by(person, 'chtěl', 'chtěla')} přihlašovat i do ${applications}. Prosím Vás o povolení tohoto přístupu.`,
        `Datum mého narození: ${dottedDate(person.born)}, e-mail: ${person.email}.`,
        `Organizace, za kterou píši: ${organisation.name}`,
      ],
    })),
  },
];
