// word-extractor 1.0.4 comes without types; these are of what is used here.
declare module 'word-extractor' {
  type Plain = { filterUnicode?: boolean };
  type WordText = {
    getBody(options?: Plain): string;
    getHeaders(options?: Plain & { includeFooters?: boolean }): string;
    getFooters(options?: Plain): string;
    getFootnotes(options?: Plain): string;
    getEndnotes(options?: Plain): string;
    getAnnotations(options?: Plain): string;
    getTextboxes(options?: Plain): string;
  };
  export default class WordExtractor {
    extract(source: Buffer): Promise<WordText>;
  }
}
