-- First answers by idempotency key.
create table idempotency (
  tenant text not null references tenant (tenant),
  person_id text not null,
  key text not null,
  content_hash text not null,
  answer jsonb,
  claimed_at timestamptz not null,
  primary key (tenant, person_id, key)
);

-- Everything that leaves the database.
create table outbox (
  tenant text not null references tenant (tenant),
  id text not null,
  topic text not null,
  dedupe_key text not null,
  payload jsonb not null,
  queued_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  delivered_at timestamptz,
  last_error text,
  primary key (tenant, id),
  unique (tenant, dedupe_key)
);
create index outbox_waiting on outbox (tenant, due_at) where delivered_at is null;

-- Who did or read what. Rows are added, never changed; each carries the hash of the one before.
create table audit (
  tenant text not null references tenant (tenant),
  seq bigint not null check (seq > 0),
  at timestamptz not null,
  actor_id text not null,
  actor_role text not null,
  act text not null,
  case_id text,
  detail jsonb not null,
  prev_hash text not null,
  hash text not null,
  primary key (tenant, seq)
);
create index audit_by_case on audit (tenant, case_id) where case_id is not null;

-- Last link of the audit chain: held while a link is added, so that the chain has no fork.
create table audit_head (
  tenant text primary key references tenant (tenant),
  seq bigint not null,
  hash text not null
);

-- One hash a day over the heads of all chains of the township.
create table audit_anchor (
  tenant text not null references tenant (tenant),
  on_day date not null,
  anchor text not null,
  heads jsonb not null,
  primary key (tenant, on_day)
);
