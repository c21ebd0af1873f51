import type { IsoDate } from '../domain/calendar/civil-date'
import type { ServiceList } from '../domain/catalogue/catalogue-item'
import type { Fulfilment } from '../domain/service-hall/fulfilment'
import type { ServiceHall } from '../domain/service-hall/service-hall'
import type { ServiceWindow } from '../domain/service-hall/service-window'
import { byId, nothing } from './case-id'
import { answering } from './endpoint'

/** A service item in the lists of the hall. */
export interface ServiceItemLine {
  /** Id of the document that is its guide. */
  readonly id: string
  readonly title: string
  readonly list: ServiceList
  /** Chinese: 3个工作日, 当场办结; '' where nothing is promised. */
  readonly promise: string
  /** Id of the window that the guide names; '' where it names none that is kept. */
  readonly windowId: string
}

/** A window as residents see it. */
export interface WindowView extends ServiceWindow {
  /** Who is on duty today; '' where nobody is registered, or it is a day of rest. */
  readonly onDutyToday: string
}

/** 办事大厅: windows, items by list, the way to the app. */
export interface ServiceHallView {
  readonly today: IsoDate
  readonly isWorkingDay: boolean
  readonly note: string
  readonly sourceNote: string
  readonly bridge: ServiceHall['bridge']
  readonly windows: readonly WindowView[]
  readonly items: readonly ServiceItemLine[]
  /** Documents of the column that are no guides to one item, e.g. whole lists. */
  readonly otherDocuments: number
}

/** The service hall of a township. */
export const readServiceHall = answering<ServiceHallView>()({
  area: 'public',
  method: 'GET',
  path: '/service-hall',
  input: nothing,
})

/** What the hall knows of one item beside its text. */
export interface ServiceItemView {
  readonly today: IsoDate
  readonly isWorkingDay: boolean
  readonly list: ServiceList
  readonly promise: string
  readonly window: WindowView | null
  /** How the promise was kept; null where nothing is recorded. */
  readonly fulfilment: Fulfilment | null
  /** Day on which somebody last looked at the guide, or its publication. */
  readonly lastOn: IsoDate
  readonly wasChecked: boolean
}

/** One item: its window, how its promise was kept, when it was last checked. `not_found` for what is no item. */
export const readServiceItem = answering<ServiceItemView>()({
  area: 'public',
  method: 'GET',
  path: '/service-items/:id',
  input: byId,
})
