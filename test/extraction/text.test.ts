import { expect, test } from 'vitest';
import { decodeText } from '../../src/extraction/decode-text.ts';
import { htmlLines } from '../../src/extraction/html-lines.ts';
import { xmlLines } from '../../src/extraction/xml-lines.ts';
import { read, texts, ticks } from './reading.ts';

const sentence = 'Žádám o přístup, příští šéf: Ťapka Žluťoučký';
/** Czech letters outside ASCII in the two eight-bit encodings: windows-1250, ISO 8859-2. */
const octets: Record<string, [number, number]> = {
  Ž: [0x8e, 0xae],
  á: [0xe1, 0xe1],
  ř: [0xf8, 0xf8],
  í: [0xed, 0xed],
  š: [0x9a, 0xb9],
  é: [0xe9, 0xe9],
  Ť: [0x8d, 0xab],
  ť: [0x9d, 0xbb],
  ý: [0xfd, 0xfd],
  č: [0xe8, 0xe8],
  ů: [0xf9, 0xf9],
  ž: [0x9e, 0xbe],
};
const encoded = (text: string, column: 0 | 1) =>
  Buffer.from([...text].map((letter) => octets[letter]?.[column] ?? letter.charCodeAt(0)));

test.each([
  ['utf-8', Buffer.from(sentence), true],
  ['utf-8', Buffer.from(`\ufeff${sentence}`), true],
  ['utf-16le', Buffer.from(`\ufeff${sentence}`, 'utf16le'), true],
  ['utf-16be', Buffer.from(`\ufeff${sentence}`, 'utf16le').swap16(), true],
  ['utf-16le', Buffer.from(sentence, 'utf16le'), false],
  ['windows-1250', encoded(sentence, 0), false],
  ['iso-8859-2', encoded(sentence, 1), false],
])('text in %s is read with its accents', (encoding, bytes, sure) => {
  expect(decodeText(bytes)).toEqual({ text: sentence, encoding, sure });
});

test('a text attachment keeps its columns, its ticks and says that its encoding was guessed', async () => {
  const reading = await read(encoded('Jméno:\tJana Malá\r\n\r\n[x] rodina\r\n[ ] šenior', 0), { name: 'zadost.txt' });

  expect(reading).toMatchObject({ kind: 'text', outcome: 'complete' });
  expect(texts(reading)).toEqual(['Jméno:  Jana Malá', '[x] rodina', '[ ] šenior']);
  expect(ticks(reading)).toEqual([
    ['rodina', true],
    ['šenior', false],
  ]);
  expect(reading.warnings).toEqual(['Kódování češtiny bylo odhadnuto (windows-1250).']);
});

test('a web page is its text: rows are lines, scripts are nothing', () => {
  const { lines } = htmlLines(`<html><head><title>x</title><style>p{}</style></head><body><h1>Žádost</h1>
    <table><tr><th>Jméno</th><td><p>Jana</p><p>Malá</p></td></tr><tr><td>IČO</td><td>71184473</td></tr></table>
    <p>řádek<br>další <b>tučně</b>&nbsp;&#269;</p><script>alert(1)</script><input type=checkbox checked> rodina</body>`);

  expect(lines).toEqual(['Žádost', 'Jméno  Jana Malá', 'IČO  71184473', 'řádek', 'další tučně\u00a0č', '☒ rodina']);
});

test('of a list to choose from only what is chosen is read', () => {
  const { lines } = htmlLines('Kraj: <select><option>Zlínský<option selected>Vysočina<option>Praha</select> dále');

  expect(lines).toEqual(['Kraj: Vysočina dále']);
});

test('XML is its values with the names of their elements, without expanding entities', () => {
  const bomb = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  const { lines } = xmlLines(
    `<?xml version="1.0"?>${bomb}<i:Invoice xmlns:i="urn:x" version="6.0"><i:ID>2026/114</i:ID><i:Note>&b;</i:Note><i:Party><i:ICO>71184473</i:ICO></i:Party></i:Invoice>`,
  );

  expect(lines).toEqual(['Invoice @version: 6.0', 'ID: 2026/114', 'Note: &b;', 'ICO: 71184473']);
});

test('mark-up nested beyond reason is cut and says so', () => {
  expect(htmlLines('<div>'.repeat(5_000)).reasons).toHaveLength(1);
  expect(xmlLines(`${'<a>'.repeat(5_000)}x`).reasons).toHaveLength(1);
});

test('an XML in windows-1250 is read by the encoding it names', async () => {
  const xml = encoded(
    '<?xml version="1.0" encoding="windows-1250"?><a><jmeno>Řehoř Žák</jmeno></a>'.replaceAll('Ř', 'ř'),
    0,
  );

  expect(texts(await read(xml, { name: 'data.xml' }))).toEqual(['jmeno: řehoř Žák']);
});
