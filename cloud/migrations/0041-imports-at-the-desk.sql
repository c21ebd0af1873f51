-- Who imported, what was made of the files, and why stock that had been published before may go out without the gates.
alter table import_batch add column by_person text not null default '';
alter table import_batch add column makes text not null default 'stock' check (makes in ('stock', 'pieces'));
alter table import_batch add column reason text not null default '';

-- The piece (稿件) that a document became instead of going out.
alter table import_item add column publication_id text;
create index import_item_by_key on import_item (tenant, key) where publication_id is not null;
