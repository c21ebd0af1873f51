import type { RecusalView } from '../../../src/contract/recusals'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { casesForStaff } from './cases-for-staff'
import { recusalViews } from './recusal-views'

type Input = { readonly id: string; readonly recusalId: string; readonly because: string }

/** Lifts a recusal. Whoever steps aside can't: he doesn't find the case. */
export const liftCaseRecusal: UseCase<Input, { readonly recusals: readonly RecusalView[] }> = (
  asked,
  world,
) =>
  answeringOnce(asked, { world, act: 'lift_recusal' }, async (stores, { person }) => {
    const { id, recusalId, because } = asked.input
    const record = await (await casesForStaff(person, stores)).find(id)
    if (record === null) return fail('not_found')
    if (!(await stores.recusals.lift(id, recusalId, world.clock.today()))) return fail('not_found')
    const facts = { act: 'lift_recusal', caseId: id, detail: { recusalId, because } }
    await stores.audit.write(auditEntry(readerOf(person), world.clock.now(), facts))
    return ok({ recusals: await recusalViews(id, stores) })
  })
