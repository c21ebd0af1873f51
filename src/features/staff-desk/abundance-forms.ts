import { feeLines } from '@/domain/statute/fee'
import { dayField, type Typed, type WrittenForm } from './written-fields'

const SCALES = [
  {
    value: 'items',
    text: '按件',
    note: '同一申请人一个自然月内：10 件以内不收，11—30 件每件 100 元，以后每 10 件加 100 元',
  },
  {
    value: 'pages',
    text: '按量',
    note: '一件申请的页数：30 页以内不收，31—100 页每页 10 元，101—200 页 20 元，以上 40 元',
  },
] as const

/** Whole numbers only; the contract refuses the rest. */
const countOf = ({ count = '' }: Typed): number | null =>
  /^\d{1,6}$/.test(count.trim()) ? Number(count) : null

const amountInWords = (typed: Typed): string => {
  const count = countOf(typed)
  if (count === null || (typed.scale !== 'items' && typed.scale !== 'pages')) return ''
  const unit = typed.scale === 'items' ? '件' : '页'
  const lines = feeLines({ by: typed.scale, count })
  const amount = lines.reduce((sum, { yuan }) => sum + yuan, 0)
  if (amount === 0) return '在免费范围内，不收费，不用发收费通知。'
  const slices = lines.map(
    ({ from, through, count: units, yuanEach, yuan }) =>
      `第${from}—${through}${unit}：${units}${unit}×${yuanEach}元＝${yuan}元`,
  )
  return `${slices.join('；')}。应收 ${amount} 元。申请人自收到通知次日起 30 日内缴入财政，领取财政票据；本程序不收款。逾期未缴视为放弃申请，缴费后答复期限重新起算。`
}

/** Forms for requests far beyond reason in number or frequency, and their fee. */
export const ABUNDANCE_FORMS = {
  ask_reasons: {
    submitText: '要求说明理由',
    fields: (view) => [dayField('发出说明理由告知书日期', view)],
    toAct: ({ on }) => ({ act: 'ask_reasons', on }),
    follows: () => '法律没有规定申请人几天内说明。等他说明以后，由负责人认定理由是否合理；认定之前不能答复。',
  },
  judge_reasons: {
    submitText: '认定',
    fields: (view) => [
      {
        name: 'accepted',
        label: '申请人说明的理由合理吗',
        kind: 'choice',
        options: [
          { value: 'yes', text: '合理', note: '继续办理；来不及的，另定答复日期' },
          { value: 'no', text: '不合理', note: '告知申请人不予处理' },
        ],
      },
      {
        name: 'agreedOn',
        label: '延迟答复到哪一天',
        hint: '写成 2026-12-18 的样子；期限内能答复的不用填。',
        kind: 'day',
        when: ({ accepted }) => accepted === 'yes',
      },
      dayField('认定日期', view),
    ],
    toAct: ({ accepted, agreedOn = '', on }) => ({
      act: 'judge_reasons',
      accepted: accepted === undefined ? undefined : accepted === 'yes',
      agreedOn: accepted === 'yes' ? agreedOn.trim() : '',
      on,
    }),
    follows: ({ accepted }) =>
      accepted === 'no' ? '接着起草答复，选择“数量、频次明显超过合理范围”，告知不予处理和救济途径。' : '',
  },
  notice_fee: {
    submitText: '登记收费通知送达',
    fields: (view) => [
      { name: 'scale', label: '按哪种标准', hint: '两种标准只能用一种。', kind: 'choice', options: SCALES },
      { name: 'count', label: '件数或者页数', kind: 'number', maxLength: 6 },
      dayField('申请人收到通知日期', view),
    ],
    toAct: (typed) => ({ act: 'notice_fee', scale: typed.scale, count: countOf(typed), on: typed.on }),
    follows: amountInWords,
  },
  record_payment: {
    submitText: '登记缴费',
    fields: (view) => [dayField('缴费日期', view)],
    toAct: ({ on }) => ({ act: 'record_payment', on }),
    follows: () => '答复期限从缴费次日起重新计算，满 20 个工作日。',
  },
} as const satisfies Readonly<Record<string, WrittenForm>>
