import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Words } from '@/components/ui/words'
import type { DeskActView } from '@/contract/desk-act-view'
import { FailureNotice } from '../failure-notice'
import { StaffPage } from '../staff-page'
import { keptName, useKeptState } from '../use-kept-state'
import { WrittenFieldInput } from '../written-field-input'
import type { Typed } from '../written-fields'
import { problemsOfAct, type DossierActForm, type DossierAtDesk, type DossierForms } from './dossier-form'
import type { DeskActs } from '../use-desk-acting'

type Props<View extends DossierAtDesk, Act> = {
  readonly view: View
  readonly chosen: DeskActView
  readonly forms: DossierForms<View, Act>
  readonly acting: DeskActs<Act>
  readonly onClose: () => void
}

const initialOf = <View,>(form: DossierActForm<View>, view: View): Typed =>
  Object.fromEntries(
    form.fields(view).flatMap(({ name, initial }) => (initial === undefined ? [] : [[name, initial]])),
  )

/** The form of one act on a dossier; what is typed is kept until it is through. */
export function DossierActPage<View extends DossierAtDesk, Act>(props: Props<View, Act>) {
  const { view, chosen, forms, acting, onClose } = props
  const form = forms.forms[chosen.act]
  const typed = useKeptState<Typed>(keptName(`${forms.kind}-${chosen.act}`, view.id), () =>
    form === undefined ? {} : initialOf(form, view),
  )
  const [tried, setTried] = useState(false)
  if (form === undefined) return null
  const act = form.toAct(typed.value, view)
  const problems = tried ? problemsOfAct(forms.parser, act) : {}
  const refusedField = acting.failure?.field.split('.').at(-1) ?? ''
  const errorAt = (name: string): string | undefined =>
    problems[name] ?? (refusedField === name ? acting.failure?.userMessage : undefined)
  const submit = () => {
    setTried(true)
    if (Object.keys(problemsOfAct(forms.parser, act)).length > 0) return
    acting.act(act as Act, () => {
      typed.clear()
      onClose()
    })
  }
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
        {view.title}
      </Words>
      <Heading level={1}>{chosen.text}</Heading>
      <Card tone="blue">
        <Words>{form.guide}</Words>
        <Words size="small" tone="muted">
          {chosen.article}
        </Words>
      </Card>
      {form
        .fields(view)
        .filter(({ when }) => when?.(typed.value) ?? true)
        .map((field) => (
          <WrittenFieldInput
            key={field.name}
            act={`${forms.kind}-${chosen.act}`}
            field={field}
            value={typed.value[field.name]}
            error={errorAt(field.name)}
            onChange={(value) => {
              acting.dismiss()
              typed.change((newest) => ({ ...newest, [field.name]: value }))
            }}
          />
        ))}
      <FailureNotice failure={acting.failure} note="您填写的内容还在，核对后可以再办一次。" />
    </StaffPage>
  )
}
