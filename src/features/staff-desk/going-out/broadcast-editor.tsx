import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { BroadcastView } from '@/contract/board-notice'
import { broadcastLength } from '@/domain/catalogue/broadcast-text'
import { asApiError } from '@/services/api-error'
import { copyText } from '@/services/copy-text'
import { tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { keptName, useKeptState } from '../use-kept-state'
import { useBroadcasting } from './use-going-out'

type Props = {
  readonly documentId: string
  readonly view: BroadcastView
}

const AIM = 60
/** Beyond this it is no longer what people listen to the end. */
const TOO_LONG = 75

const lengthInWords = (text: string): string => {
  const { characters, seconds } = broadcastLength(text)
  const over = seconds > TOO_LONG ? `，比 ${AIM} 秒长了不少，请删短些` : ''
  return `${characters} 字，大约 ${seconds} 秒${over}`
}

/** The text for the loudspeaker: edited, counted in seconds, copied, and written into the ledger in one press. */
export function BroadcastEditor({ documentId, view }: Props) {
  const typed = useKeptState(keptName('broadcast', documentId), () => view.text)
  const [recorded, setRecorded] = useState(false)
  const broadcasting = useBroadcasting()
  const isTooLong = broadcastLength(typed.value).seconds > TOO_LONG
  const copy = async () => {
    tell((await copyText(typed.value)) ? '已复制' : '没有复制成功，请长按文字复制')
  }
  const record = (disclosureId: string) => {
    const { seconds } = broadcastLength(typed.value)
    const broadcast = { disclosureId, today: view.today, note: `广播稿约${seconds}秒` }
    broadcasting.mutate(broadcast, { onSuccess: () => setRecorded(true) })
  }
  return (
    <Section title="一分钟广播稿">
      <Field
        id="broadcast-text"
        label="广播稿"
        kind="multiline"
        value={typed.value}
        onChange={typed.set}
        maxLength={1000}
        hint="念之前可以改成当地的说法"
      />
      <Words tone={isTooLong ? 'red' : 'muted'}>{lengthInWords(typed.value)}</Words>
      <ButtonStack>
        <Button kind="ghost" onPress={() => void copy()}>
          复制广播稿
        </Button>
        {typed.value !== view.text && (
          <Button kind="plain" onPress={typed.clear}>
            恢复成自动生成的
          </Button>
        )}
      </ButtonStack>
      <FailureNotice failure={broadcasting.error === null ? null : asApiError(broadcasting.error)} />
      {recorded && <Notice tone="green">已记入台账：今天用广播公开过</Notice>}
      <ButtonStack>
        {view.disclosureId !== null && !recorded && (
          <Button
            onPress={() => record(view.disclosureId ?? '')}
            busy={broadcasting.isPending}
            busyText="正在登记…"
          >
            已经播了，记入台账
          </Button>
        )}
      </ButtonStack>
    </Section>
  )
}
