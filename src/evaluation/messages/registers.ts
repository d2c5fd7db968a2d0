import type { SampleBox } from '../../simulator/sample.ts';
import { daysBefore } from '../../simulator/samples/dates.ts';
import { registerItem } from '../../simulator/samples/registers.ts';
import { personOf } from '../cast.ts';
import { poolOf } from '../pool.ts';
import type { DataBox, HeldAccount, RegisteredProvider } from './cast.ts';
import type { MessageSet } from './set.ts';

/** People of the set whom no message is about, so that the list of accounts looks like one. */
const strangersFrom = 3_000;
const strangerCount = 60;

/** The register of providers as published (RPSS open data), as of the day of judging. */
export function providersFile({ providers, judgedAt }: MessageSet): string {
  const items = providers.map(({ organisation, statutory, services }: RegisteredProvider, index) =>
    registerItem(
      {
        provider: organisation,
        statutory,
        kind: organisation.service,
        from: services === 'not begun' ? daysBefore(judgedAt, -60) : '2009-04-01',
        to: services === 'ended' ? daysBefore(judgedAt, 300) : null,
      },
      index,
    ),
  );
  return JSON.stringify({ polozky: items });
}

/** The list of accounts (contract: accounts CSV); it is complete, so who is not in it has none. */
export function accountsFile({ accounts, set }: MessageSet): string {
  const header = 'given_names,family_name,birth_date,ik_mpsv,username,application,organisation_ico,active';
  const rows = accounts.map(
    ({ person, birthDate, username, application, organisation, active }: HeldAccount, index) => [
      person.given,
      person.family,
      birthDate ?? '',
      `IK7${300_000 + index * 31}`,
      username,
      application,
      organisation.ico,
      String(active),
    ],
  );
  const others = Array.from({ length: strangerCount }, (_, index) => {
    const { given, family, born } = personOf(poolOf(set), strangersFrom + index);
    return [given, family, born, `IK6${200_000 + index * 17}`, `uzivatel${index + 1}`, 'poskytovatel', '', 'true'];
  });
  return `${[header, ...[...rows, ...others].map((row) => row.join(','))].join('\n')}\n`;
}

/** The directory of data boxes: every sender but those that are not listed. */
export function directoryOf({ boxes }: MessageSet): SampleBox[] {
  return boxes.map(({ sender, ico, person, organisation }: DataBox) => ({
    dbID: sender.boxId,
    dbType: organisation?.boxType ?? 'FO',
    ic: ico,
    firmName: organisation ? sender.name : null,
    pnGivenNames: person?.given ?? null,
    pnLastName: person?.family ?? null,
    adStreet: organisation?.street ?? 'Nová',
    adNumberInMunicipality: organisation?.number ?? '1',
    adCity: organisation?.city ?? 'Praha',
    adZipCode: (organisation?.zip ?? '110 00').replace(' ', ''),
    dbState: 1,
  }));
}
