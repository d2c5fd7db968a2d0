-- Up Migration

alter table document add column outer_signatures jsonb not null default '[]';
comment on column document.outer_signatures is
  'Signatures over the whole document that stand in other files or around it (.p7s, .p7m, ASiC), each with its facts; birth numbers masked.';

-- Facts of a signature have a reason each; what was stored before has one for all of them, and says too little of the
-- certificate to be relied on: whom it names stands in the evidence, and reading again tells the rest.
create function separate_facts(signature jsonb) returns jsonb language sql immutable as $$
  select case when signature is null or signature ? 'summary' then signature else jsonb_build_object(
    'kind', signature -> 'kind',
    'file', null,
    'signer', null,
    'intact', jsonb_build_object('verdict', signature -> 'intact', 'because', signature -> 'because'),
    'coversWholeDocument', jsonb_build_object('verdict', signature -> 'coversWholeDocument', 'because', signature -> 'because'),
    'chain', jsonb_build_object('verdict', signature -> 'chain', 'because', signature -> 'because'),
    'time', jsonb_build_object(
      'verdict', 'unknown',
      'because', 'Čas podpisu uvádí jen sám podepisující, doložen není.',
      'source', case when signature ->> 'claimedAt' is null then 'none' else 'claim' end,
      'at', signature -> 'claimedAt'),
    'summary', signature -> 'because') end
$$;

update document_reading
   set reading = jsonb_set(reading, '{signatures}',
         (select jsonb_agg(separate_facts(signature) order by place)
            from jsonb_array_elements(reading -> 'signatures') with ordinality as one (signature, place)))
 where jsonb_array_length(reading -> 'signatures') > 0;

update access_case
   set details = jsonb_set(details, '{act,signing,documentSignature}', separate_facts(details #> '{act,signing,documentSignature}'))
 where details #> '{act,signing,documentSignature}' is not null;

drop function separate_facts(jsonb);
