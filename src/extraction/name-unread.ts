import { fileTypeFromBuffer } from 'file-type';
import { unreadable } from './compose-reading.ts';
import type { DocumentKind, DocumentReading } from './reading.ts';
import { isMail } from './sniff-kind.ts';

/** A document that is not opened, with a Czech sentence that says what it is. */
export async function nameUnread(bytes: Buffer, kind: DocumentKind): Promise<DocumentReading> {
  const start = bytes.toString('latin1', 0, 8);
  if (start.startsWith('{\\rtf'))
    return unreadable('office', 'Dokument RTF se zatím nečte; je třeba ho otevřít ručně.');
  if (kind === 'office') return unreadable('office', nameCompound(bytes));
  if (start.startsWith('MZ') || start.startsWith('\x7fELF')) {
    return unreadable('unknown', 'Příloha je spustitelný program a neotevírá se.');
  }
  if (isMail(bytes.toString('latin1', 0, 4096))) {
    return unreadable('unknown', 'Příloha je e-mail (EML) a ten se zatím neotevírá; je třeba ho otevřít ručně.');
  }
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (kind === 'zip') {
    return unreadable('zip', `Příloha je archiv (${type?.ext ?? 'neznámého druhu'}) a archivy se zatím neotevírají.`);
  }
  return unreadable(
    'unknown',
    type
      ? `Příloha je soubor druhu ${type.ext} a ten se nečte; je třeba ho otevřít ručně.`
      : 'Druh přílohy se nepodařilo poznat; je třeba ji otevřít ručně.',
  );
}

/** Stream names in an OLE compound file (MS-CFB §2.6.1) are UTF-16LE. */
function nameCompound(bytes: Buffer): string {
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) return 'Dokument je chráněn heslem a nelze ho přečíst.';
  if (has('_VBA_PROJECT')) return 'Dokument obsahuje makra a neotevírá se.';
  if (has('__properties_version1.0')) return 'Příloha je zpráva aplikace Outlook (MSG) a ta se zatím nečte.';
  if (has('WordDocument')) return 'Dokument Word ve starém formátu DOC se zatím nečte; je třeba ho otevřít ručně.';
  if (has('Workbook') || has('Book'))
    return 'Sešit Excel ve starém formátu XLS se zatím nečte; je třeba ho otevřít ručně.';
  return 'Kancelářský dokument ve starém formátu se zatím nečte; je třeba ho otevřít ručně.';
}
