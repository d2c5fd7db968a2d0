import type { AnswerElement } from './answer.ts';
import { childOf, childrenOf, integerOf, textOf } from './answer-values.ts';
import type { Box, UserInfo } from './client.ts';

const freeText = 500;

/** tDbOwnerInfoExt21 in the order of the schema. With dbID filled ISDS ignores the rest, which still must be sent as nil. */
export function exactBoxRequest(boxId: string) {
  return {
    dbOwnerInfo: {
      dbID: boxId,
      aifoIsds: null,
      dbType: null,
      ic: null,
      pnGivenNames: null,
      pnLastName: null,
      firmName: null,
      biDate: null,
      biCity: null,
      biCounty: null,
      biState: null,
      adCode: null,
      adCity: null,
      adDistrict: null,
      adStreet: null,
      adNumberInStreet: null,
      adNumberInMunicipality: null,
      adZipCode: null,
      adState: null,
      nationality: null,
      dbIdOVM: null,
      dbState: null,
      dbOpenAddressing: null,
      dbUpperID: null,
    },
  };
}

/** The box in a FindDataBox2 answer whose id is exactly the one asked for. */
export function readFoundBox(answer: AnswerElement, boxId: string): Box | null {
  const boxes = childrenOf(childOf(answer, 'dbResults'), 'dbOwnerInfo').map(readBox);
  return boxes.find((box) => box?.boxId === boxId) ?? null;
}

/** A tDbOwnerInfoExt2, null when it has no dbID. */
export function readBox(owner: AnswerElement | null): Box | null {
  const boxId = textOf(owner, 'dbID', 14);
  if (boxId === null) return null;
  const person = [textOf(owner, 'pnGivenNames', freeText), textOf(owner, 'pnLastName', freeText)]
    .filter(Boolean)
    .join(' ');
  return {
    boxId,
    boxType: textOf(owner, 'dbType', 30),
    ico: textOf(owner, 'ic', 16),
    name: textOf(owner, 'firmName', freeText) ?? (person === '' ? null : person),
    address: addressLine(owner),
    state: integerOf(owner, 'dbState'),
  };
}

/** `Ulice 12/3, Část, 123 45 Obec`: adNumberInMunicipality is číslo popisné, adNumberInStreet číslo orientační. */
function addressLine(owner: AnswerElement | null): string | null {
  const part = (name: string) => textOf(owner, name, freeText);
  const city = part('adCity');
  const district = part('adDistrict');
  const street = part('adStreet');
  const number = [part('adNumberInMunicipality'), part('adNumberInStreet')].filter(Boolean).join('/');
  const place = [street ?? district ?? city, number].filter(Boolean).join(' ');
  const state = part('adState');
  const lines = [
    number === '' && street === null ? null : place,
    district !== city && street !== null ? district : null,
    [part('adZipCode'), city].filter(Boolean).join(' '),
    state === 'CZ' ? null : state,
  ].filter(Boolean);
  return lines.length === 0 ? null : lines.join(', ');
}

/** tDbUserInfoExt2; a login without stated privileges has none. */
export function readUserInfo(answer: AnswerElement): UserInfo {
  const user = childOf(answer, 'dbUserInfo');
  return { userType: textOf(user, 'userType', 60), privileges: integerOf(user, 'userPrivils') ?? 0 };
}
