import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import type { StaffCaseView } from '@/contract/case-view'
import type { DeskAct } from '@/contract/staff-cases'
import { ActForm } from './act-form'
import { keptName, useKeptState } from './use-kept-state'
import { useActSubmit } from './use-act-submit'
import type { DeskActing } from './use-desk-act'

type Props = {
  readonly view: StaffCaseView
  readonly acting: DeskActing
  readonly onClose: () => void
}

const WAYS = ['在本程序查看', '邮寄签收', '当面领取', '电子邮件', '传真'] as const

interface Typed {
  readonly on: string
  readonly how: (typeof WAYS)[number] | null
}

/** 送达: on which day and how the letter reached the applicant. */
export function ServiceForm({ view, acting, onClose }: Props) {
  const typed = useKeptState<Typed>(keptName('service', view.id), () => ({ on: view.today, how: null }))
  const { on, how } = typed.value
  const act: DeskAct = { act: 'record_service', servedOn: on.trim(), how: how ?? '' }
  const { wrong, submit } = useActSubmit({ view, acting, act, typed, onClose })
  return (
    <ActForm
      view={view}
      act="record_service"
      acting={acting}
      submitText="登记"
      onSubmit={submit}
      onCancel={onClose}
    >
      <Choice
        id="served-how"
        label="怎样送达"
        options={WAYS.map((value) => ({ value, text: value }))}
        value={how}
        onChange={(value) => typed.change((newest) => ({ ...newest, how: value }))}
        {...(wrong.how === undefined ? {} : { error: '请选择怎样送达' })}
      />
      <Field
        id="served-on"
        label="送达日期"
        hint="写成 2026-12-18 的样子。"
        value={on}
        onChange={(text) => typed.change((newest) => ({ ...newest, on: text }))}
        maxLength={10}
        {...(wrong.servedOn === undefined ? {} : { error: wrong.servedOn })}
      />
    </ActForm>
  )
}
