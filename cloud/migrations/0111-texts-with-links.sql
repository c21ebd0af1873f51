-- Texts of documents that may hold a link, so that the desk of every day needn't look through all of them.
create index document_search_linking on document_search (tenant, document_id)
  where body ~ '(https?|ftp|file)[:：]?[\\/]|www\.|pages/disclosures/';
