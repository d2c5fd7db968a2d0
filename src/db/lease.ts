import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { Failure } from '../errors.ts';
import type { Db, Tx } from './pool.ts';

/** Something only one may do at a time, held for now. */
export type Lease = {
  readonly name: string;
  /** grows with every taking of this lease */
  readonly token: number;
  /** aborted when the lease is found lost; whatever is under way must end */
  readonly signal: AbortSignal;
  /**
   * Fences the writes of `tx`: throws when somebody else has taken the lease since, and otherwise keeps anybody from
   * taking it until `tx` ends. A process that slept past its end can therefore change nothing afterwards.
   */
  fence(tx: Tx): Promise<void>;
  release(): Promise<void>;
};

export type LeaseHolder = {
  /** null when somebody else holds it */
  take(name: string): Promise<Lease | null>;
  /** waits until it is free */
  takeWhenFree(name: string, signal: AbortSignal): Promise<Lease>;
  close(): Promise<void>;
};

const lost = (name: string, cause?: unknown) =>
  new Failure('retry', 'lease-lost', `another process has taken over (${name})`, cause);

/**
 * Takes leases (table `lease`) for one process. A lease ends when it is released, when it is not renewed for `ttlMs`,
 * or at once when the database session of its holder is gone: a killed daemon is succeeded without a pause. `holder`
 * says to people who it is (host and process id).
 */
export function leaseHolder(db: Db, holder: string, ttlMs = 30_000): LeaseHolder {
  let session: Promise<pg.PoolClient> | null = null;
  /** renewals of the leases held: when the session is gone, others may take them over at once */
  const held = new Set<() => void>();

  /** One connection that lives as long as the leases do; its backend is what others look at. */
  async function aliveSession(): Promise<pg.PoolClient> {
    session ??= openSession();
    const mine = session;
    try {
      return await mine;
    } catch (error) {
      if (session === mine) session = null;
      throw error;
    }
  }

  function openSession(): Promise<pg.PoolClient> {
    const opened = db.connect().then((client) => {
      // Its end is told after its error, when the next session may be there already: only this one is forgotten.
      const forget = (error?: Error) => {
        if (session !== opened) return;
        session = null;
        client.release(error ?? true);
        for (const renew of held) renew();
      };
      client.once('error', forget);
      client.once('end', () => forget());
      return client;
    });
    return opened;
  }

  let lastUse: Promise<unknown> = Promise.resolve();

  /** A connection carries one query at a time: takers and renewals queue up for it. */
  function inSession<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const result = lastUse.then(async () => work(await aliveSession()));
    lastUse = result.catch(() => {});
    return result;
  }

  async function take(name: string): Promise<Lease | null> {
    const askedAt = performance.now();
    const token = await inSession((client) => takeOn(client, name));
    return token === null ? null : holding(name, token, askedAt);
  }

  async function takeOn(client: pg.PoolClient, name: string): Promise<number | null> {
    await client.query('insert into lease (name) values ($1) on conflict do nothing', [name]);
    const { rows } = await client.query<{ token: number }>(
      `update lease
          set token = token + 1, holder = $2, expires_at = clock_timestamp() + $3 * interval '1 millisecond',
              backend_pid = pg_backend_pid(),
              backend_start = (select backend_start from pg_stat_activity where pid = pg_backend_pid())
        where name = $1
          and (holder is null or expires_at < clock_timestamp()
               or not exists (select from pg_stat_activity a
                               where a.pid = lease.backend_pid
                                 and coalesce(a.backend_start = lease.backend_start, true)))
      returning token`,
      [name, holder, ttlMs],
    );
    return rows[0]?.token ?? null;
  }

  function holding(name: string, token: number, takenAt: number): Lease {
    const ended = new AbortController();
    const renewing = setInterval(renewSoon, ttlMs / 3);
    renewing.unref();
    held.add(renewSoon);
    let expiring = expireAfter(takenAt);

    function end(): void {
      held.delete(renewSoon);
      clearInterval(renewing);
      clearTimeout(expiring);
    }

    function lose(cause?: unknown): Failure {
      end();
      const failure = lost(name, cause);
      ended.abort(failure);
      return failure;
    }

    /** Not renewed in time, for whatever reason: somebody else may have it, so what is under way must end. */
    function expireAfter(renewedAt: number): NodeJS.Timeout {
      return setTimeout(() => lose(), Math.max(0, renewedAt + ttlMs - performance.now())).unref();
    }

    function renewSoon(): void {
      if (!held.has(renewSoon)) return;
      renew().catch(() => {
        // The database is away for a moment: the lease still stands until its end, and the fence decides about writes.
      });
    }

    async function renew(): Promise<void> {
      const askedAt = performance.now();
      const { rowCount } = await inSession((client) =>
        client.query(
          `update lease
              set expires_at = clock_timestamp() + $3 * interval '1 millisecond', backend_pid = pg_backend_pid(),
                  backend_start = (select backend_start from pg_stat_activity where pid = pg_backend_pid())
            where name = $1 and token = $2`,
          [name, token, ttlMs],
        ),
      );
      if (!held.has(renewSoon)) return;
      if (rowCount === 0) lose();
      else {
        clearTimeout(expiring);
        expiring = expireAfter(askedAt);
      }
    }

    return {
      name,
      token,
      signal: ended.signal,
      async fence(tx) {
        const { rowCount } = await tx.query(
          'select from lease where name = $1 and token = $2 and holder is not null for share',
          [name, token],
        );
        if (rowCount === 0) throw lose();
      },
      async release() {
        end();
        await db
          .query(
            `update lease set holder = null, expires_at = null, backend_pid = null, backend_start = null
              where name = $1 and token = $2`,
            [name, token],
          )
          .catch(() => {
            // Without the database it cannot be given back; it ends with our session or by its time.
          });
      },
    };
  }

  return {
    take,
    async takeWhenFree(name, signal) {
      for (;;) {
        signal.throwIfAborted();
        const lease = await take(name);
        if (lease) return lease;
        await wait(100 + Math.random() * 100, undefined, { signal });
      }
    },
    async close() {
      held.clear();
      const client = await session?.catch(() => null);
      session = null;
      client?.removeAllListeners('error');
      client?.on('error', () => {});
      client?.release(true);
    },
  };
}
