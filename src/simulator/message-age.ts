import type { StoredMessage } from './message-markup.ts';

const day = 86_400_000;

/** Fiction of acceptance (doručení fikcí): the tenth day after delivery, Act 300/2008, § 17(4). */
const fictionAfter = 10 * day;

/** Content is kept 90 days from acceptance by login, without one at least three years (Provozní řád II.6). */
const keptAfterLogin = 90 * day;
const keptUnread = 3 * 365 * day;

/** The message as time alone has changed it: state 5 by fiction, state 9 when its content is deleted. */
export function asOf(message: StoredMessage, now: Date): StoredMessage {
  const fiction = Date.parse(message.deliveryTime) + fictionAfter;
  const accepted =
    message.status === 4 && now.getTime() >= fiction
      ? { ...message, status: 5, acceptanceTime: new Date(fiction).toISOString() }
      : message;
  const deleted = message.loginTime
    ? Date.parse(message.loginTime) + keptAfterLogin
    : Date.parse(message.deliveryTime) + keptUnread;
  return now.getTime() >= deleted ? { ...accepted, status: 9 } : accepted;
}
