import * as z from 'zod/mini'
import { identifier } from './case-id'
import { givingFile } from './endpoint'

/** A file that goes with a public document, without login (Art. 24: read, search, download). */
export const readDocumentFile = givingFile({
  area: 'public',
  method: 'GET',
  path: '/documents/:id/files/:file',
  input: () => z.strictObject({ id: identifier, file: identifier }),
})
