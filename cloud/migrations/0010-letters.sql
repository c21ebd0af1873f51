-- Last number drawn in each register of letters, by year; drawn in the transaction that issues the letter, so without gaps.
create table letter_number (
  tenant text not null references tenant (tenant),
  series text not null check (series in ('reply', 'notice', 'consultation')),
  year integer not null,
  last_number integer not null,
  primary key (tenant, series, year)
);

-- Letters as they were issued. Rows are added, never changed. The content names the applicant, so it is ciphertext.
create table letter (
  tenant text not null references tenant (tenant),
  id text not null,
  case_id text not null,
  -- The event with which it was issued, and its place among the letters of that event.
  event_seq integer not null,
  place integer not null,
  kind text not null,
  number text not null,
  made_on date not null,
  made_by text not null,
  content text not null,
  content_hash text not null,
  primary key (tenant, id),
  unique (tenant, case_id, event_seq, place),
  -- A form goes along with its letter under the letter's number.
  unique (tenant, number, kind)
);
