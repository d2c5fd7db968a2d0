import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Failure } from '../errors.ts';
import type { BerElement, ByteSource } from './ber.ts';
import { byteSource, readOctets } from './ber.ts';
import type { OpenedDocument, OpenedMessage } from './opened-message.ts';
import type { AttachmentFile, CutAttachment } from './signed-message-attachment.ts';
import { attachmentFolder } from './signed-message-attachment.ts';
import { walkContainer } from './signed-message-container.ts';
import { documentName } from './signed-message-document-name.ts';
import { readEnvelope } from './signed-message-envelope.ts';
import type { Range, Scan } from './signed-message-scan.ts';
import { badXml, scanContent } from './signed-message-scan.ts';

export type OpeningLimits = {
  /** the signed message itself */
  messageBytes: number;
  documents: number;
  /** all attachments together, decoded */
  documentsBytes: number;
};

/** A large message has at most 100 MB of attachments, which is some 140 MB as base64 (Informace pro vývojáře 1/2022). */
export const openingLimits: OpeningLimits = {
  messageBytes: 200 * 1024 * 1024,
  documents: 1000,
  documentsBytes: 128 * 1024 * 1024,
};

/** what remains of the content without its attachments */
const envelopeBytes = 1024 * 1024;

const hashAlgorithms: Record<string, string> = {
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

/**
 * Takes the signed message in `file` apart into `outDir` (an existing private folder), trusting nothing in it. The file
 * is read twice from start to end in blocks of 64 kB: first to find where things are, to digest the content and to
 * decode attachments, then to digest dmDm and copy out the envelope and XML attachments. When it fails, no attachment
 * stays behind.
 *
 * Throws Failure `permanent` with a stable code: `zfo-not-cms`, `zfo-truncated`, `zfo-trailing`, `zfo-ber`,
 * `zfo-not-message`, `zfo-xml`, `zfo-base64`, `zfo-limit`; and the signal's reason when aborted.
 */
export async function openSignedMessage(
  file: string,
  outDir: string,
  limits: OpeningLimits,
  signal: AbortSignal,
): Promise<OpenedMessage> {
  const folder = attachmentFolder(outDir);
  await using handle = await open(file, 'r');
  try {
    const source = await byteSource(handle);
    if (source.size > limits.messageBytes) {
      throw new Failure('permanent', 'zfo-limit', 'Podepsaná zpráva přesahuje meze: je příliš velká.');
    }
    const content = scanContent(folder.create, limits);
    const sha1 = createHash('sha1');
    const sha256 = createHash('sha256');
    const sha384 = createHash('sha384');
    const sha512 = createHash('sha512');
    const container = await walkContainer(
      source,
      (block) => {
        for (const digest of [sha1, sha256, sha384, sha512]) digest.update(block);
        content.write(block);
      },
      signal,
    );
    const scan = content.finish();
    const copied = await copyParts(source, container.content, scan, folder.create, signal);
    const { timeStampToken, declared, statedHash, ...read } = readEnvelope(copied.envelope);
    if (declared.length !== scan.documents.length) throw badXml('nesouhlasí počet příloh');

    const documents = declared.map((document, index): OpenedDocument => {
      const scanned = scan.documents[index]!;
      const cut = scanned.kind === 'binary' ? scanned.cut : copied.markup.shift()!;
      const { description, ...said } = document;
      return {
        ordinal: index + 1,
        name: documentName(description, index + 1),
        ...said,
        ...cut,
        xml: scanned.kind === 'xml',
      };
    });
    return {
      kind: scan.kind,
      ...read,
      documents,
      statedHash,
      computedHash: copied.hash,
      timeStampToken,
      seal: {
        contentDigests: {
          sha1: sha1.digest('hex'),
          sha256: sha256.digest('hex'),
          sha384: sha384.digest('hex'),
          sha512: sha512.digest('hex'),
        },
        signedDataWithoutContent: container.withoutContent,
      },
    };
  } catch (error) {
    folder.discardAll();
    throw error;
  }
}

/** The second reading: dmDm's digest, the envelope, the markup of XML attachments in their order. */
async function copyParts(
  source: ByteSource,
  content: BerElement,
  scan: Scan,
  create: () => AttachmentFile,
  signal: AbortSignal,
): Promise<{ hash: string | null; envelope: Buffer; markup: CutAttachment[] }> {
  const algorithm = hashAlgorithms[scan.hashAlgorithm ?? ''];
  const hash = algorithm ? createHash(algorithm) : null;
  const kept: Buffer[] = [];
  let keptBytes = 0;
  const keep = (part: Buffer) => {
    keptBytes += part.length;
    if (keptBytes > envelopeBytes)
      throw new Failure('permanent', 'zfo-limit', 'Podepsaná zpráva přesahuje meze: obálka je příliš velká.');
    kept.push(Buffer.from(part));
  };
  const markup = scan.documents.filter((document) => document.kind === 'xml').map((document) => document.markup);
  const written: CutAttachment[] = [];
  let current: AttachmentFile | null = null;

  const toHash = within([scan.dmDm], (part) => hash?.update(part));
  const toEnvelope = outside(scan.leftOut, keep);
  const toMarkup = within(
    markup,
    (part) => {
      current ??= create();
      current.write(part);
    },
    () => {
      written.push((current ?? create()).finish());
      current = null;
    },
  );
  let position = 0;
  await readOctets(
    source,
    content,
    (block) => {
      for (const copy of [toHash, toEnvelope, toMarkup]) copy(block, position);
      position += block.length;
    },
    signal,
  );
  return { hash: hash?.digest('hex') ?? null, envelope: Buffer.concat(kept), markup: written };
}

type BlockReader = (block: Buffer, position: number) => void;

/** Passes on the parts of blocks that lie in `ranges` (ascending, apart), telling when each range is complete. */
function within(ranges: Range[], sink: (part: Buffer) => void, complete: () => void = () => {}): BlockReader {
  let index = 0;
  return (block, position) => {
    for (let range = ranges[index]; range; range = ranges[index]) {
      const from = Math.max(range.start - position, 0);
      const until = Math.min(range.end - position, block.length);
      if (from < until) sink(block.subarray(from, until));
      if (range.end > position + block.length) return;
      complete();
      index += 1;
    }
  };
}

/** The complement: what lies between `ranges` (ascending, apart). */
function outside(ranges: Range[], sink: (part: Buffer) => void): BlockReader {
  const gaps = [...ranges, { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER }].map((range, index) => ({
    start: ranges[index - 1]?.end ?? 0,
    end: range.start,
  }));
  return within(gaps, sink);
}
