-- Who supports a topic that people named (点题公开): one row for one person, gone when he takes it back. Only the figure is shown.
create table topic_support (
  tenant text not null references tenant (tenant),
  topic_id text not null,
  person_id text not null,
  since timestamptz not null,
  primary key (tenant, topic_id, person_id)
);
create index topic_support_of_person on topic_support (tenant, person_id);

-- Content version of what people take part in, for the caches of public reads.
create table dossier_revision (
  tenant text not null references tenant (tenant),
  revision integer not null,
  primary key (tenant)
);

-- House limit for answering a topic. Unit: working days.
alter table tenant add column topic_limit_days integer not null default 15 check (topic_limit_days between 1 and 60);
