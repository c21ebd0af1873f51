import type { DeskSurveySummary, StaffSurveyView } from '../../../src/contract/surveys'
import type { AnswerBox } from '../../../src/domain/survey/answer-box'
import { shownResult } from '../../../src/domain/survey/shown-result'
import { resultOwed, type SurveyState } from '../../../src/domain/survey/survey-at'
import { judgeSurveyAct, SURVEY_RULES } from '../../../src/domain/survey/survey-rules'
import { SURVEY_STATUS_TEXTS, type SurveyStatus } from '../../../src/domain/survey/survey-status'
import { surveyStory } from '../../../src/domain/survey/survey-story'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { deskActsOf } from '../acting/dossier-desk'
import { allSurveys, surveySummary, surveyView, type SurveyPicture } from './survey-view'

/** What is told of a box, the counts themselves never. */
export const resultOfBox = (box: AnswerBox, { content: { questions }, draw }: SurveyState) =>
  shownResult(box, { questions, invited: draw?.invited ?? 0 })

/** Whether what was answered may be looked at. */
export const isSurveyOver = (status: SurveyStatus): boolean =>
  status === 'ended' || status === 'result_in_review'

/** A survey as a line of the desk's list. */
export const deskSurveySummary = (picture: SurveyPicture, box: AnswerBox | null): DeskSurveySummary => ({
  ...surveySummary(picture, picture.status),
  owed: resultOwed(picture.state, picture.today),
  answered: box === null ? 0 : box.groups.invited.answered + box.groups.open.answered,
})

const turnoutOf = (box: AnswerBox | null, { draw }: SurveyState): StaffSurveyView['turnout'] =>
  box === null
    ? null
    : {
        invited: { asked: draw?.invited ?? 0, answered: box.groups.invited.answered },
        open: { asked: 0, answered: box.groups.open.answered },
      }

/** Nothing of the answers while it is open: whoever watched the sums grow could tell who answered what. */
const resultAtDesk = ({ state, status }: SurveyPicture, box: AnswerBox | null): StaffSurveyView['result'] => {
  if (state.published !== null) return state.published.result
  return isSurveyOver(status) && box !== null ? resultOfBox(box, state) : null
}

/** A survey at the desk for one member of staff: each act with its permission. */
export const staffSurveyView = async (
  picture: SurveyPicture,
  reader: Person,
  stores: Pick<Stores, 'dossiers' | 'surveys'>,
): Promise<StaffSurveyView> => {
  const { record, state, status, today } = picture
  const box = await stores.surveys.boxOf(record.id)
  const { content, returnedBecause, resultReturnedBecause, draw, said, measures } = state
  return {
    ...surveyView(picture, await allSurveys(stores, today)),
    ...{ status, statusText: SURVEY_STATUS_TEXTS[status] },
    ...{ content, returnedBecause, resultReturnedBecause, draw, said, measures },
    turnout: turnoutOf(box, state),
    result: resultAtDesk(picture, box),
    acts: deskActsOf(SURVEY_RULES, reader, (act, actor) => judgeSurveyAct(act, state, { actor, today })),
    deskStory: surveyStory(record.events),
    seq: record.events.length,
  }
}
