import { useState } from 'react'
import type { StaffCaseView } from '@/contract/case-view'
import { open } from '@/services/navigate'
import type { DeskActName } from './act-guides'
import { CaseOverview } from './case-overview'
import { CloseForm } from './close-form'
import { CorrectionForm } from './correction-form'
import { ExtensionForm } from './extension-form'
import { scrollToTop } from './scroll-to-top'
import { ServiceForm } from './service-form'
import { STAFF_PAGES } from './staff-pages'
import { useDeskAct } from './use-desk-act'
import { WrittenActForm } from './written-act-form'
import { isWritten, type WrittenActName } from './written-forms'

type Props = { readonly view: StaffCaseView }

/** Acts that need something written; the others are done with one press. */
const FORMS = {
  notice_correction: CorrectionForm,
  extend: ExtensionForm,
  record_service: ServiceForm,
  close: CloseForm,
} as const

type Chosen = keyof typeof FORMS | WrittenActName

/** A case with its acts: the overview, or the form of the act that was chosen. */
export function CaseDesk({ view }: Props) {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const acting = useDeskAct(view.id)
  const show = (next: Chosen | null) => {
    acting.dismiss()
    setChosen(next)
    scrollToTop()
  }
  const choose = (act: DeskActName) => {
    if (act === 'confirm_receipt' && view.channel === 'online')
      acting.act(view.seq, { act, how: '' }, scrollToTop)
    else if (act === 'approve_reply') acting.act(view.seq, { act }, scrollToTop)
    else if (act === 'draft_reply') open(STAFF_PAGES.reply, { id: view.id })
    else show(act)
  }
  if (chosen === null) return <CaseOverview view={view} acting={acting} onChoose={choose} />
  if (isWritten(chosen)) {
    return <WrittenActForm view={view} act={chosen} acting={acting} onClose={() => show(null)} />
  }
  const Form = FORMS[chosen]
  return <Form view={view} acting={acting} onClose={() => show(null)} />
}
