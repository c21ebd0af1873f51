import type { WorkDeskAct, WorkForm, WorkList, WorkView } from '../../../src/contract/work-records'
import type { ErrorCode } from '../../../src/contract/errors'
import { yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { fail, ok, type Result } from '../../../src/domain/result'
import { EVENT_OF_WORK_ACT, type WorkRecorded } from '../../../src/domain/work-record/events'
import type { WorkFacts } from '../../../src/domain/work-record/work-facts'
import {
  applyWorkEvent,
  judgeWorkAct,
  recordWork,
  WORK_KEEPERS,
  WORK_RECORD,
  workAt,
  workOfYear,
} from '../../../src/domain/work-record/work-record'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { reading } from '../acting/reading'
import { allWork, staffOf, workSummary, workView } from './work-view'
import { actAtDesk, beginAtDesk } from '../acting/write-at-desk'

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

const factsOf = async (
  form: WorkForm,
  stores: Stores,
): Promise<Result<{ readonly facts: WorkFacts }, ErrorCode>> => {
  const known = new Set((await staffOf(stores)).map(({ personId }) => personId))
  if (!form.attendees.every((id) => known.has(id)))
    return fail('invalid_field', { field: 'attendees', message: '名单里有不认识的人，请刷新后重选' })
  const attendees = [...new Set(form.attendees)]
  return ok({ facts: { ...form, attendees, heldOn: form.heldOn as IsoDate } })
}

/** Records a training or a meeting. */
export const recordWorkAtDesk: UseCase<WorkForm, WorkView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'work_record_record' }, async (stores, { person }) => {
    const recorded = await beginAtDesk(
      person,
      {
        ...{ kind: WORK_RECORD, keepers: WORK_KEEPERS, act: 'record', type: 'recorded' },
        content: () => factsOf(asked.input, stores),
        check: (first) => recordWork(first as WorkRecorded),
      },
      { stores, world },
    )
    return recorded.ok ? ok(await workView(recorded.value, person, stores)) : recorded
  })

const contentOf = async (act: WorkDeskAct, stores: Stores): Promise<Result<object, ErrorCode>> => {
  if (act.act === 'strike_out') return ok({ reason: act.reason })
  const { act: _act, reason, ...form } = act
  const facts = await factsOf(form, stores)
  return facts.ok ? ok({ ...facts.value, reason }) : facts
}

type Acting = { readonly id: string; readonly seq: number; readonly act: WorkDeskAct }

/** One act on a record, once per idempotency key. */
export const actOnWorkAtDesk: UseCase<Acting, WorkView> = (asked, world) =>
  answeringOnce(asked, { world, act: `work_record_${asked.input.act.act}` }, async (stores, { person }) => {
    const { id, seq, act } = asked.input
    const record = await stores.dossiers.of(WORK_RECORD).find(id)
    if (record === null) return fail('not_found')
    const changed = await actAtDesk(
      { record, seq, act: act.act, person, content: () => contentOf(act, stores) },
      {
        ...{ kind: WORK_RECORD, events: EVENT_OF_WORK_ACT },
        judge: (name, actor) => judgeWorkAct(name, workAt(record.events), actor),
        apply: (event) => applyWorkEvent(record.events, { act: act.act, event }),
      },
      { stores, world },
    )
    return changed.ok ? ok(await workView(changed.value, person, stores)) : changed
  })
