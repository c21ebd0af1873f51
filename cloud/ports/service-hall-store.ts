import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { MonthHandled } from '../../src/domain/service-hall/fulfilment'
import type { ServiceHall } from '../../src/domain/service-hall/service-hall'
import type { DocumentText } from './document-store'

/** A version of the hall as it was saved. */
export interface KeptHall {
  readonly version: number
  readonly hall: ServiceHall
  readonly because: string
  /** Id of a person; '' for what the township began with. */
  readonly by: string
  readonly at: string
}

/** A guide (办事指南) that residents may read, with its text. */
export type GuideText = DocumentText

/** Who looked at an item last, and when. */
export interface ItemCheck {
  readonly documentId: string
  readonly checkedOn: IsoDate
  /** Id of a person. */
  readonly checkedBy: string
  readonly note: string
}

/** A month's figures of an item. */
export interface ItemMonth extends MonthHandled {
  readonly documentId: string
}

/** The service hall of one township (办事大厅). */
export interface ServiceHallStore {
  /** The one in force; version 0 with nothing in it while nobody has said anything. */
  current(): Promise<KeptHall>
  /** The newest versions, newest first. */
  versions(most: number): Promise<readonly KeptHall[]>
  /** Puts a new version in force; false when somebody saved one since `version`. */
  save(version: number, saved: Omit<KeptHall, 'version'>): Promise<boolean>
  /** Documents of 政务服务事项清单 that the public may see, by title; or the one of that id. */
  guides(only?: string): Promise<readonly GuideText[]>
  checks(): Promise<readonly ItemCheck[]>
  /** Puts the last check of an item down; the earlier one is in the audit. */
  putCheck(check: ItemCheck): Promise<void>
  months(): Promise<readonly ItemMonth[]>
  /** Puts a month's figures down, in place of earlier ones of that month; gives those, null where there were none. */
  putMonth(month: ItemMonth, by: { readonly id: string; readonly at: string }): Promise<MonthHandled | null>
}
