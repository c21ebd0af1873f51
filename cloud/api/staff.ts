import { downloadCaseArchive } from '../../src/contract/case-archive'
import { fileForAnother, previewArrival } from '../../src/contract/file-for-another'
import { readDeskCounts } from '../../src/contract/desk-counts'
import { listConsultations } from '../../src/contract/consultation'
import { downloadCaseLetter, listCaseLetters } from '../../src/contract/letters'
import { attachToCase, listCaseAttachments, readCaseAttachment } from '../../src/contract/attachments'
import { readAttachmentPages, readPagePicture, redactAttachment } from '../../src/contract/redaction'
import {
  actOnRemedy,
  enterRemedy,
  listRemedies,
  readRemedy,
  readRemedyFigures,
} from '../../src/contract/remedy-ledger'
import {
  actOnInspection,
  beginInspection,
  downloadInspection,
  listInspections,
  readInspection,
} from '../../src/contract/inspections'
import {
  actOnAppointment,
  readAppointment,
  readLeadingGroupDesk,
  recordAppointment,
} from '../../src/contract/leading-group'
import { previewReminders } from '../../src/contract/reminders'
import { declareRecusal, liftRecusal, listRecusals, readOrganisation } from '../../src/contract/recusals'
import { actOnCase, previewAct, readStaffCase, revealPersonalField } from '../../src/contract/staff-cases'
import { listDeskCases, listDeskCasesOf, listToday, readDeskDay } from '../../src/contract/desk-today'
import { agreeToRemoval, askRemoval, readSignInRule, setSignInRule } from '../../src/contract/second-factor'
import {
  actOnStaffAccount,
  issueOneTimePassword,
  listStaffAccounts,
  openStaffAccount,
} from '../../src/contract/staff-accounts'
import { nameSystemDocument, readEvidence, readSystems } from '../../src/contract/systems'
import {
  actOnScorecard,
  downloadScorecard,
  downloadScorecards,
  draftScorecard,
  listScorecards,
  readMeasuredUnit,
  readScorecard,
  readScorecardTerms,
  saveScorecardTerms,
} from '../../src/contract/scorecards'
import { actOnWorkRecord, listWorkRecords, readWorkRecord, recordWork } from '../../src/contract/work-records'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { isGraveAccountAct } from '../usecases/people/grave-acts'
import { actOnStaffCase } from '../usecases/requests/act-on-case'
import { attachFileToCase } from '../usecases/attachments/attach-to-case'
import { archiveOfCase } from '../usecases/requests/archive-case'
import { declareCaseRecusal } from '../usecases/requests/declare-recusal'
import { filePaperRequest } from '../usecases/requests/file-for-another'
import { liftCaseRecusal } from '../usecases/requests/lift-recusal'
import { listAttachmentsOfCase } from '../usecases/attachments/list-attachments'
import { listConsultationsOfCase } from '../usecases/requests/list-consultations'
import { listCaseRecusals } from '../usecases/requests/list-recusals'
import { downloadLetterOfCase, listLettersOfCase } from '../usecases/requests/case-letters'
import { readCountsOfDesk } from '../usecases/requests/read-desk-counts'
import {
  listCasesOfDesk,
  listCasesOfDeskGroup,
  listDeskToday,
  readDayOfDesk,
} from '../usecases/requests/list-today'
import { previewDeskAct } from '../usecases/requests/preview-act'
import { previewPaperArrival } from '../usecases/requests/preview-arrival'
import { previewRemindersByCase } from '../usecases/notices/preview-reminders'
import {
  actOnRemedyAtDesk,
  enterRemedyAtDesk,
  listLedgerOfRemedies,
  readRemedyAtDesk,
} from '../usecases/remedies/desk-remedies'
import { readFiguresOfRemedies } from '../usecases/remedies/remedy-figures'
import {
  actOnWorkAtDesk,
  listWorkAtDesk,
  readWorkAtDesk,
  recordWorkAtDesk,
} from '../usecases/governance/desk-work-records'
import {
  actOnInspectionAtDesk,
  beginInspectionAtDesk,
  downloadInspectionAtDesk,
  listInspectionsAtDesk,
  readInspectionAtDesk,
} from '../usecases/governance/desk-inspections'
import {
  actOnAppointmentAtDesk,
  readAppointmentAtDesk,
  recordAppointmentAtDesk,
} from '../usecases/governance/desk-appointments'
import {
  actOnScorecardAtDesk,
  downloadScorecardAtDesk,
  draftScorecardAtDesk,
  listScorecardsAtDesk,
  readMeasuredUnitAtDesk,
  readScorecardAtDesk,
} from '../usecases/governance/desk-scorecards'
import { downloadScorecardsAtDesk } from '../usecases/governance/download-scorecards'
import {
  readScorecardTermsAtDesk,
  saveScorecardTermsAtDesk,
} from '../usecases/governance/scorecard-terms-at-desk'
import { readLeadingGroupAtDesk } from '../usecases/governance/read-leading-group'
import { readTownshipOrganisation } from '../usecases/disclosures/read-organisation'
import { readAttachmentOfCase } from '../usecases/attachments/read-attachment'
import { readPagesOfAttachment, readPictureOfPage } from '../usecases/disclosures/read-pages'
import { redactAttachmentOfCase } from '../usecases/attachments/redact-attachment'
import {
  nameDocumentOfSystem,
  readEvidenceAtDesk,
  readSystemsAtDesk,
} from '../usecases/governance/read-systems'
import { openStaffCase } from '../usecases/requests/read-staff-case'
import { issuePasswordAtDesk } from '../usecases/people/issue-one-time-password'
import { actOnAccountAtDesk, listAccountsOfDesk, openAccountAtDesk } from '../usecases/people/staff-accounts'
import { revealField } from '../usecases/requests/reveal-personal-field'
import { agreeToOneRemoval, askForRemoval } from '../usecases/people/remove-second-factor'
import { readRuleOfSigningIn, setRuleOfSigningIn } from '../usecases/people/sign-in-rule'
import {
  ACCOUNT_KEEPERS,
  DESK,
  DESK_PEOPLE,
  FILERS,
  GOVERNANCE_DESK,
  PERSONAL_DATA_READERS,
  RECUSAL_LIFTERS,
  REMEDY_DESK,
  SETTINGS_KEEPERS,
} from '../usecases/acting/who-may-enter'

const desk = bind(DESK)
const remedyDesk = bind(REMEDY_DESK)
const governance = bind(GOVERNANCE_DESK)
const governanceOnce = bind(GOVERNANCE_DESK, { once: true })

/** The desk. Which act is lawful now, and for whom, is the domain's to say. */
export const doors = [
  desk(listToday, listDeskToday),
  desk(listDeskCases, listCasesOfDesk),
  desk(listDeskCasesOf, listCasesOfDeskGroup),
  desk(readDeskDay, readDayOfDesk),
  // Each list in it is counted for those alone whom its own door lets in.
  bind(DESK_PEOPLE)(readDeskCounts, readCountsOfDesk),
  desk(readStaffCase, openStaffCase),
  desk(listCaseLetters, listLettersOfCase),
  desk(listConsultations, listConsultationsOfCase),
  bind(PERSONAL_DATA_READERS)(downloadCaseLetter, downloadLetterOfCase),
  bind(DESK, { triesInTenMinutes: 60 })(downloadCaseArchive, archiveOfCase),
  bind(PERSONAL_DATA_READERS)(revealPersonalField, revealField),
  bind(DESK, { once: true })(actOnCase, actOnStaffCase),
  desk(previewAct, previewDeskAct),
  bind(FILERS)(previewArrival, previewPaperArrival),
  bind(FILERS, { once: true, begins: true })(fileForAnother, filePaperRequest),
  desk(readOrganisation, readTownshipOrganisation),
  desk(listRecusals, listCaseRecusals),
  bind(DESK, { once: true })(declareRecusal, declareCaseRecusal),
  bind(RECUSAL_LIFTERS, { once: true })(liftRecusal, liftCaseRecusal),
  desk(listCaseAttachments, listAttachmentsOfCase),
  bind(DESK, { once: true })(attachToCase, attachFileToCase),
  desk(readCaseAttachment, readAttachmentOfCase),
  desk(readAttachmentPages, readPagesOfAttachment),
  desk(readPagePicture, readPictureOfPage),
  bind(DESK, { once: true })(redactAttachment, redactAttachmentOfCase),
  desk(previewReminders, previewRemindersByCase),
  remedyDesk(listRemedies, listLedgerOfRemedies),
  remedyDesk(readRemedy, readRemedyAtDesk),
  remedyDesk(readRemedyFigures, readFiguresOfRemedies),
  bind(REMEDY_DESK, { once: true })(enterRemedy, enterRemedyAtDesk),
  bind(REMEDY_DESK, { once: true })(actOnRemedy, actOnRemedyAtDesk),
  governance(readLeadingGroupDesk, readLeadingGroupAtDesk),
  governance(readAppointment, readAppointmentAtDesk),
  governanceOnce(recordAppointment, recordAppointmentAtDesk),
  governanceOnce(actOnAppointment, actOnAppointmentAtDesk),
  governance(readSystems, readSystemsAtDesk),
  governance(readEvidence, readEvidenceAtDesk),
  governanceOnce(nameSystemDocument, nameDocumentOfSystem),
  governance(listInspections, listInspectionsAtDesk),
  governance(readInspection, readInspectionAtDesk),
  governance(downloadInspection, downloadInspectionAtDesk),
  governanceOnce(beginInspection, beginInspectionAtDesk),
  governanceOnce(actOnInspection, actOnInspectionAtDesk),
  governance(listWorkRecords, listWorkAtDesk),
  governance(readWorkRecord, readWorkAtDesk),
  governanceOnce(recordWork, recordWorkAtDesk),
  governanceOnce(actOnWorkRecord, actOnWorkAtDesk),
  bind(SETTINGS_KEEPERS)(listStaffAccounts, listAccountsOfDesk),
  bind(SETTINGS_KEEPERS, { once: true })(openStaffAccount, openAccountAtDesk),
  bind(SETTINGS_KEEPERS, { once: true, grave: isGraveAccountAct })(actOnStaffAccount, actOnAccountAtDesk),
  bind(SETTINGS_KEEPERS, { triesInTenMinutes: 30, grave: true })(issueOneTimePassword, issuePasswordAtDesk),
  bind(ACCOUNT_KEEPERS)(readSignInRule, readRuleOfSigningIn),
  // The same rule again changes nothing more.
  bind(ACCOUNT_KEEPERS, { grave: true })(setSignInRule, setRuleOfSigningIn),
  bind(ACCOUNT_KEEPERS, { triesInTenMinutes: 30 })(askRemoval, askForRemoval),
  bind(ACCOUNT_KEEPERS, { triesInTenMinutes: 30, grave: true })(agreeToRemoval, agreeToOneRemoval),
  governance(listScorecards, listScorecardsAtDesk),
  governance(readMeasuredUnit, readMeasuredUnitAtDesk),
  governance(readScorecardTerms, readScorecardTermsAtDesk),
  governanceOnce(saveScorecardTerms, saveScorecardTermsAtDesk),
  governance(readScorecard, readScorecardAtDesk),
  governance(downloadScorecard, downloadScorecardAtDesk),
  governance(downloadScorecards, downloadScorecardsAtDesk),
  governanceOnce(draftScorecard, draftScorecardAtDesk),
  governanceOnce(actOnScorecard, actOnScorecardAtDesk),
]

export const app = serveEndpoints('staff', doors, fromEnvironment)

export default forVercel(app)
