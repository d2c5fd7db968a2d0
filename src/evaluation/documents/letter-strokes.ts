/**
 * Letters as a pen writes them: strokes separated by ";", each through points "x,y" on a grid where small letters are
 * 10 high, capitals 18, and y goes up from the line. No font is shipped for handwriting, so these are drawn here.
 */
// biome-ignore format: one letter after another reads as the table it is
const drawn: Record<string, string> = {
  a: '8,8 5,10 1,8 0,4 2,0 5,0 8,5 9,10;9,10 8,3 10,0', b: '1,19 1,9 1,0;1,6 4,10 8,8 8,3 5,0 1,1', c: '8,8 5,10 1,8 0,4 2,0 6,0 8,2',
  d: '8,8 5,10 1,8 0,4 2,0 5,0 8,5;9,19 8,10 8,3 10,0', e: '0,5 4,5 8,7 6,10 3,10 0,6 1,1 4,0 8,2', f: '8,17 5,19 3,16 3,8 3,0;0,10 7,10',
  g: '8,8 5,10 1,8 0,4 2,1 5,1 8,5 9,10;9,10 8,0 6,-7 2,-8 0,-5', h: '1,19 1,9 1,0;1,6 4,10 7,9 8,5 8,0', ı: '1,10 1,3 3,0',
  ȷ: '4,10 4,0 2,-7 -1,-7', k: '1,19 1,9 1,0;8,10 2,5;2,5 5,3 8,0', l: '1,19 1,8 2,1 4,0', m: '0,10 1,5 1,0;1,6 4,10 6,8 6,0;6,6 9,10 11,8 11,0',
  n: '0,10 1,5 1,0;1,6 4,10 7,9 8,5 8,0', o: '5,10 1,8 0,4 2,0 6,0 8,4 7,8 4,10', p: '0,10 1,0 1,-8;1,7 4,10 8,8 8,3 5,0 1,2',
  q: '8,8 5,10 1,8 0,4 2,0 5,0 8,4;9,10 8,0 8,-8', r: '0,10 1,5 1,0;1,6 3,9 6,10', s: '7,9 4,10 1,8 3,6 6,4 6,1 3,0 0,1', t: '3,16 3,6 4,1 7,1;0,10 7,10',
  u: '0,10 0,4 2,0 5,1 8,6;8,10 8,3 10,0', v: '0,10 3,0;3,0 7,10', w: '0,10 2,0;2,0 5,8;5,8 8,0;8,0 11,10', x: '0,10 8,0;8,10 0,0',
  y: '0,10 4,1;8,10 4,0 2,-6 -1,-8', z: '0,10 8,10;8,10 0,0;0,0 8,0',
  A: '0,0 6,18;6,18 12,0;2,6 10,6', B: '1,18 1,0;1,18 8,17 8,11 1,10;1,10 10,8 9,1 1,0', C: '11,15 7,18 2,15 0,9 2,2 7,0 11,3',
  D: '1,18 1,0;1,18 8,16 11,9 8,2 1,0', E: '1,18 1,0;1,18 10,18;1,10 8,10;1,0 10,0', F: '1,18 1,0;1,18 10,18;1,10 8,10',
  G: '11,15 7,18 2,15 0,9 2,2 7,0 11,3 11,8;11,8 7,8', H: '1,18 1,0;10,18 10,0;1,9 10,9', I: '2,18 2,0', J: '7,18 7,4 4,0 0,2',
  K: '1,18 1,0;10,18 1,8;3,10 10,0', L: '1,18 1,0;1,0 9,0', M: '0,0 2,18;2,18 7,5;7,5 12,18;12,18 14,0', N: '1,0 1,18;1,18 10,0;10,0 10,18',
  O: '7,18 2,15 0,9 2,2 7,0 12,3 13,9 11,16 6,18', P: '1,18 1,0;1,18 9,17 9,10 1,8', Q: '7,18 2,15 0,9 2,2 7,0 12,3 13,9 11,16 6,18;8,4 13,-2',
  R: '1,18 1,0;1,18 9,17 9,11 1,9;4,9 10,0', S: '10,15 6,18 1,15 3,11 8,8 10,4 6,0 0,2', T: '6,18 6,0;0,18 12,18', U: '1,18 1,5 4,0 8,1 10,6;10,18 10,0',
  V: '0,18 6,0;6,0 12,18', W: '0,18 4,0;4,0 8,14;8,14 12,0;12,0 16,18', X: '0,18 11,0;11,18 0,0', Y: '0,18 6,9;12,18 6,9 5,0', Z: '0,18 11,18;11,18 0,0;0,0 11,0',
  0: '5,17 1,13 0,7 3,0 7,1 9,8 7,16 4,17', 1: '1,13 5,17;5,17 5,0', 2: '0,13 3,17 8,15 7,10 0,0;0,0 9,0', 3: '0,15 4,17 8,14 4,9;4,9 9,6 6,0 0,1',
  4: '6,17 0,6;0,6 9,6;7,10 7,0', 5: '8,17 2,17;2,17 1,10;1,10 6,11 9,6 5,0 0,1', 6: '7,17 2,11 0,5 3,0 7,1 8,6 4,9 1,6', 7: '0,17 9,17;9,17 4,0;2,9 8,9',
  8: '4,9 1,13 4,17 8,14 4,9 0,4 4,0 9,4 5,9', 9: '8,12 4,8 0,12 4,17 8,14 8,8 5,0',
  '.': '1,0 1,1', ',': '2,1 0,-4', ':': '1,1 1,2;1,8 1,9', '-': '1,7 6,7', '–': '0,7 8,7', '/': '0,-3 7,18', '+': '0,7 8,7;4,11 4,3',
  '@': '9,8 6,11 4,7 7,5 9,9;9,9 9,4 12,6 12,13 6,16 0,11 1,2 7,-1 11,1', '(': '4,19 1,10 4,-3', ')': '0,19 3,10 0,-3', '„': '0,2 -1,-3;3,2 2,-3',
  '“': '0,15 1,19;3,15 4,19', ł: '1,19 1,8 2,1 4,0;-2,8 5,12', Ł: '1,18 1,0;1,0 9,0;-2,7 6,12',
};

/** Marks over and under a letter, around its middle at the height of its top (or of the line, for the ogonek). */
const marks: Record<string, string> = {
  '\u0301': '-1,3 2,7',
  '\u030c': '-3,6 0,3;0,3 3,6',
  '\u030a': '0,3 -2,5 0,7 2,5 0,3',
  '\u0308': '-3,3 -3,4;2,3 2,4',
  '\u0328': '1,0 -1,-3 2,-5',
};

export type Point = { x: number; y: number };
export type DrawnLetter = { strokes: Point[][]; width: number };

/** The strokes of one letter with its marks. Throws for a letter that nobody has drawn. */
export function letterStrokes(letter: string): DrawnLetter {
  const [base = '', ...accents] = [...letter.normalize('NFD')];
  const dotted = accents.length === 0 && (base === 'i' || base === 'j');
  const name = base === 'i' ? 'ı' : base === 'j' ? 'ȷ' : base;
  const shape = drawn[name];
  if (!shape) throw new Error(`the letter "${letter}" has no strokes`);
  const strokes = pointsOf(shape);
  const all = strokes.flat();
  const width = Math.max(...all.map((point) => point.x));
  const top = Math.max(...all.map((point) => point.y));
  const middle = width / 2;
  if (dotted) strokes.push(shifted('0,3 0,4', middle, 10));
  for (const accent of accents) {
    const mark = marks[accent];
    if (!mark) throw new Error(`the letter "${letter}" has a mark without strokes`);
    const tall = top > 12 && base === base.toLowerCase();
    // The caron of d, t and l is an apostrophe behind the letter.
    if (accent === '\u030c' && tall) strokes.push(shifted('0,-4 1,1', width + 2, top));
    else for (const part of mark.split(';')) strokes.push(shifted(part, middle, accent === '\u0328' ? 0 : top));
  }
  return { strokes, width };
}

function pointsOf(shape: string): Point[][] {
  return shape.split(';').map((stroke) => shifted(stroke, 0, 0));
}

function shifted(stroke: string, right: number, up: number): Point[] {
  return stroke.split(' ').map((pair) => {
    const [x, y] = pair.split(',').map(Number) as [number, number];
    return { x: x + right, y: y + up };
  });
}
