import { day } from '../../../src/domain/calendar/civil-date'
import { applyRoundEvent } from '../../../src/domain/opinion-round/apply-round-event'
import { EVENT_OF_ROUND_ACT, type RoundAct, type RoundEvent } from '../../../src/domain/opinion-round/events'
import type { RoundContent } from '../../../src/domain/opinion-round/round-content'
import { eventSteps, type EventStep } from '../../support/event-steps'

/** A draft that lacks nothing. */
export const CONTENT: RoundContent = {
  title: '盏西镇农村垃圾收运办法（征求意见稿）',
  background: '现在各村收费不一，这份办法统一收费和清运时间。',
  blocks: ['第一条　每户每月收费5元。', '第二条　每周二、周五清运。', '第三条　困难户免收。'],
  isMajor: false,
  days: 15,
  shortBecause: '',
  otherWays: { phone: '0692-8180000', address: '盏西镇党政综合办公室', meeting: '' },
}

const FIGURES = { people: 1, comments: 1, adopted: 1, partly: 0, notAdopted: 0 }

const CONTENTS: { readonly [T in RoundEvent['type']]: object } = {
  drafted: { content: CONTENT, fromDocumentId: null },
  edited: { content: CONTENT },
  submitted: {},
  returned: { reason: '收费的依据没有写' },
  opened: { throughOn: day('2026-03-17') },
  extended: { throughOn: day('2026-03-27'), reason: '有两个村刚通路' },
  stopped: { reason: '县里统一制定' },
  point_put: {
    point: { title: '收费太高', outcome: 'partly', reason: '改为每户每月3元', comments: ['c1'] },
    replaces: null,
  },
  point_dropped: { point: 4 },
  summary_submitted: { text: '共收到一条意见，部分采纳。' },
  summary_returned: { reason: '理由再写清楚' },
  summary_published: { figures: FIGURES },
  final_linked: { documentId: 'd1', title: '盏西镇农村垃圾收运办法' },
  discarded: { reason: '不制定了' },
}

/** `type`, `person:role`, day, and what differs from the usual content. */
export type Step = EventStep<RoundEvent['type']>

export const { after: eventAfter, listOf: roundOf } = eventSteps<RoundEvent>(CONTENTS)

export const DRAFTED: Step = ['drafted', 'clerk:clerk']
export const SUBMITTED: Step = ['submitted', 'clerk:clerk']
export const OPENED: Step = ['opened', 'head:office_head']
export const OPEN: readonly Step[] = [DRAFTED, SUBMITTED, OPENED]
/** First day after the last one. */
export const AFTER = '2026-03-18'
export const POINT: Step = ['point_put', 'clerk:clerk', AFTER]
export const SUMMARY: Step = ['summary_submitted', 'clerk:clerk', AFTER]

const ACT_OF = Object.fromEntries(
  Object.entries(EVENT_OF_ROUND_ACT).map(([act, type]) => [type, act]),
) as Readonly<Record<string, RoundAct>>

/** What an event is checked against, with one comment. */
export const AROUND = { commentIds: ['c1'], allowed: { phones: [], mailboxes: [] } }

/** What the domain says to a step after others: '' when it is taken, else `code: message`. */
export const saidTo = (step: Step, ...before: readonly Step[]): string => {
  const list = roundOf(...before)
  const event = eventAfter(list, step)
  const applied = applyRoundEvent(list, { act: ACT_OF[event.type]!, event }, { ...AROUND, today: event.on })
  return applied.ok ? '' : `${applied.code}: ${String(applied.detail.message)}`
}
