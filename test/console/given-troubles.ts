import type { Db } from '../../src/db/pool.ts';

/** Messages that stand still, of each kind: three in quarantine, one gone, one that waits for its next try. */
export async function givenTroubles(db: Db): Promise<void> {
  const messages: [id: string, state: string, code: string, problem: string | null, delivered: string][] = [
    ['2001', 'quarantined', 'evidence-invalid', 'Pečeť zprávy neplatí.', '2026-02-28T23:30:00Z'],
    [
      '2002',
      'quarantined',
      'processing-died',
      'Zpracování zprávy desetkrát skončilo předčasně.',
      '2026-04-01T07:00:00Z',
    ],
    [
      '2003',
      'quarantined',
      'processing-died',
      'Zpracování zprávy desetkrát skončilo předčasně.',
      '2026-04-03T07:00:00Z',
    ],
    ['2004', 'unavailable', 'isds-1219', 'ISDS zprávu nevydá (1219).', '2026-04-04T07:00:00Z'],
    ['2005', 'listed', 'timeout', null, '2026-04-05T07:00:00Z'],
  ];
  for (const [id, state, code, problem, delivered] of messages) {
    const envelope = { senderName: 'Domov pod Lipou, p. o.', senderBoxId: 'abc1234', annotation: 'OKslužby – souhlas' };
    await db.query(
      `insert into data_message (dm_id, state, wanted, delivered_at, listed_at, envelope, problem, failure_code, failure, retry_at)
       values ($1, $2, true, $3, $3, $4, $5, $6, $6, case when $2 = 'listed' then now() + interval '5 minutes' end)`,
      [id, state, delivered, envelope, problem, code],
    );
  }
  await db.query(
    `update data_message set failing_since = delivered_at + interval '1 hour', failed_at = delivered_at + interval '3 hours'
      where failure_code = 'processing-died'`,
  );
}
