import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Section } from '@/components/ui/section'
import type { DisclosureView } from '@/contract/channel-ledger'
import { asApiError } from '@/services/api-error'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from './failure-notice'
import { useDisclosureChange } from './use-disclosure'

type Props = {
  readonly itemId: string
  readonly period: string
  /** The village that owes it; '' where the township does. */
  readonly villageId: string
  readonly title: string
  readonly today: string
  readonly onRegistered: (view: DisclosureView) => void
}

/** First step: what the information is called and when it was made; or that there is nothing for the period. */
export function RegisterForm({ itemId, period, villageId, title, today, onRegistered }: Props) {
  const [name, setName] = useState(title)
  const [formedOn, setFormedOn] = useState(today)
  const [none, setNone] = useState('')
  const { registering } = useDisclosureChange()
  const register = (noneBecause: string) =>
    registering.mutate(
      { itemId, period, villageId, title: name, formedOn, noneBecause },
      { onSuccess: onRegistered },
    )
  return (
    <Section title="登记这条信息">
      <FailureNotice failure={registering.error === null ? null : asApiError(registering.error)} />
      <Field id="piece-title" label="名称" value={name} onChange={setName} maxLength={200} />
      <Field
        id="piece-formed"
        label="形成或变更日期"
        hint="写成 2026-03-02 的样子"
        value={formedOn}
        onChange={setFormedOn}
        maxLength={10}
      />
      <ButtonStack>
        <Button onPress={() => register('')} busy={registering.isPending} busyText="正在登记…">
          登记，接着写在哪里公开
        </Button>
      </ButtonStack>
      {period !== '' && (
        <>
          <Field
            id="piece-none"
            label="本期没有内容的，写明理由"
            value={none}
            onChange={setNone}
            optional
            maxLength={200}
          />
          <ButtonStack>
            <Button kind="ghost" onPress={() => register(none)} disabled={none.trim() === ''}>
              登记本期没有内容
            </Button>
          </ButtonStack>
        </>
      )}
    </Section>
  )
}
