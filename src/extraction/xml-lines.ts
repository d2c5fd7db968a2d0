import { Parser } from 'htmlparser2';
import type { MarkedUpLines } from './html-lines.ts';

const maxDepth = 200;
const maxValueLength = 4_000;

/**
 * An XML document as lines "element: text" and "element @attribute: value", in document order; prefixes are left out.
 * Entities of the document's own are never expanded. A long value without spaces is a file inside and is not read.
 */
export function xmlLines(xml: string): MarkedUpLines {
  const lines: string[] = [];
  const reasons = new Set<string>();
  const path: { name: string; text: string }[] = [];

  const flush = () => {
    const current = path.at(-1);
    if (!current) return;
    const text = current.text.replace(/\s+/g, ' ').trim();
    current.text = '';
    if (text === '') return;
    if (text.length > maxValueLength && !text.slice(0, maxValueLength).includes(' ')) {
      reasons.add('Dokument XML má v sobě vložený soubor, který nebyl přečten.');
      return;
    }
    lines.push(`${current.name}: ${text}`);
  };

  const parser = new Parser(
    {
      onopentag(qualifiedName, attributes) {
        flush();
        const name = qualifiedName.slice(qualifiedName.indexOf(':') + 1);
        path.push({ name, text: '' });
        if (path.length > maxDepth) {
          reasons.add('Dokument XML je příliš zanořený, načtena byla jen jeho část.');
          return;
        }
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
