import { failureWords } from '../../commands/failure-words.ts';
import { type MessageView, signatureFacts, signaturesOf, verdictsOf } from '../../commands/messages.ts';
import {
  acts,
  applicationName,
  assessments,
  documentKinds,
  documentOutcomes,
  messageStates,
  signatures,
  statuses,
  verdictNames,
  verdicts,
} from '../../commands/words.ts';
import { czechTime } from '../../intake/health.ts';
import { czechDate } from '../../validation/czech.ts';
import { type Html, html } from '../html.ts';
import type { User } from '../users.ts';
import { bytes, counted, signalWords } from '../words.ts';
import { facts, notice, page, tag } from './frame.ts';

/** A case that a message brought, as its line says it. */
export type CaseOfMessage = {
  caseId: string;
  act: string;
  application: string | null;
  status: string;
  assessment: string;
};

export type MessagePageView = {
  message: MessageView;
  cases: CaseOfMessage[];
  /** the hidden field of forms; null when this person may not run messages again */
  retryForm: Html | null;
};

export function messagePage(user: User, { message, cases, retryForm }: MessagePageView): string {
  return page(
    `Zpráva ${message.dm_id}`,
    user,
    '/messages',
    html`<p><a href="/messages">← Zprávy</a></p>
<h1>Datová zpráva ${message.dm_id}</h1>
<p class="lead">Stav: <b>${messageStates[message.state]}</b></p>
${trouble(message, retryForm)}
${
  message.state === 'not_ours'
    ? html`<p>Zpráva se netýká přístupu k OKslužbám. Podatelna si z ní nechala jen číslo a čas dodání.</p>`
    : ''
}
<div class="columns">
<section><h2>Obálka</h2>${envelopeFacts(message)}</section>
<section><h2>Cesta zprávy</h2>${stages(message)}</section>
</div>
${evidence(message)}
${documents(message)}
<section><h2>Případy</h2>${
      cases.length === 0
        ? html`<p>Žádné.</p>`
        : html`<ul>${cases.map(
            (one) =>
              html`<li><a href="/cases/${one.caseId}">${one.caseId}</a>: ${acts[one.act]}, ${applicationName(one.application)} ${tag(one.assessment, assessments[one.assessment]!)} ${statuses[one.status]}</li>`,
          )}</ul>`
    }</section>`,
  );
}

/** Why it stands still, what that means and what to do. */
function trouble(message: MessageView, retryForm: Html | null): Html | '' {
  const { failure_code: code, problem, state } = message;
  const waits = state === 'listed' || state === 'stored';
  if (!problem && !code) return '';
  const words = code ? failureWords(code, waits) : null;
  const form =
    retryForm &&
    html`<form method="post" action="/messages/${message.dm_id}/retry">${retryForm}<button class="gov-button" data-color="primary" data-type="outlined" data-size="m">Spustit zprávu znovu</button></form>`;
  return html`${notice(
    waits ? 'warning' : 'error',
    html`<p><b>${problem ?? words!.meaning}</b></p>${words && html`<p><b>Co s tím:</b> ${words.todo}</p>`}
<p class="small">${message.failing_since ? html`Poprvé ${czechTime(message.failing_since)}, naposledy ${czechTime(message.failed_at!)}. ` : ''}${waits && message.retry_at ? html`Další pokus ${czechTime(message.retry_at)}. ` : ''}${code ? html`Označení chyby pro správce: ${code}` : ''}</p>`,
  )}${form}`;
}

function envelopeFacts(message: MessageView): Html {
  const envelope = message.envelope ?? {};
  return facts([
    ['Odesílatel', envelope.senderName],
    ['Schránka odesílatele', envelope.senderBoxId],
    ['Adresa odesílatele', envelope.senderAddress],
    ['Věc', envelope.annotation],
    ['K rukám', envelope.toHands],
    ['Organizační jednotka', envelope.recipientOrgUnit],
    ['Naše č. j.', envelope.recipientRefNumber],
    ['Č. j. odesílatele', envelope.senderRefNumber],
    ['Do vlastních rukou', envelope.personalDelivery ? 'ano' : null],
    ['Podle čeho je naše', message.sift?.signals && signalWords(message.sift.signals)],
  ]);
}

/** What happened to it and when, in order. */
function stages(message: MessageView): Html {
  const steps: [string, Date | null][] = [
    ['Dodána do schránky (den podání)', message.delivered_at],
    ['Doručena', message.accepted_at],
    ['Zapsána ze seznamu', message.listed_at],
    ['Originál uložen', message.stored_at],
    ['Zpracována', message.processed_at],
    ['Označena v ISDS jako přečtená', message.marked_at],
    ['Do karantény', message.quarantined_at],
  ];
  const tries = [
    message.download_attempts > 0 && `stažení ${counted(message.download_attempts, ['pokus', 'pokusy', 'pokusů'])}`,
    message.processing_attempts > 0 &&
      `zpracování ${counted(message.processing_attempts, ['pokus', 'pokusy', 'pokusů'])}`,
  ].filter(Boolean);
  const versions = message.processed_with;
  return facts([
    ...steps.map(([label, at]): [string, string | null] => [label, at && czechTime(at)]),
    ['Pokusy', tries.join(', ')],
    [
      'Zpracováno verzemi',
      versions &&
        [
          versions.extractor && `čtení dokumentů ${versions.extractor}`,
          versions.classifier && `rozpoznání úkonů ${versions.classifier}`,
          versions.rules && `pravidla k ${czechDate(versions.rules)}`,
        ]
          .filter(Boolean)
          .join(', '),
    ],
  ]);
}

function evidence(message: MessageView): Html | '' {
  if (!message.signature && message.originals.length === 0) return '';
  return html`<section><h2>Důkaz o původu: ${message.signature ? signatures[message.signature] : 'zatím neposouzen'}</h2>
<ul>${verdictsOf(message).map(
    ([name, verdict]) =>
      html`<li><b>${verdictNames[name] ?? name}: ${verdicts[verdict.verdict]}.</b> ${verdict.because}</li>`,
  )}</ul>
${message.originals.map((original) =>
  facts([
    ['Podepsaný originál', `${bytes(original.size_bytes)}, stažen ${czechTime(original.downloaded_at)}`],
    ['Obsah', original.state === 'purged' ? 'smazán po uplynutí lhůty uchování, zůstal otisk' : null],
    ['Otisk originálu (SHA-256)', original.sha256],
  ]),
)}
${facts([['Otisk zprávy v ISDS', message.dm_hash]])}</section>`;
}

function documents(message: MessageView): Html {
  const purged = message.originals.every(({ state }) => state === 'purged');
  return html`<section><h2>Dokumenty</h2>${
    message.documents.length === 0
      ? html`<p>Žádné přečtené dokumenty.</p>`
      : html`<ul class="findings">${message.documents.map((document) => {
          const kind = document.kind ? (documentKinds[document.kind] ?? document.kind) : 'druh zatím neznámý';
          const pages = document.pages ? `, ${counted(document.pages, ['strana', 'strany', 'stran'])}` : '';
          const outcome =
            documentOutcomes[document.outcome ?? ''] ?? (purged ? 'smazán po uplynutí lhůty' : 'zatím nepřečten');
          return html`<li><p><b>${document.place}. ${document.name}</b> (${kind}, ${bytes(document.size_bytes)}${pages}): ${outcome}</p>
${document.because && html`<p>${document.because}</p>`}${(document.warnings ?? []).map((warning) => html`<p>${warning}</p>`)}
${signaturesOf(document).map((signature) => html`<p>${signature.summary}</p><ul>${signatureFacts(signature).map((fact) => html`<li>${fact}</li>`)}</ul>`)}</li>`;
        })}</ul>`
  }</section>`;
}
