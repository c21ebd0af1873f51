import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Words } from '@/components/ui/words'
import { complaintDeskAct, type ComplaintDeskAct } from '@/contract/complaint-acts'
import type { ComplaintActView, StaffComplaintView } from '@/contract/complaints'
import { FailureNotice } from '../failure-notice'
import { StaffPage } from '../staff-page'
import { keptName, useKeptState } from '../use-kept-state'
import { WrittenFieldInput } from '../written-field-input'
import type { Typed } from '../written-fields'
import { AnswerCheck } from './answer-check'
import { LETTER_FORMS, type LetterActForm as Form } from './letter-forms'
import { UsualAnswer } from './usual-answer'
import type { LetterActing } from './use-letters'

type Props = {
  readonly view: StaffComplaintView
  readonly chosen: ComplaintActView
  readonly acting: LetterActing
  readonly onClose: () => void
}

type KeptTyped = Pick<ReturnType<typeof useKeptState<Typed>>, 'value' | 'change'>

const MISSING = '请填写这一栏'

/** What is wrong with the answers so far, by the last word of the field. */
const problemsOf = (act: unknown): Readonly<Record<string, string>> => {
  const parsed = complaintDeskAct.safeParse(act)
  if (parsed.success) return {}
  return Object.fromEntries(
    parsed.error.issues.map(({ path, message }) => [
      String(path.filter((part) => part !== 'id').at(-1) ?? ''),
      /[\u4e00-\u9fff]/.test(message) ? message : MISSING,
    ]),
  )
}

const initialOf = (form: Form, view: StaffComplaintView): Typed =>
  Object.fromEntries(
    form.fields(view).flatMap(({ name, initial }) => (initial === undefined ? [] : [[name, initial]])),
  )

/** Usual wording and the check against what the letter asks. */
function AnswerHelp({ view, typed }: { readonly view: StaffComplaintView; readonly typed: KeptTyped }) {
  return (
    <>
      <UsualAnswer
        view={view}
        typed={typed.value}
        onFill={(more) => typed.change((newest) => ({ ...newest, ...more }))}
      />
      <AnswerCheck view={view} typed={typed.value} />
    </>
  )
}

/** The form of one act on a letter; what is typed is kept until it is through. */
export function LetterActForm({ view, chosen, acting, onClose }: Props) {
  const form = LETTER_FORMS[chosen.act]
  const typed = useKeptState<Typed>(keptName(`letter-${chosen.act}`, view.id), () =>
    form === undefined ? {} : initialOf(form, view),
  )
  const [tried, setTried] = useState(false)
  if (form === undefined) return null
  const act = form.toAct(typed.value)
  const problems = tried ? problemsOf(act) : {}
  const refusedField = acting.failure?.field.split('.').at(-1) ?? ''
  const errorAt = (name: string): string | undefined =>
    problems[name] ?? (refusedField === name ? acting.failure?.userMessage : undefined)
  const submit = () => {
    setTried(true)
    if (Object.keys(problemsOf(act)).length > 0) return
    acting.act(act as ComplaintDeskAct, () => {
      typed.clear()
      onClose()
    })
  }
  const fields = form.fields(view).filter(({ when }) => when?.(typed.value) ?? true)
  return (
    <StaffPage
      title={chosen.text}
      onBack={onClose}
      foot={
        <ButtonRow>
          <Button kind="ghost" onPress={onClose}>
            取消
          </Button>
          <Button onPress={submit} busy={acting.busy} busyText="正在办理…">
            {`确定${chosen.text}`}
          </Button>
        </ButtonRow>
      }
    >
      <Words size="small" tone="muted">
        {view.number}
      </Words>
      <Heading level={1}>{chosen.text}</Heading>
      <Card tone="blue">
        <Words>{view.text}</Words>
        <Words size="small" tone="muted">
          {chosen.article}
        </Words>
      </Card>
      {fields.map((field) => {
        const error = errorAt(field.name)
        return (
          <WrittenFieldInput
            key={field.name}
            act={`letter-${chosen.act}`}
            field={field}
            value={typed.value[field.name]}
            error={error}
            onChange={(value) => {
              acting.dismiss()
              typed.change((newest) => ({ ...newest, [field.name]: value }))
            }}
          />
        )
      })}
      {chosen.act === 'answer' && <AnswerHelp view={view} typed={typed} />}
      <FailureNotice failure={acting.failure} note="您填写的内容还在，核对后可以再办一次。" />
    </StaffPage>
  )
}
