import { fileURLToPath } from 'node:url';

// pdf.js asks for these classes when it is loaded and uses them for drawing only. Nothing is drawn here, and with them
// in place it needs no native canvas, which the child is not allowed to load.
class NothingToDraw {}
const globals = globalThis as Record<string, unknown>;
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= NothingToDraw;

export const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
// Loaded with the rest, so that a child started ahead has it ready; pdf.js looks here for its worker in one thread.
globals.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
const { PDFParse } = await import('pdf-parse');

export { PDFParse };

export const engine = `pdf-parse 2.4.5 / pdfjs-dist ${pdfjs.version}`;

const files = fileURLToPath(new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));

/** Bigger images are left out by pdf.js (with a notice) before they take memory: A4 at 600 dpi is 35 million pixels. */
const maxImagePixels = 60_000_000;

/** Parameters for both pdf-parse and pdf.js: everything local, nothing evaluated, nothing fetched. */
export function loadParameters(bytes: Uint8Array) {
  return {
    // pdf.js takes ownership of what it is given.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.INFOS,
    maxImageSize: maxImagePixels,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    cMapUrl: `${files}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${files}standard_fonts/`,
    wasmUrl: `${files}wasm/`,
    iccUrl: `${files}iccs/`,
    docBaseUrl: undefined,
  };
}
