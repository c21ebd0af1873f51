import type { RecusalView } from '../../../src/contract/recusals'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { casesForStaff } from './cases-for-staff'
import { reading } from '../acting/reading'
import { recusalViews } from './recusal-views'

/** Who steps aside from a case, for those who don't. */
export const listCaseRecusals: UseCase<
  { readonly id: string },
  { readonly recusals: readonly RecusalView[] }
> = async ({ tenant, caller, input }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const cases = await casesForStaff(caller.person, stores)
    if ((await cases.find(input.id)) === null) return fail('not_found')
    return ok({ recusals: await recusalViews(input.id, stores) })
  })
}
