-- 办事大厅: every version of its windows and of the way to the app, as it was saved. Rows are added, never changed.
create table service_hall (
  tenant text not null references tenant (tenant),
  version integer not null check (version > 0),
  content jsonb not null,
  because text not null,
  -- '' for what the township began with.
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (tenant, version)
);

-- 核对: who looked at a service item last and found it right. Items are documents; these rows say nothing of their text.
create table service_item_check (
  tenant text not null references tenant (tenant),
  document_id text not null,
  checked_on date not null,
  checked_by text not null,
  note text not null,
  primary key (tenant, document_id)
);

-- 办结: how many matters of an item were finished in a month, and how many of them within the promised term.
create table service_month (
  tenant text not null references tenant (tenant),
  document_id text not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  handled integer not null check (handled >= 0),
  in_time integer not null check (in_time >= 0 and in_time <= handled),
  source text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (tenant, document_id, month)
);
