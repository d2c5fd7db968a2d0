import type { Verdict } from '../extraction/reading.ts';
import type { OpenedMessage } from '../isds/opened-message.ts';
import type { Certificate } from './certificate.ts';
import { commonNameOf } from './certificate.ts';
import type { Finding } from './certificate-path.ts';
import { checkPath } from './certificate-path.ts';
import type { DigestName, SignedData } from './signed-data.ts';
import {
  checkSignature,
  claimedTime,
  isBeforeEndOfSha1,
  oid,
  readSignedData,
  signerCertificate,
} from './signed-data.ts';
import type { TimeStamp } from './time-stamp.ts';
import { checkTimeStamp, signatureTimeStamp } from './time-stamp.ts';
import type { TrustAnchors } from './trust-anchors.ts';

export type EvidenceVerdicts = {
  /** `valid`: all six true; `invalid`: one is false; `unchecked`: none false, something not checkable */
  signature: 'valid' | 'invalid' | 'unchecked';
  verdicts: Record<
    'seal' | 'hash' | 'timeStamp' | 'ids' | 'environment' | 'chain',
    { verdict: Verdict /** Czech, for the operator */; because: string }
  >;
  /** common name of the sealing certificate, believed only as far as `chain` says */
  sealedBy: string | null;
  /** ISO instants: signingTime of the seal, a claim; genTime of the message's time stamp */
  sealedAt: string | null;
  stampedAt: string | null;
};

export type ExpectedMessage = { dmId: string; boxId: string; environment: 'production' | 'test' | 'custom' };

/**
 * Verifies an opened message: is it what ISDS sealed, unchanged, for our box. Needs no network, so revocation of
 * certificates is not checked, and the reason says so. Six separate facts, each with its reason; nothing in a
 * malformed message makes it throw.
 */
export async function verifySignedMessage(
  opened: OpenedMessage,
  expected: ExpectedMessage,
  anchors: TrustAnchors,
): Promise<EvidenceVerdicts> {
  const data = readSignedData(opened.seal.signedDataWithoutContent);
  const sealer = data && signerCertificate(data, data.certificates);
  const claimed = data && claimedTime(data);
  const sealStamp = data && signatureTimeStamp(data, anchors);
  const sealTime = (sealStamp?.verdict === 'true' ? sealStamp.at : null) ?? claimed;
  const messageStamp = messageTimeStamp(opened, anchors);

  const verdicts = {
    seal: sealVerdict(opened, data, sealer, sealTime, sealStamp),
    hash: hashVerdict(opened, messageStamp),
    timeStamp: messageStamp
      ? { verdict: messageStamp.verdict, because: sentence(messageStamp.because) }
      : { verdict: 'unknown' as const, because: 'Zpráva nemá časové razítko.' },
    ids: idsVerdict(opened, expected),
    environment: environmentVerdict(sealer, expected.environment),
    chain: chainVerdict(data, sealer, sealTime, [sealStamp, messageStamp], anchors),
  };
  const all = Object.values(verdicts).map(({ verdict }) => verdict);
  return {
    signature: all.includes('false') ? 'invalid' : all.includes('unknown') ? 'unchecked' : 'valid',
    verdicts,
    sealedBy: sealer && commonNameOf(sealer),
    sealedAt: claimed?.toISOString() ?? null,
    stampedAt: messageStamp?.at?.toISOString() ?? null,
  };
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function sealVerdict(
  opened: OpenedMessage,
  data: SignedData | null,
  sealer: Certificate | null,
  at: Date | null,
  stamp: TimeStamp | null,
): Finding {
  if (!data) return { verdict: 'false', because: 'Elektronickou pečeť nelze přečíst.' };
  if (data.contentType !== oid.data) return { verdict: 'false', because: 'Zapečetěn je jiný druh obsahu než zpráva.' };
  if (!sealer) return { verdict: 'false', because: 'V pečeti chybí certifikát toho, kdo pečetil.' };
  const seal = checkSignature(data, sealer, (name) => opened.seal.contentDigests[name], at);
  if (seal.verdict !== 'true') return { verdict: seal.verdict, because: sentence(`pečeť: ${seal.because}`) };
  if (stamp?.verdict === 'false') return { verdict: 'false', because: sentence(`razítko pečeti: ${stamp.because}`) };
  return { verdict: 'true', because: 'Pečeť souhlasí s obsahem zprávy.' };
}

const digestNames: Record<string, DigestName> = {
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

/** dmQTimestamp stamps dmDm; of a delivery receipt only the stated hash is known, since the message is elsewhere. */
function messageTimeStamp(opened: OpenedMessage, anchors: TrustAnchors): TimeStamp | null {
  if (!opened.timeStampToken) return null;
  const stated = opened.statedHash;
  const hash = opened.kind === 'delivery_receipt' ? (stated?.value ?? null) : opened.computedHash;
  const algorithm = stated && digestNames[stated.algorithm];
  return checkTimeStamp(opened.timeStampToken, (name) => (name === algorithm ? hash : null), anchors);
}

function hashVerdict(opened: OpenedMessage, stamp: TimeStamp | null): Finding {
  const { statedHash, computedHash } = opened;
  if (opened.kind === 'delivery_receipt') {
    return {
      verdict: 'unknown',
      because: 'Otisk v doručence patří celé zprávě, z doručenky samé ho nelze přepočítat.',
    };
  }
  if (!statedHash) return { verdict: 'unknown', because: 'Zpráva neuvádí svůj otisk.' };
  if (computedHash === null) return { verdict: 'unknown', because: 'Otisk zprávy je v podobě, kterou neznáme.' };
  if (statedHash.value !== computedHash) return { verdict: 'false', because: 'Zpráva neodpovídá svému otisku.' };
  if (digestNames[statedHash.algorithm] === 'sha1' && !isBeforeEndOfSha1(stamp?.at ?? null)) {
    return { verdict: 'false', because: 'Otisk zprávy používá SHA-1, který se od roku 2011 neuznává.' };
  }
  return { verdict: 'true', because: 'Zpráva odpovídá svému otisku.' };
}

function idsVerdict({ envelope }: OpenedMessage, expected: ExpectedMessage): Finding {
  if (envelope.dmId !== expected.dmId) {
    return { verdict: 'false', because: 'Uvnitř je jiná zpráva, než o kterou jsme žádali.' };
  }
  if (envelope.recipientBoxId !== expected.boxId) {
    return { verdict: 'false', because: 'Zpráva je určena jiné datové schránce.' };
  }
  return { verdict: 'true', because: 'Číslo zprávy i schránka příjemce souhlasí.' };
}

/**
 * Production and test seals come from the same authorities, so the name on the certificate is what tells them apart,
 * and also what tells a seal of ISDS from any other certificate of those authorities. At a custom address it is the
 * operator who said where ISDS is: a seal in the name of ISDS will do, another name cannot be judged.
 */
function environmentVerdict(sealer: Certificate | null, environment: ExpectedMessage['environment']): Finding {
  const name = sealer && commonNameOf(sealer);
  const isIsds = /^Informační systém datových schránek(?![\p{L}\p{N}])/u.test(name ?? '');
  const isTest = /zkušební prostředí/i.test(name ?? '');
  if (environment === 'custom') {
    return isIsds
      ? { verdict: 'true', because: 'Pečeť je vystavena na informační systém datových schránek.' }
      : { verdict: 'unknown', because: 'Pečeť není vystavena na informační systém datových schránek.' };
  }
  if (!isIsds) return { verdict: 'false', because: 'Pečeť není vystavena na informační systém datových schránek.' };
  if (isTest !== (environment === 'test')) {
    return {
      verdict: 'false',
      because: isTest ? 'Pečeť je ze zkušebního prostředí.' : 'Pečeť je z ostrého provozu, ne ze zkušebního prostředí.',
    };
  }
  return { verdict: 'true', because: isTest ? 'Pečeť je ze zkušebního prostředí.' : 'Pečeť je z ostrého provozu.' };
}

/** Seal and stamps each rest on a path to an anchor; the worst of them counts. */
function chainVerdict(
  data: SignedData | null,
  sealer: Certificate | null,
  sealTime: Date | null,
  stamps: (TimeStamp | null)[],
  anchors: TrustAnchors,
): Finding {
  if (!data || !sealer) return { verdict: 'unknown', because: 'Certifikát pečeti není k dispozici.' };
  if (!sealTime) return { verdict: 'unknown', because: 'Není známo, kdy byla zpráva zapečetěna.' };
  const paths = [{ of: 'pečeť', ...checkPath(sealer, data.certificates, anchors, sealTime) }];
  for (const stamp of stamps) {
    if (!stamp?.at || !stamp.certificate) continue;
    paths.push({ of: 'časové razítko', ...checkPath(stamp.certificate, stamp.pool, anchors, stamp.at) });
  }
  const worst = paths.find(({ verdict }) => verdict === 'false') ?? paths.find(({ verdict }) => verdict === 'unknown');
  if (worst) return { verdict: worst.verdict, because: sentence(`${worst.of}: ${worst.because}`) };
  return {
    verdict: 'true',
    because: 'Certifikáty pečeti a razítek vedou k důvěryhodnému vydavateli; jejich odvolání se neověřovalo.',
  };
}
