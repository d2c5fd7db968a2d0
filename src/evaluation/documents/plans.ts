import type { Application } from '../../classification/act.ts';
import type { SamplePerson } from '../../simulator/samples/people.ts';
import { organisationOf, personOf } from '../cast.ts';
import type { Pool } from '../pool.ts';
import type { ConsentPlan } from './form.ts';
import type { RequestPlan } from './letter.ts';

const applications: Application[] = ['poskytovatel', 'rodina', 'senior'];
const statutoryPositions = [
  ['ředitel', 'ředitelka'],
  ['předseda', 'předsedkyně'],
  ['jednatel', 'jednatelka'],
] as const;
const employeePositions = [
  ['sociální pracovník', 'sociální pracovnice'],
  ['účetní', 'účetní'],
  ['koordinátor služby', 'koordinátorka služby'],
  ['metodik', 'metodička'],
  ['ekonom', 'ekonomka'],
] as const;

/** Draws plans one after another from the people and organisations of a set; each person and each day is new. */
export type Planner = {
  consent(given?: Partial<ConsentPlan>): ConsentPlan;
  request(people: number, handwritten?: boolean): RequestPlan;
};

export function startPlanning(pool: Pool): Planner {
  let people = 0;
  let count = 0;
  const nextPerson = () => {
    people += 1;
    return personOf(pool, people);
  };
  return {
    consent(given = {}) {
      count += 1;
      const person = nextPerson();
      const statutory = count % 3 === 0;
      return {
        person,
        organisation: organisationOf(pool, count),
        position: statutory ? statutoryPosition(person, count) : wordFor(person, employeePositions, count),
        statutory,
        application: applications[count % 3 === 0 ? (count / 3) % 3 : count % 3]!,
        signedOn: dayOf(count),
        signature: (['ink', 'typed', 'none'] as const)[count % 3]!,
        stamp: count % 4 === 1,
        handwritten: 'nothing',
        ...given,
      };
    },
    request(howMany, handwritten = false) {
      count += 1;
      const statutory = nextPerson();
      return {
        organisation: organisationOf(pool, count),
        statutory,
        statutoryPosition: statutoryPosition(statutory, count),
        people: Array.from({ length: howMany }, () => {
          const person = nextPerson();
          return { person, username: usernameOf(person, people), position: wordFor(person, employeePositions, people) };
        }),
        applications: count % 4 === 1 ? ['rodina', 'senior'] : [applications[1 + (count % 2)]!],
        writtenOn: dayOf(count),
        reference: `${pool.icoPrefix.slice(1)}/${2026 + (count % 2)}/${100 + count}`,
        handwritten,
      };
    },
  };
}

function statutoryPosition(person: SamplePerson, index: number): string {
  return wordFor(person, statutoryPositions, index);
}

function wordFor(person: SamplePerson, from: readonly (readonly [string, string])[], index: number): string {
  return from[index % from.length]![person.sex === 'male' ? 0 : 1];
}

/** A day of the three months before the autumn of 2026. */
function dayOf(index: number): string {
  return new Date(Date.UTC(2026, 7, 1 + ((index * 5) % 90))).toISOString().slice(0, 10);
}

function usernameOf(person: SamplePerson, index: number): string {
  const [name] = person.email.split('@') as [string];
  return `${name.replace(/[.\d]/g, '').slice(0, 8)}${10 + (index % 90)}`;
}
