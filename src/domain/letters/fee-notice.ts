import { formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { fail, ok } from '../result'
import type { Result } from '../result'
import { feeOf } from '../statute/fee'
import type { FeeScale } from '../statute/fee'
import { contactOf, guarded, letterOf, opening, required } from './letter'
import type { Letter, LetterBase } from './letter'

const FEES = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）'

/** What a fee notice tells: basis, standard, amount, way of paying, last day. */
export interface FeeNoticeFacts extends LetterBase {
  /** Null where the case does not record it: then both standards are named by article. */
  readonly scale: FeeScale | null
  /** Unit: yuan. */
  readonly amountYuan: number
  /** Chinese: where and how to pay; money never passes through this program. */
  readonly payingWay: string
  /** Last day to pay when the notice is served on the day of the letter; null while holidays are not announced. */
  readonly payBy: IsoDate | null
}

const STANDARDS: Readonly<Record<FeeScale['by'], (count: number) => string>> = {
  items: (count) =>
    `按件计收：同一申请人一个自然月内累计申请${count}件，10件以下（含10件）的部分不收费，11—30件（含30件）的部分每件100元，31件以上的部分以10件为一档，每增加一档收费标准提高100元/件。`,
  pages: (count) =>
    `按量计收：本件申请所需政府信息共${count}页，30页以下（含30页）的部分不收费，31—100页（含100页）的部分每页10元，101—200页（含200页）的部分每页20元，201页以上的部分每页40元。`,
}

const standardText = (scale: FeeScale | null): string =>
  scale === null
    ? `收费标准：依照${FEES}第四条、第五条规定的标准，采用超额累进方式计算。`
    : `收费标准：${STANDARDS[scale.by](scale.count)}`

const lastDay = ({ letterOn, payBy }: FeeNoticeFacts): string =>
  payBy === null
    ? ''
    : `；本通知书于${formatChineseDate(letterOn)}送达的，最后一日为${formatChineseDate(payBy)}`

/**
 * The fee notice: basis, standard, amount, way of paying and last day.
 * Source: Regulation (2019) Art. 42; 国办函〔2020〕109号 Art. 3–7 (Art. 6, 7 from memory). Unit: yuan.
 * Fails: `wrong-amount` when the amount is not what the scale gives, with the right one in `detail.amountYuan`.
 * @example feeNotice({ ...base, scale: { by: 'items', count: 11 }, amountYuan: 100, … }).ok // true
 */
export const feeNotice = (facts: FeeNoticeFacts): Result<Letter, 'wrong-amount'> => {
  const { scale, amountYuan } = facts
  if (scale !== null && feeOf(scale) !== amountYuan) return fail('wrong-amount', { amountYuan: feeOf(scale) })
  return ok(
    letterOf('fee_notice', facts, {
      to: facts.applicantName,
      paragraphs: [
        opening(facts),
        guarded(
          'basis',
          `您申请公开政府信息的数量、频次明显超过合理范围。根据《政府信息公开条例》第四十二条和${FEES}的规定，本机关决定收取信息处理费。`,
        ),
        guarded('standard', standardText(scale)),
        guarded('amount', `收费金额：人民币${amountYuan}元。`),
        required('way', `缴费方式：${facts.payingWay}`),
        guarded(
          'term',
          `缴费期限：请自收到本通知书次日起30日内缴纳${lastDay(facts)}。本机关自您完成缴费次日起重新计算答复期限。`,
        ),
        guarded('consequence', '逾期未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请。'),
        guarded(
          'remedy',
          '对收取信息处理费的决定有异议的，不能单独就该决定申请行政复议或者提起行政诉讼；缴费期满后，可以就本机关不再处理申请的决定，依照《政府信息公开条例》第五十一条的规定投诉、举报，或者依法申请行政复议、提起行政诉讼。',
        ),
        ...contactOf(facts),
      ],
    }),
  )
}
