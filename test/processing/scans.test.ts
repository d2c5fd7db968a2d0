import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { DocumentReaders } from '../../src/processing/read-documents.ts';
import { runWorker } from '../../src/processing/run-worker.ts';
import type { SampleWorld } from '../../src/simulator/sample.ts';
import { sample, senderBox, start } from '../simulator/given-simulator.ts';
import { givenOffice, idsIn, messageRow, type Office } from '../spine/given-office.ts';
import { importRegisters, wholeWorld, worldOf } from '../spine/given-world.ts';

beforeAll(() => wholeWorld(start), 120_000);

async function givenStored(world: SampleWorld): Promise<Office & { stored: string[] }> {
  const office = await givenOffice({ simulator: { world } });
  await importRegisters(office.db, world, office.simulator.clock.now);
  await office.pollOnce();
  return Object.assign(office, { stored: await idsIn(office.db, 'stored') });
}

const soon = { timeout: 20_000, interval: 50 };

describe('a message with a scan', () => {
  test('holds up none of the others: it goes on among the scans while they are done', async () => {
    // The sixteenth is a photograph, the fourth a DOCX.
    await using office = await givenStored(await worldOf('04', '16'));
    const begun = Promise.withResolvers<void>();
    const slow = Promise.withResolvers<void>();
    const recognise = office.processing.recognise!;
    office.processing.recognise = async (...task) => {
      begun.resolve();
      await slow.promise;
      return recognise(...task);
    };
    const backend = { kind: 'postgres' as const, url: office.database.url };
    const worker = runWorker(backend, { ...office.processing, queue: office.queue, log: office.log }, 1);

    await begun.promise;
    await vi.waitFor(async () => expect(await idsIn(office.db, 'processed')).toHaveLength(1), soon);
    const [waiting] = await idsIn(office.db, 'stored');
    expect(await messageRow(office.db, waiting!)).toMatchObject({ lane: 'scans', failure_code: null });
    slow.resolve();
    await vi.waitFor(async () => expect(await idsIn(office.db, 'stored')).toEqual([]), soon);
    await worker.close();
    expect(await messageRow(office.db, waiting!)).toMatchObject({ state: 'processed', processing_attempts: 1 });
  });
});

describe('a document that was read before', () => {
  const consent = [
    'Souhlas se zpracováním osobních údajů, OKslužby – poskytovatel',
    'Jméno a příjmení: Jana Malá',
    'Rodné číslo: 785201/1002',
    'Souhlasím se zpracováním osobních údajů.',
  ].join('\n');
  const message = (name: string, hoursAgo: number) =>
    sample(name, hoursAgo, {
      dmAnnotation: 'Souhlas OKslužby – poskytovatel',
      files: [
        {
          dmFileDescr: 'souhlas.txt',
          dmMimeType: 'text/plain',
          dmFileMetaType: 'main',
          content: Buffer.from(consent),
        },
      ],
    });

  /** Counts the documents that are really read. */
  function counting(office: Office): { count: number } {
    const read = office.processing.read;
    const counted = { count: 0 };
    office.processing.read = (...asked: Parameters<DocumentReaders['read']>) => {
      counted.count += 1;
      return read(...asked);
    };
    return counted;
  }

  test('is not read again when it comes in another message, and its birth number is known all the same', async () => {
    const world = { ...(await wholeWorld()), messages: [message('prvni', 5), message('druha', 4)], boxes: [senderBox] };
    await using office = await givenStored(world);
    const reads = counting(office);
    for (const dmId of office.stored) await office.process(dmId);

    expect(reads.count).toBe(1);
    const cases = await office.db.query(
      `select birth_date::text as birth_date, encode(birth_number_hash, 'hex') as hash, duplicate_of is not null as duplicate
         from access_case order by received_at`,
    );
    expect(cases.rows).toEqual([
      { birth_date: '1978-02-01', hash: expect.stringMatching(/^[0-9a-f]{64}$/), duplicate: false },
      { birth_date: '1978-02-01', hash: cases.rows[0].hash, duplicate: true },
    ]);
    expect((await office.db.query('select from birth_number')).rowCount).toBe(1);
  });

  test('is read again when its birth number has been erased meanwhile', async () => {
    const world = { ...(await wholeWorld()), messages: [message('prvni', 5), message('druha', 4)], boxes: [senderBox] };
    await using office = await givenStored(world);
    const reads = counting(office);
    await office.process(office.stored[0]!);
    await office.db.query('delete from birth_number');
    await office.process(office.stored[1]!);

    expect(reads.count).toBe(2);
    const { rows } = await office.db.query('select birth_number_hash is not null as known from access_case');
    expect(rows).toEqual([{ known: true }, { known: true }]);
  });
});
