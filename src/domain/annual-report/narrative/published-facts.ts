import { CHANNEL_TEXTS } from '../../catalogue/channels'
import type { DisclosureCounts } from '../../catalogue/disclosure-counts'
import type { YearFacts } from './year-facts'

/**
 * What was published in a year, from the ledger of channels: items once each, channels for themselves, columns of the site.
 * @example publishedFacts(counts, nameOfColumn).items // 137
 */
export const publishedFacts = (
  { items, channels, byColumn, onSiteByColumn }: DisclosureCounts,
  nameOfColumn: (id: string) => string,
): Pick<YearFacts['published'], 'items' | 'columns' | 'byChannel' | 'onSiteByColumn'> => ({
  items,
  columns: items === 0 ? null : Object.keys(byColumn).length,
  byChannel: channels
    .filter((each) => each.items > 0)
    .map((each) => ({ name: CHANNEL_TEXTS[each.channel], many: each.items })),
  onSiteByColumn: Object.entries(onSiteByColumn).map(([id, many]) => ({ name: nameOfColumn(id), many })),
})
