import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSample, dmDm, type StoredMessage } from './message-markup.ts';
import type { OwnBox } from './own-box.ts';
import type { SampleMessage } from './sample.ts';
import type { Authority } from './sealing/authority.ts';
import { timeStamp } from './sealing/time-stamp.ts';

/** The first dmID lies so that the number of digits grows within the sample messages, as it once does in ISDS. */
const firstId = 9_999_800n;
const idStep = 17n;

/** Content above this is a large message (velkoobjemová datová zpráva). */
const ordinaryLimitBytes = 20 * 1024 * 1024;

/** Written last: the sample messages are all there. */
const completeMark = 'filled-at';

/** Octets of dmDm and its time stamp (dmQTimestamp, a bare RFC 3161 token). */
export type MessageContent = { dmDm: Buffer; token: Buffer };

/**
 * The simulated mailbox on disk: three files a message (`.json` what changes, `.xml` dmDm, `.tst` its time stamp), so
 * a restart serves the same messages under the same dmID. Changes are on disk before they are answered.
 */
export class Mailbox {
  readonly box: OwnBox;
  #dir: string;
  #authority: Authority;
  #messages = new Map<string, StoredMessage>();
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
  put(sample: SampleMessage, now: Date): Promise<string> {
    return this.#oneAtATime(async () => {
      checkSample(sample);
      this.#lastId += idStep;
      const { files, hoursAgo, ...envelope } = sample;
      const dmID = String(this.#lastId);
      const content = dmDm(dmID, envelope, files, this.box);
      const hash = createHash('sha256').update(content).digest();
      const deliveryTime = new Date(now.getTime() - hoursAgo * 3_600_000);
      const bytes = files.reduce((sum, file) => sum + file.content.length, 0);
      const large = bytes > ordinaryLimitBytes;
      const message: StoredMessage = {
        dmID,
        envelope,
        fileCount: files.length,
        attachmentSize: Math.round((large ? (bytes * 4) / 3 : bytes) / 1024),
        large,
        hash: hash.toString('hex'),
        deliveryTime: deliveryTime.toISOString(),
        acceptanceTime: null,
        status: 4,
      };
      // The submission is stamped a moment before it is delivered.
      const token = await timeStamp(this.#authority, hash, new Date(deliveryTime.getTime() - 73));
      await writeFile(this.#file(dmID, 'xml'), content);
      await writeFile(this.#file(dmID, 'tst'), token);
      await this.#save(message);
      return dmID;
    });
  }

  find(dmID: string): StoredMessage | null {
    return this.#messages.get(dmID) ?? null;
  }

  /** Newest first by time of delivery, then by dmID. */
  newestFirst(): StoredMessage[] {
    return [...this.#messages.values()].sort(
      (a, b) => b.deliveryTime.localeCompare(a.deliveryTime) || Number(BigInt(b.dmID) - BigInt(a.dmID)),
    );
  }

  async content(dmID: string): Promise<MessageContent> {
    return { dmDm: await readFile(this.#file(dmID, 'xml')), token: await readFile(this.#file(dmID, 'tst')) };
  }

  async token(dmID: string): Promise<Buffer> {
    return readFile(this.#file(dmID, 'tst'));
  }

  /** Doručení by login: every waiting message that the account may read, whether listed or not. */
  accept(mayRead: (message: StoredMessage) => boolean, at: Date): Promise<void> {
    return this.#oneAtATime(async () => {
      for (const message of this.#messages.values()) {
        if (message.status !== 4 || !mayRead(message)) continue;
        await this.#save({ ...message, status: 6, acceptanceTime: at.toISOString() });
      }
    });
  }

  /** State 7 from 5 or 6; a message already there stays. False when the message is in none of them. */
  markDownloaded(dmID: string): Promise<boolean> {
    return this.#oneAtATime(async () => {
      const message = this.#messages.get(dmID);
      if (!message || ![5, 6, 7].includes(message.status)) return false;
      await this.#save({ ...message, status: 7 });
      return true;
    });
  }

  /** State 9: the content is deleted, the envelope stays. */
  deleteContent(dmID: string): Promise<void> {
    return this.#oneAtATime(async () => {
      const message = this.#messages.get(dmID);
      if (!message) throw new Error(`no message ${dmID} in the simulated mailbox`);
      await this.#save({ ...message, status: 9 });
      await rm(this.#file(dmID, 'xml'), { force: true });
    });
  }

  /** Resolves when everything under way is on disk. */
  async settle(): Promise<void> {
    await this.#oneAtATime(async () => {});
  }

  async #save(message: StoredMessage): Promise<void> {
    const file = this.#file(message.dmID, 'json');
    await writeFile(`${file}.new`, JSON.stringify(message, null, 2));
    await rename(`${file}.new`, file);
    this.#messages.set(message.dmID, message);
  }

  async #load(): Promise<boolean> {
    const names = await readdir(this.#dir).catch((error: NodeJS.ErrnoException): string[] => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    if (!names.includes(completeMark)) return false;
    for (const name of names.filter((entry) => entry.endsWith('.json'))) {
      const message = JSON.parse(await readFile(join(this.#dir, name), 'utf8')) as StoredMessage;
      this.#messages.set(message.dmID, message);
      if (BigInt(message.dmID) > this.#lastId) this.#lastId = BigInt(message.dmID);
    }
    return true;
  }

  #oneAtATime<T>(change: () => Promise<T>): Promise<T> {
    const result = this.#changes.then(change);
    this.#changes = result.catch(() => {});
    return result;
  }

  #file(dmID: string, kind: 'json' | 'xml' | 'tst'): string {
    return join(this.#dir, `${dmID}.${kind}`);
  }
}
