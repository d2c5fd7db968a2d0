import type { Picture } from './picture.ts';

/** Where a point of the result comes from in the original, in pixels; outside of it there is `ground`. */
type Origin = (x: number, y: number, to: { x: number; y: number }) => void;

/** The paper lay askew by so many degrees; what shows beside it is the white lid of the scanner. */
export function tilted(picture: Picture, degrees: number): Picture {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [picture.width / 2, picture.height / 2];
  return warped(picture, picture.width, picture.height, [250, 250, 250], (x, y, to) => {
    to.x = (x - middleX) * cos + (y - middleY) * sin + middleX;
    to.y = (y - middleY) * cos - (x - middleX) * sin + middleY;
  });
}

/** Corners of the paper in the photo, as shares of its width and height: top left, top right, bottom right, bottom left. */
export type Corners = [[number, number], [number, number], [number, number], [number, number]];

/** The paper on a table as a telephone sees it, from above at an angle. */
export function photographed(picture: Picture, corners: Corners, table: [number, number, number]): Picture {
  const { width, height } = picture;
  const inverse = inverted(squareToQuad(corners.map(([x, y]) => [x * width, y * height]) as Corners));
  return warped(picture, width, height, table, (x, y, to) => {
    const w = inverse[6] * x + inverse[7] * y + inverse[8];
    to.x = ((inverse[0] * x + inverse[1] * y + inverse[2]) / w) * width;
    to.y = ((inverse[3] * x + inverse[4] * y + inverse[5]) / w) * height;
  });
}

type Matrix = [number, number, number, number, number, number, number, number, number];

/** Projective map of the unit square onto the quadrilateral (Heckbert 1989, §2.2.3). */
function squareToQuad([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Corners): Matrix {
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const whole = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / whole;
  const h = (dx1 * sy - sx * dy1) / whole;
  return [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1];
}

/** The inverse up to a factor, which a projective map does not care for. */
function inverted([a, b, c, d, e, f, g, h, i]: Matrix): Matrix {
  return [
    ...[e * i - f * h, c * h - b * i, b * f - c * e],
    ...[f * g - d * i, a * i - c * g, c * d - a * f],
    ...[d * h - e * g, b * g - a * h, a * e - b * d],
  ] as Matrix;
}

function warped(
  picture: Picture,
  width: number,
  height: number,
  ground: [number, number, number],
  origin: Origin,
): Picture {
  const { data, channels } = picture;
  const result = new Uint8Array(width * height * channels);
  const from = { x: 0, y: 0 };
  const stride = picture.width * channels;
  let out = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      origin(x, y, from);
      const left = Math.floor(from.x);
      const top = Math.floor(from.y);
      const inside = left >= 0 && top >= 0 && left < picture.width - 1 && top < picture.height - 1;
      const [right, down] = [from.x - left, from.y - top];
      const at = top * stride + left * channels;
      for (let channel = 0; channel < channels; channel += 1) {
        if (!inside) {
          result[out++] = ground[channel]!;
          continue;
        }
        const upper = data[at + channel]! * (1 - right) + data[at + channels + channel]! * right;
        const lower = data[at + stride + channel]! * (1 - right) + data[at + stride + channels + channel]! * right;
        result[out++] = upper * (1 - down) + lower * down;
      }
    }
  }
  return { data: result, width, height, channels };
}
