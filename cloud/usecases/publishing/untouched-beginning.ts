import { minutesBetween } from '../../../src/domain/calendar/civil-date'
import type { PublicationContent } from '../../../src/domain/publication/content'
import type { PublicationRecord, PublicationRow } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'
import type { Moment } from '../acting/moment'

/** So long a send may still be under way that somebody pressed for again after he came back. Unit: minutes. */
const UNDER_WAY = 5
/** Pieces that are looked at, the newest first. */
const NEWEST = 20

const isEmpty = ({ title, blocks }: PublicationContent): boolean => title === '' && blocks.length === 0

/** Begun from the same: an empty text has nothing else. */
const isAlike = (one: PublicationContent, other: PublicationContent): boolean =>
  isEmpty(one) &&
  one.columnId === other.columnId &&
  one.villageId === other.villageId &&
  one.issuer === other.issuer

const isBegunBy = ({ events }: PublicationRecord, { by }: Moment): boolean => {
  const [first, ...later] = events
  if (first?.type !== 'drafted' || later.length > 0) return false
  return first.origin.kind === 'new' && first.by.personId === by.personId
}

const isOfNow = ({ status, title, changedAt }: PublicationRow, { at }: Moment): boolean =>
  status === 'drafting' && title === '' && minutesBetween(changedAt, at) < UNDER_WAY

/**
 * The empty piece that this person began a moment ago and nobody has touched, null for none. A send that comes behind its own
 * repetition carries another key where the program was started anew in between: it must not begin a second one.
 */
export const untouchedBeginning = async (
  content: PublicationContent,
  moment: Moment,
  { publications }: Stores,
): Promise<PublicationRecord | null> => {
  if (!isEmpty(content)) return null
  const rows = (await publications.list(NEWEST)).filter((row) => isOfNow(row, moment))
  for (const { id } of rows) {
    const found = await publications.find(id)
    if (found !== null && isBegunBy(found, moment) && isAlike(found.content, content)) return found
  }
  return null
}
