import type { Channel } from '../../../src/domain/catalogue/channels'

/** Tables of the catalogue and the channels ledger. */
export interface CatalogueSchema {
  catalogue_item: CatalogueItemRow
  channel_account: {
    tenant: string
    channel: Channel
    place: string
    since: string
    retired_on: string | null
  }
  disclosure: DisclosureRow
  channel_entry: ChannelEntryRow
}

export interface CatalogueItemRow {
  tenant: string
  id: string
  column_id: string
  content: unknown
  revision: number
  since: string
  retired_on: string | null
  retired_because: string
}

export interface DisclosureRow {
  tenant: string
  id: string
  item_id: string
  title: string
  formed_on: string
  period: string
  document_id: string | null
  none_because: string
  registered_by: string
  registered_at: string
}

export interface ChannelEntryRow {
  tenant: string
  id: string
  disclosure_id: string
  channel: Channel
  place: string
  went_out_on: string
  photo_id: string | null
  counters: string | null
  note: string
  recorded_by: string
  recorded_at: string
}
