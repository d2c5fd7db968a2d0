/** A grey image, one byte a pixel, row by row; 0 is black. */
export type GreyImage = { width: number; height: number; pixels: Uint8Array };

/** Which way an image is turned, in degrees clockwise. */
export type QuarterTurn = 0 | 90 | 180 | 270;

/** The image made smaller by a whole factor, each pixel the mean of those it stands for. */
export function reduced(image: GreyImage, factor: number): GreyImage {
  if (factor <= 1) return image;
  const width = Math.max(1, Math.floor(image.width / factor));
  const height = Math.max(1, Math.floor(image.height / factor));
  const across = Math.min(factor, image.width);
  const down = Math.min(factor, image.height);
  const pixels = new Uint8Array(width * height);
  const sums = new Uint32Array(width);
  for (let y = 0; y < height; y += 1) {
    sums.fill(0);
    for (let row = 0; row < down; row += 1) {
      const from = (y * factor + row) * image.width;
      for (let x = 0; x < width; x += 1) {
        const start = from + x * factor;
        for (let at = start; at < start + across; at += 1) sums[x]! += image.pixels[at]!;
      }
    }
    for (let x = 0; x < width; x += 1) pixels[y * width + x] = sums[x]! / (across * down);
  }
  return { width, height, pixels };
}

/** The image turned clockwise. */
export function turned(image: GreyImage, turn: QuarterTurn): GreyImage {
  const { width, height, pixels } = image;
  if (turn === 0) return image;
  if (turn === 180) return { width, height, pixels: Uint8Array.from(pixels).reverse() };
  const result = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const place = turn === 90 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y;
      result[place] = pixels[y * width + x]!;
    }
  }
  return { width: height, height: width, pixels: result };
}

/** A horizontal strip of the image. */
export function strip(image: GreyImage, from: number, height: number): GreyImage {
  const { width, pixels } = image;
  return { width, height, pixels: pixels.subarray(from * width, (from + height) * width) };
}
