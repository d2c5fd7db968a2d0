import { createHash, sign } from 'node:crypto';
import { type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { Set as Asn1Set, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import * as pkijs from 'pkijs';
import type { DocumentSigner } from './certificates.ts';

export type { DocumentSigner } from './certificates.ts';

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsaEncryption: '1.2.840.113549.1.1.1',
};
/** room for the CMS with two certificates, in bytes */
const contentsRoom = 6144;
const placeholder = 9_999_999_999;

/**
 * Saves the document with a PAdES baseline signature (ETSI EN 319 142-1, ETSI.CAdES.detached) over all of it: a
 * placeholder is written first, then the digest of everything around it is signed and put in. `signedAt` is the
 * signer's own claim (/M), as PAdES has no signing time in its attributes.
 */
export async function saveSigned(document: PDFDocument, signer: DocumentSigner, signedAt: Date): Promise<Uint8Array> {
  addSignatureField(document, signer, signedAt);
  const bytes = Buffer.from(await document.save({ useObjectStreams: false, updateFieldAppearances: false }));
  const range = fillByteRange(bytes);
  const covered = [bytes.subarray(0, range.gapStart), bytes.subarray(range.gapEnd)];
  const digest = createHash('sha256').update(covered[0]!).update(covered[1]!).digest();
  const hex = Buffer.from(detachedCms(digest, signer)).toString('hex');
  if (hex.length > contentsRoom * 2) throw new Error('the signature does not fit into its placeholder');
  bytes.write(hex, range.gapStart + 1, 'latin1');
  return new Uint8Array(bytes);
}

function addSignatureField(document: PDFDocument, signer: DocumentSigner, signedAt: Date): void {
  const context = document.context;
  const page = document.getPages().at(-1)!;
  const signature = context.register(
    context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'ETSI.CAdES.detached',
      ByteRange: [PDFNumber.of(0), PDFNumber.of(placeholder), PDFNumber.of(placeholder), PDFNumber.of(placeholder)],
      Contents: PDFHexString.of('0'.repeat(contentsRoom * 2)),
      Name: PDFHexString.fromText(signer.commonName),
      M: PDFString.fromDate(signedAt),
    }),
  );
  const field = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of('Podpis1'),
      Rect: [0, 0, 0, 0],
      // printed and locked
      F: 132,
      P: page.ref,
      V: signature,
    }),
  );
  page.node.addAnnot(field);
  const form = document.getForm().acroForm;
  form.addField(field);
  // SignaturesExist and AppendOnly, ISO 32000-1 table 219
  form.dict.set(PDFName.of('SigFlags'), PDFNumber.of(3));
}

function fillByteRange(bytes: Buffer): { gapStart: number; gapEnd: number } {
  const rangeStart = bytes.indexOf('/ByteRange');
  const open = bytes.indexOf('[', rangeStart);
  const close = bytes.indexOf(']', open);
  const gapStart = bytes.indexOf('<', bytes.indexOf('/Contents <', rangeStart));
  const gapEnd = gapStart + contentsRoom * 2 + 2;
  if (rangeStart < 0 || bytes[gapEnd - 1] !== 0x3e) throw new Error('the signature placeholder was not found');
  const range = `0 ${gapStart} ${gapEnd} ${bytes.length - gapEnd}`;
  bytes.write(range.padEnd(close - open - 1, ' '), open + 1, 'latin1');
  return { gapStart, gapEnd };
}

function detachedCms(digest: Buffer, signer: DocumentSigner): ArrayBuffer {
  const certificate = pkijs.Certificate.fromBER(exact(signer.certificate));
  const attributes = new pkijs.SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      new pkijs.Attribute({ type: oid.contentType, values: [new ObjectIdentifier({ value: oid.data })] }),
      new pkijs.Attribute({ type: oid.messageDigest, values: [new OctetString({ valueHex: exact(digest) })] }),
      new pkijs.Attribute({ type: oid.signingCertificateV2, values: [signingCertificate(signer)] }),
    ],
  });
  const encoded = new Asn1Set({ value: attributes.attributes.map((attribute) => attribute.toSchema()) }).toBER();
  const rsa = new pkijs.AlgorithmIdentifier({ algorithmId: oid.rsaEncryption, algorithmParams: new Null() });
  const sha256 = new pkijs.AlgorithmIdentifier({ algorithmId: oid.sha256, algorithmParams: new Null() });
  attributes.encodedValue = encoded;
  const signerInfo = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: sha256,
    signatureAlgorithm: rsa,
    signedAttrs: attributes,
    signature: new OctetString({ valueHex: exact(sign('sha256', new Uint8Array(encoded), signer.key)) }),
  });
  const signedData = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [sha256],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [certificate, pkijs.Certificate.fromBER(exact(signer.issuer))],
    signerInfos: [signerInfo],
  });
  return new pkijs.ContentInfo({ contentType: oid.signedData, content: signedData.toSchema(true) })
    .toSchema()
    .toBER(false);
}

/** ESSCertIDv2 with the default digest SHA-256 (RFC 5035): binds the signature to this very certificate. */
function signingCertificate(signer: DocumentSigner): Sequence {
  const hash = createHash('sha256').update(signer.certificate).digest();
  const identifier = new Sequence({ value: [new OctetString({ valueHex: exact(hash) })] });
  return new Sequence({ value: [new Sequence({ value: [identifier] })] });
}

function exact(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
