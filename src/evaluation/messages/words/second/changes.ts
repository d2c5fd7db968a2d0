import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'plain notice',
    tells: ['birthDate'],
    write: ({ person, office, on }) => ({
      subject: 'Oznámení o skončení funkce statutárního zástupce',
      body: [
        'Dobrý den,',
        `oznamujeme Vám, že ke dni ${czechDate(on)} skončil${by(person, '', 'a')} ve funkci statutárního zástupce naší organizace ${fullName(person)}, nar. ${czechDate(person.born)} (${office}).`,
        'Prosíme o zrušení oprávnění v aplikaci OKslužby.',
      ],
    }),
  },
  {
    id: 'plain notice of a change',
    tells: [],
    write: ({ person, on, successor, applications }) => ({
      subject: `Změna statutárního zástupce – ${applications}`,
      body: [
        'Dobrý den,',
        `od ${czechDate(on)} došlo v naší organizaci ke změně statutárního zástupce. Původní statutární zástupce: ${fullName(person)}. Nový statutární zástupce: ${fullName(successor)}.`,
        `Žádáme, aby původnímu statutárnímu zástupci bylo v aplikaci ${applications} ukončeno oprávnění k podání.`,
      ],
    }),
  },
  {
    id: 'labelled lines of an end',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, organisation }) => ({
      subject: 'Hlášení o ukončení funkce statutárního orgánu',
      body: [
        `Organizace: ${organisation.name}, IČO ${organisation.ico}`,
        `Osoba, která přestala být statutárním orgánem: ${fullName(person)}`,
        `Narozen${by(person, '', 'a')} dne: ${czechDate(person.born)}`,
        `Funkce, která skončila: ${office}`,
        `Datum ukončení funkce: ${czechDate(on)}`,
        `Uživatelské jméno (OKslužby): ${username}`,
      ],
    }),
  },
  {
    id: 'the board decided',
    tells: [],
    write: ({ person, office, on, applications }) => ({
      subject: 'Usnesení o odvolání z vedení organizace',
      body: [
        'Vážení,',
        `správní rada svým usnesením odvolala s účinností k ${czechDate(on)} z funkce: ${office} – ${fullName(person)}. Tímto dnem ${by(person, 'jmenovaný přestal', 'jmenovaná přestala')} být statutárním orgánem naší organizace.`,
        `Sdělujeme to s ohledem na přístup k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'mandate ran out',
    tells: ['birthDate'],
    write: ({ person, office, on, successor }) => ({
      subject: 'Uplynutí funkčního období',
      body: [
        'Dobrý den,',
        `dne ${dottedDate(on)} uplynulo funkční období, po které byl${by(person, '', 'a')} ${fullName(person)} (nar. ${dottedDate(person.born)}) naším statutárním zástupcem – ${office}. Znovu ${by(person, 'zvolen nebyl', 'zvolena nebyla')}, organizaci nyní zastupuje ${fullName(successor)}.`,
        'Žádáme o provedení potřebných změn u oprávnění uživatelů OKslužby.',
      ],
    }),
  },
  {
    id: 'employment ended by agreement',
    tells: ['username'],
    write: ({ person, username, office, on, applications }) => ({
      subject: 'Skončení ve funkci – uživatelský účet',
      body: [
        `${fullName(person)} u nás dohodou ${by(person, 'ukončil', 'ukončila')} pracovní poměr k ${czechDate(on)} a tím i funkci statutárního zástupce (${office}). Uživatelský účet k aplikaci ${applications} má název ${username}. Žádáme o jeho zablokování, aby nemohlo dojít ke zneužití.`,
      ],
    }),
  },
  {
    id: 'formal, by the register',
    tells: ['birthDate'],
    write: ({ person, on, organisation, successor }) => ({
      subject: `Sdělení o změně v osobě statutárního orgánu – ${organisation.name}`,
      body: [
        'Vážené dámy, vážení pánové,',
        `dovolujeme si Vám sdělit, že v důsledku změny zapsané ve veřejném rejstříku již není statutárním orgánem naší organizace ${fullName(person)}, datum narození ${czechDate(person.born)}. Funkce ${by(person, 'jmenovaného', 'jmenované')} zanikla dnem ${wordyDate(on)}.`,
        `Nově je do funkce ${by(successor, 'zapsán', 'zapsána')} ${fullName(successor)}.`,
        'Toto oznámení činíme k zamezení zneužití oprávnění v aplikaci OKslužby, jak je uvedeno na stránkách ministerstva.',
      ],
    }),
  },
  {
    id: 'short, please block',
    tells: [],
    write: ({ person, on }) => ({
      subject: 'Konec ve funkci statutára',
      body: [
        'Dobrý den,',
        `${fullName(person)} od ${dottedDate(on)} už není naším statutárním zástupcem, prosíme o odebrání práva podání v OKslužby.`,
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'plain, of myself',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Ukončení mé funkce statutárního zástupce',
      body: [
        'Dobrý den,',
        `oznamuji, že jsem ke dni ${czechDate(on)} ${by(person, 'ukončil', 'ukončila')} funkci statutárního zástupce (${office}) v organizaci ${organisation.name}, IČO ${organisation.ico}. Prosím o zrušení mého oprávnění v OKslužby.`,
        `${fullName(person)}, datum narození ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'as the page advises',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username, applications }) => ({
      subject: 'Nahlášení, že již nejsem statutárním orgánem',
      body: [
        `Podle pokynů na webu MPSV hlásím, že jsem dne ${dottedDate(on)} ${by(person, 'přestal', 'přestala')} být statutárním orgánem organizace ${organisation.name} (IČO ${organisation.ico}).`,
        `Jméno: ${fullName(person)}`,
        `Nar.: ${dottedDate(person.born)}`,
        `Uživatelské jméno k aplikaci ${applications}: ${username}`,
      ],
    }),
  },
  {
    id: 'gone to another employer',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Odchod z funkce, přístup do OKslužby',
      body: [
        'Dobrý den přeji,',
        `od ${wordyDate(on)} pracuji jinde a v organizaci ${organisation.name} (IČO: ${organisation.ico}) už statutárním zástupcem nejsem. Nechci nést odpovědnost za to, co by pod mým jménem v aplikaci ${applications} někdo podal, proto Vám to oznamuji.`,
        `${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'plain delegation',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: `Delegování oprávnění k podání – ${applications}`,
      body: [
        'Dobrý den,',
        `jako statutární zástupce organizace ${organisation.name} deleguji oprávnění k podání žádostí a výkazů v aplikaci ${applications} na uživatele:`,
        `${fullName(person)}, datum narození ${czechDate(person.born)}, uživatelské jméno ${username}`,
      ],
    }),
  },
  {
    id: 'please let the employee submit',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Žádost o delegování práva podání',
      body: [
        'Dobrý den,',
        `žádáme, aby výkazy v aplikaci ${applications} mohl za statutárního zástupce podávat také další uživatel: ${fullName(person)}, uživatelské jméno ${username}. Právo podání na ${by(person, 'něj', 'ni')} tímto statutární zástupce deleguje.`,
        'Děkujeme za nastavení.',
      ],
    }),
  },
  {
    id: 'entrusting by a document',
    tells: ['birthDate'],
    write: ({ person, principal, applications, on, organisation }) => ({
      subject: 'Pověření k podání',
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, pověřuje s účinností od ${czechDate(on)} podáváním žádostí o dotaci a výkazů v aplikaci ${applications} tohoto zaměstnance:`,
        `Pověřený zaměstnanec: ${fullName(person)}`,
        `Datum narození zaměstnance: ${dottedDate(person.born)}`,
        'Pověření se vydává na dobu neurčitou.',
      ],
    }),
  },
  {
    id: 'director travels',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Podávání výkazů zaměstnancem organizace',
      body: [
        'Dobrý den,',
        `protože jsem často na služebních cestách, přenechávám právo podávat výkazy v aplikaci ${applications} ${by(person, 'svému zaměstnanci', 'své zaměstnankyni')}. Jmenuje se ${fullName(person)}, nar. ${wordyDate(person.born)}, přihlašovací jméno ${username}.`,
        'Prosím o potvrzení, že je takové pověření dostačující.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'plain, principal and agent',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc k podáním v aplikaci',
      body: [
        `Zmocnitel: ${organisation.name}, IČO ${organisation.ico}, ${seatOf(organisation)}, jednající: ${fullName(principal)}`,
        `Zmocněnec: ${fullName(person)}, datum narození ${czechDate(person.born)}, trvale bytem ${person.address}`,
        `Zmocnitel zmocňuje zmocněnce k podávání žádostí a výkazů v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'the undersigned empowers',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc pro zaměstnance',
      body: [
        `Podepsan${by(principal, 'ý', 'á')} ${fullName(principal)}, jakožto statutární zástupce organizace ${organisation.name} (IČ ${organisation.ico}), tímto uděluji plnou moc k podání žádosti a výkazů v aplikaci ${applications}.`,
        `Plná moc je udělena této osobě: ${fullName(person)}, nar. ${dottedDate(person.born)}, bytem ${person.address}`,
        'Plná moc platí do písemného odvolání.',
      ],
    }),
  },
  {
    id: 'for the next year',
    tells: ['birthDate'],
    write: ({ person, organisation, applications }) => ({
      subject: 'Plná moc na rok 2027',
      body: [
        `Organizace ${organisation.name}, IČO ${organisation.ico}, uděluje plnou moc k tomu, aby za ni v roce 2027 v aplikaci ${applications} podával${by(person, '', 'a')} žádosti, výkazy a vyúčtování:`,
        `${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}, adresa trvalého pobytu ${person.address}.`,
        'Zmocnění v plném rozsahu přijímám.',
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'plain withdrawal',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Odvolání souhlasu se zpracováním osobních údajů – ${applications}`,
      body: [
        'Dobrý den,',
        `odvolávám svůj souhlas se zpracováním osobních údajů, který jsem ${by(person, 'udělil', 'udělila')} pro přístup k aplikaci ${applications}.`,
        `Titul, jméno, příjmení: ${fullName(person)}`,
        `Dat. narození: ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'left the job and withdraws',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Odvolávám souhlas se zpracováním údajů',
      body: [
        'Dobrý den,',
        `v sociálních službách už nepracuji a aplikaci ${applications} nebudu potřebovat. Odvolávám tedy souhlas se zpracováním mých osobních údajů, který jsem Vám kvůli tomu ${by(person, 'poslal', 'poslala')}. Účet ${username} prosím zrušte.`,
        `${fullName(person)}, narozen${by(person, '', 'a')} ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'taken back in legal words',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Zpětvzetí souhlasu se zpracováním osobních údajů',
      body: [
        `Já, ${fullName(person)}, nar. ${wordyDate(person.born)}, tímto v souladu s čl. 7 obecného nařízení o ochraně osobních údajů beru zpět souhlas udělený Ministerstvu práce a sociálních věcí pro účely zřízení uživatelského účtu k aplikaci ${applications}.`,
        'Žádám o písemné potvrzení, že údaje již nejsou zpracovávány.',
      ],
    }),
  },
  {
    id: 'short withdrawal',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Zrušení mého souhlasu',
      body: [
        `Ruším a odvolávám svůj souhlas se zpracováním osobních údajů k aplikaci ${applications}.`,
        `${fullName(person)} (${czechDate(person.born)})`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'new password, plain',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Žádost o nové heslo – ${applications}`,
      body: [
        'Dobrý den,',
        `prosíme o zaslání nového hesla k aplikaci ${applications}. Uživatel: ${fullName(person)}, uživatelské jméno ${username}. Původní heslo bylo zapomenuto.`,
      ],
    }),
  },
  {
    id: 'cannot sign in since an update',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Nefunkční přihlášení',
      body: [
        'Dobrý den,',
        `od minulého týdne se nemůžeme přihlásit do aplikace ${applications}. Po zadání jména a hesla se zobrazí jen prázdná stránka. Prosíme o radu.`,
      ],
    }),
  },
  {
    id: 'mail address of the user',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Nová e-mailová adresa uživatele',
      body: [
        'Dobrý den,',
        `prosíme o změnu e-mailové adresy u uživatele OKslužby. Uživatel: ${fullName(person)}, uživatelské jméno: ${username}, nový e-mail: ${person.email}.`,
      ],
    }),
  },
  {
    id: 'close the account of an employee',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Žádost o zrušení uživatelského účtu – ${applications}`,
      body: [
        `žádáme o zrušení uživatelského účtu k aplikaci ${applications}, který má ${fullName(person)}, nar. ${czechDate(person.born)}. ${by(person, 'Zaměstnanec', 'Zaměstnankyně')} u nás již nepracuje.`,
      ],
    }),
  },
  {
    id: 'how long it takes',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Dotaz na lhůtu',
      body: [
        'Dobrý den,',
        `chtěli bychom se zeptat, jak dlouho obvykle trvá zřízení účtu k aplikaci ${applications} a kdo dopis s heslem přebírá, pokud nám poštu vozí zřizovatel.`,
        'Děkujeme za informaci.',
      ],
    }),
  },
  {
    id: 'which form is the right one',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Dotaz k formuláři souhlasu',
      body: [
        'Dobrý den,',
        `máme vyplnit pro aplikaci ${applications} jeden souhlas za celou organizaci, nebo má každý zaměstnanec svůj vlastní? Podle pokynů nám to není jasné. Prosíme o vysvětlení, než formuláře odešleme.`,
      ],
    }),
  },
  {
    id: 'report cannot be printed',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Tisk výkazu z aplikace ${applications}`,
      body: [
        `v aplikaci ${applications} nejde vytisknout odeslaný výkaz organizace ${organisation.name}, soubor PDF se vytvoří prázdný. Můžete nám prosím pomoci?`,
      ],
    }),
  },
  {
    id: 'account blocked after wrong passwords',
    names: { person: true, application: false },
    tells: ['username', 'birthDate'],
    write: ({ person, username }) => ({
      subject: 'Odblokování účtu',
      body: [
        'Dobrý den,',
        `prosíme o odblokování účtu ${username} v OKslužby. Uživatel (${fullName(person)}, datum narození ${dottedDate(person.born)}) zadal několikrát špatné heslo.`,
      ],
    }),
  },
  {
    id: 'surname after a wedding',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Změna jména uživatele',
      body: [
        'Dobrý den,',
        `u uživatelského jména ${username} (aplikace ${applications}) je v systému ještě dřívější jméno. Nyní je správně ${fullName(person)}. Co máme doložit, aby se to opravilo?`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'plain cover',
    tells: [],
    write: ({ applications }) => ({
      subject: `Souhlas se zpracováním osobních údajů – ${applications}, průvodní dopis`,
      body: [
        'Dobrý den,',
        `v příloze zasíláme vyplněný a podepsaný formulář souhlasu se zpracováním osobních údajů k aplikaci ${applications}.`,
        'Děkujeme za zřízení účtu.',
      ],
    }),
  },
  {
    id: 'cover with the seat',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Zaslání souhlasu',
      body: [
        'Vážení,',
        `přílohou zasíláme souhlas našeho uživatele. Přihlašovací údaje prosíme doručit na adresu ${organisation.name}, ${seatOf(organisation)}.`,
      ],
    }),
  },
  {
    id: 'in the attachment you find',
    tells: [],
    write: () => ({
      subject: 'Příloha – souhlas',
      body: ['Dobrý den, v příloze naleznete náš souhlas pro OKslužby.', 'Pěkný den přejeme.'],
    }),
  },
  {
    id: 'by the procedure',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Podání dle postupu pro získání přístupu',
      body: [
        `podle zveřejněného postupu předkládáme za ${organisation.name}, IČO ${organisation.ico}, tiskopis souhlasu pro zavedení uživatele aplikace ${applications}. Tiskopis je podepsán uživatelem.`,
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'plain consent in a letter',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas se zpracováním osobních údajů pro aplikaci ${applications}`,
      body: [
        `Já, ${fullName(person)}, datum narození ${born}, ${position} organizace ${organisation.name}, IČO ${organisation.ico}, souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí pro účely zřízení uživatelského účtu k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'consent with labels',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Udělení souhlasu – nový uživatel',
      body: [
        `Jméno a příjmení uživatele: ${fullName(person)}`,
        `Datum narození uživatele: ${born}`,
        `Organizace uživatele: ${organisation.name}, IČO: ${organisation.ico}`,
        `Funkce v organizaci: ${position}`,
        `Uděluji souhlas se zpracováním výše uvedených osobních údajů za účelem přístupu k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'consent with a greeting',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas zaslaný dopisem',
      body: [
        'Dobrý den,',
        `za organizaci ${organisation.name} (IČO ${organisation.ico}), kde jsem ${position}, potřebuji účet do aplikace ${applications}. Souhlasím s tím, aby ministerstvo za tímto účelem zpracovávalo moje osobní údaje.`,
        `${fullName(person)}, nar. ${born}`,
      ],
    }),
  },
];
