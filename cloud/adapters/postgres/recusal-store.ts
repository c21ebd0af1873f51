import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Concerned } from '../../../src/domain/people/recusal'
import type { Recusal, RecusalStore } from '../../ports/recusal-store'
import type { Schema } from './schema'
import type { StoreContext } from './store-context'

const inForce = ({ db, tenant }: StoreContext) =>
  db.selectFrom('recusal').where('tenant', '=', tenant).where('lifted_on', 'is', null)

const isAbout =
  (concerned: readonly Concerned[]) =>
  (row: ExpressionBuilder<Schema, 'recusal'>): Expression<SqlBool> =>
    row.or(
      concerned.map(({ kind, id }) =>
        row.and([row('concerned_kind', '=', kind), row('concerned_id', '=', id)]),
      ),
    )

const declare = async ({ db, tenant }: StoreContext, recusal: Recusal): Promise<boolean> => {
  const { id, caseId, concerned, ground, declaredOn } = recusal
  const added = await db
    .insertInto('recusal')
    .values({
      tenant,
      id,
      case_id: caseId,
      concerned_kind: concerned.kind,
      concerned_id: concerned.id,
      ground,
      declared_on: declaredOn,
      lifted_on: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

const lift: (context: StoreContext, ...args: Parameters<RecusalStore['lift']>) => Promise<boolean> = async (
  { db, tenant },
  ...[caseId, recusalId, on]
) => {
  const lifted = await db
    .updateTable('recusal')
    .set({ lifted_on: on })
    .where('tenant', '=', tenant)
    .where('case_id', '=', caseId)
    .where('id', '=', recusalId)
    .where('lifted_on', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return lifted !== undefined
}

/** Recusals of one township: who must not come near which case. */
export const makeRecusalStore = (context: StoreContext): RecusalStore => ({
  declare: (recusal) => declare(context, recusal),
  lift: (caseId, recusalId, on) => lift(context, caseId, recusalId, on),
  inForceOn: async (caseId) => {
    const found = inForce(context).selectAll().where('case_id', '=', caseId)
    const rows = await found.orderBy('declared_on').orderBy('id').execute()
    return rows.map((row) => ({
      id: row.id,
      caseId: row.case_id,
      concerned: { kind: row.concerned_kind, id: row.concerned_id },
      ground: row.ground,
      declaredOn: row.declared_on as IsoDate,
    }))
  },
  casesAbout: async (concerned) => {
    if (concerned.length === 0) return []
    const rows = await inForce(context).select('case_id').distinct().where(isAbout(concerned)).execute()
    return rows.map((row) => row.case_id)
  },
})
