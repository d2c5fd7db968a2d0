import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Failure } from '../errors.ts';

/**
 * A rodné číslo at rest: AES-256-CBC, then HMAC-SHA-256 over iv and ciphertext (iv 16 · ciphertext · mac 32 bytes), and
 * a separate keyed hash for telling two people apart. The keys are derived from DATA_KEY by HMAC with a label. The
 * scheme is one that Postgres's pgcrypto can undo, because `claim_approved_case` hands the number to the provisioning
 * system (migrations/0004_provisioning.sql does the same in SQL).
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
