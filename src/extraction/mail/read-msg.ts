import MsgReaderModule, { type FieldsData } from '@kenjiuno/msgreader';
import { composeReading, unreadable } from '../compose-reading.ts';
import { decodeText } from '../decode-text.ts';
import type { SavePart } from '../parts.ts';
import type { DocumentReading } from '../reading.ts';
import type { FoundFile } from '../save-parts.ts';
import { mailDraft } from './mail-reading.ts';

// The package is CommonJS: what it exports by default is a member of what is imported.
const MsgReader = MsgReaderModule.default;

const engine = '@kenjiuno/msgreader 1.28.0';

/** An Outlook message. Its compound file has been checked before: the library walks it without counting. */
export async function readMsg(bytes: Buffer, savePart: SavePart): Promise<DocumentReading> {
  let fields: FieldsData;
  const attachments: FoundFile[] = [];
  const inlineImages: FoundFile[] = [];
  const lost: string[] = [];
  try {
    const reader = new MsgReader(exactBuffer(bytes));
    // Messages from before Unicode hold Czech in windows-1250.
    reader.parserConfig = { ansiEncoding: 'windows1250' };
    fields = reader.getFileData();
    for (const [index, attachment] of (fields.attachments ?? []).entries()) {
      const file = takeOut(reader, attachment, index);
      if (typeof file === 'string') lost.push(file);
      else (isInline(attachment) ? inlineImages : attachments).push(file);
    }
  } catch {
    return unreadable('mail', 'Zpráva aplikace Outlook (MSG) je poškozená a nelze ji přečíst.', engine);
  }
  if (fields.error) return unreadable('mail', 'Zprávu aplikace Outlook (MSG) nelze přečíst.', engine);

  const recipients = (type: 'to' | 'cc') =>
    (fields.recipients ?? [])
      .filter((one) => (one.recipType ?? 'to') === type)
      .slice(0, 50)
      .map((one) => person(one.name, one.smtpAddress ?? one.email))
      .join(', ');
  const sentAt = new Date(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? '');
  const html = fields.bodyHtml ?? (fields.html ? decodeText(fields.html).text : '');
  const draft = await mailDraft(
    {
      from: person(fields.senderName, fields.senderSmtpAddress ?? fields.senderEmail),
      to: recipients('to'),
      copyTo: recipients('cc'),
      subject: fields.subject ?? '',
      sentAt: Number.isNaN(sentAt.getTime()) ? null : sentAt,
      // The text is Unicode for certain, the HTML is in whatever it says it is.
      html: fields.body?.trim() ? '' : html,
      text: fields.body ?? '',
      attachments,
      inlineImages,
    },
    engine,
    savePart,
  );
  if (!fields.body?.trim() && !html && fields.compressedRtf) {
    draft.reasons.push('Text zprávy je jen ve formátu RTF aplikace Outlook a ten se nečte.');
  }
  if (lost.length > 0) draft.reasons.push(`Z přílohy zprávy (${lost.slice(0, 5).join(', ')}) nelze vyjmout obsah.`);
  return composeReading(draft);
}

/** The file, or only its name where the message refers to something that is not in it, or holds an OLE object. */
function takeOut(reader: MsgReaderModule.default, attachment: FieldsData, index: number): FoundFile | string {
  const name = attachment.fileName || attachment.name || `příloha ${index + 1}`;
  if (attachment.dataId === undefined && !attachment.innerMsgContent) return name;
  const { fileName, content } = reader.getAttachment(attachment);
  return { name: fileName || name, mimeType: attachment.attachMimeTag ?? '', bytes: content };
}

/** An image shown in the body is referred to by its content identifier and hidden among the attachments. */
function isInline(attachment: FieldsData): boolean {
  return Boolean(attachment.pidContentId && attachment.attachmentHidden);
}

function person(name: string | undefined, address: string | undefined): string {
  // Addresses within one Exchange organisation are paths of its directory, not e-mail addresses.
  const mail = address?.includes('@') ? address : '';
  if (name && mail && name !== mail) return `${name} <${mail}>`;
  return name || mail;
}

function exactBuffer(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
