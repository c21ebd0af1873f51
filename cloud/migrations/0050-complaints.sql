-- Letters to the mailbox (来信): what happened to them, and a projection for lists.

create table complaint_number (
  tenant text not null references tenant (tenant),
  year integer not null,
  last_number integer not null,
  primary key (tenant, year)
);

-- What happened to a letter. Rows are added, never changed: there is no statement that updates or deletes them.
create table complaint_event (
  tenant text not null references tenant (tenant),
  complaint_id text not null,
  seq integer not null check (seq > 0),
  -- Number and sender, with the first event only.
  opening jsonb,
  event jsonb not null,
  -- What was written, with the first event only.
  content jsonb,
  prev_hash text not null,
  hash text not null,
  primary key (tenant, complaint_id, seq),
  check ((seq = 1) = (opening is not null) and (seq = 1) = (content is not null))
);

-- Projection of complaint_event for lists; can be dropped and rebuilt to the same bytes.
create table complaint (
  tenant text not null references tenant (tenant),
  id text not null,
  number text not null,
  sender_id text not null,
  kind text not null,
  status text not null,
  is_open boolean not null,
  sent_at timestamptz not null,
  changed_at timestamptz not null,
  last_seq integer not null,
  primary key (tenant, id),
  unique (tenant, number)
);
create index complaint_by_sender on complaint (tenant, sender_id, sent_at desc);
create index complaint_for_desk on complaint (tenant, is_open desc, sent_at desc);
