import type { PageItem, Turn } from './page-item.ts';

/** An item in the frame of its own reading direction: u along the line, v down the page. */
export type Placed = { item: PageItem; u1: number; u2: number; v1: number; v2: number };

/** What stands on one line across the page, left to right. */
export type Row = { placed: Placed[]; centre: number; height: number };

/** Two pieces that share this much of their height stand beside each other, not one below the other. */
const besideFrom = 0.3;

export function placeInFrame(item: PageItem, turn: Turn): Placed {
  const { x, y, width, height } = item.box;
  switch (turn) {
    case 0:
      return { item, u1: x, u2: x + width, v1: y, v2: y + height };
    case 90:
      return { item, u1: y, u2: y + height, v1: -(x + width), v2: -x };
    case 180:
      return { item, u1: -(x + width), u2: -x, v1: -(y + height), v2: -y };
    case 270:
      return { item, u1: -(y + height), u2: -y, v1: x, v2: x + width };
  }
}

/**
 * Rows from the top of the page down. Items whose middles are less than half the smaller height apart stand on one line;
 * so do those that stand a little higher or lower but beside each other: the columns of a form seldom agree to a point,
 * and a label is often centred beside a value of two lines.
 */
export function rowsOf(placed: Placed[]): Row[] {
  const rows: Row[] = [];
  for (const one of placed.sort((a, b) => centreOf(a) - centreOf(b))) {
    const row = rows.at(-1);
    const height = Math.max(1, one.v2 - one.v1);
    if (row && Math.abs(centreOf(one) - row.centre) <= Math.min(height, row.height) / 2) {
      row.placed.push(one);
      row.centre += (centreOf(one) - row.centre) / row.placed.length;
      row.height = Math.min(row.height, height);
    } else {
      rows.push({ placed: [one], centre: centreOf(one), height });
    }
  }
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above && standBeside(above, row)) {
      above.placed.push(...row.placed);
      above.height = Math.min(above.height, row.height);
    } else joined.push(row);
  }
  for (const row of joined) row.placed.sort((a, b) => a.u1 - b.u1);
  return joined;
}

function centreOf(one: Placed): number {
  return (one.v1 + one.v2) / 2;
}

/** No piece of one row stands over a piece of the other, and their heights overlap. */
function standBeside(above: Row, below: Row): boolean {
  if (above.placed.length + below.placed.length > 50) return false;
  const apart = above.placed.every((one) => below.placed.every((other) => one.u2 <= other.u1 || other.u2 <= one.u1));
  if (!apart) return false;
  const [bottom, top] = [
    Math.max(...above.placed.map((one) => one.v2)),
    Math.min(...below.placed.map((one) => one.v1)),
  ];
  return bottom - top >= besideFrom * Math.min(above.height, below.height);
}
