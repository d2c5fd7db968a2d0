import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaErrors } from '../support/isds-schema.ts';
import { about, call, type GivenSimulator, givenSimulator, list, sample, texts, withDummy } from './given-simulator.ts';

const v20 = 'xmlns="http://isds.czechpoint.cz/v20"';

describe('every answer is valid against the schema', () => {
  let simulator: GivenSimulator;
  let dmID: string;
  beforeAll(async () => {
    simulator = await givenSimulator();
    dmID = await simulator.addMessage(
      sample('podezřelá', 1, {
        specMessFlag: true,
        dmToHands: 'Novák',
        dmSenderRefNumber: 'ČJ 1',
        dmPersonalDelivery: true,
      }),
    );
  });
  afterAll(() => simulator[Symbol.asyncDispose]());

  const search = (text: string, type = 'DBID', pageSize = 10) =>
    `<ISDSSearch3 ${v20}><searchText>${text}</searchText><searchType>${type}</searchType><searchScope>ALL</searchScope>` +
    `<page>0</page><pageSize>${pageSize}</pageSize><highlighting>false</highlighting></ISDSSearch3>`;
  const cases: [service: 'dz' | 'dx' | 'df' | 'DsManage', what: string, body: () => string, code: string][] = [
    ['dz', 'DummyOperation', () => `<DummyOperation ${v20}/>`, '0000'],
    ['dz', 'MessageDownload', () => about('MessageDownload', dmID), '0000'],
    ['dz', 'MessageDownload of nothing', () => about('MessageDownload', '1'), '1219'],
    ['dz', 'SignedMessageDownload', () => about('SignedMessageDownload', dmID), '0000'],
    ['dz', 'SignedMessageDownload of nothing', () => about('SignedMessageDownload', '1'), '1219'],
    ['dx', 'GetListOfReceivedMessages', () => list(), '0000'],
    ['dx', 'an empty list', () => list({ to: '2001-01-01T00:00:00Z' }), '0000'],
    ['dx', 'a list with a broken date', () => list({ to: '1. 1. 2001' }), '2017'],
    ['dx', 'MessageEnvelopeDownload', () => about('MessageEnvelopeDownload', dmID), '0000'],
    ['dx', 'MessageEnvelopeDownload of nothing', () => about('MessageEnvelopeDownload', '1'), '1219'],
    ['dx', 'MarkMessageAsDownloaded', () => about('MarkMessageAsDownloaded', dmID), '0000'],
    ['df', 'FindDataBox2', () => findById('v7h2kxf'), '0000'],
    ['df', 'FindDataBox2 of a person', () => findById('abcdefg'), '0000'],
    ['df', 'FindDataBox2 of nothing', () => findById('zzzzzzz'), '0002'],
    ['df', 'FindDataBox2 without a type', () => findById(null), '1101'],
    ['df', 'CheckDataBox', () => `<CheckDataBox ${v20}><dbID>abcdefg</dbID></CheckDataBox>`, '0000'],
    ['df', 'CheckDataBox of nothing', () => `<CheckDataBox ${v20}><dbID>zzzzzzz</dbID></CheckDataBox>`, '5001'],
    ['df', 'ISDSSearch3', () => search('v7h2kxf'), '0000'],
    ['df', 'ISDSSearch3 by text', () => search('brno', 'GENERAL'), '0000'],
    ['df', 'ISDSSearch3 with a page too large', () => search('v7h2kxf', 'DBID', 101), '1156'],
    ['DsManage', 'GetOwnerInfoFromLogin2', () => withDummy('GetOwnerInfoFromLogin2'), '0000'],
    ['DsManage', 'GetUserInfoFromLogin2', () => withDummy('GetUserInfoFromLogin2'), '0000'],
    ['DsManage', 'GetPasswordInfo', () => withDummy('GetPasswordInfo'), '0000'],
  ];
  test.each(cases)('%s: %s', async (service, _what, body, code) => {
    const answer = await call(simulator, service, body());
    expect(answer.code).toBe(code);
    expect(await schemaErrors(answer.text, service)).toEqual([]);
  });

  test.each(['GetOwnerInfoFromLogin2', 'GetUserInfoFromLogin2', 'GetPasswordInfo'])(
    'DsManage: a refusal of %s',
    async (operation) => {
      simulator.faults.add({ operation, name: '3009' });
      const answer = await call(simulator, 'DsManage', withDummy(operation));
      expect(answer.code).toBe('3009');
      expect(await schemaErrors(answer.text, 'DsManage')).toEqual([]);
    },
  );
});

test('an operation that the service does not have is answered with 2006', async () => {
  await using simulator = await givenSimulator();

  const bogus = await call(simulator, 'dz', `<X-Bogus ${v20}/>`);
  const misplaced = await call(simulator, 'dz', list());

  expect([bogus.httpStatus, bogus.code, misplaced.code]).toEqual([200, '2006', '2006']);
  expect(bogus.text).toContain('X-BogusResponse');
  expect(simulator.messageStatus(texts((await call(simulator, 'dx', list())).text, 'dmID')[0]!)).toBe(6);
});

test.each([
  [
    'a missing field',
    `<GetListOfReceivedMessages ${v20}><dmStatusFilter>-1</dmStatusFilter></GetListOfReceivedMessages>`,
  ],
  ['fields in another order', list().replace(/(<dmFromTime.*?\/>)(<dmToTime.*?\/>)/, '$2$1')],
  ['a field too many', list().replace('</Get', '<dmMore>1</dmMore></Get')],
  [
    'nil where there must be a value',
    list().replace('<dmStatusFilter>-1</dmStatusFilter>', '<dmStatusFilter xsi:nil="true"/>'),
  ],
  ['a foreign namespace', list().replace('czechpoint.cz/v20', 'czechpoint.cz')],
  ['two operations', list() + list()],
  ['broken XML', '<a>'],
])('a request with %s gets a SOAP fault and delivers nothing', async (_what, body) => {
  await using simulator = await givenSimulator();

  const answer = await call(simulator, 'dx', body);

  expect(answer.httpStatus).toBe(500);
  expect(answer.text).toContain('<faultcode>SOAP-ENV:Client</faultcode>');
  expect(simulator.messageStatus('9999800')).toBe(4);
});

test('prefixes, an encoded text and a nil written as 1 are read by their meaning', async () => {
  await using simulator = await givenSimulator();
  const dmID = texts((await call(simulator, 'dx', list())).text, 'dmID')[0]!;
  const encoded = [...dmID].map((digit) => `&#x${digit.charCodeAt(0).toString(16)};`).join('');

  const prefixed = await call(
    simulator,
    'dz',
    `<i:MessageDownload xmlns:i="http://isds.czechpoint.cz/v20"><i:dmID> ${encoded} </i:dmID></i:MessageDownload>`,
  );
  const listed = await call(simulator, 'dx', list().replaceAll('xsi:nil="true"', 'xsi:nil="1"'));

  expect([prefixed.code, listed.code]).toEqual(['0000', '0000']);
});

test('a wrong password gets 401 without SOAP and delivers nothing', async () => {
  await using simulator = await givenSimulator();

  const answer = await call(simulator, 'dx', list(), { password: 'jiné' });

  expect(answer.httpStatus).toBe(401);
  expect(answer.text).not.toContain('Envelope');
  expect(simulator.messageStatus('9999800')).toBe(4);
});

test('paths, methods and kinds of content that ISDS does not serve are refused by HTTP', async () => {
  await using simulator = await givenSimulator();
  const login = { authorization: `Basic ${Buffer.from('user:heslo:s dvojtečkou').toString('base64')}` };

  const statuses = await Promise.all([
    fetch(`${simulator.url}/DS/nic`, { method: 'POST', body: '' }),
    fetch(`${simulator.url}/DS/dx`),
    fetch(`${simulator.url}/DS/dx`, {
      method: 'POST',
      headers: { ...login, 'content-type': 'application/json' },
      body: '{}',
    }),
    fetch(`${simulator.url}/DS/dx`, { method: 'POST', headers: login, body: 'x'.repeat(2_000_000) }),
  ]).then((responses) => responses.map((response) => response.status));

  expect(statuses).toEqual([404, 405, 415, 413]);
});

test('the account and the password are as they were set', async () => {
  await using simulator = await givenSimulator({ privileges: 9, passwordExpiresAt: null });

  expect(texts((await call(simulator, 'DsManage', withDummy('GetUserInfoFromLogin2'))).text, 'userPrivils')).toEqual([
    '9',
  ]);
  expect((await call(simulator, 'DsManage', withDummy('GetPasswordInfo'))).text).toContain(
    '<q:pswExpDate xsi:nil="true" />',
  );
  expect(texts((await call(simulator, 'DsManage', withDummy('GetOwnerInfoFromLogin2'))).text, 'dbID')).toEqual([
    'sc9aavg',
  ]);
  expect((await call(simulator, 'df', findById('v7h2kxf'))).code).toBe('1004');
});

test('an account that may only view lists does not cause acceptance and downloads nothing', async () => {
  await using simulator = await givenSimulator({ privileges: 8 });

  const listed = await call(simulator, 'dx', list());
  const dmID = texts(listed.text, 'dmID')[0]!;

  expect(texts(listed.text, 'dmMessageStatus')).toEqual(['4', '4']);
  expect((await call(simulator, 'dz', about('SignedMessageDownload', dmID))).code).toBe('1004');
});

test('a password that expires is announced in Prague time', async () => {
  await using simulator = await givenSimulator({ passwordExpiresAt: new Date('2027-07-01T10:00:00Z') });

  const answer = await call(simulator, 'DsManage', withDummy('GetPasswordInfo'));

  expect(texts(answer.text, 'pswExpDate')).toEqual(['2027-07-01T12:00:00.000+02:00']);
});

function findById(dbID: string | null): string {
  const names =
    'dbType ic pnGivenNames pnLastName firmName biDate biCity biCounty biState adCode adCity adDistrict adStreet ' +
    'adNumberInStreet adNumberInMunicipality adZipCode adState nationality dbIdOVM dbState dbOpenAddressing dbUpperID';
  const rest = names.split(' ').map((name) => `<${name} xsi:nil="true"/>`);
  const id = dbID === null ? '<dbID xsi:nil="true"/>' : `<dbID>${dbID}</dbID>`;
  return `<FindDataBox2 ${v20}><dbOwnerInfo>${id}${rest.join('')}</dbOwnerInfo></FindDataBox2>`;
}
