import type { SamplePerson } from '../../../simulator/samples/people.ts';

/** The form that agrees with the person: `by(person, 'podepsaný', 'podepsaná')`. */
export function by(person: SamplePerson, male: string, female: string): string {
  return person.sex === 'male' ? male : female;
}

/** "Jana Nováková" → "Janu Novákovou"; for women whose names end as most do, else as it is. */
export function accusative(person: SamplePerson): string {
  const given = person.given.replace(/a(?= |$)/g, 'u');
  const family = person.family.replace(/á(?=[ -]|$)/g, 'ou');
  return `${given} ${family}`;
}

/** Whether `accusative` changes both names, so that neither stands in the first case. */
export function isInflected(person: SamplePerson): boolean {
  return person.sex === 'female' && /^\p{L}+a$/u.test(person.given) && /^\p{L}+á$/u.test(person.family);
}

export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** "a", "b" → "a a b" */
export function joined(names: string[], and = ' a '): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
}
