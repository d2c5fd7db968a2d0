import type { MessageFilter, MessageRow } from '../../commands/messages.ts';
import { messageStates, signatures } from '../../commands/words.ts';
import { czechTime } from '../../intake/health.ts';
import { type Html, html } from '../html.ts';
import type { User } from '../users.ts';
import { field, option } from './fields.ts';
import { buttonLook, notice, page } from './frame.ts';

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
${failing > 0 && notice('warning', html`<a href="/failures">Zprávy, které uvízly nebo se nezdařily: ${failing}</a>`)}
<form method="get" action="/messages"><div class="fields">
${field('state', 'Stav', html`<select id="state" name="state">${option('', 'všechny naše', filter.state === null)}${Object.entries(messageStates).map(([value, label]) => option(value, label, filter.state === value))}</select>`)}
${field('from', 'Dodána od', html`<input id="from" name="from" type="date" value="${filter.from}">`)}
${field('until', 'Dodána do', html`<input id="until" name="until" type="date" value="${filter.until}">`)}
<p><button ${buttonLook('primary')}>Zobrazit</button></p>
</div></form>
${rows.length === 0 ? html`<p>Takové zprávy tu nejsou.</p>` : table(rows)}
${paging(view)}`,
  );
}

const table = (rows: MessageRow[]) =>
  html`<table class="cards"><caption class="hidden">Datové zprávy</caption>
<thead><tr><th scope="col">Zpráva</th><th scope="col">Dodána</th><th scope="col">Stav</th><th scope="col">Původ</th><th scope="col">Případů</th><th scope="col">Odesílatel</th><th scope="col">Věc</th></tr></thead>
<tbody>${rows.map(
    (
      row,
    ) => html`<tr><td data-label="Zpráva"><a href="/messages/${row.dmId}">${row.dmId}</a></td><td data-label="Dodána">${czechTime(row.deliveredAt)}</td>
<td data-label="Stav">${messageStates[row.state]}</td><td data-label="Původ">${row.signature ? signatures[row.signature] : '–'}</td><td data-label="Případů">${row.caseCount}</td>
<td data-label="Odesílatel">${row.senderName ?? '–'}</td><td data-label="Věc">${row.annotation ?? '–'}</td></tr>`,
  )}</tbody></table>`;

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
