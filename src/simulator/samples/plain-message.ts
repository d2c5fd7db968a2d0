import type { SampleFile, SampleMessage } from '../sample.ts';

/** A message in plain words; whoever writes it need not know the names of ISDS. */
export type PlainMessage = {
  name: string;
  sender: { boxId: string; name: string; address: string; type: number };
  annotation: string;
  toHands?: string;
  recipientOrgUnit?: string;
  senderRefNumber?: string;
  recipientRefNumber?: string;
  personalDelivery?: boolean;
  suspicious?: boolean;
  hoursAgo: number;
  /** the first one is the main document */
  files: { name: string; mimeType: string; content: Uint8Array }[];
};

/** The same with the names that the simulator, as ISDS, gives to its parts. */
export function sampleOf(message: PlainMessage): SampleMessage {
  const { sender, toHands, recipientOrgUnit, senderRefNumber, recipientRefNumber } = message;
  return {
    name: message.name,
    dbIDSender: sender.boxId,
    dmSender: sender.name,
    dmSenderAddress: sender.address,
    dmSenderType: sender.type,
    dmAnnotation: message.annotation,
    ...(toHands === undefined ? {} : { dmToHands: toHands }),
    ...(recipientOrgUnit === undefined ? {} : { dmRecipientOrgUnit: recipientOrgUnit }),
    ...(senderRefNumber === undefined ? {} : { dmSenderRefNumber: senderRefNumber }),
    ...(recipientRefNumber === undefined ? {} : { dmRecipientRefNumber: recipientRefNumber }),
    ...(message.personalDelivery ? { dmPersonalDelivery: true } : {}),
    ...(message.suspicious ? { specMessFlag: true } : {}),
    hoursAgo: message.hoursAgo,
    files: message.files.map(
      ({ name, mimeType, content }, index): SampleFile => ({
        dmFileDescr: name,
        dmMimeType: mimeType,
        dmFileMetaType: index === 0 ? 'main' : 'enclosure',
        content,
      }),
    ),
  };
}
