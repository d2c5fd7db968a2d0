import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Queryable } from '../db/pool.ts';
import { Failure } from '../errors.ts';

/**
 * A rodné číslo at rest: AES-256-CBC, then HMAC-SHA-256 over iv and ciphertext (iv 16 · ciphertext · mac 32 bytes), and
 * a separate keyed hash for telling two people apart. The keys are derived from DATA_KEY by HMAC with a label. The
 * scheme is one that Postgres's pgcrypto can undo, because `claim_approved_case` hands the number to the provisioning
 * system (`open_birth_number` in migrations/0004_provisioning.sql does the same in SQL).
 */
export type SealedBirthNumber = { encrypted: Buffer; hash: Buffer };

const derive = (dataKey: Buffer, label: string) => createHmac('sha256', dataKey).update(label).digest();

/** `number`: nine or ten digits. */
export function sealBirthNumber(number: string, dataKey: Buffer): SealedBirthNumber {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', derive(dataKey, 'podatelna birth number encryption'), iv);
  const body = Buffer.concat([iv, cipher.update(number, 'ascii'), cipher.final()]);
  const mac = createHmac('sha256', derive(dataKey, 'podatelna birth number authentication')).update(body).digest();
  return {
    encrypted: Buffer.concat([body, mac]),
    hash: createHmac('sha256', derive(dataKey, 'podatelna birth number hash')).update(number).digest(),
  };
}

/** The reverse; throws when the key is another one or the bytes were changed. */
export function openBirthNumber(encrypted: Buffer, dataKey: Buffer): string {
  const body = encrypted.subarray(0, -32);
  const mac = createHmac('sha256', derive(dataKey, 'podatelna birth number authentication')).update(body).digest();
  if (body.length < 32 || !timingSafeEqual(mac, encrypted.subarray(-32))) {
    throw new Failure(
      'operator',
      'data-key',
      'a birth number cannot be read: DATA_KEY is not the one it was written with',
    );
  }
  const decipher = createDecipheriv(
    'aes-256-cbc',
    derive(dataKey, 'podatelna birth number encryption'),
    body.subarray(0, 16),
  );
  return Buffer.concat([decipher.update(body.subarray(16)), decipher.final()]).toString('ascii');
}

/** Keeps a number in the one place for them and returns the hash that names it there (32 bytes). */
export async function keepBirthNumber(db: Queryable, number: string, dataKey: Buffer): Promise<Buffer> {
  const { encrypted, hash } = sealBirthNumber(number, dataKey);
  await db.query(`insert into birth_number (hash, encrypted) values ($1, $2) on conflict (hash) do nothing`, [
    hash,
    encrypted,
  ]);
  return hash;
}

/** The numbers named by the hashes, in their order; null for one that has been erased. */
export async function recallBirthNumbers(db: Queryable, hashes: Buffer[], dataKey: Buffer): Promise<(string | null)[]> {
  if (hashes.length === 0) return [];
  const { rows } = await db.query<{ hash: Buffer; encrypted: Buffer }>(
    'select hash, encrypted from birth_number where hash = any($1::bytea[])',
    [hashes],
  );
  const numbers = new Map(rows.map((row) => [row.hash.toString('hex'), openBirthNumber(row.encrypted, dataKey)]));
  return hashes.map((hash) => numbers.get(hash.toString('hex')) ?? null);
}
