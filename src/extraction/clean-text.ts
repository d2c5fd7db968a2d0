/**
 * Check boxes of the symbol fonts that Word uses (Wingdings, Wingdings 2) arrive as private-use characters; the
 * tables are those of the fonts' own code charts.
 */
const symbolTicks: Record<string, string> = {
  '\uf06f': '☐',
  '\uf071': '☐',
  '\uf0a8': '☐',
  '\uf0a3': '☐',
  '\uf035': '☐',
  '\uf078': '☒',
  '\uf0fd': '☒',
  '\uf051': '☒',
  '\uf053': '☒',
  '\uf0fe': '☑',
  '\uf052': '☑',
  '\uf054': '☑',
};

/** Invisible or direction-changing characters, which make a text look different from what it is. */
const deceptive =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]|[\ufe00-\ufe0f]/g;

/**
 * Text from a document made fit to keep and show: NFC, one line, no control, bidirectional or zero-width characters,
 * at most `maxLength` characters. Runs of three or more spaces become two, which stand for a wide gap.
 */
export function cleanText(text: string, maxLength: number): string {
  return text
    .slice(0, maxLength * 2)
    .replace(/[\uf035-\uf0fe]/g, (symbol) => symbolTicks[symbol] ?? symbol)
    .replace(/\t/g, '  ')
    .replace(/[\n\v\f\r\u0085\u2028\u2029\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(deceptive, '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/ {3,}/g, '  ')
    .trim()
    .slice(0, maxLength)
    .toWellFormed();
}

/**
 * Share of characters that stand for nothing readable: a font without a map to Unicode yields private-use characters
 * or replacement marks. 0 for an empty text.
 */
export function unreadableShare(text: string): number {
  const characters = text.match(/\S/gu)?.length ?? 0;
  if (characters === 0) return 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being counted
  const unreadable = text.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  return unreadable / characters;
}

/** Letters and digits of a text: how much of it there is to read. */
export function letterCount(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
