import type { TownshipStanding } from '../county/township-standing'
import { PUBLIC_MESSAGE_PERIOD, PUBLISH_PERIOD, REPLY_PERIOD } from '../statute/periods'

/** What the records of a township show by themselves and an order can rest on. */
export const SHORTFALLS = [
  'overdue_requests',
  'overdue_duties',
  'empty_columns',
  'overdue_letters',
  'upheld',
] as const
export type ShortfallKind = (typeof SHORTFALLS)[number]

/** Something that a township did not do, measured from its records. */
export interface Shortfall {
  readonly kind: ShortfallKind
  readonly count: number
  /** Chinese, with the number: what was found. */
  readonly text: string
  /** The rule that was not kept, as an order names it. */
  readonly basis: string
}

interface ShortfallRule {
  readonly countIn: (standing: TownshipStanding) => number
  readonly text: (count: number) => string
  readonly basis: string
}

const REGULATION = '《政府信息公开条例》'

/**
 * Each shortfall with its count, its words and the article behind it.
 * Source: Regulation (2019) Art. 19, 20, 26, 33, 47; for messages the guide for websites [K].
 * @example SHORTFALL_RULES.overdue_duties.basis // '《政府信息公开条例》第二十六条'
 */
export const SHORTFALL_RULES: Readonly<Record<ShortfallKind, ShortfallRule>> = {
  overdue_requests: {
    countIn: ({ requests }) => requests.overdue,
    text: (count) => `${count} 件公开申请逾期没有答复`,
    basis: REPLY_PERIOD.article,
  },
  overdue_duties: {
    countIn: ({ catalogue }) => catalogue.overdue,
    text: (count) => `目录里 ${count} 项到期没有公开`,
    basis: PUBLISH_PERIOD.article,
  },
  empty_columns: {
    countIn: ({ catalogue }) => catalogue.emptyColumns,
    text: (count) => `${count} 个栏目一份文件也没有`,
    basis: `${REGULATION}第十九条、第二十条`,
  },
  overdue_letters: {
    countIn: ({ letters }) => letters.overdue,
    text: (count) => `${count} 封来信逾期没有答复`,
    basis: PUBLIC_MESSAGE_PERIOD.article,
  },
  upheld: {
    countIn: ({ upheld }) => upheld,
    text: (count) => `今年 ${count} 件反映公开工作的来信查实`,
    basis: `${REGULATION}第四十七条`,
  },
}

/**
 * What a township owes by its records, in the order of `SHORTFALLS`; empty where it owes nothing.
 * @example shortfallsOf(standing)[0]?.text // '2 件公开申请逾期没有答复'
 */
export const shortfallsOf = (standing: TownshipStanding): readonly Shortfall[] =>
  SHORTFALLS.flatMap((kind) => {
    const { countIn, text, basis } = SHORTFALL_RULES[kind]
    const count = countIn(standing)
    return count === 0 ? [] : [{ kind, count, text: text(count), basis }]
  })
