-- Who sits where in a township, and who stands in for whom.
create table unit (
  tenant text not null references tenant (tenant),
  id text not null,
  name text not null,
  parent_id text,
  primary key (tenant, id),
  foreign key (tenant, parent_id) references unit (tenant, id)
);

create table post (
  tenant text not null,
  person_id text not null,
  unit_id text not null,
  primary key (tenant, person_id, unit_id),
  foreign key (tenant, person_id) references person (tenant, id),
  foreign key (tenant, unit_id) references unit (tenant, id)
);

create table deputyship (
  tenant text not null,
  person_id text not null,
  deputy_id text not null,
  primary key (tenant, person_id, deputy_id),
  foreign key (tenant, person_id) references person (tenant, id),
  foreign key (tenant, deputy_id) references person (tenant, id)
);

-- 回避: whom or what a case is about; they neither see, hold nor close it until it is lifted.
create table recusal (
  tenant text not null references tenant (tenant),
  id text not null,
  case_id text not null,
  concerned_kind text not null check (concerned_kind in ('person', 'unit')),
  concerned_id text not null,
  ground text not null,
  declared_on date not null,
  lifted_on date,
  primary key (tenant, id)
);
create unique index recusal_in_force on recusal (tenant, case_id, concerned_kind, concerned_id) where lifted_on is null;
create index recusal_by_concerned on recusal (tenant, concerned_kind, concerned_id) where lifted_on is null;
