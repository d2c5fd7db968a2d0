import { fileURLToPath } from 'node:url';

const files = fileURLToPath(new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));

/** Bigger images are left out by pdf.js (with a notice) before they take memory: A4 at 600 dpi is 35 million pixels. */
const maxImagePixels = 60_000_000;
/** pdf.js's VerbosityLevel.INFOS: everything it has to say, for `listenToNotices`. */
const everything = 5;

/** Parameters for both pdf-parse and pdf.js: everything local, nothing evaluated, nothing fetched. */
export function loadParameters(bytes: Uint8Array) {
  return {
    // pdf.js takes ownership of what it is given.
    data: new Uint8Array(bytes),
    verbosity: everything,
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
