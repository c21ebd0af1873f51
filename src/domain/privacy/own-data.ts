/** What a person has here, by kind. */
export const OWN_DATA_KINDS = [
  'requests',
  'letters',
  'topics',
  'comments',
  'follows',
  'notices',
  'consents',
  'phone',
  'wechat',
] as const

export type OwnDataKind = (typeof OWN_DATA_KINDS)[number]

/** How many of each a person has. */
export type OwnDataCounts = Readonly<Record<OwnDataKind, number>>

/** What becomes of a kind when a person deletes what is his. */
export interface OwnDataRule {
  readonly kind: OwnDataKind
  /** Chinese name. */
  readonly name: string
  readonly unit: string
  /** Why it stays and how long, in Chinese; null: it goes. */
  readonly staysBecause: string | null
}

const RULES: Readonly<Record<OwnDataKind, Omit<OwnDataRule, 'kind'>>> = {
  requests: {
    name: '政府信息公开申请',
    unit: '件',
    staysBecause: '依照《档案法》和政府信息公开的要求作为办件档案留存，10 年或者 30 年，按县里的归档规定',
  },
  letters: { name: '来信', unit: '件', staysBecause: '作为办件档案留存，按县里的归档规定' },
  topics: {
    name: '点题',
    unit: '条',
    staysBecause: '已经登记、办理，和答复一起留存；公开的内容里没有您的名字',
  },
  comments: {
    name: '对草案的意见',
    unit: '条',
    staysBecause: '征集截止前您可以在那里自己撤回；截止后和采纳情况一起留存，不公布是谁写的',
  },
  follows: { name: '关注', unit: '个', staysBecause: null },
  notices: { name: '消息', unit: '条', staysBecause: null },
  consents: { name: '微信提醒的订阅', unit: '个', staysBecause: null },
  phone: { name: '手机号码登录', unit: '个', staysBecause: null },
  wechat: { name: '微信登录', unit: '个', staysBecause: null },
}

/**
 * What becomes of each kind when a person deletes what is his, in the order in which it is told.
 * Source: 个人信息保护法 Art. 47 (deletion; what a law keeps is only kept), Art. 45 (a copy).
 * @example ownDataRules()[4].staysBecause // null
 */
export const ownDataRules = (): readonly OwnDataRule[] =>
  OWN_DATA_KINDS.map((kind) => ({ kind, ...RULES[kind] }))
