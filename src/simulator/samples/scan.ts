import sharp from 'sharp';
import type { Fonts } from './fonts.ts';
import { seeded } from './random.ts';
import type { Mark, Sheet } from './sheet.ts';

export type ScanLook = {
  dotsPerInch: number;
  /** degrees the paper lay askew */
  skew: number;
  /** 0–1, how grainy the picture is */
  noise: number;
  /** JPEG quality 1–100 */
  quality: number;
  /** background of the paper and of what is around it, as #rrggbb */
  paper: string;
  seed: number;
  /** a photo by telephone: colour, a table around the paper, a shadow */
  photo?: boolean;
};

/** A sheet as it comes from a scanner or a telephone: an image, askew and grainy, with nothing to copy from it. */
export async function scanOf(fonts: Fonts, sheet: Sheet, look: ScanLook): Promise<Uint8Array> {
  const scale = look.dotsPerInch / 72;
  const width = Math.round(sheet.width * scale);
  const height = Math.round(sheet.height * scale);
  const svg = svgOf(fonts, sheet, look, width, height);
  const image = sharp(Buffer.from(svg))
    .flatten({ background: look.paper })
    .composite([{ input: grain(look), raw: { width: 256, height: 256, channels: 4 }, tile: true, blend: 'over' }]);
  const toned = look.photo ? image : image.toColourspace('b-w');
  return new Uint8Array(await toned.jpeg({ quality: look.quality }).toBuffer());
}

/** The sheet as SVG so many pixels large, as the paper lay before the light fell on it. */
export function svgOf(fonts: Fonts, sheet: Sheet, look: ScanLook, width: number, height: number): string {
  const shapes = new Map<string, string>();
  const marks = sheet.marks.map((mark) => svgMark(fonts, mark, shapes)).join('');
  const definitions = [...shapes].map(([id, path]) => `<path id="${id}" d="${path}"/>`).join('');
  const turn = `rotate(${look.skew} ${sheet.width / 2} ${sheet.height / 2})`;
  const shadow = look.photo
    ? '<linearGradient id="s" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#000" stop-opacity="0.34"/><stop offset="0.6" stop-color="#000" stop-opacity="0"/></linearGradient>'
    : '';
  const table = look.photo ? `<rect width="${sheet.width}" height="${sheet.height}" fill="#6b4f37"/>` : '';
  const inner = look.photo ? `${turn} translate(32 40) scale(0.9)` : turn;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${sheet.width} ${sheet.height}"><defs>${definitions}${shadow}</defs>${table}<g transform="${inner}"><rect width="${sheet.width}" height="${sheet.height}" fill="${look.paper}"/>${marks}</g>${look.photo ? `<rect width="${sheet.width}" height="${sheet.height}" fill="url(#s)"/>` : ''}</svg>`;
}

/** Text is drawn as outlines, so that a scan looks the same on machines without any fonts. */
function svgMark(fonts: Fonts, mark: Mark, shapes: Map<string, string>): string {
  if (mark.kind === 'line') {
    return `<path d="M${mark.x1} ${mark.y1}L${mark.x2} ${mark.y2}" stroke="#222" stroke-width="${mark.width}"/>`;
  }
  if (mark.kind === 'box') {
    const look = mark.fill ? 'fill="#e6e6ea"' : 'fill="none" stroke="#222" stroke-width="0.7"';
    return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" ${look}/>`;
  }
  if (mark.kind === 'ink') {
    return `<path transform="translate(${mark.x} ${mark.y})" d="${mark.path}" fill="none" stroke="#23307e" stroke-width="1.2"/>`;
  }
  if (mark.kind === 'stamp') {
    const ring = `<circle cx="${mark.x}" cy="${mark.y}" r="42" fill="none" stroke="#23307e" stroke-width="1.6"/>`;
    return ring + mark.lines.map((line, index) => stampLine(fonts, mark, line, index, shapes)).join('');
  }
  if (mark.kind === 'text') return outlined(fonts, mark, shapes);
  throw new Error('an interactive form cannot be scanned: print it first');
}

function stampLine(
  fonts: Fonts,
  stamp: Mark & { kind: 'stamp' },
  text: string,
  index: number,
  shapes: Map<string, string>,
): string {
  const y = stamp.y - (stamp.lines.length / 2 - index) * 9 + 6;
  return outlined(fonts, { kind: 'text', text, x: stamp.x - text.length * 2.4, y, size: 7, face: 'bold' }, shapes);
}

function outlined(fonts: Fonts, mark: Mark & { kind: 'text' }, shapes: Map<string, string>): string {
  const font = fonts.outlines[mark.face];
  const run = font.layout(mark.text);
  const size = mark.size / font.unitsPerEm;
  let x = 0;
  const glyphs = run.glyphs.map((glyph, index) => {
    const id = `${mark.face}${glyph.id}`;
    if (!shapes.has(id)) shapes.set(id, glyph.path.toSVG());
    const use = `<use xlink:href="#${id}" x="${x}"/>`;
    x += run.positions[index]!.xAdvance;
    return use;
  });
  return `<g transform="translate(${mark.x} ${mark.y}) scale(${size} ${-size})" fill="#15151a">${glyphs.join('')}</g>`;
}

function grain(look: ScanLook): Buffer {
  const next = seeded(look.seed);
  const pixels = Buffer.alloc(256 * 256 * 4);
  for (let at = 0; at < pixels.length; at += 4) {
    pixels.fill(next() < 0.5 ? 0 : 255, at, at + 3);
    pixels[at + 3] = Math.floor(next() * next() * look.noise * 120);
  }
  return pixels;
}
