import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { ownContacts } from '../../../src/domain/privacy/own-contacts'
import { isPolicyDocument, missingIn } from '../../../src/domain/publication/content'
import type { Surroundings } from '../../../src/domain/publication/guards'
import { personalSpots, spotKey, type PersonalSpot } from '../../../src/domain/publication/personal-spots'
import { publicationAt, type PublicationState } from '../../../src/domain/publication/publication-at'
import type { PublicationRecord } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'

/** Another piece with where it stands. */
export interface NeighbourPiece {
  readonly record: PublicationRecord
  readonly state: PublicationState
}

/** A piece with everything that follows from it now, as every view and act of it needs. */
export interface PublicationPicture extends NeighbourPiece {
  readonly now: string
  readonly today: IsoDate
  readonly personal: readonly PersonalSpot[]
  readonly interpretation: NeighbourPiece | null
  readonly original: NeighbourPiece | null
  readonly around: Surroundings
}

const neighbour = async (
  id: string | null,
  { publications }: Stores,
  now: string,
): Promise<NeighbourPiece | null> => {
  const record = id === null ? null : await publications.find(id)
  return record === null ? null : { record, state: publicationAt(record.events, now) }
}

/** An 解读 waits for its original, unless that will never be published. */
const originalIsPublic = (original: NeighbourPiece | null): boolean | null => {
  if (original === null || ['dropped', 'withheld', 'taken_down'].includes(original.state.status)) return null
  return original.state.live !== null
}

/** Looks at a piece, its 解读 and its original, and searches its text for personal data. */
export const pictureOfPublication = async (
  record: PublicationRecord,
  stores: Stores,
  { clock }: Pick<World, 'clock'>,
): Promise<PublicationPicture> => {
  const now = clock.now()
  const state = publicationAt(record.events, now)
  const { content } = record
  const found = await neighbour(state.interpretationId, stores, now)
  const interpretation = found?.state.status === 'dropped' ? null : found
  const original = await neighbour(
    state.origin.kind === 'interpretation' ? state.origin.of : null,
    stores,
    now,
  )
  const personal = personalSpots(content, ownContacts(stores.settings.office))
  const around: Surroundings = {
    isPolicy: isPolicyDocument(content),
    personal: personal.map((spot) => ({ key: spotKey(spot), masked: spot.masked })),
    missing: missingIn(content).map(({ message }) => message),
    interpretation:
      interpretation === null
        ? null
        : { status: interpretation.state.status, drafterId: interpretation.state.drafterId },
    originalIsPublic: originalIsPublic(original),
  }
  return { record, state, now, today: clock.today(), personal, interpretation, original, around }
}
