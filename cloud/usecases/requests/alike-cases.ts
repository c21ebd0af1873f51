import { addDays, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { areAlike } from '../../../src/domain/wanted/alike'
import type { CaseRecord } from '../../ports/case-store'
import type { CasesForStaff } from './cases-for-staff'

const WITHIN_DAYS = 365
const MOST_LOOKED_AT = 200

/** How many other requests, open or of the last year, ask for much the same (Art. 44(1)); a count, so that it names nobody. */
export const countAlike = async (
  { id, details }: CaseRecord,
  cases: Pick<CasesForStaff, 'listOpen' | 'listClosedSince'>,
  today: IsoDate,
): Promise<number> => {
  const closed = await cases.listClosedSince(addDays(today, -WITHIN_DAYS), MOST_LOOKED_AT)
  const others = [...(await cases.listOpen()), ...closed].filter((other) => other.id !== id)
  return others.filter((other) => areAlike(details.wanted.description, other.details.wanted.description))
    .length
}
