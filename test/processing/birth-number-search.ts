import { Redis } from 'ioredis';
import type { Db } from '../../src/db/pool.ts';

/** Every row of every table of podatelna and of its queue as text (bytea as hex), the originals themselves left out. */
export async function everythingDerived(db: Db): Promise<{ place: string; text: string }[]> {
  const tables = await db.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema in ('public', 'bullmq') and table_type = 'BASE TABLE' and table_name <> 'signed_original_chunk'
      order by 1`,
  );
  const found: { place: string; text: string }[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await db.query<{ text: string }>(`select t::text as text from ${name} t`);
    for (const { text } of rows) found.push({ place: name, text });
  }
  return found;
}

/** Every key of a Redis database with what is in it, as the server dumps it. */
export async function everythingInRedis(url: string): Promise<{ place: string; text: string }[]> {
  const redis = new Redis(url);
  try {
    const found: { place: string; text: string }[] = [];
    for (const key of await redis.keys('*')) {
      const kind = await redis.type(key);
      const value =
        kind === 'hash'
          ? await redis.hgetall(key)
          : kind === 'string'
            ? await redis.get(key)
            : await redis.dumpBuffer(key);
      found.push({
        place: `redis ${key}`,
        text: value instanceof Buffer ? value.toString('latin1') : JSON.stringify(value),
      });
    }
    return found;
  } finally {
    redis.disconnect();
  }
}

/**
 * What a birth number looks like in stored text: with or without the slash or another sign in its place, as hex, and as
 * base64 at each of the three places where it may begin.
 */
export function tracesOf(number: string): RegExp {
  const digits = number.replace(/\D/g, '');
  const written = `${digits.slice(0, 6)}\\D{0,3}${digits.slice(6)}`;
  const forms = [written];
  for (const text of [digits, `${digits.slice(0, 6)}/${digits.slice(6)}`]) {
    forms.push(Buffer.from(text).toString('hex'));
    for (const lead of [0, 1, 2]) {
      const encoded = Buffer.concat([Buffer.alloc(lead), Buffer.from(text)]).toString('base64');
      // Signs that also depend on the neighbours are left out.
      forms.push(
        encoded.slice(Math.ceil((lead * 8) / 6), Math.floor(((lead + text.length) * 8) / 6)).replace(/[+/]/g, '\\$&'),
      );
    }
  }
  return new RegExp(forms.join('|'), 'i');
}
