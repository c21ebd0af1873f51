import { sql } from 'kysely'
import type { HandOverPackage, PackageStore, WholePackage } from '../../ports/package-store'
import { letGoOfChunks, packagesKept, putChunks, readChunks } from './package-chunks'
import type { HandOverPackageRow } from './schema-archive'
import type { StoreContext } from './store-context'

const rowsOf = ({ db, tenant }: StoreContext): Promise<HandOverPackageRow[]> =>
  db
    .selectFrom('hand_over_package')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute()

/** Null where the row is an export. */
const packageOf = ({ year, ...row }: HandOverPackageRow): HandOverPackage | null => {
  const { id, made_at: madeAt, made_by: by, files, staying, bytes, sha256 } = row
  return year === null ? null : { id, year, madeAt, by, files, staying, bytes, sha256 }
}

/** Null where the row is a year's package. */
const exportOf = (row: HandOverPackageRow): WholePackage | null => {
  const { id, made_at: madeAt, made_by: by, files, bytes, sha256, audit_seq: auditSeq } = row
  return auditSeq === null ? null : { id, madeAt, by, files, bytes, sha256, auditSeq }
}

type Read<Made> = (row: HandOverPackageRow) => Made | null

const listOf = async <Made extends { readonly id: string }>(context: StoreContext, read: Read<Made>) => {
  const kept = await packagesKept(context)
  return (await rowsOf(context)).flatMap((row) => {
    const made = read(row)
    return made === null ? [] : [{ ...made, isKept: kept.has(made.id) }]
  })
}

const readOne = async <Made>(context: StoreContext, id: string, read: Read<Made>) => {
  const row = (await rowsOf(context)).find((each) => each.id === id)
  const made = row === undefined ? null : read(row)
  const bytes = made === null ? null : await readChunks(context, id)
  return made === null || bytes === null ? null : { made, bytes }
}

const add = async (
  context: StoreContext,
  row: Omit<HandOverPackageRow, 'tenant'>,
  bytes: Uint8Array,
): Promise<void> => {
  const before = (await rowsOf(context)).filter(({ year }) => year === row.year)
  await letGoOfChunks(
    context,
    before.map(({ id }) => id),
  )
  await context.db
    .insertInto('hand_over_package')
    .values({ tenant: context.tenant, ...row })
    .execute()
  await putChunks(context, row.id, bytes)
}

/** In one statement, however many there are. */
const addCases = async (
  { db, tenant }: StoreContext,
  packageId: string,
  ids: readonly string[],
): Promise<void> => {
  await sql`insert into "hand_over_case" ("tenant", "package_id", "case_id")
    select ${tenant}, ${packageId}, id from unnest(${[...ids]}::text[]) as given (id)`.execute(db)
}

/** Packages of one township for its archive, and exports of the whole of it. */
export const makePackageStore = (context: StoreContext): PackageStore => ({
  list: () => listOf(context, packageOf),
  read: (id) => readOne(context, id, packageOf),
  add: ({ madeAt, by, ...made }, bytes) =>
    add(context, { ...made, made_at: madeAt, made_by: by, audit_seq: null }, bytes),
  addCases: (packageId, caseIds) => addCases(context, packageId, caseIds),
  exports: () => listOf(context, exportOf),
  readExport: (id) => readOne(context, id, exportOf),
  addExport: ({ madeAt, by, auditSeq, ...made }, bytes) => {
    const row = { ...made, year: null, staying: 0, made_at: madeAt, made_by: by, audit_seq: auditSeq }
    return add(context, row, bytes)
  },
  letGoOfExports: async (before) => {
    const old = (await listOf(context, exportOf)).filter(({ madeAt }) => madeAt < before)
    return letGoOfChunks(
      context,
      old.map(({ id }) => id),
    )
  },
})
