import { expect, test } from 'vitest';
import { classifyStatus, httpFailure, statusFailure } from '../../src/isds/status.ts';

test.each([
  ['0000', 'ok'],
  ['0002', 'ok'],
  ['0005', 'ok'],
  ['1004', 'operator'],
  ['1090', 'credentials'],
  ['1219', 'permanent'],
  ['1281', 'permanent'],
  ['3005', 'throttled'],
  ['3006', 'retry'],
  ['3008', 'throttled'],
  ['3022', 'permanent'],
  ['5001', 'permanent'],
  ['9005', 'retry'],
] as const)('the known code %s is %s, with a Czech sentence', (code, expected) => {
  const known = classifyStatus(code, 'cokoli');

  expect(known.class).toBe(expected);
  expect(known.meaning).toMatch(/^\p{Lu}.*\.$/u);
  expect(known.meaning).not.toContain('cokoli');
});

test.each([
  ['0077', 'ok'],
  ['1777', 'permanent'],
  ['2777', 'ours'],
  ['3777', 'retry'],
  ['5777', 'permanent'],
  ['9777', 'retry'],
  ['7777', 'retry'],
  ['', 'retry'],
  ['12', 'retry'],
  ['toString', 'retry'],
] as const)('the unknown code „%s“ is met by its class: %s', (code, expected) => {
  expect(classifyStatus(code, '').class).toBe(expected);
});

test('the meaning of an unknown code carries what ISDS said', () => {
  expect(classifyStatus('1777', 'Nelze\n provést').meaning).toBe(
    'ISDS požadavek odmítl; opakování nepomůže. ISDS k tomu říká: „Nelze provést“',
  );
});

test('the sentence for the log is one line and bounded, whatever ISDS sends', () => {
  const failure = statusFailure('1\n2', `\u0000řádek\r\n\u202e${'😀'.repeat(300)}\ud800`);

  expect(failure.code).toBe('isds-unknown');
  expect(failure.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(failure.message.isWellFormed()).toBe(true);
  expect([...failure.message].length).toBeLessThan(260);
});

test('an HTTP failure keeps the text of the fault', () => {
  expect(httpFailure(503, 'Probíhá plánovaná údržba').message).toBe(
    'ISDS is out of service for now (HTTP 503): Probíhá plánovaná údržba',
  );
});
