import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, withoutDiacritics } from '../grammar.ts';

const ofOne = (write: (asked: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

export const requests: RequestWording[] = [
  {
    id: 'reason first, then whom',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held, organisation }) => ({
      subject: `Povolení vstupu do aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `${organisation.name} bude v příštím roce poprvé žádat o dotaci v programu, jehož žádosti se vyplňují v aplikaci ${applications}. Prosíme tedy ministerstvo, aby přístup povolilo osobě, která žádost zpracuje:`,
        `jméno a příjmení: ${fullName(person)}`,
        `datum narození: ${czechDate(person.born)}`,
        `uživatelské jméno (dosud pro aplikaci ${held}): ${username}`,
      ],
    })),
  },
  {
    id: 'formal, data at the end of the letter',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Žádost o zpřístupnění aplikace ${applications} stávajícímu uživateli`,
      body: [
        'Vážený pane řediteli odboru provozu ICT,',
        `na základě informace zveřejněné na internetových stránkách MPSV Vás žádáme, abyste uživateli, jehož údaje uvádíme v závěru tohoto dopisu, umožnili vstup do aplikace ${applications}. Přihlašovat se bude jménem a heslem, které již používá pro aplikaci ${held}.`,
        'Za vyřízení předem děkujeme.',
        `Údaje o uživateli: ${fullName(person)}, narozen${by(person, '', 'a')} ${wordyDate(person.born)}, přihlašovací jméno ${username}`,
      ],
    })),
  },
  {
    id: 'three lines',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: `${applications} – žádáme přístup`,
      body: [
        `Žádáme přístup k aplikaci ${applications} pro: ${fullName(person)}`,
        `nar. ${dottedDate(person.born)}`,
        `login ${username}`,
      ],
    })),
  },
  {
    id: 'chatty, sent here by the help line',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Prosba: ještě aplikace ${applications}`,
      body: [
        'Dobrý den, přeji hezký začátek týdne,',
        `předem se omlouvám, jestli píšu na špatné místo, ale na lince podpory mi řekli, že stačí obyčejná žádost datovou schránkou. Takže moc prosím o povolení přístupu do aplikace ${applications}. Dělat v ní bude ${by(person, 'kolega', 'kolegyně')}, jmenuje se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} se ${czechDate(person.born)} a do aplikace ${held} se hlásí jménem ${username}.`,
        'Kdyby bylo potřeba cokoliv doplnit, určitě se ozvěte.',
      ],
    })),
  },
  {
    id: 'one row of a table',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: ofOne(({ person, username, position }, { applications, organisation }) => ({
      subject: `${organisation.name}: povolení přístupu k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `níže posíláme údaje uživatele, pro kterého žádáme povolení přístupu k aplikaci ${applications}:`,
        [
          ['Jméno, příjmení, titul', 'Funkce', 'Narození (datum)', 'Uživ. jméno v OKslužby', 'Kontakt'],
          [fullName(person), position, czechDate(person.born), username, `e-mail ${person.email}`],
        ],
        'Pěkný den',
      ],
    })),
  },
  {
    id: 'after a phone call',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username, position }, { applications }) => ({
      subject: `Přístup k aplikaci ${applications} – písemná žádost po telefonické domluvě`,
      body: [
        'Vážení,',
        `navazujeme na dnešní telefonický rozhovor s Vaším pracovníkem a písemně žádáme o to, aby se do aplikace ${applications} mohl${by(person, '', 'a')} přihlašovat také ${position} ${fullName(person)} (datum narození: ${dottedDate(person.born)}, účet: ${username}).`,
      ],
    })),
  },
  {
    id: 'the deadline comes near, family name first',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: `Žádost o přístup – spěchá (${applications})`,
      body: [
        'Dobrý den,',
        `za dva týdny nám končí lhůta pro odevzdání výkazu. Můžete prosím co nejdříve povolit přístup do aplikace ${applications} uživateli, jehož údaje následují?`,
        `Příjmení a jméno: ${person.family} ${person.given}`,
        `Narozen${by(person, '', 'a')}: ${dottedDate(person.born)}`,
        `Uživatelské jméno přidělené MPSV: ${username}`,
        'Mnohokrát děkujeme.',
      ],
    })),
  },
  {
    id: 'application, applicant, reason as heads',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, organisation }) => ({
      subject: `ŽÁDOST o povolení přístupu do ${applications}`,
      body: [
        `Žadatel: ${organisation.name}, se sídlem ${seatOf(organisation)}, IČO ${organisation.ico}`,
        `Požadovaná aplikace: ${applications}`,
        `Komu má být přístup povolen: ${fullName(person)}`,
        `Dat. nar.: ${czechDate(person.born)}`,
        `Přihlašuje se jménem: ${username}`,
        'Odůvodnění: vyplňování žádostí o dotaci a závěrečných zpráv',
      ],
    })),
  },
  {
    id: 'birth date, about to use it',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person, position }, { applications }) => ({
      subject: `Zpřístupnění aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `obracíme se na Vás s žádostí o zpřístupnění aplikace ${applications}. Používat ji bude ${fullName(person)}, ${position}, datum narození ${wordyDate(person.born)}.`,
        'Za kladné vyřízení předem děkujeme a jsme s pozdravem',
      ],
    })),
  },
  {
    id: 'birth date, heads of a form made at home',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications, organisation }) => ({
      subject: `Žádost – přístup uživatele do aplikace ${applications}`,
      body: [
        `Název organizace: ${organisation.name}`,
        `IČO organizace: ${organisation.ico}`,
        `Uživatel: ${fullName(person)}`,
        `Datum narození (uživatel): ${dottedDate(person.born)}`,
        `Výše uvedená organizace žádá, aby byl výše uvedenému uživateli povolen přístup k aplikaci ${applications}.`,
      ],
    })),
  },
  {
    id: 'birth date, no marks',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications }) => ({
      subject: withoutDiacritics(`pristup do aplikace ${applications}`),
      body: [
        'Dobry den preji,',
        withoutDiacritics(`radi bychom Vas pozadali o povoleni pristupu do aplikace ${applications}, udaje uzivatele:`),
        `${fullName(person)}, datum narozeni ${czechDate(person.born)}`,
        'Dekuji, preji hezky den.',
      ],
    })),
  },
  {
    id: 'birth date, long-winded',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications, organisation }) => ({
      subject: `Naše žádost ve věci aplikace ${applications}`,
      body: [
        'Vážený pane, vážená paní,',
        `dovolte, abychom se na Vás obrátili v následující záležitosti. ${organisation.name} se věnuje podpoře občanů našeho regionu již řadu let a v posledních měsících se rozhodla využít i možností, které nabízí Vaše ministerstvo. Podle pokynů na webu je k tomu zapotřebí přístup k aplikaci ${applications}.`,
        `Touto cestou si proto dovolujeme zdvořile požádat o jeho povolení. Přístup bude za naši organizaci využívat ${by(person, 'pan', 'paní')} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} dne ${czechDate(person.born)}.`,
        'Za pochopení a vstřícný přístup předem velmi děkujeme.',
      ],
    })),
  },
  {
    id: 'extend the account',
    for: 'one',
    tells: ['username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Rozšíření účtu o aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o rozšíření účtu ${username}, jehož uživatelem je ${fullName(person)}, o aplikaci ${applications}. V tuto chvíli účet slouží k práci v aplikaci ${held}.`,
      ],
    })),
  },
  {
    id: 'the verb at the end',
    for: 'one',
    tells: ['username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Uživatel aplikace ${held} – přístup i k aplikaci ${applications}`,
      body: [
        'Vážení,',
        `${by(person, 'uživateli, kterým', 'uživatelce, kterou')} je ${fullName(person)} (uživatelské jméno ${username}), prosím přístup k aplikaci ${applications} povolte.`,
        `Dosud používá aplikaci ${held}.`,
      ],
    })),
  },
  {
    id: 'table of two columns',
    for: 'one',
    tells: ['username', 'email'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: `Prosíme zpřístupnit ${applications}`,
      body: [
        [
          ['Požadavek', `povolení přístupu k aplikaci ${applications}`],
          ['Uživatel', fullName(person)],
          ['Jméno pro přihlášení', username],
          ['E-mailová adresa', `${person.email} (pracovní)`],
        ],
        'Prosíme o zaslání zprávy, až bude přístup povolen.',
      ],
    })),
  },
  {
    id: 'agenda taken over',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Změna v agendě dotací – přístup do aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `agendu dotací nově zajišťuje ${fullName(person)}, nar. ${czechDate(person.born)}. Protože má zatím jen přístup k aplikaci ${held} (jméno: ${username}), žádáme o přístup k aplikaci ${applications}.`,
        'S pozdravem',
      ],
    })),
  },
  {
    id: 'for myself, my data below',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Moje žádost o vstup do aplikace ${applications}`,
      body: [
        'Dobrý den,',
        `${by(person, 'rád', 'ráda')} bych ${by(person, 'požádal', 'požádala')} o povolení vstupu do aplikace ${applications}. Aplikaci ${held} už používám.`,
        'Moje údaje:',
        fullName(person),
        `${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}`,
        `uživatelské jméno ${username}`,
      ],
    })),
  },
  {
    id: 'the undersigned asks',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, organisation }) => ({
      subject: `Žádost oprávněné osoby o přístup – ${applications}`,
      body: [
        `Já, níže ${by(person, 'podepsaný', 'podepsaná')} ${fullName(person)}, nar. ${dottedDate(person.born)}, žádám tímto Ministerstvo práce a sociálních věcí, aby mi povolilo přístup k aplikaci ${applications}, kterou potřebuji pro agendu subjektu ${organisation.name}, IČO ${organisation.ico}. Moje uživatelské jméno zní ${username}.`,
      ],
    })),
  },
  {
    id: 'for myself, very short',
    for: 'oneself',
    tells: ['username'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: `Povolení pro mě: ${applications}`,
      body: [`Žádám pro sebe o přístup k aplikaci ${applications}.`, `${fullName(person)}, login: ${username}`, 'Díky'],
    })),
  },
  {
    id: 'reason, then I ask',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Nemám přístup k aplikaci ${applications} – žádost o povolení`,
      body: [
        'Dobrý den,',
        `do aplikace ${held} se běžně přihlašuji pod jménem ${username}. Letos ale budu podávat také žádost v aplikaci ${applications}, kam mě systém nepustí, a na webu čtu, že o povolení je třeba napsat. Prosím tedy o něj.`,
        `${fullName(person)}, datum nar.: ${czechDate(person.born)}, e-mail: ${person.email}`,
      ],
    })),
  },
  {
    id: 'for myself, formal with the birth date',
    for: 'oneself',
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications, organisation }) => ({
      subject: `Povolení přístupu k aplikaci ${applications} pro moji osobu`,
      body: [
        'Vážení,',
        `v souladu s postupem uveřejněným na webu MPSV žádám o povolení svého přístupu k aplikaci ${applications}. Přístup využiji pro subjekt: ${organisation.name} (IČO: ${organisation.ico}).`,
        `Jméno žadatele: ${fullName(person)}`,
        `Datum narození žadatele: ${wordyDate(person.born)}`,
      ],
    })),
  },
  {
    id: 'her to be let in, in the accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: `Přístup pro paní ${accusative(person)} – ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme, povolte přístup k aplikaci ${applications} pro paní ${accusative(person)} (nar. ${dottedDate(person.born)}, uživatelské jméno ${username}).`,
        'Děkuji a přeji hezký zbytek dne.',
      ],
    })),
  },
  {
    id: 'as another user we name her, in the accusative',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications, organisation }) => ({
      subject: `Další uživatelka aplikace ${applications}`,
      body: [
        'Vážení,',
        `jako uživatelku aplikace ${applications} za ${organisation.name} navrhujeme ${accusative(person)}, datum narození ${czechDate(person.born)}, a žádáme, abyste jí přístup povolili.`,
      ],
    })),
  },
  {
    id: 'for a colleague, in the accusative',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Žádáme přístup pro kolegyni, ${applications}`,
      body: [
        `Na základě účtu ${username} k aplikaci ${held} žádáme o povolení přístupu také k aplikaci ${applications} pro kolegyni ${accusative(person)}.`,
        'Děkujeme za pomoc.',
      ],
    })),
  },
  {
    id: 'name alone, who shall be let in',
    for: 'one',
    tells: [],
    write: ofOne(({ person }, { applications }) => ({
      subject: `${applications} – žádáme o přístup`,
      body: [
        'Dobrý den,',
        `chtěli bychom, aby do aplikace ${applications} měl${by(person, '', 'a')} přístup ${fullName(person)}. Prosíme o jeho povolení.`,
      ],
    })),
  },
  {
    id: 'name alone, with the post held',
    for: 'one',
    tells: [],
    write: ofOne(({ person, position }, { applications, organisation }) => ({
      subject: `Povolení k práci v aplikaci ${applications}`,
      body: [
        'Vážení,',
        `${organisation.name}, IČO ${organisation.ico}, tímto žádá o povolení přístupu k aplikaci ${applications}.`,
        `Osoba, která bude přístup užívat: ${fullName(person)}`,
        `Pracovní zařazení: ${position}`,
      ],
    })),
  },
  {
    id: 'several, each in lines',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Společná žádost uživatelů o přístup do ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o povolení přístupu do aplikace ${applications} pro každého z těchto uživatelů:`,
        ...people.flatMap(({ person, username }, index) => [
          `${index + 1}. uživatel: ${fullName(person)}`,
          `datum narození: ${czechDate(person.born)}`,
          `uživatelské jméno: ${username}`,
        ]),
        'Předem děkujeme za spolupráci.',
      ],
    }),
  },
  {
    id: 'several, table after the reason',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held, organisation }) => ({
      subject: `Přístupy zaměstnanců – aplikace ${applications}`,
      body: [
        `Zaměstnanci uvedení v tabulce pracují v aplikaci ${held} a budou se podílet i na žádostech podávaných v aplikaci ${applications}. ${organisation.name} proto žádá o povolení jejich přístupu.`,
        [
          ['P. č.', 'Zaměstnanec', 'Nar.', 'Přihl. jméno'],
          ...people.map(({ person, username }, index) => [
            `${index + 1}.`,
            fullName(person),
            dottedDate(person.born),
            username,
          ]),
        ],
      ],
    }),
  },
  {
    id: 'several, in one sentence',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: `Přístup pro naše pracovníky do aplikace ${applications}`,
      body: [
        'Vážení,',
        `prosíme, aby k aplikaci ${applications} měli přístup tito naši pracovníci: ${people
          .map(
            ({ person, username }) =>
              `${fullName(person)}, nar. ${czechDate(person.born)}, stávající uživatelské jméno ${username}`,
          )
          .join('; ')}.`,
        'Za brzké vyřízení děkujeme.',
      ],
    }),
  },
  {
    id: 'several, with dashes and positions',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications }) => ({
      subject: `Žádost o povolení přístupu uživatelům aplikace ${applications}`,
      body: [
        'Dobrý den,',
        'dle pokynů na stránkách MPSV zasíláme žádost o povolení přístupu pro tyto osoby:',
        ...people.map(
          ({ person, username, position }) =>
            `- ${fullName(person)} (${position}), narozen${by(person, '', 'a')} ${dottedDate(person.born)}, účet ${username}, e-mail ${person.email}`,
        ),
        `Všichni jmenovaní budou pracovat v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'several, without marks',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications }) => ({
      subject: withoutDiacritics(`zadost o pristup pro vice lidi, ${applications}`),
      body: [
        'Zdravim,',
        withoutDiacritics(
          `potrebujeme povolit pristup k aplikaci ${applications} pro nasledujici pracovniky, prosime o to:`,
        ),
        [
          ['Jmeno', 'Datum narozeni', 'Uziv. jmeno'],
          ...people.map(({ person, username }) => [fullName(person), czechDate(person.born), username]),
        ],
      ],
    }),
  },
  {
    id: 'several, by their birth dates',
    for: 'many',
    tells: ['birthDate'],
    write: ({ people, applications, organisation }) => ({
      subject: `Seznam osob pro povolení přístupu k aplikaci ${applications}`,
      body: [
        'Vážené dámy a pánové,',
        `jménem organizace ${organisation.name} (${organisation.ico}) Vás žádám o povolení přístupu k aplikaci ${applications} osobám, jejichž jména a data narození následují.`,
        ...people.map(({ person }) => `${fullName(person)}, ${wordyDate(person.born)}`),
        'Předem Vám děkuji za laskavé vyřízení.',
      ],
    }),
  },
];
