import { deliveryRecord, type StoredMessage } from './message-markup.ts';
import { allows, fields, type Operation, privilege } from './operation.ts';
import { attributes, base64Lines } from './xml.ts';

const messageId = fields({ name: 'dmID' });

/** What service dx knows about a message besides the message: its delivery record and who wrote it. Also when it is erased. */
export const recordOperations: Record<string, Operation> = {
  GetDeliveryInfo: {
    service: 'dx',
    family: 'dm',
    read: messageId,
    run: async (isds, { dmID }) => {
      const message = isds.mailbox.find(dmID ?? '', isds.now());
      if (!message) return { code: '1219' };
      if (!allows(isds, privilege.viewInfo)) return { code: '1004' };
      const stamp = base64Lines(await isds.mailbox.token(message.dmID));
      return { code: '0000', data: [deliveryRecord(message, stamp, eventsOf(message), isds.mailbox.box)] };
    },
  },

  GetMessageAuthor2: {
    service: 'dx',
    family: 'dm',
    read: messageId,
    run: async (isds, { dmID }) => {
      const message = isds.mailbox.find(dmID ?? '', isds.now());
      if (!message) return { code: '1219' };
      // A person entrusted by the sender, whose name was not published with the message.
      const item = `<q:maItem${attributes({ key: 'userType', value: 'ENTRUSTED_USER' })}/>`;
      return { code: '0000', data: [`<q:dmMessageAuthor>${item}</q:dmMessageAuthor>`] };
    },
  },
};

export type MessageEvent = { at: Date; description: string };

/** Prefixes are those of ISDS (facts §2.7), texts our own. */
function eventsOf(message: StoredMessage): MessageEvent[] {
  const delivered = new Date(message.deliveryTime);
  const events = [
    { at: new Date(delivered.getTime() - 500), description: 'EV0: Datová zpráva byla podána.' },
    { at: delivered, description: 'EV5: Datová zpráva byla dodána do datové schránky příjemce.' },
  ];
  const { acceptanceTime, loginTime } = message;
  if (acceptanceTime && acceptanceTime !== loginTime) {
    events.push({ at: new Date(acceptanceTime), description: 'EV2: Datová zpráva byla doručena fikcí.' });
  }
  if (loginTime) {
    const description = 'EV12: Přihlásila se pověřená osoba s oprávněním číst tuto zprávu.';
    events.push({ at: new Date(loginTime), description });
  }
  return events;
}
