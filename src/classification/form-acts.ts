import type { ActKind, Application, Doubt, Evidence, Person, Value } from './act.ts';
import { applicationsOf, findApplications, findBareApplications, findOtherApplications } from './application.ts';
import { announcedAgainst, isOfAnotherMatter, sampleLine } from './cautions.ts';
import { annotationApplication, type Draft, doubt, type MessageContext, orderOf } from './draft.ts';
import { documentEvidence } from './evidence-text.ts';
import { consentSentence } from './fields/consent-sentence.ts';
import { organisationFrom } from './fields/organisation.ts';
import { labelledEvidence, personFrom } from './fields/person.ts';
import { roleFrom } from './fields/role.ts';
import { signedOnFrom, signingOf } from './fields/signing.ts';
import { isScanned, isTickLine, type Tick, tickedApplications, ticksOf } from './fields/ticks.ts';
import { fold } from './folded.ts';
import { nameOf, peopleIn } from './letter-people.ts';
import { compareNames } from './names.ts';
import { findNames } from './people.ts';
import { evidenceOf, type Section, unbroken } from './sections.ts';
import { presentLawWords, repealedLaw, slovakLetters, slovakWords, strikeOutWords } from './vocabulary/consents.ts';
import { anyOf, anyWord } from './vocabulary/word.ts';

/** Applications named anywhere in a section, in the order in which they are first named. */
function applicationsNamed(section: Section): Application[] {
  return applicationsOf(section.lines.flatMap((one) => findApplications(one.line.text)));
}

type Source = { name: string; applications: Application[]; evidence: Evidence };
type Decided = { chosen: Value<Application>[]; conflict: { because: string; evidence: Evidence } | null };

function sourcesOf(section: Section, ticks: Tick[]): Source[] {
  const sources: Source[] = [];
  const { offered, ticked } = tickedApplications(ticks);
  const scanned = isScanned(section);
  const several = applicationsNamed(section).length > 1;
  const titled = applicationsOf(section.title.flatMap((one) => findApplications(one.line.text)));
  if (titled.length === 1 || (titled.length > 1 && offered.length === 0)) {
    const line = section.title.find((one) => findApplications(one.line.text).length > 0)!;
    sources.push({ name: 'nadpis', applications: titled, evidence: evidenceOf(section, line) });
  }
  if (ticked.length > 0) {
    sources.push({
      name: 'zaškrtnutí',
      applications: ticked.map((one) => one.application),
      evidence: ticked[0]!.evidence,
    });
  }
  const labelled = section.labelled.values.filter((value) => value.field === 'application');
  for (const value of labelled) {
    const applications = applicationsOf(findBareApplications(value.text));
    const tickLine = value.line ? isTickLine(value.line.text) : false;
    // On a scan boxes are no characters: where several are named, what stands behind the label are the offers.
    if (applications.length > 0 && !tickLine && !(scanned && several))
      sources.push({ name: 'údaj Aplikace', applications, evidence: labelledEvidence(section, value) });
  }
  const said = new Map<Application, Evidence>();
  const offers = ticks.map((tick) => fold(tick.label)).filter((label) => label.length > 3);
  for (const one of section.lines) {
    const folded = fold(one.line.text);
    const offering = isTickLine(one.line.text) || offers.some((label) => folded.includes(label.slice(0, 60)));
    if (section.title.includes(one) || offering || labelled.some((value) => value.line === one.line)) continue;
    for (const mention of findApplications(one.line.text))
      if (!said.has(mention.application)) said.set(mention.application, evidenceOf(section, one));
  }
  // Two or three applications in the running text are the form's own words about all of them.
  if (said.size === 1) {
    const [application, evidence] = [...said][0]!;
    sources.push({ name: 'text', applications: [application], evidence });
  }
  return sources;
}

/** The application by title, ticks, its own field and the text; where they disagree nothing is chosen. */
function decideApplication(section: Section, ticks: Tick[], context: MessageContext): Decided {
  const sources = sourcesOf(section, ticks);
  const first = sources[0];
  const { offered, ticked, certain } = tickedApplications(ticks);
  // Boxes drawn as characters: which of them is ticked, the text of a PDF does not tell.
  const unseenBoxes =
    offered.length === 0 &&
    section.lines.some((one) => isTickLine(one.line.text) && findBareApplications(one.line.text).length > 0);
  if (!first) {
    const announced = annotationApplication(context);
    // Boxes offered and left empty, or several named and none chosen: the sender could have said it on the form.
    const several = applicationsNamed(section).length > 1;
    const unticked = offered.length > 0 || unseenBoxes || several;
    const fallback = announced && unticked ? { ...announced, sure: false } : announced;
    return { chosen: fallback ? [fallback] : [], conflict: null };
  }
  const apart = sources.find(
    (one) => !one.applications.some((application) => first.applications.includes(application)),
  );
  if (apart) {
    const because = `Aplikace se rozcházejí: ${first.name} uvádí ${first.applications.join(', ')}, ${apart.name} ${apart.applications.join(', ')}.`;
    return { chosen: [], conflict: { because, evidence: apart.evidence } };
  }
  const deciding = sources.find((one) => one.name === 'zaškrtnutí') ?? first;
  // All three in a title, or words to be struck out, are what the form offers and not what was chosen.
  const strikeOut = section.lines.some((one) => strikingOut.test(fold(one.line.text)));
  const offer =
    deciding.name !== 'zaškrtnutí' &&
    (deciding.applications.length > 2 || (deciding.applications.length > 1 && strikeOut));
  // On a scan, one box clearly ticked and the others clearly empty, and a box for each application that is named.
  const named = applicationsNamed(section);
  const seen =
    !isScanned(section) || named.length < 2 || (certain && offered.length === named.length && ticked.length === 1);
  const sure = !offer && !unseenBoxes && seen;
  const evidenceOfTick = new Map(tickedApplications(ticks).ticked.map((one) => [one.application, one.evidence]));
  return {
    chosen: deciding.applications.map((value) => ({
      value,
      sure,
      // Each tick is its own evidence: which of two comes first decides.
      evidence: (deciding.name === 'zaškrtnutí' && evidenceOfTick.get(value)) || deciding.evidence,
    })),
    conflict: null,
  };
}

const slovak = new RegExp(`(?<![a-z])${anyOf(slovakWords)}(?![a-z])`, 'g');
const presentLaw = anyWord(presentLawWords);
const strikingOut = anyWord(strikeOutWords);

/** Doubts that stand in the words of a section whatever it asks: an old form, Slovak. */
export function wordingDoubts(section: Section): Doubt[] {
  const doubts: Doubt[] = [];
  const old = section.lines.find((one) => repealedLaw.pattern.test(one.line.text));
  const today = section.lines.some((one) => presentLaw.test(fold(one.line.text)));
  if (old) {
    const because = today
      ? 'Formulář uvádí i zrušený zákon č. 101/2000 Sb.'
      : 'Formulář uvádí zrušený zákon č. 101/2000 Sb., je to zřejmě starší verze.';
    doubts.push({ code: 'old_form', because, evidence: evidenceOf(section, old) });
  }
  const words = new Set(
    section.lines.flatMap((one) => [...fold(one.line.text).matchAll(slovak)].map((match) => match[0])),
  );
  const marks = section.lines.find((one) => slovakLetters.test(one.line.text));
  if (words.size >= 2 || (words.size >= 1 && marks)) {
    const evidence = marks ? evidenceOf(section, marks) : null;
    doubts.push({ code: 'foreign_language', because: 'Text je slovensky; rodné číslo může být slovenské.', evidence });
  }
  return doubts;
}

/** The person of a form: from its labels, or from its sentences ("Já, níže podepsaná Jana Malá, nar. …"). */
function personOf(section: Section): Person {
  const labelled = personFrom(section, section.labelled.values);
  if (labelled.familyName) return labelled;
  const people = peopleIn(unbroken(section));
  const declaring =
    people.find((one) => /(?<![a-z])ja,?(?: [a-z/]+){0,3}$|podepsan[aiy/]*$/.test(one.before)) ??
    people.find((one) => one.identified);
  if (!declaring) return labelled;
  const person = { ...declaring.person };
  for (const field of Object.keys(person) as (keyof Person)[]) {
    if (person[field] === null) Object.assign(person, { [field]: labelled[field] });
  }
  return person;
}

/** A full name in the name of the file, when it is not the person's: somebody else's form, or the wrong file. */
function otherNameOfFile(section: Section, person: Person): Evidence | null {
  const name = nameOf(person);
  const text = section.document.name.replace(/\.[a-z0-9]{2,5}$/i, '').replace(/[_.-]+/g, ' ');
  const named = findNames(text).filter((one) => one.givenNames !== null);
  if (name === '' || named.length !== 1) return null;
  const [seen] = named;
  const written = text.slice(seen!.index, seen!.index + seen!.length);
  const same = [`${seen!.givenNames} ${seen!.familyName}`, written].some(
    (one) => compareNames(one, name) !== 'different',
  );
  return same ? null : documentEvidence(section.document, null, written);
}

/** The sex written on the form, when the birth number tells the other one. */
function sexAgainstBirthNumber(section: Section, person: Person): Evidence | null {
  const written = section.labelled.values.find((value) => value.field === 'sex');
  const told = person.birthNumber?.value.sex;
  const sex = /^(m|z)/.exec(fold(written?.text ?? ''))?.[1];
  if (!written || !told || !sex || (sex === 'm') === (told === 'male')) return null;
  return labelledEvidence(section, written);
}

const nameFields = ['fullName', 'familyThenGiven', 'familyName', 'givenNames'] as const;

/** A letter under the title of the form: no place for a name, or "Věc: Souhlas …". */
function isProse(section: Section): boolean {
  if (section.fields.length > 0 || isScanned(section)) return false;
  const { labels } = section.labelled;
  if (!nameFields.some((field) => labels.has(field))) return true;
  return section.title.some((one) => /^(?:vec|predmet) ?:/.test(fold(one.line.text.trim())));
}

/** Nothing was filled in, and nothing lies on the page that may be handwriting. */
function isBlank(section: Section, draft: Draft): boolean {
  const { person, organisation, signing } = draft;
  const { reading } = section.document;
  const drawn = reading.pages.some((page) => page.text !== 'layer' || (page.pictures ?? []).length > 0);
  const values = [person.givenNames, person.familyName, person.birthDate, person.birthNumber, organisation.ico];
  return (
    reading.outcome === 'complete' &&
    !drawn &&
    signing.kind === 'none' &&
    draft.signedOn === null &&
    values.every((one) => one === null)
  );
}

/** Acts of one filled form: a consent for each application it is given for, or another matter (OKslužby – registr). */
export function formActs(section: Section, context: MessageContext): Draft[] {
  const { values } = section.labelled;
  const ticks = ticksOf(section);
  const decided = decideApplication(section, ticks, context);
  const person = personOf(section);
  if (!context.named && !context.addressed && decided.chosen.length === 0 && isOfAnotherMatter(section)) return [];
  const titleEvidence = section.title.map((one) => evidenceOf(section, one));
  const otherLine = [...section.title, ...section.lines].find((one) => findOtherApplications(one.line.text).length > 0);
  const foreign =
    otherLine !== undefined && decided.chosen.every((one) => one.evidence.source !== 'document') && !decided.conflict;
  const kind: ActKind = foreign ? 'other' : 'consent';
  const applications: (Value<Application> | null)[] = foreign || decided.chosen.length === 0 ? [null] : decided.chosen;
  const role = roleFrom(section, values, ticks);
  return applications.map((application, at) => {
    const draft: Draft = {
      kind,
      application,
      person,
      organisation: organisationFrom(section, values),
      role,
      consentSentence: kind === 'consent' ? consentSentence(section, ticks) : null,
      form: section.form?.id ?? null,
      signedOn: signedOnFrom(section),
      signing: signingOf(section, person, context.detachedSignature),
      documents: [section.document.place],
      evidence: titleEvidence.slice(0, 3),
      doubts: wordingDoubts(section),
      digest: section.document.sha256,
      place: section.place,
      order: orderOf(section.document, section.place, 0, at),
      signatoryOnly: false,
    };
    if (kind === 'consent' && isProse(section)) {
      draft.form = null;
      doubt(draft, 'not_on_form', 'Souhlas není na formuláři ministerstva.', titleEvidence[0] ?? null);
    }
    if (isBlank(section, draft)) {
      draft.blank = true;
      if (announcedAgainst(context.annotation ?? '')) draft.kind = 'other';
    }
    const superseded = section.form?.superseded;
    if (superseded && !draft.doubts.some((one) => one.code === 'old_form'))
      doubt(draft, 'old_form', superseded, titleEvidence[0] ?? null);
    const contradiction = sexAgainstBirthNumber(section, person);
    if (contradiction) doubt(draft, 'conflict', 'Uvedené pohlaví neodpovídá rodnému číslu.', contradiction);
    const sample = sampleLine(section);
    if (sample)
      doubt(draft, 'vague', 'Dokument je označen jako vzor, koncept nebo neplatný.', evidenceOf(section, sample));
    if (decided.conflict) doubt(draft, 'application_conflict', decided.conflict.because, decided.conflict.evidence);
    if (foreign) {
      doubt(
        draft,
        'other_application',
        'Formulář je pro jinou aplikaci než OKslužby – poskytovatel, rodina nebo senior.',
        evidenceOf(section, otherLine),
      );
    }
    const other = otherNameOfFile(section, draft.person);
    if (other) doubt(draft, 'conflict', 'Název souboru jmenuje jinou osobu než dokument.', other);
    const names = new Set(values.filter((value) => value.field === 'fullName').map((value) => fold(value.text)));
    if (names.size > 1 && draft.person.familyName && !draft.person.familyName.sure) {
      doubt(draft, 'conflict', 'Na jednom formuláři stojí více různých jmen.', draft.person.familyName.evidence);
    }
    return draft;
  });
}
