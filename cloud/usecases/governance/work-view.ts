import type { WorkSummary, WorkView } from '../../../src/contract/work-records'
import { storyLine } from '../../../src/domain/dossier/story'
import type { WorkEvent } from '../../../src/domain/work-record/events'
import { headcount } from '../../../src/domain/work-record/work-facts'
import {
  judgeWorkAct,
  WORK_RECORD,
  WORK_RULES,
  WORK_STATUS_TEXTS,
  workAt,
  workTitle,
} from '../../../src/domain/work-record/work-record'
import type { DossierRecord } from '../../ports/dossier-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { deskActsOf } from '../acting/dossier-desk'

/** A training or a meeting as stored. */
export type WorkRecord = DossierRecord<WorkEvent>

const MOST = 2000

/** Every record of work, the newest first. */
export const allWork = ({ dossiers }: Pick<Stores, 'dossiers'>): Promise<readonly WorkRecord[]> =>
  dossiers.of(WORK_RECORD).list({ limit: MOST })

/** A record as a line of a list. */
export const workSummary = ({ id, events }: WorkRecord): WorkSummary => {
  const { facts, status } = workAt(events)
  return {
    ...{ id, facts, title: workTitle(facts) },
    statusText: WORK_STATUS_TEXTS[status],
    headcount: headcount(facts),
  }
}

/** Whoever may be named as having been there. */
export const staffOf = async ({ organisation }: Pick<Stores, 'organisation'>) =>
  (await organisation.staff()).map(({ id, displayName }) => ({ personId: id, name: displayName }))

const TITLES: Readonly<Record<WorkEvent['type'], string>> = {
  recorded: '登记',
  amended: '更正登记',
  struck_out: '撤销登记',
}

/** One record at the desk for one member of staff, each act with its permission. */
export const workView = async (record: WorkRecord, reader: Person, stores: Stores): Promise<WorkView> => {
  const state = workAt(record.events)
  const staff = await staffOf(stores)
  const names = new Map(staff.map(({ personId, name }) => [personId, name]))
  return {
    ...workSummary(record),
    staff,
    attendeeNames: state.facts.attendees.map((id) => names.get(id) ?? '已离开的工作人员'),
    acts: deskActsOf(WORK_RULES, reader, (act, actor) => judgeWorkAct(act, state, actor)),
    story: record.events.map((event) =>
      storyLine(event, [
        TITLES[event.type],
        event.type === 'recorded' ? workTitle(event.facts) : event.reason,
      ]),
    ),
    seq: record.events.length,
  }
}
