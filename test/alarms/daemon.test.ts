import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { givenCase, givenProcessedMessage } from '../db/given-case.ts';
import { startProcess } from '../spine/daemon-process.ts';
import { testDatabase } from '../support/database.ts';
import { givenProgram } from './given-hooks.ts';

test('a daemon of any role watches: an urgent case reaches the program that is configured', {
  timeout: 90_000,
}, async () => {
  await using database = await testDatabase();
  await using program = await givenProgram('cd "$(dirname "$0")"; cat >> told');
  const dataDir = await mkdtemp(join(tmpdir(), 'podatelna-alarms-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const caseId = await givenCase(database.db, { messageId: await givenProcessedMessage(database.db) });
  await database.db.query('update access_case set urgent = true');
  const daemon = startProcess(['src/main.ts'], {
    PATH: process.env.PATH,
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    ROLES: 'worker',
    ALARM_COMMAND: program.file,
  });
  try {
    await daemon.said('alarm began');
    await vi.waitFor(async () => expect(await program.read('told')).toContain('\n'), { timeout: 20_000 });
  } finally {
    await daemon.kill('SIGTERM');
  }
  expect(await daemon.ended).toEqual({ code: 0, signal: null });
  // On a busy machine the queue may be told of as well; nothing is told twice.
  const lines = (await program.read('told')).trimEnd().split('\n');
  expect(new Set(lines.map((line) => JSON.parse(line).id)).size).toBe(lines.length);
  const told = lines.find((line) => JSON.parse(line).alarm === 'urgent-case');
  expect(JSON.parse(told!)).toMatchObject({ event: 'began', alarm: 'urgent-case', subject: caseId });
  expect(`${told}${daemon.output()}`).not.toMatch(/Zkušební|Jana/);
});
