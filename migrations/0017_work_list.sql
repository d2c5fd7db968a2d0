-- Up Migration

-- Bodies are bound when the functions are made: indexes are built under a search path of their own.
-- For searching by people: small letters without marks. Marks go before lower(), which then works under any locale.
create function folded(written text) returns text language sql immutable parallel safe
  return lower(translate(normalize(written, nfc),
    'áäâãåčćçďéěëèęíïîľĺłňńóöôőõřŕšśťúůüűýžźżđøÁÄÂÃÅČĆÇĎÉĚËÈĘÍÏÎĽĹŁŇŃÓÖÔŐÕŘŔŠŚŤÚŮÜŰÝŽŹŻĐØ',
    'aaaaacccdeeeeeiiilllnnooooorrsstuuuuyzzzdoAAAAACCCDEEEEEIIILLLNNOOOOORRSSTUUUUYZZZDO'));

-- Words and numbers only: what the parser of Postgres would keep whole (addresses, paths, signed numbers) is taken apart.
-- In PL/pgSQL, for it is not taken apart by the planner: what it costs to compute for a row is told, so that the indexes
-- below are used for rare words and left aside for frequent ones.
create function words_of(written text) returns tsvector language plpgsql immutable parallel safe cost 1000 as $$
begin
  return strip(to_tsvector('pg_catalog.simple',
    translate(public.folded(written), '.,:;!?/\_@()[]{}<>"''„“”‚‘’+*=&%#§|~^°…·-‐‑‒–—−', repeat(' ', 50))));
end
$$;

-- Of a very long document the beginning: a tsvector has at most 1 MB, and reading must not fail because of it.
create function words_of_reading(reading jsonb) returns tsvector language sql immutable parallel safe cost 5000
begin atomic
  select words_of(left(string_agg(part #>> '{}', ' '), 150000))
    from (select jsonb_path_query(reading, '$.lines[*].text') as part
          union all
          select jsonb_path_query(reading, '$.fields[*].value')) parts;
end;

create index access_case_by_words_of_person on access_case using gin (words_of(coalesce(given_names, '') || ' ' || coalesce(family_name, '')))
  where family_name is not null or given_names is not null;
create index access_case_by_words_of_organisation on access_case using gin (words_of(organisation_name))
  where organisation_name is not null;
create index document_reading_by_words on document_reading using gin (words_of_reading(reading));
create index data_message_by_sender_reference on data_message ((envelope ->> 'senderRefNumber'))
  where envelope ->> 'senderRefNumber' is not null;
create index data_message_by_our_reference on data_message ((envelope ->> 'recipientRefNumber'))
  where envelope ->> 'recipientRefNumber' is not null;

-- The work list: what waits is read from the most urgent and the oldest, what is done from the newest.
create index access_case_work on access_case (status, (not urgent), received_at, case_id);
create index access_case_work_by_assessment on access_case (status, assessment, (not urgent), received_at, case_id);
create index access_case_by_age on access_case (received_at, case_id);
create index access_case_by_status_and_age on access_case (status, received_at, case_id);
