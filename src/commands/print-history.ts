import { type CorrectableField, correctable } from '../cases/correctable.ts';
import { czechTime } from '../intake/health.ts';
import { czechDate } from '../validation/czech.ts';
import type { CaseView } from './cases.ts';
import { indent } from './print.ts';
import { acts, assessments, claimedRoles, eventKinds, outcomes, proposals, roleNames, statuses } from './words.ts';

type Event = CaseView['events'][number];

/** Everything that happened to a case, in order: when, what, who, and below it the reason and the particulars. */
export function printHistory(events: Event[]): string {
  return events
    .map((event) => {
      const role =
        typeof event.detail.role === 'string' ? ` (${roleNames[event.detail.role] ?? event.detail.role})` : '';
      const head = `  ${czechTime(event.at)}  ${eventKinds[event.kind] ?? event.kind}  ${event.actor}${role}`;
      const below = [event.reason, ...particulars(event)].filter((line) => line !== null);
      return [head, ...below.map((line) => indent(line, 6))].join('\n');
    })
    .join('\n');
}

type Rules = { rule: string; outcome: string }[];

const rules = (found: unknown) =>
  (found as Rules).map(({ rule, outcome }) => `${rule} ${outcomes[outcome]}`).join(', ');

/** What `detail` of an event says, in Czech sentences. Values stand beside the history and may have been erased. */
export function particulars({ kind, detail, field, before, after }: Event): string[] {
  const said = (name: string) => detail[name] as string;
  switch (kind) {
    case 'opened':
      return [`Posouzení: ${assessments[said('assessment')]}, návrh: ${proposals[said('proposal')]}.`];
    case 'judged_anew': {
      const changed =
        detail.before === detail.after
          ? assessments[said('after')]
          : `${assessments[said('before')]} → ${assessments[said('after')]}`;
      const newly = Array.isArray(detail.newly) && detail.newly.length > 0 ? ` Nově: ${rules(detail.newly)}.` : '';
      return [`Posouzení: ${changed}, návrh: ${proposals[said('proposal')]}.${newly}`];
    }
    case 'approved': {
      const lines = [`Posouzení: ${assessments[said('assessment')]}, návrh: ${proposals[said('proposal')]}.`];
      if ((detail.despite as Rules | undefined)?.length) lines.push(`Schváleno, přestože: ${rules(detail.despite)}.`);
      const correctedBy = detail.corrected_by as string[] | undefined;
      if (correctedBy?.length)
        lines.push(`Údaje před schválením opravila nebo zjistila obsluha: ${correctedBy.join(', ')}.`);
      return lines;
    }
    case 'called_to_complete':
      return detail.reference_number ? [`Výzva má č. j. ${said('reference_number')}.`] : [];
    case 'returned':
      return [`Předtím: ${statuses[said('from')]}.`];
    case 'corrected':
      return [correction(detail.field as CorrectableField, field, before, after)];
    case 'signature_seen':
      return [detail.seen ? 'Vlastnoruční podpis viděn.' : 'Potvrzení podpisu vzato zpět.'];
    case 'account_stated': {
      const held = detail.applications as string[];
      return [held.length > 0 ? `Osoba má účet: ${held.join(', ')}.` : 'Osoba nemá žádný účet.'];
    }
    case 'linked':
      return [`${detail.as === 'duplicate' ? 'Opakuje' : 'Doplňuje'} případ ${said('case_id')}.`];
    case 'unlinked':
      return [`K případu ${said('case_id')} nepatří.`];
    case 'superseded':
      return [`Nahradil jej případ ${said('by')}.`];
    case 'ik_entered':
      return detail.replaced ? ['Nahradil IK MPSV zapsaný dříve.'] : [];
    case 'claimed':
      return [`Drží jej do ${czechTime(new Date(said('until')))}.`];
    case 'provisioned': {
      const lines = [detail.ik_mpsv_known ? 'IK MPSV je znám.' : 'IK MPSV zatím není znám.'];
      if (detail.ik_mpsv_differs) lines.push('Zřizování sdělilo jiný IK MPSV, než jaký byl zapsán; platí sdělený.');
      return lines;
    }
    default:
      return [];
  }
}

function correction(named: CorrectableField, kept: string | null, before: string | null, after: string | null): string {
  const { label } = correctable[named];
  if (named === 'birthNumber') return `Údaj: ${label}.`;
  if (kept === null) return `Údaj: ${label} (hodnoty už byly vymazány).`;
  const shown = (value: string | null) => (value === null ? 'neuvedeno' : `„${correctedValue(named, value)}“`);
  return `Údaj: ${label}, ${shown(before)} → ${shown(after)}.`;
}

/** A corrected value as people write it. */
export function correctedValue(field: CorrectableField, value: string): string {
  if (field === 'birthDate' || field === 'signedOn') return czechDate(value);
  if (field === 'kind') return acts[value] ?? value;
  return field === 'role' ? (claimedRoles[value] ?? value) : value;
}
