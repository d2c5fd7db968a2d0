import type { Flow } from '../flow/flow.ts';
import { docxOf } from './docx.ts';
import type { Encoding } from './encodings.ts';
import { htmlOf } from './html.ts';
import { odtOf } from './odt.ts';
import { rtfOf } from './rtf.ts';
import { textOf } from './text.ts';

type File = { extension: string; mimeType: string; make: (flow: Flow) => Uint8Array };

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const text = (encoding: Encoding, wrapped: boolean): File => ({
  extension: 'txt',
  mimeType: 'text/plain',
  make: (flow) => textOf(flow, encoding, wrapped),
});
const docx = (controls: Parameters<typeof docxOf>[1]): File => ({
  extension: 'docx',
  mimeType: docxType,
  make: (flow) => docxOf(flow, controls),
});

/**
 * Formats of word processors, browsers and text editors. A DOC of Word 97–2003 is not among them: nothing at hand could
 * show that one made by us is what Word makes; RTF under that extension is what people often send as such.
 */
export const officeFormats = {
  docx: docx('typed'),
  'docx controls': docx('content'),
  'docx legacy fields': docx('legacy'),
  odt: { extension: 'odt', mimeType: 'application/vnd.oasis.opendocument.text', make: odtOf },
  rtf: { extension: 'rtf', mimeType: 'application/rtf', make: rtfOf },
  'rtf as doc': { extension: 'doc', mimeType: 'application/msword', make: rtfOf },
  html: { extension: 'html', mimeType: 'text/html', make: (flow) => htmlOf(flow, 'inputs', 'utf-8') },
  'html windows-1250': {
    extension: 'htm',
    mimeType: 'text/html',
    make: (flow) => htmlOf(flow, 'characters', 'windows-1250'),
  },
  'txt utf-8': text('utf-8', false),
  'txt utf-8 bom': text('utf-8-bom', false),
  'txt utf-16': text('utf-16le', false),
  'txt windows-1250': text('windows-1250', true),
  'txt iso-8859-2': text('iso-8859-2', false),
} satisfies Record<string, File>;

export type OfficeFormat = keyof typeof officeFormats;

export function officeFile(flow: Flow, format: OfficeFormat): Uint8Array {
  return officeFormats[format].make(flow);
}
