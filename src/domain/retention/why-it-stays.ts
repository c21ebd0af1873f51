import { REPORT_STATUS_TEXTS } from '../annual-report/report-status'
import { CONCERN_STATUS_TEXTS } from '../concern/concern-status'
import { COUNTY_REPORT_STATUS_TEXTS } from '../county-report/county-report-at'
import type { DossierKindName } from '../dossier/dossier'
import { INSPECTION_STATUS_TEXTS } from '../inspection/inspection-at'
import { APPOINTMENT_STATUS_TEXTS } from '../leading-group/appointment-at'
import { ROUND_STATUS_TEXTS } from '../opinion-round/round-status'
import { PROPOSAL_STATUS_TEXTS } from '../proposal/proposal-status'
import { RECTIFICATION_STATUS_TEXTS } from '../rectification/rectification-status'
import { REMEDY_STATUS_TEXTS } from '../remedy-ledger/remedy-status'
import { SCORECARD_STATUS_TEXTS } from '../scorecard/scorecard-at'
import { SURVEY_STATUS_TEXTS } from '../survey/survey-status'
import { TOPIC_STATUS_TEXTS } from '../topic/topic-status'
import { WORK_STATUS_TEXTS } from '../work-record/work-record'

const TEXTS: Readonly<Partial<Record<DossierKindName, Readonly<Record<string, string>>>>> = {
  topic: TOPIC_STATUS_TEXTS,
  opinion_round: ROUND_STATUS_TEXTS,
  concern: CONCERN_STATUS_TEXTS,
  proposal: PROPOSAL_STATUS_TEXTS,
  remedy: REMEDY_STATUS_TEXTS,
  annual_report: REPORT_STATUS_TEXTS,
  county_report: COUNTY_REPORT_STATUS_TEXTS,
  appointment: APPOINTMENT_STATUS_TEXTS,
  rectification: RECTIFICATION_STATUS_TEXTS,
  inspection: INSPECTION_STATUS_TEXTS,
  work_record: WORK_STATUS_TEXTS,
  survey: SURVEY_STATUS_TEXTS,
  scorecard: SCORECARD_STATUS_TEXTS,
}

/**
 * Why a dossier that is open stays when a year is handed over, in Chinese: where it stands; one that is always in use stays in use.
 * @example whyItStays('rectification', 'to_mend') // '待整改'
 */
export const whyItStays = (kind: DossierKindName, status: string): string =>
  TEXTS[kind]?.[status] ?? '还在使用'
