import type { StaffCaseView } from '@/contract/case-view'
import type { ReplyStep } from '@/domain/information-request/desk-path'
import { AvailabilityQuestion } from './availability-question'
import { CheckQuestion } from './check-question'
import { GroundQuestion } from './ground-question'
import { outcomeOf, type ReplyDraft } from './reply-draft'
import { WithheldQuestion } from './withheld-question'
import { WriteQuestion } from './write-question'

type Props = {
  readonly view: StaffCaseView
  readonly draft: ReplyDraft
  readonly step: ReplyStep
  readonly onChange: (part: Partial<ReplyDraft>) => void
}

/** The question that is asked now. */
export function ReplyQuestion({ view, draft, step, onChange }: Props) {
  const outcome = outcomeOf(draft)
  if (step === 'ground')
    return <GroundQuestion draft={draft} notNow={view.outcomesNotNow} onChange={onChange} />
  if (step === 'availability' || outcome === null)
    return <AvailabilityQuestion draft={draft} onChange={onChange} />
  switch (step) {
    case 'write':
      return <WriteQuestion draft={draft} outcome={outcome} onChange={onChange} />
    case 'withheld':
      return <WithheldQuestion parts={draft.withheld} onChange={(withheld) => onChange({ withheld })} />
    case 'check':
      return <CheckQuestion view={view} draft={draft} outcome={outcome} onChange={onChange} />
  }
}
