import type { Stores, TenantSettings } from './storage'

/** Makes townships, within the caller's transaction. */
export interface TownshipFounder {
  /** Its stores once it is there; null where the id is taken. */
  found(settings: TenantSettings): Promise<Stores | null>
}
