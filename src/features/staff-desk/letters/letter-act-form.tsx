import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import { complaintDeskAct } from '@/contract/complaint-acts'
import type { ComplaintActView, StaffComplaintView } from '@/contract/complaints'
import { DeskActSheet } from '../desk-act-sheet'
import { keptName } from '../use-kept-state'
import type { Typed } from '../written-fields'
import { AnswerCheck } from './answer-check'
import { LETTER_FORMS } from './letter-forms'
import { UsualAnswer } from './usual-answer'
import type { LetterActing } from './use-letters'

type Props = {
  readonly view: StaffComplaintView
  readonly chosen: ComplaintActView
  readonly acting: LetterActing
  readonly onClose: () => void
}

type HelpProps = {
  readonly view: StaffComplaintView
  readonly typed: Typed
  readonly onFill: (more: Typed) => void
}

/** Usual wording and the check against what the letter asks. */
function AnswerHelp({ view, typed, onFill }: HelpProps) {
  return (
    <>
      <UsualAnswer view={view} typed={typed} onFill={onFill} />
      <AnswerCheck view={view} typed={typed} />
    </>
  )
}

/** The form of one act on a letter; what is typed is kept until it is through. */
export function LetterActForm({ view, chosen, acting, onClose }: Props) {
  const form = LETTER_FORMS[chosen.act]
  if (form === undefined) return null
  const act = `letter-${chosen.act}`
  return (
    <DeskActSheet
      act={act}
      text={chosen.text}
      kept={keptName(act, view.id)}
      fields={form.fields(view)}
      schema={complaintDeskAct}
      toAct={form.toAct}
      acting={acting}
      onClose={onClose}
      above={
        <Words size="small" tone="muted">
          {view.number}
        </Words>
      }
      {...(chosen.act === 'answer'
        ? { below: (typed, answer) => <AnswerHelp view={view} typed={typed} onFill={answer} /> }
        : {})}
    >
      <Card tone="blue">
        <Words>{view.text}</Words>
        <Words size="small" tone="muted">
          {chosen.article}
        </Words>
      </Card>
    </DeskActSheet>
  )
}
