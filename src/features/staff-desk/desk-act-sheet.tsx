import { useState, type ReactNode } from 'react'
import type { ZodMiniType } from 'zod/mini'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Heading } from '@/components/ui/heading'
import { answerProblems } from './answer-problems'
import { FailureNotice } from './failure-notice'
import { StaffPage } from './staff-page'
import type { DeskActs } from './use-desk-acting'
import { useKeptState } from './use-kept-state'
import { WrittenFieldInput } from './written-field-input'
import { initialOf, type Typed, type WrittenField } from './written-fields'

/** One act with its questions: what the contract takes is made of the answers. */
export interface DeskActSheetProps<Act> {
  readonly act: string
  readonly text: string
  /** Name under which what is typed is kept until it is through. */
  readonly kept: string
  readonly fields: readonly WrittenField[]
  readonly schema: ZodMiniType<Act>
  readonly toAct: (typed: Typed) => unknown
  readonly acting: DeskActs<Act>
  readonly onClose: () => void
  /** Above the name of the act: whose it is. */
  readonly above?: ReactNode
  /** Above the questions: what it is about. */
  readonly children?: ReactNode
  /** A question of its own, e.g. which document. */
  readonly extra?: (
    typed: Typed,
    answer: (more: Typed) => void,
    errorAt: (name: string) => string | undefined,
  ) => ReactNode
  /** Below the questions: help with the answers. */
  readonly below?: (typed: Typed, answer: (more: Typed) => void) => ReactNode
}

/** What is typed for one act, and what is wrong with it once it was tried. */
const useSheet = <Act,>({ kept, fields, schema, toAct, acting, onClose }: DeskActSheetProps<Act>) => {
  const typed = useKeptState<Typed>(kept, () => initialOf(fields))
  const [tried, setTried] = useState(false)
  const act = toAct(typed.value)
  const problems = tried ? answerProblems(schema, act) : {}
  const refusedField = acting.failure?.field.split('.').at(-1) ?? ''
  return {
    typed: typed.value,
    errorAt: (name: string): string | undefined =>
      problems[name] ?? (refusedField === name ? acting.failure?.userMessage : undefined),
    answer: (more: Typed): void => {
      acting.dismiss()
      typed.change((newest) => ({ ...newest, ...more }))
    },
    submit: (): void => {
      setTried(true)
      if (Object.keys(answerProblems(schema, act)).length > 0) return
      acting.act(act as Act, () => {
        typed.clear()
        onClose()
      })
    },
  }
}

/** The form of one act at the desk; what is typed is kept until it is through. */
export function DeskActSheet<Act>(props: DeskActSheetProps<Act>) {
  const { act, text, fields, acting, onClose, above, children, extra, below } = props
  const { typed, errorAt, answer, submit } = useSheet(props)
  return (
    <StaffPage
      title={text}
      onBack={onClose}
      foot={
        <ButtonRow>
          <Button kind="ghost" onPress={onClose}>
            取消
          </Button>
          <Button onPress={submit} busy={acting.busy} busyText="正在办理…">
            {`确定${text}`}
          </Button>
        </ButtonRow>
      }
    >
      {above}
      <Heading level={1}>{text}</Heading>
      {children}
      {extra?.(typed, answer, errorAt)}
      {fields
        .filter(({ when }) => when?.(typed) ?? true)
        .map((field) => (
          <WrittenFieldInput
            key={field.name}
            act={act}
            field={field}
            value={typed[field.name]}
            error={errorAt(field.name)}
            onChange={(value) => answer({ [field.name]: value })}
          />
        ))}
      {below?.(typed, answer)}
      <FailureNotice failure={acting.failure} note="您填写的内容还在，核对后可以再办一次。" />
    </StaffPage>
  )
}
