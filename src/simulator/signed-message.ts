import { createHash, randomInt } from 'node:crypto';
import type { FaultName } from './faults.ts';
import { returnedMessage, type StoredMessage } from './message-markup.ts';
import type { SimulatedIsds } from './operation.ts';
import { joined, type Pieces, piecesOf } from './pieces.ts';
import { sealPieces } from './sealing/seal.ts';
import { timeStamp } from './sealing/time-stamp.ts';

/** Pieces of 1000 octets are in the official samples; readers must not depend on the length. */
const segmentLengths = [1000, 4096, 8000];

/** The envelope at the beginning of dmDm is shorter than this, whatever it says. */
const headBytes = 65_536;

/** A message sealed now, or what a fault makes of it. Nothing of it is whole in memory. */
export async function signedMessage(
  isds: SimulatedIsds,
  message: StoredMessage,
  fault: FaultName | null,
): Promise<Pieces> {
  if (fault === 'garbage-signature') return piecesOf('This is not a signed message. '.repeat(40));

  let dmDm = isds.mailbox.dmDm(message.dmID);
  let token = await isds.mailbox.token(message.dmID);
  let hash: Buffer = Buffer.from(message.hash, 'hex');
  if (fault === 'wrong-id') {
    // Another id in a message that is otherwise in order: seal, dmHash and time stamp are all true of it.
    const other = String(BigInt(message.dmID) + 1n);
    dmDm = replacedInHead(dmDm, `<p:dmID>${message.dmID}<`, `<p:dmID>${other}<`);
    hash = await digest(dmDm);
    token = await timeStamp(isds.authority, hash, new Date(message.deliveryTime));
  }
  if (fault === 'wrong-hash') {
    dmDm = replacedInHead(dmDm, '<p:dmAllowSubstDelivery>true<', '<p:dmAllowSubstDelivery>false<');
  }
  const { before, after } = returnedMessage(message, hash, fault === 'no-time-stamp' ? null : token);
  const content = (end: string) => joined(piecesOf(rootOpening + before), dmDm, piecesOf(end + rootClosing));
  const options = {
    at: isds.now(),
    segmentBytes: segmentLengths[randomInt(segmentLengths.length)]!,
    stamped: fault !== '0005',
    ...(fault === 'broken-seal' ? { shipped: content(withOtherStatus(after)) } : {}),
  };
  return () => sealPieces(isds.authority, content(after), options);
}

/** eContent: XML without a declaration; the outer elements have a namespace of their own (facts: ZFO). */
const rootOpening =
  '<q:MessageDownloadResponse xmlns:q="http://isds.czechpoint.cz/v20/message" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">';
const rootClosing = '</q:MessageDownloadResponse>';

/** One digit of dmMessageStatus changed; it lies after dmDm, whose hash stays right. */
function withOtherStatus(after: string): string {
  return after.replace(/(?<=<q:dmMessageStatus>)\d/, (digit) => (digit === '6' ? '7' : '6'));
}

/** Replaces text in the envelope part of dmDm, leaving the files alone. */
function replacedInHead(dmDm: Pieces, text: string, by: string): Pieces {
  return async function* () {
    let head: Buffer | null = Buffer.alloc(0);
    for await (const piece of dmDm()) {
      if (!head) {
        yield piece;
        continue;
      }
      head = Buffer.concat([head, piece]);
      if (head.length < headBytes) continue;
      yield replaced(head, text, by);
      head = null;
    }
    if (head) yield replaced(head, text, by);
  };
}

function replaced(head: Buffer, text: string, by: string): Buffer {
  const at = head.indexOf(text);
  return Buffer.concat([head.subarray(0, at), Buffer.from(by), head.subarray(at + text.length)]);
}

async function digest(pieces: Pieces): Promise<Buffer> {
  const hash = createHash('sha256');
  for await (const piece of pieces()) hash.update(piece);
  return hash.digest();
}
