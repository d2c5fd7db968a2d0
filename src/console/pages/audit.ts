import type { AuditEntry } from '../../audit/entry.ts';
import type { AuditVerdict } from '../../audit/read-audit.ts';
import { printHead } from '../../commands/audit.ts';
import { czechTime } from '../../intake/health.ts';
import { auditKinds } from '../audit-words.ts';
import { type Html, html } from '../html.ts';
import type { User } from '../users.ts';
import { actorWords, counted, subjectWords } from '../words.ts';
import { buttonLook, facts, notice, page } from './frame.ts';

/** What a verification found, and when it was made. */
export type Verified = { verdict: AuditVerdict; faults: string[]; at: Date };

export type AuditView = {
  entries: AuditEntry[];
  /** null until somebody has let it be verified since this process began */
  verified: Verified | null;
  /** the hidden field of forms */
  form: Html;
  /** entries before this number come next; null at the beginning of the log */
  before: number | null;
};

export function auditPage(user: User, { entries, verified, form, before }: AuditView): string {
  return page(
    'Auditní stopa',
    user,
    '/audit',
    html`<p><a href="/health">← Provoz</a></p>
<h1>Auditní stopa</h1>
<p>Kdo co viděl a udělal. Záznamy nelze měnit ani mazat; každý je zapečetěn klíčem spolu s tím před ním.</p>
${verified ? verifiedWords(verified) : html`<p>Od startu tohoto procesu ji zatím nikdo neověřil.</p>`}
<div class="actions"><form method="post" action="/audit/verify">${form}<button ${buttonLook('quiet')}>Ověřit celou stopu</button></form>
<form method="post" action="/audit/export">${form}<button ${buttonLook('quiet')}>Stáhnout celou stopu</button></form></div>
<h2>Poslední záznamy</h2>
<table class="cards"><caption class="hidden">Záznamy</caption>
<thead><tr><th scope="col">Číslo</th><th scope="col">Kdy</th><th scope="col">Kdo</th><th scope="col">Co</th><th scope="col">Týká se</th><th scope="col">Důvod</th></tr></thead>
<tbody>${entries.map(
      (
        entry,
      ) => html`<tr><td data-label="Číslo">${entry.number}</td><td data-label="Kdy">${czechTime(entry.at)}</td><td data-label="Kdo">${actorWords(entry.actor)}</td>
<td data-label="Co">${auditKinds[entry.kind]}</td><td data-label="Týká se">${subjects(entry)}</td><td data-label="Důvod">${entry.reason ?? '–'}</td></tr>`,
    )}</tbody></table>
${before ? html`<nav class="paging" aria-label="Stránky"><a href="/audit?before=${before}">Starší →</a></nav>` : ''}`,
  );
}

const shownSubjects = 3;

function subjects({ subjects }: AuditEntry): Html | string {
  if (subjects.length === 0) return '–';
  const more = subjects.length - shownSubjects;
  return `${subjects.slice(0, shownSubjects).map(subjectWords).join(', ')}${more > 0 ? ` a ${counted(more, ['další', 'další', 'dalších'])}` : ''}`;
}

function verifiedWords({ verdict, faults, at }: Verified): Html {
  return html`${
    faults.length === 0
      ? notice('success', `Ověřeno ${czechTime(at)}: žádný záznam nebyl změněn, přesunut, vložen ani vynechán.`)
      : notice(
          'error',
          html`<p><b>Ověřeno ${czechTime(at)}: stopa není v pořádku.</b></p><ul>${faults.map((fault) => html`<li>${fault}</li>`)}</ul>`,
        )
  }${facts([
    ['Záznamů', verdict.entries.toLocaleString('cs-CZ')],
    ['Konec stopy', verdict.head && html`<code>${printHead(verdict.head)}</code>`],
  ])}<p class="small">Konec si poznamenejte mimo databázi: jen podle něj se příště pozná, že záznamy na konci nechybějí („podatelna audit verify --head KONEC“).</p>`;
}
