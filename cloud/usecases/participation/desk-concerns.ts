import type {
  ConcernDeskAct,
  ConcernForm,
  DeskConcernSummary,
  listConcernUnits,
  listDeskConcerns,
  StaffConcernView,
} from '../../../src/contract/concerns'
import type { OutputOf } from '../../../src/contract/endpoint'
import type { ErrorCode } from '../../../src/contract/errors'
import {
  applyConcernEvent,
  beginConcern as checkBeginning,
  mayActOnConcern,
  type ConcernAround,
} from '../../../src/domain/concern/apply-concern-event'
import { CONCERN } from '../../../src/domain/concern/concern-kind'
import { CONCERN_WRITERS } from '../../../src/domain/concern/concern-rules'
import { isOpenConcern } from '../../../src/domain/concern/concern-status'
import {
  EVENT_OF_CONCERN_ACT,
  type ConcernEvent,
  type ConcernOpened,
} from '../../../src/domain/concern/events'
import { ownContacts } from '../../../src/domain/privacy/own-contacts'
import { fail, ok, type Result } from '../../../src/domain/result'
import { instantInChina } from '../../../src/domain/statute/hours'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { beginDossier } from '../acting/add-dossier-event'
import { answeringOnce } from '../acting/answering-once'
import { complaintsForStaff } from '../complaints/complaints-for-staff'
import { pictureOfConcern } from './concern-view'
import { refusedByDossier } from '../acting/dossier-desk'
import { listedAtDesk } from '../acting/listed-at-desk'
import { reading } from '../acting/reading'
import { deskConcernSummary, staffConcernView } from './staff-concern-view'
import { tellOfConcern } from '../notices/tell-of-concern'
import { actAtDesk } from '../acting/write-at-desk'

const MOST_SETTLED = 200

/** What is owed by the hour first, then what waits for somebody, then what is open, then the rest. */
const urgency = ({ next, waits, looksOwed, status, changedAt }: DeskConcernSummary): string => {
  if (next !== null) return `0${next.dueAt}`
  if (waits || looksOwed > 0) return `1${changedAt}`
  return isOpenConcern(status) ? `2${changedAt}` : `3${changedAt}`
}

/** Concerns at the desk, the most urgent first. */
export const listConcernsAtDesk: UseCase<object, OutputOf<typeof listDeskConcerns>> = ({ tenant }, world) =>
  reading(world, tenant, async ({ dossiers }) => {
    const now = world.clock.now()
    const records = await listedAtDesk(dossiers.of(CONCERN), MOST_SETTLED)
    const concerns = records
      .map((record) => deskConcernSummary(pictureOfConcern(record), now))
      .sort((one, other) => urgency(one).localeCompare(urgency(other)))
    return ok({ now, concerns })
  })

/** One concern at the desk. */
export const readConcernAtDesk: UseCase<{ readonly id: string }, StaffConcernView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const record = await stores.dossiers.of(CONCERN).find(input.id)
    if (record === null) return fail('not_found')
    return ok(await staffConcernView(pictureOfConcern(record), caller.person, { stores, world }))
  })
}

/** What the form of a new concern offers. */
export const offerConcernUnits: UseCase<object, OutputOf<typeof listConcernUnits>> = ({ tenant }, world) =>
  reading(world, tenant, async ({ organisation, settings }) => {
    const { units } = await organisation.chart()
    const { phone } = settings.office
    return ok({
      units: units.map(({ id, name }) => ({ id, name })),
      now: world.clock.now(),
      dutyPhone: phone,
    })
  })

const aroundOf = async ({ organisation, settings }: Stores): Promise<ConcernAround> => ({
  chart: await organisation.chart(),
  allowed: ownContacts(settings.office),
})

const instantOf = (on: string, clock: string, field: string): Result<string, ErrorCode> => {
  const instant = instantInChina(on as IsoDate, clock)
  return instant.ok ? instant : fail('invalid_field', { field, message: '时间写成 9:30 的样子，24 小时制' })
}

const letterOf = async (
  number: string,
  person: Person,
  stores: Stores,
): Promise<Result<string | null, ErrorCode>> => {
  if (number === '') return ok(null)
  const letter = await (await complaintsForStaff(person, stores)).findByNumber(number)
  return letter === null
    ? fail('invalid_field', { field: 'letterNumber', message: '没有找到这个编号的来信，请核对' })
    : ok(letter.id)
}

const openedBy = async (
  form: ConcernForm,
  person: Person,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<Result<ConcernOpened, ErrorCode>> => {
  const by = staffActorsOf(person).find(({ role }) => CONCERN_WRITERS.includes(role))
  if (by === undefined) return fail('forbidden')
  const { letterNumber, heardOn, heardClock, ...facts } = form
  const heardAt = instantOf(heardOn, heardClock, 'heardClock')
  if (!heardAt.ok) return heardAt
  const letterId = await letterOf(letterNumber, person, stores)
  if (!letterId.ok) return letterId
  const base = { seq: 1, on: world.clock.today(), at: world.clock.now(), by }
  return ok({ ...facts, ...base, type: 'opened', heardAt: heardAt.value, letterId: letterId.value })
}

/** Enters a concern: its hours run from the instant at which the office came to know of it. */
export const enterConcern: UseCase<ConcernForm, StaffConcernView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'concern_begin' }, async (stores, { person }) => {
    const event = await openedBy(asked.input, person, { stores, world })
    if (!event.ok) return event
    const checked = checkBeginning(event.value, await aroundOf(stores))
    if (!checked.ok) return refusedByDossier(checked, '')
    const begun = { id: world.identity.newId(), act: 'begin', event: event.value as ConcernEvent }
    const record = await beginDossier(CONCERN, begun, stores)
    await tellOfConcern(record, stores)
    return ok(await staffConcernView(pictureOfConcern(record), person, { stores, world }))
  })

/** What an act writes, in the shape of its event. */
const contentOf = (act: ConcernDeskAct): Result<object, ErrorCode> => {
  if (act.act === 'draft_words') {
    const { act: _act, ...words } = act
    return ok({ words })
  }
  if (act.act === 'hold_briefing') {
    const heldAt = instantOf(act.heldOn, act.heldClock, 'act.heldClock')
    return heldAt.ok ? ok({ heldAt: heldAt.value, note: act.note }) : heldAt
  }
  const { act: _act, ...content } = act
  return ok(content)
}

type Acting = { readonly id: string; readonly seq: number; readonly act: ConcernDeskAct }

/** One act on a concern, once per idempotency key. */
export const actOnDeskConcern: UseCase<Acting, StaffConcernView> = (asked, world) =>
  answeringOnce(asked, { world, act: `concern_${asked.input.act.act}` }, async (stores, { person }) => {
    const { id, seq, act } = asked.input
    const record = await stores.dossiers.of(CONCERN).find(id)
    if (record === null) return fail('not_found')
    const around = await aroundOf(stores)
    const changed = await actAtDesk(
      { record, seq, act: act.act, person, content: () => contentOf(act) },
      {
        ...{ kind: CONCERN, events: EVENT_OF_CONCERN_ACT },
        judge: (name, actor) => mayActOnConcern(name, record.events, actor),
        apply: (event) => applyConcernEvent(record.events, { act: act.act, event }, around),
      },
      { stores, world },
    )
    if (!changed.ok) return changed
    await tellOfConcern(changed.value, stores)
    return ok(await staffConcernView(pictureOfConcern(changed.value), person, { stores, world }))
  })
