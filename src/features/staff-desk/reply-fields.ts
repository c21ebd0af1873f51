import type { TextField } from '@/domain/information-request/desk-path'
import type { OutcomeCode } from '@/domain/information-request/outcomes'

export { textsFor as fieldsFor } from '@/domain/information-request/desk-path'

/** One text of a reply, as the desk asks for it. */
export interface ReplyFieldGuide {
  readonly label: string
  readonly hint: string
  readonly maxLength: number
}

const FACTS: ReplyFieldGuide = {
  label: '查明的事实',
  hint: '申请人要的是什么，本机关查到了什么。例：经查，本机关保存有2025年低保对象名单。',
  maxLength: 4000,
}

const REASON: ReplyFieldGuide = {
  label: '理由',
  hint: '为什么这样答复。把事实和依据连起来说，让申请人看得懂。',
  maxLength: 4000,
}

const CONTENT: ReplyFieldGuide = {
  label: '公开的内容，或者获取的方式',
  hint: '直接写内容；材料多的，写怎么取、到哪里取、什么时候取。',
  maxLength: 20000,
}

const REDIRECT: ReplyFieldGuide = {
  label: '应向谁申请',
  hint: '机关名称和联系方式。例：盈江县民政局。确实不知道的可以不填。',
  maxLength: 500,
}

const SEARCH: ReplyFieldGuide = {
  label: '检索记录',
  hint: '什么时候、谁、在哪里、用什么词查过，结果怎样。',
  maxLength: 2000,
}

const GUIDES: Readonly<Record<TextField, ReplyFieldGuide>> = {
  facts: FACTS,
  reason: REASON,
  content: CONTENT,
  redirectTo: REDIRECT,
  searchRecord: SEARCH,
}

/** Words around one text; where to find it is asked differently for what is already public. */
export const guideFor = (field: TextField, outcome: OutcomeCode): ReplyFieldGuide =>
  field === 'content' && (outcome === 'already_public' || outcome === 'publication')
    ? { ...CONTENT, label: '在哪里能看到', hint: '网址、栏目、文号，或者查阅的地点和时间。' }
    : GUIDES[field]
