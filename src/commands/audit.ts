import { pipeline } from 'node:stream/promises';
import { type AuditFault, type AuditHead, type AuditVerdict, auditEntries } from '../audit/read-audit.ts';
import type { Db } from '../db/pool.ts';

/**
 * Writes the audit log as JSON lines, one entry each, as fast as the reader takes them: `number`, `at`, `actor`, `kind`,
 * `subjects`, `reason`, `detail`, and `key` and `mac` in hex. The stream stays open.
 */
export async function exportAudit(db: Db, out: NodeJS.WritableStream): Promise<void> {
  await pipeline(exported(db), out, { end: false }).catch((error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no failure.
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

async function* exported(db: Db): AsyncGenerator<string> {
  for await (const { keyId, mac, ...entry } of auditEntries(db)) {
    yield `${JSON.stringify({ ...entry, key: keyId.toString('hex'), mac: mac.toString('hex') })}\n`;
  }
}

/** `123:` and the mac in hex, as `printHead` writes it; null for anything else. */
export function parseHead(text: string): AuditHead | null {
  const [, number, mac] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim().toLowerCase()) ?? [];
  return number && mac ? { number: Number(number), mac } : null;
}

export const printHead = ({ number, mac }: AuditHead) => `${number}:${mac}`;

/** The log is whole, as far as it can be told from the database and the key. */
export const isWhole = (verdict: AuditVerdict) => verdict.faults.length === 0 && verdict.underOtherKeys === 0;

export function printVerdict(verdict: AuditVerdict): string {
  const lines = [`Záznamů v auditní stopě: ${verdict.entries}.`];
  if (verdict.underOtherKeys > 0) lines.push(otherKeys(verdict));
  lines.push(...verdict.faults.map((fault) => `✗ ${printFault(fault)}`));
  if (isWhole(verdict)) lines.push('Žádný záznam nebyl změněn, přesunut, vložen ani vynechán.');
  if (verdict.head) {
    lines.push(
      `Konec: ${printHead(verdict.head)}`,
      'Poznamenejte si ho mimo databázi; „audit verify --head KONEC“ příště pozná, že záznamy na konci nechybí.',
    );
  }
  return lines.join('\n');
}

/** What is wrong with the log, a sentence each; none when it is whole. */
export const faultWords = (verdict: AuditVerdict): string[] => [
  ...(verdict.underOtherKeys > 0 ? [otherKeys(verdict)] : []),
  ...verdict.faults.map(printFault),
];

const otherKeys = ({ underOtherKeys }: AuditVerdict) =>
  `Pod jiným klíčem DATA_KEY jsou zapsány (${underOtherKeys}) a nelze je ověřit. Nebyl-li klíč měněn, někdo je podvrhl.`;

function printFault(fault: AuditFault): string {
  if (fault.kind === 'altered') {
    return `Záznam ${fault.number} byl změněn, přesunut nebo vložen, nebo byl změněn záznam před ním.`;
  }
  if (fault.kind === 'missing') {
    return fault.from === fault.to ? `Záznam ${fault.from} chybí.` : `Záznamy ${fault.from} až ${fault.to} chybějí.`;
  }
  return `Záznam ${fault.expected.number}, kterým stopa končila, v ní chybí nebo je jiný: záznamy na konci byly odstraněny nebo nahrazeny.`;
}
