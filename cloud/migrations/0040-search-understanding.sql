-- Search that understands: what its projection holds beside the texts. Rows of an older database are written anew when the
-- database is opened (search_projection says which edition of the projection they are), so the defaults never stay.
alter table document_search add column published_on date not null default '1949-10-01';
alter table document_search add column title_words text not null default '';
alter table document_search add column kind text not null default '';
create index document_search_newest on document_search (tenant, published_on desc);

-- Words and phrases that stand in a township's documents, to split queries by, and to find them by sound, initials and spelling.
create table search_term (
  tenant text not null references tenant (tenant),
  term text not null,
  -- The term backwards, to look up its end.
  reversed text not null,
  pinyin text not null,
  -- Pinyin without the differences that many speakers don't hear.
  sound text not null,
  initials text not null,
  -- A word of the dictionary, and not several words of a title in a row.
  is_word boolean not null,
  in_title boolean not null,
  primary key (tenant, term)
);
create index search_term_spelling on search_term (tenant, term text_pattern_ops);
create index search_term_ending on search_term (tenant, reversed text_pattern_ops);
create index search_term_sound on search_term (tenant, sound);
create index search_term_initials on search_term (tenant, initials);

-- Edition of the search projection in which a township's rows are written.
create table search_projection (
  tenant text not null references tenant (tenant),
  edition integer not null,
  primary key (tenant)
);

-- Words of one meaning that the township's staff added, each group as a list of folded words.
create table search_synonym (
  tenant text not null references tenant (tenant),
  id text not null,
  words jsonb not null,
  added_on date not null,
  primary key (tenant, id)
);
