import type { HeldPhoneCode, PhoneStore } from '../../ports/phone-store'
import type { FieldPlace } from '../crypto/field-cipher'
import { makePeopleStore } from './people-store'
import { cipherOf } from './personal-field-store'
import type { StoreContext } from './store-context'

const indexOf = (context: StoreContext, phone: string): string => cipherOf(context).blindIndex('phone', phone)

const codeIndexOf = (context: StoreContext, phone: string, code: string): string =>
  cipherOf(context).blindIndex('phone_code', `${phone}:${code}`)

const placeOf = (tenant: string, personId: string): FieldPlace => ({
  table: 'credential',
  row: `${tenant}:${personId}:phone`,
  column: 'sealed',
})

const holdCode = async (context: StoreContext, phone: string): Promise<HeldPhoneCode | null> => {
  const row = await context.db
    .selectFrom('phone_code')
    .select(['code', 'good_until', 'wrong_tries'])
    .where('tenant', '=', context.tenant)
    .where('phone', '=', indexOf(context, phone))
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    isGood: (code, now) =>
      row.code === codeIndexOf(context, phone, code) && Date.parse(row.good_until) > Date.parse(now),
    wrongTries: row.wrong_tries,
  }
}

const ofPerson = ({ db, tenant }: StoreContext, personId: string) =>
  db
    .selectFrom('credential')
    .select('sealed')
    .where('tenant', '=', tenant)
    .where('kind', '=', 'phone')
    .where('person_id', '=', personId)

const link = async (context: StoreContext, personId: string, phone: string): Promise<void> => {
  const { db, tenant } = context
  const name = indexOf(context, phone)
  const sealed = cipherOf(context).seal(phone, placeOf(tenant, personId))
  await db
    .insertInto('credential')
    .values({ tenant, kind: 'phone', name, person_id: personId, secret_hash: null, sealed })
    .onConflict((conflict) => conflict.columns(['tenant', 'person_id', 'kind']).doUpdateSet({ name, sealed }))
    .execute()
  const known = db.updateTable('person').set({ is_guest: false }).where('tenant', '=', tenant)
  await known.where('id', '=', personId).execute()
}

const codesOf = (context: StoreContext, phone: string) => {
  const { db, tenant } = context
  const index = indexOf(context, phone)
  return {
    wrong: db
      .updateTable('phone_code')
      .set(({ eb }) => ({ wrong_tries: eb('wrong_tries', '+', 1) }))
      .where('tenant', '=', tenant)
      .where('phone', '=', index),
    drop: db.deleteFrom('phone_code').where('tenant', '=', tenant).where('phone', '=', index),
  }
}

/** Verified phones over `credential`, and the codes sent to them. */
export const makePhoneStore = (context: StoreContext): PhoneStore => {
  const { db, tenant } = context
  return {
    keepCode: async (phone, code, goodUntil) => {
      const kept = { code: codeIndexOf(context, phone, code), good_until: goodUntil, wrong_tries: 0 }
      await db
        .insertInto('phone_code')
        .values({ tenant, phone: indexOf(context, phone), ...kept })
        .onConflict((conflict) => conflict.columns(['tenant', 'phone']).doUpdateSet(kept))
        .execute()
    },
    holdCode: (phone) => holdCode(context, phone),
    countWrong: async (phone) => void (await codesOf(context, phone).wrong.execute()),
    dropCode: async (phone) => void (await codesOf(context, phone).drop.execute()),
    forgetBefore: async (instant) => {
      const old = db.deleteFrom('phone_code').where('tenant', '=', tenant)
      await old.where('good_until', '<', instant).execute()
    },
    findPerson: async (phone) => {
      const row = await db
        .selectFrom('credential')
        .select('person_id')
        .where('tenant', '=', tenant)
        .where('kind', '=', 'phone')
        .where('name', '=', indexOf(context, phone))
        .executeTakeFirst()
      return row === undefined ? null : makePeopleStore(context).find(row.person_id)
    },
    phoneOf: async (personId) => {
      const row = await ofPerson(context, personId).executeTakeFirst()
      if (row === undefined || row.sealed === null) return null
      return cipherOf(context).open(row.sealed, placeOf(tenant, personId))
    },
    link: (personId, phone) => link(context, personId, phone),
    unlink: async (personId) => {
      const his = db.deleteFrom('credential').where('tenant', '=', tenant).where('kind', '=', 'phone')
      await his.where('person_id', '=', personId).execute()
    },
  }
}
