import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Expander } from '@/components/ui/expander'
import { Field } from '@/components/ui/field'
import { Words } from '@/components/ui/words'
import type { FreshnessView } from '@/contract/freshness'
import { asApiError } from '@/services/api-error'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { freshnessInWords } from './account-words'
import { useAccountChanges } from './use-account-changes'

type Props = { readonly account: FreshnessView['accounts'][number] }

/** One account: how fresh it is, and how to give it up. */
export function AccountCard({ account }: Props) {
  const { channel, place, channelName, isSilent } = account
  const [because, setBecause] = useState('')
  const { givingUp } = useAccountChanges()
  return (
    <Card tone={isSilent ? 'red' : 'plain'}>
      <Words strong>{place}</Words>
      <Words size="small" tone={isSilent ? 'red' : 'ink'}>
        {freshnessInWords(account)}
      </Words>
      <Words size="small" tone="muted">
        {channelName}
      </Words>
      <Expander title={`停用${place}`}>
        <Field
          id={`because-${channel.replace(/_/g, '-')}-${account.since}`}
          label="停用的理由"
          value={because}
          onChange={setBecause}
          maxLength={200}
          optional
        />
        <FailureNotice failure={givingUp.error === null ? null : asApiError(givingUp.error)} />
        <ButtonStack>
          <Button
            kind="danger"
            onPress={() => givingUp.mutate({ channel, place, because })}
            busy={givingUp.isPending}
            busyText="正在停用…"
          >
            停用这个账号
          </Button>
        </ButtonStack>
      </Expander>
    </Card>
  )
}
