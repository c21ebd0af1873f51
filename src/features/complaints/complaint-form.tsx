import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Button } from '../../components/ui/button'
import { FormFoot } from '../../components/ui/form-foot'
import { Heading } from '../../components/ui/heading'
import { Notice } from '../../components/ui/notice'
import { TextLink } from '../../components/ui/text-link'
import { Words } from '../../components/ui/words'
import type { MyComplaintView } from '../../contract/complaints'
import { showElement } from '../../services/navigate'
import { SendingPanel } from '../../components/sending/sending-panel'
import { ConcernedFields } from './concerned-fields'
import { fieldOfLetter, type LetterValues } from './letter-values'
import { useLetterForm } from './use-letter-form'
import { useSending } from './use-sending'
import { WaitingNotice } from './waiting-notice'
import { WhatFields } from './what-fields'
import { WhoFields } from './who-fields'

const SENDING_PANEL = 'letter-sending'

type Props = {
  /** Kind and words from the questions before. */
  readonly given: Partial<LetterValues>
  readonly onDone: (sent: MyComplaintView) => void
  readonly onCleared: () => void
}

/** A letter to the mailbox on one page: photo first, few fields, kept while it is written. */
export function ComplaintForm({ given, onDone, onCleared }: Props) {
  const form = useLetterForm(given)
  const { state, send, takeBack } = useSending(onDone)
  const error = state.kind === 'refused' ? state.error : null
  useEffect(() => {
    if (error === null) return
    const field = fieldOfLetter(error.field)
    if (error.field === '' || field === undefined) showElement(SENDING_PANEL)
    else form.refuse(field, error.userMessage)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new refusal moves the view
  }, [error])
  const onSend = () => {
    const checked = form.check()
    if (checked !== null) send(checked, form.key())
  }
  const onSendAsNew = () => {
    takeBack()
    form.renew()
    onSend()
  }
  return (
    <View>
      <Heading level={1}>写信给镇里</Heading>
      {form.values.kind === 'emergency' && (
        <Notice tone="red" title="正在发生危险，请先打电话">
          火情打 119，治安打 110，有人受伤打 120。这里的信要有人看到才会处理。
        </Notice>
      )}
      <WhatFields form={form} />
      <ConcernedFields form={form} />
      <WhoFields form={form} />
      <View id={SENDING_PANEL}>
        {state.kind === 'waiting' && <WaitingNotice />}
        {error !== null && (
          <SendingPanel what="来信" error={error} onRetry={onSend} onSendAsNew={onSendAsNew} />
        )}
      </View>
      <FormFoot>
        {form.note !== '' && (
          <Words size="small" tone="muted">
            {form.note}
          </Words>
        )}
        <Button id="send-letter" busy={state.kind === 'sending'} busyText="正在寄出…" onPress={onSend}>
          寄出
        </Button>
        <TextLink
          acts
          onPress={() => {
            takeBack()
            form.discard('given-up')
            onCleared()
          }}
        >
          清空草稿
        </TextLink>
      </FormFoot>
    </View>
  )
}
