import { expect, test } from 'vitest';
import type { IsdsClient } from '../../src/isds/client.ts';
import { schemaErrors } from '../support/isds-schema.ts';
import {
  answerTo,
  boxStatus,
  connectTo,
  envelope,
  never,
  rawServer,
  say,
  soapNamespace,
  status,
} from './raw-server.ts';

const window = { from: new Date('2026-11-20T00:00:00Z'), to: new Date('2026-11-21T00:00:00Z'), offset: 1, limit: 3 };

async function answering<T>(xml: string | Buffer, call: (client: IsdsClient) => Promise<T>): Promise<T> {
  await using server = await rawServer((response) => say(response, xml));
  const client = await connectTo(server.url);
  try {
    return await call(client);
  } finally {
    client.close();
  }
}
const list = (records: string) => envelope(answerTo('GetListOfReceivedMessages', `${records}${status('0000')}`));
const listing = (xml: string | Buffer) => answering(xml, (client) => client.listReceived(window, never()));

const nil = (name: string) => `<p:${name} xsi:nil="true"/>`;
const record = (changed: Record<string, string> = {}, attributes = '') => {
  const elements: Record<string, string> = {
    dmOrdinal: '<p:dmOrdinal>1</p:dmOrdinal>',
    dmID: '<p:dmID>1637401</p:dmID>',
    dbIDSender: '<p:dbIDSender>v7h2kxf</p:dbIDSender>',
    dmSender: '<p:dmSender>Dvořák &amp; synové</p:dmSender>',
    dmSenderAddress: '<p:dmSenderAddress>Ulice 1, 12300 Praha, CZ</p:dmSenderAddress>',
    dmSenderType: '<p:dmSenderType>31</p:dmSenderType>',
    dmRecipient: '<p:dmRecipient>Ministerstvo práce a sociálních věcí</p:dmRecipient>',
    dmRecipientAddress: '<p:dmRecipientAddress>Na Poříčním právu 1/376, 12800 Praha 2, CZ</p:dmRecipientAddress>',
    dmAmbiguousRecipient: '<p:dmAmbiguousRecipient>false</p:dmAmbiguousRecipient>',
    dmSenderOrgUnit: nil('dmSenderOrgUnit'),
    dmSenderOrgUnitNum: '<p:dmSenderOrgUnitNum>0</p:dmSenderOrgUnitNum>',
    dbIDRecipient: '<p:dbIDRecipient>sc9aavg</p:dbIDRecipient>',
    dmRecipientOrgUnit: nil('dmRecipientOrgUnit'),
    dmRecipientOrgUnitNum: nil('dmRecipientOrgUnitNum'),
    dmToHands: nil('dmToHands'),
    dmAnnotation: '<p:dmAnnotation> Žádost o přístup &lt;OKslužby&gt; </p:dmAnnotation>',
    dmRecipientRefNumber: nil('dmRecipientRefNumber'),
    dmSenderRefNumber: '<p:dmSenderRefNumber>VER-42-1</p:dmSenderRefNumber>',
    dmRecipientIdent: nil('dmRecipientIdent'),
    dmSenderIdent: '<p:dmSenderIdent></p:dmSenderIdent>',
    dmLegalTitleLaw: nil('dmLegalTitleLaw'),
    dmLegalTitleYear: nil('dmLegalTitleYear'),
    dmLegalTitleSect: nil('dmLegalTitleSect'),
    dmLegalTitlePar: nil('dmLegalTitlePar'),
    dmLegalTitlePoint: nil('dmLegalTitlePoint'),
    dmPersonalDelivery: '<p:dmPersonalDelivery>false</p:dmPersonalDelivery>',
    dmAllowSubstDelivery: '<p:dmAllowSubstDelivery>true</p:dmAllowSubstDelivery>',
    dmMessageStatus: '<p:dmMessageStatus>6</p:dmMessageStatus>',
    dmAttachmentSize: '<p:dmAttachmentSize>71</p:dmAttachmentSize>',
    dmDeliveryTime: '<p:dmDeliveryTime>2026-11-20T15:42:53.578+01:00</p:dmDeliveryTime>',
    dmAcceptanceTime: '<p:dmAcceptanceTime>2026-11-20T15:44:17.424+01:00</p:dmAcceptanceTime>',
    ...changed,
  };
  return `<p:dmRecord${attributes}>${Object.values(elements).join('')}</p:dmRecord>`;
};

test('a listed message is read with all that its record says', async () => {
  const xml = list(`<p:dmRecords>${record({}, ' dmType="K" dmVODZ="true" specMessFlag="1"')}</p:dmRecords>`);
  expect(await schemaErrors(xml, 'dx')).toEqual([]);

  expect(await listing(xml)).toEqual([
    {
      dmId: '1637401',
      senderBoxId: 'v7h2kxf',
      senderName: 'Dvořák & synové',
      senderAddress: 'Ulice 1, 12300 Praha, CZ',
      senderType: 31,
      senderOrgUnit: null,
      senderOrgUnitNum: '0',
      recipientBoxId: 'sc9aavg',
      recipientOrgUnit: null,
      recipientOrgUnitNum: null,
      toHands: null,
      annotation: 'Žádost o přístup <OKslužby>',
      recipientRefNumber: null,
      senderRefNumber: 'VER-42-1',
      recipientIdent: null,
      senderIdent: null,
      personalDelivery: false,
      deliveredAt: new Date('2026-11-20T14:42:53.578Z'),
      deliveredAtText: '2026-11-20T15:42:53.578+01:00',
      acceptedAt: new Date('2026-11-20T14:44:17.424Z'),
      messageStatus: 6,
      attachmentSizeKb: 71,
      large: true,
      suspicious: true,
      dmType: 'K',
    },
  ]);
});

test.each([
  ['no dmRecords', ''],
  ['nil dmRecords', '<p:dmRecords xsi:nil="true"/>'],
  ['empty dmRecords', '<p:dmRecords></p:dmRecords>'],
  ['an empty dmRecord, which the schema allows', '<p:dmRecords><p:dmRecord/></p:dmRecords>'],
])('a list with %s is empty', async (_what, records) => {
  expect(await schemaErrors(list(records), 'dx')).toEqual([]);
  expect(await listing(list(records))).toEqual([]);
});

test('unreadable values of one record lose neither it nor its neighbours', async () => {
  const odd = record({
    dmID: '<p:dmID>2</p:dmID>',
    dmSenderType: '<p:dmSenderType>advokát</p:dmSenderType>',
    dmPersonalDelivery: '<p:dmPersonalDelivery>ano</p:dmPersonalDelivery>',
    dmMessageStatus: '<p:dmMessageStatus/>',
    dmDeliveryTime: '<p:dmDeliveryTime>včera</p:dmDeliveryTime>',
    dmAcceptanceTime: '<p:dmAcceptanceTime>2026-02-30T00:00:00Z</p:dmAcceptanceTime>',
  });

  const messages = await listing(
    list(`<p:dmRecords>${record()}${odd}${record({ dmID: '<p:dmID>3</p:dmID>' })}</p:dmRecords>`),
  );

  expect(messages.map((message) => message.dmId)).toEqual(['1637401', '2', '3']);
  expect(messages[1]).toMatchObject({
    senderType: null,
    personalDelivery: null,
    messageStatus: 0,
    deliveredAt: window.to,
    deliveredAtText: 'včera',
    acceptedAt: null,
  });
});

test('a record without time of delivery counts as delivered at the end of the window', async () => {
  const messages = await listing(
    list(`<p:dmRecords>${record({ dmDeliveryTime: nil('dmDeliveryTime') })}</p:dmRecords>`),
  );

  expect(messages[0]).toMatchObject({ deliveredAt: window.to, deliveredAtText: '' });
});

test.each([
  ['without dmID', record({ dmID: '' })],
  ['with an empty dmID', record({ dmID: '<p:dmID> </p:dmID>' })],
  ['with a path as dmID', record({ dmID: '<p:dmID>../../etc/passwd</p:dmID>' })],
])('a record %s fails the list instead of disappearing', async (_what, bad) => {
  await expect(listing(list(`<p:dmRecords>${record()}${bad}</p:dmRecords>`))).rejects.toMatchObject({
    kind: 'permanent',
    code: 'isds-record',
  });
});

test('more than twice the records asked for are not taken', async () => {
  const records = Array.from({ length: 7 }, (_, i) => record({ dmID: `<p:dmID>${i}</p:dmID>` }));

  expect(await listing(list(`<p:dmRecords>${records.slice(1).join('')}</p:dmRecords>`))).toHaveLength(6);
  await expect(listing(list(`<p:dmRecords>${records.join('')}</p:dmRecords>`))).rejects.toMatchObject({
    code: 'isds-record',
  });
});

test('long and dirty texts are cut and cleaned', async () => {
  const text = `\u0007${'ž'.repeat(600)}`;
  const messages = await listing(
    list(`<p:dmRecords>${record({ dmAnnotation: `<p:dmAnnotation>${text}</p:dmAnnotation>` })}</p:dmRecords>`),
  );

  expect(messages[0]?.annotation).toBe('ž'.repeat(510));
});

test.each([
  ['no prefix at all', (xml: string) => xml.replaceAll('SOAP-ENV:', '').replaceAll('xmlns:SOAP-ENV', 'xmlns')],
  ['a byte order mark', (xml: string) => `\uFEFF${xml}`],
  [
    'a prolog in double quotes and a comment',
    (xml: string) => xml.replace(/^<\?.*?\?>/, '<?xml version="1.0"?><!-- ISDS -->\n'),
  ],
  [
    'another prefix, declared in place',
    (xml: string) => xml.replaceAll('<p:', '<ns2:').replaceAll('</p:', '</ns2:').replaceAll(':p=', ':ns2='),
  ],
  [
    'the default namespace',
    (xml: string) => xml.replaceAll('<p:', '<').replaceAll('</p:', '</').replaceAll('xmlns:p=', 'xmlns='),
  ],
  ['SOAP 1.2', (xml: string) => xml.replaceAll(soapNamespace, 'http://www.w3.org/2003/05/soap-envelope')],
  [
    'a Header',
    (xml: string) => xml.replace('<SOAP-ENV:Body>', '<SOAP-ENV:Header><x/></SOAP-ENV:Header><SOAP-ENV:Body>'),
  ],
  [
    'elements and attributes of a newer version',
    (xml: string) => xml.replace('<p:dmRecords>', '<p:dmNew a="b">1</p:dmNew><p:dmRecords p:x="1" new="2">'),
  ],
  ['the prefix xsi named otherwise', (xml: string) => xml.replaceAll('xsi:', 'i:').replaceAll(':xsi=', ':i=')],
  [
    'the status first',
    (xml: string) => xml.replace(status('0000'), '').replace('<p:dmRecords>', `${status('0000')}<p:dmRecords>`),
  ],
  ['CDATA', (xml: string) => xml.replace('>1637401<', '><![CDATA[1637401]]><')],
])('an answer with %s is understood', async (_what, rewritten) => {
  const messages = await listing(rewritten(list(`<p:dmRecords>${record()}</p:dmRecords>`)));

  expect(messages.map((message) => [message.dmId, message.toHands])).toEqual([['1637401', null]]);
});

test('an answer in pieces cut within a character is understood', async () => {
  const bytes = Buffer.from(list(`<p:dmRecords>${record()}</p:dmRecords>`));
  const cutAt = bytes.indexOf('ř') + 1;
  await using server = await rawServer((response) => {
    response.writeHead(200, { 'Content-Type': 'text/xml' });
    response.write(bytes.subarray(0, cutAt), () => response.end(bytes.subarray(cutAt)));
  });
  const client = await connectTo(server.url);

  const [message] = await client.listReceived(window, never());
  client.close();

  expect(message?.senderName).toBe('Dvořák & synové');
});

const owner = (details: string) => `<p:dbOwnerInfo>${details}</p:dbOwnerInfo>`;
const firm = owner(
  `<p:dbID>v7h2kxf</p:dbID><p:dbType>PO</p:dbType><p:ic>00123456</p:ic>${nil('pnGivenNames')}${nil('pnLastName')}<p:firmName>Domov Slunečnice, z. ú.</p:firmName>${['biDate', 'biCity', 'biCounty', 'biState', 'adCode'].map(nil).join('')}<p:adCity>Praha</p:adCity><p:adDistrict>Žižkov</p:adDistrict><p:adStreet>Husitská</p:adStreet><p:adNumberInStreet>3</p:adNumberInStreet><p:adNumberInMunicipality>120</p:adNumberInMunicipality><p:adZipCode>13000</p:adZipCode><p:adState>CZ</p:adState>${['nationality', 'dbIdOVM'].map(nil).join('')}<p:dbState>1</p:dbState><p:dbOpenAddressing>true</p:dbOpenAddressing>${nil('dbUpperID')}`,
);
const firmBox = {
  boxId: 'v7h2kxf',
  boxType: 'PO',
  ico: '00123456',
  name: 'Domov Slunečnice, z. ú.',
  address: 'Husitská 120/3, Žižkov, 13000 Praha',
  state: 1,
};

test('the owner of the login is read', async () => {
  const xml = envelope(answerTo('GetOwnerInfoFromLogin2', `${firm}${boxStatus('0000')}`));
  expect(await schemaErrors(xml, 'DsManage')).toEqual([]);

  expect(await answering(xml, (client) => client.ownerInfo(never()))).toEqual(firmBox);
});

test('a box is found by its exact id, a person by name and address without street', async () => {
  const person = owner(
    '<p:dbID>abc2345</p:dbID><p:dbType>FO</p:dbType><p:pnGivenNames>Jan Karel</p:pnGivenNames><p:pnLastName>Novák</p:pnLastName><p:adCity>Lhota</p:adCity><p:adNumberInMunicipality>7</p:adNumberInMunicipality><p:adZipCode>25001</p:adZipCode><p:adState>SK</p:adState>',
  );
  const xml = envelope(answerTo('FindDataBox2', `<p:dbResults>${firm}${person}</p:dbResults>${boxStatus('0003')}`));

  expect(await answering(xml, (client) => client.findBox('v7h2kxf', never()))).toEqual(firmBox);
  expect(await answering(xml, (client) => client.findBox('abc2345', never()))).toEqual({
    boxId: 'abc2345',
    boxType: 'FO',
    ico: null,
    name: 'Jan Karel Novák',
    address: 'Lhota 7, 25001 Lhota, SK',
    state: null,
  });
  expect(await answering(xml, (client) => client.findBox('zzz9999', never()))).toBeNull();
});

test.each(['0002', '5001'])('status %s means that there is no such box', async (code) => {
  const xml = envelope(answerTo('FindDataBox2', boxStatus(code, 'Nenalezeno.')));

  expect(await answering(xml, (client) => client.findBox('v7h2kxf', never()))).toBeNull();
});

test('the user and the state of a box are read', async () => {
  const user = `<p:dbUserInfo><p:aifoIsds>false</p:aifoIsds><p:userType>ENTRUSTED_USER</p:userType><p:userPrivils>25</p:userPrivils></p:dbUserInfo>`;

  expect(
    await answering(envelope(answerTo('GetUserInfoFromLogin2', `${user}${boxStatus('0000')}`)), (client) =>
      client.userInfo(never()),
    ),
  ).toEqual({ userType: 'ENTRUSTED_USER', privileges: 25 });
  expect(
    await answering(envelope(answerTo('CheckDataBox', `<p:dbState>4</p:dbState>${boxStatus('0000')}`)), (client) =>
      client.checkBox('v7h2kxf', never()),
    ),
  ).toBe(4);
});

test.each([
  ['<p:pswExpDate>2027-02-01T13:33:39.000+01:00</p:pswExpDate>', new Date('2027-02-01T12:33:39Z')],
  ['<p:pswExpDate xsi:nil="true"/>', null],
  ['', null],
])('the password expires as %s says', async (date, expected) => {
  const xml = envelope(answerTo('GetPasswordInfo', `${date}${boxStatus('0000')}`));
  expect(await schemaErrors(xml, 'DsManage')).toEqual([]);

  expect(await answering(xml, (client) => client.passwordExpiresAt(never()))).toEqual(expected);
});

test('an unreadable expiry date is not taken for a password that never expires', async () => {
  const xml = envelope(answerTo('GetPasswordInfo', `<p:pswExpDate>brzy</p:pswExpDate>${boxStatus('0000')}`));

  await expect(answering(xml, (client) => client.passwordExpiresAt(never()))).rejects.toMatchObject({
    code: 'isds-answer',
  });
});

test.each([
  ['an answer to another call', envelope(answerTo('MessageDownload', status('0000'))), 'isds-answer'],
  ['an answer without a status', envelope(answerTo('MarkMessageAsDownloaded', '')), 'isds-answer'],
  ['an answer in a foreign namespace', envelope('<MarkMessageAsDownloadedResponse xmlns="urn:x"/>'), 'isds-answer'],
  ['an empty Body', envelope(''), 'not-soap'],
])('%s is not taken for success', async (_what, xml, code) => {
  await expect(answering(xml, (client) => client.markDownloaded('1', never()))).rejects.toMatchObject({
    kind: 'retry',
    code,
  });
});
