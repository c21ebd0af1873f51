import type { StaffCaseView } from '@/contract/case-view'
import type { MissingPart } from '@/domain/information-request/complete-reply'
import type { ReplyStep } from '@/domain/information-request/desk-path'
import { draftFromReply, emptyReplyDraft, saysTheSame, toReply, type ReplyDraft } from './reply-draft'
import { currentStep, missingAt, stepsOf } from './reply-steps'
import { scrollToTop } from './scroll-to-top'
import { useDeskAct, type DeskActing } from './use-desk-act'
import { keptName, useKeptState } from './use-kept-state'

/** Some answers, or how they follow from the newest ones. */
export type ReplyChange = Partial<ReplyDraft> | ((newest: ReplyDraft) => Partial<ReplyDraft>)

export interface ReplyDesk {
  readonly draft: ReplyDraft
  readonly step: ReplyStep
  readonly place: number
  readonly total: number
  readonly missing: readonly MissingPart[]
  readonly isKept: boolean
  /** Whether these very answers wait for approval. */
  readonly isSubmitted: boolean
  readonly acting: DeskActing
  /** Sets answers; given a function, works them out from the newest ones. */
  readonly change: (part: ReplyChange) => void
  readonly forward: () => void
  /** False at the first question. */
  readonly back: () => boolean
  readonly submit: () => void
}

const startingDraft = (view: StaffCaseView): ReplyDraft =>
  view.draft === null ? emptyReplyDraft() : draftFromReply(view.draft.reply)

/** Answers given so far, which question is asked, what it still lacks, and sending it for approval. */
export const useReplyDesk = (view: StaffCaseView): ReplyDesk => {
  const kept = useKeptState<ReplyDraft>(keptName('reply', view.id), () => startingDraft(view))
  const acting = useDeskAct(view.id)
  const draft = kept.value
  const steps = stepsOf(draft)
  const step = currentStep(draft)
  const place = steps.indexOf(step)
  const change = (part: ReplyChange) => {
    acting.dismiss()
    kept.change((newest) => ({ ...newest, ...(typeof part === 'function' ? part(newest) : part) }))
  }
  const go = (step: number) => {
    change({ step })
    scrollToTop()
  }
  // The answers stay on the phone until the letter is out: a returned draft is opened again from them.
  const submit = () => {
    const reply = toReply(draft)
    if (reply === null) return
    const form = { ...reply, legalBasis: [...reply.legalBasis], withheld: [...reply.withheld] }
    acting.act(view.seq, { act: 'draft_reply', reply: form })
  }
  return {
    draft,
    step,
    place,
    total: steps.length,
    missing: missingAt(draft, step),
    isKept: kept.isKept,
    isSubmitted: view.draft !== null && saysTheSame(draft, view.draft.reply),
    acting,
    change,
    forward: () => go(place + 1),
    back: () => {
      if (place > 0) go(place - 1)
      return place > 0
    },
    submit,
  }
}
