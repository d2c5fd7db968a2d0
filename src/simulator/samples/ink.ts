import { seeded, seedOf } from './random.ts';

/** A signature by hand as an SVG path about 120 × 34 points large; one name always signs the same way. */
export function signatureInk(name: string): string {
  const next = seeded(seedOf(name));
  const strokes: string[] = [];
  let x = 4;
  let y = 18;
  strokes.push(`M ${x} ${y}`);
  const letters = 7 + Math.floor(next() * 5);
  for (let index = 0; index < letters; index += 1) {
    const reach = 6 + next() * 8;
    const rise = (index === 0 ? 26 : 6 + next() * 14) * (index % 2 === 0 ? -1 : 1);
    const endX = x + reach;
    const endY = Math.min(30, Math.max(6, 18 + (next() - 0.5) * 8));
    const points = [x + reach * 0.2, y + rise, endX - reach * 0.6, endY + rise * 0.7, endX, endY];
    strokes.push(`C ${points.map((value) => value.toFixed(1)).join(' ')}`);
    x = endX;
    y = endY;
  }
  strokes.push(
    `M 10 30 C 40 ${(24 + next() * 6).toFixed(1)} 80 34 ${(x + 8).toFixed(1)} ${(22 + next() * 6).toFixed(1)}`,
  );
  return strokes.join(' ');
}
