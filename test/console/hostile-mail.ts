import { withTexts } from '../../src/classification/masking.ts';
import type { Db } from '../../src/db/pool.ts';
import { givenSignature } from '../classification/given.ts';

/** What a sender may put into any text of his. */
export const markup = `<script>alert(1)</script><img src=x onerror="alert(2)">'"&`;

/** A processed message with one case in which every free text is `markup`. Returns their ids. */
export async function hostileMail(db: Db): Promise<{ dmId: string; caseId: string }> {
  const dmId = '1000000001';
  const because = markup;
  const evidence = { source: 'document', document: '1', documentName: markup, page: 1, text: markup };
  const value = { value: markup, sure: false, evidence };
  const act = {
    kind: 'consent',
    application: null,
    person: Object.fromEntries(
      [
        ...['givenNames', 'familyName', 'titles', 'birthSurname', 'birthPlace', 'citizenship', 'address', 'email'],
        ...['phone', 'username'],
      ].map((name) => [name, value]),
    ),
    organisation: { name: value },
    role: null,
    consentSentence: null,
    signedOn: null,
    signing: { kind: 'none' },
    documents: ['1'],
    doubts: [{ code: 'vague', because, evidence }],
    evidence: [evidence],
  };
  const envelope = Object.fromEntries(
    [
      ...['senderName', 'senderBoxId', 'senderAddress', 'senderType', 'annotation', 'toHands', 'recipientOrgUnit'],
      ...['recipientRefNumber', 'senderRefNumber'],
    ].map((name) => [name, markup]),
  );
  const verdicts = { seal: { verdict: 'true', because }, chain: { verdict: 'unknown', because } };
  const { rows } = await db.query<{ id: number }>(
    `insert into data_message (dm_id, state, delivered_at, envelope, sift, stored_at, processed_at, signature, signature_detail,
                               dm_hash, failure_code, failure)
     values ($1, 'processed', now(), $2, $3, now(), now(), 'unchecked', $4, $5, $5, $5) returning id`,
    [dmId, envelope, { signals: [markup] }, { verdicts }, markup],
  );
  const digest = Buffer.alloc(32, 9);
  const signature = withTexts(givenSignature(markup, { file: markup, signer: { organisation: markup } }), () => markup);
  await db.query(
    `insert into document (message_id, place, name, declared_type, meta_type, sha256, size_bytes, outer_signatures)
     values ($1, '1', $2, $2, 'main', $3, 1, $4)`,
    [rows[0]!.id, markup, digest, JSON.stringify([signature])],
  );
  await db.query(
    `insert into document_reading (sha256, extractor_version, outcome, reading, read_at, duration_ms) values ($1, '1', 'partial', $2, now(), 1)`,
    [
      digest,
      {
        kind: markup,
        because,
        warnings: [markup],
        pages: [],
        lines: [{ page: 1, text: markup }],
        fields: [],
        signatures: [signature],
      },
    ],
  );
  const finding = { rule: 'R-01', outcome: 'unclear', because, evidence: [evidence] };
  const opened = await db.query<{ case_id: string }>(
    `insert into access_case (message_id, act_key, received_at, act, application, assessment, proposal, urgent, given_names,
       family_name, titles, birth_surname, birth_place, citizenship, address, email, phone, username, ik_mpsv, organisation_ico,
       organisation_name, letter_address, role, sender_box_id, sender_ico, findings, details, rules_version, versions)
     values ($1, 'key', now(), 'consent', 'rodina', 'review', 'create_account', true, $2, $2, $2, $2, $2, $2, $2, $2, $2, $2, $2, $2,
             $2, $3, 'employee', $2, $2, $4, $5, $2, '{}') returning case_id`,
    [rows[0]!.id, markup, { text: markup }, JSON.stringify([finding]), { act }],
  );
  const caseId = opened.rows[0]!.case_id;
  await db.query(`insert into case_event (case_id, kind, actor, reason) values ($1, $2, $2, $2)`, [caseId, markup]);
  return { dmId, caseId };
}
