import { formatChineseDate, yearOf } from '../calendar/civil-date'
import {
  judgeByRule,
  objection,
  type ActObjection,
  type ActPermission,
  type ActRule,
  refusedFor,
} from '../dossier/act-rule'
import type { DossierKind } from '../dossier/dossier'
import type { Actor, Role } from '../people/roles'
import { fail, ok, type Result } from '../result'
import type { WorkAct, WorkEvent, WorkRecorded } from './events'
import { headcount, WORK_KIND_TEXTS, workFactsObjection, type WorkFacts } from './work-facts'

/** Whether it counts. */
export type WorkStatus = 'kept' | 'struck_out'

/** Chinese names. @example WORK_STATUS_TEXTS.kept // '已登记' */
export const WORK_STATUS_TEXTS: Readonly<Record<WorkStatus, string>> = {
  kept: '已登记',
  struck_out: '登记有误，已撤销',
}

/** A record of work by its events alone. */
export interface WorkState {
  readonly facts: WorkFacts
  readonly status: WorkStatus
}

/**
 * What a record of work says. Throws on a list that doesn't begin with its recording.
 * @example workAt([recorded]).facts.subject
 */
export const workAt = (events: readonly WorkEvent[]): WorkState => {
  const [first, ...later] = events
  if (first?.type !== 'recorded') throw new Error('a record of work begins with its recording')
  return later.reduce<WorkState>(
    (state, event) =>
      event.type === 'amended' ? { ...state, facts: event.facts } : { ...state, status: 'struck_out' },
    { facts: first.facts, status: 'kept' },
  )
}

/** What it is called. @example workTitle(facts) // '2026年3月2日培训：答复怎样写' */
export const workTitle = ({ kind, heldOn, subject }: WorkFacts): string =>
  `${formatChineseDate(heldOn)}${WORK_KIND_TEXTS[kind]}：${subject}`

/**
 * Trainings and meetings as dossiers; none of them is public.
 * @example stores.dossiers.of(WORK_RECORD).list({ limit: 500 })
 */
export const WORK_RECORD: DossierKind<WorkEvent> = {
  kind: 'work_record',
  outlineOf: (events) => {
    const { facts, status } = workAt(events)
    return { title: workTitle(facts), status, isOpen: status === 'kept', isPublic: false, ownerId: null }
  },
}

/** Whoever keeps records of work. */
export const WORK_KEEPERS: readonly Role[] = ['clerk', 'office_head']

const rule = (text: string): ActRule<WorkStatus, never> => ({
  ...{ text, statuses: ['kept'], roles: WORK_KEEPERS, guards: [] },
  article: '《政府信息公开条例》第四十八条',
})

/** The table of acts. Source: Regulation (2019) Art. 48; who keeps it is a house rule. @example WORK_RULES.amend.text // '更正登记' */
export const WORK_RULES: Readonly<Record<WorkAct, ActRule<WorkStatus, never>>> = {
  amend: rule('更正登记'),
  strike_out: rule('撤销登记'),
}

/**
 * Whether one act is lawful for a person in a role.
 * @example judgeWorkAct('amend', workAt(events), { personId: 'p1', role: 'clerk' }).allowed
 */
export const judgeWorkAct = (act: WorkAct, { status }: WorkState, { role }: Actor): ActPermission<never> =>
  judgeByRule(
    WORK_RULES[act],
    { role, status, now: `这条记录现在是“${WORK_STATUS_TEXTS[status]}”` },
    () => null,
  )

/** Checks the first event of a record. Fails: with the field to mend and the cure in Chinese. @example recordWork(recorded).ok */
export const recordWork = (event: WorkRecorded): Result<readonly WorkEvent[]> => {
  const found = workFactsObjection(event.facts, event.on)
  return found === null ? ok([event]) : refusedFor(found)
}

const contentObjection = (event: WorkEvent): ActObjection<string> | null => {
  if (event.type === 'recorded') return null
  if (event.reason.trim() === '') return objection('reason-missing', '请写明理由。', 'reason')
  return event.type === 'amended' ? workFactsObjection(event.facts, event.on) : null
}

/**
 * Adds an event to a record when the act behind it is lawful and its content holds.
 * Fails: with the code of the table, or one of its own; `detail.message` is Chinese and names the cure.
 * @example applyWorkEvent(events, { act: 'amend', event })
 */
export const applyWorkEvent = (
  events: readonly WorkEvent[],
  { act, event }: { readonly act: WorkAct; readonly event: WorkEvent },
): Result<readonly WorkEvent[]> => {
  if (event.seq !== events.length + 1)
    return fail('wrong-sequence', { message: '这条记录已有新的办理，请刷新后再办。' })
  const permission = judgeWorkAct(act, workAt(events), event.by)
  if (!permission.allowed) return fail(permission.code, { message: permission.message })
  const found = contentObjection(event)
  return found === null ? ok([...events, event]) : refusedFor(found)
}

/** Figures of a year; null where nothing of the kind was recorded: not known is not 0. */
export interface WorkOfYear {
  readonly meetings: number | null
  readonly trainings: number | null
  /** People who were trained, each training counted. Unit: 人次. */
  readonly trained: number | null
}

const orUnknown = (many: number): number | null => (many === 0 ? null : many)

/**
 * What was held in a year, as the annual report words it.
 * Source: Regulation (2019) Art. 48; 政府信息公开情况统计表 (meetings, trainings, 人次).
 * @example workOfYear(states, 2026).trained // 24
 */
export const workOfYear = (states: readonly WorkState[], year: number): WorkOfYear => {
  const held = states.filter(({ status, facts }) => status === 'kept' && yearOf(facts.heldOn) === year)
  const trainings = held.filter(({ facts }) => facts.kind === 'training')
  return {
    meetings: orUnknown(held.length - trainings.length),
    trainings: orUnknown(trainings.length),
    trained: orUnknown(trainings.reduce((sum, { facts }) => sum + headcount(facts), 0)),
  }
}
