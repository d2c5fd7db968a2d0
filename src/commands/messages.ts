import type { Db } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import type { DocumentSignature } from '../extraction/reading.ts';
import type { StoredEnvelope } from '../messages/listed.ts';
import { facts, indent, table } from './print.ts';
import { documentOutcomes, messageStates, signatureFactNames, signatures, verdictNames, verdicts } from './words.ts';

export type MessageRow = {
  dmId: string;
  state: string;
  deliveredAt: Date;
  senderName: string | null;
  annotation: string | null;
  signature: string | null;
  caseCount: number;
  problem: string | null;
};

/** What a list of messages is narrowed to; days are of delivery, in Prague, both included. */
export type MessageFilter = { state: string | null; from?: string | null; until?: string | null };

/** The newest messages first; without a state those that are not ours are left out. */
export async function listMessageRows(
  db: Db,
  { state, from = null, until = null, limit, offset = 0 }: MessageFilter & { limit: number; offset?: number },
): Promise<MessageRow[]> {
  const { rows } = await db.query(
    `select i.dm_id, i.state, i.delivered_at, m.envelope ->> 'senderName' as sender_name,
            m.envelope ->> 'annotation' as annotation, i.signature, i.case_count, i.problem
       from intake_message i join data_message m using (dm_id)
      where (($1::text is null and i.state <> 'not_ours') or i.state = $1)
        and ($2::date is null or i.delivered_at >= $2::date::timestamp at time zone 'Europe/Prague')
        and ($3::date is null or i.delivered_at < ($3::date + 1)::timestamp at time zone 'Europe/Prague')
      order by i.delivered_at desc, i.dm_id desc limit $4 offset $5`,
    [state, from, until, limit, offset],
  );
  return rows.map((row) => ({
    dmId: row.dm_id,
    state: row.state,
    deliveredAt: row.delivered_at,
    senderName: row.sender_name,
    annotation: row.annotation,
    signature: row.signature,
    caseCount: row.case_count,
    problem: row.problem,
  }));
}

export function printMessages(rows: MessageRow[]): string {
  if (rows.length === 0) return 'Žádné zprávy.';
  return table(rows, [
    { title: 'zpráva', value: (row) => row.dmId },
    { title: 'dodána', value: (row) => row.deliveredAt },
    { title: 'stav', value: (row) => messageStates[row.state]! },
    { title: 'důkaz', value: (row) => (row.signature ? signatures[row.signature]! : null) },
    { title: 'případů', value: (row) => row.caseCount },
    { title: 'odesílatel', value: (row) => row.senderName, widest: 34 },
    { title: 'věc', value: (row) => row.annotation, widest: 44 },
  ]);
}

type DocumentView = {
  place: string;
  name: string;
  declared_type: string;
  meta_type: string;
  sha256: string;
  size_bytes: number;
  outcome: string | null;
  kind: string | null;
  because: string | null;
  warnings: string[] | null;
  pages: number | null;
  signatures: DocumentSignature[] | null;
  outer_signatures: DocumentSignature[];
  duration_ms: number | null;
};

type OriginalView = { sha256: string; size_bytes: number; downloaded_at: Date; time_stamped: boolean; state: string };

/** A message as it is stored; column names of `data_message`. */
export type MessageView = {
  dm_id: string;
  state: string;
  delivered_at: Date;
  accepted_at: Date | null;
  envelope: Partial<StoredEnvelope> | null;
  sift: { signals?: string[] } | null;
  stored_at: Date | null;
  processed_at: Date | null;
  processed_with: Record<string, string> | null;
  marked_at: Date | null;
  dm_hash: string | null;
  signature: string | null;
  signature_detail: { verdicts?: Record<string, { verdict: string; because: string }> } | null;
  signed_sha256: string | null;
  problem: string | null;
  failure_code: string | null;
  failure: string | null;
  failing_since: Date | null;
  failed_at: Date | null;
  quarantined_at: Date | null;
  listed_at: Date | null;
  retry_at: Date | null;
  download_attempts: number;
  processing_attempts: number;
  case_count: number;
  originals: OriginalView[];
  documents: DocumentView[];
  cases: string[];
};

/** Everything known of one message: envelope, evidence, documents, cases. */
export async function readMessage(db: Db, dmId: string): Promise<MessageView> {
  const unknown = () => new Failure('operator', 'no-message', `Zprávu ${dmId.slice(0, 40)} podatelna nezná.`);
  if (!/^[\x21-\x7e]{1,64}$/.test(dmId)) throw unknown();
  const { rows } = await db.query<Omit<MessageView, 'originals' | 'documents' | 'cases'> & { id: number }>(
    `select m.*, i.signed_sha256, i.case_count from data_message m join intake_message i using (dm_id) where dm_id = $1`,
    [dmId],
  );
  const message = rows[0];
  if (!message) throw unknown();
  const documents = await db.query<DocumentView>(
    `select d.place, d.name, d.declared_type, d.meta_type, encode(d.sha256, 'hex') as sha256, d.size_bytes, r.outcome,
            r.reading ->> 'kind' as kind, r.reading ->> 'because' as because, r.reading -> 'warnings' as warnings,
            jsonb_array_length(r.reading -> 'pages') as pages, r.reading -> 'signatures' as signatures, d.outer_signatures,
            r.duration_ms
       from document d
       left join lateral (select * from document_reading r where r.sha256 = d.sha256 order by r.read_at desc limit 1) r on true
      where d.message_id = $1 order by string_to_array(d.place, '/')::int[]`,
    [message.id],
  );
  const originals = await db.query<OriginalView>(
    `select encode(sha256, 'hex') as sha256, size_bytes, downloaded_at, time_stamped, state from signed_original
      where message_id = $1 order by id`,
    [message.id],
  );
  const cases = await db.query<{ case_id: string }>(
    'select case_id from access_case where message_id = $1 order by case_id',
    [message.id],
  );
  const { id: _id, ...shown } = message;
  return {
    ...shown,
    originals: originals.rows,
    documents: documents.rows,
    cases: cases.rows.map((row) => row.case_id),
  };
}

/** The verdicts on the evidence, in the order people read them. */
export function verdictsOf(message: MessageView): [name: string, verdict: { verdict: string; because: string }][] {
  const found = message.signature_detail?.verdicts ?? {};
  return Object.keys(verdictNames).flatMap((name) => (found[name] ? [[name, found[name]]] : []));
}

/** The signatures in a document and those over it that stand elsewhere. */
export const signaturesOf = (document: DocumentView): DocumentSignature[] => [
  ...(document.signatures ?? []),
  ...document.outer_signatures,
];

/** The separate facts of a signature, each a line: "rozsah: platí. Podpis se vztahuje k celému dokumentu." */
export function signatureFacts(signature: DocumentSignature): string[] {
  const facts = (Object.keys(signatureFactNames) as (keyof typeof signatureFactNames)[]).map((name) => {
    const { verdict, because } = signature[name];
    return `${signatureFactNames[name]}: ${verdicts[verdict]}. ${because}`;
  });
  return signature.file ? [`podpis stojí v souboru ${signature.file}`, ...facts] : facts;
}

export function printMessage(message: MessageView): string {
  const envelope = message.envelope ?? {};
  const parts = [
    `Datová zpráva ${message.dm_id}\n${facts([
      ['stav', messageStates[message.state]],
      ['problém', message.problem],
      ['dodána', message.delivered_at],
      ['doručena', message.accepted_at],
      [
        'odesílatel',
        envelope.senderName && `${envelope.senderName} (schránka ${envelope.senderBoxId}, typ ${envelope.senderType})`,
      ],
      ['adresa odesílatele', envelope.senderAddress],
      ['věc', envelope.annotation],
      ['k rukám', envelope.toHands],
      ['organizační jednotka', envelope.recipientOrgUnit],
      ['naše č. j.', envelope.recipientRefNumber],
      ['č. j. odesílatele', envelope.senderRefNumber],
      ['do vlastních rukou', envelope.personalDelivery ? 'ano' : null],
      ['znaky v obálce', message.sift?.signals?.join(', ')],
      ['uložena', message.stored_at],
      ['zpracována', message.processed_at],
      [
        'pokusů o stažení / zpracování',
        message.state === 'not_ours' ? null : `${message.download_attempts} / ${message.processing_attempts}`,
      ],
      [
        'poslední chyba',
        message.failure_code && `${message.failure_code}${message.failure ? `: ${message.failure}` : ''}`,
      ],
      ['další pokus', message.retry_at],
    ])}`,
  ];
  if (message.state === 'not_ours')
    parts.push(indent('Zpráva se netýká přístupu k OKslužbám. Podatelna si z ní nechala jen číslo a čas dodání.', 2));
  if (message.signature) {
    parts.push(
      `Důkaz o původu: ${signatures[message.signature]}\n${verdictsOf(message)
        .map(([name, verdict]) => {
          return indent(`${verdictNames[name] ?? name}: ${verdicts[verdict.verdict]}. ${verdict.because}`, 2);
        })
        .join('\n')}`,
    );
  }
  if (message.originals.length > 0) {
    parts.push(
      `Podepsaný originál\n${message.originals
        .map((original) =>
          facts([
            ['SHA-256', original.sha256],
            ['velikost', `${original.size_bytes} B`],
            ['stažen', original.downloaded_at],
            ['obsah', original.state === 'purged' ? 'smazán po uplynutí lhůty uchování, zůstal otisk' : null],
            ['otisk zprávy (dmHash)', message.dm_hash],
          ]),
        )
        .join('\n')}`,
    );
  }
  if (message.documents.length > 0) {
    const unread = message.originals.some(({ state }) => state === 'stored') ? 'nepřečten' : 'smazán po uplynutí lhůty';
    parts.push(
      `Dokumenty\n${message.documents
        .map((document) => {
          const signers = signaturesOf(document).flatMap((signature) => [
            indent(signature.summary, 6),
            ...signatureFacts(signature).map((fact) => indent(fact, 8)),
          ]);
          return [
            indent(
              `${document.place}. ${document.name} (${document.kind ?? '?'}, ${document.size_bytes} B, stran: ${document.pages ?? 0}): ${documentOutcomes[document.outcome ?? ''] ?? unread}`,
              2,
            ),
            ...(document.because ? [indent(document.because, 6)] : []),
            ...(document.warnings ?? []).map((warning) => indent(warning, 6)),
            ...signers,
          ].join('\n');
        })
        .join('\n')}`,
    );
  }
  return parts.join('\n\n');
}
