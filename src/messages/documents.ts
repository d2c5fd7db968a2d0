import { jsonb } from '../db/jsonb.ts';
import type { Tx } from '../db/pool.ts';
import { type DocumentReading, type DocumentSignature, extractorVersion } from '../extraction/reading.ts';

/** A document of a message as it is kept: bytes stay in the signed original. */
export type DocumentRecord = {
  place: string;
  name: string;
  declaredType: string;
  metaType: string;
  /** hex */
  sha256: string;
  sizeBytes: number;
  /** birth numbers masked */
  reading: DocumentReading;
  /** signatures over it that stand elsewhere, birth numbers masked */
  outerSignatures: DocumentSignature[];
  durationMs: number;
};

/** Writes the documents of a message and what was read in them; running again changes nothing but signatures over them. */
export async function recordDocuments(tx: Tx, messageId: number, documents: DocumentRecord[]): Promise<void> {
  for (const document of documents) {
    await tx.query(
      `insert into document (message_id, place, name, declared_type, meta_type, sha256, size_bytes, outer_signatures)
       values ($1, $2, $3, $4, $5, decode($6, 'hex'), $7, $8)
       on conflict (message_id, place) do update set outer_signatures = excluded.outer_signatures`,
      [
        messageId,
        document.place,
        document.name,
        document.declaredType,
        document.metaType,
        document.sha256,
        document.sizeBytes,
        jsonb(document.outerSignatures),
      ],
    );
    await tx.query(
      `insert into document_reading (sha256, extractor_version, outcome, reading, read_at, duration_ms)
       values (decode($1, 'hex'), $2, $3, $4, now(), $5)
       on conflict (sha256, extractor_version) do nothing`,
      [document.sha256, extractorVersion, document.reading.outcome, jsonb(document.reading), document.durationMs],
    );
  }
}
