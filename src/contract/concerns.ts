import * as z from 'zod/mini'
import type { ConcernStatus } from '../domain/concern/concern-status'
import type { TimedStoryLine } from '../domain/dossier/story'
import { WORDS_KINDS, type ConcernAct, type WordsKind } from '../domain/concern/events'
import { CONCERN_GRADES, type ConcernGrade } from '../domain/concern/grades'
import type { HourClock } from '../domain/statute/hours'
import { line, optionalLine } from './applicant'
import { byId, identifier, nothing } from './case-id'
import { civilDay } from './civil-day'
import type { Choosable } from './complaints'
import type { DeskActView } from './desk-act-view'
import { answering } from './endpoint'

/** What was said about a concern. */
export interface ConcernWordsView {
  readonly number: number
  readonly kind: WordsKind
  readonly kindText: string
  readonly rumour: string
  readonly text: string
  readonly whatToDo: string
  /** Instant of publishing, ISO 8601 UTC. */
  readonly at: string
  readonly corrects: number | null
  /** Number of the words that took its place; null while it stands. */
  readonly replacedBy: number | null
  /** It went out at once and nobody else has looked at it yet. */
  readonly isFirst: boolean
}

/** A concern on a list, as everybody may see it. */
export interface ConcernSummary {
  readonly id: string
  readonly title: string
  readonly status: ConcernStatus
  readonly statusText: string
  readonly place: string
  readonly dutyPhone: string
  /** First words of the newest that stands; '' before anything was said. */
  readonly excerpt: string
  /** Instant of the newest words; of opening before. */
  readonly changedAt: string
}

/** One concern, as everybody may see it: the newest words first. */
export interface ConcernView extends ConcernSummary {
  readonly what: string
  readonly unitName: string
  readonly words: readonly ConcernWordsView[]
  /** The newest that residents can do; '' where there is nothing. */
  readonly whatToDo: string
}

/** A running or finished clock in hours. */
export interface HourClockView extends HourClock {
  readonly what: 'word' | 'briefing'
  readonly text: string
  readonly isMissed: boolean
}

/** A concern on the list of the desk. */
export interface DeskConcernSummary extends ConcernSummary {
  readonly grade: ConcernGrade
  readonly gradeText: string
  /** What is owed next by the hour; null when nothing is. */
  readonly next: HourClockView | null
  /** Words wait for somebody's review. */
  readonly waits: boolean
  /** Words that went out at once wait for a second look. */
  readonly looksOwed: number
}

/** Words that wait at the desk. */
export interface WaitingWordsView {
  readonly number: number
  readonly kind: WordsKind
  readonly kindText: string
  readonly rumour: string
  readonly text: string
  readonly whatToDo: string
  readonly corrects: number | null
  readonly writer: string
  readonly isMine: boolean
  readonly returned: string
}

/** One concern at the desk. */
export interface StaffConcernView extends DeskConcernSummary {
  readonly what: string
  readonly unitName: string
  readonly unitId: string
  readonly words: readonly ConcernWordsView[]
  readonly heardAt: string
  readonly now: string
  readonly today: string
  readonly clocks: readonly HourClockView[]
  readonly waiting: WaitingWordsView | null
  /** Words that this person may look at afterwards. */
  readonly toLookAt: readonly number[]
  /** Words that a second look found wrong and that still stand. */
  readonly wrong: readonly { readonly number: number; readonly note: string }[]
  readonly briefing: { readonly heldAt: string; readonly note: string } | null
  /** Letter that it came from, for whoever may see that letter. */
  readonly letterId: string | null
  readonly acts: readonly DeskActView<ConcernAct>[]
  readonly units: readonly Choosable[]
  readonly story: readonly TimedStoryLine[]
  readonly seq: number
}

const grade = z.enum(CONCERN_GRADES, { error: '请选择级别' })
const clock = z
  .string({ error: '请填写时间' })
  .check(z.trim(), z.regex(/^([01]?\d|2[0-3])[:：][0-5]\d$/u, '时间写成 9:30 的样子，24 小时制'))
const number = z.int({ error: '缺少编号，请刷新后再办' }).check(z.minimum(1, '编号不对，请刷新后再办'))

/** A concern as it is entered. */
export const concernForm = z.lazy(() =>
  z.strictObject({
    title: line('标题', 60),
    what: line('什么事', 1000),
    place: optionalLine('地点', 100),
    grade,
    heardOn: civilDay,
    heardClock: clock,
    unitId: identifier,
    dutyPhone: line('值班电话', 40),
    letterNumber: optionalLine('来信编号', 40),
  }),
)
export type ConcernForm = z.infer<typeof concernForm>

const deskActs = () =>
  [
    z.strictObject({
      act: z.literal('draft_words'),
      kind: z.enum(WORDS_KINDS, { error: '请选择写的是什么' }),
      rumour: optionalLine('传的是什么', 500),
      text: line('内容', 3000),
      whatToDo: optionalLine('群众可以做什么', 500),
      corrects: z._default(z.nullable(number), null),
    }),
    z.strictObject({ act: z.literal('publish_words'), words: number }),
    z.strictObject({
      act: z.literal('publish_words_first'),
      words: number,
      reason: line('为什么等不及审核', 300),
    }),
    z.strictObject({ act: z.literal('return_words'), words: number, reason: line('退回的理由', 300) }),
    z.strictObject({
      act: z.literal('look_at_words'),
      words: number,
      isRight: z.boolean({ error: '请选择内容对不对' }),
      note: optionalLine('说明', 300),
    }),
    z.strictObject({
      act: z.literal('hold_briefing'),
      heldOn: civilDay,
      heldClock: clock,
      note: optionalLine('说明', 300),
    }),
    z.strictObject({ act: z.literal('regrade'), grade, reason: line('改级别的理由', 300) }),
    z.strictObject({
      act: z.literal('change_owner'),
      unitId: identifier,
      dutyPhone: line('值班电话', 40),
      reason: line('改主管单位的理由', 300),
    }),
    z.strictObject({ act: z.literal('reopen'), reason: line('重新回应的理由', 300) }),
    z.strictObject({ act: z.literal('discard'), reason: line('不作回应的理由', 300) }),
  ] as const

/** Acts of the desk, each with just what it needs. */
export const concernDeskAct = z.lazy(() =>
  z.discriminatedUnion('act', deskActs(), { error: '没有这一种办理事项，请刷新后从列表里选' }),
)
export type ConcernDeskAct = z.infer<typeof concernDeskAct>

/** Concerns that the office has said something about: open ones first, then the newest. */
export const listConcerns = answering<{ readonly concerns: readonly ConcernSummary[] }>()({
  area: 'participation',
  method: 'GET',
  path: '/concerns',
  input: nothing,
})

/** Open concerns that stand on the first page. */
export const listPinnedConcerns = answering<{ readonly concerns: readonly ConcernSummary[] }>()({
  area: 'participation',
  method: 'GET',
  path: '/pinned-concerns',
  input: nothing,
})

/** One concern. */
export const readConcern = answering<ConcernView>()({
  area: 'participation',
  method: 'GET',
  path: '/concerns/:id',
  input: byId,
})

/** Concerns at the desk: what is owed first comes first. */
export const listDeskConcerns = answering<{
  readonly now: string
  readonly concerns: readonly DeskConcernSummary[]
}>()({ area: 'participation', method: 'GET', path: '/desk/concerns', input: nothing })

/** One concern at the desk. */
export const readDeskConcern = answering<StaffConcernView>()({
  area: 'participation',
  method: 'GET',
  path: '/desk/concerns/:id',
  input: byId,
})

/** Units that may be in charge. */
export const listConcernUnits = answering<{
  readonly units: readonly Choosable[]
  readonly now: string
  readonly dutyPhone: string
}>()({ area: 'participation', method: 'GET', path: '/desk/concern-units', input: nothing })

/** Enters a concern, once per `Idempotency-Key`. */
export const beginConcern = answering<StaffConcernView>()({
  area: 'participation',
  method: 'POST',
  path: '/desk/concerns',
  input: concernForm,
})

const seq = z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(1, '页面版本不对，请刷新后再办'))

/** One act at the desk. */
export const actOnConcern = answering<StaffConcernView>()({
  area: 'participation',
  method: 'POST',
  path: '/desk/concerns/:id/acts',
  input: () => z.strictObject({ id: identifier, seq, act: concernDeskAct }),
})
