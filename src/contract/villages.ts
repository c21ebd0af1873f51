import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { Concern } from '../domain/catalogue/catalogue-item'
import { VILLAGE_KINDS, type Village, type VillageFacts } from '../domain/villages/village'
import type { MatterState, VillageStanding } from '../domain/villages/village-affairs'
import { line, optionalLine } from './applicant'
import { byId, identifier, nothing } from './case-id'
import type { DutyView } from './catalogue'
import { answering } from './endpoint'

/** A village in the list of a township, with how it stands with what it owes. */
export interface VillageLine extends VillageStanding {
  readonly id: string
  readonly name: string
  readonly kind: Village['kind']
}

/** The villages of a township. */
export interface VillageList {
  readonly today: IsoDate
  readonly villages: readonly VillageLine[]
}

/** The villages and communities of a township, in its own order. */
export const listVillages = answering<VillageList>()({
  area: 'public',
  method: 'GET',
  path: '/villages',
  input: nothing,
})

/** One thing that a village published or owes. */
export interface VillageMatterView {
  readonly itemId: string
  readonly matter: string
  readonly concern: Concern
  /** Chinese: 2026年第三季度; '' for what came up in between. */
  readonly periodText: string
  readonly dueOn: IsoDate | null
  readonly outOn: IsoDate | null
  readonly lateSince: IsoDate | null
  readonly state: MatterState
  readonly stateText: string
  /** Documents here that hold it, as far as they may be seen. */
  readonly documents: readonly { readonly id: string; readonly title: string }[]
  /** Chinese: where else it went out, e.g. 公示栏（村委会门口）. */
  readonly elsewhere: readonly string[]
  /** Why there was nothing to publish; '' as a rule. */
  readonly noneBecause: string
}

/** 村务公开 of one village. */
export interface VillageView {
  readonly today: IsoDate
  readonly village: Omit<Village, 'position' | 'since'>
  readonly standing: VillageStanding
  /** Newest first. */
  readonly matters: readonly VillageMatterView[]
  /** Older ones that are not given. */
  readonly olderMatters: number
}

/** What one village published, month by month and quarter by quarter, and what it owes. */
export const readVillage = answering<VillageView>()({
  area: 'public',
  method: 'GET',
  path: '/villages/:id',
  input: byId,
})

/** A village as the desk sees it. */
export interface VillageAtDesk {
  readonly village: Village
  readonly revision: number
  readonly retiredBecause: string
  readonly standing: VillageStanding
  /** Ids of those who write for it (村务员). */
  readonly clerkIds: readonly string[]
  /** What is overdue or due within three working days. */
  readonly pressing: readonly DutyView[]
}

/** 村与社区 at the desk. */
export interface VillageDesk {
  readonly today: IsoDate
  readonly villages: readonly VillageAtDesk[]
  /** Accounts that may write for a village. */
  readonly clerks: readonly { readonly id: string; readonly name: string }[]
  /** Whether whoever asks may change them. */
  readonly mayChange: boolean
}

/** All villages with what each owes, retired ones at the end; whoever writes for a village sees his own. */
export const listVillagesAtDesk = answering<VillageDesk>()({
  area: 'publishing',
  method: 'GET',
  path: '/villages',
  input: nothing,
})

const wholeNumber = (label: string) => z.int({ error: `${label}要写成整数` })

/** A village as a person writes it; what makes no sense is refused by the domain, by the name of the field. */
export const villageForm: z.ZodMiniType<VillageFacts> = z.strictObject({
  name: line('村名', 40),
  kind: z.enum(VILLAGE_KINDS, { error: '请选择村还是社区' }),
  groupCount: z.nullable(wholeNumber('村民小组')),
  phone: optionalLine('电话', 40),
  boardPlace: optionalLine('公示栏的位置', 60),
  position: wholeNumber('排在第几'),
})

const revision = z.int({ error: '缺少页面版本，请刷新后再改' })

/** Adds a village; it owes from today on. Needs `Idempotency-Key`. */
export const addVillage = answering<VillageDesk>()({
  area: 'publishing',
  method: 'POST',
  path: '/villages',
  input: () => z.strictObject({ village: villageForm }),
})

/** Changes a village as it was read; a page that is out of date is refused. Needs `Idempotency-Key`. */
export const changeVillage = answering<VillageDesk>()({
  area: 'publishing',
  method: 'POST',
  path: '/villages/:id',
  input: () => z.strictObject({ id: identifier, revision, village: villageForm }),
})

/** Takes a village out of the list, e.g. merged into another; what was published stays. Needs `Idempotency-Key`. */
export const retireVillage = answering<VillageDesk>()({
  area: 'publishing',
  method: 'POST',
  path: '/villages/:id/retire',
  input: () => z.strictObject({ id: identifier, revision, because: line('停用的理由', 200) }),
})

/** Lets an account write for a village (村务员), or no longer. Needs `Idempotency-Key`. */
export const setVillageClerk = answering<VillageDesk>()({
  area: 'publishing',
  method: 'POST',
  path: '/villages/:id/clerk',
  input: () =>
    z.strictObject({
      id: identifier,
      personId: identifier,
      isClerk: z.boolean({ error: '请选择指定还是取消' }),
    }),
})
