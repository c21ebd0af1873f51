import type {
  ConcernSummary,
  ConcernView,
  listConcerns,
  listPinnedConcerns,
} from '../../../src/contract/concerns'
import type { OutputOf } from '../../../src/contract/endpoint'
import { CONCERN } from '../../../src/domain/concern/concern-kind'
import { isOpenConcern, PUBLIC_CONCERNS } from '../../../src/domain/concern/concern-status'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { concernSummary, concernView, pictureOfConcern } from './concern-view'
import { reading } from '../acting/reading'

const MOST_LISTED = 100
const MOST_PINNED = 3

const publicConcerns = async ({ dossiers }: Stores, limit: number, isOpen?: boolean) => {
  const filter = { isPublic: true, limit, ...(isOpen === undefined ? {} : { isOpen }) }
  return (await dossiers.of(CONCERN).list(filter)).map((record) => concernSummary(pictureOfConcern(record)))
}

const newestFirst = (one: ConcernSummary, other: ConcernSummary): number =>
  other.changedAt.localeCompare(one.changedAt)

/** Concerns that are pinned on the first page: open, and something was said about them. */
export const listPinned: UseCase<object, OutputOf<typeof listPinnedConcerns>> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) =>
    ok({ concerns: [...(await publicConcerns(stores, MOST_PINNED, true))].sort(newestFirst) }),
  )

/** Concerns that the office has said something about: open ones first, then the newest. */
export const listPublicConcerns: UseCase<object, OutputOf<typeof listConcerns>> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) => {
    const all = [...(await publicConcerns(stores, MOST_LISTED))].sort(newestFirst)
    const open = all.filter(({ status }) => isOpenConcern(status))
    return ok({ concerns: [...open, ...all.filter(({ status }) => !isOpenConcern(status))] })
  })

/** One concern, once something was said about it. */
export const readPublicConcern: UseCase<{ readonly id: string }, ConcernView> = ({ tenant, input }, world) =>
  reading(world, tenant, async (stores) => {
    const record = await stores.dossiers.of(CONCERN).find(input.id)
    if (record === null) return fail('not_found')
    const picture = pictureOfConcern(record)
    if (!PUBLIC_CONCERNS.includes(picture.state.status)) return fail('not_found')
    return ok(concernView(picture, await stores.organisation.chart()))
  })
