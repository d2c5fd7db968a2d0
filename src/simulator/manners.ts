import { pragueTime } from './prague-time.ts';

/** The five kinds of calls that ISDS counts (Provozní řád II.17), and the rest. */
export type Category = 'lists' | 'receivedDownloads' | 'sentDownloads' | 'deliveryRecords' | 'marks' | 'others';

const categories: Record<string, Category> = {
  GetListOfReceivedMessages: 'lists',
  MessageDownload: 'receivedDownloads',
  SignedMessageDownload: 'receivedDownloads',
  SignedBigMessageDownload: 'receivedDownloads',
  GetDeliveryInfo: 'deliveryRecords',
  MarkMessageAsDownloaded: 'marks',
};

export type Usage = Record<Category, number>;

const noUsage: Usage = {
  lists: 0,
  receivedDownloads: 0,
  sentDownloads: 0,
  deliveryRecords: 0,
  marks: 0,
  others: 0,
};

/** How ISDS as a whole behaves towards its clients. Set while the simulator runs. */
export class Manners {
  /** restricted mode whatever the counts say */
  restricted: boolean;
  /** T: in restricted mode every answer waits this long */
  delayMs: number;
  /** calls a day above which restricted mode begins by itself, until the day ends in Prague */
  dailyLimits: Partial<Usage>;
  /** 503 for every call until it is switched off */
  maintenance = false;
  /** how far the clock of ISDS is ahead of the computer's */
  clockSkewMs = 0;
  /** carried out after a page of a list is put together and before it is sent */
  betweenPages: (() => Promise<void>) | null = null;
  #day = '';
  #usage: Usage = { ...noUsage };

  constructor(restricted: boolean, delayMs: number, dailyLimits: Partial<Usage>) {
    this.restricted = restricted;
    this.delayMs = delayMs;
    this.dailyLimits = dailyLimits;
  }

  count(operation: string, at: Date): void {
    this.#turnOver(at);
    this.#usage[Object.hasOwn(categories, operation) ? categories[operation]! : 'others'] += 1;
  }

  /** Calls of the day in Prague that `at` falls into. */
  usage(at: Date): Usage {
    this.#turnOver(at);
    return { ...this.#usage };
  }

  isRestricted(at: Date): boolean {
    const usage = this.usage(at);
    const over = Object.entries(this.dailyLimits).some(([category, limit]) => usage[category as Category] > limit);
    return this.restricted || over;
  }

  #turnOver(at: Date): void {
    const day = pragueTime(at).slice(0, 10);
    if (day === this.#day) return;
    this.#day = day;
    this.#usage = { ...noUsage };
  }
}
