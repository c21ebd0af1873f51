import type { DeskCounts } from '../../../src/contract/desk-counts'
import type { Role } from '../../../src/domain/people/roles'
import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { reading } from '../acting/reading'
import {
  CONCERN_DESK,
  LETTER_DESK,
  PROPOSAL_DESK,
  RECTIFICATION_DESK,
  REMEDY_DESK,
  ROUND_DESK,
  SUPERVISORS,
  TOPIC_DESK,
  WRITERS,
} from '../acting/who-may-enter'
import { countLetters } from '../complaints/count-letters'
import { countRectifications } from '../county/count-rectifications'
import { unreadOf } from '../notices/my-notices'
import { countConcerns, countProposals, countRounds, countTopics } from '../participation/count-participation'
import { piecesWaiting } from '../publishing/pieces-waiting'
import { countRemedies } from '../remedies/count-remedies'
import { owedReport } from '../reports/read-reports'

type OfOneTownship = Omit<DeskCounts, 'rectifications'>

/** Counts a list for those whom its own door lets in; null for all others. */
const letIn =
  ({ roles }: Person) =>
  async <T>(desk: readonly Role[], count: () => Promise<T>): Promise<T | null> =>
    roles.some((role) => desk.includes(role)) ? count() : null

const countsIn = async (person: Person, stores: Stores, world: World): Promise<OfOneTownship> => {
  const [today, now] = [world.clock.today(), world.clock.now()]
  const behind = letIn(person)
  return {
    today,
    letters: await behind(LETTER_DESK, () => countLetters(person, stores, today)),
    topics: await behind(TOPIC_DESK, () => countTopics(stores, today)),
    proposals: await behind(PROPOSAL_DESK, () => countProposals(stores, today)),
    report: await behind(SUPERVISORS, () => owedReport(stores, world)),
    concerns: await behind(CONCERN_DESK, () => countConcerns(stores, now)),
    rounds: await behind(ROUND_DESK, () => countRounds(stores, today)),
    remedies: await behind(REMEDY_DESK, () => countRemedies(person, stores, today)),
    pieces: await behind(WRITERS, () => piecesWaiting(person, { stores, world })),
    unread: await unreadOf(person, stores),
  }
}

/** What waits in each list of the desk, under the same gates as the lists themselves. */
export const readCountsOfDesk: UseCase<object, DeskCounts> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  const { person } = caller
  const rectifications = await letIn(person)(RECTIFICATION_DESK, () =>
    countRectifications(tenant, person, world),
  )
  return reading(world, tenant, async (stores) =>
    ok({ ...(await countsIn(person, stores, world)), rectifications }),
  )
}
