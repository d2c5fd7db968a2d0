import type { ListedMessage } from '../messages/envelope.ts';

/** tDbOwnerInfoExt2, as far as we use it. */
export type Box = {
  boxId: string;
  /** dbType as text: PO, OVM, FO, PFO_ADVOK … */
  boxType: string | null;
  ico: string | null;
  name: string | null;
  /** one line, from the parts ISDS gives */
  address: string | null;
  /** dbState: 1 = can receive */
  state: number | null;
};

export type UserInfo = {
  userType: string | null;
  /** userPrivils, decimal sum of privilege bits: 1 read, 2 read personal, 4 send, 8 lists, 16 search, 32 administer … */
  privileges: number;
};

export type Download = {
  /** hex, of the signed message as received */
  sha256: string;
  sizeBytes: number;
  /** status 0005: the seal has no time stamp yet; download once more later */
  timeStampMissing: boolean;
};

export type ListWindow = {
  /** bounds on dodání */
  from: Date;
  to: Date;
  /** 1-based */
  offset: number;
  limit: number;
};

/**
 * A login to ISDS. Every method is one call on the wire, made through the gate given to `connectIsds`, and throws
 * `Failure` (kind by the class of the error table, code `isds-NNNN` / `http-NNN` / `timeout` / `cut` / `not-soap`).
 * Only `listReceived` causes acceptance.
 */
export type IsdsClient = {
  /** DummyOperation: does the login work */
  probe(signal: AbortSignal): Promise<void>;
  ownerInfo(signal: AbortSignal): Promise<Box>;
  userInfo(signal: AbortSignal): Promise<UserInfo>;
  /** null: the password does not expire */
  passwordExpiresAt(signal: AbortSignal): Promise<Date | null>;
  listReceived(window: ListWindow, signal: AbortSignal): Promise<ListedMessage[]>;
  /**
   * Writes the signed message into `file`, created with mode 0600, as it arrives. `large` chooses the service; the
   * wrong one answers 1281.
   */
  downloadSigned(dmId: string, file: string, kind: { large: boolean }, signal: AbortSignal): Promise<Download>;
  markDownloaded(dmId: string, signal: AbortSignal): Promise<void>;
  /** FindDataBox2 by exact id; null when there is none */
  findBox(boxId: string, signal: AbortSignal): Promise<Box | null>;
  /** CheckDataBox: 1 = can receive */
  checkBox(boxId: string, signal: AbortSignal): Promise<number>;
  close(): void;
};

/** What ISDS counts calls by (Provozní řád II.17); `other` is not counted there. */
export type CallCategory = 'list' | 'download' | 'mark' | 'other';

/** Runs one call when it is its turn (one in flight per account, paced) and takes note of how it ended. */
export type CallGate = <T>(
  category: CallCategory,
  call: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
) => Promise<T>;

/** A certificate with its key, as node:tls takes them, and what an administrator needs to know of it. */
export type ClientCertificate = {
  material: { cert: Buffer; key: Buffer; passphrase?: string } | { pfx: Buffer; passphrase?: string };
  /** hex SHA-256 of the certificate */
  fingerprint: string;
  /** one line, as OpenSSL writes names */
  subject: string;
  notAfter: Date;
};

export type IsdsLogin = {
  /** ordinary services live at {baseUrl}/DS/dz …: https://ws1.datovka.gov.cz, https://ws1c.datovka.gov.cz/cert */
  baseUrl: string;
  /** large messages live at {largeBaseUrl}/DS/vodz; `baseUrl` when absent */
  largeBaseUrl?: string;
  /** null: the certificate alone logs in, no Authorization is sent */
  username: string | null;
  password: string;
  certificate?: ClientCertificate;
  /** PEM; server CA for a custom address */
  ca: string | null;
};

export type IsdsLimits = {
  /** wait for the answer of a small call */
  timeoutMs: number;
  /** whole of one download */
  downloadTimeoutMs: number;
  /** largest answer of a small call */
  answerBytes: number;
  /** largest answer of a download */
  downloadBytes: number;
};
