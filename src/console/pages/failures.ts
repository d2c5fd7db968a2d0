import { failureWords } from '../../commands/failure-words.ts';
import type { FailureCount } from '../../commands/status.ts';
import { messageStates } from '../../commands/words.ts';
import { czechTime } from '../../intake/health.ts';
import { type Html, html } from '../html.ts';
import type { User } from '../users.ts';
import { counted, ofMessages } from '../words.ts';
import { buttonLook, notice, page } from './frame.ts';

export type FailuresView = {
  groups: FailureCount[];
  /** of the last asking to run some again, when this page follows it */
  asked: { again: number; left: number } | null;
  /** hidden field of forms; null when this person may not run messages again */
  retryForm: Html | null;
};

export function failuresPage(user: User, { groups, asked, retryForm }: FailuresView): string {
  return page(
    'Nezdařené zprávy',
    user,
    '/messages',
    html`<p><a href="/messages">← Zprávy</a></p>
<h1>Zprávy, které uvízly nebo se nezdařily</h1>
${asked && notice(asked.again > 0 ? 'success' : 'primary', askedWords(asked))}
${
  groups.length === 0
    ? html`<p>Žádné: všechny naše zprávy prošly, nebo na ně teprve přijde řada.</p>`
    : html`<p>Zprávy, které selhaly stejně, jsou pohromadě. Co „čeká“, zkouší podatelna znovu sama; ostatní potřebují člověka.</p>
<ul class="findings">${groups.map((group) => entry(group, retryForm))}</ul>
${
  retryForm && groups.length > 1
    ? html`<div class="actions"><form method="post" action="/failures/retry">${retryForm}<button ${buttonLook('quiet')}>Spustit znovu všechny</button></form></div>`
    : ''
}`
}`,
  );
}

function entry(group: FailureCount, retryForm: Html | null): Html {
  const waits = group.stage === 'listed' || group.stage === 'stored';
  const { meaning, todo } = failureWords(group.code, waits);
  return html`<li class="${waits ? 'unclear' : 'not_met'}"><h2>${counted(group.count, ofMessages)}, <a href="/messages?state=${group.stage}">${messageStates[group.stage]}</a></h2>
<p>${meaning}</p><p><b>Co s tím:</b> ${todo}</p>
<p class="small">Poprvé ${czechTime(group.firstAt)}, naposledy ${czechTime(group.lastAt)}. Označení chyby pro správce: ${group.code}</p>
${
  retryForm &&
  html`<div class="actions"><form method="post" action="/failures/retry">${retryForm}<input type="hidden" name="state" value="${group.stage}"><input type="hidden" name="code" value="${group.code}"><button ${buttonLook('quiet')}>Spustit znovu (${group.count})</button></form></div>`
}</li>`;
}

function askedWords({ again, left }: { again: number; left: number }): string {
  if (again === 0) return 'Nebylo co spustit znovu.';
  const more = left > 0 ? ` Dalších ${left} počká na další stisk.` : '';
  return `K novému pokusu: ${counted(again, ofMessages)}. Běžící podatelna se do nich dá do minuty.${more}`;
}
