import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'by the procedure, with the office',
    tells: ['birthDate'],
    write: ({ person, office, on, organisation }) => ({
      subject: 'Změna ve vedení organizace – oznámení',
      body: [
        'Vážení,',
        `v souladu s postupem zveřejněným ministerstvem oznamujeme, že ${fullName(person)}, datum narození ${czechDate(person.born)}, ${by(person, 'přestal', 'přestala')} být dnem ${czechDate(on)} statutárním orgánem organizace ${organisation.name} (zastávaná funkce: ${office}).`,
        'Žádáme, aby oprávnění spojená s touto funkcí byla v OKslužby zrušena.',
      ],
    }),
  },
  {
    id: 'table of one end',
    tells: ['birthDate', 'username'],
    write: ({ person, username, office, on, organisation }) => ({
      subject: 'Statutární zástupce – konec výkonu funkce',
      body: [
        `Organizace ${organisation.name}, IČO ${organisation.ico}, hlásí skončení funkce statutárního zástupce:`,
        [
          ['Kdo ve funkci skončil', 'Datum narození této osoby', 'Funkce', 'Skončení funkce', 'Její uživatelské jméno'],
          [fullName(person), dottedDate(person.born), office, dottedDate(on), username],
        ],
        'Prosíme o zablokování účtu, aby nemohlo dojít ke zneužití oprávnění.',
      ],
    }),
  },
  {
    id: 'laconic end',
    tells: [],
    write: ({ person, office, on, applications }) => ({
      subject: 'Skončení funkce',
      body: [
        `Ke dni ${dottedDate(on)} ${by(person, 'skončil', 'skončila')} ve funkci statutárního zástupce ${fullName(person)} (${office}). Prosíme o odebrání oprávnění k podání v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'gave up the office',
    tells: [],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Vzdání se funkce – sdělení organizace',
      body: [
        'Dobrý den,',
        `${fullName(person)} ${by(person, 'se vzdal', 'se vzdala')} funkce, kterou v naší organizaci ${by(person, 'zastával', 'zastávala')} (${office}), a od ${czechDate(on)} již není statutárním orgánem. ${fullName(successor)} nyní jedná za organizaci místo ${by(person, 'něho', 'ní')}.`,
        `Sdělujeme Vám to proto, aby pod původním účtem nebylo možné činit podání v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'gone to another employer',
    tells: ['username'],
    write: ({ person, username, office, on }) => ({
      subject: 'Odchod statutárního zástupce',
      body: [
        'Dobrý den,',
        `dovolujeme si oznámit, že ${by(person, 'náš dosavadní statutární zástupce odešel', 'naše dosavadní statutární zástupkyně odešla')} k jinému zaměstnavateli a funkci ${by(person, 'ukončil', 'ukončila')} dnem ${wordyDate(on)}.`,
        `Jméno: ${fullName(person)}, funkce: ${office}, uživatelské jméno v OKslužby: ${username}`,
        'Žádáme, aby účet již nebylo možné používat. Děkujeme.',
      ],
    }),
  },
  {
    id: 'chatty end',
    tells: ['birthDate'],
    write: ({ person, on, successor }) => ({
      subject: 'Máme nové vedení',
      body: [
        'Dobré odpoledne,',
        `u nás došlo k velkým změnám. ${fullName(person)}, nar. ${dottedDate(person.born)}, už nás od ${wordyDate(on)} nevede a statutárním zástupcem tedy není. ${fullName(successor)} vedení po ${by(person, 'něm', 'ní')} ${by(successor, 'převzal', 'převzala')}.`,
        'Na Vašich stránkách píšete, že se to má nahlásit kvůli oprávnění v OKslužby, tak to tímto činíme.',
      ],
    }),
  },
  {
    id: 'who ended and who began',
    tells: [],
    write: ({ person, office, on, successor, organisation, applications }) => ({
      subject: `${organisation.name} – změna osoby oprávněné jednat`,
      body: [
        `Ve funkci ${by(person, 'skončil', 'skončila')}: ${fullName(person)}`,
        `Poslední den ve funkci: ${czechDate(on)}`,
        `Funkci nově vykonává: ${fullName(successor)}`,
        `Název funkce (statutární orgán): ${office}`,
        `Žádáme, aby osobě, která ve funkci skončila, byla ukončena oprávnění v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'end without diacritics',
    tells: ['birthDate'],
    write: ({ person, on, applications }) => ({
      subject: 'Oznameni - byvaly statutarni zastupce',
      body: [
        'Dobry den na ministerstvo,',
        withoutDiacritics(
          `oznamujeme, ze nize uvedena osoba od ${czechDate(on)} neni statutarnim zastupcem nasi organizace, a zadame o zruseni opravneni v aplikaci ${applications}.`,
        ),
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'removed by who appoints',
    tells: ['birthDate'],
    write: ({ person, office, on, organisation }) => ({
      subject: 'Odvolání statutárního orgánu z funkce',
      body: [
        'Vážení,',
        `oznamujeme, že s účinností od ${czechDate(on)} ${by(person, 'byl odvolán', 'byla odvolána')} z funkce statutárního orgánu (${office}) organizace ${organisation.name}, IČO ${organisation.ico}, ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}.`,
        'Podle Vašich pokynů tuto skutečnost hlásíme, aby oprávnění v OKslužby nemohlo být zneužito.',
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'in my own interest',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Oznámení bývalého statutárního zástupce',
      body: [
        'Vážení,',
        `ve vlastním zájmu oznamuji, že od ${czechDate(on)} již nejsem statutárním zástupcem organizace ${organisation.name}, IČO ${organisation.ico}, kde jsem ${by(person, 'zastával', 'zastávala')} funkci: ${office}. Žádám, aby mé oprávnění v OKslužby nemohl nikdo použít.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'labelled, of myself',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username, applications }) => ({
      subject: 'Skončila mi funkce statutárního orgánu',
      body: [
        `Oznamuji ukončení své funkce statutárního orgánu a žádám o zrušení svých oprávnění v aplikaci ${applications}.`,
        `Oznamovatel: ${fullName(person)}`,
        `Mé datum narození: ${dottedDate(person.born)}`,
        `Funkce se týkala organizace: ${organisation.name}, IČO: ${organisation.ico}`,
        `Konec funkce: ${dottedDate(on)}`,
        `Mé uživatelské jméno: ${username}`,
      ],
    }),
  },
  {
    id: 'resigned',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Má rezignace a účet k aplikaci',
      body: [
        'Dobrý den,',
        `${by(person, 'rezignoval', 'rezignovala')} jsem na funkci statutárního zástupce (${organisation.name}, IČO ${organisation.ico}), a to k datu ${wordyDate(on)}. Jelikož na mne byl veden účet k aplikaci ${applications}, prosím, abyste s ním naložili tak, aby za organizaci už nešlo nic podat.`,
        `S pozdravem ${fullName(person)}, datum narození ${wordyDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'short, of myself',
    tells: ['birthDate'],
    write: ({ person, organisation, on }) => ({
      subject: 'OKslužby – už nejsem statutár',
      body: [
        `Hlásím, že jsem ${by(person, 'přestal', 'přestala')} být statutárním orgánem organizace ${organisation.name} (IČO ${organisation.ico}) dne ${czechDate(on)}. Jméno: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'the action of submitting is handed on',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: `Přenesení oprávnění k akci podání – ${applications}`,
      body: [
        'Vážení,',
        `jako statutární orgán organizace ${organisation.name}, IČO ${organisation.ico}, tímto deleguji oprávnění k akci podání v aplikaci ${applications} na níže uvedeného uživatele.`,
        `Uživatel, na kterého je oprávnění delegováno: ${fullName(person)}`,
        `Datum narození tohoto uživatele: ${czechDate(person.born)}`,
        `Uživatelské jméno tohoto uživatele: ${username}`,
      ],
    }),
  },
  {
    id: 'a numbered entrusting',
    tells: ['birthDate'],
    write: ({ person, principal, applications, organisation, on }) => ({
      subject: 'Pověření č. 7/2026 k odesílání žádostí a výkazů',
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name}, se sídlem ${seatOf(organisation)}, pověřuje zaměstnance organizace, jehož údaje jsou: ${fullName(person)}, nar. ${czechDate(person.born)}, aby za organizaci v aplikaci ${applications} podával žádosti o dotaci, výkazy a vyúčtování.`,
        `Pověření nabývá účinnosti dnem ${czechDate(on)}.`,
      ],
    }),
  },
  {
    id: 'one line',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Delegace podání',
      body: [
        'Dobrý den,',
        `oprávnění k podání v aplikaci ${applications} deleguji na tohoto uživatele: ${fullName(person)}, uživatelské jméno ${username}.`,
        'Prosím o nastavení a děkuji.',
      ],
    }),
  },
  {
    id: 'a large organisation',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: `Kdo bude za naši organizaci podávat v ${applications}`,
      body: [
        'Dobrý den,',
        'naše organizace provozuje řadu registrovaných služeb a počet podání je značný.',
        `Z tohoto důvodu statutární zástupce deleguje své oprávnění podávat žádosti a výkazy v aplikaci ${applications}. Oprávnění získá ${fullName(person)}, nar. ${dottedDate(person.born)}, uživatelské jméno ${username}.`,
      ],
    }),
  },
  {
    id: 'chatty delegation',
    tells: ['birthDate'],
    write: ({ person, principal, applications }) => ({
      subject: 'Výkazy za mě bude podávat zaměstnanec',
      body: [
        'Dobrý den,',
        'k podávání výkazů se při svých ostatních povinnostech nedostanu včas.',
        `${by(principal, 'Rozhodl', 'Rozhodla')} jsem se proto, že žádosti a výkazy v aplikaci ${applications} bude podávat ${fullName(person)}, nar. ${wordyDate(person.born)}, a právo podání na ${by(person, 'něj', 'ni')} jako statutární zástupce deleguji.`,
      ],
    }),
  },
  {
    id: 'table of a delegation',
    tells: ['birthDate', 'username'],
    write: ({ person, username, principal, applications }) => ({
      subject: `Tabulka oprávnění k podání – ${applications}`,
      body: [
        `Statutární zástupce svým podpisem stvrzuje, že deleguje právo podání v aplikaci ${applications} takto:`,
        [
          ['Kdo deleguje', 'Na koho deleguje', 'Datum narození pověřené osoby', 'Uživatelské jméno pověřené osoby'],
          [fullName(principal), fullName(person), czechDate(person.born), username],
        ],
        'Delegování platí do odvolání.',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'hereinafter the principal',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'PLNÁ MOC K PODÁNÍM',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)}, zastoupená: ${fullName(principal)} (dále jen „zmocnitel“),`,
        'uděluje tímto plnou moc této osobě:',
        `${fullName(person)}, nar. ${czechDate(person.born)}, bytem ${person.address} (dále jen „zmocněnec“).`,
        `Zmocněnec je oprávněn jménem zmocnitele podávat žádosti o dotaci, výkazy a vyúčtování v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'I, the statutory representative',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Zmocnění k podání – ${applications}`,
      body: [
        `Já, ${fullName(principal)}, statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, zmocňuji k podávání žádostí a výkazů v aplikaci ${applications} tohoto zaměstnance:`,
        `Zmocněný zaměstnanec: ${fullName(person)}`,
        `Den narození: ${dottedDate(person.born)}`,
        `Bydliště: ${person.address}`,
        'Zmocnění uděluji na dobu neurčitou.',
      ],
    }),
  },
  {
    id: 'who, whom, to what',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Udělení plné moci zaměstnanci organizace',
      body: [
        'Dobrý den,',
        'předkládáme Vám plnou moc v tomto znění:',
        [
          ['Zmocňující', 'Zmocněná osoba', 'Narození zmocněné osoby', 'Rozsah zmocnění'],
          [
            `${organisation.name}, jedná ${fullName(principal)}`,
            fullName(person),
            czechDate(person.born),
            `podání žádostí a výkazů v aplikaci ${applications}`,
          ],
        ],
      ],
    }),
  },
  {
    id: 'by the civil code',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc podle § 441 občanského zákoníku',
      body: [
        `Organizace ${organisation.name} (IČO ${organisation.ico}), za kterou jedná statutární zástupce ${fullName(principal)}, dává ve smyslu § 441 občanského zákoníku plnou moc, aby ji při podávání žádostí, výkazů a vyúčtování prostřednictvím aplikace ${applications} ${by(person, 'zastupoval', 'zastupovala')} ${fullName(person)}, nar. ${wordyDate(person.born)}, trvalý pobyt ${person.address}.`,
        'Plná moc se vztahuje výhradně na uvedená podání.',
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'given in the past',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: `Odvolání dříve uděleného souhlasu – ${applications}`,
      body: [
        'Vážení,',
        `tímto odvolávám souhlas se zpracováním osobních údajů, který jsem Vám v minulosti ${by(person, 'zaslal', 'zaslala')} kvůli založení účtu k aplikaci ${applications}.`,
        `Moje identifikační údaje: ${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'labelled withdrawal',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Souhlas se zpracováním osobních údajů – odvolání',
      body: [
        `Odvolává: ${fullName(person)}`,
        `Narozen/a: ${dottedDate(person.born)}`,
        `Co se odvolává: souhlas se zpracováním osobních údajů k aplikaci ${applications}`,
        `K uživatelskému jménu: ${username}`,
        'Odvolání platí dnem doručení.',
      ],
    }),
  },
  {
    id: 'I do not wish it any more',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Nepřeji si další zpracování svých údajů',
      body: [
        'Dobrý den,',
        `k aplikaci ${applications} už se nepřihlašuji a nepřeji si, aby ministerstvo mé osobní údaje dál zpracovávalo. Svůj souhlas proto beru zpět.`,
        `${fullName(person)}, datum narození ${wordyDate(person.born)}`,
        'Děkuji za vyřízení a prosím o krátkou zprávu, až bude hotovo.',
      ],
    }),
  },
  {
    id: 'by the regulation',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání souhlasu dle čl. 7 odst. 3 nařízení (EU) 2016/679',
      body: [
        `${by(person, 'Podepsaný', 'Podepsaná')} ${fullName(person)}, nar. ${czechDate(person.born)}, využívám svého práva podle čl. 7 odst. 3 nařízení (EU) 2016/679 a odvolávám souhlas se zpracováním osobních údajů, na jehož základě mi byl zřízen uživatelský účet k aplikaci ${applications}.`,
        'Odvoláním není dotčeno zpracování, ke kterému došlo dříve.',
      ],
    }),
  },
  {
    id: 'one sentence of withdrawal',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolávám',
      body: [
        `Já, ${fullName(person)}, nar. ${dottedDate(person.born)}, odvolávám souhlas, který jsem ${by(person, 'dal', 'dala')} MPSV ke zpracování osobních údajů pro ${applications}.`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'password forgotten after a long illness',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Zapomenuté heslo uživatele',
      body: [
        'Dobrý den,',
        `náš uživatel aplikace ${applications} si po dlouhé nemoci nevzpomíná na heslo. Prosíme o jeho obnovení.`,
        `Uživatel: ${fullName(person)}, uživatelské jméno: ${username}`,
      ],
    }),
  },
  {
    id: 'report ends with an error',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Chyba při odeslání výkazu',
      body: [
        'Dobrý den,',
        `při odesílání výkazu v aplikaci ${applications} se opakovaně objevuje hlášení „Neočekávaná chyba serveru“ a výkaz zůstává rozpracovaný. Zkoušeli jsme to na více počítačích.`,
        'Můžete nám prosím poradit, jak postupovat, abychom stihli termín?',
      ],
    }),
  },
  {
    id: 'new mail domain',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'Změna kontaktního e-mailu – OKslužby',
      body: [
        'Dobrý den,',
        'organizace přešla na novou e-mailovou doménu. Žádáme o opravu kontaktního e-mailu vedeného u uživatele OKslužby:',
        `Uživatel: ${fullName(person)} (${username})`,
        `Správný e-mail: ${person.email}`,
      ],
    }),
  },
  {
    id: 'who of us is a user',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: `Přehled uživatelů organizace ${organisation.name}`,
      body: [
        'Dobrý den,',
        `v rámci vnitřního auditu potřebujeme vědět, které osoby jsou za naši organizaci vedeny jako uživatelé aplikace ${applications}. Prosíme o zaslání jejich přehledu.`,
        'Žádné změny zatím nepožadujeme.',
      ],
    }),
  },
  {
    id: 'the letter did not come',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Dopis s přihlašovacími údaji nedorazil',
      body: [
        'Vážení,',
        `na adresu našeho sídla dosud nedorazil dopis s přihlašovacími údaji k aplikaci ${applications}. Účet jste podle svého sdělení již zřídili, uživatelem je ${fullName(person)}, nar. ${czechDate(person.born)}. Prosíme o ověření, kdy a kam byl dopis odeslán.`,
      ],
    }),
  },
  {
    id: 'invoicing data of the organisation',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Bankovní spojení organizace v aplikaci',
      body: [
        `V aplikaci ${applications} máme u organizace ${organisation.name} uvedeno staré bankovní spojení a pole nejde upravit. Jakým způsobem máme změnu provést a kdo ji schvaluje?`,
      ],
    }),
  },
  {
    id: 'an employee left',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Zablokování účtu bývalého zaměstnance',
      body: [
        'Dobrý den,',
        `pracovní poměr u nás ${by(person, 'ukončil', 'ukončila')} ${fullName(person)} z ekonomického úseku. Prosíme, aby účet ${username} k aplikaci ${applications} byl zablokován.`,
        'Děkujeme, personální oddělení',
      ],
    }),
  },
  {
    id: 'manual',
    names: { person: false, application: false },
    tells: [],
    write: () => ({
      subject: 'Uživatelská příručka k OKslužby',
      body: [
        'Dobrý den,',
        'odkaz na uživatelskou příručku OKslužby na Vašem webu vede na neexistující stránku. Prosíme o zaslání aktuální příručky, případně o informaci, zda plánujete školení.',
      ],
    }),
  },
  {
    id: 'password ran out',
    names: { person: true, application: false },
    tells: ['username', 'birthDate'],
    write: ({ person, username }) => ({
      subject: 'Vypršela platnost hesla',
      body: [
        `Při přihlášení k OKslužby se hlásí, že platnost hesla vypršela a nelze ho změnit. Týká se to účtu ${username}, který používá ${fullName(person)} (datum narození ${dottedDate(person.born)}).`,
        'Prosíme o radu, jak heslo změnit.',
      ],
    }),
  },
  {
    id: 'report to be opened again',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Oprava odeslaného výkazu v ${applications}`,
      body: [
        'Dobrý den,',
        `v aplikaci ${applications} jsme omylem odeslali výkaz s chybným počtem úvazků. Je možné ho vrátit k opravě?`,
        'Omlouváme se za způsobené potíže.',
      ],
    }),
  },
  {
    id: 'which browser',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Dotaz správce sítě',
      body: [
        `Náš správce sítě se ptá, které prohlížeče aplikace ${applications} podporuje a jaké adresy má povolit na firewallu. Po výměně počítačů se nám stránka aplikace nenačte.`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'by the instructions for filling in',
    tells: [],
    write: ({ applications }) => ({
      subject: `Předložení formuláře souhlasu – ${applications}`,
      body: [
        'Vážení,',
        `v souladu s pokyny předkládáme podepsaný formulář souhlasu se zpracováním osobních údajů pro aplikaci ${applications}.`,
        'S pozdravem sekretariát organizace',
      ],
    }),
  },
  {
    id: 'one attachment',
    tells: [],
    write: () => ({
      subject: 'Průvodní list',
      body: ['Počet příloh: 1 (souhlas se zpracováním osobních údajů – OKslužby)', 'K dalšímu řízení.'],
    }),
  },
  {
    id: 'account and letter',
    tells: [],
    write: ({ organisation, applications }) => ({
      subject: `Zřízení účtu k aplikaci ${applications}`,
      body: [
        'Dobrý den,',
        `žádáme o zřízení účtu k aplikaci ${applications} na základě přiloženého souhlasu. Dopis s přihlašovacími údaji očekáváme na adrese sídla (${seatOf(organisation)}).`,
      ],
    }),
  },
  {
    id: 'whose consent it is',
    tells: [],
    write: ({ person, organisation }) => ({
      subject: `Souhlas statutárního zástupce – ${organisation.name}`,
      body: [
        'Dobrý den, k této zprávě připojujeme souhlas se zpracováním osobních údajů, který podepsal náš statutární zástupce.',
        `Souhlas podepsal${by(person, '', 'a')}: ${fullName(person)}`,
        'Prosíme o potvrzení přijetí.',
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'I give my consent',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Udělení souhlasu se zpracováním osobních údajů – ${applications}`,
      body: [
        'Vážení,',
        `v organizaci ${organisation.name}, IČO ${organisation.ico}, vykonávám funkci „${position}“. Uděluji Ministerstvu práce a sociálních věcí souhlas se zpracováním svých osobních údajů, aby mi mohl být zřízen uživatelský účet k aplikaci ${applications}.`,
        `${fullName(person)}, datum narození ${born}`,
      ],
    }),
  },
  {
    id: 'numbered paragraphs',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Prohlášení uživatele o souhlasu',
      body: [
        `1. Uživatel: ${fullName(person)}, nar. ${born}, ${position}.`,
        `2. Organizace: ${organisation.name}, IČO ${organisation.ico}, sídlo ${seatOf(organisation)}.`,
        `3. Prohlašuji, že souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí za účelem zavedení uživatelského jména a hesla k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'the form could not be opened',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas volnou formou – ${applications}`,
      body: [
        'Dobrý den,',
        `formulář se nám nepodařilo otevřít, proto souhlas píši takto. Jmenuji se ${fullName(person)}, datum narození ${born}, moje funkce je ${position} a organizace se jmenuje ${organisation.name} (IČO ${organisation.ico}). Souhlasím se zpracováním svých osobních údajů pro potřeby přístupu k aplikaci ${applications}.`,
        'Děkuji za pochopení.',
      ],
    }),
  },
  {
    id: 'table and consent',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Osobní údaje uživatele a souhlas s jejich zpracováním',
      body: [
        [
          ['Uživatel (jméno a příjmení)', 'Narozen(a)', 'Funkce', 'Organizace', 'IČO'],
          [fullName(person), born, position, organisation.name, organisation.ico],
        ],
        `S tím, aby MPSV výše uvedené osobní údaje zpracovávalo pro účel zřízení a vedení mého účtu k aplikaci ${applications}, souhlasím.`,
      ],
    }),
  },
];
