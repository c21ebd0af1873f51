-- What a person follows (关注): he hears of each newly public document that fits, in his inbox.
create table follow (
  tenant text not null,
  person_id text not null,
  kind text not null check (kind in ('column', 'village', 'keyword')),
  -- Id of the column, name of the village, or the word.
  subject text not null,
  -- What was public before is no news.
  since timestamptz not null,
  primary key (tenant, person_id, kind, subject),
  foreign key (tenant, person_id) references person (tenant, id)
);

-- Up to which instant the followers of a township have been told of what opened.
create table follow_round (
  tenant text not null references tenant (tenant),
  told_through timestamptz not null,
  primary key (tenant)
);

create index document_opening on document (tenant, publish_at);
