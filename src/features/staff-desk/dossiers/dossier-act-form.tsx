import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import type { DeskActView } from '@/contract/desk-act-view'
import { DeskActSheet } from '../desk-act-sheet'
import type { DeskActs } from '../use-desk-acting'
import { LineList } from './line-list'
import { keptName } from '../use-kept-state'
import type { DossierAtDesk, DossierForms } from './dossier-form'

type Props<View extends DossierAtDesk, Act> = {
  readonly view: View
  readonly chosen: DeskActView
  readonly forms: DossierForms<View, Act>
  readonly acting: DeskActs<Act>
  readonly onClose: () => void
}

/** The form of one act on a dossier; what is typed is kept until it is through. */
export function DossierActPage<View extends DossierAtDesk, Act>(props: Props<View, Act>) {
  const { view, chosen, forms, acting, onClose } = props
  const form = forms.forms[chosen.act]
  if (form === undefined) return null
  const act = `${forms.kind}-${chosen.act}`
  return (
    <DeskActSheet
      act={act}
      text={chosen.text}
      kept={keptName(act, view.id)}
      fields={form.fields(view)}
      schema={forms.parser}
      toAct={(typed) => form.toAct(typed, view)}
      acting={acting}
      below={() => form.below?.(view)}
      onClose={onClose}
      above={
        <Words size="small" tone="muted">
          {view.title}
        </Words>
      }
    >
      <Card tone="blue">
        <Words>{form.guide}</Words>
        <LineList lines={form.follows?.(view) ?? []} />
        <Words size="small" tone="muted">
          {chosen.article}
        </Words>
      </Card>
    </DeskActSheet>
  )
}
