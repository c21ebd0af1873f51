-- 公开指南: every version as it was saved. Rows are added, never changed; the one in force also stands in `tenant.office`.
create table office_guide (
  tenant text not null references tenant (tenant),
  version integer not null check (version > 0),
  content jsonb not null,
  because text not null,
  -- '' for the facts that the township began with.
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (tenant, version)
);
