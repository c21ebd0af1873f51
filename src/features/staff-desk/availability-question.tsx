import type { Availability } from '@/domain/information-request/desk-path'
import { AVAILABILITY } from './desk-questions'
import { OptionQuestion } from './option-question'
import type { ReplyDraft } from './reply-draft'

type Props = {
  readonly draft: ReplyDraft
  readonly onChange: (part: Partial<ReplyDraft>) => void
}

/** The first question. A new answer takes back the second one and the articles that went with it. */
export function AvailabilityQuestion({ draft, onChange }: Props) {
  const answer = (availability: Availability) =>
    onChange(availability === draft.availability ? {} : { availability, ground: null, legalBasis: null })
  return (
    <OptionQuestion
      id="availability"
      question="本机关有没有这份信息？"
      options={AVAILABILITY}
      value={draft.availability}
      onChange={answer}
    />
  )
}
