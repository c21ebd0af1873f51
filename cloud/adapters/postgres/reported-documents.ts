import { sql } from 'kysely'
import { isOwnIssuer, shortTownship } from '../../../src/domain/annual-report/own-issuer'
import type { ReportedDocument } from '../../../src/domain/annual-report/reported-document'
import { addDays, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { columnsWithin } from './document-columns'
import type { StoreContext } from './store-context'
import { earliestFormedOn, visibleCurrentDocuments } from './visible-documents'

const NORMATIVE = columnsWithin('normative_documents')
const COLUMNS = [...NORMATIVE, ...columnsWithin('interpretations')]

/** What stands in the column of normative documents and is none: the yearly list of what was repealed and what stays. */
const REVIEW_ITEM = 'normative-review'

/**
 * The day on which it was made first. A document that was amended (修订, or laws in versions) keeps that of its first
 * version; one that was only corrected (更正) has the corrected day.
 */
const firstFormedOn = sql<string | null>`case when exists (
    select 1 from publication p where p.tenant = d.tenant and p.document_id = d.id
    and not exists (select 1 from publication_event e where e.tenant = p.tenant and e.publication_id = p.id
      and e.event ->> 'type' = 'revision_begun' and e.event ->> 'way' <> 'correction'))
  then v.formed_on
  else ${earliestFormedOn} end`

const isNoReview = sql<boolean>`not exists (select 1 from disclosure i
  where i.tenant = d.tenant and i.document_id = d.id and i.item_id = ${REVIEW_ITEM})`

const endOf = (repealedFrom: string | null, validThrough: string | null): IsoDate | null => {
  const over = validThrough === null ? null : addDays(validThrough as IsoDate, 1)
  const ends = [repealedFrom as IsoDate | null, over].filter((end) => end !== null).sort()
  return ends[0] ?? null
}

const SAID_TO_END = ['repealed', 'expired']

/** Public documents of a township's own that the annual report counts, through the gate, in the order of their days. */
export const reportedDocuments = async (
  context: StoreContext,
  township: string,
): Promise<readonly ReportedDocument[]> => {
  const rows = await visibleCurrentDocuments(context)
    .select(['d.id', 'd.title', 'd.document_number', 'd.column_id', 'd.published_on', 'd.issuer'])
    .select(['v.validity', 'v.repealed_from', 'v.valid_through', firstFormedOn.as('formed_on')])
    .where('d.column_id', 'in', COLUMNS)
    .where('d.village_id', 'is', null)
    .where(sql<boolean>`position(${shortTownship(township)} in d.issuer) > 0`)
    .where(isNoReview)
    .orderBy('d.published_on')
    .orderBy('d.id')
    .execute()
  const own = rows.filter(({ issuer }) => isOwnIssuer(issuer, township))
  return own.map((row) => {
    const endedFrom = endOf(row.repealed_from, row.valid_through)
    return {
      ...{ id: row.id, title: row.title, number: row.document_number, issuer: row.issuer, endedFrom },
      kind: NORMATIVE.includes(row.column_id) ? 'normative' : 'interpretation',
      formedOn: row.formed_on as IsoDate | null,
      publishedOn: row.published_on as IsoDate,
      isEndedUndated: endedFrom === null && SAID_TO_END.includes(row.validity),
    }
  })
}
