-- One's own request or letter brings news anyway; how soon, or that nothing but what the law orders should come, is chosen here.
create table own_news_choice (
  tenant text not null,
  person_id text not null,
  kind text not null check (kind in ('request', 'complaint')),
  subject text not null,
  since timestamptz not null,
  rhythm text not null check (rhythm in ('immediate', 'daily', 'weekly', 'off')),
  primary key (tenant, person_id, kind, subject),
  foreign key (tenant, person_id) references person (tenant, id)
);
