/**
 * The envelope of a data message (obálka) in our words. `isds/` fills it from gMessageEnvelope; text is as the sender
 * wrote it, trimmed, empty as null. Field names of ISDS are named beside ours where they differ.
 */
export type Envelope = {
  dmId: string;
  /** dbIDSender; `aaaaaaa` is the ISDS itself */
  senderBoxId: string | null;
  senderName: string | null;
  senderAddress: string | null;
  /** dmSenderType, an open set of integers (domain.md §5.6); unknown values are kept as they are */
  senderType: number | null;
  senderOrgUnit: string | null;
  senderOrgUnitNum: string | null;
  recipientBoxId: string | null;
  recipientOrgUnit: string | null;
  recipientOrgUnitNum: string | null;
  /** dmToHands, "k rukám" */
  toHands: string | null;
  /** dmAnnotation, the subject, at most 255 characters, possibly cut in mid-word */
  annotation: string | null;
  /** our reference number in an answer to us */
  recipientRefNumber: string | null;
  senderRefNumber: string | null;
  /** our file mark in an answer to us */
  recipientIdent: string | null;
  senderIdent: string | null;
  /** do vlastních rukou */
  personalDelivery: boolean | null;
};

/** Boxes of ISDS itself, its administrator and its operator: their messages are about the mailbox (facts.md §3). */
const systemBoxes = new Set(['aaaaaaa', 'zzzzzzq']);

export function isSystemBox(boxId: string | null): boolean {
  return boxId !== null && systemBoxes.has(boxId);
}

/** Limits of the account, passwords, rights: for operators to read, not for this desk to judge. */
export function isSystemMessage(envelope: Pick<Envelope, 'senderBoxId' | 'senderType'>): boolean {
  return isSystemBox(envelope.senderBoxId) || envelope.senderType === 0;
}

/** One dmRecord of GetListOfReceivedMessages. Times keep the instant; `deliveredAtText` is the original string. */
export type ListedMessage = Envelope & {
  /** dodání, dmDeliveryTime */
  deliveredAt: Date;
  deliveredAtText: string;
  /** doručení, dmAcceptanceTime */
  acceptedAt: Date | null;
  messageStatus: number;
  /** dmAttachmentSize, kB */
  attachmentSizeKb: number | null;
  /** dmVODZ: only the large-message service has it */
  large: boolean;
  /** specMessFlag: ISDS flagged the message as suspicious */
  suspicious: boolean;
  /** dmType, absent for public messages */
  dmType: string | null;
};
