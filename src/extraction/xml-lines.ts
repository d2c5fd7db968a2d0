import { Parser } from 'htmlparser2';
import type { MarkedUpLines } from './html-lines.ts';

const maxDepth = 200;
const maxValueLength = 4_000;
/** Attributes of XSL-FO say how a form looks, not what is in it. */
const layoutNamespace = 'http://www.w3.org/1999/XSL/Format';
/** Values of an XML signature (XML-DSig §4) that no person reads. */
const signatureValues =
  /^(SignatureValue|DigestValue|X509Certificate|X509CRL|Modulus|EncapsulatedTimeStamp|EncapsulatedX509Certificate)$/;

/**
 * An XML document as lines "element: text" and "element @attribute: value", in document order; prefixes are left out.
 * Entities of the document's own are never expanded. A long value in words of no language is a file inside and is not read;
 * neither is what XML Encryption hides.
 */
export function xmlLines(xml: string): MarkedUpLines {
  const lines: string[] = [];
  const reasons = new Set<string>();
  const path: { name: string; text: string }[] = [];
  let layoutPrefix: string | null = null;

  const flush = () => {
    const current = path.at(-1);
    if (!current) return;
    const text = current.text.replace(/\s+/g, ' ').trim();
    current.text = '';
    if (text === '' || signatureValues.test(current.name)) return;
    // A file as base64 may be broken into lines of 64 or 76 characters.
    if (text.length > maxValueLength && text.length / text.split(' ').length > 40) {
      reasons.add('Dokument XML má v sobě vložený soubor, který nebyl přečten.');
      return;
    }
    lines.push(`${current.name}: ${text}`);
  };

  const parser = new Parser(
    {
      onopentag(qualifiedName, attributes) {
        flush();
        const colon = qualifiedName.indexOf(':');
        const name = qualifiedName.slice(colon + 1);
        path.push({ name, text: '' });
        if (path.length > maxDepth) {
          reasons.add('Dokument XML je příliš zanořený, načtena byla jen jeho část.');
          // Each level costs the parser more than the one above it.
          if (path.length > 10 * maxDepth) parser.pause();
          return;
        }
        const layout = Object.keys(attributes).find((one) => attributes[one] === layoutNamespace);
        if (layout?.startsWith('xmlns:')) layoutPrefix = layout.slice('xmlns:'.length);
        if (name === 'EncryptedData') reasons.add('Část dokumentu XML je zašifrovaná a nelze ji přečíst.');
        if (layoutPrefix === qualifiedName.slice(0, Math.max(0, colon))) return;
        for (const [attribute, value] of Object.entries(attributes)) {
          if (/^xmlns(:|$)|:schemaLocation$/.test(attribute) || value.trim() === '') continue;
          lines.push(`${name} @${attribute}: ${value.slice(0, maxValueLength)}`);
        }
      },
      ontext(text) {
        const current = path.at(-1);
        if (current && path.length <= maxDepth) current.text += text;
      },
      onclosetag() {
        flush();
        path.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { lines, warnings: [], reasons: [...reasons], pictures: 0 };
}
