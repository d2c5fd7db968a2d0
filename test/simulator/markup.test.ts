import fc from 'fast-check';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { dmDm } from '../../src/simulator/message-markup.ts';
import { ministryBox } from '../../src/simulator/own-box.ts';
import { collect } from '../../src/simulator/pieces.ts';
import { pragueTime } from '../../src/simulator/prague-time.ts';
import { element, integer, objectIdentifier, preciseTime } from '../../src/simulator/sealing/der.ts';
import { holdsOnlyXmlCharacters } from '../../src/simulator/xml.ts';
import { sample } from './given-simulator.ts';

const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const namespaces = { p: 'http://isds.czechpoint.cz/v20' };

test('what a sender wrote comes back character for character', async () => {
  const anyText = fc.string({ unit: 'binary' }).filter((text) => text !== '' && holdsOnlyXmlCharacters(text));
  await fc.assert(
    fc.asyncProperty(anyText, anyText, fc.uint8Array(), async (annotation, fileName, content) => {
      const { files, hoursAgo: _, ...envelope } = sample('cokoli', 0, { dmAnnotation: annotation });
      const written = [{ ...files[0]!, dmFileDescr: fileName, content }];
      const markup = (await collect(dmDm('1', envelope, written, ministryBox))).toString();
      using document = XmlDocument.fromString(markup.replace(' xmlns:p=', ` ${xsi} xmlns:p=`));
      const textOf = (path: string) => document.get(path, namespaces)!.content;
      const file = document.get('//p:dmFile', namespaces) as XmlElement;

      expect(textOf('//p:dmAnnotation')).toBe(annotation);
      expect(file.attr('dmFileDescr')?.value).toBe(fileName);
      expect(Buffer.from(textOf('//p:dmEncodedContent'), 'base64')).toEqual(Buffer.from(content));
    }),
    { numRuns: 60 },
  );
});

test.each(['a\u0000b', '\u001f', '\ufffe', '\ud800', 'a\udc00'])('%j cannot be written in XML', (text) => {
  expect(holdsOnlyXmlCharacters(text)).toBe(false);
});

test.each([
  ['2026-11-20T14:42:53.578Z', '2026-11-20T15:42:53.578+01:00'],
  ['2026-07-01T22:30:00.005Z', '2026-07-02T00:30:00.005+02:00'],
  ['2026-10-25T00:30:00.000Z', '2026-10-25T02:30:00.000+02:00'],
  ['2026-10-25T01:30:00.000Z', '2026-10-25T02:30:00.000+01:00'],
  ['2026-12-31T23:00:00.000Z', '2027-01-01T00:00:00.000+01:00'],
])('%s is %s in Prague', (instant, written) => {
  expect(pragueTime(new Date(instant))).toBe(written);
});

test('DER is written as X.690 has it', () => {
  expect(integer(0).toString('hex')).toBe('020100');
  expect(integer(128).toString('hex')).toBe('02020080');
  expect(integer(0xffn).toString('hex')).toBe('020200ff');
  expect(objectIdentifier('1.2.840.113549.1.7.2').toString('hex')).toBe('06092a864886f70d010702');
  expect(objectIdentifier('2.999.1').toString('hex')).toBe('0603883701');
  expect(element(0x04, Buffer.alloc(200)).subarray(0, 3).toString('hex')).toBe('0481c8');
  expect(element(0x04, Buffer.alloc(70_000)).subarray(0, 5).toString('hex')).toBe('0483011170');
  expect(preciseTime(new Date('2026-11-20T14:42:53.570Z')).subarray(2).toString()).toBe('20261120144253.57Z');
  expect(preciseTime(new Date('2026-11-20T14:42:53.000Z')).subarray(2).toString()).toBe('20261120144253Z');
});
