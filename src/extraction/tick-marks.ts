/** A mark that stands for a box to tick, in a text: a glyph, or brackets as people type them. */
export const tickPattern = /[☐☑☒🗹🗷⬜⬛□■◻◼▢❏❑◉○◯●⦿]|\[ ?[xX×✓✔✗✘_]? ?\]/gu;

/** Marks that are boxes and nothing else; circles and filled squares also serve as bullets of a list. */
const certain = /[☐☑☒🗹🗷]|\[.*\]/u;

/** True or false for a box that can be told; null for a sign that may be a mere bullet. */
export function tickState(mark: string): boolean | null {
  if (!certain.test(mark)) return null;
  return /[☑☒🗹🗷xX×✓✔✗✘]/u.test(mark);
}

/** Part of a line: a tick or the text between ticks, with where it lies when the place is known. */
export type LinePart<Place> = { text: string; checked: boolean | null; tick: boolean; place: Place };

/**
 * The text each tick of a line stands beside, in the order of the ticks. Boxes stand before their labels unless the
 * line begins with text and ends with a box ("ano ☐  ne ☒"). A wide gap (two spaces) ends a label.
 */
export function labelTicks(parts: readonly { tick: boolean; text: string }[]): (string | null)[] {
  const seen = parts.filter((part) => part.tick || part.text.trim() !== '');
  const labelBefore = seen.at(-1)?.tick === true && seen[0]?.tick === false;
  const labels: (string | null)[] = [];
  seen.forEach((part, index) => {
    if (!part.tick) return;
    const beside = seen[labelBefore ? index - 1 : index + 1];
    if (!beside || beside.tick) {
      labels.push(null);
      return;
    }
    const pieces = beside.text.trim().split(/ {2,}/);
    const label = (labelBefore ? pieces.at(-1) : pieces[0])?.trim() ?? '';
    labels.push(label === '' ? null : label.replace(/\s*[:;,]$/, ''));
  });
  return labels;
}

/** Cuts a text at its ticks; marks that may be bullets stay in the text. */
export function splitAtTicks(text: string): { text: string; tick: boolean; checked: boolean | null; at: number }[] {
  const parts: { text: string; tick: boolean; checked: boolean | null; at: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(tickPattern)) {
    const checked = tickState(match[0]);
    if (checked === null) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index), tick: false, checked: null, at: from });
    parts.push({ text: match[0], tick: true, checked, at: match.index });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), tick: false, checked: null, at: from });
  return parts;
}
