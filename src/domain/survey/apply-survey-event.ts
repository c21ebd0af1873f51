import { yearOf, type IsoDate } from '../calendar/civil-date'
import { objection, refusedFor, type ActObjection } from '../dossier/act-rule'
import type { AllowedContacts } from '../privacy/kinds'
import { problemInPublicWords } from '../privacy/public-words'
import { fail, ok, type Result } from '../result'
import type { ResultSubmitted, SurveyAct, SurveyDrafted, SurveyEvent } from './events'
import { surveyAt } from './survey-at'
import { contentProblem } from './survey-content'
import { judgeSurveyAct } from './survey-rules'

/** Most lines of what the township will do about it. */
export const MOST_MEASURES = 5

/** What an event of a survey is checked against. */
export interface SurveyAround {
  readonly today: IsoDate
  /** Contacts of the office itself, which may be shown. */
  readonly allowed: AllowedContacts
}

type Objection = ActObjection<string> | null

const notPublic = (text: string, field: string, allowed: AllowedContacts): Objection => {
  const problem = problemInPublicWords(text, allowed)
  return problem === null ? null : objection('not-public-words', problem, field)
}

const resultObjection = ({ said, measures }: ResultSubmitted, { allowed }: SurveyAround): Objection => {
  if (measures.length === 0)
    return objection('reason-missing', '请写明镇里打算怎么改，一行一条。', 'measures')
  if (measures.length > MOST_MEASURES)
    return objection('too-many-measures', `最多写 ${MOST_MEASURES} 条，一行一条，挑做得到的写。`, 'measures')
  return notPublic(said, 'said', allowed) ?? notPublic(measures.join('\n'), 'measures', allowed)
}

const contentObjection = (event: SurveyEvent, around: SurveyAround): Objection => {
  if (event.type === 'edited') return contentProblem(event.content, yearOf(around.today))
  if (event.type === 'result_submitted') return resultObjection(event, around)
  if (!('reason' in event)) return null
  if (event.reason.trim() === '') return objection('reason-missing', '请写明理由。', 'reason')
  const isShown = event.type === 'stopped' || event.type === 'closed'
  return isShown ? notPublic(event.reason, 'reason', around.allowed) : null
}

/**
 * Checks the first event of a survey.
 * Fails: with a code of its own; `detail.message` is Chinese and names the cure, `detail.field` the field to mend.
 * @example beginSurvey(drafted).ok
 */
export const beginSurvey = (event: SurveyDrafted): Result<readonly SurveyEvent[]> => {
  const problem = contentProblem(event.content, yearOf(event.on))
  return problem === null ? ok([event]) : refusedFor(problem)
}

/**
 * Adds an event to a survey when the act behind it is lawful for its author on the day and its content holds.
 * Fails: with the code of the table, or one of its own; `detail.message` is Chinese and names the cure.
 * @example applySurveyEvent(events, { act: 'submit', event }, { today, allowed })
 */
export const applySurveyEvent = (
  events: readonly SurveyEvent[],
  { act, event }: { readonly act: SurveyAct; readonly event: SurveyEvent },
  around: SurveyAround,
): Result<readonly SurveyEvent[]> => {
  if (event.seq !== events.length + 1)
    return fail('wrong-sequence', { message: '这次评议已有新的办理，请刷新后再办。' })
  const permission = judgeSurveyAct(act, surveyAt(events), { actor: event.by, today: around.today })
  if (!permission.allowed) return fail(permission.code, { message: permission.message })
  const found = contentObjection(event, around)
  return found === null ? ok([...events, event]) : refusedFor(found)
}
