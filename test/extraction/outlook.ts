import { compoundFile } from './compound.ts';

export type OutlookMessage = {
  subject: string;
  senderName: string;
  senderEmail: string;
  recipients: { name: string; email: string; type: 'to' | 'cc' }[];
  sentAt: Date;
  body?: string;
  html?: string;
  attachments?: { name: string; bytes?: Buffer; message?: OutlookMessage; contentId?: string }[];
  /** strings in windows-1250 instead of Unicode, as Outlook wrote them before 2003 */
  ansi?: (text: string) => Buffer;
};

/** An Outlook message file (MS-OXMSG) with the properties given. */
export function outlookFile(message: OutlookMessage): Buffer {
  return compoundFile(messageStreams(message, true));
}

function messageStreams(message: OutlookMessage, top: boolean): Record<string, Buffer> {
  const text = (id: string, value: string) =>
    message.ansi
      ? { [`__substg1.0_${id}001E`]: message.ansi(value) }
      : { [`__substg1.0_${id}001F`]: Buffer.from(value, 'utf16le') };
  const streams: Record<string, Buffer> = {
    ...text('001A', 'IPM.Note'),
    ...text('0037', message.subject),
    ...text('0C1A', message.senderName),
    ...text('0C1F', message.senderEmail),
    ...(message.body !== undefined && text('1000', message.body)),
    ...(message.html !== undefined && { '__substg1.0_10130102': Buffer.from(message.html) }),
    '__properties_version1.0': properties(top ? 32 : 24, [['0039', '0040', fileTime(message.sentAt)]]),
    ...(top && { '__nameid_version1.0/__substg1.0_00020102': Buffer.alloc(0) }),
  };
  message.recipients.forEach(({ name, email, type }, index) => {
    const storage = `__recip_version1.0_#${number(index)}`;
    const own = {
      ...text('3001', name),
      ...text('3003', email),
      '__properties_version1.0': properties(8, [['0C15', '0003', long(type === 'to' ? 1 : 2)]]),
    };
    for (const [path, bytes] of Object.entries(own)) streams[`${storage}/${path}`] = bytes;
  });
  (message.attachments ?? []).forEach((attachment, index) => {
    const storage = `__attach_version1.0_#${number(index)}`;
    const own: Record<string, Buffer> = {
      ...text('3001', attachment.name),
      ...text('3707', attachment.name),
      ...(attachment.contentId && text('3712', attachment.contentId)),
      ...(attachment.bytes && { '__substg1.0_37010102': attachment.bytes }),
      '__properties_version1.0': properties(8, attachment.contentId ? [['7FFE', '000B', long(1)]] : []),
    };
    for (const [path, bytes] of Object.entries(own)) streams[`${storage}/${path}`] = bytes;
    for (const [path, bytes] of Object.entries(attachment.message ? messageStreams(attachment.message, false) : {})) {
      streams[`${storage}/__substg1.0_3701000D/${path}`] = bytes;
    }
  });
  return streams;
}

/** Properties of a fixed size: 16 bytes each after a header (MS-OXMSG §2.4). */
function properties(headerBytes: number, entries: [id: string, type: string, value: Buffer][]): Buffer {
  const rows = entries.map(([id, type, value]) => {
    const row = Buffer.alloc(16);
    row.writeUInt16LE(Number.parseInt(type, 16), 0);
    row.writeUInt16LE(Number.parseInt(id, 16), 2);
    row.writeUInt32LE(6, 4);
    value.copy(row, 8);
    return row;
  });
  return Buffer.concat([Buffer.alloc(headerBytes), ...rows]);
}

/** Hundreds of nanoseconds since 1601. */
function fileTime(date: Date): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE((BigInt(date.getTime()) + 11_644_473_600_000n) * 10_000n);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE(value);
  return bytes;
}

function number(index: number): string {
  return index.toString(16).toUpperCase().padStart(8, '0');
}
