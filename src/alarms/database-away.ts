import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Db, inTransaction } from '../db/pool.ts';
import type { Log } from '../log.ts';
import { databaseAway } from '../readiness.ts';
import { type HookName, type Hooks, messageOf } from './hooks.ts';
import { recordPastAlarm } from './record.ts';

type Note = { beganAt: string; told: HookName[] };

export type DatabaseAlarm = {
  /** the database does not answer */
  away(since: Date): Promise<void>;
  /** it answers */
  back(db: Db): Promise<void>;
};

/**
 * The one alarm that must do without the database: that it is away. Who told it is remembered in a file under DATA_DIR,
 * which the processes of a machine share and which outlives them; the first to make it is the one who tells. When the
 * database is back the alarm is written into it, and the end is told from there.
 */
export function databaseAlarm(dataDir: string, hooks: Hooks, log: Log): DatabaseAlarm {
  const dir = join(dataDir, 'alarms');
  const file = join(dir, 'database-away.json');
  let mine: Note | null = null;
  let looks = 0;

  async function begin(since: Date): Promise<Note | null> {
    const note: Note = { beganAt: since.toISOString(), told: [] };
    await mkdir(dir, { recursive: true, mode: 0o700 });
    try {
      await writeFile(file, JSON.stringify(note), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
      throw error;
    }
    log.error({ alarm: databaseAway.code }, 'alarm began');
    return note;
  }

  async function tell(note: Note, name: HookName): Promise<void> {
    const alarm = {
      ...databaseAway,
      id: `database-${note.beganAt}`,
      subject: '',
      beganAt: new Date(note.beganAt),
      endedAt: null,
    };
    try {
      await hooks[name]!(messageOf(alarm, 'began'));
      note.told.push(name);
    } catch (error) {
      log.warn({ err: error, alarm: databaseAway.code, target: name }, 'alarm not told yet');
    }
  }

  return {
    async away(since) {
      mine ??= await begin(since);
      if (!mine) return;
      const note = mine;
      const untold = (Object.keys(hooks) as HookName[]).filter((name) => !note.told.includes(name));
      looks += 1;
      // Tried at the first look, the second, the fourth, the eighth …: pauses that double without a clock.
      const due = (looks & (looks - 1)) === 0;
      if (untold.length === 0 || !due) return;
      await Promise.all(untold.map((name) => tell(note, name)));
      await writeFile(file, JSON.stringify(note), { mode: 0o600 });
    },
    async back(db) {
      mine = null;
      looks = 0;
      const taken = join(dir, `database-back-${process.pid}.json`);
      try {
        await rename(file, taken);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
        throw error;
      }
      const note = readNote(await readFile(taken, 'utf8'));
      if (note) {
        await inTransaction(db, (tx) =>
          recordPastAlarm(tx, { ...databaseAway, beganAt: new Date(note.beganAt) }, note.told),
        );
        log.info({ alarm: databaseAway.code }, 'alarm ended');
      }
      await rm(taken, { force: true });
    },
  };
}

function readNote(text: string): Note | null {
  try {
    const note = JSON.parse(text) as Note;
    return Number.isNaN(Date.parse(note.beganAt)) || !Array.isArray(note.told) ? null : note;
  } catch {
    return null;
  }
}
