import type { PDFPageProxy } from 'pdfjs-dist';
import { loadParameters } from '../pdf/load-parameters.ts';
import { listenToNotices } from '../pdf/notices.ts';
import { NotDrawn, type PageImage, type PageImages, type PageSize } from './page-images.ts';

/** Such a canvas takes 64 MB; a page of A3 at 200 dots per inch has half of that. */
const maxCanvasPixels = 16_000_000;

/** What pdf.js makes its canvases with in Node: @napi-rs/canvas. Its own type says no more than `Object`. */
type CanvasFactory = { create(width: number, height: number): Drawn; destroy(drawn: Drawn): void };
type Drawn = {
  canvas: NonNullable<Parameters<PDFPageProxy['render']>[0]['canvas']>;
  context: { getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray } };
};

/**
 * A PDF whose pages are drawn as a viewer would show them, with values of form fields and stamps, but without what is
 * hidden. pdf.js finds the classes it draws with by itself: the stand-ins of `pdf/pdfjs.ts` must not be loaded here.
 */
export async function openPdfPages(bytes: Buffer): Promise<PageImages> {
  const notices = listenToNotices();
  const { AnnotationMode, getDocument } = await loadPdfjs();
  const document = await getDocument(loadParameters(bytes)).promise.catch(notOpened);
  const canvases = document.canvasFactory as CanvasFactory;

  const pageOf = (page: number): Promise<PDFPageProxy> => document.getPage(page).catch(notRead);
  const size = async (page: number): Promise<PageSize> => {
    const { width, height } = (await pageOf(page)).getViewport({ scale: 1 });
    return { width, height };
  };
  const draw = async (page: number, scale: number, channels: 1 | 4): Promise<PageImage> => {
    const proxy = await pageOf(page);
    const viewport = proxy.getViewport({ scale });
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    if (width < 1 || height < 1 || width * height > maxCanvasPixels) {
      throw new NotDrawn('Stránka má neobvyklé rozměry a nelze ji vykreslit.');
    }
    notices.imageLeftOut = false;
    const drawn = canvases.create(width, height);
    try {
      await proxy
        .render({ canvas: drawn.canvas, viewport, annotationMode: AnnotationMode.ENABLE })
        .promise.catch(notRead);
      if (notices.imageLeftOut) throw new NotDrawn('Na stránce je příliš velký obrázek, který se neotevírá.');
      const { data } = drawn.context.getImageData(0, 0, width, height);
      const pixels = new Uint8Array(data.buffer, data.byteOffset, data.length);
      return { width, height, channels, pixels: channels === 4 ? pixels : greyOf(pixels), scale };
    } finally {
      canvases.destroy(drawn);
      proxy.cleanup();
    }
  };
  return { count: document.numPages, size, draw, [Symbol.asyncDispose]: () => document.destroy() };
}

async function loadPdfjs() {
  const globals = globalThis as Record<string, unknown>;
  // pdf.js looks here for its worker in one thread.
  globals.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Luma of BT.601, in whole numbers. */
function greyOf(colours: Uint8Array): Uint8Array {
  const grey = new Uint8Array(colours.length / 4);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    grey[at] = (colours[from]! * 77 + colours[from + 1]! * 150 + colours[from + 2]! * 29) >> 8;
  }
  return grey;
}

function notOpened(error: Error): never {
  throw new NotDrawn(
    error.name === 'PasswordException'
      ? 'Dokument PDF je chráněn heslem a nelze ho zobrazit.'
      : 'Soubor PDF je poškozený nebo neúplný a nelze ho zobrazit.',
  );
}

function notRead(): never {
  throw new NotDrawn('Stránka je poškozená a nelze ji zobrazit.');
}
