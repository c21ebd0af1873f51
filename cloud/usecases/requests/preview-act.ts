import type { ActPreview } from '../../../src/contract/case-view'
import type { DeskAct } from '../../../src/contract/staff-cases'
import { datesAfter } from '../../../src/domain/information-request/dates-after'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { actorFor } from './actor-for'
import { pictureOf } from './case-picture'
import { casesForStaff } from './cases-for-staff'
import { eventOfAct } from './event-of-act'
import { changedDetails } from './needed-for-act'
import { reading } from '../acting/reading'
import { lettersToCome } from './worded-event'

type Input = { readonly id: string; readonly act: DeskAct }

/** Acts that make or need other cases: they move no date of this one. */
const MOVES_NOTHING: readonly DeskAct['act'][] = ['merge', 'split']

/** The dates that an act would set or move and the letters it would issue, or why it can't be done; the case stays as it is. */
export const previewDeskAct: UseCase<Input, ActPreview> = async ({ tenant, caller, input }, world) => {
  if (caller === null) return fail('unauthenticated')
  const { id, act } = input
  return reading(world, tenant, async (stores) => {
    const record = await (await casesForStaff(caller.person, stores)).find(id)
    if (record === null) return fail('not_found')
    const picture = pictureOf(record, stores.settings, world.clock.today())
    const by = actorFor(act.act, caller.person, picture)
    const event = MOVES_NOTHING.includes(act.act)
      ? null
      : eventOfAct(act, { picture, needed: {} }, { at: world.clock.now(), by })
    if (event === null) return ok({ dates: [], letters: [], refusal: '' })
    const { today, calendar } = picture
    const dates = datesAfter(record.events, event, { today, calendar })
    if (!dates.ok) return ok({ dates: [], letters: [], refusal: String(dates.detail.message ?? '') })
    const details = { ...record.details, ...changedDetails(act, record).details }
    const after = { ...record, details, events: [...record.events, event] }
    return ok({
      dates: dates.value,
      letters: await lettersToCome(after, event, { stores, world }),
      refusal: '',
    })
  })
}
