import {
  actOnSurvey,
  checkSurveyDraw,
  listDeskSurveys,
  readDeskSurvey,
  readSurveyWords,
  type StaffSurveyView,
} from '@/contract/surveys'
import { isStaff, useSession } from '@/services/session'
import { staffKeys } from '../staff-keys'
import { useDeskActing } from '../use-desk-acting'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'

/** All surveys; read anew each time the page is shown. */
export const useDeskSurveys = () => {
  const enabled = isStaff(useSession())
  return useShownDeskRead({
    queryKey: staffKeys.surveys,
    door: listDeskSurveys,
    input: {},
    enabled,
    retry: false,
  })
}

/** One survey. */
export const useDeskSurvey = (id: string) => {
  const enabled = isStaff(useSession()) && id !== ''
  return useDeskRead({ queryKey: staffKeys.survey(id), door: readDeskSurvey, input: { id }, enabled })
}

/** What people wrote, once the survey is over. */
export const useSurveyWords = (id: string, enabled: boolean) =>
  useDeskRead({ queryKey: staffKeys.surveyWords(id), door: readSurveyWords, input: { id }, enabled })

/** The draw of a survey done again, once it is asked for. */
export const useDrawCheck = (id: string, enabled: boolean) =>
  useDeskRead({ queryKey: staffKeys.surveyDraw(id), door: checkSurveyDraw, input: { id }, enabled })

/** Carries out acts on a survey. */
export const useSurveyAct = (view: StaffSurveyView) =>
  useDeskActing(view, {
    door: actOnSurvey,
    viewKey: staffKeys.survey(view.id),
    listKey: staffKeys.surveys,
    alsoKey: staffKeys.surveyWords(view.id),
  })
