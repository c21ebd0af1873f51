-- What a published document says in plain words, and why it is no longer there when it was taken down.
alter table document add column plain jsonb not null default '{}';
alter table document add column withdrawn_ground text not null default '';
alter table document add column withdrawn_reason text not null default '';

-- First day on which a version no longer binds because it was repealed (废止), last day of a term written into it (有效期至).
alter table document_version add column repealed_from date;
alter table document_version add column valid_through date;

-- Links between documents, written once and read both ways: `interprets` (解读 → 原文), `replaces` (new → old).
create table document_relation (
  tenant text not null,
  from_id text not null,
  kind text not null check (kind in ('interprets', 'replaces')),
  to_id text not null,
  primary key (tenant, from_id, kind, to_id),
  foreign key (tenant, from_id) references document (tenant, id),
  foreign key (tenant, to_id) references document (tenant, id)
);
create index document_relation_to on document_relation (tenant, to_id);

-- Files that belong to a document; their bytes are in `attachment`.
create table document_attachment (
  tenant text not null,
  document_id text not null,
  attachment_id text not null,
  position integer not null,
  name text not null,
  kind text not null,
  size bigint not null,
  primary key (tenant, document_id, attachment_id),
  foreign key (tenant, document_id) references document (tenant, id),
  foreign key (tenant, attachment_id) references attachment (tenant, id)
);

-- What happened to a piece (稿件) at the publishing desk. Rows are added, never changed.
create table publication_event (
  tenant text not null references tenant (tenant),
  publication_id text not null,
  seq integer not null check (seq > 0),
  event jsonb not null,
  -- The text as saved with this event; null where the event changes none.
  content jsonb,
  prev_hash text not null,
  hash text not null,
  primary key (tenant, publication_id, seq)
);

-- Projection of publication_event for lists; can be dropped and rebuilt to the same bytes.
create table publication (
  tenant text not null references tenant (tenant),
  id text not null,
  title text not null,
  column_id text not null,
  -- Status as the events leave it; what the clock adds (定时发布, 公示期满) is worked out when read.
  status text not null,
  document_id text,
  publish_at timestamptz,
  -- Last day of a public notice (公示期).
  notice_through date,
  -- Day on which withheld information is looked at again (Art. 18).
  reassess_on date,
  changed_at timestamptz not null,
  last_seq integer not null,
  primary key (tenant, id)
);
create index publication_newest on publication (tenant, changed_at desc, id);
create unique index publication_by_document on publication (tenant, document_id) where document_id is not null;
