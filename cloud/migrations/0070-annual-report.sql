-- What a request is in the annual report: part of the projection of its events. applicant_kind is null in rows that an older
-- version wrote; those are written anew when the database is opened.
alter table request_case
  add column received_year integer,
  add column ended_year integer,
  add column outcome text,
  add column applicant_kind text,
  add column channel text,
  add column extended boolean not null default false;
create index request_case_by_years on request_case (tenant, received_year, ended_year);
create index request_case_without_facts on request_case (tenant) where applicant_kind is null;

-- Day (MM-DD) by which the report is published; last year still reported on the form of 2014; first year whose requests are all
-- kept here (null: all are).
alter table tenant
  add column report_on text not null default '01-31' check (report_on ~ '^(0[1-9]|1[0-2])-[0-3][0-9]$'),
  add column old_form_through integer not null default 2018 check (old_form_through between 2008 and 2020),
  add column records_from integer check (records_from between 2008 and 2200);
