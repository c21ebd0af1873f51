import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import type { StaffCaseView } from '@/contract/case-view'
import type { DeskAct } from '@/contract/staff-cases'
import { ROLE_TEXTS } from '@/domain/information-request/terms'
import { ACT_ROLES } from '@/domain/people/policies'
import type { DeskActing } from './use-desk-act'
import { useRecusals } from './use-recusals'

type Props = {
  readonly view: StaffCaseView
  readonly acting: DeskActing
  /** Whom it goes to is asked when it is passed on, not when one acts in the handler's place. */
  readonly asksWho: boolean
  readonly onClose: () => void
}

/** Why a case changes hands, and to whom. */
export function HandOverForm({ view, acting, asksWho, onClose }: Props) {
  const [to, setTo] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const people = useRecusals(view.id).data?.organisation.people ?? []
  const colleagues = people
    .filter(
      ({ roles, name }) =>
        name !== view.handler?.name && roles.some((role) => ACT_ROLES.assign.includes(role)),
    )
    .map(({ id, name, roles }) => ({
      value: id,
      text: name,
      note: roles.map((role) => ROLE_TEXTS[role]).join('、'),
    }))
  const missing: { readonly to?: string; readonly reason?: string } = {
    ...(asksWho && to === null ? { to: '请选择转交给谁' } : {}),
    ...(reason.trim() === '' ? { reason: '请写明原因，例如出差、请假' } : {}),
  }
  const wrong = tried ? missing : {}
  const submit = () => {
    setTried(true)
    if (Object.keys(missing).length > 0) return
    const way = asksWho ? 'handed_over' : 'deputised'
    const act: DeskAct = { act: 'assign', way, reason: reason.trim(), ...(to === null ? {} : { to }) }
    acting.act(view.seq, act, onClose)
  }
  return (
    <>
      {asksWho && (
        <Choice
          id="hand-over-to"
          label="转交给谁"
          options={colleagues}
          value={to}
          onChange={setTo}
          {...(wrong.to === undefined ? {} : { error: wrong.to })}
        />
      )}
      <Field
        id="hand-over-reason"
        label="原因"
        hint="例如：出差、请假、分工调整。"
        value={reason}
        onChange={setReason}
        maxLength={200}
        {...(wrong.reason === undefined ? {} : { error: wrong.reason })}
      />
      <ButtonRow>
        <Button kind="ghost" onPress={onClose}>
          不办了
        </Button>
        <Button busy={acting.busy} onPress={submit}>
          {asksWho ? '确认转交' : '确认代办'}
        </Button>
      </ButtonRow>
    </>
  )
}
