import { seeded } from '../../../simulator/samples/random.ts';
import { opened, type Picture, pixels } from './picture.ts';

/** Grain of the sensor: each pixel strays by about so many levels of 255. */
export function grained(picture: Picture, levels: number, seed: number): Picture {
  const next = seeded(seed);
  // Sums of three draws are near enough to a bell; a table of them is much faster than drawing each.
  const bell = Float32Array.from({ length: 8192 }, () => (next() + next() + next() - 1.5) * 2 * levels);
  const data = new Uint8Array(picture.data.length);
  let state = seed | 1;
  for (let at = 0; at < data.length; at += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const value = picture.data[at]! + bell[state & 8191]!;
    data[at] = clamped(value);
  }
  return { ...picture, data };
}

/** Light from one side and a shadow along an edge; `strength` 0–1 is how dark the darkest place gets. */
export function shaded(picture: Picture, strength: number, seed: number): Picture {
  const next = seeded(seed);
  const angle = next() * Math.PI * 2;
  const [alongX, alongY] = [Math.cos(angle), Math.sin(angle)];
  const edge = 0.06 + next() * 0.1;
  const { width, height, channels } = picture;
  const data = new Uint8Array(picture.data.length);
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    const v = y / height - 0.5;
    for (let x = 0; x < width; x += 1) {
      const u = x / width - 0.5;
      const slope = Math.max(0, 0.5 + (u * alongX + v * alongY) * 0.9);
      const nearEdge = Math.max(0, 1 - (u + 0.5) / edge);
      const light = 1 - strength * Math.min(1, slope * 0.7 + nearEdge * 0.5);
      for (let channel = 0; channel < channels; channel += 1) {
        data[at] = picture.data[at]! * light;
        at += 1;
      }
    }
  }
  return { ...picture, data };
}

function clamped(value: number): number {
  return Math.max(0, Math.min(255, value));
}

export function blurred(picture: Picture, sigma: number): Promise<Picture> {
  return pixels(opened(picture).blur(sigma));
}

/** A copy of a copy: dark gets black, light gets white, and specks of toner lie about. */
export function copied(picture: Picture, contrast: number, specks: number, seed: number): Picture {
  const data = picture.data.map((value) => clamped((value - 140) * contrast + 150));
  return specked({ ...picture, data }, specks, seed);
}

/** One bit a pixel, written as 0 and 255. */
export function blackAndWhite(picture: Picture, threshold: number, specks: number, seed: number): Picture {
  const data = picture.data.map((value) => (value < threshold ? 0 : 255));
  return specked({ ...picture, data }, specks, seed);
}

function specked(picture: Picture, specks: number, seed: number): Picture {
  const next = seeded(seed + 1);
  const { data, width, height, channels } = picture;
  for (let count = 0; count < specks; count += 1) {
    const at = (Math.floor(next() * height) * width + Math.floor(next() * (width - 2))) * channels;
    const size = next() < 0.3 ? 2 : 1;
    data.fill(0, at, at + size * channels);
  }
  return picture;
}

/** Turned clockwise, pixels and all. */
export function turned(picture: Picture, degrees: 90 | 180 | 270): Promise<Picture> {
  return pixels(opened(picture).rotate(degrees));
}
