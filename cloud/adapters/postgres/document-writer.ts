import { sql } from 'kysely'
import type { NewDocument, NewDocumentVersion } from '../../ports/document-store'
import { contentHash, nameBasedId } from '../crypto/content-hash'
import { writeSearchRow } from './document-projection'
import { villageColumn } from './document-village'
import { json } from './json'
import type { NewRow } from './schema'
import type { StoreContext } from './store-context'
import { drawYearlyNumber } from './yearly-number'

const UNDATED = 'undated'
/** 公开方式 of everything here. */
export const ON_OWN_INITIATIVE = '主动公开'

/** One version a day: a corrected text of the same day takes the place of the one before. */
const versionKeyOf = (version: { readonly formedOn: string | null }): string => version.formedOn ?? UNDATED

interface Stored {
  readonly id: string
  readonly fingerprint: string
  /** Version key → fingerprint. */
  readonly versions: ReadonlyMap<string, string>
}

/** What is stored already, by fingerprints alone: nothing of it is shown to anybody. */
const findStored = async (
  { db, tenant }: StoreContext,
  { key, indexNumber = '' }: NewDocument,
): Promise<Stored | null> => {
  const rows = await db
    .selectFrom('document as d')
    .innerJoin('document_version as v', (join) =>
      join.onRef('v.tenant', '=', 'd.tenant').onRef('v.document_id', '=', 'd.id'),
    )
    .select(['d.id', 'd.fingerprint', 'v.version_key', 'v.fingerprint as version_fingerprint'])
    .where('d.tenant', '=', tenant)
    .where((row) => row.or([row('d.key', '=', key), row('d.index_number', '=', indexNumber)]))
    .execute()
  const first = rows[0]
  if (first === undefined) return null
  const versions = new Map(rows.map((row) => [row.version_key, row.version_fingerprint]))
  return { id: first.id, fingerprint: first.fingerprint, versions }
}

/** Next 索引号 of the year. */
export const nextIndexNumber = async (context: StoreContext, on: string): Promise<string> => {
  const year = Number(on.slice(0, 4))
  const number = await drawYearlyNumber(context, 'document_index_number', year)
  return `${context.tenant}/${year}-${String(number).padStart(5, '0')}`
}

/** The number that the document brought along, where nobody has it. */
const freeIndexNumber = async (context: StoreContext, { indexNumber, publishedOn }: NewDocument) => {
  if (indexNumber === undefined || indexNumber === '') return nextIndexNumber(context, publishedOn)
  const taken = await context.db
    .selectFrom('document')
    .select('id')
    .where('tenant', '=', context.tenant)
    .where('index_number', '=', indexNumber)
    .executeTakeFirst()
  return taken === undefined ? indexNumber : nextIndexNumber(context, publishedOn)
}

/** A day in Shanghai begins eight hours before it does in UTC. */
const startOfDay = (on: string): string => `${on}T00:00:00+08:00`

/** The day of publishing is left out: an undated text taken in again tomorrow is still the same text. */
const fingerprintOf = ({ publishedOn: _publishedOn, ...rest }: NewDocument): string => contentHash(rest)

const columnsOf = (document: NewDocument) => ({
  column_id: document.columnId,
  title: document.title,
  document_number: document.documentNumber,
  issuer: document.issuer,
  topic: document.topic,
  source: document.source,
  summary: document.summary,
  published_on: document.publishedOn,
  publish_at: startOfDay(document.publishedOn),
  plain: json(document.plain ?? {}),
  fingerprint: fingerprintOf(document),
})

/** How a new document arrives: at once public, or as the draft of an import. */
interface Arrival {
  readonly state: 'published' | 'draft'
  readonly importBatch: string | null
}
const AT_ONCE: Arrival = { state: 'published', importBatch: null }

const insertDocument = async (context: StoreContext, document: NewDocument, arrival: Arrival) => {
  const { db, tenant } = context
  const id = nameBasedId('document', tenant, document.key)
  const index_number = await freeIndexNumber(context, document)
  const fixed = { tenant, id, key: document.key, index_number, disclosure_mode: ON_OWN_INITIATIVE }
  const { state, importBatch: import_batch } = arrival
  await db
    .insertInto('document')
    .values({
      ...fixed,
      ...columnsOf(document),
      ...(await villageColumn(context, document)),
      state,
      import_batch,
      withdrawn_on: null,
    })
    .execute()
  return id
}

const writeDocument = async (context: StoreContext, document: NewDocument, stored: Stored | null) => {
  const { db, tenant } = context
  const columns = columnsOf(document)
  if (stored !== null) {
    if (stored.fingerprint === columns.fingerprint) return stored.id
    await db
      .updateTable('document')
      .set({ ...columns, ...(await villageColumn(context, document)) })
      .where('tenant', '=', tenant)
      .where('id', '=', stored.id)
      .execute()
    return stored.id
  }
  return insertDocument(context, document, AT_ONCE)
}

/** Puts one version of a document down, or over the one of the same key. */
export const saveVersion = async (
  { db, tenant }: StoreContext,
  place: Pick<NewRow<'document_version'>, 'document_id' | 'version_key'>,
  columns: Omit<NewRow<'document_version'>, 'tenant' | 'id' | 'document_id' | 'version_key'>,
): Promise<void> => {
  const id = nameBasedId('version', tenant, place.document_id, place.version_key)
  await db
    .insertInto('document_version')
    .values({ tenant, id, ...place, ...columns })
    .onConflict((conflict) => conflict.columns(['tenant', 'document_id', 'version_key']).doUpdateSet(columns))
    .execute()
}

/** Whose version it is, and what that is called now. */
interface VersionPlace {
  readonly documentId: string
  readonly isCurrent: boolean
  readonly title: string
}

const writeVersion = async (
  context: StoreContext,
  version: NewDocumentVersion,
  { documentId, isCurrent, title }: VersionPlace,
): Promise<void> => {
  const version_key = versionKeyOf(version)
  const columns = {
    title: version.title ?? title,
    formed_on: version.formedOn,
    in_force_on: version.inForceOn,
    validity: !isCurrent && version.validity === 'in_force' ? 'amended' : version.validity,
    is_current: isCurrent,
    history: json(version.history),
    figures: json(version.figures),
    blocks: json(version.blocks),
    repealed_from: version.repealedFrom ?? null,
    valid_through: version.validThrough ?? null,
    fingerprint: contentHash(version),
  }
  await saveVersion(context, { document_id: documentId, version_key }, columns)
}

/** Versions that were current until a newer one came are 已修改 from now on. */
const retireOthers = async ({ db, tenant }: StoreContext, documentId: string, currentKey: string) => {
  await db
    .updateTable('document_version')
    .set({ is_current: false, validity: sql`case validity when 'in_force' then 'amended' else validity end` })
    .where('tenant', '=', tenant)
    .where('document_id', '=', documentId)
    .where('version_key', '!=', currentKey)
    .where('is_current', '=', true)
    .execute()
}

const newestKey = (keys: readonly string[]): string => {
  const dated = keys.filter((key) => key !== UNDATED).sort()
  return dated.at(-1) ?? UNDATED
}

/** Moves the content version of all public reads on. */
export const bumpRevision = async ({ db, tenant }: StoreContext): Promise<void> => {
  await db
    .updateTable('tenant')
    .set({ revision: sql`revision + 1` })
    .where('tenant', '=', tenant)
    .execute()
}

const isChanged = (
  stored: Stored,
  document: NewDocument | null,
  given: readonly NewDocumentVersion[],
): boolean =>
  (document !== null && stored.fingerprint !== fingerprintOf(document)) ||
  given.some((version) => stored.versions.get(versionKeyOf(version)) !== contentHash(version))

/**
 * How a document with its versions would come in, and the one it would change.
 */
export const compareDocument = async (
  context: StoreContext,
  document: NewDocument,
  given: readonly NewDocumentVersion[],
) => {
  const stored = await findStored(context, document)
  if (stored === null) return { outcome: 'created' as const, documentId: null }
  const newest = newestKey([...stored.versions.keys(), ...given.map(versionKeyOf)])
  const isCurrent = given.some((version) => versionKeyOf(version) === newest)
  const outcome = isChanged(stored, isCurrent ? document : null, given)
    ? ('updated' as const)
    : ('unchanged' as const)
  return { outcome, documentId: stored.id }
}

/** Makes a document that nobody sees yet: a draft of an import. */
export const makeDraft = async (
  context: StoreContext,
  { document, versions, importBatch }: DraftOfImport,
): Promise<string> => {
  const id = await insertDocument(context, document, { state: 'draft', importBatch })
  const currentKey = newestKey(versions.map(versionKeyOf))
  for (const version of versions) {
    const isCurrent = versionKeyOf(version) === currentKey
    await writeVersion(context, version, { documentId: id, isCurrent, title: document.title })
  }
  const current = versions.find((version) => versionKeyOf(version) === currentKey)
  if (current !== undefined) await writeSearchRow(context, searchSource(id, document, current))
  return id
}

interface DraftOfImport {
  readonly document: NewDocument
  readonly versions: readonly NewDocumentVersion[]
  readonly importBatch: string
}

/**
 * Stores a document with its versions; versions stored before stay. The newest by day of forming is current; the
 * document's own fields follow the current version only. No statement is written when nothing differs.
 */
export const putDocument = async (
  context: StoreContext,
  document: NewDocument,
  given: readonly NewDocumentVersion[],
): Promise<'created' | 'updated' | 'unchanged'> => {
  if (given.length === 0) throw new Error(`document ${document.key} has no version`)
  const stored = await findStored(context, document)
  const currentKey = newestKey([...(stored?.versions.keys() ?? []), ...given.map(versionKeyOf)])
  const current = given.find((version) => versionKeyOf(version) === currentKey)
  if (stored !== null && !isChanged(stored, current === undefined ? null : document, given))
    return 'unchanged'
  const id =
    current === undefined && stored !== null ? stored.id : await writeDocument(context, document, stored)
  await retireOthers(context, id, currentKey)
  for (const version of given) {
    const place = { documentId: id, isCurrent: version === current, title: document.title }
    await writeVersion(context, version, place)
  }
  if (current !== undefined) await writeSearchRow(context, searchSource(id, document, current))
  await bumpRevision(context)
  return stored === null ? 'created' : 'updated'
}

const searchSource = (documentId: string, document: NewDocument, current: NewDocumentVersion) => ({
  documentId,
  title: document.title,
  documentNumber: document.documentNumber,
  issuer: document.issuer,
  summary: document.summary,
  columnId: document.columnId,
  publishedOn: document.publishedOn,
  dates: [current.formedOn, current.inForceOn],
  history: current.history,
  blocks: current.blocks,
})
