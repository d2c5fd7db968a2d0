import { czechDate, dottedDate, wordyDate } from '../../../../simulator/samples/dates.ts';
import { seatOf } from '../../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../../simulator/samples/people.ts';
import type { StrangerWording, Text } from '../../words.ts';
import { by } from '../grammar.ts';

const ministry = 'Ministerstvo práce a sociálních věcí';
const plain = ({ given, family }: SamplePerson) => `${given} ${family}`;
const ict = 'Odbor provozu ICT MPSV';

/** A letter to a unit of the ministry; `how` tells whether the envelope names the unit as well. */
function stranger(
  id: string,
  from: StrangerWording['from'],
  annotation: string,
  unit: string,
  write: StrangerWording['write'],
  how: 'in the envelope' | 'in the letter' = 'in the envelope',
): StrangerWording {
  return { id, from, annotation, ...(how === 'in the envelope' ? { unit } : {}), to: [ministry, unit], write };
}

const text = (subject: string, ...body: Text['body']): Text => ({ subject, body });

/** These share words with our matters, and are something else. */
const tempting: StrangerWording[] = [
  stranger(
    'director for the subsidy department',
    'organisation',
    'Změna ředitele – projekt podpořený z dotace',
    'odbor sociálních služeb a sociální práce',
    ({ person, on, number }) =>
      text(
        'Změna osoby oprávněné jednat za příjemce dotace',
        `k rozhodnutí o poskytnutí dotace č. ${number}/2026 sdělujeme, že od ${czechDate(on)} za příjemce jedná ${plain(person)}. Prosíme o úpravu údajů ve spisu dotace.`,
      ),
  ),
  stranger(
    'director for the register of providers',
    'organisation',
    'Hlášení změny údajů v registraci – statutární orgán',
    'oddělení registrace sociálních služeb',
    ({ on, organisation }) =>
      text(
        'Oznámení změny údajů o poskytovateli dle § 82 zákona č. 108/2006 Sb.',
        `${organisation.name} oznamuje změnu údajů v registru poskytovatelů: ke dni ${czechDate(on)} se změnil statutární orgán. Přílohou je výpis z rejstříku.`,
      ),
  ),
  stranger(
    'subsidy filed in the software, supplement',
    'organisation',
    'Doplnění příloh k žádosti podané v OKslužby – poskytovatel',
    'oddělení financování sociálních služeb',
    ({ number }) =>
      text(
        `Doplnění žádosti o dotaci ${number}`,
        'žádost jsme řádně podali v aplikaci OKslužby – poskytovatel. Na základě Vaší výzvy k ní dodatečně zasíláme kopii pověření kraje a rozpočet služby.',
      ),
  ),
  stranger(
    'settlement of a subsidy',
    'organisation',
    'Vyúčtování dotace Rodina – předáno i v OKslužby',
    'odbor rodinné politiky a ochrany práv dětí',
    ({ on, number }) =>
      text(
        `Vypořádání dotace na rodinu, rozhodnutí č. ${number}`,
        `zasíláme finanční vypořádání dotace na preventivní aktivity pro rodiny. Závěrečná zpráva byla odeslána v OKslužby – rodina dne ${czechDate(on)}. Vratka činí 3 214 Kč.`,
      ),
  ),
  stranger(
    'senior subsidy, change of budget',
    'organisation',
    'Žádost o změnu rozpočtu dotace pro seniorskou organizaci',
    'odbor sociálního začleňování',
    ({ number }) =>
      text(
        'Žádost o přesun prostředků mezi položkami',
        `u projektu č. ${number} z programu podpory veřejně účelných aktivit seniorských organizací žádáme o přesun 20 000 Kč z cestovného na nájemné. Projekt byl podán přes OKslužby – senior.`,
      ),
  ),
  stranger(
    'consent to a photograph',
    'organisation',
    'Souhlas se zveřejněním fotografií z akce',
    'tiskové oddělení',
    () =>
      text(
        'Souhlas se zveřejněním fotografií',
        'souhlasíme s tím, aby ministerstvo použilo ve své výroční zprávě fotografie pořízené při návštěvě pana ministra v našem zařízení.',
      ),
  ),
  stranger(
    'consent of the municipality with a lease',
    'authority',
    'Souhlas s prodloužením nájmu prostor pro úřad práce',
    'odbor správy majetku',
    ({ organisation, number }) =>
      text(
        'Souhlas pronajímatele',
        `${organisation.name} jako pronajímatel souhlasí s prodloužením nájemní smlouvy č. ${number} na prostory užívané Úřadem práce ČR o dva roky.`,
      ),
  ),
  stranger(
    'access to the benefits portal',
    'person',
    'Nejde mi přihlášení do Jenda – dávky',
    'odbor nepojistných dávek',
    ({ person }) =>
      text(
        'Přístup do klientské zóny Jenda',
        'Dobrý den, do klientské zóny Jenda se přes bankovní identitu nedostanu, přitom v ní mám žádost o přídavek na dítě. Prosím poraďte.',
        fullName(person),
      ),
  ),
  stranger(
    'account in the ESF system',
    'organisation',
    'Zřízení přístupu IS ESF2021+ pro nového manažera',
    'odbor podpory projektů ESF',
    ({ person, number }) =>
      text(
        'Žádost o zřízení přístupu do IS ESF 2021+',
        `pro projekt reg. č. CZ.03.02.02/00/22_0${number} žádáme o zřízení přístupu do IS ESF 2021+. Nový manažer projektu: ${plain(person)}.`,
      ),
  ),
  stranger(
    'access to ISKP',
    'organisation',
    'ISKP21+ – přidělení role signatář',
    'odbor realizace programů ESF',
    ({ person }) =>
      text(
        'Role signatáře v ISKP21+',
        `prosíme o pomoc s přidělením role signatáře v ISKP21+. Statutární zástupce ${fullName(person)} projekt po přihlášení nevidí.`,
      ),
  ),
  stranger(
    'power of attorney for OPZ+',
    'organisation',
    'Plná moc k podpisu v MS2021+',
    'odbor řízení programů ESF',
    ({ person, number }) =>
      text(
        'Plná moc k podepisování zpráv o realizaci',
        `zmocňujeme k podepisování zpráv o realizaci a žádostí o platbu projektu č. ${number} v MS2021+ tuto osobu: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
      ),
  ),
  stranger(
    'power of attorney in an appeal',
    'person',
    'Plná moc – odvolací řízení o příspěvku na péči',
    'odbor odvolání a správních činností nepojistných dávek',
    ({ person, number }) =>
      text(
        'Plná moc k zastupování v odvolacím řízení',
        `v řízení o příspěvku na péči sp. zn. ${number}/2026 mě na základě přiložené plné moci zastupuje dcera. Prosím, doručujte jí.`,
        fullName(person),
      ),
  ),
  stranger(
    'appeal withdrawn',
    'person',
    'Zpětvzetí odvolání ve věci průkazu OZP',
    'odbor odvolání',
    ({ person, number, on }) =>
      text(
        'Beru zpět své odvolání',
        `odvolání ze dne ${wordyDate(on)} proti rozhodnutí č. j. ${number}/2026 o nepřiznání průkazu osoby se zdravotním postižením beru zpět.`,
        `${fullName(person)}, nar. ${dottedDate(person.born)}`,
      ),
  ),
  stranger(
    'subsidy application withdrawn',
    'organisation',
    'Zpětvzetí žádosti o dotaci na rok 2027',
    'oddělení dotací na podporu rodiny',
    ({ number }) =>
      text(
        'Zpětvzetí žádosti',
        `bereme zpět žádost o dotaci evidovanou pod č. ${number}, kterou jsme podali v OKslužby – rodina, protože projekt nebudeme z personálních důvodů realizovat.`,
      ),
  ),
  stranger(
    'consent withdrawn with a newsletter',
    'person',
    'Odvolání souhlasu se zasíláním novinek',
    'oddělení komunikace',
    ({ person }) =>
      text(
        'Odhlášení zpravodaje',
        `odvolávám souhlas se zasíláním zpravodaje o rovných příležitostech na adresu ${person.email}. Prosím o vyřazení z rozesílky.`,
      ),
  ),
  stranger(
    'certificate of an application of the labour office',
    'authority',
    'OKpráce – přístup opatrovníka obce',
    'Generální ředitelství Úřadu práce ČR',
    ({ number }) =>
      text(
        'Dotaz k přístupu do informačního systému úřadu práce',
        `obec jako veřejný opatrovník žádá o sdělení, jak získat přístup k údajům o vyplácených dávkách opatrovance, spis ${number}/2026.`,
      ),
  ),
  stranger(
    'invoice for licences',
    'organisation',
    'Faktura za licence uživatelských účtů',
    ict,
    ({ number, on, organisation }) =>
      text(
        `Faktura ${number} – licence`,
        `Za dodané licence pro 150 uživatelských účtů Vám ${organisation.name} účtuje částku dle tabulky, datum plnění ${czechDate(on)}.`,
        [
          ['Předmět', 'Počet', 'Cena celkem'],
          ['Licence antivirové ochrany', '150', '178 500 Kč'],
        ],
      ),
  ),
  stranger(
    'offer of identity management',
    'organisation',
    'Nabídka – správa uživatelských účtů a hesel',
    ict,
    ({ organisation }) =>
      text(
        'Nabídka řešení pro správu identit',
        `společnost ${organisation.name} si dovoluje nabídnout nástroj pro správu uživatelských jmen, hesel a oprávnění zaměstnanců. Rádi Vám jej předvedeme.`,
      ),
  ),
  stranger('planned outage', 'organisation', 'Oznámení o plánované odstávce datové linky', ict, ({ on }) =>
    text(
      'Noční údržba datové linky',
      `v návaznosti na naše oznámení z ${czechDate(on)} upozorňujeme, že v noci na neděli proběhne údržba optické trasy. Přístup k internetu bude na dvě hodiny přerušen.`,
    ),
  ),
  stranger(
    'amendment of a contract',
    'organisation',
    'Dodatek č. 3 ke smlouvě o podpoře – k podpisu',
    ict,
    ({ number }) =>
      text(
        `Dodatek ke smlouvě č. ${number}/2023`,
        'v příloze předkládáme návrh dodatku ke smlouvě o podpoře tiskového prostředí. Po podpisu oprávněnou osobou prosíme o vrácení jednoho vyhotovení.',
      ),
  ),
  stranger(
    'new managing director of a supplier',
    'organisation',
    'Oznámení o změně jednatele dodavatele',
    ict,
    ({ person, on, number }) =>
      text(
        'Změna jednatele – rámcová dohoda',
        `k rámcové dohodě č. ${number} oznamujeme, že jednatelem dodavatele je od ${czechDate(on)} ${plain(person)}. Ostatní ustanovení dohody se nemění.`,
      ),
  ),
  stranger(
    'change of the contact person of a supplier',
    'organisation',
    'Změna oprávněné osoby dle smlouvy o servisu',
    'odbor provozu',
    ({ person }) =>
      text(
        'Oprávněná osoba dodavatele',
        `oprávněnou osobou ve věcech technických podle smlouvy o servisu klimatizace serverovny je nově ${fullName(person)}, tel. ${person.phone}.`,
      ),
  ),
  stranger(
    'accreditation of a course, authorised person',
    'organisation',
    'Akreditace kurzu – pověření odborného garanta',
    'oddělení akreditací vzdělávacích programů',
    ({ person }) =>
      text(
        'Žádost o akreditaci vzdělávacího programu',
        `žádáme o akreditaci kurzu pro pracovníky v sociálních službách v rozsahu 150 hodin. Odborným garantem byl${by(person, '', 'a')} pověřen${by(person, '', 'a')} ${plain(person)}.`,
      ),
  ),
  stranger(
    'delegation to a conference',
    'authority',
    'Delegování zástupce města do skupiny ke standardům',
    'odbor koncepce sociálních služeb',
    ({ person }) =>
      text(
        'Nominace do pracovní skupiny',
        `za naše město delegujeme do pracovní skupiny ke standardům kvality tohoto zástupce: ${fullName(person)}, e-mail ${person.email}.`,
      ),
  ),
  stranger(
    'delegation of a trade union',
    'organisation',
    'Delegování člena do rady hospodářské dohody',
    'sekretariát náměstka pro zaměstnanost',
    ({ person }) =>
      text(
        'Delegování člena pracovního týmu',
        `odborový svaz deleguje do pracovního týmu pro kolektivní vyjednávání, jehož jednání připravujete, ${by(person, 'svého člena', 'svou členku')}: ${plain(person)}.`,
      ),
  ),
  stranger(
    'consent of a parent with an adoption file',
    'person',
    'Souhlas s nahlédnutím do spisu náhradní rodinné péče',
    'oddělení sociálně-právní ochrany dětí',
    ({ person, number }) =>
      text(
        'Souhlas k nahlédnutí do spisu',
        `souhlasím s tím, aby do spisu č. ${number} vedeného ve věci náhradní rodinné péče nahlédl${by(person, 'a moje manželka', ' můj manžel')}.`,
        fullName(person),
      ),
  ),
  stranger(
    'authorisation for child protection',
    'organisation',
    'Pověření k výkonu sociálně-právní ochrany dětí – změna',
    'odbor ochrany práv dětí',
    ({ on, person }) =>
      text(
        'Změna v pověření k výkonu SPOD',
        `žádáme o změnu rozhodnutí o pověření k výkonu sociálně-právní ochrany dětí. Od ${czechDate(on)} je vedoucí pracoviště ${plain(person)}.`,
      ),
  ),
  stranger(
    'employment agency, new responsible representative',
    'organisation',
    'Agentura práce – ukončení funkce odpovědného zástupce',
    'oddělení agentur práce, Generální ředitelství ÚP ČR',
    ({ person, on, number }) =>
      text(
        'Odpovědný zástupce agentury práce',
        `k povolení č. ${number} oznamujeme, že odpovědný zástupce ${fullName(person)} ukončil${by(person, '', 'a')} činnost dne ${czechDate(on)}. Nového zástupce navrhneme v zákonné lhůtě.`,
      ),
  ),
  stranger(
    'pension account',
    'person',
    'Přihlášení na ePortál – informace o důchodu',
    'odbor důchodového pojištění',
    ({ person }) =>
      text(
        'Informativní list důchodového pojištění',
        `na ePortál ČSSZ se přihlásím, ale chybí mi v něm roky 1998–2001. ${by(person, 'Byl', 'Byla')} jsem tehdy ${by(person, 'zaměstnán', 'zaměstnána')} v zemědělském družstvu. Na koho se mám obrátit?`,
      ),
  ),
  stranger(
    'password to a zip with statistics',
    'authority',
    'Heslo k zaslanému souboru – statistika SPOD',
    'odbor statistiky a analýz',
    ({ number }) =>
      text(
        'Heslo k archivu',
        `k roční statistice, kterou jsme zaslali pod č. j. ${number}/2026, sdělujeme, že heslo k otevření archivu předáme telefonicky.`,
      ),
  ),
  stranger(
    'access to documents under 106',
    'person',
    'Žádost o přístup k dokumentům dle 106/1999 Sb.',
    'oddělení poskytování informací',
    ({ person }) =>
      text(
        'Žádost o poskytnutí smluv k informačním systémům',
        'podle zákona č. 106/1999 Sb. žádám o kopie všech smluv, které ministerstvo uzavřelo na vývoj a podporu svých agendových systémů v letech 2020 až 2025.',
        `${fullName(person)}, ${by(person, 'narozen', 'narozena')} ${czechDate(person.born)}, bytem ${person.address}`,
      ),
  ),
  stranger(
    'GDPR, what is kept',
    'person',
    'GDPR – žádost o přístup k osobním údajům',
    'pověřenec pro ochranu osobních údajů',
    ({ person }) =>
      text(
        'Uplatnění práva podle čl. 15 GDPR',
        'žádám o informaci, jaké osobní údaje o mně ministerstvo vede v souvislosti s mou stížností na úřad práce, a o jejich kopii.',
        `${fullName(person)}, nar. ${wordyDate(person.born)}`,
      ),
  ),
  stranger(
    'consent for a researcher',
    'organisation',
    'Výzkum péče o seniory – prosba o souhlas',
    'odbor sociální politiky',
    () =>
      text(
        'Prosba o souhlas s dotazníkovým šetřením',
        'připravujeme výzkum o pečujících osobách a rádi bychom získali souhlas ministerstva s umístěním odkazu na dotazník na Vašem webu.',
      ),
  ),
  stranger(
    'state contribution for foster care, bank account',
    'organisation',
    'Státní příspěvek na výkon pěstounské péče – změna účtu',
    'oddělení financování pěstounské péče',
    ({ on, organisation }) =>
      text(
        'Oznámení o změně bankovního účtu',
        `oznamujeme, že ${organisation.name} má od ${czechDate(on)} pro výplatu státního příspěvku na výkon pěstounské péče nový bankovní účet. Smlouva s bankou je v příloze.`,
      ),
  ),
  stranger(
    'signature specimen for the grant',
    'organisation',
    'Podpisový vzor statutárního zástupce – NPO',
    'odbor implementace Národního plánu obnovy',
    ({ person, number }) =>
      text(
        'Podpisový vzor k projektu Národního plánu obnovy',
        `k projektu dětské skupiny č. ${number} předkládáme podpisový vzor. Statutární zástupce: ${plain(person)}.`,
      ),
  ),
  stranger(
    'children group evidence',
    'organisation',
    'Evidence dětských skupin – nový statutární zástupce',
    'oddělení dětských skupin',
    ({ person, on, organisation }) =>
      text(
        'Změna v evidenci poskytovatelů dětských skupin',
        `${organisation.name} žádá o zápis změny do evidence dětských skupin. Od ${czechDate(on)} je statutárním zástupcem ${plain(person)}.`,
      ),
  ),
  stranger(
    'end of a social service',
    'organisation',
    'Ukončení poskytování sociální služby – oznámení',
    'odbor sociálních služeb',
    ({ on, number }) =>
      text(
        'Oznámení o ukončení sociální služby',
        `ke konci roku ukončujeme provoz denního stacionáře (identifikátor ${number}). Klienti byli informováni ${czechDate(on)} a kraj obdržel žádost o zrušení registrace.`,
      ),
  ),
  stranger(
    'provider register, cannot send data to the region',
    'organisation',
    'Registr poskytovatelů – nesprávná kapacita služby',
    'oddělení registrace a inspekce',
    ({ number }) =>
      text(
        'Oprava veřejného výpisu v registru',
        `ve veřejné části registru poskytovatelů je u služby ${number} uvedena kapacita 12 lůžek, rozhodnutí kraje zní na 21 lůžek. Prosíme o nápravu.`,
      ),
  ),
  stranger(
    'social work allowance for towns',
    'authority',
    'Dotace na výkon sociální práce – oprava výkazu',
    'oddělení sociální práce',
    ({ number }) =>
      text(
        'Opravený výkaz úvazků sociálních pracovníků',
        `k dotaci na výkon sociální práce č. ${number} zasíláme opravený výkaz. Správný počet přepočtených úvazků je 3,5.`,
      ),
  ),
  stranger(
    'date of a subsidy deadline',
    'organisation',
    'Dotaz k termínu výzvy Rodina 2027',
    'oddělení dotačních programů',
    () =>
      text(
        'Kdy bude vyhlášena výzva',
        'prosíme o sdělení, kdy bude vyhlášena výzva na podporu rodinných center pro příští rok a zda se změní výše spoluúčasti.',
      ),
  ),
  stranger(
    'complaint of a rejected subsidy',
    'organisation',
    'Námitka proti neposkytnutí dotace seniorskému klubu',
    'odbor sociálního začleňování a seniorů',
    ({ number, on }) =>
      text(
        'Námitka proti usnesení',
        `nesouhlasíme s usnesením č. ${number} ze dne ${czechDate(on)}, kterým byla naše žádost o dotaci vyřazena pro formální nedostatky. Žádáme o přezkoumání.`,
      ),
  ),
  stranger(
    'election of the association for the list of seniors organisations',
    'organisation',
    'Nové vedení svazu – pozvání k jednání o seniorech',
    'sekretariát rady vlády pro seniory a stárnutí populace',
    ({ person }) =>
      text(
        'Představení nového vedení svazu',
        `náš svaz má nové vedení. V čele stojí ${fullName(person)} a rádi bychom Vás pozvali ke společnému jednání o životě seniorů v regionech.`,
      ),
  ),
  stranger(
    'user of the labour inspection tool',
    'organisation',
    'Heslo do vzdělávací platformy BOZP',
    'odbor pracovněprávní legislativy',
    () =>
      text(
        'Platforma BOZP – zapomenuté heslo',
        'do e-learningu bezpečnosti práce, na který odkazuje Váš web, nám nejde obnovit heslo. Prosíme o kontakt na provozovatele.',
      ),
  ),
  stranger(
    'consent with takeover of a project',
    'organisation',
    'Žádost o souhlas s převodem práv z rozhodnutí o dotaci',
    'odbor realizace projektů ESF',
    ({ number }) =>
      text(
        'Souhlas poskytovatele s převodem práv a povinností',
        `s ohledem na fúzi dvou ústavů žádáme o souhlas poskytovatele dotace s převodem práv a povinností z rozhodnutí č. ${number} na nástupnický ústav.`,
      ),
  ),
  stranger(
    'job application',
    'person',
    'Odpověď na výběrové řízení – správce aplikací',
    'oddělení personální',
    ({ person, number }) =>
      text(
        'Přihláška do výběrového řízení – správce aplikací',
        `hlásím se do výběrového řízení č. ${number} na služební místo správce aplikací. Souhlasím se zpracováním osobních údajů pro účely výběrového řízení. Životopis přikládám.`,
        fullName(person),
      ),
  ),
  stranger(
    'court asks who used an account',
    'authority',
    'Součinnost – údaje o přihlášení uživatele portálu',
    'odbor právní',
    ({ number, on }) =>
      text(
        'Žádost správního orgánu o součinnost',
        `ve věci přestupku sp. zn. P ${number}/2026 žádáme o sdělení, zda byla dne ${czechDate(on)} prostřednictvím portálu podána žádost o dávku na jméno obviněného.`,
      ),
  ),
  stranger(
    'notary, end of the liquidator',
    'organisation',
    'Likvidace ústavu – zánik funkce likvidátora',
    'odbor ekonomický',
    ({ person, on }) =>
      text(
        'Oznámení likvidátora o skončení likvidace',
        `oznamujeme, že likvidace skončila dne ${czechDate(on)} a funkce likvidátora zanikla. Likvidátor: ${plain(person)}. Případné pohledávky ministerstva byly uhrazeny.`,
      ),
  ),
  stranger(
    'training offer about subsidies',
    'organisation',
    'Školení: jak podat žádost v dotačních aplikacích MPSV',
    'odbor vzdělávání',
    ({ on }) =>
      text(
        'Nabídka kurzu pro žadatele o dotace',
        `pořádáme kurz pro neziskové organizace, jak připravit žádost o dotaci. Poslední běh proběhl ${czechDate(on)}. Hledáme lektora z řad pracovníků ministerstva.`,
      ),
  ),
  stranger(
    'e-mail list of the methodical portal',
    'authority',
    'Aktualizace kontaktu – metodický portál OSPOD',
    'oddělení metodiky SPOD',
    ({ person }) =>
      text(
        'Změna kontaktní osoby OSPOD',
        `novou vedoucí osobou našeho OSPOD je ${plain(person)}. Metodické pokyny zasílejte na ${person.email}.`,
      ),
  ),
  stranger(
    'sealed copy of a founding deed',
    'authority',
    'Zřizovací listina domova pro seniory – dodatek',
    'odbor sociálních služeb, oddělení koncepce',
    ({ on }) =>
      text(
        'Dodatek ke zřizovací listině',
        `zastupitelstvo schválilo dne ${czechDate(on)} dodatek ke zřizovací listině domova pro seniory, kterým se mění jeho název. Kopii posíláme pro Vaši informaci.`,
      ),
  ),
  stranger(
    'representative of the employer in an audit',
    'organisation',
    'Kontrola dotace – pověření zaměstnance k účasti',
    'odbor kontroly',
    ({ person, number }) =>
      text(
        'Pověření k jednání při veřejnosprávní kontrole',
        `při veřejnosprávní kontrole č. ${number} bude za naši organizaci jednat ${plain(person)}. Pověření podepsané ředitelem je přiloženo.`,
      ),
  ),
  stranger(
    'power of attorney of an advocate in a dispute',
    'organisation',
    'Převzetí zastoupení ve sporu o vrácení dotace',
    'odbor právní a legislativní',
    ({ organisation, number }) =>
      text(
        'Oznámení o převzetí zastoupení',
        `společnost ${organisation.name} oznamuje, že ve věci odvodu za porušení rozpočtové kázně č. ${number} udělila plnou moc advokátovi. Žádáme, aby bylo doručováno jemu.`,
      ),
  ),
  stranger(
    'power of attorney revoked',
    'person',
    'Odvolání plné moci – řízení o invalidním důchodu',
    'odbor posudkové služby',
    ({ person, on }) =>
      text(
        'Odvolání plné moci',
        `plnou moc, kterou jsem pro námitkové řízení o invalidním důchodu ${by(person, 'udělil', 'udělila')} svému bratrovi, odvolávám ke dni ${czechDate(on)}.`,
        fullName(person),
      ),
  ),
  stranger(
    'data for the certificate of a payroll system',
    'organisation',
    'Testovací přístup k rozhraní JMHZ',
    'tým jednotného měsíčního hlášení zaměstnavatele',
    ({ organisation }) =>
      text(
        'Testovací prostředí jednotného měsíčního hlášení',
        `${organisation.name} vyvíjí mzdový program a žádá o přístup k testovacímu rozhraní jednotného měsíčního hlášení zaměstnavatele včetně testovacích certifikátů.`,
      ),
  ),
  stranger(
    'supplier of the ministry, card to the building',
    'organisation',
    'Žádost o vstupní karty pro techniky',
    'oddělení bezpečnosti a ostrahy',
    ({ person, number }) =>
      text(
        'Přístup techniků do budovy',
        `pro výměnu síťových prvků podle objednávky ${number} žádáme o vstupní kartu do budovy Na Poříčním právu pro technika: ${plain(person)}.`,
      ),
  ),
  stranger(
    'offer of a security test',
    'organisation',
    'Penetrační testy webových aplikací – nabídka',
    'odbor kybernetické bezpečnosti',
    ({ organisation }) =>
      text(
        'Nabídka penetračních testů',
        `${organisation.name} nabízí bezpečnostní prověření webových aplikací a přihlašování uživatelů. Ceník a reference jsou přiloženy.`,
      ),
  ),
];

/** Everyday mail that nobody could take for ours. */
const everyday: StrangerWording[] = [
  stranger(
    'care allowance, slow',
    'person',
    'Příspěvek na péči – nečinnost úřadu práce',
    'oddělení stížností',
    ({ person, on }) =>
      text(
        'Stížnost na nečinnost úřadu práce',
        `žádost o příspěvek na péči pro maminku jsem ${by(person, 'podal', 'podala')} ${czechDate(on)} a sociální pracovnice k nám dosud nepřišla. Žádám o prošetření.`,
      ),
  ),
  stranger(
    'disability card',
    'person',
    'Odvolání – průkaz ZTP',
    'odbor posudkové služby, pracoviště Brno',
    ({ person, number }) =>
      text(
        'Nesouhlas s posudkem',
        `nesouhlasím s rozhodnutím č. ${number}, podle něhož mi náleží průkaz TP místo ZTP. Můj zdravotní stav se od loňska zhoršil. Lékařské zprávy dokládám.`,
        fullName(person),
      ),
  ),
  stranger('pension raise', 'person', 'Dotaz na zvýšení starobního důchodu', 'odbor sociálního pojištění', () =>
    text(
      'Dotaz k valorizaci',
      'prosím o sdělení, o kolik se od ledna zvýší starobní důchod osobě, která vychovala čtyři děti. Na okresní správě mi to spočítat nedokázali.',
    ),
  ),
  stranger(
    'foreign workers',
    'organisation',
    'Zaměstnávání pracovníků z Filipín – dotaz',
    'odbor zahraniční zaměstnanosti',
    ({ number }) =>
      text(
        'Program kvalifikovaný zaměstnanec',
        `chceme zaměstnat osm svářečů z Filipín a prosíme o informaci, proč bylo volné místo ${number} vyřazeno z centrální evidence.`,
      ),
  ),
  stranger(
    'labour inspection complaint',
    'person',
    'Podnět ke kontrole zaměstnavatele',
    'odbor inspekce práce',
    ({ person, on }) =>
      text(
        'Nevyplacená mzda',
        `zaměstnavatel mi od ${wordyDate(on)} nevyplatil mzdu ani přesčasy. Žádám o kontrolu a o radu, jak se peněz domoci.`,
        fullName(person),
      ),
  ),
  stranger(
    'executor asks for wages',
    'organisation',
    'Exekuční příkaz – součinnost plátce',
    'oddělení platů',
    ({ number, person }) =>
      text(
        `Exekuce sp. zn. ${number}/2026`,
        `žádáme o sdělení, zda je ${fullName(person)} Vaším zaměstnancem a jaké srážky ze mzdy jsou prováděny.`,
      ),
  ),
  stranger(
    'insolvency',
    'organisation',
    'Přihláška pohledávky – výzva insolvenčního správce',
    'odbor právních služeb',
    ({ number, on }) =>
      text(
        'Výzva k doplnění přihlášky pohledávky',
        `ve věci KSBR ${number}/2026 Vás jako věřitele vyzýváme k doplnění přihlášky pohledávky ze dne ${czechDate(on)} do patnácti dnů.`,
      ),
  ),
  stranger(
    'town asks for a comment',
    'authority',
    'Žádost o metodické stanovisko – mimořádná okamžitá pomoc',
    'odbor hmotné nouze',
    () =>
      text(
        'Metodické stanovisko k dávkám',
        'prosíme o stanovisko, zda lze mimořádnou okamžitou pomoc přiznat rodině, jejíž dům byl poškozen vichřicí, ale je pojištěn.',
      ),
  ),
  stranger(
    'flood help',
    'authority',
    'Krizové řízení – přehled nouzového ubytování',
    'oddělení krizového řízení',
    ({ on }) =>
      text(
        'Kapacity nouzového ubytování',
        `hlásíme, že ke dni ${czechDate(on)} máme ve škole a sokolovně připraveno 85 lůžek. Potravinová pomoc je zajištěna.`,
      ),
  ),
  stranger('press question', 'organisation', 'Novinářský dotaz – superdávka', 'tiskový odbor', () =>
    text(
      'Dotaz redakce',
      'kolik domácností již požádalo o novou dávku státní sociální pomoci a kolik žádostí čeká déle než měsíc? Uzávěrku máme ve čtvrtek.',
    ),
  ),
  stranger(
    'conference',
    'organisation',
    'Pozvánka na konferenci o paliativní péči',
    'kabinet ministra',
    ({ organisation }) =>
      text(
        'Konference Péče na konci života',
        `${organisation.name} Vás zve na odbornou konferenci. Uvítali bychom úvodní slovo zástupce ministerstva.`,
      ),
  ),
  stranger(
    'patronage',
    'organisation',
    'Žádost o záštitu nad benefičním koncertem',
    'sekretariát ministra',
    ({ organisation }) =>
      text(
        'Prosba o záštitu',
        `${organisation.name} pořádá benefiční koncert ve prospěch dětí z dětských domovů a prosí pana ministra o záštitu nad touto akcí.`,
      ),
  ),
  stranger(
    'invoice for water',
    'organisation',
    'Faktura – vodné a stočné 3. čtvrtletí',
    'odbor hospodářské správy',
    ({ number, on }) =>
      text(
        `Vyúčtování vodného, faktura ${number}`,
        `Účtujeme Vám spotřebu vody v rekreačním zařízení, odečet ze dne ${dottedDate(on)}.`,
        [
          ['Popis', 'Množství', 'Kč'],
          ['Vodné', '312 m3', '18 720'],
          ['Stočné', '312 m3', '16 848'],
        ],
      ),
  ),
  stranger(
    'reminder of an invoice',
    'organisation',
    'Upomínka neuhrazené faktury',
    'finanční účtárna',
    ({ number, on }) =>
      text(
        'První upomínka',
        `dosud neevidujeme úhradu faktury č. ${number} splatné ${czechDate(on)}. Pokud jste platbu již odeslali, považujte tento dopis za bezpředmětný.`,
      ),
  ),
  stranger(
    'public procurement question',
    'organisation',
    'Veřejná zakázka – žádost o vysvětlení zadávací dokumentace',
    'oddělení veřejných zakázek',
    ({ number }) =>
      text(
        `Vysvětlení zadávací dokumentace k zakázce ${number}`,
        'v bodě 4.2 technické specifikace požadujete dodání kancelářských židlí do tří dnů. Připouští zadavatel lhůtu čtrnácti dnů?',
      ),
  ),
  stranger(
    'offer of furniture',
    'organisation',
    'Nabídka kancelářského nábytku se slevou',
    'oddělení nákupu',
    ({ organisation }) =>
      text(
        'Podzimní nabídka nábytku',
        `firma ${organisation.name} nabízí výškově nastavitelné stoly se slevou 20 % do konce měsíce.`,
      ),
  ),
  stranger('cleaning', 'organisation', 'Ukončení smlouvy o úklidu', 'oddělení správy budov', ({ on, number }) =>
    text(
      'Výpověď smlouvy o úklidu',
      `vypovídáme smlouvu č. ${number} o úklidu detašovaného pracoviště, výpovědní doba běží od ${czechDate(on)}.`,
    ),
  ),
  stranger(
    'translation',
    'organisation',
    'Předání překladu – bilaterální smlouva',
    'odbor Evropské unie a mezinárodní spolupráce',
    ({ number }) =>
      text(
        'Překlad smlouvy o sociálním zabezpečení',
        `k objednávce ${number} předáváme úřední překlad smlouvy o sociálním zabezpečení do korejštiny v rozsahu 34 normostran.`,
      ),
  ),
  stranger('archive', 'authority', 'Skartační řízení – výběr archiválií', 'spisovna a archiv', ({ on }) =>
    text(
      'Protokol o výběru archiválií',
      `zasíláme protokol o výběru archiválií ze skartačního návrhu, který nám byl předložen ${czechDate(on)}. Dokumenty skupiny A převezmeme na jaře.`,
    ),
  ),
  stranger(
    'statistics',
    'authority',
    'Výkaz o výkonu sociálně-právní ochrany – odevzdání',
    'oddělení statistických zjišťování',
    () =>
      text(
        'Roční výkaz V20-01',
        'zasíláme roční výkaz o výkonu sociálně-právní ochrany dětí za naši obec s rozšířenou působností. Počet rodin v evidenci se proti loňsku zvýšil o 14.',
      ),
  ),
  stranger(
    'legislation comments',
    'authority',
    'Zásadní připomínka města k novele zákona 108/2006 Sb.',
    'legislativní odbor',
    () =>
      text(
        'Připomínky města k novele',
        'k návrhu novely zákona č. 108/2006 Sb. uplatňujeme zásadní připomínku: požadujeme ponechat sdílené financování pečovatelské služby ze státního rozpočtu.',
      ),
  ),
  stranger('petition', 'person', 'Petice za zachování úřadu práce v našem městě', 'oddělení petic', ({ person }) =>
    text(
      'Petice občanů',
      'předávám petici s 412 podpisy za zachování kontaktního pracoviště úřadu práce v našem městě. Dojíždění je pro staré lidi neúnosné.',
      `Za petiční výbor ${fullName(person)}`,
    ),
  ),
  stranger('ombudsman', 'authority', 'Šetření – podnět na ubytovnu', 'odbor pro sociální bydlení', ({ number }) =>
    text(
      'Vyjádření města k šetření',
      `k Vašemu dotazu č. j. ${number}/2026 sdělujeme, že ubytovna v Nádražní ulici byla zkontrolována a zjištěné závady provozovatel odstranil.`,
    ),
  ),
  stranger(
    'court of justice, hearing',
    'authority',
    'Postoupení podání občana podle správního řádu',
    'oddělení příjmu podání',
    ({ number, person }) =>
      text(
        'Postoupení podání',
        `podle § 12 správního řádu Vám postupujeme podání, které k nám učinil${by(person, '', 'a')} ${fullName(person)} ve věci ošetřovného, č. j. ${number}.`,
      ),
  ),
  stranger(
    'inspection of a home',
    'person',
    'Podnět k inspekci domova pro seniory',
    'inspekce poskytování sociálních služeb',
    ({ person }) =>
      text(
        'Stížnost na péči o otce',
        'otec je v domově pro seniory od jara a za tu dobu zhubl dvanáct kilo. Vedení se mnou odmítá mluvit. Prosím o inspekci.',
        fullName(person),
      ),
  ),
  stranger(
    'inspection, answer',
    'organisation',
    'Zpráva o plnění opatření uložených inspekcí',
    'odbor inspekce sociálních služeb',
    ({ number, on }) =>
      text(
        'Plnění opatření k nápravě',
        `k protokolu o kontrole č. ${number} ze dne ${czechDate(on)} předkládáme zprávu o plnění opatření. Vnitřní pravidla pro stížnosti jsme přepracovali.`,
      ),
  ),
  stranger(
    'foster care allowance',
    'person',
    'Odměna pěstouna – nejasnosti',
    'oddělení dávek pěstounské péče',
    ({ person }) =>
      text(
        'Odměna pěstouna v přechodné péči',
        `jako ${by(person, 'pěstoun', 'pěstounka')} na přechodnou dobu nemám jasno v tom, jak se odměna zdaňuje, když dítě odejde uprostřed měsíce.`,
      ),
  ),
  stranger(
    'adoption from abroad',
    'person',
    'Mezinárodní osvojení – dotaz na stav žádosti',
    'oddělení náhradní rodinné péče',
    ({ number }) =>
      text(
        'Stav žádosti o osvojení',
        `již druhým rokem čekáme na zařazení do evidence, spis ${number}. Kdy nás čeká psychologické posouzení?`,
      ),
  ),
  stranger(
    'alimony',
    'person',
    'Náhradní výživné',
    'odbor rodinných dávek',
    ({ person }) =>
      text(
        'Žádost o vysvětlení – náhradní výživné',
        'druhý rodič neplatí výživné na děti půl roku, úřad práce mi ale náhradní výživné zastavil. Žádám o vysvětlení.',
        fullName(person),
      ),
    'in the letter',
  ),
  stranger('parental allowance', 'person', 'Rodičovský příspěvek při dvojčatech', 'odbor státní sociální podpory', () =>
    text(
      'Rodičovský příspěvek',
      'narodila se nám dvojčata a na úřadě práce nám tvrdí, že vyšší částka nám nenáleží. Kde je to prosím v zákoně?',
    ),
  ),
  stranger(
    'housing allowance',
    'person',
    'Příspěvek na bydlení byl odebrán',
    'odbor dávek na bydlení',
    ({ on }) =>
      text(
        'Odebrání příspěvku na bydlení',
        `od ${czechDate(on)} mi nebyl vyplacen příspěvek na bydlení, ačkoli se moje příjmy nezměnily. Prosím o prověření.`,
      ),
    'in the letter',
  ),
  stranger('retraining', 'person', 'Rekvalifikace na pečovatele zamítnuta', 'odbor trhu práce', ({ person }) =>
    text(
      'Zamítnutá zvolená rekvalifikace',
      'úřad práce mi odmítl proplatit rekvalifikaci s tím, že pečovatelů je dost. V novinách přitom píší opak.',
      fullName(person),
    ),
  ),
  stranger(
    'protected labour market',
    'organisation',
    'Chráněný trh práce – dohoda o uznání zaměstnavatele',
    'odbor zaměstnanosti osob se zdravotním postižením',
    ({ organisation, number }) =>
      text(
        'Prodloužení dohody',
        `${organisation.name} žádá o prodloužení dohody č. ${number} o uznání zaměstnavatele na chráněném trhu práce.`,
      ),
  ),
  stranger(
    'collective agreement',
    'organisation',
    'Uložení kolektivní smlouvy vyššího stupně',
    'oddělení sociálního dialogu',
    ({ on }) =>
      text(
        'Kolektivní smlouva vyššího stupně',
        `předkládáme k uložení kolektivní smlouvu vyššího stupně uzavřenou ${wordyDate(on)} a žádáme o oznámení ve Sbírce zákonů.`,
      ),
  ),
  stranger(
    'trade union on wages',
    'organisation',
    'Otevřený dopis odborů – platy v sociálních službách',
    'ministr práce a sociálních věcí',
    () =>
      text(
        'Otevřený dopis k platům',
        'naši členové pracují v domovech za základní mzdu a žádáme, aby platové tarify rostly alespoň podle inflace. Očekáváme pozvání k jednání.',
      ),
  ),
  stranger(
    'OPZ payment request',
    'organisation',
    'Zpráva o realizaci č. 4 – doplnění',
    'odbor projektů OPZ+',
    ({ number }) =>
      text(
        `Doplnění zprávy o realizaci projektu ${number}`,
        'na výzvu projektové manažerky doplňujeme prezenční listiny cílové skupiny a pracovní výkaz metodika za září.',
      ),
  ),
  stranger(
    'OPZ local action',
    'organisation',
    'Výzva MAS – stanovisko k hodnocení',
    'oddělení komunitně vedeného místního rozvoje',
    () =>
      text(
        'Stanovisko k hodnocení projektu MAS',
        'hodnoticí komise místní akční skupiny doporučila k podpoře čtyři projekty. Zápis a hodnoticí tabulky zasíláme.',
      ),
  ),
  stranger(
    'NPO building',
    'authority',
    'Stavba domova – posun harmonogramu NPO',
    'oddělení investic NPO',
    ({ number, on }) =>
      text(
        'Změna harmonogramu stavby',
        `u stavby domova se zvláštním režimem č. ${number} žádáme o posun kolaudace, protože zhotovitel odstoupil dne ${czechDate(on)}.`,
      ),
  ),
  stranger('return of a grant', 'organisation', 'Avízo vratky nevyčerpané dotace', 'odbor rozpočtu', ({ number }) =>
    text(
      'Avízo o vrácení prostředků',
      `na Váš účet jsme odeslali vratku nevyčerpané části dotace ve výši 47 310 Kč, variabilní symbol ${number}.`,
    ),
  ),
  stranger(
    'course register',
    'organisation',
    'Změna lektora akreditovaného kurzu',
    'akreditační komise MPSV',
    ({ person, number }) =>
      text(
        'Změna v lektorském sboru',
        `u kurzu Komunikace s klientem s demencí (akreditace ${number}) nově přednáší ${plain(person)}. Doklady o praxi přikládáme.`,
      ),
  ),
  stranger(
    'qualification of a social worker',
    'person',
    'Uznání odborné způsobilosti k sociální práci',
    'oddělení uznávání kvalifikací',
    ({ person }) =>
      text(
        'Uznání kvalifikace ze Slovenska',
        `v Trnavě jsem ${by(person, 'vystudoval', 'vystudovala')} sociální práci a žádám o posouzení, zda splňuji odbornou způsobilost podle § 110 zákona o sociálních službách.`,
        fullName(person),
      ),
  ),
  stranger('traineeship', 'person', 'Prosba o odbornou praxi studenta', 'personální odbor', ({ person }) =>
    text(
      'Odborná praxe na ministerstvu',
      `studuji sociální politiku a ${by(person, 'rád', 'ráda')} bych na ministerstvu ${by(person, 'absolvoval', 'absolvovala')} třítýdenní praxi v únoru.`,
    ),
  ),
  stranger(
    'staff certificate',
    'person',
    'Potvrzení o zaměstnání – bývalý zaměstnanec',
    'oddělení personalistiky a mezd',
    ({ person, on }) =>
      text(
        'Zápočtový list',
        `můj služební poměr skončil ${czechDate(on)} a zápočtový list mi dosud nepřišel. Prosím o jeho zaslání na adresu ${person.address}.`,
      ),
  ),
  stranger(
    'police',
    'authority',
    'Městská policie – parkování služebních vozidel',
    'oddělení autoprovozu',
    ({ number, on }) =>
      text(
        'Výzva provozovateli vozidla',
        `vozidlo ministerstva stálo dne ${czechDate(on)} v zákazu stání, č. j. ${number}. Sdělte totožnost řidiče nebo uhraďte určenou částku 500 Kč.`,
      ),
  ),
  stranger(
    'region plan',
    'authority',
    'Komunitní plán sociálních služeb – zaslání',
    'oddělení plánování sociálních služeb',
    () =>
      text(
        'Komunitní plán na roky 2027–2030',
        'na vědomí zasíláme schválený komunitní plán. Největší potřebou zůstávají odlehčovací služby a podporované bydlení.',
      ),
  ),
  stranger('guardian', 'authority', 'Veřejné opatrovnictví – příspěvek obcím', 'odbor veřejného opatrovnictví', () =>
    text(
      'Příspěvek na výkon opatrovnictví',
      'naše obec vykonává opatrovnictví dvanácti osob a příspěvek státu nepokryje ani polovinu úvazku. Žádáme o projednání.',
    ),
  ),
  stranger(
    'ukrainian refugees',
    'authority',
    'Humanitární dávka – potvrzení o ubytování',
    'oddělení humanitární pomoci',
    ({ number }) =>
      text(
        'Ubytování držitelů dočasné ochrany',
        `potvrzujeme, že v obecním bytě č. ${number % 90} jsou ubytovány tři osoby s dočasnou ochranou. Nájemné obec nevybírá.`,
      ),
  ),
  stranger(
    'excuse from a meeting',
    'organisation',
    'Omluva z jednání výboru',
    'odbor rovnosti a sociálního začlenění',
    ({ on }) =>
      text('Omluva neúčasti', `z jednání výboru se pro nemoc omlouváme. K zápisu z ${czechDate(on)} nemáme výhrady.`),
  ),
  stranger(
    'magazine subscription',
    'organisation',
    'Prodloužení předplatného časopisu',
    'odborná knihovna',
    ({ number }) =>
      text(
        'Předplatné na rok 2027',
        `předplatné časopisu Právo a práce, číslo odběratele ${number}, Vám končí v prosinci. Prodloužíte jej i pro příští rok?`,
      ),
  ),
  stranger('thanks', 'person', 'Poděkování pracovnici informační linky', 'informační linka MPSV', ({ person }) =>
    text(
      'Poděkování',
      'chci poděkovat paní z informační linky, která mi trpělivě vysvětlila nárok na ošetřovné. Takových lidí je málo.',
      fullName(person),
    ),
  ),
  stranger('minimum wage', 'organisation', 'Minimální mzda u dohod – výklad', 'odbor pracovního práva', () =>
    text(
      'Žádost o výklad',
      'vztahuje se zvýšená minimální mzda i na brigádníky zaměstnané na dohodu o provedení práce na dva dny v měsíci?',
    ),
  ),
  stranger(
    'sick leave contributions',
    'organisation',
    'Odvody pojistného při karanténě zaměstnanců',
    'odbor nemocenského pojištění',
    ({ on }) =>
      text(
        'Dotaz k náhradě mzdy',
        `pět zaměstnanců mělo od ${czechDate(on)} nařízenou karanténu. Kdo hradí náhradu mzdy po čtrnáctém dni?`,
      ),
  ),
  stranger(
    'cemetery',
    'authority',
    'Sociální pohřeb – úhrada nákladů obci',
    'oddělení přenesené působnosti',
    ({ number }) =>
      text(
        'Uplatnění nákladů sociálního pohřbu',
        `podle zákona o pohřebnictví uplatňujeme náklady na vypravení pohřbu osamělého občana ve výši 14 ${String(number).slice(1)} Kč.`,
      ),
  ),
  stranger(
    'wheelchair',
    'person',
    'Příspěvek na zvláštní pomůcku – auto',
    'oddělení dávek pro osoby se zdravotním postižením',
    ({ person }) =>
      text(
        'Příspěvek na motorové vozidlo',
        'syn je od narození na vozíku a auto, na které jsme čerpali příspěvek, už dosloužilo. Po kolika letech můžeme žádat znovu?',
        fullName(person),
      ),
  ),
  stranger(
    'site visit',
    'organisation',
    'Pozvání na den otevřených dveří',
    'náměstek pro sociální služby',
    ({ organisation }) =>
      text(
        'Den otevřených dveří',
        `otevíráme nové chráněné dílny na adrese ${seatOf(organisation)} a budeme rádi, když se přijdete podívat.`,
      ),
  ),
  stranger(
    'lost parcel of leaflets',
    'organisation',
    'Objednávka letáků o pěstounství',
    'oddělení osvěty',
    () =>
      text(
        'Letáky o pěstounské péči',
        'prosíme o zaslání 200 kusů letáků o pěstounské péči na naši adresu, rozdáme je na podzimním jarmarku.',
      ),
    'in the letter',
  ),
];

export const strangers: StrangerWording[] = [...tempting, ...everyday];
