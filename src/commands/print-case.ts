import { type CorrectableField, correctable } from '../cases/correctable.ts';
import { czechTime } from '../intake/health.ts';
import { czechDate } from '../validation/czech.ts';
import type { Finding } from '../validation/judgement.ts';
import { ruleTitles } from '../validation/rules/titles.ts';
import { type CaseView, personName, places, type RelatedCase, toJudgeFirst } from './cases.ts';
import { facts, indent } from './print.ts';
import { correctedValue, printHistory } from './print-history.ts';
import { aresFacts } from './public-register.ts';
import {
  acts,
  applicationName,
  assessments,
  claimedRoles,
  outcomes,
  proposals,
  signatures,
  statuses,
} from './words.ts';

/**
 * Everything about one case for a clerk, who needs no other source to understand why it stands as it does: what was asked
 * and by whom, rule by rule with the place each thing was read in, what registers knew, what people decided and why.
 */
export function printCase(found: CaseView): string {
  const { act } = found.details;
  const bullets = (lines: string[]) => lines.map((line) => indent(`• ${line}`, 2)).join('\n');
  const evidence = places(act.evidence, 20);
  const parts: (string | null)[] = [
    `Případ ${found.case_id}: ${acts[found.act]}, ${applicationName(found.application)}${found.urgent ? ' (naléhavé)' : ''}\n${facts(
      [
        ['stav', statuses[found.status]],
        ['posouzení', `${assessments[found.assessment]} (${czechTime(found.judged_at)})`],
        ['návrh', proposals[found.proposal]],
        ['naše č. j.', found.reference_number],
        ['zřizuje', found.claimed_by && `${found.claimed_by}, do ${czechTime(found.claimed_until!)}`],
        ['úkon ve zprávě', found.unmatched_at && 'pozdější čtení zprávy jej už nenašlo; případ zůstává, jak je'],
      ],
    )}`,
    `Podání\n${facts(submission(found))}`,
    `Osoba\n${facts(person(found))}`,
    `Organizace\n${facts([
      ['název', found.organisation_name ?? 'nezjištěn'],
      ['IČO', found.organisation_ico ?? 'nezjištěno'],
      ['adresa pro dopis (z registru)', found.letter_address?.text ?? 'žádný registr ji neuvádí'],
    ])}`,
    found.ares ? `Veřejný rejstřík (ARES)\n${facts(aresFacts(found.ares, new Date()))}` : null,
    `Proč\n${toJudgeFirst(found.findings).map(printFinding).join('\n')}`,
    act.doubts.length > 0 ? `Čeho si všimnout\n${bullets(act.doubts.map((doubt) => doubt.because))}` : null,
    evidence.length > 0 ? `Odkud to víme\n${bullets(evidence)}` : null,
    settledLines(found).length > 0 ? `Co zjistila obsluha\n${bullets(settledLines(found))}` : null,
    found.related.length > 0 ? `Související případy\n${bullets(found.related.map(relatedLine))}` : null,
    `Registry nyní\n${facts(registers(found))}`,
    `Historie\n${printHistory(found.events)}`,
    `Pravidla ve znění k ${czechDate(found.rules_version)}.`,
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}

type Facts = Parameters<typeof facts>[0];

function submission(found: CaseView): Facts {
  const byBox = found.channel === 'data_box';
  return [
    ['podáno', byBox ? `${czechTime(found.received_at)} (dodání do datové schránky)` : null],
    ['podáno', byBox ? null : `${czechDate(found.received_at.toISOString())} (v listinné podobě)`],
    ['datová zpráva', found.dm_id],
    ['odesílatel', found.sender_name],
    [
      'odesláno ze schránky',
      found.sender_box_id && `${found.sender_box_id}${found.sender_ico ? `, IČO ${found.sender_ico}` : ''}`,
    ],
    ['věc', found.annotation],
    ['důkaz o původu', found.signature && signatures[found.signature]],
  ];
}

function person(found: CaseView): Facts {
  return [
    ['jméno', [found.titles, personName(found)].filter(Boolean).join(' ') || 'nezjištěno'],
    ['rodné příjmení', found.birth_surname],
    ['datum narození', found.birth_date && czechDate(found.birth_date)],
    ['rodné číslo', found.has_birth_number ? 'uvedeno (uloženo šifrovaně)' : null],
    ['místo narození', found.birth_place],
    ['občanství', found.citizenship],
    ['adresa', found.address],
    ['e-mail', found.email],
    ['telefon', found.phone],
    ['uživatelské jméno', found.username],
    ['IK MPSV', found.ik_mpsv],
    ['role', claimedRoles[found.role]],
  ];
}

const marks: Record<string, string> = { met: '✓', not_met: '✗', unclear: '?' };

function printFinding(finding: Finding): string {
  const title = ruleTitles[finding.rule];
  const lines = [
    indent(
      `${marks[finding.outcome]} ${finding.rule} ${outcomes[finding.outcome]}${title ? ` (${title})` : ''}: ${finding.because}`,
      2,
    ),
  ];
  for (const evidence of places(finding.evidence, 3)) lines.push(indent(evidence, 8));
  return lines.join('\n');
}

/** What people settled, as it holds now; when and why is in the history. */
export function settledLines({ settled }: CaseView): string[] {
  const who = ({ by, at }: { by: string; at: string }) => `(${by}, ${czechDate(at)})`;
  const lines = Object.entries(settled.values ?? {}).map(([field, value]) => {
    const named = field as CorrectableField;
    const kept = value.value === null ? 'odstraněno' : correctedValue(named, value.value);
    return `${correctable[named].label}: ${value.birthNumber ? 'opraveno' : kept} ${who(value)}`;
  });
  const { signatureSeen, account, link } = settled;
  if (signatureSeen) lines.push(`vlastnoruční podpis: viděn ${who(signatureSeen)}`);
  if (account) lines.push(`účet: ${account.applications.join(', ') || 'osoba žádný nemá'} ${who(account)}`);
  if (link) {
    const shown =
      link.as === 'nothing'
        ? 'k žádnému jinému případu nepatří'
        : `${link.as === 'duplicate' ? 'duplicita k případu' : 'doplňuje případ'} ${link.caseId}`;
    lines.push(`souvislost: ${shown} ${who(link)}`);
  }
  return lines;
}

export const relations: Record<RelatedCase['relation'], string> = {
  duplicates: 'opakuje případ',
  duplicated_by: 'opakuje jej případ',
  supplements: 'doplňuje případ',
  supplemented_by: 'doplňuje jej případ',
  same_message: 've stejné zprávě je i případ',
};

export function relatedLine(related: RelatedCase): string {
  const parts = [acts[related.act]!, related.application, personName(related), statuses[related.status]!];
  return `${relations[related.relation]} ${related.case_id}: ${parts.filter(Boolean).join(', ')}`;
}

function registers({ registers: { providers, accounts } }: CaseView): Facts {
  return [
    ['poskytovatelé (RPSS)', providers ? `stav k ${czechTime(new Date(providers.takenAt))}` : 'zatím nenahráno'],
    [
      'účty OKslužeb',
      accounts
        ? `stav k ${czechTime(new Date(accounts.takenAt))}, ${accounts.complete ? 'úplný seznam' : 'neúplný seznam'}`
        : 'zatím nenahráno',
    ],
  ];
}
