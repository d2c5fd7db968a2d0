import type { SampleBox } from '../sample.ts';
import { daysBefore } from './dates.ts';
import { icoFrom } from './identifiers.ts';
import { organisations as org, type SampleOrganisation } from './organisations.ts';
import { people, type SamplePerson } from './people.ts';
import { ownBoxes } from './plan.ts';
import { seeded } from './random.ts';

/** The directory of data boxes: every sender of the samples. */
export function sampleBoxes(): SampleBox[] {
  const owners: Partial<Record<string, SamplePerson>> = { [org.ticha.boxId]: people.ticha };
  const ofOrganisations = Object.values<SampleOrganisation>(org).map((one) => ({
    dbID: one.boxId,
    dbType: one.boxType,
    ic: one.ico,
    firmName: one.name,
    pnGivenNames: owners[one.boxId]?.given ?? (one === org.advokat ? 'Tomáš' : null),
    pnLastName: owners[one.boxId]?.family ?? (one === org.advokat ? 'Právník' : null),
    adStreet: one.street,
    adNumberInMunicipality: one.number,
    adCity: one.city,
    adZipCode: one.zip.replace(' ', ''),
    dbState: 1,
  }));
  const ofPeople = Object.values(ownBoxes).map(({ person, boxId }) => {
    const address = /^(?<street>.+) (?<number>\S+), (?<zip>\d{3} \d{2}) (?<city>.+)$/.exec(person.address)!.groups!;
    return {
      dbID: boxId,
      dbType: 'FO',
      ic: null,
      firmName: null,
      pnGivenNames: person.given,
      pnLastName: person.family,
      adStreet: address.street!,
      adNumberInMunicipality: address.number!,
      adCity: address.city!,
      adZipCode: address.zip!.replace(' ', ''),
      dbState: 1,
    };
  });
  return [...ofOrganisations, ...ofPeople];
}

type Statutory = Pick<SamplePerson, 'given' | 'family' | 'titleBefore' | 'titleAfter'>;

/** Who the register says is the statutory representative; in Domov Klid and Jasan it has not noticed the change. */
const statutory = new Map<SampleOrganisation, Statutory>([
  [org.uLipy, people.lipovska],
  [org.hvezda, people.kralik],
  [org.charita, people.havel],
  [org.klubicko, people.kubikova],
  [org.mosty, people.rehor],
  [org.pomoc, people.soukupova],
  [org.bydleni, people.navratil],
  [org.nadeje, people.dusek],
  [org.podStrani, { given: 'Ctibor', family: 'Vrána', titleBefore: 'Ing.', titleAfter: '' }],
  [org.duha, people.dvoracek],
  [org.sever, people.sedlak],
  [org.obecniDum, people.prochazka],
  [org.vysocina, people.stastna],
  [org.klid, people.vesely],
  [org.jasan, people.jelinek],
  [org.lhota, people.tuma],
  [org.podhuri, people.bures],
  [org.opora, people.ruzicka],
  [org.asistence, { given: 'Renáta', family: 'Holubová', titleBefore: 'Mgr.', titleAfter: '' }],
  [org.migrace, { given: 'Otakar', family: 'Vlasák', titleBefore: '', titleAfter: '' }],
  [org.hospic, people.kovac],
  [org.kamenec, people.hora],
  [org.ticha, people.ticha],
  [org.beruska, { given: 'Klára', family: 'Brožová', titleBefore: '', titleAfter: '' }],
  [org.nadacniFond, { given: 'Hugo', family: 'Toman', titleBefore: 'JUDr.', titleAfter: '' }],
]);

export type RegisteredService = {
  provider: { name: string; ico: string; street: string; number: string; zip: string; city: string };
  statutory: Statutory[];
  kind: { id: number; name: string };
  from: string;
  to: string | null;
};

/**
 * The register of social service providers in the shape of the published open data: one item is one service, with
 * history. All services of Azyl Naděje ended last year while one of its facilities has no end.
 */
export function providerRegister(now: Date): object {
  const services: RegisteredService[] = [];
  for (const one of Object.values<SampleOrganisation>(org)) {
    if (one.provider === 'absent') continue;
    const provider = { ...one, name: one.name };
    const people = statutory.has(one) ? [statutory.get(one)!] : [];
    const to = one.provider === 'ended' ? daysBefore(now, 400) : null;
    services.push({ provider, statutory: people, kind: one.service, from: '2007-07-01', to });
    if (one.provider === 'ended') {
      services.push({
        provider,
        statutory: people,
        kind: { id: 18, name: 'domy na půl cesty' },
        from: '2012-01-01',
        to,
      });
    } else if (one.ico.endsWith('3') || one === org.uLipy) {
      const ended = { id: 11, name: 'týdenní stacionáře' };
      services.push({ provider, statutory: people, kind: ended, from: '2008-01-01', to: '2015-12-31' });
    }
  }
  services.push(...otherServices());
  return { polozky: services.map(registerItem) };
}

/** One item of the published register: a service with its provider. */
export function registerItem(service: RegisteredService, index: number): object {
  const { provider } = service;
  const [houseNumber, orientation] = provider.number.split('/') as [string, string | undefined];
  const address = {
    psc: provider.zip.replace(' ', ''),
    kraj: { id: `Kraj/${19 + (index % 14) * 9}` },
    okres: { id: `Okres/${3100 + (index % 77)}` },
    obec: { id: `Obec/${500000 + index * 37}` },
    obecNazev: provider.city,
    ulice: { nazev: provider.street },
    cisloDomovni: Number(houseNumber),
    cisloOrientacni: orientation ?? null,
    kodAdresnihoMista: 20_000_000 + index * 113,
  };
  return {
    portalId: 100_000 + index,
    id: `SocialniSluzba/${70_000 + index}`,
    identifikator: String(1_000_000 + index * 7919).slice(0, 7),
    datumPoskytovaniOd: service.from,
    datumPoskytovaniDo: service.to,
    kontaktniAdresy: [address],
    druhSocialniSluzby: { id: `DruhSocialniSluzby/${service.kind.id}` },
    zarizeni: [
      { nazev: service.kind.name, adresa: address, datumPoskytovaniOd: service.from, datumPoskytovaniDo: null },
    ],
    poskytovatel: {
      nazev: provider.name,
      ico: provider.ico,
      dic: null,
      adresa: address,
      emaily: [],
      telefony: [],
      weby: [],
      statutarniOrgany: service.statutory.map((person) => ({
        jmeno: person.given,
        prijmeni: person.family,
        titulPred: person.titleBefore || null,
        titulZa: person.titleAfter || null,
      })),
    },
    emaily: [],
    telefony: [],
    faxy: [],
    weby: [],
    ciloveSkupiny: [{ id: `CilovaSkupina/${1 + (index % 20)}` }],
    vekoveSkupiny: [],
    formy: [{ id: `FormaSocialniSluzby/${1 + (index % 3)}` }],
  };
}

const towns = ['Lesná', 'Bystrá', 'Kamenná', 'Podlesí', 'Záhoří', 'Březová', 'Dubová', 'Javorník', 'Vrbno', 'Olšany'];
const names = [
  'Domov seniorů',
  'Pečovatelská služba',
  'Denní stacionář',
  'Chráněné bydlení',
  'Centrum sociálních služeb',
];
const families = ['Kučera', 'Horák', 'Němec', 'Pospíšil', 'Marek', 'Hanák', 'Vaněk', 'Šebesta', 'Kalina', 'Zapletal'];
const givens = ['Adam', 'Bořek', 'Dalibor', 'Erik', 'Filip', 'Gustav', 'Hynek', 'Igor', 'Kamil', 'Lumír'];

/** Two hundred services of providers that send nothing, so that the register looks like one. */
function otherServices(): RegisteredService[] {
  const next = seeded(108);
  const pick = <T>(list: T[]) => list[Math.floor(next() * list.length)]!;
  return Array.from({ length: 200 }, (_, index) => {
    const provider = Math.floor(index / 1.6);
    const year = 2007 + Math.floor(next() * 18);
    const city = towns[provider % towns.length]!;
    return {
      provider: {
        name: `${names[provider % names.length]} ${city} ${provider + 1}, p. o.`,
        ico: icoFrom(String(9_980_000 + provider * 13)),
        street: 'Hlavní',
        number: String(1 + provider * 3),
        zip: `${300 + (provider % 400)} 01`,
        city,
      },
      statutory: [{ given: pick(givens), family: pick(families), titleBefore: '', titleAfter: '' }],
      kind: { id: 1 + Math.floor(next() * 33), name: 'sociální služba' },
      from: `${year}-0${1 + Math.floor(next() * 9)}-01`,
      to: next() < 0.2 ? `${Math.min(year + 5, 2024)}-12-31` : null,
    };
  });
}

/** Existing accounts: the people of the samples who have one, a namesake, and people nobody writes about. */
export function accountsCsv(): string {
  const held: [SamplePerson, username: string, application: string, SampleOrganisation][] = [
    [people.kubikova, 'kubikovat01', 'poskytovatel', org.klubicko],
    [people.rehor, 'rehord02', 'poskytovatel', org.mosty],
    [people.soukupova, 'soukupovai01', 'poskytovatel', org.pomoc],
    [people.fiala, 'fialam04', 'poskytovatel', org.pomoc],
    [people.navratil, 'navratilb01', 'senior', org.bydleni],
    [people.vesely, 'dolezalk01', 'poskytovatel', org.klid],
    [people.vesela, 'veselah03', 'poskytovatel', org.klid],
    [people.jelinek, 'jelinekr01', 'poskytovatel', org.jasan],
    [people.tuma, 'tumaj01', 'poskytovatel', org.lhota],
    [people.kratka, 'kratkai01', 'poskytovatel', org.lhota],
    [people.simkova, 'simkovab02', 'rodina', org.klubicko],
    [people.ruzicka, 'ruzickav01', 'poskytovatel', org.opora],
    [people.dlouhy, 'dlouhyk01', 'poskytovatel', org.beruska],
    [{ ...people.novak, born: '1969-12-24' }, 'novakp11', 'poskytovatel', org.lhota],
  ];
  const next = seeded(230);
  const others = Array.from({ length: 60 }, (_, index) => {
    const born = `${1955 + Math.floor(next() * 45)}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-17`;
    const application = ['poskytovatel', 'rodina', 'senior'][Math.floor(next() * 3)]!;
    const given = givens[index % givens.length]!;
    const family = families[Math.floor(index / 6)]!;
    const ico = icoFrom(String(9_980_000 + index * 13));
    return [given, family, born, `IK9${100000 + index * 17}`, `uzivatel${index + 1}`, application, ico, next() > 0.1];
  });
  const rows = held.map(([person, username, application, organisation], index) => {
    const ik = `IK8${200000 + index * 29}`;
    return [person.given, person.family, person.born, ik, username, application, organisation.ico, true];
  });
  const header = 'given_names,family_name,birth_date,ik_mpsv,username,application,organisation_ico,active';
  return `${[header, ...[...rows, ...others].map((row) => row.join(','))].join('\n')}\n`;
}
