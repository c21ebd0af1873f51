import type { IsoDate } from '../../src/domain/calendar/civil-date'

/** Words of one meaning, folded as search folds them. */
export interface StoredSynonyms {
  readonly id: string
  readonly words: readonly string[]
  readonly addedOn: IsoDate
}

/** Synonyms that a township's staff added. */
export interface SynonymStore {
  /** Newest first. */
  list(): Promise<readonly StoredSynonyms[]>
  add(group: StoredSynonyms): Promise<void>
  /** False when there is no such group. */
  remove(id: string): Promise<boolean>
}
