import { czechDate, wordyDate } from '../../../simulator/samples/dates.ts';
import { withSlash } from '../../../simulator/samples/identifiers.ts';
import { seatOf } from '../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../simulator/samples/people.ts';
import { applicationName } from '../form.ts';
import type { LetterLayout } from '../layout.ts';
import { letterPage } from '../pages/letter-page.ts';

const department = [
  'Ministerstvo práce a sociálních věcí',
  'odbor provozu informačních a komunikačních technologií',
  'Na Poříčním právu 1, 128 00 Praha 2',
];

const born = (person: SamplePerson) => `nar. ${czechDate(person.born)}`;
const named = (names: string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} a ${names.at(-1)}`;

const letter = letterPage({
  margin: 66,
  face: 'serif',
  boldFace: 'serifBold',
  size: 10.5,
  head: 'left',
  addresseeX: 230,
  dateAt: 'right',
  signatureX: 260,
  footer: true,
});

export const developingLetters: LetterLayout[] = [
  {
    id: 'request',
    typeface: 'dejavu',
    kind: 'request',
    people: 1,
    draw: letter,
    wording: {
      tells: ['birthDate', 'username'],
      write: (plan) => {
        const { person, username, position } = plan.people[0]!;
        const colleague = person.sex === 'female' ? 'naši pracovnici' : 'našeho pracovníka';
        return {
          organisation: plan.organisation,
          to: department,
          reference: plan.reference,
          writtenOn: plan.writtenOn,
          subject: `Žádost o povolení přístupu k aplikaci ${named(plan.applications.map(applicationName))}`,
          body: [
            'Vážený pane řediteli,',
            `žádáme o povolení přístupu k aplikaci ${named(plan.applications.map(applicationName))} pro ${colleague}: ${fullName(person)}, ${born(person)}, uživatelské jméno ${username}, pracovní pozice: ${position}.`,
            'Děkujeme za vyřízení.',
          ],
          signedBy: fullName(plan.statutory),
          position: plan.statutoryPosition,
          signature: 'ink',
        };
      },
    },
  },
  {
    id: 'request table',
    typeface: 'dejavu',
    kind: 'request',
    people: 3,
    draw: letter,
    wording: {
      tells: ['birthDate', 'username'],
      write: (plan) => ({
        organisation: plan.organisation,
        to: department,
        writtenOn: plan.writtenOn,
        subject: 'Žádost o povolení přístupu do OKslužby',
        body: [
          `Žádáme o povolení přístupu k aplikaci ${named(plan.applications.map(applicationName))} pro tyto naše pracovníky:`,
          [
            ['Jméno a příjmení', 'Datum narození', 'Uživatelské jméno'],
            ...plan.people.map(({ person, username }) => [
              `${person.given} ${person.family}`,
              czechDate(person.born),
              username,
            ]),
          ],
          'S pozdravem',
        ],
        signedBy: fullName(plan.statutory),
        position: plan.statutoryPosition,
        signature: 'ink',
      }),
    },
  },
  {
    id: 'consent letter',
    typeface: 'dejavu',
    kind: 'consent',
    draw: letter,
    wording: {
      tells: ['birthNumber', 'email'],
      write: (plan) => {
        const { person, organisation } = plan;
        const female = person.sex === 'female';
        const number = person.birthNumber ? `, rodné číslo ${withSlash(person.birthNumber)}` : '';
        return {
          organisation: null,
          from: [],
          to: department,
          writtenOn: plan.signedOn,
          subject: `Souhlas se zpracováním osobních údajů pro aplikaci ${applicationName(plan.application)}`,
          body: [
            `Já, níže podepsan${female ? 'á' : 'ý'} ${fullName(person)}, narozen${female ? 'a' : ''} ${wordyDate(person.born)}${number}, bytem ${person.address}, e-mail ${person.email},`,
            `${plan.statutory ? 'statutární zástupce' : 'zaměstnanec'} organizace ${organisation.name}, se sídlem ${seatOf(organisation)}, IČO: ${organisation.ico}, ve funkci: ${plan.position},`,
            `souhlasím se zpracováním svých osobních údajů Ministerstvem práce a sociálních věcí za účelem zřízení uživatelského účtu k aplikaci ${applicationName(plan.application)}.`,
            `${organisation.inCity} dne ${czechDate(plan.signedOn)}`,
          ],
          signedBy: fullName(person),
          ...(plan.signature === 'ink' ? { signature: 'ink' as const } : {}),
        };
      },
    },
  },
];
