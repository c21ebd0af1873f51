-- What a person is told in the app. The inbox is the truth; whatever else is sent is a courtesy.
create table notice (
  tenant text not null references tenant (tenant),
  id text not null,
  person_id text not null,
  topic text not null,
  -- The same news reaches a person once.
  dedupe_key text not null,
  about_kind text not null,
  about_id text not null,
  -- Facts for the words of the topic; never a name, a number of a person or a text of his.
  facts jsonb not null,
  told_at timestamptz not null,
  read_at timestamptz,
  primary key (tenant, id)
);
create unique index notice_once on notice (tenant, person_id, dedupe_key);
create index notice_newest on notice (tenant, person_id, told_at desc, id);
create index notice_unread on notice (tenant, person_id) where read_at is null;
