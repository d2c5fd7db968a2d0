import { mkdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Evidence, Value } from '../classification/act.ts';
import type { Db } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import { pageToDraw } from '../extraction/page-images.ts';
import type { DocumentReading, InkHint, Line, Page } from '../extraction/reading.ts';
import { readStoredDocument, type StoredDocument } from '../messages/documents.ts';
import { drawableKind, drawDocumentPages } from '../processing/draw-document.ts';
import { signatureFacts } from './messages.ts';
import { facts, indent } from './print.ts';
import { documentKinds, documentOutcomes, fieldNames } from './words.ts';

/** A value of a case that rests on the document, with the place it was seen at. */
export type FoundValue = { caseId: string; field: string; value: string; sure: boolean; evidence: Evidence };

/** A document of a message with what was read in it and what was made of it. */
export type DocumentView = StoredDocument & { dmId: string; found: FoundValue[] };

/** The document at `place` of a message ("2", or "2/1" inside the second); throws `operator` when there is none. */
export async function readDocumentView(db: Db, dmId: string, place: string): Promise<DocumentView> {
  const unknown = () =>
    new Failure(
      'operator',
      'no-document',
      `Ve zprávě ${dmId.slice(0, 40)} podatelna nemá dokument ${place.slice(0, 20)}.`,
    );
  if (!/^[\x21-\x7e]{1,64}$/.test(dmId)) throw unknown();
  const document = await readStoredDocument(db, dmId, place);
  if (!document) throw unknown();
  const { rows } = await db.query(
    `select case_id, details -> 'act' as act from access_case where message_id = $1 order by case_id`,
    [document.messageId],
  );
  const found = rows.flatMap((row) => foundValues(row.case_id, row.act, place));
  return { ...document, dmId, found };
}

/** Values of an act with evidence in the document, in the order of the act. */
function foundValues(caseId: string, act: Record<string, unknown>, place: string): FoundValue[] {
  const found: FoundValue[] = [];
  const look = (group: Record<string, unknown> | null, prefix: string) => {
    for (const [name, candidate] of Object.entries(group ?? {})) {
      const value = candidate as Partial<Value<unknown>> | null;
      if (!value?.evidence || value.evidence.document !== place || name === 'evidence') continue;
      const field = fieldNames[`${prefix}${name}`];
      if (field)
        found.push({ caseId, field, value: shown(value.value), sure: value.sure === true, evidence: value.evidence });
    }
  };
  look(act, '');
  look(act.person as Record<string, unknown>, '');
  look(act.organisation as Record<string, unknown>, 'organisation.');
  return found;
}

/** The birth number is not kept with the act: what is known of it are facts. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : 'uvedeno';
}

/** The document page by page, for people. */
export function printDocument(view: DocumentView): string {
  const { reading } = view;
  const head = `Dokument ${view.place} zprávy ${view.dmId}: ${view.name}\n${facts([
    ['druh', `${documentKinds[reading?.kind ?? 'unknown'] ?? reading?.kind} (uvedeno ${view.declaredType || 'nic'})`],
    ['velikost', `${view.sizeBytes} B`],
    ['SHA-256', view.sha256],
    ['přečten', reading ? documentOutcomes[reading.outcome]! : 'zatím ne'],
    ['čím', reading?.engine],
  ])}`;
  if (!reading) return head;
  const parts = [head];
  if (reading.because) parts.push(`Co přečteno nebylo\n${indent(reading.because, 2)}`);
  if (reading.warnings.length > 0) {
    parts.push(`Upozornění\n${reading.warnings.map((warning) => indent(`• ${warning}`, 2)).join('\n')}`);
  }
  for (const signature of [...reading.signatures, ...view.outerSignatures]) {
    parts.push(
      `${signature.summary}\n${signatureFacts(signature)
        .map((fact) => indent(fact, 2))
        .join('\n')}`,
    );
  }
  if (view.found.length > 0) parts.push(`Nalezené hodnoty\n${printFound(view.found)}`);
  for (const page of pagesOf(reading)) parts.push(printPage(page, reading));
  return parts.join('\n\n');
}

/** A document without places has one page, which may not be among its pages. */
function pagesOf(reading: DocumentReading): Page[] {
  if (reading.pages.length > 0) return reading.pages;
  return reading.lines.length > 0 ? [{ number: 1, width: 0, height: 0, text: 'layer' }] : [];
}

function printFound(found: FoundValue[]): string {
  return found
    .map(({ caseId, field, value, sure, evidence }) => {
      const where = [evidence.page && `strana ${evidence.page}`, placeOnPage(evidence.box)].filter(Boolean).join(', ');
      const doubt = sure ? '' : ' (nejisté)';
      return indent(`${field}: ${value}${doubt}, případ ${caseId}${where && `, ${where}`}: „${evidence.text}“`, 2);
    })
    .join('\n');
}

function placeOnPage(box: Evidence['box']): string | null {
  const millimetres = (points: number) => Math.round((points * 25.4) / 72);
  return box && `${millimetres(box.x)} mm zleva a ${millimetres(box.y)} mm shora`;
}

const pageTexts: Record<Page['text'], string> = {
  layer: 'text stránky',
  ocr: 'text rozpoznala kopírka',
  none: 'obraz bez textu, je třeba se na něj podívat',
};

function printPage(page: Page, reading: DocumentReading): string {
  const { recognised } = page;
  const how = recognised
    ? `rozpoznáno z obrazu, jistota ${Math.round(recognised.confidence)} %${recognised.turn ? `, otočeno o ${recognised.turn}°` : ''}`
    : pageTexts[page.text];
  const lines = reading.lines.filter((line) => line.page === page.number).map(printLine);
  const fields = reading.fields
    .filter((field) => (field.page ?? 1) === page.number)
    .map((field) => {
      const value = field.checked === null ? field.value || '(nevyplněno)' : field.checked ? '☒' : '☐';
      return indent(`[pole] ${field.label ?? field.name}: ${value}`, 2);
    });
  const hints = (recognised?.hints ?? []).map((hint) => indent(printHint(hint), 2));
  return [`Strana ${page.number} (${how})`, ...lines, ...fields, ...hints].join('\n');
}

/** Words that were recognised with less certainty than this are told one by one. */
const certain = 80;

function printLine(line: Line): string {
  if (line.confidence === null) return indent(line.text, 2);
  const unsure = (line.words ?? []).filter((word) => word.confidence !== null && word.confidence < certain);
  const told = unsure.map((word) => `${word.text} ${Math.round(word.confidence!)} %`).join(', ');
  return indent(`[${Math.round(line.confidence)} %] ${line.text}${told && `   (nejisté: ${told})`}`, 2);
}

const inkWords: Record<InkHint['ink'], string> = { seen: 'něco tam je', none: 'nic tam není', unsure: 'nelze říci' };

function printHint(hint: InkHint): string {
  const what = hint.kind === 'signature' ? 'místo pro podpis' : 'políčko k zaškrtnutí';
  return `[inkoust] ${what} „${hint.label}“: ${inkWords[hint.ink]} (tmavých bodů ${Math.round(hint.darkShare * 100)} %)`;
}

/**
 * Draws the pages of the document into `targetDir` (made when missing), values that were found framed. Returns a line
 * for each page: the file, or why there is none. `spoolDir` is the private folder the document is taken out into.
 */
export async function drawDocument(
  db: Db,
  view: DocumentView,
  spoolDir: string,
  targetDir: string,
  signal: AbortSignal,
): Promise<string[]> {
  const { reading } = view;
  const kind = drawableKind(reading?.kind);
  if (!reading || !kind) {
    throw new Failure(
      'operator',
      'no-image',
      'Obraz stránek mají jen dokumenty PDF a obrázky; tento se čte jako text.',
    );
  }
  const target = resolve(targetDir);
  await mkdir(target, { recursive: true });
  if (!(await stat(target)).isDirectory()) throw new Failure('operator', 'no-folder', `${targetDir} není složka.`);
  const pages = reading.pages.map((page) =>
    pageToDraw(
      page,
      view.found.flatMap(({ evidence }) => (evidence.page === page.number && evidence.box ? [evidence.box] : [])),
    ),
  );
  const drawn = await drawDocumentPages(db, { ...view, kind }, pages, spoolDir, target, signal);
  return drawn.map((page) =>
    'file' in page ? `Strana ${page.number}: ${page.file}` : `Strana ${page.number}: ${page.because}`,
  );
}
