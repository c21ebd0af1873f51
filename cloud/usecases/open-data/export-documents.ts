import type { TextAnswer } from '../../../src/contract/endpoint'
import { documentPath } from '../../../src/domain/open-data/addresses'
import { CSV_MARK, csvLine } from '../../../src/domain/open-data/csv'
import type { OpenEntry } from '../../../src/domain/open-data/feed'
import { ok } from '../../../src/domain/result'
import type { OpenPage } from '../../ports/open-documents'
import type { UseCase, World } from '../../ports/use-case'
import { reading } from '../acting/reading'

const ROWS_AT_ONCE = 2000

const HEADER = [
  '索引号',
  '标题',
  '文号',
  '发文机关',
  '栏目',
  '主题分类',
  '成文日期',
  '发布日期',
  '有效性',
  '一句话说明',
  '网址',
]

const lineOf = (entry: OpenEntry, address: string): string =>
  csvLine([
    entry.indexNumber,
    entry.title,
    entry.documentNumber,
    entry.issuer,
    entry.columnName,
    entry.topic,
    entry.formedOn ?? '',
    entry.publishedOn,
    entry.validity,
    entry.summary,
    address,
  ])

const pageAt = (world: World, tenant: string, cursor: string): Promise<OpenPage | null> =>
  world.storage.read(tenant, ({ openDocuments }) =>
    openDocuments.page({ columnId: '', cursor, limit: ROWS_AT_ONCE }),
  )

/** Reads page after page while it is being sent, so that no number of documents fills the memory. */
async function* table(
  world: World,
  tenant: string,
  addressOf: (id: string) => string,
): AsyncGenerator<string> {
  yield CSV_MARK + csvLine(HEADER)
  let cursor = ''
  do {
    const page = await pageAt(world, tenant, cursor)
    if (page === null) return
    yield page.entries.map((entry) => lineOf(entry, addressOf(entry.id))).join('')
    cursor = page.next
  } while (cursor !== '')
}

/** Header fields of every public document as CSV. */
export const exportPublicDocuments: UseCase<object, TextAnswer> = ({ tenant, origin = '' }, world) =>
  reading(world, tenant, async () =>
    ok({
      mediaType: 'text/csv',
      text: table(world, tenant, (id) => `${origin}${documentPath(tenant, id)}`),
      saveAs: 'documents.csv',
    }),
  )
