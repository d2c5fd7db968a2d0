import { type MessageView, signatureFacts, signaturesOf, verdictsOf } from '../../commands/messages.ts';
import { messageStates, signatures, verdictNames, verdicts } from '../../commands/words.ts';
import { czechTime } from '../../intake/health.ts';
import { html } from '../html.ts';
import type { User } from '../users.ts';
import { facts, page } from './frame.ts';

export function messagePage(user: User, message: MessageView): string {
  const envelope = message.envelope ?? {};
  return page(
    `Zpráva ${message.dm_id}`,
    user,
    '/messages',
    html`<p><a href="/messages">← Zprávy</a></p>
<h1>Datová zpráva ${message.dm_id}</h1>
${message.problem ? html`<p class="alert">${message.problem}</p>` : ''}
<div class="columns">
<section><h2>Obálka</h2>${facts([
      ['Stav', messageStates[message.state]],
      ['Dodána', czechTime(message.delivered_at)],
      ['Doručena', message.accepted_at && czechTime(message.accepted_at)],
      ['Odesílatel', envelope.senderName],
      ['Schránka odesílatele', envelope.senderBoxId],
      ['Věc', envelope.annotation],
      ['K rukám', envelope.toHands],
      ['Naše č. j.', envelope.recipientRefNumber],
      ['Č. j. odesílatele', envelope.senderRefNumber],
      ['Poslední chyba', message.failure_code],
    ])}</section>
<section><h2>Důkaz o původu: ${message.signature ? signatures[message.signature] : 'zatím neposouzen'}</h2>
<ul>${verdictsOf(message).map(
      ([name, verdict]) =>
        html`<li><b>${verdictNames[name] ?? name}: ${verdicts[verdict.verdict]}.</b> ${verdict.because}</li>`,
    )}</ul>${facts([
      ['SHA-256 originálu', message.signed_sha256],
      ['Otisk zprávy', message.dm_hash],
    ])}</section>
</div>
<section><h2>Dokumenty</h2>${
      message.documents.length === 0
        ? html`<p>Žádné přečtené dokumenty.</p>`
        : html`<ul>${message.documents.map(
            (document) =>
              html`<li><b>${document.place}. ${document.name}</b> (${document.kind ?? 'zatím nepřečten'}, ${document.size_bytes} B)${document.because ? html`<br>${document.because}` : ''}${(document.warnings ?? []).map((warning) => html`<br>${warning}`)}${signaturesOf(document).map((signature) => html`<br>${signature.summary}<ul>${signatureFacts(signature).map((fact) => html`<li>${fact}</li>`)}</ul>`)}</li>`,
          )}</ul>`
    }</section>
<section><h2>Případy</h2>${message.cases.length === 0 ? html`<p>Žádné.</p>` : html`<ul>${message.cases.map((caseId) => html`<li><a href="/cases/${caseId}">${caseId}</a></li>`)}</ul>`}</section>`,
  );
}
