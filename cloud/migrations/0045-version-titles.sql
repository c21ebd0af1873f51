-- The title a version was published with: a revision may rename the document.
alter table document_version add column title text;
-- What earlier versions were called was not kept: they bear the name that their document has now.
update document_version v set title = d.title from document d where d.tenant = v.tenant and d.id = v.document_id;
alter table document_version alter column title set not null;
