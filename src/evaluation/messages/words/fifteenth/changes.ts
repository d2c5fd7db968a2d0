import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, QuestionWording } from '../../words.ts';
import { by } from '../grammar.ts';

const plain = ({ given, family }: SamplePerson) => `${given} ${family}`;

export const ends: ChangeWording[] = [
  {
    id: 'change at the head',
    tells: ['birthDate', 'username'],
    write: ({ person, office, on, successor, username, applications }) => ({
      subject: 'Oznámení o změně na místě statutárního zástupce',
      body: [
        `oznamujeme Vám, že k ${czechDate(on)} ${by(person, 'skončil', 'skončila')} ve funkci ${fullName(person)}, dosavadní ${office}, nar. ${czechDate(person.born)}. V ${applications} má tato osoba účet ${username}.`,
        `Organizaci nyní vede ${plain(successor)}.`,
      ],
    }),
  },
  {
    id: 'curt',
    tells: [],
    write: ({ person, on }) => ({
      subject: 'Konec ve funkci – OKslužby',
      body: [
        `${fullName(person)} od ${czechDate(on)} není statutárním orgánem naší organizace. Zrušte prosím oprávnění v OKslužby.`,
      ],
    }),
  },
  {
    id: 'labels',
    tells: ['birthDate'],
    write: ({ person, office, on, successor, organisation }) => ({
      subject: 'Hlášení o ukončení funkce statutárního zástupce',
      body: [
        `Organizace: ${organisation.name}, IČO ${organisation.ico}`,
        `Odcházející statutární zástupce: ${fullName(person)}, datum narození ${dottedDate(person.born)}`,
        `Funkce: ${office}; zánik funkce ke dni ${dottedDate(on)}`,
        `Nastupující: ${fullName(successor)}`,
        'Důvod hlášení: uživatelský účet v OKslužby, zamezení zneužití.',
      ],
    }),
  },
  {
    id: 'recalled by the council',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Odvolání z funkce – informace pro MPSV',
      body: [
        `Rada zřizovatele s účinností od ${wordyDate(on)} odvolala statutárního zástupce naší organizace. Odvolanou osobou je ${fullName(person)} (${office}), nar. ${czechDate(person.born)}.`,
        `Žádáme o odebrání oprávnění v aplikaci ${applications}, neboť ${by(person, 'jmenovaný', 'jmenovaná')} již za organizaci nejedná.`,
      ],
    }),
  },
  {
    id: 'retirement',
    tells: [],
    write: ({ person, office, on, successor, applications }) => ({
      subject: 'Odchod do důchodu a změna statutárního zástupce',
      body: [
        'Dobrý den všem,',
        `${by(person, 'náš dosavadní statutární zástupce', 'naše dosavadní statutární zástupkyně')} ${fullName(person)} (${office}) ${by(person, 'odešel', 'odešla')} k ${czechDate(on)} do důchodu a funkce ${by(person, 'mu', 'jí')} tím skončila. Ve vedení ${by(person, 'ho', 'ji')} ${by(successor, 'vystřídal', 'vystřídala')} ${plain(successor)}.`,
        `Sdělujeme to kvůli přístupu do ${applications}.`,
      ],
    }),
  },
  {
    id: 'general meeting elected another',
    tells: ['username'],
    write: ({ person, on, successor, username }) => ({
      subject: 'Zvoleno nové vedení – zrušení oprávnění',
      body: [
        `členská schůze zvolila nové vedení. Statutárním zástupcem je teď ${fullName(successor)}, naopak ${fullName(person)} jím od ${czechDate(on)} není.`,
        `Prosíme o zablokování práv účtu ${username} v OKslužby.`,
      ],
    }),
  },
  {
    id: 'entry deleted from the register',
    tells: ['birthDate', 'username'],
    write: ({ person, on, username, applications, organisation }) => ({
      subject: `Zánik funkce statutárního orgánu (${organisation.name})`,
      body: [
        `V souladu s Vaším postupem hlásíme, že ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, ${by(person, 'přestal', 'přestala')} být dnem ${czechDate(on)} statutárním orgánem. Výmaz z rejstříku je podán.`,
        `Uživatelské jméno v ${applications}: ${username}. Žádáme o ukončení oprávnění k podání.`,
      ],
    }),
  },
  {
    id: 'resignation accepted',
    tells: [],
    write: ({ person, office, on }) => ({
      subject: 'Rezignace statutárního zástupce',
      body: [
        `Správní rada vzala na vědomí rezignaci, kterou ${by(person, 'podal', 'podala')} ${fullName(person)} (${office}). Výkon funkce skončil dne ${dottedDate(on)}.`,
        'Toto oznámení činíme proto, aby přístup do OKslužby nemohl být zneužit.',
      ],
    }),
  },
  {
    id: 'died',
    tells: ['birthDate'],
    write: ({ person, office, on, applications }) => ({
      subject: 'Smutné oznámení – úmrtí statutárního zástupce',
      body: [
        `s lítostí sdělujeme, že dne ${czechDate(on)} ${by(person, 'zemřel', 'zemřela')} ${fullName(person)}, nar. ${czechDate(person.born)}, ${office} naší organizace a její statutární zástupce. Funkce tím zanikla. Účet v ${applications} prosíme zneplatnit.`,
      ],
    }),
  },
  {
    id: 'only the end, with the reason to write',
    tells: ['username'],
    write: ({ person, office, on, username, applications }) => ({
      subject: 'Ukončení funkce, zablokování účtu',
      body: [
        `Funkční období, po které ${by(person, 'byl statutárním zástupcem', 'byla statutární zástupkyní')} organizace ${fullName(person)} (${office}), skončilo ${czechDate(on)} a nebylo prodlouženo.`,
        `Žádáme zablokovat účet ${username} do ${applications}, ať z něj už nelze nic podat.`,
      ],
    }),
  },
  {
    id: 'reorganisation of the founder',
    tells: [],
    write: ({ person, on, successor, organisation }) => ({
      subject: 'Personální změna ve vedení – oznámení',
      body: [
        `na základě usnesení zastupitelstva došlo v organizaci ${organisation.name} (IČO ${organisation.ico}) k ${czechDate(on)} ke změně statutárního zástupce.`,
        `Ve funkci ${by(person, 'skončil', 'skončila')}: ${fullName(person)}`,
        `Do funkce ${by(successor, 'nastoupil', 'nastoupila')}: ${fullName(successor)}`,
        'Prosíme o úpravu oprávnění v OKslužby.',
      ],
    }),
  },
];

export const ownEnds: ChangeWording[] = [
  {
    id: 'I left the association',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office }) => ({
      subject: 'Skončil mi mandát – oznámení kvůli OKslužby',
      body: [
        `dne ${czechDate(on)} mi skončil mandát (${office}) v organizaci ${organisation.name}, IČO ${organisation.ico}. Nejsem tedy jejím statutárním zástupcem a nechci už mít v OKslužby žádná oprávnění.`,
        `${plain(person)}, nar. ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'former director, formal',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username, applications }) => ({
      subject: 'Oznámení bývalého statutárního zástupce',
      body: [
        `Já, ${fullName(person)}, datum narození ${dottedDate(person.born)}, oznamuji, že dnem ${czechDate(on)} zanikla má funkce statutárního orgánu organizace ${organisation.name}, IČO: ${organisation.ico}.`,
        `Žádám o ukončení oprávnění mého účtu ${username} v ${applications}.`,
      ],
    }),
  },
  {
    id: 'gave notice',
    tells: ['birthDate'],
    write: ({ person, organisation, on, applications }) => ({
      subject: 'Odstoupení z funkce',
      body: [
        'Dobrý večer,',
        `${by(person, 'odstoupil', 'odstoupila')} jsem z funkce statutárního zástupce. Organizace: ${organisation.name}, IČ ${organisation.ico}. Platí to od ${wordyDate(on)}. Bojím se, aby se někdo pod mým jménem nepřihlašoval do ${applications}.`,
        `Moje údaje: ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'company sold',
    tells: ['birthDate', 'username'],
    write: ({ person, organisation, on, username }) => ({
      subject: 'Ukončení mé funkce a účet',
      body: [
        `V souvislosti se sloučením organizací jsem k ${dottedDate(on)} ${by(person, 'přestal', 'přestala')} vykonávat funkci statutárního orgánu (${organisation.name}, IČO ${organisation.ico}). V OKslužby na mne zůstal účet ${username}, prosím o jeho zrušení.`,
        `${fullName(person)}, dat. nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'recalled, tells it myself',
    tells: ['birthDate'],
    write: ({ person, organisation, on, office, applications }) => ({
      subject: 'Byla ukončena moje funkce',
      body: [
        `Zřizovatel mě k ${czechDate(on)} odvolal z funkce (${office}) v organizaci ${organisation.name}, IČO ${organisation.ico}. Ve vlastním zájmu Vás o tom informuji, protože mám podací oprávnění v ${applications}.`,
        `Podepsán${by(person, '', 'a')}: ${fullName(person)}, nar. ${wordyDate(person.born)}`,
      ],
    }),
  },
];

export const delegations: ChangeWording[] = [
  {
    id: 'delegated by the chair',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications, principal }) => ({
      subject: `Delegování podání v ${applications}`,
      body: [
        `Statutární zástupce organizace ${fullName(principal)} tímto deleguje oprávnění podat žádost a výkaz v ${applications}. Oprávnění přechází na osobu: ${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}, účet ${username}.`,
      ],
    }),
  },
  {
    id: 'deputy may submit',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Podávání výkazů další osobou',
      body: [
        'Vážení zaměstnanci ministerstva,',
        `prosím, aby výkazy v aplikaci ${applications} mohl${by(person, '', 'a')} za naši organizaci podávat také ${fullName(person)} (uživatel ${username}). Toto oprávnění na ${by(person, 'něj', 'ni')} jako statutární zástupce deleguji.`,
      ],
    }),
  },
  {
    id: 'authorisation letter',
    tells: ['birthDate'],
    write: ({ person, applications, organisation, on }) => ({
      subject: 'POVĚŘENÍ k podání',
      body: [
        `S účinností od ${czechDate(on)} pověřuji za organizaci ${organisation.name}, IČO ${organisation.ico}, podáváním žádostí a výkazů v aplikaci ${applications} tohoto zaměstnance:`,
        `${fullName(person)}, datum narození ${dottedDate(person.born)}`,
        'Pověření platí do odvolání.',
      ],
    }),
  },
  {
    id: 'set the right please',
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Nastavení práva „delegování podání“ – ${username}`,
      body: [
        `Žádám o nastavení práva delegování podání v ${applications} uživateli ${username}. Jedná se o osobu ${fullName(person)}, která bude žádosti i výkazy odesílat místo mě.`,
      ],
    }),
  },
  {
    id: 'during the illness',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Delegace oprávnění po dobu nemoci',
      body: [
        `Po dobu mé pracovní neschopnosti bude podání v ${applications} provádět ${fullName(person)}, nar. ${czechDate(person.born)}. Deleguji na ${by(person, 'něho', 'ni')} oprávnění podat žádost i výkaz.`,
      ],
    }),
  },
  {
    id: 'lines',
    tells: ['birthDate', 'username', 'email'],
    write: ({ person, username, applications, principal }) => ({
      subject: 'Delegování – údaje',
      body: [
        `Deleguje: ${fullName(principal)}, statutární zástupce`,
        `Deleguje se na: ${fullName(person)}, nar. ${dottedDate(person.born)}, ${person.email}`,
        `Předmět: oprávnění k podání žádosti a výkazu v ${applications}`,
        `Uživatel v aplikaci: ${username}`,
      ],
    }),
  },
  {
    id: 'I entrust it to the accountant',
    tells: ['birthDate', 'username'],
    write: ({ person, username, applications }) => ({
      subject: 'Přenesení práva podávat',
      body: [
        `Výkazy chystá v ${applications} stejně ${plain(person)} (nar. ${wordyDate(person.born)}, login ${username}), proto chci, aby je ${by(person, 'mohl i sám', 'mohla i sama')} podat. Oprávnění k podání tímto přenáším a prosím o jeho nastavení.`,
      ],
    }),
  },
  {
    id: 'decision of the director',
    tells: [],
    write: ({ person, applications, organisation }) => ({
      subject: 'Rozhodnutí ředitelství o delegování podání',
      body: [
        `Ve věci aplikace ${applications} bylo v organizaci ${organisation.name} rozhodnuto, že právo podávat výkazy a žádosti se deleguje na další osobu, kterou je ${plain(person)}.`,
      ],
    }),
  },
];

export const attorneys: ChangeWording[] = [
  {
    id: 'classical',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc statutárního zástupce organizace',
      body: [
        `${fullName(principal)}, statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, uděluje plnou moc k podávání žádostí a výkazů prostřednictvím aplikace ${applications}.`,
        `Zmocněná osoba je ${fullName(person)}, nar. ${czechDate(person.born)}, trvale bytem ${person.address}.`,
      ],
    }),
  },
  {
    id: 'principal and agent',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Zmocnění k podání v ${applications}`,
      body: [
        `Zmocnitel – ${organisation.name}, ${seatOf(organisation)}, jehož jménem jedná ${fullName(principal)}`,
        `Zmocněnec – ${fullName(person)}, datum narození ${dottedDate(person.born)}`,
        `Zmocněnec je oprávněn za zmocnitele podat v ${applications} žádost o dotaci i všechny výkazy a činit jejich změny.`,
      ],
    }),
  },
  {
    id: 'till the end of the year',
    tells: ['birthDate', 'email'],
    write: ({ person, principal, applications }) => ({
      subject: 'Plná moc do konce kalendářního roku',
      body: [
        `Níže podepsan${by(principal, 'ý', 'á')} ${fullName(principal)} zmocňuji jako statutární zástupce k podávání výkazů v aplikaci ${applications} tuto osobu:`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${wordyDate(person.born)}, e-mail ${person.email}.`,
        'Zmocnění trvá do konce kalendářního roku.',
      ],
    }),
  },
  {
    id: 'accepted by the agent',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: 'Plná moc pro zaměstnance (OKslužby)',
      body: [
        `Za ${organisation.name} zmocňuje ${fullName(principal)} ${by(person, 'zaměstnance', 'zaměstnankyni')}: ${fullName(person)}, nar. ${czechDate(person.born)}, aby v ${applications} ${by(person, 'podával', 'podávala')} žádosti a výkazy.`,
        'Zmocnění se přijímá.',
      ],
    }),
  },
  {
    id: 'in short',
    tells: ['birthDate'],
    write: ({ person, principal, organisation, applications }) => ({
      subject: `Plná moc – ${organisation.name}`,
      body: [
        `Tímto se ${fullName(person)}, narozen${by(person, 'ý', 'á')} ${dottedDate(person.born)}, zmocňuje k podání žádosti a výkazu v aplikaci ${applications}. Zmocnil${by(principal, '', 'a')}: ${fullName(principal)}, statutární zástupce (IČO organizace ${organisation.ico}).`,
      ],
    }),
  },
];

export const withdrawals: ChangeWording[] = [
  {
    id: 'no longer working there',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Odvolávám souhlas – končím v zaměstnání',
      body: [
        `protože měním zaměstnání, odvolávám souhlas se zpracováním osobních údajů daný kvůli účtu ${username} v ${applications}.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'short',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání souhlasu s osobními údaji',
      body: [
        `Odvolávám souhlas, který jsem Vám ${by(person, 'podepsal', 'podepsala')} pro ${applications}, a nepřeji si, abyste mé osobní údaje dále zpracovávali.`,
        `${plain(person)}, dat. nar. ${dottedDate(person.born)}`,
      ],
    }),
  },
  {
    id: 'article 7',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Uplatnění práva dle čl. 7 GDPR',
      body: [
        `Jako subjekt údajů (${fullName(person)}, nar. ${wordyDate(person.born)}) uplatňuji právo odvolat souhlas se zpracováním osobních údajů. Jde o souhlas poskytnutý ministerstvu za účelem zřízení účtu v aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'taken back',
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Zrušení mého souhlasu',
      body: [
        'Dobrý den, vážené ministerstvo,',
        `svůj souhlas se zpracováním údajů k ${applications} beru zpátky. Účet jsem stejně nikdy ${by(person, 'nepoužil', 'nepoužila')}.`,
        `Jméno ${fullName(person)}, narození ${czechDate(person.born)}.`,
      ],
    }),
  },
  {
    id: 'labels',
    tells: ['birthDate', 'username'],
    write: ({ person, applications, username }) => ({
      subject: 'Odvolání dříve uděleného souhlasu',
      body: [
        `Kdo odvolává: ${fullName(person)}, nar. ${dottedDate(person.born)}`,
        `Co odvolává: souhlas se zpracováním osobních údajů pro aplikaci ${applications} (účet ${username})`,
        'Od kdy: ihned po doručení této zprávy',
      ],
    }),
  },
  {
    id: 'erase as well',
    tells: ['birthDate', 'email'],
    write: ({ person, applications }) => ({
      subject: 'Odvolání souhlasu a žádost o výmaz',
      body: [
        `tímto dopisem odvolávám svůj souhlas se zpracováním osobních údajů týkající se ${applications} a žádám o jejich výmaz. Identifikace: ${fullName(person)}, nar. ${czechDate(person.born)}, e-mail ${person.email}.`,
      ],
    }),
  },
];

export const questions: QuestionWording[] = [
  {
    id: 'password expired',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: `Vypršelo heslo – ${applications}`,
      body: [
        `účtu ${username} vypršelo heslo do ${applications} a odkaz na jeho obnovu nereaguje. Uživatelem je ${plain(person)}. Pošlete nám prosím nové přihlašovací údaje.`,
      ],
    }),
  },
  {
    id: 'account is locked',
    names: { person: true, application: false },
    tells: ['username'],
    write: ({ person, username }) => ({
      subject: 'Odemknutí účtu v OKslužby',
      body: [
        `Prosíme o odemknutí uživatele ${username} (${plain(person)}) v OKslužby, třikrát bylo zadáno špatné heslo.`,
      ],
    }),
  },
  {
    id: 'cannot save the report',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Nejde uložit výkaz v ${applications}`,
      body: [
        'Dobrý den, prosíme o pomoc.',
        `Při ukládání výkazu v ${applications} svítí červená hláška o nepovolené hodnotě v tabulce zaměstnanců, ačkoli jsou údaje správně. Co máme opravit?`,
      ],
    }),
  },
  {
    id: 'employee left, close the account',
    names: { person: true, application: true },
    tells: ['username'],
    write: ({ person, username, applications }) => ({
      subject: 'Žádost o deaktivaci uživatele',
      body: [
        `Pracovní poměr u nás ${by(person, 'ukončil', 'ukončila')} ${fullName(person)}, prosíme tedy o deaktivaci účtu ${username} v ${applications}.`,
      ],
    }),
  },
  {
    id: 'how many consents',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Dotaz, kdo všechno posílá souhlas',
      body: [
        `chtěli jsme se zeptat, zda ke zřízení účtu v ${applications} musí poslat tiskopis souhlasu i ředitel, když s aplikací bude pracovat jen účetní, a jak dlouho trvá vyřízení.`,
      ],
    }),
  },
  {
    id: 'married name',
    names: { person: true, application: false },
    tells: ['username', 'birthDate'],
    write: ({ person, username }) => ({
      subject: 'Změna příjmení uživatele OKslužby',
      body: [
        `žádáme o opravu příjmení u účtu ${username} v OKslužby. Nové jméno zní ${fullName(person)}, datum narození ${czechDate(person.born)} zůstává.`,
      ],
    }),
  },
  {
    id: 'other mail address',
    names: { person: true, application: true },
    tells: ['username', 'email'],
    write: ({ person, username, applications }) => ({
      subject: 'Aktualizace kontaktního e-mailu u účtu',
      body: [
        `U uživatele ${username} v aplikaci ${applications} (${fullName(person)}) je vedena stará adresa. Správný e-mail: ${person.email}. Prosíme o opravu.`,
      ],
    }),
  },
  {
    id: 'letter got lost',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Nepřišly nám přihlašovací údaje',
      body: [
        `před měsícem jsme odeslali souhlas, ale dopis s heslem k ${applications} nám pošta nedoručila. Uživatel: ${fullName(person)}, nar. ${dottedDate(person.born)}. Můžete prosím ověřit, zda byl odeslán?`,
      ],
    }),
  },
  {
    id: 'manual',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: `Příručka k aplikaci ${applications}`,
      body: [
        `Existuje prosím k ${applications} uživatelská příručka pro začátečníky? V nápovědě jsme nenašli, jak opravit již podaný výkaz.`,
      ],
    }),
  },
  {
    id: 'application does not start',
    names: { person: false, application: true },
    tells: [],
    write: ({ applications }) => ({
      subject: 'Aplikace se nespustí',
      body: [
        `od aktualizace Windows se nám na žádném počítači nespustí ${applications}, zobrazí se jen prázdné okno. Prosíme o radu nebo o telefon na technickou podporu.`,
      ],
    }),
  },
  {
    id: 'forgotten user name',
    names: { person: true, application: true },
    tells: ['birthDate'],
    write: ({ person, applications }) => ({
      subject: 'Zapomenuté přihlašovací jméno',
      body: [
        `${fullName(person)}, nar. ${wordyDate(person.born)}, si po delší nemoci nevzpomíná na přihlašovací jméno do ${applications}. Jak je možné ho zjistit?`,
      ],
    }),
  },
];

export const covers: ChangeWording[] = [
  {
    id: 'we enclose',
    tells: [],
    write: ({ applications }) => ({
      subject: 'Souhlas v příloze',
      body: [`přikládáme vyplněný souhlas k ${applications} a prosíme o jeho zpracování.`, 'Hezký den přeje kancelář'],
    }),
  },
  {
    id: 'accompanying list',
    tells: [],
    write: ({ organisation }) => ({
      subject: `Průvodní dopis k formuláři (${organisation.name})`,
      body: ['Předmět: OKslužby', 'Přiloženo: podepsaný tiskopis souhlasu se zpracováním osobních údajů, 1 ks'],
    }),
  },
  {
    id: 'according to your instructions',
    tells: [],
    write: ({ applications }) => ({
      subject: 'Předání tiskopisu souhlasu',
      body: [
        `podle pokynů na webu ministerstva předáváme souhlas uživatele, aby mohl být založen účet v ${applications}. Originál zůstává uložen u nás.`,
      ],
    }),
  },
  {
    id: 'see enclosure',
    tells: [],
    write: () => ({
      subject: 'Zasíláme přílohu',
      body: ['Posíláme slíbený formulář k OKslužby, je v příloze této zprávy.'],
    }),
  },
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'free sentence',
    write: ({ organisation, person, position, applications, born }) => ({
      subject: 'Můj souhlas se zpracováním údajů',
      body: [
        `Jmenuji se ${fullName(person)}, ${by(person, 'narodil', 'narodila')} jsem se ${born} a jsem statutárním zástupcem (${position}) organizace ${organisation.name}, IČO ${organisation.ico}.`,
        `Souhlasím, aby Ministerstvo práce a sociálních věcí zpracovávalo mé osobní údaje za účelem zřízení účtu k ${applications}.`,
      ],
    }),
  },
  {
    id: 'declaration in lines',
    write: ({ organisation, person, position, applications, born }) => ({
      subject: `Souhlas se zpracováním osobních údajů pro ${applications}`,
      body: [
        `Souhlas dává: ${fullName(person)}, nar. ${born}`,
        `Statutární zástupce organizace: ${organisation.name}, IČO: ${organisation.ico}, funkce ${position}`,
        `Text souhlasu: Souhlasím se zpracováním svých osobních údajů pro účely založení uživatelského účtu k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'lawyerly',
    write: ({ organisation, person, position, applications, born }) => ({
      subject: 'Udělení souhlasu dle čl. 6 odst. 1 písm. a) GDPR',
      body: [
        `Podepsan${by(person, 'ý', 'á')} ${fullName(person)}, datum narození ${born}, uděluje Ministerstvu práce a sociálních věcí souhlas se zpracováním osobních údajů v rozsahu nezbytném pro přidělení identifikátoru klienta a uživatelského jména k aplikaci ${applications}.`,
        `Činí tak jako statutární zástupce, ${position}, právnické osoby ${organisation.name} (IČO ${organisation.ico}).`,
      ],
    }),
  },
  {
    id: 'short and kind',
    write: ({ organisation, person, position, applications, born }) => ({
      subject: 'Souhlas posílám dopisem',
      body: [
        `posílám souhlas tímto dopisem, tiskárna nám bohužel formulář nevytiskla. Se zpracováním svých osobních údajů kvůli přístupu do ${applications} souhlasím.`,
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${born}, ${position} (statutární zástupce), ${organisation.name}, IČ: ${organisation.ico}`,
      ],
    }),
  },
];
