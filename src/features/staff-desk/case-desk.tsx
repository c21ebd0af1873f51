import { useState } from 'react'
import type { StaffCaseView } from '@/contract/case-view'
import type { DeskActName } from './act-guides'
import { Approval } from './approval'
import { CaseOverview } from './case-overview'
import { CloseForm } from './close-form'
import { CorrectionForm } from './correction-form'
import { ExtensionForm } from './extension-form'
import { ReturnForm } from './return-form'
import { open } from '@/services/navigate'
import { ServiceForm } from './service-form'
import { STAFF_PAGES } from './staff-pages'
import { useDeskAct } from './use-desk-act'

type Props = { readonly view: StaffCaseView }

/** A case with its acts: the overview, or the form of the act that was chosen. */
export function CaseDesk({ view }: Props) {
  const [chosen, setChosen] = useState<DeskActName | null>(null)
  const acting = useDeskAct(view.id)
  const close = () => {
    acting.dismiss()
    setChosen(null)
  }
  const choose = (act: DeskActName) => {
    if (act === 'confirm_receipt') acting.act(view.seq, { act, how: '' })
    else if (act === 'draft_reply') open(STAFF_PAGES.reply, { id: view.id })
    else setChosen(act)
  }
  switch (chosen) {
    case 'notice_correction':
      return <CorrectionForm view={view} acting={acting} onClose={close} />
    case 'extend':
      return <ExtensionForm view={view} acting={acting} onClose={close} />
    case 'return_reply':
      return <ReturnForm view={view} acting={acting} onClose={close} />
    case 'record_service':
      return <ServiceForm view={view} acting={acting} onClose={close} />
    case 'close':
      return <CloseForm view={view} acting={acting} onClose={close} />
    case 'approve_reply':
      return (
        <Approval view={view} acting={acting} onReturn={() => setChosen('return_reply')} onClose={close} />
      )
    default:
      return <CaseOverview view={view} acting={acting} onChoose={choose} />
  }
}
