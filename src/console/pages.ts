import { type CaseRow, type CaseView, personName, places, toJudgeFirst } from '../commands/cases.ts';
import { type MessageRow, type MessageView, signatureFacts, signaturesOf, verdictsOf } from '../commands/messages.ts';
import { age, aresInWords, downloadInWords, expiry, type Status, snapshotAge } from '../commands/status.ts';
import {
  acts,
  applicationName,
  assessments,
  claimedRoles,
  eventKinds,
  messageStates,
  outcomes,
  proposals,
  roleNames,
  signatures,
  statuses,
  verdictNames,
  verdicts,
} from '../commands/words.ts';
import { czechTime, type Problem } from '../intake/health.ts';
import { pauseSentence } from '../intake/pause-words.ts';
import { czechDate } from '../validation/czech.ts';
import { ruleTitles } from '../validation/rules/titles.ts';
import { Html, html } from './html.ts';
import type { User } from './users.ts';

/** The frame of every page. `current` marks the place in the menu. */
export function page(title: string, user: User | null, current: string, body: Html): string {
  const link = (href: string, label: string) =>
    html`<a href="${href}" ${current === href ? new Html('aria-current="page"') : ''}>${label}</a>`;
  return html`<!doctype html>
<html lang="cs">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Podatelna OKslužby</title>
<link rel="stylesheet" href="/assets/console.css">
</head>
<body>
<a class="skip" href="#obsah">Přejít na obsah</a>
<header>
<p class="brand">Podatelna <span>OKslužby</span></p>
${
  user
    ? html`<nav aria-label="Hlavní">${link('/cases', 'Případy')}${link('/messages', 'Zprávy')}${link('/health', 'Provoz')}${link('/queue', 'Fronta úloh')}</nav>
<form method="post" action="/logout"><span>${user.name} (${roleNames[user.role]})</span> <button class="plain">Odhlásit</button></form>`
    : ''
}
</header>
<main id="obsah">
${body}
</main>
</body>
</html>`.text;
}

export function loginPage(problem: string | null): string {
  return page(
    'Přihlášení',
    null,
    '',
    html`<h1>Přihlášení</h1>
${problem ? html`<p class="alert" role="alert">${problem}</p>` : ''}
<form method="post" action="/login" class="login">
<label for="name">Uživatelské jméno</label>
<input id="name" name="name" autocomplete="username" required maxlength="64">
<label for="password">Heslo</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="256">
<button>Přihlásit</button>
</form>`,
  );
}

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
<td><span class="tag ${row.assessment}">${assessments[row.assessment]}</span></td>
<td>${proposals[row.proposal]}</td>
</tr>`,
      )}</tbody></table></div>
${rows.length === limit ? html`<p>Ukazuje se prvních ${limit} případů; zúžte výběr podle posouzení.</p>` : ''}`
}`,
  );
}

const facts = (pairs: [string, string | Html | null | undefined][]) =>
  html`<dl>${pairs.filter(([, value]) => value).map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;

export function casePage(user: User, found: CaseView): string {
  const { act } = found.details;
  return page(
    `Případ ${found.case_id}`,
    user,
    '/cases',
    html`<p><a href="/cases">← Případy</a></p>
<h1>${found.case_id}: ${acts[found.act]}, ${applicationName(found.application)}</h1>
<p><span class="tag ${found.assessment}">${assessments[found.assessment]}</span> návrh: <b>${proposals[found.proposal]}</b>, stav: ${statuses[found.status]}${found.urgent ? html` <strong class="urgent">naléhavé</strong>` : ''}</p>
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

export function notFoundPage(user: User | null, what: string): string {
  return page(
    'Nenalezeno',
    user,
    '',
    html`<h1>Nenalezeno</h1><p>${what}</p><p><a href="/cases">Zpět na případy</a></p>`,
  );
}
