import {
  type Act,
  type ActKind,
  applications,
  type Evidence,
  type Person,
  type Role,
  type Value,
} from '../classification/act.ts';
import { maskBirthNumbers } from '../classification/birth-number.ts';
import { isoDate } from '../classification/dates.ts';
import { evidenceText } from '../classification/evidence-text.ts';
import { icoIsValid, normalizeIco } from '../classification/ico.ts';
import { czechDate } from '../validation/czech.ts';

/** What a person may correct in a case, in the order in which people read it. */
export const correctableFields = [
  'kind',
  'application',
  'givenNames',
  'familyName',
  'titles',
  'birthSurname',
  'birthDate',
  'birthNumber',
  'birthPlace',
  'citizenship',
  'address',
  'email',
  'phone',
  'username',
  'role',
  'organisationName',
  'organisationIco',
  'signedOn',
] as const;
export type CorrectableField = (typeof correctableFields)[number];

export type Correctable = {
  /** Czech, for people */
  label: string;
  /** Czech: what is accepted */
  accepts: string;
  /** the value may also be removed */
  removable: boolean;
  /** the value as kept, or null when it is not acceptable */
  parse: (text: string) => string | null;
  read: (act: Act) => Value<string> | null;
  write: (act: Act, value: string | null) => Act;
};

/** Evidence of a value that a person entered. */
export function operatorEvidence(text: string): Evidence {
  return { source: 'operator', document: null, documentName: null, page: null, box: null, text: evidenceText(text) };
}

function entered<T extends string>(value: T, shown: string = value): Value<T> {
  return { value, sure: true, evidence: operatorEvidence(shown) };
}

type TextField = Exclude<keyof Person, 'birthNumber'>;

function ofPerson(field: TextField, rest: Pick<Correctable, 'label' | 'accepts' | 'removable' | 'parse'>): Correctable {
  const enter = (text: string) => (field === 'birthDate' ? entered(text, czechDate(text)) : entered(text));
  return {
    ...rest,
    read: (act) => act.person[field],
    write: (act, value) => ({ ...act, person: { ...act.person, [field]: value === null ? null : enter(value) } }),
  };
}

const name = (text: string) => (/^[\p{L}\p{M}][\p{L}\p{M} .'’‐-]{0,99}$/u.test(text) ? text : null);
const text = (most: number) => (value: string) => (value.length <= most ? value : null);
const oneOf =
  (...values: readonly string[]) =>
  (value: string) =>
    values.includes(value) ? value : null;

function day(value: string): string | null {
  const parts = /^((?:19|20)\d{2})-(\d{2})-(\d{2})$/.exec(value);
  return parts && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) ? value : null;
}

function ico(value: string): string | null {
  const normal = normalizeIco(value);
  return normal && icoIsValid(normal) ? normal : null;
}

const aName = { accepts: 'nejvýše 100 písmen', parse: name };
const aText = { accepts: 'nejvýše 200 znaků', parse: text(200), removable: true };
const aDay = { accepts: 'datum ve tvaru RRRR-MM-DD', parse: day };
const kinds = [
  'consent',
  'access_request',
  'statutory_end',
  'delegation',
  'consent_withdrawal',
  'other',
] as const satisfies readonly ActKind[];

/** How each field is read from an act, checked and written into it. */
export const correctable: Record<CorrectableField, Correctable> = {
  kind: {
    label: 'úkon',
    accepts: kinds.join(', '),
    removable: false,
    parse: oneOf(...kinds),
    read: (act) => ({ value: act.kind, sure: true, evidence: act.evidence[0] ?? operatorEvidence(act.kind) }),
    write: (act, value) => asKind(act, value as ActKind),
  },
  application: {
    label: 'aplikace',
    accepts: applications.join(', '),
    removable: false,
    parse: oneOf(...applications),
    read: (act) => act.application,
    write: (act, value) => ({ ...act, application: entered(value as (typeof applications)[number]) }),
  },
  givenNames: ofPerson('givenNames', { label: 'jméno', removable: false, ...aName }),
  familyName: ofPerson('familyName', { label: 'příjmení', removable: false, ...aName }),
  titles: ofPerson('titles', { label: 'tituly', ...aText }),
  birthSurname: ofPerson('birthSurname', { label: 'rodné příjmení', removable: true, ...aName }),
  birthDate: ofPerson('birthDate', { label: 'datum narození', removable: false, ...aDay }),
  birthNumber: {
    label: 'rodné číslo',
    accepts: 'devět nebo deset číslic, které vyhovují kontrole',
    removable: true,
    // The number goes into its encrypted table and not through here (`correct.ts`).
    parse: () => null,
    read: (act) => {
      const { birthNumber } = act.person;
      return birthNumber && { ...birthNumber, value: birthNumber.value.birthDate ?? '' };
    },
    write: (act) => ({ ...act, person: { ...act.person, birthNumber: null } }),
  },
  birthPlace: ofPerson('birthPlace', { label: 'místo narození', ...aText }),
  citizenship: ofPerson('citizenship', { label: 'občanství', ...aText }),
  address: ofPerson('address', { label: 'adresa', ...aText }),
  email: ofPerson('email', {
    label: 'e-mail',
    accepts: 'adresa jako jmeno@organizace.cz',
    removable: true,
    parse: (value) => (/^[^\s@]{1,64}@[^\s@]{1,189}$/.test(value) ? value : null),
  }),
  phone: ofPerson('phone', {
    label: 'telefon',
    accepts: 'číslice, mezery a znaky + ( ) / -',
    removable: true,
    parse: (value) => (/^[+\d][\d ()/-]{4,30}$/.test(value) ? value : null),
  }),
  username: ofPerson('username', {
    label: 'uživatelské jméno',
    accepts: 'nejvýše 100 znaků bez mezer',
    removable: true,
    parse: (value) => (/^\S{1,100}$/.test(value) ? value : null),
  }),
  role: {
    label: 'role',
    accepts: 'statutory, employee',
    removable: true,
    parse: oneOf('statutory', 'employee'),
    read: (act) => act.role,
    write: (act, value) => ({ ...act, role: value === null ? null : entered(value as Role) }),
  },
  organisationName: {
    label: 'název organizace',
    ...aText,
    read: (act) => act.organisation.name,
    write: (act, value) => ({
      ...act,
      organisation: { ...act.organisation, name: value === null ? null : entered(value) },
    }),
  },
  organisationIco: {
    label: 'IČO organizace',
    accepts: 'osm číslic s platnou kontrolní číslicí',
    removable: true,
    parse: ico,
    read: (act) => act.organisation.ico,
    write: (act, value) => ({
      ...act,
      organisation: { ...act.organisation, ico: value === null ? null : entered(value) },
    }),
  },
  signedOn: {
    label: 'datum u podpisu',
    ...aDay,
    removable: true,
    read: (act) => act.signedOn,
    write: (act, value) => ({ ...act, signedOn: value === null ? null : entered(value, czechDate(value)) }),
  },
};

/** A person says what the act is. That it is a consent says also that one is declared in it; whether well is judged. */
function asKind(act: Act, kind: ActKind): Act {
  if (kind !== 'consent') return { ...act, kind, consentSentence: null };
  const said = { value: 'souhlas', sure: false, evidence: operatorEvidence('jde o souhlas') };
  return { ...act, kind, consentSentence: act.consentSentence ?? said };
}

export type Parsed = { kind: 'value'; value: string | null } | { kind: 'refused'; because: string };

/** A value typed by a person: trimmed, checked by its field; an empty one removes it. */
export function parseValue(field: CorrectableField, typed: string | null): Parsed {
  const { label, accepts, removable, parse } = correctable[field];
  const trimmed = (typed ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  if (trimmed === '') {
    return removable
      ? { kind: 'value', value: null }
      : { kind: 'refused', because: `Údaj „${label}“ nelze odstranit, jen opravit.` };
  }
  if (trimmed !== maskBirthNumbers(trimmed)) {
    return { kind: 'refused', because: `Do údaje „${label}“ nepatří rodné číslo.` };
  }
  const value = parse(trimmed);
  return value === null
    ? { kind: 'refused', because: `Údaj „${label}“ nelze takto zapsat. Přijímá se: ${accepts}.` }
    : { kind: 'value', value };
}
