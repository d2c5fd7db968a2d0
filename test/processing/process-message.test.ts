import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { processingAttemptLimit } from '../../src/messages/stored.ts';
import { runWorker } from '../../src/processing/run-worker.ts';
import type { FaultName } from '../../src/simulator/faults.ts';
import type { SampleFile, SampleWorld } from '../../src/simulator/sample.ts';
import { sample, senderBox, start } from '../simulator/given-simulator.ts';
import { givenOffice, idsIn, messageRow, type Office, type OfficeOptions } from '../spine/given-office.ts';
import { importRegisters, wholeWorld, worldOf } from '../spine/given-world.ts';
import { outcomeOf } from '../spine/outcome.ts';

beforeAll(() => wholeWorld(start), 120_000);

/** An office whose mail has been listed and stored, with the registers of the samples. */
async function givenStored(world: SampleWorld, more: OfficeOptions = {}): Promise<Office & { stored: string[] }> {
  const office = await givenOffice({ ...more, simulator: { world } });
  await importRegisters(office.db, world, office.simulator.clock.now);
  await office.pollOnce();
  return Object.assign(office, { stored: await idsIn(office.db, 'stored') });
}

/** A message of one document to our department, with a subject that makes it ours. */
async function worldWith(...files: Partial<SampleFile>[]): Promise<SampleWorld> {
  const message = sample('zkouška', 5, {
    dmAnnotation: 'Souhlas se zpracováním osobních údajů, OKslužby – poskytovatel',
    files: files.map((file, at) => ({
      dmFileDescr: 'souhlas.pdf',
      dmMimeType: 'application/pdf',
      content: Buffer.from('x'),
      ...file,
      dmFileMetaType: at === 0 ? 'main' : 'enclosure',
    })),
  });
  return { ...(await wholeWorld()), messages: [message], boxes: [senderBox] };
}

const rowsOf = async (office: Office, table: string) => (await office.db.query(`select * from ${table}`)).rows;

describe('one message', () => {
  test('processed twice at once opens each of its cases once', async () => {
    await using office = await givenStored(await worldOf('05'));
    const dmId = office.stored[0]!;
    const outcomes = await Promise.all([office.process(dmId), office.process(dmId)]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['alreadyProcessed', 'casesOpened']);
    expect(await rowsOf(office, 'access_case')).toHaveLength(2);
    expect(await office.process(dmId)).toEqual({ kind: 'alreadyProcessed' });
    expect((await rowsOf(office, 'case_event')).map(({ kind }) => kind)).toEqual(['opened', 'opened']);
  });

  test('that is not ours is forgotten: its id, its delivery and its state remain', async () => {
    await using office = await givenStored(await worldOf('26'));
    const dmId = office.stored[0]!;
    expect(await rowsOf(office, 'signed_original')).toHaveLength(1);
    expect(await office.process(dmId)).toEqual({ kind: 'notOurs' });
    for (const table of ['signed_original', 'signed_original_chunk', 'document', 'document_reading', 'access_case']) {
      expect(await rowsOf(office, table), table).toEqual([]);
    }
    const { rows } = await office.db.query('select to_jsonb(m) as row from intake_message m');
    const kept = Object.entries(rows[0].row).filter(([, value]) => value !== null);
    expect(Object.fromEntries(kept)).toEqual({
      dm_id: dmId,
      state: 'not_ours',
      delivered_at: expect.any(String),
      case_count: 0,
    });
    expect(await messageRow(office.db, dmId)).toMatchObject({ envelope: null, sift: null, failure: null });
    expect(await office.spooled()).toEqual([]);
    // Listed again it stays forgotten.
    expect(await office.pollOnce()).toMatchObject({ newCount: 0, storedCount: 0 });
    expect(await idsIn(office.db, 'not_ours')).toEqual([dmId]);
  });

  test('that ISDS flagged as suspicious waits for a person with its original kept and nothing read', async () => {
    const world = await worldOf('40');
    await using office = await givenOffice({ simulator: { world } });
    const read = vi.fn(office.processing.read);
    office.processing.read = read;
    await office.pollOnce();
    const [dmId] = await idsIn(office.db, 'quarantined');
    const row = await messageRow(office.db, dmId!);
    expect(row).toMatchObject({ failure_code: 'isds-suspicious', signature: 'valid' });
    expect(row.problem).toMatch(/podezřelou/);
    expect(await office.process(dmId!)).toEqual({ kind: 'alreadyProcessed' });
    expect(read).not.toHaveBeenCalled();
    expect(await rowsOf(office, 'signed_original_chunk')).not.toEqual([]);
    expect(await rowsOf(office, 'document')).toEqual([]);
  });
});

test('a birth number that stands where an address or a name should is not stored with the case', async () => {
  const text = [
    'Souhlas se zpracováním osobních údajů, OKslužby – poskytovatel',
    'Jméno a příjmení: Jana Malá',
    'E-mail: 7852011002@posta.example',
    'Organizace: Klub 785201/1002, z. s.',
    'Souhlasím se zpracováním osobních údajů.',
  ].join('\n');
  const file = { content: Buffer.from(text), dmFileDescr: 'souhlas.txt', dmMimeType: 'text/plain' };
  await using office = await givenStored(await worldWith(file));
  await office.process(office.stored[0]!);
  const cases = await rowsOf(office, 'access_case');
  expect(cases.length).toBeGreaterThan(0);
  expect(cases[0].email).toBe('78••••/••••@posta.example');
  for (const table of ['access_case', 'case_event', 'document', 'document_reading', 'data_message']) {
    const { rows } = await office.db.query(`select t::text as text from ${table} t`);
    expect(JSON.stringify(rows), table).not.toMatch(/785201\D{0,3}1002/);
  }
});

describe('a message that must not be read', () => {
  test.each<[string, FaultName | null, string]>([
    ['with a broken seal', 'broken-seal', 'evidence-invalid'],
    ['that is no signed message', 'garbage-signature', 'zfo'],
    ['that ISDS flagged as suspicious', null, 'isds-suspicious'],
  ])(
    '(%s) is never left judged but not in quarantine, whatever statement the database fails at',
    async (_, fault, code) => {
      await using office = await givenOffice({ simulator: { world: await worldOf(fault ? '05' : '40') } });
      if (fault) office.simulator.faults.add({ operation: 'SignedMessageDownload', name: fault });
      const read = vi.fn(office.processing.read);
      office.processing.read = read;
      // The connection is cut where the message would be put in quarantine.
      await office.db.query(`
      create function cut() returns trigger language plpgsql as $$ begin raise exception 'cut' using errcode = '57P01'; end $$;
      create trigger cut before update on data_message for each row when (new.state = 'quarantined') execute function cut()`);
      await expect(office.pollOnce()).rejects.toMatchObject({ code: '57P01' });
      const [dmId] = await idsIn(office.db, 'stored');
      expect(await messageRow(office.db, dmId!)).toMatchObject({ signature: null });
      await office.db.query('drop trigger cut on data_message');

      expect(await office.process(dmId!)).toMatchObject({ kind: 'quarantined', code: expect.stringContaining(code) });
      expect(read).not.toHaveBeenCalled();
    },
  );
});

describe('a document that cannot be read', () => {
  const notPdf = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * at * 31) % 251));
  test.each<[string, Partial<SampleFile>]>([
    ['not what it says', { content: notPdf }],
    [
      'cut in the middle',
      { content: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\nxref\n0 9999999') },
    ],
    [
      'a program',
      { content: Buffer.from('MZ\x90\0\x03'.padEnd(4000, '\0'), 'latin1'), dmFileDescr: 'souhlas.pdf.exe' },
    ],
    ['with a name that climbs out of its folder', { content: notPdf, dmFileDescr: '../../../../etc/passwd' }],
  ])('(%s) is a finding of a case in front of a person', async (_, file) => {
    await using office = await givenStored(await worldWith(file));
    expect(await office.process(office.stored[0]!)).toMatchObject({ kind: 'casesOpened' });
    expect(await rowsOf(office, 'document_reading')).toMatchObject([{ outcome: 'unreadable' }]);
    const cases = await rowsOf(office, 'access_case');
    expect(cases.length).toBeGreaterThan(0);
    for (const one of cases) expect(one.assessment).toBe('review');
    expect(await office.spooled()).toEqual([]);
  });

  test('does not keep the others in its message from being read', async () => {
    const good = (await worldOf('01')).messages[0]!.files[0]!;
    await using office = await givenStored(await worldWith({ content: notPdf }, { content: good.content }));
    expect(await office.process(office.stored[0]!)).toMatchObject({ kind: 'casesOpened' });
    const { rows } = await office.db.query(
      'select d.place, r.outcome from document d join document_reading r using (sha256) order by d.place',
    );
    expect(rows).toEqual([
      { place: '1', outcome: 'unreadable' },
      { place: '2', outcome: 'complete' },
    ]);
    // What could not be read may be what matters.
    for (const one of await rowsOf(office, 'access_case')) expect(one.assessment).not.toBe('ready');
  });
});

describe('an attempt', () => {
  test('is counted before anything is read, and after too many a person looks', async () => {
    await using office = await givenStored(await worldOf('04'));
    const dmId = office.stored[0]!;
    let seen: unknown;
    const read = office.processing.read;
    office.processing.read = async (...asked) => {
      seen = (await messageRow(office.db, dmId)).processing_attempts;
      throw new Failure('retry', 'reader-away', String(asked.length));
    };
    await expect(office.process(dmId)).rejects.toMatchObject({ code: 'reader-away' });
    expect(seen).toBe(1);

    await office.db.query('update data_message set processing_attempts = $1', [processingAttemptLimit]);
    office.processing.read = read;
    expect(await office.process(dmId)).toEqual({ kind: 'quarantined', code: 'processing-died' });
    const row = await messageRow(office.db, dmId);
    expect(row.problem).toMatch(/retry/);
    expect(await rowsOf(office, 'signed_original')).toHaveLength(1);
  });

  test('that failed for now comes again after a pause; a hopeless one is put in front of a person', async () => {
    await using office = await givenStored(await worldOf('04', '06'));
    const [retried, hopeless] = office.stored as [string, string];
    office.processing.read = async () => {
      throw new Failure('retry', 'reader-away', 'not now');
    };
    const original = await messageRow(office.db, hopeless);
    await office.db.query(
      `delete from signed_original_chunk where original_id in (select id from signed_original where message_id = $1)`,
      [original.id],
    );
    const worker = runWorker(
      { kind: 'postgres', url: office.database.url },
      { ...office.processing, queue: office.queue, log: office.log },
      2,
    );
    await vi.waitFor(
      async () => expect(await messageRow(office.db, hopeless)).toMatchObject({ state: 'quarantined' }),
      { timeout: 15_000 },
    );
    await vi.waitFor(
      async () => expect(await messageRow(office.db, retried)).toMatchObject({ failure_code: 'reader-away' }),
      {
        timeout: 15_000,
      },
    );
    await worker.close();
    expect(await messageRow(office.db, hopeless)).toMatchObject({ failure_code: 'original-damaged' });
    const row = await messageRow(office.db, retried);
    expect(row).toMatchObject({ state: 'stored', processing_attempts: 1, enqueued_at: null });
    expect((row.retry_at as Date).getTime()).toBeGreaterThan(Date.now());
    const levels = office
      .logged()
      .filter(({ msg }) => msg === 'message not processed')
      .map(({ message_id, level, code }) => [message_id, level, code]);
    expect(levels).toEqual(
      expect.arrayContaining([
        [retried, 'warn', 'reader-away'],
        [hopeless, 'error', 'original-damaged'],
      ]),
    );
  });

  test.each([
    ['a full disk', 'ENOSPC', 'machine'],
    ['a database whose name is not found', 'ENOTFOUND', 'database'],
    ['a database that is shutting down', '57P01', 'database'],
  ])('that ended by %s is not held against the message', async (_, code, told) => {
    await using office = await givenStored(await worldOf('04'));
    const dmId = office.stored[0]!;
    await office.db.query('update data_message set processing_attempts = $1', [processingAttemptLimit - 1]);
    office.processing.read = () => Promise.reject(Object.assign(new Error('not now'), { code }));
    const worker = runWorker(
      { kind: 'postgres', url: office.database.url },
      { ...office.processing, queue: office.queue, log: office.log },
      1,
    );
    await vi.waitFor(async () => expect(await messageRow(office.db, dmId)).toMatchObject({ failure_code: told }), {
      timeout: 15_000,
    });
    await worker.close();
    const row = await messageRow(office.db, dmId);
    expect(row).toMatchObject({ state: 'stored', processing_attempts: processingAttemptLimit - 1 });
    expect((row.retry_at as Date).getTime()).toBeGreaterThan(Date.now());
  });

  test('that our own shutdown ended is not held against the message', async () => {
    await using office = await givenStored(await worldOf('04'));
    const dmId = office.stored[0]!;
    const reading = Promise.withResolvers<void>();
    office.processing.read = (_file, _hint, _partsDir, signal) => {
      reading.resolve();
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    };
    const worker = runWorker(
      { kind: 'postgres', url: office.database.url },
      { ...office.processing, queue: office.queue, log: office.log },
      1,
    );
    await reading.promise;
    await worker.close();
    expect(await messageRow(office.db, dmId)).toMatchObject({
      state: 'stored',
      processing_attempts: 0,
      failure_code: null,
    });
    expect(await office.spooled()).toEqual([]);
  });
});

describe('a consent sent again', () => {
  test('is a duplicate also when it is processed before the first one', async () => {
    const world = await worldOf('01', '28');
    await using usual = await givenStored(world);
    await usual.process(usual.stored[0]!);
    await usual.process(usual.stored[1]!);
    await using office = await givenOffice({ simulator: usual.simulator });
    await importRegisters(office.db, world, office.simulator.clock.now);
    await office.pollOnce();
    const [first, again] = usual.stored as [string, string];
    await office.process(again);
    expect(await rowsOf(office, 'access_case')).toMatchObject([{ assessment: 'ready', duplicate_of: null }]);
    await office.process(first);

    expect(await outcomeOf(office.db)).toEqual(await outcomeOf(usual.db));
    const cases = await office.db.query(
      'select dm_id, assessment, proposal, duplicate_of from provisioning_case order by received_at',
    );
    expect(cases.rows).toMatchObject([
      { dm_id: first, assessment: 'ready', proposal: 'create_account', duplicate_of: null },
      { dm_id: again, assessment: 'information', proposal: 'none', duplicate_of: expect.stringMatching(/^P/) },
    ]);
    const { rows } = await office.db.query("select reason from case_event where kind = 'judged_anew'");
    expect(rows).toHaveLength(1);
  });

  test('is judged anew only while nobody has decided it', async () => {
    const world = await worldOf('01', '28');
    await using office = await givenStored(world);
    const [first, again] = office.stored as [string, string];
    await office.process(again);
    await office.db.query("update access_case set status = 'approved'");
    await office.process(first);
    const { rows } = await office.db.query('select dm_id, status, assessment from provisioning_case where dm_id = $1', [
      again,
    ]);
    expect(rows).toEqual([{ dm_id: again, status: 'approved', assessment: 'ready' }]);
  });
});
