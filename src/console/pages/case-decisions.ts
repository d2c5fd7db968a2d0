import type { Approval } from '../../cases/approval.ts';
import { type CorrectableField, correctable, correctableFields } from '../../cases/correctable.ts';
import { type Decision, decisionRules, type OperatorRole } from '../../cases/decisions.ts';
import { actAsSettled, readSettled } from '../../cases/settled.ts';
import { applications } from '../../classification/act.ts';
import type { CaseView } from '../../commands/cases.ts';
import { acts, claimedRoles } from '../../commands/words.ts';
import { Html, html } from '../html.ts';
import { field, option } from './fields.ts';
import { buttonLook, notice } from './frame.ts';

export type DecisionKind = Decision['kind'];

/** What a person typed into the form of a decision that was refused, so that nothing of it is lost. */
export type TypedDecision = { kind: DecisionKind; because: string; fields: Record<string, string | string[]> };

export type DecisionForms = {
  found: CaseView;
  role: OperatorRole;
  csrf: Html;
  /** where the forms are sent to */
  action: string;
  typed: TypedDecision | null;
  approval: Approval;
  /** the value that the person wants to correct */
  correcting: CorrectableField | null;
};

type Form = {
  title: string | ((found: CaseView) => string);
  key?: string;
  fields?: (forms: DecisionForms, typed: (name: string) => string) => Html;
};

/** In the order in which they are offered. What each does is said in the words of its button. */
const forms: Record<DecisionKind, Form> = {
  approve: {
    title: 'Schválit',
    key: 's',
    fields: ({ approval: { stopped } }) => html`${stopped && notice('warning', `Schválit teď nelze: ${stopped}`)}`,
  },
  callToComplete: {
    title: 'Vyzvat k doplnění',
    key: 'v',
    fields: (_, typed) =>
      field(
        'referenceNumber',
        'Naše č. j. výzvy',
        html`<input id="referenceNumber" name="referenceNumber" maxlength="50" value="${typed('referenceNumber')}" aria-describedby="referenceNumber-hint">`,
        'Nepovinné. Odpověď, která je uvede, se připojí k tomuto případu.',
      ),
  },
  close: { title: 'Uzavřít', key: 'u' },
  decline: { title: 'Odmítnout', key: 'o' },
  recordLetter: { title: 'Zaznamenat odeslaný dopis' },
  return: { title: 'Vrátit k rozhodnutí' },
  correct: { title: 'Opravit údaj', key: 'e', fields: correction },
  seeSignature: {
    title: ({ settled }) => (settled.signatureSeen ? 'Vzít potvrzení podpisu zpět' : 'Podpis viděn'),
    key: 'w',
    fields: ({ found }) => html`<input type="hidden" name="seen" value="${found.settled.signatureSeen ? 'no' : 'yes'}">
<p class="hint">${found.settled.signatureSeen ? 'Podpis pak znovu není potvrzen.' : 'Vlastnoruční podpis osoby je na obraze dokumentu vidět.'}</p>`,
  },
  stateAccount: {
    title: 'Zapsat stav účtu',
    fields: ({
      typed,
    }) => html`<fieldset><legend>Osoba má účet k aplikacím</legend><p class="hint">Nezaškrtnete-li nic, osoba žádný účet nemá.</p>
${applications.map((application) => html`<label><input type="checkbox" name="applications" value="${application}" ${[typed?.fields.applications ?? []].flat().includes(application) && new Html('checked')}> OKslužby – ${application}</label>`)}</fieldset>`,
  },
  link: {
    title: 'Připojit k jinému případu',
    fields: (_, typed) => html`<fieldset><legend>Tento případ</legend>
${choice('as', 'supplement', 'doplňuje dřívější případ', typed('as') !== 'duplicate')}${choice('as', 'duplicate', 'opakuje dřívější případ', typed('as') === 'duplicate')}</fieldset>
${field('linkTo', 'Číslo dřívějšího případu', html`<input id="linkTo" name="linkTo" required maxlength="20" value="${typed('linkTo')}">`)}`,
  },
  unlink: { title: 'Odpojit od jiného případu' },
  supersede: {
    title: 'Nahradit doplněným případem',
    fields: ({ found }, typed) =>
      field(
        'by',
        'Případ, který jej nahradí',
        html`<select id="by" name="by">${found.related.filter((one) => one.relation === 'supplemented_by').map((one) => option(one.case_id, one.case_id, typed('by') === one.case_id))}</select>`,
      ),
  },
  enterIk: {
    title: 'Zapsat IK MPSV',
    fields: (_, typed) =>
      field(
        'ikMpsv',
        'IK MPSV',
        html`<input id="ikMpsv" name="ikMpsv" required maxlength="32" value="${typed('ikMpsv')}">`,
      ),
  },
};

function choice(name: string, value: string, label: string, checked: boolean): Html {
  return html`<label><input type="radio" name="${name}" value="${value}" ${checked && new Html('checked')}> ${label}</label>`;
}

/** The field that is asked for, with its value as it is now or as it was typed. */
function correction({ found, correcting, typed: refused }: DecisionForms, typed: (name: string) => string): Html {
  const chosen = ((refused ? typed('field') : correcting) ?? 'familyName') as CorrectableField;
  const value = refused ? typed('value') : correcting ? currentValue(found, correcting) : '';
  const choices = closed[chosen];
  const control = choices
    ? html`<select id="value" name="value" aria-describedby="value-hint">${correctable[chosen].removable && option('', 'neuvedeno', value === '')}${choices.map(([one, label]) => option(one, label, one === value))}</select>`
    : html`<input id="value" name="value" maxlength="200" autocomplete="off" value="${value}" aria-describedby="value-hint">`;
  return html`${field('field', 'Údaj', html`<select id="field" name="field">${correctableFields.map((one) => option(one, correctable[one].label, one === chosen))}</select>`)}
${field('value', 'Správná hodnota', control, accepted(chosen))}`;
}

function currentValue(found: CaseView, chosen: CorrectableField): string {
  if (chosen === 'birthNumber') return '';
  return correctable[chosen].read(actAsSettled(found.details.act, readSettled(found.settled)))?.value ?? '';
}

/** Fields that have one of a few values, in Czech. */
const closed: Partial<Record<CorrectableField, [string, string][]>> = {
  kind: Object.entries(acts),
  application: applications.map((one) => [one, `OKslužby – ${one}`]),
  role: [
    ['statutory', claimedRoles.statutory!],
    ['employee', claimedRoles.employee!],
  ],
};

function accepted(chosen: CorrectableField): string {
  const { label, accepts, removable } = correctable[chosen];
  const what = closed[chosen] ? `Vyberte, co platí pro údaj „${label}“.` : `Přijímá se: ${accepts}.`;
  return `${what}${removable ? ' Prázdná hodnota údaj odstraní.' : ''}`;
}

/** The decisions that this person may make about the case as it stands. */
export function offeredDecisions(found: CaseView, role: OperatorRole, { forbidden }: Approval): DecisionKind[] {
  return (Object.keys(forms) as DecisionKind[]).filter((kind) => {
    const { roles, from } = decisionRules[kind];
    if (!roles.includes(role) || !(from as readonly string[]).includes(found.status)) return false;
    return fits(kind, found, role) && !(kind === 'approve' && forbidden);
  });
}

/** What the rules of `takeStep` refuse anyway is not offered. */
function fits(kind: DecisionKind, found: CaseView, role: OperatorRole): boolean {
  switch (kind) {
    case 'approve':
      return found.proposal !== 'none';
    case 'close':
      return found.status !== 'pending' || found.proposal === 'none';
    case 'seeSignature':
      return Boolean(found.settled.signatureSeen) || signatureIsToBeSeen(found);
    case 'unlink':
      return found.duplicate_of !== null || found.supplements !== null;
    case 'supersede':
      return found.related.some((one) => one.relation === 'supplemented_by');
    case 'recordLetter':
      return found.proposal === 'create_account';
    case 'return':
      return found.status !== 'approved' || role === 'approver';
    default:
      return true;
  }
}

function signatureIsToBeSeen({ act, details, findings }: CaseView): boolean {
  const unclear = findings.some(({ rule, outcome }) => rule === 'A-08' && outcome !== 'met');
  return unclear && details.act.signing.kind !== 'electronic' && (act === 'consent' || act === 'access_request');
}

/** The offered decisions, each a form with its mandatory reason; opened when the person is at it. */
export function decisionSection(given: DecisionForms): Html {
  const offered = offeredDecisions(given.found, given.role, given.approval);
  if (offered.length === 0) {
    const why = ['operator', 'approver'].includes(given.role)
      ? 'V tomto stavu nelze o případu nic rozhodnout.'
      : 'O případech rozhodují referenti a schvalovatelé.';
    return html`<section class="decisions no-print"><h2>Rozhodnutí</h2><p>${why}</p></section>`;
  }
  return html`<section class="decisions no-print" aria-labelledby="rozhodnuti"><h2 id="rozhodnuti">Rozhodnutí</h2>
${toldInstead(given) && html`<p>${toldInstead(given)}</p>`}
${offered.map((kind) => decisionForm(given, kind))}</section>`;
}

/** Why this person is not offered the approval that the case and the role would allow. */
function toldInstead({ found, role, approval }: DecisionForms): string | null {
  return offeredDecisions(found, role, { ...approval, forbidden: null }).includes('approve')
    ? approval.forbidden
    : null;
}

function decisionForm(given: DecisionForms, kind: DecisionKind): Html {
  const { key, fields } = forms[kind];
  const { found, csrf, action } = given;
  const said = forms[kind].title;
  const title = typeof said === 'string' ? said : said(found);
  const typed = given.typed?.kind === kind ? given.typed : null;
  const value = (name: string) => [typed?.fields[name] ?? ''].flat()[0] ?? '';
  const open = typed !== null || (kind === 'correct' && given.correcting !== null && given.typed === null);
  const reason = `reason-${kind}`;
  return html`<details id="rozhodnuti-${kind}" ${open && new Html('open')}><summary ${key && html`data-key="${key}"`}>${title}</summary>
<form method="post" action="${action}">${csrf}<input type="hidden" name="kind" value="${kind}"><input type="hidden" name="revision" value="${found.revision}">
${typed && html`<p class="field-error">${typed.because}</p>`}
${fields?.({ ...given, typed }, value)}
<div class="field"><label for="${reason}">Důvod</label><textarea id="${reason}" name="reason" required maxlength="2000" rows="3">${value('reason')}</textarea></div>
<button ${buttonLook('primary')}>${title}</button>
</form></details>`;
}
