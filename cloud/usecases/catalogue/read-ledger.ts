import type { DisclosureView, LedgerView, readLedger } from '../../../src/contract/channel-ledger'
import type { FileAnswer, InputOf } from '../../../src/contract/endpoint'
import { KIND_FACTS } from '../../../src/domain/attachments/kinds'
import { day, yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { disclosureCounts, type CountedSpan } from '../../../src/domain/catalogue/disclosure-counts'
import { entriesInForce } from '../../../src/domain/catalogue/entries-in-force'
import type { DisclosureRecord } from '../../../src/domain/catalogue/disclosure'
import { isSettled } from '../../../src/domain/catalogue/published-on'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { cataloguePicture } from './catalogue-picture'
import { disclosureView } from '../disclosures/disclosure-view'
import { viewOfDisclosure } from '../disclosures/find-disclosure'
import { reading } from '../acting/reading'

const spanOf = (year: string, today: IsoDate): CountedSpan => {
  const asked = year === '' ? String(yearOf(today)) : year
  return { from: day(`${asked}-01-01`), to: day(`${asked}-12-31`) }
}

/** What was made or went out in the span, and whatever is still to go out. */
const belongsTo =
  ({ from, to }: CountedSpan) =>
  (record: DisclosureRecord): boolean =>
    !isSettled(record) ||
    [record.disclosure.formedOn, ...entriesInForce(record.entries).map(({ wentOutOn }) => wentOutOn)].some(
      (on) => from <= on && on <= to,
    )

/** The channels ledger of a year, with item counts and channel counts. */
export const readChannelLedger: UseCase<InputOf<typeof readLedger>, LedgerView> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async (stores) => {
    const today = world.clock.today()
    const { items, records, columnOf } = await cataloguePicture(stores, today)
    const span = spanOf(input.year, today)
    const byId = new Map(items.map((stored) => [stored.item.id, stored]))
    const disclosures = records.filter(belongsTo(span)).flatMap((record) => {
      const stored = byId.get(record.disclosure.itemId)
      return stored === undefined
        ? []
        : [disclosureView(record, stored, { calendar: stores.settings.calendar, today })]
    })
    return ok({ today, disclosures, counts: disclosureCounts(records, span, columnOf) })
  })

/** One piece of information with its ledger. */
export const readOneDisclosure: UseCase<{ readonly id: string }, DisclosureView> = (
  { tenant, input },
  world,
) => reading(world, tenant, (stores) => viewOfDisclosure(input.id, stores, world.clock.today()))

/** The photo of an entry; only through the disclosure that it belongs to. */
export const readPhotoOfEntry: UseCase<{ readonly id: string; readonly photoId: string }, FileAnswer> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async ({ disclosures, attachments }) => {
    const record = await disclosures.find(input.id)
    const isOfEntry = record?.entries.some(({ photoId }) => photoId === input.photoId) === true
    const photo = isOfEntry ? await attachments.find(input.photoId) : null
    if (photo === null || photo.finished === null) return fail('not_found')
    const { mediaType } = KIND_FACTS[photo.finished.kind]
    return ok({ name: photo.name, mediaType, bytes: await attachments.read(photo.id) })
  })
