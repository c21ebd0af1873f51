-- Roles that appointments give by date: projection of dossier_event, made anew with its dossier.
create table role_grant (
  tenant text not null,
  kind text not null,
  dossier_id text not null,
  person_id text not null,
  role text not null,
  from_day date not null,
  until_day date,
  primary key (tenant, person_id, kind, dossier_id, role),
  foreign key (tenant, person_id) references person (tenant, id)
);
create index role_grant_of_dossier on role_grant (tenant, kind, dossier_id);
