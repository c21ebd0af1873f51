import { useState } from 'react'
import type { StaffCaseView } from '@/contract/case-view'
import type { DeskAct } from '@/contract/staff-cases'
import { actErrors } from './act-errors'
import type { DeskActing } from './use-desk-act'

type Errors = Readonly<Record<string, string>>

type Submitted = {
  readonly view: StaffCaseView
  readonly acting: DeskActing
  /** The act as it is written now; it may still be wrong, the contract's parser says where. */
  readonly act: DeskAct
  /** What was kept while typing. */
  readonly typed: { readonly clear: () => void }
  readonly onClose: () => void
  /** Told what is wrong when it can't be sent yet. */
  readonly onWrong?: (errors: Errors) => void
}

/**
 * Sends an act that is written in a form, and says by dotted path what is wrong with it: nothing until it is first
 * tried, then each message stays until its field is mended.
 * @example const { wrong, submit } = useActSubmit({ view, acting, act: actOf(typed.value), typed, onClose })
 */
export const useActSubmit = ({ view, acting, act, typed, onClose, onWrong }: Submitted) => {
  const [tried, setTried] = useState(false)
  const submit = () => {
    setTried(true)
    const errors = actErrors(act)
    if (Object.keys(errors).length > 0) return onWrong?.(errors)
    acting.act(view.seq, act, () => {
      typed.clear()
      onClose()
    })
  }
  const wrong: Errors = tried ? actErrors(act) : {}
  return { wrong, submit }
}
