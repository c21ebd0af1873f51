-- Comments of residents on a draft (意见征集): theirs to change or take back until the last day, and shown to nobody as they stand.
create table opinion_comment (
  tenant text not null references tenant (tenant),
  id text not null,
  round_id text not null,
  author_id text not null,
  -- Number of the paragraph, null for the whole.
  block_number integer check (block_number > 0),
  text text not null,
  sent_at timestamptz not null,
  changed_at timestamptz not null,
  -- Taken back: the words are gone, the row says that there were some.
  withdrawn_at timestamptz,
  primary key (tenant, id),
  foreign key (tenant, author_id) references person (tenant, id)
);
create index opinion_comment_of_round on opinion_comment (tenant, round_id, sent_at, id);
create index opinion_comment_of_author on opinion_comment (tenant, author_id, round_id);
