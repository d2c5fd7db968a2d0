import { type Html, html } from '../html.ts';

/**
 * The line that tells the keys. Hidden until the script is there; with its button they can be switched off, for a single
 * letter may be pressed by accident or spoken (WCAG 2.1.4).
 */
export function shortcuts(keys: [string, string][]): Html {
  return html`<p class="shortcuts small no-print" hidden>Klávesy: ${keys.map(([key, does], at) => html`${at > 0 && ', '}<kbd>${key}</kbd> ${does}`)}. <button type="button" class="plain" aria-pressed="true">Vypnout klávesy</button></p>`;
}
