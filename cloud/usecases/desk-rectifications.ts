import type {
  RectificationDeskAct,
  RectificationForm,
  RectificationList,
  RectificationSummary,
  RectificationView,
} from '../../src/contract/rectifications'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import {
  applyRectificationEvent,
  beginRectification,
} from '../../src/domain/rectification/apply-rectification-event'
import { EVENT_OF_RECTIFICATION_ACT, type RectificationEvent } from '../../src/domain/rectification/events'
import { rectificationAt } from '../../src/domain/rectification/rectification-at'
import { RECTIFICATION } from '../../src/domain/rectification/rectification-kind'
import {
  judgeRectificationAct,
  RECTIFICATION_COUNTY,
} from '../../src/domain/rectification/rectification-rules'
import { fail, ok } from '../../src/domain/result'
import type { Asked, UseCase, World } from '../ports/use-case'
import { staffActorsOf } from './actors-of'
import { beginDossier } from './add-dossier-event'
import { answeringOnce } from './answering-once'
import { actOnDossier, refusedByDossier } from './dossier-desk'
import { reading } from './reading'
import {
  isOfCounty,
  personThere,
  rectificationNamed,
  townshipsOpenTo,
  type NamedRectification,
} from './rectification-townships'
import { rectificationSummary, rectificationView, usualRectificationDay } from './rectification-view'
import { tellOfRectification } from './tell-of-rectification'

/** A county has a few dozen a year. */
const MOST_LISTED = 500

/** What is late, then what is due, then what waits for the county, then what is done. */
const urgency = ({ status, isLate, dueOn }: RectificationSummary): string => {
  if (status === 'to_mend') return `${isLate ? 0 : 1}${dueOn}`
  return status === 'to_check' ? `2${dueOn}` : `3${dueOn}`
}

/** The orders that somebody may see, read township by township: no statement looks across them. */
export const listRectificationsAtDesk: UseCase<object, RectificationList> = async (
  { tenant, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const today = world.clock.today()
  const townships: RectificationList['townships'][number][] = []
  const found: RectificationSummary[] = []
  let suggestedDueOn: IsoDate = today
  for (const township of await townshipsOpenTo(caller.person, tenant, world))
    await world.storage.read(township, async ({ dossiers, settings }) => {
      townships.push({ id: township, name: settings.office.township })
      if (township === tenant) suggestedDueOn = usualRectificationDay(settings, today)
      const records = await dossiers.of(RECTIFICATION).list({ limit: MOST_LISTED })
      found.push(...records.map((record) => rectificationSummary(record, settings, today)))
    })
  return ok({
    today,
    suggestedDueOn,
    townships: isOfCounty(caller.person) ? townships : [],
    rectifications: found.sort((one, other) => urgency(one).localeCompare(urgency(other))),
  })
}

/** One order. */
export const readRectificationAtDesk: UseCase<{ readonly id: string }, RectificationView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const { township, dossier } = rectificationNamed(input.id)
  if (!(await townshipsOpenTo(caller.person, tenant, world)).includes(township)) return fail('not_found')
  return reading(world, township, async ({ dossiers, settings }) => {
    const record = await dossiers.of(RECTIFICATION).find(dossier)
    if (record === null) return fail('not_found')
    const person = personThere(township, { person: caller.person, tenant })
    return ok(rectificationView(record, person, { settings, today: world.clock.today() }))
  })
}

/** The county orders a township to correct something: the order is kept in that township. */
export const orderRectificationAtDesk: UseCase<RectificationForm, RectificationView> = async (
  asked,
  world,
) => {
  const { caller, input } = asked
  if (caller === null) return fail('unauthenticated')
  const open = await townshipsOpenTo(caller.person, asked.tenant, world)
  if (!open.includes(input.township))
    return fail('invalid_field', { field: 'township', message: '没有这个乡镇，请从列表里选。' })
  const there = { ...asked, tenant: input.township }
  return answeringOnce(there, { world, act: 'rectification_order' }, async (stores, caller) => {
    const person = personThere(input.township, { person: caller.person, tenant: asked.tenant })
    const by = staffActorsOf(person).find(({ role }) => RECTIFICATION_COUNTY.includes(role))
    if (by === undefined) return fail('forbidden')
    const today = world.clock.today()
    const { township: _township, dueOn, ...words } = input
    const facts = { ...words, dueOn: dueOn as IsoDate }
    const event = { type: 'ordered', seq: 1, on: today, at: world.clock.now(), by, facts } as const
    const begun = beginRectification(event)
    if (!begun.ok) return refusedByDossier(begun, '')
    const begin = { id: world.identity.newId(), act: 'order', event: event as RectificationEvent }
    const record = await beginDossier(RECTIFICATION, begin, stores)
    await tellOfRectification(record, stores)
    return ok(rectificationView(record, person, { settings: stores.settings, today }))
  })
}

type Acting = { readonly id: string; readonly seq: number; readonly act: RectificationDeskAct }

const actOnNamed = (asked: Asked<Acting>, { township, dossier }: NamedRectification, world: World) =>
  answeringOnce(
    { ...asked, tenant: township },
    { world, act: `rectification_${asked.input.act.act}` },
    async (stores, caller) => {
      const person = personThere(township, { person: caller.person, tenant: asked.tenant })
      const { seq, act: content } = asked.input
      const record = await stores.dossiers.of(RECTIFICATION).find(dossier)
      if (record === null) return fail('not_found')
      if (record.events.length !== seq) return fail('stale_dossier')
      const { act, ...written } = content
      const today = world.clock.today()
      const base = { seq: seq + 1, on: today, at: world.clock.now() }
      const type = EVENT_OF_RECTIFICATION_ACT[act]
      const changed = await actOnDossier(
        { record, act, person },
        {
          kind: RECTIFICATION,
          judge: (name, actor) => judgeRectificationAct(name, rectificationAt(record.events), actor),
          eventOf: (by) => ok({ ...written, ...base, by, type } as RectificationEvent),
          apply: (event) => applyRectificationEvent(record.events, { act, event }),
        },
        stores,
      )
      if (!changed.ok) return changed
      await tellOfRectification(changed.value, stores)
      return ok(rectificationView(changed.value, person, { settings: stores.settings, today }))
    },
  )

/** One act on an order, by either side, once per idempotency key. */
export const actOnRectificationAtDesk: UseCase<Acting, RectificationView> = async (asked, world) => {
  if (asked.caller === null) return fail('unauthenticated')
  const named = rectificationNamed(asked.input.id)
  const open = await townshipsOpenTo(asked.caller.person, asked.tenant, world)
  return open.includes(named.township) ? actOnNamed(asked, named, world) : fail('not_found')
}
