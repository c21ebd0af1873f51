-- Terms that the county or the township sets (本地办理期限), by name; what is not named is as usual. The version grows with each change.
alter table tenant
  add column house_terms jsonb not null default '{}',
  add column house_terms_version integer not null default 1;
update tenant set house_terms = jsonb_build_object('topicLimitDays', topic_limit_days) where topic_limit_days <> 15;
alter table tenant drop column topic_limit_days;

-- Each change, with what it changed and why; never altered.
create table house_terms_change (
  tenant text not null references tenant (tenant),
  version integer not null,
  changed jsonb not null,
  because text not null,
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (tenant, version)
);
