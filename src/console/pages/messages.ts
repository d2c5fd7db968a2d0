import type { MessageRow } from '../../commands/messages.ts';
import { messageStates, signatures } from '../../commands/words.ts';
import { czechTime } from '../../intake/health.ts';
import { Html, html } from '../html.ts';
import type { User } from '../users.ts';
import { page } from './frame.ts';

export function messagesPage(user: User, rows: MessageRow[], state: string | null, limit: number): string {
  return page(
    'Zprávy',
    user,
    '/messages',
    html`<h1>Datové zprávy</h1>
<p class="tabs"><a href="/messages" ${state ? '' : new Html('aria-current="true"')}>naše</a>${Object.entries(
      messageStates,
    ).map(
      ([value, label]) =>
        html`<a href="/messages?state=${value}" ${state === value ? new Html('aria-current="true"') : ''}>${label}</a>`,
    )}</p>
${
  rows.length === 0
    ? html`<p>Žádné zprávy.</p>`
    : html`<div class="wide" tabindex="0" role="region" aria-label="Datové zprávy"><table>
<thead><tr><th>Zpráva</th><th>Dodána</th><th>Stav</th><th>Důkaz</th><th>Případů</th><th>Odesílatel</th><th>Věc</th></tr></thead>
<tbody>${rows.map(
        (row) => html`<tr><td><a href="/messages/${row.dmId}">${row.dmId}</a></td><td>${czechTime(row.deliveredAt)}</td>
<td>${messageStates[row.state]}</td><td>${row.signature ? signatures[row.signature] : '–'}</td><td>${row.caseCount}</td>
<td>${row.senderName ?? '–'}</td><td>${row.annotation ?? '–'}</td></tr>`,
      )}</tbody></table></div>
${rows.length === limit ? html`<p>Ukazuje se ${limit} nejnovějších zpráv.</p>` : ''}`
}`,
  );
}
