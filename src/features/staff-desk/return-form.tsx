import { useState } from 'react'
import { Field } from '@/components/ui/field'
import type { StaffCaseView } from '@/contract/case-view'
import type { DeskAct } from '@/contract/staff-cases'
import { ActForm } from './act-form'
import { actErrors } from './act-errors'
import { keptName, useKeptState } from './use-kept-state'
import type { DeskActing } from './use-desk-act'

type Props = {
  readonly view: StaffCaseView
  readonly acting: DeskActing
  readonly onClose: () => void
}

/** Sends a draft back with what is to be changed. */
export function ReturnForm({ view, acting, onClose }: Props) {
  const typed = useKeptState(keptName('return', view.id), () => '')
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({})
  const submit = () => {
    const act: DeskAct = { act: 'return_reply', reason: typed.value }
    const errors = actErrors(act)
    setWrong(errors)
    if (Object.keys(errors).length > 0) return
    acting.act(view.seq, act, () => {
      typed.clear()
      onClose()
    })
  }
  return (
    <ActForm
      view={view}
      act="return_reply"
      acting={acting}
      submitText="退回给起草人"
      onSubmit={submit}
      onCancel={onClose}
    >
      <Field
        id="return-reason"
        label="退回理由"
        hint="哪里不对，怎么改。"
        kind="multiline"
        value={typed.value}
        onChange={typed.set}
        maxLength={500}
        {...(wrong.reason === undefined ? {} : { error: wrong.reason })}
      />
    </ActForm>
  )
}
