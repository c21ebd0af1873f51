import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { StaffHelp } from '../../components/sending/staff-help'
import { Button } from '../../components/ui/button'
import { FormFoot } from '../../components/ui/form-foot'
import { Heading } from '../../components/ui/heading'
import { Notice } from '../../components/ui/notice'
import { TextLink } from '../../components/ui/text-link'
import { Words } from '../../components/ui/words'
import type { ApiError } from '../../services/api-error'
import { showElement } from '../../services/navigate'
import type { Sending } from '../../services/use-outgoing'
import { withoutOwnDetails } from '../../services/own-details'
import { useOwnDetails } from '../../services/use-own-details'
import { OwnDetailsConsentCard } from '../../components/sending/own-details-consent'
import { OwnDetailsNotice } from '../../components/sending/own-details-notice'
import { OutgoingHint } from '../../components/sending/outgoing-hint'
import { SendingPanel } from '../../components/sending/sending-panel'
import { ConcernedFields } from './concerned-fields'
import { EMPTY_LETTER, fieldOfLetter, type LetterValues } from './letter-values'
import { useLetterForm } from './use-letter-form'
import { ReceiverField } from './receiver-field'
import { WhatFields } from './what-fields'
import { WhoFields } from './who-fields'

const SENDING_PANEL = 'letter-sending'

type Props = {
  /** Kind and words from the questions before. */
  readonly given: Partial<LetterValues>
  /** Why the last one came back. */
  readonly error: ApiError | null
  readonly onSend: Sending['send']
  readonly onCleared: () => void
}

/** What is to be filled in, kept while it is written. */
export function LetterFields({ given, error, onSend: put, onCleared }: Props) {
  const form = useLetterForm(given)
  const own = useOwnDetails()
  useEffect(() => {
    if (error === null) return
    const field = fieldOfLetter(error.field)
    if (error.field === '' || field === undefined) showElement(SENDING_PANEL)
    else form.refuse(field, error.userMessage)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new refusal moves the view
  }, [error])
  const onSend = () => {
    const checked = form.check()
    if (checked === null) return
    if (!form.newest().isAnonymous) own.carryOut(form.newest())
    put({ key: form.key(), title: checked.text, value: form.newest(), form: { ...checked } })
  }
  const onSendAsNew = () => {
    form.renew()
    onSend()
  }
  return (
    <View>
      <Heading level={1}>写信给镇里</Heading>
      <OutgoingHint />
      <OwnDetailsNotice onEmpty={() => form.change(withoutOwnDetails(form.newest(), EMPTY_LETTER))} />
      {form.values.kind === 'emergency' && (
        <Notice tone="red" title="正在发生危险，请先打电话">
          火情打 119，治安打 110，有人受伤打 120。这里的信要有人看到才会处理。
        </Notice>
      )}
      <ReceiverField form={form} />
      <WhatFields form={form} />
      <ConcernedFields form={form} />
      <WhoFields form={form} />
      {!form.values.isAnonymous && <OwnDetailsConsentCard consent={own} />}
      <View id={SENDING_PANEL}>
        {error !== null && (
          <SendingPanel what="来信" error={error} onRetry={onSend} onSendAsNew={onSendAsNew} />
        )}
      </View>
      <StaffHelp what="来信" />
      <FormFoot>
        {form.note !== '' && (
          <Words size="small" tone="muted">
            {form.note}
          </Words>
        )}
        <Button id="send-letter" onPress={onSend}>
          寄出
        </Button>
        <TextLink
          acts
          onPress={() => {
            form.discard()
            onCleared()
          }}
        >
          清空草稿
        </TextLink>
      </FormFoot>
    </View>
  )
}
