-- Up Migration

-- Kept beside the reading: a search by a frequent word looks at cases one by one, and a document is not taken into words
-- each time.
alter table document_reading add column words tsvector generated always as (words_of_reading(reading)) stored;
drop index document_reading_by_words;
create index document_reading_by_words on document_reading using gin (words);
