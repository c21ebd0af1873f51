import type { ErrorCode } from '../../../src/contract/errors'
import { todayIn } from '../../../src/domain/calendar/civil-date'
import type { Published, PublicationEvent } from '../../../src/domain/publication/events'
import { publicHistory } from '../../../src/domain/publication/publication-story'
import { ok, type Result } from '../../../src/domain/result'
import type { PublicationRecord } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { addPublicationEvent, mayAdd } from './add-publication-event'
import { countPublishing } from './count-publishing'
import type { Moment } from '../acting/moment'
import { pictureOfPublication, type NeighbourPiece, type PublicationPicture } from './publication-picture'

/** When, by whom and where something is published. */
export interface Publishing {
  readonly publishAt: string
  readonly moment: Moment
  readonly stores: Stores
  readonly world: World
}

const newest = <T extends PublicationEvent['type']>(events: readonly PublicationEvent[], type: T) =>
  [...events]
    .reverse()
    .find((event): event is Extract<PublicationEvent, { readonly type: T }> => event.type === type)

const isCorrection = (events: readonly PublicationEvent[]): boolean =>
  newest(events, 'revision_begun')?.way === 'correction'

/** A correction keeps the day of publishing, a revision is published anew. */
const publishedOn = ({ record, state }: PublicationPicture, publishAt: string) => {
  const day = todayIn('Asia/Shanghai', publishAt)
  return isCorrection(record.events) && state.live !== null
    ? todayIn('Asia/Shanghai', state.live.publishAt)
    : day
}

const publishedEvent = (
  { record, state, today }: PublicationPicture,
  { publishAt, moment }: Publishing,
): Published => ({
  type: 'published',
  seq: record.events.length + 1,
  on: today,
  ...moment,
  documentId: state.documentId ?? '',
  publishAt,
  noticeThrough: record.content.noticeThrough,
})

/** Writes the document of a piece and the event that says so; refused as the domain refuses it. */
const publishOne = async (
  picture: PublicationPicture,
  publishing: Publishing,
): Promise<Result<PublicationRecord, ErrorCode>> => {
  const { record, state } = picture
  const { stores, publishAt } = publishing
  const event = publishedEvent(picture, publishing)
  const allowed = mayAdd('publish', { event }, picture)
  if (!allowed.ok) return allowed
  const on = publishedOn(picture, publishAt)
  const documentId = await stores.documentPublisher.publish({
    publicationId: record.id,
    documentId: state.documentId,
    content: record.content,
    publishedOn: on,
    publishAt,
    round: state.rounds + 1,
    history: publicHistory([...record.events, event]),
  })
  await countPublishing({ documentId, content: record.content, on, today: picture.today }, publishing)
  return addPublicationEvent(
    record,
    { act: 'publish', recorded: { event: { ...event, documentId } } },
    stores,
  )
}

const documentOf = ({ events }: PublicationRecord): string | null =>
  newest(events, 'published')?.documentId ?? null

const linkBoth = async (
  interpretation: PublicationRecord,
  original: PublicationRecord,
  { documentPublisher }: Stores,
): Promise<void> => {
  const [from, to] = [documentOf(interpretation), documentOf(original)]
  if (from !== null && to !== null) await documentPublisher.link(from, 'interprets', to)
}

/** The 解读 goes out with its original, at the same instant: the picture is taken anew, since the original is public by now. */
const publishInterpretation = async (
  { record }: NeighbourPiece,
  publishing: Publishing,
): Promise<Result<PublicationRecord, ErrorCode>> => {
  const { at } = publishing.moment
  const clock = { ...publishing.world.clock, now: () => at }
  const picture = await pictureOfPublication(record, publishing.stores, { clock })
  return picture.state.status === 'cleared' ? publishOne(picture, publishing) : ok(record)
}

/**
 * Publishes a piece, now or for a time, and with a policy its 解读 in the same transaction, linked both ways: both or
 * neither.
 */
export const publishPiece = async (
  picture: PublicationPicture,
  publishing: Publishing,
): Promise<Result<PublicationRecord, ErrorCode>> => {
  const done = await publishOne(picture, publishing)
  if (!done.ok) return done
  if (picture.interpretation !== null) {
    const interpretation = await publishInterpretation(picture.interpretation, publishing)
    if (!interpretation.ok) return interpretation
    await linkBoth(interpretation.value, done.value, publishing.stores)
  }
  if (picture.original !== null) await linkBoth(done.value, picture.original.record, publishing.stores)
  return done
}
