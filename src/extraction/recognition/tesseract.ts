import { fileURLToPath } from 'node:url';
import { createWorker, OEM, PSM } from 'tesseract.js';
import type { GreyImage } from './grey-image.ts';

/** A word as Tesseract sees it; the box is in pixels. */
export type SeenWord = {
  text: string;
  /** 0–100 */
  confidence: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** words of one line have the same number; lines count from the top */
  line: number;
};

export type Tesseract = AsyncDisposable & { words(image: GreyImage): Promise<SeenWord[]> };

export const engine = 'tesseract.js 7.0.0 (ces, eng)';

/**
 * Starts Tesseract in a thread of its own. Czech with English: Czech alone has no `@` and loses every e-mail address.
 * One block of text (PSM 6): the other modes drop lines that ink crosses, or take tables apart (measured).
 */
export async function startTesseract(): Promise<Tesseract> {
  const worker = await createWorker(['ces', 'eng'], OEM.LSTM_ONLY, {
    workerPath: fileURLToPath(new URL('./tesseract-thread.ts', import.meta.url)),
    langPath: '.',
    cacheMethod: 'none',
    // Without one tesseract.js throws where nobody can catch it; the promise is rejected as well.
    errorHandler: () => {},
  });
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.SINGLE_BLOCK,
    user_defined_dpi: '200',
    debug_file: '/dev/null',
  });
  return {
    words: async (image) => wordsOf((await worker.recognize(greymap(image), {}, { text: false, tsv: true })).data.tsv),
    [Symbol.asyncDispose]: async () => {
      await worker.terminate();
    },
  };
}

/** Portable greymap, which takes no time to write and none to read: "P5", the size, and the pixels as they are. */
function greymap({ width, height, pixels }: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), pixels]);
}

/** Rows of level 5 are words: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function wordsOf(tsv: string | null): SeenWord[] {
  const words: SeenWord[] = [];
  let line = 0;
  for (const row of (tsv ?? '').split('\n')) {
    const [level, , , , , , x, y, width, height, confidence, text = ''] = row.split('\t');
    if (level === '4') line += 1;
    if (level !== '5' || text.trim() === '') continue;
    words.push({
      text: text.trim(),
      confidence: Math.min(100, Math.max(0, Number(confidence))),
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
      line,
    });
  }
  return words;
}
