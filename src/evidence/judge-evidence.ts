import { type Db, inTransaction } from '../db/pool.ts';
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
  let opened: OpenedMessage;
  try {
    opened = await openSignedMessage(file, dir, openingLimits, signal);
    if (opened.kind !== 'received') throw new Failure('permanent', 'zfo-not-received', 'not a received message');
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'permanent') throw error;
    const because = `Podepsanou zprávu nelze otevřít, není to, co ISDS vydává (${error.code}).`;
    const detail = { verdicts: { seal: { verdict: 'false', because } } };
    await inTransaction(deps.db, async (tx) => {
      await recordEvidence(tx, message.id, { signature: 'invalid', detail, dmHash: null });
      await quarantine(tx, message.id, error.code, because);
    });
    return { kind: 'quarantined', code: error.code };
  }

  const { signature, ...detail } = await verifySignedMessage(
    opened,
    { dmId: message.dmId, boxId: deps.boxId, environment: deps.environment },
    deps.anchors,
  );
  const stopped =
    signature === 'invalid'
      ? evidenceIsFalse(detail.verdicts)
      : isSystemMessage(opened.envelope)
        ? ofIsdsItself
        : message.envelope?.suspicious
          ? suspicious
          : null;
  // In one: evidence on record says to whoever takes the message next that it has been judged and may be read.
  await inTransaction(deps.db, async (tx) => {
    await recordEvidence(tx, message.id, { signature, detail, dmHash: opened.statedHash?.value ?? null });
    if (signature !== 'invalid' && !message.envelope) await fillEnvelope(tx, message.id, opened);
    if (stopped) await quarantine(tx, message.id, stopped.code, stopped.problem);
  });
  step('evidence judged');
  return stopped ? { kind: 'quarantined', code: stopped.code } : { kind: 'opened', message: opened };
}

const ofIsdsItself = {
  code: 'isds-system',
  problem: 'Systémová zpráva ISDS, ne podání: přečtěte ji a vyřiďte (může jít o omezení účtu, heslo nebo oprávnění).',
};
const suspicious = {
  code: 'isds-suspicious',
  problem: 'ISDS označil zprávu jako podezřelou. Její přílohy nebyly čteny; posuďte ji mimo podatelnu.',
};

function evidenceIsFalse(verdicts: Record<string, { verdict: string; because: string }>) {
  const wrong = Object.values(verdicts).find((verdict) => verdict.verdict === 'false');
  return {
    code: 'evidence-invalid',
    problem: `Důkaz o původu zprávy neplatí: ${wrong?.because ?? 'viz podrobnosti'}`,
  };
}
