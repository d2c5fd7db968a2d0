import { describe, expect, test } from 'vitest';
import { openBirthNumber } from '../../src/cases/birth-number.ts';
import { type CorrectableField, correctableFields } from '../../src/cases/correctable.ts';
import type { Decision } from '../../src/cases/decisions.ts';
import { actAsSettled, readSettled } from '../../src/cases/settled.ts';
import { anAct, consent, doubt, image, request, typed, unsure, value, withPerson } from '../validation/given.ts';
import {
  type Desk,
  dataKey,
  dvorak,
  givenAccounts,
  givenDesk,
  historyOf,
  novakova,
  rowOf,
  troublesOf,
} from './given-desk.ts';

const later = '2026-03-03T10:00:00Z';

async function correct(desk: Desk, caseId: string, field: CorrectableField, to: string | null) {
  return desk.decide(caseId, { kind: 'correct', field, value: to }, dvorak);
}

async function decided(desk: Desk, caseId: string, decision: Decision): Promise<void> {
  expect(await desk.decide(caseId, decision, dvorak)).toMatchObject({ kind: 'decided' });
}

describe('a correction', () => {
  test('changes the case, has it judged anew, and leaves both values and the name beside the history', async () => {
    await using desk = await givenDesk();
    const misread = withPerson(consent('poskytovatel'), { familyName: unsure('Mala') });
    const caseId = await desk.open(misread);
    expect(await rowOf(desk.db, caseId)).toMatchObject({ family_name: 'Mala', assessment: 'review' });

    expect(await correct(desk, caseId, 'familyName', '  Malá ')).toMatchObject({
      kind: 'decided',
      assessment: 'ready',
    });
    const row = await rowOf(desk.db, caseId);
    expect(row).toMatchObject({ family_name: 'Malá', assessment: 'ready' });
    // What was read stays as it was read.
    expect(row.details.act.person.familyName).toMatchObject({ value: 'Mala', sure: false });
    expect(await historyOf(desk.db, caseId)).toEqual(['opened podatelna', 'corrected dvorak', 'judged_anew podatelna']);
    const { rows } = await desk.db.query(
      `select e.reason, e.detail, v.field, v.before, v.after from corrected_value v join case_event e on e.id = v.event_id`,
    );
    expect(rows).toEqual([
      {
        reason: 'Tak to je.',
        detail: { role: 'operator', field: 'familyName' },
        field: 'familyName',
        before: 'Mala',
        after: 'Malá',
      },
    ]);
  });

  test('may confirm a value that was read without certainty, but not one that is certain', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel', { signedOn: unsure('2026-03-01') }));
    expect(await troublesOf(desk.db, caseId)).toEqual(['R-21 unclear']);
    expect(await correct(desk, caseId, 'signedOn', '2026-03-01')).toMatchObject({
      kind: 'decided',
      assessment: 'ready',
    });
    expect(await correct(desk, caseId, 'signedOn', '2026-03-01')).toMatchObject({
      kind: 'refused',
      because: 'Údaj „datum u podpisu“ už takto je.',
    });
  });

  test('outlives any later reading of the document', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(withPerson(consent('poskytovatel'), { familyName: unsure('Mala') }));
    await correct(desk, caseId, 'familyName', 'Malá');
    // A newer reader finds something else again.
    const reread = withPerson(consent('poskytovatel'), { familyName: value('Mald'), titles: value('Ing.') });
    const settled = readSettled((await rowOf(desk.db, caseId)).settled);
    expect(actAsSettled(reread, settled).person).toMatchObject({
      familyName: { value: 'Malá', sure: true, evidence: { source: 'operator' } },
      titles: { value: 'Ing.' },
    });
    await desk.db.query(`update access_case set details = jsonb_set(details, '{act}', $2) where case_id = $1`, [
      caseId,
      JSON.stringify(reread),
    ]);
    expect(await correct(desk, caseId, 'email', 'mala@lipa.example')).toMatchObject({
      kind: 'decided',
      assessment: 'ready',
    });
    expect(await rowOf(desk.db, caseId)).toMatchObject({
      family_name: 'Malá',
      titles: 'Ing.',
      email: 'mala@lipa.example',
    });
  });

  test('of the application ends the doubt about it, and other doubts stay', async () => {
    await using desk = await givenDesk();
    const contested = consent(null, { doubts: [doubt('application_conflict'), doubt('vague', 'Vzor.')] });
    const caseId = await desk.open(contested);
    await correct(desk, caseId, 'application', 'rodina');
    expect(await rowOf(desk.db, caseId)).toMatchObject({ application: 'rodina', assessment: 'review' });
    expect(await troublesOf(desk.db, caseId)).toEqual(['A-12 unclear']);
  });

  test('of the organisation asks the registers about the other one', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel'));
    expect((await rowOf(desk.db, caseId)).letter_address).toMatchObject({ zip: '12345' });
    await correct(desk, caseId, 'organisationIco', 'CZ 99900025');
    expect(await rowOf(desk.db, caseId)).toMatchObject({ organisation_ico: '99900025', letter_address: null });
    expect(await troublesOf(desk.db, caseId)).toEqual(expect.arrayContaining(['R-02 not_met', 'A-09 not_met']));
  });

  test('of what the act is: a letter that was not understood is a consent, whose words a person has to look at', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(anAct('other', { application: value('poskytovatel') }));
    expect(await rowOf(desk.db, caseId)).toMatchObject({ act: 'other', proposal: 'none' });
    await correct(desk, caseId, 'kind', 'consent');
    expect(await rowOf(desk.db, caseId)).toMatchObject({ act: 'consent', proposal: 'create_account' });
    expect(await troublesOf(desk.db, caseId)).toContain('R-12 unclear');
  });

  test('to what cannot be is refused with what is accepted, and nothing is written', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel'));
    const impossible: [CorrectableField, string][] = [
      ['familyName', ''],
      ['familyName', 'Malá 8055171003'],
      ['familyName', '<b>Malá</b>'],
      ['givenNames', 'x'.repeat(101)],
      ['birthDate', '1980-02-30'],
      ['birthDate', '1. 2. 1980'],
      ['email', 'malá@@lipa'],
      ['organisationIco', '12345678'],
      ['application', 'registr'],
      ['kind', 'appeal'],
      ['role', 'ředitelka'],
      ['username', 'dvě slova'],
      ['phone', 'zavolejte'],
      ['birthNumber', '805517/3333'],
      ['address', 'x'.repeat(201)],
    ];
    for (const [field, to] of impossible) {
      expect(await correct(desk, caseId, field, to), `${field} ${to}`).toMatchObject({
        kind: 'refused',
        because: expect.stringMatching(/^(Údaj|Do údaje) „.*\.$/),
      });
    }
    expect(await historyOf(desk.db, caseId)).toEqual(['opened podatelna']);
  });

  test('is possible for every field that is named', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(request('rodina'));
    const values: Record<CorrectableField, string> = {
      kind: 'other',
      application: 'senior',
      givenNames: 'Jana Marie',
      familyName: 'O’Malá-Nováková',
      titles: 'Mgr.',
      birthSurname: 'Stará',
      birthDate: '1980-05-17',
      birthNumber: '8055171003',
      birthPlace: 'Praha',
      citizenship: 'Česká republika',
      address: 'Dlouhá 12/3a, 128 00 Praha 2',
      email: 'mala@lipa.example',
      phone: '+420 603 123 456',
      username: 'malaj',
      role: 'employee',
      organisationName: 'Domov U Lípy, z. ú.',
      organisationIco: '99900025',
      signedOn: '2026-03-02',
    };
    for (const field of correctableFields) {
      expect(await correct(desk, caseId, field, values[field]), field).toMatchObject({ kind: 'decided' });
    }
    const row = await rowOf(desk.db, caseId);
    expect(row).toMatchObject({
      ...{
        act: 'other',
        application: 'senior',
        given_names: 'Jana Marie',
        family_name: 'O’Malá-Nováková',
        titles: 'Mgr.',
      },
      ...{ birth_surname: 'Stará', birth_date: '1980-05-17', birth_place: 'Praha', citizenship: 'Česká republika' },
      ...{ address: 'Dlouhá 12/3a, 128 00 Praha 2', email: 'mala@lipa.example', phone: '+420 603 123 456' },
      ...{ username: 'malaj', role: 'employee', organisation_ico: '99900025' },
    });
  });

  test('of a birth number leaves the number in its one place only, and the wrong one nowhere', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel'));
    await correct(desk, caseId, 'birthDate', '1980-05-17');
    await correct(desk, caseId, 'birthNumber', '805517/1014');
    await correct(desk, caseId, 'birthNumber', '805517/1003');
    const { rows } = await desk.db.query('select hash, encrypted from birth_number');
    expect(rows.map((row) => openBirthNumber(row.encrypted, dataKey))).toEqual(['8055171003']);
    expect((await rowOf(desk.db, caseId)).birth_number_hash).toEqual(rows[0].hash);
    for (const table of ['access_case', 'case_event', 'corrected_value']) {
      const { rows: all } = await desk.db.query(`select t::text as text from ${table} t`);
      expect(JSON.stringify(all), table).not.toMatch(/805517\D{0,3}10/);
    }
    await decided(desk, caseId, { kind: 'enterIk', ikMpsv: 'A1' });
    expect(await correct(desk, caseId, 'birthNumber', '805517/1014')).toMatchObject({
      because: 'IK MPSV osoby je znám, rodné číslo už není třeba.',
    });
    await correct(desk, caseId, 'birthNumber', null);
    expect((await desk.db.query('select from birth_number')).rowCount).toBe(0);
    expect((await rowOf(desk.db, caseId)).birth_number_hash).toBeNull();
  });
});

describe('values beside the history', () => {
  test('are never changed, and can be erased while the history stays', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel'));
    await correct(desk, caseId, 'familyName', 'Nová');
    await expect(desk.db.query("update corrected_value set after = 'Jiná'")).rejects.toMatchObject({ code: '23001' });
    await desk.db.query('delete from corrected_value');
    expect(await historyOf(desk.db, caseId)).toContain('corrected dvorak');
    const { rows } = await desk.db.query('select e::text as text from case_event e');
    expect(JSON.stringify(rows)).not.toMatch(/Malá|Nová/);
  });
});

describe('a signature that a person saw', () => {
  test.each([
    ['on a scan', image],
    ['beside a typed name', typed],
    ['that the reader missed', { kind: 'none' } as const],
  ])('%s meets the rule by that person', async (_, signing) => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel', { signing }));
    const ofSignature = async () =>
      (await rowOf(desk.db, caseId)).findings.filter((finding: { rule: string }) => finding.rule === 'A-08');
    expect(await ofSignature()).toMatchObject([{ outcome: expect.stringMatching(/unclear|not_met/) }]);
    await decided(desk, caseId, { kind: 'seeSignature', seen: true });
    expect(await ofSignature()).toMatchObject([
      { outcome: 'met', because: 'Vlastnoruční podpis osoby na souhlasu viděla obsluha (dvorak, 3. 3. 2026).' },
    ]);
    expect(await rowOf(desk.db, caseId)).toMatchObject({ assessment: 'ready' });
    expect(await desk.decide(caseId, { kind: 'seeSignature', seen: true })).toMatchObject({ kind: 'refused' });

    await decided(desk, caseId, { kind: 'seeSignature', seen: false });
    expect(await rowOf(desk.db, caseId)).toMatchObject({ assessment: expect.stringMatching(/review|deficient/) });
    expect(await historyOf(desk.db, caseId)).toEqual([
      'opened podatelna',
      'signature_seen dvorak',
      'judged_anew podatelna',
      'signature_seen dvorak',
      'judged_anew podatelna',
    ]);
  });

  test('does not answer for what the reader doubts besides: a scan stays for a person', async () => {
    await using desk = await givenDesk();
    const caseId = await desk.open(consent('poskytovatel', { signing: image, doubts: [doubt('scan', 'Sken.')] }));
    await decided(desk, caseId, { kind: 'seeSignature', seen: true });
    expect(await rowOf(desk.db, caseId)).toMatchObject({ assessment: 'review' });
    expect(await troublesOf(desk.db, caseId)).toEqual(['A-08 unclear']);
  });

  test('is not a way past an electronic signature, nor one that is not needed', async () => {
    await using desk = await givenDesk();
    const { signing } = consent('poskytovatel');
    if (signing.kind !== 'electronic') throw new Error('the usual consent is signed electronically');
    const intact = { verdict: 'false' as const, because: 'Otisk nesedí.' };
    const altered = { ...signing, documentSignature: { ...signing.documentSignature, intact } };
    const broken = await desk.open(consent('poskytovatel', { signing: altered }));
    const seen: Decision = { kind: 'seeSignature', seen: true };
    expect(await desk.decide(broken, seen)).toMatchObject({ because: expect.stringContaining('elektronický podpis') });
    const own = await desk.open(request('rodina', { key: 'r' }));
    expect(await desk.decide(own, seen)).toMatchObject({ because: expect.stringContaining('je splněno') });
    const end = await desk.open(anAct('statutory_end', { key: 'e' }));
    expect(await desk.decide(end, seen)).toMatchObject({ because: expect.stringContaining('jen u souhlasu') });
    expect(await desk.decide(end, { kind: 'seeSignature', seen: false })).toMatchObject({ kind: 'refused' });
  });
});

describe('the state of an account that a person looked up', () => {
  test('counts where the register does not say, and the case can be ready', async () => {
    await using desk = await givenDesk();
    await desk.db.query('delete from account_snapshot');
    const caseId = await desk.open(consent('poskytovatel'));
    expect(await troublesOf(desk.db, caseId)).toEqual(['A-02 unclear']);
    await decided(desk, caseId, { kind: 'stateAccount', applications: [] });
    const row = await rowOf(desk.db, caseId);
    expect(row).toMatchObject({ assessment: 'ready', proposal: 'create_account' });
    expect(JSON.stringify(row.findings)).toContain('Stav účtu zjistila obsluha (dvorak, 3. 3. 2026): bez účtu.');

    await decided(desk, caseId, { kind: 'stateAccount', applications: ['rodina'] });
    expect(await rowOf(desk.db, caseId)).toMatchObject({ assessment: 'review', proposal: 'enable_application' });
  });

  test('gives way to the register as soon as that says', async () => {
    await using desk = await givenDesk();
    await desk.db.query('delete from account_snapshot');
    const caseId = await desk.open(consent('poskytovatel'));
    await decided(desk, caseId, { kind: 'stateAccount', applications: [] });
    await givenAccounts(desk.db, later, {
      givenNames: 'Jana',
      familyName: 'Malá',
      birthDate: '1980-02-01',
      application: 'senior',
    });
    expect(await desk.decide(caseId, { kind: 'approve' })).toMatchObject({ kind: 'refused' });
    expect(await rowOf(desk.db, caseId)).toMatchObject({ proposal: 'enable_application' });
  });
});

describe('a link between cases', () => {
  async function givenTwo(desk: Desk): Promise<[string, string]> {
    const first = await desk.open(consent('poskytovatel', { signing: { kind: 'none' } }));
    const second = await desk.open(consent('poskytovatel', { key: 'another document' }), { receivedAt: later });
    return [first, second];
  }

  test('as a duplicate leaves nothing to do, and taking it off judges the case by itself again', async () => {
    await using desk = await givenDesk();
    const [first, second] = await givenTwo(desk);
    // The program took it for what completes the first one.
    expect(await rowOf(desk.db, second)).toMatchObject({ duplicate_of: null, supplements: first, assessment: 'ready' });
    await decided(desk, second, { kind: 'link', link: { as: 'duplicate', caseId: first } });
    expect(await rowOf(desk.db, second)).toMatchObject({
      ...{ duplicate_of: first, supplements: null, assessment: 'information', proposal: 'none' },
    });
    expect(JSON.stringify((await rowOf(desk.db, second)).findings)).toContain(`vede podle obsluhy případ ${first}`);

    await decided(desk, second, { kind: 'unlink' });
    expect(await rowOf(desk.db, second)).toMatchObject({
      ...{ duplicate_of: null, supplements: null, assessment: 'review', proposal: 'create_account' },
    });
    expect(await desk.decide(second, { kind: 'unlink' })).toMatchObject({ kind: 'refused' });
    const { rows } = await desk.db.query(
      "select kind, detail from case_event where kind in ('linked', 'unlinked') order by id",
    );
    expect(rows).toEqual([
      { kind: 'linked', detail: { role: 'operator', as: 'duplicate', case_id: first } },
      { kind: 'unlinked', detail: { role: 'operator', case_id: first } },
    ]);
  });

  test('as what completes an earlier one makes way for a person to replace that one', async () => {
    await using desk = await givenDesk();
    const [first, second] = await givenTwo(desk);
    await decided(desk, second, { kind: 'unlink' });
    const replace: Decision = { kind: 'supersede', by: second };
    expect(await desk.decide(first, replace)).toMatchObject({ because: expect.stringContaining('nedoplňuje') });
    await decided(desk, second, { kind: 'link', link: { as: 'supplement', caseId: first } });
    expect(await rowOf(desk.db, first)).toMatchObject({ status: 'pending' });
    await decided(desk, first, replace);
    expect(await rowOf(desk.db, first)).toMatchObject({ status: 'superseded' });
    expect(await rowOf(desk.db, second)).toMatchObject({ status: 'pending', supplements: first, assessment: 'ready' });
    const { rows } = await desk.db.query("select case_id, actor, detail from case_event where kind = 'superseded'");
    expect(rows).toEqual([{ case_id: first, actor: 'dvorak', detail: { role: 'operator', by: second } }]);
    // A mistake can be taken back.
    await decided(desk, first, { kind: 'return' });
    expect(await rowOf(desk.db, first)).toMatchObject({ status: 'pending' });
  });

  test('stays when the case is judged anew, and holds also to a case that came later', async () => {
    await using desk = await givenDesk();
    const [first, second] = await givenTwo(desk);
    expect(await desk.decide(first, { kind: 'link', link: { as: 'duplicate', caseId: second } })).toMatchObject({
      kind: 'refused',
    });
    await decided(desk, second, { kind: 'unlink' });
    await decided(desk, first, { kind: 'link', link: { as: 'duplicate', caseId: second } });
    await decided(desk, first, { kind: 'correct', field: 'phone', value: '+420 600 000 000' });
    expect(await rowOf(desk.db, first)).toMatchObject({ duplicate_of: second, assessment: 'information' });
  });

  test('to itself, to nothing, round in a ring, or twice is refused', async () => {
    await using desk = await givenDesk();
    const [first, second] = await givenTwo(desk);
    const link = (from: string, to: string) =>
      desk.decide(from, { kind: 'link', link: { as: 'duplicate', caseId: to } }, novakova);
    expect(await link(first, first)).toMatchObject({ because: expect.stringContaining('k sobě samému') });
    expect(await link(first, 'P999999')).toMatchObject({ because: expect.stringContaining('neexistuje') });
    expect(await link(first, second)).toMatchObject({ because: expect.stringContaining('nejdřív jej odpojte') });
    expect(await link(second, first)).toMatchObject({ kind: 'decided' });
    expect(await link(second, first)).toMatchObject({ because: expect.stringContaining('už je takto připojen') });
  });
});
