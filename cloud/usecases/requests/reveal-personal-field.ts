import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { auditEntry } from '../acting/audit-entry'
import { casesForStaff } from './cases-for-staff'
import { changing } from '../acting/changing'

type Input = { readonly id: string; readonly field: string; readonly reason: string }

/** Shows one personal field in full, for a reason that the applicant can read in his access log. */
export const revealField: UseCase<Input, { readonly field: string; readonly value: string }> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const { id, field, reason } = input
  return changing(world, tenant, async (stores) => {
    const { personalFields, audit } = stores
    const record = await (await casesForStaff(caller.person, stores)).find(id)
    if (record === null) return fail('not_found')
    const fields = await personalFields.read(id)
    const value = Object.hasOwn(fields, field) ? fields[field] : undefined
    if (value === undefined) return fail('invalid_field', { field: 'field', message: '这件申请没有这一栏' })
    const facts = { act: 'reveal_personal_field', caseId: id, detail: { field, reason } }
    await audit.write(auditEntry(readerOf(caller.person), world.clock.now(), facts))
    return ok({ field, value })
  })
}
