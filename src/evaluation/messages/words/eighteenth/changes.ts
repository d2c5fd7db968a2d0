import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'leadership handed over',
    tells: ['birthDate', 'username'],
    write: ({ person, office, on, successor, username, applications }) => ({
      subject: 'Předání vedení organizace',
      body: [
        'Dobrý den,',
        `dovolujeme si Vás informovat, že se u nás změnilo vedení. ${fullName(person)} (${office}), nar. ${czechDate(person.born)}, naši organizaci jako její statutární zástupce ${by(person, 'zastupoval', 'zastupovala')} naposledy dne ${czechDate(on)}, kdy ${by(person, 'mu', 'jí')} funkce skončila.`,
        `Vedení ${by(successor, 'převzal', 'převzala')} ${fullName(successor)}. Účtu ${username} proto prosím v aplikaci ${applications} odeberte možnost cokoliv podávat.`,
      ],
    }),
  },
  {
    id: 'members voted',
    tells: [],
    write: ({ person, office, on, successor }) => ({
      subject: 'Výsledek volby – nový statutární orgán',
      body: [
        `na jednání konaném dne ${wordyDate(on)} proběhla volba statutárního orgánu. Mandát dosavadního statutárního orgánu (${office} ${fullName(person)}) tímto dnem zanikl a nově ${by(successor, 'byl zvolen', 'byla zvolena')} ${fullName(successor)}.`,
        'Sdělujeme Vám to kvůli oprávněním v OKslužby, aby za nás nejednal ten, kdo již jednat nemůže.',
      ],
    }),
  },
  {
    id: 'resolution of the council',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Usnesení rady – odvolání z vedoucí funkce',
      body: [
        'Vážení,',
        `rada jako orgán zřizovatele svým usnesením odvolala s účinností ke dni ${czechDate(on)} statutárního zástupce naší organizace: ${fullName(person)}, ${office}, datum narození ${dottedDate(person.born)}.`,
        `Uveďte prosím stav v aplikaci ${applications} do souladu s touto skutečností.`,
      ],
    }),
  },
  {
    id: 'a report in five lines',
    tells: ['birthDate', 'username'],
    write: ({ person, office, on, username, applications }) => ({
      subject: 'HLÁŠENÍ O KONCI FUNKCE STATUTÁRNÍHO ZÁSTUPCE',
      body: [
        `Čí funkce skončila: ${fullName(person)}`,
        `Jaká funkce: ${office} (statutární zástupce)`,
        `Kdy skončila: ${dottedDate(on)}`,
        `Den narození: ${dottedDate(person.born)}`,
        `Účet, kterého se to týká: ${username}, aplikace ${applications}`,
      ],
    }),
  },
  {
    id: 'secretary writes without marks',
    tells: [],
    write: ({ person, on, successor, applications }) => ({
      subject: 'Zmena ve funkci statutarniho zastupce',
      body: [
        'Dobry den,',
        `hlasim, ze ${person.given} ${person.family} uz od ${czechDate(on)} nedela statutarniho zastupce nasi organizace. Ted je jim ${successor.given} ${successor.family}.`,
        `${withoutDiacritics(`Prosim, zruste proto opravneni, ktera ma stary statutarni zastupce v aplikaci ${applications}.`)} Dekuji, sekretariat`,
      ],
    }),
  },
  {
    id: 'in the course of a reorganisation',
    tells: ['birthDate'],
    write: ({ person, office, on, applications, organisation }) => ({
      subject: `${organisation.name} – změny po reorganizaci`,
      body: [
        'Vážený pane řediteli,',
        `v souvislosti s reorganizací, která probíhá od jara, došlo v naší organizaci i k personálním změnám. Vašeho odboru se dotýká jediná: ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}, již nevykonává svou funkci (${office}) a ode dne ${czechDate(on)} není statutárním zástupcem organizace.`,
        `Máme za to, že je třeba na tuto změnu reagovat i v aplikaci ${applications}, ve které má ${by(person, 'jmenovaný', 'jmenovaná')} dosud právo podání.`,
        'Za spolupráci v uplynulých letech i do budoucna děkujeme.',
      ],
    }),
  },
  {
    id: 'account must not be misused',
    tells: ['username'],
    write: ({ person, office, on, username }) => ({
      subject: `Účet ${username} – zabránění zneužití`,
      body: [
        `účet ${username} v OKslužby patří ${by(person, 'bývalému statutárnímu zástupci', 'bývalé statutární zástupkyni')} naší organizace. ${fullName(person)} totiž ${by(person, 'složil', 'složila')} funkci (${office}) k ${dottedDate(on)}.`,
        'Rozloučili jsme se v dobrém, přesto nechceme, aby právo podání zůstávalo někomu, kdo nás už nezastupuje.',
      ],
    }),
  },
  {
    id: 'letter of resignation came',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Oznámení – odstoupení statutárního zástupce',
      body: [
        'Dobrý den,',
        `statutární zástupce naší organizace, ${fullName(person)} (${office}, nar. ${wordyDate(person.born)}), z funkce ${by(person, 'odstoupil', 'odstoupila')}. Dopis s odstoupením jsme projednali a funkce zanikla ${wordyDate(on)}.`,
        `Hlásíme to jako uživatelé aplikace ${applications}, jak ukládá návod na Vašich stránkách.`,
      ],
    }),
  },
  {
    id: 'table of the last and the next',
    tells: ['birthDate', 'username'],
    write: ({ person, office, on, username, successor, applications }) => ({
      subject: `Statutární zástupce – ukončení, ${applications}`,
      body: [
        'zasíláme údaje o ukončení funkce statutárního zástupce:',
        [
          ['Statutární zástupce', 'Funkce', 'Narození', 'Účet', 'Funkce trvala do'],
          [fullName(person), office, czechDate(person.born), username, czechDate(on)],
        ],
        `Po tomto dni vystupuje jako statutární zástupce ${fullName(successor)}.`,
      ],
    }),
  },
  {
    id: 'reported with delay',
    tells: ['birthDate'],
    write: ({ person, office, on }) => ({
      subject: 'Dodatečné nahlášení – statutární zástupce',
      body: [
        'Dobrý den,',
        `uvědomili jsme si, že jsme Vám zapomněli nahlásit odchod statutárního zástupce. ${office.charAt(0).toUpperCase()}${office.slice(1)} ${fullName(person)} (${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}) u nás ve funkci ${by(person, 'skončil', 'skončila')} už ${czechDate(on)}.`,
        `Nevíme, jestli ${by(person, 'jeho', 'její')} účet v OKslužby stále funguje. Pokud ano, nechceme, aby se přes něj za nás něco podávalo. Omlouváme se za zpoždění.`,
      ],
    }),
  },
  {
    id: 'extract from the minutes',
    tells: [],
    write: ({ person, office, on, applications, organisation }) => ({
      subject: 'Výpis ze zápisu z jednání – zánik funkce',
      body: [
        `Pro potřeby aplikace ${applications} předkládáme výpis ze zápisu z jednání nejvyššího orgánu organizace ${organisation.name}:`,
        `„Nejvyšší orgán bere na vědomí, že ${fullName(person)} ke dni ${czechDate(on)} pozbývá funkce (${office}), a tím i postavení statutárního orgánu.“`,
        'Výpis souhlasí se zápisem, který je uložen v sídle organizace.',
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'after twelve years',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: 'Loučím se s funkcí',
      body: [
        'Dobrý den,',
        `po dvanácti letech jsem ${by(person, 'opustil', 'opustila')} vedení organizace ${organisation.name}, IČO ${organisation.ico}. Posledním dnem, kdy jsem ${by(person, 'byl jejím statutárním zástupcem', 'byla její statutární zástupkyní')} (${office}), byl ${wordyDate(on)}.`,
        `Do aplikace ${applications} už za ni nebudu nic podávat, a hlásím to tedy i Vám. Jsem ${fullName(person)}, datum nar. ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'own notice in lines',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, office, username }) => ({
      subject: 'Zánik mé funkce statutárního zástupce',
      body: [
        `Oznamovatel: ${fullName(person)}, narození ${dottedDate(person.born)}`,
        `Funkce, která mi zanikla: ${office}`,
        `V organizaci: ${organisation.name} (IČO ${organisation.ico})`,
        `Den zániku: ${dottedDate(on)}`,
        `Můj účet v OKslužby: ${username}`,
        'Oznamuji to, aby pod mým jménem nikdo nic nepodal.',
      ],
    }),
  },
  {
    id: 'not elected again',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: by(person, 'Nebyl jsem znovu zvolen', 'Nebyla jsem znovu zvolena'),
      body: [
        'Vážení,',
        `volby do statutárního orgánu organizace ${organisation.name} (IČ: ${organisation.ico}) dopadly tak, že jsem do něj už ${by(person, 'nebyl zvolen', 'nebyla zvolena')}. Moje funkce statutárního zástupce tím ke dni ${czechDate(on)} skončila.`,
        `Prosím, abyste s tím počítali u mého účtu v aplikaci ${applications}.`,
        `${person.given} ${person.family}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'quarrel with the others on the board',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Upozornění na možné zneužití mého účtu',
      body: [
        'Dobrý den,',
        `s ostatními členy vedení jsme se rozešli ve zlém a ke dni ${czechDate(on)} jsem ${by(person, 'složil', 'složila')} funkci statutárního zástupce (${office}) organizace ${organisation.name}, IČO: ${organisation.ico}.`,
        `Počítač, na kterém jsem ${by(person, 'měl', 'měla')} uložené heslo do OKslužby, však zůstal v kanceláři. Zabraňte prosím tomu, aby jím někdo mým jménem podával výkazy.`,
        `Děkuji. ${fullName(person)}, nar. ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'I report as the page tells me',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username, applications }) => ({
      subject: `Změna na straně uživatele ${username}`,
      body: [
        `podle návodu k aplikaci ${applications} má uživatel nahlásit, že již není statutárním orgánem. V mém případě tato situace nastala dne ${dottedDate(on)} a týká se organizace ${organisation.name}, IČO ${organisation.ico}.`,
        `Uživatel: ${fullName(person)} / ${czechDate(person.born)} / ${username}`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'economist will send the reports',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Kdo za nás bude podávat výkazy',
      body: [
        'Dobrý den,',
        `na podávání výkazů a žádostí v aplikaci ${applications} mi nezbývá čas, a proto je s platností od dnešního dne přenechávám ${by(person, 'kolegovi', 'kolegyni')}: ${fullName(person)}, nar. ${czechDate(person.born)}, uživatel ${username}.`,
        `Právo podání tedy prosím nastavte i ${by(person, 'jemu', 'jí')}. ${fullName(principal)}, statutární zástupce`,
      ],
    }),
  },
  {
    id: 'decree of the director',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal, on }) => ({
      subject: 'Příkaz k delegaci podání',
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name}, s účinností od ${czechDate(on)} stanoví:`,
        `Oprávnění odesílat (podávat) žádosti a výkazy v aplikaci ${applications} se deleguje na osobu: ${fullName(person)}, ${by(person, 'zaměstnanec', 'zaměstnankyně')}, datum narození ${dottedDate(person.born)}.`,
        'Příkaz se dává na vědomí Ministerstvu práce a sociálních věcí k provedení v aplikaci.',
      ],
    }),
  },
  {
    id: 'delegated in labelled lines',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: `Delegování podání, ${applications}`,
      body: [
        `Deleguje (statutární zástupce): ${fullName(principal)}`,
        `Přebírá: ${fullName(person)}, narození ${czechDate(person.born)}, účet ${username}`,
        `Co se deleguje: podání žádosti, podání výkazu v aplikaci ${applications}`,
        'Doba trvání: do odvolání',
      ],
    }),
  },
  {
    id: 'two of us should be able to submit',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Druhá osoba s právem podání',
      body: [
        'Vážení,',
        `dosud v aplikaci ${applications} mohl za naši organizaci žádosti i výkazy podat pouze statutární zástupce. Přejeme si, aby totéž mohl${by(person, '', 'a')} činit ${fullName(person)}, přihlašovací jméno ${username}, a statutární zástupce tímto své oprávnění k podání na uvedenou osobu deleguje.`,
      ],
    }),
  },
  {
    id: 'cannot find the button',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Delegace práva podat výkaz – písemně',
      body: [
        'Hezký den,',
        `jako statutární zástupce jsem se ${by(principal, 'pokoušel', 'pokoušela')} v aplikaci ${applications} delegovat podání výkazu na ${by(person, 'svého podřízeného', 'svou podřízenou')}, ale nepodařilo se mi to uložit. Deleguji ho tedy touto cestou.`,
        `Delegovaná osoba: ${person.given} ${person.family}, nar. ${dottedDate(person.born)}, účet: ${username}`,
        'Prosím o provedení a děkuji.',
      ],
    }),
  },
  {
    id: 'entrusts the head of the section',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: 'Pověřovací listina (podání v aplikaci)',
      body: [
        `Organizace ${organisation.name}, IČO ${organisation.ico}, za kterou jedná ${fullName(principal)}, pověřuje touto listinou ${by(person, 'svého pracovníka', 'svou pracovnici')} podáváním výkazů a žádostí prostřednictvím aplikace ${applications}.`,
        `${by(person, 'Pověřený pracovník', 'Pověřená pracovnice')}: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}`,
        `${by(person, 'Pověřený', 'Pověřená')} pověření přijímá.`,
      ],
    }),
  },
  {
    id: 'the right for the time of a cure',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Podávání výkazů v době mé nepřítomnosti',
      body: [
        'Dobrý den, vážené kolegyně,',
        `od pondělí budu šest týdnů v lázních a výkazy v aplikaci ${applications} za mne nemá kdo podat. Oprávnění k podání proto deleguji: ${fullName(person)} (${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, v OKslužby ${username}).`,
        'Po návratu dám vědět, zda má delegace trvat i nadále.',
      ],
    }),
  },
  {
    id: 'delegation in one row',
    tells: ['username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Delegace podání – jeden pracovník',
      body: [
        `sděluji, že jsem se jako statutární zástupce ${by(principal, 'rozhodl', 'rozhodla')} delegovat podání žádostí a výkazů:`,
        [
          ['Aplikace', 'Na koho se deleguje', 'Účet této osoby', 'Kdo deleguje'],
          [applications, fullName(person), username, fullName(principal)],
        ],
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'empowered accountant',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: 'Udělení plné moci pro aplikaci OKslužby',
      body: [
        'P L N Á   M O C',
        `Organizace ${organisation.name}, IČO ${organisation.ico} (jedná statutární zástupce ${fullName(principal)}), uděluje plnou moc ke všem úkonům spojeným s podáním žádostí a výkazů v aplikaci ${applications}.`,
        `${by(person, 'Zmocněncem', 'Zmocněnkyní')} je ${fullName(person)}, nar. ${czechDate(person.born)}, bydliště ${person.address}.`,
        'Tato plná moc platí ode dne podpisu.',
      ],
    }),
  },
  {
    id: 'who grants and who accepts',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: 'Plná moc pro podávání výkazů',
      body: [
        [
          ['Zmocnitel', 'Zmocněnec'],
          [organisation.name, fullName(person)],
          [`IČO ${organisation.ico}`, `nar. ${dottedDate(person.born)}`],
          [seatOf(organisation), person.address],
        ],
        `Zmocnitel, za nějž jedná statutární zástupce ${fullName(principal)}, uděluje zmocněnci plnou moc, aby za něj v aplikaci ${applications} podával výkazy a žádosti.`,
        'Zmocněnec s udělením plné moci souhlasí.',
      ],
    }),
  },
  {
    id: 'power until the end of the year',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: 'Plná moc (omezená)',
      body: [
        `Jako statutární zástupce organizace ${organisation.name} (IČO ${organisation.ico}) uděluji já, ${fullName(principal)}, plnou moc této osobě:`,
        `${fullName(person)}, datum nar. ${czechDate(person.born)}, bytem ${person.address}`,
        `Plná moc opravňuje k podání žádosti a výkazu v aplikaci ${applications}, nikoliv k jiným právním jednáním, a končí uplynutím kalendářního roku.`,
      ],
    }),
  },
  {
    id: 'with a letter round it',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, principal }) => ({
      subject: 'Zaslání plné moci k podáním za naši organizaci',
      body: [
        'Dobrý den,',
        `níže naleznete plnou moc, na jejímž základě bude výkazy a žádosti v aplikaci ${applications} podávat ${by(person, 'náš zmocněnec', 'naše zmocněnkyně')}.`,
        `„${organisation.name}, IČO ${organisation.ico}, ${seatOf(organisation)}, zmocňuje tímto osobu jménem ${fullName(person)}, narozenou ${wordyDate(person.born)}, trvalý pobyt ${person.address}, k podávání žádostí a výkazů v uvedené aplikaci. ${fullName(principal)}, statutární zástupce“`,
      ],
    }),
  },
  {
    id: 'clumsy but clear power',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: `plna moc, ${withoutDiacritics(applications)}`,
      body: [
        `My, organizace ${organisation.name} s IČO ${organisation.ico}, dáváme plnou moc, a to pro: ${fullName(person)}, narození ${czechDate(person.born)}, adresa bydliště: ${person.address}.`,
        `Plná moc je na to, že za nás může v aplikaci ${applications} podat výkaz, podat žádost a také je opravit. Platí, dokud ji písemně nezrušíme.`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'I changed my job',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Odvolávám svůj souhlas s používáním údajů',
      body: [
        'Dobrý den,',
        `${by(person, 'změnil', 'změnila')} jsem zaměstnání a s aplikací ${applications} už nepřijdu do styku. Souhlas se zpracováním osobních údajů, který jsem kvůli ní ministerstvu ${by(person, 'podepsal', 'podepsala')}, proto odvolávám.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, můj login ${username}`,
      ],
    }),
  },
  {
    id: 'withdrawal in lines',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Odvolání souhlasu uživatele aplikace',
      body: [
        `Kdo odvolává: ${fullName(person)}, datum narození ${dottedDate(person.born)}`,
        `Co odvolávám: souhlas se zpracováním osobních údajů, udělený MPSV pro aplikaci ${applications}`,
        `Účet, ke kterému byl souhlas dán: ${username}`,
        'Odvolání je účinné okamžikem doručení.',
      ],
    }),
  },
  {
    id: 'please erase me',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Žádost o výmaz a odvolání souhlasu (GDPR)',
      body: [
        'Vážení,',
        `nepřeji si, aby ministerstvo dále zpracovávalo mé osobní údaje v souvislosti s aplikací ${applications}. Souhlas, který jste ode mě před časem dostali, tímto ruším a odvolávám, a prosím také o vymazání údajů.`,
        `Pro identifikaci: ${person.given} ${person.family}, nar. ${wordyDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'withdrawn in plain words, no marks',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'odvolani souhlasu',
      body: [
        'Dobry den,',
        `${withoutDiacritics(`odvolavam souhlas se zpracovanim osobnich udaju, ktery jsem ${by(person, 'poslal', 'poslala')} kvuli aplikaci ${applications}.`)} Uz ho nechci mit u vas v evidenci.`,
        `${person.given} ${person.family}, narozeni ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'account never used',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Zrušení mého souhlasu a účtu',
      body: [
        `Já, ${fullName(person)} (nar. ${czechDate(person.born)}), odvolávám souhlas se zpracováním osobních údajů, na jehož podkladě mi MPSV zřídilo účet ${username} v aplikaci ${applications}. Účet jsem nikdy ${by(person, 'nevyužil', 'nevyužila')} a může být zrušen.`,
        'Prosím o písemné potvrzení, že mé údaje již nezpracováváte.',
      ],
    }),
  },
  {
    id: 'as the data subject, long',
    tells: ['birthDate'],
    write: ({ person, applications, organisation }) => ({
      subject: 'Odvolání souhlasu subjektem údajů',
      body: [
        'Vážení,',
        `jako ${by(person, 'zaměstnanec', 'zaměstnankyně')} organizace ${organisation.name} jsem svého času ${by(person, 'vyplnil', 'vyplnila')} formulář souhlasu se zpracováním osobních údajů, aby mi mohl být vytvořen přístup do aplikace ${applications}. ${by(person, 'Byl jsem poučen', 'Byla jsem poučena')}, že souhlas je dobrovolný a že ho mohu vzít kdykoli zpět.`,
        `Tuto možnost nyní využívám a souhlas odvolávám. Jmenuji se ${fullName(person)} a ${by(person, 'narodil', 'narodila')} jsem se ${czechDate(person.born)}.`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'page stays white',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `${applications} se nenačte`,
      body: [
        'Dobrý den,',
        `od aktualizace prohlížeče se nám po zadání jména a hesla do aplikace ${applications} zobrazí jen bílá stránka. V jiném prohlížeči je to stejné. Je chyba na naší, nebo na Vaší straně?`,
        'Předem děkuji za radu.',
      ],
    }),
  },
  {
    id: 'password expired',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Vypršela platnost hesla',
      body: [
        `při přihlášení do aplikace ${applications} systém oznámil, že heslo uživatele ${username} vypršelo, a nové přijmout nechce. ${fullName(person)} tak nemůže dokončit rozdělanou práci.`,
        'Jak máme heslo obnovit?',
      ],
    }),
  },
  {
    id: 'typing error in an address',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Překlep v e-mailové adrese',
      body: [
        'Dobrý den,',
        `v kontaktních údajích účtu ${username} v OKslužby je překlep v elektronické adrese, takže ${by(person, 'kolegovi', 'kolegyni')} nechodí žádná upozornění. Správná adresa je ${person.email}, ${by(person, 'uživatel se jmenuje', 'uživatelka se jmenuje')} ${fullName(person)}.`,
        'Opravíte to prosím?',
      ],
    }),
  },
  {
    id: 'what to write in a box of the form',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Nejasnost při vyplňování tiskopisu',
      body: [
        'Vážení,',
        `chystáme se vyplnit tiskopis souhlasu pro aplikaci ${applications} a nejsme si jisti dvěma věcmi. Má cizinec, který nemá rodné číslo, uvést číslo pasu? A co se píše do kolonky „rodné příjmení“ u muže?`,
        'Tiskopis pošleme, až nám odpovíte.',
      ],
    }),
  },
  {
    id: 'one person in two organisations',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Dotaz: jeden člověk, dvě organizace',
      body: [
        'Dobrý den,',
        `může se jeden člověk do aplikace ${applications} hlásit za dvě různé organizace pod týmž uživatelským jménem, nebo je v takovém případě nutné mít jména dvě? Zatím o nic nežádáme, jen to potřebujeme vědět pro plánování.`,
      ],
    }),
  },
  {
    id: 'envelope damaged by the rain',
    names: { person: true, application: true },
    tells: [],
    write: ({ person, applications }) => ({
      subject: 'Poškozená zásilka s přihlašovacími údaji',
      body: [
        'Dobrý den,',
        `dopis s údaji k aplikaci ${applications}, jehož adresátem je ${fullName(person)}, nám pošta doručila promočený a heslo se nedá přečíst. Co s tím můžeme dělat?`,
      ],
    }),
  },
  {
    id: 'in what state it is',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications, on }) => ({
      subject: 'Dotaz na stav vyřízení',
      body: [
        `dne ${czechDate(on)} jsme Vám datovou schránkou odeslali souhlas ${by(person, 'našeho pracovníka', 'naší pracovnice')} k aplikaci ${applications}: ${fullName(person)}, narození ${dottedDate(person.born)}. Dosud nám nikdo neodpověděl.`,
        'Rádi bychom věděli, zda zpráva dorazila a v jakém stadiu se vyřizování nachází.',
      ],
    }),
  },
  {
    id: 'social worker who left',
    names: { person: true, application: false },
    tells: ['birthDate', 'username'],
    write: ({ person, username }) => ({
      subject: 'Zrušení účtu po odchodu ze zaměstnání',
      body: [
        'Dobrý den,',
        `${by(person, 'řadový zaměstnanec', 'řadová zaměstnankyně')} ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}, u nás dal${by(person, '', 'a')} výpověď. ${by(person, 'Jeho', 'Její')} účet ${username} v OKslužby už tedy není potřeba, prosíme o jeho zrušení.`,
      ],
    }),
  },
  {
    id: 'two accounts of one person',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Duplicitní účet',
      body: [
        'Vážená paní, vážený pane, dobré dopoledne,',
        `zjistili jsme, že ${fullName(person)} má v aplikaci ${applications} zřejmě omylem založena dvě uživatelská jména. Používá se jen ${username}. Je nutné druhý účet nějak rušit, nebo zanikne sám?`,
      ],
    }),
  },
  {
    id: 'title is missing',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Oprava titulu u uživatele OKslužby',
      body: [
        `uživatel ${username} je v OKslužby veden bez titulu a v nesprávném tvaru příjmení. Podle dokladů se jmenuje takto: ${fullName(person)}. Můžeme si to opravit sami, nebo to musíte udělat Vy?`,
      ],
    }),
  },
  {
    id: 'manual and telephone',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Příručka a kontakt na podporu',
      body: [
        'Dobrý den,',
        `existuje k aplikaci ${applications} novější uživatelská příručka než ta z roku 2019? Zajímá nás hlavně, jak se tiskne rozpracovaný formulář. Zároveň prosíme o telefon na technickou podporu, ten na webu nikdo nebere.`,
        'Díky!',
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'handed over for the file',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Předání formuláře',
      body: [
        'Dobrý den,',
        `jménem organizace ${organisation.name} Vám předávám formulář souhlasu k aplikaci ${applications}, který tvoří přílohu této zprávy.`,
        'S přáním příjemného dne',
      ],
    }),
  },
  {
    id: 'form with a signature, two sentences',
    tells: [],
    write: ({ applications }) => ({
      subject: `Souhlas pro ${applications} – průvodní list`,
      body: ['Příloha obsahuje podepsaný souhlas se zpracováním osobních údajů. Formulář má jednu stranu.'],
    }),
  },
  {
    id: 'secretary encloses',
    tells: [],
    write: () => ({
      subject: 'Formulář v příloze',
      body: [
        'Zdravíme do Prahy,',
        'z pověření vedení posílám přiložený formulář, který se týká OKslužby. Podpis je elektronický.',
        'sekretariát',
      ],
    }),
  },
  {
    id: 'enclosures in a table',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Seznam příloh datové zprávy',
      body: [
        [
          ['Příloha', 'Aplikace', 'Za organizaci'],
          ['formulář souhlasu', applications, organisation.name],
        ],
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'I give my leave, head of the house',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Udělení souhlasu MPSV – ${applications}`,
      body: [
        'Vážení,',
        `jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${born} a v organizaci ${organisation.name}, IČO ${organisation.ico}, zastávám funkci: ${position}. Organizaci zastupuji jako statutární zástupce.`,
        `Uděluji Vám tímto souhlas ke zpracování mých osobních údajů, a to za účelem založení uživatelského jména a hesla k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'consent in points of its own',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Můj souhlas se zpracováním osobních údajů',
      body: [
        `a) Souhlasím, aby MPSV zpracovávalo mé osobní údaje v rozsahu potřebném pro účet v aplikaci ${applications}.`,
        `b) Souhlas uděluje: ${fullName(person)}, narození ${born}.`,
        `c) Zastupovaná organizace: ${organisation.name}, IČO ${organisation.ico}, funkce ${position} (statutární zástupce).`,
        'd) Vím, že souhlas mohu kdykoliv vzít zpět.',
      ],
    }),
  },
  {
    id: 'printer would not print the form',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas místo formuláře, ${applications}`,
      body: [
        'Dobrý den,',
        'tiskopis se nám nedaří vytisknout, píšu Vám proto souhlas vlastními slovy a doufám, že postačí.',
        `S tím, že ministerstvo bude pracovat s mými osobními údaji, aby mi mohlo zřídit přístup k aplikaci ${applications}, souhlasím. Moje údaje jsou: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${born}, ${position}, ${organisation.name}, IČ ${organisation.ico}.`,
      ],
    }),
  },
  {
    id: 'solemn declaration of consent',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'SOUHLAS UŽIVATELE',
      body: [
        `${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${born}, jako ${position} (statutární orgán) organizace ${organisation.name}, identifikační číslo ${organisation.ico}, dobrovolně a výslovně souhlasí, aby Ministerstvo práce a sociálních věcí zpracovávalo ${by(person, 'jeho', 'její')} osobní údaje pro potřeby zřízení uživatelského účtu k aplikaci ${applications}.`,
        'Souhlas platí po celou dobu používání aplikace.',
      ],
    }),
  },
];
