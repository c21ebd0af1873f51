import { formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { contactOf, editable, guarded, letterOf, opening, required } from './letter'
import type { Letter, LetterBase, LetterParagraph } from './letter'

const REGULATION = '《政府信息公开条例》'
const NUMERALS = '一二三四五六七八九十'

const numeral = (at: number): string => {
  if (at < 10) return NUMERALS.charAt(at)
  const [tens, ones] = [Math.floor((at + 1) / 10), (at + 1) % 10]
  return `${tens === 1 ? '' : NUMERALS.charAt(tens - 1)}十${ones === 0 ? '' : NUMERALS.charAt(ones - 1)}`
}

const endedWith = (text: string): string => (/[。；！？]$/.test(text) ? text : `${text}。`)

const itemised = (points: readonly string[]): readonly LetterParagraph[] =>
  points.map((point, at) => required(`points.${at}`, `（${numeral(at)}）${endedWith(point)}`))

/** What a correction notice tells: everything at once, and until when. */
export interface CorrectionNoticeFacts extends LetterBase {
  readonly points: readonly string[]
  readonly correctionDueOn: IsoDate
}

/**
 * The correction notice: all points at once, a reasonable last day, and what follows when it passes.
 * Source: Regulation (2019) Art. 30. A step on the way: nothing to go against yet.
 * @example correctionNotice({ ...base, points: ['写明年份'], correctionDueOn: day('2026-03-20') }).kind
 */
export const correctionNotice = (facts: CorrectionNoticeFacts): Letter =>
  letterOf('correction_notice', facts, {
    to: facts.applicantName,
    paragraphs: [
      opening(facts),
      guarded(
        'basis',
        `经审查，您的申请内容不明确。根据${REGULATION}第三十条的规定，现一次性告知您需要补正的事项：`,
      ),
      ...itemised(facts.points),
      guarded(
        'term',
        `请您于${formatChineseDate(facts.correctionDueOn)}前（含当日）补正。答复期限自本机关收到补正的申请之日起计算。`,
      ),
      guarded('consequence', '无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。'),
      ...contactOf(facts),
    ],
  })

/** What asks for reasons: why number or frequency is beyond reason, and until when. */
export interface ReasonsNoticeFacts extends LetterBase {
  /** Chinese: how many requests in what time; '' when left to the general sentence. */
  readonly observed: string
  /** Day by which reasons are wanted; null when none was set: the law sets none. */
  readonly answerBy: IsoDate | null
}

/**
 * The notice that asks for reasons for requests beyond reasonable number or frequency.
 * Source: Regulation (2019) Art. 35. The law sets no length, so the office's own last day is named where there is one.
 * @example reasonsNotice({ ...base, observed: '', answerBy: null }).kind // 'reasons_notice'
 */
export const reasonsNotice = (facts: ReasonsNoticeFacts): Letter =>
  letterOf('reasons_notice', facts, {
    to: facts.applicantName,
    paragraphs: [
      opening(facts),
      required('observed', facts.observed || '经查，您申请公开政府信息的数量、频次明显超过合理范围。'),
      guarded('basis', `根据${REGULATION}第三十五条的规定，请您说明理由。`),
      guarded(
        'term',
        facts.answerBy === null ? '' : `请于${formatChineseDate(facts.answerBy)}前（含当日）以书面形式说明。`,
      ),
      guarded(
        'consequence',
        '本机关认为申请理由不合理的，告知您不予处理；认为申请理由合理，但是无法在法定期限内答复的，确定延迟答复的合理期限并告知您。',
      ),
      ...contactOf(facts),
    ],
  })

/** What tells of a later, agreed day after reasons were found good. */
export interface DelayNoticeFacts extends LetterBase {
  readonly agreedOn: IsoDate
}

/**
 * The notice of a reasonable later day, once reasons for many requests were found good.
 * Source: Regulation (2019) Art. 35.
 * @example delayNotice({ ...base, agreedOn: day('2026-05-20') }).kind // 'delay_notice'
 */
export const delayNotice = (facts: DelayNoticeFacts): Letter =>
  letterOf('delay_notice', facts, {
    to: facts.applicantName,
    paragraphs: [
      opening(facts),
      guarded(
        'basis',
        `您说明的理由合理，但是本机关无法在${REGULATION}第三十三条规定的期限内答复。根据${REGULATION}第三十五条的规定，确定延迟答复的合理期限为${formatChineseDate(facts.agreedOn)}前（含当日）。`,
      ),
      ...contactOf(facts),
    ],
  })

/** What an extension notice tells: by how much, why, and the new last day. */
export interface ExtensionNoticeFacts extends LetterBase {
  /** Unit: working days, 1–20. */
  readonly days: number
  readonly reason: string
  /** The new last day; null while the year's holidays are not announced. */
  readonly replyDueOn: IsoDate | null
}

/**
 * The extension notice: length, consent of the office's head, and the new last day.
 * Source: Regulation (2019) Art. 33(2): at most 20 working days more, with the head's consent, told to the applicant.
 * @example extensionNotice({ ...base, days: 10, reason: '需要核实', replyDueOn: day('2026-04-14') }).kind
 */
export const extensionNotice = (facts: ExtensionNoticeFacts): Letter =>
  letterOf('extension_notice', facts, {
    to: facts.applicantName,
    paragraphs: [
      opening(facts),
      editable(
        'reason',
        facts.reason === ''
          ? ''
          : `因${facts.reason.replace(/^因/, '').replace(/[。；]$/, '')}，不能在期限内答复。`,
      ),
      guarded(
        'basis',
        `根据${REGULATION}第三十三条第二款的规定，经本机关政府信息公开工作机构负责人同意，答复期限延长${facts.days}个工作日${facts.replyDueOn === null ? '' : `，延长至${formatChineseDate(facts.replyDueOn)}（含当日）`}。征求第三方和其他机关意见所需时间不计算在期限内。`,
      ),
      ...contactOf(facts),
    ],
  })
