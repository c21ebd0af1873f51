import type { Village, VillageFacts } from '../../src/domain/villages/village'

/** A village as it is kept, with the number of its last change. */
export interface StoredVillage extends Village {
  readonly revision: number
  readonly retiredBecause: string
}

/** Somebody who writes for a village (村务员). */
export interface VillageClerk {
  readonly personId: string
  readonly villageId: string
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
  /** Ids of the villages that a person writes for and that are kept. */
  ofClerk(personId: string): Promise<readonly string[]>
  /** Who writes for which village. */
  clerks(): Promise<readonly VillageClerk[]>
  /** Lets a person write for a village, or no longer. */
  setClerk(clerk: VillageClerk, isClerk: boolean): Promise<void>
  /** False when somebody changed it since `revision`, or it is retired already. */
  retire(id: string, revision: number, because: string): Promise<boolean>
}
