-- What WeChat and the list of words say of a text that a resident wrote and that may be shown to everybody.
create table content_check (
  tenant text not null references tenant (tenant),
  about_kind text not null,
  about_id text not null,
  person_id text not null,
  -- pending, pass, review, risky, unchecked
  verdict text not null,
  -- Words of our own list that were found.
  found jsonb not null,
  -- WeChat's number for the kind of trouble, and its name of the answer.
  label integer,
  trace_id text not null,
  asked_at timestamptz not null,
  judged_at timestamptz,
  primary key (tenant, about_kind, about_id)
);
create index content_check_pending on content_check (tenant, asked_at) where verdict = 'pending';
