import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { schemaErrors } from '../support/isds-schema.ts';

const soap = (body: string) =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns="http://isds.czechpoint.cz/v20" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><s:Body>${body}</s:Body></s:Envelope>`;

test('a valid message of a service has no errors', async () => {
  expect(await schemaErrors(soap('<MarkMessageAsDownloaded><dmID>1</dmID></MarkMessageAsDownloaded>'), 'dx')).toEqual(
    [],
  );
  expect(await schemaErrors(soap('<GetPasswordInfo><dbDummy/></GetPasswordInfo>'), 'DsManage')).toEqual([]);
});

test.each([
  [
    'is of another service',
    soap('<MarkMessageAsDownloaded><dmID>1</dmID></MarkMessageAsDownloaded>'),
    'is not a message of dz',
  ],
  ['lacks an element', soap('<MessageDownload/>'), 'Missing child element'],
  ['has an id too long', soap(`<MessageDownload><dmID>${'1'.repeat(21)}</dmID></MessageDownload>`), 'maxLength'],
  ['is in no namespace', soap('<MessageDownload xmlns=""><dmID>1</dmID></MessageDownload>'), 'is not a message of dz'],
  ['has two requests', soap('<DummyOperation/><DummyOperation/>'), 'not exactly one'],
  ['has no frame', '<MessageDownload xmlns="http://isds.czechpoint.cz/v20"/>', 'not a SOAP 1.1 Envelope'],
  ['has a DOCTYPE', `<!DOCTYPE x>${soap('<DummyOperation/>')}`, 'DOCTYPE'],
  ['is not XML', 'OK', 'not XML'],
])('a message that %s is told apart', async (_what, xml, error) => {
  expect((await schemaErrors(xml, 'dz')).join()).toContain(error);
});

test('the order of elements and what may be nil are checked', async () => {
  const list = (swapped: boolean, filter: string) => {
    const times = ['<dmFromTime xsi:nil="true"/>', '<dmToTime xsi:nil="true"/>'];
    return soap(
      `<GetListOfReceivedMessages>${(swapped ? times.reverse() : times).join('')}<dmRecipientOrgUnitNum xsi:nil="true"/>${filter}<dmOffset>1</dmOffset><dmLimit>1</dmLimit></GetListOfReceivedMessages>`,
    );
  };

  expect(await schemaErrors(list(false, '<dmStatusFilter>-1</dmStatusFilter>'), 'dx')).toEqual([]);
  expect((await schemaErrors(list(true, '<dmStatusFilter>-1</dmStatusFilter>'), 'dx')).join()).toContain('dmToTime');
  expect((await schemaErrors(list(false, '<dmStatusFilter xsi:nil="true"/>'), 'dx')).join()).toContain(
    'dmStatusFilter',
  );
});

const run = promisify(execFile);
const interfaceFolder = join(import.meta.dirname, '../../wsdl');
const compareWith = (folder: string) => run(process.execPath, [join(interfaceFolder, 'compare.ts'), folder]);

test('the comparison of interfaces finds none between equal ones and names a changed element', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'podatelna-wsdl-'));
  try {
    await cp(interfaceFolder, folder, { recursive: true });
    expect((await compareWith(folder)).stdout).toContain('13 operations compared, 0 differences');

    const file = join(folder, 'dm_base.xsd');
    const changed = (await readFile(file, 'utf8')).replace(
      'name="dmStatusFilter" type="xs:string"',
      'name="dmStatusFilter" type="xs:int"',
    );
    await writeFile(file, changed);

    await expect(compareWith(folder)).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('/GetListOfReceivedMessages/dmStatusFilter 1..1 int'),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
