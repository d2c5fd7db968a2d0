import type { MessageFilter, MessageRow } from '../../commands/messages.ts';
import { messageStates, signatures } from '../../commands/words.ts';
import { czechTime } from '../../intake/health.ts';
import { Html, html } from '../html.ts';
import type { User } from '../users.ts';
import { page } from './frame.ts';

export type MessagesView = {
  rows: MessageRow[];
  filter: MessageFilter;
  /** from 1 */
  pageNumber: number;
  hasNext: boolean;
  /** beyond it older messages are reached by narrowing the dates */
  lastPage: number;
  /** messages that failed, whatever is shown here */
  failing: number;
};

export function messagesPage(user: User, view: MessagesView): string {
  const { rows, filter, failing } = view;
  return page(
    'Zprávy',
    user,
    '/messages',
    html`<h1>Datové zprávy</h1>
${failing > 0 ? html`<p><a href="/failures">Zprávy, které uvízly nebo se nezdařily: ${failing}</a></p>` : ''}
<form class="filter" method="get" action="/messages">
<p><label for="state">Stav</label><select id="state" name="state">
<option value="">všechny naše</option>${Object.entries(messageStates).map(
      ([value, label]) =>
        html`<option value="${value}" ${filter.state === value ? new Html('selected') : ''}>${label}</option>`,
    )}</select></p>
<p><label for="from">Dodána od</label><input id="from" name="from" type="date" value="${filter.from}"></p>
<p><label for="until">Dodána do</label><input id="until" name="until" type="date" value="${filter.until}"></p>
<p><button>Zobrazit</button></p>
</form>
${rows.length === 0 ? html`<p>Takové zprávy tu nejsou.</p>` : table(rows)}
${paging(view)}`,
  );
}

const table = (rows: MessageRow[]) =>
  html`<div class="wide" tabindex="0" role="region" aria-label="Datové zprávy"><table>
<thead><tr><th>Zpráva</th><th>Dodána</th><th>Stav</th><th>Původ</th><th>Případů</th><th>Odesílatel</th><th>Věc</th></tr></thead>
<tbody>${rows.map(
    (row) => html`<tr><td><a href="/messages/${row.dmId}">${row.dmId}</a></td><td>${czechTime(row.deliveredAt)}</td>
<td>${messageStates[row.state]}</td><td>${row.signature ? signatures[row.signature] : '–'}</td><td>${row.caseCount}</td>
<td>${row.senderName ?? '–'}</td><td>${row.annotation ?? '–'}</td></tr>`,
  )}</tbody></table></div>`;

function paging({ filter, pageNumber, hasNext, lastPage }: MessagesView): Html | '' {
  const to = (number: number) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
    if (number > 1) query.set('page', String(number));
    return `/messages${query.size > 0 ? `?${query}` : ''}`;
  };
  if (pageNumber === 1 && !hasNext) return '';
  const more =
    pageNumber === lastPage
      ? html`<span>Starší zprávy najdete zúžením data dodání.</span>`
      : html`<a href="${to(pageNumber + 1)}">Starší →</a>`;
  return html`<nav class="paging" aria-label="Stránky">${pageNumber > 1 ? html`<a href="${to(pageNumber - 1)}">← Novější</a>` : ''}
<span>Strana ${pageNumber}</span>${hasNext ? more : ''}</nav>`;
}
