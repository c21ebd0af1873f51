-- What is spoken in a file of a document, and by whom; null of all but recordings.
alter table document_attachment add column recording jsonb;
