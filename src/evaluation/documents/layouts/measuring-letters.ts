import { dottedDate, wordyDate } from '../../../simulator/samples/dates.ts';
import { withSlash } from '../../../simulator/samples/identifiers.ts';
import { seatOf } from '../../../simulator/samples/organisations.ts';
import { fullName } from '../../../simulator/samples/people.ts';
import { applicationName } from '../form.ts';
import type { LetterLayout } from '../layout.ts';
import { letterPage } from '../pages/letter-page.ts';

const ministry = ['MPSV ČR', 'Odbor provozu ICT, k rukám ředitele odboru', 'Na Poříčním právu 376/1', '128 01 Praha 2'];

const letter = letterPage({
  margin: 74,
  face: 'sans',
  boldFace: 'bold',
  size: 10,
  head: 'centre',
  addresseeX: 0,
  dateAt: 'left',
  signatureX: 200,
  footer: false,
});

const both = (names: string[]) => names.join(' a ');

export const measuringLetters: LetterLayout[] = [
  {
    id: 'asking',
    typeface: 'liberation',
    kind: 'request',
    people: 1,
    draw: letter,
    wording: {
      tells: ['birthDate', 'username'],
      write: (plan) => {
        const { person, username } = plan.people[0]!;
        const applications = both(plan.applications.map(applicationName));
        return {
          organisation: plan.organisation,
          to: ministry,
          writtenOn: plan.writtenOn,
          subject: `Žádost o přístup do aplikace ${applications}`,
          body: [
            'Dobrý den,',
            `obracíme se na Vás s žádostí o přístup do aplikace ${applications} pro tuto osobu: ${person.given} ${person.family}, datum narození ${dottedDate(person.born)}.`,
            `Stávající uživatelské jméno: ${username}.`,
            'Předem děkujeme.',
          ],
          signedBy: fullName(plan.statutory),
          position: plan.statutoryPosition,
          signature: 'ink',
          stamp: [plan.organisation.city, `IČO ${plan.organisation.ico}`],
        };
      },
    },
  },
  {
    id: 'asking list',
    typeface: 'condensed',
    kind: 'request',
    people: 3,
    draw: letter,
    wording: {
      tells: ['birthDate', 'username'],
      write: (plan) => ({
        organisation: plan.organisation,
        to: ministry,
        reference: plan.reference,
        writtenOn: plan.writtenOn,
        subject: `Povolení přístupu – ${both(plan.applications.map(applicationName))}`,
        body: [
          `na základě zveřejněného postupu žádáme o povolení přístupu do aplikace ${both(plan.applications.map(applicationName))} pro následující osoby:`,
          [
            ['Příjmení a jméno', 'Narozen(a)', 'Login', 'Zařazení'],
            ...plan.people.map(({ person, username, position }) => [
              `${person.family} ${person.given}`,
              dottedDate(person.born),
              username,
              position,
            ]),
          ],
        ],
        signedBy: fullName(plan.statutory),
        position: plan.statutoryPosition,
        signature: 'ink',
      }),
    },
  },
  {
    id: 'declaring',
    typeface: 'liberation',
    kind: 'consent',
    draw: letter,
    wording: {
      tells: ['birthNumber', 'email'],
      write: (plan) => {
        const { person, organisation } = plan;
        const female = person.sex === 'female';
        const number = person.birthNumber ? `, r. č. ${withSlash(person.birthNumber)}` : '';
        return {
          organisation: null,
          from: [],
          to: ministry,
          writtenOn: plan.signedOn,
          subject: `Souhlas se zpracováním osobních údajů k aplikaci ${applicationName(plan.application)}`,
          body: [
            `Já ${fullName(person)}, nar. ${wordyDate(person.born)}${number}, trvale bytem ${person.address}, ${plan.statutory ? `jako statutární orgán organizace` : `${female ? 'zaměstnankyně' : 'zaměstnanec'} organizace`} ${organisation.name}, IČO ${organisation.ico}, se sídlem ${seatOf(organisation)}, uděluji tímto Ministerstvu práce a sociálních věcí souhlas se zpracováním mých osobních údajů pro účely zřízení účtu v aplikaci ${applicationName(plan.application)}.`,
            `Kontaktní e-mail: ${person.email}`,
            `${organisation.inCity} dne ${wordyDate(plan.signedOn)}`,
          ],
          signedBy: fullName(person),
          ...(plan.signature === 'ink' ? { signature: 'ink' as const } : {}),
        };
      },
    },
  },
];
