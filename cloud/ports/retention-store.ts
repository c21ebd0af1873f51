import type { RetentionChange } from '../../src/domain/retention/retention-history'

/** A change of how long files are kept, as it was saved. */
export interface KeptRetentionChange extends RetentionChange {
  readonly version: number
  readonly because: string
  /** Id of a person. */
  readonly by: string
  readonly at: string
}

/** How long a township keeps each kind of files (保管期限). */
export interface RetentionStore {
  /** All changes, oldest first. */
  changes(): Promise<readonly KeptRetentionChange[]>
  /** Adds a change; false when somebody added one with its version before. */
  add(change: KeptRetentionChange): Promise<boolean>
}
