import {
  CONCERN_WORD_PERIOD,
  GRAVE_BRIEFING_PERIOD,
  GRAVE_WORD_PERIOD,
  type HourPeriod,
} from '../statute/hours'

/** How grave a concern is: what sets its hours. */
export const CONCERN_GRADES = ['grave', 'other'] as const
export type ConcernGrade = (typeof CONCERN_GRADES)[number]

/** What a grade asks of the office. */
export interface ConcernGradeRule {
  readonly text: string
  /** In everyday words, for whoever sorts it. */
  readonly everyday: string
  /** Until the first word to everybody. */
  readonly word: HourPeriod
  /** Until the press conference; null where none is asked for. */
  readonly briefing: HourPeriod | null
}

/**
 * Both grades with their hours.
 * Source: 国办发〔2016〕61号, 国办发〔2016〕80号, from copies.
 * @example GRADE_RULES.grave.word.hours // 5
 */
export const GRADE_RULES: Readonly<Record<ConcernGrade, ConcernGradeRule>> = {
  grave: {
    text: '特别重大、重大突发事件',
    everyday: '死伤、大面积受灾、断水断电断路、食物中毒、疫情、重大安全事故',
    word: GRAVE_WORD_PERIOD,
    briefing: GRAVE_BRIEFING_PERIOD,
  },
  other: {
    text: '其他群众关切',
    everyday: '网上议论、传言、误解，对一项工作的集中质疑',
    word: CONCERN_WORD_PERIOD,
    briefing: null,
  },
}
