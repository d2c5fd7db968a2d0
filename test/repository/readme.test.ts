import { execFile } from 'node:child_process';
import { existsSync, globSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { keepBirthNumber } from '../../src/cases/birth-number.ts';
import { testDatabase } from '../support/database.ts';
import { files, knownVariables, manifest, read, root } from './checkout.ts';

const readme = read('README.md');
const pages = files().filter((path) => path.endsWith('.md'));

/** The part of the README under a heading of the second level. */
const section = (title: string) =>
  new RegExp(`^## ${title}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(readme)?.[1] ?? '';

/** First cells of the rows of a table, what stands in backticks. */
const named = (table: string) =>
  [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );

test('every npm script that a page names exists', () => {
  for (const page of pages) {
    const scripts = [...read(page).matchAll(/\bnpm (?:run (?:-s )?([a-z][\w:]*)|(start|test)\b)/g)].map(
      ([, name, short]) => name ?? short!,
    );
    expect(
      scripts.filter((name) => !(name in manifest.scripts)),
      page,
    ).toEqual([]);
  }
});

test('every path that a page names exists', () => {
  for (const page of pages) {
    const text = read(page);
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => join(dirname(page), path));
    const quoted = [...text.matchAll(/`((?:src|test|docs|migrations|wsdl|bench|bin|scripts|\.ci)\/[\w./@-]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(
      [...links, ...quoted].filter((path) => !existsSync(join(root, path))),
      page,
    ).toEqual([]);
  }
});

test('the map names every folder of src', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

  expect(folders.map(({ name }) => `src/${name}/`).filter((path) => !section('Map').includes(path))).toEqual([]);
});

describe('the tables of variables', () => {
  const { all, used, fromFiles } = knownVariables();
  const [effective = '', reserved = ''] = section('Configuration').split('These are accepted and checked');

  test('name every variable once, and no other', () => {
    expect([...named(effective), ...named(reserved)].sort()).toEqual([...all].sort());
  });

  test('tell those with an effect from those without', () => {
    expect(named(effective).filter((name) => !used.has(name))).toEqual([]);
    expect(named(reserved).filter((name) => used.has(name))).toEqual([]);
  });

  test('name the secrets that may come from a file', () => {
    const paragraph = /^`ISDS_PASSWORD`, .*$/m.exec(effective)?.[0] ?? '';
    const told = [...paragraph.matchAll(/`([A-Z_]+)`/g)]
      .map(([, name = '']) => name)
      .filter((name) => !name.endsWith('_FILE'));

    expect(told.map((name) => `${name}_FILE`).filter((name) => !fromFiles.includes(name))).toEqual([]);
    expect(
      fromFiles.filter((name) => used.has(name.replace(/_FILE$/, '')) && !told.includes(name.replace(/_FILE$/, ''))),
    ).toEqual([]);
  });
});

test('the table of commands is what --help says', async () => {
  const inTable = named(/\| command +\| does[\s\S]*?\n\n/.exec(section('Operating'))?.[0] ?? '');
  const words = inTable.map((command) => command.split(' ').filter((word) => /^[a-z]+$/.test(word)));
  const groups = ['import', 'user', 'audit'];
  const [top, ...inGroups] = await Promise.all([commandsOf(), ...groups.map((group) => commandsOf(group))]);

  expect([...new Set(words.map(([word]) => word))].sort()).toEqual(top!.sort());
  for (const [index, group] of groups.entries()) {
    const told = words.filter(([word]) => word === group).map(([, word]) => word);
    expect(told.sort(), group).toEqual(inGroups[index]!.sort());
  }
}, 60_000);

/** The commands that `--help` lists. */
async function commandsOf(...group: string[]): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'src/cli.ts'), ...group, '--help'], {
    env: { COLUMNS: '200' },
  });
  return [...(stdout.split('Příkazy:')[1] ?? '').matchAll(/^ {2}([a-z]+)/gm)].map(([, name = '']) => name);
}

test('every reason that /readyz can give is explained', () => {
  const codes = [...`${read('src/intake/health.ts')}${read('src/readiness.ts')}`.matchAll(/code: '([a-z-]+)'/g)].map(
    ([, code = '']) => code,
  );

  expect(codes).toContain('database');
  expect(codes.filter((code) => !section('When something goes wrong').includes(`\`/readyz\` \`${code}\``))).toEqual([]);
});

test('every runtime dependency has its line, and no other package has one', () => {
  expect(named(section('Dependencies')).sort()).toEqual(Object.keys(manifest.dependencies).sort());
});

test('provisioning works as the README shows it: the consumer gets the case with the birth number and completes it', async () => {
  await using database = await testDatabase();
  const { db } = database;
  const key = Buffer.alloc(32, 7);
  const hash = await keepBirthNumber(db, '8001014569', key);
  await db.query(
    `insert into access_case (channel, act_key, received_at, act, application, assessment, proposal, urgent, given_names, family_name,
                              birth_date, birth_number_hash, role, findings, details, rules_version, versions)
     values ('paper', 'k', now(), 'consent', 'rodina', 'ready', 'create_account', false, 'Jana', 'Malá',
             '1980-01-01', $1, 'employee', '[{"rule": "R-01"}]', '{}', '1', '{}')`,
    [hash],
  );
  await db.query(`update access_case set status = 'approved' where case_id = 'P000001'`);
  const statements = (/```sql\n([\s\S]*?)```/.exec(readme)?.[1] ?? '').split(';').map((statement) => statement.trim());

  const session = await db.connect();
  await session.query(statements[0]!, [key.toString('base64')]);
  const claimed = await session.query(statements[1]!);
  const completed = await session.query(statements[2]!);
  session.release();

  expect(claimed.rows[0].claim_approved_case).toMatchObject({
    case_id: 'P000001',
    family_name: 'Malá',
    birth_number: '8001014569',
  });
  expect(completed.rows).toEqual([{ complete_case: 'provisioned' }]);
});

test('a decision has its four parts and stays short', () => {
  const decisions = globSync('docs/decisions/*.md', { cwd: root });

  expect(decisions.length).toBeGreaterThan(0);
  for (const path of decisions) {
    const text = read(path);
    for (const part of ['Context: ', 'Decision: ', 'Rejected: ', 'Consequence: '])
      expect(text, path).toContain(`\n${part}`);
    expect(text.split('\n').length, path).toBeLessThanOrEqual(20);
    expect(text, path).toMatch(new RegExp(`^# ${/(\d{4})-/.exec(path)?.[1]} `));
  }
});
