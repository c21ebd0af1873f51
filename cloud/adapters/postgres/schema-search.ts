/** Search row of a document: its current version, folded, with its tokens. */
export interface DocumentSearchRow {
  tenant: string
  document_id: string
  title_folded: string
  number_folded: string
  body: string
  body_folded: string
  tokens: string
  published_on: string
  /** The title's words, separated by spaces. */
  title_words: string
  kind: string
}

/** A word or phrase of a township's documents. */
export interface SearchTermRow {
  tenant: string
  term: string
  reversed: string
  pinyin: string
  sound: string
  initials: string
  is_word: boolean
  in_title: boolean
}

/** Edition in which a township's search rows are written. */
export interface SearchProjectionRow {
  tenant: string
  edition: number
}

/** Words of one meaning, added by staff. */
export interface SearchSynonymRow {
  tenant: string
  id: string
  words: unknown
  added_on: string
}

/** Tables of search. */
export interface SearchSchema {
  document_search: DocumentSearchRow
  search_term: SearchTermRow
  search_projection: SearchProjectionRow
  search_synonym: SearchSynonymRow
}
