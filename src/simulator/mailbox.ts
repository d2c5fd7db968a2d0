import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asOf } from './message-age.ts';
import { checkSample, dmDm, type StoredMessage } from './message-markup.ts';
import type { OwnBox } from './own-box.ts';
import { blocks, type Pieces } from './pieces.ts';
import type { SampleMessage, SubmittedMessage } from './sample.ts';
import type { Authority } from './sealing/authority.ts';
import { timeStamp } from './sealing/time-stamp.ts';
import { TimeIndex } from './time-index.ts';

/** The first dmID lies so that the number of digits grows within the sample messages, as it once does in ISDS. */
const firstId = 9_999_800n;
const idStep = 17n;

/** Content above the first is a large message (velkoobjemová datová zpráva); above the second ISDS takes none. */
const ordinaryLimitBytes = 20 * 1024 * 1024;
const largeLimitBytes = 100 * 1024 * 1024;

/** Written last: the sample messages are all there. */
const completeMark = 'filled-at';

/**
 * The simulated mailbox on disk: `journal.jsonl` with a line for each state a message came to (the last one counts),
 * and for each message `.xml`, its dmDm, and from the first time it was asked for `.tst`, its time stamp. A restart
 * serves the same messages under the same dmID. Changes are on disk before they are answered.
 */
export class Mailbox {
  readonly box: OwnBox;
  #dir: string;
  #authority: Authority;
  #messages = new Map<string, StoredMessage>();
  #index = new TimeIndex();
  #lastId = firstId - idStep;
  #changes: Promise<unknown> = Promise.resolve();

  /** Opens what is kept in `dir`, or fills it with `samples` delivered `hoursAgo` before `now`. */
  static async open(
    dir: string,
    box: OwnBox,
    authority: Authority,
    samples: SampleMessage[],
    now: Date,
  ): Promise<Mailbox> {
    const mailbox = new Mailbox(dir, box, authority);
    if (!(await mailbox.#load())) {
      // Half a mailbox from a first start that was cut short is thrown away.
      await rm(dir, { recursive: true, force: true });
      await mkdir(dir, { recursive: true });
      await writeFile(mailbox.#journal, '');
      for (const sample of samples.toSorted((a, b) => b.hoursAgo - a.hoursAgo)) await mailbox.put(sample, now);
      await writeFile(join(dir, completeMark), `${now.toISOString()}\n`);
    }
    return mailbox;
  }

  private constructor(dir: string, box: OwnBox, authority: Authority) {
    this.#dir = dir;
    this.box = box;
    this.#authority = authority;
  }

  /** A new message reaches the box `hoursAgo` before `now`, in state 4 (dodána). Returns its dmID. */
  put(sample: SubmittedMessage, now: Date): Promise<string> {
    return this.#oneAtATime(async () => {
      checkSample(sample);
      const dmID = String(this.#lastId + idStep);
      const { files, hoursAgo, dmVODZ, ...envelope } = sample;
      let bytes = 0;
      const content = dmDm(dmID, envelope, files, this.box, (more) => {
        bytes += more;
        if (bytes > largeLimitBytes) throw new Error(`sample ${sample.name}: its files hold more than 100 MB`);
      });
      const hash = await this.#write(dmID, content);
      const large = dmVODZ === true || bytes > ordinaryLimitBytes;
      await this.#save([
        {
          dmID,
          envelope,
          fileCount: files.length,
          attachmentSize: Math.round((large ? (bytes * 4) / 3 : bytes) / 1024),
          large,
          hash,
          deliveryTime: new Date(now.getTime() - hoursAgo * 3_600_000).toISOString(),
          acceptanceTime: null,
          loginTime: null,
          status: 4,
        },
      ]);
      return dmID;
    });
  }

  find(dmID: string, now: Date): StoredMessage | null {
    const message = this.#messages.get(dmID);
    return message ? asOf(message, now) : null;
  }

  /**
   * Newest first by time of delivery, then by dmID: those delivered between two instants (milliseconds, both ends
   * included) that `wanted` takes, without the first `skip` of them, at most `limit`.
   */
  newestFirst(
    window: { from: number; to: number; skip: number; limit: number },
    now: Date,
    wanted: (message: StoredMessage) => boolean,
  ): StoredMessage[] {
    const found: StoredMessage[] = [];
    let skipped = 0;
    for (const dmID of this.#index.newestFirst(window.from, window.to)) {
      if (found.length >= window.limit) break;
      const message = asOf(this.#messages.get(dmID)!, now);
      if (!wanted(message)) continue;
      if (skipped < window.skip) skipped += 1;
      else found.push(message);
    }
    return found;
  }

  /** The octets of dmDm, read anew at each call. */
  dmDm(dmID: string): Pieces {
    return () => createReadStream(this.#file(dmID, 'xml'), { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>;
  }

  /** dmQTimestamp, a bare RFC 3161 token; made when first asked for, as of the moment before delivery. */
  token(dmID: string): Promise<Buffer> {
    const file = this.#file(dmID, 'tst');
    return this.#oneAtATime(() =>
      readFile(file).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
        const { hash, deliveryTime } = this.#messages.get(dmID)!;
        const at = new Date(Date.parse(deliveryTime) - 73);
        const token = await timeStamp(this.#authority, Buffer.from(hash, 'hex'), at);
        await writeFile(file, token);
        return token;
      }),
    );
  }

  /** Doručení by login: every waiting message that the account may read, whether listed or not. */
  accept(mayRead: (message: StoredMessage) => boolean, at: Date): Promise<void> {
    return this.#oneAtATime(async () => {
      const accepted: StoredMessage[] = [];
      for (const stored of this.#messages.values()) {
        if (stored.status !== 4 || !mayRead(stored)) continue;
        const message = asOf(stored, at);
        if (message.status === 9) continue;
        const loginTime = at.toISOString();
        accepted.push({ ...message, status: 6, loginTime, acceptanceTime: message.acceptanceTime ?? loginTime });
      }
      if (accepted.length > 0) await this.#save(accepted);
    });
  }

  /** State 7 from 5 or 6; a message already there stays. False when the message is in none of them. */
  markDownloaded(dmID: string, at: Date): Promise<boolean> {
    return this.#oneAtATime(async () => {
      const message = this.find(dmID, at);
      if (!message || ![5, 6, 7].includes(message.status)) return false;
      if (message.status !== 7) await this.#save([{ ...message, status: 7 }]);
      return true;
    });
  }

  /** State 9: the content is deleted, the envelope stays. */
  deleteContent(dmID: string): Promise<void> {
    return this.#oneAtATime(async () => {
      const message = this.#messages.get(dmID);
      if (!message) throw new Error(`no message ${dmID} in the simulated mailbox`);
      await this.#save([{ ...message, status: 9 }]);
      await rm(this.#file(dmID, 'xml'), { force: true });
    });
  }

  /** Resolves when everything under way is on disk. */
  async settle(): Promise<void> {
    await this.#oneAtATime(async () => {});
  }

  /** Returns the SHA-256 of what was written, hex; leaves nothing behind when the content ends in an error. */
  async #write(dmID: string, content: AsyncIterable<Buffer>): Promise<string> {
    const hash = createHash('sha256');
    const file = await open(this.#file(dmID, 'xml'), 'w');
    try {
      for await (const block of blocks(content, 256 * 1024)) {
        hash.update(block);
        await file.writeFile(block);
      }
    } catch (error) {
      await rm(this.#file(dmID, 'xml'), { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return hash.digest('hex');
  }

  async #save(messages: StoredMessage[]): Promise<void> {
    await appendFile(this.#journal, messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
    for (const message of messages) this.#keep(message);
  }

  #keep(message: StoredMessage): void {
    if (!this.#messages.has(message.dmID)) this.#index.add(message.dmID, Date.parse(message.deliveryTime));
    this.#messages.set(message.dmID, message);
    if (BigInt(message.dmID) > this.#lastId) this.#lastId = BigInt(message.dmID);
  }

  async #load(): Promise<boolean> {
    const absent = (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    };
    if ((await readFile(join(this.#dir, completeMark)).catch(absent)) === null) return false;
    const journal = await readFile(this.#journal, 'utf8').catch(absent);
    if (journal === null) return false;
    // A line without its end was being written when the simulator died; nobody was answered from it.
    const whole = journal.slice(0, journal.lastIndexOf('\n') + 1);
    if (whole.length < journal.length) await writeFile(this.#journal, whole);
    for (const line of whole.split('\n')) if (line) this.#keep(JSON.parse(line) as StoredMessage);
    return true;
  }

  get #journal(): string {
    return join(this.#dir, 'journal.jsonl');
  }

  #oneAtATime<T>(change: () => Promise<T>): Promise<T> {
    const result = this.#changes.then(change);
    this.#changes = result.catch(() => {});
    return result;
  }

  #file(dmID: string, kind: 'xml' | 'tst'): string {
    return join(this.#dir, `${dmID}.${kind}`);
  }
}
