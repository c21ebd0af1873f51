import { Fragment, useState, type ReactNode } from 'react'
import type { ZodMiniType } from 'zod/mini'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Words } from '@/components/ui/words'
import type { Endpoint } from '@/contract/endpoint'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { replace } from '@/services/navigate'
import { useSubmitOnce } from '@/services/use-submit-once'
import { answerProblems } from '../answer-problems'
import { FailureNotice } from '../failure-notice'
import { staffCall } from '../staff-call'
import { StaffPage } from '../staff-page'
import { useKeptState } from '../use-kept-state'
import { WrittenFieldInput } from '../written-field-input'
import type { Typed, WrittenField } from '../written-fields'
import { LineList } from './line-list'

type Props<Form> = {
  readonly title: string
  readonly heading: string
  /** Name of the form, letters and hyphens: what is typed is kept under `kept` until it is through. */
  readonly act: string
  readonly kept: string
  readonly fields: readonly WrittenField[]
  readonly initial: Typed
  readonly schema: ZodMiniType<Form>
  /** The answers as the contract takes them, still unchecked. */
  readonly toForm?: (typed: Typed) => unknown
  readonly door: Endpoint<Form, { readonly id: string }>
  /** Where it goes on. */
  readonly page: string
  /** Text of the button at the foot, 登记 when left out. */
  readonly submitText?: string
  /** Chinese: what follows from the answers so far; shown below them before anything is saved. */
  readonly follows?: (typed: Typed) => readonly string[]
  /** Between the first question and the others: help with the answers. */
  readonly help?: (typed: Typed, answer: (more: Typed) => void) => ReactNode
  readonly onClose: () => void
  /** Above the questions: what follows from it. */
  readonly children: ReactNode
}

function FollowsCard({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <Card tone="blue">
      <Words strong>登记确认以后</Words>
      <LineList lines={lines} />
    </Card>
  )
}

/** Something is taken down at the desk, once however often it is pressed; what is typed is kept until it is through. */
export function BeginDossier<Form extends Readonly<Record<string, unknown>>>(props: Props<Form>) {
  const { title, heading, act, kept, fields, initial, schema, door, page, onClose, children } = props
  const toForm = props.toForm ?? ((answers: Typed): unknown => answers)
  const typed = useKeptState<Typed>(kept, () => initial)
  const [key] = useState(newIdempotencyKey)
  const [tried, setTried] = useState(false)
  const { sending, submit } = useSubmitOnce<Form, { readonly id: string }>(
    ({ form, key: idempotencyKey }) => staffCall(door, form, { idempotencyKey }),
    ({ id }) => {
      typed.clear()
      replace(page, { id })
    },
  )
  const problems = tried ? answerProblems(schema, toForm(typed.value)) : {}
  const failure = sending.kind === 'failed' ? sending.error : null
  const answer = (more: Typed) => typed.change((newest) => ({ ...newest, ...more }))
  const onSend = () => {
    setTried(true)
    const parsed = schema.safeParse(toForm(typed.value))
    if (parsed.success) submit({ form: parsed.data, key })
  }
  return (
    <StaffPage
      title={title}
      onBack={onClose}
      foot={
        <ButtonRow>
          <Button kind="ghost" onPress={onClose}>
            取消
          </Button>
          <Button onPress={onSend} busy={sending.kind === 'sending'} busyText="正在保存…">
            {props.submitText ?? '登记'}
          </Button>
        </ButtonRow>
      }
    >
      <Heading level={1}>{heading}</Heading>
      {children}
      {fields
        .filter(({ when }) => when?.(typed.value) ?? true)
        .map((field, place) => (
          <Fragment key={field.name}>
            {place === 1 && props.help?.(typed.value, answer)}
            <WrittenFieldInput
              act={act}
              field={field}
              value={typed.value[field.name]}
              error={
                problems[field.name] ?? (failure?.field === field.name ? failure.userMessage : undefined)
              }
              onChange={(value) => answer({ [field.name]: value })}
            />
          </Fragment>
        ))}
      <FollowsCard lines={props.follows?.(typed.value) ?? []} />
      <FailureNotice failure={failure} note="您填写的内容还在，可以再按一次。" />
    </StaffPage>
  )
}
