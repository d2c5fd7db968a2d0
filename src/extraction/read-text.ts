import { composeReading, startDraft, unreadable } from './compose-reading.ts';
import { decodeText } from './decode-text.ts';
import { htmlLines } from './html-lines.ts';
import { readingCaps } from './limits.ts';
import type { DocumentReading } from './reading.ts';
import { unverifiedXades } from './signatures/document-signature.ts';
import { linesOf, ticksOf } from './text-lines.ts';
import { xmlLines } from './xml-lines.ts';

/** Plain text and mark-up may be this big; beyond it is data, not a letter. */
const maxTextBytes = 10 * 1024 * 1024;

/** Plain text, HTML (its text only, nothing is rendered or fetched) and XML (elements as "name: value"). */
export function readText(bytes: Buffer, kind: 'text' | 'html' | 'xml'): DocumentReading {
  if (bytes.length > maxTextBytes) {
    return unreadable(kind, `Textová příloha má více než ${maxTextBytes / 1024 / 1024} MB a nečte se.`);
  }
  const decoded = decodeText(bytes);
  const draft = startDraft(kind, kind === 'text' ? 'podatelna' : 'htmlparser2 12.0.0');
  if (!decoded.sure) draft.warnings.push(`Kódování češtiny bylo odhadnuto (${decoded.encoding}).`);

  const text = declaredEncoding(decoded.text, bytes, kind) ?? decoded.text;
  if (kind === 'text') {
    draft.lines = linesOf(text.split(/\r\n|[\n\r\f\u2028\u2029]/, readingCaps.lines * 2));
  } else {
    const found = kind === 'html' ? htmlLines(text) : xmlLines(text);
    draft.lines = linesOf(found.lines);
    draft.warnings.push(...found.warnings);
    draft.reasons.push(...found.reasons);
    if (found.pictures > 0) draft.warnings.push('Dokument obsahuje obrázky, které se nečtou.');
    if (found.pictures > 0 && draft.lines.length === 0) draft.reasons.push('Dokument obsahuje jen obrázky.');
  }
  if (kind === 'xml' && text.includes('http://www.w3.org/2000/09/xmldsig#')) {
    draft.signatures.push(unverifiedXades('podpis uvnitř XML', null));
  }
  draft.fields = ticksOf(draft.lines);
  if (draft.lines.some((line) => line.text.includes('\ufffd'))) {
    draft.reasons.push('Část znaků se nepodařilo převést na text.');
  }
  draft.pages.push({ number: 1, width: 0, height: 0, text: 'layer' });
  return composeReading(draft);
}

/** Mark-up may name its own eight-bit encoding (XML 1.0 §4.3.3); it counts only when the bytes are not UTF-8. */
function declaredEncoding(text: string, bytes: Buffer, kind: 'text' | 'html' | 'xml'): string | null {
  if (kind === 'text') return null;
  const name = /(?:encoding|charset)\s*=\s*["']?(windows-1250|cp1250|iso-8859-2|latin2)\b/i.exec(
    text.slice(0, 1024),
  )?.[1];
  if (!name) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return null;
  } catch {
    return new TextDecoder(/1250/.test(name) ? 'windows-1250' : 'iso-8859-2').decode(bytes);
  }
}
