import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { asicSignatures, type ContainedFile } from '../../src/extraction/signatures/asic.ts';
import { readManifest } from '../../src/extraction/signatures/asic-manifest.ts';
import { cms, pem, type Signer, signer } from './signers.ts';

let ca: Signer;
let jana: Signer;
beforeAll(() => {
  ca = signer({ CN: 'Zkušební CA' }, { ca: true });
  jana = signer({ GN: 'Jana', SN: 'Malá', CN: 'Jana Malá' }, { issuer: ca });
});

const form = Buffer.from('Souhlasím se zpracováním osobních údajů.');
const letter = Buffer.from('V příloze zasíláme souhlas.');
const digest = (bytes: Buffer, name = 'sha256', encoding: 'hex' | 'base64' = 'hex') =>
  createHash(name).update(bytes).digest(encoding);

type Listed = { uri: string; bytes: Buffer; algorithm?: string; name?: string };
const manifestOf = (listed: Listed[], signature = 'META-INF/signature001.p7s') =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
<asic:SigReference MimeType="application/x-pkcs7-signature" URI="${signature}"/>${listed
      .map(
        ({ uri, bytes, algorithm = 'http://www.w3.org/2001/04/xmlenc#sha256', name = 'sha256' }) =>
          `<asic:DataObjectReference URI="${uri}"><ds:DigestMethod Algorithm="${algorithm}"/><ds:DigestValue>
${digest(bytes, name, 'base64')}</ds:DigestValue></asic:DataObjectReference>`,
      )
      .join('')}</asic:ASiCManifest>`,
  );
const file = (name: string, bytes: Buffer): ContainedFile => ({ name, bytes });
const mimetype = (kind: 'e' | 's') => file('mimetype', Buffer.from(`application/vnd.etsi.asic-${kind}+zip`));

/** An ASiC-E container with a manifest signed by Jana Malá. */
const container = (data: ContainedFile[], manifest: Buffer, signature = cms(manifest, jana)) => [
  mimetype('e'),
  ...data,
  file('META-INF/ASiCManifest001.xml', manifest),
  file('META-INF/signature001.p7s', signature),
];

const told = (files: ContainedFile[]) =>
  asicSignatures(files, pem(ca), 'souhlas.asice').map(({ target, signature }) => {
    const whose = target === digest(form) ? 'form' : target === digest(letter) ? 'letter' : 'other';
    const { intact, coversWholeDocument, chain } = signature;
    return [whose, signature.signer?.name, intact.verdict, coversWholeDocument.verdict, chain.verdict].join(' ');
  });

describe('ASiC-E with CAdES', () => {
  test('one signature over the manifest counts for each file it names, and for no other', () => {
    const manifest = manifestOf([{ uri: 'souhlas.pdf', bytes: form }]);
    expect(told(container([file('souhlas.pdf', form), file('dopis.txt', letter)], manifest))).toEqual([
      'form Jana Malá true true true',
    ]);
    const both = manifestOf([
      { uri: 'souhlas.pdf', bytes: form },
      {
        uri: 'p%C5%99%C3%ADloha/dopis.txt',
        bytes: letter,
        algorithm: 'http://www.w3.org/2001/04/xmlenc#sha512',
        name: 'sha512',
      },
    ]);
    expect(told(container([file('souhlas.pdf', form), file('příloha/dopis.txt', letter)], both))).toEqual([
      'form Jana Malá true true true',
      'letter Jana Malá true true true',
    ]);
  });

  test('a file exchanged after signing does not agree with the manifest', () => {
    const manifest = manifestOf([{ uri: 'souhlas.pdf', bytes: form }]);
    expect(told(container([file('souhlas.pdf', letter)], manifest))).toEqual(['letter Jana Malá false true true']);
  });

  test('a manifest changed after signing does not agree with its signature', () => {
    const manifest = manifestOf([{ uri: 'souhlas.pdf', bytes: form }]);
    const signature = cms(manifestOf([{ uri: 'souhlas.pdf', bytes: letter }]), jana);
    expect(told(container([file('souhlas.pdf', form)], manifest, signature))).toEqual([
      'form Jana Malá false true true',
    ]);
  });

  test('of two files of one name only the signed one is signed', () => {
    const manifest = manifestOf([{ uri: 'souhlas.pdf', bytes: form }]);
    expect(told(container([file('souhlas.pdf', letter), file('souhlas.pdf', form)], manifest))).toEqual([
      'letter Jana Malá false true true',
      'form Jana Malá true true true',
    ]);
  });

  test('a digest by SHA-1 agrees and proves nothing', () => {
    const sha1 = { algorithm: 'http://www.w3.org/2000/09/xmldsig#sha1', name: 'sha1' };
    const manifest = manifestOf([{ uri: 'souhlas.pdf', bytes: form, ...sha1 }]);
    expect(told(container([file('souhlas.pdf', form)], manifest))).toEqual(['form Jana Malá unknown true true']);
  });

  test('two manifests for one signature, or none, leave open what was signed', () => {
    const manifest = manifestOf([{ uri: 'souhlas.pdf', bytes: form }]);
    const twice = [...container([file('souhlas.pdf', form)], manifest), file('META-INF/ASiCManifest002.xml', manifest)];
    expect(told(twice)).toEqual(['form  unknown unknown unknown']);
    const none = container(
      [file('souhlas.pdf', form)],
      manifestOf([{ uri: 'souhlas.pdf', bytes: form }], 'META-INF/jiny.p7s'),
    );
    expect(told(none)).toEqual(['form  unknown unknown unknown']);
  });
});

describe('ASiC-S with CAdES', () => {
  const lone = (data: ContainedFile[], signed: Buffer) => [
    mimetype('s'),
    ...data,
    file('META-INF/signature.p7s', cms(signed, jana)),
  ];

  test('the signature is over the one file', () => {
    expect(told(lone([file('souhlas.pdf', form)], form))).toEqual(['form Jana Malá true true true']);
    expect(told(lone([file('souhlas.pdf', form)], letter))).toEqual(['form Jana Malá false true true']);
  });

  test('with two files nothing is sure', () => {
    expect(told(lone([file('souhlas.pdf', form), file('dopis.txt', letter)], form))).toEqual([
      'form  unknown unknown unknown',
      'letter  unknown unknown unknown',
    ]);
  });
});

test('XAdES is said of every file to be of a kind that is not verified', () => {
  const files = [mimetype('e'), file('souhlas.pdf', form), file('META-INF/signatures001.xml', Buffer.from('<a/>'))];
  expect(asicSignatures(files, pem(ca), 'souhlas.asice')).toMatchObject([
    {
      target: digest(form),
      signature: {
        kind: 'xades',
        file: 'souhlas.asice',
        signer: null,
        summary: 'Elektronický podpis druhu, který se neověřuje (XAdES v kontejneru ASiC).',
      },
    },
  ]);
});

test('a signature that is none, or has content of its own, is unverified', () => {
  const manifest = manifestOf([{ uri: 'souhlas.pdf', bytes: form }]);
  for (const signature of [Buffer.from('podpis'), cms(manifest, jana, { inside: true }), Buffer.alloc(2_000_000, 0x30)])
    expect(told(container([file('souhlas.pdf', form)], manifest, signature))).toEqual([
      'form  unknown unknown unknown',
    ]);
});

test('more signatures than are looked at are not passed over in silence', () => {
  const data = Array.from({ length: 150 }, (_, at) => file(`${at}.txt`, Buffer.from(`soubor ${at}`)));
  const manifest = manifestOf(data.map(({ name, bytes }) => ({ uri: name, bytes })));
  const found = asicSignatures(container(data, manifest, cms(manifest, [jana, jana])), pem(ca), 'souhlas.asice');
  expect(found).toHaveLength(150);
  expect(found.every(({ signature }) => signature.summary === 'Kontejner ASiC má příliš mnoho podpisů.')).toBe(true);
});

describe('a manifest that is not trusted to name files', () => {
  const named = (uri: string) =>
    readManifest(manifestOf([{ uri, bytes: form }]))?.entries.map(({ name }) => name) ?? null;

  test.each([
    '../souhlas.pdf',
    '/etc/passwd',
    'a/../../b',
    'http://example.org/a',
    'file:///a',
    '..%2Fa',
    'a\\b',
    '',
    '%',
    'a#b',
  ])('%s points outside', (uri) => {
    expect(named(uri)).toBeNull();
  });
  test.each([
    ['souhlas.pdf', 'souhlas.pdf'],
    ['./a/b.txt', 'a/b.txt'],
    ['souhlas%20Jana.pdf', 'souhlas Jana.pdf'],
  ])('%s is a file of the container', (uri, name) => {
    expect(named(uri)).toEqual([name]);
  });

  test('one that names a file twice, has a document type, or goes on without end is refused', () => {
    expect(
      readManifest(
        manifestOf([
          { uri: 'a', bytes: form },
          { uri: './a', bytes: letter },
        ]),
      ),
    ).toBeNull();
    const plain = manifestOf([{ uri: 'a', bytes: form }]).toString();
    expect(readManifest(Buffer.from(plain))).not.toBeNull();
    expect(readManifest(Buffer.from(plain.replace('?>', '?><!DOCTYPE a [<!ENTITY x "y">]>')))).toBeNull();
    expect(readManifest(Buffer.from(plain.replace('</asic:ASiCManifest>', '')))).toBeNull();
    expect(readManifest(Buffer.from(plain.replace('http://uri.etsi.org/02918/v1.2.1#', 'urn:jine')))).toBeNull();
    expect(
      readManifest(manifestOf(Array.from({ length: 300 }, (_, at) => ({ uri: `${at}`, bytes: form })))),
    ).toBeNull();
    const deep = plain.replace('<asic:SigReference', `${'<a>'.repeat(100_000)}<asic:SigReference`);
    expect(readManifest(Buffer.from(deep))).toBeNull();
    expect(readManifest(Buffer.alloc(2_000_000, '<a>'))).toBeNull();
  });
});
