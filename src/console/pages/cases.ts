import { statusNames } from '../../cases/decisions.ts';
import { countedAtMost, type SearchTerms, type WorkRow } from '../../cases/work-list.ts';
import { personName } from '../../commands/cases.ts';
import { acts, assessments, proposals } from '../../commands/words.ts';
import { czechTime } from '../../intake/health.ts';
import type { Assessment } from '../../validation/judgement.ts';
import { caseScript } from '../assets.ts';
import { Html, html } from '../html.ts';
import { type ListAddress, queryOf } from '../list-address.ts';
import type { User } from '../users.ts';
import { field, option } from './fields.ts';
import { buttonLook, notice, page, tag } from './frame.ts';
import { shortcuts } from './shortcuts.ts';

export type CasesPage = {
  user: User;
  csrf: Html;
  list: ListAddress;
  terms: SearchTerms | null;
  /** the search is of another session */
  lost: boolean;
  /** the search took too long and was given up */
  outOfTime: boolean;
  rows: WorkRow[];
  counts: Partial<Record<Assessment, number>> | null;
  /** the last case shown, when there are more */
  next: string | null;
  after: string | null;
  done: Html | null;
  mayEnterPaper: boolean;
};

const headings: Record<ListAddress['status'], string> = {
  all: 'Všechny případy',
  pending: 'Případy čekající na rozhodnutí',
  awaiting_sender: 'Případy čekající na odesílatele',
  approved: 'Schválené případy',
  provisioned: 'Případy se zřízeným přístupem',
  closed: 'Uzavřené případy',
  declined: 'Odmítnuté případy',
  superseded: 'Nahrazené případy',
};

export function casesPage(given: CasesPage): string {
  const { user, list, rows, next, after, done, lost, outOfTime } = given;
  return page(
    'Případy',
    user,
    '/cases',
    html`<div class="heading"><h1>${headings[list.status]}</h1>${given.mayEnterPaper && html`<a ${buttonLook('quiet')} href="/cases/paper">Zapsat listinu</a>`}</div>
${done}
${lost && notice('warning', 'Toto hledání už konzole nezná (patřilo k jinému přihlášení, nebo jste od té doby hledali mnohokrát). Zadejte je znovu.')}
${outOfTime && notice('warning', 'Hledaná slova jsou příliš častá a případ, ve kterém by stála všechna, se nepodařilo včas najít. Přidejte méně časté slovo, stav nebo dny podání.')}
${searchForm(given)}
<nav aria-label="Posouzení" class="tabs">${tabs(given)}</nav>
${!outOfTime && (rows.length === 0 ? html`<p class="empty">${after ? 'Žádné další případy.' : 'Žádné případy.'}</p>` : caseTable(rows, list))}
<nav aria-label="Stránkování" class="paging">${after && html`<a href="/cases${queryOf(list)}">Na začátek</a>`}${next && html`<a ${buttonLook('quiet')} rel="next" href="/cases${queryOf(list, { after: next })}">Další případy</a>`}</nav>
${shortcuts([
  ['J, K', 'další a předchozí případ'],
  ['Enter', 'otevřít'],
  ['H', 'hledat'],
])}`,
    caseScript,
  );
}

function tabs({ list, counts }: CasesPage): Html[] {
  const tab = (assessment: Assessment | null, label: string) => {
    const total = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
    const count = counts && (assessment ? (counts[assessment] ?? 0) : total);
    const shown = total !== null && total >= countedAtMost ? `${count}+` : count;
    const current = list.assessment === assessment ? new Html('aria-current="true"') : '';
    return html`<a href="/cases${queryOf({ ...list, assessment })}" ${current}>${label}${shown !== null && html` <b>${shown}</b>`}</a>`;
  };
  return [tab(null, 'vše'), ...Object.entries(assessments).map(([value, label]) => tab(value as Assessment, label))];
}

function searchForm({ csrf, list, terms }: CasesPage): Html {
  const narrowed = terms !== null || list.from !== null || list.to !== null || list.status !== 'pending';
  const statuses = [['all', 'všechny'], ...Object.entries(statusNames)] as [string, string][];
  const text = (name: keyof SearchTerms, label: string, hint: string) =>
    field(
      name,
      label,
      html`<input id="${name}" name="${name}" maxlength="80" value="${terms?.[name]}" aria-describedby="${name}-hint">`,
      hint,
    );
  return html`<details class="search" ${narrowed ? new Html('open') : ''}>
<summary data-key="h">Hledat a vybrat</summary>
<form method="post" action="/cases/search">${csrf}
<div class="fields">
${text('number', 'Číslo', 'případu, zprávy nebo č. j., naše i odesílatele')}
${text('person', 'Osoba', 'jméno, příjmení nebo jejich začátky')}
${text('organisation', 'Organizace', 'název, IČO nebo schránka odesílatele')}
${text('text', 'Text dokumentů', 'slova nebo jejich začátky')}
${field('status', 'Stav', html`<select id="status" name="status">${statuses.map(([value, label]) => option(value, label, (narrowed ? list.status : 'all') === value))}</select>`)}
${field('assessment', 'Posouzení', html`<select id="assessment" name="assessment">${option('', 'kterékoli', list.assessment === null)}${Object.entries(assessments).map(([value, label]) => option(value, label, list.assessment === value))}</select>`)}
${field('from', 'Podáno od', html`<input id="from" name="from" type="date" value="${list.from}">`)}
${field('to', 'Podáno do', html`<input id="to" name="to" type="date" value="${list.to}">`)}
</div>
<p class="actions"><button ${buttonLook('primary')}>Hledat</button> ${narrowed && html`<a href="/cases">Zrušit výběr</a>`}</p>
</form></details>`;
}

function caseTable(rows: WorkRow[], list: ListAddress): Html {
  const query = queryOf(list);
  const withStatus = list.status === 'all';
  return html`<table class="cards"><caption class="hidden">Případy</caption>
<thead><tr><th scope="col">Případ</th><th scope="col">Podáno</th><th scope="col">Úkon</th><th scope="col">Osoba</th><th scope="col">Organizace</th><th scope="col">Posouzení</th><th scope="col">${withStatus ? 'Návrh a stav' : 'Návrh'}</th></tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>
<td data-label="Případ"><div><a href="/cases/${row.caseId}${query}">${row.caseId}</a>${row.urgent && html` <strong class="urgent">naléhavé</strong>`}</div></td>
<td data-label="Podáno"><div>${czechTime(row.receivedAt)}${row.dmId === null && ' (listina)'}</div></td>
<td data-label="Úkon"><div>${acts[row.act]}${row.application && html`<br><span class="small">${row.application}</span>`}</div></td>
<td data-label="Osoba"><div>${personName({ given_names: row.givenNames, family_name: row.familyName }) ?? 'nezjištěna'}</div></td>
<td data-label="Organizace"><div>${row.organisationName ?? 'nezjištěna'}</div></td>
<td data-label="Posouzení"><div>${tag(row.assessment, assessments[row.assessment]!)}</div></td>
<td data-label="Návrh"><div>${proposals[row.proposal]}${withStatus && html`<br><span class="small">${statusNames[row.status]}</span>`}</div></td>
</tr>`,
  )}</tbody></table>`;
}
