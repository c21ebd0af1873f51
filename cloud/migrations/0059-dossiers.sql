-- Dossiers (卷宗): topics, draft consultations, concerns, proposals; what happened to each, and a projection for lists.

create table dossier_number (
  tenant text not null references tenant (tenant),
  kind text not null,
  year integer not null,
  last_number integer not null,
  primary key (tenant, kind, year)
);

-- What happened to a dossier. Rows are added, never changed: there is no statement that updates or deletes them.
create table dossier_event (
  tenant text not null references tenant (tenant),
  kind text not null,
  dossier_id text not null,
  seq integer not null check (seq > 0),
  event jsonb not null,
  prev_hash text not null,
  hash text not null,
  primary key (tenant, kind, dossier_id, seq)
);

-- Projection of dossier_event for lists; can be dropped and rebuilt to the same bytes.
create table dossier (
  tenant text not null references tenant (tenant),
  kind text not null,
  id text not null,
  title text not null,
  status text not null,
  is_open boolean not null,
  is_public boolean not null,
  owner_id text,
  begun_at timestamptz not null,
  changed_at timestamptz not null,
  last_seq integer not null,
  primary key (tenant, kind, id)
);
create index dossier_newest on dossier (tenant, kind, begun_at desc, id);
create index dossier_of_owner on dossier (tenant, kind, owner_id, begun_at desc);
