import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forgetRefusal } from '../../src/intake/account.ts';
import { downloadOnce } from '../../src/intake/poll.ts';
import type { FaultName } from '../../src/simulator/faults.ts';
import { sample } from '../simulator/given-simulator.ts';
import { givenOffice, type Office, unhurried } from '../spine/given-office.ts';

/**
 * Whatever ISDS does, in whatever order: once it answers properly again, everything that reached the box is known, what
 * carries a signal is stored with its own hash, and the rest has left an id only. The model is a list of what was put
 * into the box.
 */

const hour = 3_600_000;
const runs = process.env.SOAK === 'full' ? 200 : 8;

type Happening =
  | { kind: 'arrives'; ours: boolean; minutesAgo: number }
  | {
      kind: 'fault';
      operation: 'GetListOfReceivedMessages' | 'SignedMessageDownload' | 'FindDataBox2';
      name: FaultName;
    }
  | { kind: 'poll' }
  | { kind: 'download' }
  | { kind: 'later'; minutes: number }
  | { kind: 'clockSkew'; seconds: number };

const listFaults: FaultName[] = [
  'cut',
  'half',
  'empty',
  'html',
  '503-maintenance',
  '3006',
  '3008',
  '3009',
  'unknown-status',
  'soap-fault',
  'new-mail',
  'repeated-record',
  'out-of-order',
  'unknown-values',
  '401',
];
const downloadFaults: FaultName[] = [
  'cut',
  'half',
  'empty',
  'html',
  '503-maintenance',
  '3009',
  '0005',
  'soap-fault',
  '401',
];

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('arrives' as const),
      ours: fc.boolean(),
      minutesAgo: fc.integer({ min: 0, max: 40 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.oneof(
      fc.record({
        kind: fc.constant('fault' as const),
        operation: fc.constant('GetListOfReceivedMessages' as const),
        name: fc.constantFrom(...listFaults),
      }),
      fc.record({
        kind: fc.constant('fault' as const),
        operation: fc.constantFrom('SignedMessageDownload' as const, 'FindDataBox2' as const),
        name: fc.constantFrom(...downloadFaults),
      }),
    ),
  },
  { weight: 4, arbitrary: fc.constant({ kind: 'poll' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'download' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('later' as const), minutes: fc.integer({ min: 1, max: 72 * 60 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('clockSkew' as const), seconds: fc.integer({ min: -600, max: 600 }) }),
  },
);

test('after any outage everything that reached the box is known, and what may be ours is stored', {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 30 }), async (happenings) => {
      await using office = await givenOffice({
        simulator: { world: { messages: [], boxes: [] }, passwordExpiresAt: null },
      });
      const put = new Map<string, boolean>();
      for (const one of happenings) await happen(office, put, one);

      // ISDS is well again, and a person has said so where that is needed.
      office.simulator.faults.clear();
      office.simulator.manners.clockSkewMs = 0;
      office.simulator.clock.now = new Date(office.simulator.clock.now.getTime() + 2 * hour);
      await settle(office);

      const { rows } = await office.db.query(
        `select dm_id, state, m.sha256 is not null as has_original
           from data_message left join lateral (select sha256 from signed_original o where o.message_id = data_message.id limit 1) m on true`,
      );
      const known = new Map(rows.map((row) => [row.dm_id, row]));
      for (const [dmId, ours] of put) {
        expect(known.get(dmId), `message ${dmId} is known`).toMatchObject(
          ours ? { state: 'stored', has_original: true } : { state: 'not_ours', has_original: false },
        );
      }
      expect(await office.spooled()).toEqual([]);
      expect(Math.max(0, ...office.simulator.requests().map((call) => call.concurrent))).toBeLessThanOrEqual(1);
    }),
    { numRuns: runs, endOnFailure: process.env.SOAK !== 'full' },
  );
});

async function happen(office: Office, put: Map<string, boolean>, one: Happening): Promise<void> {
  const { simulator } = office;
  switch (one.kind) {
    case 'arrives': {
      const number = put.size + 1;
      const dmId = await simulator.addMessage(
        sample(`zpráva ${number}`, one.minutesAgo / 60, {
          dmAnnotation: one.ours ? `Souhlas OKslužby ${number}` : `Faktura ${number}`,
          files: [
            {
              dmFileDescr: 'a.txt',
              dmMimeType: 'text/plain',
              dmFileMetaType: 'main',
              content: Buffer.from(`text ${number}`),
            },
          ],
        }),
      );
      put.set(dmId, one.ours);
      return;
    }
    case 'fault':
      simulator.faults.add({ operation: one.operation, name: one.name });
      return;
    case 'poll':
      await office.pollOnce().catch(() => {});
      return;
    case 'download':
      await downloadOnce(office.poll, unhurried).catch(() => {});
      return;
    case 'later':
      simulator.clock.now = new Date(simulator.clock.now.getTime() + one.minutes * 60_000);
      return;
    case 'clockSkew':
      simulator.manners.clockSkewMs = one.seconds * 1000;
      return;
  }
}

/** What a running daemon does by itself, with its pauses taken out, and one person's "resume". */
async function settle(office: Office): Promise<void> {
  await forgetRefusal(office.db);
  for (let round = 0; round < 5; round += 1) {
    await office.db.query(`update data_message set retry_at = now() where retry_at is not null`);
    await office.db.query(`update isds_account set not_before = '-infinity'`);
    await office.pollOnce();
    const { rows } = await office.db.query(`select count(*) as waiting from data_message where state = 'listed'`);
    if (rows[0].waiting === 0) return;
  }
}
