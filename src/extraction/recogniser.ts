import { stat } from 'node:fs/promises';
import { parseRecognitionStep } from './answer.ts';
import { type Ending, startChild } from './child-process.ts';
import { readingCaps, recognitionLimits } from './limits.ts';
import { handOver } from './reader.ts';
import { type Recognition, recognisedPagesLimit } from './recognition.ts';

/** What is to be recognised: pages of a PDF by number, or all of an image. */
export type RecognitionTask = { file: string; kind: 'pdf' | 'image'; pages: number[] | 'all' };

/**
 * Recognises pages from their images in a child process of its own. Whatever the document contains, the result is a
 * value; a page that never ends, or takes too much memory, ends the child, and the pages told before it are kept. Throws
 * `Failure` (retry) when the child cannot be started or the file is not there, and the signal's reason when aborted.
 */
export async function recogniseDocument(task: RecognitionTask, signal: AbortSignal): Promise<Recognition> {
  const limits = recognitionLimits;
  const child = await startChild(
    'image',
    {
      memoryMb: limits.memoryMb,
      stepMs: limits.pageMs,
      cpuSeconds: Math.ceil((limits.pageMs / 1000) * recognisedPagesLimit * 2),
      answerBytes: readingCaps.answerBytes,
    },
    false,
  );
  const recognition: Recognition = {
    pageCount: null,
    pages: [],
    reasons: [],
    warnings: [],
    engine: 'tesseract.js',
    cut: false,
  };
  const asked = task.pages === 'all' ? 'all' : task.pages.slice(0, recognisedPagesLimit);
  try {
    signal.throwIfAborted();
    const { size } = await stat(task.file);
    if (size > limits.maxBytes) {
      const because = `Obraz má přes ${limits.maxBytes / 1024 / 1024} MB a nerozpoznává se.`;
      return { ...recognition, reasons: [because] };
    }
    const file = await handOver(task.file, child);
    const job = { kind: 'recognise', file, document: task.kind, pages: asked };
    let nonsense = false;
    const ending = await child.work(
      job,
      (json) => {
        const step = parseRecognitionStep(json);
        if (!step) nonsense = true;
        else if (step.kind === 'begun') Object.assign(recognition, { pageCount: step.pageCount, engine: step.engine });
        else if (step.kind === 'unread') recognition.reasons.push(step.because);
        else {
          recognition.pages.push(step.page);
          recognition.warnings.push(...step.warnings);
        }
      },
      signal,
    );
    const how = nonsense ? 'crash' : ending;
    if (how === 'done') return recognition;
    recognition.reasons.push(whyCut(how, recognition.pages.length));
    return { ...recognition, cut: true };
  } finally {
    await child.discard();
  }
}

function whyCut(ending: Exclude<Ending, 'done'>, pagesRead: number): string {
  const how = {
    timeout: `trvalo déle než ${recognitionLimits.pageMs / 1000} s na stranu`,
    memory: `potřebovalo více než ${recognitionLimits.memoryMb} MB paměti`,
    crash: 'selhalo',
  }[ending];
  const kept = pagesRead > 0 ? ' Přečtené strany platí, na ostatní' : ' Na dokument';
  return `Rozpoznávání textu ze skenu bylo ukončeno, protože ${how}.${kept} se musí podívat člověk.`;
}
