import * as z from 'zod/mini'
import { ASSIGNMENT_WAYS, REFERRAL_TARGETS, REOPENING_GROUNDS } from '../domain/information-request/events'
import { LETTER_KIND_CODES } from '../domain/letters/letter-kinds'
import { line, optionalLine } from './applicant'
import { identifier } from './case-id'
import { civilDay, earlier } from './civil-day'

const party = z.enum(['third_party', 'agency'], { error: '请选择第三方还是其他机关' })
const who = line('对方名称', 100)
const reason = line('理由', 500)

/** Hearing others before answering (Art. 32, 34). `on`: the day on which it happened, today or earlier. */
export const consultationActs = [
  z.strictObject({ act: z.literal('consult'), party, who, on: civilDay }),
  z.strictObject({ act: z.literal('record_consultation_receipt'), party, who, on: civilDay }),
  z.strictObject({
    act: z.literal('record_consultation_reply'),
    party,
    who,
    position: z.enum(['agrees', 'objects'], { error: '请选择同意还是不同意' }),
    reasons: optionalLine('对方的理由', 2000),
    on: civilDay,
  }),
] as const

/** Help from other units (Art. 10, 45), and the notice of a disclosure to a third party that didn't consent (Art. 32). */
export const toOthersActs = [
  z.strictObject({
    act: z.literal('ask_assistance'),
    who: line('协办单位', 100),
    task: line('协办事项', 500),
    answerBy: civilDay,
    on: civilDay,
  }),
  z.strictObject({
    act: z.literal('record_assistance'),
    who: line('协办单位', 100),
    result: line('反馈的结果', 2000),
    on: civilDay,
  }),
  z.strictObject({
    act: z.literal('tell_third_party'),
    who,
    disclosed: line('决定公开的内容', 1000),
    reason: line('决定公开的理由', 1000),
  }),
] as const

const FEE_COUNT = '件数或者页数应为 1 至 100000 的整数，请重新填写'

/** Requests far beyond reason in number or frequency, and their fee (Art. 35, 42). */
export const abundanceActs = [
  z.strictObject({ act: z.literal('ask_reasons'), on: earlier }),
  z.strictObject({
    act: z.literal('judge_reasons'),
    accepted: z.boolean({ error: '请选择理由是否合理' }),
    /** Day of the answer where it can't be given in time; empty where it can. */
    agreedOn: z.union([z.literal(''), civilDay], { error: '日期写成 2026-03-02 的样子' }),
    on: earlier,
  }),
  z.strictObject({
    act: z.literal('notice_fee'),
    scale: z.enum(['items', 'pages'], { error: '请选择按件还是按量，不能并用' }),
    count: z.int({ error: FEE_COUNT }).check(z.minimum(1, FEE_COUNT), z.maximum(100000, FEE_COUNT)),
    on: civilDay,
  }),
  z.strictObject({ act: z.literal('record_payment'), on: civilDay }),
] as const

/** What the applicant did on paper or by telephone, recorded for him. */
export const recordedForApplicant = [
  z.strictObject({
    act: z.literal('submit_correction'),
    description: line('补正后的内容', 2000),
    on: civilDay,
  }),
  z.strictObject({ act: z.literal('withdraw'), on: civilDay }),
] as const

/** A letter's parts in order, as a clerk words them. */
const letterParts = z
  .array(
    z.strictObject({
      id: z.string().check(z.regex(/^[a-z_]{1,40}(\.\d{1,3})?$/, '文书的段落不对，请刷新后再改')),
      text: optionalLine('这一段', 20000),
    }),
  )
  .check(z.minLength(1, '文书没有内容，请刷新后再改'), z.maxLength(100, '最多 100 段'))

/** Wording of the letters that go out with an act; a guarded part comes back by its place, with an empty text. */
export const wordingsForm = z.optional(
  z
    .array(
      z.strictObject({
        kind: z.enum(LETTER_KIND_CODES, { error: '没有这种文书，请刷新后再改' }),
        parts: letterParts,
      }),
    )
    .check(z.maxLength(5, '一次最多改 5 份文书')),
)

/** Wording of the drafted answer's letter, part by part in order (Art. 36); guarded parts come back as they are. */
export const letterActs = [
  z.strictObject({
    act: z.literal('edit_letter'),
    parts: letterParts,
  }),
] as const

/** Taking an answer back, up again, or the request elsewhere. */
export const turningActs = [
  z.strictObject({ act: z.literal('recall_reply'), reason }),
  z.strictObject({
    act: z.literal('reopen'),
    ground: z.enum(REOPENING_GROUNDS, { error: '请选择为什么重新办理' }),
    reason,
    dueOn: civilDay,
  }),
  z.strictObject({
    act: z.literal('refer'),
    to: z.enum(REFERRAL_TARGETS, { error: '请选择转为什么' }),
    reason,
  }),
  z.strictObject({ act: z.literal('merge'), intoNumber: line('并入哪一件', 60), reason }),
  z.strictObject({ act: z.literal('resume'), reason }),
  z.strictObject({
    act: z.literal('split'),
    kept: line('本件继续办的事项', 2000),
    items: z
      .array(line('另立的事项', 2000))
      .check(z.minLength(1, '请写明要另立的事项'), z.maxLength(9, '一次最多另立 9 件')),
  }),
] as const

/** Who handles the case (Art. 4), what they note among themselves, and what becomes of a proposal to publish (Art. 44). */
export const assigningActs = [
  z.strictObject({
    act: z.literal('assign'),
    way: z.enum(ASSIGNMENT_WAYS, { error: '请选择领办、转交还是代办' }),
    /** Colleague it is passed on to; left out where one takes it oneself. */
    to: z.optional(identifier),
    reason: optionalLine('原因', 200),
  }),
  z.strictObject({ act: z.literal('note'), text: line('备注', 1000) }),
  z.strictObject({
    act: z.literal('decide_publication'),
    accepted: z.boolean({ error: '请选择采纳还是不采纳' }),
    reason: line('审核理由', 500),
  }),
] as const
