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
