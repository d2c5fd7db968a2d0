import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { keepBirthNumber } from '../../src/cases/birth-number.ts';
import type { Db } from '../../src/db/pool.ts';
import { givenCase, move } from '../db/given-case.ts';
import { testDatabase } from '../support/database.ts';
import { read, root } from './checkout.ts';

const page = read('docs/provisioning.md');

/** The code under a heading of the page. */
function example(heading: string, language: string): string {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? '';
}

async function givenApproved(db: Db, given: Parameters<typeof givenCase>[1] = {}): Promise<string> {
  const caseId = await givenCase(db, given);
  await move(db, caseId, 'approved');
  return caseId;
}

async function casesOf(db: Db): Promise<string[]> {
  const { rows } = await db.query(
    `select case_id, status, completion ->> 'username' as username, completion ->> 'reason' as reason from access_case order by case_id`,
  );
  return rows.map((row) => [row.case_id, row.status, row.username ?? row.reason].join(' '));
}

test('the consumer in SQL sets up what was approved, once, and tells what it could not', async () => {
  await using database = await testDatabase();
  const { db } = database;
  const created = await givenApproved(db);
  const nameless = await givenApproved(db, { proposal: 'enable_application', familyName: 'Neznámá' });
  const waiting = await givenCase(db);
  // One statement after another, as psql does: sent together they would be one transaction.
  for (const statement of example('A consumer in SQL', 'sql').split(/(?<=;)\n\n(?=\S)/)) await db.query(statement);
  expect(await casesOf(db)).toEqual([
    `${created} provisioned u${created.toLowerCase()}`,
    expect.stringMatching(new RegExp(`^${nameless} pending null value in column "username"`)),
    `${waiting} pending `,
  ]);

  // Died after the account was made and before that was told: the account made then is told.
  await move(db, waiting, 'approved');
  await db.query("insert into our_account values ($1, 'made-before', 'poskytovatel')", [waiting]);
  await db.query('call set_up_accounts()');
  expect((await casesOf(db)).at(-1)).toBe(`${waiting} provisioned made-before`);
  expect((await db.query('select from our_account')).rowCount).toBe(2);
});

test('the consumer in TypeScript sets up what was approved before it started, and what is approved then', async () => {
  await using database = await testDatabase();
  const { db } = database;
  const dataKey = Buffer.alloc(32, 7);
  await keepBirthNumber(db, '8055171003', dataKey);
  const before = await givenApproved(db, { birthNumber: { number: '8055171003', key: dataKey } });
  const child = spawn(
    process.execPath,
    ['--input-type=module-typescript', '--eval', example('A consumer in TypeScript', 'ts')],
    {
      cwd: root,
      env: { DATABASE_URL: database.url, DATA_KEY: dataKey.toString('base64') },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const ended = once(child, 'close');
  const complaints = text(child.stderr);
  try {
    await expect.poll(() => casesOf(db), { timeout: 20_000 }).toEqual([`${before} provisioned u${before}`]);
    const after = await givenApproved(db, { application: 'rodina' });
    await expect.poll(() => casesOf(db), { timeout: 20_000 }).toContain(`${after} provisioned u${after}`);
  } finally {
    child.kill();
    await ended;
  }
  expect(await complaints).not.toMatch(/error/i);
  const { rows } = await db.query("select distinct actor from case_event where kind = 'provisioned'");
  expect(rows).toEqual([{ actor: 'zrizovani-1' }]);
}, 60_000);

test('the grants of the page are enough', async () => {
  await using database = await testDatabase();
  const { db } = database;
  const role = `zrizovani_${randomBytes(4).toString('hex')}`;
  await db.query(example('Rights', 'sql').replaceAll('zrizovani', role));
  try {
    const caseId = await givenApproved(db);
    const session = await db.connect();
    try {
      await session.query(`set role ${role}`);
      const { rows } = await session.query(
        `select claim_approved_case('zrizovani', interval '1 minute') ->> 'case_id' as id`,
      );
      expect(rows).toEqual([{ id: caseId }]);
      expect((await session.query('select from provisioning_case')).rowCount).toBe(1);
      await session.query(`select complete_case($1, 'zrizovani', '{"outcome": "provisioned"}')`, [caseId]);
    } finally {
      await session.query('reset role');
      session.release();
    }
  } finally {
    await db.query(`drop owned by ${role}`);
    await db.query(`drop role ${role}`);
  }
});

test('the page names every field that a claim holds beside the view', async () => {
  await using database = await testDatabase();
  const { db } = database;
  await givenApproved(db);
  const { fields } = await db.query('select * from provisioning_case');
  const { rows } = await db.query(`select claim_approved_case('zrizovani', interval '1 minute') as claimed`);
  const more = Object.keys(rows[0].claimed).filter((name) => !fields.some((field) => field.name === name));
  const named = /A claimed case has the columns of `provisioning_case` and ([\s\S]*?)\. Of those/.exec(page)?.[1] ?? '';
  expect([...named.matchAll(/`(\w+)`/g)].map(([, name]) => name).toSorted()).toEqual(more.toSorted());
});
