import type { OutcomeCode } from '@/domain/information-request/outcomes'
import { GROUND_OPTIONS, OTHER_SITUATIONS } from './desk-questions'
import { OptionQuestion } from './option-question'
import type { ReplyDraft } from './reply-draft'

type Props = {
  readonly draft: ReplyDraft
  readonly onChange: (part: Partial<ReplyDraft>) => void
}

/** The second question: the ground of a refusal, or which other situation it is. */
export function GroundQuestion({ draft, onChange }: Props) {
  const isRefusal = draft.availability === 'refused'
  const answer = (ground: OutcomeCode) =>
    onChange(ground === draft.ground ? {} : { ground, legalBasis: null })
  return (
    <OptionQuestion
      id="ground"
      question={isRefusal ? '依据哪一条不能给？' : '是哪一种情形？'}
      options={isRefusal ? GROUND_OPTIONS : OTHER_SITUATIONS}
      value={draft.ground}
      onChange={answer}
    />
  )
}
