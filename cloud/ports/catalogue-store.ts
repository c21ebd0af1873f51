import type { CatalogueItem } from '../../src/domain/catalogue/catalogue-item'
import type { KeptItem } from '../../src/domain/catalogue/duties'
import type { ChannelAccount } from '../../src/domain/catalogue/freshness'
import type { IsoDate } from '../../src/domain/calendar/civil-date'

/** An item as it is kept, with the number of its last change. */
export interface StoredItem extends KeptItem {
  readonly revision: number
  readonly retiredBecause: string
}

/** The catalogue and the accounts of one township. */
export interface CatalogueStore {
  /** All items, retired ones too, by column and id. */
  items(): Promise<readonly StoredItem[]>
  find(id: string): Promise<StoredItem | null>
  /** Adds an item from today on; false when its id is taken. */
  add(item: CatalogueItem): Promise<boolean>
  /** Adds those items whose id is free, from today on; answers how many. */
  fill(items: readonly CatalogueItem[]): Promise<number>
  /** False when somebody changed it since `revision`, or it is retired. */
  change(item: CatalogueItem, revision: number): Promise<boolean>
  /** False when somebody changed it since `revision`, or it is retired already. */
  retire(id: string, revision: number, because: string): Promise<boolean>
  /** Accounts in use. */
  accounts(): Promise<readonly ChannelAccount[]>
  /** Takes an account up, or up again; false when it is in use already. */
  takeUpAccount(account: Omit<ChannelAccount, 'since'>): Promise<boolean>
  /** Gives an account up; false when it is not in use. */
  giveUpAccount(account: Omit<ChannelAccount, 'since'>, on: IsoDate): Promise<boolean>
}
