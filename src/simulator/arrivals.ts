import type { SubmittedMessage } from './sample.ts';

/** What somebody who trains on the simulator may say about a message that is to arrive. */
export type Arrival = {
  annotation?: string;
  /** when it is delivered; now when left out */
  hoursAgo?: number;
  /** size of its one document; a short text when left out. Above 20 it is a large message. */
  megabytes?: number;
};

/** A message of no importance, from a fictional sender. */
export function newcomer({ annotation = 'Nová zpráva', hoursAgo = 0, megabytes }: Arrival): SubmittedMessage {
  const text = Buffer.from('Dobrý den,\n\ntoto je zkušební zpráva simulátoru ISDS.\n');
  return {
    name: 'newcomer',
    dbIDSender: 'zkus1ch',
    dmSender: 'Zkušební odesílatel',
    dmSenderAddress: 'Zkušební 1, 60200 Brno, CZ',
    dmSenderType: 20,
    dmAnnotation: annotation,
    hoursAgo,
    files: [
      megabytes === undefined
        ? { dmFileDescr: 'zprava.txt', dmMimeType: 'text/plain', dmFileMetaType: 'main', content: text }
        : {
            dmFileDescr: 'velky-dokument.pdf',
            dmMimeType: 'application/pdf',
            dmFileMetaType: 'main',
            pieces: () => filler(megabytes),
          },
    ],
  };
}

/** Begins like a PDF and is none: the same bytes each time, without a pattern that would compress well. */
export async function* filler(megabytes: number): AsyncGenerator<Buffer> {
  let state = 0x2545_f491;
  let left = Math.round(megabytes * 1024 * 1024);
  let first = true;
  while (left > 0) {
    const words = new Uint32Array(65_536 / 4);
    for (let index = 0; index < words.length; index += 1) {
      // xorshift32 (Marsaglia 2003)
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      words[index] = state;
    }
    const bytes = Buffer.from(words.buffer);
    if (first) bytes.write('%PDF-1.7\n');
    first = false;
    yield bytes.subarray(0, left);
    left -= bytes.length;
  }
}

/** An arrival asked for over HTTP, checked. Throws with a sentence about what is wrong. */
export function parseArrival(value: unknown): Arrival & { count: number } {
  const { annotation, hoursAgo, megabytes, count } = Object(value) as Record<string, unknown>;
  const inRange = (number: unknown, lowest: number, highest: number): number is number =>
    typeof number === 'number' && number >= lowest && number <= highest;
  if (annotation !== undefined && typeof annotation !== 'string') throw new Error('"annotation" musí být text.');
  if (hoursAgo !== undefined && !inRange(hoursAgo, 0, 100_000)) throw new Error('"hoursAgo" musí být počet hodin.');
  if (megabytes !== undefined && !inRange(megabytes, 0.001, 100)) throw new Error('"megabytes" musí být do 100.');
  if (count !== undefined && !(inRange(count, 1, 10_000) && Number.isInteger(count))) {
    throw new Error('"count" musí být celé číslo od 1 do 10000.');
  }
  return {
    count: count ?? 1,
    ...(annotation === undefined ? {} : { annotation }),
    ...(hoursAgo === undefined ? {} : { hoursAgo }),
    ...(megabytes === undefined ? {} : { megabytes }),
  };
}
