import type { Box, FormField } from '../reading.ts';

/** Which way a text runs on the page as it is seen: 0 to the right, 90 downwards, 180 to the left, 270 upwards. */
export type Turn = 0 | 90 | 180 | 270;

/** Something to be put into a line: a piece of text, a box to tick, the value of a form field. */
export type PageItem = {
  text: string;
  box: Box;
  turn: Turn;
  tick: boolean;
  /** ticks only; null when it cannot be told */
  checked: boolean | null;
  /** the form field it comes from; its label is filled in when the line is known */
  field: FormField | null;
};

export function boxAround(x1: number, y1: number, x2: number, y2: number): Box {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

export function unionOf(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** Whether two boxes touch when each is widened by `reach` points. */
export function near(a: Box, b: Box, reach: number): boolean {
  return (
    a.x - reach <= b.x + b.width &&
    b.x - reach <= a.x + a.width &&
    a.y - reach <= b.y + b.height &&
    b.y - reach <= a.y + a.height
  );
}

/** Whether the middle of `inner` lies in `outer`. */
export function centredIn(inner: Box, outer: Box): boolean {
  const x = inner.x + inner.width / 2;
  const y = inner.y + inner.height / 2;
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
}

/** The part of an item's box that begins at `from` and takes `share` of its length, both of 1, in its reading direction. */
export function partOf({ box, turn }: PageItem, from: number, share: number): Box {
  switch (turn) {
    case 0:
      return { ...box, x: box.x + box.width * from, width: box.width * share };
    case 180:
      return { ...box, x: box.x + box.width * (1 - from - share), width: box.width * share };
    case 90:
      return { ...box, y: box.y + box.height * from, height: box.height * share };
    case 270:
      return { ...box, y: box.y + box.height * (1 - from - share), height: box.height * share };
  }
}
