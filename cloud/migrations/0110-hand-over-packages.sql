-- Packages of a year that were made for the archive (年度归档移交), each with its hash; never altered.
create table hand_over_package (
  tenant text not null references tenant (tenant),
  id text not null,
  year integer not null,
  made_at timestamptz not null,
  made_by text not null,
  files integer not null,
  staying integer not null,
  bytes integer not null,
  sha256 text not null,
  primary key (tenant, id)
);

-- Its bytes, encrypted chunk by chunk; only those of a year's newest package are kept.
create table hand_over_chunk (
  tenant text not null,
  package_id text not null,
  position integer not null,
  key_id text not null,
  sealed bytea not null,
  primary key (tenant, package_id, position),
  foreign key (tenant, package_id) references hand_over_package (tenant, id) on delete cascade
);
-- Ciphertext doesn't get smaller: no attempt at it.
alter table hand_over_chunk alter column sealed set storage external;
