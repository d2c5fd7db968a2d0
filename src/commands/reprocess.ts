import type { Config } from '../config.ts';
import { processingParts } from '../daemon.ts';
import { processedMessages } from '../messages/stored.ts';
import {
  type CaseChange,
  type CaseSummary,
  type Reprocessed,
  reprocessMessage,
} from '../processing/reprocess-message.ts';
import type { Workplace } from '../workplace.ts';
import { indent } from './print.ts';
import { acts, applicationName, assessments, proposals } from './words.ts';

export type ReprocessedMessage = { dmId: string } & Reprocessed;

/**
 * Processes messages again one after another, by time of delivery when `ids` is null (all of them); tells each as soon
 * as it is done. Safe beside a running daemon.
 */
export async function reprocess(
  config: Config,
  workplace: Workplace,
  ids: string[] | null,
  options: { dryRun: boolean },
  tell: (message: ReprocessedMessage) => void,
  signal: AbortSignal,
): Promise<ReprocessedMessage[]> {
  await using stack = new AsyncDisposableStack();
  const parts = await processingParts(config, workplace, stack);
  const done: ReprocessedMessage[] = [];
  for (const dmId of ids ?? (await processedMessages(workplace.db))) {
    const message = { dmId, ...(await reprocessMessage(parts, dmId, options, signal)) };
    tell(message);
    done.push(message);
  }
  return done;
}

/** One message for people; null when nothing changed. */
export function printReprocessed(message: ReprocessedMessage): string | null {
  if (message.kind === 'skipped') return `Zpráva ${message.dmId}: vynechána, ${message.because}.`;
  if (message.changes.length === 0) return null;
  return [`Zpráva ${message.dmId}`, ...message.changes.map((change) => indent(printChange(change), 2))].join('\n');
}

function printChange(change: CaseChange): string {
  switch (change.kind) {
    case 'opened':
      return `+ nový případ ${change.caseId}: ${summary(change.after)}`;
    case 'changed': {
      const fields = change.fields.length > 0 ? ` (změněno: ${change.fields.join(', ')})` : '';
      return `~ ${change.caseId}: ${summary(change.before)} → ${summary(change.after)}${fields}`;
    }
    case 'decided':
      return `= ${change.caseId} zůstává, rozhodl o něm člověk; dnes by zněl: ${summary(change.after)}`;
    case 'unmatched':
      return `? ${change.caseId}: úkon už nebyl nalezen; případ zůstává a je označen (${summary(change.before)})`;
  }
}

function summary({ act, application, assessment, proposal }: CaseSummary): string {
  return `${acts[act]}, ${applicationName(application)}, ${assessments[assessment]}, návrh ${proposals[proposal]}`;
}

/** What came of all of it, in one line. */
export function printReprocessedTotal(messages: ReprocessedMessage[], dryRun: boolean): string {
  const changed = messages.filter((message) => message.kind === 'done' && message.changes.length > 0).length;
  const skipped = messages.filter((message) => message.kind === 'skipped').length;
  return `${dryRun ? 'Zkouška, nic nebylo změněno. ' : ''}Zpráv: ${messages.length}, se změnou ${changed}, vynecháno ${skipped}.`;
}
