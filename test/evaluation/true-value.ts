import type { FieldName, TrueAct } from '../../src/evaluation/documents/truth.ts';

/** The value of a field; null when it is not there. */
export function trueValue(act: TrueAct, field: FieldName): string | null {
  return act.find((one) => one.field === field)?.value ?? null;
}
