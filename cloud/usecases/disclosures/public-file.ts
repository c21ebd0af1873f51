import type { DocumentFile, DocumentView } from '../../../src/contract/document-view'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer } from '../../ports/use-case'

/** A file with the public document that it goes with. */
export interface PublicFile {
  readonly document: DocumentView
  readonly file: DocumentFile
}

/** A file of a document, for whoever may see the document: it passes the document's own gate. */
export const findPublicFile = async (
  { id, file: wanted }: { readonly id: string; readonly file: string },
  { documents }: Pick<Stores, 'documents'>,
): Promise<Answer<PublicFile>> => {
  const document = await documents.find(id)
  const file = document?.attachments.find((each) => each.id === wanted)
  if (document === null || document.takenDown !== null || file === undefined) return fail('not_found')
  return ok({ document, file })
}
