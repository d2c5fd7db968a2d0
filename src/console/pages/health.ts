import { stoppedParts } from '../../commands/pausing.ts';
import { age, aresInWords, callsOf, downloadInWords, expiry, type Status, snapshotAge } from '../../commands/status.ts';
import { messageStates } from '../../commands/words.ts';
import { czechTime, type Problem } from '../../intake/health.ts';
import { pauseSentence } from '../../intake/pause-words.ts';
import type { PausedPart } from '../../pauses/pauses.ts';
import { type Html, html } from '../html.ts';
import type { User } from '../users.ts';
import { counted, ofMessages } from '../words.ts';
import { byPage } from './by-page.ts';
import { field } from './fields.ts';
import { buttonLook, facts, notice, page } from './frame.ts';

/** An alarm that has begun and not ended. */
export type OpenAlarm = { because: string; subject: string; beganAt: Date; untold: boolean };

/** What somebody has typed to pause a part, when it cannot be done. */
export type TypedPause = { part: PausedPart; reason: string; until: string; problem: string };

export type HealthView = {
  status: Status;
  /** those of intake, and what else keeps podatelna from working */
  problems: Problem[];
  alarms: OpenAlarm[];
  versions: [label: string, value: string][];
  /** the hidden field of forms; null when this person may not pause */
  pauseForm: Html | null;
  seesAudit: boolean;
  typed: TypedPause | null;
  now: Date;
};

export function healthPage(user: User, view: HealthView): string {
  const { status, problems, now } = view;
  const { intake, registers, failures } = status;
  const failing = failures.reduce((sum, { count }) => sum + count, 0);
  return page(
    'Provoz',
    user,
    '/health',
    html`<h1>Provoz</h1>
${problems.map((problem) => notice('error', byPage(problem.because)))}
${intake.pauses.map((pause) => notice('warning', html`${byPage(pauseSentence(pause))} Důvod: ${pause.reason} (${pause.pausedBy})`))}
${problems.length + intake.pauses.length === 0 ? notice('success', 'Podatelna pracuje, jak má.') : ''}
${intake.warnings.map((warning) => notice('warning', byPage(warning.because)))}
<div class="columns">
<div><section><h2>Příjem ze schránky</h2>${facts([
      [
        'Poslední úplný seznam zpráv',
        intake.lastListingAt ? `${czechTime(intake.lastListingAt)} (${age(intake.lastListingAt, now)})` : 'zatím žádný',
      ],
      ['Vynechaná vybrání', intake.missedPolls > 0 ? String(intake.missedPolls) : 'žádné'],
      ['Poslední chyba při vybírání', intake.lastFailureCode],
      ['Heslo do ISDS platí', expiry(intake.passwordExpiresAt, now)],
      ['Certifikát do ISDS platí', intake.certificateExpiresAt && expiry(intake.certificateExpiresAt, now)],
      ['Volání ISDS dnes', callsOf(intake.callsToday)],
      [
        'Omezení od ISDS',
        intake.restrictedUntil && intake.restrictedUntil > now
          ? `ISDS žádá méně volání; do ${czechTime(intake.restrictedUntil)} volá podatelna pomaleji sama`
          : 'žádné',
      ],
      [
        'Za 7 dní v seznamu nových',
        `${intake.lastWeek.newCount}, z toho cizích, ponechaných bez stažení: ${intake.lastWeek.leftAlone}`,
      ],
    ])}</section></div>
<div><section><h2>Co čeká</h2>${facts([
      ...intake.waiting.map(({ stage, count, oldest }): [string, Html] => [
        sentence(messageStates[stage]!),
        html`<a href="/messages?state=${stage}">${counted(count, ofMessages)}</a>${oldest ? `, nejstarší dodána ${age(oldest, now)}` : ''}`,
      ]),
      ['V karanténě', html`<a href="/messages?state=quarantined">${counted(intake.quarantined, ofMessages)}</a>`],
      ['V ISDS nedostupné', html`<a href="/messages?state=unavailable">${counted(intake.unavailable, ofMessages)}</a>`],
      ['Případy čekající na rozhodnutí', html`<a href="/cases">${intake.pendingCases}</a>`],
      ['Uvízlo nebo se nezdařilo', failing > 0 ? html`<a href="/failures">${counted(failing, ofMessages)}</a>` : 'nic'],
    ])}</section></div>
<div><section><h2>Registry</h2>${facts([
      [
        'Poskytovatelé (RPSS)',
        registers.providers
          ? `${counted(registers.providers.providers, ['poskytovatel', 'poskytovatelé', 'poskytovatelů'])}, ${snapshotAge(registers.providers.takenAt, now)}`
          : 'zatím nenahráno; bez nich nelze poznat, kdo je poskytovatel. Správce: „podatelna import providers SOUBOR“',
      ],
      ['Stahování RPSS', downloadInWords(registers, now)],
      [
        'Účty OKslužeb',
        registers.accounts
          ? `${counted(registers.accounts.rows, ['řádek', 'řádky', 'řádků'])}, stav ${age(new Date(registers.accounts.takenAt), now)}`
          : 'zatím nenahráno; bez nich nelze poznat, kdo účet už má. Správce: „podatelna import accounts SOUBOR“',
      ],
      ['Veřejný rejstřík (ARES)', aresInWords(registers, now) ?? 'nedotazuje se'],
    ])}</section>
<section><h2>Verze</h2>${facts(view.versions)}${
      view.seesAudit ? html`<p><a href="/audit">Auditní stopa</a>: kdo co viděl a udělal.</p>` : ''
    }</section></div>
</div>
${alarmList(view.alarms)}
${pauses(view)}`,
  );
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function alarmList(alarms: OpenAlarm[]): Html {
  return html`<section><h2>Otevřené poplachy</h2>${
    alarms.length === 0
      ? html`<p>Žádné.</p>`
      : html`<ul>${alarms.map(
          ({ because, subject, beganAt, untold }) =>
            html`<li>${linked(because, subject)} <span class="small">Od ${czechTime(beganAt)}.${untold && ' Správci se ho zatím nepodařilo oznámit.'}</span></li>`,
        )}</ul>`
  }</section>`;
}

/** The sentence with links: to the case that it names, or to the page that does what it says. */
function linked(because: string, subject: string): Html {
  const at = subject ? because.indexOf(subject) : -1;
  if (at < 0) return byPage(because);
  return html`${because.slice(0, at)}<a href="/cases/${subject}">${subject}</a>${because.slice(at + subject.length)}`;
}

function pauses({ status, problems, pauseForm, typed }: HealthView): Html {
  const inForce = status.intake.pauses;
  return html`<section id="pozastaveni"><h2>Pozastavení</h2>
<p>Pozastavit lze vybírání schránky i zpracování zpráv, ve všech procesech najednou. Nic se tím neztratí: zprávy počkají v ISDS, nebo uložené v podatelně.</p>
${
  pauseForm === null
    ? html`<p>Pozastavovat a obnovovat smí správce.</p>`
    : html`<div class="columns">${(Object.keys(stoppedParts) as PausedPart[]).map((part) => {
        const refused = part === 'poll' && problems.some(({ code }) => code === 'credentials-refused');
        const paused = refused || inForce.some((pause) => pause.part === part);
        const mine = typed?.part === part ? typed : null;
        return html`<div><h3>${stoppedParts[part]}</h3>${
          paused
            ? html`<form method="post" action="/health/resume">${pauseForm}<input type="hidden" name="part" value="${part}"><button ${buttonLook('primary')}>Obnovit</button></form>`
            : html`<form method="post" action="/health/pause" class="login">${pauseForm}<input type="hidden" name="part" value="${part}">
${mine && html`<p class="field-error" role="alert">${mine.problem}</p>`}
${field(`reason-${part}`, 'Důvod', html`<input id="reason-${part}" name="reason" required maxlength="2000" value="${mine?.reason}">`)}
${field(`until-${part}`, 'Samo se obnoví (nepovinné)', html`<input id="until-${part}" name="until" type="datetime-local" value="${mine?.until}">`)}
<p><button ${buttonLook('quiet')}>Pozastavit</button></p></form>`
        }</div>`;
      })}</div>`
}</section>`;
}
