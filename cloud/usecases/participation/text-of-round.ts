import type { TextBlock } from '../../../src/contract/document-view'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, Caller, World } from '../../ports/use-case'
import { contentOfUploads } from '../publishing/draft-from-files'

/** Where the text of a draft may come from, besides being pasted. */
export interface TextSource {
  readonly documentId?: string | undefined
  readonly file?: string | undefined
}

/** A row of a table is a paragraph: one can comment on it. */
const linesOf = (block: TextBlock): readonly string[] =>
  block.kind === 'table' ? block.rows.map((row) => row.join('　')) : [block.text]

/** The text of a published document or of an uploaded file, one paragraph a line; '' where neither is named. */
export const textOfRound = async (
  { documentId, file }: TextSource,
  { stores, world, caller }: { readonly stores: Stores; readonly world: World; readonly caller: Caller },
): Promise<Answer<string>> => {
  if (documentId !== undefined) {
    const document = await stores.documents.find(documentId)
    if (document === null)
      return fail('invalid_field', { field: 'documentId', message: '没有找到这份文件，请重新选' })
    return ok(document.blocks.flatMap(linesOf).join('\n'))
  }
  if (file === undefined) return ok('')
  const content = await contentOfUploads([file], { stores, world, caller })
  return content.ok ? ok(content.value.blocks.flatMap(linesOf).join('\n')) : content
}
