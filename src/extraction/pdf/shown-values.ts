import { unreadableShare } from '../clean-text.ts';
import type { FormField } from '../reading.ts';
import { centredIn, type PageItem } from './page-item.ts';

/**
 * A Czech warning when a field shows something else than the value it holds: what people see is drawn, and somebody may
 * have changed only one of the two. Null when they agree, or when nothing readable is drawn.
 */
export function shownOtherwise(field: FormField, shown: string): string | null {
  const [held, seen] = [lettersOf(field.value ?? ''), lettersOf(shown)];
  if (seen === '' || held === seen || unreadableShare(shown) > 0.1) return null;
  const name = field.label ?? field.name;
  return `Pole „${short(name)}“ na straně ${field.page} ukazuje „${short(shown)}“, ale má hodnotu „${short(field.value ?? '')}“.`;
}

/**
 * Texts printed on the page at the places of filled fields: those that repeat the value are taken out of `printed`, those
 * that differ from it are warned of, and mark the field.
 */
export function withoutRepeatedValues(
  printed: readonly PageItem[],
  fieldItems: readonly PageItem[],
): { printed: PageItem[]; warnings: string[] } {
  const repeated = new Set<PageItem>();
  const warnings: string[] = [];
  for (const { field } of fieldItems) {
    if (!field?.box || !field.value || (field.kind !== 'text' && field.kind !== 'choice')) continue;
    const { box } = field;
    const under = printed.filter((item) => centredIn(item.box, box));
    const text = under.map((item) => item.text).join(' ');
    if (lettersOf(text) === '') continue;
    const warning = shownOtherwise(field, text);
    if (warning) {
      field.contradicted = true;
      warnings.push(warning);
    } else for (const item of under) repeated.add(item);
  }
  return { printed: printed.filter((item) => !repeated.has(item)), warnings };
}

/** Letters and digits alone: a number may be shown with spaces, a text in other lines. */
function lettersOf(text: string): string {
  return (text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? []).join('').toLowerCase();
}

function short(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= 60 ? plain : `${plain.slice(0, 59)}…`;
}
