import { type CorrectableField, correctable, correctableFields } from '../../cases/correctable.ts';
import { applications } from '../../classification/act.ts';
import { acts, claimedRoles } from '../../commands/words.ts';
import { Html, html } from '../html.ts';
import type { User } from '../users.ts';
import { described, field, option } from './fields.ts';
import { buttonLook, notice, page } from './frame.ts';

/** Names of the fields of the form: those of the paper, and those of the act in it. */
export const paperFields = [
  'referenceNumber',
  'ordinal',
  'receivedOn',
  'signatureSeen',
  'onForm',
  'answersReference',
  'reason',
  ...correctableFields,
] as const;
export type PaperField = (typeof paperFields)[number];

export type PaperForm = {
  typed: Partial<Record<PaperField, string>>;
  /** Czech, by the field it stands beside; under '' what is not about one field */
  problems: Partial<Record<PaperField | '', string>>;
};

/** The form for one act on paper (R-22), with what was typed and what is wrong with it. */
export function paperPage(user: User, csrf: Html, form: PaperForm): string {
  const { problems } = form;
  const first = Object.keys(problems).find((name) => name !== '');
  return page(
    'Zápis listiny',
    user,
    '/cases',
    html`<p><a href="/cases">← Seznam případů</a></p>
<h1>Zapsat listinné podání</h1>
<p>Jeden úkon jedné osoby, jak stojí v listině. Podatelna jej posoudí podle stejných pravidel jako datovou zprávu; rozhodne o něm člověk.</p>
${Object.keys(problems).length > 0 && notice('error', html`${problems[''] ?? 'Zápis má chyby, jsou vyznačeny u údajů.'}${first && html` <a href="#${first}">K první chybě</a>`}`)}
<form method="post" action="/cases/paper" class="paper" novalidate>${csrf}
<h2>Listina</h2><div class="fields">
${text(form, 'referenceNumber', 'Naše č. j. listiny', 'pod ním je listina v evidenci', 'maxlength="50" required')}
${text(form, 'ordinal', 'Pořadí úkonu v listině', 'první úkon má číslo 1', 'inputmode="numeric" maxlength="2" required')}
${text(form, 'receivedOn', 'Den doručení', '', 'type="date" required')}
${text(form, 'answersReference', 'Odpovídá na naše č. j.', 'nepovinné', 'maxlength="50"')}
</div>
<h2>Úkon</h2><div class="fields">
${select(form, 'kind', 'Úkon', Object.entries(acts))}
${select(form, 'application', 'Aplikace', [['', 'neuvedena'], ...applications.map((one) => [one, `OKslužby – ${one}`] as [string, string])])}
</div>
${tick(form, 'signatureSeen', 'Listina je vlastnoručně podepsána (podpis jsem viděl/a)')}
${tick(form, 'onForm', 'Souhlas je na formuláři ministerstva')}
<h2>Osoba</h2><div class="fields">${correctableFields.filter((name) => !special.has(name)).map((name) => value(form, name))}
${select(form, 'role', 'Role v organizaci', [
  ['', 'neuvedena'],
  ['statutory', claimedRoles.statutory!],
  ['employee', claimedRoles.employee!],
])}</div>
<h2>Organizace</h2><div class="fields">${value(form, 'organisationName')}${value(form, 'organisationIco')}</div>
<h2>Zápis</h2>
<div class="field"><label for="reason">Důvod zápisu</label><p class="hint" id="reason-hint">například: došlo poštou dne …, předáno podatelnou</p>${problems.reason && html`<p class="field-error" id="reason-error">${problems.reason}</p>`}<textarea id="reason" name="reason" maxlength="2000" required ${described('reason', true, problems.reason)}>${form.typed.reason}</textarea></div>
<p class="actions"><button ${buttonLook('primary')}>Zapsat a posoudit</button></p>
</form>`,
  );
}

const special = new Set<CorrectableField>(['kind', 'application', 'role', 'organisationName', 'organisationIco']);
const dates = new Set<CorrectableField>(['birthDate', 'signedOn']);

function value(form: PaperForm, name: CorrectableField): Html {
  const { label, accepts } = correctable[name];
  const capital = `${label[0]!.toUpperCase()}${label.slice(1)}`;
  return dates.has(name)
    ? text(form, name, capital, '', 'type="date"')
    : text(form, name, capital, accepts, 'maxlength="200" autocomplete="off"');
}

/** `attributes` are ours, never what somebody typed. */
function text({ typed, problems }: PaperForm, name: PaperField, label: string, hint: string, attributes: string): Html {
  const control = html`<input id="${name}" name="${name}" ${new Html(attributes)} value="${typed[name]}" ${described(name, hint !== '', problems[name])}>`;
  return field(name, label, control, hint, problems[name]);
}

function select({ typed, problems }: PaperForm, name: PaperField, label: string, options: [string, string][]): Html {
  const control = html`<select id="${name}" name="${name}" ${described(name, false, problems[name])}>${options.map(([one, shown]) => option(one, shown, (typed[name] ?? '') === one))}</select>`;
  return field(name, label, control, undefined, problems[name]);
}

function tick({ typed }: PaperForm, name: PaperField, label: string): Html {
  return html`<label><input type="checkbox" id="${name}" name="${name}" value="yes" ${typed[name] === 'yes' && new Html('checked')}> ${label}</label>`;
}
