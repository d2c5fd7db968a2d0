import { composeReading, startDraft } from './compose-reading.ts';
import { contradictsDeclaration } from './declared-kind.ts';
import type { ReadLimits } from './limits.ts';
import type { SavePart } from './parts.ts';
import type { DocumentReading } from './reading.ts';
import type { Surroundings } from './signatures/read-signature-file.ts';
import { sniffKind } from './sniff-kind.ts';

/**
 * Reads a document whose bytes are at hand, by what it is and not by what it is called. Files found in it go to
 * `savePart`. Runs in the child.
 */
export async function readBytes(
  bytes: Buffer,
  hint: { name: string; mimeType: string },
  limits: ReadLimits,
  savePart: SavePart,
  surroundings: Surroundings,
): Promise<DocumentReading> {
  const reading = await readByContent(bytes, hint, limits, savePart, surroundings);
  const contradiction = contradictsDeclaration(reading.kind, hint);
  return contradiction ? { ...reading, warnings: [contradiction, ...reading.warnings].slice(0, 100) } : reading;
}

async function readByContent(
  bytes: Buffer,
  hint: { name: string; mimeType: string },
  limits: ReadLimits,
  savePart: SavePart,
  surroundings: Surroundings,
): Promise<DocumentReading> {
  const kind = sniffKind(bytes);
  switch (kind) {
    case 'empty':
      return composeReading(startDraft('empty', 'podatelna'));
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes, limits, savePart);
    case 'zip':
      // Other archives (7z, RAR) are named below.
      if (bytes.toString('latin1', 0, 2) !== 'PK') return (await import('./name-unread.ts')).nameUnread(bytes, kind);
      return (await import('./read-zip.ts')).readZip(bytes, hint, limits.trustAnchorsPem, savePart, surroundings);
    case 'office':
      return (await import('./office/read-compound.ts')).readCompound(bytes, savePart);
    case 'rtf':
      return (await import('./office/read-rtf.ts')).readRtf(bytes, savePart);
    case 'mail':
      return (await import('./mail/read-eml.ts')).readEml(bytes, savePart);
    case 'text':
    case 'html':
    case 'xml': {
      const script = kind === 'text' ? (await import('./name-unread.ts')).nameScript(bytes, hint.name) : null;
      return script ?? (await import('./read-text.ts')).readText(bytes, kind);
    }
    case 'image':
      return (await import('./read-image.ts')).readImage(bytes);
    case 'signed_message':
      return composeReading({
        ...startDraft('signed_message', 'podatelna'),
        reasons: ['Příloha je vložená datová zpráva (ZFO); čtou se dokumenty uvnitř ní.'],
      });
    case 'signature': {
      const { readSignatureFile } = await import('./signatures/read-signature-file.ts');
      return readSignatureFile(bytes, hint, limits.trustAnchorsPem, savePart, surroundings);
    }
    default:
      return (await import('./name-unread.ts')).nameUnread(bytes, kind);
  }
}
