import { type GreyImage, reduced } from './grey-image.ts';

const tile = 32;
/** How much lighter than the level of the paper the paper is made, so that its grain is white as well. */
const bleach = 270;
/** Against the dark of a black hole nothing is told from anything. */
const darkestPaper = 16;

/**
 * The image as if lit evenly: the paper white everywhere, what is on it as dark as it was against the paper. Shadows,
 * yellowed paper and the table around it would otherwise decide what counts as ink.
 */
export function evenlyLit(image: GreyImage): GreyImage {
  const paper = withoutSurroundings(image);
  const { columns, rows, levels } = paperLevels(paper);
  const { width, height, pixels } = paper;
  const result = new Uint8Array(pixels.length);
  const line = new Float32Array(columns);
  for (let y = 0; y < height; y += 1) {
    const v = Math.min(rows - 1, Math.max(0, (y + 0.5) / tile - 0.5));
    const upper = Math.floor(v);
    const lower = Math.min(rows - 1, upper + 1);
    for (let column = 0; column < columns; column += 1) {
      const level = levels[upper * columns + column]!;
      line[column] = level + (levels[lower * columns + column]! - level) * (v - upper);
    }
    for (let x = 0; x < width; x += 1) {
      const u = Math.min(columns - 1, Math.max(0, (x + 0.5) / tile - 0.5));
      const left = Math.floor(u);
      const level = line[left]! + (line[Math.min(columns - 1, left + 1)]! - line[left]!) * (u - left);
      result[y * width + x] = Math.min(255, (pixels[y * width + x]! * bleach) / Math.max(darkestPaper, level));
    }
  }
  return { width, height, pixels: result };
}

/** How light the paper is in each tile: nine tenths of its pixels are darker. Letters do not fill that much of one. */
function paperLevels({ width, height, pixels }: GreyImage): { columns: number; rows: number; levels: Uint8Array } {
  const columns = Math.ceil(width / tile);
  const rows = Math.ceil(height / tile);
  const levels = new Uint8Array(columns * rows);
  const histogram = new Uint16Array(256);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      histogram.fill(0);
      const toY = Math.min(height, (row + 1) * tile);
      const toX = Math.min(width, (column + 1) * tile);
      for (let y = row * tile; y < toY; y += 1) {
        for (let at = y * width + column * tile; at < y * width + toX; at += 1) histogram[pixels[at]!]! += 1;
      }
      const tenth = ((toY - row * tile) * (toX - column * tile)) / 10;
      let level = 255;
      for (let lighter = 0; level > 0 && lighter + histogram[level]! <= tenth; level -= 1) lighter += histogram[level]!;
      levels[row * columns + column] = level;
    }
  }
  return { columns, rows, levels };
}

/** Surroundings are looked for in an image this many times smaller, where grain is averaged away. */
const coarse = 8;
/** Parts of the paper's level: what lies at the edge of the image and is darker is no paper … */
const darkSurface = 0.6;
/** … if the paper begins at once, two places further; a shadow ends softly and there may be text in it. */
const paperAgain = 0.75;
const steepShare = 0.6;

/** Paper instead of the table under a photographed paper, and of the black rim that a copier leaves. */
function withoutSurroundings(image: GreyImage): GreyImage {
  const small = reduced(image, coarse);
  const { width, height } = small;
  const paper = levelUnder(small.pixels, 0.8);
  const seen = new Uint8Array(width * height);
  const pixels = Uint8Array.from(image.pixels);
  const whiten = (start: number) => {
    const places = surfaceFrom(small, seen, start, paper * darkSurface);
    if (!endsSteeply(small, seen, places, paper * paperAgain)) return;
    for (const at of places) {
      // The edge itself is blurred, so one place more on each side.
      const fromX = Math.max(0, ((at % width) - 1) * coarse);
      const fromY = Math.max(0, (Math.floor(at / width) - 1) * coarse);
      for (let y = fromY; y < Math.min(image.height, fromY + 3 * coarse); y += 1) {
        pixels.fill(paper, y * image.width + fromX, y * image.width + Math.min(image.width, fromX + 3 * coarse));
      }
    }
  };
  for (let x = 0; x < width; x += 1) {
    whiten(x);
    whiten((height - 1) * width + x);
  }
  for (let y = 0; y < height; y += 1) {
    whiten(y * width);
    whiten(y * width + width - 1);
  }
  return { width: image.width, height: image.height, pixels };
}

/** The level under which this share of the pixels lies. */
function levelUnder(pixels: Uint8Array, share: number): number {
  const histogram = new Uint32Array(256);
  for (const pixel of pixels) histogram[pixel]! += 1;
  let level = 0;
  for (let under = histogram[0]!; level < 255 && under < pixels.length * share; level += 1)
    under += histogram[level + 1]!;
  return level;
}

/** The places darker than `level` that are joined with `start`; they are marked as seen. */
function surfaceFrom({ width, height, pixels }: GreyImage, seen: Uint8Array, start: number, level: number): number[] {
  const places: number[] = [];
  const join = (at: number) => {
    if (seen[at] === 1 || pixels[at]! >= level) return;
    seen[at] = 1;
    places.push(at);
  };
  join(start);
  for (let next = 0; next < places.length; next += 1) {
    const at = places[next]!;
    const x = at % width;
    if (x > 0) join(at - 1);
    if (x < width - 1) join(at + 1);
    if (at >= width) join(at - width);
    if (at < width * (height - 1)) join(at + width);
  }
  return places;
}

/** Whether most of the rim of a dark surface has paper two places further. */
function endsSteeply({ width, height, pixels }: GreyImage, seen: Uint8Array, places: number[], paper: number): boolean {
  let rim = 0;
  let steep = 0;
  for (const at of places) {
    const [x, y] = [at % width, Math.floor(at / width)];
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const [toX, toY] = [x + 2 * dx, y + 2 * dy];
      if (toX < 0 || toY < 0 || toX >= width || toY >= height || seen[(y + dy) * width + x + dx] === 1) continue;
      rim += 1;
      if (pixels[toY * width + toX]! >= paper) steep += 1;
    }
  }
  return rim > 0 && steep >= rim * steepShare;
}
