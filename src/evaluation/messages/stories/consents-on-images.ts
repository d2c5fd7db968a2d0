import { czechDate } from '../../../simulator/samples/dates.ts';
import { seeded, seedOf } from '../../../simulator/samples/random.ts';
import { zipOf } from '../../../simulator/samples/zip.ts';
import type { ScanFormat } from '../../documents/scan/files.ts';
import type { LookName } from '../../documents/scan/looks.ts';
import { act, type Desk, fromOwnBox } from '../desk.ts';
import { formScan, plainFile } from '../files.ts';
import type { Circumstance } from '../labels.ts';

const ink = { kind: 'ink', asPicture: false } as const;
const seen: Circumstance[] = ['signature to be seen on an image'];

const scans: [LookName, ScanFormat][] = [
  ['usual', 'pdf'],
  ['clean', 'pdf searchable'],
  ['photo', 'jpeg'],
  ['uneven', 'pdf'],
  ['fax', 'tiff g4'],
  ['turned', 'pdf'],
  ['copy', 'jpeg'],
  ['usual', 'pdf rotated'],
];

/** Consents that are images, letters in the place of forms, and what nobody can open. */
export function consentsOnImages(desk: Desk, times: (developing: number, measuring: number) => number): void {
  const shortForm = () => desk.formWith(({ pages, interactive }) => pages === 1 && !interactive);

  desk.story('scan-of-a-form', times(5, 8), (round) => {
    const person = desk.cast.person();
    const organisation = desk.cast.organisation(person);
    const [look, format] = scans[round % scans.length]!;
    const plan = desk.sound(person, organisation, 'poskytovatel', { mark: ink });
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce(
        'consent',
        { application: desk.spelled('poskytovatel'), person, organisation },
        'with care',
      ),
      files: [formScan(desk.pick(desk.words.files.scans), [{ layout: shortForm(), plan }], look, format)],
      acts: [act('consent', 'poskytovatel', person, organisation, seen, { hasText: false })],
    });
  });

  desk.story('three-forms-in-one-scan', 1, () => {
    const people = [desk.cast.person(), desk.cast.person(), desk.cast.person()];
    const organisation = desk.cast.organisation(people[0]!);
    const layout = shortForm();
    const forms = people.map((person, index) => ({
      layout,
      plan: desk.sound(person, organisation, 'rodina', { mark: ink, statutory: index === 0 }),
    }));
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce(
        'consents',
        { application: desk.spelled('rodina'), person: people[0]!, organisation },
        'with care',
      ),
      files: [formScan(desk.pick(desk.words.files.scans), forms, 'usual', 'pdf')],
      acts: people.map((person) => act('consent', 'rodina', person, organisation, seen, { hasText: false })),
    });
  });

  desk.story('letter-instead-of-a-form', times(5, 3), () => {
    const person = desk.cast.person();
    const organisation = desk.cast.organisation(person);
    const position = desk.statutoryPosition(person);
    const text = desk.pick(desk.words.consentLetters).write({
      person,
      organisation,
      position,
      applications: desk.spelled('senior'),
      born: czechDate(person.born),
    });
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('consent', { application: desk.spelled('senior'), person, organisation }),
      files: [desk.letter(text, { organisation, signedBy: person, position, signer: { person } })],
      acts: [act('consent', 'senior', person, organisation, ['a letter instead of the form'])],
    });
  });

  desk.story('locked-archive', 1, () => {
    const person = desk.cast.person();
    const organisation = desk.cast.organisation(person);
    const next = seeded(seedOf(organisation.ico));
    const noise = () => Uint8Array.from({ length: 3000 }, () => Math.floor(next() * 256));
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announceBarely('consent', organisation),
      files: [
        plainFile('souhlas.zip', 'application/zip', () =>
          zipOf([{ name: 'souhlas.pdf', content: noise() }], { encrypted: true }),
        ),
      ],
      acts: [act('consent', null, null, organisation, ['cannot be opened'], { account: 'unknown', hasText: false })],
    });
  });

  desk.story('flagged-by-isds', times(1, 2), () => {
    const person = desk.cast.person();
    const organisation = desk.cast.organisation(person);
    desk.send({
      ...fromOwnBox(desk, organisation),
      annotation: desk.announce('consent', { application: desk.spelled('poskytovatel'), person, organisation }),
      suspicious: true,
      files: [desk.signed(desk.sound(person, organisation, 'poskytovatel'))],
      state: 'quarantined',
    });
  });
}
