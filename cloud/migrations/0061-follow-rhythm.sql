-- How soon somebody hears of what he follows: at once, or gathered once a day or a week. Topics can be followed too.
alter table follow drop constraint follow_kind_check;
alter table follow add constraint follow_kind_check check (kind in ('column', 'village', 'keyword', 'topic'));
alter table follow add column rhythm text not null default 'immediate' check (rhythm in ('immediate', 'daily', 'weekly'));
create index follow_of_subject on follow (tenant, kind, subject);

-- News that waits to be gathered for a person; gone once he has been told. What it is about comes once.
create table follow_news (
  tenant text not null,
  person_id text not null,
  rhythm text not null check (rhythm in ('daily', 'weekly')),
  about_kind text not null,
  about_id text not null,
  -- What of what he follows brought it.
  kind text not null,
  subject text not null,
  noted_on date not null,
  primary key (tenant, person_id, about_kind, about_id),
  foreign key (tenant, person_id) references person (tenant, id)
);
create index follow_news_due on follow_news (tenant, rhythm, noted_on);
