import type { OfficeView } from '@/contract/read-office'
import type { StaffCaseView } from '@/contract/case-view'
import type { Reply } from '@/domain/information-request/events'
import type { Letter } from '@/domain/letters/letter'
import { replyLetter } from '@/domain/letters/reply-letter'

/** The letter as it would read if it went out today; number and full name are filled in when it does. */
export const previewOf = (view: StaffCaseView, reply: Reply, office: OfficeView): Letter =>
  replyLetter({
    reply,
    number: '',
    caseNumber: view.number,
    contact: '',
    letterOn: view.today,
    receivedOn: view.receivedOn ?? view.today,
    applicantName: view.applicant.find(({ field }) => field === 'name')?.masked ?? '申请人',
    requested: view.description,
    servedOnline: view.deliveryWay === 'in_app',
    office: {
      agencyName: `${office.township}人民政府`,
      reconsiderationBody: office.reconsiderationBody,
      courtName: office.court,
      onlineReconsideration: '',
    },
  })
