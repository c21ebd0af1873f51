import * as z from 'zod/mini'
import { TOPIC_EXTENSION_LIMIT } from '../domain/statute/periods'
import { DECLINE_GROUNDS } from '../domain/topic/grounds'
import { line, optionalLine } from './applicant'
import { identifier } from './case-id'

const TITLE = 60
const DETAIL = 500

/** What somebody wants to see, in everyday words. */
export const topicWords = z.strictObject({
  title: line('想看到什么', TITLE),
  detail: optionalLine('补充说明', DETAIL),
})

const MOST_DAYS = TOPIC_EXTENSION_LIMIT.length

const days = z
  .int({ error: '请填写延长几个工作日' })
  .check(z.minimum(1, '至少 1 个工作日'), z.maximum(MOST_DAYS, `最多 ${MOST_DAYS} 个工作日`))

const declineForm = z.strictObject({
  ground: z.enum(DECLINE_GROUNDS, { error: '请选择为什么不公开' }),
  reason: line('理由', 1000),
  elsewhere: line('还可以找哪里', 300),
})

/** Acts of the desk, each with just what it needs. */
export const topicDeskAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({ act: z.literal('check'), words: topicWords }),
    z.strictObject({ act: z.literal('keep_back'), reason: line('不予展示的理由', 300) }),
    z.strictObject({ act: z.literal('merge'), intoNumber: line('合并到哪一个的编号', 40) }),
    z.strictObject({ act: z.literal('assign'), unitId: identifier, reason: optionalLine('说明', 300) }),
    z.strictObject({ act: z.literal('extend'), days, reason: line('延长的理由', 300) }),
    z.strictObject({ act: z.literal('answer'), documentId: identifier, text: optionalLine('说明', 500) }),
    z.strictObject({ act: z.literal('decline'), decline: declineForm }),
    z.strictObject({ act: z.literal('reopen'), reason: line('重新办理的理由', 300) }),
  ],
  { error: '没有这一种办理事项，请刷新后从列表里选' },
)
export type TopicDeskAct = z.infer<typeof topicDeskAct>
