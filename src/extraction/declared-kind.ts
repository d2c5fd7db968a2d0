import type { DocumentKind } from './reading.ts';

const kindsByExtension: Record<string, readonly DocumentKind[]> = {
  pdf: ['pdf'],
  docx: ['docx'],
  doc: ['office'],
  rtf: ['office'],
  odt: ['office'],
  xlsx: ['office'],
  txt: ['text'],
  csv: ['text'],
  html: ['html'],
  htm: ['html'],
  xml: ['xml'],
  isdoc: ['xml'],
  fo: ['xml'],
  zfo: ['signed_message', 'zip'],
  zip: ['zip'],
  p7s: ['signature'],
  p7m: ['signature'],
  jpg: ['image'],
  jpeg: ['image'],
  png: ['image'],
  tif: ['image'],
  tiff: ['image'],
};

const kindsByMimeType: Record<string, readonly DocumentKind[]> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/msword': ['office'],
  'application/rtf': ['office'],
  'text/plain': ['text'],
  'text/html': ['html'],
  'text/xml': ['xml'],
  'application/xml': ['xml'],
  'application/zip': ['zip'],
  'image/jpeg': ['image'],
  'image/png': ['image'],
  'image/tiff': ['image'],
};

const czechNames: Record<DocumentKind, string> = {
  pdf: 'dokument PDF',
  docx: 'dokument DOCX',
  text: 'prostý text',
  html: 'stránka HTML',
  xml: 'dokument XML',
  image: 'obrázek',
  signed_message: 'datová zpráva',
  zip: 'archiv',
  signature: 'elektronický podpis',
  office: 'kancelářský dokument jiného druhu',
  empty: 'prázdný soubor',
  unknown: 'soubor neznámého druhu',
};

/** A Czech warning when the file is empty, or when the file name or the declared MIME type promises something else than the content is. */
export function contradictsDeclaration(kind: DocumentKind, hint: { name: string; mimeType: string }): string | null {
  if (kind === 'empty') return 'Příloha je prázdný soubor.';
  const extension = /\.([a-z0-9]{1,8})$/i.exec(hint.name.trim())?.[1]?.toLowerCase() ?? '';
  const byName = Object.hasOwn(kindsByExtension, extension) ? kindsByExtension[extension] : undefined;
  if (byName && !byName.includes(kind)) return `Přípona .${extension} neodpovídá obsahu: je to ${czechNames[kind]}.`;

  const mimeType = hint.mimeType.trim().toLowerCase().split(';')[0] ?? '';
  const byMimeType = Object.hasOwn(kindsByMimeType, mimeType) ? kindsByMimeType[mimeType] : undefined;
  if (byMimeType && !byMimeType.includes(kind)) {
    return `Uvedený druh souboru (${mimeType}) neodpovídá obsahu: je to ${czechNames[kind]}.`;
  }
  return null;
}
