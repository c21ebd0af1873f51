import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import { CONCERNS, EVERY, SERVICE_LISTS, type CatalogueItem } from '../domain/catalogue/catalogue-item'
import { CHANNELS } from '../domain/catalogue/channels'
import type { Coverage } from '../domain/catalogue/coverage'
import type { Duty } from '../domain/catalogue/duties'
import type { Clock } from '../domain/statute/clock'
import { line, optionalLine } from './applicant'
import { identifier } from './case-id'
import { answering } from './endpoint'

/** Something owed to the catalogue, as lists show it. */
export interface DutyView extends Omit<Duty, 'clock'> {
  /** Its last day; how that was counted, day by day, is no part of a list. */
  readonly clock: Pick<Clock, 'dueOn' | 'provisional'> | null
  readonly columnName: string
  readonly urgency: 'overdue' | 'soon' | 'open'
}

/** An item of the catalogue as the desk sees it. */
export interface CatalogueItemView {
  readonly item: CatalogueItem
  readonly columnName: string
  /** Chinese: 每季度，期满后15日内. */
  readonly termText: string
  /** Name of the unit that answers for it; '' while none does. */
  readonly ownerName: string
  readonly revision: number
  readonly since: IsoDate
  readonly retiredOn: IsoDate | null
  /** Pieces published under it, each once. */
  readonly published: number
  /** Day of the last of them; null when there is none. */
  readonly lastOn: IsoDate | null
  /** Next date of a regular item; null else. */
  readonly nextDueOn: IsoDate | null
  readonly nextPeriod: string
}

/** 目录: what there is to publish, how much of it is, and what is owed. */
export interface CatalogueView {
  readonly today: IsoDate
  /** How many items are in force. */
  readonly kept: number
  /** None where only what is owed was asked for. */
  readonly items: readonly CatalogueItemView[]
  readonly duties: readonly DutyView[]
  readonly columns: readonly Coverage[]
  readonly serviceLists: readonly Coverage[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
}

/** The township's catalogue with its coverage and what is owed today; with `part` `owed` without the items themselves. */
export const readCatalogue = answering<CatalogueView>()({
  area: 'publishing',
  method: 'GET',
  path: '/catalogue',
  input: () => z.strictObject({ part: z.optional(z.enum(['owed'], { error: '没有这一部分' })) }),
})

const timing = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('regular'), every: z.enum(EVERY, { error: '请选择多久公开一次' }) }),
    z.strictObject({ kind: z.literal('occasional') }),
    z.strictObject({ kind: z.literal('standing') }),
  ],
  { error: '请选择常规、临时还是固定' },
)

/** An item as a person writes it; what makes no sense is refused by the domain, by the name of the field. */
export const catalogueItemForm = z.strictObject({
  columnId: line('栏目', 60),
  subject: line('一级事项', 60),
  matter: line('二级事项', 100),
  elements: z
    .array(line('内容要素', 200))
    .check(z.minLength(1, '请写明要公开哪些内容'), z.maxLength(30, '内容要素最多 30 项')),
  basis: line('依据', 200),
  timing,
  term: z.strictObject({
    length: z.int({ error: '时限要写成整数天' }),
    unit: z.enum(['working_days', 'calendar_days'], { error: '请选择工作日还是日' }),
    article: line('时限的依据', 200),
  }),
  issuer: line('公开主体', 100),
  channels: z.array(z.enum(CHANNELS, { error: '没有这个渠道，请从列表里选择渠道' })),
  mode: line('公开方式', 40),
  audience: line('公开对象', 100),
  concern: z.enum(CONCERNS, { error: '请选择权、钱、人、事' }),
  serviceList: z.nullable(z.enum(SERVICE_LISTS, { error: '请选择清单' })),
  ownerUnitId: optionalLine('责任单位', 64),
  sourceNote: optionalLine('来源说明', 300),
})

export type CatalogueItemForm = z.infer<typeof catalogueItemForm>

/** What an item is after a change. */
export interface ItemChanged {
  readonly id: string
  readonly revision: number
}

/** Adds an item, owed from today on. Needs `Idempotency-Key`. */
export const addCatalogueItem = answering<ItemChanged>()({
  area: 'publishing',
  method: 'POST',
  path: '/catalogue/items',
  input: () => z.strictObject({ item: catalogueItemForm }),
})

const revision = z.int({ error: '缺少页面版本，请刷新后再改' })

/** Changes an item as it was read; a page that is out of date is refused. Needs `Idempotency-Key`. */
export const changeCatalogueItem = answering<ItemChanged>()({
  area: 'publishing',
  method: 'POST',
  path: '/catalogue/items/:id',
  input: () => z.strictObject({ id: identifier, revision, item: catalogueItemForm }),
})

/** Takes an item out of the catalogue; what was published under it stays. Needs `Idempotency-Key`. */
export const retireCatalogueItem = answering<ItemChanged>()({
  area: 'publishing',
  method: 'POST',
  path: '/catalogue/items/:id/retire',
  input: () => z.strictObject({ id: identifier, revision, because: line('取消的理由', 200) }),
})

/** Brings in those items of the model catalogue that aren't there. Needs `Idempotency-Key`. */
export const fillCatalogue = answering<{ readonly added: number }>()({
  area: 'publishing',
  method: 'POST',
  path: '/catalogue/model',
  input: () => z.strictObject({}),
})
