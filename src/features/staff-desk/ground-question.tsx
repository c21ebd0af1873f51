import type { OutcomeNotNow } from '@/domain/information-request/desk-path'
import type { OutcomeCode } from '@/domain/information-request/outcomes'
import { GROUND_OPTIONS, OTHER_SITUATIONS } from './desk-questions'
import { OptionQuestion } from './option-question'
import type { ReplyDraft } from './reply-draft'

type Props = {
  readonly draft: ReplyDraft
  readonly notNow: readonly OutcomeNotNow[]
  readonly onChange: (part: Partial<ReplyDraft>) => void
}

/** The second question: the ground of a refusal, or which other situation it is. */
export function GroundQuestion({ draft, notNow, onChange }: Props) {
  const isRefusal = draft.availability === 'refused'
  const all = isRefusal ? GROUND_OPTIONS : OTHER_SITUATIONS
  const early = (value: OutcomeCode) => notNow.find(({ outcome }) => outcome === value)
  const hints = all.flatMap(
    ({ value, text }) => early(value)?.message.replace(/^/, `“${text}”现在不能选：`) ?? [],
  )
  const answer = (ground: OutcomeCode) =>
    onChange(ground === draft.ground ? {} : { ground, legalBasis: null })
  return (
    <OptionQuestion
      id="ground"
      question={isRefusal ? '依据哪一条不能给？' : '是哪一种情形？'}
      options={all.filter(({ value }) => early(value) === undefined)}
      hint={hints.join('')}
      value={draft.ground}
      onChange={answer}
    />
  )
}
