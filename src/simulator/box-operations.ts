import { address, directory, displayName, ownerInfo, searchResult, userInfo } from './box-directory.ts';
import { allows, fields, type Operation, type Outcome, privilege, type SimulatedIsds } from './operation.ts';
import { pragueTime } from './prague-time.ts';
import type { SampleBox } from './sample.ts';
import { textElement, textElements } from './xml.ts';

/** tDbOwnerInfoExt21 without the one optional field: all nillable, all required (dbTypes.xsd). */
const searchFields = [
  'dbID',
  'aifoIsds',
  'dbType',
  'ic',
  'pnGivenNames',
  'pnLastName',
  'firmName',
  'biDate',
  'biCity',
  'biCounty',
  'biState',
  'adCode',
  'adCity',
  'adDistrict',
  'adStreet',
  'adNumberInStreet',
  'adNumberInMunicipality',
  'adZipCode',
  'adState',
  'nationality',
  'dbIdOVM',
  'dbState',
  'dbOpenAddressing',
  'dbUpperID',
].map((name) => ({ name, nillable: true, optional: name === 'aifoIsds' }));

const dummy = fields({ name: 'dbDummy' });

/** Services df (db_search.wsdl) and DsManage (db_access.wsdl). */
export const boxOperations: Record<string, Operation> = {
  FindDataBox2: {
    service: 'df',
    family: 'db',
    read: (request) => {
      fields({ name: 'dbOwnerInfo' })(request);
      return fields(...searchFields)(request.children[0]!);
    },
    run: findDataBox,
  },

  CheckDataBox: {
    service: 'df',
    family: 'db',
    read: fields(
      { name: 'dbID' },
      { name: 'dbApproved', nillable: true, optional: true },
      { name: 'dbExternRefNumber', nillable: true, optional: true },
    ),
    run: async (isds, { dbID }) => {
      if (dbID?.length !== 7) return { code: '1007' };
      const box = directory(isds).find((entry) => entry.dbID === dbID);
      return box ? { code: '0000', data: [textElement('q:dbState', box.dbState)] } : { code: '5001' };
    },
  },

  ISDSSearch3: {
    service: 'df',
    family: 'db',
    read: fields(
      { name: 'searchText' },
      { name: 'searchType', nillable: true },
      { name: 'searchScope', nillable: true },
      { name: 'page', nillable: true },
      { name: 'pageSize', nillable: true },
      { name: 'highlighting', nillable: true, optional: true },
    ),
    run: fullTextSearch,
  },

  GetOwnerInfoFromLogin2: {
    service: 'DsManage',
    family: 'db',
    read: dummy,
    // The schema wants dbOwnerInfo in a refusal too.
    refusalData: ownerInfo(null),
    run: async (isds) => ({ code: '0000', data: [ownerInfo(directory(isds)[0]!)] }),
  },

  GetUserInfoFromLogin2: {
    service: 'DsManage',
    family: 'db',
    read: dummy,
    run: async (isds) => ({ code: '0000', data: [userInfo(isds.account.privileges)] }),
  },

  GetPasswordInfo: {
    service: 'DsManage',
    family: 'db',
    read: dummy,
    run: async ({ account }) => ({
      code: '0000',
      data: [textElement('q:pswExpDate', account.passwordExpiresAt && pragueTime(account.passwordExpiresAt))],
    }),
  },
};

/** With dbID all other criteria are ignored; without it dbType is mandatory (facts: FindDataBox2). */
async function findDataBox(isds: SimulatedIsds, request: Record<string, string | null>): Promise<Outcome> {
  if (!allows(isds, privilege.searchBoxes)) return { code: '1004' };
  const { dbID, dbType, ic, firmName, pnLastName } = request;
  if (dbID && dbID.length !== 7) return { code: '1007' };
  if (!dbID && !dbType) return { code: '1101' };
  const found = directory(isds).filter((box) =>
    dbID
      ? box.dbID === dbID
      : box.dbType === dbType &&
        (!ic || box.ic === ic) &&
        (!firmName || contains(box.firmName, firmName)) &&
        (!pnLastName || contains(box.pnLastName, pnLastName)),
  );
  return {
    code: found.length === 0 ? '0002' : '0000',
    data: ['<q:dbResults>', ...found.map(ownerInfo), '</q:dbResults>'],
  };
}

async function fullTextSearch(isds: SimulatedIsds, request: Record<string, string | null>): Promise<Outcome> {
  if (!allows(isds, privilege.searchBoxes)) return { code: '1004' };
  const text = request.searchText ?? '';
  const page = Number(request.page ?? 0);
  const pageSize = Number(request.pageSize ?? 10);
  if (text === '') return { code: '1152' };
  if (text.length < 2) return { code: '1180' };
  if (!(page >= 0 && page <= 99)) return { code: '1189' };
  if (!(pageSize >= 1 && pageSize <= 100)) return { code: '1156' };

  const type = request.searchType ?? 'GENERAL';
  const scope = request.searchScope ?? 'ALL';
  const found = directory(isds).filter(
    (box) => (scope === 'ALL' || box.dbType === scope) && matches(box, type, text.toLocaleLowerCase('cs')),
  );
  const start = page * pageSize;
  const shown = found.slice(start, start + pageSize);
  const counts = textElements('q', {
    totalCount: found.length,
    currentCount: shown.length,
    position: start,
    lastPage: start + shown.length >= found.length,
  });
  return {
    code: found.length === 0 ? '0002' : '0000',
    data: [counts, '<q:dbResults>', ...shown.map(searchResult), '</q:dbResults>'],
  };
}

function matches(box: SampleBox, type: string, text: string): boolean {
  if (type === 'DBID') return box.dbID === text;
  if (type === 'ICO') return box.ic === text;
  if (type === 'IDOVM') return false;
  const where = type === 'ADDRESS' ? address(box) : `${displayName(box)} ${address(box)} ${box.ic ?? ''} ${box.dbID}`;
  return where.toLocaleLowerCase('cs').includes(text);
}

function contains(text: string | null, part: string): boolean {
  return (text ?? '').toLocaleLowerCase('cs').includes(part.toLocaleLowerCase('cs'));
}
