/** What a unit is measured by, in the order of the card. */
export const CRITERIA = ['timeliness', 'freshness', 'coverage', 'quality', 'complaints'] as const
export type Criterion = (typeof CRITERIA)[number]

/** What a criterion counts, and what costs points in it. */
export interface CriterionRule {
  readonly text: string
  /** Chinese: what is counted. */
  readonly what: string
  /** Measure word of what is counted. */
  readonly counted: '件' | '项' | '次'
  /** Chinese: what costs points, e.g. 逾期. */
  readonly bad: string
  /** Points of the whole criterion until the township sets its own. */
  readonly usual: number
}

/**
 * The criteria of a scorecard (考核评分表).
 * Source: Regulation (2019) Art. 46 (公开工作考核 as a duty); criteria and points are a proposal of the product, not law [K].
 * @example CRITERION_RULES.timeliness.bad // '逾期'
 */
export const CRITERION_RULES: Readonly<Record<Criterion, CriterionRule>> = {
  timeliness: {
    text: '按期办结',
    what: '本期到期的申请、来信、点题、建议提案',
    ...{ counted: '件', bad: '逾期', usual: 30 },
  },
  freshness: {
    text: '按期公开',
    what: '公开目录里本期到期的信息',
    ...{ counted: '件', bad: '没有按期公开', usual: 25 },
  },
  coverage: {
    text: '应公开尽公开',
    what: '公开目录里负责的事项',
    ...{ counted: '项', bad: '没有公开过', usual: 20 },
  },
  quality: {
    text: '送审质量',
    what: '本期送审、已有结果的稿件',
    ...{ counted: '次', bad: '被退回', usual: 15 },
  },
  complaints: {
    text: '投诉核查',
    what: '本期答复的、反映本机构的投诉',
    ...{ counted: '件', bad: '属实', usual: 10 },
  },
}

/** What one thing that was counted leads to at the desk. */
export type ThingPlace = 'case' | 'letter' | 'topic' | 'proposal' | 'item' | 'piece'

/** One thing that a criterion counts. */
export interface CountedThing {
  /** Names it within its line. */
  readonly key: string
  readonly place: ThingPlace
  readonly id: string
  readonly title: string
  /** Chinese: what was measured, e.g. the last day and the day of the answer. */
  readonly note: string
  /** Whether it costs points. */
  readonly isBad: boolean
}

/** What was measured of one unit, criterion by criterion. */
export type UnitFacts = Readonly<Record<Criterion, readonly CountedThing[]>>

/** Nothing measured. @example NO_FACTS.quality // [] */
export const NO_FACTS: UnitFacts = {
  ...{ timeliness: [], freshness: [], coverage: [], quality: [], complaints: [] },
}

/** An office of the township (内设机构) or a village, as a card is made of it. */
export interface ScoredUnit {
  readonly kind: 'unit' | 'village'
  readonly id: string
  readonly name: string
}
