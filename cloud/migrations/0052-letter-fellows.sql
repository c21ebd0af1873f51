-- Who came upon the same thing as a letter says (我也遇到), one row a person; they are told of its outcome, nobody else sees them.
create table complaint_fellow (
  tenant text not null references tenant (tenant),
  complaint_id text not null,
  person_id text not null,
  joined_at timestamptz not null,
  primary key (tenant, complaint_id, person_id)
);
create index complaint_fellow_of_person on complaint_fellow (tenant, person_id, joined_at desc);
