-- The second step of signing in at the desk (TOTP, RFC 6238): the secret sealed like a personal field. `pending` waits for its first
-- code; steps up to `last_step` were used and are never taken again.
create table second_factor (
  tenant text not null references tenant (tenant),
  person_id text not null,
  sealed text,
  pending text,
  last_step bigint not null default 0,
  wrong_tries integer not null default 0,
  forgotten_at timestamptz,
  locked_until timestamptz,
  primary key (tenant, person_id)
);

-- Codes for whoever lost the phone, each good once; only their hashes.
create table recovery_code (
  tenant text not null references tenant (tenant),
  person_id text not null,
  code_hash text not null,
  used_at timestamptz,
  primary key (tenant, person_id, code_hash)
);

-- Somebody who keeps accounts asks that a lost second step be taken away; another one has to agree.
create table second_factor_removal (
  tenant text not null references tenant (tenant),
  person_id text not null,
  asked_by text not null,
  asked_by_name text not null,
  reason text not null,
  asked_at timestamptz not null,
  primary key (tenant, person_id)
);

-- Whether those who decide need the second step, and who said so; null: as everybody likes.
alter table tenant add column second_factor jsonb;

-- Where somebody is signed in, as he sees it: a name of its own, since the hash of the token is nobody's to see.
alter table session add column id text not null default gen_random_uuid()::text;
alter table session add column opened_at timestamptz not null default now();
alter table session add column used_at timestamptz not null default now();
alter table session add column device text not null default 'unknown';
alter table session add column second_factor text not null default 'done' check (second_factor in ('done', 'to_give', 'to_set'));
