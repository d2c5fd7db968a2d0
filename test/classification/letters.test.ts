import { describe, expect, test } from 'vitest';
import { actsOf, classified, department, givenDocument, givenScan, inShort } from './given.ts';

const letter = (text: string, name = 'dopis.pdf', place = '1') => givenDocument(text, {}, name, place);

describe('a request for access', () => {
  const single: [string, string][] = [
    [
      'Žádám o povolení přístupu k aplikaci OKslužby – rodina. Mé uživatelské jméno je malaj01.\nS pozdravem\nMgr. Jana Malá',
      'access_request rodina Jana Malá –',
    ],
    [
      'Prosíme o zpřístupnění aplikace OKslužby - senior pro paní Janu Malou, nar. 1. 2. 1980.\nPetr Novák, předseda',
      'access_request senior Jana Malá 1980-02-01',
    ],
    [
      'ZADOST O PRISTUP\nProsim o pristup do aplikace OK SLUZBY POSKYTOVATEL pro: Jana Malá, nar. 1.2.1980',
      'access_request poskytovatel Jana Malá 1980-02-01',
    ],
    [
      'Věc: Žádost o přístup rodina\nDobrý den, žádáme o povolení přístupu.\nJméno a příjmení: Jana Malá\nDatum narození: 1. 2. 1980\nUživatelské jméno: malaj01\nAplikace: OKslužby – rodina',
      'access_request rodina Jana Malá 1980-02-01',
    ],
    [
      'Jana Malá má účet k aplikaci OKslužby – poskytovatel (uživatelské jméno malaj01). Žádáme pro ni o povolení přístupu k aplikaci OKslužby – senior.\nPetr Novák, předseda',
      'access_request senior Jana Malá –',
    ],
    [
      'Mám účet k aplikaci OKslužby – senior, uživatelské jméno: malaj01, a žádám o přístup k aplikaci OKslužby – rodina.\nJana Malá',
      'access_request rodina Jana Malá –',
    ],
    [
      'Žádáme o rozšíření účtu Jany Malé (uživatelské jméno: malaj01) o aplikaci OKslužby – rodina.\nPetr Novák',
      'access_request rodina Jana Malá –',
    ],
    [
      'Chtěla bych požádat o přístup k OKslužby – rodina. Datum narození: 1. 2. 1980.\nJana Malá',
      'access_request rodina Jana Malá 1980-02-01',
    ],
    [
      'Žádám o rozšíření svého účtu o aplikaci OKslužby – senior, uživatelské jméno: malaj01.\nJana Malá',
      'access_request senior Jana Malá –',
    ],
    [
      'Věc: OKslužby\nŽádám o zřízení uživatelského účtu k aplikaci OKslužby – poskytovatel pro p. Jana Hájka, nar. 1. 2. 1980.\nPetr Novák, předseda',
      'access_request poskytovatel Jan Hájek 1980-02-01',
    ],
    ['Žiadam o prístup k aplikácii OKslužby – rodina.\nJana Malá', 'access_request rodina Jana Malá –'],
  ];

  test.each(single)('%s', (text, expected) => {
    expect(actsOf('Žádost o přístup', [letter(text)]).map(inShort)).toEqual([expected]);
  });

  test.each([
    ['Žádáme o přístup k aplikaci OKslužby – rodina pro našeho ředitele. Ing. Jan Novák, nar. 1. 2. 1980', 'statutory'],
    ['Žádáme o přístup k aplikaci OKslužby – rodina pro předsedkyni Janu Malou, nar. 1. 2. 1980', 'statutory'],
    ['Žádáme o přístup k aplikaci OKslužby – rodina pro zástupkyni ředitele Janu Malou, nar. 1. 2. 1980', 'employee'],
    ['Žádáme o přístup k aplikaci OKslužby – rodina pro účetní Janu Malou, nar. 1. 2. 1980', 'employee'],
  ])('tells the role: %s', (text, role) => {
    expect(actsOf('Žádost', [letter(text)])[0]!.role?.value).toBe(role);
  });

  test('names the user name and the organisation', () => {
    const text =
      'Klub, z. s., IČO: 99900017\nŽádáme o povolení přístupu k aplikaci OKslužby – rodina pro paní Janu Malou, uživatelské jméno: malaj01.\nPetr Novák, předseda';
    const [act] = actsOf('Žádost', [letter(text)]);
    expect(act!.person.username?.value).toBe('malaj01');
    expect(act!.organisation).toMatchObject({ name: { value: 'Klub, z. s.' }, ico: { value: '99900017', sure: true } });
  });

  test('a user name in words is not taken from the sentence around it', () => {
    const [act] = actsOf('Žádost', [
      letter('Žádám o přístup k aplikaci OKslužby – rodina. Své uživatelské jméno a heslo již mám.\nJana Malá'),
    ]);
    expect(act!.person.username).toBeNull();
  });

  test('an application held already, which the subject names too, is not asked for', () => {
    const subject = 'Žádost o přístup k OKslužby – rodina pro předsedu, který již má účet k OKslužby – poskytovatel';
    const text = 'Žádám o povolení přístupu k aplikaci OKslužby – rodina.\nJana Malá, nar. 1. 2. 1980';
    const [act, ...more] = actsOf(subject, [letter(text)]);
    expect([inShort(act!), act!.doubts, more]).toEqual(['access_request rodina Jana Malá 1980-02-01', [], []]);
  });

  test('for two applications is two acts', () => {
    for (const text of [
      'Žádám o povolení přístupu k aplikacím OKslužby – rodina a OKslužby – senior.\nJana Malá',
      'Žádám o přístup k OKslužby rodina + senior.\nJana Malá',
      'Věc: Žádost o přístup rodina + senior\nŽádám o povolení přístupu k oběma aplikacím OKslužby.\nJana Malá',
    ]) {
      expect(actsOf('Žádost o přístup', [letter(text)]).map(inShort)).toEqual([
        'access_request rodina Jana Malá –',
        'access_request senior Jana Malá –',
      ]);
    }
  });

  test('for three people is three acts, each at the line of its person', () => {
    const text = `Žádáme o povolení přístupu k aplikaci OKslužby – rodina pro tyto zaměstnance:
      1. Jana Malá, nar. 1. 2. 1980, uživatelské jméno: malaj01
      2. Bc. Petr Novák, nar. 3. 4. 1975, uživatelské jméno: novakp02
      3. Eva Tichá, DiS., nar. 5. 6. 1990, uživatelské jméno: tichae03
      S pozdravem
      Karel Dlouhý, ředitel`;
    const acts = actsOf('Žádost o přístup', [letter(text)]);
    expect(acts.map(inShort)).toEqual([
      'access_request rodina Jana Malá 1980-02-01',
      'access_request rodina Petr Novák 1975-04-03',
      'access_request rodina Eva Tichá 1990-06-05',
    ]);
    expect(acts.map((act) => act.person.username?.value)).toEqual(['malaj01', 'novakp02', 'tichae03']);
    expect(new Set(acts.map((act) => act.key)).size).toBe(3);
  });

  test('people in a table are read by its head', () => {
    const text = `Žádáme o povolení přístupu k aplikaci OKslužby – senior.
      Jméno a příjmení  Datum narození  Uživatelské jméno
      Jana Malá  1. 2. 1980  malaj01
      Petr Novák  3. 4. 1975  novakp02
      Karel Dlouhý, ředitel`;
    const acts = actsOf('Žádost o přístup', [letter(text)]);
    expect(acts.map(inShort)).toEqual([
      'access_request senior Jana Malá 1980-02-01',
      'access_request senior Petr Novák 1975-04-03',
    ]);
  });

  test('a table may name an application for each person', () => {
    const text = `Žádáme o povolení přístupu k aplikacím OKslužby takto:
      Jméno a příjmení  Datum narození  Aplikace
      Jana Malá  1. 2. 1980  OKslužby – rodina
      Petr Novák  3. 4. 1975  OKslužby – senior`;
    expect(actsOf('Žádost o přístup', [letter(text)]).map(inShort)).toEqual([
      'access_request rodina Jana Malá 1980-02-01',
      'access_request senior Petr Novák 1975-04-03',
    ]);
  });

  test('a founder may write for the people of several organisations', () => {
    const text = `Město Kamenec, IČO: 99900033
      Žádáme o povolení přístupu k aplikaci OKslužby – senior pro ředitele našich organizací.
      Jméno a příjmení  Datum narození  Organizace  IČO
      Jana Malá  1. 2. 1980  Domov U Lípy, p. o.  99900017
      Petr Novák  3. 4. 1975  Domov U Dubu, p. o.  99900025
      Karel Dlouhý, starosta`;
    const acts = actsOf('Žádost o přístup', [letter(text)]);
    expect(acts.map((act) => [inShort(act), act.organisation.ico])).toMatchObject([
      ['access_request senior Jana Malá 1980-02-01', { value: '99900017', sure: true }],
      ['access_request senior Petr Novák 1975-04-03', { value: '99900025', sure: true }],
    ]);
    expect(acts.map((act) => act.organisation.name?.value)).toEqual(['Domov U Lípy, p. o.', 'Domov U Dubu, p. o.']);
  });

  test('two people on one line are told apart', () => {
    const text =
      'Žádáme o přístup k aplikaci OKslužby – rodina pro paní Janu Malou, nar. 1. 2. 1980, a pana Petra Nováka, nar. 3. 4. 1975.\nKarel Dlouhý, ředitel';
    const acts = actsOf('Žádost', [letter(text)]);
    expect(acts.map(inShort)).toEqual([
      'access_request rodina Jana Malá 1980-02-01',
      'access_request rodina Petr Novák 1975-04-03',
    ]);
    expect(new Set(acts.map((act) => act.key)).size).toBe(2);
  });

  test('an application nobody names is left open, one in dispute too', () => {
    expect(actsOf('OKslužby', [letter('Žádám o povolení přístupu k aplikaci.\nJana Malá')])[0]!.application).toBeNull();
    const [act] = actsOf('Žádost', [
      letter(
        'Věc: Žádost o přístup k aplikaci OKslužby – rodina\nŽádám o povolení přístupu k aplikaci OKslužby – senior.\nJana Malá',
      ),
    ]);
    expect([act!.application, act!.doubts.map((one) => one.code)]).toEqual([null, ['application_conflict']]);
  });

  test('by a lawyer is for the client named in it', () => {
    const text = `JUDr. Tomáš Právník, advokát
      IČO: 99900025
      v zastoupení klienta, Spolek Opora, z. s., IČO 99900017, žádám o povolení přístupu k aplikaci OKslužby – rodina pro
      Mgr. Vladimíra Růžičku, nar. 1. 9. 1960, uživatelské jméno: ruzickav01.
      Plnou moc přikládám.
      JUDr. Tomáš Právník`;
    const acts = actsOf('Zastoupení klienta - přístup OKslužby', [letter(text), givenScan('plna_moc.pdf', '2')]);
    expect(acts.map(inShort)).toEqual(['access_request rodina Vladimír Růžička 1960-09-01']);
    expect(acts[0]!.organisation.ico?.value).toBe('99900017');
    expect(acts[0]!.doubts.map((one) => one.code)).toEqual(['scan']);
  });
});

describe('other acts in letters', () => {
  test('the end of an office is of the one who ended, not of the one who follows', () => {
    const text = `Věc: Oznámení o změně ředitele
      oznamujeme, že Mgr. Karel Doležal ukončil ke dni 31. 8. 2026 výkon funkce ředitele.
      Novou ředitelkou byla jmenována Mgr. Simona Kadlecová.
      Mgr. Simona Kadlecová
      ředitelka`;
    const decree = 'Rada jmenuje Mgr. Simonu Kadlecovou do funkce ředitelky organizace s účinností od 1. 9. 2026.';
    const acts = actsOf('Oznámení o změně ředitele', [letter(text), letter(decree, 'dekret.pdf', '2')], {
      toHands: department,
    });
    expect(acts.map(inShort)).toEqual(['statutory_end – Karel Doležal –']);
    expect(acts[0]!.documents).toEqual(['1', '2']);
  });

  test('a decree addressed to the one who follows ends nothing of hers', () => {
    const text = `Věc: Oznámení o změně ředitele
      oznamujeme, že Mgr. Karel Doležal ukončil ke dni 31. 8. 2026 výkon funkce ředitele.
      Novou ředitelkou byla jmenována Mgr. Simona Kadlecová.
      Mgr. Simona Kadlecová
      ředitelka`;
    const decree = `Jihohorský kraj
      Krajské náměstí 1, 664 61 Rajhrad, IČO: 99900017
      Mgr. Simona Kadlecová
      Masarykova 3, 664 61 Rajhrad nad Svratkou
      Věc: Jmenování do funkce
      Rada kraje jmenuje usnesením č. 1482/2026 Mgr. Simonu Kadlecovou do funkce ředitelky příspěvkové organizace Domov Klid s účinností od 1. září 2026.
      Ing. Jaroslav Hejtmánek
      hejtman kraje`;
    const acts = actsOf('Oznámení o změně ředitele', [letter(text), letter(decree, 'dekret.pdf', '2')], {
      toHands: department,
    });
    expect(acts.map(inShort)).toEqual(['statutory_end – Karel Doležal –']);
  });

  test('who writes of his own office is the one who ended', () => {
    const text =
      'Ve vlastním zájmu oznamuji, že jsem ke dni 1. 9. 2026 přestal být jednatelem společnosti Péče s.r.o., IČO 99900017.\nNar. 13. 12. 1973.\nIng. Roman Jelínek';
    const [act] = actsOf('Ukončení funkce jednatele', [letter(text)], { toHands: department, senderType: 40 });
    expect(inShort(act!)).toBe('statutory_end – Roman Jelínek 1973-12-13');
  });

  test('delegation names the one who shall submit', () => {
    const text =
      'Jako ředitel deleguji podání výkazů v aplikaci OKslužby – poskytovatel na pí Krátkou.\nJde o Bc. Ivanu Krátkou, nar. 14. 6. 1985.\nIng. Jiří Tůma\nředitel';
    expect(actsOf('Delegování oprávnění podání', [letter(text)]).map(inShort)).toEqual([
      'delegation poskytovatel Ivana Krátká 1985-06-14',
    ]);
  });

  test('a power of attorney for submitting is a delegation', () => {
    const text =
      'PLNÁ MOC\nIng. Jiří Tůma, předseda Oblastního spolku, tímto zmocňuje\npaní Ivanu Krátkou, nar. 14. 6. 1985,\nk podávání žádostí a výkazů v aplikaci OKslužby – poskytovatel.\nIng. Jiří Tůma';
    const [act] = actsOf('Plná moc k podávání žádostí a výkazů', [letter(text)]);
    expect(inShort(act!)).toBe('delegation poskytovatel Ivana Krátká 1985-06-14');
  });

  test('a withdrawal is not a consent', () => {
    const text =
      'Odvolávám souhlas se zpracováním osobních údajů, který jsem udělila pro OKslužby.\nJana Malá, nar. 1. 2. 1980';
    expect(actsOf('Odvolání souhlasu se zpracováním osobních údajů', [letter(text)]).map(inShort)).toEqual([
      'consent_withdrawal – Jana Malá 1980-02-01',
    ]);
  });

  test('a consent written freely is a consent not on the form', () => {
    const text =
      'Já, Jana Malá, nar. 1. 2. 1980, souhlasím se zpracováním osobních údajů pro zřízení účtu k aplikaci OKslužby – senior.\nJana Malá v. r.';
    const [act] = actsOf('Souhlas', [letter(text)]);
    expect(inShort(act!)).toBe('consent senior Jana Malá 1980-02-01');
    expect([act!.signing.kind, act!.doubts.map((one) => one.code)]).toEqual(['typed', ['not_on_form']]);
  });

  test.each([
    'Nefunguje přihlášení do aplikace OKslužby – poskytovatel, prosíme o zaslání nového hesla.',
    'Zapomněla jsem heslo do OKslužby.',
    'Prosím o obnovení přístupu do OKslužby, účet je zablokovaný.',
    'Do OKslužby se nelze přihlásit.',
  ])('„%s" asks for help, and credentials never travel by data box', (text) => {
    const [act, ...more] = actsOf('Dotaz - nefunguje přihlášení do OKslužby', [letter(`${text}\nHelena Veselá`)]);
    expect(more).toEqual([]);
    expect([act!.kind, act!.doubts.map((one) => one.code)]).toEqual(['other', ['credentials_requested']]);
  });

  test('the end of office and a request of the same person contradict each other', () => {
    const text = 'Oznamuji, že jsem ukončil funkci ředitele.\nJan Novák, nar. 1. 2. 1980';
    const request = 'Žádám o povolení přístupu k aplikaci OKslužby – rodina.\nJan Novák, nar. 1. 2. 1980';
    const acts = actsOf('OKslužby', [letter(text, 'a.pdf', '1'), letter(request, 'b.pdf', '2')]);
    expect(acts.map((act) => [act.kind, act.doubts.map((one) => one.code)])).toEqual([
      ['statutory_end', ['contradicting_acts']],
      ['access_request', ['contradicting_acts']],
    ]);
  });

  test('OKnouze and OKslužby – registr are another matter', () => {
    for (const application of ['OKslužby – registr', 'OKnouze']) {
      const [act] = actsOf(
        'Žádost o zřízení účtů pro pracovníky KÚ',
        [letter(`Žádáme o zřízení uživatelského účtu k aplikaci ${application} pro Jana Nováka, nar. 1. 2. 1980.`)],
        { toHands: department },
      );
      expect([act!.kind, act!.application, act!.doubts.map((one) => one.code)]).toEqual([
        'other',
        null,
        ['other_application'],
      ]);
    }
  });
});

describe('what is not ours is told only when everything was read', () => {
  const strangers: [string, string][] = [
    ['Odvolání', 'Podávám odvolání proti rozhodnutí úřadu práce o příspěvku na péči.'],
    [
      'Žádost o dotaci 2027 - doplnění',
      'Doplňujeme žádost o dotaci na podporu rodiny. Žádost byla podána v aplikaci OKslužby – rodina dne 1. 9. 2026.',
    ],
    ['Faktura 2026/114', 'Faktura za servis informačních systémů. Celkem 12 100 Kč. Děkujeme za spolupráci.'],
    [
      'Nabídka školení GDPR - souhlas se zpracováním',
      'Naučíme vaše zaměstnance, kdy je třeba souhlas se zpracováním osobních údajů.',
    ],
    ['Souhlas', 'Souhlasím s poskytnutím údajů o mém zdravotním stavu úřadu práce.'],
    ['Souhlas rodičů', 'Souhlasíme s pobytem syna v zařízení.'],
    ['Žádost o přístup k informacím', 'Žádám o přístup k informacím podle zákona č. 106/1999 Sb.'],
    ['Povolení', 'Žádost o povolení ke zprostředkování zaměstnání.'],
    ['Souhlas', 'Poskytovatel sociálních služeb Rodina, z. s. žádá o registraci služby pro seniory.'],
  ];

  test.each(strangers)('„%s": %s', (annotation, text) => {
    expect(
      classified(annotation, [letter(text)], { toHands: annotation.startsWith('Faktura') ? department : null }).kind,
    ).toBe('notOurs');
  });

  test.each(strangers)('„%s" with a scan beside it is looked at by a person', (annotation, text) => {
    expect(actsOf(annotation, [letter(text), givenScan('scan.pdf', '2')]).length).toBeGreaterThan(0);
  });

  test('a subsidy paper that names OKslužby in the annotation too is looked at', () => {
    const [act] = actsOf('Dotaz k OKslužby', [letter('Doplňujeme podklady.')]);
    expect([act!.kind, act!.doubts.map((one) => one.code)]).toEqual(['other', ['vague']]);
  });
});

describe('what nobody could read', () => {
  test('a scan announced as a consent is a consent to look at', () => {
    const [act] = actsOf('souhlas sken', [givenScan('IMG_1.jpg')]);
    expect([
      act!.kind,
      act!.application,
      act!.person.familyName,
      act!.signing.kind,
      act!.doubts.map((one) => one.code),
    ]).toEqual(['consent', null, null, 'image', ['scan']]);
  });

  test('words recognised from an image are read and always for a person, however complete', () => {
    const page = { number: 1, width: 595, height: 842, text: 'ocr' as const };
    const text =
      'Žádám o povolení přístupu k aplikaci OKslužby – rodina. Uživatelské jméno: malaj01.\nJana Malá, nar. 1. 2. 1980';
    const [act] = actsOf('Žádost', [givenDocument(text, { pages: [page] }, 'sken.pdf')]);
    expect([inShort(act!), act!.doubts.map((one) => one.code)]).toEqual([
      'access_request rodina Jana Malá 1980-02-01',
      ['scan'],
    ]);
    // And they never tell that a message is not ours.
    const other = givenDocument('Souhlasíme s pobytem syna v zařízení.', { pages: [page] }, 'sken.pdf');
    expect(actsOf('Souhlas', [other]).map((one) => one.doubts.map(({ code }) => code))).toEqual([['scan']]);
  });

  test('several consents in one scan say so', () => {
    expect(actsOf('souhlasy', [givenScan('scan0012.pdf', '1', 6)])[0]!.doubts.map((one) => one.code)).toEqual([
      'scan',
      'several_people',
    ]);
  });

  test('each scanned consent beside a read one is an act of its own and says nothing against it', () => {
    const form =
      'Souhlas se zpracováním osobních údajů – OKslužby poskytovatel\nJméno: Jana\nPříjmení: Malá\nDatum narození: 1. 2. 1980\nIČO: 99900017\nSouhlasím se zpracováním osobních údajů podle GDPR.\nPodpis:';
    const acts = actsOf('Souhlasy zaměstnanců', [
      letter(form, 'Souhlas_Mala.pdf', '1'),
      givenScan('Souhlas_Novak.pdf', '2'),
      givenScan('sken3.pdf', '3'),
    ]);
    expect(acts.map((act) => [act.kind, act.documents, act.doubts.map((one) => one.code)])).toEqual([
      ['consent', ['1'], []],
      ['consent', ['2'], ['scan']],
      ['consent', ['3'], ['scan']],
    ]);
  });

  test('an answer to us that is a scan alone is another matter to look at', () => {
    const [act] = actsOf('Vaše č. j. MPSV-2026/123456', [givenScan()], { recipientRefNumber: 'MPSV-2026/123456' });
    expect([act!.kind, act!.doubts.map((one) => one.code)]).toEqual(['other', ['scan']]);
  });

  test('an answer to us always gives an act', () => {
    expect(
      actsOf(null, [letter('Posíláme slíbené podklady.')], { recipientRefNumber: 'MPSV-2026/123456' }).map(
        (act) => act.kind,
      ),
    ).toEqual(['other']);
  });

  test('a locked archive is a consent by its annotation', () => {
    const archive = givenDocument(
      '',
      { kind: 'zip', outcome: 'unreadable', because: 'Archiv je chráněn heslem.', pages: [] },
      'a.zip',
    );
    const [act] = actsOf('Souhlas OKslužby', [archive]);
    expect([act!.kind, act!.doubts.map((one) => one.code)]).toEqual(['consent', ['unreadable_document']]);
  });

  test('what is said in the annotation alone is read from it', () => {
    const empty = givenDocument('', { kind: 'empty', pages: [] }, 'priloha.txt');
    const [act] = actsOf('Prosím o přístup do OKslužby rodina pro Karla Dlouhého, nar. 1. 2. 1980', [empty]);
    expect(inShort(act!)).toBe('access_request rodina Karel Dlouhý 1980-02-01');
    expect(act!.person.familyName).toMatchObject({ sure: false, evidence: { source: 'annotation' } });
  });

  test('a container whose inside was read whole is not held against the message, one with something left out is', () => {
    const container = (outcome: 'complete' | 'partial', because: string | null) =>
      givenDocument('', { kind: 'mail', outcome, because, pages: [] }, 'zprava.eml', '1');
    const inside = letter('Souhlasím s pobytem.', 'a.txt', '1/1');

    expect(classified('Souhlas', [container('complete', null), inside]).kind).toBe('notOurs');
    const [act] = actsOf('Souhlas', [container('partial', 'E-mail má 60 příloh.'), inside]);
    expect([act!.kind, act!.doubts.map((one) => one.code)]).toEqual(['consent', ['unreadable_document']]);
  });
});

test('the last word of a sentence on a line of its own is no label of the line below', () => {
  const [act] = actsOf('Ukončení funkce jednatele', [
    letter(
      'Oznamuji, že jsem ke dni 8. 11. 2026 přestal být jednatelem. Ve společnosti jsem používal účet k aplikaci OKslužby –\n' +
        'poskytovatel.\nŽádám, aby mé oprávnění nemohlo být zneužito. Nar. 13. 12. 1973.\nIng. Roman Jelínek',
    ),
  ]);

  expect(act?.organisation.name).toBeNull();
});
