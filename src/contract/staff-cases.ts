import * as z from 'zod/mini'
import { OUTCOME_CODES } from '../domain/information-request/outcomes'
import { line, optionalLine } from './applicant'
import { byId, identifier } from './case-id'
import type { ActPreview, StaffCaseView } from './case-view'
import { civilDay, earlier } from './civil-day'
import { answering } from './endpoint'
import {
  abundanceActs,
  assigningActs,
  consultationActs,
  letterActs,
  recordedForApplicant,
  toOthersActs,
  turningActs,
  wordingsForm,
} from './written-acts'

/** A case at the desk; reading it is an audit entry. */
export const readStaffCase = answering<StaffCaseView>()({
  area: 'staff',
  method: 'GET',
  path: '/cases/:id',
  input: byId,
})

/** Shows one personal field in full; needs a reason, and the applicant can see that it was read. */
export const revealPersonalField = answering<{ readonly field: string; readonly value: string }>()({
  area: 'staff',
  method: 'POST',
  path: '/cases/:id/reveal',
  input: () => z.strictObject({ id: identifier, field: line('栏目', 40), reason: line('查看原因', 100) }),
})

const outcome = z.enum(OUTCOME_CODES, { error: '请选择答复种类' })

/** A reply as drafted at the desk; completeness is judged by the domain, not here. */
export const replyForm = z.strictObject({
  outcome,
  facts: optionalLine('事实', 4000),
  reason: optionalLine('理由', 4000),
  legalBasis: z.array(line('依据', 200)).check(z.maxLength(20, '依据最多 20 条')),
  content: optionalLine('公开内容', 20000),
  withheld: z
    .array(z.strictObject({ part: line('不公开的部分', 500), ground: outcome, reason: line('理由', 1000) }))
    .check(z.maxLength(50, '不公开的部分最多 50 处')),
  redirectTo: optionalLine('应向谁申请', 500),
  searchRecord: optionalLine('检索记录', 2000),
})

export type ReplyForm = z.infer<typeof replyForm>

const seq = z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(0, '页面版本不对，请刷新后再办'))

/** Acts that the desk offers, in the order of the law; each has its form in `deskAct`. */
export const deskActs = [
  'confirm_receipt',
  'notice_correction',
  'extend',
  'draft_reply',
  'edit_letter',
  'return_reply',
  'approve_reply',
  'record_service',
  'close',
  'consult',
  'record_consultation_receipt',
  'record_consultation_reply',
  'ask_assistance',
  'record_assistance',
  'tell_third_party',
  'ask_reasons',
  'judge_reasons',
  'notice_fee',
  'record_payment',
  'submit_correction',
  'withdraw',
  'recall_reply',
  'reopen',
  'refer',
  'merge',
  'resume',
  'split',
  'assign',
  'note',
  'decide_publication',
] as const

const EXTENSION_DAYS = '延期天数应为 1 至 20 的整数（工作日），请重新填写'

/** One act at the desk, each with just what it needs. */
export const deskAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({
      act: z.literal('confirm_receipt'),
      how: optionalLine('确认记录', 300),
      on: earlier,
    }),
    z.strictObject({
      act: z.literal('notice_correction'),
      points: z
        .array(line('补正事项', 300))
        .check(z.minLength(1, '请写明要补正什么'), z.maxLength(20, '最多 20 项')),
      correctionDueOn: civilDay,
      on: earlier,
    }),
    z.strictObject({
      act: z.literal('extend'),
      days: z
        .int({ error: EXTENSION_DAYS })
        .check(z.minimum(1, EXTENSION_DAYS), z.maximum(20, EXTENSION_DAYS)),
      reason: line('延期理由', 500),
      on: earlier,
    }),
    z.strictObject({ act: z.literal('draft_reply'), reply: replyForm }),
    z.strictObject({ act: z.literal('return_reply'), reason: line('退回理由', 500) }),
    z.strictObject({ act: z.literal('approve_reply') }),
    z.strictObject({ act: z.literal('record_service'), servedOn: civilDay, how: line('送达方式', 100) }),
    z.strictObject({ act: z.literal('close'), outcome, reason: line('办结理由', 500) }),
    ...letterActs,
    ...consultationActs,
    ...toOthersActs,
    ...abundanceActs,
    ...recordedForApplicant,
    ...turningActs,
    ...assigningActs,
  ],
  { error: '没有这一种办理事项，请刷新后从列表里选' },
)

export type DeskAct = z.infer<typeof deskAct>

/** Carries out one act. Needs `Idempotency-Key`; `seq` guards against acting on an old page. */
export const actOnCase = answering<StaffCaseView>()({
  area: 'staff',
  method: 'POST',
  path: '/cases/:id/acts',
  input: () => z.strictObject({ id: identifier, seq, act: deskAct, wordings: wordingsForm }),
})

/** Works out the dates that an act would set or move, and the letters it would issue; changes nothing. */
export const previewAct = answering<ActPreview>()({
  area: 'staff',
  method: 'POST',
  path: '/cases/:id/acts/preview',
  input: () => z.strictObject({ id: identifier, act: deskAct }),
})
