import { Html, html } from '../html.ts';

/** A labelled field with a hint and, when it was filled in wrongly, what is wrong; ids are `name`, `name-hint`, `name-error`. */
export function field(name: string, label: string, control: Html, hint?: string, problem?: string): Html {
  return html`<div class="field"><label for="${name}">${label}</label>${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}${problem && html`<p class="field-error" id="${name}-error">${problem}</p>`}${control}</div>`;
}

/** The attributes that tie a control to the hint and the problem that `field` shows. */
export function described(name: string, hint: boolean, problem: string | undefined): Html {
  const ids = [hint && `${name}-hint`, problem && `${name}-error`].filter(Boolean).join(' ');
  return html`${ids && html`aria-describedby="${ids}"`} ${problem && new Html('aria-invalid="true"')}`;
}

export function option(value: string, label: string, selected: boolean): Html {
  return html`<option value="${value}" ${selected && new Html('selected')}>${label}</option>`;
}
