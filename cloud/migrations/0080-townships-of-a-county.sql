-- The county to which a township belongs: the county's office sees the townships of one county side by side. Set by
-- whoever runs the host, by no door.
alter table tenant add column county_id text;
