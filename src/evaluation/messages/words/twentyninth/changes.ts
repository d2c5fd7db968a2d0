import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by, withoutDiacritics } from '../grammar.ts';

export const ends: ChangeWording[] = [
  {
    id: 'change at the head, plainly',
    tells: ['birthDate'],
    write: ({ person, office, on, successor, applications, organisation }) => ({
      subject: `Změna v čele organizace ${organisation.name}`,
      body: [
        'Vážení,',
        `dáváme na vědomí, že ${fullName(person)}, nar. ${czechDate(person.born)}, dnem ${czechDate(on)} ${by(person, 'přestal', 'přestala')} vykonávat funkci statutárního zástupce (${office}) organizace ${organisation.name}, IČO ${organisation.ico}. Vedením je ${by(successor, 'pověřen', 'pověřena')} ${successor.given} ${successor.family}.`,
        `Činíme tak proto, aby nikdo nemohl zneužít oprávnění, která s touto funkcí souvisejí v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'outcome of an election',
    tells: [],
    write: ({ person, on, successor, office }) => ({
      subject: 'Výsledek voleb do statutárního orgánu',
      body: [
        `při volbě dne ${wordyDate(on)} bylo zvoleno nové vedení naší organizace. Mandát, který ${by(person, 'měl', 'měla')} jako statutární orgán (${office}) ${fullName(person)}, týmž dnem zanikl. Nově za organizaci jedná ${successor.given} ${successor.family}.`,
        'Oznamujeme to kvůli oprávněním v OKslužby, která dosavadní statutární zástupce ještě má. Prosíme o jejich odebrání.',
      ],
    }),
  },
  {
    id: 'recalled, account named',
    tells: ['birthDate', 'username'],
    write: ({ person, on, username, office, applications }) => ({
      subject: 'Statutární zástupce byl odvolán z funkce',
      body: [
        'Dobrý den,',
        `ke dni ${dottedDate(on)} byl z funkce odvolán náš statutární zástupce.`,
        [
          ['Kdo', 'Narozen(a)', 'Funkce', 'Účet'],
          [fullName(person), dottedDate(person.born), office, username],
        ],
        `Zablokujte prosím možnost podávat za nás žádosti a výkazy v ${applications} pod tímto účtem.`,
      ],
    }),
  },
  {
    id: 'left at own request',
    tells: ['username'],
    write: ({ person, on, username, office }) => ({
      subject: 'Nahlášení konce výkonu statutární funkce',
      body: [
        `${fullName(person)} na vlastní žádost ${by(person, 'skončil', 'skončila')} k ${czechDate(on)} ve funkci statutárního orgánu (${office}). V OKslužby ${by(person, 'vystupoval', 'vystupovala')} pod uživatelským jménem ${username}.`,
        'Toto oznámení posíláme podle závěrečného odstavce postupu, který máte na webu.',
      ],
    }),
  },
  {
    id: 'the old one does not answer',
    tells: ['birthDate'],
    write: ({ person, on, applications, office }) => ({
      subject: 'Bývalý statutární zástupce a jeho oprávnění',
      body: [
        'Dobrý den,',
        `ozýváme se s trochu nepříjemnou věcí. ${fullName(person)} (datum narození ${czechDate(person.born)}) od ${wordyDate(on)} není statutárním zástupcem naší organizace, ${by(person, 'zastával', 'zastávala')} funkci: ${office}. Od té doby s námi nekomunikuje a přihlašovací údaje nám ${by(person, 'nepředal', 'nepředala')}.`,
        `Máme obavu, že by pod ${by(person, 'jeho', 'jejím')} jménem mohlo v aplikaci ${applications} dojít k podání, o kterém nebudeme vědět. Prosíme, postarejte se o to, aby to nebylo možné.`,
        'Děkujeme za rychlé jednání.',
      ],
    }),
  },
  {
    id: 'expired, in a few words',
    tells: ['birthDate'],
    write: ({ person, on, office }) => ({
      subject: 'Skončení mandátu',
      body: [
        `Funkce: ${office} (statutární orgán)`,
        `Jméno: ${fullName(person)}, nar. ${czechDate(person.born)}`,
        `Funkce skončila: ${czechDate(on)}`,
        'Důvod hlášení: uživatelský účet v OKslužby s právem podání',
      ],
    }),
  },
  {
    id: 'before the entry in the register',
    tells: [],
    write: ({ person, on, successor, applications, organisation }) => ({
      subject: `Statutární orgán – změna dosud nezapsaná v rejstříku (IČO ${organisation.ico})`,
      body: [
        'Vážení,',
        `upozorňujeme, že zápis ve veřejném rejstříku zatím neodpovídá skutečnosti. ${fullName(person)} statutárním orgánem organizace ${organisation.name} od ${czechDate(on)} není, návrh na výmaz byl podán. Nově je statutárním orgánem ${successor.given} ${successor.family}.`,
        `Prosíme, aby k tomu bylo přihlíženo v aplikaci ${applications} a dosavadnímu statutárnímu orgánu byla odňata oprávnění k podání.`,
      ],
    }),
  },
  {
    id: 'moved to another post with us',
    tells: ['birthDate', 'username'],
    write: ({ person, on, username, office, applications }) => ({
      subject: 'Konec funkce statutárního zástupce, pracovní poměr trvá',
      body: [
        'Dobrý den,',
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, u nás dále pracuje, ale od ${czechDate(on)} již ne ve statutární funkci (${office}). Na ${by(person, 'jeho', 'její')} účet ${username} v aplikaci ${applications} se tedy už nemá vázat právo podání, které přísluší statutárnímu zástupci.`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'without marks, retired',
    tells: [],
    write: ({ person, on, successor }) => ({
      subject: 'Zmena statutarniho zastupce',
      body: [
        'Dobry den,',
        `oznamujeme, ze ${fullName(person)} ${by(person, 'ukoncil', 'ukoncila')} k ${czechDate(on)} cinnost statutarniho zastupce nasi organizace a ${by(person, 'odesel', 'odesla')} do duchodu. Novym statutarnim zastupcem je ${successor.given} ${successor.family}.`,
        withoutDiacritics('Prosíme o zrušení práv bývalého statutárního zástupce v OKsluzby.'),
      ],
    }),
  },
  {
    id: 'passed away',
    tells: ['birthDate'],
    write: ({ person, on, office, applications }) => ({
      subject: 'Oznámení o zániku funkce z důvodu úmrtí',
      body: [
        'Vážený pane řediteli,',
        `s lítostí Vám sdělujeme, že dne ${wordyDate(on)} náhle ${by(person, 'zemřel náš statutární zástupce', 'zemřela naše statutární zástupkyně')} ${fullName(person)} (${office}), ${by(person, 'narozený', 'narozená')} ${czechDate(person.born)}. Výkon statutární funkce tím skončil.`,
        `${by(person, 'Zesnulý měl', 'Zesnulá měla')} účet v aplikaci ${applications}. Prosíme, aby nemohl být dále užíván.`,
        'Děkujeme za pochopení.',
      ],
    }),
  },
  {
    id: 'by the last sentence of the page, official',
    tells: ['birthDate', 'username'],
    write: ({ person, on, office, organisation, applications, username, successor }) => ({
      subject: 'Hlášení podle postupu pro získání přístupu: konec statutární funkce',
      body: [
        `Organizace ${organisation.name}, se sídlem ${seatOf(organisation)}, IČO ${organisation.ico}, hlásí ministerstvu tuto skutečnost:`,
        `1. Statutárním orgánem přestal${by(person, '', 'a')} být ke dni ${czechDate(on)} ${fullName(person)}, datum narození ${czechDate(person.born)}, dosavadní funkce: ${office}.`,
        `2. ${by(person, 'Jmenovaný', 'Jmenovaná')} je ${by(person, 'uživatelem', 'uživatelkou')} aplikace ${applications} s uživatelským jménem ${username}.`,
        `3. Statutárním orgánem se ${by(successor, 'stal', 'stala')} ${successor.given} ${successor.family}.`,
        'Hlášení podáváme v zájmu organizace, aby nemohlo dojít ke zneužití oprávnění.',
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'I gave the post over',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: 'Předání funkce',
      body: [
        'Dobrý den,',
        `k ${czechDate(on)} jsem ${by(person, 'předal', 'předala')} funkci (${office}) svému nástupci a statutárním zástupcem už nejsem. Jednalo se o organizaci ${organisation.name}, IČO ${organisation.ico}. Hlásím to s ohledem na svůj účet v aplikaci ${applications}, za další podání už nechci nést odpovědnost.`,
        `${fullName(person)}, datum narození ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'notice of a former member',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username }) => ({
      subject: 'Zánik mého členství ve statutárním orgánu',
      body: [
        `Oznamuji, že moje členství ve statutárním orgánu organizace ${organisation.name}, IČO: ${organisation.ico}, zaniklo dne ${czechDate(on)}.`,
        `Jméno a příjmení: ${person.given} ${person.family}`,
        `Narozen(a): ${dottedDate(person.born)}`,
        `Uživatelské jméno v OKslužby: ${username}`,
        'Prosím, aby oprávnění statutárního zástupce k tomuto účtu bylo zrušeno.',
      ],
    }),
  },
  {
    id: 'dismissed and worried',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Upozornění bývalého statutárního zástupce',
      body: [
        'Vážení,',
        `byl${by(person, '', 'a')} jsem ${by(person, 'odvolán', 'odvolána')} a od ${wordyDate(on)} nejsem statutárním zástupcem organizace ${organisation.name} (IČ ${organisation.ico}). V kanceláři ale zůstal počítač, ve kterém je uložené moje heslo do ${applications}. Obávám se, aby někdo něco nepodával mým jménem.`,
        `S pozdravem ${fullName(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'in own interest, short',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Nejsem již statutárním orgánem',
      body: [
        `Já, ${fullName(person)}, nar. ${dottedDate(person.born)}, hlásím, že jsem dne ${dottedDate(on)} ${by(person, 'přestal', 'přestala')} být statutárním orgánem (${office}) organizace ${organisation.name}, IČO ${organisation.ico}. Prosím o poznamenání u mého účtu v OKslužby.`,
      ],
    }),
  },
  {
    id: 'term ran out and I did not run again',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username, applications, office }) => ({
      subject: 'Konec mého funkčního období',
      body: [
        'Dobrý den,',
        `moje funkční období (${office}) vypršelo ${czechDate(on)} a znovu jsem už ${by(person, 'nekandidoval', 'nekandidovala')}. Statutární funkci v organizaci ${organisation.name}, IČO ${organisation.ico}, tedy dál nevykonávám.`,
        `V aplikaci ${applications} je na mě veden účet ${username}. Prosím Vás, zajistěte, aby s ním nešlo za organizaci podávat.`,
        `Údaje o mně: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}.`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'set the two rights',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, organisation }) => ({
      subject: `Nastavení práva podat žádost a podat výkaz (${applications})`,
      body: [
        'Vážení,',
        `jako statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, přenáším oprávnění k podání v aplikaci ${applications} na tohoto uživatele: ${fullName(person)}, nar. ${czechDate(person.born)}, účet ${username}. Prosím o nastavení práv „podat žádost“ a „podat výkaz“.`,
      ],
    }),
  },
  {
    id: 'entrusts the worker, formally',
    tells: ['birthDate'],
    write: ({ person, applications, principal, organisation }) => ({
      subject: 'Pověření k odesílání žádostí a výkazů',
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name}, se sídlem ${seatOf(organisation)}, IČO ${organisation.ico},`,
        'pověřuje',
        `níže uvedenou osobu podáváním žádostí a výkazů za organizaci v aplikaci ${applications}:`,
        `${fullName(person)}, datum narození ${czechDate(person.born)}.`,
        'Pověření nabývá účinnosti dnem odeslání a platí do odvolání.',
      ],
    }),
  },
  {
    id: 'I am in the field all day',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Výkazy za mě bude odesílat někdo jiný',
      body: [
        'Dobrý den,',
        `protože jsem většinu týdne v terénu, deleguji odesílání výkazů v ${applications} na ${by(person, 'kolegu', 'kolegyni')}, uživatelské jméno ${username}. ${by(person, 'Kolega se jmenuje', 'Kolegyně se jmenuje')} ${person.given} ${person.family}.`,
        'Prosím, umožněte to z Vaší strany. Děkuji.',
      ],
    }),
  },
  {
    id: 'right to delegate further',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: `Oprávnění delegovat podání v aplikaci ${applications}`,
      body: [
        'Vážený pane řediteli,',
        `žádáme, aby u níže uvedeného účtu v aplikaci ${applications} bylo nastaveno oprávnění „delegování podání“, které podle nápovědy k aplikaci může nastavit jen ministerstvo.`,
        [
          ['Účet', 'Držitel účtu', 'Datum narození'],
          [username, fullName(person), dottedDate(person.born)],
        ],
        `Statutární zástupce (${fullName(principal)}) s tím souhlasí, což potvrzuje podpisem tohoto dopisu.`,
      ],
    }),
  },
  {
    id: 'only the statements',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Delegace práva podat výkaz',
      body: [
        `Právo podat výkaz v aplikaci ${applications} deleguji tímto na osobu: ${person.given} ${person.family}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}. Žádosti budu nadále podávat pouze já jako statutární zástupce.`,
      ],
    }),
  },
  {
    id: 'for the time of an absence',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, on }) => ({
      subject: 'Dočasné přenesení práva podání',
      body: [
        'Dobrý den,',
        `od ${czechDate(on)} se dlouhodobě léčím. Po dobu mé nepřítomnosti má místo mne činit podání v aplikaci ${applications} ${fullName(person)} (nar. ${czechDate(person.born)}, login ${username}), na ${by(person, 'něhož', 'niž')} toto své oprávnění deleguji.`,
        'Moje funkce statutárního zástupce tím není dotčena.',
      ],
    }),
  },
  {
    id: 'inner order of the organisation',
    tells: ['username'],
    write: ({ person, username, applications, organisation, on }) => ({
      subject: `Příkaz statutárního zástupce – podání v ${applications}`,
      body: [
        `Vnitřním příkazem ze dne ${czechDate(on)} bylo v organizaci ${organisation.name} stanoveno, že podání v aplikaci ${applications} provádí z pověření statutárního zástupce ${fullName(person)} (uživatelské jméno ${username}).`,
        'Žádáme o zavedení příslušného oprávnění k tomuto účtu.',
      ],
    }),
  },
  {
    id: 'two labels under a heading',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Sdělení o delegování podání',
      body: [
        'Vážená paní, vážený pane,',
        `sděluji, že jsem se ${by(principal, 'rozhodl', 'rozhodla')} delegovat své oprávnění podávat v ${applications}.`,
        `Kdo deleguje: ${fullName(principal)}, statutární zástupce`,
        `Na koho: ${fullName(person)}, nar. ${czechDate(person.born)}, uživatel ${username}`,
        'Rozsah: veškerá podání (žádosti i výkazy)',
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'deed of power, three paragraphs',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'PLNÁ MOC k podáním v aplikaci ministerstva',
      body: [
        `${organisation.name}, IČO ${organisation.ico}, sídlo ${seatOf(organisation)}, statutární zástupce: ${fullName(principal)} (dále „zmocnitel“),`,
        `tímto zmocňuje osobu, kterou je ${fullName(person)}, nar. ${czechDate(person.born)}, trvalý pobyt ${person.address} (dále „zmocněnec“),`,
        `aby v aplikaci ${applications} za zmocnitele podával${by(person, '', 'a')} žádosti a výkazy, opravoval${by(person, '', 'a')} je a činil${by(person, '', 'a')} k tomu všechny potřebné úkony. Plná moc platí do 31. 12. následujícího roku.`,
      ],
    }),
  },
  {
    id: 'short deed in the first person',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc pro podávání výkazů',
      body: [
        `Uděluji plnou moc k podávání výkazů a žádostí v ${applications} za organizaci ${organisation.name}, IČ ${organisation.ico}. Zmocněnou osobou je ${fullName(person)}, datum narození ${dottedDate(person.born)}, bytem ${person.address}.`,
        `Zmocnitel: ${fullName(principal)}, statutární zástupce`,
      ],
    }),
  },
  {
    id: 'table of the parties',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Plná moc – ${applications}`,
      body: [
        [
          ['', 'Zmocnitel', 'Zmocněnec'],
          ['Název, jméno', organisation.name, fullName(person)],
          ['IČO, datum narození', organisation.ico, czechDate(person.born)],
          ['Adresa', seatOf(organisation), person.address],
        ],
        `Zmocnitel, zastoupený statutárním zástupcem (${fullName(principal)}), uděluje zmocněnci plnou moc, aby jeho jménem podával žádosti a výkazy prostřednictvím aplikace ${applications}.`,
        'Oprávnění zmocnit další osobu se neuděluje.',
      ],
    }),
  },
  {
    id: 'sent with a word of greeting',
    tells: ['birthDate'],
    write: ({ person, organisation, applications, principal }) => ({
      subject: 'Zmocnění zaměstnance k podání žádosti a výkazu',
      body: [
        'Dobrý den,',
        `místo čestného prohlášení Vám předkládáme plnou moc statutárního zástupce, kterým je ${principal.given} ${principal.family}.`,
        `Plná moc: organizace ${organisation.name}, IČO ${organisation.ico}, zmocňuje k podání žádosti a výkazu v aplikaci ${applications} tuto osobu: ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, bytem ${person.address}.`,
        'Zmocnění je uděleno na dobu neurčitou a lze je kdykoli odvolat.',
      ],
    }),
  },
  {
    id: 'by the civil code',
    tells: ['birthDate'],
    write: ({ person, organisation, applications, principal }) => ({
      subject: 'Plná moc podle § 441 občanského zákoníku',
      body: [
        `Statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, ${fullName(principal)}, uděluje podle § 441 a násl. zákona č. 89/2012 Sb. plnou moc.`,
        `Komu: ${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}, ${person.address}`,
        `K čemu: k podávání žádostí, výkazů a jejich oprav v aplikaci ${applications} jménem organizace`,
        'Přijetí plné moci potvrdila zmocněná osoba na zvláštním listu.',
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'my consent is over',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání mého souhlasu',
      body: [
        'Dobrý den,',
        `jmenuji se ${fullName(person)}, nar. ${czechDate(person.born)}. Kdysi jsem Vám ${by(person, 'podepsal', 'podepsala')} souhlas se zpracováním osobních údajů pro aplikaci ${applications}. Tento souhlas odvolávám.`,
      ],
    }),
  },
  {
    id: 'taken back after a change of profession',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username, on }) => ({
      subject: 'Odvolání souhlasu a konec mého účtu',
      body: [
        'Vážení,',
        `od ${czechDate(on)} se věnuji jinému oboru a aplikaci ${applications} nebudu potřebovat. Svůj souhlas se zpracováním osobních údajů, který s ní souvisí, proto odvolávám a prosím o ukončení účtu ${username}.`,
        `${person.given} ${person.family}, datum narození ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'formal, with the article',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání souhlasu uděleného k účtu (obecné nařízení)',
      body: [
        `Já, níže ${by(person, 'podepsaný', 'podepsaná')} ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, bytem ${person.address}, odvolávám podle čl. 7 odst. 3 nařízení (EU) 2016/679 souhlas, jejž jsem Ministerstvu práce a sociálních věcí ${by(person, 'udělil', 'udělila')} ke zpracování osobních údajů za účelem přístupu k aplikaci ${applications}.`,
        'Žádám o písemné potvrzení, že odvolání bylo přijato.',
      ],
    }),
  },
  {
    id: 'in lines',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: `Zpětvzetí souhlasu – ${applications}`,
      body: [
        `Osoba: ${fullName(person)}`,
        `Narozen(a): ${dottedDate(person.born)}`,
        `Účet: ${username}`,
        `Aplikace: ${applications}`,
        'Souhlas se zpracováním svých osobních údajů beru zpět, a to dnem doručení tohoto dopisu.',
      ],
    }),
  },
  {
    id: 'I do not want you to keep my data',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Nechci, abyste dál zpracovávali moje údaje',
      body: [
        'Dobrý den,',
        `v aplikaci ${applications} jsem ${by(person, 'byl vedený', 'byla vedená')} jako uživatel na základě souhlasu. Už to tak nechci a souhlas se zpracováním osobních údajů ruším. Důvody jsou osobní.`,
        `Narodil${by(person, '', 'a')} jsem se ${czechDate(person.born)} a jmenuji se ${person.given} ${person.family}.`,
        'Děkuji za vyřízení.',
      ],
    }),
  },
  {
    id: 'to end the use of the data',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Odvolání souhlasu uživatele',
      body: [
        `odvolávám souhlas se zpracováním svých osobních údajů pro účely uživatelského účtu ${username} v aplikaci ${applications}, a to v plném rozsahu.`,
        `${fullName(person)}, nar. ${czechDate(person.born)}`,
        'O výsledku mě prosím informujte do mé datové schránky.',
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'password was in a stolen notebook',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Ztráta hesla k ${applications}`,
      body: [
        'Dobrý den,',
        `${fullName(person)} ${by(person, 'přišel', 'přišla')} o zápisník, ve kterém ${by(person, 'měl', 'měla')} poznamenané heslo k aplikaci ${applications}. Uživatelské jméno je ${username}. Prosíme, změňte heslo a sdělte nám, jak nové získáme.`,
      ],
    }),
  },
  {
    id: 'account of a pensioner is to be closed',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications, on }) => ({
      subject: 'Nepoužívaný účet – prosba o jeho zrušení',
      body: [
        'Vážení,',
        `pracovní poměr ${by(person, 'našeho zaměstnance', 'naší zaměstnankyně')} skončil ${czechDate(on)} odchodem do důchodu, účet ${username} v aplikaci ${applications} ale zřejmě existuje dál. Patřil této osobě: ${person.given} ${person.family}. Zrušte ho prosím, ať se v tom vyznáme.`,
      ],
    }),
  },
  {
    id: 'envelope came torn',
    names: { person: true, application: true },
    tells: [],
    write: ({ person, applications, organisation }) => ({
      subject: 'Poškozená zásilka s přihlašovacími údaji',
      body: [
        'Dobrý den,',
        `do sídla organizace ${organisation.name} dnes pošta doručila obálku z ministerstva, která byla roztržená a podmáčená. Byl v ní dopis s údaji k aplikaci ${applications}, adresátem je ${fullName(person)}. Heslo je nečitelné.`,
        'Jak máme dál postupovat? Lze dopis poslat ještě jednou?',
      ],
    }),
  },
  {
    id: 'print is empty',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Tisk z aplikace ${applications}`,
      body: [
        'Zdravím,',
        `při tisku uloženého výkazu z aplikace ${applications} vyjede z tiskárny jen prázdná stránka s hlavičkou. Stejné je to i při uložení do PDF. Je to známá chyba, nebo máme něco špatně nastaveno u nás?`,
      ],
    }),
  },
  {
    id: 'which browser',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Technické požadavky – ${applications}`,
      body: [
        'Dobrý den,',
        `chystáme se kupovat nové počítače a rádi bychom věděli, jaký prohlížeč a jakou verzi systému aplikace ${applications} vyžaduje. Půjde s ní pracovat i na tabletu?`,
        'Děkujeme za odpověď.',
      ],
    }),
  },
  {
    id: 'new address of electronic mail',
    names: { person: true, application: false },
    tells: ['username', 'email'],
    write: ({ person, username }) => ({
      subject: 'OKslužby – nová e-mailová adresa uživatele',
      body: [
        `Zrušili jsme starou poštovní doménu. U uživatele OKslužby ${username} prosíme o přepsání e-mailu na ${person.email}. Držitel účtu: ${person.given} ${person.family}.`,
      ],
    }),
  },
  {
    id: 'two accounts by mistake',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Dvojí uživatelské jméno téže osoby',
      body: [
        'Dobrý den,',
        `${fullName(person)} má podle všeho v aplikaci ${applications} účty dva, přestože používá jen jeden (${username}). Druhý se objevil po přestěhování dat. Který z nich je platný a co se stane s výkazy uloženými pod tím druhým?`,
      ],
    }),
  },
  {
    id: 'may somebody on an agreement be a user',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Kdo může být uživatelem',
      body: [
        'Vážená paní, vážený pane,',
        `může být uživatelem aplikace ${applications} také ten, kdo u nás pracuje na dohodu o provedení práce, nebo to musí být zaměstnanec v pracovním poměru? Zatím se jen ptáme, žádný formulář neposíláme.`,
      ],
    }),
  },
  {
    id: 'how long does it take',
    names: { person: false, application: false },
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Dotaz na délku vyřizování – OKslužby',
      body: [
        'Dobrý den,',
        `v organizaci ${organisation.name} si chceme dopředu naplánovat práci. Jak dlouho v průměru trvá, než po zaslání souhlasu přijde do sídla organizace dopis s přihlašovacími údaji do OKslužby? Jde nám o obecnou informaci, konkrétní věc neurgujeme.`,
      ],
    }),
  },
  {
    id: 'name misspelt in the account',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Překlep ve jméně uživatele OKslužby',
      body: [
        'Dobrý den,',
        `po přihlášení do OKslužby účtem ${username} se v záhlaví zobrazuje jméno s chybou. Správné znění je ${person.given} ${person.family}. Opravte je prosím.`,
        'Na funkci účtu to vliv nemá, jen to nevypadá hezky na tiscích.',
      ],
    }),
  },
  {
    id: 'shut out after five attempts',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Účet zamčený po neúspěšných pokusech, ${applications}`,
      body: [
        'Dobrý den, prosíme o pomoc,',
        `${by(person, 'kolega zadal', 'kolegyně zadala')} několikrát za sebou špatné heslo a aplikace ${applications} teď účet nepustí vůbec.`,
        `Uživatel: ${fullName(person)}`,
        `Login: ${username}`,
        'Můžete účet odemknout? Uzávěrka výkazu je pozítří.',
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'we hand over the form',
    tells: [],
    write: ({ applications, organisation }) => ({
      subject: 'Předání vyplněného formuláře',
      body: [
        'Vážení,',
        `${organisation.name} Vám předává vyplněný formulář souhlasu k aplikaci ${applications}. Formulář tvoří samostatnou přílohu této datové zprávy.`,
        'S pozdravem',
      ],
    }),
  },
  {
    id: 'one sentence and a number of enclosures',
    tells: [],
    write: () => ({
      subject: 'Průvodní dopis k zásilce',
      body: ['Posíláme Vám formulář k OKslužby, je přiložen.', 'Počet příloh: jedna.'],
    }),
  },
  {
    id: 'please acknowledge',
    tells: [],
    write: ({ applications }) => ({
      subject: `K aplikaci ${applications} – tiskopis v příloze`,
      body: [
        'Dobrý den,',
        `přikládáme podepsaný tiskopis souhlasu, který je podle pokynů třeba zaslat před zřízením účtu k aplikaci ${applications}. Vše podstatné je uvedeno v něm.`,
        'Prosíme o potvrzení, že se dá v pořádku otevřít.',
      ],
    }),
  },
  {
    id: 'list of what is sent',
    tells: [],
    write: ({ organisation }) => ({
      subject: 'Seznam zasílaných dokumentů',
      body: [
        `Odesílá: ${organisation.name}, ${seatOf(organisation)}`,
        [
          ['Č.', 'Dokument', 'Podepsáno'],
          ['1', 'Tiskopis souhlasu se zpracováním osobních údajů (OKslužby)', 'elektronicky'],
        ],
      ],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'I give my consent, the statutory one',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Udělení souhlasu k aplikaci ${applications}`,
      body: [
        'Vážení,',
        `jako statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico} (funkce: ${position}), uděluji Ministerstvu práce a sociálních věcí souhlas se zpracováním svých osobních údajů pro zřízení uživatelského účtu k aplikaci ${applications}.`,
        `${fullName(person)}, datum narození ${born}`,
      ],
    }),
  },
  {
    id: 'table in the place of the form',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas se zpracováním osobních údajů uživatele aplikace',
      body: [
        [
          ['Položka', 'Údaj'],
          ['Jméno a příjmení', fullName(person)],
          ['Datum narození', born],
          ['Organizace', organisation.name],
          ['IČO', organisation.ico],
          ['Funkce statutárního zástupce', position],
          ['Aplikace', applications],
        ],
        'Souhlasím s tím, aby Ministerstvo práce a sociálních věcí zpracovávalo moje osobní údaje za účelem přidělení identifikátoru klienta MPSV, uživatelského jména a hesla. Souhlas dávám dobrovolně a mohu jej kdykoli odvolat.',
      ],
    }),
  },
  {
    id: 'in my own words',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Můj souhlas – ${applications}`,
      body: [
        'Dobrý den,',
        `omlouvám se, že nepoužívám tiskopis, z telefonu jej nedokážu vyplnit. Píšu tedy vlastními slovy: ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${born}, souhlasím, aby ministerstvo zpracovávalo mé osobní údaje kvůli mému účtu v aplikaci ${applications}.`,
        `V organizaci ${organisation.name} (IČ: ${organisation.ico}) jsem statutárním zástupcem, přesněji: ${position}.`,
        'Díky za pochopení.',
      ],
    }),
  },
  {
    id: 'declaration under the regulation, with honour',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas subjektu údajů a prohlášení statutárního zástupce',
      body: [
        `${by(person, 'Podepsaný', 'Podepsaná')} ${fullName(person)}, nar. ${born}, ${position},`,
        `a) dávám podle nařízení (EU) 2016/679 souhlas Ministerstvu práce a sociálních věcí ke zpracování osobních údajů v rozsahu nezbytném pro můj přístup k aplikaci ${applications},`,
        `b) čestně prohlašuji, že jsem statutárním zástupcem organizace ${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)}.`,
      ],
    }),
  },
];
