import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by } from '../grammar.ts';

const plainName = ({ given, family }: SamplePerson) => `${given} ${family}`;
const surnameFirst = ({ given, family }: SamplePerson) => `${family} ${given}`;

export const ends: ChangeWording[] = [
  {
    id: 'two lines of the new head',
    tells: ['birthDate'],
    write: ({ person, on, applications }) => ({
      subject: 'Konec funkce statutárního zástupce',
      body: [
        `${fullName(person)}, nar. ${dottedDate(person.born)}, od ${czechDate(on)} naši organizaci nezastupuje, funkce statutárního zástupce ${by(person, 'mu', 'jí')} skončila.`,
        `Odeberte ${by(person, 'mu', 'jí')} prosím oprávnění v ${applications}.`,
      ],
    }),
  },
  {
    id: 'annual meeting voted',
    tells: [],
    write: ({ person, office, on, successor }) => ({
      subject: 'Volba nového statutárního orgánu',
      body: [
        'Dobrý den,',
        `na výroční schůzi dne ${czechDate(on)} proběhly volby. ${fullName(person)} (${office}) už znovu ${by(person, 'nekandidoval', 'nekandidovala')} a statutárním orgánem tak přestal${by(person, '', 'a')} být. Zvolen${by(successor, '', 'a')} ${by(successor, 'byl', 'byla')} ${fullName(successor)}.`,
        'Píšeme Vám to kvůli OKslužby, aby za nás nemohl podávat nikdo, kdo k tomu už nemá mandát.',
      ],
    }),
  },
  {
    id: 'notice in labelled lines',
    tells: ['birthDate', 'username'],
    write: ({ person, office, on, username, organisation, applications }) => ({
      subject: `Oznámení pro správce ${applications}`,
      body: [
        `Organizace: ${organisation.name}, IČO ${organisation.ico}`,
        `Statutární orgán, jehož funkce zanikla: ${plainName(person)}`,
        `Narozen(a): ${czechDate(person.born)}`,
        `Zanikla funkce: ${office}`,
        `Kdy zanikla: ${czechDate(on)}`,
        `Účet ke zneplatnění: ${username}`,
      ],
    }),
  },
  {
    id: 'council of the town removed',
    tells: [],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Odvolání a jmenování ve vedení naší organizace',
      body: [
        'Vážený pane řediteli, vážení,',
        `rada obce jako zřizovatel odvolala ke dni ${wordyDate(on)} z vedoucího místa (${office}) ${by(person, 'dosavadního statutárního zástupce', 'dosavadní statutární zástupkyni')} naší organizace. ${by(person, 'Odvolaným', 'Odvolanou')} je ${fullName(person)}, ${by(successor, 'nově jmenovaným', 'nově jmenovanou')} ${fullName(successor)}.`,
        `Žádáme, aby ${by(person, 'odvolaný', 'odvolaná')} již nemohl${by(person, '', 'a')} za organizaci činit podání v ${applications}.`,
      ],
    }),
  },
  {
    id: 'family firm, father to child',
    tells: ['birthDate'],
    write: ({ person, on, successor }) => ({
      subject: 'Předání vedení',
      body: [
        'Dobrý den,',
        `po mnoha letech předal${by(person, '', 'a')} ${plainName(person)} (${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}) vedení a dnem ${czechDate(on)} ${by(person, 'přestal', 'přestala')} být naším statutárním zástupcem. Od té chvíle za nás jedná ${fullName(successor)}.`,
        `V OKslužby má ${by(person, 'předchůdce', 'předchůdkyně')} stále účet s právem podávat, proto Vás o tom zpravujeme a prosíme o nápravu.`,
      ],
    }),
  },
  {
    id: 'lawyer about the extinction of a mandate',
    tells: ['birthDate'],
    write: ({ person, office, on, organisation, applications }) => ({
      subject: `Zánik mandátu – ${organisation.name}`,
      body: [
        `Sdělujeme, že mandát, který v organizaci ${organisation.name} ${by(person, 'vykonával', 'vykonávala')} ${fullName(person)} (${office}, dat. nar. ${dottedDate(person.born)}), zanikl uplynutím dne ${czechDate(on)}.`,
        `Dnem následujícím ${by(person, 'jmenovaný není oprávněn', 'jmenovaná není oprávněna')} jednat za organizaci jako její statutární zástupce, a tedy ani činit podání v ${applications}.`,
      ],
    }),
  },
  {
    id: 'moved abroad and resigned',
    tells: ['birthDate', 'username'],
    write: ({ person, on, username, applications }) => ({
      subject: `Rezignace statutárního zástupce a účet v ${applications}`,
      body: [
        `${surnameFirst(person)}, datum narození ${czechDate(person.born)}, se odstěhoval${by(person, '', 'a')} do Rakouska a z funkce statutárního zástupce ${by(person, 'odstoupil', 'odstoupila')}. Rezignace nabyla účinnosti ${czechDate(on)}.`,
        `Prosíme, zamezte dalšímu používání účtu ${username}.`,
      ],
    }),
  },
  {
    id: 'clerk who tells everything',
    tells: ['username'],
    write: ({ person, on, username, office, successor, applications }) => ({
      subject: 'Hlásíme změnu',
      body: [
        'Dobrý den,',
        `hlásíme změnu, o které jsme se dočetli, že se Vám hlásit má: ${by(person, 'bývalý', 'bývalá')} ${office}, ${fullName(person)}, ${by(person, 'skončil', 'skončila')} jako statutární zástupce naší organizace k ${dottedDate(on)}.`,
        `Do ${applications} se přihlašoval${by(person, '', 'a')} pod jménem ${username} a bylo by dobře, aby to už nešlo.`,
        `Doklad o tom, že nově je statutárním zástupcem ${plainName(successor)}, na požádání dodáme.`,
      ],
    }),
  },
  {
    id: 'sad news from a small club',
    tells: ['birthDate'],
    write: ({ person, office, on }) => ({
      subject: 'Oznámení o úmrtí',
      body: [
        'Vážení,',
        `s lítostí oznamujeme, že nás dne ${wordyDate(on)} navždy ${by(person, 'opustil náš', 'opustila naše')} ${office} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}. Funkce statutárního zástupce ${by(person, 'jeho', 'jejím')} úmrtím zanikla.`,
        `Přístup do OKslužby, který na ${by(person, 'něj', 'ni')} byl zřízen, prosíme uzavřít.`,
      ],
    }),
  },
  {
    id: 'table of the change',
    tells: ['birthDate', 'username'],
    write: ({ person, on, username, office, applications }) => ({
      subject: `Ukončení funkce – podklad pro ${applications}`,
      body: [
        'Podáváme zprávu o ukončení funkce statutárního zástupce:',
        [
          ['Jméno', 'Narození', 'Funkce', 'Ukončena dne', 'Účet'],
          [fullName(person), dottedDate(person.born), office, czechDate(on), username],
        ],
        'Právo podávat žádosti a výkazy prosíme u tohoto účtu zrušit.',
      ],
    }),
  },
  {
    id: 'question at the end',
    tells: [],
    write: ({ person, on, successor, applications }) => ({
      subject: `Statutární zástupce u nás skončil – ${applications}`,
      body: [
        'Dobrý den,',
        `${plainName(person)} ${by(person, 'byl', 'byla')} statutárním zástupcem naší organizace do ${wordyDate(on)}. Teď už jím není.`,
        `Oznamujeme to, aby se ${by(person, 'jeho', 'jejích')} práv v ${applications} nedalo zneužít. Můžeme se spolehnout, že je odejmete?`,
        `Ve funkci je teď ${fullName(successor)}.`,
      ],
    }),
  },
  {
    id: 'merged under another head',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Informace o zániku oprávnění jednat za organizaci',
      body: [
        `vzhledem ke sloučení vedení dvou zařízení bylo ke dni ${czechDate(on)} zrušeno místo, které ${by(person, 'zastával', 'zastávala')} ${fullName(person)} (${office}). Tím ${by(person, 'přestal', 'přestala')} být statutárním zástupcem. Narozen${by(person, '', 'a')}: ${czechDate(person.born)}.`,
        `Tuto informaci předáváme správci ${applications} k dalšímu opatření.`,
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'I handed over the keys',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: `${by(person, 'Předal', 'Předala')} jsem funkci`,
      body: [
        'Dobrý den,',
        `klíče i razítko jsem ${by(person, 'odevzdal', 'odevzdala')} a od ${czechDate(on)} už za organizaci ${organisation.name} (IČO ${organisation.ico}) jako statutární zástupce nevystupuji. Zůstal mi ale přístup do ${applications}, tak ho prosím zrušte.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'not elected again',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, office, username }) => ({
      subject: 'Nejsem už statutárním orgánem',
      body: [
        `Od ${dottedDate(on)} nejsem statutárním orgánem (${office}) organizace ${organisation.name}, IČO: ${organisation.ico}, nebyl${by(person, '', 'a')} jsem znovu ${by(person, 'zvolen', 'zvolena')}.`,
        `Účet v OKslužby: ${username}`,
        `Moje datum narození: ${dottedDate(person.born)}`,
        `Oznamuji to ${by(person, 'sám', 'sama')} za sebe, aby mi to nikdo nevyčítal.`,
      ],
    }),
  },
  {
    id: 'for my health',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: `Ze zdravotních důvodů jsem ${by(person, 'skončil', 'skončila')}`,
      body: [
        'Vážení,',
        `zdraví mi už neslouží a dne ${wordyDate(on)} jsem složil${by(person, '', 'a')} funkci statutárního zástupce v organizaci ${organisation.name}, IČ ${organisation.ico}. Za podání v ${applications} proto už nemohu odpovídat.`,
        `Jmenuji se ${plainName(person)}, narodil${by(person, '', 'a')} jsem se ${wordyDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'misuse feared',
    tells: ['birthDate'],
    write: ({ person, organisation, on }) => ({
      subject: 'Upozornění na konec mého mandátu',
      body: [
        `Můj mandát statutárního zástupce v organizaci ${organisation.name}, IČO ${organisation.ico}, skončil ke dni ${czechDate(on)}. Rozešli jsme se ve zlém a heslo do OKslužby leželo v kanceláři v šuplíku.`,
        `Chci předejít tomu, aby pod mým jménem někdo něco podal. Totožnost: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'official report of oneself',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, office, username, applications }) => ({
      subject: `Hlášení dle pravidel přístupu k ${applications}`,
      body: [
        `Oznamovatel: ${fullName(person)}, datum narození ${dottedDate(person.born)}`,
        `Zastávaná funkce: ${office}`,
        `Organizace: ${organisation.name}, IČO ${organisation.ico}, ${seatOf(organisation)}`,
        `Funkce statutárního zástupce skončila dne: ${czechDate(on)}`,
        `Uživatelské jméno oznamovatele: ${username}`,
      ],
    }),
  },
  {
    id: 'retired to the garden',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Odchod na odpočinek',
      body: [
        'Hezký podzimní den,',
        `k ${czechDate(on)} jsem ${by(person, 'odešel', 'odešla')} na odpočinek a statutárním zástupcem organizace ${organisation.name}, IČO ${organisation.ico}, už tedy nejsem. Účet do ${applications} po mně prosím zavřete.`,
        `Zdraví ${plainName(person)}, nar. ${wordyDate(person.born)}`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'I hand the submitting over',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Kdo za nás bude podávat',
      body: [
        `podávat žádosti a výkazy v ${applications} bude za mě od nynějška ${plainName(person)} (${username}). Toto své právo na ${by(person, 'něj', 'ni')} deleguji.`,
      ],
    }),
  },
  {
    id: 'authorisation under a heading',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal, organisation }) => ({
      subject: 'POVĚŘENÍ',
      body: [
        `${organisation.name}, zastoupená: ${fullName(principal)}`,
        'pověřuje',
        `zaměstnance: ${fullName(person)}, nar. ${dottedDate(person.born)}, účet ${username}`,
        `úkonem podání žádostí i výkazů v ${applications}.`,
      ],
    }),
  },
  {
    id: 'director often on the road',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Podávání v ${applications} místo statutárního zástupce`,
      body: [
        'Dobrý den,',
        `jsem pořád na cestách mezi středisky, a proto chci, aby výkazy v ${applications} za mě odesílal někdo, kdo sedí v kanceláři.`,
        `Oprávnění k podání tedy deleguji, a to takto: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
        'Děkuji za pochopení.',
      ],
    }),
  },
  {
    id: 'please set the right to submit',
    tells: ['username', 'email'],
    write: ({ person, username, applications }) => ({
      subject: `Nastavení práv „podat žádost“ a „podat výkaz“ – ${applications}`,
      body: [
        `Prosíme o přidání práv „podat žádost“ a „podat výkaz“ v ${applications} k účtu ${username}.`,
        `Uživatel: ${surnameFirst(person)}, ${person.email}`,
        'Statutární zástupce toto právo na uvedeného uživatele přenáší.',
      ],
    }),
  },
  {
    id: 'until revoked',
    tells: ['birthDate'],
    write: ({ person, applications, principal, on }) => ({
      subject: 'Delegace oprávnění statutárního zástupce',
      body: [
        `S účinností od ${czechDate(on)} a do odvolání přechází oprávnění podávat výkazy v ${applications}, jež má jako statutární zástupce ${fullName(principal)}, na ${by(person, 'tohoto zaměstnance', 'tuto zaměstnankyni')}: ${fullName(person)}, dat. nar. ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'table of the authorised',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Určení osoby k podávání výkazů',
      body: [
        `K podávání výkazů a žádostí v ${applications} určuji jako statutární zástupce tuto osobu.`,
        [
          ['Pověřená osoba', plainName(person)],
          ['Narozen/a', czechDate(person.born)],
          ['Přihlašuje se jako', username],
        ],
        'Prosím o promítnutí do nastavení účtu.',
      ],
    }),
  },
  {
    id: 'would you arrange',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Prosba o delegování podání',
      body: [
        'Vážení,',
        `zařídili byste prosím, aby výkazy v ${applications} ${by(person, 'mohl', 'mohla')} podávat i ${fullName(person)}? Přihlašuje se jménem ${username} a zatím může jen prohlížet a upravovat. Já jako statutární zástupce s delegováním podání na ${by(person, 'jeho', 'její')} účet souhlasím.`,
      ],
    }),
  },
  {
    id: 'order of the director',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, on }) => ({
      subject: 'Vnitřní pokyn o podávání žádostí a výkazů',
      body: [
        `Pokynem ze dne ${czechDate(on)} bylo rozhodnuto o delegování práva podání v ${applications}, které náleží statutárnímu zástupci.`,
        `Právo je delegováno na ${by(person, 'uživatele', 'uživatelku')} ${username}: ${plainName(person)}, datum narození: ${dottedDate(person.born)}.`,
        'Pokyn Vám dáváme na vědomí a k provedení.',
      ],
    }),
  },
  {
    id: 'maternity of the boss',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: `Zástup při podávání – ${organisation.name}`,
      body: [
        'Dobrý den,',
        `po dobu mé rodičovské dovolené bude v ${applications} žádosti a výkazy podávat ${fullName(person)} (nar. ${dottedDate(person.born)}), ${by(person, 'kterého', 'kterou')} tím pověřuji.`,
        'Prosím, upravte podle toho oprávnění.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'power drawn up by the town clerk',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: 'Plná moc pro elektronická podání',
      body: [
        `Organizace ${organisation.name}, IČO ${organisation.ico}, ${seatOf(organisation)}, za niž jedná ${fullName(principal)}, dává plnou moc této osobě:`,
        `${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}, bydliště ${person.address},`,
        `k tomu, aby za ni v ${applications} podával${by(person, '', 'a')} žádosti o dotaci a výkazy a přijímal${by(person, '', 'a')} výzvy k jejich opravě.`,
      ],
    }),
  },
  {
    id: 'I give power, in the first person',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: `Plná moc (${applications})`,
      body: [
        `Jmenuji se ${fullName(principal)} a jsem statutárním zástupcem organizace ${organisation.name} s IČO ${organisation.ico}.`,
        `Plnou mocí opravňuji níže jmenovanou osobu, aby místo mne v ${applications} podávala žádosti a výkazy.`,
        `${surnameFirst(person)}, dat. nar. ${dottedDate(person.born)}, adresa: ${person.address}`,
        'Plná moc platí, dokud ji neodvolám.',
      ],
    }),
  },
  {
    id: 'table of the two',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: 'Plná moc statutárního zástupce k podávání žádostí a výkazů',
      body: [
        [
          ['', 'Zmocnitel', 'Zmocněnec'],
          ['Jméno', `${organisation.name}, jedná ${fullName(principal)}`, fullName(person)],
          ['IČO / datum narození', organisation.ico, czechDate(person.born)],
          ['Adresa', seatOf(organisation), person.address],
        ],
        `Zmocněnec je oprávněn podávat za zmocnitele žádosti a výkazy v ${applications}.`,
      ],
    }),
  },
  {
    id: 'limited to one year',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, on }) => ({
      subject: 'Časově omezená plná moc',
      body: [
        `Zmocněnec: ${fullName(person)}, nar. ${wordyDate(person.born)}, trvalý pobyt ${person.address}.`,
        `Zmocnitel: ${organisation.name}, IČ ${organisation.ico}.`,
        `Zmocnění: podání výkazů a žádostí v ${applications}. Platí jeden rok, počínaje dnem ${czechDate(on)}.`,
      ],
    }),
  },
  {
    id: 'long sentence of an advocate',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: 'Procesní plná moc k podáním',
      body: [
        `${fullName(principal)}, jako osoba oprávněná jednat za organizaci ${organisation.name} (IČO ${organisation.ico}), tímto ve smyslu § 441 občanského zákoníku udílí plnou moc, na jejímž základě bude za organizaci samostatně podávat výkazy a žádosti v ${applications} ${by(person, 'zmocněnec', 'zmocněnkyně')}: ${fullName(person)}, ${by(person, 'narozený', 'narozená')} dne ${czechDate(person.born)}, bytem ${person.address}.`,
        'Zmocnění se přijímá.',
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'short and angry',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Ruším souhlas k ${applications}`,
      body: [
        `Souhlas se zpracováním osobních údajů pro ${applications} ruším. Odvolávám ho v plném rozsahu.`,
        `${plainName(person)}, * ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'changed the employer',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username, organisation }) => ({
      subject: 'Odvolání dříve daného souhlasu',
      body: [
        'Dobrý den,',
        `z organizace ${organisation.name} jsem ${by(person, 'odešel', 'odešla')} a přístup do ${applications} už nemám k čemu využít. Souhlas, kterým jsem Vám ${by(person, 'dovolil', 'dovolila')} zpracovávat moje osobní údaje, proto odvolávám.`,
        `Moje uživatelské jméno bylo ${username}, datum narození ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'statement in lines',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Prohlášení o odvolání souhlasu',
      body: [
        `Kdo: ${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address}`,
        'Komu: Ministerstvo práce a sociálních věcí',
        `Co: odvolání souhlasu se zpracováním osobních údajů uděleného pro účet v ${applications}`,
        'Kdy: s účinností ode dne doručení',
      ],
    }),
  },
  {
    id: 'asks politely',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Osobní údaje – odvolání',
      body: [
        'Vážení,',
        `${by(person, 'rád', 'ráda')} bych ${by(person, 'vzal', 'vzala')} zpět svůj souhlas se zpracováním osobních údajů, který máte kvůli ${applications}.`,
        `Narodil${by(person, '', 'a')} jsem se ${wordyDate(person.born)}. Prosím, smažte po skončení lhůt vše, co o mně v této souvislosti vedete.`,
        `Děkuje ${plainName(person)}`,
      ],
    }),
  },
  {
    id: 'with the article of the regulation',
    tells: ['birthDate', 'username', 'email'],
    write: ({ person, applications, username }) => ({
      subject: 'Uplatnění čl. 7 odst. 3 nařízení 2016/679',
      body: [
        `S odkazem na čl. 7 odst. 3 nařízení odvolávám souhlas se zpracováním osobních údajů, na jehož základě pro mne vedete účet ${username} k ${applications}.`,
        `Identifikace: ${surnameFirst(person)}, datum narození ${dottedDate(person.born)}, ${person.email}.`,
      ],
    }),
  },
  {
    id: 'I do not want it any longer',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Už nechci, abyste moje údaje zpracovávali',
      body: [
        `${by(person, 'Dal', 'Dala')} jsem Vám kdysi souhlas se zpracováním osobních údajů pro ${applications}. Rozmyslel${by(person, '', 'a')} jsem se a beru ho zpátky.`,
        `${fullName(person)}`,
        `datum narození: ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'declaration of the data subject',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: `Odvolání souhlasu a ukončení účtu ${username}`,
      body: [
        `Níže uvedený subjekt údajů, ${fullName(person)}, nar. ${wordyDate(person.born)}, odvolává souhlas se zpracováním osobních údajů pro ${applications}, a to včetně souhlasu s vedením účtu ${username}.`,
        'O provedení prosím o písemné potvrzení.',
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'envelope lost by the post',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Zásilka s heslem se ztratila',
      body: [
        'Dobrý den,',
        `pošta nám přiznala, že obálku s přihlašovacími údaji do ${applications} ztratila. ${by(person, 'Uživatelem je', 'Uživatelkou je')} ${plainName(person)}, nar. ${czechDate(person.born)}. Jak máme dál postupovat?`,
      ],
    }),
  },
  {
    id: 'password forgotten over the summer',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'OKslužby – prosíme o nové heslo',
      body: [
        `přes léto se nám heslo do OKslužby vykouřilo z hlavy. Pomůžete? Uživatelské jméno víme, ${username}, patří k němu ${fullName(person)}.`,
      ],
    }),
  },
  {
    id: 'page does not open',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Stránka se nenačte',
      body: [
        'Dobrý den,',
        `od pondělka nám v prohlížeči místo ${applications} naskakuje jen bílá stránka. Zkusili jsme i druhý počítač ve vedlejší kanceláři. Je chyba u Vás, nebo u nás?`,
      ],
    }),
  },
  {
    id: 'who left is still there',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Smazání účtu po odchodu pracovníka',
      body: [
        `U nás již není ${by(person, 'zaměstnán', 'zaměstnána')} ${fullName(person)}. Účet ${username} v ${applications} proto smažte, ať v něm nezůstává.`,
      ],
    }),
  },
  {
    id: 'married name',
    names: { person: true, application: false },
    tells: ['username', 'birthDate'],
    write: ({ person, username }) => ({
      subject: 'Oprava jména u účtu v OKslužby',
      body: [
        'Vážení,',
        `v OKslužby je u účtu ${username} chybně napsané příjmení. Správný zápis zní: ${plainName(person)}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}.`,
        'Prosíme o opravu.',
      ],
    }),
  },
  {
    id: 'how long does it take',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Jak dlouho se čeká',
      body: [
        `Můžete nám prozradit, jak dlouho obvykle trvá založení účtu do ${applications}? Potřebujeme si podle toho naplánovat práci.`,
      ],
    }),
  },
  {
    id: 'print is cut off',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Tisk z ${applications}`,
      body: [
        'Dobrý den,',
        `když si v ${applications} vytiskneme výkaz, pravý sloupec chybí. Dá se to někde přenastavit?`,
        'Děkujeme za radu.',
      ],
    }),
  },
  {
    id: 'mail for the lost password',
    names: { person: true, application: true },
    tells: ['username', 'email'],
    write: ({ person, username, applications }) => ({
      subject: 'Nový e-mail uživatele',
      body: [
        `Uživateli ${username} (${plainName(person)}) v ${applications} prosíme opravit e-mail, původní schránka zanikla. Správně: ${person.email}`,
      ],
    }),
  },
  {
    id: 'locked and nobody to ask',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Přihlášení hlásí zamčeno',
      body: [
        'Dobrý den,',
        `${fullName(person)} má v ${applications} zamčený účet (${username}), zřejmě po překlepech v hesle. Odblokujete ho prosím?`,
      ],
    }),
  },
  {
    id: 'list of those who are in',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Kdo má za nás účet',
      body: [
        `Vyměnilo se nám téměř celé vedení a nevíme, na koho jsou za ${organisation.name} vedeny účty v ${applications}. Pošlete nám prosím jejich výpis.`,
      ],
    }),
  },
  {
    id: 'may the form be signed by hand',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Elektronický podpis nemáme',
      body: [
        'Zdravíme,',
        `chceme si vyřídit účet do ${applications}, ale nikdo z nás nemá elektronický podpis. Stačí tiskopis podepsat rukou a poslat poštou?`,
      ],
    }),
  },
  {
    id: 'training wanted',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Školení k ${applications}`,
      body: [`Chystáte pro začátečníky nějaké školení nebo návod k ${applications}? Sami se v tom ztrácíme.`],
    }),
  },
  {
    id: 'account sleeps during leave',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Dočasné vypnutí účtu',
      body: [
        `na rodičovskou dovolenou odchází ${plainName(person)}. Lze účet ${username} v ${applications} po tu dobu pozastavit a pak zase obnovit?`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'one line on top',
    tells: [],
    write: ({ applications }) => ({
      subject: `Souhlas k ${applications}`,
      body: [`Posíláme souhlas se zpracováním osobních údajů kvůli účtu do ${applications}, najdete ho v příloze.`],
    }),
  },
  {
    id: 'apology for the delay',
    tells: [],
    write: ({ applications }) => ({
      subject: 'Dodatečné zaslání souhlasu',
      body: [
        'Dobrý den,',
        `omlouváme se, že s vyplněným tiskopisem pro ${applications} přicházíme až teď. Snad je vše, jak má být.`,
        'Přejeme pěkný týden.',
      ],
    }),
  },
  {
    id: 'what is enclosed',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'K založení účtu',
      body: [`${organisation.name} předkládá přílohou tiskopis ze stránek ministerstva. Prosíme o jeho zpracování.`],
    }),
  },
  {
    id: 'address for the letter',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Příloha: tiskopis (${applications})`,
      body: [
        'Vážený pane řediteli, vážení,',
        'zasíláme tiskopis k dalšímu řízení.',
        `Přihlašovací údaje do ${applications} nám prosím pošlete na sídlo: ${organisation.name}, ${seatOf(organisation)}.`,
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'plain words of a chairwoman',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Můj souhlas',
      body: [
        'Dobrý den,',
        `tiskárna nám nejde, tak posílám souhlas takhle. Souhlasím s tím, abyste zpracovávali moje osobní údaje a založili mi účet do ${applications}.`,
        `Jsem ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${born} a v organizaci ${organisation.name} (IČO ${organisation.ico}) jsem ${position}. Statutárním zástupcem jsem já.`,
      ],
    }),
  },
  {
    id: 'lines of a form without the form',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas uživatele (${applications})`,
      body: [
        `Uživatel: ${fullName(person)}`,
        `Narození: ${born}`,
        `Za organizaci: ${organisation.name}, IČO ${organisation.ico}, sídlo ${seatOf(organisation)}`,
        `Zastává: ${position}; je statutárním zástupcem`,
        `Prohlášení: souhlasím, aby MPSV pro účely ${applications} zpracovalo mé osobní údaje.`,
      ],
    }),
  },
  {
    id: 'lawyerly, with the purpose first',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Udělení souhlasu se zpracováním osobních údajů',
      body: [
        `Za účelem zavedení uživatelského jména a hesla k ${applications} uděluje ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${born}, ${position} (organizace ${organisation.name}, IČ ${organisation.ico}), Ministerstvu práce a sociálních věcí souhlas se zpracováním svých osobních údajů.`,
        'Souhlas je dobrovolný a lze jej kdykoli odvolat.',
      ],
    }),
  },
  {
    id: 'table of particulars',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas statutárního zástupce pro ${applications}`,
      body: [
        'Ministerstvu práce a sociálních věcí dávám souhlas se zpracováním svých osobních údajů, které tu uvádím:',
        [
          ['Jmenuji se', fullName(person)],
          ['Narození', born],
          ['Organizace', `${organisation.name}, IČO ${organisation.ico}`],
          ['Funkce', position],
        ],
        `Souhlas dávám proto, abych ${by(person, 'mohl', 'mohla')} používat ${applications}.`,
      ],
    }),
  },
];
