import type { Act, Doubt } from '../../classification/act.ts';
import type { Finding } from '../judgement.ts';
import { unclear } from './finding.ts';

/** The rule that each doubt of the reader puts in question. */
const ruleOfDoubt: Record<Doubt['code'], string> = {
  conflict: 'R-01',
  several_people: 'R-01',
  scan: 'A-08',
  unreadable_document: 'A-12',
  old_form: 'R-15',
  not_on_form: 'R-15',
  foreign_language: 'R-15',
  other_application: 'A-03',
  application_conflict: 'A-03',
  announced_more: 'A-03',
  vague: 'A-12',
  credentials_requested: 'R-24',
  data_subject_right: 'R-12',
  account_removal: 'R-14',
  shared_account: 'R-01',
  contradicting_acts: 'A-14',
};

/** Each doubt becomes an unclear finding in the reader's own words, so none can be passed over. */
export function doubtsOfTheReader(act: Act): Finding[] {
  return act.doubts.map((doubt) => unclear(ruleOfDoubt[doubt.code] ?? 'A-12', doubt.because, doubt.evidence));
}
