import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { type Db, inTransaction, type Queryable, type Tx } from '../db/pool.ts';
import { insertRows } from './insert-rows.ts';
import { type RpssService, readRpssItem } from './rpss-item.ts';
import { openSourceFile, type SourceFile } from './source-file.ts';

export type ProvidersImport =
  | { kind: 'imported'; providers: number; services: number; rejected: number; takenAt: string }
  /** the same file as the current snapshot, which from now on counts as taken when this file was */
  | { kind: 'unchanged'; providers: number; services: number; takenAt: string }
  /** nothing was changed; `because` is one Czech sentence for the person who imports */
  | { kind: 'refused'; because: string };

/** The register has about 100 MB and 6 700 services; these are where something is plainly wrong. */
const mostBytes = 1024 * 1024 * 1024;
const mostServices = 200_000;
const mostItemBytes = 8 * 1024 * 1024;
/** domain.md §5.1: refuse a snapshot that shrank by more than 5 %, keep the last good one */
const leastShare = 0.95;
const mostRejectedShare = 0.01;

type Reading = {
  providers: Map<string, RpssService>;
  services: Omit<RpssService, 'provider'>[];
  rejected: number;
};

/**
 * Imports the open-data file of the register of social service providers (RPSS) as the current snapshot. The file is
 * read as a stream and checked completely before the database is touched; the snapshot is then written in one
 * transaction, and the one before is kept. `takenAt` says when the data were got, by default when the file was written.
 * `force` accepts a file that shrank or is older than the current snapshot.
 * Throws `Failure` (kind `operator`) when the file cannot be opened.
 */
export async function importProviders(
  db: Db,
  file: string,
  options: { force: boolean; now: Date; takenAt?: Date },
): Promise<ProvidersImport> {
  const source = await openSourceFile(file, mostBytes, options.now);
  source.takenAt = options.takenAt ?? source.takenAt;

  const current = await currentSnapshot(db);
  if (current?.sha256.equals(source.sha256)) return confirm(db, current, source);
  if (current && !options.force && source.takenAt < current.takenAt) {
    return refused('Soubor je starší než data, která už v podatelně jsou; přesto jej lze nahrát s volbou --force.');
  }
  const reading = await readRegister(file);
  if (typeof reading === 'string') return refused(reading);
  const shrunk = current && !options.force ? shrinkage(current, reading) : null;
  if (shrunk) return refused(shrunk);

  return inTransaction(db, async (tx) => {
    // Two imports at once: the second waits here and becomes the current one.
    await tx.query('lock table provider_snapshot in share row exclusive mode');
    const meanwhile = await currentSnapshot(tx);
    if (meanwhile?.sha256.equals(source.sha256)) return confirm(tx, meanwhile, source);
    await writeSnapshot(tx, basename(file), source, reading, options.now);
    return {
      kind: 'imported',
      providers: reading.providers.size,
      services: reading.services.length,
      rejected: reading.rejected,
      takenAt: source.takenAt.toISOString(),
    };
  });
}

/** The source says that its file is still the one of the current snapshot, which from now on counts as taken at `takenAt`. */
export async function confirmProviders(db: Queryable, takenAt: Date): Promise<ProvidersImport> {
  const current = await currentSnapshot(db);
  if (!current) throw new Error('there is no snapshot of providers to confirm');
  return confirm(db, current, { sha256: current.sha256, takenAt });
}

function refused(because: string): ProvidersImport {
  return { kind: 'refused', because };
}

type Snapshot = { id: number; sha256: Buffer; takenAt: Date; providers: number; services: number };

async function currentSnapshot(db: Queryable): Promise<Snapshot | null> {
  const { rows } = await db.query<Snapshot>(
    `select id, sha256, taken_at as "takenAt", provider_count as providers, service_count as services
       from provider_snapshot
      where state = 'current'`,
  );
  return rows[0] ?? null;
}

async function confirm(db: Queryable, current: Snapshot, source: SourceFile): Promise<ProvidersImport> {
  const { rows } = await db.query<{ takenAt: Date }>(
    `update provider_snapshot
        set taken_at = greatest(taken_at, $2::timestamptz), imported_at = greatest(imported_at, $2)
      where id = $1
      returning taken_at as "takenAt"`,
    [current.id, source.takenAt],
  );
  const takenAt = (rows[0]?.takenAt ?? current.takenAt).toISOString();
  return { kind: 'unchanged', providers: current.providers, services: current.services, takenAt };
}

/** The whole register in the few columns that are kept, or a Czech sentence that says why it cannot be used. */
async function readRegister(file: string): Promise<Reading | string> {
  const reading: Reading = { providers: new Map(), services: [], rejected: 0 };
  let bytes = 0;
  let bytesAtItem = 0;
  try {
    await pipeline(
      createReadStream(file),
      async function* bounded(chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          bytes += chunk.length;
          if (bytes - bytesAtItem > mostItemBytes) throw new TooMuch();
          yield chunk;
        }
      },
      // One item is in memory at a time; tokens of the parts in between are dropped as they come.
      pick.withParserAsStream({ filter: /^polozky(?:\.|$)/, streamValues: false, packValues: true }),
      streamArray.asStream(),
      async (items: AsyncIterable<{ value: unknown }>) => {
        for await (const { value } of items) {
          bytesAtItem = bytes;
          // A copy: strings cut out of the text that was read would keep all of it in memory.
          take(reading, structuredClone(readRpssItem(value)));
        }
      },
    );
  } catch (error) {
    if (error instanceof TooMuch)
      return 'Soubor není registr poskytovatelů: jeho položky jsou příliš velké nebo jich je příliš mnoho.';
    // Errors of the file itself were met when its digest was taken: what fails now is the JSON.
    return `Soubor není úplný JSON registru poskytovatelů: čtení skončilo po ${reading.services.length + reading.rejected} položkách.`;
  }
  const items = reading.services.length + reading.rejected;
  if (items === 0) return 'Soubor neobsahuje žádnou položku registru poskytovatelů (klíč „polozky“).';
  if (reading.rejected > items * mostRejectedShare) {
    return `Soubor nemá očekávaný tvar: nerozumíme ${reading.rejected} z ${items} položek, připouští se nejvýše 1 %.`;
  }
  return reading;
}

class TooMuch extends Error {}

function take(reading: Reading, service: RpssService | null): void {
  if (!service) {
    reading.rejected += 1;
    return;
  }
  if (reading.services.length === mostServices) throw new TooMuch();
  const { provider: _, ...own } = service;
  reading.services.push(own);
  const known = reading.providers.get(service.ico);
  if (!known || isNewer(service, known)) reading.providers.set(service.ico, service);
}

/** Name and seat are taken from the service that runs, or ran, last. */
function isNewer(one: RpssService, other: RpssService): boolean {
  const [end, otherEnd] = [one.endsOn ?? '9999', other.endsOn ?? '9999'];
  return end === otherEnd ? (one.startsOn ?? '') > (other.startsOn ?? '') : end > otherEnd;
}

function shrinkage(current: Snapshot, reading: Reading): string | null {
  const services = reading.services.length;
  const providers = reading.providers.size;
  if (services >= current.services * leastShare && providers >= current.providers * leastShare) return null;
  return (
    `Soubor je o více než 5 % menší než dosavadní data (služby: ${current.services} → ${services}, ` +
    `poskytovatelé: ${current.providers} → ${providers}); je-li to správně, nahrajte jej s volbou --force.`
  );
}

async function writeSnapshot(tx: Tx, name: string, source: SourceFile, reading: Reading, now: Date): Promise<void> {
  await tx.query("delete from provider_snapshot where state = 'previous'");
  await tx.query("update provider_snapshot set state = 'previous' where state = 'current'");
  const { rows } = await tx.query<{ id: number }>(
    `insert into provider_snapshot
            (source, sha256, taken_at, imported_at, provider_count, service_count, rejected_count)
     values ($1, $2, $3, greatest($3::timestamptz, $4), $5, $6, $7)
     returning id`,
    [name, source.sha256, source.takenAt, now, reading.providers.size, reading.services.length, reading.rejected],
  );
  const id = rows[0]!.id;
  await insertRows(
    tx,
    'provider',
    { snapshot_id: 'bigint', ico: 'text', name: 'text', seat: 'jsonb', statutory: 'jsonb' },
    [...reading.providers].map(([ico, { provider }]) => ({
      snapshot_id: id,
      ico,
      name: provider.name,
      seat: provider.seat,
      statutory: provider.statutory,
    })),
  );
  await insertRows(
    tx,
    'provider_service',
    { snapshot_id: 'bigint', ico: 'text', identifier: 'text', kind: 'text', starts_on: 'date', ends_on: 'date' },
    reading.services.map((service) => ({
      snapshot_id: id,
      ico: service.ico,
      identifier: service.identifier,
      kind: service.kind,
      starts_on: service.startsOn,
      ends_on: service.endsOn,
    })),
  );
}
