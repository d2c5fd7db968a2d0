import type { Application } from '../../classification/act.ts';
import { boxIdFrom } from '../../simulator/samples/identifiers.ts';
import { type SampleOrganisation, seatOf } from '../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../simulator/samples/people.ts';
import { seeded, seedOf } from '../../simulator/samples/random.ts';
import { organisationOf, personOf } from '../cast.ts';
import { type Pool, poolOf, type SetName } from '../pool.ts';
import type { PlannedSender } from './plan.ts';

/** A row of the list of existing accounts; `birthDate` null as in a list that does not tell it. */
export type HeldAccount = {
  person: SamplePerson;
  birthDate: string | null;
  username: string;
  application: Application;
  organisation: SampleOrganisation;
  active: boolean;
};

/** How the register of providers has an organisation: with services that run, are over, or have not begun. */
export type RegisteredProvider = {
  organisation: SampleOrganisation;
  statutory: SamplePerson[];
  services: 'active' | 'ended' | 'not begun';
};

/** The directory of data boxes has whoever is `listed`; a natural person's box has no IČO. */
export type DataBox = {
  sender: PlannedSender;
  ico: string | null;
  person: SamplePerson | null;
  organisation: SampleOrganisation | null;
};

/**
 * The people and organisations of one set, each handed out once, and what the registers come to know of them while the
 * messages are planned.
 */
export type Cast = {
  accounts: HeldAccount[];
  providers: RegisteredProvider[];
  boxes: DataBox[];
  next: () => number;
  person(wanted?: (person: SamplePerson) => boolean): SamplePerson;
  foreigner(): SamplePerson;
  /** registered with services that run and this statutory representative, unless told otherwise */
  organisation(
    statutory: SamplePerson,
    differs?: Partial<Omit<RegisteredProvider, 'organisation'>>,
  ): SampleOrganisation;
  /** in no register */
  unregistered(): SampleOrganisation;
  municipality(mayor: SamplePerson): SampleOrganisation;
  soleTrader(person: SamplePerson, trade: string): SampleOrganisation;
  giveAccount(
    person: SamplePerson,
    application: Application,
    organisation: SampleOrganisation,
    differs?: Partial<HeldAccount>,
  ): HeldAccount;
  boxOf(organisation: SampleOrganisation, type?: number): PlannedSender;
  ownBox(person: SamplePerson): PlannedSender;
};

/** Czechs born after 1953; the cast of documents has the others as well, and here they would each be a circumstance. */
const isOrdinary = (person: SamplePerson) => person.birthNumber?.length === 10;

export function castOf(set: SetName): Cast {
  const pool = poolOf(set);
  let people = 0;
  let organisations = 0;
  const handedOut = new Set<string>();
  const cast: Cast = {
    accounts: [],
    providers: [],
    boxes: [],
    next: seeded(seedOf(`${set} messages`)),
    person(wanted = () => true) {
      for (;;) {
        people += 1;
        const person = personOf(pool, people);
        // Two people of one name, or of one birth date, may be one for whoever judges them: nobody planned that.
        const taken = [person.born, `${person.given} ${person.family}`];
        if (!isOrdinary(person) || !wanted(person) || taken.some((one) => handedOut.has(one))) continue;
        for (const one of taken) handedOut.add(one);
        return person;
      }
    },
    foreigner() {
      for (;;) {
        people += 1;
        const person = personOf(pool, people);
        if (person.birthNumber === null) return person;
      }
    },
    organisation(statutory, differs = {}) {
      const organisation = cast.unregistered();
      cast.providers.push({ organisation, statutory: [statutory], services: 'active', ...differs });
      return organisation;
    },
    unregistered() {
      return nextOrganisation(({ boxType }) => boxType === 'PO');
    },
    municipality(mayor) {
      const organisation = nextOrganisation(({ boxType }) => boxType === 'OVM');
      cast.providers.push({ organisation, statutory: [mayor], services: 'active' });
      return organisation;
    },
    soleTrader(person, trade) {
      const own = nextOrganisation(() => true);
      const organisation: SampleOrganisation = {
        ...own,
        name: `${fullName(person)}${trade}`,
        boxType: 'PFO',
        senderType: 30,
      };
      cast.providers.push({ organisation, statutory: [person], services: 'active' });
      return organisation;
    },
    giveAccount(person, application, organisation, differs = {}) {
      const account: HeldAccount = {
        person,
        birthDate: person.born,
        username: usernameOf(person, cast.accounts.length),
        application,
        organisation,
        active: true,
        ...differs,
      };
      cast.accounts.push(account);
      return account;
    },
    boxOf(organisation, type = organisation.senderType) {
      const sender = { boxId: organisation.boxId, name: organisation.name, address: seatOf(organisation), type };
      return listed(cast, { sender, ico: organisation.ico, person: null, organisation });
    },
    ownBox(person) {
      const name = `${person.given} ${person.family}`;
      const sender = { boxId: personalBoxId(pool, people, person), name, address: person.address, type: 40 };
      return listed(cast, { sender, ico: null, person, organisation: null });
    },
  };
  const nextOrganisation = (wanted: (organisation: SampleOrganisation) => boolean): SampleOrganisation => {
    for (;;) {
      organisations += 1;
      const made = organisationOf(pool, organisations);
      // Ten names for a whole set: told apart by their towns, as branches are.
      if (wanted(made)) return { ...made, name: withTown(made) };
    }
  };
  return cast;
}

function withTown({ name, city, boxType }: SampleOrganisation): string {
  if (boxType === 'OVM' || name.includes(city)) return name;
  const [, bare = name, form = ''] =
    /^(.*?)((?:, (?:příspěvková organizace|z\. s\.|z\. ú\.|o\.p\.s\.|p\. o\.)| s\.r\.o\.))$/.exec(name) ?? [];
  return `${bare} ${city}${form}`;
}

function listed(cast: Cast, box: DataBox): PlannedSender {
  if (!cast.boxes.some(({ sender }) => sender.boxId === box.sender.boxId)) cast.boxes.push(box);
  return box.sender;
}

function personalBoxId(pool: Pool, count: number, person: SamplePerson): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  const seed = seedOf(`${person.email} ${count}`);
  const serial = [seed, seed >>> 5, seed >>> 10].map((part) => letters[part % letters.length]).join('');
  return boxIdFrom(`${pool.boxPrefix.slice(0, 2)}${pool.boxPrefix.at(-1)}${serial}`);
}

function usernameOf(person: SamplePerson, index: number): string {
  const name = `${person.family}${person.given[0]}`.normalize('NFD').replace(/[^A-Za-z]/g, '');
  return `${name.toLowerCase().slice(0, 10)}${String(index + 1).padStart(2, '0')}`;
}
