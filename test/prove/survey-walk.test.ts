import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day, type IsoDate } from '../../src/domain/calendar/civil-date'
import { mayAnswer } from '../../src/domain/survey/answers'
import { applySurveyEvent } from '../../src/domain/survey/apply-survey-event'
import { EVENT_OF_SURVEY_ACT, SURVEY_ACTS, type SurveyEvent } from '../../src/domain/survey/events'
import { QUESTIONS } from '../../src/domain/survey/questions'
import { resultOwed, surveyAt, surveyStatusOn } from '../../src/domain/survey/survey-at'
import { SURVEY } from '../../src/domain/survey/survey-kind'
import { OPEN_SURVEYS, SURVEY_STATUSES } from '../../src/domain/survey/survey-status'
import { AROUND, eventAfter, surveyOf } from '../domain/survey/survey-builder'

const WHO = [
  'clerk:clerk',
  'head:office_head',
  'zhao:reviewer',
  'mayor:mayor',
  'li:handler',
  'c:county',
  'an:resident',
]
/** Opening, last day, first day after it, first day on which the result is late. */
const DAYS = ['2026-03-02', '2026-04-01', '2026-04-02', '2026-05-02'].map(day)

/** A survey and the day that it has reached. */
interface Reached {
  readonly events: readonly SurveyEvent[]
  readonly at: number
}

/** What decides what can come next: two surveys alike in it have the same future. */
const keyOf = ({ events, at }: Reached): string => {
  const { status, writers, resultWriters, throughOn } = surveyAt(events)
  return JSON.stringify([status, [...writers].sort(), [...resultWriters].sort(), throughOn, at])
}

const sheet = { grades: Object.fromEntries(QUESTIONS.map((each) => [each, 'good'])), words: '' }

const takesAnswers = (events: readonly SurveyEvent[], today: IsoDate): boolean =>
  mayAnswer(surveyAt(events), sheet, { today, roles: ['resident'] }).ok

/** What must be true of every survey that the domain lets come about. */
const holds = ({ events, at }: Reached): void => {
  const today = DAYS[at]!
  const state = surveyAt(events)
  const status = surveyStatusOn(state, today)
  const opened = events.find(({ type }) => type === 'opened')
  const published = events.find(({ type }) => type === 'result_published')
  if (opened !== undefined)
    assert.ok(!state.writers.includes(opened.by.personId), 'whoever wrote it opened it')
  if (published !== undefined) {
    assert.ok(!state.resultWriters.includes(published.by.personId), 'whoever wrote the result published it')
    assert.ok(state.measures.length > 0)
  }
  assert.equal(takesAnswers(events, today), status === 'open')
  assert.equal(resultOwed(state, today) !== null, status === 'ended' || status === 'result_in_review')
  const { isPublic, isOpen } = SURVEY.outlineOf(events)
  assert.equal(isPublic, opened !== undefined)
  assert.equal(isOpen, OPEN_SURVEYS.includes(status))
}

/** Everything that the domain lets happen next: a later day, or an act of somebody. */
const nextOf = ({ events, at }: Reached): readonly Reached[] => {
  const today = DAYS[at]!
  const acts = SURVEY_ACTS.flatMap((act) =>
    WHO.flatMap((who) => {
      const event = eventAfter(events, [EVENT_OF_SURVEY_ACT[act], who, today])
      const applied = applySurveyEvent(events, { act, event }, { ...AROUND, today })
      return applied.ok ? [{ events: applied.value, at }] : []
    }),
  )
  return at + 1 < DAYS.length ? [...acts, { events, at: at + 1 }] : acts
}

describe('every survey that can come about', () => {
  it('is opened and published by a second person, answered only while it is open, and owes its result from then on', () => {
    const seen = new Map<string, Reached>()
    const waiting: Reached[] = WHO.slice(0, 2).map((who) => ({ events: surveyOf(['drafted', who]), at: 0 }))
    while (waiting.length > 0) {
      const reached = waiting.pop()!
      const key = keyOf(reached)
      if (seen.has(key)) continue
      seen.set(key, reached)
      holds(reached)
      waiting.push(...nextOf(reached))
    }
    const statuses = new Set(
      [...seen.values()].map(({ events, at }) => surveyStatusOn(surveyAt(events), DAYS[at]!)),
    )
    assert.deepEqual([...statuses].sort(), [...SURVEY_STATUSES].sort())
    assert.ok(seen.size > 100, `only ${seen.size} states`)
  })

  it('comes to an end from wherever it is: nothing is left that nobody may go on with', () => {
    const isOver = ({ events }: Reached) => ['published', 'stopped'].includes(surveyAt(events).status)
    const start: Reached = { events: surveyOf(['drafted', 'clerk:clerk']), at: 0 }
    const seen = new Map<string, Reached>([[keyOf(start), start]])
    for (const reached of seen.values())
      for (const next of nextOf(reached)) if (!seen.has(keyOf(next))) seen.set(keyOf(next), next)
    const ends = new Set([...seen].filter(([, reached]) => isOver(reached)).map(([key]) => key))
    for (let grew = true; grew;) {
      grew = false
      for (const [key, reached] of seen)
        if (!ends.has(key) && nextOf(reached).some((next) => ends.has(keyOf(next))))
          grew = Boolean(ends.add(key))
    }
    assert.deepEqual(
      [...seen.keys()].filter((key) => !ends.has(key)),
      [],
    )
  })
})
