import { sql } from 'kysely'
import type { TextBlock } from '../../../src/contract/document-view'
import { compactText, foldText } from '../../../src/domain/search/fold-text'
import { bareTitleOf, kindOfTitle } from '../../../src/domain/search/title'
import { writtenKeysIn } from '../../../src/domain/search/written-forms'
import { columnsAbove } from './document-columns'
import { addTerms, termsOf } from './search-terms'
import {
  countTokens,
  factToken,
  meantTokens,
  titleTokens,
  townshipMark,
  weightTokens,
  wholeTitleToken,
} from './search-tokens'
import type { StoreContext } from './store-context'
import { titleWords } from './title-words'

/** What search knows of a document: its current version. */
export interface SearchSource {
  readonly documentId: string
  readonly title: string
  readonly documentNumber: string
  readonly issuer: string
  readonly summary: string
  readonly columnId: string
  readonly publishedOn: string
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

const datesOf = (source: SearchSource): readonly string[] => [
  ...new Set([...source.dates, source.publishedOn].filter((date) => date !== null)),
]

const bodyOf = (source: SearchSource): string => {
  const parts = [
    source.summary,
    ...source.blocks.map(textOf),
    ...source.history,
    source.issuer,
    datesOf(source).map(inChinese).join('、'),
  ]
  return parts
    .map((part) => compactText(part))
    .filter((part) => part !== '')
    .join(' ')
}

const factsOf = (source: SearchSource, title: string, text: string): readonly string[] => {
  const { days, numbers } = writtenKeysIn(text)
  const months = [source.publishedOn, ...days].map((date) => date.slice(0, 7))
  return [
    ...new Set(datesOf(source).map((date) => factToken('year', date.slice(0, 4)))),
    ...[...new Set(months)].map((month) => factToken('month', month)),
    factToken('on', source.publishedOn.slice(0, 7)),
    ...days.map((date) => factToken('day', date)),
    ...numbers.map((number) => factToken('number', number)),
    ...columnsAbove(source.columnId).map((column) => factToken('column', column)),
    factToken('issuer', source.issuer),
    factToken('kind', kindOfTitle(title)),
  ]
}

/** What the search row of a document holds, with its tokens as a list; the same document always gives the same. */
export const searchTextsOf = (tenant: string, source: SearchSource) => {
  const body = bodyOf(source)
  const title = foldText(compactText(source.title))
  const texts = {
    title_folded: title,
    number_folded: foldText(compactText(source.documentNumber)),
    body,
    body_folded: foldText(body),
    published_on: source.publishedOn,
    title_words: titleWords(bareTitleOf(title)).join(' '),
    kind: kindOfTitle(title),
  }
  const head = [texts.title_folded, texts.number_folded]
  const counts = countTokens([...head, texts.body_folded])
  const tokens = [
    ...counts.keys(),
    ...weightTokens(counts, texts.body_folded.length),
    ...meantTokens(head.concat(texts.body_folded).join(' ')),
    ...titleTokens(head),
    wholeTitleToken(texts.title_folded),
    ...factsOf(source, title, head.concat(texts.body_folded).join(' ')),
  ]
  const mark = townshipMark(tenant)
  return { texts, tokens: tokens.map((token) => mark + token) }
}

/** Writes the search row of a document, and what words it has. */
export const writeSearchRow = async (context: StoreContext, source: SearchSource): Promise<void> => {
  const { db, tenant } = context
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
        published_on: given.ref('excluded.published_on'),
        title_words: given.ref('excluded.title_words'),
        kind: given.ref('excluded.kind'),
      })),
    )
    .execute()
  await addTerms(context, termsOf(texts.title_folded, texts.title_words.split(' '), texts.body_folded))
}
