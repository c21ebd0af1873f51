import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { Section } from '@/components/ui/section'
import { ACCOUNT_CHANNELS, CHANNEL_TEXTS, type Channel } from '@/domain/catalogue/channels'
import { asApiError } from '@/services/api-error'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { useAccountChanges } from './use-account-changes'

const OPTIONS = ACCOUNT_CHANNELS.map((value) => ({ value, text: CHANNEL_TEXTS[value] }))

/** Takes an account up that is to be kept alive. */
export function AccountForm() {
  const [channel, setChannel] = useState<Channel | null>(null)
  const [place, setPlace] = useState('')
  const { takingUp } = useAccountChanges()
  const takeUp = () => {
    if (channel !== null) takingUp.mutate({ channel, place }, { onSuccess: () => setPlace('') })
  }
  return (
    <Section title="添加账号">
      <Choice id="account-channel" label="哪种账号" options={OPTIONS} value={channel} onChange={setChannel} />
      <Field id="account-place" label="账号名称" value={place} onChange={setPlace} maxLength={60} />
      <FailureNotice failure={takingUp.error === null ? null : asApiError(takingUp.error)} />
      <ButtonStack>
        <Button
          onPress={takeUp}
          disabled={channel === null || place.trim() === ''}
          busy={takingUp.isPending}
          busyText="正在添加…"
        >
          添加账号
        </Button>
      </ButtonStack>
    </Section>
  )
}
