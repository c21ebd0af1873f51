import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { answerSurvey, type MySurvey, type SurveyThanks } from '../../contract/surveys'
import type { Grade, Question } from '../../domain/survey/questions'
import { call } from '../../services/api'
import { deleteDraft, newDraft, readDraft, saveDraft } from '../../services/drafts'
import { withSession } from '../../services/session'
import { useSubmitOnce, type Order } from '../../services/use-submit-once'
import { mySurveyKey } from './queries'

/** What was answered so far. */
export interface SheetSoFar {
  readonly grades: Readonly<Partial<Record<Question, Grade>>>
  readonly words: string
  /** Place of the question that is asked now, from 0. */
  readonly place: number
}

const EMPTY: SheetSoFar = { grades: {}, words: '', place: 0 }

const nameOf = (surveyId: string): string => `survey:${surveyId}`

/** Whether somebody began to answer on this device. */
export const hasBegunAnswering = (surveyId: string): boolean =>
  readDraft<SheetSoFar>(nameOf(surveyId)) !== undefined

const send =
  (id: string) =>
  ({ form: { grades, words } }: Order<SheetSoFar>): Promise<SurveyThanks> => {
    const given = Object.entries(grades) as [Question, Grade][]
    const sheet = { grades: given.map(([question, grade]) => ({ question, grade })), words }
    return withSession(() => call(answerSurvey, { id, ...sheet }))
  }

const answered: MySurvey = { isInvited: false, hasAnswered: true, hindrance: '' }

/** The answers, kept on this device at each press until they are through; deleted then. */
export const useAnswerSheet = (surveyId: string, onDone: () => void) => {
  const [initial] = useState(() => readDraft<SheetSoFar>(nameOf(surveyId)) ?? newDraft(EMPTY))
  const draft = useRef(initial)
  const [sheet, setSheet] = useState<SheetSoFar>({ ...EMPTY, ...initial.value })
  const client = useQueryClient()
  const { sending, submit } = useSubmitOnce<SheetSoFar, SurveyThanks>(send(surveyId), () => {
    deleteDraft(nameOf(surveyId))
    client.setQueryData<MySurvey>(mySurveyKey(surveyId), (known) => ({
      ...(known ?? answered),
      hasAnswered: true,
    }))
    onDone()
  })
  const change = (more: Partial<SheetSoFar>): void => {
    draft.current = { ...draft.current, value: { ...EMPTY, ...draft.current.value, ...more } }
    setSheet(draft.current.value)
    void saveDraft(nameOf(surveyId), draft.current)
  }
  return {
    sheet,
    change,
    sending,
    submit: () => submit({ form: draft.current.value, key: draft.current.idempotencyKey }),
  }
}
