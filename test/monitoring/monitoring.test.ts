import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alarmCodes } from '../../src/alarms/conditions.ts';
import { countRun, durationBounds } from '../../src/processing/tally.ts';
import { problemCodes } from '../../src/readiness.ts';
import { type GivenConsole, givenConsole } from '../console/given-console.ts';
import { givenCase } from '../db/given-case.ts';
import { read, root } from '../repository/checkout.ts';
import { readRules } from './rules-file.ts';

const rules = readRules(read('docs/monitoring/alerts.yaml'));
const dashboard = JSON.parse(read('docs/monitoring/dashboard.json')) as {
  panels: {
    id: number;
    title: string;
    targets: { expr: string }[];
    gridPos: { x: number; y: number; w: number; h: number };
  }[];
};
const operations = read('docs/operations.md');

let given: GivenConsole;
let lines: string[];

beforeAll(async () => {
  given = await givenConsole();
  const { db } = given;
  // One of everything that is told only when it is there.
  await givenCase(db);
  await db.query(
    `insert into isds_account (account, password_expires_at, certificate_expires_at) values ('a', now() + interval '9 days', now())`,
  );
  await db.query(`insert into pause (part, reason, paused_by) values ('poll', 'x', 'os:jana')`);
  await db.query(`insert into alarm (code, because) values ('queue', 'x')`);
  await db.query(
    `insert into provider_snapshot (source, sha256, taken_at, imported_at, provider_count, service_count, rejected_count)
     values ('rpss.json', sha256('x'), now(), now(), 1, 1, 0)`,
  );
  await db.query(
    `insert into provider_download (url, attempted_at, outcome, because) values ('https://data.example/rpss.json', now(), 'refused', 'x')`,
  );
  for (const seconds of [0.5, 1.5, 4000]) await countRun(db, 'casesOpened', seconds * 1000);
  lines = (await (await fetch(`${given.url}/metrics`)).text()).split('\n');
});
afterAll(() => given[Symbol.asyncDispose]());

/** Names of our metrics in a query, and their labels with the values that are asked for. */
function asked(expr: string): { name: string; labels: [string, string][] }[] {
  return [...expr.matchAll(/\b(podatelna_\w+)(?:\{([^}]*)\})?/g)].map(([, name = '', within = '']) => ({
    name,
    labels: [...within.matchAll(/(\w+)="([^"]*)"/g)].map(
      ([, label = '', value = '']) => [label, value] as [string, string],
    ),
  }));
}

const samplesOf = (name: string) => lines.filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));

const queries = [
  ...rules.map(({ alert, expr }) => [alert, expr] as const),
  ...dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
];

test.each(queries)('%s asks for what is exported: %s', (_name, expr) => {
  for (const { name, labels } of asked(expr)) {
    const samples = samplesOf(name);
    expect(samples, name).not.toEqual([]);
    for (const [label] of labels)
      expect(
        samples.some((line) => line.includes(`${label}="`)),
        `${name} ${label}`,
      ).toBe(true);
    const grouped = [...expr.matchAll(/by \(([\w, ]+)\) \((podatelna_\w+)/g)].filter(([, , metric]) => metric === name);
    for (const [, by = ''] of grouped) {
      for (const label of by.split(', ')) {
        if (label !== 'instance') expect(samples[0], `${name} by ${label}`).toContain(`${label}="`);
      }
    }
  }
});

test('every value of a label that is asked for can occur', () => {
  const values = new Set(
    queries.flatMap(([, expr]) =>
      asked(expr).flatMap(({ labels }) => labels.map(([label, value]) => `${label}=${value}`)),
    ),
  );
  expect([...values].sort()).toEqual([
    'outcome=failed',
    'part=poll',
    'part=processing',
    'register=accounts',
    'register=providers',
    'stage=stored',
    'status=pending',
  ]);
});

test('parentheses and braces of every query are closed', () => {
  for (const [name, expr] of queries) {
    for (const [open, close] of ['()', '{}', '[]']) {
      expect(expr.split(open!).length, `${name} ${open}`).toBe(expr.split(close!).length);
    }
  }
});

test('every reason for not being ready is a metric, 0 or 1', () => {
  for (const code of problemCodes)
    expect(samplesOf('podatelna_problem').join('\n')).toMatch(new RegExp(`\\{code="${code}"\\} [01]\\b`));
});

test('processing times are a histogram that adds up', () => {
  const name = 'podatelna_processing_duration_seconds';
  const bucket = (le: string) =>
    Number(
      lines
        .find((line) => line.startsWith(`${name}_bucket{outcome="cases_opened",le="${le}"}`))
        ?.split(' ')
        .at(-1),
    );
  expect(bucket('1')).toBe(1);
  expect(bucket('2')).toBe(2);
  expect(bucket(String(durationBounds.at(-2)))).toBe(2);
  expect(bucket('+Inf')).toBe(3);
  expect(lines).toContain(`${name}_count{outcome="cases_opened"} 3`);
  expect(lines).toContain(`${name}_sum{outcome="cases_opened"} 4002`);
});

test('panels have numbers of their own and do not overlap', () => {
  expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
  for (const [index, { gridPos: one, title }] of dashboard.panels.entries()) {
    expect(one.x + one.w, title).toBeLessThanOrEqual(24);
    for (const { gridPos: other } of dashboard.panels.slice(index + 1)) {
      const apart =
        one.x + one.w <= other.x ||
        other.x + other.w <= one.x ||
        one.y + one.h <= other.y ||
        other.y + other.h <= one.y;
      expect(apart, title).toBe(true);
    }
  }
});

describe('the runbook', () => {
  const heading = (name: string) => new RegExp(`^\\| .*\`${name}\`.* \\|`, 'm');

  test('has a line for every alarm, every reason of /readyz and every alert', () => {
    const names = [...alarmCodes, ...problemCodes, ...rules.map(({ alert }) => alert)];
    expect(names.filter((name) => !heading(name).test(operations))).toEqual([]);
  });
});

test('promtool, where there is one, takes the rules', ({ skip }) => {
  const found = (process.env.PATH ?? '').split(delimiter).some((dir) => existsSync(join(dir, 'promtool')));
  if (!found) return skip('there is no promtool');
  expect(
    execFileSync('promtool', ['check', 'rules', 'docs/monitoring/alerts.yaml'], { cwd: root }).toString(),
  ).toContain('SUCCESS');
});

test.each([
  ['groups:\n  - name: x\n    rules:\n      - alert: A\n        expr: up: 1\n', 'line 5'],
  ['groups:\n\t- name: x\n', 'line 2'],
  ['groups:\n  - name: x\n    rules:\n      - alert: A\n        expr: up\n        for: 1m\n', 'A has alert,expr,for'],
])('the reader of rules refuses what is not in its part of YAML: %j', (text, reason) => {
  expect(() => readRules(text)).toThrow(reason);
});
