import { PUBLISH_PERIOD } from '../../statute/periods'
import type { CatalogueItem, Concern, DisclosureTerm, Every, ServiceList, Timing } from '../catalogue-item'
import type { Channel } from '../channels'

/** A row of the model catalogue: an item before a township has given it to one of its units. */
export interface ModelItem extends Omit<CatalogueItem, 'ownerUnitId' | 'issuer'> {
  /** Name of the unit that usually answers for it. */
  readonly ownerName: string
}

/** What a row says besides its place. */
export interface RowFacts {
  readonly elements: string
  readonly basis: string
  readonly timing: Timing
  readonly term?: DisclosureTerm
  readonly concern: Concern
  readonly channels?: readonly Channel[]
  readonly audience?: string
  readonly list?: ServiceList
  readonly owner?: string
  /** `true` where duty and article were read in the text; else only remembered, and marked so. */
  readonly read: boolean
}

const REGULATION = '《政府信息公开条例》'

/** An article of the Regulation in citation form. @example article('第十二条') // '《政府信息公开条例》第十二条' */
export const article = (words: string): string => `${REGULATION}${words}`

/** Twenty working days from creation or change (Art. 26). */
export const TWENTY_WORKING_DAYS: DisclosureTerm = {
  length: PUBLISH_PERIOD.length,
  unit: 'working_days',
  article: PUBLISH_PERIOD.article,
}

/** So many calendar days, by an article or by the township's own setting. @example days(31, '…').length // 31 */
export const days = (length: number, basis: string): DisclosureTerm => ({
  length,
  unit: 'calendar_days',
  article: basis,
})

/** Timing of what is regular. @example each('quarter') */
export const each = (every: Every): Timing => ({ kind: 'regular', every })
/** Stands there all the time. */
export const STANDING: Timing = { kind: 'standing' }
/** Whenever it comes up. */
export const OCCASIONAL: Timing = { kind: 'occasional' }

/** Where most things go. */
const USUAL: readonly Channel[] = ['website']
/** Where what concerns every household goes besides. */
export const VILLAGE: readonly Channel[] = ['website', 'wechat_account', 'notice_board', 'broadcast']
/** On site and on the board. */
export const BOARD: readonly Channel[] = ['website', 'notice_board']

const NOTE = {
  read: '事项和依据已对照法律法规原文',
  remembered: '据基层政务公开标准目录的通行写法，未核对原文，上线前由镇里核定',
} as const

/** One row: id, column, 一级事项, 二级事项 and the rest. */
export const row = (
  [id, columnId, subject, matter]: readonly [id: string, columnId: string, subject: string, matter: string],
  facts: RowFacts,
): ModelItem => ({
  id,
  columnId,
  subject,
  matter,
  elements: facts.elements.split('；'),
  basis: facts.basis,
  timing: facts.timing,
  term: facts.term ?? TWENTY_WORKING_DAYS,
  channels: facts.channels ?? USUAL,
  mode: '主动公开',
  audience: facts.audience ?? '全社会',
  concern: facts.concern,
  serviceList: facts.list ?? null,
  ownerName: facts.owner ?? '党政综合办公室',
  sourceNote: facts.read ? NOTE.read : NOTE.remembered,
})
