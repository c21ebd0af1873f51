import { byId } from './case-id'
import type { DocumentView } from './document-view'
import { answering } from './endpoint'

/** Reads one public document, without login (Art. 24). */
export const readDocument = answering<DocumentView>()({
  area: 'public',
  method: 'GET',
  path: '/documents/:id',
  input: byId,
})
