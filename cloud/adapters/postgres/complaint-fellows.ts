import type { ComplaintFellows } from '../../ports/complaint-fellows'
import type { StoreContext } from './store-context'

/** Fellows of letters of one township. */
export const makeComplaintFellows = ({ db, tenant }: StoreContext): ComplaintFellows => {
  const rows = () => db.selectFrom('complaint_fellow').where('tenant', '=', tenant)
  return {
    join: async (id, personId, at) => {
      const { numInsertedOrUpdatedRows = 0n } = await db
        .insertInto('complaint_fellow')
        .values({ tenant, complaint_id: id, person_id: personId, joined_at: at })
        .onConflict((conflict) => conflict.columns(['tenant', 'complaint_id', 'person_id']).doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows > 0n
    },
    of: async (id) => {
      const found = await rows()
        .select('person_id')
        .where('complaint_id', '=', id)
        .orderBy('person_id')
        .execute()
      return found.map(({ person_id }) => person_id)
    },
    counts: async (ids) => {
      if (ids.length === 0) return new Map()
      const counted = await rows()
        .select(['complaint_id', ({ fn }) => fn.countAll<string>().as('fellows')])
        .where('complaint_id', 'in', ids)
        .groupBy('complaint_id')
        .execute()
      return new Map(counted.map(({ complaint_id, fellows }) => [complaint_id, Number(fellows)]))
    },
    joinedBy: async (personId) => {
      const found = await rows()
        .select('complaint_id')
        .where('person_id', '=', personId)
        .orderBy('joined_at', 'desc')
        .orderBy('complaint_id')
        .execute()
      return found.map(({ complaint_id }) => complaint_id)
    },
  }
}
