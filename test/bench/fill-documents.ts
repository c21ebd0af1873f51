import { sql } from 'kysely'
import { addTerms } from '../../cloud/adapters/postgres/search-terms'
import type { BenchDatabase } from './databases'
import { madeDocument, type MadeDocument } from './made-documents'

const CHUNK = 5000
const TOKENS_INDEX = 'document_search_tokens'

type Db = BenchDatabase['storage']['db']

const all = (made: readonly MadeDocument[], of: (one: MadeDocument) => string) => made.map(of)

const insertDocuments = (db: Db, tenant: string, made: readonly MadeDocument[]) =>
  sql`insert into document (tenant, id, key, index_number, column_id, title, document_number, issuer, topic, source,
      summary, published_on, disclosure_mode, state, publish_at, withdrawn_on, fingerprint)
    select ${tenant}, m.id, m.id, m.index_number, 'normative_documents', m.title, m.number, '盏西镇人民政府', '', '', '',
      m.published_on::date, '主动公开', 'published', m.published_on::date, null, ''
    from unnest(${all(made, (one) => one.id)}::text[], ${all(made, (one) => one.indexNumber)}::text[],
      ${all(made, (one) => one.title)}::text[], ${all(made, (one) => one.documentNumber)}::text[],
      ${all(made, (one) => one.publishedOn)}::text[]) m (id, index_number, title, number, published_on)`.execute(
    db,
  )

const insertVersions = (db: Db, tenant: string, made: readonly MadeDocument[]) =>
  sql`insert into document_version (tenant, id, document_id, version_key, title, formed_on, in_force_on, validity,
      is_current, history, figures, blocks, fingerprint)
    select ${tenant}, m.id || '-v', m.id, 'undated', m.title, null, null, 'in_force', true, '[]', '[]',
      jsonb_build_array(jsonb_build_object('kind', 'paragraph', 'text', m.text)), ''
    from unnest(${all(made, (one) => one.id)}::text[], ${all(made, (one) => one.title)}::text[],
      ${all(made, (one) => one.text)}::text[]) m (id, title, text)`.execute(db)

const insertSearchRows = (db: Db, tenant: string, made: readonly MadeDocument[]) =>
  sql`insert into document_search (tenant, document_id, title_folded, number_folded, body, body_folded, tokens,
      published_on, title_words, kind)
    select ${tenant}, m.id, m.title, m.number, m.body, m.folded, array_to_tsvector(string_to_array(m.tokens, chr(10))),
      m.published_on::date, m.words, m.kind
    from unnest(${all(made, (one) => one.id)}::text[], ${all(made, (one) => one.texts.title_folded)}::text[],
      ${all(made, (one) => one.texts.number_folded)}::text[], ${all(made, (one) => one.texts.body)}::text[],
      ${all(made, (one) => one.texts.body_folded)}::text[], ${all(made, (one) => one.tokens.join('\n'))}::text[],
      ${all(made, (one) => one.texts.published_on)}::text[], ${all(made, (one) => one.texts.title_words)}::text[],
      ${all(made, (one) => one.texts.kind)}::text[])
      m (id, title, number, body, folded, tokens, published_on, words, kind)`.execute(db)

/** The words of their titles and texts, each once: what a query is split by. */
const insertTerms = async (
  { storage: { db } }: BenchDatabase,
  tenant: string,
  made: readonly MadeDocument[],
) => {
  const terms = new Map(made.flatMap(({ terms: own }) => own.map((term) => [term.term, term] as const)))
  const all = [...terms.values()]
  for (let from = 0; from < all.length; from += CHUNK)
    await addTerms({ db, tenant } as Parameters<typeof addTerms>[0], all.slice(from, from + CHUNK))
}

/** Takes the index away for the time of the work: built once at the end it costs a fraction. */
const withoutTokensIndex = async (db: Db, work: () => Promise<void>): Promise<void> => {
  const found = await sql<{
    indexdef: string
  }>`select indexdef from pg_indexes where indexname = ${TOKENS_INDEX}`.execute(db)
  const definition = found.rows[0]?.indexdef
  if (definition === undefined) throw new Error(`there is no index ${TOKENS_INDEX}`)
  await sql`drop index ${sql.ref(TOKENS_INDEX)}`.execute(db)
  await work()
  await db.transaction().execute(async (transaction) => {
    await sql`set local maintenance_work_mem = '256MB'`.execute(transaction)
    await sql.raw(definition).execute(transaction)
  })
}

/** Puts made-up documents into a township, set by set, and says on standard error how far it is. */
export const fillDocuments = async (
  database: BenchDatabase,
  tenant: string,
  numbers: { readonly from: number; readonly to: number },
): Promise<void> => {
  const { db } = database.storage
  await withoutTokensIndex(db, async () => {
    for (let from = numbers.from; from < numbers.to; from += CHUNK) {
      const size = Math.min(CHUNK, numbers.to - from)
      const made = Array.from({ length: size }, (_unused, at) => madeDocument(tenant, from + at))
      await insertDocuments(db, tenant, made)
      await insertVersions(db, tenant, made)
      await insertSearchRows(db, tenant, made)
      await insertTerms(database, tenant, made)
      process.stderr.write(`${database.name}: ${(from + size).toLocaleString('en-US')} documents\n`)
    }
  })
  await database.storage.refreshStatistics()
}
