/** What can be asked, in the order in which it is asked; `overall` is asked every year, so that years can be compared. */
export const QUESTIONS = ['finding', 'timeliness', 'clarity', 'requests', 'complaints', 'overall'] as const
export type Question = (typeof QUESTIONS)[number]

/** A question in everyday words, and its short name in tables. */
export interface QuestionWords {
  readonly name: string
  readonly text: string
}

/**
 * The questions of the yearly survey (评议). Source: Regulation (2019) Art. 46 (评议); the questions are a house rule.
 * @example QUESTION_WORDS.clarity.name // '办事指南'
 */
export const QUESTION_WORDS: Readonly<Record<Question, QuestionWords>> = {
  finding: { name: '找信息', text: '想看的公开内容，好找不好找，您满意吗？' },
  timeliness: { name: '公开及时', text: '该公开的事，公开得及时不及时，您满意吗？' },
  clarity: { name: '办事指南', text: '办事指南写得清楚不清楚，您满意吗？' },
  requests: { name: '申请的答复', text: '申请公开信息以后给的答复，您满意吗？' },
  complaints: { name: '投诉的处理', text: '投诉、反映问题以后的处理，您满意吗？' },
  overall: { name: '总的评价', text: '总的来说，对镇里的公开工作，您满意吗？' },
}

/** Five steps, and the answer of whoever can't tell. */
export const GRADES = ['very_good', 'good', 'fair', 'poor', 'very_poor', 'unknown'] as const
export type Grade = (typeof GRADES)[number]

/** Chinese, as they are pressed. @example GRADE_TEXTS.unknown // '没办过，不清楚' */
export const GRADE_TEXTS: Readonly<Record<Grade, string>> = {
  very_good: '很满意',
  good: '满意',
  fair: '一般',
  poor: '不满意',
  very_poor: '很不满意',
  unknown: '没办过，不清楚',
}

/** The steps put together where five would show a single person. */
export const BANDS = ['content', 'middling', 'discontent', 'unknown'] as const
export type Band = (typeof BANDS)[number]

/** Chinese names. @example BAND_TEXTS.content // '很满意和满意' */
export const BAND_TEXTS: Readonly<Record<Band, string>> = {
  content: '很满意和满意',
  middling: '一般',
  discontent: '不满意和很不满意',
  unknown: '没办过，不清楚',
}

/** @example BAND_OF.poor // 'discontent' */
export const BAND_OF: Readonly<Record<Grade, Band>> = {
  very_good: 'content',
  good: 'content',
  fair: 'middling',
  poor: 'discontent',
  very_poor: 'discontent',
  unknown: 'unknown',
}
