-- Search rows written from now on also mark the tokens of title and 文号 with ~ and hold the whole title, after ^, as one
-- token. Rows written before get the same here; a number also where it stands inside a longer one, which costs search a second
-- look and nothing else. `npm run rebuild` writes them anew from the documents.
update document_search
set tokens = array_to_tsvector(
  tsvector_to_array(tokens)
  || array(
    select '~' || lexeme
    from unnest(tsvector_to_array(tokens)) lexeme
    where position(lexeme in title_folded) > 0 or position(lexeme in number_folded) > 0
  )
  || ('^' || left(title_folded, 64))
);
