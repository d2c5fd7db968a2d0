import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { Asked, RequestFacts, RequestWording, Text } from '../../words.ts';
import { accusative, by, joined, withoutDiacritics } from '../grammar.ts';

/** A letter that concerns one user alone. */
const ofOne = (write: (user: Asked, facts: RequestFacts) => Text) => (facts: RequestFacts) =>
  write(facts.people[0]!, facts);

export const requests: RequestWording[] = [
  {
    id: 'work shared out anew in a home',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held, organisation }) => ({
      subject: `Rozšíření okruhu uživatelů ${applications}`,
      body: [
        'Vážený pane řediteli,',
        `od nového roku se u nás změní rozdělení práce mezi ekonomickým a sociálním úsekem. S ${applications} bude pracovat ${by(person, 'zaměstnanec, kterého', 'zaměstnankyně, kterou')} uvádím níže, a proto Vás jménem organizace ${organisation.name} žádám, abyste ${by(person, 'mu', 'jí')} k tomu povolili přístup.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} dne ${wordyDate(person.born)}`,
        held
          ? `Od Vás již má účet k ${held}, pod kterým vystupuje jako ${username}.`
          : `Uživatelské jméno, které od Vás již má: ${username}.`,
        'Za vyřízení děkuji a přeji klidný podzim.',
      ],
    })),
  },
  {
    id: 'from the office of an early-care centre',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Prosba o přidání ${applications} ke stávajícímu účtu`,
      body: [
        'Dobrý den do Prahy,',
        `potřebovali bychom, aby se ${fullName(person)} ${by(person, 'dostal', 'dostala')} i do ${applications}. Účet od Vás už má${held ? ` (${held})` : ''}, přihlašuje se jako ${username}. Kdybyste potřebovali datum narození, tak je to ${czechDate(person.born)}.`,
        'Mockrát díky za pomoc a zdravíme z našeho střediska!',
      ],
    })),
  },
  {
    id: 'what is to be set, in a table of a town',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username, position }, { applications, organisation }) => ({
      subject: 'Nastavení přístupu – podklad pro správce aplikace',
      body: [
        'Tímto uplatňujeme požadavek na povolení přístupu podle údajů v tabulce.',
        [
          ['Údaj', 'Vyplňuje organizace'],
          ['Kam má být přístup povolen', applications],
          ['Komu', fullName(person)],
          ['Den narození', czechDate(person.born)],
          ['Zařazení u nás', position],
          ['Přihlašuje se jako', username],
          ['Organizace', `${organisation.name} (IČO ${organisation.ico})`],
        ],
        'V případě nejasností volejte na číslo uvedené v záhlaví.',
      ],
    })),
  },
  {
    id: 'three questions and their answers',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, organisation }) => ({
      subject: `${organisation.name} žádá o povolení přístupu`,
      body: [
        `Do jaké aplikace: ${applications}`,
        `Komu přístup povolit: ${person.given} ${person.family}, nar. ${dottedDate(person.born)}`,
        `Pod jakým uživatelským jménem: ${username} (zůstává beze změny)`,
        'O povolení tohoto přístupu Vás zdvořile žádáme.',
      ],
    })),
  },
  {
    id: 'old computer without hooks',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: withoutDiacritics(`${applications} - prosime pridat uzivatele`),
      body: [
        'Zdravime z azyloveho domu,',
        `${withoutDiacritics(`potrebujeme, aby nas uzivatel ${username} smel pracovat i v ${applications}. Prosime tedy o povoleni pristupu. Jde o tuto osobu: `)}${person.given} ${person.family}, datum nar. ${czechDate(person.born)}.`,
        'Dekujeme Vam predem, s pozdravem',
      ],
    })),
  },
  {
    id: 'stands in for a colleague on maternity leave',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username, position }, { applications, held }) => ({
      subject: `Zástup za mateřskou dovolenou – přístup do ${applications}`,
      body: [
        'Vážení,',
        `kolegyně, která u nás dosud zpracovávala podklady v ${applications}, nastoupila na mateřskou dovolenou. Její práci převzal${by(person, '', 'a')} ${fullName(person)} (${position}).`,
        `Abychom stihli termíny, prosíme o povolení přístupu do ${applications} právě pro ${by(person, 'tohoto pracovníka', 'tuto pracovnici')}. Identifikace: narozen${by(person, '', 'a')} ${czechDate(person.born)}, uživatelské jméno ${username}${held ? `, zatím má oprávnění jen k ${held}` : ''}.`,
        'Kolegyni na mateřské její přístup prosím ponechte.',
      ],
    })),
  },
  {
    id: 'by the rules of access, in one breath',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost dle pravidel přístupu uživatelů k aplikaci ${applications}`,
      body: [
        `Podle kapitoly 1 zveřejněného postupu, jež držitelům účtu${held ? ` k aplikaci ${held}` : ''} ukládá zaslat místo souhlasu pouze žádost, žádá ${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)}, o povolení přístupu k aplikaci ${applications} pro osobu jménem ${fullName(person)}, narozenou ${wordyDate(person.born)}, vedenou u Vás pod uživatelským jménem ${username}.`,
        'V úctě',
      ],
    })),
  },
  {
    id: 'with the conditional as people speak it',
    for: 'one',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Chtěli by jsme přístup do ${applications}`,
      body: [
        'Dobrý den,',
        `chtěli by jsme Vás požádat o přístup do ${applications} pro ${by(person, 'našeho kolegu', 'naši kolegyni')}. ${held ? `Do ${held} už chodí a` : 'Přihlašovací'} jméno má ${username}.`,
        `Celé jméno je ${fullName(person)} a datum narození ${dottedDate(person.born)}.`,
        'Děkujem a pěkný zbytek týdne!',
      ],
    })),
  },
  {
    id: 'colleague asked for by her name, from a hospice',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username, position }, { applications, organisation }) => ({
      subject: `${organisation.name} – uživatelka ${applications}`,
      body: [
        'Vážení kolegové z ministerstva,',
        `s prací v ${applications} jsme pověřili ${accusative(person)} (u nás: ${position}), a přístup tam zatím nemá. Prosíme, povolte jí ho.`,
        `Uživatelské jméno zní ${username}, datum narození je ${czechDate(person.born)}.`,
        'Děkujeme, že to pro nás uděláte.',
      ],
    })),
  },
  {
    id: 'the project has one more member',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Přístup pro další členku týmu – ${applications}`,
      body: [
        `dovolujeme si požádat o udělení přístupu k ${applications} také pro ${accusative(person)}, která je narozena ${wordyDate(person.born)} a má přidělený účet ${username}${held ? ` v ${held}` : ''}.`,
        'Žádost posíláme bez tiskopisu, protože ten k ní podle Vašeho webu není potřeba.',
      ],
    })),
  },
  {
    id: 'shortly, for one woman',
    for: 'one',
    inflected: true,
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: 'Oprávnění pro kolegyni',
      body: [
        `Zpřístupněte prosím ${applications} pro ${accusative(person)} / nar. ${dottedDate(person.born)} / uživ. jméno ${username}.`,
        'Díky za rychlost.',
      ],
    })),
  },
  {
    id: 'you will find the account by the day of birth',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications, held, organisation }) => ({
      subject: `Povolení přístupu do ${applications} (${organisation.name})`,
      body: [
        'Vážená paní, vážený pane,',
        `podklady v ${applications} má u nás nově zpracovávat ${person.given} ${person.family}. Zatím tam přístup povolen nemá, a tak o jeho povolení tímto žádáme.`,
        `Přihlašovací jméno zrovna nemáme po ruce${held ? `, účet k ${held} se ale jistě dá dohledat` : ', jistě se ale dá dohledat'} podle data narození, které je ${czechDate(person.born)}.`,
        'Se srdečným pozdravem',
      ],
    })),
  },
  {
    id: 'economist of a small society',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person, position }, { applications }) => ({
      subject: `Uživatelský přístup, ${applications}`,
      body: [
        'Dobrý den, z naší strany máme jediný požadavek:',
        `povolit přístup do ${applications} – ${fullName(person)}, ${position}, dat. nar. ${dottedDate(person.born)}.`,
        'Moc děkuji a jsem s pozdravem',
      ],
    })),
  },
  {
    id: 'dotted lines of a typed sheet',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person, position }, { applications, held, organisation }) => ({
      subject: 'ŽÁDOST O PŘÍSTUP UŽIVATELE',
      body: [
        `Zaměstnavatel ........ ${organisation.name}`,
        `Sídlo ................ ${seatOf(organisation)}`,
        `Zaměstnanec .......... ${fullName(person)}`,
        `Datum narození ....... ${dottedDate(person.born)}`,
        `Profese .............. ${position}`,
        ...(held ? [`Nyní užívá ........... ${held}`] : []),
        `Žádá se o přístup k .. ${applications}`,
        'Správnost údajů za zaměstnavatele potvrzuje níže podepsaný statutární zástupce.',
      ],
    })),
  },
  {
    id: 'a charity tells its whole story',
    for: 'one',
    tells: ['birthDate'],
    write: ofOne(({ person, position }, { applications, held, organisation }) => ({
      subject: `Přístup do ${applications} pro ${by(person, 'našeho nového spolupracovníka', 'naši novou spolupracovnici')}`,
      body: [
        'Pokoj a dobro,',
        `${organisation.name} působí v regionu již přes dvacet let a letos poprvé se chystáme zapojit do dotačního řízení ve větším rozsahu. Podklady jsme dosud posílali poštou a s elektronickým vyplňováním máme jen malé zkušenosti, ale učíme se.`,
        `Nejvíce z nás se v počítačích vyzná ${person.given} ${person.family}. Pracuje tu jako ${position}, ${by(person, 'narodil se', 'narodila se')} ${wordyDate(person.born)}${held ? ` a aplikaci ${held} už ovládá` : ''}. Prosíme Vás tedy, abyste ${by(person, 'mu povolili', 'jí povolili')} přístup do ${applications}.`,
        'Za Vaši trpělivost s námi upřímně děkujeme.',
      ],
    })),
  },
  {
    id: 'one more colleague begins',
    for: 'one',
    inflected: true,
    tells: ['birthDate'],
    write: ofOne(({ person }, { applications, held }) => ({
      subject: `Žádáme o další přístup (${applications})`,
      body: [
        'Hezké odpoledne,',
        `s ${applications} by měla začít pracovat i jedna naše kolegyně. Žádáme proto o povolení přístupu pro ${accusative(person)}, nar. ${czechDate(person.born)}.${held ? ` S účtem pro ${held} pracuje již delší dobu, jen by k němu přibylo další oprávnění.` : ''}`,
        'Na zprávu, že je hotovo, se těší celé středisko.',
      ],
    })),
  },
  {
    id: 'add one right to one account',
    for: 'one',
    tells: ['username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Účet ${username}: doplnění oprávnění`,
      body: [
        `U účtu ${username}, který náleží osobě ${fullName(person)}, prosíme doplnit oprávnění ke vstupu do ${applications}.`,
        held ? `Stávající oprávnění k ${held} má zůstat zachováno.` : 'Nic dalšího na účtu měnit není třeba.',
      ],
    })),
  },
  {
    id: 'the user sees nothing but one tile',
    for: 'one',
    tells: ['username'],
    write: ofOne(({ person, username, position }, { applications, held }) => ({
      subject: `Chybějící přístup do ${applications}`,
      body: [
        'Vážení přátelé,',
        `po přihlášení se ${by(person, 'našemu kolegovi', 'naší kolegyni')} nabízí ${held ? `pouze ${held}` : 'jen úvodní stránka'}. Vysvětlili nám, že o další je nutné požádat písemně, což tímto činíme: žádáme o povolení přístupu do ${applications}.`,
        `Uživatelské jméno: ${username}. Patří k němu: ${fullName(person)}, ${position}.`,
        'Zdraví kolektiv terénní služby',
      ],
    })),
  },
  {
    id: 'numbered points of a request',
    for: 'one',
    tells: ['username'],
    write: ofOne(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost – ${organisation.name}, IČ ${organisation.ico}`,
      body: [
        '1) Předmět žádosti',
        `Povolení přístupu k aplikaci ${applications}.`,
        '2) Uživatel',
        `${fullName(person)}, přihlašovací údaj (jméno): ${username}`,
        '3) Odůvodnění',
        `${held ? `Uživatel má účet k aplikaci ${held}, nový souhlas se proto nezasílá. ` : ''}Rozsah naší činnosti se rozrostl a jeden pracovník na zpracování podkladů nestačí.`,
      ],
    })),
  },
  {
    id: 'lady known by the name of her account',
    for: 'one',
    inflected: true,
    tells: ['username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `K účtu ${username} žádáme přístup do ${applications}`,
      body: [
        'Dobrý den,',
        `můžete prosím paní uživatelku ${accusative(person)}, kterou ${held ? `v ${held} ` : ''}vedete jako ${username}, pustit ještě do ${applications}? Považujte prosím tento dopis za žádost o povolení přístupu.`,
        'S poděkováním za celý tým',
      ],
    })),
  },
  {
    id: 'write to this mailbox',
    for: 'one',
    tells: ['email'],
    write: ofOne(({ person, position }, { applications }) => ({
      subject: `Povolte nám prosím ${applications}`,
      body: [
        'Zdravím na ministerstvo,',
        `v naší poradně má s ${applications} pracovat ${fullName(person)} (${position}). Tímto žádáme o povolení přístupu. Přihlašovací jméno i heslo zůstanou, jak jsou.`,
        `Zprávu o vyřízení můžete poslat rovnou ${by(person, 'jemu', 'jí')} na adresu ${person.email}.`,
      ],
    })),
  },
  {
    id: 'asked in the heading alone',
    for: 'one',
    tells: [],
    write: ofOne(({ person }, { applications, organisation }) => ({
      subject: `Povolení přístupu do ${applications}: ${fullName(person)}`,
      body: [
        `ve věci shora uvedené žádá ${organisation.name} o kladné vyřízení, tedy o povolení přístupu.`,
        'Ostatní údaje o uživateli máte k dispozici z dřívější doby.',
      ],
    })),
  },
  {
    id: 'a sole trader and her assistant',
    for: 'one',
    tells: [],
    write: ofOne(({ person, position }, { applications, held }) => ({
      subject: `Přístup do ${applications} pro svého člověka`,
      body: [
        'Dobrý den z malé kanceláře,',
        `na papíry jsme tu jen dva, a tak by bylo dobré, aby do ${applications} ${by(person, 'mohl', 'mohla')} vstupovat i ${fullName(person)} – ${position}.${held ? ` V ${held} už to ${by(person, 'mu', 'jí')} funguje.` : ''} Žádám Vás tedy o povolení přístupu.`,
        'Mějte se moc pěkně.',
      ],
    })),
  },
  {
    id: 'request of two lines',
    for: 'one',
    tells: [],
    write: ofOne(({ person }, { applications }) => ({
      subject: 'Uživatelský přístup – žádáme',
      body: [
        `Aplikace: ${applications}.`,
        `Přístup prosíme povolit osobě: ${person.given} ${person.family}. Děkujeme.`,
      ],
    })),
  },
  {
    id: 'card of a user',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: ofOne(({ person, username, position }, { applications, held }) => ({
      subject: `Karta uživatele – žádost o přístup do ${applications}`,
      body: [
        'Žádáme o povolení přístupu níže popsanému uživateli.',
        [
          ['Rubrika', 'Obsah'],
          ['Titul, jméno, příjmení', fullName(person)],
          ['Dat. narození', dottedDate(person.born)],
          ['Pracovní pozice', position],
          ['Služební e-mail', person.email],
          ['Účet', username],
          ['Používané aplikace', held ?? '—'],
          ['Požadované aplikace', applications],
        ],
      ],
    })),
  },
  {
    id: 'director vouches for an employee',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: ofOne(({ person, username }, { applications, held, organisation }) => ({
      subject: `Žádost ředitelství o přístup – ${applications}`,
      body: [
        'Vážený pane inženýre,',
        `potvrzuji, že ${fullName(person)} je v organizaci ${organisation.name} v pracovním poměru a že svou práci v ${applications} bude vykonávat podle mých pokynů. Na základě toho Vás žádám o povolení přístupu.`,
        `Údaje pro dohledání: datum nar. ${czechDate(person.born)}; uživatelské jméno ${username}${held ? ` zřízené pro ${held}` : ''}; elektronická adresa ${person.email}.`,
        'S úctou a pozdravem',
      ],
    })),
  },
  {
    id: 'all between slashes',
    for: 'one',
    tells: ['birthDate', 'username', 'email'],
    write: ofOne(({ person, username }, { applications }) => ({
      subject: `Další uživatel pro ${applications}`,
      body: [
        `Dobrý den, posílám žádost o přístup do ${applications}:`,
        `${person.family} ${person.given} / ${dottedDate(person.born)} / ${username} / ${person.email}`,
        '(příjmení a jméno / datum narození / uživatelské jméno / e-mail)',
        'Kdyby to bylo možné ještě tento týden, budeme moc rádi.',
      ],
    })),
  },
  {
    id: 'the one who is to answer calls for subsidies',
    for: 'one',
    tells: ['username', 'email'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Otevření ${applications} dalšímu uživateli`,
      body: [
        'Vážení,',
        `v rámci přípravy na vyhlášení dotací potřebujeme otevřít ${applications} i pro ${by(person, 'dalšího uživatele', 'další uživatelku')}. Žádáme o povolení přístupu takto:`,
        `uživatel: ${fullName(person)}, uživatelské jméno: ${username}, e-mail: ${person.email}${held ? `, dosavadní přístup: ${held}` : ''}`,
        'Předem děkujeme za součinnost.',
      ],
    })),
  },
  {
    id: 'team of a day centre in a grid',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, held }) => ({
      subject: `Povolení přístupu do ${applications} pro členy týmu`,
      body: [
        'Dobrý den,',
        `rozhodli jsme se, že s ${applications} bude u nás pracovat celý tým denního stacionáře, nejen vedoucí. Žádáme Vás o povolení přístupu pro všechny, jejichž jména následují:`,
        [
          ['Kdo', 'Kdy narozen(a)', 'Jak se přihlašuje'],
          ...people.map(({ person, username }) => [fullName(person), dottedDate(person.born), username]),
        ],
        held ? `Pro ${held} mají účty už všichni.` : 'Uživatelská jména mají už všichni.',
      ],
    }),
  },
  {
    id: 'asterisks of a town office',
    for: 'many',
    tells: ['birthDate', 'username'],
    write: ({ people, applications, organisation }) => ({
      subject: `${organisation.name}: přístup více osob, ${applications}`,
      body: [
        `žádáme, aby k ${applications} byl povolen přístup následujícím osobám, které jsou v pracovním poměru k naší organizaci.`,
        ...people.map(
          ({ person, username, position }) =>
            `* ${person.given} ${person.family} (${position}), ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, účet ${username}`,
        ),
        'Případné doplnění zašleme obratem.',
      ],
    }),
  },
  {
    id: 'accounts first, their holders after',
    for: 'many',
    tells: ['username'],
    write: ({ people, applications }) => ({
      subject: `Rozšíření několika účtů o ${applications}`,
      body: [
        'Krásné dopoledne,',
        `můžeme Vás poprosit o rozšíření těchto uživatelských účtů o přístup do ${applications}?`,
        ...people.map(({ person, username }) => `${username} = ${fullName(person)}`),
        'Jde o naše kmenové zaměstnance. Děkujeme Vám.',
      ],
    }),
  },
  {
    id: 'named one after another',
    for: 'many',
    tells: ['birthDate'],
    write: ({ people, applications, held }) => ({
      subject: `Společná žádost pracovníků o ${applications}`,
      body: [
        'Vážené dámy, vážení pánové,',
        `rádi bychom do ${applications} zapojili více lidí, než je tomu dosud. Přístup prosíme povolit těmto zaměstnancům: ${joined(people.map(({ person }) => `${fullName(person)} – nar. ${czechDate(person.born)}`))}.`,
        held ? `Každý z nich je už registrován pro ${held}.` : 'Nové souhlasy s ohledem na Vaše pravidla neposíláme.',
        'S pozdravem vedení domova',
      ],
    }),
  },
  {
    id: 'register of users with mail',
    for: 'many',
    tells: ['birthDate', 'username', 'email'],
    write: ({ people, applications, organisation }) => ({
      subject: `Soupis uživatelů k povolení přístupu, IČO ${organisation.ico}`,
      body: [
        `Soupis osob, kterým ${organisation.name} žádá povolit přístup k ${applications}`,
        [
          ['Poř.', 'Titul a jméno', 'Dat. nar.', 'Funkce', 'Uživatel. jméno', 'Elektronická pošta'],
          ...people.map(({ person, username, position }, index) => [
            String(index + 1),
            fullName(person),
            czechDate(person.born),
            position,
            username,
            person.email,
          ]),
        ],
        'Soupis je úplný a nahrazuje samostatné žádosti.',
      ],
    }),
  },
  {
    id: 'I have been using one and want another',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username }, { applications, held }) => ({
      subject: `Přístup do ${applications} – žádám pro sebe`,
      body: [
        'Vážení,',
        `${held ? `s ${held} pracuji bez potíží, ale ` : ''}k ${applications} přístup povolen nemám. Prosím Vás o jeho povolení.`,
        `Přihlašuji se jako ${username}. Narodil${by(person, '', 'a')} jsem se ${czechDate(person.born)}.`,
        'Děkuji a přeji příjemný den.',
      ],
    })),
  },
  {
    id: 'signed by the head of the organisation for herself',
    for: 'oneself',
    tells: ['birthDate', 'username'],
    write: ofOne(({ person, username, position }, { applications, held, organisation }) => ({
      subject: `Žádost (${applications})`,
      body: [
        `já, ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, v organizaci ${organisation.name} na pozici ${position}, Vás žádám, abyste k mému uživatelskému jménu ${username} povolili přístup do ${applications}.`,
        held
          ? `Souhlas ode mne máte od doby, kdy mi byl zřizován účet k ${held}.`
          : 'Jiné úpravy svých údajů nepožaduji.',
        'V naději na brzké vyřízení',
      ],
    })),
  },
  {
    id: 'could I too',
    for: 'oneself',
    tells: ['username'],
    write: ofOne(({ person, username, position }, { applications, held }) => ({
      subject: `${applications} i pro mne, prosím`,
      body: [
        'Dobrý den,',
        `pracuji jako ${position} a vedení po mně chce, abych ${held ? `kromě ${held} ` : ''}zpracovával${by(person, '', 'a')} podklady také v ${applications}. Můžete mi tam prosím povolit přístup? Moje uživatelské jméno: ${username}.`,
        'Moc Vám děkuji, jste hodní.',
      ],
    })),
  },
  {
    id: 'applicant about herself under each other',
    for: 'oneself',
    tells: ['birthDate', 'username', 'email'],
    write: ofOne(({ person, username, position }, { applications, organisation }) => ({
      subject: 'Individuální žádost o povolení přístupu',
      body: [
        `Žádám o povolení přístupu k: ${applications}`,
        `O mně: ${fullName(person)}, ${position}`,
        `Kde pracuji: ${organisation.name}, ${seatOf(organisation)}`,
        `Kdy jsem ${by(person, 'narozen', 'narozena')}: ${czechDate(person.born)}`,
        `Můj účet u Vás: ${username}`,
        `Kam mi lze psát: ${person.email}`,
      ],
    })),
  },
  {
    id: 'day of birth for your files',
    for: 'oneself',
    tells: ['birthDate'],
    write: ofOne(({ person, position }, { applications, held, organisation }) => ({
      subject: `Rozšíření mého přístupu o ${applications}`,
      body: [
        'Vážená paní magistro, vážený pane magistře,',
        `obracím se na Vás s žádostí o povolení přístupu do ${applications}. V organizaci ${organisation.name} pracuji jako ${position}${held ? ` a účet k ${held} již delší dobu mám` : ''}.`,
        `Pro Vaši evidenci připojuji datum svého narození, ${wordyDate(person.born)}.`,
        'S pozdravem a přáním všeho dobrého',
      ],
    })),
  },
];
