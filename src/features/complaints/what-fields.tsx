import { useState } from 'react'
import { SpokenField } from '../../components/sending/spoken-field'
import { Card } from '../../components/ui/card'
import { Choice } from '../../components/ui/choice'
import { TextLink } from '../../components/ui/text-link'
import { Words } from '../../components/ui/words'
import { COMPLAINT_KINDS, KIND_RULES } from '../../domain/complaint/kinds'
import { UploadField } from '../../components/sending/upload-field'
import { AlikeOffer } from './alike-offer'
import { PlaceField } from './place-field'
import { LETTER_FILES, LETTER_VOICE, type LetterForm } from './use-letter-form'
import { VoiceField } from './voice-field'

type Props = { readonly form: LetterForm }

const KINDS = COMPLAINT_KINDS.map((value) => ({
  value,
  text: KIND_RULES[value].text,
  note: KIND_RULES[value].everyday,
}))

/** What it is about: kind, photos, words, place. */
export function WhatFields({ form }: Props) {
  const { values, problems, change } = form
  // Whoever comes from the questions has said what it is: one line instead of nine cards.
  const [choosing, setChoosing] = useState(values.kind === null)
  return (
    <>
      {!choosing && values.kind !== null && (
        <Card>
          <Words size="small" tone="muted">
            类别
          </Words>
          <Words strong>{KIND_RULES[values.kind].text}</Words>
          <TextLink acts onPress={() => setChoosing(true)}>
            改类别
          </TextLink>
        </Card>
      )}
      {choosing && (
        <Choice
          id="kind"
          label="是哪一类"
          options={KINDS}
          value={values.kind}
          onChange={(kind) => change({ kind })}
          {...(problems.kind === undefined ? {} : { error: problems.kind })}
        />
      )}
      <UploadField
        name={LETTER_FILES}
        title="照片（可以不传）"
        hint="拍下来最清楚。照片里的拍摄地点会自动去掉，最多 9 张。"
        most={9}
        error={problems.attachments}
        onChange={(attachments) => change({ attachments })}
      />
      <VoiceField name={LETTER_VOICE} error={problems.voice} onChange={(voice) => change({ voice })} />
      <SpokenField
        id="text"
        label="什么事"
        hint="写清时间、地点、经过，想要怎样解决"
        value={values.text}
        onChange={(text) => change({ text })}
        maxLength={3000}
        {...(problems.text === undefined ? {} : { error: problems.text })}
      />
      <PlaceField form={form} />
      <AlikeOffer form={form} />
    </>
  )
}
