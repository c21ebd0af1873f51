-- Every key begins with the township: the schema distributes by tenant over a distributed PostgreSQL as it is.

create table tenant (
  tenant text primary key,
  calendar_id text not null,
  case_number_prefix text not null,
  letter_number_prefix text not null,
  office jsonb not null,
  -- Content version of all public reads.
  revision bigint not null default 1
);

-- Days a township's own calendar adds to the national one, each with its source.
create table calendar (
  tenant text not null references tenant (tenant),
  on_day date not null,
  is_rest boolean not null,
  note text not null,
  source text not null,
  verified boolean not null,
  primary key (tenant, on_day)
);

create table person (
  tenant text not null references tenant (tenant),
  id text not null,
  display_name text not null,
  roles text[] not null,
  is_guest boolean not null,
  primary key (tenant, id)
);

-- How a person signs in: kind `account` (name and argon2 hash) or `wechat` (openid).
create table credential (
  tenant text not null,
  kind text not null check (kind in ('account', 'wechat')),
  name text not null,
  person_id text not null,
  secret_hash text,
  primary key (tenant, kind, name),
  unique (tenant, person_id, kind),
  foreign key (tenant, person_id) references person (tenant, id)
);

create table session (
  tenant text not null,
  token_hash text not null,
  person_id text not null,
  expires_at timestamptz not null,
  primary key (tenant, token_hash),
  foreign key (tenant, person_id) references person (tenant, id)
);
create index session_by_expiry on session (tenant, expires_at);

create table case_number (
  tenant text not null references tenant (tenant),
  year integer not null,
  last_number integer not null,
  primary key (tenant, year)
);

-- What happened to a case. Rows are added, never changed: there is no statement that updates or deletes them.
create table case_event (
  tenant text not null references tenant (tenant),
  case_id text not null,
  seq integer not null check (seq > 0),
  -- Number and applicant of the case, with the first event only.
  opening jsonb,
  event jsonb not null,
  details jsonb,
  prev_hash text not null,
  hash text not null,
  primary key (tenant, case_id, seq),
  check ((seq = 1) = (opening is not null))
);

-- Projection of case_event for queries; can be dropped and rebuilt to the same bytes.
create table request_case (
  tenant text not null references tenant (tenant),
  id text not null,
  number text not null,
  applicant_id text not null,
  opened_at timestamptz not null,
  opened_on date not null,
  received_on date,
  closed_on date,
  last_seq integer not null,
  primary key (tenant, id),
  unique (tenant, number)
);
create index request_case_by_applicant on request_case (tenant, applicant_id, opened_at);
create index request_case_by_closing on request_case (tenant, closed_on);

-- Personal fields of an applicant: ciphertext, with a keyed hash for exact look-up.
create table personal_field (
  tenant text not null references tenant (tenant),
  case_id text not null,
  field text not null,
  ciphertext text not null,
  key_id text not null,
  blind_index text not null,
  primary key (tenant, case_id, field)
);
create index personal_field_by_value on personal_field (tenant, field, blind_index);
