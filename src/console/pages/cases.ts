import { type CaseRow, personName } from '../../commands/cases.ts';
import { acts, assessments, proposals } from '../../commands/words.ts';
import { czechTime } from '../../intake/health.ts';
import { Html, html } from '../html.ts';
import type { User } from '../users.ts';
import { page, tag } from './frame.ts';

export type CaseFilter = { assessment: string | null; status: string | null };

export function casesPage(
  user: User,
  rows: CaseRow[],
  counts: Record<string, number>,
  filter: CaseFilter,
  limit: number,
): string {
  const tab = (assessment: string | null, label: string) => {
    const href = assessment ? `/cases?assessment=${assessment}` : '/cases';
    const count = assessment ? (counts[assessment] ?? 0) : Object.values(counts).reduce((sum, value) => sum + value, 0);
    return html`<a href="${href}" ${filter.assessment === assessment ? new Html('aria-current="true"') : ''}>${label} <b>${count}</b></a>`;
  };
  return page(
    'Případy',
    user,
    '/cases',
    html`<h1>Případy čekající na rozhodnutí</h1>
<p class="tabs">${tab(null, 'vše')}${Object.entries(assessments).map(([value, label]) => tab(value, label))}</p>
${
  rows.length === 0
    ? html`<p>Žádné případy.</p>`
    : html`<div class="wide" tabindex="0" role="region" aria-label="Případy"><table>
<thead><tr><th>Případ</th><th>Podáno</th><th>Úkon</th><th>Aplikace</th><th>Osoba</th><th>Organizace</th><th>Posouzení</th><th>Návrh</th></tr></thead>
<tbody>${rows.map(
        (row) => html`<tr>
<td><a href="/cases/${row.case_id}">${row.case_id}</a>${row.urgent ? html` <strong class="urgent">naléhavé</strong>` : ''}</td>
<td>${czechTime(row.received_at)}</td>
<td>${acts[row.act]}</td>
<td>${row.application ?? '–'}</td>
<td>${personName(row) ?? '–'}</td>
<td>${row.organisation_name ?? '–'}</td>
<td>${tag(row.assessment, assessments[row.assessment]!)}</td>
<td>${proposals[row.proposal]}</td>
</tr>`,
      )}</tbody></table></div>
${rows.length === limit ? html`<p>Ukazuje se prvních ${limit} případů; zúžte výběr podle posouzení.</p>` : ''}`
}`,
  );
}
