-- A package without a year is the whole township, exported at the county's desk.
alter table hand_over_package alter column year drop not null;
-- Up to which entry of the audit an export goes: what came after it is not in it.
alter table hand_over_package add column audit_seq bigint;
alter table hand_over_package add check ((year is null) = (audit_seq is not null));
