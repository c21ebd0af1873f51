-- National notices that came as data before a release brought them, one row a township (every key begins with it).
create table calendar_notice (
  tenant text not null references tenant (tenant),
  number text not null,
  year integer not null,
  published_on date not null,
  days jsonb not null,
  primary key (tenant, number)
);

-- The calendar that the dates of open cases were last told by: what it was made of, and what its coming moved.
create table calendar_told (
  tenant text primary key references tenant (tenant),
  version text not null,
  parts jsonb not null,
  told_on date not null,
  moved_cases integer not null,
  moved_dates integer not null
);
