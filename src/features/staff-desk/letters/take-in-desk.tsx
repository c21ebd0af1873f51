import { useState } from 'react'
import { UnitsConcerned } from '@/components/case/units-concerned'
import { UploadField } from '@/components/sending/upload-field'
import { Button } from '@/components/ui/button'
import { Expander } from '@/components/ui/expander'
import { FormFoot } from '@/components/ui/form-foot'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { showElement } from '@/services/navigate'
import { useMailbox } from '@/services/use-mailbox'
import { FailureNotice } from '../failure-notice'
import { useKeptState } from '../use-kept-state'
import { WrittenFieldInput } from '../written-field-input'
import type { WrittenField } from '../written-fields'
import {
  arrivalFieldsOf,
  CONTENT_FIELDS,
  NOTHING_TAKEN,
  problemsOfTaken,
  senderFieldsOf,
  toTaken,
  type TakenIn,
} from './take-in-fields'
import { TakenReceipt } from './taken-receipt'
import { TAKEN_FILES, useTakingIn } from './use-taking-in'

type Props = { readonly today: string }

/** 登记来信: how it came, what it says, who said it; then the number to tell. */
export function TakeInDesk({ today }: Props) {
  const kept = useKeptState<TakenIn>('desk:take-in', () => NOTHING_TAKEN)
  const [tried, setTried] = useState(false)
  const units = useMailbox().data?.units ?? []
  const { taking, failure } = useTakingIn()
  const { typed, concernedUnits } = kept.value
  const input = toTaken(kept.value, today)
  const problems = tried ? problemsOfTaken(input) : {}
  const refusedField = failure?.field.split('.').at(-1) ?? ''
  if (taking.data !== undefined)
    return (
      <TakenReceipt
        taken={taking.data}
        onNext={() => {
          setTried(false)
          taking.reset()
        }}
      />
    )
  const take = () => {
    setTried(true)
    const [first] = Object.keys(problemsOfTaken(input))
    if (first === undefined) taking.mutate(input as never, { onSuccess: kept.clear })
    else setTimeout(() => showElement(`field-take-in-${first}`), 60)
  }
  const asked = (fields: readonly WrittenField[]) =>
    fields.map((field) => (
      <WrittenFieldInput
        key={field.name}
        act="take-in"
        field={field}
        value={typed[field.name] ?? field.initial}
        error={problems[field.name] ?? (refusedField === field.name ? failure?.userMessage : undefined)}
        onChange={(answer) => {
          if (taking.isError) taking.reset()
          kept.change((newest) => ({ ...newest, typed: { ...newest.typed, [field.name]: answer } }))
        }}
      />
    ))
  return (
    <>
      <Heading level={1}>登记来信、来电、来访</Heading>
      <Lede>期限从收到的那天起算，和网上来信一样办。任何人来说都要登记，不留姓名的也一样。</Lede>
      {asked(arrivalFieldsOf(typed, today))}
      {asked(CONTENT_FIELDS)}
      <UploadField
        name={TAKEN_FILES}
        title="原件照片（可以不传）"
        hint="信件拍照附上，最多 9 张。"
        most={9}
        error={refusedField === 'attachments' ? failure?.userMessage : undefined}
      />
      <Expander title="反映的是镇里的单位或者干部" open={concernedUnits.length > 0}>
        <Words size="small" tone="muted">
          勾选以后，这个单位的人都看不到这封信，您在这个单位的，登记完也看不到。
        </Words>
        <UnitsConcerned
          units={units}
          chosen={concernedUnits}
          onChange={(chosen) => kept.change((newest) => ({ ...newest, concernedUnits: chosen }))}
        />
        {asked([{ name: 'concernedWords', label: '信里说是谁', kind: 'line', maxLength: 200 }])}
      </Expander>
      <Section title="来信的人" level={3}>
        {asked(senderFieldsOf(typed))}
      </Section>
      <FailureNotice failure={failure} note="您填写的内容还在，核对后可以再登记一次。" />
      <FormFoot>
        <Button onPress={take} busy={taking.isPending} busyText="正在登记…">
          登记
        </Button>
      </FormFoot>
    </>
  )
}
