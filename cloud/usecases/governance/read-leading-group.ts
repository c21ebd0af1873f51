import type { OutputOf } from '../../../src/contract/endpoint'
import type { LeadingGroupDesk, readLeadingGroup } from '../../../src/contract/leading-group'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { groupOn, groupProblems } from '../../../src/domain/leading-group/group-on'
import { ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { accountsOf, allAppointments, appointmentSummary } from './leading-group-picture'
import { reading } from '../acting/reading'

const summaries = async (stores: Stores, on: IsoDate) =>
  (await allAppointments(stores)).map((each) => appointmentSummary(each, on))

/** The leading group as everybody may read it: names and offices of today, nothing of how they were entered. */
export const readPublicLeadingGroup: UseCase<object, OutputOf<typeof readLeadingGroup>> = (
  { tenant },
  world,
) =>
  reading(world, tenant, async (stores) => {
    const listed = (await summaries(stores, world.clock.today())).map((each) => ({ ...each, ...each.state }))
    const members = groupOn(listed, world.clock.today()).map(({ facts, postText, documentText }) => ({
      ...{ name: facts.name, office: facts.office, postText, documentText },
      from: facts.from,
    }))
    return ok({ members })
  })

/** Who is what on a day, with every appointment behind it. */
export const readLeadingGroupAtDesk: UseCase<{ readonly on: string }, LeadingGroupDesk> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async (stores) => {
    const today = world.clock.today()
    const on = (input.on === '' ? today : input.on) as IsoDate
    const appointments = await summaries(stores, on)
    const listed = appointments.map((each) => ({ ...each, ...each.state }))
    return ok({
      ...{ today, on, appointments },
      held: groupOn(listed, on).map(({ id }) => id),
      problems: groupProblems(listed, on),
      accounts: await accountsOf(stores),
    })
  })
