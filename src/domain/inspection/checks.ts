import type { EvidenceKey } from '../governance/systems'

/** Where the evidence of a line is looked at: a figure's list, or a page of the desk. */
export type CheckPlace =
  | { readonly kind: 'evidence'; readonly key: EvidenceKey }
  | { readonly kind: 'guide' | 'catalogue' | 'reports' | 'remedies' | 'group' | 'work' }

/** One line of the check-list. */
export interface CheckRule {
  readonly text: string
  readonly article: string
  /** Null where only the inspector can see it. */
  readonly place: CheckPlace | null
}

const ARTICLE = (articles: string): string => `《政府信息公开条例》${articles}`
const list = (key: EvidenceKey): CheckPlace => ({ kind: 'evidence', key })

/**
 * The check-list of an inspection (监督检查).
 * Source: Regulation (2019) by the articles named; as a list it is a house rule: the county's own list may ask for more [K].
 * @example CHECKS.guide.article // '《政府信息公开条例》第十二条'
 */
export const CHECKS = {
  group: { text: '有负责公开工作的领导和机构', article: ARTICLE('第四条'), place: { kind: 'group' } },
  guide: { text: '公开指南要素齐全、及时更新', article: ARTICLE('第十二条'), place: { kind: 'guide' } },
  owners: {
    text: '公开目录的事项都有负责单位',
    article: ARTICLE('第四条、第十二条'),
    place: list('items_without_owner'),
  },
  catalogue: {
    text: '目录里的事项按期公开、更新',
    article: ARTICLE('第二十六条、第五十三条'),
    place: { kind: 'catalogue' },
  },
  review: {
    text: '公开前经审核和保密审查，有记录',
    article: ARTICLE('第十七条'),
    place: list('pieces_not_reviewed'),
  },
  requests: { text: '申请在法定期限内答复', article: ARTICLE('第三十三条'), place: list('requests_late') },
  ways: { text: '当面、邮寄申请的渠道畅通', article: ARTICLE('第二十八条'), place: null },
  help: { text: '对有阅读、视听困难的人给予帮助', article: ARTICLE('第四十三条'), place: null },
  fees: { text: '收费合规', article: ARTICLE('第四十二条'), place: null },
  archive: { text: '登记、审核、办理、答复、归档有记录', article: ARTICLE('第四十五条'), place: null },
  letters: { text: '来信、投诉按期答复', article: ARTICLE('第四十七条'), place: list('letters_late') },
  remedies: {
    text: '复议、诉讼的结果按期履行',
    article: ARTICLE('第五十一条'),
    place: { kind: 'remedies' },
  },
  training: { text: '定期培训公开工作人员', article: ARTICLE('第四十八条'), place: { kind: 'work' } },
  report: { text: '上年年度报告按期公开', article: ARTICLE('第四十九条'), place: { kind: 'reports' } },
} as const satisfies Readonly<Record<string, CheckRule>>
export type CheckKey = keyof typeof CHECKS

/** What the records say of the lines of a check-list; nothing of those that only an inspector can see. */
export type CheckEvidence = Readonly<Partial<Record<CheckKey, string>>>

export const CHECK_KEYS = Object.keys(CHECKS) as readonly CheckKey[]

/** What an inspector finds. */
export const CHECK_RESULTS = ['meets', 'fails', 'not_applicable'] as const
export type CheckResult = (typeof CHECK_RESULTS)[number]

/** Chinese names. @example CHECK_RESULT_TEXTS.fails // '不符合' */
export const CHECK_RESULT_TEXTS: Readonly<Record<CheckResult, string>> = {
  meets: '符合',
  fails: '不符合',
  not_applicable: '不适用',
}
