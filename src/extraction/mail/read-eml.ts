import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { composeReading, unreadable } from '../compose-reading.ts';
import type { SavePart } from '../parts.ts';
import type { DocumentReading } from '../reading.ts';
import type { FoundFile } from '../save-parts.ts';
import { mailDraft } from './mail-reading.ts';

const engine = 'postal-mime 4.0.0';
/** Parts within parts and bytes of all headers together; a mail needs a handful of the one and kilobytes of the other. */
const limits = { maxNestingDepth: 30, maxHeadersSize: 1024 * 1024 };

/** An e-mail file (RFC 5322, MIME). Mails forwarded in it are parts, like other attachments. */
export async function readEml(bytes: Buffer, savePart: SavePart): Promise<DocumentReading> {
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, { ...limits, forceRfc822Attachments: true });
  } catch {
    return unreadable('mail', 'E-mail je poškozený nebo příliš složitý a nelze ho přečíst.', engine);
  }
  const { attachments } = email;
  const inline = attachments.filter((one) => one.related && one.mimeType.startsWith('image/'));
  const sentAt = new Date(email.date ?? '');
  const draft = await mailDraft(
    {
      from: addressText(email.from ? [email.from] : []),
      to: addressText(email.to),
      copyTo: addressText(email.cc),
      subject: email.subject ?? '',
      sentAt: Number.isNaN(sentAt.getTime()) ? null : sentAt,
      html: email.html ?? '',
      text: email.text ?? '',
      attachments: attachments.filter((one) => !inline.includes(one)).map(fileOf),
      inlineImages: inline.map(fileOf),
    },
    engine,
    savePart,
  );
  const [type = ''] = email.headers.filter(({ key }) => key === 'content-type').map(({ value }) => value.toLowerCase());
  if (type.startsWith('multipart/encrypted') || type.includes('enveloped-data')) {
    draft.reasons.push('E-mail je zašifrovaný a jeho obsah nelze přečíst.');
  }
  return composeReading(draft);
}

function fileOf(attachment: Attachment, index: number): FoundFile {
  const { filename, mimeType, content } = attachment;
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  return { name: filename ?? `příloha ${index + 1}${extensionOf(mimeType)}`, mimeType, bytes };
}

/** Parts without a name are mostly forwarded mails and invitations. */
function extensionOf(mimeType: string): string {
  return ({ 'message/rfc822': '.eml', 'text/calendar': '.ics' } as Record<string, string>)[mimeType] ?? '';
}

function addressText(addresses: readonly Address[] = []): string {
  return addresses
    .flatMap((one) => (one.group ? one.group : [one]))
    .slice(0, 50)
    .map(({ name, address }) => (name && address ? `${name} <${address}>` : name || address))
    .join(', ');
}
