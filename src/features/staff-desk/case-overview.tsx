import { LinkedNotice } from '@/components/case/linked-notice'
import type { StaffCaseView } from '@/contract/case-view'
import { open } from '@/services/navigate'
import { primaryAct, type DeskActName } from './act-guides'
import { ApprovalLetter } from './approval-letter'
import { CaseDetails } from './case-details'
import { CaseFoot } from './case-foot'
import { CaseAttachments } from './case-attachments'
import { CaseLetters } from './case-letters'
import { CaseHead } from './case-head'
import { FailureNotice } from './failure-notice'
import { HandlerSection } from './handler-section'
import { LeadAct } from './lead-act'
import { MessagesSent } from './messages-sent'
import { OtherActs } from './other-acts'
import { CaseRemedies } from './remedies/case-remedies'
import { STAFF_PAGES } from './staff-pages'
import { StaffPage } from './staff-page'
import type { DeskActing } from './use-desk-act'

type Props = {
  readonly view: StaffCaseView
  readonly acting: DeskActing
  readonly onChoose: (act: DeskActName) => void
}

/** The case as a whole, led by the one act that is due. */
export function CaseOverview({ view, acting, onChoose }: Props) {
  const act = primaryAct(view)
  return (
    <StaffPage
      title="申请办理"
      foot={
        act === null ? undefined : <CaseFoot view={view} act={act} busy={acting.busy} onChoose={onChoose} />
      }
    >
      <CaseHead view={view} />
      {view.wentOnAs !== null && (
        <LinkedNotice
          title="已转到来信继续办，收到的日子不变"
          number={view.wentOnAs.number}
          openText="去办这封来信"
          onOpen={() => open(STAFF_PAGES.complaint, { id: view.wentOnAs?.id ?? '' })}
        />
      )}
      <FailureNotice failure={acting.failure} />
      <LeadAct view={view} />
      <ApprovalLetter view={view} />
      <HandlerSection view={view} acting={acting} />
      <OtherActs view={view} onChoose={onChoose} />
      <CaseAttachments id={view.id} seq={view.seq} />
      <CaseLetters id={view.id} seq={view.seq} />
      <CaseRemedies view={view} />
      <MessagesSent messages={view.messages} />
      <CaseDetails view={view} />
    </StaffPage>
  )
}
