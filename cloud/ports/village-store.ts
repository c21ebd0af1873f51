import type { Village, VillageFacts } from '../../src/domain/villages/village'

/** A village as it is kept, with the number of its last change. */
export interface StoredVillage extends Village {
  readonly revision: number
  readonly retiredBecause: string
}

/** The villages of one township. */
export interface VillageStore {
  /** All of them by their place in lists, retired ones too. */
  all(): Promise<readonly StoredVillage[]>
  find(id: string): Promise<StoredVillage | null>
  /** Adds one from today on, and takes over whoever followed it by its name; false when the name is in use. */
  add(id: string, facts: VillageFacts): Promise<boolean>
  /** `stale` when somebody changed it since `revision` or it is retired, `name_taken` when another has the name. */
  change(id: string, facts: VillageFacts, revision: number): Promise<'changed' | 'stale' | 'name_taken'>
  /** False when somebody changed it since `revision`, or it is retired already. */
  retire(id: string, revision: number, because: string): Promise<boolean>
}
