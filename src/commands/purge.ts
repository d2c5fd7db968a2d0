import type { ShreddableCases } from '../cases/purge.ts';
import { type PurgeClass, purgeClasses } from '../retention/purge.ts';
import { facts, indent } from './print.ts';

const titles: Record<PurgeClass, string> = {
  originals: 'zprávy, jejichž podepsané originály už nejsou třeba',
  readings: 'co bylo přečteno v jejich dokumentech',
  birth_numbers: 'rodná čísla, která už nejsou třeba',
  corrections: 'hodnoty před opravami obsluhy a po nich',
  not_ours: 'čísla zpráv, které nejsou naše',
  failed_jobs: 'nezdařené úlohy ve frontě',
};

/** Counts by class, and the cases that wait for a person to shred them. */
export function printPurge(counts: Record<PurgeClass, number>, toShred: ShreddableCases[], dryRun: boolean): string {
  const caseIds = toShred.flatMap((unit) => unit.caseIds);
  const parts = [
    `${dryRun ? 'Smazalo by se' : 'Smazáno'}\n${facts(purgeClasses.map((name) => [titles[name], counts[name]]))}`,
  ];
  if (caseIds.length > 0) {
    parts.push(
      `Ke skartaci (${caseIds.length}), o které rozhoduje člověk: purge --shred PŘÍPAD… --reason DŮVOD\n${indent(caseIds.join(' '), 2)}`,
    );
  }
  return parts.join('\n\n');
}
