-- Villages (村、社区) of a township. They are changed and retired, never deleted: what was published stays under them.
create table village (
  tenant text not null references tenant (tenant),
  id text not null,
  name text not null,
  kind text not null check (kind in ('village', 'community')),
  -- Groups of villagers (村民小组); null where nobody said.
  group_count integer check (group_count > 0),
  phone text not null,
  board_place text not null,
  position integer not null,
  -- Nothing is owed for periods that ended before.
  since date not null,
  retired_on date,
  retired_because text not null default '',
  -- Grows with each change: whoever changes an old page is told so.
  revision integer not null default 1,
  primary key (tenant, id)
);
create unique index village_name_in_use on village (tenant, name) where retired_on is null;

-- The village a document is about; null for the township's own.
alter table document add column village_id text;
alter table document add foreign key (tenant, village_id) references village (tenant, id);
create index document_newest_of_village on document (tenant, village_id, published_on desc, id) where village_id is not null;

-- The village a disclosure is about. Beside its table, which a later number makes; the store keeps the two together.
create table village_disclosure (
  tenant text not null,
  disclosure_id text not null,
  village_id text not null,
  primary key (tenant, disclosure_id),
  foreign key (tenant, village_id) references village (tenant, id)
);
