-- A verified phone as a way to sign in: `name` is its keyed hash, `sealed` the number itself like a personal field.
alter table credential drop constraint credential_kind_check;
alter table credential add constraint credential_kind_check check (kind in ('account', 'wechat', 'phone'));
alter table credential add column sealed text;

-- The newest code that was sent to a number; number and code as keyed hashes.
create table phone_code (
  tenant text not null references tenant (tenant),
  phone text not null,
  code text not null,
  good_until timestamptz not null,
  wrong_tries integer not null default 0,
  primary key (tenant, phone)
);
