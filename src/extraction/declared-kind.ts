import type { DocumentKind } from './reading.ts';

// An office document that is not read (a password, macros) is 'office', whatever its extension.
const kindsByExtension: Record<string, readonly DocumentKind[]> = {
  pdf: ['pdf'],
  docx: ['docx', 'office'],
  docm: ['office'],
  doc: ['doc', 'office'],
  rtf: ['rtf'],
  odt: ['odt', 'office'],
  ods: ['sheet', 'office'],
  xlsx: ['sheet', 'office'],
  xls: ['office'],
  odp: ['slides', 'office'],
  pptx: ['slides', 'office'],
  ppt: ['office'],
  txt: ['text'],
  csv: ['text'],
  html: ['html'],
  htm: ['html'],
  xml: ['xml'],
  isdoc: ['xml'],
  fo: ['form602', 'xml'],
  zfo: ['signed_message', 'form602'],
  eml: ['mail'],
  msg: ['mail'],
  zip: ['zip'],
  asice: ['asic'],
  sce: ['asic'],
  asics: ['asic'],
  scs: ['asic'],
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
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx', 'office'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['sheet', 'office'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['slides', 'office'],
  'application/vnd.oasis.opendocument.text': ['odt', 'office'],
  'application/vnd.oasis.opendocument.spreadsheet': ['sheet', 'office'],
  'application/msword': ['doc', 'office'],
  'application/vnd.ms-outlook': ['mail'],
  'message/rfc822': ['mail'],
  'application/rtf': ['rtf'],
  'text/rtf': ['rtf'],
  'text/plain': ['text'],
  'text/html': ['html'],
  'text/xml': ['xml', 'form602'],
  'application/xml': ['xml', 'form602'],
  'application/vnd.software602.filler.form+xml': ['form602', 'xml'],
  'application/vnd.software602.filler.form-xml-zip': ['form602', 'signed_message'],
  'application/vnd.etsi.asic-e+zip': ['asic'],
  'application/vnd.etsi.asic-s+zip': ['asic'],
  'application/zip': ['zip'],
  'image/jpeg': ['image'],
  'image/png': ['image'],
  'image/tiff': ['image'],
};

const czechNames: Record<DocumentKind, string> = {
  pdf: 'dokument PDF',
  docx: 'dokument DOCX',
  odt: 'dokument ODT',
  rtf: 'dokument RTF',
  doc: 'dokument Word ve starém formátu DOC',
  sheet: 'tabulkový sešit',
  slides: 'prezentace',
  office: 'kancelářský dokument jiného druhu',
  text: 'prostý text',
  html: 'stránka HTML',
  xml: 'dokument XML',
  form602: 'formulář 602',
  mail: 'e-mail',
  image: 'obrázek',
  signed_message: 'datová zpráva',
  zip: 'archiv',
  asic: 'podepsaný kontejner ASiC',
  signature: 'elektronický podpis',
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
