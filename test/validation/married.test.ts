import { expect, test } from 'vitest';
import { validate } from '../../src/validation/validate.ts';
import { consent, earlierCase, facts, value, withPerson } from './given.ts';

test('who has married since is the same person by her birth surname', () => {
  const form = withPerson(consent('poskytovatel'), { birthSurname: value('Nová') });
  const withdrawal = earlierCase({ act: 'consent_withdrawal', familyName: 'Nová', proposal: 'none' });
  const another = { ...withdrawal, familyName: 'Krátká' };

  expect(validate(form, facts({ earlierCases: [withdrawal] })).assessment).toBe('review');
  expect(validate(form, facts({ earlierCases: [another] })).assessment).toBe('ready');
  expect(validate(form, facts({ earlierCases: [{ ...withdrawal, birthDate: '1990-01-01' }] })).assessment).toBe(
    'ready',
  );
  // And the other way round: the earlier paper told what she was born as.
  const before = { ...withdrawal, familyName: 'Dlouhá', birthSurname: 'Malá' };
  expect(validate(consent('poskytovatel'), facts({ earlierCases: [before] })).assessment).toBe('review');
});

test('a consent under the new surname does not give a second account beside the case under the old one', () => {
  const form = withPerson(consent('poskytovatel'), { birthSurname: value('Nová') });
  const open = earlierCase({ familyName: 'Nová' });

  expect(validate(form, facts({ earlierCases: [open] })).assessment).toBe('review');
});
