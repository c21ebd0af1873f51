import type { OutputOf } from '../../../src/contract/endpoint'
import type { listOpinionRounds, RoundSummary, RoundView } from '../../../src/contract/opinion-rounds'
import { OPINION_ROUND } from '../../../src/domain/opinion-round/opinion-round-kind'
import { PUBLIC_ROUNDS } from '../../../src/domain/opinion-round/round-status'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'
import { pictureOfRound, publicRoundSummary, roundView } from './round-view'

const MOST_LISTED = 100

/** Open ones by their last day, then the others by the newest opening. */
const inOrder = (one: RoundSummary, other: RoundSummary): number => {
  const [isOpen, isOtherOpen] = [one.daysLeft !== null, other.daysLeft !== null]
  if (isOpen !== isOtherOpen) return isOpen ? -1 : 1
  return isOpen
    ? String(one.throughOn).localeCompare(String(other.throughOn))
    : String(other.openedOn).localeCompare(String(one.openedOn))
}

/** Rounds that everybody may read. */
export const listPublicRounds: UseCase<object, OutputOf<typeof listOpinionRounds>> = ({ tenant }, world) =>
  reading(world, tenant, async ({ dossiers }) => {
    const today = world.clock.today()
    const records = await dossiers.of(OPINION_ROUND).list({ isPublic: true, limit: MOST_LISTED })
    const rounds = records.map((record) => publicRoundSummary(pictureOfRound(record, today))).sort(inOrder)
    return ok({ today, rounds })
  })

/** One round that everybody may read. */
export const readPublicRound: UseCase<{ readonly id: string }, RoundView> = ({ tenant, input }, world) =>
  reading(world, tenant, async ({ dossiers, settings }) => {
    const record = await dossiers.of(OPINION_ROUND).find(input.id)
    if (record === null) return fail('not_found')
    const picture = pictureOfRound(record, world.clock.today())
    if (!PUBLIC_ROUNDS.includes(picture.status)) return fail('not_found')
    return ok(roundView(picture, settings.calendar))
  })
