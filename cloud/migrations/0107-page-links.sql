-- Links by which WeChat opens a public page of the mini-program from outside; each is good for thirty days and used until shortly before.
create table page_link (
  tenant text not null references tenant (tenant),
  kind text not null,
  subject text not null,
  address text not null,
  good_until timestamptz not null,
  primary key (tenant, kind, subject)
);
