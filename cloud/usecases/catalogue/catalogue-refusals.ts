import type { ErrorCode } from '../../../src/contract/errors'
import type { CatalogueItemRefusal } from '../../../src/domain/catalogue/catalogue-item'
import type { CounterRefusal, EntryRefusal } from '../../../src/domain/catalogue/entries-in-force'
import { fail, type Refusal } from '../../../src/domain/result'
import type { Refused } from '../../ports/use-case'

const CODES: Readonly<Record<CatalogueItemRefusal | EntryRefusal | CounterRefusal, ErrorCode>> = {
  'unknown-column': 'unknown_column',
  'unknown-channel': 'unknown_channel',
  'no-channel': 'no_channel',
  'term-out-of-range': 'term_out_of_range',
  'entry-in-future': 'entry_in_future',
  'entry-before-formed': 'entry_before_formed',
  'entry-twice': 'entry_twice',
  'nothing-to-publish': 'nothing_to_publish',
  'no-such-entry': 'no_such_entry',
  'countered-already': 'entry_countered',
}

/** A refusal of the catalogue's rules by its contract code; `within` is put before the name of the field. */
export const catalogueRefusal = (refusal: Refusal<keyof typeof CODES>, within = ''): Refused => {
  const { field } = refusal.detail
  return fail(CODES[refusal.code], typeof field === 'string' ? { field: within + field } : {})
}
