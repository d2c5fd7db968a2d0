import { type Draft, startDraft } from '../compose-reading.ts';
import { htmlLines } from '../html-lines.ts';
import { readingCaps } from '../limits.ts';
import type { SavePart } from '../parts.ts';
import { pastedScans } from '../pasted-images.ts';
import { type FoundFile, saveParts } from '../save-parts.ts';
import { linesOf, ticksOf } from '../text-lines.ts';

/** An e-mail as both its formats give it. Addresses are written as "Jana Malá <jana@example.org>". */
export type Mail = {
  from: string;
  to: string;
  copyTo: string;
  subject: string;
  /** as the mail says it; null when it does not say or it is no date */
  sentAt: Date | null;
  /** both forms of the body; '' when there is none */
  html: string;
  text: string;
  /** files, forwarded mails among them */
  attachments: FoundFile[];
  /** images put into the body */
  inlineImages: FoundFile[];
};

/** Files of one mail that are read. */
const maxAttachments = 50;

const sentFormat = new Intl.DateTimeFormat('cs-CZ', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/Prague',
});

/** Header and body of a mail as lines, its attachments as parts. */
export async function mailDraft(mail: Mail, engine: string, savePart: SavePart): Promise<Draft> {
  const draft = startDraft('mail', engine);
  const header = [
    ['Od', mail.from],
    ['Komu', mail.to],
    ['Kopie', mail.copyTo],
    ['Odesláno', mail.sentAt ? sentFormat.format(mail.sentAt) : ''],
    ['Předmět', mail.subject],
  ];
  const body = bodyLines(mail, draft);
  draft.lines = linesOf([
    ...header.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`),
    ...body,
  ]);
  draft.fields = ticksOf(draft.lines);
  draft.pages.push({ number: 1, width: 0, height: 0, text: 'layer' });

  const images = mail.inlineImages.map((image) => ({ ...image, share: null }));
  const scans = pastedScans(images, body.join(' '));
  if (images.length > scans.length) {
    draft.warnings.push(`Tělo e-mailu obsahuje drobné obrázky (${images.length - scans.length}), které se nečtou.`);
  }
  const files = [...mail.attachments, ...scans];
  if (files.length > maxAttachments) {
    draft.reasons.push(`E-mail má ${files.length} příloh, přečteno bylo prvních ${maxAttachments}.`);
  }
  const saved = await saveParts(files.slice(0, maxAttachments), draft, savePart);
  if (saved > 0) draft.warnings.push(`Přílohy e-mailu (${saved}) jsou přečteny zvlášť.`);
  return draft;
}

/** What people see: the HTML, unless it is nothing but pictures or there is none. */
function bodyLines({ html, text }: Mail, draft: Draft): string[] {
  if (html !== '') {
    const { lines, warnings, reasons } = htmlLines(html);
    draft.warnings.push(...warnings);
    draft.reasons.push(...reasons);
    if (lines.length > 0 || text.trim() === '') return lines;
  }
  return text.split(/\r\n|[\n\r\f\u2028\u2029]/, readingCaps.lines * 2);
}
