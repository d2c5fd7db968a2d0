import type { InkHint } from '../reading.ts';

/**
 * From which share of dark pixels on there is ink, and up to which there is none; between them nobody knows. Measured
 * on forms in three layouts at 130 to 300 dots per inch, on photos and on a fax. They make hints for a person and
 * decide nothing: a stamp is ink, too, and ink does not say whose it is.
 */
export const inkShares = {
  /** inside of a printed square: empty 0.00–0.01, crossed 0.27–0.47; a thin tick by pen leaves about 0.1 */
  tick: { none: 0.03, seen: 0.08 },
  /** a place for a signature, 180 × 54 points, without ruled lines: empty 0.000–0.002, signed 0.02–0.06 */
  signature: { none: 0.004, seen: 0.012 },
} as const;

export function inkVerdict(share: number, limits: { none: number; seen: number }): InkHint['ink'] {
  if (share >= limits.seen) return 'seen';
  return share <= limits.none ? 'none' : 'unsure';
}
