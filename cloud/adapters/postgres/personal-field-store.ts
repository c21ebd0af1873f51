import { timingSafeEqual } from 'node:crypto'
import { parsePhone } from '../../../src/domain/people/phone'
import type { FieldCipher, FieldPlace } from '../crypto/field-cipher'
import type { PersonalFieldStore } from '../../ports/personal-fields'
import { insertLater } from './later-statement'
import type { StoreContext } from './store-context'

/** The cipher of a process that was opened with keys; throws in one that was not. */
export const cipherOf = (context: StoreContext): FieldCipher => {
  if (context.cipher === null) throw new Error('storage was opened without keys for personal fields')
  return context.cipher
}

const placeOf = (tenant: string, caseId: string, field: string): FieldPlace => ({
  table: 'personal_field',
  row: `${tenant}/${caseId}`,
  column: field,
})

const SAVED_AGAIN =
  'on conflict ("tenant", "case_id", "field") do update set "ciphertext" = excluded."ciphertext", ' +
  '"key_id" = excluded."key_id", "blind_index" = excluded."blind_index"'

const save = async (context: StoreContext, caseId: string, fields: Readonly<Record<string, string>>) => {
  const cipher = cipherOf(context)
  const rows = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => ({
      tenant: context.tenant,
      case_id: caseId,
      field,
      ciphertext: cipher.seal(value, placeOf(context.tenant, caseId, field)),
      key_id: cipher.currentKeyId,
      blind_index: cipher.blindIndex(field, value),
    }))
  await insertLater(context.db, { table: 'personal_field', rows, otherwise: SAVED_AGAIN })
}

const NOBODY = { table: 'personal_field', row: 'nobody', column: 'phone' } as const
const decoys = new WeakMap<FieldCipher, string>()

/** A telephone of nobody, opened where there is no case, so that its absence takes as long. */
const decoyOf = (cipher: FieldCipher): string => {
  const sealed = decoys.get(cipher) ?? cipher.seal('00000000000', NOBODY)
  decoys.set(cipher, sealed)
  return sealed
}

/** As it is dialled; what was kept before numbers were read so may hold blanks and wide digits. */
const dialled = (phone: string): string => {
  const parsed = parsePhone(phone)
  return parsed.ok ? parsed.value.number : phone
}

const endsIn = (cipher: FieldCipher, phone: string, tail: string): boolean => {
  const own = cipher.blindIndex('phone_tail', dialled(phone).slice(-tail.length))
  return timingSafeEqual(Buffer.from(own), Buffer.from(cipher.blindIndex('phone_tail', tail)))
}

const caseWithPhoneTail = async (
  context: StoreContext,
  number: string,
  tail: string,
): Promise<string | null> => {
  const cipher = cipherOf(context)
  const row = await context.db
    .selectFrom('request_case')
    .innerJoin('personal_field', (join) =>
      join
        .onRef('personal_field.tenant', '=', 'request_case.tenant')
        .onRef('personal_field.case_id', '=', 'request_case.id'),
    )
    .select(['request_case.id', 'personal_field.ciphertext'])
    .where('request_case.tenant', '=', context.tenant)
    .where('request_case.number', '=', number)
    .where('personal_field.field', '=', 'phone')
    .executeTakeFirst()
  const phone =
    row === undefined
      ? cipher.open(decoyOf(cipher), NOBODY)
      : cipher.open(row.ciphertext, placeOf(context.tenant, row.id, 'phone'))
  return endsIn(cipher, phone, tail) && row !== undefined ? row.id : null
}

/** Personal fields, encrypted each with its place bound in. */
export const makePersonalFieldStore = (context: StoreContext): PersonalFieldStore => ({
  save: (caseId, fields) => save(context, caseId, fields),
  read: async (caseId) => {
    const cipher = cipherOf(context)
    const rows = await context.db
      .selectFrom('personal_field')
      .select(['field', 'ciphertext'])
      .where('tenant', '=', context.tenant)
      .where('case_id', '=', caseId)
      .orderBy('field')
      .execute()
    return Object.fromEntries(
      rows.map((row) => [row.field, cipher.open(row.ciphertext, placeOf(context.tenant, caseId, row.field))]),
    )
  },
  caseWithPhoneTail: (number, tail) => caseWithPhoneTail(context, number, tail),
  findCases: async (field, value) => {
    const rows = await context.db
      .selectFrom('personal_field')
      .select('case_id')
      .where('tenant', '=', context.tenant)
      .where('field', '=', field)
      .where('blind_index', '=', cipherOf(context).blindIndex(field, value))
      .orderBy('case_id')
      .execute()
    return rows.map((row) => row.case_id)
  },
})
