import * as z from 'zod/mini'
import type { TextComparison } from '../domain/comparison/article-change'
import { identifier } from './case-id'
import type { DocumentVersionLink } from './document-view'
import { answering } from './endpoint'

/** Two versions of one document, compared article by article. */
export interface VersionComparison extends TextComparison {
  readonly documentId: string
  readonly title: string
  readonly older: DocumentVersionLink
  readonly newer: DocumentVersionLink
}

/** Compares two versions of a document that the public may see; which is older is found out. */
export const compareVersions = answering<VersionComparison>()({
  area: 'public',
  method: 'GET',
  path: '/documents/:id/comparison',
  input: () => z.strictObject({ id: identifier, with: identifier }),
})
