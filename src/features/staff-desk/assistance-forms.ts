import type { StaffCaseView } from '@/contract/case-view'
import { dayField, type WrittenField, type WrittenForm } from './written-fields'

const REFERENCE = '写成 2026-12-18 的样子。要早于答复期限的最后一日，给自己留出起草的时间。'

/** A choice among names; one name alone is chosen already. */
const nameField = (label: string, names: readonly string[]): WrittenField => {
  const [only] = names
  const initial = names.length === 1 && only !== undefined ? { initial: only } : {}
  return {
    name: 'who',
    label,
    kind: 'choice',
    options: [...new Set(names)].map((value) => ({ value, text: value })),
    ...initial,
  }
}

const awaited = ({ assistances }: StaffCaseView): readonly string[] =>
  assistances.filter(({ givenOn }) => givenOn === null).map(({ who }) => who)

/** Forms for help from other units, and for the notice of a disclosure to a third party that did not consent. */
export const ASSISTANCE_FORMS = {
  ask_assistance: {
    submitText: '发出协办函',
    fields: (view) => [
      { name: 'who', label: '请谁协办', hint: '例如：盏西镇财政所。', kind: 'line', maxLength: 100 },
      {
        name: 'task',
        label: '协办什么',
        hint: '写清检索、核对或者提供什么。',
        kind: 'multiline',
        maxLength: 500,
      },
      { name: 'answerBy', label: '最迟哪天反馈', hint: REFERENCE, kind: 'day' },
      dayField('发函日期', view),
    ],
    toAct: ({ who, task, answerBy, on }) => ({ act: 'ask_assistance', who, task, answerBy, on }),
    follows: () => '协办函不写申请人是谁。协办的时间算在答复期限内，期限不停。',
  },
  record_assistance: {
    submitText: '登记反馈',
    fields: (view) => [
      nameField('哪个单位反馈', awaited(view)),
      {
        name: 'result',
        label: '反馈的结果',
        hint: '检索的范围、方式和结果；是否公开的意见。',
        kind: 'multiline',
        maxLength: 2000,
      },
      dayField('收到反馈日期', view),
    ],
    toAct: ({ who, result, on }) => ({ act: 'record_assistance', who, result, on }),
  },
  tell_third_party: {
    submitText: '决定公开并告知',
    fields: (view) => [
      nameField('告知谁', view.unwilling),
      {
        name: 'disclosed',
        label: '决定公开的内容',
        hint: '例如：2025年度项目的中标金额和验收结论。',
        kind: 'multiline',
        maxLength: 1000,
      },
      {
        name: 'reason',
        label: '决定公开的理由',
        hint: '不公开可能对公共利益造成什么重大影响，或者他的理由为什么不成立。',
        kind: 'multiline',
        maxLength: 1000,
      },
    ],
    toAct: ({ who, disclosed, reason }) => ({ act: 'tell_third_party', who, disclosed, reason }),
    follows: () =>
      '告知书写有申请行政复议、提起行政诉讼的渠道和期限。请打印盖章，送达第三方，再签发给申请人的答复。',
  },
} as const satisfies Readonly<Record<string, WrittenForm>>
