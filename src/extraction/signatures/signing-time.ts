import { checkPath } from '../../evidence/certificate-path.ts';
import type { TimeStamp } from '../../evidence/time-stamp.ts';
import type { TrustAnchors } from '../../evidence/trust-anchors.ts';
import type { DocumentSignature } from '../reading.ts';

/** When a signature was made, as well as known; `at` is what the certificate is judged by. */
export type SigningTime = { fact: DocumentSignature['time']; at: Date | null; proven: boolean };

/**
 * A time stamp proves the time only when it belongs to the signature, its own signature holds and its certificate leads
 * to a trusted issuer: anybody can make a stamp with any time in it. Of several the earliest counts. Otherwise the time
 * is what the signer claims.
 */
export function signingTime(stamps: TimeStamp[], claimed: Date | null, anchors: TrustAnchors): SigningTime {
  const judged = stamps.map((stamp) => ({ ...stamp, ...issuerOf(stamp, anchors) }));
  const proven = judged
    .filter(({ verdict, at }) => verdict === 'true' && at !== null)
    .map(({ at }) => at!)
    .sort((a, b) => a.getTime() - b.getTime())[0];
  if (proven) {
    const because = 'Čas podpisu dokládá časové razítko důvěryhodného vydavatele.';
    return { fact: { verdict: 'true', because, source: 'stamp', at: proven.toISOString() }, at: proven, proven: true };
  }
  const broken = judged.find(({ verdict }) => verdict === 'false');
  const doubtful = broken ?? judged[0];
  const source = claimed ? 'claim' : 'none';
  const told = claimed ? 'Čas podpisu uvádí jen sám podepisující' : 'Čas podpisu není uveden';
  const because = doubtful ? `${told}; ${doubtful.because}.` : claimed ? `${told}, doložen není.` : `${told}.`;
  const fact = {
    verdict: broken ? ('false' as const) : ('unknown' as const),
    because,
    source,
    at: claimed?.toISOString() ?? null,
  } as const;
  return { fact, at: claimed, proven: false };
}

function issuerOf(stamp: TimeStamp, anchors: TrustAnchors): Pick<TimeStamp, 'verdict' | 'because'> {
  if (stamp.verdict === 'false') return { verdict: 'false', because: `připojené ${stamp.because}` };
  if (stamp.verdict === 'unknown' || !stamp.at || !stamp.certificate) {
    return { verdict: 'unknown', because: `časové razítko nelze ověřit (${stamp.because})` };
  }
  const path = checkPath(stamp.certificate, stamp.pool, anchors, stamp.at);
  return path.verdict === 'true'
    ? { verdict: 'true', because: stamp.because }
    : { verdict: 'unknown', because: `časové razítko nelze považovat za důkaz: ${path.because}` };
}
