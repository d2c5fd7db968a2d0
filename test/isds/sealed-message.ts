import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedMessage } from '../../src/isds/opened-message.ts';
import type { OpeningLimits } from '../../src/isds/signed-message.ts';
import { openingLimits, openSignedMessage } from '../../src/isds/signed-message.ts';
import { type Authority, openAuthority } from '../../src/simulator/sealing/authority.ts';
import { seal } from '../../src/simulator/sealing/seal.ts';
import { timeStamp } from '../../src/simulator/sealing/time-stamp.ts';

/** The simulator's sealing shares no code with what is tested here, so each checks the other. */
export const sealedAt = new Date('2026-11-20T12:00:00Z');

export type Workshop = AsyncDisposable & {
  authority: Authority;
  /** PEM with the root and the issuing authority of `authority` */
  trustAnchorsFile: string;
  /** writes `bytes` as a signed message and opens it into a fresh folder */
  open(bytes: Uint8Array, limits?: OpeningLimits): Promise<OpenedMessage>;
  fresh(): string;
};

export async function workshop(): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'podatelna-zfo-'));
  const authority = await openAuthority(join(folder, 'authority'), 2048, sealedAt);
  const fresh = () => mkdtempSync(join(folder, 'out-'));
  const trustAnchorsFile = join(folder, 'trust-anchors.pem');
  writeFileSync(trustAnchorsFile, anchorsOf(authority));
  return {
    authority,
    trustAnchorsFile,
    fresh,
    async open(bytes, limits = openingLimits) {
      const outDir = fresh();
      const file = join(folder, 'message.zfo');
      writeFileSync(file, bytes);
      return openSignedMessage(file, outDir, limits, AbortSignal.timeout(20_000));
    },
    async [Symbol.asyncDispose]() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const anchorsOf = ({ root, issuing }: Authority): string =>
  [root, issuing].map(({ der }) => new X509Certificate(der).toString()).join('');

export type Markup = {
  /** prefix of the root's namespace, and of dmDm's */
  outer?: string;
  inner?: string;
  rootNamespace?: string;
  /** markup of dmFile elements */
  files?: string;
  annotation?: string;
  /** put before the root, into dmDm after the envelope, after dmDm */
  prolog?: string;
  insideDmDm?: string;
  afterDmDm?: string;
};

export const plainFile = (content: Uint8Array | string, name = 'zadost.pdf') =>
  `<p:dmFile dmFileDescr="${name}" dmMimeType="application/pdf" dmFileMetaType="main"><p:dmEncodedContent>${Buffer.from(content).toString('base64')}</p:dmEncodedContent></p:dmFile>`;

/** dmDm exactly as it is digested. */
export function dmDm(markup: Markup): string {
  const p = markup.inner ?? 'p';
  const files = (markup.files ?? plainFile('obsah')).replaceAll('p:dm', `${p}:dm`);
  return (
    `<${p}:dmDm xmlns:${p}="http://isds.czechpoint.cz/v20"><${p}:dmID>1637401</${p}:dmID>` +
    `<${p}:dbIDSender>v7h2kxf</${p}:dbIDSender><${p}:dmSender>Domov pod Ostrůvkem, p. o.</${p}:dmSender>` +
    `<${p}:dmSenderType>20</${p}:dmSenderType><${p}:dbIDRecipient>sc9aavg</${p}:dbIDRecipient>` +
    `<${p}:dmToHands xsi:nil="true"/><${p}:dmAnnotation>${markup.annotation ?? 'Žádost o přístup'}</${p}:dmAnnotation>` +
    `<${p}:dmPersonalDelivery>false</${p}:dmPersonalDelivery>${markup.insideDmDm ?? ''}` +
    `<${p}:dmFiles>${files}</${p}:dmFiles></${p}:dmDm>`
  );
}

/** The whole content, with a right hash and a right time stamp. */
export async function contentOf(authority: Authority, markup: Markup = {}): Promise<Buffer> {
  const q = markup.outer ?? 'q';
  const signed = dmDm(markup);
  const hash = createHash('sha256').update(signed).digest();
  const token = await timeStamp(authority, hash, sealedAt);
  return Buffer.from(
    `${markup.prolog ?? ''}<${q}:MessageDownloadResponse xmlns:${q}="${markup.rootNamespace ?? 'http://isds.czechpoint.cz/v20/message'}" ` +
      `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><${q}:dmReturnedMessage>${signed}${markup.afterDmDm ?? ''}` +
      `<${q}:dmHash algorithm="SHA-256">${hash.toString('base64')}\n</${q}:dmHash>` +
      `<${q}:dmQTimestamp>${token.toString('base64')}</${q}:dmQTimestamp>` +
      `<${q}:dmDeliveryTime>2026-11-20T12:42:53.578+01:00</${q}:dmDeliveryTime>` +
      `<${q}:dmAcceptanceTime>2026-11-20T12:44:17.424+01:00</${q}:dmAcceptanceTime>` +
      `<${q}:dmMessageStatus>6</${q}:dmMessageStatus><${q}:dmAttachmentSize>1</${q}:dmAttachmentSize>` +
      `</${q}:dmReturnedMessage></${q}:MessageDownloadResponse>`,
  );
}

export async function sealedMessage(authority: Authority, markup: Markup = {}, segmentBytes = 1000): Promise<Buffer> {
  return seal(authority, await contentOf(authority, markup), { at: sealedAt, segmentBytes, stamped: true });
}

/** A seal over `content` with the content written as `encoded`, an OCTET STRING of any shape. */
export async function sealedAs(authority: Authority, content: Buffer, encoded: Buffer): Promise<Buffer> {
  const options = { at: sealedAt, segmentBytes: 1000, stamped: true };
  const empty = await seal(authority, content, { ...options, shipped: Buffer.alloc(0) });
  const place = Buffer.from('2480000000000000', 'hex');
  const at = empty.indexOf(place);
  if (at < 0) throw new Error('the simulator writes its seals differently now');
  return Buffer.concat([empty.subarray(0, at), encoded, empty.subarray(at + 4)]);
}
