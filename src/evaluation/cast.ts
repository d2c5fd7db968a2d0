import { birthNumberOf, boxIdFrom, icoFrom } from '../simulator/samples/identifiers.ts';
import type { SampleOrganisation } from '../simulator/samples/organisations.ts';
import type { SamplePerson } from '../simulator/samples/people.ts';
import { seeded, seedOf } from '../simulator/samples/random.ts';
import type { Pool } from './pool.ts';

const titlesBefore = ['', '', 'Mgr.', '', 'Ing.', 'Bc.', '', 'PhDr.', 'Ing. arch.', 'MUDr.'];
const titlesAfter = ['', '', '', 'DiS.', '', '', 'Ph.D.', '', 'MBA', ''];
const legalForms = [', příspěvková organizace', ', z. s.', ', z. ú.', ', o.p.s.', ', p. o.', ' s.r.o.'];
const services = [
  { id: 13, name: 'domovy pro seniory' },
  { id: 6, name: 'pečovatelská služba' },
  { id: 27, name: 'sociálně aktivizační služby pro rodiny s dětmi' },
  { id: 1, name: 'odborné sociální poradenství' },
];

/**
 * The fictional person of this number; the same number is always the same person. Some have a double surname, two
 * given names, titles, a birth number of nine digits (born before 1954), and every eleventh is a foreigner without one.
 */
export function personOf(pool: Pool, index: number): SamplePerson {
  const next = seeded(seedOf(`${pool.set} person ${index}`));
  const foreigner = index % 11 === 7 ? pool.foreigners[Math.floor(index / 11) % pool.foreigners.length] : undefined;
  const sex = foreigner?.sex ?? (next() < 0.62 ? 'female' : 'male');
  const form = sex === 'male' ? 0 : 1;
  const families = pool.families;
  const family = families[(index * 7) % families.length]![form];
  const other = families[(index * 7 + 11) % families.length]![form];
  const names = pool.givenNames[sex];
  const given = names[(index * 5) % names.length]!;
  const [town, , zip] = pick(pool.towns, next);
  const born = birthDay(index, next);
  const named = foreigner ?? {
    given: index % 9 === 4 ? `${given} ${names[(index * 5 + 3) % names.length]}` : given,
    family: index % 8 === 3 ? `${family}${index % 16 === 3 ? '-' : ' '}${other}` : family,
    citizenship: 'Česká republika',
    birthPlace: pick(pool.towns, next)[0],
  };
  return {
    given: named.given,
    family: named.family,
    sex,
    titleBefore: titlesBefore[index % titlesBefore.length]!,
    titleAfter: titlesAfter[index % titlesAfter.length]!,
    birthSurname: sex === 'female' && !foreigner ? families[(index * 3 + 5) % families.length]![1] : named.family,
    born,
    birthNumber: foreigner ? null : birthNumber(born, sex, index),
    birthPlace: named.birthPlace,
    citizenship: named.citizenship,
    address: `${pick(pool.streets, next)} ${1 + Math.floor(next() * 900)}, ${zip} ${town}`,
    phone: `+420 ${phoneDigits(next)}`,
    email: `${plainLetters(`${named.given[0]}.${named.family}`)}${index}@posta.example`,
  };
}

/** The fictional organisation of this number, with its data box; every fifth is a municipality. */
export function organisationOf(pool: Pool, index: number): SampleOrganisation {
  const next = seeded(seedOf(`${pool.set} organisation ${index}`));
  const [city, inCity, zip] = pool.towns[index % pool.towns.length]!;
  const municipality = index % 5 === 4;
  const name = municipality
    ? `${index % 2 === 0 ? 'Město' : 'Obec'} ${city}`
    : `${pool.organisations[index % pool.organisations.length]}${legalForms[index % legalForms.length]}`;
  const digits = `${pool.icoPrefix}${String(index).padStart(3, '0')}`;
  return {
    name,
    ico: icoFrom(digits),
    boxId: boxIdFrom(`${pool.boxPrefix}${boxSerial(index)}`),
    boxType: municipality ? 'OVM' : 'PO',
    senderType: municipality ? 10 : 20,
    street: pick(pool.streets, next),
    number: `${1 + Math.floor(next() * 1900)}${index % 3 === 0 ? `/${1 + (index % 30)}` : ''}`,
    city,
    zip,
    inCity,
    provider: index % 13 === 12 ? 'absent' : 'active',
    service: services[index % services.length]!,
    phone: `+420 ${phoneDigits(next)}`,
    email: `${plainLetters(name).slice(0, 14)}@organizace${index}.example`,
  };
}

function pick<T>(from: T[], next: () => number): T {
  return from[Math.floor(next() * from.length)]!;
}

function birthDay(index: number, next: () => number): string {
  const year = index % 13 === 6 ? 1948 + (index % 6) : 1955 + Math.floor(next() * 49);
  const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
  const day = String(1 + Math.floor(next() * 28)).padStart(2, '0');
  return `${year}-${month}-${day}`;
}

/** Up to 1953 birth numbers have nine digits and no check digit (domain: § 5.4). */
function birthNumber(born: string, sex: 'male' | 'female', index: number): string {
  const serial = 100 + ((index * 37) % 800);
  if (born >= '1954') return birthNumberOf(born, sex, serial);
  const [year, month, day] = born.split('-') as [string, string, string];
  return `${year.slice(2)}${String(Number(month) + (sex === 'female' ? 50 : 0)).padStart(2, '0')}${day}${serial}`;
}

function phoneDigits(next: () => number): string {
  const three = () => String(Math.floor(next() * 1000)).padStart(3, '0');
  return `${6 + Math.floor(next() * 2)}${three().slice(1)} ${three()} ${three()}`;
}

function boxSerial(index: number): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz';
  return `${letters[Math.floor(index / letters.length) % letters.length]}${letters[index % letters.length]}`;
}

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase();
}
