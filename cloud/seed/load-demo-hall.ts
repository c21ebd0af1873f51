import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AppBridge, ServiceHall } from '../../src/domain/service-hall/service-hall'
import type { ServiceWindow } from '../../src/domain/service-hall/service-window'
import type { Storage, Stores } from '../ports/storage'
import { seedHallContent } from './seed-hall'

type DemoWindow = Pick<ServiceWindow, 'covers' | 'place' | 'hours' | 'queueNote' | 'duty'>
type DemoHall = { readonly note: string; readonly bridge: AppBridge } & Readonly<Record<string, DemoWindow>>

const SOURCE = '演示内容，为试用软件编写，不是真实的政府信息'

const demoHall = (): ServiceHall => {
  const path = fileURLToPath(new URL('./demo/hall.json', import.meta.url))
  const demo = JSON.parse(readFileSync(path, 'utf8')) as DemoHall
  const hall = seedHallContent()
  const windows = hall.windows.map((window) => {
    const known = demo[window.name]
    return known === undefined ? window : { ...window, ...known, sourceNote: SOURCE }
  })
  return { ...hall, windows, note: demo.note, bridge: demo.bridge }
}

/** Figures of the demo's guides, by title. */
const MONTHS = [
  { month: '2026-01', handled: 6, inTime: 6 },
  { month: '2026-02', handled: 5, inTime: 4 },
] as const

const putFigures = async ({ serviceHall }: Stores, at: string): Promise<void> => {
  const guides = (await serviceHall.guides()).filter(({ title }) => title.startsWith('演示：'))
  for (const { id: documentId } of guides.slice(0, 1))
    for (const month of MONTHS)
      await serviceHall.putMonth({ ...month, documentId, source: '演示数据' }, { id: '', at })
}

/** Puts made-up facts, each marked 演示, into a hall that nobody has changed yet. Idempotent. */
export const loadDemoHall = async (storage: Storage, tenant: string): Promise<void> => {
  await storage.write(tenant, async (stores) => {
    const { serviceHall, settings } = stores
    const { version, by, hall } = await serviceHall.current()
    const demo = demoHall()
    if (by !== '' || hall.note === demo.note) return
    const at = `${settings.office.updatedOn}T00:00:00+08:00`
    await serviceHall.save(version, { hall: demo, because: '演示内容', by: '', at })
    await putFigures(stores, at)
  })
}
