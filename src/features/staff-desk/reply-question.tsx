import type { StaffCaseView } from '@/contract/case-view'
import type { ReplyStep } from '@/domain/information-request/desk-path'
import { AvailabilityQuestion } from './availability-question'
import { CheckQuestion } from './check-question'
import { GroundQuestion } from './ground-question'
import { outcomeOf, type ReplyDraft } from './reply-draft'
import { UsualTexts } from './usual-texts'
import type { ReplyChange } from './use-reply-desk'
import { WithheldQuestion } from './withheld-question'
import { WriteQuestion } from './write-question'

type Props = {
  readonly view: StaffCaseView
  readonly draft: ReplyDraft
  readonly step: ReplyStep
  readonly onChange: (part: ReplyChange) => void
}

/** The question that is asked now. */
export function ReplyQuestion({ view, draft, step, onChange }: Props) {
  const outcome = outcomeOf(draft)
  const usual = <UsualTexts view={view} draft={draft} onChange={onChange} />
  if (step === 'ground')
    return (
      <>
        <GroundQuestion draft={draft} notNow={view.outcomesNotNow} onChange={onChange} />
        {usual}
      </>
    )
  if (step === 'availability' || outcome === null)
    return (
      <>
        <AvailabilityQuestion draft={draft} onChange={onChange} />
        {usual}
      </>
    )
  switch (step) {
    case 'write':
      return (
        <>
          <WriteQuestion draft={draft} outcome={outcome} onChange={onChange} />
          {usual}
        </>
      )
    case 'withheld':
      return (
        <WithheldQuestion
          parts={draft.withheld}
          onChange={(change) => onChange((newest) => ({ withheld: change(newest.withheld) }))}
        />
      )
    case 'check':
      return <CheckQuestion view={view} draft={draft} outcome={outcome} onChange={onChange} />
  }
}
