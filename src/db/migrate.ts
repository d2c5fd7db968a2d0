import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runMigrations } from 'bullmq';
import { runner } from 'node-pg-migrate';
import pg from 'pg';

const migrationsDir = join(import.meta.dirname, '../../migrations');

/**
 * Brings the database up to date: podatelna's own tables, then BullMQ's in the schema `bullmq`. Safe to run at every
 * start and from several processes at once: the second one waits for the first. Returns the names of the migrations
 * that were run now.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      const ran = await runner({
        databaseUrl,
        dir: migrationsDir,
        direction: 'up',
        migrationsTable: 'podatelna_migration',
        checkOrder: true,
        log: () => {},
      });
      await migrateQueue(databaseUrl);
      return ran.map((migration) => migration.name);
    } catch (error) {
      const another = error instanceof Error && /another migration is already running/i.test(error.message);
      if (!another || Date.now() > deadline) throw error;
      await wait(200);
    }
  }
}

/** BullMQ's own tables; it keeps two processes from creating them at the same moment by itself. */
async function migrateQueue(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}
