import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outerSignatures as outerSignaturesSchema } from '../../src/extraction/answer.ts';
import { usualLimits } from '../../src/extraction/limits.ts';
import { readBytes } from '../../src/extraction/read-bytes.ts';
import type { OuterSignature } from '../../src/extraction/reading.ts';
import { digestsOf, type Sibling, siblingsOfLevel } from '../../src/extraction/signatures/siblings.ts';
import { cms, pem, type Signer, signer, timeStampToken } from './signers.ts';

let folder: string;
let ca: Signer;
let jana: Signer;
let petr: Signer;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'podatelna-signatures-'));
  ca = signer({ O: 'Zkouška', CN: 'Zkušební CA' }, { ca: true });
  jana = signer({ GN: 'Jana', SN: 'Malá', CN: 'Bc. Jana Malá' }, { issuer: ca });
  petr = signer({ GN: 'Petr', SN: 'Novák', CN: 'Petr Novák' }, { issuer: ca });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const form = Buffer.from('Souhlasím se zpracováním osobních údajů.');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function sibling(name: string, bytes: Buffer, place = '1'): Promise<Sibling> {
  const file = join(folder, 'soused');
  writeFileSync(file, bytes);
  return { place, name, digests: await digestsOf(file) };
}

/** Reads a signature file as the child does, among siblings, with the parts and signatures it tells of. */
async function readAmong(bytes: Buffer, name: string, siblings: Sibling[] = [], trusted = pem(ca)) {
  const parts: { name: string; bytes: Buffer }[] = [];
  const found: OuterSignature[] = [];
  const reading = await readBytes(
    bytes,
    { name, mimeType: '' },
    { ...usualLimits, trustAnchorsPem: trusted },
    async (part, _type, content) => void parts.push({ name: part, bytes: Buffer.from(content) }),
    { siblings, outerSignatures: found },
  );
  expect(outerSignaturesSchema.parse(found)).toEqual(found);
  return { reading, parts, found };
}

const inShort = ({ signature }: OuterSignature) =>
  [
    signature.signer?.name,
    signature.intact.verdict,
    signature.coversWholeDocument.verdict,
    signature.chain.verdict,
  ].join(' ');

describe('a signature kept apart (.p7s)', () => {
  test('belongs to the document whose content it states, whatever it is called', async () => {
    const siblings = [await sibling('dopis.pdf', Buffer.from('jiný')), await sibling('souhlas.pdf', form, '2')];
    const { reading, found } = await readAmong(cms(form, jana), 'podpis.p7s', siblings);

    expect(found.map(inShort)).toEqual(['Jana Malá true true true']);
    expect(found[0]).toMatchObject({ target: sha256(form), signature: { kind: 'cades', file: 'podpis.p7s' } });
    expect(reading).toMatchObject({
      kind: 'signature',
      outcome: 'complete',
      signatures: [],
      warnings: ['Samostatný podpis k souboru souhlas.pdf; posouzen je u něj.'],
    });
  });

  test.each(['souhlas.pdf.p7s', 'Souhlas.p7s', 'SOUHLAS.PDF.P7S'])(
    'named %s for a document with another content says that it was changed',
    async (name) => {
      const changed = Buffer.from(form.toString().replace('Souhlasím', 'Nesouhlasím'));
      const { found } = await readAmong(cms(form, jana), name, [
        await sibling('jiny.txt', Buffer.from('x')),
        await sibling('souhlas.pdf', changed, '2'),
      ]);

      expect(found.map(inShort)).toEqual(['Jana Malá false true true']);
      expect(found[0]!.target).toBe(sha256(changed));
      expect(found[0]!.signature.intact.because).toContain('byl po podpisu změněn, nebo podpis patří k jinému souboru');
    },
  );

  test('that fits nothing beside it is told to be alone', async () => {
    const two = [await sibling('souhlas.pdf', Buffer.from('a')), await sibling('souhlas.docx', Buffer.from('b'), '2')];
    const { reading, found } = await readAmong(cms(form, jana), 'souhlas.p7s', two);

    expect(found).toEqual([]);
    expect(reading).toMatchObject({ outcome: 'unreadable', signatures: [{ signer: { name: 'Jana Malá' } }] });
    expect(reading.because).toContain('nenašel soubor, ke kterému patří');
    expect(reading.signatures[0]!.intact).toMatchObject({ verdict: 'unknown' });
    expect(reading.signatures[0]!.coversWholeDocument.verdict).toBe('unknown');
  });

  test('in PEM, and by two people, is read the same', async () => {
    const armoured = Buffer.from(
      `-----BEGIN PKCS7-----\n${cms(form, [jana, petr]).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END PKCS7-----\n`,
    );
    const { found } = await readAmong(armoured, 'souhlas.pdf.p7s', [await sibling('souhlas.pdf', form)]);

    // Signers stand in the order of their encoding (SET OF), which differs with every key.
    expect(found.map(inShort).sort()).toEqual(['Jana Malá true true true', 'Petr Novák true true true']);
  });

  test('digests of the siblings are computed once and only when asked for', async () => {
    writeFileSync(join(folder, 'a'), form);
    const level = siblingsOfLevel([
      { place: '1', name: 'a', file: join(folder, 'a') },
      { place: '2', name: 'missing', file: join(folder, 'a') },
    ]);
    const first = await level('1');
    rmSync(join(folder, 'a'));

    expect(first.map(({ place, digests }) => [place, digests.sha256])).toEqual([['2', sha256(form)]]);
    expect(await level('2')).toHaveLength(1);
  });
});

describe('a signature with its content inside (.p7m)', () => {
  test('gives the content back, and itself as a signature over it', async () => {
    const { reading, parts, found } = await readAmong(cms(form, jana, { inside: true }), 'souhlas.pdf.p7m');

    expect(parts).toEqual([{ name: 'souhlas.pdf', bytes: form }]);
    expect(found.map(inShort)).toEqual(['Jana Malá true true true']);
    expect(found[0]!.target).toBe(sha256(form));
    expect(reading).toMatchObject({ kind: 'signature', outcome: 'complete', signatures: [] });
  });

  test('with a byte of the content changed gives it back as changed', async () => {
    const bytes = cms(form, jana, { inside: true });
    bytes.write('N', bytes.indexOf('Souhlas'), 'latin1');
    const { parts, found } = await readAmong(bytes, 'souhlas.p7m');

    expect(parts[0]!.bytes.toString()).toMatch(/^Nouhlas/);
    expect(found.map(inShort)).toEqual(['Jana Malá false true true']);
    expect(found[0]!.target).toBe(sha256(parts[0]!.bytes));
  });

  test('of many megabytes and many pieces is opened without keeping an object for each', async () => {
    const large = Buffer.alloc(20 * 1024 * 1024, 'Souhlasím. ');
    const started = performance.now();
    const { parts, found } = await readAmong(cms(large, jana, { inside: true }), 'velky.p7m');

    expect(parts[0]!.bytes.equals(large)).toBe(true);
    expect(found.map(inShort)).toEqual(['Jana Malá true true true']);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('what a certificate and a time are worth', () => {
  const checked = async (bytes: Buffer, trusted?: string) =>
    (await readAmong(bytes, 'souhlas.p7s', [await sibling('souhlas.pdf', form)], trusted)).found[0]!.signature;

  test('self-signed with the right name: nobody vouches for it', async () => {
    const {
      intact,
      chain,
      signer: who,
      summary,
    } = await checked(cms(form, signer({ GN: 'Jana', SN: 'Malá', CN: 'Jana Malá' })));

    expect([who!.name, intact.verdict, chain.verdict]).toEqual(['Jana Malá', 'true', 'false']);
    expect(summary).toBe(
      'Elektronický podpis (podle certifikátu: Jana Malá) není ověřen. Certifikát si vystavil sám podepisující a nikdo za něj neručí; mohl v něm uvést jakékoli jméno.',
    );
  });

  test('of an authority that is not trusted, and with no authority trusted at all', async () => {
    const stranger = signer({ CN: 'Cizí CA' }, { ca: true });
    const unknown = await checked(cms(form, signer({ CN: 'Jana Malá' }, { issuer: stranger })));
    expect(unknown.chain).toEqual({ verdict: 'unknown', because: 'Vydavatel není mezi důvěryhodnými.' });
    expect((await checked(cms(form, jana), '')).chain).toEqual({
      verdict: 'unknown',
      because: 'Důvěryhodní vydavatelé nejsou nastaveni, proto nelze říci, zda certifikátu věřit.',
    });
  });

  test('in the name of a trusted authority but not signed by it', async () => {
    const impostor = { ...signer({ O: 'Zkouška', CN: 'Zkušební CA' }, { ca: true }) };
    const forged = signer({ CN: 'Jana Malá' }, { issuer: { ...impostor, subjectName: ca.subjectName } });
    expect((await checked(cms(form, forged))).chain.verdict).not.toBe('true');
  });

  test('valid when signed, or not', async () => {
    const old = signer({ CN: 'Jana Malá' }, { issuer: ca, from: '2020-01-01', until: '2025-01-01' });
    expect((await checked(cms(form, old))).chain).toEqual({
      verdict: 'false',
      because: 'Certifikát v době podpisu neplatil.',
    });
    const then = await checked(cms(form, old, { at: new Date('2024-06-01T00:00:00Z') }));
    expect([then.chain.verdict, then.signer!.validTo]).toEqual(['true', '2025-01-01T00:00:00.000Z']);
  });

  test('a time stamp of a trusted authority proves the time, another one does not', async () => {
    const at = new Date('2026-02-01T08:00:00Z');
    const unit = signer({ CN: 'Razítko' }, { issuer: ca, timeStamping: true });
    const own = signer({ CN: 'Domácí razítko' }, { timeStamping: true });
    const stampedBy = (by: Signer) => cms(form, jana, { stamp: (signature) => timeStampToken(signature, by, at) });

    expect((await checked(stampedBy(unit))).time).toEqual({
      verdict: 'true',
      because: 'Čas podpisu dokládá časové razítko důvěryhodného vydavatele.',
      source: 'stamp',
      at: '2026-02-01T08:00:00.000Z',
    });
    expect((await checked(stampedBy(own))).time).toMatchObject({
      verdict: 'unknown',
      source: 'claim',
      at: '2026-03-01T09:00:00.000Z',
    });
    const elsewhere = cms(form, jana, { stamp: () => timeStampToken(Buffer.from('jiný podpis'), unit, at) });
    expect((await checked(elsewhere)).time).toMatchObject({ verdict: 'false', source: 'claim' });
    expect((await checked(elsewhere)).summary).toContain('časové razítko patří k jinému obsahu');
    expect((await checked(cms(form, jana, { at: null }))).time).toMatchObject({
      verdict: 'unknown',
      source: 'none',
      at: null,
    });
  });

  test('SHA-1 agrees and yet proves nothing', async () => {
    const { intact, summary } = await checked(cms(form, jana, { digest: 'sha1' }));
    expect(intact.verdict).toBe('unknown');
    expect(summary).toContain('používá však SHA-1');
  });

  test('another certificate than the signature names is refused', async () => {
    expect((await checked(cms(form, jana, { names: petr }))).intact).toEqual({
      verdict: 'false',
      because: 'Podpis uvádí jiný certifikát.',
    });
  });

  test('a signature without signed attributes, or without a certificate, is not verified', async () => {
    const bare = cms(form, jana, { unsignedAttributes: true });
    const { reading } = await readAmong(bare, 'souhlas.p7s', [await sibling('souhlas.pdf', form)]);
    expect(reading.signatures).toMatchObject([{ intact: { verdict: 'unknown' }, signer: { name: 'Jana Malá' } }]);
    expect(await checked(cms(form, jana, { certificates: [] }))).toMatchObject({
      signer: null,
      intact: { verdict: 'unknown' },
    });
  });

  test('what the certificate says of its holder is told as it is', async () => {
    const seal = signer({ O: 'Město Kamenec', CN: 'Město Kamenec' }, { issuer: ca, qualified: 'seal' });
    expect((await checked(cms(form, seal))).signer).toMatchObject({
      name: 'Město Kamenec',
      organisation: 'Město Kamenec',
      qualifiedFor: 'seal',
    });
    const hidden = signer({ CN: 'Sova', pseudonym: 'Sova' }, { issuer: ca, qualified: null });
    expect((await checked(cms(form, hidden))).signer).toMatchObject({
      pseudonym: 'Sova',
      qualifiedFor: null,
      issuer: 'Zkušební CA',
    });
    const deceptive = signer({ CN: 'Jana\u202e Malá\u200b' }, { issuer: ca, qualified: 'unstated' });
    expect((await checked(cms(form, deceptive))).signer).toMatchObject({ name: 'Jana Malá', qualifiedFor: 'unstated' });
  });
});

describe('hostile signature files end as findings, soon', () => {
  const bytes = (hex: string) => Buffer.from(hex, 'hex');
  const head = '06092a864886f70d010702';
  const nested = (depth: number) => {
    const inner = Buffer.alloc(depth * 2, Buffer.of(0x30, 0x80));
    return Buffer.concat([bytes(`3080${head}a0803080020101`), Buffer.of(0x31, 0x80), inner]);
  };
  test.each<[string, () => Buffer]>([
    ['nested a hundred thousand deep', () => nested(100_000)],
    ['cut in the middle', () => cms(form, jana).subarray(0, 400)],
    ['with bytes behind it', () => Buffer.concat([cms(form, jana), Buffer.from('něco')])],
    ['of random bytes', () => Buffer.concat([bytes(`3082ffff${head}`), Buffer.alloc(70_000, 7)])],
    [
      'with a thousand certificates',
      () => cms(form, jana, { certificates: Array.from({ length: 1_500 }, () => jana.der) }),
    ],
    [
      'of a million empty elements',
      () => cms(Buffer.from('x'), jana, { certificates: [Buffer.alloc(1_000_000, Buffer.of(5, 0))] }),
    ],
  ])('%s', async (_what, make) => {
    const started = performance.now();
    const { reading, found } = await readAmong(make(), 'souhlas.pdf.p7s', [await sibling('souhlas.pdf', form)]);

    expect(reading.outcome).toBe('unreadable');
    expect(found).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test('forty signers are read to the limit and the rest is told', async () => {
    const { reading, found } = await readAmong(
      cms(
        form,
        Array.from({ length: 40 }, () => jana),
      ),
      'souhlas.pdf.p7s',
      [await sibling('souhlas.pdf', form)],
    );
    expect(found).toHaveLength(10);
    expect(reading).toMatchObject({ outcome: 'partial', because: 'Soubor nese 40 podpisů, ověřeno bylo prvních 10.' });
  });

  test('a bundle of certificates and a lone time stamp are no signatures', async () => {
    const unit = signer({ CN: 'Razítko' }, { issuer: ca, timeStamping: true });
    expect((await readAmong(cms(form, []), 'certifikaty.p7b')).reading.warnings).toEqual([
      'Soubor obsahuje jen certifikáty, žádný podpis.',
    ]);
    const stamp = await readAmong(timeStampToken(form, unit, new Date('2026-03-01T00:00:00Z')), 'razitko.tst');
    expect([stamp.parts, stamp.reading.outcome]).toEqual([[], 'complete']);
  });

  test('no bit changed in a signature makes it say something else', async () => {
    const original = cms(form, jana);
    const document = await sibling('souhlas.pdf', form);
    const tally: Record<string, number> = {};
    for (let at = 0; at < original.length; at += 7) {
      const mutant = Buffer.from(original);
      mutant[at]! ^= 1 << (at % 8);
      const { found } = await readAmong(mutant, 'souhlas.pdf.p7s', [document]);
      const signature = found[0]?.signature;
      const accepted = signature?.intact.verdict === 'true' && signature.chain.verdict === 'true';
      const outcome = !accepted ? 'refused' : signature.signer?.name === 'Jana Malá' ? 'same' : 'false accept';
      tally[outcome] = (tally[outcome] ?? 0) + 1;
    }
    expect(tally['false accept'] ?? 0).toBe(0);
    expect(tally.refused).toBeGreaterThan(150);
  });
});

const haveOpenssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!haveOpenssl)('OpenSSL, a third hand (needs the openssl command)', () => {
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const inFolder = (name: string) => join(folder, name);
  const keys: [string, string[], string[]][] = [
    ['RSA PKCS#1', ['rsa:2048'], []],
    ['RSA-PSS', ['rsa:2048'], ['-keyopt', 'rsa_padding_mode:pss']],
    ['ECDSA P-256', ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'], []],
    ['ECDSA P-384', ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384'], ['-md', 'sha384']],
  ];

  test.each(keys)('%s: what it signs we verify, changed or not', async (scheme, key, options) => {
    openssl(
      'req',
      '-x509',
      '-utf8',
      '-newkey',
      ...key,
      '-nodes',
      '-keyout',
      'k.pem',
      '-out',
      'c.pem',
      '-subj',
      '/GN=Jana/SN=Malá/CN=Jana Malá',
      '-days',
      '30',
    );
    writeFileSync(inFolder('souhlas.pdf'), form);
    const trusted = readFileSync(inFolder('c.pem'), 'utf8');
    const sign = (...more: string[]) => {
      openssl(
        'cms',
        '-sign',
        '-binary',
        '-cades',
        '-in',
        'souhlas.pdf',
        '-signer',
        'c.pem',
        '-inkey',
        'k.pem',
        '-out',
        's',
        ...options,
        ...more,
      );
      return readFileSync(inFolder('s'));
    };
    const siblings = [await sibling('souhlas.pdf', form)];
    const changed = [await sibling('souhlas.pdf', Buffer.from('Nesouhlasím.'))];

    for (const outform of ['DER', 'PEM']) {
      const apart = sign('-outform', outform);
      expect((await readAmong(apart, 'souhlas.pdf.p7s', siblings, trusted)).found.map(inShort)).toEqual([
        'Jana Malá true true true',
      ]);
      expect((await readAmong(apart, 'souhlas.pdf.p7s', changed, trusted)).found.map(inShort)).toEqual([
        'Jana Malá false true true',
      ]);
    }
    // OpenSSL 3.0 writes no BER with RSA-PSS.
    const inside = sign('-outform', 'DER', '-nodetach', ...(scheme === 'RSA-PSS' ? [] : ['-stream']));
    const opened = await readAmong(inside, 'souhlas.pdf.p7m', [], trusted);
    expect([opened.parts[0]!.bytes.equals(form), opened.found.map(inShort)]).toEqual([
      true,
      ['Jana Malá true true true'],
    ]);
  });

  test('what the tests sign, it verifies', () => {
    writeFileSync(inFolder('ca.pem'), pem(ca));
    writeFileSync(inFolder('souhlas.pdf'), form);
    writeFileSync(inFolder('s.p7s'), cms(form, jana));
    const verify = (content: string) =>
      spawnSync(
        'openssl',
        [
          'cms',
          '-verify',
          '-binary',
          '-inform',
          'DER',
          '-in',
          's.p7s',
          '-content',
          content,
          '-CAfile',
          'ca.pem',
          '-purpose',
          'any',
          '-out',
          'out',
        ],
        { cwd: folder },
      ).status;

    expect(verify('souhlas.pdf')).toBe(0);
    writeFileSync(inFolder('zmenen.pdf'), 'Nesouhlasím.');
    expect(verify('zmenen.pdf')).not.toBe(0);
  });
});
