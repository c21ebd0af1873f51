-- A period may be the county's for all of its townships; a township's own goes before it, until it follows the county's again (null).
alter table retention_change add column set_by text not null default 'township' check (set_by in ('county', 'township'));
alter table retention_change alter column period drop not null;
alter table retention_change add constraint retention_change_of_county check (period is not null or set_by = 'township');
