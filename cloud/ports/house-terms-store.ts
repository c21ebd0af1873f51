import type { HouseTerms } from '../../src/domain/house-terms/house-terms'

/** A change of the terms, as it was saved. */
export interface KeptTermsChange {
  readonly version: number
  /** Chinese: each of what it changed. */
  readonly changed: readonly string[]
  readonly because: string
  /** Id of a person. */
  readonly by: string
  readonly at: string
}

/** The terms that a township sets itself (本地办理期限). */
export interface HouseTermsStore {
  /** Those in force with their version, read past what settings remember. */
  current(): Promise<{ readonly terms: HouseTerms; readonly version: number }>
  /** All changes, newest first. */
  changes(): Promise<readonly KeptTermsChange[]>
  /** Puts terms in force; false when somebody changed them since the version before `change.version`. */
  save(terms: HouseTerms, change: KeptTermsChange): Promise<boolean>
}
