import { czechDate } from './dates.ts';
import { withSlash } from './identifiers.ts';
import { type SampleOrganisation, seatOf } from './organisations.ts';
import type { SamplePerson } from './people.ts';

export type SampleApplication = 'poskytovatel' | 'rodina' | 'senior';

/** What stands in the place of the signature. */
export type FormSignature =
  /** the note that signing programs print; the certificate itself is put in when the PDF is written */
  | { kind: 'electronic'; signedBy: string }
  | { kind: 'ink'; asPicture: boolean }
  | { kind: 'typed'; text: string }
  | { kind: 'empty' };

/** A filled-in consent form, before any layout. */
export type ConsentForm = {
  /** the three applications, or another one of the ministry under its own name */
  application: SampleApplication | 'registr';
  person: SamplePerson;
  organisation: SampleOrganisation;
  /** IČO as written, when it differs from the organisation's */
  writtenIco?: string;
  position: string;
  statutory: boolean;
  /** YYYY-MM-DD */
  signedOn: string;
  signature: FormSignature;
  /** GDPR, or the repealed act of an old form */
  law: 'gdpr' | '101/2000';
  /** answers in Slovak */
  slovak?: boolean;
  /** passport of a foreigner without a birth number */
  passport?: string;
};

export type Row = [label: string, value: string];

export const ministry = 'Ministerstvo práce a sociálních věcí';
export const ministryStreet = 'Na Poříčním právu 1';
export const ministryCity = '128 00 Praha 2';
export const department = 'odbor provozu informačních a komunikačních technologií';
export const formTitle = 'Souhlas se zpracováním osobních údajů';

export function applicationName(application: ConsentForm['application']): string {
  return `OKslužby – ${application}`;
}

export function formPurpose(form: ConsentForm): string {
  return `pro zřízení uživatelského účtu k aplikaci ${applicationName(form.application)}`;
}

/** Rows of the person, in the order of the form. A foreigner has a passport in the place of a birth number. */
export function personRows(form: ConsentForm): Row[] {
  const { person } = form;
  const identity: Row[] = person.birthNumber
    ? [['Rodné číslo', withSlash(person.birthNumber)]]
    : [
        ['Rodné číslo', 'nemá přiděleno'],
        ['Číslo cestovního pasu', form.passport ?? ''],
      ];
  return [
    ['Jméno', person.given],
    ['Příjmení', person.family],
    ['Titul před / za jménem', [person.titleBefore, person.titleAfter].filter(Boolean).join(' / ')],
    ['Rodné příjmení', person.birthSurname],
    ...identity,
    ['Datum narození', czechDate(person.born)],
    ['Místo narození', person.birthPlace],
    ['Státní příslušnost', form.slovak ? 'slovenská' : person.citizenship],
    ['Adresa trvalého pobytu', person.address],
    ['Telefon', person.phone],
    ['E-mail', person.email],
  ];
}

export function organisationRows(form: ConsentForm): Row[] {
  return [
    ['Název organizace', form.organisation.name],
    ['IČO', form.writtenIco ?? form.organisation.ico],
    ['Sídlo organizace', seatOf(form.organisation)],
    ['Funkce v organizaci', form.position],
  ];
}

export const declarations = {
  statutory: 'čestně prohlašuji, že jsem statutárním zástupcem organizace',
  employee: 'jsem zaměstnancem organizace',
};

/** The wording of the consent; the old one cites the act that GDPR replaced. */
export function consentWording(form: ConsentForm): string {
  const purpose = `za účelem přidělení nebo zjištění identifikátoru klienta MPSV a zřízení uživatelského účtu k aplikaci ${applicationName(form.application)}`;
  if (form.law === '101/2000') {
    return `Souhlasím se zpracováním svých osobních údajů uvedených v tomto formuláři Ministerstvem práce a sociálních věcí ve smyslu zákona č. 101/2000 Sb., o ochraně osobních údajů, ${purpose}.`;
  }
  return `Souhlasím se zpracováním svých osobních údajů uvedených v tomto formuláři Ministerstvem práce a sociálních věcí, ${ministryStreet}, ${ministryCity}, jako správcem podle čl. 6 odst. 1 písm. a) nařízení (EU) 2016/679 (GDPR), ${purpose}. Souhlas uděluji dobrovolně na dobu trvání účtu a beru na vědomí, že jej mohu kdykoli odvolat.`;
}

export function placeAndDate(form: ConsentForm): string {
  return form.slovak
    ? `${form.organisation.inCity}, dňa ${czechDate(form.signedOn)}`
    : `${form.organisation.inCity} dne ${czechDate(form.signedOn)}`;
}

/** The lines printed by a program beside an electronic signature. */
export function electronicNote(form: ConsentForm & { signature: { kind: 'electronic' } }): string[] {
  return ['Elektronicky podepsáno', form.signature.signedBy, `Datum: ${czechDate(form.signedOn)}`];
}

/** The same questions as another edition of the form asks them. */
const shortLabels: Record<string, string> = {
  'Titul před / za jménem': 'Titul',
  'Rodné příjmení': 'Rozená(ý)',
  'Rodné číslo': 'R. č.',
  'Číslo cestovního pasu': 'Č. pasu',
  'Datum narození': 'Datum nar.',
  'Místo narození': 'Místo nar.',
  'Státní příslušnost': 'Občanství',
  'Adresa trvalého pobytu': 'Trvalé bydliště',
  'Název organizace': 'Název',
  IČO: 'IČ',
  'Sídlo organizace': 'Sídlo',
  'Funkce v organizaci': 'Pracovní pozice',
};

export function withShortLabels(rows: Row[]): Row[] {
  return rows.map(([label, value]) => [shortLabels[label] ?? label, value]);
}
