import { addDays, type IsoDate } from '../../src/domain/calendar/civil-date'
import { areAlike } from '../../src/domain/wanted/alike'
import type { CaseRecord, CaseStore } from '../ports/case-store'

const WITHIN_DAYS = 365
const MOST_LOOKED_AT = 200

/** How many other requests, open or of the last year, ask for much the same (Art. 44(1)); a count, so that it names nobody. */
export const countAlike = async (
  { id, details }: CaseRecord,
  cases: Pick<CaseStore, 'listOpen' | 'listClosedSince'>,
  today: IsoDate,
): Promise<number> => {
  const closed = await cases.listClosedSince(addDays(today, -WITHIN_DAYS), MOST_LOOKED_AT)
  const others = [...(await cases.listOpen()), ...closed].filter((other) => other.id !== id)
  return others.filter((other) => areAlike(details.wanted.description, other.details.wanted.description))
    .length
}
