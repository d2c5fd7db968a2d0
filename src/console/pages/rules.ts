import { type Html, html } from '../html.ts';
import type { User } from '../users.ts';
import { page } from './frame.ts';

/** `docs/rules.md` for people at the desk, with a place for every rule: findings lead here. */
export function rulesPage(user: User, markdown: string): string {
  return page('Pravidla', user, '', html`<div class="prose">${blocksOf(markdown).map(block)}</div>`);
}

const blocksOf = (markdown: string) => markdown.trim().split(/\n{2,}/);

/** The blocks that this one document is written in: headings, quotations, lists, a table, paragraphs. */
function block(text: string): Html {
  const [, marks = '', anchor, title = ''] = /^(#{1,3}) (?:<a id="([\w-]+)"><\/a>)?(.*)$/.exec(text) ?? [];
  if (marks === '#') return html`<h1>${inline(title)}</h1>`;
  if (marks === '##') return html`<h2>${inline(title)}</h2>`;
  if (marks === '###') return html`<h3 id="${anchor}">${inline(title)}</h3>`;
  const lines = text.split('\n');
  if (text.startsWith('> '))
    return html`<blockquote>${inline(lines.map((line) => line.slice(2)).join(' '))}</blockquote>`;
  if (text.startsWith('|')) return table(lines);
  if (/^(- |1\. )/.test(text)) {
    const items = text
      .split(/\n(?=- |\d+\. )/)
      .map((item) => html`<li>${inline(item.replace(/^(- |\d+\. )/, ''))}</li>`);
    return text.startsWith('-') ? html`<ul>${items}</ul>` : html`<ol>${items}</ol>`;
  }
  return html`<p>${inline(text)}</p>`;
}

function table([head = '', , ...rows]: string[]): Html {
  const cells = (row: string) => row.split('|').slice(1, -1);
  return html`<div class="wide" tabindex="0" role="region" aria-label="Tabulka"><table><thead><tr>${cells(head).map((cell) => html`<th scope="col">${inline(cell.trim())}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${cells(row).map((cell) => html`<td>${inline(cell.trim())}</td>`)}</tr>`)}</tbody></table></div>`;
}

/** Emphasis and code; the text of links without where they lead, which is the repository. */
function inline(text: string): Html[] {
  return text
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`)/)
    .map((part) => {
      if (/^\*\*.+\*\*$/s.test(part)) return html`<b>${part.slice(2, -2)}</b>`;
      if (/^\*.+\*$/s.test(part)) return html`<i>${part.slice(1, -1)}</i>`;
      return /^`.+`$/s.test(part) ? html`<code>${part.slice(1, -1)}</code>` : html`${part}`;
    });
}
