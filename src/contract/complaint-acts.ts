import * as z from 'zod/mini'
import { COMPLAINT_KINDS } from '../domain/complaint/kinds'
import { COMPLAINT_OUTCOMES } from '../domain/complaint/outcomes'
import { RATINGS } from '../domain/information-request/events'
import { line, optionalLine } from './applicant'
import { identifier } from './case-id'
import { civilDay } from './civil-day'

/** What a letter is about, of the kinds that the law tells apart. */
export const complaintKind = z.enum(COMPLAINT_KINDS, { error: '请选择来信的类别' })

/** A person or unit of the township. */
export const concernedForm = z.strictObject(
  { kind: z.enum(['person', 'unit'], { error: '请选择是人还是单位' }), id: identifier },
  { error: '请选择被反映的人或者单位' },
)

/** A point on Chinese maps (GCJ-02). Unit: degrees. */
export const geoPoint = z.strictObject(
  {
    lat: z.number().check(z.minimum(-90), z.maximum(90)),
    lng: z.number().check(z.minimum(-180), z.maximum(180)),
  },
  { error: '位置不对，请重新选，或者只写地点' },
)

const answerForm = z.strictObject({
  outcome: z.enum(COMPLAINT_OUTCOMES, { error: '请选择办理结果' }),
  text: optionalLine('办理情况', 3000),
  reason: optionalLine('理由', 1000),
  handedTo: optionalLine('归哪个单位管', 100),
  contact: optionalLine('联系方式', 100),
})

const days = z.int({ error: '请填写延长几天' }).check(z.minimum(1, '至少 1 天'), z.maximum(30, '最多 30 天'))

/** Acts of the desk, each with just what it needs. */
export const complaintDeskAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({
      act: z.literal('sort'),
      kind: complaintKind,
      reason: optionalLine('改类别的理由', 300),
    }),
    z.strictObject({ act: z.literal('name_concern'), concerned: concernedForm }),
    z.strictObject({ act: z.literal('tell_receipt'), how: line('怎样告知', 200) }),
    z.strictObject({ act: z.literal('accept') }),
    z.strictObject({ act: z.literal('object'), reason: line('异议的理由', 500) }),
    z.strictObject({ act: z.literal('assign'), to: identifier, reason: optionalLine('说明', 300) }),
    z.strictObject({ act: z.literal('return_assignment'), reason: line('退回的理由', 300) }),
    z.strictObject({
      act: z.literal('ask_part'),
      unitId: identifier,
      task: line('请它办什么', 500),
      answerBy: civilDay,
    }),
    z.strictObject({ act: z.literal('give_part'), unitId: identifier, result: line('反馈内容', 2000) }),
    z.strictObject({ act: z.literal('tell_progress'), text: line('办理进展', 1000) }),
    z.strictObject({ act: z.literal('extend'), days, reason: line('延长的理由', 500) }),
    z.strictObject({ act: z.literal('answer'), answer: answerForm }),
    z.strictObject({ act: z.literal('supervise'), demand: line('督办要求', 500), answerBy: civilDay }),
    z.strictObject({ act: z.literal('report'), result: line('督办结果', 2000) }),
    z.strictObject({
      act: z.literal('hand_over'),
      to: line('转给哪个单位', 100),
      contact: optionalLine('联系方式', 100),
      reason: line('转交的理由', 500),
    }),
    z.strictObject({ act: z.literal('convert') }),
    z.strictObject({ act: z.literal('join'), intoNumber: line('并入哪一封的编号', 40) }),
    z.strictObject({ act: z.literal('note'), text: line('备注', 1000) }),
    z.strictObject({ act: z.literal('close'), reason: optionalLine('说明', 300) }),
  ],
  { error: '没有这一种办理事项，请刷新后从列表里选' },
)
export type ComplaintDeskAct = z.infer<typeof complaintDeskAct>

const ratings = RATINGS.map((rating) => z.literal(rating))

/** Acts of whoever wrote the letter. */
export const complaintSenderAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({ act: z.literal('sort'), kind: complaintKind }),
    z.strictObject({ act: z.literal('add'), text: line('补充的内容', 1000) }),
    z.strictObject({
      act: z.literal('confirm'),
      rating: z.union(ratings, { error: '请选择满意程度' }),
      words: optionalLine('想说的话', 200),
      mayPublish: z._default(z.boolean(), false),
    }),
    z.strictObject({ act: z.literal('reopen'), reason: line('哪里没有办好', 500) }),
    z.strictObject({ act: z.literal('allow_publication'), allows: z.boolean() }),
    z.strictObject({ act: z.literal('withdraw') }),
  ],
  { error: '没有这一种操作，请刷新后再办' },
)
export type ComplaintSenderAct = z.infer<typeof complaintSenderAct>
