import type { listMyCases } from '../../../src/contract/my-cases'
import type { OutputOf } from '../../../src/contract/endpoint'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { pictureOf } from './case-picture'
import { summaryOf } from './case-summary'
import { reading } from '../acting/reading'

/** My requests, newest first. */
export const listOwnCases: UseCase<object, OutputOf<typeof listMyCases>> = async (
  { tenant, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async ({ cases, settings }) => {
    const today = world.clock.today()
    const records = await cases.listOfApplicant(caller.person.id)
    const summaries = records.map((record) => summaryOf(pictureOf(record, settings, today)))
    return ok({ today, cases: summaries.sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1)) })
  })
}
