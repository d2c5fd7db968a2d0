const resolutionTags = { across: 282, down: 283 } as const;
const rational = 5;
/** Shapes of pixels that faxes have: 204 × 98 and 204 × 391 dots an inch; anything beyond is nonsense. */
const flattest = 5;

/**
 * The factor by which a page of a TIFF has to grow in height to look as it did on paper: coarse faxes have half as many
 * rows to an inch as columns. 1 where nothing else is said (TIFF 6.0, XResolution and YResolution).
 */
export function tiffStretch(bytes: Buffer, page: number): number {
  try {
    const tags = resolutionsOf(bytes, page);
    const stretch = tags.across / tags.down;
    return stretch >= 1 / flattest && stretch <= flattest ? stretch : 1;
  } catch {
    // An offset outside of the file; whether the image can be decoded is found out elsewhere.
    return 1;
  }
}

function resolutionsOf(bytes: Buffer, page: number): { across: number; down: number } {
  const little = bytes.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  let directory = long(4);
  for (let skipped = 1; skipped < page; skipped += 1) directory = long(directory + 2 + short(directory) * 12);
  const value = (wanted: number): number => {
    for (let index = 0; index < short(directory); index += 1) {
      const entry = directory + 2 + index * 12;
      if (short(entry) !== wanted || short(entry + 2) !== rational) continue;
      const at = long(entry + 8);
      return long(at) / long(at + 4);
    }
    return 1;
  };
  return { across: value(resolutionTags.across), down: value(resolutionTags.down) };
}
