import type { Box } from '../reading.ts';
import { boxAround, centredIn, near, type PageItem, unionOf } from './page-item.ts';

/** One stroke of a path, from one "move to" to the next. */
export type DrawnShape = {
  box: Box;
  /** segments that are neither level nor upright: what handwriting has and tables have not */
  wiggles: number;
  curves: number;
  closed: boolean;
  stroked: boolean;
  dark: boolean;
};

/** Drawing operators inside pdf.js's path buffers, with how many numbers follow each. */
const move = 0;
const curve = 2;
const quadratic = 3;
const close = 4;
const numbersAfter: Record<number, number> = { [move]: 2, 1: 2, [curve]: 6, [quadratic]: 4, [close]: 0 };

/** Splits a path buffer of pdf.js into strokes with their boxes on the page. */
export function readPath(
  path: Float32Array,
  [a, b, c, d, e, f]: readonly [number, number, number, number, number, number],
  paint: { stroked: boolean; dark: boolean },
): DrawnShape[] {
  const shapes: DrawnShape[] = [];
  let shape: DrawnShape | null = null;
  let x = 0;
  let y = 0;
  let start = { x: 0, y: 0 };
  for (let index = 0; index < path.length; ) {
    const operator = path[index]!;
    const count = numbersAfter[operator];
    if (count === undefined) break;
    if (operator === close) {
      if (shape) shape.closed = true;
      index += 1;
      continue;
    }
    const points: { x: number; y: number }[] = [];
    for (let at = index + 1; at < index + 1 + count; at += 2) {
      const [u = 0, v = 0] = [path[at], path[at + 1]];
      points.push({ x: a * u + c * v + e, y: b * u + d * v + f });
    }
    const end = points.at(-1)!;
    if (operator === move || !shape) {
      shape = { box: boxAround(end.x, end.y, end.x, end.y), wiggles: 0, curves: 0, closed: false, ...paint };
      shapes.push(shape);
      start = end;
    } else {
      const [dx, dy] = [Math.abs(end.x - x), Math.abs(end.y - y)];
      if (operator !== curve && operator !== quadratic) {
        if (Math.min(dx, dy) > 0.15 * Math.max(dx, dy) && dx + dy > 0.3) shape.wiggles += 1;
      } else {
        shape.curves += 1;
        shape.wiggles += 1;
      }
      for (const point of points) shape.box = unionOf(shape.box, boxAround(point.x, point.y, point.x, point.y));
      if (Math.hypot(end.x - start.x, end.y - start.y) < 0.5) shape.closed = true;
    }
    ({ x, y } = end);
    index += 1 + count;
  }
  return shapes;
}

/** A drawing smaller than a scribble, or with fewer bends, is an arrow, a tick or an ornament. */
const leastWiggles = 4;
const leastWidth = 15;
const leastHeight = 5;
const strokesTogether = 10;
const maxStrokes = 3_000;

/** Drawings that may be handwriting: strokes with bends, those close together taken as one. Frames are left out. */
export function drawings(shapes: readonly DrawnShape[]): Box[] {
  const bent = shapes
    .filter((shape) => shape.wiggles > 0 && !isFrame(shape) && !isSmall(shape.box))
    .slice(0, maxStrokes);
  const bits = shapes.filter((shape) => shape.wiggles > 0 && isSmall(shape.box)).slice(0, maxStrokes);
  return clusters([...bent, ...bits])
    .filter(({ box, wiggles }) => wiggles >= leastWiggles && box.width >= leastWidth && box.height >= leastHeight)
    .map(({ box }) => box);
}

/** Joins boxes that touch, such as the strips a scanner cuts an image into. */
export function joined(boxes: readonly Box[], reach: number): Box[] {
  return clusters(
    boxes.slice(0, maxStrokes).map((box) => ({ box, wiggles: 1 })),
    reach,
  ).map(({ box }) => box);
}

type Cluster = { box: Box; wiggles: number };

function clusters(pieces: readonly Cluster[], reach = strokesTogether): Cluster[] {
  let found: Cluster[] = [];
  for (const piece of pieces) {
    let merged: Cluster = { box: piece.box, wiggles: piece.wiggles };
    // A grown cluster may now touch others, so look until nothing more joins.
    for (let before = -1; before !== found.length; ) {
      before = found.length;
      const apart: Cluster[] = [];
      for (const other of found) {
        if (near(merged.box, other.box, reach / 2)) {
          merged = { box: unionOf(merged.box, other.box), wiggles: merged.wiggles + other.wiggles };
        } else apart.push(other);
      }
      found = apart;
    }
    found.push(merged);
  }
  return found;
}

/** A rounded frame or an ellipse: closed, four or eight curves, nothing slanted. */
function isFrame(shape: DrawnShape): boolean {
  return shape.closed && (shape.curves === 4 || shape.curves === 8) && shape.wiggles === shape.curves;
}

function isSmall(box: Box): boolean {
  return box.width < 3 && box.height < 3;
}

const squareFrom = 5;
const squareTo = 22;
const marks = /^[xX×✓✔✗✘✕✖☓●⬤•]{1,2}$/;

/**
 * Boxes to tick that are drawn as squares, as printed forms have them, with what is in them: a mark typed or drawn
 * makes them ticked. Squares side by side are places for digits and squares with text are table cells. `taken` are
 * places of form fields. Typed marks that were used are removed from `items`.
 */
export function drawnTicks(shapes: readonly DrawnShape[], items: PageItem[], taken: readonly Box[]): PageItem[] {
  const squares: Box[] = [];
  for (const shape of shapes) {
    if (!isSquare(shape) || taken.some((box) => near(box, shape.box, 0))) continue;
    if (!squares.some((box) => sameBox(box, shape.box))) squares.push(shape.box);
    if (squares.length > 500) return [];
  }
  const outer = squares.filter((box) => !squares.some((other) => other !== box && encloses(other, box)));
  const ticks: PageItem[] = [];
  for (const box of outer) {
    if (outer.some((other) => other !== box && near(box, other, 1.5))) continue;
    const inside = items.filter((item) => centredIn(item.box, box));
    const typed = inside.filter((item) => marks.test(item.text.trim()));
    if (inside.length > typed.length) continue;
    for (const item of typed) items.splice(items.indexOf(item), 1);
    const within = shapes.filter((shape) => centredIn(shape.box, box) && !sameBox(shape.box, box) && !isSquare(shape));
    const drawn = within.some((shape) => shape.wiggles > 0 && shape.box.width <= box.width * 1.8);
    const filled = within.some((shape) => shape.dark && !shape.stroked && shape.box.width > box.width * 0.3);
    const checked = typed.length > 0 || drawn ? true : filled ? null : false;
    ticks.push({ text: checked ? '☒' : '☐', box, turn: 0, tick: true, checked, field: null });
  }
  return ticks;
}

function isSquare({ box, wiggles, closed, stroked }: DrawnShape): boolean {
  if (wiggles > 0 || !closed || !stroked) return false;
  return box.width >= squareFrom && box.width <= squareTo && Math.abs(box.width - box.height) <= 1.5;
}

function sameBox(a: Box, b: Box): boolean {
  const apart = (one: number, other: number) => Math.abs(one - other) > 1;
  return !apart(a.x, b.x) && !apart(a.y, b.y) && !apart(a.width, b.width) && !apart(a.height, b.height);
}

function encloses(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}
