import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { knownVariables, manifest, read } from '../repository/checkout.ts';

const unit = read('docs/systemd/podatelna.service');

test('the unit starts what npm start starts and gives the daemon the time it takes to stop', () => {
  expect(/^ExecStart=\S+\/node (.+)$/m.exec(unit)?.[1]).toBe(manifest.scripts.start!.replace(/^node /, ''));
  const graceMs = Number(/closeWithin\(stack, ([\d_]+)\)/.exec(read('src/main.ts'))?.[1]?.replaceAll('_', ''));
  expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1]) * 1000).toBeGreaterThan(graceMs);
});

test('variables set by the unit and by the page are variables that podatelna knows', () => {
  const { all, fromFiles } = knownVariables();
  const inUnit = [...unit.matchAll(/^Environment=(.+)$/gm)].flatMap(([, list = '']) =>
    list.split(' ').map((pair) => pair.split('=')[0]!),
  );
  const page = /```sh\n(ISDS_ENVIRONMENT=[\s\S]*?)```/.exec(read('docs/operations.md'))?.[1] ?? '';
  const inPage = [...page.matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name);
  expect(inUnit).toContain('DATA_DIR');
  expect(inPage).toContain('DATA_KEY_FILE');
  expect([...inUnit, ...inPage].filter((name) => !all.includes(name) && !fromFiles.includes(name))).toEqual([]);
});

test('systemd, where there is one, understands the unit and finds little exposed', ({ skip }) => {
  if (spawnSync('systemd-analyze', ['--version']).status !== 0) return skip('there is no systemd-analyze');
  const dir = mkdtempSync(join(tmpdir(), 'podatelna-unit-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const file = join(dir, 'podatelna.service');
  // The program is not installed on this machine.
  writeFileSync(file, unit.replace(/^ExecStart=\S+/m, 'ExecStart=/bin/true'));
  const verified = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
  expect([verified.status, verified.stderr]).toEqual([0, '']);
  const judged = spawnSync('systemd-analyze', ['security', '--offline=true', '--threshold=25', file], {
    encoding: 'utf8',
  });
  expect(judged.status, judged.stdout.split('\n').at(-2)).toBe(0);
});
