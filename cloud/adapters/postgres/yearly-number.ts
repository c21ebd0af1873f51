import { sql } from 'kysely'
import type { StoreContext } from './store-context'

/** Registers that begin again with each year of a township. */
type YearlyRegister = 'complaint_number' | 'document_index_number' | 'secrecy_review_number'

/** Next number of a register in a year, gap-free within the transaction: 1, 2, 3 … */
export const drawYearlyNumber = async (
  { db, tenant }: StoreContext,
  register: YearlyRegister,
  year: number,
): Promise<number> => {
  const { rows } = await sql<{
    last_number: number
  }>`insert into ${sql.table(register)} ("tenant", "year", "last_number") values (${tenant}, ${year}, 1)
    on conflict ("tenant", "year") do update set "last_number" = ${sql.table(register)}."last_number" + 1
    returning "last_number"`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error(`no number of ${year} was drawn from ${register}`)
  return row.last_number
}
