import type { IsoDate } from '../calendar/civil-date'
import type { Channel } from './channels'

/** One piece of information under an item of the catalogue: what the annual report counts as one 条. */
export interface Disclosure {
  readonly id: string
  readonly itemId: string
  readonly title: string
  /** Day on which the information was made or last changed (Art. 26). */
  readonly formedOn: IsoDate
  /** Key of the period it is published for; '' where the item is not regular. */
  readonly period: string
  /** The document that holds it here; null where it went out in another way only. */
  readonly documentId: string | null
  /** The village that it is about; null for the township's own. */
  readonly villageId: string | null
  /** Why there is nothing to publish for this period; '' as a rule. */
  readonly noneBecause: string
}

/** One line of the channels ledger 渠道台账: this went out there on that day. Never changed, only countered. */
export interface ChannelEntry {
  readonly id: string
  readonly disclosureId: string
  readonly channel: Channel
  /** Account, board or place, e.g. 盏西镇公众号, 芒线村公示栏; '' where there is only one. */
  readonly place: string
  readonly wentOutOn: IsoDate
  /** Attachment that shows it; null without photo. */
  readonly photoId: string | null
  /** The entry that this one takes back; null for a plain one. */
  readonly counters: string | null
  /** Chinese: why it is taken back, or a remark. */
  readonly note: string
}

/** A piece of information with all of its ledger. */
export interface DisclosureRecord {
  readonly disclosure: Disclosure
  readonly entries: readonly ChannelEntry[]
}
