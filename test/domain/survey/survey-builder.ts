import { day } from '../../../src/domain/calendar/civil-date'
import { EMPTY_BOX } from '../../../src/domain/survey/answer-box'
import { applySurveyEvent } from '../../../src/domain/survey/apply-survey-event'
import { EVENT_OF_SURVEY_ACT, type SurveyAct, type SurveyEvent } from '../../../src/domain/survey/events'
import { QUESTIONS } from '../../../src/domain/survey/questions'
import { shownResult } from '../../../src/domain/survey/shown-result'
import type { SurveyContent } from '../../../src/domain/survey/survey-content'
import { eventSteps, type EventStep } from '../../support/event-steps'

/** A survey that asks everything. */
export const CONTENT: SurveyContent = {
  year: 2026,
  days: 30,
  questions: QUESTIONS,
  asksWords: true,
  share: 20,
}

/** Nobody answered. */
export const NOTHING = shownResult(EMPTY_BOX, { questions: QUESTIONS, invited: 40 })

const CONTENTS: { readonly [T in SurveyEvent['type']]: object } = {
  drafted: { content: CONTENT },
  edited: { content: { ...CONTENT, days: 20 } },
  submitted: {},
  returned: { reason: '时间太短' },
  opened: {
    throughOn: day('2026-04-01'),
    draw: { seed: 's1', frame: 200, frameHash: 'f1', invited: 40 },
  },
  closed: { reason: '要迎接检查' },
  stopped: { reason: '问题印错了' },
  result_submitted: { said: '大家希望公示栏勤换。', measures: ['公示栏每周一更新'] },
  result_returned: { reason: '措施写具体些' },
  result_published: { result: NOTHING },
}

/** `type`, `person:role`, day, and what differs from the usual content. */
export type Step = EventStep<SurveyEvent['type']>

export const { after: eventAfter, listOf: surveyOf } = eventSteps<SurveyEvent>(CONTENTS)

export const DRAFTED: Step = ['drafted', 'clerk:clerk']
export const SUBMITTED: Step = ['submitted', 'clerk:clerk']
export const OPENED: Step = ['opened', 'head:office_head']
export const OPEN: readonly Step[] = [DRAFTED, SUBMITTED, OPENED]
/** First day after the last one. */
export const AFTER = '2026-04-02'
export const RESULT: Step = ['result_submitted', 'clerk:clerk', AFTER]
export const PUBLISHED: Step = ['result_published', 'head:office_head', AFTER]

const ACT_OF = Object.fromEntries(
  Object.entries(EVENT_OF_SURVEY_ACT).map(([act, type]) => [type, act]),
) as Readonly<Record<string, SurveyAct>>

/** What an event is checked against. */
export const AROUND = { allowed: { phones: [], mailboxes: [] } }

/** What the domain says to a step after others: '' when it is taken, else `code: message`. */
export const saidTo = (step: Step, ...before: readonly Step[]): string => {
  const list = surveyOf(...before)
  const event = eventAfter(list, step)
  const applied = applySurveyEvent(list, { act: ACT_OF[event.type]!, event }, { ...AROUND, today: event.on })
  return applied.ok ? '' : `${applied.code}: ${String(applied.detail.message)}`
}
