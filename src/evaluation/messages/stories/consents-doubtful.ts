import type { Application } from '../../../classification/act.ts';
import { boxIdFrom, withSlash } from '../../../simulator/samples/identifiers.ts';
import { type SampleOrganisation, seatOf } from '../../../simulator/samples/organisations.ts';
import { fullName, type SamplePerson } from '../../../simulator/samples/people.ts';
import type { Question } from '../../documents/form.ts';
import { act, type Desk, fromOwnBox } from '../desk.ts';
import { type Flaw, formOffice, formPdf } from '../files.ts';
import { asksFor, type FormPlan, typedMark, withWrongCheck } from '../forms.ts';
import type { Circumstance } from '../labels.ts';
import type { PlannedAct, PlannedMessage, PlannedSender } from '../plan.ts';

type Given = { desk: Desk; person: SamplePerson; organisation: SampleOrganisation };

/** A consent that is in order but for what is told here, which a person has to look at. */
type Doubtful = {
  story: string;
  /** the list of words that it is told in */
  told?: 'onBehalf' | 'oldLaw' | 'outsiders';
  what: Circumstance[];
  application?: Application;
  plan: (given: Given) => Partial<FormPlan>;
  act?: Partial<PlannedAct>;
  asks?: Question[];
  flaw?: Flaw;
  /** written in a word processor */
  office?: true;
  person?: (desk: Desk) => SamplePerson;
  organisation?: (desk: Desk, person: SamplePerson) => SampleOrganisation;
  envelope?: (given: Given) => Partial<PlannedMessage>;
};

const bySelf = ({ person }: Given): Partial<FormPlan> => ({ signer: { person } });
const employee = ({ person }: Given): Partial<FormPlan> => ({ signer: { person }, statutory: false });
const typed = ({ person }: Given): Partial<FormPlan> => ({ mark: typedMark(person) });
const ink = (asPicture: boolean) => (): Partial<FormPlan> => ({ mark: { kind: 'ink', asPicture } });
const registeredWithAnother = (desk: Desk) => desk.cast.organisation(desk.cast.person());
const unregistered = (desk: Desk) => desk.cast.unregistered();

// biome-ignore format: one story a row reads as the table it is
const doubtful: Doubtful[] = [
  // the signature
  { story: 'typed-name', what: ['name typed in the place of the signature'], plan: typed },
  { story: 'typed-in-a-word-processor', what: ['name typed in the place of the signature'], office: true, plan: typed },
  { story: 'signed-on-behalf', told: 'onBehalf', what: ['signed by somebody on behalf'], plan: ({ desk }) => ({ mark: { kind: 'typed', text: desk.pick(desk.words.onBehalf)(fullName(desk.cast.person())) } }) },
  { story: 'picture-of-a-signature', what: ['signature to be seen on an image'], plan: ink(true) },
  { story: 'drawn-signature', what: ['signature to be seen on an image'], plan: ink(false) },
  { story: 'signed-by-somebody-else', what: ['e-signature of somebody else'], plan: ({ desk }) => ({ signer: { person: desk.cast.person() } }) },
  { story: 'sealed-only', what: ['only the seal of the organisation'], plan: ({ organisation }) => ({ signer: { seal: organisation } }) },
  { story: 'changed-after-signing', what: ['changed after it was signed'], plan: bySelf, flaw: 'changed after signing' },
  { story: 'unknown-authority', what: ['e-signature of an unknown authority'], plan: bySelf, flaw: 'unknown authority' },
  // who sent it
  { story: 'own-box-of-a-person', what: ['from the box of the person, not of the organisation'], plan: () => ({}), envelope: ({ desk, person }) => ({ sender: desk.cast.ownBox(person) }) },
  { story: 'founder-sends', what: ['from the box of another organisation'], plan: bySelf, envelope: ({ desk }) => ({ sender: desk.cast.boxOf(desk.cast.municipality(desk.cast.person())) }) },
  { story: 'another-organisation-sends', what: ['from the box of another organisation'], plan: bySelf, envelope: ({ desk }) => ({ sender: desk.cast.boxOf(desk.cast.unregistered()) }) },
  { story: 'advocate-sends', what: ['from a representative'], plan: bySelf, envelope: ({ desk }) => ({ sender: advocate(desk) }) },
  { story: 'unlisted-box', what: ['the box is in no directory'], plan: bySelf, envelope: ({ organisation }) => ({ sender: unlisted(organisation) }) },
  { story: 'region', what: ['the sender is a region'], plan: bySelf, organisation: (desk, person) => region(desk, person) },
  { story: 'for-own-hands', what: ['for the hands of the addressee alone'], plan: bySelf, envelope: () => ({ personalDelivery: true }) },
  // the organisation
  { story: 'not-registered', what: ['not in the register of providers', 'no register names the statutory representative'], plan: bySelf, organisation: unregistered },
  { story: 'services-ended', what: ['all services ended or not begun'], plan: bySelf, organisation: (desk, person) => desk.cast.organisation(person, { services: 'ended' }) },
  { story: 'services-not-begun', what: ['all services ended or not begun'], plan: bySelf, organisation: (desk, person) => desk.cast.organisation(person, { services: 'not begun' }) },
  { story: 'no-seat', what: ['no register tells the seat', 'no register names the statutory representative'], application: 'rodina', plan: bySelf, organisation: unregistered },
  { story: 'another-seat', what: ['another seat than in the register'], asks: ['seat'], plan: ({ desk, person }) => ({ signer: { person }, written: { seat: seatOf(desk.cast.unregistered()) } }) },
  { story: 'renamed', what: ['another name than in the register'], plan: bySelf, organisation: renamed },
  { story: 'mistyped-ico', what: ['IČO with a wrong check digit'], plan: ({ person, organisation }) => ({ signer: { person }, written: { ico: mistyped(organisation.ico) } }) },
  // the person
  { story: 'another-in-the-register', what: ['another statutory representative in the register'], plan: bySelf, organisation: registeredWithAnother },
  { story: 'employee-alone', what: ['no statutory representative known'], plan: employee, organisation: registeredWithAnother },
  { story: 'outsider', told: 'outsiders', what: ['perhaps not an employee', 'no statutory representative known'], plan: ({ desk, person }) => ({ signer: { person }, statutory: false, position: desk.pick(desk.words.outsiders)[person.sex === 'male' ? 0 : 1] }), organisation: registeredWithAnother },
  { story: 'foreigner', what: ['a foreigner'], asks: ['citizenship'], plan: bySelf, person: (desk) => desk.cast.foreigner() },
  { story: 'slovak', what: ['filled in in Slovak'], asks: ['citizenship', 'birthNumber'], plan: ({ person }) => ({ signer: { person }, written: slovakAnswers(person) }) },
  { story: 'wrong-birth-number', what: ['birth number with a wrong check digit'], asks: ['birthNumber', 'birthDate'], plan: ({ person }) => ({ signer: { person }, written: { birthNumber: withWrongCheck(person.birthNumber!) } }) },
  { story: 'birth-number-of-another-day', what: ['birth number of another day'], asks: ['birthNumber', 'birthDate'], plan: ({ desk, person }) => ({ signer: { person }, written: { birthNumber: withSlash(desk.cast.person(({ sex }) => sex === person.sex).birthNumber!) } }) },
  { story: 'annotation-of-another', what: ['the annotation names somebody else'], plan: bySelf, envelope: ({ desk, organisation }) => ({ annotation: mentioning(desk, 'person', organisation, desk.cast.person()) }) },
  // the paper
  { story: 'repealed-act', told: 'oldLaw', what: ['a form of the repealed act'], plan: ({ desk, person }) => ({ signer: { person }, consent: desk.pick(desk.words.oldLaw)('OKslužby') }) },
  { story: 'dated-ahead', what: ['dated after it came'], plan: ({ desk, person }) => ({ signedOn: desk.day(-40), signer: { person } }) },
  { story: 'dated-long-ago', what: ['dated years ago', 'signature to be seen on an image'], plan: ({ desk }) => ({ signedOn: desk.day(1900), mark: { kind: 'ink', asPicture: true } }) },
  { story: 'undated', what: ['not dated', 'signature to be seen on an image'], plan: () => ({ signedOn: null, mark: { kind: 'ink', asPicture: true } }) },
  { story: 'application-not-told', what: [], plan: ({ person }) => ({ applications: [], signer: { person } }), act: { application: null }, envelope: ({ desk, person, organisation }) => ({ annotation: desk.announce('vague', { application: '', person, organisation }, 'with care') }) },
  { story: 'annotation-of-another-application', what: [], plan: bySelf, act: { application: null, unmeasured: ['application'] }, envelope: ({ desk, person, organisation }) => ({ annotation: mentioning(desk, 'application', organisation, person) }) },
];

/** Each told once, or in every wording that the set has for it. */
export function consentsDoubtful(desk: Desk): void {
  for (const one of doubtful) {
    desk.story(one.story, one.told ? desk.words[one.told].length : 1, () => tell(desk, one));
  }
}

function tell(desk: Desk, one: Doubtful): void {
  const person = one.person?.(desk) ?? desk.cast.person();
  const organisation = one.organisation?.(desk, person) ?? desk.cast.organisation(person);
  const given = { desk, person, organisation };
  const application = one.application ?? 'poskytovatel';
  const plan = desk.sound(person, organisation, application, one.plan(given));
  const layout = desk.formWith(
    (form) =>
      asksFor(form, ...(one.asks ?? [])) &&
      (plan.applications.length > 0 || form.wording.application.toldBy === 'ticks'),
  );
  const name = desk.pick(desk.words.files.forms);
  const note =
    plan.signer && 'person' in plan.signer
      ? { note: desk.pick(desk.words.signedNotes)(fullName(plan.signer.person)) }
      : {};
  desk.send({
    ...fromOwnBox(desk, organisation),
    annotation: desk.announce('consent', { application: desk.spelled(application), person, organisation }),
    files: [
      one.office
        ? formOffice(name, layout, plan, desk.pick(['docx', 'odt'] as const))
        : formPdf(name, layout, [plan], { ...note, ...(one.flaw ? { flaw: one.flaw } : {}) }),
    ],
    ...one.envelope?.(given),
    acts: [act('consent', application, person, organisation, one.what, one.act ?? {})],
  });
}

/** Advocates write in the name of clients from boxes of their own. */
export function advocate(desk: Desk): PlannedSender {
  const name = `${fullName(desk.cast.person())}, advokát`;
  return desk.cast.boxOf({ ...desk.cast.unregistered(), name, boxType: 'PFO_ADVOK', senderType: 31 });
}

/** The register still has the old name. */
function renamed(desk: Desk, person: SamplePerson): SampleOrganisation {
  const organisation = desk.cast.unregistered();
  const before = { ...organisation, name: desk.cast.unregistered().name };
  desk.cast.providers.push({ organisation: before, statutory: [person], services: 'active' });
  return organisation;
}

function region(desk: Desk, person: SamplePerson): SampleOrganisation {
  const organisation: SampleOrganisation = {
    ...desk.cast.unregistered(),
    name: desk.words.region,
    boxType: 'OVM',
    senderType: 10,
  };
  desk.cast.providers.push({ organisation, statutory: [person], services: 'active' });
  return organisation;
}

function unlisted(organisation: SampleOrganisation): PlannedSender {
  const boxId = boxIdFrom(`${organisation.boxId.slice(0, 3)}q${organisation.boxId.slice(4, 6)}`);
  return { boxId, name: organisation.name, address: seatOf(organisation), type: 20 };
}

/** An annotation that names the person, or the application senior. */
function mentioning(
  desk: Desk,
  what: 'person' | 'application',
  organisation: SampleOrganisation,
  person: SamplePerson,
): string {
  // Only the one that speaks of another application may name one that the form does not.
  const about = { application: desk.spelled(what === 'person' ? 'poskytovatel' : 'senior'), person, organisation };
  const named = what === 'person' ? person.family : about.application;
  return desk.words.annotations.consent.map((write) => write(about)).find((text) => text.includes(named))!;
}

function mistyped(ico: string): string {
  return `${ico.slice(0, 7)}${(Number(ico[7]) + 3) % 10}`;
}

function slovakAnswers(person: SamplePerson): FormPlan['written'] {
  return {
    citizenship: 'Slovenská republika',
    position: person.sex === 'male' ? 'riaditeľ' : 'riaditeľka',
    birthPlace: 'Veľké Lúčky',
    address: 'Hlavná ulica 14, 949 01 Veľké Lúčky, Slovensko',
  };
}
