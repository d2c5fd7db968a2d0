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

/**
 * Plain text, HTML (its text only, nothing is rendered or fetched), XML and 602 forms, which are XML too (elements as
 * "name: value").
 */
export function readText(bytes: Buffer, found: 'text' | 'html' | 'xml' | 'form602'): DocumentReading {
  if (bytes.length > maxTextBytes) {
    return unreadable(found, `Textová příloha má více než ${maxTextBytes / 1024 / 1024} MB a nečte se.`);
  }
  const decoded = decodeText(bytes);
  const text = declaredEncoding(decoded.text, bytes, found) ?? decoded.text;
  const kind = found === 'xml' && isForm602(text) ? 'form602' : found;
  const draft = startDraft(kind, kind === 'text' ? 'podatelna' : 'htmlparser2 12.0.0');
  if (!decoded.sure) draft.warnings.push(`Kódování češtiny bylo odhadnuto (${decoded.encoding}).`);

  if (kind === 'text') {
    draft.lines = linesOf(text.split(/\r\n|[\n\r\f\u2028\u2029]/, readingCaps.lines * 2));
  } else {
    const marked = kind === 'html' ? htmlLines(text) : xmlLines(text);
    draft.lines = linesOf(marked.lines);
    draft.warnings.push(...marked.warnings);
    draft.reasons.push(...marked.reasons);
    if (marked.pictures > 0) draft.warnings.push('Dokument obsahuje obrázky, které se nečtou.');
    if (marked.pictures > 0 && draft.lines.length === 0) draft.reasons.push('Dokument obsahuje jen obrázky.');
  }
  if (kind === 'form602') {
    draft.reasons.push(
      'Příloha je formulář 602 neznámého druhu: jeho texty a hodnoty jsou vypsány, jak v něm stojí, význam musí posoudit člověk.',
    );
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

/**
 * A 602 form (.fo) has no signature of its own: it is XML whose layout is XSL-FO and whose names are those of the
 * 602XML framework (IANA registration of vnd.software602.filler.form+xml).
 */
export function isForm602(xml: string): boolean {
  return /software602|602xml|www\.602\.cz|www\.w3\.org\/1999\/XSL\/Format/i.test(xml.slice(0, 64 * 1024));
}

/** Mark-up may name its own eight-bit encoding (XML 1.0 §4.3.3); it counts only when the bytes are not UTF-8. */
function declaredEncoding(text: string, bytes: Buffer, kind: DocumentReading['kind']): string | null {
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
