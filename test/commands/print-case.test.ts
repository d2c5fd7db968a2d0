import { expect, test } from 'vitest';
import { openPaperCase } from '../../src/cases/paper.ts';
import { readCase } from '../../src/commands/cases.ts';
import { printCase } from '../../src/commands/print-case.ts';
import { type Desk, dvorak, givenDesk, givenProviders, now, rowOf } from '../cases/given-desk.ts';
import { consent, image, unsure, withPerson } from '../validation/given.ts';

const shownOf = async (desk: Desk, caseId: string) => printCase(await readCase(desk.db, caseId));
/** One line of text, however it was wrapped. */
const joined = (text: string) => text.replace(/\s+/g, ' ');

test('a clerk reads in one place what was asked, why it was judged so, what people did and how it ended', async () => {
  await using desk = await givenDesk();
  const misread = withPerson(consent('poskytovatel', { signing: image }), { familyName: unsure('Mala') });
  const caseId = await desk.open(misread, { receivedAt: '2026-03-02T08:00:00Z' });
  await desk.decide(caseId, { kind: 'correct', field: 'familyName', value: 'Malá' }, dvorak);
  await desk.decide(caseId, { kind: 'correct', field: 'birthDate', value: '1980-05-17' }, dvorak);
  await desk.decide(caseId, { kind: 'correct', field: 'birthNumber', value: '8055171003' }, dvorak);
  await desk.decide(caseId, { kind: 'seeSignature', seen: true }, dvorak);
  await givenProviders(desk.db, '2026-03-03T10:00:00Z', '2026-03-03');
  await desk.decide(caseId, { kind: 'approve' });
  expect(await desk.decide(caseId, { kind: 'approve' })).toMatchObject({ kind: 'decided' });
  await desk.db.query(`select claim_approved_case('zřizování', interval '1 minute')`);
  const working = await shownOf(desk, caseId);
  expect(working).toMatch(/zřizuje: +zřizování, do \d/);
  await desk.db.query(
    `select complete_case($1, 'zřizování', '{"outcome": "failed", "reason": "Registr neodpovídá."}')`,
    [caseId],
  );

  const shown = await shownOf(desk, caseId);
  for (const line of [
    /^Případ P\d{6}: souhlas, OKslužby – poskytovatel$/m,
    /^ {2}stav: +čeká na rozhodnutí$/m,
    /^ {2}posouzení: +k posouzení \(\d/m,
    /^ {2}podáno: +2\. 3\. 2026.* \(dodání do datové schránky\)$/m,
    /^ {2}odesílatel: +Domov U Lípy, příspěvková organizace$/m,
    /^ {2}věc: +Souhlas OKslužby$/m,
    /^ {2}jméno: +Jana Malá$/m,
    /^ {2}rodné číslo: +uvedeno \(uloženo šifrovaně/m,
    /^ {2}adresa pro dopis \(z registru\): +Lipová 12\/3, 123 45 Horní Lhota$/m,
    /^ {2}• příjmení: Malá \(dvorak, 3\. 3\. 2026\)$/m,
    /^ {2}• vlastnoruční podpis: viděn \(dvorak, 3\. 3\. 2026\)$/m,
    /^ {2}poskytovatelé \(RPSS\): +stav k 3\. 3\. 2026/m,
    /^ {2}účty OKslužeb: +stav k .*, úplný seznam$/m,
    / {2}opraven údaj {2}dvorak \(referent\)\n {6}Tak to je\.\n {6}Údaj: příjmení, „Mala“ → „Malá“\.$/m,
    /^ {2}• datum narození: 17\. 5\. 1980 \(dvorak, 3\. 3\. 2026\)$/m,
    / {2}opraven údaj {2}dvorak \(referent\)\n {6}Tak to je\.\n {6}Údaj: rodné číslo\.$/m,
    / {2}podpis potvrzen {2}dvorak \(referent\)\n {6}Tak to je\.\n {6}Vlastnoruční podpis viděn\.$/m,
    / {2}schválen {2}novakova \(schvalovatel\)\n {6}Tak to je\.$/m,
    / {2}převzat ke zřízení {2}zřizování\n {6}Drží jej do /m,
    / {2}zřízení se nezdařilo {2}zřizování\n {6}Registr neodpovídá\.$/m,
    /^Pravidla ve znění k 17\. 2\. 2023\.$/m,
  ])
    expect(shown).toMatch(line);
  const words = joined(shown);
  expect(words).toContain(
    '✗ R-02 nesplněno (Organizace je registrovaným poskytovatelem): Ověřeno znovu při schvalování 3. 3. 2026:',
  );
  expect(words).toContain('dokument 1 (souhlas.pdf), strana 1: „nadpis“');
  expect(words).toContain('Posouzení: připraveno → k posouzení, návrh: zřídit účet. Nově: R-02 nesplněno.');
  expect(words).toContain('Schváleno, přestože: R-02 nesplněno.');
  expect(words).toContain('Údaje před schválením opravila nebo zjistila obsluha: dvorak.');
  expect(shown).not.toMatch(/undefined|null|\[object|805517/);
});

test('cases that belong together lead to each other, with what became of them', async () => {
  await using desk = await givenDesk();
  const first = await desk.open(consent('poskytovatel', { signing: { kind: 'none' } }));
  await desk.decide(first, { kind: 'callToComplete', referenceNumber: 'MPSV-2026/17' });
  const second = await desk.open(consent('poskytovatel', { key: 'signed' }), { receivedAt: '2026-03-03T10:00:00Z' });
  await desk.decide(first, { kind: 'supersede', by: second }, dvorak);
  const again = await desk.open(consent('poskytovatel', { key: 'signed' }), { receivedAt: '2026-03-03T11:00:00Z' });

  const ofFirst = joined(await shownOf(desk, first));
  expect(ofFirst).toContain(`doplňuje jej případ ${second}: souhlas, poskytovatel, Jana Malá, čeká na rozhodnutí`);
  expect(ofFirst).toContain('naše č. j.: MPSV-2026/17');
  expect(ofFirst).toContain('Výzva má č. j. MPSV-2026/17.');
  expect(ofFirst).toContain(`Nahradil jej případ ${second}.`);
  expect(await rowOf(desk.db, second)).toMatchObject({ assessment: 'ready' });
  const ofSecond = joined(await shownOf(desk, second));
  expect(ofSecond).toContain(`doplňuje případ ${first}: souhlas, poskytovatel, Jana Malá, nahrazeno`);
  expect(ofSecond).toContain(`opakuje jej případ ${again}: souhlas`);
  expect(joined(await shownOf(desk, again))).toContain(`opakuje případ ${second}: souhlas`);
});

test('a case from paper says so, and who entered it', async () => {
  await using desk = await givenDesk();
  const outcome = await openPaperCase(
    desk.deps,
    dvorak,
    {
      ...{ referenceNumber: 'MPSV-2026/4711', ordinal: 1, receivedOn: '2026-03-03', kind: 'consent' as const },
      values: { application: 'rodina', givenNames: 'Jana', familyName: 'Malá', birthDate: '1980-02-01' },
      ...{ signatureSeen: true, onForm: true, answersReference: null, reason: 'Došlo poštou.' },
    },
    now,
  );
  const shown = await shownOf(desk, outcome.kind === 'opened' ? outcome.caseId : '');
  expect(shown).toMatch(/^ {2}podáno: +3\. 3\. 2026 \(v listinné podobě\)$/m);
  expect(shown).toMatch(/ {2}založen {2}dvorak\n {6}Došlo poštou\.\n {6}Posouzení: k doplnění, návrh: zřídit účet\.$/m);
  expect(shown).toContain('zapsala obsluha: „listina MPSV-2026/4711, úkon 1“');
  expect(shown).not.toMatch(/datová zpráva:|undefined|null/);
});

test('values of a correction that were erased are missed by nobody but told', async () => {
  await using desk = await givenDesk();
  const caseId = await desk.open(consent('poskytovatel'));
  await desk.decide(caseId, { kind: 'correct', field: 'familyName', value: 'Nová' });
  await desk.db.query('delete from corrected_value');
  expect(await shownOf(desk, caseId)).toContain('Údaj: příjmení (hodnoty už byly vymazány).');
  expect(await rowOf(desk.db, caseId)).toMatchObject({ family_name: 'Nová' });
});
