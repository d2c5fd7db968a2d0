-- Up Migration

create table processing_tally (
  outcome        text not null,
  upper_seconds  double precision not null,
  runs           bigint not null,
  seconds        double precision not null,
  primary key (outcome, upper_seconds),
  constraint processing_tally_counts_up check (runs > 0 and seconds >= 0)
);
comment on table processing_tally is
  'How often processing a message ended so and how long it took, of all workers since ever, for the metrics: a process without the console has none of its own.';
comment on column processing_tally.upper_seconds is 'Runs that took at most so long, and longer than the bound before; Infinity for the rest.';
