import { type CorrectableField, correctable, correctableFields } from '../../cases/correctable.ts';
import { actAsSettled, readSettled } from '../../cases/settled.ts';
import type { Act, Evidence } from '../../classification/act.ts';
import type { CaseView } from '../../commands/cases.ts';
import { correctedValue } from '../../commands/print-history.ts';
import { documentKinds } from '../../commands/words.ts';
import type { Box, DocumentReading, Page } from '../../extraction/reading.ts';
import type { ListedDocument, StoredDocument } from '../../messages/documents.ts';
import { drawableKind } from '../../processing/draw-document.ts';
import { Html, html } from '../html.ts';

/** A value of the case with the place it was read in. */
export type Placed = { id: string; label: string; value: string; evidence: Evidence };

/** The page of a document that is shown beside the values. */
export type ShownPage = { document: StoredDocument; page: number };

export type DocumentView = {
  caseId: string;
  documents: ListedDocument[];
  shown: ShownPage | null;
  placed: Placed[];
  /** the address of the case with a page of a document, and a place on it */
  link: (document: string, page: number, place?: string) => string;
};

/** Everything of the act that was read somewhere, in the order of the page. */
export function placedValues(found: CaseView): Placed[] {
  const act = actAsSettled(found.details.act, readSettled(found.settled));
  const placed: Placed[] = [];
  for (const field of correctableFields) {
    const value = correctable[field].read(act);
    if (value) {
      placed.push({
        id: field,
        label: correctable[field].label,
        value: shownValue(field, value.value),
        evidence: value.evidence,
      });
    }
  }
  if (act.consentSentence) placed.push(said('consent', 'souhlas', act.consentSentence.evidence));
  const signing = signingEvidence(act);
  if (signing) placed.push(said('signing', 'podpis', signing));
  return placed;
}

const said = (id: string, label: string, evidence: Evidence): Placed => ({ id, label, value: evidence.text, evidence });

function signingEvidence({ signing }: Act): Evidence | null {
  return signing.kind === 'none' ? null : signing.evidence;
}

/** The value for people; of a birth number only that it is there. */
export function shownValue(field: CorrectableField, value: string): string {
  return field === 'birthNumber' ? 'uvedeno (uloženo šifrovaně)' : correctedValue(field, value);
}

/** The document with what was found on the page marked, and the way to its other pages, to other documents and to the original. */
export function documentSection(view: DocumentView): Html {
  const { documents, shown, link } = view;
  if (documents.length === 0)
    return html`<section class="document"><h2>Dokument</h2><p>Případ nemá dokument, který by podatelna měla.</p></section>`;
  return html`<section class="document" aria-labelledby="dokument"><h2 id="dokument">Dokument</h2>
${documents.length > 1 && html`<ul class="tabs" aria-label="Dokumenty zprávy">${documents.map((one) => html`<li><a href="${link(one.place, 1)}" ${one.place === shown?.document.place && new Html('aria-current="true"')}>${one.place}. ${one.name}</a></li>`)}</ul>`}
${shown && shownDocument(view, shown)}
</section>`;
}

/** "2/1" as one part of an address. */
export const pathOf = (place: string) => place.replaceAll('/', '-');

function shownDocument(view: DocumentView, { document, page }: ShownPage): Html {
  const { reading } = document;
  if (!reading) return html`<p>Dokument zatím nebyl přečten.</p>`;
  const marks = view.placed.filter(
    ({ evidence }) => evidence.document === document.place && (evidence.page ?? 1) === page,
  );
  const drawn = drawableKind(reading.kind) ? reading.pages.find((one) => one.number === page) : undefined;
  const most = Math.max(reading.pages.length, 1);
  const to = (number: number, label: string, key: string) =>
    number >= 1 &&
    number <= most &&
    html`<a href="${view.link(document.place, number)}" data-key="${key}">${label}</a>`;
  return html`<p class="paging"><b>${document.name}</b> <span class="small">(${documentKinds[reading.kind] ?? reading.kind})</span>
<a class="small no-print" href="/cases/${view.caseId}/documents/${pathOf(document.place)}/original">Stáhnout originál</a>
${most > 1 && html`<span>strana ${page} z ${most}</span> ${to(page - 1, 'předchozí', 'p')} ${to(page + 1, 'další', 'd')}`}</p>
${reading.because && html`<p class="alert">${reading.because}</p>`}
${drawn ? pageImage(view.caseId, document.place, drawn, marks) : textOfPage(reading, page, marks)}
${drawn && html`<details><summary>Přečtený text strany</summary>${textOfPage(reading, page, [])}</details>`}`;
}

function pageImage(caseId: string, place: string, page: Page, marks: Placed[]): Html {
  const { width, height, number } = page;
  const address = `/cases/${caseId}/documents/${pathOf(place)}/pages/${number}.png`;
  const seen = new Set<string>();
  const mark = ({ id, label, evidence: { box } }: Placed) => {
    if (!box) return '';
    const again = seen.has(JSON.stringify(box));
    seen.add(JSON.stringify(box));
    return markOnPage(id, label, box, again);
  };
  return html`<svg class="page" viewBox="0 0 ${width} ${height}" role="group" aria-label="Obraz strany ${number} dokumentu ${place} s vyznačenými údaji">
<image href="${address}" width="${width}" height="${height}" preserveAspectRatio="none"/>
${marks.map(mark)}
</svg>`;
}

/** Space between a value and its frame, in points. */
const padding = 2;

/** `again`: another value was read in the very same place; colour over colour would hide it. */
function markOnPage(id: string, label: string, { x, y, width, height }: Box, again: boolean): Html {
  return html`<a id="misto-${id}" ${again && new Html('class="again"')} href="#udaj-${id}" aria-label="${label}"><title>${label}</title><rect x="${x - padding}" y="${y - padding}" width="${width + 2 * padding}" height="${height + 2 * padding}" rx="1.5"/></a>`;
}

/** Our own rendering of what was read; places of values are marked in the lines that hold them. */
function textOfPage(reading: DocumentReading, page: number, marks: Placed[]): Html {
  const lines = reading.lines.filter((line) => line.page === page).map((line) => line.text);
  const placed = marks.map((mark) => ({ mark, at: lineOf(mark.evidence.text, lines) }));
  const shown = lines.map((line, at) => {
    const here = placed.filter((one) => one.at === at).map((one) => one.mark);
    return html`${markedLine(line, here)}\n`;
  });
  const fields = reading.fields
    .filter((field) => (field.page ?? 1) === page)
    .map(
      (field) =>
        html`${field.label ?? field.name}: ${field.checked === null ? (field.value ?? '') : field.checked ? '☒' : '☐'}\n`,
    );
  if (shown.length + fields.length === 0) return html`<p>Na této straně není text, který by se dal přečíst.</p>`;
  return html`<pre class="text" tabindex="0" role="region" aria-label="Text strany ${page}">${shown}${fields}</pre>`;
}

/** The line that holds the evidence, or else the first that is a part of it: evidence may span lines. -1: none. */
function lineOf(evidence: string, lines: string[]): number {
  const whole = patternOf(evidence);
  const holding = whole ? lines.findIndex((line) => whole.test(line)) : -1;
  if (holding >= 0) return holding;
  const folded = evidence.replace(/\s+/g, ' ');
  return lines.findIndex((line) => line.trim().length > 3 && folded.includes(line.trim().replace(/\s+/g, ' ')));
}

/** Evidence has single spaces where a line may have gaps, and ends in an ellipsis where it was cut. */
function patternOf(evidence: string): RegExp | null {
  const words = evidence.replace(/…$/, '').trim().split(/\s+/);
  if (words[0] === '') return null;
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+'));
}

function markedLine(line: string, marks: Placed[]): Html {
  const first = marks[0];
  if (!first) return html`${line}`;
  const part = patternOf(first.evidence.text)?.exec(line)?.[0] ?? line.trim();
  const at = line.indexOf(part);
  const anchors = marks.map(({ id }) => html`<span id="misto-${id}"></span>`);
  return html`${line.slice(0, at)}${anchors}<mark title="${marks.map((mark) => mark.label).join(', ')}">${part}</mark>${line.slice(at + part.length)}`;
}
