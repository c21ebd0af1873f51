-- A resident who was known in two ways, e.g. by phone on the web and by WeChat, and has joined them: what names the former person in
-- events, which never change, means the other one from then on.
create table person_join (
  tenant text not null references tenant (tenant),
  former_id text not null,
  person_id text not null,
  joined_at timestamptz not null,
  primary key (tenant, former_id),
  foreign key (tenant, former_id) references person (tenant, id),
  foreign key (tenant, person_id) references person (tenant, id),
  check (former_id <> person_id)
);
