-- How long a township keeps each class of files (保管期限), change by change; what no change names is as usual. Never altered.
create table retention_change (
  tenant text not null references tenant (tenant),
  version integer not null,
  from_day date not null,
  kind text not null,
  period text not null check (period in ('permanent', 'years_30', 'years_10')),
  because text not null,
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (tenant, version)
);
