import type { Kysely } from 'kysely'
import type { FieldCipher } from '../crypto/field-cipher'
import type { ServerClock } from '../../ports/clock'
import type { Schema } from './schema'

/** What every store of a township works with; inside a transaction `db` is the transaction. */
export interface StoreContext {
  readonly db: Kysely<Schema>
  readonly tenant: string
  readonly clock: ServerClock
  /** Null where the process was opened without keys: personal fields are then out of reach. */
  readonly cipher: FieldCipher | null
  /** Tells that a township's settings are others once the transaction is through. */
  readonly settingsChanged?: (tenant: string) => void
}
