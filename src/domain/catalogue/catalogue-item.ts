import { categoryOf } from '../disclosure/categories'
import { fail, ok } from '../result'
import type { Result } from '../result'
import { isChannel } from './channels'
import type { Channel } from './channels'

/** 权 · 钱 · 人 · 事: what about it concerns people most. */
export const CONCERNS = ['power', 'money', 'people', 'affairs'] as const
export type Concern = (typeof CONCERNS)[number]

/**
 * Chinese words of the concerns.
 * Source: 盏西镇 2019 annual report §十一(二): “权、钱、人、事”.
 * @example CONCERN_TEXTS.money // '钱'
 */
export const CONCERN_TEXTS: Readonly<Record<Concern, string>> = {
  power: '权',
  money: '钱',
  people: '人',
  affairs: '事',
}

/** The five lists of government services that must cover everything. */
export const SERVICE_LISTS = ['permits', 'services', 'enforcement', 'penalties', 'supervision'] as const
export type ServiceList = (typeof SERVICE_LISTS)[number]

/**
 * Chinese words of the service lists.
 * Source: 盏西镇 2019 annual report §三: 许可、服务、执法、处罚、监管等领域清单全覆盖.
 * @example SERVICE_LIST_TEXTS.penalties // '处罚'
 */
export const SERVICE_LIST_TEXTS: Readonly<Record<ServiceList, string>> = {
  permits: '许可',
  services: '服务',
  enforcement: '执法',
  penalties: '处罚',
  supervision: '监管',
}

/** How often something regular is published. */
export const EVERY = ['month', 'quarter', 'half_year', 'year'] as const
export type Every = (typeof EVERY)[number]

/** Chinese words of the periods. @example EVERY_TEXTS.quarter // '每季度' */
export const EVERY_TEXTS: Readonly<Record<Every, string>> = {
  month: '每月',
  quarter: '每季度',
  half_year: '每半年',
  year: '每年',
}

/** 时限: how long there is, from the end of the period (常规) or from creation or change (临时, 固定). */
export interface DisclosureTerm {
  readonly length: number
  readonly unit: 'working_days' | 'calendar_days'
  /** Article in citation form. */
  readonly article: string
}

/**
 * 常规 is published period by period, 临时 whenever something comes up, 固定 stands there all the time.
 * Source: 盏西镇 2019 annual report §十一(二): 常规性工作定期公开，临时性工作随时公开，固定性工作长期公开.
 */
export type Timing =
  | { readonly kind: 'regular'; readonly every: Every }
  | { readonly kind: 'occasional' }
  | { readonly kind: 'standing' }

/** Chinese words of the timing classes. @example TIMING_TEXTS.standing // '固定' */
export const TIMING_TEXTS: Readonly<Record<Timing['kind'], string>> = {
  regular: '常规',
  occasional: '临时',
  standing: '固定',
}

/** One item of the public catalogue 公开目录, as the columns of the basic-level standards have it. */
export interface CatalogueItem {
  readonly id: string
  /** Column or group of `CATEGORIES`. */
  readonly columnId: string
  /** 一级事项. */
  readonly subject: string
  /** 二级事项. */
  readonly matter: string
  /** 公开内容（要素）. */
  readonly elements: readonly string[]
  /** 公开依据. */
  readonly basis: string
  readonly timing: Timing
  readonly term: DisclosureTerm
  /** 公开主体. */
  readonly issuer: string
  readonly channels: readonly Channel[]
  /** 公开方式, 主动公开 as a rule. */
  readonly mode: string
  /** 公开对象, 全社会 as a rule. */
  readonly audience: string
  readonly concern: Concern
  /** List of services it belongs to; null for most. */
  readonly serviceList: ServiceList | null
  /** Unit of the organisation chart that answers for it; '' where none is named yet. */
  readonly ownerUnitId: string
  /** Where the item comes from, and whether that was read or remembered. */
  readonly sourceNote: string
}

/** Why an item can't stand in the catalogue. */
export type CatalogueItemRefusal = 'unknown-column' | 'unknown-channel' | 'no-channel' | 'term-out-of-range'

const LONGEST_TERM = 366

const columnTakesItems = (columnId: string): boolean =>
  categoryOf(columnId) !== undefined && columnId !== 'statutory_disclosure'

/**
 * An item that makes sense: a known column (a group where there are groups), known channels, a term of 1 to 366 days.
 * Fails: `unknown-column`, `no-channel`, `unknown-channel`, `term-out-of-range`, each with the `field` to mend.
 * @example checkCatalogueItem({ ...item, term: { ...item.term, length: 0 } }) // term-out-of-range
 */
export const checkCatalogueItem = (item: CatalogueItem): Result<CatalogueItem, CatalogueItemRefusal> => {
  if (!columnTakesItems(item.columnId)) return fail('unknown-column', { field: 'columnId' })
  if (item.channels.length === 0) return fail('no-channel', { field: 'channels' })
  if (!item.channels.every(isChannel)) return fail('unknown-channel', { field: 'channels' })
  const { length } = item.term
  if (!Number.isInteger(length) || length < 1 || length > LONGEST_TERM)
    return fail('term-out-of-range', { field: 'term.length', shortest: 1, longest: LONGEST_TERM })
  return ok(item)
}

/**
 * 时限 as the catalogue prints it.
 * @example termInWords(item) // '每季度，期满后15日内'
 */
export const termInWords = ({ timing, term }: Pick<CatalogueItem, 'timing' | 'term'>): string => {
  const days = `${term.length}${term.unit === 'working_days' ? '个工作日' : '日'}内`
  if (timing.kind === 'regular') return `${EVERY_TEXTS[timing.every]}，期满后${days}`
  return timing.kind === 'standing' ? `长期公开，变更后${days}更新` : `形成或者变更后${days}`
}

/**
 * Whether every village owes the item for itself: 村务公开 is the duty of each village committee.
 * Source: 《村民委员会组织法》第三十条.
 * @example isOwedByVillages({ ...item, columnId: 'village_affairs' }) // true
 */
export const isOwedByVillages = ({ columnId }: Pick<CatalogueItem, 'columnId'>): boolean =>
  columnId === 'village_affairs'
