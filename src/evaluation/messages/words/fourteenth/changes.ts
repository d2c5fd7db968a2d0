import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName } from '../../../../simulator/samples/people.ts';
import type { ChangeWording, ConsentLetterWording, Identifier, QuestionWording } from '../../words.ts';
import { by } from '../grammar.ts';

const change = (id: string, tells: Identifier[], write: ChangeWording['write']): ChangeWording => ({
  id,
  tells,
  write,
});

export const ends: ChangeWording[] = [
  change('as one speaks', [], ({ person, office, on, successor, applications }) => ({
    subject: 'Máme nové vedení',
    body: [
      'Dobrý den na ministerstvo,',
      `${fullName(person)} u nás k ${czechDate(on)} ${by(person, 'skončil', 'skončila')} ve funkci (${office}), za organizaci už tedy nejedná. Vystřídal${by(successor, '', 'a')} ${by(person, 'ho', 'ji')} ${fullName(successor)}.`,
      `Píšeme Vám to hlavně kvůli ${applications}, aby se tam jménem organizace už nic neposílalo pod starým účtem.`,
    ],
  })),
  change(
    'a value a line',
    ['birthDate', 'username'],
    ({ person, office, on, username, applications, organisation }) => ({
      subject: `Oznámení změny – ${organisation.name}`,
      body: [
        'Oznamujeme ukončení funkce statutárního zástupce.',
        `Kdo: ${fullName(person)}, nar. ${dottedDate(person.born)}`,
        `Zastávaná funkce: ${office}`,
        `Skončila dne: ${dottedDate(on)}`,
        `Účet v ${applications}: ${username}`,
        'Žádáme, aby tento účet nadále neměl právo podávat.',
      ],
    }),
  ),
  change('resolution of the council', ['birthDate'], ({ person, office, on, organisation }) => ({
    subject: 'Usnesení zřizovatele o ukončení funkce',
    body: [
      `rada zřizovatele na svém jednání rozhodla, že výkon funkce (${office}) v organizaci ${organisation.name} končí. Dotyčnou osobou je ${fullName(person)}, dat. nar. ${czechDate(person.born)}; statutárním orgánem ${by(person, 'přestal', 'přestala')} být dnem ${wordyDate(on)}.`,
      'Zabraňte prosím tomu, aby oprávnění v OKslužby mohlo být zneužito.',
    ],
  })),
  change('called elsewhere', [], ({ person, on, successor, applications }) => ({
    subject: 'Změna u nás v domě',
    body: [
      'Pokoj Vám všem,',
      `${fullName(person)} ${by(person, 'byl povolán', 'byla povolána')} k jiné službě a od ${wordyDate(on)} již není statutárním zástupcem naší organizace. Zodpovědnost za dům přešla na jinou osobu, je jí ${fullName(successor)}.`,
      `Hlásíme to, jak je předepsáno, aby u účtu v aplikaci ${applications} bylo právo podávat odebráno.`,
      'S přáním Božího požehnání',
    ],
  })),
  change('the accountant reports', ['username'], ({ person, office, on, username, applications }) => ({
    subject: `Účet ${username} – statutární zástupce skončil`,
    body: [
      `při uzávěrce jsme si všimli, že Vám nikdo nenahlásil změnu ve vedení organizace. ${fullName(person)}, do ${czechDate(on)} ${office}, už v čele organizace není a statutární oprávnění ${by(person, 'pozbyl', 'pozbyla')}.`,
      `V ${applications} stále existuje ${by(person, 'jeho', 'její')} účet ${username}, prosíme o jeho zablokování.`,
    ],
  })),
  change('members elected another', ['birthDate'], ({ person, office, on, successor, organisation }) => ({
    subject: `${organisation.name} – výsledek volby`,
    body: [
      `členská schůze konaná dne ${czechDate(on)} zvolila nové vedení. Funkci (${office}) od té chvíle zastává ${fullName(successor)}. Mandát, který ${by(person, 'měl', 'měla')} doposud ${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${dottedDate(person.born)}, schůzí skončil a za organizaci už jednat nemůže.`,
      'Oznamujeme to v souladu s Vaším postupem pro uživatele OKslužby.',
    ],
  })),
  change('who was and who is', [], ({ person, office, on, successor, applications }) => ({
    subject: `Statutární zástupce – změna k ${dottedDate(on)}`,
    body: [
      'Vážení, zasíláme hlášení o změně osoby statutárního zástupce:',
      [
        ['Statutární zástupce', 'Funkce', 'Období'],
        [fullName(person), office, `do ${dottedDate(on)}, skončil(a)`],
        [fullName(successor), office, 'od následujícího dne'],
      ],
      `Prosíme, aby první z uvedených osob už nemohla v ${applications} činit podání.`,
    ],
  })),
  change('official passive', ['birthDate', 'username'], ({ person, username, office, on, organisation }) => ({
    subject: 'Sdělení o zániku oprávnění jednat za organizaci',
    body: [
      `Tímto se sděluje, že ke dni ${czechDate(on)} zaniklo oprávnění jednat za organizaci ${organisation.name}, IČO ${organisation.ico}, které z titulu funkce (${office}) náleželo této osobě: ${fullName(person)}, narození ${czechDate(person.born)}, uživatel ${username} v OKslužby. Funkce statutárního orgánu byla ukončena.`,
      'Sdělení se podává proto, aby nedošlo ke zneužití.',
    ],
  })),
  change('two lines', [], ({ person, on, applications }) => ({
    subject: 'Konec statutárního zástupce',
    body: [
      `Statutární zástupce ${fullName(person)}: konec ve funkci ${czechDate(on)}.`,
      `${applications}: prosíme zrušit oprávnění podávat.`,
    ],
  })),
  change('mandate not renewed', ['username'], ({ person, username, on, applications, successor }) => ({
    subject: 'Mandát vypršel a nebyl obnoven',
    body: [
      'Zdravíme Vás,',
      `čtyřletý mandát statutárního zástupce vypršel ${wordyDate(on)} a naše správní rada ho neobnovila. Týká se to osoby jménem ${fullName(person)}, v ${applications} pod jménem ${username}.`,
      `Než proběhne výběrové řízení, vede organizaci ${fullName(successor)}.`,
    ],
  })),
  change('for reasons of health', ['birthDate'], ({ person, office, on, applications }) => ({
    subject: 'Odstoupení z funkce ze zdravotních důvodů',
    body: [
      `s lítostí oznamujeme, že ze zdravotních důvodů ${by(person, 'odstoupil', 'odstoupila')} z funkce ${fullName(person)}, ${office}, nar. ${wordyDate(person.born)}. Poslední den ve funkci statutárního zástupce: ${czechDate(on)}.`,
      `Z ${applications} by proto ${by(person, 'neměl', 'neměla')} mít možnost cokoli podat. Zařídíte to prosím?`,
    ],
  })),
];

export const ownEnds: ChangeWording[] = [
  change('I left the helm', ['birthDate'], ({ person, organisation, office, on, applications }) => ({
    subject: 'Už organizaci nevedu',
    body: [
      'Hezký den přejeme,',
      `od ${czechDate(on)} už nejsem ${office} ani jinak nezastupuji organizaci ${organisation.name} (IČO ${organisation.ico}). Funkci statutárního zástupce jsem ${by(person, 'ukončil', 'ukončila')} na vlastní žádost.`,
      `Mám ale stále heslo do ${applications} a nechci, aby mi někdo jednou vyčítal, co se tam podalo.`,
      `${fullName(person)}, narozen${by(person, '', 'a')} ${czechDate(person.born)}`,
    ],
  })),
  change('I report by the page', ['birthDate', 'username'], ({ person, organisation, on, username }) => ({
    subject: 'Nahlášení skutečnosti, že uživatel není statutárním orgánem',
    body: [
      `Uživatel: ${fullName(person)}, nar. ${dottedDate(person.born)}, jméno v OKslužby: ${username}`,
      `Za organizaci: ${organisation.name}, IČO: ${organisation.ico}`,
      `Ke dni ${dottedDate(on)} jsem ${by(person, 'přestal', 'přestala')} být jejím statutárním orgánem. Nahlašuji to ve vlastním zájmu.`,
    ],
  })),
  change('the sister was moved', ['birthDate'], ({ person, organisation, on }) => ({
    subject: 'Moje služba v čele organizace skončila',
    body: [
      'Pochválen Pán Ježíš Kristus,',
      `v čele organizace ${organisation.name}, IČ ${organisation.ico}, jsem ${by(person, 'stál', 'stála')} devět let. Dne ${wordyDate(on)} moje funkce statutárního zástupce skončila a dům už vede někdo jiný.`,
      `Prosím, ať už pode mnou v OKslužby nic podávat nejde. Jmenuji se ${person.given} ${person.family} a ${by(person, 'narodil', 'narodila')} jsem se ${wordyDate(person.born)}.`,
    ],
  })),
  change('they elected another', ['birthDate'], ({ person, organisation, office, on, applications }) => ({
    subject: 'Oznámení bývalého statutárního zástupce',
    body: [
      `dne ${czechDate(on)} jsem ${by(person, 'nebyl zvolen', 'nebyla zvolena')} na další období, čímž moje funkce (${office}) v organizaci ${organisation.name}, IČO: ${organisation.ico}, zanikla.`,
      `Proto se obracím na ministerstvo, aby mi v aplikaci ${applications} odebralo právo podávat žádosti a výkazy.`,
      `Jméno: ${fullName(person)}, datum narození ${czechDate(person.born)}.`,
    ],
  })),
  change('retired by age', ['birthDate', 'username'], ({ person, organisation, on, username, applications }) => ({
    subject: 'Odchod do důchodu a moje funkce',
    body: [
      `k ${czechDate(on)} jsem ${by(person, 'odešel', 'odešla')} do penze a tím přestávám zastupovat organizaci ${organisation.name}, IČO ${organisation.ico}, jako její statutární zástupce.`,
      `Účet ${username} v ${applications}, prosím, zrušte. ${fullName(person)}, nar. ${dottedDate(person.born)}.`,
      'Děkuji Vám za spolupráci v minulých letech.',
    ],
  })),
];

export const delegations: ChangeWording[] = [
  change('he will submit for me', ['birthDate'], ({ person, applications }) => ({
    subject: `Kdo bude podávat v ${applications}`,
    body: [
      `právo podávat žádosti a výkazy, které mám v ${applications} jako statutární zástupce, předávám dál. Bude ho vykonávat ${fullName(person)}, nar. ${czechDate(person.born)}.`,
      'Nastavte to prosím, já se k počítači skoro nedostanu.',
    ],
  })),
  change(
    'authorisation in lines',
    ['birthDate', 'username'],
    ({ person, username, applications, organisation, principal }) => ({
      subject: 'Pověření k podání',
      body: [
        `Pověřující: ${organisation.name}, IČO ${organisation.ico}, jedná ${fullName(principal)}`,
        `Pověřená osoba: ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${dottedDate(person.born)}`,
        `Uživatelské jméno pověřené osoby: ${username}`,
        `Obsah pověření: podávání žádostí a výkazů v aplikaci ${applications}`,
      ],
    }),
  ),
  change('superior of the sisters', ['birthDate'], ({ person, applications }) => ({
    subject: 'Svěření práva podávat',
    body: [
      'Dobrý den a pokoj do Vašich úřadů,',
      `s vědomím svého postavení statutárního zástupce svěřuji právo podávat výkazy v aplikaci ${applications} osobě, které plně důvěřuji: ${fullName(person)}, narození ${wordyDate(person.born)}.`,
      'Kéž ho užívá poctivě. Děkuji Vám za zařízení.',
    ],
  })),
  change('project manager submits', ['username'], ({ person, username, applications, office }) => ({
    subject: `Delegace v ${applications}`,
    body: [
      'Zdravím,',
      `jako ${office} v ${applications} vše jen odklikávám. Prosím, ať může žádosti i výkazy rovnou podat ${fullName(person)} (účet ${username}), toto oprávnění tímto deleguji.`,
      'Díky!',
    ],
  })),
  change('table of rights', ['birthDate', 'username'], ({ person, username, applications }) => ({
    subject: `Požadavek na delegování práv – ${applications}`,
    body: [
      `Statutární zástupce rozhodl delegovat svá oprávnění v aplikaci ${applications} takto:`,
      [
        ['Oprávnění', 'Komu', 'Nar.', 'Login'],
        ['podat žádost', fullName(person), czechDate(person.born), username],
        ['podat výkaz', fullName(person), czechDate(person.born), username],
      ],
    ],
  })),
  change('deputy of the mayor', ['birthDate'], ({ person, applications, organisation, on }) => ({
    subject: 'Pověření pracovníka k činění podání',
    body: [
      `Organizace ${organisation.name} sděluje, že s účinností od ${czechDate(on)} je k podávání žádostí o dotaci a výkazů prostřednictvím ${applications} místo statutárního zástupce pověřena tato osoba: ${fullName(person)}, datum narození ${dottedDate(person.born)}.`,
      'Pověření bylo uděleno písemně a je uloženo v organizaci.',
    ],
  })),
  change('so that the deadline is kept', ['username'], ({ person, username, applications }) => ({
    subject: 'Podání výkazu v mé nepřítomnosti',
    body: [
      'Hezký den přejeme,',
      `odjíždím na delší dobu do zahraničí a výkaz za mne v ${applications} podá ${person.given} ${person.family}, uživatelské jméno ${username}. Právo k podání na ${by(person, 'něj', 'ni')} jako statutární zástupce tímto přenáším.`,
    ],
  })),
  change('the reserved act', ['birthDate', 'username'], ({ person, username, applications, principal }) => ({
    subject: 'Delegování akce podání',
    body: [
      `Akce podání je vyhrazena statutárnímu zástupci, kterým je ${fullName(principal)}, anebo uživateli, na kterého ji deleguje.`,
      `Delegovaným uživatelem pro ${applications} nechť je ${fullName(person)}, uživatelské jméno: ${username}, datum narození: ${czechDate(person.born)}.`,
      'Prosíme o nastavení oprávnění „podat žádost“ a „podat výkaz“.',
    ],
  })),
  change('our economist from now on', ['birthDate'], ({ person, applications, principal }) => ({
    subject: `Přesun oprávnění k podávání (${applications})`,
    body: [
      `Já, ${fullName(principal)}, oznamuji, že výkazy v ${applications} od příštího čtvrtletí nebudu podávat ${by(principal, 'sám', 'sama')}. Tuto pravomoc deleguji na zaměstnance naší organizace.`,
      `Zaměstnanec: ${person.family} ${person.given}, nar. ${dottedDate(person.born)}`,
    ],
  })),
];

export const attorneys: ChangeWording[] = [
  change('short and plain', ['birthDate'], ({ person, principal, organisation, applications }) => ({
    subject: 'Plná moc pro podávání žádostí a výkazů',
    body: [
      `${fullName(principal)}, statutární zástupce organizace ${organisation.name}, IČO ${organisation.ico}, dává plnou moc k podávání žádostí a výkazů v aplikaci ${applications}. Plnou moc dostává:`,
      `${fullName(person)}, nar. ${czechDate(person.born)}, bydliště ${person.address}.`,
      'Platí, dokud ji písemně nezruším.',
    ],
  })),
  change('in articles', ['birthDate'], ({ person, principal, organisation, applications }) => ({
    subject: 'Plná moc udělená pro účely aplikace ministerstva',
    body: [
      `I. Zmocnitelem je ${organisation.name}, IČO: ${organisation.ico}, sídlem ${seatOf(organisation)}, za niž jedná ${fullName(principal)}.`,
      `II. Zmocněncem je ${fullName(person)}, datum narození ${dottedDate(person.born)}, bytem ${person.address}.`,
      `III. Zmocněnec je oprávněn jménem zmocnitele podat žádost o dotaci a podávat výkazy v aplikaci ${applications}, včetně jejich oprav a doplnění.`,
      'IV. Zmocněnec není oprávněn udělit plnou moc dalšímu.',
    ],
  })),
  change('of the religious house', ['birthDate'], ({ person, principal, organisation, applications }) => ({
    subject: 'Zmocnění k podávání výkazů za organizaci',
    body: [
      `Za organizaci ${organisation.name}, IČ ${organisation.ico}, zmocňuji já, ${fullName(principal)}, její statutární zástupce, níže jmenovanou osobu k tomu, aby za nás v ${applications} podávala výkazy a žádosti.`,
      `Zmocněná osoba: ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, ${person.address}`,
      `${by(person, 'Jmenovaný', 'Jmenovaná')} zmocnění ${by(person, 'přijal', 'přijala')} a svůj souhlas přikládá.`,
    ],
  })),
  change('headed lines', ['birthDate'], ({ person, principal, organisation, applications }) => ({
    subject: `PLNÁ MOC (${applications})`,
    body: [
      `Uděluje: ${organisation.name}, IČO ${organisation.ico} – ${fullName(principal)}, statutární zástupce`,
      `Přijímá: ${fullName(person)}, nar. ${czechDate(person.born)}, trvalý pobyt ${person.address}`,
      `K čemu: k podání žádosti a k podání výkazu v aplikaci ${applications}`,
      'Na jak dlouho: do konce příštího kalendářního roku',
    ],
  })),
  change('the law asks for it', ['birthDate'], ({ person, organisation, applications }) => ({
    subject: 'Plná moc statutárního zástupce organizace',
    body: [
      `dle § 441 občanského zákoníku zplnomocňuje organizace ${organisation.name} (IČO: ${organisation.ico}) k zastupování při podávání žádostí a výkazů v ${applications} tuto osobu:`,
      `jméno: ${fullName(person)}`,
      `datum narození: ${dottedDate(person.born)}`,
      `bydliště: ${person.address}`,
      'Zplnomocněná osoba bude mít vlastní uživatelský účet, tiskopis souhlasu je přiložen.',
    ],
  })),
];

export const withdrawals: ChangeWording[] = [
  change('leaving the sector', ['birthDate'], ({ person, applications }) => ({
    subject: 'Odvolání mého souhlasu',
    body: [
      'Hezký den přejeme,',
      `měním obor a s aplikací ${applications} už nebudu mít nic společného. Souhlas se zpracováním osobních údajů, který jsem Vám kvůli ní kdysi ${by(person, 'podepsal', 'podepsala')}, proto odvolávám.`,
      `${fullName(person)}, nar. ${czechDate(person.born)}`,
    ],
  })),
  change('lines', ['birthDate', 'username'], ({ person, username, applications }) => ({
    subject: `Odvolání souhlasu uživatele ${username}`,
    body: [
      `Jméno: ${person.given} ${person.family}`,
      `Narození: ${dottedDate(person.born)}`,
      `Účet: ${username}`,
      `Odvolávám souhlas se zpracováním svých osobních údajů pro potřeby aplikace ${applications}.`,
    ],
  })),
  change('in one breath', ['birthDate'], ({ person, applications }) => ({
    subject: `${applications} – beru svůj souhlas zpět`,
    body: [
      `já, ${fullName(person)}, ${by(person, 'narozený', 'narozená')} ${wordyDate(person.born)}, beru tímto zpět souhlas, který jsem dříve ${by(person, 'poskytl', 'poskytla')} ministerstvu ke zpracování osobních údajů v souvislosti s účtem k ${applications}, a prosím o potvrzení, že jste to vzali na vědomí.`,
    ],
  })),
  change('with a lawyer’s help', ['birthDate', 'username'], ({ person, username, applications }) => ({
    subject: 'Odvolání souhlasu a žádost o výmaz',
    body: [
      `podle čl. 7 odst. 3 a čl. 17 GDPR odvolávám souhlas udělený pro účely aplikace ${applications} a žádám, aby mé údaje byly vymazány a účet ${username} zrušen.`,
      `Subjektem údajů je ${fullName(person)}, datum narození ${czechDate(person.born)}.`,
      'O provedení mě vyrozumějte do jednoho měsíce.',
    ],
  })),
  change('I no longer want it there', ['birthDate'], ({ person, applications }) => ({
    subject: 'Nepřeji si další zpracování údajů',
    body: [
      'Vážené ministerstvo,',
      `už si nepřeji, abyste měli moje údaje kvůli ${applications}. Souhlas, co jsem na to ${by(person, 'dal', 'dala')}, tedy ruším.`,
      `Jmenuji se ${fullName(person)} a ${by(person, 'narodil', 'narodila')} jsem se ${dottedDate(person.born)}.`,
    ],
  })),
  change('a sister goes to the cloister', ['birthDate'], ({ person, applications }) => ({
    subject: 'Zrušení souhlasu se zpracováním osobních údajů',
    body: [
      'Pokoj a dobro,',
      `úřední práci jsem předal${by(person, '', 'a')} mladším a počítač už nepoužívám. Dovoluji si proto odvolat souhlas se zpracováním osobních údajů, na jehož základě jsem měl${by(person, '', 'a')} přístup do ${applications}.`,
      `${person.given} ${person.family}, narození ${wordyDate(person.born)}`,
    ],
  })),
];

const question = (
  id: string,
  names: QuestionWording['names'],
  tells: Identifier[],
  write: QuestionWording['write'],
): QuestionWording => ({ id, names, tells, write });

export const questions: QuestionWording[] = [
  question(
    'password expired',
    { person: true, application: true },
    ['username'],
    ({ person, username, applications }) => ({
      subject: 'Heslu vypršela platnost',
      body: [
        'Zdravím,',
        `${fullName(person)} se po prázdninách hlásil${by(person, '', 'a')} do ${applications} a vyskočila hláška, že heslu vypršela platnost. Účet je ${username}. Co s tím máme dělat?`,
      ],
    }),
  ),
  question('account not found', { person: true, application: false }, ['username'], ({ person, username }) => ({
    subject: 'OKslužby nás neznají',
    body: [
      `OKslužby při zadání jména ${username} píšou, že takový uživatel neexistuje. Přitom s ním ${person.given} ${person.family} ještě v červnu normálně ${by(person, 'pracoval', 'pracovala')}. Prověřte to prosím u sebe.`,
    ],
  })),
  question('does the renaming matter', { person: false, application: true }, [], ({ applications, organisation }) => ({
    subject: 'Přejmenování organizace a účty',
    body: [
      'Dobrý den, paní i páni z odboru,',
      `od Nového roku se budeme jmenovat jinak, IČO ${organisation.ico} nám zůstane. Musíme kvůli tomu něco hlásit i v aplikaci ${applications}, nebo se název přepíše sám?`,
    ],
  })),
  question(
    'on parental leave',
    { person: true, application: true },
    ['username'],
    ({ person, username, applications }) => ({
      subject: 'Dočasné pozastavení účtu',
      body: [
        `${fullName(person)} nastupuje na rodičovskou dovolenou. Účet ${username} v aplikaci ${applications} prosíme na tu dobu pozastavit, rušit ho nechceme.`,
      ],
    }),
  ),
  question('slow as a snail', { person: false, application: true }, [], ({ applications }) => ({
    subject: `Pomalé načítání – ${applications}`,
    body: [
      'Dobrý den, prosím o pomoc,',
      `${applications} se nám už třetí den načítá několik minut a pak spadne. Internet máme v pořádku. Je závada na Vaší straně?`,
    ],
  })),
  question('print of the report', { person: false, application: true }, [], ({ applications }) => ({
    subject: 'Tisk výkazu',
    body: [
      `při tisku výkazu z ${applications} chybí druhá strana a sloupec s úvazky je useknutý. Poradili byste, v čem se má výkaz otevřít?`,
      'Účetní Vám předem děkuje.',
    ],
  })),
  question('which browser', { person: false, application: false }, [], () => ({
    subject: 'V jakém prohlížeči OKslužby otevřít',
    body: [
      'Přejeme pěkný den,',
      'dostali jsme nové počítače a OKslužby se na nich neotevřou. Který prohlížeč doporučujete, případně je potřeba něco doinstalovat?',
    ],
  })),
  question('one accountant, several societies', { person: false, application: true }, [], ({ applications }) => ({
    subject: 'Jeden účet, nebo více účtů?',
    body: [
      `zpracovávám výkazy pro více organizací a potřebuji vědět, jestli v ${applications} stačí jedno přihlašovací jméno, nebo se má za každou organizaci používat jiné. Na stránkách o tom nic není.`,
    ],
  })),
  question(
    'another mail at the account',
    { person: true, application: true },
    ['username', 'email'],
    ({ person, username, applications }) => ({
      subject: `Oprava kontaktního e-mailu, účet ${username}`,
      body: [
        `u uživatele ${username} (${fullName(person)}) je v ${applications} stará adresa, na kterou už nic nechodí. Opravte ji prosím na ${person.email}.`,
      ],
    }),
  ),
  question('two accounts of one person', { person: true, application: false }, ['birthDate'], ({ person }) => ({
    subject: 'Dva účty jedné osoby v OKslužby',
    body: [
      'Dobrý den přejí z účtárny,',
      `zjistili jsme, že ${fullName(person)}, nar. ${czechDate(person.born)}, má v OKslužby dva účty, jeden snad omylem. Dají se sloučit do jednoho?`,
    ],
  })),
  question('is there a manual', { person: false, application: true }, [], ({ applications }) => ({
    subject: 'Návod a školení',
    body: [
      'Zdravíme Vás z malé neziskovky,',
      `existuje k ${applications} nějaký aktuální návod nebo školení pro začátečníky? Ten, co máme, je z roku 2015 a obrazovky vypadají jinak.`,
    ],
  })),
  question('envelope opened', { person: true, application: true }, [], ({ person, applications }) => ({
    subject: 'Dopis s heslem přišel roztržený',
    body: [
      `dopis s přihlašovacími údaji do ${applications}, jehož adresátem je ${fullName(person)}, dorazil na naši adresu roztržený a heslo na něm není čitelné. Prosíme o zaslání nového.`,
    ],
  })),
  question(
    'employee has left',
    { person: true, application: true },
    ['username'],
    ({ person, username, applications }) => ({
      subject: `${by(person, 'Bývalý kolega', 'Bývalá kolegyně')} a ${applications}`,
      body: [
        'Hezký den do Prahy,',
        `${person.given} ${person.family} (${username}) už u nás od léta nedělá. Smažte prosím ten účet v ${applications}, ať nám tam nevisí.`,
      ],
    }),
  ),
];

export const covers: ChangeWording[] = [
  change('as agreed with the page', [], ({ applications }) => ({
    subject: `Souhlas k ${applications}`,
    body: [
      'Zdravím, jak stojí v kapitole 2 Vašeho postupu,',
      `posílám podepsaný tiskopis souhlasu, ať můžeme začít pracovat v ${applications}. Kdyby byl podpis špatně, dejte hned vědět.`,
    ],
  })),
  change('sisters send the form', [], ({ applications }) => ({
    subject: 'Přikládáme podepsaný tiskopis',
    body: [
      'Pokoj Kristův,',
      `přikládáme podepsaný souhlas potřebný pro ${applications}. Vyplňovali jsme ho poprvé, omluvte případné nedostatky.`,
    ],
  })),
  change('town, enclosures', [], ({ organisation, applications }) => ({
    subject: `Předání tiskopisu – ${organisation.name}`,
    body: [
      `Předmět: souhlas se zpracováním osobních údajů (${applications})`,
      'Přílohy: vyplněný tiskopis, 1×',
      `Přihlašovací údaje očekáváme na adrese ${seatOf(organisation)}.`,
    ],
  })),
  change('accountant passes it on', [], ({ person }) => ({
    subject: 'Podklady pro založení uživatele OKslužby',
    body: [
      `z účtárny přeposíláme to, co podepsal${by(person, '', 'a')} ${fullName(person)}: souhlas pro účet v OKslužby.`,
    ],
  })),
  change('nothing but a line', [], () => ({
    subject: 'Souhlas posíláme přílohou',
    body: ['Viz přiložený soubor. S přáním klidného dne.'],
  })),
];

export const consentLetters: ConsentLetterWording[] = [
  {
    id: 'plainly said',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Můj souhlas k účtu v ${applications}`,
      body: [
        'Dobrý den, moje jméno najdete níže,',
        `souhlasím s tím, aby ministerstvo zpracovalo moje osobní údaje a založilo mi účet do ${applications}.`,
        `${fullName(person)}, narozen${by(person, '', 'a')} ${born}, ${position}, ${organisation.name}, IČO ${organisation.ico}`,
      ],
    }),
  },
  {
    id: 'by article six',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Souhlas subjektu údajů',
      body: [
        `Podle čl. 6 odst. 1 písm. a) GDPR uděluji Ministerstvu práce a sociálních věcí souhlas se zpracováním osobních údajů v rozsahu nutném k přidělení identifikátoru klienta MPSV a ke zřízení uživatelského účtu k aplikaci ${applications}.`,
        `Souhlas uděluje: ${fullName(person)}, datum narození: ${born}.`,
        `Organizace: ${organisation.name}, IČO: ${organisation.ico}, ${seatOf(organisation)}. Postavení v organizaci: ${position}.`,
      ],
    }),
  },
  {
    id: 'from the house of the sisters',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: 'Vyslovení souhlasu se zpracováním osobních údajů',
      body: [
        'Pokoj a dobro přeji,',
        `tiskopis se nám nepodařilo vytisknout, píšu tedy souhlas vlastními slovy. Já, ${fullName(person)}, nar. ${born}, ${position} organizace ${organisation.name}, IČ ${organisation.ico}, Vám dávám souhlas nakládat s mými osobními údaji, aby mi mohl být zřízen účet k aplikaci ${applications}.`,
      ],
    }),
  },
  {
    id: 'table of data',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `Souhlas se zpracováním údajů pro ${applications}`,
      body: [
        'Tento souhlas nahrazuje tiskopis, který se mi nedařilo uložit.',
        [
          ['Položka', 'Vyplněno'],
          ['Kdo souhlasí', fullName(person)],
          ['Den narození', born],
          ['Organizace', organisation.name],
          ['IČO', organisation.ico],
          ['Funkce', position],
          ['Aplikace', applications],
        ],
        'Souhlasím, aby MPSV výše uvedené osobní údaje zpracovávalo za účelem zřízení a vedení mého uživatelského účtu.',
      ],
    }),
  },
  {
    id: 'young manager',
    write: ({ person, organisation, position, applications, born }) => ({
      subject: `${applications} – souhlas uživatele dopisem`,
      body: [
        'Zdravím,',
        `kvůli výkazům potřebuji vlastní účet v ${applications}. K jeho zřízení dávám ministerstvu souhlas, aby zpracovalo mé osobní údaje, a podepisuji ho elektronicky.`,
        `Kdo souhlasí: ${fullName(person)} (${born})`,
        `Za koho u Vás budu: ${organisation.name}, IČO ${organisation.ico}, jako ${position}`,
      ],
    }),
  },
];
