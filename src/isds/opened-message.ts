import type { Envelope } from '../messages/envelope.ts';

/** One attachment cut out of a signed message, byte for byte, into a file of its own. */
export type OpenedDocument = {
  /** from 1, order in dmFiles */
  ordinal: number;
  /** dmFileDescr, made safe to show (control and bidi characters stripped, NFC, at most 120 characters); never a path */
  name: string;
  /** dmMimeType as declared; may be empty */
  mimeType: string;
  /** dmFileMetaType: main, enclosure, signature, meta */
  metaType: string;
  guid: string | null;
  upGuid: string | null;
  /** where its bytes are: a generated name inside the folder given to openSignedMessage */
  file: string;
  sizeBytes: number;
  /** hex */
  sha256: string;
  /** it was dmXMLContent: the verbatim markup of the child */
  xml: boolean;
};

/**
 * A signed message (ZFO) taken apart without trusting it: what it says and what is needed to verify it. The CMS
 * content is never held in memory as a whole.
 */
export type OpenedMessage = {
  kind: 'received' | 'sent' | 'delivery_receipt';
  envelope: Envelope;
  deliveredAt: Date | null;
  deliveredAtText: string | null;
  acceptedAt: Date | null;
  messageStatus: number | null;
  attachmentSizeKb: number | null;
  documents: OpenedDocument[];
  /** dmHash as written inside; value in lower-case hex */
  statedHash: { algorithm: string; value: string } | null;
  /** digest over the raw bytes of dmDm with the stated algorithm, hex; null when the algorithm is not known to us */
  computedHash: string | null;
  /** dmQTimestamp: a bare RFC 3161 TimeStampToken, DER or BER */
  timeStampToken: Uint8Array | null;
  seal: {
    /** digest of the eContent octets by OID-less name: sha1, sha256, sha384, sha512; hex */
    contentDigests: Record<'sha1' | 'sha256' | 'sha384' | 'sha512', string>;
    /** the CMS ContentInfo without its content (as if detached), for a CMS library; small */
    signedDataWithoutContent: Uint8Array;
  };
};
