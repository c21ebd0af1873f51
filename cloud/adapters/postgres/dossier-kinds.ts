import { ANNUAL_REPORT } from '../../../src/domain/annual-report/report-kind'
import { CONCERN } from '../../../src/domain/concern/concern-kind'
import { COUNTY_REPORT } from '../../../src/domain/county-report/county-report-kind'
import type { DossierKind } from '../../../src/domain/dossier/dossier'
import { SYSTEM_DOCUMENT } from '../../../src/domain/governance/system-document'
import { INSPECTION } from '../../../src/domain/inspection/inspection-kind'
import { APPOINTMENT } from '../../../src/domain/leading-group/appointment-kind'
import { OPINION_ROUND } from '../../../src/domain/opinion-round/opinion-round-kind'
import { PROPOSAL } from '../../../src/domain/proposal/proposal-kind'
import { RECTIFICATION } from '../../../src/domain/rectification/rectification-kind'
import { REMEDY } from '../../../src/domain/remedy-ledger/remedy-kind'
import { SCORECARD, SCORECARD_TERMS } from '../../../src/domain/scorecard/scorecard-kind'
import { WORK_RECORD } from '../../../src/domain/work-record/work-record'
import { SURVEY } from '../../../src/domain/survey/survey-kind'
import { TOPIC } from '../../../src/domain/topic/topic-kind'

/** Every kind of dossier that is kept, for `npm run rebuild`. */
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
