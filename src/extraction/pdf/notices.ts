/** Messages by which pdf.js says that it left something out, instead of failing. */
const damage =
  /invalid stream|bad (block|code|compression|uncompressed)|flate|ignoring errors during|ignoring (XObject|sub-stream)|Skipping|unterminated|not supported\.|translateFont|preEvaluateFont|loadFont|invalid page|XRef entry|FormatError|Unexpected EOF|unknown command/i;
const tooBigImage = /Image exceeded maximum allowed size/;
const rebuilt = /Indexing all PDF objects/;

export type Notices = {
  /** something in the file could not be decoded, so text may be missing without any sign of it */
  damaged: boolean;
  imageLeftOut: boolean;
  /** the table of objects was broken and was made anew */
  rebuilt: boolean;
};

/**
 * Listens to what pdf.js writes to the console, the only place where it tells that parts of a damaged file were
 * skipped. For a process that reads one document; the messages themselves are not kept.
 */
export function listenToNotices(): Notices {
  const notices: Notices = { damaged: false, imageLeftOut: false, rebuilt: false };
  const listen = (message: unknown): void => {
    const text = String(message).slice(0, 500);
    if (tooBigImage.test(text)) notices.imageLeftOut = true;
    else if (rebuilt.test(text)) notices.rebuilt = true;
    else if (damage.test(text)) notices.damaged = true;
  };
  console.warn = listen;
  console.info = listen;
  console.log = listen;
  return notices;
}
