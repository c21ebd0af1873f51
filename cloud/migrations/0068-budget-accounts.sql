-- Whose account of which year a document is, where staff said so; null: as its title says.
alter table document add column budget jsonb;
