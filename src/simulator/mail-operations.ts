import { returnedEnvelope, returnedMessage, type StoredMessage } from './message-markup.ts';
import { allows, fields, mayRead, type Operation, type Outcome, privilege, type SimulatedIsds } from './operation.ts';
import { collect } from './pieces.ts';
import { listReceived } from './received-list.ts';
import { signedMessage } from './signed-message.ts';

const messageId = fields({ name: 'dmID' });

/** Services dz (dm_operations.wsdl), dx (dm_info.wsdl) and vodz (dm_VoDZ.wsdl). */
export const mailOperations: Record<string, Operation> = {
  DummyOperation: { service: 'dz', family: 'dm', read: () => ({}), run: async () => ({ code: '0000' }) },

  MessageDownload: {
    service: 'dz',
    family: 'dm',
    read: messageId,
    run: async (isds, { dmID }) => {
      const found = downloadable(isds, dmID, 'ordinary');
      if (typeof found === 'string') return { code: found };
      const token = await isds.mailbox.token(found.dmID);
      const { before, after } = returnedMessage(found, Buffer.from(found.hash, 'hex'), token);
      return { code: '0000', data: [before, await collect(isds.mailbox.dmDm(found.dmID)()), after] };
    },
  },

  SignedMessageDownload: {
    service: 'dz',
    family: 'dm',
    read: messageId,
    run: (isds, { dmID }, fault) => downloadSigned(isds, downloadable(isds, dmID, 'ordinary'), fault),
  },

  SignedBigMessageDownload: {
    service: 'vodz',
    family: 'dm',
    read: messageId,
    run: (isds, { dmID }, fault) => downloadSigned(isds, downloadable(isds, dmID, 'large'), fault),
  },

  GetListOfReceivedMessages: {
    service: 'dx',
    family: 'dm',
    read: fields(
      { name: 'dmFromTime', nillable: true },
      { name: 'dmToTime', nillable: true },
      { name: 'dmRecipientOrgUnitNum', nillable: true },
      { name: 'dmStatusFilter' },
      { name: 'dmOffset', nillable: true },
      { name: 'dmLimit', nillable: true },
    ),
    run: listReceived,
  },

  MessageEnvelopeDownload: {
    service: 'dx',
    family: 'dm',
    read: messageId,
    run: async (isds, { dmID }) => {
      const message = isds.mailbox.find(dmID ?? '', isds.now());
      if (!message) return { code: '1219' };
      if (!allows(isds, privilege.viewInfo)) return { code: '1004' };
      const token = await isds.mailbox.token(message.dmID);
      return { code: '0000', data: [returnedEnvelope(message, token, isds.mailbox.box)] };
    },
  },

  MarkMessageAsDownloaded: {
    service: 'dx',
    family: 'dm',
    read: messageId,
    run: async (isds, { dmID }) => {
      if (!isds.mailbox.find(dmID ?? '', isds.now())) return { code: '1219' };
      return { code: (await isds.mailbox.markDownloaded(dmID ?? '', isds.now())) ? '0000' : '1004' };
    },
  },
};

async function downloadSigned(
  isds: SimulatedIsds,
  found: StoredMessage | string,
  fault: Parameters<Operation['run']>[2],
): Promise<Outcome> {
  if (typeof found === 'string') return { code: found };
  const binary = await signedMessage(isds, found, fault);
  const code = fault === '0005' ? '0005' : '0000';
  return { code, data: ['<q:dmSignature>', { binary }, '</q:dmSignature>'] };
}

/** The message, or the code with which ISDS refuses to give it from the service for messages of this kind. */
function downloadable(
  isds: SimulatedIsds,
  dmID: string | null | undefined,
  kind: 'ordinary' | 'large',
): StoredMessage | string {
  const message = isds.mailbox.find(dmID ?? '', isds.now());
  if (!message || message.status === 9) return '1219';
  if (!mayRead(isds, message)) return '1004';
  return message.large === (kind === 'large') ? message : '1281';
}
