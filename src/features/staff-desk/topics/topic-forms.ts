import type { StaffTopicView } from '@/contract/topics'
import type { TopicAct } from '@/domain/topic/events'
import { DECLINE_GROUNDS, GROUND_RULES } from '@/domain/topic/grounds'
import type { Typed, WrittenField } from '../written-fields'

/** The form of an act on a topic: its questions, and the act that the answers make. */
export interface TopicForm {
  readonly fields: (view: StaffTopicView) => readonly WrittenField[]
  /** The act as the contract takes it; what is missing is found there. */
  readonly toAct: (typed: Typed) => unknown
}

const written = (name: string, label: string, hint: string): WrittenField => ({
  name,
  label,
  hint,
  kind: 'multiline',
  maxLength: 300,
})

const OTHER = 'other'
const byNumber: WrittenField = {
  name: 'intoNumber',
  label: '合并到哪一个',
  hint: '写编号，例：盏题〔2026〕1号。对方要已经展示。',
  kind: 'line',
  maxLength: 40,
}

/** Those that are alike are pressed, any other is written by its number. */
const mergeFields = ({ alike }: StaffTopicView): readonly WrittenField[] =>
  alike.length === 0
    ? [byNumber]
    : [
        {
          name: 'into',
          label: '合并到哪一个',
          kind: 'choice',
          options: [
            ...alike.map(({ number, title, supporters }) => ({
              value: number,
              text: title,
              note: `${number}，${supporters} 人想看`,
            })),
            { value: OTHER, text: '别的，写编号' },
          ],
        },
        { ...byNumber, when: ({ into }) => into === OTHER },
      ]

/** Forms of the acts at the desk. */
export const TOPIC_FORMS: Readonly<Partial<Record<TopicAct, TopicForm>>> = {
  check: {
    fields: ({ suggested }) => [
      {
        name: 'title',
        label: '展示的题目',
        hint: '删去骂人的话和个人信息，意思不要改。',
        kind: 'line',
        initial: suggested.title,
        maxLength: 60,
      },
      {
        ...written('detail', '展示的补充说明', '可以不写。'),
        initial: suggested.detail,
        maxLength: 500,
      },
    ],
    toAct: ({ title = '', detail = '' }) => ({ act: 'check', words: { title, detail } }),
  },
  keep_back: {
    fields: () => [written('reason', '不予展示的理由', '点题的人会看到。改好文字还可以重新点题。')],
    toAct: ({ reason = '' }) => ({ act: 'keep_back', reason }),
  },
  merge: {
    fields: mergeFields,
    toAct: ({ into = OTHER, intoNumber = '' }) => ({
      act: 'merge',
      intoNumber: into === OTHER ? intoNumber : into,
    }),
  },
  assign: {
    fields: ({ units }) => [
      {
        name: 'unitId',
        label: '交给哪个单位',
        kind: 'choice',
        options: units.map(({ id, name }) => ({ value: id, text: name })),
      },
      written('reason', '说明', '可以不写。'),
    ],
    toAct: ({ unitId, reason = '' }) => ({ act: 'assign', unitId, reason }),
  },
  extend: {
    fields: () => [
      { name: 'days', label: '延长几个工作日', hint: '最多 10 个。', kind: 'number', maxLength: 2 },
      written('reason', '延长的理由', '会公开，并告诉点题和支持的人。'),
    ],
    toAct: ({ days = '', reason = '' }) => ({ act: 'extend', days: Number(days), reason }),
  },
  answer: {
    fields: () => [{ ...written('text', '说明', '可以不写。比如在文件的哪一部分。'), maxLength: 500 }],
    toAct: ({ documentId = '', text = '' }) => ({ act: 'answer', documentId, text }),
  },
  decline: {
    fields: () => [
      {
        name: 'ground',
        label: '为什么不公开',
        kind: 'choice',
        options: DECLINE_GROUNDS.map((value) => ({
          value,
          text: GROUND_RULES[value].text,
          note: GROUND_RULES[value].hint,
        })),
      },
      { ...written('reason', '理由', '写明依据的条文和事实，会公开。'), maxLength: 1000 },
      written('elsewhere', '还可以找哪里', '哪个单位、电话；或者怎样依申请公开。'),
    ],
    toAct: ({ ground, reason = '', elsewhere = '' }) => ({
      act: 'decline',
      decline: { ground, reason, elsewhere },
    }),
  },
  reopen: {
    fields: () => [written('reason', '重新办理的理由', '会公开。期限从今天重新算起。')],
    toAct: ({ reason = '' }) => ({ act: 'reopen', reason }),
  },
}
