import type { Db } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import type { OpenedMessage } from '../isds/opened-message.ts';
import { openingLimits, openSignedMessage } from '../isds/signed-message.ts';
import { isSystemMessage } from '../messages/envelope.ts';
import { fillEnvelope, quarantine, recordEvidence } from '../messages/stored.ts';
import { step } from '../steps.ts';
import type { TrustAnchors } from './trust-anchors.ts';
import { verifySignedMessage } from './verify.ts';

export type EvidenceDeps = {
  db: Db;
  anchors: TrustAnchors;
  environment: 'production' | 'test' | 'custom';
  /** the box the message must have been sent to */
  boxId: string;
};

export type EvidenceOutcome = { kind: 'opened'; message: OpenedMessage } | { kind: 'quarantined'; code: string };

/**
 * Takes a stored signed message apart (into `dir`), judges its evidence and records each verdict. False evidence puts
 * the message in quarantine; what cannot be checked is recorded and shown. A message that ISDS flagged as suspicious
 * stays in quarantine with its documents unread, and so does one from ISDS itself, which concerns operators.
 */
export async function judgeEvidence(
  deps: EvidenceDeps,
  message: {
    id: number;
    dmId: string;
    envelope: { suspicious: boolean; senderBoxId: string | null; senderType: number | null } | null;
  },
  file: string,
  dir: string,
  signal: AbortSignal,
): Promise<EvidenceOutcome> {
  const { db } = deps;
  let opened: OpenedMessage;
  try {
    opened = await openSignedMessage(file, dir, openingLimits, signal);
    if (opened.kind !== 'received') throw new Failure('permanent', 'zfo-not-received', 'not a received message');
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'permanent') throw error;
    const because = `Podepsanou zprávu nelze otevřít, není to, co ISDS vydává (${error.code}).`;
    await recordEvidence(db, message.id, {
      signature: 'invalid',
      detail: { verdicts: { seal: { verdict: 'false', because } } },
      dmHash: null,
    });
    await quarantine(db, message.id, error.code, because);
    return { kind: 'quarantined', code: error.code };
  }

  const { signature, ...detail } = await verifySignedMessage(
    opened,
    { dmId: message.dmId, boxId: deps.boxId, environment: deps.environment },
    deps.anchors,
  );
  await recordEvidence(db, message.id, { signature, detail, dmHash: opened.statedHash?.value ?? null });
  step('evidence judged');
  if (signature === 'invalid') {
    const wrong = Object.values(detail.verdicts).find((verdict) => verdict.verdict === 'false');
    await quarantine(
      db,
      message.id,
      'evidence-invalid',
      `Důkaz o původu zprávy neplatí: ${wrong?.because ?? 'viz podrobnosti'}`,
    );
    return { kind: 'quarantined', code: 'evidence-invalid' };
  }
  if (!message.envelope) await fillEnvelope(db, message.id, opened);
  if (isSystemMessage(opened.envelope)) {
    await quarantine(
      db,
      message.id,
      'isds-system',
      'Systémová zpráva ISDS, ne podání: přečtěte ji a vyřiďte (může jít o omezení účtu, heslo nebo oprávnění).',
    );
    return { kind: 'quarantined', code: 'isds-system' };
  }
  if (message.envelope?.suspicious) {
    await quarantine(
      db,
      message.id,
      'isds-suspicious',
      'ISDS označil zprávu jako podezřelou. Její přílohy nebyly čteny; posuďte ji mimo podatelnu.',
    );
    return { kind: 'quarantined', code: 'isds-suspicious' };
  }
  return { kind: 'opened', message: opened };
}
