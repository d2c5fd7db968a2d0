import type { Db } from '../src/db/pool.ts';

/**
 * Fills a migrated, empty database with processed messages of fictional people, one case and one short document each,
 * as the desk looks after years: three of a hundred cases wait. Triggers are off meanwhile.
 */
export async function seedWorkList(db: Db, messages: number, report: (done: number) => void): Promise<void> {
  const batch = 50_000;
  const client = await db.connect();
  try {
    await client.query("set session_replication_role = 'replica'");
    for (let done = 0; done < messages; done += batch) {
      await client.query(seed, [done, Math.min(batch, messages - done)]);
      report(Math.min(messages, done + batch));
    }
    await client.query("set session_replication_role = 'origin'");
    await client.query('analyze');
  } finally {
    client.release();
  }
}

const given = ['Jana', 'Petr', 'Eva', 'Tomáš', 'Lucie', 'Martin', 'Hana', 'Jiří', 'Alena', 'Pavel', 'Věra', 'Ondřej'];
const stems = ['Novák', 'Dvořák', 'Černý', 'Procházka', 'Kučera', 'Horák', 'Němec', 'Pokorný', 'Krátký', 'Růžička'];
const kinds = ['Domov', 'Charita', 'Pečovatelská služba', 'Rodinné centrum', 'Stacionář', 'Hospic', 'Spolek', 'Azyl'];
const words = [
  'souhlas',
  'žádost',
  'poskytovatel',
  'rodina',
  'senior',
  'přístup',
  'ředitelka',
  'účet',
  'služba',
  'kraj',
];
const list = (values: string[]) => `array[${values.map((value) => `'${value}'`).join(', ')}]`;

/** Rows $1 + 1 … $1 + $2; everything about a row follows from its number, so that each run makes the same. */
const seed = `
with numbered as (
  select n, hashint4(n) & 2147483647 as h, hashint4(n + 1000000007) & 2147483647 as g,
         timestamptz '2026-11-01' - make_interval(mins => n) as at
    from generate_series($1::integer + 1, $1::integer + $2::integer) n),
named as (
  select *, (${list(given)})[1 + h % ${given.length}] as given_name,
         (${list(stems)})[1 + g % ${stems.length}] || chr(97 + (h / 7) % 26) || chr(97 + (g / 7) % 26) as family_name,
         (${list(kinds)})[1 + (g / 11) % ${kinds.length}] || ' ' || initcap(chr(97 + (h / 3) % 26) || 'o' || chr(97 + (h / 5) % 26) || 'a' || (g % 40)) as organisation,
         lpad((10000000 + (g % 20000))::text, 8, '0') as ico
    from numbered),
message as (
  insert into data_message (dm_id, state, wanted, delivered_at, stored_at, processed_at, envelope)
  select (100000000 + n)::text, 'processed', true, at, at, at,
         jsonb_build_object('senderName', organisation, 'annotation', 'Souhlas OKslužby', 'senderRefNumber', 'DOM-' || n || '/2026')
    from named
  returning id, dm_id),
numbered_message as (
  select m.id, named.* from message m join named on m.dm_id = (100000000 + named.n)::text),
documents as (
  insert into document (message_id, place, name, declared_type, meta_type, sha256, size_bytes)
  select id, '1', 'souhlas.pdf', 'application/pdf', 'main', sha256(n::text::bytea), 1000 from numbered_message),
readings as (
  insert into document_reading (sha256, extractor_version, outcome, reading, read_at, duration_ms)
  select sha256(n::text::bytea), 'bench', 'complete',
         jsonb_build_object('lines', jsonb_build_array(
           jsonb_build_object('text', 'Souhlas se zpracováním osobních údajů'),
           jsonb_build_object('text', given_name || ' ' || family_name || ', ' || organisation),
           jsonb_build_object('text', (${list(words)})[1 + h % ${words.length}] || ' ' || (${list(words)})[1 + g % ${words.length}] || ' slovo' || (g % 50000)))),
         at, 10
    from numbered_message)
insert into access_case (case_id, message_id, act_key, received_at, act, application, status, assessment, proposal, urgent, given_names,
                         family_name, birth_date, organisation_ico, organisation_name, role, sender_box_id, findings, details, rules_version, versions, reference_number)
select 'P' || to_char(n, 'FM0000000'), id, n::text, at, 'consent', (array['poskytovatel', 'rodina', 'senior'])[1 + h % 3],
       case when n % 100 < 3 then 'pending' when n % 100 < 5 then 'awaiting_sender' when n % 100 < 10 then 'declined' else 'closed' end,
       (array['ready', 'review', 'review', 'deficient'])[1 + g % 4], 'create_account', h % 200 = 0,
       given_name, family_name, date '1950-01-01' + g % 20000, ico, organisation, 'employee',
       'b' || substr(md5(ico), 1, 6),
       '[{"rule": "R-21", "outcome": "met", "because": "Podepsáno.", "evidence": []}]', '{"act": {}}', '2023-02-17', '{}',
       case when n % 50 = 0 then 'MPSV-2026/' || n end
  from numbered_message`;
