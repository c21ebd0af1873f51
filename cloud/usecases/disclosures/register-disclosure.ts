import type { DisclosureView, registerDisclosure } from '../../../src/contract/channel-ledger'
import type { InputOf } from '../../../src/contract/endpoint'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Disclosure } from '../../../src/domain/catalogue/disclosure'
import { periodNamed } from '../../../src/domain/catalogue/disclosure-periods'
import { fail, ok } from '../../../src/domain/result'
import type { StoredItem } from '../../ports/catalogue-store'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditCatalogue, itemInUse } from '../catalogue/change-catalogue'
import { viewOfDisclosure } from './find-disclosure'
import { villageProblem } from '../services/village-of-item'

type Input = InputOf<typeof registerDisclosure>

/** A regular item is published for a period; only there can there be nothing to publish. */
const periodProblem = ({ item }: StoredItem, { period, noneBecause }: Input): Answer<null> => {
  const { timing } = item
  if (timing.kind === 'regular')
    return periodNamed(period, timing.every) === null ? fail('unknown_period', { field: 'period' }) : ok(null)
  if (period !== '') return fail('unknown_period', { field: 'period' })
  return noneBecause === ''
    ? ok(null)
    : fail('invalid_field', { field: 'noneBecause', message: '只有定期公开的事项可以登记为本期没有内容' })
}

/** A document that is filed says itself which village it is about. */
const villageOf = async ({ villageId, documentId }: Input, { documents }: Stores): Promise<string> => {
  if (villageId !== '' || documentId === undefined) return villageId
  return (await documents.find(documentId))?.village?.id ?? ''
}

const disclosureOf = (input: Input, id: string): Disclosure => ({
  id,
  itemId: input.itemId,
  title: input.title,
  formedOn: input.formedOn as IsoDate,
  period: input.period,
  documentId: input.documentId ?? null,
  villageId: input.villageId === '' ? null : input.villageId,
  noneBecause: input.noneBecause,
})

/** A public document is on the website already: the ledger says so from its day on. */
const entryOfDocument = async (
  disclosure: Disclosure,
  { disclosures, documents }: Stores,
  written: { readonly id: string; readonly by: string; readonly at: string },
): Promise<Answer<null>> => {
  if (disclosure.documentId === null) return ok(null)
  const document = await documents.find(disclosure.documentId)
  if (document === null) return fail('not_found', { field: 'documentId' })
  const { id, by, at } = written
  const entry = {
    id,
    disclosureId: disclosure.id,
    channel: 'website',
    place: '',
    wentOutOn: document.publishedOn,
    photoId: null,
    counters: null,
    note: `索引号 ${document.indexNumber}`,
  } as const
  await disclosures.addEntry(entry, { by, at })
  return ok(null)
}

/** Registers that something was made or changed under an item, or that there is nothing for a period. */
export const registerPiece: UseCase<Input, DisclosureView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'register_disclosure' }, async (stores, { person }) => {
    const inUse = await itemInUse(asked.input.itemId, stores)
    if (!inUse.ok) return inUse
    const fits = periodProblem(inUse.value, asked.input)
    if (!fits.ok) return fits
    const villageId = await villageOf(asked.input, stores)
    const village = await villageProblem(villageId, { stored: inUse.value, stores })
    if (village !== null) return fail('invalid_field', { field: 'villageId', message: village })
    if (asked.input.formedOn > world.clock.today()) return fail('date_in_future', { field: 'formedOn' })
    const disclosure = disclosureOf({ ...asked.input, villageId }, world.identity.newId())
    const written = { by: person.id, at: world.clock.now() }
    const added = await stores.disclosures.add(disclosure, written)
    if (!added) return fail('document_filed_already', { field: 'documentId' })
    const onSite = await entryOfDocument(disclosure, stores, { ...written, id: world.identity.newId() })
    if (!onSite.ok) return onSite
    const detail = { disclosureId: disclosure.id, itemId: disclosure.itemId, period: disclosure.period }
    await auditCatalogue(stores, { world, person }, { act: 'register_disclosure', detail })
    return viewOfDisclosure(disclosure.id, stores, world.clock.today())
  })
