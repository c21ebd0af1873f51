-- The yearly survey (评议). What was answered is kept as sums, never as answers of somebody; both tables are emptied when the
-- result is published.

-- All answers to a survey: counts by group, question and grade, and what was written, in the order of its characters.
create table survey_box (
  tenant text not null references tenant (tenant),
  survey_id text not null,
  groups jsonb not null,
  words jsonb not null,
  primary key (tenant, survey_id)
);

-- Who may answer by invitation and who answered already, as keyed hashes: without the server's key nobody is found in it.
-- No instant, no number, nothing of the answer.
create table survey_right (
  tenant text not null references tenant (tenant),
  survey_id text not null,
  holder text not null,
  is_invited boolean not null,
  is_used boolean not null,
  primary key (tenant, survey_id, holder)
);
