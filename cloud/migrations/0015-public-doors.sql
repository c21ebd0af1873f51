-- Findings among what is public that made a request needless. A ticket is made on the phone and names nobody.
create table found_published (
  tenant text not null references tenant (tenant),
  ticket text not null,
  on_day date not null,
  document_id text not null,
  undone boolean not null default false,
  primary key (tenant, ticket)
);
create index found_published_by_day on found_published (tenant, on_day) where not undone;

-- Wrong tries of looking up a case without login. `guard` is a keyed hash of a case number or of an address.
create table look_up_guard (
  tenant text not null references tenant (tenant),
  guard text not null,
  wrong_tries integer not null default 0,
  forgotten_at timestamptz,
  locked_until timestamptz,
  primary key (tenant, guard)
);
