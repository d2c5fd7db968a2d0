import { age, aresInWords, downloadInWords, expiry, type Status, snapshotAge } from '../../commands/status.ts';
import { messageStates } from '../../commands/words.ts';
import { czechTime, type Problem } from '../../intake/health.ts';
import { pauseSentence } from '../../intake/pause-words.ts';
import { html } from '../html.ts';
import type { User } from '../users.ts';
import { facts, page } from './frame.ts';

/** `problems`: those of intake, and what else keeps podatelna from working. */
export function healthPage(user: User, status: Status, problems: Problem[], now: Date): string {
  const { intake, registers, failures } = status;
  return page(
    'Provoz',
    user,
    '/health',
    html`<h1>Provoz</h1>
${problems.map((problem) => html`<p class="alert" role="alert">${problem.because}</p>`)}
${intake.pauses.map((pause) => html`<p class="alert">${pauseSentence(pause)} Důvod: ${pause.reason} (${pause.pausedBy})</p>`)}
${problems.length + intake.pauses.length === 0 ? html`<p class="fine">Podatelna pracuje, jak má.</p>` : ''}
${intake.warnings.map((warning) => html`<p>${warning.because}</p>`)}
<div class="columns">
<section><h2>Příjem</h2>${facts([
      ['Poslední úplný seznam zpráv', intake.lastListingAt ? czechTime(intake.lastListingAt) : 'zatím žádný'],
      ['Poslední chyba při vybírání', intake.lastFailureCode],
      ['Heslo do ISDS platí', expiry(intake.passwordExpiresAt, now)],
      ['Certifikát do ISDS platí', intake.certificateExpiresAt && expiry(intake.certificateExpiresAt, now)],
      ...intake.waiting.map(
        ({ stage, count, oldest }) =>
          [messageStates[stage], `${count}${oldest ? ` (nejstarší dodána ${age(oldest, now)})` : ''}`] as [
            string,
            string,
          ],
      ),
      ['V karanténě', String(intake.quarantined)],
      ['V ISDS nedostupných', String(intake.unavailable)],
      ['Případů čeká na rozhodnutí', String(intake.pendingCases)],
    ])}</section>
<section><h2>Registry</h2>${facts([
      [
        'Poskytovatelé (RPSS)',
        registers.providers
          ? `${registers.providers.providers}, ${snapshotAge(registers.providers.takenAt, now)}`
          : 'zatím nenahráno',
      ],
      ['Stahování RPSS', downloadInWords(registers, now)],
      [
        'Účty OKslužeb',
        registers.accounts
          ? `${registers.accounts.rows} řádků, stav ${age(new Date(registers.accounts.takenAt), now)}`
          : 'zatím nenahráno',
      ],
      ['Veřejný rejstřík (ARES)', aresInWords(registers, now)],
    ])}</section>
</div>
${
  failures.length === 0
    ? ''
    : html`<section><h2>Nezdařilo se</h2><ul>${failures.map(
        ({ stage, code, count, oldest }) =>
          html`<li><b>${code}</b>: ${count}× <a href="/messages?state=${stage}">${messageStates[stage]}</a>, nejstarší dodána ${age(oldest, now)}</li>`,
      )}</ul></section>`
}`,
  );
}
