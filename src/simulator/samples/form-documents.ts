import {
  applicationName,
  type ConsentForm,
  consentWording,
  declarations,
  department,
  formPurpose,
  formTitle,
  ministry,
  ministryCity,
  ministryStreet,
  organisationRows,
  personRows,
  placeAndDate,
  type Row,
  type SampleApplication,
} from './consent-form.ts';
import { wordyDate } from './dates.ts';
import { docxOf, textParagraph, textTable } from './docx.ts';
import { withSlash } from './identifiers.ts';
import { seatOf } from './organisations.ts';
import { fullName } from './people.ts';

const applications: SampleApplication[] = ['poskytovatel', 'rodina', 'senior'];

/** Layout E: the form as a table in a word processor. */
export function formInDocxTable(form: ConsentForm, madeAt: Date): Promise<Uint8Array> {
  const ticked = applications.map((name) => `${name === form.application ? '☒' : '☐'} ${applicationName(name)}`);
  const role: Row[] = [
    ['Aplikace', ticked.join('   ')],
    ['Čestné prohlášení', `${form.statutory ? '☒' : '☐'} ${declarations.statutory}`],
    ['Zaměstnanec', `${form.statutory ? '☐' : '☒'} ${declarations.employee}`],
  ];
  return docxOf(
    [
      textParagraph(formTitle.toUpperCase(), { bold: true, size: 14, align: 'centre' }),
      textParagraph(formPurpose(form), { align: 'centre', spaceAfter: 12 }),
      textTable([...personRows(form), ...organisationRows(form), ...role]),
      textParagraph('', { spaceAfter: 4 }),
      textParagraph(consentWording(form)),
      textTable([
        ['Místo a datum', placeAndDate(form)],
        ['Podpis', typedSignature(form)],
      ]),
    ],
    { title: formTitle, creator: fullName(form.person), madeAt },
  );
}

/** Layout F: the consent in the sentences of a letter. */
export function formAsDocxLetter(form: ConsentForm, madeAt: Date): Promise<Uint8Array> {
  const { person, organisation } = form;
  const female = person.sex === 'female';
  const birthNumber = person.birthNumber ? `, rodné číslo ${withSlash(person.birthNumber)}` : '';
  return docxOf(
    [
      textParagraph(`${ministry}`, { bold: true, spaceAfter: 0 }),
      textParagraph(department, { spaceAfter: 0 }),
      textParagraph(`${ministryStreet}, ${ministryCity}`, { spaceAfter: 18 }),
      textParagraph(`${formTitle} ${formPurpose(form)}`, { bold: true, size: 12, spaceAfter: 12 }),
      textParagraph(
        `Já, níže podepsan${female ? 'á' : 'ý'} ${fullName(person)}, narozen${female ? 'a' : ''} ${wordyDate(person.born)}, místo narození: ${person.birthPlace}${birthNumber}, rodné příjmení ${person.birthSurname}, bytem ${person.address}, státní příslušnost: ${person.citizenship}, e-mail ${person.email}, telefon ${person.phone},`,
      ),
      textParagraph(
        `${form.statutory ? 'jako statutární zástupce' : 'zaměstnanec'} organizace ${organisation.name}, se sídlem ${seatOf(organisation)}, IČO: ${form.writtenIco ?? organisation.ico}, ve funkci: ${form.position},`,
      ),
      textParagraph(consentWording(form).replace('Souhlasím', 'souhlasím'), { spaceAfter: 24 }),
      textParagraph(placeAndDate(form), { spaceAfter: 18 }),
      textParagraph(`Podpis: ${typedSignature(form)}`),
    ],
    { title: formTitle, creator: fullName(person), madeAt },
  );
}

/** Layout G: the form copied into a text editor. */
export function formAsText(form: ConsentForm): Uint8Array {
  const width = Math.max(...[...personRows(form), ...organisationRows(form)].map(([label]) => label.length)) + 2;
  const rows = (list: Row[]) => list.map(([label, value]) => `${`${label}:`.padEnd(width)} ${value}`);
  const lines = [
    formTitle.toUpperCase(),
    formPurpose(form),
    '',
    'UŽIVATEL',
    ...rows(personRows(form)),
    '',
    'ORGANIZACE',
    ...rows(organisationRows(form)),
    `${'Aplikace:'.padEnd(width)} ${applicationName(form.application)}`,
    '',
    `[${form.statutory ? 'x' : ' '}] ${declarations.statutory}`,
    `[${form.statutory ? ' ' : 'x'}] ${declarations.employee}`,
    '',
    consentWording(form),
    '',
    placeAndDate(form),
    '',
    `Podpis: ${typedSignature(form)}`.trimEnd(),
    '',
  ];
  return new Uint8Array(Buffer.from(lines.join('\r\n'), 'utf8'));
}

/** Word processors and text editors hold no drawn or electronic signatures in our samples. */
function typedSignature(form: ConsentForm): string {
  if (form.signature.kind === 'typed') return form.signature.text;
  if (form.signature.kind === 'empty') return '';
  throw new Error('a form in a word processor can be signed only by typing');
}
