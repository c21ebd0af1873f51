import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { Section } from '@/components/ui/section'
import { CHANNELS, CHANNEL_TEXTS, type Channel } from '@/domain/catalogue/channels'
import { asApiError } from '@/services/api-error'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from './failure-notice'
import { PhotoField } from './photo-field'
import { useDisclosureChange } from './use-disclosure'

type Props = {
  readonly disclosureId: string
  readonly today: string
}

const OPTIONS = CHANNELS.map((channel) => ({ value: channel, text: CHANNEL_TEXTS[channel] }))

/** Where it went out, when, and a photo as proof. */
export function EntryForm({ disclosureId, today }: Props) {
  const [channel, setChannel] = useState<Channel | null>(null)
  const [place, setPlace] = useState('')
  const [wentOutOn, setWentOutOn] = useState(today)
  const [photoId, setPhotoId] = useState('')
  const { recording } = useDisclosureChange()
  const record = () => {
    if (channel === null) return
    const photo = photoId === '' ? {} : { photoId }
    recording.mutate({ id: disclosureId, channel, place, wentOutOn, note: '', ...photo })
  }
  return (
    <Section title="登记发布渠道">
      <FailureNotice failure={recording.error === null ? null : asApiError(recording.error)} />
      <Choice
        id="entry-channel"
        label="在哪里公开的？"
        options={OPTIONS}
        value={channel}
        onChange={setChannel}
        columns={2}
      />
      <Field id="entry-place" label="账号或地点" value={place} onChange={setPlace} optional maxLength={60} />
      <Field
        id="entry-on"
        label="哪天公开的"
        hint="写成 2026-03-02 的样子"
        value={wentOutOn}
        onChange={setWentOutOn}
        maxLength={10}
      />
      <PhotoField photoId={photoId} onUploaded={setPhotoId} />
      <ButtonStack>
        <Button onPress={record} disabled={channel === null} busy={recording.isPending} busyText="正在登记…">
          登记到台账
        </Button>
      </ButtonStack>
    </Section>
  )
}
