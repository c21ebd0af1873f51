import { sql } from 'kysely'
import type { OpenedDocument } from '../../ports/document-store'
import type { StoreContext } from './store-context'
import { visibleCurrentDocuments } from './visible-documents'

const HEAD = [
  'd.id',
  'd.index_number as indexNumber',
  'd.title',
  'd.document_number as documentNumber',
  'd.issuer',
  'd.column_id as columnId',
  'd.summary',
  'd.village_id as villageId',
  'd.published_on as publishedOn',
  'd.publish_at as openedAt',
] as const

/** Who published the piece behind a document, of which he needs no news. */
const publisher = ({ tenant }: StoreContext) =>
  sql<string | null>`(select "e"."event" -> 'by' ->> 'personId' from "publication" as "p"
    join "publication_event" as "e" on "e"."tenant" = "p"."tenant" and "e"."publication_id" = "p"."id"
    where "p"."tenant" = ${tenant} and "p"."document_id" = "d"."id" and "e"."event" ->> 'type' = 'published'
    order by "e"."seq" desc limit 1)`.as('publishedBy')

/** Documents that became public after an instant and are so now, earliest first. */
export const openedAfter = async (
  context: StoreContext,
  instant: string,
): Promise<readonly OpenedDocument[]> => {
  const rows = await visibleCurrentDocuments(context)
    .select(HEAD)
    .select(publisher(context))
    .where('d.publish_at', '>', instant)
    .orderBy('d.publish_at')
    .orderBy('d.id')
    .execute()
  return rows.flatMap(({ openedAt, ...row }) => (openedAt === null ? [] : [{ ...row, openedAt }]))
}

/** Titles of those of the documents that may be seen now. */
export const titlesOf = async (
  context: StoreContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await visibleCurrentDocuments(context)
    .select(['d.id', 'd.title'])
    .where('d.id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}
