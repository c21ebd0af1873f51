-- One run of the import. What it makes is a draft until the run is finished, then all of it is public at once.
create table import_batch (
  tenant text not null references tenant (tenant),
  id text not null,
  -- Folder or file names as given.
  source text not null,
  begun_at timestamptz not null,
  -- Last sign of life: a run without one for a while was cut off and may be taken up again.
  alive_at timestamptz not null,
  finished_at timestamptz,
  undone_at timestamptz,
  primary key (tenant, id)
);
-- Two imports into one township don't mix: one runs, the other one is told.
create unique index import_batch_running on import_batch (tenant) where finished_at is null and undone_at is null;

create table import_item (
  tenant text not null,
  batch_id text not null,
  -- Key of the document, stable across imports.
  key text not null,
  title text not null,
  outcome text not null check (outcome in ('created', 'updated', 'held')),
  document_id text,
  -- New text of a document that was there before; put in its place when the batch is finished.
  payload jsonb,
  -- What stood there before, for undoing.
  previous jsonb,
  primary key (tenant, batch_id, key),
  foreign key (tenant, batch_id) references import_batch (tenant, id)
);

alter table document add column import_batch text;
create index document_by_import_batch on document (tenant, import_batch) where import_batch is not null;
-- The same text under another title is found by its fingerprint.
create index document_version_by_fingerprint on document_version (tenant, fingerprint);
