import type { WorkDeskAct, WorkForm, WorkList, WorkView } from '../../src/contract/work-records'
import type { ErrorCode } from '../../src/contract/errors'
import { yearOf, type IsoDate } from '../../src/domain/calendar/civil-date'
import { fail, ok, type Result } from '../../src/domain/result'
import { EVENT_OF_WORK_ACT, type WorkEvent } from '../../src/domain/work-record/events'
import type { WorkFacts } from '../../src/domain/work-record/work-facts'
import {
  applyWorkEvent,
  judgeWorkAct,
  recordWork,
  WORK_KEEPERS,
  WORK_RECORD,
  workAt,
  workOfYear,
} from '../../src/domain/work-record/work-record'
import type { Stores } from '../ports/storage'
import type { UseCase } from '../ports/use-case'
import { staffActorsOf } from './actors-of'
import { beginDossier } from './add-dossier-event'
import { answeringOnce } from './answering-once'
import { actOnDossier, refusedByDossier } from './dossier-desk'
import { reading } from './reading'
import { allWork, staffOf, workSummary, workView } from './work-view'

/** Trainings and meetings, the newest first, with what this year's come to. */
export const listWorkAtDesk: UseCase<object, WorkList> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) => {
    const [records, today] = [await allWork(stores), world.clock.today()]
    const ofYear = workOfYear(
      records.map(({ events }) => workAt(events)),
      yearOf(today),
    )
    return ok({ today, ofYear, records: records.map(workSummary), staff: await staffOf(stores) })
  })

/** One of them. */
export const readWorkAtDesk: UseCase<{ readonly id: string }, WorkView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const record = await stores.dossiers.of(WORK_RECORD).find(input.id)
    return record === null ? fail('not_found') : ok(await workView(record, caller.person, stores))
  })
}

const factsOf = async (form: WorkForm, stores: Stores): Promise<Result<WorkFacts, ErrorCode>> => {
  const known = new Set((await staffOf(stores)).map(({ personId }) => personId))
  if (!form.attendees.every((id) => known.has(id)))
    return fail('invalid_field', { field: 'attendees', message: '名单里有不认识的人，请刷新后重选' })
  return ok({ ...form, attendees: [...new Set(form.attendees)], heldOn: form.heldOn as IsoDate })
}

/** Records a training or a meeting. */
export const recordWorkAtDesk: UseCase<WorkForm, WorkView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'work_record_record' }, async (stores, { person }) => {
    const by = staffActorsOf(person).find(({ role }) => WORK_KEEPERS.includes(role))
    if (by === undefined) return fail('forbidden')
    const facts = await factsOf(asked.input, stores)
    if (!facts.ok) return facts
    const base = { seq: 1, on: world.clock.today(), at: world.clock.now(), by }
    const event = { ...base, type: 'recorded', facts: facts.value } as const
    const begun = recordWork(event)
    if (!begun.ok) return refusedByDossier(begun, '')
    const first: WorkEvent = event
    const id = world.identity.newId()
    const record = await beginDossier(WORK_RECORD, { id, act: 'record', event: first }, stores)
    return ok(await workView(record, person, stores))
  })

const contentOf = async (act: WorkDeskAct, stores: Stores): Promise<Result<object, ErrorCode>> => {
  if (act.act === 'strike_out') return ok({ reason: act.reason })
  const { act: _act, reason, ...form } = act
  const facts = await factsOf(form, stores)
  return facts.ok ? ok({ facts: facts.value, reason }) : facts
}

type Acting = { readonly id: string; readonly seq: number; readonly act: WorkDeskAct }

/** One act on a record, once per idempotency key. */
export const actOnWorkAtDesk: UseCase<Acting, WorkView> = (asked, world) =>
  answeringOnce(asked, { world, act: `work_record_${asked.input.act.act}` }, async (stores, { person }) => {
    const { id, seq, act } = asked.input
    const record = await stores.dossiers.of(WORK_RECORD).find(id)
    if (record === null) return fail('not_found')
    if (record.events.length !== seq) return fail('stale_dossier')
    const content = await contentOf(act, stores)
    if (!content.ok) return content
    const base = { seq: seq + 1, on: world.clock.today(), at: world.clock.now() }
    const type = EVENT_OF_WORK_ACT[act.act]
    const changed = await actOnDossier(
      { record, act: act.act, person },
      {
        kind: WORK_RECORD,
        judge: (name, actor) => judgeWorkAct(name, workAt(record.events), actor),
        eventOf: (by) => ok({ ...content.value, ...base, by, type } as WorkEvent),
        apply: (event) => applyWorkEvent(record.events, { act: act.act, event }),
      },
      stores,
    )
    return changed.ok ? ok(await workView(changed.value, person, stores)) : changed
  })
