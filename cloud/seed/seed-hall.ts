import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EMPTY_HALL, type ServiceHall } from '../../src/domain/service-hall/service-hall'
import type { ServiceWindow } from '../../src/domain/service-hall/service-window'
import type { Storage, TenantSettings } from '../ports/storage'

interface HallSeed extends Omit<ServiceHall, 'windows'> {
  readonly windows: readonly string[]
  readonly windowSource: string
}

const UNKNOWN: Omit<ServiceWindow, 'id' | 'name' | 'sourceNote'> = {
  ...{ covers: '', place: '', hours: '', phone: '', queueNote: '' },
  duty: [],
}

/** The windows that the 2019 annual report names; what it doesn't say stays empty. */
export const seedHallContent = (): ServiceHall => {
  const path = fileURLToPath(new URL('./zhanxi-hall.json', import.meta.url))
  const { windows, windowSource, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as HallSeed
  const made = windows.map((name, at) => ({
    ...UNKNOWN,
    ...{ id: `report-2019-${at + 1}`, name, sourceNote: windowSource },
  }))
  return { ...EMPTY_HALL, ...rest, windows: made }
}

/** Gives a township that has said nothing of its hall what is known of it; one that has is left alone. */
export const seedHall = async (
  storage: Storage,
  { id, office }: Pick<TenantSettings, 'id' | 'office'>,
  hall: ServiceHall,
): Promise<void> => {
  const at = `${office.updatedOn}T00:00:00+08:00`
  await storage.write(id, async ({ serviceHall }) => {
    const { version } = await serviceHall.current()
    if (version === 0) await serviceHall.save(0, { hall, because: '', by: '', at })
  })
}
