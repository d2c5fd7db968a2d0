import { jsonb } from '../db/jsonb.ts';
import type { Queryable, Tx } from '../db/pool.ts';
import {
  type DocumentKind,
  type DocumentReading,
  type DocumentSignature,
  extractorVersion,
} from '../extraction/reading.ts';

/** A document of a message as it is kept: bytes stay in the signed original. */
export type DocumentRecord = {
  place: string;
  name: string;
  declaredType: string;
  metaType: string;
  /** hex */
  sha256: string;
  sizeBytes: number;
  reading: KeptReading;
  /** signatures over it that stand elsewhere, birth numbers masked */
  outerSignatures: DocumentSignature[];
  durationMs: number;
};

/** What was read in the bytes of one digest. */
export type KeptReading = {
  /** birth numbers masked */
  reading: DocumentReading;
  /** what the masks stand for, as rows of `birth_number`, in their order */
  birthNumbers: (Buffer | null)[];
  /** reading again would give the same */
  settled: boolean;
  partCount: number;
};

/**
 * Writes the documents of a message and what was read in them; running again changes nothing but
 * what was cut short and signatures over them.
 */
export async function recordDocuments(tx: Tx, messageId: number, documents: DocumentRecord[]): Promise<void> {
  for (const document of documents) {
    const { reading } = document;
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
      `insert into document_reading (sha256, extractor_version, outcome, reading, birth_numbers, settled, part_count, read_at, duration_ms)
       values (decode($1, 'hex'), $2, $3, $4, $5::bytea[], $6, $7, now(), $8)
       on conflict (sha256, extractor_version) do update
         set outcome = excluded.outcome, reading = excluded.reading, birth_numbers = excluded.birth_numbers,
             settled = excluded.settled, part_count = excluded.part_count, read_at = now(), duration_ms = excluded.duration_ms
         where not document_reading.settled`,
      [
        document.sha256,
        extractorVersion,
        reading.reading.outcome,
        jsonb(reading.reading),
        reading.birthNumbers,
        reading.settled,
        reading.partCount,
        document.durationMs,
      ],
    );
  }
}

/** What today's extractor has read in the bytes of this digest (hex), or null. */
export async function keptReading(db: Queryable, sha256: string): Promise<KeptReading | null> {
  const { rows } = await db.query(
    `select reading, birth_numbers, settled, part_count from document_reading
      where sha256 = decode($1, 'hex') and extractor_version = $2`,
    [sha256, extractorVersion],
  );
  const row = rows[0];
  return row
    ? { reading: row.reading, birthNumbers: row.birth_numbers, settled: row.settled, partCount: row.part_count }
    : null;
}

/** One document of a message with the newest reading of its bytes. */
export type StoredDocument = {
  messageId: number;
  place: string;
  name: string;
  declaredType: string;
  sha256: string;
  sizeBytes: number;
  /** signatures over it that stand elsewhere */
  outerSignatures: DocumentSignature[];
  /** birth numbers masked; null while the message waits */
  reading: DocumentReading | null;
};

/** "2", or "2/1" for what lies in the second. */
const placePattern = /^\d{1,4}(\/\d{1,4}){0,4}$/;

/** The document at `place` of a message; null when there is none, or it is no place at all. */
export async function readStoredDocument(db: Queryable, dmId: string, place: string): Promise<StoredDocument | null> {
  if (!placePattern.test(place)) return null;
  const { rows } = await db.query(
    `select d.message_id, d.place, d.name, d.declared_type, encode(d.sha256, 'hex') as sha256, d.size_bytes, d.outer_signatures, r.reading
       from document d
       join data_message m on m.id = d.message_id
       left join lateral (select reading from document_reading r where r.sha256 = d.sha256
                           order by r.read_at desc limit 1) r on true
      where m.dm_id = $1 and d.place = $2`,
    [dmId, place],
  );
  const row = rows[0];
  if (!row) return null;
  return {
    messageId: row.message_id,
    place: row.place,
    name: row.name,
    declaredType: row.declared_type,
    sha256: row.sha256,
    sizeBytes: row.size_bytes,
    outerSignatures: row.outer_signatures,
    reading: row.reading,
  };
}

/** A document of a message as a list names it. */
export type ListedDocument = Pick<StoredDocument, 'place' | 'name' | 'sizeBytes'> & {
  /** null while the message waits */
  kind: DocumentKind | null;
  pages: number;
};

/** The documents of a message in the order of their places. */
export async function listDocuments(db: Queryable, dmId: string): Promise<ListedDocument[]> {
  const { rows } = await db.query<ListedDocument>(
    `select d.place, d.name, d.size_bytes as "sizeBytes", r.reading ->> 'kind' as kind,
            coalesce(jsonb_array_length(jsonb_path_query_first(r.reading, '$.pages')), 0) as pages
       from document d
       join data_message m on m.id = d.message_id
       left join lateral (select reading from document_reading r where r.sha256 = d.sha256
                           order by r.read_at desc limit 1) r on true
      where m.dm_id = $1
      order by string_to_array(d.place, '/')::integer[]`,
    [dmId],
  );
  return rows;
}
