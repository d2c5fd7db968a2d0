import type { SimulatedIsds } from './operation.ts';
import type { OwnBox } from './own-box.ts';
import type { SampleBox } from './sample.ts';
import { textElements } from './xml.ts';

/** tdbResult2 of ISDSSearch3. */
export function searchResult(box: SampleBox): string {
  const fields = {
    dbID: box.dbID,
    dbType: box.dbType,
    dbName: displayName(box),
    dbAddress: address(box),
    dbBiDate: null,
    dbICO: box.ic,
    dbIdOVM: null,
    dbSendOptions: box.dbState === 1 ? 'DZ' : 'DISABLED',
  };
  return `<q:dbResult>${textElements('q', fields)}</q:dbResult>`;
}

/** dbOwnerInfo (tDbOwnerInfoExt2), in its order; null for a refusal, where nothing is known. */
export function ownerInfo(box: SampleBox | null): string {
  const fields = {
    dbID: box?.dbID ?? null,
    dbType: box?.dbType ?? null,
    ic: box?.ic ?? null,
    pnGivenNames: box?.pnGivenNames ?? null,
    pnLastName: box?.pnLastName ?? null,
    firmName: box?.firmName ?? null,
    biDate: null,
    biCity: null,
    biCounty: null,
    biState: null,
    adCode: null,
    adCity: box?.adCity ?? null,
    adDistrict: null,
    adStreet: box?.adStreet ?? null,
    adNumberInStreet: null,
    adNumberInMunicipality: box?.adNumberInMunicipality ?? null,
    adZipCode: box?.adZipCode ?? null,
    adState: box ? 'CZ' : null,
    nationality: null,
    dbIdOVM: null,
    dbState: box?.dbState ?? null,
    dbOpenAddressing: box ? false : null,
    dbUpperID: null,
  };
  return `<q:dbOwnerInfo>${textElements('q', fields)}</q:dbOwnerInfo>`;
}

/** tDbUserInfoExt2: an entrusted user, the kind of account an unattended reader should have. */
export function userInfo(privileges: number): string {
  const fields = {
    aifoIsds: false,
    pnGivenNames: null,
    pnLastName: null,
    adCode: null,
    adCity: null,
    adDistrict: null,
    adStreet: null,
    adNumberInStreet: null,
    adNumberInMunicipality: null,
    adZipCode: null,
    adState: null,
    biDate: null,
    isdsID: 'SIM000000001',
    userType: 'ENTRUSTED_USER',
    userPrivils: privileges,
    ic: null,
    firmName: null,
    caStreet: null,
    caCity: null,
    caZipCode: null,
    caState: null,
  };
  return `<q:dbUserInfo>${textElements('q', fields)}</q:dbUserInfo>`;
}

/** Our own box first, then the others. */
export function directory(isds: SimulatedIsds): SampleBox[] {
  const own = isds.mailbox.box;
  return [asDirectoryEntry(own), ...isds.boxes.filter((box) => box.dbID !== own.id)];
}

function asDirectoryEntry(box: OwnBox): SampleBox {
  return {
    dbID: box.id,
    dbType: 'OVM',
    ic: box.ic,
    firmName: box.name,
    pnGivenNames: null,
    pnLastName: null,
    adStreet: box.street,
    adNumberInMunicipality: box.numberInMunicipality,
    adCity: box.city,
    adZipCode: box.zipCode,
    dbState: 1,
  };
}

export function displayName(box: SampleBox): string {
  return box.firmName ?? [box.pnGivenNames, box.pnLastName].filter(Boolean).join(' ');
}

export function address(box: SampleBox): string {
  const street = [box.adStreet, box.adNumberInMunicipality].filter(Boolean).join(' ');
  return [street, [box.adZipCode, box.adCity].filter(Boolean).join(' '), 'CZ'].filter(Boolean).join(', ');
}
