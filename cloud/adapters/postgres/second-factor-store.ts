import type { KeptSecondFactor, SecondFactorStore } from '../../ports/second-factor-store'
import type { FieldPlace } from '../crypto/field-cipher'
import { cipherOf } from './personal-field-store'
import type { StoreContext } from './store-context'

const placeOf = (tenant: string, personId: string): FieldPlace => ({
  table: 'second_factor',
  row: `${tenant}:${personId}`,
  column: 'secret',
})

const factorOf = ({ db, tenant }: StoreContext, personId: string) =>
  db.updateTable('second_factor').where('tenant', '=', tenant).where('person_id', '=', personId)

const hold = async (context: StoreContext, personId: string): Promise<KeptSecondFactor | null> => {
  const { db, tenant } = context
  const row = await db
    .selectFrom('second_factor')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  const open = (sealed: string | null) =>
    sealed === null ? null : cipherOf(context).open(sealed, placeOf(tenant, personId))
  return {
    secret: open(row.sealed),
    pending: open(row.pending),
    lastStep: Number(row.last_step),
    tries: { count: row.wrong_tries, forgottenAt: row.forgotten_at, lockedUntil: row.locked_until },
  }
}

const inForce = ({ db, tenant }: StoreContext) =>
  db
    .selectFrom('second_factor')
    .select('person_id')
    .where('tenant', '=', tenant)
    .where('sealed', 'is not', null)

const begin = async (context: StoreContext, personId: string, secret: string): Promise<void> => {
  const { db, tenant } = context
  const pending = cipherOf(context).seal(secret, placeOf(tenant, personId))
  await db
    .insertInto('second_factor')
    .values({ tenant, person_id: personId, pending })
    .onConflict((conflict) => conflict.columns(['tenant', 'person_id']).doUpdateSet({ pending }))
    .execute()
}

const deleteOf = async (
  { db, tenant }: StoreContext,
  table: 'second_factor' | 'recovery_code' | 'second_factor_removal',
  personId: string,
): Promise<void> => {
  await db.deleteFrom(table).where('tenant', '=', tenant).where('person_id', '=', personId).execute()
}

const NOTHING_WRONG = { wrong_tries: 0, forgotten_at: null, locked_until: null }

const confirm = async (
  context: StoreContext,
  [personId, step, codeHashes]: Parameters<SecondFactorStore['confirm']>,
): Promise<void> => {
  const { db, tenant } = context
  await factorOf(context, personId)
    .set(({ ref }) => ({ sealed: ref('pending'), pending: null, last_step: step, ...NOTHING_WRONG }))
    .execute()
  await deleteOf(context, 'recovery_code', personId)
  const rows = codeHashes.map((code_hash) => ({ tenant, person_id: personId, code_hash, used_at: null }))
  await db.insertInto('recovery_code').values(rows).execute()
}

const unusedOf = ({ db, tenant }: StoreContext, personId: string) =>
  db
    .selectFrom('recovery_code')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('tenant', '=', tenant)
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)

const useRecoveryCode = async (
  { db, tenant }: StoreContext,
  [personId, codeHash, at]: readonly [string, string, string],
): Promise<boolean> => {
  const used = await db
    .updateTable('recovery_code')
    .set({ used_at: at })
    .where('tenant', '=', tenant)
    .where('person_id', '=', personId)
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
}

type Removals = Pick<SecondFactorStore, 'askRemoval' | 'removals'>

const removalsOf = ({ db, tenant }: StoreContext): Removals => ({
  askRemoval: async ({ personId, askedBy, askedByName, reason, askedAt }) => {
    const facts = { asked_by: askedBy, asked_by_name: askedByName, reason, asked_at: askedAt }
    await db
      .insertInto('second_factor_removal')
      .values({ tenant, person_id: personId, ...facts })
      .onConflict((conflict) => conflict.columns(['tenant', 'person_id']).doUpdateSet(facts))
      .execute()
  },
  removals: async () => {
    const rows = await db
      .selectFrom('second_factor_removal')
      .selectAll()
      .where('tenant', '=', tenant)
      .execute()
    return rows.map((row) => ({
      personId: row.person_id,
      askedBy: row.asked_by,
      askedByName: row.asked_by_name,
      reason: row.reason,
      askedAt: row.asked_at,
    }))
  },
})

/** Second steps over `second_factor` and its recovery codes. */
export const makeSecondFactorStore = (context: StoreContext): SecondFactorStore => ({
  hold: (personId) => hold(context, personId),
  isSet: async (personId) =>
    (await inForce(context).where('person_id', '=', personId).executeTakeFirst()) !== undefined,
  whoHave: async () => (await inForce(context).execute()).map(({ person_id }) => person_id),
  begin: (personId, secret) => begin(context, personId, secret),
  confirm: (...given) => confirm(context, given),
  keepStep: async (personId, step) => {
    await factorOf(context, personId)
      .set({ last_step: step, ...NOTHING_WRONG })
      .execute()
  },
  keepTries: async (personId, tries) => {
    const { count, forgottenAt, lockedUntil } = tries
    await factorOf(context, personId)
      .set({ wrong_tries: count, forgotten_at: forgottenAt, locked_until: lockedUntil })
      .execute()
  },
  useRecoveryCode: (...given) => useRecoveryCode(context, given),
  recoveryCodesLeft: async (personId) =>
    Number((await unusedOf(context, personId).executeTakeFirstOrThrow()).count),
  end: async (personId) => {
    for (const table of ['second_factor', 'recovery_code', 'second_factor_removal'] as const)
      await deleteOf(context, table, personId)
  },
  ...removalsOf(context),
})
