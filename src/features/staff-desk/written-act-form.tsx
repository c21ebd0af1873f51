import { Notice } from '@/components/ui/notice'
import type { StaffCaseView } from '@/contract/case-view'
import type { DeskAct } from '@/contract/staff-cases'
import { ActForm } from './act-form'
import { ActPreview } from './act-preview'
import { keptName, useKeptState } from './use-kept-state'
import { useActSubmit } from './use-act-submit'
import type { DeskActing } from './use-desk-act'
import { WrittenFieldInput } from './written-field-input'
import type { Typed, WrittenForm } from './written-fields'
import { WRITTEN_FORMS, type WrittenActName } from './written-forms'

type Props = {
  readonly view: StaffCaseView
  readonly act: WrittenActName
  readonly acting: DeskActing
  readonly onClose: () => void
}

const initialOf = (form: WrittenForm, view: StaffCaseView): Typed =>
  Object.fromEntries(
    form.fields(view).flatMap(({ name, initial }) => (initial === undefined ? [] : [[name, initial]])),
  )

/** The error of a field: its own, or that of what it is put together from. */
const errorAt = (wrong: Readonly<Record<string, string>>, name: string): string | undefined => {
  const parts = name === 'letter' ? ['party', 'who'] : [name, `${name}.0`]
  return parts.map((part) => wrong[part]).find((message) => message !== undefined)
}

/** The form of an act that is a list of questions; says what follows before it is sent. */
export function WrittenActForm({ view, act, acting, onClose }: Props) {
  const form: WrittenForm = WRITTEN_FORMS[act]
  const typed = useKeptState<Typed>(keptName(act, view.id), () => initialOf(form, view))
  const follows = form.follows?.(typed.value, view) ?? ''
  const made = form.toAct(typed.value) as DeskAct
  const { wrong, submit } = useActSubmit({ view, acting, act: made, typed, onClose })
  return (
    <ActForm
      view={view}
      act={act}
      acting={acting}
      submitText={form.submitText}
      onSubmit={submit}
      onCancel={onClose}
    >
      {form
        .fields(view)
        .filter(({ when }) => when?.(typed.value) ?? true)
        .map((field) => (
          <WrittenFieldInput
            key={field.name}
            act={act}
            field={field}
            value={typed.value[field.name]}
            error={errorAt(wrong, field.name)}
            onChange={(value) => typed.change((newest) => ({ ...newest, [field.name]: value }))}
          />
        ))}
      <ActPreview view={view} act={made} />
      {follows !== '' && (
        <Notice tone="amber" title="接下来">
          {follows}
        </Notice>
      )}
    </ActForm>
  )
}
