import { expect, test } from 'vitest';
import { xmlLines } from '../../src/extraction/xml-lines.ts';
import { open } from './opened.ts';
import { read, texts } from './reading.ts';
import { zipOf } from './zip.ts';

const form = `<?xml version="1.0" encoding="UTF-8"?><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignatureValue>${'QUJD'.repeat(20)}</ds:SignatureValue><ds:Object>
<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format"><fo:block font-size="12pt" color="black">Žádost o přístup</fo:block></fo:root>
<data xmlns="http://www.602.cz/data"><osoba><jmeno>Jana</jmeno><prijmeni>Malá</prijmeni></osoba></data></ds:Object></ds:Signature>`;
const because =
  'Příloha je formulář 602 neznámého druhu: jeho texty a hodnoty jsou vypsány, jak v něm stojí, význam musí posoudit člověk.';

test('a 602 form is its texts and values with their names, and a person says what they mean', async () => {
  const reading = await read(form, { name: 'formular.fo' });

  expect(reading).toMatchObject({ kind: 'form602', outcome: 'partial', because, warnings: [] });
  expect(texts(reading)).toEqual(['block: Žádost o přístup', 'jmeno: Jana', 'prijmeni: Malá']);
});

test('a packed 602 form is read as the form in it', async () => {
  const opened = await open(zipOf({ 'form.fo': Buffer.from(form) }), { name: 'formular.zfo' });

  expect(opened).toMatchObject({ parts: [], reading: { kind: 'form602', outcome: 'partial', because, warnings: [] } });
  expect(texts(opened.reading)).toContain('prijmeni: Malá');
  // By its name alone, where the XML carries no sign of its framework.
  const plain = await open(zipOf({ 'data.bin': Buffer.from('<a><ico>71184473</ico></a>') }), { name: 'a.zfo' });
  expect(plain.reading).toMatchObject({ kind: 'form602', lines: [{ text: 'ico: 71184473' }] });
});

test('an archive with an XML in it is an archive', async () => {
  const opened = await open(zipOf({ 'data.xml': Buffer.from('<a>1</a>') }), { name: 'data.zip' });

  expect(opened).toMatchObject({ parts: [{ name: 'data.xml' }], reading: { kind: 'zip', outcome: 'complete' } });
});

test('a file put into an XML, broken into lines or not, is not taken for a text; what is encrypted is said', () => {
  const file = Buffer.alloc(9_000, 'sken').toString('base64');
  const reason = 'Dokument XML má v sobě vložený soubor, který nebyl přečten.';

  expect(xmlLines(`<a>${file}</a>`)).toMatchObject({ lines: [], reasons: [reason] });
  expect(xmlLines(`<a>${file.replace(/.{76}/g, '$&\n')}</a>`)).toMatchObject({ lines: [], reasons: [reason] });
  expect(xmlLines(`<a>${'Příliš žluťoučký kůň. '.repeat(400)}</a>`).reasons).toEqual([]);
  expect(xmlLines('<a><xenc:EncryptedData/></a>').reasons).toEqual([
    'Část dokumentu XML je zašifrovaná a nelze ji přečíst.',
  ]);
});
