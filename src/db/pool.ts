import pg from 'pg';

export type Db = pg.Pool;

/** A connection inside an open transaction, from `inTransaction`: code that takes it cannot be called outside one. */
export type Tx = pg.PoolClient & { readonly __tx: unique symbol };

/** What a single statement can be run on. */
export type Queryable = Db | Tx;

/**
 * How column values arrive, for our own connections only (BullMQ shares the driver): bigint columns hold counters and
 * row ids far below 2^53, so numbers; a date is a date and not a midnight somewhere, so text.
 */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === pg.types.builtins.INT8) return Number;
    if (oid === pg.types.builtins.DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format);
  },
} as pg.CustomTypesConfig;

/**
 * Opens a pool on `url`. Statements are bounded to a minute: nothing podatelna asks of its database takes longer, and
 * a stuck one must not hold a place for ever. `onError` hears of idle connections that broke; the pool replaces them.
 */
export function openPool(url: string, options: { max?: number; name: string; onError: (error: Error) => void }): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.name,
    types,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  // A pool that is ended does not wait for its connections to close: one that the stopping server closes first lost nothing.
  pool.on('error', (error) => {
    if (!pool.ending) options.onError(error);
  });
  return pool;
}

/** Runs `work` in one transaction: committed when it returns, rolled back when it throws. */
export async function inTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await db.connect();
  let broken: Error | undefined;
  // A connection that dies between two statements would otherwise end the process: pg reports it as an event.
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    await client.query('begin');
    const result = await work(client as unknown as Tx);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => {
      broken = failed;
    });
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}
