-- 村务员: which villages a person writes for.
create table village_clerk (
  tenant text not null references tenant (tenant),
  person_id text not null,
  village_id text not null,
  primary key (tenant, person_id, village_id),
  foreign key (tenant, person_id) references person (tenant, id),
  foreign key (tenant, village_id) references village (tenant, id)
);

-- The village a piece is about; '' for the township's own. A clerk of a village sees its pieces only.
alter table publication add column village_id text not null default '';
