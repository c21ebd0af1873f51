-- A password that somebody else made (one-time) is good until then and for choosing one's own only; null: the person's own.
alter table credential add column one_time_until timestamptz;
alter table credential add column signed_in_at timestamptz;
-- Opened with a one-time password: it may do nothing but choose one's own.
alter table session add column must_change_password boolean not null default false;
create index session_of_person on session (tenant, person_id);
