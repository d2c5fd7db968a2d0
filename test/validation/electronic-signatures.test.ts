import { describe, expect, test } from 'vitest';
import type { SigningMark } from '../../src/classification/act.ts';
import { consentIsSigned } from '../../src/validation/rules/consent.ts';
import { requestComesFromItsAuthor } from '../../src/validation/rules/request.ts';
import { validate } from '../../src/validation/validate.ts';
import type { GivenSignature } from '../classification/given.ts';
import { accountYes, consent, electronic, facts, request, seen } from './given.ts';

/** What a clerk reads about the signature of Jana Malá's consent. */
function told(signing: SigningMark): { assessment: string; outcome: string; because: string } {
  const act = consent('poskytovatel', { signing });
  const { outcome, because } = consentIsSigned(act, facts())!;
  return { assessment: validate(act, facts()).assessment, outcome, because };
}
const signed = (name: string | null, changes: GivenSignature = {}) => told(electronic(name, changes));

test('a recognised signature of the person, whole and trusted, is the only one that passes', () => {
  expect(signed('Mgr. Jana Malá')).toEqual({
    assessment: 'ready',
    outcome: 'met',
    because:
      'Souhlas nese elektronický podpis osoby, která souhlasí: dokument od podpisu nebyl změněn a certifikát je od důvěryhodného vydavatele. Odvolání certifikátu se neověřovalo.',
  });
});

describe('each way a signature falls short has its own reason', () => {
  test.each<[string, string | null, GivenSignature, string]>([
    ['a tampered byte', 'Jana Malá', { intact: 'false' }, 'Elektronický podpis k dokumentu nesedí. Zjištěno: false.'],
    [
      'a signature that could not be checked',
      'Jana Malá',
      { intact: 'unknown' },
      'Elektronický podpis nelze ověřit. Zjištěno: unknown.',
    ],
    [
      'a document changed after signing',
      'Jana Malá',
      { coversWholeDocument: 'false' },
      'Dokument byl po elektronickém podpisu doplněn nebo změněn. Podpis dokládá jen jeho dřívější podobu, ne to, co v něm stojí nyní.',
    ],
    [
      'a document of which it is not known how much was signed',
      'Jana Malá',
      { coversWholeDocument: 'unknown' },
      'Elektronický podpis nelze ověřit. Zjištěno: unknown.',
    ],
    [
      'a self-signed certificate with the right name',
      'Jana Malá',
      { chain: 'false' },
      'Elektronický podpis uvádí jméno osoby, ale nedokládá, že je její. Zjištěno: false.',
    ],
    [
      'an issuer that is not known, the right name',
      'Jana Malá',
      { chain: 'unknown' },
      'Elektronický podpis uvádí jméno osoby, ale nedokládá, že je její. Zjištěno: unknown.',
    ],
    [
      'an issuer that is not known, another name',
      'Petr Novák',
      { chain: 'unknown' },
      'Elektronický podpis (podle certifikátu: Petr Novák) nedokládá, kdo podepsal. Zjištěno: unknown.',
    ],
    [
      'a signature of another person',
      'Petr Novák',
      {},
      'Elektronický podpis patří někomu jinému (podle certifikátu: Petr Novák). Souhlas je osobní prohlášení.',
    ],
    [
      'a seal',
      'Domov U Lípy',
      { signer: { qualifiedFor: 'seal', organisation: 'Domov U Lípy' } },
      'Dokument nese elektronickou pečeť (Domov U Lípy), ne podpis osoby. Souhlas je osobní prohlášení.',
    ],
    [
      'a pseudonym',
      'Jana Malá',
      { signer: { pseudonym: 'Sova' } },
      'Elektronický podpis je pod pseudonymem a jméno osoby nedokládá.',
    ],
    [
      'a name that differs a little',
      'Jana Mala',
      {},
      'Jméno v elektronickém podpisu (Jana Mala) se od jména osoby liší. Porovnejte je.',
    ],
    ['no name', null, { signer: { name: null } }, 'Jméno v elektronickém podpisu nelze porovnat se jménem osoby.'],
    [
      'a certificate that does not call itself qualified',
      'Jana Malá',
      { signer: { qualifiedFor: null } },
      'Elektronický podpis nese jméno osoby, jeho certifikát však neuvádí, že je kvalifikovaný. Posuďte, zda jde o uznávaný podpis.',
    ],
    [
      'a time stamp that does not hold',
      'Jana Malá',
      { time: { verdict: 'false', because: 'Razítko patří jinam.' } },
      'Čas elektronického podpisu není jistý. Razítko patří jinam.',
    ],
    [
      'a certificate expired before the receipt, signed earlier by its own word only',
      'Jana Malá',
      { signer: { validTo: '2026-03-02T00:00:00.000Z' } },
      'Certifikát elektronického podpisu při dodání už neplatil; že bylo podepsáno dříve, uvádí jen sám podepisující.',
    ],
  ])('%s', (_what, name, changes, because) => {
    expect(signed(name, changes)).toEqual({ assessment: 'review', outcome: 'unclear', because });
  });

  test('a signature on another document', () => {
    const mark = electronic('Jana Malá') as Extract<SigningMark, { kind: 'electronic' }>;
    expect(told({ ...mark, evidence: seen('Jana Malá', { document: '2' }) })).toEqual({
      assessment: 'review',
      outcome: 'unclear',
      because: 'Elektronicky podepsán je jiný dokument než ten, ve kterém úkon stojí.',
    });
  });
});

test('a certificate that expired before the receipt will do when a time stamp proves an earlier time', () => {
  const time = { verdict: 'true' as const, source: 'stamp' as const };
  expect(signed('Jana Malá', { time, signer: { validTo: '2026-03-02T00:00:00.000Z' } }).assessment).toBe('ready');
});

test('a certificate from before eIDAS does not say what it is qualified for and is taken', () => {
  expect(signed('Jana Malá', { signer: { qualifiedFor: 'unstated' } }).assessment).toBe('ready');
});

test('an altered request tells the same, though its own box needs no signature', () => {
  const holder = facts({ account: accountYes('poskytovatel') });
  const finding = (changes: GivenSignature) =>
    requestComesFromItsAuthor(request('rodina', { signing: electronic('Petr Novák', changes) }), holder)!;

  expect(finding({})).toMatchObject({ outcome: 'met' });
  expect(finding({ signer: { qualifiedFor: 'seal' } })).toMatchObject({ outcome: 'met' });
  expect(finding({ coversWholeDocument: 'false' })).toMatchObject({
    outcome: 'unclear',
    because: expect.stringContaining('po elektronickém podpisu doplněn nebo změněn'),
  });
});
