import type { SettingsInForce } from '../../ports/storage'

/** Settings change rarely and are needed by every request; another process sees a change after this long. */
const KEPT_MS = 5_000

/** Remembers settings for a short while. */
export interface SettingsCache {
  get(tenant: string, read: () => Promise<SettingsInForce | null>): Promise<SettingsInForce | null>
  forget(tenant: string): void
}

/** A cache over the process's own monotonic clock. Townships that don't exist are not remembered. */
export const townshipSettings = (): SettingsCache => {
  const kept = new Map<string, { readonly settings: SettingsInForce; readonly until: number }>()
  return {
    get: async (tenant, read) => {
      const found = kept.get(tenant)
      if (found !== undefined && performance.now() < found.until) return found.settings
      const settings = await read()
      if (settings !== null) kept.set(tenant, { settings, until: performance.now() + KEPT_MS })
      return settings
    },
    forget: (tenant) => {
      kept.delete(tenant)
    },
  }
}
