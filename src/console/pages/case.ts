import type { Approval } from '../../cases/approval.ts';
import type { CaseAround, CasesAround } from '../../cases/around.ts';
import { type CorrectableField, correctable, correctableFields } from '../../cases/correctable.ts';
import { statusNames } from '../../cases/decisions.ts';
import { actAsSettled, readSettled } from '../../cases/settled.ts';
import type { Evidence } from '../../classification/act.ts';
import { type CaseView, personName, place, toJudgeFirst } from '../../commands/cases.ts';
import { relatedLine, settledLines } from '../../commands/print-case.ts';
import { particulars } from '../../commands/print-history.ts';
import { aresFacts } from '../../commands/public-register.ts';
import { age } from '../../commands/status.ts';
import {
  acts,
  applicationName,
  assessments,
  eventKinds,
  outcomes,
  proposals,
  roleNames,
  signatures,
  statuses,
} from '../../commands/words.ts';
import { czechTime } from '../../intake/health.ts';
import { czechDate } from '../../validation/czech.ts';
import type { Finding } from '../../validation/judgement.ts';
import { ruleTitles } from '../../validation/rules/titles.ts';
import { caseScript } from '../assets.ts';
import { type Html, html } from '../html.ts';
import type { User } from '../users.ts';
import { decisionSection, offeredDecisions, type TypedDecision } from './case-decisions.ts';
import { type DocumentView, documentSection, type Placed, shownValue } from './case-document.ts';
import { facts, notice, page, tag } from './frame.ts';
import { shortcuts } from './shortcuts.ts';

export type CasePage = {
  user: User;
  csrf: Html;
  found: CaseView;
  around: CasesAround;
  view: DocumentView;
  /** the query of the list the person came from, `?…` or nothing */
  query: string;
  /** the case after this one in that list */
  next: string | null;
  typed: TypedDecision | null;
  approval: Approval;
  correcting: CorrectableField | null;
  done: Html | null;
  now: Date;
};

export function casePage(given: CasePage): string {
  const { user, found, query, next, typed, csrf, correcting, approval, view, now } = given;
  const name = personName(found);
  return page(
    `Případ ${found.case_id}`,
    user,
    '/cases',
    html`<nav class="paging" aria-label="Seznam"><a href="/cases${query}" data-key="l">← Seznam případů</a>${next && html`<a href="/cases/${next}${query}" rel="next" data-key="n">Další případ →</a>`}</nav>
${given.done}
${typed && notice('error', typed.because)}
<h1>${found.case_id}: ${acts[found.act]}${name && `, ${name}`}</h1>
<p class="lead">${tag(found.assessment, assessments[found.assessment]!)} ${applicationName(found.application)}; návrh: <b>${proposals[found.proposal]}</b>; stav: <b>${statuses[found.status]}</b>${found.urgent && html` <strong class="urgent">naléhavé</strong>`}</p>
${found.unmatched_at && notice('warning', 'Pozdější čtení zprávy tento úkon už nenašlo; případ zůstává, jak je.')}
${found.claimed_by && notice('primary', `Případ zřizuje ${found.claimed_by}, do ${czechTime(found.claimed_until!)}.`)}
<div class="desk">
<div>${documentSection(view)}</div>
<div>
${valuesSection(given)}
${findingsSection(found, view)}
${decisionSection({ found, role: user.role, csrf, action: `/cases/${found.case_id}/decisions${query}`, typed, approval, correcting })}
</div>
</div>
<div class="columns">
<section><h2>Podání</h2>${facts(submission(found))}</section>
<section><h2>Co říkají registry</h2>${registersFacts(found, now)}</section>
</div>
${list(
  'Čeho si všimnout',
  found.details.act.doubts.map((doubt) => html`${doubt.because}`),
)}
${list(
  'Co zjistila obsluha',
  settledLines(found).map((line) => html`${line}`),
)}
${aroundSection(given)}
<section><h2>Historie</h2><ol class="history">${found.events.map((event) => historyLine(event))}</ol></section>
<p class="small">Pravidla ve znění k ${czechDate(found.rules_version)}. Posouzeno ${czechTime(found.judged_at)}.</p>
${shortcuts(keysOf(given))}`,
    caseScript,
  );
}

function keysOf({ found, user, next, approval }: CasePage): [string, string][] {
  const offered = offeredDecisions(found, user.role, approval);
  const keys: [boolean, string, string][] = [
    [next !== null, 'N', 'další případ'],
    [true, 'L', 'seznam'],
    [offered.includes('approve'), 'S', 'schválení'],
    [offered.includes('callToComplete'), 'V', 'výzva'],
    [offered.includes('close'), 'U', 'uzavření'],
    [offered.includes('decline'), 'O', 'odmítnutí'],
    [offered.includes('correct'), 'E', 'oprava údaje'],
    [offered.includes('seeSignature'), 'W', 'podpis'],
  ];
  return keys.filter(([offeredNow]) => offeredNow).map(([, key, does]) => [key, does]);
}

const list = (title: string, lines: Html[]) =>
  lines.length > 0 && html`<section><h2>${title}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;

/** What is asked, value by value, each with the place it was read in. */
function valuesSection({ found, view, query, user, approval }: CasePage): Html {
  const act = actAsSettled(found.details.act, readSettled(found.settled));
  const mayCorrect = offeredDecisions(found, user.role, approval).includes('correct');
  const rows = correctableFields.flatMap((field) => {
    const value = correctable[field].read(act);
    if (!value && !always.has(field)) return [];
    const { label } = correctable[field];
    const placed = view.placed.find((one) => one.id === field);
    const settled = found.settled.values?.[field];
    const doubt = settled
      ? html` <span class="small">opraveno</span>`
      : value && !value.sure && html` <span class="unsure">nejisté</span>`;
    const query2 = `${query}${query ? '&' : '?'}correct=${field}`;
    return [
      html`<tr id="udaj-${field}"><th scope="row">${label}</th><td>${value ? shownValue(field, value.value) : 'nezjištěno'}${doubt}</td>
<td>${placed && placeLink(placed, view)}</td><td class="no-print">${mayCorrect && html`<a class="small" href="/cases/${found.case_id}${query2}#rozhodnuti-correct" aria-label="opravit: ${label}">opravit</a>`}</td></tr>`,
    ];
  });
  const others = view.placed.filter(({ id }) => id === 'consent' || id === 'signing');
  return html`<section><h2>Co je požadováno</h2><table class="values"><caption class="hidden">Údaje a kde byly přečteny</caption>
<thead class="hidden"><tr><th scope="col">Údaj</th><th scope="col">Hodnota</th><th scope="col">Kde to je</th><th scope="col">Oprava</th></tr></thead>
<tbody>${rows}${others.map((one) => html`<tr id="udaj-${one.id}"><th scope="row">${one.label}</th><td>${one.value}</td><td>${placeLink(one, view)}</td><td></td></tr>`)}
${found.ik_mpsv && html`<tr><th scope="row">IK MPSV</th><td>${found.ik_mpsv}</td><td></td><td></td></tr>`}</tbody></table></section>`;
}

const always = new Set<CorrectableField>([
  'kind',
  'application',
  'givenNames',
  'familyName',
  'organisationName',
  'organisationIco',
]);

/** Where a value was read: a link to its place in the document, or words. */
function placeLink({ id, evidence }: Placed, view: DocumentView): Html {
  if (evidence.document === null || !view.documents.some((one) => one.place === evidence.document)) {
    return html`<span class="small">${place({ ...evidence, text: '' })}</span>`;
  }
  const number = evidence.page ?? 1;
  const several = view.documents.length > 1 ? `dok. ${evidence.document}, ` : '';
  return html`<a class="small" href="${view.link(evidence.document, number, id)}">${several}str. ${number}</a>`;
}

function findingsSection(found: CaseView, view: DocumentView): Html {
  const item = (finding: Finding) => findingItem(finding, view);
  const [unmet, met] = [
    found.findings.filter((one) => one.outcome !== 'met'),
    found.findings.filter((one) => one.outcome === 'met'),
  ];
  return html`<section><h2>Pravidlo po pravidlu</h2>
${unmet.length === 0 ? html`<p class="fine">Všechna použitá pravidla jsou splněna.</p>` : html`<ul class="findings">${toJudgeFirst(unmet).map(item)}</ul>`}
${met.length > 0 && html`<details><summary>Splněná pravidla (${met.length})</summary><ul class="findings">${met.map(item)}</ul></details>`}</section>`;
}

function findingItem({ rule, outcome, because, evidence }: Finding, view: DocumentView): Html {
  const places = new Map(evidence.map((one) => [place(one), one]));
  return html`<li class="${outcome}"><p><a href="/rules#${rule}">${rule}</a> <b>${outcomes[outcome]}</b> <span class="small">${ruleTitles[rule]}</span></p>
<p>${because}</p>${[...places].slice(0, 3).map(([where, one]) => html`<p class="evidence">${seenAt(one, where, view)}</p>`)}</li>`;
}

function seenAt({ document, page: number }: Evidence, where: string, view: DocumentView): Html {
  const known = document !== null && view.documents.some((one) => one.place === document);
  return known ? html`<a href="${view.link(document, number ?? 1)}">${where}</a>` : html`${where}`;
}

function submission(found: CaseView): Parameters<typeof facts>[0] {
  const paper = found.channel === 'paper';
  return [
    [
      'Podáno',
      paper
        ? `${czechDate(found.received_at.toISOString())} v listinné podobě`
        : `${czechTime(found.received_at)} (dodání do datové schránky)`,
    ],
    ['Datová zpráva', found.dm_id && html`<a href="/messages/${found.dm_id}">${found.dm_id}</a>`],
    ['Věc', found.annotation],
    ['Odesílatel', found.sender_name],
    [
      'Ze schránky',
      found.sender_box_id && `${found.sender_box_id}${found.sender_ico ? `, IČO ${found.sender_ico}` : ''}`,
    ],
    ['Důkaz o původu', found.signature && signatures[found.signature]],
    ['Naše č. j.', found.reference_number],
    ['Adresa pro dopis', found.letter_address?.text ?? 'žádný registr ji neuvádí'],
  ];
}

function registersFacts({ registers: { providers, accounts }, ares, organisation_ico }: CaseView, now: Date): Html {
  const old = (takenAt: string) => `stav ${age(new Date(takenAt), now)}`;
  return html`${facts([
    ['Poskytovatelé (RPSS)', providers ? old(providers.takenAt) : 'zatím nenahráno'],
    [
      'Účty OKslužeb',
      accounts
        ? `${old(accounts.takenAt)}, ${accounts.complete ? 'úplný seznam' : 'neúplný seznam'}`
        : 'zatím nenahráno',
    ],
    ['Veřejný rejstřík (ARES)', ares ? null : organisation_ico ? 'na organizaci se neptal' : 'organizace nemá IČO'],
  ])}${ares && html`<h3>Veřejný rejstřík (ARES)</h3>${facts(aresFacts(ares, now).map(([label, value]) => [`${label[0]!.toUpperCase()}${label.slice(1)}`, value]))}`}`;
}

function aroundSection({ found, around, query }: CasePage): Html | false {
  const related = found.related.map((one) => {
    const [before, after] = relatedLine(one).split(one.case_id) as [string, string];
    return html`${before}<a href="/cases/${one.case_id}${query}">${one.case_id}</a>${after}`;
  });
  const line = (one: CaseAround) =>
    html`<a href="/cases/${one.caseId}${query}">${one.caseId}</a>: ${acts[one.act]}${one.application && `, ${one.application}`}, ${personName({ given_names: one.givenNames, family_name: one.familyName }) ?? 'osoba nezjištěna'}, ${statusNames[one.status]}, ${czechTime(one.receivedAt)}`;
  const groups = [
    list('Související případy', related),
    list('Stejná osoba', around.person.map(line)),
    list('Stejná organizace', around.organisation.map(line)),
  ].filter((group) => group !== false);
  return groups.length > 0 && html`<div class="columns">${groups}</div>`;
}

function historyLine(event: CaseView['events'][number]): Html {
  const role = typeof event.detail.role === 'string' ? ` (${roleNames[event.detail.role] ?? event.detail.role})` : '';
  return html`<li><p><span class="small">${czechTime(event.at)}</span> <b>${eventKinds[event.kind] ?? event.kind}</b>, ${event.actor}${role}</p>
${event.reason && html`<p>${event.reason}</p>`}${particulars(event).map((line) => html`<p class="small">${line}</p>`)}</li>`;
}
