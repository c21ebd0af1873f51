import type { ComplaintKind } from './kinds'
import type { ComplaintOutcome } from './outcomes'

/** Usual wording of an answer: what was found and done, and why something wasn't. */
export interface UsualAnswer {
  readonly text: string
  readonly reason?: string
}

const BY_OUTCOME: Readonly<Partial<Record<ComplaintOutcome, UsualAnswer>>> = {
  solved: { text: '您反映的问题，我们于__月__日到现场核实，已于__月__日办好：__。' },
  partly_solved: {
    text: '您反映的问题，我们于__月__日到现场核实。已经办好的：__。还没有办好的：__，计划__月__日前办好。',
    reason: '还没有办好的部分，原因是__。',
  },
  not_solved: {
    text: '您反映的问题，我们于__月__日到现场核实，情况是：__。',
    reason: '现在还不能解决，原因是__。条件具备时（__）会再办，办前告诉您。',
  },
  explained: { text: '您问的事，按照《__》第__条：__。办理的话，请带__，到__，时间是__，电话__。' },
  adopted: { text: '您的建议我们采纳。将于__月__日前做：__，由__负责。' },
  not_adopted: { text: '您的建议我们研究过，情况是：__。', reason: '没有采纳，原因是__。' },
  no_basis: {
    text: '您反映的情况，我们于__月__日查看了__，问了__，查到的是：__。',
    reason: '查到的情况与反映的不一致：__。您有新的材料，可以补充。',
  },
  not_ours: {
    text: '您反映的事，我们核实了情况：__，并已把材料转给主管单位。',
    reason: '按照《__》，这件事由该单位主管。',
  },
  legal_path: {
    text: '您反映的事，法律规定有专门的途径办理。',
    reason: '按照《信访工作条例》第三十一条，这件事应当通过__办理，期限是__。',
  },
}

const BY_KIND: Readonly<
  Partial<Record<ComplaintKind, Readonly<Partial<Record<ComplaintOutcome, UsualAnswer>>>>>
> = {
  record_correction: {
    solved: { text: '您的登记，我们核对了__，原来写的是__，已于__月__日改为__。' },
    no_basis: {
      text: '您的登记，我们核对了__，登记的是__。',
      reason: '登记与材料一致。您认为材料不对的，请带__到__更正。',
    },
  },
  emergency: {
    solved: { text: '接到后，__时__分到现场，险情已经排除：__。今后__，有变化请打__。' },
  },
}

/**
 * Usual wording of an answer with what is to be filled in marked `__`; null where there is none.
 * Source: house wording; 信访工作条例 (2022) Art. 31, 32.
 * @example usualAnswer('complaint', 'solved')?.text
 */
export const usualAnswer = (kind: ComplaintKind, outcome: ComplaintOutcome): UsualAnswer | null =>
  BY_KIND[kind]?.[outcome] ?? BY_OUTCOME[outcome] ?? null

/** Whether something is still to be filled in. @example hasBlanks('已于__月__日办好') // true */
export const hasBlanks = (text: string): boolean => text.includes('__')
