/** Long enough for a person to tell documents apart; ISDS itself allows 255. */
const longest = 120;

/**
 * dmFileDescr made safe to show: NFC, without control, format and bidi characters, without directories, at most 120
 * characters with the extension kept. It is shown only, never used as a path.
 */
export function documentName(description: string, ordinal: number): string {
  const clean = description
    .normalize('NFC')
    .replace(/[\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/[/\\]/g, '_')
    .trim();
  if (clean.replace(/[._ ]/g, '') === '') return `příloha ${ordinal}`;
  const characters = [...clean];
  if (characters.length <= longest) return clean;
  const extension = [...(/\.[\p{L}\p{N}]{1,10}$/u.exec(clean)?.[0] ?? '')];
  return [...characters.slice(0, longest - extension.length - 1), '…', ...extension].join('');
}
