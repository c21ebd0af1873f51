import type { IsoDate } from '../calendar/civil-date'
import { fail, ok } from '../result'
import type { Result } from '../result'
import { isChannel } from './channels'
import type { ChannelEntry, Disclosure } from './disclosure'

/**
 * Entries that count: neither taken back nor themselves a taking back. Nothing is ever deleted from the ledger.
 * @example entriesInForce([entry, { ...entry, id: 'e2', counters: entry.id }]) // []
 */
export const entriesInForce = (entries: readonly ChannelEntry[]): readonly ChannelEntry[] => {
  const countered = new Set(entries.map(({ counters }) => counters))
  return entries.filter(({ id, counters }) => counters === null && !countered.has(id))
}

/** Why an entry can't go into the ledger. */
export type EntryRefusal =
  'unknown-channel' | 'entry-in-future' | 'entry-before-formed' | 'entry-twice' | 'nothing-to-publish'

/** An entry as somebody writes it down. */
export type EntryDraft = Pick<ChannelEntry, 'place' | 'wentOutOn'> & { readonly channel: string }

const isSame =
  (draft: EntryDraft) =>
  ({ channel, place, wentOutOn }: ChannelEntry): boolean =>
    channel === draft.channel && place === draft.place && wentOutOn === draft.wentOutOn

/**
 * Whether an entry may go into the ledger of a disclosure on a day.
 * Fails: `unknown-channel`, `entry-in-future` (after today), `entry-before-formed` (before the information was made),
 * `entry-twice` (same channel, place and day in force), `nothing-to-publish` (recorded as nothing for its period).
 * @example checkEntry({ channel: 'broadcast', place: '', wentOutOn: today }, { disclosure, entries: [], today })
 */
export const checkEntry = (
  draft: EntryDraft,
  {
    disclosure,
    entries,
    today,
  }: {
    readonly disclosure: Pick<Disclosure, 'formedOn' | 'noneBecause'>
    readonly entries: readonly ChannelEntry[]
    readonly today: IsoDate
  },
): Result<EntryDraft, EntryRefusal> => {
  if (!isChannel(draft.channel)) return fail('unknown-channel', { field: 'channel' })
  if (disclosure.noneBecause !== '') return fail('nothing-to-publish')
  if (draft.wentOutOn > today) return fail('entry-in-future', { field: 'wentOutOn' })
  if (draft.wentOutOn < disclosure.formedOn) return fail('entry-before-formed', { field: 'wentOutOn' })
  if (entriesInForce(entries).some(isSame(draft))) return fail('entry-twice', { field: 'wentOutOn' })
  return ok(draft)
}

/** Why an entry can't be taken back. */
export type CounterRefusal = 'no-such-entry' | 'countered-already'

/**
 * Whether an entry may be taken back by a counter-entry.
 * Fails: `no-such-entry`, `countered-already` (also for a counter-entry itself).
 * @example checkCounter('e1', entries)
 */
export const checkCounter = (
  entryId: string,
  entries: readonly ChannelEntry[],
): Result<ChannelEntry, CounterRefusal> => {
  const entry = entries.find(({ id }) => id === entryId)
  if (entry === undefined) return fail('no-such-entry')
  return entriesInForce(entries).includes(entry) ? ok(entry) : fail('countered-already')
}
