import type { Application, Doubt, Value } from './act.ts';
import { findOtherApplications } from './application.ts';
import { hesitates, manner, sampleLine, speaksOfLeaving } from './cautions.ts';
import { type Draft, doubt } from './draft.ts';
import { fold } from './folded.ts';
import type { Intent, Topic } from './letter-intents.ts';
import { type Sentence, shownLine } from './letters.ts';
import { evidenceOf, type Section } from './sections.ts';

/** Applications a letter asks for; null stands for one that nobody named or that is in dispute. */
export type Wanted = { applications: (Value<Application> | null)[]; conflict: string | null; otherOnly: boolean };

/** A letter as it is read, with its sentences. */
type ReadLetter = { section: Section; sentences: Sentence[] };

/** What a person must know of an act found in a letter; `wanted` are the applications it is for. */
export function addDoubts(draft: Draft, intent: Intent, wanted: Wanted, { section, sentences }: ReadLetter): void {
  if (wanted.conflict) doubt(draft, 'application_conflict', wanted.conflict, draft.evidence[0]!);
  if (wanted.otherOnly) {
    const line = section.lines.find((one) => findOtherApplications(one.line.text).length > 0);
    doubt(
      draft,
      'other_application',
      'Žádost je pro jinou aplikaci než OKslužby – poskytovatel, rodina nebo senior.',
      line ? evidenceOf(section, line) : null,
    );
  }
  if (draft.kind === 'access_request' || draft.kind === 'consent') addCautions(draft, intent, { section, sentences });
  if (draft.kind === 'consent')
    doubt(draft, 'not_on_form', 'Souhlas není na formuláři ministerstva.', draft.evidence[0]!);
  if (intent.topic) {
    const [code, because] = topicDoubts[intent.topic];
    doubt(draft, code, because, draft.evidence[0]!);
  } else if (draft.kind === 'other' && !wanted.otherOnly) {
    doubt(draft, ...topicDoubts.mention, draft.evidence[0]!);
  }
}

const topicDoubts: Record<Topic, [Doubt['code'], string]> = {
  support: [
    'credentials_requested',
    'Jde o potíže s přihlášením, o heslo nebo o údaje účtu (například e-mail); přihlašovací údaje se datovou schránkou nezasílají.',
  ],
  data_subject: [
    'data_subject_right',
    'Jde o práva subjektu údajů podle GDPR. Předejte věc pověřenci pro ochranu osobních údajů; program na ni neodpovídá.',
  ],
  removal: [
    'account_removal',
    'Žádá se o zrušení účtu nebo přístupu. Může jít o odchod i o úmrtí; účet omezuje obsluha, odvolání souhlasu to samo není.',
  ],
  mention: ['vague', 'Věc se týká OKslužby, ale není to souhlas ani žádost o přístup.'],
  estimated: ['vague', 'Oč v dopise jde, program jen odhadl podle slov, jakými se podobné dopisy píší. Přečtěte jej.'],
  covering: ['vague', 'Dopis uvádí přílohy, ve kterých se vyplněný formulář nenašel. Podívejte se na ně.'],
  own_account: [
    'account_removal',
    'Osoba žádá o zrušení vlastního účtu a souhlas výslovně neodvolává. Posuďte podání podle obsahu.',
  ],
};

/** What in the letter speaks against taking the request as it stands. */
function addCautions(draft: Draft, intent: Intent, { section, sentences }: ReadLetter): void {
  // A line that begins with ">" was said by somebody else, in a mail that is passed on.
  const quoted = intent.sentence.lines.some((one) => /^\s*>/.test(one.line.text));
  if ((intent.vague && intent.topic !== 'estimated') || quoted)
    doubt(draft, 'vague', 'Není jisté, zda dopis o přístup opravdu žádá. Přečtěte jej.', draft.evidence[0]!);
  const sample = sampleLine(section);
  if (sample)
    doubt(draft, 'vague', 'Dokument je označen jako vzor, koncept nebo neplatný.', evidenceOf(section, sample));
  if (draft.kind !== 'access_request') return;
  const leaving = section.lines.find((one, at) => {
    // "… do aplikace rodina" / "nikoliv": what was said before may be broken from it.
    const before = fold(section.lines[at - 1]?.line.text.split(' ').slice(-3).join(' ') ?? '');
    return speaksOfLeaving(`${before} ${fold(one.line.text)}`, before.length);
  });
  if (leaving) {
    doubt(
      draft,
      'conflict',
      'Dopis mluví také o odchodu nebo o zrušení přístupu. Ověřte, koho se žádost týká.',
      evidenceOf(section, leaving),
    );
  }
  const hesitating = sentences.find(({ folded }) => hesitates(folded));
  if (hesitating) {
    doubt(
      draft,
      'vague',
      'Dopis o přístup žádá jen podmíněně, až později, nebo není rozhodnuto, pro koho. Přečtěte jej.',
      evidenceOf(section, shownLine(hesitating)),
    );
  }
  const takenBack = sentences.find((one) => manner(one.folded) === 'denied');
  if (takenBack) {
    doubt(
      draft,
      'contradicting_acts',
      'Dopis obsahuje i větu, která žádost odvolává nebo omezuje.',
      evidenceOf(section, shownLine(takenBack)),
    );
  }
}
