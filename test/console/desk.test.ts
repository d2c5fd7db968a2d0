import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenConsole, type Visitor } from './given-console.ts';
import { type ConsoleDesk, givenConsoleDesk } from './given-desk.ts';

let desk: ConsoleDesk;
let operator: Visitor & { name: string };
let approver: Visitor & { name: string };
let viewer: Visitor & { name: string };
let administrator: Visitor & { name: string };
beforeAll(async () => {
  // A consent that is ready, a request as DOCX, one whose sender and form disagree, one without a signature.
  desk = await givenConsoleDesk('01', '04', '13', '18');
  operator = await desk.console.visitorIn('operator');
  approver = await desk.console.visitorIn('approver');
  viewer = await desk.console.visitorIn('viewer');
  administrator = await desk.console.visitorIn('administrator');
}, 180_000);
afterAll(() => desk?.[Symbol.asyncDispose]());

/** The token that every form of a page carries. */
async function tokenOn(visitor: Visitor, path: string): Promise<string> {
  return /name="token" value="([\w-]+)"/.exec(await (await visitor.ask(path)).text())![1]!;
}

async function submit(
  visitor: Visitor,
  path: string,
  fields: Record<string, string>,
  page = '/cases',
): Promise<Response> {
  return visitor.submit(path, { token: await tokenOn(visitor, page), ...fields });
}

/** The cases that the page at an address lists. */
async function casesAt(visitor: Visitor, path: string): Promise<string[]> {
  const page = await (await visitor.ask(path)).text();
  return [...page.matchAll(/<td data-label="Případ"><div><a href="\/cases\/(P\d+)/g)].map((match) => match[1]!);
}

const decision = async (visitor: Visitor, caseId: string, fields: Record<string, string>) => {
  const page = await (await visitor.ask(`/cases/${caseId}`)).text();
  const revision = /name="revision" value="(\d+)"/.exec(page)?.[1] ?? '1';
  return submit(visitor, `/cases/${caseId}/decisions`, { revision, reason: 'Tak to je.', ...fields }, '/cases');
};
const rowOf = async (caseId: string) =>
  (
    await desk.db.query(
      'select status, family_name, settled, ik_mpsv, reference_number from access_case where case_id = $1',
      [caseId],
    )
  ).rows[0];

describe('searching', () => {
  const search = (fields: Record<string, string>) => submit(operator, '/cases/search', { status: 'all', ...fields });
  const found = async (fields: Record<string, string>) =>
    casesAt(operator, (await search(fields)).headers.get('location')!);

  test.each([
    ['person, by the beginning of the name without marks', { person: 'lipovska mar' }, 'Lipovská'],
    ['organisation, by words', { organisation: 'u lipy' }, 'Lipovská'],
    ['text of the documents', { text: 'klubicko rodina' }, 'Kubíková'],
    ['person and organisation together', { person: 'Novák', organisation: 'vysočina' }, 'Novák'],
  ])('by %s', async (_, fields, name) => {
    expect(await found(fields)).toEqual([await desk.caseOf(name)]);
  });

  test('by numbers: of the case, of the message, of the organisation and of its data box', async () => {
    const caseId = await desk.caseOf('Lipovská');
    const { rows } = await desk.db.query(
      `select m.dm_id, c.organisation_ico, c.sender_box_id from access_case c join data_message m on m.id = c.message_id where case_id = $1`,
      [caseId],
    );
    const { dm_id, organisation_ico, sender_box_id } = rows[0];
    expect(await found({ number: caseId.toLowerCase() })).toEqual([caseId]);
    expect(await found({ number: dm_id })).toEqual([caseId]);
    expect(await found({ organisation: organisation_ico })).toEqual([caseId]);
    expect(await found({ organisation: sender_box_id })).toEqual([caseId]);
    expect(await found({ number: 'P999999' })).toEqual([]);
    expect(await found({ person: '%_*:!' })).toEqual([]);
  });

  test('what was typed is in no address and in no log, and belongs to its session', async () => {
    const address = (await search({ person: 'Lipovská', text: 'souhlas' })).headers.get('location')!;
    expect(address).toMatch(/^\/cases\?status=all&search=[\w-]{8}$/);
    const page = await (await operator.ask(address)).text();
    expect(page).toContain('value="Lipovská"');
    for (const link of page.matchAll(/href="([^"]+)"/g))
      expect(decodeURIComponent(link[1]!)).not.toMatch(/Lipov|souhlas/);
    expect(desk.console.logged()).not.toMatch(/Lipov/);
    expect(await (await viewer.ask(address)).text()).toContain('Toto hledání už konzole nezná');
  });

  test('the days of submission and the assessment narrow the list; nonsense does not', async () => {
    const all = await casesAt(operator, '/cases?status=all');
    expect(all.length).toBeGreaterThanOrEqual(4);
    expect(await casesAt(operator, '/cases?status=all&to=2001-01-01')).toEqual([]);
    expect(await casesAt(operator, '/cases?status=all&from=2001-01-01')).toEqual(all);
    expect(await casesAt(operator, '/cases?assessment=deficient')).toEqual([await desk.caseOf('Dvořáček')]);
    expect(await casesAt(operator, "/cases?status=all&from=2001-02-31&assessment='")).toEqual(all);
    expect(await casesAt(operator, `/cases?status=all&after=${all[1]}`)).toEqual(all.slice(2));
  });
});

describe('documents', () => {
  test('a page is an image, for who is logged in, kept by nobody, and each view is in the audit log', async () => {
    const path = `/cases/${await desk.caseOf('Lipovská')}/documents/1/pages/1.png`;
    const image = await operator.ask(path);
    expect([image.status, image.headers.get('content-type'), image.headers.get('cache-control')]).toEqual([
      200,
      'image/png',
      'no-store',
    ]);
    expect(
      Buffer.from(await image.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect((await operator.ask(path)).status).toBe(200);
    expect((await operator.ask(path.replace('/1.png', '/9.png'))).status).toBe(404);
    expect((await operator.ask(path.replace('/1/', '/7/'))).status).toBe(404);
    expect((await desk.console.visitor().ask(path)).headers.get('location')).toBe('/login');
    const { rows } = await desk.db.query(
      `select actor, subjects from audit_entry where kind = 'document_viewed' and actor = $1`,
      [`console:${operator.name}`],
    );
    expect(rows).toHaveLength(2);
    expect(rows[0].subjects[0]).toMatch(/^document:\d+\/1$/);
  });

  test('the original is downloaded after a warning, as it came and as nothing a browser would open', async () => {
    const path = `/cases/${await desk.caseOf('Lipovská')}/documents/1/original`;
    expect(await (await operator.ask(path)).text()).toContain('tak, jak jej odesílatel poslal');
    const file = await submit(operator, path, {}, path);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w.%-]+$/);
    expect(file.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    const digest = createHash('sha256')
      .update(Buffer.from(await file.arrayBuffer()))
      .digest('hex');
    const { rows } = await desk.db.query(
      `select encode(d.sha256, 'hex') as sha256 from document d join access_case c on c.message_id = d.message_id where c.case_id = $1 and d.place = '1'`,
      [await desk.caseOf('Lipovská')],
    );
    expect(digest).toBe(rows[0].sha256);
  });

  test('a document without images is shown as text with the values marked', async () => {
    const page = await (await operator.ask(`/cases/${await desk.caseOf('Kubíková')}`)).text();
    expect(page).toMatch(
      /<pre class="text"[\s\S]*<mark title="[^"]*příjmení[^"]*uživatelské jméno[^"]*">[^<]*kubikovat01/,
    );
    expect(page).toMatch(/href="\/cases\/P\d+\?document=1&amp;page=1#misto-familyName"/);
    const { rows } = await desk.db.query(
      `select subjects from audit_entry where kind = 'document_viewed' and actor = $1 order by number desc limit 1`,
      [`console:${operator.name}`],
    );
    const message = await desk.db.query(
      'select m.dm_id from access_case c join data_message m on m.id = c.message_id where c.case_id = $1',
      [await desk.caseOf('Kubíková')],
    );
    expect(rows).toEqual([{ subjects: [`document:${message.rows[0].dm_id}/1`] }]);
  });
});

describe('deciding', () => {
  test('without the token of a form nothing is decided', async () => {
    const caseId = await desk.caseOf('Dvořáček');
    const fields = { kind: 'decline', revision: '1', reason: 'Bez tokenu.' };
    for (const token of [undefined, 'x', await tokenOn(operator, '/cases')]) {
      const response = await approver.submit(`/cases/${caseId}/decisions`, { ...fields, ...(token && { token }) });
      expect([response.status, await response.text()]).toEqual([
        403,
        expect.stringContaining('Formulář patří k jinému přihlášení'),
      ]);
    }
    expect((await rowOf(caseId)).status).toBe('pending');
  });

  test('each role is offered what it may decide, and refused the rest by the server', async () => {
    const caseId = await desk.caseOf('Lipovská');
    const offered = async (visitor: Visitor) =>
      [...(await (await visitor.ask(`/cases/${caseId}`)).text()).matchAll(/name="kind" value="(\w+)"/g)].map(
        (match) => match[1],
      );
    expect(await offered(viewer)).toEqual([]);
    expect(await offered(administrator)).toEqual([]);
    expect(await offered(operator)).not.toContain('approve');
    expect(await offered(approver)).toEqual(expect.arrayContaining(['approve', 'decline', 'correct', 'enterIk']));
    for (const [visitor, kind] of [
      [viewer, 'callToComplete'],
      [administrator, 'decline'],
      [operator, 'approve'],
    ] as const) {
      const response = await decision(visitor, caseId, { kind });
      expect(response.status).toBe(422);
      expect(await response.text()).toMatch(/smí jen/);
    }
    expect((await rowOf(caseId)).status).toBe('pending');
  });

  test('a refused decision keeps what was typed; a decision without a reason is refused', async () => {
    const caseId = await desk.caseOf('Novák');
    const refused = await decision(operator, caseId, {
      kind: 'correct',
      field: 'organisationIco',
      value: '123',
      reason: 'Překlep na formuláři.',
    });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('osm číslic s platnou kontrolní číslicí');
    expect(page).toContain('Překlep na formuláři.</textarea>');
    expect(page).toContain('value="123"');
    expect(await (await decision(operator, caseId, { kind: 'callToComplete', reason: ' ' })).text()).toContain(
      'Rozhodnutí musí mít důvod.',
    );
  });

  test('values, signatures, accounts, numbers and links are settled and leave the person at the case', async () => {
    const caseId = await desk.caseOf('Novák');
    const earlier = await desk.caseOf('Lipovská');
    const settled: [Record<string, string>, string][] = [
      [{ kind: 'correct', field: 'phone', value: '+420 601 000 111' }, 'corrected'],
      [{ kind: 'stateAccount', applications: 'senior' }, 'account_stated'],
      [{ kind: 'enterIk', ikMpsv: '1234567890' }, 'ik_entered'],
      [{ kind: 'link', as: 'supplement', linkTo: earlier.toLowerCase() }, 'linked'],
      [{ kind: 'unlink' }, 'unlinked'],
    ];
    for (const [fields, event] of settled) {
      const response = await decision(operator, caseId, fields);
      expect([fields.kind, response.status, response.headers.get('location')]).toEqual([
        fields.kind,
        303,
        `/cases/${caseId}?done=${event}.${caseId}`,
      ]);
    }
    const row = await rowOf(caseId);
    expect(row).toMatchObject({
      status: 'pending',
      ik_mpsv: '1234567890',
      settled: { account: { applications: ['senior'] }, link: { as: 'nothing' } },
    });
    const page = await (await operator.ask(`/cases/${caseId}`)).text();
    expect(page).toContain('+420 601 000 111');
  });

  test('a correction begins with the value as it is; a choice is offered where there are few', async () => {
    const caseId = await desk.caseOf('Novák');
    const asked = async (field: string) => (await operator.ask(`/cases/${caseId}?correct=${field}`)).text();
    expect(await asked('familyName')).toMatch(/<input id="value"[^>]* value="Novák"/);
    expect(await asked('application')).toMatch(
      /<select id="value"[^>]*>[^§]*<option value="poskytovatel" selected>OKslužby – poskytovatel/,
    );
    expect(await asked('nesmysl')).not.toContain('<details id="rozhodnuti-correct" open>');
  });

  test('a signature that a person saw is confirmed, where there is one to be confirmed', async () => {
    const caseId = await desk.caseOf('Dvořáček');
    const offers = async () =>
      (await (await operator.ask(`/cases/${caseId}`)).text()).match(/name="seen" value="(\w+)"/)?.[1];
    expect(await offers()).toBe('yes');
    expect((await decision(operator, caseId, { kind: 'seeSignature', seen: 'yes' })).status).toBe(303);
    expect(await (await operator.ask(`/cases/${caseId}`)).text()).toContain('vlastnoruční podpis: viděn');
    expect(await offers()).toBe('no');
    expect(await (await operator.ask(`/cases/${await desk.caseOf('Novák')}`)).text()).not.toContain('name="seen"');
  });

  test('a step leads to the next case of the list the person came from', async () => {
    const [first, second] = (await casesAt(approver, '/cases')) as [string, string];
    const page = `/cases/${first}`;
    const revision = /name="revision" value="(\d+)"/.exec(await (await approver.ask(page)).text())![1]!;
    const called = await submit(approver, `${page}/decisions`, {
      kind: 'callToComplete',
      revision,
      reason: 'Chybí souhlas.',
      referenceNumber: 'MPSV-2026/77',
    });
    expect(called.headers.get('location')).toBe(`/cases/${second}?done=called_to_complete.${first}`);
    expect(await (await approver.ask(called.headers.get('location')!)).text()).toContain('vyzváno k doplnění');
    expect(await rowOf(first)).toMatchObject({ status: 'awaiting_sender', reference_number: 'MPSV-2026/77' });
    expect(await casesAt(approver, '/cases')).not.toContain(first);
  });

  test('what no form of ours sends is not understood', async () => {
    const caseId = await desk.caseOf('Novák');
    const unknown: Record<string, string>[] = [
      { kind: 'delete' },
      { kind: '__proto__' },
      { kind: 'correct', field: 'status', value: 'approved' },
    ];
    for (const fields of unknown) {
      expect((await decision(operator, caseId, fields)).status).toBe(400);
    }
    const json = await operator.ask(`/cases/${caseId}/decisions`, {
      method: 'POST',
      body: JSON.stringify({ token: await tokenOn(operator, '/cases'), kind: 'decline', revision: {}, reason: [1] }),
      headers: { 'content-type': 'application/json', origin: desk.console.url },
    });
    expect(json.status).toBe(422);
  });
});

describe('paper', () => {
  const entry = {
    referenceNumber: 'MPSV-2026/5001',
    ordinal: '1',
    receivedOn: '2026-01-15',
    kind: 'consent',
    application: 'rodina',
    givenNames: 'Božena',
    familyName: 'Papírová',
    birthDate: '1980-02-03',
    organisationIco: '',
    reason: 'Došlo poštou.',
    onForm: 'yes',
    signatureSeen: 'yes',
  };

  test('mistakes stand beside their fields and nothing typed is lost', async () => {
    const response = await submit(operator, '/cases/paper', {
      ...entry,
      organisationIco: '12345678',
      ordinal: 'x',
      receivedOn: '',
    });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect([...page.matchAll(/id="(\w+)-error"/g)].map((match) => match[1])).toEqual([
      'ordinal',
      'receivedOn',
      'organisationIco',
    ]);
    for (const kept of ['value="Papírová"', 'value="12345678"', 'Došlo poštou.</textarea>'])
      expect(page).toContain(kept);
    expect(page).toMatch(/name="signatureSeen" value="yes" checked/);
    const future = await submit(operator, '/cases/paper', { ...entry, receivedOn: '2099-01-01' });
    expect(await future.text()).toMatch(/id="receivedOn-error">Den doručení/);
  });

  test('an act on paper becomes a case; entered again, it is found', async () => {
    const opened = await submit(operator, '/cases/paper', entry);
    const caseId = await desk.caseOf('Papírová');
    expect([opened.status, opened.headers.get('location')]).toEqual([303, `/cases/${caseId}?done=opened.${caseId}`]);
    expect((await submit(operator, '/cases/paper', entry)).headers.get('location')).toBe(`/cases/${caseId}`);
    const page = await (await operator.ask(`/cases/${caseId}`)).text();
    expect(page).toContain('15. 1. 2026 v listinné podobě');
    expect(page).toContain('Případ nemá dokument');
  });

  test('only who may decide enters paper', async () => {
    for (const visitor of [viewer, administrator]) {
      expect((await visitor.ask('/cases/paper')).status).toBe(403);
      expect(await (await submit(visitor, '/cases/paper', entry)).text()).toContain(
        'smí jen referent nebo schvalovatel',
      );
      expect(await (await visitor.ask('/cases')).text()).not.toContain('/cases/paper');
    }
  });
});

describe('steps through the whole life of a case', () => {
  const step = async (caseId: string, fields: Record<string, string>, status: string) => {
    const response = await decision(approver, caseId, fields);
    expect([fields.kind, response.status, (await rowOf(caseId)).status]).toEqual([fields.kind, 303, status]);
  };

  test('closed and returned', async () => {
    const caseId = await desk.caseOf('Novák');
    if ((await rowOf(caseId)).status === 'pending') await step(caseId, { kind: 'callToComplete' }, 'awaiting_sender');
    await step(caseId, { kind: 'close' }, 'closed');
    await step(caseId, { kind: 'return' }, 'pending');
    const refused = await decision(approver, caseId, { kind: 'close' });
    expect(await refused.text()).toContain('schvalte jej, odmítněte, nebo vyzvěte');
    expect((await rowOf(caseId)).status).toBe('pending');
  });

  test('superseded by the one that supplements it, and returned', async () => {
    const [earlier, later] = [await desk.caseOf('Lipovská'), await desk.caseOf('Novák')];
    if ((await rowOf(earlier)).status !== 'pending') await step(earlier, { kind: 'return' }, 'pending');
    await step(later, { kind: 'link', as: 'supplement', linkTo: earlier }, 'pending');
    const page = await (await approver.ask(`/cases/${earlier}`)).text();
    expect(page).toMatch(new RegExp(`<select id="by" name="by"><option value="${later}"`));
    await step(earlier, { kind: 'supersede', by: later }, 'superseded');
    await step(earlier, { kind: 'return' }, 'pending');
    await step(later, { kind: 'unlink' }, 'pending');
  });

  test('approved, set up elsewhere, and ended by the letter', async () => {
    const caseId = await desk.caseOf('Lipovská');
    await step(caseId, { kind: 'approve' }, 'approved');
    await desk.db.query(`select claim_approved_case('zřizování', interval '1 minute')`);
    await desk.db.query(`select complete_case($1, 'zřizování', '{"outcome": "provisioned", "username": "lipovska"}')`, [
      caseId,
    ]);
    await step(caseId, { kind: 'recordLetter' }, 'closed');
    expect(await (await approver.ask(`/cases/${caseId}`)).text()).toContain('dopis odeslán');
  });
});

test('what stops an approval is told beside its form before it is sent', async () => {
  const unsigned = { ordinal: '1', kind: 'consent', application: 'rodina', birthDate: '1980-02-03', onForm: 'yes' };
  const person = { givenNames: 'Jarmila', familyName: 'Nepodepsaná', referenceNumber: 'MPSV-2026/5002' };
  await submit(operator, '/cases/paper', { ...unsigned, ...person, receivedOn: '2026-01-15', reason: 'Došlo poštou.' });
  const caseId = await desk.caseOf('Nepodepsaná');
  const page = await (await approver.ask(`/cases/${caseId}`)).text();
  const told = /Schválit teď nelze: ([^<]+)</.exec(page)![1]!;
  const refused = await (await decision(approver, caseId, { kind: 'approve' })).text();
  expect(refused).toContain(`<p class="field-error">${told}`);
});

describe('where two people are wanted', () => {
  test('who corrected is told why no approval is offered, and refused; another approver is offered it', async () => {
    await using console = await givenConsole({ FOUR_EYES: 'true' }, desk.database);
    const [corrector, other] = [await console.visitorIn('approver'), await console.visitorIn('approver')];
    const caseId = await desk.caseOf('Papírová');
    await decision(corrector, caseId, { kind: 'correct', field: 'phone', value: '+420 601 000 222' });
    const own = await (await corrector.ask(`/cases/${caseId}`)).text();
    expect(own).toContain('schválit jej musí jiný schvalovatel');
    expect(own).not.toContain('name="kind" value="approve"');
    expect(await (await decision(corrector, caseId, { kind: 'approve' })).text()).toContain(
      'role="alert"><div>Údaje tohoto případu',
    );
    const others = await (await other.ask(`/cases/${caseId}`)).text();
    expect(others).toContain('name="kind" value="approve"');
    expect(others).not.toContain('musí jiný schvalovatel');
  });
});
