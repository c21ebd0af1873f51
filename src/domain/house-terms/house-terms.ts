import { fail, ok, type Result } from '../result'
import { EMERGENCY_LOOK_PERIOD } from '../statute/hours'
import {
  HOTLINE_ORDER_PERIOD,
  HOTLINE_QUESTION_PERIOD,
  PUBLIC_MESSAGE_PERIOD,
  TOPIC_PERIOD,
} from '../statute/periods'

/** Terms that no national rule sets, or only as a limit: the county or the township does (本地办理期限). */
export const HOUSE_TERMS = [
  'messageDays',
  'hotlineQuestionDays',
  'hotlineDays',
  'emergencyHours',
  'topicLimitDays',
  'rectificationDays',
] as const
export type HouseTermName = (typeof HOUSE_TERMS)[number]

/** Those that the county sets, the same in all of its townships. */
export type CountyTermName = 'rectificationDays'
/** Those that the township sets itself. */
export type TownshipTermName = Exclude<HouseTermName, CountyTermName>
export const TOWNSHIP_TERMS = HOUSE_TERMS.filter(
  (name): name is TownshipTermName => name !== 'rectificationDays',
)

/** Every house term as a whole number of its unit. */
export type HouseTerms = Readonly<Record<HouseTermName, number>>

/** What one of them means and how far it may go. */
export interface HouseTermRule {
  /** Chinese name, as the desk reads it. */
  readonly text: string
  readonly unit: '个工作日' | '小时'
  readonly least: number
  readonly most: number
  /** What holds until somebody sets it. */
  readonly usual: number
  /** Chinese: whose rule it is, and from where the limit comes. */
  readonly basis: string
}

const term = (
  [text, usual]: readonly [text: string, usual: number],
  [least, most, basis]: readonly [least: number, most: number, basis: string],
): HouseTermRule => ({ text, unit: '个工作日', least, most, usual, basis })

const HOTLINE = '国办发〔2020〕53号只要求限时办理，天数由市县定；工单上写了日期的，按工单。'

/**
 * All of them. The numbers are house rules or from memory, none of them is quoted law.
 * @example HOUSE_TERM_RULES.messageDays.most // 7
 */
export const HOUSE_TERM_RULES: Readonly<Record<HouseTermName, HouseTermRule>> = {
  messageDays: term(
    ['信箱来信（咨询、建议、投诉、纠错）', PUBLIC_MESSAGE_PERIOD.length],
    [
      1,
      PUBLIC_MESSAGE_PERIOD.length,
      `最长${PUBLIC_MESSAGE_PERIOD.length}个工作日，${PUBLIC_MESSAGE_PERIOD.article}。`,
    ],
  ),
  hotlineQuestionDays: term(['12345 工单，咨询类', HOTLINE_QUESTION_PERIOD.length], [1, 10, HOTLINE]),
  hotlineDays: term(['12345 工单，其他', HOTLINE_ORDER_PERIOD.length], [1, 15, HOTLINE]),
  emergencyHours: {
    ...term(
      ['紧急情况，有人看过', EMERGENCY_LOOK_PERIOD.hours],
      [1, 24, '本镇自己定的，法律没有规定小时数。'],
    ),
    unit: '小时',
  },
  topicLimitDays: term(
    ['点题公开，给出答复', TOPIC_PERIOD.length],
    [1, 60, '本镇自己的承诺，不是法定期限。'],
  ),
  rectificationDays: term(['县里督促整改，一般给', 15], [1, 60, '县里定的，全县一样。法律没有规定天数。']),
}

/** What holds until somebody sets it. @example USUAL_HOUSE_TERMS.topicLimitDays // 15 */
export const USUAL_HOUSE_TERMS = Object.fromEntries(
  HOUSE_TERMS.map((name) => [name, HOUSE_TERM_RULES[name].usual]),
) as HouseTerms

/**
 * Terms that may be put in force. Unit: that of each rule.
 * Fails: `invalid_field` with the `field` and, in Chinese, how far it may go.
 * @example checkHouseTerms({ ...USUAL_HOUSE_TERMS, messageDays: 8 }) // fails, field 'messageDays'
 */
export const checkHouseTerms = (terms: HouseTerms): Result<HouseTerms, 'invalid_field'> => {
  const field = HOUSE_TERMS.find((name) => {
    const { least, most } = HOUSE_TERM_RULES[name]
    return !Number.isInteger(terms[name]) || terms[name] < least || terms[name] > most
  })
  if (field === undefined) return ok(terms)
  const { text, unit, least, most } = HOUSE_TERM_RULES[field]
  return fail('invalid_field', { field, message: `“${text}”要填${least}到${most}之间的整数（${unit}）` })
}

/**
 * What differs between two sets of terms, in Chinese, as the record of settings keeps it.
 * @example changedTerms(USUAL_HOUSE_TERMS, { ...USUAL_HOUSE_TERMS, messageDays: 5 }) // ['信箱来信（…）：7改为5个工作日']
 */
export const changedTerms = (before: HouseTerms, after: HouseTerms): readonly string[] =>
  HOUSE_TERMS.filter((name) => before[name] !== after[name]).map((name) => {
    const { text, unit } = HOUSE_TERM_RULES[name]
    return `${text}：${before[name]}改为${after[name]}${unit}`
  })
