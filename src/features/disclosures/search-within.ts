import type { InputOf } from '../../contract/endpoint'
import type { listDocuments } from '../../contract/list-documents'

/** What a search is narrowed to; '' is no limit. */
export type Within = Pick<
  InputOf<typeof listDocuments>,
  'column' | 'village' | 'year' | 'validity' | 'asTyped'
>

/** Not narrowed at all, and what was perhaps meant is looked for too. */
export const WITHIN_ALL: Within = { column: '', village: '', year: '', validity: '', asTyped: '' }
