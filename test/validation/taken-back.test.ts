import { expect, test } from 'vitest';
import type { Role } from '../../src/classification/act.ts';
import { validate } from '../../src/validation/validate.ts';
import { anAct, consent, doubt, electronic, facts, ico, provider, request, value, withPerson } from './given.ts';

const nobody = { givenNames: null, familyName: null, birthDate: null };
const form = consent('poskytovatel');
const judged = (...args: Parameters<typeof validate>) => validate(...args).assessment;

test('a withdrawal or an ended office without a name, in the same message, may be about the person', () => {
  for (const kind of ['consent_withdrawal', 'statutory_end'] as const) {
    const sibling = withPerson(anAct(kind), nobody);
    expect(judged(form, facts({ siblings: [sibling] }))).toBe('review');
    expect(judged(form, facts({ siblings: [withPerson(sibling, { familyName: value('Malá') })] }))).toBe('review');
    expect(judged(form, facts({ siblings: [withPerson(sibling, { familyName: value('Krátká') })] }))).toBe('ready');
  }
});

test('what may not be a request at all is not called to be completed', () => {
  const nameless = withPerson(request('rodina'), nobody);

  expect(judged(nameless, facts())).toBe('deficient');
  expect(judged({ ...nameless, doubts: [doubt('vague')] }, facts())).toBe('review');
});

test('a signature that claims a time long after the receipt is for a person', () => {
  const signedAt = (at: string) => ({ ...form, signing: electronic('Jana Malá', { time: { at } }) });

  expect(judged(signedAt('2026-03-03T09:30:00Z'), facts())).toBe('ready');
  expect(judged(signedAt('2026-03-03T20:00:00Z'), facts())).toBe('review');
});

test('an employee of the same name as the sole trader who sends it is for a person', () => {
  const trader = { boxId: 'tstpf3m', name: 'Jana Malá', boxType: 30, ico, known: true };
  const given = facts({ sender: trader, provider: { ...provider, name: 'Jana Malá' } });
  const own = {
    ...form,
    signing: { kind: 'none' as const },
    organisation: { ...form.organisation, name: value('Jana Malá') },
  };

  expect(judged(own, given)).toBe('ready');
  expect(judged({ ...own, role: value<Role>('employee', 'Funkce: účetní') }, given)).toBe('review');
});
