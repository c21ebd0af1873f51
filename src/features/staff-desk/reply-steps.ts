import { checkReply, type MissingPart } from '@/domain/information-request/complete-reply'
import { stepOfPart, stepsFor, type ReplyStep } from '@/domain/information-request/desk-path'
import { toReply, type ReplyDraft } from './reply-draft'

export { asksBasisEarly } from '@/domain/information-request/desk-path'

/** The questions that these answers lead through. */
export const stepsOf = ({ availability }: ReplyDraft): readonly ReplyStep[] => stepsFor(availability)

/** What the law still wants before the next question may be asked. */
export const missingAt = (draft: ReplyDraft, step: ReplyStep): readonly MissingPart[] => {
  if (step === 'availability' && draft.availability === null) {
    return [{ field: 'availability', message: '请先选一个答案。' }]
  }
  const reply = toReply(draft)
  if (reply === null) {
    return step === 'availability' ? [] : [{ field: 'ground', message: '请先选出是哪一种。' }]
  }
  if (step === 'availability' || step === 'ground') return []
  const missing = checkReply(reply)
  return step === 'check' ? missing : missing.filter((part) => stepOfPart(part.field, reply.outcome) === step)
}

/** The step the draft stands at; a shorter way than before ends at its last question. */
export const currentStep = (draft: ReplyDraft): ReplyStep => {
  const steps = stepsOf(draft)
  return steps[Math.min(draft.step, steps.length - 1)] ?? 'availability'
}
