import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Expander } from '@/components/ui/expander'
import { Field } from '@/components/ui/field'
import type { HallDesk } from '@/contract/service-desk'
import type { ServiceWindow } from '@/domain/service-hall/service-window'
import { goBack, tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { useRemovingWindow } from './use-hall-desk'

type Props = { readonly desk: HallDesk; readonly window: ServiceWindow }

/** Takes a window away, for a reason; earlier versions keep it. */
export function WindowRemoving({ desk: { version }, window }: Props) {
  const [because, setBecause] = useState('')
  const { mutate, isPending, failure } = useRemovingWindow()
  const onSuccess = () => {
    tell('已去掉')
    goBack()
  }
  return (
    <Expander title={`去掉${window.name}`}>
      <Field
        id="window-removed-because"
        label="为什么去掉"
        hint="例：并到综合窗口"
        value={because}
        onChange={setBecause}
        maxLength={200}
      />
      <FailureNotice failure={failure} />
      <ButtonStack>
        <Button
          kind="danger"
          disabled={because.trim() === ''}
          onPress={() => mutate({ version, windowId: window.id, because }, { onSuccess })}
          busy={isPending}
          busyText="正在去掉…"
        >
          {`去掉${window.name}`}
        </Button>
      </ButtonStack>
    </Expander>
  )
}
