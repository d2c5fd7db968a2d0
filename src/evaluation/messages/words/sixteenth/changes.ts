import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by } from '../grammar.ts';

const plain = (person: SamplePerson) => `${person.given} ${person.family}`;
const born = (person: SamplePerson) => by(person, 'narozen', 'narozena');

export const ends: ChangeWording[] = [
  {
    id: 'general meeting chose another',
    tells: [],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Valná hromada zvolila nové vedení',
      body: [
        'Dobrý den,',
        `valná hromada zvolila do čela organizace novou osobu: ${fullName(successor)}. ${fullName(person)} (${office}) tak ode dne ${czechDate(on)} statutárním zástupcem není a v aplikaci ${applications} by už za nás neměl${by(person, '', 'a')} nic podávat.`,
      ],
    }),
  },
  {
    id: 'curt, with the account',
    tells: ['username'],
    write: ({ person, username, on, applications }) => ({
      subject: `Konec statutárního zástupce, účet ${username}`,
      body: [
        `${plain(person)}, účet ${username}. Funkce statutárního zástupce skončila ${dottedDate(on)}. Odeberte prosím oprávnění k podání v ${applications}.`,
      ],
    }),
  },
  {
    id: 'regional council dismissed',
    tells: ['birthDate'],
    write: ({ person, office, on, organisation }) => ({
      subject: `${organisation.name}: odvolání z funkce radou zřizovatele`,
      body: [
        'Pane řediteli, dobrý den,',
        `rada zřizovatele odvolala ke dni ${wordyDate(on)} dosavadní statutární orgán naší organizace (${office}). Jde o tuto osobu: ${fullName(person)}, datum narození ${czechDate(person.born)}.`,
        'Oznámení činíme kvůli účtu v OKslužby, aby nedošlo ke zneužití oprávnění.',
      ],
    }),
  },
  {
    id: 'labels one under another',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, successor, applications }) => ({
      subject: 'Hlášení dle postupu na webu MPSV: uživatel přestal být statutárním orgánem',
      body: [
        `Aplikace: ${applications}`,
        `Uživatel, jehož funkce skončila: ${fullName(person)}`,
        `Narození: ${dottedDate(person.born)}`,
        `Jméno, pod kterým se přihlašuje: ${username}`,
        `Funkce a den jejího zániku: ${office}, ${dottedDate(on)}`,
        `Nový statutární zástupce: ${fullName(successor)}`,
      ],
    }),
  },
  {
    id: 'moved away, with thanks',
    tells: [],
    write: ({ person, office, on, successor }) => ({
      subject: 'Rozloučení s dosavadním vedením',
      body: [
        'Vážení,',
        `po mnoha letech se s námi rozloučil${by(person, '', 'a')} ${fullName(person)}. Ve funkci (${office}) ${by(person, 'skončil', 'skončila')} dnem ${czechDate(on)} a stěhuje se s rodinou na druhý konec republiky. Statutárním zástupcem se ${by(successor, 'stal', 'stala')} ${fullName(successor)}.`,
        'Protože odcházející vedení mělo v OKslužby právo podávat žádosti, prosíme Vás o jeho zrušení.',
      ],
    }),
  },
  {
    id: 'mandate lapsed at the turn of the month',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: `Zánik mandátu – ${applications}`,
      body: [
        `upozorňujeme, že mandát statutárního orgánu (${office}), který u nás vykonával${by(person, '', 'a')} ${plain(person)}, nar. ${wordyDate(person.born)}, zanikl dne ${czechDate(on)} a nebyl obnoven.`,
        `Účet v ${applications} proto prosíme zbavit oprávnění podávat.`,
      ],
    }),
  },
  {
    id: 'seniors elected a new committee',
    tells: [],
    write: ({ person, on, successor, organisation }) => ({
      subject: 'Nový výbor naší organizace',
      body: [
        'Zdravíme Vás,',
        `na členské schůzi ${czechDate(on)} jsme si v organizaci ${organisation.name} zvolili nové vedení. Dosud nás jako statutární zástupce vedl${by(person, '', 'a')} ${fullName(person)}, to ale tímto dnem skončilo. Teď nás vede ${fullName(successor)}.`,
        'Píšeme hlavně proto, aby se starým účtem do OKslužby nemohl nikdo nic podat.',
      ],
    }),
  },
  {
    id: 'after an agreement',
    tells: ['birthDate', 'username'],
    write: ({ person, username, on, office, applications }) => ({
      subject: `Ukončení funkce dohodou a přístup do ${applications}`,
      body: [
        `Dohodou byl ke dni ${czechDate(on)} ukončen výkon funkce, kterou u nás ${by(person, 'zastával', 'zastávala')} ${fullName(person)} (${office}; nar. ${czechDate(person.born)}). Uvedeným dnem ${by(person, 'přestal', 'přestala')} být statutárním zástupcem. V aplikaci ${applications} má účet ${username}, žádáme o zamezení jeho použití k podání.`,
      ],
    }),
  },
  {
    id: 'health reasons',
    tells: ['birthDate'],
    write: ({ person, on, successor, applications }) => ({
      subject: 'Odstoupení ze zdravotních důvodů – oznámení',
      body: [
        'Dobrý den,',
        `${plain(person)} (${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}) ze zdravotních důvodů ${by(person, 'odstoupil', 'odstoupila')} z funkce statutárního zástupce, a to k ${wordyDate(on)}. Funkci ${by(successor, 'převzal', 'převzala')} ${fullName(successor)}.`,
        `Prosíme o příslušné úpravy oprávnění v ${applications}.`,
      ],
    }),
  },
  {
    id: 'table of the change',
    tells: ['birthDate'],
    write: ({ person, on, successor, office, applications }) => ({
      subject: `Změna statutárního zástupce a oprávnění v ${applications}`,
      body: [
        [
          ['', 'Kdo', 'Poznámka'],
          ['Končí ve funkci', fullName(person), `nar. ${czechDate(person.born)}, ${office} do ${czechDate(on)}`],
          ['Nastupuje do funkce', fullName(successor), 'souhlas zašleme zvlášť'],
        ],
        `Osobě, která končí, odejměte prosím právo podání v aplikaci ${applications}.`,
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'I left the management',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: `Již nejsem ve vedení – ${organisation.name}`,
      body: [
        'Dobrý den,',
        `z vedení organizace ${organisation.name} (IČO ${organisation.ico}) jsem ${by(person, 'odešel', 'odešla')} a od ${czechDate(on)} nejsem jejím statutárním zástupcem. Oznamuji to kvůli svému účtu v ${applications}, aby ho nikdo nepoužil za mě.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'facts in lines about myself',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, office, username }) => ({
      subject: 'Konec mé funkce statutárního orgánu, účet OKslužby',
      body: [
        `Oznamovatel: ${fullName(person)}, datum narození ${dottedDate(person.born)}`,
        `Organizace: ${organisation.name}, IČ: ${organisation.ico}`,
        `Funkce: ${office}, zanikla dnem ${dottedDate(on)}`,
        `Účet v OKslužby: ${username}`,
        'Žádám o zrušení oprávnění, která mi jako statutárnímu zástupci náležela.',
      ],
    }),
  },
  {
    id: 'not re-elected',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: 'Po volbách již nejsem statutárním orgánem',
      body: [
        `při volbách dne ${wordyDate(on)} jsem ${by(person, 'nebyl znovu zvolen', 'nebyla znovu zvolena')} (${office}). Statutárním orgánem organizace ${organisation.name}, IČO ${organisation.ico}, proto už nejsem. Prosím, zrušte mi právo podávat v aplikaci ${applications}.`,
        `${plain(person)}, ${born(person)} ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'in pension now',
    tells: ['birthDate'],
    write: ({ person, organisation, on }) => ({
      subject: 'Odchod z funkce, oprávnění v OKslužby',
      body: [
        'Vážení,',
        `jsem už v důchodu a funkci statutárního zástupce organizace ${organisation.name} (${seatOf(organisation)}, IČO ${organisation.ico}) jsem ${by(person, 'předal', 'předala')} k ${czechDate(on)}. V OKslužby jsem ${by(person, 'podával', 'podávala')} žádosti i výkazy, tak Vás o tom dávám vědět.`,
        `Mé údaje: ${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'organisation did not report it',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: `Oznámení bývalého statutárního zástupce (${applications})`,
      body: [
        `Organizace ${organisation.name}, IČO: ${organisation.ico}, pravděpodobně neoznámila, že moje funkce statutárního zástupce skončila dne ${czechDate(on)}. Oznamuji to tedy ${by(person, 'sám', 'sama')}, s ohledem na možné zneužití mého účtu v aplikaci ${applications}.`,
        `Jsem ${fullName(person)}, ${born(person)} ${czechDate(person.born)}.`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'somebody must submit for me',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Delegování akce podání v ${applications}`,
      body: [
        'Dobrý den,',
        `akci podání žádosti a výkazu v aplikaci ${applications} deleguji jako statutární zástupce na jiného uživatele. Uživatel: ${fullName(person)}, nar. ${czechDate(person.born)}, přihlašovací jméno ${username}.`,
      ],
    }),
  },
  {
    id: 'by the account, curt',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Právo podat žádost a výkaz – nastavení',
      body: [
        `Účtu ${username} (${plain(person)}) nastavte v aplikaci ${applications} právo „podat žádost“ a „podat výkaz“. Jako statutární zástupce toto oprávnění na uživatele deleguji.`,
      ],
    }),
  },
  {
    id: 'entrusted with the branch',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: `Pověření k podání za ${organisation.name}`,
      body: [
        'Pane řediteli, dobrý den,',
        `žádosti a výkazy bude za ${organisation.name} v aplikaci ${applications} napříště podávat ${fullName(person)}, ${born(person)} ${wordyDate(person.born)}. Oprávnění k podání na ${by(person, 'něj', 'ni')} tímto převádím.`,
        'Děkuji za zajištění.',
      ],
    }),
  },
  {
    id: 'declaration of the principal',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Prohlášení statutárního zástupce o delegování oprávnění',
      body: [
        `Prohlašuji, že oprávnění činit podání v aplikaci ${applications}, které mi jako statutárnímu zástupci přísluší (${fullName(principal)}), deleguji takto:`,
        `delegovaná osoba: ${fullName(person)}; datum narození: ${dottedDate(person.born)}; účet: ${username}`,
      ],
    }),
  },
  {
    id: 'I travel a lot',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Podávání výkazů v ${applications} jinou osobou`,
      body: [
        `často jsem na cestách a výkazy nestíhám odesílat. Prosím, aby je za mě v aplikaci ${applications} mohl${by(person, '', 'a')} podávat ${fullName(person)}, uživatelské jméno ${username}. Toto oprávnění na ${by(person, 'něj', 'ni')} deleguji.`,
      ],
    }),
  },
  {
    id: 'table of rights',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Delegovaná oprávnění uživatele',
      body: [
        `V aplikaci ${applications} deleguji tato oprávnění statutárního zástupce:`,
        [
          ['Uživatel', 'Nar.', 'Účet', 'Oprávnění'],
          [fullName(person), czechDate(person.born), username, 'podání žádosti, podání výkazu'],
        ],
      ],
    }),
  },
  {
    id: 'internal order',
    tells: ['birthDate'],
    write: ({ person, principal, on, applications }) => ({
      subject: 'Vnitřní pokyn č. 3 – podávání v aplikaci MPSV',
      body: [
        `Vnitřním pokynem ze dne ${czechDate(on)} jsem podáváním žádostí a výkazů v aplikaci ${applications} pověřil${by(principal, '', 'a')} tuto osobu: ${plain(person)}, nar. ${czechDate(person.born)}.`,
        'Žádám ministerstvo, aby delegované oprávnění k podání nastavilo.',
      ],
    }),
  },
  {
    id: 'maternity, somebody else takes over',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Kdo smí za nás podávat – ${applications}`,
      body: [
        'Hezký den na ministerstvo,',
        `po dobu mé nepřítomnosti smí za organizaci v aplikaci ${applications} podávat žádosti i výkazy ${fullName(person)} (datum nar. ${dottedDate(person.born)}, login ${username}). Jako statutární zástupce na ${by(person, 'něho', 'ni')} své oprávnění podávat deleguji.`,
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'short power',
    tells: ['birthDate'],
    write: ({ person, organisation, principal, applications }) => ({
      subject: `Plná moc (podání v ${applications})`,
      body: [
        `Zmocňuji za organizaci ${organisation.name}, IČO ${organisation.ico}, níže uvedenou osobu, aby v aplikaci ${applications} podávala žádosti o dotaci a výkazy.`,
        `Osoba: ${fullName(person)}, nar. ${czechDate(person.born)}, bydliště ${person.address}`,
        `${by(principal, 'Zmocnil', 'Zmocnila')}: ${fullName(principal)}, statutární zástupce`,
      ],
    }),
  },
  {
    id: 'by the civil code',
    tells: ['birthDate'],
    write: ({ person, organisation, principal, applications }) => ({
      subject: 'Plná moc podle § 441 občanského zákoníku',
      body: [
        `Zmocnitel ${organisation.name}, se sídlem ${seatOf(organisation)}, IČO: ${organisation.ico}, za kterého jedná ${fullName(principal)}, uděluje tuto plnou moc. Zmocněncem je ${fullName(person)}, datum narození ${wordyDate(person.born)}, trvalý pobyt ${person.address}.`,
        `Zmocněnec je oprávněn jménem zmocnitele podávat prostřednictvím aplikace ${applications} žádosti a výkazy, a to do písemného odvolání.`,
      ],
    }),
  },
  {
    id: 'in a table',
    tells: ['birthDate'],
    write: ({ person, organisation, principal, applications }) => ({
      subject: 'PLNÁ MOC statutárního zástupce',
      body: [
        [
          ['Strana', 'Označení'],
          ['Zmocnitel', `${organisation.name}, IČ ${organisation.ico}, statutární zástupce ${fullName(principal)}`],
          ['Zmocněnec', `${fullName(person)}, nar. ${dottedDate(person.born)}, ${person.address}`],
        ],
        `Předmětem zmocnění je podávání výkazů a žádostí v aplikaci ${applications} za zmocnitele.`,
      ],
    }),
  },
  {
    id: 'friendly, with the consent beside',
    tells: ['birthDate'],
    write: ({ person, organisation, applications }) => ({
      subject: `Zmocnění zaměstnance pro ${applications}`,
      body: [
        'Dobrý den,',
        `za ${organisation.name} (IČO ${organisation.ico}) dávám plnou moc, aby naše žádosti a výkazy v aplikaci ${applications} podával${by(person, '', 'a')} ${fullName(person)}, ${born(person)} ${czechDate(person.born)}.`,
        `Souhlas ${by(person, 'zmocněného', 'zmocněné')} se zpracováním osobních údajů je v téže zprávě.`,
      ],
    }),
  },
  {
    id: 'limited to one year',
    tells: ['birthDate'],
    write: ({ person, organisation, principal, applications }) => ({
      subject: 'Plná moc na rok k podávání výkazů a žádostí',
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name} (IČO ${organisation.ico}), tímto na jeden rok zmocňuje k podávání výkazů a žádostí v ${applications} tohoto zaměstnance organizace: ${plain(person)}, nar. ${czechDate(person.born)}.`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'I revoke, with reason',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Odvolání mého souhlasu, ${applications}`,
      body: [
        'Dobrý den,',
        `změnil${by(person, '', 'a')} jsem zaměstnání a aplikaci ${applications} už potřebovat nebudu. Souhlas, kterým jsem Vám ${by(person, 'dovolil', 'dovolila')} zpracovávat své osobní údaje, tímto odvolávám.`,
        `${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'declaration, one sentence',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Prohlášení o odvolání souhlasu se zpracováním',
      body: [
        `${fullName(person)}, datum narození ${czechDate(person.born)}, uživatel ${username} aplikace ${applications}, prohlašuje, že svůj souhlas se zpracováním osobních údajů odvolává v celém rozsahu.`,
      ],
    }),
  },
  {
    id: 'lines, to be confirmed',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání souhlasu – prosím o potvrzení',
      body: [
        `Aplikace: ${applications}`,
        `Kdo souhlas odvolává: ${plain(person)}, ${born(person)} ${wordyDate(person.born)}`,
        'Co odvolává: souhlas se zpracováním osobních údajů udělený MPSV pro založení účtu',
        'Prosím o písemné potvrzení, že údaje již nezpracováváte.',
      ],
    }),
  },
  {
    id: 'cancel it altogether',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Zrušení souhlasu a účtu ${username}`,
      body: [
        `ruším svůj souhlas se zpracováním osobních údajů v ${applications}. Účet ${username} prosím uzavřete.`,
        `S pozdravem ${plain(person)}, datum nar.: ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'would like to take back',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Vzetí souhlasu zpět',
      body: [
        'Vážená paní či vážený pane,',
        `${by(person, 'chtěl bych', 'chtěla bych')} vzít zpět souhlas se zpracováním osobních údajů, který jsem kdysi ${by(person, 'podepsal', 'podepsala')} kvůli přístupu do ${applications}. Beru jej zpět ke dni doručení tohoto dopisu.`,
        `Jmenuji se ${fullName(person)} a ${by(person, 'narodil', 'narodila')} jsem se ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'no consent from now on',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Souhlas k ${applications} nadále neplatí`,
      body: [
        `Já, ${fullName(person)} (* ${dottedDate(person.born)}), sděluji MPSV, že souhlas se zpracováním osobních údajů, který jsem ${by(person, 'udělil', 'udělila')} k aplikaci ${applications}, odvolávám. Na jeho základě už prosím s mými údaji nepracujte.`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'new password please',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Heslo k účtu ${username}`,
      body: [
        'Dobrý den,',
        `heslo k účtu ${username} v aplikaci ${applications} se nám ztratilo. Účet má ${fullName(person)}. Jak prosím získáme nové?`,
      ],
    }),
  },
  {
    id: 'printing of the report fails',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Tisk výkazu z ${applications}`,
      body: [
        `při tisku výkazu z aplikace ${applications} se vytvoří prázdný soubor PDF. Potřebujeme výkaz založit do spisu, můžete nám pomoci?`,
        'Používáme Windows 11 a prohlížeč Edge.',
      ],
    }),
  },
  {
    id: 'left the employment',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Účet po odchodu z organizace (${applications})`,
      body: [
        `${plain(person)}, nar. ${czechDate(person.born)}, u nás ${by(person, 'ukončil', 'ukončila')} pracovní poměr (${by(person, 'byl řadovým zaměstnancem', 'byla řadovou zaměstnankyní')}). Účet v aplikaci ${applications} prosíme zrušit.`,
      ],
    }),
  },
  {
    id: 'married, a new surname',
    names: { person: true, application: false },
    tells: ['username', 'birthDate'],
    write: ({ person, username }) => ({
      subject: 'Oprava jména u účtu v OKslužby',
      body: [
        'Vážení,',
        `u účtu ${username} v OKslužby máte staré příjmení. Nyní se ${by(person, 'uživatel', 'uživatelka')} jmenuje ${fullName(person)}, datum narození se samozřejmě nemění: ${dottedDate(person.born)}. Upravte to prosím.`,
      ],
    }),
  },
  {
    id: 'who should sign the form',
    names: { person: false, application: false },
    tells: [],
    write: () => ({
      subject: 'Kdo má podepsat tiskopis pro OKslužby',
      body: [
        'Dobrý den, prosíme o radu.',
        'Máme dva statutární zástupce, kteří jednají společně. Musí tiskopis pro OKslužby vyplnit oba, nebo stačí jeden z nich?',
      ],
    }),
  },
  {
    id: 'when is the letter coming',
    names: { person: true, application: true },
    tells: [],
    write: ({ person, applications }) => ({
      subject: 'Dopis s údaji nám nepřišel',
      body: [
        `v září jsme poslali vše potřebné, přesto k nám dopis s přihlašovacími údaji do ${applications} nedorazil. Dotčeným uživatelem je ${fullName(person)}. Mohli byste ověřit, zda odešel?`,
      ],
    }),
  },
  {
    id: 'two accounts by mistake',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Dvojí účet v ${applications}`,
      body: [
        'Dobrý den,',
        `${fullName(person)} má u Vás zřejmě nedopatřením dva účty v aplikaci ${applications}. Používaný je ${username}, ten druhý neznáme. Poradíte, jak to dát do pořádku?`,
      ],
    }),
  },
  {
    id: 'slow and falling out',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Výpadky – ${applications}`,
      body: [
        `aplikace ${applications} nás už třetí den po chvíli odhlásí a rozepsané údaje se ztratí. Je závada na Vaší straně?`,
        'Termín pro odevzdání výkazu se blíží, prosíme proto o rychlou odpověď.',
      ],
    }),
  },
  {
    id: 'merger of organisations',
    names: { person: false, application: false },
    tells: [],
    write: ({ organisation }) => ({
      subject: 'OKslužby po sloučení organizací',
      body: [
        'Pane řediteli, dobrý den,',
        `od ledna se s námi (${organisation.name}) sloučí menší sesterská organizace. Co se stane s jejími daty a účty v OKslužby? Je třeba něco udělat předem?`,
      ],
    }),
  },
  {
    id: 'mail at the account is wrong',
    names: { person: true, application: true },
    tells: ['username', 'email'],
    write: ({ person, username, applications }) => ({
      subject: `Chybný e-mail u účtu, ${applications}`,
      body: [
        `u uživatele ${username} (${fullName(person)}) je v aplikaci ${applications} uvedena neplatná e-mailová adresa. Správná: ${person.email}. Sami ji změnit neumíme, zařiďte to prosím.`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'brief, with a number of pages',
    tells: [],
    write: ({ applications }) => ({
      subject: `Souhlas k aplikaci ${applications}, 2 strany`,
      body: ['Dobrý den,', 'posíláme podepsaný tiskopis souhlasu. Je uložen v příloze této zprávy.'],
    }),
  },
  {
    id: 'polite, where to send the credentials',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Souhlas se zpracováním údajů – doprovodný dopis',
      body: [
        'Vážení,',
        `přiložený souhlas byl vyplněn podle Vašich pokynů. Přihlašovací údaje prosíme poslat do našeho sídla (${seatOf(organisation)}), poštu tam přebíráme denně.`,
      ],
    }),
  },
  {
    id: 'note of the secretary',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `${organisation.name} – příloha k OKslužby`,
      body: [
        `na základě zveřejněného postupu předkládáme formulář souhlasu pro ${applications}. Další formuláře případně pošleme později.`,
        'Sekretariát',
      ],
    }),
  },
  {
    id: 'a single line',
    tells: [],
    write: () => ({
      subject: 'Průvodní slovo',
      body: ['Vyplněný a podepsaný souhlas pro OKslužby najdete v přiloženém souboru.'],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'simple and friendly',
    write: ({ person, organisation, position, applications, born: date }) => ({
      subject: `Můj souhlas k účtu v ${applications}`,
      body: [
        'Dobrý den,',
        `souhlasím s tím, aby MPSV zpracovávalo moje osobní údaje kvůli založení účtu v aplikaci ${applications}.`,
        `Jmenuji se ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${date}, a jsem ${position} organizace ${organisation.name}, IČO ${organisation.ico}.`,
      ],
    }),
  },
  {
    id: 'with a law and duration',
    write: ({ person, organisation, position, applications, born: date }) => ({
      subject: 'Souhlas udělený dle článku 6 GDPR k uživatelskému účtu',
      body: [
        `Subjekt údajů ${fullName(person)}, datum narození ${date}, tímto uděluje Ministerstvu práce a sociálních věcí souhlas se zpracováním svých osobních údajů. Souhlas se dává za účelem zřízení uživatelského jména a hesla k aplikaci ${applications} a trvá do odvolání.`,
        `Zastupovaná organizace: ${organisation.name}, IČ ${organisation.ico}, funkce: ${position}.`,
      ],
    }),
  },
  {
    id: 'lines first, then the sentence',
    write: ({ person, organisation, position, applications, born: date }) => ({
      subject: `Souhlas statutárního zástupce (${applications})`,
      body: [
        `Titul, jméno, příjmení: ${fullName(person)}`,
        `Nar.: ${date}`,
        `Za organizaci: ${organisation.name} (IČO ${organisation.ico}), ${position}`,
        `Se zpracováním těchto i dalších potřebných osobních údajů pro účet v aplikaci ${applications} souhlasím.`,
      ],
    }),
  },
  {
    id: 'printer does not work',
    write: ({ person, organisation, position, applications, born: date }) => ({
      subject: 'Souhlas místo tiskopisu',
      body: [
        'Vážení,',
        'tiskárna nám vypověděla službu, proto posílám souhlas touto cestou.',
        `Já, ${fullName(person)}, nar. ${date}, statutární zástupce (${position}) organizace ${organisation.name}, IČO: ${organisation.ico}, dávám ministerstvu souhlas zpracovávat mé osobní údaje, aby mi mohl být zřízen účet v aplikaci ${applications}.`,
      ],
    }),
  },
];
