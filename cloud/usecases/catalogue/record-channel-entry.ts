import type { counterEntry, DisclosureView, recordEntry } from '../../../src/contract/channel-ledger'
import type { InputOf } from '../../../src/contract/endpoint'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Channel } from '../../../src/domain/catalogue/channels'
import { checkCounter, checkEntry } from '../../../src/domain/catalogue/entries-in-force'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { attachUploads } from '../attachments/attach-uploads'
import { auditCatalogue } from './change-catalogue'
import { catalogueRefusal } from './catalogue-refusals'
import { viewOfDisclosure } from '../disclosures/find-disclosure'

const PICTURES: readonly string[] = ['jpeg', 'png']

/** Puts the photo to the disclosure: an upload of this person, looked through, stripped, and a picture. */
const attachPhoto = async (
  photoId: string | undefined,
  { disclosureId, ownerId }: { readonly disclosureId: string; readonly ownerId: string },
  stores: Stores,
): Promise<Answer<string | null>> => {
  if (photoId === undefined) return ok(null)
  const upload = await stores.attachments.find(photoId)
  if (upload !== null && upload.finished !== null && !PICTURES.includes(upload.finished.kind))
    return fail('photo_not_picture', { field: 'photoId' })
  const files = [{ id: photoId, purpose: 'evidence' as const }]
  const attached = await attachUploads(stores, { caseId: disclosureId, ownerId, files })
  return attached.ok ? ok(photoId) : attached
}

/** Writes into the ledger that something went out. */
export const recordChannelEntry: UseCase<InputOf<typeof recordEntry>, DisclosureView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'record_channel_entry' }, async (stores, { person }) => {
    const { id, channel, place, note, photoId } = asked.input
    const record = await stores.disclosures.hold(id)
    if (record === null) return fail('not_found')
    const draft = { channel, place, wentOutOn: asked.input.wentOutOn as IsoDate }
    const checked = checkEntry(draft, { ...record, today: world.clock.today() })
    if (!checked.ok) return catalogueRefusal(checked)
    const photo = await attachPhoto(photoId, { disclosureId: id, ownerId: person.id }, stores)
    if (!photo.ok) return photo
    const entryId = world.identity.newId()
    const facts = { ...draft, channel: channel as Channel, note, photoId: photo.value, counters: null }
    const written = { by: person.id, at: world.clock.now() }
    await stores.disclosures.addEntry({ id: entryId, disclosureId: id, ...facts }, written)
    const detail = { disclosureId: id, entryId, channel, wentOutOn: draft.wentOutOn }
    await auditCatalogue(stores, { world, person }, { act: 'record_channel_entry', detail })
    return viewOfDisclosure(id, stores, world.clock.today())
  })

/** Takes an entry back by a counter-entry. */
export const counterChannelEntry: UseCase<InputOf<typeof counterEntry>, DisclosureView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'counter_channel_entry' }, async (stores, { person }) => {
    const { id, entryId, because } = asked.input
    const record = await stores.disclosures.hold(id)
    if (record === null) return fail('not_found')
    const checked = checkCounter(entryId, record.entries)
    if (!checked.ok) return catalogueRefusal(checked)
    const counter = {
      ...checked.value,
      id: world.identity.newId(),
      counters: entryId,
      photoId: null,
      note: because,
    }
    await stores.disclosures.addEntry(counter, { by: person.id, at: world.clock.now() })
    const detail = { disclosureId: id, entryId, because }
    await auditCatalogue(stores, { world, person }, { act: 'counter_channel_entry', detail })
    return viewOfDisclosure(id, stores, world.clock.today())
  })
