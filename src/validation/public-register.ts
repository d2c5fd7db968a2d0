import type { Act } from '../classification/act.ts';
import { czechDate } from './czech.ts';
import type { Facts, PublicRegisterEntry, PublicRegisterFact, RegisteredMember } from './judgement.ts';
import { organisationOf, registeredNameContradicts } from './organisation.ts';

/** The public register's entry for the organisation, if it does not plainly speak of another one. */
export function publicEntry(act: Act, facts: Facts): Extract<PublicRegisterFact, { kind: 'found' }> | null {
  const { publicRegister } = facts;
  if (publicRegister.kind !== 'found' || organisationOf(act, facts.sender).ico === null) return null;
  return registeredNameContradicts(act, facts, publicRegister.name) ? null : publicRegister;
}

/** Legal forms that organisations of social services have (code list „právní forma“ of the statistical office). */
const legalForms: Readonly<Record<string, string>> = {
  '100': 'podnikající fyzická osoba',
  '101': 'podnikající fyzická osoba',
  '102': 'podnikající fyzická osoba',
  '105': 'podnikající fyzická osoba',
  '111': 'veřejná obchodní společnost',
  '112': 'společnost s ručením omezeným',
  '113': 'komanditní společnost',
  '117': 'nadace',
  '118': 'nadační fond',
  '121': 'akciová společnost',
  '141': 'obecně prospěšná společnost',
  '161': 'ústav',
  '205': 'družstvo',
  '325': 'organizační složka státu',
  '331': 'příspěvková organizace',
  '641': 'školská právnická osoba',
  '706': 'spolek',
  '721': 'církev a náboženská společnost',
  '722': 'evidovaná církevní právnická osoba',
  '736': 'pobočný spolek',
  '771': 'dobrovolný svazek obcí',
  '801': 'obec',
  '804': 'kraj',
};

/** A legal form in words, with its code where we do not know it. */
export function legalFormName(code: string): string {
  return legalForms[code] ?? `kód ${code}`;
}

export function memberName({ givenNames, familyName }: RegisteredMember): string {
  return [givenNames, familyName].filter(Boolean).join(' ');
}

/** Each member of a statutory body in words: „Jana Malá, ředitelka od 1. 1. 2020“. */
export function membersInWords({ members, legalPersons }: NonNullable<PublicRegisterEntry['statutory']>): string[] {
  return [
    ...members.map(memberInWords),
    ...legalPersons.map(({ name, representatives }) =>
      representatives.length > 0
        ? `${name}, v zastoupení: ${representatives.map(memberInWords).join('; ')}`
        : `${name}, zástupce neuveden`,
    ),
  ];
}

function memberInWords(member: RegisteredMember): string {
  const office = [member.function, member.since && `od ${czechDate(member.since)}`].filter(Boolean).join(' ');
  return [memberName(member), office].filter(Boolean).join(', ');
}
