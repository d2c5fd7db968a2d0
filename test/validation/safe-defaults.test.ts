import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { decisionTable } from '../../src/validation/decision-table.ts';
import { rulesByAct } from '../../src/validation/rules-by-act.ts';
import { safeDefaults } from '../../src/validation/safe-defaults.ts';

const applied = new Set(Object.values(rulesByAct).flat());

test('every open question of the page has its answer, taken by rules that acts are judged by', () => {
  expect(safeDefaults.map(({ id }) => id)).toEqual(
    Array.from({ length: 18 }, (_, at) => `A-${String(at + 1).padStart(2, '0')}`),
  );
  for (const { id, appliedBy, leadsTo } of safeDefaults) {
    for (const rule of appliedBy)
      expect({ id, rule: rule.name, applied: applied.has(rule) }).toMatchObject({ applied: true });
    // What is configuration or an operator's matter has no rule and stands against nothing.
    if (appliedBy.length === 0) expect({ id, leadsTo }).toEqual({ id, leadsTo: 'nothing' });
  }
});

test('the guide for operators has every row of the decision table by its rule', async () => {
  const guide = await readFile(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  const table = guide.slice(guide.indexOf('## Rozhodovací tabulka'), guide.indexOf('## Pravidla stránky'));
  for (const { rule } of decisionTable) expect(table).toContain(rule);
});
