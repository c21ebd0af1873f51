import { ANNUAL_REPORT } from '../annual-report/report-kind'
import { CONCERN } from '../concern/concern-kind'
import { COUNTY_REPORT } from '../county-report/county-report-kind'
import type { DossierKind } from './dossier'
import { SYSTEM_DOCUMENT } from '../governance/system-document'
import { INSPECTION } from '../inspection/inspection-kind'
import { APPOINTMENT } from '../leading-group/appointment-kind'
import { OPINION_ROUND } from '../opinion-round/opinion-round-kind'
import { PROPOSAL } from '../proposal/proposal-kind'
import { RECTIFICATION } from '../rectification/rectification-kind'
import { REMEDY } from '../remedy-ledger/remedy-kind'
import { SCORECARD, SCORECARD_TERMS } from '../scorecard/scorecard-kind'
import { WORK_RECORD } from '../work-record/work-record'
import { SURVEY } from '../survey/survey-kind'
import { TOPIC } from '../topic/topic-kind'

/** Every kind of dossier that is kept: for `npm run rebuild` and for what is handed over. @example KEPT_DOSSIERS.length */
export const KEPT_DOSSIERS: readonly DossierKind<never>[] = [
  TOPIC,
  OPINION_ROUND,
  CONCERN,
  PROPOSAL,
  REMEDY,
  ANNUAL_REPORT,
  COUNTY_REPORT,
  APPOINTMENT,
  RECTIFICATION,
  SYSTEM_DOCUMENT,
  INSPECTION,
  WORK_RECORD,
  SURVEY,
  SCORECARD,
  SCORECARD_TERMS,
]
