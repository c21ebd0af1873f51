-- Nobody asks the planner about words: search hides its expressions from it, and no other query looks into these columns. Without
-- statistics `analyze` doesn't take 30,000 rows' tokens and texts out of the toast table.
alter table document_search alter column tokens set statistics 0;
alter table document_search alter column body set statistics 0;
alter table document_search alter column body_folded set statistics 0;
