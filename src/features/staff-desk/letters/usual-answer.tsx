import type { StaffComplaintView } from '@/contract/complaints'
import type { ComplaintOutcome } from '@/domain/complaint/outcomes'
import { usualAnswer } from '@/domain/complaint/usual-answers'
import { UsualTextsButton } from '../usual-texts-button'
import type { Typed } from '../written-fields'

type Props = {
  readonly view: StaffComplaintView
  readonly typed: Typed
  readonly onFill: (more: Typed) => void
}

/** Usual wording of an answer, by kind and outcome. */
export function UsualAnswer({ view, typed, onFill }: Props) {
  const usual = typed.outcome === undefined ? null : usualAnswer(view.kind, typed.outcome as ComplaintOutcome)
  const open = Object.entries(usual ?? {}).filter(([field]) => (typed[field] ?? '').trim() === '')
  if (open.length === 0) return null
  return <UsualTextsButton text="填入常用写法" onPress={() => onFill(Object.fromEntries(open))} />
}
