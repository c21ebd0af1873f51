import { addDays } from '../../../src/domain/calendar/civil-date'
import { factsOf } from '../../../src/domain/information-request/case-facts'
import {
  publicationProposals,
  type AskedFor,
  type PublicationProposal,
} from '../../../src/domain/wanted/publication-proposals'
import { fail, ok } from '../../../src/domain/result'
import type { CaseRecord } from '../../ports/case-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { casesForStaff } from '../requests/cases-for-staff'
import { reading } from '../acting/reading'

const WITHIN_DAYS = 365
const MOST_LOOKED_AT = 200

const askedFor = ({ id, number, details, events }: CaseRecord): AskedFor => {
  const { publicationProposed, publicationDecided, replied } = factsOf(events)
  return {
    caseId: id,
    number,
    description: details.wanted.description,
    isAnswered: replied !== null,
    isProposed: publicationProposed !== null && publicationDecided?.accepted !== false,
  }
}

/** Requests that a piece was begun from. */
const begunFrom = async ({ publications }: Stores): Promise<ReadonlySet<string>> => {
  const rows = await publications.list(MOST_LOOKED_AT)
  const events = await publications.eventsOf(rows.map(({ id }) => id))
  const begun = [...events.values()].flatMap(([first]) =>
    first?.type === 'drafted' && first.origin.kind === 'requests' ? [first.origin.caseId] : [],
  )
  return new Set(begun)
}

/** What requests of the last year propose for proactive disclosure; whoever must step aside from one doesn't see it. */
export const listProposals: UseCase<object, { readonly proposals: readonly PublicationProposal[] }> = async (
  { tenant, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const cases = await casesForStaff(caller.person, stores)
    const since = addDays(world.clock.today(), -WITHIN_DAYS)
    const records = [...(await cases.listOpen()), ...(await cases.listClosedSince(since, MOST_LOOKED_AT))]
    const once = [...new Map(records.map((record) => [record.id, record])).values()]
    return ok({ proposals: publicationProposals(once.map(askedFor), await begunFrom(stores)) })
  })
}
