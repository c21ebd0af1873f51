import { sql } from 'kysely'
import type { TextBlock } from '../../../src/contract/document-view'
import { compactText, foldText } from '../../../src/domain/search/fold-text'
import { indexTokens, tenantToken, titleTokens, wholeTitleToken } from './search-tokens'
import type { StoreContext } from './store-context'

/** What search knows of a document: its current version. */
export interface SearchSource {
  readonly documentId: string
  readonly title: string
  readonly documentNumber: string
  readonly issuer: string
  readonly summary: string
  readonly dates: readonly (string | null)[]
  readonly history: readonly string[]
  readonly blocks: readonly TextBlock[]
}

const textOf = (block: TextBlock): string =>
  block.kind === 'table' ? block.rows.map((row) => row.join('　')).join('\n') : block.text

const inChinese = (date: string): string => {
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  return `${year}年${month}月${dayOfMonth}日`
}

const bodyOf = (source: SearchSource): string => {
  const dates = [...new Set(source.dates.filter((date) => date !== null))].map(inChinese)
  const parts = [
    source.summary,
    ...source.blocks.map(textOf),
    ...source.history,
    source.issuer,
    dates.join('、'),
  ]
  return parts
    .map((part) => compactText(part))
    .filter((part) => part !== '')
    .join(' ')
}

/** What the search row of a document holds, with its tokens as a list; the same document always gives the same. */
export const searchTextsOf = (tenant: string, source: SearchSource) => {
  const body = bodyOf(source)
  const texts = {
    title_folded: foldText(compactText(source.title)),
    number_folded: foldText(compactText(source.documentNumber)),
    body,
    body_folded: foldText(body),
  }
  const head = [texts.title_folded, texts.number_folded]
  const tokens = [
    tenantToken(tenant),
    ...indexTokens([...head, texts.body_folded]),
    ...titleTokens(head),
    wholeTitleToken(texts.title_folded),
  ]
  return { texts, tokens }
}

/** Writes the search row of a document. */
export const writeSearchRow = async ({ db, tenant }: StoreContext, source: SearchSource): Promise<void> => {
  const { texts, tokens } = searchTextsOf(tenant, source)
  const columns = { ...texts, tokens: sql<string>`array_to_tsvector(${tokens}::text[])` }
  await db
    .insertInto('document_search')
    .values({ tenant, document_id: source.documentId, ...columns })
    .onConflict((conflict) =>
      conflict.columns(['tenant', 'document_id']).doUpdateSet((given) => ({
        title_folded: given.ref('excluded.title_folded'),
        number_folded: given.ref('excluded.number_folded'),
        body: given.ref('excluded.body'),
        body_folded: given.ref('excluded.body_folded'),
        tokens: given.ref('excluded.tokens'),
      })),
    )
    .execute()
}
