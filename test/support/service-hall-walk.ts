import type { Stores } from '../../cloud/ports/storage'
import { day } from '../../src/domain/calendar/civil-date'

/** Every method of the store of the service hall. */
export const walkServiceHall = async ({ serviceHall }: Stores) => {
  const { version, hall } = await serviceHall.current()
  const at = '2026-03-02T01:00:00Z'
  await serviceHall.save(version, { hall, because: '', by: '', at })
  await serviceHall.versions(3)
  await serviceHall.guides()
  await serviceHall.guides('d1')
  await serviceHall.putCheck({ documentId: 'd1', checkedOn: day('2026-03-02'), checkedBy: 'c', note: '' })
  await serviceHall.checks()
  const month = { documentId: 'd1', month: '2026-02', handled: 2, inTime: 1, source: '登记簿' }
  await serviceHall.putMonth(month, { id: 'c', at })
  await serviceHall.months()
}
