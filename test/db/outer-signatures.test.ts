import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Db } from '../../src/db/pool.ts';
import { inTransaction } from '../../src/db/pool.ts';
import { extractorVersion } from '../../src/extraction/reading.ts';
import { type DocumentRecord, recordDocuments } from '../../src/messages/documents.ts';
import { givenReading, givenSignature } from '../classification/given.ts';
import { testDatabase } from '../support/database.ts';
import { givenCase, givenProcessedMessage } from './given-case.ts';

const record = (verdict: 'true' | 'unknown'): DocumentRecord => ({
  place: '1',
  name: 'souhlas.pdf',
  declaredType: 'application/pdf',
  metaType: 'main',
  sha256: 'a'.repeat(64),
  sizeBytes: 10,
  reading: { reading: givenReading('Souhlas'), birthNumbers: [], settled: true, partCount: 0 },
  outerSignatures: [givenSignature('Jana Malá', { file: 'souhlas.pdf.p7s', chain: verdict })],
  durationMs: 1,
});

test('signatures over a document are kept with it and replaced when they are judged anew', async () => {
  await using database = await testDatabase();
  const { db } = database;
  const message = await givenProcessedMessage(db);
  const kept = async () => (await db.query('select outer_signatures from document')).rows[0].outer_signatures;

  await inTransaction(db, (tx) => recordDocuments(tx, message, [record('unknown')]));
  expect(await kept()).toEqual(record('unknown').outerSignatures);
  await inTransaction(db, (tx) => recordDocuments(tx, message, [record('true')]));
  expect(await kept()).toEqual(record('true').outerSignatures);
});

/** What version 2 of the extractor stored. */
const old = {
  kind: 'pades',
  signerName: 'Jana Malá',
  signerOrganisation: null,
  claimedAt: '2026-03-01T09:00:00.000Z',
  intact: 'true',
  coversWholeDocument: 'false',
  chain: 'unknown',
  because: 'Podpis je neporušený; po podpisu byl dokument změněn.',
};

test('a signature stored with one reason for everything becomes one of separate facts', async () => {
  await using database = await testDatabase();
  const { db } = database;
  await db.query('alter table document drop column outer_signatures');
  const store = (sha256: string, signatures: unknown[]) =>
    db.query(
      `insert into document_reading (sha256, extractor_version, outcome, reading, read_at, duration_ms)
       values (decode($1, 'hex'), '2', 'complete', $2, now(), 1)`,
      [sha256.repeat(64), { ...givenReading('Souhlas'), signatures }],
    );
  await store('a', [old, { ...old, signerName: 'Petr Novák', claimedAt: null }]);
  await store('b', []);
  const caseId = await givenCase(db);
  await setSigning(db, caseId, { kind: 'electronic', documentSignature: old });
  const unsigned = await givenCase(db);
  await setSigning(db, unsigned, { kind: 'none' });

  await db.query(readFileSync('migrations/0008_outer_signatures.sql', 'utf8'));

  const told = { because: old.because };
  const converted = {
    kind: 'pades',
    file: null,
    signer: null,
    intact: { verdict: 'true', ...told },
    coversWholeDocument: { verdict: 'false', ...told },
    chain: { verdict: 'unknown', ...told },
    time: {
      verdict: 'unknown',
      because: 'Čas podpisu uvádí jen sám podepisující, doložen není.',
      source: 'claim',
      at: old.claimedAt,
    },
    summary: old.because,
  };
  const readings = await db.query(`select reading -> 'signatures' as signatures from document_reading order by sha256`);
  expect(readings.rows[0].signatures).toEqual([
    converted,
    { ...converted, time: { ...converted.time, source: 'none', at: null } },
  ]);
  expect(readings.rows[1].signatures).toEqual([]);
  const cases = await db.query(`select details #> '{act,signing}' as signing from access_case order by case_id`);
  expect(cases.rows.map((row) => row.signing)).toEqual([
    { kind: 'electronic', documentSignature: converted },
    { kind: 'none' },
  ]);
  expect(Number(extractorVersion)).toBeGreaterThan(2);
});

async function setSigning(db: Db, caseId: string, signing: unknown): Promise<void> {
  await db.query('update access_case set details = $2 where case_id = $1', [caseId, { act: { signing } }]);
}
