import type { DossierKind } from '../dossier/dossier'
import type { SurveyEvent } from './events'
import { surveyAt } from './survey-at'
import { surveyTitle } from './survey-content'
import { OPEN_SURVEYS, PUBLIC_SURVEYS } from './survey-status'

/** Yearly surveys (评议) as dossiers. @example SURVEY.kind // 'survey' */
export const SURVEY: DossierKind<SurveyEvent> = {
  kind: 'survey',
  outlineOf: (events) => {
    const { content, status } = surveyAt(events)
    return {
      ...{ title: surveyTitle(content), status, ownerId: null },
      isOpen: OPEN_SURVEYS.includes(status),
      isPublic: PUBLIC_SURVEYS.includes(status),
    }
  },
}
