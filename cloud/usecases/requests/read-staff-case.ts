import type { StaffCaseView } from '../../../src/contract/case-view'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { auditEntry } from '../acting/audit-entry'
import { casesForStaff } from './cases-for-staff'
import { changing } from '../acting/changing'
import { staffCaseView } from './staff-case-view'

/** Opens a case at the desk; the reading itself is an audit entry that the applicant can see. */
export const openStaffCase: UseCase<{ readonly id: string }, StaffCaseView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return changing(world, tenant, async (stores) => {
    const record = await (await casesForStaff(caller.person, stores)).find(input.id)
    if (record === null) return fail('not_found')
    const facts = { act: 'read_staff_case', caseId: record.id, detail: {} }
    await stores.audit.write(auditEntry(readerOf(caller.person), world.clock.now(), facts))
    return ok(await staffCaseView(record, caller.person, { stores, world }))
  })
}
