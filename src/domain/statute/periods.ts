import { day } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'

/** A statutory length with the words that set it. */
export interface Period {
  readonly length: number
  readonly unit: 'working_days' | 'calendar_days' | 'months'
  /** Article in citation form. */
  readonly article: string
  /** False where the text was not read word for word ([K] in docs/statute.md). */
  readonly read: boolean
}

const period = (length: number, unit: Period['unit'], article: string): Period => ({
  length,
  unit,
  article,
  read: true,
})

const fromMemory = (known: Period): Period => ({ ...known, read: false })

const REGULATION = '《政府信息公开条例》'
const REGULATION_2007 = '《政府信息公开条例》（2007年）'
const FEES = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）'
const PETITIONS = '《信访工作条例》'
const PETITIONS_2005 = '《信访条例》（2005年）'
const RECONSIDERATION = '《行政复议法》'
const RECONSIDERATION_OLD = '《行政复议法》（2017年修正）'
const LITIGATION = '《行政诉讼法》'

/**
 * Days from which a law's rules apply. A rule is chosen by the date of the event, never by today.
 * @example IN_FORCE_FROM.regulation2019 // '2019-05-15'
 */
export const IN_FORCE_FROM: Readonly<Record<string, IsoDate>> & {
  readonly regulation2019: IsoDate
  readonly fees: IsoDate
  readonly form2021: IsoDate
  readonly petitions2022: IsoDate
  readonly reconsideration2023: IsoDate
  readonly courtRules2025: IsoDate
} = {
  regulation2019: day('2019-05-15'),
  fees: day('2021-01-01'),
  form2021: day('2021-01-01'),
  petitions2022: day('2022-05-01'),
  reconsideration2023: day('2024-01-01'),
  courtRules2025: day('2025-06-01'),
}

/** Correction notice. @example CORRECTION_NOTICE_PERIOD.length // 7 */
export const CORRECTION_NOTICE_PERIOD = period(7, 'working_days', `${REGULATION}第三十条`)
/** Reply, Regulation of 2019. @example REPLY_PERIOD.length // 20 */
export const REPLY_PERIOD = period(20, 'working_days', `${REGULATION}第三十三条第二款`)
/** Longest extension, Regulation of 2019. @example EXTENSION_LIMIT.length // 20 */
export const EXTENSION_LIMIT = period(20, 'working_days', `${REGULATION}第三十三条第二款`)
/** Reply, Regulation of 2007. @example REPLY_PERIOD_2007.length // 15 */
export const REPLY_PERIOD_2007 = period(15, 'working_days', `${REGULATION_2007}第二十四条第二款`)
/** Longest extension, Regulation of 2007. @example EXTENSION_LIMIT_2007.length // 15 */
export const EXTENSION_LIMIT_2007 = period(15, 'working_days', `${REGULATION_2007}第二十四条第二款`)
/** A third party's answer; silence leaves the decision to the office. @example THIRD_PARTY_PERIOD.length // 15 */
export const THIRD_PARTY_PERIOD = period(15, 'working_days', `${REGULATION}第三十二条`)
/** Another agency's answer; silence is consent. @example AGENCY_PERIOD.length // 15 */
export const AGENCY_PERIOD = period(15, 'working_days', `${REGULATION}第三十四条`)
/** Payment of a fee. @example FEE_PAYMENT_PERIOD.unit // 'calendar_days' */
export const FEE_PAYMENT_PERIOD = fromMemory(period(30, 'calendar_days', `${FEES}第六条`))
/** Proactive disclosure. @example PUBLISH_PERIOD.length // 20 */
export const PUBLISH_PERIOD = period(20, 'working_days', `${REGULATION}第二十六条`)
/** Proactive disclosure, Regulation of 2007. @example PUBLISH_PERIOD_2007.length // 20 */
export const PUBLISH_PERIOD_2007 = fromMemory(period(20, 'working_days', `${REGULATION_2007}第十八条`))
/** Interpretation of a document, local practice. @example INTERPRETATION_PERIOD.length // 3 */
export const INTERPRETATION_PERIOD = period(3, 'working_days', '政策解读工作的地方规定（3个工作日）')
/** Telling a petitioner of receipt. @example PETITION_NOTIFY_PERIOD.length // 15 */
export const PETITION_NOTIFY_PERIOD = period(15, 'calendar_days', `${PETITIONS}第二十三条`)
/** Objecting to a transferred petition. @example PETITION_OBJECTION_PERIOD.unit // 'working_days' */
export const PETITION_OBJECTION_PERIOD = period(5, 'working_days', `${PETITIONS}第二十三条第三款`)
/** Handling a petition. @example PETITION_HANDLE_PERIOD.length // 60 */
export const PETITION_HANDLE_PERIOD = period(60, 'calendar_days', `${PETITIONS}第三十四条`)
/** Longest extension of handling a petition. @example PETITION_EXTENSION_LIMIT.length // 30 */
export const PETITION_EXTENSION_LIMIT = period(30, 'calendar_days', `${PETITIONS}第三十四条`)
/** Applying for review of a petition's answer. @example PETITION_REVIEW_APPLY_PERIOD.length // 30 */
export const PETITION_REVIEW_APPLY_PERIOD = period(30, 'calendar_days', `${PETITIONS}第三十五条`)
/** Answering a message to the mailbox; a county may set less. @example PUBLIC_MESSAGE_PERIOD.length // 7 */
export const PUBLIC_MESSAGE_PERIOD = fromMemory(
  period(7, 'working_days', '《政府网站发展指引》（国办发〔2017〕47号）'),
)
/** An order of 12345 that asks something, where it names no day; counties set it. @example HOTLINE_QUESTION_PERIOD.length // 2 */
export const HOTLINE_QUESTION_PERIOD = fromMemory(
  period(2, 'working_days', '12345 热线办理规定（国办发〔2020〕53号只要求限时，天数由市县定）'),
)
/** Any other order of 12345, where it names no day; counties set it. @example HOTLINE_ORDER_PERIOD.length // 5 */
export const HOTLINE_ORDER_PERIOD = fromMemory(
  period(5, 'working_days', '12345 热线办理规定（国办发〔2020〕53号只要求限时，天数由市县定）'),
)
/** What a complex message may take in all. @example PUBLIC_MESSAGE_COMPLEX_PERIOD.length // 15 */
export const PUBLIC_MESSAGE_COMPLEX_PERIOD = fromMemory(
  period(15, 'working_days', '《政府网站发展指引》（国办发〔2017〕47号）'),
)
/** A complaint about disclosure, by local rules. @example DISCLOSURE_COMPLAINT_PERIOD.length // 15 */
export const DISCLOSURE_COMPLAINT_PERIOD = fromMemory(
  period(15, 'working_days', `${REGULATION}第四十七条、第五十一条（天数按各地规定）`),
)
/** Longest extension of the same. @example DISCLOSURE_COMPLAINT_EXTENSION_LIMIT.length // 10 */
export const DISCLOSURE_COMPLAINT_EXTENSION_LIMIT = fromMemory(
  period(10, 'working_days', `${REGULATION}第四十七条、第五十一条（天数按各地规定）`),
)
/** Answering a topic that people named: a promise of the house, no law sets one. @example TOPIC_PERIOD.length // 15 */
export const TOPIC_PERIOD = fromMemory(period(15, 'working_days', '本镇点题公开办理约定（不是法定期限）'))
/** Longest extension of the same, once. @example TOPIC_EXTENSION_LIMIT.length // 10 */
export const TOPIC_EXTENSION_LIMIT = fromMemory(
  period(10, 'working_days', '本镇点题公开办理约定（不是法定期限）'),
)
/** Articles of the petition rules before 2022-05-01, same lengths. @example PETITION_ARTICLES_2005.handle */
export const PETITION_ARTICLES_2005 = {
  notify: `${PETITIONS_2005}第二十二条`,
  objection: PETITIONS_2005,
  handle: `${PETITIONS_2005}第三十三条`,
  reviewApply: `${PETITIONS_2005}第三十四条`,
} as const
/** Applying for reconsideration. @example RECONSIDERATION_APPLY_PERIOD.length // 60 */
export const RECONSIDERATION_APPLY_PERIOD = period(60, 'calendar_days', `${RECONSIDERATION}第二十条`)
/** The same before 2024-01-01. @example RECONSIDERATION_APPLY_PERIOD_OLD.length // 60 */
export const RECONSIDERATION_APPLY_PERIOD_OLD = fromMemory(
  period(60, 'calendar_days', `${RECONSIDERATION_OLD}第九条`),
)
/** Deciding a simple reconsideration case. @example RECONSIDERATION_SIMPLE_PERIOD.length // 30 */
export const RECONSIDERATION_SIMPLE_PERIOD = period(30, 'calendar_days', `${RECONSIDERATION}第六十二条第二款`)
/** The agency's answer in a simple reconsideration case. @example RECONSIDERATION_ANSWER_SIMPLE_PERIOD.length // 5 */
export const RECONSIDERATION_ANSWER_SIMPLE_PERIOD = period(
  5,
  'working_days',
  `${RECONSIDERATION}第五十四条、第八十八条`,
)
/** The agency's answer in an ordinary reconsideration case. @example RECONSIDERATION_ANSWER_PERIOD.length // 10 */
export const RECONSIDERATION_ANSWER_PERIOD = fromMemory(
  period(10, 'working_days', `${RECONSIDERATION}第四十八条、第八十八条`),
)
/** The same before 2024-01-01. @example RECONSIDERATION_ANSWER_PERIOD_OLD.unit // 'calendar_days' */
export const RECONSIDERATION_ANSWER_PERIOD_OLD = fromMemory(
  period(10, 'calendar_days', `${RECONSIDERATION_OLD}第二十三条`),
)
/** The defendant's answer to a suit, from receipt of the copy of the complaint. @example LAWSUIT_ANSWER_PERIOD.length // 15 */
export const LAWSUIT_ANSWER_PERIOD = fromMemory(period(15, 'calendar_days', `${LITIGATION}第六十七条`))
/** Direct suit. @example LAWSUIT_PERIOD.unit // 'months' */
export const LAWSUIT_PERIOD = period(6, 'months', `${LITIGATION}第四十六条`)
/** Suit after reconsideration. @example LAWSUIT_AFTER_RECONSIDERATION_PERIOD.length // 15 */
export const LAWSUIT_AFTER_RECONSIDERATION_PERIOD = period(15, 'calendar_days', `${LITIGATION}第四十五条`)
/** Answering a deputy's proposal. @example PROPOSAL_PERIOD.length // 3 */
export const PROPOSAL_PERIOD = period(
  3,
  'months',
  '《全国人民代表大会和地方各级人民代表大会代表法》第四十二条',
)
/** Answering a wide or hard proposal. @example PROPOSAL_COMPLEX_PERIOD.length // 6 */
export const PROPOSAL_COMPLEX_PERIOD = period(
  6,
  'months',
  '《全国人民代表大会和地方各级人民代表大会代表法》第四十二条',
)
/** Annual report; for a township by the county's notice. @example ANNUAL_REPORT_ARTICLE */
export const ANNUAL_REPORT_ARTICLE = `${REGULATION}第四十九条`
/** Rolling the last day of a citizen's term off a day of rest. @example ROLLING_ARTICLE */
export const ROLLING_ARTICLE = '《民法典》第二百零三条、《民事诉讼法》第八十五条'
/** The start day is not counted. @example COUNTING_ARTICLE */
export const COUNTING_ARTICLE = '《民法典》第二百零一条'
/** Consultation time is left out of the reply term. @example CONSULTATION_ARTICLE */
export const CONSULTATION_ARTICLE = `${REGULATION}第三十三条第三款`
/** The same in the Regulation of 2007. @example CONSULTATION_ARTICLE_2007 */
export const CONSULTATION_ARTICLE_2007 = `${REGULATION_2007}第二十四条第三款`
/** A correction starts the term afresh. @example CORRECTION_ARTICLE */
export const CORRECTION_ARTICLE = `${REGULATION}第三十条`
/** A payment starts the term afresh. @example FEE_ARTICLE */
export const FEE_ARTICLE = `${FEES}第六条`
