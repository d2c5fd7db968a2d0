import type { SetName } from '../pool.ts';
import type { Cast } from './cast.ts';
import { judgedAt, openDesk } from './desk.ts';
import type { PlannedMessage } from './plan.ts';
import { changes } from './stories/changes.ts';
import { consentsDoubtful } from './stories/consents-doubtful.ts';
import { consentsInOrder } from './stories/consents-in-order.ts';
import { consentsIncomplete } from './stories/consents-incomplete.ts';
import { consentsOfHolders } from './stories/consents-of-holders.ts';
import { consentsOnImages } from './stories/consents-on-images.ts';
import { requests } from './stories/requests.ts';
import { strangers } from './stories/strangers.ts';
import { wordsOf } from './words.ts';

/** The messages of a set in the order of their delivery, with what registers and directories know. */
export type MessageSet = { set: SetName; judgedAt: Date; messages: PlannedMessage[] } & Pick<
  Cast,
  'accounts' | 'providers' | 'boxes'
>;

/**
 * All messages of a set, always the same ones: the same stories in both, told in words, layouts, names and days of the
 * set alone; `volume` tells in which words, to develop on. Bytes are made on demand; those of signed documents differ from run to run, as their keys are new each time.
 */
export function messagesOf(set: SetName, volume = 1): MessageSet {
  const desk = openDesk(set, wordsOf(set, volume));
  const times = (developing: number, measuring: number) => (set === 'developing' ? developing : measuring);
  consentsInOrder(desk, times);
  consentsIncomplete(desk, times);
  consentsDoubtful(desk);
  consentsOfHolders(desk, times);
  consentsOnImages(desk, times);
  requests(desk, times);
  changes(desk, times);
  strangers(desk);
  const { accounts, providers, boxes } = desk.cast;
  const messages = desk.messages.toSorted((a, b) => b.hoursAgo - a.hoursAgo);
  return { set, judgedAt, messages, accounts, providers, boxes };
}
