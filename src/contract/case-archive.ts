import { byId } from './case-id'
import { givingFile } from './endpoint'

/**
 * Everything of a case as one zip that proves itself: chained events, letters, a list with hashes, and the program that
 * checks them without this system. Personal fields are masked; the export is an audit entry.
 */
export const downloadCaseArchive = givingFile({
  area: 'staff',
  method: 'GET',
  path: '/cases/:id/archive',
  input: byId,
})
