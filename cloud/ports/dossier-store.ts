import type { DossierEvent, DossierKind } from '../../src/domain/dossier/dossier'
import type { Result } from '../../src/domain/result'

/** A dossier as stored: its facts are the events, everything else is derived. */
export interface DossierRecord<E extends DossierEvent> {
  readonly id: string
  readonly events: readonly E[]
}

/** Which dossiers a list holds; a member that is absent asks for nothing. */
export interface DossierFilter {
  readonly isOpen?: boolean
  readonly isPublic?: boolean
  readonly ownerId?: string
  /** Words of the kind's own. */
  readonly statuses?: readonly string[]
  /** So many of the newest are left out. */
  readonly skip?: number
  /** At most so many. */
  readonly limit: number
}

/** Dossiers of one kind in one township. */
export interface DossierStore<E extends DossierEvent> {
  /** Begins a dossier with its first event; refused when it is there already. Throws when that event is not number 1. */
  create(id: string, first: E): Promise<Result<void, 'stale_dossier'>>
  /** Appends one event after `expectedSeq`; refused when somebody was quicker. */
  append(id: string, expectedSeq: number, event: E): Promise<Result<void, 'stale_dossier'>>
  find(id: string): Promise<DossierRecord<E> | null>
  /** Newest first. */
  list(filter: DossierFilter): Promise<readonly DossierRecord<E>[]>
  /** How many dossiers that anybody may read stand in each status. */
  countPublic(): Promise<ReadonlyMap<string, number>>
  /** Next number of the kind in a year, gap-free within the transaction: 1, 2, 3 … */
  nextNumber(year: number): Promise<number>
}

/** Dossiers of one township, kind by kind. */
export interface Dossiers {
  /**
   * The dossiers of a kind.
   * @example await stores.dossiers.of(TOPIC).find(id)
   */
  of<E extends DossierEvent>(kind: DossierKind<E>): DossierStore<E>
  /** Content version of what people take part in; another one after each change. */
  revision(): Promise<string>
}
