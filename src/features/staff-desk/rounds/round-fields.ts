import type { RoundContent } from '@/domain/opinion-round/round-content'
import { oneLine, written } from '../dossiers/dossier-form'
import type { Typed, WrittenField } from '../written-fields'

const YES_NO = [
  { value: 'no', text: '不是', note: '一般的办法、方案、规划' },
  { value: 'yes', text: '是', note: '列入重大行政决策目录的：一般不少于 30 天' },
]

/** Questions of a draft; the same when it is begun and when it is changed. */
export const roundFields: readonly WrittenField[] = [
  oneLine('title', ['标题', '例：盏西镇农村垃圾收运办法（征求意见稿）']),
  written('background', ['背景和主要变化', '用大白话写：为什么起草、和现在比改了什么、影响哪些人。'], 5000),
  written('text', ['征求意见的全文', '一段一行，贴上就行。居民可以对每一段提意见。'], 60_000),
  { name: 'isMajor', label: '是不是重大行政决策', kind: 'choice', options: YES_NO, initial: 'no' },
  {
    name: 'days',
    label: '征集多少天',
    hint: '从开始的第二天数起，一般 30 天，最少 7 天。',
    kind: 'number',
    maxLength: 3,
    initial: '30',
  },
  {
    ...written('shortBecause', [
      '为什么不到 30 天',
      '重大行政决策缩短期限要说明紧急的理由，理由会一起公布。',
    ]),
    when: ({ isMajor, days }) => isMajor === 'yes' && Number(days) < 30,
  },
  oneLine('phone', ['打电话提意见', '写办公电话。老人不用手机也要能提。'], 40),
  oneLine('address', ['当面或者写信', '地址、收信的办公室。'], 200),
  written('meeting', ['座谈会', '有的话写明时间、地点。'], 300),
]

/** What was typed as the form of the contract. */
export const toRoundForm = ({ isMajor, days, shortBecause = '', ...typed }: Typed): unknown => ({
  ...typed,
  isMajor: isMajor === 'yes',
  days: Number(days),
  shortBecause: isMajor === 'yes' && Number(days) < 30 ? shortBecause : '',
})

/** A draft as it stands in the fields. */
export const typedOf = (content: RoundContent): Typed => ({
  title: content.title,
  background: content.background,
  text: content.blocks.join('\n'),
  isMajor: content.isMajor ? 'yes' : 'no',
  days: String(content.days),
  shortBecause: content.shortBecause,
  ...content.otherWays,
})

/** A new draft with nothing in it. */
export const EMPTY_ROUND: Typed = {
  ...Object.fromEntries(roundFields.map(({ name, initial = '' }) => [name, initial])),
}
