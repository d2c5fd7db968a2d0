import { expect, test } from 'vitest';
import type { IsdsClient } from '../../src/isds/client.ts';
import { type IsdsService, schemaErrors } from '../support/isds-schema.ts';
import { answerTo, boxStatus, connectTo, envelope, never, password, rawServer, say, status } from './raw-server.ts';

const window = {
  from: new Date('2026-11-20T00:00:00+01:00'),
  to: new Date('2026-11-21T12:00:00+01:00'),
  offset: 1,
  limit: 200,
};
const anyAnswer = (path: string, body: string) => {
  const operation = /<(\w+) [^>]*xmlns="http:\/\/isds/.exec(body)![1]!;
  return envelope(answerTo(operation, /\/(dz|dx|vodz)$/.test(path) ? status('0000') : boxStatus('0000')));
};

const calls: [string, IsdsService, (client: IsdsClient) => Promise<unknown>][] = [
  ['DummyOperation', 'dz', (client) => client.probe(never())],
  [
    'SignedMessageDownload',
    'dz',
    (client) => client.downloadSigned('1637401', '/nonexistent/x', { large: false }, never()),
  ],
  [
    'SignedBigMessageDownload',
    'vodz',
    (client) => client.downloadSigned('1637401', '/nonexistent/x', { large: true }, never()),
  ],
  ['GetListOfReceivedMessages', 'dx', (client) => client.listReceived(window, never())],
  ['MarkMessageAsDownloaded', 'dx', (client) => client.markDownloaded('1637401', never())],
  ['FindDataBox2', 'df', (client) => client.findBox('v7h2kxf', never())],
  ['CheckDataBox', 'df', (client) => client.checkBox('v7h2kxf', never())],
  ['GetOwnerInfoFromLogin2', 'DsManage', (client) => client.ownerInfo(never())],
  ['GetUserInfoFromLogin2', 'DsManage', (client) => client.userInfo(never())],
  ['GetPasswordInfo', 'DsManage', (client) => client.passwordExpiresAt(never())],
];

test.each(calls)(
  '%s is sent to its service, valid by the schema, with an empty action',
  async (operation, service, call) => {
    await using server = await rawServer((response, { path, body }) => say(response, anyAnswer(path, body)));
    const client = await connectTo(server.url);

    await call(client).catch(() => {}); // an answer that says nothing is not what matters here
    client.close();

    const [request] = server.received;
    expect(server.received).toHaveLength(1);
    expect(request?.method).toBe('POST');
    expect(request?.path).toBe(`/DS/${service}`);
    expect(request?.body).toContain(`<${operation} `);
    expect(await schemaErrors(request?.body ?? '', service)).toEqual([]);
    const large = service === 'vodz';
    expect(request?.headers.soapaction).toBe(large ? undefined : '""');
    expect(request?.headers['content-type']).toBe(
      large ? 'application/soap+xml; charset=utf-8; action=""' : 'text/xml; charset=utf-8',
    );
    expect(request?.headers.accept).toBe(large ? 'multipart/related' : 'text/xml');
    expect(request?.headers['accept-encoding']).toBe('identity');
  },
);

test('the login is sent as Basic in UTF-8 with every request, over one connection', async () => {
  await using server = await rawServer((response) =>
    say(response, envelope(answerTo('DummyOperation', status('0000')))),
  );
  const client = await connectTo(`${server.url}/`);

  await client.probe(never());
  await client.probe(never());
  client.close();

  const expected = `Basic ${Buffer.from(`účet1:${password}`, 'utf8').toString('base64')}`;
  expect(server.received.map((request) => request.headers.authorization)).toEqual([expected, expected]);
  expect(server.connections()).toBe(1);
});

test('a list asks for all states in a window with explicit offsets', async () => {
  await using server = await rawServer((response) =>
    say(response, envelope(answerTo('GetListOfReceivedMessages', status('0000')))),
  );
  const client = await connectTo(server.url);

  await client.listReceived({ ...window, offset: 201 }, never());
  client.close();

  const body = server.received[0]?.body ?? '';
  expect(body).toContain(
    '<dmFromTime>2026-11-19T23:00:00.000Z</dmFromTime><dmToTime>2026-11-21T11:00:00.000Z</dmToTime>',
  );
  expect(body).toMatch(/<dmRecipientOrgUnitNum xsi:nil="true"\s*(\/>|><\/dmRecipientOrgUnitNum>)/);
  expect(body).toContain('<dmStatusFilter>-1</dmStatusFilter><dmOffset>201</dmOffset><dmLimit>200</dmLimit>');
});

test('text from outside cannot add elements to a request', async () => {
  await using server = await rawServer((response) =>
    say(response, envelope(answerTo('CheckDataBox', boxStatus('1007')))),
  );
  const client = await connectTo(server.url);

  await expect(client.checkBox('a</dbID><x', never())).rejects.toMatchObject({ code: 'isds-1007' });
  client.close();

  expect(server.received[0]?.body).toContain('<dbID>a&lt;/dbID&gt;&lt;x</dbID>');
});

test('every call takes its turn at the gate and waits for it', async () => {
  await using server = await rawServer((response) =>
    say(response, envelope(answerTo('DummyOperation', status('0000')))),
  );
  const order: string[] = [];
  let letGo = () => {};
  const turn = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const client = await connectTo(server.url, {}, async (category, call, signal) => {
    await turn;
    order.push(`${category}: turn, ${server.received.length} sent`);
    const result = await call(signal);
    order.push(`done, ${server.received.length} sent`);
    return result;
  });

  const probing = client.probe(never());
  letGo();
  await probing;
  client.close();

  expect(order).toEqual(['other: turn, 0 sent', 'done, 1 sent']);
});

test.each([
  ['http://ws1.datovka.gov.cz', 'isds-url'],
  ['http://127.example.org', 'isds-url'],
  ['http://10.0.0.1', 'isds-url'],
  ['https://user:word@ws1.datovka.gov.cz', 'isds-url'],
  ['ftp://localhost', 'isds-url'],
  ['https://ws1.datovka.gov.cz/?a=b', 'isds-url'],
  ['ws1.datovka.gov.cz', 'isds-url'],
])('the address %s is refused before anything is sent', async (baseUrl, code) => {
  await expect(connectTo(baseUrl)).rejects.toMatchObject({ kind: 'operator', code });
});
