import { describe, expect, test } from 'vitest';
import type { Line, Word } from '../../src/extraction/reading.ts';
import { actsOf, classified, department, givenDocument } from './given.ts';

const form = `SOUHLAS SE ZPRACOVÁNÍM OSOBNÍCH ÚDAJŮ
Jméno a příjmení: Jana Malá
Datum narození: 1. 2. 1980
Název organizace: Domov U Dubu, z. s.
IČO: 99900017
Funkce v organizaci: externí účetní
☒ OKslužby – rodina
☒ jsem zaměstnancem organizace
Souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí.
V Praze dne 3. 9. 2026
Podpis:`;

const covering = `Domov U Dubu, z. s., IČO: 99900017
Věc: Průvodní dopis – souhlas, OKslužby – rodina
v příloze zasíláme vyplněný formulář souhlasu se zpracováním osobních údajů pro OKslužby – rodina.
Petr Dlouhý
ředitel`;

describe('a covering letter', () => {
  test('stands for nothing beside the form it covers', () => {
    const acts = actsOf('OKslužby – souhlas', [
      givenDocument(covering, {}, 'dopis.pdf'),
      givenDocument(form, {}, 'a.pdf', '2'),
    ]);
    expect(acts.map((act) => act.kind)).toEqual(['consent']);
    expect(acts[0]!.doubts.map((one) => one.code)).not.toContain('contradicting_acts');
  });

  test('is for a person when what it covers is not there', () => {
    const [act, ...more] = actsOf('OKslužby – souhlas', [givenDocument(covering)]);
    expect(more).toEqual([]);
    expect(act).toMatchObject({ kind: 'other', doubts: [{ code: 'vague' }] });
  });

  test('beside a form that could not be read leaves the form as an act', () => {
    const unread = givenDocument(
      '',
      { kind: 'pdf', outcome: 'unreadable', because: 'poškozený soubor' },
      'souhlas.pdf',
      '2',
    );
    const acts = actsOf('OKslužby – souhlas', [givenDocument(covering, {}, 'dopis.pdf'), unread]);
    expect(acts.map((act) => act.kind)).toEqual(['consent']);
  });
});

test('a function outside the staff is what shows whose work it is, not the ticked box', () => {
  const [act] = actsOf(null, [givenDocument(form)]);
  expect(act!.role).toMatchObject({ value: 'employee', evidence: { text: expect.stringContaining('externí účetní') } });
});

describe('a function that we know organisations to employ nobody in', () => {
  const employed = (words: string) => form.replace('externí účetní', words);
  const roleIn = (text: string) => actsOf(null, [givenDocument(text, { kind: 'docx' })])[0]!.role;
  const unfamiliar = (text: string) => roleIn(text)?.unfamiliar?.text ?? null;

  test.each(['kurátorka sbírek', 'opatrovník', 'mecenáš', 'zpracovatelka výkazů'])(
    '%s: shown, whatever box is ticked',
    (words) => {
      expect(roleIn(employed(words))).toMatchObject({
        value: 'employee',
        sure: true,
        unfamiliar: { text: expect.stringContaining(words) },
        evidence: { text: expect.stringContaining('jsem zaměstnancem') },
      });
      expect(unfamiliar(employed(words).replace('☒ jsem zaměstnancem organizace\n', ''))).toContain(words);
    },
  );

  test.each([
    'vrchní sestra',
    'poradkyně rané péče',
    'IT technik',
    'vedoucí',
    'provozní',
    'zástupkyně ředitelky',
    'ved. soc. prac.',
    'soc. prac.',
    'prac. v soc. službách',
    'ved. ek. úseku',
    'zást. řed.',
    'PvSS',
    'THP',
    'psycholožka',
    'speciální pedagožka',
    'odborná poradkyně',
    'streetworkerka',
    'adiktolog',
    'zdravotnice',
    'staniční',
    'HR manager',
    'personální',
    'úřednice',
    'matrikářka',
    'kurátor pro mládež',
    'analytička',
    'controller',
    'interní auditorka',
    'mediátorka',
    'operátorka tísňové péče',
    'průvodkyně',
    'hospodyně',
    'elektrikář',
    'dělník',
    'knihovnice',
  ])('%s is none', (words) => expect(unfamiliar(employed(words))).toBeNull());

  test('says nothing against a ticked office', () => {
    const text = employed('prezidentka').replace('jsem zaměstnancem organizace', 'jsem statutárním zástupcem');
    expect(roleIn(text)).toMatchObject({ value: 'statutory', sure: true });
    expect(unfamiliar(text)).toBeNull();
  });
});

test('a letter of consent under the title of the form is not on the form', () => {
  const [act] = actsOf(null, [
    givenDocument(`Věc: Souhlas se zpracováním osobních údajů pro aplikaci OKslužby – senior
Já, níže podepsaná Jana Malá, narozena 1. 2. 1980, statutární zástupce organizace Domov U Dubu, z. s., se sídlem Dubová
1539, 514 02 Horní Dub, IČO: 99900017,
souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí za účelem zřízení účtu.
V Praze dne 3. 9. 2026`),
  ]);
  expect(act).toMatchObject({
    kind: 'consent',
    form: null,
    organisation: { seat: { value: 'Dubová 1539, 514 02 Horní Dub' } },
  });
  expect(act!.doubts.map((one) => one.code)).toContain('not_on_form');
});

describe('near our matter, and not ours', () => {
  const to = { recipientOrgUnit: department };
  test.each([
    [
      'Žádost o informace dle zákona č. 106/1999 Sb. - OKslužby',
      'Žádám podle zákona č. 106/1999 Sb. o poskytnutí informace, kolik stál provoz aplikace OKslužby.',
    ],
    [
      'Doplnění žádosti o dotaci podané v OKslužby - rodina',
      'k žádosti o dotaci podané v aplikaci OKslužby – rodina doplňujeme opravený rozpočet projektu.',
    ],
  ])('%s', (annotation, text) => {
    expect(classified(annotation, [givenDocument(text)], to).kind).toBe('notOurs');
  });

  test.each([
    ['Faktura - rozvoj aplikace OKslužby', 'Dle objednávky fakturujeme práce na rozvoji aplikace OKslužby.'],
    [
      'Dodatek ke smlouvě o podpoře aplikací OKslužby',
      'v příloze zasíláme návrh dodatku ke smlouvě o technické podpoře.',
    ],
    [
      'Průzkum trhu - helpdesk pro aplikace OKslužby',
      'K Vaší výzvě k tržní konzultaci na podporu OKslužby (reset hesel) sdělujeme cenu.',
    ],
    ['Akceptační protokol - release 5.14 OKslužby', 'Předáváme k akceptaci release aplikací OKslužby – poskytovatel.'],
  ])('of a supplier: %s', (annotation, text) => {
    expect(classified(annotation, [givenDocument(text)], to).kind).toBe('notOurs');
  });

  test.each([
    ['Konference e-Sociálno - pozvánka (OKslužby)', 'Zveme Vás k příspěvku o podávání žádostí v OKslužby.'],
    ['Nabídka školení k OKslužby', 'Pořádáme kurzy, jak podat žádost v OKslužby – poskytovatel a delegování podání.'],
    [
      'Dotaz redakce - OKslužby',
      'Připravuji článek o tom, že se lidé nemohou přihlásit do OKslužby. Prosím o vyjádření.',
    ],
  ])('of events and of the press: %s', (annotation, text) => {
    expect(classified(annotation, [givenDocument(text)], to).kind).toBe('notOurs');
  });

  test.each([
    ['Stanovy - příloha žádosti z OKslužby senior', 'K žádosti podané přes OKslužby – senior dodáváme stanovy.'],
    [
      'Vysvětlení k výkazu podanému v OKslužby - poskytovatel',
      'Údaje, které jsme podali v OKslužby – poskytovatel, jsou správné.',
    ],
  ])('of what was filed there: %s', (annotation, text) => {
    expect(classified(annotation, [givenDocument(text)], {}).kind).toBe('notOurs');
  });

  test('a question about it is ours, wherever it is addressed', () => {
    const text =
      'V lednu jsem Vám zaslal souhlas pro OKslužby – senior. Dodnes mi nepřišel dopis s přihlašovacími údaji. Můžete prosím prověřit, zda byl odeslán?';
    expect(actsOf('Přihlašovací dopis nedošel', [givenDocument(text)]).map(({ kind }) => kind)).toEqual(['other']);
  });

  test('access to a ramp is none to the software', () => {
    const text = 'Doručíme 6 ks serverů. Prosíme o zajištění přístupu k rampě a o povolení vjezdu.';
    expect(classified('Dodací list', [givenDocument(text)], to).kind).toBe('notOurs');
  });

  test('a subsidy in the subject does not hide an access asked for there', () => {
    const annotation = 'Žádost o dotaci a přístup do OKslužby - rodina';
    expect(actsOf(annotation, [givenDocument('Rozpočet projektu: 100 Kč.')])).not.toEqual([]);
  });
});

test('the name of the organisation in the subject is nobody’s name', () => {
  const acts = actsOf('Hospicová péče Svatava Rokytná - souhlas', [givenDocument(form)], {
    senderName: 'Hospicová péče Svatava Rokytná',
  });
  expect(acts).toMatchObject([{ kind: 'consent', doubts: [] }]);
});

test('users of one application for whom another is asked', () => {
  const acts = actsOf(null, [
    givenDocument(`Domov U Dubu, z. s., IČO: 99900017
žádáme o povolení přístupu k aplikaci OKslužby – rodina pro tyto uživatele aplikace OKslužby – poskytovatel:
1. Jana Malá, nar. 1. 2. 1980
2. Petr Nový, nar. 3. 4.
1979`),
  ]);
  expect(
    acts.map((act) => [
      act.application?.value,
      act.person.familyName?.value,
      act.person.birthDate?.value,
      act.organisation.name?.value,
    ]),
  ).toEqual([
    ['rodina', 'Malá', '1980-02-01', 'Domov U Dubu, z. s.'],
    ['rodina', 'Nový', '1979-04-03', 'Domov U Dubu, z. s.'],
  ]);
});

/** A line of a page: words with the place where each begins, in points; a wide gap before a word is a column. */
function placed(y: number, ...words: [number, string][]): Line {
  const box = (x: number, text: string) => ({ x, y, width: text.length * 5, height: 10 });
  const all: Word[] = words.flatMap(([x, text]) =>
    text.split(' ').map((word, at, parts) => ({
      text: word,
      box: box(x + parts.slice(0, at).join(' ').length * 5, word),
      confidence: null,
    })),
  );
  return {
    page: 1,
    text: words.map(([, text]) => text).join('  '),
    box: { x: words[0]![0], y, width: 500, height: 10 },
    confidence: null,
    words: all,
  };
}

test('a value goes on in the line below where its column begins', () => {
  const lines = [
    placed(100, [46, 'SOUHLAS SE ZPRACOVÁNÍM OSOBNÍCH ÚDAJŮ']),
    placed(120, [46, 'Jméno a příjmení:'], [138, 'MUDr. Barbora'], [300, 'Název:'], [350, 'Pečovatelská služba']),
    placed(132, [138, 'Nová-Malá'], [350, 'Horní Smrčná, o.p.s.']),
    placed(144, [46, 'Dat. narození:'], [138, '1. 8. 1992'], [300, 'IČ:'], [350, '99900017']),
    placed(156, [46, 'Místo nar.:'], [138, 'Plzeň'], [300, 'Sídlo:'], [350, 'Dubová 1642/22, 377 01']),
    placed(168, [46, 'Bytem:'], [138, 'Lidická 7, Klenčice'], [350, 'Horní Smrčná']),
    placed(200, [46, 'Souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí.']),
  ];
  const [act] = actsOf(null, [givenDocument('formulář', { lines })]);
  expect(act!.person.familyName).toMatchObject({ value: 'Nová-Malá', sure: true });
  expect(act!.person.givenNames).toMatchObject({ value: 'Barbora', sure: true });
  expect(act!.organisation).toMatchObject({
    name: { value: 'Pečovatelská služba Horní Smrčná, o.p.s.' },
    seat: { value: 'Dubová 1642/22, 377 01 Horní Smrčná' },
  });
  expect(act!.person.address).toMatchObject({ value: 'Lidická 7, Klenčice' });
});

const head = 'Domov U Dubu, z. s., IČO: 99900017\n';

test('a surname in -nová above an office is no new office', () => {
  const text = `${head}Žádáme o povolení přístupu k aplikaci OKslužby – rodina.
Jméno a příjmení: Jana Malá
Datum narození: 1. 2. 1980
Děkujeme za vyřízení
Irena Burianová
ředitelka`;
  expect(actsOf(null, [givenDocument(text)]).map((act) => act.kind)).toEqual(['access_request']);
});

test('nor is the surname Nový', () => {
  const text = `${head}Žádáme o povolení přístupu k aplikaci OKslužby – rodina.
Jméno a příjmení: Jana Malá
Datum narození: 1. 2. 1980
Karel Nový
ředitel`;
  expect(actsOf(null, [givenDocument(text)]).map((act) => act.kind)).toEqual(['access_request']);
  const told = actsOf(null, [givenDocument(`${text}\nNovým ředitelem je od 1. 9. 2026 Petr Dlouhý.`)]);
  expect(told.map((act) => act.kind)).toContain('statutory_end');
});

test.each([
  [
    'dne 24. 9. 2026 byla z funkce statutárního orgánu naší organizace odvolána Mgr. Jana Malá, nar. 1. 2. 1980.',
    'Malá',
  ],
  ['Petr Starý, DiS., nar. 18. 8. 1957, rezignoval na funkci předsedy ke dni 1. 9. 2026.', 'Starý'],
  ['Petr Starý od 23. 9. 2026 již není statutárním orgánem naší organizace.', 'Starý'],
  [
    'posledním dnem, kdy vykonávala funkci statutárního zástupce Ing. Jana Malá, byl 14. 10. 2026. Končí ve funkci.',
    'Malá',
  ],
  ['Jana Malá (datum narození 1. 2. 1980) od 1. října 2026 není statutárním zástupcem naší organizace.', 'Malá'],
  ['Ing. Jana Malá, ředitelka, se své funkce zřekla ke dni 1. 10. 2026. Vede nás Věra Zemková.', 'Malá'],
  ['Poslední den ve funkci byl 1. října 2026. Od té doby Jana Malá není statutárním orgánem.', 'Malá'],
  [
    'Jana Malá už od 1. 10. 2026 nedělá statutární orgán. Pořád jí svítí právo podávat výkazy, tak ať se s tím něco udělá.',
    'Malá',
  ],
  ['po letech se s námi rozloučila Jana Malá. Funkci skončila 1. 10. 2026. Ředitelkou se stala Věra Zemková.', 'Malá'],
])('who leaves office: %s', (sentence, surname) => {
  const acts = actsOf('OKslužby – změna', [givenDocument(`${head}${sentence}\nKarel Nový\npředseda`)]);
  expect(acts.map((act) => [act.kind, act.person.familyName?.value])).toEqual([['statutory_end', surname]]);
});

test('the right to withdraw that is used is a withdrawal, one that is only named is none', () => {
  const asks = (sentence: string) =>
    actsOf('OKslužby', [
      givenDocument(`Jana Malá, nar. 1. 2. 1980\n${sentence}\nTýká se OKslužby – rodina.\nJana Malá`),
    ]).map((act) => act.kind);
  expect(asks('Využívám svého práva kdykoliv odvolat souhlas se zpracováním osobních údajů.')).toEqual([
    'consent_withdrawal',
  ]);
  expect(asks('Vím, že mohu kdykoliv odvolat souhlas se zpracováním osobních údajů.')).not.toContain(
    'consent_withdrawal',
  );
});

test('what identifies a person is found in a list, in lines of a broken sentence and behind dashes', () => {
  const people = (text: string) =>
    actsOf(null, [givenDocument(head + text)]).map((act) => [
      act.person.familyName?.value,
      act.person.birthDate?.value,
      act.person.username?.value,
    ]);
  expect(
    people(`prosíme o povolení přístupu k aplikaci OKslužby – senior pro tyto pracovníky: David
Švestka (nar. 8. 11. 1997, uživatelské jméno svestkad41); Oldřich Grulich (nar. 27. 12. 1976,
uživatelské jméno grulicho42).`),
  ).toEqual([
    ['Švestka', '1997-11-08', 'svestkad41'],
    ['Grulich', '1976-12-27', 'grulicho42'],
  ]);
  expect(
    people(
      'prosíme o rozšíření přístupu o aplikaci OKslužby – senior u tohoto účtu:\nmalaj53 – Jana Malá – mala@posta.example',
    ),
  ).toEqual([['Malá', undefined, 'malaj53']]);
  expect(
    people(`žádáme o povolení přístupu k aplikaci OKslužby – senior osobě, jejíž údaje činí:
jméno, příjmení, titul – Jana Malá, Ph.D.
den, měsíc a rok narození – 28. 10. 1959`),
  ).toEqual([['Malá', '1959-10-28', undefined]]);
});

describe('the birth date in a request', () => {
  const born = (text: string) => {
    const acts = actsOf('OKslužby', [givenDocument(`${head}Věc: Žádost\n${text}\nKarel Nový\nředitel`)]);
    return acts.map(({ person }) => [
      person.familyName?.value,
      person.birthDate?.value ?? null,
      person.birthDate?.sure,
    ]);
  };
  const request = 'Žádáme o povolení přístupu k aplikaci OKslužby – senior pro naši kolegyni. Jmenuje se Jana Malá.';

  test('is the one below a head of a table that says whose', () => {
    const table = 'Účet  Datum narození držitele  E-mail držitele\nmalaj12  01.02.1980  jana@domov.example';
    expect(born(`${request}\n${table}`)).toEqual([['Malá', '1980-02-01', true]]);
  });

  test.each([
    'Na svět přišla 1. února 1980, kdybyste to potřebovali vědět.',
    'Uživatelka z ročníku 1. 2. 1980, malaj12',
  ])('is for a person where it stands without a word that calls it so: %s', (sentence) =>
    expect(born(`${request}\n${sentence}`)).toEqual([['Malá', '1980-02-01', false]]),
  );

  test.each([
    'Organizace byla založena 1. 2. 1980.',
    'Ministerstvo nás eviduje od 1. 2. 1980.',
    'Nastoupila 1. 9. 2026.',
  ])('is no other day: %s', (sentence) => expect(born(`${request}\n${sentence}`)).toEqual([['Malá', null, undefined]]));
});
