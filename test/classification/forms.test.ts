import { describe, expect, test } from 'vitest';
import { actsOf, classified, filled, givenDocument, givenSignature, inShort, tick } from './given.ts';

const consent = `Souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí podle nařízení
(EU) 2016/679 za účelem zřízení uživatelského účtu. Souhlas mohu kdykoli odvolat.`;

const layouts: [string, string][] = [
  [
    'label left, value right',
    `Souhlas se zpracováním osobních údajů
    pro zřízení uživatelského účtu k aplikaci OKslužby – poskytovatel
    Jméno:  Jana
    Příjmení:  Malá
    Titul před / za jménem:  Mgr.
    Datum narození:  1. 2. 1980
    Rodné číslo:  805201/1234
    Název organizace:  Domov U Dubu, z. s.
    IČO:  99900017
    Funkce:  ředitelka
    ${consent}
    V Praze dne 3. 9. 2026
    Podpis:`,
  ],
  [
    'two columns',
    `SOUHLAS SE ZPRACOVÁNÍM OSOBNÍCH ÚDAJŮ K APLIKACI OKSLUŽBY – POSKYTOVATEL
    UŽIVATEL  ORGANIZACE
    Jméno: Jana  Název: Domov U Dubu, z. s.
    Příjmení: Malá  IČO: 999 00 017
    Narozena: 1. února 1980  Sídlo: Dubová 1, 100 00 Praha
    R. č.: 8052011234  Funkce: ředitelka
    ${consent}
    Datum: 3. 9. 2026  Podpis: ..............`,
  ],
  [
    'label above value',
    `Souhlas se zpracováním osobních údajů (OKslužby - poskytovatel)
    Jméno  Příjmení  Titul
    Jana  Malá  Mgr.
    Datum narození  Rodné číslo
    01.02.1980  805201/1234
    Organizace  IČO
    Domov U Dubu, z. s.  99900017
    Funkce
    ředitelka
    ${consent}
    Dne 3. 9. 2026
    Vlastnoruční podpis`,
  ],
  [
    'without diacritics, in one line each',
    `SOUHLAS SE ZPRACOVANIM OSOBNICH UDAJU
    OK sluzby poskytovatel
    Jmeno a prijmeni: Jana Malá
    Datum narozeni: 1980-02-01
    Organizace: Domov U Dubu, z. s.
    ICO: 99900017
    Funkce: reditelka
    Souhlasim se zpracovanim osobnich udaju.
    Praha dne 3.9.2026
    Podpis: ____________`,
  ],
  [
    'labels and values run together',
    `Souhlas se zpracováním osobních údajů – OKslužby poskytovatel
    Příjmení a jméno: Malá Jana, datum narození: 1.2.1980
    Zaměstnavatel: Domov U Dubu, z. s., IČO: 99900017, funkce: ředitelka
    ${consent}
    Podpis:   dne 3. 9. 2026`,
  ],
];

test('a letter with the title of the form is a consent, and for a person to look at', () => {
  const text = `Souhlas se zpracováním osobních údajů pro OKslužby – poskytovatel
    Já, níže podepsaná Mgr. Jana Malá, nar. 1. 2. 1980, bytem Dlouhá 1, Praha,
    ředitelka organizace Domov U Dubu, z. s., IČO 99900017,
    uděluji tímto Ministerstvu práce a sociálních věcí
    souhlas se zpracováním osobních údajů.
    V Praze dne 3. 9. 2026
    Podpis:`;
  const [act, ...more] = actsOf('Souhlas OKslužby', [givenDocument(text)]);
  expect(more).toEqual([]);
  expect(inShort(act!)).toBe('consent poskytovatel Jana Malá 1980-02-01');
  expect(act!.organisation.ico).toMatchObject({ value: '99900017', sure: true });
  expect(act!.signing).toEqual({ kind: 'none' });
  expect(act!.form).toBe(null);
  expect(act!.doubts.map(({ code }) => code)).toEqual(['not_on_form']);
});

describe('a consent form is read in every layout', () => {
  test.each(layouts)('%s', (_name, text) => {
    const acts = actsOf('Souhlas OKslužby', [givenDocument(text)]);
    expect(acts.map(inShort)).toEqual(['consent poskytovatel Jana Malá 1980-02-01']);
    const [act] = acts;
    expect(act!.organisation.ico).toMatchObject({ value: '99900017', sure: true });
    expect(act!.organisation.name?.value).toBe('Domov U Dubu, z. s.');
    expect(act!.consentSentence?.value).toMatch(/ouhlas/);
    expect(act!.signedOn?.value).toBe('2026-09-03');
    expect(act!.signing).toEqual({ kind: 'none' });
    expect(act!.doubts).toEqual([]);
    expect(act!.person.familyName).toMatchObject({
      sure: true,
      evidence: { source: 'document', document: '1', page: 1 },
    });
  });

  test('values come from the fields of an interactive form, ticks tell application and role', () => {
    const fields = [
      filled('Jméno', 'Jana'),
      filled('', 'Malá', 'osoba.prijmeni'),
      filled('', '1. 2. 1980', 'datumNarozeni'),
      filled('', '99900017', 'org_ico'),
      filled('Název organizace', 'Domov U Dubu'),
      tick('OKslužby – poskytovatel', false),
      tick('OKslužby – rodina', true),
      tick('čestně prohlašuji, že jsem statutárním zástupcem organizace', false),
      tick('jsem zaměstnancem organizace', true),
    ];
    const text = `Souhlas se zpracováním osobních údajů
      Jméno
      Příjmení
      Datum narození
      Postavení v organizaci
      ☐ čestně prohlašuji, že jsem statutárním zástupcem organizace
      ☒ jsem zaměstnancem organizace
      ${consent}
      Podpis`;
    const [act, ...more] = actsOf(null, [givenDocument(text, { fields })]);
    expect(more).toEqual([]);
    expect(inShort(act!)).toBe('consent rodina Jana Malá 1980-02-01');
    expect(act!.role).toMatchObject({ value: 'employee', sure: true });
    expect(act!.organisation.ico?.value).toBe('99900017');
  });

  test('an unticked declaration does not make a statutory representative', () => {
    const text = `${layouts[0]![1].replace('Funkce:  ředitelka', '[ ] jsem statutárním zástupcem\n[x] jsem zaměstnancem')}`;
    const [act] = actsOf(null, [givenDocument(text, { kind: 'text' })]);
    expect(act!.role).toMatchObject({ value: 'employee', sure: true });
  });

  test('a box ticked against the function is not sure', () => {
    const [act] = actsOf(null, [
      givenDocument(layouts[0]![1], { fields: [tick('jsem zaměstnancem organizace', true)] }),
    ]);
    expect(act!.role?.sure).toBe(false);
  });

  test('a value of an interactive form that shows another one is not sure', () => {
    const read = (contradicted?: true) => {
      const field = { ...filled('Příjmení', 'Malá'), ...(contradicted && { contradicted }) };
      return actsOf(null, [givenDocument(layouts[0]![1], { fields: [field] })])[0]!.person;
    };

    expect(read().familyName).toMatchObject({ value: 'Malá', sure: true });
    expect(read(true).familyName).toMatchObject({ value: 'Malá', sure: false });
  });

  test('three forms on three pages are three acts, with places of their own', () => {
    const form = (name: string) =>
      layouts[0]![1].replace('Jana', name.split(' ')[0]!).replace('Malá', name.split(' ')[1]!);
    const text = ['Jana Malá', 'Petr Novák', 'Eva Tichá'].map(form).join('\n---\n');
    const acts = actsOf('souhlasy', [givenDocument(text)]);
    expect(acts.map((act) => act.person.familyName?.value)).toEqual(['Malá', 'Novák', 'Tichá']);
    expect(new Set(acts.map((act) => act.key)).size).toBe(3);
    expect(acts.map((act) => act.evidence[0]?.page)).toEqual([1, 2, 3]);
  });

  test('two forms on one page are told apart by their lines', () => {
    const text = `${layouts[0]![1]}\n${layouts[0]![1].replace('Jana', 'Petr').replace('Malá', 'Novák')}`;
    expect(actsOf(null, [givenDocument(text, { kind: 'docx' })]).map((act) => act.person.familyName?.value)).toEqual([
      'Malá',
      'Novák',
    ]);
  });

  test('a form title repeated on the second page is one form', () => {
    const [head, ...rest] = layouts[0]![1].split('\n');
    const text = `${head}\n${rest.slice(0, 9).join('\n')}\n---\nSouhlas se zpracováním osobních údajů – strana 2\n${rest.slice(9).join('\n')}`;
    expect(actsOf(null, [givenDocument(text)]).length).toBe(1);
  });

  test('a letter on the first page and a form on the second are an act each for different people', () => {
    const letter = `Věc: Žádost o povolení přístupu k aplikaci OKslužby – senior
      Žádám o povolení přístupu k aplikaci OKslužby – senior, mé uživatelské jméno je novakp01.
      S pozdravem
      Petr Novák`;
    const acts = actsOf('Souhlas a žádost', [givenDocument(`${letter}\n---\n${layouts[0]![1]}`)]);
    expect(acts.map(inShort)).toEqual([
      'access_request senior Petr Novák –',
      'consent poskytovatel Jana Malá 1980-02-01',
    ]);
  });
});

describe('the application of a form', () => {
  const form = (title: string, body = '') =>
    givenDocument(
      layouts[0]![1].replace('k aplikaci OKslužby – poskytovatel', title).replace('Jméno:', `${body}\nJméno:`),
    );

  test.each([
    'OKslužby – rodina',
    'OKSLUŽBY - RODINA',
    'OK služby rodina',
    'OK-služby: rodina',
    'oksluzby—rodina',
    'OKslužby „rodina“',
    'OKsluby rodina',
    'OKslužeb − rodina',
  ])('is read from „%s"', (title) => {
    expect(actsOf(null, [form(`k aplikaci ${title}`)])[0]?.application).toMatchObject({ value: 'rodina', sure: true });
  });

  test('is left open when title and text disagree', () => {
    const [act] = actsOf(null, [form('k aplikaci OKslužby – rodina', 'Žádám o účet v OKslužby – senior')]);
    expect(act!.application).toBeNull();
    expect(act!.doubts.map((one) => one.code)).toEqual(['application_conflict']);
  });

  test('is left open when the annotation disagrees', () => {
    const [act] = actsOf('Souhlas OKslužby senior', [form('k aplikaci OKslužby – rodina')]);
    expect(act!.application).toBeNull();
    expect(act!.doubts.map((one) => one.code)).toEqual(['application_conflict']);
  });

  test('is left open when "to hands" disagrees, whatever the annotation says', () => {
    const toHands = 'správce aplikace OKslužby – senior';
    for (const annotation of [null, 'Souhlas OKslužby rodina']) {
      const [act] = actsOf(annotation, [form('k aplikaci OKslužby – rodina')], { toHands });
      expect([act!.application, act!.doubts.map((one) => one.code)]).toEqual([null, ['application_conflict']]);
      expect(act!.doubts[0]).toMatchObject({ evidence: { source: 'to_hands' } });
    }
  });

  test('another one that only the annotation names is told', () => {
    const [act] = actsOf('Souhlas OKslužby rodina a senior', [form('k aplikaci OKslužby – rodina')]);
    expect([act!.application?.value, act!.doubts.map((one) => one.code)]).toEqual(['rodina', ['announced_more']]);
  });

  test('comes from "to hands" last of all', () => {
    const toHands = 'správce aplikace OKslužby – senior';
    expect(actsOf('Souhlas', [form('')], { toHands })[0]!.application).toMatchObject({
      value: 'senior',
      evidence: { source: 'to_hands' },
    });
    expect(actsOf('Souhlas OKslužby rodina', [form('')], { toHands })[0]!.application).toBeNull();
  });

  test('comes from the annotation when the form names none, and from nowhere when nobody does', () => {
    expect(actsOf('Souhlas OKslužby – senior', [form('')])[0]?.application).toMatchObject({
      value: 'senior',
      sure: true,
      evidence: { source: 'annotation' },
    });
    expect(actsOf('Souhlas - rodina', [form('')])[0]?.application).toMatchObject({ value: 'rodina', sure: false });
    expect(actsOf('Souhlas', [form('')])[0]?.application).toBeNull();
  });

  test('two ticked are two acts of consent', () => {
    const fields = [
      tick('OKslužby – poskytovatel', true),
      tick('OKslužby – rodina', true),
      tick('OKslužby – senior', false),
    ];
    const document = givenDocument(
      layouts[0]![1].replace('k aplikaci OKslužby – poskytovatel', 'k aplikaci OKslužby'),
      { fields },
    );
    expect(actsOf(null, [document]).map((act) => act.application?.value)).toEqual(['poskytovatel', 'rodina']);
  });

  test('OKslužby – registr is another matter', () => {
    const [act] = actsOf(null, [form('k aplikaci OKslužby – registr')]);
    expect([act!.kind, act!.application, act!.doubts.map((one) => one.code)]).toEqual([
      'other',
      null,
      ['other_application'],
    ]);
  });
});

describe('how a form is signed', () => {
  const form = (mark: string, given = {}) =>
    actsOf(null, [givenDocument(layouts[0]![1].replace('Podpis:', mark), given)])[0]!.signing.kind;
  test.each([
    'Podpis: Jana Malá v. r.',
    'Podpis: v zastoupení JUDr. Tomáš Právník',
    'Podpis: Jana Malá',
    'Podpis:\nJana Malá',
    'Podpis: p. p. Novák',
    'Elektronicky podepsáno: Jana Malá\nPodpis:',
    'Jana Malá v.r.',
  ])('„%s" is typed', (mark) => {
    expect(form(mark)).toBe('typed');
  });

  test.each(['Podpis:', 'Podpis: ............', 'Podpis (vlastnoruční):', 'Podpis uživatele', 'Datum a podpis:'])(
    '„%s" is empty',
    (mark) => {
      expect(form(mark)).toBe('none');
    },
  );

  test('an electronic signature of the person is preferred to that of another', () => {
    const signatures = [givenSignature('Petr Novák'), givenSignature('Mgr. Jana Malá')];
    const [act] = actsOf(null, [givenDocument(layouts[0]![1], { signatures })]);
    expect(act!.signing).toMatchObject({
      kind: 'electronic',
      documentSignature: { signer: { name: 'Mgr. Jana Malá' } },
    });
  });

  test('a picture, a page that is an image, or a document not read to its end is for a person to look at', () => {
    const page = { number: 1, width: 595, height: 842, text: 'layer' as const };
    expect(form('Podpis:', { pages: [{ ...page, pictures: [{ x: 0, y: 0, width: 595, height: 842 }] }] })).toBe(
      'image',
    );
    expect(form('Podpis:', { pages: [{ ...page, text: 'ocr' }] })).toBe('image');
    expect(form('Podpis:', { outcome: 'partial', because: 'Limit.' })).toBe('image');
  });

  test('a logo far from the place for the signature is no signature', () => {
    const page = {
      number: 1,
      width: 595,
      height: 842,
      text: 'layer' as const,
      pictures: [{ x: 20, y: 10, width: 60, height: 60 }],
    };
    const document = givenDocument(layouts[0]![1], { pages: [page] });
    document.reading.lines = document.reading.lines.map((line, at) => ({
      ...line,
      box: { x: 50, y: 100 + at * 40, width: 300, height: 12 },
    }));
    expect(actsOf(null, [document])[0]!.signing.kind).toBe('none');
  });

  test('a separate signature file means that the form is not simply unsigned', () => {
    const detached = givenDocument(
      '',
      { kind: 'signature', outcome: 'unreadable', because: 'Samostatný podpis.' },
      'souhlas.pdf.p7s',
      '2',
    );
    const [act] = actsOf(null, [givenDocument(layouts[0]![1], {}, 'souhlas.pdf'), detached]);
    expect(act!.signing.kind).toBe('typed');
    expect(act!.doubts.map((one) => one.code)).toEqual(['unreadable_document']);
  });
});

describe('what a form leaves in doubt', () => {
  test('an annotation that names somebody else', () => {
    const [act] = actsOf('Souhlas - Petra Nová', [givenDocument(layouts[0]![1])]);
    expect(act!.doubts.map((one) => one.code)).toEqual(['conflict']);
    expect(actsOf('Souhlas - Jana Malá', [givenDocument(layouts[0]![1])])[0]!.doubts).toEqual([]);
    expect(actsOf('Souhlas Jany Malé', [givenDocument(layouts[0]![1])])[0]!.doubts).toEqual([]);
  });

  test('an old form, a form in Slovak', () => {
    const old = layouts[0]![1].replace('podle nařízení', 'podle zákona č. 101/2000 Sb. a').replace('(EU) 2016/679', '');
    expect(actsOf(null, [givenDocument(old)])[0]!.doubts.map((one) => one.code)).toEqual(['old_form']);
    const slovak = `Súhlas so spracovaním osobných údajov – OKslužby – poskytovatel
      Meno: Jozef
      Priezvisko: Kováčik
      Dátum narodenia: 1. 2. 1980
      Rodné číslo: 800201/1237
      Organizácia: Hospic Prameň, z. ú.
      IČO: 99900017
      Súhlasím so spracovaním osobných údajov.
      Podpis:`;
    const [act] = actsOf('Súhlas so spracovaním osobných údajov', [givenDocument(slovak)]);
    expect(inShort(act!)).toBe('consent poskytovatel Jozef Kováčik 1980-02-01');
    expect(act!.doubts.map((one) => one.code)).toContain('foreign_language');
  });

  test('an IČO with a wrong digit is kept and not sure', () => {
    const [act] = actsOf(null, [givenDocument(layouts[0]![1].replace('99900017', '99900018'))]);
    expect(act!.organisation.ico).toMatchObject({ value: '99900018', sure: false });
  });

  test('a foreigner without a birth number', () => {
    const [act] = actsOf(null, [
      givenDocument(
        layouts[0]![1].replace('805201/1234', 'nemá přiděleno').replace('Jana', 'Thi Ngoc').replace('Malá', 'Tran'),
      ),
    ]);
    expect([inShort(act!), act!.person.birthNumber]).toEqual(['consent poskytovatel Thi Ngoc Tran 1980-02-01', null]);
  });

  test('the birth number stands in its own field and nowhere else', () => {
    const [act] = actsOf(null, [givenDocument(layouts[0]![1])]);
    expect(act!.person.birthNumber?.value.number).toBe('8052011234');
    const rest = JSON.stringify({
      ...act,
      person: { ...act!.person, birthNumber: { ...act!.person.birthNumber, value: null } },
    });
    expect(rest).not.toMatch(/805201/);
  });
});

test('a covering letter and a form for the same thing are one act', () => {
  const cover = givenDocument(
    `Věc: Žádost o zřízení účtu
    Dobrý den, v příloze zasíláme souhlas paní Jany Malé a žádáme o zřízení uživatelského účtu k aplikaci OKslužby – poskytovatel.
    S pozdravem
    Petr Novák, předseda`,
    {},
    'dopis.pdf',
    '1',
  );
  const acts = actsOf('Žádost o zřízení účtu', [cover, givenDocument(layouts[0]![1], {}, 'souhlas.pdf', '2')]);
  expect(acts.map(inShort)).toEqual(['consent poskytovatel Jana Malá 1980-02-01']);
  expect(acts[0]!.documents).toEqual(['2', '1']);
});

test('a blank form is not ours to judge as a consent of nobody', () => {
  const found = classified('Nabídka školení GDPR - souhlas se zpracováním', [
    givenDocument(
      'Nabídka školení GDPR\nNaučíme vás, jak má vypadat souhlas se zpracováním osobních údajů.\nCena 2 500 Kč.\nSouhlas se zpracováním osobních údajů v praxi\nJan Novák, lektor',
    ),
  ]);
  expect(found.kind).toBe('notOurs');
});
