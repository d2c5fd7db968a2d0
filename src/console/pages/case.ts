import { type CaseView, personName, places, toJudgeFirst } from '../../commands/cases.ts';
import {
  acts,
  applicationName,
  assessments,
  claimedRoles,
  eventKinds,
  outcomes,
  proposals,
  statuses,
} from '../../commands/words.ts';
import { czechTime } from '../../intake/health.ts';
import { czechDate } from '../../validation/czech.ts';
import { ruleTitles } from '../../validation/rules/titles.ts';
import { html } from '../html.ts';
import type { User } from '../users.ts';
import { facts, page, tag } from './frame.ts';

export function casePage(user: User, found: CaseView): string {
  const { act } = found.details;
  return page(
    `Případ ${found.case_id}`,
    user,
    '/cases',
    html`<p><a href="/cases">← Případy</a></p>
<h1>${found.case_id}: ${acts[found.act]}, ${applicationName(found.application)}</h1>
<p>${tag(found.assessment, assessments[found.assessment]!)} návrh: <b>${proposals[found.proposal]}</b>, stav: ${statuses[found.status]}${found.urgent ? html` <strong class="urgent">naléhavé</strong>` : ''}</p>
<div class="columns">
<section><h2>Osoba</h2>${facts([
      ['Jméno', [found.titles, personName(found)].filter(Boolean).join(' ') || 'nezjištěno'],
      ['Rodné příjmení', found.birth_surname],
      ['Datum narození', found.birth_date && czechDate(found.birth_date)],
      ['Rodné číslo', found.has_birth_number ? 'uvedeno (uloženo šifrovaně)' : null],
      ['Místo narození', found.birth_place],
      ['Občanství', found.citizenship],
      ['Adresa', found.address],
      ['E-mail', found.email],
      ['Telefon', found.phone],
      ['Uživatelské jméno', found.username],
      ['IK MPSV', found.ik_mpsv],
      ['Role', claimedRoles[found.role]],
    ])}</section>
<section><h2>Organizace a podání</h2>${facts([
      ['Název', found.organisation_name ?? 'nezjištěn'],
      ['IČO', found.organisation_ico ?? 'nezjištěno'],
      ['Adresa pro dopis (z registru)', found.letter_address?.text],
      ['Odesláno ze schránky', found.sender_box_id],
      ['Podáno (dodání)', czechTime(found.received_at)],
      ['Datová zpráva', found.dm_id && html`<a href="/messages/${found.dm_id}">${found.dm_id}</a>`],
      [
        'Duplicita k případu',
        found.duplicate_of && html`<a href="/cases/${found.duplicate_of}">${found.duplicate_of}</a>`,
      ],
      ['Doplňuje případ', found.supplements && html`<a href="/cases/${found.supplements}">${found.supplements}</a>`],
    ])}</section>
</div>
<section><h2>Proč: pravidlo po pravidlu</h2>
<ul class="findings">${toJudgeFirst(found.findings).map(
      (
        finding,
      ) => html`<li class="${finding.outcome}"><b>${finding.rule}</b> <span class="outcome">${outcomes[finding.outcome]}</span> ${ruleTitles[finding.rule] ? html`<i>${ruleTitles[finding.rule]}</i>` : ''}
<p>${finding.because}</p>${places(finding.evidence, 3).map((evidence) => html`<p class="evidence">${evidence}</p>`)}</li>`,
    )}</ul></section>
${act.doubts.length > 0 ? html`<section><h2>Čeho si všimnout</h2><ul>${act.doubts.map((doubt) => html`<li>${doubt.because}</li>`)}</ul></section>` : ''}
<section><h2>Odkud to víme</h2><ul>${places(act.evidence, 20).map((evidence) => html`<li>${evidence}</li>`)}</ul></section>
<section><h2>Historie</h2><ul>${found.events.map(
      (event) =>
        html`<li>${czechTime(event.at)}: ${eventKinds[event.kind] ?? event.kind} (${event.actor})${event.reason ? html` – ${event.reason}` : ''}</li>`,
    )}</ul></section>
<p class="small">Pravidla ve znění k ${czechDate(found.rules_version)}.</p>`,
  );
}
