create table document (
  tenant text not null references tenant (tenant),
  id text not null,
  -- Stable across imports: the same law or report keeps it.
  key text not null,
  -- 索引号: township, year of publication and a running number.
  index_number text not null,
  column_id text not null,
  title text not null,
  document_number text not null,
  issuer text not null,
  topic text not null,
  source text not null,
  summary text not null,
  published_on date not null,
  disclosure_mode text not null,
  state text not null check (state in ('draft', 'in_review', 'published', 'withdrawn')),
  -- Instant from which it is public.
  publish_at timestamptz,
  withdrawn_on date,
  fingerprint text not null,
  primary key (tenant, id),
  unique (tenant, key),
  unique (tenant, index_number)
);
create index document_newest on document (tenant, published_on desc, id);
create index document_newest_of_column on document (tenant, column_id, published_on desc, id);

create table document_version (
  tenant text not null,
  id text not null,
  document_id text not null,
  -- Day of forming, or `undated`: one version a day.
  version_key text not null,
  formed_on date,
  in_force_on date,
  validity text not null,
  is_current boolean not null,
  history jsonb not null,
  figures jsonb not null,
  blocks jsonb not null,
  fingerprint text not null,
  primary key (tenant, id),
  unique (tenant, document_id, version_key),
  foreign key (tenant, document_id) references document (tenant, id)
);
create index document_version_current on document_version (tenant, document_id) where is_current;

-- Running part of the 索引号, one series a year.
create table document_index_number (
  tenant text not null references tenant (tenant),
  year integer not null,
  last_number integer not null,
  primary key (tenant, year)
);

-- Projection for search: the current version, folded character by character (same length as `body`).
create table document_search (
  tenant text not null,
  document_id text not null,
  title_folded text not null,
  number_folded text not null,
  body text not null,
  body_folded text not null,
  tokens tsvector not null,
  primary key (tenant, document_id),
  foreign key (tenant, document_id) references document (tenant, id)
);
-- The first token of every row is its tenant, so one index answers one township.
create index document_search_tokens on document_search using gin (tokens);
