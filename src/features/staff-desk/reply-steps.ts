import { checkReply, type MissingPart } from '@/domain/information-request/complete-reply'
import type { OutcomeCode } from '@/domain/information-request/outcomes'
import { toReply, type ReplyDraft } from './reply-draft'

/** Questions the desk asks, one at a time. */
export type ReplyStep = 'availability' | 'ground' | 'write' | 'withheld' | 'check'

/** Outcomes that rest on another law than the Regulation: its article is asked with the texts. */
const OTHER_LAW: readonly OutcomeCode[] = ['law_forbids', 'special_query']

/** Whether the articles must be written by hand before the check. */
export const asksBasisEarly = (outcome: OutcomeCode): boolean => OTHER_LAW.includes(outcome)

/** The questions that these answers lead through. */
export const stepsOf = (draft: ReplyDraft): readonly ReplyStep[] => {
  const second = draft.availability === 'refused' || draft.availability === 'otherwise'
  return [
    'availability',
    ...(second ? (['ground'] as const) : []),
    'write',
    ...(draft.availability === 'partial' ? (['withheld'] as const) : []),
    'check',
  ]
}

const stepOfPart = (field: string, outcome: OutcomeCode): ReplyStep => {
  if (field.startsWith('withheld')) return 'withheld'
  if (field.startsWith('legalBasis')) return asksBasisEarly(outcome) ? 'write' : 'check'
  return field === 'outcome' ? 'availability' : 'write'
}

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
